import { Link, useNavigate } from '@remix-run/react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from './button-style.ts';
import { Icon } from './icon.tsx';

interface SidePanelProps {
  title: ReactNode;
  /** The address of the page without the panel. */
  closeTo: string;
  children: ReactNode;
  /** At the foot, the primary one to the left. */
  actions?: ReactNode;
}

/**
 * A quick look beside the list, with an address of its own. Esc closes it and focus returns to what opened it; on a
 * phone it takes the whole screen.
 */
export function SidePanel({ title, closeTo, children, actions }: SidePanelProps) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useFocusWhileOpen(heading);
  useCloseOnEscape(closeTo);
  return (
    <aside
      aria-labelledby={id}
      data-edge
      className="flex flex-col border-line bg-surface print:static! max-lg:fixed max-lg:inset-0 max-lg:z-40 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:w-panel lg:flex-none lg:rounded lg:border"
    >
      <div className="flex flex-none items-start justify-between gap-2 border-b border-line py-2 pr-2 pl-4">
        <h2 id={id} ref={heading} tabIndex={-1} className="py-1 outline-none">
          {title}
        </h2>
        <Link to={closeTo} preventScrollReset className={buttonClass('quiet', true)}>
          <Icon name="close" label={texts.common.close} />
        </Link>
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4">{children}</div>
      {actions && <div className="flex flex-none flex-wrap gap-2 border-t border-line p-3">{actions}</div>}
    </aside>
  );
}

/** List to the left, panel to the right. */
export function WithPanel({ children, panel }: { children: ReactNode; panel?: ReactNode }) {
  return (
    <div className="flex items-start gap-5">
      <div className="min-w-0 flex-1">{children}</div>
      {panel}
    </div>
  );
}

function useFocusWhileOpen(heading: RefObject<HTMLElement>) {
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, [heading]);
}

function useCloseOnEscape(closeTo: string) {
  const navigate = useNavigate();
  useEffect(() => {
    function close(event: KeyboardEvent) {
      // A dialog or a menu above the panel has already answered to the key.
      if (event.key === 'Escape' && !event.defaultPrevented) navigate(closeTo, { preventScrollReset: true });
    }
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [navigate, closeTo]);
}
