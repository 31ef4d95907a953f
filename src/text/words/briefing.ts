/** Words of the briefing page; they load with it. */
import type { BriefingFault } from '../../model/briefing-file.ts';
import type { CoverKind } from '../../model/briefing.ts';
import type { Lang } from '../../model/localised.ts';
import { formatIn } from '../format.ts';

const n = (value: number, lang: Lang): string => formatIn(value, '个', lang);

const zh = {
  intro: '从各页收集图表，排好顺序，写上自己的话，一次导出成幻灯片、Word 文稿或 PDF。',
  empty: '简报里还没有图。到任何一页，打开图下方的操作菜单，点“加入简报”；或用下面的现成简报起步。',
  toPages: '到总览选图',
  readyTitle: '现成简报',
  readyHint: '由现有数据即时生成，生成后可增删、改写。没有数据的图不收。',
  ready: { district: '全区总览', body: '一个部门', years: '两年对比' },
  make: '生成',
  body: '部门',
  fromYear: '年度',
  toYear: '与',
  sameYear: '请选两个不同的年度。',
  making: '正在生成……',
  noneMade: '所选范围内没有可收入简报的数据。',
  fileTitle: '简报文件',
  fileHint: '文件里存的是图的选法和您写的文字，不是数字；交给别人打开，数字按对方站点现有的数据重新取得。',
  save: '存成文件',
  open: '打开文件……',
  clear: '清空简报',
  exportTitle: '导出',
  pptx: '幻灯片 PPTX',
  docx: '文稿 DOCX',
  print: '打印或存为 PDF',
  printHint: '在打印窗口选“另存为 PDF”即得 PDF 文件。',
  working: (percent: string): string => `正在生成文件，已完成 ${percent}`,
  cancel: '取消',
  cancelled: '已取消，没有生成文件。',
  failed: (why: string): string => `文件没有生成：${why}。请重试；仍不行时，请移除出错的图再导出。`,
  saved: (name: string): string => `已保存 ${name}`,
  nothingReady: '没有可以导出的图。',
  leftOut: (count: string): string => `另有 ${count} 幅图无法取得，未收入。`,
  waiting: '图还在准备，请稍候……',
  coverTitle: '封面',
  title: '标题',
  subtitle: '副标题',
  unit: '单位名称',
  date: '日期',
  cover: '封面样式',
  covers: { page: '单独一页', top: '首页顶部', none: '不要封面' } as Record<CoverKind, string>,
  defaultTitle: '部门整体支出绩效自评简报',
  figures: (count: string): string => `图（${count} 幅）`,
  place: (at: string, of: string): string => `第 ${at} 幅，共 ${of} 幅`,
  up: '上移',
  down: '下移',
  remove: '移除',
  upOf: (what: string): string => `上移：${what}`,
  downOf: (what: string): string => `下移：${what}`,
  removeOf: (what: string): string => `移除：${what}`,
  moved: (what: string, at: string): string => `已移到第 ${at} 幅：${what}`,
  removed: (what: string): string => `已移除：${what}`,
  cleared: '简报已清空。',
  undo: '撤销',
  figureTitle: '图的标题',
  figureTitleHint: '留空则用图表自己的结论，随数据更新',
  sentence: '要说的话',
  sentenceHint: '写在图前的一两句话，可留空',
  caption: '图题',
  asTable: '用表格',
  source: '看原图',
  loading: '正在取数……',
  unanswered: (why: string): string => `这幅图取不出来：${why}`,
  unknownChart: '本站没有这张图，可能来自更新的版本',
  unknownBodies: '本站没有收录所选的部门',
  someUnknown: (ids: string): string => `本站没有收录：${ids}；其余照常显示。`,
  noData: '所选部门和年度没有可显示的数据。',
  changed: (was: string, now: string): string =>
    `收集时是${was}，现在是${now}；数字已按现有数据更新，您写的文字请核对。`,
  accept: '已核对',
  notKept: '浏览器不允许保存，关闭本页后简报会丢失。请存成文件。',
  putAside: (why: string): string => `浏览器里原先的简报读不出来（${why}），已另存一旁，这里从空白开始。`,
  refused: (name: string, why: string): string => `没有打开“${name}”：${why}。现有简报没有改动。`,
  faults: {
    not_json: '文件不完整，或不是简报文件',
    not_briefing: '这不是绩览的简报文件',
    newer: '这份简报由更新的版本生成，请用更新的版本打开',
    wrong: '文件内容有误',
  } as Record<BriefingFault['code'], string>,
  faultAt: (path: string): string => `，位置 ${path}`,
  askTitle: (name: string, count: string): string =>
    `“${name}”有 ${count} 幅图。现有简报里已经有图，怎么放？`,
  replace: '替换现有简报',
  append: '接在后面',
  leave: '不要了',
  replaced: (name: string): string => `已换成“${name}”。`,
  appended: (count: string): string => `已加入 ${count} 幅图。`,
  full: '简报已满，放不下的图没有收入。',
  figureNumber: (at: string): string => `图${at}`,
  tableNumber: (at: string): string => `表${at}`,
  address: '网址：',
  numeral: (at: number): string => `${chineseNumber(at)}、`,
  titles: {
    district: (district: string): string => `${district}部门整体支出绩效自评总览`,
    body: (name: string): string => `${name}整体支出绩效自评简报`,
    years: (district: string, from: number, to: number): string =>
      `${district}部门整体支出绩效自评：${from} 年与 ${to} 年对比`,
  },
  fileWord: '简报',
  moreSources: (bodies: string, reports: string): string => `等共 ${bodies} 个部门的 ${reports} 份报告`,
};

