import { describe, expect, it } from 'vitest';
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { castCell } from './cast.ts';

const f = FIGURES.fields;

describe('castCell', () => {
  it('gives an empty cell its empty value, never 0, and refuses it where required', () => {
    expect(castCell(f.note, ' ', false)).toEqual({ value: '' });
    expect(castCell(f.year, '', false)).toEqual({ value: null });
    expect(castCell(DEPARTMENTS.fields.duties, '', false)).toEqual({ value: [] });
    expect(castCell(f.place, '　', false)).toMatchObject({ code: 'required' });
  });

  it('keeps the words of a text, trimmed, with its full-width signs', () => {
    expect(castCell(f.place, ' 二（一）第1段　', false)).toEqual({ value: '二（一）第1段' });
  });

  it('counts characters, not code units, against the longest length', () => {
    expect(castCell(f.phrase, '😀'.repeat(40), false)).toMatchObject({ value: '😀'.repeat(40) });
    expect(castCell(f.phrase, '字'.repeat(41), false)).toEqual({
      code: 'too_long',
      params: { max: '40', length: '41' },
    });
  });

  it('reads ids, also in full width, and refuses what is none', () => {
    expect(castCell(REPORTS.fields.id, 'ｘｉ-2022', false)).toEqual({ value: 'xi-2022' });
    expect(castCell(REPORTS.fields.id, 'Xi 2022', false)).toMatchObject({ code: 'not_id' });
  });

  it.each(['2022', '２０２２', '2022年', '2022年度', '2,022'])('reads the whole number %s', (text) => {
    expect(castCell(f.year, text, false)).toEqual({ value: 2022 });
  });

  it.each(['2022.5', '二〇二二', '2022%', 'x'])('refuses %s as a whole number', (text) => {
    expect(castCell(f.year, text, false)).toMatchObject({ code: 'not_integer' });
  });

  it('takes a % only where the unit is one', () => {
    expect(castCell(f.value, '97.60%', true)).toEqual({ value: { printed: '97.60', qualifier: 'exact' } });
    expect(castCell(f.value, '97.60%', false)).toMatchObject({ code: 'percent_unit' });
    expect(castCell(f.target, '95%', true)).toEqual({ value: '95' });
    expect(castCell(f.target, '95%', false)).toMatchObject({ code: 'percent_unit' });
  });

  it('reads qualifiers in figures and refuses them in plain decimals', () => {
    expect(castCell(f.value, '近31', false)).toEqual({ value: { printed: '31', qualifier: 'nearly' } });
    expect(castCell(f.value, '三十', false)).toMatchObject({ code: 'not_figure' });
    expect(castCell(f.value, '约10余', false)).toMatchObject({ code: 'two_qualifiers' });
    expect(castCell(f.target, '近31', false)).toMatchObject({ code: 'not_number' });
  });

  it.each(['2026-01-02', '2026/1/2', '2026.01.02', '2026年1月2日', '２０２６－０１－０２'])(
    'reads the date %s',
    (text) => {
      expect(castCell(REPORTS.fields.revision, text, false)).toEqual({ value: '2026-01-02' });
    },
  );

  it.each(['2026-02-30', '2026-13-01', '26-01-02', '2026', '昨天'])('refuses the date %s', (text) => {
    expect(castCell(REPORTS.fields.revision, text, false)).toMatchObject({ code: 'not_date' });
  });

  it.each([
    ['万元', '万元'],
    ['％', '%'],
    ['平方米', 'm²'],
    ['万㎡', '万m²'],
    ['万m²', '万m²'],
    ['km²', '平方公里'],
    [' 家次 ', '家次'],
  ])('reads the unit %s as %s', (text, unit) => {
    expect(castCell(f.unit, text, false)).toEqual({ value: unit });
  });

  it('refuses an unknown unit', () => {
    expect(castCell(f.unit, '英亩', false)).toMatchObject({ code: 'unknown_unit' });
  });

  it.each([
    ['1-11月', '1-11月'],
    ['１－１１月', '1-11月'],
    ['1—12月中旬', '1-12月中旬'],
    ['全年', '全年'],
    ['3月', '3月'],
  ])('reads the period %s as %s', (text, period) => {
    expect(castCell(f.period, text, false)).toEqual({ value: period });
  });

  it.each(['上半年', '1-13月', '12-1月'])('refuses the period %s', (text) => {
    expect(castCell(f.period, text, false)).toMatchObject({ code: 'not_period' });
  });

  it.each(['planned', '计划', 'Planned', '　计划'])('reads the status %s by id or name', (text) => {
    expect(castCell(f.status, text, false)).toEqual({ value: 'planned' });
  });

  it('refuses an unknown status and names those allowed and the nearest', () => {
    expect(castCell(f.status, 'plannd', false)).toMatchObject({
      code: 'unknown_enum',
      params: { allowed: expect.stringContaining('计划 planned'), near: 'planned' },
    });
  });

  it('splits a list at blanks and both semicolons', () => {
    expect(castCell(DEPARTMENTS.fields.duties, '园区管理; 海关；港口 招商', false)).toEqual({
      value: ['园区管理', '海关', '港口', '招商'],
    });
  });
});

describe('what no font draws and no file is named', () => {
  it('is left out where it shows nothing: zero-width characters that web pages bring along', () => {
    expect(castCell(DEPARTMENTS.fields.zh, '西\u200b区\ufeff产业\u00ad园', false)).toEqual({
      value: '西区产业园',
    });
  });
  it('is refused with its code where something is meant by it: private, control, turned writing', () => {
    for (const [text, code] of [
      ['西\ue123区', 'U+E123'],
      ['西\u0007区', 'U+0007'],
      ['西\u202e区', 'U+202E'],
      ['西\ud800区', 'U+D800'],
    ] as const)
      expect(castCell(DEPARTMENTS.fields.zh, text, false)).toMatchObject({
        code: 'odd_character',
        params: { code },
      });
    expect(castCell(DEPARTMENTS.fields.zh, '𠮷野家（CO₂）', false)).toEqual({ value: '𠮷野家（CO₂）' });
  });
  it('is no id: a way upwards, a device of Windows, a property of every object', () => {
    for (const id of ['..', '.', '-a', 'a.', '__proto__', 'constructor', 'tostring.', 'con', 'nul.x', 'com1'])
      expect(castCell(DEPARTMENTS.fields.id, id, false), id).toMatchObject({ code: 'not_id' });
    for (const id of ['xiqu-2021', 'a', 'score.l3', 'console', 'x_1'])
      expect(castCell(DEPARTMENTS.fields.id, id, false), id).toEqual({ value: id });
  });
});
