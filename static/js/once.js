// A form is sent once. The second click does nothing; the button says that work is going on. The server's act key is the real guard.
(() => {
  const release = (form) => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-registry-once]")) return;
    if (form.dataset.sent) { event.preventDefault(); event.stopPropagation(); return; }
    form.dataset.sent = "yes";
    const button = event.submitter || form.querySelector("button[type=submit]");
    if (button) button.setAttribute("aria-busy", "true");
    setTimeout(() => release(form), 15000); // the answer may be a file, and this page stay
  }, true);

  document.addEventListener("htmx:afterRequest", (event) => {
    const cause = event.detail.requestConfig && event.detail.requestConfig.triggeringEvent;
    const form = event.detail.elt.closest && event.detail.elt.closest("[data-registry-once]");
    if (form && cause && cause.type === "submit") release(form); // an autosave that ends does not free a form being sent
  });
  // Back from the next page: the browser may show this one as it was left, its buttons still busy.
  window.addEventListener("pageshow", () => document.querySelectorAll("[data-sent]").forEach(release));
})();
