import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { originName } from '#app/domain/shared/known-journeys.ts';
import { isIsoDate, isIsoWeek } from '#app/domain/shared/weeks.ts';

interface Field {
  entity: string;
  field: string;
}

/** Names of fields and their values in words: codes by the vocabulary, dates and weeks by the formatter. */
export function useFieldWording() {
  const { history, vocabulary, people, common, waves, quality, journeys, rotations } = useTexts();
  const format = useFormat();
  const names: Readonly<Record<string, string>> = history.fields;
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    sector: vocabulary.sectors,
    allowedSectors: vocabulary.sectors,
    form: { ...history.forms, ...vocabulary.forms },
    source: history.sources,
    agreement: history.agreements,
    language: common.language,
    locked: history.flags,
    mode: journeys.modes,
    needsCar: history.flags,
    required: history.flags,
    refusesMinors: history.flags,
    car: people.learners.cars,
    active: history.flags,
    moment: waves.audience.moments,
    forms: vocabulary.forms,
    model: vocabulary.models,
    requiredAttests: vocabulary.attests,
    financing: vocabulary.financing,
    state: { ...vocabulary.placementStates, ...vocabulary.roundStates, ...quality.actions.states, ...quality.states },
    publicWhen: quality.actions.publicWhens,
    endedBy: vocabulary.placementStates,
    role: history.roles,
    branch: vocabulary.branches,
    protectedIdentity: vocabulary.protectedKinds,
    status: people.learners.statuses,
    profession: people.professions,
    step: people.supervisors.steps,
    level: people.directors.levels,
    priority: rotations.priorities,
    kind: { ...history.roundKinds, ...vocabulary.unitKinds, ...vocabulary.attests, ...vocabulary.conflictKinds },
  };
  const termText = useTermText();
  return {
    name: ({ field }: Field) => names[field] ?? field,
    value: ({ field }: Field, value: string | null) => {
      if (value === null) return history.empty;
      const isDate: boolean = isIsoDate(value);
      if (isDate) return format.date(value);
      if (field === 'firstTerms') return format.list(value.split(', ').map(termText));
      if (field === 'origin' || field === 'place') return originName(value);
      const weeks = value.split(', ').filter(isIsoWeek);
      if (weeks.length > 0) return format.list(weeks.map((week) => format.weeksYear(week, week)));
      if (field === 'cohort' || field === 'term') return format.cohort(value);
      const known = codes[field];
      return known
        ? value
            .split(', ')
            .map((code) => known[code] ?? code)
            .join(', ')
        : value;
    },
  };
}

/** A form and the term of it from which a unit takes learners, as `apl 2`. */
function useTermText(): (pair: string) => string {
  const { units, vocabulary } = useTexts();
  const forms: Readonly<Record<string, string>> = vocabulary.forms;
  return (pair) => {
    const [form = '', term] = pair.split(' ');
    return units.terms.fromOf(forms[form] ?? form, Number(term));
  };
}
