/** Every button with `data-print` prints the page. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]'))
  button.addEventListener('click', () => window.print());
