import type { Item } from '#app/domain/learning/item.ts';

export const curveItems: readonly Item[] = [
  {
    id: 'own-line',
    forms: [
      {
        question: {
          sv: 'Anton har legat på −2,1 SDS vid varje mätning i sex år. Föräldrarna är korta. Vad talar det för?',
          en: 'Anton has been at −2.1 SDS at every measurement for six years. His parents are short. What does that suggest?',
        },
        options: [
          {
            text: { sv: 'En sjukdom som började för sex år sedan', en: 'An illness that began six years ago' },
            why: {
              sv: 'Nej. Då hade linjen fallit. Hans nivå är jämn.',
              en: 'No. Then the line would have fallen. His level is even.',
            },
          },
          {
            text: {
              sv: 'Att han är frisk och följer sin egen och familjens linje',
              en: 'That he is healthy and follows his own line and his family’s',
            },
            why: {
              sv: 'Ja. Han är kort, men håller sin nivå och liknar sin familj.',
              en: 'Yes. He is short, but keeps his level and is like his family.',
            },
          },
          {
            text: { sv: 'Att han har mätts fel hela tiden', en: 'That he has been measured wrongly all along' },
            why: {
              sv: 'Nej. Drygt två av hundra friska barn ligger under −2 SDS.',
              en: 'No. A little more than two in a hundred healthy children are below −2 SDS.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Vilket av barnen behöver du titta närmare på först?',
          en: 'Which of the children do you need to look at first?',
        },
        options: [
          {
            text: {
              sv: 'Från +0,8 till −0,4 SDS på tre år, långa föräldrar',
              en: 'From +0.8 to −0.4 SDS in three years, tall parents',
            },
            why: {
              sv: 'Ja. Barnet är inte kort, men har fallit 1,2 SDS och glidit ifrån sin familj.',
              en: 'Yes. The child is not short, but has fallen 1.2 SDS and drifted away from the family.',
            },
          },
          {
            text: {
              sv: 'Jämnt på −1,9 SDS sedan två års ålder, korta föräldrar',
              en: 'Even at −1.9 SDS since the age of two, short parents',
            },
            why: {
              sv: 'Nej. Nivån är låg men jämn, och stämmer med familjen.',
              en: 'No. The level is low but even, and agrees with the family.',
            },
          },
          {
            text: {
              sv: 'Jämnt på +2,1 SDS sedan två års ålder, långa föräldrar',
              en: 'Even at +2.1 SDS since the age of two, tall parents',
            },
            why: {
              sv: 'Nej. Barnet är långt som sina föräldrar och håller sin linje.',
              en: 'No. The child is tall like the parents and keeps the line.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'growing-and-falling',
    forms: [
      {
        question: {
          sv: 'Ett barn har vuxit 3 cm på ett år men gått från 0 till −0,6 SDS. Hur hänger det ihop?',
          en: 'A child has grown 3 cm in a year but gone from 0 to −0.6 SDS. How can that be?',
        },
        options: [
          {
            text: { sv: 'Uträkningen måste vara fel', en: 'The sum must be wrong' },
            why: {
              sv: 'Nej. Båda kan stämma samtidigt.',
              en: 'No. Both can be true at the same time.',
            },
          },
          {
            text: { sv: 'Barnet har krympt', en: 'The child has shrunk' },
            why: { sv: 'Nej. Barnet är 3 cm längre.', en: 'No. The child is 3 cm taller.' },
          },
          {
            text: { sv: 'Andra barn i samma ålder har vuxit mer', en: 'Other children of that age have grown more' },
            why: {
              sv: 'Ja. SDS jämför med jämnåriga. Den som växer mindre än de gör faller.',
              en: 'Yes. SDS compares with children of the same age. Whoever grows less than they do falls.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Varför ritas kurvan om till SDS när man letar efter sjukdom?',
          en: 'Why is the chart redrawn as SDS when one looks for illness?',
        },
        options: [
          {
            text: {
              sv: 'Den blir inte beroende av hur noga man mäter',
              en: 'It no longer depends on how carefully one measures',
            },
            why: {
              sv: 'Nej. Mätfelet följer med in i SDS.',
              en: 'No. The error of measurement comes along into SDS.',
            },
          },
          {
            text: {
              sv: 'Den visar om barnet håller sin nivå',
              en: 'It shows whether the child keeps her level',
            },
            why: {
              sv: 'Ja. I centimeter stiger nästan alla linjer. I SDS syns den som faller.',
              en: 'Yes. In centimetres almost every line rises. In SDS the one that falls is seen.',
            },
          },
          {
            text: {
              sv: 'Den visar hur långt barnet blir som vuxen',
              en: 'It shows how tall the child will be as an adult',
            },
            why: {
              sv: 'Nej. SDS säger var barnet ligger nu.',
              en: 'No. SDS says where the child is now.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'one-wrong-height',
    forms: [
      {
        question: {
          sv: 'Regeln larmar för att Leo fallit 0,6 SDS sedan förra året. Vad gör du först?',
          en: 'The rule alarms because Leo has fallen 0.6 SDS since last year. What do you do first?',
        },
        options: [
          {
            text: { sv: 'Mäter om honom i dag', en: 'Measure him again today' },
            why: {
              sv: 'Ja. Ett fall bygger på två mätningar, och det kan räcka att en av dem blev fel.',
              en: 'Yes. A fall rests on two measurements, and it may be enough that one of them went wrong.',
            },
          },
          {
            text: { sv: 'Skriver remiss till barnkliniken', en: 'Refer him to the children’s clinic' },
            why: {
              sv: 'Nej, inte innan du vet att siffran stämmer.',
              en: 'No, not before you know that the number is right.',
            },
          },
          {
            text: {
              sv: 'Väntar till nästa års mätning och ser om han hämtar sig',
              en: 'Wait for next year’s measurement and see if he recovers',
            },
            why: {
              sv: 'Nej. Är fallet verkligt har han förlorat ett år.',
              en: 'No. If the fall is real he has lost a year.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Ett friskt barn mättes 2 cm för långt i fjol. När larmar en regel som ser på fallet från år till år?',
          en: 'A healthy child was measured 2 cm too tall last year. When does a rule that looks at the fall from year to year alarm?',
        },
        options: [
          {
            text: { sv: 'I fjol, vid den felaktiga mätningen', en: 'Last year, at the wrong measurement' },
            why: {
              sv: 'Nej. Då såg barnet ut att ha vuxit mer än vanligt.',
              en: 'No. Then the child seemed to have grown more than usual.',
            },
          },
          {
            text: { sv: 'Aldrig, för barnet är friskt', en: 'Never, as the child is healthy' },
            why: {
              sv: 'Nej. Regeln ser bara siffrorna.',
              en: 'No. The rule sees only the numbers.',
            },
          },
          {
            text: { sv: 'I år, vid den riktiga mätningen', en: 'This year, at the right measurement' },
            why: {
              sv: 'Ja. Den riktiga siffran ser ut som ett fall. Att mäta om i år hjälper inte: felet ligger i fjol.',
              en: 'Yes. The right number looks like a fall. Measuring again this year does not help: the error is last year’s.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
];
