import { fillText } from '#labs/fill.ts';
import type { Evidence, Finding, RuleCondition } from '#labs/lab.ts';
import type { Request } from '#request/document.ts';
import { databaseHost, invoicesHost, shippingHost, stockHost } from './names.ts';
import { toDatabase, toInvoices, toShipping, toStock } from './requests.ts';

/** A name, and what must stand behind it: an address, or an interface by the beginning of what it says. */
interface Meant {
  readonly name: string;
  readonly request: Request;
  readonly address?: string;
  readonly described?: string;
}

const all: readonly Meant[] = [
  { name: databaseHost, request: toDatabase, described: 'RDSNetworkInterface' },
  { name: stockHost, request: toStock, described: 'ELB net/stock/' },
  { name: invoicesHost, request: toInvoices, address: '${invoices-address}' },
  { name: shippingHost, request: toShipping, address: '${shipping-address}' },
];

/**
 * G8 and G9: each name leads where it was meant to lead. Another machine that happens to answer is no
 * repair.
 */
export const sameHosts: RuleCondition = {
  kind: 'rule',
  id: 'same-hosts',
  rule: 'G9',
  title: {
    en: 'Each name leads to its own machine',
    ja: 'どの名前も、本来のマシンを指している',
  },
  judge(evidence): Finding {
    const strayed = all.filter((one) => strays(evidence, one));
    const names = strayed.map(({ name }) => fillText(name, evidence.bindings)).join(', ');
    return strayed.length === 0
      ? {
          status: 'pass',
          observed: { en: 'they do', ja: '指しています' },
          message: {
            en: 'Nothing was pointed elsewhere.',
            ja: '別のマシンに向けられてはいません。',
          },
        }
      : {
          status: 'fail',
          observed: { en: `leads elsewhere: ${names}`, ja: `別の場所を指している名前: ${names}` },
          where: names,
          message: {
            en: 'Now something answers there, and it is not what was asked for. Let the name lead to its own machine, and start what is stopped.',
            ja: '何かが応答しますが、本来の相手ではありません。名前は本来のマシンに向け、止まっているものを起動してください。',
          },
        };
  },
};

/** A name that nobody answers leads nowhere, which is another condition's matter. */
function strays(evidence: Evidence, { request, address, described = '' }: Meant): boolean {
  const { snapshot, bindings } = evidence;
  const answers = evidence.trace(request).name?.answers ?? [];
  if (address !== undefined) return answers.some((one) => one !== fillText(address, bindings));
  return answers.some((answer) => {
    const holder = snapshot.networkInterfaces?.find((eni) => eni.privateAddresses.includes(answer));
    return holder?.description?.startsWith(described) !== true;
  });
}
