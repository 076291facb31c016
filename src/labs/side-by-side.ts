/**
 * Does pieces of work, some of them at once, each begun in its turn. `tell` hears of every result
 * in the order of the work, as soon as those before it are there. Once a piece has failed no further
 * one is begun, and its error is thrown when the others have ended.
 */
export async function sideBySide<T>(
  work: readonly (() => Promise<T>)[],
  atOnce: number,
  tell: (result: T) => void,
): Promise<readonly T[]> {
  const done: (T | undefined)[] = [];
  const results: T[] = [];
  const failures: unknown[] = [];
  let next = 0;
  const takeTurns = async () => {
    while (next < work.length && failures.length === 0) {
      const at = next;
      next += 1;
      try {
        done[at] = await work[at]?.();
      } catch (error) {
        failures.push(error);
      }
      for (let result = done[results.length]; result !== undefined; result = done[results.length]) {
        results.push(result);
        tell(result);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  if (failures.length > 0) throw failures[0];
  return results;
}
