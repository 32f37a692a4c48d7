/** How the contents of a column give away what it is. */
export type Recogniser = 'identity_number' | 'email' | 'phone' | 'postcode' | 'hsa_id' | 'weeks' | 'count' | 'attest';

/** A column that an import understands. */
export interface FieldDef {
  id: string;
  /** Headers that people give it, Swedish and English, in any case. */
  synonyms: readonly string[];
  /** `any_of_*`: one of the fields with the same need has to be there. */
  need: 'required' | 'optional' | 'any_of_name' | 'any_of_identity' | 'any_of_unit' | 'any_of_weeks';
  /** Several columns, or several values in a cell, separated by semicolon or line break. */
  many: boolean;
  /** Code of the text that says what is expected. */
  expects: string;
  recogniser?: Recogniser;
}

type Options = Partial<Pick<FieldDef, 'need' | 'many' | 'recogniser'>>;

/** A field definition; synonyms are separated by commas. */
export function field(id: string, expects: string, synonyms: string, options: Options = {}): FieldDef {
  return {
    id,
    expects,
    synonyms: synonyms.split(',').map((name) => name.trim()),
    need: 'optional',
    many: false,
    ...options,
  };
}
