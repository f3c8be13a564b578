/** One version of a checklist, exactly the data that its digest covers. */
import { getHandbook } from '../../../../catalog/index.ts';
import { jsonFile } from '../../../../publish/json-file.ts';

export function getStaticPaths() {
  return getHandbook().checklists.map((checklist) => ({
    params: { checklist: checklist.id, version: checklist.version },
    props: { checklist },
  }));
}

export function GET({ props }: { readonly props: { readonly checklist: object } }): Response {
  return jsonFile(props.checklist);
}
