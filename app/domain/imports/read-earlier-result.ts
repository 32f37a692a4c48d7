import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { parseCount, parseNumber } from '#app/domain/shared/numbers.ts';
import { ok, problem } from '#app/domain/shared/result.ts';
import { isToCome, parseEarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import type { EarlierTerm } from '#app/domain/surveys/earlier-term.ts';
import type { IsoDate } from '#app/domain/shared/weeks.ts';
import type { Finders } from './finders.ts';
import type { EarlierResultRow } from './intents.ts';
import type { GroupRef, ImportContext, ThemeRef } from './lookups.ts';
import { readNamedUnit } from './read-named-unit.ts';
import { GROUP, INSTRUMENT, THEME } from './row-reader.ts';
import type { Parse, RowReader } from './row-reader.ts';

/** A figure of an earlier survey; null when it has errors, which the reader then holds. */
export function readEarlierResultRow(
  reader: RowReader,
  find: Finders,
  { today }: ImportContext,
): EarlierResultRow | null {
  const group = readGroup(reader, find);
  const theme = readTheme(reader, find);
  const term = reader.require('term', termParser(today));
  const n = readRespondents(reader);
  const invited = readInvited(reader, n);
  const mean = reader.require('mean', theme ? withinScale(theme) : parseNumber);
  if (!reader.has('source')) reader.missing('source');
  const source = reader.text('source');
  if (!group || !theme || reader.failed) return null;
  if (term === null || n === null || mean === null || source === null) return null;
  const { instrument, themeId, lowest, highest } = theme;
  const figure = { n, invited, mean, lowest, highest };
  return { group: { kind: group.kind, id: group.groupId }, instrument, themeId, term, ...figure, source };
}

/** A unit, a programme or the whole region: one of them on a row. */
function readGroup(reader: RowReader, find: Finders): GroupRef | null {
  const [first, second] = reader.cells('group');
  if (first && second) {
    const params = { first: first.text, second: second.text };
    reader.report('group', second, { code: 'group_several', params });
    return null;
  }
  return readNamedUnit(reader, 'group', find.group, GROUP);
}

/** Themes of several instruments have the same name: the instrument decides where the row says it. */
function readTheme(reader: RowReader, find: Finders): ThemeRef | null {
  if (!reader.has('theme')) reader.missing('theme');
  if (!reader.has('instrument')) return reader.ref('theme', find.theme(), THEME);
  const instrument = reader.ref('instrument', find.instrument, INSTRUMENT);
  return instrument && reader.ref('theme', find.theme(instrument.id), THEME);
}

/** What fewer than five have said is not kept, whoever else may have told it. */
function readRespondents(reader: RowReader): number | null {
  const fewest = LOWEST_THRESHOLDS.mean;
  return reader.require('n', (text) => {
    const read = parseCount(text);
    return read.ok && read.value < fewest ? problem('respondents_too_few', { fewest }) : read;
  });
}

function readInvited(reader: RowReader, n: number | null): number | null {
  return reader.read('invited', (text) => {
    const read = parseCount(text);
    return read.ok && n !== null && read.value < n ? problem('invited_too_few', { invited: read.value, n }) : read;
  });
}

function termParser(today: IsoDate): Parse<EarlierTerm> {
  return (text) => {
    const term = parseEarlierTerm(text);
    if (term === null) return problem('term_unreadable', { found: text });
    return isToCome(term, today) ? problem('term_to_come', { found: text }) : ok(term);
  };
}

/** A share may lie on the scale and is no mean for that. */
function withinScale({ lowest, highest }: ThemeRef): Parse<number> {
  return (text) => {
    if (text.trimEnd().endsWith('%')) return problem('mean_is_share', { found: text, lowest, highest });
    const read = parseNumber(text);
    if (!read.ok || (read.value >= lowest && read.value <= highest)) return read;
    return problem('mean_outside_scale', { found: text, lowest, highest });
  };
}
