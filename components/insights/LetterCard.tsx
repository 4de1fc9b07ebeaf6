// The letter of the week.
import { For, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { Helped, Letter, LetterLine } from '#lib/insights/letter.ts';
import { actName, practiceName, toolName } from './names.ts';
import { dayName, days, moments, sentence, times } from './words.ts';
import './LetterCard.css';

function said(line: LetterLine): string {
  switch (line.kind) {
    case 'checkins':
      return i18n.t('insights.letter.checkins', { days: days(line.days) });
    case 'words':
      return i18n.t('insights.letter.words', { words: i18n.t('insights.count.words', line.words) });
    case 'pages':
      return i18n.t('insights.letter.pages', { pages: i18n.t('insights.letter.pagesCount', line.pages) });
    case 'paused':
      return sentence(i18n.t('insights.letter.paused', { moments: moments(line.moments), times: times(line.times) }));
    case 'asIs':
      return sentence(i18n.t('insights.letter.asIs', { moments: moments(line.moments) }));
    case 'practices':
      return i18n.t('insights.letter.practices', { practice: practiceName(line.practice), days: days(line.days) });
    default:
      return i18n.t(`insights.letter.${line.kind}`);
  }
}

function helpedWords(helped: Helped): string {
  switch (helped.kind) {
    case 'tool':
      return i18n.t('insights.letter.helpedTool', { tool: toolName(helped.tool) });
    case 'move':
      return i18n.t('insights.letter.helpedMove', { act: actName(helped.act) });
    case 'practice':
      return i18n.t('insights.letter.helpedPractice', { practice: practiceName(helped.practice) });
    case 'pause':
      return i18n.t('insights.letter.helpedPause');
    case 'look':
      return i18n.t('insights.letter.helpedLook');
  }
}

const TRY = {
  breath: 'tryBreath',
  ask: 'tryAsk',
  own: 'tryOwn',
  return: 'tryReturn',
  need: 'tryNeed',
  reach: 'tryReach',
  checkin: 'tryCheckin',
  rest: 'tryRest',
} as const;

export function LetterCard(props: { letter: Letter }) {
  return (
    <article class="card letter" aria-labelledby="insights-letter">
      <h2 class="serif letter__title" id="insights-letter">
        {i18n.t('insights.letter.title', { from: dayName(props.letter.week.from), to: dayName(props.letter.week.to) })}
      </h2>
      <p class="serif letter__words">
        <For each={props.letter.lines}>{(line) => <span>{said(line)} </span>}</For>
      </p>
      <Show when={props.letter.helped}>
        {(helped) => (
          <p>
            <strong>{i18n.t('insights.letter.helpedTitle')}</strong>
            <br />
            {helpedWords(helped())}
          </p>
        )}
      </Show>
      <p>
        <strong>{i18n.t('insights.letter.tryTitle')}</strong>
        <br />
        {i18n.t(`insights.letter.${TRY[props.letter.try]}`)}
      </p>
    </article>
  );
}
