import type { PersonName } from '#app/domain/people/person-name.ts';
import { Form } from '@remix-run/react';
import { readWeeks } from '#app/domain/placements/round-form.ts';
import { changeForm, isOtherLength, readPeriodWeeks } from '#app/domain/placements/scenarios/scenario-form.ts';
import type { ChangeFormFacts, TypedKind } from '#app/domain/placements/scenarios/scenario-form.ts';
import { MOST_PLACES } from '#app/domain/placements/scenarios/change.ts';
import { weekCount } from '#app/domain/shared/weeks.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useLearnerOptions } from '../../people/use-learner-options.ts';
import { useNames } from '../../people/use-names.ts';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { DateWeekField } from '../../ui/date-week-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useZodForm } from '../../ui/use-zod-form.ts';
import type { FormReply } from '../../ui/use-zod-form.ts';

export interface ChangeFieldsProps {
  kind: TypedKind;
  formFacts: ChangeFormFacts;
  version: number;
  units: readonly { id: string; name: string; town: string }[];
  learners: readonly { id: string; name: PersonName; cohort: string }[];
  periods: readonly { id: string; fromWeek: IsoWeek; toWeek: IsoWeek }[];
  locks: readonly { periodId: string; learnerId: string; unitId: string }[];
  unitNames: Readonly<Record<string, string>>;
  reply: FormReply | null | undefined;
}

type Field = 'unitId' | 'learnerId' | 'periodId' | 'lock' | 'weeks' | 'otherLength' | 'by';

const FIELDS: Readonly<Record<TypedKind, readonly Field[]>> = {
  unit_closed: ['unitId', 'weeks'],
  unit_places: ['unitId', 'weeks', 'by'],
  learner_leaves: ['learnerId'],
  learner_joins: ['learnerId'],
  period_moved: ['periodId', 'weeks', 'otherLength'],
  lock_set: ['learnerId', 'periodId', 'unitId'],
  lock_lifted: ['lock'],
};

/** What a change is about, to be chosen and typed. */
export function ChangeFields(props: ChangeFieldsProps) {
  const { kind, formFacts, version, reply } = props;
  const words = useTexts().rounds.scenarios;
  const options = useOptions(props);
  const form = useZodForm(changeForm(kind, formFacts), {
    reply,
    defaults: { version },
    describe: (_field, code) => words.fieldErrors[code],
  });
  const periodId: unknown = form.rhf.watch('periodId');
  const interpret = useInterpretation(formFacts, kind === 'period_moved' ? String(periodId ?? '') : null);
  const { fields, nothing } = words.changes;
  const shown = FIELDS[kind];
  const isNothing = shown.some((field) => field in options && options[field as keyof typeof options].length === 0);
  if (isNothing)
    return <EmptyState title={kind === 'learner_joins' || kind === 'lock_lifted' ? nothing[kind] : nothing.other} />;
  const choices = { unitId: fields.unit, learnerId: fields.learner, periodId: fields.period, lock: fields.lock };
  return (
    <Form {...form.form} className="flex flex-col gap-4">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <input type="hidden" {...form.field('version')} />
      {shown.map((field) => {
        if (field === 'weeks')
          return (
            <DateWeekField
              key={field}
              {...form.field(field)}
              label={kind === 'period_moved' ? fields.newWeeks : fields.weeks}
              interpret={interpret}
              weeks
              required
            />
          );
        if (field === 'by')
          return (
            <TextField
              key={field}
              {...form.field(field)}
              type="number"
              min={-MOST_PLACES}
              max={MOST_PLACES}
              step={1}
              width={8}
              label={fields.by}
              hint={fields.byHint}
              required
            />
          );
        if (field === 'otherLength')
          return (
            <CheckboxField
              key={field}
              {...form.check(field)}
              label={fields.otherLength}
              hint={fields.otherLengthHint}
            />
          );
        return (
          <SelectField key={field} {...form.field(field)} label={choices[field]} options={options[field]} required />
        );
      })}
      <div>
        <SubmitButton>{words.changes.save}</SubmitButton>
      </div>
    </Form>
  );
}

/** How typed weeks are understood; of a period also how many they are, and how many it has in the round. */
function useInterpretation(facts: ChangeFormFacts, periodId: string | null): (text: string) => string | undefined {
  const { fields } = useTexts().rounds.scenarios.changes;
  const { weeks, number } = useFormat();
  return (text) => {
    const read = (periodId === null ? readWeeks : readPeriodWeeks)(text, facts.term);
    if (!read.ok) return undefined;
    const understood = weeks(read.value.from, read.value.to);
    if (periodId === null) return understood;
    const count = number(weekCount(read.value));
    const before = facts.lengths[periodId];
    if (before === undefined) return fields.length(understood, count);
    const isOther = isOtherLength(facts, periodId, read.value);
    return isOther ? fields.changedLength(understood, count, number(before)) : fields.sameLength(understood, count);
  };
}

function useOptions({ units, learners, periods, locks, unitNames }: ChangeFieldsProps) {
  const { weeksYear, weeksShort } = useFormat();
  const names = useNames();
  const nameOf = new Map(learners.map(({ id, name }) => [id, name]));
  const periodOf = new Map(periods.map((period) => [period.id, period]));
  const lockOption = ({ periodId, learnerId, unitId }: ChangeFieldsProps['locks'][number]): Option[] => {
    const [name, period] = [nameOf.get(learnerId), periodOf.get(periodId)];
    if (!name || !period) return [];
    const label = [names.inList(name), unitNames[unitId], weeksShort(period.fromWeek, period.toWeek)];
    return [{ value: `${periodId}~${learnerId}`, label: label.filter(Boolean).join(', ') }];
  };
  return {
    unitId: units.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` })),
    learnerId: useLearnerOptions(learners),
    periodId: periods.map(({ id, fromWeek, toWeek }) => ({ value: id, label: weeksYear(fromWeek, toWeek) })),
    lock: locks.flatMap(lockOption),
  };
}
