import { Link, useSearchParams } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import { DIFFERENCES } from '#app/domain/placements/scenarios/difference.ts';
import type { DifferenceKind } from '#app/domain/placements/scenarios/difference.ts';
import type { CountedReason } from '#app/domain/scheduling/proposal.ts';
import { fold } from '#app/domain/shared/text.ts';
import type { IsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { PersonLabel } from '../../people/person-label.tsx';
import { useNames } from '../../people/use-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useMeasure } from '../use-measure.ts';
import { useChangeText } from './change-text.ts';
import type { ChangeLine } from './change-text.ts';
import { useShortReason } from '../reason-text.ts';

interface SeenPlace {
  name: string;
  rank: number | null;
  minutes: number | null;
}

export interface DifferenceLine {
  demandId: string;
  periodId: string;
  kind: DifferenceKind;
  name: PersonName;
  cohort: string;
  from: SeenPlace | null;
  to: SeenPlace | null;
  /** What stands most in the way of somebody without a place in the scenario. */
  reason: CountedReason | null;
}

export interface PeriodOption {
  id: string;
  fromWeek: IsoWeek;
  toWeek: IsoWeek;
}

interface DifferencesProps {
  roundId: string;
  periods: readonly PeriodOption[];
  /** Changes that give everybody in a period other weeks, also whoever stays at her unit. */
  moved: readonly ChangeLine[];
  lines: readonly DifferenceLine[];
}

const TONES: Readonly<Record<DifferenceKind, Tone>> = {
  moved: 'info',
  placed: 'ok',
  unplaced: 'bad',
  joined: 'neutral',
  left: 'neutral',
};

/** Who has another place in a scenario than in the plan as it is: counted in words, and one by one. */
export function Differences({ roundId, periods, moved, lines }: DifferencesProps) {
  const { scenarios, noMatch, plan } = useTexts().rounds;
  const words = scenarios.differences;
  const { number, list, weeksShort } = useFormat();
  const shown = useChosen(lines);
  const changeText = useChangeText();
  const columns = useColumns(roundId, periods);
  const counts = DIFFERENCES.flatMap((kind) => {
    const count = lines.filter((line) => line.kind === kind).length;
    return count > 0 ? [words.counts[kind](number(count))] : [];
  });
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2>{words.title}</h2>
      {moved.map((change) => (
        <p key={change.id}>{words.everybody(changeText(change))}</p>
      ))}
      {lines.length === 0 ? (
        <p>{moved.length > 0 ? words.noneElsewhere : words.none}</p>
      ) : (
        <>
          <p>{words.sentence(list(counts))}</p>
          <FilterBar
            fields={[
              { kind: 'search', name: 'q', label: words.search },
              {
                kind: 'select',
                name: 'period',
                label: plan.period,
                options: periods.map(({ id, fromWeek, toWeek }) => ({
                  value: id,
                  label: weeksShort(fromWeek, toWeek),
                })),
              },
              {
                kind: 'select',
                name: 'visa',
                label: words.show,
                options: DIFFERENCES.map((kind) => ({ value: kind, label: words.kinds[kind] })),
              },
            ]}
          />
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={shown}
            rowKey={({ demandId }) => demandId}
            total={lines.length}
            tools={<PrintButton />}
            empty={<EmptyState title={noMatch} icon="filter" />}
          />
        </>
      )}
    </section>
  );
}

function useChosen(lines: readonly DifferenceLine[]): DifferenceLine[] {
  const [search] = useSearchParams();
  const names = useNames();
  const wanted = fold(search.get('q') ?? '');
  const [period, kind] = [search.get('period'), search.get('visa')];
  return lines.filter(
    (line) =>
      (!period || line.periodId === period) &&
      (!kind || line.kind === kind) &&
      (wanted === '' ||
        fold([names.full(line.name), line.cohort, line.from?.name, line.to?.name].join(' ')).includes(wanted)),
  );
}

function useColumns(roundId: string, periods: readonly PeriodOption[]): Column<DifferenceLine>[] {
  const { scenarios, plan } = useTexts().rounds;
  const words = scenarios.differences;
  const names = useNames();
  const shortReason = useShortReason();
  const { weeksShort, minutes } = useFormat();
  const { signed } = useMeasure();
  const place = (one: SeenPlace) =>
    words.seen(
      one.name,
      [one.rank === null ? plan.outside : plan.rank(one.rank), one.minutes === null ? null : minutes(one.minutes)]
        .filter(Boolean)
        .join(', '),
    );
  const fromOf = ({ kind, from }: DifferenceLine) => {
    if (from) return place(from);
    return kind === 'joined' ? words.notIn : words.noPlace;
  };
  const toOf = ({ kind, to, reason }: DifferenceLine) => {
    if (to) return place(to);
    if (kind === 'left') return words.notIn;
    return reason ? words.seen(words.noPlace, shortReason(reason)) : words.noPlace;
  };
  const travel = ({ from, to }: DifferenceLine) => {
    const [before, after] = [from?.minutes ?? null, to?.minutes ?? null];
    return before === null || after === null ? null : Math.round(after) - Math.round(before);
  };
  return [
    {
      id: 'learner',
      heading: words.learner,
      sortValue: ({ name }) => names.inList(name),
      cell: ({ demandId, kind, name }) =>
        kind === 'joined' ? (
          <PersonLabel name={name} />
        ) : (
          <Link className="link" to={`/omgangar/${roundId}/placering/${demandId}`}>
            <PersonLabel name={name} />
          </Link>
        ),
    },
    {
      id: 'weeks',
      heading: words.weeks,
      figures: true,
      sortValue: ({ periodId }) => periods.findIndex(({ id }) => id === periodId),
      cell: ({ periodId }) => {
        const period = periods.find(({ id }) => id === periodId);
        return period ? weeksShort(period.fromWeek, period.toWeek) : null;
      },
    },
    {
      id: 'change',
      heading: words.change,
      sortValue: ({ kind }) => DIFFERENCES.indexOf(kind),
      cell: ({ kind }) => <StateMark tone={TONES[kind]}>{words.kinds[kind]}</StateMark>,
    },
    { id: 'from', heading: words.from, sortValue: ({ from }) => from?.name, cell: fromOf },
    { id: 'to', heading: words.to, sortValue: ({ to }) => to?.name, cell: toOf },
    {
      id: 'travel',
      heading: words.travel,
      align: 'end',
      sortValue: travel,
      cell: (line) => {
        const step = travel(line);
        return step === null ? null : signed(step, true);
      },
    },
  ];
}
