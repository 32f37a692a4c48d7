import type { ComponentProps } from 'react';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { PlaceActions } from './place-actions.tsx';
import { PlaceResults } from './place-results.tsx';
import { ProgrammesBeside } from './programmes-beside.tsx';
import type { ProgrammesBesideProps } from './programmes-beside.tsx';

interface ProgrammeSetViewProps extends Pick<ComponentProps<typeof PlaceResults>, 'choices'> {
  place: ComponentProps<typeof PlaceResults>['group'] & Pick<ProgrammesBesideProps, 'programmes'>;
  results: (NonNullable<ComponentProps<typeof PlaceResults>['results']> & Pick<ProgrammesBesideProps, 'parts'>) | null;
  actions: ComponentProps<typeof PlaceActions>['actions'];
}

/** A school or a branch: its programmes together, then beside each other, and what is done about them. */
export function ProgrammeSetView({ place, choices, results, actions }: ProgrammeSetViewProps) {
  const { programmeSets } = useTexts();
  return (
    <>
      <PlaceResults group={place} choices={choices} results={results} mayAct={false} />
      {results && <p className="max-w-reading text-ink-2">{programmeSets.counted}</p>}
      <ProgrammesBeside programmes={place.programmes} theme={results?.theme ?? null} parts={results?.parts ?? null} />
      <PlaceActions actions={actions} withPlace />
    </>
  );
}
