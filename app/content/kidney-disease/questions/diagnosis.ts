import type { Item } from '#app/domain/learning/item.ts';

export const onTheDiagnosis: readonly Item[] = [
  {
    id: 'must-persist',
    forms: [
      {
        question: {
          sv: 'En patient har eGFR 52 i ett prov. Har hon kronisk njursvikt?',
          en: 'A patient has eGFR 52 in one sample. Does she have chronic kidney disease?',
        },
        options: [
          {
            text: { sv: 'Ja, gränsen är 60', en: 'Yes, the limit is 60' },
            why: {
              sv: 'Nej. Gränsen är rätt, men avvikelsen ska också ha bestått i minst tre månader.',
              en: 'No. The limit is right, but it also has to have lasted for at least three months.',
            },
          },
          {
            text: { sv: 'Det går inte att säga förrän det bestått', en: 'It cannot be told until it has lasted' },
            why: {
              sv: 'Ja. Ta om provet. En infektion eller vätskebrist kan ge samma siffra.',
              en: 'Yes. Take it again. An infection or too little fluid can give the same number.',
            },
          },
          {
            text: { sv: 'Nej, under 45 krävs', en: 'No, below 45 is required' },
            why: {
              sv: 'Nej. 45 är gränsen mellan G3a och G3b. Kronisk njursvikt kan finnas redan högre upp.',
              en: 'No. 45 is the limit between G3a and G3b. Chronic kidney disease may be there higher up already.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Vilka prover talar starkast för kronisk njursvikt?',
          en: 'Which samples speak most strongly for chronic kidney disease?',
        },
        options: [
          {
            text: { sv: 'eGFR 38 och 41 under samma vårdtid', en: 'eGFR 38 and 41 during the same admission' },
            why: {
              sv: 'Nej. De ligger för nära varandra, och hon var akut sjuk.',
              en: 'No. They are too close together, and she was acutely ill.',
            },
          },
          {
            text: { sv: 'eGFR 57, 74 och 58 under ett år', en: 'eGFR 57, 74 and 58 over a year' },
            why: {
              sv: 'Nej. Ett normalt värde emellan talar för något tillfälligt.',
              en: 'No. A normal value in between speaks for something passing.',
            },
          },
          {
            text: { sv: 'eGFR 55 och 53 med fem månader emellan', en: 'eGFR 55 and 53 five months apart' },
            why: {
              sv: 'Ja. De är låga båda gångerna, och avståndet är mer än tre månader.',
              en: 'Yes. They are low both times, and more than three months apart.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'uacr-is-needed',
    forms: [
      {
        question: {
          sv: 'eGFR är 50 två gånger på ett halvår. Vilket prov behövs för att ange risken?',
          en: 'eGFR is 50 twice in six months. Which test is needed to tell the risk?',
        },
        options: [
          {
            text: { sv: 'Albumin/kreatinin-kvot i urin', en: 'Albumin to creatinine ratio in urine' },
            why: {
              sv: 'Ja. Utan U-ACR kan risken vara måttlig, hög eller mycket hög.',
              en: 'Yes. Without U-ACR the risk may be moderate, high or very high.',
            },
          },
          {
            text: { sv: 'Ett tredje kreatinin', en: 'A third creatinine' },
            why: {
              sv: 'Nej. Det gör eGFR säkrare men säger inget om albumin.',
              en: 'No. It makes eGFR surer but says nothing of albumin.',
            },
          },
          {
            text: { sv: 'Ultraljud av njurarna', en: 'Ultrasound of the kidneys' },
            why: {
              sv: 'Nej. Det kan behövas för att hitta orsaken, men det ger inte stadiet.',
              en: 'No. It may be needed to find the cause, but it does not give the stage.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'En man med diabetes har eGFR 88 och U-ACR 16, båda två gånger på ett halvår. Vad gäller?',
          en: 'A man with diabetes has eGFR 88 and U-ACR 16, both twice in six months. What holds?',
        },
        options: [
          {
            text: { sv: 'Han är frisk i njurarna, eGFR är normalt', en: 'His kidneys are well, eGFR is normal' },
            why: {
              sv: 'Nej. Albumin i urinen är ett tecken på njurskada, också när eGFR är bra.',
              en: 'No. Albumin in the urine is a sign of kidney damage, also when eGFR is good.',
            },
          },
          {
            text: { sv: 'Han har kronisk njursvikt, G2 A2', en: 'He has chronic kidney disease, G2 A2' },
            why: {
              sv: 'Ja. Tecknet har bestått. En regel som bara ser på eGFR missar honom.',
              en: 'Yes. The sign has lasted. A rule that looks only at eGFR misses him.',
            },
          },
          {
            text: { sv: 'Det går inte att säga utan cystatin C', en: 'It cannot be told without cystatin C' },
            why: {
              sv: 'Nej. Cystatin C ger ett säkrare eGFR, men diagnosen hänger här på albumin.',
              en: 'No. Cystatin C gives a surer eGFR, but here the diagnosis hangs on albumin.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'equation-and-muscle',
    forms: [
      {
        question: {
          sv: 'En vårdcentral byter från CKD-EPI till LMrev. Plötsligt har fler eGFR under 60. Varför?',
          en: 'A care centre changes from CKD-EPI to LMrev. Suddenly more have eGFR below 60. Why?',
        },
        options: [
          {
            text: { sv: 'Patienterna har blivit sämre', en: 'The patients have become worse' },
            why: {
              sv: 'Nej. Samma prover räknas om, ingen människa har ändrats.',
              en: 'No. The same samples are worked out anew, no person has changed.',
            },
          },
          {
            text: {
              sv: 'Labbet mäter kreatinin på ett nytt sätt',
              en: 'The laboratory measures creatinine in a new way',
            },
            why: {
              sv: 'Nej. Mätningen är densamma. Det är omräkningen som är en annan.',
              en: 'No. The measurement is the same. What differs is the equation.',
            },
          },
          {
            text: {
              sv: 'Formlerna ger olika svar på samma prov',
              en: 'The equations answer differently on the same sample',
            },
            why: {
              sv: 'Ja. Särskilt hos äldre ger LMrev ofta ett lägre värde än CKD-EPI 2021.',
              en: 'Yes. In older people above all LMrev often gives a lower value than CKD-EPI 2021.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'En mager 79-åring har kreatinin 66 och eGFR 81. Varför ska du inte lita på det?',
          en: 'A thin woman of 79 has creatinine 66 and eGFR 81. Why should you not rely on it?',
        },
        options: [
          {
            text: {
              sv: 'Lite muskler ger lågt kreatinin även när njurarna är dåliga',
              en: 'Little muscle gives low creatinine even when the kidneys are bad',
            },
            why: {
              sv: 'Ja. Ta cystatin C, som beror mindre på musklerna.',
              en: 'Yes. Take cystatin C, which depends less on the muscles.',
            },
          },
          {
            text: { sv: 'Formlerna gäller inte för kvinnor', en: 'The equations do not hold for women' },
            why: {
              sv: 'Nej. De räknar med kön. Det är muskelmassan som avviker.',
              en: 'No. They take sex into account. What is unusual is the muscle mass.',
            },
          },
          {
            text: { sv: 'Ett eGFR över 60 rapporteras aldrig', en: 'An eGFR above 60 is never reported' },
            why: {
              sv: 'Nej. Labbet rapporterar det. Men siffran blir osäker när kroppen avviker.',
              en: 'No. The laboratory reports it. But the number is unsure when the body is unusual.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
];
