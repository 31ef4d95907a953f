/** What a programme that reads reports proposes: a JSON list of lines, keyed by the columns of the self-evaluation table. */
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import { headerKey, headerNames } from '../read/header.ts';
import type { Column, DraftRow } from './draft.ts';
import type { Recognised } from './recognise.ts';

const NAMES = headerNames(SCORE_TABLE);
/** Keys under which a line may give the words that it was read from. */
const SOURCES = ['source', 'phrase', '原文', '原文片段'];

/**
 * `[{ "三级指标": "验收合格率", "实际值": "100%", "source": "…" }]`, or the same under `rows`. Keys are ids or titles of
 * columns; others are listed as left over. Returns why it cannot be read in words for the page.
 */
export function proposal(text: string): Recognised | string {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return '不是 JSON 文件。';
  }
  const lines: unknown = Array.isArray(said) ? said : (said as { readonly rows?: unknown } | null)?.rows;
  if (!Array.isArray(lines)) return '应是各行的列表，或在 rows 之下。';
  const rows: DraftRow[] = [];
  const seen = new Set<Column>();
  const left = new Set<string>();
  for (const line of lines as readonly unknown[]) {
    if (typeof line !== 'object' || line === null || Array.isArray(line))
      return '每一行应是以列名为键的对象。';
    const cells: Partial<Record<Column, string>> = {};
    let source = '';
    for (const [key, value] of Object.entries(line)) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const column = NAMES.get(headerKey(key)) as Column | undefined;
      if (column) {
        cells[column] = String(value);
        seen.add(column);
      } else if (SOURCES.includes(key)) source = String(value);
      else left.add(key);
    }
    rows.push({ cells, source });
  }
  const order = Object.keys(SCORE_TABLE.fields) as Column[];
  return { rows, columns: order.filter((column) => seen.has(column)), left: [...left] };
}
