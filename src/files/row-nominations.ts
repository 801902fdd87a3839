import type { Expected } from '../schema/common.ts';
import { type CellPlace, note, show } from '../schema/input-issue.ts';
import { type Body, bodies, type Role, rolesOf } from '../schema/terms.ts';
import type { Group, Position } from './positions.ts';
import { addIssue, addNoteOnce, keep, type Placed, type Reading } from './reading.ts';

/** What words say, and the cell they stand in. */
export type PlacedPosition = Position & { readonly place: CellPlace };

/** What a row nominates a person to. */
export interface RowNomination {
  readonly body: Body;
  readonly role: Role;
  readonly place: CellPlace;
  readonly fields: Map<string, Placed>;
}

/** What holds for a row beside its own cells. */
export interface RowContext {
  readonly group: Omit<Group, 'numbering'>;
  /** The body that the options or the name of the sheet give. */
  readonly body: Body | undefined;
}

/** Fields that hold for a person's every nomination; others are of one. */
const shared = ['track', 'proposedBy', 'planned', 'higherPost'];

const ownRow = note(
  'mỗi cơ quan một dòng riêng cho người này',
  'a row of its own for each body of this person',
);

const oneRole = ({ role, place }: PlacedPosition): Expected =>
  note(
    `một chức danh trong mỗi cơ quan; ô ${place.cell}: ${role}`,
    `one role in each body; cell ${place.cell}: ${role}`,
  );

/** Everything the row, its group and its sheet say of the nominations, once for each body. */
export function nominationsOf(
  reading: Reading,
  place: CellPlace,
  positions: readonly PlacedPosition[],
  attributes: Map<string, Placed>,
  { group, body: sheetBody }: RowContext,
): RowNomination[] {
  const found = [...positions];
  const role = attributes.get('role');
  const named = attributes.get('body');
  const of = (role?.value ?? group.role) as Role | undefined;
  const bodyOfRole = bodies.filter(
    (body) => of !== undefined && of !== 'member' && rolesOf[body].includes(of),
  );
  const body = (named?.value ??
    group.body ??
    (found.length > 0 ? undefined : (bodyOfRole[0] ?? sheetBody))) as Body | undefined;
  if (body) {
    found.push({ body, role: of ?? 'member', place: role?.place ?? named?.place ?? place });
    if (of === undefined && rolesOf[body].length > 1) {
      addNoteOnce(reading, `${place.sheet} ${JSON.stringify(group)}`, 'member-assumed', place);
    }
  }
  const byBody = new Map<Body, (typeof found)[number]>();
  for (const position of found) {
    const before = byBody.get(position.body);
    if (!before || before.role === 'member') byBody.set(position.body, position);
    else if (position.role !== 'member' && position.role !== before.role) {
      addIssue(reading, position.place, 'conflict', oneRole(before), { path: 'role', found: position.role });
    }
  }
  const nominations = [...byBody.values()].map((position): RowNomination => {
    const fields = new Map<string, Placed>();
    if (position.standing ?? (position.body === group.body && group.standing)) {
      fields.set('standing', { value: true, place: position.place });
    }
    if (position.fullTime !== undefined)
      fields.set('fullTime', { value: position.fullTime, place: position.place });
    return { body: position.body, role: position.role, place: position.place, fields };
  });
  if (group.track && !attributes.has('track')) attributes.set('track', { value: group.track, place });
  attribute(reading, nominations, attributes);
  return nominations;
}

/** Gives the nominations what the row says of them. */
function attribute(
  reading: Reading,
  nominations: readonly RowNomination[],
  attributes: ReadonlyMap<string, Placed>,
): void {
  for (const [path, placed] of attributes) {
    if (path === 'body' || path === 'role') continue;
    const deputies = nominations.filter(({ role }) => role.startsWith('deputy'));
    const concerned = path === 'standing' && nominations.length > 1 ? deputies : nominations;
    const lost = concerned.length === 0 && nominations.length > 0 && placed.value === true;
    if (lost || (concerned.length > 1 && !shared.includes(path))) {
      addIssue(reading, placed.place, 'ambiguous', ownRow, { path, found: show(placed.value) });
      continue;
    }
    if (concerned.length > 1) {
      const column = `${placed.place.sheet} ${path}`;
      addNoteOnce(reading, column, 'for-every-body', placed.place, { read: String(placed.value) });
    }
    for (const { fields } of concerned) keep(reading, fields, path, placed);
  }
}
