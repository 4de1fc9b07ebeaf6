import { expect, test } from 'vitest';
import { Refused } from '#lib/language/rephrase/refused.ts';

test('a wording that repeats what another was refused for is not tried; one that repeats a turn of phrase is', () => {
  const refused = new Refused((run) => !run.includes('hoping'));
  expect(refused.repeatedBy("I felt hurt when you were hoping I'd fail.")).toBe(false);
  refused.add("I felt hurt when you were hoping I'd fail. Can you tell me what happened?");
  expect(refused.repeatedBy("When you were hoping I'd fail, I was sad.")).toBe(true);
  expect(refused.repeatedBy('I felt sad when you left. Can you tell me what happened?')).toBe(false);
  expect(refused.repeatedBy('Could we talk?')).toBe(false);
});
