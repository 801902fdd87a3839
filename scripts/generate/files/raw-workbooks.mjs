import { nominee, people, to } from './people.mjs';
import { zip } from './zip.mjs';

const { an, binh } = people;
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook of one sheet, with the names that the standard gives them. */
function parts({ workbook, sheet, strings, styles, relations = relation }) {
  const rel = (id, kind, target) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const rels = (...inside) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`;
  const type = (name, kind) =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${type('worksheets/sheet1.xml', 'worksheet')}${type('sharedStrings.xml', 'sharedStrings')}${type('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': rels(rel('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': declaration + workbook,
    'xl/_rels/workbook.xml.rels': rels(
      rel('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
      rel('rId2', 'sharedStrings', 'sharedStrings.xml'),
      rel('rId3', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': declaration + sheet,
    'xl/sharedStrings.xml': declaration + strings,
    'xl/styles.xml': declaration + styles,
  };
}

const styles = (namespace) =>
  `<styleSheet xmlns="${namespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]mm\\/yyyy;@"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/** As Excel and others write sheets: shared, rich and inline text, phonetic hints, cells without names, styles by number. */
const excel = parts({
  workbook: `<workbook xmlns="${main}" xmlns:r="${relation}"><workbookPr defaultThemeVersion="124226"/><sheets><sheet name="BCH" sheetId="7" r:id="rId1"/></sheets></workbook>`,
  strings: `<sst xmlns="${main}" count="5" uniqueCount="5"><si><t>TT</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Họ và </t></r><r><t>tên</t></r></si><si><t>Ngày sinh</t><phoneticPr fontId="1"/></si><si><t>Ngày vào Đảng_x000D_
(kết nạp)</t></si><si><t>${binh.name}</t><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
  sheet: `<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row><c><v>1</v></c><c t="inlineStr"><is><t>${an.name}</t></is></c><c s="1"><v>25645</v></c><c s="3"><v>34838</v></c></row><row r="3" spans="1:4"><c r="A3"><f>A2+1</f><v>2</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" s="2"><v>27699</v></c><c r="D3" t="str"><f>"3/2/"&amp;1999</f><v>3/2/1999</v></c></row></sheetData></worksheet>`,
  styles: styles(main),
});

const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const strictRelation = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** "Strict Open XML Spreadsheet", with a prefix on every element, and dates in ISO form. */
const strict = parts({
  relations: strictRelation,
  workbook: `<x:workbook xmlns:x="${strictMain}" xmlns:r="${strictRelation}" conformance="strict"><x:sheets><x:sheet name="BCH" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
  strings: `<x:sst xmlns:x="${strictMain}"><x:si><x:t>Họ và tên</x:t></x:si><x:si><x:t>Ngày sinh</x:t></x:si><x:si><x:t>${an.name}</x:t></x:si></x:sst>`,
  sheet: `<x:worksheet xmlns:x="${strictMain}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="s"><x:v>2</x:v></x:c><x:c r="B2" s="1"><x:v>25645</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  styles: styles(strictMain),
});

const member = to('committee');

/** Workbooks written by hand, so that no mistake of the library's writer can hide one of its reader. */
export const rawWorkbooks = {
  'as-excel-writes.xlsx': {
    make: () => zip(excel),
    list: {
      nominees: [
        nominee(1, 'an', ['name', 'birth'], member, { party: { admitted: '1995-05' } }),
        nominee(2, 'binh', ['name'], member, { birth: '1975-11', party: { admitted: '1999-02-03' } }),
      ],
    },
    notes: [
      'body-of-sheet A1',
      'month-by-format D2',
      'member-assumed B2',
      'month-by-format C3',
      'day-first D3',
      'formula D3',
    ],
  },
  'strict.xlsx': {
    make: () => zip(strict),
    list: { nominees: [nominee(1, 'an', ['name', 'birth'], member)] },
    notes: ['body-of-sheet A1', 'member-assumed A2'],
  },
};
