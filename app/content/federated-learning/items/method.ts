import type { Item } from '#app/domain/learning/item.ts';

export const method: readonly Item[] = [
  {
    id: 'what-crosses-the-border',
    forms: [
      {
        question: {
          sv: 'Vad lämnar vårdcentralen vid federerat lärande?',
          en: 'What leaves the care centre in federated learning?',
        },
        options: [
          {
            text: { sv: 'Ändringar av modellens tal', en: 'Changes to the numbers of the model' },
            why: {
              sv: 'Ja. Patienternas rader stannar. Men ändringarna är räknade på dem, och kan berätta något.',
              en: 'Yes. The patients’ rows stay. But the changes are worked out on them, and can tell something.',
            },
          },
          {
            text: { sv: 'Journaler utan namn och personnummer', en: 'Records without names and identity numbers' },
            why: {
              sv: 'Nej. Då vore det en vanlig utlämning av pseudonymiserade uppgifter.',
              en: 'No. That would be an ordinary disclosure of pseudonymised data.',
            },
          },
          {
            text: { sv: 'En syntetisk kopia av patienterna', en: 'A synthetic copy of the patients' },
            why: {
              sv: 'Nej. Det är en annan metod. Här skickas inga rader alls.',
              en: 'No. That is another method. Here no rows are sent at all.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'En läkare undrar om servern kan läsa hennes patienters prover. Vad är rätt svar?',
          en: 'A doctor wonders whether the server can read her patients’ tests. What is the right answer?',
        },
        options: [
          {
            text: {
              sv: 'Ja, men bara under träningen, och de raderas efter varje omgång',
              en: 'Yes, but only during training, and they are deleted after every round',
            },
            why: {
              sv: 'Nej. Proverna skickas aldrig dit.',
              en: 'No. The tests are never sent there.',
            },
          },
          {
            text: {
              sv: 'Nej, bara ändringar, men de kan läcka och behöver skydd',
              en: 'No, only changes, but they can leak and need protection',
            },
            why: {
              sv: 'Ja. Ur ändringar har man lyckats återskapa träningsdata. Därför finns säker summering och brus.',
              en: 'Yes. Training data have been recreated from changes. That is why secure aggregation and noise exist.',
            },
          },
          {
            text: {
              sv: 'Nej, bara ändringar, och de säger ingenting om någon patient',
              en: 'No, only changes, and they say nothing about any patient',
            },
            why: {
              sv: 'Nej. Att raderna stannar räcker inte. Ändringarna bär spår av dem.',
              en: 'No. That the rows stay is not enough. The changes carry traces of them.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'weighted-by-patients',
    forms: [
      {
        question: {
          sv: 'Eken har 200 patienter och vill höja en vikt med 0,3. Linden har 100 och vill höja den med 0,6. Vad gör FedAvg?',
          en: 'Oak has 200 patients and wants to raise a weight by 0.3. Linden has 100 and wants to raise it by 0.6. What does FedAvg do?',
        },
        options: [
          {
            text: { sv: 'Höjer med 0,45', en: 'Raises it by 0.45' },
            why: {
              sv: 'Nej. Det är medelvärdet om båda väger lika, men Eken har dubbelt så många patienter.',
              en: 'No. That is the mean if both weigh the same, but Oak has twice as many patients.',
            },
          },
          {
            text: { sv: 'Höjer med 0,9', en: 'Raises it by 0.9' },
            why: {
              sv: 'Nej. Ändringarna läggs inte på varandra, de vägs ihop.',
              en: 'No. The changes are not added up, they are averaged.',
            },
          },
          {
            text: { sv: 'Höjer med 0,4', en: 'Raises it by 0.4' },
            why: {
              sv: 'Ja. 0,3 · 200 plus 0,6 · 100 är 120, och 120 delat med 300 är 0,4.',
              en: 'Yes. 0.3 times 200 plus 0.6 times 100 is 120, and 120 divided by 300 is 0.4.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'I ett federerat projekt har ett sjukhus tio gånger fler patienter än din vårdcentral. Vad betyder det för modellen?',
          en: 'In a federated project a hospital has ten times as many patients as your care centre. What does it mean for the model?',
        },
        options: [
          {
            text: {
              sv: 'Den formas mest av sjukhusets patienter, så pröva den på era',
              en: 'It is shaped mostly by the hospital’s patients, so test it on yours',
            },
            why: {
              sv: 'Ja. Med ett vägt medelvärde styr den som har flest. Bara ett lokalt test visar om den håller hos er.',
              en: 'Yes. With a weighted mean whoever has most decides. Only a local test shows whether it holds where you are.',
            },
          },
          {
            text: {
              sv: 'Den formas lika mycket av båda, eftersom alla deltar lika ofta',
              en: 'It is shaped equally by both, as all take part equally often',
            },
            why: {
              sv: 'Nej. Alla deltar i varje omgång, men ändringarna vägs efter antalet patienter.',
              en: 'No. All take part in each round, but the changes are weighed by the number of patients.',
            },
          },
          {
            text: {
              sv: 'Den blir säkrare hos er, eftersom den sett fler patienter',
              en: 'It becomes safer where you are, as it has seen more patients',
            },
            why: {
              sv: 'Nej. Fler patienter hjälper bara om de liknar era.',
              en: 'No. More patients only help if they are like yours.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'protections-have-a-price',
    forms: [
      {
        question: {
          sv: 'Ni lägger till brus på det som skickas. Vad får ni, och vad kostar det?',
          en: 'You add noise to what is sent. What do you get, and what does it cost?',
        },
        options: [
          {
            text: {
              sv: 'Bättre skydd mot felaktiga uppgifter, till priset av fler omgångar',
              en: 'Better protection against incorrect data, at the price of more rounds',
            },
            why: {
              sv: 'Nej. Brus rättar inga uppgifter.',
              en: 'No. Noise corrects no data.',
            },
          },
          {
            text: {
              sv: 'Svårare att se enskilda patienter, till priset av träffsäkerhet',
              en: 'Harder to see single patients, at the price of accuracy',
            },
            why: {
              sv: 'Ja. Ju mer brus, desto mindre syns av var och en, och desto mindre lär sig modellen.',
              en: 'Yes. The more noise, the less shows of each, and the less the model learns.',
            },
          },
          {
            text: {
              sv: 'Full anonymitet, utan någon kostnad alls',
              en: 'Full anonymity, without any cost at all',
            },
            why: {
              sv: 'Nej. Skyddet har en grad, och det kostar alltid något i träffsäkerhet.',
              en: 'No. The protection has a degree, and it always costs something in accuracy.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Någon skickar ändringar som är tio gånger för stora. Vad hjälper mest?',
          en: 'Somebody sends changes that are ten times too large. What helps the most?',
        },
        options: [
          {
            text: {
              sv: 'Att korta långa ändringar innan de vägs ihop',
              en: 'Shortening long changes before they are averaged',
            },
            why: {
              sv: 'Ja. Då kan ingen enskild deltagare dra iväg med hela modellen.',
              en: 'Yes. Then no single participant can run away with the whole model.',
            },
          },
          {
            text: {
              sv: 'Att köra fler omgångar så att felet jämnas ut',
              en: 'Running more rounds so that the fault evens out',
            },
            why: {
              sv: 'Nej. Felet skickas på nytt i varje omgång.',
              en: 'No. The fault is sent anew in every round.',
            },
          },
          {
            text: {
              sv: 'Att servern bara ser summan av allas ändringar',
              en: 'That the server sees only the sum of all changes',
            },
            why: {
              sv: 'Nej. Det skyddar patienterna, men gör det svårare att hitta den som skickar fel.',
              en: 'No. That protects the patients, but makes it harder to find whoever sends what is wrong.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
