import type { Item } from '#app/domain/learning/item.ts';

export const onUse: readonly Item[] = [
  {
    id: 'as-many-as-there-is-time-for',
    forms: [
      {
        question: {
          sv: 'Teamet har 60 timmar. Chefen vill ringa 400 i stället för 100, för att nå fler. Vad är troligast?',
          en: 'The team has 60 hours. The head wants to call 400 instead of 100, to reach more. What is likeliest?',
        },
        options: [
          {
            text: {
              sv: 'Fyra gånger så många hjälps, för fyra gånger så många nås',
              en: 'Four times as many are helped, as four times as many are reached',
            },
            why: {
              sv: 'Nej. De nya har lägre risk, och alla får en fjärdedel av tiden.',
              en: 'No. The new ones are at lower risk, and all get a quarter of the time.',
            },
          },
          {
            text: {
              sv: 'Lika många hjälps, för det är de översta som räknas',
              en: 'As many are helped, as it is the top that counts',
            },
            why: {
              sv: 'Nej. Också de översta får mindre tid, så de hjälps sämre.',
              en: 'No. The top get less time too, so they are helped less.',
            },
          },
          {
            text: {
              sv: 'Färre hjälps, för nio minuter räcker inte till mycket',
              en: 'Fewer are helped, as nine minutes are not enough for much',
            },
            why: {
              sv: 'Ja. Någonstans blir samtalen för korta för att göra nytta.',
              en: 'Yes. Somewhere the calls get too short to do any good.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'I Wales fick vårdcentraler ett verktyg som visade risk för akut inläggning. Inläggningarna ökade något. Vad lär det er?',
          en: 'In Wales practices got a tool that showed the risk of emergency admission. Admissions rose a little. What does it teach you?',
        },
        options: [
          {
            text: {
              sv: 'Att veta vem räcker inte, det måste finnas något att göra',
              en: 'Knowing who is not enough, there has to be something to do',
            },
            why: {
              sv: 'Ja. Bestäm åtgärden innan ni skaffar listan, och mät om den hjälper.',
              en: 'Yes. Settle the action before you get the list, and measure whether it helps.',
            },
          },
          {
            text: {
              sv: 'Att riskmodeller aldrig bör användas i primärvården, eftersom de är skadliga',
              en: 'Risk models should never be used in primary care, as they are harmful',
            },
            why: {
              sv: 'Nej. En studie av ett verktyg säger inte det. Den säger att det måste prövas.',
              en: 'No. One study of one tool does not say so. It says that it has to be tried.',
            },
          },
          {
            text: {
              sv: 'Att modellen hade dålig AUC',
              en: 'The model had a poor AUC',
            },
            why: {
              sv: 'Nej. Också en modell som sorterar bra hjälper ingen av sig själv.',
              en: 'No. A model that ranks well helps nobody by itself either.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'success-looks-like-failure',
    forms: [
      {
        question: {
          sv: 'Modellen gav de uppringda 40 procents risk, men bara 28 procent lades in. Hos dem som inte ringdes stämde den. Vad är troligast?',
          en: 'The model gave those who were called a risk of 40 per cent, but only 28 per cent were admitted. For those not called it was right. What is likeliest?',
        },
        options: [
          {
            text: {
              sv: 'Modellen är fel för sjuka patienter och bör tränas om på årets data',
              en: 'The model is wrong for ill patients and should be trained again on this year’s data',
            },
            why: {
              sv: 'Nej. Då lär den sig att de som ringdes har låg risk, och slutar visa dem.',
              en: 'No. Then it learns that those who were called are at low risk, and stops showing them.',
            },
          },
          {
            text: {
              sv: 'Samtalen hjälpte',
              en: 'The calls helped',
            },
            why: {
              sv: 'Ja. Det stämmer där ni inget gjorde, och utfallet är lägre där ni gjorde något. Säkert vet ni först med lottning.',
              en: 'Yes. It is right where you did nothing, and the outcome is lower where you acted. Only lots make it certain.',
            },
          },
          {
            text: {
              sv: 'Patienterna har blivit friskare på ett år',
              en: 'Patients have become healthier in a year',
            },
            why: {
              sv: 'Nej. Då hade utfallet varit lägre också hos dem som inte ringdes.',
              en: 'No. Then the outcome would have been lower among those not called too.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Era samtal registreras som vanliga besök. Listan sorteras efter väntade besök. Vad händer nästa år?',
          en: 'Your calls are recorded as ordinary visits. The list is ranked by expected visits. What happens next year?',
        },
        options: [
          {
            text: {
              sv: 'Listan blir bättre, för nu finns mer data om de sjukaste',
              en: 'The list gets better, as there are now more data on the most ill',
            },
            why: {
              sv: 'Nej. Det nya i data är vad ni gjorde, inte hur sjuka de är.',
              en: 'No. What is new in the data is what you did, not how ill they are.',
            },
          },
          {
            text: {
              sv: 'Listan blir kortare',
              en: 'The list gets shorter',
            },
            why: {
              sv: 'Nej. Hur lång den är bestämmer ni.',
              en: 'No. How long it is, is for you to say.',
            },
          },
          {
            text: {
              sv: 'Samma patienter hamnar överst igen, för att ni ringde dem',
              en: 'The same patients come out on top again, because you called them',
            },
            why: {
              sv: 'Ja. Ge samtalen en egen kod, så att modellen kan skilja dem från besök.',
              en: 'Yes. Give the calls a code of their own, so that the model can tell them from visits.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'begin-by-lot',
    forms: [
      {
        question: {
          sv: 'Tolv vårdcentraler ska få listan under ett år. Hur inför ni den så att ni får veta om den hjälper?',
          en: 'Twelve care centres are to get the list within a year. How do you bring it in so that you find out whether it helps?',
        },
        options: [
          {
            text: {
              sv: 'De som vill börjar, och jämförs sedan med de andra',
              en: 'Those who want to begin, and are then compared with the others',
            },
            why: {
              sv: 'Nej. De som vill börja skiljer sig från de andra på fler sätt.',
              en: 'No. Those who want to begin differ from the others in more ways.',
            },
          },
          {
            text: {
              sv: 'Alla börjar samtidigt, och ni jämför med året före',
              en: 'All begin at once, and you compare with the year before',
            },
            why: {
              sv: 'Nej. Då vet ni inte vad som annars hade ändrats.',
              en: 'No. Then you do not know what would have changed anyway.',
            },
          },
          {
            text: {
              sv: 'De med sjukast patienter börjar, för där är nyttan störst och snabbast att se',
              en: 'Those with the most ill patients begin, as the good is largest there and soonest seen',
            },
            why: {
              sv: 'Nej. De som ligger högst ett år ligger oftast lägre nästa, vad ni än gör.',
              en: 'No. Those who are highest one year are mostly lower the next, whatever you do.',
            },
          },
          {
            text: {
              sv: 'De börjar i lottad ordning, några åt gången',
              en: 'They begin in an order drawn by lot, a few at a time',
            },
            why: {
              sv: 'Ja. Alla får listan, och de som väntar är en rättvis jämförelse.',
              en: 'Yes. All get the list, and those who wait are a fair comparison.',
            },
          },
        ],
        right: 3,
      },
      {
        question: {
          sv: 'Varför lottar man i vilken ordning vårdcentraler ska börja?',
          en: 'Why draw lots for the order in which care centres begin?',
        },
        options: [
          {
            text: {
              sv: 'För att ingen chef ska behöva välja och få skulden för det',
              en: 'So that no head has to choose and be blamed for it',
            },
            why: {
              sv: 'Nej. Det kan vara skönt, men det är inte skälet.',
              en: 'No. That may be a relief, but it is not the reason.',
            },
          },
          {
            text: {
              sv: 'För att de som börjar och de som väntar ska likna varandra',
              en: 'So that those who begin and those who wait are alike',
            },
            why: {
              sv: 'Ja. Då beror en skillnad på listan eller på slumpen, och slumpen kan räknas.',
              en: 'Yes. A difference is then due to the list or to chance, and chance can be worked out.',
            },
          },
          {
            text: {
              sv: 'För att hälften aldrig ska få listan',
              en: 'So that half never get the list',
            },
            why: {
              sv: 'Nej. Alla får den till slut. Det är ordningen som lottas.',
              en: 'No. All get it in the end. It is the order that is drawn.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
