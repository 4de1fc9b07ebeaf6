// My people: the circle of support, added to and changed in place.
import { createSignal, For, Show } from 'solid-js';
import { createAttempts } from '#components/common/attempt.ts';
import { createStored } from '#components/common/stored.ts';
import { Trouble } from '#components/common/Trouble.tsx';
import { Undo } from '#components/common/Undo.tsx';
import { PersonForm } from '#components/people/PersonForm.tsx';
import { i18n } from '#i18n';
import { overdue } from '#lib/practice/choose-person.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { deletePerson, listPeople, markContact, type Person, savePerson } from '#lib/store/people.ts';
import { markPractice } from '#lib/store/practices.ts';
import './PeopleRoute.css';

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

export default function PeopleRoute(props: { today: LocalDay }) {
  const people = createStored(['people'], listPeople);
  const [open, setOpen] = createSignal<Person | 'new'>();
  const [gone, setGone] = createSignal<Person>();
  const { attempt, forget, trouble } = createAttempts();

  const inTouch = (person: Person) =>
    attempt(async () => {
      const now = Date.now();
      await markContact(person.id, now);
      await markPractice(props.today, 'connect', now);
    });
  const lastContact = (person: Person) => {
    if (person.contactAt === undefined) return i18n.t('people.noContact');
    const last = i18n.t('people.lastContact', { date: date.format(person.contactAt) });
    return !person.unsafe && overdue(person, Date.now()) > 1 ? `${last} ${i18n.t('people.long')}` : last;
  };

  return (
    <div class="route">
      <h1 class="route__title">{i18n.t('home.route.people')}</h1>
      <Show
        when={open()}
        keyed
        fallback={
          <>
            <p class="soft">{i18n.t('people.what')}</p>
            <Show when={people.state()} keyed>
              {(state) => state.status === 'failed' && <Trouble error={state.error} during="read" onRetry={people.refresh} />}
            </Show>
            <Undo
              gone={gone()}
              said={i18n.t('people.removed', { name: gone()?.name ?? '' })}
              onUndo={(person) =>
                attempt(
                  () => savePerson(person),
                  () => setGone(),
                )
              }
            />
            <Show when={trouble()}>{(error) => <Trouble error={error()} during="write" onRetry={forget} />}</Show>
            <ul class="people">
              <For each={people.latest()}>
                {(person) => (
                  <li class="card person">
                    <h2>{person.name}</h2>
                    <p class="small soft">
                      {person.unsafe ? i18n.t('people.unsafeNote') : i18n.t(`people.kind.${person.kind}`)} · {lastContact(person)}
                    </p>
                    <Show when={person.reach}>
                      <p>{person.reach}</p>
                    </Show>
                    <div class="person__ways">
                      <Show when={!person.unsafe}>
                        <button type="button" class="button" onClick={() => inTouch(person)}>
                          {i18n.t('people.inTouch')}
                        </button>
                      </Show>
                      <button
                        type="button"
                        class="button button--quiet"
                        aria-label={i18n.t('people.changeOf', { name: person.name })}
                        onClick={() => setOpen(person)}
                      >
                        {i18n.t('practice.checkin.edit')}
                      </button>
                      <button
                        type="button"
                        class="button button--quiet"
                        aria-label={i18n.t('people.removeOf', { name: person.name })}
                        onClick={() =>
                          attempt(
                            () => deletePerson(person.id),
                            () => setGone(person),
                          )
                        }
                      >
                        {i18n.t('people.remove')}
                      </button>
                    </div>
                  </li>
                )}
              </For>
            </ul>
            <button type="button" class="button button--main people__add" onClick={() => setOpen('new')}>
              {i18n.t('people.add')}
            </button>
          </>
        }
      >
        {(person) => <PersonForm before={person === 'new' ? undefined : person} onClose={() => setOpen()} />}
      </Show>
    </div>
  );
}
