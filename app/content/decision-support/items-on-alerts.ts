import type { Item } from '#app/domain/learning/item.ts';

export const alertItems: readonly Item[] = [
  {
    id: 'alert-fatigue',
    forms: [
      {
        question: {
          sv: 'Ett sjukhus dubblar antalet larm för att inget ska missas. Vad är den största risken?',
          en: 'A hospital doubles the number of alerts so that nothing is missed. What is the greatest risk?',
        },
        options: [
          {
            text: { sv: 'Att journalen blir långsam', en: 'That the record becomes slow' },
            why: {
              sv: 'Det kan hända, men det är inte det som skadar mest.',
              en: 'It may happen, but that is not what harms most.',
            },
          },
          {
            text: {
              sv: 'Att även de viktiga larmen klickas bort',
              en: 'That the important alerts are clicked away too',
            },
            why: {
              sv: 'Ja. Ju fler larm, desto mindre är chansen att något av dem läses.',
              en: 'Yes. The more alerts, the smaller the chance that any of them is read.',
            },
          },
          {
            text: {
              sv: 'Att läkarna följer alla råd utan att tänka efter själva',
              en: 'That the doctors follow all advice without thinking for themselves',
            },
            why: {
              sv: 'Nej. När larmen är många följs de mindre, inte mer.',
              en: 'No. When alerts are many they are followed less, not more.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Chansen att ett larm följs sjunker med 30 procent för varje ytterligare larm vid besöket. Ett ensamt larm följs 8 gånger av 10. Hur ofta följs det när det kommer tillsammans med två andra?',
          en: 'The chance that an alert is followed falls by 30 per cent for each further alert in the visit. A lone alert is followed 8 times in 10. How often is it followed when it comes with two others?',
        },
        options: [
          {
            text: { sv: 'Ungefär 4 gånger av 10', en: 'About 4 times in 10' },
            why: {
              sv: 'Ja. 8 gånger 0,7 gånger 0,7 är 3,9.',
              en: 'Yes. 8 times 0.7 times 0.7 is 3.9.',
            },
          },
          {
            text: { sv: 'Ungefär 2 gånger av 10', en: 'About 2 times in 10' },
            why: {
              sv: 'Nej. Det blir det om man drar av 60 procentenheter. Varje larm tar 30 procent av det som är kvar.',
              en: 'No. That is to take 60 percentage points away. Each alert takes 30 per cent of what is left.',
            },
          },
          {
            text: { sv: 'Fortfarande 8 gånger av 10', en: 'Still 8 times in 10' },
            why: {
              sv: 'Nej. De andra larmen tar uppmärksamhet även om de gäller något annat.',
              en: 'No. The other alerts take attention even if they are about something else.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'override-is-not-carelessness',
    forms: [
      {
        question: {
          sv: 'Läkarna klickar bort 92 procent av larmen. Vad bör du göra först?',
          en: 'The doctors go on from 92 per cent of the alerts. What should you do first?',
        },
        options: [
          {
            text: { sv: 'Påminna alla om att läsa larmen', en: 'Remind everybody to read the alerts' },
            why: {
              sv: 'Nej. Om larmen är fel hjälper det inte att läsa dem.',
              en: 'No. If the alerts are wrong it does not help to read them.',
            },
          },
          {
            text: {
              sv: 'Göra alla larm tvingande så att ingen kan gå vidare',
              en: 'Make all alerts compelling so that nobody can go on',
            },
            why: {
              sv: 'Nej. Då stoppas också alla de ordinationer som var rätt.',
              en: 'No. Then all the orders that were right are stopped too.',
            },
          },
          {
            text: {
              sv: 'Se vilka larm det gäller, och om de hade rätt',
              en: 'See which alerts they are, and whether they were right',
            },
            why: {
              sv: 'Ja. Många gånger var det rätt att gå vidare. Då är det larmet som ska ändras.',
              en: 'Yes. Many times it was right to go on. Then it is the alert that should be changed.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Ett larm om penicillinallergi följs aldrig. Journalen visar att patienterna fått penicillin utan besvär. Vad är bäst?',
          en: 'An alert of penicillin allergy is never followed. The record shows that the patients have had penicillin without trouble. What is best?',
        },
        options: [
          {
            text: {
              sv: 'Gå igenom varningarna och ta bort dem som motbevisats',
              en: 'Go through the warnings and take away those that are disproved',
            },
            why: {
              sv: 'Ja. Då tystnar de falska larmen, och de som är kvar betyder något.',
              en: 'Yes. Then the false alerts fall silent, and those that are left mean something.',
            },
          },
          {
            text: { sv: 'Behålla dem, allergi är alltid allvarligt', en: 'Keep them, allergy is always serious' },
            why: {
              sv: 'Nej. Ett falskt larm om något allvarligt gör att det sanna inte blir trott.',
              en: 'No. A false alert of something serious makes the true one not believed.',
            },
          },
          {
            text: { sv: 'Visa dem två gånger, i rött', en: 'Show them twice, in red' },
            why: {
              sv: 'Nej. Upprepade larm följs ännu mer sällan.',
              en: 'No. Repeated alerts are followed still more seldom.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'cut-off-trade-off',
    forms: [
      {
        question: {
          sv: 'Ni stänger av alla larm utom de som systemet kallar allvarliga. Vad förlorar ni?',
          en: 'You turn off all alerts but those that the system calls severe. What do you lose?',
        },
        options: [
          {
            text: { sv: 'Inget, resten är brus', en: 'Nothing, the rest is noise' },
            why: {
              sv: 'Nej. En del faror är märkta fel, och beror på just den patienten.',
              en: 'No. Some dangers are marked wrongly, and depend on the very patient.',
            },
          },
          {
            text: {
              sv: 'Uppmärksamheten på de allvarliga, som nu blir färre per besök',
              en: 'Attention to the severe, which now become fewer per visit',
            },
            why: {
              sv: 'Nej. Färre larm gör att de som är kvar läses mer.',
              en: 'No. Fewer alerts mean that those left are read more.',
            },
          },
          {
            text: { sv: 'Faror som märkts som mindre allvarliga', en: 'Dangers marked as less severe' },
            why: {
              sv: 'Ja. Graden är systemets gissning. Någon annan, till exempel en apotekare, kan ta dem.',
              en: 'Yes. The grade is the system’s guess. Somebody else, such as a pharmacist, can take them.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Med alla larm stoppas 8 av 15 skador. Med bara de två högsta graderna stoppas 10. Hur är det möjligt?',
          en: 'With all alerts 8 of 15 harms are stopped. With only the two highest grades 10 are stopped. How is that possible?',
        },
        options: [
          {
            text: {
              sv: 'Siffrorna måste vara förväxlade, färre larm kan inte stoppa fler skador',
              en: 'The numbers must be mixed up, fewer alerts cannot stop more harm',
            },
            why: {
              sv: 'Nej. Det är möjligt om larmen följs oftare när de är färre.',
              en: 'No. It is possible if alerts are followed more often when they are fewer.',
            },
          },
          {
            text: {
              sv: 'De larm som är kvar blir lästa och följda',
              en: 'The alerts that are left are read and followed',
            },
            why: {
              sv: 'Ja. Några skador larmas det inte längre om, men fler av de andra larmen följs.',
              en: 'Yes. For some harms there is no alert any more, but more of the other alerts are followed.',
            },
          },
          {
            text: { sv: 'De avstängda larmen var alla fel', en: 'The alerts turned off were all wrong' },
            why: {
              sv: 'Nej. Några var rätt och går nu förlorade. Vinsten på de andra är större.',
              en: 'No. Some were right and are now lost. The gain on the others is larger.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
