import type { Catalogue } from '../catalogue.ts';
import type { about as swedish } from '../sv/about.ts';

export const about: Catalogue<typeof swedish> = {
  contact: {
    title: 'Contact and help',
    text: "Questions about placements are answered by the region's education unit. Questions about your schedule are answered by the contact named on the placement.",
    mail: 'E-mail',
    mailAddress: 'utbildning@fou-utbildning.example',
    report:
      'When you write, include the reference if an error page gave you one. Do not write personal identity numbers in the letter.',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Everybody should be able to use FoU Utbildning. This page says how the service meets the act on accessibility of digital public services, which shortcomings are known and how to report more.',
    statusTitle: 'How accessible is the service?',
    status:
      'The service is built to meet WCAG 2.2 level AA. It is checked automatically, page by page, at every change.',
    knownTitle: 'Known shortcomings',
    known:
      'Testing by people who use screen readers and magnification has not been done yet. Excel files have header rows and sheet names but no alternative texts, since they hold no pictures.',
    methodTitle: 'How we have tested',
    method: 'Our own review with automatic tools (axe), keyboard and screenshots in two widths, light and dark.',
    contactTitle: 'Report shortcomings',
    contact: 'If something does not work for you, write to us. You may be anonymous.',
    authorityTitle: 'Supervision',
    authority:
      'The Agency for Digital Government supervises. If you are not satisfied with our answer you can report it to them.',
    authorityLink: 'Report to Digg',
  },
};
