import { type CheckResult, check, describeIssue, type InputIssue } from 'nhansu';
import { type Cells, describeNote, locateIssues, type ReadNote, readList, writeReport } from 'nhansu/files';
import { renderHtml } from 'nhansu/reports';
import { bodyIn, frameIn, showFrame } from './frame.ts';
import sample from './sample.json';
import { words } from './words.ts';

/** What was dropped, to be checked again when the language or what is filled in changes. */
interface Dropped {
  readonly name: string;
  readonly data: Uint8Array;
}

interface Checked {
  readonly result: CheckResult;
  readonly issues: readonly InputIssue[];
  readonly notes: readonly ReadNote[];
  readonly cells?: Cells;
}

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

const locale = find<HTMLSelectElement>('#locale');
const form = find<HTMLFormElement>('#frame');
const drop = find<HTMLElement>('#drop');
const status = find<HTMLElement>('#status');
const speaks = () => (locale.value === 'en' ? 'en' : 'vi');

let dropped: Dropped | undefined;
let checked: Checked | undefined;
/** Counts what was begun, so that an answer that comes late is not shown. */
let begun = 0;

function showWords(): void {
  const said = words[speaks()];
  document.documentElement.lang = speaks();
  document.title = said.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const text = said[element.dataset['text'] as keyof typeof said];
    if (typeof text === 'string') element.textContent = text;
  }
  showFrame(form, said);
}

async function read({ name, data }: Dropped): Promise<Checked> {
  const body = bodyIn(form);
  const list = await readList(data, { name, frame: frameIn(form), ...(body && { body }) });
  if (!list.ok) {
    const result: CheckResult = {
      format: 'nhansu-report/1',
      decision: 'refused',
      issues: list.issues,
      findings: [],
    };
    return { result, issues: list.issues, notes: list.notes };
  }
  const result = await check(list.list);
  const issues = result.decision === 'refused' ? locateIssues(result.issues, list.cells) : [];
  return { result, issues, notes: list.notes, cells: list.cells };
}

async function checkAgain(): Promise<void> {
  if (!dropped) return;
  const run = ++begun;
  const said = words[speaks()];
  status.textContent = said.reading(dropped.name);
  drop.setAttribute('aria-busy', 'true');
  try {
    const found = await read(dropped);
    if (run !== begun) return;
    checked = found;
    show(checked);
    status.textContent = said.done(dropped.name);
  } catch (error) {
    if (run === begun) status.textContent = said.failed(String(error));
  } finally {
    if (run === begun) drop.removeAttribute('aria-busy');
  }
}

/** Checks something new: what is to be filled in is shown, and whoever listens is led to the result. */
async function begin(next: Dropped): Promise<void> {
  dropped = next;
  await checkAgain();
  if (dropped !== next || !checked) return;
  find<HTMLDetailsElement>('#more').open = checked.result.decision === 'refused';
  find<HTMLElement>('#decision').focus();
}

function show({ result, issues, notes }: Checked): void {
  const said = words[speaks()];
  const isRefused = result.decision === 'refused';
  find<HTMLElement>('#result').hidden = false;
  find('#decision').textContent = isRefused ? said.refused : said.decision[result.decision];
  find('#issues').replaceChildren(...issues.map((issue) => item(describeIssue(issue, speaks()))));
  const told = find<HTMLDetailsElement>('#notes');
  told.hidden = notes.length === 0;
  find('#notes summary').textContent = said.notes(notes.length);
  find('#notes ul').replaceChildren(...notes.map((note) => item(describeNote(note, speaks()))));
  find('#report').replaceChildren(...(isRefused ? [] : [framed(renderHtml(result, { locale: speaks() }))]));
  find<HTMLButtonElement>('#save-html').disabled = isRefused;
}

/**
 * The report in a frame that may run and load nothing; a new one each time, since browsers may leave a frame blank whose text
 * was replaced while it was hidden.
 */
function framed(page: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = words[speaks()].report;
  frame.setAttribute('sandbox', '');
  frame.srcdoc = page;
  return frame;
}

function item(text: string): HTMLLIElement {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}

function save(name: string, contents: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([contents], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  try {
    await begin({ name: file.name, data: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    // A folder, or a file that is gone meanwhile.
    status.textContent = words[speaks()].unreadable(file.name);
  }
}

const baseOf = ({ name }: Dropped) => name.replace(/\.[^.]*$/, '');

find<HTMLInputElement>('#file').addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  void take(input.files?.[0]);
  // So that the same file, mended, can be chosen again.
  input.value = '';
});
find('#sample').addEventListener('click', () => {
  void begin({ name: 'sample.json', data: new TextEncoder().encode(JSON.stringify(sample)) });
});
find('#save-html').addEventListener('click', () => {
  if (dropped && checked)
    save(`${baseOf(dropped)}.html`, renderHtml(checked.result, { locale: speaks() }), 'text/html');
});
find('#save-xlsx').addEventListener('click', async () => {
  if (!dropped || !checked) return;
  const { result, cells } = checked;
  const written = await writeReport(result, {
    data: dropped.data,
    locale: speaks(),
    ...(cells && { cells }),
  });
  save(`${baseOf(dropped)}-report.xlsx`, written as Uint8Array<ArrayBuffer>, 'application/octet-stream');
});
for (const event of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(event, (dragged) => {
    dragged.preventDefault();
    drop.classList.toggle('over', event === 'dragenter' || event === 'dragover');
    if (event === 'drop') void take(dragged.dataTransfer?.files[0]);
  });
form.addEventListener('change', () => void checkAgain());
form.addEventListener('submit', (submitted) => submitted.preventDefault());
locale.addEventListener('change', () => {
  showWords();
  void checkAgain();
});

showWords();
