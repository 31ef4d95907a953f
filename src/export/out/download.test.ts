import { describe, expect, it } from 'vitest';
import { typeOf } from './download.ts';

describe('the media type of a file', () => {
  it('goes by the last extension in any case', () => {
    expect(typeOf('甲.乙.PNG')).toBe('image/png');
    expect(typeOf('甲.csv')).toBe('text/csv;charset=utf-8');
  });
  it('is plain bytes where the extension is unknown', () => {
    expect(typeOf('甲')).toBe('application/octet-stream');
  });
});
