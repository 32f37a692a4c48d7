import type { PersonName } from '#app/domain/people/person-name.ts';
import { useFormat } from '#app/platform/i18n/use-texts.ts';
import { useNames } from './use-names.ts';

/** Learners to choose among, by name and cohort. */
export function useLearnerOptions(learners: readonly { id: string; name: PersonName; cohort: string }[]) {
  const names = useNames();
  const { cohort: cohortText } = useFormat();
  return learners.map(({ id, name, cohort }) => ({
    value: id,
    label: `${names.inList(name)} (${cohortText(cohort)})`,
  }));
}
