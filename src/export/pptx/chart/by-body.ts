/** A native chart with a category a body: bars side by side a year. */
import type { Row } from '../../../model/frame.ts';
import { columnOf } from '../../../charts/frame-lookup.ts';
import { LIGHT } from '../../../charts/theme.ts';
import type { NativeChart } from './native-chart.ts';
import { plain, seriesFrom } from './panel-series.ts';
import type { FigurePanel } from './panel-series.ts';

/** Categories are bodies; a series a year, the later the darker. */
export function byBody(scope: FigurePanel, rows: readonly Row[]): Pick<NativeChart, 'categories' | 'series'> {
  const { frame, panel, figure, lang } = scope;
  const column = columnOf(frame, figure.spec.encode.value);
  const ids = [...new Set(rows.map(({ department }) => department))];
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const ramp = [...LIGHT.ramp].reverse();
  const series = years.map((year, i) => {
    const own = ids.map((id) => panel.rows.find((row) => row.department === id && row.year === year));
    const one = seriesFrom(scope, String(year), column, own, {
      colour: ramp[Math.min(ramp.length - 1, years.length - 1 - i)]!,
    });
    // Colour means the year here, not the body.
    return plain(one);
  });
  return {
    categories: ids.map(
      (id) => frame.departments.find((entity) => entity.id === id)?.short[lang] ?? id ?? '',
    ),
    series,
  };
}
