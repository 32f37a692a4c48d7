import { Link } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from './icon.tsx';

interface BreadcrumbsProps {
  crumbs: readonly { label: string; to?: string }[];
}

/** The way here; the last is the page itself. On a phone only the step before it, as a way back. */
export function Breadcrumbs({ crumbs }: BreadcrumbsProps) {
  const texts = useTexts();
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={texts.common.shell.breadcrumbs}>
      <ol className="flex flex-wrap items-center gap-1 text-ink-2">
        {crumbs.map(({ label, to }, index) => {
          const isLast = index === crumbs.length - 1;
          const isBack = index === crumbs.length - 2;
          const shown = isLast || isBack ? '' : 'max-sm:hidden';
          return (
            <li
              key={`${label} ${to ?? ''}`}
              className={`flex min-w-0 items-center gap-1 ${isLast ? 'max-sm:hidden' : ''} ${shown}`}
            >
              {isLast || !to ? (
                <span aria-current={isLast ? 'page' : undefined} className="truncate text-ink">
                  {label}
                </span>
              ) : (
                <Link
                  to={to}
                  className="flex min-h-control items-center gap-1 truncate rounded px-1 hover:text-ink hover:underline"
                >
                  {isBack && <Icon name="left" className="sm:hidden" />}
                  {label}
                </Link>
              )}
              {!isLast && <Icon name="right" className="text-line-strong max-sm:hidden" />}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
