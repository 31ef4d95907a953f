/** A workbook of plain sheets, packed. */
import type { Part } from '../ooxml/package.ts';
import { pack } from '../ooxml/package.ts';
import { PROPERTY_RELATIONS, propertyParts } from '../ooxml/properties.ts';
import type { Properties } from '../ooxml/properties.ts';
import { DECLARATION, el, escape, NS } from '../ooxml/xml.ts';
import { StyleTable } from './styles.ts';
import { SharedStrings } from './shared-strings.ts';
import { columnName, sheetXml } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const quoteName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

function workbookXml(sheets: readonly Sheet[]): string {
  const defined = sheets.flatMap(({ name, head, rows, form }, i) => {
    if (!head || form) return [];
    const last = columnName(Math.max(1, ...rows.map((row) => row.length)) - 1);
    const sheet = quoteName(name);
    return [
      el(
        'definedName',
        { name: '_xlnm._FilterDatabase', localSheetId: i, hidden: 1 },
        escape(`${sheet}!$A$${head}:$${last}$${rows.length}`),
      ),
      el(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId: i },
        escape(`${sheet}!$${head}:$${head}`),
      ),
    ];
  });
  return (
    DECLARATION +
    el(
      'workbook',
      { xmlns: NS.s, 'xmlns:r': NS.r },
      el('bookViews', {}, el('workbookView', { activeTab: 0 })),
      el(
        'sheets',
        {},
        sheets.map(({ name, hidden }, i) =>
          el('sheet', {
            name,
            sheetId: i + 1,
            state: hidden ? 'hidden' : undefined,
            'r:id': `rId${i + 1}`,
          }),
        ),
      ),
      defined.length ? el('definedNames', {}, defined) : '',
    )
  );
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** The bytes of a workbook. Sheet names are at most 31 characters without `[]:*?/\`; the caller sees to that. */
export function packWorkbook(sheets: readonly Sheet[], properties: Properties): Uint8Array {
  const styles = new StyleTable();
  const strings = new SharedStrings();
  const worksheets: Part[] = sheets.map((sheet, i) => ({
    path: `xl/worksheets/sheet${i + 1}.xml`,
    contentType: `${TYPE}worksheet+xml`,
    data: sheetXml(sheet, i === 0, styles, strings),
  }));
  const n = sheets.length;
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      contentType: `${TYPE}sheet.main+xml`,
      data: workbookXml(sheets),
      relations: [
        ...sheets.map((_, i) => ({
          id: `rId${i + 1}`,
          type: 'worksheet',
          target: `worksheets/sheet${i + 1}.xml`,
        })),
        { id: `rId${n + 1}`, type: 'styles', target: 'styles.xml' },
        { id: `rId${n + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
      ],
    },
    ...worksheets,
    { path: 'xl/styles.xml', contentType: `${TYPE}styles+xml`, data: styles.xml() },
    { path: 'xl/sharedStrings.xml', contentType: `${TYPE}sharedStrings+xml`, data: strings.xml() },
    ...propertyParts(properties),
  ];
  const root = [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }, ...PROPERTY_RELATIONS];
  return pack(parts, root, properties.date);
}
