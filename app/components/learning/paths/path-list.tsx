import { Link } from '@remix-run/react';
import { useId } from 'react';
import { pathAddress } from '#app/domain/learning/paths.ts';
import type { LearningPath } from '#app/domain/learning/paths.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

interface PathListProps {
  paths: readonly { path: LearningPath; mastered: number; modules: readonly unknown[] }[];
}

/** Ways through the modules, each with what it is for and how far the reader has come. */
export function PathList({ paths }: PathListProps) {
  const { paths: words } = useTexts();
  const { number } = useFormat();
  const id = useId();
  return (
    <section aria-labelledby={id} className="max-w-phone">
      <h2 id={id}>{words.title}</h2>
      <p className="mb-2 text-ink-2">{words.lead}</p>
      <ul className="divide-y divide-line rounded border border-line bg-surface">
        {paths.map(({ path, mastered, modules }) => (
          <li key={path.id} className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-2">
            <Link className="row-link font-medium" to={pathAddress(path)}>
              {words.names[path.id]}
            </Link>
            <span className="text-sm text-ink-2 tabular-nums">
              {words.progress(number(mastered), number(modules.length))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
