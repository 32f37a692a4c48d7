import { useBeforeUnload, useBlocker } from '@remix-run/react';
import { useCallback, useEffect } from 'react';

/** Asks before the page is left with something typed that has not been saved; a post to the page itself is no leaving. */
export function useLeaveWarning(hasUnsaved: () => boolean, question: string): void {
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      (from.pathname !== to.pathname || from.search !== to.search) && hasUnsaved(),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    // The step back in the history is undone by the router first, and only then may it be taken again.
    if (window.confirm(question)) setTimeout(blocker.proceed, 0);
    else blocker.reset();
  }, [blocker, question]);
  useBeforeUnload(
    useCallback(
      (event) => {
        if (hasUnsaved()) event.preventDefault();
      },
      [hasUnsaved],
    ),
  );
}
