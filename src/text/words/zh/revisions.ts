/** Words of the page of changes and of its feed in Chinese; their shape is the type of every language. */
export const zh = {
  title: '变更',
  intro: '每次发布与上一次发布相比，哪些数据新增、撤下、改动，哪些核对的结果变了。',
  none: '还没有更早的发布可以相比。',
  same: '数据与上一次发布相同。',
  feed: '订阅（Atom）',
  json: '机器可读（changes.json）',
  back: '当前页面',
  heading: (date: string, version: string): string => `${date}　版本 ${version}`,
  since: (date: string, version: string): string => `与 ${date} 的版本 ${version} 相比`,
  counts: (added: number, gone: number, changed: number, checks: number): string =>
    `新增 ${added} 个数据，撤下 ${gone} 个，改动 ${changed} 个；${checks} 处核对的结果变了。`,
  bodyYear: (body: string, year: number): string => `${body} ${year} 年`,
  changed: '改动',
  gone: '撤下',
  added: '新增',
  checks: '核对结果',
  more: (n: number): string => `……另有 ${n} 个，见 changes.json`,
  turned: (was: string, now: string): string => `${was} → ${now}`,
  noCheck: '无此核对',
  unexplained: '未写明原因',
};

export type RevisionWords = typeof zh;
