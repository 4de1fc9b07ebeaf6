// A tool by its id, loaded with all of its words when it is opened.
import { Show } from 'solid-js';
import { TOOLS } from '#lib/practice/en/tools.ts';
import type { LocalDay } from '#lib/store/ids.ts';
import { ToolPlayer } from './ToolPlayer.tsx';

interface ToolPanelProps {
  id: string;
  day: LocalDay;
  /** Whether it begins at once. */
  atOnce?: boolean;
  onClose(): void;
}

export default function ToolPanel(props: ToolPanelProps) {
  return (
    <Show when={TOOLS.find(({ id }) => id === props.id)} keyed>
      {(tool) => <ToolPlayer tool={tool} day={props.day} atOnce={props.atOnce ?? false} onClose={props.onClose} />}
    </Show>
  );
}
