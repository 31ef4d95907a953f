/** What a reader is told, in English, about the parts of a link that were not taken. */
import type { NoticeWords } from '../zh/notices.ts';

export const en: NoticeWords = {
  unknown_param: (param) => `The link’s parameter “${param}” is not known and was left out.`,
  unknown_value: (param, value) => `The link’s ${param}=${value} is not on file and was left out.`,
  malformed: (param, value) => `The link’s ${param}=${value} cannot be read and was left out.`,
  out_of_range: (param, value) =>
    `The link’s ${param}=${value} reaches beyond what is on file; that part was left out.`,
};
