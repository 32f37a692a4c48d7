import { zodResolver } from '@hookform/resolvers/zod';
import { useSubmit } from '@remix-run/react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { fieldErrorCode, fieldErrorText } from '#app/platform/i18n/field-errors.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import type { FieldProblem } from './error-summary.tsx';
import { asPosted, flattenCodes, valueAt } from './form-values.ts';

/** What an action answers with 422: what was typed and, by field name, what is wrong; `form` names the whole form. */
export interface FormReply {
  values?: Readonly<Record<string, unknown>>;
  errors?: Readonly<Record<string, { type: string; message: string }>>;
}

export interface ZodFormOptions {
  reply?: FormReply | null;
  defaults?: Readonly<Record<string, unknown>>;
  /** A better sentence than the common one for this field and code, and what is written in the field. */
  describe?: (field: string, code: string, written: unknown) => string | undefined;
  /** Sends a form that holds in another way than by a step to its page. */
  send?: (form: HTMLFormElement) => void;
}

/**
 * One schema for browser and action. Without script the form posts and the action's answer fills it again; with script
 * the same schema answers first and the post goes out when it is content. Spread `form` on `<Form>`, `field(name)` or
 * `check(name)` on a field, and show `<ErrorSummary key={attempt} problems={problems} />` above.
 */
export function useZodForm(schema: z.ZodType, { reply, defaults, describe, send }: ZodFormOptions = {}) {
  const texts = useTexts();
  const submit = useSubmit();
  const initial: Record<string, unknown> = { ...defaults, ...reply?.values };
  const rhf = useForm<FieldValues>({
    resolver: resolverFor(schema),
    defaultValues: initial,
    shouldFocusError: false,
    // Only at the next attempt: an error that goes while the pointer is on its way moves the button from under it.
    reValidateMode: 'onSubmit',
  });
  const { submitCount, errors } = rhf.formState;
  const isReplyFresh = useFreshness(reply, submitCount);

  const codes = { ...(isReplyFresh ? flattenCodes(reply?.errors ?? {}) : {}), ...flattenCodes(errors) };
  const textOf = (name: string, code: string) =>
    describe?.(name, code, valueAt(rhf.getValues(), name)) ?? fieldErrorText(texts, code);
  const errorOf = (name: string) => (codes[name] === undefined ? undefined : textOf(name, codes[name]));
  const problems: FieldProblem[] = Object.entries(codes).map(([name, code]) => ({
    name: name === 'form' ? '' : name,
    message: textOf(name, code),
  }));

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const { nativeEvent } = event;
    const submitter =
      'submitter' in nativeEvent && nativeEvent.submitter instanceof HTMLElement ? nativeEvent.submitter : null;
    const post = () => (send ? send(form) : submit(isSubmitter(submitter) ? submitter : form));
    void rhf.handleSubmit(post)();
  }

  return {
    form: { method: 'post', noValidate: true, onSubmit } as const,
    field: (name: string) => ({
      ...rhf.register(name),
      defaultValue: asText(valueAt(initial, name)),
      error: errorOf(name),
    }),
    check: (name: string) => ({
      ...rhf.register(name),
      defaultChecked: isOn(valueAt(initial, name)),
      error: errorOf(name),
    }),
    choices: (name: string) => ({
      ...rhf.register(name),
      defaultValue: asTexts(valueAt(initial, name)),
      error: errorOf(name),
    }),
    problems,
    attempt: `${submitCount} ${isReplyFresh}`,
    rhf,
  };
}

function resolverFor(schema: z.ZodType): Resolver<FieldValues> {
  // The browser's values take the form that a post would give them, so that both sides judge the same thing.
  const resolve = zodResolver(schema as z.ZodType<FieldValues, FieldValues>, { error: fieldErrorCode });
  return (values, context, options) => resolve(asPosted(values), context, options);
}

/** The server's answer holds until the next attempt in the browser. */
function useFreshness(reply: FormReply | null | undefined, submitCount: number): boolean {
  const [seen, setSeen] = useState({ reply, submitCount });
  if (seen.reply !== reply) {
    setSeen({ reply, submitCount });
    return true;
  }
  return seen.submitCount === submitCount;
}

function isSubmitter(element: HTMLElement | null): element is HTMLButtonElement | HTMLInputElement {
  return element instanceof HTMLButtonElement || element instanceof HTMLInputElement;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function asTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => asText(one) ?? []);
}

function isOn(value: unknown): boolean {
  return value === true || value === 'on';
}
