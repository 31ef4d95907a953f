/** The words that stand with a figure: the reader's where there are some, else the figure's own. */
import type { ExportFigure } from '../../export/figure.ts';
import type { BriefingItem } from '../../model/briefing.ts';
import { formatYears } from '../../text/format.ts';
import { briefingWords } from '../../text/words/briefing.ts';
import { subtitleOf } from '../../text/words/subtitles.ts';
import { words } from '../../text/words/words.ts';

/** `西区产业园预算执行率（2021–2023 年）`: body where there is one alone, measure, years. */
export function measureCaption({ spec, frame, lang }: ExportFigure): string {
  const written = (subtitleOf(spec)[lang].split('·')[0] ?? '').trim();
  // "First and last year" alone does not say of what.
  const names = [...new Set(frame.panels.map(({ title }) => title[lang]))].filter((name) => name !== written);
  const isChange = spec.question.verb === 'change' && names.length > 0;
  const measure = isChange ? names.join(words(lang).listSeparator) + words(lang).colon + written : written;
  const body = frame.departments.length === 1 ? frame.departments[0]!.short[lang] : '';
  const years = formatYears(frame.years, lang);
  return briefingWords(lang).measureOf(measure, body, years);
}

type Own = Pick<BriefingItem, 'title' | 'caption'>;

export function titleOf(item: Own, figure: ExportFigure): string {
  return item.title.trim() || figure.title;
}

/** The line beside a picture's number. */
export function lineOf(item: Own, figure: ExportFigure): string {
  return item.caption.trim() || measureCaption(figure);
}
