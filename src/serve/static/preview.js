// Shows in a page what is wrong with the content, and loads the page anew when there is something newer to show. Only a preview has it.
(() => {
  const own = document.currentScript.dataset.version;
  const scrolled = `answerable scrolled ${location.pathname}`;
  const kept = sessionStorage.getItem(scrolled);
  if (kept !== null) {
    sessionStorage.removeItem(scrolled);
    scrollTo(0, +kept);
    addEventListener("load", () => scrollTo(0, +kept));
  }
  const reload = () => {
    sessionStorage.setItem(scrolled, scrollY);
    location.reload();
  };
  let panel;
  const show = ({ stops, is_older, faults }) => {
    const isOpen = panel?.open ?? true;
    panel?.remove();
    panel = undefined;
    if (!faults) return;
    panel = Object.assign(document.createElement("details"), { open: isOpen, className: "answerable-faults" });
    panel.classList.toggle("stops", stops);
    const head = document.createElement("summary");
    head.textContent = is_older ? "Something is wrong. This page is as it was before."
      : stops ? "A build would stop at this." : "Nothing stops the build, but look at this.";
    head.setAttribute("role", "status");
    const text = document.createElement("pre");
    text.textContent = faults;
    text.tabIndex = 0;
    panel.append(head, text);
    document.body.append(panel);
  };
  const take = (state) => {
    const empty = document.querySelector(".answerable-empty pre");
    if (String(state.version) !== own) reload();
    else if (empty && !state.has_pages) empty.textContent = state.faults;
    else show(state);
  };
  // A browser keeps few connections to one machine, and each page that waits for news would keep one. So one page waits and tells the others.
  const others = new BroadcastChannel("answerable");
  others.onmessage = ({ data }) => take(data);
  const listen = () => new Promise(() => {
    new EventSource("/_serve/events").onmessage = ({ data }) => {
      const state = JSON.parse(data);
      others.postMessage(state);
      take(state);
    };
  });
  if (navigator.locks) {
    navigator.locks.request("answerable", listen);
    fetch("/_serve/state").then((answer) => answer.json()).then(take, () => {});
  } else {
    listen();
  }
})();
