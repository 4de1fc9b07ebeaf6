// Today's practices on the new tab; each leads to where it is done.
import { PracticeMarks } from '#components/day/PracticeMarks.tsx';
import type { LocalDay } from '#lib/store/ids.ts';
import './NewTabMarks.css';

export default function NewTabMarks(props: { day: LocalDay }) {
  return <PracticeMarks day={props.day} onDo={() => location.assign('/home.html#/today')} />;
}
