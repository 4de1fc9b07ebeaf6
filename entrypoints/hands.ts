import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '#lib/composer/card.ts';
import { provideCard } from '#lib/composer/hands.ts';

export default defineUnlistedScript(() => provideCard((port) => new Card(port)));
