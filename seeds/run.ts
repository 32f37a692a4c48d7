import { migrate } from '#db/migrate.ts';
import { openDatabase } from '#db/open.ts';
import { seedReference } from './reference/index.ts';

const dataDir = process.env.DATA_DIR ?? 'data';
const db = openDatabase({ url: process.env.DATABASE_URL, dataDir });
await migrate(db, dataDir);
await seedReference(db);
await db.close();
