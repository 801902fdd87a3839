import { appendTo, attributesOf, childrenOf, elementIn, withAttribute } from './xml.ts';

/** Colours of cells, by what they stand for. */
const fills = {
  violated: 'FFFFC7CE',
  undetermined: 'FFFFEB9C',
  review: 'FFDDEBF7',
  target: 'FFFCE4D6',
  satisfied: 'FFE2EFDA',
  header: 'FFD9E2F3',
} as const;

/** A colour of a cell. */
export type Fill = keyof typeof fills;

const fonts = {
  bold: '<b/><sz val="11"/><name val="Calibri"/>',
  title: '<b/><sz val="16"/><name val="Calibri"/>',
  link: '<u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/>',
} as const;

/** How a cell of our own sheets looks. */
export interface Look {
  readonly font?: keyof typeof fonts;
  readonly fill?: Fill;
}

/** The lists of a workbook's styles that a report adds to. */
type ListName = 'fonts' | 'fills' | 'cellXfs';

/** What such a list holds, and where each item of it stands. */
interface List {
  readonly there: readonly string[];
  readonly added: Map<string, number>;
}

/** The styles of a workbook, and those that a report adds to them; what is there keeps its number. */
export class Styles {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<ListName, List | undefined>>;

  constructor(xml: string) {
    const list = (name: ListName): List | undefined => {
      const found = elementIn(xml, name);
      return found && { there: childrenOf(xml, found), added: new Map() };
    };
    this.#xml = xml;
    this.#prefix = elementIn(xml, 'cellXfs')?.open.prefix ?? '';
    this.#lists = { fonts: list('fonts'), fills: list('fills'), cellXfs: list('cellXfs') };
    // The first two fills are always none and grey, whatever stands there.
    for (const reserved of ['none', 'gray125'].slice(this.#lists.fills?.there.length ?? 2)) {
      this.#add('fills', `<fill><patternFill patternType="${reserved}"/></fill>`);
    }
  }

  /** The number of a style that is another one with a colour; everything else about it stays. */
  filled(style: number, fill: Fill): number {
    const { there = [] } = this.#lists.cellXfs ?? {};
    const base = there[style] ?? there[0] ?? '';
    const [tag = ''] = /^<[^>]*>/.exec(base) ?? [];
    const filled = withAttribute(withAttribute(tag, 'fillId', this.#fill(fill)), 'applyFill', 1);
    return this.#keep('cellXfs', filled + base.slice(tag.length));
  }

  /** The number of a style of our own: wrapped text that no later edit turns into a formula. */
  own({ font, fill }: Look): number {
    const [fontId, fillId] = [font ? this.#font(font) : 0, fill ? this.#fill(fill) : 0];
    const applied = 'quotePrefix="1" applyFont="1" applyFill="1" applyAlignment="1"';
    return this.#add(
      'cellXfs',
      `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" ${applied}><alignment vertical="top" wrapText="1"/></xf>`,
    );
  }

  /** The part with what was added. */
  xml(): string {
    return (['fonts', 'fills', 'cellXfs'] as const).reduce((xml, name) => {
      const { there = [], added = new Map<string, number>() } = this.#lists[name] ?? {};
      const longer = appendTo(xml, name, [...added.keys()].join(''));
      const open = elementIn(longer, name)?.open;
      if (!open) return longer;
      const tag = longer.slice(open.start, open.end);
      const counted = attributesOf(tag).has('count')
        ? withAttribute(tag, 'count', there.length + added.size)
        : tag;
      return longer.slice(0, open.start) + counted + longer.slice(open.end);
    }, this.#xml);
  }

  #font(font: keyof typeof fonts): number {
    return this.#add('fonts', `<font>${fonts[font]}</font>`);
  }

  #fill(fill: Fill): number {
    const colours = `<fgColor rgb="${fills[fill]}"/><bgColor indexed="64"/>`;
    return this.#add('fills', `<fill><patternFill patternType="solid">${colours}</patternFill></fill>`);
  }

  /** Adds what is written here, in the prefix that the workbook writes. */
  #add(name: ListName, item: string): number {
    return this.#keep(name, item.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`));
  }

  /** The number of an item, which is added but once; 0, the plain one, where the workbook has no such list. */
  #keep(name: ListName, item: string): number {
    const list = this.#lists[name];
    if (!list) return 0;
    const number = list.added.get(item) ?? list.there.length + list.added.size;
    list.added.set(item, number);
    return number;
  }
}
