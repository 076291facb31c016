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
import type { AuthorizationRequest, PolicyInput } from '../../authorization.ts';

/** What is known of a bucket besides its policy. */
export interface S3Facts {
  /** The strictest of the account's, the bucket's and the access point's setting. */
  readonly restrictPublicBuckets?: boolean | 'unread';
  /** Whether ACLs count: the bucket's Object Ownership is not `BucketOwnerEnforced`. */
  readonly aclsCount?: boolean;
  /** Of an access point that the resource names: its own policy is the request's `resourcePolicy`. */
  readonly accessPoint?: AccessPoint;
}
interface AccessPoint {
  /** The bucket, or the object in it, that the access point leads to. */
  readonly target: string;
  readonly bucketPolicy?: PolicyInput;
  /** The bucket's owner, where it is another account than the access point's. */
  readonly bucketAccount?: string;
  /** The only VPC from which it may be used. */
  readonly vpcId?: string;
}

/** What is known of the bucket that a request is for. */
export function s3FactsOf({
  resource,
  s3
}: AuthorizationRequest): S3Facts {
  if (stryMutAct_9fa48("4162")) {
    {}
  } else {
    stryCov_9fa48("4162");
    return (stryMutAct_9fa48("4165") ? /^arn:[:]+:s3:/ : stryMutAct_9fa48("4164") ? /^arn:[^:]:s3:/ : stryMutAct_9fa48("4163") ? /arn:[^:]+:s3:/ : (stryCov_9fa48("4163", "4164", "4165"), /^arn:[^:]+:s3:/)).test(resource) ? stryMutAct_9fa48("4166") ? s3 && {} : (stryCov_9fa48("4166"), s3 ?? {}) : {};
  }
}
const shape = stryMutAct_9fa48("4175") ? /^arn:[^:]+:s3:[^:]+:\d{12}:accesspoint\/[/]+/ : stryMutAct_9fa48("4174") ? /^arn:[^:]+:s3:[^:]+:\d{12}:accesspoint\/[^/]/ : stryMutAct_9fa48("4173") ? /^arn:[^:]+:s3:[^:]+:\D{12}:accesspoint\/[^/]+/ : stryMutAct_9fa48("4172") ? /^arn:[^:]+:s3:[^:]+:\d:accesspoint\/[^/]+/ : stryMutAct_9fa48("4171") ? /^arn:[^:]+:s3:[:]+:\d{12}:accesspoint\/[^/]+/ : stryMutAct_9fa48("4170") ? /^arn:[^:]+:s3:[^:]:\d{12}:accesspoint\/[^/]+/ : stryMutAct_9fa48("4169") ? /^arn:[:]+:s3:[^:]+:\d{12}:accesspoint\/[^/]+/ : stryMutAct_9fa48("4168") ? /^arn:[^:]:s3:[^:]+:\d{12}:accesspoint\/[^/]+/ : stryMutAct_9fa48("4167") ? /arn:[^:]+:s3:[^:]+:\d{12}:accesspoint\/[^/]+/ : (stryCov_9fa48("4167", "4168", "4169", "4170", "4171", "4172", "4173", "4174", "4175"), /^arn:[^:]+:s3:[^:]+:\d{12}:accesspoint\/[^/]+/);

/** The ARN of the access point that a resource is reached through. */
export function accessPointOf(resource: string): string | undefined {
  if (stryMutAct_9fa48("4176")) {
    {}
  } else {
    stryCov_9fa48("4176");
    return stryMutAct_9fa48("4177") ? shape.exec(resource)[0] : (stryCov_9fa48("4177"), shape.exec(resource)?.[0]);
  }
}