import { useEffect, useState } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from './button.tsx';

/** Prints what is seen. Without script the browser's own print command does the same, so the button stays away. */
export function PrintButton() {
  const texts = useTexts();
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  if (!hasScript) return null;
  return (
    <Button variant="quiet" icon="print" onClick={() => window.print()}>
      {texts.common.print}
    </Button>
  );
}
