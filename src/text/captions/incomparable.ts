/** Why panels stand apart, in words: what each counts, why that does not compare, and what would. */
import type { IncomparablePanels, Frame, Panel, IncomparableIndicators } from '../../model/frame.ts';
import type { Lang, Localised } from '../../model/localised.ts';
import { unitLabel } from '../../model/unit.ts';
import { inner, pointsIn, said } from '../findings/phrases.ts';
import { words } from '../words/words.ts';

type Reason = IncomparablePanels['reason'];

const REASONS: Readonly<Record<Reason, Localised>> = {
  group: { zh: '统计的不是同一件事', en: 'they count different things' },
  unit: { zh: '计量单位不同', en: 'their units differ' },
  status: { zh: '完成、计划、预计等状态不同', en: 'results, plans and forecasts differ' },
  period: { zh: '统计期间不同', en: 'they cover different periods' },
  basis: { zh: '计算口径不同', en: 'they are counted on different bases' },
  framework: { zh: '评分体系不同', en: 'their scoring frameworks differ' },
  scope: { zh: '统计范围不同', en: 'they cover different parts of the park' },
  scorer: { zh: '评分方不同', en: 'different parties gave the scores' },
};

/** What would have to be alike. */
const WANTED: Readonly<Record<Reason, Localised>> = {
  group: { zh: '统计同一件事的数', en: 'figures that count the same thing' },
  unit: { zh: '同一单位的数', en: 'figures in one unit' },
  status: { zh: '同一状态的数', en: 'figures of one status' },
  period: { zh: '同一期间的数', en: 'figures of one period' },
  basis: { zh: '同一口径的数', en: 'figures on one basis' },
  framework: { zh: '同一评分体系的得分', en: 'scores within one framework' },
  scope: { zh: '同一范围的数', en: 'figures of one scope' },
  scorer: { zh: '同一方给出的得分', en: 'scores that one party gave' },
};

export const isReason = (reason: unknown): reason is Reason =>
  typeof reason === 'string' && Object.prototype.hasOwnProperty.call(REASONS, reason);

/** `统计的不是同一件事`: the reason alone, without a full stop; of a figure that stands alone as well. */
export function reasonText(reason: IncomparableIndicators['reason'], lang: Lang): string {
  if (reason === 'single') return lang === 'zh' ? '只有一个数，无从比较' : 'there is one figure only';
  return REASONS[reason][lang];
}

/** More panels than this are counted rather than told one by one. */
const TOLD = 4;

/** Reasons for which the panel's basis is what sets it apart. */
const BY_BASIS: readonly Reason[] = ['group', 'unit', 'basis'];

/** `182 次` where the panel has one figure; else the unit that it counts in. */
function counts(panel: Panel, frame: Frame, lang: Lang): string {
  const points = pointsIn(frame, panel, 'value');
  // The English names of money units stand in brackets, and so does this.
  if (points.length === 1) return said(points[0]!, lang).replace(/ \((10[^)]*)\)$/, ' in $1');
  return panel.unit === '%' ? '' : unitLabel(panel.unit)[lang];
}

const bodiesIn = (panel: Panel, frame: Frame): number =>
  new Set(pointsIn(frame, panel, 'value').map(({ row }) => row.department)).size;

/** The basis up to its first colon or semicolon: what is counted, without how. */
const head = (basis: string): string => basis.split(/[：；:;]/)[0]!.trim();

/** `“走访企业（次）”（182 次，走访的次数）`: the panel with its figure or unit and, where that is what differs, what it counts. */
function told(panel: Panel, name: string, frame: Frame, withBasis: boolean, lang: Lang): string {
  const zh = lang === 'zh';
  const figure = counts(panel, frame, lang);
  const basis = withBasis ? head(panel.basis[lang]) : '';
  const aside = [figure, zh ? basis : inner(basis, lang)].filter(Boolean).join(zh ? '，' : ', ');
  return `“${name}”${aside ? words(lang).bracket(aside) : ''}`;
}

/** What compares all the same: panels that several bodies stand in; else what would have to be alike. */
function comparing(
  panels: readonly Panel[],
  names: readonly string[],
  frame: Frame,
  apart: IncomparablePanels,
  lang: Lang,
) {
  const zh = lang === 'zh';
  const shared = panels.flatMap((panel, i) => {
    const n = bodiesIn(panel, frame);
    return n > 1 ? [zh ? `“${names[i]!}”（${n} 个部门）` : `“${names[i]!}” (${n} bodies)`] : [];
  });
  if (shared.length === 0 || shared.length > TOLD)
    return zh ? `${WANTED[apart.reason].zh}才可比` : `only ${WANTED[apart.reason].en} would compare`;
  return zh ? `可比的是${shared.join('、')}` : `what compares is ${shared.join(', ')}`;
}

/**
 * Why panels stand apart: `“走访企业（次）”（182 次，走访的次数）与“走访企业（人次）”（712 人次，走访人员 × 次数）不作比较：统计的不是
 * 同一件事；可比的是统计同一件事的数。`
 */
export function incomparableText(apart: IncomparablePanels, frame: Frame, lang: Lang): string {
  const panels = apart.panels.flatMap((key) => frame.panels.find((panel) => panel.key === key) ?? []);
  const zh = lang === 'zh';
  const reason = REASONS[apart.reason][lang];
  if (panels.length === 0)
    return zh ? `各图之间不作比较：${reason}。` : `The panels are not compared: ${reason}.`;
  const titles = new Set(panels.map((panel) => panel.title[lang]));
  // Panels of one title differ in what the reason names, so that is what tells them apart.
  const isNamed = titles.size === panels.length;
  const names = panels.map((panel) =>
    isNamed ? panel.title[lang] : `${panel.title[lang]} · ${panel.basis[lang]}`,
  );
  const withBasis = isNamed && BY_BASIS.includes(apart.reason);
  const rest = panels.length > TOLD ? panels.length - 3 : 0;
  const shown = (rest > 0 ? panels.slice(0, 3) : panels).map((panel, i) =>
    rest > 0 ? `“${names[i]!}”` : told(panel, names[i]!, frame, withBasis, lang),
  );
  const would = comparing(panels, names, frame, apart, lang);
  if (zh) {
    const subject = shown.join('、') + (rest > 0 ? `等 ${panels.length} 组` : '');
    return `${subject}不作比较：${reason}；${would}。`;
  }
  const subject = shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return `${subject} ${panels.length === 1 ? 'is' : 'are'} not compared: ${reason}; ${would}.`;
}

/** The reasons of a Frame in its own order, as layouts take them. */
export function incomparableTexts(frame: Frame, lang: Lang): string[] {
  return frame.incomparablePanels.map((apart) => incomparableText(apart, frame, lang));
}
