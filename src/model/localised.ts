/** A text in both languages of the product. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];
