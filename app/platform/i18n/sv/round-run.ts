/** A proposal that is being worked out. */
export const run = {
  queued: 'Förslaget väntar på sin tur',
  phases: {
    preparing: 'Läser in omgången',
    first_plan: 'Tar fram en första plan',
    relaxation: 'Räknar ut hur bra en plan kan bli',
    improving: 'Förbättrar planen',
    proving: 'Bevisar att planen är bäst',
    done: 'Sparar förslaget',
  },
  failed: 'Förslaget kunde inte tas fram',
  failedText: 'Ingenting har ändrats. Försök igen. Händer det en gång till, kontakta supporten.',
};

/** How good a proposal is known to be. */
export const proof = {
  optimal: 'Bevisat bästa plan',
  changed: 'Ändrad efter förslaget, siffrorna gäller förslaget',
  feasible: 'Bästa plan hittills, inte bevisad',
  infeasible: 'Låsta placeringar strider mot reglerna',
  objective: (value: string) => `Kostnad ${value}`,
  bound: (value: string) => `Kan inte bli lägre än ${value}`,
  gap: (value: string) => `Gap ${value}`,
  solvedIn: (time: string) => `Löst på ${time}`,
  at: (time: string) => `Framtaget ${time}`,
};
