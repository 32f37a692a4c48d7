import { Link } from '@remix-run/react';
import { useId } from 'react';
import { moduleAddress } from '#app/domain/learning/curriculum.ts';
import type { Module } from '#app/domain/learning/curriculum.ts';
import type { Standing } from '#app/domain/learning/progress.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StandingMark } from './standing-mark.tsx';

interface ModuleListProps {
  title: string;
  modules: readonly (Module & { standing: Standing })[];
}

/** Modules of one kind, each with what it is about and how far the reader has come; nothing where there are none. */
export function ModuleList({ title, modules }: ModuleListProps) {
  const { learning: words } = useTexts();
  const { number } = useFormat();
  const id = useId();
  if (modules.length === 0) return null;
  return (
    <section aria-labelledby={id} className="max-w-phone">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      <ol className="divide-y divide-line rounded border border-line bg-surface">
        {modules.map((module) => (
          <li key={module.id} className="flex flex-col gap-1 px-4 py-3">
            <Link className="row-link font-medium" to={moduleAddress(module)}>
              {words.modules[module.id].title}
            </Link>
            <p className="text-ink-2">{words.modules[module.id].lead}</p>
            <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-2">
              <StandingMark standing={module.standing} />
              {words.minutes(number(module.minutes))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
