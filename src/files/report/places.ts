import type { MissingField } from '../../facts/fact-value.ts';
import { factNamed } from '../../facts/vocabulary.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import type { CellPlace } from '../../schema/input-issue.ts';
import { type Cells, cellOf } from '../locate.ts';

/** A cell that a finding is about. */
export interface Spot {
  readonly place: CellPlace;
  /** The one datum that is wanted there, where the finding is about more than that. */
  readonly missing?: MissingField;
}

/** A path with all items of a list alike: `nominations[].track`. */
const alike = (field: string) => field.replace(/\[\d+\]/g, '[]');

const keyOf = ({ sheet = '', cell }: CellPlace) => `${sheet}!${cell}`;
const rowOf = ({ cell }: CellPlace) => cell.replace(/\D/g, '');
const columnOf = ({ cell }: CellPlace) => cell.replace(/\d/g, '');

/** The cells that findings are about: the very field where it is known, else the person's name or what is said of the body. */
export class Places {
  readonly #cells: Cells;
  readonly #indexes: ReadonlyMap<string, number>;
  /** The column of a field by sheet; none where it has several. */
  readonly #columns = new Map<string, string | undefined>();

  constructor({ nominees }: Report, cells: Cells) {
    this.#cells = cells;
    this.#indexes = new Map(nominees.map(({ id }, index) => [id, index]));
    for (const [path, place] of cells) {
      const [, field] = /^nominees\[\d+\]\.(.+)$/.exec(path) ?? [];
      if (field === undefined) continue;
      const key = `${place.sheet} ${alike(field)}`;
      const column = columnOf(place);
      const same = !this.#columns.has(key) || this.#columns.get(key) === column;
      this.#columns.set(key, same ? column : undefined);
    }
  }

  /** The cells of a finding, each once. */
  of(finding: Finding): Spot[] {
    const { subject } = finding;
    const own = subject.kind === 'nominee' ? subject.nominee : undefined;
    const spots = new Map<string, Spot>();
    const add = (place: CellPlace | undefined, missing?: MissingField) => {
      if (!place || spots.has(keyOf(place))) return;
      spots.set(keyOf(place), { place, ...(missing && { missing }) });
    };
    const missing = finding.outcome === 'undetermined' ? finding.missing : [];
    if (own !== undefined) add(this.#atFault(own, finding));
    for (const field of missing) {
      const { nominee } = field;
      const short = nominee === own && own !== undefined ? undefined : field;
      if (nominee === undefined) add(cellOf(field.field, this.#cells), short);
      else add(this.#field(nominee, field.field) ?? this.#name(nominee), short);
    }
    if (spots.size === 0 || subject.kind === 'body')
      add(own === undefined ? this.#ofBody(finding) : this.#name(own));
    return [...spots.values()];
  }

  #at(nominee: string): string {
    return `nominees[${this.#indexes.get(nominee)}]`;
  }

  #name(nominee: string): CellPlace | undefined {
    const at = this.#at(nominee);
    return this.#cells.get(`${at}.name`) ?? this.#cells.get(at);
  }

  /** The cell of a field of a person; a blank is where the field of others stands. */
  #field(nominee: string, field: string): CellPlace | undefined {
    const at = this.#at(nominee);
    const known = this.#cells.get(`${at}.${field}`);
    if (known) return known;
    const [nomination] = /^nominations\[\d+\]/.exec(field) ?? [];
    const row = this.#cells.get(nomination === undefined ? at : `${at}.${nomination}`);
    const column = row && this.#columns.get(`${row.sheet} ${alike(field)}`);
    return row && column !== undefined ? { ...row, cell: column + rowOf(row) } : undefined;
  }

  /** The first field of a person that a comparison failed on. */
  #atFault(nominee: string, finding: Finding): CellPlace | undefined {
    if (finding.outcome !== 'violated') return undefined;
    const at = this.#at(nominee);
    const only = (list: string) => !this.#cells.has(`${at}.${list}[1]`);
    const failed = finding.evidence.filter(({ verdict }) => verdict === 'not-met');
    const fields = finding.attestation
      ? ['attestations']
      : failed.flatMap(({ fact }) => factNamed(fact)?.reads ?? []);
    for (const read of fields) {
      const [list = ''] = /^(?:nominations|attestations|discipline)\b/.exec(read) ?? [];
      const field = read.replace('[]', '[0]');
      const place = list === '' || only(list) ? this.#field(nominee, field) : undefined;
      if (place) return place;
    }
    return undefined;
  }

  #ofBody({ subject }: Finding): CellPlace | undefined {
    const body = subject.kind === 'body' ? this.#cells.get(`bodies.${subject.body}`) : undefined;
    return body ?? this.#cells.get('organization.name');
  }
}
