import type { Item } from '#app/domain/learning/item.ts';

/** On what the measures of a model say, and do not. */
export const itemsOnMeasures: readonly Item[] = [
  {
    id: 'auc-is-not-calibration',
    forms: [
      {
        question: {
          sv: 'En modell har AUC 0,85. Vad vet du om den risk på 30 procent som den ger en patient?',
          en: 'A model has an AUC of 0.85. What do you know of the risk of 30 per cent that it gives a patient?',
        },
        options: [
          {
            text: {
              sv: 'Att talet är rätt för 85 av 100 patienter',
              en: 'That the number is right for 85 in 100 patients',
            },
            why: {
              sv: 'Nej. AUC handlar om ordningen mellan patienter, inte om talen.',
              en: 'No. AUC is about the order of patients, not about the numbers.',
            },
          },
          {
            text: {
              sv: 'Att talet är högst 15 procentenheter fel',
              en: 'That the number is at most 15 percentage points wrong',
            },
            why: {
              sv: 'Nej. AUC säger ingenting om hur fel ett tal är.',
              en: 'No. AUC says nothing of how wrong a number is.',
            },
          },
          {
            text: { sv: 'Ingenting om talet, bara om ordningen', en: 'Nothing of the number, only of the order' },
            why: {
              sv: 'Ja. Om 30 av 100 sådana patienter faktiskt drabbas är en fråga om kalibrering.',
              en: 'Yes. Whether 30 in 100 such patients are in fact affected is a question of calibration.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Alla risker från en modell halveras av misstag. Vad händer med AUC?',
          en: 'All risks of a model are halved by mistake. What happens to the AUC?',
        },
        options: [
          {
            text: { sv: 'Den är oförändrad', en: 'It stays the same' },
            why: {
              sv: 'Ja. Ordningen mellan patienterna är densamma. Men talen är fel, och det syns i kalibreringen.',
              en: 'Yes. The order of the patients is the same. But the numbers are wrong, which calibration shows.',
            },
          },
          {
            text: { sv: 'Den halveras också', en: 'It is halved too' },
            why: {
              sv: 'Nej. AUC beror bara på vem som får högre risk än vem.',
              en: 'No. AUC depends only on who gets a higher risk than whom.',
            },
          },
          {
            text: { sv: 'Den sjunker mot 0,5', en: 'It falls towards 0.5' },
            why: {
              sv: 'Nej. Det vore om ordningen blev slumpmässig. Den är kvar.',
              en: 'No. That would be if the order became random. It is still there.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'threshold-is-a-trade',
    forms: [
      {
        question: {
          sv: 'Ni ringer alla med risk över 20 procent. Vad har ni då sagt att ett rätt samtal är värt?',
          en: 'You call all with a risk above 20 per cent. What have you then said that a right call is worth?',
        },
        options: [
          {
            text: { sv: 'Två samtal i onödan', en: 'Two calls for nothing' },
            why: {
              sv: 'Nej. Vid 20 procent är en av fem rätt, och fyra är i onödan.',
              en: 'No. At 20 per cent one in five is right, and four are for nothing.',
            },
          },
          {
            text: { sv: 'Fyra samtal i onödan', en: 'Four calls for nothing' },
            why: {
              sv: 'Ja. 80 mot 20 är fyra. Den vikten använder nettonyttan.',
              en: 'Yes. 80 to 20 is four. Net benefit uses that weight.',
            },
          },
          {
            text: { sv: 'Tjugo samtal i onödan', en: 'Twenty calls for nothing' },
            why: {
              sv: 'Nej. Då skulle gränsen ligga under 5 procent.',
              en: 'No. The threshold would then be below 5 per cent.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Åtgärden är ett kort samtal utan risk. Vad betyder det för gränsen?',
          en: 'The action is a short call without risk. What does that mean for the threshold?',
        },
        options: [
          {
            text: {
              sv: 'Den kan vara låg: ett onödigt samtal skadar lite',
              en: 'It can be low: a needless call does little harm',
            },
            why: {
              sv: 'Ja. Då tål ni många samtal i onödan för att hitta en till. Bara tiden begränsar.',
              en: 'Yes. You can then bear many calls for nothing to find one more. Only time sets the limit.',
            },
          },
          {
            text: {
              sv: 'Den ska vara 50 procent, mer troligt än inte',
              en: 'It should be 50 per cent, more likely than not',
            },
            why: {
              sv: 'Nej. Då säger ni att ett onödigt samtal är lika illa som en missad patient.',
              en: 'No. You then say that a needless call is as bad as a missed patient.',
            },
          },
          {
            text: { sv: 'Den ska sättas där flest svar blir rätt', en: 'It should be where most answers are right' },
            why: {
              sv: 'Nej. Flest rätta svar får ni ofta genom att inte ringa någon alls.',
              en: 'No. You often get most right answers by calling nobody at all.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'En modells nettonytta är 30 per 1 000 vid er gräns. Att ringa alla ger 45. Vad gör ni?',
          en: 'A model’s net benefit is 30 per 1,000 at your threshold. Calling everybody gives 45. What do you do?',
        },
        options: [
          {
            text: { sv: 'Använder modellen, talet är över noll', en: 'Use the model, the number is above zero' },
            why: {
              sv: 'Nej. Den är bättre än att inte göra något, men sämre än att ringa alla.',
              en: 'No. It is better than doing nothing, but worse than calling everybody.',
            },
          },
          {
            text: { sv: 'Byter gräns tills modellen vinner', en: 'Change the threshold until the model wins' },
            why: {
              sv: 'Nej. Gränsen följer av vad samtalen är värda, inte av vad modellen behöver.',
              en: 'No. The threshold follows from what the calls are worth, not from what the model needs.',
            },
          },
          {
            text: { sv: 'Ringer alla, om tiden räcker', en: 'Call everybody, if there is time' },
            why: {
              sv: 'Ja. Vid den gränsen gör modellen mer skada än nytta jämfört med att ringa alla.',
              en: 'Yes. At that threshold the model does worse than simply calling everybody.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'best-of-many-is-lucky',
    forms: [
      {
        question: {
          sv: 'Ett verktyg provar 200 modeller och visar den bästa: AUC 0,82 på de patienter som den valdes med. Vad väntar du dig på nya patienter?',
          en: 'A tool tries 200 models and shows the best: an AUC of 0.82 among the patients it was chosen by. What do you expect among new patients?',
        },
        options: [
          {
            text: { sv: 'Ungefär 0,82, den är ju prövad', en: 'About 0.82, it has been tested' },
            why: {
              sv: 'Nej. Den är vald just för att den hade tur på de patienterna.',
              en: 'No. It was chosen for the very luck it had with those patients.',
            },
          },
          {
            text: { sv: 'Mer, för 200 modeller lärde mycket', en: 'More, as 200 models learnt a lot' },
            why: {
              sv: 'Nej. De lärde av samma patienter. Fler försök ger mer tur, inte mer kunskap.',
              en: 'No. They learnt from the same patients. More tries give more luck, not more knowledge.',
            },
          },
          {
            text: { sv: 'Mindre, för en del av talet är tur', en: 'Less, as some of the number is luck' },
            why: {
              sv: 'Ja. Ju fler försök och ju färre patienter att välja med, desto större del är tur.',
              en: 'Yes. The more tries and the fewer patients to choose by, the more of it is luck.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Ni har 3 000 patienter och ska låta ett verktyg söka bland modeller. Hur gör ni?',
          en: 'You have 3,000 patients and are to let a tool search among models. What do you do?',
        },
        options: [
          {
            text: { sv: 'Lägger undan en del som ingen väljer med', en: 'Put some aside that nobody chooses by' },
            why: {
              sv: 'Ja. Bara de som varken lärt eller valt modellen kan säga vad den är värd. Helst från ett senare år.',
              en: 'Yes. Only those who neither taught nor chose the model can say what it is worth. A later year is best.',
            },
          },
          {
            text: { sv: 'Låter verktyget använda alla till allt', en: 'Let the tool use all for everything' },
            why: {
              sv: 'Nej. Då finns ingen kvar som kan säga vad modellen är värd.',
              en: 'No. Nobody is then left who can say what the model is worth.',
            },
          },
          {
            text: { sv: 'Söker om tills testpatienterna är nöjda', en: 'Search again until the test patients agree' },
            why: {
              sv: 'Nej. Då väljer ni med testpatienterna, och de har slutat vara ett test.',
              en: 'No. You then choose by the test patients, and they are no longer a test.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
