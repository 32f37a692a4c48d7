import { Form, Link } from '@remix-run/react';
import type { MDXContent } from 'mdx/types.js';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { moduleAddress } from '#app/domain/learning/curriculum.ts';
import type { Module } from '#app/domain/learning/curriculum.ts';
import type { Standing } from '#app/domain/learning/progress.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PageHeader } from '../layout/page-header.tsx';
import { LinkButton } from '../ui/button.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { lessonComponents } from './lesson-components.tsx';
import { StandingMark } from './standing-mark.tsx';
import { usePlaceKept } from './use-place-kept.ts';

interface ModulePageProps {
  module: Module;
  standing: Standing;
  next: Module | null;
  /** The text in each language. */
  texts: { sv: MDXContent; en: MDXContent };
  lab: ReactNode;
}

/** A module: its text with the lab in it, then the questions, then what comes next. */
export function ModulePage({ module, standing, next, texts, lab }: ModulePageProps) {
  const { learning: words } = useTexts();
  const { number } = useFormat();
  const Text = texts[useLanguage()];
  const article = useRef<HTMLElement>(null);
  usePlaceKept(article, moduleAddress(module));
  const { title, lead } = words.modules[module.id];
  return (
    <div className="scale-comfortable flex flex-col gap-5 text-base">
      <PageHeader title={title} lead={lead} mark={<StandingMark standing={standing} />} />
      <p className="text-ink-2">
        {words.kinds[module.kind]} · {words.minutes(number(module.minutes))} ·{' '}
        <Link className="link" to={`${moduleAddress(module)}/fragor?tillfalle=before`}>
          {words.askBefore}
        </Link>
      </p>
      <article ref={article} className="flex max-w-phone flex-col">
        <Text components={{ ...lessonComponents, Lab: () => <>{lab}</> }} />
      </article>
      <Form method="post" action={`${moduleAddress(module)}/plats`} className="flex flex-wrap gap-2" data-screen-only>
        <SubmitButton name="done" value="yes">
          {words.toQuestions}
        </SubmitButton>
        {next && (
          <LinkButton to={moduleAddress(next)} variant="quiet" icon="forward">
            {words.next(words.modules[next.id].title)}
          </LinkButton>
        )}
      </Form>
    </div>
  );
}
