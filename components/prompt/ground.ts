// Asks the page's own colours whether the card should be light or dark.
import { type Colour, groundIsDark, parseColour } from '#lib/prompt/ground.ts';
import { parentAcross } from './host.ts';

/** The colour scheme of the page behind `box`. `probe` is any element of the card's own. */
export function schemeBehind(box: HTMLElement, probe: HTMLElement): 'light' | 'dark' {
  const read = (colour: string): Colour => {
    // A relative colour brings every space a page may use into one.
    probe.style.color = `color(from ${colour} srgb r g b / alpha)`;
    const parsed = parseColour(getComputedStyle(probe).color);
    probe.style.color = '';
    return parsed ?? [0, 0, 0, 0];
  };
  const layers: Colour[] = [];
  for (let node: Node | null = box; node && layers.at(-1)?.[3] !== 1; node = parentAcross(node)) {
    if (!(node instanceof Element)) continue;
    const style = getComputedStyle(node);
    // What a picture or a gradient looks like cannot be told; the text on it can.
    if (style.backgroundImage !== 'none') break;
    const colour = read(style.backgroundColor);
    if (colour[3] > 0) layers.push(colour);
  }
  return groundIsDark(layers, read(getComputedStyle(box).color)) ? 'dark' : 'light';
}
