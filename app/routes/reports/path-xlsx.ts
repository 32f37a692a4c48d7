import type { LoaderFunctionArgs } from '@remix-run/node';
import { ASSIGNMENTS_ADDRESS } from '#app/domain/learning/paths.ts';
import { fileOf, param } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { exportAssignment } from '#app/services/learning/paths/export-assignment.server.ts';
import { fileResponse } from './file-response.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { limits, version } = args.context.runtime;
  const language = await languageOf(args.request);
  const assignmentId = param(args.params, 'assignment');
  return fileOf(args, `${ASSIGNMENTS_ADDRESS}/${encodeURIComponent(assignmentId)}`, async (context) =>
    fileResponse(await exportAssignment(context, limits, assignmentId, { language, version })),
  );
}
