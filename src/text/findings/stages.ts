/** Findings of `stages`: what each stage counts, and what is absent; never a rate of conversion. */
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { nothing } from './empty.ts';
import { absent, bodyYear, count, departmentsIn, list, pointsOf, said, sentence } from './phrases.ts';
import type { Point } from './phrases.ts';

const stageOf = (point: Pick<Point, 'row'>, lang: Lang): string => {
  const name = point.row.subject?.[lang] ?? '';
  return lang === 'en' ? name.toLowerCase() : name;
};

export function stages(frame: Frame, lang: Lang): string {
  const zh = lang === 'zh';
  const all = pointsOf(frame, 'value');
  const [first] = all;
  if (!first) return nothing(frame, 'value', zh ? '招商阶段' : 'stages of attraction', lang);
  const apart = zh ? '各阶段分别计数，不推算转化率' : 'stages are counted apart and no conversion follows';
  const years = new Set(all.map((point) => bodyYear(point, lang)));
  if (years.size > 1) {
    const n = departmentsIn(all);
    const head = zh
      ? `${n} 个部门报告了 ${all.length} 个招商阶段数`
      : `${count(n, 'body', 'bodies')} reported ${count(all.length, 'figure')} by stage of attraction`;
    return sentence([head, apart, ...absent(frame, 'value', lang, zh ? '招商阶段数' : 'a stage')], lang);
  }
  const told = all.map((point) => `${stageOf(point, lang)} ${said(point, lang)}`);
  const gone = frame.panels
    .flatMap((panel) => panel.rows)
    .filter((row) => row.cells.value?.state === 'not_reported')
    .map((row) => stageOf({ row }, lang));
  const head = zh
    ? `${bodyYear(first, lang)}${told.join('、')}`
    : `${bodyYear(first, lang)}: ${told.join(', ')}`;
  const missing =
    gone.length > 0 ? [zh ? `未报告${list(gone, lang)}` : `${list(gone, lang)} not reported`] : [];
  return sentence([head, ...missing, apart], lang);
}
