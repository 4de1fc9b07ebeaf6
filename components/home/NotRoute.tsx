// A page of its own for what Tend is not, to be pointed to.
import { WhatTendIsNot } from '#components/help/WhatTendIsNot.tsx';
import { i18n } from '#i18n';

export default function NotRoute() {
  return (
    <div class="route">
      <h1 class="route__title">{i18n.t('help.not.title')}</h1>
      <WhatTendIsNot />
      <p>
        <a href="#/help">{i18n.t('help.all')}</a>
      </p>
    </div>
  );
}
