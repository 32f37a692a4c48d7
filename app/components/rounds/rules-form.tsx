import { Form, Link, useLocation, useNavigate, useNavigation } from '@remix-run/react';
import type { FairnessChoice } from '#app/domain/placements/fairness-choice.ts';
import { useFormat, useTexts } from '#app/platform/i18n/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { FairnessChoices } from './fairness-choices.tsx';
import type { Tried } from './fairness-choices.tsx';
import { RulesTable } from './rules-table.tsx';
import type { RuleRow } from './rules-table.tsx';

interface RulesFormProps {
  round: { id: string; programmeId: string; version: number };
  fairness: FairnessChoice;
  tried: readonly Tried[];
  rules: readonly RuleRow[];
  /** Learners who are excepted from the longest journey. */
  exceptions: number;
  /** Learners who are paired, two by two. */
  pairs: number;
  /** What has been decided specially for learners. */
  decisions: number;
}

/** The rules of a round: to try without saving, by the address alone, or to save. */
export function RulesForm({ round, fairness, tried, rules, exceptions, pairs, decisions }: RulesFormProps) {
  const { rounds: words, prerequisites } = useTexts();
  const { trial } = words.rules;
  const { number } = useFormat();
  const settings = `/omgangar/${round.id}/installningar`;
  return (
    <Form method="post" action={`${settings}/regler`}>
      <input type="hidden" name="version" value={round.version} />
      <FairnessChoices chosen={fairness} tried={tried} />
      <RulesTable rules={rules} />
      <p className="flex flex-wrap gap-x-6 gap-y-1 pt-3">
        <Link className="link" to={`${settings}/beslut`}>
          {words.rules.decisions.link(number(decisions))}
        </Link>
        <Link className="link" to={`${settings}/undantag`}>
          {words.rules.exceptions.link(number(exceptions))}
        </Link>
        <Link className="link" to={`/omgangar/${round.id}/alternativ`}>
          {words.alternatives.link}
        </Link>
        <Link className="link" to={`${settings}/par`}>
          {words.rules.pairs.link(number(pairs))}
        </Link>
        <Link className="link" to={`/omgangar/forkunskapskrav/${round.programmeId}`}>
          {prerequisites.link}
        </Link>
      </p>
      <div className="flex flex-wrap gap-3 pt-4">
        <SubmitButton formAction={`${settings}/regler`}>{words.settings.saveRules}</SubmitButton>
        <TrialButton settings={settings} />
      </div>
      <p className="max-w-reading pt-2 text-ink-2">{trial.hint}</p>
    </Form>
  );
}

/** Asks for the preview, and takes the question back while it is being worked out. */
function TrialButton({ settings }: { settings: string }) {
  const { trial } = useTexts().rounds.rules;
  const navigation = useNavigation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const isWorking = navigation.state === 'loading' && new URLSearchParams(navigation.location.search).has('prova');
  return (
    <>
      <Button type="submit" name="prova" value="1" formMethod="get" formAction={settings} pending={isWorking}>
        {trial.ask}
      </Button>
      {isWorking && (
        <Button
          type="button"
          variant="quiet"
          onClick={() => navigate(`${pathname}${search}`, { replace: true, preventScrollReset: true })}
        >
          {trial.stop}
        </Button>
      )}
      <p role="status" className={isWorking ? 'self-center text-ink-2' : 'sr-only'}>
        {isWorking && trial.working}
      </p>
    </>
  );
}
