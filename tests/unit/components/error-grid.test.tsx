// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorGrid } from '#app/components/imports/error-grid.tsx';
import { sv } from '#app/platform/i18n/index.ts';
import { renderPage } from './render.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const issues = [
  { code: 'postcode_unreadable', params: { found: '3O1' }, expected: { code: 'expects_postcode', params: {} } },
];
const rows = [
  {
    row: 4,
    title: 'Elsa Berg',
    mayKeep: false,
    mayAccept: false,
    cells: [{ field: 'homePostcode', header: null, column: 2, text: '3O1', issues }],
  },
];

function type(answer: boolean) {
  const confirm = vi.fn(() => answer);
  vi.stubGlobal('confirm', confirm);
  const posts: FormData[] = [];
  const { router } = renderPage(<ErrorGrid rows={rows} />, {
    at: '/import/1/granska',
    action: (form) => void posts.push(form),
  });
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '301 85' } });
  return { router, confirm, posts };
}

describe('what is typed in the rows with errors', () => {
  it('is not left behind unasked', async () => {
    const { router, confirm } = type(false);
    void router.navigate('/import/1/forhandsvisning');
    await waitFor(() => expect(confirm).toHaveBeenCalledWith(sv.imports.pages.review.unsaved));
    expect(router.state.location.pathname).toBe('/import/1/granska');
  });

  it('is left behind when that is wanted', async () => {
    const { router } = type(true);
    void router.navigate('/import/1/forhandsvisning');
    await waitFor(() => expect(router.state.location.pathname).toBe('/import/1/forhandsvisning'));
  });

  it('is saved without a question', async () => {
    const { confirm, posts } = type(false);
    fireEvent.click(screen.getByRole('button', { name: sv.imports.pages.review.saveCells }));
    await waitFor(() => expect(posts.map((form) => form.get('cells.0.text'))).toEqual(['301 85']));
    expect(confirm).not.toHaveBeenCalled();
  });

  it('holds nobody who has typed nothing', async () => {
    const confirm = vi.fn();
    vi.stubGlobal('confirm', confirm);
    const { router } = renderPage(<ErrorGrid rows={rows} />, { at: '/import/1/granska' });
    await router.navigate('/import/1/forhandsvisning');
    expect(router.state.location.pathname).toBe('/import/1/forhandsvisning');
    expect(confirm).not.toHaveBeenCalled();
  });
});
