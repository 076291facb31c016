/** A block of addresses of one family, as its leading bits. */function stryNS_9fa48() {
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
export interface IpBlock {
  readonly family: 4 | 6;
  /** The whole first address as one number. */
  readonly base: bigint;
  readonly prefix: number;
}

/** Reads `10.0.0.0/8`, `2001:db8::/32` or one address; `undefined` for anything else. */
export function readIpBlock(text: string): IpBlock | undefined {
  if (stryMutAct_9fa48("655")) {
    {}
  } else {
    stryCov_9fa48("655");
    const [address = stryMutAct_9fa48("656") ? "Stryker was here!" : (stryCov_9fa48("656"), ''), length, rest] = text.split(stryMutAct_9fa48("657") ? "" : (stryCov_9fa48("657"), '/'));
    const family = address.includes(stryMutAct_9fa48("658") ? "" : (stryCov_9fa48("658"), ':')) ? 6 : 4;
    const base = (stryMutAct_9fa48("661") ? family !== 6 : stryMutAct_9fa48("660") ? false : stryMutAct_9fa48("659") ? true : (stryCov_9fa48("659", "660", "661"), family === 6)) ? readIpv6(address) : readIpv4(address);
    const width = (stryMutAct_9fa48("664") ? family !== 6 : stryMutAct_9fa48("663") ? false : stryMutAct_9fa48("662") ? true : (stryCov_9fa48("662", "663", "664"), family === 6)) ? 128 : 32;
    if (stryMutAct_9fa48("667") ? base === undefined && rest !== undefined : stryMutAct_9fa48("666") ? false : stryMutAct_9fa48("665") ? true : (stryCov_9fa48("665", "666", "667"), (stryMutAct_9fa48("669") ? base !== undefined : stryMutAct_9fa48("668") ? false : (stryCov_9fa48("668", "669"), base === undefined)) || (stryMutAct_9fa48("671") ? rest === undefined : stryMutAct_9fa48("670") ? false : (stryCov_9fa48("670", "671"), rest !== undefined)))) return undefined;
    if (stryMutAct_9fa48("674") ? length !== undefined : stryMutAct_9fa48("673") ? false : stryMutAct_9fa48("672") ? true : (stryCov_9fa48("672", "673", "674"), length === undefined)) return stryMutAct_9fa48("675") ? {} : (stryCov_9fa48("675"), {
      family,
      base,
      prefix: width
    });
    const prefix = Number(length);
    return (stryMutAct_9fa48("678") ? /^\d{1,3}$/.test(length) || prefix <= width : stryMutAct_9fa48("677") ? false : stryMutAct_9fa48("676") ? true : (stryCov_9fa48("676", "677", "678"), (stryMutAct_9fa48("682") ? /^\D{1,3}$/ : stryMutAct_9fa48("681") ? /^\d$/ : stryMutAct_9fa48("680") ? /^\d{1,3}/ : stryMutAct_9fa48("679") ? /\d{1,3}$/ : (stryCov_9fa48("679", "680", "681", "682"), /^\d{1,3}$/)).test(length) && (stryMutAct_9fa48("685") ? prefix > width : stryMutAct_9fa48("684") ? prefix < width : stryMutAct_9fa48("683") ? true : (stryCov_9fa48("683", "684", "685"), prefix <= width)))) ? stryMutAct_9fa48("686") ? {} : (stryCov_9fa48("686"), {
      family,
      base,
      prefix
    }) : undefined;
  }
}

/** Whether all of `inner` lies in `outer`; the two families never hold each other. */
export function holdsBlock(outer: IpBlock, inner: IpBlock): boolean {
  if (stryMutAct_9fa48("687")) {
    {}
  } else {
    stryCov_9fa48("687");
    if (stryMutAct_9fa48("690") ? outer.family !== inner.family && inner.prefix < outer.prefix : stryMutAct_9fa48("689") ? false : stryMutAct_9fa48("688") ? true : (stryCov_9fa48("688", "689", "690"), (stryMutAct_9fa48("692") ? outer.family === inner.family : stryMutAct_9fa48("691") ? false : (stryCov_9fa48("691", "692"), outer.family !== inner.family)) || (stryMutAct_9fa48("695") ? inner.prefix >= outer.prefix : stryMutAct_9fa48("694") ? inner.prefix <= outer.prefix : stryMutAct_9fa48("693") ? false : (stryCov_9fa48("693", "694", "695"), inner.prefix < outer.prefix)))) return stryMutAct_9fa48("696") ? true : (stryCov_9fa48("696"), false);
    const shift = BigInt(stryMutAct_9fa48("697") ? (outer.family === 6 ? 128 : 32) + outer.prefix : (stryCov_9fa48("697"), ((stryMutAct_9fa48("700") ? outer.family !== 6 : stryMutAct_9fa48("699") ? false : stryMutAct_9fa48("698") ? true : (stryCov_9fa48("698", "699", "700"), outer.family === 6)) ? 128 : 32) - outer.prefix));
    return stryMutAct_9fa48("703") ? outer.base >> shift !== inner.base >> shift : stryMutAct_9fa48("702") ? false : stryMutAct_9fa48("701") ? true : (stryCov_9fa48("701", "702", "703"), outer.base >> shift === inner.base >> shift);
  }
}
function readIpv4(text: string): bigint | undefined {
  if (stryMutAct_9fa48("704")) {
    {}
  } else {
    stryCov_9fa48("704");
    const octets = text.split(stryMutAct_9fa48("705") ? "" : (stryCov_9fa48("705"), '.'));
    if (stryMutAct_9fa48("708") ? octets.length === 4 : stryMutAct_9fa48("707") ? false : stryMutAct_9fa48("706") ? true : (stryCov_9fa48("706", "707", "708"), octets.length !== 4)) return undefined;
    if (stryMutAct_9fa48("711") ? false : stryMutAct_9fa48("710") ? true : stryMutAct_9fa48("709") ? octets.every(octet => /^\d{1,3}$/.test(octet) && Number(octet) < 256) : (stryCov_9fa48("709", "710", "711"), !(stryMutAct_9fa48("712") ? octets.some(octet => /^\d{1,3}$/.test(octet) && Number(octet) < 256) : (stryCov_9fa48("712"), octets.every(stryMutAct_9fa48("713") ? () => undefined : (stryCov_9fa48("713"), octet => stryMutAct_9fa48("716") ? /^\d{1,3}$/.test(octet) || Number(octet) < 256 : stryMutAct_9fa48("715") ? false : stryMutAct_9fa48("714") ? true : (stryCov_9fa48("714", "715", "716"), (stryMutAct_9fa48("720") ? /^\D{1,3}$/ : stryMutAct_9fa48("719") ? /^\d$/ : stryMutAct_9fa48("718") ? /^\d{1,3}/ : stryMutAct_9fa48("717") ? /\d{1,3}$/ : (stryCov_9fa48("717", "718", "719", "720"), /^\d{1,3}$/)).test(octet) && (stryMutAct_9fa48("723") ? Number(octet) >= 256 : stryMutAct_9fa48("722") ? Number(octet) <= 256 : stryMutAct_9fa48("721") ? true : (stryCov_9fa48("721", "722", "723"), Number(octet) < 256))))))))) return undefined;
    return octets.reduce(stryMutAct_9fa48("724") ? () => undefined : (stryCov_9fa48("724"), (sum, octet) => stryMutAct_9fa48("725") ? sum * 256n - BigInt(octet) : (stryCov_9fa48("725"), (stryMutAct_9fa48("726") ? sum / 256n : (stryCov_9fa48("726"), sum * 256n)) + BigInt(octet))), 0n);
  }
}
function readIpv6(text: string): bigint | undefined {
  if (stryMutAct_9fa48("727")) {
    {}
  } else {
    stryCov_9fa48("727");
    const halves = text.split(stryMutAct_9fa48("728") ? "" : (stryCov_9fa48("728"), '::'));
    if (stryMutAct_9fa48("732") ? halves.length <= 2 : stryMutAct_9fa48("731") ? halves.length >= 2 : stryMutAct_9fa48("730") ? false : stryMutAct_9fa48("729") ? true : (stryCov_9fa48("729", "730", "731", "732"), halves.length > 2)) return undefined;
    const [first = stryMutAct_9fa48("733") ? "Stryker was here!" : (stryCov_9fa48("733"), ''), second] = text.split(stryMutAct_9fa48("734") ? "" : (stryCov_9fa48("734"), '::'));
    const head = readGroups(first, stryMutAct_9fa48("737") ? second !== undefined : stryMutAct_9fa48("736") ? false : stryMutAct_9fa48("735") ? true : (stryCov_9fa48("735", "736", "737"), second === undefined));
    const tail = readGroups(stryMutAct_9fa48("738") ? second && '' : (stryCov_9fa48("738"), second ?? (stryMutAct_9fa48("739") ? "Stryker was here!" : (stryCov_9fa48("739"), ''))), stryMutAct_9fa48("740") ? false : (stryCov_9fa48("740"), true));
    if (stryMutAct_9fa48("743") ? !head && !tail : stryMutAct_9fa48("742") ? false : stryMutAct_9fa48("741") ? true : (stryCov_9fa48("741", "742", "743"), (stryMutAct_9fa48("744") ? head : (stryCov_9fa48("744"), !head)) || (stryMutAct_9fa48("745") ? tail : (stryCov_9fa48("745"), !tail)))) return undefined;
    const zeros = stryMutAct_9fa48("746") ? 8 - head.length + tail.length : (stryCov_9fa48("746"), (stryMutAct_9fa48("747") ? 8 + head.length : (stryCov_9fa48("747"), 8 - head.length)) - tail.length);
    if (stryMutAct_9fa48("749") ? false : stryMutAct_9fa48("748") ? true : (stryCov_9fa48("748", "749"), (stryMutAct_9fa48("752") ? halves.length !== 2 : stryMutAct_9fa48("751") ? false : stryMutAct_9fa48("750") ? true : (stryCov_9fa48("750", "751", "752"), halves.length === 2)) ? stryMutAct_9fa48("756") ? zeros >= 1 : stryMutAct_9fa48("755") ? zeros <= 1 : stryMutAct_9fa48("754") ? false : stryMutAct_9fa48("753") ? true : (stryCov_9fa48("753", "754", "755", "756"), zeros < 1) : stryMutAct_9fa48("759") ? zeros === 0 : stryMutAct_9fa48("758") ? false : stryMutAct_9fa48("757") ? true : (stryCov_9fa48("757", "758", "759"), zeros !== 0))) return undefined;
    const groups = stryMutAct_9fa48("760") ? [] : (stryCov_9fa48("760"), [...head, ...(stryMutAct_9fa48("761") ? Array().fill(0n) : (stryCov_9fa48("761"), Array<bigint>(zeros).fill(0n))), ...tail]);
    return groups.reduce(stryMutAct_9fa48("762") ? () => undefined : (stryCov_9fa48("762"), (sum, group) => stryMutAct_9fa48("763") ? sum * 65536n - group : (stryCov_9fa48("763"), (stryMutAct_9fa48("764") ? sum / 65536n : (stryCov_9fa48("764"), sum * 65536n)) + group)), 0n);
  }
}

/** Sixteen bits each; a dotted quad at the end of an address counts as two. */
function readGroups(text: string, isEnd: boolean): readonly bigint[] | undefined {
  if (stryMutAct_9fa48("765")) {
    {}
  } else {
    stryCov_9fa48("765");
    const groups = (stryMutAct_9fa48("768") ? text !== '' : stryMutAct_9fa48("767") ? false : stryMutAct_9fa48("766") ? true : (stryCov_9fa48("766", "767", "768"), text === (stryMutAct_9fa48("769") ? "Stryker was here!" : (stryCov_9fa48("769"), '')))) ? stryMutAct_9fa48("770") ? ["Stryker was here"] : (stryCov_9fa48("770"), []) : text.split(stryMutAct_9fa48("771") ? "" : (stryCov_9fa48("771"), ':'));
    const last = groups.at(stryMutAct_9fa48("772") ? +1 : (stryCov_9fa48("772"), -1));
    const quad = (stryMutAct_9fa48("775") ? isEnd || last?.includes('.') : stryMutAct_9fa48("774") ? false : stryMutAct_9fa48("773") ? true : (stryCov_9fa48("773", "774", "775"), isEnd && (stryMutAct_9fa48("776") ? last.includes('.') : (stryCov_9fa48("776"), last?.includes(stryMutAct_9fa48("777") ? "" : (stryCov_9fa48("777"), '.')))))) ? readIpv4(last) : undefined;
    const words = (stryMutAct_9fa48("780") ? quad !== undefined : stryMutAct_9fa48("779") ? false : stryMutAct_9fa48("778") ? true : (stryCov_9fa48("778", "779", "780"), quad === undefined)) ? groups : stryMutAct_9fa48("781") ? groups : (stryCov_9fa48("781"), groups.slice(0, stryMutAct_9fa48("782") ? +1 : (stryCov_9fa48("782"), -1)));
    if (stryMutAct_9fa48("785") ? false : stryMutAct_9fa48("784") ? true : stryMutAct_9fa48("783") ? words.every(word => /^[\da-f]{1,4}$/i.test(word)) : (stryCov_9fa48("783", "784", "785"), !(stryMutAct_9fa48("786") ? words.some(word => /^[\da-f]{1,4}$/i.test(word)) : (stryCov_9fa48("786"), words.every(stryMutAct_9fa48("787") ? () => undefined : (stryCov_9fa48("787"), word => (stryMutAct_9fa48("792") ? /^[\Da-f]{1,4}$/i : stryMutAct_9fa48("791") ? /^[^\da-f]{1,4}$/i : stryMutAct_9fa48("790") ? /^[\da-f]$/i : stryMutAct_9fa48("789") ? /^[\da-f]{1,4}/i : stryMutAct_9fa48("788") ? /[\da-f]{1,4}$/i : (stryCov_9fa48("788", "789", "790", "791", "792"), /^[\da-f]{1,4}$/i)).test(word))))))) return undefined;
    const read = words.map(stryMutAct_9fa48("793") ? () => undefined : (stryCov_9fa48("793"), word => BigInt(stryMutAct_9fa48("794") ? `` : (stryCov_9fa48("794"), `0x${word}`))));
    return (stryMutAct_9fa48("797") ? quad !== undefined : stryMutAct_9fa48("796") ? false : stryMutAct_9fa48("795") ? true : (stryCov_9fa48("795", "796", "797"), quad === undefined)) ? read : stryMutAct_9fa48("798") ? [] : (stryCov_9fa48("798"), [...read, stryMutAct_9fa48("799") ? quad * 65536n : (stryCov_9fa48("799"), quad / 65536n), stryMutAct_9fa48("800") ? quad * 65536n : (stryCov_9fa48("800"), quad % 65536n)]);
  }
}