import { describe, expect, it } from 'vitest';
import { visibleCells } from '../../src/files/workbook/merged-cells.ts';
import { sheetXml } from '../../src/files/workbook/new-sheet.ts';
import { addBoxes, lastBlock, noBoxes } from '../../src/files/workbook/note-boxes.ts';
import { addNotes, noNotes } from '../../src/files/workbook/notes-part.ts';
import { paintCells } from '../../src/files/workbook/paint-cells.ts';
import { Styles } from '../../src/files/workbook/styles.ts';
import { attributesOf, cutText, tagsOf, withAttribute } from '../../src/files/workbook/xml.ts';

const plain =
  '<styleSheet><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
const at = (...cells: (readonly [row: number, column: number])[]) => {
  const paint = new Map<number, Map<number, 'violated'>>();
  for (const [row, column] of cells) paint.set(row, (paint.get(row) ?? new Map()).set(column, 'violated'));
  return paint;
};
const painted = (xml: string, ...cells: (readonly [number, number])[]) =>
  paintCells(xml, at(...cells), new Styles(plain));

describe('colours of cells', () => {
  it.each([
    [
      'a cell',
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>',
      [0, 0],
      '<sheetData><row r="1"><c s="2" r="A1" t="s"><v>0</v></c></row></sheetData>',
    ],
    [
      'a cell between others',
      '<sheetData><row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row></sheetData>',
      [0, 1],
      '<sheetData><row r="1"><c r="A1"/><c r="B1" s="2"/><c r="C1"/></row></sheetData>',
    ],
    [
      'a cell behind the last',
      '<sheetData><row r="1"><c r="A1"/></row></sheetData>',
      [0, 2],
      '<sheetData><row r="1"><c r="A1"/><c r="C1" s="2"/></row></sheetData>',
    ],
    [
      'a row between others',
      '<sheetData><row r="1"/><row r="5"/></sheetData>',
      [2, 0],
      '<sheetData><row r="1"/><row r="3"><c r="A3" s="2"/></row><row r="5"/></sheetData>',
    ],
    [
      'a row behind the last',
      '<sheetData><row r="1"/></sheetData>',
      [2, 0],
      '<sheetData><row r="1"/><row r="3"><c r="A3" s="2"/></row></sheetData>',
    ],
    [
      'a row without cells',
      '<sheetData><row r="1" ht="20"/></sheetData>',
      [0, 0],
      '<sheetData><row r="1" ht="20"><c r="A1" s="2"/></row></sheetData>',
    ],
    [
      'a sheet without rows',
      '<x:sheetData/>',
      [1, 0],
      '<x:sheetData><x:row r="2"><x:c r="A2" s="2"/></x:row></x:sheetData>',
    ],
    [
      'cells without names',
      '<x:sheetData><x:row><x:c/></x:row><x:row><x:c/><x:c s="1"/></x:row></x:sheetData>',
      [1, 1],
      '<x:sheetData><x:row><x:c/></x:row><x:row><x:c/><x:c s="2"/></x:row></x:sheetData>',
    ],
    [
      'a blank in a row with a style',
      '<sheetData><row r="1" s="1" customFormat="1"/></sheetData>',
      [0, 0],
      '<sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="2"/></row></sheetData>',
    ],
  ] as const)('are put on %s', (_, before, cell, after) => {
    expect(painted(before, cell)).toBe(after);
  });

  it('keep the style of the cell, or of its column where there is none', () => {
    const styles = new Styles(plain);
    const xml =
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>';
    expect(paintCells(xml, at([0, 0], [0, 2], [0, 3]), styles)).toContain(
      '<c r="A1" s="2"/><c r="C1" s="2"/><c r="D1" s="3"/>',
    );
    expect(styles.xml()).toContain(
      '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"><alignment wrapText="1"/></xf><xf applyFill="1" fillId="2" numFmtId="14"><alignment wrapText="1"/></xf><xf applyFill="1" fillId="2" numFmtId="0"/></cellXfs>',
    );
  });

  it('never stand where spreadsheets show none and grey', () => {
    const styles = new Styles(plain.replace('count="2"><fill/><fill/>', 'count="1"><fill/>'));
    styles.filled(0, 'violated');
    expect(styles.xml()).toContain(
      '<fills count="3"><fill/><fill><patternFill patternType="gray125"/></fill><fill>',
    );
    expect(styles.xml()).toContain('fillId="2"');
  });

  it('are left out of a workbook without styles', () => {
    const styles = new Styles('');
    expect([styles.filled(3, 'review'), styles.own({ font: 'bold' }), styles.xml()]).toEqual([0, 0, '']);
  });
});

