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
import { fits, splitAtColons, type Pattern } from './pattern.ts';

/** The parts of `arn:partition:service:region:account:resource`; `resource` keeps its colons. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/**
 * Splits an ARN at its first five colons; `undefined` for text that is none.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function readArn(text: string): Arn | undefined {
  if (stryMutAct_9fa48("2903")) {
    {}
  } else {
    stryCov_9fa48("2903");
    const [head, partition, service, region, account, ...resource] = text.split(stryMutAct_9fa48("2904") ? "" : (stryCov_9fa48("2904"), ':'));
    if (stryMutAct_9fa48("2907") ? (head !== 'arn' || !partition) && !service : stryMutAct_9fa48("2906") ? false : stryMutAct_9fa48("2905") ? true : (stryCov_9fa48("2905", "2906", "2907"), (stryMutAct_9fa48("2909") ? head !== 'arn' && !partition : stryMutAct_9fa48("2908") ? false : (stryCov_9fa48("2908", "2909"), (stryMutAct_9fa48("2911") ? head === 'arn' : stryMutAct_9fa48("2910") ? false : (stryCov_9fa48("2910", "2911"), head !== (stryMutAct_9fa48("2912") ? "" : (stryCov_9fa48("2912"), 'arn')))) || (stryMutAct_9fa48("2913") ? partition : (stryCov_9fa48("2913"), !partition)))) || (stryMutAct_9fa48("2914") ? service : (stryCov_9fa48("2914"), !service)))) return undefined;
    if (stryMutAct_9fa48("2917") ? (region === undefined || account === undefined) && resource.length === 0 : stryMutAct_9fa48("2916") ? false : stryMutAct_9fa48("2915") ? true : (stryCov_9fa48("2915", "2916", "2917"), (stryMutAct_9fa48("2919") ? region === undefined && account === undefined : stryMutAct_9fa48("2918") ? false : (stryCov_9fa48("2918", "2919"), (stryMutAct_9fa48("2921") ? region !== undefined : stryMutAct_9fa48("2920") ? false : (stryCov_9fa48("2920", "2921"), region === undefined)) || (stryMutAct_9fa48("2923") ? account !== undefined : stryMutAct_9fa48("2922") ? false : (stryCov_9fa48("2922", "2923"), account === undefined)))) || (stryMutAct_9fa48("2925") ? resource.length !== 0 : stryMutAct_9fa48("2924") ? false : (stryCov_9fa48("2924", "2925"), resource.length === 0)))) return undefined;
    return stryMutAct_9fa48("2926") ? {} : (stryCov_9fa48("2926"), {
      partition,
      service,
      region,
      account,
      resource: resource.join(stryMutAct_9fa48("2927") ? "" : (stryCov_9fa48("2927"), ':'))
    });
  }
}

/**
 * Whether an ARN fits a pattern of six parts: a wildcard in the first five stays inside its part,
 * in the sixth it crosses `/` and `:`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
export function fitsArn(pattern: Pattern, arn: string): boolean {
  if (stryMutAct_9fa48("2928")) {
    {}
  } else {
    stryCov_9fa48("2928");
    const parts = splitAtColons(pattern, 6);
    const {
      partition,
      service,
      region,
      account,
      resource
    } = stryMutAct_9fa48("2929") ? readArn(arn) && {} : (stryCov_9fa48("2929"), readArn(arn) ?? {});
    const texts = stryMutAct_9fa48("2930") ? [] : (stryCov_9fa48("2930"), [stryMutAct_9fa48("2931") ? "" : (stryCov_9fa48("2931"), 'arn'), partition, service, region, account, resource]);
    return stryMutAct_9fa48("2932") ? texts.some((text, at) => text !== undefined && fits(parts[at] ?? '', text)) : (stryCov_9fa48("2932"), texts.every(stryMutAct_9fa48("2933") ? () => undefined : (stryCov_9fa48("2933"), (text, at) => stryMutAct_9fa48("2936") ? text !== undefined || fits(parts[at] ?? '', text) : stryMutAct_9fa48("2935") ? false : stryMutAct_9fa48("2934") ? true : (stryCov_9fa48("2934", "2935", "2936"), (stryMutAct_9fa48("2938") ? text === undefined : stryMutAct_9fa48("2937") ? true : (stryCov_9fa48("2937", "2938"), text !== undefined)) && fits(stryMutAct_9fa48("2939") ? parts[at] && '' : (stryCov_9fa48("2939"), parts[at] ?? (stryMutAct_9fa48("2940") ? "Stryker was here!" : (stryCov_9fa48("2940"), ''))), text)))));
  }
}