import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../charts/frame-lookup.ts';
import { catalogueFigure } from '../testing/figures.ts';
import { manyRates } from '../testing/many.ts';
import type { ExportFigure } from '../figure.ts';
import { leadingPart, partsOf, unitsOf } from './parts.ts';

const bodiesOf = ({ frame }: ExportFigure): string[] =>
  frame.panels.flatMap(({ rows }) => rows.map(({ department }) => department ?? ''));
const holds =
  (most: number) =>
  (part: ExportFigure): boolean =>
    bodiesOf(part).length <= most;
const axisOf = ({ frame }: ExportFigure): string => String(valuesOf(frame.panels[0]!, 'value').sort());

describe('the order in which a figure is cut', () => {
  it('is that of its rows: the lowest rate first where the chart ranks them', () => {
    const { frame } = manyRates(24);
    const rates = new Map(frame.panels[0]!.rows.map((row) => [row.department, row.cells['value']!.value!]));
    const { by, keys } = unitsOf(manyRates(24));
    expect(by).toBe('body');
    expect(keys.map((id) => rates.get(id)!)).toEqual([...rates.values()].sort((a, b) => a - b));
  });
  it('is by rows where a body has several', () => {
    const figure = catalogueFigure('project-lines');
    expect(unitsOf(figure).by).toBe('row');
    expect(unitsOf(figure).keys).toHaveLength(figure.frame.panels.flatMap(({ rows }) => rows).length);
  });
});

describe('a figure cut short', () => {
  it('is whole where it fits, and says nothing', () => {
    expect(leadingPart(manyRates(24), () => true)).toEqual(manyRates(24));
  });
  it('holds as many of the first as fit, says how many it leaves out and where these stand, on the axis of all', () => {
    const part = leadingPart(manyRates(24), holds(14));
    expect(bodiesOf(part).sort()).toEqual(unitsOf(manyRates(24)).keys.slice(0, 14).sort());
    expect(part.cut).toBe('依图中次序列出前 14 个部门，另有 10 个部门未列出，见绩览“预算执行”页。');
    expect(axisOf(part)).toBe(axisOf(manyRates(24)));
  });
  it('holds the first alone where not even that fits', () => {
    expect(bodiesOf(leadingPart(manyRates(24), () => false))).toHaveLength(1);
  });
  it('is never cut where its rows are not of bodies', () => {
    const figure = catalogueFigure('pooled-rate');
    expect(leadingPart(figure, () => false)).toEqual(figure);
  });
});

describe('a figure in parts', () => {
  it('is whole where it fits', () => {
    expect(partsOf(manyRates(24), () => true)).toEqual([manyRates(24)]);
  });
  it('is cut into the fewest parts that fit, every body in one, in its order, all on one axis', () => {
    const parts = partsOf(manyRates(24), holds(10));
    expect(parts.map((part) => bodiesOf(part).length)).toEqual([8, 8, 8]);
    expect(new Set(parts.flatMap(bodiesOf)).size).toBe(24);
    expect(new Set(bodiesOf(parts[0]!))).toEqual(new Set(unitsOf(manyRates(24)).keys.slice(0, 8)));
    expect(new Set(parts.map(axisOf)).size).toBe(1);
    expect(parts.every(({ cut }) => cut === undefined)).toBe(true);
  });
  it('is four parts at most; the last says what none of them holds', () => {
    const parts = partsOf(manyRates(60), holds(10));
    expect(parts.map((part) => bodiesOf(part).length)).toEqual([10, 10, 10, 10]);
    expect(parts.map(({ cut }) => cut !== undefined)).toEqual([false, false, false, true]);
    expect(parts[3]!.cut).toContain('前 40 个部门，另有 20 个部门未列出');
  });
  it('is not cut where its rows are not of bodies', () => {
    const figure = catalogueFigure('pooled-rate');
    expect(partsOf(figure, () => false)).toEqual([figure]);
  });
});
