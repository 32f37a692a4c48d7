export type Clock = () => Date;

export function systemClock(): Date {
  return new Date();
}

export type SteppedClock = Clock & { set(instant: string): void; forward(milliseconds: number): void };

/** A clock that stands still until it is told otherwise. */
export function steppedClock(start: string): SteppedClock {
  let current = Date.parse(start);
  const clock = () => new Date(current);
  return Object.assign(clock, {
    set(instant: string) {
      current = Date.parse(instant);
    },
    forward(milliseconds: number) {
      current += milliseconds;
    },
  });
}
