import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '../../model/frame.ts';
import {
  column,
  frame,
  missing,
  number,
  panel,
  printed,
  row,
  seriesFrame,
  words,
} from '../../testing/made-frames.ts';
import { cellLabel } from './spoken.ts';

function say(value: Cell, type: Column['type'] = 'count', lang: 'zh' | 'en' = 'zh'): string {
  const of = seriesFrame([row('xiqu', 2021, { value })], type, {
    unit: value.unit ?? '%',
    title: { zh: '解决企业问题', en: 'Issues solved' },
  });
  return cellLabel(of, of.panels[0]!, of.panels[0]!.rows[0]!, 'value', lang);
}

describe('cellLabel', () => {
  it('speaks body, year, measure, qualifier, value and unit', () => {
    expect(say(printed('369', '项次', { qualifier: 'more_than' }))).toBe(
      '西区产业园，2021 年，解决企业问题，超过 369 项次',
    );
    expect(say(printed('369', '项次', { qualifier: 'more_than' }), 'count', 'en')).toBe(
      'West Zone Park, 2021, Issues solved, more than 369 issue-cases',
    );
    expect(say(printed('97.60', '%'), 'rate')).toBe('西区产业园，2021 年，解决企业问题，97.60%');
  });
  it('adds status, period, scope and reading where they are not the usual ones', () => {
    const cell = printed('31', '个', {
      qualifier: 'nearly',
      status: 'forecast',
      period: '1-11月',
      scope: { zh: '规上', en: 'above designated size' },
      reading: 'inferred',
    });
    expect(say(cell)).toBe('西区产业园，2021 年，解决企业问题，近 31 个，预计，1–11月，规上，推断');
    expect(say(printed('31', '个', { qualifier: 'nearly', status: 'completed', period: '全年' }))).toBe(
      '西区产业园，2021 年，解决企业问题，近 31 个',
    );
  });
  it('says why there is no value, and zero where there is a zero', () => {
    expect(say(missing('not_reported'))).toBe('西区产业园，2021 年，解决企业问题，未报告');
    expect(say(missing('not_existing'), 'count', 'en')).toBe(
      'West Zone Park, 2021, Issues solved, body did not exist',
    );
    expect(say(printed('0', '件'))).toBe('西区产业园，2021 年，解决企业问题，0 件');
  });
  it('speaks signs as words', () => {
    expect(say(printed('-8.82', '%'), 'change')).toBe('西区产业园，2021 年，解决企业问题，负 8.82%');
    expect(say(number(0.012), 'points', 'en')).toBe(
      'West Zone Park, 2021, Issues solved, up 1.2 percentage points',
    );
  });
  it('says a project or a row once, and a text as it stands', () => {
    const of = frame(
      { verb: 'score_lost' },
      [
        panel(
          [
            row(
              'zhizao',
              2022,
              {
                row: words('合同备案时效性', 'Timely filing'),
                lost: number(0.59),
                reason: words('22 份合同中 9 份及时', '9 of 22 in time'),
              },
              { subject: { zh: '合同备案时效性', en: 'Timely filing' } },
            ),
          ],
          { unit: '分' },
        ),
      ],
      [
        column('row', 'dimension'),
        column('lost', 'score', '失分', 'Points lost'),
        column('reason', 'text', '原因', 'Reason'),
      ],
    );
    const [only] = of.panels;
    expect(cellLabel(of, only!, only!.rows[0]!, 'lost', 'zh')).toBe(
      '穗港智造合作区，2022 年，合同备案时效性，失分，0.59 分',
    );
    expect(cellLabel(of, only!, only!.rows[0]!, of.columns[4]!, 'en')).toBe(
      'GZ–HK Manufacturing Zone, 2022, Timely filing, Reason, 9 of 22 in time',
    );
    expect(cellLabel(of, only!, only!.rows[0]!, 'gone', 'zh')).toBe('');
  });
});
