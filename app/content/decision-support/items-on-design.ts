import type { Item } from '#app/domain/learning/item.ts';

export const designItems: readonly Item[] = [
  {
    id: 'five-rights',
    forms: [
      {
        question: {
          sv: 'Ett larm säger exakt vad som är farligt och vad man kan göra. Det kommer som e-post till läkaren dagen efter. Vad brister?',
          en: 'An alert says exactly what is dangerous and what can be done. It comes as an e-mail to the doctor the day after. What fails?',
        },
        options: [
          {
            text: { sv: 'Kanalen och tillfället', en: 'The channel and the time' },
            why: {
              sv: 'Ja. Rätt råd, rätt person, men inte där och då beslutet fattas.',
              en: 'Yes. The right advice, the right person, but not where and when the decision is made.',
            },
          },
          {
            text: { sv: 'Informationen och formen', en: 'The information and the format' },
            why: {
              sv: 'Nej. Rådet är tydligt. Det kommer fel väg, och för sent.',
              en: 'No. The advice is clear. It comes the wrong way, and too late.',
            },
          },
          {
            text: { sv: 'Personen, det borde gå till alla', en: 'The person, it should go to everybody' },
            why: {
              sv: 'Nej. Läkaren är den som kan ändra. Ett larm till alla är ingens.',
              en: 'No. The doctor is the one who can change it. An alert to everybody is nobody’s.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Vilket larm om högt kalium har störst chans att följas?',
          en: 'Which alert of a high potassium has the greatest chance of being followed?',
        },
        options: [
          {
            text: {
              sv: '”VARNING interaktion D 4471”, när ordinationen är signerad',
              en: '“WARNING interaction D 4471”, when the order is signed',
            },
            why: {
              sv: 'Nej. Ingen vet vad koden betyder för patienten, och beslutet är redan fattat.',
              en: 'No. Nobody knows what the code means for the patient, and the decision is made already.',
            },
          },
          {
            text: {
              sv: '”Kalium 5,6 i går”, med knappar för att avstå eller ta nytt prov, när läkemedlet väljs',
              en: '“Potassium 5.6 yesterday”, with buttons to refrain or take a new sample, when the drug is chosen',
            },
            why: {
              sv: 'Ja. Patientens värde, något att göra, och medan det går att välja annat.',
              en: 'Yes. The patient’s value, something to do, and while something else can be chosen.',
            },
          },
          {
            text: {
              sv: 'Två sidor om kalium och hjärtrytm, med källor och gränsvärden för alla åldrar, när läkaren loggar in på morgonen',
              en: 'Two pages on potassium and heart rhythm, with sources and limits for all ages, when the doctor signs in in the morning',
            },
            why: {
              sv: 'Nej. Fel tillfälle, och det viktiga drunknar.',
              en: 'No. The wrong time, and what matters drowns.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'hard-stop',
    forms: [
      {
        question: {
          sv: 'Ett larm som inte går att komma förbi halverar en farlig kombination. Varför kan det ändå vara fel?',
          en: 'An alert that cannot be passed halves a dangerous combination. Why may it be wrong all the same?',
        },
        options: [
          {
            text: { sv: 'Läkare tycker inte om det', en: 'Doctors do not like it' },
            why: {
              sv: 'Det är sant, men inte skälet. Frågan är vad som händer med patienterna.',
              en: 'True, but not the reason. The question is what happens to the patients.',
            },
          },
          {
            text: { sv: 'Det är olagligt att hindra en ordination', en: 'It is illegal to prevent an order' },
            why: {
              sv: 'Nej. Men någon måste kunna få igenom den som behövs.',
              en: 'No. But somebody must be able to get through the one that is needed.',
            },
          },
          {
            text: {
              sv: 'Några patienter behöver just den kombinationen, och får vänta',
              en: 'Some patients need that very combination, and have to wait',
            },
            why: {
              sv: 'Ja. Ett försök med ett sådant larm fick avbrytas av det skälet.',
              en: 'Yes. A trial of such an alert had to be stopped for that reason.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Vilken ordination passar bäst för ett larm som stoppar?',
          en: 'Which order is best suited for an alert that stops?',
        },
        options: [
          {
            text: { sv: 'Ibuprofen till någon över 65', en: 'Ibuprofen for somebody over 65' },
            why: {
              sv: 'Nej. Det är olämpligt ibland och rätt ibland. Ett råd räcker.',
              en: 'No. It is unsuitable at times and right at times. Advice is enough.',
            },
          },
          {
            text: {
              sv: 'Metotrexat varje dag mot ledgångsreumatism',
              en: 'Methotrexate every day for rheumatoid arthritis',
            },
            why: {
              sv: 'Ja. Det är nästan aldrig rätt, och livsfarligt när det är fel.',
              en: 'Yes. It is almost never right, and life-threatening when it is wrong.',
            },
          },
          {
            text: {
              sv: 'Antibiotika till den som har en allergi noterad i journalen sedan länge',
              en: 'Antibiotics for somebody with an allergy noted in the record since long',
            },
            why: {
              sv: 'Nej. Noteringen är ofta gammal eller fel, och antibiotika kan brådska.',
              en: 'No. The note is often old or wrong, and antibiotics may be urgent.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'advice-may-be-wrong',
    forms: [
      {
        question: {
          sv: 'Systemet föreslår en dos. Du hade själv tänkt en annan. Vad är klokast?',
          en: 'The system suggests a dose. You had thought of another. What is wisest?',
        },
        options: [
          {
            text: { sv: 'Ta reda på varför de skiljer sig', en: 'Find out why they differ' },
            why: {
              sv: 'Ja. Systemet kan ha läst något du missat, eller sakna något du vet.',
              en: 'Yes. The system may have read something you missed, or lack something you know.',
            },
          },
          {
            text: { sv: 'Följ systemet, det räknar säkrare', en: 'Follow the system, it counts more safely' },
            why: {
              sv: 'Nej. Fel råd får människor att göra fler fel än utan råd.',
              en: 'No. Wrong advice makes people make more errors than no advice.',
            },
          },
          {
            text: {
              sv: 'Följ alltid din egen tanke, det är du som är ansvarig',
              en: 'Always follow your own thought, it is you who are responsible',
            },
            why: {
              sv: 'Nej. Ansvaret är ditt, och just därför ska du ta reda på mer.',
              en: 'No. The responsibility is yours, and that is why you should find out more.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Skärmen visar ”risk för fall: 18 procent”. Vad är nästa steg?',
          en: 'The screen shows “risk of a fall: 18 per cent”. What is the next step?',
        },
        options: [
          {
            text: { sv: 'Skriva siffran i journalen och gå vidare', en: 'Write the number in the record and go on' },
            why: {
              sv: 'Nej. En siffra som ingen gör något med hjälper ingen.',
              en: 'No. A number that nobody does anything with helps nobody.',
            },
          },
          {
            text: {
              sv: 'Vänta tills risken passerar en gräns som systemet har bestämt',
              en: 'Wait until the risk passes a limit that the system has set',
            },
            why: {
              sv: 'Nej. Gränsen vet inget om patienten eller om vad ni kan erbjuda.',
              en: 'No. The limit knows nothing of the patient or of what you can offer.',
            },
          },
          {
            text: {
              sv: 'Väga den mot patientens läge och det ni kan göra',
              en: 'Weigh it against the patient’s situation and what you can do',
            },
            why: {
              sv: 'Ja. Risken är en början. Det du vet och det som går att göra avgör.',
              en: 'Yes. The risk is a beginning. What you know and what can be done decide.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
];
