export const id = 8765;
export const ids = [8765];
export const modules = {

/***/ 78285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zq: () => (/* binding */ ratingOf),
  uw: () => (/* binding */ scoreOf),
  rJ: () => (/* binding */ worstRating)
});

// UNUSED EXPORTS: severityOfScore

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/cvss/vector.js
/** `AV:N/AC:L/\u2026`; undefined for what is no vector of this grammar. Values are parted by blanks in the grammar. */
function readVector(text, { mandatory, optional }) {
    const metrics = new Map();
    for (const pair of text.split('/', 64)) {
        const [metric = '', value = '', ...more] = pair.split(':', 3);
        const values = allowed(mandatory, metric) ?? allowed(optional, metric);
        const isKnown = more.length === 0 && values?.split(' ').includes(value) === true;
        if (!isKnown || metrics.has(metric))
            return undefined;
        metrics.set(metric, value);
    }
    return Object.keys(mandatory).every((metric) => metrics.has(metric)) ? metrics : undefined;
}
const allowed = (values, metric) => Object.hasOwn(values, metric) ? values[metric] : undefined;
/** Looks a metric's number up; a value without one counts as `fallback`. */
const weigher = (metrics, weights) => (metric, fallback = 1) => weights[metric]?.[metrics.get(metric) ?? ''] ?? fallback;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/cvss/v2.js

const grammar = {
    mandatory: { AV: 'L A N', AC: 'H M L', Au: 'M S N', C: 'N P C', I: 'N P C', A: 'N P C' },
    optional: {
        E: 'U POC F H ND',
        RL: 'OF TF W U ND',
        RC: 'UC UR C ND',
        CDP: 'N L LM MH H ND',
        TD: 'N L M H ND',
        CR: 'L M H ND',
        IR: 'L M H ND',
        AR: 'L M H ND',
    },
};
const impact = { N: 0, P: 0.275, C: 0.66 };
const requirement = { L: 0.5, M: 1, H: 1.51 };
const weights = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: impact,
    I: impact,
    A: impact,
    E: { U: 0.85, POC: 0.9, F: 0.95 },
    RL: { OF: 0.87, TF: 0.9, W: 0.95 },
    RC: { UC: 0.9, UR: 0.95 },
    CDP: { L: 0.1, LM: 0.3, MH: 0.4, H: 0.5 },
    TD: { N: 0, L: 0.25, M: 0.75 },
    CR: requirement,
    IR: requirement,
    AR: requirement,
};
const rounded = (score) => Math.round(score * 10) / 10;
/** 0 to 10, with the temporal and environmental metrics that are there; undefined for what is no vector. https://www.first.org/cvss/v2/guide \u00a73.2. */
function scoreV2(text) {
    const metrics = readVector(text.replace(/^\((.*)\)$/s, '$1'), grammar);
    if (metrics === undefined)
        return undefined;
    const weigh = weigher(metrics, weights);
    const exploitability = 20 * weigh('AV') * weigh('AC') * weigh('Au');
    const base = (loss) => rounded((0.6 * loss + 0.4 * exploitability - 1.5) * (loss === 0 ? 0 : 1.176));
    const temporal = (score) => rounded(score * weigh('E') * weigh('RL') * weigh('RC'));
    const kept = (part, need) => 1 - weigh(part) * (need === undefined ? 1 : weigh(need));
    const environmental = ['CDP', 'TD', 'CR', 'IR', 'AR'].some((name) => (metrics.get(name) ?? 'ND') !== 'ND');
    if (!environmental)
        return temporal(base(10.41 * (1 - kept('C') * kept('I') * kept('A'))));
    const loss = Math.min(10, 10.41 * (1 - kept('C', 'CR') * kept('I', 'IR') * kept('A', 'AR')));
    const adjusted = temporal(base(loss));
    return rounded((adjusted + (10 - adjusted) * weigh('CDP', 0)) * weigh('TD'));
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/cvss/v3.js

const mandatory = {
    AV: 'N A L P',
    AC: 'L H',
    PR: 'N L H',
    UI: 'N R',
    S: 'U C',
    C: 'H L N',
    I: 'H L N',
    A: 'H L N',
};
const v3_grammar = {
    mandatory,
    optional: {
        E: 'X U P F H',
        RL: 'X O T W U',
        RC: 'X U R C',
        CR: 'X L M H',
        IR: 'X L M H',
        AR: 'X L M H',
        ...Object.fromEntries(Object.entries(mandatory).map(([name, values]) => [`M${name}`, `X ${values}`])),
    },
};
const v3_impact = { H: 0.56, L: 0.22, N: 0 };
const v3_requirement = { L: 0.5, M: 1, H: 1.5 };
const v3_weights = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: v3_impact,
    I: v3_impact,
    A: v3_impact,
    E: { U: 0.91, P: 0.94, F: 0.97 },
    RL: { O: 0.95, T: 0.96, W: 0.97 },
    RC: { U: 0.92, R: 0.96 },
    CR: v3_requirement,
    IR: v3_requirement,
    AR: v3_requirement,
};
const privileges = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } };
/**
 * 0 to 10, with the temporal and environmental metrics that are there; undefined for what is no vector.
 * https://www.first.org/cvss/v3.1/specification-document \u00a77 and Appendix A; 3.0 differs in two formulas.
 */
