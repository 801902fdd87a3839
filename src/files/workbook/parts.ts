import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';
import { appendTo, attributesOf, tagsOf, textXml } from './xml.ts';

/** A link of one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly kind: string;
  readonly target: string;
}

const types = '[Content_Types].xml';

/** The two dialects of workbooks: the one everybody writes, and the strict one, which Excel writes when asked to. */
const dialects = [
  {
    namespace: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  {
    namespace: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
] as const;

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Every file has the same date, so that the same report has the same bytes; archives know no time zone. */
const noDate = new Date(2020, 0, 1);

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** The path of what a part names, from the root of the archive. */
function resolved(target: string, from: string): string {
  const steps = target.startsWith('/') ? target.split('/') : `${folderOf(from)}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

const relationsOf = (path: string) => `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** The files that a workbook is made of. What is not written stays as it was, byte for byte. */
export class Parts {
  readonly #files: Record<string, Uint8Array>;
  /** The path of the part that lists the sheets. */
  readonly main: string;
  /** Namespaces of elements, and of links to other parts. */
  readonly dialect: (typeof dialects)[number];

  constructor(workbook: Uint8Array) {
    this.#files = unzipSync(workbook);
    this.main = this.relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
    const xml = this.read(this.main) ?? '';
    this.dialect = dialects.find(({ namespace }) => xml.includes(namespace)) ?? dialects[0];
  }

  paths(): string[] {
    return Object.keys(this.#files);
  }

  read(path: string): string | undefined {
    const file = this.#files[path];
    return file && strFromU8(file).replace(/^\uFEFF/, '');
  }

  write(path: string, xml: string): void {
    this.#files[path] = strToU8(xml);
  }

  /** Writes a part that was not there, under a name that is free, and declares what it is. */
  add(name: (number: number) => string, contentType: string, xml: string): string {
    const taken = new Set(Object.keys(this.#files).map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(name(number).toLowerCase())) number++;
    const path = name(number);
    this.write(path, xml);
    const declared = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.write(types, appendTo(this.read(types) ?? '', 'Types', declared));
    return path;
  }

  /** The links of a part, or of the whole for ``. */
  relations(path: string): Relation[] {
    const xml = this.read(relationsOf(path)) ?? '';
    return [...tagsOf(xml)].flatMap((tag) => {
      if (tag.name !== 'Relationship' || tag.kind === 'close') return [];
      const found = attributesOf(xml.slice(tag.start, tag.end));
      const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) => found.get(name));
      return [{ id, kind: type.replace(/^.*\//, ''), target: resolved(target, path) }];
    });
  }

  /** Links a part to another of that kind, and gives the id of the link. */
  relate(path: string, kind: string, target: string): string {
    const taken = new Set(this.relations(path).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const type = `${this.dialect.relations}/${kind}`;
    const link = `<Relationship Id="rId${number}" Type="${type}" Target="/${textXml(target)}"/>`;
    const file = relationsOf(path);
    const xml = this.read(file) ?? `<Relationships xmlns="${packageRelations}"/>`;
    this.write(file, appendTo(xml, 'Relationships', link));
    return `rId${number}`;
  }

  zip(): Uint8Array {
    return zipSync(this.#files, { mtime: noDate });
  }
}
