import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/frame.ts';
import type { UnitId } from '../../model/unit.ts';
import { printed, row, seriesFrame } from '../../testing/made-frames.ts';
import { dataOf } from './datum.ts';
import { figureText } from './figure-text.ts';

const figure = (value: Cell, unit: UnitId, type: 'count' | 'amount') =>
  dataOf(seriesFrame([row('xiqu', 2021, { value })], type, { unit }), 'value')[0]!;

describe('a figure in a sentence', () => {
  it('keeps the word that the report prints behind it, and says it in front elsewhere', () => {
    const ten = { qualifier: 'more_than' } as const;
    const behind = figure(printed('10', '个', { ...ten, phrase: '引进项目10余个' }), '个', 'count');
    expect(figureText(behind, 'zh')).toBe('10 余个');
    expect(figureText(behind, 'en')).toBe('more than 10');
    expect(figureText(figure(printed('10', '个', { ...ten, phrase: '超10个' }), '个', 'count'), 'zh')).toBe(
      '超过 10 个',
    );
  });

  it('writes money by its currency in English and by its unit in Chinese', () => {
    const money = figure(printed('48.88', '万元'), '万元', 'amount');
    expect(figureText(money, 'en')).toBe('RMB 488,800');
    expect(figureText(money, 'zh')).toBe('48.88 万元');
  });
});
