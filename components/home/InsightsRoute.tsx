// Insights: the pattern over time. Everything it draws with comes with this page alone.
import { i18n } from '#i18n';
import type { LocalDay } from '#lib/store/ids.ts';

export default function InsightsRoute(_props: { today: LocalDay }) {
  return (
    <div class="route">
      <h1 class="route__title">{i18n.t('home.route.insights')}</h1>
    </div>
  );
}
