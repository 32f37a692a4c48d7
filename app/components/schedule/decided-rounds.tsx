import { Link } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';

/** Where a learner reads how her rounds were decided; nothing when she is in none. */
export function DecidedRounds({ rounds }: { rounds: readonly { id: string; name: string }[] }) {
  const words = useTexts().rounds.protocol.student;
  if (rounds.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2>{words.links}</h2>
      <ul className="flex flex-col">
        {rounds.map(({ id, name }) => (
          <li key={id}>
            <Link className="link inline-flex min-h-control items-center" to={`/mitt-schema/omgang/${id}`}>
              {words.link(name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
