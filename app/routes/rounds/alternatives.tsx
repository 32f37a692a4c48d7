import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useLocation, useNavigate, useNavigation, useSearchParams } from '@remix-run/react';
import { z } from 'zod';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { AlternativesTable } from '#app/components/rounds/alternatives-table.tsx';
import { roundCrumbs } from '#app/components/rounds/round-crumbs.ts';
import { Button } from '#app/components/ui/button.tsx';
import { ALTERNATIVES } from '#app/domain/placements/alternatives.ts';
import { Fault } from '#app/domain/shared/fault.ts';
import { actingOn, param, withContext } from '#app/platform/context.server.ts';
import { parseForm } from '#app/platform/forms/parse-form.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { chooseAlternative, readAlternatives } from '#app/services/rounds/alternatives.server.ts';
import { orToRound } from './or-to-round.server.ts';

const ASKED = 'visa';
const choiceForm = z.object({ alternative: z.enum(ALTERNATIVES), version: z.coerce.number().int() });

export async function loader(args: LoaderFunctionArgs) {
  const roundId = param(args.params, 'round');
  const { request } = args;
  const named = new URL(request.url).searchParams.getAll(ASKED);
  const asked = ALTERNATIVES.filter((kind) => named.includes(kind));
  return withContext(args, (context) =>
    orToRound(roundId, 'round_published', () => readAlternatives(context, roundId, asked, request.signal)),
  );
}

export async function action(args: ActionFunctionArgs) {
  const roundId = param(args.params, 'round');
  return actingOn(args, `/omgangar/${roundId}/alternativ`, async (context) => {
    const form = await parseForm(args.request, choiceForm);
    if (!form.ok) throw new Fault('invalid', 'other');
    const { alternative, version } = form.values;
    const changeId = await chooseAlternative(context, roundId, alternative, version);
    return redirect(withChange(`/omgangar/${roundId}/forslag`, changeId), 303);
  });
}

type Data = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (texts) => texts.rounds.alternatives.title);

export const handle: CrumbHandle = {
  crumb: (texts, data) =>
    roundCrumbs(texts, (data as Data | undefined)?.round, { label: texts.rounds.tabs.plan, path: 'forslag' }),
};

export default function AlternativesPage() {
  const { round, plans } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.alternatives;
  return (
    <>
      <PageHeader title={words.title} lead={round.name} />
      <p className="max-w-reading">{words.lead}</p>
      <AskForm />
      {plans.length > 0 && <AlternativesTable round={round} plans={plans} />}
    </>
  );
}

/** Which alternatives; all until somebody chooses. */
function AskForm() {
  const { plans } = useLoaderData<typeof loader>();
  const words = useTexts().rounds.alternatives;
  const [search] = useSearchParams();
  const navigation = useNavigation();
  const navigate = useNavigate();
  const location = useLocation();
  const isWorking = navigation.state === 'loading' && new URLSearchParams(navigation.location.search).has(ASKED);
  const asked = search.getAll(ASKED);
  return (
    <Form method="get" className="flex flex-col gap-3 py-4">
      <fieldset className="flex flex-col gap-1">
        <legend className="pb-1 font-medium">{words.choose}</legend>
        {ALTERNATIVES.map((kind) => (
          <label key={kind} className="flex min-h-control items-start gap-3 py-1">
            <input
              type="checkbox"
              name={ASKED}
              value={kind}
              defaultChecked={plans.length === 0 || asked.includes(kind)}
              className="mt-1"
            />
            <span className="flex max-w-reading flex-col">
              {words.kinds[kind]}
              <span className="text-ink-2">{words.meanings[kind]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={isWorking}>
          {words.ask}
        </Button>
        {isWorking && (
          <Button
            type="button"
            variant="quiet"
            onClick={() => navigate(`${location.pathname}${location.search}`, { replace: true })}
          >
            {words.stop}
          </Button>
        )}
        <p role="status" className={isWorking ? 'self-center text-ink-2' : 'sr-only'}>
          {isWorking && words.working}
        </p>
      </div>
      <p className="max-w-reading text-ink-2">{words.hint}</p>
    </Form>
  );
}
