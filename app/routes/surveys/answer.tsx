import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useEffect } from 'react';
import { z } from 'zod';
import { PublicShell } from '#app/components/layout/public-shell.tsx';
import { forgetAnswers } from '#app/components/surveys/kept-answers.ts';
import { Questionnaire, VERSION_FIELD } from '#app/components/surveys/questionnaire.tsx';
import { Unsent } from '#app/components/surveys/unsent.tsx';
import { Fault } from '#app/domain/shared/fault.ts';
import { answerForm } from '#app/domain/surveys/answer-form.ts';
import type { UnsentAnswer } from '#app/domain/surveys/unsent-answers.ts';
import { answering, param } from '#app/platform/context.server.ts';
import { parseForm, unprocessable, type ParsedForm } from '#app/platform/forms/parse-form.server.ts';
import { isWholeToken } from '#app/platform/secrets.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { ANSWER_PATH } from '#app/services/surveys/answer-path.ts';
import { draftKeyOf, readQuestionnaire, readUnsent, submitAnswer } from '#app/services/surveys/answer-survey.server.ts';
import type { LinkReader } from '#app/services/surveys/answer-survey.server.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, vault, now } = context.runtime;
  const token = param(params, 'token');
  const draftKey = draftKeyOf(token);
  const found = await questionnaireBehind({ db, vault, now: now() }, token);
  if (found) return data({ draftKey, ...found });
  // Whole, it led somewhere once: a wave that closes is severed from its links.
  const standing = isWholeToken(token) ? ('gone' as const) : ('unknown' as const);
  return data({ draftKey, standing }, { status: 404 });
}

export async function action(args: ActionFunctionArgs) {
  const { db, vault, now } = args.context.runtime;
  const respondent = { db, vault, now: now() };
  const token = param(args.params, 'token');
  return answering(args, async () => {
    const found = await questionnaireBehind(respondent, token);
    if (found?.standing !== 'open') {
      const form = await parseForm(args.request, z.looseObject({}));
      return notKept(respondent, form, found?.standing === 'answered' ? 'already_answered' : 'wave_closed');
    }
    const form = await parseForm(args.request, answerForm(found.definition));
    if (!form.ok) return unprocessable(form.reply);
    const refusal = await submitAnswer(respondent, token, form.values).then(() => null, refusalIn);
    if (refusal) return notKept(respondent, form, refusal);
    throw redirect(`${ANSWER_PATH}${token}`, 303);
  });
}

async function questionnaireBehind(...asked: Parameters<typeof readQuestionnaire>) {
  try {
    return await readQuestionnaire(...asked);
  } catch (error) {
    if (!(error instanceof Fault) || error.kind !== 'not_found') throw error;
    return null;
  }
}

type Refusal = 'already_answered' | 'wave_closed';

/** Somebody had answered, or the wave closed meanwhile: what was answered now is hers to keep. */
async function notKept(reader: Pick<LinkReader, 'db'>, form: ParsedForm<unknown>, refusal: Refusal) {
  const typed = form.ok ? form.typed : form.reply.values;
  const version = typed[VERSION_FIELD];
  const unsent = typeof version === 'string' ? await readUnsent(reader, version, typed) : [];
  return data({ unsent, refusal }, { status: refusal === 'wave_closed' ? 410 : 409 });
}

/** A link that led to the wave a moment ago and leads nowhere now has been severed from it. */
function refusalIn(error: unknown): Refusal {
  if (!(error instanceof Fault) || !['conflict', 'not_found'].includes(error.kind)) throw error;
  return error.code === 'already_answered' ? error.code : 'wave_closed';
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.surveys.title);

export default function AnswerPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const refused = reply && 'unsent' in reply ? reply : null;
  if (page.standing === 'open' && !refused) {
    return (
      <PublicShell width="reading">
        <Questionnaire {...page} reply={reply && 'errors' in reply ? reply : undefined} />
      </PublicShell>
    );
  }
  // The page may have been read before it was refused.
  const read = page.standing === 'open' ? 'gone' : page.standing;
  const standing = refused?.refusal === 'already_answered' ? 'already' : read;
  return (
    <PublicShell width="reading">
      <Outcome
        standing={standing}
        draftKey={page.draftKey}
        closesOn={'closesOn' in page ? page.closesOn : ''}
        unsent={refused?.unsent ?? []}
      />
    </PublicShell>
  );
}

interface OutcomeProps {
  standing: 'answered' | 'already' | 'over' | 'gone' | 'unknown';
  draftKey: string;
  closesOn: string;
  unsent: UnsentAnswer[];
}

/** There is nothing to answer, or no more: what the browser has kept for this link goes. */
function Outcome({ standing, draftKey, closesOn, unsent }: OutcomeProps) {
  const { surveys, questionnaire } = useTexts();
  const words = surveys.answer;
  const { date } = useFormat();
  useEffect(() => forgetAnswers(draftKey), [draftKey]);
  const [title, text] = {
    answered: [words.thanks, words.thanksText],
    already: [questionnaire.already, questionnaire.alreadyText],
    over: [words.over, words.overText(date(closesOn))],
    gone: [words.over, words.goneText],
    unknown: [words.unknown, words.unknownText],
  }[standing];
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      {unsent.length > 0 && <Unsent answers={unsent} />}
    </>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
