import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, MetaFunction, SerializeFrom } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useActSentence } from '#app/components/history/act-sentence.ts';
import type { Act } from '#app/components/history/act-sentence.ts';
import { actAnchor } from '#app/components/history/history-list.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Button, LinkButton } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { readForm } from '#app/platform/forms/read-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { safeReturnPath } from '#app/platform/preferences/cookies.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { undoChangeFor } from '#app/services/history/undo-change.server.ts';
import type { UndoRefusal } from '#app/services/history/undo-change.server.ts';

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const back = safeReturnPath(form.get('till'));
  return withContext(args, async (context) => {
    const undone = await undoChangeFor(context, param(args.params, 'change'));
    if (undone.ok) throw redirect(withChange(placeThatIs(back, undone.value.gone), undone.value.changeId), 303);
    return data({ ...undone.error, back }, { status: 409 });
  });
}

/** Where one came from, or the list above it when it was the page of something that is gone now. */
function placeThatIs(path: string, gone: readonly string[]): string {
  const segments = path.split('?')[0]?.split('/') ?? [];
  const lost = segments.findIndex((segment) => gone.includes(decodeURIComponent(segment)));
  return lost < 0 ? path : segments.slice(0, lost).join('/') || '/';
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.history.refused.title);

/** Why it could not be undone, naming what stands in the way. */
export default function UndoRefusedPage() {
  const refused = useActionData<typeof action>();
  const words = useTexts().history.refused;
  if (!refused) return <ToHistory />;
  return (
    <>
      <PageHeader title={words.title} />
      <Notice tone="warn">{words[refused.code]}</Notice>
      <div className="grid max-w-reading gap-4">
        <ActCard title={words.wanted} act={refused.change} />
        {refused.other && (
          <ActCard title={refused.code === 'stands_on' ? words.earlier : words.later} act={refused.other}>
            {(refused.code === 'proposed_since' || refused.code === 'stands_on') && <UndoOther {...refused} />}
          </ActCard>
        )}
      </div>
      <div>
        <LinkButton to={refused.back} variant="primary">
          {words.back}
        </LinkButton>
      </div>
    </>
  );
}

/** The address is posted to. It has no loader: one that refused to be fetched would also refuse after a post. */
function ToHistory() {
  const { title, lead } = useTexts().history;
  return <PageHeader title={title} lead={lead} actions={<LinkButton to="/historik">{title}</LinkButton>} />;
}

/** The way to undo what stands in the way, and to where both stand. */
function UndoOther({ other, roundId }: Pick<SerializeFrom<UndoRefusal>, 'other' | 'roundId'>) {
  const words = useTexts().history.refused;
  if (!other || roundId === null) return null;
  const history = `/omgangar/${roundId}/historik`;
  return (
    <div className="flex flex-wrap items-center gap-3 pt-3">
      {other.mayUndo && (
        <Form method="post" action={`/andringar/${other.id}/angra`}>
          <input type="hidden" name="till" value={history} />
          <Button type="submit" icon="undo">
            {words.undoOther}
          </Button>
        </Form>
      )}
      <LinkButton to={`${history}#${actAnchor(other.id)}`}>{words.toHistory}</LinkButton>
    </div>
  );
}

interface ActCardProps {
  title: string;
  act: Act & { at: string; actorName: string };
  children?: ReactNode;
}

function ActCard({ title, act, children }: ActCardProps) {
  const { dateTime } = useFormat();
  const { ownAct } = useTexts().history;
  const sentence = useActSentence();
  return (
    <Card title={title}>
      <p>{sentence(act)}</p>
      <p className="text-ink-2">{`${act.actorName || ownAct}, ${dateTime(act.at)}`}</p>
      {children}
    </Card>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
