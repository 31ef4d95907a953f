import { describe, expect, it } from 'vitest';
import { impliedTarget } from './implied-target.ts';

describe('the target that a figure and its completion imply', () => {
  it('is the whole number that gives the stated completion', () => {
    expect(impliedTarget('1810', 120.67, 2)).toEqual({ target: 1500, explains: true });
    expect(impliedTarget('8.5', 121, 0)).toEqual({ target: 7, explains: true });
  });
  it('is the roundest of several, where numbers as round lie far apart', () => {
    expect(impliedTarget('1810', 121, 0)).toEqual({ target: 1500, explains: true });
  });
  it('is the quotient in the figure’s own digits where no whole number gives the completion', () => {
    expect(impliedTarget('25.47', 278.94, 2)).toEqual({ target: 9.13, explains: false });
    expect(impliedTarget('53', 160, 0)).toEqual({ target: 33, explains: false });
  });
  it('is not taken for explained where so coarse a completion would be met by chance', () => {
    expect(impliedTarget('100', 99, 0)).toEqual({ target: 101, explains: false });
  });
  it('is never rounded to nought', () => {
    expect(impliedTarget('1', 300, 0)).toEqual({ target: 0.33, explains: false });
  });
  it('is none where the completion may be nought, or nothing was done', () => {
    expect(impliedTarget('9', 0.4, 0)).toBeUndefined();
    expect(impliedTarget('0', 50, 0)).toBeUndefined();
  });
});
