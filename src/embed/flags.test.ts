import { describe, expect, it } from 'vitest';
import { embedAddress } from '../request/embed-params.ts';
import { readFlags } from './flags.ts';

describe('the flags of an embed', () => {
  it('are off, light and as high as the content where left out', () => {
    expect(readFlags('?chart=visits')).toEqual({
      flags: { plain: false, theme: 'light', height: 0, transparent: false },
      refused: [],
    });
  });
  it('are read as the embed code writes them', () => {
    const all = { plain: true, theme: 'dark', height: 400, transparent: true } as const;
    const address = embedAddress('http://x/index.html', 'visits', 'years=2021', { ...all, lang: 'en' });
    expect(readFlags(address.slice(address.indexOf('?')))).toEqual({ flags: all, refused: [] });
  });
  it('that are not understood are left out and told', () => {
    const { flags, refused } = readFlags('plain=maybe&theme=blue&height=12&transparent=%E0');
    expect(flags).toEqual({ plain: false, theme: 'light', height: 0, transparent: false });
    expect(refused).toEqual([
      { name: 'height', value: '12' },
      { name: 'theme', value: 'blue' },
      { name: 'plain', value: 'maybe' },
    ]);
  });
});
