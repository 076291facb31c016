import type { Words } from './words.ts';

/** A request that names nothing in the snapshot, or that cannot be asked. */
export class BadRequest extends RangeError {
  override readonly name = 'BadRequest';
  readonly what: Words;
  readonly expected: Words;
  readonly got: string;

  constructor(what: Words, expected: Words, got: string) {
    super(`${what.en}: expected ${expected.en}, got ${got}`);
    this.what = what;
    this.expected = expected;
    this.got = got;
  }
}
