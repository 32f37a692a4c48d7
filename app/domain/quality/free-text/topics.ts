import { fold } from '../../shared/text.ts';

/**
 * What comments on placements are about, as folded words in Swedish and English; `*` for whatever follows, `-` for the
 * space between words. A list that can be read and argued with, rather than a model: the same comments always give the
 * same topics.
 */
const TERMS = {
  introduction: 'introdu* inskol* mottag* forsta-dag* valkom* forberedd* welcom* prepared induction',
  supervision: 'handled* supervis* mentor* instruktor*',
  continuity: 'kontinu* byta-handled* bytte-handled* olika-handled* manga-handled* different-supervis* continuity',
  feedback: 'aterkoppl* feedback respons bedomning* avstamning* assessment*',
  inclusion:
    'bemot* inkluder* arbetslag* kolleg* team* trygg* otrygg* respekt* lyssna* utanfor belong* respect* included',
  opportunities:
    'lara-mig lart-mig lardomar larorik* larti* prova* ova ovade moment sjalvstand* learn* practi* opportunit*',
  workload:
    'stress* ont-om-tid ingen-tid mer-tid hinna hann hinner tidsbrist bemann* underbemann* belast* workload staffing understaffed busy',
  schedule: 'schema* arbetspass nattpass helgpass kvallspass arbetstid* natter helger schedule* shift* rota',
  systems: 'inlogg* konto konton dator* journalsystem* sithskort* sithskortet passerkort* behorighet* login* computer*',
  premises: 'lokal lokaler* omkladning* matrum* fikarum* skap locker* premises changing-room*',
  journey: 'resa resan resor* pendl* buss* taget bostad* boende* avstand* commut* journey* bus train* housing',
  goals: 'mal malen larandemal* kursmal* studieuppgift* examinat* goals objectives assignment*',
} as const;

export type Topic = keyof typeof TERMS;
export const TOPICS = Object.keys(TERMS) as Topic[];

export interface TopicCount {
  topic: Topic;
  /** Comments that touch on it, each once. */
  comments: number;
  /** A sentence from each of a few comments that do. */
  examples: string[];
}

const EXAMPLES = 2;
const LONGEST_EXAMPLE = 200;

/**
 * How many comments touch on each topic, the most common first, with examples. A comment may touch on several or none.
 * The comments must be such as the reader may read in full: what is counted tells no more than they do.
 */
export function topicsOf(comments: readonly string[]): TopicCount[] {
  return TOPICS.flatMap((topic) => {
    const touching = comments.flatMap((comment) => {
      const sentence = sentencesOf(comment).find((one) => touches(one, topic));
      return sentence === undefined ? [] : [sentence];
    });
    const examples = touching.filter(({ length }) => length <= LONGEST_EXAMPLE).slice(0, EXAMPLES);
    return touching.length > 0 ? [{ topic, comments: touching.length, examples }] : [];
  }).sort((a, b) => b.comments - a.comments || TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
}

function touches(sentence: string, topic: Topic): boolean {
  const text = ` ${fold(sentence)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
  return TERMS[topic].split(' ').some((term) => {
    const written = ` ${term.replaceAll('-', ' ')}`;
    return text.includes(written.endsWith('*') ? written.slice(0, -1) : `${written} `);
  });
}

function sentencesOf(comment: string): string[] {
  return comment
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
