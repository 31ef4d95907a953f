// Runs before the first paint: what only a page without scripts shows must not flash, nor the prerendered overview where
// the link asks for another view.
document.documentElement.className += ' scripted';
if (location.search.length > 1 || /^#\?./.test(location.hash))
  document.documentElement.className += ' elsewhere';
