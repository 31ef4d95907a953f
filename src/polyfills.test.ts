import { readFileSync } from 'node:fs';
import { createContext, runInContext, runInThisContext } from 'node:vm';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { describe, expect, it } from 'vitest';

const SCRIPT = transpileModule(readFileSync('src/polyfills.ts', 'utf8'), {
  compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2019 },
}).outputText;
const LACKING = `
  const typed = Object.getPrototypeOf(Int8Array.prototype);
  for (const list of [Array.prototype, typed])
    for (const name of ['at', 'findLast', 'findLastIndex']) delete list[name];
  delete String.prototype.at; delete String.prototype.replaceAll; delete Object.hasOwn;`;

/** A world of its own, where taking away what the browser has harms no one; JSON of the expression's value. */
function old(expression: string, lacking = LACKING): string {
  const world = createContext({});
  runInContext(`{${lacking}}`, world);
  runInContext(SCRIPT, world);
  return runInContext(`JSON.stringify(${expression})`, world) as string;
}
/** What this Node, which has them all, says. */
const today = (expression: string): string => runInThisContext(`JSON.stringify(${expression})`) as string;

function same(...expressions: readonly string[]): void {
  for (const one of expressions) expect(old(one), one).toBe(today(one));
}

describe('what an old browser lacks', () => {
  it('is left alone where the browser has it', () => {
    const own = 'Object.hasOwn = String.prototype.replaceAll = Array.prototype.at = parseInt';
    expect(
      old('[Object.hasOwn, "".replaceAll, [].at].map((one) => one === parseInt)', `${LACKING}${own}`),
    ).toBe('[true,true,true]');
  });

  it('counts positions from either end, beyond them finds nothing', () => {
    same('[1,2,3].at(-1)', '[1,2,3].at()', '[1,2].at(1.9)', '[[1].at(5), [].at(-1)]', '"abc".at(-2)');
    same('new Uint8Array([7, 8]).at(-1)', 'new Float64Array([7, 8]).at(0)');
  });

  it('finds the last that passes, or none', () => {
    same('[1,2,3,4].findLast((n) => n % 2 === 1)', '[[1,2].findLast((n) => n > 9)]');
    same('[1,2,3].findLastIndex((n) => n < 3)', '[1].findLastIndex((n) => n > 9)');
    same('new Int8Array([1,2,3]).findLast((n, i, all) => i < all.length - 1)');
  });

  it('replaces every occurrence, its signs taken as they are', () => {
    same(
      '"a.b.c".replaceAll(".", "-")',
      '"a$a".replaceAll("$", () => "+")',
      '"((a[".replaceAll("(", "\\\\")',
    );
    same('"aXbX".replaceAll(/x/gi, "[$&]")', '"ab".replaceAll("", "-")', '"a-b".replaceAll("-", "$$")');
  });

  it('refuses an expression that would replace one occurrence alone', () => {
    const refused =
      '(() => { try { return "a".replaceAll(/a/, "b"); } catch (e) { return e instanceof TypeError; } })()';
    same(refused);
    expect(old(refused)).toBe('true');
  });

  it('tells own members from inherited ones', () => {
    same(
      '[Object.hasOwn({a: 1}, "a"), Object.hasOwn({}, "toString"), Object.hasOwn(Object.create(null), "a")]',
    );
  });

  it('copies plain data deeply', () => {
    same('structuredClone({ a: [1, { b: null }], d: new Date(5), t: [...new Uint8Array([1, 2])] })');
    same('[...structuredClone(new Map([["k", new Set([1])]])).get("k")]', 'structuredClone([ , 1]).length');
    same(
      '(() => { const a = { l: [{}] }; const b = structuredClone(a); return [a === b, a.l[0] === b.l[0]]; })()',
    );
  });

  it('copies a circle as a circle and refuses a function', () => {
    same('(() => { const a = {}; a.a = a; const b = structuredClone(a); return [b === a, b.a === b]; })()');
    const refused = '(() => { try { structuredClone({ f() {} }); return false; } catch { return true; } })()';
    same(refused);
    expect(old(refused)).toBe('true');
  });

  it('adds nothing that a loop over a list would meet', () => {
    same('(() => { const keys = []; for (const key in ["x"]) keys.push(key); return keys; })()');
  });
});
