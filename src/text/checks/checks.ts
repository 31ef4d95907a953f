/** Kinds and results of checks: their name and one line on what they mean. */
import type { CheckKind, CheckResult } from '../../model/check.ts';
import type { Lang } from '../../model/localised.ts';
import { CHECK_KIND_NAMES, CHECK_RESULT_NAMES } from '../../model/tables/checks.ts';
import { dataText } from '../data-text.ts';
import { checkKindWords } from '../words/check-kinds.ts';

export function checkKind(kind: CheckKind, lang: Lang): { name: string; about: string } {
  return { name: dataText(CHECK_KIND_NAMES[kind], lang), about: checkKindWords(lang).kinds[kind] };
}

export function checkResult(result: CheckResult, lang: Lang): { name: string; about: string } {
  return { name: dataText(CHECK_RESULT_NAMES[result], lang), about: checkKindWords(lang).results[result] };
}
