/**
 * The small script of every page: display settings, the header's menus, the keys that open search,
 * and references that open in place. Search and look-ups themselves load on first use.
 */
import { watchDisplaySettings } from '../lib/display-settings.ts';
import { watchMenus } from '../lib/menus.ts';
import { watchReferences } from '../reading/references.ts';
import { watchSearchOpeners } from '../search/opener.ts';

watchDisplaySettings();
watchMenus();
watchSearchOpeners();
watchReferences();
