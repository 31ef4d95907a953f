/** A native chart with a category a row. */
import type { Row } from '../../../model/frame.ts';
import { columnOf } from '../../../charts/frame-lookup.ts';
import { rowTexts } from '../../../charts/rows/row-text.ts';
import { LIGHT } from '../../../charts/theme.ts';
import { columnForm, type ColumnForm } from '../../../text/column-form.ts';
import { words } from '../../../text/words/words.ts';
import type { NativeChart } from './native-chart.ts';
import { plain, seriesFrom } from './panel-series.ts';
import type { FigurePanel } from './panel-series.ts';

/** Names of rows, as the chart on the page writes them: body and year, or what the row is of. */
function categoryNames(scope: FigurePanel, rows: readonly Row[], form: ColumnForm): string[] {
  const { frame, panel, figure, lang } = scope;
  const texts = rowTexts(frame, panel, rows, figure.spec.encode, form, lang);
  const headings = texts.map(({ heading, sub }) => heading || sub);
  const tell = new Set(headings).size > 1;
  const names = texts.map(({ name, tail }, i) =>
    [name, tail, tell && headings[i] ? `· ${headings[i]}` : ''].filter(Boolean).join(' '),
  );
  const { beside } = figure.spec.encode;
  const column = beside === undefined ? undefined : columnOf(frame, beside);
  return names.map((name, i) => {
    const about = column && column.type !== 'text' ? texts[i]!.beside : '';
    return about === '' ? name : `${name} ${words(scope.lang).bracket(about).trim()}`;
  });
}

/** One category a row; a series a measure. */
export function byRow(scope: FigurePanel, rows: readonly Row[]): Pick<NativeChart, 'categories' | 'series'> {
  const { frame, panel, figure, lang } = scope;
  const { value, inner } = figure.spec.encode;
  const column = columnOf(frame, value);
  const names = categoryNames(scope, rows, columnForm(frame, panel, column));
  const accent = LIGHT.accent;
  const first = seriesFrom(scope, column.label[lang], column, rows, {
    colour: accent,
    role: inner ? 'pale' : 'data',
  });
  const second = inner
    ? [
        seriesFrom(scope, columnOf(frame, inner).label[lang], columnOf(frame, inner), rows, {
          colour: accent,
        }),
      ]
    : [];
  // With two measures colour tells the measures apart, and the legend says so; the bodies stand beside the bars.
  const series = inner ? [first, ...second].map(plain) : [first];
  // The reason stands where the bar would: a gap alone does not say why.
  const categories = names.map((name, i) => {
    const missing = series.filter(({ states }) => states[i] !== '');
    if (missing.length === 0) return name;
    const all = missing.length === series.length;
    const why = missing.map((each) => (all ? each.states[i]! : `${each.name} ${each.states[i]!}`));
    return name + words(lang).bracket([...new Set(why)].join(words(lang).listSeparator));
  });
  return { categories, series };
}
