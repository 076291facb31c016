import type { Condition } from '#labs/lab.ts';

/** Who reaches what, and who must still not; titles name what is expected, never the cause. */
export const conditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'reaches',
    title: { en: '', ja: '' },
    request: { from: '10.0.1.10', to: 's3.${region}.amazonaws.com', protocol: 'tcp', port: 443 },
  },
];
