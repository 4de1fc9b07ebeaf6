// Reads what the letter of a week is made from.
import { listCheckins } from '../store/checkins.ts';
import { type LocalDay, localDay } from '../store/ids.ts';
import { listLedger } from '../store/ledger.ts';
import { listAggregates } from '../store/list-aggregates.ts';
import { listSittings } from '../store/sittings.ts';
import { type Letter, letterOf, letterWeek } from './letter.ts';

/** The letter that is due on a day. @throws StoreError */
export async function readLetter(today: LocalDay): Promise<Letter> {
  const week = letterWeek(today);
  const { from, to } = week;
  const [days, checkins, sittings, ledger] = await Promise.all([
    listAggregates(from, to),
    listCheckins(from, to),
    listSittings(from, to),
    listLedger(new Date(`${from}T00:00`).getTime()),
  ]);
  const acts = ledger.filter(({ at }) => localDay(new Date(at)) <= to).map(({ act }) => act);
  return letterOf(week, { days, checkins, sittings, acts });
}
