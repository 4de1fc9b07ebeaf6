// Tend on the site in the tab beside the popup: whether it listens there, and how it may.
import { createResource, Match, Switch } from 'solid-js';
import { type TabHere, tabHere } from '#lib/prompt/here.ts';
import { ElsewhereCard } from './ElsewhereCard.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import './SiteCard.css';

/** Not shown where there is nothing to listen to. */
export function SiteCard() {
  const [here, { refetch }] = createResource(tabHere);
  const listening = (): TabHere | undefined => {
    const tab = here();
    return tab?.kind === 'listening' ? tab : undefined;
  };
  const elsewhere = () => {
    const tab = here();
    return tab?.kind === 'elsewhere' ? tab.pattern : undefined;
  };
  return (
    <Switch>
      <Match when={listening()}>{(tab) => <SiteSwitch tab={tab()} />}</Match>
      <Match when={elsewhere()}>{(pattern) => <ElsewhereCard pattern={pattern()} onAdded={refetch} />}</Match>
    </Switch>
  );
}
