import { CHILD_CARE, INFECTION_SENSITIVE, clinic, outpatient, ward } from './tree.ts';
import type { UnitSeed } from './tree.ts';

const medicine = clinic('hal-med', 'Medicinkliniken Halmstad', 'medicine', [
  ward('hal-med-61', 'Medicin avd 61 Halmstad', { model: 'student_dense' }),
  ward('hal-med-62', 'Medicin avd 62 Halmstad'),
  ward('hal-med-63', 'Lungmedicin avd 63 Halmstad'),
  ward('hal-med-64', 'Mag- och tarmmedicin avd 64 Halmstad', { model: 'peer' }),
  ward('hal-stroke', 'Strokeavdelningen Halmstad', { model: 'peer' }),
  ward('hal-hia', 'Hjärtintensiven Halmstad'),
  ward('hal-hjarta', 'Hjärtavdelningen Halmstad'),
  outpatient('hal-hjartmott', 'Hjärtmottagningen Halmstad'),
  outpatient('hal-lungmott', 'Lung- och allergimottagningen Halmstad'),
  outpatient('hal-diabetes', 'Diabetesmottagningen Halmstad'),
  outpatient('hal-dialys', 'Dialysmottagningen Halmstad', { attests: INFECTION_SENSITIVE }),
  outpatient('hal-reuma', 'Reumatologmottagningen Halmstad'),
]);

const surgery = clinic('hal-kir', 'Kirurgkliniken Halmstad', 'surgery', [
  ward('hal-kir-51', 'Kirurgi avd 51 Halmstad', { model: 'peer' }),
  ward('hal-kir-52', 'Kirurgi avd 52 Halmstad'),
  ward('hal-uro', 'Urologavdelningen Halmstad'),
  outpatient('hal-kirmott', 'Kirurgmottagningen Halmstad'),
  outpatient('hal-uromott', 'Urologmottagningen Halmstad'),
  outpatient('hal-endo', 'Endoskopimottagningen Halmstad'),
]);

const orthopaedics = clinic('hal-ort', 'Ortopedkliniken Halmstad', 'surgery', [
  ward('hal-ort-41', 'Ortopedi avd 41 Halmstad'),
  ward('hal-ort-42', 'Ortopedi avd 42 Halmstad', { model: 'peer' }),
  outpatient('hal-ortmott', 'Ortopedmottagningen Halmstad'),
]);

const women = clinic('hal-kvi', 'Kvinnokliniken Halmstad', 'obstetrics', [
  ward('hal-forl', 'Förlossningen Halmstad', { attests: INFECTION_SENSITIVE }),
  ward('hal-bb', 'BB-avdelningen Halmstad', { attests: INFECTION_SENSITIVE }),
  ward('hal-gyn', 'Gynekologavdelningen Halmstad'),
  outpatient('hal-gynmott', 'Gynekologmottagningen Halmstad'),
]);

const children = clinic(
  'hal-barn',
  'Barn- och ungdomskliniken Halmstad',
  'paediatrics',
  [
    ward('hal-barnavd', 'Barnavdelningen Halmstad', { attests: CHILD_CARE }),
    ward('hal-neo', 'Neonatalavdelningen Halmstad', { attests: [...CHILD_CARE, 'health'] }),
    outpatient('hal-barnmott', 'Barnmottagningen Halmstad', { attests: CHILD_CARE }),
    outpatient('hal-barndag', 'Barndagvården Halmstad', { attests: CHILD_CARE }),
  ],
  { attests: CHILD_CARE },
);

const acute = clinic('hal-akut', 'Akutkliniken Halmstad', 'emergency', [
  outpatient('hal-akm', 'Akutmottagningen Halmstad'),
  ward('hal-ava', 'Akutvårdsavdelningen Halmstad'),
]);

