import { Link } from '@remix-run/react';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';

interface UnitWave {
  id: string;
  name: string;
  state: 'open' | 'closed';
  closesOn: string;
  /** The unit whose comments may be read, where there are any. */
  commentsOn: { id: string; name: string } | null;
}

interface UnitWavesProps {
  title: string;
  /** What is said when there are none. */
  none: string;
  waves: readonly UnitWave[];
}

/** The latest waves that tell something of one's units, and where to read what was said in own words. */
export function UnitWaves({ title, none, waves }: UnitWavesProps) {
  const { quality, waves: words } = useTexts();
  const { date } = useFormat();
  return (
    <Card title={title}>
      {waves.length === 0 && <p className="text-ink-2">{none}</p>}
      <ul className="flex flex-col">
        {waves.map(({ id, name, state, closesOn, commentsOn }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4">
            <Link to={`/enkater/${id}`} className="link inline-flex min-h-control items-center">
              {name}
            </Link>
            <span className="text-ink-2">
              {state === 'open' ? words.ofUnits.open(date(closesOn)) : quality.start.closed(date(closesOn))}
            </span>
            {commentsOn && (
              <Link
                to={`/enkater/${id}/kommentarer?grupp=unit-${commentsOn.id}`}
                className="link inline-flex min-h-control items-center"
                aria-label={words.ofUnits.commentsOn(commentsOn.name, name)}
              >
                {words.ofUnits.comments}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
