/** The one file of this room that draws on a canvas: an SVG becomes the bytes of a PNG. */
import { step, unlessCancelled, type ExportOptions } from '../out/cancel.ts';
import { withDpi } from './dpi.ts';
import type { ExportFigure } from '../figure.ts';
import { pictureOf, type Picture, type PictureOptions } from './picture.ts';
import type { BareId, PresetId } from './presets.ts';

async function drawnOn(picture: Picture, options: ExportOptions): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.width = picture.width;
  image.height = picture.height;
  // A data address: the strict policy of embeds allows no blob: pictures.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await unlessCancelled(options, image.decode());
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, picture.width, picture.height);
  return canvas;
}

/**
 * The bytes of a PNG, its resolution written in. Throws where the browser has no canvas or refuses the picture, and
 * an AbortError once cancelled.
 */
export async function rasterise(picture: Picture, options: ExportOptions = {}): Promise<Uint8Array> {
  const canvas = await drawnOn(picture, options);
  await step(options, 0.6);
  const made = new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const blob = await unlessCancelled(options, made);
  if (!blob) throw new Error('the canvas gave no picture');
  await step(options, 0.9);
  return withDpi(new Uint8Array(await unlessCancelled(options, blob.arrayBuffer())), picture.dpi);
}

/** A figure as PNG at a preset's size. */
export async function pngOf(
  figure: ExportFigure,
  preset: PresetId | BareId,
  options: PictureOptions & ExportOptions = {},
): Promise<Uint8Array> {
  const { signal, onprogress, ...picture } = options;
  const steps: ExportOptions = { ...(signal ? { signal } : {}), ...(onprogress ? { onprogress } : {}) };
  await step(steps, 0.1);
  const drawn = pictureOf(figure, preset, picture);
  await step(steps, 0.3);
  return rasterise(drawn, steps);
}
