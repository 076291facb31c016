import { address } from '../address.ts';
import { kept } from './kept.ts';

/** The door to the site: to the language last read, else to the browser's; the token goes along. */
const wanted = kept('language') ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');
location.replace(address(`/${wanted === 'ja' ? 'ja' : 'en'}/`) + location.hash);
