/** What a reader is told about the parts of a link that were not taken. */
import type { Lang } from '../../model/localised.ts';
import type { Notice } from '../../model/view.ts';
import { en } from './en/notices.ts';
import { zh } from './zh/notices.ts';
import type { NoticeWords } from './zh/notices.ts';

const WORDS: Readonly<Record<Lang, NoticeWords>> = { zh, en };

/** A link may carry anything: a long text is cut, so that a notice stays a notice. */
const clip = (text: string): string => {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
};

export function noticeText(notice: Notice, lang: Lang): string {
  return WORDS[lang][notice.code](clip(notice.param), clip(notice.value));
}
