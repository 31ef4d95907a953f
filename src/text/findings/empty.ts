import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatYears } from '../format.ts';
import { words } from '../words/words.ts';
import { gaps, inner, sentence } from './phrases.ts';

/** No value at all: what was asked for, and the reason where it is the same for every body. */
export function nothing(frame: Frame, key: string, what: string, lang: Lang): string {
  const reasons = [...gaps(frame, key).keys()];
  const [only] = reasons;
  const why =
    reasons.length === 1 && only !== undefined && only !== 'none'
      ? words(lang).bracket(words(lang).states[only])
      : '';
  const years = formatYears(frame.years, lang);
  const n = frame.departments.length;
  if (lang === 'zh') {
    const where = n > 0 ? `所选 ${n} 个部门${years ? ` ${years} 年` : ''}` : '所选范围';
    return sentence([`${where}没有${what || '可显示的'}数据${why}`], lang);
  }
  const where =
    n > 0 ? `the ${n === 1 ? 'body' : `${n} bodies`} chosen${years ? `, ${years}` : ''}` : 'this selection';
  return sentence([`no data on ${inner(what, lang) || 'this'} for ${where}${why}`], lang);
}
