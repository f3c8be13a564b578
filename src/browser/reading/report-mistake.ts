/** Fills in the page the reader came from and copies the ready text of a mistake report. */
import { copyText } from '../lib/copy.ts';

const form = document.querySelector<HTMLFormElement>('[data-report]');
const field = form?.querySelector('textarea') ?? null;
const done = form?.querySelector('[data-report-done]') ?? null;

/** Address of the page before this one when it is of this site; without its query, which may hold typed words. */
function pageBefore(): string | null {
  if (document.referrer === '') return null;
  const { origin, pathname, hash } = new URL(document.referrer);
  return origin === location.origin && pathname !== location.pathname ? origin + pathname + hash : null;
}

if (form !== null && field !== null) {
  const label = form.dataset['page'] ?? '';
  const page = pageBefore();
  if (page !== null) field.value = field.value.replace(`\n${label}\n`, `\n${label}${page}\n`);
  form.querySelector('[data-report-copy]')?.addEventListener('click', () => {
    void copyText(field.value).then((copied) => {
      if (done !== null)
        done.textContent = (copied ? form.dataset['copied'] : form.dataset['notCopied']) ?? '';
      if (!copied) field.select();
    });
  });
}
