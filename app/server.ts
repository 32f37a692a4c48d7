import { main } from './launch/main.ts';

await main();
