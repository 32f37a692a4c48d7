import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { itemForm } from '#app/domain/surveys/item-form.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { saveItem } from '#app/services/surveys/change-draft.server.ts';
import { editableItem } from '#app/services/surveys/read-instruments.server.ts';
import { overtaken } from '#app/platform/forms/overtaken.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';

/** Saves the item that a form of either page describes, and returns to the draft. */
export async function keepItem(args: ActionFunctionArgs, at: { item: string } | { section: string }) {
  const id = param(args.params, 'version');
  return withContext(args, async (context) => {
    const { definition, others, section, item } = await editableItem(context, id, at);
    const form = await parseForm(args.request, itemForm(definition, others));
    if (!form.ok) return unprocessable(form.reply);
    const saved = await saveItem(context, id, { section: section.id, item }, form.values);
    if (!saved.ok) return overtaken(saved.error, form.typed);
    throw redirect(withChange(`/enkater/formular/${id}`, saved.value.changeId), 303);
  });
}
