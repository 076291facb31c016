import { compare, agrees, confirm } from './compare.ts';
import { generateNetwork } from './generate/generate-network.ts';
import { openKernel } from './kernel/kernel.ts';
import { shrink } from './shrink.ts';
import { disagreementInWords } from './in-words.ts';
const kernel = openKernel();
const [from = 1, to = 5] = process.argv.slice(2).map(Number);
let n = 0,
  bad = 0,
  del = 0;
const t0 = Date.now();
const seen = new Set();
for (let seed = from; seed <= to; seed++) {
  const network = generateNetwork(seed, 50);
  const t = Date.now();
  let found;
  try {
    found = await compare(kernel, network);
  } catch (e) {
    console.log(seed, String(e));
    continue;
  }
  const wrong = found.filter((one) => !agrees(one));
  n += found.length;
  bad += wrong.length;
  del += found.filter((o) => o.kernel === 'delivered').length;
  for (const w of wrong) {
    const k = w.trace.outcome + w.trace.unknowns.map((u) => u.what.en.replace(/\d/g, '')).join(';');
    if (seen.has(k)) continue;
    seen.add(k);
    const c = await confirm(kernel, network.snapshot, w.request);
    console.log('seed', seed, JSON.stringify(w.request), w.trace.outcome, w.kernel, !!c);
    if (c) {
      const t = Date.now();
      console.log(disagreementInWords(await shrink(kernel, c)));
      console.log('shrunk in', Date.now() - t);
    }
  }
}
console.log({ n, bad, del, s: (Date.now() - t0) / 1000 });
kernel.close();
