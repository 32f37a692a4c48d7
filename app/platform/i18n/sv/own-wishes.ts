import type { ReasonCode } from '#app/domain/scheduling/proposal.ts';

/** To a learner: what became of her wishes. Speaks of her and of places, never of others. */
export const ownWishes = {
  title: 'Mina önskemål',
  link: 'Vad blev det av mina önskemål?',
  lead: 'För varje önskemål som inte gick i uppfyllelse står vad som är i vägen, så som det ser ut i dag. Undrar du över något, fråga din samordnare.',
  none: {
    title: 'Inga önskemål',
    text: 'Du har inga önskemål i en omgång som är publicerad. När din placering är publicerad ser du här vad det blev av dem.',
  },
  placed: (unit: string, weeks: string) => `${unit}, ${weeks}`,
  wish: (rank: number, unit: string) => `${rank}. ${unit}`,
  granted: 'fick',
  inWeeks: (weeks: string) => `Det gäller ${weeks}.`,
  possible:
    'Det finns plats där som det ser ut nu. Planen väger allas önskemål, resor och krav mot varandra, och då blev det här bättre sammanlagt.',
  reasons: {
    not_candidate: 'Enheten erbjuder ingen plats för din utbildning i alla veckor.',
    sector_not_allowed: 'Perioden får inte göras inom enhetens område.',
    conflict_of_interest: 'Det finns jäv mellan dig och enheten.',
    own_workplace: 'Enheten är din egen arbetsplats.',
    placed_elsewhere: 'Du har redan en placering i någon av veckorna.',
    visited_before: 'Du har redan haft en placering på enheten.',
    attest_missing: 'Du saknar ett intyg som enheten kräver.',
    attest_expired: 'Ett intyg som enheten kräver gäller inte under hela perioden.',
    unit_closed: 'Enheten är stängd under någon av veckorna.',
    minor_refused: 'Enheten tar inte emot minderåriga.',
    locked_elsewhere: 'Din placering är bestämd till en annan enhet.',
    locked_twice: 'Din placering är bestämd till en annan enhet.',
    unit_full: 'Alla platser på enheten är upptagna i minst en av veckorna.',
    form_full: 'Enhetens platser för din utbildning är upptagna i minst en av veckorna.',
    supervisors_full: 'Enhetens handledare tar redan emot så många de kan.',
    unit_repeated: 'Du är redan placerad på enheten i en annan period.',
    need_unmet: 'Då skulle kravet på placeringar i vissa områden inte gå att uppfylla för dig.',
    too_many_far: 'Då skulle du få för många perioder med lång resa.',
    no_candidates: 'Ingen enhet erbjuder plats för dig i alla veckor.',
    crowded_out: 'Platserna räcker inte till alla.',
    unknown_demand: 'Du är inte med i perioden.',
    unknown_unit: 'Enheten erbjuder inga platser i omgången.',
  } satisfies Record<ReasonCode, string>,
};
