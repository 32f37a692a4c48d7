import { calendarEvents } from '#app/domain/calendar/events.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import { hashToken } from '#app/platform/secrets.ts';
import type { Runtime } from '#app/platform/runtime.ts';
import { readOwnPlacements } from '#app/services/schedule/own-placements.server.ts';
import { findFeedOwner } from '#db/queries/calendar.ts';
import { renderCalendar } from '#reports/rendering/ics.ts';

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;

export interface FeedFile {
  body: string;
  /** Changes with every change of the body. */
  tag: string;
}

/** The calendar behind a secret address. What is unknown, revoked or misspelt does not exist. */
export async function readFeed({ db, limits }: Pick<Runtime, 'db' | 'limits'>, file: string): Promise<FeedFile> {
  const token = FILE.exec(file)?.[1];
  if (!token) throw notFound();
  const tokenHash = hashToken(token);
  const seconds = await limits.feed.consume(tokenHash);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const owner = await findFeedOwner(db.read, tokenHash);
  if (!owner) throw notFound();
  const { calendar, vocabulary } = textsFor(owner.language);
  const format = formatterFor(owner.language);
  const { placements } = await readOwnPlacements(db.read, owner.personId);
  const events = calendarEvents(
    placements.map((placement) => ({
      ...placement,
      unitName: placement.unit.name,
      address: placement.unit.address,
      postcode: placement.unit.postcode,
      town: placement.unit.town,
      courseName: placement.course[owner.language],
    })),
    {
      forms: vocabulary.forms,
      description: calendar.description,
      weeks: (from, to) => plain(format.weeks(from, to)),
    },
  );
  const body = renderCalendar({ name: calendar.name, language: owner.language, events });
  return { body, tag: `"${hashToken(body)}"` };
}
