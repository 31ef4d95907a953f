import { describe, expect, it } from 'vitest';
import { embedCode, findingText } from './embed-code.ts';
import { ratesFigure } from '../testing/rates.ts';

describe('the code of an embed', () => {
  const code = embedCode('http://x/embed.html?chart=c&lang=en', '甲 "乙" <丙>', 400);
  it('is an iframe with a title and a height that works without its script', () => {
    expect(code).toContain('src="http://x/embed.html?chart=c&amp;lang=en"');
    expect(code).toContain('title="甲 &quot;乙&quot; &lt;丙&gt;" width="100%" height="400"');
    expect(code).not.toContain('style=');
  });
  it('names the script beside the embed', () => {
    expect(code).toContain('<script src="http://x/embed.js" async></script>');
  });
});

describe('the finding as text', () => {
  it('carries measure, sources, version and address', () => {
    const figure = ratesFigure();
    const lines = findingText(figure, 'http://x/').split('\n');
    expect(lines[0]).toBe(figure.title);
    expect(lines[1]).toBe('（预算执行率 · % · 全年预算）');
    expect(lines[2]).toMatch(/^数据来源：西区产业园 2021、.*；数据版本 1a2b3c4d/);
    expect(lines[3]).toBe('http://x/');
  });
  it('says whose the scores are and that data are a sample', () => {
    const text = findingText(ratesFigure({ sample: true, notes: [{ code: 'self_scored', params: {} }] }));
    expect(text).toContain('自评，未经复核；示例数据');
  });
});
