// What Tend has learned about when a word is welcome, for the person to see, and to take back.
import { createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { isGraduated, reluctanceNow } from '#lib/prompt/policy/learn.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { flagAgain, forgetLearned, type PolicyMemory, policyMemory } from '#lib/store/policy.ts';
import { PATTERN_IDS } from '#lib/vocabulary/ids.ts';
import { patternName } from './pattern-name.ts';

/** What shows in how Tend speaks, as sentences. */
function sentences(memory: PolicyMemory, now: number): string[] {
  return PATTERN_IDS.flatMap((id) => {
    const known = memory.patterns[id];
    const pattern = patternName(id);
    if (isGraduated(known, now)) return [i18n.t('settings.learned.away', { pattern })];
    return reluctanceNow(known, now) > 0 ? [i18n.t('settings.learned.less', { pattern })] : [];
  });
}

export function LearnedList() {
  const stored = createStored(['policy'], policyMemory);
  const [said, setSaid] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();
  const learned = () => {
    const memory = stored.latest();
    return memory ? sentences(memory, Date.now()) : [];
  };
  const change = (written: Promise<void>) =>
    written.then(
      () => {
        setTrouble();
        setSaid(i18n.t('settings.learned.forgotten'));
      },
      (error: unknown) => setTrouble(toStoreError(error)),
    );
  return (
    <section class="card settings__part">
      <h2 class="settings__title">{i18n.t('settings.learned.title')}</h2>
      <Show when={stored.state().status === 'ready'}>
        <Show when={learned().length > 0} fallback={<p class="soft">{i18n.t('settings.learned.none')}</p>}>
          <ul>
            <For each={learned()}>{(sentence) => <li>{sentence}</li>}</For>
          </ul>
          <div>
            <button type="button" class="button" onClick={() => change(forgetLearned())}>
              {i18n.t('settings.learned.forget')}
            </button>
          </div>
        </Show>
      </Show>
      <ul>
        <For each={stored.latest()?.phrases ?? []}>
          {(phrase) => (
            <li class="settings__row">
              {i18n.t('settings.learned.never', { phrase })}
              <button
                type="button"
                class="button"
                aria-label={i18n.t('settings.learned.flagAgainFor', { phrase })}
                onClick={() => change(flagAgain(phrase))}
              >
                {i18n.t('settings.learned.flagAgain')}
              </button>
            </li>
          )}
        </For>
      </ul>
      <p class="small soft settings__said" role="status">
        {said()}
      </p>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
      <Show when={stored.state().status === 'failed' && stored.state()} keyed>
        {(failed) => failed.status === 'failed' && <Trouble error={failed.error} during="read" onRetry={stored.refresh} />}
      </Show>
    </section>
  );
}
