import { describe, expect, it } from 'vitest';
import { tableOf } from './table.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf, rowsOf } from '../../testing/frames.ts';
import { sceneOf, textsOf } from '../../testing/scenes.ts';
import { finding } from '../../text/findings/say.ts';
import { noteText } from '../../text/captions/notes.ts';

const amounts = [
  fact('a', 2021, 'exec.total', '3824.26', '万元'),
  fact('a', 2021, 'budget.annual', '4753.66', '万元'),
];
const refuted = dataset({ facts: [...amounts, fact('a', 2021, 'exec.rate', '100', '%')] });
const derived = dataset({ facts: amounts });
const apart = dataset({ facts: [{ ...amounts[0]!, funds: 'all' }, amounts[1]!] });

describe('a rate that its own amounts refute', () => {
  const frame = frameOf('budget-executed', refuted);

  it('is shown as both in the chart, the sentence and the note', () => {
    expect(textsOf(sceneOf(frame))).toContain('80.45%');
    expect(textsOf(sceneOf(frame)).join()).toContain('报告称 100%');
    expect(finding(frame, 'zh')).toContain('执行率 80.45%（报告称 100%）');
    expect(finding(frame, 'en')).toContain('80.45% (report states 100%)');
    const note = frame.notes.find(({ code }) => code === 'refuted')!;
    expect(noteText(note, frame, 'zh')).toBe(
      'a 2021 年报告称 100%，按金额为 80.45%；报告所称执行率与其执行数、预算数不符，图表以按金额计算的为准。',
    );
  });

  it('is the computed one in the file, with the stated one in a column beside it', () => {
    const { columns, rows } = tableOf(frame, 'zh');
    const at = (key: string) => rows[0]![columns.findIndex((one) => one.key === key)];
    expect(at('rate')).toMatchObject({ base: 0.80448748964, text: '80.45 报告称 100%' });
    expect(at('rate.stated')).toEqual({ kind: 'text', text: '100%' });
    expect(at('rate.reading')).toEqual({ kind: 'text', text: '推算' });
  });

  it('stands on lines and in comparisons with what the amounts come to', () => {
    for (const id of ['execution-rate', 'execution-trend']) {
      const cell = rowsOf(frameOf(id, refuted))[0]?.cells.value;
      expect([cell?.value, cell?.stated?.printed]).toEqual([0.80448748964, '100']);
    }
  });
});

describe('a rate that no report states', () => {
  const frame = frameOf('budget-executed', derived);

  it('says that it is derived, and is counted once however many cells it has', () => {
    expect(finding(frame, 'zh')).toContain('执行率 80.45%（推算）');
    expect(textsOf(sceneOf(frame)).join()).toContain('推算');
    expect(frame.notes.find(({ code }) => code === 'derived')?.params).toEqual({ n: 1 });
    expect(frame.notes.some(({ code }) => code === 'refuted')).toBe(false);
  });

  it('is none where executed amount and budget cover unlike funds, and the note says so', () => {
    const none = frameOf('budget-executed', apart);
    const [row] = rowsOf(none);
    expect([row?.cells.rate?.state, row?.cells.unspent?.state]).toEqual(['not_applicable', 'not_applicable']);
    expect(none.notes.find(({ code }) => code === 'funds_apart')?.params).toEqual({ n: 1 });
    expect(rowsOf(frameOf('pooled-rate', apart))[0]?.cells.rate?.state).not.toBe('value');
  });
});
