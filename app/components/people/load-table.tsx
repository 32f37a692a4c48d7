import type { WeekLoad } from '#app/domain/people/supervisor-load.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Meter } from '../ui/meter.tsx';

/** One bar per week: learners against how many there is room for. */
export function WeeklyLoadTable({ name, load }: { name: string; load: readonly WeekLoad[] }) {
  const words = useTexts().people.supervisors;
  const { weekShort } = useFormat();
  const end = Math.max(1, ...load.map(({ learners, most }) => Math.max(learners, most)));
  return (
    <table className="w-full max-w-reading tabular-nums">
      <caption className="pb-2 text-left text-ink-2">{words.weeklyLead(name)}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.week}</th>
          <th scope="col">{words.weeklyLoad}</th>
        </tr>
      </thead>
      <tbody>
        {load.map(({ week, learners, most, absent }) => (
          <tr key={week}>
            <th scope="row" className="w-20 py-0.5 text-left font-normal">
              {weekShort(week)}
            </th>
            <td className="py-0.5">
              <Meter
                value={learners}
                max={end}
                tone={learners > most ? 'bad' : learners === most && most > 0 ? 'ok' : 'info'}
                text={`${words.loadOf(learners, most)}${absent ? `, ${words.absent}` : ''}${learners > most ? `, ${words.overloaded}` : ''}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
