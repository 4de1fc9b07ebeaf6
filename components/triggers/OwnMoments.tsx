// Cards from the person's own moments. Nothing is looked at before they ask for it.
import { createSignal, For, Show } from 'solid-js';
import { Trouble } from '#components/common/Trouble.tsx';
import { patternName } from '#components/settings/pattern-name.ts';
import { timeOfDay } from '#components/time-of-day.ts';
import { i18n } from '#i18n';
import { responseOf, type TriggerOffer, triggerOffers } from '#lib/practice/trigger-card.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { listMoments } from '#lib/store/moments.ts';
import { newTrigger, type Trigger } from '#lib/store/triggers.ts';

const FOUR_WEEKS = 28 * 24 * 3_600_000;
type Offer = TriggerOffer<ReturnType<typeof timeOfDay>>;

interface OwnMomentsProps {
  triggers: readonly Trigger[];
  onBegin(trigger: Trigger): void;
}

export function OwnMoments(props: OwnMomentsProps) {
  const [offers, setOffers] = createSignal<Offer[]>();
  const [trouble, setTrouble] = createSignal<StoreError>();
  const look = async () => {
    const now = Date.now();
    try {
      const moments = await listMoments({ from: now - FOUR_WEEKS, to: now });
      setTrouble();
      setOffers(triggerOffers(moments, props.triggers, (at) => timeOfDay(new Date(at))));
    } catch (error) {
      setTrouble(toStoreError(error));
    }
  };
  const begin = ({ pattern, part }: Offer) => {
    const response = responseOf(pattern);
    props.onBegin(
      newTrigger(Date.now(), {
        cue: part ? i18n.t(`triggers.own.cue.${part}`) : '',
        usual: patternName(pattern),
        patterns: [pattern],
        ...(response && { response }),
      }),
    );
  };

  return (
    <section class="card triggers__own">
      <h2>{i18n.t('triggers.own.title')}</h2>
      <p class="soft">{i18n.t('triggers.own.what')}</p>
      <Show
        when={offers()}
        fallback={
          <button type="button" class="button" onClick={look}>
            {i18n.t('triggers.own.look')}
          </button>
        }
      >
        {(found) => (
          <div role="status" class="triggers__offers">
            <Show when={found().length > 0} fallback={<p>{i18n.t('triggers.own.none')}</p>}>
              <ul>
                <For each={found()}>
                  {(offer) => (
                    <li class="triggers__offer">
                      <p>
                        {offer.part
                          ? i18n.t(`triggers.own.said.${offer.part}`, { pattern: patternName(offer.pattern), count: offer.count })
                          : i18n.t('triggers.own.said.any', { pattern: patternName(offer.pattern), count: offer.count })}
                      </p>
                      <button
                        type="button"
                        class="button"
                        aria-label={i18n.t('triggers.own.beginOne', { pattern: patternName(offer.pattern) })}
                        onClick={() => begin(offer)}
                      >
                        {i18n.t('triggers.own.begin')}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </div>
        )}
      </Show>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="read" onRetry={look} />}</Show>
    </section>
  );
}
