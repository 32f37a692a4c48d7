import { CHILD_CARE, clinic, outpatient, ward } from './tree.ts';
import type { UnitSeed } from './tree.ts';

const halmstad = { town: 'Halmstad', address: 'Lasarettsvägen 21', postcode: '30233' };
const varberg = { town: 'Varberg', address: 'Träslövsvägen 70', postcode: '43237' };
const falkenberg = { town: 'Falkenberg', address: 'Rörbecksplatsen 4', postcode: '31131' };
const kungsbacka = { town: 'Kungsbacka', address: 'Tölövägen 7', postcode: '43440' };

export const psychiatry: UnitSeed = {
  key: 'psh',
  name: 'Psykiatrin Halland',
  kind: 'department',
  organisation: 'psyk',
  sector: 'psychiatry',
  attests: ['confidentiality'],
  ...halmstad,
  children: [
    clinic(
      'psh-hal',
      'Vuxenpsykiatriska kliniken Halmstad',
      'psychiatry',
      [
        ward('psh-hal-1', 'Psykiatri avd 1 Halmstad', { model: 'peer' }),
        ward('psh-hal-2', 'Psykiatri avd 2 Halmstad'),
        ward('psh-hal-paka', 'Psykiatriska akutvårdsavdelningen Halmstad'),
        outpatient('psh-hal-opp', 'Vuxenpsykiatriska mottagningen Halmstad'),
        outpatient('psh-hal-neuro', 'Neuropsykiatriska mottagningen Halmstad'),
        outpatient('psh-hal-ber', 'Beroendemottagningen Halmstad'),
        outpatient('psh-hal-psykos', 'Psykosmottagningen Halmstad'),
      ],
      halmstad,
    ),
    clinic(
      'psh-var',
      'Vuxenpsykiatriska kliniken Varberg',
      'psychiatry',
      [
        ward('psh-var-1', 'Psykiatri avd 1 Varberg', { model: 'peer' }),
        ward('psh-var-2', 'Psykiatri avd 2 Varberg'),
        outpatient('psh-var-opp', 'Vuxenpsykiatriska mottagningen Varberg'),
        outpatient('psh-var-ber', 'Beroendemottagningen Varberg'),
      ],
      varberg,
    ),
    clinic(
      'psh-norr',
      'Vuxenpsykiatrisk öppenvård Falkenberg och Kungsbacka',
      'psychiatry',
      [
        outpatient('psh-fbg-opp', 'Vuxenpsykiatriska mottagningen Falkenberg', falkenberg),
        outpatient('psh-kba-opp', 'Vuxenpsykiatriska mottagningen Kungsbacka', kungsbacka),
        outpatient('psh-kba-ung', 'Unga vuxna-teamet Kungsbacka', kungsbacka),
      ],
      falkenberg,
    ),
    clinic(
      'psh-bup',
      'Barn- och ungdomspsykiatriska kliniken',
      'psychiatry',
      [
        outpatient('psh-bup-hal', 'BUP-mottagningen Halmstad', { attests: CHILD_CARE }),
        outpatient('psh-bup-var', 'BUP-mottagningen Varberg', { ...varberg, attests: CHILD_CARE }),
        outpatient('psh-bup-kba', 'BUP-mottagningen Kungsbacka', { ...kungsbacka, attests: CHILD_CARE }),
        outpatient('psh-bup-fbg', 'BUP-mottagningen Falkenberg', { ...falkenberg, attests: CHILD_CARE }),
        ward('psh-bup-avd', 'BUP-avdelningen Halmstad', { attests: CHILD_CARE }),
      ],
      { ...halmstad, attests: CHILD_CARE },
    ),
  ],
};
