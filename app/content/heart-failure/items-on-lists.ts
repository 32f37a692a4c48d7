import type { Item } from '#app/domain/learning/item.ts';

/** On lists by risk, and what is done with them. */
export const itemsOnLists: readonly Item[] = [
  {
    id: 'risk-is-not-benefit',
    forms: [
      {
        question: {
          sv: 'Ni hinner ringa fem. Varför inte de fem med högst risk?',
          en: 'You have time to call five. Why not the five at highest risk?',
        },
        options: [
          {
            text: { sv: 'De har för dålig prognos för att hjälpas', en: 'Their prognosis is too poor for help' },
            why: {
              sv: 'Nej. Hög risk är inget skäl att avstå. Frågan är vad som går att göra.',
              en: 'No. High risk is no reason to hold back. The question is what can be done.',
            },
          },
          {
            text: { sv: 'Modellen är säkrast vid medelhög risk', en: 'The model is most certain at medium risk' },
            why: {
              sv: 'Nej. Även med en perfekt modell skulle svaret vara detsamma.',
              en: 'No. With a perfect model the answer would be the same.',
            },
          },
          {
            text: {
              sv: 'Flera av dem kan redan ha allt som går att ge',
              en: 'Several may already have all that can be given',
            },
            why: {
              sv: 'Ja. Nyttan är risken gånger det som går att ändra.',
              en: 'Yes. The benefit is the risk times what can be changed.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'A har risken 50 procent och full behandling. B har risken 30 procent och saknar två läkemedel utan hinder. Vem vinner mest på samtalet om läkemedel?',
          en: 'A has a risk of 50 per cent and full treatment. B has a risk of 30 per cent and lacks two drugs without obstacle. Who gains most from the call about drugs?',
        },
        options: [
          {
            text: { sv: 'B, för där finns något att sätta in', en: 'B, as there is something to begin' },
            why: {
              sv: 'Ja. A behöver kanske något annat, men samtalet om läkemedel ändrar inget för A.',
              en: 'Yes. A may need something else, but the call about drugs changes nothing for A.',
            },
          },
          {
            text: { sv: 'A, för risken är högst', en: 'A, as the risk is highest' },
            why: {
              sv: 'Nej. Risken är hög, men här finns inget läkemedel kvar att sätta in.',
              en: 'No. The risk is high, but no drug is left to begin.',
            },
          },
          {
            text: { sv: 'Lika mycket, A har risk och B har luckor', en: 'The same, A has risk and B has gaps' },
            why: {
              sv: 'Nej. Utan lucka blir nyttan av just detta samtal noll, hur hög risken än är.',
              en: 'No. Without a gap this very call does no good, however high the risk.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Påstående: Den som saknar flest läkemedel vinner alltid mest.',
          en: 'Statement: Whoever lacks the most drugs always gains most.',
        },
        options: [
          {
            text: { sv: 'Rätt, luckan är det enda som går att ändra', en: 'Right, the gap is all that can be changed' },
            why: {
              sv: 'Nej. Fyra luckor vid mycket låg risk kan ge mindre än två vid hög risk.',
              en: 'No. Four gaps at a very low risk can give less than two at a high one.',
            },
          },
          {
            text: { sv: 'Fel, risken spelar också roll', en: 'Wrong, the risk matters too' },
            why: {
              sv: 'Ja. Den som nästan inte har någon risk kan inte vinna mycket.',
              en: 'Yes. Somebody with hardly any risk cannot gain much.',
            },
          },
          {
            text: { sv: 'Fel, bara risken spelar roll', en: 'Wrong, only the risk matters' },
            why: {
              sv: 'Nej. Utan något att sätta in hjälper det inte att risken är hög.',
              en: 'No. With nothing to begin it does not help that the risk is high.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'a-list-needs-an-action',
    forms: [
      {
        question: {
          sv: 'Ni ska starta en risklista för hjärtsvikt. Vad bestämmer ni först?',
          en: 'You are to start a list by risk for heart failure. What do you settle first?',
        },
        options: [
          {
            text: { sv: 'Vilken gräns för risken som ger bäst AUC', en: 'Which threshold of risk gives the best AUC' },
            why: {
              sv: 'Nej. AUC har ingen gräns, och listan blir inte bättre av den.',
              en: 'No. AUC has no threshold, and the list is no better for it.',
            },
          },
          {
            text: {
              sv: 'Vem som gör vad för dem på listan, och hur många som hinns',
              en: 'Who does what for those on the list, and how many there is time for',
            },
            why: {
              sv: 'Ja. Annars blir listan något som alla ser och ingen ändrar.',
              en: 'Yes. Otherwise the list is something everybody sees and nobody changes.',
            },
          },
          {
            text: {
              sv: 'Hur listan ska visas i alla journalvyer för alla',
              en: 'How the list is to show in every view of the record for all',
            },
            why: {
              sv: 'Nej. Att många ser den gör den inte till någons uppgift.',
              en: 'No. That many see it does not make it anybody’s task.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Margit har högst risk. Hon har lågt blodtryck och dåliga njurar, och inget läkemedel kan sättas in. Vad är bäst?',
          en: 'Margit is at the highest risk. She has low blood pressure and poor kidneys, and no drug can be begun. What is best?',
        },
        options: [
          {
            text: { sv: 'Stryka henne, det går inte att göra något', en: 'Strike her off, nothing can be done' },
            why: { sv: 'Nej. Det finns annat än läkemedel.', en: 'No. There is more than drugs.' },
          },
          {
            text: { sv: 'Ringa henne först, risken är ju högst', en: 'Call her first, as the risk is highest' },
            why: {
              sv: 'Nej. Samtalet om läkemedel ger henne inget, och platsen tas från någon annan.',
              en: 'No. The call about drugs gives her nothing, and takes the place of somebody else.',
            },
          },
          {
            text: {
              sv: 'Låta henne gå till en annan insats, med egen lista',
              en: 'Let her go to another kind of help, with its own list',
            },
            why: {
              sv: 'Ja. Hembesök, ett samtal om vad som är viktigt eller en översyn hos hjärtläkare kan hjälpa.',
              en: 'Yes. A home visit, a talk about what matters or a review by a cardiologist may help.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'treatment-hides-risk',
    forms: [
      {
        question: {
          sv: 'Patienter som får täta återbesök återinläggs sällan. Modellen ger dem låg risk. Får ni glesa ut besöken?',
          en: 'Patients with close follow-up are seldom readmitted. The model gives them a low risk. May you space out the visits?',
        },
        options: [
          {
            text: {
              sv: 'Ja, modellen har ju sett att risken är låg',
              en: 'Yes, the model has seen that the risk is low',
            },
            why: {
              sv: 'Nej. Den har sett risken med besöken, inte utan dem.',
              en: 'No. It has seen the risk with the visits, not without them.',
            },
          },
          {
            text: { sv: 'Ja, om modellen är väl kalibrerad', en: 'Yes, if the model is well calibrated' },
            why: {
              sv: 'Nej. Även en rätt kalibrerad risk gäller vården som den var.',
              en: 'No. Even a well calibrated risk holds for care as it was.',
            },
          },
          {
            text: { sv: 'Nej, den låga risken kan bero på besöken', en: 'No, the low risk may be due to the visits' },
            why: {
              sv: 'Ja. Modellen förutsäger vad som händer om vården fortsätter som förut.',
              en: 'Yes. The model predicts what happens if care goes on as before.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Ett år efter starten ser modellen sämre ut: de med hög risk återinläggs mindre än den sade. Vilken förklaring ska ni pröva först?',
          en: 'A year after the start the model looks worse: those at high risk are readmitted less than it said. Which explanation do you try first?',
        },
        options: [
          {
            text: { sv: 'Att samtalen har hjälpt dem på listan', en: 'That the calls have helped those on the list' },
            why: {
              sv: 'Ja. Insatsen ändrar utfallet. Jämför med dem som inte ringdes eller med en kontrollgrupp.',
              en: 'Yes. The action changes the outcome. Compare with those not called or with a control group.',
            },
          },
          {
            text: { sv: 'Att modellen aldrig har varit bra', en: 'That the model was never any good' },
            why: {
              sv: 'Nej. Den kan ha haft rätt om vad som skulle ha hänt utan samtalen.',
              en: 'No. It may have been right about what would have happened without the calls.',
            },
          },
          {
            text: { sv: 'Att patienterna har blivit yngre', en: 'That the patients have become younger' },
            why: {
              sv: 'Nej. Det går att kontrollera, men börja med det som ni själva ändrade.',
              en: 'No. It can be checked, but begin with what you changed yourselves.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
