import { Form, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../ui/icon.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import type { ShellUser, Theme } from './types.ts';

/** Who is signed in, the appearance, and the way out; a `details`, so that it opens without script. */
export function PersonMenu({ user, theme }: { user: ShellUser; theme: Theme }) {
  const texts = useTexts();
  const menu = useDismissable();
  return (
    <details ref={menu} className="relative">
      <summary className="flex min-h-control items-center gap-2 rounded px-2 font-medium hover:bg-sunken">
        <Icon name="account" />
        <span className="max-sm:sr-only">{user.name}</span>
        <span className="sr-only">, {texts.common.shell.account}</span>
        <Icon name="down" className="text-ink-2" />
      </summary>
      <div
        data-edge
        className="absolute right-0 z-40 mt-1 w-60 rounded border border-line bg-surface py-2 shadow-float"
      >
        <p className="px-3 font-medium">{user.name}</p>
        <p className="px-3 pb-2 text-ink-2">{user.role}</p>
        <div className="border-t border-line px-1 py-2">
          <ThemeSwitch theme={theme} />
        </div>
        <Form method="post" action="/logga-ut" className="border-t border-line px-1 pt-2">
          <button type="submit" className="flex min-h-control w-full items-center gap-2 rounded px-3 hover:bg-sunken">
            <Icon name="signOut" />
            {texts.common.shell.signOut}
          </button>
        </Form>
      </div>
    </details>
  );
}

/** Closes on Esc (focus returns to the summary), on a click outside and when the page changes. */
function useDismissable() {
  const menu = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  useEffect(() => menu.current?.removeAttribute('open'), [key]);
  useEffect(() => {
    function close(event: Event) {
      const details = menu.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isOutside = event.type === 'pointerdown' && event.target instanceof Node && !details.contains(event.target);
      if (!isEscape && !isOutside) return;
      details.open = false;
      if (isEscape) details.querySelector('summary')?.focus();
    }
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  return menu;
}
