// Where to find a human, one press away on every page. Plain text: nothing is opened or requested.
import { i18n } from '#i18n';
import { quickExit } from './quick-exit.ts';
import './HelpLine.css';

export function HelpLine() {
  return (
    <details class="help">
      <summary>{i18n.t('practice.help.label')}</summary>
      <p>
        <strong>{i18n.t('practice.help.title')}</strong> {i18n.t('practice.help.human')}
      </p>
      <p>{i18n.t('practice.help.lines')}</p>
      <p>{i18n.t('practice.help.emergency')}</p>
      <p class="help__ways">
        <a href="/home.html#/help" target="_blank" rel="noopener">
          {i18n.t('help.all')}
        </a>
        <button type="button" class="link" onClick={quickExit}>
          {i18n.t('help.exit.leave')}
        </button>
      </p>
    </details>
  );
}
