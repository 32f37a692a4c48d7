import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { tableForm } from '#app/domain/imports/import-forms.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { chooseTable } from '#app/services/imports/columns.server.ts';

/** Chooses the sheet, or the header row of the sheet. */
export async function action(args: ActionFunctionArgs) {
  const importId = param(args.params, 'import');
  return withContext(args, async (context) => {
    const form = await parseForm(args.request, tableForm);
    if (!form.ok) return unprocessable(form.reply);
    await chooseTable(context, importId, form.values);
    throw redirect(`/import/${importId}/kolumner`, 303);
  });
}
