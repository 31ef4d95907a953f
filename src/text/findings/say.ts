/** Findings, the overview, one body and exceptions in a language: their facts, said by its sentences. */
import type { BodyCaption, ExceptionCaption, OverviewCaption } from '../../model/caption.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception, ExceptionRule } from '../../model/exception.ts';
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { Verb } from '../../model/question.ts';
import { sentences } from '../words/sentences.ts';
import { words } from '../words/words.ts';
import { bodyFacts } from './body.ts';
import { exceptionFacts, isTold } from './exceptions.ts';
import { FACTS } from './facts.ts';
import { leadText } from './figure-text.ts';
import { overviewFacts } from './overview.ts';

type Frames = Readonly<Record<string, Frame>>;

function clausesOf<V extends Verb>(verb: V, frame: Frame, lang: Lang): readonly string[] {
  return sentences(lang).findings[verb](FACTS[verb](frame));
}

function candidates<V extends Verb>(verb: V, frame: Frame, lang: Lang): readonly string[] {
  return sentences(lang).titles.of[verb](FACTS[verb](frame));
}

/** The title of a Frame: one finding without a full stop, as full as there is room for; never empty. */
export function title(frame: Frame, lang: Lang): string {
  const all = candidates(frame.question.verb, frame, lang);
  return all.find(sentences(lang).titles.fits) ?? all[all.length - 1]!;
}

/**
 * The finding of a Frame in one sentence with its full stop; never empty, whatever is missing. It is made from the
 * Frame's panels alone, says what the values are, how they compare where they do, and who is missing, and ranks nobody.
 */
export function finding(frame: Frame, lang: Lang): string {
  return sentences(lang).sentence(clausesOf(frame.question.verb, frame, lang));
}

/** What a leader reads first, from the Frames of the overview's two questions; without any report it says so. */
export function overview(site: Site, totals: Frame, bodies: Frame, lang: Lang): OverviewCaption {
  return sentences(lang).overview(overviewFacts(site, totals, bodies));
}

/** What sums up one body, from its course and its other Frames by chart id; parts without a figure are left out. */
export function bodyCaption(course: Frame, frames: Frames, lang: Lang): BodyCaption {
  return sentences(lang).body(bodyFacts(course, frames));
}

/** Others of the same cause that are named as reasons; more are counted. */
const REASONS = 2;

/** `“注册项目数”完成率 121%`: an exception as the reason of another. */
function alsoText(e: Exception, site: Site, lang: Lang): string {
  const { what, also } = sentences(lang).exceptions[e.rule];
  const facts = exceptionFacts(e, site);
  if (also) return also(facts);
  return [what(facts), facts.lead ? leadText(facts.lead, lang) : ''].filter(Boolean).join(' ');
}

/** What is said of an exception; what it does not carry is left out. */
export function exceptionText(e: Exception, site: Site, lang: Lang): ExceptionCaption {
  const { exceptions, inYears, joinReasons, ofBody } = sentences(lang);
  const facts = exceptionFacts(e, site);
  const { what, claim, why } = exceptions[e.rule];
  const rest = e.rest.filter((other) => other.year === e.year && !isTold(other, e));
  const years = e.rest.flatMap(({ year }) => (year === e.year ? [] : [year])).sort((a, b) => a - b);
  const said = rest.slice(0, REASONS).map((other) => alsoText(other, site, lang));
  return {
    number: facts.lead ? leadText(facts.lead, lang) : words(lang).states.not_reported,
    text: ofBody(facts, what(facts) + claim(facts)),
    why: joinReasons(
      [why(facts), ...said, years.length > 0 ? inYears(years) : ''].filter(Boolean),
      rest.length - said.length,
    ),
  };
}

/** The line that small exceptions fold into, counted by rule; '' where there are none. */
export function minorText(exceptions: readonly Exception[], lang: Lang): string {
  const counts = new Map<ExceptionRule, number>();
  for (const { rule, isMinor } of exceptions) if (isMinor) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts.size === 0 ? '' : sentences(lang).minor([...counts]);
}
