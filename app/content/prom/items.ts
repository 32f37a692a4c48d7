import type { Item } from '#app/domain/learning/item.ts';

export const items: readonly Item[] = [
  {
    id: 'prom-is-not-prem',
    forms: [
      {
        question: { sv: 'Vilken fråga hör till PROM?', en: 'Which question belongs to PROM?' },
        options: [
          {
            text: { sv: 'Fick du vara med och bestämma om din vård?', en: 'Did you have a say in your care?' },
            why: {
              sv: 'Nej. Det är en fråga om hur vården var, alltså PREM.',
              en: 'No. That is a question about how the care was, so PREM.',
            },
          },
          {
            text: { sv: 'Kan du gå i trappor utan att stanna?', en: 'Can you climb stairs without stopping?' },
            why: {
              sv: 'Ja. Patienten berättar om sin hälsa.',
              en: 'Yes. The patient tells of her health.',
            },
          },
          {
            text: { sv: 'Hur länge väntade du på akuten?', en: 'How long did you wait at emergency?' },
            why: {
              sv: 'Nej. Det är en fråga om vården, inte om hur patienten mår.',
              en: 'No. That is a question about care, not about how the patient is.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Patienterna är mycket nöjda med bemötandet efter knäoperationen. Vad vet du om deras knän?',
          en: 'Patients are very happy with how they were met after their knee operation. What do you know of their knees?',
        },
        options: [
          {
            text: { sv: 'Inget: det frågade ni inte om', en: 'Nothing: you did not ask about that' },
            why: {
              sv: 'Ja. Nöjdhet är PREM. Hur knät fungerar är PROM.',
              en: 'Yes. Being happy with care is PREM. How the knee works is PROM.',
            },
          },
          {
            text: { sv: 'Att de flesta blev bättre', en: 'That most got better' },
            why: {
              sv: 'Nej. En patient kan vara väl bemött och ha lika ont.',
              en: 'No. A patient may be well met and have as much pain.',
            },
          },
          {
            text: { sv: 'Att inga komplikationer har inträffat', en: 'That there were no complications' },
            why: {
              sv: 'Nej. Det står i journalen, inte i svaren om bemötande.',
              en: 'No. That is in the record, not in answers about how one was met.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'important-change',
    forms: [
      {
        question: {
          sv: 'Snittet steg med 2 poäng. Minsta viktiga skillnad för formuläret är 8. Vad säger du?',
          en: 'The mean rose by 2 points. The minimal important difference of the questionnaire is 8. What do you say?',
        },
        options: [
          {
            text: { sv: 'Patienterna blev bättre, om än lite', en: 'The patients got better, if only a little' },
            why: {
              sv: 'Nej. Så små ändringar märker patienten oftast inte av.',
              en: 'No. The patient mostly does not notice changes as small as that.',
            },
          },
          {
            text: { sv: 'Behandlingen hjälper ingen', en: 'The treatment helps nobody' },
            why: {
              sv: 'Nej. Några kan ha blivit mycket bättre och andra sämre.',
              en: 'No. Some may have got much better and others worse.',
            },
          },
          {
            text: {
              sv: 'Snittet räcker inte: hur många blev bättre och sämre?',
              en: 'The mean will not do: how many got better and worse?',
            },
            why: {
              sv: 'Ja. I snitt är skillnaden troligen inte viktig, men snittet kan dölja två grupper som gick åt olika håll.',
              en: 'Yes. On average the difference is probably not important, but the mean may hide two groups that went different ways.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'När ska ni bestämma vilken förändring som räknas som viktig?',
          en: 'When do you settle which change counts as important?',
        },
        options: [
          {
            text: { sv: 'När ni ser hur resultatet fördelar sig', en: 'When you see how the results are spread' },
            why: {
              sv: 'Nej. Då är det lätt att välja den gräns som ger bäst resultat.',
              en: 'No. Then it is easy to choose the limit that gives the best result.',
            },
          },
          {
            text: {
              sv: 'Innan, och utifrån vad patienter har sagt att de märker',
              en: 'Beforehand, and from what patients have said that they notice',
            },
            why: {
              sv: 'Ja. Gränsen hör till formuläret och gruppen, inte till ert resultat.',
              en: 'Yes. The limit belongs to the questionnaire and the group, not to your result.',
            },
          },
          {
            text: {
              sv: 'Det behövs inte om skillnaden är statistiskt säkerställd',
              en: 'It is not needed if the difference is statistically significant',
            },
            why: {
              sv: 'Nej. Med många patienter blir också en omärklig skillnad säkerställd.',
              en: 'No. With many patients a difference that nobody notices gets significant too.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'silent-patients',
    forms: [
      {
        question: {
          sv: 'Före svarade 20 patienter, i snitt 50 poäng. Efter svarade 12, i snitt 62. Blev gruppen bättre?',
          en: 'Before, 20 patients answered, on average 50 points. After, 12 answered, on average 62. Did the group get better?',
        },
        options: [
          {
            text: {
              sv: 'Det går inte att veta: de som mår sämst kan saknas',
              en: 'It cannot be known: those who feel worst may be missing',
            },
            why: {
              sv: 'Ja. Snittet kan stiga bara för att de sämsta inte svarade.',
              en: 'Yes. The mean may rise just because the worst did not answer.',
            },
          },
          {
            text: { sv: 'Ja, med 12 poäng', en: 'Yes, by 12 points' },
            why: {
              sv: 'Nej. Det är inte samma patienter i de två snitten.',
              en: 'No. They are not the same patients in the two means.',
            },
          },
          {
            text: { sv: 'Ja, men med färre än 12 poäng', en: 'Yes, but by fewer than 12 points' },
            why: {
              sv: 'Nej. Den verkliga förändringen kan vara noll, eller åt andra hållet.',
              en: 'No. The real change may be zero, or the other way.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Två enheter har 60 % svar. På A saknas svar på måfå, på B från dem som mår sämst. Vilket snitt är mest missvisande?',
          en: 'Two units have 60% answers. At A they are missing by chance, at B from those who feel worst. Which mean misleads most?',
        },
        options: [
          {
            text: {
              sv: 'De är lika osäkra, frekvensen är densamma',
              en: 'They are equally unsure, the rate is the same',
            },
            why: {
              sv: 'Nej. Frekvensen säger hur många som saknas, inte vilka.',
              en: 'No. The rate says how many are missing, not who.',
            },
          },
          {
            text: { sv: 'A:s, eftersom slumpen inte går att rätta', en: 'A’s, because chance cannot be mended' },
            why: {
              sv: 'Nej. Slumpen slår åt båda håll och minskar med fler patienter.',
              en: 'No. Chance strikes both ways and shrinks with more patients.',
            },
          },
          {
            text: {
              sv: 'B:s, eftersom felet alltid går åt samma håll',
              en: 'B’s, because the error always goes the same way',
            },
            why: {
              sv: 'Ja. Fler patienter hjälper inte. Snittet blir för högt varje gång.',
              en: 'Yes. More patients do not help. The mean is too high every time.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'ceiling',
    forms: [
      {
        question: {
          sv: 'En tredjedel har 100 av 100 poäng före behandlingen. Vad betyder det?',
          en: 'A third have 100 of 100 points before the treatment. What does it mean?',
        },
        options: [
          {
            text: { sv: 'Att de inte kan bli bättre', en: 'That they cannot get better' },
            why: {
              sv: 'Nej. De kan må bättre, men formuläret kan inte visa det.',
              en: 'No. They can feel better, but the questionnaire cannot show it.',
            },
          },
          {
            text: {
              sv: 'Att formuläret inte kan visa om de blir bättre',
              en: 'That the questionnaire cannot show whether they get better',
            },
            why: {
              sv: 'Ja. Det är en takeffekt. Förbättringen underskattas.',
              en: 'Yes. It is a ceiling effect. The improvement is underestimated.',
            },
          },
          {
            text: { sv: 'Att de har svarat slarvigt', en: 'That they have answered carelessly' },
            why: {
              sv: 'Nej. Frågorna kan vara för lätta för den som mår ganska bra.',
              en: 'No. The questions may be too easy for those who are fairly well.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Ni ska följa unga som opereras för en idrottsskada. De flesta klarar vardagen redan. Vilket formulär väljer ni?',
          en: 'You are to follow young people operated on for a sports injury. Most manage daily life already. Which questionnaire do you choose?',
        },
        options: [
          {
            text: {
              sv: 'Ett allmänt om att klä sig, gå och sköta hemmet',
              en: 'A general one on dressing, walking and keeping house',
            },
            why: {
              sv: 'Nej. De slår i taket från början, och inget kommer att ändras.',
              en: 'No. They are at the ceiling from the start, and nothing will change.',
            },
          },
          {
            text: { sv: 'Det kortaste, så att alla svarar', en: 'The shortest, so that all answer' },
            why: {
              sv: 'Nej. Kort är bra, men det måste kunna skilja dem åt.',
              en: 'No. Short is good, but it must be able to tell them apart.',
            },
          },
          {
            text: {
              sv: 'Ett som frågar om hopp, löpning och idrott',
              en: 'One that asks about jumping, running and sport',
            },
            why: {
              sv: 'Ja. Frågorna ska vara så svåra att det finns rum för att bli bättre.',
              en: 'Yes. The questions should be hard enough to leave room for getting better.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'somebody-acts',
    forms: [
      {
        question: {
          sv: 'Vad i studien av cancerpatienter hade sjukvården lagt till, utöver själva frågorna?',
          en: 'In the study of cancer patients, what had care added besides the questions themselves?',
        },
        options: [
          {
            text: {
              sv: 'En sjuksköterska som fick veta när något blev värre',
              en: 'A nurse who was told when something got worse',
            },
            why: {
              sv: 'Ja. Svaret ledde till att någon gjorde något.',
              en: 'Yes. The answer led to somebody doing something.',
            },
          },
          {
            text: { sv: 'En algoritm som ändrade dosen', en: 'An algorithm that changed the dose' },
            why: {
              sv: 'Nej. Människor läste och beslutade.',
              en: 'No. People read and decided.',
            },
          },
          {
            text: { sv: 'En årlig rapport till ledningen', en: 'A yearly report to management' },
            why: {
              sv: 'Nej. En rapport hjälper inte den som mår illa i dag.',
              en: 'No. A report does not help whoever feels ill today.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Ni vill införa PROM på mottagningen. Vad behöver vara bestämt före första utskicket?',
          en: 'You want to bring in PROM at the clinic. What must be settled before the first one is sent?',
        },
        options: [
          {
            text: { sv: 'Vilken färg diagrammen ska ha', en: 'Which colour the charts are to have' },
            why: { sv: 'Nej. Det kan vänta.', en: 'No. That can wait.' },
          },
          {
            text: { sv: 'Vilka frågor ni kan lägga till senare', en: 'Which questions you can add later' },
            why: {
              sv: 'Nej. Ändrade frågor gör att poängen inte går att jämföra.',
              en: 'No. Changed questions mean that scores cannot be compared.',
            },
          },
          {
            text: {
              sv: 'Vem som läser svaren, och vad som händer när någon mår dåligt',
              en: 'Who reads the answers, and what happens when somebody feels poorly',
            },
            why: {
              sv: 'Ja. Den som svarar och aldrig hör något slutar svara.',
              en: 'Yes. Whoever answers and never hears anything stops answering.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
];