function scoreV3(text) {
    const parts = /^CVSS:3\.([01])\/(.*)$/s.exec(text);
    const metrics = readVector(parts?.[2] ?? '', v3_grammar);
    if (parts === null || metrics === undefined)
        return undefined;
    const isLater = parts[1] === '1';
    const roundUp = isLater ? roundUpLater : (score) => Math.ceil(score * 10) / 10;
    const weigh = weigher(metrics, v3_weights);
    const names = [...metrics].filter(([, value]) => value !== 'X').map(([name]) => name);
    const isModified = names.some((name) => name.startsWith('M') || /^[CIA]R$/.test(name));
    const base = baseScore(isModified ? modified(metrics) : metrics, { isLater, isModified }, roundUp);
    return roundUp(base * weigh('E') * weigh('RL') * weigh('RC'));
}
/** Appendix A: whole numbers, so that 8.6 \u00d7 10 cannot come out as 86.00000001. */
function roundUpLater(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
function baseScore(metrics, variant, roundUp) {
    const weigh = weigher(metrics, v3_weights);
    const isChanged = metrics.get('S') === 'C';
    const need = (name) => (variant.isModified ? weigh(name) : 1);
    const kept = (1 - weigh('C') * need('CR')) * (1 - weigh('I') * need('IR')) * (1 - weigh('A') * need('AR'));
    const loss = variant.isModified ? Math.min(1 - kept, 0.915) : 1 - kept;
    const scale = isChanged ? changedImpact(loss, variant) : 6.42 * loss;
    if (scale <= 0)
        return 0;
    const privilege = weigher(metrics, { PR: privileges[isChanged ? 'C' : 'U'] })('PR');
    const exploitability = 8.22 * weigh('AV') * weigh('AC') * privilege * weigh('UI');
    return roundUp(Math.min((isChanged ? 1.08 : 1) * (scale + exploitability), 10));
}
function changedImpact(loss, { isLater, isModified }) {
    const tail = isLater && isModified ? (loss * 0.9731 - 0.02) ** 13 : (loss - 0.02) ** 15;
    return 7.52 * (loss - 0.029) - 3.25 * tail;
}
/** The modified metrics in the place of those that they modify. */
function modified(metrics) {
    return new Map([...metrics].map(([name, value]) => {
        const other = metrics.get(`M${name}`) ?? 'X';
        return [name, other === 'X' ? value : other];
    }));
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/cvss/macro-vectors.js
/**
 * CVSS 4.0's scores of the macro vectors (https://www.first.org/cvss/v4.0/specification-document, \u00a78.3). The key is EQ1 to
 * EQ3; in a row EQ6 runs fastest, then EQ5, then EQ4. EQ3 = 2 has no EQ6 = 0.
 */
const macroVectors = {
    '000': [10, 9.9, 9.8, 9.5, 9.5, 9.2, 10, 9.6, 9.3, 8.7, 9.1, 8.1, 9.3, 9, 8.9, 8, 8.1, 6.8],
    '001': [9.8, 9.5, 9.5, 9.2, 9, 8.4, 9.3, 9.2, 8.9, 8.1, 8.1, 6.5, 8.8, 8, 7.8, 7, 6.9, 4.8],
    '002': [9.2, 8.2, 7.2, 7.9, 6.9, 5, 6.9, 5.5, 2.7],
    '010': [9.9, 9.7, 9.5, 9.2, 9.2, 8.5, 9.5, 9.1, 9, 8.3, 8.4, 7.1, 9.2, 8.1, 8.2, 7.1, 7.2, 5.3],
    '011': [9.5, 9.3, 9.2, 8.5, 8.5, 7.3, 9.2, 8.2, 8, 7.2, 7, 5.9, 8.4, 7, 7.1, 5.2, 5, 3],
    '012': [8.6, 7.5, 5.2, 7.1, 5.2, 2.9, 6.3, 2.9, 1.7],
    '100': [9.8, 9.5, 9.4, 8.7, 9.1, 8.1, 9.4, 8.9, 8.6, 7.4, 7.7, 6.4, 8.7, 7.5, 7.4, 6.3, 6.3, 4.9],
    '101': [9.4, 8.9, 8.8, 7.7, 7.6, 6.7, 8.6, 7.6, 7.4, 5.8, 5.9, 5, 7.2, 5.7, 5.7, 5.2, 5.2, 2.5],
    '102': [8.3, 7, 5.4, 6.5, 5.8, 2.6, 5.3, 2.1, 1.3],
    '110': [9.5, 9, 8.8, 7.6, 7.6, 7, 9, 7.7, 7.5, 6.2, 6.1, 5.3, 7.7, 6.6, 6.8, 5.9, 5.2, 3],
    '111': [8.9, 7.8, 7.6, 6.7, 6.2, 5.8, 7.4, 5.9, 5.7, 5.7, 4.7, 2.3, 6.1, 5.2, 5.7, 2.9, 2.4, 1.6],
    '112': [7.1, 5.9, 3, 5.8, 2.6, 1.5, 2.3, 1.3, 0.6],
    '200': [9.3, 8.7, 8.6, 7.2, 7.5, 5.8, 8.6, 7.4, 7.4, 6.1, 5.6, 3.4, 7, 5.4, 5.2, 4, 4, 2.2],
    '201': [8.5, 7.5, 7.4, 5.5, 6.2, 5.1, 7.2, 5.7, 5.5, 4.1, 4.6, 1.9, 5.3, 3.6, 3.4, 1.9, 1.9, 0.8],
    '202': [6.4, 5.1, 2, 4.7, 2.1, 1.1, 2.4, 0.9, 0.4],
    '210': [8.8, 7.5, 7.3, 5.3, 6, 5, 7.3, 5.5, 5.9, 4, 4.1, 2, 5.4, 4.3, 4.5, 2.2, 2, 1.1],
    '211': [7.5, 5.5, 5.8, 4.5, 4, 2.1, 6.1, 5.1, 4.8, 1.8, 2, 0.9, 4.6, 1.8, 1.7, 0.7, 0.8, 0.2],
    '212': [5.3, 2.4, 1.4, 2.4, 1.2, 0.5, 1, 0.3, 0.1],
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/cvss/v4.js


const v4_mandatory = {
    AV: 'N A L P',
    AC: 'L H',
    AT: 'N P',
    PR: 'N L H',
    UI: 'N P A',
    VC: 'H L N',
    VI: 'H L N',
    VA: 'H L N',
    SC: 'H L N',
    SI: 'H L N',
    SA: 'H L N',
};
const v4_grammar = {
    mandatory: v4_mandatory,
    optional: {
        E: 'X A P U',
        CR: 'X H M L',
        IR: 'X H M L',
        AR: 'X H M L',
        ...Object.fromEntries(Object.entries(v4_mandatory).map(([name, values]) => [`M${name}`, `X ${values}`])),
        MSI: 'X S H L N',
        MSA: 'X S H L N',
        S: 'X N P',
        AU: 'X N Y',
        R: 'X A U I',
        V: 'X D C',
        RE: 'X L M H',
        U: 'X Clear Green Amber Red',
    },
};
/** The worst value first; each step down counts one. */
const steps = {
    AV: 'NALP',
    PR: 'NLH',
    UI: 'NPA',
    AC: 'LH',
    AT: 'NP',
    VC: 'HLN',
    VI: 'HLN',
    VA: 'HLN',
    SC: 'HLN',
    SI: 'SHLN',
    SA: 'SHLN',
    CR: 'HML',
    IR: 'HML',
    AR: 'HML',
};
const exposure = ['AV', 'PR', 'UI'];
const exposureLevels = [
    { worst: ['NNN'], depth: 1 },
    { worst: ['ANN', 'NLN', 'NNP'], depth: 4 },
    { worst: ['PNN', 'ALP'], depth: 5 },
];
const effort = ['AC', 'AT'];
const effortLevels = [
    { worst: ['LN'], depth: 1 },
    { worst: ['HN', 'LP'], depth: 2 },
];
const vulnerable = ['VC', 'VI', 'VA', 'CR', 'IR', 'AR'];
/** By EQ3 and EQ6, which are not independent of each other. */
const vulnerableLevels = {
    '00': { worst: ['HHHHHH'], depth: 7 },
    '01': { worst: ['HHLMMH', 'HHHMMM'], depth: 6 },
    '10': { worst: ['LHHHHH', 'HLHHHH'], depth: 8 },
    '11': { worst: ['LHLHMH', 'LHHHMM', 'HLHMHM', 'HLLMHH', 'LLHHHM'], depth: 8 },
    '21': { worst: ['LLLHHH'], depth: 10 },
};
const subsequent = ['SC', 'SI', 'SA'];
const subsequentLevels = [
    { worst: ['HSS'], depth: 6 },
    { worst: ['HHH'], depth: 5 },
    { worst: ['LLL'], depth: 4 },
];
/** 0 to 10; undefined for what is no vector. https://www.first.org/cvss/v4.0/specification-document \u00a78. */
function scoreV4(text) {
    const metrics = text.startsWith('CVSS:4.0/') ? readVector(text.slice(9), v4_grammar) : undefined;
    if (metrics === undefined)
        return undefined;
    const of = effective(metrics);
    if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((name) => of(name) === 'N'))
        return 0;
    const [eq1, eq2, eq3, eq4, eq5, eq6] = classes(of);
    const here = macroScore(eq1, eq2, eq3, eq4, eq5, eq6) ?? 0;
    // Each class on its own: the score one level below, and how far the vector is on its way there.
    const ways = [
        { below: macroScore(eq1 + 1, eq2, eq3, eq4, eq5, eq6), part: share(of, exposure, exposureLevels[eq1]) },
        { below: macroScore(eq1, eq2 + 1, eq3, eq4, eq5, eq6), part: share(of, effort, effortLevels[eq2]) },
        {
            below: belowVulnerable(eq3, eq6, (three, six) => macroScore(eq1, eq2, three, eq4, eq5, six)),
            part: share(of, vulnerable, vulnerableLevels[`${eq3}${eq6}`]),
        },
        {
            below: macroScore(eq1, eq2, eq3, eq4 + 1, eq5, eq6),
            part: share(of, subsequent, subsequentLevels[eq4]),
        },
        { below: macroScore(eq1, eq2, eq3, eq4, eq5 + 1, eq6), part: 0 },
    ].flatMap(({ below, part }) => (below === undefined ? [] : [(here - below) * part]));
    const mean = ways.length === 0 ? 0 : ways.reduce((sum, way) => sum + way, 0) / ways.length;
    // Halves go up although a tenth has no exact double.
    return Math.round(Math.min(Math.max(here - mean, 0), 10) * 10 + 1e-9) / 10;
}
/** A modified metric counts in the place of its own; what is not said counts as the worst. */
const effective = (metrics) => (metric) => {
    const stated = [metrics.get(`M${metric}`), metrics.get(metric)].find((value) => (value ?? 'X') !== 'X');
    return stated ?? (metric === 'E' ? 'A' : 'H');
};
function classes(of) {
    const has = (value, ...names) => names.some((name) => of(name) === value);
    const is = (value, ...names) => names.every((name) => of(name) === value);
    return [
        is('N', 'AV', 'PR', 'UI') ? 0 : has('N', 'AV', 'PR', 'UI') && of('AV') !== 'P' ? 1 : 2,
        of('AC') === 'L' && of('AT') === 'N' ? 0 : 1,
        is('H', 'VC', 'VI') ? 0 : has('H', 'VC', 'VI', 'VA') ? 1 : 2,
        has('S', 'SI', 'SA') ? 0 : has('H', 'SC', 'SI', 'SA') ? 1 : 2,
        'APU'.indexOf(of('E')),
        is('H', 'CR', 'VC') || is('H', 'IR', 'VI') || is('H', 'AR', 'VA') ? 0 : 1,
    ];
}
/** Undefined where there is no such macro vector. */
function macroScore(...[eq1, eq2, eq3, eq4, eq5, eq6]) {
    const hasOneSix = eq3 === 2;
    if (eq4 > 2 || eq5 > 2 || eq6 > 1 || (hasOneSix && eq6 === 0))
        return undefined;
    return macroVectors[`${eq1}${eq2}${eq3}`]?.[(eq4 * 3 + eq5) * (hasOneSix ? 1 : 2) + (hasOneSix ? 0 : eq6)];
}
/** From 00 two ways lead down; the one to the higher score counts. */
function belowVulnerable(eq3, eq6, score) {
    if (eq3 === 0 && eq6 === 0)
        return Math.max(score(0, 1) ?? 0, score(1, 0) ?? 0);
    return eq3 === 1 && eq6 === 0 ? score(1, 1) : score(eq3 + 1, eq6);
}
/** How deep in its level the vector lies, from 0 to 1: steps from the first of the worst vectors that is nowhere better. */
function share(of, names, level) {
    if (level === undefined)
        return 0;
    for (const worst of level.worst) {
        const distances = names.map((name, at) => {
            const scale = steps[name] ?? '';
            return scale.indexOf(of(name)) - scale.indexOf(worst.charAt(at));
        });
        if (distances.every((distance) => distance >= 0))
            return distances.reduce((sum, distance) => sum + distance, 0) / level.depth;
    }
    return 0;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/cvss/rating.js



const unknown = { severity: 'unknown', score: undefined, source: '' };
const scores = {
    CVSS_V2: scoreV2,
    CVSS_V3: scoreV3,
    CVSS_V4: scoreV4,
};
/** Undefined for what is no vector of that type. */
function scoreOf({ type, score }) {
    return Object.hasOwn(scores, type) ? scores[type]?.(score.trim()) : undefined;
}
/** The qualitative scale of CVSS 3 and 4 (3.1 \u00a75), used for 2.0 as well; nothing at all is `info`. */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'info';
}
const words = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['moderate', 'medium'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['minor', 'low'],
    ['negligible', 'info'],
    ['none', 'info'],
]);
/** A database's own word for it, in any case of letters. */
const severityOfWord = (word) => words.get(word.trim().toLowerCase());
/**
 * The highest score of the vectors that can be read, those of the package's own entry before those of the record; else the
 * database's own word; else unknown, which is no low one.
 */
function ratingOf(advisory, entries = []) {
    const own = entries.flatMap(({ severity }) => severity);
    const scored = highestScore(own) ?? highestScore(advisory.severity);
    if (scored !== undefined)
        return scored;
    const stated = [...own, ...advisory.severity].map(({ score }) => score);
    for (const word of [...stated, advisory.severityWord ?? '']) {
        const severity = severityOfWord(word);
        if (severity !== undefined)
            return { severity, score: undefined, source: word };
    }
    return unknown;
}
function highestScore(stated) {
    let highest;
    for (const one of stated) {
        const score = scoreOf(one);
        if (score === undefined || score <= (highest?.score ?? -1))
            continue;
        highest = { severity: severityOfScore(score), score, source: one.score };
    }
    return highest;
}
const order = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];
/** Of several records about one vulnerability the worst that is known counts. */
const worstRating = (ratings) => ratings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (b.score ?? 0) - (a.score ?? 0))[0] ?? unknown;


