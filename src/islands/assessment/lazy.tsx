/** A component that is fetched on first use; nothing is shown until it is there, and a sentence when it does not come. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { assessmentText } from '../../ui-text/assessment.ts';

export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
    const [isLost, setLost] = useState(false);
    useEffect(() => {
      load().then(
        (component) => setLoaded(() => component),
        () => setLost(true),
      );
    }, []);
    if (isLost) return <p role="alert">{assessmentText.notLoaded}</p>;
    return Loaded === null ? null : <Loaded {...props} />;
  };
}
