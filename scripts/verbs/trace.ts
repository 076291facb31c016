import { readOnlyCalls } from '#aws/collect/listings.ts';
import { Problem } from '#problem/problem.ts';
import { cutAtStop } from '#request/cut-at-stop.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import { explain } from '#request/explain.ts';
import { networkInsightsAnalysis } from '#request/network-insights.ts';
import { traceRequest } from '#request/trace-request.ts';
import { answerLines } from '../answer-lines.ts';
import { traceReader } from '../trace/line-reader.ts';
import { asProblem, requestOf } from '../trace/request.ts';
import { openSource, type Source } from '../trace/source.ts';
import type { OptionValues, Verb } from '../verb.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const verb: Verb = {
  usage: '(--from X --to Y … | --requests FILE) [--snapshot DIR | --aws]',
  summary: {
    en: 'what becomes of a request, hop by hop',
    ja: '要求がどうなるかをホップごとに示す',
  },
  help: {
    en: `  --from X, --to Y      ENI or instance id, private or public address, internet[:ADDRESS],
                        a Name tag; --to also an endpoint id or a host name
  --protocol tcp|udp|icmp|all|0-255   --port N   --source-port N
  --action logs:PutLogEvents --resource ARN --principal ARN
  --requests FILE|-     JSON Lines in, JSON Lines out, same order
  --snapshot DIR        saved answers of "aws ec2 describe-*" and others
  --aws                 a real account; only these calls are made:
                        ${readOnlyCalls.join('\n                        ')}
  --as network-insights the shape of EC2's NetworkInsightsAnalysis
  --reveal              names the deciding rule of a running lab`,
    ja: `  --from X, --to Y      ENI やインスタンスの ID、プライベート／パブリックアドレス、internet[:アドレス]、
                        Name タグ。--to にはエンドポイント ID とホスト名も使えます
  --protocol tcp|udp|icmp|all|0-255   --port N   --source-port N
  --action logs:PutLogEvents --resource ARN --principal ARN
  --requests FILE|-     JSON Lines を読み、同じ順に JSON Lines で答える
  --snapshot DIR        「aws ec2 describe-*」などの保存済み応答
  --aws                 実アカウントを読む。呼び出すのは次だけです:
                        ${readOnlyCalls.join('\n                        ')}
  --as network-insights EC2 の NetworkInsightsAnalysis の形で出力
  --reveal              実行中のラボで、判断を下したルールを示す`,
  },
  options: {
    from: text,
    to: text,
    protocol: text,
    port: text,
    'source-port': text,
    action: text,
    resource: text,
    principal: text,
    requests: text,
    snapshot: text,
    as: text,
    aws: flag,
    reveal: flag,
  },
  most: 0,
  async run(call) {
    const { terminal, options } = call;
    const shape = shapeOf(options);
    const { requests } = options;
    const request = typeof requests === 'string' ? undefined : requestOf(options);
    terminal.say({ en: 'Tracing…', ja: '追跡しています…' });
    const source = await openSource(call);
    if (request === undefined) {
      const answer = (asked: Request) => shape(traceIn(source, asked));
      return (await answerLines(String(requests), traceReader(answer), terminal)) ? 0 : 2;
    }
    const trace = traceOne(source, request);
    if (terminal.json || options['as'] !== undefined) terminal.document(shape(trace));
    if (options['as'] === undefined)
      for (const line of explain(trace, terminal.language)) terminal.line(line);
    return 0;
  },
};

function traceOne(source: Source, request: Request): TraceDocument {
  try {
    return traceIn(source, request);
  } catch (error) {
    throw asProblem(error);
  }
}

function traceIn({ snapshot, revealed }: Source, request: Request): TraceDocument {
  const trace = traceRequest(snapshot, request);
  return revealed ? trace : cutAtStop(trace);
}

function shapeOf({ as }: OptionValues): (trace: TraceDocument) => object {
  if (as === undefined) return (trace) => trace;
  if (as === 'network-insights') return networkInsightsAnalysis;
  const got = String(as);
  throw new Problem('unknown-shape', 2, {
    what: { en: `There is no shape "${got}".`, ja: `「${got}」という形式はありません。` },
    expected: { en: '--as network-insights', ja: '--as network-insights' },
  });
}
