function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { PolicyKind } from './policy-kind.ts';
import type { Remark } from './remarks.ts';
import type { PolicyDocument } from './statement.ts';

/** Characters without white space; the greater number is what no quota raises. */
const ofIam: Readonly<Partial<Record<PolicyKind, readonly number[]>>> = stryMutAct_9fa48("2254") ? {} : (stryCov_9fa48("2254"), {
  'identity-policy': stryMutAct_9fa48("2255") ? [] : (stryCov_9fa48("2255"), [6144, 10_240]),
  'permissions-boundary': stryMutAct_9fa48("2256") ? [] : (stryCov_9fa48("2256"), [6144]),
  'session-policy': stryMutAct_9fa48("2257") ? [] : (stryCov_9fa48("2257"), [2048]),
  'trust-policy': stryMutAct_9fa48("2258") ? [] : (stryCov_9fa48("2258"), [2048, 8192])
});

/** Characters as written. */
const asWritten: Readonly<Partial<Record<PolicyKind, number>>> = stryMutAct_9fa48("2259") ? {} : (stryCov_9fa48("2259"), {
  scp: 5120,
  rcp: 5120,
  'endpoint-policy': 20_480,
  'gateway-endpoint-policy': 20_480
});

/** Bytes of policies on resources. */
const ofServices: Readonly<Partial<Record<string, number>>> = stryMutAct_9fa48("2260") ? {} : (stryCov_9fa48("2260"), {
  sqs: 8192,
  s3: 20_480,
  kms: 32_768,
  lambda: 20_480,
  secretsmanager: 20_480
});

/**
 * The limits of AWS's that a policy passes: how long it may be, and of a queue's how much it holds.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html
 */
