/** Why an act could not be undone, and what can be done instead. */
export const refused = {
  title: 'Det går inte att ångra',
  changed_since: 'Samma uppgift har ändrats igen efteråt. Ingenting har ändrats nu.',
  proposed_since:
    'Förslaget som bygger på det här ångras samtidigt, men planen har ändrats efter förslaget. Ångra först det som gjordes efteråt. Ingenting har ändrats nu.',
  stands_on:
    'Planen som den var före förslaget bryter mot reglerna nu. Ett scenario genomfördes före förslaget: ångra det, så ångras förslaget samtidigt. Ingenting har ändrats nu.',
  undoOther: 'Ångra det i stället',
  earlier: 'Det som förslaget bygger på',
  toHistory: 'Till omgångens historik',
  already_undone: 'Ändringen är redan ångrad. Ingenting har ändrats nu.',
  in_use:
    'Något av det som lades till används nu, till exempel i en placering. Ta bort det först. Ingenting har ändrats nu.',
  round_published:
    'Omgången är publicerad, och de som berörs har fått besked. Planen ändras inte bakom deras rygg. Ingenting har ändrats nu.',
  round_closed: 'Omgången är avslutad. Ingenting har ändrats nu.',
  breaks_rule: 'En plats har tagits av någon annan eller en regel skulle brytas. Ingenting har ändrats nu.',
  circular: 'En kurs skulle till slut kräva sig själv, för kraven har ändrats efteråt. Ingenting har ändrats nu.',
  wanted: 'Det du ville ångra',
  later: 'Det som gjordes efteråt',
  back: 'Tillbaka',
};
