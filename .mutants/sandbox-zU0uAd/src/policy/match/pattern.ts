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
const anyRun = Symbol('*');
const anyOne = Symbol('?');
type Glyph = string | typeof anyRun | typeof anyOne;

/**
 * Text in which some characters are wildcards; a symbol is never equal to a typed `*` or `?`. Where
 * there is none, it is the text itself.
 */
export type Pattern = string | readonly Glyph[];

/** `*` stands for any run of characters, also none; `?` for exactly one. */
export function globbed(text: string): Pattern {
  if (stryMutAct_9fa48("376")) {
    {}
  } else {
    stryCov_9fa48("376");
    if (stryMutAct_9fa48("379") ? false : stryMutAct_9fa48("378") ? true : stryMutAct_9fa48("377") ? /[*?]/.test(text) : (stryCov_9fa48("377", "378", "379"), !(stryMutAct_9fa48("380") ? /[^*?]/ : (stryCov_9fa48("380"), /[*?]/)).test(text))) return text;
    return Array.from(text, stryMutAct_9fa48("381") ? () => undefined : (stryCov_9fa48("381"), char => (stryMutAct_9fa48("384") ? char !== '*' : stryMutAct_9fa48("383") ? false : stryMutAct_9fa48("382") ? true : (stryCov_9fa48("382", "383", "384"), char === (stryMutAct_9fa48("385") ? "" : (stryCov_9fa48("385"), '*')))) ? anyRun : (stryMutAct_9fa48("388") ? char !== '?' : stryMutAct_9fa48("387") ? false : stryMutAct_9fa48("386") ? true : (stryCov_9fa48("386", "387", "388"), char === (stryMutAct_9fa48("389") ? "" : (stryCov_9fa48("389"), '?')))) ? anyOne : char));
  }
}

/** `*`: fits every text. */
export const anything: Pattern = stryMutAct_9fa48("390") ? [] : (stryCov_9fa48("390"), [anyRun]);
export function isAnything(pattern: Pattern): boolean {
  if (stryMutAct_9fa48("391")) {
    {}
  } else {
    stryCov_9fa48("391");
    return stryMutAct_9fa48("394") ? typeof pattern !== 'string' || pattern.every(glyph => glyph === anyRun) : stryMutAct_9fa48("393") ? false : stryMutAct_9fa48("392") ? true : (stryCov_9fa48("392", "393", "394"), (stryMutAct_9fa48("396") ? typeof pattern === 'string' : stryMutAct_9fa48("395") ? true : (stryCov_9fa48("395", "396"), typeof pattern !== (stryMutAct_9fa48("397") ? "" : (stryCov_9fa48("397"), 'string')))) && (stryMutAct_9fa48("398") ? pattern.some(glyph => glyph === anyRun) : (stryCov_9fa48("398"), pattern.every(stryMutAct_9fa48("399") ? () => undefined : (stryCov_9fa48("399"), glyph => stryMutAct_9fa48("402") ? glyph !== anyRun : stryMutAct_9fa48("401") ? false : stryMutAct_9fa48("400") ? true : (stryCov_9fa48("400", "401", "402"), glyph === anyRun))))));
  }
}

/** One pattern behind the other. */
export function joined(patterns: readonly Pattern[]): Pattern {
  if (stryMutAct_9fa48("403")) {
    {}
  } else {
    stryCov_9fa48("403");
    return (stryMutAct_9fa48("404") ? patterns.some(pattern => typeof pattern === 'string') : (stryCov_9fa48("404"), patterns.every(stryMutAct_9fa48("405") ? () => undefined : (stryCov_9fa48("405"), pattern => stryMutAct_9fa48("408") ? typeof pattern !== 'string' : stryMutAct_9fa48("407") ? false : stryMutAct_9fa48("406") ? true : (stryCov_9fa48("406", "407", "408"), typeof pattern === (stryMutAct_9fa48("409") ? "" : (stryCov_9fa48("409"), 'string'))))))) ? patterns.join(stryMutAct_9fa48("410") ? "Stryker was here!" : (stryCov_9fa48("410"), '')) : patterns.flatMap(glyphsOf);
  }
}
function glyphsOf(pattern: Pattern): readonly Glyph[] {
  if (stryMutAct_9fa48("411")) {
    {}
  } else {
    stryCov_9fa48("411");
    return (stryMutAct_9fa48("414") ? typeof pattern !== 'string' : stryMutAct_9fa48("413") ? false : stryMutAct_9fa48("412") ? true : (stryCov_9fa48("412", "413", "414"), typeof pattern === (stryMutAct_9fa48("415") ? "" : (stryCov_9fa48("415"), 'string')))) ? Array.from(pattern) : pattern;
  }
}

