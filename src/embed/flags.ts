/** How an embed looks: the flags of its address. What each means stands here; nothing else reads them. */
import { ownParams } from '../request/embed-params.ts';

export interface Flags {
  /** The chart with its unit and source alone: title, notes and links are the host page's affair. */
  readonly plain: boolean;
  readonly theme: 'light' | 'dark';
  /** Pixels that the embed takes and never more: what is longer scrolls inside. 0: as high as its content. */
  readonly height: number;
  /** No paper behind the figure. */
  readonly transparent: boolean;
}

export interface RefusedFlag {
  readonly name: string;
  readonly value: string;
}

const LEAST_HEIGHT = 120;
const MOST_HEIGHT = 5000;
const ON = ['1', 'true', 'yes'];
const OFF = ['', '0', 'false', 'no'];

/** Reads the flags of a query; what is not understood is left out and told. */
export function readFlags(query: string): {
  readonly flags: Flags;
  readonly refused: readonly RefusedFlag[];
} {
  const own = ownParams(query);
  const refused: RefusedFlag[] = [];
  const refuse = (name: string, value: string): void => void refused.push({ name, value });
  const flag = (name: 'plain' | 'transparent'): boolean => {
    if (!ON.includes(own[name]) && !OFF.includes(own[name])) refuse(name, own[name]);
    return ON.includes(own[name]);
  };
  const pixels = /^\d{1,6}$/.test(own.height) ? Number(own.height) : NaN;
  const isHeight = pixels >= LEAST_HEIGHT && pixels <= MOST_HEIGHT;
  if (own.height !== '' && !isHeight) refuse('height', own.height);
  if (!['', 'light', 'dark'].includes(own.theme)) refuse('theme', own.theme);
  const flags: Flags = {
    plain: flag('plain'),
    theme: own.theme === 'dark' ? 'dark' : 'light',
    height: isHeight ? pixels : 0,
    transparent: flag('transparent'),
  };
  return { flags, refused };
}
