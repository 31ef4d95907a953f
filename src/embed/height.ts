/**
 * Tells the host page how high the embed is: a message of a name and a version of its own, sent on change only, and
 * again where the host's script asks. embed.js listens.
 */
export const NAME = 'jilan-embed';
export const VERSION = 1;

export interface HeightMessage {
  readonly name: typeof NAME;
  readonly version: typeof VERSION;
  /** CSS pixels. */
  readonly height: number;
}

/** Whether a message is a host's question for the height. */
export function asksHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { name, version, ask } = data as Record<string, unknown>;
  return name === NAME && version === VERSION && ask === 'height';
}

/** A sender that keeps silent while the height stays; `again` repeats the last one. */
export function teller(send: (message: HeightMessage) => void): {
  readonly tell: (height: number) => void;
  readonly again: () => void;
} {
  let last = 0;
  const post = (): void => send({ name: NAME, version: VERSION, height: last });
  return {
    tell(height) {
      const whole = Math.ceil(height);
      if (whole <= 0 || whole === last) return;
      last = whole;
      post();
    },
    again() {
      if (last > 0) post();
    },
  };
}

/** Watches an element's height for the host; `fixed` (> 0) is told in its place. Answers with what ends the watch. */
export function watchHeight(element: HTMLElement, fixed: number): () => void {
  if (window.parent === window) return () => {};
  // A height is no secret, and the embed cannot know its host's origin.
  const { tell, again } = teller((message) => window.parent.postMessage(message, '*'));
  const measure = (): void => tell(fixed || element.getBoundingClientRect().height);
  const answer = (event: MessageEvent): void => {
    if (event.source === window.parent && asksHeight(event.data)) again();
  };
  window.addEventListener('message', answer);
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => {
    observer.disconnect();
    window.removeEventListener('message', answer);
  };
}
