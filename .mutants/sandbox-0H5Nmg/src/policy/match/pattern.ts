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
  if (stryMutAct_9fa48("3264")) {
    {}
  } else {
    stryCov_9fa48("3264");
    if (stryMutAct_9fa48("3267") ? false : stryMutAct_9fa48("3266") ? true : stryMutAct_9fa48("3265") ? /[*?]/.test(text) : (stryCov_9fa48("3265", "3266", "3267"), !(stryMutAct_9fa48("3268") ? /[^*?]/ : (stryCov_9fa48("3268"), /[*?]/)).test(text))) return text;
    return Array.from(text, stryMutAct_9fa48("3269") ? () => undefined : (stryCov_9fa48("3269"), char => (stryMutAct_9fa48("3272") ? char !== '*' : stryMutAct_9fa48("3271") ? false : stryMutAct_9fa48("3270") ? true : (stryCov_9fa48("3270", "3271", "3272"), char === (stryMutAct_9fa48("3273") ? "" : (stryCov_9fa48("3273"), '*')))) ? anyRun : (stryMutAct_9fa48("3276") ? char !== '?' : stryMutAct_9fa48("3275") ? false : stryMutAct_9fa48("3274") ? true : (stryCov_9fa48("3274", "3275", "3276"), char === (stryMutAct_9fa48("3277") ? "" : (stryCov_9fa48("3277"), '?')))) ? anyOne : char));
  }
}

/** `*`: fits every text. */
export const anything: Pattern = stryMutAct_9fa48("3278") ? [] : (stryCov_9fa48("3278"), [anyRun]);
export function isAnything(pattern: Pattern): boolean {
  if (stryMutAct_9fa48("3279")) {
    {}
  } else {
    stryCov_9fa48("3279");
    return stryMutAct_9fa48("3282") ? typeof pattern !== 'string' || pattern.every(glyph => glyph === anyRun) : stryMutAct_9fa48("3281") ? false : stryMutAct_9fa48("3280") ? true : (stryCov_9fa48("3280", "3281", "3282"), (stryMutAct_9fa48("3284") ? typeof pattern === 'string' : stryMutAct_9fa48("3283") ? true : (stryCov_9fa48("3283", "3284"), typeof pattern !== (stryMutAct_9fa48("3285") ? "" : (stryCov_9fa48("3285"), 'string')))) && (stryMutAct_9fa48("3286") ? pattern.some(glyph => glyph === anyRun) : (stryCov_9fa48("3286"), pattern.every(stryMutAct_9fa48("3287") ? () => undefined : (stryCov_9fa48("3287"), glyph => stryMutAct_9fa48("3290") ? glyph !== anyRun : stryMutAct_9fa48("3289") ? false : stryMutAct_9fa48("3288") ? true : (stryCov_9fa48("3288", "3289", "3290"), glyph === anyRun))))));
  }
}

/** One pattern behind the other. */
export function joined(patterns: readonly Pattern[]): Pattern {
  if (stryMutAct_9fa48("3291")) {
    {}
  } else {
    stryCov_9fa48("3291");
    return (stryMutAct_9fa48("3292") ? patterns.some(pattern => typeof pattern === 'string') : (stryCov_9fa48("3292"), patterns.every(stryMutAct_9fa48("3293") ? () => undefined : (stryCov_9fa48("3293"), pattern => stryMutAct_9fa48("3296") ? typeof pattern !== 'string' : stryMutAct_9fa48("3295") ? false : stryMutAct_9fa48("3294") ? true : (stryCov_9fa48("3294", "3295", "3296"), typeof pattern === (stryMutAct_9fa48("3297") ? "" : (stryCov_9fa48("3297"), 'string'))))))) ? patterns.join(stryMutAct_9fa48("3298") ? "Stryker was here!" : (stryCov_9fa48("3298"), '')) : patterns.flatMap(glyphsOf);
  }
}
function glyphsOf(pattern: Pattern): readonly Glyph[] {
  if (stryMutAct_9fa48("3299")) {
    {}
  } else {
    stryCov_9fa48("3299");
    return (stryMutAct_9fa48("3302") ? typeof pattern !== 'string' : stryMutAct_9fa48("3301") ? false : stryMutAct_9fa48("3300") ? true : (stryCov_9fa48("3300", "3301", "3302"), typeof pattern === (stryMutAct_9fa48("3303") ? "" : (stryCov_9fa48("3303"), 'string')))) ? Array.from(pattern) : pattern;
  }
}

