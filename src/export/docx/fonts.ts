/** The official fonts by name, with what stands in where they are not installed. No font is bundled. */
import { DECLARATION, el, NS } from '../ooxml/xml.ts';

export interface PaperFont {
  readonly name: string;
  /** Tried in this order (`w:altName`). */
  readonly fallbacks: readonly string[];
  readonly serif: boolean;
}

export const FONTS = {
  title: {
    name: '方正小标宋简体',
    fallbacks: [
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05S',
      '华文中宋',
      'STZhongsong',
      '宋体',
      'SimSun',
      'Noto Serif CJK SC',
    ],
    serif: true,
  },
  heading1: {
    name: '黑体',
    fallbacks: ['SimHei', '方正黑体_GBK', '微软雅黑', 'Microsoft YaHei', 'Noto Sans CJK SC'],
    serif: false,
  },
  heading2: {
    name: '楷体_GB2312',
    fallbacks: ['楷体', 'KaiTi', '方正楷体_GBK', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'],
    serif: true,
  },
  body: {
    name: '仿宋_GB2312',
    fallbacks: ['仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
    serif: true,
  },
  number: { name: 'Times New Roman', fallbacks: ['Liberation Serif'], serif: true },
  /** 宋体 of page numbers. */
  page: { name: '宋体', fallbacks: ['SimSun', 'Noto Serif CJK SC'], serif: true },
} as const satisfies Record<string, PaperFont>;
export type FontUse = keyof typeof FONTS;

/** `w:rFonts`: Chinese in the official font, letters and figures in Times New Roman as offices set them. */
export function fontsXml(use: FontUse): string {
  const { name } = FONTS[use];
  const latin = FONTS.number.name;
  return el('w:rFonts', { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': name, 'w:cs': latin });
}

export function fontTableXml(): string {
  const list = Object.values(FONTS).map(({ name, fallbacks, serif }) =>
    el(
      'w:font',
      { 'w:name': name },
      el('w:altName', { 'w:val': fallbacks.join(',') }),
      el('w:charset', { 'w:val': name === FONTS.number.name ? '00' : '86' }),
      el('w:family', { 'w:val': serif ? 'roman' : 'swiss' }),
      el('w:pitch', { 'w:val': 'variable' }),
    ),
  );
  return DECLARATION + el('w:fonts', { 'xmlns:w': NS.w }, list);
}
