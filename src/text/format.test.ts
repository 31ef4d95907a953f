import { describe, expect, it } from 'vitest';
import { toBase } from '../model/unit.ts';
import {
  appendColumnUnit,
  appendUnit,
  chooseUnit,
  directionOf,
  formatCell,
  formatIn,
  formatPrinted,
  formatWithUnit,
  formatYears,
  unitOfColumn,
  withQualifier,
} from './format.ts';
import { column, missing, number, printed, words } from '../testing/made-frames.ts';

describe('formatIn', () => {
  it('writes money with two decimals and separators', () => {
    expect(formatIn(22188600, '万元', 'zh')).toBe('2,218.86');
    expect(formatIn(toBase('1345', '亿元'), '亿元', 'en')).toBe('1,345.00');
    expect(formatIn(5e6, '万美元', 'zh')).toBe('500.00');
  });
  it('writes rates with one decimal unless more are asked for', () => {
    expect(formatIn(0.9955, '%', 'zh')).toBe('99.6');
    expect(formatIn(0.9955, '%', 'zh', 2)).toBe('99.55');
  });
  it('writes counts and points with as many decimals as they need, at most two', () => {
    expect(formatIn(18.5, '个', 'zh')).toBe('18.5');
    expect(formatIn(7, '个', 'zh')).toBe('7');
    expect(formatIn(100, '个', 'zh')).toBe('100');
    expect(formatIn(98.29, '分', 'zh')).toBe('98.29');
    expect(formatIn(0, '件', 'zh')).toBe('0');
  });
  it('writes a true minus sign, and none where the figure rounds to nothing', () => {
    expect(formatIn(-0.0882, '%', 'zh', 2)).toBe('−8.82');
    expect(formatIn(-0.0001, '%', 'zh')).toBe('0.0');
    expect(formatIn(-4156999, '万元', 'zh')).toBe('−415.70');
  });
  it('rounds halves away from zero on decimal digits', () => {
    expect(formatIn(1.005, '分', 'zh')).toBe('1.01');
    expect(formatIn(-1.005, '分', 'zh')).toBe('−1.01');
    expect(formatIn(0.98125, '%', 'zh', 2)).toBe('98.13');
  });
  it('stands what is very large or very small, and writes what is no number as a dash', () => {
    expect(formatIn(1e15, '亿元', 'zh')).toBe('10,000,000.00');
    expect(formatIn(1e-9, '%', 'zh')).toBe('0.0');
    expect(formatIn(Number.NaN, '%', 'zh')).toBe('—');
    expect(formatIn(Infinity, '万元', 'zh')).toBe('—');
  });
});

describe('a printed decimal', () => {
  it('keeps its own precision', () => {
    expect(formatPrinted('97.60', 'zh')).toBe('97.60');
    expect(formatPrinted('1234567.50', 'zh')).toBe('1,234,567.50');
    expect(formatPrinted('-8.82', 'zh')).toBe('−8.82');
    expect(formatPrinted('0', 'zh')).toBe('0');
  });
});

