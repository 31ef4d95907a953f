/** Names of the indicator library without the remarks that stand in brackets behind them. */

/**
 * A name without the bracket at its end: 预算执行率, `Budget execution rate` of `Budget execution rate (year end)`. Names that
 * go under one word (走访企业（次）, 走访企业（家次）) become the same.
 */
export const shortName = (name: string): string => name.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');

/** A bracket of more characters than this is a remark; a shorter one tells two names apart. */
const TELLING = 2;

/** A Chinese name as it stands in a formula: without remarks (全年预算数), but with what tells it apart (基本支出(预算)). */
export const formulaName = (zh: string): string =>
  zh.replace(/\s*[(（]([^)）]*)[)）]/g, (whole, inside: string) => (inside.length <= TELLING ? whole : ''));
