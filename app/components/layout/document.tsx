import { Links, Meta, Scripts, ScrollRestoration } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Language } from '#app/platform/i18n/index.ts';
import { LanguageProvider } from '#app/platform/i18n/use-texts.ts';
import { useNonce } from './nonce.ts';
import type { Theme } from './types.ts';
import { useFocusKept, useFocusOnNavigation } from './use-focus-on-navigation.ts';

interface DocumentProps {
  language: Language;
  theme: Theme;
  children: ReactNode;
}

export function Document({ language, theme, children }: DocumentProps) {
  const nonce = useNonce();
  useFocusOnNavigation();
  useFocusKept();
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider value={language}>{children}</LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}
