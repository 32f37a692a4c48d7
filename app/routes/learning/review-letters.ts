import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { CURRICULUM_ADDRESS } from '#app/domain/learning/curriculum.ts';
import { reviewLettersForm } from '#app/domain/learning/letters.ts';
import { withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { writeWeekly } from '#app/services/learning/review.server.ts';

const REVIEW = `${CURRICULUM_ADDRESS}/repetera`;

export function loader() {
  return redirect(REVIEW);
}

/** Turns the weekly letter about questions to answer again on or off. */
export async function action(args: ActionFunctionArgs) {
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, reviewLettersForm);
    if (!form.ok) return unprocessable(form.reply);
    await writeWeekly(context, form.values.weekly === 'on');
    throw redirect(REVIEW, 303);
  });
}
