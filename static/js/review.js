// Judging pairs from the keyboard: a digit for the answer, a letter for its ground, Enter to keep it; j k next and previous, z to take back.
// Silent while one types; off when <body data-registry-keys="off">. Without it the page is an ordinary form.
(() => {
  const form = document.querySelector("[data-registry-review]");
  if (!form && !document.querySelector("[data-registry-next], [data-registry-previous]")) return;
  const typing = (element) => element.matches("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  let open = null;

  const choose = (radio) => {
    if (!radio) return;
    radio.checked = true;
    radio.focus();
  };
  const answer = (number) => {
    if (!form) return;
    const flat = form.querySelector("[data-registry-answer='0']");
    if (flat) { choose(flat.querySelectorAll("input[type=radio]")[number - 1]); return; }
    const group = form.querySelector(`[data-registry-answer='${number}']`);
    if (!group) return;
    if (open) open.classList.remove("answer--open");
    open = group;
    open.classList.add("answer--open");
    open.scrollIntoView({ block: "nearest" });
    open.querySelector("input[type=radio]").focus(); // focused, not chosen: the ground is the person's own
  };
  const ground = (letter) => {
    if (open) choose(open.querySelectorAll("input[type=radio]")[letter.charCodeAt(0) - 97]);
  };
  const follow = (name) => {
    const link = document.querySelector(`[data-registry-${name}]`);
    if (link) link.click();
  };
  const send = (one) => one.requestSubmit(one.querySelector("[data-registry-default]") || undefined);

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey && form && !event.target.closest("form")) { event.preventDefault(); send(form); return; }
    if (document.body.dataset.registryKeys === "off") return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing(event.target)) return;
    if (event.key === "Enter") {
      if (!form || event.target.closest("a, button, summary") || !form.querySelector("input[type=radio]:checked")) return;
      event.preventDefault();
      send(form);
    } else if (/^[1-9]$/.test(event.key)) {
      answer(Number(event.key));
    } else if (/^[a-f]$/.test(event.key) && open) {
      ground(event.key);
    } else if (event.key === "j") {
      follow("next");
    } else if (event.key === "k") {
      follow("previous");
    } else if (event.key === "z") {
      const undo = document.querySelector("[data-registry-undo]");
      if (undo) send(undo);
    }
  });
})();
