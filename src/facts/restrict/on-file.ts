/**
 * What an answer about some bodies needs beside the answer about all: which reports are on file and why a body's year
 * has none. Written by the build beside the answers of embeds.
 */
import type { FactMarks } from '../cell-notes.ts';
import type { Missing } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';

/** data/charts/on-file.json */
export interface OnFile {
  /** By body and year: ids of its reports that are compared, or why it has none. */
  readonly years: Readonly<Record<string, Readonly<Record<number, readonly string[] | Missing>>>>;
  /** Body and year (`panyu:2023`) of scores that somebody else than the body gave. */
  readonly reviewed: readonly string[];
  /** Ids of facts that notes speak of. */
  readonly facts: Readonly<Record<keyof FactMarks, readonly string[]>>;
  /** Indicators of the park economy. */
  readonly park: readonly string[];
  /** Names of indicators whose basis no report states. */
  readonly read: Readonly<Record<string, DataText>>;
  /** Indicators of the stages of attraction, by their stage. */
  readonly stages: Readonly<Record<string, string>>;
}

export const reportsOf = ({ years }: OnFile, department: string, year: number): readonly string[] => {
  const found = years[department]?.[year];
  return typeof found === 'object' ? found : [];
};

/** Why a body has no figure of a year: its report lacks it, there is no report, or there was no body. */
export const missingIn = ({ years }: OnFile, department: string, year: number): Missing => {
  const found = years[department]?.[year];
  return typeof found === 'string' ? found : found === undefined ? 'no_report' : 'not_reported';
};

export function marksIn({ facts }: OnFile): FactMarks {
  const among = (ids: readonly string[]): ((id: string) => boolean) => {
    const set = new Set(ids);
    return (id) => set.has(id);
  };
  return {
    corrected: among(facts.corrected),
    inferred: among(facts.inferred),
    qualified: among(facts.qualified),
    forecast: among(facts.forecast),
  };
}
