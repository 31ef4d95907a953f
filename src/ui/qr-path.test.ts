import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { qrPath } from './qr-path.ts';

describe('a QR code as a path', () => {
  it('draws a run of dark modules as one rectangle, and nothing of light ones', () => {
    const code = qrPath([
      [true, true, false, true],
      [false, false, false, false],
    ]);
    expect(code).toEqual({ size: 2, path: 'M0 0h2v1h-2zM3 0h1v1h-1z' });
    expect(qrPath([[false]]).path).toBe('');
  });
  it('covers as many modules as the code has dark ones', () => {
    const { data } = encode('https://example.org/?page=execution', { ecc: 'L', border: 4 });
    const dark = data.flat().filter(Boolean).length;
    const drawn = [...qrPath(data).path.matchAll(/h(\d+)v1/g)].reduce((sum, [, n]) => sum + Number(n), 0);
    expect(drawn).toBe(dark);
    expect(data[0]!.some(Boolean), 'the quiet zone stays light').toBe(false);
  });
});
