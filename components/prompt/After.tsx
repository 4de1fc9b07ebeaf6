// After a message was sent: a word of praise that goes by itself, or an offer to remember what was said. Beside the box, never over it.
import { createSignal, type JSX, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { i18n } from '#i18n';
import type { AfterRequest } from '#lib/prompt/bridge.ts';
import { LONGEST_COMMITMENT } from '#lib/vocabulary/commitment.ts';
import { follow } from './follow.ts';
import { Sprout } from './Sprout.tsx';

/** How long a word of praise stays, and an offer nobody touches. */
const PRAISE_MS = 6_000;
const OFFER_MS = 25_000;

const day = new Intl.DateTimeFormat(undefined, { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
/** A time as the field for it wants it, on this device's clock. */
function fieldTime(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

type Step = 'ask' | 'change' | 'kept' | 'failed';

export function After(props: { request: AfterRequest; speak(words: string): void; onGone(): void }): JSX.Element {
  let place!: HTMLDivElement;
  let card!: HTMLElement;
  const { after, composer, remember } = props.request;
  const [step, setStep] = createSignal<Step>('ask');
  const [words, setWords] = createSignal(after.commitment?.words ?? '');
  const [due, setDue] = createSignal(after.commitment?.due ?? 0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => props.onGone(), ms);
  };
  // Whoever reads or reaches for it has all the time they want.
  const stay = () => step() !== 'kept' && clearTimeout(timer);
  onMount(() => {
    onCleanup(
      follow(composer, place, {
        placement: 'top-end',
        fallbacks: ['bottom-end', 'left-end', 'right-end', 'left-start', 'right-start'],
        onMove(visible) {
          if (!visible) return props.onGone();
          place.classList.add('placed');
        },
      }),
    );
    goIn(after.commitment ? OFFER_MS : PRAISE_MS);
    props.speak(said());
  });
  onCleanup(() => clearTimeout(timer));

  const praise = () => i18n.t(`prompt.affirm.${after.affirm ?? 'owning'}`);
  const said = () => (after.commitment ? i18n.t('prompt.remember.spoken', { words: words() }) : praise());

  /** A control that is gone once pressed hands its focus on, for those who go on by keyboard. */
  function keepFocus(event: Event): void {
    if ((event.target as Element).isConnected || document.activeElement !== document.body) return;
    (card.querySelector('textarea') ?? card).focus({ preventScroll: true });
  }

  async function keep(): Promise<void> {
    stay();
    const kept = words().trim() !== '' && due() > Date.now() && (await remember(words().trim(), due()));
    setStep(kept ? 'kept' : 'failed');
    props.speak(kept ? i18n.t('prompt.remember.kept', { day: day.format(due()) }) : i18n.t('prompt.remember.failed'));
    goIn(kept ? PRAISE_MS : OFFER_MS);
  }

  return (
    <div class="place" ref={place}>
      <section
        class="card after"
        ref={card}
        on:click={keepFocus}
        tabindex="-1"
        aria-label={i18n.t('prompt.affirm.label')}
        on:pointerenter={stay}
        on:pointerleave={() => step() === 'ask' && goIn(after.commitment ? OFFER_MS : PRAISE_MS)}
        on:focusin={stay}
      >
        <div class="scroller">
          <Show when={after.commitment} fallback={<Said words={praise()} />}>
            <Switch>
              <Match when={step() === 'kept'}>
                <Said words={i18n.t('prompt.remember.kept', { day: day.format(due()) })} />
              </Match>
              <Match when={true}>
                <Said words={i18n.t('prompt.remember.ask')} />
                <Show
                  when={step() === 'change'}
                  fallback={
                    <p class="promise">
                      <q>{words()}</q> <span class="soft">{day.format(due())}</span>
                    </p>
                  }
                >
                  <label class="small soft">
                    {i18n.t('prompt.remember.words')}
                    <textarea
                      rows="2"
                      maxLength={LONGEST_COMMITMENT}
                      value={words()}
                      on:input={(event) => setWords(event.currentTarget.value)}
                    />
                  </label>
                  <label class="small soft">
                    {i18n.t('prompt.remember.when')}
                    <input
                      type="datetime-local"
                      value={fieldTime(due())}
                      on:input={(event) => setDue(new Date(event.currentTarget.value).getTime() || 0)}
                    />
                  </label>
                </Show>
                <Show when={step() === 'failed'}>
                  <p class="small">{i18n.t('prompt.remember.failed')}</p>
                </Show>
                <div class="row">
                  <button type="button" class="pill" on:click={() => void keep()}>
                    {i18n.t('prompt.remember.keep')}
                  </button>
                  <Show when={step() !== 'change'}>
                    <button type="button" class="link" on:click={() => setStep('change')}>
                      {i18n.t('prompt.remember.change')}
                    </button>
                  </Show>
                  <button type="button" class="link" on:click={() => props.onGone()}>
                    {i18n.t('prompt.remember.leave')}
                  </button>
                </div>
                <p class="soft small">{i18n.t('prompt.remember.only')}</p>
              </Match>
            </Switch>
          </Show>
        </div>
      </section>
    </div>
  );
}

function Said(props: { words: string }): JSX.Element {
  return (
    <p class="lead">
      <Sprout />
      {props.words}
    </p>
  );
}
