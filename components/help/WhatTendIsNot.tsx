// What Tend is not, one thing a line.
import { For } from 'solid-js';
import { i18n } from '#i18n';
import './WhatTendIsNot.css';

const NOT = ['therapy', 'test', 'watch', 'others', 'judge', 'safe'] as const;

export function WhatTendIsNot() {
  return (
    <ul class="not">
      <For each={NOT}>{(point) => <li>{i18n.t(`help.not.${point}`)}</li>}</For>
    </ul>
  );
}
