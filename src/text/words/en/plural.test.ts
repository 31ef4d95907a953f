import { describe, expect, it } from 'vitest';
import { plural } from './plural.ts';

describe('plural', () => {
  it('takes the one form beside 1 alone', () => {
    expect([0, 1, 1.5, 2, 21].map((n) => plural(n, 'body', 'bodies'))).toEqual([
      'bodies',
      'body',
      'bodies',
      'bodies',
      'bodies',
    ]);
  });
});
