import { reachOf } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { EMPLOYED_FORMS } from '#app/domain/placements/vocabulary.ts';
import { parsePeriod } from '#app/domain/quality/report-period.ts';
import type { ReportPeriod } from '#app/domain/quality/report-period.ts';
import { termOf, termYear } from '#app/domain/shared/terms.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listRounds } from '#db/queries/rounds.ts';
import type { TrainingForm } from '#reports/training-accounts/facts.ts';
import type { ReportRequest } from '../render-report.server.ts';
import type { Choice } from '../report-kind.ts';

const SUBJECT = /^(\d{4})-(at|bt|st|ptp)$/;

/** A year of one form, as it stands in addresses: `2026-at`. Null when it is none. */
export function parseAccount(subject: string): { form: TrainingForm; year: string; period: ReportPeriod } | null {
  const [, year = '', form = ''] = SUBJECT.exec(subject) ?? [];
  const period = parsePeriod(year);
  return period && { form: form as TrainingForm, year, period };
}

/** The years in which a form has rounds within reach: this year first, then the latest, and in each the forms in order. */
export async function accountChoices(
  ctx: ServiceContext,
  permission: Permission,
  { language }: ReportRequest,
): Promise<Choice[]> {
  const { forms } = textsFor(language).vocabulary;
  const rounds = await listRounds(ctx.db.read, reachOf(ctx.actor, permission));
  const now = termYear(termOf(isoDate(ctx.now)));
  const years = [...new Set(rounds.map(({ term }) => termYear(term)))].sort((a, b) => b - a);
  const inOrder = [...years.filter((year) => year === now), ...years.filter((year) => year !== now)];
  return inOrder.flatMap((year) =>
    EMPLOYED_FORMS.filter((form) => rounds.some((one) => one.form === form && termYear(one.term) === year)).map(
      (form) => ({ id: `${year}-${form}`, label: `${forms[form]} ${year}` }),
    ),
  );
}
