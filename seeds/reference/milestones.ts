import type { milestones } from '#db/schema/programmes.ts';
import catalogue from './milestones.json' with { type: 'json' };

interface Milestone {
  code: string;
  title: string;
  course?: boolean;
}

const parts: readonly (readonly [regulation: string, part: string, list: readonly Milestone[]])[] = [
  ['HSLF-FS 2021:8', 'BT', catalogue['HSLF-FS 2021:8'].BT],
  ['HSLF-FS 2021:8', 'STa', catalogue['HSLF-FS 2021:8'].STa],
  ['HSLF-FS 2021:8', 'STb', catalogue['HSLF-FS 2021:8'].STb],
  ['SOSFS 2015:8', 'a', catalogue['SOSFS 2015:8'].a],
  ['SOSFS 2015:8', 'b', catalogue['SOSFS 2015:8'].b],
];

export const milestoneRows: readonly (typeof milestones.$inferInsert)[] = parts.flatMap(([regulation, part, list]) =>
  list.map(({ code, title, course }, ordinal) => ({
    id: `${regulation}:${code}`,
    regulation,
    part,
    code,
    title,
    course: course ? 1 : 0,
    ordinal,
  })),
);