export function limitsPassed(input: unknown, kind: PolicyKind, document: PolicyDocument, service = stryMutAct_9fa48("2261") ? "Stryker was here!" : (stryCov_9fa48("2261"), '')): readonly Remark[] {
  if (stryMutAct_9fa48("2262")) {
    {}
  } else {
    stryCov_9fa48("2262");
    const limit = lengthPassed(input, kind, service);
    return stryMutAct_9fa48("2263") ? [] : (stryCov_9fa48("2263"), [...((stryMutAct_9fa48("2266") ? limit !== undefined : stryMutAct_9fa48("2265") ? false : stryMutAct_9fa48("2264") ? true : (stryCov_9fa48("2264", "2265", "2266"), limit === undefined)) ? stryMutAct_9fa48("2267") ? ["Stryker was here"] : (stryCov_9fa48("2267"), []) : stryMutAct_9fa48("2268") ? [] : (stryCov_9fa48("2268"), [{
      code: 'too-long',
      at: 'Policy',
      about: String(limit)
    } as const])), ...((stryMutAct_9fa48("2271") ? kind === 'resource-policy' || service === 'sqs' : stryMutAct_9fa48("2270") ? false : stryMutAct_9fa48("2269") ? true : (stryCov_9fa48("2269", "2270", "2271"), (stryMutAct_9fa48("2273") ? kind !== 'resource-policy' : stryMutAct_9fa48("2272") ? true : (stryCov_9fa48("2272", "2273"), kind === (stryMutAct_9fa48("2274") ? "" : (stryCov_9fa48("2274"), 'resource-policy')))) && (stryMutAct_9fa48("2276") ? service !== 'sqs' : stryMutAct_9fa48("2275") ? true : (stryCov_9fa48("2275", "2276"), service === (stryMutAct_9fa48("2277") ? "" : (stryCov_9fa48("2277"), 'sqs')))))) ? inQueue(document) : stryMutAct_9fa48("2278") ? ["Stryker was here"] : (stryCov_9fa48("2278"), []))]);
  }
}
function lengthPassed(input: unknown, kind: PolicyKind, service: string): number | undefined {
  if (stryMutAct_9fa48("2279")) {
    {}
  } else {
    stryCov_9fa48("2279");
    const written = (stryMutAct_9fa48("2282") ? typeof input !== 'string' : stryMutAct_9fa48("2281") ? false : stryMutAct_9fa48("2280") ? true : (stryCov_9fa48("2280", "2281", "2282"), typeof input === (stryMutAct_9fa48("2283") ? "" : (stryCov_9fa48("2283"), 'string')))) ? input : JSON.stringify(input);
    const plain = written.replaceAll(stryMutAct_9fa48("2284") ? /\S/g : (stryCov_9fa48("2284"), /\s/g), stryMutAct_9fa48("2285") ? "Stryker was here!" : (stryCov_9fa48("2285"), '')).length;
    const passed = stryMutAct_9fa48("2286") ? ofIam[kind].findLast(limit => plain > limit) : (stryCov_9fa48("2286"), ofIam[kind]?.findLast(stryMutAct_9fa48("2287") ? () => undefined : (stryCov_9fa48("2287"), limit => stryMutAct_9fa48("2291") ? plain <= limit : stryMutAct_9fa48("2290") ? plain >= limit : stryMutAct_9fa48("2289") ? false : stryMutAct_9fa48("2288") ? true : (stryCov_9fa48("2288", "2289", "2290", "2291"), plain > limit))));
    if (stryMutAct_9fa48("2294") ? passed === undefined : stryMutAct_9fa48("2293") ? false : stryMutAct_9fa48("2292") ? true : (stryCov_9fa48("2292", "2293", "2294"), passed !== undefined)) return passed;
    const bytes = new TextEncoder().encode(written).length;
    const limit = (stryMutAct_9fa48("2297") ? kind !== 'resource-policy' : stryMutAct_9fa48("2296") ? false : stryMutAct_9fa48("2295") ? true : (stryCov_9fa48("2295", "2296", "2297"), kind === (stryMutAct_9fa48("2298") ? "" : (stryCov_9fa48("2298"), 'resource-policy')))) ? ofServices[service] : asWritten[kind];
    return (stryMutAct_9fa48("2301") ? limit !== undefined || bytes > limit : stryMutAct_9fa48("2300") ? false : stryMutAct_9fa48("2299") ? true : (stryCov_9fa48("2299", "2300", "2301"), (stryMutAct_9fa48("2303") ? limit === undefined : stryMutAct_9fa48("2302") ? true : (stryCov_9fa48("2302", "2303"), limit !== undefined)) && (stryMutAct_9fa48("2306") ? bytes <= limit : stryMutAct_9fa48("2305") ? bytes >= limit : stryMutAct_9fa48("2304") ? true : (stryCov_9fa48("2304", "2305", "2306"), bytes > limit)))) ? limit : undefined;
  }
}
function inQueue({
  statements
}: PolicyDocument): readonly Remark[] {
  if (stryMutAct_9fa48("2307")) {
    {}
  } else {
    stryCov_9fa48("2307");
    const remark = stryMutAct_9fa48("2308") ? () => undefined : (stryCov_9fa48("2308"), (() => {
      const remark = (at: string, about: string) => ({
        code: 'too-many',
        at,
        about
      }) as const;
      return remark;
    })());
    const principals = statements.flatMap(stryMutAct_9fa48("2309") ? () => undefined : (stryCov_9fa48("2309"), ({
      principal
    }) => stryMutAct_9fa48("2310") ? principal?.entries && [] : (stryCov_9fa48("2310"), (stryMutAct_9fa48("2311") ? principal.entries : (stryCov_9fa48("2311"), principal?.entries)) ?? (stryMutAct_9fa48("2312") ? ["Stryker was here"] : (stryCov_9fa48("2312"), [])))));
    const conditions = statements.flatMap(stryMutAct_9fa48("2313") ? () => undefined : (stryCov_9fa48("2313"), statement => statement.conditions));
    return stryMutAct_9fa48("2314") ? [] : (stryCov_9fa48("2314"), [...((stryMutAct_9fa48("2318") ? statements.length <= 20 : stryMutAct_9fa48("2317") ? statements.length >= 20 : stryMutAct_9fa48("2316") ? false : stryMutAct_9fa48("2315") ? true : (stryCov_9fa48("2315", "2316", "2317", "2318"), statements.length > 20)) ? stryMutAct_9fa48("2319") ? [] : (stryCov_9fa48("2319"), [remark(stryMutAct_9fa48("2320") ? "" : (stryCov_9fa48("2320"), 'Statement'), stryMutAct_9fa48("2321") ? "" : (stryCov_9fa48("2321"), '20 statements'))]) : stryMutAct_9fa48("2322") ? ["Stryker was here"] : (stryCov_9fa48("2322"), [])), ...((stryMutAct_9fa48("2326") ? principals.length <= 50 : stryMutAct_9fa48("2325") ? principals.length >= 50 : stryMutAct_9fa48("2324") ? false : stryMutAct_9fa48("2323") ? true : (stryCov_9fa48("2323", "2324", "2325", "2326"), principals.length > 50)) ? stryMutAct_9fa48("2327") ? [] : (stryCov_9fa48("2327"), [remark(stryMutAct_9fa48("2328") ? "" : (stryCov_9fa48("2328"), 'Statement'), stryMutAct_9fa48("2329") ? "" : (stryCov_9fa48("2329"), '50 principals'))]) : stryMutAct_9fa48("2330") ? ["Stryker was here"] : (stryCov_9fa48("2330"), [])), ...((stryMutAct_9fa48("2334") ? conditions.length <= 10 : stryMutAct_9fa48("2333") ? conditions.length >= 10 : stryMutAct_9fa48("2332") ? false : stryMutAct_9fa48("2331") ? true : (stryCov_9fa48("2331", "2332", "2333", "2334"), conditions.length > 10)) ? stryMutAct_9fa48("2335") ? [] : (stryCov_9fa48("2335"), [remark(stryMutAct_9fa48("2336") ? "" : (stryCov_9fa48("2336"), 'Statement'), stryMutAct_9fa48("2337") ? "" : (stryCov_9fa48("2337"), '10 conditions'))]) : stryMutAct_9fa48("2338") ? ["Stryker was here"] : (stryCov_9fa48("2338"), [])), ...statements.flatMap(stryMutAct_9fa48("2339") ? () => undefined : (stryCov_9fa48("2339"), ({
      action
    }, index) => (stryMutAct_9fa48("2343") ? action.entries.length <= 7 : stryMutAct_9fa48("2342") ? action.entries.length >= 7 : stryMutAct_9fa48("2341") ? false : stryMutAct_9fa48("2340") ? true : (stryCov_9fa48("2340", "2341", "2342", "2343"), action.entries.length > 7)) ? stryMutAct_9fa48("2344") ? [] : (stryCov_9fa48("2344"), [remark(stryMutAct_9fa48("2345") ? `` : (stryCov_9fa48("2345"), `Statement[${index}].Action`), stryMutAct_9fa48("2346") ? "" : (stryCov_9fa48("2346"), '7 actions'))]) : stryMutAct_9fa48("2347") ? ["Stryker was here"] : (stryCov_9fa48("2347"), [])))]);
  }
}