/** What runs in the page that is measured. Functions here are sent as text: they close over nothing. */

/** A part of the page that shows data, and how many of its marks are wanted. */
export interface Marks {
  /** CSS. */
  readonly selector: string;
  readonly min: number;
}

/** Milliseconds from the start of the navigation; null where it has not come. */
export interface Seen {
  /** The first chart's marks, and the frame that shows them. */
  first: number | null;
  painted: number | null;
  /** Main-thread tasks of over 50 ms, summed beyond these. */
  blocking: number;
  shift: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Watches the page from before its first byte. */
export function watch({ selector, min }: Marks): void {
  const seen: Seen = { first: null, painted: null, blocking: 0, shift: 0 };
  window.seen = seen;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  observe('longtask', ({ duration }) => (seen.blocking += duration - 50));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  const look = (): void => {
    if (document.querySelectorAll(selector).length < min) return;
    changes.disconnect();
    seen.first = performance.now();
    requestAnimationFrame(() => setTimeout(() => (seen.painted = performance.now())));
  };
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
}

/** A change of the control: of a list of choices the option at `value`, of radio buttons the one that has it. */
export interface Change extends Marks {
  readonly control: string;
  readonly value: string;
}

/** Milliseconds from a change until what it shows stands in the frame; null where nothing changed in a minute. */
export function change({ selector, control, value }: Change): Promise<number | null> {
  const shown = (): string =>
    [...document.querySelectorAll(selector)].map((element) => element.outerHTML.slice(0, 300)).join();
  const before = shown();
  return new Promise((done) => {
    const limit = setTimeout(() => end(null), 60_000);
    const changes = new MutationObserver(() => {
      if (shown() === before) return;
      requestAnimationFrame(() => setTimeout(() => end(performance.now() - started)));
      changes.disconnect();
    });
    const end = (took: number | null): void => {
      changes.disconnect();
      clearTimeout(limit);
      done(took);
    };
    changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const started = performance.now();
    const list = document.querySelector(control);
    if (list instanceof HTMLSelectElement) {
      list.value = value;
      list.dispatchEvent(new Event('input', { bubbles: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
    } else document.querySelector<HTMLElement>(`${control}[value="${value}"]`)?.click();
  });
}
