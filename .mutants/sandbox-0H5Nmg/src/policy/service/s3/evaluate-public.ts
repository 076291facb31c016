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
import { readIpBlock } from '../../condition/ip-block.ts';
import type { Condition, PolicyDocument, Statement } from '../../grammar/statement.ts';
import { allOf, anyOf, not, type Truth, truth } from '../../truth.ts';

/**
 * Whether S3 calls a policy public: an Allow to everyone that no condition ties to fixed values, of
 * the caller, his network or the way he takes. One such statement makes the whole policy public.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function evaluatePublic({
  statements
}: PolicyDocument): Truth {
  if (stryMutAct_9fa48("4069")) {
    {}
  } else {
    stryCov_9fa48("4069");
    return anyOf(statements.map(isPublic));
  }
}
function isPublic({
  effect,
  principal,
  conditions
}: Statement): Truth {
  if (stryMutAct_9fa48("4070")) {
    {}
  } else {
    stryCov_9fa48("4070");
    if (stryMutAct_9fa48("4073") ? effect === 'Deny' && !principal : stryMutAct_9fa48("4072") ? false : stryMutAct_9fa48("4071") ? true : (stryCov_9fa48("4071", "4072", "4073"), (stryMutAct_9fa48("4075") ? effect !== 'Deny' : stryMutAct_9fa48("4074") ? false : (stryCov_9fa48("4074", "4075"), effect === (stryMutAct_9fa48("4076") ? "" : (stryCov_9fa48("4076"), 'Deny')))) || (stryMutAct_9fa48("4077") ? principal : (stryCov_9fa48("4077"), !principal)))) return stryMutAct_9fa48("4078") ? "" : (stryCov_9fa48("4078"), 'no');
    const everyone = stryMutAct_9fa48("4081") ? principal.negated && principal.entries.some(({
      type
    }) => type === 'everyone') : stryMutAct_9fa48("4080") ? false : stryMutAct_9fa48("4079") ? true : (stryCov_9fa48("4079", "4080", "4081"), principal.negated || (stryMutAct_9fa48("4082") ? principal.entries.every(({
      type
    }) => type === 'everyone') : (stryCov_9fa48("4082"), principal.entries.some(stryMutAct_9fa48("4083") ? () => undefined : (stryCov_9fa48("4083"), ({
      type
    }) => stryMutAct_9fa48("4086") ? type !== 'everyone' : stryMutAct_9fa48("4085") ? false : stryMutAct_9fa48("4084") ? true : (stryCov_9fa48("4084", "4085", "4086"), type === (stryMutAct_9fa48("4087") ? "" : (stryCov_9fa48("4087"), 'everyone'))))))));
    return everyone ? not(anyOf(conditions.map(ties))) : stryMutAct_9fa48("4088") ? "" : (stryCov_9fa48("4088"), 'no');
  }
}
const fixing = new Set(stryMutAct_9fa48("4089") ? [] : (stryCov_9fa48("4089"), [stryMutAct_9fa48("4090") ? "" : (stryCov_9fa48("4090"), 'aws:principalorgid'), stryMutAct_9fa48("4091") ? "" : (stryCov_9fa48("4091"), 'aws:sourcearn'), stryMutAct_9fa48("4092") ? "" : (stryCov_9fa48("4092"), 'aws:sourcevpc'), stryMutAct_9fa48("4093") ? "" : (stryCov_9fa48("4093"), 'aws:sourcevpce'), stryMutAct_9fa48("4094") ? "" : (stryCov_9fa48("4094"), 'aws:sourceowner'), stryMutAct_9fa48("4095") ? "" : (stryCov_9fa48("4095"), 'aws:sourceaccount'), stryMutAct_9fa48("4096") ? "" : (stryCov_9fa48("4096"), 'aws:userid'), stryMutAct_9fa48("4097") ? "" : (stryCov_9fa48("4097"), 's3:dataaccesspointaccount'), stryMutAct_9fa48("4098") ? "" : (stryCov_9fa48("4098"), 's3:x-amz-server-side-encryption-aws-kms-key-id')]));

/** AWS's page speaks of the principal, not of each key that tells him. */
const perhapsFixing = new Set(stryMutAct_9fa48("4099") ? [] : (stryCov_9fa48("4099"), [stryMutAct_9fa48("4100") ? "" : (stryCov_9fa48("4100"), 'aws:principalarn'), stryMutAct_9fa48("4101") ? "" : (stryCov_9fa48("4101"), 'aws:principalaccount'), stryMutAct_9fa48("4102") ? "" : (stryCov_9fa48("4102"), 'aws:principalorgpaths')]));
function ties({
  operator,
  key,
  values
}: Condition): Truth {
  if (stryMutAct_9fa48("4103")) {
    {}
  } else {
    stryCov_9fa48("4103");
    if (stryMutAct_9fa48("4106") ? (operator.kind === 'null' || operator.ifExists) && operator.set === 'all' : stryMutAct_9fa48("4105") ? false : stryMutAct_9fa48("4104") ? true : (stryCov_9fa48("4104", "4105", "4106"), (stryMutAct_9fa48("4108") ? operator.kind === 'null' && operator.ifExists : stryMutAct_9fa48("4107") ? false : (stryCov_9fa48("4107", "4108"), (stryMutAct_9fa48("4110") ? operator.kind !== 'null' : stryMutAct_9fa48("4109") ? false : (stryCov_9fa48("4109", "4110"), operator.kind === (stryMutAct_9fa48("4111") ? "" : (stryCov_9fa48("4111"), 'null')))) || operator.ifExists)) || (stryMutAct_9fa48("4113") ? operator.set !== 'all' : stryMutAct_9fa48("4112") ? false : (stryCov_9fa48("4112", "4113"), operator.set === (stryMutAct_9fa48("4114") ? "" : (stryCov_9fa48("4114"), 'all')))))) return stryMutAct_9fa48("4115") ? "" : (stryCov_9fa48("4115"), 'no');
    if (stryMutAct_9fa48("4118") ? operator.comparison.negated && values.length === 0 : stryMutAct_9fa48("4117") ? false : stryMutAct_9fa48("4116") ? true : (stryCov_9fa48("4116", "4117", "4118"), operator.comparison.negated || (stryMutAct_9fa48("4120") ? values.length !== 0 : stryMutAct_9fa48("4119") ? false : (stryCov_9fa48("4119", "4120"), values.length === 0)))) return stryMutAct_9fa48("4121") ? "" : (stryCov_9fa48("4121"), 'no');
    const name = stryMutAct_9fa48("4122") ? key.toUpperCase() : (stryCov_9fa48("4122"), key.toLowerCase());
    if (stryMutAct_9fa48("4125") ? name !== 'aws:sourceip' : stryMutAct_9fa48("4124") ? false : stryMutAct_9fa48("4123") ? true : (stryCov_9fa48("4123", "4124", "4125"), name === (stryMutAct_9fa48("4126") ? "" : (stryCov_9fa48("4126"), 'aws:sourceip')))) return truth(stryMutAct_9fa48("4127") ? values.some(isNarrow) : (stryCov_9fa48("4127"), values.every(isNarrow)));
    if (stryMutAct_9fa48("4130") ? name !== 's3:dataaccesspointarn' : stryMutAct_9fa48("4129") ? false : stryMutAct_9fa48("4128") ? true : (stryCov_9fa48("4128", "4129", "4130"), name === (stryMutAct_9fa48("4131") ? "" : (stryCov_9fa48("4131"), 's3:dataaccesspointarn')))) return truth(stryMutAct_9fa48("4132") ? values.some(isOfOneAccount) : (stryCov_9fa48("4132"), values.every(isOfOneAccount)));
    const fixed = truth(stryMutAct_9fa48("4133") ? values.some(value => !/[*?]|\$\{/.test(value)) : (stryCov_9fa48("4133"), values.every(stryMutAct_9fa48("4134") ? () => undefined : (stryCov_9fa48("4134"), value => stryMutAct_9fa48("4135") ? /[*?]|\$\{/.test(value) : (stryCov_9fa48("4135"), !(stryMutAct_9fa48("4136") ? /[^*?]|\$\{/ : (stryCov_9fa48("4136"), /[*?]|\$\{/)).test(value))))));
    if (stryMutAct_9fa48("4138") ? false : stryMutAct_9fa48("4137") ? true : (stryCov_9fa48("4137", "4138"), perhapsFixing.has(name))) return allOf(stryMutAct_9fa48("4139") ? [] : (stryCov_9fa48("4139"), [fixed, stryMutAct_9fa48("4140") ? "" : (stryCov_9fa48("4140"), 'unknown')]));
    return fixing.has(name) ? fixed : stryMutAct_9fa48("4141") ? "" : (stryCov_9fa48("4141"), 'no');
  }
}

/** `/8` and narrower, in IPv6 `/32`. */
function isNarrow(text: string): boolean {
  if (stryMutAct_9fa48("4142")) {
    {}
  } else {
    stryCov_9fa48("4142");
    const block = readIpBlock(text);
    return stryMutAct_9fa48("4145") ? block !== undefined || block.prefix >= (block.family === 4 ? 8 : 32) : stryMutAct_9fa48("4144") ? false : stryMutAct_9fa48("4143") ? true : (stryCov_9fa48("4143", "4144", "4145"), (stryMutAct_9fa48("4147") ? block === undefined : stryMutAct_9fa48("4146") ? true : (stryCov_9fa48("4146", "4147"), block !== undefined)) && (stryMutAct_9fa48("4150") ? block.prefix < (block.family === 4 ? 8 : 32) : stryMutAct_9fa48("4149") ? block.prefix > (block.family === 4 ? 8 : 32) : stryMutAct_9fa48("4148") ? true : (stryCov_9fa48("4148", "4149", "4150"), block.prefix >= ((stryMutAct_9fa48("4153") ? block.family !== 4 : stryMutAct_9fa48("4152") ? false : stryMutAct_9fa48("4151") ? true : (stryCov_9fa48("4151", "4152", "4153"), block.family === 4)) ? 8 : 32))));
  }
}

/** The name of the access point may be a wildcard, its account may not. */
function isOfOneAccount(text: string): boolean {
  if (stryMutAct_9fa48("4154")) {
    {}
  } else {
    stryCov_9fa48("4154");
    return (stryMutAct_9fa48("4161") ? /^arn:[^:*?$]+:s3:[^:*?$]+:\D{12}:accesspoint\// : stryMutAct_9fa48("4160") ? /^arn:[^:*?$]+:s3:[^:*?$]+:\d:accesspoint\// : stryMutAct_9fa48("4159") ? /^arn:[^:*?$]+:s3:[:*?$]+:\d{12}:accesspoint\// : stryMutAct_9fa48("4158") ? /^arn:[^:*?$]+:s3:[^:*?$]:\d{12}:accesspoint\// : stryMutAct_9fa48("4157") ? /^arn:[:*?$]+:s3:[^:*?$]+:\d{12}:accesspoint\// : stryMutAct_9fa48("4156") ? /^arn:[^:*?$]:s3:[^:*?$]+:\d{12}:accesspoint\// : stryMutAct_9fa48("4155") ? /arn:[^:*?$]+:s3:[^:*?$]+:\d{12}:accesspoint\// : (stryCov_9fa48("4155", "4156", "4157", "4158", "4159", "4160", "4161"), /^arn:[^:*?$]+:s3:[^:*?$]+:\d{12}:accesspoint\//)).test(text);
  }
}