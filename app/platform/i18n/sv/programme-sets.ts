/** Branches and schools: all the programmes of one, together and side by side. */
export const programmeSets = {
  branches: 'Grenar',
  schools: 'Lärosäten och skolor',
  leads: {
    branch: 'Alla utbildningar i grenen, tillsammans och var för sig.',
    school: 'Alla utbildningar som ges här, tillsammans och var för sig.',
  },
  counted:
    'Räknar de svar som anger utbildning. Svar från enheter där få i en utbildning tillfrågades anger ingen, och ingår bara i enhetens och regionens siffror.',
  notSummedUp: 'Räknades inte ihop när omgången stängde',
  sideBySide: (theme: string) => `${theme}: utbildningarna sida vid sida`,
  sideBySideLead: (wave: string) => `Ur ${wave}.`,
  programme: 'Utbildning',
  all: 'Ingår här',
  others: 'Utbildningar som den omgången inte säger något om',
};
