import type { ReactNode } from 'react';

interface DescriptionListProps {
  items: readonly { term: string; detail: ReactNode; action?: ReactNode }[];
}

/** Facts by name: the name to the left, the fact to the right, one above the other on a phone. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="divide-y divide-line">
      {items.map(({ term, detail, action }) => (
        <div key={term} className="flex flex-wrap gap-x-4 py-2 sm:flex-nowrap">
          <dt className="w-full flex-none text-ink-2 sm:w-44">{term}</dt>
          <dd className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
            <div className="min-w-0 break-words">{detail}</div>
            {action}
          </dd>
        </div>
      ))}
    </dl>
  );
}
