import type { ProjectStatus } from '#app/domain/learning/vocabulary.ts';
import { useTexts } from '#app/platform/i18n/use-texts.ts';
import { StateMark } from '../ui/state-mark.tsx';
import type { IconName } from '../ui/icons.ts';
import type { Tone } from '../ui/tone.ts';

const LOOKS: Record<ProjectStatus, { tone: Tone; icon: IconName }> = {
  idea: { tone: 'neutral', icon: 'none' },
  preparation: { tone: 'neutral', icon: 'list' },
  development: { tone: 'info', icon: 'ongoing' },
  silent_test: { tone: 'info', icon: 'lab' },
  limited_test: { tone: 'info', icon: 'lab' },
  routine: { tone: 'ok', icon: 'ok' },
  ended: { tone: 'neutral', icon: 'refused' },
};

/** How far a project has come, in a word. */
export function ProjectStatusMark({ status }: { status: ProjectStatus }) {
  const { statuses } = useTexts().projects;
  return <StateMark {...LOOKS[status]}>{statuses[status]}</StateMark>;
}
