import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { Absences } from '#app/components/people/absences.tsx';
import { SupervisedList } from '#app/components/people/supervised-list.tsx';
import { WeeklyLoadTable } from '#app/components/people/load-table.tsx';
import { StandingMark } from '#app/components/people/standing-mark.tsx';
import { Trainings } from '#app/components/people/trainings.tsx';
import { useProfession } from '#app/components/people/use-names.ts';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { TypedText } from '#app/components/ui/typed-text.tsx';
import { absenceForm, trainingForm } from '#app/domain/people/supervisor-form.ts';
import { notFound } from '#app/domain/shared/fault.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { readForm } from '#app/platform/forms/read-form.server.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import {
  addAbsence,
  addTraining,
  removeAbsence,
  removeTraining,
} from '#app/services/people/change-supervisor-facts.server.ts';
import { nameOf, useSupervisorPage } from './supervisor.tsx';

export async function action(args: ActionFunctionArgs) {
  const supervisorId = param(args.params, 'supervisor');
  return withContext(args, async (context) => {
    const done = await change(context, supervisorId, args.request);
    if (typeof done !== 'string') return done;
    throw redirect(withChange(`/handledare/${supervisorId}`, done), 303);
  });
}

/** The id of the change, or the form again with its errors. */
async function change(context: ServiceContext, supervisorId: string, request: Request) {
  const posted = await readForm(request.clone());
  const rowId = String(posted.get('rowId') ?? '');
  const today = isoDate(context.now);
  switch (posted.get('intent')) {
    case 'add-training': {
      const form = await parseForm(request, trainingForm(today));
      return form.ok ? addTraining(context, supervisorId, form.values) : unprocessable(form.reply);
    }
    case 'add-absence': {
      const form = await parseForm(request, absenceForm(today));
      return form.ok ? addAbsence(context, supervisorId, form.values) : unprocessable(form.reply);
    }
    case 'remove-training':
      return removeTraining(context, supervisorId, rowId);
    case 'remove-absence':
      return removeAbsence(context, supervisorId, rowId);
    default:
      throw notFound();
  }
}

export default function SupervisorOverview() {
  const page = useSupervisorPage();
  const reply = useActionData<typeof action>();
  const { people } = useTexts();
  const words = people.supervisors;
  const intent = reply?.values.intent;
  return (
    <div className="flex flex-col gap-4">
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <SupervisorFacts />
        <Card title={words.weeklyLoad}>
          <WeeklyLoadTable name={nameOf(page)} load={page.load} />
        </Card>
      </div>
      <Card title={words.learners}>
        <SupervisedList rows={page.learners} />
      </Card>
      <div className="grid gap-4 lg:grid-cols-2">
        <Card title={words.trainings}>
          <Trainings
            trainings={page.trainings}
            mayEdit={page.mayEdit}
            today={page.today}
            reply={intent === 'add-training' ? reply : null}
          />
        </Card>
        <Card title={words.absences}>
          <Absences
            absences={page.absences}
            mayEdit={page.mayEdit}
            today={page.today}
            reply={intent === 'add-absence' ? reply : null}
          />
        </Card>
      </div>
    </div>
  );
}

function SupervisorFacts() {
  const { supervisor, person, unitName, training } = useSupervisorPage();
  const { people } = useTexts();
  const words = people.supervisors;
  const { date } = useFormat();
  const professionOf = useProfession();
  const validity = `${date(supervisor.validFrom)} - ${supervisor.validTo === null ? people.untilFurther : date(supervisor.validTo)}`;
  return (
    <Card title={words.facts}>
      <DescriptionList
        items={[
          { term: words.profession, detail: professionOf(supervisor.profession) },
          {
            term: words.specialty,
            detail: supervisor.specialty ? <TypedText>{supervisor.specialty}</TypedText> : people.unknown,
          },
          { term: words.licensedOn, detail: supervisor.licensedOn ? date(supervisor.licensedOn) : people.unknown },
          { term: words.training, detail: <StandingMark standing={training} /> },
          {
            term: people.unit,
            detail: (
              <Link to={`/enheter/${supervisor.unitId}`} className="link">
                {unitName}
              </Link>
            ),
          },
          { term: words.maxLearners, detail: supervisor.maxLearners },
          { term: words.percent, detail: `${supervisor.percent} ${words.percentSuffix}` },
          { term: people.validFrom, detail: validity },
          { term: people.email, detail: person.email ?? people.unknown },
          { term: people.phone, detail: person.phone ?? people.unknown },
        ]}
      />
    </Card>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
