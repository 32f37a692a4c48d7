import { Form } from '@remix-run/react';
import { importLabel, importProblemText } from '#app/platform/i18n/import-problems.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import type { Choice, Group } from './types.ts';

const ROWS_NAMED = 8;

/** What is put right by typing. */
const TYPED: ReadonlySet<string> = new Set(['correct_value', 'correct_or_accept', 'fill_in']);

interface GroupCardProps {
  group: Group;
  choices: readonly Choice[];
}

/** One kind of error: what is wrong, on which rows, and the one control that puts all of them right. */
export function GroupCard({ group, choices }: GroupCardProps) {
  const { imports } = useTexts();
  const isPast = group.remedy === 'leave_or_take';
  const column = group.column || importLabel(imports.fields, group.field);
  return (
    <div className="flex flex-col gap-2 rounded border border-line bg-surface p-3">
      <div>
        <p className="flex flex-wrap items-baseline gap-x-2">
          <StateMark tone={group.severity === 'error' ? 'bad' : 'warn'}>
            <span className="font-medium">{column}</span>
          </StateMark>
          {group.found !== '' && !isPast && <q className="break-words">{group.found}</q>}
        </p>
        <p>{isPast ? imports.pages.review.pastGroup : <WhatIsWrong group={group} />}</p>
        <p className="text-ink-2">
          <RowNumbers rows={group.rows} />
        </p>
      </div>
      {isPast ? <PastForm /> : <Controls group={group} choices={choices} />}
    </div>
  );
}

function WhatIsWrong({ group }: { group: Group }) {
  const { imports } = useTexts();
  const showsExpected = group.severity === 'error' && !group.remedy.startsWith('skip_');
  return (
    <>
      {importProblemText(imports, group.code, group.params)}{' '}
      {showsExpected && imports.pages.review.expected(importLabel(imports.expects, group.expected.code))}
    </>
  );
}

function Controls({ group, choices }: GroupCardProps) {
  const words = useTexts().imports.pages.review;
  const { number } = useFormat();
  const isError = group.severity === 'error';
  if ((!isError && group.found === '') || group.remedy === 'none_needed') return null;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      {group.remedy.startsWith('choose_') && <ChooseForm group={group} choices={choices} />}
      {TYPED.has(group.remedy) && <ValueForm group={group} />}
      {isError && (
        <Form method="post">
          <GroupKey group={group} />
          <SubmitButton variant="quiet" name="act" value="skip_group">
            {words.skipAll(number(group.rows.length))}
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}

function RowNumbers({ rows }: { rows: readonly number[] }) {
  const words = useTexts().imports.pages.review;
  const { number } = useFormat();
  const [first] = rows;
  if (rows.length === 1) return words.groupRow(String(first));
  const named = rows.slice(0, ROWS_NAMED).join(', ');
  const rest = rows.length - ROWS_NAMED;
  return words.groupRows(number(rows.length), rest > 0 ? words.andMore(named, number(rest)) : named);
}

/** Leaving out a row would leave out its other weeks too, where weeks are columns. */
function PastForm() {
  const words = useTexts().imports.pages.review;
  return (
    <Form method="post" className="flex flex-wrap gap-x-4 gap-y-2">
      <SubmitButton variant="secondary" name="act" value="leave_past">
        {words.leavePast}
      </SubmitButton>
      <SubmitButton variant="quiet" name="act" value="take_past">
        {words.takePast}
      </SubmitButton>
    </Form>
  );
}

function GroupKey({ group }: { group: Group }) {
  return (
    <>
      <input type="hidden" name="code" value={group.code} />
      <input type="hidden" name="key" value={group.key} />
    </>
  );
}

function ChooseForm({ group, choices }: GroupCardProps) {
  const words = useTexts().imports.pages.review;
  const { number } = useFormat();
  const suggested = new Set(group.suggestions.map(({ id }) => id));
  const id = `choose-${group.code}-${group.key}`;
  const noun = words.choose[group.remedy as keyof typeof words.choose];
  return (
    <Form method="post" className="flex min-w-0 flex-wrap items-end gap-2">
      <GroupKey group={group} />
      <input type="hidden" name="act" value="choose" />
      <span className="flex min-w-0 flex-col gap-1">
        <label htmlFor={id} className="font-medium">
          {noun}
        </label>
        <select id={id} name="ref" defaultValue={group.suggestions[0]?.id ?? ''} className="control max-w-72">
          {group.suggestions.length === 0 && <option value="">{noun}</option>}
          {group.suggestions.length > 0 && (
            <optgroup label={words.suggestion}>
              {group.suggestions.map(({ id: ref, name }) => (
                <option key={ref} value={ref}>
                  {choices.find((choice) => choice.id === ref)?.name ?? name}
                </option>
              ))}
            </optgroup>
          )}
          {choices
            .filter(({ id: ref }) => !suggested.has(ref))
            .map(({ id: ref, name }) => (
              <option key={ref} value={ref}>
                {name}
              </option>
            ))}
        </select>
      </span>
      <SubmitButton variant="secondary">{words.useFor(number(group.rows.length))}</SubmitButton>
    </Form>
  );
}

function ValueForm({ group }: { group: Group }) {
  const words = useTexts().imports.pages.review;
  const { number } = useFormat();
  const id = `value-${group.code}-${group.key}`;
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2">
      <GroupKey group={group} />
      <span className="flex flex-col gap-1">
        <label htmlFor={id} className="font-medium">
          {words.newValue}
          <span className="sr-only"> {group.found}</span>
        </label>
        <input type="text" id={id} name="text" defaultValue={group.found} className="control w-[28ch] max-w-full" />
      </span>
      <SubmitButton variant="secondary" name="act" value="group">
        {words.useFor(number(group.rows.length))}
      </SubmitButton>
      {group.found !== '' && group.severity === 'error' && (
        <SubmitButton variant="quiet" name="act" value="clear_group">
          {words.clear}
        </SubmitButton>
      )}
    </Form>
  );
}