describe('notes', () => {
  const one = [{ cell: 'B2', text: 'a < b' }];

  it('are signed, and stand behind those that are there', () => {
    const first = addNotes(noNotes('ns'), one, '…');
    expect(first.fresh).toEqual(one);
    const second = addNotes(
      first.xml,
      [
        { cell: 'B2', text: 'c' },
        { cell: 'C3', text: 'd' },
      ],
      '…',
    );
    expect(second.fresh).toEqual([{ cell: 'C3', text: 'd' }]);
    expect(second.xml).toContain(
      '<t xml:space="preserve">a &lt; b</t></r><r><t xml:space="preserve">\n\nc</t></r></text>',
    );
    expect(second.xml).toContain('<authors><author>nhansu</author><author>nhansu</author></authors>');
    expect(second.xml).toContain('<comment ref="C3" authorId="1">');
  });

  it('make a run of text that is in none, which would hide it', () => {
    const there =
      '<comments><authors/><commentList><comment ref="B2" authorId="0"><text><t>x</t><phoneticPr/></text></comment></commentList></comments>';
    expect(addNotes(there, one, '…').xml).toContain(
      '<text><r><t>x</t></r><r><t xml:space="preserve">\n\na &lt; b</t></r></text>',
    );
  });

  it('are cut where a cell can hold no more, and say so', () => {
    const long = 'ă'.repeat(40_000);
    expect(cutText(long, '… (cut)')).toHaveLength(32_767);
    expect(cutText(long, '… (cut)').endsWith('ă… (cut)')).toBe(true);
    const { xml } = addNotes(
      addNotes(noNotes('ns'), [{ cell: 'A1', text: 'ă'.repeat(30_000) }], '…').xml,
      [{ cell: 'A1', text: long }],
      '… (cut)',
    );
    const text = xml.replace(/<[^>]*>/g, '').replace(/^\s+|nhansu/g, '');
    expect([text.length, text.endsWith('… (cut)')]).toEqual([32_767, true]);
  });

  it('have boxes, numbered in blocks that no other drawing has', () => {
    const notes = Array.from({ length: 1500 }, (_, index) => ({ cell: `A${index + 1}`, text: 'x' }));
    const drawing = addBoxes(noBoxes, notes, 3);
    expect(drawing).toContain('data="3,4"');
    expect(lastBlock(drawing)).toBe(4);
    const ids = [...drawing.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
    expect([new Set(ids).size, Math.min(...ids), Math.max(...ids)]).toEqual([1500, 3073, 4573]);
    const more = addBoxes(drawing, [{ cell: 'C7', text: 'y' }], 5);
    expect(more).toContain('data="3,4,5"');
    expect(more).toContain('<x:Row>6</x:Row><x:Column>2</x:Column>');
    expect(more.match(/<v:shapetype/g)).toHaveLength(1);
  });

  it('stand on the cell that is seen of those merged', () => {
    const visible = visibleCells('<mergeCells><mergeCell ref="B2:C4"/></mergeCells>');
    expect(['C4', 'B2', 'A1', 'D4'].map(visible)).toEqual(['B2', 'B2', 'A1', 'D4']);
  });
});

describe('a sheet of our own', () => {
  it('holds text as text, cut where it is too long, and leads to cells of any sheet', () => {
    const link = { sheet: "Bí thư's <x>", cell: 'C7' };
    const rows = [[{ value: '=1+1', link }, { value: 3 }, { value: 'y'.repeat(40_000) }]];
    const xml = sheetXml({ name: 'x', widths: [10, 10, 10], rows }, new Styles(plain), 'ns', ' (cut)');
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(xml).toMatch(/<c r="B1" s="\d+"><v>3<\/v><\/c>/);
    expect(xml).toContain('y (cut)</t>');
    expect(xml).toContain(`location="&#39;Bí thư&#39;&#39;s &lt;x&gt;&#39;!C7"`);
  });
});

describe('XML', () => {
  it('is read past comments, sections and values that look like tags', () => {
    const xml = `<?xml version="1.0"?><!-- <a> --><x:a b=">" c='"'><![CDATA[<d>]]><e/></x:a>`;
    expect([...tagsOf(xml)].map(({ prefix, name, kind }) => `${prefix}${name} ${kind}`)).toEqual([
      'x:a open',
      'e empty',
      'x:a close',
    ]);
  });

  it('that is broken off ends where it ends', () => {
    expect([...tagsOf('<a b="><c>')].map(({ name }) => name)).toEqual(['a']);
  });

  it('has attributes by name, with letters for their codes', () => {
    const found = attributesOf(`<s name="A &amp; &#272;&#x1EA3;ng" r:id='rId1' xmlns:r="x"/>`);
    expect([...found]).toEqual([
      ['name', 'A & Đảng'],
      ['id', 'rId1'],
    ]);
    expect(withAttribute('<c r="A1" s="1"/>', 's', 4)).toBe('<c r="A1" s="4"/>');
    expect(withAttribute('<c r="A1" t=" s=1"/>', 's', 4)).toBe('<c s="4" r="A1" t=" s=1"/>');
  });
});