const anaesthesia = clinic('hal-an', 'Anestesikliniken Halmstad', 'surgery', [
  ward('hal-iva', 'Intensivvårdsavdelningen Halmstad', { sector: 'emergency', attests: INFECTION_SENSITIVE }),
  outpatient('hal-op', 'Operationsavdelningen Halmstad', { attests: INFECTION_SENSITIVE }),
  outpatient('hal-uva', 'Uppvakningsavdelningen Halmstad'),
  outpatient('hal-dagkir', 'Dagkirurgin Halmstad'),
]);

const specialities: UnitSeed[] = [
  clinic('hal-inf', 'Infektionskliniken Halmstad', 'medicine', [
    ward('hal-infavd', 'Infektionsavdelningen Halmstad', { attests: INFECTION_SENSITIVE }),
    outpatient('hal-infmott', 'Infektionsmottagningen Halmstad', { attests: INFECTION_SENSITIVE }),
  ]),
  clinic('hal-onk', 'Onkologkliniken Halmstad', 'medicine', [
    outpatient('hal-onkmott', 'Onkologmottagningen Halmstad'),
    outpatient('hal-onkdag', 'Onkologiska dagvården Halmstad', { attests: INFECTION_SENSITIVE }),
  ]),
  clinic('hal-ogon', 'Ögonkliniken Halmstad', 'surgery', [outpatient('hal-ogonmott', 'Ögonmottagningen Halmstad')]),
  clinic('hal-onh', 'Öron-, näs- och halskliniken Halmstad', 'surgery', [
    outpatient('hal-onhmott', 'Öron-, näs- och halsmottagningen Halmstad'),
    outpatient('hal-horsel', 'Hörcentralen Halmstad', { sector: 'rehabilitation' }),
  ]),
  clinic('hal-hud', 'Hudkliniken Halmstad', 'medicine', [outpatient('hal-hudmott', 'Hudmottagningen Halmstad')]),
  clinic('hal-geri', 'Geriatriska kliniken Halmstad', 'medicine', [
    ward('hal-geriavd', 'Geriatrikavdelningen Halmstad', { model: 'student_dense' }),
  ]),
  clinic('hal-rehab', 'Rehabiliteringskliniken Halmstad', 'rehabilitation', [
    ward('hal-rehabavd', 'Rehabiliteringsavdelningen Halmstad'),
    outpatient('hal-fysio', 'Fysioterapin Halmstad'),
    outpatient('hal-arbter', 'Arbetsterapin Halmstad'),
  ]),
  clinic('hal-pall', 'Palliativa kliniken Halmstad', 'medicine', [
    ward('hal-pallavd', 'Palliativa vårdavdelningen Halmstad'),
    outpatient('hal-ash', 'Avancerad sjukvård i hemmet Halmstad'),
  ]),
  clinic('hal-bild', 'Bild- och funktionsmedicin Halmstad', 'diagnostics', [
    outpatient('hal-rtg', 'Röntgen Halmstad'),
    outpatient('hal-klinfys', 'Klinisk fysiologi Halmstad'),
  ]),
  clinic('hal-lab', 'Laboratoriemedicin Halmstad', 'diagnostics', [
    outpatient('hal-kemlab', 'Klinisk kemi Halmstad'),
    outpatient('hal-patlab', 'Klinisk patologi Halmstad'),
  ]),
  clinic('hal-vardadm', 'Vårdadministration Halmstad', 'administration', [
    outpatient('hal-sekrmed', 'Medicinska sekreterare medicin Halmstad'),
    outpatient('hal-sekropr', 'Medicinska sekreterare opererande Halmstad'),
    outpatient('hal-sekrbarn', 'Medicinska sekreterare barn och kvinna Halmstad'),
  ]),
];

export const hospitalHalmstad: UnitSeed = {
  key: 'hs-halmstad',
  name: 'Hallands sjukhus Halmstad',
  kind: 'hospital',
  organisation: 'hs',
  sector: 'medicine',
  town: 'Halmstad',
  address: 'Lasarettsvägen 1',
  postcode: '30233',
  attests: ['confidentiality', 'hygiene'],
  children: [acute, medicine, surgery, orthopaedics, women, children, anaesthesia, ...specialities],
};
