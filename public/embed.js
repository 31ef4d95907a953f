// Gives each embed of this site its height. Put it once or often on a page: it looks at every frame by itself.
(function () {
  var script = document.currentScript;
  var base = script && script.src.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  var NAME = 'jilan-embed';
  var VERSION = 1;
  function embeds() {
    return [].filter.call(document.getElementsByTagName('iframe'), function (frame) {
      return base && frame.src.indexOf(base + 'embed.html') === 0;
    });
  }
  window.addEventListener('message', function (event) {
    var said = event.data;
    if (!said || said.name !== NAME || said.version !== VERSION) return;
    if (!(said.height > 0 && said.height < 20000)) return;
    // A message counts for the frame that it comes from and for no other.
    embeds().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(said.height) + 'px';
    });
  });
  // An embed that was there before this script has told its height already: it is asked again.
  function ask() {
    embeds().forEach(function (frame) {
      frame.contentWindow.postMessage({ name: NAME, version: VERSION, ask: 'height' }, '*');
    });
  }
  ask();
  document.addEventListener('DOMContentLoaded', ask);
})();
