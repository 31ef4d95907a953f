/** Facts of the overview: all bodies as one, all bodies at once, and how many reports stand behind them. */
import { comparedReports } from '../../facts/compared.ts';
import type { Site } from '../../model/dataset.ts';
import type { Frame } from '../../model/frame.ts';
import type { Amount } from './datum.ts';
import type { BodiesFacts, TotalsFacts } from './district.ts';
import { bodiesFacts, totalsFacts } from './district.ts';

export interface OverviewFacts {
  readonly reports: number;
  readonly totals: TotalsFacts;
  readonly bodies: BodiesFacts;
  /** Rows of the list. */
  readonly rows: number;
  /** The peers' middle half stands on the list's scale. */
  readonly hasPeers: boolean;
  readonly line: Amount | undefined;
  /** Some bodies were scored in another framework than the list's, which has no place for their scores. */
  readonly otherForms: boolean;
}

/** From the Frames of the overview's questions. */
export function overviewFacts(site: Site, totals: Frame, bodies: Frame): OverviewFacts {
  const ids = new Set(bodies.departments.map(({ id }) => id));
  const [line] = bodies.thresholds;
  const own = comparedReports(site.reports).filter(({ department }) => ids.has(department));
  return {
    // Tiles look back over all years; a selection whose own years have no report has none.
    reports: own.some(({ year }) => bodies.years.includes(year)) ? own.length : 0,
    totals: totalsFacts(totals),
    bodies: bodiesFacts(bodies),
    rows: bodies.panels.reduce((sum, { rows }) => sum + rows.length, 0),
    hasPeers: bodies.notes.some(({ code }) => code === 'peer_band'),
    line: line && { value: line.value, unit: '%' },
    otherForms: bodies.panels.some(({ rows }) =>
      rows.some(({ cells }) => cells.score?.state === 'not_applicable'),
    ),
  };
}
