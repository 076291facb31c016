/** Rules that no packet in a Linux kernel can put to the test, each with what is in the way. */
export const untested: readonly (readonly [rule: string, because: string])[] = [];

export function untestedInWords(): string {
  return [
    'not tested against the kernel:',
    ...untested.map(([rule, because]) => `  ${rule}: ${because}`),
  ].join('\n');
}
