/** The table and column that an identity number is sealed for and indexed in. */
export const IDENTITY_PLACE = 'persons.identity';
