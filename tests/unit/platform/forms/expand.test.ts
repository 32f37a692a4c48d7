import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { expandForm } from '#app/platform/forms/expand.ts';
import { codeParam, textParam } from '#app/platform/forms/search-params.ts';
import { formError, parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';

function formOf(...fields: [name: string, value: string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

function expand(...fields: [name: string, value: string][]) {
  const expanded = expandForm(formOf(...fields));
  return expanded.ok ? expanded.value : expanded.error;
}

function fieldsOf(count: number, nameOf: (index: number) => string): [name: string, value: string][] {
  return Array.from({ length: count }, (_, index) => [nameOf(index), 'x']);
}

function posted(...fields: [name: string, value: string | File][]): Request {
  return new Request('http://localhost/', { method: 'POST', body: formOf(...fields) });
}

function postedAs(contentType: string, body: string): Request {
  return new Request('http://localhost/', { method: 'POST', body, headers: { 'Content-Type': contentType } });
}

describe('a form as one object', () => {
  test('keeps a field, gathers a field that is repeated, and makes a list of one with brackets', () => {
    expect(expand(['name', 'A'], ['remove', '1'], ['remove', '2'], ['sectors[]', 'medicine'])).toEqual({
      name: 'A',
      remove: ['1', '2'],
      sectors: ['medicine'],
    });
  });

  test('reads items by their number, in the order of the numbers', () => {
    const typed = expand(['items.10.label', 'last'], ['items.2.label', 'second'], ['items.0.label', 'first']);
    expect(typed).toEqual({ items: [{ label: 'first' }, { label: 'second' }, { label: 'last' }] });
  });

  test('keeps names with a number among other names as fields', () => {
    expect(expand(['weight.travel', '3'], ['weight.0', '1'])).toEqual({ weight: { travel: '3', 0: '1' } });
  });

  test('never reaches an object’s prototype, whatever the names', () => {
    const part = fc.constantFrom('__proto__', 'constructor', 'prototype', 'polluted', 'a', '0', '', 'toString');
    const names = fc.array(
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(names, (all) => {
        const tree = expand(...all.map((name): [string, string] => [name, 'x']));
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        expect(({} as Record<string, unknown>).a).toBeUndefined();
        expect(Object.prototype.toString.call({})).toBe('[object Object]');
        expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(tree));
      }),
    );
  });

  test('never throws, and never makes a list longer than its fields', () => {
    const name = fc.stringMatching(/^[a-z0-9.[\]]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 10 }), (fields) => {
        expect(JSON.stringify(expand(...fields)).length).toBeLessThan(2000);
      }),
    );
    expect(expand(['items.9999', 'x'])).toEqual({ items: ['x'] });
    expect(expand(['items.99999', 'x'])).toEqual({ items: { 99999: 'x' } });
  });

  test.each([
    ['each of its own name', (index: number) => `field${index}`],
    ['all of one name', () => 'field'],
  ])('has at most 5 000 fields, %s', (_names, nameOf) => {
    expect(Object.values(expand(...fieldsOf(5_000, nameOf))).flat()).toHaveLength(5_000);
    expect(expand(...fieldsOf(5_001, nameOf))).toBe('too_many_fields');
  });

  test('is read in one pass, never by looking for one name at a time', () => {
    const form = formOf(...fieldsOf(10, (index) => `field${index}`));
    const lookUps = [vi.spyOn(form, 'getAll'), vi.spyOn(form, 'get'), vi.spyOn(form, 'has')];
    expandForm(form);
    expect(lookUps.map((lookUp) => lookUp.mock.calls.length)).toEqual([0, 0, 0]);
  });

  test('has names of at most eight parts, and one of very many does not exhaust the stack', () => {
    const nameOf = (parts: number) => Array.from({ length: parts }, () => 'a').join('.');
    expect(JSON.stringify(expand([nameOf(8), 'x'])).match(/"a"/g)).toHaveLength(8);
    expect(expand([nameOf(9), 'x'])).toBe('name_too_deep');
    expect(expand([nameOf(20_000), 'x'])).toBe('name_too_deep');
  });
});

describe('reading a posted form', () => {
  const schema = z.object({
    email: z.string().min(1, 'required'),
    count: z.coerce.number('number').max(5, 'tooLarge'),
  });

  test('gives its values when it holds', async () => {
    const form = await parseForm(posted(['email', 'a'], ['count', '3']), schema);
    expect(form).toMatchObject({ ok: true, values: { email: 'a', count: 3 } });
  });

  test('gives the first code of each field and what was typed, but no password and no file', async () => {
    const file = new File(['secret'], 'a.txt');
    const form = await parseForm(
      posted(['email', ''], ['count', '9'], ['password', 'p'], ['nyttLosenord', 'q'], ['upload', file]),
      schema,
    );
    expect(form).toEqual({
      ok: false,
      reply: {
        errors: {
          email: { type: 'too_small', message: 'required' },
          count: { type: 'too_big', message: 'tooLarge' },
        },
        values: { email: '', count: '9' },
      },
    });
  });

  test.each([
    ['has too many fields', posted(...fieldsOf(5_001, (index) => `field${index}`))],
    ['has a name of too many parts', posted(['a.a.a.a.a.a.a.a.a', 'x'])],
    ['is no form', new Request('http://localhost/', { method: 'POST', body: '{}' })],
    ['is broken off', postedAs('multipart/form-data; boundary=a', '--a')],
  ])('answers 400 to one that %s', async (_what, request) => {
    await expect(parseForm(request, schema)).rejects.toMatchObject({ init: { status: 400 } });
  });

  test('passes on what is no fault of the form', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('the connection was lost')) });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const request = new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' });
    await expect(parseForm(request, schema)).rejects.toThrow('the connection was lost');
  });

  test('answers 422 with an error that only the server could find', () => {
    const reply = formError('name', 'name_taken', { name: 'A', password: 'p' });
    expect(reply).toEqual({ errors: { name: { type: 'server', message: 'name_taken' } }, values: { name: 'A' } });
    expect(unprocessable(reply).init?.status).toBe(422);
  });
});

describe('a parameter of the address', () => {
  const params = new URLSearchParams('q=+av+61+&tom=&ordning=namn');

  test('is trimmed, and absent when empty', () => {
    expect([textParam(params, 'q'), textParam(params, 'tom'), textParam(params, 'saknas')]).toEqual([
      'av 61',
      undefined,
      undefined,
    ]);
  });

  test('that is not one of the codes is absent', () => {
    expect(codeParam(params, 'ordning', ['namn', 'ort'])).toBe('namn');
    expect(codeParam(params, 'ordning', ['ort'])).toBeUndefined();
  });
});
