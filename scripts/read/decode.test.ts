import { describe, expect, it } from 'vitest';
import { decode, decodeAmong, encodingOf } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 指标,数值 in GB18030. */
const GB = Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5);

describe('decode', () => {
  it('reads UTF-8 without a BOM', () => {
    expect(decode(utf8('指标,数值'))).toEqual({ text: '指标,数值', encoding: 'utf-8' });
  });

  it('takes the BOM off', () => {
    expect(decode(utf8('\uFEFFid,zh'))).toEqual({ text: 'id,zh', encoding: 'utf-8' });
  });

  it('reads GB18030 where the bytes are no UTF-8, with its own BOM or without', () => {
    expect(decode(GB)).toEqual({ text: '指标,数值', encoding: 'gb18030' });
    expect(decode(Uint8Array.of(0x84, 0x31, 0x95, 0x33, ...GB))).toEqual({
      text: '指标,数值',
      encoding: 'gb18030',
    });
  });

  it('reads a short file of Chinese Excel as what it says, though its bytes happen to be UTF-8 too', () => {
    // 模 in GB 18030 is Ä£, two letters that are sound UTF-8.
    expect(decode(Uint8Array.of(0xc4, 0xa3))).toEqual({ text: '模', encoding: 'gb18030' });
    expect(decode(utf8('m²'))).toHaveProperty('error', 'two_encodings');
  });

  it('asks where both readings are Chinese, and does not where the mark of UTF-8 stands before', () => {
    // Two characters of three bytes in UTF-8, three of two in GB 18030.
    const both = utf8('主任');
    expect(decode(both)).toEqual({ error: 'two_encodings', utf8: '主任', gb18030: '涓讳换' });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...both))).toEqual({ text: '主任', encoding: 'utf-8' });
  });

  it('goes by the files beside it where both readings are Chinese, if these agree', () => {
    const both = utf8('主任');
    expect(decodeAmong(both, new Set(['utf-8']))).toEqual({ text: '主任', encoding: 'utf-8' });
    expect(decodeAmong(both, new Set(['gb18030']))).toEqual({ text: '涓讳换', encoding: 'gb18030' });
    expect(decodeAmong(both, new Set(['utf-8', 'gb18030']))).toHaveProperty('error', 'two_encodings');
    expect([utf8('主任'), utf8('abc'), utf8('执行数'), GB].map(encodingOf)).toEqual([
      undefined,
      undefined,
      'utf-8',
      'gb18030',
    ]);
  });

  it('makes one kind of line break of CRLF, CR and LF', () => {
    expect(decode(utf8('a\r\nb\rc\nd'))).toMatchObject({ text: 'a\nb\nc\nd' });
  });

  it('refuses UTF-16 by its BOM, in either order of bytes', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x61, 0))).toEqual({ error: 'utf16' });
    expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0x61))).toEqual({ error: 'utf16' });
  });

  it('refuses bytes that are neither', () => {
    expect(decode(Uint8Array.of(0x61, 0xff, 0xff))).toEqual({ error: 'encoding' });
    expect(decode(Uint8Array.of(0x61, 0, 0x62))).toEqual({ error: 'encoding' });
  });

  it('gives the empty text for no bytes', () => {
    expect(decode(new Uint8Array())).toMatchObject({ text: '' });
  });
});
