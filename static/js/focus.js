// Where the reader's attention goes: to what is wrong on arrival, to what changed after a swap, and into the status line.
(() => {
  const take = (element) => {
    if (!element) return false;
    if (!element.matches("a[href], button, input, select, textarea, summary, [tabindex]")) element.tabIndex = -1;
    element.focus({ preventScroll: false });
    return true;
  };
  const lost = () => !document.activeElement || document.activeElement === document.body;

  take(document.querySelector("[data-registry-focus]"));

  document.addEventListener("htmx:afterSettle", (event) => {
    const target = event.detail.target && event.detail.target.isConnected ? event.detail.target : document.getElementById(event.detail.target && event.detail.target.id);
    if (!target) return;
    const line = document.getElementById("status-line");
    const spoken = target.matches("[data-registry-say]") ? target : target.querySelector("[data-registry-say]");
    if (line && spoken) line.textContent = spoken.dataset.registrySay;
    const wanted = target.matches("[data-registry-focus]") ? target : target.querySelector("[data-registry-focus]");
    if (take(wanted)) return;
    if (lost()) take(target.querySelector("h1, h2, h3") || target);
  });
})();
