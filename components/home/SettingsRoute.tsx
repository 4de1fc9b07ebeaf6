// How Tend speaks up: how much, by what it is tuned, what it has learned, where it is off, and where it listens besides. And the reminder, and the lock.
import { NeutralChoice } from '#components/discreet/NeutralChoice.tsx';
import { LockSettings } from '#components/lock/LockSettings.tsx';
import { AddedSites } from '#components/settings/AddedSites.tsx';
import { LearnedList } from '#components/settings/LearnedList.tsx';
import { LevelChoice } from '#components/settings/LevelChoice.tsx';
import { ReminderChoice } from '#components/settings/ReminderChoice.tsx';
import { SiteChoice } from '#components/settings/SiteChoice.tsx';
import { i18n } from '#i18n';
import './SettingsRoute.css';

export default function SettingsRoute() {
  return (
    <div class="route settings">
      <h1 class="route__title">{i18n.t('home.route.settings')}</h1>
      <LevelChoice />
      <AddedSites />
      <LearnedList />
      <ReminderChoice />
      <SiteChoice />
      <LockSettings />
      <NeutralChoice />
      <p>
        <a href="#/welcome">{i18n.t('welcome.again')}</a>
      </p>
    </div>
  );
}
