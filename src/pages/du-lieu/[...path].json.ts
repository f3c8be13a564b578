/** The open data of every kind of content, and the sample file of each checklist. */
import { getHandbook } from '../../catalog/index.ts';
import { dataFiles } from '../../publish/data-files.ts';
import { siteConfig } from '../../site-config.ts';
import { common } from '../../ui-text/common.ts';

export function getStaticPaths() {
  return dataFiles(getHandbook(), siteConfig.agency ?? common.notOfficial).map(({ path, text }) => ({
    params: { path },
    props: { text },
  }));
}

export function GET({ props }: { readonly props: { readonly text: () => string } }): Response {
  return new Response(props.text(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
