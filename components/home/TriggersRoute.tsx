// My triggers: if-then cards, written by hand or begun from one's own moments, to be shown where they help.
import { createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { OwnMoments } from '#components/triggers/OwnMoments.tsx';
import { TriggerForm } from '#components/triggers/TriggerForm.tsx';
import { i18n } from '#i18n';
import { cardHalves } from '#lib/practice/trigger-card.ts';
import { chooseCards, promptChoices } from '#lib/store/prompt-settings.ts';
import { deleteTrigger, listTriggers, newTrigger, saveTrigger, type Trigger } from '#lib/store/triggers.ts';
import './TriggersRoute.css';

export default function TriggersRoute() {
  const triggers = createStored(['triggers'], listTriggers);
  const choices = createStored(['settings'], promptChoices);
  const [open, setOpen] = createSignal<Trigger>();
  const [gone, setGone] = createSignal<Trigger>();
  const { attempt, forget, trouble } = createAttempts();
  let add: HTMLButtonElement | undefined;

  const begin = (trigger: Trigger) => {
    setGone();
    setOpen(trigger);
  };
  const close = () => {
    setOpen();
    queueMicrotask(() => add?.focus());
  };

  return (
    <div class="route">
      <a class="route__back" href="#/grow">
        {i18n.t('grow.back')}
      </a>
      <h1 class="route__title">{i18n.t('triggers.title')}</h1>
      <Show
        when={open()}
        keyed
        fallback={
          <>
            <p>{i18n.t('triggers.what')}</p>
            <Show when={triggers.state()} keyed>
              {(state) => state.status === 'failed' && <Trouble error={state.error} during="read" onRetry={triggers.refresh} />}
            </Show>
            <Undo
              gone={gone()}
              said={i18n.t('triggers.deleted')}
              onUndo={(trigger) =>
                attempt(
                  () => saveTrigger(trigger),
                  () => setGone(),
                )
              }
            />
            <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={forget} />}</Show>
            <ul class="triggers">
              <For each={triggers.latest()}>
                {(trigger) => (
                  <li class="card trigger">
                    <p class="serif trigger__plan">{i18n.t('triggers.plan', cardHalves(trigger))}</p>
                    <Show when={trigger.body}>{(body) => <p class="small soft">{i18n.t('triggers.body', { body: body() })}</p>}</Show>
                    <Show when={trigger.usual}>{(usual) => <p class="small soft">{i18n.t('triggers.usual', { usual: usual() })}</p>}</Show>
                    <div class="trigger__ways">
                      <button
                        type="button"
                        class="button button--quiet"
                        aria-label={i18n.t('triggers.changeOf', { cue: cardHalves(trigger).cue })}
                        onClick={() => begin(trigger)}
                      >
                        {i18n.t('practice.checkin.edit')}
                      </button>
                      <button
                        type="button"
                        class="button button--quiet"
                        aria-label={i18n.t('triggers.deleteOf', { cue: cardHalves(trigger).cue })}
                        onClick={() =>
                          attempt(
                            () => deleteTrigger(trigger.id),
                            () => setGone(trigger),
                          )
                        }
                      >
                        {i18n.t('practice.checkin.delete')}
                      </button>
                    </div>
                  </li>
                )}
              </For>
            </ul>
            <button type="button" class="button button--main triggers__add" ref={add} onClick={() => begin(newTrigger(Date.now()))}>
              {i18n.t('triggers.add')}
            </button>
            <OwnMoments triggers={triggers.latest() ?? []} onBegin={begin} />
            <Show when={choices.latest()}>
              {(chosen) => (
                <label class="card triggers__choice">
                  <input
                    type="checkbox"
                    checked={chosen().cards}
                    onChange={(event) => attempt(() => chooseCards(event.currentTarget.checked))}
                  />
                  <span>
                    {i18n.t('triggers.inPrompt')}
                    <span class="small soft">{i18n.t('triggers.inPromptMeans')}</span>
                  </span>
                </label>
              )}
            </Show>
          </>
        }
      >
        {(trigger) => <TriggerForm before={trigger} onClose={close} />}
      </Show>
    </div>
  );
}
