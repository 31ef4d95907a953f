import { expect, test } from 'vitest';
import { ellipsize, linesWidth, textWidth, wrap } from './measure.ts';

const THIRTY = '新型智能制造与国际航运物流综合服务平台建设项目第二期配套工程';

test('a Han character is one em and a Latin one about half', () => {
  expect(textWidth('预算', 10)).toBe(20);
  expect(textWidth('（）', 10)).toBe(20);
  const latin = textWidth('Executed budget by body', 10) / 23;
  expect(latin).toBeGreaterThan(4.5);
  expect(latin).toBeLessThan(6);
});

test('digits are tabular', () => {
  expect(textWidth('1111', 12)).toBe(textWidth('8888', 12));
});

test('a text of two characters stays on one line', () => {
  expect(wrap('产出', 60, 12)).toEqual(['产出']);
});

test('a text of thirty characters breaks between Han characters into lines of about equal length', () => {
  expect([...THIRTY]).toHaveLength(30);
  const lines = wrap(THIRTY, 12 * 13, 12);
  expect(lines.join('')).toBe(THIRTY);
  expect(lines).toHaveLength(3);
  expect(linesWidth(lines, 12)).toBeLessThanOrEqual(12 * 13);
  expect(lines.every((line) => [...line].length >= 8)).toBe(true);
});

test('no line begins with closing or ends with opening punctuation', () => {
  const text = '预算（调整后），执行；结余（无）。“三公”经费，控制（合规）';
  for (let width = 48; width < 200; width += 3) {
    for (const line of wrap(text, width, 12)) {
      if ([...line].length < 2) continue;
      expect(line).not.toMatch(/^[，。；）”]/);
      expect(line).not.toMatch(/[（“]$/);
    }
  }
});

test('Latin words and figures stay whole', () => {
  const lines = wrap('Administrative Committee of the West Zone 2,218.86 -8.82%', 110, 12);
  expect(lines.join(' ')).toBe('Administrative Committee of the West Zone 2,218.86 -8.82%');
  expect(lines.length).toBeGreaterThan(2);
});

test('lines of about equal length never tear a word that the line can hold', () => {
  expect(wrap('Procurement contracts signed', 80, 12)).toEqual(['Procurement', 'contracts', 'signed']);
  expect(wrap('Projects procured', 110, 12).join(' ')).toBe('Projects procured');
});

test('a word broader than the line is broken rather than cut off', () => {
  const lines = wrap('Intelligent-Manufacturing', 60, 12);
  expect(lines.join('')).toBe('Intelligent-Manufacturing');
  expect(linesWidth(lines, 12)).toBeLessThanOrEqual(60);
});

test('an ellipsis stands only where the lines allowed do not hold the text', () => {
  expect(wrap(THIRTY, 190, 12, 2).join('')).toBe(THIRTY);
  const cut = wrap(THIRTY, 100, 12, 2);
  expect(cut).toHaveLength(2);
  expect(cut[1]).toMatch(/…$/);
  expect(linesWidth(cut, 12)).toBeLessThanOrEqual(100);
  expect(ellipsize('预算', 24, 12)).toBe('预算');
});

test('an empty text is one empty line', () => {
  expect(wrap('', 50, 12)).toEqual(['']);
});
