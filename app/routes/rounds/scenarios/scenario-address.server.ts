import { scenarioAt } from '#app/components/rounds/scenarios/paths.ts';
import { param } from '#app/platform/context.server.ts';

/** Which scenario an address is about, and its own page. */
export function scenarioAddress({ params }: { params: Record<string, string | undefined> }) {
  const [roundId, scenarioId] = [param(params, 'round'), param(params, 'scenario')];
  return { roundId, scenarioId, page: scenarioAt(roundId, scenarioId) };
}
