import type { Item } from '#app/domain/learning/item.ts';

/** On the drugs, what stands in their way, and what is known of them. */
export const itemsOnTreatment: readonly Item[] = [
  {
    id: 'four-base-groups',
    forms: [
      {
        question: {
          sv: 'Vilka fyra grupper är basen vid hjärtsvikt med nedsatt EF?',
          en: 'Which four groups are the base in heart failure with reduced EF?',
        },
        options: [
          {
            text: {
              sv: 'ACE-hämmare eller ARNI, betablockerare, kalciumblockerare, diuretika',
              en: 'ACE inhibitor or ARNI, beta blocker, calcium blocker, diuretic',
            },
            why: {
              sv: 'Nej. Diuretika lindrar men hör inte till de fyra, och flera kalciumblockerare är olämpliga.',
              en: 'No. Diuretics relieve but are not among the four, and several calcium blockers are unsuitable.',
            },
          },
          {
            text: {
              sv: 'ACE-hämmare eller ARNI, betablockerare, MRA, SGLT2-hämmare',
              en: 'ACE inhibitor or ARNI, beta blocker, MRA, SGLT2 inhibitor',
            },
            why: {
              sv: 'Ja. De fyra sätts in om inget hindrar, och helst snabbt.',
              en: 'Yes. The four are begun if nothing stands in the way, and preferably fast.',
            },
          },
          {
            text: { sv: 'Betablockerare, digoxin, MRA, statin', en: 'Beta blocker, digoxin, MRA, statin' },
            why: {
              sv: 'Nej. Digoxin och statin kan ha andra skäl men hör inte till basen.',
              en: 'No. Digoxin and a statin may have other reasons but are not the base.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'En patient med EF 30 har ARNI, betablockerare och MRA. Inget hindrar. Vad saknas?',
          en: 'A patient with EF 30 has ARNI, beta blocker and MRA. Nothing stands in the way. What is missing?',
        },
        options: [
          {
            text: { sv: 'En ACE-hämmare', en: 'An ACE inhibitor' },
            why: {
              sv: 'Nej. ARNI står redan i den rutan, och de två ska inte ges ihop.',
              en: 'No. ARNI already fills that place, and the two must not be given together.',
            },
          },
          {
            text: { sv: 'Ingenting', en: 'Nothing' },
            why: { sv: 'Nej. Tre av fyra är inte alla.', en: 'No. Three of four are not all.' },
          },
          {
            text: { sv: 'En SGLT2-hämmare', en: 'An SGLT2 inhibitor' },
            why: {
              sv: 'Ja. Den fjärde gruppen, oavsett om patienten har diabetes typ 2.',
              en: 'Yes. The fourth group, whether or not the patient has type 2 diabetes.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'En patient har EF 55. Vilket av de fyra basläkemedlen rekommenderas till alla sådana patienter?',
          en: 'A patient has EF 55. Which of the four base drugs is recommended to all such patients?',
        },
        options: [
          {
            text: { sv: 'SGLT2-hämmare', en: 'SGLT2 inhibitor' },
            why: {
              sv: 'Ja, sedan 2023. De andra ges vid bevarad EF av andra skäl.',
              en: 'Yes, since 2023. The others are given at preserved EF for other reasons.',
            },
          },
          {
            text: { sv: 'MRA', en: 'MRA' },
            why: {
              sv: 'Nej. Rådet till alla gäller SGLT2-hämmare.',
              en: 'No. The advice to all concerns the SGLT2 inhibitor.',
            },
          },
          {
            text: { sv: 'Alla fyra', en: 'All four' },
            why: {
              sv: 'Nej. Alla fyra gäller vid nedsatt EF, högst 40.',
              en: 'No. All four are for reduced EF, at most 40.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'obstacle-is-to-be-tried-again',
    forms: [
      {
        question: {
          sv: 'En patient saknar MRA. Kalium var 5,4 i mars. Nu är det september. Vad gör ni?',
          en: 'A patient lacks MRA. Potassium was 5.4 in March. Now it is September. What do you do?',
        },
        options: [
          {
            text: { sv: 'Tar ett nytt kalium innan ni bestämmer', en: 'Take a new potassium before you decide' },
            why: {
              sv: 'Ja. Ett gammalt värde är inte ett hinder i dag. Det är en anledning att ta ett nytt.',
              en: 'Yes. An old value is no obstacle today. It is a reason to take a new one.',
            },
          },
          {
            text: { sv: 'Stryker patienten, det finns ett hinder', en: 'Strike the patient off, there is an obstacle' },
            why: {
              sv: 'Nej. Hindret är ett halvår gammalt. Det kan vara borta.',
              en: 'No. The obstacle is half a year old. It may be gone.',
            },
          },
          {
            text: { sv: 'Sätter in MRA, värdet är ju gammalt', en: 'Begin MRA, as the value is old' },
            why: {
              sv: 'Nej. Ett gammalt värde kan vara sant än. Ta ett nytt först.',
              en: 'No. An old value may still be true. Take a new one first.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Listan visar ”hinder: blodtryck 86”. Vad betyder det?',
          en: 'The list shows “obstacle: blood pressure 86”. What does it mean?',
        },
        options: [
          {
            text: { sv: 'Att läkemedlet är förbjudet för patienten', en: 'That the drug is forbidden for the patient' },
            why: {
              sv: 'Nej. Regeln är förenklad. Den vet inte hur patienten mår eller varför trycket är lågt.',
              en: 'No. The rule is simplified. It does not know how the patient is or why the pressure is low.',
            },
          },
          {
            text: { sv: 'Att en läkare behöver ta ställning', en: 'That a doctor has to consider it' },
            why: {
              sv: 'Ja. Kanske kan en annan tablett minskas, eller ett av de andra läkemedlen sättas in först.',
              en: 'Yes. Perhaps another tablet can be reduced, or one of the other drugs begun first.',
            },
          },
          {
            text: { sv: 'Att värdet är fel och kan bortses från', en: 'That the value is wrong and can be ignored' },
            why: { sv: 'Nej. Värdet kan mycket väl vara rätt.', en: 'No. The value may very well be right.' },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'association-is-not-effect',
    forms: [
      {
        question: {
          sv: 'I Halland kostade patienter med behandling enligt riktlinjerna mindre. Vad visar det?',
          en: 'In Halland patients treated by the guidelines cost less. What does that show?',
        },
        options: [
          {
            text: { sv: 'Att läkemedlen sparar pengar', en: 'That the drugs save money' },
            why: {
              sv: 'Nej. Det kan vara så, men studien kan inte skilja läkemedlens effekt från annat.',
              en: 'No. It may be so, but the study cannot tell the effect of the drugs from other things.',
            },
          },
          {
            text: { sv: 'Att vården blivit billigare med tiden', en: 'That care became cheaper over time' },
            why: {
              sv: 'Nej. Studien jämförde patienter under ett år, inte år med varandra.',
              en: 'No. The study compared patients within a year, not years with each other.',
            },
          },
          {
            text: {
              sv: 'Att de två hör ihop, av skäl vi inte säkert vet',
              en: 'That the two go together, for reasons we do not know for certain',
            },
            why: {
              sv: 'Ja. De som fick full behandling kan ha varit friskare på sätt som inte syntes i data.',
              en: 'Yes. Those on full treatment may have been healthier in ways that data did not show.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Varför räcker det inte att räkna bort andra sjukdomar i en sådan jämförelse?',
          en: 'Why is it not enough to allow for other illness in such a comparison?',
        },
        options: [
          {
            text: { sv: 'Skörhet och mycket annat finns inte i data', en: 'Frailty and much else is not in the data' },
            why: {
              sv: 'Ja. Man kan bara räkna bort det som är uppmätt.',
              en: 'Yes. Only what is measured can be allowed for.',
            },
          },
          {
            text: {
              sv: 'Patienterna var för få för en säker siffra',
              en: 'There were too few patients for a sure number',
            },
            why: {
              sv: 'Nej. Fler patienter gör ett snett samband säkrare, inte rätt.',
              en: 'No. More patients make a skewed association more certain, not right.',
            },
          },
          {
            text: {
              sv: 'Det räcker, om skillnaden är signifikant',
              en: 'It is enough if the difference is significant',
            },
            why: {
              sv: 'Nej. Signifikans säger att sambandet knappast är slump. Inte vad det beror på.',
              en: 'No. Significance says that the association is hardly chance. Not what causes it.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
