import { useSearchParams } from '@remix-run/react';
import { useState } from 'react';
import type { z } from 'zod';

/**
 * What the reader has set in a lab. It stands in the address, so that it can be sent to a colleague, printed and come
 * back to, and so that the server can work the lab out where there is no script. Written there without a step of
 * navigation: a slider that is drawn would ask the server for the page a hundred times.
 */
export function useLabSettings<S extends z.ZodObject>(schema: S) {
  const [params] = useSearchParams();
  const [settings, setSettings] = useState(() => schema.parse(Object.fromEntries(params)));

  function write(next: z.infer<S>) {
    setSettings(next);
    const address = new URL(window.location.href);
    for (const [name, value] of Object.entries(next)) address.searchParams.set(name, String(value));
    window.history.replaceState(window.history.state, '', address);
  }

  return {
    settings,
    change: (part: Partial<z.infer<S>>) => write({ ...settings, ...part }),
    reset: () => write(schema.parse({})),
  };
}
