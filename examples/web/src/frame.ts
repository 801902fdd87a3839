import type { Body, NominationList } from 'nhansu';
import type { Words } from './words.ts';

const choices: Readonly<Record<string, readonly string[]>> = {
  term: ['2025-2030', '2020-2025'],
  level: ['central', 'province', 'above-grassroots', 'grassroots', 'cell'],
  sector: ['local', 'police', 'army', 'agency', 'enterprise'],
  selection: ['election', 'appointment'],
  kind: ['delegates', 'members', 'conference'],
  body: ['committee', 'standing-committee', 'inspection-committee'],
};

/** Writes the fields for what a sheet may not say, in the language of the page; what is filled in stays. */
export function showFrame(form: HTMLFormElement, words: Words): void {
  const filled = new FormData(form);
  form.replaceChildren(
    ...Object.entries(words.fields).map(([name, text]) => {
      const label = document.createElement('label');
      const field = fieldFor(name, words);
      field.name = name;
      field.value = String(filled.get(name) ?? '');
      label.append(text, field);
      return label;
    }),
  );
}

function fieldFor(name: string, words: Words): HTMLInputElement | HTMLSelectElement {
  const values = choices[name];
  if (!values) {
    const input = document.createElement('input');
    input.type = name === 'date' ? 'date' : name === 'name' ? 'text' : 'number';
    if (input.type === 'number') input.min = '1';
    return input;
  }
  const select = document.createElement('select');
  select.append(new Option(words.notSaid, ''));
  for (const value of values) select.append(new Option(words.options[value] ?? value, value));
  return select;
}

/** The body that everybody is put forward for, where that is filled in. */
export function bodyIn(form: HTMLFormElement): Body | undefined {
  const value = new FormData(form).get('body');
  return value ? (value as Body) : undefined;
}

/** What is filled in, as a part of a list. */
export function frameIn(form: HTMLFormElement): Partial<NominationList> {
  const data = new FormData(form);
  const said = (name: string) => {
    const value = String(data.get(name) ?? '').trim();
    return value === '' ? {} : { [name]: value };
  };
  const group = (key: string, value: object) => (Object.keys(value).length > 0 ? { [key]: value } : {});
  const bodies = Object.fromEntries(
    ['committee', 'standing-committee', 'inspection-committee'].flatMap((body) => {
      const seats = Number(data.get(body));
      return seats > 0 ? [[body, { seats }]] : [];
    }),
  );
  return {
    ...said('term'),
    ...group('organization', { ...said('name'), ...said('level'), ...said('sector') }),
    ...group('congress', { ...said('date'), ...said('kind'), ...said('selection') }),
    ...group('bodies', bodies),
  } as Partial<NominationList>;
}
