/** Paragraphs and runs of a paper. */
import { el, escape } from '../ooxml/xml.ts';

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
