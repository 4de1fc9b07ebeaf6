// All tools, by what they do; one opens in place of the list.
import { createSignal, For, Show } from 'solid-js';
import { keepFocus } from '#components/common/keep-focus.ts';
import ToolPanel from '#components/tools/ToolPanel.tsx';
import { i18n } from '#i18n';
import { TOOLS } from '#lib/practice/en/tools.ts';
import { TOOL_GROUPS } from '#lib/practice/tool.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import './ToolsRoute.css';

export default function ToolsRoute(props: { today: LocalDay }) {
  const [open, setOpen] = createSignal<string>();
  let heading: HTMLHeadingElement | undefined;
  const close = () => {
    setOpen();
    keepFocus(() => heading);
  };
  return (
    <div class="route">
      <h1 class="route__title" tabIndex={-1} ref={heading}>
        {i18n.t('home.route.tools')}
      </h1>
      <Show
        when={open()}
        keyed
        fallback={
          <For each={TOOL_GROUPS}>
            {(group) => (
              <section class="tools">
                <h2 class="soft">{i18n.t(`home.tools.${group}`)}</h2>
                <ul class="tools__list">
                  <For each={TOOLS.filter((tool) => tool.group === group)}>
                    {(tool) => (
                      <li class="card tools__tool">
                        <h3>{tool.title}</h3>
                        <p>{tool.purpose}</p>
                        <p class="small soft">
                          {i18n.t('home.tools.minutes', tool.minutes)} · {tool.evidence} <cite>{tool.source}</cite>
                        </p>
                        <button
                          type="button"
                          class="button"
                          aria-label={i18n.t('home.tools.beginOne', { tool: tool.title })}
                          onClick={() => setOpen(tool.id)}
                        >
                          {i18n.t('home.tools.begin')}
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
        }
      >
        {(id) => (
          <div class="card">
            <ToolPanel id={id} day={props.today} onClose={close} />
          </div>
        )}
      </Show>
    </div>
  );
}
