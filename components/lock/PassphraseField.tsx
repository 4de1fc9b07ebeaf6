// A field for a passphrase, which is never shown and never kept by the browser.
import { i18n } from '#i18n';

interface PassphraseFieldProps {
  label: string;
  /** new: chosen here · current: asked for. */
  kind: 'new' | 'current';
  value: string;
  onInput(words: string): void;
}

export function PassphraseField(props: PassphraseFieldProps) {
  return (
    <label class="lock__row">
      {props.label}
      <input
        class="field"
        type="password"
        autocomplete={props.kind === 'new' ? 'new-password' : 'off'}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}

/** How long there is to wait, in words. */
export function waitInWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 120 ? i18n.t('lock.waitSeconds', { count: seconds }) : i18n.t('lock.waitMinutes', { count: Math.ceil(seconds / 60) });
}
