/** What was asked for last, by key: no more than `most`, the oldest goes first. */
export class Kept<T> {
  private readonly all = new Map<string, T>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  has(key: string): boolean {
    return this.all.has(key);
  }

  /** What is kept under a key, else what `make` gives; either way it is now the latest. */
  of(key: string, make: () => T): T {
    const value = this.all.get(key) ?? make();
    this.all.delete(key);
    this.all.set(key, value);
    for (const oldest of this.all.keys()) {
      if (this.all.size <= this.most) break;
      this.all.delete(oldest);
    }
    return value;
  }
}
