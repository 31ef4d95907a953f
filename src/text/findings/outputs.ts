/** Findings of `completion`, `coverage` and `outputs`. */
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { formatIn, formatYears } from '../format.ts';
import { dimensionText } from '../table.ts';
import { nothing } from './empty.ts';
import { bodyYear, count, highest, pointsOf, said, sentence } from './phrases.ts';
import type { Point } from './phrases.ts';

function indicatorName(point: Point, lang: Lang): string {
  const column = point.frame.columns.find(({ key }) => key === 'indicator');
  return column ? dimensionText(point.frame, point.row, column, lang) : point.panel.title[lang];
}

export function completion(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const rates = pointsOf(frame, 'completion');
  if (rates.length === 0)
    return nothing(frame, 'completion', zh ? '目标或完成率' : 'targets or completion', lang);
  const [one] = rates;
  if (rates.length === 1 && one) {
    const what = indicatorName(one, lang);
    return sentence(
      [
        zh
          ? `${bodyYear(one, lang)}“${what}”完成率 ${said(one, lang)}`
          : `${bodyYear(one, lang)}: “${what}” at ${said(one, lang)} of its target`,
      ],
      lang,
    );
  }
  const reached = rates.filter(({ value }) => value >= 1 - 1e-9).length;
  const top = highest(rates);
  const head = zh
    ? `${rates.length} 项有目标，${reached === rates.length ? '全部达到' : `${reached} 项达到`}`
    : `${rates.length} figures have a target, ${reached === rates.length ? 'all reach it' : `${reached} ${reached === 1 ? 'reaches' : 'reach'} it`}`;
  const most = zh
    ? `完成率最高 ${said(top, lang)}（“${indicatorName(top, lang)}”，${bodyYear(top, lang)}）`
    : `the highest completion is ${said(top, lang)} (“${indicatorName(top, lang)}”, ${bodyYear(top, lang)})`;
  const line = frame.thresholds.find(({ side }) => side === 'above');
  const over = line ? rates.filter(({ value }) => value > line.value).length : 0;
  const at = line ? `${formatIn(line.value, '%', lang).replace(/\.0$/, '')}%` : '';
  const low =
    over > 0
      ? [zh ? `${over} 项超过 ${at}，目标可能偏低` : `${over} above ${at}, where the target may be low`]
      : [];
  return sentence([head, most, ...low], lang);
}

export function coverage(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const filed = pointsOf(frame, 'total').filter(
    ({ row }) => row.department !== undefined && row.year !== undefined,
  );
  if (filed.length === 0) return nothing(frame, 'total', zh ? '报告' : 'reports', lang);
  const reports = new Set(filed.map(({ row }) => `${row.department} ${row.year}`)).size;
  const bodies = new Set(filed.map(({ row }) => row.department)).size;
  const figures = filed.reduce((sum, { value }) => sum + value, 0);
  const years = formatYears([...new Set(filed.map(({ row }) => row.year ?? 0))], lang);
  const cells = frame.departments.length * frame.years.length;
  const without = frame.departments.length - bodies;
  const n = formatIn(figures, '个', lang);
  const head = zh
    ? `已收录 ${bodies} 个部门 ${years} 年的 ${reports} 份报告，共 ${n} 个数`
    : `${count(reports, 'report')} of ${count(bodies, 'body', 'bodies')} on file, ${years}, with ${n} figures`;
  const of =
    cells > reports
      ? [
          zh
            ? `“部门 × 年度”共 ${cells} 格，${cells - reports} 格尚无报告`
            : `${cells - reports} of ${cells} pairs of body and year have no report`,
        ]
      : [];
  const none =
    without > 0
      ? [zh ? `${without} 个部门没有任何报告` : `${count(without, 'body', 'bodies')} without any report`]
      : [];
  return sentence([head, ...of, ...none], lang);
}

export function outputs(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const points = pointsOf(frame, 'value');
  if (points.length === 0) return nothing(frame, 'value', zh ? '履职产出' : 'outputs', lang);
  const bodies = (own: readonly Point[]): number => new Set(own.map(({ row }) => row.department)).size;
  const indicators = new Set(points.map(({ row, panel }) => row.indicator ?? panel.key)).size;
  const shared = frame.panels.filter(
    (panel) => bodies(points.filter((point) => point.panel === panel)) > 1,
  ).length;
  const n = bodies(points);
  const head = zh
    ? `${n} 个部门共列出 ${indicators} 项指标、${points.length} 个数`
    : `${count(n, 'body', 'bodies')} ${n === 1 ? 'gives' : 'give'} ${count(points.length, 'figure')} on ${count(indicators, 'indicator')}`;
  if (n === 1) return sentence([head], lang);
  const same =
    shared === 0
      ? zh
        ? '没有两个部门口径相同的指标，各自列示'
        : 'no two bodies count the same thing in the same way'
      : zh
        ? `其中 ${shared} 项有两个以上部门口径相同`
        : `${shared} of them counted alike by two or more bodies`;
  return sentence([head, same], lang);
}
