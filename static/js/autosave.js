// Says how old the saved draft is. htmx does the saving; the words are data attributes of [data-registry-saved] (ui.saved_line).
(() => {
  const nearest = (form) => form.querySelector("[data-registry-saved]") || document.querySelector("[data-registry-saved]");
  const saved = new Map();

  const show = (line, state, words) => {
    if (!line || !words) return;
    line.dataset.state = state;
    if (line.textContent !== words) line.textContent = words;
  };
  const age = (line, since) => {
    const seconds = Math.round((Date.now() - since) / 1000);
    if (seconds < 5) return line.dataset.now;
    return seconds < 60 ? line.dataset.seconds.replace("#", 10 * Math.max(1, Math.floor(seconds / 10)))
      : line.dataset.minutes.replace("#", Math.floor(seconds / 60));
  };
  const refresh = () => saved.forEach((since, line) => { if (navigator.onLine && line.isConnected) show(line, "saved", age(line, since)); });
  // The form itself sends the autosave; a search inside it is not one.
  const formOf = (event) => event.detail.elt.matches && event.detail.elt.matches("[data-registry-autosave]") && event.detail.elt;
  const saving = new Map(); // form being saved → what to do once it is

  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = formOf(event);
    if (!form) return;
    if (form.dataset.sent) { event.preventDefault(); return; } // the whole form is on its way: its version is taken
    saving.set(form, null);
    const line = nearest(form);
    if (line) show(line, "saving", line.dataset.saving);
  });
  // Sent while an autosave is under way: wait for its answer, which carries the new version, then send.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!saving.has(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    if (submitter) submitter.setAttribute("aria-busy", "true");
    saving.set(form, () => form.requestSubmit(submitter || undefined));
  }, true);
  // A page of another kind (signed out meanwhile, an error) never takes the place of what is being typed.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { requestConfig, pathInfo, xhr } = event.detail;
    if (!requestConfig.elt.matches("[data-registry-autosave]")) return;
    const elsewhere = pathInfo.responsePath && !pathInfo.responsePath.startsWith(requestConfig.path.split("?")[0]);
    if (elsewhere || xhr.getResponseHeader("HX-Retarget")) { event.detail.shouldSwap = false; event.detail.isError = true; }
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = formOf(event);
    if (!form) return;
    const then = saving.get(form);
    saving.delete(form);
    if (then) then();
    const line = nearest(form);
    if (!line) return;
    if (event.detail.xhr.status === 409 && event.detail.successful) { saved.delete(line); return; } // the answer itself says why
    if (event.detail.successful) { saved.set(line, Date.now()); show(line, "saved", line.dataset.now); }
    else { saved.delete(line); show(line, navigator.onLine ? "failed" : "offline", navigator.onLine ? line.dataset.failed : line.dataset.offline); }
  });
  window.addEventListener("offline", () => document.querySelectorAll("[data-registry-saved]").forEach((line) => show(line, "offline", line.dataset.offline)));
  window.addEventListener("online", () => {
    document.querySelectorAll("[data-registry-autosave]").forEach((form) => { if (window.htmx) window.htmx.trigger(form, "input"); });
    refresh();
  });
  setInterval(refresh, 10000);
})();
