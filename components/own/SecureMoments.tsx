// A person's secure moments. The new tab may show one a day, where they ask for it.
import { i18n } from '#i18n';
import { deleteSecureMoment, newSecureMoment, SECURE_MOMENT_LENGTH, saveSecureMoment } from '#lib/store/save-secure-moment.ts';
import { listSecureMoments } from '#lib/store/secure-moments.ts';
import { OwnWords } from './OwnWords.tsx';

export default function SecureMoments() {
  return (
    <OwnWords
      title={i18n.t('own.moments.title')}
      what={i18n.t('own.moments.what')}
      ask={i18n.t('own.moments.ask')}
      longest={SECURE_MOMENT_LENGTH}
      store="secureMoments"
      list={listSecureMoments}
      make={(text) => newSecureMoment(text, Date.now())}
      save={(moment, began) => saveSecureMoment({ ...moment, updatedAt: Date.now() }, began)}
      remove={({ id }) => deleteSecureMoment(id)}
    />
  );
}
