/** What the build writes to the terminal in English. */
import type { BuildWords } from '../zh/build.ts';
import { plural } from './plural.ts';

export const en: BuildWords = {
  problems: {
    encoding: 'the file is neither UTF-8 nor GB18030. Save it as “CSV UTF-8 (comma delimited)”.',
    utf16:
      'the file is UTF-16 (“Unicode text”); expected UTF-8 or GB18030. Save it as “CSV UTF-8 (comma delimited)”.',
    two_encodings:
      'read as UTF-8 it says “{utf8}”, as GB18030 “{gb18030}”, and both are Chinese. Save it as “CSV UTF-8 (comma delimited)”.',
    two_files:
      'the same table as {first}, and nothing says which of the two counts. Keep one and move the other out of the data folder.',
    not_workbook:
      'no workbook that can be read: damaged, locked with a password, or of another kind. Save it as .xlsx in Excel or WPS.',
    several_sheets:
      'several sheets hold something: {sheets}. One is read: delete the others, or call sheets that explain “notes”, and the table’s “{title}”.',
    hidden_cells: 'stands in a hidden row or column. Show it and check it, or delete it.',
    merged_cell:
      'a merged cell. Unmerge it and fill each row; only names of indicators and reasons may be merged.',
    error_cell: 'an error of a formula, no value. Mend the formula, type what is printed, or leave it empty.',
    date_cell: 'the spreadsheet made a date of it. Format the cell as text and type what is printed.',
    hidden_digits:
      'stored as {stored}, of which digits are hidden. Show more decimals, or type what is printed.',
    formula_without_value:
      'a formula that was never computed. Open the file in Excel or WPS and save it, or type the value.',
    missing_file: 'this file is missing. Add it; its columns are in the data dictionary.',
    empty_file: 'the file is empty; expected a header and at least one row. Fill it in, or delete the file.',
    no_rows: 'there is a header and no row. Fill it in, or delete the file.',
    quotes:
      'quotes do not match: a cell that holds quotes stands in quotes, and each quote in it is doubled. Mend the quotes here.',
    delimiter: 'columns are not separated by commas. Save the file as “CSV (comma delimited)”.',
    missing_indicator: 'charts ask for this indicator and the library lacks it. Put its row back.',
    missing_column: 'this required column is missing. Add a column headed “{title}” or {id}.',
    duplicate_column: 'this column stands twice, first at {first}. Delete one of them.',
    nameless_column: 'this column has no header but holds something. Name the column, or clear the cell.',
    unknown_column: 'no such column: it is left out. Columns known: {columns}.',
    unknown_file:
      'no such table: what stands in it would not be read. Files known: {expected}, or .xlsx of the same names. Rename it, save it as CSV or .xlsx, or move it out of the data folder.',
    too_many_cells:
      'this row has {found} cells; expected {wanted}. Delete the surplus, or quote the cell that holds a comma.',
    too_few_cells:
      'this row has {found} cells; expected {wanted}. Fill it up: an empty cell still needs its comma.',
    blank_row: 'there is an empty row among the data. Delete it.',
    required: 'this cell is required. Fill it in.',
    too_long: 'it has {length} characters; at most {max} are allowed. Shorten it.',
    not_id:
      'not an id: lower-case letters, digits, _ . - only, with a letter or digit at either end, such as xiqu-2021, and no reserved name (con, aux, constructor). Correct it.',
    odd_character:
      'holds the character {code}, which shows nothing and no font has. Delete it or write another.',
    not_integer: 'not a whole number such as 2022. Correct it.',
    out_of_range: 'out of range: expected {low} to {high}. Correct it.',
    not_number:
      'not a number such as 2218.86, 1,234 or 97.60%. Write the number alone; leave the cell empty where there is none.',
    not_figure:
      'not a number such as 2218.86, 1,234, 97.60%, 近31, 10余, 超369 or 90%以上. Write the unit in its own column.',
    two_qualifiers:
      'the qualifying words before and after the number disagree; expected one, such as 约10 or 10余. Keep the one printed.',
    percent_unit: 'it carries a % but its unit is not %. Take the sign away, or set the unit to %.',
    not_date: 'not a date such as 2026-11-21. Correct it.',
    not_period:
      'not a period: expected 全年, 年末, 每日, 截至目前, 未来, or such as 1-11月 or 1-12月中旬. Correct it.',
    unknown_unit: 'no such unit[: {unit}]. [Was {near} meant? ]Correct it, or add a row to units.csv.',
    unknown_enum: 'not one of the values allowed: {allowed}. [Was {near} meant? ]Correct it.',
    unknown_ref:
      'no such row in {table}.csv. [Was {near} meant? ]Correct it, or add a row to {table}.csv first.',
    ambiguous_ref: 'several rows of {table}.csv have this name: {ids}. Use the id.',
    duplicate_key:
      'the same as {first} ({key}); expected one row each. Delete one; a figure stated again goes into “restated”.',
    unit_mismatch:
      'not a unit of the indicator {indicator}; expected {allowed}. Correct it, or add it to units_seen in indicators.csv.',
    currency:
      'another currency: the indicator {indicator} is in {allowed}, and currencies never convert. Correct the unit, or use another indicator.',
    year_disagrees: 'it disagrees with the report: {report} is of {year}. Correct it, or drop the column.',
    score_above_weight:
      'above full marks: “{row}” has {weight} points ({framework}). Check it against the report.',
    framework_missing:
      'there is no frameworks/{framework}.csv. [On file: {known}. ]Correct it, or add the file.',
    second_report:
      '{first} already holds a report on the whole expenditure of this body and year ({id}); a body has one a year. If this is a revision, put {id} into the column Replaces; if it is on one project, put project into Type; if it is of another year, correct the year.',
    replaces_unknown:
      'There is no other report with the id {id}.[ Did you mean “{near}”?] Give the id of the earlier report in reports.csv, or leave the cell empty.',
    replaces_other:
      '{id} ({first}) is of another body, year or type and cannot be replaced by this report. Check the id.',
    replaces_ring:
      '{id} ({first}) and this report replace each other, so neither counts. Fill in the cell of the later one alone.',
    framework_needed:
      'there are scores but reports.csv names no framework. [On file: {known}. ]Name one there; a report without scores has the scorer none.',
    subject_unknown:
      'no such row in the framework {framework}. [Was {near} meant? ]Use the id or the name of one of its rows.',
    subject_needed: 'this score needs its row of the framework. Write the row’s id or name.',
    subject_level:
      '“{row}” is of level {found} in {framework}; expected level {level}. Correct the subject or the indicator.',
    bad_restated: 'expected such as 1104.37@二（一）, several separated by ；. Correct it.',
    unknown_basis: 'expected an id of the indicator library, or id / id. Correct it.',
    bad_factor: 'expected a number above zero, such as 10000, 0.01 or 1. Correct it.',
    unit_fixed: 'the programme itself calculates with {unit}; expected {expected}. Correct it.',
    bad_base: 'expected id / id, both of this library. Correct it.',
    unknown_parent:
      'the parent must be a row one level above: total for level 1, level 1 for 2, level 2 for 3. Correct it.',
    weight_needed: 'the total and levels 1 to 3 need full marks. Fill it in.',
    bounds_needed: 'a grade needs both bounds. Fill it in.',
    unused_translation:
      'the data hold no such text: its English is not used. [Was {near} meant? ]Correct it, or delete the row.',
    folder_without_row:
      'reports.csv has no report {id}. [Was {near} meant? ]Add a row, or rename the folder.',
    row_without_folder:
      'there is no folder reports/{id}. [Was {near} meant? ]Add it with one or more of {names}.',
    empty_report: 'the folder reports/{id} holds no table. Add one or more of {names}.',
    unused_answer:
      'no question needs this row: what it answers has been mended, or report, rule or at differ from the question. Check it, then delete the row.',
    correction_unknown: 'there is no such figure: {figure}. Check report, indicator and subject.',
    correction_disagrees: '{first} says otherwise: “{stands}”. Correct one of the two.',
    correction_chain:
      'does not follow the correction before it, {first}, which ends at “{stands}”. Correct one of the two.',
    correction_same: 'is what stood there before. Correct it, or delete the row.',
    phrase:
      'the phrase does not hold “{figure}”. Correct value, unit or phrase against the report; where cells ran together in copying, set them apart with | in the phrase.',
    title_year: 'the title says {found}, the row is of {year}. Correct one of the two.',
    id_year: 'the id says {found}, the row is of {year}. Correct one of the two.',
    far_from_years:
      'this body has {other} in {year} ({first}) and {figure} here, which is far apart. Check the decimal point and the unit (RMB 1, RMB 10,000 or RMB 100 million).',
    far_from_published:
      '{other} was published, {figure} stands here: far apart. Where it is a correction, give its reason in a row of corrections.csv.',
    far_from_amounts:
      '{figure} is far from {other} ({first}). Check the decimal point and the unit (RMB 1, RMB 10,000 or RMB 100 million).',
    rate_scale:
      '{other} ({first}) gives another decimal point. Enter per cent as printed: 97.6 for 97.6%, not 0.976.',
    rate_range: 'rates mostly lie between {low}% and {high}%. Check the value and the indicator.',
    count_decimals: 'a count with decimals. Check the value and the unit.',
    fall_as_rise:
      'the sign is not what the phrase says. A fall is negative, a rise positive[ (was {opposite} meant?)].',
    swapped: 'this and {other} ({first}) may be swapped: put budget and executed amount each in its row.',
    typed_zero:
      'the same cell is empty in {first} and 0 here. Leave empty what is not stated; where it is a real 0, have the phrase hold it.',
    empty_formulas:
      'value, target and completion are all 0, as empty formulas leave them. [See {first}. ]Delete the row where there is no figure.',
    foreign_framework:
      '“{other}” does not look like a report of Guangzhou, but uses “{tree}”. Add its own tree to frameworks.',
    near_name:
      'nearly the name “{other}” of the library. If it counts the same, name that indicator in its column, so that bodies compare; if not, confirm it.',
    list_separator: 'separate the items by ; as in {wanted}.',
    slot_twice:
      'the same palette slot as “{other}” ({first}): charts could not tell them apart. Choose another, or leave it empty.',
  },
  answer: (file, row) => `If it is right as it stands, add to ${file}: ${row},reason`,
  field: (name, id) => `${name} (${id})`,
  value: (text) => ` “${text}”`,
  causes: {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EACCES: 'no permission to read or write',
    EPERM: 'no permission, or another program holds it',
    EROFS: 'the disk is read-only',
    ENOENT: 'not there, perhaps moved away during the run',
    EMFILE: 'too many files open at once',
    EBUSY: 'another program holds it',
  },
  stopped: (cause, place) =>
    `${place}: ${cause}. Not finished; the last result stands as it was and can be used. Mend this and run again.`,
  found: {
    problems: (n) => `${n} ${plural(n, 'problem', 'problems')}; nothing was written.`,
    questions: (n) => `${n} ${plural(n, 'question', 'questions')}; nothing was written.`,
    warnings: (n) => `${n} ${plural(n, 'warning', 'warnings')}:`,
    written: (folder) => `written to ${folder}`,
    unchanged: (folder, ms) =>
      `neither data nor code has changed: ${folder} stands as it is (${ms} ms); --force does it anew`,
  },
  /** Heads of the printed dictionary. */
  columns: { column: 'Column', needed: 'required', holds: 'Holds', also: 'Also called' },
  /** Before the address of the entry page. */
  entry: 'Open this address in a browser to enter reports; it works on this machine alone, Ctrl+C ends it:',
  changes: {
    counts: (added, gone, corrected) =>
      `against the last run: figures +${added} −${gone}, ${corrected} corrected`,
    gone: (n) => `${n} ${plural(n, 'figure is', 'figures are')} gone:`,
    differs: (n) => `${n} ${plural(n, 'check newly differs', 'checks newly differ')}:`,
    more: (n) => `and ${n} more`,
  },
  summary: {
    reports: 'reports',
    facts: 'facts',
    budget: 'budget',
    projects: 'projects',
    scores: 'scores',
    outputs: 'outputs',
    findings: 'findings',
    checks: 'checks',
    pass: 'pass',
    rounding: 'rounding',
    explain: 'needs explanation',
    differs: 'differs',
    cannot: 'cannot be computed',
    derived: 'derived',
    translations: 'translations',
    untranslated: 'still without English',
    files: 'files',
    gzip: 'gzip',
    time: 'time',
    version: 'version',
  },
};
