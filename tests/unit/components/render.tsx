import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import type { Language } from '#app/platform/i18n/index.ts';
import { LanguageProvider } from '#app/platform/i18n/use-texts.ts';

// The framework's own choices, so that the tests see what the product does.
export const FUTURE = {
  v7_fetcherPersist: true,
  v7_normalizeFormMethod: true,
  v7_partialHydration: true,
  v7_relativeSplatPath: true,
  v7_skipActionErrorRevalidation: true,
};

interface Place {
  /** The address that the page is at. */
  at?: string;
  language?: Language;
  /** Receives every post of the page. */
  action?: (form: FormData) => unknown;
}

/** Renders in a browser's document, within a router. */
export function renderPage(element: ReactElement, { at = '/', language = 'sv', action }: Place = {}) {
  const router = createMemoryRouter(
    [{ path: '*', element, action: async ({ request }) => action?.(await request.formData()) ?? null }],
    { initialEntries: [at], future: FUTURE },
  );
  const page = (
    <LanguageProvider value={language}>
      <RouterProvider router={router} future={{ v7_startTransition: true }} />
    </LanguageProvider>
  );
  return { router, ...render(page) };
}

/** What the server would send, before any script; for tests without a document. */
export async function serverHtml(element: ReactElement, { at = '/', language = 'sv' }: Place = {}): Promise<string> {
  const { query, dataRoutes } = createStaticHandler([{ path: '*', element }], {
    future: { v7_relativeSplatPath: true },
  });
  const context = await query(new Request(new URL(at, 'http://localhost')));
  if (context instanceof Response) throw new Error('expected a page');
  return renderToString(
    <LanguageProvider value={language}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context, { future: FUTURE })}
        context={context}
        hydrate={false}
      />
    </LanguageProvider>,
  ).replaceAll('<!-- -->', '');
}
