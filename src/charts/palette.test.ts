import { describe, expect, test } from 'vitest';
import { colourOf, contrast, DARK, LIGHT, shapeOf, SHAPES, textColour } from './theme.ts';

type Triple = readonly [number, number, number];

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string): Triple =>
  [1, 3, 5].map((at) => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Triple;
const apply = (m: readonly Triple[], v: Triple): Triple =>
  m.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as unknown as Triple;
const clamp = (v: Triple): Triple => v.map((c) => Math.min(Math.max(c, 0), 1)) as unknown as Triple;

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISION: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function lab(linear: Triple): Triple {
  const xyz = apply(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    linear,
  );
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [x, y, z] = [f(xyz[0] / 0.95047), f(xyz[1]), f(xyz[2] / 1.08883)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 with unit weights. */
function deltaE(one: Triple, two: Triple): number {
  const rad = Math.PI / 180;
  const [l1, a1, b1] = one;
  const [l2, a2, b2] = two;
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (a: number, b: number): number =>
    a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360;
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  let dh = h2 - h1;
  if (c1 * c2 === 0) dh = 0;
  else if (dh > 180) dh -= 360;
  else if (dh < -180) dh += 360;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * rad);
  const [lm, cm] = [(l1 + l2) / 2, (c1 + c2) / 2];
  let hm = (h1 + h2) / 2;
  if (c1 * c2 === 0) hm = h1 + h2;
  else if (Math.abs(h1 - h2) > 180) hm = h1 + h2 < 360 ? hm + 180 : hm - 180;
  const t =
    1 -
    0.17 * Math.cos((hm - 30) * rad) +
    0.24 * Math.cos(2 * hm * rad) +
    0.32 * Math.cos((3 * hm + 6) * rad) -
    0.2 * Math.cos((4 * hm - 63) * rad);
  const sl = 1 + (0.015 * (lm - 50) ** 2) / Math.sqrt(20 + (lm - 50) ** 2);
  const sc = 1 + 0.045 * cm;
  const sh = 1 + 0.015 * cm * t;
  const rc = 2 * Math.sqrt(cm ** 7 / (cm ** 7 + 25 ** 7));
  const rt = -Math.sin(60 * Math.exp(-(((hm - 275) / 25) ** 2)) * rad) * rc;
  const [x, y, z] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(x * x + y * y + z * z + rt * y * z);
}

test('the distance is that of the published pairs', () => {
  expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(deltaE([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
  expect(deltaE([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3);
});

describe.each(Object.entries(VISION))('to a %s reader', (_, matrix) => {
  test('any two of the first six colours differ by 20 or more', () => {
    const seen = LIGHT.palette.slice(0, 6).map((hex) => lab(clamp(apply(matrix, rgb(hex)))));
    const near = seen.flatMap((a, i) =>
      seen.slice(i + 1).flatMap((b, j) => {
        const distance = deltaE(a, b);
        return distance < 20 ? [`${LIGHT.palette[i]} ${LIGHT.palette[i + 1 + j]}: ${distance}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });
});

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('every colour of a body stands out from %s paper', (_, theme) => {
  const pale = [...theme.palette, theme.grey].filter((colour) => contrast(colour, theme.paper) < 3);
  expect(pale).toEqual([]);
});

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('text on %s paper is read at 4.5:1, also where it takes the colour of a body', (_, theme) => {
  const texts = [
    theme.ink,
    theme.muted,
    theme.attention,
    ...theme.palette.map((colour) => textColour(theme, colour)),
  ];
  expect(texts.filter((colour) => contrast(colour, theme.paper) < 4.5)).toEqual([]);
});

test('ink and muted text is read on every fill of a cell that is written on', () => {
  for (const fill of [LIGHT.panel, LIGHT.ramp[0]!, LIGHT.ramp[1]!, LIGHT.ramp[2]!])
    expect(contrast(LIGHT.ink, fill)).toBeGreaterThan(4.5);
  expect(contrast(LIGHT.muted, LIGHT.panel)).toBeGreaterThan(4.5);
});

test('a body without a slot is grey, and the first eight have a shape each', () => {
  expect(colourOf(LIGHT, null)).toBe(LIGHT.grey);
  expect(colourOf(LIGHT, 9)).toBe(LIGHT.grey);
  expect(colourOf(LIGHT, 2)).toBe('#912102');
  expect(new Set(SHAPES).size).toBe(8);
  expect(shapeOf(null)).toBe('circle');
});
