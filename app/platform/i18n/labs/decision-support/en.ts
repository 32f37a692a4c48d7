import type { Catalogue } from '../../catalogue.ts';
import type { swedish } from './sv.ts';

export const english: Catalogue<typeof swedish> = {
  title: 'Alerts at prescribing: how many can you bear to read?',
  part: 'Do',
  parts: { day: 'A day of alerts', thousand: 'A thousand orders', window: 'Redesign a window' },
  tasks: {
    day: 'You are a doctor at a care centre and order eleven drugs. Answer the alerts: follow the advice or go on. Four of them are about a real danger. End the day, and then change the rules so that you are interrupted less without more people coming to harm.',
    thousand:
      'The same rules, now for a thousand orders. Fifteen of them would harm if they went through. Find the rules that stop most. Then draw alert fatigue to zero and see whether the answer becomes another.',
    window:
      'This is what a bad window looks like. Change one thing at a time: what it says, to whom, how, where and when. Get as many as possible to change the order, without anybody having to wait for a drug that is needed.',
  },
  note: 'The patients are made up. So are the numbers, but for alert fatigue, which has a study behind it. The texts of the alerts are no advice on treatment.',
  cutoff: 'Which alerts are made',
  cutoffs: { 1: 'All', 2: 'May harm, and severe', 3: 'Only severe' },
  receiver: 'Who gets them',
  receivers: { doctor: 'The doctor gets all', shared: 'The doctor the severe, the pharmacist the rest' },
  mode: 'How the doctor gets them',
  modes: { active: 'Interrupt', tiered: 'Only severe interrupt', passive: 'In the margin' },
  severities: { 1: 'Reminder', 2: 'May harm', 3: 'Severe' },
  popups: 'Alerts that interrupt you',
  margin: 'Alerts in the margin',
  atPharmacist: 'Alerts that the pharmacist took care of',
  nowhere: 'Alerts that were never made',
  answer: (order) => `What do you do with ${order}?`,
  answers: { follow: 'Follow the advice', override: 'Go on' },
  show: 'End the day and show how it went',
  answered: (popups, open) =>
    `You are interrupted ${popups} times. ${open} alerts you have not answered. What you do not answer in the margin goes through.`,
  day: (popups, harmful, stopped, missed) =>
    `You were interrupted ${popups} times. Of ${harmful} dangerous orders ${stopped} were stopped, and ${missed} went through.`,
  needless: (count) =>
    count === '1'
      ? 'One harmless order was changed for nothing.'
      : `${count} harmless orders were changed for nothing.`,
  stillOpen: (count) => `${count} alerts you never answered.`,
  open: 'Not answered',
  verdicts: {
    stopped: 'Danger stopped',
    missed: 'Danger that went through',
    needless: 'Changed for nothing',
    passed: 'Rightly went on',
  },
  alerts: {
    pregnancy: {
      patient: 'Gunilla, 71. High blood lipids.',
      order: 'Atorvastatin 20 mg',
      text: 'Not to be given in pregnancy.',
      truth: 'Gunilla is 71. The rule asked only about sex, not about age.',
    },
    duplicate: {
      patient: 'Ali, 54. A bad back.',
      order: 'Paracetamol 1 g as needed',
      text: 'Paracetamol is already on the list of drugs.',
      truth: 'The old prescription is used up. The list had not been tidied.',
    },
    insulin: {
      patient: 'Rolf, 66. On insulin for long, now high blood pressure.',
      order: 'Metoprolol 50 mg',
      text: 'Beta blockers may hide signs of low blood sugar.',
      truth: 'Rolf knows that and measures himself. He has had the drug before.',
    },
    citalopram: {
      patient: 'Lena, 48. Heartburn, citalopram 10 mg.',
      order: 'Omeprazole 20 mg',
      text: 'May raise the level of citalopram.',
      truth: 'The dose is so low that the rise does not matter to Lena.',
    },
    warfarin: {
      patient: 'Sven, 81. A sore knee. Has warfarin for fibrillation.',
      order: 'Ibuprofen 400 mg three times a day',
      text: 'Raised risk of bleeding together with warfarin.',
      truth: 'The risk of a severe bleeding is large, and there are other things for a sore knee.',
    },
    electrolytes: {
      patient: 'Maj-Britt, 77. Swollen legs.',
      order: 'Furosemide 40 mg',
      text: 'Check electrolytes.',
      truth: 'The samples were taken the day before yesterday and were good. The rule had not read them.',
    },
    calcium: {
      patient: 'Karin, 69. Levothyroxine every morning.',
      order: 'Calcium and vitamin D',
      text: 'Calcium may lower the uptake of levothyroxine.',
      truth: 'Karin takes them with several hours in between, as her list says.',
    },
    penicillin: {
      patient: 'Emil, 36. Tonsillitis.',
      order: 'Penicillin V 800 mg',
      text: 'Hypersensitivity to penicillin registered in 1994.',
      truth: 'Emil has had penicillin V twice since then without trouble. The warning should have been taken away.',
    },
    potassium: {
      patient: 'Bo, 79. Heart failure, enalapril. Potassium 5.6 yesterday, eGFR 28.',
      order: 'Spironolactone 25 mg',
      text: 'May raise potassium together with enalapril.',
      truth:
        'Bo’s potassium is high already, and his kidneys cannot take more. The alert did not say so; the record did.',
    },
    hydroxyzine: {
      patient: 'Elsa, 88. An itch. Has fallen twice this month.',
      order: 'Hydroxyzine 25 mg at night',
      text: 'Should be avoided in older people.',
      truth: 'Elsa would have fallen again. The danger was marked as a reminder.',
    },
    methotrexate: {
      patient: 'Inga, 63. Rheumatoid arthritis.',
      order: 'Methotrexate 15 mg daily',
      text: 'Unusual dosage: normally given once a week.',
      truth: 'It should have said once a week. A daily dose is life-threatening.',
    },
  },
  fatigue: 'Alert fatigue',
  fatigueHint: 'By so much the chance that an alert is followed falls, for each further alert per patient.',
  harms: (all, prevented, missed) =>
    `Of ${all} orders that would harm ${prevented} are stopped, and ${missed} go through.`,
  interrupted: (popups, perPatient, overridden) =>
    `The doctors are interrupted ${popups} times, ${perPatient} per patient, and go on from ${overridden} of the alerts.`,
  noPopups: 'The doctors are never interrupted.',
  pharmacistHas: (count) => `The pharmacist gets ${count} alerts. She has time for 120 of them.`,
  byCutoff: 'Harm that is stopped at each limit, with your receiver and your way.',
  overrides: 'Share of the alerts that the doctor goes on from.',
  none: 'none',
  curve: 'To show everything is best only if nobody tires.',
  fatigueAxis: 'Alert fatigue',
  preventedAxis: 'Harm that is stopped',
  here: 'Your rules',
  model:
    'How the lab counts: a thousand orders give 400 reminders (2 are about a danger), 90 alerts that may harm (7) and 12 severe ones (6). A true alert that comes alone is followed 9 times in 10, a needless one 1 to 2. In the margin one in three is seen. The pharmacist stops 85 in 100 dangers among those she has time for. The numbers are made up.',
  rights: {
    information: {
      label: 'Right information',
      options: { code: 'Names and a code', value: 'The value, why and what', everything: 'The whole text' },
    },
    person: {
      label: 'Right person',
      options: { everybody: 'All who open the record', prescriber: 'The prescriber', secretary: 'The secretary' },
    },
    format: {
      label: 'Right format',
      options: { ok: 'An OK button', actions: 'Buttons for what can be done', stop: 'Cannot be passed' },
    },
    channel: {
      label: 'Right channel',
      options: { chart: 'In the record', mail: 'E-mail', phone: 'A text to the phone on call' },
    },
    time: {
      label: 'Right time',
      options: { login: 'At sign-in', choosing: 'When the drug is chosen', signed: 'When the order is signed' },
    },
  },
  consequences: {
    information: {
      code: 'The doctor has to look up why. Most do not.',
      value: 'What holds for this very patient comes first, with date and source.',
      everything: 'Two pages of text. What matters is on the second.',
    },
    person: {
      everybody: 'When everybody gets the alert it is nobody’s.',
      prescriber: 'The one who can change it is the one who is told.',
      secretary: 'She may not change it, and has to find somebody who may.',
    },
    format: {
      ok: 'The hand clicks before the eye has read.',
      actions: 'The right thing is as easy as going on. Whoever goes on chooses a reason.',
      stop: 'Almost everybody changes, also those who should not. Some patients wait for a drug that is urgent.',
    },
    channel: {
      chart: 'The alert is where the decision is made.',
      mail: 'Read tomorrow, if it is read.',
      phone: 'Beeps while the doctor is with the next patient.',
    },
    time: {
      login: 'The order is not there yet. The alert is forgotten when it is.',
      choosing: 'The doctor has not decided and can easily take something else.',
      signed: 'The patient has had her answer and left. To change is double work.',
    },
  },
  changed: (count) => `Of 100 alerts of a real danger ${count} lead to a changed order.`,
  delayed: (count) => `But ${count} of 100 patients wait for a drug that they needed at once.`,
  weakest: (right) => `Most is lost on the ${right}.`,
  allRight: 'All five are right. One danger in ten goes through still: an alert is no protection, it is a help.',
  preview: {
    title: 'The window as you have made it',
    where: { chart: 'In the record', mail: 'In an e-mail', phone: 'In a text message' },
    when: {
      login: 'when the working day begins',
      choosing: 'when you choose spironolactone',
      signed: 'when the order is signed',
    },
    who: {
      everybody: 'Shown to all who open the record',
      prescriber: 'Shown to you who prescribe',
      secretary: 'Shown to the secretary',
    },
    content: {
      code: ['WARNING! Enalapril / Spironolactone. Interaction D, code 4471.'],
      value: [
        'Bo’s potassium is 5.6 (yesterday) and eGFR 28. Spironolactone may make it dangerously high.',
        'Suggestion: refrain. Look over the dose of enalapril, and take potassium and creatinine again within days.',
        'Source: the interaction database and test results in the record.',
      ],
      everything: [
        'Concomitant treatment with ACE inhibitors and potassium-sparing diuretics may lead to hyperkalaemia. Mechanism: reduced excretion of potassium by inhibition of the effect of aldosterone ...',
        'Page 1 of 2.',
      ],
    },
    buttons: {
      ok: ['OK'],
      actions: ['Refrain', 'Order a new potassium', 'Go on, choose a reason'],
      stop: ['Call the pharmacist to go on'],
    },
  },
  outcome: 'Of 100 alerts of a real danger, and of 100 patients who need the drug.',
  changedBar: 'The order is changed',
  unchangedBar: 'The danger goes through',
  delayedBar: 'Wait for treatment',
};
