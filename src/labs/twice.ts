/** Ids that name two things, each as a sentence. */
export function twice(kind: string, ids: readonly string[]): readonly string[] {
  const again = ids.filter((id, at) => ids.indexOf(id) !== at);
  return again.map((id) => `${kind} "${id}" is there twice`);
}
