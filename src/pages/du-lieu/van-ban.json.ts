/** Every document as open data. */
import { getHandbook } from '../../catalog/index.ts';
import { jsonFile } from '../../publish/json-file.ts';
import { openCollection } from '../../publish/open-data.ts';
import { siteConfig } from '../../site-config.ts';
import { common } from '../../ui-text/common.ts';

export function GET(): Response {
  return jsonFile(openCollection(getHandbook(), siteConfig.agency ?? common.notOfficial));
}
