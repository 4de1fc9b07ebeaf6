// Whether the page behind the message box is light or dark. Asked of the page's own colours, as a site's theme often
// differs from the system's.

/** Red, green, blue and alpha, each 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** Reads `color(srgb r g b / a)`, the form a computed relative colour takes, whatever space the page's colour was in. */
export function parseColour(text: string): Colour | undefined {
  const match = /^color\(srgb ([^ ]+) ([^ ]+) ([^ /)]+)(?: \/ ([^)]+))?\)$/.exec(text);
  if (!match) return undefined;
  const [red, green, blue, alpha] = match.slice(1).map((part) => (part === undefined ? 1 : part === 'none' ? 0 : Number(part)));
  return [red ?? 0, green ?? 0, blue ?? 0, alpha ?? 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * True where the ground is dark. `layers` are the backgrounds from the box outward, up to the first that hides what is
 * under it; `ink` is the text's colour, believed where no layer hides what is under it: readable text tells its ground.
 */
export function groundIsDark(layers: readonly Colour[], ink: Colour): boolean {
  if (layers.at(-1)?.[3] !== 1) return luminance(ink) > 0.4;
  const seen = layers.reduceRight<Colour>(
    (under, [red, green, blue, alpha]) => [
      red * alpha + under[0] * (1 - alpha),
      green * alpha + under[1] * (1 - alpha),
      blue * alpha + under[2] * (1 - alpha),
      1,
    ],
    [1, 1, 1, 1],
  );
  // The luminance at which black and white text are equally readable.
  return luminance(seen) < 0.179;
}
