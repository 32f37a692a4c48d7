import { clinic, outpatient, ward } from './tree.ts';
import type { UnitSeed } from './tree.ts';

export const hospitalKungsbacka: UnitSeed = {
  key: 'hs-kungsbacka',
  name: 'Hallands sjukhus Kungsbacka',
  kind: 'hospital',
  organisation: 'hs',
  sector: 'medicine',
  town: 'Kungsbacka',
  address: 'Tölövägen 5',
  postcode: '43440',
  attests: ['confidentiality', 'hygiene'],
  children: [
    clinic('kba-med', 'Medicinkliniken Kungsbacka', 'medicine', [
      ward('kba-medavd', 'Medicinavdelningen Kungsbacka', { model: 'peer' }),
      ward('kba-pallavd', 'Palliativa enheten Kungsbacka'),
      outpatient('kba-medmott', 'Medicinmottagningen Kungsbacka'),
      outpatient('kba-dialys', 'Dialysmottagningen Kungsbacka'),
    ]),
    clinic('kba-kir', 'Dagkirurgiska kliniken Kungsbacka', 'surgery', [
      outpatient('kba-dagkir', 'Dagkirurgin Kungsbacka'),
      outpatient('kba-ortmott', 'Ortopedmottagningen Kungsbacka'),
      outpatient('kba-kirmott', 'Kirurgmottagningen Kungsbacka'),
    ]),
    clinic('kba-kvi', 'Kvinnosjukvården Kungsbacka', 'obstetrics', [
      outpatient('kba-gynmott', 'Gynekologmottagningen Kungsbacka'),
    ]),
    clinic('kba-bild', 'Bild- och funktionsmedicin Kungsbacka', 'diagnostics', [
      outpatient('kba-rtg', 'Röntgen Kungsbacka'),
    ]),
    clinic('kba-vardadm', 'Vårdadministration Kungsbacka', 'administration', [
      outpatient('kba-sekr', 'Medicinska sekreterare Kungsbacka'),
    ]),
  ],
};
