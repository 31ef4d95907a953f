import { describe, expect, it, vi } from 'vitest';
import { copyPicture, copyTable, copyText, type CopyHost } from './copy.ts';

class Item {
  readonly types: string[];
  constructor(readonly data: Record<string, unknown>) {
    this.types = Object.keys(data);
  }
}
function host(change: Partial<CopyHost> & { write?: unknown; writeText?: unknown } = {}): CopyHost {
  const { write = vi.fn(async () => {}), writeText = vi.fn(async () => {}), ...rest } = change;
  return {
    clipboard: { write, writeText } as unknown as Clipboard,
    Item: Item as unknown as typeof ClipboardItem,
    command: vi.fn(() => true),
    ...rest,
  };
}
const refuse = vi.fn(async () => {
  throw new Error('not allowed');
});
const png = async (): Promise<Uint8Array> => Uint8Array.from([1, 2, 3]);

describe('copying a text', () => {
  it('goes by the clipboard where there is one', async () => {
    const on = host();
    expect(await copyText('甲', on)).toBe('clipboard');
    expect(on.clipboard!.writeText).toHaveBeenCalledWith('甲');
  });
  it('goes by the old command on plain http and where the clipboard refuses', async () => {
    const on = host({ clipboard: undefined });
    expect(await copyText('甲', on)).toBe('command');
    expect(on.command).toHaveBeenCalledWith({ html: '', text: '甲' });
    expect(await copyText('甲', host({ writeText: refuse }))).toBe('command');
  });
  it('says so where neither works', async () => {
    expect(await copyText('甲', host({ clipboard: undefined, command: () => false }))).toBe('manual');
  });
});

describe('copying a table', () => {
  const table = { html: '<table></table>', text: 'a\tb' };
  it('hands over both forms', async () => {
    const write = vi.fn(async (_items: Item[]) => {});
    expect(await copyTable(table, host({ write }))).toBe('clipboard');
    expect(write.mock.calls[0]![0][0]!.types).toEqual(['text/html', 'text/plain']);
  });
  it('goes by the old command with both forms elsewhere', async () => {
    const on = host({ Item: undefined });
    expect(await copyTable(table, on)).toBe('command');
    expect(on.command).toHaveBeenCalledWith(table);
  });
});

describe('copying a picture', () => {
  it('goes by the clipboard with the picture still to come', async () => {
    expect(await copyPicture(png, host())).toBe('clipboard');
  });
  it('tries again with the picture made where a browser takes no promise', async () => {
    const seen: unknown[] = [];
    class Old extends Item {
      constructor(data: Record<string, unknown>) {
        super(data);
        seen.push(data['image/png']);
        if (data['image/png'] instanceof Promise) throw new TypeError('no promises');
      }
    }
    expect(await copyPicture(png, host({ Item: Old as unknown as typeof ClipboardItem }))).toBe('clipboard');
    expect(seen[1]).toBeInstanceOf(Blob);
  });
  it('leaves it to the reader without a clipboard, and does not draw it for nothing', async () => {
    const make = vi.fn(png);
    expect(await copyPicture(make, host({ clipboard: undefined }))).toBe('manual');
    expect(make).not.toHaveBeenCalled();
    expect(await copyPicture(png, host({ write: refuse }))).toBe('manual');
  });
  it('throws on what making the picture throws', async () => {
    const cancelled = async (): Promise<Uint8Array> => {
      throw new DOMException('cancelled', 'AbortError');
    };
    const write = async (items: Item[]): Promise<void> => {
      await items[0]!.data['image/png'];
    };
    await expect(copyPicture(cancelled, host({ write }))).rejects.toThrow('cancelled');
  });
});
