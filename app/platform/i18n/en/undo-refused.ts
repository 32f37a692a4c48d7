import type { Catalogue } from '../catalogue.ts';
import type { refused as swedish } from '../sv/undo-refused.ts';

export const refused: Catalogue<typeof swedish> = {
  title: 'It cannot be undone',
  changed_since: 'The same thing has been changed again since. Nothing has been changed now.',
  proposed_since:
    'The proposal that stands on this is undone with it, but the plan has been changed after the proposal. Undo first what was done since. Nothing has been changed now.',
  stands_on:
    'The plan as it was before the proposal breaks the rules now. A scenario was carried out before the proposal: undo that, and the proposal is undone with it. Nothing has been changed now.',
  undoOther: 'Undo that instead',
  earlier: 'What the proposal stands on',
  toHistory: "To the round's history",
  already_undone: 'The change has already been undone. Nothing has been changed now.',
  in_use:
    'Something that was added is now in use, for example in a placement. Remove that first. Nothing has been changed now.',
  round_published:
    'The round is published, and those concerned have been told. The plan is not changed behind their backs. Nothing has been changed now.',
  round_closed: 'The round is closed. Nothing has been changed now.',
  breaks_rule: 'A place has been taken by somebody else, or a rule would be broken. Nothing has been changed now.',
  circular:
    'A course would in the end require itself, since the prerequisites have been changed afterwards. Nothing has been changed now.',
  wanted: 'What you wanted to undo',
  later: 'What was done since',
  back: 'Back',
};
