import { describe, expect, it } from 'vitest';
import { encode } from '../model/columnar.ts';
import { fact } from '../testing/facts.ts';
import { decodeFacts } from './load.ts';

const facts = [
  fact('panyu', 2023, 'exec.rate', '97.60', '%', { restated: [{ printed: '97.6', place: '二' }] }),
  fact('xiqu', 2021, 'svc.issues_received', '369', '项次', { qualifier: 'more_than' }),
];
const encoded = () => encode(facts.map((one) => ({ ...one })));

describe('decoding facts', () => {
  it('gives back what the build wrote, through JSON', () => {
    expect(decodeFacts(JSON.parse(JSON.stringify(encoded())) as ReturnType<typeof encode>)).toEqual(facts);
  });

  it('gives no facts for an empty file', () => {
    expect(decodeFacts(encode([]))).toEqual([]);
  });

  it('refuses a file that lacks a column, and names it', () => {
    const { columns, rows } = encoded();
    const fewer = Object.fromEntries(Object.entries(columns).filter(([key]) => key !== 'period'));
    expect(() => decodeFacts({ rows, columns: fewer })).toThrow('period');
  });
});
