import { Form } from '@remix-run/react';
import type { Car, FinancingSource, ProtectedIdentityKind } from '#app/domain/placements/vocabulary.ts';
import type { LearnerStatus } from '#app/domain/people/learner-form.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Card } from '../ui/card.tsx';
import { DescriptionList } from '../ui/description-list.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export interface LearnerFactsProps {
  page: {
    learner: { id: string; status: LearnerStatus; externalId: string | null };
    person: {
      email: string | null;
      phone: string | null;
      birthDate: string | null;
      homePostcode: string | null;
      homeTown: string | null;
      car: Car | null;
      protectedIdentity: ProtectedIdentityKind | null;
      hasIdentity: boolean;
    };
    education: string | null;
    employer: string | null;
    mayReadIdentity: boolean;
    financing?: FinancingSource;
  };
}

/** Who the learner is; the identity number only masked until somebody asks for it, which is an act of its own. */
export function LearnerFacts({ page }: LearnerFactsProps) {
  const { people, vocabulary } = useTexts();
  const words = people.learners;
  const { learner, person } = page;
  const { postcode } = useFormat();
  const home = [person.homePostcode && postcode(person.homePostcode), person.homeTown].filter(Boolean).join(' ');
  return (
    <Card title={people.personFacts}>
      <DescriptionList
        items={[
          { term: words.identity, detail: <Identity {...page} />, action: page.mayReadIdentity && <Reveal /> },
          ...(person.protectedIdentity
            ? [{ term: words.protection, detail: vocabulary.protectedKinds[person.protectedIdentity] }]
            : []),
          { term: people.email, detail: person.email ?? people.unknown },
          { term: people.phone, detail: person.phone ?? people.unknown },
          { term: words.home, detail: home || people.unknown },
          { term: words.car, detail: person.car ? words.cars[person.car] : words.carUnknown },
          { term: words.status, detail: words.statuses[learner.status] },
          { term: words.education, detail: page.education ?? people.unknown },
          { term: words.employer, detail: page.employer ?? words.noEmployer },
          { term: words.externalId, detail: learner.externalId ?? people.unknown },
        ]}
      />
    </Card>
  );
}

function Identity({ person }: Pick<LearnerFactsProps['page'], 'person'>) {
  const { people } = useTexts();
  if (!person.hasIdentity) return people.learners.noIdentity;
  return (
    <span className="whitespace-nowrap tabular-nums">{`${person.birthDate?.replaceAll('-', '') ?? '********'}-****`}</span>
  );
}

function Reveal() {
  const words = useTexts().people.learners;
  return (
    <Form method="post" action="?index" title={words.revealHint}>
      <SubmitButton variant="quiet" name="intent" value="reveal">
        {words.reveal}
      </SubmitButton>
    </Form>
  );
}