/***/ }),

/***/ 82411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ readSeverity),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt)
/* harmony export */ });
/* harmony import */ var _shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6010);
/* harmony import */ var _cvss_rating_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78285);


/** An own member; null and what is missing are empty. */
function listAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return Array.isArray(value) ? value : [];
}
const textsAt = (object, key) => listAt(object, key).filter((one) => typeof one === 'string');
/** A vector that cannot be read stays, for what it is worth, and is told. */
function readSeverity(object, where, fault) {
    return listAt(object, 'severity').flatMap((one, at) => {
        const type = (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) ? (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'type') : undefined;
        const score = (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) ? (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'score') : undefined;
        if (type === undefined || score === undefined) {
            fault(`${where}[${at}]`, 'has no type and score');
            return [];
        }
        const stated = { type, score };
        if (type.startsWith('CVSS_') && (0,_cvss_rating_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOf */ .uw)(stated) === undefined)
            fault(`${where}[${at}]`, `is no vector of ${type}`);
        return [stated];
    });
}


/***/ }),

/***/ 38053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   tH: () => (/* binding */ packageKeys)
/* harmony export */ });
/* harmony import */ var _purl_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5729);
/* harmony import */ var _versions_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53683);


const lower = (name) => name.toLowerCase();
/** How an ecosystem spells a name so that equal ones are the same text; elsewhere a name is what it is, letter by letter. */
const spellings = new Map([
    ['PyPI', _purl_types_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .oT],
    ['NuGet', lower],
    ['Packagist', lower],
    ['GitHub Actions', lower],
    [
        'SwiftURL',
        (name) => lower(name)
            .replace(/^(?:https?:\/\/|ssh:\/\/git@|git@)/, '')
            .replace(/^([^/:]+):/, '$1/')
            .replace(/(?:\.git)?\/?$/, ''),
    ],
]);
/** The ecosystem and name under which advisories about a package are kept: `PyPI/zope-interface`. */
function packageKey(ecosystem, name) {
    const base = (0,_versions_order_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(ecosystem);
    return `${base}/${spellings.get(base)?.(name) ?? name}`;
}
/** The keys that an advisory may have which is about this package: an action below a path is its repository's as well. */
function packageKeys(ecosystem, name) {
    const key = packageKey(ecosystem, name);
    if (ecosystem !== 'GitHub Actions')
        return [key];
    const repository = packageKey(ecosystem, name.split('/', 2).join('/'));
    return key === repository ? [key] : [key, repository];
}
/** Whether an entry of an advisory is about this package; thousands are asked, most of them of another name. */
function isAbout({ ecosystem, name }) {
    const keys = packageKeys(ecosystem, name);
    const isPlain = !spellings.has(ecosystem);
    return (entry) => isPlain
        ? entry.name === name && (0,_versions_order_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(entry.ecosystem) === ecosystem
        : keys.includes(packageKey(entry.ecosystem, entry.name));
}
/** Why no package of the ecosystem can have that name; undefined where one can. */
function nameFault(ecosystem, name) {
    if (name === '')
        return 'has an empty name';
    const base = (0,_versions_order_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(ecosystem);
    if (base === 'GitHub Actions' && !/^[^/\s]+\/[^\s]+$/.test(name))
        return 'is no `owner/repository`';
    if (base === 'Maven' && !/^[^:\s]+:[^:\s]+$/.test(name))
        return 'is no `group:artifact`';
    return undefined;
}


/***/ }),

/***/ 69822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ecosystems)
/* harmony export */ });
/** OSV's names (https://ossf.github.io/osv-schema/#defined-ecosystems), and what it has no name for. */
const ecosystems = [
    'npm',
    'PyPI',
    'Go',
    'crates.io',
    'RubyGems',
    'Packagist',
    'Maven',
    'NuGet',
    'Hex',
    'Pub',
    'ConanCenter',
    'SwiftURL',
    'CRAN',
    'Hackage',
    'Julia',
    'GitHub Actions',
    'CocoaPods',
];


