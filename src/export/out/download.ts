/** Hands a finished file to the browser. Nothing is handed out before all bytes are there. */

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Long enough for slow machines to have read the bytes; then the memory is given back. */
const KEPT_MS = 60_000;

/** Media type by the extension of a file's name. */
export function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Saves bytes (or a text) under a name. */
export function download(content: Uint8Array | string, name: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: typeOf(name) }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.appendChild(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
