import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import type { ShownPlacement } from './types.ts';

/** What kind of placement it is, and the four that answer for a part of it each. */
export function Responsibilities({ placement }: { placement: ShownPlacement }) {
  const { schedule, vocabulary } = useTexts();
  return (
    <DescriptionList
      items={[
        { term: schedule.form, detail: vocabulary.forms[placement.form] },
        { term: schedule.state, detail: vocabulary.placementStates[placement.state] },
        { term: schedule.education, detail: placement.education },
        { term: schedule.employer, detail: placement.employer ?? schedule.noEmployer },
        { term: schedule.owner, detail: placement.owner },
        { term: schedule.financing, detail: vocabulary.financing[placement.financing] },
      ]}
    />
  );
}
