import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface ForecastEmptyProps {
  reason: 'noLearners' | 'noRounds' | 'noNeed';
  /** What the reader may do about it. */
  may: { importFiles: boolean; openRounds: boolean };
}

/** Why there is no forecast, and the next step. */
export function ForecastEmpty({ reason, may }: ForecastEmptyProps) {
  const { empty: words } = useTexts().forecast;
  if (reason === 'noLearners') {
    return (
      <EmptyState
        title={words.noLearners}
        action={may.importFiles && <LinkButton to="/import/ny?slag=class_list">{words.import}</LinkButton>}
      >
        {words.noLearnersText}
      </EmptyState>
    );
  }
  if (reason === 'noRounds') {
    return (
      <EmptyState
        title={words.noRounds}
        action={may.openRounds && <LinkButton to="/omgangar/ny">{words.newRound}</LinkButton>}
      >
        {words.noRoundsText}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words.noNeed} icon="filter">
      {words.noNeedText}
    </EmptyState>
  );
}
