import { useSearchParams } from '@remix-run/react';
import { REFUSED } from '#app/domain/shared/act-address.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Notice } from '../ui/notice.tsx';

/** After an act that was refused the address says why: told on the page that it was done on. */
export function RefusalNotice() {
  const [params] = useSearchParams();
  const { refusals } = useTexts().common;
  const code = params.get(REFUSED);
  if (code === null) return null;
  const known: Readonly<Record<string, string>> = refusals;
  return <Notice tone="bad">{Object.hasOwn(known, code) ? known[code] : refusals.other}</Notice>;
}
