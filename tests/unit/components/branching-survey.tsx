import { Questionnaire } from '#app/components/surveys/questionnaire.tsx';
import { LOWEST_THRESHOLDS } from '#app/domain/quality/disclosure/thresholds.ts';
import { instrumentDefinition } from '#app/domain/surveys/instrument.ts';
import { thresholdsFor } from '#app/domain/surveys/respondents.ts';
import type { Respondents } from '#app/domain/surveys/respondents.ts';

export const KEY = 'key';
const say = (text: string) => ({ sv: text, en: text });
const yesNo = [
  { id: 'yes', text: say('Ja') },
  { id: 'no', text: say('Nej') },
];
export const definition = instrumentDefinition.parse({
  ...{ title: say('Enkät'), lead: say('Svara.'), favourableFrom: 2 },
  scale: { lowest: 1, labels: { sv: ['Låg', 'Hög'], en: ['Low', 'High'] } },
  subscales: [
    {
      id: 's',
      name: say('Allt'),
      items: [
        { id: 'closed', kind: 'single', text: say('Stängt?'), options: yesNo },
        {
          id: 'which',
          kind: 'text',
          length: 'short',
          text: say('Vilka veckor?'),
          showWhen: { item: 'closed', equals: ['yes'] },
        },
      ],
    },
  ],
});
/** Asks which weeks of those alone who say that they close. */
export function BranchingSurvey({ respondents = 'learners' }: { respondents?: Respondents }) {
  return (
    <Questionnaire
      definition={definition}
      closesOn="2027-10-25"
      thresholds={thresholdsFor(respondents, LOWEST_THRESHOLDS)}
      respondents={respondents}
      reply={undefined}
      draftKey={KEY}
    />
  );
}
