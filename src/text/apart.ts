/** Why panels stand apart, in words. */
import type { Apart, Frame, Panel } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';

const REASONS: Readonly<Record<Apart['reason'], Readonly<Record<Lang, string>>>> = {
  group: { zh: '统计的不是同一件事', en: 'they count different things' },
  unit: { zh: '计量单位不同', en: 'their units differ' },
  status: { zh: '完成、计划、预计等状态不同', en: 'results, plans and forecasts differ' },
  period: { zh: '统计期间不同', en: 'they cover different periods' },
  basis: { zh: '计算口径不同', en: 'they are counted on different bases' },
  framework: { zh: '评分体系不同', en: 'their scoring frameworks differ' },
};

/** Why panels stand apart: `“走访企业（次数）”与“走访企业（家次）”不作比较：计量单位不同（次、家次）。` */
export function apartText(apart: Apart, frame: Frame, lang: Lang): string {
  const panels = apart.panels.flatMap((key) => frame.panels.find((panel) => panel.key === key) ?? []);
  const reason = REASONS[apart.reason][lang];
  const titles = new Set(panels.map((panel) => panel.title[lang]));
  // Panels of one title differ in what the reason names, so that is what tells them apart.
  const label = (panel: Panel): string =>
    titles.size === panels.length ? panel.title[lang] : `${panel.title[lang]} · ${panel.basis[lang]}`;
  const names = [...new Set(panels.map(label))].map((name) => `“${name}”`);
  const rest = names.length > 4 ? names.length - 3 : 0;
  const told = rest > 0 ? names.slice(0, 3) : names;
  if (lang === 'zh') {
    const subject = told.join('、') + (rest > 0 ? `等 ${names.length} 组` : '');
    return `${subject || '各图之间'}不作比较：${reason}。`;
  }
  const subject = told.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return `${subject || 'The panels'} ${names.length === 1 ? 'is' : 'are'} not compared: ${reason}.`;
}