/** Writes the wildcards as the characters they were. */
export function textOf(pattern: Pattern): string {
  if (stryMutAct_9fa48("3304")) {
    {}
  } else {
    stryCov_9fa48("3304");
    if (stryMutAct_9fa48("3307") ? typeof pattern !== 'string' : stryMutAct_9fa48("3306") ? false : stryMutAct_9fa48("3305") ? true : (stryCov_9fa48("3305", "3306", "3307"), typeof pattern === (stryMutAct_9fa48("3308") ? "" : (stryCov_9fa48("3308"), 'string')))) return pattern;
    return pattern.map(stryMutAct_9fa48("3309") ? () => undefined : (stryCov_9fa48("3309"), glyph => (stryMutAct_9fa48("3312") ? glyph !== anyRun : stryMutAct_9fa48("3311") ? false : stryMutAct_9fa48("3310") ? true : (stryCov_9fa48("3310", "3311", "3312"), glyph === anyRun)) ? stryMutAct_9fa48("3313") ? "" : (stryCov_9fa48("3313"), '*') : (stryMutAct_9fa48("3316") ? glyph !== anyOne : stryMutAct_9fa48("3315") ? false : stryMutAct_9fa48("3314") ? true : (stryCov_9fa48("3314", "3315", "3316"), glyph === anyOne)) ? stryMutAct_9fa48("3317") ? "" : (stryCov_9fa48("3317"), '?') : glyph)).join(stryMutAct_9fa48("3318") ? "Stryker was here!" : (stryCov_9fa48("3318"), ''));
  }
}

/** Splits at the first colons, so that at most `parts` pieces come out and the last keeps its own. */
export function splitAtColons(pattern: Pattern, parts: number): readonly Pattern[] {
  if (stryMutAct_9fa48("3319")) {
    {}
  } else {
    stryCov_9fa48("3319");
    const pieces: Pattern[] = stryMutAct_9fa48("3320") ? ["Stryker was here"] : (stryCov_9fa48("3320"), []);
    let rest = glyphsOf(pattern);
    while (stryMutAct_9fa48("3323") ? pieces.length >= parts - 1 : stryMutAct_9fa48("3322") ? pieces.length <= parts - 1 : stryMutAct_9fa48("3321") ? false : (stryCov_9fa48("3321", "3322", "3323"), pieces.length < (stryMutAct_9fa48("3324") ? parts + 1 : (stryCov_9fa48("3324"), parts - 1)))) {
      if (stryMutAct_9fa48("3325")) {
        {}
      } else {
        stryCov_9fa48("3325");
        const colon = rest.indexOf(stryMutAct_9fa48("3326") ? "" : (stryCov_9fa48("3326"), ':'));
        if (stryMutAct_9fa48("3330") ? colon >= 0 : stryMutAct_9fa48("3329") ? colon <= 0 : stryMutAct_9fa48("3328") ? false : stryMutAct_9fa48("3327") ? true : (stryCov_9fa48("3327", "3328", "3329", "3330"), colon < 0)) break;
        pieces.push(stryMutAct_9fa48("3332") ? rest : (stryCov_9fa48("3332"), rest.slice(0, colon)));
        rest = stryMutAct_9fa48("3333") ? rest : (stryCov_9fa48("3333"), rest.slice(stryMutAct_9fa48("3334") ? colon - 1 : (stryCov_9fa48("3334"), colon + 1)));
      }
    }
    return stryMutAct_9fa48("3335") ? [] : (stryCov_9fa48("3335"), [...pieces, rest]);
  }
}

/**
 * Whether the whole text fits the pattern, case-sensitively. Goes back only to the latest `*`, so
 * the cost stays within pattern length times text length.
 */
