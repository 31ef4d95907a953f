import { describe, expect, it } from 'vitest';
import { placeText } from './place.ts';

describe('placeText', () => {
  it('is the place as entered in Chinese', () => {
    expect(placeText('二（一）第1段', 'zh')).toBe('二（一）第1段');
  });

  it.each([
    ['二（一）第1段', 'section “二（一）”, para. 1'],
    ['四', 'section “四”'],
    ['年度整体绩效目标第9条后半句', '“年度整体绩效目标”, item 9, second half'],
    ['评分表·总分', 'score sheet, “总分”'],
    ['部门基本情况·未能完成原因；评分表·改进措施', '“部门基本情况·未能完成原因”; score sheet, “改进措施”'],
    ['', ''],
  ])('quotes the headings of %s in English and says the rest', (entered, said) => {
    expect(placeText(entered, 'en')).toBe(said);
  });
});
