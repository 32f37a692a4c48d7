import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** After a step to another page focus stands at its heading, to be read aloud; it would else be left on what is gone. */
export function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  // Read before the page changes: afterwards what had focus may be gone, or a summary of errors may have taken it.
  const before = typeof document === 'undefined' ? null : document.activeElement;
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const main = document.querySelector('main');
    const now = document.activeElement;
    const isTaken = now !== before && main?.contains(now);
    if (!isTaken) focusOn(main?.querySelector('h1') ?? main);
  }, [pathname]);
}

function focusOn(target: HTMLElement | null | undefined) {
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
