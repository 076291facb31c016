/**
 * Whether a call that is signed for a service was sent to that service: its signing name is one of
 * the labels of the host, or begins one (`ACCOUNT.s3-control.REGION`). An endpoint answers for its
 * own service only, whatever else its address would reach.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function isSentToItsService(host: string, signingName: string): boolean {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .split('.')
    .some((label) => label === signingName || label.startsWith(`${signingName}-`));
}

const region = /^[a-z]{2}(-[a-z]+)+-\d$/;

/** How AWS calls the service behind a host: the label before the Region. */
export function serviceOfHost(host: string): string {
  const own = host.replace(/(\.vpce)?\.amazonaws\.com.*$/, '').split('.');
  return own.findLast((label) => !region.test(label)) ?? host;
}
