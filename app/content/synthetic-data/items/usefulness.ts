import type { Item } from '#app/domain/learning/item.ts';

export const usefulness: readonly Item[] = [
  {
    id: 'train-on-synthetic-test-on-real',
    forms: [
      {
        question: { sv: 'Vad visar måttet TSTR?', en: 'What does the measure TSTR show?' },
        options: [
          {
            text: {
              sv: 'Hur nära de syntetiska raderna ligger de patienter de gjordes av',
              en: 'How near the synthetic rows lie to the patients they were made from',
            },
            why: {
              sv: 'Nej. Det är ett mått på integritet, och mäts som avstånd.',
              en: 'No. That is a measure of privacy, and is measured as distance.',
            },
          },
          {
            text: {
              sv: 'Hur bra en modell från tabellen blir på verkliga patienter',
              en: 'How well a model from the table does on real patients',
            },
            why: {
              sv: 'Ja. Man tränar på syntetiska och prövar på verkliga, och jämför med träning på verkliga.',
              en: 'Yes. You train on synthetic and test on real ones, and compare with training on real ones.',
            },
          },
          {
            text: {
              sv: 'Hur väl kolumnernas medelvärden stämmer överens',
              en: 'How well the means of the columns agree',
            },
            why: {
              sv: 'Nej. Det är ett mått på trohet, och säger lite om vad tabellen duger till.',
              en: 'No. That is a measure of fidelity, and says little about what the table is good for.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'En leverantör har tränat och prövat sin modell på samma syntetiska tabell: AUC 0,90. Vad fattas?',
          en: 'A supplier has trained and tested its model on the same synthetic table: AUC 0.90. What is missing?',
        },
        options: [
          {
            text: { sv: 'En större syntetisk tabell', en: 'A larger synthetic table' },
            why: {
              sv: 'Nej. Fler rader ur samma generator bär på samma fel.',
              en: 'No. More rows from the same generator carry the same faults.',
            },
          },
          {
            text: { sv: 'En andra modell att jämföra resultatet med', en: 'A second model to compare the result with' },
            why: {
              sv: 'Nej. Båda skulle prövas mot generatorns bild, inte mot verkligheten.',
              en: 'No. Both would be tested against the generator’s picture, not against reality.',
            },
          },
          {
            text: { sv: 'En prövning på verkliga patienter', en: 'A test on real patients' },
            why: {
              sv: 'Ja. Annars kan modellen ha lärt sig sådant som bara generatorn hittat på.',
              en: 'Yes. Otherwise the model may have learnt what only the generator made up.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'likeness-two-by-two-is-not-enough',
    forms: [
      {
        question: {
          sv: 'Alla fördelningar och samband två och två stämmer. Ändå blir modellen sämre än på verkliga patienter. Vad kan förklara det?',
          en: 'All distributions and correlations two by two agree. Yet the model is worse than on real patients. What may explain it?',
        },
        options: [
          {
            text: {
              sv: 'Att syntetiska rader alltid ger sämre modeller',
              en: 'That synthetic rows always give worse models',
            },
            why: {
              sv: 'Nej. Det beror på vad generatorn fångat. Ibland är skillnaden liten.',
              en: 'No. It depends on what the generator has caught. At times the difference is small.',
            },
          },
          {
            text: {
              sv: 'Att ett mönster som inte är en rak linje har gått förlorat',
              en: 'That a pattern which is not a straight line has been lost',
            },
            why: {
              sv: 'Ja. Om både låga och höga värden ökar risken syns det inte i sambandet.',
              en: 'Yes. If both low and high values raise the risk, the correlation does not show it.',
            },
          },
          {
            text: {
              sv: 'Att raderna ligger för nära patienterna för att modellen ska lära sig',
              en: 'That the rows lie too near the patients for the model to learn',
            },
            why: {
              sv: 'Nej. Ligger de nära blir modellen snarare bättre. Det är integriteten som faller.',
              en: 'No. If they lie near, the model rather gets better. It is privacy that falls.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'En rapport visar att medelvärden stämmer i varje kolumn, och drar slutsatsen att tabellen är trogen. Vad tycker du?',
          en: 'A report shows that the means agree in every column, and concludes that the table is faithful. What do you think?',
        },
        options: [
          {
            text: {
              sv: 'Det räcker inte. Medelvärden stämmer även om varje samband är borta',
              en: 'It is not enough. Means agree even if every correlation is gone',
            },
            why: {
              sv: 'Ja. Kolumner som dras var för sig har rätt medelvärden och inga samband alls.',
              en: 'Yes. Columns that are drawn by themselves have the right means and no correlations at all.',
            },
          },
          {
            text: {
              sv: 'Det räcker, om tabellen har minst lika många rader som den verkliga',
              en: 'It is enough, if the table has at least as many rows as the real one',
            },
            why: {
              sv: 'Nej. Antalet rader säger ingenting om hur kolumnerna hänger ihop.',
              en: 'No. The number of rows says nothing about how the columns go together.',
            },
          },
          {
            text: {
              sv: 'Det räcker, för trohet handlar om varje kolumn för sig',
              en: 'It is enough, as fidelity is about each column by itself',
            },
            why: {
              sv: 'Nej. Trohet handlar också om hur kolumnerna följs åt, och om mönster ni vet finns.',
              en: 'No. Fidelity is also about how columns go together, and about patterns that you know exist.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'fit-for-a-purpose',
    forms: [
      {
        question: {
          sv: 'Till vad passar en syntetisk tabell som klarat testerna bäst?',
          en: 'What does a synthetic table that has passed the tests suit best?',
        },
        options: [
          {
            text: { sv: 'Att avgöra om ett läkemedel hjälper', en: 'Deciding whether a drug helps' },
            why: {
              sv: 'Nej. En effekt kan ha uppstått eller försvunnit i generatorn. Den frågan kräver verkliga data.',
              en: 'No. An effect may have arisen or vanished in the generator. That question takes real data.',
            },
          },
          {
            text: {
              sv: 'Att räkna hur många med en ovanlig sjukdom som blir inlagda',
              en: 'Counting how many with a rare disease are admitted',
            },
            why: {
              sv: 'Nej. Små grupper är det som generatorn återger sämst.',
              en: 'No. Small groups are what the generator renders worst.',
            },
          },
          {
            text: {
              sv: 'Att låta studenter öva och utvecklare skriva kod',
              en: 'Letting students practise and developers write code',
            },
            why: {
              sv: 'Ja. Där behövs rätt form och rimliga mönster, inte rätt svar om verkligheten.',
              en: 'Yes. That takes the right form and plausible patterns, not the right answer about reality.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Ett team har utvecklat en modell på syntetiska data och vill införa den. Vad är nästa steg?',
          en: 'A team has developed a model on synthetic data and wants to introduce it. What is the next step?',
        },
        options: [
          {
            text: {
              sv: 'Att införa den, om TSTR redovisats för en annan tabell',
              en: 'Introducing it, if TSTR has been reported for another table',
            },
            why: {
              sv: 'Nej. Varje tabell och varje modell måste prövas för sig.',
              en: 'No. Each table and each model has to be tested by itself.',
            },
          },
          {
            text: {
              sv: 'Att pröva den på verkliga patienters uppgifter',
              en: 'Testing it on the data of real patients',
            },
            why: {
              sv: 'Ja. Syntetiska data flyttar fram tidpunkten då ni behöver verkliga, men tar inte bort den.',
              en: 'Yes. Synthetic data postpone the moment when you need real ones, but do not remove it.',
            },
          },
          {
            text: {
              sv: 'Att dra fler syntetiska tabeller och pröva den på dem',
              en: 'Drawing more synthetic tables and testing it on them',
            },
            why: {
              sv: 'Nej. De kommer ur samma generator och har samma blinda fläckar.',
              en: 'No. They come from the same generator and have the same blind spots.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
