import { useTexts } from '#app/platform/i18n/use-texts.ts';

export const MAIN_ID = 'content';

export function SkipLink() {
  const texts = useTexts();
  return (
    <a
      href={`#${MAIN_ID}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
    >
      {texts.common.skipToContent}
    </a>
  );
}
