// One person of the circle: who they are, how it feels with them, how to reach them.
import { createSignal, For, onMount, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { Trouble } from '#components/common/Trouble.tsx';
import { i18n } from '#i18n';
import { type StoreError, toStoreError } from '#lib/store/errors.ts';
import { newId, type PersonId } from '#lib/store/ids.ts';
import { PERSON_KINDS, type Person, type PersonKind, savePerson } from '#lib/store/people.ts';
import './PersonForm.css';

interface PersonFormProps {
  before: Person | undefined;
  onClose(): void;
}

const SCALES = ['available', 'responsive', 'respectful'] as const;

export function PersonForm(props: PersonFormProps) {
  const [fields, setFields] = createStore<Person>(
    props.before
      ? { ...props.before }
      : {
          id: newId<PersonId>(),
          name: '',
          kind: 'friend',
          available: 2,
          responsive: 2,
          respectful: 2,
          unsafe: false,
          reach: '',
          updatedAt: 0,
        },
  );
  // As it is now: what comes from elsewhere while this is open is newer.
  const began = props.before;
  const [every, setEvery] = createSignal(props.before?.everyDays);
  const [hint, setHint] = createSignal('');
  const [trouble, setTrouble] = createSignal<StoreError>();
  let name: HTMLInputElement | undefined;
  onMount(() => name?.focus());

  const keep = async () => {
    if (!fields.name.trim()) {
      setHint(i18n.t('people.nameFirst'));
      name?.focus();
      return;
    }
    try {
      const { everyDays: _before, ...rest } = fields;
      const everyDays = every();
      await savePerson({ ...rest, ...(everyDays && { everyDays }), name: fields.name.trim(), updatedAt: Date.now() }, began);
    } catch (error) {
      setTrouble(toStoreError(error));
      return;
    }
    props.onClose();
  };

  return (
    <form
      class="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label class="person-form__row">
        {i18n.t('people.name')}
        <input
          class="field"
          ref={name}
          maxLength={80}
          autocomplete="off"
          value={fields.name}
          onInput={(event) => setFields('name', event.currentTarget.value)}
        />
      </label>
      <p class="small person-form__hint" role="status">
        {hint()}
      </p>
      <label class="person-form__row">
        {i18n.t('people.kindLabel')}
        <select class="field" value={fields.kind} onChange={(event) => setFields('kind', event.currentTarget.value as PersonKind)}>
          <For each={PERSON_KINDS}>{(kind) => <option value={kind}>{i18n.t(`people.kind.${kind}`)}</option>}</For>
        </select>
      </label>
      <fieldset class="person-form__scales">
        <legend>{i18n.t('people.feels')}</legend>
        <For each={SCALES}>
          {(scale) => (
            <label class="person-form__row">
              {i18n.t(`people.scale.${scale}`)}
              <input
                type="range"
                min="0"
                max="4"
                step="1"
                value={fields[scale]}
                aria-valuetext={i18n.t(`people.degree.d${fields[scale]}`)}
                onInput={(event) => setFields(scale, event.currentTarget.valueAsNumber as Person['available'])}
              />
            </label>
          )}
        </For>
      </fieldset>
      <label class="person-form__check">
        <input type="checkbox" checked={fields.unsafe} onChange={(event) => setFields('unsafe', event.currentTarget.checked)} />
        <span>
          {i18n.t('people.unsafe')}
          <span class="small soft">{i18n.t('people.unsafeMeans')}</span>
        </span>
      </label>
      <label class="person-form__row">
        {i18n.t('people.reach')}
        <input
          class="field"
          maxLength={500}
          autocomplete="off"
          value={fields.reach}
          onInput={(event) => setFields('reach', event.currentTarget.value)}
        />
      </label>
      <label class="person-form__row">
        {i18n.t('people.every')}
        <select
          class="field"
          value={every() ?? ''}
          onChange={(event) => {
            const days = Number(event.currentTarget.value);
            setEvery(days || undefined);
          }}
        >
          <option value="">{i18n.t('people.rhythm.none')}</option>
          <option value="7">{i18n.t('people.rhythm.week')}</option>
          <option value="14">{i18n.t('people.rhythm.twoWeeks')}</option>
          <option value="30">{i18n.t('people.rhythm.month')}</option>
          <option value="90">{i18n.t('people.rhythm.season')}</option>
        </select>
      </label>
      <Show when={trouble()}>
        {(error) => <Trouble error={error()} during="write" onRetry={keep} words={`${fields.name}\n${fields.reach}`} />}
      </Show>
      <div class="person-form__ways">
        <button type="button" class="button button--quiet" onClick={props.onClose}>
          {i18n.t('practice.checkin.cancel')}
        </button>
        <button type="submit" class="button button--main">
          {i18n.t('practice.checkin.keep')}
        </button>
      </div>
    </form>
  );
}
