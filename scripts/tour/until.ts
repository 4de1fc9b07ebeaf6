/** Asks again and again until there is an answer. @throws Error naming `what` after `seconds`. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>, seconds = 20): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`${what}: not seen within ${seconds} s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
