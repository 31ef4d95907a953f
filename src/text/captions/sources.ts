/** The reports that a figure rests on, as they stand below it. */
import type { Frame, Source } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatYears } from '../format.ts';
import { departmentName } from '../table.ts';

/** `西区产业园 2021` */
export function sourceText({ department, year }: Source, frame: Frame, lang: Lang): string {
  return `${departmentName(frame, department, lang)} ${year}`;
}

/** `西区产业园 2021–2023`: the years of one body together, and how many reports they are. */
export function sourcesByBody(frame: Frame, lang: Lang): { text: string; reports: number }[] {
  const years = new Map<string, number[]>();
  for (const { department, year } of frame.sources)
    years.set(department, [...(years.get(department) ?? []), year]);
  return [...years].map(([department, of]) => ({
    text: `${departmentName(frame, department, lang)} ${formatYears(of, lang)}`,
    reports: of.length,
  }));
}
