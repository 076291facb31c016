import { addressOf, type SiteRecord } from '#server/record.ts';
import type { Lab } from '#labs/lab.ts';
import type { Language } from '#request/words.ts';

/** The path of a lab's slides; the speaker's view is beneath it. */
export function slidesPath({ slug }: Lab, language: Language): string {
  return `/${language}/present/${slug}/`;
}

export interface TalkAddresses {
  readonly slides: string;
  readonly speaker: string;
}

export function addressesOf(site: SiteRecord, lab: Lab, language: Language): TalkAddresses {
  const slides = slidesPath(lab, language);
  return { slides: addressOf(site, slides), speaker: addressOf(site, `${slides}?view=desk`) };
}
