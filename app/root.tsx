import '#app/platform/forms/uncompiled-schemas.ts';
import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useRouteLoaderData } from '@remix-run/react';
import type { ClientLoaderFunctionArgs } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Document } from '#app/components/layout/document.tsx';
import { ErrorView } from '#app/components/layout/error-view.tsx';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import stylesUrl from '#app/components/ui/styles.css?url';
import { DEFAULT_LANGUAGE } from '#app/platform/i18n/catalogue.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { loadTexts } from '#texts';
import { appearanceOf } from '#app/platform/preferences/appearance.server.ts';

export const links: LinksFunction = () => [
  { rel: 'preload', href: interUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: stylesUrl },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const [language, appearance] = await Promise.all([languageOf(request), appearanceOf(request)]);
  return { language, ...appearance };
}

/** Brings the other language's wording before anything is drawn in it. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const data = await serverLoader<typeof loader>();
  await loadTexts(data.language);
  return data;
}

export type RootData = Awaited<ReturnType<typeof loader>>;

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  return (
    <Document language={data?.language ?? DEFAULT_LANGUAGE} theme={data?.theme ?? 'system'}>
      {children}
    </Document>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <PublicShell>
      <ErrorView />
    </PublicShell>
  );
}
