// What the line is doing: offline, slow, broken. Words are data attributes of #messages, written by the layout.
(() => {
  const place = document.getElementById("messages");
  if (!place || !place.dataset.offline) return;
  let notice = null;

  const clear = () => { if (notice) notice.remove(); notice = null; };
  const tell = (words, again) => {
    clear();
    notice = document.createElement("div");
    notice.className = "message message--warning";
    notice.setAttribute("role", "alert");
    notice.append(Object.assign(document.createElement("p"), { textContent: words }));
    if (again) {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "button button--secondary", textContent: place.dataset.retry });
      button.addEventListener("click", () => { clear(); again(); });
      notice.append(button);
    }
    place.append(notice);
  };
  // Sending again is safe: the act key in the form makes two sendings one act.
  const again = (event) => {
    const { elt, requestConfig } = event.detail;
    return () => {
      if (!elt.isConnected || !window.htmx) { location.reload(); return; }
      if (elt.matches("[data-registry-autosave]")) window.htmx.trigger(elt, "input");
      else if (elt.matches("form") && requestConfig.verb !== "get") elt.requestSubmit();
      else window.htmx.ajax(requestConfig.verb, requestConfig.path, { source: elt, target: requestConfig.target });
    };
  };

  const waiting = new Map();
  document.addEventListener("htmx:beforeSend", (event) => {
    waiting.set(event.detail.xhr, setTimeout(() => tell(place.dataset.slow, () => {
      event.detail.xhr.abort();
      again(event)();
    }), 15000));
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    clearTimeout(waiting.get(event.detail.xhr));
    waiting.delete(event.detail.xhr);
    if (event.detail.successful) clear();
  });
  // An error that comes as a whole page, meant for the whole page, is shown: it says what happened and what to do.
  // Never in the place of what somebody is typing: an autosave only says that it failed.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.requestConfig.elt.matches("[data-registry-autosave]")) return;
    if (event.detail.xhr.status >= 400 && event.detail.xhr.getResponseHeader("HX-Retarget") === "body") {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener("htmx:sendError", (event) => tell(navigator.onLine ? place.dataset.failed : place.dataset.offline, again(event)));
  document.addEventListener("htmx:responseError", (event) => tell(place.dataset.failed, again(event)));
  window.addEventListener("offline", () => tell(place.dataset.offline));
  window.addEventListener("online", clear);
})();
