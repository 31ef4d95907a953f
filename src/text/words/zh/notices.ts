/** What a reader is told, in Chinese, about the parts of a link that were not taken. */
import type { NoticeCode } from '../../../model/view.ts';

type Say = (param: string, value: string) => string;

export const zh = {
  unknown_param: (param) => `链接中的参数“${param}”无法识别，已忽略。`,
  unknown_value: (param, value) => `链接中的 ${param}=${value} 不在库中，已忽略。`,
  malformed: (param, value) => `链接中的 ${param}=${value} 写法有误，已忽略。`,
  out_of_range: (param, value) => `链接中的 ${param}=${value} 超出已收录的范围，超出部分已忽略。`,
} satisfies Record<NoticeCode, Say>;

export type NoticeWords = Readonly<Record<keyof typeof zh, Say>>;
