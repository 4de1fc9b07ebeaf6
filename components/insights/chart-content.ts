// What a chart is before it is drawn: a finding, the same facts in words, the numbers, and how to draw them.
import type { PlotOptions } from '@observablehq/plot';

/** The room a picture has. */
export interface Space {
  /** In pixels. */
  width: number;
  /** The size of the page's text in pixels: labels and margins grow with it. */
  em: number;
}

export interface ChartTable {
  head: string[];
  rows: (string | number)[][];
}

export interface ChartContent {
  /** What its files are called. */
  id: string;
  /** The finding, as a sentence. */
  title: string;
  /** The same facts in words, with how many and how sure. */
  text: string;
  /** What the picture cannot tell: another way it may have come about. */
  caution?: string;
  table: ChartTable;
  /** Left out where there is not enough yet. Marks of the class `point` can be walked with the arrow keys. */
  picture?: (space: Space) => PlotOptions;
}
