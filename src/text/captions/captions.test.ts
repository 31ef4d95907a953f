import { describe, expect, it } from 'vitest';
import { allNotes } from '../../model/caption.ts';
import type { Frame, Source } from '../../model/frame.ts';
import { BODIES, column, frame, panel, printed, row } from '../../testing/made-frames.ts';
import { FIVE_REPORTS as site } from '../../testing/reports.ts';
import { frameOf } from '../../testing/frames.ts';
import { captionOf, withCaptions } from './captions.ts';
import { sourcesByBody } from './sources.ts';

const SUBTITLE = { zh: '预算执行率 · %', en: 'Budget execution rate · %' };
const source = (department: string, year: number): Source => ({
  report: `${department}-${year}`,
  department,
  year,
  title: '',
  scorer: 'none',
});
const visits = (key: string, id: string) =>
  panel([row(id, 2022, { value: printed('3', '次') })], { key, unit: '次', title: { zh: key, en: key } });
const note = { code: 'no_rank', params: {} } as const;
const of: Frame = frame(
  { verb: 'series', indicators: [] },
  [visits('甲', 'xiqu'), visits('乙', 'panyu')],
  [column('value', 'count')],
  {
    departments: [BODIES[0]!, BODIES[3]!],
    incomparablePanels: [{ panels: ['甲', '乙'], reason: 'group' }],
    notes: [note, note],
    sources: [source('xiqu', 2021), source('panyu', 2023), source('xiqu', 2022)],
  },
);

describe('a caption', () => {
  it('holds finding, subtitle with years, notes, sources and version in its language', () => {
    expect(captionOf(of, { id: 'visits', subtitle: SUBTITLE }, 'zh')).toEqual({
      title: '3 次、3 次，统计口径不同，不作比较',
      subtitle: '预算执行率 · % · 2022',
      incomparable: [expect.stringContaining('不作比较：统计的不是同一件事')],
      notes: [
        '甲：西区产业园 3 次（2022 年）；乙：番禺经开区 3 次（2022 年）；统计口径不同，不作比较。',
        '各部门职责不同，按固定次序排列，不代表名次。',
      ],
      sources: ['西区产业园 2021', '番禺经开区 2023', '西区产业园 2022'],
      version: '数据版本 00000000（2026-11-21）',
    });
    expect(captionOf(of, { id: 'visits', subtitle: SUBTITLE }, 'en').sources[1]).toBe('Panyu ETDZ 2023');
  });
  it('leaves no separator where there are no years', () => {
    expect(
      captionOf({ ...of, years: [], panels: [] }, { id: 'visits', subtitle: SUBTITLE }, 'zh').subtitle,
    ).toBe('预算执行率 · %');
  });
  it('has the reasons first where everything stands below the figure', () => {
    const caption = captionOf(of, { id: 'visits', subtitle: SUBTITLE }, 'zh');
    expect(allNotes(caption)).toEqual([...caption.incomparable, ...caption.notes]);
  });
});

describe('the words of a page', () => {
  it('stand with every figure in both languages, the headline on the overview alone', () => {
    const page = withCaptions(site, [{ spec: { id: 'visits', subtitle: SUBTITLE }, frame: of }], []);
    expect(page.frames['visits']).toBe(of);
    expect(page.captions.zh.figures['visits']).toEqual(
      captionOf(of, { id: 'visits', subtitle: SUBTITLE }, 'zh'),
    );
    expect(page.captions.en.figures['visits']).toEqual(
      captionOf(of, { id: 'visits', subtitle: SUBTITLE }, 'en'),
    );
    expect(page.captions.zh.overview).toBeUndefined();
    const whole = withCaptions(
      site,
      (['totals', 'bodies'] as const).map((id) => ({ spec: { id }, frame: frameOf(id, site) })),
      [],
    );
    expect(whole.captions.zh.overview?.headline).toContain('穗港科技合作园最低');
  });
});

describe('sources a body a time', () => {
  it('join the years of one body and count its reports', () => {
    expect(sourcesByBody(of, 'zh')).toEqual([
      { text: '西区产业园 2021–2022', reports: 2 },
      { text: '番禺经开区 2023', reports: 1 },
    ]);
    expect(sourcesByBody({ ...of, sources: [] }, 'zh')).toEqual([]);
  });
});
