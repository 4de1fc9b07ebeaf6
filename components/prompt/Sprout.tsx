// Tend's mark, drawn in one colour: a sprout with two leaves.
import type { JSX } from 'solid-js';

export function Sprout(): JSX.Element {
  return (
    <svg class="sprout" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 21c0-4.2.2-6.6 1.4-8.6M12 21c0-3.4-.5-5-1.8-6.4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
      />
      <path d="M12.6 12.6C12.2 7.4 15.2 4 20.6 3.6c.5 5.4-2.4 8.8-8 9z" fill="currentColor" />
      <path d="M10.9 15.4c-4.1.5-6.9-1.6-7.5-5.6 4.2-.6 7 1.4 7.5 5.6z" fill="currentColor" />
    </svg>
  );
}
