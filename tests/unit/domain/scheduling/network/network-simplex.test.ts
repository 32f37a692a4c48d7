import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '#app/domain/scheduling/engine.ts';
import { cheapestFlow } from '#app/domain/scheduling/network/network-simplex.ts';
import type { Network } from '#app/domain/scheduling/network/network-simplex.ts';

interface Arc {
  from: number;
  to: number;
  cost: number;
  capacity: number;
}

function networkOf(supply: readonly number[], arcs: readonly Arc[]): Network {
  return {
    supply,
    from: arcs.map(({ from }) => from),
    to: arcs.map(({ to }) => to),
    cost: arcs.map(({ cost }) => cost),
    capacity: arcs.map(({ capacity }) => capacity),
  };
}

/** Networks of up to eight nodes, costs of either sign where an arc has a capacity, supplies that may be impossible. */
const networks = fc.integer({ min: 2, max: 8 }).chain((nodes) => {
  const node = fc.integer({ min: 0, max: nodes - 1 });
  const arc = fc
    .record({ from: node, to: node, cost: fc.integer({ min: -9, max: 30 }), capacity: fc.integer({ min: 0, max: 6 }) })
    .filter(({ from, to }) => from !== to);
  return fc.record({
    arcs: fc.array(arc, { maxLength: 24 }),
    sent: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: nodes - 1, maxLength: nodes - 1 }),
  });
});
const balanced = (sent: readonly number[]) => [...sent, -sent.reduce((sum, value) => sum + value, 0)];

describe('the cheapest flow', () => {
  it('is that of a linear program, and exists when that has an answer', async () => {
    const engine = await loadEngine(1);
    fc.assert(
      fc.property(networks, ({ arcs, sent }) => {
        const supply = balanced(sent);
        const found = cheapestFlow(networkOf(supply, arcs));
        const limits = arcs.map((_, index) => supply.length + index);
        const program = {
          rowLower: [...supply, ...arcs.map(() => 0)],
          rowUpper: [...supply, ...arcs.map(({ capacity }) => capacity)],
          columns: arcs.map(({ from, to, cost }, index) => ({
            ...{ cost, whole: true },
            rows: [from, to, limits[index] ?? 0],
            values: [1, -1, 1],
          })),
        };
        const solved = engine.solveWhole(program, { seconds: 10, shouldStop: () => false });
        expect(found === null).toBe(solved.columnValues === null);
        if (found) expect(found.cost).toBeCloseTo(solved.bound, 6);
      }),
      { numRuns: 150, seed: 2027 },
    );
  });

  it('meets every supply within the capacities, and its prices prove it cheapest', () => {
    fc.assert(
      fc.property(networks, ({ arcs, sent }) => {
        const supply = balanced(sent);
        const found = cheapestFlow(networkOf(supply, arcs));
        if (!found) return;
        const net = supply.map(() => 0);
        arcs.forEach(({ from, to, cost, capacity }, index) => {
          const carried = found.flow[index] ?? 0;
          expect(Number.isInteger(carried) && carried >= 0 && carried <= capacity).toBe(true);
          net[from] = (net[from] ?? 0) + carried;
          net[to] = (net[to] ?? 0) - carried;
          const reduced = cost - (found.price[from] ?? 0) + (found.price[to] ?? 0);
          if (carried < capacity) expect(reduced).toBeGreaterThanOrEqual(0);
          if (carried > 0) expect(reduced).toBeLessThanOrEqual(0);
        });
        expect(net.map((value) => value + 0)).toEqual(supply.map((value) => value + 0));
      }),
      { numRuns: 500, seed: 2027 },
    );
  });

  it('is the same whichever flow it begins with', () => {
    // Two learners, two units of one place, a sink: the dear choice first.
    const arcs = [
      { from: 0, to: 2, cost: 1, capacity: Infinity },
      { from: 0, to: 3, cost: 5, capacity: Infinity },
      { from: 1, to: 2, cost: 1, capacity: Infinity },
      { from: 1, to: 3, cost: 2, capacity: Infinity },
      { from: 2, to: 4, cost: 0, capacity: 1 },
      { from: 3, to: 4, cost: 0, capacity: 1 },
    ];
    const network = networkOf([1, 1, 0, 0, -2], arcs);
    const first = { flow: [0, 1, 1, 0, 1, 1], arcUp: [1, 2, -1, -1, -1] };
    expect(cheapestFlow(network, first)).toMatchObject({ cost: 3, flow: Float64Array.from([1, 0, 0, 1, 1, 1]) });
    expect(cheapestFlow(network)?.cost).toBe(3);
  });
});
