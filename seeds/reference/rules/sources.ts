/** Where the rules stand: name on screen and address. */
export const sources = {
  PSF: ['Patientsäkerhetsförordningen (2010:1369) 3 kap. 5 §', null],
  'SOSFS 1999:5': [
    'SOSFS 1999:5 om allmäntjänstgöring för läkare',
    'https://www.socialstyrelsen.se/kunskapsstod-och-regler/regler-och-riktlinjer/foreskrifter-och-allmanna-rad/konsoliderade-foreskrifter/19995-om-allmantjanstgoring-for-lakare/',
  ],
  'SOSFS 2008:34': [
    'SOSFS 2008:34 om praktisk tjänstgöring för psykologer',
    'https://www.socialstyrelsen.se/kunskapsstod-och-regler/regler-och-riktlinjer/foreskrifter-och-allmanna-rad/konsoliderade-foreskrifter/200834-om-praktisk-tjanstgoring-for-psykologer/',
  ],
  'SOSFS 2015:8': ['SOSFS 2015:8 om läkarnas specialiseringstjänstgöring', null],
  'HSLF-FS 2021:8': [
    'HSLF-FS 2021:8 om läkarnas specialiseringstjänstgöring',
    'https://legitimation.socialstyrelsen.se/specialistkompetens/utbildad-i-sverige/lakare/gor-specialiseringstjanstgoring-med-inledande-bt/',
  ],
  'RH AT': [
    'Region Halland, AT-läkare',
    'https://www.regionhalland.se/jobb-och-karriar/karriar-och-utvecklingsmojligheter/lakares-at--bt--och-st-tjanstgoring',
  ],
  'RH BT': [
    'Region Halland, bastjänstgöring',
    'https://vardgivare.regionhalland.se/utveckling-utbildning/utbildning/utbildning-lakare/bt/',
  ],
  'RH ST': [
    'Region Halland, ST-läkare i Vårdval Halland',
    'https://vardgivare.regionhalland.se/uppdrag-avtal/vardval-halland-och-privata-vardgivare/vardval-halland-narsjukvard/st-lakare-vardval-halland-narsjukvard/',
  ],
  'RH PTP': [
    'Region Halland, utbildning psykologer',
    'https://vardgivare.regionhalland.se/utveckling-utbildning/utbildning/utbildning-psykologer/',
  ],
  'RH VFU': [
    'Region Halland, utbildning sjuksköterska',
    'https://vardgivare.regionhalland.se/utveckling-utbildning/utbildning/utbildning-sjukskoterska/',
  ],
  'HH VFU': [
    'Högskolan i Halmstad, VFU-guide',
    'https://www.hh.se/student/innehall-a-o/sjukskoterskestudent/vfu-dokument-for-sjukskoterskestudenter/vfu-guide-for-sjukskoterskeprogrammen.html',
  ],
  '2005/36/EG': ['Direktiv 2005/36/EG, artikel 31', null],
  APL: [
    'Skolverkets regler om arbetsplatsförlagt lärande',
    'https://utforarevard.uppsala.se/kompetensutveckling-och-kompetensforsorjning/kompetensforsorjning/arbetsplatsforlagt-larande-apl/styrdokument-for-arbetsplatsforlagd-larande/rutin-for-apl-samordning/',
  ],
  VOC: ['Vård- och omsorgscollege, handledarutbildning', 'http://www.vo-college.se/kronoberg/handledarutbildning'],
  YH: ['Yrkeshögskolans examensregler', 'https://www.gyf.se/sv/Utbildningar/Yrkeshogskola/Om-Yrkeshogskola/'],
  'GU PSY': [
    'Göteborgs universitet, psykologprogrammets VFU',
    'https://hh.vgregion.se/s/skaraborgs-sjukhus/utbildning/ptp/',
  ],
  'GU LÄK': [
    'Göteborgs universitet, nytt läkarprogram',
    'https://studentportal.gu.se/minastudier/lakarprogrammet/nytt-lakarprogram-ht2021-',
  ],
  ATL: ['Arbetstidslagen och kollektivavtalens dygnsvila', null],
  AFS: ['Arbetsmiljöverkets regler om minderåriga', null],
  OSL: ['Offentlighets- och sekretesslagen (2009:400)', null],
  PSL: ['Patientsäkerhetslagen (2010:659)', null],
  REGION: ['Region Hallands riktlinje', null],
} as const satisfies Record<string, readonly [string, string | null]>;

export type SourceKey = keyof typeof sources;
