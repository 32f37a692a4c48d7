import type { Item } from '#app/domain/learning/item.ts';

export const onLists: readonly Item[] = [
  {
    id: 'precision-in-the-top',
    forms: [
      {
        question: {
          sv: 'Ni har tid att ringa 50 patienter. Vilket mått säger mest om vilken modell ni ska välja?',
          en: 'You have time to call 50 patients. Which measure says most about which model to choose?',
        },
        options: [
          {
            text: {
              sv: 'AUC för alla patienter som är listade hos er',
              en: 'AUC for all patients who are listed with you',
            },
            why: {
              sv: 'Nej. AUC mäter sorteringen ända ner, också bland dem ni aldrig ringer.',
              en: 'No. AUC measures the ranking all the way down, also among those you never call.',
            },
          },
          {
            text: {
              sv: 'Hur många av de 50 översta som verkligen läggs in',
              en: 'How many of the top 50 are really admitted',
            },
            why: {
              sv: 'Ja. Det är precisionen i den del av listan som ni använder.',
              en: 'Yes. That is the precision in the part of the list that you use.',
            },
          },
          {
            text: {
              sv: 'Andelen rätta svar',
              en: 'The share of right answers',
            },
            why: {
              sv: 'Nej. Är få sjuka har en modell som säger nej till alla nästan alltid rätt.',
              en: 'No. If few are ill a model that says no to everybody is nearly always right.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Av de 40 översta läggs 16 in om ingen ringer. Ett samtal förhindrar en inläggning av fyra. Hur många förhindras?',
          en: 'Of the top 40, 16 are admitted if nobody calls. A call prevents one admission in four. How many are prevented?',
        },
        options: [
          {
            text: { sv: 'Tio, en fjärdedel av de 40', en: 'Ten, a quarter of the 40' },
            why: {
              sv: 'Nej. Bara de 16 som hade lagts in kan räddas från det.',
              en: 'No. Only the 16 who would have been admitted can be spared it.',
            },
          },
          {
            text: { sv: 'Sexton, alla som skulle ha lagts in', en: 'Sixteen, all who would have been admitted' },
            why: {
              sv: 'Nej. Samtalet hjälper bara en av fyra av dem.',
              en: 'No. The call helps only one in four of them.',
            },
          },
          {
            text: { sv: 'Fyra, en fjärdedel av de 16', en: 'Four, a quarter of the 16' },
            why: {
              sv: 'Ja. Fyra på 40 samtal är tio per hundra.',
              en: 'Yes. Four in 40 calls are ten per hundred.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'visits-are-not-need',
    forms: [
      {
        question: {
          sv: 'En lista sorteras efter hur många besök patienten väntas göra. Vilka hamnar för långt ner?',
          en: 'A list is ranked by how many visits the patient is expected to make. Who ends up too far down?',
        },
        options: [
          {
            text: {
              sv: 'Sjuka som har svårt att komma',
              en: 'Ill people who find it hard to come',
            },
            why: {
              sv: 'Ja. De har få besök för att det är svårt, inte för att de är friska.',
              en: 'Yes. They make few visits because it is hard, not because they are well.',
            },
          },
          {
            text: {
              sv: 'Sjuka som redan kommer ofta och är väl kända av personalen',
              en: 'Ill people who come often already and are well known to staff',
            },
            why: {
              sv: 'Nej. De hamnar överst.',
              en: 'No. They end up at the top.',
            },
          },
          {
            text: {
              sv: 'Friska som sällan behöver vård',
              en: 'Healthy people who seldom need care',
            },
            why: {
              sv: 'Nej. De hamnar långt ner, men det är som det ska.',
              en: 'No. They end up far down, but that is as it should be.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'En algoritm utan uppgift om språk eller ursprung gav ändå en orättvis lista. Hur kan det gå till?',
          en: 'An algorithm without data on language or origin still gave an unfair list. How can that be?',
        },
        options: [
          {
            text: {
              sv: 'Någon måste ha lagt in uppgiften i smyg, annars vet den inget',
              en: 'Somebody must have put it in secretly, or else it knows nothing',
            },
            why: {
              sv: 'Nej. Den behöver inte veta. Det räcker att utfallet hänger ihop med gruppen.',
              en: 'No. It need not know. It is enough that the outcome goes with the group.',
            },
          },
          {
            text: {
              sv: 'Den valdes för att spara pengar',
              en: 'It was chosen to save money',
            },
            why: {
              sv: 'Nej. Också en lista som ska hjälpa blir skev om utfallet är det.',
              en: 'No. A list that is to help gets skewed too, if the outcome is.',
            },
          },
          {
            text: {
              sv: 'Slumpen avgör alltid vilka grupper som hamnar överst på en lista',
              en: 'Chance always decides which groups come to the top of a list',
            },
            why: {
              sv: 'Nej. Ett sådant gap kommer tillbaka varje gång listan görs.',
              en: 'No. Such a gap comes back every time the list is made.',
            },
          },
          {
            text: {
              sv: 'Utfallet den lärde sig mätte tillgång till vård, inte bara behov',
              en: 'The outcome that it learnt measured access to care, not only need',
            },
            why: {
              sv: 'Ja. Kostnad och besök är lägre för den som har svårt att få vård.',
              en: 'Yes. Cost and visits are lower for those who find it hard to get care.',
            },
          },
        ],
        right: 3,
      },
    ],
  },
  {
    id: 'calibration-per-centre',
    forms: [
      {
        question: {
          sv: 'Tre vårdcentraler delar en lista. Varför jämför ni modellens risk med utfallet på var och en?',
          en: 'Three care centres share a list. Why do you compare the model’s risk with the outcome at each?',
        },
        options: [
          {
            text: {
              sv: 'Lagen kräver lika många samtal per vårdcentral',
              en: 'The law asks for as many calls at each centre',
            },
            why: {
              sv: 'Nej. Behoven kan skilja sig. Poängen är att risken ska betyda samma sak överallt.',
              en: 'No. Needs may differ. The point is that the risk should mean the same everywhere.',
            },
          },
          {
            text: {
              sv: 'Patienter och sätt att skriva koder skiljer sig, och då stämmer risken olika bra',
              en: 'Patients and ways of coding differ, and then the risk is not equally right',
            },
            why: {
              sv: 'Ja. En vårdcentral som kodar lite ser friskare ut än den är.',
              en: 'Yes. A centre that codes little looks healthier than it is.',
            },
          },
          {
            text: {
              sv: 'Det höjer modellens AUC',
              en: 'It raises the AUC of the model',
            },
            why: {
              sv: 'Nej. Att jämföra ändrar inte modellen.',
              en: 'No. Comparing does not change the model.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'På en vårdcentral säger modellen 8 procent i snitt, och 14 procent läggs in. På en annan stämmer det. Vad händer på en gemensam lista?',
          en: 'At one centre the model says 8 per cent on average, and 14 per cent are admitted. At another it is right. What happens on a shared list?',
        },
        options: [
          {
            text: {
              sv: 'Den första vårdcentralens patienter får för få samtal',
              en: 'The patients of the first centre get too few calls',
            },
            why: {
              sv: 'Ja. De ser friskare ut än de är och hamnar för långt ner.',
              en: 'Yes. They look healthier than they are and end up too far down.',
            },
          },
          {
            text: {
              sv: 'Den första vårdcentralens patienter får för många samtal, för risken är högre där',
              en: 'The patients of the first centre get too many calls, as the risk is higher there',
            },
            why: {
              sv: 'Nej. Listan ser bara vad modellen säger, och den säger för lite.',
              en: 'No. The list sees only what the model says, and it says too little.',
            },
          },
          {
            text: {
              sv: 'Inget, ordningen mellan patienterna på en lista påverkas aldrig av nivån',
              en: 'Nothing, the order of patients on a list is never affected by the level',
            },
            why: {
              sv: 'Nej. Inom en vårdcentral stämmer det. Mellan två gör nivån hela skillnaden.',
              en: 'No. Within a centre that is so. Between two the level makes all the difference.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
