import type { Catalogue } from '../catalogue.ts';

const sv = {
  sepsis: {
    name: 'Sepsislarm',
    about:
      'Ett köpt program läser puls, blodtryck, temperatur och provsvar hos inneliggande. Det larmar när någon kan ha sepsis. Leverantören lovar larm i tid för 80 av 100 patienter med sepsis.',
    cases: 'patienter med sepsis',
    inGroup: 'på kirurgen',
    harm: (people: string) => `${people} patienter med sepsis fick inget larm, fast de skulle ha fått det`,
    device:
      'Larmet ger underlag för beslut om behandling. Då gäller regel 11: klass IIa eller högre, granskat av anmält organ. Det blir också ett AI-system med hög risk.',
    simple: 'En vanlig poängskala fångar färre: 65 av 100. AI kan alltså tillföra något.',
    truth:
      'På kirurgen skrevs värdena in flera timmar efter att de mätts. I gamla data syns det inte, för där har värdet tiden då det mättes. Larmet fångade bara 35 av 100 där. På övriga avdelningar höll det vad det lovat.',
  },
  absence: {
    name: 'Uteblivna besök',
    about:
      'Regionens egna analytiker har byggt en modell som flaggar patienter som nog uteblir, så att tiden kan dubbelbokas. I deras data uteblev 40 av 100 flaggade.',
    cases: 'flaggade patienter',
    inGroup: 'bland patienter som behöver tolk',
    harm: (people: string) => `${people} patienter som tänkte komma kunde bli dubbelbokade`,
    device:
      'Modellen styr bokningen, inte diagnos eller behandling. Den har inget medicinskt syfte och är ingen medicinteknisk produkt. Dataskyddet gäller lika mycket ändå.',
    simple: 'Regeln ”uteblev förra gången” träffar lika ofta som modellen, och en sms-påminnelse når dem alla.',
    truth:
      'Modellen gav inget utöver en påminnelse till dem som uteblivit förut. Bland patienter som behöver tolk uteblev bara 15 av 100 flaggade. Deras tidigare missar berodde på kallelser de inte kunde läsa.',
  },
  draft: {
    name: 'Utkast till epikris',
    about:
      'En språkmodell skriver ett utkast av det som redan står i journalen. Den tolkar inget och föreslår ingen behandling. Leverantören lovar att 98 av 100 utkast saknar allvarliga fel.',
    cases: 'utkast',
    inGroup: 'hos patienter med många ändrade läkemedel',
    harm: (people: string) => `${people} utkast hade ett allvarligt fel som inte skulle ha varit där`,
    device:
      'Den skriver om det som står och har inget eget medicinskt syfte. Då är den som regel ingen medicinteknisk produkt. Gränsen är omstridd: låt en sakkunnig bedöma, och skriv ner varför.',
    simple: 'En mall med kopierad text tar längre tid än ett utkast som granskas.',
    truth:
      'Hos patienter med många ändrade läkemedel hade 15 av 100 utkast allvarliga fel, ofta ett utsatt läkemedel som stod kvar. Tiden som vanns var verklig, men mindre än den såg ut, för utkasten måste granskas.',
  },
};

const en: Catalogue<typeof sv> = {
  sepsis: {
    name: 'Sepsis alarm',
    about:
      'A bought program reads pulse, blood pressure, temperature and test results of inpatients. It alarms when somebody may have sepsis. The supplier promises an alarm in time for 80 of 100 patients with sepsis.',
    cases: 'patients with sepsis',
    inGroup: 'on the surgical ward',
    harm: (people) => `${people} patients with sepsis got no alarm though they should have`,
    device:
      'The alarm gives grounds for decisions on treatment. Then rule 11 applies: class IIa or higher, reviewed by a notified body. It also becomes an AI system with high risk.',
    simple: 'An ordinary score catches fewer: 65 of 100. So AI may add something.',
    truth:
      'On the surgical ward values were entered hours after they were measured. Old data do not show it, as the value there has the time it was measured. The alarm caught only 35 of 100 there. On the other wards it did what it promised.',
  },
  absence: {
    name: 'Missed appointments',
    about:
      'The region’s own analysts have built a model that flags patients who will probably not come, so that the slot can be double-booked. In their data 40 of 100 flagged did not come.',
    cases: 'flagged patients',
    inGroup: 'among patients who need an interpreter',
    harm: (people) => `${people} patients who meant to come could be double-booked`,
    device:
      'The model steers booking, not diagnosis or treatment. It has no medical purpose and is no medical device. Data protection applies just as much.',
    simple: 'The rule “did not come last time” is right as often as the model, and a text reminder reaches them all.',
    truth:
      'The model gave nothing beyond a reminder to those who had missed a visit before. Among patients who need an interpreter only 15 of 100 flagged did not come. Their earlier misses came from letters they could not read.',
  },
  draft: {
    name: 'Draft discharge notes',
    about:
      'A language model drafts a note from what is in the record already. It interprets nothing and suggests no treatment. The supplier promises that 98 of 100 drafts are free of serious faults.',
    cases: 'drafts',
    inGroup: 'in patients with many changed medicines',
    harm: (people) => `${people} drafts had a serious fault that should not have been there`,
    device:
      'It rewrites what is there and has no medical purpose of its own. Then it is as a rule no medical device. The line is disputed: let an expert judge, and write down why.',
    simple: 'A template with copied text takes longer than a draft that is checked.',
    truth:
      'In patients with many changed medicines 15 of 100 drafts had serious faults, often a stopped medicine that was still listed. The time saved was real but smaller than it looked, as drafts have to be checked.',
  },
};

export const testbedIdeas = { sv, en };
