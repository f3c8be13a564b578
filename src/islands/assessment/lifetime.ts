/** The life of the page around its store: what it shows first, other tabs, sleeping, leaving. */
import type { AssessmentStore } from '../../stores/assessment-store.ts';

/**
 * Opens what the address asks for (`#ban-<id>` a draft, `#tep-mau` the sample, `#phieu-trong` a blank form to print),
 * else the draft open last, and follows the page until the returned function is called.
 */
export function follow(store: AssessmentStore, sampleHref: string | null): () => void {
  const stop = store.followOtherTabs();
  const leave = () => store.flush();
  const turn = () => void (document.visibilityState === 'hidden' ? store.flush() : store.catchUp());
  const warn = (event: BeforeUnloadEvent) => {
    if (store.isUnstored()) event.preventDefault();
  };
  void openFirst(store, sampleHref);
  tellEarlyInput();
  addEventListener('pagehide', leave);
  addEventListener('pageshow', turn);
  addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', turn);
  return () => {
    stop();
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', turn);
    removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', turn);
  };
}

async function openFirst(store: AssessmentStore, sampleHref: string | null): Promise<void> {
  const { hash } = location;
  if (hash === '#phieu-trong') return store.notify({ kind: 'blank-form' });
  if (hash === '#tep-mau' && sampleHref !== null) return showSample(store, sampleHref);
  const draft = /^#ban-([0-9a-f-]{36})$/i.exec(hash)?.[1];
  if (draft === undefined) return store.open();
  // Loaded again, the page opens what is then open, not what the link once named.
  history.replaceState(history.state, '', location.pathname + location.search);
  return store.open(draft);
}

/**
 * Shows the filled sample file with its result; nothing of it is stored. In a tab left open while the site was renewed the
 * file, or the script that reads it, may be gone or answered by another page: whatever it is, the page is to be loaded again.
 */
export async function showSample(store: AssessmentStore, href: string): Promise<void> {
  const result = await fetch(href)
    .then((response) => response.text())
    .then(store.read)
    .catch(() => null);
  if (result?.ok !== true) return store.notify({ kind: 'sample-unreachable' });
  store.show(result.value.assessment);
  location.hash = '#ket-qua';
}

/** Tells again what was chosen or typed on the server's form before anyone listened, so that it is not lost. */
function tellEarlyInput(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('form.answers input')) {
    const isBox = field.type === 'radio' || field.type === 'checkbox';
    if (isBox ? field.checked && !field.defaultChecked : field.value !== field.defaultValue)
      field.dispatchEvent(new Event(isBox ? 'change' : 'input', { bubbles: true }));
  }
}
