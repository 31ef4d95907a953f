import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../charts/spec.ts';
import type { Entity, Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { fileName, measureName, safeName, type NamedFigure } from './file-names.ts';

const spec: ChartSpec = {
  id: 'execution-rate',
  page: 'execution',
  kind: 'dot',
  question: { verb: 'budget' },
  encode: { value: 'rate' },
  subtitle: { zh: '预算执行率 · % · 全年预算', en: 'Execution rate · % · full-year budget' },
};
const body = (id: string, zh: string): Entity => ({
  id,
  name: { zh, en: id },
  short: { zh, en: id },
  slot: 1,
});
const frame = (departments: readonly Entity[], years: readonly number[], sample = false): Frame => ({
  id: spec.id,
  question: spec.question,
  columns: [],
  panels: [],
  incomparablePanels: [],
  notes: [],
  sources: [],
  departments,
  years,
  successions: [],
  thresholds: [],
  coverage: { n: 0, of: 0 },
  version: '1a2b3c4d',
  date: '2024-03-01',
  sample,
});

const named = (frame: Frame, lang: Lang = 'zh', own = spec): NamedFigure => ({ spec: own, frame, lang });

describe('the name of a file', () => {
  it('tells one body by its name, and the format of a picture', () => {
    expect(fileName(named(frame([body('xiqu', '西区产业园')], [2021])), 'png', '聊天')).toBe(
      '绩览-预算执行率-西区产业园-2021-聊天-数据1a2b3c4d.png',
    );
  });
  it('is in the language of the reader', () => {
    expect(fileName(named(frame([body('West Park', '西区产业园')], [2021]), 'en'), 'png', 'chat')).toBe(
      'Jilan-Execution rate-West Park-2021-chat-data 1a2b3c4d.png',
    );
  });
  it('names none of several bodies and writes years with a plain hyphen', () => {
    const two = [body('a', '甲'), body('b', '乙')];
    expect(fileName(named(frame(two, [2021, 2022, 2023])), '.xlsx')).toBe(
      '绩览-预算执行率-2021-2023-数据1a2b3c4d.xlsx',
    );
  });
  it('says that the data are a sample', () => {
    expect(fileName(named(frame([], [2021], true)), 'csv')).toBe(
      '绩览-示例数据-预算执行率-2021-数据1a2b3c4d.csv',
    );
  });
  it('takes the measure from the subtitle, or the id where there is none', () => {
    expect(measureName(spec, 'zh')).toBe('预算执行率');
    expect(measureName({ ...spec, subtitle: { zh: '', en: '' } }, 'en')).toBe('execution-rate');
  });
});

describe('a safe name', () => {
  it('turns what Windows forbids into full-width signs', () => {
    expect(safeName(['a\\b/c:d*e?f"g<h>i|j'], 'svg')).toBe('a＼b／c：d＊e？f＂g＜h＞i｜j.svg');
  });
  it('takes out line breaks, tabs and invisible direction marks', () => {
    expect(safeName(['甲\r\n乙\t丙\u202e丁'], 'csv')).toBe('甲 乙 丙 丁.csv');
  });
  it('drops trailing dots and spaces, which Windows would drop in silence', () => {
    expect(safeName(['甲. . '], 'csv')).toBe('甲.csv');
  });
  it('puts a sign before the name of a device, also one with an extension', () => {
    expect(safeName(['CON'], 'csv')).toBe('_CON.csv');
    expect(safeName(['lpt1.x'], 'csv')).toBe('_lpt1.x.csv');
    expect(safeName(['CONTRACT'], 'csv')).toBe('CONTRACT.csv');
  });
  it('stays within 120 characters and 255 bytes and keeps version and extension', () => {
    const long = safeName(['甲'.repeat(200), '2021', '数据1a2b3c4d'], 'pptx');
    expect(long.length).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(255);
    expect(long.endsWith('-2021-数据1a2b3c4d.pptx')).toBe(true);
    const latin = safeName(['a'.repeat(200), 'b'], 'csv');
    expect(latin).toHaveLength(119);
    expect(latin.endsWith('a-b.csv')).toBe(true);
  });
  it('never cuts a character in half', () => {
    const name = safeName(['𠮷'.repeat(100)], 'csv');
    expect(Buffer.from(name).toString('utf8')).toBe(name);
    expect(name).not.toMatch(/\ufffd/);
  });
  it('is never empty', () => {
    expect(safeName(['', ' .. '], 'png')).toBe('图表.png');
  });
});
