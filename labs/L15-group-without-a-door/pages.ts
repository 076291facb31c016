import type { PageOfLab } from '#labs/lab.ts';
import { frontName, privateHost, publicHost } from './names.ts';

/** What people may try to open, in the order in which the lesson comes to it. */
export const pages: readonly PageOfLab[] = [
  page('public', publicHost, { en: 'the UI by its public name', ja: 'UI(パブリックな名前)' }),
  page('private', privateHost, { en: 'the UI by its private name', ja: 'UI(プライベートな名前)' }),
  page('front', frontName, { en: 'the load balancer', ja: 'ロードバランサー' }),
];

function page(id: string, host: string, title: PageOfLab['title']): PageOfLab {
  return { id, title, url: `https://${host}/home`, signIn: '${environment}' };
}
