import type { Item } from '#app/domain/learning/item.ts';

export const onItsUse: readonly Item[] = [
  {
    id: 'what-may-be-pasted',
    forms: [
      {
        question: {
          sv: 'Du vill korta en remiss med ett öppet verktyg på nätet. Vad gäller?',
          en: 'You want to shorten a referral with an open tool on the web. What holds?',
        },
        options: [
          {
            text: {
              sv: 'Det går bra om namn och personnummer tas bort',
              en: 'It is fine if name and identity number are taken out',
            },
            why: {
              sv: 'Nej. Ålder, ort, datum och diagnos kan räcka för att peka ut personen.',
              en: 'No. Age, town, date and diagnosis may be enough to point to the person.',
            },
          },
          {
            text: {
              sv: 'Det går bra om du raderar chatten efteråt',
              en: 'It is fine if you delete the chat afterwards',
            },
            why: {
              sv: 'Nej. Uppgifterna är redan utlämnade när du skickat dem.',
              en: 'No. The information is disclosed as soon as you have sent it.',
            },
          },
          {
            text: { sv: 'Det går inte, remissen gäller en patient', en: 'It is not, the referral is about a patient' },
            why: {
              sv: 'Ja. Använd ett verktyg som arbetsgivaren har godkänt för patientuppgifter, eller skriv själv.',
              en: 'Yes. Use a tool that the employer has approved for patient data, or write it yourself.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Vilken text kan du klistra in i ett öppet verktyg?',
          en: 'Which text can you paste into an open tool?',
        },
        options: [
          {
            text: {
              sv: 'En allmän text om sårvård som du själv skrivit',
              en: 'A general text on wound care that you wrote',
            },
            why: {
              sv: 'Ja. Den handlar inte om någon. Du kunde ha satt den på anslagstavlan.',
              en: 'Yes. It is about nobody. You could have pinned it to the notice board.',
            },
          },
          {
            text: {
              sv: 'En avvikelse där avdelningen och dagen står',
              en: 'An incident report with the ward and the day',
            },
            why: {
              sv: 'Nej. Någon på avdelningen vet vem det gällde.',
              en: 'No. Somebody on the ward knows whom it was about.',
            },
          },
          {
            text: { sv: 'Ett provsvar utan namn', en: 'A test result without a name' },
            why: {
              sv: 'Nej. Det hör till en person, och tillsammans med annat kan det peka ut henne.',
              en: 'No. It belongs to a person, and together with other things it can point to her.',
            },
          },
          {
            text: { sv: 'Ett brev från en anhörig', en: 'A letter from a relative' },
            why: {
              sv: 'Nej. Det handlar om en patient och om den som skrev.',
              en: 'No. It is about a patient and about the one who wrote it.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'check-against-the-source',
    forms: [
      {
        question: {
          sv: 'Du får en AI-skriven epikris att signera. Vad gör du först?',
          en: 'You are given a discharge summary written by AI to sign. What do you do first?',
        },
        options: [
          {
            text: {
              sv: 'Läser den noga och ser om något låter fel',
              en: 'Read it closely and see whether anything sounds wrong',
            },
            why: {
              sv: 'Nej. Fel dos och fel sida låter precis lika bra som rätt.',
              en: 'No. A wrong dose and a wrong side sound exactly as good as the right ones.',
            },
          },
          {
            text: {
              sv: 'Läser journalen och jämför punkt för punkt',
              en: 'Read the record and compare point by point',
            },
            why: {
              sv: 'Ja. Börja med läkemedel, sida, ordet inte, överkänslighet och datum.',
              en: 'Yes. Begin with medicines, side, the word not, allergies and dates.',
            },
          },
          {
            text: { sv: 'Ber verktyget granska sin egen text', en: 'Ask the tool to check its own text' },
            why: {
              sv: 'Nej. Det kan hitta något, men det har samma blinda fläckar som första gången.',
              en: 'No. It may find something, but it has the same blind spots as the first time.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Vilket fel är svårast att hitta om du bara läser sammanfattningen?',
          en: 'Which fault is hardest to find if you read only the summary?',
        },
        options: [
          {
            text: { sv: 'En kontroll som inte kom med', en: 'A check-up that was left out' },
            why: {
              sv: 'Ja. Det som inte står där syns inte. Du måste veta vad som borde stå.',
              en: 'Yes. What is not there is not seen. You have to know what should be there.',
            },
          },
          {
            text: { sv: 'En dos som är hundra gånger för hög', en: 'A dose a hundred times too high' },
            why: {
              sv: 'Nej. Den skulle du nog reagera på. Det är svårare med en dos som är dubbelt så hög.',
              en: 'No. You would probably notice that. A dose twice as high is harder.',
            },
          },
          {
            text: { sv: 'Ett stavfel i en diagnos', en: 'A misspelt diagnosis' },
            why: {
              sv: 'Nej. Stavfel syns, och modeller gör sällan sådana.',
              en: 'No. Misspellings are seen, and models rarely make them.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'who-answers-for-the-note',
    forms: [
      {
        question: {
          sv: 'Sammanfattningen hade fel sida, och du signerade. Vem svarar för anteckningen?',
          en: 'The summary had the wrong side, and you signed. Who answers for the note?',
        },
        options: [
          {
            text: { sv: 'Leverantören av AI-tjänsten', en: 'The supplier of the AI service' },
            why: {
              sv: 'Nej. Leverantören svarar för sin produkt, inte för vad som står i din anteckning.',
              en: 'No. The supplier answers for its product, not for what your note says.',
            },
          },
          {
            text: { sv: 'It-avdelningen som införde den', en: 'The IT department that introduced it' },
            why: {
              sv: 'Nej. Den svarar för driften. Innehållet i journalen är inte deras.',
              en: 'No. It answers for running it. What the record says is not theirs.',
            },
          },
          {
            text: { sv: 'Du som signerade', en: 'You who signed' },
            why: {
              sv: 'Ja. Den som för journalen svarar för sina uppgifter, hur de än skrivits.',
              en: 'Yes. Whoever keeps the record answers for what she enters, however it was written.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'När blir ett skrivande AI-verktyg troligen en medicinteknisk produkt?',
          en: 'When is an AI tool that writes likely to be a medical device?',
        },
        options: [
          {
            text: { sv: 'När det skriver ned vad som sagts', en: 'When it writes down what was said' },
            why: {
              sv: 'Nej. Att skriva ned utan att tolka är oftast ingen medicinteknisk produkt.',
              en: 'No. To write down without interpreting is mostly no medical device.',
            },
          },
          {
            text: { sv: 'När det är tänkt att föreslå behandling', en: 'When it is meant to suggest treatment' },
            why: {
              sv: 'Ja. Det avsedda ändamålet avgör, inte tekniken.',
              en: 'Yes. The intended purpose decides, not the technique.',
            },
          },
          {
            text: { sv: 'När det används på sjukhus', en: 'When it is used in a hospital' },
            why: {
              sv: 'Nej. Platsen avgör inte. Också ordbehandlaren används där.',
              en: 'No. The place does not decide. The word processor is used there too.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
