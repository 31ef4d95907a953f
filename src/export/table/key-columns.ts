/** Columns of a flat table that say what a row is of: panel, section, dimensions. */
import type { Column, Frame, Panel } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { periodText } from '../../text/period.ts';
import { dimensionText } from '../../text/table.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import { textCell } from './flat-table.ts';
import type { FilledColumn } from './flat-table.ts';
import { integer } from './number-cell.ts';

/** Columns that tell the panels apart, only where they do, and where no column says the same of every row. */
export function panelColumns(frame: Frame, panels: readonly Panel[], lang: Lang): FilledColumn[] {
  const w = exportWords(lang);
  const place = (key: string, name: string, of: (panel: Panel) => string): FilledColumn[] =>
    new Set(panels.map(of)).size > 1 && !frame.columns.some((column) => column.key === key)
      ? [
          {
            column: { key: `panel.${key}`, role: 'panel', type: 'text', name, unitName: '' },
            cell: (_row, panel) => textCell(of(panel)),
          },
        ]
      : [];
  const named = frame.columns.some(({ key, type }) => key === 'indicator' && type === 'dimension');
  return [
    ...(named ? [] : place('title', w.panel, (panel) => panel.title[lang])),
    ...place('basis', w.basis, (panel) => panel.basis[lang]),
    ...place('period', w.period, (panel) => periodText(panel.period, lang)),
    ...place('status', w.status, (panel) => words(lang).status[panel.status]),
  ];
}

export function sectionColumn(panels: readonly Panel[], lang: Lang): FilledColumn[] {
  if (!panels.some(({ rows }) => rows.some(({ section }) => section))) return [];
  const name = exportWords(lang).section;
  return [
    {
      column: { key: 'section', role: 'dimension', type: 'dimension', name, unitName: '' },
      cell: (row) => textCell(row.section?.[lang] ?? ''),
    },
  ];
}

export function dimensionColumn(frame: Frame, column: Column, lang: Lang): FilledColumn {
  return {
    column: { key: column.key, role: 'dimension', type: 'dimension', name: column.label[lang], unitName: '' },
    cell: (row) => {
      if (column.key === 'year' && row.year !== undefined)
        return { ...integer(row.year), text: String(row.year) };
      return textCell(dimensionText(frame, row, column, lang));
    },
  };
}
