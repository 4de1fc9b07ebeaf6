// The way out for somebody who is being watched: every Tend page closes, and an empty one is left. It cannot clear the browser's history.

const CHANNEL = 'tend:exit';

async function closeThisPage(): Promise<void> {
  // Nothing may be read while the tab takes its time to go.
  document.documentElement.style.visibility = 'hidden';
  document.title = '';
  const { browser } = await import('wxt/browser');
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) close();
  else await browser.tabs.remove(tab.id);
}

/** Lets this page be closed from any other. Called once by each page. */
export function closeOnQuickExit(): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', () => void closeThisPage());
}

/** Opens an empty page, then closes every Tend page, this one last. Where that fails, this one at least becomes empty. */
export async function quickExit(): Promise<void> {
  const others = new BroadcastChannel(CHANNEL);
  try {
    const { browser } = await import('wxt/browser');
    await browser.tabs.create({ url: 'about:blank' });
    others.postMessage('leave');
    await closeThisPage();
  } catch {
    others.postMessage('leave');
    location.replace('about:blank');
  }
}
