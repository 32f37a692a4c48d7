export const quality = {
  title: 'Kvalitet',
  nothingOfYours: 'Omgången gäller utbildningar och enheter som andra ansvarar för.',
};
