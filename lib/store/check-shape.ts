// What is to be kept is looked at first: nothing that is not what its store holds ever reaches the database.
import * as v from 'valibot';
import { StoreError } from './errors.ts';

/** @throws StoreError `invalid`, with the paths that are wrong, where `value` is not of the shape */
export function checkShape(shape: v.GenericSchema, value: unknown): void {
  const checked = v.safeParse(shape, value);
  if (!checked.success) throw new StoreError('invalid', checked.issues.map((issue) => v.getDotPath(issue)).join(', '));
}
