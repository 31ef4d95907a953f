/**
 * Copying, with the ways that are left on plain http, where browsers keep the clipboard API from pages. Each call
 * answers which way it went, so that the page can say so.
 */
import type { RichTable } from '../table/rich-table.ts';

/**
 * `clipboard`: done by the clipboard API. `command`: done by the old copy command. `manual`: not possible here; the
 * page shows the thing for the reader to take by hand (select, right click, long press).
 */
export type CopyWay = 'clipboard' | 'command' | 'manual';

/** The part of a browser that copying needs; tests give their own. */
export interface CopyHost {
  readonly clipboard: Clipboard | undefined;
  readonly Item: typeof ClipboardItem | undefined;
  /** Puts the content under a selection and runs the copy command; true where the browser says it did. */
  readonly command: (content: RichTable) => boolean;
}

/** Copies through a `copy` event, so that plain and rich forms go together and the page's focus is left alone. */
function runCommand({ html, text }: RichTable): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;opacity:0';
  const focused = document.activeElement;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== '') event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  document.body.appendChild(area);
  document.addEventListener('copy', fill);
  try {
    area.focus();
    area.select();
    area.setSelectionRange(0, text.length);
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** The browser that the page runs in. */
function browser(): CopyHost {
  return {
    clipboard: window.isSecureContext ? navigator.clipboard : undefined,
    Item: typeof ClipboardItem === 'undefined' ? undefined : ClipboardItem,
    command: runCommand,
  };
}

function byCommand(host: CopyHost, content: RichTable): CopyWay {
  return host.command(content) ? 'command' : 'manual';
}

/** Copies a text: a link, an embed code, the finding with its source. */
export async function copyText(text: string, host: CopyHost = browser()): Promise<CopyWay> {
  if (host.clipboard)
    try {
      await host.clipboard.writeText(text);
      return 'clipboard';
    } catch {
      // Refused by a policy or a frame: the old command may still be allowed.
    }
  return byCommand(host, { html: '', text });
}

/** Copies a table as HTML and as text at once. */
export async function copyTable(table: RichTable, host: CopyHost = browser()): Promise<CopyWay> {
  if (host.clipboard && host.Item)
    try {
      const item = new host.Item({
        'text/html': new Blob([table.html], { type: 'text/html' }),
        'text/plain': new Blob([table.text], { type: 'text/plain' }),
      });
      await host.clipboard.write([item]);
      return 'clipboard';
    } catch {
      // As above.
    }
  return byCommand(host, table);
}

/**
 * Copies a PNG. No old command copies a picture, so where the API is kept away the answer is `manual` and the page
 * shows the picture. An error of `make` (also an AbortError) is thrown on.
 */
export async function copyPicture(
  make: () => Promise<Uint8Array>,
  host: CopyHost = browser(),
): Promise<CopyWay> {
  if (!host.clipboard || !host.Item) return 'manual';
  const { clipboard, Item } = host;
  const bytes = make();
  const blob = bytes.then((png) => new Blob([png as BlobPart], { type: 'image/png' }));
  try {
    // Safari wants the item within the reader's gesture, with the picture still to come.
    await clipboard.write([new Item({ 'image/png': blob })]);
    return 'clipboard';
  } catch {
    const made = await blob;
    try {
      // Browsers before 2022 take no promise.
      await clipboard.write([new Item({ 'image/png': made })]);
      return 'clipboard';
    } catch {
      return 'manual';
    }
  }
}
