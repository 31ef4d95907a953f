/**
 * The paper's styles. Names are Word's own (heading 1, caption …), so that a figure pasted into another paper takes
 * that paper's look.
 */
import type { Lang } from '../../model/localised.ts';
import { exportWords } from '../../text/words/export.ts';
import { DECLARATION, el, escape, NS } from '../ooxml/xml.ts';
import { fontsXml } from './fonts.ts';
import type { FontUse } from './fonts.ts';
import { CLOSER, LINE, SIZE } from './page.ts';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly font: FontUse;
  /** Half points. */
  readonly size: number;
  readonly bold?: true;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** First line moved in by so many hundredths of a character. */
  readonly indent?: number;
  readonly keepNext?: true;
  readonly before?: number;
  readonly after?: number;
  /** Lines grow with what they hold: an exact line would cut a picture. */
  readonly grows?: true;
  readonly outline?: number;
  readonly colour?: string;
}

const STYLES: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    font: 'title',
    size: SIZE.two,
    align: 'center',
    before: 240,
    after: 240,
    grows: true,
  },
  { id: 'Subtitle', name: 'Subtitle', font: 'heading2', size: SIZE.three, align: 'center' },
  {
    id: 'Heading1',
    name: 'heading 1',
    font: 'heading1',
    size: SIZE.three,
    indent: 200,
    keepNext: true,
    outline: 0,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    font: 'heading2',
    size: SIZE.three,
    indent: 200,
    keepNext: true,
    outline: 1,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    font: 'body',
    size: SIZE.three,
    bold: true,
    indent: 200,
    keepNext: true,
    outline: 2,
  },
  { id: 'BodyText', name: 'Body Text', font: 'body', size: SIZE.three, align: 'both', indent: 200 },
  {
    id: 'Figure',
    name: 'Figure',
    font: 'body',
    size: SIZE.four,
    align: 'center',
    keepNext: true,
    before: 120,
    grows: true,
  },
  {
    id: 'Caption',
    name: 'caption',
    font: 'heading1',
    size: SIZE.smallFour,
    align: 'center',
    before: 60,
    after: 60,
    grows: true,
  },
  {
    id: 'FigureNote',
    name: 'Figure Note',
    font: 'body',
    size: SIZE.five,
    align: 'left',
    after: 20,
    grows: true,
  },
  // Kept with the table that it stands above; based on caption, so that the paper's own caption style leads.
  {
    id: 'TableTitle',
    name: 'Table Title',
    basedOn: 'Caption',
    font: 'heading1',
    size: SIZE.smallFour,
    align: 'center',
    keepNext: true,
    before: 120,
    after: 60,
    grows: true,
  },
  { id: 'TableSubtitle', name: 'Table Subtitle', font: 'body', size: SIZE.five, keepNext: true, grows: true },
  { id: 'TableText', name: 'Table Text', font: 'body', size: SIZE.five, grows: true },
  { id: 'CoverUnit', name: 'Cover Unit', font: 'heading2', size: SIZE.three, align: 'center' },
  { id: 'Header', name: 'header', font: 'page', size: SIZE.four, grows: true },
  { id: 'Footer', name: 'footer', font: 'page', size: SIZE.four, grows: true },
];

function paragraphStyle(style: ParagraphStyle): string {
  const { id, name, font, size, align, indent, before, after, outline } = style;
  return el(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:styleId': id,
      ...(/^Figure|^Table|^Cover/.test(id) ? { 'w:customStyle': 1 } : {}),
    },
    el('w:name', { 'w:val': name }),
    el('w:basedOn', { 'w:val': style.basedOn ?? 'Normal' }),
    ...(outline === undefined ? [] : [el('w:next', { 'w:val': 'BodyText' })]),
    el('w:uiPriority', { 'w:val': 9 }),
    el('w:qFormat'),
    el(
      'w:pPr',
      {},
      style.keepNext ? el('w:keepNext') : '',
      style.grows ? el('w:snapToGrid', { 'w:val': 0 }) : '',
      el('w:spacing', {
        'w:before': before ?? 0,
        'w:after': after ?? 0,
        'w:line': style.grows ? 240 : LINE,
        'w:lineRule': style.grows ? 'auto' : 'exact',
      }),
      indent
        ? el('w:ind', { 'w:firstLineChars': indent, 'w:firstLine': Math.round((indent / 100) * size * 10) })
        : '',
      align ? el('w:jc', { 'w:val': align }) : '',
      outline === undefined ? '' : el('w:outlineLvl', { 'w:val': outline }),
    ),
    el(
      'w:rPr',
      {},
      fontsXml(font),
      // Word makes some built-in styles bold or blue unless told otherwise.
      el('w:b', { 'w:val': style.bold ? 1 : 0 }),
      el('w:color', { 'w:val': style.colour ?? '000000' }),
      size === SIZE.three ? el('w:spacing', { 'w:val': CLOSER }) : '',
      el('w:sz', { 'w:val': size }),
      el('w:szCs', { 'w:val': size }),
    ),
  );
}

export function stylesXml(lang: Lang): string {
  const defaults = el(
    'w:docDefaults',
    {},
    el(
      'w:rPrDefault',
      {},
      el(
        'w:rPr',
        {},
        fontsXml('body'),
        el('w:sz', { 'w:val': SIZE.three }),
        el('w:szCs', { 'w:val': SIZE.three }),
        el('w:lang', { 'w:val': exportWords(lang).proofing.latin, 'w:eastAsia': 'zh-CN' }),
      ),
    ),
    el('w:pPrDefault'),
  );
  const normal = el(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    el('w:name', { 'w:val': 'Normal' }),
    el('w:qFormat'),
  );
  const table = el(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    el('w:name', { 'w:val': 'Normal Table' }),
    el(
      'w:tblPr',
      {},
      el('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      el(
        'w:tblCellMar',
        {},
        el('w:top', { 'w:w': 0, 'w:type': 'dxa' }),
        el('w:left', { 'w:w': 80, 'w:type': 'dxa' }),
        el('w:bottom', { 'w:w': 0, 'w:type': 'dxa' }),
        el('w:right', { 'w:w': 80, 'w:type': 'dxa' }),
      ),
    ),
  );
  return (
    DECLARATION + el('w:styles', { 'xmlns:w': NS.w }, defaults, normal, STYLES.map(paragraphStyle), table)
  );
}

/** A paragraph of a style; `content` are runs. */
export function styled(style: string, ...content: readonly string[]): string {
  return el('w:p', {}, el('w:pPr', {}, el('w:pStyle', { 'w:val': style })), content);
}

/** A run of text; line breaks in it stay. */
export function textRun(text: string, properties = ''): string {
  const lines = text.split('\n').map((line, i) => {
    const space = /^\s|\s$/.test(line) ? { 'xml:space': 'preserve' } : {};
    return (i > 0 ? el('w:br') : '') + el('w:t', space, escape(line));
  });
  return el('w:r', {}, properties === '' ? '' : el('w:rPr', {}, properties), lines);
}
