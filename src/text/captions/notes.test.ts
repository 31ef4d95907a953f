import { describe, expect, it } from 'vitest';
import type { Frame, Note } from '../../model/frame.ts';
import { MISSING, NOTE_CODES } from '../../model/frame.ts';
import { seriesFrame } from '../../testing/made-frames.ts';
import { missingText } from '../words/missing.ts';
import { noteText } from './notes.ts';

const plain = seriesFrame([]);
const linked: Frame = {
  ...plain,
  successions: [
    {
      from: 'xiqu',
      to: 'zhizao',
      year: 2022,
      confidence: 'likely',
      basis: { zh: '管理的卡口相同', en: 'same gates' },
    },
  ],
  thresholds: [
    {
      id: 'low',
      value: 0.95,
      side: 'below',
      label: { zh: '执行率低于95%', en: 'Rate below 95 %' },
      rule: { zh: '自设', en: 'Set here' },
    },
  ],
};
const zh = (code: Note['code'], params: Note['params'] = {}, of = plain) =>
  noteText({ code, params }, of, 'zh');
const en = (code: Note['code'], params: Note['params'] = {}, of = plain) =>
  noteText({ code, params }, of, 'en');

describe('noteText', () => {
  it('says something whole for every code, with no params at all', () => {
    for (const code of NOTE_CODES) {
      for (const of of [plain, linked]) {
        expect(zh(code, {}, of), code).toMatch(/^[^\s].*。$/);
        expect(en(code, {}, of), code).toMatch(/^[^\s].*\.$/);
        expect(zh(code, {}, of) + en(code, {}, of), code).not.toMatch(/undefined|NaN|null|\$\{/);
      }
    }
  });
  it('counts what is missing by its reason and names few bodies', () => {
    expect(zh('missing', { state: 'not_reported', n: 1, departments: 'zhizao', reports: '' })).toBe(
      '未报告：1 个部门年度（穗港智造合作区）。',
    );
    expect(zh('missing', { state: 'no_report', n: 10, departments: 'xiqu,zhizao,lingang,panyu,keji' })).toBe(
      '未收录报告：10 个部门年度。',
    );
    expect(en('missing', { state: 'not_reported', n: 2, departments: 'xiqu,panyu' })).toBe(
      'Not reported: 2 department-years (West Zone Park, Panyu ETDZ).',
    );
  });
  it('gives a likely succession with its confidence and its basis', () => {
    expect(zh('likely_succession', { from: 'xiqu', to: 'zhizao' }, linked)).toBe(
      '虚线：西区产业园很可能是穗港智造合作区的前身（2022 年起）。依据：管理的卡口相同。',
    );
    expect(en('likely_succession', { from: 'xiqu', to: 'zhizao' }, linked)).toContain('(likely)');
  });
  it('names the base of a rate as the query gives it', () => {
    const params = {
      indicator: 'exec.rate',
      zh: '全年执行数 ÷ 全年预算数',
      en: 'Executed ÷ Full-year budget',
    };
    expect(zh('base', params)).toBe(
      '执行率 = 全年执行数 ÷ 全年预算数；全年预算指调整后的预算，按年初预算计的不可比。',
    );
    expect(en('base', { ...params, indicator: 'selfeval.coverage' })).toBe(
      'Basis = executed ÷ full-year budget.',
    );
  });
  it('gives a warning line with its rule, and says where a reader has moved it', () => {
    expect(zh('warning_line', { id: 'low', unit: '%', moved: 0 }, linked)).toBe(
      '提示线：执行率低于95%。自设。',
    );
    expect(zh('warning_line', { id: 'low', unit: '%', moved: 1 }, linked)).toBe(
      '提示线已移至 95%；原设为“执行率低于95%”。',
    );
    expect(zh('warning_line', { id: 'gone' }, linked)).toContain('没有全国统一标准');
  });
  it('says of a pooled rate what is in it', () => {
    expect(zh('pooled', { year: 2021, n: 2, of: 5, zh: '全年执行数 ÷ 全年预算数' })).toBe(
      '2021 年合计执行率 = Σ全年执行数 ÷ Σ全年预算数，所选 5 个部门中计入 2 个；不是各部门执行率的平均。',
    );
  });
  it('counts in the singular and the plural', () => {
    expect(en('inferred', { n: 1 })).toBe('1 figure is inferred from the context and marked so.');
    expect(en('inferred', { n: 8 })).toBe('8 figures are inferred from the context and marked so.');
    expect(zh('qualified', { n: 3 })).toContain('3 个数');
  });
  it('tells own scores that stand alone from those beside reviewed ones', () => {
    expect(zh('self_scored', { n: 4 })).toContain('分数接近，不作排名');
    expect(zh('self_scored', { n: 4, reviewed: 2 })).toBe('其余 4 个得分为部门自评，未经复核；不作排名。');
    expect(en('self_scored', { n: 1, reviewed: 2 })).toBe(
      'The other score is the body’s own and not reviewed; it ranks nothing.',
    );
    expect(en('self_scored', { n: 4, reviewed: 2 })).toBe(
      'The other 4 scores are the bodies’ own and not reviewed; they rank nothing.',
    );
  });
  it('names indicators that do not compare, and counts the rest', () => {
    const names = { zh: '走访企业（次）、走访企业（家次）', en: 'Visits, occasions; visits, firm-times' };
    expect(zh('incomparable', { ...names, n: 2, reason: 'group' })).toBe(
      '走访企业（次）、走访企业（家次）之间不作比较：统计的不是同一件事。',
    );
    expect(zh('incomparable', { ...names, n: 5, reason: 'period', each: 1 })).toContain(
      '等 5 项的一部分数不作比较：统计期间不同。',
    );
    expect(en('incomparable', { ...names, n: 5, reason: 'period', each: 1 })).toContain(
      ' and 2 more: figures in part not compared with one another, they cover different periods.',
    );
    expect(zh('incomparable', { ...names, n: 2, reason: 'no such reason' })).toBe(
      '口径不同的数据分图列示，图与图之间不作比较。',
    );
  });
  it('says whose figure a change begins with, and what a median is of', () => {
    expect(zh('across_succession', { from: 'xiqu', to: 'zhizao' }, linked)).toBe(
      '穗港智造合作区的起始值取自前身西区产业园（很可能）。依据：管理的卡口相同。',
    );
    expect(en('across_succession', { from: 'xiqu', to: 'zhizao' }, linked)).toBe(
      'The first figure of GZ–HK Manufacturing Zone is that of its predecessor West Zone Park (likely). Basis: same gates.',
    );
    expect(zh('across_succession', { from: 'xiqu', to: 'panyu' }, linked)).not.toContain('西区产业园');
    expect(zh('peer_median', { year: 2023, n: 3, of: 5 })).toBe(
      '中位数取 2023 年同类 5 个部门中有数据的 3 个，缺少数据的不计入。',
    );
    expect(en('peer_median', { year: 2023, n: 3, of: 5 })).toContain(
      'the 3 of 5 peers that have a figure for 2023',
    );
    expect(zh('peer_median', { year: 2023, n: 3 })).toBe('中位数只取同类部门中有数据的，缺少数据的不计入。');
  });
});

describe('missingText', () => {
  it('has a word for every state in both languages', () => {
    expect(MISSING.map((state) => missingText(state, 'zh'))).toEqual([
      '未收录报告',
      '未报告',
      '计划',
      '口径不同',
      '不适用',
      '未设立',
      '待核',
    ]);
    expect(missingText('not_existing', 'en')).toBe('body did not exist');
  });
});
