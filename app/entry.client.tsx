import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { holdEvents, tellTakenOver } from '#app/platform/hydration.ts';

const release = holdEvents(window);

function Hydrated() {
  useEffect(() => {
    release();
    tellTakenOver();
  }, []);
  return <RemixBrowser />;
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Hydrated />
    </StrictMode>,
  );
});
