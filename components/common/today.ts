// The day it is now, as a signal: a page left open past midnight moves on when it is looked at again.
import { createSignal, onCleanup, onMount } from 'solid-js';
import { localDay } from '#lib/store/ids.ts';

export function createToday() {
  const [today, setToday] = createSignal(localDay(new Date()));
  const look = () => document.visibilityState === 'visible' && setToday(localDay(new Date()));
  onMount(() => document.addEventListener('visibilitychange', look));
  onCleanup(() => document.removeEventListener('visibilitychange', look));
  return today;
}
