import type { ReactNode } from 'react';
import { useFormat, useLanguage, useTexts } from '#app/platform/i18n/use-texts.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { Icon } from '../ui/icon.tsx';
import { TypedText } from '../ui/typed-text.tsx';
import type { ShownPlacement } from './types.ts';

/** When, where, whom to ask and who supervises. */
export function PlacementFacts({ placement }: { placement: ShownPlacement }) {
  const { schedule, housing } = useTexts();
  const { weeks } = useFormat();
  const language = useLanguage();
  return (
    <DescriptionList
      items={[
        { term: schedule.when, detail: weeks(placement.fromWeek, placement.toWeek) },
        { term: schedule.where, detail: <Where placement={placement} /> },
        ...(placement.bedIn === null ? [] : [{ term: housing.own.term, detail: housing.own.detail(placement.bedIn) }]),
        { term: schedule.contact, detail: <Contact unit={placement.unit} /> },
        { term: schedule.supervisor, detail: <Supervisors people={placement.supervisors} /> },
        { term: schedule.course, detail: placement.course[language] },
      ]}
    />
  );
}

function Where({ placement: { unit, map } }: { placement: ShownPlacement }) {
  const { schedule, common } = useTexts();
  const { postcode } = useFormat();
  const lines = [unit.address, [unit.postcode && postcode(unit.postcode), unit.town].filter(Boolean).join(' ')].filter(
    Boolean,
  );
  return (
    <>
      <p>{lines.join(', ')}</p>
      <a href={map} target="_blank" rel="noreferrer" className="link inline-flex min-h-control items-center gap-1.5">
        <Icon name="map" />
        {schedule.map}
        <span className="sr-only">({common.newWindow})</span>
      </a>
    </>
  );
}

function Contact({ unit }: { unit: ShownPlacement['unit'] }) {
  const { schedule } = useTexts();
  if (!unit.contactName && !unit.contactPhone && !unit.contactEmail) return <>{schedule.noContact}</>;
  return (
    <>
      {unit.contactName && (
        <p>
          <TypedText>{unit.contactName}</TypedText>
        </p>
      )}
      {unit.contactPhone && (
        <ContactLink href={`tel:${unit.contactPhone.replace(/[^\d+]/g, '')}`}>
          <Icon name="phone" />
          {unit.contactPhone}
        </ContactLink>
      )}
      {unit.contactEmail && (
        <ContactLink href={`mailto:${unit.contactEmail}`}>
          <Icon name="mail" />
          {unit.contactEmail}
        </ContactLink>
      )}
    </>
  );
}

function ContactLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p>
      <a href={href} className="link inline-flex min-h-control items-center gap-1.5 break-all">
        {children}
      </a>
    </p>
  );
}

function Supervisors({ people }: { people: ShownPlacement['supervisors'] }) {
  const { schedule } = useTexts();
  const { list } = useFormat();
  if (people.length === 0) return <>{schedule.noSupervisor}</>;
  return <>{list(people.map(({ name, role }) => (role === 'main' ? schedule.mainSupervisor(name) : name)))}</>;
}
