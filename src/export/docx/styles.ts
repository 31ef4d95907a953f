/** The part of a paper that declares its styles. */
import type { Lang } from '../../model/localised.ts';
import { exportWords } from '../../text/words/export.ts';
import { DECLARATION, el, NS } from '../ooxml/xml.ts';
import { fontsXml } from './fonts.ts';
import { CLOSER, LINE, SIZE } from './page.ts';
import { PARAGRAPH_STYLES } from './paragraph-styles.ts';
import type { ParagraphStyle } from './paragraph-styles.ts';

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
    DECLARATION +
    el('w:styles', { 'xmlns:w': NS.w }, defaults, normal, PARAGRAPH_STYLES.map(paragraphStyle), table)
  );
}
