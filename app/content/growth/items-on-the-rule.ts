import type { Item } from '#app/domain/learning/item.ts';

export const ruleItems: readonly Item[] = [
  {
    id: 'tighter-limit',
    forms: [
      {
        question: {
          sv: 'Ni skärper gränsen från −2,5 till −2 SDS. Vad händer?',
          en: 'You tighten the limit from −2.5 to −2 SDS. What happens?',
        },
        options: [
          {
            text: {
              sv: 'Fler sjuka hittas, och de falska larmen blir färre',
              en: 'More ill children are found, and the false alarms become fewer',
            },
            why: {
              sv: 'Nej. En snävare gräns larmar för fler barn, friska som sjuka.',
              en: 'No. A tighter limit alarms for more children, healthy and ill alike.',
            },
          },
          {
            text: {
              sv: 'Några fler sjuka hittas, och många fler friska får larm',
              en: 'Some more ill children are found, and many more healthy ones alarm',
            },
            why: {
              sv: 'Ja. De friska är så många fler att de flesta nya larm gäller dem.',
              en: 'Yes. The healthy are so many more that most of the new alarms are about them.',
            },
          },
          {
            text: {
              sv: 'Inget, så länge barnen mäts rätt',
              en: 'Nothing, as long as the children are measured rightly',
            },
            why: {
              sv: 'Nej. Även rätt mätta friska barn ligger ibland under −2.',
              en: 'No. Also healthy children who are measured rightly are sometimes below −2.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Regel A larmar för 90 av 1 000 barn och hittar 4 av 5 sjuka. Regel B larmar för 40 och hittar 3. Vad kostar det fjärde barnet?',
          en: 'Rule A alarms for 90 of 1,000 children and finds 4 of 5 ill. Rule B alarms for 40 and finds 3. What does the fourth child cost?',
        },
        options: [
          {
            text: { sv: 'Ungefär 23 larm', en: 'About 23 alarms' },
            why: {
              sv: 'Nej. Det är larm per hittat barn med regel A, i snitt. Frågan är vad det sista kostade.',
              en: 'No. That is alarms per child found with rule A, on average. The question is what the last one cost.',
            },
          },
          {
            text: { sv: '90 larm', en: '90 alarms' },
            why: {
              sv: 'Nej. De första 40 larmen hade ni ändå.',
              en: 'No. You would have had the first 40 anyway.',
            },
          },
          {
            text: { sv: '10 larm', en: '10 alarms' },
            why: {
              sv: 'Nej. Skillnaden mellan reglerna är större än så.',
              en: 'No. The difference between the rules is larger than that.',
            },
          },
          {
            text: { sv: '50 larm', en: '50 alarms' },
            why: {
              sv: 'Ja. 90 minus 40. Nu kan ni fråga om det är värt det, och om någon hinner.',
              en: 'Yes. 90 less 40. Now you can ask whether it is worth it, and whether somebody has the time.',
            },
          },
        ],
        right: 3,
      },
    ],
  },
  {
    id: 'parents-height',
    forms: [
      {
        question: {
          sv: 'Vad behöver regeln, förutom barnets längd, för att skilja ett kort friskt barn från ett som är för kort för sin familj?',
          en: 'What does the rule need, besides the child’s height, to tell a short healthy child from one too short for her family?',
        },
        options: [
          {
            text: { sv: 'Barnets BMI och matvanor', en: 'The child’s BMI and eating habits' },
            why: {
              sv: 'Nej. De säger något annat, men inte vad familjen är för längd.',
              en: 'No. They say something else, but not what height the family has.',
            },
          },
          {
            text: { sv: 'En exaktare mätsticka', en: 'A more exact measuring rod' },
            why: {
              sv: 'Nej. Ett bättre mätt barn är fortfarande kort, frågan är mot vad.',
              en: 'No. A better measured child is still short; the question is against what.',
            },
          },
          {
            text: { sv: 'Längden hos båda föräldrarna', en: 'The heights of both parents' },
            why: {
              sv: 'Ja. Utan den kan regeln bara jämföra med alla jämnåriga.',
              en: 'Yes. Without them the rule can only compare with all children of that age.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Föräldrarnas längd saknas för hälften av barnen. Vad blir följden för en regel som ser på familjen?',
          en: 'The parents’ heights are missing for half of the children. What follows for a rule that looks at the family?',
        },
        options: [
          {
            text: { sv: 'Den larmar dubbelt så ofta för resten', en: 'It alarms twice as often for the rest' },
            why: {
              sv: 'Nej. För dem som har uppgiften är regeln densamma.',
              en: 'No. For those who have it the rule is the same.',
            },
          },
          {
            text: {
              sv: 'Den är tyst om de andra, utan att det syns',
              en: 'It is silent about the others, and nobody sees it',
            },
            why: {
              sv: 'Ja. Ett barn utan uppgiften kan aldrig larma på det tecknet. Räkna hur många de är.',
              en: 'Yes. A child without them can never alarm on that sign. Count how many they are.',
            },
          },
          {
            text: {
              sv: 'Ingen, för längden hos föräldrar är nästan lika i Sverige',
              en: 'Nothing, as the heights of parents are almost alike in Sweden',
            },
            why: {
              sv: 'Nej. Föräldrar skiljer sig åt, och därför säger deras längd något.',
              en: 'No. Parents differ, and that is why their heights say something.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'who-gets-it',
    forms: [
      {
        question: {
          sv: 'Regionen vill slå på ett automatiskt larm för tillväxt. Vad måste vara bestämt först?',
          en: 'The region wants to switch on an automatic alarm for growth. What must be settled first?',
        },
        options: [
          {
            text: {
              sv: 'Vem som tar emot, och hur många larm hon hinner',
              en: 'Who receives it, and how many alarms she has time for',
            },
            why: {
              sv: 'Ja. Gränsen kan inte väljas utan att man vet vad mottagaren klarar.',
              en: 'Yes. The limit cannot be chosen without knowing what the receiver can manage.',
            },
          },
          {
            text: {
              sv: 'Vilken färg larmet ska ha i journalen',
              en: 'What colour the alarm should have in the record',
            },
            why: {
              sv: 'Nej. Det kommer senare.',
              en: 'No. That comes later.',
            },
          },
          {
            text: {
              sv: 'Att larmet går direkt hem till familjen så att ingen tid förloras',
              en: 'That the alarm goes straight to the family so that no time is lost',
            },
            why: {
              sv: 'Nej. De flesta larm är falska. Någon ska titta innan familjen oroas.',
              en: 'No. Most alarms are false. Somebody should look before the family is worried.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Ett halvår efter start har regeln larmat 300 gånger. Ingen har öppnat larmen. Vad är det bästa första steget?',
          en: 'Half a year after the start the rule has alarmed 300 times. Nobody has opened the alarms. What is the best first step?',
        },
        options: [
          {
            text: { sv: 'Skicka varje larm två gånger', en: 'Send every alarm twice' },
            why: {
              sv: 'Nej. Fler larm till ingen blir inte fler åtgärder.',
              en: 'No. More alarms to nobody do not become more actions.',
            },
          },
          {
            text: {
              sv: 'Skärpa gränsen så att inget sjukt barn missas i fortsättningen',
              en: 'Tighten the limit so that no ill child is missed from now on',
            },
            why: {
              sv: 'Nej. De missas redan, fast de larmats.',
              en: 'No. They are missed already, though they alarmed.',
            },
          },
          {
            text: { sv: 'Utse en mottagare och anpassa gränsen', en: 'Name a receiver and fit the limit' },
            why: {
              sv: 'Ja. Och gå igenom de 300 först: bland dem kan det finnas sjuka barn.',
              en: 'Yes. And go through the 300 first: there may be ill children among them.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
];
