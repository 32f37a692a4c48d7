import type { PersonName } from '#app/domain/people/person-name.ts';
import { exchangeChoice } from '#app/domain/placements/swap-forms.ts';
import type { WeekRange } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { useNames } from '../people/use-names.ts';
import { CheckboxField } from '../ui/choice-field.tsx';

interface NamedUnit {
  id: string;
  name: string;
}

interface ShownMove {
  demandId: string;
  name: PersonName;
  from: NamedUnit;
  to: NamedUnit;
  weeks: WeekRange;
  /** 1 is what she wants most. */
  rank: number;
  /** Minutes one way; null where it is not known. */
  travel: { from: number | null; to: number | null };
  /** Days until it would hold. */
  notice: number;
}

export interface ShownExchange {
  kind: 'circle' | 'chain';
  /** Free places where a chain begins; null where there is no limit. */
  free: number | null;
  moves: readonly ShownMove[];
}

/** Each exchange with a tick box, all ticked: who moves where, and why it can be done. */
export function ExchangeList({ exchanges }: { exchanges: readonly ShownExchange[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {exchanges.map((exchange, index) => (
        <li key={keyOf(exchange)} className="min-w-0 rounded border border-line bg-surface p-4">
          <Exchange exchange={exchange} id={`exchange-${index}`} />
        </li>
      ))}
    </ul>
  );
}

function keyOf({ moves }: ShownExchange): string {
  return exchangeChoice(moves.map(({ demandId, to }) => ({ demandId, unitId: to.id })));
}

function Exchange({ exchange, id }: { exchange: ShownExchange; id: string }) {
  const words = useTexts().swaps;
  const { number } = useFormat();
  const { kind, moves } = exchange;
  const count = number(moves.length);
  const first = moves[0]?.to.name ?? '';
  return (
    <>
      <CheckboxField
        {...{ id, name: 'chosen', value: keyOf(exchange), defaultChecked: true }}
        label={kind === 'circle' ? words.circle(count) : words.chain(first, count)}
        hint={useWhy(exchange)}
      />
      <ol className="flex list-decimal flex-col gap-2 pt-2 pl-11">
        {moves.map((move) => (
          <li key={move.demandId}>
            <Move move={move} />
          </li>
        ))}
      </ol>
    </>
  );
}

function useWhy({ kind, free, moves }: ShownExchange): string {
  const words = useTexts().swaps;
  const { number } = useFormat();
  const first = moves[0]?.to.name ?? '';
  if (kind === 'circle') return words.whyCircle;
  return free === null ? words.whyChainUnlimited(first) : words.whyChain(first, number(free));
}

function Move({ move: { name, from, to, weeks, rank, travel, notice } }: { move: ShownMove }) {
  const words = useTexts().swaps;
  const names = useNames();
  const { weeksYear, number, minutes } = useFormat();
  const facts = [
    words.details(weeksYear(weeks.from, weeks.to), number(rank)),
    ...(travel.from === null || travel.to === null ? [] : [words.travel(minutes(travel.from), minutes(travel.to))]),
    words.notice(number(notice)),
  ];
  return (
    <>
      {words.move(names.full(name), from.name, to.name)}
      <span className="block text-ink-2">{facts.join(' · ')}</span>
    </>
  );
}
