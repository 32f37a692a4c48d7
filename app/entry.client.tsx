import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { isLanguage, DEFAULT_LANGUAGE } from '#app/platform/i18n/catalogue.ts';
import { loadTexts } from '#app/platform/i18n/texts.browser.ts';
import { holdEvents, tellTakenOver } from '#app/platform/hydration.ts';

const release = holdEvents(window);

function Hydrated() {
  useEffect(() => {
    release();
    tellTakenOver();
  }, []);
  return <RemixBrowser />;
}

const { lang } = document.documentElement;
await loadTexts(isLanguage(lang) ? lang : DEFAULT_LANGUAGE);
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Hydrated />
    </StrictMode>,
  );
});
