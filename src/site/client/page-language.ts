import type { Language } from '#request/words.ts';
import { languageOf } from '../language.ts';

export const pageLanguage = (): Language => languageOf({ lang: document.documentElement.lang });
