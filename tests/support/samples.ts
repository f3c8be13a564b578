/** Sample files of a folder like `content`, whatever version of a checklist they are written for. */
import { openContent } from '#src/catalog/read.ts';
import { samples } from '#src/catalog/kinds/sample.ts';

export const samplesIn = (folder: string) => ({
  samples: samples.finish(samples.read(openContent(folder, [])), () => null),
});

/** The samples as they were published for version 2026.1. */
export const oldSamples = samplesIn('tests/fixtures/samples-2026.1');
