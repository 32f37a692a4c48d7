import type { InstrumentSource } from '#app/domain/surveys/instrument.ts';

type Wording = readonly [sv: string, en: string];

const DISAGREE_TO_AGREE = {
  sv: ['Instämmer inte alls', 'Instämmer inte', 'Varken eller', 'Instämmer', 'Instämmer helt'],
  en: ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
};

interface Frame {
  title: string;
  lead: Wording;
  /** First step of a scale of five. */
  lowest: 0 | 1;
  source: string;
  scoring: Wording;
  sections: Record<string, Wording>;
}

/** Names of sections, scale and scoring as published. The items belong to their authors and are entered by who may use them. */
function frame({ title, lead, lowest, source, scoring, sections }: Frame): InstrumentSource {
  return {
    title: { sv: title, en: title },
    lead: { sv: lead[0], en: lead[1] },
    scale: { lowest, labels: DISAGREE_TO_AGREE },
    favourableFrom: lowest + 3,
    subscales: Object.entries(sections).map(([id, [sv, en]]) => ({ id, name: { sv, en }, items: [] })),
    frame: { source, scoring: { sv: scoring[0], en: scoring[1] } },
  };
}

export const LICENSED_FRAMES: Readonly<Record<string, InstrumentSource>> = {
  'cles-t': frame({
    title: 'CLES+T',
    lead: ['Tänk på din senaste placering.', 'Think of your latest placement.'],
    lowest: 1,
    source:
      'Saarikoski M, Isoaho H, Warne T, Leino-Kilpi H. The nurse teacher in clinical practice: developing the new sub-dimension to the Clinical Learning Environment and Supervision (CLES) scale. Int J Nurs Stud 2008;45:1233-1237.',
    scoring: [
      '34 frågor i 5 delar. Varje del är medelvärdet av sina frågor, 1 till 5.',
      '34 items in 5 parts. Each part is the mean of its items, 1 to 5.',
    ],
    sections: {
      atmosphere: ['Pedagogisk atmosfär', 'Pedagogical atmosphere'],
      leadership: ['Avdelningschefens ledarskap', 'Leadership style of the ward manager'],
      nursing: ['Omvårdnaden på avdelningen', 'Premises of nursing on the ward'],
      relationship: ['Handledarrelationen', 'Supervisory relationship'],
      teacher: ['Lärarens roll', 'Role of the nurse teacher'],
    },
  }),
  uceem: frame({
    title: 'UCEEM',
    lead: ['Tänk på din senaste kliniska placering.', 'Think of your latest clinical placement.'],
    lowest: 1,
    source:
      'Strand P, Sjöborg K, Stalmeijer R, Wichmann-Hansen G, Jakobsson U, Edgren G. Development and psychometric evaluation of the Undergraduate Clinical Education Environment Measure (UCEEM). Med Teach 2013;35:1014-1026.',
    scoring: [
      '25 frågor i 4 delar. Varje del är medelvärdet av sina frågor, 1 till 5.',
      '25 items in 4 parts. Each part is the mean of its items, 1 to 5.',
    ],
    sections: {
      opportunities: ['Lärandetillfällen och handledning', 'Opportunities to learn and quality of supervision'],
      preparedness: ['Förberedelse för studenter', 'Preparedness for student entry'],
      inclusion: ['Samspel och delaktighet', 'Workplace interaction and student inclusion'],
      equality: ['Lika behandling', 'Equal treatment'],
    },
  }),
  'd-rect': frame({
    title: 'D-RECT',
    lead: ['Tänk på din nuvarande tjänstgöring.', 'Think of your present service.'],
    lowest: 1,
    source:
      "Silkens MEWM, Smirnova A, Stalmeijer RE, et al. Revisiting the D-RECT tool: validation of an instrument measuring residents' learning climate perceptions. Med Teach 2016;38:476-481.",
    scoring: [
      '35 frågor i 9 delar. Varje del är medelvärdet av sina frågor, 1 till 5.',
      '35 items in 9 parts. Each part is the mean of its items, 1 to 5.',
    ],
    sections: {
      atmosphere: ['Utbildningsklimat', 'Educational atmosphere'],
      teamwork: ['Samarbete i teamet', 'Teamwork'],
      tutor: ['Studierektorns och handledarens roll', 'Role of the specialty tutor'],
      coaching: ['Handledning och bedömning', 'Coaching and assessment'],
      formal_education: ['Formell utbildning', 'Formal education'],
      peers: ['Samarbete mellan läkare under utbildning', 'Resident peer collaboration'],
      adapted_work: ['Arbete anpassat till kompetens', "Work is adapted to residents' competence"],
      accessibility: ['Handledarnas tillgänglighet', 'Accessibility of supervisors'],
      sign_out: ['Överlämning av patienter', 'Patient sign-out'],
    },
  }),
  pheem: frame({
    title: 'PHEEM',
    lead: ['Tänk på din nuvarande tjänstgöring.', 'Think of your present service.'],
    lowest: 0,
    source:
      'Roff S, McAleer S, Skinner A. Development and validation of an instrument to measure the postgraduate clinical learning and teaching educational environment for hospital-based junior doctors in the UK. Med Teach 2005;27:326-331.',
    scoring: [
      '40 frågor i 3 delar, 0 till 4 för varje, sammanlagt högst 160. Fyra frågor är vända.',
      '40 items in 3 parts, 0 to 4 for each, 160 at most in all. Four items are reversed.',
    ],
    sections: {
      autonomy: ['Självständighet i rollen', 'Perceptions of role autonomy'],
      teaching: ['Undervisning', 'Perceptions of teaching'],
      social_support: ['Socialt stöd', 'Perceptions of social support'],
    },
  }),
};
