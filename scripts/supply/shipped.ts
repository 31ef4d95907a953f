/** Which packages stand in the scripts that readers load: told by the bundler, not by a list that somebody keeps. */
import type { Plugin } from 'vite';

/** `/x/node_modules/@a/b/dist/c.js` → `@a/b`, of the innermost folder; undefined for our own modules. */
export function packageOf(id: string): string | undefined {
  const inner = id
    .split(/[\\/]node_modules[\\/]/)
    .slice(1)
    .pop();
  return inner === undefined ? undefined : /^(?:@[^\\/]+[\\/])?[^\\/]+/.exec(inner)![0].replace('\\', '/');
}

/** Adds to `shipped` the packages of each module of which something is left in a chunk. */
export function collectShipped(shipped: Set<string>): Plugin {
  return {
    name: 'jilan-shipped',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = packageOf(id);
          if (name !== undefined && renderedLength > 0) shipped.add(name);
        }
      }
    },
  };
}
