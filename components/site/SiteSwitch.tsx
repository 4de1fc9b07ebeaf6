// Tend on the site in the tab beside the popup: on, quiet (in this conversation, or altogether) or off; and why it was quiet there.
import { createSignal, For, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import type { TabHere } from '#lib/prompt/here.ts';
import { quietEnds, quieten, wake, wakeConversation } from '#lib/prompt/quiet.ts';
import { silenceIn } from '#lib/prompt/silence.ts';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { promptChoices, switchSite } from '#lib/store/prompt-settings.ts';
import '#components/common/chip.css';

const STATES = ['on', 'quiet', 'off'] as const;
type State = (typeof STATES)[number];

export function SiteSwitch(props: { tab: TabHere }) {
  const now = createStored(['settings'], async () => {
    const [{ off }, ends, reason] = await Promise.all([promptChoices(), quietEnds(props.tab, new Date()), silenceIn(props.tab.tabId)]);
    return { off: off.includes(props.tab.site), ends, reason };
  });
  const [trouble, setTrouble] = createSignal<StoreError>();
  const state = (): State => (now.latest()?.off ? 'off' : now.latest()?.ends.site ? 'quiet' : 'on');
  const choose = (to: State) =>
    keep(async () => {
      if (to === 'on') await wake(props.tab);
      if (to === 'quiet') await quieten('site', props.tab, new Date());
      await switchSite(props.tab.site, to !== 'off');
    });
  const hush = () =>
    keep(() => (now.latest()?.ends.conversation ? wakeConversation(props.tab) : quieten('conversation', props.tab, new Date())));
  const keep = async (write: () => Promise<void>) => {
    try {
      await write();
      setTrouble();
    } catch (error) {
      setTrouble(toStoreError(error));
    }
    now.refresh();
  };
  const end = (until: number) =>
    new Date(until).toLocaleString(undefined, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: 'numeric' });

  return (
    <section class="card site" aria-labelledby="site">
      <h2 class="small soft site__name" id="site">
        {i18n.t('site.title', { site: props.tab.site })}
      </h2>
      <Show when={now.latest()}>
        {(latest) => (
          <>
            <div class="site__ways">
              <For each={STATES}>
                {(each) => (
                  <button type="button" class="chip" aria-pressed={state() === each} onClick={() => choose(each)}>
                    {i18n.t(`site.state.${each}`)}
                  </button>
                )}
              </For>
            </div>
            <Show when={state() === 'on'}>
              <div>
                <button type="button" class="chip" aria-pressed={latest().ends.conversation !== null} onClick={hush}>
                  {i18n.t('site.conversation')}
                </button>
              </div>
            </Show>
            <p class="small" role="status">
              <Show when={state() === 'on' && latest().ends.conversation} keyed>
                {(until) => i18n.t('site.conversationUntil', { time: end(until) })}
              </Show>
              <Show when={state() === 'quiet' && latest().ends.site} keyed>
                {(until) => i18n.t('site.until', { time: end(until) })}
              </Show>
              <Show when={state() === 'off'}>{i18n.t('site.offMeans')}</Show>
            </p>
            <details class="site__why small">
              <summary>{i18n.t('site.why')}</summary>
              <p>{i18n.t(`site.reason.${latest().reason ?? 'none'}`)}</p>
            </details>
          </>
        )}
      </Show>
      <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={() => setTrouble()} />}</Show>
    </section>
  );
}
