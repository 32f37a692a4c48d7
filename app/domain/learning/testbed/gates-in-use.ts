import { timeToTell } from './detect.ts';
import { groupCasesIn, LIMITED } from './gates-with-patients.ts';
import { pass, when } from './state.ts';
import type { Remark, State } from './state.ts';
import type { TestbedSettings } from './settings.ts';

const YEAR = 52;
/** A new version comes halfway through the first year, and makes it worse everywhere by half of the group's gap. */
export const CHANGE_AFTER = 26;
const TO_DECIDE = { everywhere: 4, tested: 2, stop: 1 };

export function decisionGate(state: State, { decision }: TestbedSettings): State | null {
  if (decision === '') return null;
  const isStopped = decision === 'stop';
  const isKnown = state.knowledge === 'known';
  const remarks: Remark[] = isStopped
    ? [{ code: 'stopped', tone: 'ok' }]
    : [
        isKnown ? { code: 'decisionGrounded', tone: 'ok' } : { code: 'decisionUngrounded', tone: 'warn' },
        ...when(isKnown && state.idea.effect === 0, { code: 'notHelpful', tone: 'bad' }),
      ];
  return pass(state, { gate: 'decision', weeks: TO_DECIDE[decision], remarks }, { isStopped });
}

/** The first year in use. Its weeks are not the project's. */
export function monitoringGate(state: State, settings: TestbedSettings): State | null {
  if (settings.monitoring === '') return null;
  const fault = faultInUse(state, settings);
  const change = changeInUse(state, settings);
  const remarks: Remark[] = [
    ...fault.remarks,
    ...change.remarks,
    ...when(settings.fallback === '', { code: 'downNoPlan', tone: 'warn' }),
    ...when(settings.incidents === '', { code: 'noIncidentRoute', tone: 'warn' }),
  ];
  const quiet = when(
    remarks.every(({ tone }) => tone === 'ok'),
    { code: 'quietYear', tone: 'ok' },
  );
  return pass(
    state,
    { gate: 'monitoring', weeks: 0, remarks: [...remarks, ...quiet] },
    { harmed: state.harmed + fault.harmed + change.harmed, foundAt: fault.isFound ? 'monitoring' : state.foundAt },
  );
}

/** Where it is used, and whether anybody reads what the monitoring says. */
function useOf({ decision, limited, owner, monitoring }: TestbedSettings) {
  const tested = limited === 'control' ? LIMITED.control.share : LIMITED.before.share;
  return {
    share: decision === 'everywhere' ? 1 : tested,
    isWardIn: decision === 'everywhere' || limited === 'control',
    isWatched: owner === 'on' && monitoring !== 'none',
    isSplit: monitoring === 'groups',
  };
}

/** What was not found before goes on until the monitoring finds it, or the whole year. */
function faultInUse({ idea, foundAt }: State, settings: TestbedSettings) {
  const { share, isWardIn, isWatched, isSplit } = useOf(settings);
  const { promised, real } = idea;
  const groupPerWeek = groupCasesIn(idea, share, isWardIn);
  if (foundAt !== null || groupPerWeek === 0) return { isFound: false, harmed: 0, remarks: [] };
  const told = timeToTell({ promised, real, groupPerWeek, allPerWeek: idea.casesPerWeek * share, isSplit });
  const isFound = isWatched && told.weeks <= YEAR;
  const cases = isFound ? told.groupCases : groupPerWeek * YEAR;
  const harmed = cases * (promised - real);
  const found: Remark = { code: 'faultFound', tone: 'bad', cases, weeks: told.weeks, people: harmed };
  const never: Remark = { code: 'faultAllYear', tone: 'bad', cases, people: harmed };
  return { isFound, harmed, remarks: [isFound ? found : never] };
}

function changeInUse({ idea }: State, settings: TestbedSettings): { harmed: number; remarks: Remark[] } {
  if (settings.change === 'on') return { harmed: 0, remarks: [{ code: 'changeTested', tone: 'ok' }] };
  const { share, isWatched } = useOf(settings);
  const gap = (idea.promised - idea.real) / 2;
  const perWeek = idea.casesPerWeek * share;
  const worse = { promised: idea.promised, real: idea.promised - gap, groupPerWeek: perWeek, allPerWeek: perWeek };
  const told = timeToTell({ ...worse, isSplit: false });
  const isFound = isWatched && told.weeks <= YEAR - CHANGE_AFTER;
  const cases = isFound ? told.groupCases : perWeek * (YEAR - CHANGE_AFTER);
  const harmed = cases * gap;
  const code = isFound ? ('changeFound' as const) : ('changeAllYear' as const);
  return { harmed, remarks: [{ code, tone: 'bad', cases, weeks: told.weeks, people: harmed }] };
}
