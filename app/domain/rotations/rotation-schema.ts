import { z } from 'zod';

export const ROTATION_FILE_FORMAT = 'rotation/1';

const MOST_MONTHS = 600;
const MOST_RESIDENTS = 5_000;
const MOST_CLINICS = 2_000;
const MOST_BLOCKS = 12;
const MOST_TOWNS = 30;

const whole = z.number().int();
const count = whole.min(0);

const fileShape = z.object({
  format: z.literal(ROTATION_FILE_FORMAT),
  seed: whole.optional(),
  N: whole.min(1).max(MOST_RESIDENTS),
  T: whole.min(1).max(MOST_MONTHS),
  /** Places on a plane, in kilometres. */
  towns: z.array(z.tuple([z.number(), z.number()])).max(MOST_TOWNS),
  clinics: z.array(z.object({ id: count, type: z.string(), town: count, max: count })).max(MOST_CLINICS),
  order: z.array(z.tuple([z.string(), z.string()])).default([]),
  residents: z.array(
    z.object({
      id: count,
      home: count,
      start: count,
      end: count,
      pct: z.number().optional(),
      leave: z.array(z.tuple([count, count])).default([]),
      blocks: z.array(z.object({ id: count, type: z.string(), dur: whole.min(1) })).max(MOST_BLOCKS),
      wishes: z
        .array(z.object({ block: count, town: count.optional(), from: whole.optional(), to: whole.optional() }))
        .default([]),
      fixed: z.array(z.tuple([count, count, count])).default([]),
    }),
  ),
  weights: z.object({ perKm: count, wishTown: count, wishTime: count, newTown: count, peak: count }),
});

type FileShape = z.infer<typeof fileShape>;
type Report = (path: PropertyKey[], message: string) => void;

/** A rotation file (months) whose lists have the lengths that it states and whose numbers name what exists. */
export const rotationFileSchema = fileShape.superRefine((file, context) => {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
  if (file.residents.length !== file.N)
    report(['residents'], `has ${file.residents.length} entries, expected ${file.N}: let N and the list agree`);
  file.clinics.forEach(({ id, town }, index) => {
    if (id !== index) report(['clinics', index, 'id'], `is ${id}, expected ${index}: number the clinics from 0`);
    if (town >= file.towns.length) report(['clinics', index, 'town'], `there is no town ${town}`);
  });
  file.residents.forEach((_, index) => checkResident(file, index, report));
});

function checkResident(file: FileShape, index: number, report: Report): void {
  const resident = file.residents[index];
  if (!resident) return;
  const here = ['residents', index];
  if (resident.id !== index)
    report([...here, 'id'], `is ${resident.id}, expected ${index}: number the residents from 0`);
  if (resident.home >= file.towns.length) report([...here, 'home'], `there is no town ${resident.home}`);
  if (resident.end > file.T) report([...here, 'end'], `is ${resident.end}, after the last month ${file.T}`);
  if (resident.end < resident.start) report([...here, 'end'], 'is before start');
  resident.blocks.forEach(({ id }, block) => {
    if (id !== block) report([...here, 'blocks', block, 'id'], `is ${id}, expected ${block}: number the blocks from 0`);
  });
  resident.wishes.forEach(({ block, town }, wish) => {
    if (block >= resident.blocks.length) report([...here, 'wishes', wish, 'block'], `there is no block ${block}`);
    if (town !== undefined && town >= file.towns.length)
      report([...here, 'wishes', wish, 'town'], `there is no town ${town}`);
  });
  resident.fixed.forEach(([block, clinic, start], fixed) => {
    const path = [...here, 'fixed', fixed];
    if (block >= resident.blocks.length) report([...path, 0], `there is no block ${block}`);
    if (clinic >= file.clinics.length) report([...path, 1], `there is no clinic ${clinic}`);
    const months = resident.blocks[block]?.dur ?? 0;
    if (start + months > file.T) report([...path, 2], `ends after the last month ${file.T}`);
    if (resident.fixed.findIndex(([other]) => other === block) < fixed)
      report([...path, 0], `block ${block} is fixed twice`);
  });
}

export type RotationFile = z.infer<typeof rotationFileSchema>;
