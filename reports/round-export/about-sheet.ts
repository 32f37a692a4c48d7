import { holdsPlace } from '#app/domain/placements/vocabulary.ts';
import { aboutSheet as sheetOf } from '../about-sheet.ts';
import type { Sheet } from '../document.ts';
import type { RoundExportFacts } from './facts.ts';
import { weeksHeld } from './placements-sheet.ts';
import type { RoundExportWording } from './wording.ts';

/** What the report is, when and by whom it was made, and what its words mean. */
export function aboutSheet(
  facts: RoundExportFacts,
  wording: RoundExportWording,
  time: (instant: string) => string,
): Sheet {
  const { about: words, headings } = wording;
  const { round } = facts;
  return sheetOf({ name: wording.sheets.about, about: headings.about, value: headings.value }, [
    [words.report, wording.title(round.name)],
    [words.question, words.questionText],
    [words.round, round.name],
    [words.programme, round.programme],
    [words.term, round.term],
    [words.roundState, wording.vocabulary.roundStates[round.state]],
    [words.selection, words.selectionText(round.name)],
    [words.at, time(facts.at)],
    [words.by, facts.by],
    [words.version, facts.productVersion],
    [words.totals, words.totalsText(time(facts.at))],
    [words.learners, String(round.learners)],
    [words.placements, String(facts.placements.filter(({ state }) => holdsPlace(state)).length)],
    [words.placementWeeks, String(weeksHeld(facts.placements))],
    [words.unplaced, String(facts.unplaced.length)],
    [words.proposal, facts.proposalAt ? time(facts.proposalAt) : words.noProposal],
    [words.definitions, words.definitionWeeks],
    [null, words.definitionPlaces],
    [null, words.definitionPlanned],
    [null, words.definitionTerm],
    [null, words.definitionUnits],
    [null, words.definitionDates],
    [words.protection, words.protectionText],
    [words.formulas, words.formulasText],
  ]);
}