export function fits(pattern: Pattern, text: string): boolean {
  if (stryMutAct_9fa48("3336")) {
    {}
  } else {
    stryCov_9fa48("3336");
    if (stryMutAct_9fa48("3339") ? typeof pattern !== 'string' : stryMutAct_9fa48("3338") ? false : stryMutAct_9fa48("3337") ? true : (stryCov_9fa48("3337", "3338", "3339"), typeof pattern === (stryMutAct_9fa48("3340") ? "" : (stryCov_9fa48("3340"), 'string')))) return stryMutAct_9fa48("3343") ? pattern !== text : stryMutAct_9fa48("3342") ? false : stryMutAct_9fa48("3341") ? true : (stryCov_9fa48("3341", "3342", "3343"), pattern === text);
    const chars = Array.from(text);
    let [at, read] = stryMutAct_9fa48("3344") ? [] : (stryCov_9fa48("3344"), [0, 0]);
    let run: {
      readonly at: number;
      read: number;
    } | undefined;
    while (stryMutAct_9fa48("3347") ? read >= chars.length : stryMutAct_9fa48("3346") ? read <= chars.length : stryMutAct_9fa48("3345") ? false : (stryCov_9fa48("3345", "3346", "3347"), read < chars.length)) {
      if (stryMutAct_9fa48("3348")) {
        {}
      } else {
        stryCov_9fa48("3348");
        if (stryMutAct_9fa48("3351") ? pattern[at] !== anyRun : stryMutAct_9fa48("3350") ? false : stryMutAct_9fa48("3349") ? true : (stryCov_9fa48("3349", "3350", "3351"), pattern[at] === anyRun)) {
          if (stryMutAct_9fa48("3352")) {
            {}
          } else {
            stryCov_9fa48("3352");
            run = stryMutAct_9fa48("3353") ? {} : (stryCov_9fa48("3353"), {
              at,
              read
            });
            stryMutAct_9fa48("3354") ? at -= 1 : (stryCov_9fa48("3354"), at += 1);
            if (stryMutAct_9fa48("3357") ? at !== pattern.length : stryMutAct_9fa48("3356") ? false : stryMutAct_9fa48("3355") ? true : (stryCov_9fa48("3355", "3356", "3357"), at === pattern.length)) return stryMutAct_9fa48("3358") ? false : (stryCov_9fa48("3358"), true);
          }
        } else if (stryMutAct_9fa48("3361") ? pattern[at] === anyOne && pattern[at] === chars[read] : stryMutAct_9fa48("3360") ? false : stryMutAct_9fa48("3359") ? true : (stryCov_9fa48("3359", "3360", "3361"), (stryMutAct_9fa48("3363") ? pattern[at] !== anyOne : stryMutAct_9fa48("3362") ? false : (stryCov_9fa48("3362", "3363"), pattern[at] === anyOne)) || (stryMutAct_9fa48("3365") ? pattern[at] !== chars[read] : stryMutAct_9fa48("3364") ? false : (stryCov_9fa48("3364", "3365"), pattern[at] === chars[read])))) {
          if (stryMutAct_9fa48("3366")) {
            {}
          } else {
            stryCov_9fa48("3366");
            stryMutAct_9fa48("3367") ? at -= 1 : (stryCov_9fa48("3367"), at += 1);
            stryMutAct_9fa48("3368") ? read -= 1 : (stryCov_9fa48("3368"), read += 1);
          }
        } else if (stryMutAct_9fa48("3370") ? false : stryMutAct_9fa48("3369") ? true : (stryCov_9fa48("3369", "3370"), run)) {
          if (stryMutAct_9fa48("3371")) {
            {}
          } else {
            stryCov_9fa48("3371");
            stryMutAct_9fa48("3372") ? run.read -= 1 : (stryCov_9fa48("3372"), run.read += 1);
            [at, read] = stryMutAct_9fa48("3373") ? [] : (stryCov_9fa48("3373"), [stryMutAct_9fa48("3374") ? run.at - 1 : (stryCov_9fa48("3374"), run.at + 1), run.read]);
          }
        } else return stryMutAct_9fa48("3375") ? true : (stryCov_9fa48("3375"), false);
      }
    }
    return stryMutAct_9fa48("3377") ? pattern.every(glyph => glyph === anyRun) : stryMutAct_9fa48("3376") ? pattern.slice(at).some(glyph => glyph === anyRun) : (stryCov_9fa48("3376", "3377"), pattern.slice(at).every(stryMutAct_9fa48("3378") ? () => undefined : (stryCov_9fa48("3378"), glyph => stryMutAct_9fa48("3381") ? glyph !== anyRun : stryMutAct_9fa48("3380") ? false : stryMutAct_9fa48("3379") ? true : (stryCov_9fa48("3379", "3380", "3381"), glyph === anyRun))));
  }
}
export function fitsInAnyCase(pattern: Pattern, text: string): boolean {
  if (stryMutAct_9fa48("3382")) {
    {}
  } else {
    stryCov_9fa48("3382");
    const lowered = glyphsOf(pattern).map(stryMutAct_9fa48("3383") ? () => undefined : (stryCov_9fa48("3383"), glyph => (stryMutAct_9fa48("3386") ? typeof glyph !== 'string' : stryMutAct_9fa48("3385") ? false : stryMutAct_9fa48("3384") ? true : (stryCov_9fa48("3384", "3385", "3386"), typeof glyph === (stryMutAct_9fa48("3387") ? "" : (stryCov_9fa48("3387"), 'string')))) ? stryMutAct_9fa48("3388") ? glyph.toUpperCase() : (stryCov_9fa48("3388"), glyph.toLowerCase()) : glyph));
    return fits(lowered, stryMutAct_9fa48("3389") ? text.toUpperCase() : (stryCov_9fa48("3389"), text.toLowerCase()));
  }
}