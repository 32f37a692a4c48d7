// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorView } from '#app/components/layout/error-view.tsx';
import { describeFailure } from '#app/platform/i18n/failure.ts';
import { sv } from '#app/platform/i18n/index.ts';
import { FUTURE } from './render.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function showFailure(failure: unknown) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const router = createMemoryRouter(
    [
      {
        path: '/',
        element: null,
        errorElement: <ErrorView />,
        HydrateFallback: () => null,
        loader: () => {
          throw failure;
        },
      },
    ],
    { future: FUTURE },
  );
  render(<RouterProvider router={router} future={{ v7_startTransition: true }} />);
  return screen.findByRole('heading', { level: 1 });
}

describe('ErrorView', () => {
  it.each([400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503] as const)(
    'says what %i means and what to do',
    async (status) => {
      const heading = await showFailure(Response.json({ reference: 'abc-123' }, { status }));
      expect(heading.textContent).toBe(sv.common.errorPage[`s${status}`].title);
      expect(screen.getByText(sv.common.errorPage[`s${status}`].text)).toBeDefined();
      expect(screen.getByText('Referens: abc-123')).toBeDefined();
    },
  );

  it('leads the one who is not signed in to sign in and back', async () => {
    await showFailure(new Response(null, { status: 401 }));
    expect(screen.getByRole('link', { name: 'Logga in' }).getAttribute('href')).toBe('/logga-in?till=%2F');
  });

  it('shows nothing of an unforeseen fault', async () => {
    await showFailure(new Error('SQLITE_CORRUPT at /srv/data/app.db'));
    expect(screen.getByRole('heading').textContent).toBe(sv.common.errorPage.s500.title);
    expect(document.body.textContent).not.toContain('SQLITE');
  });
});

it('treats a status that it does not know as its nearest kin', () => {
  const failure = (status: number) => ({ status, statusText: '', internal: false, data: null });
  expect(describeFailure(failure(415)).status).toBe(400);
  expect(describeFailure(failure(504)).status).toBe(500);
});
