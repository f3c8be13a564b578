/** What the person is told once: one notice of each kind, until it is closed or no longer true. */
import { atom } from 'nanostores';
import type { StoreNotice } from './store-types.ts';

type Kind = StoreNotice['kind'];

/** Creates the empty list of notices. */
export function createNotices() {
  const $notices = atom<readonly StoreNotice[]>([]);
  const keep = (holds: (notice: StoreNotice) => boolean) => {
    const left = $notices.get().filter(holds);
    if (left.length < $notices.get().length) $notices.set(left);
  };
  const forget = (...kinds: readonly Kind[]) => keep(({ kind }) => !kinds.includes(kind));
  return {
    $notices,
    /** Tells something, in place of what was told of the same kind before. */
    notify: (notice: StoreNotice) => {
      forget(notice.kind);
      $notices.set([...$notices.get(), notice]);
    },
    /** Takes back what is no longer true. */
    forget,
    /** Closes one notice. */
    dismiss: (notice: StoreNotice) => keep((each) => each !== notice),
    /** Closes all. */
    clear: () => keep(() => false),
  };
}