/** Writes the wildcards as the characters they were. */
export function textOf(pattern: Pattern): string {
  if (stryMutAct_9fa48("416")) {
    {}
  } else {
    stryCov_9fa48("416");
    if (stryMutAct_9fa48("419") ? typeof pattern !== 'string' : stryMutAct_9fa48("418") ? false : stryMutAct_9fa48("417") ? true : (stryCov_9fa48("417", "418", "419"), typeof pattern === (stryMutAct_9fa48("420") ? "" : (stryCov_9fa48("420"), 'string')))) return pattern;
    return pattern.map(stryMutAct_9fa48("421") ? () => undefined : (stryCov_9fa48("421"), glyph => (stryMutAct_9fa48("424") ? glyph !== anyRun : stryMutAct_9fa48("423") ? false : stryMutAct_9fa48("422") ? true : (stryCov_9fa48("422", "423", "424"), glyph === anyRun)) ? stryMutAct_9fa48("425") ? "" : (stryCov_9fa48("425"), '*') : (stryMutAct_9fa48("428") ? glyph !== anyOne : stryMutAct_9fa48("427") ? false : stryMutAct_9fa48("426") ? true : (stryCov_9fa48("426", "427", "428"), glyph === anyOne)) ? stryMutAct_9fa48("429") ? "" : (stryCov_9fa48("429"), '?') : glyph)).join(stryMutAct_9fa48("430") ? "Stryker was here!" : (stryCov_9fa48("430"), ''));
  }
}

/** Splits at the first colons, so that at most `parts` pieces come out and the last keeps its own. */
export function splitAtColons(pattern: Pattern, parts: number): readonly Pattern[] {
  if (stryMutAct_9fa48("431")) {
    {}
  } else {
    stryCov_9fa48("431");
    const pieces: Pattern[] = stryMutAct_9fa48("432") ? ["Stryker was here"] : (stryCov_9fa48("432"), []);
    let rest = glyphsOf(pattern);
    while (stryMutAct_9fa48("435") ? pieces.length >= parts - 1 : stryMutAct_9fa48("434") ? pieces.length <= parts - 1 : stryMutAct_9fa48("433") ? false : (stryCov_9fa48("433", "434", "435"), pieces.length < (stryMutAct_9fa48("436") ? parts + 1 : (stryCov_9fa48("436"), parts - 1)))) {
      if (stryMutAct_9fa48("437")) {
        {}
      } else {
        stryCov_9fa48("437");
        const colon = rest.indexOf(stryMutAct_9fa48("438") ? "" : (stryCov_9fa48("438"), ':'));
        if (stryMutAct_9fa48("442") ? colon >= 0 : stryMutAct_9fa48("441") ? colon <= 0 : stryMutAct_9fa48("440") ? false : stryMutAct_9fa48("439") ? true : (stryCov_9fa48("439", "440", "441", "442"), colon < 0)) break;
        pieces.push(stryMutAct_9fa48("444") ? rest : (stryCov_9fa48("444"), rest.slice(0, colon)));
        rest = stryMutAct_9fa48("445") ? rest : (stryCov_9fa48("445"), rest.slice(stryMutAct_9fa48("446") ? colon - 1 : (stryCov_9fa48("446"), colon + 1)));
      }
    }
    return stryMutAct_9fa48("447") ? [] : (stryCov_9fa48("447"), [...pieces, rest]);
  }
}

/**
 * Whether the whole text fits the pattern, case-sensitively. Goes back only to the latest `*`, so
 * the cost stays within pattern length times text length.
 */
