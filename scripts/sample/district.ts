/** departments.csv, lineage.csv and reports.csv of the fictional district. */
import { SLOTS } from '../../src/facts/many-bodies.ts';
import type { Body } from './bodies.ts';
import { bodies, LINKS } from './bodies.ts';
import type { Cells } from './csv.ts';
import type { ReportPlan } from './plan.ts';

/** Builds carry no clock: the day on which the fictional reports were entered. */
const ENTERED = '2026-01-15';

export function departmentRows(count: number): Cells[] {
  const year = (value: number | undefined, { vague }: Body): string =>
    value === undefined || vague ? '' : String(value);
  return bodies(count).map((body, i) => ({
    id: body.id,
    zh: body.zh,
    short: body.short,
    en: body.en,
    short_en: body.short_en,
    district: '示例区',
    duties: body.duties.join(';'),
    slot: i < SLOTS ? String(i + 1) : '',
    from_year: year(body.from, body),
    to_year: year(body.to, body),
  }));
}

/** Links between bodies that are both on file. */
export function lineageRows(count: number): Cells[] {
  const ids = new Set(bodies(count).map((body) => body.id));
  return LINKS.filter((link) => ids.has(link.from) && ids.has(link.to)).map((link) => ({
    predecessor: link.from,
    successor: link.to,
    year: String(link.year),
    confidence: link.confidence,
    basis_zh: link.zh,
    basis_en: link.en,
  }));
}

export function reportRow({ id, body, year, framework }: ReportPlan): Cells {
  const isScored = body.form !== 'plain';
  const isSheet = body.form === 'sheet';
  return {
    id,
    department: body.id,
    year: String(year),
    title: `${body.zh}${year}年部门整体支出绩效自评${isSheet ? '表' : '报告'}（示例）`,
    form: isSheet ? 'score_sheet' : 'narrative',
    scorer: isScored ? 'self' : 'none',
    framework: isScored ? framework : '',
    source_file: `示例_${id}.txt`,
    revision: ENTERED,
    note: '示例数据，纯属虚构',
  };
}
