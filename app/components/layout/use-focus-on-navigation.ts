import { useLocation, useNavigation, useRevalidator } from '@remix-run/react';
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

/**
 * An act that stays on its page often takes away the very button that was pressed, and focus with it: the next press of
 * Tab would begin at the top of the page. Then, too, focus stands at the heading.
 */
export function useFocusKept(): void {
  const { key } = useLocation();
  const isIdle = useNavigation().state === 'idle';
  const isRead = useRevalidator().state === 'idle';
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const entered = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    document.addEventListener('focusin', entered);
    return () => document.removeEventListener('focusin', entered);
  }, []);
  useEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (isIdle && isRead && isGone) focusOn(document.querySelector('main h1') ?? document.querySelector('main'));
  }, [key, isIdle, isRead]);
}

function focusOn(target: Element | null | undefined) {
  if (!(target instanceof HTMLElement)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
