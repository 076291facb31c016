import type { Language } from '#request/words.ts';
import { frame } from './page-frame.ts';

const texts = {
  en: {
    heading: 'Sign in through AWS',
    lead: 'This web server knows no passwords. AWS lets people in: a web login token, made with',
    within: 'and taken to this address within 60 seconds:',
    opening: 'Signing in…',
    failed: 'The token was not accepted: it is another server’s, or older than 60 seconds.',
  },
  ja: {
    heading: 'AWS からサインインしてください',
    lead: 'この Web サーバーにパスワードはなく、AWS が発行する Web ログイントークンで入ります。トークンは次のコマンドで取得します。',
    within: '60 秒以内に、次のアドレスで開きます。',
    opening: 'サインインしています…',
    failed:
      'トークンが受け付けられませんでした。別のサーバーのものか、取得から 60 秒を過ぎています。',
  },
} as const;

/** Where everybody is sent who has not signed in. */
export function signInPage(language: Language, host: string): string {
  return frame(language, { host, title: 'Sign In', body: card(language) });
}

function card(language: Language): string {
  const { heading, lead, within } = texts[language];
  return `<div class="card" lang="${language}"><h1>${heading}</h1>
<p>${lead} <code>aws mwaa create-web-login-token --name …</code></p>
<p>${within} <code>/aws_mwaa/aws-console-sso?login=true#<i>WebToken</i></code></p></div>`;
}

/**
 * Takes the token, which a browser keeps to itself behind `#`, to the login, and goes to the pages.
 *
 * @see https://docs.aws.amazon.com/mwaa/latest/userguide/call-mwaa-apis-web.html
 */
export function openingPage(language: Language, host: string, nonce: string): string {
  const { opening, failed } = texts[language];
  const body = `<p id="told" role="status" lang="${language}">${opening}</p>
<div id="how" hidden>${card(language)}</div>
<script nonce="${nonce}">
const told = document.getElementById('told');
fetch('/aws_mwaa/login', { method: 'POST', body: new URLSearchParams({ token: location.hash.slice(1) }) })
  .then((answer) => answer.ok ? location.replace('/home') : Promise.reject(answer.status))
  .catch(() => { told.textContent = ${JSON.stringify(failed)}; document.getElementById('how').hidden = false; });
</script>`;
  return frame(language, { host, title: 'Sign In', body });
}
