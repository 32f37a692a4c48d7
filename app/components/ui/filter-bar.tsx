import { Form, Link, useSearchParams, useSubmit } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { ChangeEvent, RefObject } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './select-field.tsx';

export type FilterField =
  | { kind: 'search'; name: string; label: string }
  | {
      kind: 'select';
      name: string;
      label: string;
      options: readonly Option[];
      /** One of the options holds, `usual` or the first unless another is chosen; there is no "all" and nothing to clear. */
      always?: boolean;
      usual?: string;
    };

function valueOf(field: FilterField, params: URLSearchParams): string {
  const usual = field.kind === 'select' && field.always ? (field.usual ?? field.options[0]?.value) : undefined;
  return params.get(field.name) ?? usual ?? '';
}

/** Filters in the URL. A plain GET form; with script a choice applies at once, and what is chosen stands as chips. */
export function FilterBar({ fields }: { fields: readonly FilterField[] }) {
  const texts = useTexts();
  const submit = useSubmit();
  const [params] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const names = new Set(fields.map(({ name }) => name));
  const carried = [...params].filter(([name]) => !names.has(name) && name !== 'page');
  useFollowUrl(form, fields, params);
  // A page may have several that choose one thing each.
  const [only] = fields;
  const name = fields.length === 1 && only ? `${texts.common.filter.label}: ${only.label}` : texts.common.filter.label;
  function apply(event: ChangeEvent<HTMLSelectElement>) {
    submit(event.currentTarget.form, { replace: true, preventScrollReset: true });
  }
  return (
    <search data-screen-only className="flex flex-col gap-2">
      <Form ref={form} method="get" preventScrollReset className="flex flex-wrap items-end gap-3" aria-label={name}>
        {carried.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => (
          <FilterInput key={field.name} field={field} value={valueOf(field, params)} onChoose={apply} />
        ))}
        <Button type="submit" icon="filter">
          {texts.common.filter.apply}
        </Button>
      </Form>
      <Chips fields={fields} params={params} />
    </search>
  );
}

interface FilterInputProps {
  field: FilterField;
  value: string;
  onChoose: (event: ChangeEvent<HTMLSelectElement>) => void;
}

function FilterInput({ field, value, onChoose }: FilterInputProps) {
  const texts = useTexts();
  const id = `filter-${field.name}`;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs text-ink-2">
        {field.label}
      </label>
      {field.kind === 'search' ? (
        <input type="search" id={id} name={field.name} defaultValue={value} className="control w-56" />
      ) : (
        <select id={id} name={field.name} defaultValue={value} onChange={onChoose} className="control max-w-60">
          {!field.always && <option value="">{texts.common.filter.all}</option>}
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Chips({ fields: all, params }: { fields: readonly FilterField[]; params: URLSearchParams }) {
  const texts = useTexts();
  const fields = all.filter((field) => field.kind === 'search' || !field.always);
  const chosen = fields.flatMap((field) => {
    const wording = wordingOf(field, params.get(field.name) ?? '');
    return wording ? [{ name: field.name, text: `${field.label}: ${wording}` }] : [];
  });
  if (!fields.some(({ name }) => params.get(name))) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2">
      {chosen.map(({ name, text }) => (
        <li key={name}>
          <Link
            to={without(params, [name])}
            preventScrollReset
            className="flex min-h-control items-center gap-1.5 rounded-full border border-line-strong bg-accent-soft px-3 hover:border-ink-2"
          >
            {text}
            <Icon name="close" label={texts.common.filter.remove(text)} />
          </Link>
        </li>
      ))}
      <li>
        <Link
          to={without(
            params,
            fields.map(({ name }) => name),
          )}
          preventScrollReset
          className="link px-1 py-1.5"
        >
          {texts.common.filter.clear}
        </Link>
      </li>
    </ul>
  );
}

/** Nothing for a value that is not among the choices: a code says nothing to a reader. It can still be cleared. */
function wordingOf(field: FilterField, value: string): string | undefined {
  if (field.kind === 'search') return value;
  return field.options.find((option) => option.value === value)?.label;
}

function without(params: URLSearchParams, names: readonly string[]): string {
  const rest = new URLSearchParams(params);
  for (const name of [...names, 'page']) rest.delete(name);
  return `?${rest}`;
}

/** When the URL changes by a chip or the back button the fields follow, save the one being typed in. */
function useFollowUrl(form: RefObject<HTMLFormElement>, fields: readonly FilterField[], params: URLSearchParams) {
  const values = JSON.stringify(fields.map((field) => [field.name, valueOf(field, params)]));
  useEffect(() => {
    const valueFor = new Map(JSON.parse(values) as [string, string][]);
    for (const field of form.current?.elements ?? []) {
      if (field === document.activeElement) continue;
      if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === 'search')) {
        field.value = valueFor.get(field.name) ?? '';
      }
    }
  }, [form, values]);
}
