/** Names that a unit has had. */
export const placeNames = {
  formerly: (names: string) => `Hette förut ${names}. Enheten är densamma, och siffrorna före och efter hör ihop.`,
  until: (name: string, date: string) => `${name} (till ${date})`,
  then: (name: string) => `hette då ${name}`,
};
