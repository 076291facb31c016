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
import { textOf } from '../match/pattern.ts';
import { reachIf, type Comparison } from './comparison.ts';
const epochSeconds = stryMutAct_9fa48("368") ? /^-?\d+(\.\D+)?$/ : stryMutAct_9fa48("367") ? /^-?\d+(\.\d)?$/ : stryMutAct_9fa48("366") ? /^-?\d+(\.\d+)$/ : stryMutAct_9fa48("365") ? /^-?\D+(\.\d+)?$/ : stryMutAct_9fa48("364") ? /^-?\d(\.\d+)?$/ : stryMutAct_9fa48("363") ? /^-\d+(\.\d+)?$/ : stryMutAct_9fa48("362") ? /^-?\d+(\.\d+)?/ : stryMutAct_9fa48("361") ? /-?\d+(\.\d+)?$/ : (stryCov_9fa48("361", "362", "363", "364", "365", "366", "367", "368"), /^-?\d+(\.\d+)?$/);
const iso8601 = stryMutAct_9fa48("394") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\D{2})?)?)?$/ : stryMutAct_9fa48("393") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d)?)?)?$/ : stryMutAct_9fa48("392") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\D{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("391") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d:\d{2})?)?)?$/ : stryMutAct_9fa48("390") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[^+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("389") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2}))?)?$/ : stryMutAct_9fa48("388") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\D+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("387") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("386") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+))?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("385") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\D{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("384") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("383") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("382") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\D{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("381") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("380") ? /^\d{4}-\d{2}(-\d{2}(T\D{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("379") ? /^\d{4}-\d{2}(-\d{2}(T\d:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("378") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?))?$/ : stryMutAct_9fa48("377") ? /^\d{4}-\d{2}(-\D{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("376") ? /^\d{4}-\d{2}(-\d(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("375") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)$/ : stryMutAct_9fa48("374") ? /^\d{4}-\D{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("373") ? /^\d{4}-\d(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("372") ? /^\D{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("371") ? /^\d-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : stryMutAct_9fa48("370") ? /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?/ : stryMutAct_9fa48("369") ? /\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/ : (stryCov_9fa48("369", "370", "371", "372", "373", "374", "375", "376", "377", "378", "379", "380", "381", "382", "383", "384", "385", "386", "387", "388", "389", "390", "391", "392", "393", "394"), /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/);

/**
 * Instants, written as W3C ISO 8601 or as seconds since 1970; either side may use either form. A
 * date without a time is midnight, and a time without a zone is UTC.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
export const dateComparisons = (stryMutAct_9fa48("395") ? {} : (stryCov_9fa48("395"), {
  DateEquals: date(stryMutAct_9fa48("396") ? () => undefined : (stryCov_9fa48("396"), (actual, expected) => stryMutAct_9fa48("399") ? actual !== expected : stryMutAct_9fa48("398") ? false : stryMutAct_9fa48("397") ? true : (stryCov_9fa48("397", "398", "399"), actual === expected))),
  DateNotEquals: date(stryMutAct_9fa48("400") ? () => undefined : (stryCov_9fa48("400"), (actual, expected) => stryMutAct_9fa48("403") ? actual !== expected : stryMutAct_9fa48("402") ? false : stryMutAct_9fa48("401") ? true : (stryCov_9fa48("401", "402", "403"), actual === expected)), stryMutAct_9fa48("404") ? false : (stryCov_9fa48("404"), true)),
  DateLessThan: date(stryMutAct_9fa48("405") ? () => undefined : (stryCov_9fa48("405"), (actual, expected) => stryMutAct_9fa48("409") ? actual >= expected : stryMutAct_9fa48("408") ? actual <= expected : stryMutAct_9fa48("407") ? false : stryMutAct_9fa48("406") ? true : (stryCov_9fa48("406", "407", "408", "409"), actual < expected))),
  DateLessThanEquals: date(stryMutAct_9fa48("410") ? () => undefined : (stryCov_9fa48("410"), (actual, expected) => stryMutAct_9fa48("414") ? actual > expected : stryMutAct_9fa48("413") ? actual < expected : stryMutAct_9fa48("412") ? false : stryMutAct_9fa48("411") ? true : (stryCov_9fa48("411", "412", "413", "414"), actual <= expected))),
  DateGreaterThan: date(stryMutAct_9fa48("415") ? () => undefined : (stryCov_9fa48("415"), (actual, expected) => stryMutAct_9fa48("419") ? actual <= expected : stryMutAct_9fa48("418") ? actual >= expected : stryMutAct_9fa48("417") ? false : stryMutAct_9fa48("416") ? true : (stryCov_9fa48("416", "417", "418", "419"), actual > expected))),
  DateGreaterThanEquals: date(stryMutAct_9fa48("420") ? () => undefined : (stryCov_9fa48("420"), (actual, expected) => stryMutAct_9fa48("424") ? actual < expected : stryMutAct_9fa48("423") ? actual > expected : stryMutAct_9fa48("422") ? false : stryMutAct_9fa48("421") ? true : (stryCov_9fa48("421", "422", "423", "424"), actual >= expected)))
})) satisfies Record<string, Comparison>;
function date(holds: (actual: number, expected: number) => boolean, negated = stryMutAct_9fa48("425") ? true : (stryCov_9fa48("425"), false)): Comparison {
  if (stryMutAct_9fa48("426")) {
    {}
  } else {
    stryCov_9fa48("426");
    return stryMutAct_9fa48("427") ? {} : (stryCov_9fa48("427"), {
      negated,
      variables: stryMutAct_9fa48("428") ? true : (stryCov_9fa48("428"), false),
      // Every comparison with NaN is false, so an unreadable date matches nothing.
      matches: stryMutAct_9fa48("429") ? () => undefined : (stryCov_9fa48("429"), (expected, actual) => holds(instant(actual), instant(textOf(expected)))),
      reach: reachIf(isInstant),
      accepts: isInstant
    });
  }
}
function isInstant(text: string): boolean {
  if (stryMutAct_9fa48("430")) {
    {}
  } else {
    stryCov_9fa48("430");
    return stryMutAct_9fa48("431") ? Number.isNaN(instant(text)) : (stryCov_9fa48("431"), !Number.isNaN(instant(text)));
  }
}
function instant(text: string): number {
  if (stryMutAct_9fa48("432")) {
    {}
  } else {
    stryCov_9fa48("432");
    if (stryMutAct_9fa48("434") ? false : stryMutAct_9fa48("433") ? true : (stryCov_9fa48("433", "434"), epochSeconds.test(text))) return stryMutAct_9fa48("435") ? Number(text) / 1000 : (stryCov_9fa48("435"), Number(text) * 1000);
    const found = iso8601.exec(text);
    if (stryMutAct_9fa48("438") ? false : stryMutAct_9fa48("437") ? true : stryMutAct_9fa48("436") ? found : (stryCov_9fa48("436", "437", "438"), !found)) return Number.NaN;
    const zoned = stryMutAct_9fa48("441") ? found.groups?.['zone'] !== undefined && !text.includes('T') : stryMutAct_9fa48("440") ? false : stryMutAct_9fa48("439") ? true : (stryCov_9fa48("439", "440", "441"), (stryMutAct_9fa48("443") ? found.groups?.['zone'] === undefined : stryMutAct_9fa48("442") ? false : (stryCov_9fa48("442", "443"), (stryMutAct_9fa48("444") ? found.groups['zone'] : (stryCov_9fa48("444"), found.groups?.[stryMutAct_9fa48("445") ? "" : (stryCov_9fa48("445"), 'zone')])) !== undefined)) || (stryMutAct_9fa48("446") ? text.includes('T') : (stryCov_9fa48("446"), !text.includes(stryMutAct_9fa48("447") ? "" : (stryCov_9fa48("447"), 'T')))));
    return Date.parse(zoned ? text : stryMutAct_9fa48("448") ? `` : (stryCov_9fa48("448"), `${text}Z`));
  }
}