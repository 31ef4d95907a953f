/** The table of a workbook's texts. */
import { DECLARATION, el, escape, NS } from '../ooxml/xml.ts';

/**
 * Texts of a workbook, each once. Excel reads `_x000D_` in them as a character, so an underscore before such is
 * escaped. Outer space is cut: keeping it takes `xml:space`, which the schema does not know here.
 */
export class SharedStrings {
  private readonly texts: string[] = [];
  private readonly index = new Map<string, number>();
  private uses = 0;

  of(text: string): number {
    this.uses += 1;
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  xml(): string {
    const clean = (text: string): string =>
      escape(
        text
          .trim()
          .replace(/\r\n?/g, '\n')
          .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
      );
    const items = this.texts.map((text) => el('si', {}, el('t', {}, clean(text))));
    return DECLARATION + el('sst', { xmlns: NS.s, count: this.uses, uniqueCount: this.texts.length }, items);
  }
}
