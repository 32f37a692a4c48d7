// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asPosted, flattenCodes } from '#app/components/ui/form-values.ts';
import { renderPage } from './render.tsx';
import { RoundForm } from './round-form.tsx';

function type(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function press() {
  fireEvent.click(screen.getByRole('button', { name: 'Spara omgången' }));
}

afterEach(cleanup);

describe('useZodForm', () => {
  it('stops a bad form in the browser with a sentence for each field', async () => {
    const posts: FormData[] = [];
    renderPage(<RoundForm />, { action: (form) => posts.push(form) });
    type('E-post', 'karin@');
    type('Platser', '40');
    press();
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('3 uppgifter behöver rättas');
    await screen.findByRole('link', { name: /^Namn: / });
    const messages = screen.getAllByRole('link').map(({ textContent }) => textContent);
    expect(messages).toEqual([
      'Namn: Ge omgången ett namn.',
      'E-post: Skriv en e-postadress, till exempel namn@exempel.se.',
      'Platser: Talet är för stort.',
    ]);
    expect(posts).toHaveLength(0);
  });

  it('posts a good form as a plain form would, with the button that was pressed', async () => {
    const posts: Record<string, unknown>[] = [];
    renderPage(<RoundForm />, { action: (form) => void posts.push(Object.fromEntries(form)) });
    type('Namn', 'T4');
    type('E-post', 'karin@exempel.se');
    fireEvent.click(screen.getByLabelText('Låst'));
    press();
    await waitFor(() => expect(posts).toHaveLength(1));
    expect(posts[0]).toEqual({ name: 'T4', email: 'karin@exempel.se', places: '2', locked: 'on', intent: 'save' });
  });

  it('lets the server’s answer go at the next attempt', async () => {
    let attempts = 0;
    const reply = { values: {}, errors: { name: { type: 'server', message: 'invalid' } } };
    renderPage(<RoundForm />, { action: () => (++attempts === 1 ? reply : { values: {}, errors: {} }) });
    type('Namn', 'T4');
    type('E-post', 'karin@exempel.se');
    press();
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Namn').getAttribute('aria-invalid')).toBe('true');
    press();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(attempts).toBe(2);
  });
});

describe('form values', () => {
  it('are written as a post writes them', () => {
    expect(
      asPosted({ on: true, off: false, none: null, text: '', items: ['a'], deep: { off: false, text: 'x' } }),
    ).toEqual({
      on: 'on',
      text: '',
      items: ['a'],
      deep: { text: 'x' },
    });
    // A group of boxes that nobody has touched, in the lines of a form.
    expect(asPosted({ percent: 100 })).toEqual({ percent: '100' });
    expect(asPosted({ lines: [{ sectors: false, weeks: '36' }] })).toEqual({ lines: [{ weeks: '36' }] });
  });

  it('name their errors by path', () => {
    const error = { type: 'too_small', message: 'required' };
    expect(flattenCodes({ name: error, items: [undefined, { label: error }], list: { root: error } })).toEqual({
      name: 'required',
      'items.1.label': 'required',
      list: 'required',
    });
  });
});
