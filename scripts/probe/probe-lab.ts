import { join } from 'node:path';
import { z } from 'zod';
import type { Adapter } from '#dataplane/run-inside.ts';
import { takeRole } from '#dataplane/credentials.ts';
import { namesOf } from '#dataplane/probe/names-of.ts';
import { fillRequest } from '#labs/fill.ts';
import type { Lab } from '#labs/lab.ts';
import type { Session } from '#labs/session.ts';
import { createEvidence } from '#labs/evidence.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import type { Home } from '#state/home.ts';
import { openShell } from '../shell/open-shell.ts';

/** One request as the trace tells it, and as a real client saw it. */
export interface Probed {
  readonly condition: string;
  readonly request: Request;
  readonly expected: TraceDocument['symptom'];
  readonly sees: string;
  readonly text: string;
}

const client = join(import.meta.dirname, '..', '..', 'src', 'dataplane', 'probe', 'client.py');
const answer = z.object({ id: z.string(), sees: z.string(), text: z.string() });

/**
 * Sends the requests of a lab's conditions by a real client from where they are asked. Calls are
 * judged and none is passed on, so that nothing in the lab moves.
 */
export async function probeLab(
  {
    home,
    session,
    adapter,
  }: { readonly home: Home; readonly session: Session; readonly adapter?: Adapter },
  lab: Lab,
): Promise<readonly Probed[]> {
  const standpoint = await session.stand(lab.id);
  const { emulator, attempt } = standpoint;
  const { bindings, account, region } = attempt;
  const known = { ...bindings, account, region };
  const evidence = createEvidence((await session.network(lab.id)).snapshot, known);
  const asked = lab.tasks
    .flatMap(({ conditions }) => conditions)
    .flatMap((one) =>
      one.kind === 'rule'
        ? []
        : [one.request, ...(one.variants ?? [])].map((request) => ({ one, request })),
    )
    .map(({ one, request }, at) => ({
      id: String(at),
      condition: one.id,
      request: fillRequest(request, known),
      expected: evidence.trace(request).symptom,
    }));
  const roles = new Map<string, object>();
  for (const { request } of asked)
    if (request.principal !== undefined && !roles.has(request.principal))
      roles.set(
        request.principal,
        await sessionOf({ ...emulator, region }, account, request.principal),
      );
  const found: Probed[] = [];
  for (const from of new Set(asked.map(({ request }) => request.from))) {
    const here = asked.filter(({ request }) => request.from === from);
    const wire = await Promise.all(here.map(({ id, request }) => wireOf(id, request, roles)));
    let printed = '';
    await openShell({
      home,
      session,
      lab: lab.id,
      place: { id: 'probe', title: { en: 'probe', ja: 'プローブ' }, at: from },
      command: ['python', client, JSON.stringify(wire)],
      dryRun: true,
      tell: () => undefined,
      outsider: () => '',
      print: (text) => (printed += text),
      ...(adapter ? { adapter } : {}),
    });
    const told = new Map(
      printed
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => answer.parse(JSON.parse(line)))
        .map((one) => [one.id, one]),
    );
    for (const { id, condition, request, expected } of here) {
      const seen = told.get(id) ?? { sees: 'nothing', text: printed.slice(-400) };
      found.push({ condition, request, expected, sees: seen.sees, text: seen.text });
    }
  }
  return found;
}

/** What a client saw and the trace did not tell: an error of ours, whichever is wrong. */
export function disagreements(probed: readonly Probed[]): readonly Probed[] {
  return probed.filter(({ expected, sees }) => expected !== 'unknown' && expected !== sees);
}

async function sessionOf(
  at: { readonly endpoint: string; readonly region: string },
  account: string,
  arn: string,
): Promise<object> {
  const { accessKeyId, secretAccessKey, sessionToken } = await takeRole(at, account, {
    arn,
    session: 'closednet-probe',
  });
  return {
    aws_access_key_id: accessKeyId,
    aws_secret_access_key: secretAccessKey,
    aws_session_token: sessionToken,
  };
}

async function wireOf(id: string, request: Request, roles: ReadonlyMap<string, object>) {
  const {
    to,
    port = 443,
    protocol = 'tcp',
    sourcePort,
    action,
    resource = '*',
    principal,
  } = request;
  const base = {
    id,
    host: to,
    port,
    protocol,
    ...(sourcePort === undefined ? {} : { sourcePort }),
  };
  if (action === undefined) return base;
  const [service = '', operation = ''] = action.split(':');
  return {
    ...base,
    service: clients[service] ?? service,
    operation,
    endpoint: `https://${to}`,
    names: await namesOf(action, resource),
    ...(principal === undefined ? {} : { credentials: roles.get(principal) }),
  };
}

/** botocore's names of services whose actions have another prefix. */
const clients: Readonly<Record<string, string>> = {
  airflow: 'mwaa',
  elasticloadbalancing: 'elbv2',
  states: 'stepfunctions',
};
