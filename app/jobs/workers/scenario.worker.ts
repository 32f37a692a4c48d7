import { besideScenario } from '#app/domain/scheduling/beside-scenario.ts';
import { serveEngine } from './serve-engine.ts';

await serveEngine(besideScenario);
