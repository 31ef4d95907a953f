/** What embeds need of the whole dataset to answer for some bodies and years. */
import { isBasisRead } from '../../src/facts/basis-read.ts';
import { comparedReports } from '../../src/facts/compared.ts';
import { bodyYearKey } from '../../src/facts/body-year.ts';
import type { OnFile } from '../../src/facts/restrict/on-file.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { EVERYTHING } from '../../src/model/question.ts';
import { marksIn } from '../../src/query/notes/notes.ts';
import { scopeOf } from '../../src/query/scope.ts';
import { isReview } from '../../src/query/scores/scorer-notes.ts';

const STAGE = /^PIPELINE_/;

export function onFileOf(data: Dataset): OnFile {
  const scope = scopeOf(data, EVERYTHING);
  const years = scope.departments.map(({ id }) => {
    const own = scope.years.map((year) => {
      const reports = scope.reportsOf(id, year).map((report) => report.id);
      return [year, reports.length > 0 ? reports : scope.missing(id, year)] as const;
    });
    return [id, Object.fromEntries(own)] as const;
  });
  const scored = new Set(
    data.facts.flatMap(({ category, report }) => (category === 'scores' ? [report] : [])),
  );
  const reviews = comparedReports(data.reports).filter(
    ({ id, scorer }) => isReview(scorer) && scored.has(id),
  );
  const stages = data.indicators.filter(({ group }) => STAGE.test(group));
  const marks = marksIn(data);
  const marked = (is: (fact: string) => boolean): string[] => data.facts.map(({ id }) => id).filter(is);
  return {
    facts: {
      corrected: marked(marks.corrected),
      inferred: marked(marks.inferred),
      qualified: marked(marks.qualified),
      forecast: marked(marks.forecast),
    },
    years: Object.fromEntries(years),
    reviewed: [...new Set(reviews.map(bodyYearKey))],
    park: data.indicators.filter(({ own }) => own === 'park').map(({ id }) => id),
    read: Object.fromEntries(
      data.indicators.filter(isBasisRead).map((one) => [one.id, { zh: one.zh, en: one.en }]),
    ),
    stages: Object.fromEntries(stages.map(({ id, group }) => [id, group])),
  };
}
