import { solveRotation } from '#app/domain/rotations/solve.ts';
import { serveEngine } from './serve-engine.ts';

await serveEngine(solveRotation);
