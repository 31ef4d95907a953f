// Runs before the first paint: the prerendered overview must not flash where the link asks for another view.
if (location.search.length > 1 || /^#\?./.test(location.hash))
  document.documentElement.className += ' elsewhere';
