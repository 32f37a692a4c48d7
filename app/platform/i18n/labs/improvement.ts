import type { Catalogue } from '../catalogue.ts';

const sv = {
  title: 'Från fråga till rutin på ett år',
  task: 'På en påhittad avdelning läggs nästan var fjärde patient med hjärtsvikt in igen inom 30 dagar. Alla vet att ett samtal inom en vecka hjälper, men få blir uppringda. Ni har ett år. Planen är ifylld som den ofta ser ut. Läs hur det går, och gå sedan tillbaka och gör den bättre.',
  step: 'Steg',
  steps: { plan: '1. Planera', do: '2. Göra', study: '3. Studera', act: '4. Agera' },
  question: 'Frågan',
  questions: {
    count: 'Hur många läggs in igen hos oss?',
    tool: 'Kan AI förutsäga vem som kommer tillbaka?',
    action: 'Blir de som ska ringas upp det, och läggs färre in då?',
  },
  questionNotes: {
    count: 'Efter sex veckor har ni ett tal. Det säger inte vad ni ska göra, så ni får börja om med en annan fråga.',
    tool: 'Efter tjugo veckor har ni en modell. Den säger vem, men samtalet är lika ogjort som förut.',
    action: 'Ni vet vad som ska göras, för vem och hur ni ser om det hjälper. Ni kan börja på en gång.',
  },
  data: 'Data',
  dataChoices: {
    new: 'Vi börjar räkna nu',
    everything: 'Allt som finns, så är vi på den säkra sidan',
    history: 'De fyra uppgifter vi behöver, ett halvår bakåt',
  },
  dataNotes: {
    new: 'Det går fort. Men ni vet inte hur det var före, om ni inte väntar.',
    everything: 'Begäran kommer tillbaka två gånger och uttaget tar tio veckor. Det mesta används aldrig.',
    history: 'Uttaget tar två veckor, och ni får 24 veckor att jämföra med.',
  },
  measures: 'Detta följer vi varje vecka',
  measureNames: {
    outcome: 'Utfall: inlagda igen inom 30 dagar',
    process: 'Process: uppringda inom en vecka',
    balance: 'Balans: minuter i telefonkö till avdelningen',
  },
  change: 'Förändringen',
  changes: {
    training: 'Utbildningsdag för alla',
    reminder: 'Påminnelse i mejl varje måndag',
    squeezed: 'En sjuksköterska ringer, när det finns tid över',
    booked: 'En sjuksköterska ringer, på tid som tas från två mottagningspass',
  },
  changeNotes: {
    training: 'Många ringer efter dagen. Sedan kommer ny personal, och vardagen.',
    reminder: 'Det kostar inget. Efter några veckor läser ingen mejlet.',
    squeezed: 'Nästan alla blir uppringda. Tiden tas någonstans, och ni har inte sagt var.',
    booked: 'Nästan alla blir uppringda. Ni har sagt vad ni gör mindre av.',
  },
  owner: 'Vem ser till att det fortsätter?',
  owners: {
    nobody: 'Alla hjälps åt',
    project: 'Projektledaren, i fyra månader',
    role: 'En namngiven roll på avdelningen, med tid för det',
  },
  ownerNotes: {
    nobody: 'Alla hjälps åt betyder att ingen märker när det slutar.',
    project: 'Det håller så länge projektet pågår.',
    role: 'Någon märker när siffran sjunker, och har tid att göra något åt det.',
  },
  begins: (week: string) => `Förändringen börjar i vecka ${week}, om vecka 0 är nu och året slutar med vecka 51.`,
  beginsNow: 'Förändringen kan börja den första veckan.',
  weeks: 'Vi bedömer resultatet efter',
  weeksHint: 'Veckor från första dagen.',
  weeksText: (weeks: string) => `${weeks} veckor`,
  notBegun: 'Förändringen har inte börjat än. Vänta längre.',
  nothing: 'Ni följer inget mått. Gå till steg 1 och välj.',
  noMedian: (weeks: string) =>
    `Ni har bara ${weeks} veckor före förändringen. Det räcker inte för en median, så ni kan inte se om något blev annorlunda.`,
  seen: {
    outcome: {
      better: (week: string) => `Utfall: ett skift nedåt syns i vecka ${week}. Färre läggs in igen.`,
      worse: (week: string) => `Utfall: ett skift uppåt syns i vecka ${week}. Fler läggs in igen.`,
      none: 'Utfall: inget skift syns.',
    },
    process: {
      better: (week: string) => `Process: ett skift uppåt syns i vecka ${week}. Fler blir uppringda.`,
      worse: (week: string) => `Process: ett skift nedåt syns i vecka ${week}. Färre blir uppringda.`,
      none: 'Process: inget skift syns.',
    },
    balance: {
      better: (week: string) => `Balans: ett skift nedåt syns i vecka ${week}. Kön är kortare.`,
      worse: (week: string) => `Balans: ett skift uppåt syns i vecka ${week}. Kön är längre.`,
      none: 'Balans: inget skift syns.',
    },
  },
  others: (count: string, all: string) =>
    `Av ${all} grannavdelningar, som inte ändrade något, visar ${count} ett skift nedåt i samma mått på samma tid. De är slump.`,
  othersTitle: 'Längsta raden veckor under medianen efter start. Sex eller fler är ett skift.',
  ours: 'Vår avdelning',
  ward: (name: string) => `Granne ${name}`,
  charts: {
    outcome: 'Andel som läggs in igen inom 30 dagar, vecka för vecka.',
    process: 'Andel som blir uppringda inom en vecka, vecka för vecka.',
    balance: 'Minuter i telefonkö, vecka för vecka.',
  },
  week: (start: string) => `Vecka (0 är första dagen, förändringen börjar i vecka ${start})`,
  median: 'Medianen före förändringen',
  values: { outcome: 'Inlagda igen', process: 'Uppringda', balance: 'Minuter' },
  mark: 'Här syns skiftet',
  trends: (before: string, after: string) =>
    `Fem veckor i rad åt samma håll: ${before} gånger före förändringen och ${after} efter.`,
  decision: 'Vad beslutar ni?',
  decisions: {
    spread: 'Inför på alla avdelningar',
    adjust: 'Ändra något och pröva igen',
    stop: 'Sluta, det hjälpte inte',
  },
  decide: 'Besluta med det ni har sett i steg 3. Sedan får ni se hela året, också det ni inte mätte.',
  year: (avoided: string, discharged: string) =>
    `Av ${discharged} utskrivna under året lades i snitt ${avoided} färre in igen än om inget hade ändrats.`,
  held: 'I slutet av året håller förändringen.',
  faded: 'I slutet av året är det mesta borta igen.',
  waitLonger: (minutes: string) => `Den som ringer till avdelningen väntar ${minutes} minuter längre i slutet av året.`,
  waitWas: (minutes: string) => `När det var som mest väntade den som ringde ${minutes} minuter längre.`,
  verdicts: {
    spread: {
      good: 'Bra beslut. Det hjälper, det håller, och ni vet vad det kostar: två mottagningspass.',
      wait: 'Det hjälper, men ni sprider också en längre kö. Bestäm först var tiden ska tas.',
      faded: 'Ni sprider något som inte håller. Alla avdelningar får samma dipp, och sedan är allt som förut.',
    },
    adjust: {
      good: 'Försiktigt. Planen höll redan, och varje månad ni väntar kostar på de andra avdelningarna.',
      wait: 'Bra beslut. Avsätt tid för samtalen, så slipper andra vänta.',
      faded: 'Bra beslut. Idén var inte fel. Den behöver en ägare, och en ändring som inte bygger på minnet.',
    },
    stop: {
      good: 'Synd. Det hjälpte och det höll. Följde ni rätt mått, tillräckligt länge?',
      wait: 'Ni slutade för köns skull. Det hade räckt att avsätta tid.',
      faded: 'Det höll inte, så ni hade rätt i det. Men samtalen hjälpte. Det var ägaren som saknades.',
    },
  },
  again: 'Ett nytt år med samma plan',
  made: 'Alla tal är påhittade: 30 utskrivna i veckan, 14 procents risk för den som blir uppringd och 27 procents för de andra.',
};

