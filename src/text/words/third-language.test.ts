import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LANGUAGES = join(ROOT, 'src/model/localised.ts');
const FOLDERS = 'src/text/words/';
/** Tests and what they share may name the two languages that there are. */
const PRODUCT = /(?<!\.test|\.d)\.(ts|svelte)$/;

const files = ['src', 'scripts'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((name) => join(room, name).split(sep).join('/'))
    .filter((name) => PRODUCT.test(name) && !name.includes('/testing/') && !name.includes('/fixtures/')),
);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What the compiler asks for where the product's languages are these, by file; of components, svelte-check says the same. */
function asked(languages: string): ReadonlyMap<string, readonly string[]> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    { noEmit: true, incremental: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )!;
  const host = ts.createCompilerHost(config.options);
  const { readFile } = host;
  host.readFile = (name) => {
    const text = readFile(name);
    return name === LANGUAGES ? text?.replace(/LANGS = \[[^\]]*\]/, `LANGS = ${languages}`) : text;
  };
  host.getSourceFile = (name, target) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, target);
  };
  const roots = files.filter((name) => name.endsWith('.ts')).map((name) => join(ROOT, name));
  const program = ts.createProgram(
    [...roots, ...config.fileNames.filter((name) => name.endsWith('.d.ts'))],
    config.options,
    host,
  );
  const found = new Map<string, string[]>();
  for (const root of roots)
    for (const { messageText } of program.getSemanticDiagnostics(program.getSourceFile(root))) {
      const file = relative(ROOT, root).split(sep).join('/');
      found.set(file, [...(found.get(file) ?? []), ts.flattenDiagnosticMessageText(messageText, ' ')]);
    }
  return found;
}

describe('a third language', () => {
  const lookups = readdirSync(join(ROOT, FOLDERS))
    .filter((name) => PRODUCT.test(name) && read(FOLDERS + name).includes(`from './zh/`))
    .map((name) => FOLDERS + name);
  let missing: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    missing = asked(`['zh', 'en', 'third']`);
  }, 60_000);

  it('is asked for by the compiler in every lookup of words, and nowhere else', () => {
    expect([...missing.keys()].sort()).toEqual([...lookups].sort());
    for (const [file, messages] of missing) expect(messages.join(), file).toContain(`'third'`);
  });

  it('finds no choice between two languages in its way', () => {
    const choice = /\blang\w* [!=]== ['"]|[!=]== ['"](?:zh|en)['"] \?/;
    expect(files.filter((name) => !name.startsWith('src/text/words/zh/') && choice.test(read(name)))).toEqual(
      [],
    );
  });
});
