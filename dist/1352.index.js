export const id = 1352;
export const ids = [1352];
export const modules = {

/***/ 75807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namedImages)
/* harmony export */ });
/* harmony import */ var _core_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21942);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45351);
/* harmony import */ var _dockerfile_mounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84171);



/** The name of the empty image; `Scratch` is an image like any other. */
const empty = 'scratch';
/** `# syntax=`, FROM, COPY/ADD --from and RUN --mount=from, what names a stage included. */
const namedImages = (0,_core_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((doc) => [...namesIn(doc)]);
function* namesIn(doc) {
    for (const { name, value } of doc.directives) {
        if (name === 'syntax')
            yield { place: 'syntax', word: value, resolved: value.text, local: undefined };
    }
    /** How the stages so far begin, up to each separator: `FROM build-$TARGETOS` names one of them. */
    const beginnings = new Set();
    for (const { base, name, image: word, resolvedImage: resolved } of doc.stages) {
        const isStage = base !== undefined || (resolved === undefined && beginnings.has(beginning(word.text)));
        const local = isStage ? 'stage' : resolved === empty ? empty : undefined;
        if (word.text !== '')
            yield { place: 'from', word, resolved, local };
        for (const { index } of name?.slice(0, longestName).matchAll(/[-_.](?=.)/g) ?? [])
            beginnings.add(name?.slice(0, index + 1) ?? '');
    }
    const stages = new Set([...doc.stages.map(({ name }) => name), ...templateStages(doc)]);
    for (const instruction of (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .withKeyword */ .Y1)(doc, 'COPY', 'ADD', 'RUN')) {
        if (instruction.flags.length === 0)
            continue;
        for (const { place, word } of sources(instruction)) {
            const { text } = word;
            // BuildKit looks among all stages, later ones too, without regard to case; it takes a number only for COPY.
            const isStage = stages.has(text.toLowerCase()) || (place === 'copy-from' && /^\d+$/.test(text));
            const local = isStage ? 'stage' : text === empty ? empty : undefined;
            yield { place, word, resolved: text, local };
        }
    }
}
/** Stage names end far before this. */
const longestName = 128;
/** What stands before the variable that a text ends with; empty where there is more, or nothing. */
const beginning = (text) => /^([\w.-]{1,128}[-_.])\$(?:\w+|\{\w+\})$/.exec(text)?.[1]?.toLowerCase() ?? '';
/** Stages of a template whose FROM is not read as one, since tags stand around it. No build takes such a line. */
function* templateStages({ instructions }) {
    for (const { keyword, rest } of instructions) {
        if (!keyword.endsWith('FROM') || !/[{}<]/.test(keyword + rest.text))
            continue;
        const name = /[ \t]AS[ \t]+([a-z][\w.-]*)/i.exec(rest.text.slice(0, longestFrom))?.[1];
        if (name !== undefined)
            yield name.toLowerCase();
    }
}
/** In UTF-16 code units. */
const longestFrom = 1000;
function* sources({ keyword, flags }) {
    for (const { name, value } of flags) {
        if (value === undefined || value.text === '')
            continue;
        if (name === 'from' && (keyword === 'COPY' || keyword === 'ADD'))
            yield { place: 'copy-from', word: value };
        if (name !== 'mount' || keyword !== 'RUN')
            continue;
        for (const option of (0,_dockerfile_mounts_js__WEBPACK_IMPORTED_MODULE_2__/* .mountOptions */ .g)(value)) {
            if (option.name === 'from' && option.value.text !== '')
                yield { place: 'mount-from', word: option.value };
        }
    }
}


/***/ }),

/***/ 33077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ keywords),
/* harmony export */   d: () => (/* binding */ readInstruction)
/* harmony export */ });
/* harmony import */ var _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(600);
/* harmony import */ var _exec_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96854);


const keywords = new Set(('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL ' +
    'USER VOLUME WORKDIR').split(' '));
const execForms = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);
const shellForms = new Set(['CMD', 'ENTRYPOINT', 'RUN']);
const oneWord = new Set(['MAINTAINER', 'STOPSIGNAL', 'USER', 'WORKDIR']);
/** Docker refuses ONBUILD ONBUILD; a rule may still want to see what stands behind it. */
const maxTriggers = 4;
function readInstruction(line, range, escape, problem, depth = 0) {
    const head = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHead */ .nD)(line.text, range, escape);
    const written = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, head.keyword);
    const keyword = written.toUpperCase();
    if (!keywords.has(keyword))
        problem(`unknown instruction ${JSON.stringify(written.slice(0, 40))}`);
    const { rest } = head;
    const wordAt = (at) => ({ text: (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, at), region: line.region(at.start, at.end) });
    const draft = {
        line,
        range,
        keyword,
        keywordRange: head.keyword,
        flags: head.flags.map((flag) => readFlag(line, flag)),
        rest,
        words: () => [],
        json: undefined,
        command: undefined,
        pairs: [],
        trigger: undefined,
    };
    if (rest.start === rest.end)
        return draft;
    if (keyword === 'ONBUILD') {
        const words = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5)(line.text, rest).map(wordAt);
        if (depth < maxTriggers) {
            return {
                ...draft,
                words: once(words),
                trigger: readInstruction(line, rest, escape, problem, depth + 1),
            };
        }
        problem('ONBUILD triggers nested too deep');
        return { ...draft, words: once(words) };
    }
    if (keyword === 'ENV' || keyword === 'LABEL') {
        const parts = assignments(line, rest, escape, keyword, problem);
        const words = parts.words.map(wordAt);
        return { ...draft, words: once(words), pairs: parts.pairs };
    }
    if (keyword === 'ARG') {
        const words = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedWords */ .IS)(line.text, rest, escape);
        return {
            ...draft,
            words: once(words.map(wordAt)),
            pairs: words.map((word) => pairAt(line, word, escape)),
        };
    }
    if (keyword === 'HEALTHCHECK') {
        const [kind, command] = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWord */ .Nk)(line.text, rest, _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .endsByteWord */ .fj);
        if (command === undefined)
            return { ...draft, words: once([wordAt(kind)]) };
        const json = execForm(line, command, problem);
        const words = json ?? (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedWords */ .IS)(line.text, command, escape).map(wordAt);
        return { ...draft, words: once([wordAt(kind), ...words]), json, command };
    }
    const json = execForms.has(keyword) ? execForm(line, rest, problem) : undefined;
    const command = shellForms.has(keyword) ? rest : undefined;
    if (json !== undefined)
        return { ...draft, words: once(json), json, command };
    if (oneWord.has(keyword))
        return { ...draft, words: once([wordAt(rest)]) };
    if (command === undefined)
        return { ...draft, words: once((0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5)(line.text, rest).map(wordAt)) };
    // Long, and hardly ever asked for: the shell reads them in its own way.
    let words;
    return { ...draft, words: () => (words ??= (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedWords */ .IS)(line.text, rest, escape).map(wordAt)), command };
}
const once = (words) => () => words;
function execForm(line, range, problem) {
    const strings = (0,_exec_form_js__WEBPACK_IMPORTED_MODULE_1__/* .readExecForm */ .W)(line.text, range);
    if (strings === 'not-strings')
        problem('an exec form holds something else than strings');
    if (strings === undefined || strings === 'not-strings')
        return undefined;
    return strings.map(({ value, start, end }) => ({ text: value, region: line.region(start, end) }));
}
function assignments(line, rest, escape, keyword, problem) {
    const words = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedWords */ .IS)(line.text, rest, escape);
    const [first] = words;
    if (first !== undefined && !(0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, first).includes('=')) {
        const [name, value] = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .firstWord */ .Nk)(line.text, rest);
        if (value === undefined)
            problem(`${keyword} has a name without a value`);
        const pair = makePair(line, name, value, escape);
        return { words: value === undefined ? [name] : [name, value], pairs: [pair] };
    }
    const stray = words.find((word) => !(0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, word).includes('='));
    if (stray !== undefined)
        problem(`${keyword} has a word without "=" behind the first pair`);
    return { words, pairs: words.map((word) => pairAt(line, word, escape)) };
}
function pairAt(line, word, escape) {
    const equals = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, word).indexOf('=');
    if (equals === -1)
        return makePair(line, word, undefined, escape);
    const at = word.start + equals;
    return makePair(line, { start: word.start, end: at }, { start: at + 1, end: word.end }, escape);
}
function makePair(line, name, value, escape) {
    const unquoted = (at) => {
        const { text, expands } = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unquote */ ._n)((0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line, at), escape);
        return { text, expands, region: line.region(at.start, at.end) };
    };
    return {
        name: unquoted(name),
        value: value && unquoted(value),
        region: line.region(name.start, (value ?? name).end),
    };
}
function readFlag(line, flag) {
    const equals = flag.text.indexOf('=');
    const region = line.region(flag.start, flag.end);
    const name = flag.text.slice(2, equals === -1 ? undefined : equals).toLowerCase();
    if (equals === -1)
        return { name, value: undefined, region };
    const at = line.text.indexOf('=', flag.start) + 1;
    return { name, value: { text: flag.text.slice(equals + 1), region: line.region(at, flag.end) }, region };
}


