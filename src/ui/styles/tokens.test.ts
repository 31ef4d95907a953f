import { expect, it } from 'vitest';
import type { Theme } from '../../charts/theme.ts';
import { DARK, LIGHT } from '../../charts/theme.ts';

const COLOURS = {
  ink: 'ink',
  muted: 'muted',
  rule: 'rule',
  panel: 'panel',
  paper: 'paper',
  accent: 'accent',
  attention: 'attention',
  'attention-paper': 'attentionPaper',
  grey: 'grey',
} as const satisfies Readonly<Record<string, keyof Theme>>;

const colours = (theme: Theme): string[] =>
  Object.entries(COLOURS).map(([name, key]) => `--${name}: ${theme[key]};`);
/** Charts count in pixels at the page's base of 16, pages in rem, so that type grows with the reader's. */
const sizes = (theme: Theme): string[] =>
  Object.entries(theme.size).map(([name, px]) => `--size-${name}: ${px / 16}rem;`);
const rule = (selector: string, lines: readonly string[]): string =>
  `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

it('the tokens of the style sheets are those of the charts’ theme', async () => {
  const light = [
    ...colours(LIGHT),
    `--paper-dark: ${DARK.paper};`,
    ...sizes(LIGHT),
    `--font:\n    ${LIGHT.font.replaceAll('"', "'")};`,
  ];
  const css = [
    '/* Written from src/charts/theme.ts: npx vitest run src/ui/styles -u */\n',
    rule(':root', light),
    rule('html.dark', colours(DARK)),
  ].join('');
  await expect(css).toMatchFileSnapshot('tokens.css');
});
