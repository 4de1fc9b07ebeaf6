// What a check-in may hold besides: where the body shows it, and what it is about. Folded away until wanted.
import { createSignal, For } from 'solid-js';
import { roveByFocus, roveByKey } from '#components/common/roving.ts';
import { i18n } from '#i18n';
import type { CheckinFields } from './checkin-form.ts';
import '#components/common/chip.css';
import './MoreFields.css';

interface MoreFieldsProps {
  fields: CheckinFields;
  onBody(body: string): void;
  onTag(tag: string): void;
}

const BODY = ['chest', 'belly', 'shoulders', 'heart', 'throat', 'face', 'jaw', 'eyes', 'warm', 'loose'] as const;
const ABOUT = ['people', 'partner', 'family', 'work', 'self', 'health'] as const;

export function MoreFields(props: MoreFieldsProps) {
  const [own, setOwn] = createSignal('');
  const about = () => {
    const known = ABOUT.map((id) => i18n.t(`practice.about.${id}`));
    return [...known, ...props.fields.tags.filter((tag) => !known.includes(tag))];
  };
  const addOwn = () => {
    const tag = own().trim().toLowerCase().slice(0, 40);
    if (tag && !props.fields.tags.includes(tag)) props.onTag(tag);
    setOwn('');
  };

  return (
    <details class="more" open={props.fields.body !== '' || props.fields.tags.length > 0}>
      <summary>{i18n.t('practice.checkin.more')}</summary>
      <h2 id="more-body">{i18n.t('practice.checkin.body')}</h2>
      <div class="more__chips" role="toolbar" aria-labelledby="more-body" onKeyDown={roveByKey} onFocusIn={roveByFocus}>
        <For each={BODY}>
          {(id, index) => {
            const cue = i18n.t(`practice.body.${id}`);
            return (
              <button
                type="button"
                class="chip"
                tabIndex={index() === 0 ? 0 : -1}
                aria-pressed={props.fields.body === cue}
                onClick={() => props.onBody(props.fields.body === cue ? '' : cue)}
              >
                {cue}
              </button>
            );
          }}
        </For>
      </div>
      <h2 id="more-about">{i18n.t('practice.checkin.about')}</h2>
      <div class="more__chips" role="toolbar" aria-labelledby="more-about" onKeyDown={roveByKey} onFocusIn={roveByFocus}>
        <For each={about()}>
          {(tag, index) => (
            <button
              type="button"
              class="chip"
              tabIndex={index() === 0 ? 0 : -1}
              aria-pressed={props.fields.tags.includes(tag)}
              onClick={() => props.onTag(tag)}
            >
              {tag}
            </button>
          )}
        </For>
      </div>
      <div class="more__own">
        <input
          class="field"
          autocomplete="off"
          maxLength={40}
          placeholder={i18n.t('practice.checkin.own')}
          aria-label={i18n.t('practice.checkin.own')}
          value={own()}
          onInput={(event) => setOwn(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            addOwn();
          }}
        />
        <button type="button" class="button" onClick={addOwn}>
          {i18n.t('practice.checkin.add')}
        </button>
      </div>
    </details>
  );
}
