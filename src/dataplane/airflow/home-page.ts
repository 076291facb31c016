import type { WebServerState } from '#emulator/web-server.ts';
import type { Language } from '#request/words.ts';
import { ageInWords } from './age.ts';
import { escaped } from './html.ts';
import { frame } from './page-frame.ts';
import type { WebSession } from './web-sessions.ts';

/** The list of DAGs, below the banner of a scheduler that is not seen any more. */
export function homePage(
  language: Language,
  host: string,
  { airflowIdentity, role }: Pick<WebSession, 'airflowIdentity' | 'role'>,
  state: WebServerState | undefined,
  now: Date,
): string {
  const body = `${banner(language, state, now)}<h1>DAGs</h1>\n${dagTable(state?.tasks ?? [])}`;
  const version = state ? { version: state.airflowVersion } : {};
  return frame(language, {
    host,
    title: 'DAGs',
    body,
    user: `${airflowIdentity} (${role})`,
    ...version,
  });
}

/**
 * Airflow's own words. The sentence of the last heartbeat is left out where no scheduler has ever
 * written one.
 *
 * @see https://github.com/apache/airflow/blob/2.10.3/airflow/www/templates/airflow/dags.html
 */
function banner(language: Language, state: WebServerState | undefined, now: Date): string {
  const { status = 'unknown', latestHeartbeat = null, why } = state?.scheduler ?? {};
  if (status === 'healthy') return '';
  if (status === 'unknown') return alert([unknown[language], why ?? ''], language);
  const last =
    latestHeartbeat === null
      ? ''
      : ` Last heartbeat was received ${ageInWords(new Date(latestHeartbeat), now)} ago.`;
  return alert([
    `The scheduler does not appear to be running.${last}`,
    'The DAGs list may not update, and new tasks will not be scheduled.',
  ]);
}

const unknown = {
  en: 'closednet cannot tell whether the scheduler is running.',
  ja: 'スケジューラーが動いているかどうか、closednet には判定できません。',
};

function alert(lines: readonly string[], language: Language = 'en'): string {
  const shown = lines.filter((line) => line !== '').map((line) => `<p>${escaped(line)}</p>`);
  return `<div class="alert" role="alert" lang="${language}">${shown.join('')}</div>\n`;
}

/** Airflow's colours of the states that tasks here have. */
const colours: Readonly<Record<string, string>> = {
  success: '#008000',
  running: '#00ff00',
  failed: '#ff0000',
  queued: '#808080',
  scheduled: '#d2b48c',
  up_for_retry: '#ffd700',
};

function dagTable(tasks: WebServerState['tasks']): string {
  if (tasks.length === 0) return '<p>No results</p>';
  const rows = tasks.map(
    ({ dag, task, state }) =>
      `<tr><td class="dag">${escaped(dag)}</td><td>airflow</td><td>${escaped(task)}</td><td><span class="state" style="--of:${colours[state] ?? '#808080'}">${escaped(state)}</span></td></tr>`,
  );
  const heads = ['DAG', 'Owner', 'Task', 'State'].map((one) => `<th scope="col">${one}</th>`);
  return `<div class="scroll" tabindex="0" role="region" aria-label="DAGs"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
