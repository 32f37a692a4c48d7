import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../database.ts';
import { careProjects } from '../schema/index.ts';

export type CareProject = typeof careProjects.$inferSelect;

export async function listCareProjects(db: Queries): Promise<CareProject[]> {
  return db.select().from(careProjects).orderBy(asc(careProjects.name), asc(careProjects.id));
}

export async function findCareProject(db: Queries, projectId: string): Promise<CareProject | null> {
  const [found] = await db.select().from(careProjects).where(eq(careProjects.id, projectId));
  return found ?? null;
}
