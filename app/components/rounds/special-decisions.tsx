import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { DECISION_CATEGORIES, decisionForm } from '#app/domain/placements/decision-form.ts';
import type { DecisionCategory, DecisionKind } from '#app/domain/placements/decision-form.ts';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../people/person-label.tsx';
import { useNames } from '../people/use-names.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { StateMark } from '../ui/state-mark.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import type { Column } from '../ui/table/columns.ts';
import { DataTable } from '../ui/table/data-table.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { TypedText } from '../ui/typed-text.tsx';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';

interface Decided {
  id: string;
  name: PersonName;
  kind: DecisionKind;
  units: readonly string[];
  minutes: number | null;
  category: DecisionCategory;
  reason: string;
  decidedAt: string;
  decidedBy: string;
  version: number;
  /** Units that are possible for the learner; null for one who is not placed in the round. */
  left: number | null;
}

/** What has been decided for whom, why, and whether it leaves any unit. */
export function SpecialDecisions({ decisions, mayEdit }: { decisions: readonly Decided[]; mayEdit: boolean }) {
  const words = useTexts().rounds.rules.decisions;
  const names = useNames();
  const { number, dateTime } = useFormat();
  const textOf = useDecisionText();
  const columns: Column<Decided>[] = [
    {
      id: 'learner',
      heading: words.learner,
      sortValue: (row) => names.inList(row.name),
      cell: (row) => <PersonLabel name={row.name} />,
    },
    { id: 'what', heading: words.what, cell: textOf },
    {
      id: 'why',
      heading: words.why,
      cell: (row) => (
        <div>
          {words.categories[row.category]}
          <span className="block text-ink-2">
            <TypedText>{row.reason}</TypedText>
          </span>
        </div>
      ),
    },
    {
      id: 'decided',
      heading: words.decided,
      sortValue: (row) => row.decidedAt,
      cell: (row) => (
        <div>
          {dateTime(row.decidedAt)}
          <span className="block text-ink-2">{row.decidedBy}</span>
        </div>
      ),
    },
    {
      id: 'left',
      heading: words.left,
      sortValue: (row) => row.left,
      cell: ({ left }) => {
        if (left === null) return null;
        return left === 0 ? <StateMark tone="bad">{words.noneLeft}</StateMark> : words.leftOf(number(left));
      },
    },
  ];
  if (mayEdit)
    columns.push({
      id: 'edit',
      heading: words.change,
      cell: (row) => (
        <div className="flex flex-wrap items-center gap-x-4">
          <Link
            className="link inline-flex min-h-control items-center"
            to={`?beslut=${row.id}#beslutet`}
            aria-label={words.changeNamed(names.full(row.name))}
          >
            {words.change}
          </Link>
          <Form method="post">
            <input type="hidden" name="withdrawId" value={row.id} />
            <input type="hidden" name="withdrawVersion" value={row.version} />
            <Button type="submit" variant="quiet" aria-label={words.withdrawNamed(names.full(row.name))}>
              {words.withdraw}
            </Button>
          </Form>
        </div>
      ),
    });
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={decisions}
      rowKey={(row) => row.id}
      empty={<EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
    />
  );
}

function useDecisionText(): (decision: Pick<Decided, 'kind' | 'units' | 'minutes'>) => string {
  const words = useTexts().rounds.rules.decisions;
  const { number, list } = useFormat();
  return ({ kind, units, minutes }) => {
    if (kind === 'most_minutes') return words.most_minutes(number(minutes ?? 0));
    return kind === 'without_prerequisites' ? words.without_prerequisites : words[kind](list([...units]));
  };
}

/** Lines for units that the form offers at least. */
const UNIT_LINES = 4;

interface DecisionFormProps {
  learners: readonly { id: string; name: PersonName; cohort: string }[];
  units: readonly { id: string; name: string; town: string }[];
  kinds: readonly DecisionKind[];
  /** The decision that is changed. */
  changing:
    | (Pick<Decided, 'id' | 'kind' | 'minutes' | 'category' | 'reason'> & {
        learnerId: string;
        unitIds: readonly string[];
        version: number;
      })
    | null;
  /** Decisions that the one that was sent does not go together with. */
  collidesWith: readonly Decided[];
  cancel: ReactNode;
  reply?: FormReply | null;
}

export function DecisionForm({ learners, units, kinds, changing, collidesWith, cancel, reply }: DecisionFormProps) {
  const { rounds, people } = useTexts();
  const words = rounds.rules.decisions;
  const names = useNames();
  const { cohort: cohortText, list } = useFormat();
  const textOf = useDecisionText();
  const { id: decisionId, ...decided } = changing ?? { id: '' };
  const form = useZodForm(decisionForm, {
    reply,
    defaults: { ...decided, decisionId },
    describe: (_field, code) =>
      code === 'collides'
        ? words.collides(list(collidesWith.map(textOf)))
        : (words.fieldErrors as Readonly<Record<string, string>>)[code],
  });
  const unitOptions = units.map(({ id, name, town }) => ({ value: id, label: people.learners.unitOption(name, town) }));
  const lines = Math.max(UNIT_LINES, (changing?.unitIds.length ?? 0) + 1);
  return (
    <Form {...form.form} className="flex flex-col gap-4">
      <ErrorSummary key={form.attempt} problems={form.problems} />
      <input type="hidden" {...form.field('decisionId')} />
      {changing && <input type="hidden" {...form.field('version')} />}
      <SelectField
        {...form.field('learnerId')}
        label={words.learner}
        emptyLabel={words.choose}
        options={learners.map(({ id, name, cohort }) => ({
          value: id,
          label: `${names.inList(name)} (${cohortText(cohort)})`,
        }))}
        required
      />
      <RadioGroup
        {...form.field('kind')}
        label={words.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="font-medium">{words.units}</legend>
        <p className="max-w-reading text-ink-2">{words.unitsHint}</p>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {Array.from({ length: lines }, (_, index) => (
            <SelectField
              {...form.field(`unitIds.${index}`)}
              key={index}
              label={words.unit(index + 1)}
              emptyLabel={words.noUnit}
              options={unitOptions}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        {...form.field('minutes')}
        label={words.minutes}
        hint={words.minutesHint}
        suffix={words.minutesUnit}
        inputMode="numeric"
        width={4}
      />
      <SelectField
        {...form.field('category')}
        label={words.category}
        options={DECISION_CATEGORIES.map((value) => ({ value, label: words.categories[value] }))}
        required
      />
      <TextArea {...form.field('reason')} label={words.reason} hint={words.reasonHint} rows={3} required />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton>{words.add}</SubmitButton>
        {cancel}
      </div>
    </Form>
  );
}