/***/ }),

/***/ 5729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ typeFault),
/* harmony export */   Z7: () => (/* binding */ normalised),
/* harmony export */   oT: () => (/* binding */ pythonName),
/* harmony export */   rs: () => (/* binding */ hasPathName)
/* harmony export */ });
const required = { namespace: 'required' };
const prohibited = { namespace: 'prohibited' };
const names = ['namespace', 'name'];
/** The Python Packaging User Guide's name normalisation. */
const pythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
/** Databricks takes model names in any case; other registries do not. */
const isDatabricks = ({ qualifiers }) => /^https:\/\/[^/]*\.azuredatabricks\.net(?:\/|$)/.test(qualifiers.repository_url ?? '');
const lowerName = (purl) => ({ ...purl, name: purl.name.toLowerCase() });
const purlTypes = new Map([
    ['alpm', { ...required, lower: names }],
    ['apk', { ...required, lower: names }],
    ['bazel', prohibited],
    ['bitbucket', { ...required, lower: names }],
    ['bitnami', { ...prohibited, lower: ['name'] }],
    ['brew', { lower: names }],
    ['cargo', prohibited],
    [
        'chrome-extension',
        { ...prohibited, lower: ['name'], name: /^[a-p]{32}$/, version: /^\d+(?:\.\d+){0,3}$/ },
    ],
    ['cocoapods', prohibited],
    ['composer', { ...required, lower: names }],
    ['conda', prohibited],
    // A distribution, not a module.
    ['cpan', { name: /^(?!.*::)/s }],
    ['cran', prohibited],
    ['deb', { ...required, lower: names }],
    ['gem', prohibited],
    [
        'git',
        {
            ...required,
            hasPathName: true,
            normalise: (purl) => /^github(?:\.com)?$/i.test(purl.namespace ?? '')
                ? lowerName({ ...purl, namespace: purl.namespace?.toLowerCase() })
                : purl,
        },
    ],
    ['github', { ...required, lower: names }],
    ['githubactions', { ...required, lower: names }],
    ['hackage', prohibited],
    ['hex', { lower: names }],
    ['huggingface', { ...required, lower: ['version'] }],
    ['julia', { ...prohibited, needs: 'uuid' }],
    ['luarocks', { lower: names }],
    ['maven', required],
    ['mlflow', { ...prohibited, normalise: (purl) => (isDatabricks(purl) ? lowerName(purl) : purl) }],
    ['nuget', prohibited],
    ['oci', { ...prohibited, lower: ['name', 'version'] }],
    ['opam', prohibited],
    ['otp', { ...prohibited, lower: ['name'] }],
    [
        'pub',
        {
            ...prohibited,
            lower: ['name'],
            normalise: (purl) => ({ ...purl, name: purl.name.replace(/[^a-z0-9_]/g, '_') }),
        },
    ],
    [
        'pypi',
        { ...prohibited, lower: ['version'], normalise: (purl) => ({ ...purl, name: pythonName(purl.name) }) },
    ],
    ['qpkg', { ...required, lower: ['namespace'] }],
    ['rpm', { ...required, lower: ['namespace'] }],
    ['swid', { needs: 'tag_id' }],
    ['swift', required],
    ['vcpkg', prohibited],
    ['vscode-extension', { ...required, lower: ['namespace', 'name', 'version'] }],
    ['yocto', { lower: ['namespace'] }],
]);
/** In the one spelling that its type has. */
function normalised(purl) {
    const { lower = [], normalise = (same) => same } = purlTypes.get(purl.type) ?? {};
    return normalise({
        ...purl,
        namespace: lower.includes('namespace') ? purl.namespace?.toLowerCase() : purl.namespace,
        name: lower.includes('name') ? purl.name.toLowerCase() : purl.name,
        version: lower.includes('version') ? purl.version?.toLowerCase() : purl.version,
    });
}
/** What its type has against it. */
function typeFault({ type, namespace, name, version, qualifiers }) {
    const rules = purlTypes.get(type) ?? {};
    if (rules.namespace === 'required' && namespace === undefined)
        return `a package of ${type} has a namespace`;
    if (rules.namespace === 'prohibited' && namespace !== undefined)
        return `a package of ${type} has no namespace`;
    if (rules.name?.test(name) === false)
        return `no name of ${type}`;
    if (version !== undefined && rules.version?.test(version) === false)
        return `no version of ${type}`;
    if (rules.needs !== undefined && qualifiers[rules.needs] === undefined)
        return `a package of ${type} has the qualifier ${rules.needs}`;
    return undefined;
}
const hasPathName = (type) => purlTypes.get(type)?.hasPathName === true;


