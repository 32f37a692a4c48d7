import { expandWeeks, sundayOf } from '../shared/weeks.ts';
import type { IsoDate, IsoWeek, WeekRange } from '../shared/weeks.ts';
import { professionMeets } from './professions.ts';
import { weeklyLoad } from './supervisor-load.ts';
import type { SupervisorLimits } from './supervisor-load.ts';
import { trainingStanding } from './training.ts';
import type { Standing, Training } from './training.ts';

/** The placement that needs somebody. */
export interface Vacancy extends WeekRange {
  unitId: string;
  /** Profession that the programme asks for. */
  profession: string;
  /** Monday of the first week. */
  startsOn: IsoDate;
}

export interface Candidate extends SupervisorLimits {
  id: string;
  unitId: string;
  profession: string;
  licensedOn: IsoDate | null;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  trainings: readonly Training[];
  /** Weeks of the placements she already has. */
  placements: readonly WeekRange[];
}

export const DOUBTS = ['other_profession', 'full', 'absent', 'untrained', 'not_active', 'other_unit'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What no unit may know better: such a supervisor is shown with the reason, but cannot be named. */
export const REFUSALS = ['not_active', 'other_profession', 'full'] as const satisfies readonly Doubt[];
export type Refusal = (typeof REFUSALS)[number];

/** Why somebody cannot be named at all; null for one who can, whatever else speaks against her. */
export function refusalOf({ doubts }: Pick<RankedSupervisor, 'doubts'>): Refusal | null {
  return REFUSALS.find((refusal) => doubts.includes(refusal)) ?? null;
}

export interface RankedSupervisor {
  id: string;
  score: number;
  training: Standing;
  /** Learners in her heaviest week of the placement, this one not counted, and how many she can take. */
  load: number;
  most: number;
  /** What speaks against her, gravest first; empty for a sound choice. */
  doubts: Doubt[];
}

const COST: Readonly<Record<Doubt, number>> = {
  not_active: 1000,
  other_profession: 400,
  full: 200,
  absent: 100,
  other_unit: 60,
  untrained: 30,
};

/**
 * Supervisors for a placement, best first: the right profession, room in every week, no absence, the same unit and a
 * training that holds; among equals the one with the lightest load. Somebody is never left out, only put last with the
 * reason, since the unit may know better.
 */
export function rankSupervisors(candidates: readonly Candidate[], vacancy: Vacancy): RankedSupervisor[] {
  const weeks = expandWeeks(vacancy);
  return candidates
    .map((candidate) => judge(candidate, vacancy, weeks))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function judge(candidate: Candidate, vacancy: Vacancy, span: readonly IsoWeek[]): RankedSupervisor {
  const weeks = weeklyLoad(candidate, candidate.placements, span);
  const training = trainingStanding(candidate.trainings, vacancy.startsOn);
  const present = weeks.filter((week) => !week.absent);
  const load = Math.max(0, ...weeks.map((week) => week.learners));
  const counted = present.length > 0 ? present : weeks;
  const most = Math.min(...counted.map((week) => week.most));
  const doubts = doubtsAbout(candidate, vacancy, {
    training,
    full: counted.some((week) => week.learners >= week.most),
    absent: present.length < weeks.length,
  });
  const cost = doubts.reduce((sum, doubt) => sum + COST[doubt], 0);
  const share = most > 0 ? load / most : load;
  const experience = training === 'valid' ? 10 : training === 'expires_soon' ? 5 : 0;
  return { id: candidate.id, score: experience - cost - Math.round(share * 20), training, load, most, doubts };
}

interface Findings {
  training: Standing;
  full: boolean;
  absent: boolean;
}

function doubtsAbout(candidate: Candidate, vacancy: Vacancy, findings: Findings): Doubt[] {
  const active =
    candidate.validFrom <= vacancy.startsOn &&
    (candidate.validTo === null || candidate.validTo >= sundayOf(vacancy.to));
  const doubts: Record<Doubt, boolean> = {
    not_active: !active,
    other_profession: !professionMeets(candidate.profession, vacancy.profession),
    full: findings.full,
    absent: findings.absent,
    other_unit: candidate.unitId !== vacancy.unitId,
    untrained: findings.training === 'none' || findings.training === 'expired',
  };
  return (Object.keys(doubts) as Doubt[]).filter((doubt) => doubts[doubt]);
}
