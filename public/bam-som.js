// Remembers the button pressed last before its part of the page is alive; islands/assessment/start.ts presses it again.
// Loaded before anything is drawn, so that no press comes before it.
{
  let waiting = null;
  addEventListener('click', ({ target }) => {
    const button = target.closest('[data-assessment]:not([data-alive]) button');
    if (button === null) return;
    waiting?.removeAttribute('aria-busy');
    button.setAttribute('aria-busy', 'true');
    waiting = button;
  });
}
