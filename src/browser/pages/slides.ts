/** The trainer's view: one provision a screen, driven by keys, a remote, swipes or buttons. */
import { slidesText } from '../../ui-text/slides.ts';
import { element } from '../lib/elements.ts';
import { readSetting, writeSetting } from '../storage/settings.ts';

type Act = 'next' | 'previous' | 'first' | 'last' | 'qr' | 'blank' | 'full' | 'keys' | 'close';

/** Keys that remotes send, which are always on. */
const steps: Readonly<Record<string, Act>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
};
/** Single letters, which a reader may switch off. */
const letters: Readonly<Record<string, Act>> = { b: 'blank', '.': 'blank', q: 'qr', f: 'full' };
const keysSetting = 'phim-trinh-chieu';
const sizes = ['size-1', 'size-2', 'size-3', 'size-4', 'size-5'];

/** The slides, one of them on the screen. */
interface Deck {
  readonly current: () => HTMLElement | undefined;
  /** Shows the slide of this number, from 0; the nearest where there is none. */
  readonly show: (to: number) => void;
  readonly move: (by: 1 | -1) => void;
  /** As `move`, but a long provision is read to its end before the next one comes. */
  readonly step: (by: 1 | -1) => void;
  readonly showLast: () => void;
  /** Shows what the address names, the first where it names none. */
  readonly showNamed: () => void;
  /** Where this slide is read on the document's page. */
  readonly readingAddress: () => string;
}

function createDeck(root: HTMLElement, changed: () => void): Deck {
  const slides = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  let now = -1;

  const readingAddress = () => `${root.dataset['reading'] ?? ''}#${slides[now]?.id ?? ''}`;
  const show = (to: number) => {
    const next = Math.max(0, Math.min(slides.length - 1, to));
    if (next === now) return;
    now = next;
    slides.forEach((slide, index) => (slide.hidden = index !== now));
    const slide = slides[now];
    if (slide === undefined) return;
    fit(slide);
    slide.scrollTop = 0;
    slide.focus({ preventScroll: true });
    history.replaceState(null, '', `#${slide.id}`);
    part('progress')?.setAttribute('value', String(now + 1));
    const position = part('position');
    if (position !== null) position.textContent = slidesText.of(now + 1, slides.length);
    part('leave')?.setAttribute('href', readingAddress());
    changed();
  };
  const move = (by: 1 | -1) => show(now + by);
  return {
    current: () => slides[now],
    show,
    move,
    step: (by) => {
      const slide = slides[now];
      const left = slide === undefined ? 0 : slide.scrollHeight - slide.clientHeight - slide.scrollTop;
      if (slide !== undefined && by === 1 && left > 4) slide.scrollBy(0, slide.clientHeight * 0.8);
      else move(by);
    },
    showLast: () => show(slides.length - 1),
    showNamed: () => show(slides.findIndex(({ id }) => `#${id}` === decodeURIComponent(location.hash))),
    readingAddress,
  };
}

/** The box with the QR code of the slide on the screen. */
async function drawQr(box: HTMLElement, readingAddress: string): Promise<void> {
  const { qrImage } = await import('../lib/qr-image.ts');
  const address = new URL(readingAddress, location.href).href;
  box.replaceChildren(
    element('p', {}, slidesText.qrTitle),
    qrImage(address, 320),
    element('p', { class: 'slides-address' }, decodeURI(address)),
  );
}

function createActs(
  root: HTMLElement,
  deck: Deck,
  qr: HTMLElement | null,
  blank: HTMLElement | null,
): Readonly<Record<Act, () => void>> {
  const toggleQr = () => {
    if (qr === null) return;
    qr.hidden = !qr.hidden;
    if (!qr.hidden) void drawQr(qr, deck.readingAddress());
    (qr.hidden ? deck.current() : qr)?.focus();
  };
  return {
    next: () => deck.step(1),
    previous: () => deck.step(-1),
    first: () => deck.show(0),
    last: deck.showLast,
    blank: () => {
      if (blank === null) return;
      blank.hidden = !blank.hidden;
      (blank.hidden ? deck.current() : blank)?.focus();
    },
    qr: toggleQr,
    full: () => {
      if (document.fullscreenElement === null) void root.requestFullscreen?.();
      else void document.exitFullscreen();
    },
    keys: () => {
      const on = readSetting(keysSetting) === null;
      writeSetting(keysSetting, on ? 'tat' : null);
      tellKeys(root);
    },
    close: () => {
      if (qr?.hidden === false) toggleQr();
    },
  };
}

/** Whether the single letters are on stands on their switch. */
function tellKeys(root: HTMLElement): void {
  const on = readSetting(keysSetting) === null;
  root.querySelector('[data-act=keys]')?.setAttribute('aria-pressed', String(on));
}

function followKeys(acts: Readonly<Record<Act, () => void>>, blank: HTMLElement | null): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (blank?.hidden === false) {
      event.preventDefault();
      return acts.blank();
    }
    const onControl = event.target instanceof Element && event.target.closest('button, a') !== null;
    const letter = readSetting(keysSetting) === null ? letters[event.key.toLowerCase()] : undefined;
    const act = steps[event.key] ?? letter;
    if (act === undefined || (onControl && event.key === ' ')) return;
    event.preventDefault();
    acts[act]();
  });
}

function startSlides(root: HTMLElement): void {
  const qr = root.querySelector<HTMLElement>('[data-qr]');
  const blank = root.querySelector<HTMLElement>('[data-blank]');
  const deck = createDeck(root, () => {
    if (qr?.hidden === false) void drawQr(qr, deck.readingAddress());
  });
  const acts = createActs(root, deck, qr, blank);

  tellKeys(root);
  root.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'] as Act | undefined;
    if (act !== undefined) acts[act]();
  });
  blank?.addEventListener('click', acts.blank);
  followKeys(acts, blank);
  watchSwipes(root, deck.move);
  window.addEventListener('resize', () => {
    const slide = deck.current();
    if (slide !== undefined) fit(slide);
  });
  window.addEventListener('hashchange', deck.showNamed);
  root.classList.add('running');
  deck.showNamed();
}

/** The largest type in which the provision fits the screen; the smallest, with scrolling, when none does. */
function fit(slide: HTMLElement): void {
  for (const size of sizes) {
    slide.classList.remove(...sizes);
    slide.classList.add(size);
    if (slide.scrollHeight <= slide.clientHeight) return;
  }
}

/** A swipe to the left goes on, one to the right goes back. */
function watchSwipes(root: HTMLElement, move: (direction: 1 | -1) => void): void {
  const least = 60;
  let from: { x: number; y: number } | null = null;
  root.addEventListener(
    'touchstart',
    ({ touches }) => {
      from =
        touches.length === 1 && touches[0] !== undefined
          ? { x: touches[0].clientX, y: touches[0].clientY }
          : null;
    },
    { passive: true },
  );
  root.addEventListener('touchend', ({ changedTouches: [touch] }) => {
    if (from === null || touch === undefined) return;
    const dx = touch.clientX - from.x;
    if (Math.abs(dx) > least && Math.abs(dx) > 2 * Math.abs(touch.clientY - from.y)) move(dx < 0 ? 1 : -1);
    from = null;
  });
}

const root = document.querySelector<HTMLElement>('[data-slides]');
if (root !== null) startSlides(root);
