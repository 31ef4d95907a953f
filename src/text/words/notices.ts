/** What a reader is told about the parts of a link that were not taken. */
import type { Lang } from '../../model/localised.ts';
import type { Notice, NoticeCode } from '../../model/view.ts';

type Say = (param: string, value: string) => string;

const NOTICES: Readonly<Record<NoticeCode, Readonly<Record<Lang, Say>>>> = {
  unknown_param: {
    zh: (param) => `链接中的参数“${param}”无法识别，已忽略。`,
    en: (param) => `The link’s parameter “${param}” is not known and was left out.`,
  },
  unknown_value: {
    zh: (param, value) => `链接中的 ${param}=${value} 不在库中，已忽略。`,
    en: (param, value) => `The link’s ${param}=${value} is not on file and was left out.`,
  },
  malformed: {
    zh: (param, value) => `链接中的 ${param}=${value} 写法有误，已忽略。`,
    en: (param, value) => `The link’s ${param}=${value} cannot be read and was left out.`,
  },
  out_of_range: {
    zh: (param, value) => `链接中的 ${param}=${value} 超出已收录的范围，超出部分已忽略。`,
    en: (param, value) =>
      `The link’s ${param}=${value} reaches beyond what is on file; that part was left out.`,
  },
};

/** A link may carry anything: a long text is cut, so that a notice stays a notice. */
const clip = (text: string): string => {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
};

export function noticeText(notice: Notice, lang: Lang): string {
  return NOTICES[notice.code][lang](clip(notice.param), clip(notice.value));
}
