import { randomInt } from 'node:crypto';
import { inject } from 'vitest';
import { z } from 'zod';
import { openHome, type Home } from '#state/home.ts';

/** Of the emulator that all tests of a run share; each test works in an account of its own. */
export interface TestEmulator {
  readonly endpoint: string;
  readonly token: string;
  /** A home in which this emulator is the running one, with the project's Python environment. */
  readonly home: Home;
}

const deskSchema = z.object({ endpoint: z.string(), token: z.string(), home: z.string() });

/** The run's real LocalStack; starts it when this is the first test to ask. */
export async function emulator(): Promise<TestEmulator> {
  const answer = await fetch(inject('emulatorDesk'));
  if (!answer.ok) throw new Error(`no emulator for the tests: ${await answer.text()}`);
  const { endpoint, token, home } = deskSchema.parse(await answer.json());
  return { endpoint, token, home: openHome({ CLOSEDNET_HOME: home }) };
}

/** Twelve digits that no other test has: a hundred billion accounts, drawn at random. */
export function freshAccount(): string {
  return `9${String(randomInt(10 ** 11)).padStart(11, '0')}`;
}
