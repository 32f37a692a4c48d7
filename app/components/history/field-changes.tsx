import { useFieldWording } from './field-wording.ts';

export interface FieldChangeLine {
  entity: string;
  field: string;
  before: string | null;
  after: string | null;
}

/** What an act did to each field: from what to what. */
export function FieldChanges({ fields }: { fields: readonly FieldChangeLine[] }) {
  const wording = useFieldWording();
  return (
    <dl className="mt-1">
      {fields.map((field, index) => (
        <div key={`${field.field} ${index}`} className="flex flex-wrap gap-x-2 py-0.5">
          <dt className="text-ink-2">{wording.name(field)}:</dt>
          <dd className="min-w-0 break-words">
            {wording.value(field, field.before)} → {wording.value(field, field.after)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
