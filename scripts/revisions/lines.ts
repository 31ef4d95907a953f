/** A revision as lines, grouped by body and year: what the page and the feed both say. */
import { LANGS } from '../../src/model/localised.ts';
import type { DataText, Lang } from '../../src/model/localised.ts';
import type { Revision, RevisedFigure, Stated, TurnedCheck } from '../../src/model/revision.ts';
import { CHECKS_JSON } from '../../src/model/tables/checks.ts';
import { CORRECTIONS } from '../../src/model/tables/corrections.ts';
import { dataText } from '../../src/text/data-text.ts';
import { appendUnit, formatPrinted, withQualifier } from '../../src/text/format.ts';
import { revisionWords } from '../../src/text/words/revisions.ts';
import { words } from '../../src/text/words/words.ts';

export interface Line {
  readonly kind: 'changed' | 'gone' | 'added' | 'checks';
  /** Of the figure or check; '' where it is no more and nothing can be opened. */
  readonly id: string;
  readonly what: string;
  readonly change: string;
  readonly why: string;
}

export interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}

interface Counts {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  readonly checks: number;
}

export const feedName = (lang: Lang): string => (lang === LANGS[0] ? 'feed.xml' : `feed.${lang}.xml`);

/** Where a revision stands on the page; the same in each build, since feeds point to it. */
export const anchorOf = ({ to }: Revision, lang: Lang): string => `${lang}-${to.version}`;

function countsOf({ figures, checks }: Revision): Counts {
  const added = figures.filter(({ was }) => !was).length;
  const gone = figures.filter(({ now }) => !now).length;
  return { added, gone, changed: figures.length - added - gone, checks: checks.length };
}

export function countsText(revision: Revision, lang: Lang): string {
  const { added, gone, changed, checks } = countsOf(revision);
  return revisionWords(lang).counts(added, gone, changed, checks);
}

const valueText = ({ printed, unit, qualifier }: Stated, lang: Lang): string =>
  appendUnit(withQualifier(formatPrinted(printed, lang), qualifier, lang), unit, lang);

/** `执行数 36 → 38`: each column that says something else now. */
function changeText({ was, now }: RevisedFigure, lang: Lang): string {
  if (!was || !now) return valueText((was ?? now)!, lang);
  const w = revisionWords(lang);
  const name = (column: DataText): string => dataText(column, lang);
  const of = CORRECTIONS.fields.column.values;
  const orNone = (text: string, unit: Stated['unit']): string =>
    text === '' ? '—' : appendUnit(formatPrinted(text, lang), unit, lang);
  const values = [valueText(was, lang), valueText(now, lang)] as const;
  return [
    ...(values[0] === values[1] ? [] : [w.turned(...values)]),
    ...(was.target === now.target
      ? []
      : [`${name(of.target)} ${w.turned(orNone(was.target, was.unit), orNone(now.target, now.unit))}`]),
    ...(was.completion === now.completion
      ? []
      : [`${name(of.completion)} ${w.turned(orNone(was.completion, '%'), orNone(now.completion, '%'))}`]),
  ].join(words(lang).clauseSeparator);
}

function figureLine(figure: RevisedFigure, lang: Lang): Line {
  const { id, indicator, subject, was, now, corrections } = figure;
  const w = words(lang);
  const kind = !was ? 'added' : !now ? 'gone' : 'changed';
  const reasons = corrections.map(({ date, reason }) => `${date}${w.colon}${reason}`);
  return {
    kind,
    id: now ? id : '',
    what: [indicator, subject].flatMap((text) => (text ? [dataText(text, lang)] : [])).join(' · '),
    change: changeText(figure, lang),
    why: kind === 'changed' ? reasons.join(w.clauseSeparator) || revisionWords(lang).unexplained : '',
  };
}

function checkLine({ id, formula, was, now }: TurnedCheck, lang: Lang): Line {
  const w = revisionWords(lang);
  const of = CHECKS_JSON.fields.result.values;
  const name = (result: TurnedCheck['now']): string =>
    result === null ? w.noCheck : dataText(of[result], lang);
  return {
    kind: 'checks',
    id: now ? id : '',
    what: dataText(formula, lang),
    change: w.turned(name(was), name(now)),
    why: '',
  };
}

const ORDER: readonly Line['kind'][] = ['changed', 'gone', 'checks', 'added'];

/** The groups in the order in which their reports come; within one what was published and is another thing now first. */
export function groupsOf({ figures, checks }: Revision, lang: Lang): Group[] {
  const groups = new Map<string, Line[]>();
  const put = ({ body, year }: RevisedFigure | TurnedCheck, line: Line): void => {
    const title = revisionWords(lang).bodyYear(dataText(body, lang), year);
    groups.set(title, [...(groups.get(title) ?? []), line]);
  };
  for (const each of figures) put(each, figureLine(each, lang));
  for (const each of checks) put(each, checkLine(each, lang));
  return [...groups].map(([title, lines]) => ({
    title,
    lines: ORDER.flatMap((kind) => lines.filter((line) => line.kind === kind)),
  }));
}
