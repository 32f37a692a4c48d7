export const letters = {
  placementLine: (weeks: string, unit: string, place: string) => `- ${weeks}: ${unit}${place ? `, ${place}` : ''}`,
  learnerSubject: (round: string) => `Din placering är klar: ${round}`,
  learnerBody: (name: string, lines: string, link: string) =>
    `Hej ${name}!\n\nDin placering är klar:\n\n${lines}\n\nTider, kontaktperson och vad du behöver ha med dig ser du när du loggar in:\n${link}\n\nDu får brevet för att du är placerad genom regionens utbildningsenhet. Det går inte att svara på det.\n`,
  unitSubject: (unit: string, round: string) => `Lärande till ${unit}: ${round}`,
  unitBody: (unit: string, count: number, weeks: string, link: string) =>
    `Hej!\n\n${count === 1 ? 'En lärande är placerad' : `${count} lärande är placerade`} vid ${unit} under ${weeks}.\n\nNamn, veckor och handledare ser du när du loggar in:\n${link}\n\nBrevet går till enhetens adress för utbildningsfrågor. Det går inte att svara på det.\n`,
};
