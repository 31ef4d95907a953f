import { describe, expect, it } from 'vitest';
import { chartById } from '../charts/catalogue.ts';
import type { FigureParams } from '../model/embed.ts';
import type { Frame } from '../model/frame.ts';
import { EVERYTHING, type Question } from '../model/question.ts';
import { DEFAULT_VIEW } from '../url/codec.ts';
import {
  answeredParams,
  embedAddress,
  embedQuery,
  figureKey,
  heededParams,
  ownParams,
  readEmbed,
} from './embed-params.ts';
import { NO_SUBJECT } from './subject.ts';

const ALL: FigureParams = { ...EVERYTHING, ...NO_SUBJECT };
const [SCORES, SLOPE, VALUES, OUTPUTS, VISITS] = (
  ['score-total', 'change-slope', 'compare-values', 'output-table', 'visits'] as const
).map((id) => chartById(id)!);
const named = (id: string) => ({ id, name: { zh: id, en: id }, short: { zh: id, en: id }, slot: 1 });
const frame = (question: Question): Frame =>
  ({ question, departments: [named('a'), named('b')], years: [2021, 2022, 2023] }) as unknown as Frame;

describe('the query of an embed', () => {
  const paramsOf = (selection = EVERYTHING): FigureParams =>
    answeredParams(SCORES!, selection, frame(SCORES!.question));

  it('writes out what a link to the page would leave out', () => {
    expect(embedQuery(SCORES!, DEFAULT_VIEW, paramsOf())).toBe(
      'lang=zh&dept=a,b&years=2021-2023&succession=1&axes=shared&type=normal',
    );
  });
  it('keeps what the reader has chosen and leaves out the rest of the page', () => {
    const view = {
      ...DEFAULT_VIEW,
      lang: 'en',
      page: 'scores',
      tables: ['score-total', 'visits'],
      evidence: 'fact',
    } as const;
    const params = paramsOf({ ...EVERYTHING, succession: false, lines: { low: '0.9' } });
    expect(embedQuery(SCORES!, view, params)).toBe(
      'lang=en&dept=a,b&years=2021-2023&tables=score-total&succession=0&lines=low:0.9&axes=shared&type=normal',
    );
  });
  it('names what the figure turned out to be about', () => {
    const asked = { verb: 'change', indicators: ['budget.annual'] } as const;
    const params = answeredParams(SLOPE!, EVERYTHING, frame(asked));
    expect(params).toMatchObject({ indicator: 'budget.annual', theme: '' });
    expect(embedQuery(SLOPE!, DEFAULT_VIEW, params)).toContain('&indicator=budget.annual&');
    const outputs = answeredParams(OUTPUTS!, EVERYTHING, frame({ verb: 'outputs', theme: 'service' }));
    expect(outputs).toMatchObject({ indicator: '', theme: 'service' });
  });
  it('names no subject where the chart asks for several, or leaves no choice', () => {
    expect(answeredParams(SLOPE!, EVERYTHING, frame(SLOPE!.question))).toMatchObject(NO_SUBJECT);
    expect(answeredParams(VISITS!, EVERYTHING, frame(VISITS!.question))).toMatchObject(NO_SUBJECT);
  });
});

describe('the address of an embed', () => {
  const PAGE = 'http://intranet/jilan/index.html?page=scores#top';
  it('stands beside the page and pins the view', () => {
    expect(embedAddress(PAGE, 'score-total', '?dept=xiqu&years=2021')).toBe(
      'http://intranet/jilan/embed.html?chart=score-total&dept=xiqu&years=2021',
    );
  });
  it('works from a folder and from a disk', () => {
    expect(embedAddress('http://x/a/', 'c', '')).toBe('http://x/a/embed.html?chart=c');
    expect(embedAddress('file:///D:/jilan/index.html', 'c', '')).toBe('file:///D:/jilan/embed.html?chart=c');
  });
  it('writes only the flags asked for, once', () => {
    expect(
      embedAddress(PAGE, 'c', 'theme=light&lang=zh&years=2021', {
        theme: 'dark',
        lang: 'en',
        plain: true,
        transparent: true,
        height: 400.4,
      }),
    ).toBe(
      'http://intranet/jilan/embed.html?chart=c&years=2021&lang=en&theme=dark&plain=1&transparent=1&height=400',
    );
    expect(embedAddress(PAGE, 'c', 'lang=en')).toContain('?chart=c&lang=en');
  });
  it('is read back: chart, parameters and view, and what it does not know', () => {
    const known = { departments: [], indicators: [], reports: [{ year: 2021 }], warnings: [] };
    const read = readEmbed('?chart=visits&years=2021&succession=0&theme=dark&foo=1', {
      known,
      charts: ['visits'],
      first: [],
    });
    expect(read.chart).toBe('visits');
    expect(read.params).toEqual({ ...ALL, years: [2021], succession: false });
    expect(read.notices.map(({ param }) => param)).toEqual(['foo']);
    expect(ownParams('?plain=%E0&theme=dark')).toMatchObject({ plain: '', theme: 'dark', chart: '' });
  });
});

const body = (id: string) => ({ id, zh: id, en: id, short: id, short_en: id, duties: [] });
const KNOWN = { departments: [body('b'), body('a')], reports: [{ year: 2023 }, { year: 2021 }] };

describe('the key of a figure', () => {
  it('is the same whether all is named or left out, in any order', () => {
    const key = figureKey(ALL, KNOWN);
    expect(key).toBe('dept=a,b&years=2021-2023');
    expect(figureKey({ ...ALL, departments: ['b', 'a', 'b'], years: [2023, 2022, 2021] }, KNOWN)).toBe(key);
  });
  it('differs by everything that decides the figures', () => {
    const others: Partial<FigureParams>[] = [
      { departments: ['a'] },
      { years: [2021] },
      { succession: false },
      { lines: { low: '0.9' } },
      { peers: 'zone' },
      { theme: 'service' },
      { indicator: 'exec.rate' },
    ];
    const keys = others.map((other) => figureKey({ ...ALL, ...other }, KNOWN));
    expect(new Set([figureKey(ALL, KNOWN), ...keys]).size).toBe(others.length + 1);
    expect(Object.keys(ALL).sort()).toEqual(others.flatMap((other) => Object.keys(other)).sort());
  });
  it('of a pinned view stays when a body or a year is added, and that of an open one does not', () => {
    const later = {
      departments: [...KNOWN.departments, body('c')],
      reports: [...KNOWN.reports, { year: 2024 }],
    };
    const pinned: FigureParams = { ...ALL, departments: ['a', 'b'], years: [2021, 2022, 2023] };
    expect(figureKey(pinned, later)).toBe(figureKey(pinned, KNOWN));
    expect(figureKey(ALL, later)).not.toBe(figureKey(ALL, KNOWN));
  });
});

describe('the parameters that a chart heeds', () => {
  it('are a theme and an indicator only where it leaves the choice', () => {
    const chosen = { ...ALL, theme: 'service', indicator: 'svc.visits' };
    expect(heededParams(VISITS!, chosen)).toEqual(ALL);
    expect(heededParams(OUTPUTS!, chosen)).toEqual({ ...ALL, theme: 'service' });
    expect(heededParams(SLOPE!, chosen)).toEqual({ ...ALL, indicator: 'svc.visits' });
  });
  it('leave out a choice that the chart makes by itself', () => {
    expect(heededParams(VALUES!, { ...ALL, indicator: 'exec.rate' })).toEqual(ALL);
    expect(heededParams(SLOPE!, { ...ALL, indicator: 'exec.rate' })).toEqual({
      ...ALL,
      indicator: 'exec.rate',
    });
  });
});
