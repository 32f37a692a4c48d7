import { parentPort, workerData } from 'node:worker_threads';
import type { PublishedStay, RotationProblem } from '#app/domain/rotations/problem.ts';
import { repairRotation } from '#app/domain/rotations/repair.ts';

const { problem, published } = workerData as { problem: RotationProblem; published: PublishedStay[] };

parentPort?.postMessage(await repairRotation(problem, published, { now: () => performance.now() }));
