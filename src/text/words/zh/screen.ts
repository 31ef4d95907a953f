/** Words of the presentation in Chinese; their shape is the type of every language. */
export const zh = {
  slides: '页码',
  goTo: (n: number, title: string): string => `第 ${n} 页：${title}`,
  place: (n: number, of: number): string => `第 ${n} 页，共 ${of} 页`,
  next: '下一页',
  previous: '上一页',
  fullScreen: '全屏',
  part: (n: number, of: number): string => `（${n}/${of}）`,
  nothing: '本页没有可演示的图。请换一页，或少选几个条件。',
};

export type ScreenWords = typeof zh;