/***/ }),

/***/ 56984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   tM: () => (/* binding */ compareLists),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
const digits = (text) => text.replace(/^0+(?=\d)/, '');
function compareDigits(a, b) {
    if (a.length !== b.length)
        return a.length - b.length;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Part by part; a missing part counts as `missing`, or as less than every part where there is no such. */
function compareLists(a, b, compare, missing) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [left, right] = [a[at] ?? missing, b[at] ?? missing];
        if (left === undefined || right === undefined)
            return a.length - b.length;
        const order = compare(left, right);
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 53683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ baseOf),
  mJ: () => (/* binding */ orderOf),
  xM: () => (/* binding */ versionOrder)
});

// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/numbers.js
var versions_numbers = __webpack_require__(56984);
// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/ordered.js
var ordered = __webpack_require__(38059);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/alpine.js


const suffixNames = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const noSuffix = [suffixNames.indexOf(''), '0'];
const shape = /^(\d+(?:\.\d+)*)?\.?([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[\da-f]+)?(?:-r(\d*))?/;
function read(text) {
    const found = shape.exec(text);
    if (found === null || text === '')
        return undefined;
    const [whole, numbers = '', letter = '', suffixes = '', build] = found;
    const rest = text.slice(whole.length);
    return {
        text,
        numbers: numbers === '' ? [] : numbers.split('.'),
        letter,
        suffixes: [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => [
            suffixNames.indexOf(name),
            (0,versions_numbers/* digits */.vm)(number) || '0',
        ]),
        build: (0,versions_numbers/* digits */.vm)(build ?? '') || '0',
        rest: rest === '' ? undefined : rest,
        isBroken: rest !== '' && build === undefined,
    };
}
/** Behind the first number a leading zero makes both decimals: 1.06 < 1.1. */
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at += 1) {
        const [left, right] = [a.numbers[at], b.numbers[at]];
        const isDecimal = at > 0 && left !== undefined && right !== undefined && (left.startsWith('0') || right.startsWith('0'));
        const order = isDecimal
            ? (0,ordered/* compareTexts */.q)(left, right)
            : (0,versions_numbers/* compareDigits */.oY)((0,versions_numbers/* digits */.vm)(left ?? '0'), (0,versions_numbers/* digits */.vm)(right ?? '0'));
        if (order !== 0)
            return order;
    }
    return 0;
}
function compare(a, b) {
    if (a.isBroken && b.isBroken)
        return (0,ordered/* compareTexts */.q)(a.text, b.text);
    return (compareNumbers(a, b) ||
        (0,ordered/* compareTexts */.q)(a.letter, b.letter) ||
        (0,versions_numbers/* compareLists */.tM)(a.suffixes, b.suffixes, (left, right) => left[0] - right[0] || (0,versions_numbers/* compareDigits */.oY)(left[1], right[1]), noSuffix) ||
        (0,versions_numbers/* compareDigits */.oY)(a.build, b.build) ||
        Number(b.rest !== undefined) - Number(a.rest !== undefined));
}
/** apk-package(5), as apk-tools 3 orders it. */
const alpine = (0,ordered/* ordered */.S)(read, compare);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/conan.js


function conan_read(text) {
    const found = /^([\da-z][\w.]*)(?:-([\w.-]+))?(?:\+([\w.+-]+))?$/.exec(text.toLowerCase());
    if (found === null || !/\d/.test(text))
        return undefined;
    const [, release = '', prerelease = '', build = ''] = found;
    return [parts(release), parts(prerelease), parts(build)];
}
function parts(text) {
    if (text === '')
        return [];
    const all = text.split('.').map((one) => {
        const number = /^\d*/.exec(one)?.[0] ?? '';
        return { number: (0,versions_numbers/* digits */.vm)(number), word: one.slice(number.length) };
    });
    while (all.at(-1)?.number === '0' && all.at(-1)?.word === '')
        all.pop();
    return all;
}
function compareParts(a, b) {
    if ((a.number === '') !== (b.number === ''))
        return a.number === '' ? 1 : -1;
    return (0,versions_numbers/* compareDigits */.oY)(a.number, b.number) || (0,ordered/* compareTexts */.q)(a.word, b.word);
}
const zero = { number: '0', word: '' };
/** https://docs.conan.io/2/tutorial/versioning/version_ranges.html: SemVer with any number of parts, letters and build. */
const conan = (0,ordered/* ordered */.S)(conan_read, ([release, prerelease, build], [otherRelease, otherPrerelease, otherBuild]) => (0,versions_numbers/* compareLists */.tM)(release, otherRelease, compareParts, zero) ||
    (prerelease.length === 0 || otherPrerelease.length === 0
        ? otherPrerelease.length - prerelease.length
        : (0,versions_numbers/* compareLists */.tM)(prerelease, otherPrerelease, compareParts, zero)) ||
    (0,versions_numbers/* compareLists */.tM)(build, otherBuild, compareParts, zero));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/debian.js


function debian_read(text) {
    const found = /^\s*(?:(\d+):)?([^:\s](?:[^\s]*[^\s-])?)\s*$/.exec(text);
    if (found === null)
        return undefined;
    const [, epoch = '0', rest = ''] = found;
    const hyphen = rest.lastIndexOf('-');
    const end = hyphen < 0 ? rest.length : hyphen;
    return { epoch: (0,versions_numbers/* digits */.vm)(epoch), upstream: runs(rest.slice(0, end)), revision: runs(rest.slice(end + 1)) };
}
/** Text and number by turns, text first; either may be empty. */
const runs = (text) => [...text.matchAll(/(\D*)(\d*)/g)].flatMap(([, word = '', number = '']) => [word, (0,versions_numbers/* digits */.vm)(number)]);
function compareRuns(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [left, right] = [a[at] ?? '', b[at] ?? ''];
        const order = at % 2 === 0 ? compareWords(left, right) : (0,versions_numbers/* compareDigits */.oY)(left || '0', right || '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareWords(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = weight(a.charAt(at)) - weight(b.charAt(at));
        if (order !== 0)
            return order;
    }
    return 0;
}
/** A tilde comes before the end, then letters, then all other signs. */
function weight(sign) {
    if (sign === '~')
        return -1;
    if (sign === '')
        return 0;
    return sign.charCodeAt(0) + (/[a-z]/i.test(sign) ? 0 : 0x1_00_00);
}
/** https://www.debian.org/doc/debian-policy/ch-controlfields.html#version. */
const debian = (0,ordered/* ordered */.S)(debian_read, (a, b) => (0,versions_numbers/* compareDigits */.oY)(a.epoch, b.epoch) ||
    compareRuns(a.upstream, b.upstream) ||
    compareRuns(a.revision, b.revision));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/dotted.js


