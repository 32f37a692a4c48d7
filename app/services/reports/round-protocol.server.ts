import { outcomeByGroup } from '#app/domain/placements/outcome-groups.ts';
import type { GroupOutcome } from '#app/domain/placements/outcome-groups.ts';
import { planDifference } from '#app/domain/placements/plan-difference.ts';
import { demandParts } from '#app/domain/placements/demands.ts';
import { accountOf } from '#app/domain/placements/run-account.ts';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import type { BesideLottery, RunResult } from '#app/domain/scheduling/beside-lottery.ts';
import type { Problem } from '#app/domain/scheduling/problem.ts';
import { Fault, notFound } from '#app/domain/shared/fault.ts';
import { formatterFor, plain } from '#app/platform/i18n/format.ts';
import { textsFor } from '#app/platform/i18n/index.ts';
import type { Language } from '#app/platform/i18n/index.ts';
import type { Limits } from '#app/platform/limits.ts';
import type { ServiceContext } from '#app/platform/runtime.ts';
import { requireRound } from '#app/services/rounds/round-access.server.ts';
import { listHoldingPlacements, listPlanLearners } from '#db/queries/plan.ts';
import type { RoundHead } from '#db/queries/rounds.ts';
import { findLatestRun } from '#db/queries/runs.ts';
import { REPORTS } from '#reports/catalog.ts';
import type { ReportDocument } from '#reports/document.ts';
import { buildRoundProtocol } from '#reports/round-protocol/build.ts';
import type { ProtocolWriting } from '#reports/round-protocol/build.ts';
import type { RoundProtocolFacts } from '#reports/round-protocol/facts.ts';
import { countRows, reportFile, shownSheets } from './render-report.server.ts';
import type { ReportFile, ReportRequest } from './render-report.server.ts';

const { id: REPORT, permission, csv: CSV_SHEET } = REPORTS.roundProtocol;
const FEWEST = LOWEST_THRESHOLDS.mean;

/** The protocol of the round's latest run, for the screen and the printer; null before there is one. */
export async function showRoundProtocol(ctx: ServiceContext, roundId: string, request: ReportRequest) {
  const document = await readProtocol(ctx, roundId, request);
  return document && { sheets: shownSheets(document) };
}

/** The same as a file. Counted and logged, as every file that leaves the product. */
export async function downloadRoundProtocol(
  ctx: ServiceContext,
  limits: Pick<Limits, 'report'>,
  roundId: string,
  { format, ...request }: ReportRequest & { format: 'xlsx' | 'pdf' },
): Promise<ReportFile> {
  const seconds = await limits.report.consume(ctx.actor.accountId);
  if (seconds > 0) throw new Fault('too_many', 'too_many', { seconds });
  const document = await readProtocol(ctx, roundId, request);
  if (!document) throw notFound();
  const rows = countRows(document);
  ctx.log.info({ event: 'report.run', report: REPORT, format, roundId, actorId: ctx.actor.accountId, rows });
  return reportFile(document, format, CSV_SHEET);
}

async function readProtocol(
  ctx: ServiceContext,
  roundId: string,
  request: ReportRequest,
): Promise<ReportDocument | null> {
  const head = await requireRound(ctx, roundId, permission);
  const facts = await loadProtocol(ctx, head, request);
  return facts && buildRoundProtocol(facts, protocolWriting(request.language));
}

/** What a protocol is written with, for the report and for those whom the round was about. */
export function protocolWriting(language: Language): ProtocolWriting {
  const { decision, document } = textsFor(language).rounds.protocol;
  const format = formatterFor(language);
  return {
    language,
    wording: decision,
    protocol: document,
    number: (value) => plain(format.number(value)),
    percent: (share) => plain(format.percent(share, share > 0 && share < 0.01 ? 2 : 0)),
    list: (items) => plain(format.list(items)),
    time: (instant) => plain(format.dateTime(instant)),
    elapsed: (milliseconds) => plain(format.elapsed(milliseconds)),
  };
}

async function loadProtocol(
  ctx: ServiceContext,
  { round, programme }: RoundHead,
  { language, version }: ReportRequest,
): Promise<RoundProtocolFacts | null> {
  const db = ctx.db.read;
  const stored = await findLatestRun(db, round.id);
  if (!stored) return null;
  const { run, by } = stored;
  const problem = run.problem as Problem;
  const result = run.result as RunResult;
  const proposed = result.assignments.map(({ demandId, unitId }) => ({ ...demandParts(demandId), unitId }));
  const { added, moved, removed } = planDifference(await listHoldingPlacements(db, round.id), proposed);
  return {
    ...{ at: ctx.now.toISOString(), by: ctx.actor.name, productVersion: version },
    round: {
      name: round.name,
      programme: programme.name[language],
      term: plain(formatterFor(language).term(round.term)),
    },
    run: {
      at: run.createdAt,
      by: by && `${by.givenName} ${by.familyName}`,
      elapsedMs: run.elapsedMs,
      engineVersion: run.engineVersion,
      inputHash: run.inputHash,
    },
    account: accountOf(problem),
    proof: result,
    changedSince: added.length + moved.length + removed.length,
    beside: result.beside ?? null,
    groups: await readGroups(ctx, round.id, { problem, beside: result.beside, language }),
    fewest: FEWEST,
  };
}

interface Grouped {
  problem: Problem;
  beside: BesideLottery | undefined;
  language: Language;
}

/** By cohort, home town and what is carried from earlier terms; never by anything that is protected from discrimination. */
async function readGroups(
  ctx: ServiceContext,
  roundId: string,
  { problem, beside, language }: Grouped,
): Promise<RoundProtocolFacts['groups']> {
  // Nobody with protected identity is counted by her town, whoever reads: a group that she is added to could be told by it.
  const learners = new Map((await listPlanLearners(ctx.db.read, roundId, false)).map((one) => [one.id, one]));
  const burdens = new Map(problem.learners.map(({ id, burden }) => [id, burden]));
  const { earlier } = textsFor(language).rounds.protocol;
  const isHidden = (id: string) => (learners.get(id)?.name.protectedCode ?? null) !== null;
  const groups = (nameOf: (id: string) => string | null): GroupOutcome[] =>
    outcomeByGroup(beside?.learners ?? [], nameOf, FEWEST);
  return {
    cohort: groups((id) => (isHidden(id) ? null : (learners.get(id)?.cohort ?? null))),
    town: groups((id) => learners.get(id)?.homeTown ?? null),
    earlier: groups((id) => ((burdens.get(id) ?? 0) > 0 ? earlier.yes : earlier.no)),
  };
}
