import { Link, useSearchParams } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { buttonClass } from './button-style.ts';
import { Icon } from './icon.tsx';

interface PaginationProps {
  /** From 1, as in `?page=1`. */
  page: number;
  pageSize: number;
  total: number;
}

/** `51-100 av 1 200` with the way to the next and the previous page. */
export function Pagination({ page, pageSize, total }: PaginationProps) {
  const texts = useTexts();
  const { number } = useFormat();
  const [params] = useSearchParams();
  if (total <= pageSize) return null;
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  function hrefOf(target: number): string {
    const next = new URLSearchParams(params);
    next.set('page', String(target));
    return `?${next}`;
  }
  return (
    <nav aria-label={texts.common.pages.label} className="flex items-center gap-2">
      {page > 1 && (
        <Link to={hrefOf(page - 1)} rel="prev" className={buttonClass('secondary')}>
          <Icon name="left" />
          {texts.common.previous}
        </Link>
      )}
      <p className="px-1 text-ink-2 tabular-nums">
        {texts.common.pages.range(number(from), number(to), number(total))}
      </p>
      {to < total && (
        <Link to={hrefOf(page + 1)} rel="next" className={buttonClass('secondary')}>
          {texts.common.next}
          <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}

interface PagerProps {
  label: string;
  previous?: { to: string; label: string };
  next?: { to: string; label: string };
}

/** The neighbours of a page in a sequence, with their names. */
export function Pager({ label, previous, next }: PagerProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap justify-between gap-3">
      {previous && (
        <Link to={previous.to} rel="prev" className={buttonClass('secondary')}>
          <Icon name="left" />
          {previous.label}
        </Link>
      )}
      {next && (
        <Link to={next.to} rel="next" className={`${buttonClass('secondary')} ml-auto`}>
          {next.label}
          <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
