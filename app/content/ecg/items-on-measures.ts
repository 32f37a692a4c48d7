import type { Item } from '#app/domain/learning/item.ts';

export const measureItems: readonly Item[] = [
  {
    id: 'narrow-age',
    forms: [
      {
        question: {
          sv: 'En modell hade AUC 0,80 bland 65- till 90-åringar. Hos era 75-åringar får den 0,62. Vad är den troligaste förklaringen?',
          en: 'A model had an AUC of 0.80 among people of 65 to 90. Among your 75-year-olds it has 0.62. What is the likeliest explanation?',
        },
        options: [
          {
            text: { sv: 'Era EKG är sämre tagna än i studien', en: 'Your ECGs are taken worse than in the study' },
            why: {
              sv: 'Det kan hända, men något enklare räcker: gruppen är en annan.',
              en: 'It may be, but something simpler is enough: the group is another.',
            },
          },
          {
            text: {
              sv: 'Åldern bar en stor del av det modellen kunde skilja på',
              en: 'Age carried much of what the model could tell people apart by',
            },
            why: {
              sv: 'Ja. När alla är lika gamla är den hjälpen borta.',
              en: 'Yes. When all are equally old that help is gone.',
            },
          },
          {
            text: { sv: 'Modellen har blivit gammal', en: 'The model has grown old' },
            why: {
              sv: 'Nej. Samma sak händer samma dag, bara gruppen är smalare.',
              en: 'No. The same happens on the same day, if only the group is narrower.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Vilken uppgift säger mest om hur modellen blir hos er?',
          en: 'Which fact says most about how the model will do with you?',
        },
        options: [
          {
            text: { sv: 'AUC i en grupp som liknar er', en: 'The AUC in a group that is like yours' },
            why: {
              sv: 'Ja. AUC hör till modellen och gruppen tillsammans.',
              en: 'Yes. An AUC belongs to the model and the group together.',
            },
          },
          {
            text: { sv: 'AUC i den största studien som gjorts', en: 'The AUC in the largest study that has been made' },
            why: {
              sv: 'Nej. Ett säkert tal om en annan grupp är ändå om en annan grupp.',
              en: 'No. A certain number about another group is still about another group.',
            },
          },
          {
            text: {
              sv: 'Antalet EKG som modellen tränades på, ju fler desto bättre',
              en: 'The number of ECGs that the model was trained on, the more the better',
            },
            why: {
              sv: 'Nej. Många EKG från andra hjälper inte om de är annorlunda.',
              en: 'No. Many ECGs of others do not help if they are different.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'auc-and-precision',
    forms: [
      {
        question: {
          sv: 'AUC är 0,85 men ytan under precisionskurvan bara 0,22. Vad betyder det?',
          en: 'The AUC is 0.85 but the area under the precision curve only 0.22. What does that mean?',
        },
        options: [
          {
            text: { sv: 'Någon har räknat fel, de ska följas åt', en: 'Somebody has miscounted, they should agree' },
            why: {
              sv: 'Nej. De svarar på olika frågor och kan skilja mycket.',
              en: 'No. They answer different questions and may differ much.',
            },
          },
          {
            text: {
              sv: 'Modellen är sämre än slumpen på att ordna personerna efter risk',
              en: 'The model is worse than chance at ordering the people by risk',
            },
            why: {
              sv: 'Nej. AUC 0,85 säger att den ordnar dem väl.',
              en: 'No. An AUC of 0.85 says that it orders them well.',
            },
          },
          {
            text: {
              sv: 'Modellen ordnar väl, men utfallet är ovanligt',
              en: 'The model orders well, but the outcome is rare',
            },
            why: {
              sv: 'Ja. När få blir sjuka är de flesta larm falska, fast ordningen är god.',
              en: 'Yes. When few fall ill most alarms are false, though the order is good.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Av 1 000 personer får 30 flimmer. Modellen kallar 150, och 21 av dem får det. Hur stor del av de kallade är rätt?',
          en: 'Of 1,000 people 30 get fibrillation. The model calls 150, and 21 of them get it. What share of the calls are right?',
        },
        options: [
          {
            text: { sv: '70 procent', en: '70 per cent' },
            why: {
              sv: 'Nej. Det är sensitiviteten: 21 av 30 hittas.',
              en: 'No. That is the sensitivity: 21 of 30 are found.',
            },
          },
          {
            text: { sv: '14 procent', en: '14 per cent' },
            why: {
              sv: 'Ja. 21 av 150. De andra 129 kallas i onödan.',
              en: 'Yes. 21 of 150. The other 129 are called for nothing.',
            },
          },
          {
            text: { sv: '3 procent', en: '3 per cent' },
            why: {
              sv: 'Nej. Det är hur stor del av alla som får flimmer.',
              en: 'No. That is the share of all who get fibrillation.',
            },
          },
          {
            text: { sv: '85 procent', en: '85 per cent' },
            why: {
              sv: 'Nej. Det är ungefär hur stor del av alla som inte kallas.',
              en: 'No. That is about the share of all who are not called.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'new-device',
    forms: [
      {
        question: {
          sv: 'Efter byte av EKG-apparat kallar modellen dubbelt så många. AUC är oförändrad. Vad har troligen hänt?',
          en: 'After a change of ECG device the model calls twice as many. The AUC is unchanged. What has probably happened?',
        },
        options: [
          {
            text: {
              sv: 'Alla risker har flyttats uppåt, men ordningen är kvar',
              en: 'All risks have moved up, but the order is kept',
            },
            why: {
              sv: 'Ja. AUC ser bara ordningen. Gränsen måste sättas om, eller modellen kalibreras.',
              en: 'Yes. The AUC sees only the order. The limit has to be set anew, or the model recalibrated.',
            },
          },
          {
            text: { sv: 'Befolkningen har blivit sjukare', en: 'The population has become more ill' },
            why: {
              sv: 'Knappast på en dag, och samma dag som apparaten byttes.',
              en: 'Hardly in a day, and on the very day of the change.',
            },
          },
          {
            text: { sv: 'Inget, AUC visar att allt är som förut', en: 'Nothing, the AUC shows that all is as before' },
            why: {
              sv: 'Nej. Dubbelt så många kallas, och det ser AUC inte.',
              en: 'No. Twice as many are called, and the AUC does not see that.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Vad ska ni följa varje månad för att märka att en ny apparat stör modellen?',
          en: 'What should you follow each month to notice that a new device disturbs the model?',
        },
        options: [
          {
            text: { sv: 'AUC för alla apparater tillsammans', en: 'The AUC of all devices together' },
            why: {
              sv: 'Nej. AUC märker inte att alla risker höjs lika.',
              en: 'No. The AUC does not notice that all risks rise alike.',
            },
          },
          {
            text: {
              sv: 'Hur nöjd personalen är med modellens färgkartor',
              en: 'How pleased the staff are with the model’s maps in colour',
            },
            why: {
              sv: 'Nej. En karta kan se rimlig ut fast risken är fel.',
              en: 'No. A map may look reasonable though the risk is wrong.',
            },
          },
          {
            text: {
              sv: 'Medelrisk och utfall, för varje apparat',
              en: 'Mean risk and outcome, for each device',
            },
            why: {
              sv: 'Ja. Skiljer de sig åt på en apparat är modellen fel inställd där.',
              en: 'Yes. If they differ on one device the model is set wrong there.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
];
