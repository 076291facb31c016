/** How often a property is tried; `CLOSEDNET_RUNS=50 npx vitest …` tries each 50 times as often. */
export function runs(usual: number): { readonly numRuns: number; readonly maxSkipsPerRun: number } {
  const times = Number(process.env['CLOSEDNET_RUNS'] ?? 1);
  return { numRuns: usual * times, maxSkipsPerRun: 1000 };
}
