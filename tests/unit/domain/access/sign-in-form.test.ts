import { expect, test } from 'vitest';
import { signInForm } from '#app/domain/access/sign-in-form.ts';

test('an address is trimmed, a password never', () => {
  const typed = { email: ' sara@example.se ', password: ' hemligt ' };
  expect(signInForm.parse(typed)).toEqual({ email: 'sara@example.se', password: ' hemligt ' });
});

test.each([
  ['nothing typed', { email: ' ', password: '' }, ['email', 'password']],
  ['a password as long as a book', { email: 'a', password: 'x'.repeat(501) }, ['password']],
  ['a list where a text is asked for', { email: ['a', 'b'], password: 'x' }, ['email']],
])('%s is refused', (_what, typed, fields) => {
  const { error } = signInForm.safeParse(typed);
  expect(error?.issues.map((issue) => issue.path[0])).toEqual(fields);
});
