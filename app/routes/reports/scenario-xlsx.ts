import type { LoaderFunctionArgs } from '@remix-run/node';
import { scenarioAt } from '#app/components/rounds/scenarios/paths.ts';
import { fileOf, param } from '#app/platform/context.server.ts';
import { languageOf } from '#app/platform/i18n/language.server.ts';
import { exportScenario } from '#app/services/scenarios/export-scenario.server.ts';
import { fileResponse } from './file-response.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { limits, version } = args.context.runtime;
  const language = await languageOf(args.request);
  const key = { roundId: param(args.params, 'round'), scenarioId: param(args.params, 'scenario') };
  const page = scenarioAt(encodeURIComponent(key.roundId), encodeURIComponent(key.scenarioId));
  return fileOf(args, page, async (context) =>
    fileResponse(await exportScenario(context, limits, key, { language, version })),
  );
}
