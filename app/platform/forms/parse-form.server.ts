import { data } from '@remix-run/node';
import type { z } from 'zod';
import { fieldErrorCode } from '#app/platform/i18n/field-errors.ts';
import { expandForm, type FormTree } from './expand.ts';
import { readForm, refuseForm } from './read-form.server.ts';

export interface FieldError {
  type: string;
  /** A code of the forms catalogue. */
  message: string;
}

/** What an action answers when the form does not hold: its errors and what was typed. */
export interface FormReply {
  errors: Record<string, FieldError>;
  values: FormTree;
}

export type ParsedForm<T> = { ok: true; values: T; typed: FormTree } | { ok: false; reply: FormReply };

/**
 * Reads a posted form with the schema that the browser used on it.
 * @throws an answer with status 400 when it is no form that a page of ours could have sent.
 */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S): Promise<ParsedForm<z.output<S>>> {
  return parseFields(await readForm(request), schema);
}

/** The same of a form that is sent in the address. */
export function parseSearch<S extends z.ZodType>(params: URLSearchParams, schema: S): ParsedForm<z.output<S>> {
  const fields = new FormData();
  for (const [name, value] of params) fields.append(name, value);
  return parseFields(fields, schema);
}

function parseFields<S extends z.ZodType>(fields: FormData, schema: S): ParsedForm<z.output<S>> {
  const expanded = expandForm(fields);
  if (!expanded.ok) throw refuseForm(expanded.error);
  const typed = expanded.value;
  const parsed = schema.safeParse(typed, { error: fieldErrorCode });
  if (parsed.success) return { ok: true, values: parsed.data, typed };
  const errors: Record<string, FieldError> = {};
  for (const issue of parsed.error.issues) {
    errors[issue.path.join('.') || 'form'] ??= { type: issue.code, message: issue.message };
  }
  return { ok: false, reply: { errors, values: withoutSecrets(typed) } };
}

/** One error of a form that only the server could find. */
export function formError(field: string, message: string, values: FormTree = {}): FormReply {
  return { errors: { [field]: { type: 'server', message } }, values: withoutSecrets(values) };
}

/** The form again, with its errors: 422, so that nobody takes it for done. */
export function unprocessable(reply: FormReply) {
  return data(reply, { status: 422 });
}

function withoutSecrets(values: FormTree): FormTree {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !/password|losenord/i.test(name) && !(value instanceof File)),
  );
}
