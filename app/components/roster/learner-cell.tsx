import type { PersonName } from '#app/domain/people/person-name.ts';
import { fullName } from '#app/domain/people/person-name.ts';
import { isTold } from '#app/domain/placements/schedule.ts';
import type { PlacementState } from '#app/domain/placements/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { Icon } from '../ui/icon.tsx';
import { Badge } from '../ui/state-mark.tsx';

interface LearnerCellProps {
  learner: PersonName | null;
  state: PlacementState;
  mine: boolean;
}

/** Who it is, whether she is the reader's own, and whether it may still change. */
export function LearnerCell({ learner, state, mine }: LearnerCellProps) {
  const { roster } = useTexts();
  const nameOf = useLearnerName();
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {learner?.protectedCode && <Icon name="shield" className="text-ink-2" />}
      <span className={mine ? 'font-semibold' : ''}>{nameOf(learner)}</span>
      {mine && (
        <Badge tone="info" icon="supervisor">
          {roster.mine}
        </Badge>
      )}
      {!isTold(state) && <Badge tone="warn">{roster.notPublished}</Badge>}
    </span>
  );
}

export function useLearnerName(): (learner: PersonName | null) => string {
  const { roster } = useTexts();
  return (learner) => (learner ? fullName(learner, roster.protectedLearner) : roster.noName);
}
