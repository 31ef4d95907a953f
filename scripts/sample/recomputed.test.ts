import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Frame, Row } from '../../src/model/frame.ts';
import { EVERYTHING } from '../../src/model/question.ts';
import { run } from '../../src/query/run.ts';
import { FIVE_REPORTS } from '../../src/testing/reports.ts';
import { columnForm } from '../../src/text/column-form.ts';
import { formatCell } from '../../src/text/format.ts';
import { loadDataset } from '../load.ts';
import { writeSample } from './write.ts';

/** The figures of a row as a reader sees them, with what is wrong with them; '' where nothing is. */
function faultOf(frame: Frame, row: Row): string {
  const panel = frame.panels.find(({ rows }) => rows.includes(row))!;
  const shown = (key: string): string => {
    const column = frame.columns.find((one) => one.key === key)!;
    const { unit, digits } = columnForm(frame, panel, column);
    return formatCell(row.cells[key]!, column, unit, 'zh', digits);
  };
  const [executed, budget, rate] = ['executed', 'budget', 'rate'].map(shown) as [string, string, string];
  if ([executed, budget, rate].includes('—')) return '';
  const number = (text: string): number => Number(text.replace(/[,≈>约]/g, ''));
  const last = 10 ** -(rate.split('.')[1]?.length ?? 0);
  const off = Math.abs((number(executed) / number(budget)) * 100 - number(rate));
  return off <= last * (1 + 1e-9) ? '' : `${row.key}: ${executed} ÷ ${budget} against ${rate}`;
}

/** Every table that shows a rate beside its amounts; how many rows hold all three. */
function check(data: Dataset): number {
  const frames = (['budget', 'parts', 'projects', 'pool'] as const).map((verb) =>
    run(data, { verb }, EVERYTHING, verb),
  );
  const rows = frames.flatMap((frame) =>
    frame.panels.flatMap((panel) => panel.rows.map((row) => ({ frame, panel, row }))),
  );
  expect(rows.map(({ frame, row }) => faultOf(frame, row)).filter((fault) => fault !== '')).toEqual([]);
  for (const frame of frames)
    for (const panel of frame.panels)
      for (const column of frame.columns.filter(({ type }) => type === 'amount')) {
        const { unit, digits } = columnForm(frame, panel, column);
        const decimals = panel.rows
          .map(({ cells }) => formatCell(cells[column.key]!, column, unit, 'zh', digits))
          .filter((text) => text !== '—')
          .map((text) => text.split('.')[1]?.length ?? 0);
        expect(new Set(decimals).size, `${frame.id} ${column.key}`).toBeLessThanOrEqual(1);
      }
  return rows.filter(({ row: { cells } }) =>
    ['budget', 'executed', 'rate'].every((key) => cells[key]?.state === 'value'),
  ).length;
}

describe('what stands beside a rate', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'jilan-recomputed-'));
    await writeSample(dir);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('gives the rate again and has equal decimals in a column, of the five reports', () => {
    expect(check(FIVE_REPORTS)).toBeGreaterThan(6);
  });

  it('does so of the sample district as well', async () => {
    const { dataset } = await loadDataset(dir);
    expect(dataset && check(dataset)).toBeGreaterThan(100);
  });
});
