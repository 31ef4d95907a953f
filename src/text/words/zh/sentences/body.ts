/** The sentences that sum up one body, in Chinese. */
import type { BodyFacts } from '../../../findings/body.ts';
import { signedText } from '../../../findings/figure-text.ts';
import type { Datum } from '../../../findings/datum.ts';
import { formatCount, formatYears } from '../../../format.ts';
import { sentence } from './phrases.ts';

const count = (n: number): string => formatCount(n, 'zh');
/** `2022 年预算执行率 97.6%` */
const latest = (name: string, of: Datum): string => `${of.year ?? 0} 年${name} ${signedText(of, 'zh')}`;

export function body(facts: BodyFacts): string {
  const { rate, average, score, checks, differs, explain, attention } = facts;
  const own = `已收录${facts.name} ${formatYears(facts.years, 'zh')} 年的 ${count(facts.reports)} 份自评报告。`;
  const clauses = [
    rate ? latest('预算执行率', rate) : '',
    average ? `${latest('平均支出进度', average)}（不是年末执行率）` : '',
    score ? latest('自评总分', score) + (facts.own ? '（自评，未经复核）' : '') : '',
    checks > 0
      ? `做了 ${count(checks)} 项核对，${differs > 0 ? `${count(differs)} 项不符` : '没有不符'}${explain > 0 ? `，${count(explain)} 项待说明` : ''}`
      : '',
    attention > 0 ? `值得关注 ${count(attention)} 项，列于下方` : '',
  ].filter(Boolean);
  return clauses.length > 0 ? own + sentence(clauses) : own;
}
