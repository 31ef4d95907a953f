/** For tests only: figures whose Frames hold what files must keep apart: 0, missing values, qualifiers, hostile names. */
import { chartById } from '../../charts/catalogue.ts';
import { both, column, computed, figure, frame, frameFor, missing, panel } from '../../charts/fixture.ts';
import type { Frame, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { exportFigure } from '../figure.ts';
import type { ExportFigure } from '../figure.ts';

/** A chart of the catalogue over its hand-made Frame. */
export function catalogueFigure(id: string, lang: Lang = 'zh', change: Partial<Frame> = {}): ExportFigure {
  return exportFigure(chartById(id)!, { ...frameFor(id), ...change }, lang);
}

const row = (department: string, year: number, value: Row['cells'][string]): Row => ({
  key: `${department}-${year}`,
  department,
  year,
  cells: { value },
});

/** Policy briefings: 0, 9, not reported, more than 369; a body whose name begins like a formula. */
export function zeroAndMissing(lang: Lang = 'zh'): ExportFigure {
  const bodies = [
    { id: 'a', name: both('示例甲区'), short: both('示例甲区', 'A'), slot: 1 },
    { id: 'b', name: both('示例乙区'), short: both('示例乙区', 'B'), slot: 2 },
    { id: 'c', name: both('示例丙区'), short: both('示例丙区', 'C'), slot: 3 },
    { id: 'd', name: both('=HYPERLINK("x")'), short: both('=HYPERLINK("x")'), slot: 4 },
  ];
  const rows = [
    row('a', 2021, figure('0', '场')),
    row('b', 2021, figure('9', '场')),
    row('c', 2021, missing('not_reported')),
    row('d', 2021, figure('369', '场', 'more_than')),
  ];
  const spec = chartById('policy-briefings')!;
  const answer = frame(spec.id, spec.question, {
    columns: [
      column('department', 'dimension', '部门', 'Body'),
      column('year', 'dimension', '年度', 'Year'),
      column('value', 'count', '政策宣讲会', 'Policy briefings'),
    ],
    panels: [panel('briefings', both('政策宣讲会', 'Policy briefings'), '场', rows)],
    departments: bodies,
    years: [2021],
  });
  const sources = [
    { report: 'r-a', department: 'a', year: 2021, title: '示例报告 <甲> & 乙', scorer: 'self' as const },
  ];
  return exportFigure(spec, { ...answer, sources, sample: true }, lang);
}

/** Rates of one body over four years: 99.6 %, no report, 0 %, 97.60 % as printed. */
export function gapInLine(lang: Lang = 'zh'): ExportFigure {
  const spec = chartById('execution-trend')!;
  const rows = [
    row('xiqu', 2020, figure('99.6', '%')),
    row('xiqu', 2021, missing('no_report')),
    row('xiqu', 2022, figure('0', '%')),
    row('xiqu', 2023, figure('97.60', '%')),
    row('keji', 2023, computed(0.9)),
  ];
  const answer = frame(spec.id, spec.question, {
    columns: [
      column('department', 'dimension', '部门', 'Body'),
      column('year', 'dimension', '年度', 'Year'),
      column('value', 'rate', '预算执行率', 'Execution rate'),
    ],
    panels: [panel('rate', both('预算执行率', 'Execution rate'), '%', rows)],
    years: [2020, 2021, 2022, 2023],
  });
  return exportFigure(spec, answer, lang);
}

/** One body's rate, then its successor's a year later. */
export function succession(confidence: 'likely' | 'certain'): ExportFigure {
  const { spec, frame: base } = gapInLine();
  const rows = [row('xiqu', 2021, figure('99.6', '%')), row('zhizao', 2022, figure('98', '%'))];
  const link = { from: 'xiqu', to: 'zhizao', year: 2022, confidence, basis: both('同址同职') };
  const panels = [{ ...base.panels[0]!, rows }];
  return exportFigure(spec, { ...base, panels, years: [2021, 2022], successions: [link] }, 'zh');
}

/** A PNG's first bytes: all that a package looks at. */
export function tinyPng(width = 1843, height = 900): Uint8Array {
  const png = new Uint8Array(33);
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(png.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  png.set([8, 2, 0, 0, 0], 24);
  return png;
}
