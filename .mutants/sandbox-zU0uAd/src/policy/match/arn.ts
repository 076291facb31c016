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
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    const [head, partition, service, region, account, ...resource] = text.split(stryMutAct_9fa48("1") ? "" : (stryCov_9fa48("1"), ':'));
    if (stryMutAct_9fa48("4") ? (head !== 'arn' || !partition) && !service : stryMutAct_9fa48("3") ? false : stryMutAct_9fa48("2") ? true : (stryCov_9fa48("2", "3", "4"), (stryMutAct_9fa48("6") ? head !== 'arn' && !partition : stryMutAct_9fa48("5") ? false : (stryCov_9fa48("5", "6"), (stryMutAct_9fa48("8") ? head === 'arn' : stryMutAct_9fa48("7") ? false : (stryCov_9fa48("7", "8"), head !== (stryMutAct_9fa48("9") ? "" : (stryCov_9fa48("9"), 'arn')))) || (stryMutAct_9fa48("10") ? partition : (stryCov_9fa48("10"), !partition)))) || (stryMutAct_9fa48("11") ? service : (stryCov_9fa48("11"), !service)))) return undefined;
    if (stryMutAct_9fa48("14") ? (region === undefined || account === undefined) && resource.length === 0 : stryMutAct_9fa48("13") ? false : stryMutAct_9fa48("12") ? true : (stryCov_9fa48("12", "13", "14"), (stryMutAct_9fa48("16") ? region === undefined && account === undefined : stryMutAct_9fa48("15") ? false : (stryCov_9fa48("15", "16"), (stryMutAct_9fa48("18") ? region !== undefined : stryMutAct_9fa48("17") ? false : (stryCov_9fa48("17", "18"), region === undefined)) || (stryMutAct_9fa48("20") ? account !== undefined : stryMutAct_9fa48("19") ? false : (stryCov_9fa48("19", "20"), account === undefined)))) || (stryMutAct_9fa48("22") ? resource.length !== 0 : stryMutAct_9fa48("21") ? false : (stryCov_9fa48("21", "22"), resource.length === 0)))) return undefined;
    return stryMutAct_9fa48("23") ? {} : (stryCov_9fa48("23"), {
      partition,
      service,
      region,
      account,
      resource: resource.join(stryMutAct_9fa48("24") ? "" : (stryCov_9fa48("24"), ':'))
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
  if (stryMutAct_9fa48("25")) {
    {}
  } else {
    stryCov_9fa48("25");
    const parts = splitAtColons(pattern, 6);
    const {
      partition,
      service,
      region,
      account,
      resource
    } = stryMutAct_9fa48("26") ? readArn(arn) && {} : (stryCov_9fa48("26"), readArn(arn) ?? {});
    const texts = stryMutAct_9fa48("27") ? [] : (stryCov_9fa48("27"), [stryMutAct_9fa48("28") ? "" : (stryCov_9fa48("28"), 'arn'), partition, service, region, account, resource]);
    return stryMutAct_9fa48("29") ? texts.some((text, at) => text !== undefined && fits(parts[at] ?? '', text)) : (stryCov_9fa48("29"), texts.every(stryMutAct_9fa48("30") ? () => undefined : (stryCov_9fa48("30"), (text, at) => stryMutAct_9fa48("33") ? text !== undefined || fits(parts[at] ?? '', text) : stryMutAct_9fa48("32") ? false : stryMutAct_9fa48("31") ? true : (stryCov_9fa48("31", "32", "33"), (stryMutAct_9fa48("35") ? text === undefined : stryMutAct_9fa48("34") ? true : (stryCov_9fa48("34", "35"), text !== undefined)) && fits(stryMutAct_9fa48("36") ? parts[at] && '' : (stryCov_9fa48("36"), parts[at] ?? (stryMutAct_9fa48("37") ? "Stryker was here!" : (stryCov_9fa48("37"), ''))), text)))));
  }
}