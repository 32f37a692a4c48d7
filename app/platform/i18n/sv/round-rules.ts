import { counted } from '../primitives.ts';

/** What a round sets beside its rules' weights. */
export const roundRules = {
  trial: {
    ask: 'Förhandsgranska',
    hint: 'Visar vad planen skulle bli med reglerna ovan, bredvid planen som den är nu. Ingenting sparas. Tar högst 10 sekunder.',
    working: 'Räknar på reglerna, högst 10 sekunder',
    stop: 'Avbryt',
    title: 'Så hade det blivit',
    lead: 'Reglerna nedan är inte sparade. Spara dem om du vill att nästa förslag ska följa dem.',
    same: 'Reglerna är desamma som de sparade.',
    caption: 'Planen nu bredvid planen med reglerna nedan',
    measure: 'Mått',
    now: 'Planen nu',
    then: 'Med reglerna nedan',
    difference: 'Skillnad',
    noPlan: 'Omgången har ingen plan ännu, så det finns inget att jämföra med.',
    measures: {
      first: 'Förstahandsval',
      outside: 'Utanför önskemålen',
      unplaced: 'Utan plats',
      burden: 'Mest att bära',
      mean: 'Restid enkel väg i snitt (uppskattad)',
      longest: 'Längsta resa enkel väg (uppskattad)',
    },
    note: 'Mest att bära gäller dem som hade kunnat få det bättre i någon plan, och räknas i båda planerna med vikterna nedan.',
    changes: (moved: string, added: string, left: string) =>
      `Av placeringarna skulle ${moved} bli en annan enhet, ${added} vara nya och ${left} försvinna.`,
    noChanges: 'Alla skulle ha samma placering som nu.',
    broken: (count: string) => `${counted(count, 'placering', 'placeringar')} i planen nu bryter mot reglerna nedan.`,
    conflicts: (count: string) =>
      `${counted(count, 'låst placering', 'låsta placeringar')} strider mot reglerna nedan, så att det inte finns någon plan. Lås upp dem eller ändra reglerna.`,
    optimal: 'Ingen plan är bättre med de här reglerna. Det är bevisat.',
    feasible: (gap: string) =>
      `Det här är den bästa plan som hittades på 10 sekunder. Den bästa som finns kostar högst ${gap} mindre.`,
    nobody: 'Omgången har ingen att placera ännu.',
    wrong: 'Reglerna går inte att förhandsgranska',
    differs: 'Det som skiljer',
    off: 'av',
    on: 'på',
    weighs: (weight: string) => `vikt ${weight}`,
    valued: (label: string, value: string) => `${label.toLowerCase()} ${value}`,
    fairness: 'Vad som är rättvist',
    fromTo: (from: string, to: string) => `från ${from} till ${to}`,
  },
  exceptions: {
    title: 'Undantag från längsta resväg',
    link: (count: string) =>
      count === '0' ? 'Gör undantag från längsta resväg' : `Undantag från längsta resväg (${count})`,
    lead: 'De här lärande får placeras hur långt bort som helst i omgången, om regeln om längsta resväg gäller. Den vars bostad inte är känd är alltid undantagen.',
    caption: 'Lärande som är undantagna',
    none: { title: 'Inga undantag', text: 'Gränsen gäller alla vars bostad är känd.' },
    learner: 'Lärande',
    reason: 'Skäl',
    remove: 'Ta bort',
    removeNamed: (name: string) => `Ta bort undantaget för ${name}`,
    addTitle: 'Gör ett undantag',
    choose: 'Välj en lärande',
    add: 'Gör undantaget',
    back: 'Tillbaka till reglerna',
  },
};
