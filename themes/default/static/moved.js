// A page that has moved takes its reader along, to the very part that was linked to. Without script the page leads on by itself.
(function () {
  var name = location.hash.slice(1);
  try { name = decodeURIComponent(name); } catch (mistyped) { /* "#50%" names what it says. */ }
  var part = name && document.getElementById(name);
  var own = part && part.querySelector("a[href]");
  var to = document.getElementById("to");
  location.replace(own ? own.href : to.hash ? to.href : to.href + location.hash);
})();
