// Which row a frame belongs to. Asked at every focus, since these sites move between pages without loading one.
import type { Site } from './site.ts';
import { SITES } from './sites.ts';

/** A host no row names, but on which Tend was allowed to run: boxes are known by role and editability alone. */
const GENERIC: Site = {
  id: 'generic',
  hosts: [],
  composer: 'textarea, input, [contenteditable]',
  enterSends: true,
  verified: null,
};

/** The row for an address; null where the site is known but this part of it is not private conversation. */
export function siteAt(host: string, path: string): Site | null {
  const rows = SITES.filter((site) => site.hosts.includes(host));
  if (rows.length === 0) return GENERIC;
  return rows.find((site) => site.paths?.some((start) => isUnder(path, start)) ?? true) ?? null;
}

/** The row for this frame. */
export function siteHere(): Site | null {
  const { hostname, pathname } = frameWithAddress().location;
  return siteAt(hostname, pathname);
}

/** This frame, or the nearest around it with an address: frames without one (about:blank, srcdoc) belong to the page around them. */
export function frameWithAddress(): Window {
  let frame: Window = window;
  try {
    while (!frame.location.hostname && frame.parent !== frame && frame.parent.location.href) frame = frame.parent;
  } catch {
    // The page around is of another origin.
  }
  return frame;
}

function isUnder(path: string, start: string): boolean {
  return path === start || path.startsWith(start.endsWith('/') ? start : `${start}/`);
}
