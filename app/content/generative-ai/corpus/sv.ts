import { linesOf } from './corpus.ts';
import type { Corpus, Medicine } from './corpus.ts';

const medicines: readonly Medicine[] = [
  { medicine: 'insulin', dose: '12 enheter', against: 'högt blodsocker', when: 'till natten' },
  { medicine: 'paracetamol', dose: '1 gram', against: 'värk', when: 'fyra gånger om dagen' },
  { medicine: 'morfin', dose: '5 milligram', against: 'svår smärta', when: 'vid behov' },
  { medicine: 'ramipril', dose: '5 milligram', against: 'högt blodtryck', when: 'på morgonen' },
  { medicine: 'metformin', dose: '500 milligram', against: 'typ 2-diabetes', when: 'två gånger om dagen' },
  { medicine: 'furosemid', dose: '40 milligram', against: 'svullna ben', when: 'på morgonen' },
  { medicine: 'levotyroxin', dose: '75 mikrogram', against: 'låg ämnesomsättning', when: 'på fastande mage' },
  { medicine: 'omeprazol', dose: '20 milligram', against: 'sura uppstötningar', when: 'före frukost' },
  { medicine: 'metoprolol', dose: '50 milligram', against: 'hjärtklappning', when: 'på morgonen' },
  { medicine: 'dalteparin', dose: '5000 enheter', against: 'blodpropp', when: 'en gång om dagen' },
];

const told = medicines.flatMap(({ medicine, dose, against, when }) => [
  `${medicine} ges mot ${against} och dosen är ${dose}.`,
  `läkaren satte in ${medicine} i går eftermiddag och dosen är ${dose}.`,
  `sjuksköterskan gav ${medicine} före rond och patienten fick ${dose}.`,
  `dosen av ${medicine} är ${dose}.`,
  `mot ${against} ger vi ${medicine}.`,
  `${medicine} tas ${when}.`,
  `patienten fick ${medicine} mot ${against} i natt.`,
  `${medicine} ges ${when} till patienter med ${against}.`,
]);

const others = linesOf(`
patienten har ont i höger höft.
patienten har ont i vänster knä.
patienten har ont i ryggen och sover dåligt.
patienten har inte ont i höger knä.
patienten har inte ont i magen.
patienten har inte ont i vila.
patienten har inte feber.
patienten har inte fallit den här veckan.
patienten har feber och hosta.
patienten har svullna ben och är andfådd.
patienten har ett sår på vänster häl.
patienten har ett sår på höger underben.
patienten har fått en ny kateter.
patienten har fått en tid hos tandläkaren.
patienten är allergisk mot penicillin.
patienten är allergisk mot jordnötter.
patienten är allergisk mot latex.
patienten är allergisk mot plåster.
patienten är inte allergisk mot penicillin.
patienten är inte allergisk mot något känt ämne.
patienten är opererad i höger höft.
patienten är opererad i vänster knä.
patienten är opererad i vänster axel för många år sedan.
patienten är vaken och klar.
patienten är trött men vill gå till matsalen.
patienten är orolig inför hemgången.
patienten är uppe och går med rollator.
patienten är ordinerad syrgas på näsgrimma.
patienten fick syrgas på akuten.
patienten fick dropp under natten.
patienten fick plåster på höger häl.
patienten fick plåster på vänster underben.
patienten fick träffa en fysioterapeut före lunch.
patienten fick hjälp med frukosten.
patienten föll i badrummet i går kväll.
patienten föll vid sängen i natt.
patienten föll i trappan hemma och slog i höger höft.
patienten vill åka hem i morgon.
patienten vill inte ha sömntablett.
patienten vill inte åka hem i morgon.
patienten vill ha mat före frukost.
patienten sover bra på natten.
patienten sover dåligt på natten.
patienten äter bra men dricker för lite.
patienten dricker själv ur glas.
patienten behöver hjälp med att duscha.
patienten behöver två personer vid förflyttning.
patienten behöver inte hjälp med att äta.
läkaren satte ut tabletten före operationen.
läkaren satte in dropp i går kväll.
läkaren satte en tid för återbesök om två veckor.
läkaren ringde till dottern i går kväll.
läkaren ringde till vårdcentralen före lunch.
läkaren ronderade på avdelningen i går.
läkaren bedömde såret på höger underben.
läkaren bedömde såret på vänster häl.
läkaren bedömde att patienten kan åka hem i morgon.
läkaren bedömde att patienten inte kan åka hem i morgon.
läkaren ändrade ordinationen efter ronden.
läkaren tog bort stygnen efter två veckor.
sjuksköterskan gav dropp under natten.
sjuksköterskan gav råd om mat och rörelse.
sjuksköterskan tog blodprov före frukost.
sjuksköterskan tog blodtrycket i vänster arm.
sjuksköterskan tog blodtrycket i höger arm.
sjuksköterskan lade om såret på vänster häl.
sjuksköterskan lade om såret på höger underben.
sjuksköterskan ringde till dottern före lunch.
sjuksköterskan ringde till läkaren i natt.
sjuksköterskan dubblade kontrollerna under natten.
undersköterskan hjälpte patienten till matsalen.
undersköterskan hjälpte patienten med frukosten.
undersköterskan mätte urinen i natt.
undersköterskan vägde patienten före frukost.
undersköterskan vände patienten två gånger i natt.
undersköterskan såg ett sår på höger häl.
undersköterskan såg att patienten var blek.
fysioterapeuten gick i trappan med patienten.
fysioterapeuten provade en rollator.
fysioterapeuten tränade vänster knä med patienten.
fysioterapeuten tränade höger axel med patienten.
dottern kommer på besök i morgon.
dottern vill vara med när patienten åker hem.
dottern har fått information om läkemedlen.
sonen har hämtat läkemedlen på apoteket.
sonen kommer före lunch.
blodtrycket mäts på morgonen.
blodtrycket mäts två gånger om dagen.
blodtrycket är bra i dag.
blodtrycket är högt i dag.
blodsockret mäts före frukost.
blodsockret mäts till natten.
blodsockret är högt i dag.
vikten tas på morgonen.
såret läks väl och läggs om två gånger om dagen.
såret läks inte och behöver bedömas av läkaren.
katetern byts om två veckor.
katetern togs bort i går kväll.
blodprov tas om två veckor på vårdcentralen.
blodprov tas på morgonen på fastande mage.
återbesök sker om två veckor hos läkaren.
återbesök sker på vårdcentralen och patienten får en kallelse.
återbesök behövs inte.
hemgången blir i morgon före lunch.
hemgången blir inte i morgon.
hemtjänsten kommer fyra gånger om dagen.
hemtjänsten kommer på morgonen och på kvällen.
hemsjukvården ger sprutan en gång om dagen.
hemsjukvården lägger om såret på vänster häl.
smärtan är värst på natten.
smärtan är bättre efter omläggning.
smärtan skattas före och efter vila.
natten var lugn.
natten var orolig och patienten föll vid sängen.
rummet ligger nära expeditionen.
larmet sitter på vänster arm.
maten ska vara mjuk.
maten ska vara utan jordnötter.
`);

export const sv: Corpus = {
  beginnings: ['läkaren satte in insulin', 'insulin ges', 'paracetamol ges', 'patienten är', 'patienten har inte'],
  sentences: [...told, ...others],
  facts: medicines,
};
