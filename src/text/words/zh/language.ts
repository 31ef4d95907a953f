import type { DataLang } from '../../../model/localised.ts';

/** What a language is, beside its words. */
export interface Language {
  /** The tag (BCP 47) that pages and files carry. */
  readonly tag: string;
  /** The language of the data that its readers are most likely to know. */
  readonly reads: DataLang;
  /** What Latin letters typed into the search are read as first, a name or the pinyin of a Chinese one; shares of 1. */
  readonly latin: { readonly name: number; readonly pinyin: number };
}

export const zh: Language = { tag: 'zh-CN', reads: 'zh', latin: { name: 0.97, pinyin: 1 } };
