// Which charts there are, in their order. Each is made when it is shown, one after the other, so that the first is there at once.
import { actsIn, bondPaths, commitmentsIn, traitPaths } from '#lib/insights/growth.ts';
import { tapersIn } from '#lib/insights/messages.ts';
import { moodByHour, moodByWeekday, moodPath, yearOfPixels } from '#lib/insights/mood.ts';
import { wordsOf } from '#lib/insights/mood-words.ts';
import { movedAffirmations, practiceCalendar, toolsIn } from '#lib/insights/practice.ts';
import type { PeriodRecords } from '#lib/insights/read-period.ts';
import { surroundingsOf } from '#lib/insights/surroundings.ts';
import type { ChartContent } from './chart-content.ts';
import { bondsChart } from './charts/bonds.ts';
import { familiesChart } from './charts/families.ts';
import { commitmentsChart, ledgerChart } from './charts/growth.ts';
import { movesChart, outcomesChart, sitesChart, whenChart } from './charts/messages.ts';
import { moodPathChart } from './charts/mood-path.ts';
import { moodPlaneChart } from './charts/mood-plane.ts';
import { moodSlotsChart } from './charts/mood-slots.ts';
import { moodWordsChart } from './charts/mood-words.ts';
import { moodYearChart } from './charts/mood-year.ts';
import { calendarChart, toolsChart, truerChart } from './charts/practice.ts';
import { surroundingsChart } from './charts/surroundings.ts';
import { tapersChart } from './charts/tapers.ts';
import { traitsChart } from './charts/traits.ts';

export type SectionName = 'mood' | 'messages' | 'practice' | 'growth';
type MakeChart = (records: PeriodRecords) => ChartContent;

const feltDays = ({ days }: PeriodRecords) => days.filter(({ checkins }) => checkins).length;

export const SECTIONS: readonly { name: SectionName; charts: readonly MakeChart[] }[] = [
  {
    name: 'mood',
    charts: [
      ({ days, period }) => moodPathChart(moodPath(days, period)),
      ({ checkins }) => moodPlaneChart(checkins),
      ({ year, period }) => moodYearChart(yearOfPixels(year, period.to)),
      (records) => moodSlotsChart('hour', moodByHour(records.days), feltDays(records)),
      (records) => moodSlotsChart('weekday', moodByWeekday(records.days), feltDays(records)),
      ({ checkins }) => moodWordsChart(wordsOf(checkins)),
      ({ days, checkins }) => surroundingsChart(surroundingsOf(days, checkins)),
    ],
  },
  {
    name: 'messages',
    charts: [
      ({ days, period }) => familiesChart(days, period),
      ({ days }) => outcomesChart(days),
      ({ days }) => tapersChart(tapersIn(days)),
      ({ days }) => sitesChart(days),
      ({ days }) => whenChart('weekday', days),
      ({ days }) => whenChart('hour', days),
      ({ days }) => movesChart(days),
    ],
  },
  {
    name: 'practice',
    charts: [
      ({ days, period }) => calendarChart(practiceCalendar(days, period), period),
      ({ sittings }) => toolsChart(toolsIn(sittings)),
      ({ affirmations }) => truerChart(movedAffirmations(affirmations.values())),
    ],
  },
  {
    name: 'growth',
    charts: [
      ({ ledger, period }) => ledgerChart(actsIn(ledger, period)),
      ({ commitments, period }) => commitmentsChart(commitmentsIn(commitments, period)),
      ({ reflections, period }) => bondsChart(bondPaths(reflections, period)),
      ({ traits, period }) => traitsChart(traitPaths(traits, period)),
    ],
  },
];
