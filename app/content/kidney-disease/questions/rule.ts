import type { Item } from '#app/domain/learning/item.ts';

export const onTheRule: readonly Item[] = [
  {
    id: 'rule-sees-only-the-tested',
    forms: [
      {
        question: {
          sv: 'Regeln hittar ingen i ett visst bostadsområde. Vad kontrollerar du först?',
          en: 'The rule finds nobody in a certain neighbourhood. What do you check first?',
        },
        options: [
          {
            text: { sv: 'Om området har friskare invånare', en: 'Whether the people there are healthier' },
            why: {
              sv: 'Nej. Det kan vara så, men du vet inte det förrän du sett hur många som provtagits.',
              en: 'No. It may be so, but you do not know until you have seen how many were tested.',
            },
          },
          {
            text: {
              sv: 'Hur många där som tagit kreatinin alls',
              en: 'How many there have had creatinine taken at all',
            },
            why: {
              sv: 'Ja. Regeln ser bara dem som har prover. Få prover ger få träffar.',
              en: 'Yes. The rule sees only those with samples. Few samples give few hits.',
            },
          },
          {
            text: { sv: 'Om gränsen 60 är för låg', en: 'Whether the limit of 60 is too low' },
            why: {
              sv: 'Nej. En högre gräns hjälper inte den som inte har något prov.',
              en: 'No. A higher limit does not help whoever has no sample.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Ni sänker kravet från två prover till ett. Vad händer?',
          en: 'You lower the demand from two samples to one. What happens?',
        },
        options: [
          {
            text: {
              sv: 'Fler hittas, och fler flaggas i onödan',
              en: 'More are found, and more are flagged for nothing',
            },
            why: {
              sv: 'Ja. I labben hittades två till, och två till flaggades som var friska.',
              en: 'Yes. In the lab two more were found, and two more who were well were flagged.',
            },
          },
          {
            text: {
              sv: 'Fler hittas utan att någon flaggas i onödan',
              en: 'More are found and nobody is flagged for nothing',
            },
            why: {
              sv: 'Nej. Då kommer alla med en tillfällig svacka också med.',
              en: 'No. Then all who had a passing dip come along too.',
            },
          },
          {
            text: { sv: 'Färre hittas, eftersom proven är färre', en: 'Fewer are found, as the samples are fewer' },
            why: {
              sv: 'Nej. Kravet blir lättare att uppfylla, så listan blir längre.',
              en: 'No. The demand is easier to meet, so the list grows.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'rule-is-no-prediction',
    forms: [
      {
        question: {
          sv: 'Vad svarar en regel som ”två eGFR under 60, ingen diagnoskod” på?',
          en: 'What does a rule such as “two eGFR below 60, no diagnosis” answer?',
        },
        options: [
          {
            text: { sv: 'Vem som kommer att få dialys', en: 'Who will be on dialysis' },
            why: {
              sv: 'Nej. Det vore en prediktion, och den kräver uppföljning framåt i tiden.',
              en: 'No. That would be a prediction, and it takes following forward in time.',
            },
          },
          {
            text: { sv: 'Vem som har störst nytta av behandling', en: 'Who has most to gain from treatment' },
            why: {
              sv: 'Nej. Det är en fråga om effekt, och den besvarar varken en regel eller en riskmodell.',
              en: 'No. That is a question of effect, which neither a rule nor a model of risk answers.',
            },
          },
          {
            text: { sv: 'Vem som redan uppfyller det som står i regeln', en: 'Who already meets what the rule says' },
            why: {
              sv: 'Ja. Den letar i det som redan är uppmätt. Resten är ert arbete.',
              en: 'Yes. It looks in what has been measured already. The rest is your work.',
            },
          },
        ],
        right: 2,
      },
      {
        question: { sv: 'Hur prövar ni om regeln är bra?', en: 'How do you test whether the rule is good?' },
        options: [
          {
            text: {
              sv: 'Ser om antalet flaggade stämmer med riket',
              en: 'See whether the number flagged agrees with the country',
            },
            why: { sv: 'Nej. Rätt antal kan vara fel personer.', en: 'No. The right number may be the wrong people.' },
          },
          {
            text: {
              sv: 'Läser journaler för flaggade och för några som inte flaggats',
              en: 'Read records of the flagged and of some not flagged',
            },
            why: {
              sv: 'Ja. Bara så ser ni både de onödiga och de missade.',
              en: 'Yes. Only so do you see both the needless ones and the missed.',
            },
          },
          {
            text: {
              sv: 'Väntar fem år och ser vilka som fått dialys',
              en: 'Wait five years and see who is on dialysis',
            },
            why: {
              sv: 'Nej. Så prövas en prediktion. Regeln påstår inget om framtiden.',
              en: 'No. That is how a prediction is tested. The rule claims nothing of the future.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
