import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { SupervisorTable } from '#app/components/people/supervisor-table.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { CapacityTable } from '#app/components/units/capacity-table.tsx';
import { Closures } from '#app/components/units/closures.tsx';
import { UnitFacts } from '#app/components/units/unit-facts.tsx';
import { UnitPlacements } from '#app/components/units/unit-placements.tsx';
import { closureForm } from '#app/domain/units/unit-form.ts';
import { addWeeks, isoDate } from '#app/domain/shared/weeks.ts';
import { param, withContext } from '#app/platform/context.server.ts';
import { parseForm, unprocessable } from '#app/platform/forms/parse-form.server.ts';
import { readForm } from '#app/platform/forms/read-form.server.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { withChange } from '#app/platform/preferences/with-change.ts';
import { addClosure, removeClosure } from '#app/services/units/change-closures.server.ts';
import { useUnitPage } from './unit.tsx';

export async function action(args: ActionFunctionArgs) {
  const unitId = param(args.params, 'unit');
  return withContext(args, async (context) => {
    const posted = await readForm(args.request.clone());
    const back = (changeId: string) => redirect(withChange(`/enheter/${unitId}`, changeId), 303);
    const closureId = posted.get('closureId');
    if (typeof closureId === 'string') throw back(await removeClosure(context, unitId, closureId));
    const form = await parseForm(args.request, closureForm(isoDate(context.now)));
    if (!form.ok) return unprocessable(form.reply);
    throw back(await addClosure(context, unitId, form.values));
  });
}

export default function UnitOverview() {
  const page = useUnitPage();
  const { unit, capacity, closures, children, supervisors, placements, mayClose, today } = page;
  const reply = useActionData<typeof action>();
  const words = useTexts().units;
  return (
    <div className="flex flex-col gap-4">
      <UnitFacts unit={unit} organisation={page.organisation} />
      {children.length > 0 && (
        <Card title={words.inside}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {children.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/enheter/${id}`} className="link">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {capacity && (
        <Card title={words.capacity.title} actions={<WeekLinks />}>
          <CapacityTable rows={capacity} caption={words.capacity.title} />
        </Card>
      )}
      <Card title={words.placements.title}>
        <UnitPlacements rows={placements} />
      </Card>
      {supervisors && (
        <Card title={words.supervisors.title}>
          <SupervisorTable
            rows={supervisors}
            withUnit={supervisors.some(({ unitId }) => unitId !== unit.id)}
            empty={<p className="text-ink-2">{words.supervisors.none}</p>}
            sortParam="handledare"
          />
        </Card>
      )}
      <Card title={words.closures.title}>
        <Closures closures={closures} mayClose={mayClose} today={today} reply={reply} />
      </Card>
    </div>
  );
}

function WeekLinks() {
  const { weeks } = useUnitPage();
  const words = useTexts().units.capacity;
  return (
    <span className="flex gap-4">
      <Link to={`?vecka=${addWeeks(weeks.from, -20)}`} preventScrollReset className="link">
        {words.earlier}
      </Link>
      <Link to={`?vecka=${addWeeks(weeks.to, 1)}`} preventScrollReset className="link">
        {words.later}
      </Link>
    </span>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
