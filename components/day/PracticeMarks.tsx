// Today's five practices: what was done today and on the six days before. Marks only grow; a gap is no loss.
import Heart from 'lucide-solid/icons/heart';
import MessageCircle from 'lucide-solid/icons/message-circle';
import PenLine from 'lucide-solid/icons/pen-line';
import Sprout from 'lucide-solid/icons/sprout';
import Wind from 'lucide-solid/icons/wind';
import { For } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { createStored } from '#components/common/stored.ts';
import { i18n } from '#i18n';
import { listCheckins } from '#lib/store/checkins.ts';
import { addDays, type LocalDay } from '#lib/store/ids.ts';
import { listPracticeMarks } from '#lib/store/practices.ts';
import { PRACTICES, type Practice } from '#lib/vocabulary/practices.ts';
import './PracticeMarks.css';

interface PracticeMarksProps {
  day: LocalDay;
  onDo(practice: Practice): void;
}

const ICON = { checkin: Sprout, journal: PenLine, mindful: Wind, affirm: Heart, connect: MessageCircle } as const;

/** The days each practice was done in the week that ends with `day`. */
async function week(day: LocalDay): Promise<Map<Practice, Set<LocalDay>>> {
  const from = addDays(day, -6);
  const [marks, checkins] = await Promise.all([listPracticeMarks(from, day), listCheckins(from, day)]);
  const done = new Map(PRACTICES.map((practice) => [practice, new Set<LocalDay>()]));
  for (const mark of marks) done.get(mark.practice)?.add(mark.day);
  for (const checkin of checkins) done.get('checkin')?.add(checkin.day);
  return done;
}

export function PracticeMarks(props: PracticeMarksProps) {
  const stored = createStored(['practices', 'checkins'], () => week(props.day));
  const daysOf = (practice: Practice) => stored.latest()?.get(practice) ?? new Set<LocalDay>();
  const days = () => Array.from({ length: 7 }, (_, index) => addDays(props.day, index - 6));
  const label = (practice: Practice) => {
    const name = i18n.t(`practice.marks.${practice}`);
    const today = i18n.t(daysOf(practice).has(props.day) ? 'practice.marks.done' : 'practice.marks.open', { practice: name });
    return `${today}. ${i18n.t('practice.marks.week', daysOf(practice).size)}`;
  };

  return (
    <section aria-label={i18n.t('practice.marks.label')}>
      <ul class="marks">
        <For each={PRACTICES}>
          {(practice) => (
            <li>
              <button
                type="button"
                class="mark"
                classList={{ 'mark--done': daysOf(practice).has(props.day) }}
                aria-label={label(practice)}
                onClick={() => props.onDo(practice)}
              >
                <span class="mark__icon">
                  <Dynamic component={ICON[practice]} size={20} aria-hidden="true" />
                </span>
                <span class="mark__name">{i18n.t(`practice.marks.${practice}`)}</span>
                <span class="mark__week">
                  <For each={days()}>
                    {(day) => <span class="mark__day" classList={{ 'mark__day--done': daysOf(practice).has(day) }} />}
                  </For>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
