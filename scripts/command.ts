/** How a command ends: its exit code, and on failure one clear line in the reader's language. */
import { buildWords } from '../src/text/words/build.ts';
import type { Lang } from '../src/model/localised.ts';
import { localeLang } from './messages.ts';

/** A flag or its value is wrong; the message says which and what is taken. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What is wrong with the data has been said already; the command ends with this code. */
export class DataProblems extends Error {
  override readonly name = 'DataProblems';
  readonly status: number;
  constructor(status: number) {
    super('the data have problems');
    this.status = status;
  }
}

interface End {
  readonly status: number;
  /** '' where all has been said. */
  readonly said: string;
}

const CAUSES = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EMFILE', 'EBUSY'] as const;

/** 2 for a wrong flag, 1 for all else. What the file system refused is said with its place, a fault of ours with its stack. */
export function endOf(error: unknown, lang: Lang): End {
  if (error instanceof DataProblems) return { status: error.status, said: '' };
  if (!(error instanceof Error)) return { status: 1, said: String(error) };
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS'))
    return { status: 2, said: error.message };
  const cause = CAUSES.find((each) => each === code);
  if (!cause) return { status: 1, said: error.stack ?? error.message };
  const { causes, stopped } = buildWords(lang);
  return { status: 1, said: stopped(causes[cause], path || error.message) };
}

/** Runs `main` and ends the process as it came out. */
export async function runCommand(main: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    const { status, said } = endOf(error, localeLang(process.env));
    if (said !== '') process.stderr.write(`${said}\n`);
    process.exitCode = status;
  }
}
