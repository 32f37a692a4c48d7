/** What a round holds to be fair, as a director chooses it. */
export const fairness = {
  label: 'Vad är rättvist i den här omgången?',
  hint: 'Gäller från nästa förslag. I alla tre gäller de hårda reglerna lika, och så många som möjligt får plats.',
  choices: {
    worst_first: 'Den som har det sämst först',
    balanced: 'Balanserat',
    first_wish: 'Förstahandsvalen först',
  },
  gives: {
    worst_first:
      'Belastning är det som en persons placeringar kostar med vikterna nedan: önskemål, resor, byten och tidigare terminer. Den största belastningen görs så liten som det går, och bland de planerna väljs den billigaste. Ger den skonsammaste ytterligheten. Priset är att några andra kan få ett sämre val.',
    balanced:
      'Varje steg ned på önskelistan kostar lika mycket, och summan för alla blir så låg som möjligt. Ger mest för alla sammantaget. Priset är att enstaka personer kan få det klart sämre än de flesta.',
    first_wish:
      'Att missa förstahandsvalet kostar nästan allt, stegen därefter lite. Ger flest förstahandsval. Priset är att de som blir utan sitt första val oftare hamnar långt ned på listan eller utanför den.',
  },
  tried: {
    caption: 'Senaste förslaget med vart och ett',
    headings: {
      choice: 'Val',
      at: 'Framtaget',
      first: 'Förstahandsval',
      outside: 'Utanför önskemålen',
      unplaced: 'Utan plats',
      burden: 'Mest att bära',
      longest: 'Längsta resa',
    },
    note: 'Siffrorna gäller underlaget som det var när förslaget togs fram. Mest att bära gäller dem som hade fått det bättre i en annan plan, och går inte att jämföra när förstahandsvalen går först, eftersom kostnaderna är andra då.',
  },
};
