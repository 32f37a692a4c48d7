import type { Item } from '#app/domain/learning/item.ts';

export const practice: readonly Item[] = [
  {
    id: 'same-word-same-thing',
    forms: [
      {
        question: {
          sv: 'Vad är oftast svårast när vårdgivare ska träna en modell tillsammans?',
          en: 'What is mostly hardest when care providers are to train a model together?',
        },
        options: [
          {
            text: {
              sv: 'Att få nätet att räcka till för allt som skickas',
              en: 'Making the network suffice for all that is sent',
            },
            why: {
              sv: 'Nej. Det som skickas är litet jämfört med journalerna.',
              en: 'No. What is sent is small compared with the records.',
            },
          },
          {
            text: {
              sv: 'Att samma variabel betyder samma sak överallt',
              en: 'That the same variable means the same thing everywhere',
            },
            why: {
              sv: 'Ja. Olika definitioner ger inget felmeddelande. De märks först när modellen slår fel.',
              en: 'Yes. Different definitions give no error message. They show only when the model goes wrong.',
            },
          },
          {
            text: { sv: 'Att välja rätt sorts modell', en: 'Choosing the right kind of model' },
            why: {
              sv: 'Nej. En enkel modell på lika data slår oftast en avancerad på olika data.',
              en: 'No. A simple model on like data mostly beats an advanced one on unlike data.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Den delade modellen väntar sig långt fler inlagda än det blir, men bara på en av tre vårdcentraler. AUC är lägre där också. Vad undersöker du först?',
          en: 'The shared model expects far more admitted than there are, but only at one of three care centres. The AUC is lower there too. What do you look into first?',
        },
        options: [
          {
            text: {
              sv: 'Om modellen behöver tränas i fler omgångar än den har fått',
              en: 'Whether the model needs more rounds than it has been given',
            },
            why: {
              sv: 'Nej. Då skulle den vara omogen på alla tre.',
              en: 'No. Then it would be unripe at all three.',
            },
          },
          {
            text: { sv: 'Om servern har räknat fel', en: 'Whether the server has miscalculated' },
            why: {
              sv: 'Nej. Modellen är densamma överallt. Felet syns bara på ett ställe.',
              en: 'No. The model is the same everywhere. The fault shows in one place only.',
            },
          },
          {
            text: {
              sv: 'Om den registrerar någon variabel på ett annat sätt',
              en: 'Whether it records a variable in another way',
            },
            why: {
              sv: 'Ja. Räknas till exempel telefonsamtal som besök ser alla där sjukare ut än de är.',
              en: 'Yes. If for instance phone calls count as visits, all there look sicker than they are.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'calibration-beside-auc',
    forms: [
      {
        question: {
          sv: 'AUC är 0,83 hos er. Modellen väntar sig att 19 av 100 läggs in, men det blir 14. Vad gäller?',
          en: 'The AUC is 0.83 where you are. The model expects 19 in 100 to be admitted, but it is 14. What holds?',
        },
        options: [
          {
            text: {
              sv: 'Den sorterar bra men gissar för högt, och behöver justeras hos er',
              en: 'It sorts well but guesses too high, and needs adjusting where you are',
            },
            why: {
              sv: 'Ja. AUC mäter bara ordningen. Sannolikheten måste stämma om ni ska handla på den.',
              en: 'Yes. The AUC measures only the order. The probability has to be right if you are to act on it.',
            },
          },
          {
            text: {
              sv: 'Den är bra, för AUC är över 0,8',
              en: 'It is good, as the AUC is above 0.8',
            },
            why: {
              sv: 'Nej. En modell kan sortera perfekt och ändå säga fel sannolikhet till alla.',
              en: 'No. A model can sort perfectly and still state the wrong probability for everybody.',
            },
          },
          {
            text: {
              sv: 'Den är oanvändbar, för en så stor skillnad kan bara bero på ett angrepp',
              en: 'It is useless, as so large a difference can only be due to an attack',
            },
            why: {
              sv: 'Nej. Det räcker att era patienter är friskare än de andras. En lokal justering kan hjälpa.',
              en: 'No. It is enough that your patients are healthier than those of the others. A local adjustment can help.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'En deltagare skickar det den lärt sig av omvända svar. Var syns det först i labben?',
          en: 'A participant sends what it has learnt from turned answers. Where does it show first in the lab?',
        },
        options: [
          {
            text: { sv: 'I AUC, som faller under hälften', en: 'In the AUC, which falls below a half' },
            why: {
              sv: 'Nej. En liten deltagare rubbar knappt ordningen mellan patienterna.',
              en: 'No. A small participant hardly disturbs the order among the patients.',
            },
          },
          {
            text: {
              sv: 'I antalet patienter, som inte går ihop med det som skickats',
              en: 'In the number of patients, which does not match what was sent',
            },
            why: {
              sv: 'Nej. Antalet är detsamma. Det är svaren som är vända.',
              en: 'No. The number is the same. It is the answers that are turned.',
            },
          },
          {
            text: {
              sv: 'I väntad mot verklig andel, som glider isär på alla tre',
              en: 'In expected against real share, which drift apart at all three',
            },
            why: {
              sv: 'Ja. Sannolikheterna stiger medan AUC ser bra ut. Följ båda.',
              en: 'Yes. The probabilities rise while the AUC looks good. Follow both.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'rules-still-apply',
    forms: [
      {
        question: {
          sv: 'Tre vårdgivare bestämmer tillsammans varför och hur en modell ska tränas. Vad behöver de enligt dataskyddsförordningen?',
          en: 'Three care providers together decide why and how a model is to be trained. What do they need under the GDPR?',
        },
        options: [
          {
            text: {
              sv: 'Ingenting, eftersom inga patientuppgifter flyttas',
              en: 'Nothing, as no patient data are moved',
            },
            why: {
              sv: 'Nej. Träningen är en behandling av personuppgifter hos var och en.',
              en: 'No. The training is processing of personal data at each of them.',
            },
          },
          {
            text: {
              sv: 'Ett samtycke från serverns leverantör',
              en: 'Consent from the supplier of the server',
            },
            why: {
              sv: 'Nej. Leverantören är i regel ett biträde, och med den behövs ett avtal av annat slag.',
              en: 'No. The supplier is as a rule a processor, and with it another kind of agreement is needed.',
            },
          },
          {
            text: {
              sv: 'En överenskommelse om vem som ansvarar för vad',
              en: 'An arrangement on who is responsible for what',
            },
            why: {
              sv: 'Ja. De är gemensamt ansvariga, och ska fördela ansvaret öppet mellan sig.',
              en: 'Yes. They are joint controllers, and are to share out the responsibility openly.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Modellen är färdigtränad och ska publiceras öppet. Är den anonym?',
          en: 'The model is trained and is to be published openly. Is it anonymous?',
        },
        options: [
          {
            text: {
              sv: 'Det måste bedömas, för en modell kan bära på uppgifter',
              en: 'It has to be assessed, as a model can carry data',
            },
            why: {
              sv: 'Ja. Bedömningen görs i varje fall för sig, och ni ska kunna visa hur ni kom fram till svaret.',
              en: 'Yes. Each case is assessed by itself, and you have to be able to show how you arrived at the answer.',
            },
          },
          {
            text: {
              sv: 'Ja, för den består bara av tal',
              en: 'Yes, as it only consists of numbers',
            },
            why: {
              sv: 'Nej. Tal kan vara personuppgifter om de säger något om en person.',
              en: 'No. Numbers can be personal data if they say something about a person.',
            },
          },
          {
            text: {
              sv: 'Ja, för inga uppgifter har någonsin lämnat vårdcentralerna',
              en: 'Yes, as no data have ever left the care centres',
            },
            why: {
              sv: 'Nej. Modellen har lämnat dem, och den är formad av uppgifterna.',
              en: 'No. The model has left them, and it is shaped by the data.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
