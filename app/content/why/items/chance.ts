import type { Item } from '#app/domain/learning/item.ts';

export const onChance: readonly Item[] = [
  {
    id: 'small-swings-widely',
    forms: [
      {
        question: {
          sv: 'Av 60 vårdcentraler är de fem med högst andel inläggningar alla mycket små. Vad är den troligaste förklaringen?',
          en: 'Of 60 care centres the five with the highest share of admissions are all very small. What is the likeliest explanation?',
        },
        options: [
          {
            text: {
              sv: 'Små vårdcentraler har sämre kompetens',
              en: 'Small care centres have less skill',
            },
            why: {
              sv: 'Nej. Det kan stämma ibland, men titta längst ner i listan: där är de också små.',
              en: 'No. It may be so at times, but look at the bottom of the list: they are small there too.',
            },
          },
          {
            text: {
              sv: 'Få patienter ger stora svängningar, så de minsta hamnar ytterst',
              en: 'Few patients swing widely, so the smallest come out at the ends',
            },
            why: {
              sv: 'Ja. Därför hamnar de minsta både högst och lägst, även när alla arbetar lika bra.',
              en: 'Yes. That is why the smallest come both highest and lowest, even when all work equally well.',
            },
          },
          {
            text: {
              sv: 'Små vårdcentraler skriver in fler patienter för säkerhets skull',
              en: 'Small care centres admit more patients to be on the safe side',
            },
            why: {
              sv: 'Nej. Inget i listan talar för det. Pröva först om slumpen räcker.',
              en: 'No. Nothing in the list speaks for it. First try whether chance is enough.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Två enheter har tio procent återinläggningar ett år. Den ena har 50 patienter, den andra 2 000. Året efter har en av dem tjugo procent. Vilken är det troligen?',
          en: 'Two units have ten per cent readmissions one year. One has 50 patients, the other 2,000. The year after one of them has twenty per cent. Which is it likely to be?',
        },
        options: [
          {
            text: { sv: 'Den med 2 000 patienter', en: 'The one with 2,000 patients' },
            why: {
              sv: 'Nej. Där krävs 200 återinläggningar till. Så mycket svänger det inte av sig självt.',
              en: 'No. It would take 200 more readmissions there. It does not swing as much as that by itself.',
            },
          },
          {
            text: {
              sv: 'Lika troligt för båda, andelen var ju densamma',
              en: 'Equally likely, as the share was the same',
            },
            why: {
              sv: 'Nej. Samma andel betyder inte samma säkerhet. Det avgörs av antalet.',
              en: 'No. The same share is not equally certain. The number settles that.',
            },
          },
          {
            text: { sv: 'Den med 50 patienter', en: 'The one with 50 patients' },
            why: {
              sv: 'Ja. Där räcker det med fem återinläggningar till.',
              en: 'Yes. Five more readmissions are enough there.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'reads-a-funnel',
    forms: [
      {
        question: {
          sv: 'I ett trattdiagram är gränserna vidast till vänster. Varför?',
          en: 'In a funnel plot the limits are widest to the left. Why?',
        },
        options: [
          {
            text: {
              sv: 'Där är patienterna få, och då svänger andelen mer',
              en: 'Patients are few there, and then the share swings more',
            },
            why: {
              sv: 'Ja. Ju färre patienter, desto mer kan andelen svänga av slump.',
              en: 'Yes. The fewer the patients, the more the share can swing by chance.',
            },
          },
          {
            text: {
              sv: 'Vården är sämre där',
              en: 'Care is worse there',
            },
            why: {
              sv: 'Nej. Gränserna vet inget om vården. De räknas ur antalet patienter.',
              en: 'No. The limits know nothing about care. They are worked out from the number of patients.',
            },
          },
          {
            text: {
              sv: 'Där är uppgifterna äldre och därmed mindre säkra',
              en: 'The data are older there, and so less certain',
            },
            why: {
              sv: 'Nej. I tratten går det från få till många patienter, inte i tid.',
              en: 'No. The funnel runs from few to many patients, not in time.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Din enhet har den högsta andelen av alla, men ligger innanför tratten. Vad betyder det?',
          en: 'Your unit has the highest share of all, but lies inside the funnel. What does that mean?',
        },
        options: [
          {
            text: {
              sv: 'Att ni arbetar sämst, men att det är tillåtet',
              en: 'That you work worst, but that it is allowed',
            },
            why: {
              sv: 'Nej. Tratten säger inget om vad som är tillåtet. Någon är alltid högst.',
              en: 'No. The funnel does not say what is allowed. Somebody is always highest.',
            },
          },
          {
            text: {
              sv: 'Att det är bevisat att ni arbetar som andra',
              en: 'That it is proven that you work as others do',
            },
            why: {
              sv: 'Nej. En skillnad kan finnas utan att synas, särskilt när patienterna är få.',
              en: 'No. There may be a difference that does not show, above all when patients are few.',
            },
          },
          {
            text: {
              sv: 'Att diagrammet är fel, eftersom den högsta alltid ska ligga utanför',
              en: 'That the plot is wrong, as the highest should always lie outside',
            },
            why: {
              sv: 'Nej. Ofta ligger alla innanför, också den högsta.',
              en: 'No. Often all lie inside, the highest too.',
            },
          },
          {
            text: {
              sv: 'Att slump räcker som förklaring',
              en: 'That chance is enough to explain it',
            },
            why: {
              sv: 'Ja. Det är inget skäl att leta efter fel just hos er.',
              en: 'Yes. It is no reason to look for faults with you in particular.',
            },
          },
        ],
        right: 3,
      },
    ],
  },
  {
    id: 'worst-gets-better-by-itself',
    forms: [
      {
        question: {
          sv: 'Regionen skickar stöd till den enhet som ligger sämst. Året efter ligger den mitt i listan. Vad vet ni?',
          en: 'The region sends support to the unit that is worst. The year after it is in the middle of the list. What do you know?',
        },
        options: [
          {
            text: {
              sv: 'Att stödet hjälpte och bör ges till fler enheter',
              en: 'That the support helped and should go to more units',
            },
            why: {
              sv: 'Nej. Den som valts för att den låg sämst hamnar oftast bättre till av sig själv.',
              en: 'No. A unit chosen for being worst mostly ends up better by itself.',
            },
          },
          {
            text: {
              sv: 'Att stödet inte hjälpte, eftersom den inte blev bäst',
              en: 'That the support did not help, as it did not become best',
            },
            why: {
              sv: 'Nej. Det kan ha hjälpt. Det syns bara inte på det här sättet.',
              en: 'No. It may have helped. It just does not show in this way.',
            },
          },
          {
            text: {
              sv: 'Att listan året innan måste ha varit felräknad',
              en: 'That the list of the year before must have been wrong',
            },
            why: {
              sv: 'Nej. Listan kan vara rätt räknad. Det är slumpen som byter plats på enheterna.',
              en: 'No. The list may be rightly counted. It is chance that moves the units about.',
            },
          },
          {
            text: {
              sv: 'Inte mycket, det hade kunnat hända ändå',
              en: 'Not much, it could have happened anyway',
            },
            why: {
              sv: 'Ja. Jämför med enheter som låg lika illa till och inte fick stöd.',
              en: 'Yes. Compare with units that were as badly off and got no support.',
            },
          },
        ],
        right: 3,
      },
      {
        question: {
          sv: 'Ni vill lära av den enhet som ligger bäst i år. Vad kontrollerar ni först?',
          en: 'You want to learn from the unit that is best this year. What do you check first?',
        },
        options: [
          {
            text: {
              sv: 'Att den är stor nog för att skillnaden ska betyda något',
              en: 'That it is large enough for the difference to mean something',
            },
            why: {
              sv: 'Ja. De minsta hamnar ofta bäst av slump, och är vanliga nästa år.',
              en: 'Yes. The smallest are often best by chance, and usual the next year.',
            },
          },
          {
            text: {
              sv: 'Att den har en chef som själv vill berätta om arbetet',
              en: 'That it has a head who is willing to talk about the work',
            },
            why: {
              sv: 'Nej. Det är bra att ha, men först ska det finnas något att berätta.',
              en: 'No. That is good to have, but first there must be something to tell.',
            },
          },
          {
            text: {
              sv: 'Att den ligger nära, så att fler hos er kan åka dit',
              en: 'That it is near, so that more of you can go there',
            },
            why: {
              sv: 'Nej. Kort resväg hjälper inte om skillnaden är slump.',
              en: 'No. A short journey does not help if the difference is chance.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