const en: Catalogue<typeof sv> = {
  title: 'From a question to a routine in a year',
  task: 'On a made-up ward almost one in four patients with heart failure is admitted again within 30 days. All know that a call within a week helps, but few are called. You have a year. The plan is filled in as it often looks. Read how it goes, then go back and make it better.',
  step: 'Step',
  steps: { plan: '1. Plan', do: '2. Do', study: '3. Study', act: '4. Act' },
  question: 'The question',
  questions: {
    count: 'How many are admitted again with us?',
    tool: 'Can AI predict who will come back?',
    action: 'Are those who should be called, called, and are fewer then admitted?',
  },
  questionNotes: {
    count:
      'After six weeks you have a number. It does not say what to do, so you have to start again with another question.',
    tool: 'After twenty weeks you have a model. It says who, but the call is as undone as before.',
    action: 'You know what is to be done, for whom and how you will see whether it helps. You can begin at once.',
  },
  data: 'Data',
  dataChoices: {
    new: 'We begin to count now',
    everything: 'All there is, to be on the safe side',
    history: 'The four columns we need, half a year back',
  },
  dataNotes: {
    new: 'It is quick. But you do not know how it was before, unless you wait.',
    everything: 'The request comes back twice and the extract takes ten weeks. Most of it is never used.',
    history: 'The extract takes two weeks, and you get 24 weeks to compare with.',
  },
  measures: 'This we follow every week',
  measureNames: {
    outcome: 'Outcome: admitted again within 30 days',
    process: 'Process: called within a week',
    balance: 'Balance: minutes in the telephone queue to the ward',
  },
  change: 'The change',
  changes: {
    training: 'A training day for all',
    reminder: 'A reminder by mail every Monday',
    squeezed: 'A nurse calls, when there is time to spare',
    booked: 'A nurse calls, in time taken from two clinic sessions',
  },
  changeNotes: {
    training: 'Many call after the day. Then come new staff, and everyday life.',
    reminder: 'It costs nothing. After some weeks nobody reads the mail.',
    squeezed: 'Nearly all are called. The time is taken somewhere, and you have not said where.',
    booked: 'Nearly all are called. You have said what you do less of.',
  },
  owner: 'Who sees to it that it goes on?',
  owners: {
    nobody: 'We all help out',
    project: 'The project leader, for four months',
    role: 'A named role on the ward, with time for it',
  },
  ownerNotes: {
    nobody: 'We all help out means that nobody notices when it stops.',
    project: 'It holds as long as the project goes on.',
    role: 'Somebody notices when the number falls, and has time to do something about it.',
  },
  begins: (week) => `The change begins in week ${week}, if week 0 is now and the year ends with week 51.`,
  beginsNow: 'The change can begin in the first week.',
  weeks: 'We judge the result after',
  weeksHint: 'Weeks from the first day.',
  weeksText: (weeks) => `${weeks} weeks`,
  notBegun: 'The change has not begun yet. Wait longer.',
  nothing: 'You follow no measure. Go to step 1 and choose.',
  noMedian: (weeks) =>
    `You have only ${weeks} weeks before the change. That is not enough for a median, so you cannot see whether anything changed.`,
  seen: {
    outcome: {
      better: (week) => `Outcome: a shift downwards is seen in week ${week}. Fewer are admitted again.`,
      worse: (week) => `Outcome: a shift upwards is seen in week ${week}. More are admitted again.`,
      none: 'Outcome: no shift is seen.',
    },
    process: {
      better: (week) => `Process: a shift upwards is seen in week ${week}. More are called.`,
      worse: (week) => `Process: a shift downwards is seen in week ${week}. Fewer are called.`,
      none: 'Process: no shift is seen.',
    },
    balance: {
      better: (week) => `Balance: a shift downwards is seen in week ${week}. The queue is shorter.`,
      worse: (week) => `Balance: a shift upwards is seen in week ${week}. The queue is longer.`,
      none: 'Balance: no shift is seen.',
    },
  },
  others: (count, all) =>
    `Of ${all} neighbouring wards, which changed nothing, ${count} show a shift downwards in the same measure at the same time. They are chance.`,
  othersTitle: 'The longest row of weeks below the median after the start. Six or more are a shift.',
  ours: 'Our ward',
  ward: (name) => `Neighbour ${name}`,
  charts: {
    outcome: 'Share admitted again within 30 days, week by week.',
    process: 'Share called within a week, week by week.',
    balance: 'Minutes in the telephone queue, week by week.',
  },
  week: (start) => `Week (0 is the first day, the change begins in week ${start})`,
  median: 'The median before the change',
  values: { outcome: 'Admitted again', process: 'Called', balance: 'Minutes' },
  mark: 'Here the shift is seen',
  trends: (before, after) =>
    `Five weeks in a row in the same direction: ${before} times before the change and ${after} after.`,
  decision: 'What do you decide?',
  decisions: {
    spread: 'Bring it in on all wards',
    adjust: 'Change something and try again',
    stop: 'Stop, it did not help',
  },
  decide: 'Decide on what you saw in step 3. Then you see the whole year, also what you did not measure.',
  year: (avoided, discharged) =>
    `Of ${discharged} discharged in the year, on average ${avoided} fewer were admitted again than if nothing had been changed.`,
  held: 'At the end of the year the change holds.',
  faded: 'At the end of the year most of it is gone again.',
  waitLonger: (minutes) => `Whoever calls the ward waits ${minutes} minutes longer at the end of the year.`,
  waitWas: (minutes) => `At its worst whoever called waited ${minutes} minutes longer.`,
  verdicts: {
    spread: {
      good: 'A good decision. It helps, it holds, and you know what it costs: two clinic sessions.',
      wait: 'It helps, but you also spread a longer queue. First settle where the time is to be taken.',
      faded: 'You spread something that does not hold. All wards get the same dip, and then all is as before.',
    },
    adjust: {
      good: 'Cautious. The plan held already, and each month you wait costs the other wards.',
      wait: 'A good decision. Set time aside for the calls, and others need not wait.',
      faded: 'A good decision. The idea was not wrong. It needs an owner, and a change that does not rest on memory.',
    },
    stop: {
      good: 'A pity. It helped and it held. Did you follow the right measure, for long enough?',
      wait: 'You stopped because of the queue. It would have been enough to set time aside.',
      faded: 'It did not hold, so you were right in that. But the calls helped. It was the owner that was missing.',
    },
  },
  again: 'A new year with the same plan',
  made: 'All numbers are made up: 30 discharged a week, a risk of 14 per cent for those who are called and 27 per cent for the others.',
};

export const improvementLab = { sv, en };
