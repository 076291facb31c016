import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { fillText } from '#labs/fill.ts';
import type { Evidence } from '#labs/lab.ts';
import { globalStsHost, stsHost, stsSettingTag } from './names.ts';

/** The worker's interface, with the settings in its tags. */
export function findWorker({ snapshot, bindings }: Evidence): NetworkInterface | undefined {
  return snapshot.networkInterfaces?.find(({ id }) => id === bindings['worker']);
}

/**
 * The host that the AWS SDKs ask for STS with a setting.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-sts-regionalized-endpoints.html
 */
export function stsHostOf(worker: NetworkInterface, { bindings }: Evidence): string {
  const isLegacy = worker.tags?.[stsSettingTag] === 'legacy';
  return isLegacy ? globalStsHost : fillText(stsHost, bindings);
}
