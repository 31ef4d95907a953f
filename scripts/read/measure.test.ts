import { describe, expect, it } from 'vitest';
import { parseMeasure } from './measure.ts';

const read = (text: string) => {
  const measure = parseMeasure(text, 2023);
  return 'state' in measure
    ? measure.state
    : `${measure.operator}|${measure.figure.qualifier}|${measure.figure.printed}|${measure.unit ?? ''}`;
};

describe('a target or an actual value as a form prints it', () => {
  it.each([
    ['≥2000户', 'at_least|at_least|2000|户'],
    ['≤100%', 'at_most|at_most|100|%'],
    ['=12次', 'equal|exact|12|次'],
    ['95%以上', 'at_least|at_least|95|%'],
    ['2000户以上', 'at_least|at_least|2000|户'],
    ['不超过3.5万元', 'at_most|at_most|3.5|万元'],
    ['1,234人次', '|exact|1234|人次'],
    ['97.60％', '|exact|97.60|%'],
    ['12', '|exact|12|'],
    ['2023年12月底前', 'by_date|exact|12|月'],
    ['9月30日前', 'by_date|exact|9|月'],
  ])('%s is a number with its operator and unit', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['完成', '优', '2-3天', '2024年2月', '13月', '12只鸡', '第一名'])('%s is no number', (text) => {
    expect(read(text)).toBe(text);
  });
});
