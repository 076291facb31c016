import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { readMwaaRefusal } from '../mwaa/refusal.ts';
import type { ClientSettings, OpenService } from '../service-client.ts';

/** What labs, and whoever collects, ask of DynamoDB. */
const operations = [
  'CreateTable',
  'DescribeTable',
  'ListTables',
  'PutItem',
  'GetItem',
  'PutResourcePolicy',
  'GetResourcePolicy',
];

class Command {
  readonly operation: string;
  readonly input: object;

  constructor(operation: string, input: object) {
    this.operation = operation;
    this.input = input;
  }
}

/**
 * Amazon DynamoDB's client: every call is one POST of JSON that names its operation in a header.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html
 */
export async function openDynamoDb(settings: ClientSettings): Promise<OpenService> {
  const { region } = settings;
  const { STSClient } = await import('@aws-sdk/client-sts');
  const signer = new SignatureV4({
    service: 'dynamodb',
    region,
    credentials: settings.credentials ?? new STSClient(settings).config.credentials,
    sha256: Sha256,
  });
  const commandOf = (operation: string) =>
    class extends Command {
      constructor(input: object) {
        super(operation, input);
      }
    };
  return {
    sdk: Object.fromEntries(operations.map((name) => [`${name}Command`, commandOf(name)])),
    sender: {
      send(command) {
        if (!(command instanceof Command)) throw new TypeError('not a command of DynamoDB');
        return send(signer, command, settings);
      },
      destroy() {},
    },
  };
}

async function send(
  signer: SignatureV4,
  { operation, input }: Command,
  { region, endpoint, requestHandler }: ClientSettings,
): Promise<object> {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const url = new URL(endpoint ?? `https://dynamodb.${region}.${domain}`);
  const body = JSON.stringify(input);
  const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: '/',
    query: {},
    headers: {
      host: url.host,
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
    },
    body,
  });
  const { host: _, ...headers } = signed.headers;
  const signal = AbortSignal.timeout(requestHandler.requestTimeout);
  const response = await fetch(url, { method: 'POST', headers, body, signal }).catch(
    (error: unknown) => {
      // Why there was no answer: Node puts it behind "fetch failed".
      throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
    },
  );
  const text = await response.text();
  if (!response.ok) throw readMwaaRefusal(response.status, null, text);
  const read: unknown = JSON.parse(text);
  return typeof read === 'object' && read !== null ? read : {};
}
