/** The workbook behind a native chart: what PowerPoint opens at "edit data". */
import type { Lang } from '../../../model/localised.ts';
import { bcp47 } from '../../../text/bcp47.ts';
import { exportWords } from '../../../text/words/export.ts';
import { words } from '../../../text/words/words.ts';
import type { ExportFigure } from '../../figure.ts';
import { columnName } from '../../xlsx/sheet.ts';
import type { SheetCell } from '../../xlsx/sheet.ts';
import { packWorkbook } from '../../xlsx/workbook.ts';
import type { NativeChart } from './native-chart.ts';

const SHEET = 'Sheet1';

/** `Sheet1!$B$2:$B$6`: where a series stands; -1 is the column of categories. */
export function rangeOf(series: number, n: number): string {
  const column = columnName(series + 1);
  return `${SHEET}!$${column}$2:$${column}$${n + 1}`;
}

export const headCell = (series: number): string => `${SHEET}!$${columnName(series + 1)}$1`;

/**
 * Column A holds the categories, then a column a series, then, outside the chart's range, why cells are empty.
 * A missing value is an empty cell; 0 is the number 0.
 */
export function chartWorkbook(chart: NativeChart, figure: ExportFigure, lang: Lang): Uint8Array {
  const { categories, series } = chart;
  const w = exportWords(lang);
  const head = { font: 'head' as const };
  const stated = series.filter(({ states }) => states.some((state) => state !== ''));
  const rows: SheetCell[][] = [
    [w.category, ...series.map(({ name }) => name), ...stated.map(({ name }) => w.state(name))].map(
      (value) => ({ value, style: head }),
    ),
    ...categories.map((category, i): SheetCell[] => [
      { value: category },
      ...series.map(({ points }): SheetCell => {
        const point = points[i];
        return point ? { value: point.value, style: { format: point.format } } : { value: null };
      }),
      ...stated.map(({ states }): SheetCell => ({ value: states[i] ?? '', style: { font: 'muted' } })),
    ]),
  ];
  return packWorkbook(
    [{ name: SHEET, rows, widths: [34, ...series.map(() => 16), ...stated.map(() => 18)] }],
    {
      title: figure.title,
      description: figure.version,
      date: figure.frame.date,
      producer: words(lang).product.name,
      language: bcp47(lang),
    },
  );
}
