/** Words of the editor of warning lines in Chinese; their shape is the type of every language. */
export const zh = {
  intro: '提示线可以自行移动：图中的线和“值得关注”随之变化，链接会记住；不改动原有数据。',
  below: '低于此数时提示',
  above: '高于此数时提示',
  configured: (value: string): string => `原设 ${value}`,
  reset: (name: string): string => `恢复：${name}`,
  resetShort: '恢复',
  rule: '依据',
  invalid: '请填一个数，最多六位小数',
};

export type ThresholdWords = typeof zh;
