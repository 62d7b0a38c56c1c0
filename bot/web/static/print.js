// Buttons that print the page; without script they stay hidden, and the browser's own way is there.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
