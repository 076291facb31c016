import { request } from 'node:http';
import { z } from 'zod';
import { Problem, type ProblemText } from '#problem/problem.ts';
import type { Home } from '#state/home.ts';
import { changedSince } from './changed-since.ts';
import { readSiteRecord, type SiteRecord } from './record.ts';
import { tokenHeader } from './run-session.ts';

const words = z.object({ en: z.string(), ja: z.string() });
const problemSchema = z.object({
  code: z.string(),
  what: words,
  expected: words.exactOptional(),
  got: words.exactOptional(),
  try: words.exactOptional(),
});

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

type AskedVerb =
  | 'attempts'
  | 'check'
  | 'hint'
  | 'network'
  | 'reset'
  | 'present/begin'
  | 'present/state'
  | 'present/end';

/**
 * Asks the running site to do what a verb would do: its SDK is loaded and its connections stand,
 * which is most of what a command costs. Nothing where no site runs, where it is older than the
 * sources, or where it leaves the question open; a problem of the session's is thrown as one.
 */
export async function askSite(home: Home, verb: AskedVerb, asked: object): Promise<unknown> {
  const site = await readSiteRecord(home);
  if (!site || (await changedSince(home.projectRoot, site.startedAt))) return undefined;
  return answerOf(site, verb, asked);
}

/** The same of the site as it runs, also where the sources have changed since. */
export async function askSiteAsItRuns(
  home: Home,
  verb: AskedVerb,
  asked: object,
): Promise<unknown> {
  const site = await readSiteRecord(home);
  return site && answerOf(site, verb, asked);
}

async function answerOf(site: SiteRecord, verb: AskedVerb, asked: object): Promise<unknown> {
  const reply = await post(site, `/api/terminal/${verb}`, asked).catch(() => undefined);
  if (!reply) return undefined;
  if (reply.status === 200) return isEmpty(reply.body) ? undefined : reply.body;
  const problem = problemSchema.safeParse(reply.body);
  if (!problem.success || ![409, 503].includes(reply.status)) return undefined;
  const { code, ...text } = problem.data;
  throw relayedProblem(code, reply.status, text);
}

/** The session's own problem, as the site passed it on. */
function relayedProblem(code: string, status: number, text: ProblemText): Problem {
  return new Problem(code, status === 503 ? 3 : 2, text);
}

function isEmpty(body: unknown): boolean {
  return typeof body !== 'object' || body === null || Object.keys(body).length === 0;
}

/** Plain `node:http`: loading `fetch` costs a command more than the answer does. */
function post({ port, token }: SiteRecord, path: string, asked: object): Promise<Reply> {
  const host = `127.0.0.1:${port}`;
  const headers = {
    host,
    origin: `http://${host}`,
    'content-type': 'application/json',
    [tokenHeader]: token,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const body: unknown = parseJson(Buffer.concat(parts).toString('utf8'));
        resolve({ status: answer.statusCode ?? 0, body });
      });
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(asked));
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
