/** A component that is fetched on first use; nothing is shown until it is there. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      void load().then((component) => setLoaded(() => component));
    }, []);
    return Loaded === null ? null : <Loaded {...props} />;
  };
}
