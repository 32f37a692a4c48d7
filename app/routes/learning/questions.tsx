import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { moduleTrail } from '#app/components/learning/module-heading.ts';
import { Question } from '#app/components/learning/question.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SubmitButton } from '#app/components/ui/submit-button.tsx';
import { useZodForm } from '#app/components/ui/use-zod-form.ts';
import { moduleAddress } from '#app/domain/learning/curriculum.ts';
import type { ModuleId } from '#app/domain/learning/curriculum.ts';
import { answersForm } from '#app/domain/learning/quiz.ts';
import { READING_OCCASIONS } from '#app/domain/learning/vocabulary.ts';
import type { ReadingOccasion } from '#app/domain/learning/vocabulary.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { codeParam } from '#app/platform/forms/search-params.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { answerQuestions, answersFormOf, readQuestions } from '#app/services/learning/answer-questions.server.ts';

function occasionOf(request: Request): ReadingOccasion {
  return codeParam(new URL(request.url).searchParams, 'tillfalle', READING_OCCASIONS) ?? 'after';
}

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => readQuestions(context, param(args.params, 'module'), occasionOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const slug = param(args.params, 'module');
    const form = await parseForm(args.request, answersFormOf(slug));
    if (!form.ok) return unprocessable(form.reply);
    const sitting = await answerQuestions(context, slug, occasionOf(args.request), form.values.answers);
    throw redirect(`${moduleAddress({ slug })}/fragor/${sitting}`, 303);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(matches, ({ learning }) => data && learning.questions.title(learning.modules[data.module.id].title));

export const handle: CrumbHandle = {
  crumb: (texts, data) => [
    ...moduleTrail(texts, (data as { module: { id: ModuleId } } | undefined)?.module.id),
    { label: texts.learning.questions.short },
  ],
};

export default function QuestionsPage() {
  const { module, occasion, questions, shapes } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { learning } = useTexts();
  const words = learning.questions;
  const form = useZodForm(answersForm(shapes), {
    reply,
    defaults: { answers: Object.fromEntries(questions.map(({ itemId, form }) => [itemId, { form: String(form) }])) },
    describe: (field) => (field.endsWith('.choice') ? words.choose : undefined),
  });
  return (
    <div className="scale-comfortable flex flex-col gap-5 text-base">
      <PageHeader title={words.title(learning.modules[module.id].title)} lead={words.leads[occasion]} />
      <Form {...form.form} className="flex max-w-phone flex-col gap-6">
        <ErrorSummary key={form.attempt} problems={form.problems} />
        {questions.map((question, index) => (
          <Question
            key={question.itemId}
            name={`answers.${question.itemId}`}
            question={question}
            ordinal={index + 1}
            form={form}
          />
        ))}
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton>{words.submit}</SubmitButton>
          <Link className="link" to={moduleAddress(module)}>
            {words.back}
          </Link>
        </div>
      </Form>
    </div>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
