/**
 * The only inline script of the site: it puts the reader's theme and text size on the page before the first paint, so
 * that nothing flashes. Its hash is part of the security policy (astro.config.mjs). Keys as in browser/storage/settings.ts.
 */
import { keyPrefix } from '../browser/storage/key-prefix.ts';

export const themeScript = `try{var d=document.documentElement,s=localStorage;['theme','size'].forEach(function(k){var v=s.getItem('${keyPrefix}'+k);if(v)d.dataset[k]=v})}catch(e){}document.documentElement.classList.add('js')`;
