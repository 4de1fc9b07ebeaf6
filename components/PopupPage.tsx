// The popup: a check-in first, then the day so far, and a sentence to dwell on.
import { i18n } from '#i18n';
import { AffirmationCard } from './affirmation/AffirmationCard.tsx';
import { PlainAffirmation } from './affirmation/PlainAffirmation.tsx';
import { DueCommitments } from './commitments/DueCommitments.tsx';
import { HelpLine } from './common/HelpLine.tsx';
import { Mark } from './common/Mark.tsx';
import { createToday } from './common/today.ts';
import { DayBoard } from './day/DayBoard.tsx';
import { SafetyNote } from './discreet/SafetyNote.tsx';
import { LockGate } from './lock/LockGate.tsx';
import { RepairCard } from './repair/RepairCard.tsx';
import { SiteCard } from './site/SiteCard.tsx';
import './PopupPage.css';

export function PopupPage() {
  const today = createToday();
  return (
    <main class="popup">
      <header class="popup__head">
        <Mark size={22} />
        <span class="popup__name">{i18n.t('app.name')}</span>
        <a class="popup__home small" href="/home.html#/help" target="_blank" rel="noopener">
          {i18n.t('practice.help.label')}
        </a>
        <a class="popup__home small" href="/home.html" target="_blank" rel="noopener">
          {i18n.t('popup.home')}
        </a>
      </header>
      <LockGate
        unknown={
          <div class="card">
            <PlainAffirmation day={today()} />
          </div>
        }
      >
        <SafetyNote apart />
        <DueCommitments />
        <RepairCard />
        <DayBoard today={today()} />
        <SiteCard />
        <div class="card">
          <AffirmationCard day={today()} />
        </div>
      </LockGate>
      <footer class="popup__foot small">
        <HelpLine />
      </footer>
    </main>
  );
}
