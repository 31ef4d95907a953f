/** What a run changed, as lines for the terminal. */
import type { Dataset } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Lang } from '../../src/model/localised.ts';
import { dataText } from '../../src/text/data-text.ts';
import { buildWords } from '../../src/text/words/build.ts';
import type { Changes } from './changes.ts';

/** Of a longer list the rest is counted. */
const SHOWN = 20;

/** The counts, then each figure that is gone and each check that newly differs, with its numbers. */
export function changesText(
  changes: Changes,
  { indicators }: Pick<Dataset, 'indicators'>,
  lang: Lang,
): string {
  const w = buildWords(lang).changes;
  const names = new Map(indicators.map(({ id, zh, en }) => [id, dataText({ zh, en }, lang)]));
  const figure = ({ report, indicator, subject, printed, unit, place }: Fact): string => {
    const name = [names.get(indicator) ?? indicator, subject].filter(Boolean).join(' · ');
    return `${report}  ${name}  ${printed} ${unit}  ${place}`;
  };
  const list = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          head,
          ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
          ...(lines.length > SHOWN ? [`  ${w.more(lines.length - SHOWN)}`] : []),
        ];
  const { added, gone, corrected, differs } = changes;
  return [
    w.counts(added.length, gone.length, corrected.length),
    ...list(w.gone(gone.length), gone.map(figure)),
    ...list(
      w.differs(differs.length),
      differs.map(
        ({ report_id, formula, formula_en }) =>
          `${report_id}  ${dataText({ zh: formula, en: formula_en }, lang)}`,
      ),
    ),
  ].join('\n');
}
