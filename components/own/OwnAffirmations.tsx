// A person's own affirmations. They are mixed into the choice of the day.
import { i18n } from '#i18n';
import { listOwnAffirmations } from '#lib/store/own-affirmations.ts';
import { deleteOwnAffirmation, newOwnAffirmation, OWN_AFFIRMATION_LENGTH, saveOwnAffirmation } from '#lib/store/save-own-affirmation.ts';
import { OwnWords } from './OwnWords.tsx';

export default function OwnAffirmations() {
  return (
    <OwnWords
      title={i18n.t('own.affirmations.title')}
      what={i18n.t('own.affirmations.what')}
      ask={i18n.t('own.affirmations.ask')}
      longest={OWN_AFFIRMATION_LENGTH}
      store="ownAffirmations"
      list={listOwnAffirmations}
      make={(text) => newOwnAffirmation(text, Date.now())}
      save={(own, began) => saveOwnAffirmation({ ...own, updatedAt: Date.now() }, began)}
      remove={({ id }) => deleteOwnAffirmation(id)}
    />
  );
}
