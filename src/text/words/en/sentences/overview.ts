/** What the overview says above its list, in English. */
import type { OverviewCaption, TileCaption } from '../../../../model/caption.ts';
import { emptyTile } from '../../../captions/empty-tile.ts';
import type { BodiesFacts, CommonChange, Top, TotalsFacts } from '../../../findings/district.ts';
import { figureText, lineText, pointsText, rateText, scoreText } from '../../../findings/figure-text.ts';
import type { OverviewFacts } from '../../../findings/overview.ts';
import { directionOf, formatCount, formatIn, formatYears } from '../../../format.ts';
import { en } from '../interface.ts';
import { plural } from '../plural.ts';
import { capital, countBodies, money, nothing } from './phrases.ts';

type Totals = Extract<TotalsFacts, { kind: 'totals' }>;

const count = (n: number): string => formatCount(n, 'en');
const after = (since: number, year: number | undefined): string =>
  since + 1 === year ? 'the year before' : String(since);

function moved({ change, since }: CommonChange, year: number | undefined): string {
  const direction = directionOf(change.cell, change.column, change.unit);
  const on = after(since, year);
  if (direction === 0) return `, as ${on} like for like`;
  return `, ${pointsText(change.value, 'en')} ${direction > 0 ? 'more' : 'less'} than ${on} like for like`;
}

const left = ({ body, share }: Top): string =>
  `${body.en} left ${formatIn(share.value, '%', 'en', 0)}% of what was unspent`;

/** `4 bodies spent 95.8%–99.6%, GZ–HK Sci-Tech Park least` */
export function bodies(facts: BodiesFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'an execution rate');
  const { year, n, rates } = facts;
  const { low, high } = rates;
  if (n === 1) return [`${low.body.en} spent ${rateText(low.value, 'en')} in ${low.year ?? ''}`];
  const when = year === undefined ? '' : ` in ${year}`;
  const [from, to] = [rateText(low.value, 'en'), rateText(high.value, 'en')];
  if (from === to) return [`${n} bodies all spent ${from}${when}`];
  return [`${n} bodies spent ${from}–${to}${when}, ${low.body.en} least`];
}

export function totals(facts: TotalsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'an execution rate');
  const { year, rate, bodies: n } = facts;
  if (!rate) return ['there is no rate to pool'];
  const when = year === undefined ? 'each in its latest year' : `in ${year}`;
  return [`${countBodies(n)} together spent ${figureText(rate, 'en')} ${when}`];
}

function event({ worst, top }: Totals, of: BodiesFacts): string {
  if (worst) {
    const low = `${figureText(worst.rate, 'en')} in ${worst.rate.year ?? ''}`;
    return worst.top ? `${low}, when ${left(worst.top)}` : low;
  }
  if (top) return left(top);
  return of.kind === 'bodies' && of.n > 1
    ? `${of.rates.low.body.en} spent least, ${rateText(of.rates.low.value, 'en')}`
    : '';
}

function headline({ reports, totals: all, bodies: each }: OverviewFacts): string {
  if (reports === 0) return 'No report is on file in this selection.';
  if (all.kind === 'nothing' || all.year === undefined || !all.rate)
    return `${capital(bodies(each).join('; '))}.`;
  const level = `${figureText(all.rate, 'en')} spent in ${all.year}`;
  const change = all.rateChange ? moved(all.rateChange, all.year) : '';
  return `${[level + change, event(all, each)].filter(Boolean).join('; ')}.`;
}

function basis({ reports, totals: all, bodies: each }: OverviewFacts): string[] {
  const isPooled = all.kind === 'totals' && all.year !== undefined && all.rate !== undefined;
  const rates = each.kind === 'bodies' ? each : undefined;
  return [
    isPooled
      ? `Pooled rate = Σ spent ÷ Σ adjusted budget, ${all.bodies} of ${countBodies(all.of)}`
      : rates
        ? `Rate = spent ÷ adjusted budget, ${rates.n} of ${countBodies(rates.of)}`
        : '',
    rates && rates.year === undefined
      ? `one year a body (${formatYears(rates.years, 'en')}), so no trend`
      : '',
    reports > 0 ? `${count(reports)} ${plural(reports, 'self-evaluation', 'self-evaluations')} on file` : '',
    all.kind === 'totals' && all.lost ? `scores: ${en.scores.selfOnly}` : '',
  ].filter(Boolean);
}

