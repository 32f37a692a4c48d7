import * as choices from '#app/domain/learning/testbed/settings.ts';
import type { Tick } from '#app/domain/learning/testbed/settings.ts';
import type { GateId } from '#app/domain/learning/testbed/state.ts';

type ChoiceName = 'measure' | 'data' | 'device' | 'silent' | 'limited' | 'decision' | 'monitoring';

interface GateFields {
  choice: ChoiceName;
  values: readonly string[];
  ticks: readonly Tick[];
}

/** What is decided at each gate. */
export const GATE_FIELDS: Readonly<Record<GateId, GateFields>> = {
  need: { choice: 'measure', values: choices.MEASURES, ticks: ['owner', 'baseline'] },
  data: { choice: 'data', values: choices.DATA_TESTS, ticks: ['simple', 'dataHalt'] },
  law: { choice: 'device', values: choices.DEVICES, ticks: ['dpia'] },
  silent: { choice: 'silent', values: choices.SILENT_TESTS, ticks: ['silentSplit', 'silentHalt'] },
  limited: {
    choice: 'limited',
    values: choices.LIMITED_TESTS,
    ticks: ['limitedSplit', 'stopping', 'fallback', 'training'],
  },
  decision: { choice: 'decision', values: choices.DECISIONS, ticks: [] },
  monitoring: { choice: 'monitoring', values: choices.MONITORING, ticks: ['change', 'incidents'] },
};
