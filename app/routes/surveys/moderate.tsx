import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import { TextArea } from '#app/components/ui/text-field.tsx';
import { Fault } from '#app/domain/shared/fault.ts';
import { commentForm } from '#app/domain/surveys/comment-form.ts';
import { actingOn, param, withContext } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { moderate, readModeration } from '#app/services/surveys/read-comments.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readModeration(context, param(args.params, 'wave')));
}

export async function action(args: ActionFunctionArgs) {
  const waveId = param(args.params, 'wave');
  const page = `/enkater/${waveId}/kommentarer/granska`;
  return actingOn(args, page, async (context) => {
    const form = await parseForm(args.request, commentForm);
    if (!form.ok) throw new Fault('invalid', 'comment_empty');
    await moderate(context, waveId, form.values);
    return redirect(page, 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ comments }) => comments.moderate.title);

export const handle: CrumbHandle = {
  crumb: ({ surveys, comments }, data) => {
    const wave = (data as Awaited<ReturnType<typeof loader>> | undefined)?.wave;
    return [
      { label: surveys.title, to: '/enkater' },
      { label: wave?.name ?? '', to: `/enkater/${wave?.id ?? ''}` },
      { label: comments.title, to: `/enkater/${wave?.id ?? ''}/kommentarer` },
      { label: comments.moderate.title },
    ];
  },
};

export default function ModeratePage() {
  const { wave, questions } = useLoaderData<typeof loader>();
  const words = useTexts().comments.moderate;
  const language = useLanguage();
  const { number } = useFormat();
  const isDone = questions.every(({ waiting }) => waiting.length === 0);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead(wave.name)} />
      {isDone && <EmptyState title={words.done} />}
      {questions.length > 1 && !isDone && (
        <nav aria-label={words.questions}>
          <ul className="flex flex-col gap-1">
            {questions.map(({ id, text, waiting, later }) => (
              <li key={id}>
                <a href={`#${id}`} className="link inline-flex min-h-control items-center">
                  {words.waits(text[language], number(waiting.length + later))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {questions.map(({ id, text, waiting, later, settled, never }) => (
        <section key={id} aria-labelledby={id} className="flex flex-col gap-3">
          <h2 id={id} className="scroll-mt-16">
            {text[language]}
          </h2>
          {/* Tells, after each, how far one has come. */}
          <div role="status">
            <Meter
              value={settled}
              max={settled + waiting.length + later}
              text={words.settled(number(settled), number(settled + waiting.length + later))}
            />
          </div>
          {never > 0 && <p className="text-ink-2">{words.never(number(never), number(wave.fewest))}</p>}
          <ul className="flex flex-col gap-3">
            {waiting.map((comment, index) => (
              <li key={comment.id}>
                <WaitingComment
                  comment={comment}
                  title={words.which(number(index + 1), number(waiting.length + later))}
                />
              </li>
            ))}
          </ul>
          {later > 0 && <p className="text-ink-2">{words.later(number(later))}</p>}
        </section>
      ))}
    </>
  );
}

type Waiting = Awaited<ReturnType<typeof loader>>['questions'][number]['waiting'][number];

function WaitingComment({ comment: { id, version, text, proposed }, title }: { comment: Waiting; title: string }) {
  const words = useTexts().comments.moderate;
  return (
    <Card>
      <Form method="post" className="flex max-w-reading flex-col gap-3">
        <input type="hidden" name="comment" value={id} />
        <input type="hidden" name="version" value={version} />
        <div>
          <h3 className="sr-only">{title}</h3>
          <p className="whitespace-pre-line">{text}</p>
        </div>
        {/* A closed one is sent too: the words as they were written. */}
        <details open={proposed !== text}>
          <summary className="link inline-flex min-h-control items-center">{words.change}</summary>
          <TextArea
            id={`text-${id}`}
            name="text"
            label={words.asShown}
            hint={proposed === text ? undefined : words.proposed}
            defaultValue={proposed}
          />
        </details>
        <div className="flex flex-wrap gap-2">
          <Button
            type="submit"
            name="state"
            value="shown"
            variant="primary"
            icon="ok"
            aria-label={words.decide(words.show, title)}
          >
            {words.show}
          </Button>
          <Button type="submit" name="state" value="hidden" aria-label={words.decide(words.hide, title)}>
            {words.hide}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
