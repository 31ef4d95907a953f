/** 1–99 in Chinese, as headings number themselves: 一、十、二十一. Other numbers stay in digits. */
export function chineseNumber(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(value / 10);
  if (value < 1 || value > 99) return String(value);
  return (tens > 1 ? digits[tens]! : '') + (tens > 0 ? '十' : '') + digits[value % 10]!;
}
