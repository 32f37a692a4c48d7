import type { IsoWeek } from '../../app/domain/shared/weeks.ts';
import type { Branch, FinancingSource, PlacementForm, Sector } from '../../app/domain/placements/vocabulary.ts';
import { index, integer, json, table, text, uniqueIndex } from '../dialect.ts';
import { id, version, type Bilingual } from './columns.ts';
import { organisations } from './organisation.ts';

/** An education of a placement form; four responsibilities have their defaults here. */
export const programmes = table('programmes', {
  id: id(),
  form: text<PlacementForm>('form').notNull(),
  branch: text<Branch>('branch').notNull(),
  name: json<Bilingual>('name').notNull(),
  educationOrganisationId: text('education_organisation_id')
    .notNull()
    .references(() => organisations.id),
  /** Null where learners have no employer, or where each learner has one of her own. */
  employerOrganisationId: text('employer_organisation_id').references(() => organisations.id),
  financing: text<FinancingSource>('financing').notNull(),
  /** Placements of each sector that the whole programme must hold. */
  requiredSectors: json<Partial<Record<Sector, number>>>('required_sectors').notNull(),
  /** The profession a supervisor must have. */
  supervisorProfession: text('supervisor_profession').notNull(),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
  version: version(),
});

export const courses = table(
  'courses',
  {
    id: id(),
    programmeId: text('programme_id')
      .notNull()
      .references(() => programmes.id),
    code: text('code').notNull(),
    name: json<Bilingual>('name').notNull(),
    /** Term of the programme in which the course is read; 0 where the form has no terms. */
    term: integer('term').notNull(),
    weeks: integer('weeks').notNull(),
    version: version(),
  },
  (columns) => [uniqueIndex('courses_code').on(columns.programmeId, columns.code)],
);

/** A course that has to be done before another of the same programme. */
export const coursePrerequisites = table(
  'course_prerequisites',
  {
    id: id(),
    courseId: text('course_id')
      .notNull()
      .references(() => courses.id),
    requiredCourseId: text('required_course_id')
      .notNull()
      .references(() => courses.id),
    version: version(),
  },
  (columns) => [uniqueIndex('course_prerequisites_two').on(columns.courseId, columns.requiredCourseId)],
);

/** A rule of a form as data: what it says, where that stands, and from when. */
export const formRules = table(
  'form_rules',
  {
    id: id(),
    form: text<PlacementForm>('form').notNull(),
    code: text('code').notNull(),
    name: json<Bilingual>('name').notNull(),
    value: json<unknown>('value').notNull(),
    source: text('source').notNull(),
    sourceUrl: text('source_url'),
    validFrom: text('valid_from').notNull(),
    validTo: text('valid_to'),
    version: version(),
  },
  (columns) => [index('form_rules_form').on(columns.form)],
);

export const terms = table('terms', {
  id: id(),
  fromWeek: text<IsoWeek>('from_week').notNull(),
  toWeek: text<IsoWeek>('to_week').notNull(),
});

export const holidays = table('holidays', {
  date: text('date').primaryKey(),
  name: json<Bilingual>('name').notNull(),
  /** An eve is a day off in fact, not by law. */
  kind: text<'public_holiday' | 'eve'>('kind').notNull(),
});

/** Delmål of the three rulebooks. */
export const milestones = table('milestones', {
  id: id(),
  regulation: text('regulation').notNull(),
  part: text('part').notNull(),
  code: text('code').notNull(),
  title: text('title').notNull(),
  course: integer('course').notNull(),
  ordinal: integer('ordinal').notNull(),
});
