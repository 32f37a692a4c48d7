import type { Item } from '#app/domain/learning/item.ts';

export const items: readonly Item[] = [
  {
    id: 'regression',
    forms: [
      {
        question: {
          sv: 'Avdelningen med flest fall får sensorer. Nästa period är fallen 67 procent färre. Varför är det inget bevis?',
          en: 'The ward with most falls gets sensors. Next period falls are 67 per cent fewer. Why is that no proof?',
        },
        options: [
          {
            text: { sv: 'För att 67 procent är för lite', en: 'Because 67 per cent is too little' },
            why: {
              sv: 'Nej. Storleken är inte felet. Frågan är vad den beror på.',
              en: 'No. The size is not the fault. The question is what it comes from.',
            },
          },
          {
            text: { sv: 'Den valdes när den haft otur', en: 'It was chosen when it had had bad luck' },
            why: {
              sv: 'Ja. Otur går över av sig själv, med eller utan sensor.',
              en: 'Yes. Bad luck passes by itself, with or without a sensor.',
            },
          },
          {
            text: { sv: 'Sensorer kan inte påverka fall', en: 'Sensors cannot affect falls' },
            why: {
              sv: 'Nej. De kan det. Men den här studien visar det inte.',
              en: 'No. They can. But this study does not show it.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Vilken avdelning kommer troligast att få färre fall nästa år, om inget ändras?',
          en: 'Which ward is likeliest to have fewer falls next year if nothing is changed?',
        },
        options: [
          {
            text: { sv: 'Den med flest fall i år', en: 'The one with most falls this year' },
            why: {
              sv: 'Ja. En ovanligt hög siffra följs oftast av en vanligare.',
              en: 'Yes. An unusually high figure is mostly followed by a more usual one.',
            },
          },
          {
            text: { sv: 'Den med minst fall i år', en: 'The one with fewest falls this year' },
            why: {
              sv: 'Nej. Där har turen troligen varit god, och då går det oftare uppåt.',
              en: 'No. It has probably had good luck, so it more often goes up.',
            },
          },
          {
            text: { sv: 'Den som ligger i mitten, för den är stabil', en: 'The one in the middle, as it is stable' },
            why: {
              sv: 'Nej. I mitten är upp och ner ungefär lika troligt.',
              en: 'No. In the middle up and down are about as likely.',
            },
          },
          {
            text: { sv: 'Alla lika', en: 'All the same' },
            why: {
              sv: 'Nej. De som ligger ytterst dras mot mitten.',
              en: 'No. Those at the ends are drawn to the middle.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'denominator',
    forms: [
      {
        question: {
          sv: 'Avdelning A hade 9 fall på 1 500 vårddygn, B 6 fall på 750. Var är risken högst?',
          en: 'Ward A had 9 falls in 1,500 bed-days, B 6 falls in 750. Where is the risk higher?',
        },
        options: [
          {
            text: { sv: 'A, 9 är fler än 6', en: 'A, 9 is more than 6' },
            why: { sv: 'Nej. A hade dubbelt så många vårddygn.', en: 'No. A had twice as many bed-days.' },
          },
          {
            text: { sv: 'Lika', en: 'The same' },
            why: { sv: 'Nej. A har 6 per 1 000, B 8 per 1 000.', en: 'No. A has 6 per 1,000, B 8 per 1,000.' },
          },
          {
            text: { sv: 'B', en: 'B' },
            why: {
              sv: 'Ja. 8 mot 6 per 1 000 vårddygn. Men med så få fall är skillnaden osäker.',
              en: 'Yes. 8 against 6 per 1,000 bed-days. But with so few falls the difference is uncertain.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Fallen halverades i juli. Vad kollar du först?',
          en: 'Falls were halved in July. What do you check first?',
        },
        options: [
          {
            text: { sv: 'Om sensorerna är på', en: 'Whether the sensors are on' },
            why: {
              sv: 'Nej. Bra att veta, men först måste du veta om risken ändrats alls.',
              en: 'No. Good to know, but first you have to know whether the risk changed at all.',
            },
          },
          {
            text: { sv: 'Hur många vårddygn det var', en: 'How many bed-days there were' },
            why: {
              sv: 'Ja. Stängda vårdplatser ger färre fall utan att risken ändras.',
              en: 'Yes. Closed beds give fewer falls without the risk changing.',
            },
          },
          {
            text: {
              sv: 'Om personalen är nöjd med den nya rutinen',
              en: 'Whether staff are pleased with the new routine',
            },
            why: { sv: 'Nej. Det säger inget om fallen.', en: 'No. It says nothing about falls.' },
          },
          {
            text: { sv: 'Om fler avdelningar kan göra likadant', en: 'Whether more wards can do the same' },
            why: {
              sv: 'Nej. Sprid inget innan du vet vad du såg.',
              en: 'No. Spread nothing before you know what you saw.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'alarm-load',
    forms: [
      {
        question: {
          sv: '20 patienter rör sig ofarligt 10 gånger var en natt. Specificiteten är 90 procent. Hur många falska larm?',
          en: '20 patients move harmlessly 10 times each in a night. Specificity is 90 per cent. How many false alarms?',
        },
        options: [
          {
            text: { sv: '2', en: '2' },
            why: {
              sv: 'Nej. Det är vad en enda patients tio rörelser ger på två nätter.',
              en: 'No. That is what one patient’s ten movements give in two nights.',
            },
          },
          {
            text: { sv: '10', en: '10' },
            why: {
              sv: 'Nej. 10 procent är andelen. Den gäller 200 rörelser.',
              en: 'No. 10 per cent is the share. It is of 200 movements.',
            },
          },
          {
            text: { sv: '180', en: '180' },
            why: {
              sv: 'Nej. 180 är de ofarliga rörelser som inte ger larm.',
              en: 'No. 180 are the harmless movements that give no alarm.',
            },
          },
          { text: { sv: '20', en: '20' }, why: { sv: 'Ja. 10 procent av 200.', en: 'Yes. 10 per cent of 200.' } },
        ],
        right: 3,
      },
      {
        question: {
          sv: 'Sensorn ställs om så att den larmar för nästan allt. Vad kan hända med fallen?',
          en: 'The sensor is set to alarm for nearly everything. What may happen to falls?',
        },
        options: [
          {
            text: {
              sv: 'De kan öka, för ingen hinner till de riktiga larmen',
              en: 'They may rise, as nobody gets to the real alarms in time',
            },
            why: {
              sv: 'Ja. Fler falska larm ger kö och trötthet, och väntan blir längre.',
              en: 'Yes. More false alarms give queues and fatigue, and the wait grows.',
            },
          },
          {
            text: { sv: 'De minskar alltid, för inget missas', en: 'They always fall, as nothing is missed' },
            why: {
              sv: 'Nej. Ett larm hindrar inget fall om ingen hinner fram.',
              en: 'No. An alarm prevents no fall if nobody gets there.',
            },
          },
          {
            text: { sv: 'De påverkas inte, larm är bara ljud', en: 'They are not affected, alarms are only sound' },
            why: {
              sv: 'Nej. Larmen tar tid från den som ska hinna fram.',
              en: 'No. Alarms take time from whoever is to get there.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'control-ward',
    forms: [
      {
        question: {
          sv: 'Med sensor: 12 fall före, 4 efter. Utan sensor, samma tid: 12 före, 5 efter. Vad säger det?',
          en: 'With a sensor: 12 falls before, 4 after. Without, same time: 12 before, 5 after. What does it say?',
        },
        options: [
          {
            text: { sv: 'Sensorn tog bort två tredjedelar', en: 'The sensor took away two thirds' },
            why: {
              sv: 'Nej. Nästan lika mycket försvann där ingen sensor fanns.',
              en: 'No. Nearly as much went where there was no sensor.',
            },
          },
          {
            text: { sv: 'Sensorn gjorde skada', en: 'The sensor did harm' },
            why: { sv: 'Nej. Inget här tyder på det.', en: 'No. Nothing here suggests it.' },
          },
          {
            text: { sv: 'Det mesta hände ändå', en: 'Most of it happened anyway' },
            why: {
              sv: 'Ja. Det som kan vara sensorns är bara skillnaden mellan avdelningarna, och den är liten och osäker.',
              en: 'Yes. What may be the sensor’s is only the difference between the wards, and it is small and uncertain.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Alla avdelningar ska få sensorer. Hur får ni ändå en jämförelse?',
          en: 'All wards are to have sensors. How do you still get a comparison?',
        },
        options: [
          {
            text: {
              sv: 'Lotta ordningen, och jämför med dem som väntar',
              en: 'Draw lots for the order, and compare with those who wait',
            },
            why: {
              sv: 'Ja. Det kallas stegvis införande, och alla får den till slut.',
              en: 'Yes. It is called a stepped wedge, and all have it in the end.',
            },
          },
          {
            text: {
              sv: 'Börja där fallen är flest och jämför med resten',
              en: 'Begin where falls are most and compare with the rest',
            },
            why: { sv: 'Nej. Då jämför ni otur med vardag.', en: 'No. Then you compare bad luck with everyday.' },
          },
          {
            text: { sv: 'Jämför med förra året', en: 'Compare with last year' },
            why: { sv: 'Nej. Mycket annat har ändrats sedan dess.', en: 'No. Much else has changed since then.' },
          },
          {
            text: { sv: 'Det går inte', en: 'It cannot be done' },
            why: {
              sv: 'Nej. Ordningen går nästan alltid att lotta.',
              en: 'No. The order can nearly always be drawn by lot.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'small-numbers',
    forms: [
      {
        question: {
          sv: '12 fall före och 8 efter, samma antal vårddygn. Vad kan du säga?',
          en: '12 falls before and 8 after, with as many bed-days. What can you say?',
        },
        options: [
          {
            text: {
              sv: 'Fallen har minskat med en tredjedel tack vare det nya',
              en: 'Falls are down by a third thanks to what is new',
            },
            why: {
              sv: 'Nej. Det är före och efter, och talen är små.',
              en: 'No. It is before and after, and the numbers are small.',
            },
          },
          {
            text: {
              sv: 'Talen är för små för att skilja från slump',
              en: 'The numbers are too small to tell from chance',
            },
            why: {
              sv: 'Ja. Intervallet kring 12 går från ungefär 6 till 21, och 8 ligger mitt i.',
              en: 'Yes. The interval around 12 runs from about 6 to 21, and 8 lies well inside.',
            },
          },
          {
            text: { sv: 'Inget har hänt', en: 'Nothing has happened' },
            why: {
              sv: 'Nej. Att det inte går att säga är inte detsamma som att inget hänt.',
              en: 'No. That it cannot be said is not the same as that nothing happened.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Vad gör ett konfidensintervall för fall per 1 000 vårddygn smalare?',
          en: 'What makes a confidence interval for falls per 1,000 bed-days narrower?',
        },
        options: [
          {
            text: { sv: 'Att mäta längre, eller på fler avdelningar', en: 'To measure longer, or on more wards' },
            why: {
              sv: 'Ja. Fler fall att räkna ger mindre utrymme för slumpen.',
              en: 'Yes. More falls to count leave less room for chance.',
            },
          },
          {
            text: { sv: 'Att räkna per 100 vårddygn i stället', en: 'To count per 100 bed-days instead' },
            why: { sv: 'Nej. Det byter enhet, inte osäkerhet.', en: 'No. That changes the unit, not the uncertainty.' },
          },
          {
            text: { sv: 'Att välja den sämsta månaden som start', en: 'To choose the worst month as the start' },
            why: {
              sv: 'Nej. Det gör jämförelsen skev, inte säker.',
              en: 'No. That makes the comparison biased, not certain.',
            },
          },
          {
            text: { sv: 'Fler decimaler', en: 'More decimals' },
            why: { sv: 'Nej. Decimaler är inte kunskap.', en: 'No. Decimals are not knowledge.' },
          },
        ],
        right: 0,
      },
    ],
  },
];
