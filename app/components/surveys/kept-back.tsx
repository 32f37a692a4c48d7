import type { KeptBack as Reason } from '#app/domain/quality/wave-results.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

/** A number that is not shown: a mark with its reason, never a blank and never a zero. */
export function KeptBack({ reason }: { reason: Reason | null }) {
  const words = useTexts().surveys.wave;
  const text = reason === null ? words.notTold : words.keptBack[reason];
  return (
    <span className="text-ink-2" title={text}>
      <span aria-hidden="true">•</span>
      <span className="sr-only">{`${words.notTold}: ${text}`}</span>
    </span>
  );
}
