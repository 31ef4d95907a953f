// Runs before the first paint: what only a page without scripts shows must not flash, nor the prerendered overview where
// the link asks for another view.
document.documentElement.className += ' scripted';
if (location.search.length > 1 || /^#\?./.test(location.hash))
  document.documentElement.className += ' elsewhere';

// Where the browser has Trusted Types no text becomes mark-up or script but by the two policies named here: Svelte's own
// templates, and the expressions that Arquero compiles. In the page itself, browsers that do not know the directive would
// tell it as an error; the pages of the development server have no policy at all.
(function () {
  var meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  if (!window.trustedTypes || !meta) return;
  window.trustedTypes.createPolicy('default', {
    createScript: function (code) {
      return code;
    },
  });
  var policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "require-trusted-types-for 'script'; trusted-types default svelte-trusted-html";
  document.head.appendChild(policy);
})();
