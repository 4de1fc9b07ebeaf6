// Contrast of every text the prompt shows, from the colours the browser computed. axe gives up on a card in the top layer.
import type { Page } from 'playwright-core';

export interface Text {
  text: string;
  ratio: number;
}

/** Each text in the prompt with the ratio (WCAG 2) of its colour to the ground painted under it. */
export function contrasts(page: Page): Promise<Text[]> {
  return page.locator('tend-prompt .tend').evaluate((tend) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const paint = (colours: string[]) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (parts: number[]) =>
      parts
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
    return [...tend.querySelectorAll('*')]
      .filter(
        (element) => !element.closest('.unseen') && [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      .map((element) => {
        const grounds: string[] = [];
        for (let node: Element | null = element; node; node = node.parentElement) grounds.unshift(getComputedStyle(node).backgroundColor);
        const [high, low] = [paint(grounds), paint([...grounds, getComputedStyle(element).color])].map(luminance).sort((a, b) => b - a) as [
          number,
          number,
        ];
        return { text: element.textContent ?? '', ratio: (high + 0.05) / (low + 0.05) };
      });
  });
}
