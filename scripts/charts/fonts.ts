/**
 * The fonts that pictures are drawn with: Noto Sans SC (SIL Open Font License) cut down to the characters at hand,
 * regular and semibold, as the rasteriser fakes no bold. Every character is checked to have a glyph.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subset from 'subset-font';
import type { Scene } from '../../src/charts/scene/scene.ts';
import { withWorkFolder } from '../write/work-folder.ts';
import { covered } from './glyphs.ts';

export const FAMILY = 'Noto Sans SC';
export type Weight = 400 | 600;
const FILES: Readonly<Record<Weight, string>> = {
  400: '400Regular/NotoSansSC_400Regular.ttf',
  600: '600SemiBold/NotoSansSC_600SemiBold.ttf',
};
const WEIGHTS: readonly Weight[] = [400, 600];

export interface Fonts {
  readonly files: readonly string[];
  /** An SVG with the characters that the fonts lack in their plain forms: CO2 for CO₂. */
  readonly drawable: (svg: string) => string;
}

/** The characters that a Scene draws in each weight. */
export function charactersOf(scene: Scene): Readonly<Record<Weight, ReadonlySet<string>>> {
  const found: Record<Weight, Set<string>> = { 400: new Set(), 600: new Set() };
  for (const mark of scene.marks)
    if (mark.type === 'text')
      for (const line of mark.lines) for (const each of line) found[mark.weight ?? 400].add(each);
  return found;
}

/** What a picture draws in place of a character that the font lacks: ₂ becomes 2. Itself where there is nothing plainer. */
export function plainer(character: string, glyphs: ReadonlySet<number>): string {
  if (glyphs.has(character.codePointAt(0)!)) return character;
  const plain = character.normalize('NFKC');
  return [...plain].every((each) => glyphs.has(each.codePointAt(0)!)) ? plain : character;
}

const codeName = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Throws, with the character and the chart, where a font lacks what a Scene draws and its plain form, too. */
export function assertCovered(
  scene: Scene,
  chart: string,
  glyphs: Readonly<Record<Weight, ReadonlySet<number>>>,
): void {
  const characters = charactersOf(scene);
  for (const weight of WEIGHTS)
    for (const character of characters[weight])
      if (![...plainer(character, glyphs[weight])].every((each) => glyphs[weight].has(each.codePointAt(0)!)))
        throw new Error(
          `${chart}: ${FAMILY} ${weight} has no glyph for “${character}” (${codeName(character)}); the picture would show an empty box. Write it another way in the data or the words.`,
        );
}

/** Gives `use` fonts with the glyphs of these Scenes. Throws where a text needs a glyph that they lack. */
export async function withFonts<T>(
  drawn: readonly { readonly scene: Scene; readonly chart: string }[],
  use: (fonts: Fonts) => Promise<T>,
): Promise<T> {
  const require = createRequire(import.meta.url);
  const whole = {} as Record<Weight, Uint8Array>;
  const glyphs = {} as Record<Weight, ReadonlySet<number>>;
  for (const weight of WEIGHTS) {
    whole[weight] = await readFile(require.resolve(`@expo-google-fonts/noto-sans-sc/${FILES[weight]}`));
    glyphs[weight] = covered(whole[weight]);
  }
  for (const { scene, chart } of drawn) assertCovered(scene, chart, glyphs);
  return withWorkFolder(tmpdir(), 'jilan-fonts-', async (dir) => {
    const replaced = new Map<string, string>();
    const files: string[] = [];
    for (const weight of WEIGHTS) {
      const characters = new Set(drawn.flatMap(({ scene }) => [...charactersOf(scene)[weight]]));
      const plain = [...characters].map((each) => [each, plainer(each, glyphs[weight])] as const);
      for (const [each, instead] of plain) if (each !== instead) replaced.set(each, instead);
      const text = `${plain.map(([, instead]) => instead).join('')} `;
      const file = join(dir, `${weight}.ttf`);
      await writeFile(file, await cut(whole[weight], text));
      files.push(file);
    }
    const drawable = (svg: string): string =>
      [...replaced].reduce((text, [each, instead]) => text.split(each).join(instead), svg);
    return use({ files, drawable });
  });
}

/** A font with the glyphs of a text alone. Throws where one got lost on the way. */
async function cut(whole: Uint8Array, text: string): Promise<Uint8Array> {
  // The names that tie both weights to one family are 16 and 17; the subset keeps them when asked.
  const font = await subset(whole, text, { targetFormat: 'truetype', preserveNameIds: [1, 2, 16, 17] });
  const left = covered(font);
  const lost = [...text].find((each) => !left.has(each.codePointAt(0)!));
  if (lost !== undefined) throw new Error(`the subset of ${FAMILY} lost “${lost}” (${codeName(lost)})`);
  return font;
}
