import type { Item } from '#app/domain/learning/item.ts';

export const items: readonly Item[] = [
  {
    id: 'unit-is-the-contact',
    forms: [
      {
        question: { sv: 'Vad sätts en kostnad på i PEC?', en: 'What is a cost put on in PEC?' },
        options: [
          {
            text: { sv: 'Varje klinik och år', en: 'Each clinic and year' },
            why: {
              sv: 'Nej. Det är budgeten. Den visar inte vad en patients väg kostar.',
              en: 'No. That is the budget. It does not show what a patient’s way costs.',
            },
          },
          {
            text: { sv: 'Varje diagnos', en: 'Each diagnosis' },
            why: {
              sv: 'Nej. Två patienter med samma diagnos kan ha mycket olika kontakter.',
              en: 'No. Two patients with the same diagnosis may have very different contacts.',
            },
          },
          {
            text: {
              sv: 'Varje kontakt, som sedan summeras per patient',
              en: 'Each contact, then added up per patient',
            },
            why: {
              sv: 'Ja. Då följer kostnaden patienten genom hela vården.',
              en: 'Yes. Then the cost follows the patient through the whole of care.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Vilken fråga kan PEC svara på, men inte klinikernas budgetar?',
          en: 'Which question can PEC answer that the clinics’ budgets cannot?',
        },
        options: [
          {
            text: {
              sv: 'Vad kostar ett år för patienter med KOL, från vårdcentral till avdelning?',
              en: 'What does a year cost for patients with COPD, from primary care to ward?',
            },
            why: {
              sv: 'Ja. Kontakterna summeras per patient, över enheternas gränser.',
              en: 'Yes. The contacts are added up per patient, across the units’ borders.',
            },
          },
          {
            text: {
              sv: 'Hur mycket gick lungkliniken över i fjol?',
              en: 'By how much did the lung clinic overspend last year?',
            },
            why: {
              sv: 'Nej. Det står i klinikens bokslut.',
              en: 'No. That is in the clinic’s accounts.',
            },
          },
          {
            text: {
              sv: 'Mår patienter med KOL bättre än i fjol?',
              en: 'Do patients with COPD feel better than last year?',
            },
            why: {
              sv: 'Nej. Kostnad säger inget om hur patienten mår. Fråga patienten, med PROM.',
              en: 'No. A cost says nothing of how the patient is. Ask the patient, with PROM.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'key-changes-cost',
    forms: [
      {
        question: {
          sv: 'En patient kostade 45 000 kr i en rapport och 60 000 kr i en annan, för samma år. Vad är troligast?',
          en: 'A patient cost 45,000 kronor in one report and 60,000 in another, for the same year. What is most likely?',
        },
        options: [
          {
            text: { sv: 'Att den ena rapporten har räknat fel', en: 'That one report is miscalculated' },
            why: {
              sv: 'Nej. Båda kan vara rätt räknade, med olika sätt att dela ut det gemensamma.',
              en: 'No. Both may be correctly worked out, with different ways to share out the overhead.',
            },
          },
          {
            text: {
              sv: 'Att de gemensamma kostnaderna är fördelade på olika sätt',
              en: 'That the overhead is shared out in different ways',
            },
            why: {
              sv: 'Ja. Nyckeln är ett val. Fråga alltid vilken som har använts.',
              en: 'Yes. The key is a choice. Always ask which one was used.',
            },
          },
          {
            text: { sv: 'Att patienten fick mer vård i den andra', en: 'That the patient had more care in the other' },
            why: {
              sv: 'Nej. Det är samma år och samma kontakter.',
              en: 'No. It is the same year and the same contacts.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Ni byter nyckel från antal kontakter till personalens tid. Vad händer med ett kort telefonsamtal?',
          en: 'You change the key from number of contacts to staff time. What happens to a short phone call?',
        },
        options: [
          {
            text: {
              sv: 'Det blir billigare i statistiken, fast det är samma samtal',
              en: 'It gets cheaper in the statistics, though it is the same call',
            },
            why: {
              sv: 'Ja. Det tar lite tid och får därför mindre av det gemensamma.',
              en: 'Yes. It takes little time and so carries less of the overhead.',
            },
          },
          {
            text: {
              sv: 'Det blir dyrare, eftersom all tid nu räknas',
              en: 'It gets dearer, because all time counts now',
            },
            why: {
              sv: 'Nej. Samtalet är kort. Vårddygnen tar tiden, och får mer av det gemensamma.',
              en: 'No. The call is short. Bed days take the time, and carry more of the overhead.',
            },
          },
          {
            text: { sv: 'Inget, summan är ju densamma', en: 'Nothing, since the sum is the same' },
            why: {
              sv: 'Nej. Summan för hela vården är densamma, men den delas på ett annat sätt.',
              en: 'No. The sum for all care is the same, but it is shared in another way.',
            },
          },
        ],
        right: 0,
      },
    ],
  },
  {
    id: 'regression-to-the-mean',
    forms: [
      {
        question: {
          sv: 'De dyraste i fjol fick en kontaktsjuksköterska. I år kostar de 35 % mindre. Vad vet du?',
          en: 'Last year’s costliest got a contact nurse. This year they cost 35% less. What do you know?',
        },
        options: [
          {
            text: { sv: 'Att hon sparade ungefär en tredjedel', en: 'That she saved about a third' },
            why: {
              sv: 'Nej. De valdes ett ovanligt dyrt år. Kostnaden hade sjunkit ändå.',
              en: 'No. They were chosen in an unusually costly year. The cost would have fallen anyway.',
            },
          },
          {
            text: { sv: 'Att hon inte gjorde någon nytta', en: 'That she did no good' },
            why: {
              sv: 'Nej. Det kan du inte heller veta utan en jämförelse.',
              en: 'No. You cannot know that either without a comparison.',
            },
          },
          {
            text: {
              sv: 'Lite, tills jag ser lika dyra patienter som inte fick någon',
              en: 'Little, until I see equally costly patients who had none',
            },
            why: {
              sv: 'Ja. Skillnaden mellan grupperna är det som kan bero på henne.',
              en: 'Yes. The difference between the groups is what can be her doing.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Vilken grupp sjunker mest av sig själv året efter?',
          en: 'Which group falls most by itself the year after?',
        },
        options: [
          {
            text: { sv: 'Alla listade patienter', en: 'All registered patients' },
            why: {
              sv: 'Nej. Ingen är utvald. Några går upp och andra ner, och snittet står stilla.',
              en: 'No. Nobody is selected. Some go up and others down, and the mean stands still.',
            },
          },
          {
            text: {
              sv: 'De fem procent som kostade mest i fjol',
              en: 'The five per cent who cost most last year',
            },
            why: {
              sv: 'Ja. Ju hårdare urval på ett ovanligt värde, desto större återgång.',
              en: 'Yes. The harder the selection on an unusual value, the larger the return.',
            },
          },
          {
            text: {
              sv: 'Varannan patient, vald genom lottning',
              en: 'Every other patient, drawn by lot',
            },
            why: {
              sv: 'Nej. Lotten väljer inte på kostnad. Därför sker ingen återgång.',
              en: 'No. The lot does not choose by cost. So there is no return.',
            },
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
          sv: 'I Halland kostade de som fick läkemedel enligt riktlinjer mindre. Vad är visat?',
          en: 'In Halland those who had drugs according to guidelines cost less. What has been shown?',
        },
        options: [
          {
            text: {
              sv: 'Ett samband, efter hänsyn till andra sjukdomar',
              en: 'An association, other illness allowed for',
            },
            why: {
              sv: 'Ja. Studien följde det som hände. Ingen lottades.',
              en: 'Yes. The study followed what happened. Nobody was drawn by lot.',
            },
          },
          {
            text: { sv: 'Att läkemedlen sparar pengar', en: 'That the drugs save money' },
            why: {
              sv: 'Nej. De som fick dem kan ha skilt sig på annat som inte mättes.',
              en: 'No. Those who had them may have differed in other ways that were not measured.',
            },
          },
          {
            text: { sv: 'Att riktlinjerna inte behöver följas', en: 'That the guidelines need not be followed' },
            why: {
              sv: 'Nej. Riktlinjerna bygger på vad läkemedlen gör för patienten, inte på kostnaden.',
              en: 'No. The guidelines rest on what the drugs do for the patient, not on the cost.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'Patienter som går på hjärtsviktsmottagning kostar mindre än andra. Vilken invändning är viktigast?',
          en: 'Patients who attend a heart failure clinic cost less than others. Which objection matters most?',
        },
        options: [
          {
            text: { sv: 'Kostnaden borde vara i euro', en: 'The cost should be in euros' },
            why: {
              sv: 'Nej. Valutan ändrar inget i jämförelsen.',
              en: 'No. The currency changes nothing in the comparison.',
            },
          },
          {
            text: {
              sv: 'Det finns för många patienter i studien',
              en: 'There are too many patients in the study',
            },
            why: {
              sv: 'Nej. Fler patienter ger ett säkrare tal, men rättar inte en sned jämförelse.',
              en: 'No. More patients give a surer number, but do not mend a skewed comparison.',
            },
          },
          {
            text: {
              sv: 'De som kommer dit kan ha varit friskare från början',
              en: 'Those who come may have been fitter to begin with',
            },
            why: {
              sv: 'Ja. Då beror skillnaden på vilka de är, inte på mottagningen.',
              en: 'Yes. Then the difference is due to who they are, not to the clinic.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
  {
    id: 'cost-is-not-saving',
    forms: [
      {
        question: {
          sv: 'Ett vårddygn kostar 8 000 kr enligt PEC. Ni undviker ett. Hur mycket har regionen sparat?',
          en: 'A bed day costs 8,000 kronor by PEC. You avoid one. How much has the region saved?',
        },
        options: [
          {
            text: { sv: '8 000 kr', en: '8,000 kronor' },
            why: {
              sv: 'Nej. Lokaler och nattpersonal kostar lika mycket om sängen står tom.',
              en: 'No. Premises and night staff cost as much if the bed stands empty.',
            },
          },
          {
            text: {
              sv: 'Mindre, så länge sängen och personalen finns kvar',
              en: 'Less, as long as the bed and the staff are there',
            },
            why: {
              sv: 'Ja. Priset är ett snitt. Det mesta av det försvinner inte med en patient.',
              en: 'Yes. The price is an average. Most of it does not go away with one patient.',
            },
          },
          {
            text: {
              sv: 'Mer, eftersom gemensamma kostnader tillkommer',
              en: 'More, because overhead comes on top',
            },
            why: {
              sv: 'Nej. De ingår redan i priset, och de försvinner inte.',
              en: 'No. They are in the price already, and they do not go away.',
            },
          },
        ],
        right: 1,
      },
      {
        question: {
          sv: 'Efter en ny rutin kostar patienterna 10 % mindre. Vad mer måste ni visa för att kalla den bra?',
          en: 'After a new routine patients cost 10% less. What more must you show to call it good?',
        },
        options: [
          {
            text: {
              sv: 'Att besparingen håller även med en annan nyckel',
              en: 'That the saving holds with another key too',
            },
            why: {
              sv: 'Nej. Det är klokt att pröva, men säger inget om patienterna.',
              en: 'No. It is wise to try, but says nothing of the patients.',
            },
          },
          {
            text: { sv: 'Att kliniken höll sin budget', en: 'That the clinic kept its budget' },
            why: {
              sv: 'Nej. Kostnaden kan ha flyttat till någon annans budget.',
              en: 'No. The cost may have moved to somebody else’s budget.',
            },
          },
          {
            text: {
              sv: 'Att patienterna fick ut minst lika mycket av vården',
              en: 'That the patients got at least as much out of the care',
            },
            why: {
              sv: 'Ja. Den billigaste patienten är den som inte får någon vård.',
              en: 'Yes. The cheapest patient is the one who gets no care.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
];
