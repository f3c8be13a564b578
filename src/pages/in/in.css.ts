/** The foot of the printed handbook: page boxes take text from a style sheet only. */
import type { APIRoute } from 'astro';
import { pageFoot } from '../../catalog/views/page-foot.ts';
import { siteConfig } from '../../site-config.ts';

export const GET: APIRoute = () => pageFoot('/in/', siteConfig.name);
