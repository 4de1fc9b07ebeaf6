// Your data: copied out, taken in, deleted for good.

import { BringIn } from '#components/data/BringIn.tsx';
import { CopyOut } from '#components/data/CopyOut.tsx';
import { CopyReminder } from '#components/data/CopyReminder.tsx';
import { FolderPart } from '#components/data/FolderPart.tsx';
import { LetGo } from '#components/data/LetGo.tsx';
import { ShareChoices } from '#components/data/ShareChoices.tsx';
import { i18n } from '#i18n';
import type { LocalDay } from '#lib/store/ids.ts';
import './DataRoute.css';

export default function DataRoute(props: { today: LocalDay }) {
  return (
    <div class="route">
      <h1 class="route__title">{i18n.t('home.route.data')}</h1>
      <p class="soft">{i18n.t('data.what')}</p>
      <CopyReminder />
      <CopyOut today={props.today} />
      <BringIn />
      <FolderPart />
      <ShareChoices />
      <LetGo today={props.today} />
    </div>
  );
}
