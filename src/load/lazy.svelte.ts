/** A piece of code or data that loads when it is first needed, and again where that failed. */

type Loading<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: string };

export class Lazy<T> {
  private now = $state.raw<Loading<T>>({ state: 'idle' });
  private running: Promise<T> | undefined;
  private readonly source: () => Promise<T>;

  /** `ready`: what there is already, where it is at hand. */
  constructor(source: () => Promise<T>, ready?: T) {
    this.source = source;
    if (ready === undefined) return;
    this.now = { state: 'ready', value: ready };
    this.running = Promise.resolve(ready);
  }

  get state(): Loading<T>['state'] {
    return this.now.state;
  }

  /** What was loaded; undefined until then. */
  get value(): T | undefined {
    return this.now.state === 'ready' ? this.now.value : undefined;
  }

  /** Why it did not load, in the browser's or the server's words; '' where it has not failed. */
  get error(): string {
    return this.now.state === 'failed' ? this.now.error : '';
  }

  /** What is loaded, by one request for all who ask; after a failure the next call tries again. Rejects as the source does. */
  load(): Promise<T> {
    if (this.running) return this.running;
    this.now = { state: 'loading' };
    const running = this.source();
    this.running = running;
    running.then(
      (value) => (this.now = { state: 'ready', value }),
      (error: unknown) => {
        this.running = undefined;
        this.now = { state: 'failed', error: error instanceof Error ? error.message : String(error) };
      },
    );
    return running;
  }

  /** Loads for those who look at the state: the failure stands there. */
  start(): void {
    this.load().catch(() => undefined);
  }

  /**
   * What was loaded; the first look begins to load it. For templates and deriveds, which may change nothing themselves:
   * loading begins after them. What has failed waits for `start`.
   */
  need(): T | undefined {
    if (this.state === 'idle' && !this.running) void Promise.resolve().then(() => this.start());
    return this.value;
  }
}
