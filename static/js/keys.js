// The desk by keyboard. Silent while one types; off when <body data-registry-keys="off">.
// A list is [data-registry-rows]; each row is [data-registry-row] with one link [data-registry-open] and perhaps a tick box.
(() => {
  let awaiting = 0;
  const typing = (element) => element.matches("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  const rows = () => Array.from(document.querySelectorAll("[data-registry-rows] [data-registry-row]"));
  const link = (row) => row.querySelector("[data-registry-open]") || row.querySelector("a[href]");

  const move = (step) => {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
    const target = link(all[next]);
    if (target) { target.focus(); all[next].scrollIntoView({ block: "nearest" }); }
  };

  const tick = () => {
    const row = rows().find((one) => one.contains(document.activeElement));
    const box = row && row.querySelector("input[type=checkbox]");
    if (box) box.click();
  };

  const help = () => {
    const list = document.querySelector("[data-registry-keys-help]");
    if (!list) return;
    list.open = !list.open;
    if (list.open) { list.querySelector("summary").focus(); list.scrollIntoView({ block: "end" }); }
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey) {
      const form = event.target.closest("form");
      if (form) { event.preventDefault(); form.requestSubmit(form.querySelector("[data-registry-default]") || undefined); }
      return;
    }
    if (document.body.dataset.registryKeys === "off") return;
    if (event.key === "Escape") {
      const open = document.querySelector("[data-registry-keys-help][open], .account[open]");
      if (open) { open.open = false; open.querySelector("summary").focus(); }
      else if (event.target.matches("[data-registry-search]")) event.target.blur();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
    const acts = {
      "/": () => { const field = document.querySelector("[data-registry-search]"); if (field) { field.focus(); field.select(); } },
      j: () => move(1), k: () => move(-1), x: tick, "?": help, g: () => { awaiting = Date.now(); },
    };
    if (Date.now() - awaiting < 1500) {
      awaiting = 0;
      const way = Array.from(document.querySelectorAll("[data-registry-go]")).find((one) => one.dataset.registryGo === event.key);
      if (way) { event.preventDefault(); way.click(); return; }
    }
    if (event.key in acts) { event.preventDefault(); acts[event.key](); }
  });
})();
