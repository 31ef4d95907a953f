// The gallery's copy buttons; without scripts the code stands in its boxes to be copied by hand.
(function () {
  var said = document.getElementById('said');
  function full(address) {
    return new URL(address, location.href).href;
  }
  // Plain http has no clipboard API: the old command, on a box of its own.
  function byCommand(text) {
    var box = document.createElement('textarea');
    box.value = text;
    box.readOnly = true;
    document.body.appendChild(box);
    box.select();
    var done = false;
    try {
      done = document.execCommand('copy');
    } catch (error) {
      done = false;
    }
    document.body.removeChild(box);
    return done;
  }
  function copy(text, button, box) {
    function tell(done) {
      said.textContent = document.body.getAttribute(done ? 'data-copied' : 'data-by-hand');
      if (done) return button.focus();
      box.parentNode.open = true;
      box.value = text;
      box.focus();
      box.select();
    }
    said.textContent = '';
    if (window.isSecureContext && navigator.clipboard)
      navigator.clipboard.writeText(text).then(
        function () {
          tell(true);
        },
        function () {
          tell(byCommand(text));
        },
      );
    else tell(byCommand(text));
  }
  [].forEach.call(document.querySelectorAll('textarea'), function (box) {
    // The code is written with addresses from this page; pasted elsewhere it needs whole ones.
    box.code = box.value.replace(/src="([^"]+)"/g, function (_, address) {
      var plain = address.replace(/&amp;/g, '&');
      return 'src="' + full(plain).replace(/&/g, '&amp;') + '"';
    });
    box.value = box.code;
  });
  [].forEach.call(document.querySelectorAll('button[data-link],button[data-from]'), function (button) {
    var box = button.parentNode.parentNode.querySelector('textarea');
    button.hidden = false;
    button.addEventListener('click', function () {
      var link = button.getAttribute('data-link');
      copy(link ? full(link) : box.code, button, box);
    });
  });
})();
