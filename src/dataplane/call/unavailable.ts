import type { HeldCall } from '#emulator/calls.ts';

/**
 * An error in the form that a client of this request reads, written without the emulator's help,
 * for when the emulator is what is missing.
 */
export function plainError(call: HeldCall, code: string, message: string) {
  const header = (name: string) =>
    call.headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? '';
  const service = /Credential=[^/]+\/[^/]+\/[^/]+\/([^/]+)\//.exec(header('authorization'))?.[1];
  const isXml =
    ['s3', 'cloudfront', 'route53'].includes(service ?? '') ||
    header('content-type').startsWith('application/x-www-form-urlencoded');
  if (!isXml)
    return {
      type: 'application/x-amz-json-1.1',
      body: JSON.stringify({ __type: code, message, Message: message }),
    };
  const error = `<Code>${code}</Code><Message>${escaped(message)}</Message>`;
  const xml =
    service === 's3'
      ? `<Error>${error}</Error>`
      : service === 'ec2'
        ? `<Response><Errors><Error>${error}</Error></Errors></Response>`
        : `<ErrorResponse><Error><Type>Receiver</Type>${error}</Error></ErrorResponse>`;
  return { type: 'text/xml', body: `<?xml version="1.0" encoding="UTF-8"?>${xml}` };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
