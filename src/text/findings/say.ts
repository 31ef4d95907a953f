/** Findings, the overview, one body and exceptions in a language: their facts, said by its sentences. */
import type { ExceptionCaption } from '../../model/caption.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception, ExceptionRule } from '../../model/exception.ts';
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { Verb } from '../../model/question.ts';
import { sentences } from '../words/sentences.ts';
import { words } from '../words/words.ts';
import { bodyFacts } from './body.ts';
import type { OnFile } from './body.ts';
import { EXCEPTION_FACTS } from './exceptions.ts';
import { FACTS } from './facts.ts';
import { leadText } from './figure-text.ts';
import { overviewFacts } from './overview.ts';

type Frames = Readonly<Record<string, Frame>>;

function clausesOf<V extends Verb>(verb: V, frame: Frame, lang: Lang): readonly string[] {
  return sentences(lang).findings[verb](FACTS[verb](frame));
}

/**
 * The finding of a Frame in one sentence with its full stop; never empty, whatever is missing. It is made from the
 * Frame's panels alone, says what the values are, how they compare where they do, and who is missing, and ranks nobody.
 */
export function finding(frame: Frame, lang: Lang): string {
  return sentences(lang).sentence(clausesOf(frame.question.verb, frame, lang));
}

/**
 * What a leader reads first, two to five sentences from the Frames of the overview (by chart id). Parts that have no
 * Frame or no value are left out; without any report it says so.
 */
export function overview(site: Site, frames: Frames, exceptions: readonly Exception[], lang: Lang): string {
  return sentences(lang).overview(overviewFacts(site, frames, exceptions));
}

/** The sentences that sum up one body; parts without a figure are left out. */
export function bodySentence(body: string, known: OnFile, frames: Frames, lang: Lang): string {
  return sentences(lang).body(bodyFacts(body, known, frames));
}

function exceptionBy<R extends ExceptionRule>(
  rule: R,
  e: Exception,
  site: Site,
  lang: Lang,
): ExceptionCaption {
  const { exceptions, exceptionText: whole } = sentences(lang);
  const facts = EXCEPTION_FACTS[rule](e, site);
  const { text, why } = exceptions[rule];
  return {
    number: facts.lead ? leadText(facts.lead, lang) : words(lang).states.not_reported,
    text: whole(facts, text(facts)),
    why: why(facts),
  };
}

/** What is said of an exception; what it does not carry is left out. */
export function exceptionText(e: Exception, site: Site, lang: Lang): ExceptionCaption {
  return exceptionBy(e.rule, e, site, lang);
}

/** The line that small losses fold into; '' where there are none. */
export function minorText(exceptions: readonly Exception[], lang: Lang): string {
  const n = exceptions.filter(({ isMinor }) => isMinor).length;
  return n === 0 ? '' : sentences(lang).minorLosses(n);
}
