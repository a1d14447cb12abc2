// Copying: the address of a page, of a part or of a figure; a citation; the code of an embed. Nothing is fetched and nothing is sent.
(function () {
  "use strict";
  var bar = document.querySelector("[data-share]");
  if (!bar) return;
  var words = bar.dataset;

  // One place in which is said what was done, for those who do not see it.
  var status = document.createElement("span");
  status.className = "vh";
  status.setAttribute("role", "status");
  document.body.appendChild(status);

  // Browsers keep the clipboard's own interface to https. Elsewhere the text is selected and copied as by the reader's own keys.
  function selected(text) {
    var before = document.activeElement;
    var field = document.createElement("textarea");
    field.className = "vh";
    field.readOnly = true;
    field.value = text;
    document.body.appendChild(field);
    field.focus({ preventScroll: true });
    field.select();
    var copied = document.execCommand("copy");
    field.remove();
    if (before) before.focus({ preventScroll: true });
    return copied ? Promise.resolve() : Promise.reject(new Error());
  }

  function copy(text, button, said) {
    var written = navigator.clipboard ? navigator.clipboard.writeText(text).catch(function () { return selected(text); }) : selected(text);
    written.then(
      function () { tell(button, said || words.copied); },
      function () { tell(button, words.failed); }
    );
  }

  function tell(place, text) {
    status.textContent = "";
    place.dataset.told = text;
    // A region that is emptied and filled at once says nothing.
    setTimeout(function () { status.textContent = text; }, 60);
    clearTimeout(place.untold);
    place.untold = setTimeout(function () { delete place.dataset.told; }, 3000);
  }

  function button(text, label, press) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "act";
    made.textContent = text;
    if (label) made.setAttribute("aria-label", label);
    made.addEventListener("click", function () { press(made); });
    return made;
  }

  // The page. What stands in the address bar holds the reader's own view of it: a row, a search, an order.
  function here() {
    var own = new URL(words.share);
    own.search = location.search;
    own.hash = location.hash;
    return own.href;
  }
  bar.appendChild(button(words.link, "", function (made) { copy(here(), made); }));
  if (navigator.share) {
    bar.appendChild(button(words.send, "", function () {
      navigator.share({ title: document.title, url: here() }).catch(function () { /* the reader thought better of it */ });
    }));
  }
  if (document.querySelector(".brief")) bar.appendChild(button(words.print, "", function () { print(); }));

  // The other language, at the same place: the same part, the same search, the same order.
  document.querySelectorAll(".mast a[hreflang]").forEach(function (link) {
    link.addEventListener("click", function () {
      link.search = location.search;
      link.hash = location.hash;
    });
  });

  // Parts and figures: the link beside the heading leads to it, as ever, and is copied too.
  document.addEventListener("click", function (event) {
    var anchor = event.target.closest && event.target.closest("a.anchor");
    if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    var whole = new URL(words.share);
    whole.hash = anchor.hash;
    copy(whole.href, anchor, words.copiedLink);
  });

  // Citations and code.
  document.querySelectorAll(".take .cite, #cite .cite").forEach(function (text) {
    var place = text.tagName === "PRE" ? text : text.closest("p") || text;
    place.after(button(words.copy, words.copy + ": " + text.textContent.trim().slice(0, 60), function (made) { copy(text.textContent, made); }));
  });
})();
