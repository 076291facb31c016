import { internal, otherAccount, otherHost, type Refusal } from './refusal.ts';

/** Judges the address of a request, however it is spelt: to whom it goes, before what it says. */
export function judgeAddress(
  request: { readonly target: string; readonly host: string; readonly upgrades: boolean },
  account: string,
): Refusal | undefined {
  const named = /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/.test(request.host);
  if (!named || request.upgrades || !request.target.startsWith('/')) return otherHost;
  const segments = plainSegments(request.target.split(/[?#]/)[0] ?? '');
  if (segments === undefined) return internal;
  const [first = '', , third = ''] = segments;
  // No bucket's name begins so, and the emulator's own paths do.
  if (/^(_|health$|graph$|restapis$)/i.test(first)) return internal;
  // A queue's address names its account.
  const owner = first === 'queue' ? third : first;
  return /^\d{12}$/.test(owner) && owner !== account ? otherAccount(`/${first}`) : undefined;
}

function plainSegments(path: string): readonly string[] | undefined {
  let plain = path;
  // Spelt twice over, it would be plain only to the next reader.
  for (let times = 0; times < 4; times += 1) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      break;
    }
  }
  const segments: string[] = [];
  for (const part of plain.split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part === '..') segments.pop();
    else segments.push(part);
  }
  return segments;
}
