import { bucket, constraintsUrl } from './names.ts';

/** Takes the wheels out of the bucket, whatever comes then. */
const fetchWheels = `aws s3 cp --recursive --only-show-errors s3://${bucket}/wheels wheels`;

/** A job.sh: what is exported before, and the words behind \`pip install\`. */
export function jobScript({ before = '', words = '', after = '' } = {}): string {
  const lines = [
    '# Makes the packages ready; report.py runs after it, in the same shell.',
    'set -e',
    before,
    fetchWheels,
    `python -m pip install -r requirements.txt${words}`,
    after,
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

/** pip.conf with more lines under the same few. */
export function pipConf(...more: readonly string[]): string {
  return `${['[global]', 'timeout = 1', 'retries = 1', 'find-links = wheels', ...more].join('\n')}\n`;
}

export const requirements = 'corp-tables==2.1.0\ncorp-fastsum==0.9.0\n';
export const withRemoteConstraints = `--constraint ${constraintsUrl}\n${requirements}`;
export const constraints = 'corp-text==1.4.2\n';

/** What the nightly job is for; it says what it ran with. */
export const report = `"""The nightly report."""

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import corp_fastsum
import corp_tables
import corp_text

rows = [["item", "sum"], ["sold", str(corp_fastsum.total([19, 23]))]]
print(corp_tables.table(rows))
modules = {"corp-tables": corp_tables, "corp-text": corp_text, "corp-fastsum": corp_fastsum}
told = {
    name: [version(name), hashlib.sha256(Path(module.__file__).read_bytes()).hexdigest()[:16]]
    for name, module in modules.items()
}
print("REPORT", json.dumps(told))
`;
