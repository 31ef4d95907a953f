/** What figures are of besides a body: its projects, the things it counted apart, the rows of a score sheet. */
import { departmentById, reportById } from '../../src/facts/dataset-index.ts';
import { frameworkOf } from '../../src/facts/framework.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { EntryKind, SearchEntry } from '../../src/model/search.ts';
import { translated } from '../../src/text/data-text.ts';
import { formatYears } from '../../src/text/format.ts';
import { syllables } from './pinyin.ts';

/** Characters: as much evidence as a reader goes through, well within what a link holds. */
const EVIDENCE = 700;

interface Subject {
  readonly kind: EntryKind;
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly department: string;
  readonly facts: Fact[];
}

function subjectOf(data: Dataset, fact: Fact): Omit<Subject, 'facts'> {
  const { category, department, subject } = fact;
  if (category === 'scores') {
    const framework = reportById(data, fact.report)?.framework ?? '';
    const row = frameworkOf(data, framework).byId.get(subject);
    // A row belongs to its framework: every body scored by it is behind one entry.
    if (row) return { kind: 'row', id: `${framework}/${subject}`, zh: row.zh, en: row.en, department: '' };
  }
  const kind = category === 'projects' ? 'project' : 'item';
  return { kind, id: `${department}/${subject}`, ...translated(data, subject), department };
}

/** In the order of the facts, each once. */
export const bodiesOf = (facts: readonly Fact[]): string[] => [
  ...new Set(facts.map(({ department }) => department)),
];

/** Newest years first, and no more of them than a link can hold; the newest always. */
export function evidenceOf(facts: readonly Fact[]): string {
  const newest = [...facts].sort((a, b) => b.year - a.year);
  let text = '';
  let year = newest[0]?.year;
  let whole = '';
  for (const fact of newest) {
    if (fact.year !== year) {
      whole = text;
      year = fact.year;
    }
    const longer = text === '' ? fact.id : `${text} ${fact.id}`;
    if (longer.length > EVIDENCE) return whole === '' ? text : whole;
    text = longer;
  }
  return text;
}

const PLACES = {
  project: { page: 'execution', chart: 'project-lines' },
  item: { page: 'outputs' },
  row: { page: 'scores', chart: 'score-rows' },
} as const;

function entryOf(data: Dataset, { kind, id, zh, en, department, facts }: Subject): SearchEntry {
  const body = departmentById(data, department);
  const years = [...new Set(facts.map(({ year }) => year))].sort((a, b) => a - b);
  const bodies = bodiesOf(facts);
  const place = PLACES[kind === 'project' || kind === 'row' ? kind : 'item'];
  return {
    kind,
    id,
    zh,
    en,
    full_zh: '',
    full_en: '',
    pinyin: syllables(zh),
    full_pinyin: '',
    about_zh: `${body?.short ?? `${bodies.length} 个部门`} · ${formatYears(years, 'zh')}`,
    about_en: `${body?.short_en ?? (bodies.length === 1 ? '1 body' : `${bodies.length} bodies`)} · ${formatYears(years, 'en')}`,
    bodies,
    figures: facts.length,
    to: { ...place, evidence: evidenceOf(facts) },
  };
}

/** One entry a body and subject over all its years, one a row of a framework; in the order of the facts. */
export function subjectEntries(data: Dataset): SearchEntry[] {
  const found = new Map<string, Subject>();
  for (const fact of data.facts) {
    if (fact.subject === '') continue;
    const subject = subjectOf(data, fact);
    const key = `${subject.kind} ${subject.id}`;
    const known = found.get(key);
    if (known) known.facts.push(fact);
    else found.set(key, { ...subject, facts: [fact] });
  }
  return [...found.values()].map((subject) => entryOf(data, subject));
}
