import { useEffect, useRef, useState } from 'react';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import type { useZodForm } from '../ui/use-zod-form.ts';
import { forgetAnswers, keepAnswers, keptAnswers } from './kept-answers.ts';

/**
 * Keeps what is answered in the browser, and puts back what was kept when the page opens; says whether something was, and
 * how to begin anew. Without a key nothing is kept.
 */
export function useKeptAnswers(
  key: string | undefined,
  definition: InstrumentDefinition,
  { rhf }: ReturnType<typeof useZodForm>,
) {
  const [hasResumed, setHasResumed] = useState(false);
  const hasLooked = useRef(false);
  const { setValue, watch } = rhf;
  useEffect(() => {
    if (key === undefined) return;
    if (!hasLooked.current) {
      hasLooked.current = true;
      const kept = Object.entries(keptAnswers(key, definition));
      for (const [id, said] of kept) setValue(id, said);
      setHasResumed(kept.length > 0);
    }
    const subscription = watch((values) => keepAnswers(key, definition, values));
    return () => subscription.unsubscribe();
  }, [key, definition, setValue, watch]);

  function startOver() {
    if (key !== undefined) forgetAnswers(key);
    window.location.reload();
  }
  return { hasResumed, startOver };
}
