/** Whose answers they are, and of which Region; text is empty where nothing tells. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** `ap-northeast-1a`, and `us-west-2-lax-1a` of a Local Zone, begin with their Region. */
export function regionOfZone(zone: string | undefined): string | undefined {
  return zone === undefined ? undefined : /^[a-z]{2,}(?:-[a-z]+)+-\d+/.exec(zone)?.[0];
}

/** `arn:aws:ec2:ap-northeast-1:111122223333:subnet/…`; either is empty where the ARN has none. */
export function placeOfArn(arn: string | undefined): Partial<Place> {
  const [, , , region = '', account = ''] = arn?.split(':') ?? [];
  return {
    ...(isAccount(account) ? { account } : {}),
    ...(region === '' ? {} : { region }),
  };
}

/** Twelve digits; owners can also be `amazon`, `AWS` or a service. */
export function isAccount(owner: string | undefined): owner is string {
  return owner !== undefined && /^\d{12}$/.test(owner);
}
