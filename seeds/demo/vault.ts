/** The part of the product's vault that seeding needs. */
export interface SeedVault {
  sealText(text: string, place: string): string;
  blindIndex(text: string, place: string): string;
}
