import { useNavigation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

/** When a page takes more than a second it says so, in words; before that nothing moves. */
export function NavigationStatus() {
  const texts = useTexts();
  const isBusy = useNavigation().state !== 'idle';
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), 1_000);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return (
    <p
      role="status"
      data-screen-only
      className="pointer-events-none fixed top-3 left-1/2 z-50 -translate-x-1/2 rounded bg-ink px-3 text-xs leading-6 text-surface empty:hidden"
    >
      {isSlow ? texts.common.loading : null}
    </p>
  );
}
