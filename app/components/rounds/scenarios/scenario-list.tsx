import { Form, Link, useSearchParams } from '@remix-run/react';
import type { ScenarioAnswer, ScenarioOutcome } from '#app/domain/scheduling/beside-scenario.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../../ui/button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useMeasure } from '../use-measure.ts';
import { OutcomeTable } from '../outcome-table.tsx';
import type { OutcomeColumn } from '../outcome-table.tsx';
import { scenarioAt } from './paths.ts';

export interface ListedScenario {
  id: string;
  name: string;
  changes: number;
  isWorking: boolean;
  /** Null before it has been worked out. */
  answer: (Pick<ScenarioAnswer, 'now' | 'then' | 'status' | 'gap'> & { isOutOfDate: boolean }) | null;
}

interface ScenariosProps {
  roundId: string;
  scenarios: readonly ListedScenario[];
}

type State = 'unsolved' | 'working' | 'current' | 'outOfDate' | 'impossible';

const TONES: Readonly<Record<State, Tone>> = {
  unsolved: 'neutral',
  working: 'info',
  current: 'ok',
  outOfDate: 'warn',
  impossible: 'bad',
};

function stateOf({ isWorking, answer }: ListedScenario): State {
  if (isWorking) return 'working';
  if (!answer) return 'unsolved';
  if (answer.isOutOfDate) return 'outOfDate';
  return answer.then ? 'current' : 'impossible';
}

/** The scenarios of a round with how far each has come. */
export function ScenarioList({ roundId, scenarios }: ScenariosProps) {
  const { list: words, states } = useTexts().rounds.scenarios;
  const { number } = useFormat();
  const columns: Column<ListedScenario>[] = [
    {
      id: 'name',
      heading: words.scenario,
      sortValue: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link className="link" to={scenarioAt(roundId, id)}>
          {name}
        </Link>
      ),
    },
    {
      id: 'changes',
      heading: words.changes,
      align: 'end',
      sortValue: ({ changes }) => changes,
      cell: ({ changes }) => number(changes),
    },
    {
      id: 'state',
      heading: words.state,
      cell: (row) => <StateMark tone={TONES[stateOf(row)]}>{states[stateOf(row)]}</StateMark>,
    },
  ];
  return <DataTable caption={words.caption} columns={columns} rows={scenarios} rowKey={({ id }) => id} />;
}

/** So many fit beside the plan. */
const MOST_BESIDE = 4;
const SHOWN = 'visa';

/** What the scenarios that have been worked out come to, each a column beside the plan as it is. */
export function ScenariosBeside({ roundId, scenarios }: ScenariosProps) {
  const { list: words, outcome: words2, states } = useTexts().rounds.scenarios;
  const { number, percent } = useFormat();
  const { signed } = useMeasure();
  const [search] = useSearchParams();
  const worked = scenarios.flatMap((one) => (one.answer ? [{ ...one, answer: one.answer }] : []));
  const asked = search.getAll(SHOWN);
  const chosen = asked.length > 0 ? worked.filter(({ id }) => asked.includes(id)) : worked;
  const shown = chosen.slice(0, MOST_BESIDE);
  // What was the plan when one that is out of date was worked out is not the plan now.
  const now = shown.find(({ answer }) => !answer.isOutOfDate && answer.now !== null)?.answer.now ?? null;
  if (shown.length === 0) return null;
  const costOf = (then: ScenarioOutcome, before: ScenarioOutcome | null) => (
    <>
      {number(then.cost)}
      {before && <span className="text-ink-2"> {words.difference(signed(then.cost - before.cost))}</span>}
    </>
  );
  const columns: OutcomeColumn[] = [
    ...(now ? [{ key: 'now', heading: words.plan, outcome: now, more: [number(now.cost), null, null] }] : []),
    ...shown.map(({ id, name, answer }): OutcomeColumn => {
      const { now: before, then, status, gap, isOutOfDate } = answer;
      const proof = status === 'optimal' ? words2.proven : words2.atMost(percent(gap, 2));
      const state = isOutOfDate ? states.outOfDate : states.current;
      return {
        key: id,
        heading: (
          <Link className="link" to={scenarioAt(roundId, id)}>
            {name}
          </Link>
        ),
        outcome: then,
        against: before,
        more: then ? [costOf(then, before), proof, state] : [null, states.impossible, state],
      };
    }),
  ];
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2>{words.beside}</h2>
      {worked.length > MOST_BESIDE && <Choice worked={worked} shown={shown.map(({ id }) => id)} />}
      <OutcomeTable caption={words.besideCaption} columns={columns} more={[words2.cost, words2.proof, words.state]} />
      <p className="max-w-reading text-ink-2">{words.note}</p>
    </section>
  );
}

function Choice({ worked, shown }: { worked: readonly { id: string; name: string }[]; shown: readonly string[] }) {
  const { list: words } = useTexts().rounds.scenarios;
  const { number } = useFormat();
  return (
    <Form method="get" className="flex flex-col gap-2" data-screen-only>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="pb-1 font-medium">
          {words.compare} <span className="font-normal text-ink-2">{words.compareHint(number(MOST_BESIDE))}</span>
        </legend>
        {worked.map(({ id, name }) => (
          <label key={id} className="flex min-h-control items-center gap-2">
            <input type="checkbox" name={SHOWN} value={id} defaultChecked={shown.includes(id)} className="tick" />
            {name}
          </label>
        ))}
      </fieldset>
      <div>
        <Button type="submit">{words.show}</Button>
      </div>
    </Form>
  );
}
