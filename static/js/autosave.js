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
  const formOf = (event) => event.detail.elt.closest && event.detail.elt.closest("[data-registry-autosave]");

  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = formOf(event);
    if (form) { const line = nearest(form); if (line) show(line, "saving", line.dataset.saving); }
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = formOf(event);
    const line = form && nearest(form);
    if (!line) return;
    if (event.detail.successful) { saved.set(line, Date.now()); show(line, "saved", line.dataset.now); }
    else { saved.delete(line); show(line, navigator.onLine ? "failed" : "offline", navigator.onLine ? line.dataset.failed : line.dataset.offline); }
  });
  window.addEventListener("offline", () => document.querySelectorAll("[data-registry-saved]").forEach((line) => show(line, "offline", line.dataset.offline)));
  window.addEventListener("online", () => {
    document.querySelectorAll("[data-registry-autosave]").forEach((form) => { if (window.htmx) window.htmx.trigger(form, "change"); });
    refresh();
  });
  setInterval(refresh, 10000);
})();
