/** A QR code as one path: a square a dark module, runs of a line joined. */
export interface QrPath {
  /** Modules along a side, with the quiet zone. */
  readonly size: number;
  /** In modules, from the top left corner. */
  readonly path: string;
}

export function qrPath(modules: readonly (readonly boolean[])[]): QrPath {
  const runs = modules.flatMap((line, y) => {
    const out: string[] = [];
    for (let x = 0; x < line.length; x += 1) {
      if (!line[x]) continue;
      const from = x;
      while (line[x + 1]) x += 1;
      const width = x - from + 1;
      out.push(`M${from} ${y}h${width}v1h-${width}z`);
    }
    return out;
  });
  return { size: modules.length, path: runs.join('') };
}
