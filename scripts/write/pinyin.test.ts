import { describe, expect, it } from 'vitest';
import { syllables } from './pinyin.ts';

describe('syllables', () => {
  it('reads 行, 重, 长 and 调 by the words around them', () => {
    expect(syllables('预算执行率')).toBe('yu suan zhi xing lv');
    expect(syllables('航运企业行业资格')).toBe('hang yun qi ye hang ye zi ge');
    expect(syllables('重点项目')).toBe('zhong dian xiang mu');
    expect(syllables('重复填报')).toBe('chong fu tian bao');
    expect(syllables('增长产业数')).toBe('zeng zhang chan ye shu');
    expect(syllables('值守时长')).toBe('zhi shou shi chang');
    expect(syllables('调研')).toBe('diao yan');
    expect(syllables('协调解决')).toBe('xie tiao jie jue');
  });

  it('gives one syllable a Han character and none for anything else', () => {
    expect(syllables('2021湾区VR（大会）')).toBe('wan qu da hui');
    expect(syllables('VOCs')).toBe('');
  });

  it('lets a character without a known reading stand for itself', () => {
    expect(syllables('㐂园').split(' ')).toHaveLength(2);
  });
});
