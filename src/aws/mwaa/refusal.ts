/** AWS's own words when MWAA refuses a call, in the form of the SDK's errors. */
export class MwaaRefusal extends Error {
  readonly $metadata: { readonly httpStatusCode: number };

  constructor(httpStatusCode: number, name: string, message: string) {
    super(message);
    this.name = name;
    this.$metadata = { httpStatusCode };
  }
}

/** The code stands in a header, or in the body, sometimes with a namespace or an address around it. */
export function readMwaaRefusal(status: number, header: string | null, text: string): MwaaRefusal {
  const body = members(text);
  const code = header ?? body['__type'] ?? body['code'];
  const name = (typeof code === 'string' ? code : '').replace(/:.*$/, '').replace(/^.*#/, '');
  const message = body['message'] ?? body['Message'];
  return new MwaaRefusal(
    status,
    name || `Http${status}`,
    typeof message === 'string' ? message : text.slice(0, 300),
  );
}

function members(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
