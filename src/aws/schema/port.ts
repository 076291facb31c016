import { z } from 'zod';

const whole = (from: number, to: number) => (value: number) =>
  Number.isInteger(value) && value >= from && value <= to;

export const port = z.number().refine(whole(0, 65_535), 'port');

/** As rules write it: -1 is every port, or every type and code of ICMP. */
export const portOrAll = z.number().refine(whole(-1, 65_535), 'port-or-all');

export const icmpNumber = z.number().refine(whole(-1, 255), 'icmp-type');

export const ruleNumber = z.number().refine(whole(1, 65_535), 'rule-number');