const numbers = (text, between) => text.split(between).map(versions_numbers/* digits */.vm);
/** Hackage (Data.Version): numbers alone; a longer version is later than the one it begins with. */
const hackage = (0,ordered/* ordered */.S)((text) => (/^\d+(?:\.\d+)*$/.test(text) ? numbers(text, /\./) : undefined), (a, b) => (0,versions_numbers/* compareLists */.tM)(a, b, versions_numbers/* compareDigits */.oY));
/** R's package_version: the same, with `-` as good as `.`. */
const cran = (0,ordered/* ordered */.S)((text) => (/^\d+(?:[.-]\d+)*$/.test(text) ? numbers(text, /[.-]/) : undefined), (a, b) => (0,versions_numbers/* compareLists */.tM)(a, b, versions_numbers/* compareDigits */.oY));

// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/semver.js
var semver = __webpack_require__(91084);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/go.js

/** A toolchain's `go1.21rc2` as the Go vulnerability database writes it: `1.21.0-rc.2`. */
const goVersion = (text) => {
    const parts = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?(beta|rc)(\d+)$/.exec(text);
    if (parts === null)
        return text.replace(/^go(?=\d)/, '');
    const [, major = '', minor = '', patch = '0', label = '', number = ''] = parts;
    return `${major}.${minor}.${patch}-${label}.${number}`;
};
/** https://go.dev/ref/mod#versions: SemVer with a `v`; pseudo-versions and `+incompatible` are SemVer too. */
const go = {
    compare: (a, b) => semver/* semver */.h.compare(goVersion(a), goVersion(b)),
    reads: (text) => semver/* semver */.h.reads(goVersion(text)),
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/maven.js


/** In their order; `''` is a release, anything else comes behind them, as text. */
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = {
    __proto__: null,
    cr: 'rc',
    ga: '',
    final: '',
    release: '',
};
/** Only where a digit follows at once. */
const shortNames = {
    __proto__: null,
    a: 'alpha',
    b: 'beta',
    m: 'milestone',
};
/** A separator, if any, with its word, if any, and whether a digit follows at once. */
const words = /([.-]?)(?:(\d+)|([^\d.-]+(?=(\d)?))|(?=[.-]|$))/gy;
function tokens(text) {
    const found = [];
    for (const [whole, separator = '', number, word = '', digit] of text.matchAll(words)) {
        if (whole === '' && found.length > 0)
            break;
        const before = separator === '' && found.length > 0 ? '-' : separator;
        if (word === '')
            found.push({ before, number: (0,versions_numbers/* digits */.vm)(number ?? '0'), qualifier: '' });
        else
            found.push({ before, number: undefined, qualifier: qualifier(word, digit !== undefined) });
    }
    return found;
}
const qualifier = (word, isBeforeDigit) => (isBeforeDigit ? shortNames[word] : undefined) ?? aliases[word] ?? word;
const isNull = ({ number, qualifier: word }) => (number ?? '0') === '0' && word === '';
/** Zeros and empty qualifiers say nothing at the end and before a hyphen. */
function withoutNulls(all) {
    const kept = [];
    for (const token of all.toReversed()) {
        const next = kept.at(-1);
        if (!isNull(token) || next?.before === '.')
            kept.push(token);
    }
    const [first] = all;
    if (first !== undefined && kept.at(-1) !== first)
        kept.push(first);
    return kept.toReversed();
}
function rank({ qualifier: word }) {
    const known = qualifiers.indexOf(word);
    return known < 0 ? qualifiers.length : known;
}
/** `.qualifier` < `-qualifier` < `-number` < `.number`. */
function compareTokens(a, b) {
    if (a.number === undefined || b.number === undefined) {
        if (a.number !== undefined || b.number !== undefined)
            return a.number === undefined ? -1 : 1;
        if (a.before !== b.before)
            return a.before === '.' ? -1 : 1;
        return rank(a) - rank(b) || (rank(a) === qualifiers.length ? (0,ordered/* compareTexts */.q)(a.qualifier, b.qualifier) : 0);
    }
    if (a.before !== b.before)
        return a.before === '-' ? -1 : 1;
    return (0,versions_numbers/* compareDigits */.oY)(a.number, b.number);
}
/** What a shorter version has in the place of `token`. */
const nothing = ({ before, number }) => ({
    before,
    number: number === undefined ? undefined : '0',
    qualifier: '',
});
function maven_compare(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [left, right] = [a[at], b[at]];
        if (left === undefined && right === undefined)
            break;
        const order = left === undefined
            ? right && compareTokens(nothing(right), right)
            : compareTokens(left, right ?? nothing(left));
        if (order !== undefined && order !== 0)
            return order;
    }
    return 0;
}
/**
 * https://maven.apache.org/pom.html#version-order-specification. Any text has its place there; a property that was not
 * resolved, a range and a word (`LATEST`, a branch) are no versions all the same.
 */
