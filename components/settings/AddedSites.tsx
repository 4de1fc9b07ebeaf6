// Sites beyond those Tend knows: added by address, with the browser's own question, and taken out again.
import { createResource, createSignal, For, onCleanup, Show } from 'solid-js';
import { i18n } from '#i18n';
import { addedSites, addSite, hostOf, onSitesChange, patternOf, removeSite, type SitePattern } from '#lib/composer/sites/added.ts';
import { SITE_MATCHES } from '#lib/composer/sites/matches.ts';

export function AddedSites() {
  const [sites, { refetch }] = createResource(addedSites);
  const [address, setAddress] = createSignal('');
  const [unclear, setUnclear] = createSignal(false);
  const [said, setSaid] = createSignal('');
  let field: HTMLInputElement | undefined;
  onCleanup(onSitesChange(refetch));
  const nameOf = (site: SitePattern) => (hostOf(site) === '*' ? i18n.t('settings.sites.every') : hostOf(site));

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const site = patternOf(address());
    setUnclear(!site);
    setSaid('');
    if (!site) {
      field?.focus();
      return;
    }
    const known = SITE_MATCHES.includes(site) || sites()?.includes(site);
    // Also for a known one: in some browsers a person can take back even what Tend came with.
    const granted = await addSite(site).catch(() => false);
    if (!granted) setSaid(i18n.t('settings.sites.notAdded'));
    else setSaid(known ? i18n.t('settings.sites.known') : i18n.t('settings.sites.added', { site: nameOf(site) }));
    if (granted) setAddress('');
  };
  const remove = async (site: SitePattern) => {
    await removeSite(site);
    setSaid(i18n.t('settings.sites.removed', { site: nameOf(site) }));
    field?.focus();
  };

  return (
    <section class="card settings__part">
      <h2 class="settings__title">{i18n.t('settings.sites.title')}</h2>
      <p class="small soft">
        {i18n.t('settings.sites.what')} {i18n.t('settings.sites.asks')}
      </p>
      <form class="settings__row" novalidate onSubmit={add}>
        <label class="settings__address">
          {i18n.t('settings.sites.address')}
          <input
            ref={field}
            class="field"
            type="text"
            inputmode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder={i18n.t('settings.sites.example')}
            value={address()}
            aria-invalid={unclear()}
            aria-describedby="address-unclear"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {i18n.t('settings.sites.add')}
        </button>
      </form>
      <p class="small settings__said" id="address-unclear" role="status">
        <Show when={unclear()} fallback={said()}>
          {i18n.t('settings.sites.unclear')}
        </Show>
      </p>
      <ul>
        <For each={sites() ?? []}>
          {(site) => (
            <li class="settings__row">
              {nameOf(site)}
              <button
                type="button"
                class="button"
                aria-label={i18n.t('settings.sites.removeOne', { site: nameOf(site) })}
                onClick={() => remove(site)}
              >
                {i18n.t('settings.sites.remove')}
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
