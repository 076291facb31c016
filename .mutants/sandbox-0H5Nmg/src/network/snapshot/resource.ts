/** Every resource: its id, and the `Name` tag where it has one. */
export interface Resource {
  readonly id: string;
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Its owner, where that is another account than the snapshot's own. */
  readonly account?: string;
  /** Its Region, where that is another than the snapshot's own. */
  readonly region?: string;
}