/** `14 bodies with both years ▲ 0.1 pp` */
function change(of: CommonChange | undefined, size: (value: number) => string): TileCaption['change'] {
  if (!of) return undefined;
  const { value, cell, column, unit } = of.change;
  const direction = directionOf(cell, column, unit);
  const text = direction === 0 ? 'no change' : `${direction > 0 ? '▲' : '▼'} ${size(Math.abs(value))}`;
  return { of: `${of.bodies} with both years`, moved: text, direction };
}

const LABELS: Readonly<Record<TileCaption['id'], string>> = {
  rate: 'Pooled execution rate',
  unspent: 'Unspent',
  lost: 'Bodies with deductions',
  differs: 'Checks that differ',
};

function moneyTiles(all: Totals): TileCaption[] {
  const { rate, unspent } = all;
  const counted = `${all.bodies} of ${countBodies(all.of)}`;
  const only = all.rateChange ? [] : [all.year === undefined ? `${counted}, latest year each` : counted];
  return [
    rate
      ? {
          id: 'rate',
          label: LABELS.rate,
          number: figureText(rate, 'en', true),
          unit: '%',
          change: change(all.rateChange, (value) => pointsText(value, 'en')),
          lines: only,
        }
      : emptyTile('rate', LABELS.rate, 'fewer than two bodies to pool'),
    unspent
      ? {
          id: 'unspent',
          label: LABELS.unspent,
          number: money(unspent.value, unspent.unit),
          unit: '',
          change: change(all.unspentChange, (value) => money(value, unspent.unit)),
          lines: all.top ? [`${formatIn(all.top.share.value, '%', 'en', 0)}% by ${all.top.body.en}`] : only,
        }
      : emptyTile('unspent', LABELS.unspent, en.states.not_reported),
  ];
}

function checked({ n, checks, reports, explain, before }: NonNullable<Totals['differs']>): string[] {
  const where = n > 0 ? `, in ${count(reports)} ${plural(reports, 'report', 'reports')}` : '';
  return [
    `of ${count(checks)}${where}`,
    explain > 0 ? `${count(explain)} more to be explained` : '',
    before > 0 ? `${count(before)} in earlier years` : '',
  ].filter(Boolean);
}

function tiles(all: Totals): TileCaption[] {
  const { lost, differs } = all;
  return [
    ...moneyTiles(all),
    lost
      ? {
          id: 'lost',
          label: LABELS.lost,
          number: count(lost.n),
          unit: `of ${count(lost.of)}`,
          change: change(lost.change, count),
          lines: lost.most ? [`Most: ${lost.most.body.en}, −${scoreText(lost.most.points, 'en')}`] : [],
        }
      : emptyTile('lost', LABELS.lost, 'no own score on file'),
    differs
      ? {
          id: 'differs',
          label: LABELS.differs,
          number: count(differs.n),
          unit: '',
          change: change(differs.change, count),
          lines: checked(differs),
        }
      : emptyTile('differs', LABELS.differs, en.states.no_report),
  ];
}

function legend({ hasPeers, line, totals: all, otherForms }: OverviewFacts): string {
  const parts = [
    hasPeers ? 'pale band: middle half of the bodies' : '',
    line ? `dashed: alert line ${lineText(line, 'en')}` : '',
    all.kind === 'totals' && all.year !== undefined ? 'empty square: no report, not zero' : '',
    otherForms ? 'scores within another framework are not listed' : '',
  ];
  return capital(parts.filter(Boolean).join('; '));
}

export function overview(facts: OverviewFacts): OverviewCaption {
  const { totals: all } = facts;
  return {
    headline: headline(facts),
    basis: basis(facts),
    onFile: facts.reports > 0,
    tiles: facts.reports > 0 && all.kind === 'totals' ? tiles(all) : [],
    list: {
      title: `${count(facts.rows)} ${plural(facts.rows, 'body', 'bodies')}, one a line`,
      legend: legend(facts),
    },
  };
}
