import { Link, NavLink, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from '../ui/button-style.ts';
import { Icon } from '../ui/icon.tsx';
import { BrandMark } from './brand-mark.tsx';
import { closes, POPOVER } from './popover.ts';
import { PreferenceForm } from './preference-form.tsx';
import type { NavigationItem, Sidebar as Width } from './types.ts';

export const SIDEBAR_ID = 'main-menu';

interface SidebarProps {
  items: readonly NavigationItem[];
  width: Width;
}

/**
 * The main menu. Beside the page on a wide screen, whole or as icons; on a narrow one a sheet, which the browser's own
 * popover opens and closes without script.
 */
export function Sidebar({ items, width }: SidebarProps) {
  const texts = useTexts();
  const sheet = useSheet();
  const isNarrow = width === 'narrow';
  const size = isNarrow ? 'lg:w-rail' : 'lg:w-sidebar';
  return (
    <nav
      ref={sheet}
      id={SIDEBAR_ID}
      {...POPOVER}
      aria-label={texts.common.shell.mainNavigation}
      data-width={width}
      className={`group/side inset-y-0 left-0 m-0 h-dvh max-h-none w-72 max-w-[85vw] flex-col border-0 border-r border-line bg-surface p-0 text-ink backdrop:bg-scrim open:flex lg:sticky lg:top-0 lg:z-20 lg:flex ${size}`}
    >
      <div className="flex h-topbar flex-none items-center justify-between px-3">
        <Link to="/" className="flex min-h-control items-center gap-2.5 rounded font-semibold">
          <BrandMark />
          <span className={isNarrow ? 'lg:sr-only' : ''}>{texts.common.product}</span>
        </Link>
        <button type="button" {...closes(SIDEBAR_ID)} className={`${buttonClass('quiet', true)} lg:hidden`}>
          <Icon name="close" label={texts.common.shell.closeMenu} />
        </button>
      </div>
      <ul className="flex flex-1 flex-col gap-0.5 overflow-y-auto px-2 py-2">
        {items.map((item) => (
          <SidebarItem key={item.id} item={item} isNarrow={isNarrow} />
        ))}
      </ul>
      <PreferenceForm action="/utseende" name="sidebar" className="hidden border-t border-line p-2 lg:block">
        <button
          type="submit"
          name="sidebar"
          value={isNarrow ? 'wide' : 'narrow'}
          className={`${buttonClass('quiet')} w-full ${isNarrow ? '' : 'justify-start'} text-ink-2`}
        >
          <Icon name={isNarrow ? 'sidebarOpen' : 'sidebarClose'} />
          <span className={isNarrow ? 'sr-only' : ''}>
            {isNarrow ? texts.common.shell.widenSidebar : texts.common.shell.narrowSidebar}
          </span>
        </button>
      </PreferenceForm>
    </nav>
  );
}

const LINK =
  'flex min-h-control items-center gap-2.5 rounded px-2.5 text-ink-2 hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-ink';

function SidebarItem({ item, isNarrow }: { item: NavigationItem; isNarrow: boolean }) {
  const { pathname } = useLocation();
  const isHere = pathname === item.to || (item.to !== '/' && pathname.startsWith(`${item.to}/`));
  const isOpen = isHere || item.children?.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <li>
      <NavLink
        to={item.to}
        end={item.to === '/' || item.children !== undefined}
        className={LINK}
        title={isNarrow ? item.label : undefined}
      >
        <Icon name={item.icon} />
        <span className={`flex-1 ${isNarrow ? 'lg:sr-only' : ''}`}>{item.label}</span>
        {item.note && <span className={`text-xs tabular-nums ${isNarrow ? 'lg:hidden' : ''}`}>{item.note}</span>}
      </NavLink>
      {isOpen && item.children && (
        <ul
          className={`mt-0.5 mb-1 ml-4.5 flex flex-col gap-0.5 border-l border-line pl-2.5 ${isNarrow ? 'lg:hidden' : ''}`}
        >
          {item.children.map((child) => (
            <li key={child.id}>
              <NavLink to={child.to} className={LINK}>
                <span className="flex-1">{child.label}</span>
                {child.note && <span className="text-xs tabular-nums">{child.note}</span>}
              </NavLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** With script, going somewhere closes the sheet. */
function useSheet() {
  const sheet = useRef<HTMLElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (sheet.current?.matches(':popover-open')) sheet.current.hidePopover();
  }, [key]);
  return sheet;
}
