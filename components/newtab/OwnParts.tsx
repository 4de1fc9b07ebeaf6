// What the person wrote for themselves, where they asked to see it here: a moment of care, and an if-then card.
import { type JSX, Show } from 'solid-js';
import { createStored } from '#components/common/stored.ts';
import { i18n } from '#i18n';
import { pickOfDay } from '#lib/practice/pick-of-day.ts';
import { cardHalves } from '#lib/practice/trigger-card.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { listSecureMoments } from '#lib/store/secure-moments.ts';
import { listTriggers } from '#lib/store/triggers.ts';
import './OwnParts.css';

interface OwnPartsProps {
  day: LocalDay;
  secure: boolean;
  plan: boolean;
}

export default function OwnParts(props: OwnPartsProps) {
  return (
    <div class="own-parts" classList={{ 'own-parts--both': props.secure && props.plan }}>
      <Show when={props.secure}>
        <div class="own-parts__place">
          <Moment day={props.day} />
        </div>
      </Show>
      <Show when={props.plan}>
        <div class="own-parts__place">
          <Plan day={props.day} />
        </div>
      </Show>
    </div>
  );
}

function Moment(props: { day: LocalDay }) {
  const stored = createStored(['secureMoments'], listSecureMoments);
  return (
    <Show when={stored.latest()}>
      {(all) => (
        <Show
          when={pickOfDay(all(), props.day)}
          fallback={<Invitation say={i18n.t('newtab.secure.none')} href="/home.html#/today" way={i18n.t('newtab.secure.write')} />}
        >
          {(moment) => (
            <Part label={i18n.t('newtab.secure.label')}>
              <p class="serif">{moment().text}</p>
            </Part>
          )}
        </Show>
      )}
    </Show>
  );
}

function Plan(props: { day: LocalDay }) {
  const stored = createStored(['triggers'], listTriggers);
  return (
    <Show when={stored.latest()}>
      {(all) => (
        <Show
          when={pickOfDay(all(), props.day)}
          fallback={<Invitation say={i18n.t('newtab.plan.none')} href="/home.html#/grow" way={i18n.t('newtab.plan.write')} />}
        >
          {(card) => (
            <Part label={i18n.t('newtab.plan.label')}>
              <p>{i18n.t('newtab.plan.when', cardHalves(card()))}</p>
              <p class="serif">{i18n.t('newtab.plan.then', cardHalves(card()))}</p>
            </Part>
          )}
        </Show>
      )}
    </Show>
  );
}

/** Its height is set, so that nothing moves: what is longer scrolls, also by keyboard. */
function Part(props: { label: string; children: JSX.Element }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="card own-parts__part" aria-label={props.label} tabIndex={0}>
      <h2 class="small soft">{props.label}</h2>
      {props.children}
    </section>
  );
}

function Invitation(props: { say: string; href: string; way: string }) {
  return (
    <p class="own-parts__part own-parts__part--open soft">
      {props.say} <a href={props.href}>{props.way}</a>
    </p>
  );
}
