import { afterEach, expect, test, vi } from 'vitest';
import { readSetting, writeSetting } from '#src/browser/storage/settings.ts';

afterEach(() => vi.unstubAllGlobals());

test('where the storage is blocked a setting lasts as long as the page', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  });
  writeSetting('thu', 'một');
  expect(readSetting('thu')).toBe('một');
  writeSetting('thu', null);
  expect(readSetting('thu')).toBeNull();
});
