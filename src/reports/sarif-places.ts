import type { Location, LogicalLocation } from 'sarif';
import { printable } from '../report/printable.ts';
import type { CellPlace } from '../schema/input-issue.ts';
import type { FilePlace } from './options.ts';

/** The file of the list, and its place among the files of the run. */
export interface InRun {
  readonly file?: string;
  readonly artifact: number;
}

/** What of the list is meant: its path there, and how people call it. */
export interface ListPart {
  readonly path: string;
  readonly name?: string;
  readonly kind: 'object' | 'member';
}

const encoded = (text: string): string =>
  printable(text).replace(/[^\w\-.~!$&'()*+,;=:@/]/gu, (character) => encodeURIComponent(character));

/** A path as a URI reference, relative where the path is. */
export function artifactUri(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded(path)}`;
  if (path.startsWith('/')) return `file://${encoded(path)}`;
  // A colon in the first part would end a scheme.
  return encoded(path).replace(/^[^/]*/, (part) => part.replaceAll(':', '%3A'));
}

/** An address of the web as a URI: letters beyond ASCII are encoded, what is encoded already stays. */
export const webUri = (url: string): string =>
  printable(url).replace(/[^\w\-.~!$&'()*+,;=:@/?#[\]%]/gu, (character) => encodeURIComponent(character));

/** A cell as a place in the file. */
export const placeInSheet = ({ sheet, cell }: CellPlace): FilePlace => ({
  cell: sheet === undefined ? cell : `${sheet}!${cell}`,
});

/** The places of a finding: parts of the list, and the file where it is known. */
export function locationsOf(
  parts: readonly ListPart[],
  { file, artifact }: InRun,
  place: FilePlace | undefined,
): Location[] {
  const logical: LogicalLocation[] = parts
    .filter(({ path }) => path !== '')
    .map(({ path, name, kind }) => ({ ...(name !== undefined && { name }), fullyQualifiedName: path, kind }));
  if (place?.cell !== undefined) logical.push({ fullyQualifiedName: place.cell, kind: 'element' });
  if (logical.length === 0 && file === undefined) return [];
  const { line, column } = place ?? {};
  const region =
    line === undefined ? {} : { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return [
    {
      ...(file !== undefined && {
        physicalLocation: {
          artifactLocation: { uri: artifactUri(file), index: artifact },
          ...(line !== undefined && { region }),
        },
      }),
      ...(logical.length > 0 && { logicalLocations: logical }),
    },
  ];
}
