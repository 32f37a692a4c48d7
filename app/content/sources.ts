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
  'wheeler-1993': {
    short: { sv: 'Wheeler 1993', en: 'Wheeler 1993' },
    full: {
      sv: 'Wheeler DJ. Understanding Variation: The Key to Managing Chaos. Knoxville: SPC Press; 1993.',
      en: 'Wheeler DJ. Understanding Variation: The Key to Managing Chaos. Knoxville: SPC Press; 1993.',
    },
  },
  'shannon-1951': paper(
    'Shannon 1951',
    'Shannon CE. Prediction and Entropy of Printed English. Bell System Technical Journal 1951;30:50-64.',
    '10.1002/j.1538-7305.1951.tb01366.x',
  ),
  'ji-2023': paper(
    'Ji et al. 2023',
    'Ji Z, et al. Survey of Hallucination in Natural Language Generation. ACM Computing Surveys 2023;55(12):248.',
    '10.1145/3571730',
  ),
  'van-veen-2024': paper(
    'Van Veen et al. 2024',
    'Van Veen D, et al. Adapted large language models can outperform medical experts in clinical text summarization. Nature Medicine 2024;30:1134-42.',
    '10.1038/s41591-024-02855-5',
  ),
  'goddard-2012': paper(
    'Goddard et al. 2012',
    'Goddard K, Roudsari A, Wyatt JC. Automation bias: a systematic review of frequency, effect mediators, and mitigators. Journal of the American Medical Informatics Association 2012;19:121-7.',
    '10.1136/amiajnl-2011-000089',
  ),
  'kdigo-2024': paper(
    'KDIGO 2024',
    'KDIGO CKD Work Group. KDIGO 2024 Clinical Practice Guideline for the Evaluation and Management of Chronic Kidney Disease. Kidney International 2024;105(4S):S117-314.',
    '10.1016/j.kint.2023.10.018',
  ),
  'gasparini-2016': paper(
    'Gasparini et al. 2016',
    'Gasparini A, et al. Prevalence and recognition of chronic kidney disease in Stockholm healthcare. Nephrology Dialysis Transplantation 2016;31:2086-94.',
    '10.1093/ndt/gfw354',
  ),
  'inker-2021': paper(
    'Inker et al. 2021',
    'Inker LA, et al. New Creatinine- and Cystatin C-Based Equations to Estimate GFR without Race. New England Journal of Medicine 2021;385:1737-49.',
    '10.1056/NEJMoa2102953',
  ),
  'bjork-2011': paper(
    'Björk et al. 2011',
    'Björk J, et al. Revised equations for estimating glomerular filtration rate based on the Lund-Malmö Study cohort. Scandinavian Journal of Clinical and Laboratory Investigation 2011;71:232-9.',
    '10.3109/00365513.2011.557086',
  ),
  'pottel-2021': paper(
    'Pottel et al. 2021',
    'Pottel H, et al. Development and Validation of a Modified Full Age Spectrum Creatinine-Based Equation to Estimate Glomerular Filtration Rate. Annals of Internal Medicine 2021;174:183-91.',
    '10.7326/M20-4366',
  ),
  'ostergotland-2023': {
    short: { sv: 'Region Östergötland 2023', en: 'Region Östergötland 2023' },
    full: {
      sv: 'Region Östergötland, laboratoriemedicin. Nya och ändrade formler för estimerad GFR fr.o.m. 10 oktober 2023, med hänvisning till Equalis rekommendation.',
      en: 'Region Östergötland, laboratory medicine. New and changed equations for estimated GFR from 10 October 2023, referring to the recommendation of Equalis. In Swedish.',
    },
    url: 'https://vardgivare.regionostergotland.se/vgw/kunskapsstod/medicinsk-diagnostik/laboratoriemedicin/nyheter-laboratoriemedicin/2023-10-09-nya-och-andrade-formler-for-estimerad-gfr-baserad-pa-kreatinin-och-cystatin-c-fr.o.m.-10-oktober-2023',
  },
  'halland-gfr': {
    short: { sv: 'Region Halland, GFR', en: 'Region Halland, GFR' },
    full: {
      sv: 'Region Halland, laboratoriemedicin. Beräkning av GFR: skillnaden mellan absolut och relativt GFR.',
      en: 'Region Halland, laboratory medicine. Working out GFR: the difference between absolute and relative GFR. In Swedish.',
    },
    url: 'https://vardgivare.regionhalland.se/behandlingsstod/laboratoriemedicin/klinisk-kemi/mer-om-analysen/berakning-av-absolut-gfr/',
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
  etikprovning: {
    short: { sv: 'Etikprövningslagen', en: 'Ethical Review Act' },
    full: {
      sv: 'Lag (2003:460) om etikprövning av forskning som avser människor.',
      en: 'Act (2003:460) on the ethical review of research involving humans, in Swedish.',
    },
    url: `${STATUTES}/lag-2003460-om-etikprovning-av-forskning-som_sfs-2003-460/`,
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
