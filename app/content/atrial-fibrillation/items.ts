import type { Item } from '#app/domain/learning/item.ts';

export const items: readonly Item[] = [
  {
    id: 'flag-is-no-diagnosis',
    forms: [
      {
        question: {
          sv: 'En EKG-algoritm flaggar en patient för förmaksflimmer. Vad vet du då?',
          en: 'An ECG algorithm flags a patient for atrial fibrillation. What do you know then?',
        },
        options: [
          {
            text: { sv: 'Att patienten har förmaksflimmer', en: 'That the patient has atrial fibrillation' },
            why: {
              sv: 'Nej. Algoritmen såg inget flimmer. Den såg ett EKG som liknar deras som har det.',
              en: 'No. The algorithm saw no fibrillation. It saw an ECG like those of people who have it.',
            },
          },
          {
            text: {
              sv: 'Att patienten liknar dem som har det, och bör följas med EKG',
              en: 'That the patient is like those who have it, and should be followed with ECG',
            },
            why: {
              sv: 'Ja. Flaggan väljer vem ni tittar närmare på. Diagnosen ställs på EKG av en kliniker.',
              en: 'Yes. The flag chooses whom you look at more closely. A clinician makes the diagnosis on an ECG.',
            },
          },
          {
            text: { sv: 'Att patienten ska ha blodförtunnande', en: 'That the patient should have anticoagulants' },
            why: {
              sv: 'Nej. Först ska flimret bekräftas, sedan vägs risken för stroke mot risken för blödning.',
              en: 'No. First the fibrillation is confirmed, then the risk of stroke is weighed against that of bleeding.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'I en journal står ”misstänkt flimmer enligt AI”. Vad är rätt nästa steg?',
          en: 'A record says “suspected fibrillation according to AI”. What is the right next step?',
        },
        options: [
          {
            text: { sv: 'Ordna EKG som en kliniker läser', en: 'Arrange an ECG that a clinician reads' },
            why: {
              sv: 'Ja. Ett vanligt EKG, eller ett enkanaligt på minst 30 sekunder, kan bekräfta eller avfärda.',
              en: 'Yes. A standard ECG, or a single lead of at least 30 seconds, can confirm or dismiss it.',
            },
          },
          {
            text: { sv: 'Sätta diagnosen, algoritmen är godkänd', en: 'Make the diagnosis, the algorithm is approved' },
            why: {
              sv: 'Nej. En CE-märkt produkt får användas som underlag. Den ställer inte diagnosen.',
              en: 'No. A CE-marked product may inform you. It does not make the diagnosis.',
            },
          },
          {
            text: { sv: 'Stryka raden, AI är inte pålitligt', en: 'Delete the line, AI is not reliable' },
            why: {
              sv: 'Nej. Misstanken kan vara riktig. Den ska prövas, inte strykas.',
              en: 'No. The suspicion may be right. It is to be tested, not deleted.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'predictive-value-follows-prevalence',
    forms: [
      {
        question: {
          sv: 'Ni flyttar samma test från en hjärtmottagning till en vårdcentral. Vad händer med det positiva prediktiva värdet?',
          en: 'You move the same test from a cardiac clinic to a care centre. What happens to the positive predictive value?',
        },
        options: [
          {
            text: { sv: 'Det är oförändrat, testet är detsamma', en: 'It is unchanged, the test is the same' },
            why: {
              sv: 'Nej. Sensitivitet och specificitet kan vara oförändrade. Men färre av de flaggade är sjuka när färre är sjuka.',
              en: 'No. Sensitivity and specificity may be unchanged. But fewer of the flagged are ill when fewer are ill.',
            },
          },
          {
            text: { sv: 'Det stiger, för fler är friska', en: 'It rises, as more are healthy' },
            why: {
              sv: 'Nej. Att fler är friska ger fler falska larm, och då sjunker värdet.',
              en: 'No. With more healthy people there are more false alarms, and then the value falls.',
            },
          },
          {
            text: { sv: 'Det sjunker, för färre är sjuka', en: 'It falls, as fewer are ill' },
            why: {
              sv: 'Ja. Ju ovanligare sjukdomen är i gruppen, desto större del av flaggorna är falska.',
              en: 'Yes. The rarer the condition is in the group, the larger a part of the flags are false.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Av 1 000 personer är 50 sjuka. Testet flaggar 40 av de sjuka och 95 av de friska. Hur stor del av de flaggade är sjuka?',
          en: 'Of 1,000 people 50 are ill. The test flags 40 of the ill and 95 of the healthy. What share of the flagged are ill?',
        },
        options: [
          {
            text: { sv: 'Ungefär 30 av 100', en: 'About 30 in 100' },
            why: {
              sv: 'Ja. 135 är flaggade, och 40 av dem är sjuka: 40/135 är knappt 30 procent.',
              en: 'Yes. 135 are flagged, and 40 of them are ill: 40/135 is just under 30 per cent.',
            },
          },
          {
            text: { sv: 'Ungefär 80 av 100', en: 'About 80 in 100' },
            why: {
              sv: 'Nej. 80 procent är sensitiviteten: så stor del av de sjuka flaggas.',
              en: 'No. 80 per cent is the sensitivity: the share of the ill who are flagged.',
            },
          },
          {
            text: { sv: 'Ungefär 5 av 100', en: 'About 5 in 100' },
            why: {
              sv: 'Nej. 5 procent är så många som är sjuka innan någon testats.',
              en: 'No. 5 per cent is how many are ill before anybody is tested.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'case-mix-changes-auc',
    forms: [
      {
        question: {
          sv: 'En modell hade AUC 0,80 bland alla åldrar men 0,62 bland 75-åringar. Varför?',
          en: 'A model had an AUC of 0.80 among all ages but 0.62 among people of 75. Why?',
        },
        options: [
          {
            text: { sv: 'Modellen har blivit sämre med tiden', en: 'The model has become worse with time' },
            why: {
              sv: 'Nej. Det är samma modell, prövad i två grupper.',
              en: 'No. It is the same model, tried in two groups.',
            },
          },
          {
            text: {
              sv: 'Ålder bär mycket av det den skiljer på',
              en: 'Age carries much of what it tells people apart by',
            },
            why: {
              sv: 'Ja. När alla är lika gamla försvinner den skillnaden, och det som är kvar är svårare.',
              en: 'Yes. When all are equally old that difference goes, and what is left is harder.',
            },
          },
          {
            text: { sv: 'Äldres EKG är av sämre kvalitet', en: 'The ECGs of older people are of worse quality' },
            why: {
              sv: 'Nej. Det kan spela in, men det förklarar inte en så stor skillnad.',
              en: 'No. It may play a part, but it does not explain so large a difference.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Leverantören visar AUC 0,85. Vad frågar du först?',
          en: 'The supplier shows an AUC of 0.85. What do you ask first?',
        },
        options: [
          {
            text: { sv: 'Hur många lager nätverket har', en: 'How many layers the network has' },
            why: {
              sv: 'Nej. Det säger ingenting om hur den fungerar hos er.',
              en: 'No. That says nothing about how it works where you are.',
            },
          },
          {
            text: { sv: 'Om siffran är signifikant', en: 'Whether the number is significant' },
            why: {
              sv: 'Nej. En säker siffra från fel grupp hjälper inte.',
              en: 'No. A certain number from the wrong group does not help.',
            },
          },
          {
            text: { sv: 'I vilken grupp den är uppmätt', en: 'In which group it was measured' },
            why: {
              sv: 'Ja. En blandad grupp ger ofta högre AUC än den ni ska använda modellen i.',
              en: 'Yes. A mixed group often gives a higher AUC than the one in which you will use the model.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'someone-receives-the-flag',
    forms: [
      {
        question: {
          sv: 'Vad ska vara bestämt innan algoritmen slås på?',
          en: 'What has to be settled before the algorithm is switched on?',
        },
        options: [
          {
            text: { sv: 'Vem som tar emot flaggan, och hur fort', en: 'Who receives the flag, and how fast' },
            why: {
              sv: 'Ja. Annars blir larmen liggande, och den som flaggats får vänta i onödan.',
              en: 'Yes. Otherwise the alarms are left lying, and whoever was flagged waits for nothing.',
            },
          },
          {
            text: { sv: 'Att alla flaggade får behandling', en: 'That all who are flagged are treated' },
            why: {
              sv: 'Nej. De flesta som flaggas är friska.',
              en: 'No. Most of those flagged are healthy.',
            },
          },
          {
            text: {
              sv: 'Att flaggan syns i alla vyer i journalen',
              en: 'That the flag shows in every view of the record',
            },
            why: {
              sv: 'Nej. En flagga som alla ser men ingen äger blir ingens uppgift.',
              en: 'No. A flag that all see and nobody owns is nobody’s task.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Algoritmen ger 120 flaggor i veckan, och ni hinner läsa 40 EKG. Vad gör ni?',
          en: 'The algorithm gives 120 flags a week, and you have time to read 40 ECGs. What do you do?',
        },
        options: [
          {
            text: {
              sv: 'Läser dem som hinns, i den ordning de kommer',
              en: 'Read those there is time for, as they come',
            },
            why: {
              sv: 'Nej. Då avgör slumpen vem som får hjälp, och högen växer varje vecka.',
              en: 'No. Then chance decides who is helped, and the pile grows every week.',
            },
          },
          {
            text: {
              sv: 'Höjer tröskeln eller ordnar fler som läser, innan ni går vidare',
              en: 'Raise the threshold or find more who read, before you go on',
            },
            why: {
              sv: 'Ja. Antalet flaggor ska gå ihop med det ni kan ta hand om.',
              en: 'Yes. The number of flags has to fit what you can take care of.',
            },
          },
          {
            text: {
              sv: 'Låter algoritmen ställa diagnosen själv',
              en: 'Let the algorithm make the diagnosis by itself',
            },
            why: {
              sv: 'Nej. Då behandlas friska. Diagnosen kräver ett EKG som en kliniker läst.',
              en: 'No. Then healthy people are treated. The diagnosis takes an ECG that a clinician has read.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
