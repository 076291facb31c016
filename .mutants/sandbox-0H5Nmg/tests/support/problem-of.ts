import { Problem } from '#problem/problem.ts';

/** `code exit try` of the Problem that something must throw. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Problem)) throw new Error(`no Problem but ${String(error)}`);
  return `${error.code} ${error.exitCode} ${error.text.try?.en ?? '-'}`;
}
