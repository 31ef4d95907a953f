/** What the build writes to the terminal in Chinese; its shape is the type of every language. */
export const zh = {
  /** What is wrong with the data. Braces take a parameter; `[…]` is left out where the parameter in it is empty. */
  problems: {
    encoding: '文件既不是 UTF-8 也不是 GB18030 编码，无法读取。请另存为“CSV UTF-8（逗号分隔）”。',
    utf16: '文件是 UTF-16（“Unicode 文本”）编码，应为 UTF-8 或 GB18030。请另存为“CSV UTF-8（逗号分隔）”。',
    two_encodings:
      '按 UTF-8 读作“{utf8}”，按 GB18030 读作“{gb18030}”，都通。请另存为“CSV UTF-8（逗号分隔）”。',
    two_files: '与 {first} 是同一个表的两个文件，不知以哪个为准。请留一个，把另一个移出数据目录。',
    not_workbook:
      '不是可以读取的 .xlsx 工作簿，可能已损坏、加了密码，或只是改了扩展名。请用 Excel 或 WPS 另存为 .xlsx。',
    several_sheets:
      '有几个工作表都有内容：{sheets}。只读一个，请删去其余的，或把说明用的改名为“说明”“示例”，数据表命名为“{title}”。',
    hidden_cells: '在隐藏的行或列里。请取消隐藏并核对，不要的请删去。',
    merged_cell: '是合并单元格。请取消合并，每行各填各的；只有指标名称和偏差原因可以合并。',
    error_cell: '是公式的错误值，不是数据。请改正公式，或照印填写；没有时留空。',
    date_cell: '被表格软件改成了日期。请把单元格设为“文本”，再照印填写，如 3-5、9月30日。',
    hidden_digits: '实际存的是 {stored}，显示时少了几位。请增加小数位数，或照印填写显示的数。',
    formula_without_value: '是没有算出值的公式。请用 Excel 或 WPS 打开后保存一次，或照印填写数值。',
    missing_file: '缺少这个文件。请补上；列名见数据字典。',
    empty_file: '文件是空的，应有一行列名和至少一行数据。请补上内容，或删去该文件。',
    no_rows: '只有列名，没有数据。请补上数据，或删去该文件。',
    quotes: '引号不成对：含引号的单元格须用引号括起，其中的引号写两遍。请检查这里的引号。',
    delimiter: '列之间没有用半角逗号分隔。请另存为“CSV（逗号分隔）”。',
    missing_indicator: '图表用到这一指标，指标库中却没有。请恢复这一行。',
    missing_column: '缺少这一必填列。请在第一行加上列名“{title}”或 {id}。',
    duplicate_column: '这一列出现了两次，前一次在 {first}。请删去一列。',
    nameless_column: '这一列没有列名，却有内容。请写上列名，或清空该单元格。',
    unknown_column: '没有这一列，已略去。可用的列：{columns}。',
    unknown_file:
      '不认识这个表，其中的数不会读入。可用的文件：{expected}（或同名 .xlsx）。请改名、另存为 CSV 或 .xlsx，或移出数据目录。',
    too_many_cells: '这一行有 {found} 个单元格，应为 {wanted} 个。请删去多出的单元格；内容含逗号时须加引号。',
    too_few_cells: '这一行只有 {found} 个单元格，应为 {wanted} 个。请补齐，空单元格也要留逗号。',
    blank_row: '数据中间有空行。请删去这一行。',
    required: '必填，不能为空。请填写。',
    too_long: '有 {length} 个字，至多 {max} 个。请缩短。',
    not_id:
      '不是编号。编号只用小写字母、数字、_ . -，以字母或数字起止，如 xiqu-2021，且不能是 con、aux、constructor 等保留名。请改正。',
    odd_character: '含有字体里没有、看不见的字符 {code}。请删去或改用通用的字。',
    not_integer: '不是整数，应如 2022。请改正。',
    out_of_range: '超出范围，应在 {low} 与 {high} 之间。请改正。',
    not_number: '不是数，应如 2218.86、1,234 或 97.60%。请只写数；没有时留空。',
    not_figure: '不是数，应如 2218.86、1,234、97.60%、近31、10余、超369、90%以上。单位请写在“单位”列。',
    two_qualifiers: '前后的限定词意思不同，应只有一个，如 约10 或 10余。请照原文保留一个。',
    percent_unit: '带 %，但单位不是 %。请去掉 %，或把单位改为 %。',
    not_date: '不是日期，应如 2026-11-21。请改正。',
    not_period: '不是期间，应为 全年、年末、每日、截至目前、未来，或如 1-11月、1-12月中旬。请改正。',
    unknown_unit: '没有这个单位[：{unit}]。[是否指“{near}”？]请改正，或先在 units.csv 中加一行。',
    unknown_enum: '不是可用的值，应为：{allowed}。[是否指“{near}”？]请改正。',
    unknown_ref: '{table}.csv 中没有这一项。[是否指“{near}”？]请改正，或先在 {table}.csv 中加一行。',
    ambiguous_ref: '{table}.csv 中有几行叫这个名称：{ids}。请改用编号。',
    duplicate_key: '与 {first} 重复（{key}），应各不相同。请删去一行；同一数在别处再次出现时写入“又见”列。',
    unit_mismatch:
      '不是指标“{indicator}”的单位，应为：{allowed}。请改正，或在 indicators.csv 的“所见单位”中加上。',
    currency: '币种不同：指标“{indicator}”用 {allowed}，不同币种从不换算。请改正单位，或改用另一指标。',
    year_disagrees: '与报告年度不一致：{report} 是 {year} 年。请改正，或删去年度列。',
    score_above_weight: '高于满分：“{row}”的分值是 {weight} 分（{framework}）。请核对原文。',
    framework_missing: '没有评分体系文件 frameworks/{framework}.csv。[已有：{known}。]请改正，或加上该文件。',
    second_report:
      '{first} 已登记同一部门同一年度的整体支出报告 {id}，一个部门一年只能有一份。如是修订，请在“取代”列填 {id}；如是单个项目的报告，请在“类型”列填 项目；如是另一年度的，请更正年度。',
    replaces_unknown:
      '没有编号为 {id} 的其他报告。[是否指“{near}”？]请填 reports.csv 中原报告的编号，不是修订则留空。',
    replaces_other: '{id}（{first}）是另一部门、另一年度或另一类型的报告，不能由本报告取代。请核对编号。',
    replaces_ring: '{id}（{first}）与本报告互相取代，看不出以哪一份为准。请只在修订后的一份上填写。',
    framework_needed:
      '有评分但 reports.csv 中没有写明评分体系。[已有：{known}。]请在 reports.csv 的“评分体系”列填写；未评分的报告评分方写“未评分”。',
    subject_unknown: '评分体系 {framework} 中没有这一行。[是否指“{near}”？]请用该体系的行编号或名称。',
    subject_needed: '这一得分须写明是哪一评分行。请填写评分体系的行编号或名称。',
    subject_level: '“{row}”在 {framework} 中是 {found} 级，应为 {level} 级的行。请改正对象或指标。',
    bad_restated: '应如 1104.37@二（一），多处以；分隔。请改正。',
    unknown_basis: '应为指标库中的编号，或 编号 / 编号。请改正。',
    bad_factor: '应为大于零的数，如 10000、0.01、1。请改正。',
    unit_fixed: '程序自身用到 {unit}，此处应为 {expected}。请改正。',
    bad_base: '应为 编号 / 编号，且都在指标库中。请改正。',
    unknown_parent: '上级应为高一级的行：一级的上级是总分，二级的是一级，三级的是二级。请改正。',
    weight_needed: '总分与一至三级的行须有分值。请填写。',
    bounds_needed: '等级须有下限与上限。请填写。',
    unused_translation: '数据中没有这段中文，译文未用上。[是否指“{near}”？]请改正，或删去这一行。',
    folder_without_row: 'reports.csv 中没有编号为 {id} 的报告。[是否指“{near}”？]请加一行，或改目录名。',
    row_without_folder:
      '没有目录 reports/{id}。[是否指“{near}”？]请建立该目录并放入 {names} 中的一个或几个。',
    empty_report: '目录 reports/{id} 中没有数据。请放入 {names} 中的一个或几个。',
    unused_answer: '没有疑问用到这一行：所答的已经更正，或报告、规则、所在写得与疑问不同。请核对后删去。',
    correction_unknown: '数据表中没有这一项：{figure}。请核对报告、指标与对象。',
    correction_disagrees: '与 {first} 不一致，该处写的是“{stands}”。请改正其中之一。',
    correction_chain: '与前一次更正 {first} 不衔接，该次更正为“{stands}”。请改正其中之一。',
    correction_same: '与更正前相同。请改正，或删去这一行。',
    phrase:
      '片段里没有“{figure}”。请对照原文更正数值、单位或片段；复制时粘在一起的单元格请在片段里用 ｜ 隔开。',
    title_year: '标题写的是 {found} 年，本行年度是 {year}。请改正其中之一。',
    id_year: '编号写的是 {found} 年，本行年度是 {year}。请改正其中之一。',
    far_from_years:
      '本部门 {year} 年是 {other}（{first}），这里是 {figure}，相差悬殊。请核对小数点与单位（元、万元、亿元）。',
    far_from_published:
      '上次发布的是 {other}，这里是 {figure}，相差悬殊。如是更正，请在 corrections.csv 加一行写明原因。',
    far_from_amounts: '与 {other}（{first}）相比，{figure} 相差悬殊。请核对小数点与单位（元、万元、亿元）。',
    rate_scale: '按 {other}（{first}）计算，小数点应在别处。请照原文填写百分数：97.6% 写 97.6，不写 0.976。',
    rate_range: '比率一般在 {low}% 与 {high}% 之间。请核对数值与指标。',
    count_decimals: '按个计的数带有小数。请核对数值与单位。',
    fall_as_rise: '片段中的升降与正负号不一致。下降记为负数，增长记为正数。[应为 {opposite}？]请核对。',
    swapped: '与 {other}（{first}）可能颠倒：预算数与执行数请各归其位。',
    typed_zero: '{first} 的这一格留空，这里填了 0。没有写明的请留空；确实是 0 的，请把 0 写进片段。',
    empty_formulas: '数值、目标、完成率都是 0，像是空公式留下的。[另见 {first}。]没有数据的请删去这一行。',
    foreign_framework: '“{other}”不像广州的报告，却用“{tree}”。请在 frameworks 中另加一个评分体系。',
    near_name:
      '与指标库的“{other}”名称相近。如是同一指标，请在“指标”列填“{other}”，才能与其他部门比较；口径不同的，请确认。',
    list_separator: '各项之间请用 ; 分隔，如 {wanted}。',
    slot_twice: '与“{other}”（{first}）用同一色位，图上无法区分。请另选一个，或留空。',
  },
  /** How a question is answered. */
  answer: (file: string, row: string): string => `如确实无误，请在 ${file} 加一行：${row},理由`,
  field: (name: string, id: string): string => `${name}（${id}）`,
  /** A value after the name of its field. */
  value: (text: string): string => `“${text}”`,
  /** What the file system refused. */
  causes: {
    ENOSPC: '磁盘已满',
    EDQUOT: '磁盘配额已满',
    EACCES: '没有读写权限',
    EPERM: '没有读写权限，或文件正被其他程序占用',
    EROFS: '所在磁盘为只读',
    ENOENT: '文件或目录不存在，可能在运行中被移走',
    EMFILE: '同时打开的文件过多',
    EBUSY: '文件正被其他程序占用',
  },
  stopped: (cause: string, place: string): string =>
    `${place}：${cause}。本次未完成；上次的结果原样保留，可继续使用。处理后请重新运行。`,
  found: {
    problems: (n: number): string => `${n} 处问题，未写出任何文件。`,
    questions: (n: number): string => `${n} 处疑问，未写出任何文件。`,
    warnings: (n: number): string => `${n} 处提示：`,
    written: (folder: string): string => `已写入 ${folder}`,
    unchanged: (folder: string, ms: number): string =>
      `数据与程序均无变化，${folder} 照旧（${ms} 毫秒）；要重做请加 --force`,
  },
  /** Heads of the printed dictionary. */
  columns: { column: '列', needed: '必填', holds: '填什么', also: '也可以叫' },
  /** Before the address of the entry page. */
  entry: '在浏览器中打开下面的地址录入；只有本机能打开，按 Ctrl+C 结束：',
  /** What a run changed against the last output. */
  changes: {
    counts: (added: number, gone: number, corrected: number): string =>
      `与上次相比：数据 +${added} −${gone}，更正 ${corrected}`,
    gone: (n: number): string => `不再有的数据 ${n} 个：`,
    differs: (n: number): string => `新的不符 ${n} 处：`,
    more: (n: number): string => `……另有 ${n} 个`,
  },
  summary: {
    reports: '报告',
    facts: '数据',
    budget: '预算',
    projects: '项目',
    scores: '得分',
    outputs: '产出',
    findings: '问题与措施',
    checks: '核对',
    pass: '相符',
    rounding: '尾差',
    explain: '待说明',
    differs: '不符',
    cannot: '无法核对',
    derived: '推算',
    translations: '译文',
    untranslated: '尚无英文',
    files: '文件',
    gzip: '压缩后',
    time: '用时',
    version: '数据版本',
  },
};

export type BuildWords = typeof zh;
