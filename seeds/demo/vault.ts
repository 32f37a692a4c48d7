/** Where identity numbers are sealed: table and column, part of what is signed. */
export const IDENTITY_PLACE = 'persons.identity';

/** The part of the product's vault that seeding needs. */
export interface SeedVault {
  sealText(text: string, place: string): string;
  blindIndex(text: string, place: string): string;
}
