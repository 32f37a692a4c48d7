import { Link } from '@remix-run/react';
import type { ImportKind } from '#app/domain/imports/kinds.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';

const ICON_OF: Record<ImportKind, IconName> = {
  class_list: 'learner',
  capacity: 'capacity',
  order: 'orders',
  earlier_results: 'history',
  journeys: 'map',
};

/** What may be brought in, each a way on. */
export function KindChoice({ kinds, roundId }: { kinds: readonly ImportKind[]; roundId: string }) {
  const { kinds: names, pages } = useTexts().imports;
  if (kinds.length === 0) return <p className="text-ink-2">{pages.noKinds}</p>;
  return (
    <ul className="grid max-w-4xl gap-3 sm:grid-cols-3">
      {kinds.map((kind) => (
        <li key={kind}>
          <Link
            to={`/import/ny?${new URLSearchParams({ ...(roundId ? { omgang: roundId } : {}), slag: kind })}`}
            className="flex h-full flex-col gap-1 rounded border border-line bg-surface p-4 no-underline hover:border-accent"
          >
            <span className="flex items-center gap-2 font-semibold text-accent">
              <Icon name={ICON_OF[kind]} />
              {names[kind]}
            </span>
            <span className="text-ink-2">{pages.upload.kinds[kind]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
