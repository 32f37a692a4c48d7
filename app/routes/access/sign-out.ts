import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { clearedSessionCookie, readSessionToken } from '#app/platform/session.server.ts';
import { closeSession } from '#app/services/access/sessions.server.ts';

export function loader() {
  return redirect('/');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token = readSessionToken(request);
  if (token) await closeSession(context.runtime.db, token);
  const headers = { 'Set-Cookie': clearedSessionCookie(), 'Clear-Site-Data': '"cache", "storage"' };
  return redirect('/logga-in', { status: 303, headers });
}
