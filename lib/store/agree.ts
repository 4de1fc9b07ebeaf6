// Two sets of choices become one, by what they last agreed on: what was changed there comes here, what was changed here goes there.

export type Choices = Record<string, string | boolean>;

/** What both are to be now. Where both changed the same choice, the one that is shared stands: other devices have it already. */
export function agree(here: Choices, there: Choices, agreed: Choices): Choices {
  const names = new Set([...Object.keys(here), ...Object.keys(there)]);
  const chosen = [...names].map((name) => [
    name,
    there[name] !== undefined && there[name] !== agreed[name] ? there[name] : (here[name] ?? there[name]),
  ]);
  return Object.fromEntries(chosen);
}
