/** The reporter turns names into those of variables: letters and digits alone survive that. */
export function runnerName(lab: string, task: number): string {
  return `${lab}task${task + 1}`.replaceAll(/[^A-Za-z0-9]/g, '');
}
