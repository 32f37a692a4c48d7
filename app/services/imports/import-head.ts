import type { ReadImport } from './interpret-import.server.ts';

/** What every step of an import shows of the file. */
export function importHead({ record, head, interpretation }: ReadImport) {
  return {
    importId: record.id,
    kind: record.kind,
    fileName: record.fileName,
    version: record.version,
    isStaged: record.state === 'staged',
    round: head && { id: head.round.id, name: head.round.name },
    term: interpretation.term,
    mappingIsComplete: interpretation.missing.length === 0,
    rows: interpretation.results.length,
  };
}
