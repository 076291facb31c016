import type { StepEvent, StepsEnd } from '#server/api.ts';

/**
 * Hears of the lab's calls; comes back once the server listens. What it answers stops, when the last
 * call was told: the answer to what was asked may overtake it.
 */
export async function hearSteps(
  lab: string,
  tell: (step: StepEvent) => void,
): Promise<() => Promise<void>> {
  const heard = new EventSource(`/api/labs/${lab}/steps`);
  const { promise: told, resolve: end } = Promise.withResolvers<void>();
  heard.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const event: StepEvent | StepsEnd = JSON.parse(data);
    if (event.doing === 'nothing') end();
    else tell(event);
  });
  heard.addEventListener('error', () => end());
  await new Promise<void>((resolve) => {
    heard.addEventListener('open', () => resolve(), { once: true });
    heard.addEventListener('error', () => resolve(), { once: true });
  });
  return async () => {
    await told;
    heard.close();
  };
}
