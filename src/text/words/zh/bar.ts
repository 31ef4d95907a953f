/** Words of what opens from the bars of a page in Chinese; their shape is the type of every language. */
export const zh = {
  fullScreen: '全屏',
  missing: '缺少数据的部门和年度',
  has: '有数据',
  find: '找部门',
  others: '其他',
  nobody: '没有这个部门。',
  address: '网址',
  copy: '复制网址',
  scan: '手机扫码打开本页',
  scanFigure: '手机扫码打开这幅图',
  tooLong: '网址太长，放不进二维码，请复制网址。',
  onlyHere: '本页存在这台电脑上，别的设备打不开此网址。',
};

export type BarWords = typeof zh;
