/** The sentences that sum up the overview, and one body, in Chinese. */
import type { BodyFacts } from '../../../findings/body.ts';
import { signedText } from '../../../findings/figure-text.ts';
import type { Datum } from '../../../findings/datum.ts';
import type { OverviewFacts, Spread } from '../../../findings/overview.ts';
import { formatCount, formatYears } from '../../../format.ts';
import { pool } from './budget.ts';
import { figure, sentence, span } from './phrases.ts';

function onFile({ reports, bodies, years }: OverviewFacts): string {
  if (reports === 0) return '所选范围内尚未收录报告。';
  return `已收录 ${bodies} 个部门 ${formatYears(years, 'zh')} 年的 ${reports} 份自评报告。`;
}

function progress({ bodies, range }: Spread): string {
  const told = range.n === 1 ? figure(range.low) : span(range);
  return `${bodies} 个部门报告平均支出进度${bodies > 1 ? told : `（${told}）`}，口径不同，单独列示`;
}

function execution({ rates, average }: OverviewFacts): string {
  const clauses = [
    rates ? `按全年预算计，${rates.bodies} 个部门的执行率${span(rates.range)}` : '',
    average ? progress(average) : '',
  ].filter(Boolean);
  return clauses.length > 0 ? sentence(clauses) : '';
}

function scored({ bodies, of, range, own }: NonNullable<OverviewFacts['scores']>): string {
  const told = range ? `，${span(range)}` : '';
  return `${of} 个部门中 ${bodies} 个有自评总分${told}${own ? '，均为部门自评，未经复核' : ''}。`;
}

export function overview(facts: OverviewFacts): string {
  return [
    onFile(facts),
    execution(facts),
    facts.pool ? sentence(pool(facts.pool)) : '',
    facts.scores ? scored(facts.scores) : '',
    facts.attention > 0 ? `值得关注 ${facts.attention} 项，列于下方。` : '',
  ].join('');
}

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
