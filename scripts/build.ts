/**
 * `npm run build`: the data, the pages, the default view inside them, and the charts as files. `--edition 2026-11` keeps
 * the result as a pinned edition, `--address URL` is where the site will stand, `--bodies a,b` asks for the pictures of
 * these bodies where there are over 200, `--dist DIR` writes another folder than dist; all other flags are those of scripts/data.ts.
 */
import { runCommand, UsageError } from './command.ts';
import { buildSite, type SiteOptions } from './site.ts';

const OWN = ['--edition', '--address', '--bodies', '--dist'] as const;

/** Takes a flag with its value out of `flags`; undefined where it is not given. Throws where it lacks its value. */
function take(flags: string[], name: (typeof OWN)[number]): string | undefined {
  const at = flags.findIndex((flag) => flag === name || flag.startsWith(`${name}=`));
  if (at < 0) return undefined;
  const [flag] = flags.splice(at, 1);
  const value = flag!.includes('=') ? flag!.slice(name.length + 1) : flags.splice(at, 1)[0];
  if (!value || value.startsWith('--')) throw new UsageError(`${name} needs a value`);
  return value;
}

await runCommand(async (flags) => {
  const [edition, address, bodies, dir = 'dist'] = OWN.map((name) => take(flags, name));
  if (address !== undefined && !/^https?:\/\/[^/]/.test(address))
    throw new UsageError(`--address ${address}: https://host/path/`);
  const charts: Exclude<SiteOptions['charts'], 'none'> = {
    ...(address === undefined ? {} : { address: new URL(address.replace(/\/*$/, '/')).href }),
    ...(bodies === undefined ? {} : { bodies: bodies.split(',').filter(Boolean) }),
  };
  await buildSite({ dir, flags, charts, ...(edition === undefined ? {} : { edition }) });
});