const maven = {
    ...(0,ordered/* ordered */.S)((text) => withoutNulls(tokens(text.toLowerCase())), maven_compare),
    reads: (text) => /\d/.test(text) && !/[\s${}[\](),]/.test(text),
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/nuget.js



function nuget_read(text) {
    const parts = /^\s*v?(\d+(?:\.\d+){0,2})(?:\.(\d+))?((?:[-+][\w.+-]*)?)\s*$/.exec(text.toLowerCase());
    if (parts === null)
        return undefined;
    const [, release = '', revision = '0', labels = ''] = parts;
    return { release, revision: (0,versions_numbers/* digits */.vm)(revision), rest: `${release}${labels}` };
}
/** NuGet.Versioning: SemVer in any case of letters, with a fourth number before the label. */
const nuget = (0,ordered/* ordered */.S)(nuget_read, (a, b) => semver/* semver */.h.compare(a.release, b.release) ||
    (0,versions_numbers/* compareDigits */.oY)(a.revision, b.revision) ||
    semver/* semver */.h.compare(a.rest, b.rest));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/packagist.js


const packagist_words = [
    ['dev', 0],
    ['a', 1],
    ['b', 2],
    ['RC', 3],
    ['rc', 3],
    ['#', 4],
    ['p', 5],
];
const numberRank = 4;
/** A branch (`dev-main`, `2.x-dev`) is no version: it moves. */
function packagist_read(text) {
    if (!/^[vV]?\d[\w.+#-]*$/.test(text) || /(?:^|\.)x-dev$/.test(text))
        return undefined;
    const spaced = text
        .replace(/^[vV]/, '')
        .replace(/[-_+]/g, '.')
        .replace(/([^\d.])(?=\d)|(\d)(?=[^\d.])/g, '$1$2.');
    return spaced.split('.').map(part);
}
function part(text) {
    if (/^\d+$/.test(text))
        return { number: (0,versions_numbers/* digits */.vm)(text) };
    return { rank: packagist_words.find(([start]) => text.startsWith(start))?.[1] ?? 0 };
}
const rankOf = (one) => ('rank' in one ? one.rank : numberRank);
function packagist_compare(a, b) {
    const shared = Math.min(a.length, b.length);
    for (let at = 0; at < shared; at += 1) {
        const [left, right] = [a[at], b[at]];
        if (left === undefined || right === undefined)
            break;
        const both = 'number' in left && 'number' in right;
        const order = both ? (0,versions_numbers/* compareDigits */.oY)(left.number, right.number) : rankOf(left) - rankOf(right);
        if (order !== 0)
            return order;
    }
    return packagist_weight(a.slice(shared)) - packagist_weight(b.slice(shared));
}
/** What more parts make of a version: with a number it is later, with `beta` earlier, with `#` all the same. */
function packagist_weight(rest) {
    for (const one of rest) {
        if ('number' in one)
            return 1;
        if (one.rank !== numberRank)
            return one.rank - numberRank;
    }
    return 0;
}
/** PHP's version_compare, with the `v` that Composer takes off. */
const order = (0,ordered/* ordered */.S)(packagist_read, packagist_compare);
/** Composer knows `1.0`, `v1.0.0` and `1.0.0.0` as one version: it fills up to four numbers. */
function filled(text) {
    const [, numbers, rest = ''] = /^[vV]?(\d+(?:\.\d+){0,3})(?![\d.])(.*)$/s.exec(text) ?? [];
    if (numbers === undefined)
        return text;
    return [...numbers.split('.'), '0', '0', '0'].slice(0, 4).join('.') + rest;
}
const packagist = { ...order, matching: (a, b) => order.compare(filled(a), filled(b)) };

// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/pypi.js
var pypi = __webpack_require__(26872);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/redhat.js


/** Numbers, words, `~` and `^`; everything else only parts them. */
const segments = (text) => (text.match(/\d+|[a-z]+|[~^]/gi) ?? []).map((one) => (/^\d/.test(one) ? (0,versions_numbers/* digits */.vm)(one) : one));
function redhat_read(text) {
    if (text === '' || /\s/.test(text))
        return undefined;
    const colon = text.indexOf(':');
    const rest = text.slice(colon + 1);
    const hyphen = rest.indexOf('-');
    return {
        epoch: segments(colon < 0 ? '0' : text.slice(0, colon)),
        version: segments(hyphen < 0 ? rest : rest.slice(0, hyphen)),
        release: hyphen < 0 ? undefined : segments(rest.slice(hyphen + 1)),
    };
}
function compareSegments(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [left, right] = [a[at], b[at]];
        const order = kind(left) - kind(right) || compareSame(left ?? '', right ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}
/** `~` comes before the end of the version, `^` right behind it. */
function kind(segment) {
    if (segment === undefined)
        return 1;
    if (segment === '~')
        return 0;
    if (segment === '^')
        return 2;
    return /^\d/.test(segment) ? 4 : 3;
}
const compareSame = (a, b) => kind(a) === 4 ? (0,versions_numbers/* compareDigits */.oY)(a, b) : (0,ordered/* compareTexts */.q)(a, b);
/** rpmvercmp over epoch, version and release. */
const redhat = (0,ordered/* ordered */.S)(redhat_read, (a, b) => {
    const order = compareSegments(a.epoch, b.epoch) || compareSegments(a.version, b.version);
    if (order !== 0)
        return order;
    if (a.release === undefined || b.release === undefined)
        return Number(a.release !== undefined) - Number(b.release !== undefined);
    return compareSegments(a.release, b.release);
});

;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/rubygems.js


/** Words and numbers, without the zeros at the end of the numbers before the first word and at the end of all. */
function rubygems_read(text) {
    if (!/^\s*v?\d[\w.+-]*\s*$/.test(text))
        return undefined;
    const parts = text.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
    const word = parts.findIndex(isWord);
    const numbers = word < 0 ? parts.length : word;
    return [...withoutZeros(parts.slice(0, numbers)), ...withoutZeros(parts.slice(numbers))];
}
const isWord = (part) => !/^\d/.test(part);
function withoutZeros(parts) {
    const kept = parts.map((part) => (isWord(part) ? part : (0,versions_numbers/* digits */.vm)(part)));
    while (kept.at(-1) === '0')
        kept.pop();
    return kept;
}
function rubygems_compareParts(a, b) {
    if (isWord(a) !== isWord(b))
        return isWord(a) ? -1 : 1;
    return isWord(a) ? (0,ordered/* compareTexts */.q)(a, b) : (0,versions_numbers/* compareDigits */.oY)(a, b);
}
/** Gem::Version of RubyGems; CocoaPods builds on it. */
const rubygems = (0,ordered/* ordered */.S)(rubygems_read, (a, b) => (0,versions_numbers/* compareLists */.tM)(a, b, rubygems_compareParts, '0'));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/versions/order.js












const orders = {
    npm: semver/* semver */.h,
    PyPI: pypi/* pypi */.v,
    Go: go,
    'crates.io': semver/* semver */.h,
    RubyGems: rubygems,
    Packagist: packagist,
    Maven: maven,
    NuGet: nuget,
    Hex: semver/* semver */.h,
    Pub: semver/* semverWithBuild */.T,
    ConanCenter: conan,
    SwiftURL: semver/* semver */.h,
    CRAN: cran,
    Hackage: hackage,
    Julia: semver/* semverWithBuild */.T,
    'GitHub Actions': semver/* semver */.h,
    CocoaPods: rubygems,
};
/** What images hold: OSV's data has it, no lockfile does. */
const systems = {
    Alpine: alpine,
    Debian: debian,
    Ubuntu: debian,
    'Red Hat': redhat,
};
const order_all = new Map([...Object.entries(orders), ...Object.entries(systems)]);
/** Undefined for an ecosystem that is not known; what stands behind a colon (`Maven:https://\u2026`, `Debian:12`) is left out. */
const versionOrder = (ecosystem) => order_all.get(baseOf(ecosystem));
function baseOf(ecosystem) {
    const colon = ecosystem.indexOf(':');
    return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}
/** How to sort the versions of a package. */
const orderOf = (ecosystem) => orders[ecosystem].compare;


/***/ }),

/***/ 38059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ordered),
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/* harmony import */ var _shared_core_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21942);

const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** `read` gives undefined for what is no version; all of that comes before every version, in the order of `others`. */
function ordered(read, compare, others = compareTexts) {
    const keyOf = (0,_shared_core_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberedTexts */ .t)(read);
    return {
        reads: (text) => keyOf(text) !== undefined,
        compare(a, b) {
            if (a === b)
                return 0;
            const [left, right] = [keyOf(a), keyOf(b)];
            if (left !== undefined && right !== undefined)
                return compare(left, right);
            if (left === undefined && right === undefined)
                return others(a, b);
            return left === undefined ? -1 : 1;
        },
    };
}


/***/ }),

/***/ 26872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pypi)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56984);
/* harmony import */ var _ordered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38059);


const separator = '[-_.]?';
const shape = new RegExp(String.raw `^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)` +
    `(?:${separator}(?<pre>alpha|a|beta|b|preview|pre|c|rc)${separator}(?<preNumber>\\d*))?` +
    `(?:-(?<implicit>\\d+)|${separator}(?<post>post|rev|r)${separator}(?<postNumber>\\d*))?` +
    `(?:${separator}(?<dev>dev)${separator}(?<devNumber>\\d*))?` +
    String.raw `(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$`);
