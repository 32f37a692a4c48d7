import type { Item } from '#app/domain/learning/item.ts';

export const onWork: readonly Item[] = [
  {
    id: 'question-leads-to-action',
    forms: [
      {
        question: {
          sv: 'Vilken fråga är bäst att börja ett förbättringsarbete med?',
          en: 'Which question is best to begin an improvement with?',
        },
        options: [
          {
            text: {
              sv: 'Vad kan vi använda våra data till?',
              en: 'What can we use our data for?',
            },
            why: {
              sv: 'Nej. Då letar ni problem till en lösning.',
              en: 'No. Then you look for a problem to fit a solution.',
            },
          },
          {
            text: {
              sv: 'Får alla med ny insulin ett samtal inom tre dagar, och blir de då säkrare?',
              en: 'Do all with new insulin get a call within three days, and does it make them surer?',
            },
            why: {
              sv: 'Ja. Den säger vad som ska göras, för vem, och hur ni ser om det hjälper.',
              en: 'Yes. It says what is to be done, for whom, and how you see whether it helps.',
            },
          },
          {
            text: {
              sv: 'Hur många patienter med diabetes har vi, och hur ser utvecklingen ut?',
              en: 'How many patients with diabetes do we have, and how is it developing?',
            },
            why: {
              sv: 'Nej. Ni får ett tal, men inget av det säger vad ni ska göra.',
              en: 'No. You get a number, but nothing in it says what to do.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'En modell hittar dem som löper störst risk att läggas in. Vad saknas för att det ska bli en förbättring?',
          en: 'A model finds those at the highest risk of admission. What is missing for it to be an improvement?',
        },
        options: [
          {
            text: {
              sv: 'Att någon gör något annat för dem än förut',
              en: 'That somebody does something else for them than before',
            },
            why: {
              sv: 'Ja. En lista hjälper ingen patient förrän någon handlar efter den.',
              en: 'Yes. A list helps no patient until somebody acts on it.',
            },
          },
          {
            text: {
              sv: 'Högre träffsäkerhet',
              en: 'Higher accuracy',
            },
            why: {
              sv: 'Nej. Också en perfekt lista är bara en lista.',
              en: 'No. A perfect list is still just a list.',
            },
          },
          {
            text: {
              sv: 'Att alla avdelningar får tillgång till samma lista',
              en: 'That all wards get access to the same list',
            },
            why: {
              sv: 'Nej. En lista som alla ser men ingen äger blir liggande.',
              en: 'No. A list that all see and nobody owns is left lying.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'time-before',
    forms: [
      {
        question: {
          sv: 'Ni börjar ringa patienter i dag och börjar mäta i dag. Vad blir problemet?',
          en: 'You begin to call patients today and begin to measure today. What will be the problem?',
        },
        options: [
          {
            text: {
              sv: 'Mätningen tar tid från samtalen',
              en: 'Measuring takes time from the calls',
            },
            why: {
              sv: 'Nej. Det kan den göra, men det går att ordna.',
              en: 'No. It may, but that can be arranged.',
            },
          },
          {
            text: {
              sv: 'Personalen påverkas av att veta att någon mäter',
              en: 'Staff are affected by knowing that somebody measures',
            },
            why: {
              sv: 'Nej. Det kan hända, men det största felet är ett annat.',
              en: 'No. That may happen, but the greatest fault is another.',
            },
          },
          {
            text: {
              sv: 'Ni vet inte hur det var före, och har inget att jämföra med',
              en: 'You do not know how it was before, and have nothing to compare with',
            },
            why: {
              sv: 'Ja. Hämta ett halvår bakåt ur data som redan finns.',
              en: 'Yes. Take half a year back from data that are there already.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Teamet vill be om alla uppgifter i plattformen, så att inget saknas. Vad svarar du?',
          en: 'The team wants to ask for all data in the platform, so that nothing is missing. What do you answer?',
        },
        options: [
          {
            text: {
              sv: 'Bra, då slipper ni be om mer senare när frågan ändras',
              en: 'Good, then you need not ask for more later when the question changes',
            },
            why: {
              sv: 'Nej. Det tar längre tid, och ni får inte ta ut mer än frågan kräver.',
              en: 'No. It takes longer, and you may not take out more than the question needs.',
            },
          },
          {
            text: {
              sv: 'Be om det frågan kräver, och tiden före',
              en: 'Ask for what the question needs, and the time before',
            },
            why: {
              sv: 'Ja. Några få uppgifter räcker långt, om ni också får dem bakåt i tiden.',
              en: 'Yes. A few columns go a long way, if you get them from before as well.',
            },
          },
          {
            text: {
              sv: 'Vänta med data tills ni vet om det hjälpte',
              en: 'Wait with data until you know whether it helped',
            },
            why: {
              sv: 'Nej. Utan data får ni aldrig veta det.',
              en: 'No. Without data you will never know.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'somebody-owns-it',
    forms: [
      {
        question: {
          sv: 'Ett projekt gav mycket fler uppringda patienter. Ett halvår efter projektets slut är det som förut. Vad saknades troligen?',
          en: 'A project gave many more called patients. Half a year after its end it is as before. What was probably missing?',
        },
        options: [
          {
            text: {
              sv: 'En roll som följer siffran och har tid att agera',
              en: 'A role that follows the number and has time to act',
            },
            why: {
              sv: 'Ja. Någon måste märka att det sjunker, och ha tid att göra något.',
              en: 'Yes. Somebody has to notice that it falls, and have time to do something.',
            },
          },
          {
            text: {
              sv: 'En utbildningsdag till, så att alla blir påminda om varför',
              en: 'One more training day, so that all are reminded why',
            },
            why: {
              sv: 'Nej. Utbildning ger ofta en topp som klingar av.',
              en: 'No. Training often gives a peak that dies away.',
            },
          },
          {
            text: {
              sv: 'Ett skarpare mål',
              en: 'A sharper target',
            },
            why: {
              sv: 'Nej. Ett mål som ingen följer håller ingen rutin vid liv.',
              en: 'No. A target that nobody follows keeps no routine alive.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Försöket på en avdelning lyckades efter åtta veckor. Vad gör ni innan alla avdelningar får börja?',
          en: 'The trial on one ward succeeded after eight weeks. What do you do before all wards begin?',
        },
        options: [
          {
            text: {
              sv: 'Inget, det vore fel mot patienterna att vänta',
              en: 'Nothing, it would be wrong to patients to wait',
            },
            why: {
              sv: 'Nej. Sprider ni något som inte håller förlorar ni både tid och förtroende.',
              en: 'No. If you spread something that does not hold you lose both time and trust.',
            },
          },
          {
            text: {
              sv: 'Ser om det håller, och vad som blev sämre',
              en: 'See whether it holds, and what got worse',
            },
            why: {
              sv: 'Ja. Åtta veckor visar sällan om en rutin håller, och balansmåttet visar vad den kostar.',
              en: 'Yes. Eight weeks seldom show whether a routine holds, and the balancing measure shows what it costs.',
            },
          },
          {
            text: {
              sv: 'Skriver en rapport om försöket och skickar den till alla chefer',
              en: 'Write a report on the trial and send it to all heads',
            },
            why: {
              sv: 'Nej. En rapport ändrar inget på nästa avdelning.',
              en: 'No. A report changes nothing on the next ward.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
