import { CHILD_CARE, INFECTION_SENSITIVE, clinic, outpatient, ward } from './tree.ts';
import type { UnitSeed } from './tree.ts';

const clinics: UnitSeed[] = [
  clinic('var-akut', 'Akutkliniken Varberg', 'emergency', [
    outpatient('var-akm', 'Akutmottagningen Varberg'),
    ward('var-ava', 'Akutvårdsavdelningen Varberg', { model: 'peer' }),
  ]),
  clinic('var-med', 'Medicinkliniken Varberg', 'medicine', [
    ward('var-med-2a', 'Medicin avd 2A Varberg', { model: 'student_dense' }),
    ward('var-med-2b', 'Medicin avd 2B Varberg'),
    ward('var-med-3a', 'Medicin avd 3A Varberg', { model: 'peer' }),
    ward('var-stroke', 'Strokeavdelningen Varberg'),
    ward('var-hia', 'Hjärtintensiven Varberg'),
    outpatient('var-hjartmott', 'Hjärtmottagningen Varberg'),
    outpatient('var-diabetes', 'Diabetesmottagningen Varberg'),
    outpatient('var-dialys', 'Dialysmottagningen Varberg', { attests: INFECTION_SENSITIVE }),
    outpatient('var-lungmott', 'Lung- och allergimottagningen Varberg'),
  ]),
  clinic('var-kir', 'Kirurgkliniken Varberg', 'surgery', [
    ward('var-kir-4a', 'Kirurgi avd 4A Varberg'),
    ward('var-kir-4b', 'Kirurgi avd 4B Varberg', { model: 'peer' }),
    outpatient('var-kirmott', 'Kirurgmottagningen Varberg'),
    outpatient('var-endo', 'Endoskopimottagningen Varberg'),
  ]),
  clinic('var-ort', 'Ortopedkliniken Varberg', 'surgery', [
    ward('var-ort-5a', 'Ortopedi avd 5A Varberg'),
    outpatient('var-ortmott', 'Ortopedmottagningen Varberg'),
  ]),
  clinic('var-kvi', 'Kvinnokliniken Varberg', 'obstetrics', [
    ward('var-forl', 'Förlossningen Varberg', { attests: INFECTION_SENSITIVE }),
    ward('var-bb', 'BB- och gynavdelningen Varberg', { attests: INFECTION_SENSITIVE }),
    outpatient('var-gynmott', 'Gynekologmottagningen Varberg'),
  ]),
  clinic(
    'var-barn',
    'Barn- och ungdomskliniken Varberg',
    'paediatrics',
    [
      outpatient('var-barnmott', 'Barnmottagningen Varberg', { attests: CHILD_CARE }),
      ward('var-barnavd', 'Barnavdelningen Varberg', { attests: CHILD_CARE }),
    ],
    { attests: CHILD_CARE },
  ),
  clinic('var-an', 'Anestesikliniken Varberg', 'surgery', [
    ward('var-iva', 'Intensivvårdsavdelningen Varberg', { sector: 'emergency', attests: INFECTION_SENSITIVE }),
    outpatient('var-op', 'Operationsavdelningen Varberg', { attests: INFECTION_SENSITIVE }),
    outpatient('var-uva', 'Uppvakningsavdelningen Varberg'),
    outpatient('var-dagkir', 'Dagkirurgin Varberg'),
  ]),
  clinic('var-ogon', 'Ögonkliniken Varberg', 'surgery', [outpatient('var-ogonmott', 'Ögonmottagningen Varberg')]),
  clinic('var-rehab', 'Rehabiliteringskliniken Varberg', 'rehabilitation', [
    ward('var-rehabavd', 'Rehabiliteringsavdelningen Varberg'),
    outpatient('var-fysio', 'Fysioterapin Varberg'),
  ]),
  clinic('var-pall', 'Palliativa kliniken Varberg', 'medicine', [
    ward('var-pallavd', 'Palliativa vårdavdelningen Varberg'),
  ]),
  clinic('var-bild', 'Bild- och funktionsmedicin Varberg', 'diagnostics', [
    outpatient('var-rtg', 'Röntgen Varberg'),
    outpatient('var-klinfys', 'Klinisk fysiologi Varberg'),
  ]),
  clinic('var-vardadm', 'Vårdadministration Varberg', 'administration', [
    outpatient('var-sekrmed', 'Medicinska sekreterare medicin Varberg'),
    outpatient('var-sekropr', 'Medicinska sekreterare opererande Varberg'),
  ]),
];

export const hospitalVarberg: UnitSeed = {
  key: 'hs-varberg',
  name: 'Hallands sjukhus Varberg',
  kind: 'hospital',
  organisation: 'hs',
  sector: 'medicine',
  town: 'Varberg',
  address: 'Träslövsvägen 68',
  postcode: '43237',
  attests: ['confidentiality', 'hygiene'],
  children: clinics,
};
