import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useEffect } from 'react';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { forgetAnswers } from '#app/components/surveys/kept-answers.ts';
import { Questionnaire } from '#app/components/surveys/questionnaire.tsx';
import { Fault } from '#app/domain/shared/fault.ts';
import { answerForm } from '#app/domain/surveys/answer-form.ts';
import { answering, param } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { ANSWER_PATH } from '#app/services/surveys/answer-path.ts';
import { draftKeyOf, readQuestionnaire, submitAnswer } from '#app/services/surveys/answer-survey.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, now } = context.runtime;
  const token = param(params, 'token');
  const draftKey = draftKeyOf(token);
  try {
    return data({ draftKey, ...(await readQuestionnaire({ db, now: now() }, token)) });
  } catch (error) {
    if (!(error instanceof Fault) || error.kind !== 'not_found') throw error;
    return data({ draftKey, standing: 'unknown' as const }, { status: 404 });
  }
}

export async function action(args: ActionFunctionArgs) {
  const { db, now } = args.context.runtime;
  const respondent = { db, now: now() };
  const token = param(args.params, 'token');
  return answering(args, async () => {
    const { definition, standing } = await readQuestionnaire(respondent, token);
    if (standing !== 'open') throw toPage(token, standing === 'answered');
    const form = await parseForm(args.request, answerForm(definition));
    if (!form.ok) return unprocessable(form.reply);
    const refusal = await submitAnswer(respondent, token, form.values).then(() => null, refusalIn);
    throw toPage(token, refusal === 'already_answered');
  });
}

/** The page itself says whether an answer is kept or came too late; the address, that this one was not the first. */
function toPage(token: string, isSecond: boolean) {
  return redirect(`${ANSWER_PATH}${token}${isSecond ? '?redan=ja' : ''}`, 303);
}

function refusalIn(error: unknown): string {
  if (!(error instanceof Fault) || error.kind !== 'conflict') throw error;
  return error.code;
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.surveys.title);

export default function AnswerPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (page.standing === 'open') {
    return (
      <PublicShell width="reading">
        <Questionnaire {...page} reply={reply} />
      </PublicShell>
    );
  }
  return (
    <PublicShell width="reading">
      <Outcome
        standing={page.standing}
        draftKey={page.draftKey}
        closesOn={page.standing === 'unknown' ? '' : page.closesOn}
      />
    </PublicShell>
  );
}

interface OutcomeProps {
  standing: 'answered' | 'over' | 'unknown';
  draftKey: string;
  closesOn: string;
}

/** There is nothing to answer, or no more: what the browser has kept for this link goes. */
function Outcome({ standing, draftKey, closesOn }: OutcomeProps) {
  const { surveys, questionnaire } = useTexts();
  const words = surveys.answer;
  const { date } = useFormat();
  const [params] = useSearchParams();
  useEffect(() => forgetAnswers(draftKey), [draftKey]);
  const answered = params.has('redan')
    ? [questionnaire.already, questionnaire.alreadyText]
    : [words.thanks, words.thanksText];
  const [title, text] = {
    answered,
    over: [words.over, closesOn && words.overText(date(closesOn))],
    unknown: [words.unknown, words.unknownText],
  }[standing];
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
