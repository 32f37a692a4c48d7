import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { namingForm } from '#app/domain/people/supervisor-form.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param } from '#app/platform/context.server.ts';
import { readForm } from '#app/platform/forms/read-form.server.ts';
import { safeReturnPath } from '#app/platform/preferences/cookies.server.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { nameSupervisor, removeNamedSupervisor } from '#app/services/people/name-supervisor.server.ts';

/** Fetched, it leads to what waits. */
export function loader() {
  return redirect('/');
}

/** Names a supervisor on a placement (`supervisorId`), or takes one off (`linkId`), and returns to the page it came from. */
export async function action(args: ActionFunctionArgs) {
  const placementId = param(args.params, 'placement');
  const form = await readForm(args.request);
  const linkId = form.get('linkId');
  const page = safeReturnPath(form.get('till'));
  return actingOn(args, page, async (context) => {
    const changeId =
      typeof linkId === 'string'
        ? await removeNamedSupervisor(context, placementId, linkId)
        : await nameSupervisor(context, placementId, readNaming(form));
    return redirect(withChange(page, changeId), 303);
  });
}

function readNaming(form: FormData) {
  const parsed = namingForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw new Fault('invalid', 'choose');
  return parsed.data;
}

export { NoPage as default, ErrorBoundary } from '#app/components/layout/no-page.tsx';