/***/ }),

/***/ 84171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mountOptions)
/* harmony export */ });
/** The fields of a `--mount=` value, which BuildKit reads as one line of CSV: any of them may stand in quotes. */
function* mountOptions(mount) {
    for (const { 0: field, index } of mount.text.matchAll(/[^,]+/g)) {
        const [, opening = '', name = '', value = ''] = /^("?([^"=]*)=?)([^"]*)/.exec(field) ?? [];
        const region = within(mount, index + opening.length, value.length);
        yield { name: name.trim().toLowerCase(), value: { text: value, region } };
    }
}
/** A part of a word: exact where the source has the word as it is, else the word whole. */
function within({ text, region }, start, length) {
    const plain = region.startLine === region.endLine && region.endColumn - region.startColumn === text.length;
    if (!plain)
        return region;
    const startColumn = region.startColumn + start;
    return { ...region, startColumn, endColumn: startColumn + length };
}


/***/ }),

/***/ 44475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ ReadInstruction),
/* harmony export */   _L: () => (/* binding */ withScript),
/* harmony export */   z3: () => (/* binding */ OpenStage)
/* harmony export */ });
class ReadInstruction {
    keyword;
    keywordRegion;
    region;
    flags;
    rest;
    json;
    pairs;
    heredocs;
    trigger;
    /** A FROM gets its own once that is open. */
    stage;
    script;
    body;
    #words;
    /** `words`: those behind the flags, put together when they are asked for. */
    constructor(words, fields) {
        this.keyword = fields.keyword;
        this.keywordRegion = fields.keywordRegion;
        this.region = fields.region;
        this.flags = fields.flags;
        this.rest = fields.rest;
        this.json = fields.json;
        this.pairs = fields.pairs;
        this.heredocs = fields.heredocs;
        this.trigger = fields.trigger;
        this.stage = fields.stage;
        this.script = fields.script;
        this.body = fields.body;
        this.#words = words;
    }
    get words() {
        return this.#words();
    }
}
/** The same instruction, its script read in another way. */
const withScript = (instruction, script) => new ReadInstruction(() => instruction.words, { ...instruction, script });
class OpenStage {
    index;
    name;
    from;
    image;
    resolvedImage;
    base;
    instructions = [];
    #readImage;
    #reference;
    constructor(readImage, { index, name, from, image, resolvedImage, base }) {
        this.index = index;
        this.name = name;
        this.from = from;
        this.image = image;
        this.resolvedImage = resolvedImage;
        this.base = base;
        this.#readImage = readImage;
    }
    get reference() {
        return (this.#reference ??= { parts: this.#readImage() }).parts;
    }
}


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ claimDockerfile)
/* harmony export */ });
/** Endings that make another kind of file of it: source code, documents, data, what a build made. */
const otherFiles = new Set(('dockerignore go py pyi rb js mjs cjs jsx ts mts cts tsx java kt kts scala cs fs c h cc cpp hpp rs swift php pl pm lua ' +
    'ex exs erl hs clj dart r jl vue sh bash zsh fish ps1 psm1 bat cmd md mdx markdown rst adoc txt html htm xml css scss ' +
    'json jsonc json5 yml yaml toml ini cfg conf properties lock sum csv tsv sql svg png jpg jpeg gif ico pdf ' +
    'zip gz tgz tar xz bz2 log diff patch orig rej bak swp snap golden vim lang tmlanguage sublime-syntax plist nix tf hcl bzl').split(' '));
