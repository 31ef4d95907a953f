/**
 * The part of the report's year that a figure covers. Written as reports print it: 全年, 年末, 每日,
 * 1-11月, 1-12月中旬. Figures of different periods never share an axis.
 */
export type Period =
  | { readonly kind: 'year' }
  | { readonly kind: 'year_end' }
  | { readonly kind: 'day' }
  | { readonly kind: 'to_date' }
  | { readonly kind: 'future' }
  | {
      readonly kind: 'months';
      readonly from: number;
      readonly to: number;
      readonly within?: '上旬' | '中旬' | '下旬';
    };

const NAMED: Record<string, Period> = {
  全年: { kind: 'year' },
  年末: { kind: 'year_end' },
  每日: { kind: 'day' },
  截至目前: { kind: 'to_date' },
  未来: { kind: 'future' },
};

/** Reads `全年`, `1-11月`, `1–12月中旬` …; undefined where the text is no period. */
export function parsePeriod(text: string): Period | undefined {
  if (Object.hasOwn(NAMED, text)) return NAMED[text];
  const m = /^(\d{1,2})(?:[-–—~至](\d{1,2}))?月(上旬|中旬|下旬)?$/.exec(text);
  if (!m) return undefined;
  const from = Number(m[1]);
  const to = Number(m[2] ?? m[1]);
  if (from < 1 || to > 12 || from > to) return undefined;
  const within = m[3] as '上旬' | '中旬' | '下旬' | undefined;
  return within ? { kind: 'months', from, to, within } : { kind: 'months', from, to };
}

/** The one spelling of a period, for keys and for facts.csv: `1-11月`. */
export function periodId(period: Period): string {
  if (period.kind !== 'months')
    return Object.keys(NAMED).find((name) => NAMED[name]!.kind === period.kind) ?? period.kind;
  const span = period.from === period.to ? `${period.from}` : `${period.from}-${period.to}`;
  return `${span}月${period.within ?? ''}`;
}
