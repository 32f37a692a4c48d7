import { inForce, ROUND_RULES, settingsOf } from '#app/domain/scheduling/rules/catalog.ts';
import type { RuleSetting } from '#app/domain/scheduling/problem.ts';
import { fairnessOf } from '#app/domain/placements/fairness-choice.ts';
import { mayBeClosed } from '#app/domain/placements/amend.ts';
import { isoDate } from '#app/domain/shared/weeks.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { listLearnerPairs } from '#db/queries/learner-pairs.ts';
import { listProgrammeCourses } from '#db/queries/rounds.ts';
import { listSpecialDecisions } from '#db/queries/special-decisions.ts';
import { listTravelExceptions } from '#db/queries/travel-exceptions.ts';
import { isOpen, requireRound } from './round-access.server.ts';
import { triedChoices } from './tried-choices.server.ts';

/** What can be set in a round: its periods, and every rule with its setting here, or as it is `tried` without being saved. */
export async function readRoundSettings(context: ServiceContext, roundId: string, tried?: readonly RuleSetting[]) {
  const head = await requireRound(context, roundId, 'round:edit');
  const rules = tried ?? head.round.rules;
  return {
    round: head.round,
    periods: head.periods,
    courses: await listProgrammeCourses(context.db.read, head.programme.id),
    isOpen: isOpen(head),
    isOver: mayBeClosed(head.round.state, head.periods, isoDate(context.now)),
    tried: isOpen(head) ? await triedChoices(context.db.read, roundId) : [],
    exceptions: (await listTravelExceptions(context.db.read, roundId)).length,
    decisions: (await listSpecialDecisions(context.db.read, roundId)).length,
    pairs: (await listLearnerPairs(context.db.read, roundId)).length,
    ...ruleViews(rules),
  };
}

/** Every rule that a round sets with its setting, and what is held to be fair. */
export function ruleViews(rules: readonly RuleSetting[]) {
  const settings = settingsOf(inForce(rules));
  return {
    fairness: fairnessOf(rules),
    rules: ROUND_RULES.map(({ id, name, description, strength, source, weightUnit, always, inputs = [] }) => ({
      id,
      name,
      description,
      strength,
      source,
      weightUnit,
      isAlwaysOn: always === true,
      enabled: settings.get(id)?.enabled ?? true,
      weight: settings.get(id)?.weight ?? 0,
      inputs: inputs.map((input) => ({ ...input, value: Number(settings.get(id)?.params[input.name] ?? 0) })),
    })),
  };
}

export type RuleView = Awaited<ReturnType<typeof readRoundSettings>>['rules'][number];
