/** Text size and theme: shown as chosen, applied at once, kept in this browser. Keys as in layouts/theme-script.ts. */
import { readSetting, writeSetting } from '../storage/settings.ts';

export function watchDisplaySettings(): void {
  const form = document.querySelector<HTMLFormElement>('[data-display-settings]');
  if (form === null) return;
  for (const input of form.querySelectorAll('input'))
    input.checked = input.value === (readSetting(input.name) ?? '');
  form.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { name, value } = event.target;
    if (value === '') document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
    writeSetting(name, value === '' ? null : value);
  });
}
