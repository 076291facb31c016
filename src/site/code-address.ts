import type { Language } from '#request/words.ts';
import { address } from './address.ts';

/** A code as a file and an address spell it: `sim:NO_RESOLVER` → `sim-no_resolver`. */
export const codeSlug = (code: string): string => code.replace(':', '-').toLowerCase();

/** The page of a code of the tracer. */
export const codeAddress = (code: string, lang: Language): string =>
  address(`/${lang}/codes/${codeSlug(code)}/`);
