/** Which courses of a programme have to be done before which. */
export const prerequisites = {
  title: 'Förkunskapskrav',
  titleOf: (programme: string) => `Förkunskapskrav, ${programme}`,
  lead: 'Ingen placeras i en kurs förrän de kurser som krävs är gjorda, planerade tidigare eller gjorda tidigare i omgången. Kraven gäller i alla omgångar där regeln Förkunskapskrav är på; placeringar som redan är gjorda flyttas inte.',
  caption: 'Kurser och vad som krävs före dem',
  course: 'Kurs',
  required: 'Kurs som krävs före',
  courseLabel: (code: string, name: string) => `${code} ${name}`,
  none: {
    title: 'Inga förkunskapskrav',
    text: 'Utbildningens kurser kan läsas i vilken ordning som helst. Lägg till det första kravet här.',
    read: 'Utbildningens kurser kan läsas i vilken ordning som helst.',
  },
  choose: 'Välj kurs',
  addTitle: 'Lägg till ett krav',
  add: 'Lägg till kravet',
  remove: 'Ta bort',
  removeNamed: (course: string, required: string) => `Ta bort att ${course} kräver ${required}`,
  fieldErrors: {
    same_course: 'En kurs kan inte kräva sig själv. Välj en annan kurs.',
    known: 'Kravet finns redan.',
  },
  /** The codes of a chain in which each course requires the next, the same first and last. */
  circular: ([course = '', ...required]: readonly string[]) =>
    `${course} skulle kräva sig själv: ${course} kräver ${required.join(', som kräver ')}. Ta först bort något av de andra kraven.`,
  link: 'Förkunskapskrav mellan kurserna',
  whichCourses: 'Vilka kurser som krävs',
};
