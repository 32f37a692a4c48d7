import type { SummaryCase } from '#app/domain/learning/summary-check/case.ts';

export const pneumonia: SummaryCase = {
  title: { sv: 'Lunginflammation', en: 'Pneumonia' },
  record: [
    {
      heading: { sv: 'Inskrivning 12 oktober', en: 'Admission 12 October' },
      lines: [
        {
          sv: 'Man, 74 år. Hosta och andfådd i fyra dagar, feber 38,9. Inte ont i bröstet.',
          en: 'Man, 74. Cough and short of breath for four days, fever 38.9. No chest pain.',
        },
        {
          sv: 'Tidigare: hjärtsvikt, typ 2-diabetes. Slutade röka 2009.',
          en: 'History: heart failure, type 2 diabetes. Stopped smoking in 2009.',
        },
        { sv: 'Överkänslighet: sulfa, utslag 2015.', en: 'Allergies: sulfa, a rash in 2015.' },
        {
          sv: 'Lungröntgen: infiltrat i höger lunga. Lite vätska på vänster sida.',
          en: 'Chest X-ray: infiltrate in the right lung. Some fluid on the left side.',
        },
      ],
    },
    {
      heading: { sv: 'Vårdförlopp', en: 'Course' },
      lines: [
        {
          sv: '13 oktober: datortomografi med kontrast, ingen reaktion. Ingen lungemboli.',
          en: '13 October: CT with contrast, no reaction. No pulmonary embolism.',
        },
        {
          sv: 'Bensylpenicillin intravenöst till 15 oktober, sedan tabletter. Feberfri från 15 oktober.',
          en: 'Benzylpenicillin intravenously until 15 October, then tablets. No fever from 15 October.',
        },
      ],
    },
    {
      heading: { sv: 'Läkemedel vid utskrivning 16 oktober', en: 'Medicines at discharge 16 October' },
      lines: [
        {
          sv: 'Fenoximetylpenicillin 1 g tre gånger dagligen till och med 19 oktober.',
          en: 'Phenoxymethylpenicillin 1 g three times a day until 19 October.',
        },
        {
          sv: 'Furosemid höjt från 40 mg till 80 mg på morgonen.',
          en: 'Furosemide raised from 40 mg to 80 mg in the morning.',
        },
        {
          sv: 'Metformin pausat. Sätts inte in igen förrän kreatinin är kontrollerat.',
          en: 'Metformin paused. Not to be restarted until creatinine has been checked.',
        },
      ],
    },
    {
      heading: { sv: 'Plan', en: 'Plan' },
      lines: [
        {
          sv: 'Kreatinin och kalium 22 oktober på vårdcentralen.',
          en: 'Creatinine and potassium 22 October at the care centre.',
        },
        {
          sv: 'Väger sig varje morgon. Ringer om vikten går upp mer än 2 kg på tre dagar.',
          en: 'Weighs himself every morning. Calls if he gains more than 2 kg in three days.',
        },
        {
          sv: 'Ny lungröntgen om sex veckor, för att utesluta tumör bakom infiltratet.',
          en: 'New chest X-ray in six weeks, to rule out a tumour behind the infiltrate.',
        },
        {
          sv: 'Erbjuds vaccination mot pneumokocker. Till hemmet, ingen hemtjänst.',
          en: 'Is offered pneumococcal vaccination. Goes home, no home care.',
        },
      ],
    },
  ],
  sentences: [
    {
      id: 'b1',
      text: {
        sv: 'Man, 74 år, med hjärtsvikt och typ 2-diabetes, inlagd den 12 oktober med feber och hosta.',
        en: 'Man, 74, with heart failure and type 2 diabetes, admitted on 12 October with fever and cough.',
      },
    },
    { id: 'b2', text: { sv: 'Han slutade röka 2009.', en: 'He stopped smoking in 2009.' } },
    {
      id: 'b3',
      text: {
        sv: 'Lungröntgen visade infiltrat i vänster lunga.',
        en: 'A chest X-ray showed an infiltrate in the left lung.',
      },
      fault: {
        kind: 'side',
        severity: 2,
        record: {
          sv: 'Infiltrat i höger lunga. Vätskan fanns på vänster sida.',
          en: 'Infiltrate in the right lung. The fluid was on the left side.',
        },
      },
    },
    {
      id: 'b4',
      text: {
        sv: 'Datortomografi den 13 oktober visade lungemboli.',
        en: 'CT on 13 October showed pulmonary embolism.',
      },
      fault: {
        kind: 'negation',
        severity: 3,
        record: { sv: 'Ingen lungemboli.', en: 'No pulmonary embolism.' },
      },
    },
    {
      id: 'b5',
      text: {
        sv: 'Han fick bensylpenicillin intravenöst och gick över till tabletter den 15 oktober.',
        en: 'He had benzylpenicillin intravenously and went over to tablets on 15 October.',
      },
    },
    {
      id: 'b6',
      text: {
        sv: 'Fenoximetylpenicillin 1 g tas tre gånger dagligen till och med den 29 oktober.',
        en: 'Phenoxymethylpenicillin 1 g is taken three times a day until 29 October.',
      },
      fault: {
        kind: 'date',
        severity: 1,
        record: { sv: 'Till och med 19 oktober.', en: 'Until 19 October.' },
      },
    },
    {
      id: 'b7',
      text: {
        sv: 'Han är överkänslig mot sulfa och kontrastmedel.',
        en: 'He is allergic to sulfa and contrast media.',
      },
      fault: {
        kind: 'invented',
        severity: 2,
        record: {
          sv: 'Överkänslighet: sulfa. Han fick kontrast utan reaktion.',
          en: 'Allergies: sulfa. He had contrast without reaction.',
        },
      },
    },
    {
      id: 'b8',
      text: { sv: 'Furosemid är höjt till 40 mg på morgonen.', en: 'Furosemide is raised to 40 mg in the morning.' },
      fault: {
        kind: 'dose',
        severity: 3,
        record: { sv: 'Höjt från 40 mg till 80 mg.', en: 'Raised from 40 mg to 80 mg.' },
      },
    },
    {
      id: 'b9',
      text: {
        sv: 'Metformin är pausat och sätts inte in igen förrän kreatinin är kontrollerat.',
        en: 'Metformin is paused and is not restarted until creatinine has been checked.',
      },
    },
    {
      id: 'b10',
      text: {
        sv: 'Kreatinin och kalium tas den 22 oktober på vårdcentralen.',
        en: 'Creatinine and potassium are taken on 22 October at the care centre.',
      },
    },
    {
      id: 'b11',
      text: {
        sv: 'Han väger sig varje morgon och ringer om vikten går upp mer än 2 kg på tre dagar.',
        en: 'He weighs himself every morning and calls if he gains more than 2 kg in three days.',
      },
    },
    {
      id: 'b12',
      text: {
        sv: 'Han erbjuds vaccination mot pneumokocker.',
        en: 'He is offered pneumococcal vaccination.',
      },
    },
    {
      id: 'b13',
      text: {
        sv: 'Han skrevs ut till hemmet den 16 oktober och har ingen hemtjänst.',
        en: 'He went home on 16 October and has no home care.',
      },
    },
  ],
  points: [
    { id: 'bp1', text: { sv: 'Vad han ska göra om vikten går upp', en: 'What he is to do if he gains weight' } },
    { id: 'bp2', text: { sv: 'Provtagningen den 22 oktober', en: 'The blood tests on 22 October' } },
    { id: 'bp3', text: { sv: 'Att metformin är pausat', en: 'That metformin is paused' } },
    {
      id: 'bp4',
      text: { sv: 'Den nya lungröntgenbilden', en: 'The new chest X-ray' },
      fault: {
        kind: 'omitted',
        severity: 3,
        record: {
          sv: 'Ny lungröntgen om sex veckor, för att utesluta tumör.',
          en: 'New chest X-ray in six weeks, to rule out a tumour.',
        },
      },
    },
  ],
};
