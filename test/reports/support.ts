import { readFileSync } from 'node:fs';
import { check, type NominationList, type Report } from '../../src/index.ts';
import { nomination, nominationList, nominee, without } from '../support/list.ts';

/** A list kept under `fixtures/lists`. */
export const listNamed = (name: string): NominationList =>
  JSON.parse(readFileSync(`fixtures/lists/${name}.json`, 'utf8'));

/** The report of a list that is known to be sound. */
export async function reportOf(list: NominationList): Promise<Report> {
  const result = await check(list);
  if (result.decision === 'refused') throw new Error(JSON.stringify(result.issues));
  return result;
}

/** Names that try to become something else in HTML, XML, Markdown, spreadsheets and logs. */
export const hostileNames: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><style>*{display:none}</style>',
  '&lt;b&gt; &amp; &#60;',
  ']]> --> <!-- x',
  '=HYPERLINK("http://evil.example","x")',
  '[bấm](javascript:alert(1)) ![x](http://evil.example/x.png)',
  '| ô | `mã` **đậm** _nghiêng_ ~~gạch~~ $x$',
  '# đề mục',
  '1. một - hai + ba',
  '@admin #12 GH-34 https://evil.example www.evil.example a@evil.example :tada:',
  'xuống\ndòng\r\n::set-output name=x::y%0A%25',
  '::error::giả',
  '\u202Eđảo ngược\u202C \u2066cô lập',
  '\u0000\u0007\u001B[31mđỏ\uFFFF\uD800',
  'Trần <b>Văn</b> & "Ánh"',
];

/** Documents and reasons of waivers that try the same. */
export const hostileWaivers = {
  used: { document: '12-TB/TW <script>alert(2)</script>', reason: '](http://evil.example) "lý do" | {0}' },
  unused: { document: '13-TB/TW ]]> **x** @x', reason: 'x' },
} as const;

/**
 * A list of the hostile names: something is violated, open or awaiting review of all but two. It is late, which is waived,
 * and has a waiver that nothing needs.
 */
export function hostileList(): NominationList {
  const list = nominationList({
    congress: { date: '2020-09-15', kind: 'delegates' },
    waivers: [
      {
        rule: '2020-2025/committee/structure/congress-window',
        authority: 'politburo',
        ...hostileWaivers.used,
      },
      { rule: '2020-2025/committee/quota/renewal', authority: 'politburo', ...hostileWaivers.unused },
    ],
    organization: { name: 'Đảng bộ <script>alert("tổ chức")</script> | @x' },
    bodies: { committee: { seats: 9, toElect: 9 } },
    nominees: hostileNames.map((name, index) => {
      const id = `<i>${index}</i>`;
      const person = nominee(id, {
        name,
        sex: 'male',
        birth: index % 3 === 0 ? '1961-01-01' : '1985-05-05',
        attestations:
          index % 4 === 0
            ? []
            : [
                {
                  kind: 'political-standards',
                  by: `Ban <b>Thường vụ</b> ${index}`,
                  conclusion: index % 5 === 0 ? 'does-not-meet' : 'meets',
                  document: `Kết luận "${index}" <u>`,
                },
              ],
      });
      return index % 2 === 0 ? person : without(person, 'discipline');
    }),
  });
  return list;
}

/** Sixty nominees to two bodies: as large as lists come. */
export function largeList(): NominationList {
  const base = listNamed('city-police-missing-data');
  const nominees = Array.from({ length: 60 }, (_, index) => {
    const person = base.nominees[index % base.nominees.length];
    if (!person) throw new Error('INVARIANT: the list has nominees');
    const nominations = [nomination(), ...(index < 20 ? [nomination({ body: 'standing-committee' })] : [])];
    return { ...person, id: `ns-${index}`, name: `${person.name} ${index}`, nominations };
  });
  const bodies = { committee: { seats: 52, toElect: 52 }, 'standing-committee': { seats: 17, toElect: 17 } };
  return { ...base, bodies, nominees };
}
