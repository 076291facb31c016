import type { Language, Words } from '#request/words.ts';
import { escaped } from './html.ts';

export interface Page {
  readonly host: string;
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** Who is signed in. */
  readonly user?: string;
  readonly version?: string;
}

/** The language of a browser, for what closednet itself says on a page of Airflow's. */
export function languageOf(accepted: string | undefined): Language {
  return /^\s*ja\b/i.test(accepted ?? '') ? 'ja' : 'en';
}

const note: Words = {
  en: 'closednet stands in for this web server; no Airflow runs behind it',
  ja: 'この Web サーバーは closednet による代役で、実際の Airflow は動いていません',
};

/** A page in Airflow's dress, which needs nothing from anywhere. */
export function frame(language: Language, { host, title, body, user, version }: Page): string {
  const menu = user === undefined ? '' : menus;
  const who = user === undefined ? '' : `<span class="who">${escaped(user)}</span>`;
  const told = version === undefined ? '' : `Version: <b>v${escaped(version)}</b> · `;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - Airflow</title>
<style>${style}</style>
</head>
<body>
<header><a class="brand" href="/home">${pinwheel}Airflow</a>${menu}${who}</header>
<main>
${body}
</main>
<footer>${told}${escaped(host)}<br><small lang="${language}">${escaped(note[language])}</small></footer>
</body>
</html>
`;
}

const menus = `<nav>${[
  'DAGs',
  'Cluster Activity',
  'Datasets',
  'Security',
  'Browse',
  'Admin',
  'Docs',
]
  .map((name, i) => `<span${i === 0 ? ' class="here"' : ''}>${name}</span>`)
  .join('')}</nav>`;

const pinwheel =
  '<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path fill="#017cee" d="M12 12 2 10C3 4 9 2 12 12z"/><path fill="#00ad46" d="M12 12l2-10c6 1 8 7-2 10z"/><path fill="#ff7557" d="M12 12l10 2c-1 6-7 8-10-2z"/><path fill="#0cb6ff" d="M12 12l-2 10c-6-1-8-7 2-10z"/></svg>';

const style = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:#f8f9fa;color:#51504f;font:15px/1.5 system-ui,-apple-system,"Segoe UI","Hiragino Sans","Noto Sans JP",sans-serif}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;padding:.6rem 1.25rem;background:#fff;border-bottom:1px solid #e0e0e0}
.brand{display:flex;align-items:center;gap:.5rem;color:#51504f;font-weight:600;font-size:1.15rem;text-decoration:none}
nav{display:flex;flex-wrap:wrap;gap:0 1rem}
nav span{color:#706f6e}
nav .here{color:#51504f;font-weight:600}
.who{margin-left:auto;padding:.1rem .6rem;border-radius:1rem;background:#edf2f7;font-size:.85rem;overflow-wrap:anywhere}
main{flex:1;width:100%;max-width:72rem;margin:0 auto;padding:1.25rem}
h1{margin:.25rem 0 1rem;font-size:1.5rem;font-weight:500}
.alert{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid #ffe0a3;border-left:4px solid #f0ad4e;border-radius:4px;background:#fff8e6;color:#5c4813}
.alert p{margin:0}
.scroll{overflow-x:auto;background:#fff;border:1px solid #e0e0e0;border-radius:4px}
table{width:100%;border-collapse:collapse}
th,td{padding:.6rem .9rem;text-align:left;border-bottom:1px solid #edf2f7;white-space:nowrap}
th{color:#706f6e;font-size:.85rem;font-weight:600}
tr:last-child td{border-bottom:0}
.dag{color:#017cee;font-weight:600}
.state{display:inline-flex;align-items:center;gap:.45rem}
.state::before{content:"";width:.8rem;height:.8rem;border-radius:50%;border:2px solid var(--of,#808080)}
.card{max-width:34rem;margin:6vh auto 0;padding:1.5rem 1.75rem;background:#fff;border:1px solid #e0e0e0;border-radius:6px}
.card h1{margin-top:0}
code{padding:.1rem .3rem;border-radius:3px;background:#f1f3f5;font-size:.9em;overflow-wrap:anywhere}
footer{padding:.75rem 1.25rem 1rem;color:#706f6e;font-size:.85rem;text-align:center;overflow-wrap:anywhere}
`
  .trim()
  .replaceAll('\n', '');
