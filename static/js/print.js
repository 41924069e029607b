// The print button exists only where a script can press it for the reader.
document.querySelectorAll("[data-registry-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
