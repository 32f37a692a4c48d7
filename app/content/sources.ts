import type { Bilingual } from '#app/domain/shared/bilingual.ts';

/** Where a fact of the curriculum comes from. */
export interface Source {
  /** As it is named in the text. */
  short: Bilingual;
  /** As it is named in the list of sources. */
  full: Bilingual;
  /** Absent for a book. */
  url?: string;
}

const EUR_LEX = 'https://eur-lex.europa.eu/eli/reg';
const STATUTES = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling';

/** Every source of the curriculum, by the name that the texts cite it by. */
export const SOURCES = {
  'strokestop-2015': paper(
    'Svennberg et al. 2015',
    'Svennberg E, et al. Mass Screening for Untreated Atrial Fibrillation: The STROKESTOP Study. Circulation 2015;131:2176-84.',
    '10.1161/CIRCULATIONAHA.114.014343',
  ),
  'strokestop-2021': paper(
    'Svennberg et al. 2021',
    'Svennberg E, et al. Clinical outcomes in systematic screening for atrial fibrillation (STROKESTOP): a multicentre, parallel group, unmasked, randomised controlled trial. Lancet 2021;398:1498-506.',
    '10.1016/S0140-6736(21)01637-8',
  ),
  'af-single-lead-2023': paper(
    'Hygrell et al. 2023',
    'Hygrell T, et al. An artificial intelligence-based model for prediction of atrial fibrillation from single-lead sinus rhythm electrocardiograms facilitating screening. Europace 2023;25:1332-8.',
    '10.1093/europace/euad036',
  ),
  'esc-af-2024': paper(
    'ESC 2024',
    'Van Gelder IC, et al. 2024 ESC Guidelines for the management of atrial fibrillation. European Heart Journal 2024;45:3314-414.',
    '10.1093/eurheartj/ehae176',
  ),
  'hf-cost-2021': paper(
    'Yasin et al. 2021',
    'Yasin ZM, et al. Receiving care according to national heart failure guidelines is associated with lower total costs: an observational study in Region Halland, Sweden. European Heart Journal - Quality of Care and Clinical Outcomes 2021;7:280-6.',
    '10.1093/ehjqcco/qcaa020',
  ),
  'regression-2005': paper(
    'Barnett et al. 2005',
    'Barnett AG, van der Pols JC, Dobson AJ. Regression to the mean: what it is and how to deal with it. International Journal of Epidemiology 2005;34:215-20.',
    '10.1093/ije/dyh299',
  ),
  'hotspotting-2020': paper(
    'Finkelstein et al. 2020',
    'Finkelstein A, et al. Health Care Hotspotting - A Randomized, Controlled Trial. New England Journal of Medicine 2020;382:152-62.',
    '10.1056/NEJMsa1906848',
  ),
  'symptoms-2017': paper(
    'Basch et al. 2017',
    'Basch E, et al. Overall Survival Results of a Trial Assessing Patient-Reported Outcomes for Symptom Monitoring During Routine Cancer Treatment. JAMA 2017;318:197-8.',
    '10.1001/jama.2017.7156',
  ),
  'important-1989': paper(
    'Jaeschke et al. 1989',
    'Jaeschke R, Singer J, Guyatt GH. Measurement of health status: ascertaining the minimal clinically important difference. Controlled Clinical Trials 1989;10:407-15.',
    '10.1016/0197-2456(89)90005-6',
  ),
  'criteria-2007': paper(
    'Terwee et al. 2007',
    'Terwee CB, et al. Quality criteria were proposed for measurement properties of health status questionnaires. Journal of Clinical Epidemiology 2007;60:34-42.',
    '10.1016/j.jclinepi.2006.03.012',
  ),
  'nonresponse-2012': paper(
    'Hutchings et al. 2012',
    'Hutchings A, et al. Factors associated with non-response in routine use of patient reported outcome measures after elective surgery in England. Health and Quality of Life Outcomes 2012;10:34.',
    '10.1186/1477-7525-10-34',
  ),
  'inhalers-2020': paper(
    'Janson et al. 2020',
    'Janson C, et al. Carbon footprint impact of the choice of inhalers for asthma and COPD. Thorax 2020;75:82-4.',
    '10.1136/thoraxjnl-2019-213744',
  ),
  'nhs-footprint-2021': paper(
    'Tennison et al. 2021',
    'Tennison I, et al. Health care’s response to climate change: a carbon footprint assessment of the NHS in England. Lancet Planetary Health 2021;5:e84-92.',
    '10.1016/S2542-5196(20)30271-0',
  ),
  'telemedicine-2014': paper(
    'Holmner et al. 2014',
    'Holmner Å, et al. Carbon Footprint of Telemedicine Solutions - Unexplored Opportunity for Reducing Carbon Emissions in the Health Sector. PLoS ONE 2014;9:e105040.',
    '10.1371/journal.pone.0105040',
  ),
  'halland-environment-2019': {
    short: { sv: 'Region Halland 2019', en: 'Region Halland 2019' },
    full: {
      sv: 'Region Halland. Miljöredovisning 2019.',
      en: 'Region Halland. Miljöredovisning 2019 (environmental report, in Swedish).',
    },
    url: 'https://publikation-arsredovisning2019.regionhalland.se/miljoredovisning-2019/',
  },
  'halland-environment-2020': {
    short: { sv: 'Region Halland 2020', en: 'Region Halland 2020' },
    full: {
      sv: 'Region Halland. Miljöredovisning 2020.',
      en: 'Region Halland. Miljöredovisning 2020 (environmental report, in Swedish).',
    },
    url: 'https://publikation-arsredovisning.regionhalland.se/miljoredovisning-2020/',
  },
  'wheeler-1993': {
    short: { sv: 'Wheeler 1993', en: 'Wheeler 1993' },
    full: {
      sv: 'Wheeler DJ. Understanding Variation: The Key to Managing Chaos. Knoxville: SPC Press; 1993.',
      en: 'Wheeler DJ. Understanding Variation: The Key to Managing Chaos. Knoxville: SPC Press; 1993.',
    },
  },
  'ai-act': {
    short: { sv: 'AI-förordningen', en: 'AI Act' },
    full: {
      sv: 'Europaparlamentets och rådets förordning (EU) 2024/1689 om artificiell intelligens.',
      en: 'Regulation (EU) 2024/1689 of the European Parliament and of the Council on artificial intelligence.',
    },
    url: `${EUR_LEX}/2024/1689/oj`,
  },
  mdr: {
    short: { sv: 'MDR', en: 'MDR' },
    full: {
      sv: 'Europaparlamentets och rådets förordning (EU) 2017/745 om medicintekniska produkter.',
      en: 'Regulation (EU) 2017/745 of the European Parliament and of the Council on medical devices.',
    },
    url: `${EUR_LEX}/2017/745/oj`,
  },
  gdpr: {
    short: { sv: 'Dataskyddsförordningen', en: 'GDPR' },
    full: {
      sv: 'Europaparlamentets och rådets förordning (EU) 2016/679, allmän dataskyddsförordning.',
      en: 'Regulation (EU) 2016/679 of the European Parliament and of the Council, General Data Protection Regulation.',
    },
    url: `${EUR_LEX}/2016/679/oj`,
  },
  pdl: {
    short: { sv: 'Patientdatalagen', en: 'Patient Data Act' },
    full: { sv: 'Patientdatalag (2008:355).', en: 'Patient Data Act (2008:355), in Swedish.' },
    url: `${STATUTES}/patientdatalag-2008355_sfs-2008-355/`,
  },
  'f-gases': {
    short: { sv: 'F-gasförordningen', en: 'F-gas Regulation' },
    full: {
      sv: 'Europaparlamentets och rådets förordning (EU) 2024/573 om fluorerade växthusgaser.',
      en: 'Regulation (EU) 2024/573 of the European Parliament and of the Council on fluorinated greenhouse gases.',
    },
    url: `${EUR_LEX}/2024/573/oj`,
  },
  hsl: {
    short: { sv: 'HSL', en: 'Health and Medical Services Act' },
    full: {
      sv: 'Hälso- och sjukvårdslag (2017:30).',
      en: 'Health and Medical Services Act (2017:30), in Swedish.',
    },
    url: `${STATUTES}/halso-och-sjukvardslag-201730_sfs-2017-30/`,
  },
  patientlagen: {
    short: { sv: 'Patientlagen', en: 'Patient Act' },
    full: { sv: 'Patientlag (2014:821).', en: 'Patient Act (2014:821), in Swedish.' },
    url: `${STATUTES}/patientlag-2014821_sfs-2014-821/`,
  },
  osl: {
    short: { sv: 'OSL', en: 'Public Access and Secrecy Act' },
    full: {
      sv: 'Offentlighets- och sekretesslag (2009:400).',
      en: 'Public Access to Information and Secrecy Act (2009:400), in Swedish.',
    },
    url: `${STATUTES}/offentlighets-och-sekretesslag-2009400_sfs-2009-400/`,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;

/** A paper is called the same in every language. */
function paper(short: string, full: string, doi: string): Source {
  return { short: { sv: short, en: short }, full: { sv: full, en: full }, url: `https://doi.org/${doi}` };
}
