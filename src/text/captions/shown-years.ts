/** What a subtitle says of years: only what no axis and no row of its figure says. */
import { oneYear } from '../one-year.ts';
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatYears } from '../format.ts';
import { sentences } from '../words/sentences.ts';

/** Whether several bodies have figures, each of a year of its own, and not all of one. */
function hasYearEach({ panels }: Frame): boolean {
  const found = new Map<string, Set<number>>();
  for (const { rows } of panels)
    for (const { department, year, cells } of rows)
      if (
        department !== undefined &&
        year !== undefined &&
        Object.values(cells).some(({ value }) => value !== null)
      )
        found.set(department, new Set([...(found.get(department) ?? []), year]));
  const years = new Set([...found.values()].flatMap((own) => [...own]));
  return found.size > 1 && years.size > 1 && [...found.values()].every(({ size }) => size === 1);
}

/**
 * The one year that all figures are of; that bodies stand with a year each, where rates and money of several could read as
 * a course; the years asked for where there is no figure; '' where axis or rows say the years.
 */
export function yearsShown(frame: Frame, lang: Lang): string {
  const { question, panels, years } = frame;
  const one = oneYear(frame);
  if (one !== undefined) return formatYears([one], lang);
  if (panels.every(({ rows }) => rows.length === 0)) return formatYears(years, lang);
  const isLevel = (question.verb === 'series' && question.course !== true) || question.verb === 'budget';
  return isLevel && hasYearEach(frame) ? sentences(lang).yearEach : '';
}
