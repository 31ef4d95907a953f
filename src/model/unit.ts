/**
 * Units as reports print them, declared by `units.csv`. Units of one dimension convert: by a power of ten, which moves
 * the decimal point and stays exact, or by an exact factor. Counting units (次, 家次, 人次 …) are each a dimension of
 * their own: occasions, firm-visits and person-trips are different things and never convert, and neither do currencies.
 */

/** Name of a row of `units.csv`: `万元`, `家次`. */
export type UnitId = string;

/** A row of `units.csv`. */
export interface UnitDeclaration {
  readonly id: UnitId;
  readonly en: string;
  readonly dimension: string;
  readonly factor: string;
  readonly kind: 'counted' | 'measured';
  readonly aliases: readonly string[];
}

export interface Unit {
  /** The quantity that the unit measures; only units of one dimension convert. */
  readonly dimension: string;
  /** 1 of this unit is `times` × 10^`exponent` of the dimension's base unit. */
  readonly exponent: number;
  readonly times: number;
  /** Counted as whole things: its printed figures are exact. Others are rounded when they are printed. */
  readonly isCounted: boolean;
  /** English name; '' where English has no word for it. */
  readonly en: string;
}

const coded = (dimension: string, exponent: number, isCounted = false): Unit => ({
  dimension,
  exponent,
  times: 1,
  isCounted,
  en: '',
});

/** What the code itself names. A row of `units.csv` may name and alias them, not redefine them. */
export const CODED_UNITS: Readonly<Record<string, Unit>> = {
  元: coded('cny', 0),
  万元: coded('cny', 4),
  亿元: coded('cny', 8),
  美元: coded('usd', 0),
  万美元: coded('usd', 4),
  亿美元: coded('usd', 8),
  '%': coded('ratio', -2),
  分: coded('points', 0, true),
  个: coded('items', 0, true),
  月: coded('calendar-months', 0, true),
};

/** Dimensions that are money; each is a currency of its own. */
const CURRENCIES: ReadonlySet<string> = new Set(['cny', 'usd', 'hkd', 'mop', 'twd', 'eur', 'jpy', 'gbp']);

let units: ReadonlyMap<string, Unit> = new Map(Object.entries(CODED_UNITS));
let aliases: ReadonlyMap<string, UnitId> = new Map();

/** `1`, `10000`, `0.01`, `60`, `0.5` as digits and a power of ten; undefined for what is no positive decimal. */
export function splitFactor(factor: string): Pick<Unit, 'times' | 'exponent'> | undefined {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(factor) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return undefined;
  const times = digits.replace(/0+$/, '');
  return { times: Number(times), exponent: digits.length - times.length - fraction.length };
}

/** Makes these units known, in place of those declared before; what the code itself names always is. Called when data is read. */
export function declareUnits(rows: readonly UnitDeclaration[]): void {
  const known = new Map(Object.entries(CODED_UNITS));
  const names = new Map<string, UnitId>();
  for (const { id, en, dimension, factor, kind, aliases: written } of rows) {
    // A factor that is none is refused by the build.
    const scale = splitFactor(factor) ?? { times: 1, exponent: 0 };
    const named = en === '-' ? '' : en || id;
    known.set(id, { dimension, ...scale, isCounted: kind === 'counted', en: named });
    for (const alias of written) names.set(alias, id);
  }
  units = known;
  aliases = names;
}

/** Every unit known. */
export const unitIds = (): UnitId[] => [...units.keys()];

/** The unit that a printed text names, by its name or an alias; undefined where none does. */
export function unitOf(printed: string): UnitId | undefined {
  return units.has(printed) ? printed : aliases.get(printed);
}

/** Throws where a unit is not declared: a figure in it would be written wrongly. */
export function unitNamed(id: UnitId): Unit {
  const unit = units.get(id);
  if (!unit) throw new RangeError(`unit ${id} is not declared`);
  return unit;
}

export const isCurrency = (unit: UnitId): boolean => CURRENCIES.has(unitNamed(unit).dimension);

export function isConvertible(from: UnitId, to: UnitId): boolean {
  return unitNamed(from).dimension === unitNamed(to).dimension;
}

/** A product or quotient without binary dust. */
const exact = (value: number): number => Number(value.toPrecision(15));

/**
 * A plain decimal of one unit as a number of its base unit: `toBase('2218.86', '万元')` is 22188600.
 * The point is moved in the text before it is read, so no rounding happens on the way.
 */
export function toBase(decimal: string, unit: UnitId): number {
  const { exponent, times } = unitNamed(unit);
  const moved = Number(`${decimal}e${exponent}`);
  return times === 1 ? moved : exact(moved * times);
}

/** A number of base units in another unit of the dimension; exact to 15 significant digits. */
export function fromBase(base: number, unit: UnitId): number {
  const { exponent, times } = unitNamed(unit);
  const part = times === 1 ? base : exact(base / times);
  const shifted = Number(`${part}e${-exponent}`);
  return Number.isNaN(shifted) ? part / 10 ** exponent : shifted;
}
