/** Thrown while reading a document that AWS would not store: AWS's own message, and the place. */
export class Malformed extends Error {
  readonly at: string;

  constructor(message: string, at: string) {
    super(message);
    this.at = at;
  }
}

export const syntaxErrors = 'Syntax errors in policy.';
export const legacyParsing = 'The policy failed legacy parsing';
