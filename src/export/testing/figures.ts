/** For tests only: figures whose Frames hold what files must keep apart: 0, missing values, qualifiers, hostile names. */
import { chartById } from '../../charts/catalogue.ts';
import type { Frame, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { dataset, department, fact, report } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { FIVE_REPORTS } from '../../testing/reports.ts';
import { exportFigure } from '../figure.ts';
import type { ExportFigure } from '../figure.ts';

const figureOf = (frame: Frame, lang: Lang): ExportFigure => exportFigure(chartById(frame.id)!, frame, lang);

/** A chart of the catalogue over the common dataset. */
export function catalogueFigure(id: string, lang: Lang = 'zh', change: Partial<Frame> = {}): ExportFigure {
  return figureOf({ ...frameOf(id), ...change }, lang);
}

/** Policy briefings: 0, 9, not reported, more than 369; a body whose name begins like a formula. */
export function zeroAndMissing(lang: Lang = 'zh'): ExportFigure {
  const body = (id: string, slot: number, zh: string, en = zh) =>
    department(id, { zh, short: zh, en, short_en: en, slot });
  const meetings = (id: string, printed: string) => fact(id, 2021, 'svc.policy_briefings', printed, '场');
  const data = dataset({
    meta: { ...FIVE_REPORTS.meta, sample: true },
    departments: [
      body('a', 1, '示例甲区', 'A'),
      body('b', 2, '示例乙区', 'B'),
      body('c', 3, '示例丙区', 'C'),
      body('d', 4, '=HYPERLINK("x")'),
    ],
    reports: [report('a', 2021, { title: '示例报告 <甲> & 乙' }), report('c', 2021)],
    facts: [meetings('a', '0'), meetings('b', '9'), { ...meetings('d', '369'), qualifier: 'more_than' }],
  });
  const frame = frameOf('policy-briefings', data);
  const sources = frame.sources.filter((source) => source.department === 'a');
  return figureOf({ ...frame, notes: [], sources }, lang);
}

const rate = (body: string, year: number, printed: string) => fact(body, year, 'exec.rate', printed, '%');

/** Rates of one body over four years: 99.6 %, no report, 0 %, 97.60 % as printed; of another one a computed one. */
export function gapInLine(lang: Lang = 'zh'): ExportFigure {
  const data = dataset({
    meta: FIVE_REPORTS.meta,
    departments: FIVE_REPORTS.departments,
    reports: [report('keji', 2021)],
    facts: [
      rate('xiqu', 2020, '99.6'),
      rate('xiqu', 2022, '0'),
      rate('xiqu', 2023, '97.60'),
      rate('keji', 2023, '90'),
    ],
  });
  const frame = frameOf('execution-trend', data);
  const panel = frame.panels[0]!;
  const computed = (row: Row): Row => ({
    ...row,
    cells: { value: { value: 0.9, state: 'value', facts: [] } },
  });
  const rows = panel.rows
    .filter(({ department: body, cells }) => body === 'xiqu' || cells['value']?.state === 'value')
    .map((row) => (row.department === 'keji' ? computed(row) : row));
  return figureOf({ ...frame, panels: [{ ...panel, rows }] }, lang);
}

/** One body's rate, then its successor's a year later. */
export function succession(confidence: 'likely' | 'certain'): ExportFigure {
  const data = dataset({
    meta: FIVE_REPORTS.meta,
    departments: FIVE_REPORTS.departments,
    lineage: FIVE_REPORTS.lineage.map((one) => ({ ...one, confidence })),
    facts: [rate('xiqu', 2021, '99.6'), rate('zhizao', 2022, '98')],
  });
  return figureOf(frameOf('execution-trend', data), 'zh');
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
