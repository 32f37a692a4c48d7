import type { Catalogue } from '../catalogue.ts';
import type { reportChecks as swedish } from '../sv/report-checks.ts';

export const reportChecks: Catalogue<typeof swedish> = {
  differ: {
    title: 'Totals that do not agree',
    refused:
      'The report is not handed out, because its rows come to other totals than the database. No file has been made and no record has been changed.',
    sheet: 'Part of the report',
    measure: 'Total',
    rows: 'Number of rows',
    printed: 'According to the rows',
    counted: 'According to the database',
    todo: 'What to do',
    steps: [
      'Load the page again. Somebody may have changed a placement while the report was counted, and then it agrees the next time.',
      'If it remains: do not use the figures, nor those of a file taken out earlier for the same time.',
    ],
    report: (time) =>
      `Tell those who run the system which totals differ, and that it happened ${time}. The fault is in the log.`,
  },
};
