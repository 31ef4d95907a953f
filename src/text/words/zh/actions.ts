/** Words of a figure’s actions in Chinese; their shape is the type of every language. */
export const zh = {
  title: '下载与分享',
  files: '下载文件',
  pictures: '图片 PNG',
  /** Sizes of pictures. */
  presets: {
    chat: '聊天（1080 × 1440 以内）',
    slide: '幻灯片 16:9（1920 × 1080）',
    a4: 'A4 打印（一页两幅）',
    half: '半栏图（76 mm）',
    full: '通栏图（156 mm）',
  },
  /** Files of a whole page. */
  page: {
    title: '下载本页',
    format: '图片格式',
    zip: '全部图片 ZIP',
    pptx: '幻灯片 PPTX（一页一图）',
    docx: '文稿 DOCX（一页两图）',
    nothing: '本页没有可以下载的图',
  },
  copies: '复制',
  transparent: '透明背景',
  formats: {
    svg: '矢量图 SVG',
    pptx: '幻灯片 PPT（可编辑图表）',
    docx: '文稿 Word',
    docxTable: '文稿 Word（附表）',
    xlsx: '表格 Excel',
    csv: '数据 CSV',
  },
  copyPicture: '图片',
  copyTable: '数据表',
  copyFinding: '结论与来源',
  copyLink: '链接',
  copyEmbed: '嵌入代码',
  copyEmbedAll: '嵌入代码（全部部门）',
  /** What an embed of the chart cannot show, by what its answer rests on. */
  embedLimits: {
    pooled: '嵌入图可显示全部部门合计或单个部门，不能显示任选几个部门的合计。',
    median: '嵌入图可显示全部部门，不能为任选的几个部门另算中位数。',
    change: '嵌入图可显示全部部门的变化，不能只显示任选的部门或年度。',
    comparison: '嵌入图可显示全部部门的对比，不能只对比任选的部门或年度。',
  },
  embedInstead: '需要当前选择的，请用图片或链接。',
  briefed: {
    added: (count: number): string => `已加入简报，现有 ${count} 幅图。可在“简报”页排序和导出。`,
    there: (): string => '简报中已有这幅图。',
    full: (count: number): string => `简报已满（${count} 幅），请先在“简报”页删减。`,
  },
  notKept: '浏览器不保存数据，关闭页面后简报会丢失，请在“简报”页另存为文件。',
  working: (done: number): string => `正在生成…${Math.round(done * 100)}%`,
  cancel: '取消',
  cancelled: '已取消，没有留下文件。',
  saved: (name: string): string => `已保存：${name}`,
  failed: (detail: string): string => `没有生成成功（${detail}）。请重试，或改用其他格式。`,
  copied: '已复制，可直接粘贴。',
  copiedByCommand: '已复制（本页不是 https，使用了浏览器的旧办法）。如粘贴不出，请手动选取下方文字。',
  manualText: '浏览器不允许本页写入剪贴板，请手动选取下方文字后复制。',
  manualPicture: '浏览器不允许本页写入剪贴板：请在图上点右键“复制图片”，手机请长按图片保存。',
  longPress: '手机请长按图片保存或转发。',
};

export type ActionWords = typeof zh;
