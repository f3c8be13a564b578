/**
 * The small script of every page: display settings, the header's menus, and the keys that open search.
 * Search itself is loaded on first use.
 */
import { watchDisplaySettings } from './display-settings.ts';
import { watchMenus } from './menus.ts';
import { watchSearchOpeners } from './search-opener.ts';

watchDisplaySettings();
watchMenus();
watchSearchOpeners();
