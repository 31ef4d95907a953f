/** Footers and settings of the paper. */
import { DECLARATION, el, NS } from '../ooxml/xml.ts';
import { textRun } from './paragraph.ts';

/** `— 1 —`, one character in from the outer edge: right on odd pages, left on even ones (GB/T 9704-2012, 7.5). */
export function footerXml(side: 'left' | 'right'): string {
  const field = (kind: string): string => el('w:r', {}, el('w:fldChar', { 'w:fldCharType': kind }));
  const indent =
    side === 'right' ? { 'w:rightChars': 100, 'w:right': 280 } : { 'w:leftChars': 100, 'w:left': 280 };
  const paragraph = el(
    'w:p',
    {},
    el(
      'w:pPr',
      {},
      el('w:pStyle', { 'w:val': 'Footer' }),
      el('w:ind', indent),
      el('w:jc', { 'w:val': side }),
    ),
    textRun('— '),
    field('begin'),
    el('w:r', {}, el('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
    field('separate'),
    textRun('1'),
    field('end'),
    textRun(' —'),
  );
  return DECLARATION + el('w:ftr', { 'xmlns:w': NS.w, 'xmlns:r': NS.r }, paragraph);
}

export function settingsXml(): string {
  return (
    DECLARATION +
    el(
      'w:settings',
      { 'xmlns:w': NS.w },
      el('w:evenAndOddHeaders'),
      el('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
      el(
        'w:compat',
        {},
        el('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
      el('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    )
  );
}
