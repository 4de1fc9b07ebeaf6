// Hours after a heated message went out as it was: words to mend, offered once. The message itself is gone.
import { createResource, createSignal, For, Show } from 'solid-js';
import { i18n } from '#i18n';
import { REPAIRS } from '#lib/practice/en/repairs.ts';
import { takeSent } from '#lib/store/policy.ts';
import type { PatternId } from '#lib/vocabulary/ids.ts';
import './RepairCard.css';

/** Shown only where there is something to mend. Where that cannot be read, nothing is offered. */
export function RepairCard() {
  const [pattern] = createResource(() => takeSent(Date.now()).catch(() => undefined));
  const [gone, setGone] = createSignal(false);
  return <Show when={!gone() && pattern()}>{(found) => <Offer pattern={found()} onLeave={() => setGone(true)} />}</Show>;
}

function Offer(props: { pattern: PatternId; onLeave(): void }) {
  const [open, setOpen] = createSignal(false);
  const [copied, setCopied] = createSignal<string>();
  const copy = (words: string) => navigator.clipboard.writeText(words).then(() => setCopied(words));
  return (
    <section class="card repair" aria-labelledby="repair">
      <h2 class="serif" id="repair">
        {i18n.t('repair.ask')}
      </h2>
      <p class="small soft">{i18n.t('repair.what')}</p>
      <Show
        when={open()}
        fallback={
          <div class="repair__ways">
            <button type="button" class="button" onClick={() => setOpen(true)}>
              {i18n.t('repair.show')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => props.onLeave()}>
              {i18n.t('repair.leave')}
            </button>
          </div>
        }
      >
        <ul class="repair__words">
          <For each={REPAIRS[props.pattern]}>
            {(words) => (
              <li>
                <p>{words}</p>
                <button type="button" class="button" aria-label={i18n.t('repair.copyOne', { words })} onClick={() => copy(words)}>
                  {copied() === words ? i18n.t('repair.copied') : i18n.t('repair.copy')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
