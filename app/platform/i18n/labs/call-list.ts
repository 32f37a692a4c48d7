import type { Catalogue } from '../catalogue.ts';

const sv = {
  title: 'Vem ska teamet ringa?',
  task: 'Tre påhittade vårdcentraler har 1 800 patienter med långvarig sjukdom. Ett team har 60 timmar för att ringa och följa upp. En modell gör listan. Målet är färre akuta inläggningar. Börja med listan som den ofta görs, efter vem som väntas göra många besök. Se sedan vem som inte är med.',
  step: 'Steg',
  steps: { list: '1. Listan', who: '2. Vem som är med', centres: '3. Tre vårdcentraler', loop: '4. Nästa år' },
  target: 'Listan sorteras efter',
  targets: { visits: 'många besök på vårdcentralen', admission: 'akut inläggning' },
  calls: 'Så många ringer vi',
  callsText: (calls: string, minutes: string) => `${calls} samtal, ${minutes} min var`,
  local: 'Ställ in nivån för varje vårdcentral',
  localHint: 'Modellens risk höjs eller sänks så att den stämmer i snitt på var och en, efter tre tidigare år.',
  recording: 'Samtalen i journalen',
  recordings: { counted: 'registreras som besök', apart: 'får en egen kod' },
  precision: (admitted: string, calls: string, share: string) =>
    `Av de ${calls} på listan läggs ${admitted} in akut om ingen ringer. Precisionen är ${share}.`,
  avoided: (avoided: string, perHundred: string) =>
    `Samtalen förhindrar i snitt ${avoided} inläggningar, ${perHundred} per hundra samtal.`,
  tooMany: (best: string, avoided: string) =>
    `Ni ringer fler än tiden räcker till. Med ${best} samtal på samma lista skulle ${avoided} förhindras.`,
  tooFew: (best: string, avoided: string) =>
    `Ni hinner fler. Med ${best} samtal på samma lista skulle ${avoided} förhindras.`,
  about: 'Antalet är nära det bästa för listan.',
  curve: 'Fler samtal blir kortare samtal. Efter en topp gör fler samtal mindre nytta.',
  callsAxis: 'Samtal',
  avoidedAxis: 'Förhindrade inläggningar',
  lines: { visits: 'Efter besök', admission: 'Efter inläggning', lot: 'Lottade' },
  here: 'Er lista',
  dots: (calls: string) => `De ${calls} på listan, en prick för var och en.`,
  admitted: 'Läggs in akut om ingen ringer',
  notAdmitted: 'Läggs inte in',
  groups: {
    interpreter: 'Behöver tolk',
    far: 'Mer än 20 km till vårdcentralen',
    oldest: '80 år eller äldre',
    rarely: 'Högst ett besök förra året',
  },
  inText: {
    interpreter: 'de som behöver tolk',
    far: 'de som har långt till vårdcentralen',
    oldest: 'de som är 80 år eller äldre',
    rarely: 'de som sällan kommer',
  },
  leftOut: (group: string, need: string, list: string) =>
    `Mest saknas ${group}. De är ${need} av dem som läggs in akut, men ${list} av listan.`,
  nobodyMissing: 'Ingen av grupperna saknas tydligt på listan.',
  byVisits:
    'Listan letar efter dem som redan kommer. Den som inte kommer har få besök, och väntas få få besök även nästa år.',
  byAdmission:
    'Nu letar listan efter det ni vill förhindra. Gapet blir mindre men försvinner inte: den som inte kommer får inte heller sina diagnoser skrivna.',
  whoChart: 'Från hur stor del de är av dem som läggs in (ring) till hur stor del de är av listan (prick), i procent.',
  whoHeadings: { row: 'Grupp', before: 'Av inlagda', after: 'Av listan', change: 'Från, till' },
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  centreNames: { harbour: 'Hamnen', station: 'Stationen', forest: 'Skogen' },
  centreNotes:
    'Hamnen skriver koder för nästan alla diagnoser. Stationen skriver dem i löpande text. I Skogen har hälften långt att åka.',
  centresChart: 'Vad modellen säger (ring) och vad som hände (prick): andel som läggs in akut, i procent.',
  centresHeadings: { row: 'Vårdcentral', before: 'Modellen', after: 'Utfallet', change: 'På listan (borde)' },
  onList: (count: string, due: string) => `${count} (${due})`,
  tooLow: (name: string, predicted: string, observed: string) =>
    `På ${name} säger modellen ${predicted} och utfallet är ${observed}. Patienterna ser friskare ut än de är, och hamnar för långt ner.`,
  centreList: (name: string, count: string, due: string) =>
    `${name} får ${count} samtal. I proportion till sina inläggningar borde den ha ${due}.`,
  localOn:
    'Nivån är inställd för var och en. Det blir bättre, men inte rätt: diagnoserna saknas fortfarande hos dem som har flest.',
  centresTarget: 'Här gäller listan efter akut inläggning, för bara den ger en risk som går att jämföra med utfallet.',
  loopChart: 'Risken som modellen gav (ring) och andelen som lades in (prick), i procent, det år då listan användes.',
  loopHeadings: { row: 'Patienter', before: 'Modellen', after: 'Utfallet', change: 'Från, till' },
  loopRows: { called: 'De som blev uppringda', next: 'Lika många, näst på listan' },
  success: (predicted: string, observed: string) =>
    `Modellen gav de uppringda ${predicted} risk, och ${observed} lades in. Den ser ut att ha fel, och det beror delvis på att samtalen hjälpte.`,
  again: (share: string) => `Av nästa års lista var ${share} med redan i år.`,
  counted: 'Samtalen räknas som besök, så den som blev uppringd ser ut att söka ännu mer vård. Listan låser sig.',
  apart: 'Samtalen har en egen kod, så modellen ser skillnad på patientens besök och era samtal.',
  drifted: 'Tränar ni om på det här året utan att säga vilka som ringdes lär sig modellen att de hade låg risk.',
  made: 'Alla patienter är påhittade. Hur mycket ett samtal hjälper är också påhittat: högst ungefär en tredjedel av risken, och mindre ju kortare tid varje patient får. Åtta minuter av varje samtal går åt till att nå fram och att skriva.',
};

