import type { Recording } from '#labs/lab.ts';
import { oneAddressOf } from '#labs/recording.ts';
import { databaseHost, invoicesHost, prices, shippingHost, stockHost } from './names.ts';

const database = `curl --connect-timeout 2 telnet://${databaseHost}:5432`;
const stock = `curl --connect-timeout 2 http://${stockHost}/`;
const invoices = `curl http://${invoicesHost}:8080/`;
const shipping = `curl http://${shippingHost}:8080/`;
const list = `aws s3api get-object --bucket ${prices} --key today.csv /dev/stdout`;

const quiet = (command: string) => command.replace('curl', 'curl -sS');

/** The five calls of the app server, as shipped; then each once its cause is gone. */
export const recordings: readonly Recording[] = [
  { id: 'database-silent', solved: 0, shown: database, run: quiet(database) },
  {
    id: 'stock-silent',
    solved: 0,
    shown: stock,
    run: quiet(stock).replace('curl', `curl ${oneAddressOf(stockHost, 80)}`),
  },
  { id: 'invoices-refused', solved: 0, shown: invoices, run: quiet(invoices) },
  { id: 'shipping-unnamed', solved: 0, shown: shipping, run: quiet(shipping) },
  { id: 'prices-denied', solved: 0, shown: list },
  { id: 'stock-answers', solved: 3, shown: stock, run: quiet(stock) },
  { id: 'invoices-answers', solved: 4, shown: invoices, run: quiet(invoices) },
  { id: 'shipping-answers', solved: 5, shown: shipping, run: quiet(shipping) },
  {
    id: 'prices-read',
    solved: 6,
    shown: `aws s3 cp s3://${prices}/today.csv -`,
  },
];
