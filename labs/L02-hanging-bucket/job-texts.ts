import { archive, day, orders } from './names.ts';

export const orderLines = 'item,sum\nlamp,19\nchair,23\ndesk,58\n';
export const rateLines = 'currency,yen\nUSD,150.5\n';

/** Fetches what the report is made of. Impatient on purpose: one attempt of five seconds each. */
export const jobScript = `# Fetches what the report is made of; report.py runs after it, in the same shell.
set -e
export AWS_MAX_ATTEMPTS=1
. ./report.env
aws s3 cp --only-show-errors --cli-connect-timeout 5 \\
  "s3://$ORDERS/orders/$DAY.csv" orders.csv
aws dynamodb get-item --cli-connect-timeout 5 --table-name "$TOTALS" \\
  --key "{\\"day\\": {\\"S\\": \\"$DAY\\"}}" \\
  --query Item.total.N --output text > total.txt
aws s3 cp --only-show-errors --cli-connect-timeout 5 --region "$RATES_REGION" \\
  "$RATES" rates.csv
`;

/** Where the job looks; the file that a repair may change. */
export function settings(rates: string, region: string): string {
  return [
    `DAY=${day}`,
    `ORDERS=${orders}`,
    'TOTALS=${table}',
    `RATES=${rates}`,
    `RATES_REGION=${region}`,
    '',
  ].join('\n');
}

export const farSettings = settings(`s3://${archive}/rates.csv`, '${archive-region}');

/** What the night is for; it says what it came to. */
export const report = `"""The nightly report: the day's orders, checked against the table, in yen."""

import csv
import json
from pathlib import Path


def rows(name):
    with Path(name).open() as file:
        return list(csv.DictReader(file))


orders = rows("orders.csv")
dollars = sum(int(order["sum"]) for order in orders)
if dollars != int(Path("total.txt").read_text()):
    raise SystemExit("the orders do not add up to the total in the table")
rate = float(rows("rates.csv")[0]["yen"])
told = {"orders": len(orders), "dollars": dollars, "yen": round(dollars * rate)}
print("REPORT", json.dumps(told))
`;
