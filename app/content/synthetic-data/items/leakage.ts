import type { Item } from '#app/domain/learning/item.ts';

export const leakage: readonly Item[] = [
  {
    id: 'synthetic-is-not-anonymous',
    forms: [
      {
        question: {
          sv: 'En kollega säger: ”Tabellen är syntetisk, alltså anonym.” Vad svarar du?',
          en: 'A colleague says: “The table is synthetic, hence anonymous.” What do you answer?',
        },
        options: [
          {
            text: { sv: 'Det stämmer, ingen rad är en människa', en: 'That is right, no row is a human being' },
            why: {
              sv: 'Nej. En generator kan lära sig enstaka patienter utantill och ge tillbaka dem nästan oförändrade.',
              en: 'No. A generator can learn single patients by heart and give them back almost unchanged.',
            },
          },
          {
            text: {
              sv: 'Det stämmer när namn och personnummer är borta',
              en: 'That is right once names and identity numbers are gone',
            },
            why: {
              sv: 'Nej. Den som känner till ålder, kön och en ovanlig diagnos kan känna igen en patient ändå.',
              en: 'No. Whoever knows age, sex and a rare diagnosis can recognise a patient anyway.',
            },
          },
          {
            text: {
              sv: 'Det beror på om någon går att känna igen',
              en: 'It depends on whether anybody can be recognised',
            },
            why: {
              sv: 'Ja. Det som avgör är om någon rimligen kan identifieras, inte vad tabellen kallas.',
              en: 'Yes. What decides is whether anybody can reasonably be identified, not what the table is called.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'I en syntetisk tabell finns en rad som är lik en av era patienter på varje punkt. Vad är tabellen då?',
          en: 'A row in a synthetic table is like one of your patients in every respect. What is the table then?',
        },
        options: [
          {
            text: {
              sv: 'Personuppgifter, om patienten rimligen kan identifieras',
              en: 'Personal data, if the patient can reasonably be identified',
            },
            why: {
              sv: 'Ja. Då gäller dataskydd och sekretess, precis som för den verkliga tabellen.',
              en: 'Yes. Then data protection and secrecy apply, just as for the real table.',
            },
          },
          {
            text: {
              sv: 'Anonym, eftersom raden drogs av en slump och inte kopierades',
              en: 'Anonymous, since the row was drawn by chance and not copied',
            },
            why: {
              sv: 'Nej. Hur raden kom till spelar ingen roll om den pekar ut någon.',
              en: 'No. How the row came about does not matter if it singles somebody out.',
            },
          },
          {
            text: {
              sv: 'Anonym, så länge generatorn inte sparas',
              en: 'Anonymous, as long as the generator is not kept',
            },
            why: {
              sv: 'Nej. Generatorn är en risk för sig. Raden finns kvar i tabellen ändå.',
              en: 'No. The generator is a risk of its own. The row is still in the table.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'distance-needs-a-comparison',
    forms: [
      {
        question: {
          sv: 'Det typiska avståndet från en syntetisk rad till närmaste patient är 0,4. Vad jämför du med?',
          en: 'The typical distance from a synthetic row to the nearest patient is 0.4. What do you compare it with?',
        },
        options: [
          {
            text: {
              sv: 'Avståndet för människor som generatorn inte sett',
              en: 'The distance for people the generator has not seen',
            },
            why: {
              sv: 'Ja. Är raderna närmare än främlingar är, så har generatorn kopierat.',
              en: 'Yes. If the rows are nearer than strangers are, the generator has copied.',
            },
          },
          {
            text: { sv: 'Noll, för allt över noll är säkert', en: 'Nil, as everything above nil is safe' },
            why: {
              sv: 'Nej. En rad kan skilja på en enda siffra och ändå peka ut patienten.',
              en: 'No. A row may differ in a single figure and still single the patient out.',
            },
          },
          {
            text: {
              sv: 'Avståndet mellan raderna i den syntetiska tabellen',
              en: 'The distance between the rows of the synthetic table',
            },
            why: {
              sv: 'Nej. Det säger hur olika raderna är varandra, inte om de liknar patienter.',
              en: 'No. It says how unlike the rows are, not whether they are like patients.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Någon försöker gissa vem som fanns i data, utifrån vem som har en rad nära sig. Gissningen får AUC 0,93. Vad betyder det?',
          en: 'Somebody tries to guess who was in the data, from who has a row close by. The guess has an AUC of 0.93. What does it mean?',
        },
        options: [
          {
            text: {
              sv: 'Att tabellen är trogen och går att använda',
              en: 'That the table is faithful and can be used',
            },
            why: {
              sv: 'Nej. Trogen är den, men den avslöjar också vem som varit patient.',
              en: 'No. It is faithful, but it also gives away who has been a patient.',
            },
          },
          {
            text: {
              sv: 'Att tabellen avslöjar vilka som fanns med',
              en: 'That the table gives away who was in it',
            },
            why: {
              sv: 'Ja. En tabell som inte läcker ger en gissning kring 0,5, som att singla slant.',
              en: 'Yes. A table that does not leak gives a guess of about 0.5, like tossing a coin.',
            },
          },
          {
            text: {
              sv: 'Att modellen för återinläggning är ovanligt bra',
              en: 'That the model of readmission is unusually good',
            },
            why: {
              sv: 'Nej. Det här är AUC för gissningen om medlemskap, inte för återinläggning.',
              en: 'No. This is the AUC of the guess at membership, not of readmission.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'rare-is-lost-or-found',
    forms: [
      {
        question: {
          sv: 'Tre av 300 patienter har en ovanlig diagnos. Vad är svårt med dem i en syntetisk tabell?',
          en: 'Three of 300 patients have a rare diagnosis. What is hard about them in a synthetic table?',
        },
        options: [
          {
            text: {
              sv: 'Ingenting, för så få påverkar inte medelvärdena',
              en: 'Nothing, as so few do not affect the means',
            },
            why: {
              sv: 'Nej. Just därför syns det inte i medelvärdena när de försvinner eller avslöjas.',
              en: 'No. That is just why the means do not show when they disappear or are given away.',
            },
          },
          {
            text: {
              sv: 'De går att lösa genom att dra en större tabell',
              en: 'They can be solved by drawing a larger table',
            },
            why: {
              sv: 'Nej. Generatorn har ändå bara tre att lära sig av.',
              en: 'No. The generator still has only three to learn from.',
            },
          },
          {
            text: {
              sv: 'De känns igen, eller så går de förlorade',
              en: 'They are recognised, or else they are lost',
            },
            why: {
              sv: 'Ja. Det finns inget läge som löser båda. Någon får bestämma vad som väger tyngst.',
              en: 'Yes. No setting solves both. Somebody has to decide what weighs most.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Ni tog bort alla diagnoser som färre än fem har, innan generatorn tränades. Vad ska stå i bladet som följer med tabellen?',
          en: 'You took out every diagnosis that fewer than five have, before the generator was trained. What should the sheet that goes with the table say?',
        },
        options: [
          {
            text: {
              sv: 'Att ovanliga diagnoser saknas i tabellen',
              en: 'That rare diagnoses are missing from the table',
            },
            why: {
              sv: 'Ja. Den som får tabellen ser annars inte vad som tagits bort.',
              en: 'Yes. Otherwise whoever gets the table does not see what was taken out.',
            },
          },
          {
            text: {
              sv: 'Att ingen patient längre kan kännas igen',
              en: 'That no patient can be recognised any more',
            },
            why: {
              sv: 'Nej. Patienterna kan finnas kvar i alla andra kolumner. Det måste mätas.',
              en: 'No. The patients may remain in all other columns. It has to be measured.',
            },
          },
          {
            text: {
              sv: 'Ingenting, för de var så få att det inte märks',
              en: 'Nothing, as they were so few that it does not show',
            },
            why: {
              sv: 'Nej. För den som ska lära sig om dem är de allt.',
              en: 'No. For whoever is to learn about them they are everything.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
