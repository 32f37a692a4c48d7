import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { HistoryList } from '#app/components/history/history-list.tsx';
import { PageHeader } from '#app/components/layout/page-header.tsx';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { LinkButton } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DescriptionList } from '#app/components/ui/description-list.tsx';
import { Badge } from '#app/components/ui/state-mark.tsx';
import { param, withContext } from '#app/platform/context.server.ts';
import { titleOf } from '#app/platform/i18n/page-title.ts';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { showDirector } from '#app/services/people/directors.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => showDirector(context, param(args.params, 'director')));
}

type DirectorPage = ReturnType<typeof useLoaderData<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, () => data && nameOf(data));

export const handle: CrumbHandle = {
  crumb: ({ people }, data) => {
    const page = data as DirectorPage | undefined;
    return [{ label: people.directors.title, to: '/studierektorer' }, ...(page ? [{ label: nameOf(page) }] : [])];
  },
};

function nameOf({ person }: Pick<DirectorPage, 'person'>): string {
  return `${person.givenName} ${person.familyName}`;
}

export default function DirectorDetailPage() {
  const page = useLoaderData<typeof loader>();
  const { director, inOffice, mayEdit, history } = page;
  const { people, vocabulary } = useTexts();
  const words = people.directors;
  return (
    <>
      <PageHeader
        title={nameOf(page)}
        lead={[words.levels[director.level], vocabulary.branches[director.branch], director.specialty, director.site]
          .filter(Boolean)
          .join(', ')}
        mark={!inOffice && <Badge tone="warn">{words.notInOffice}</Badge>}
        actions={
          mayEdit && (
            <LinkButton to={`/studierektorer/${director.id}/andra`} icon="edit">
              {words.edit}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-4 lg:grid-cols-2">
        <Mandate />
        <Responsibilities />
      </div>
      {history !== null && (
        <section className="flex flex-col gap-3">
          <h2>{people.history}</h2>
          <HistoryList entries={history} />
        </section>
      )}
    </>
  );
}

function Mandate() {
  const { director, person } = useLoaderData<typeof loader>();
  const { people } = useTexts();
  const words = people.directors;
  const { date } = useFormat();
  const end = director.termTo === null ? people.untilFurther : date(director.termTo);
  return (
    <Card title={words.facts}>
      <DescriptionList
        items={[
          { term: words.mandate, detail: words.mandateOf(director.mandatePercent) },
          { term: words.term, detail: `${date(director.termFrom)} - ${end}` },
          { term: people.email, detail: person.email ?? people.unknown },
          { term: people.phone, detail: person.phone ?? people.unknown },
        ]}
      />
    </Card>
  );
}

function Responsibilities() {
  const { programmes, units } = useLoaderData<typeof loader>();
  const words = useTexts().people.directors;
  const language = useLanguage();
  return (
    <Card title={words.answersFor}>
      {programmes.length + units.length === 0 && <p className="text-ink-2">{words.answersForNobody}</p>}
      <ul className="flex flex-col gap-1">
        {programmes.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/larande?utbildning=${id}`} className="link">
              {name[language]}
            </Link>
          </li>
        ))}
        {units.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/enheter/${id}`} className="link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
