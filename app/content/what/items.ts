import type { Item } from '#app/domain/learning/item.ts';

export const items: readonly Item[] = [
  {
    id: 'starts-with-a-question',
    forms: [
      {
        question: { sv: 'Vad utmärker informationsdriven vård?', en: 'What marks out information-driven care?' },
        options: [
          {
            text: { sv: 'Att det finns en rapport varje månad', en: 'That there is a report every month' },
            why: {
              sv: 'Nej. En rapport talar om hur det var. Utan fråga och beslut ändrar den ingenting.',
              en: 'No. A report tells how it was. Without a question and a decision it changes nothing.',
            },
          },
          {
            text: {
              sv: 'Att en fråga från vården leder till att något görs annorlunda',
              en: 'That a question from care leads to something being done differently',
            },
            why: {
              sv: 'Ja. Data och analys är vägen dit, inte målet.',
              en: 'Yes. Data and analysis are the way there, not the goal.',
            },
          },
          {
            text: { sv: 'Att AI fattar besluten', en: 'That AI makes the decisions' },
            why: {
              sv: 'Nej. Ni fattar besluten och ansvarar för dem. Ibland räcker en enkel räkning.',
              en: 'No. You make the decisions and answer for them. Sometimes a simple count will do.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Teamet har fått tillgång till alla vårddata och undrar var det ska börja. Vad säger du?',
          en: 'The team has been given access to all care data and wonders where to begin. What do you say?',
        },
        options: [
          {
            text: {
              sv: 'Vilket problem vill ni lösa, och för vem?',
              en: 'Which problem do you want to solve, and for whom?',
            },
            why: {
              sv: 'Ja. Börja i behovet. Då vet ni vilka data som behövs och vem som ska göra något.',
              en: 'Yes. Begin with the need. Then you know which data you need and who is to act.',
            },
          },
          {
            text: { sv: 'Låt en algoritm leta efter samband', en: 'Let an algorithm look for associations' },
            why: {
              sv: 'Nej. Den hittar alltid något, och ni kan inte veta om det är slump.',
              en: 'No. It always finds something, and you cannot know whether it is chance.',
            },
          },
          {
            text: { sv: 'Gör en översikt av allt som finns', en: 'Make an overview of all there is' },
            why: {
              sv: 'Nej. Den blir aldrig klar, och ingen har lovat att ändra något.',
              en: 'No. It is never finished, and nobody has promised to change anything.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'two-numbers-are-not-enough',
    forms: [
      {
        question: {
          sv: 'Fallen på avdelningen var 22 i månaden före en åtgärd och 19 efter. Vad vet du?',
          en: 'Falls on the ward were 22 a month before a measure and 19 after. What do you know?',
        },
        options: [
          {
            text: { sv: 'Att åtgärden hjälpte', en: 'That the measure helped' },
            why: {
              sv: 'Nej. Talen skiljer sig nästan alltid. Du vet inte hur mycket de brukar variera.',
              en: 'No. The numbers nearly always differ. You do not know how much they usually vary.',
            },
          },
          {
            text: { sv: 'Att åtgärden inte hjälpte', en: 'That the measure did not help' },
            why: {
              sv: 'Nej. Det kan du inte heller veta av två tal.',
              en: 'No. You cannot know that from two numbers either.',
            },
          },
          {
            text: {
              sv: 'För lite: jag vill se flera månader före och efter',
              en: 'Too little: I want to see several months before and after',
            },
            why: {
              sv: 'Ja. Först när du ser den vanliga variationen vet du om tre färre är mycket.',
              en: 'Yes. Only when you see the usual variation do you know whether three fewer is much.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Chefen vill fira att väntetiden i mars var kortare än i februari. Vad föreslår du?',
          en: 'The head wants to celebrate that waits in March were shorter than in February. What do you suggest?',
        },
        options: [
          {
            text: { sv: 'Att fira, siffran är mätt', en: 'Celebrating, the number was measured' },
            why: {
              sv: 'Nej. Att den är mätt säger inte att skillnaden är större än vanligt.',
              en: 'No. That it was measured does not say that the difference is larger than usual.',
            },
          },
          {
            text: {
              sv: 'Att rita de senaste två åren innan ni drar slutsatser',
              en: 'Drawing the last two years before you conclude anything',
            },
            why: {
              sv: 'Ja. Då syns om mars är utanför det som brukar hända.',
              en: 'Yes. Then you see whether March is outside what usually happens.',
            },
          },
          {
            text: { sv: 'Att räkna ut skillnaden i procent', en: 'Working out the difference in per cent' },
            why: {
              sv: 'Nej. Procent av två tal är fortfarande bara två tal.',
              en: 'No. A percentage of two numbers is still only two numbers.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'rules-of-the-chart',
    forms: [
      {
        question: {
          sv: 'Vilket är ett tecken på något annat än vanlig variation?',
          en: 'Which is a sign of something other than usual variation?',
        },
        options: [
          {
            text: { sv: 'Åtta värden i rad under snittet', en: 'Eight values in a row below the mean' },
            why: {
              sv: 'Ja. Så långa rader uppstår sällan av en slump.',
              en: 'Yes. Rows as long as that seldom come about by chance.',
            },
          },
          {
            text: { sv: 'Ett värde strax under snittet', en: 'One value just below the mean' },
            why: {
              sv: 'Nej. Ungefär hälften av värdena ligger under snittet.',
              en: 'No. About half the values lie below the mean.',
            },
          },
          {
            text: { sv: 'Två månader i rad med sjunkande tal', en: 'Two months in a row with falling numbers' },
            why: {
              sv: 'Nej. Det händer ofta utan att något har ändrats.',
              en: 'No. It often happens without anything having changed.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'I ett styrdiagram ligger en månad långt utanför gränserna. Vad gör du?',
          en: 'In a control chart one month is far outside the limits. What do you do?',
        },
        options: [
          {
            text: { sv: 'Stryker den månaden, den förstör snittet', en: 'Delete that month, it spoils the mean' },
            why: {
              sv: 'Nej. Den är det mest intressanta ni har.',
              en: 'No. It is the most interesting thing you have.',
            },
          },
          {
            text: { sv: 'Ändrar rutinen för alla avdelningar', en: 'Change the routine for all wards' },
            why: { sv: 'Nej. Först behöver ni veta vad som hände.', en: 'No. First you need to know what happened.' },
          },
          {
            text: { sv: 'Frågar vad som hände just då', en: 'Ask what happened just then' },
            why: {
              sv: 'Ja. Värdet är något annat än det vanliga, och det har oftast en orsak.',
              en: 'Yes. The value is something other than the usual, and it mostly has a cause.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'chart-does-not-say-why',
    forms: [
      {
        question: {
          sv: 'Ett styrdiagram visar en verklig nedgång efter er åtgärd. Vad är visat?',
          en: 'A control chart shows a real fall after your measure. What has been shown?',
        },
        options: [
          {
            text: { sv: 'Att er åtgärd orsakade nedgången', en: 'That your measure caused the fall' },
            why: {
              sv: 'Nej. Något annat kan ha ändrats samtidigt.',
              en: 'No. Something else may have changed at the same time.',
            },
          },
          {
            text: { sv: 'Att något ändrades, men inte vad', en: 'That something changed, but not what' },
            why: {
              sv: 'Ja. Fråga vad mer som hände: nya lokaler, andra patienter, nytt sätt att räkna.',
              en: 'Yes. Ask what else happened: new premises, other patients, a new way of counting.',
            },
          },
          {
            text: { sv: 'Att nedgången är slump', en: 'That the fall is chance' },
            why: {
              sv: 'Nej. Då hade värdena rymts inom gränserna.',
              en: 'No. Then the values would have been within the limits.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Avvikelserna ökade kraftigt månaden efter att ett nytt rapportsystem infördes. Vad är troligast?',
          en: 'Reported incidents rose sharply the month after a new reporting system came. What is most likely?',
        },
        options: [
          {
            text: { sv: 'Att fler rapporterar', en: 'That more people report' },
            why: {
              sv: 'Ja. Sättet att räkna ändrades. Vården kan vara densamma.',
              en: 'Yes. The way of counting changed. Care may be the same.',
            },
          },
          {
            text: { sv: 'Att vården blev farligare', en: 'That care became more dangerous' },
            why: {
              sv: 'Nej. Det är möjligt, men det enklaste är att räknandet ändrades.',
              en: 'No. It is possible, but the simplest is that the counting changed.',
            },
          },
          {
            text: { sv: 'Att det är vanlig variation', en: 'That it is usual variation' },
            why: {
              sv: 'Nej. En kraftig ökning just då är något annat än det vanliga.',
              en: 'No. A sharp rise just then is something other than the usual.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'someone-owns-the-change',
    forms: [
      {
        question: {
          sv: 'När ska ni bestämma vem som gör vad om analysen svarar ja?',
          en: 'When do you settle who does what if the analysis says yes?',
        },
        options: [
          {
            text: { sv: 'När analysen är klar', en: 'When the analysis is done' },
            why: { sv: 'Nej. Då stannar de flesta arbeten av.', en: 'No. That is where most work comes to a halt.' },
          },
          {
            text: { sv: 'När ledningen frågar', en: 'When the management asks' },
            why: {
              sv: 'Nej. Då har ingen lovat något, och tiden har gått.',
              en: 'No. Then nobody has promised anything, and time has passed.',
            },
          },
          {
            text: { sv: 'När frågan ställs', en: 'When the question is put' },
            why: {
              sv: 'Ja. En fråga utan någon som tänker handla är inte värd att räkna på.',
              en: 'Yes. A question without anybody who means to act is not worth working on.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Analysen visar vilka patienter som ofta återkommer akut. Vad avgör om den gör nytta?',
          en: 'The analysis shows which patients often return as emergencies. What decides whether it does any good?',
        },
        options: [
          {
            text: { sv: 'Hur säker modellen är', en: 'How certain the model is' },
            why: {
              sv: 'Nej. En säker lista som ingen använder gör ingen nytta.',
              en: 'No. A certain list that nobody uses does no good.',
            },
          },
          {
            text: {
              sv: 'Att någon har tid och uppdrag att kontakta dem',
              en: 'That somebody has the time and the task to contact them',
            },
            why: {
              sv: 'Ja. Förändringen sker i mötet, inte i listan.',
              en: 'Yes. The change happens in the meeting, not in the list.',
            },
          },
          {
            text: { sv: 'Att listan uppdateras varje dag', en: 'That the list is updated every day' },
            why: {
              sv: 'Nej. En färsk lista är bra först när någon tar hand om den.',
              en: 'No. A fresh list is good only when somebody takes care of it.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
