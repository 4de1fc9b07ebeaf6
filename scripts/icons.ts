// Draws the PNG icons from the mark: `npx node scripts/icons.ts`. The results are committed; run it again when the mark changes.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './browser.ts';

const SIZES = [16, 32, 48, 96, 128];
const TOOLBAR_SIZES = [16, 32];
/** From here on the mark sits on a tile; below, it needs every pixel for itself. */
const TILE_FROM = 48;

const mark = await readFile('public/mark.svg', 'utf8');
/** A sheet of paper, for a screen that others see. */
const neutral = await readFile('public/neutral.svg', 'utf8');
const NEUTRAL_SIZES = [16, 32, 48];

/** One icon as a page: the bare mark, or the mark in paper colour on a leaf tile. */
function page(size: number): string {
  const tile = size >= TILE_FROM;
  return `<!doctype html><style>
    html, body { margin: 0; background: transparent }
    div { width: ${size}px; height: ${size}px; display: grid; place-items: center; ${tile ? `background: #2f5d4a; border-radius: ${size * 0.22}px` : ''} }
    svg { width: ${tile ? size * 0.66 : size}px; height: auto; ${tile ? 'fill: #fbf8f3' : ''} }
  </style><div>${mark}</div>`;
}

/** The same where Tend does not listen: the mark in outline, in a grey that shows on light and dark toolbars. */
function silentPage(size: number): string {
  const stroke = size < 32 ? 2.4 : 1.8;
  return `<!doctype html><style>
    html, body { margin: 0; background: transparent }
    svg { display: block; width: ${size}px; height: ${size}px; fill: none; stroke: #857f77; stroke-width: ${stroke} }
  </style>${mark.replace(/ fill="[^"]*"/, '').replace('0 0 24 24', '-1.2 -1.2 26.4 26.4')}`;
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
  const tab = await browser.newPage();
  for (const [folder, draw] of Object.entries({ icon: page, 'icon-silent': silentPage })) {
    await mkdir(`public/${folder}`, { recursive: true });
    for (const size of folder === 'icon' ? SIZES : TOOLBAR_SIZES) {
      await tab.setViewportSize({ width: size, height: size });
      await tab.setContent(draw(size));
      await writeFile(`public/${folder}/${size}.png`, await tab.screenshot({ omitBackground: true }));
    }
  }
  for (const size of NEUTRAL_SIZES) {
    await tab.setViewportSize({ width: size, height: size });
    await tab.setContent(`<!doctype html><style>html, body { margin: 0 } svg { display: block; width: ${size}px }</style>${neutral}`);
    await writeFile(`public/icon/neutral-${size}.png`, await tab.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