const en: typeof zh = {
  intro:
    'Collect figures from any page, put them in order, add words of your own, and take them along as slides, a Word paper or a PDF.',
  empty:
    'There are no figures in the briefing yet. On any page open the actions below a figure and choose “Add to briefing”, or begin with a ready briefing below.',
  toPages: 'Choose figures on the overview',
  readyTitle: 'Ready briefings',
  readyHint:
    'Made at once from the data on file; add, drop and rewrite at will. Figures without data are left out.',
  ready: { district: 'The whole district', body: 'One body', years: 'Two years compared' },
  make: 'Make',
  body: 'Body',
  fromYear: 'Year',
  toYear: 'and',
  sameYear: 'Choose two different years.',
  making: 'Making the briefing …',
  noneMade: 'There are no data for a briefing in this selection.',
  fileTitle: 'Briefing file',
  fileHint:
    'The file keeps which figures you chose and what you wrote, not the numbers: whoever opens it sees the data of their own site.',
  save: 'Save as a file',
  open: 'Open a file …',
  clear: 'Clear the briefing',
  exportTitle: 'Export',
  pptx: 'Slides (PPTX)',
  docx: 'Paper (DOCX)',
  print: 'Print or save as PDF',
  printHint: 'Choose “Save as PDF” in the print window for a PDF file.',
  working: (percent) => `Making the file, ${percent} done`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; no file was made.',
  failed: (why) =>
    `The file was not made: ${why}. Try again; if it still fails, remove the figure at fault and export once more.`,
  saved: (name) => `Saved ${name}`,
  nothingReady: 'There is no figure to export.',
  leftOut: (count) => `Figures that could not be had and were left out: ${count}.`,
  waiting: 'The figures are still on their way …',
  coverTitle: 'Cover',
  title: 'Title',
  subtitle: 'Subtitle',
  unit: 'Office',
  date: 'Date',
  cover: 'Cover style',
  covers: { page: 'A page of its own', top: 'At the top of page one', none: 'No cover' },
  defaultTitle: 'Briefing on departments’ self-evaluations',
  figures: (count) => `Figures (${count})`,
  place: (at, of) => `Figure ${at} of ${of}`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  upOf: (what) => `Move up: ${what}`,
  downOf: (what) => `Move down: ${what}`,
  removeOf: (what) => `Remove: ${what}`,
  moved: (what, at) => `Now figure ${at}: ${what}`,
  removed: (what) => `Removed: ${what}`,
  cleared: 'The briefing is empty.',
  undo: 'Undo',
  figureTitle: 'Title of the figure',
  figureTitleHint: 'Empty: the chart’s own finding, which follows the data',
  sentence: 'What you want to say',
  sentenceHint: 'A sentence or two before the figure; may stay empty',
  caption: 'Caption',
  asTable: 'As a table',
  source: 'See it on its page',
  loading: 'Getting the figures …',
  unanswered: (why) => `This figure cannot be had: ${why}`,
  unknownChart: 'this site has no such chart; it may come from a later version',
  unknownBodies: 'none of the chosen bodies is on file here',
  someUnknown: (ids) => `Not on file here: ${ids}; the others are shown.`,
  noData: 'There is nothing to show for these bodies and years.',
  changed: (was, now) =>
    `Collected with ${was}, now ${now}: the numbers are those of today, please check what you wrote.`,
  accept: 'Checked',
  notKept: 'The browser keeps nothing: the briefing is lost when this page closes. Save it as a file.',
  putAside: (why) =>
    `The briefing that the browser held could not be read (${why}). It was put aside; this one starts empty.`,
  refused: (name, why) => `“${name}” was not opened: ${why}. The briefing here is unchanged.`,
  faults: {
    not_json: 'the file is cut short or is no briefing file',
    not_briefing: 'this is no briefing file of Jilan',
    newer: 'a later version made this briefing; open it with that version',
    wrong: 'something in the file is wrong',
  },
  faultAt: (path) => `, at ${path}`,
  askTitle: (name, count) =>
    `“${name}” holds figures (${count}), and the briefing here has figures too. Where shall they go?`,
  replace: 'Replace the briefing',
  append: 'Add at the end',
  leave: 'Leave it',
  replaced: (name) => `The briefing is now “${name}”.`,
  appended: (count) => `Figures added: ${count}.`,
  full: 'The briefing is full; what found no room was left out.',
  figureNumber: (at) => `Figure ${at}`,
  tableNumber: (at) => `Table ${at}`,
  address: 'Address: ',
  numeral: (at) => `${at}. `,
  titles: {
    district: (district) => `${district ? `${district}: d` : 'D'}epartments’ self-evaluations at a glance`,
    body: (name) => `${name}: briefing on its self-evaluations`,
    years: (district, from, to) =>
      `${district ? `${district}: d` : 'D'}epartments’ self-evaluations, ${from} and ${to} compared`,
  },
  fileWord: 'briefing',
  moreSources: (bodies, reports) => `and more, ${reports} reports of ${bodies} bodies in all`,
};

export type BriefingWords = typeof zh;
export function briefingWords(lang: Lang): BriefingWords {
  return lang === 'zh' ? zh : en;
}

/** A number of figures. */
export const countText = n;

/** 1–99 in Chinese, as headings number themselves: 一、十、二十一. */
export function chineseNumber(value: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(value / 10);
  if (value < 1 || value > 99) return String(value);
  return (tens > 1 ? digits[tens]! : '') + (tens > 0 ? '十' : '') + digits[value % 10]!;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-21` → `2026年11月21日`, `21 November 2026`; '' stays ''. */
export function dateText(date: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) return '';
  return lang === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日`
    : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Why a file was not taken, as the end of a sentence. */
export function faultText(fault: BriefingFault, lang: Lang): string {
  const w = briefingWords(lang);
  return w.faults[fault.code] + (fault.path === '' ? '' : w.faultAt(fault.path));
}
