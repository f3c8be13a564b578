/** Every file below `/du-lieu/`: what the kinds of content publish, and the sample file of each checklist. */
import type { Handbook } from '../catalog/model.ts';
import { publishedChecklists } from '../catalog/views/checklist-view.ts';
import { siteConfig } from '../site-config.ts';
import { jsonText } from './json-file.ts';
import { sampleFile } from './samples.ts';

export interface DataFile {
  /** Path below `/du-lieu/`, without its ending `.json`. */
  readonly path: string;
  readonly text: () => string;
}

/** @param standing what the publisher of this copy is, in words. */
export function dataFiles(
  handbook: Pick<Handbook, 'openData' | 'checklists' | 'samples'>,
  standing: string,
): DataFile[] {
  return [
    ...handbook.openData(standing).map(({ path, data }) => ({ path, text: () => jsonText(data()) })),
    ...sampleFiles(handbook),
  ];
}

function sampleFiles(handbook: Pick<Handbook, 'checklists' | 'samples'>): DataFile[] {
  const tool = { name: siteConfig.name, version: siteConfig.version };
  return [...new Set(handbook.checklists.map(({ id }) => id))].flatMap((id) => {
    const text = sampleFile(handbook, publishedChecklists(handbook, id)[0], tool);
    return text === null ? [] : [{ path: `tep-mau/${id}`, text: () => text }];
  });
}
