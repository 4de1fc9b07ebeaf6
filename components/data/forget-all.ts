// Everything Tend keeps on this device, gone: the database, and the small storages beside it.
import { browser } from 'wxt/browser';
import { forgetHelpCountry } from '#components/help/help-country.ts';
import { addedSites, removeSite } from '#lib/composer/sites/added.ts';
import { deleteEverything } from '#lib/store/backup/delete.ts';

/** Deletes everything for good. @throws StoreError, and then nothing was deleted */
export async function forgetAll(): Promise<void> {
  await deleteEverything();
  forgetHelpCountry();
  // Where Tend was asked to be quiet, all that is known for this session only, what was shared with other devices, and which sites were added.
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.storage.sync.clear()]);
  for (const site of await addedSites()) await removeSite(site);
}
