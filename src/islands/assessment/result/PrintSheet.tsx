/**
 * The formal sheet, for the printer only: the same document tree that the Word file is made of. Drawn on arriving (key it
 * by the draft) and again whenever printing starts, so that typing does not pay for it.
 */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { assessmentSheet } from '#src/domain/sheet/assessment-sheet.ts';
import type { AssessmentStore } from '../../../stores/assessment-store.ts';
import { exportInput } from '../export-input.ts';
import { TreeBlocks } from './TreeBlocks.tsx';

export function PrintSheet({ store }: { readonly store: AssessmentStore }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    const draw = () => {
      if (sheet.current === null) return;
      const tree = assessmentSheet({ ...exportInput(store), digest: store.toText().digest });
      render(
        <>
          <TreeBlocks blocks={tree.blocks} />
          <p>{tree.footer}</p>
        </>,
        sheet.current,
      );
      // For the margin box of the printed page, which older browsers leave out. A style attribute in markup would be
      // refused, a property is not.
      root.style.setProperty('--sheet-foot', JSON.stringify(tree.footer));
    };
    root.dataset['print'] = 'sheet';
    draw();
    addEventListener('beforeprint', draw);
    return () => {
      removeEventListener('beforeprint', draw);
      delete root.dataset['print'];
      root.style.removeProperty('--sheet-foot');
    };
  }, [store]);
  return <div ref={sheet} class="sheet" />;
}
