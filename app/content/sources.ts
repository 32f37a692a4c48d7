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
  'wennberg-1973': paper(
    'Wennberg & Gittelsohn 1973',
    'Wennberg J, Gittelsohn A. Small Area Variations in Health Care Delivery. Science 1973;182:1102-8.',
    '10.1126/science.182.4117.1102',
  ),
  'morris-2011': paper(
    'Morris et al. 2011',
    'Morris ZS, Wooding S, Grant J. The answer is 17 years, what is the question: understanding time lags in translational research. Journal of the Royal Society of Medicine 2011;104:510-20.',
    '10.1258/jrsm.2011.110180',
  ),
  'wainer-2007': paper(
    'Wainer 2007',
    'Wainer H. The Most Dangerous Equation. American Scientist 2007;95:249-56.',
    '10.1511/2007.65.249',
  ),
  'spiegelhalter-2005': paper(
    'Spiegelhalter 2005',
    'Spiegelhalter DJ. Funnel plots for comparing institutional performance. Statistics in Medicine 2005;24:1185-202.',
    '10.1002/sim.1970',
  ),
  'lilford-2004': paper(
    'Lilford et al. 2004',
    'Lilford R, et al. Use and misuse of process and outcome data in managing performance of acute medical care: avoiding institutional stigma. Lancet 2004;363:1147-54.',
    '10.1016/S0140-6736(04)15901-1',
  ),
  'halland-platform': {
    short: { sv: 'EP PerMed', en: 'EP PerMed' },
    full: {
      sv: 'EP PerMed. Regional Healthcare Information Platform in Halland, Sweden (utsedd till Best Practice).',
      en: 'EP PerMed. Regional Healthcare Information Platform in Halland, Sweden (named a Best Practice).',
    },
    url: 'https://www.eppermed.eu/publications-resources/ep-permed-publications/best-practices/regional-healthcare-information-platform-in-halland-sweden',
  },
  hipatch: {
    short: { sv: 'HIPATCH', en: 'HIPATCH' },
    full: {
      sv: 'Högskolan i Halmstad, CAISR. HIPATCH: Halland Intelligent PATient-Centered Healthcare (projektsida).',
      en: 'Halmstad University, CAISR. HIPATCH: Halland Intelligent PATient-Centered Healthcare (project page).',
    },
    url: 'https://wiki.hh.se/caisr/index.php/HIPATCH',
  },
  'halland-lecture-2020': {
    short: { sv: 'Ohlsson & Lingman 2020', en: 'Ohlsson & Lingman 2020' },
    full: {
      sv: 'Ohlsson M, Lingman M. Information driven healthcare in Halland (föreläsning vid Luxemburgs universitet), 2020.',
      en: 'Ohlsson M, Lingman M. Information driven healthcare in Halland (lecture at the University of Luxembourg), 2020.',
    },
    url: 'https://wwwen.uni.lu/index.php/fstm/news/information_driven_healthcare_in_halland',
  },
  'handbook-2021': {
    short: { sv: 'AI Sweden 2021', en: 'AI Sweden 2021' },
    full: {
      sv: 'AI Sweden m.fl. En handbok för informationsdriven vård: insikter från insidan, 2021.',
      en: 'AI Sweden and others. En handbok för informationsdriven vård (a handbook, in Swedish), 2021.',
    },
    url: 'https://www.ai.se/en/sector-initiatives/healthcare/information-driven-healthcare/handbook-information-driven-healthcare',
  },
  'hh-readmission-2023': {
    short: { sv: 'Högskolan i Halmstad, november 2023', en: 'Halmstad University, November 2023' },
    full: {
      sv: 'Högskolan i Halmstad. New research may prevent hospital readmission after heart failure, 22 november 2023.',
      en: 'Halmstad University. New research may prevent hospital readmission after heart failure, 22 November 2023.',
    },
    url: 'https://www.hh.se/english/information-english/news/news/2023-11-22-new-research-may-prevent-hospital-readmission-after-heart-failure.html',
  },
  'hh-network-2023': {
    short: { sv: 'Högskolan i Halmstad, januari 2023', en: 'Halmstad University, January 2023' },
    full: {
      sv: 'Högskolan i Halmstad. Collaboration on healthcare practices impressed European network, 16 januari 2023.',
      en: 'Halmstad University. Collaboration on healthcare practices impressed European network, 16 January 2023.',
    },
    url: 'https://www.hh.se/caisr-health/caisr-health/news/news-caisr-health/2023-01-16-collaboration-on-healthcare-practices-impressed-european-network.html',
  },
  'pdsa-2019': paper(
    'Knudsen et al. 2019',
    'Knudsen SV, et al. Can quality improvement improve the quality of care? A systematic review of reported effects and methodological rigor in plan-do-study-act projects. BMC Health Services Research 2019;19:683.',
    '10.1186/s12913-019-4482-6',
  ),
  'run-chart-2011': paper(
    'Perla et al. 2011',
    'Perla RJ, Provost LP, Murray SK. The run chart: a simple analytical tool for learning from variation in healthcare processes. BMJ Quality & Safety 2011;20:46-51.',
    '10.1136/bmjqs.2009.037895',
  ),
  'run-chart-2014': paper(
    'Anhøj & Olesen 2014',
    'Anhøj J, Olesen AV. Run Charts Revisited: A Simulation Study of Run Chart Rules for Detection of Non-Random Variation in Health Care Processes. PLoS ONE 2014;9:e113825.',
    '10.1371/journal.pone.0113825',
  ),
  'prismatic-2019': paper(
    'Snooks et al. 2019',
    'Snooks H, et al. Effects and costs of implementing predictive risk stratification in primary care: a randomised stepped wedge trial. BMJ Quality & Safety 2019;28:697-705.',
    '10.1136/bmjqs-2018-007976',
  ),
  'obermeyer-2019': paper(
    'Obermeyer et al. 2019',
    'Obermeyer Z, Powers B, Vogeli C, Mullainathan S. Dissecting racial bias in an algorithm used to manage the health of populations. Science 2019;366:447-53.',
    '10.1126/science.aax2342',
  ),
  'own-success-2019': paper(
    'Lenert et al. 2019',
    'Lenert MC, Matheny ME, Walsh CG. Prognostic models will be victims of their own success, unless... Journal of the American Medical Informatics Association 2019;26:1645-50.',
    '10.1093/jamia/ocz145',
  ),
  'leakage-2023': paper(
    'Kapoor & Narayanan 2023',
    'Kapoor S, Narayanan A. Leakage and the reproducibility crisis in machine-learning-based science. Patterns 2023;4:100804.',
    '10.1016/j.patter.2023.100804',
  ),
  'readmission-2011': paper(
    'Kansagara et al. 2011',
    'Kansagara D, et al. Risk Prediction Models for Hospital Readmission: A Systematic Review. JAMA 2011;306:1688-98.',
    '10.1001/jama.2011.1515',
  ),
  'calibration-2019': paper(
    'Van Calster et al. 2019',
    'Van Calster B, et al. Calibration: the Achilles heel of predictive analytics. BMC Medicine 2019;17:230.',
    '10.1186/s12916-019-1466-7',
  ),
  'decision-curve-2006': paper(
    'Vickers & Elkin 2006',
    'Vickers AJ, Elkin EB. Decision Curve Analysis: A Novel Method for Evaluating Prediction Models. Medical Decision Making 2006;26:565-74.',
    '10.1177/0272989X06295361',
  ),
  'epic-sepsis-2021': paper(
    'Wong et al. 2021',
    'Wong A, et al. External Validation of a Widely Implemented Proprietary Sepsis Prediction Model in Hospitalized Patients. JAMA Internal Medicine 2021;181:1065-70.',
    '10.1001/jamainternmed.2021.2626',
  ),
  'tripod-ai-2024': paper(
    'TRIPOD+AI 2024',
    'Collins GS, et al. TRIPOD+AI statement: updated guidance for reporting clinical prediction models that use regression or machine learning methods. BMJ 2024;385:e078378.',
    '10.1136/bmj-2023-078378',
  ),
  'probast-2019': paper(
    'PROBAST 2019',
    'Wolff RF, et al. PROBAST: A Tool to Assess the Risk of Bias and Applicability of Prediction Model Studies. Annals of Internal Medicine 2019;170:51-8.',
    '10.7326/M18-1376',
  ),
  'esc-hf-2021': paper(
    'ESC 2021',
    'McDonagh TA, et al. 2021 ESC Guidelines for the diagnosis and treatment of acute and chronic heart failure. European Heart Journal 2021;42:3599-726.',
    '10.1093/eurheartj/ehab368',
  ),
  'esc-hf-2023': paper(
    'ESC 2023',
    'McDonagh TA, et al. 2023 Focused Update of the 2021 ESC Guidelines for the diagnosis and treatment of acute and chronic heart failure. European Heart Journal 2023;44:3627-39.',
    '10.1093/eurheartj/ehad195',
  ),
  'strong-hf-2022': paper(
    'STRONG-HF 2022',
    'Mebazaa A, et al. Safety, tolerability and efficacy of up-titration of guideline-directed medical therapies for acute heart failure (STRONG-HF): a multinational, open-label, randomised, trial. Lancet 2022;400:1938-52.',
    '10.1016/S0140-6736(22)02076-1',
  ),
  'halland-hf-2021': paper(
    'Yasin et al. 2021',
    'Yasin ZM, et al. Receiving care according to national heart failure guidelines is associated with lower total costs: an observational study in Region Halland, Sweden. European Heart Journal - Quality of Care and Clinical Outcomes 2021;7:280-6.',
    '10.1093/ehjqcco/qcaa020',
  ),
  'hf-networks-2019': paper(
    'Allam et al. 2019',
    'Allam A, et al. Neural networks versus Logistic regression for 30 days all-cause readmission prediction. Scientific Reports 2019;9:9277.',
    '10.1038/s41598-019-45685-z',
  ),
  'high-benefit-2023': paper(
    'Inoue et al. 2023',
    'Inoue K, Athey S, Tsugawa Y. Machine-learning-based high-benefit approach versus conventional high-risk approach in blood pressure management. International Journal of Epidemiology 2023;52:1243-56.',
    '10.1093/ije/dyad037',
  ),
  'sdv-2016': paper(
    'Patki et al. 2016',
    'Patki N, Wedge R, Veeramachaneni K. The Synthetic Data Vault. IEEE International Conference on Data Science and Advanced Analytics (DSAA) 2016:399-410.',
    '10.1109/DSAA.2016.49',
  ),
  'esteban-2017': paper(
    'Esteban et al. 2017',
    'Esteban C, Hyland SL, Rätsch G. Real-valued (Medical) Time Series Generation with Recurrent Conditional GANs. arXiv:1706.02633, 2017.',
    '10.48550/arXiv.1706.02633',
  ),
  'stadler-2022': paper(
    'Stadler et al. 2022',
    'Stadler T, Oprisanu B, Troncoso C. Synthetic Data: Anonymisation Groundhog Day. 31st USENIX Security Symposium, 2022 (arXiv:2011.07018).',
    '10.48550/arXiv.2011.07018',
  ),
  'yan-2022': paper(
    'Yan et al. 2022',
    'Yan C, et al. A Multifaceted benchmarking of synthetic electronic health record generation models. Nature Communications 2022;13:7609.',
    '10.1038/s41467-022-35295-1',
  ),
  'hh-federated': {
    short: { sv: 'Högskolan i Halmstad', en: 'Halmstad University' },
    full: {
      sv: 'Högskolan i Halmstad, Health Data Centre. Federated learning and synthetic data generation (projektsida).',
      en: 'Halmstad University, Health Data Centre. Federated learning and synthetic data generation (project page).',
    },
    url: 'https://www.hh.se/health-data-centre/health-data-centre-english/projects/federated-learning-and-synthetic-data-generation.html',
  },
  'vinnova-federated': {
    short: { sv: 'Vinnova 2023', en: 'Vinnova 2023' },
    full: {
      sv: 'Vinnova. Information-driven care: federated learning and synthetic data generation (projektresultat), 2023.',
      en: 'Vinnova. Information-driven care: federated learning and synthetic data generation (project results), 2023.',
    },
    url: 'https://www.vinnova.se/en/p/information-driven-care--federated-learning-and-synthetic-data-generation',
  },
  'mcmahan-2017': paper(
    'McMahan et al. 2017',
    'McMahan HB, Moore E, Ramage D, Hampson S, Agüera y Arcas B. Communication-Efficient Learning of Deep Networks from Decentralized Data. AISTATS 2017, PMLR 54:1273-82 (arXiv:1602.05629).',
    '10.48550/arXiv.1602.05629',
  ),
  'dayan-2021': paper(
    'Dayan et al. 2021',
    'Dayan I, et al. Federated learning for predicting clinical outcomes in patients with COVID-19. Nature Medicine 2021;27:1735-43.',
    '10.1038/s41591-021-01506-3',
  ),
  'rieke-2020': paper(
    'Rieke et al. 2020',
    'Rieke N, et al. The future of digital health with federated learning. npj Digital Medicine 2020;3:119.',
    '10.1038/s41746-020-00323-1',
  ),
  'zhu-2019': paper(
    'Zhu et al. 2019',
    'Zhu L, Liu Z, Han S. Deep Leakage from Gradients. Advances in Neural Information Processing Systems 32, 2019 (arXiv:1906.08935).',
    '10.48550/arXiv.1906.08935',
  ),
  'bonawitz-2017': paper(
    'Bonawitz et al. 2017',
    'Bonawitz K, et al. Practical Secure Aggregation for Privacy-Preserving Machine Learning. ACM Conference on Computer and Communications Security (CCS) 2017:1175-91.',
    '10.1145/3133956.3133982',
  ),
  'dwork-2014': paper(
    'Dwork & Roth 2014',
    'Dwork C, Roth A. The Algorithmic Foundations of Differential Privacy. Foundations and Trends in Theoretical Computer Science 2014;9:211-407.',
    '10.1561/0400000042',
  ),
  'yin-2018': paper(
    'Yin et al. 2018',
    'Yin D, Chen Y, Ramchandran K, Bartlett P. Byzantine-Robust Distributed Learning: Towards Optimal Statistical Rates. ICML 2018, PMLR 80:5650-9 (arXiv:1803.01498).',
    '10.48550/arXiv.1803.01498',
  ),
  'edpb-2024': {
    short: { sv: 'EDPB 2024', en: 'EDPB 2024' },
    full: {
      sv: 'Europeiska dataskyddsstyrelsen. Yttrande 28/2024 om vissa dataskyddsaspekter av AI-modeller, 17 december 2024.',
      en: 'European Data Protection Board. Opinion 28/2024 on certain data protection aspects related to the processing of personal data in the context of AI models, 17 December 2024.',
    },
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-282024-certain-data-protection-aspects_en',
  },
  wp216: {
    short: { sv: 'Artikel 29-gruppen 2014', en: 'Article 29 Working Party 2014' },
    full: {
      sv: 'Artikel 29-gruppen för skydd av personuppgifter. Yttrande 05/2014 om avidentifieringstekniker (WP216), 2014.',
      en: 'Article 29 Data Protection Working Party. Opinion 05/2014 on Anonymisation Techniques (WP216), 2014.',
    },
    url: 'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2014/wp216_en.pdf',
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
  'override-review-2020': paper(
    'Poly et al. 2020',
    'Poly TN, et al. Appropriateness of Overridden Alerts in Computerized Physician Order Entry: Systematic Review. JMIR Medical Informatics 2020;8:e15653.',
    '10.2196/15653',
  ),
  'alert-fatigue-2017': paper(
    'Ancker et al. 2017',
    'Ancker JS, et al. Effects of workload, work complexity, and repeated alerts on alert fatigue in a clinical decision support system. BMC Medical Informatics and Decision Making 2017;17:36.',
    '10.1186/s12911-017-0430-8',
  ),
  'tiered-alerts-2009': paper(
    'Paterno et al. 2009',
    'Paterno MD, et al. Tiering Drug-Drug Interaction Alerts by Severity Increases Compliance Rates. Journal of the American Medical Informatics Association 2009;16:40-6.',
    '10.1197/jamia.M2808',
  ),
  'hard-stop-2010': paper(
    'Strom et al. 2010',
    'Strom BL, et al. Unintended Effects of a Computerized Physician Order Entry Nearly Hard-Stop Alert to Prevent a Drug Interaction: A Randomized Controlled Trial. Archives of Internal Medicine 2010;170:1578-83.',
    '10.1001/archinternmed.2010.324',
  ),
  'alert-roles-2019': {
    short: { sv: 'Hussain et al. 2019', en: 'Hussain et al. 2019' },
    full: {
      sv: 'Hussain MI, Reynolds TL, Zheng K. Medication safety alert fatigue may be reduced via interaction design and clinical role tailoring: a systematic review. Journal of the American Medical Informatics Association 2019;26:1141-9. Sammanfattad av AHRQ.',
      en: 'Hussain MI, Reynolds TL, Zheng K. Medication safety alert fatigue may be reduced via interaction design and clinical role tailoring: a systematic review. Journal of the American Medical Informatics Association 2019;26:1141-9. Summarised by the AHRQ.',
    },
    url: 'https://psnet.ahrq.gov/issue/medication-safety-alert-fatigue-may-be-reduced-interaction-design-and-clinical-role-tailoring',
  },
  'five-rights-2009': {
    short: { sv: 'Sirajuddin et al. 2009', en: 'Sirajuddin et al. 2009' },
    full: {
      sv: 'Sirajuddin AM, et al. Implementation pearls from a new guidebook on improving medication use and outcomes with clinical decision support. Journal of Healthcare Information Management 2009;23(4):38-45.',
      en: 'Sirajuddin AM, et al. Implementation pearls from a new guidebook on improving medication use and outcomes with clinical decision support. Journal of Healthcare Information Management 2009;23(4):38-45.',
    },
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3316472',
  },
  'decision-features-2005': paper(
    'Kawamoto et al. 2005',
    'Kawamoto K, et al. Improving clinical practice using clinical decision support systems: a systematic review of trials to identify features critical to success. BMJ 2005;330:765.',
    '10.1136/bmj.38398.500764.8F',
  ),
  'decision-effect-2020': paper(
    'Kwan et al. 2020',
    'Kwan JL, et al. Computerised clinical decision support systems and absolute improvements in care: meta-analysis of controlled clinical trials. BMJ 2020;370:m3216.',
    '10.1136/bmj.m3216',
  ),
  'automation-bias-2017': paper(
    'Lyell et al. 2017',
    'Lyell D, et al. Automation bias in electronic prescribing. BMC Medical Informatics and Decision Making 2017;17:28.',
    '10.1186/s12911-017-0425-5',
  ),
  'ecg-new-af-2021': paper(
    'Raghunath et al. 2021',
    'Raghunath S, et al. Deep Neural Networks Can Predict New-Onset Atrial Fibrillation From the 12-Lead ECG and Help Identify Those at Risk of Atrial Fibrillation-Related Stroke. Circulation 2021;143:1287-98.',
    '10.1161/CIRCULATIONAHA.120.047829',
  ),
  'p-wave-2015': paper(
    'Nielsen et al. 2015',
    'Nielsen JB, et al. P-wave duration and the risk of atrial fibrillation: Results from the Copenhagen ECG Study. Heart Rhythm 2015;12:1887-95.',
    '10.1016/j.hrthm.2015.04.026',
  ),
  'ecg-and-charge-2022': paper(
    'Khurshid et al. 2022',
    'Khurshid S, et al. ECG-Based Deep Learning and Clinical Risk Factors to Predict Atrial Fibrillation. Circulation 2022;145:122-33.',
    '10.1161/CIRCULATIONAHA.121.057480',
  ),
  'eagle-2021': paper(
    'EAGLE 2021',
    'Yao X, et al. Artificial intelligence-enabled electrocardiograms for identification of patients with low ejection fraction: a pragmatic, randomized clinical trial. Nature Medicine 2021;27:815-9.',
    '10.1038/s41591-021-01335-4',
  ),
  'explanations-2021': paper(
    'Ghassemi et al. 2021',
    'Ghassemi M, Oakden-Rayner L, Beam AL. The false hope of current approaches to explainable artificial intelligence in health care. Lancet Digital Health 2021;3:e745-50.',
    '10.1016/S2589-7500(21)00208-9',
  ),
  'ecg-heatmaps-2025': paper(
    'Storås et al. 2025',
    'Storås AM, et al. Evaluating gradient-based explanation methods for neural network ECG analysis using heatmaps. Journal of the American Medical Informatics Association 2025;32:79-88.',
    '10.1093/jamia/ocae280',
  ),
  'growth-screening-2013': paper(
    'Sankilampi et al. 2013',
    'Sankilampi U, et al. Use of Electronic Health Records for Automated Screening of Growth Disorders in Primary Care. JAMA 2013;310:1071-2.',
    '10.1001/jama.2013.218793',
  ),
  'ekat-2025': paper(
    'Holmgren et al. 2025',
    'Holmgren A, Gelander L, Ashfaq A. EKAT-06 evidence based knowledge for monitoring childhood growth. Endocrine Abstracts 2025;110:P612.',
    '10.1530/endoabs.110.P612',
  ),
  'growth-algorithms-2025': paper(
    'Gelander et al. 2025',
    'Gelander L, et al. Computerised Algorithms Showed Promise in Identifying Swedish Children With Atypical Growth Patterns. Acta Paediatrica 2025.',
    '10.1111/apa.70196',
  ),
  'swedish-height-2020': paper(
    'Albertsson-Wikland et al. 2020',
    'Albertsson-Wikland K, et al. A new Swedish reference for total and prepubertal height. Acta Paediatrica 2020;109:754-63.',
    '10.1111/apa.15129',
  ),
  'target-height-2003': paper(
    'Hermanussen & Cole 2003',
    'Hermanussen M, Cole J. The calculation of target height reconsidered. Hormone Research 2003;59:180-3.',
    '10.1159/000069321',
  ),
  'short-stature-2008': paper(
    'Grote et al. 2008',
    'Grote FK, et al. Developing evidence-based guidelines for referral for short stature. Archives of Disease in Childhood 2008;93:212-7.',
    '10.1136/adc.2007.120188',
  ),
  'height-error-1990': paper(
    'Voss et al. 1990',
    'Voss LD, et al. The reliability of height measurement (the Wessex Growth Study). Archives of Disease in Childhood 1990;65:1340-4.',
    '10.1136/adc.65.12.1340',
  ),
  'height-velocity-1991': paper(
    'Voss et al. 1991',
    'Voss LD, et al. The reliability of height and height velocity in the assessment of growth (the Wessex Growth Study). Archives of Disease in Childhood 1991;66:833-7.',
    '10.1136/adc.66.7.833',
  ),
  'silent-trial-2022': paper(
    'Kwong et al. 2022',
    'Kwong JCC, et al. The silent trial - the bridge between bench-to-bedside clinical AI applications. Frontiers in Digital Health 2022;4:929508.',
    '10.3389/fdgth.2022.929508',
  ),
  'decide-ai-2022': paper(
    'DECIDE-AI 2022',
    'Vasey B, et al. Reporting guideline for the early-stage clinical evaluation of decision support systems driven by artificial intelligence: DECIDE-AI. Nature Medicine 2022;28:924-33.',
    '10.1038/s41591-022-01772-9',
  ),
  'ai-omnibus': {
    short: { sv: 'Ändringsförordningen 2026', en: 'Amending Regulation 2026' },
    full: {
      sv: 'Europaparlamentets och rådets förordning (EU) 2026/1744 om ändring av bland annat AI-förordningen (den digitala omnibusen om AI), 2026.',
      en: 'Regulation (EU) 2026/1744 of the European Parliament and of the Council amending among others the AI Act (the digital omnibus on AI), 2026.',
    },
    url: `${EUR_LEX}/2026/1744/oj`,
  },
  'falls-review-2022': paper(
    'Morris et al. 2022',
    'Morris ME, et al. Interventions to reduce falls in hospitals: a systematic review and meta-analysis. Age and Ageing 2022;51:afac077.',
    '10.1093/ageing/afac077',
  ),
  'bed-alarm-2012': paper(
    'Shorr et al. 2012',
    'Shorr RI, et al. Effects of an Intervention to Increase Bed Alarm Use to Prevent Falls in Hospitalized Patients: A Cluster Randomized Trial. Annals of Internal Medicine 2012;157:692-9.',
    '10.7326/0003-4819-157-10-201211200-00005',
  ),
  'education-2015': paper(
    'Hill et al. 2015',
    'Hill A-M, et al. Fall rates in hospital rehabilitation units after individualised patient and staff education programmes: a pragmatic, stepped-wedge, cluster-randomised controlled trial. Lancet 2015;385:2592-9.',
    '10.1016/S0140-6736(14)61945-0',
  ),
  'safe-2026': paper(
    'SAFE 2026',
    'Siira E, et al. Investigating the Implementation and Impact of AI-Assisted Fall Prevention in Hospitals: Protocol for a Multicenter, Multimethod Observational Study in Sweden (SAFE). JMIR Research Protocols 2026;15:e84294.',
    '10.2196/84294',
  ),
  'vgr-falls': {
    short: { sv: 'IT-Hälsa', en: 'IT-Hälsa' },
    full: {
      sv: 'IT-Hälsa. Färre fallolyckor på vårdavdelningar med hjälp av AI (om prov på Södra Älvsborgs sjukhus och Sahlgrenska Universitetssjukhuset).',
      en: 'IT-Hälsa. Färre fallolyckor på vårdavdelningar med hjälp av AI (on a trial at two hospitals in Västra Götaland). In Swedish.',
    },
    url: 'https://it-halsa.se/farre-fallolyckor-pa-vardavdelningar/',
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
  'ethics-act': {
    short: { sv: 'Etikprövningslagen', en: 'Ethical Review Act' },
    full: {
      sv: 'Lag (2003:460) om etikprövning av forskning som avser människor.',
      en: 'Act (2003:460) concerning the Ethical Review of Research Involving Humans, in Swedish.',
    },
    url: `${STATUTES}/lag-2003460-om-etikprovning-av-forskning-som_sfs-2003-460/`,
  },
  'f-gases': {
    short: { sv: 'F-gasförordningen', en: 'F-gas Regulation' },
    full: {
      sv: 'Europaparlamentets och rådets förordning (EU) 2024/573 om fluorerade växthusgaser.',
      en: 'Regulation (EU) 2024/573 of the European Parliament and of the Council on fluorinated greenhouse gases.',
    },
    url: `${EUR_LEX}/2024/573/oj`,
  },
  'cohesive-records': {
    short: { sv: 'Lagen om sammanhållen dokumentation', en: 'Cohesive Documentation Act' },
    full: {
      sv: 'Lag (2022:913) om sammanhållen vård- och omsorgsdokumentation.',
      en: 'Act (2022:913) on Cohesive Care Documentation, in Swedish.',
    },
    url: `${STATUTES}/lag-2022913-om-sammanhallen-vard-och_sfs-2022-913/`,
  },
  hsl: {
    short: { sv: 'HSL', en: 'Health and Medical Services Act' },
    full: {
      sv: 'Hälso- och sjukvårdslag (2017:30).',
      en: 'Health and Medical Services Act (2017:30), in Swedish.',
    },
    url: `${STATUTES}/halso-och-sjukvardslag-201730_sfs-2017-30/`,
  },
  'discrimination-act': {
    short: { sv: 'Diskrimineringslagen', en: 'Discrimination Act' },
    full: { sv: 'Diskrimineringslag (2008:567).', en: 'Discrimination Act (2008:567), in Swedish.' },
    url: `${STATUTES}/diskrimineringslag-2008567_sfs-2008-567/`,
  },
  patientlagen: {
    short: { sv: 'Patientlagen', en: 'Patient Act' },
    full: { sv: 'Patientlag (2014:821).', en: 'Patient Act (2014:821), in Swedish.' },
    url: `${STATUTES}/patientlag-2014821_sfs-2014-821/`,
  },
  'patient-safety-act': {
    short: { sv: 'Patientsäkerhetslagen', en: 'Patient Safety Act' },
    full: { sv: 'Patientsäkerhetslag (2010:659).', en: 'Patient Safety Act (2010:659), in Swedish.' },
    url: `${STATUTES}/patientsakerhetslag-2010659_sfs-2010-659/`,
  },
  'camera-act': {
    short: { sv: 'Kamerabevakningslagen', en: 'Camera Surveillance Act' },
    full: { sv: 'Kamerabevakningslag (2018:1200).', en: 'Camera Surveillance Act (2018:1200), in Swedish.' },
    url: `${STATUTES}/kamerabevakningslag-20181200_sfs-2018-1200/`,
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
