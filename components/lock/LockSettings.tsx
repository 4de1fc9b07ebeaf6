// The lock in the settings: what it does and what it cannot, then the ways to set, change or take it off.
import { Match, Switch } from 'solid-js';
import { i18n } from '#i18n';
import { createLock } from './create-lock.ts';
import { LockStanding } from './LockStanding.tsx';
import { SetLock } from './SetLock.tsx';
import './lock.css';

export function LockSettings() {
  const lock = createLock();
  return (
    <section class="card lock" aria-labelledby="lock-settings">
      <h2 id="lock-settings" class="settings__title">
        {i18n.t('lock.title')}
      </h2>
      <Switch>
        <Match when={lock.state() === 'none'}>
          <SetLock />
        </Match>
        <Match when={lock.state() === 'open'}>
          <LockStanding />
        </Match>
      </Switch>
    </section>
  );
}
