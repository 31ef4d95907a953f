/** Spreadsheets run a text that begins like a formula; a name or a phrase of a report never is one. */

/** True for a text that Excel, WPS or LibreOffice might take for a formula: `= + - @`, tab or return first (CWE-1236). */
export function startsFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}
