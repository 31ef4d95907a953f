import { describe, expect, it } from 'vitest';
import { TRANSLATIONS } from '../../src/model/tables/translations.ts';
import { translated } from '../../src/text/data-text.ts';
import { department, fact, report } from '../../src/testing/facts.ts';
import { readTable } from './table.ts';
import { factTexts, only, siteTexts, translationsIn, unusedTranslations } from './translations.ts';

const table = (csv: string) =>
  readTable({ name: 't.csv', bytes: new TextEncoder().encode(csv), told: new Set() }, TRANSLATIONS);

describe('the texts that ask for English', () => {
  it('are districts, duties and notes of reports, each once', () => {
    const departments = [
      department('a', { district: '甲区', duties: ['园区'] }),
      department('b', { district: '甲区', duties: ['园区', '海关'] }),
    ];
    const reports = [report('a', 2021, { note: '扫描件' }), report('b', 2021)];
    expect(siteTexts({ departments, reports })).toEqual(['甲区', '园区', '海关', '扫描件']);
  });

  it('are subjects, scopes and notes of figures, and no ids of score rows', () => {
    const facts = [
      fact('a', 2021, 'proj.line_exec', '1', '万元', { subject: '道路', note: '印为零' }),
      fact('a', 2021, 'score.l3', '2', '分', { subject: 'rate', scope: '规上' }),
    ];
    expect(factTexts(facts)).toEqual(['道路', '印为零', '规上']);
  });
});

describe('the English on file', () => {
  const given = table('zh,en\n道路,Road\n规上,\n');

  it('is that of the rows that have one', () => {
    expect(translationsIn(given)).toEqual({ 道路: 'Road' });
    expect(only({ 道路: 'Road', 桥: 'Bridge' }, ['道路', '规上'])).toEqual({ 道路: 'Road' });
  });

  it('stands for its Chinese; a text without it stays Chinese', () => {
    const data = { translations: translationsIn(given) };
    expect(translated(data, '道路').en).toBe('Road');
    expect(translated(data, '规上').en).toBe('规上');
    expect(translated(data, 'constructor').en).toBe('constructor');
  });

  it('that nothing uses is told at its row, with the text that was probably meant', () => {
    const [problem, ...more] = unusedTranslations(given, ['规上', '道路一']);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'unused_translation', line: 2, params: { near: '道路一' } });
    expect(unusedTranslations(given, ['规上', '道路'])).toEqual([]);
  });
});
