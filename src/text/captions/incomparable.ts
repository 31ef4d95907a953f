/** Why panels stand apart, in words: what each counts, why that does not compare, and what would. */
import type { Frame, IncomparableIndicators, IncomparablePanels } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { sentences } from '../words/sentences.ts';
import { incomparableFacts } from './incomparable-facts.ts';

/** `统计的不是同一件事`: the reasons alone, without a full stop; of a figure that stands alone as well. */
export function reasonText(reasons: IncomparableIndicators['reasons'], lang: Lang): string {
  return sentences(lang).reasons.all(reasons);
}

/**
 * Why panels stand apart: `“走访企业（次）”（182 次，走访的次数）、“走访企业（人次）”（712 人次，走访人员 × 次数）不作比较：统计的不是
 * 同一件事；统计同一件事的数才可比。`
 */
export function incomparableText(panels: IncomparablePanels, frame: Frame, lang: Lang): string {
  return sentences(lang).incomparable(incomparableFacts(panels, frame));
}

/** The reasons of a Frame in its own order, as layouts take them. */
export function incomparableTexts(frame: Frame, lang: Lang): string[] {
  return frame.incomparablePanels.map((panels) => incomparableText(panels, frame, lang));
}
