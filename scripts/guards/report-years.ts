/** The years in a report's title and id are its budget year. */
import { REPORTS } from '../../src/model/tables/reports.ts';
import type { Rule } from '../../src/model/tables/confirmed.ts';
import { narrow } from '../read/number.ts';
import { problemAt } from '../read/table.ts';
import type { Guard, Question } from './guard.ts';

const CHINESE = /[〇零一二三四五六七八九]{4}(?=年)/g;
const DIGIT = '零一二三四五六七八九';
const inDigits = (year: string): number =>
  Number([...year].map((digit) => (digit === '〇' ? 0 : DIGIT.indexOf(digit))).join(''));

/** `2022年度…`, `二〇二二年…`; a span such as 2021—2023 names all years between. */
function yearsIn(title: string): number[] {
  const text = narrow(title);
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((m) => Number(m[1]));
  const span = /(?<!\d)((?:19|20)\d\d)年?[-~至到]((?:19|20)\d\d)(?!\d)/.exec(text);
  if (span) for (let year = Number(span[1]); year < Number(span[2]); year++) years.push(year);
  return [...years, ...[...text.matchAll(CHINESE)].map((m) => inDigits(m[0]))];
}

const asks =
  (code: Rule, field: 'title' | 'id', read: (text: string) => number[]): Guard =>
  (file) =>
    file.reports.flatMap(({ report }): Question[] => {
      const { id, year } = report.values;
      const years = read(report.values[field]);
      if (years.length === 0 || years.includes(year)) return [];
      const params = { year: String(year), found: years.join('、'), first: '' };
      return [{ ...problemAt(report, REPORTS, field, code, params), code, report: id, at: [id] }];
    });

export const titleYear = asks('title_year', 'title', yearsIn);
export const idYear = asks('id_year', 'id', (id) =>
  [...id.matchAll(/(?:^|[-_.])((?:19|20)\d\d)(?=$|[-_.])/g)].map((m) => Number(m[1])),
);
