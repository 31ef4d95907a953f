/** Committed pictures. One that is drawn otherwise leaves what is drawn now and where it differs beside it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { differencePng } from './difference.ts';

/** What a failed comparison leaves beside a picture `x.svg`: not for the repository. */
export const LEFT = ['-changed.svg', '-difference.png'] as const;

const beside = (file: string): readonly [string, string] =>
  LEFT.map((end) => file.replace(/\.svg$/, end)) as [string, string];

/** What is wrong with a picture beside its committed one, in words; '' where both are the same, or it is committed anew. */
export function pictureFault(svg: string, file: string, isRenewed = false): string {
  const [changed, difference] = beside(file);
  for (const left of [changed, difference]) rmSync(left, { force: true });
  if (isRenewed) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, svg);
    return '';
  }
  const how = 'look at it; if it is right, npm run snapshots';
  if (!existsSync(file)) {
    writeFileSync(changed, svg);
    return `no committed picture ${basename(file)}; the new one is ${basename(changed)}: ${how}`;
  }
  const before = readFileSync(file, 'utf8');
  if (before === svg) return '';
  writeFileSync(changed, svg);
  const png = differencePng(before, svg);
  if (png) writeFileSync(difference, png);
  const where = png
    ? `${basename(difference)} shows what is gone (red) and new (blue)`
    : 'to the eye both are the same';
  return `${basename(file)} is drawn otherwise now, as ${basename(changed)}; ${where}: ${how}`;
}
