import { linesOf } from './corpus.ts';
import type { Corpus, Medicine } from './corpus.ts';

const medicines: readonly Medicine[] = [
  { medicine: 'insulin', dose: '12 units', against: 'high blood sugar', when: 'at night' },
  { medicine: 'paracetamol', dose: '1 gram', against: 'aches', when: 'four times a day' },
  { medicine: 'morphine', dose: '5 milligrams', against: 'severe pain', when: 'when needed' },
  { medicine: 'ramipril', dose: '5 milligrams', against: 'high blood pressure', when: 'in the morning' },
  { medicine: 'metformin', dose: '500 milligrams', against: 'type 2 diabetes', when: 'twice a day' },
  { medicine: 'furosemide', dose: '40 milligrams', against: 'swollen legs', when: 'in the morning' },
  { medicine: 'levothyroxine', dose: '75 micrograms', against: 'low metabolism', when: 'on an empty stomach' },
  { medicine: 'omeprazole', dose: '20 milligrams', against: 'heartburn', when: 'before breakfast' },
  { medicine: 'metoprolol', dose: '50 milligrams', against: 'palpitations', when: 'in the morning' },
  { medicine: 'dalteparin', dose: '5000 units', against: 'blood clots', when: 'once a day' },
];

const told = medicines.flatMap(({ medicine, dose, against, when }) => [
  `${medicine} is given for ${against} in doses of ${dose}.`,
  `the doctor started ${medicine} yesterday afternoon and the dose is ${dose}.`,
  `the nurse gave ${medicine} before rounds and the patient had ${dose}.`,
  `the dose of ${medicine} is ${dose}.`,
  `for ${against} we give ${medicine}.`,
  `${medicine} is taken ${when}.`,
  `the patient had ${medicine} for ${against} last night.`,
  `${medicine} is given ${when} to patients with ${against}.`,
]);

const others = linesOf(`
the patient has pain in the right hip.
the patient has pain in the left knee.
the patient has pain in the back and sleeps badly.
the patient has no pain in the right knee.
the patient has no pain in the stomach.
the patient has no pain at rest.
the patient has no fever.
the patient has no known allergy.
the patient has a fever and a cough.
the patient has swollen legs and is short of breath.
the patient has a wound on the left heel.
the patient has a wound on the right shin.
the patient has a new catheter.
the patient has an appointment with the dentist.
the patient is allergic to penicillin.
the patient is allergic to peanuts.
the patient is allergic to latex.
the patient is allergic to plasters.
the patient is not allergic to penicillin.
the patient is not allergic to anything known.
the patient is not going home tomorrow.
the patient is awake and clear.
the patient is tired but wants to go to the dining room.
the patient is worried about going home.
the patient is up and walks with a frame.
the patient is on oxygen.
the patient had surgery on the right hip.
the patient had surgery on the left knee.
the patient had surgery on the left shoulder many years ago.
the patient had oxygen in the emergency room.
the patient had a drip during the night.
the patient had a plaster on the right heel.
the patient had a plaster on the left shin.
the patient had help with breakfast.
the patient fell in the bathroom late last night.
the patient fell by the bed last night.
the patient fell on the stairs at home and hit the right hip.
the patient wants to go home tomorrow.
the patient does not want a sleeping pill.
the patient does not want to go home tomorrow.
the patient wants food before breakfast.
the patient sleeps well at night.
the patient sleeps badly at night.
the patient eats well but drinks too little.
the patient drinks from a glass.
the patient needs help in the shower.
the patient needs two people when moving.
the patient does not need help to eat.
the doctor stopped the tablet before surgery.
the doctor started a drip late last night.
the doctor set a date for a visit in two weeks.
the doctor called the daughter late last night.
the doctor called the care centre before lunch.
the doctor did rounds on the ward yesterday.
the doctor looked at the wound on the right shin.
the doctor looked at the wound on the left heel.
the doctor thinks that the patient can go home tomorrow.
the doctor thinks that the patient can not go home tomorrow.
the doctor changed the prescription after rounds.
the doctor took the stitches out after two weeks.
the nurse gave a drip during the night.
the nurse gave advice on food and exercise.
the nurse took blood before breakfast.
the nurse took the blood pressure in the left arm.
the nurse took the blood pressure in the right arm.
the nurse dressed the wound on the left heel.
the nurse dressed the wound on the right shin.
the nurse called the daughter before lunch.
the nurse called the doctor last night.
the nurse doubled the checks during the night.
the assistant nurse helped the patient to the dining room.
the assistant nurse helped the patient with breakfast.
the assistant nurse measured the urine last night.
the assistant nurse weighed the patient before breakfast.
the assistant nurse turned the patient twice last night.
the assistant nurse saw a wound on the right heel.
the assistant nurse saw that the patient was pale.
the physiotherapist climbed the stairs with the patient.
the physiotherapist tried a walking frame.
the physiotherapist trained the left knee with the patient.
the physiotherapist trained the right shoulder with the patient.
the daughter visits tomorrow.
the daughter wants to be there when the patient goes home.
the daughter knows about the medicines.
the son has fetched the medicines from the pharmacy.
the son comes before lunch.
the blood pressure is taken in the morning.
the blood pressure is taken twice a day.
the blood pressure is good today.
the blood pressure is high today.
the blood sugar is measured before breakfast.
the blood sugar is measured at night.
the blood sugar is high today.
the weight is taken in the morning.
the wound heals well and is dressed twice a day.
the wound does not heal and the doctor has to look at it.
the catheter is changed in two weeks.
the catheter was taken out late last night.
blood is taken in two weeks at the care centre.
blood is taken in the morning on an empty stomach.
the next visit is in two weeks with the doctor.
the next visit is at the care centre and the patient gets a letter.
no visit is needed.
the patient goes home tomorrow before lunch.
home care comes four times a day.
home care comes in the morning and in the evening.
the district nurse gives the injection once a day.
the district nurse dresses the wound on the left heel.
the pain is worst at night.
the pain is better after dressing.
the pain is rated before and after rest.
the night was calm.
the night was restless and the patient fell by the bed.
the room is near the desk.
the alarm is on the left arm.
the food has to be soft.
the food has to be without peanuts.
`);

export const en: Corpus = {
  beginnings: [
    'the doctor started insulin',
    'insulin is given',
    'paracetamol is given',
    'the patient is',
    'the patient has no',
  ],
  sentences: [...told, ...others],
  facts: medicines,
};
