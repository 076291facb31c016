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
import type { AuthorizationRequest, Principal } from '../authorization.ts';
import { accessPointOf } from '../service/s3/s3-facts.ts';
import type { Truth } from '../truth.ts';
import type { KeyState } from './context.ts';

/** What decides which keys AWS sends with a request. */
export interface Situation {
  readonly caller: Principal['kind'];
  /** The service that is called, as actions write it. */
  readonly service: string;
  /** Whether the request came through a VPC endpoint. */
  readonly throughEndpoint: Truth;
  /** Whether an AWS service passes the caller's request on (a forward access session). */
  readonly forwarded: Truth;
  /** Whether the resource is reached through an access point of S3. */
  readonly throughAccessPoint: boolean;
}
const endpointKeys = stryMutAct_9fa48("1291") ? [] : (stryCov_9fa48("1291"), [stryMutAct_9fa48("1292") ? "" : (stryCov_9fa48("1292"), 'aws:sourcevpce'), stryMutAct_9fa48("1293") ? "" : (stryCov_9fa48("1293"), 'aws:sourcevpc'), stryMutAct_9fa48("1294") ? "" : (stryCov_9fa48("1294"), 'aws:vpcsourceip')]);

/**
 * Reads the situation from the keys that are known. The keys of an endpoint come together, and
 * never with `aws:SourceIp`; a request that a service passes on has lost them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function situationOf(request: AuthorizationRequest, known: (key: string) => KeyState | undefined): Situation {
  if (stryMutAct_9fa48("1295")) {
    {}
  } else {
    stryCov_9fa48("1295");
    const caller = request.principal.kind;
    const forwarded = (stryMutAct_9fa48("1298") ? caller === 'service' && caller === 'anonymous' : stryMutAct_9fa48("1297") ? false : stryMutAct_9fa48("1296") ? true : (stryCov_9fa48("1296", "1297", "1298"), (stryMutAct_9fa48("1300") ? caller !== 'service' : stryMutAct_9fa48("1299") ? false : (stryCov_9fa48("1299", "1300"), caller === (stryMutAct_9fa48("1301") ? "" : (stryCov_9fa48("1301"), 'service')))) || (stryMutAct_9fa48("1303") ? caller !== 'anonymous' : stryMutAct_9fa48("1302") ? false : (stryCov_9fa48("1302", "1303"), caller === (stryMutAct_9fa48("1304") ? "" : (stryCov_9fa48("1304"), 'anonymous')))))) ? stryMutAct_9fa48("1305") ? "" : (stryCov_9fa48("1305"), 'no') : isForwarded(known);
    return stryMutAct_9fa48("1306") ? {} : (stryCov_9fa48("1306"), {
      caller,
      service: stryMutAct_9fa48("1307") ? (request.action.split(':')[0] ?? '').toUpperCase() : (stryCov_9fa48("1307"), (stryMutAct_9fa48("1308") ? request.action.split(':')[0] && '' : (stryCov_9fa48("1308"), request.action.split(stryMutAct_9fa48("1309") ? "" : (stryCov_9fa48("1309"), ':'))[0] ?? (stryMutAct_9fa48("1310") ? "Stryker was here!" : (stryCov_9fa48("1310"), '')))).toLowerCase()),
      forwarded,
      throughAccessPoint: stryMutAct_9fa48("1313") ? accessPointOf(request.resource) === undefined : stryMutAct_9fa48("1312") ? false : stryMutAct_9fa48("1311") ? true : (stryCov_9fa48("1311", "1312", "1313"), accessPointOf(request.resource) !== undefined),
      throughEndpoint: isThroughEndpoint(request, forwarded, known)
    });
  }
}

/** Whether an AWS service passes the caller's request on. */
export function isForwarded(known: (key: string) => KeyState | undefined): Truth {
  if (stryMutAct_9fa48("1314")) {
    {}
  } else {
    stryCov_9fa48("1314");
    if (stryMutAct_9fa48("1316") ? false : stryMutAct_9fa48("1315") ? true : (stryCov_9fa48("1315", "1316"), carries(known(stryMutAct_9fa48("1317") ? "" : (stryCov_9fa48("1317"), 'aws:calledvia'))))) return stryMutAct_9fa48("1318") ? "" : (stryCov_9fa48("1318"), 'yes');
    const via = known(stryMutAct_9fa48("1319") ? "" : (stryCov_9fa48("1319"), 'aws:viaawsservice'));
    if (stryMutAct_9fa48("1322") ? via?.kind === 'present' : stryMutAct_9fa48("1321") ? false : stryMutAct_9fa48("1320") ? true : (stryCov_9fa48("1320", "1321", "1322"), (stryMutAct_9fa48("1323") ? via.kind : (stryCov_9fa48("1323"), via?.kind)) !== (stryMutAct_9fa48("1324") ? "" : (stryCov_9fa48("1324"), 'present')))) return stryMutAct_9fa48("1325") ? "" : (stryCov_9fa48("1325"), 'unknown');
    return via.values.includes(stryMutAct_9fa48("1326") ? "" : (stryCov_9fa48("1326"), 'true')) ? stryMutAct_9fa48("1327") ? "" : (stryCov_9fa48("1327"), 'yes') : stryMutAct_9fa48("1328") ? "" : (stryCov_9fa48("1328"), 'no');
  }
}
function isThroughEndpoint({
  principal,
  endpointPolicy,
  unread
}: AuthorizationRequest, forwarded: Truth, known: (key: string) => KeyState | undefined): Truth {
  if (stryMutAct_9fa48("1329")) {
    {}
  } else {
    stryCov_9fa48("1329");
    if (stryMutAct_9fa48("1332") ? endpointKeys.every(key => carries(known(key))) : stryMutAct_9fa48("1331") ? false : stryMutAct_9fa48("1330") ? true : (stryCov_9fa48("1330", "1331", "1332"), endpointKeys.some(stryMutAct_9fa48("1333") ? () => undefined : (stryCov_9fa48("1333"), key => carries(known(key)))))) return stryMutAct_9fa48("1334") ? "" : (stryCov_9fa48("1334"), 'yes');
    if (stryMutAct_9fa48("1337") ? principal.kind === 'service' && forwarded === 'yes' : stryMutAct_9fa48("1336") ? false : stryMutAct_9fa48("1335") ? true : (stryCov_9fa48("1335", "1336", "1337"), (stryMutAct_9fa48("1339") ? principal.kind !== 'service' : stryMutAct_9fa48("1338") ? false : (stryCov_9fa48("1338", "1339"), principal.kind === (stryMutAct_9fa48("1340") ? "" : (stryCov_9fa48("1340"), 'service')))) || (stryMutAct_9fa48("1342") ? forwarded !== 'yes' : stryMutAct_9fa48("1341") ? false : (stryCov_9fa48("1341", "1342"), forwarded === (stryMutAct_9fa48("1343") ? "" : (stryCov_9fa48("1343"), 'yes')))))) return stryMutAct_9fa48("1344") ? "" : (stryCov_9fa48("1344"), 'no');
    if (stryMutAct_9fa48("1346") ? false : stryMutAct_9fa48("1345") ? true : (stryCov_9fa48("1345", "1346"), carries(known(stryMutAct_9fa48("1347") ? "" : (stryCov_9fa48("1347"), 'aws:sourceip'))))) return stryMutAct_9fa48("1348") ? "" : (stryCov_9fa48("1348"), 'no');
    if (stryMutAct_9fa48("1351") ? endpointKeys.every(key => known(key)?.kind === 'absent') : stryMutAct_9fa48("1350") ? false : stryMutAct_9fa48("1349") ? true : (stryCov_9fa48("1349", "1350", "1351"), endpointKeys.some(stryMutAct_9fa48("1352") ? () => undefined : (stryCov_9fa48("1352"), key => stryMutAct_9fa48("1355") ? known(key)?.kind !== 'absent' : stryMutAct_9fa48("1354") ? false : stryMutAct_9fa48("1353") ? true : (stryCov_9fa48("1353", "1354", "1355"), (stryMutAct_9fa48("1356") ? known(key).kind : (stryCov_9fa48("1356"), known(key)?.kind)) === (stryMutAct_9fa48("1357") ? "" : (stryCov_9fa48("1357"), 'absent'))))))) return stryMutAct_9fa48("1358") ? "" : (stryCov_9fa48("1358"), 'no');
    return (stryMutAct_9fa48("1361") ? endpointPolicy && unread?.includes('endpoint-policy') : stryMutAct_9fa48("1360") ? false : stryMutAct_9fa48("1359") ? true : (stryCov_9fa48("1359", "1360", "1361"), endpointPolicy || (stryMutAct_9fa48("1362") ? unread.includes('endpoint-policy') : (stryCov_9fa48("1362"), unread?.includes(stryMutAct_9fa48("1363") ? "" : (stryCov_9fa48("1363"), 'endpoint-policy')))))) ? stryMutAct_9fa48("1364") ? "" : (stryCov_9fa48("1364"), 'yes') : stryMutAct_9fa48("1365") ? "" : (stryCov_9fa48("1365"), 'unknown');
  }
}
function carries(state: KeyState | undefined): boolean {
  if (stryMutAct_9fa48("1366")) {
    {}
  } else {
    stryCov_9fa48("1366");
    return stryMutAct_9fa48("1369") ? state?.kind === 'present' || state.values.length > 0 : stryMutAct_9fa48("1368") ? false : stryMutAct_9fa48("1367") ? true : (stryCov_9fa48("1367", "1368", "1369"), (stryMutAct_9fa48("1371") ? state?.kind !== 'present' : stryMutAct_9fa48("1370") ? true : (stryCov_9fa48("1370", "1371"), (stryMutAct_9fa48("1372") ? state.kind : (stryCov_9fa48("1372"), state?.kind)) === (stryMutAct_9fa48("1373") ? "" : (stryCov_9fa48("1373"), 'present')))) && (stryMutAct_9fa48("1376") ? state.values.length <= 0 : stryMutAct_9fa48("1375") ? state.values.length >= 0 : stryMutAct_9fa48("1374") ? true : (stryCov_9fa48("1374", "1375", "1376"), state.values.length > 0)));
  }
}