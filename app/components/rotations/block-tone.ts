/** An edge and a soft fill for each block by its place in the plan; the bar's text says which it is. */
const TONES = [
  { edge: 'fill-form-vfu-basic', fill: 'fill-form-vfu-basic/15' },
  { edge: 'fill-form-at', fill: 'fill-form-at/15' },
  { edge: 'fill-form-st', fill: 'fill-form-st/15' },
  { edge: 'fill-form-medical-student', fill: 'fill-form-medical-student/15' },
  { edge: 'fill-form-psychologist-vfu', fill: 'fill-form-psychologist-vfu/15' },
  { edge: 'fill-form-lia', fill: 'fill-form-lia/15' },
  { edge: 'fill-form-ptp', fill: 'fill-form-ptp/15' },
  { edge: 'fill-form-apl', fill: 'fill-form-apl/15' },
] as const;

export function blockTone(index: number): (typeof TONES)[number] {
  return TONES[Math.max(0, index) % TONES.length] ?? TONES[0];
}
