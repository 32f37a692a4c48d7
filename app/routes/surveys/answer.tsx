import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { Questionnaire } from '#app/components/surveys/questionnaire.tsx';
import { Fault } from '#app/domain/shared/fault.ts';
import { answerForm } from '#app/domain/surveys/answer-form.ts';
import { answering, param } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { ANSWER_PATH } from '#app/services/surveys/answer-path.ts';
import { readQuestionnaire, submitAnswer } from '#app/services/surveys/answer-survey.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, now } = context.runtime;
  try {
    return data(await readQuestionnaire({ db, now: now() }, param(params, 'token')));
  } catch (error) {
    if (error instanceof Fault && error.kind === 'not_found') return data(null, { status: 404 });
    throw error;
  }
}

export async function action(args: ActionFunctionArgs) {
  const { db, now } = args.context.runtime;
  const respondent = { db, now: now() };
  const token = param(args.params, 'token');
  return answering(args, async () => {
    const { definition, standing } = await readQuestionnaire(respondent, token);
    const form = await parseForm(args.request, answerForm(definition));
    if (standing === 'open' && !form.ok) return unprocessable(form.reply);
    if (standing === 'open' && form.ok) await submitAnswer(respondent, token, form.values).catch(unlessRefused);
    throw redirect(`${ANSWER_PATH}${token}`, 303);
  });
}

/** The page itself says whether an answer is kept or came too late. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Fault) || error.kind !== 'conflict') throw error;
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.surveys.title);

export default function AnswerPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const words = useTexts().surveys.answer;
  const { date } = useFormat();
  if (page?.standing === 'open') {
    return (
      <PublicShell width="reading">
        <Questionnaire {...page} reply={reply} />
      </PublicShell>
    );
  }
  const [title, text] = {
    answered: [words.thanks, words.thanksText],
    over: [words.over, page ? words.overText(date(page.closesOn)) : ''],
    unknown: [words.unknown, words.unknownText],
  }[page?.standing ?? 'unknown'];
  return (
    <PublicShell width="reading">
      <h1>{title}</h1>
      <p>{text}</p>
    </PublicShell>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
