// A card's first sentence, beside Tend's mark. Screen readers take the card's description from it.
import type { JSX } from 'solid-js';
import { Sprout } from './Sprout.tsx';

export function Lead(props: { children: JSX.Element }): JSX.Element {
  return (
    <p id="noticed" class="lead">
      <Sprout />
      {props.children}
    </p>
  );
}
