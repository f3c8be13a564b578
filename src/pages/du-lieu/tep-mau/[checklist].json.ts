/** The sample file of each checklist: an assessment of a made-up subject, opened from the empty form in one click. */
import { publishedChecklists } from '../../../catalog/views/checklist-view.ts';
import { getHandbook } from '../../../catalog/index.ts';
import { sampleFile } from '../../../publish/samples.ts';
import { siteConfig } from '../../../site-config.ts';

export function getStaticPaths() {
  const handbook = getHandbook();
  const tool = { name: siteConfig.name, version: siteConfig.version };
  return [...new Set(handbook.checklists.map(({ id }) => id))].flatMap((id) => {
    const text = sampleFile('content', publishedChecklists(handbook, id)[0], tool);
    return text === null ? [] : [{ params: { checklist: id }, props: { text } }];
  });
}

export function GET({ props }: { readonly props: { readonly text: string } }): Response {
  return new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
