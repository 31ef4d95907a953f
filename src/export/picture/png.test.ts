import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Picture } from './picture.ts';
import { rasterise } from './png.ts';

const picture: Picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  width: 10,
  height: 10,
  dpi: 96,
  smallestType: 12,
};
const never = (): Promise<never> => new Promise(() => undefined);

describe('a picture that is cancelled', () => {
  let reader: AbortController;
  let toBlob: (back: (blob: Blob | null) => void) => void;
  let decode: () => Promise<void>;

  beforeEach(() => {
    reader = new AbortController();
    decode = () => Promise.resolve();
    toBlob = (back) => back(null);
    vi.stubGlobal(
      'Image',
      class {
        decode = (): Promise<void> => decode();
      },
    );
    const canvas = {
      getContext: () => ({ drawImage: () => undefined }),
      toBlob: (back: never) => toBlob(back),
    };
    vi.stubGlobal('document', { createElement: () => canvas });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('ends while the browser still decodes it', async () => {
    decode = () => {
      reader.abort();
      return never();
    };
    await expect(rasterise(picture, { signal: reader.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
  it('ends while the browser still packs it', async () => {
    toBlob = () => reader.abort();
    await expect(rasterise(picture, { signal: reader.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
  it('says so where the browser gives no picture and nobody cancelled', async () => {
    await expect(rasterise(picture, { signal: reader.signal })).rejects.toThrow('the canvas gave no picture');
  });
});
