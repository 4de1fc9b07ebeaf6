// The practice studio: write any message, see what Tend sees, live, and try again. The analyser comes with this page; nothing written is kept.
import { createSignal, For, onCleanup, Show } from 'solid-js';
import { BuilderCard } from '#components/studio/BuilderCard.tsx';
import { Changed } from '#components/studio/Changed.tsx';
import { Drills } from '#components/studio/Drills.tsx';
import { Seen } from '#components/studio/Seen.tsx';
import { i18n } from '#i18n';
import { analyze } from '#lib/language/analyze.ts';
import type { Try } from '#lib/practice/compare-tries.ts';
import { BUILDERS } from '#lib/practice/en/builders.ts';
import './StudioRoute.css';

/** Long enough that a word is not judged half written. */
const PAUSE_MS = 300;

export default function StudioRoute() {
  const [now, setNow] = createSignal<Try>();
  const [first, setFirst] = createSignal<Try>();
  let box: HTMLTextAreaElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  const look = () => {
    clearTimeout(timer);
    const text = box?.value ?? '';
    setNow(text.trim() ? { text, analysis: analyze(text) } : undefined);
  };
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  const fill = (text: string) => {
    if (!box) return;
    box.value = text;
    look();
    box.focus();
  };
  const again = () => {
    look();
    setFirst(now());
    box?.focus();
  };
  const fresh = () => {
    setFirst();
    fill('');
  };

  return (
    <div class="route">
      <h1 class="route__title">{i18n.t('home.route.studio')}</h1>
      <p class="soft">{i18n.t('studio.what')}</p>
      <section class="studio">
        <label class="studio__label" for="studio-message">
          {i18n.t('studio.message')}
        </label>
        <textarea
          id="studio-message"
          class="field studio__box"
          autocomplete="off"
          placeholder={i18n.t('studio.example')}
          ref={box}
          onInput={typed}
        />
        <div class="studio__ways">
          <button type="button" class="button" aria-disabled={!now()} onClick={() => now() && again()}>
            {i18n.t('studio.again')}
          </button>
          <button type="button" class="button button--quiet" onClick={fresh}>
            {i18n.t('studio.startOver')}
          </button>
        </div>
        <section class="card studio__seen" aria-live="polite" aria-label={i18n.t('studio.seen')}>
          <Show when={now()} fallback={<p class="soft">{i18n.t('studio.empty')}</p>}>
            {(attempt) => (
              <>
                <Seen attempt={attempt()} />
                <Show when={first()}>{(before) => <Changed first={before()} now={attempt()} />}</Show>
              </>
            )}
          </Show>
        </section>
      </section>
      <Drills />
      <section class="studio">
        <h2>{i18n.t('studio.build.title')}</h2>
        <For each={BUILDERS}>{(builder) => <BuilderCard builder={builder} onTry={fill} />}</For>
      </section>
    </div>
  );
}
