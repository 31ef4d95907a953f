/** For tests only: a figure of many bodies, a rate each. */
import { chartById } from '../../charts/catalogue.ts';
import { dataset, department, fact, report } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { FIVE_REPORTS } from '../../testing/reports.ts';
import { exportFigure, type ExportFigure } from '../figure.ts';

/** The execution rates of n bodies in 2021, 90.00 % and more; `years` further ones before it. */
export function manyRates(n: number, years = 0): ExportFigure {
  const ids = Array.from({ length: n }, (_, i) => `b${i}`);
  const span = Array.from({ length: years + 1 }, (_, i) => 2021 - years + i);
  const data = dataset({
    meta: FIVE_REPORTS.meta,
    warnings: FIVE_REPORTS.warnings,
    departments: ids.map((id, i) => department(id, { zh: `示例第${i}局`, short: `示例${i}局` })),
    reports: ids.flatMap((id) => span.map((year) => report(id, year))),
    facts: ids.flatMap((id, i) =>
      span.map((year) => fact(id, year, 'exec.rate', `${90 + (i % 10)}.${10 + i}`, '%')),
    ),
  });
  const frame = frameOf('execution-rate', data);
  return exportFigure(chartById('execution-rate')!, frame, 'zh');
}
