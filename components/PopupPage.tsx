// The popup below its head: a check-in first, then the day so far, and a sentence to dwell on.
import { AffirmationCard } from './affirmation/AffirmationCard.tsx';
import { PlainAffirmation } from './affirmation/PlainAffirmation.tsx';
import { DueCommitments } from './commitments/DueCommitments.tsx';
import { HelpLine } from './common/HelpLine.tsx';
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