const templates = new Set('j2 jinja jinja2 tmpl tpl template gotmpl erb in mustache hbs handlebars liquid ejs m4 mako'.split(' '));
/** What the path alone says: `Dockerfile` and `Containerfile` are Dockerfiles, names around them are likely ones. */
function claimDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'Dockerfile' || name === 'Containerfile')
        return { kind: 'dockerfile', certain: true };
    if (!/^(?:dockerfile|containerfile)(?:$|[._-])|\.(?:dockerfile|containerfile)(?:$|\.)/i.test(name))
        return undefined;
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (otherFiles.has(ending))
        return undefined;
    return { kind: templates.has(ending) ? 'template' : 'dockerfile', certain: false };
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Scope)
/* harmony export */ });
/** What the build sets by itself, differently for each platform. */
const platformArgs = new Set(['TARGET', 'BUILD'].flatMap((side) => ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part)));
/** Longer than any image reference; ARGs that double each other end here. */
const maxLength = 4096;
const maxNesting = 20;
class Unknown extends Error {
}
/** One for all: most variables of a script are unknown, and a stack would be read from each. */
const unknown = new Unknown();
/** The ARGs before the first FROM, with the values that a plain build gives them. */
class Scope {
    /** Undefined: declared, with a default that is not known. */
    #values = new Map();
    #escape;
    constructor(escape) {
        this.#escape = escape;
    }
    /** One word of an ARG as it is written: `NAME=default`, or `NAME`, which sets nothing. */
    declare(word) {
        const equals = word.text.indexOf('=');
        if (equals !== -1)
            this.#values.set(word.text.slice(0, equals), this.resolve(word.text.slice(equals + 1)));
    }
    /** Takes quotes away and fills values in; undefined where one is not known before the build. */
    resolve(text) {
        try {
            return new Expansion(text, this.#escape, (name) => this.#valueOf(name)).read('', 0);
        }
        catch (error) {
            if (error === unknown)
                return undefined;
            throw error;
        }
    }
    /** Undefined: not set, which `${A:-x}` may ask for. */
    #valueOf(name) {
        if (!this.#values.has(name)) {
            if (platformArgs.has(name))
                throw unknown;
            return undefined;
        }
        const value = this.#values.get(name);
        if (value === undefined)
            throw unknown;
        return value;
    }
}
/** One word on its way through quotes, escapes and `${\u2026}`, as BuildKit's shell lexer reads it. */
class Expansion {
    #text;
    #escape;
    #valueOf;
    #at = 0;
    constructor(text, escape, valueOf) {
        if (text.length > maxLength)
            throw unknown;
        this.#text = text;
        this.#escape = escape;
        this.#valueOf = valueOf;
    }
    /** Reads up to `stop` (the end, where it is empty) and over it. */
    read(stop, depth) {
        if (depth > maxNesting)
            throw unknown;
        let result = '';
        let quoted = false;
        for (; this.#at < this.#text.length; this.#at++) {
            const char = this.#text[this.#at] ?? '';
            if (char === stop && !quoted)
                break;
            if (char === '"')
                quoted = !quoted;
            else if (char === "'" && !quoted)
                result += this.#singleQuoted();
            else if (char === '$')
                result += this.#variable(depth);
            else if (char === this.#escape)
                result += this.#escaped(quoted);
            else
                result += char;
            if (result.length > maxLength)
                throw unknown;
        }
        if (quoted || (stop !== '' && this.#at === this.#text.length))
            throw unknown;
        return result;
    }
    #singleQuoted() {
        const close = this.#text.indexOf("'", this.#at + 1);
        if (close === -1)
            throw unknown;
        const text = this.#text.slice(this.#at + 1, close);
        this.#at = close;
        return text;
    }
    #escaped(quoted) {
        const next = this.#text[this.#at + 1] ?? '';
        if (quoted && next !== '"' && next !== '$' && next !== this.#escape)
            return this.#escape;
        this.#at++;
        return next;
    }
    /** Stands on the last character of the variable when it is done. */
    #variable(depth) {
        const plain = /\$(\w+)/y;
        plain.lastIndex = this.#at;
        const simple = plain.exec(this.#text);
        if (simple !== null) {
            this.#at += simple[0].length - 1;
            return this.#known(simple[1] ?? '');
        }
        const braced = /\$\{(\w+)(\}|:?[-+?]|##?|%%?|\/\/?)/y;
        braced.lastIndex = this.#at;
        const match = braced.exec(this.#text);
        if (match === null)
            throw unknown;
        const [all, name = '', operator = ''] = match;
        this.#at += all.length;
        if (operator === '}') {
            this.#at--;
            return this.#known(name);
        }
        return this.#operate(name, operator, depth);
    }
    #known(name) {
        const value = this.#valueOf(name);
        if (value === undefined)
            throw unknown;
        return value;
    }
    #operate(name, operator, depth) {
        if (operator.startsWith('/')) {
            const pattern = literal(this.read('/', depth + 1));
            this.#at++;
            const replacement = this.read('}', depth + 1);
            const value = this.#known(name);
            return operator === '/'
                ? value.replace(pattern, () => replacement)
                : value.replaceAll(pattern, () => replacement);
        }
        const operand = this.#operand(depth);
        if (operator.startsWith('#'))
            return withoutStart(this.#known(name), literal(operand()));
        if (operator.startsWith('%'))
            return withoutEnd(this.#known(name), literal(operand()));
        const value = this.#valueOf(name);
        const holds = value !== undefined && !(operator.startsWith(':') && value === '');
        if (operator.endsWith('+'))
            return holds ? operand() : '';
        if (holds)
            return value;
        if (operator.endsWith('-'))
            return operand();
        throw unknown;
    }
    /** An operand that is not used may well be unknown. */
    #operand(depth) {
        const start = this.#at;
        let result;
        try {
            result = this.read('}', depth + 1);
        }
        catch (error) {
            if (error !== unknown)
                throw error;
            this.#at = closingBrace(this.#text, start);
        }
        return () => {
            if (result === undefined)
                throw unknown;
            return result;
        };
    }
}
function closingBrace(text, start) {
    let depth = 1;
    for (let at = start; at < text.length; at++) {
        if (text.startsWith('${', at))
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    throw unknown;
}
/** Patterns with wildcards are left alone. */
function literal(pattern) {
    if (/[*?[\]\\]/.test(pattern))
        throw unknown;
    return pattern;
}
const withoutStart = (value, start) => value.startsWith(start) ? value.slice(start.length) : value;
const withoutEnd = (value, end) => end !== '' && value.endsWith(end) ? value.slice(0, -end.length) : value;


/***/ }),

/***/ 600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   Nk: () => (/* binding */ firstWord),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   fj: () => (/* binding */ endsByteWord),
/* harmony export */   nD: () => (/* binding */ splitHead),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/** White space as Go's `unicode.IsSpace` has it, which BuildKit trims and splits with. */
function isSpace(char) {
    const code = char.charCodeAt(0);
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(char);
}
function trim(text, range) {
    let { start, end } = range;
    while (start < end && isSpace(text[start] ?? ''))
        start++;
    while (end > start && isSpace(text[end - 1] ?? ''))
        end--;
    return { start, end };
}
/** Blanks between words where BuildKit splits by its own expression: no Unicode here. */
const isBlank = (char) => char !== undefined && '\t\v\f\r '.includes(char);
function splitHead(text, range, escape) {
    const line = trim(text, range);
    let end = line.start;
    while (end < line.end && !isBlank(text[end]))
        end++;
    const flags = [];
    let at = end;
    for (;;) {
        while (at < line.end && isBlank(text[at]))
            at++;
        if (!(text.startsWith('--', at) && at + 1 < line.end))
            break;
        const flag = readFlag(text, at, line.end, escape);
        // Over the blank that ended it, which may be one that only a byte-wise reader sees.
        at = Math.min(flag.end + 1, line.end);
        if (flag.text === '--')
            break;
        flags.push(flag);
    }
    return { keyword: { start: line.start, end }, flags, rest: trim(text, { start: at, end: line.end }) };
}
/**
 * BuildKit looks for the end of a flag, and of HEALTHCHECK's first word, byte by byte: any character whose UTF-8 has
 * the byte 0x85 or 0xA0 in it (`\u00e0`, a no-break space) is a blank there.
 */
function endsByteWord(char) {
    const code = char.charCodeAt(0);
    if (code < 0x80)
        return isBlank(char);
    const isSpaceByte = (bits) => (bits & 0x3f) === 0x05 || (bits & 0x3f) === 0x20;
    return isSpaceByte(code) || (code >= 0x800 && isSpaceByte(code >> 6));
}
function readFlag(text, start, stop, escape) {
    const parts = [];
    let quote = '';
    let at = start;
    for (; at < stop; at++) {
        const escaped = text[at] === escape;
        if (escaped && ++at === stop)
            break;
        const char = text[at] ?? '';
        if (quote === '' && endsByteWord(char) && !(escaped && isBlank(char))) {
            // The character's first byte stays with the flag, so that this is no bare `--`.
            if (!isBlank(char))
                parts.push('\ufffd');
            break;
        }
        if (escaped)
            parts.push(char);
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === "'" || char === '"'))
            quote = char;
        else
            parts.push(char);
    }
    return { text: parts.join(''), start, end: at };
}
/** Words with quotes and escapes kept, as BuildKit reads ENV, ARG and LABEL. */
function quotedWords(text, range, escape) {
    const words = [];
    let start = -1;
    let quote = '';
    for (let at = range.start; at < range.end; at++) {
        const char = text[at] ?? '';
        if (quote === '' && isSpace(char)) {
            if (start !== -1)
                words.push({ start, end: at });
            start = -1;
            continue;
        }
        if (start === -1)
            start = at;
        if (char === escape && quote !== "'") {
            if (at + 1 === range.end)
                return at > start ? [...words, { start, end: at }] : words;
            at++;
        }
        else if (char === quote)
            quote = '';
        else if (quote === '' && (char === "'" || char === '"'))
            quote = char;
    }
    if (start !== -1)
        words.push({ start, end: range.end });
    return words;
}
/** Words between blanks, quotes or not, as BuildKit reads FROM, COPY, ADD, EXPOSE and VOLUME. */
function plainWords(text, range) {
    const words = [];
    for (let at = range.start; at < range.end;) {
        while (at < range.end && isBlank(text[at]))
            at++;
        const start = at;
        while (at < range.end && !isBlank(text[at]))
            at++;
        if (at > start)
            words.push({ start, end: at });
    }
    return words;
}
/** Splits the first word off: `name value with blanks`. */
function firstWord(text, range, isSeparator = isBlank) {
    let end = range.start;
    while (end < range.end && !isSeparator(text[end] ?? ''))
        end++;
    let next = end;
    while (next < range.end && isSeparator(text[next] ?? ''))
        next++;
    return [{ start: range.start, end }, end < range.end ? { start: next, end: range.end } : undefined];
}
/** Starts a variable behind `$`, as BuildKit's shell lexer has it; before anything else a `$` is a `$`. */
const startsVariable = /[\w{@*#?$!-]/;
/** Takes quotes and escapes away; variables stay as they are written, and `expands` tells that there is one. */
function unquote(text, escape) {
    const parts = [];
    let quote = '';
    let expands = false;
    for (let at = 0; at < text.length; at++) {
        const char = text[at] ?? '';
        const next = text[at + 1];
        if (char === quote)
            quote = '';
        else if (quote === '' && (char === "'" || char === '"'))
            quote = char;
        else if (char !== escape || quote === "'") {
            parts.push(char);
            if (char === '$' && quote !== "'" && startsVariable.test(next ?? ''))
                expands = true;
        }
        else if (quote === '"' && next !== '"' && next !== '$' && next !== escape)
            parts.push(char);
        else if (next !== undefined)
            parts.push(text[++at] ?? '');
    }
    return { text: parts.join(''), expands };
}
/** A range as a piece of its own. */
const textOf = (line, range) => line.text.slice(range.start, range.end);


/***/ }),

