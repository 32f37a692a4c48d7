/** The same in both languages of the product. */
export interface Bilingual {
  sv: string;
  en: string;
}
