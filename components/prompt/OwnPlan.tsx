// The person's own plan for a moment like this, in their words.
import { createResource, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { PromptState } from './state.ts';

export function OwnPlan(props: { state: PromptState }): JSX.Element {
  const patterns = () => [...new Set(props.state.analysis().findings.map(({ pattern }) => pattern))];
  const [plan] = createResource(patterns, (found) => props.state.request.plan(found).catch(() => null));
  return (
    <Show when={plan.latest}>
      {(own) => (
        <p class="selectable">
          {i18n.t('prompt.plan.yours')} <strong>{i18n.t('triggers.plan', { cue: own().cue, instead: own().instead })}</strong>
        </p>
      )}
    </Show>
  );
}
