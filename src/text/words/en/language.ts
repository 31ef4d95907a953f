import type { Language } from '../zh/language.ts';

export const en: Language = { tag: 'en', reads: 'en', latin: { name: 1, pinyin: 0.9 } };
