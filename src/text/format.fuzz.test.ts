import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitIds, unitNamed } from '../model/unit.ts';
import { FUZZ } from '../testing/fuzz.ts';
import { chooseUnit, DASH, formatIn } from './format.ts';

const unit = fc.constantFrom(...unitIds());
const base = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(1e21, 9007199254740993, -1e23, 5e-324, 1.7e308),
);

describe('any number in any unit', () => {
  it('is written in digits, or is none: no exponent, no NaN, no second sign', () => {
    fc.assert(
      fc.property(
        base,
        unit,
        fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        (value, of, digits) => {
          const text = formatIn(value, of, 'zh', digits);
          expect(text === DASH || /^−?\d{1,3}(,\d{3})*(\.\d+)?$/.test(text), text).toBe(true);
          const shown = chooseUnit([value], of);
          expect(unitNamed(shown).dimension).toBe(unitNamed(of).dimension);
        },
      ),
      {
        ...FUZZ,
        examples: [
          [1e22, '亿元', 2],
          [1e31, '亿元', undefined],
          [-0.001, '%', 1],
          [NaN, '个', 2],
        ],
      },
    );
  });
});
