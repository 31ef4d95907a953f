/** The common dataset at its edges: what every chart must bear, in its tests and in the gallery. */
import type { Dataset } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { toBase } from '../model/unit.ts';
import { department, report } from './facts.ts';
import { FIVE_REPORTS } from './reports.ts';
import { THREE_YEARS } from './three-years.ts';

/** Thirty characters; in English as long. */
const LONG = {
  zh: '示例新型智能制造与国际航运物流综合服务平台管理委员会（筹）办',
  en: 'Administrative committee of the integrated intelligent manufacturing platform',
} as const;

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];

/** The name of the nth of many bodies: long, of two characters, or between. */
function nameOf(i: number): { readonly zh: string; readonly en: string } {
  return [LONG, { zh: '园区', en: 'Park' }, { zh: `示例园区${i}`, en: `Example park ${i}` }][i % 3]!;
}

const bodyOf = (i: number): Dataset['departments'][number] => {
  const { zh, en } = nameOf(i);
  return department(`b${i}`, { zh, short: zh, en, short_en: en, slot: i < 8 ? i + 1 : null });
};

/** Bodies come and go: every seventh report is not on file. */
const isReported = (i: number, year: number): boolean => (i * 5 + year) % 7 !== 0;

/** Rates that differ from body to body and from year to year; other figures stay. */
function varied(fact: Fact, i: number, year: number): Pick<Fact, 'printed' | 'value'> {
  if (fact.indicator !== 'exec.rate') return fact;
  const printed = String(90 + ((i * 37 + year * 11) % 100) / 10);
  return { printed, value: toBase(printed, '%') };
}

/** So many bodies in six years, each with the figures of one of the five reports. */
function manyBodies(n: number): Dataset {
  const bodies = Array.from({ length: n }, (_, i) => i);
  const reports = bodies.flatMap((i) =>
    YEARS.filter((year) => isReported(i, year)).map((year) => ({
      ...FIVE_REPORTS.reports[i % 5]!,
      ...report(`b${i}`, year),
      framework: FIVE_REPORTS.reports[i % 5]!.framework,
    })),
  );
  const facts = reports.flatMap(({ id, department: body, year }) => {
    const i = Number(body.slice(1));
    const own = FIVE_REPORTS.facts.filter((fact) => fact.report === FIVE_REPORTS.reports[i % 5]!.id);
    return own.map((fact) => ({
      ...fact,
      ...varied(fact, i, year),
      id: `${id}/${fact.id}`,
      report: id,
      department: body,
      year,
    }));
  });
  const lineage = FIVE_REPORTS.lineage.map((one) => ({ ...one, predecessor: 'b0', successor: 'b1' }));
  return {
    ...FIVE_REPORTS,
    departments: bodies.map(bodyOf),
    lineage,
    reports,
    facts,
    checks: [],
    findings: [],
  };
}

/** The five reports with long names for bodies, projects, score rows and indicators. */
function longNames(data: Dataset): Dataset {
  const named = <T extends { readonly zh: string; readonly en: string }>(row: T): T => ({
    ...row,
    zh: `${LONG.zh}${row.zh}`,
    en: `${LONG.en} ${row.en}`,
  });
  const isProject = ({ subject, category }: Fact): boolean => subject !== '' && category === 'projects';
  return {
    ...data,
    departments: data.departments.map((row) => ({
      ...named(row),
      short: LONG.zh + row.short,
      short_en: `${LONG.en} ${row.short_en}`,
    })),
    indicators: data.indicators.map(named),
    frameworks: Object.fromEntries(
      Object.entries(data.frameworks).map(([id, rows]) => [id, rows.map(named)]),
    ),
    facts: data.facts.map((fact) => (isProject(fact) ? { ...fact, subject: LONG.zh + fact.subject } : fact)),
  };
}

const withFactsOf = (data: Dataset, facts: readonly Fact[]): Dataset => ({ ...data, facts });

/** Every figure with another printed decimal. */
const printing = (data: Dataset, write: (fact: Fact, i: number) => string): Dataset =>
  withFactsOf(
    data,
    data.facts.map((fact, i) => {
      const printed = write(fact, i);
      return { ...fact, printed, value: toBase(printed, fact.unit) };
    }),
  );

/** Reports that are on file and say nothing stand beside those that speak. */
export const STATES = {
  'five reports': FIVE_REPORTS,
  missing: withFactsOf(FIVE_REPORTS, []),
  'one value': withFactsOf(
    FIVE_REPORTS,
    FIVE_REPORTS.facts.filter(({ report: id }) => id === 'panyu-2023'),
  ),
  zeros: printing(THREE_YEARS, () => '0'),
  negatives: printing(THREE_YEARS, ({ printed }, i) => (i % 2 === 0 ? `-${printed}` : printed)),
  'twenty-four bodies': manyBodies(24),
  'long names': longNames(THREE_YEARS),
} satisfies Readonly<Record<string, Dataset>>;
