import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { FUZZ } from '../../src/testing/fuzz.ts';
import { castCell } from './cast.ts';
import { decode } from './decode.ts';
import { parseDecimal, parseFigure } from './number.ts';
import { readTable } from './table.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.constantFrom(...'0123456789０５①²..,，%％-−+eE近约超余以上不足≥≤ 万元 \u200b'), {
      maxLength: 10,
    })
    .map((parts) => parts.join('')),
);

describe('any cell', () => {
  it('is a plain decimal of ASCII digits that the machine holds, or none', () => {
    fc.assert(
      fc.property(cell, (text) => {
        for (const found of [parseDecimal(text), parseFigure(text)]) {
          if (found === undefined || typeof found === 'string') continue;
          expect(found.printed).toMatch(/^-?\d+(\.\d+)?$/);
          expect(Number.isFinite(Number(found.printed))).toBe(true);
        }
      }),
      { ...FUZZ, examples: [['①'], ['1e5'], ['--1'], ['１２３'], ['٣']] },
    );
  });

  it('of any field is cast or refused with a code', () => {
    const field = fc.constantFrom(...Object.values(FIGURES.fields));
    fc.assert(
      fc.property(field, cell, fc.boolean(), (of, text, percent) => {
        const cast = castCell(of, text, percent);
        expect('value' in cast !== 'code' in cast).toBe(true);
      }),
      FUZZ,
    );
  });
});

describe('any file', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc
      .array(cell, { maxLength: 12 })
      .map((cells) => new TextEncoder().encode(`指标,数值,单位\n${cells.join(',')}\n`)),
  );
  it('is decoded without an exception, and UTF-8 with its mark comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), bytes, (text, any) => {
        decode(any);
        const plain = text.replace(/\0/g, '').replace(/\r\n?/g, '\n');
        expect(decode(new TextEncoder().encode(`\ufeff${plain}`))).toEqual({
          text: plain,
          encoding: 'utf-8',
        });
      }),
      FUZZ,
    );
  });
  it('is read as rows or as problems that each have a line and a column in it', () => {
    fc.assert(
      fc.property(bytes, (any) => {
        const { problems } = readTable({ name: 'a.csv', bytes: any, told: new Set() }, FIGURES);
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      FUZZ,
    );
  });
});
