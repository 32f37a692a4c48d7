import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { fieldId } from './field-frame.tsx';

export interface FieldProblem {
  /** The field's name; empty when the problem belongs to the form as a whole. */
  name: string;
  message: string;
}

/** What needs correcting, above the form and in the window's title, with focus and a link to each field. Give it a new `key` on each attempt. */
export function ErrorSummary({ problems, title }: { problems: readonly FieldProblem[]; title?: string }) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const hasProblems = problems.length > 0;
  useEffect(() => {
    if (!hasProblems) return;
    box.current?.focus();
    const { title: page } = document;
    const marked = `${texts.common.form.error} ${page}`;
    document.title = marked;
    return () => {
      if (document.title === marked) document.title = page;
    };
  }, [hasProblems, texts]);
  if (!hasProblems) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} data-edge className="rounded border-2 border-bad bg-bad-soft p-4">
      <h2>{title ?? texts.common.form.problems(problems.length)}</h2>
      <ul className="mt-2 flex flex-col gap-1">
        {problems.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name ? (
              <a href={`#${fieldId(name)}`} className="font-medium text-bad underline" onClick={focusField(name)}>
                {message}
              </a>
            ) : (
              <span className="font-medium text-bad">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The link works alone; with script, focus also moves without a jump in the history. */
function focusField(name: string) {
  return (event: MouseEvent) => {
    const field = document.getElementById(fieldId(name));
    if (!field) return;
    event.preventDefault();
    field.focus();
  };
}
