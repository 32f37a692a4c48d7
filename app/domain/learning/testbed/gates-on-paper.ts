import { timeToTell } from './detect.ts';
import { pass, when } from './state.ts';
import type { Remark, State } from './state.ts';
import type { TestbedSettings } from './settings.ts';

/** Weeks that work takes; made up, in proportion to what such work takes. */
export const WEEKS = {
  need: 2,
  baseline: 3,
  data: { supplier: 1, history: 4, groups: 5 },
  simple: 1,
  device: { none: 1, low: 4, inhouse: 10, body: 6 },
  dpia: 3,
  setUpSilent: 2,
  fix: 6,
} as const;

/** Who owns it, what it is to make better, and how it is today. */
export function needGate(state: State, { measure, owner, baseline }: TestbedSettings): State | null {
  if (measure === '') return null;
  const measured: Remark[] = {
    effect: [{ code: 'measureEffect' as const, tone: 'ok' as const }],
    accuracy: [{ code: 'measureAccuracy' as const, tone: 'warn' as const }],
    alarms: [{ code: 'measureAlarms' as const, tone: 'warn' as const }],
  }[measure];
  return pass(state, {
    gate: 'need',
    weeks: WEEKS.need + (baseline === 'on' ? WEEKS.baseline : 0),
    remarks: [
      ...(owner === 'on'
        ? [{ code: 'ownerNamed' as const, tone: 'ok' as const }]
        : [{ code: 'ownerMissing' as const, tone: 'warn' as const }]),
      ...measured,
      ...when(baseline === 'on', { code: 'baselineCounted', tone: 'ok' }),
    ],
  });
}

/** What the model does on old data. A whole year of it is enough to see what is there to be seen. */
export function dataGate(state: State, { data, simple, dataHalt }: TestbedSettings): State | null {
  if (data === '') return null;
  const { idea } = state;
  const isFound = data === 'groups' && idea.isInHistory;
  const mixed = idea.isInHistory ? idea.promised - (idea.promised - idea.real) * idea.groupShare : idea.promised;
  const looks: Record<typeof data, Remark> = {
    supplier: { code: 'supplierSays', tone: 'warn', share: idea.promised },
    history: { code: idea.isInHistory ? 'historyLower' : 'historyFine', tone: 'ok', share: mixed },
    groups: isFound
      ? { code: 'groupSeen', tone: 'warn', share: idea.real }
      : { code: 'groupsFine', tone: 'ok', share: idea.promised },
  };
  const compared: Remark =
    idea.simple === 'same' ? { code: 'simpleSame', tone: 'warn' } : { code: 'simpleWorse', tone: 'ok' };
  const isStopped = dataHalt === 'on';
  const isFixed = isFound && !isStopped;
  return pass(
    state,
    {
      gate: 'data',
      weeks: WEEKS.data[data] + (simple === 'on' ? WEEKS.simple : 0) + (isFixed ? WEEKS.fix : 0),
      remarks: [
        looks[data],
        ...when(isFixed, { code: 'fixed', tone: 'ok', weeks: WEEKS.fix }),
        ...when(simple === 'on', compared),
        ...when(isStopped, { code: 'stopped', tone: 'ok' }),
      ],
    },
    { foundAt: isFound ? 'data' : null, isStopped },
  );
}

/** Which rules apply. A class that is too low is found out when the first patient is to meet the model. */
export function lawGate(state: State, { device, dpia }: TestbedSettings): State | null {
  if (device === '') return null;
  const { idea } = state;
  const judged: Remark =
    device === idea.device
      ? { code: 'deviceRight', tone: 'ok' }
      : idea.device === 'none'
        ? { code: 'deviceOver', tone: 'warn', weeks: WEEKS.device[device] - WEEKS.device.none }
        : { code: 'deviceUnsure', tone: 'warn' };
  return pass(state, {
    gate: 'law',
    weeks: WEEKS.device[device] + (dpia === 'on' ? WEEKS.dpia : 0),
    remarks: [judged, dpia === 'on' ? { code: 'dpiaDone', tone: 'ok' } : { code: 'dpiaMissing', tone: 'warn' }],
  });
}

/** The model runs on today's patients and nobody sees what it says. */
export function silentGate(state: State, { silent, silentSplit, silentHalt }: TestbedSettings): State | null {
  if (silent === '') return null;
  const { idea } = state;
  const tested = Number(silent);
  const isStopped = silentHalt === 'on';
  const stopping = when(isStopped, { code: 'stopped', tone: 'ok' });
  if (tested === 0) {
    const remarks: Remark[] = [{ code: 'silentSkipped', tone: 'warn' }, ...stopping];
    return pass(state, { gate: 'silent', weeks: 0, remarks }, { isStopped });
  }
  const told = timeToTell({
    promised: idea.promised,
    real: idea.real,
    groupPerWeek: idea.casesPerWeek * idea.groupShare,
    allPerWeek: idea.casesPerWeek,
    isSplit: silentSplit === 'on',
  });
  const isFound = state.foundAt === null && told.weeks <= tested;
  const isFixed = isFound && !isStopped;
  const cases = idea.casesPerWeek * tested;
  const remark: Remark = isFound
    ? { code: 'silentFound', tone: 'warn', cases: told.groupCases, weeks: told.weeks }
    : state.foundAt === null && silentSplit === 'on'
      ? { code: 'silentTooFew', tone: 'warn', cases: idea.casesPerWeek * idea.groupShare * tested }
      : { code: 'silentFine', tone: 'ok', cases };
  return pass(
    state,
    {
      gate: 'silent',
      weeks: WEEKS.setUpSilent + tested + (isFixed ? WEEKS.fix : 0),
      remarks: [remark, ...when(isFixed, { code: 'fixed', tone: 'ok', weeks: WEEKS.fix }), ...stopping],
    },
    { foundAt: isFound ? 'silent' : state.foundAt, isStopped },
  );
}
