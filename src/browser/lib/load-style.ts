/**
 * Adds a stylesheet that only some readers need, once, so that pages do not carry it. Resolves when it applies; without it
 * (offline) what it would style still works, so that a failure resolves too.
 */
export function loadStyle(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`) !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
