// Ticks of a list: the whole page in one press, and how many are ticked, said as they change. Without it the link reloads the page ticked.
(() => {
  const all = document.querySelector("[data-registry-tick-all]");
  const count = document.querySelector("[data-registry-tick-count]");
  const boxes = () => Array.from(document.querySelectorAll("[data-registry-row] input[type=checkbox]"));
  if (!all || !count) return;

  const tell = () => {
    const ticked = boxes().filter((box) => box.checked).length;
    const words = ticked === 0 ? count.dataset.none : ticked === 1 ? count.dataset.one : count.dataset.many.replace("#", ticked);
    if (count.textContent !== words) count.textContent = words;
  };

  all.addEventListener("click", (event) => {
    event.preventDefault();
    const target = boxes().some((box) => !box.checked);
    boxes().forEach((box) => { box.checked = target; });
    tell();
  });
  document.addEventListener("change", (event) => { if (event.target.matches("[data-registry-row] input[type=checkbox]")) tell(); });
  tell();
})();
