import { describe, expect, it } from 'vitest';
import { richTable } from './rich-table.ts';
import { ratesFigure } from '../testing/rates.ts';

describe('a table for the clipboard', () => {
  const { html, text } = richTable(ratesFigure());
  it('is a table in HTML with title, sources and version around it', () => {
    expect(html).toContain('<th style="border:1px solid #8a94a3;padding:2px 6px">执行率（%）</th>');
    expect(html.match(/<tr>/g)).toHaveLength(5);
    expect(html).toContain('数据版本 1a2b3c4d');
  });
  it('keeps a missing figure empty beside its reason, and a zero a zero', () => {
    expect(text).toContain('西区产业园\t2022\t\t未收录报告');
    expect(text).toContain('\t2021\t0\t');
  });
  it('keeps 97.60 with its last digit and text as text in Excel', () => {
    expect(html).toContain('mso-number-format:&quot;0\\.00&quot;">99.60');
    expect(html).toContain('mso-number-format:&quot;\\@&quot;">=HYPERLINK(&quot;x&quot;');
    expect(text).toContain('\'=HYPERLINK("x","科技园")\t2021');
  });
});
