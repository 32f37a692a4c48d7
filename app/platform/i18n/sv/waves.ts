import { surveys } from './surveys.ts';

const promise =
  'Svaret är anonymt: det sparas utan namn, utan tid och utan något som leder till dig. Medelvärden visas bara när minst';
const own = (link: string, last: string, mean: string) =>
  `${link}\n\nLänken är din egen och kan användas en gång, senast ${last}. ${promise} ${mean} har svarat.`;
const again = (name: string, about: string, title: string, link: string) =>
  `Hej ${name}!\n\nVi har inte fått ditt svar om ${about}. Enkäten ${title} tar under två minuter.\n\n${link}\n\nLänken är din egen. Svaret är anonymt: det sparas utan namn, utan tid och utan något som leder till dig. Har du redan svarat behöver du inte göra något.\n\nFoU Utbildning`;

export const waves = {
  letters: {
    ended: surveys.letter,
    middle: {
      subject: (unit: string) => `Hur går din placering på ${unit}?`,
      body: (name: string, unit: string, title: string, link: string, last: string, mean: string) =>
        `Hej ${name}!\n\nDu är ungefär halvvägs i din placering på ${unit}. Berätta hur den går i enkäten ${title}, medan något ännu kan ändras. Den tar under två minuter.\n\n${own(link, last, mean)}\n\nTack för att du hjälper dem som kommer efter dig.\n\nFoU Utbildning`,
      reminderSubject: (unit: string) => `Påminnelse: hur går din placering på ${unit}?`,
      reminder: (name: string, unit: string, title: string, link: string) =>
        again(name, `placeringen på ${unit}`, title, link),
    },
    during: {
      subject: (unit: string) => `Hur är det att lära på ${unit}?`,
      body: (name: string, unit: string, title: string, link: string, last: string, mean: string) =>
        `Hej ${name}!\n\nDu är eller har nyss varit på ${unit}. Berätta hur din utbildning fungerar i enkäten ${title}. Den tar under två minuter.\n\n${own(link, last, mean)}\n\nTack för att du hjälper dem som kommer efter dig.\n\nFoU Utbildning`,
      reminderSubject: (unit: string) => `Påminnelse: hur är det att lära på ${unit}?`,
      reminder: (name: string, unit: string, title: string, link: string) =>
        again(name, `tiden på ${unit}`, title, link),
    },
  },
  audience: {
    title: 'Vilka som tillfrågas',
    hint: 'Det som lämnas tomt begränsar inte urvalet. Var och en tillfrågas en gång, om den placering som slutar sist.',
    moment: 'Placeringar som',
    moments: {
      ended: 'slutar under veckorna',
      middle: 'är halvvägs under veckorna',
      during: 'pågår under någon av veckorna',
    },
    atLeastWeeks: 'Minst så långa',
    weeksSuffix: 'veckor',
    forms: 'Placeringsform',
    unit: 'Enhet',
    unitHint: 'En klinik eller ett sjukhus tar med enheterna under.',
    allUnits: 'Alla enheter',
    school: 'Lärosäte eller skola',
    allSchools: 'Alla',
    cohort: 'Kull',
    allCohorts: 'Alla kullar',
    longerThan: (weeks: string) => `minst ${weeks} veckor`,
    everybody: 'Alla',
  },
  preview: {
    submit: 'Förhandsgranska urvalet',
    title: 'Om du öppnar nu',
    nothingSent: 'Inget har skickats.',
    invited: (count: string) => `${count} tillfrågas`,
    tooFew: (count: string, fewest: string) =>
      `${count} kan tillfrågas. Minst ${fewest} behövs för att någons svar ska kunna vara anonymt, så omgången går inte att öppna.`,
    left: 'Tillfrågas inte',
    nobodyLeft: 'Ingen lämnas utanför.',
    levels: 'Så redovisas svaren',
    levelsLead:
      'Så mycket säger ett svar om den som gav det. Där för få är på samma enhet redovisas svaren på nivån ovanför.',
    level: 'Enhet',
    programme: 'Utbildning',
    people: 'Tillfrågade',
    noUnit: 'Bara i regionens resultat',
    noProgramme: 'Framgår inte',
  },
  reasons: {
    protectedIdentity: (count: string) => `${count} med skyddad identitet`,
    noAddress: (count: string) => `${count} utan e-postadress`,
    openInvitation: (count: string) => `${count} som redan har en öppen inbjudan`,
    askedLately: (count: string) => `${count} som fick en enkät för mindre än tre veckor sedan`,
  },
  reason: {
    protectedIdentity: 'Skyddad identitet',
    noAddress: 'Ingen e-postadress',
    openInvitation: 'Har redan en öppen inbjudan',
    askedLately: 'Fick en enkät för mindre än tre veckor sedan',
  },
  left: {
    title: 'Inte inbjudna, och varför',
    lead: 'Så som det är nu, för dem vars uppgifter du får se. Listan försvinner när omgången stänger.',
    who: 'Lärande',
    unit: 'Enhet',
    why: 'Skäl',
    late: 'Placeringen kom till efter att omgången öppnades',
  },
};
