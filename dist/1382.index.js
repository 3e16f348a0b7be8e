export const id = 1382;
export const ids = [1382];
export const modules = {

/***/ 21382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configured: () => (/* binding */ configured)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/read.js + 16 modules
var read = __webpack_require__(44295);
// EXTERNAL MODULE: ./out/actions/secret-scan/rules.js + 4 modules
var rules = __webpack_require__(18877);
;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/acceptance.js
/** The first that accepts it. */
const anyOf = (acceptances) => (suspect) => {
    for (const accepts of acceptances) {
        const accepted = accepts(suspect);
        if (accepted !== undefined)
            return accepted;
    }
    return undefined;
};
/** Whether one rule of gitleaks found the like: what it knows by a name alone it has one rule for, and we have many. */
const isMeant = (rule, { names, isGeneric }) => names.has(rule) || (rule === 'generic-api-key' && isGeneric);

// EXTERNAL MODULE: ./out/shared/parse/toml.js
var toml = __webpack_require__(12690);
;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/allowlist.js

const keys = [
    ...['description', 'condition', 'commits', 'paths', 'regexTarget', 'regexes', 'stopwords', 'targetRules'],
    // Of older versions; newer ones pass over them.
    ...['files', 'repos', 'id', 'tags'],
];
const targets = ['secret', 'match', 'line'];
const allowlist_all = ['or', '||', 'and', '&&'];
/**
 * An allowlist of gitleaks: of one rule, or where `rule` is undefined of those that it names itself, or of all. (Facts:
 * gitleaks' README, "Configuration".)
 */
function readAllowlist(fields, file, rule) {
    fields.only(keys);
    const target = fields.text('regexTarget') ?? 'secret';
    const condition = (fields.text('condition') ?? 'or').toLowerCase();
    const rules = rule === undefined ? fields.texts('targetRules') : [rule];
    const reason = fields.text('description') ?? null;
    if (!['', ...targets].includes(target))
        fields.fault('regexTarget must be secret, match or line');
    if (!allowlist_all.includes(condition))
        fields.fault('condition must be AND or OR');
    const parts = partsOf(fields, target);
    if (parts.length === 0)
        fields.fault('holds neither commits, paths, regexes nor stopwords');
    const isAnd = condition === 'and' || condition === '&&';
    const source = `${file}: ${fields.where}`;
    return (suspect) => {
        if (rules.length > 0 && !rules.some((id) => isMeant(id, suspect)))
            return undefined;
        const holds = isAnd ? parts.every((part) => part(suspect)) : parts.some((part) => part(suspect));
        return holds ? { source, reason } : undefined;
    };
}
/** What it asks for, one test a key that is there. */
function partsOf(fields, target) {
    const commits = new Set(fields.texts('commits').map((id) => id.toLowerCase()));
    const paths = fields.patterns('paths');
    const regexes = fields.patterns('regexes');
    const words = fields.texts('stopwords').map((word) => word.toLowerCase());
    const fits = (patterns, text) => patterns.some((one) => one.test(text));
    const parts = [
        [[...commits], ({ doc }) => doc.commit !== undefined && commits.has(doc.commit)],
        [paths, ({ doc }) => fits(paths, doc.path)],
        [regexes, ({ secret }) => fits(regexes, textOf(secret, target))],
        [words, ({ secret }) => words.some((word) => secret.text.toLowerCase().includes(word))],
    ];
    return parts.flatMap(([given, part]) => (given.length > 0 ? [part] : []));
}
function textOf({ text, match, line }, target) {
    if (target === 'line')
        return line ?? text;
    return target === 'match' ? (match ?? text) : text;
}

// EXTERNAL MODULE: ./out/shared/core/suggest.js
var suggest = __webpack_require__(57244);
// EXTERNAL MODULE: ./out/shared/parse/re2.js
var re2 = __webpack_require__(73213);
;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/fields.js


/** A table of a settings file, read key by key; whatever is not of the wanted type is a fault. */
class Fields {
    where;
    #table;
    #complain;
    constructor(table, where, complain) {
        this.where = where;
        this.#complain = complain;
        this.#table = isTable(table) ? table : {};
        if (!isTable(table))
            this.fault('must be a table');
    }
    fault(message, hint = 'The documentation of the tool lists what may stand there.') {
        this.#complain(this.where, message, hint);
    }
    get keys() {
        return Object.keys(this.#table);
    }
    has(key) {
        return this.#table[key] !== undefined;
    }
    text(key) {
        return this.#of(key, 'a text', (value) => (typeof value === 'string' ? value : undefined));
    }
    number(key) {
        return this.#of(key, 'a number', (value) => (typeof value === 'number' ? value : undefined));
    }
    flag(key) {
        return this.#of(key, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
    }
    texts(key) {
        const isText = (one) => typeof one === 'string';
        return (this.#of(key, 'a list of texts', (value) => Array.isArray(value) && value.every(isText) ? value : undefined) ?? []);
    }
    /** The tables below a key, whether it holds a list of them or a single one. */
    tables(key) {
        const value = this.#table[key] ?? [];
        const all = Array.isArray(value) ? value : [value];
        return all.map((one, index) => {
            const place = Array.isArray(value) ? `${key}[${index}]` : key;
            return new Fields(one, this.where === '' ? place : `${this.where}.${place}`, this.#complain);
        });
    }
    patterns(key) {
        return this.texts(key).flatMap((source, index) => this.compiled(source, `${key}[${index}]`) ?? []);
    }
    pattern(key) {
        const source = this.text(key);
        return source === undefined || source === '' ? undefined : this.compiled(source, key);
    }
    compiled(source, key) {
        const pattern = (0,re2/* linearPattern */.G)(source);
        if (pattern === undefined)
            this.fault(`${key} is no regular expression of RE2`, 'RE2 knows neither look-around nor back references.');
        return pattern;
    }
    /** Every key has to be one of these: what is not understood could change what the rest means. */
    only(known) {
        for (const key of this.keys.filter((one) => !known.includes(one))) {
            const near = (0,suggest/* closest */.k)(key, known);
            this.fault(`the key "${key}" is not understood`, near === undefined ? undefined : `Did you mean "${near}"?`);
        }
    }
    #of(key, what, read) {
        const value = this.#table[key];
        const found = value === undefined ? undefined : read(value);
        if (value !== undefined && found === undefined)
            this.fault(`${key} must be ${what}`);
        return found;
    }
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/gitleaks.js



const gitleaks_keys = [
    ...['title', 'description', 'minVersion', 'extend', 'rules', 'allowlist', 'allowlists'],
    ...['betterleaksMinVersion'],
];
const ruleKeys = [
    ...['id', 'description', 'regex', 'path', 'secretGroup', 'entropy', 'keywords', 'tags'],
    ...['allowlist', 'allowlists', 'severity', 'confidence', 'required', 'skipReport'],
];
/** gitleaks follows `extend.path` as often. */
const deepest = 2;
/**
 * Reads `.gitleaks.toml`. With any problem nothing of it may be used: half an allowlist could open the gate. (Facts:
 * gitleaks' README, "Configuration".)
 */
async function readGitleaks(path, text, files) {
    const problems = [];
    const say = (where, message, hint) => {
        problems.push({
            code: 'bad-policy',
            message: `${path}: ${where === '' ? '' : `${where}: `}${message}`,
            hint,
        });
    };
    const table = await withExtended(path, text, files, say, 0);
    const root = new Fields(table, '', say);
    root.only(gitleaks_keys);
    const [extend] = root.tables('extend');
    extend?.only(['useDefault', 'disabledRules', 'path', 'url']);
    if (extend?.has('url'))
        extend.fault('url is not supported, and neither it is by gitleaks');
    const usesDefault = extend?.flag('useDefault') === true;
    const disabled = new Set(extend?.texts('disabledRules'));
    const rules = [];
    let readsLines = false;
    const accept = (lists, rule) => {
        for (const list of [...lists.tables('allowlists'), ...lists.tables('allowlist')]) {
            accepts.push(readAllowlist(list, path, rule));
            readsLines ||= list.text('regexTarget') === 'line';
        }
    };
    const accepts = [
        (suspect) => [...disabled].some((id) => suspect.names.has(id))
            ? { source: `${path}: extend.disabledRules`, reason: null }
            : undefined,
    ];
    for (const fields of root.tables('rules')) {
        fields.only(ruleKeys);
        const name = fields.text('id') ?? '';
        if (name === '')
            fields.fault('has no id');
        const rule = readRule(fields, name);
        if (rule !== undefined && !disabled.has(name))
            rules.push(rule);
        else if (rule === undefined && !usesDefault)
            fields.fault('has neither regex nor path');
        accept(fields, name);
    }
    accept(root);
    const known = new Set(rules.map(({ name }) => name));
    for (const { name, required } of rules)
        for (const other of required.filter((one) => !known.has(one.name)))
            say('rules', `"${name}" requires "${other.name}", which is no rule of the file`, 'Add it with a regex.');
    const ids = rules.map(({ kind }) => kind.id);
    const twice = rules.find(({ kind }, index) => ids.indexOf(kind.id) !== index);
    if (twice !== undefined)
        say('rules', `two of them are called "${twice.name}"`, 'Give each an id of its own.');
    return { rules, accepts, problems, isAlone: !usesDefault, readsLines };
}
function readRule(fields, name) {
    const isEmpty = (key) => (fields.text(key) ?? '') === '';
    const [regex, path] = [fields.pattern('regex'), fields.pattern('path')];
    const group = fields.number('secretGroup') ?? 0;
    const words = fields.texts('keywords').map((word) => word.toLowerCase());
    const entropy = fields.number('entropy') ?? 0;
    if (isEmpty('regex') && isEmpty('path'))
        return undefined;
    if (!Number.isInteger(group) || group < 0 || (regex !== undefined && group > regex.groups))
        fields.fault('secretGroup is no group of its regex');
    return {
        name,
        kind: {
            how: 'generic',
            isOwn: true,
            id: `gitleaks-${name.toLowerCase().replace(/[^0-9a-z]+/g, '-')}`,
            title: fields.text('description') ?? name,
            aliases: [name],
            sample: () => '',
        },
        regex,
        path,
        // What the gate cannot look for is no gate.
        keywords: words.every((word) => /^[\x20-\x7e]{3,128}$/.test(word)) ? words : [],
        group,
        entropy,
        required: fields.tables('required').map(readRequired),
        isSilent: fields.flag('skipReport') === true,
    };
}
function readRequired(fields) {
    fields.only(['id', 'withinLines', 'withinColumns']);
    const name = fields.text('id') ?? '';
    if (name === '')
        fields.fault('has no id');
    const within = (key) => fields.number(key) ?? Number.POSITIVE_INFINITY;
    return { name, lines: within('withinLines'), columns: within('withinColumns') };
}
/** The table of a file, above that of the one it extends: lists are joined, and rules of one id become one. */
async function withExtended(path, text, files, say, depth) {
    const read = (0,toml/* parseToml */.M)(text);
    if ('fault' in read) {
        say(depth === 0 ? `line ${read.line}` : `${path}:${read.line}`, `not TOML: ${read.fault}`, 'Mend the file.');
        return {};
    }
    const extend = read.value.extend;
    const next = typeof extend?.path === 'string' ? extend.path : '';
    if (next === '')
        return read.value;
    const found = depth < deepest ? await files.read(next.replace(/^(?:\.\/)+/, '')) : undefined;
    if (found === undefined) {
        say('extend.path', 'leads to no file that can be read', 'Name a file from the root of the repository.');
        return read.value;
    }
    const below = await withExtended(next, found.text, files, say, depth + 1);
    return joined(below, read.value);
}
function joined(below, above) {
    const tables = (one, key) => (Array.isArray(one[key]) ? one[key] : []);
    const lists = (one) => [
        ...tables(one, 'allowlists'),
        ...(one.allowlist === undefined ? [] : [one.allowlist]),
    ];
    const rules = new Map();
    for (const rule of [...tables(below, 'rules'), ...tables(above, 'rules')]) {
        const other = rules.get(rule.id);
        if (other === undefined)
            rules.set(rule.id, rule);
        else {
            const allowlists = [...lists(other), ...lists(rule)];
            rules.set(rule.id, { ...other, ...rule, allowlist: undefined, allowlists });
        }
    }
    const extend = { ...below.extend, ...above.extend };
    return {
        ...below,
        ...above,
        extend,
        rules: [...rules.values()],
        allowlist: undefined,
        allowlists: [...lists(below), ...lists(above)],
    };
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/gitleaks-ignore.js

/**
 * Reads `.gitleaksignore`: fingerprints `path:rule:line` or `commit:path:rule:line`, one a line, `#` before comments. A
 * secret in head is of no commit, so there the path, rule and line decide. (Facts: gitleaks' README, ".gitleaksignore".)
 */
function readGitleaksIgnore(path, text) {
    const entries = new Map();
    const problems = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .entries()) {
        const written = raw.trim();
        if (written === '' || written.startsWith('#'))
            continue;
        const found = /^(?:(?<commit>[0-9a-f]{40}|[0-9a-f]{64}):)?(?<file>[^:].*):(?<rule>[^:]+):(?<at>\d{1,9})$/.exec(written);
        const { commit, file = '', rule = '', at = '' } = found?.groups ?? {};
        if (found === null)
            problems.push({
                code: 'bad-policy',
                message: `${path}:${index + 1}: not a fingerprint of gitleaks`,
                hint: 'Write path:rule:line or commit:path:rule:line.',
            });
        const key = placeKey(file.replaceAll('\\', '/').replace(/^\.\//, ''), Number(at));
        entries.set(key, [...(entries.get(key) ?? []), { commit, rule, line: index + 1 }]);
    }
    const accepts = (suspect) => {
        const { doc, secret } = suspect;
        const here = entries.get(placeKey(doc.path, secret.place.startLine));
        const entry = here?.find(({ commit, rule }) => isMeant(rule, suspect) && (commit === undefined || doc.commit === undefined || commit === doc.commit));
        return entry && { source: `${path}:${entry.line}`, reason: null };
    };
    return { accepts, problems };
}
const placeKey = (path, line) => `${path}\0${line}`;

// EXTERNAL MODULE: ./out/actions/secret-scan/gate/open.js + 5 modules
var gate_open = __webpack_require__(10997);
// EXTERNAL MODULE: ./out/actions/secret-scan/byte-places.js
var byte_places = __webpack_require__(17672);
;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/companions.js

/** How many places a rule compares one of its own with; where there are more, one of them is near enough. */
const most = 10_000;
/**
 * Those of a rule's own that count: near each stands something of every rule that it requires. (Facts: gitleaks' README,
 * "Composite rules": distances are between the beginnings, in lines and in columns; without any, the same text is near.)
 */
function accompanied(rule, found, bytes) {
    const own = found.get(rule.name) ?? [];
    if (rule.required.length === 0 || own.length === 0)
        return own;
    const others = rule.required.map((required) => ({
        required,
        places: placesOf(found.get(required.name) ?? [], bytes),
    }));
    const places = placesOf(own, bytes);
    return own.filter((_, at) => {
        const place = places[at];
        return place !== undefined && others.every((other) => isNear(place, other.required, other.places));
    });
}
/** Where what fits the whole regex begins. */
function placesOf(candidates, bytes) {
    const places = new byte_places/* BytePlaces */.V(bytes);
    return candidates.map(({ start, text, match = text }) => places.place(start - Math.max(0, match.indexOf(text))));
}
function isNear(own, { lines, columns }, others) {
    let at = firstFrom(own.line - lines, others);
    for (let compared = 0;; compared += 1, at += 1) {
        const other = others[at];
        if (other === undefined || other.line > own.line + lines)
            return false;
        if (compared === most || Math.abs(other.units - own.units) <= columns)
            return true;
    }
}
/** The first of those, in order, that is not before a line. */
function firstFrom(line, places) {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((places[middle]?.line ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/own-rule.js
/** Shannon's, in bits a character. */
function entropyOf(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/own-rules.js



/** How far around a keyword a rule looks, in bytes; from there on to the ends of the lines. */
const reach = 16 * 1024;
const longestLine = 4 * 1024;
/** What all rules together may look at in one go, in bytes. */
const budget = 64 * 1024 * 1024;
/** Looks for what a repository's own rules of gitleaks find. */
class OwnRules {
    #rules;
    #keywords;
    /** Opened at the first file. */
    #gate;
    constructor(rules) {
        this.#rules = rules;
        this.#keywords = [...new Set(rules.flatMap(({ keywords }) => keywords))];
    }
    search(bytes, part, { path, isLarge, isFile }) {
        const found = new Map();
        const problems = [];
        const near = this.#keywordsIn(bytes);
        let left = budget;
        for (const rule of this.#rules) {
            const own = [];
            found.set(rule.name, own);
            if (path !== undefined && rule.path?.test(path) === false)
                continue;
            if (rule.regex === undefined) {
                // Its name is the finding, once a file; of what is in no tree any more it is not known.
                if (path !== undefined && isFile && part.from === 0)
                    own.push(nameOf(rule));
                continue;
            }
            const isGated = rule.keywords.length > 0;
            const windows = isGated
                ? windowsAround(rule.keywords.flatMap((word) => near.get(word) ?? []), bytes)
                : [{ from: Math.max(0, part.from - reach), to: Math.min(bytes.length, part.to + reach) }];
            left -= windows.reduce((sum, { from, to }) => sum + to - from, 0);
            if (left < 0 || (isLarge && !isGated)) {
                problems.push(notLooked(rule));
                continue;
            }
            // Of what is in no tree any more it is not known yet whether a rule with a path holds.
            const isOwn = path !== undefined || rule.path === undefined;
            for (const window of windows)
                for (const one of readWindow(rule, bytes, window))
                    own.push(isOwn ? { ...one, isOwn } : one);
        }
        const candidates = this.#rules
            .filter(({ isSilent }) => !isSilent)
            .flatMap((rule) => accompanied(rule, found, bytes))
            .filter(({ start }) => start >= part.from && start < part.to);
        return { candidates, problems };
    }
    /** Where each keyword stands. */
    #keywordsIn(bytes) {
        const places = new Map();
        if (this.#keywords.length === 0)
            return places;
        this.#gate ??= (0,gate_open/* openGate */.G)(this.#keywords.map((text) => ({ text, ignoreCase: true, run: 0, needsValue: false })));
        const hits = this.#gate.hits(bytes);
        for (let at = 0; at < hits.length; at += 2) {
            const word = this.#keywords[hits[at + 1] ?? 0] ?? '';
            const known = places.get(word);
            if (known === undefined)
                places.set(word, [hits[at] ?? 0]);
            else
                known.push(hits[at] ?? 0);
        }
        return places;
    }
}
const nameOf = ({ kind }) => ({ kind, start: 0, end: 0, text: '', verdict: undefined });
const notLooked = ({ name }) => ({
    code: 'limit',
    message: `the rule "${name}" of the configuration of gitleaks would have to read too much of it`,
    line: null,
    hint: 'Give the rule keywords, or leave the path out in the policy.',
});
/** Windows around places, those that touch made one, each from the beginning of a line to the end of one. */
function windowsAround(places, bytes) {
    const windows = [];
    for (const at of [...places].sort((a, b) => a - b)) {
        const last = windows.at(-1);
        const to = Math.min(bytes.length, at + reach);
        if (last !== undefined && at - reach <= last.to)
            last.to = to;
        else
            windows.push({ from: Math.max(0, at - reach), to });
    }
    return windows.map(({ from, to }) => ({ from: lineStart(bytes, from), to: lineEnd(bytes, to) }));
}
function lineStart(bytes, at) {
    const lowest = Math.max(0, at - longestLine);
    const found = bytes.subarray(lowest, at).lastIndexOf(10);
    return found === -1 ? lowest : lowest + found + 1;
}
function lineEnd(bytes, at) {
    const highest = Math.min(bytes.length, at + longestLine);
    const found = bytes.subarray(at, highest).indexOf(10);
    return found === -1 ? highest : at + found;
}
function* readWindow(rule, bytes, { from, to }) {
    const { kind, regex, group, entropy } = rule;
    for (const [whole, ...groups] of regex?.matches(bytes.subarray(from, to)) ?? []) {
        if (whole === undefined || whole.start === whole.end)
            continue;
        const { start, end } = (group > 0 ? groups[group - 1] : groups.find((one) => one !== undefined && one.end > one.start)) ??
            whole;
        if (entropy > 0 && entropyOf(bytes.toString('utf8', from + start, from + end)) <= entropy)
            continue;
        const text = bytes.toString('latin1', from + start, from + end);
        const match = bytes.toString('latin1', from + whole.start, from + whole.end);
        yield { kind, start: from + start, end: from + end, text, match, verdict: undefined };
    }
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/secretlint.js


/** Reads `.secretlintignore`: patterns of files, as in .gitignore. */
function readSecretlintIgnore(path, text, files) {
    const isIgnored = files.matcher(text.replace(/^\uFEFF/, '').split(/\r?\n/));
    return ({ doc }) => (isIgnored(doc.path) ? { source: path, reason: null } : undefined);
}
/**
 * Reads `.secretlintrc.json`: which rules are off, and what each allows. Other options are of rules that are not ours, and
 * which rules it names does not matter: ours are on anyway. (Facts: secretlint's README, "Configuration".)
 */
function readSecretlintRc(path, text) {
    const problems = [];
    const say = (where, message, hint) => {
        problems.push({
            code: 'bad-policy',
            message: `${path}: ${where === '' ? '' : `${where}: `}${message}`,
            hint,
        });
    };
    const accepts = [];
    const take = (rule) => {
        const id = rule.text('id') ?? '';
        if (rule.flag('disabled') === true)
            accepts.push(({ names }) => names.has(id) ? { source: `${path}: ${rule.where}`, reason: null } : undefined);
        const [options] = rule.tables('options');
        const allowed = (options?.texts('allows') ?? []).flatMap((one) => {
            const test = testOf(one);
            if (test === undefined)
                options?.fault('allows holds what is no regular expression of RE2');
            return test ?? [];
        });
        if (allowed.length > 0)
            accepts.push(({ names, secret }) => names.has(id) && allowed.some((test) => test(secret.text))
                ? { source: `${path}: ${rule.where}.options.allows`, reason: null }
                : undefined);
        // A preset holds its rules.
        for (const inner of rule.tables('rules'))
            take(inner);
    };
    try {
        for (const rule of new Fields(JSON.parse(text.replace(/^\uFEFF/, '')), '', say).tables('rules'))
            take(rule);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        say('', 'not JSON', 'Mend the file.');
    }
    return { accepts, problems };
}
/** `/pattern/flags`, or a text that has to be in it. */
function testOf(allowed) {
    const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(allowed) ?? [];
    if (source === undefined)
        return (text) => text.includes(allowed);
    const inline = flags.replace(/[^ims]/g, '');
    const pattern = (0,re2/* linearPattern */.G)(inline === '' ? source : `(?${inline})${source}`);
    return pattern && ((text) => pattern.test(text));
}

// EXTERNAL MODULE: ./out/shared/core/fingerprint.js
var fingerprint = __webpack_require__(60046);
;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/secrets-baseline.js


/**
 * Reads `.secrets.baseline` of detect-secrets: for each file the SHA-1 of the secrets in it that are known. What an audit
 * called a real secret is not accepted. (Facts: detect-secrets' README, "Baselines" and "Audit".)
 */
function readSecretsBaseline(path, text) {
    const problems = [];
    const say = (where, message) => {
        const hint = 'Write it anew with detect-secrets.';
        problems.push({
            code: 'bad-policy',
            message: `${path}: ${where === '' ? '' : `${where}: `}${message}`,
            hint,
        });
    };
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        say('', 'not JSON');
    }
    const known = new Set();
    if (problems.length === 0) {
        const [results] = new Fields(value, '', say).tables('results');
        if (results === undefined)
            say('', 'holds no results');
        for (const file of results?.keys ?? []) {
            for (const entry of results?.tables(file) ?? []) {
                const hash = entry.text('hashed_secret') ?? '';
                if (!/^[0-9a-f]{40}$/.test(hash))
                    entry.fault('hashed_secret must be 40 hexadecimal digits');
                if (entry.flag('is_secret') !== true)
                    known.add(keyOf(file.replaceAll('\\', '/').replace(/^\.\//, ''), hash));
            }
        }
    }
    const accepts = ({ doc, secret }) => formsOf(secret.text).some((form) => known.has(keyOf(doc.path, (0,fingerprint/* sha1 */.e8)(form))))
        ? { source: path, reason: null }
        : undefined;
    return { accepts, problems };
}
const keyOf = (path, hash) => `${path}\0${hash}`;
/** What detect-secrets may have taken for the secret: of a key its first line, of a URL its password. */
function formsOf(text) {
    const [header] = /BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?/.exec(text) ?? [];
    const [, password] = /^[\w+.-]{1,40}:\/\/[^\s:/@]{0,200}:([^\s@]{1,200})@/.exec(text) ?? [];
    return [text, ...(header === undefined ? [] : [header]), ...(password === undefined ? [] : [password])];
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/settings.js








/** Reads what gitleaks, betterleaks, detect-secrets and secretlint are told in this repository. */
async function configured(plain, files) {
    const all = [];
    for (const read of readers) {
        const wishes = await read(files);
        if (wishes !== undefined)
            all.push({ ...nothing, ...wishes });
    }
    const problems = all.flatMap((one) => one.problems);
    if (all.length === 0 || problems.length > 0)
        return { check: plain.check, problems };
    const own = all.flatMap(({ rules }) => rules);
    const readsLines = all.some((one) => one.readsLines);
    const searcher = readsLines || own.length > 0 ? withOwn(plain.scanner, own, readsLines) : plain.scanner;
    const accepts = anyOf(all.flatMap((one) => one.accepts));
    const kinds = new Map([...plain.kinds, ...own.map(({ kind }) => kind)].map((kind) => [
        `secret-scan/${kind.id}`,
        kind,
    ]));
    const rules = [...plain.check.rules, ...own.map(ownRuleOf)];
    return {
        check: {
            ...plain.check,
            parse: (file) => (0,read/* readText */.y)(file, searcher(file)),
            bytes: (0,read/* reading */.h)(searcher, plain.load),
            rules: rules.map((rule) => accepting(rule, kinds.get(rule.id), accepts)),
            notes: all.flatMap(({ notes }) => notes),
        },
        problems: [],
    };
}
const nothing = { rules: [], accepts: [], problems: [], notes: [], readsLines: false };
const one = (path, read) => async (files) => {
    const file = await files.read(path);
    return file && read(file, files);
};
const ignoreFile = (path) => one(path, ({ text }) => {
    const { accepts, problems } = readGitleaksIgnore(path, text);
    return { accepts: [accepts], problems };
});
/** One a tool; each asks for its files. */
const readers = [
    gitleaks,
    ignoreFile('.gitleaksignore'),
    ignoreFile('.betterleaksignore'),
    one('.secrets.baseline', ({ path, text }) => {
        const { accepts, problems } = readSecretsBaseline(path, text);
        return { accepts: [accepts], problems };
    }),
    one('.secretlintignore', ({ path, text }, files) => ({
        accepts: [readSecretlintIgnore(path, text, files)],
    })),
    one('.secretlintrc.json', ({ path, text }) => readSecretlintRc(path, text)),
];
/** betterleaks takes its own file first, and that of gitleaks where there is none. */
async function gitleaks(files) {
    const file = (await files.read('.betterleaks.toml')) ?? (await files.read('.gitleaks.toml'));
    if (file === undefined)
        return undefined;
    const { isAlone, ...rest } = await readGitleaks(file.path, file.text, files);
    const note = `${file.path} leaves out the rules that gitleaks has; those of secret-scan look all the same.`;
    return { ...rest, notes: isAlone ? [note] : [] };
}
function withOwn(scanner, rules, readsLines) {
    const own = rules.length === 0 ? undefined : new OwnRules(rules);
    return (file) => {
        const plain = scanner();
        // A blob of the past has its id for a name.
        const path = file.path === file.blob ? undefined : file.path;
        const isLarge = 'bytes' in file && file.bytes === undefined;
        return {
            reach: Math.max(plain.reach, reach),
            scan: (bytes, part) => plain.scan(bytes, part),
            signs: (bytes, wanted) => plain.signs(bytes, wanted),
            versions: () => plain.versions(),
            readsLines,
            ...(own && {
                own: (bytes, part, isFile) => own.search(bytes, part, { path, isLarge, isFile }),
            }),
        };
    };
}
function ownRuleOf({ kind, name, path }) {
    const provider = {
        name: 'the service that gave it out',
        revoke: `Revoke it where it was given out; the rule "${name}" of the configuration of gitleaks says what it is.`,
        references: ['https://github.com/gitleaks/gitleaks#configuration'],
        kinds: [kind],
    };
    const rule = (0,rules/* ruleOf */.Y)(provider, kind, 'README.md#accepting-a-finding');
    if (path === undefined)
        return rule;
    return withCheck(rule, (context, report) => {
        if (path.test(context.doc.path))
            rule.check(context, report);
    });
}
/** The rule, its reports marked with what accepts them. */
function accepting(rule, kind, accepts) {
    const names = new Set([rule.id, ...(kind === undefined ? [] : [kind.id]), ...rule.aliases]);
    const isGeneric = kind?.how === 'generic' || kind?.how === 'named';
    return withCheck(rule, (context, report) => {
        const { doc } = context;
        const mine = doc.secrets.filter((secret) => secret.kind === kind?.id);
        if (mine.length === 0)
            return;
        const secrets = mine.map((secret) => {
            const accepted = accepts({ secret, doc, names, isGeneric });
            return accepted === undefined ? secret : { ...secret, accepted };
        });
        rule.check({ ...context, doc: { ...doc, secrets } }, report);
    });
}
/** A copy would make the examples of two thousand rules, which nobody asks for. */
const withCheck = (rule, check) => Object.create(rule, { check: { value: check } });


/***/ }),

/***/ 73213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ linearPattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Longer ones are machines, not patterns. */
const longest = 20_000;
/** Undefined where RE2 does not know it: look-around and back references are none of its. */
function linearPattern(source) {
    const compiled = compile(source);
    if (compiled === undefined)
        return undefined;
    const groups = compiled.groupCount();
    return {
        groups,
        instructions: compiled.programSize(),
        test: (text) => compiled.matcher(text).find(),
        *matches(bytes) {
            const matcher = compiled.matcher(bytes);
            while (matcher.find())
                yield Array.from({ length: groups + 1 }, (_, group) => {
                    const start = matcher.start(group);
                    return start < 0 ? undefined : { start, end: matcher.end(group) };
                });
        },
    };
}
function compile(source) {
    if (source.length > longest)
        return undefined;
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 12690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);

/** Reads TOML 1.0. */
function parseToml(text) {
    try {
        return { value: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text.replace(/^\uFEFF/, '')) };
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        // What follows the first line is a piece of the source.
        const [first = ''] = error.message.split('\n');
        return { fault: first.replace(/^Invalid TOML document: /, ''), line: error.line };
    }
}


/***/ })

};