/***/ 45351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C$: () => (/* binding */ effective),
  Ai: () => (/* binding */ parseDockerfile),
  Y1: () => (/* binding */ withKeyword)
});

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/shared/core/remembered.js
var remembered = __webpack_require__(21942);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile-parts.js
var dockerfile_parts = __webpack_require__(44475);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile-words.js
var dockerfile_words = __webpack_require__(600);
// EXTERNAL MODULE: ./out/shared/parse/spliced.js
var spliced = __webpack_require__(3652);
;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-lexer.js


const directiveNames = ['syntax', 'escape', 'check'];
const directive = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=([\t\n\f\r ]*)/;
const asciiBlanks = '\t\n\f\r ';
/** Reads a Dockerfile line by line as BuildKit's parser does. */
class Lexer {
    directives = [];
    /** Comments in order; those outside an instruction still cover nothing but themselves. */
    comments = [];
    problems = [];
    escape = '\\';
    #text;
    #lines;
    #at;
    #line = 0;
    #inHeader = true;
    /** BuildKit looks for `syntax` and `check` behind a first line `#!\u2026` too, but not for `escape`. */
    #behindShebang = false;
    constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
        this.#at = text.startsWith('\ufeff') ? 1 : 0;
    }
    /** Lines read so far. */
    get line() {
        return this.#line;
    }
    /** The next instruction; undefined at the end of the file. */
    next() {
        const splicer = new spliced/* Splicer */.a(this.#lines);
        let startLine = 0;
        let startOffset = 0;
        /** Comments whose next line has not come yet. */
        let waiting = [];
        for (;;) {
            const raw = this.#read();
            if (raw === undefined)
                break;
            const line = startLine === 0 ? { start: this.#skipSpace(raw), end: raw.end } : raw;
            if (startLine === 0 && this.#readDirective(line))
                continue;
            if (this.#text[this.#skipSpace(line)] === '#') {
                const comment = { start: this.#skipSpace(line), end: raw.end };
                if (startLine === 0)
                    this.#addComment(comment, this.#line, false);
                else
                    waiting.push(comment);
                continue;
            }
            const blank = this.#skipSpace(line) === line.end;
            if (blank && startLine === 0)
                continue;
            if (startLine === 0) {
                startLine = this.#line;
                startOffset = line.start;
            }
            else if (blank)
                continue;
            for (const comment of waiting)
                this.#addComment(comment, this.#line, true);
            waiting = [];
            const continued = this.#continuation(line);
            const end = continued ?? line.end;
            splicer.push(this.#text.slice(line.start, end), line.start);
            if (continued === undefined)
                break;
        }
        for (const comment of waiting)
            this.#addComment(comment, this.#line, true);
        if (startLine === 0)
            return undefined;
        return { line: splicer.build(startOffset), startLine, endLine: this.#line };
    }
    /** The lines up to the delimiter, which is read too. */
    heredoc(name, chomp) {
        const start = this.#at;
        for (;;) {
            const end = this.#at;
            const line = this.#read();
            const content = () => this.#text.slice(start, end);
            if (line === undefined)
                return { content: content(), start, end, delimiter: end, behind: end, closed: false };
            let delimiter = line.start;
            while (chomp && this.#text[delimiter] === '\t')
                delimiter++;
            if (line.end - delimiter !== name.length || !this.#text.startsWith(name, delimiter))
                continue;
            return { content: content(), start, end, delimiter, behind: line.end, closed: true };
        }
    }
    /** A line without its newline and the carriage returns before it. */
    #read() {
        const start = this.#at;
        if (start >= this.#text.length)
            return undefined;
        const newline = this.#text.indexOf('\n', start);
        let end = newline === -1 ? this.#text.length : newline;
        this.#at = newline === -1 ? end : newline + 1;
        this.#line++;
        while (end > start && this.#text[end - 1] === '\r')
            end--;
        return { start, end };
    }
    #skipSpace(range) {
        let at = range.start;
        while (at < range.end && (0,dockerfile_words/* isSpace */.xC)(this.#text[at] ?? ''))
            at++;
        return at;
    }
    /**
     * Where the text before a continuation mark ends; undefined for a line that does not go on.
     * A mark behind another mark is an escaped one, whatever stands before the two.
     */
    #continuation(line) {
        let at = line.end - 1;
        while (at >= line.start && (this.#text[at] === ' ' || this.#text[at] === '\t'))
            at--;
        if (at < line.start || this.#text[at] !== this.escape)
            return undefined;
        return at > line.start && this.#text[at - 1] === this.escape ? undefined : at;
    }
    /** `# name=value` at the very top; the first line that is none ends the header. */
    #readDirective(line) {
        if (!this.#inHeader)
            return false;
        if (this.#line === 1 && this.#text.startsWith('#!', line.start)) {
            this.#behindShebang = true;
            return false;
        }
        this.#inHeader = false;
        if (this.#text[line.start] !== '#')
            return false;
        const start = this.#skipSpace({ start: line.start + 1, end: line.end });
        const [all = '', name = '', blanks = ''] = directive.exec(this.#text.slice(start, line.end)) ?? [];
        if (!directiveNames.includes(name.toLowerCase()))
            return false;
        let end = line.end;
        while (end > start && asciiBlanks.includes(this.#text[end - 1] ?? ''))
            end--;
        const value = { start: start + all.length, end };
        // A value of blanks alone is its last blank.
        if (end < value.start && blanks !== '')
            Object.assign(value, { start: line.end - 1, end: line.end });
        if (value.start >= value.end)
            return false;
        this.#inHeader = true;
        if (this.#behindShebang && name.toLowerCase() === 'escape')
            return false;
        this.#addDirective({ name: name.toLowerCase(), value, start: line.start, end: line.end });
        return true;
    }
    #addDirective(found) {
        const value = this.#text.slice(found.value.start, found.value.end);
        if (this.directives.some(({ name }) => name === found.name)) {
            this.problems.push({ reason: `the ${found.name} directive stands twice`, line: this.#line });
        }
        else if (found.name === 'escape' && value !== '\\' && value !== '`') {
            this.problems.push({ reason: 'the escape directive takes ` or \\ only', line: this.#line });
        }
        else if (found.name === 'escape')
            this.escape = value;
        this.directives.push(found);
    }
    /** `nextLine`: the line that a comment inside an instruction speaks for, beside its own. */
    #addComment(range, nextLine, inside) {
        this.comments.push({ comment: commentAt(this.#text, range, this.#lines, nextLine), inside });
    }
}
/** The comment whose `#` stands at the start of `range`. */
function commentAt(text, range, lines, endLine) {
    const { start, end } = (0,dockerfile_words/* trim */.Bq)(text, { start: range.start + 1, end: range.end });
    const region = lines.region(range.start, range.end);
    return { text: text.slice(start, end), region, covers: { startLine: region.startLine, endLine } };
}

// EXTERNAL MODULE: ./out/shared/parse/shell-reader.js
var shell_reader = __webpack_require__(60248);
;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-body-comments.js



/** The comments of a heredoc body that sh reads, where they have lines of their own; not its `#!`. */
function bodyComments(text, lines, body) {
    const comments = [];
    const starts = [];
    let line = lines.lineAt(body.start);
    for (let start = body.start; start < body.end; line++) {
        const next = lines.offsetOf(line + 1);
        const indent = /[ \t]*/y;
        indent.lastIndex = start;
        const at = start + (indent.exec(text)?.[0].length ?? 0);
        if (text[at] === '#' && !(start === body.start && text[at + 1] === '!')) {
            comments.push(commentAt(text, { start: at, end: lineEnd(text, at, next) }, lines, line + 1));
            starts.push(at);
        }
        start = next;
    }
    if (!comments.some((comment) => comment.text.startsWith('shellcheck')))
        return comments;
    const statements = statementsBehind(body, starts, lines);
    return comments.map((comment, index) => ({ ...comment, statement: statements[index] ?? comment.covers }));
}
/**
 * What ShellCheck's directives at `starts` hold for: the statement behind each, all of a loop or a list, and the whole
 * script for one above its first command. (Facts: ShellCheck's wiki, "Directive".)
 */
function statementsBehind({ content, start }, starts, lines) {
    const statements = [];
    if (!(0,shell_reader/* isParsable */.x)(content))
        return statements;
    const open = (0,parser/* parse */.qg)(content).commands.toReversed();
    const first = start + (open.at(-1)?.pos ?? 0);
    // Each node before those inside it, in the order of the text: the first behind a comment is the outermost one.
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (let at = starts[statements.length]; at !== undefined && at < start + node.pos;) {
            const end = at < first ? content.length : node.end;
            statements.push({ startLine: lines.lineAt(at), endLine: lines.lineAt(start + Math.max(0, end - 1)) });
            at = starts[statements.length];
        }
        const children = [];
        (0,parser/* forEachChild */.dK)(node, (child) => children.push(child));
        open.push(...children.reverse());
    }
    return statements;
}
function lineEnd(text, start, end) {
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return end;
}

// EXTERNAL MODULE: ./out/shared/parse/dockerfile-instruction.js
var dockerfile_instruction = __webpack_require__(33077);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile-scope.js
var dockerfile_scope = __webpack_require__(4765);
// EXTERNAL MODULE: ./out/shared/parse/exec-form.js
var exec_form = __webpack_require__(96854);
;// CONCATENATED MODULE: ./out/shared/parse/heredoc.js

/** What makes BuildKit refuse a heredoc word. */
class MalformedHeredoc extends Error {
    name = 'MalformedHeredoc';
}
/**
 * The heredocs that one RUN, COPY or ADD line announces, in order.
 * A line that cannot be lexed (a quote that is never closed) has none: BuildKit drops that error.
 * @throws MalformedHeredoc
 */
function heredocsOf(line) {
    if (!line.includes('<<'))
        return [];
    const starts = [];
    for (const word of lex(line, true) ?? []) {
        const start = readHeredocWord(word);
        if (start !== undefined)
            starts.push(start);
    }
    return starts;
}
/**
 * `3<<-"EOF"` and its like; undefined when the word is no heredoc.
 * @throws MalformedHeredoc
 */
function readHeredocWord(word) {
    // No `[^<]` behind the blanks, so that the blanks have one way to match.
    const match = /^(\d*)<<(-?)[\t\n\f\r ]*/.exec(word);
    if (match === null)
        return undefined;
    const rest = word.slice(match[0].length);
    if (rest === '' || rest.includes('<'))
        return undefined;
    const words = lex(rest, false);
    if (words === undefined)
        throw new MalformedHeredoc(`malformed heredoc delimiter: ${rest}`);
    const [name] = words;
    if (name === undefined || words.length !== 1)
        return undefined;
    const [raw, ...more] = lex(rest, true, false) ?? [];
    if (raw === undefined || more.length > 0)
        throw new MalformedHeredoc(`malformed heredoc delimiter: ${rest}`);
    return {
        name,
        expand: countQuotes(name) === countQuotes(raw),
        chomp: match[2] === '-',
        // BuildKit's number is 64 bits wide and stays at its largest; no such descriptor exists either way.
        fd: Math.min(Number(match[1]), Number.MAX_SAFE_INTEGER),
    };
}
/** Takes the leading tabs off every line, as `<<-` does. */
function chompTabs(body) {
    return body.replace(/^\t+/gm, '');
}
function countQuotes(text) {
    return text.length - text.replaceAll(/['"]/g, '').length;
}
/**
 * BuildKit's shell lexer with nothing set, `\` as its escape whatever the file's own is.
 * `rawQuotes` keeps the quotes in the words, `rawEscapes` the escapes. Undefined: it cannot be lexed.
 */
function lex(source, rawQuotes, rawEscapes = rawQuotes) {
    try {
        return new heredoc_Lexer(source, rawQuotes).words(rawEscapes);
    }
    catch (error) {
        if (error instanceof Unlexable)
            return undefined;
        throw error;
    }
}
class Unlexable extends Error {
}
/** `${a:-${b:-\u2026}}` deeper than this is not a file a person wrote. */
const maxNesting = 100;
class heredoc_Lexer {
    #source;
    #rawQuotes;
    #word = '';
    #at;
    constructor(source, rawQuotes) {
        this.#source = source;
        this.#rawQuotes = rawQuotes;
        this.#at = source.startsWith('\ufeff') ? 1 : 0;
    }
    words(rawEscapes) {
        const words = [];
        const flush = () => {
            if (this.#word !== '')
                words.push(this.#word);
            this.#word = '';
        };
        while (this.#at < this.#source.length) {
            const char = this.#peek();
            if (char === "'")
                this.#word += this.#singleQuoted();
            else if (char === '"')
                this.#add(this.#doubleQuoted(rawEscapes, 0));
            else if (char === '<')
                this.#word += this.#angle();
            else if (char === '$') {
                for (const part of this.#dollar(0)) {
                    if ((0,dockerfile_words/* isSpace */.xC)(part))
                        flush();
                    else
                        this.#word += part;
                }
            }
            else if (char === '\\') {
                this.#at++;
                if (rawEscapes)
                    this.#word += char;
                this.#word += this.#next();
            }
            else if ((0,dockerfile_words/* isSpace */.xC)(char)) {
                this.#at++;
                flush();
            }
            else
                this.#word += this.#next();
        }
        flush();
        return words;
    }
    /** A method, so that the word is read after the call that made `text`, which may have emptied it. */
    #add(text) {
        this.#word += text;
    }
    #peek() {
        return this.#source[this.#at] ?? '';
    }
    #next() {
        return this.#source[this.#at++] ?? '';
    }
    #singleQuoted() {
        const close = this.#source.indexOf("'", this.#at + 1);
        if (close === -1)
            throw new Unlexable();
        const text = this.#source.slice(this.#at, close + 1);
        this.#at = close + 1;
        return this.#rawQuotes ? text : text.slice(1, -1);
    }
    #doubleQuoted(rawEscapes, depth) {
        const quote = this.#rawQuotes ? '"' : '';
        const parts = [quote];
        this.#at++;
        for (;;) {
            const char = this.#peek();
            if (char === '')
                throw new Unlexable();
            if (char === '"') {
                this.#at++;
                parts.push(quote);
                return parts.join('');
            }
            if (char === '$')
                parts.push(this.#dollar(depth));
            else if (char === '\\') {
                this.#at++;
                if (rawEscapes)
                    parts.push(char);
                const escaped = this.#peek();
                if (escaped === '"' || escaped === '$' || escaped === '\\')
                    parts.push(this.#next());
                else if (escaped !== '')
                    parts.push(char);
            }
            else
                parts.push(this.#next());
        }
    }
    /** `<<` takes the blanks behind it into its word; a single `<` is a character like any other. */
    #angle() {
        const start = this.#at++;
        if (this.#peek() !== '<')
            return '<';
        this.#at++;
        while (['\t', '\r', ' '].includes(this.#peek()))
            this.#at++;
        return this.#source.slice(start, this.#at);
    }
    /** An expansion, given back unexpanded since nothing is set. */
    #dollar(depth) {
        if (depth > maxNesting)
            throw new MalformedHeredoc('expansions nested too deep to find heredocs');
        this.#at++;
        if (this.#peek() !== '{')
            return `$${this.#parameter()}`;
        this.#at++;
        if (['', '{', '}', ':'].includes(this.#peek()))
            throw new Unlexable();
        const name = this.#parameter();
        let operator = this.#next();
        if (operator === '}')
            return `\${${name}}`;
        if (operator === '/') {
            if (this.#peek() === '/')
                this.#at++;
            const pattern = this.#until('/', true, depth);
            return `\${${name}/${pattern}/${this.#until('}', true, depth)}}`;
        }
        let trims = operator === '#' || operator === '%';
        if (operator === ':') {
            const second = this.#next();
            // BuildKit reads the word first and refuses any other modifier only for a name that is set.
            trims = second === '#' || second === '%';
            if (trims)
                throw new Unlexable();
            operator += second;
        }
        else if (!['+', '-', '?', '#', '%'].includes(operator))
            throw new Unlexable();
        return `\${${name}${operator}${this.#until('}', trims, depth)}}`;
    }
    /** Reads on to `stop` inside `${\u2026}`. The word so far is lost, as in BuildKit, where both share a buffer. */
    #until(stop, rawEscapes, depth) {
        this.#word = '';
        const parts = [];
        while (this.#at < this.#source.length) {
            const char = this.#peek();
            if (char === stop) {
                this.#at++;
                return parts.join('');
            }
            if (char === "'")
                parts.push(this.#singleQuoted());
            else if (char === '"')
                parts.push(this.#doubleQuoted(rawEscapes, depth + 1));
            else if (char === '<')
                parts.push(this.#angle());
            else if (char === '$')
                parts.push(this.#dollar(depth + 1));
            else if (char === '\\') {
                this.#at++;
                if (rawEscapes)
                    parts.push(char);
                parts.push(this.#next());
            }
            else
                parts.push(this.#next());
        }
        throw new Unlexable();
    }
    #parameter() {
        const name = /\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]*/uy;
        name.lastIndex = this.#at;
        const text = name.exec(this.#source)?.[0] ?? '';
        this.#at += text.length;
        return text;
    }
}

// EXTERNAL MODULE: ./out/shared/parse/shell.js + 1 modules
var parse_shell = __webpack_require__(15043);
// EXTERNAL MODULE: ./out/shared/parse/shell-programs.js
var shell_programs = __webpack_require__(2110);
;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-shell.js






const sh = { kind: 'sh', words: ['/bin/sh', '-c'] };
const cmd = { kind: 'other', words: ['cmd', '/S', '/C'] };
/** Images whose shell is cmd unless SHELL says something else. */
const windowsImage = /(^|\/)windows(\/|:|@|$)|nanoserver|servercore|^mcr\.microsoft\.com\/dotnet\/framework\//i;
function defaultShell(image, platform) {
    const isWindows = /^windows(?:[/(]|$)/i.test(platform ?? '') || windowsImage.test(image ?? '');
    return isWindows ? cmd : sh;
}
/**
 * Of the words of a SHELL, the first that is a known program decides: `["nice", "/bin/sh", "-c"]` is sh. So is a program
 * that nobody knows: under another name a shell would hide every RUN behind it.
 */
function shellOf(words) {
    const known = words.map((word) => (0,shell_programs/* programName */.kX)(word)).find((name) => (0,shell_programs/* isShell */.H7)(name) || isOther(name));
    const isSh = known === undefined ? words.length > 0 : (0,shell_programs/* isShell */.H7)(known);
    return { kind: isSh ? 'sh' : 'other', words };
}
/**
 * A comment may make more of a file readable and never less: the build does not see it, so lines that it calls
 * PowerShell are still read as sh where the build hands them to sh. Only ShellCheck takes its word for it.
 */
const renamed = (known, named) => named === undefined || named.kind === 'sh' ? (named ?? known) : { ...known, words: named.words };
/** hadolint's `# hadolint shell=\u2026`, for images whose own SHELL the file does not show. */
function shellNamedBy(comment) {
    const named = /^hadolint\s+shell\s*=\s*([^\s]{1,200})\s*$/.exec(comment)?.[1];
    return named === undefined ? undefined : shellOf([named]);
}
const otherShells = new Set(['cmd', 'powershell', 'pwsh', 'python', 'python3', 'perl', 'ruby', 'node', 'nu']);
const isOther = (name) => (0,shell_programs/* isForeignShell */.VH)(name) || otherShells.has(name);
/** What RUN, CMD, ENTRYPOINT and HEALTHCHECK CMD run. */
function readScript(draft, bodies, shell) {
    const { line, command } = draft;
    if (command !== undefined && draft.json !== undefined) {
        const strings = (0,exec_form/* readExecForm */.W)(line.text, command);
        if (strings === undefined || strings === 'not-strings')
            return nothing;
        const words = strings.map((string) => ({ value: string.value, script: (0,exec_form/* spliceString */._)(line, string) }));
        return { script: (0,parse_shell/* parseExec */.R2)(words), body: undefined };
    }
    if (command === undefined || shell.kind !== 'sh')
        return nothing;
    const [body] = bodies;
    if (body === undefined)
        return readBy(shell, line.slice(command.start, command.end));
    if (!isWholeHeredoc((0,dockerfile_words/* textOf */.b6)(line, command))) {
        const { script, body: outer } = readBy(shell, withBodies(line, command, bodies));
        return { script, body: bodies.length > 1 ? outer : (handedOver(draft, body) ?? outer) };
    }
    const interpreter = interpreterOf(body.content) ?? shell;
    return interpreter.kind === 'sh' ? readBy(interpreter, bodyText(line, body)) : nothing;
}
const nothing = { script: undefined, body: undefined };
const readBy = ({ words }, text) => ({
    script: (0,parse_shell/* parseShell */.aV)(text),
    body: { shell: words, text },
});
/** `RUN bash -e <<'EOF'`: the words are a shell's name and options, so that its body is all there is to read. */
function handedOver({ line, words }, body) {
    // The outer shell fills variables in before the inner one reads them.
    if (body.expand && /[$`\\]/.test(body.content))
        return undefined;
    const own = words()
        .map(({ text }) => text)
        .filter((word) => !/^\d*<</.test(word));
    const isPlain = own.every((word, at) => (at === 0 ? (0,shell_programs/* isShell */.H7)((0,shell_programs/* programName */.kX)(word)) : /^[-+]\w+$/.test(word)));
    const hasOther = words().length !== own.length + 1 || own.length === 0;
    return isPlain && !hasOther ? { shell: own, text: bodyText(line, body) } : undefined;
}
/** The bodies that sh reads: that of `RUN <<EOF`, and those handed to a shell by name. */
function bodiesRead(draft, bodies) {
    if (bodies.length === 0)
        return [];
    if (isWholeHeredoc((0,dockerfile_words/* textOf */.b6)(draft.line, draft.rest)))
        return bodies.filter(({ content }) => interpreterOf(content)?.kind !== 'other');
    return draft.words().some(({ text }) => (0,shell_programs/* isShell */.H7)((0,shell_programs/* programName */.kX)(text))) ? bodies : [];
}
/** BuildKit runs the body of `RUN <<EOF` itself; any longer line goes to the shell with its bodies behind it. */
function isWholeHeredoc(command) {
    try {
        return readHeredocWord(command) !== undefined;
    }
    catch (error) {
        if (error instanceof MalformedHeredoc)
            return false;
        throw error;
    }
}
/** By the `#!` line; undefined without one: the instruction's shell reads the body. */
function interpreterOf(content) {
    const shebang = /^\t*#![ \t]*([^\n\r]{0,200})/.exec(content)?.[1];
    if (shebang === undefined)
        return undefined;
    const words = shebang.trim().split(/[ \t]+/);
    if ((0,shell_programs/* programName */.kX)(words[0] ?? '') === 'env') {
        const program = words.findIndex((word, at) => at > 0 && !/^-|=/.test(word));
        words.splice(0, program === -1 ? words.length : program);
    }
    // `#!/bin/busybox sh`
    const program = words
        .slice(0, 2)
        .map(shell_programs/* programName */.kX)
        .find((name) => !shell_programs/* multiCalls */.ny.has(name));
    return { kind: (0,shell_programs/* isShell */.H7)(program ?? '') ? 'sh' : 'other', words };
}
function bodyText(line, body) {
    const splicer = new spliced/* Splicer */.a(line.lines);
    pushContent(splicer, body);
    return splicer.build(body.start);
}
/**
 * Without the tabs that `<<-` takes away, and without the carriage returns of an editor's line ends: to a shell they
 * would be part of each line's last word.
 */
function pushContent(splicer, { content, start, chomp }) {
    let at = 0;
    for (const { 0: dropped, 1: newline, index } of content.matchAll(chomp ? tabsAndReturns : returns)) {
        if (dropped.startsWith('\r') && newline === undefined)
            continue;
        splicer.push(content.slice(at, index), start + at);
        at = index + dropped.length - (newline?.length ?? 0);
    }
    splicer.push(content.slice(at), start + at);
}
const returns = /\r+(\n)?/g;
const tabsAndReturns = /(?<![^\n])\t+|\r+(\n)?/g;
function withBodies(line, command, bodies) {
    const splicer = new spliced/* Splicer */.a(line.lines);
    splicer.add(line, command.start, command.end);
    for (const body of bodies) {
        splicer.push('\n', body.start, body.start);
        pushContent(splicer, body);
        splicer.push(body.name, body.delimiter, body.behind);
    }
    return splicer.build(line.offset(command.start));
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./out/shared/parse/image-parts.js
// dockerfile-ast is asked for one thing: where registry, name and tag stand in a FROM's image. It gets that word
// alone, as a line of its own and without its digest: its instructions, heredocs and digests behind a tag are not
// BuildKit's, and its time is quadratic.

/** Image references end far before this. */
const maxLength = 1024;
const prefix = 'FROM ';
/** `start`: where the image stands in `line`. Undefined where a variable hides the parts. */
function readImage(line, start, image) {
    if (image.length > maxLength || !/^[\w./:@[\]+-]+$/.test(image))
        return undefined;
    const wordAt = (from, to) => to > from ? { text: line.text.slice(from, to), region: line.region(from, to) } : undefined;
    const partAt = (range) => range
        ? wordAt(start + range.start.character - prefix.length, start + range.end.character - prefix.length)
        : undefined;
    const at = image.includes('@') ? image.indexOf('@') : image.length;
    const [from] = main.DockerfileParser.parse(prefix + image.slice(0, at)).getFROMs();
    const name = partAt(from?.getImageNameRange());
    if (from === undefined || name === undefined)
        return undefined;
    return {
        registry: partAt(from.getRegistryRange()),
        name,
        tag: partAt(from.getImageTagRange()),
        digest: wordAt(start + at + 1, start + image.length),
    };
}

// EXTERNAL MODULE: ./out/shared/parse/lines.js
var lines = __webpack_require__(20751);
;// CONCATENATED MODULE: ./out/shared/parse/dockerfile-assembly.js










/** Far above any real file; beyond it a problem, so that no file can keep the run busy. */
const dockerfile_assembly_maxLength = 8 * 1024 * 1024;
const maxInstructions = 100_000;
const maxHeredocs = 1000;
const heredocKeywords = new Set(['RUN', 'COPY', 'ADD']);
/** Lines to instructions, instructions to stages. */
function assemble(file) {
    return new Assembly(file).run();
}
class Assembly {
    #file;
    #text;
    #lines;
    #lexer;
    #scope;
    #problems = [];
    #instructions = [];
    #stages = [];
    /** The last stage of each name. */
    #named = new Map();
    #shells = new Map();
    /** Named by a comment before the first FROM, for every stage. */
    #ownShell;
    #commentsSeen = 0;
    #bodyComments = [];
    /** First and last line of each instruction. */
    #spans = [];
    constructor(file) {
        this.#file = file;
        this.#text = file.text.slice(0, dockerfile_assembly_maxLength);
        this.#lines = new lines/* Lines */.q(file.path, this.#text);
        this.#lexer = new Lexer(this.#text, this.#lines);
        let scope;
        // The escape directive is known only once the first line is read.
        this.#scope = () => (scope ??= new dockerfile_scope/* Scope */.H(this.#lexer.escape));
    }
    run() {
        if (this.#text.length < this.#file.text.length)
            this.#limit(`longer than ${dockerfile_assembly_maxLength} characters`, 1);
        for (let line = this.#lexer.next(); line !== undefined; line = this.#lexer.next()) {
            if (this.#instructions.length === maxInstructions) {
                this.#limit(`more than ${maxInstructions} instructions`, line.startLine);
                break;
            }
            this.#read(line);
        }
        for (const { reason, line } of this.#lexer.problems)
            this.#refuse(reason, line);
        if (this.#instructions.length === 0)
            this.#refuse('file without instructions', Math.max(1, this.#lexer.line));
        const doc = {
            path: this.#file.path,
            text: this.#file.text,
            comments: this.#comments(),
            directives: this.#lexer.directives.map(({ name, value, start, end }) => ({
                name,
                value: {
                    text: this.#text.slice(value.start, value.end),
                    region: this.#lines.region(value.start, value.end),
                },
                region: this.#lines.region(start, end),
            })),
            instructions: this.#instructions,
            stages: this.#stages,
        };
        return { doc, problems: this.#problems };
    }
    #refuse(reason, line) {
        this.#problems.push({ code: 'parse-error', reason, line });
    }
    #limit(reason, line) {
        this.#problems.push({ code: 'limit', reason, line });
    }
    #read(logical) {
        const { line, startLine } = logical;
        this.#readShellComments();
        const problem = (reason) => this.#refuse(reason, startLine);
        const draft = (0,dockerfile_instruction/* readInstruction */.d)(line, { start: 0, end: line.text.length }, this.#lexer.escape, problem);
        const bodies = this.#readBodies(draft, startLine);
        const end = bodies.at(-1)?.behind ?? line.end(Math.max(draft.keywordRange.end, draft.rest.end));
        const instruction = this.#instruction(draft, bodies, end);
        // One in an ONBUILD holds for the images on top of this one only.
        if (draft.keyword === 'SHELL' && draft.json !== undefined)
            this.#shells.set(instruction.stage, shellOf(draft.json.map(({ text }) => text)));
        this.#instructions.push(instruction);
        this.#stages.at(-1)?.instructions.push(instruction);
        this.#spans.push({ startLine, endLine: this.#lexer.line });
    }
    /** Comments before the instruction that name the shell of its stage. */
    #readShellComments() {
        const stage = this.#stages.at(-1);
        for (; this.#commentsSeen < this.#lexer.comments.length; this.#commentsSeen++) {
            const found = this.#lexer.comments[this.#commentsSeen];
            const shell = found?.inside === false ? shellNamedBy(found.comment.text) : undefined;
            if (shell === undefined)
                continue;
            this.#shells.set(stage, renamed(this.#shells.get(stage) ?? sh, shell));
            if (stage === undefined)
                this.#ownShell = shell;
        }
    }
    #readBodies(draft, line) {
        const holder = draft.keyword === 'ONBUILD' ? draft.trigger : draft;
        if (holder === undefined || !heredocKeywords.has(holder.keyword) || holder.json !== undefined)
            return [];
        try {
            const starts = heredocsOf(draft.line.text);
            if (starts.length > maxHeredocs)
                this.#limit(`more than ${maxHeredocs} heredocs in one instruction`, line);
            return starts.slice(0, maxHeredocs).map((start) => {
                const body = this.#lexer.heredoc(start.name, start.chomp);
                if (!body.closed)
                    this.#refuse(`the heredoc ${JSON.stringify(start.name.slice(0, 40))} is never closed`, line);
                return Object.assign(body, start);
            });
        }
        catch (error) {
            if (!(error instanceof MalformedHeredoc))
                throw error;
            this.#refuse(error.message, line);
            return [];
        }
    }
    /** `end`: the offset in the file behind the instruction's last character. */
    #instruction(draft, bodies, end) {
        const { line, keyword, keywordRange, rest } = draft;
        const compound = keyword === 'ONBUILD' && draft.trigger !== undefined;
        const stage = keyword === 'FROM' ? undefined : this.#stages.at(-1);
        if (keyword === 'ARG' && stage === undefined)
            draft.words().forEach((word) => this.#scope().declare(word));
        const heredocs = compound ? [] : bodies;
        const shell = this.#shells.get(stage) ?? sh;
        const { script, body } = readScript(draft, heredocs, shell);
        if (script?.complete === false)
            this.#limit('a command too large or nested too deep to read', this.#lines.lineAt(line.offset(0)));
        const instruction = new dockerfile_parts/* ReadInstruction */.$m(draft.words, {
            keyword,
            keywordRegion: line.region(keywordRange.start, keywordRange.end),
            region: this.#lines.region(line.offset(keywordRange.start), end),
            flags: draft.flags,
            rest: { text: (0,dockerfile_words/* textOf */.b6)(line, rest), region: line.region(rest.start, rest.end) },
            json: draft.json,
            pairs: draft.pairs,
            heredocs: heredocs.map((body) => this.#heredoc(body)),
            trigger: draft.trigger && this.#instruction(draft.trigger, bodies, end),
            stage,
            script,
            body,
        });
        if (keyword === 'RUN' && shell.kind === 'sh')
            for (const each of bodiesRead(draft, heredocs))
                this.#bodyComments.push(...bodyComments(this.#text, this.#lines, each));
        if (keyword === 'FROM')
            instruction.stage = this.#open(instruction, draft);
        return instruction;
    }
    #heredoc({ name, content, expand, chomp, fd, start, end }) {
        return { name, content, expand, chomp, fd, region: this.#lines.region(start, end) };
    }
    #open(from, draft) {
        const [image, as, name] = from.words;
        if (image === undefined ||
            (from.words.length > 1 && (from.words.length !== 3 || !/^as$/i.test(as?.text ?? '')))) {
            this.#refuse('FROM takes an image, or an image, AS and a name', from.region.startLine);
        }
        const resolved = image && this.#scope().resolve(image.text);
        const resolvedImage = resolved === '' ? undefined : resolved;
        const base = resolvedImage === undefined ? undefined : this.#named.get(resolvedImage.toLowerCase());
        const stage = new dockerfile_parts/* OpenStage */.z3(() => image && readImage(draft.line, draft.rest.start, image.text), {
            index: this.#stages.length,
            name: from.words.length === 3 ? name?.text.toLowerCase() : undefined,
            from,
            image: image ?? from.rest,
            resolvedImage,
            base,
        });
        this.#stages.push(stage);
        if (stage.name !== undefined)
            this.#named.set(stage.name, stage);
        const platform = from.flags.find((flag) => flag.name === 'platform')?.value?.text;
        const inherited = base && this.#shells.get(base);
        this.#shells.set(stage, inherited ?? renamed(defaultShell(resolvedImage, platform), this.#ownShell));
        return stage;
    }
    #comments() {
        let next = 0;
        const comments = this.#lexer.comments.map(({ comment, inside }) => {
            if (inside)
                return comment;
            const { startLine } = comment.covers;
            while ((this.#spans[next]?.startLine ?? Infinity) < startLine)
                next++;
            const covers = { startLine, endLine: this.#spans[next]?.endLine ?? startLine };
            const stage = this.#stageFrom(next);
            return { ...comment, covers, ...(stage && { stage: { ...stage, startLine } }) };
        });
        return [...comments, ...this.#bodyComments].sort((a, b) => a.region.startLine - b.region.startLine);
    }
    /** The lines of the stage whose FROM is the instruction at `index`. */
    #stageFrom(index) {
        const from = this.#instructions[index];
        const first = this.#spans[index];
        if (from?.keyword !== 'FROM' || first === undefined)
            return undefined;
        const last = this.#spans[index + (from.stage?.instructions.length ?? 1) - 1];
        return { startLine: first.startLine, endLine: (last ?? first).endLine };
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/dockerfile.js



/** Reads a Dockerfile as BuildKit's parser does. Never throws. Several checks read one file: they share one parse. */
const parseDockerfile = (0,remembered/* remembered */.H)(assemble);
/** Every instruction, and behind each ONBUILD the instruction that it triggers later. */
const effective = (0,remembered/* remembered */.H)(({ instructions }) => instructions.some(({ trigger }) => trigger !== undefined)
    ? instructions.flatMap((instruction) => [...chain(instruction)])
    : instructions);
const byKeyword = (0,remembered/* remembered */.H)((doc) => new group/* Index */.j(effective(doc), ({ keyword }) => keyword));
/** The instructions with these keywords, those that ONBUILD puts off included; in the order of the file. */
const withKeyword = (doc, ...keywords) => byKeyword(doc).of(...keywords);
function* chain(instruction) {
    for (let each = instruction; each !== undefined; each = each.trigger)
        yield each;
}


/***/ }),

/***/ 96854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readExecForm),
/* harmony export */   _: () => (/* binding */ spliceString)
/* harmony export */ });
/* harmony import */ var _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(600);
/* harmony import */ var _spliced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3652);


/**
 * Reads `["a", "b"]` as BuildKit does: undefined is the shell form (any mistake in the JSON makes it one),
 * `not-strings` is an array of other things, which BuildKit refuses.
 */
function readExecForm(text, range) {
    const { start, end } = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq)(text, range);
    if (text[start] !== '[' || text[end - 1] !== ']')
        return undefined;
    const source = text.slice(start, end);
    const strings = [];
    const blanks = /[\t\n\r ]*/y;
    const skip = (at) => {
        blanks.lastIndex = at;
        return at + (blanks.exec(source)?.[0].length ?? 0);
    };
    let at = skip(1);
    if (source[at] === ']')
        return at + 1 === source.length ? [] : undefined;
    for (;;) {
        const literal = stringAt(source, at);
        if (literal === undefined)
            return isArray(source) ? 'not-strings' : undefined;
        const value = decode(literal);
        if (value === undefined)
            return undefined;
        strings.push({ value, start: start + at, end: start + at + literal.length });
        at = skip(at + literal.length);
        if (source[at] === ']')
            return at + 1 === source.length ? strings : undefined;
        if (source[at] !== ',')
            return undefined;
        at = skip(at + 1);
    }
}
/** The string literal at `at`, its escapes unjudged: JSON.parse does that. */
function stringAt(source, at) {
    if (source[at] !== '"')
        return undefined;
    for (let end = at + 1; end < source.length; end++) {
        if (source[end] === '"')
            return source.slice(at, end + 1);
        if (source[end] === '\\')
            end++;
    }
    return undefined;
}
/** What a string says, each character with its place; `line` is the text that the string was read from. */
function spliceString(line, string) {
    const splicer = new _spliced_js__WEBPACK_IMPORTED_MODULE_1__/* .Splicer */ .a(line.lines);
    const end = string.end - 1;
    for (let at = string.start + 1; at < end;) {
        const next = line.text[at] === '\\' ? at : line.text.indexOf('\\', at);
        const stop = next === -1 || next > end ? end : next;
        if (stop > at)
            splicer.add(line, at, stop);
        at = stop;
        if (at === end)
            break;
        const length = line.text[at + 1] === 'u' ? 6 : 2;
        const value = decode(`"${line.text.slice(at, at + length)}"`) ?? '\ufffd';
        splicer.push(value, line.offset(at), line.end(at + length));
        at += length;
    }
    return splicer.build(line.offset(string.start));
}
function decode(literal) {
    try {
        const value = JSON.parse(literal);
        // Go puts U+FFFD for half a surrogate pair.
        return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : undefined;
    }
    catch {
        return undefined;
    }
}
function isArray(source) {
    try {
        // A number too large for Go is a mistake in the JSON there.
        const value = JSON.parse(source, (_key, item) => {
            if (item === Infinity || item === -Infinity)
                throw new RangeError('too large for Go');
            return item;
        });
        return Array.isArray(value);
    }
    catch {
        return false;
    }
}


/***/ })

};
