/** Findings of `budget`, `parts`, `projects` and `pool`. */
import type { Frame, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { nothing } from './empty.ts';
import {
  absent,
  bodyYear,
  count,
  inner,
  departmentsIn,
  list,
  lowest,
  pointsIn,
  pointsOf,
  said,
  sentence,
  span,
} from './phrases.ts';
import type { Point } from './phrases.ts';

/** Rates from here on read as 100.0 %. */
const FULL = 0.9995;

/** The point of another column in the same row. */
const beside = (point: Point, key: string): Point | undefined =>
  pointsIn(point.frame, { ...point.panel, rows: [point.row] }, key).map((other) => ({
    ...other,
    panel: point.panel,
  }))[0];

const named =
  (lang: Lang) =>
  (point: Point): string =>
    bodyYear(point, lang);

export function budget(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const rates = pointsOf(frame, 'rate');
  const unspent = pointsOf(frame, 'unspent');
  const missing = absent(frame, 'executed', lang, zh ? '执行数' : 'an executed amount');
  const [one] = rates;
  if (!one) {
    if (pointsOf(frame, 'budget').length === 0)
      return nothing(frame, 'budget', zh ? '预算' : 'the budget', lang);
    const n = departmentsIn(pointsOf(frame, 'budget'));
    return sentence(
      [
        zh
          ? `${n} 个部门有预算数，但没有同口径的执行数，不计算执行率`
          : `${count(n, 'body', 'bodies')} ${n === 1 ? 'has' : 'have'} a budget but no executed amount on the same base, so no rate is computed`,
      ],
      lang,
    );
  }
  if (rates.length === 1) {
    const amounts = (['budget', 'executed', 'unspent'] as const).map((key) => beside(one, key));
    const names = zh ? ['全年预算 ', '执行 ', '未支出 '] : ['full-year budget ', 'executed ', 'unspent '];
    const told = amounts.flatMap((point, index) => (point ? [names[index]! + said(point, lang)] : []));
    const parts = [...told, `${zh ? '执行率 ' : 'rate '}${said(one, lang)}`];
    return sentence(
      [
        zh ? bodyYear(one, lang) + parts.join('，') : `${bodyYear(one, lang)}: ${parts.join(', ')}`,
        ...missing,
      ],
      lang,
    );
  }
  const over = unspent.filter(({ value }) => value < 0).length;
  const n = departmentsIn(rates);
  const head = zh
    ? `${n} 个部门按全年预算计的执行率${span(rates, lang, named(lang))}`
    : `${count(n, 'body', 'bodies')}: execution rate on the full-year budget ${span(rates, lang, named(lang))}`;
  const left =
    unspent.length > 1 && over === 0
      ? [zh ? `未支出金额${span(unspent, lang)}` : `unspent ${span(unspent, lang)}`]
      : [];
  const overspent =
    over > 0 ? [zh ? `其中 ${over} 个执行数高于预算数` : `${over} executed more than the budget`] : [];
  return sentence([head, ...left, ...overspent, ...missing], lang);
}

const partName = (row: Row, lang: Lang): string =>
  inner(row.cells.part?.text?.[lang] ?? row.subject?.[lang] ?? '', lang);

export function parts(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const rates = pointsOf(frame, 'rate');
  const used = rates.length > 0 ? rates : pointsOf(frame, 'budget');
  const [one] = used;
  if (!one) return nothing(frame, 'budget', zh ? '预算构成' : 'the parts of the budget', lang);
  const noun = rates.length > 0 ? (zh ? '执行率' : ' execution rate') : zh ? '预算' : ' budget';
  const missing = zh ? `分项${noun}` : rates.length > 0 ? 'rates of the parts' : 'a split of the budget';
  const groups = new Map<string, Point[]>();
  for (const point of used) {
    const name = partName(point.row, lang);
    groups.set(name, [...(groups.get(name) ?? []), point]);
  }
  const told = [...groups].map(
    ([name, points]) =>
      `${name}${noun}${zh && points.length > 1 ? '' : ' '}${points.length === 1 ? said(points[0]!, lang) : span(points, lang)}`,
  );
  const n = departmentsIn(used);
  const single = new Set(used.map((point) => bodyYear(point, lang))).size === 1;
  const who = single ? bodyYear(one, lang) : zh ? `${n} 个部门` : count(n, 'body', 'bodies');
  return sentence(
    [
      `${who}${zh ? (single ? '' : '分列：') : ': '}${told.join(zh ? '，' : ', ')}`,
      ...absent(frame, rates.length > 0 ? 'rate' : 'budget', lang, missing),
    ],
    lang,
  );
}

/** A project line is on file where one of these is. */
const PROJECT = ['budget', 'executed', 'rate'] as const;

export function projects(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const rows = frame.panels
    .flatMap((panel) => panel.rows)
    .filter(({ cells }) => PROJECT.some((key) => cells[key]?.state === 'value'));
  if (rows.length === 0) return nothing(frame, 'budget', zh ? '项目支出明细' : 'project lines', lang);
  const bodies = new Set(rows.map(({ department }) => department)).size;
  const rates = pointsOf(frame, 'rate');
  const head = zh
    ? `${bodies} 个部门列出 ${rows.length} 个项目`
    : `${count(bodies, 'body', 'bodies')} ${bodies === 1 ? 'lists' : 'list'} ${count(rows.length, 'project')}`;
  const missing = absent(frame, PROJECT, lang, zh ? '项目明细' : 'project lines');
  if (rates.length === 0)
    return sentence(
      [head, zh ? '没有可计算的执行率' : 'no execution rate can be computed', ...missing],
      lang,
    );
  const full = rates.filter(({ value }) => value >= FULL).length;
  if (full === rates.length)
    return sentence(
      [
        head,
        full === 1
          ? zh
            ? '已全额执行'
            : 'it was fully executed'
          : zh
            ? '有执行率的均全额执行'
            : 'all that have a rate were fully executed',
        ...missing,
      ],
      lang,
    );
  const low = lowest(rates);
  const whose = low.row.subject
    ? zh
      ? `${low.row.subject.zh}，${bodyYear(low, lang)}`
      : `${low.row.subject.en}, ${bodyYear(low, lang)}`
    : bodyYear(low, lang);
  const clause = zh
    ? `${full === 0 ? '有执行率的均未全额执行' : `${full} 个全额执行`}，最低为 ${said(low, lang)}（${whose}）`
    : `${full === 0 ? 'none' : full} fully executed, the lowest rate is ${said(low, lang)} (${whose})`;
  return sentence([head, clause, ...missing], lang);
}

/**
 * Years are told one by one: the bodies behind them differ, so a change from year to year claims too much. `least` is
 * how many bodies a year must pool to be told.
 */
export function pool(frame: Frame, lang: Lang, least = 1): string {
  const zh = lang === 'zh';
  const rates = pointsOf(frame, 'rate')
    .filter((point) => (beside(point, 'bodies')?.value ?? least) >= least)
    .sort((a, b) => (a.row.year ?? 0) - (b.row.year ?? 0));
  if (rates.length === 0)
    return nothing(frame, 'rate', zh ? '合计执行率' : 'the pooled execution rate', lang);
  const told = rates.slice(-4).map((point) => {
    const [n, of] = (['bodies', 'of'] as const).map((key) => beside(point, key)?.value);
    const who =
      n === undefined || of === undefined
        ? ''
        : zh
          ? `（${of} 个部门中的 ${n} 个）`
          : ` (${n} of ${of} bodies)`;
    return zh
      ? `${point.row.year ?? ''} 年 ${said(point, lang)}${who}`
      : `${point.row.year ?? ''}: ${said(point, lang)}${who}`;
  });
  const head = zh ? `合计执行率 ${list(told, lang)}` : `pooled execution rate ${told.join('; ')}`;
  const caution =
    rates.length > 1 ? [zh ? '各年计入的部门不尽相同' : 'the bodies behind each year differ'] : [];
  return sentence([head, ...caution], lang);
}
