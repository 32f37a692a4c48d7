import { Form, Link } from '@remix-run/react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { useChangeText } from './change-text.ts';
import type { ChangeLine } from './change-text.ts';

interface PromoteFormProps {
  at: string;
  round: { id: string; isOpen: boolean };
  version: number;
  changes: readonly ChangeLine[];
  isWorking: boolean;
  answer: { inputHash: string; isOutOfDate: boolean; then: unknown } | null;
}

/** Which changes would be made in the round and which not, and the button that makes them. */
export function PromoteForm({ at, round, version, changes, isWorking, answer }: PromoteFormProps) {
  const { promote: words } = useTexts().rounds.scenarios;
  if (changes.length === 0) return null;
  const carried = changes.filter(({ obstacle }) => obstacle === null);
  const action = `${at}/genomfor`;
  return (
    <Card title={words.title}>
      {round.isOpen ? (
        <div className="flex flex-col items-start gap-3">
          <p className="max-w-reading">{words.lead}</p>
          <Changes title={words.carried} changes={carried} />
          <Changes title={words.left} changes={changes.filter(({ obstacle }) => obstacle !== null)} />
          {carried.length === 0 && <p>{words.nothing}</p>}
          {carried.length > 0 && answer && !answer.isOutOfDate && answer.then !== null && (
            <Form method="post" action={action}>
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="inputHash" value={answer.inputHash} />
              <SubmitButton icon="check" formAction={action}>
                {words.act}
              </SubmitButton>
            </Form>
          )}
          {answer && !answer.isOutOfDate && answer.then === null && <p>{words.impossible}</p>}
          {(!answer || answer.isOutOfDate) && (
            <p className="text-ink-2">{isWorking ? words.working : words.workFirst}</p>
          )}
        </div>
      ) : (
        <div className="flex flex-col items-start gap-3">
          <p className="max-w-reading">{words.published}</p>
          <Places roundId={round.id} changes={changes} />
          <LinkButton to={`/omgangar/${round.id}/reparation`}>{words.toRepair}</LinkButton>
        </div>
      )}
    </Card>
  );
}

function Changes({ title, changes }: { title: string; changes: readonly ChangeLine[] }) {
  const { obstacles } = useTexts().rounds.scenarios.changes;
  const textOf = useChangeText();
  if (changes.length === 0) return null;
  return (
    <div>
      <p className="font-medium">{title}</p>
      <ul className="list-disc pl-5">
        {changes.map((change) => (
          <li key={change.id}>
            {textOf(change)}.{change.obstacle && <span className="text-ink-2"> {obstacles[change.obstacle]}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where each change of a published round is made. */
function Places({ roundId, changes }: { roundId: string; changes: readonly ChangeLine[] }) {
  const textOf = useChangeText();
  return (
    <ul className="list-disc pl-5">
      {changes.map((change) => (
        <li key={change.id}>
          <Link className="link" to={change.unit ? `/enheter/${change.unit.id}` : `/omgangar/${roundId}/larande`}>
            {textOf(change)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
