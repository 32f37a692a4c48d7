import type { Item } from '#app/domain/learning/item.ts';

/** On what a model is told, and when. */
export const itemsOnData: readonly Item[] = [
  {
    id: 'leak-at-time-zero',
    forms: [
      {
        question: {
          sv: 'En modell för återinläggning får veta om medicinlistan har gåtts igenom efter hemkomsten. AUC blir 0,91. Vad är troligast?',
          en: 'A model of readmission is told whether the medication list was reviewed after coming home. The AUC is 0.91. What is most likely?',
        },
        options: [
          {
            text: { sv: 'Läkemedelsgenomgång skyddar starkt', en: 'Medication reviews protect strongly' },
            why: {
              sv: 'Nej. Skyddet kan vara verkligt, men här säger kolumnen mest vem som var hemma länge nog.',
              en: 'No. The protection may be real, but here the column mostly says who was at home for long enough.',
            },
          },
          {
            text: { sv: 'Kolumnen visar vem som hann vara hemma', en: 'The column shows who had time to be at home' },
            why: {
              sv: 'Ja. Den som läggs in igen får ingen genomgång hemma. Vid utskrivningen är fältet tomt för alla.',
              en: 'Yes. Somebody who is admitted again has no review at home. At discharge the field is empty for all.',
            },
          },
          {
            text: { sv: 'Modellen har fått för få patienter', en: 'The model was given too few patients' },
            why: {
              sv: 'Nej. För få patienter ger osäkra tal, inte så höga tal på nya patienter.',
              en: 'No. Too few patients make for uncertain numbers, not such high ones among new patients.',
            },
          },
        ],
        right: 1,
      },
      {
        question: { sv: 'Hur avgör du om en kolumn läcker?', en: 'How do you tell whether a column leaks?' },
        options: [
          {
            text: {
              sv: 'Jag ser om AUC på testpatienter sjunker',
              en: 'I see whether the AUC among test patients falls',
            },
            why: {
              sv: 'Nej. Testpatienterna kommer ur samma uttag och har samma ifyllda kolumn.',
              en: 'No. The test patients come from the same data and have the same column filled in.',
            },
          },
          {
            text: {
              sv: 'Jag ser om sambandet är rimligt medicinskt',
              en: 'I see whether the relation is medically reasonable',
            },
            why: {
              sv: 'Nej. En läcka ser ofta rimlig ut. Det är därför den slinker igenom.',
              en: 'No. A leak often looks reasonable. That is why it slips through.',
            },
          },
          {
            text: { sv: 'Jag tar reda på när uppgiften skrivs in', en: 'I find out when the data are written' },
            why: {
              sv: 'Ja. Finns uppgiften inte när modellen ska räkna ska den bort, hur rimlig den än ser ut.',
              en: 'Yes. If the data are not there when the model is to work, they go, however reasonable they look.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Påstående: En läckande modell avslöjas alltid av nya testpatienter ur samma databas.',
          en: 'Statement: A model that leaks is always given away by new test patients from the same database.',
        },
        options: [
          {
            text: { sv: 'Fel, de har samma fel i sina data', en: 'Wrong, their data have the same fault' },
            why: {
              sv: 'Ja. Det syns först när modellen räknar på det som finns vid tid noll.',
              en: 'Yes. It shows only when the model works on what is there at time zero.',
            },
          },
          {
            text: { sv: 'Rätt, det är därför man delar upp data', en: 'Right, that is why data are split' },
            why: {
              sv: 'Nej. Uppdelningen avslöjar överanpassning. Läckan finns på båda sidor.',
              en: 'No. The split gives away overfitting. The leak is on both sides.',
            },
          },
          {
            text: { sv: 'Rätt, om testpatienterna är många nog', en: 'Right, if there are enough test patients' },
            why: {
              sv: 'Nej. Fler patienter med samma fel gör bara det felaktiga talet säkrare.',
              en: 'No. More patients with the same fault only make the wrong number more certain.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'drift-after-change',
    forms: [
      {
        question: {
          sv: 'Modellen sade 20 procent i snitt och 20 procent kom tillbaka. I år säger den 20, men 12 kom. AUC är nästan densamma. Vad är rimligast först?',
          en: 'The model said 20 per cent on average and 20 came back. This year it says 20, but 12 came. The AUC is almost the same. What is most reasonable first?',
        },
        options: [
          {
            text: { sv: 'Slänga modellen, den har slutat fungera', en: 'Throw the model away, it has stopped working' },
            why: {
              sv: 'Nej. Den ordnar fortfarande patienterna. Det är nivån som är fel.',
              en: 'No. It still puts patients in order. It is the level that is wrong.',
            },
          },
          {
            text: { sv: 'Ställa in nivån och ta reda på varför', en: 'Set the level and find out why' },
            why: {
              sv: 'Ja. Ordningen håller. Men något i vården har ändrats, och det bör ni förstå.',
              en: 'Yes. The order holds. But something in care has changed, and you should understand it.',
            },
          },
          {
            text: { sv: 'Ingenting, AUC är ju oförändrad', en: 'Nothing, as the AUC is unchanged' },
            why: {
              sv: 'Nej. Gränsen ni valde betyder inte längre det ni tror.',
              en: 'No. The threshold you chose no longer means what you think.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Labbet byter metod, och NT-proBNP blir högre för alla. Modellen använder värdet. Vad händer?',
          en: 'The laboratory changes its method, and NT-proBNP is higher for all. The model uses the value. What happens?',
        },
        options: [
          {
            text: { sv: 'Alla får för hög risk, och fler rings', en: 'All get too high a risk, and more are called' },
            why: {
              sv: 'Ja. Patienterna är desamma. Modellen tror att de är sjukare.',
              en: 'Yes. The patients are the same. The model thinks they are more ill.',
            },
          },
          {
            text: { sv: 'Inget, modellen ser bara skillnader', en: 'Nothing, the model sees only differences' },
            why: {
              sv: 'Nej. Ordningen kan hålla, men riskerna räknas från värdet självt.',
              en: 'No. The order may hold, but the risks are worked out from the value itself.',
            },
          },
          {
            text: { sv: 'Modellen anpassar sig efter några veckor', en: 'The model adapts after some weeks' },
            why: {
              sv: 'Nej. En modell i drift är fryst. Någon måste upptäcka felet och ändra den.',
              en: 'No. A model in use is frozen. Somebody has to notice and change it.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'empty-is-not-well',
    forms: [
      {
        question: {
          sv: 'Patienter som flyttat in får lägre risk än de borde. Varför?',
          en: 'Patients who moved in get a lower risk than they should. Why?',
        },
        options: [
          {
            text: { sv: 'De är i genomsnitt friskare', en: 'They are healthier on average' },
            why: {
              sv: 'Nej. I labben kom de tillbaka lika ofta som andra eller oftare.',
              en: 'No. In the lab they came back as often as others or more often.',
            },
          },
          {
            text: { sv: 'De är för få för att påverka AUC', en: 'They are too few to affect the AUC' },
            why: {
              sv: 'Nej. Det förklarar varför ingen märker felet, inte varför det finns.',
              en: 'No. That explains why nobody notices the fault, not why it is there.',
            },
          },
          {
            text: { sv: 'Deras tidigare vård syns inte här', en: 'Their earlier care does not show here' },
            why: {
              sv: 'Ja. Modellen läser ett tomt fält som att inget har hänt.',
              en: 'Yes. The model reads an empty field as if nothing had happened.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Totalt stämmer modellens procent. Räcker det?',
          en: 'On the whole the percentages of the model are right. Is that enough?',
        },
        options: [
          {
            text: { sv: 'Ja, medelvärdet är det som räknas', en: 'Yes, the mean is what counts' },
            why: {
              sv: 'Nej. Felen i två grupper kan ta ut varandra i medelvärdet.',
              en: 'No. The faults of two groups can cancel in the mean.',
            },
          },
          {
            text: {
              sv: 'Nej, en liten grupp kan ändå få fel risk',
              en: 'No, a small group may still get a wrong risk',
            },
            why: {
              sv: 'Ja. Titta på kalibreringen i grupper, särskilt där data saknas.',
              en: 'Yes. Look at calibration in groups, above all where data are missing.',
            },
          },
          {
            text: { sv: 'Nej, alla grupper måste ha samma risk', en: 'No, all groups must have the same risk' },
            why: {
              sv: 'Nej. Grupper kan ha olika risk. Det är felet som inte ska skilja.',
              en: 'No. Groups may differ in risk. It is the error that should not differ.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
