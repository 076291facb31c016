import { markup, plain, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import { isSameRequest } from '../same-request.ts';
import type { View } from '../view.ts';
import { card, protocols, selectField, textField } from './parts.ts';

/** The question: who asks what of whom. Any field that changes is asked at once. */
export function drawRequest(view: View): Markup {
  const { lang, play } = view;
  const { request } = play;
  const key = 'request';
  const field = (name: 'from' | 'to' | 'action' | 'resource' | 'principal', list?: string) =>
    textField({
      name,
      key,
      value: request[name],
      label: words[name][lang],
      wide: true,
      ...(list !== undefined && { list }),
    });
  const protocol = String(request.protocol ?? 'tcp');
  const port = request.port === undefined ? '' : String(request.port);
  return card(
    words.request[lang],
    markup`<form class="res" data-form="request" novalidate><div class="fields">${drawQuestions(view)}</div>
<details class="fold" data-key="request ends"${view.questions.length === 0 && markup` open`}><summary>${words.ask[lang]}</summary><div class="fields">
${field('from', 'ends')}${field('to', 'hosts')}
${selectField('protocol', key, protocols, protocol, words.protocol[lang])}
${textField({ name: 'port', key, value: port, label: words.port[lang] })}
${field('action')}${field('resource')}${field('principal', 'principals')}</div></details>
<div class="notice" data-notice role="status" hidden></div><button class="vh" type="submit" tabindex="-1">${words.trace[lang]}</button></form>`,
  );
}

function drawQuestions({ lang, play, questions }: View): Markup | false {
  if (questions.length === 0) return false;
  const known = questions.findIndex(({ request }) => isSameRequest(request, play.request));
  const own =
    known < 0 && markup`<option value="" selected disabled>${words.ownQuestion[lang]}</option>`;
  const options = questions.map(
    ({ title }, i) =>
      markup`<option value="${i}"${i === known && markup` selected`}>${plain(title[lang])}</option>`,
  );
  return markup`<label class="field wide"><span>${words.question[lang]}</span><select data-question data-key="question">${own}${options}</select></label>`;
}
