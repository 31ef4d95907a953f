/** The language tag (BCP 47) that pages and files carry. */
import type { Lang } from '../model/localised.ts';

const TAGS: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

export function bcp47(lang: Lang): string {
  return TAGS[lang];
}
