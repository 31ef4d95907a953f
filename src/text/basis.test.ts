import { expect, test } from 'vitest';
import { basisText } from './basis.ts';

const visits = {
  basis_zh: '走访的次数：出行一次计一次',
  basis_en: 'Occasions: one trip counts once',
} as const;

test('a basis that no report states says that only the name was read', () => {
  const read = { ...visits, basis_from: 'reading' } as const;
  expect(basisText(read, 'zh')).toBe('走访的次数：出行一次计一次；按字面理解，报告未说明');
  expect(basisText(read, 'en')).toBe(
    'Occasions: one trip counts once; read from the name, not stated by reports',
  );
});

test.each(['report', 'standard'] as const)('a basis of which a %s speaks has no remark', (basis_from) => {
  expect(basisText({ ...visits, basis_from }, 'zh')).toBe('走访的次数：出行一次计一次');
});
