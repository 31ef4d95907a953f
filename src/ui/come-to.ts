/** Comes to a figure of the page, which may still have to load for it. */

function reach(element: HTMLElement, focus: boolean): void {
  element.scrollIntoView();
  if (!focus) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Scrolls to a chart's figure as soon as it is drawn, or to the top of the page where no chart is named. */
export function comeTo(chart: string | undefined, focus: boolean): void {
  const main = document.getElementById('main');
  if (!main) return;
  if (chart === undefined) {
    if (focus) main.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return;
  }
  const arrived = (): boolean => {
    const figure = main.querySelector<HTMLElement>(`[data-figure="${chart}"]`);
    if (!figure || figure.dataset['state'] === 'loading') return false;
    reach(figure, focus);
    return true;
  };
  const watch = new MutationObserver(() => {
    if (arrived()) watch.disconnect();
  });
  // Not before the next frame: until then the figures of the view before still stand.
  requestAnimationFrame(() => {
    if (arrived()) return;
    watch.observe(main, { subtree: true, childList: true, attributes: true });
    window.setTimeout(() => watch.disconnect(), 10000);
  });
}
