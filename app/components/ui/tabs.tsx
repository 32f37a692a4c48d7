import { NavLink } from '@remix-run/react';

interface TabsProps {
  /** Names the group for the one who cannot see it. */
  label: string;
  tabs: readonly { to: string; label: string; count?: string; end?: boolean }[];
}

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex gap-1 overflow-x-auto">
        {tabs.map((tab) => (
          <li key={tab.to} className="flex-none">
            <NavLink
              to={tab.to}
              end={tab.end ?? true}
              className="flex min-h-control items-center gap-1.5 border-b-2 border-transparent px-3 text-ink-2 -outline-offset-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {tab.label}
              {tab.count && <span className="text-xs tabular-nums">{tab.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
