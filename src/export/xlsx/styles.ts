/** Cell formats of a workbook: each different format that a sheet asks for becomes one `xf`. */
import { LIGHT } from '../../charts/theme.ts';
import { DECLARATION, el, NS } from '../ooxml/xml.ts';

export interface CellStyle {
  readonly font?: 'title' | 'head' | 'muted' | 'alarm';
  /** Excel's number format code; General where left out. */
  readonly format?: string;
  readonly wrap?: true;
  readonly align?: 'left' | 'center' | 'right';
  /** One character in from the left, clear of the number before. */
  readonly indent?: true;
  /** At the cell's top; otherwise in its middle. */
  readonly top?: true;
  /** The text begins like a formula: Excel and WPS keep it a text even when the cell is edited. */
  readonly quoted?: true;
}

/** Named so that Windows and WPS show Chinese alike; every figure and letter comes from it too. */
const SHEET_FONT = 'Microsoft YaHei';

/** `#rrggbb` as Excel writes it, opaque. */
const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const FONTS = {
  body: { size: 10.5, colour: argb(LIGHT.ink) },
  title: { size: 14, colour: argb(LIGHT.ink), bold: true },
  head: { size: 10.5, colour: argb(LIGHT.ink), bold: true },
  muted: { size: 10, colour: argb(LIGHT.muted) },
  alarm: { size: 10.5, colour: argb(LIGHT.attention), bold: true },
} as const;
const FONT_KEYS = Object.keys(FONTS) as (keyof typeof FONTS)[];
/** Number formats below 164 are Excel's own. */
const FIRST_FORMAT = 164;

function fontXml(key: keyof typeof FONTS): string {
  const font: { size: number; colour: string; bold?: true } = FONTS[key];
  return el(
    'font',
    {},
    font.bold ? el('b') : '',
    el('sz', { val: font.size }),
    el('color', { rgb: font.colour }),
    el('name', { val: SHEET_FONT }),
    el('family', { val: 2 }),
    el('charset', { val: 134 }),
  );
}

const SOLID = (rgb: string): string =>
  el(
    'fill',
    {},
    el('patternFill', { patternType: 'solid' }, el('fgColor', { rgb }), el('bgColor', { indexed: 64 })),
  );
const edge = (name: string, rgb?: string): string =>
  rgb ? el(name, { style: 'thin' }, el('color', { rgb })) : el(name);
const border = (top?: string, bottom?: string): string =>
  el('border', {}, edge('left'), edge('right'), edge('top', top), edge('bottom', bottom), edge('diagonal'));

export class StyleTable {
  private readonly styles: CellStyle[] = [{}];
  private readonly index = new Map<string, number>([['{}', 0]]);
  private readonly formats: string[] = [];

  /** Number of the style in `cellXfs`. */
  of(style: CellStyle): number {
    const key = JSON.stringify(style, Object.keys(style).sort());
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.index.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  private formatId(format: string | undefined): number {
    if (format === undefined) return 0;
    if (!this.formats.includes(format)) this.formats.push(format);
    return FIRST_FORMAT + this.formats.indexOf(format);
  }

  private xf(style: CellStyle): string {
    const { font, format, wrap, align, quoted, top, indent } = style;
    return el(
      'xf',
      {
        numFmtId: this.formatId(format),
        fontId: FONT_KEYS.indexOf(font ?? 'body'),
        fillId: font === 'head' ? 2 : 0,
        borderId: font === 'head' ? 1 : 0,
        xfId: 0,
        quotePrefix: quoted ? 1 : undefined,
        applyNumberFormat: format ? 1 : undefined,
        applyFont: 1,
        applyFill: font === 'head' ? 1 : undefined,
        applyBorder: font === 'head' ? 1 : undefined,
        applyAlignment: 1,
      },
      el('alignment', {
        horizontal: indent ? 'left' : align,
        vertical: top ? 'top' : 'center',
        indent: indent ? 1 : undefined,
        wrapText: wrap || font === 'head' ? 1 : undefined,
      }),
    );
  }

  xml(): string {
    const xfs = this.styles.map((style) => this.xf(style));
    const formats = this.formats.map((formatCode, i) =>
      el('numFmt', { numFmtId: FIRST_FORMAT + i, formatCode }),
    );
    return (
      DECLARATION +
      el(
        'styleSheet',
        { xmlns: NS.s },
        formats.length ? el('numFmts', { count: formats.length }, formats) : '',
        el('fonts', { count: FONT_KEYS.length }, FONT_KEYS.map(fontXml)),
        el(
          'fills',
          { count: 3 },
          el('fill', {}, el('patternFill', { patternType: 'none' })),
          el('fill', {}, el('patternFill', { patternType: 'gray125' })),
          SOLID(argb(LIGHT.panel)),
        ),
        el('borders', { count: 2 }, border(), border(argb(LIGHT.muted), argb(LIGHT.muted))),
        el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
        el('cellXfs', { count: xfs.length }, xfs),
        el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      )
    );
  }
}
