import { counted } from '../primitives.ts';

interface Told {
  who: string;
  blocks: string;
  sectors: string;
  clinic: string;
  weeks: string;
  needed: string;
  available: string;
}

export const rotationReasons = {
  reasons: {
    no_clinic_of_type: (t: Told) =>
      `${t.who}: ingen klinik tar emot för ${t.blocks}. Fler kliniker behöver ange platser inom ${t.sectors}.`,
    no_time_for_blocks: (t: Told) =>
      `${t.who} behöver ${counted(t.needed, 'vecka', 'veckor')} för sina block men har ${t.available}. Förläng planen, höj tjänstgöringsgraden eller korta ett block.`,
    no_room_for_block: (t: Told) =>
      `${t.who}: ingen klinik har plats ${counted(t.needed, 'vecka', 'veckor')} i följd för ${t.blocks} under anställningen.`,
    no_room_alone: (t: Told) =>
      `${t.who} hinner inte alla block i rätt ordning under anställningen, med sin ledighet och de platser som finns, ens om ingen annan vore i planen. Öka marginalen, förläng planen eller lås upp något.`,
    fixed_overlap: (t: Told) => `${t.who}: ${t.blocks} är låsta så att de krockar ${t.weeks}. Lås upp ett av dem.`,
    fixed_over_capacity: (t: Told) =>
      `${t.clinic} har ${counted(t.needed, 'läkare som står fast', 'läkare som står fast')} ${t.weeks} men ${counted(t.available, 'plats', 'platser')}. Lås upp någon, eller be kliniken om en plats till.`,
    order_broken_by_fixed: (t: Told) => `${t.who}: ${t.blocks} är låsta i fel ordning. Lås upp ett av dem.`,
    order_circular: (t: Told) => `Ordningen går runt i ring mellan ${t.sectors}. Ändra den under Inställningar.`,
    capacity_short: (t: Told) =>
      `Inom ${t.sectors} behövs ${counted(t.needed, 'vecka', 'veckor')} ${t.weeks} men klinikerna har ${t.available}. Fler platser eller ett senare intag behövs.`,
    crowded_out: (t: Told) => `${t.who}: ${t.blocks} fick inte plats bredvid de andras i den plan som hittades.`,
  },
  whyNot: {
    unknown: 'Det går inte att fråga om den veckan eller kliniken.',
    full: (weeks: string) => `Andra har platserna. Fullt ${weeks}.`,
    fullElsewhere: 'Där finns plats, men då får läkarens övriga block inte plats någonstans.',
    possible: (cost: string) => `Det går, och planen blir ${cost} dyrare.`,
    cheaper: (cost: string) => `Det går, och planen blir ${cost} billigare.`,
    same: 'Det går, och planen kostar lika mycket.',
    forbidden: {
      settled: 'Blocket står fast: det är låst eller har redan varit.',
      wrong_type: 'Blocket görs inte inom klinikens område.',
      barred_clinic: 'Läkaren har ett jäv eller arbetar redan vid kliniken.',
      outside_employment: 'Då ryms blocket inte i anställningen.',
      in_leave: 'Läkaren är ledig då, eller har en annan placering.',
      no_room_for_rest: 'Då hinner läkaren inte med sina andra block, i rätt ordning, under anställningen.',
    },
  },
};
