import { useEffect, useState } from 'react';

/** Whether script runs: false in what the server sends, and for good where there is none. */
export function useHasScript(): boolean {
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  return hasScript;
}
