// Every tool in the popup: what it is for and how long it takes; one opens in place of the list.
import { For } from 'solid-js';
import { i18n } from '#i18n';
import { TOOLS } from '#lib/practice/en/tools.ts';
import { TOOL_GROUPS } from '#lib/practice/tool.ts';
import './ToolList.css';

export default function ToolList(props: { onOpen(id: string): void }) {
  return (
    <section class="tool-list" aria-label={i18n.t('home.route.tools')}>
      <For each={TOOL_GROUPS}>
        {(group) => (
          <>
            <h2 class="small soft">{i18n.t(`home.tools.${group}`)}</h2>
            <ul>
              <For each={TOOLS.filter((tool) => tool.group === group)}>
                {(tool) => (
                  <li>
                    <button type="button" class="tool-list__one" onClick={() => props.onOpen(tool.id)}>
                      <span>{tool.title}</span>
                      <span class="small soft">{i18n.t('home.tools.minutes', tool.minutes)}</span>
                      <span class="small soft tool-list__purpose">{tool.purpose}</span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
    </section>
  );
}
