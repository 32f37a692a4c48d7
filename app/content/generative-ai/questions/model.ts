import type { Item } from '#app/domain/learning/item.ts';

export const onTheModel: readonly Item[] = [
  {
    id: 'predicts-likely-text',
    forms: [
      {
        question: {
          sv: 'Vad gör en språkmodell när den skriver en dos?',
          en: 'What does a language model do when it writes a dose?',
        },
        options: [
          {
            text: { sv: 'Slår upp dosen bland sina källor', en: 'Looks the dose up among its sources' },
            why: {
              sv: 'Nej. I modellen finns inga källor att slå i, bara vikter som säger vad som är troligt.',
              en: 'No. There are no sources in the model to look in, only weights that say what is likely.',
            },
          },
          {
            text: {
              sv: 'Skriver det som brukar följa på orden före',
              en: 'Writes what usually follows the words before',
            },
            why: {
              sv: 'Ja. Ofta är det rätt. Men den skriver lika säkert när det inte är det.',
              en: 'Yes. Often it is right. But it writes with the same confidence when it is not.',
            },
          },
          {
            text: { sv: 'Räknar ut dosen från vikt och ålder', en: 'Works the dose out from weight and age' },
            why: {
              sv: 'Nej. Den kan skriva en uträkning, men även den är text som verkar trolig.',
              en: 'No. It can write out a calculation, but that too is text that seems likely.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'I labben skrev modellen ”insulin … dosen är 5 milligram”. Varför?',
          en: 'In the lab the model wrote “insulin … the dose is 5 milligrams”. Why?',
        },
        options: [
          {
            text: { sv: 'Någon mening den läst hade fel dos', en: 'A sentence that it read had the wrong dose' },
            why: {
              sv: 'Nej. I allt den läste hade varje läkemedel sin rätta dos.',
              en: 'No. In all that it read each medicine had its right dose.',
            },
          },
          {
            text: { sv: 'Temperaturen var för hög', en: 'The temperature was too high' },
            why: {
              sv: 'Nej. Också vid 0 blev dosen fel, och då varje gång.',
              en: 'No. At 0 too the dose was wrong, and then every time.',
            },
          },
          {
            text: { sv: 'Den såg inte insulin när den valde dos', en: 'It did not see insulin when it chose the dose' },
            why: {
              sv: 'Ja. Orden närmast före passar alla läkemedel, så den drog en dos som hörde till ett annat.',
              en: 'Yes. The words just before fit every medicine, so it drew a dose that belonged to another.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'same-answer-is-not-truth',
    forms: [
      {
        question: {
          sv: 'Du ställer samma fråga tre gånger och får samma svar. Vad vet du?',
          en: 'You ask the same question three times and get the same answer. What do you know?',
        },
        options: [
          {
            text: {
              sv: 'Att svaret är troligt enligt modellen',
              en: 'That the answer is likely according to the model',
            },
            why: {
              sv: 'Ja. Mer säger det inte. Om det stämmer måste du se i en källa.',
              en: 'Yes. It says no more. Whether it holds you have to see in a source.',
            },
          },
          {
            text: { sv: 'Att svaret är kontrollerat', en: 'That the answer has been checked' },
            why: {
              sv: 'Nej. Modellen kontrollerar inget mellan gångerna. Den räknar om samma sak.',
              en: 'No. The model checks nothing in between. It works out the same thing again.',
            },
          },
          {
            text: { sv: 'Att modellen är säker på sin sak', en: 'That the model is sure of itself' },
            why: {
              sv: 'Nej. Den kan vara inställd på att alltid ta det troligaste ordet. Det är ingen säkerhet om världen.',
              en: 'No. It may be set always to take the likeliest word. That is no certainty about the world.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'En kollega sätter temperaturen till 0 ”för att slippa påhitt”. Vad händer?',
          en: 'A colleague sets the temperature to 0 “to avoid things made up”. What happens?',
        },
        options: [
          {
            text: { sv: 'Påhitten försvinner', en: 'What is made up goes away' },
            why: {
              sv: 'Nej. Slumpen försvinner. Det troligaste kan fortfarande vara fel.',
              en: 'No. Chance goes away. The likeliest may still be wrong.',
            },
          },
          {
            text: {
              sv: 'Samma text kommer varje gång, rätt eller fel',
              en: 'The same text comes every time, right or wrong',
            },
            why: {
              sv: 'Ja. I labben blev dosen då fel i alla hundra meningarna.',
              en: 'Yes. In the lab the dose was then wrong in all hundred sentences.',
            },
          },
          {
            text: { sv: 'Modellen svarar bara när den vet', en: 'The model answers only when it knows' },
            why: {
              sv: 'Nej. Den vet aldrig om den vet. Den fortsätter tills texten är slut.',
              en: 'No. It never knows whether it knows. It goes on until the text ends.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
