/** The sentences that sum up the overview: what is on file, execution, scores, how much deserves attention. */
import type { Site } from '../../model/dataset.ts';
import type { Exception } from '../../model/exception.ts';
import type { Frame, Panel } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { Verb } from '../../model/question.ts';
import { count, departmentsIn, pointsIn, pointsOf, said, span } from './phrases.ts';
import type { Point } from './phrases.ts';
import { pool } from './budget.ts';
import { formatYears } from '../format.ts';
import { words } from '../words/words.ts';

type Frames = Readonly<Record<string, Frame>>;
const byVerb = (frames: Frames, verb: Verb): Frame[] =>
  Object.keys(frames)
    .map((id) => frames[id]!)
    .filter(({ question }) => question.verb === verb);

/** Points of one indicator in whichever series asks for it; a panel says by its rows what it is about. */
function seriesOf(frames: Frames, indicator: string): Point[] {
  for (const frame of byVerb(frames, 'series')) {
    const isAbout = (panel: Panel): boolean =>
      panel.status === 'completed' && panel.rows.some((row) => row.indicator === indicator);
    const found = frame.panels.filter(isAbout).map((panel) => pointsIn(frame, panel, 'value'));
    const [most] = found.sort((a, b) => b.length - a.length);
    if (most && most.length > 0) return most;
  }
  return [];
}

function onFile(site: Site, frames: Frames, lang: Lang): string {
  const [frame] = [...byVerb(frames, 'coverage'), ...Object.keys(frames).map((id) => frames[id]!)];
  const reports = site.reports.filter(
    (report) =>
      !frame ||
      (frame.years.includes(report.year) && frame.departments.some(({ id }) => id === report.department)),
  );
  if (reports.length === 0)
    return lang === 'zh' ? '所选范围内尚未收录报告。' : 'No report is on file in this selection.';
  const bodies = new Set(reports.map(({ department }) => department)).size;
  const years = formatYears(
    reports.map(({ year }) => year),
    lang,
  );
  return lang === 'zh'
    ? `已收录 ${bodies} 个部门 ${years} 年的 ${reports.length} 份自评报告。`
    : `On file: ${count(reports.length, 'self-evaluation')} of ${count(bodies, 'body', 'bodies')}, ${years}.`;
}

function execution(frames: Frames, lang: Lang): string {
  const zh = lang === 'zh';
  const series = seriesOf(frames, 'exec.rate');
  const rates =
    series.length > 0 ? series : byVerb(frames, 'budget').flatMap((frame) => pointsOf(frame, 'rate'));
  const average = seriesOf(frames, 'exec.avg_progress');
  const n = departmentsIn(rates);
  const head =
    rates.length === 0
      ? ''
      : zh
        ? `按全年预算计，${n} 个部门的执行率${span(rates, lang)}`
        : `On the full-year budget, ${count(n, 'body', 'bodies')} executed ${rates.length === 1 ? said(rates[0]!, lang) : span(rates, lang)}`;
  const m = departmentsIn(average);
  const told =
    average.length === 0 ? '' : average.length === 1 ? said(average[0]!, lang) : span(average, lang);
  const aside =
    m === 0
      ? ''
      : zh
        ? `${m} 个部门报告平均支出进度${m > 1 ? told : `（${told}）`}，口径不同，单独列示`
        : `${count(m, 'body', 'bodies')} ${m === 1 ? 'gives' : 'give'} average progress (${told}), a different measure that stands apart`;
  const text = [head, aside].filter(Boolean).join(words(lang).clauseSeparator);
  return text === '' ? '' : zh ? `${text}。` : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function scores(frames: Frames, lang: Lang): string {
  const [frame] = byVerb(frames, 'score_total');
  const points = frame ? pointsOf(frame, 'value') : [];
  if (!frame || points.length === 0) return '';
  const n = departmentsIn(points);
  const of = frame.departments.length;
  const one = new Set(points.map(({ panel }) => panel.key)).size === 1;
  // Totals of different frameworks share no range.
  const range = one ? span(points, lang) : '';
  const own = frame.sources.every(({ scorer }) => scorer === 'self' || scorer === 'none');
  if (lang === 'zh')
    return `${of} 个部门中 ${n} 个有自评总分${range ? `，${range}` : ''}${own ? '，均为部门自评，未经复核' : ''}。`.replace(
      '，为 ',
      '，为 ',
    );
  return `${n} of ${count(of, 'body', 'bodies')} ${n === 1 ? 'has' : 'have'} a total score${range ? `, ${range}` : ''}${own ? ', self-evaluated and not reviewed' : ''}.`;
}

/**
 * What a leader reads first, two to five sentences from the Frames of the overview (by chart id). Parts that have no
 * Frame or no value are left out; without any report it says so.
 */
export function overview(site: Site, frames: Frames, exceptions: readonly Exception[], lang: Lang): string {
  // The pooled rate of a single body is that body's rate, told already.
  const [pooled] = byVerb(frames, 'pool').filter((frame) =>
    pointsOf(frame, 'bodies').some(({ value }) => value > 1),
  );
  const n = exceptions.length;
  const attention =
    n === 0
      ? ''
      : lang === 'zh'
        ? `值得关注 ${n} 项，列于下方。`
        : `${n === 1 ? '1 item deserves' : `${n} items deserve`} attention and ${n === 1 ? 'is' : 'are'} listed below.`;
  return [
    onFile(site, frames, lang),
    execution(frames, lang),
    pooled ? pool(pooled, lang, 2) : '',
    scores(frames, lang),
    attention,
  ]
    .filter(Boolean)
    .join(lang === 'zh' ? '' : ' ');
}
