// Marks the words in the box, while the card is open, with rectangles of Tend's own: nothing is written to the page.
import { createMemo, Index, type JSX } from 'solid-js';
import { clip } from '#lib/prompt/rects.ts';
import type { PromptState } from './state.ts';

export function Marks(props: { state: PromptState; moves: number }): JSX.Element {
  const rects = createMemo(() => {
    props.moves;
    const { composer } = props.state.request;
    const box = composer.rect();
    return props.state.analysis().findings.flatMap((finding) => clip(composer.spanRects(finding), box));
  });
  return (
    <Index each={rects()}>
      {(rect) => (
        <div
          class="mark"
          style={{
            translate: `${rect().left}px ${rect().top}px`,
            width: `${rect().right - rect().left}px`,
            height: `${rect().bottom - rect().top}px`,
          }}
        />
      )}
    </Index>
  );
}
