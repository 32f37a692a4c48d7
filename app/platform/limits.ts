import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts attempts and says when there have been too many. */
export interface Limit {
  /** Seconds to wait, or 0 when the attempt is allowed. */
  consume(key: string): Promise<number>;
  reset(key: string): Promise<void>;
}

export interface Limits {
  /** Sign-in per account: a password is guessed against one account, from many addresses. */
  signInAccount: Limit;
  /** Sign-in per address: generous, since a whole hospital may share one. */
  signInAddress: Limit;
  /** Reading a calendar feed, per secret address. */
  feed: Limit;
  /** Asking for one's survey link again, per address: generous, since a whole hospital may share one. */
  surveyLink: Limit;
  /** A copy of a survey's letter, per wave, address and day. */
  surveyCopy: Limit;
  /** Asking whether a credential holds, per address: generous, since a whole hospital may share one. */
  credential: Limit;
  /** Heavy documents per person. */
  report: Limit;
}

function createLimit(points: number, seconds: number): Limit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async consume(key) {
      try {
        await limiter.consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
    async reset(key) {
      await limiter.delete(key);
    },
  };
}

/** The limits of one process. Behind several processes each counts for itself, so the bound is the sum. */
export function createLimits(): Limits {
  return {
    signInAccount: createLimit(5, 60),
    signInAddress: createLimit(100, 60),
    feed: createLimit(60, 3600),
    surveyLink: createLimit(60, 3600),
    surveyCopy: createLimit(1, 24 * 3600),
    credential: createLimit(300, 3600),
    report: createLimit(30, 3600),
  };
}
