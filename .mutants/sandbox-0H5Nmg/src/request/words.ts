/** One message in both languages of the house; neither is ever left out. */
export interface Words {
  readonly en: string;
  readonly ja: string;
}

export type Language = keyof Words;