describe('formatCell', () => {
  const rate = column('rate', 'rate');
  const amount = column('amount', 'amount');
  it('keeps printed precision where the unit is the printed one', () => {
    expect(formatCell(printed('97.60', '%'), rate, '%', 'zh')).toBe('97.60');
    expect(formatCell(printed('98.29', '分'), column('s', 'score'), '分', 'zh')).toBe('98.29');
  });
  it('writes a printed figure anew where the unit is another', () => {
    expect(formatCell(printed('22188600', '元'), amount, '万元', 'zh')).toBe('2,218.86');
  });
  it('writes a rate in per cent whatever unit its panel has', () => {
    expect(formatCell(number(0.976), rate, '万元', 'zh')).toBe('97.6');
    expect(unitOfColumn(column('n', 'count'), '万元')).toBe('个');
    expect(unitOfColumn(column('n', 'count'), '人次')).toBe('人次');
  });
  it('shows the qualifier with the figure', () => {
    const count = column('n', 'count');
    expect(formatCell(printed('369', '项次', { qualifier: 'more_than' }), count, '项次', 'zh')).toBe('>369');
    expect(formatCell(printed('31', '个', { qualifier: 'nearly' }), count, '个', 'zh')).toBe('近31');
    expect(formatCell(printed('31', '个', { qualifier: 'nearly' }), count, '个', 'en')).toBe('nearly 31');
  });
  it('writes missing as a dash, zero as zero, and a text as its text', () => {
    expect(formatCell(missing('not_reported'), amount, '万元', 'zh')).toBe('—');
    expect(formatCell(printed('0', '件'), column('n', 'count'), '件', 'zh')).toBe('0');
    expect(formatCell(words('优', 'excellent'), column('grade', 'text'), '分', 'en')).toBe('excellent');
  });
  it('signs growth and points a difference up or down', () => {
    const growth = column('g', 'change');
    expect(formatCell(printed('-8.82', '%'), growth, '%', 'zh')).toBe('−8.82');
    expect(formatCell(printed('20.67', '%'), growth, '%', 'zh')).toBe('+20.67');
    expect(formatCell(printed('0', '%'), growth, '%', 'zh')).toBe('0');
    expect(formatCell(number(-0.012), column('p', 'points'), '%', 'zh')).toBe('▼ 1.2');
  });
  it('gives a difference the direction that its figure is written with', () => {
    const points = column('p', 'points');
    const cells = [number(0.012), number(-0.012), number(0.0004), number(-0.0004), missing('no_report')];
    expect(cells.map((cell) => directionOf(cell, points, '%'))).toEqual([1, -1, 0, 0, 0]);
    expect(formatCell(number(-0.0004), points, '%', 'zh')).toBe('0.0');
    // A printed difference keeps its own precision, and with it its direction.
    const fine = printed('-0.04', '%');
    expect(formatCell(fine, points, '%', 'zh')).toBe('▼ 0.04');
    expect(directionOf(fine, points, '%')).toBe(-1);
  });
});

describe('units beside figures', () => {
  it('sets Chinese units after a space and the per cent sign without', () => {
    expect(formatWithUnit(22188600, '万元', 'zh')).toBe('2,218.86 万元');
    expect(formatWithUnit(0.996, '%', 'zh')).toBe('99.6%');
  });
  it('is short in English, with a singular for one', () => {
    expect(formatWithUnit(22188600, '万元', 'en')).toBe('2,218.86 (RMB 10,000)');
    expect(formatWithUnit(1, '次', 'en')).toBe('1 time');
    expect(formatWithUnit(1, '份', 'en')).toBe('1 copy');
    expect(formatWithUnit(18.5, '个', 'en')).toBe('18.5');
  });
  it('gives a dash no unit and no qualifier', () => {
    expect(appendUnit('—', '万元', 'zh')).toBe('—');
    expect(withQualifier('—', 'more_than', 'zh')).toBe('—');
  });
});

describe('differences of rates', () => {
  it('are in percentage points, other differences in their unit', () => {
    const difference = column('d', 'difference');
    expect(appendColumnUnit('▲ 1.2', difference, '%', 'zh')).toBe('▲ 1.2 个百分点');
    expect(appendColumnUnit('▼ 1.2', difference, '%', 'en')).toBe('▼ 1.2 pp');
    expect(appendColumnUnit('▲ 1.2', difference, '万元', 'zh')).toBe('▲ 1.2 万元');
    expect(appendColumnUnit('▲ 1.2', column('g', 'change'), '%', 'zh')).toBe('▲ 1.2%');
  });
});

describe('years', () => {
  it('joins years that follow each other and lists the others', () => {
    expect(formatYears([2023, 2021, 2022], 'zh')).toBe('2021–2023');
    expect(formatYears([2021, 2023], 'zh')).toBe('2021、2023');
    expect(formatYears([2021, 2023], 'en')).toBe('2021, 2023');
    expect(formatYears([2022], 'zh')).toBe('2022');
    expect(formatYears([], 'zh')).toBe('');
  });
});

describe('chooseUnit', () => {
  it('takes 亿元 from the rounded extreme on and 万元 below it', () => {
    expect(chooseUnit([1e8], '万元')).toBe('亿元');
    expect(chooseUnit([99_999_960], '万元')).toBe('亿元');
    expect(chooseUnit([99_999_900], '亿元')).toBe('万元');
    expect(chooseUnit([-2e8, 5], '元')).toBe('亿元');
  });
  it('keeps currencies apart and other units as they are', () => {
    expect(chooseUnit([3e8], '万美元')).toBe('亿美元');
    expect(chooseUnit([3e8], '人次')).toBe('人次');
    expect(chooseUnit([], '万元')).toBe('万元');
  });
});