const en: Catalogue<typeof sv> = {
  title: 'Whom should the team call?',
  task: 'Three made-up care centres have 1,800 patients with long-term illness. A team has 60 hours to call and follow up. A model makes the list. The aim is fewer emergency admissions. Begin with the list as it is often made, by who is expected to make many visits. Then see who is not on it.',
  step: 'Step',
  steps: { list: '1. The list', who: '2. Who is on it', centres: '3. Three care centres', loop: '4. Next year' },
  target: 'The list is ranked by',
  targets: { visits: 'many visits to the care centre', admission: 'emergency admission' },
  calls: 'So many we call',
  callsText: (calls, minutes) => `${calls} calls, ${minutes} min each`,
  local: 'Set the level for each care centre',
  localHint: 'The model’s risk is raised or lowered to be right on average for each one, by three earlier years.',
  recording: 'The calls in the record',
  recordings: { counted: 'are recorded as visits', apart: 'get a code of their own' },
  precision: (admitted, calls, share) =>
    `Of the ${calls} on the list ${admitted} are admitted as an emergency if nobody calls. The precision is ${share}.`,
  avoided: (avoided, perHundred) =>
    `The calls prevent ${avoided} admissions on average, ${perHundred} per hundred calls.`,
  tooMany: (best, avoided) =>
    `You call more than there is time for. With ${best} calls on the same list ${avoided} would be prevented.`,
  tooFew: (best, avoided) =>
    `You have time for more. With ${best} calls on the same list ${avoided} would be prevented.`,
  about: 'The number is close to the best for the list.',
  curve: 'More calls are shorter calls. After a peak more calls do less good.',
  callsAxis: 'Calls',
  avoidedAxis: 'Prevented admissions',
  lines: { visits: 'By visits', admission: 'By admission', lot: 'Drawn by lot' },
  here: 'Your list',
  dots: (calls) => `The ${calls} on the list, one dot for each.`,
  admitted: 'Admitted as an emergency if nobody calls',
  notAdmitted: 'Not admitted',
  groups: {
    interpreter: 'Need an interpreter',
    far: 'More than 20 km from the care centre',
    oldest: '80 or older',
    rarely: 'At most one visit last year',
  },
  inText: {
    interpreter: 'those who need an interpreter',
    far: 'those who live far from the care centre',
    oldest: 'those who are 80 or older',
    rarely: 'those who seldom come',
  },
  leftOut: (group, need, list) =>
    `Missing most are ${group}. They are ${need} of those admitted as an emergency, but ${list} of the list.`,
  nobodyMissing: 'None of the groups is clearly missing from the list.',
  byVisits:
    'The list looks for those who come already. Whoever does not come has few visits, and is expected to make few next year too.',
  byAdmission:
    'Now the list looks for what you want to prevent. The gap shrinks but does not go: whoever does not come does not get her diagnoses recorded either.',
  whoChart:
    'From how large a part they are of those admitted (ring) to how large a part they are of the list (dot), per cent.',
  whoHeadings: { row: 'Group', before: 'Of the admitted', after: 'Of the list', change: 'From, to' },
  fromTo: (from, to) => `${from} → ${to}`,
  centreNames: { harbour: 'Harbour', station: 'Station', forest: 'Forest' },
  centreNotes:
    'Harbour writes codes for nearly all diagnoses. Station writes them in running text. In Forest half have a long way to go.',
  centresChart: 'What the model says (ring) and what came (dot): share admitted as an emergency, per cent.',
  centresHeadings: { row: 'Care centre', before: 'The model', after: 'The outcome', change: 'On the list (due)' },
  onList: (count, due) => `${count} (${due})`,
  tooLow: (name, predicted, observed) =>
    `At ${name} the model says ${predicted} and the outcome is ${observed}. The patients look healthier than they are, and end up too far down.`,
  centreList: (name, count, due) =>
    `${name} gets ${count} calls. In proportion to its admissions it should have ${due}.`,
  localOn:
    'The level is set for each one. It gets better, but not right: the diagnoses are still missing in those who have most of them.',
  centresTarget:
    'Here the list by emergency admission holds, as only that gives a risk which can be compared with the outcome.',
  loopChart:
    'The risk that the model gave (ring) and the share admitted (dot), per cent, in the year when the list was used.',
  loopHeadings: { row: 'Patients', before: 'The model', after: 'The outcome', change: 'From, to' },
  loopRows: { called: 'Those who were called', next: 'As many, next on the list' },
  success: (predicted, observed) =>
    `The model gave those who were called a risk of ${predicted}, and ${observed} were admitted. It looks wrong, and that is partly because the calls helped.`,
  again: (share) => `Of next year’s list ${share} were on it this year already.`,
  counted: 'The calls count as visits, so whoever was called seems to seek even more care. The list locks.',
  apart: 'The calls have a code of their own, so the model can tell the patient’s visits from your calls.',
  drifted:
    'If you train again on this year without saying who was called, the model learns that they were at low risk.',
  made: 'All patients are made up. How much a call helps is made up too: at most about a third of the risk, and less the shorter the time for each patient. Eight minutes of each call go to reaching somebody and to writing.',
};

export const callListLab = { sv, en };
