import type { Item } from '#app/domain/learning/item.ts';

export const onPatients: readonly Item[] = [
  {
    id: 'who-the-patients-are',
    forms: [
      {
        question: {
          sv: 'En stor vårdcentral ligger över tratten. Där är hälften av patienterna över 85 år, mot en tredjedel på andra håll. Vad gör du först?',
          en: 'A large care centre lies above the funnel. Half its patients are over 85, against a third elsewhere. What do you do first?',
        },
        options: [
          {
            text: {
              sv: 'Åker dit och ber dem förklara varför de lägger in så många',
              en: 'Go there and ask them to explain why they admit so many',
            },
            why: {
              sv: 'Nej. Du vet inte ännu om det finns något att förklara.',
              en: 'No. You do not know yet whether there is anything to explain.',
            },
          },
          {
            text: {
              sv: 'Räknar om så att åldrarna är lika, och ser om den fortfarande sticker ut',
              en: 'Count again with the ages made equal, and see whether it still stands out',
            },
            why: {
              sv: 'Ja. Äldre patienter läggs in oftare hur bra arbetet än är.',
              en: 'Yes. Older patients are admitted more often, however good the work is.',
            },
          },
          {
            text: {
              sv: 'Stryker den ur jämförelsen',
              en: 'Leave it out of the comparison',
            },
            why: {
              sv: 'Nej. Den går att jämföra, om du räknar med åldern.',
              en: 'No. It can be compared, if you allow for age.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'En enhet har 90 inläggningar. Med samma risk i varje åldersgrupp som på andra håll hade den haft 60. Hur ligger den till?',
          en: 'A unit has 90 admissions. With the same risk in each age group as elsewhere it would have had 60. How does it stand?',
        },
        options: [
          {
            text: {
              sv: 'Hälften fler än väntat',
              en: 'Half as many again as expected',
            },
            why: {
              sv: 'Ja. 90 mot 60 är 1,5 gånger, och patienternas ålder är redan medräknad.',
              en: 'Yes. 90 against 60 is 1.5 times, and the age of the patients is already allowed for.',
            },
          },
          {
            text: {
              sv: 'Det går inte att säga, den kan ha äldre patienter',
              en: 'It cannot be said, as its patients may be older',
            },
            why: {
              sv: 'Nej. De 60 är räknade med de åldrar som enheten har.',
              en: 'No. The 60 are worked out from the ages that the unit has.',
            },
          },
          {
            text: {
              sv: 'En tredjedel fler än väntat, 30 av 90',
              en: 'A third more than expected, 30 of 90',
            },
            why: {
              sv: 'Nej. Jämför med det väntade: 30 fler än 60 är hälften fler.',
              en: 'No. Compare with what was expected: 30 more than 60 is half as many again.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'usual-can-hide',
    forms: [
      {
        question: {
          sv: 'En vårdcentral med unga patienter har lika hög andel inläggningar som snittet. Vad säger det?',
          en: 'A care centre with young patients has as high a share of admissions as the average. What does that say?',
        },
        options: [
          {
            text: {
              sv: 'Att allt är som det ska, den ligger på snittet',
              en: 'That all is as it should be, it is at the average',
            },
            why: {
              sv: 'Nej. Unga patienter läggs in mer sällan. Snittet är då högt för dem.',
              en: 'No. Young patients are admitted less often. The average is then high for them.',
            },
          },
          {
            text: {
              sv: 'Att unga patienter alltid är sjukare än vad man tror',
              en: 'That young patients are always more ill than one thinks',
            },
            why: {
              sv: 'Nej. Det går inte att dra den slutsatsen av en enda vårdcentral.',
              en: 'No. One care centre is not enough for that conclusion.',
            },
          },
          {
            text: {
              sv: 'Att där kan finnas något att förbättra, fast den ser vanlig ut',
              en: 'That there may be something to improve there, though it looks usual',
            },
            why: {
              sv: 'Ja. För så unga patienter är en vanlig andel hög.',
              en: 'Yes. For patients so young a usual share is high.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Efter att åldern räknats med ligger en enhet långt utanför tratten. Vad är det?',
          en: 'With age allowed for a unit lies far outside the funnel. What is that?',
        },
        options: [
          {
            text: {
              sv: 'Ett bevis för att enheten arbetar sämre än andra enheter',
              en: 'Proof that the unit works worse than other units do',
            },
            why: {
              sv: 'Nej. Patienterna kan skilja sig i annat än ålder, och koderna kan vara andra.',
              en: 'No. Patients may differ in more than age, and the codes may be others.',
            },
          },
          {
            text: {
              sv: 'En fråga som är värd att undersöka på plats',
              en: 'A question that is worth looking into on the spot',
            },
            why: {
              sv: 'Ja. Nu är ett besök värt resan, men svaret är inte givet.',
              en: 'Yes. A visit is now worth the journey, but the answer is not given.',
            },
          },
          {
            text: {
              sv: 'Slump, som de flesta skillnader',
              en: 'Chance, as most differences',
            },
            why: {
              sv: 'Nej. Långt utanför gränserna räcker slumpen sällan som förklaring.',
              en: 'No. Far outside the limits chance is seldom enough to explain it.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
