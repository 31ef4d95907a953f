/** The one order of words: Chinese by pinyin, digits by value, Latin beside them without regard to case. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true, sensitivity: 'base' });

/** Below 0 where `a` comes first. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
