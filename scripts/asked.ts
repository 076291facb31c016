import { z } from 'zod';
import type { Result } from '#labs/result.ts';
import type { HintShown } from '#labs/session-hint.ts';
import type { Network } from '#labs/session-network.ts';
import type { Started } from '#labs/session-start.ts';
import { askSite } from '#server/ask-site.ts';
import type { Home } from '#state/home.ts';

/**
 * What the running site answers in a verb's place, or nothing. It is our own process of the same
 * sources: only the mark of each answer is looked at, its shape is the compiler's business.
 */
const checked = answer<{ readonly result: Result }>('result');
const hinted = answer<HintShown & { readonly lab: string }>('rung');
const reset = answer<Started>('attempt');
const network = answer<Network>('snapshot');

function answer<T>(mark: string) {
  return z.custom<T>((value) => typeof value === 'object' && value !== null && mark in value);
}

export async function askedCheck(home: Home, lab: string | undefined, reveal: boolean) {
  return checked.safeParse(await askSite(home, 'check', { ...named(lab), reveal })).data;
}

export async function askedHint(home: Home, lab: string | undefined) {
  return hinted.safeParse(await askSite(home, 'hint', named(lab))).data;
}

export async function askedReset(home: Home, lab: string | undefined) {
  return reset.safeParse(await askSite(home, 'reset', named(lab))).data;
}

export async function askedNetwork(home: Home, lab: string) {
  return network.safeParse(await askSite(home, 'network', { lab })).data;
}

function named(lab: string | undefined): { readonly lab?: string } {
  return lab === undefined ? {} : { lab };
}