const preRanks = { a: 1, b: 2, p: 3, c: 3, r: 3 };
/** https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions */
function read(text) {
    const parts = shape.exec(text.toLowerCase())?.groups;
    if (parts === undefined)
        return undefined;
    const release = (parts.release ?? '').split('.').map(_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm);
    while (release.length > 1 && release.at(-1) === '0')
        release.pop();
    const number = (digitsOrNone) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(digitsOrNone ?? '') || '0';
    const pre = parts.pre === undefined ? undefined : preRanks[parts.pre.charAt(0)];
    const isPost = parts.post !== undefined || parts.implicit !== undefined;
    const isDev = parts.dev !== undefined;
    return {
        epoch: number(parts.epoch),
        release,
        labels: [
            // A development release comes before the first alpha, unless it leads to a label of its own.
            pre !== undefined ? [pre, number(parts.preNumber)] : isDev && !isPost ? [0, '0'] : [4, '0'],
            isPost ? [1, number(parts.implicit ?? parts.postNumber)] : [0, '0'],
            isDev ? [0, number(parts.devNumber)] : [1, '0'],
        ],
        local: parts.local?.split(/[-_.]/).map(localPart) ?? [],
    };
}
/** Numbers come after words: the sign before them says so. */
const localPart = (text) => (/^\d+$/.test(text) ? `~${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(text)}` : text);
function compareLocal(a, b) {
    return a.startsWith('~') && b.startsWith('~') ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a, b) : (0,_ordered_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a, b);
}
const compareLabels = (a, b) => a[0] - b[0] || (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a[1], b[1]);
function compare(a, b) {
    return ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a.epoch, b.epoch) ||
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a.release, b.release, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY, '0') ||
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a.labels, b.labels, compareLabels) ||
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a.local, b.local, compareLocal));
}
/** What PEP 440 does not read was ordered by setuptools before; all of it comes before every version of PEP 440. */
const compareLegacy = (a, b) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(legacyParts(a), legacyParts(b), (left, right) => left.startsWith('*') || right.startsWith('*') ? (0,_ordered_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(left, right) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(left, right));
const legacyNames = {
    pre: 'c',
    preview: 'c',
    rc: 'c',
    '-': 'final-',
    dev: '@',
};
/** Numbers bare, words with a star: a star is less than a digit, so a word is less than a number. */
function legacyParts(text) {
    const parts = [];
    for (const found of text.toLowerCase().match(/\d+|[a-z]+|-|[^\da-z.-]+/g) ?? []) {
        if (/^\d/.test(found))
            parts.push((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(found));
        else
            pushWord(parts, `*${legacyNames[found] ?? found}`);
    }
    pushWord(parts, '*final');
    return parts;
}
/** Zeros before a word say nothing, nor does a hyphen before a label of a version to come. */
function pushWord(parts, word) {
    if (word < '*final')
        while (parts.at(-1) === '*final-')
            parts.pop();
    while (parts.at(-1) === '0')
        parts.pop();
    parts.push(word);
}
/** PEP 440. */
const pypi = (0,_ordered_js__WEBPACK_IMPORTED_MODULE_1__/* .ordered */ .S)(read, compare, compareLegacy);


/***/ }),

/***/ 91084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ semverWithBuild),
/* harmony export */   h: () => (/* binding */ semver)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56984);
/* harmony import */ var _ordered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38059);


/** Up to three numbers; what else stands behind is read with `labels`. */
const shape = /^\s*[vV=]?(\d+)(?:\.(\d+))?(?:\.(\d+))?([-+.\w]*)$/;
/** SemVer 2.0.0 \u00a710 and \u00a711, and what is written beside it: a `v`, two numbers, a label without its hyphen. */
const read = (text) => {
    const parts = shape.exec(text);
    if (parts === null)
        return undefined;
    const [, major = '0', minor = '0', patch = '0', rest = ''] = parts;
    return { release: [major, minor, patch].map(_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm), ...labels(rest) };
};
/** A fourth number is no part of SemVer and, like a build label, none of the order. */
function labels(rest) {
    if (rest.startsWith('.'))
        return { prerelease: [], build: identifiers(rest.slice(1)) };
    const plus = rest.indexOf('+');
    const end = plus < 0 ? rest.length : plus;
    const start = rest.startsWith('-') ? 1 : 0;
    return { prerelease: identifiers(rest.slice(start, end)), build: identifiers(rest.slice(end + 1)) };
}
const identifiers = (text) => text === ''
    ? []
    : text.split('.').map((one) => {
        const isNumber = /^\d+$/.test(one);
        return { isNumber, text: isNumber ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm)(one) : one };
    });
function compareIdentifiers(a, b) {
    if (a.isNumber !== b.isNumber)
        return a.isNumber ? -1 : 1;
    return a.isNumber ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY)(a.text, b.text) : (0,_ordered_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a.text, b.text);
}
function comparePrecedence(a, b) {
    const release = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a.release, b.release, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDigits */ .oY);
    if (release !== 0)
        return release;
    if (a.prerelease.length === 0 || b.prerelease.length === 0)
        return b.prerelease.length - a.prerelease.length;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a.prerelease, b.prerelease, compareIdentifiers);
}
/** https://semver.org/spec/v2.0.0.html \u00a711. */
const semver = (0,_ordered_js__WEBPACK_IMPORTED_MODULE_1__/* .ordered */ .S)(read, comparePrecedence);
/** Dart's pub_semver and Julia's VersionNumber: after SemVer's order the build label decides, and one is more than none. */
const semverWithBuild = (0,_ordered_js__WEBPACK_IMPORTED_MODULE_1__/* .ordered */ .S)(read, (a, b) => comparePrecedence(a, b) || (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLists */ .tM)(a.build, b.build, compareIdentifiers));


/***/ }),

/***/ 63286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   YM: () => (/* binding */ packagePurl),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _shared_core_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49646);

/** What a stranger wrote, as Markdown shows code, on one line and not too long. */
const code = (text, longest = 120) => `\`${(0,_shared_core_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(text.replace(/\s+/g, ' '), longest).replaceAll('`', "'")}\``;
/** A stranger's sentence: it ends as ours do, and nothing in it is code. */
const said = (text, longest = 160) => (0,_shared_core_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(text.replace(/\s+/g, ' ').trim().replaceAll('`', "'"), longest).replace(/[.\s]+$/, '');
/** `lodash@4.17.15`; what comes with Go is no module. */
const shown = ({ ecosystem, name, version, }) => {
    if (ecosystem === 'Go' && name === 'stdlib')
        return `Go standard library${version === '' ? '' : ` ${code(version)}`}`;
    return code(version === '' ? name : `${name}@${version}`);
};
/** The purl without its version and qualifiers: the package, as a finding is known by it. */
const packagePurl = (purl) => purl.replace(/[?#].*$/s, '').replace(/(?<=.)@[^@/]*$/s, '');
/** `1 package`, `2 packages` */
const counted = (number, noun, plural = `${noun}s`) => `${String(number)} ${number === 1 ? noun : plural}`;
/** `a, b and c`, and how many more there are. */
function listed(words, most) {
    const first = words.slice(0, most);
    const rest = words.length - first.length;
    if (rest > 0)
        return `${first.join(', ')} and ${rest} more`;
    const last = first.at(-1) ?? '';
    return first.length < 2 ? last : `${first.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 95671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ LocalFileError)
/* harmony export */ });
/** Message: a phrase to follow the path. */
class LocalFileError extends Error {
    name = 'LocalFileError';
}


/***/ })

};
