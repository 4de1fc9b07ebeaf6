// Help: first what may be needed this second, then who listens, then what Tend is not. It needs neither a network nor the database.
import { createSignal, For, Show } from 'solid-js';
import { quickExit } from '#components/common/quick-exit.ts';
import { chooseHelpCountry, helpCountry } from '#components/help/help-country.ts';
import { NumberCard } from '#components/help/NumberCard.tsx';
import { SourceNote } from '#components/help/SourceNote.tsx';
import { WhatTendIsNot } from '#components/help/WhatTendIsNot.tsx';
import { i18n } from '#i18n';
import { COUNTRIES } from '#lib/practice/help/countries.ts';
import { HELP_KINDS } from '#lib/practice/help/help-line.ts';
import './HelpRoute.css';

const names = new Intl.DisplayNames(undefined, { type: 'region' });
const nameOf = (country: string) => names.of(country) ?? country;
const CHOICES = COUNTRIES.map(({ country }) => ({ country, name: nameOf(country) })).sort((a, b) => a.name.localeCompare(b.name));

export default function HelpRoute() {
  const [country, setCountry] = createSignal(helpCountry());
  const here = () => COUNTRIES.find((help) => help.country === country());
  const choose = (chosen: string) => {
    chooseHelpCountry(chosen);
    setCountry(chosen);
  };

  return (
    <div class="route help-route">
      <h1 class="route__title">{i18n.t('home.route.help')}</h1>
      <p class="help-route__lead">{i18n.t('practice.help.title')}</p>
      <div class="help-route__exit">
        <button type="button" class="button button--main" onClick={quickExit}>
          {i18n.t('help.exit.leave')}
        </button>
        <p class="small soft">{i18n.t('help.exit.does')}</p>
      </div>
      <section class="card help-route__danger" aria-label={i18n.t('help.now')}>
        <h2>{i18n.t('help.now')}</h2>
        <Show when={here()} fallback={<p>{i18n.t('practice.help.emergency')}</p>} keyed>
          {(help) => (
            <>
              <p class="number__call">{help.emergency.call}</p>
              <SourceNote checked={help.emergency.checked} sources={help.emergency.sources} />
            </>
          )}
        </Show>
        <label class="help-route__country">
          <span>{i18n.t('help.country')}</span>
          <select class="field" onChange={(event) => choose(event.currentTarget.value)}>
            <Show when={!country()}>
              <option value="">{i18n.t('help.choose')}</option>
            </Show>
            <For each={CHOICES}>
              {(choice) => (
                <option value={choice.country} selected={choice.country === country()}>
                  {choice.name}
                </option>
              )}
            </For>
          </select>
          <span class="small soft">{i18n.t('help.guessed')}</span>
        </label>
      </section>
      <section class="help-route__note">
        <h2>{i18n.t('help.safety.title')}</h2>
        <p>{i18n.t('help.safety.device')}</p>
        <p>{i18n.t('help.safety.traces')}</p>
        <p>{i18n.t('help.safety.write')}</p>
      </section>
      <For each={HELP_KINDS.filter((kind) => here()?.lines.some(({ kinds }) => kinds.includes(kind)))}>
        {(kind) => (
          <section class="help-route__kind">
            <h2>{i18n.t(`help.kind.${kind}`)}</h2>
            <ul class="help-route__lines">
              <For each={here()?.lines.filter(({ kinds }) => kinds.includes(kind))}>{(line) => <NumberCard line={line} />}</For>
            </ul>
          </section>
        )}
      </For>
      <section>
        <h2>{i18n.t('help.everywhere')}</h2>
        <p>{i18n.t('practice.help.lines')}</p>
        <p class="soft">{i18n.t('help.twoSources')}</p>
      </section>
      <section class="help-route__not">
        <h2>{i18n.t('help.not.title')}</h2>
        <WhatTendIsNot />
      </section>
    </div>
  );
}
