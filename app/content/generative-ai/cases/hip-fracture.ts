import type { SummaryCase } from '#app/domain/learning/summary-check/case.ts';

export const hipFracture: SummaryCase = {
  title: { sv: 'Höftfraktur', en: 'Hip fracture' },
  record: [
    {
      heading: { sv: 'Inskrivning 3 mars', en: 'Admission 3 March' },
      lines: [
        {
          sv: 'Kvinna, 81 år. Bor ensam med hemtjänst. Föll i köket i dag.',
          en: 'Woman, 81. Lives alone with home care. Fell in the kitchen today.',
        },
        {
          sv: 'Ont i vänster höft. Röntgen: fraktur på lårbenshalsen, vänster sida.',
          en: 'Pain in the left hip. X-ray: fracture of the femoral neck, left side.',
        },
        {
          sv: 'Tidigare: högt blodtryck, förmaksflimmer. Överkänslighet: ingen känd.',
          en: 'History: high blood pressure, atrial fibrillation. Allergies: none known.',
        },
      ],
    },
    {
      heading: { sv: 'Vårdförlopp', en: 'Course' },
      lines: [
        {
          sv: '4 mars: halvprotes vänster höft. Fick kloxacillin utan reaktion. Inga komplikationer. Full belastning.',
          en: '4 March: half prosthesis, left hip. Had cloxacillin without reaction. No complications. Full weight-bearing.',
        },
        {
          sv: 'Förvirrad första natten, klar från 5 mars. Hb 92 den 5 mars, en enhet blod. Hb 108 den 8 mars.',
          en: 'Confused the first night, clear from 5 March. Hb 92 on 5 March, one unit of blood. Hb 108 on 8 March.',
        },
      ],
    },
    {
      heading: { sv: 'Läkemedel vid utskrivning 9 mars', en: 'Medicines at discharge 9 March' },
      lines: [
        {
          sv: 'Apixaban 5 mg två gånger dagligen, återinsatt 6 mars. Paracetamol 1 g fyra gånger dagligen.',
          en: 'Apixaban 5 mg twice a day, restarted 6 March. Paracetamol 1 g four times a day.',
        },
        {
          sv: 'Oxikodon 5 mg vid behov, högst tre gånger dagligen, högst en vecka.',
          en: 'Oxycodone 5 mg when needed, at most three times a day, at most a week.',
        },
        {
          sv: 'Furosemid utsatt på grund av lågt blodtryck. Ska inte återinsättas.',
          en: 'Furosemide stopped because of low blood pressure. Not to be restarted.',
        },
      ],
    },
    {
      heading: { sv: 'Plan', en: 'Plan' },
      lines: [
        {
          sv: 'Hb och kreatinin på vårdcentralen 15 mars. Stygn tas 18 mars på vårdcentralen.',
          en: 'Hb and creatinine at the care centre 15 March. Stitches out 18 March at the care centre.',
        },
        {
          sv: 'Bentäthetsmätning inom en månad, ställningstagande till behandling mot benskörhet.',
          en: 'Bone density within a month, and a decision on treatment for osteoporosis.',
        },
        { sv: 'Återbesök hos ortoped behövs inte.', en: 'No visit to the orthopaedic clinic is needed.' },
      ],
    },
  ],
  sentences: [
    {
      id: 'a1',
      text: {
        sv: 'Kvinna, 81 år, som bor ensam med hemtjänst och föll i köket den 3 mars.',
        en: 'Woman, 81, who lives alone with home care and fell in the kitchen on 3 March.',
      },
    },
    {
      id: 'a2',
      text: {
        sv: 'Röntgen visade en fraktur på lårbenshalsen i höger höft.',
        en: 'An X-ray showed a fracture of the femoral neck in the right hip.',
      },
      fault: {
        kind: 'side',
        severity: 2,
        record: { sv: 'Röntgen: vänster sida.', en: 'X-ray: left side.' },
      },
    },
    {
      id: 'a3',
      text: {
        sv: 'Hon opererades den 4 mars med halvprotes utan komplikationer och får belasta fullt.',
        en: 'She had a half prosthesis on 4 March without complications and may bear full weight.',
      },
    },
    {
      id: 'a4',
      text: { sv: 'Hon är allergisk mot penicillin.', en: 'She is allergic to penicillin.' },
      fault: {
        kind: 'invented',
        severity: 2,
        record: {
          sv: 'Överkänslighet: ingen känd. Hon fick kloxacillin, ett penicillin, utan reaktion.',
          en: 'Allergies: none known. She had cloxacillin, a penicillin, without reaction.',
        },
      },
    },
    {
      id: 'a5',
      text: {
        sv: 'Första natten var hon förvirrad, men hon var klar från den 5 mars.',
        en: 'She was confused the first night but clear from 5 March.',
      },
    },
    {
      id: 'a6',
      text: {
        sv: 'Hon fick en enhet blod, och Hb var 108 den 8 mars.',
        en: 'She had one unit of blood, and Hb was 108 on 8 March.',
      },
    },
    {
      id: 'a7',
      text: {
        sv: 'Apixaban är återinsatt med 5 mg två gånger dagligen.',
        en: 'Apixaban has been restarted at 5 mg twice a day.',
      },
    },
    {
      id: 'a8',
      text: {
        sv: 'Oxikodon 10 mg ges vid behov, högst tre gånger dagligen i högst en vecka.',
        en: 'Oxycodone 10 mg is given when needed, at most three times a day for at most a week.',
      },
      fault: {
        kind: 'dose',
        severity: 3,
        record: { sv: 'Oxikodon 5 mg vid behov.', en: 'Oxycodone 5 mg when needed.' },
      },
    },
    {
      id: 'a9',
      text: {
        sv: 'Paracetamol 1 g ges fyra gånger dagligen.',
        en: 'Paracetamol 1 g is given four times a day.',
      },
    },
    {
      id: 'a10',
      text: {
        sv: 'Furosemid har varit utsatt på grund av lågt blodtryck och ska återinsättas.',
        en: 'Furosemide was stopped because of low blood pressure and is to be restarted.',
      },
      fault: {
        kind: 'negation',
        severity: 3,
        record: { sv: 'Ska inte återinsättas.', en: 'Not to be restarted.' },
      },
    },
    {
      id: 'a11',
      text: {
        sv: 'Stygnen tas den 8 april på vårdcentralen.',
        en: 'The stitches are taken out on 8 April at the care centre.',
      },
      fault: {
        kind: 'date',
        severity: 1,
        record: { sv: 'Stygn tas 18 mars.', en: 'Stitches out 18 March.' },
      },
    },
    {
      id: 'a12',
      text: {
        sv: 'Bentätheten mäts inom en månad, och då tas ställning till behandling mot benskörhet.',
        en: 'Bone density is measured within a month, and treatment for osteoporosis is then decided on.',
      },
    },
    {
      id: 'a13',
      text: {
        sv: 'Återbesök hos ortoped behövs inte.',
        en: 'No visit to the orthopaedic clinic is needed.',
      },
    },
  ],
  points: [
    { id: 'ap1', text: { sv: 'Att hon får belasta fullt', en: 'That she may bear full weight' } },
    {
      id: 'ap2',
      text: { sv: 'Provtagningen den 15 mars', en: 'The blood tests on 15 March' },
      fault: {
        kind: 'omitted',
        severity: 2,
        record: {
          sv: 'Hb och kreatinin på vårdcentralen 15 mars.',
          en: 'Hb and creatinine at the care centre 15 March.',
        },
      },
    },
    { id: 'ap3', text: { sv: 'Mätningen av bentäthet', en: 'The measurement of bone density' } },
    { id: 'ap4', text: { sv: 'Att apixaban är återinsatt', en: 'That apixaban has been restarted' } },
  ],
};
