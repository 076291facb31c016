import type { StepEvent } from '#server/api.ts';

/** Hears of the lab's calls until it is stopped; comes back once the server listens. */
export async function hearSteps(lab: string, tell: (step: StepEvent) => void): Promise<() => void> {
  const heard = new EventSource(`/api/labs/${lab}/steps`);
  heard.addEventListener('message', ({ data }: MessageEvent<string>) => tell(JSON.parse(data)));
  await new Promise<void>((resolve) => {
    heard.addEventListener('open', () => resolve(), { once: true });
    heard.addEventListener('error', () => resolve(), { once: true });
  });
  return () => heard.close();
}
