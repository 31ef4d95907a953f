/** Syllables of Chinese names at build time, readings chosen by the words around them: 银行 yin hang, 执行 zhi xing. */
import { pinyin } from 'pinyin-pro';

const HAN = /[\u3400-\u9fff]/;

/**
 * One syllable without its tone for each Han character, separated by spaces; ü is v. Other characters give none,
 * a character without a known reading stands for itself.
 */
export function syllables(name: string): string {
  const text = name.normalize('NFKC');
  const han = [...text].filter((char) => HAN.test(char));
  const options = { toneType: 'none', type: 'array', nonZh: 'removed', v: true } as const;
  const read = pinyin(text, options);
  // The browser takes one syllable a character: a table that counts otherwise must not shift the rest.
  const sound = read.length === han.length ? read : han.map((char) => pinyin(char, options)[0] ?? char);
  return sound.join(' ');
}
