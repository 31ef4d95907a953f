import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ExceptionList from './ExceptionList.svelte';

const captions = { exceptions: [], minor: '' };
const said = (onFile: boolean, lang: 'zh' | 'en'): string =>
  render(ExceptionList, { props: { exceptions: [], captions, lang, onFile, onpick: () => undefined } }).body;

it('says that no report is on file, and not that nothing needs attention', () => {
  expect(said(false, 'zh')).toContain('所选范围内没有收录报告。');
  expect(said(false, 'zh')).not.toContain('没有需要特别关注的事项');
  expect(said(false, 'en')).toContain('No report of this selection is on file.');
});

it('says that nothing needs attention where reports are on file and raise nothing', () => {
  expect(said(true, 'zh')).toContain('没有需要特别关注的事项');
  expect(said(true, 'en')).not.toContain('No report');
});
