/** Words of embeds, of the static pages of charts and of their gallery in Chinese; their shape is the type of every language. */
export const zh = {
  /** Embeds */
  noChart: '链接未写明要显示的图。',
  unknownChart: (id: string): string => `没有编号为“${id}”的图。`,
  noData: (detail: string): string =>
    `这张图的数据未能加载（${detail}）。请刷新页面；仍不成功时，请确认 data/charts 目录已随页面一并发布。`,
  /** None of what the link names is on file, by parameter. */
  unknown: {
    dept: (name) => `没有编号或名称为“${name}”的部门，因此不显示数据。`,
    years: (years) => `${years} 年不在已收录的年度内，因此不显示数据。`,
    peers: (duty) => `没有职责为“${duty}”的部门，因此不显示数据。`,
  } as Readonly<Record<string, (value: string) => string>>,
  notMade: '本图数据由所选部门合并计算，嵌入图未备有这一选择的数据。',
  available: (years: string): string =>
    `可直接嵌入的有：全部部门或任何一个部门，年度 ${years}。其他选择请把嵌入地址写进 data/embeds.txt 后重新生成页面。`,
  openFull: '在完整页面中查看这一选择',
  openDefault: '改看全部部门',
  gallery: '所有可嵌入的图',
  unknownFlag: (name: string, value: string): string => `链接中的 ${name}=${value} 无法识别，已忽略。`,
  full: '完整页面',
  newWindow: '（新窗口）',
  /** Editions */
  edition: (id: string): string => `定稿 ${id}`,
  later: (id: string): string => `已有更新的定稿 ${id}`,
  latest: '这是最新的一期定稿',
  current: '当前数据已有更新',
  editions: '各期定稿',
  editionsIntro: '定稿一经生成不再改动，其中的数字不随后来的数据变化。',
  currentPages: '当前页面',
  none: '还没有定稿。用 npm run build -- --edition 2026-11 生成一期。',
  checkEdition: '查看是否有更新的定稿',
  /** Static pages */
  tableTitle: '数据表',
  interactive: '可筛选、可查出处的完整页面',
  svg: '矢量图 SVG',
  png: '图片 PNG',
  /** As Open Graph writes it. */
  locale: 'zh_CN',
  all: '全部图表',
  /** Gallery */
  galleryTitle: '图表集',
  galleryIntro:
    '每张图都有固定地址，可下载、可引用、可嵌入门户网页；重新生成页面后地址不变，数字随数据更新。已批准的材料请引用定稿。',
  copyLink: '复制链接',
  copyEmbed: '复制嵌入代码',
  copied: '已复制。',
  copyByHand: '请手动选取上面的文字后复制。',
  embedCode: '嵌入代码',
  embedHint: '代码中的地址为相对地址时，请在前面补上本站网址。不能运行脚本的网页可嵌入静态网页，高度固定。',
  staticCode: '静态网页（不用脚本）',
  page: '静态网页',
  bodies: '各部门',
  allBodiesNote: (n: number): string => `部门超过 ${n} 个，只为点名的部门生成。`,
};

export type EmbedWords = typeof zh;
