import { timeToTell } from './detect.ts';
import { WEEKS } from './gates-on-paper.ts';
import type { Idea } from './ideas.ts';
import { pass, when } from './state.ts';
import type { Remark, State } from './state.ts';
import type { TestbedSettings } from './settings.ts';

const SENT_BACK = { device: 16, dpia: 6 };
const TRAINING = 1;
/** Weeks of the test, and the share of all cases that it sees. */
export const LIMITED = { before: { weeks: 8, share: 0.2 }, control: { weeks: 12, share: 0.4 } } as const;

/** Some patients meet the model. Whoever has missed a rule is sent back first: nobody meets it before that is done. */
export function limitedGate(state: State, settings: TestbedSettings): State | null {
  const { limited, device, dpia, training } = settings;
  if (limited === '') return null;
  const isTooLow = state.idea.device === 'body' && device !== 'body';
  const isDpiaMissing = dpia === '';
  const sentBack: Remark[] = [
    ...when(isTooLow, { code: 'sentBackDevice', tone: 'bad', weeks: SENT_BACK.device }),
    ...when(isDpiaMissing, { code: 'sentBackDpia', tone: 'bad', weeks: SENT_BACK.dpia }),
  ];
  const weeks =
    (isTooLow ? SENT_BACK.device : 0) + (isDpiaMissing ? SENT_BACK.dpia : 0) + (training === 'on' ? TRAINING : 0);
  const untrained = when(training === '', { code: 'untrained', tone: 'warn' });
  if (limited === 'skip') {
    const remarks: Remark[] = [...sentBack, { code: 'limitedSkipped', tone: 'warn' }, ...untrained];
    return pass(state, { gate: 'limited', weeks, remarks });
  }
  const fault = faultIn(state, settings, limited);
  const effect = effectIn(state, settings, limited);
  return pass(
    state,
    {
      gate: 'limited',
      weeks: weeks + LIMITED[limited].weeks + (fault.isFound ? WEEKS.fix : 0),
      remarks: [...sentBack, fault.remark, ...effect.remarks, ...untrained],
    },
    {
      foundAt: fault.isFound ? 'limited' : state.foundAt,
      harmed: state.harmed + fault.harmed,
      knowledge: effect.knowledge,
    },
  );
}

/** Cases a week that belong to the group, where so large a share of all cases meets the model. */
export function groupCasesIn(idea: Idea, share: number, isWardIn: boolean): number {
  const all = idea.casesPerWeek * idea.groupShare;
  if (idea.groupIs === 'patients') return all * share;
  return isWardIn ? all : 0;
}

/** Whether the group is found in the test, and for how many it went wrong before the test was stopped or over. */
function faultIn({ idea, foundAt }: State, settings: TestbedSettings, limited: 'before' | 'control') {
  const { weeks, share } = LIMITED[limited];
  const groupPerWeek = groupCasesIn(idea, share, limited === 'control');
  const isFine: Remark = { code: 'limitedFine', tone: 'ok', cases: idea.casesPerWeek * share * weeks };
  if (foundAt !== null || groupPerWeek === 0) return { isFound: false, harmed: 0, remark: isFine };
  const isSplit = settings.limitedSplit === 'on';
  const { promised, real } = idea;
  const told = timeToTell({ promised, real, groupPerWeek, allPerWeek: idea.casesPerWeek * share, isSplit });
  const isFound = told.weeks <= weeks;
  const isStopped = isFound && settings.stopping === 'on';
  const harmed = (isStopped ? told.groupCases : groupPerWeek * weeks) * (promised - real);
  if (!isFound) return { isFound, harmed, remark: { ...isFine, code: 'limitedHidden' as const } };
  const code = isStopped ? ('limitedStopped' as const) : ('limitedSeen' as const);
  const remark: Remark = { code, tone: isStopped ? 'warn' : 'bad', cases: told.groupCases, people: harmed };
  return { isFound, harmed, remark };
}

function effectIn(
  { idea }: State,
  { measure, owner, baseline }: TestbedSettings,
  limited: 'before' | 'control',
): { knowledge: State['knowledge']; remarks: Remark[] } {
  if (measure !== 'effect') return { knowledge: 'none', remarks: [{ code: 'effectNotMeasured', tone: 'warn' }] };
  if (limited === 'before') {
    return baseline === ''
      ? { knowledge: 'none', remarks: [{ code: 'effectNoBaseline', tone: 'warn' }] }
      : { knowledge: 'apparent', remarks: [{ code: 'effectApparent', tone: 'ok', share: idea.apparentEffect }] };
  }
  if (owner === '') return { knowledge: 'known', remarks: [{ code: 'effectUnowned', tone: 'bad' }] };
  return {
    knowledge: 'known',
    remarks: [
      idea.effect > 0
        ? { code: 'effectKnown', tone: 'ok', share: idea.effect }
        : { code: 'effectNone', tone: 'bad', share: idea.effect },
    ],
  };
}
