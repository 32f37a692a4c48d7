import type { Item } from '#app/domain/learning/item.ts';

export const stripItems: readonly Item[] = [
  {
    id: 'both-signs',
    forms: [
      {
        question: {
          sv: 'En remsa har ojämna avstånd mellan slagen, och en tydlig P-våg före varje slag. Är det förmaksflimmer?',
          en: 'A strip has uneven intervals between the beats, and a clear P wave before each beat. Is it atrial fibrillation?',
        },
        options: [
          {
            text: { sv: 'Ja, ojämna avstånd avgör', en: 'Yes, uneven intervals decide' },
            why: {
              sv: 'Nej. Ojämn puls har många orsaker, till exempel andningen.',
              en: 'No. An uneven pulse has many causes, the breath for one.',
            },
          },
          {
            text: { sv: 'Det går inte att säga utan tolv avledningar', en: 'It cannot be told without twelve leads' },
            why: {
              sv: 'Nej. P-vågorna syns, och då räcker en avledning för att säga nej.',
              en: 'No. The P waves are seen, and then one lead is enough to say no.',
            },
          },
          {
            text: { sv: 'Nej, flimmer har inga P-vågor', en: 'No, fibrillation has no P waves' },
            why: {
              sv: 'Ja. Vid flimmer saknas P-vågorna. Det här är en ojämn sinusrytm.',
              en: 'Yes. In fibrillation the P waves are missing. This is an uneven sinus rhythm.',
            },
          },
        ],
        right: 2,
      },
      {
        question: {
          sv: 'Avstånd mellan slagen: 640, 910, 720, 1 150, 580 ms. P-våg före 0 av 6 slag. Baslinjen är lugn nog att läsa. Vad är troligast?',
          en: 'Intervals between the beats: 640, 910, 720, 1,150, 580 ms. A P wave before 0 of 6 beats. The baseline is calm enough to read. What is likeliest?',
        },
        options: [
          {
            text: { sv: 'Sinusrytm med extraslag', en: 'Sinus rhythm with extra beats' },
            why: {
              sv: 'Nej. Då hade de vanliga slagen haft P-våg.',
              en: 'No. Then the ordinary beats would have had a P wave.',
            },
          },
          {
            text: { sv: 'Förmaksflimmer', en: 'Atrial fibrillation' },
            why: {
              sv: 'Ja. Ojämnt utan mönster och inga P-vågor: båda tecknen finns.',
              en: 'Yes. Uneven without a pattern and no P waves: both signs are there.',
            },
          },
          {
            text: {
              sv: 'Sinusrytm som följer andningen, som hos de flesta unga',
              en: 'Sinus rhythm that follows the breath, as in most young people',
            },
            why: {
              sv: 'Nej. Då växlar avstånden mjukt, och P-vågorna finns kvar.',
              en: 'No. Then the intervals change softly, and the P waves remain.',
            },
          },
        ],
        right: 1,
      },
    ],
  },
  {
    id: 'bad-trace',
    forms: [
      {
        question: {
          sv: 'EKG är fullt av störningar för att patienten fryser. Modellen anger risken till 14 procent. Vad gör du?',
          en: 'The ECG is full of disturbance as the patient is cold. The model gives a risk of 14 per cent. What do you do?',
        },
        options: [
          {
            text: { sv: 'Tar om EKG innan siffran används', en: 'Take the ECG again before the number is used' },
            why: {
              sv: 'Ja. En siffra på brus är brus, hur exakt den än ser ut.',
              en: 'Yes. A number from noise is noise, however exact it looks.',
            },
          },
          {
            text: {
              sv: 'Använder siffran, modellen är tränad på miljoner EKG',
              en: 'Use the number, the model is trained on millions of ECGs',
            },
            why: {
              sv: 'Nej. Om den inte tränats på just sådana störningar vet ingen vad siffran betyder.',
              en: 'No. Unless it was trained on just such disturbance nobody knows what the number means.',
            },
          },
          {
            text: { sv: 'Halverar siffran för säkerhets skull', en: 'Halve the number to be on the safe side' },
            why: {
              sv: 'Nej. Störningar kan ge för hög eller för låg risk. Du vet inte vilket.',
              en: 'No. Disturbance may give too high or too low a risk. You do not know which.',
            },
          },
        ],
        right: 0,
      },
      {
        question: {
          sv: 'P-vågorna går inte att se för att baslinjen darrar. Avstånden mellan slagen är jämna. Vad är en rimlig slutsats?',
          en: 'The P waves cannot be seen as the baseline trembles. The intervals between the beats are even. What is a reasonable conclusion?',
        },
        options: [
          {
            text: { sv: 'Flimmer, för P-vågor saknas', en: 'Fibrillation, as P waves are missing' },
            why: {
              sv: 'Nej. De saknas inte, de går inte att se. Och jämna avstånd talar emot.',
              en: 'No. They are not missing, they cannot be seen. And even intervals speak against it.',
            },
          },
          {
            text: {
              sv: 'Säkert normalt, för jämna avstånd utesluter allt annat',
              en: 'Surely normal, as even intervals exclude everything else',
            },
            why: {
              sv: 'Nej. Det talar emot flimmer, men utesluter inte andra fel.',
              en: 'No. It speaks against fibrillation, but does not exclude other faults.',
            },
          },
          {
            text: { sv: 'Troligen inte flimmer, men ta om det', en: 'Probably not fibrillation, but take it again' },
            why: {
              sv: 'Ja. Värm patienten, kontrollera elektroderna och ta ett nytt.',
              en: 'Yes. Warm the patient, check the electrodes and take another.',
            },
          },
        ],
        right: 2,
      },
    ],
  },
];
