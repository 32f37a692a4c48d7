import { termOfLevel } from '#app/domain/placements/levels.ts';
import type { WhyNot } from '#app/domain/scheduling/explain.ts';
import type { CountedReason, Reason } from '#app/domain/scheduling/proposal.ts';
import { attestIn, courseIn } from '#app/domain/scheduling/rank-reasons.ts';
import { placeById } from '#app/domain/shared/places.ts';
import { contiguousRanges, isIsoWeek } from '#app/domain/shared/weeks.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';

/** Why a unit was not chosen, in true sentences: the obstacle, and the weeks in which it is one. */
export function useReasonText(): (whyNot: WhyNot | null) => string {
  const { reasons, inWeeks } = useTexts().rounds.placement;
  const obstacleText = useObstacleText();
  const { number, weeksShort, list } = useFormat();
  return (whyNot) => {
    if (!whyNot) return reasons.unknown_unit;
    if (whyNot.kind !== 'possible') {
      const { weeks } = whyNot.reason.params;
      const spans = contiguousRanges(Array.isArray(weeks) ? weeks.filter(isIsoWeek) : []);
      const when = spans.length > 0 ? ` ${inWeeks(list(spans.map(({ from, to }) => weeksShort(from, to))))}` : '';
      return `${obstacleText(whyNot.reason)}${when}`;
    }
    const { costDifference } = whyNot;
    if (costDifference < 0) return reasons.cheaper(number(-costDifference));
    return costDifference > 0 ? reasons.possible(number(costDifference)) : reasons.same;
  };
}

/** What stands in the way at a unit; of an attest and of a course also which. */
export function useObstacleText(): (reason: Pick<Reason, 'code' | 'params'>) => string {
  const { rounds } = useTexts();
  const attestName = useAttestName();
  return ({ code, params }) => {
    const attest = attestName(params);
    if (attest !== null && isAboutAttest(code)) return rounds.attests.reasons[code](attest);
    const course = courseIn(params);
    if (course !== null && code === 'course_missing') return rounds.courses.reason(course);
    const term = termIn(params);
    if (code === 'level_full' && term !== null) return rounds.placement.levelFull(term);
    if (code === 'level_not_taken' && typeof params.term === 'number')
      return rounds.placement.levelNotTaken(params.term);
    const place = placeIn(params);
    if (code === 'no_bed' && place !== null) return rounds.placement.noBed(place);
    return rounds.placement.reasons[code];
  };
}

/** The same in a few words, for a cell of the plan. */
export function useShortReason(): (reason: CountedReason) => string {
  const { rounds } = useTexts();
  const attestName = useAttestName();
  return ({ code, params }) => {
    const attest = attestName(params);
    if (attest !== null && isAboutAttest(code)) return rounds.attests.short[code](attest);
    const course = courseIn(params);
    if (course !== null && code === 'course_missing') return rounds.courses.short(course);
    return rounds.reasons.short[code];
  };
}

/** The term of the programme that a reason is about, or null. */
function termIn({ level }: Reason['params']): number | null {
  return typeof level === 'string' ? termOfLevel(level) : null;
}

/** The name of the place that a reason is about, or null. */
function placeIn({ place }: Reason['params']): string | null {
  return typeof place === 'string' ? (placeById(place)?.name ?? place) : null;
}

type AboutAttest = 'attest_missing' | 'attest_expired';

function isAboutAttest(code: Reason['code']): code is AboutAttest {
  return code === 'attest_missing' || code === 'attest_expired';
}

/** As it stands inside a sentence. */
function useAttestName(): (params: Reason['params']) => string | null {
  const names: Readonly<Record<string, string>> = useTexts().vocabulary.attests;
  return (params) => names[attestIn(params) ?? '']?.toLowerCase() ?? null;
}
