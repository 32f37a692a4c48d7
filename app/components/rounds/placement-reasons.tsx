import { Link } from '@remix-run/react';
import type { PersonName } from '#app/domain/people/person-name.ts';
import type { MoveOption } from '#app/domain/scheduling/move-options.ts';
import { attestIn, countReasons } from '#app/domain/scheduling/rank-reasons.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import type { RuleNames } from './cost-table.tsx';
import { useObstacleText } from './reason-text.ts';
import { WhyHere, type WhyHereProps } from './why-here.tsx';

interface PlacementReasonsProps {
  data: {
    round: { programmeId: string };
    placement: { locked: boolean } | null;
    lockedBy: { actorName: string; at: string } | null;
    explanation: WhyHereProps['explanation'] | null;
    options: readonly MoveOption[];
    learner: { id: string; name: PersonName };
    mayEdit: boolean;
    ruleNames: RuleNames;
  };
}

/** Why a placement is where it is, rule by rule; for one without a place, what stands in the way and how often. */
export function PlacementReasons({ data }: PlacementReasonsProps) {
  const { placement, explanation } = data;
  if (!placement) return <Obstacles data={data} />;
  return explanation && <WhyHere {...data} placement={placement} explanation={explanation} />;
}

function Obstacles({ data: { round, options, learner, mayEdit } }: PlacementReasonsProps) {
  const words = useTexts().rounds.placement;
  const obstacleText = useObstacleText();
  const { number } = useFormat();
  const reasons = options.flatMap(({ whyNot }) => (whyNot.kind === 'possible' ? [] : [whyNot.reason]));
  const free = options.length - reasons.length;
  // Who may not know the learner may not record anything for her either.
  const mayRecord = mayEdit && learner.name.protectedCode === null;
  if (options.length === 0) return <p>{words.reasons.no_candidates}</p>;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {free > 0 && <li>{words.unplacedFree(number(free))}</li>}
      {countReasons(reasons).map((reason) => (
        <li key={`${reason.code} ${attestIn(reason.params)}`}>
          {words.unplacedLine(obstacleText(reason), number(reason.count))}
          {mayRecord && attestIn(reason.params) !== null && <RecordAttest learnerId={learner.id} />}
          {reason.code === 'course_missing' && <ToPrerequisites programmeId={round.programmeId} />}
        </li>
      ))}
    </ul>
  );
}

function ToPrerequisites({ programmeId }: { programmeId: string }) {
  const { prerequisites } = useTexts();
  return (
    <>
      {' '}
      <Link className="link" to={`/omgangar/forkunskapskrav/${programmeId}`}>
        {prerequisites.whichCourses}
      </Link>
    </>
  );
}

function RecordAttest({ learnerId }: { learnerId: string }) {
  const { attests } = useTexts().rounds;
  return (
    <>
      {' '}
      <Link className="link" to={`/larande/${learnerId}`}>
        {attests.toLearner}
      </Link>
    </>
  );
}
