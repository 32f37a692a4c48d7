import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from './button.tsx';
import { useHasScript } from './use-has-script.ts';

/** Prints what is seen. Without script the browser's own print command does the same, so the button stays away. */
export function PrintButton() {
  const texts = useTexts();
  if (!useHasScript()) return null;
  return (
    <Button variant="quiet" icon="print" onClick={() => window.print()}>
      {texts.common.print}
    </Button>
  );
}
