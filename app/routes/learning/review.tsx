import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ReviewLetters } from '#app/components/learning/review-letters.tsx';
import { Question } from '#app/components/learning/question.tsx';
import { LinkButton } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { reviewForm } from '#app/domain/learning/quiz.ts';
import { withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { answerReview, anyReviewForm, readReview } from '#app/services/learning/review.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, readReview);
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, anyReviewForm());
    if (!form.ok) return unprocessable(form.reply);
    const sitting = await answerReview(context, form.values.answers);
    throw redirect(`${CURRICULUM_ADDRESS}/repetera${sitting ? `/${sitting}` : ''}`, 303);
  });
}

export const meta: MetaFunction = ({ matches }) => titleOf(matches, ({ learning }) => learning.review.title);

export const handle: CrumbHandle = {
  crumb: ({ learning }) => [{ label: learning.title, to: CURRICULUM_ADDRESS }, { label: learning.review.title }],
};

export default function ReviewPage() {
  const { modules, waiting, isWritten } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { learning } = useTexts();
  const { number } = useFormat();
  const words = learning.review;
  const form = useZodForm(reviewForm(modules), {
    reply,
    defaults: {
      answers: Object.fromEntries(
        modules.map(({ moduleId, questions }) => [
          moduleId,
          Object.fromEntries(questions.map(({ itemId, form }) => [itemId, { form: String(form) }])),
        ]),
      ),
    },
    describe: (field) => (field.endsWith('.choice') ? learning.questions.choose : undefined),
  });
  const questions = modules.flatMap(({ moduleId, questions }) =>
    questions.map((question) => ({ ...question, moduleId, isKnown: false })),
  );
  return (
    <div className="scale-comfortable flex flex-col gap-5 text-base">
      <PageHeader title={words.title} lead={questions.length > 0 ? words.lead : undefined} />
      {questions.length === 0 ? (
        <EmptyState
          title={words.none}
          icon="ok"
          action={<LinkButton to={CURRICULUM_ADDRESS}>{learning.questions.toCurriculum}</LinkButton>}
        >
          {words.noneText}
        </EmptyState>
      ) : (
        <Form {...form.form} className="flex max-w-phone flex-col gap-6">
          <ErrorSummary key={form.attempt} problems={form.problems} />
          {questions.map((question, index) => (
            <Question
              key={`${question.moduleId} ${question.itemId}`}
              name={`answers.${question.moduleId}.${question.itemId}`}
              question={question}
              ordinal={index + 1}
              form={form}
            />
          ))}
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton>{learning.questions.submit}</SubmitButton>
            {waiting > 0 && <p className="text-ink-2">{words.waiting(number(waiting))}</p>}
          </div>
        </Form>
      )}
      <ReviewLetters isWritten={isWritten} />
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
