import type { Finder } from './finder.ts';
import type { NamedRef } from './lookups.ts';
import type { RefNames, RowReader } from './row-reader.ts';

/** The HSA-id decides; a name in `field` that says another unit is a warning, and a name alone will do. */
export function readNamedUnit<T extends NamedRef>(
  reader: RowReader,
  field: string,
  find: Finder<T>,
  names: RefNames,
): T | null {
  const [hsa] = reader.cells('hsaId');
  const [name] = reader.cells(field);
  if (!hsa) {
    if (!name) reader.missing(field);
    return reader.ref(field, find, names);
  }
  const byHsa = find(hsa.ref ?? hsa.text).ref;
  const byName = name ? find(name.ref ?? name.text).ref : null;
  if (!byHsa && !byName) return reader.ref(name ? field : 'hsaId', find, names);
  if (!byHsa) {
    reader.report('hsaId', hsa, { code: 'hsa_id_unknown', params: { found: hsa.text } }, { severity: 'warning' });
  } else if (name && byName && byHsa.id !== byName.id) {
    const params = { byHsaId: byHsa.name, byName: byName.name };
    reader.report(field, name, { code: 'unit_differs', params }, { severity: 'warning' });
  }
  return byHsa ?? byName;
}
