/** Colours and type sizes of every chart and page (styles/tokens.css is written from here). Exports use LIGHT unless asked otherwise. */
import type { Shape } from './scene/scene.ts';

export interface Theme {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly up: string;
  readonly down: string;
  readonly attention: string;
  /** Behind a notice. */
  readonly attentionPaper: string;
  /** Bodies without a slot, and bodies not chosen. */
  readonly grey: string;
  /** By palette slot 1–8 (index 0–7). */
  readonly palette: readonly string[];
  /** Sequential steps of the heatmap, low to high. */
  readonly ramp: readonly string[];
  readonly size: {
    readonly small: number;
    readonly label: number;
    readonly strong: number;
    /** Titles of figures, sections and pages, and the numbers that stand alone. */
    readonly title: number;
    readonly section: number;
    readonly headline: number;
    readonly number: number;
  };
  readonly font: string;
}

const FONT =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", sans-serif';

export const LIGHT: Theme = {
  paper: '#ffffff',
  panel: '#f5f7f9',
  ink: '#1d2530',
  muted: '#586374',
  rule: '#dde2e8',
  accent: '#1b45b8',
  up: '#1b45b8',
  down: '#a85300',
  attention: '#a85300',
  attentionPaper: '#fdf3e7',
  grey: '#8a94a3',
  palette: ['#1b45b8', '#912102', '#2d9883', '#9f7dda', '#d87700', '#49404e', '#e8386f', '#505b49'],
  ramp: ['#f3c999', '#f7e3c8', '#e4ebf7', '#b7c8ec', '#7d9bdb', '#3f66c6'],
  size: { small: 12, label: 13, strong: 14, title: 16, section: 20, headline: 28, number: 36 },
  font: FONT,
};

export const DARK: Theme = {
  ...LIGHT,
  paper: '#14181f',
  panel: '#1c222b',
  ink: '#e8ecf1',
  muted: '#a3aebd',
  rule: '#333c48',
  accent: '#8fb0ff',
  up: '#8fb0ff',
  down: '#ffab5c',
  attention: '#ffab5c',
  attentionPaper: '#2c2418',
  grey: '#7d8796',
  palette: ['#7fa3ff', '#f08a6a', '#4fc4ab', '#c0a6ee', '#f2a445', '#b9adc2', '#ff7fa5', '#a9b79f'],
  ramp: ['#7a4a12', '#5a4424', '#2b3648', '#2f4a7d', '#3f66b5', '#6f96ea'],
};

/** Marker shape by palette slot 1–8: colour is never the only mark of a body. */
export const SHAPES: readonly Shape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'down',
  'hexagon',
  'cross',
  'bar',
];

export function colourOf(theme: Theme, slot: number | null): string {
  return (slot !== null && theme.palette[slot - 1]) || theme.grey;
}

export function shapeOf(slot: number | null): Shape {
  return (slot !== null && SHAPES[slot - 1]) || 'circle';
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour as text is written in: taken towards ink until it reaches 4.5:1 on paper. */
export function textColour(theme: Theme, colour: string): string {
  const mix = (share: number): string =>
    `#${[1, 3, 5]
      .map((at) => {
        const [from, to] = [
          parseInt(colour.slice(at, at + 2), 16),
          parseInt(theme.ink.slice(at, at + 2), 16),
        ];
        return Math.round(from + (to - from) * share)
          .toString(16)
          .padStart(2, '0');
      })
      .join('')}`;
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mix(share);
    if (contrast(mixed, theme.paper) >= 4.6) return mixed;
  }
  return theme.ink;
}

/** The theme with larger type (大字版, presentation): sizes times a factor. */
export function enlarged(theme: Theme, factor: number): Theme {
  const scaled = (size: number): number => Math.round(size * factor);
  const { small, label, strong, title, section, headline, number } = theme.size;
  const size = {
    small: scaled(small),
    label: scaled(label),
    strong: scaled(strong),
    title: scaled(title),
    section: scaled(section),
    headline: scaled(headline),
    number: scaled(number),
  };
  return { ...theme, size };
}
