/** The steps of a waterfall and what is written on them: full marks, a step a cause, the score. */
import type { Cell, Frame, Panel, Row } from '../../../model/frame.ts';
import { appendUnit, formatCell } from '../../../text/format.ts';
import type { Lang } from '../../../model/localised.ts';
import { LABELS } from '../../../text/words/labels.ts';
import { kindWords } from '../../../text/words/kinds.ts';
import { columnOf } from '../../frame-lookup.ts';
import type { Encoding, LayoutOptions } from '../../kind.ts';
import type { RowText } from '../../rows/row-plan.ts';

/** The last of the rows of a panel is followed by the score, the first comes after full marks. */
export interface Step extends RowText {
  readonly role: 'full' | 'step' | 'score';
}

/** Columns of the verb `deductions`. */
export const START = 'start';
export const END = 'end';
export const REASON = 'reason';
const STEP = 'step';

const NONE: Cell = { value: null, state: 'not_reported', facts: [] };

/** A score that a reviewer or the finance bureau gave is not called the body's own. */
function scoreName({ sources }: Frame, row: Row, own: string, lang: Lang): string {
  const scorer = sources.find(({ report }) => report === row.report)?.scorer;
  return scorer === 'reviewed' || scorer === 'finance' ? LABELS[scorer][lang] : own;
}

/** Rows of a panel with full marks before and the score after them. */
export function stepsOf(frame: Frame, panel: Panel, encode: Encoding, options: LayoutOptions): Step[] {
  const { lang } = options;
  const own = kindWords(lang).waterfall;
  const { value } = encode;
  const written = (row: Row, key: string): string => {
    const text = formatCell(row.cells[key] ?? NONE, columnOf(frame, key), panel.unit, lang);
    return appendUnit(text, panel.unit, lang);
  };
  const text = (row: Row, role: Step['role'], more: Partial<RowText>): Step => ({
    row,
    role,
    key: `${panel.key}/${row.key}/${role}`,
    heading: '',
    name: '',
    tail: '',
    sub: '',
    value: '',
    beside: '',
    detail: '',
    isReason: false,
    attention: false,
    ...more,
  });
  const [first, last] = [panel.rows[0]!, panel.rows[panel.rows.length - 1]!];
  const steps = panel.rows.map((row) => {
    const lost = row.cells[value]?.value ?? 0;
    const reason = row.cells[REASON];
    const without = reason?.state === 'not_reported' ? own.noReason : '';
    // Points come off, so a loss points down; what a report itemises beyond its total points up.
    const sign = lost > 0 ? '▼ ' : lost < 0 ? '▲ ' : '';
    return text(row, 'step', {
      name: row.cells[STEP]?.text?.[lang] ?? row.subject?.[lang] ?? '',
      sub: reason?.text?.[lang] ?? without,
      value: sign + written(row, value).replace(/^−/, ''),
      attention: lost > 0,
    });
  });
  return [
    text(first, 'full', { name: own.full, value: written(first, START) }),
    ...steps,
    text(last, 'score', { name: scoreName(frame, last, own.score, lang), value: written(last, END) }),
  ];
}
