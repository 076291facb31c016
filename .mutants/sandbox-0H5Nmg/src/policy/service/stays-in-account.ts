/** Of KMS, everything but these. */function stryNS_9fa48() {
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
const acrossAccountsInKms = stryMutAct_9fa48("4178") ? [] : (stryCov_9fa48("4178"), [stryMutAct_9fa48("4179") ? "" : (stryCov_9fa48("4179"), 'decrypt'), stryMutAct_9fa48("4180") ? "" : (stryCov_9fa48("4180"), 'derivesharedsecret'), stryMutAct_9fa48("4181") ? "" : (stryCov_9fa48("4181"), 'encrypt'), stryMutAct_9fa48("4182") ? "" : (stryCov_9fa48("4182"), 'generatedatakey'), stryMutAct_9fa48("4183") ? "" : (stryCov_9fa48("4183"), 'generatedatakeypair'), stryMutAct_9fa48("4184") ? "" : (stryCov_9fa48("4184"), 'generatedatakeypairwithoutplaintext'), stryMutAct_9fa48("4185") ? "" : (stryCov_9fa48("4185"), 'generatedatakeywithoutplaintext'), stryMutAct_9fa48("4186") ? "" : (stryCov_9fa48("4186"), 'generatemac'), stryMutAct_9fa48("4187") ? "" : (stryCov_9fa48("4187"), 'reencryptfrom'), stryMutAct_9fa48("4188") ? "" : (stryCov_9fa48("4188"), 'reencryptto'), stryMutAct_9fa48("4189") ? "" : (stryCov_9fa48("4189"), 'sign'), stryMutAct_9fa48("4190") ? "" : (stryCov_9fa48("4190"), 'verify'), stryMutAct_9fa48("4191") ? "" : (stryCov_9fa48("4191"), 'verifymac'), stryMutAct_9fa48("4192") ? "" : (stryCov_9fa48("4192"), 'creategrant'), stryMutAct_9fa48("4193") ? "" : (stryCov_9fa48("4193"), 'describekey'), stryMutAct_9fa48("4194") ? "" : (stryCov_9fa48("4194"), 'getkeyrotationstatus'), stryMutAct_9fa48("4195") ? "" : (stryCov_9fa48("4195"), 'getpublickey'), stryMutAct_9fa48("4196") ? "" : (stryCov_9fa48("4196"), 'listgrants'), stryMutAct_9fa48("4197") ? "" : (stryCov_9fa48("4197"), 'retiregrant'), stryMutAct_9fa48("4198") ? "" : (stryCov_9fa48("4198"), 'revokegrant')]);
const inSqs = stryMutAct_9fa48("4199") ? [] : (stryCov_9fa48("4199"), [stryMutAct_9fa48("4200") ? "" : (stryCov_9fa48("4200"), 'addpermission'), stryMutAct_9fa48("4201") ? "" : (stryCov_9fa48("4201"), 'cancelmessagemovetask'), stryMutAct_9fa48("4202") ? "" : (stryCov_9fa48("4202"), 'createqueue'), stryMutAct_9fa48("4203") ? "" : (stryCov_9fa48("4203"), 'deletequeue'), stryMutAct_9fa48("4204") ? "" : (stryCov_9fa48("4204"), 'listmessagemovetasks'), stryMutAct_9fa48("4205") ? "" : (stryCov_9fa48("4205"), 'listqueues'), stryMutAct_9fa48("4206") ? "" : (stryCov_9fa48("4206"), 'listqueuetags'), stryMutAct_9fa48("4207") ? "" : (stryCov_9fa48("4207"), 'removepermission'), stryMutAct_9fa48("4208") ? "" : (stryCov_9fa48("4208"), 'setqueueattributes'), stryMutAct_9fa48("4209") ? "" : (stryCov_9fa48("4209"), 'startmessagemovetask'), stryMutAct_9fa48("4210") ? "" : (stryCov_9fa48("4210"), 'tagqueue'), stryMutAct_9fa48("4211") ? "" : (stryCov_9fa48("4211"), 'untagqueue')]);

/**
 * Actions that no policy of the other side opens to another account: handing over a role, managing
 * keys, managing queues.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-customer-managed-policy-examples.html
 */
export function staysInAccount(action: string): boolean {
  if (stryMutAct_9fa48("4212")) {
    {}
  } else {
    stryCov_9fa48("4212");
    const [prefix, name = stryMutAct_9fa48("4213") ? "Stryker was here!" : (stryCov_9fa48("4213"), '')] = stryMutAct_9fa48("4214") ? action.toUpperCase().split(':') : (stryCov_9fa48("4214"), action.toLowerCase().split(stryMutAct_9fa48("4215") ? "" : (stryCov_9fa48("4215"), ':')));
    if (stryMutAct_9fa48("4218") ? prefix !== 'iam' : stryMutAct_9fa48("4217") ? false : stryMutAct_9fa48("4216") ? true : (stryCov_9fa48("4216", "4217", "4218"), prefix === (stryMutAct_9fa48("4219") ? "" : (stryCov_9fa48("4219"), 'iam')))) return stryMutAct_9fa48("4222") ? name !== 'passrole' : stryMutAct_9fa48("4221") ? false : stryMutAct_9fa48("4220") ? true : (stryCov_9fa48("4220", "4221", "4222"), name === (stryMutAct_9fa48("4223") ? "" : (stryCov_9fa48("4223"), 'passrole')));
    if (stryMutAct_9fa48("4226") ? prefix !== 'kms' : stryMutAct_9fa48("4225") ? false : stryMutAct_9fa48("4224") ? true : (stryCov_9fa48("4224", "4225", "4226"), prefix === (stryMutAct_9fa48("4227") ? "" : (stryCov_9fa48("4227"), 'kms')))) return stryMutAct_9fa48("4228") ? acrossAccountsInKms.includes(name) : (stryCov_9fa48("4228"), !acrossAccountsInKms.includes(name));
    return stryMutAct_9fa48("4231") ? prefix === 'sqs' || inSqs.includes(name) : stryMutAct_9fa48("4230") ? false : stryMutAct_9fa48("4229") ? true : (stryCov_9fa48("4229", "4230", "4231"), (stryMutAct_9fa48("4233") ? prefix !== 'sqs' : stryMutAct_9fa48("4232") ? true : (stryCov_9fa48("4232", "4233"), prefix === (stryMutAct_9fa48("4234") ? "" : (stryCov_9fa48("4234"), 'sqs')))) && inSqs.includes(name));
  }
}