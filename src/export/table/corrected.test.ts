import { describe, expect, it } from 'vitest';
import { tableOf } from './table.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { sceneOf, textsOf } from '../../testing/scenes.ts';
import { noteText } from '../../text/captions/notes.ts';

const corrections = [
  { column: 'value', from: '3842.26', to: '3824.26', date: '2026-03-02', reason: '两位数字颠倒' },
] as const;
const facts = [
  fact('a', 2021, 'exec.total', '3824.26', '万元', { corrections }),
  fact('a', 2021, 'budget.annual', '4753.66', '万元'),
];
const translations = { 两位数字颠倒: 'two digits swapped' };
const frame = frameOf('budget-executed', dataset({ facts, translations }));
const plain = frameOf(
  'budget-executed',
  dataset({ facts: [fact('a', 2021, 'exec.total', '3824.26', '万元'), facts[1]!] }),
);

describe('a figure that was corrected', () => {
  it('says so in the chart and in the note, with day and reason in either language', () => {
    const rate = fact('a', 2021, 'exec.rate', '80.45', '%', { corrections });
    const chart = frameOf('execution-rate', dataset({ facts: [...facts, rate] }));
    expect(textsOf(sceneOf(chart)).join()).toContain('更正');
    const note = frame.notes.find(({ code }) => code === 'corrected')!;
    expect(noteText(note, frame, 'zh')).toContain('由 3842.26 更正为 3824.26（2026-03-02，两位数字颠倒）。');
    expect(noteText(note, frame, 'en')).toContain(
      'from 3842.26 to 3824.26 (2026-03-02, two digits swapped).',
    );
  });

  it('says so in a column of the file', () => {
    const { columns, rows } = tableOf(frame, 'zh');
    const column = columns.findIndex(({ key }) => key.endsWith('.corrected'));
    expect(rows.map((row) => row[column])).toContainEqual({
      kind: 'text',
      text: '更正 2026-03-02：3842.26 → 3824.26；两位数字颠倒',
    });
  });

  it('and one that was not says nothing', () => {
    expect(textsOf(sceneOf(plain)).join()).not.toContain('更正');
    expect(plain.notes.some(({ code }) => code === 'corrected')).toBe(false);
    expect(tableOf(plain, 'zh').columns.some(({ key }) => key.endsWith('.corrected'))).toBe(false);
  });
});
