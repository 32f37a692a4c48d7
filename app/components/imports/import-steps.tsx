import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Stepper } from '../ui/stepper.tsx';
import type { Step, StepState } from '../ui/stepper.tsx';
import type { FileHead } from './types.ts';
import { useFileName } from './use-file-name.ts';

const STEPS = ['upload', 'columns', 'review', 'preview', 'result'] as const;
type StepId = (typeof STEPS)[number];

const PATHS: Record<StepId, string> = {
  upload: '',
  columns: '/kolumner',
  review: '/granska',
  preview: '/forhandsvisning',
  result: '',
};

interface ImportStepsProps {
  current: StepId;
  read?: Pick<FileHead, 'importId' | 'mappingIsComplete'>;
}

/** Where one is on the way from file to register; every step that has what it needs can be gone to. */
export function ImportSteps({ current, read }: ImportStepsProps) {
  const words = useTexts().imports.pages.steps;
  const position = STEPS.indexOf(current);
  const steps = STEPS.map((id, index): Step => {
    const state: StepState = index === position ? 'current' : index < position ? 'done' : 'waiting';
    const isOpen = id === 'columns' || ((id === 'review' || id === 'preview') && read?.mappingIsComplete);
    return { id, label: words[id], state, to: read && isOpen ? `/import/${read.importId}${PATHS[id]}` : undefined };
  });
  return <Stepper steps={steps} />;
}

/** Which file, and what it is for. */
export function useImportLead(): (read: FileHead) => string {
  const { kinds, pages } = useTexts().imports;
  const nameOf = useFileName();
  const format = useFormat();
  return ({ fileName, kind, round, term }) => {
    const target = round ? pages.forRound(round.name) : kind === 'capacity' ? pages.forTerm(format.term(term)) : null;
    return [nameOf(fileName), kinds[kind], target].filter((part) => part !== null).join(' · ');
  };
}
