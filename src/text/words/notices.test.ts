import { describe, expect, it } from 'vitest';
import { NOTICE_CODES } from '../../model/view.ts';
import { noticeText } from './notices.ts';

describe('noticeText', () => {
  it('names the parameter and says that it was left out, for every code', () => {
    for (const code of NOTICE_CODES) {
      expect(noticeText({ code, param: 'dept', value: 'x' }, 'zh')).toMatch(/dept.*已忽略。$/);
      expect(noticeText({ code, param: 'dept', value: 'x' }, 'en')).toMatch(/dept.*left out\.$/);
    }
  });
  it('shows the value that is not on file', () => {
    expect(noticeText({ code: 'unknown_value', param: 'dept', value: '火星' }, 'zh')).toBe(
      '链接中的 dept=火星 不在库中，已忽略。',
    );
  });
  it('cuts what is long', () => {
    expect(noticeText({ code: 'malformed', param: 'p', value: '长'.repeat(500) }, 'zh').length).toBeLessThan(
      80,
    );
  });
});
