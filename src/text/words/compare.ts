/** Words of the page that holds bodies against each other; they load with it. */
import type { IncomparableIndicators } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { reasonText } from '../captions/incomparable.ts';

const zh = {
  intro: '选二至六个部门，只比口径、单位、状态和期间都相同的数；不能比的列在后面，并说明原因。',
  choose: '请选择要对比的部门',
  chooseNone: '还没有选择部门。请在下面或上方筛选栏选二至六个，也可以从这几组开始：',
  chooseOne: (name: string): string => `已选${name}，再选一个就可以对比。也可以从这几组开始：`,
  chooseNothing: '所选类别中的部门不足两个，无从对比。请换一个类别，或清除筛选。',
  offerDuty: (duty: string): string => `职责同为“${duty}”`,
  offerKin: '前身与后继',
  tooMany: (n: string, shown: string): string =>
    `所选部门有 ${n} 个，一次最多比六个，现列出前六个：${shown}。请在筛选栏减去几个。`,
  chosen: '对比的部门',
  remove: (name: string): string => `去掉${name}`,
  add: '再加一个部门…',
  addLabel: '加入对比的部门',
  charts: '看一项指标',
  indicator: '指标',
  noChange: '所选部门都只有一个年度有这个数，看不出变化。请多选年度，或换一项指标。',
  notComparing: (name: string): string => `${name}（这些部门之间不可比）`,
  table: '可比的全部指标',
  body: '部门',
  sortHint:
    '点按表头，各指标之内按该列排序；不同指标之间不排。名次相同的并列，缺数的排在最后。部门职责可能不同，次序不代表优劣。',
  sortedBy: (column: string, down: boolean): string =>
    `各指标之内按“${column}”${down ? '从高到低' : '从低到高'}排列`,
  fixed: '按固定次序排列',
  without: '没有这个数：',
  unlike: '不可比的指标',
  unlikeIntro: '下面这些数在所选部门和年度之间不作比较。',
  single: '只有一个数、无从比较的指标',
  singleCount: (n: string): string => `共 ${n} 项，展开看全部`,
  noUnlike: '所选部门报告的指标都可比。',
  nothing: '所选部门和年度之间没有可比的指标。请换部门或多选年度。',
};

const en: typeof zh = {
  intro:
    'Choose two to six bodies. Only figures with the same basis, unit, status and period are compared; what does not compare is listed below with the reason.',
  choose: 'Choose the bodies to compare',
  chooseNone:
    'No body is chosen yet. Choose two to six below or in the filter above, or start with one of these:',
  chooseOne: (name) => `${name} is chosen; one more makes a comparison. Or start with one of these:`,
  chooseNothing:
    'Fewer than two of the chosen bodies have this duty. Choose another duty, or clear the filter.',
  offerDuty: (duty) => `Same duty: ${duty}`,
  offerKin: 'Predecessor and successor',
  tooMany: (n, shown) =>
    `${n} bodies are chosen and at most six are compared at once: here are the first six, ${shown}. Take some away in the filter.`,
  chosen: 'Bodies compared',
  remove: (name) => `Remove ${name}`,
  add: 'Add a body…',
  addLabel: 'Body to add to the comparison',
  charts: 'One indicator',
  indicator: 'Indicator',
  noChange:
    'Each of these bodies has this figure for one year only, so there is no change to show. Choose more years or another indicator.',
  notComparing: (name) => `${name} (does not compare among these)`,
  table: 'All that compares',
  body: 'Body',
  sortHint:
    'Choose a heading to sort by that column within each indicator; indicators are never ranked against each other. Ties share a place, missing figures come last. Duties may differ: the order is no judgement.',
  sortedBy: (column, down) => `Within each indicator by “${column}”, ${down ? 'high to low' : 'low to high'}`,
  fixed: 'In the fixed order',
  without: 'No figure: ',
  unlike: 'What does not compare',
  unlikeIntro: 'These figures are not compared among the chosen bodies and years.',
  single: 'Indicators with one figure only',
  singleCount: (n) => `${n} in all, unfold to see them`,
  noUnlike: 'Every indicator that these bodies report compares.',
  nothing: 'Nothing compares among these bodies and years. Choose other bodies or more years.',
};

export type CompareWords = typeof zh;
const DICTIONARIES: Readonly<Record<Lang, CompareWords>> = { zh, en };

export function compareWords(lang: Lang): CompareWords {
  return DICTIONARIES[lang];
}

/** `走访企业（次）、走访企业（家次）之间不作比较：统计的不是同一件事。` */
export function unlikeText({ names, reason }: IncomparableIndicators, lang: Lang): string {
  const why = reasonText(reason, lang);
  const all = names.map((name) => name[lang]);
  if (lang === 'zh')
    return `${all.join('、')}${all.length > 1 ? '之间不作比较' : '：有的数不与其他数比较'}${all.length > 1 ? '：' : '，'}${why}。`;
  return `${all.join(', ')}: ${all.length > 1 ? 'not compared with one another' : 'some figures do not compare'}, ${why}.`;
}
