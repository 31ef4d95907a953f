import { describe, expect, it } from 'vitest';
import { closeNames, closest } from './closest.ts';

describe('closest', () => {
  it('finds the name that was mistyped or shortened', () => {
    expect(closest('exec.ratt', ['exec.rate', 'exec.total'])).toBe('exec.rate');
    expect(closest('番禺开发区', ['黄埔临港经济区', '番禺经开区'])).toBe('番禺经开区');
    expect(closest('西区产业园管委会', ['西区产业园', '临港'])).toBe('西区产业园');
  });

  it('suggests nothing where nothing is near', () => {
    expect(closest('abc', ['xyz', '番禺'])).toBe('');
    expect(closest('abc', [])).toBe('');
  });

  it('lists several that are near, the nearest first', () => {
    expect(closeNames('群众满意度', ['服务对象满意度', '群众满意率', '支出'])).toEqual(['群众满意率']);
    expect(closeNames('满意度', ['服务对象满意度', '群众满意度'])).toHaveLength(2);
  });
});
