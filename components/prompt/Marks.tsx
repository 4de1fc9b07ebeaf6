// Marks the words in the box, while the card is open, with rectangles of Tend's own: nothing is written to the page.
import { createMemo, Index, type JSX } from 'solid-js';
import type { PromptState } from './state.ts';

export function Marks(props: { state: PromptState; moves: number }): JSX.Element {
  const rects = createMemo(() => {
    props.moves;
    return props.state.wordRects(props.state.analysis().findings);
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
