/** The phrase that bears a figure holds its number, and names no other unit behind it. */
import type { UnitId } from '../../src/model/unit.ts';
import { isConvertible, toBase } from '../../src/model/unit.ts';
import type { Told } from './figures-in-text.ts';
import { chineseNumeral, figuresIn, unitAhead } from './figures-in-text.ts';
import type { EnteredRow, Guard } from './guard.ts';
import { askFigure, eachRow, valueOf } from './guard.ts';

/** Counting words that also begin other words (部门, 所有, 年度) say nothing where they stand behind a number. */
const PLAIN = new Set([
  '%',
  '‰',
  '元',
  '家',
  '人',
  '次',
  '项',
  '宗',
  '个',
  '份',
  '户',
  '件',
  '场',
  '吨',
  '亩',
]);
const isPlain = (unit: UnitId): boolean => unit.length > 1 || PLAIN.has(unit);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-12;

/** Whether this number of the phrase is the figure's own. */
function isOwn(told: Told, row: EnteredRow): boolean {
  const { unit, value } = row.values;
  const ahead = unitAhead(told.after);
  if (ahead && isConvertible(ahead, unit)) return near(toBase(told.printed, ahead), Math.abs(valueOf(row)));
  const isSame = near(Number(told.printed), Math.abs(Number(value.printed)));
  const scale = /^\s*[余多]?\s*([万亿])/.exec(told.after)?.[1];
  if (scale !== undefined && !ahead) {
    const times = scale === '万' ? 1e4 : 1e8;
    return unit.startsWith(scale) ? isSame : near(Number(told.printed) * times, Math.abs(valueOf(row)));
  }
  return isSame && !(ahead && isPlain(ahead) && isPlain(unit));
}

/** `六个卡口` bears 6, `两场` 2, `18个半` 18.5. */
function isInWords({ values: { value, phrase } }: EnteredRow): boolean {
  const n = Math.abs(Number(value.printed));
  const word = chineseNumeral(Math.floor(n));
  if (word === undefined) return false;
  if (n % 1 !== 0) return n % 1 === 0.5 && phrase.includes('半');
  return (
    phrase.includes(word) || (n === 2 && /[两双]/.test(phrase)) || (n === 0 && /[无未没〇]/.test(phrase))
  );
}

export const phrase: Guard = (file) =>
  eachRow(file, (row, entered) => {
    if (row.values.reading === 'inferred') return undefined;
    const told = figuresIn(row.values.phrase);
    if (told.some((each) => isOwn(each, row)) || isInWords(row)) return undefined;
    return askFigure(entered, row, 'phrase', 'phrase', {
      figure: `${row.values.value.printed} ${row.values.unit}`,
    });
  });
