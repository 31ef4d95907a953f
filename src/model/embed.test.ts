import { describe, expect, it } from 'vitest';
import { yearSpan } from './embed.ts';

describe('the years on file', () => {
  it('run from the first report to the last, gaps included', () => {
    expect(yearSpan({ reports: [{ year: 2023 }, { year: 2021 }] })).toEqual([2021, 2022, 2023]);
    expect(yearSpan({ reports: [] })).toEqual([]);
  });
});
