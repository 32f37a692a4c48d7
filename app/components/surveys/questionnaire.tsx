import { Form } from '@remix-run/react';
import type { Thresholds } from '#app/domain/quality/disclosure/thresholds.ts';
import { answerForm } from '#app/domain/surveys/answer-form.ts';
import { askedItems } from '#app/domain/surveys/branching.ts';
import { itemsOf } from '#app/domain/surveys/instrument.ts';
import { fewestForWords, isNamed } from '#app/domain/surveys/respondents.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';
import type { InstrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { useHasScript } from '../ui/use-has-script.ts';
import { useLeaveWarning } from '../ui/use-leave-warning.ts';
import { useZodForm } from '../ui/use-zod-form.ts';
import type { FormReply } from '../ui/use-zod-form.ts';
import { asksForWords, Question, useAnswerProblem, useConditionText } from './question.tsx';
import { useDelivery } from './use-delivery.ts';
import { useKeptAnswers } from './use-kept-answers.ts';
import { WaitingAnswer } from './waiting-answer.tsx';

/** No item can have this name. */
export const VERSION_FIELD = 'asked-version';

interface QuestionnaireProps {
  /** Of what is asked; posted along, for what is said when the wave has closed. */
  versionId?: string;
  definition: InstrumentDefinition;
  closesOn: string;
  thresholds: Thresholds;
  respondents?: Respondents;
  /** The unit that is answered for, under its name. */
  unit?: string | null;
  reply: FormReply | undefined;
  /** Under which what is answered is kept in the browser until it is sent; without one nothing is, nor sent by itself. */
  draftKey?: string;
  /** Inside a page with a heading of its own it is the second. */
  heading?: 'h1' | 'h2';
}

/** One column of questions for a phone; works without script, and then asks everybody everything. */
export function Questionnaire({
  versionId,
  definition,
  closesOn,
  thresholds,
  respondents = 'learners',
  unit = null,
  reply,
  draftKey,
  heading = 'h1',
}: QuestionnaireProps) {
  const { surveys, questionnaire } = useTexts();
  const words = surveys.answer;
  const language = useLanguage();
  const { number } = useFormat();
  const problemOf = useAnswerProblem(definition);
  const answer = useDelivery();
  const form = useZodForm(answerForm(definition), {
    reply: reply ?? null,
    describe: problemOf,
    ...(draftKey !== undefined && { send: answer.send }),
  });
  const hasScript = useHasScript();
  const { hasResumed, startOver } = useKeptAnswers(draftKey, definition, form);
  useLeaveWarning(answer.isWaiting, questionnaire.leave);
  const isKept = hasScript && draftKey !== undefined;
  const condition = useConditionText(definition);
  const all = itemsOf(definition);
  const items = hasScript ? askedItems(all, form.rhf.watch()) : all;
  return (
    <>
      <Introduction
        definition={definition}
        closesOn={closesOn}
        thresholds={thresholds}
        respondents={respondents}
        unit={unit}
        heading={heading}
      />
      {hasResumed && !answer.hasWaited && (
        <Notice action={<Button onClick={startOver}>{questionnaire.startOver}</Button>}>{questionnaire.resumed}</Notice>
      )}
      {answer.hasWaited && (
        <WaitingAnswer isSending={answer.isSending} onTryAgain={answer.tryAgain} onTakeBack={answer.takeBack} />
      )}
      <Form
        {...form.form}
        hidden={answer.hasWaited}
        className="flex flex-col gap-8"
        autoComplete="off"
        aria-label={definition.title[language]}
      >
        {versionId !== undefined && <input type="hidden" name={VERSION_FIELD} value={versionId} />}
        <ErrorSummary key={form.attempt} problems={form.problems} />
        {items.map((item, index) => {
          const place = words.question(number(index + 1), number(items.length));
          const whom = hasScript ? null : condition(item);
          return (
            <Question
              key={item.id}
              item={item}
              definition={definition}
              form={form}
              hint={whom === null ? place : `${place}. ${whom}`}
            />
          );
        })}
        <div className="flex flex-col items-start gap-2">
          {isKept && <p className="text-ink-2">{questionnaire.keptHere}</p>}
          <SubmitButton icon="send" {...(isKept && { pending: answer.isSending })}>
            {words.submit}
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}

/** What it is, until when, and what is promised before anything is answered. */
function Introduction({
  definition,
  closesOn,
  thresholds,
  respondents,
  unit,
  heading: Heading = 'h1',
}: Pick<QuestionnaireProps, 'definition' | 'closesOn' | 'thresholds' | 'unit' | 'heading'> & {
  respondents: Respondents;
}) {
  const { surveys, questionnaire, respondents: answering } = useTexts();
  const words = surveys.answer;
  const language = useLanguage();
  const { number, date } = useFormat();
  return (
    <>
      <Heading>{definition.title[language]}</Heading>
      <p>{`${definition.lead[language]} ${words.last(date(closesOn))}`}</p>
      {isNamed(respondents) ? (
        <Notice tone="warn" title={answering.answer.named}>
          {unit && `${answering.answer.forUnit(unit)} `}
          {answering.answer.namedText}
        </Notice>
      ) : (
        <Notice title={words.anonymous}>
          {words.anonymousText(number(thresholds.mean), number(thresholds.distribution))}
          {asksForWords(definition) && ` ${questionnaire.ownWords(number(fewestForWords(respondents, thresholds)))}`}
        </Notice>
      )}
    </>
  );
}
