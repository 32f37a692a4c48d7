import type { Item } from '#app/domain/learning/item.ts';

export const items: readonly Item[] = [
  {
    id: 'silent-test',
    forms: [
      {
        question: { sv: 'Vad är ett tyst test?', en: 'What is a silent test?' },
        options: [
          {
            text: {
              sv: 'Personalen ser svaret men får inte prata om det',
              en: 'Staff see the answer but may not talk about it',
            },
            why: { sv: 'Nej. Då påverkas vården ändå.', en: 'No. Then care is affected all the same.' },
          },
          {
            text: {
              sv: 'Modellen körs, svaren döljs och jämförs efteråt',
              en: 'The model runs, answers are hidden and compared afterwards',
            },
            why: {
              sv: 'Ja. Vården påverkas inte, och ni ser hur den gör på dagens patienter.',
              en: 'Yes. Care is not affected, and you see how it does on today’s patients.',
            },
          },
          {
            text: { sv: 'Larmet är på, men utan ljud', en: 'The alarm is on, but without sound' },
            why: {
              sv: 'Nej. Ett larm som syns påverkar vården även utan ljud.',
              en: 'No. An alarm that is seen affects care even without sound.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'En modell höll vad den lovade på förra årets journaler. I tyst test missar den hälften på en avdelning. Vilket är troligast?',
          en: 'A model did as promised on last year’s records. In a silent test it misses half on one ward. What is likeliest?',
        },
        options: [
          {
            text: { sv: 'Det tysta testet är för strängt', en: 'The silent test is too strict' },
            why: { sv: 'Nej. Testet är detsamma för alla avdelningar.', en: 'No. The test is the same for all wards.' },
          },
          {
            text: { sv: 'Patienterna har blivit sjukare', en: 'The patients have become more ill' },
            why: {
              sv: 'Nej. Det förklarar inte varför just en avdelning skiljer sig.',
              en: 'No. That does not explain why one ward differs.',
            },
          },
          {
            text: { sv: 'Värden skrivs in sent där', en: 'Values are entered late there' },
            why: {
              sv: 'Ja. I journalen i efterhand har de rätt tid, men i stunden fanns de inte.',
              en: 'Yes. In the record afterwards they have the right time, but at the moment they were not there.',
            },
          },
          {
            text: { sv: 'Modellen har lärt sig för lite', en: 'The model has learnt too little' },
            why: {
              sv: 'Nej. Då hade den varit sämre på fler ställen, också i gamla data.',
              en: 'No. Then it would have been worse in more places, in old data too.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'split-groups',
    forms: [
      {
        question: {
          sv: 'Ett fel finns bara på en av fem avdelningar. När syns det först?',
          en: 'A fault is on one ward of five only. When does it show first?',
        },
        options: [
          {
            text: { sv: 'När varje avdelning räknas för sig', en: 'When each ward is counted by itself' },
            why: {
              sv: 'Ja. I snittet späds felet ut, och då krävs många fler fall.',
              en: 'Yes. In the average the fault is diluted, and then it takes many more cases.',
            },
          },
          {
            text: {
              sv: 'När alla avdelningar slås ihop, för då är talen större',
              en: 'When all wards are put together, as numbers are larger then',
            },
            why: {
              sv: 'Nej. Fler fall hjälper inte när felet späds ut ännu mer.',
              en: 'No. More cases do not help when the fault is diluted even more.',
            },
          },
          {
            text: { sv: 'Lika snabbt hur ni än räknar', en: 'Equally soon however you count' },
            why: {
              sv: 'Nej. Skillnaden är stor: i räkneexemplet 9 fall mot omkring 180.',
              en: 'No. The difference is large: in the example 9 cases against some 180.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Sammantaget fångar larmet 78 av 100, utlovat var 80. Vad gör du?',
          en: 'All together the alarm catches 78 of 100, promised was 80. What do you do?',
        },
        options: [
          {
            text: { sv: 'Godkänner, det är nära nog', en: 'Approve, it is close enough' },
            why: {
              sv: 'Nej. Ett snitt nära löftet kan dölja en grupp där det går illa.',
              en: 'No. An average close to the promise may hide a group where it goes badly.',
            },
          },
          {
            text: { sv: 'Underkänner, löftet är brutet', en: 'Reject, the promise is broken' },
            why: {
              sv: 'Nej. Skillnaden kan vara slump, och du vet inte var den sitter.',
              en: 'No. The difference may be chance, and you do not know where it is.',
            },
          },
          {
            text: { sv: 'Ber om fler veckor av samma snitt', en: 'Ask for more weeks of the same average' },
            why: {
              sv: 'Nej. Mer av samma snitt visar inte var felet sitter.',
              en: 'No. More of the same average does not show where the fault is.',
            },
          },
          {
            text: { sv: 'Tittar på grupperna', en: 'Look at the groups' },
            why: {
              sv: 'Ja. Först då ser du om alla får 78, eller om en grupp får 35.',
              en: 'Yes. Only then do you see whether all get 78, or one group gets 35.',
            },
          },
        ],
        right: 3,
      },
    ],
  },
  {
    id: 'stop-is-good',
    forms: [
      {
        question: {
          sv: 'Efter sex veckor visar det sig att en enkel påminnelse gör samma nytta som modellen. Vad är det?',
          en: 'After six weeks it turns out that a simple reminder does as much good as the model. What is that?',
        },
        options: [
          {
            text: { sv: 'Ett misslyckande som bör döljas', en: 'A failure that should be hidden' },
            why: {
              sv: 'Nej. Ni fick svaret billigt, och andra har nytta av att veta.',
              en: 'No. You got the answer cheaply, and others gain from knowing.',
            },
          },
          {
            text: { sv: 'Ett gott resultat: stanna och påminn', en: 'A good result: stop and remind' },
            why: {
              sv: 'Ja. Frågan fick ett svar, och patienterna får det som hjälper.',
              en: 'Yes. The question got an answer, and patients get what helps.',
            },
          },
          {
            text: { sv: 'Ett skäl att bygga en bättre modell först', en: 'A reason to build a better model first' },
            why: {
              sv: 'Nej. Börja med det som hjälper nu. En bättre modell måste slå påminnelsen.',
              en: 'No. Begin with what helps now. A better model has to beat the reminder.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Vilken fråga ställer du innan någon bygger en modell?',
          en: 'Which question do you ask before anybody builds a model?',
        },
        options: [
          {
            text: { sv: 'Vad ger det enklaste utan AI?', en: 'What does the simplest way without AI give?' },
            why: {
              sv: 'Ja. Det är det modellen måste slå, inte ingenting.',
              en: 'Yes. That is what the model has to beat, not nothing.',
            },
          },
          {
            text: { sv: 'Vilken algoritm är nyast?', en: 'Which algorithm is newest?' },
            why: { sv: 'Nej. Nytt är inte ett behov.', en: 'No. New is not a need.' },
          },
          {
            text: { sv: 'Hur mycket data kan vi få ut?', en: 'How much data can we get?' },
            why: {
              sv: 'Nej. Behovet avgör vilka data som behövs, inte tvärtom.',
              en: 'No. The need decides which data are needed, not the other way round.',
            },
          },
          {
            text: { sv: 'Vad gör grannregionen?', en: 'What does the region next door do?' },
            why: { sv: 'Nej. Deras behov är kanske inte ert.', en: 'No. Their need may not be yours.' },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'device-class',
    forms: [
      {
        question: {
          sv: 'Ett köpt program larmar för sepsis så att läkaren kan börja behandla. Vilken klass enligt regel 11?',
          en: 'A bought program alarms for sepsis so that the doctor can begin treatment. Which class by rule 11?',
        },
        options: [
          {
            text: { sv: 'Klass I, för läkaren beslutar', en: 'Class I, as the doctor decides' },
            why: {
              sv: 'Nej. Regel 11 gäller just underlag för beslut som någon annan fattar.',
              en: 'No. Rule 11 is just about grounds for decisions that somebody else makes.',
            },
          },
          {
            text: { sv: 'Ingen produkt alls', en: 'No device at all' },
            why: {
              sv: 'Nej. Det är avsett att styra diagnos och behandling.',
              en: 'No. It is meant to steer diagnosis and treatment.',
            },
          },
          {
            text: { sv: 'Klass IIa eller högre', en: 'Class IIa or higher' },
            why: {
              sv: 'Ja. Den ger underlag för behandling, och fel kan ge allvarlig skada.',
              en: 'Yes. It gives grounds for treatment, and faults can do serious harm.',
            },
          },
          {
            text: { sv: 'Egentillverkad', en: 'Made in house' },
            why: {
              sv: 'Nej. Ni har köpt den, och då är tillverkaren någon annan.',
              en: 'No. You have bought it, so the manufacturer is somebody else.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'När får en vårdgivare använda en egen medicinteknisk programvara utan CE-märkning i vården?',
          en: 'When may a care provider use medical software of its own without a CE mark in care?',
        },
        options: [
          {
            text: { sv: 'Aldrig', en: 'Never' },
            why: {
              sv: 'Nej. MDR artikel 5.5 öppnar för det, på villkor.',
              en: 'No. MDR Article 5(5) allows it, on conditions.',
            },
          },
          {
            text: { sv: 'När den bara är ett test', en: 'When it is only a test' },
            why: {
              sv: 'Nej. Ett test på patienter ändrar inte kraven, och kan vara en klinisk prövning.',
              en: 'No. A test on patients does not change the demands, and may be a clinical investigation.',
            },
          },
          {
            text: { sv: 'Alltid, om den är gjord av egna anställda', en: 'Always, if it was made by its own staff' },
            why: { sv: 'Nej. Att den är egen räcker inte.', en: 'No. That it is their own is not enough.' },
          },
          {
            text: {
              sv: 'På villkor, bland annat att inget likvärdigt finns att köpa',
              en: 'On conditions, among them that nothing equivalent can be bought',
            },
            why: {
              sv: 'Ja. Dessutom krävs kvalitetssystem och dokumentation.',
              en: 'Yes. A quality system and documentation are needed as well.',
            },
          },
        ],
        right: 3,
      },
    ],
  },
  {
    id: 'responsibility',
    forms: [
      {
        question: {
          sv: 'Modellen säger låg risk, läkaren skickar hem patienten och det var fel. Vem har ansvaret för beslutet?',
          en: 'The model says low risk, the doctor sends the patient home and that was wrong. Who is responsible for the decision?',
        },
        options: [
          {
            text: { sv: 'Modellen', en: 'The model' },
            why: { sv: 'Nej. En modell kan inte bära ansvar.', en: 'No. A model cannot carry responsibility.' },
          },
          {
            text: { sv: 'Läkaren och vårdgivaren', en: 'The doctor and the care provider' },
            why: {
              sv: 'Ja. Beslut i vården fattas av människor. Tillverkaren ansvarar för sin produkt, men inte för beslutet.',
              en: 'Yes. Decisions in care are made by people. The manufacturer answers for its product, but not for the decision.',
            },
          },
          {
            text: { sv: 'Ingen, det var ett test', en: 'Nobody, it was a test' },
            why: {
              sv: 'Nej. Patienten är lika mycket patient i ett test.',
              en: 'No. The patient is just as much a patient in a test.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Er testbädd kallas ”sandlåda” av projektledaren. Vad innebär det rättsligt?',
          en: 'The project manager calls your testbed a “sandbox”. What does it mean in law?',
        },
        options: [
          {
            text: { sv: 'Lättare regler under testet', en: 'Lighter rules during the test' },
            why: { sv: 'Nej. Ordet ger inga undantag.', en: 'No. The word gives no exemption.' },
          },
          {
            text: { sv: 'Att DPIA kan göras efteråt', en: 'That the DPIA can be done afterwards' },
            why: { sv: 'Nej. Den görs innan behandlingen börjar.', en: 'No. It is done before processing begins.' },
          },
          {
            text: { sv: 'Inget', en: 'Nothing' },
            why: {
              sv: 'Ja. En regulatorisk sandlåda drivs av en myndighet enligt AI-förordningen. En lokal testbädd är något annat.',
              en: 'Yes. A regulatory sandbox is run by an authority under the AI Act. A local testbed is something else.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'change-control',
    forms: [
      {
        question: {
          sv: 'Leverantören släpper en ny version av en modell ni har prövat. Vad gäller?',
          en: 'The supplier releases a new version of a model that you have evaluated. What holds?',
        },
        options: [
          {
            text: {
              sv: 'Prövningen gäller den gamla: kör den nya tyst först',
              en: 'The evaluation is of the old one: run the new one silently first',
            },
            why: {
              sv: 'Ja. En ny version är i praktiken en ny modell.',
              en: 'Yes. A new version is in practice a new model.',
            },
          },
          {
            text: {
              sv: 'Den är bättre, annars hade de inte släppt den',
              en: 'It is better, or they would not have released it',
            },
            why: {
              sv: 'Nej. Bättre i snitt hos andra kan vara sämre hos er.',
              en: 'No. Better on average elsewhere may be worse with you.',
            },
          },
          {
            text: { sv: 'Det är leverantörens sak', en: 'That is the supplier’s business' },
            why: {
              sv: 'Nej. Ni svarar för hur den används hos er.',
              en: 'No. You answer for how it is used with you.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Vad gör en stoppregel till en stoppregel?',
          en: 'What makes a stopping rule a stopping rule?',
        },
        options: [
          {
            text: {
              sv: 'Att chefen får avgöra när det blir aktuellt',
              en: 'That the head may decide when it comes up',
            },
            why: {
              sv: 'Nej. Då flyttas gränsen när det tar emot att stanna.',
              en: 'No. Then the limit moves when it is hard to stop.',
            },
          },
          {
            text: { sv: 'Att gränsen är bestämd före start', en: 'That the limit is set before the start' },
            why: {
              sv: 'Ja. Vad som räknas, vid vilket tal ni stannar, och vem som stannar.',
              en: 'Yes. What is counted, at which number you stop, and who stops it.',
            },
          },
          {
            text: { sv: 'Att testet har ett slutdatum', en: 'That the test has an end date' },
            why: {
              sv: 'Nej. Ett slutdatum är bra, men det stoppar inte det som går fel innan dess.',
              en: 'No. An end date is good, but does not stop what goes wrong before it.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
];
