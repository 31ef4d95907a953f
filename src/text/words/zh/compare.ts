/** Words of the page that holds bodies against each other in Chinese; their shape is the type of every language. */
export const zh = {
  intro: '选择二至六个部门，只比较统计口径、单位、状态和期间均相同的数据；不可比的列在其后，并说明原因。',
  choose: '请选择要对比的部门',
  chooseNone: '还没有选择部门。请在下方或上方筛选栏选二至六个，也可从以下各组开始：',
  chooseOne: (name: string): string => `已选${name}，再选一个即可对比。也可从以下各组开始：`,
  chooseNothing: '所选类别中的部门不足两个，无从对比。请换一个类别，或清除筛选。',
  offerDuty: (duty: string): string => `职责同为“${duty}”`,
  offerKin: '前身与后继',
  tooMany: (n: string, shown: string): string =>
    `所选部门有 ${n} 个，一次最多对比六个，现列出前六个：${shown}。请在筛选栏减选。`,
  chosen: '对比的部门',
  remove: (name: string): string => `去掉${name}`,
  add: '再加一个部门…',
  addLabel: '加入对比的部门',
  charts: '看一项指标',
  indicator: '指标',
  noChange: '所选部门均只有一个年度报告此项，无法比较变化。请增选年度，或改选其他指标。',
  notComparing: (name: string): string => `${name}（这些部门之间不可比）`,
  table: '可比的全部指标',
  body: '部门',
  theme: (name: string, n: string): string => `${name || '其他'}（${n} 项）`,
  sortHint:
    '点按表头，各指标内按该列排序，不同指标之间不排序。名次相同的并列，缺少数据的排在最后。部门职责可能不同，次序不代表优劣。',
  sortedBy: (column: string, down: boolean): string =>
    `各指标之内按“${column}”${down ? '从高到低' : '从低到高'}排列`,
  fixed: '按固定次序排列',
  without: '未报告此项：',
  unequalSpans: '起止年度不一，变动幅度不排序',
  unlike: '不可比的指标',
  unlikeIntro: '以下数据在所选部门和年度之间不作比较。',
  single: '仅有一项数据、无法比较的指标',
  singleCount: (n: string): string => `共 ${n} 项，展开看全部`,
  notCompared: (names: readonly string[], why: string): string =>
    names.length > 1
      ? `${names.join('、')}之间不作比较：${why}。`
      : `${names.join('、')}：部分数据不与其他数据比较，${why}。`,
  noUnlike: '所选部门报告的指标均可比。',
  nothing: '所选部门和年度之间没有可比的指标。请改选部门或增选年度。',
};

export type CompareWords = typeof zh;
