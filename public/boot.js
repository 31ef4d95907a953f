// Runs before the first paint: the prerendered overview must not flash where the link asks for another view.
if (location.search.length > 1) document.documentElement.className += ' elsewhere';
