import { useEffect, useRef, useState } from 'react';
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
  const labels = useLabels(problems);
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
                {labels[name] ? texts.common.form.problemOf(labels[name], message) : message}
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

/** What the fields are called on the page: several may lack the same thing. Without script the link alone must do. */
function useLabels(problems: readonly FieldProblem[]): Readonly<Record<string, string>> {
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const names = problems.map(({ name }) => name).join(' ');
  useEffect(() => {
    setLabels(Object.fromEntries(names.split(' ').map((name) => [name, name === '' ? '' : labelOf(fieldId(name))])));
  }, [names]);
  return labels;
}

function labelOf(id: string): string {
  const field = document.getElementById(id);
  const own = [...document.querySelectorAll('label')].find(({ htmlFor }) => htmlFor === id);
  // Its first words: what follows says that it may be left empty.
  return (own ?? field?.closest('fieldset')?.querySelector('legend'))?.firstChild?.textContent ?? '';
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
