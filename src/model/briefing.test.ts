import { describe, expect, it } from 'vitest';
import { EMPTY_BRIEFING, MOST_ITEMS, withEdit, withItems, withMove, withoutItem } from './briefing.ts';
import type { Briefing, NewItem, PinnedView } from './briefing.ts';
import { readBriefing, writeBriefing } from './briefing-file.ts';

const VIEW: PinnedView = {
  page: 'execution',
  lang: 'zh',
  departments: ['panyu'],
  years: [2023],
  theme: '',
  peers: '',
  succession: true,
  lines: { 'rate.low': '92', 'rate.high': '99' },
  body: '',
  indicator: '',
  shared: true,
};
const item = (chart: string, change: Partial<PinnedView> = {}): NewItem => ({
  chart,
  view: { ...VIEW, ...change },
  as: 'chart',
  title: '',
  sentence: '',
  caption: '',
  data: { version: '1a2b3c4d', date: '2024-05-06' },
});
const ids = ({ items }: Briefing): string[] => items.map(({ id }) => id);
const three = withItems(EMPTY_BRIEFING, [item('a'), item('b'), item('c')]);

describe('a briefing', () => {
  it('gives each figure an id that was not given before', () => {
    expect(ids(three)).toEqual(['f1', 'f2', 'f3']);
    expect(ids(withItems(withoutItem(three, 'f1'), [item('d')]))).toEqual(['f2', 'f3', 'f4']);
  });
  it('moves a figure by one place and never beyond an end', () => {
    expect(ids(withMove(three, 'f2', -1))).toEqual(['f2', 'f1', 'f3']);
    expect(ids(withMove(three, 'f2', 1))).toEqual(['f1', 'f3', 'f2']);
    expect(withMove(three, 'f1', -1)).toBe(three);
    expect(withMove(three, 'f3', 1)).toBe(three);
    expect(withMove(three, 'gone', 1)).toBe(three);
  });
  it('changes the words of one figure alone', () => {
    const edited = withEdit(three, 'f2', { title: '新标题' });
    expect(edited.items.map(({ title }) => title)).toEqual(['', '新标题', '']);
  });
  it('holds no more figures than it may', () => {
    const many = withItems(
      three,
      Array.from({ length: MOST_ITEMS }, () => item('d')),
    );
    expect(many.items).toHaveLength(MOST_ITEMS);
  });
});

const full: Briefing = {
  title: '季度简报',
  subtitle: '2021–2023',
  unit: '示例办',
  date: '2026-11-21',
  cover: 'top',
  items: three.items,
};
/** The file of `full` with one thing changed. */
function spoilt(change: (file: { briefing: Record<string, unknown>; version: unknown }) => void): string {
  const file = JSON.parse(writeBriefing(full)) as { briefing: Record<string, unknown>; version: unknown };
  change(file);
  return JSON.stringify(file);
}
const view = (briefing: Record<string, unknown>): Record<string, unknown> =>
  (briefing.items as { view: Record<string, unknown> }[])[1]!.view;

describe('the file of a briefing', () => {
  it('is read as it was written, with or without a byte order mark', () => {
    expect(readBriefing(writeBriefing(full))).toEqual({ briefing: full });
    expect(readBriefing(`\ufeff${writeBriefing(full)}`)).toEqual({ briefing: full });
  });
  it('may leave out what has a default and carry what it does not know', () => {
    const thin = spoilt(({ briefing }) => {
      delete briefing.unit;
      briefing.colour = 'blue';
      for (const key of ['succession', 'lines', 'theme', 'peers', 'body', 'indicator', 'shared'])
        delete view(briefing)[key];
    });
    const read = readBriefing(thin).briefing!;
    expect(read.unit).toBe('');
    expect(read.items[1]!.view).toEqual({ ...VIEW, lines: {} });
    expect(read).not.toHaveProperty('colour');
  });
  it('is refused where it is no JSON, no briefing or of a later version', () => {
    expect(readBriefing('{').fault).toEqual({ code: 'not_json', path: '' });
    for (const other of ['[]', 'null', '7', '{"version":1}', '{"format":"jilan-briefing","version":"1"}'])
      expect(readBriefing(other).fault?.code, other).toBe('not_briefing');
    expect(readBriefing(spoilt((file) => (file.version = 2))).fault?.code).toBe('newer');
  });
  it.each<[string, (briefing: Record<string, unknown>) => void]>([
    ['date', (b) => (b.date = '2026-02-30')],
    ['date', (b) => (b.date = '21.11.2026')],
    ['cover', (b) => (b.cover = 'gold')],
    ['title', (b) => (b.title = 7)],
    ['items', (b) => (b.items = {})],
    ['items', (b) => (b.items = Array.from({ length: MOST_ITEMS + 1 }, () => full.items[0]))],
    ['items[1].view.page', (b) => (view(b).page = 'elsewhere')],
    ['items[1].view.years[0]', (b) => (view(b).years = ['2023'])],
    ['items[1].view.departments', (b) => delete view(b).departments],
    ['items[1].view.succession', (b) => (view(b).succession = 'yes')],
    ['items[1].view.lines.low', (b) => (view(b).lines = { low: '1e9' })],
    ['items[2].id', (b) => ((b.items as { id: string }[])[2]!.id = 'f1')],
    ['items[0].data', (b) => delete (b.items as { data?: unknown }[])[0]!.data],
    ['items[0].as', (b) => ((b.items as { as: string }[])[0]!.as = 'song')],
    ['items[0].title', (b) => ((b.items as { title: string }[])[0]!.title = 'x'.repeat(5000))],
  ])('names the place that is wrong: %s', (path, change) => {
    expect(readBriefing(spoilt(({ briefing }) => change(briefing))).fault).toEqual({ code: 'wrong', path });
  });
  it('of an older version goes through every step since', () => {
    const step = (file: Readonly<Record<string, unknown>>) => ({
      ...file,
      briefing: { ...(file.briefing as object), title: '换过' },
    });
    expect(readBriefing(writeBriefing(full), [step]).briefing?.title).toBe('换过');
    const second = spoilt((file) => (file.version = 2));
    expect(readBriefing(second, [step]).briefing?.title).toBe('季度简报');
  });
});
