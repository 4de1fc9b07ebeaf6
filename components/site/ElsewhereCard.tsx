// A page on which Tend does not listen, and could.
import { createSignal } from 'solid-js';
import { i18n } from '#i18n';
import { addSite, hostOf, type SitePattern } from '#lib/composer/sites/added.ts';

export function ElsewhereCard(props: { pattern: SitePattern; onAdded: () => void }) {
  const [said, setSaid] = createSignal('');
  const add = async () => {
    // Nothing is waited for before it: the browser asks only at a press.
    if (await addSite(props.pattern).catch(() => false)) props.onAdded();
    else setSaid(i18n.t('site.notAdded'));
  };
  return (
    <section class="card site" aria-labelledby="site">
      <h2 class="small soft site__name" id="site">
        {i18n.t('site.elsewhere', { site: hostOf(props.pattern) })}
      </h2>
      <div>
        <button type="button" class="button" onClick={add}>
          {i18n.t('site.add')}
        </button>
      </div>
      <p class="small soft">{i18n.t('site.elsewhereMeans')}</p>
      <p class="small" role="status">
        {said()}
      </p>
    </section>
  );
}
