import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlay } from './dev-plugin.ts';
import type { Problem } from './read/problem.ts';

const problem: Problem = { file: 'data/a.csv', line: 3, column: 7, code: 'blank_row', params: {} };

describe('overlay', () => {
  it('names file, line and column of the first problem', () => {
    expect(overlay([problem])).toMatchObject({
      type: 'error',
      err: {
        message: expect.stringContaining('data/a.csv:3:7'),
        loc: { file: resolve('data/a.csv'), line: 3, column: 7 },
      },
    });
  });

  it('lists the others below it', () => {
    const { message } = overlay([problem, { ...problem, line: 9 }]).err;
    expect(message).toContain('data/a.csv:9:7');
  });
});