export function fits(pattern: Pattern, text: string): boolean {
  if (stryMutAct_9fa48("448")) {
    {}
  } else {
    stryCov_9fa48("448");
    if (stryMutAct_9fa48("451") ? typeof pattern !== 'string' : stryMutAct_9fa48("450") ? false : stryMutAct_9fa48("449") ? true : (stryCov_9fa48("449", "450", "451"), typeof pattern === (stryMutAct_9fa48("452") ? "" : (stryCov_9fa48("452"), 'string')))) return stryMutAct_9fa48("455") ? pattern !== text : stryMutAct_9fa48("454") ? false : stryMutAct_9fa48("453") ? true : (stryCov_9fa48("453", "454", "455"), pattern === text);
    const chars = Array.from(text);
    let [at, read] = stryMutAct_9fa48("456") ? [] : (stryCov_9fa48("456"), [0, 0]);
    let run: {
      readonly at: number;
      read: number;
    } | undefined;
    while (stryMutAct_9fa48("459") ? read >= chars.length : stryMutAct_9fa48("458") ? read <= chars.length : stryMutAct_9fa48("457") ? false : (stryCov_9fa48("457", "458", "459"), read < chars.length)) {
      if (stryMutAct_9fa48("460")) {
        {}
      } else {
        stryCov_9fa48("460");
        if (stryMutAct_9fa48("463") ? pattern[at] !== anyRun : stryMutAct_9fa48("462") ? false : stryMutAct_9fa48("461") ? true : (stryCov_9fa48("461", "462", "463"), pattern[at] === anyRun)) {
          if (stryMutAct_9fa48("464")) {
            {}
          } else {
            stryCov_9fa48("464");
            run = stryMutAct_9fa48("465") ? {} : (stryCov_9fa48("465"), {
              at,
              read
            });
            stryMutAct_9fa48("466") ? at -= 1 : (stryCov_9fa48("466"), at += 1);
            if (stryMutAct_9fa48("469") ? at !== pattern.length : stryMutAct_9fa48("468") ? false : stryMutAct_9fa48("467") ? true : (stryCov_9fa48("467", "468", "469"), at === pattern.length)) return stryMutAct_9fa48("470") ? false : (stryCov_9fa48("470"), true);
          }
        } else if (stryMutAct_9fa48("473") ? at < pattern.length || pattern[at] === anyOne || pattern[at] === chars[read] : stryMutAct_9fa48("472") ? false : stryMutAct_9fa48("471") ? true : (stryCov_9fa48("471", "472", "473"), (stryMutAct_9fa48("476") ? at >= pattern.length : stryMutAct_9fa48("475") ? at <= pattern.length : stryMutAct_9fa48("474") ? true : (stryCov_9fa48("474", "475", "476"), at < pattern.length)) && (stryMutAct_9fa48("478") ? pattern[at] === anyOne && pattern[at] === chars[read] : stryMutAct_9fa48("477") ? true : (stryCov_9fa48("477", "478"), (stryMutAct_9fa48("480") ? pattern[at] !== anyOne : stryMutAct_9fa48("479") ? false : (stryCov_9fa48("479", "480"), pattern[at] === anyOne)) || (stryMutAct_9fa48("482") ? pattern[at] !== chars[read] : stryMutAct_9fa48("481") ? false : (stryCov_9fa48("481", "482"), pattern[at] === chars[read])))))) {
          if (stryMutAct_9fa48("483")) {
            {}
          } else {
            stryCov_9fa48("483");
            stryMutAct_9fa48("484") ? at -= 1 : (stryCov_9fa48("484"), at += 1);
            stryMutAct_9fa48("485") ? read -= 1 : (stryCov_9fa48("485"), read += 1);
          }
        } else if (stryMutAct_9fa48("487") ? false : stryMutAct_9fa48("486") ? true : (stryCov_9fa48("486", "487"), run)) {
          if (stryMutAct_9fa48("488")) {
            {}
          } else {
            stryCov_9fa48("488");
            stryMutAct_9fa48("489") ? run.read -= 1 : (stryCov_9fa48("489"), run.read += 1);
            [at, read] = stryMutAct_9fa48("490") ? [] : (stryCov_9fa48("490"), [stryMutAct_9fa48("491") ? run.at - 1 : (stryCov_9fa48("491"), run.at + 1), run.read]);
          }
        } else return stryMutAct_9fa48("492") ? true : (stryCov_9fa48("492"), false);
      }
    }
    return stryMutAct_9fa48("494") ? pattern.every(glyph => glyph === anyRun) : stryMutAct_9fa48("493") ? pattern.slice(at).some(glyph => glyph === anyRun) : (stryCov_9fa48("493", "494"), pattern.slice(at).every(stryMutAct_9fa48("495") ? () => undefined : (stryCov_9fa48("495"), glyph => stryMutAct_9fa48("498") ? glyph !== anyRun : stryMutAct_9fa48("497") ? false : stryMutAct_9fa48("496") ? true : (stryCov_9fa48("496", "497", "498"), glyph === anyRun))));
  }
}
export function fitsInAnyCase(pattern: Pattern, text: string): boolean {
  if (stryMutAct_9fa48("499")) {
    {}
  } else {
    stryCov_9fa48("499");
    const lowered = glyphsOf(pattern).map(stryMutAct_9fa48("500") ? () => undefined : (stryCov_9fa48("500"), glyph => (stryMutAct_9fa48("503") ? typeof glyph !== 'string' : stryMutAct_9fa48("502") ? false : stryMutAct_9fa48("501") ? true : (stryCov_9fa48("501", "502", "503"), typeof glyph === (stryMutAct_9fa48("504") ? "" : (stryCov_9fa48("504"), 'string')))) ? stryMutAct_9fa48("505") ? glyph.toUpperCase() : (stryCov_9fa48("505"), glyph.toLowerCase()) : glyph));
    return fits(lowered, stryMutAct_9fa48("506") ? text.toUpperCase() : (stryCov_9fa48("506"), text.toLowerCase()));
  }
}