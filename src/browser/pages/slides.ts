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

function startSlides(root: HTMLElement): void {
  const slides = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const qr = part('qr');
  const blank = part('blank');
  let now = -1;

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
    if (qr?.hidden === false) void drawQr();
  };
  const readingAddress = () => `${root.dataset['reading'] ?? ''}#${slides[now]?.id ?? ''}`;
  const step = (direction: 1 | -1) => {
    const slide = slides[now];
    const left = slide === undefined ? 0 : slide.scrollHeight - slide.clientHeight - slide.scrollTop;
    // A long provision is read to its end before the next one comes.
    if (slide !== undefined && direction === 1 && left > 4) slide.scrollBy(0, slide.clientHeight * 0.8);
    else show(now + direction);
  };
  const drawQr = async () => {
    const { qrImage } = await import('../lib/qr-image.ts');
    const address = new URL(readingAddress(), location.href).href;
    qr?.replaceChildren(
      element('p', {}, slidesText.qrTitle),
      qrImage(address, 320),
      element('p', { class: 'slides-address' }, decodeURI(address)),
    );
  };
  const acts: Readonly<Record<Act, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    blank: () => {
      if (blank === null) return;
      blank.hidden = !blank.hidden;
      (blank.hidden ? slides[now] : blank)?.focus();
    },
    qr: () => {
      if (qr === null) return;
      qr.hidden = !qr.hidden;
      if (!qr.hidden) void drawQr();
      (qr.hidden ? slides[now] : qr)?.focus();
    },
    full: () => {
      if (document.fullscreenElement === null) void root.requestFullscreen?.();
      else void document.exitFullscreen();
    },
    keys: () => {
      const on = readSetting(keysSetting) === null;
      writeSetting(keysSetting, on ? 'tat' : null);
      root.querySelector('[data-act=keys]')?.setAttribute('aria-pressed', String(!on));
    },
    close: () => {
      if (qr?.hidden === false) acts.qr();
    },
  };

  root
    .querySelector('[data-act=keys]')
    ?.setAttribute('aria-pressed', String(readSetting(keysSetting) === null));
  root.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'] as Act | undefined;
    if (act !== undefined) acts[act]();
  });
  blank?.addEventListener('click', acts.blank);
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
  watchSwipes(root, (direction) => show(now + direction));
  window.addEventListener('resize', () => {
    const slide = slides[now];
    if (slide !== undefined) fit(slide);
  });
  window.addEventListener('hashchange', () =>
    show(slides.findIndex(({ id }) => `#${id}` === decodeURIComponent(location.hash))),
  );
  root.classList.add('running');
  show(
    Math.max(
      0,
      slides.findIndex(({ id }) => `#${id}` === decodeURIComponent(location.hash)),
    ),
  );
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
