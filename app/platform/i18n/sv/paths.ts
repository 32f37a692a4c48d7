/** Paths through the curriculum, and whom they are assigned to. */
export const pathNames: Readonly<Record<string, string>> = {
  student: 'Student',
  nurse: 'Sjuksköterska och handledare',
  doctor: 'Läkare i BT och ST',
  manager: 'Chef',
  director: 'Studierektor och utbildningsledare',
};

export const paths = {
  title: 'Lärvägar',
  path: 'Lärväg',
  lead: 'Ett urval moduler i en bra ordning, efter vad du gör.',
  names: pathNames,
  leads: {
    student: 'Så att du kan ställa rätt frågor när ett verktyg ger ett svar i patientmötet.',
    nurse: 'Använd verktyg med omdöme, följ patientens egna svar och handla på en risklista.',
    doctor: 'Läs en modell, granska en text, begär data och skilj ett fynd från en regel.',
    manager: 'Vad det kostar, vad patienterna får ut av det, och vad som är värt att införa.',
    director: 'Det du behöver för att leda andras lärande om data och AI.',
  } as Readonly<Record<string, string>>,
  extent: (modules: string, minutes: string) => `${modules} moduler, ungefär ${minutes} minuter`,
  progress: (done: string, all: string) => `${done} av ${all} klara`,
  assigned: 'Tilldelad dig',
  assignedTo: (path: string) => `Lärvägen ${path}`,
  due: (date: string) => `Klar senast ${date}`,
  late: (date: string) => `Skulle ha varit klar ${date}`,
  noDue: 'Ingen sista dag',
  whoSees:
    'De som tilldelar lärvägar till din grupp ser hur många moduler du har klarat och när du blev klar med alla. Ingen annan än du ser dina svar.',
  done: 'Du är klar med hela lärvägen.',
  next: (module: string) => `Börja med ${module}`,
  toAssignments: 'Tilldela lärvägar',
  milestones: {
    title: 'Delmål som lärvägen rör',
    lead: 'Underlag att ta upp med handledaren. Modulerna ersätter ingen kurs, inget intyg och ingen bedömning.',
    caption: 'Delmål med nummer i varje regelverk',
    theme: 'Område',
    st2015: 'ST, SOSFS 2015:8',
    st2021: 'ST, HSLF-FS 2021:8',
    bt: 'BT, HSLF-FS 2021:8',
    themes: {
      quality: 'Kvalitet och patientsäkerhet',
      science: 'Medicinsk vetenskap',
      law: 'Lagar och författningar',
    },
    modules: 'Moduler',
  },
  assignments: {
    title: 'Tilldelade lärvägar',
    lead: 'Vilka grupper som ska gå vilken lärväg, och hur långt de har kommit.',
    caption: 'Tilldelade lärvägar, de senaste först',
    add: 'Tilldela en lärväg',
    none: {
      title: 'Ingen lärväg är tilldelad',
      text: 'Tilldela en lärväg till en kull, en utbildning eller handledarna vid en enhet.',
    },
    group: 'Grupp',
    groupHint: 'Den som kommer till gruppen senare får också lärvägen.',
    learners: (programme: string, school: string, cohort: string | null) =>
      `${programme}, ${school}: ${cohort ?? 'alla kullar'}`,
    learnersShort: (programme: string, cohort: string | null) => `${programme}, ${cohort ?? 'alla kullar'}`,
    supervisors: (profession: string, unit: string) => `Handledare, ${profession.toLowerCase()}: ${unit}`,
    withPeople: (group: string, people: string) => `${group} (${people})`,
    dueOn: 'Klar senast',
    assignedOn: 'Tilldelad',
    through: 'Klara',
    ofPeople: (done: string, people: string) => `${done} av ${people}`,
    create: 'Tilldela lärvägen',
    told: 'De som har konto får ett mejl inom en timme (nästa morgon om det är kväll), och ett till en vecka före sista dagen om något är kvar.',
    notAnswers: 'Här syns hur många moduler var och en har klarat, aldrig vad någon har svarat.',
    members: 'Personer',
    membersCaption: 'De som är i gruppen nu och hur långt de har kommit',
    name: 'Namn',
    modulesDone: 'Moduler klara',
    completedAt: 'Klar med allt',
    notYet: 'Inte än',
    noAccount: 'Saknar konto',
    byModule: 'Klara i varje modul',
    module: 'Modul',
    nobody: { title: 'Ingen är i gruppen nu', text: 'När någon kommer till gruppen visas den här.' },
    lapsed: 'Lärvägen finns inte längre. Ta bort tilldelningen.',
    removeTitle: 'Ta bort tilldelningen?',
    removeText: 'Ingen mister det den har lärt sig. Du kan ångra i historiken.',
    remove: 'Ta bort tilldelningen',
    fieldErrors: {
      choose: 'Välj i listan.',
      past: 'Skriv dagens datum eller en senare dag.',
      date: 'Skriv datumet som 2027-05-28.',
    },
  },
  letters: {
    assigned: {
      subject: (path: string) => `Lärvägen ${path} är tilldelad dig`,
      body: (name: string, path: string, extent: string, due: string | null, link: string) =>
        `Hej ${name}!\n\nDu har fått lärvägen ${path}: ${extent}. ${due === null ? '' : `Den ska vara klar senast ${due}. `}De som tilldelar lärvägar till din grupp ser hur många moduler du har klarat, men ingen annan än du ser vad du svarar.\n\nBörja här: ${link}\n`,
    },
    due: {
      subject: (path: string, due: string) => `Lärvägen ${path} ska vara klar ${due}`,
      body: (name: string, path: string, left: string, due: string, link: string) =>
        `Hej ${name}!\n\n${left === '1' ? 'En modul är' : `${left} moduler är`} kvar i lärvägen ${path}. Den ska vara klar senast ${due}.\n\nFortsätt här: ${link}\n`,
    },
    review: {
      subject: (count: string) => (count === '1' ? 'En fråga att repetera' : `${count} frågor att repetera`),
      body: (name: string, count: string, link: string) =>
        `Hej ${name}!\n\n${count === '1' ? 'En fråga som du har kunnat' : `${count} frågor som du har kunnat`} är det dags att pröva igen. Det tar några minuter.\n\nRepetera här: ${link}\n\nDu får högst ett sådant mejl i veckan. Du stänger av dem på samma sida.\n`,
    },
  },
};
