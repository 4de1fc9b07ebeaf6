// A page with a question, inside a tool; what is written is a journal entry like any other.
import { EntryEditor } from '#components/journal/EntryEditor.tsx';
import type { LocalDay } from '#lib/store/ids.ts';
import { newEntry } from '#lib/store/journal.ts';

interface WritePartProps {
  ask: string;
  day: LocalDay;
  tags: string[];
  onDone(): void;
}

export function WritePart(props: WritePartProps) {
  return (
    <div class="tool__part tool__part--write">
      <EntryEditor
        entry={newEntry(props.day, Date.now(), { question: props.ask, tags: props.tags })}
        tagged={false}
        onClose={props.onDone}
      />
    </div>
  );
}
