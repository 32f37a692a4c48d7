/** What a round sets beside its rules' weights. */
export const roundRules = {
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
