import type { Item } from '#app/domain/learning/item.ts';

export const onMeasures: readonly Item[] = [
  {
    id: 'three-kinds-of-measure',
    forms: [
      {
        question: {
          sv: 'Ni vill att färre ska falla, och inför en tillsyn varje timme. Vilket är ett balansmått?',
          en: 'You want fewer people to fall, and bring in a round every hour. Which is a balancing measure?',
        },
        options: [
          {
            text: { sv: 'Antal fall per 1 000 vårddygn', en: 'Falls per 1,000 bed days' },
            why: {
              sv: 'Nej. Det är utfallet: det som ni vill ska bli bättre.',
              en: 'No. That is the outcome: what you want to get better.',
            },
          },
          {
            text: { sv: 'Andel timmar med utförd tillsyn', en: 'Share of hours with a round done' },
            why: {
              sv: 'Nej. Det är processen: om ni gör det ni bestämt.',
              en: 'No. That is the process: whether you do what you decided.',
            },
          },
          {
            text: {
              sv: 'Hur ofta patienterna väcks på natten',
              en: 'How often patients are woken at night',
            },
            why: {
              sv: 'Ja. Det är något som kan bli sämre av att ni gör det andra bättre.',
              en: 'Yes. That is something that may get worse as you make the other better.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Vad är ett processmått bra för?',
          en: 'What is a process measure good for?',
        },
        options: [
          {
            text: {
              sv: 'Det visar snabbt om ni verkligen gör det ni bestämt',
              en: 'It shows soon whether you really do what you decided',
            },
            why: {
              sv: 'Ja. Utfallet kommer senare och varierar mer.',
              en: 'Yes. The outcome comes later and varies more.',
            },
          },
          {
            text: {
              sv: 'Det visar att patienten mår bättre',
              en: 'It shows that the patient is better',
            },
            why: {
              sv: 'Nej. Det är utfallet som säger det.',
              en: 'No. It is the outcome that says so.',
            },
          },
          {
            text: {
              sv: 'Det visar vad som blev sämre på andra håll i vården',
              en: 'It shows what got worse elsewhere in care as a result',
            },
            why: {
              sv: 'Nej. Det är balansmåttet.',
              en: 'No. That is the balancing measure.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'process-and-outcome-together',
    forms: [
      {
        question: {
          sv: 'Färre läggs in igen sedan ni började. Men andelen som blir uppringda är densamma som förut. Vad tror du?',
          en: 'Fewer are admitted again since you began. But the share who are called is the same as before. What do you think?',
        },
        options: [
          {
            text: {
              sv: 'Samtalen har blivit bättre, fast de inte är fler',
              en: 'The calls have become better, though they are not more',
            },
            why: {
              sv: 'Nej. Det är möjligt, men inget ni har sett talar för det.',
              en: 'No. It is possible, but nothing that you have seen speaks for it.',
            },
          },
          {
            text: {
              sv: 'Något annat än er förändring, eller slump',
              en: 'Something other than your change, or chance',
            },
            why: {
              sv: 'Ja. Det ni skulle göra blev inte gjort. Då kan det inte vara orsaken.',
              en: 'Yes. What you were to do was not done. Then it cannot be the cause.',
            },
          },
          {
            text: {
              sv: 'Processen mäts fel, för utfallet visar att den ändrats',
              en: 'The process is measured wrongly, as the outcome shows that it changed',
            },
            why: {
              sv: 'Nej. Utfallet kan inte bevisa processen. Kontrollera gärna mätningen, men börja inte där.',
              en: 'No. The outcome cannot prove the process. Do check the measuring, but do not begin there.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Nu blir nästan alla uppringda. Efter ett halvår läggs lika många in igen. Vad är en rimlig tolkning?',
          en: 'Now nearly all are called. After half a year as many are admitted again. What is a reasonable reading?',
        },
        options: [
          {
            text: {
              sv: 'Idén hjälper inte, eller så behövs mer tid för att se det',
              en: 'The idea does not help, or it takes more time to see it',
            },
            why: {
              sv: 'Ja. Ni har gjort det ni skulle, så nu prövas själva idén.',
              en: 'Yes. You did what you were to do, so now the idea itself is tested.',
            },
          },
          {
            text: {
              sv: 'Personalen ringer inte på riktigt',
              en: 'Staff do not really call',
            },
            why: {
              sv: 'Nej. Processmåttet visar att de gör det.',
              en: 'No. The process measure shows that they do.',
            },
          },
          {
            text: {
              sv: 'Det behövs ett mått till som visar att det blev bättre',
              en: 'One more measure is needed that shows it got better',
            },
            why: {
              sv: 'Nej. Den som letar mått tills något blivit bättre hittar alltid ett.',
              en: 'No. Whoever looks for measures until something is better always finds one.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'reads-a-run-chart',
    forms: [
      {
        question: {
          sv: 'Medianen före är 20. Efter förändringen kommer 18, 17, 20, 16, 19, 15 och 17. Är det ett skift?',
          en: 'The median before is 20. After the change come 18, 17, 20, 16, 19, 15 and 17. Is it a shift?',
        },
        options: [
          {
            text: {
              sv: 'Nej, raden bryts av värdet 20, så den längsta är fyra',
              en: 'No, the value 20 breaks the row, so the longest is four',
            },
            why: {
              sv: 'Nej. Ett värde på medianen hoppar man över. Det bryter inte raden.',
              en: 'No. A value on the median is skipped. It does not break the row.',
            },
          },
          {
            text: {
              sv: 'Nej, det krävs åtta i rad',
              en: 'No, it takes eight in a row',
            },
            why: {
              sv: 'Nej. Åtta gäller runt snittet i ett styrdiagram. I ett tidsdiagram räcker sex runt medianen.',
              en: 'No. Eight holds around the mean of a control chart. In a run chart six around the median will do.',
            },
          },
          {
            text: {
              sv: 'Ja, sex ligger under och 20 räknas inte',
              en: 'Yes, six lie below and 20 does not count',
            },
            why: {
              sv: 'Ja. 18, 17, 16, 19, 15 och 17 är sex värden i rad under medianen.',
              en: 'Yes. 18, 17, 16, 19, 15 and 17 are six values in a row below the median.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Tolv avdelningar ritar var sitt tidsdiagram i ett år. Ingen ändrar något. Tre av dem får ett skift. Vad är det?',
          en: 'Twelve wards each draw a run chart for a year. None changes anything. Three of them get a shift. What is that?',
        },
        options: [
          {
            text: {
              sv: 'Tecken på att de har förbättrats i det tysta',
              en: 'A sign that they have improved in silence',
            },
            why: {
              sv: 'Nej. Det går inte att utesluta, men slumpen räcker.',
              en: 'No. It cannot be ruled out, but chance is enough.',
            },
          },
          {
            text: {
              sv: 'Tecken på att medianen är fel uträknad i de tre diagrammen',
              en: 'A sign that the median is wrongly worked out in those three charts',
            },
            why: {
              sv: 'Nej. Regeln ger sådana larm även när allt är rätt räknat.',
              en: 'No. The rule gives such alarms even when all is rightly counted.',
            },
          },
          {
            text: {
              sv: 'Tecken på att regeln inte fungerar alls och bör överges',
              en: 'A sign that the rule does not work at all and should be given up',
            },
            why: {
              sv: 'Nej. Den fungerar när ni i förväg har sagt vad som ska ändras, och när.',
              en: 'No. It works when you have said beforehand what is to change, and when.',
            },
          },
          {
            text: {
              sv: 'Vad man kan vänta sig av slumpen',
              en: 'What may be expected of chance',
            },
            why: {
              sv: 'Ja. Långa diagram ger långa rader ibland, fast inget har ändrats.',
              en: 'Yes. Long charts give long rows at times, though nothing has changed.',
            },
          },
        ],
        right: 3,
      },
    ],
  },
];
