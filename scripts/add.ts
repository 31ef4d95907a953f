/**
 * `npm run add`: a page on this machine alone, on which reports are entered and corrected; its address is printed.
 * `--data DIR` enters into another folder, `--port N` takes that port.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildWords } from '../src/text/words/build.ts';
import { pageFiles } from './add/page-files.ts';
import { serveAdd } from './add/server.ts';
import { runCommand, UsageError } from './command.ts';
import { localeLang } from './messages.ts';

async function main(args: string[]): Promise<void> {
  const { values: flags } = parseArgs({
    args,
    options: { data: { type: 'string' }, port: { type: 'string' } },
  });
  const { data = 'data', port = '0' } = flags;
  if (!/^\d{1,5}$/.test(port)) throw new UsageError(`--port ${port}`);
  if (!existsSync(data)) throw new UsageError(`--data ${data}`);
  const { address } = await serveAdd(data, await pageFiles(), Number(port));
  process.stdout.write(`${buildWords(localeLang(process.env)).entry}\n${address}\n`);
}

await runCommand(main);
