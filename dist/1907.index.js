export const id = 1907;
export const ids = [1907];
export const modules = {

/***/ 20751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Turns offsets of one file's text into Regions. Lines end at LF (CR LF included), as editors and GitHub count. */
class Lines {
    #path;
    #starts = [0];
    #length;
    /** The last answer, 0-based: most questions are about the same line again. */
    #last = 0;
    constructor(path, text) {
        this.#path = path;
        this.#length = text.length;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** 1-based line of an offset in UTF-16 code units. */
    lineAt(offset) {
        const next = this.#starts[this.#last + 1] ?? Infinity;
        if (offset < next && offset >= (this.#starts[this.#last] ?? 0))
            return this.#last + 1;
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.#last = low;
        return low + 1;
    }
    /** Offset of a line's first character; the text's length for a line behind the last. */
    offsetOf(line) {
        return this.#starts[line - 1] ?? this.#length;
    }
    /** Where a region of this text starts and ends, in UTF-16 code units. */
    span({ startLine, startColumn, endLine, endColumn }) {
        return {
            start: this.offsetOf(startLine) + startColumn - 1,
            end: this.offsetOf(endLine) + endColumn - 1,
        };
    }
    /** The region of `[start, end)`, both offsets in UTF-16 code units. */
    region(start, end) {
        const stop = Math.max(start, end);
        const startLine = this.lineAt(start);
        const startColumn = start - this.offsetOf(startLine) + 1;
        const endLine = this.lineAt(stop);
        const endColumn = stop - this.offsetOf(endLine) + 1;
        return { path: this.#path, startLine, startColumn, endLine, endColumn };
    }
}


/***/ }),

/***/ 15582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ documentRanges),
/* harmony export */   t: () => (/* binding */ jsonRanges)
/* harmony export */ });
/**
 * Cuts a stream into its documents, so that a broken one does not hide the others. At the start of a line `---`
 * and `...` mean a marker whatever stands around them: YAML 1.2.2, 9.1.4 forbids them inside any content, quoted
 * and block scalars included. What stands before a marker (comments, directives) may come as a range of its own.
 */
function* documentRanges(text) {
    let start = 0;
    let bare = true;
    for (const match of text.matchAll(/(?:^\uFEFF?|\n)(---|\.\.\.)(?=[ \t\r\n]|$)/g)) {
        const at = match.index + match[0].length - 3;
        if (match[1] === '...') {
            const lineEnd = text.indexOf('\n', at);
            // The line break goes with what follows: the parser takes no notice of the first line's indentation.
            const end = lineEnd === -1 ? text.length : lineEnd;
            yield [start, end];
            start = end;
            bare = true;
        }
        else {
            const belongsToDirectives = bare && text[firstToken(text, start)] === '%';
            if (!belongsToDirectives && at > start) {
                yield [start, at];
                start = at;
            }
            bare = false;
        }
    }
    if (start < text.length)
        yield [start, text.length];
}
/** Cuts a document of JSON objects that stand one behind the other, as kubectl does; what follows them is the last. */
function* jsonRanges(text, [start, end]) {
    let from = start;
    for (;;) {
        const first = firstToken(text, from);
        const objectEnd = first < end && text[first] === '{' ? closingBrace(text, first, end) : end;
        const isLast = firstToken(text, objectEnd) >= end;
        yield [from, isLast ? end : objectEnd];
        if (isLast)
            return;
        from = objectEnd;
    }
}
/** Behind the brace that closes the one at `from`, JSON's strings left out; `end` where none does. */
function closingBrace(text, from, end) {
    const token = /[{}]|"[^"\\]*(?:\\[^][^"\\]*)*"?/g;
    token.lastIndex = from;
    let depth = 0;
    for (let found = token.exec(text); found !== null && found.index < end; found = token.exec(text)) {
        if (found[0] === '{')
            depth += 1;
        else if (found[0] === '}')
            depth -= 1;
        if (depth === 0)
            return token.lastIndex;
    }
    return end;
}
/** Where blanks, line breaks and comment lines end. */
function firstToken(text, from) {
    let at = from;
    for (;;) {
        while (at < text.length && ' \t\r\n\uFEFF'.includes(text.charAt(at)))
            at++;
        if (text[at] !== '#')
            return at;
        const lineEnd = text.indexOf('\n', at);
        if (lineEnd === -1)
            return text.length;
        at = lineEnd;
    }
}


/***/ }),

/***/ 90267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linesOutsideBlocks)
/* harmony export */ });
/** Longer lines are read up to here. */
const longestLine = 1_000;
/** Lines with content that are not inside a block scalar, told by indentation alone: for text that does not parse. */
function* linesOutsideBlocks(text) {
    let blockIndent;
    for (let start = 0, next = 0; start < text.length; start = next) {
        const lineEnd = text.indexOf('\n', start);
        next = lineEnd === -1 ? text.length : lineEnd + 1;
        const line = text.slice(start, Math.min(next, start + longestLine)).trimEnd();
        const content = line.trimStart();
        if (content === '')
            continue;
        if (blockIndent !== undefined && line.length - content.length > blockIndent)
            continue;
        blockIndent = blockScalarIndent(line);
        yield { start, content };
    }
}
const blockHeader = /(?:^|[:?-][ \t])[ \t]*(?:[!&][^ \t]+[ \t]+){0,2}[|>][-+1-9]{0,2}[ \t]*(?:[ \t]#.*)?$/;
/** The indentation that the lines of a block scalar must pass, where this line opens one. */
function blockScalarIndent(line) {
    if (!blockHeader.test(line))
        return undefined;
    const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
    const isItem = /^[|>!&]/.test(line.slice(dashes.length));
    return isItem ? dashes.lastIndexOf('-') : dashes.length;
}


/***/ }),

/***/ 64097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/** A key as text; undefined for a collection. `1` and `"1"` are the same key, as they are in JSON. */
function keyText(key) {
    return key.kind === 'scalar' ? String(key.value) : undefined;
}
/** The value of a mapping's key; of duplicates the last one. */
function child(node, key) {
    return entries(node).findLast((entry) => keyText(entry.key) === key)?.value;
}
/** A mapping's entries; none for anything else. */
function entries(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
/** A sequence's items; none for anything else. */
function items(node) {
    return node?.kind === 'sequence' ? node.items : [];
}
/** A string scalar's value. */
function text(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** Every node below and including `root`, keys too; what aliases repeat comes once. */
function* walk(root) {
    const seen = new Set([root]);
    // A set gives back what is added to it while it is being read.
    for (const node of seen) {
        yield node;
        for (const item of items(node))
            seen.add(item);
        for (const { key, value } of entries(node))
            seen.add(key).add(value);
    }
}


/***/ }),

/***/ 62919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ Scalar),
/* harmony export */   X9: () => (/* binding */ Mapping),
/* harmony export */   gd: () => (/* binding */ Sequence)
/* harmony export */ });
/** Regions are worked out when they are asked for: most never are. */
class Placed {
    #lines;
    #start;
    #end;
    constructor(lines, start, end) {
        this.#lines = lines;
        this.#start = start;
        this.#end = end;
    }
    get region() {
        return this.#lines.region(this.#start, this.#end);
    }
}
class Scalar extends Placed {
    kind = 'scalar';
    value;
    source;
    style;
    tag;
    offset;
    length;
    constructor(lines, start, end, content) {
        super(lines, start, end);
        this.value = content.value;
        this.source = content.source;
        this.style = content.style;
        this.tag = content.tag;
        this.offset = content.offset;
        this.length = content.length;
    }
}
class Mapping extends Placed {
    kind = 'mapping';
    entries;
    tag;
    constructor(lines, start, end, entries, tag) {
        super(lines, start, end);
        this.entries = entries;
        this.tag = tag;
    }
}
class Sequence extends Placed {
    kind = 'sequence';
    items;
    tag;
    constructor(lines, start, end, items, tag) {
        super(lines, start, end);
        this.items = items;
        this.tag = tag;
    }
}


/***/ }),

/***/ 89909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ coreName),
/* harmony export */   U: () => (/* binding */ scalarValue)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

/** Tags that say how the text is to be read. Every other tag (`!Ref`, `!vault`) leaves it as text. */
const readTags = new Set(['null', 'bool', 'int', 'float']);
/** What a scalar means: quoted text is a string, plain text is what the flavour makes of it. */
function scalarValue(source, plain, tag, flavour) {
    if (tag === undefined ? !plain : !readTags.has(coreName(tag)))
        return flavour === 'kubernetes' && tag !== undefined && coreName(tag) === 'binary'
            ? decoded(source)
            : source;
    return flavour === 'kubernetes' ? kubernetesValue(source) : coreValue(source);
}
/** The name of a tag of YAML itself (`!!bool`, `!<tag:yaml.org,2002:bool>`), its escapes read; '' for any other. */
function coreName(tag) {
    const name = /^(?:!!|!<tag:yaml\.org,2002:(?=.*>$))(.*?)>?$/su.exec(tag)?.[1] ?? '';
    return name.replace(/%[0-9a-fA-F]{2}/g, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
}
/** What `!!binary` stands for, which go-yaml hands on as text; what is no base64 stays as it is. */
function decoded(source) {
    const base64 = source.replace(/[\r\n]/g, '');
    const bytes = Buffer.from(base64, 'base64');
    return bytes.toString('base64') === base64 ? bytes.toString('utf8') : source;
}
const coreTags = [js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .nullCoreTag */ .DX, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .boolCoreTag */ .G7, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .intCoreTag */ .Z7, js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .floatCoreTag */ .ok];
/** YAML 1.2 core schema: `on`, `yes` and `22:22` are strings. */
function coreValue(source) {
    if (source !== '' && !'~nNtTfF+-.0123456789'.includes(source.charAt(0)))
        return source;
    for (const tag of coreTags) {
        const value = tag.resolve(source, false, tag.tagName);
        if (value !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .NOT_RESOLVED */ .Hg)
            return value;
    }
    return source;
}
const words = new Map([
    ['', null],
    ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['y', 'yes', 'on', 'true'].flatMap((word) => spellings(word).map((spelling) => [spelling, true])),
    ...['n', 'no', 'off', 'false'].flatMap((word) => spellings(word).map((spelling) => [spelling, false])),
    ...['.nan', '.NaN', '.NAN'].map((word) => [word, NaN]),
    ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity]),
    ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity]),
]);
/** `false`. */
const longestWord = 5;
const nine = 0x39;
function spellings(word) {
    return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}
/**
 * As kubectl reads it: sigs.k8s.io/yaml over go-yaml v2 (its resolve.go). YAML 1.1 words; Go's integers (`012`,
 * `0o12`, `0x_a`, `0b1`) and floats; no base 60; timestamps stay strings.
 */
function kubernetesValue(source) {
    const word = source.length <= longestWord ? words.get(source) : undefined;
    if (word !== undefined)
        return word;
    // Most texts are keys and names: their first letter says so.
    if (source.charCodeAt(0) > nine)
        return source;
    if (/^\.[0-9]/.test(source))
        return float(source) ?? source;
    if (!/^[-+0-9]/.test(source))
        return source;
    const digits = source.replaceAll('_', '');
    return integer(digits) ?? float(digits) ?? source;
}
/** The longest number that Go's 64 bits hold is binary; more digits are leading zeros or out of range. */
const longestInteger = 70;
function integer(digits) {
    if (digits.length > longestInteger)
        return undefined;
    const match = /^([-+]?)(?:0([xX][0-9a-fA-F]+|[bB][01]+|[oO]?[0-7]+)|(0|[1-9][0-9]*))$/.exec(digits);
    if (!match)
        return undefined;
    const [, sign = '', based, decimal = ''] = match;
    const size = BigInt(based === undefined ? decimal : `0${/^[0-7]/.test(based) ? 'o' : ''}${based}`);
    const value = sign === '-' ? -size : size;
    if (value < -(2n ** 63n) || value >= (sign === '' ? 2n ** 64n : 2n ** 63n))
        return undefined;
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
function float(digits) {
    if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(digits))
        return undefined;
    const value = Number(digits);
    return Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 21907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
;// CONCATENATED MODULE: ./out/shared/parse/yaml-comments.js
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const hash = 0x23;
const byteOrderMark = 0xfeff;
/** Reads what stands between the values: indicators, blanks and comments. It only moves forward. */
class Gaps {
    #text;
    #lines;
    #found = [];
    /** Offset of the next character to be read. */
    at = 0;
    constructor(text, lines) {
        this.#text = text;
        this.#lines = lines;
    }
    /** Takes note of comments up to an offset. */
    readTo(offset) {
        while (this.at < offset) {
            if (this.#startsComment())
                this.#readComment();
            else
                this.at++;
        }
    }
    /** Goes over text that is a value's own. */
    skipTo(offset) {
        this.at = Math.max(this.at, offset);
    }
    /** Offset of the next character that is neither blank nor comment. */
    nextToken() {
        for (;;) {
            const code = this.#text.charCodeAt(this.at);
            if (isBlank(code))
                this.at++;
            else if (this.#startsComment())
                this.#readComment();
            else
                return this.at;
        }
    }
    /** Offset of the next of these characters, comments left out; the text's length when there is none. */
    find(characters) {
        while (this.nextToken() < this.#text.length && !characters.includes(this.#text.charAt(this.at)))
            this.at++;
        return this.at;
    }
    #startsComment() {
        if (this.#text.charCodeAt(this.at) !== hash)
            return false;
        return this.at === 0 || isBlank(this.#text.charCodeAt(this.at - 1));
    }
    #readComment() {
        const start = this.at;
        let code = hash;
        while (this.at < this.#text.length && !isLineBreak(code)) {
            code = this.#text.charCodeAt(++this.at);
        }
        this.#found.push([start, this.at]);
    }
    /** A comment speaks for its own line; alone on its line also for the next line with content. */
    comments() {
        const comments = [];
        let below;
        for (const [start, end] of this.#found.toReversed()) {
            const region = this.#lines.region(start, end);
            const startLine = region.startLine;
            let endLine = startLine;
            if (this.#standsAlone(start)) {
                const next = this.#contentAfter(end);
                if (next !== undefined)
                    endLine = next === below?.at ? below.lastLine : this.#lines.lineAt(next);
                below = { at: start, lastLine: endLine };
            }
            const text = this.#text.slice(start, end).replace(/^#+/, '').trim();
            comments.push({ text, region, covers: { startLine, endLine } });
        }
        return comments.reverse();
    }
    #standsAlone(start) {
        let at = start - 1;
        while (at >= 0 && isBlank(this.#text.charCodeAt(at)) && !isLineBreak(this.#text.charCodeAt(at)))
            at--;
        return at < 0 || isLineBreak(this.#text.charCodeAt(at));
    }
    #contentAfter(offset) {
        let at = offset;
        while (isBlank(this.#text.charCodeAt(at)))
            at++;
        return at < this.#text.length ? at : undefined;
    }
}
function isBlank(code) {
    return code === space || code === tab || isLineBreak(code) || code === byteOrderMark;
}
function isLineBreak(code) {
    return code === lineFeed || code === carriageReturn;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./out/shared/parse/yaml-path.js
var yaml_path = __webpack_require__(64097);
// EXTERNAL MODULE: ./out/shared/parse/yaml-scalars.js
var yaml_scalars = __webpack_require__(89909);
;// CONCATENATED MODULE: ./out/shared/parse/yaml-merge.js


/** Up to so many keys it takes less to compare each with each than to gather them. */
const few = 8;
/** False for a mapping of few texts that differ, as most are. */
function mayRepeat(written) {
    if (written.length > few)
        return true;
    for (let index = 0; index < written.length; index += 1) {
        const name = textOf(written[index]);
        if (name === undefined)
            return true;
        for (let before = 0; before < index; before += 1)
            if (textOf(written[before]) === name)
                return true;
    }
    return false;
}
const textOf = (entry) => entry?.key.kind === 'scalar' && typeof entry.key.value === 'string' ? entry.key.value : undefined;
/** Keys written twice in one mapping, before anything is merged. */
function* duplicateKeys(written) {
    const first = new Map();
    for (const { key } of written) {
        const name = (0,yaml_path/* keyText */.Pu)(key);
        if (name === undefined)
            continue;
        const before = first.get(name);
        if (!before)
            first.set(name, key);
        else if (!isMergeKey(key))
            yield { key: name, region: key.region, first: before.region };
    }
}
/**
 * Applies merge keys (https://yaml.org/type/merge.html). What a mapping says itself wins; kubectl's reader
 * (go-yaml v2) overwrites in the order of the text instead, so there a merge behind a key wins over that key.
 */
function merged(written, flavour) {
    if (!written.some(isMerge))
        return written;
    if (flavour === 'kubernetes') {
        return written.flatMap((entry) => isMerge(entry) ? sources(entry).toReversed().flatMap(yaml_path/* entries */.jO) : [entry]);
    }
    const own = written.filter((entry) => !isMerge(entry));
    const taken = new Set(own.map((entry) => (0,yaml_path/* keyText */.Pu)(entry.key)));
    const brought = [];
    for (const source of written.filter(isMerge).flatMap(sources)) {
        // Within one source the last of equal keys holds, and a source that stands before others wins.
        const fresh = source.entries.filter((entry) => !taken.has((0,yaml_path/* keyText */.Pu)(entry.key)));
        for (const entry of fresh)
            taken.add((0,yaml_path/* keyText */.Pu)(entry.key));
        for (const entry of fresh)
            brought.push(entry);
    }
    return [...own, ...brought];
}
function isMergeKey(key) {
    if (key.kind !== 'scalar' || key.source !== '<<')
        return false;
    const { tag = '!' } = key;
    return tag === '!' ? key.style === 'plain' : (0,yaml_scalars/* coreName */.T)(tag) === 'merge';
}
/** A `<<` that brings no mapping is a key like any other. */
function isMerge(entry) {
    return isMergeKey(entry.key) && sources(entry).length > 0;
}
function sources(entry) {
    const nodes = entry.value.kind === 'sequence' ? (0,yaml_path/* items */.ld)(entry.value) : [entry.value];
    return nodes.filter((node) => node.kind === 'mapping');
}

// EXTERNAL MODULE: ./out/shared/parse/yaml-placed.js
var yaml_placed = __webpack_require__(62919);
;// CONCATENATED MODULE: ./out/shared/parse/yaml-composer.js




/** How many nodes the aliases of one file may repeat in all: far above real files, far below an alias bomb. */
const maxRepeated = 1_000_000;
const styles = {
    [js_yaml/* SCALAR_STYLE */.jK.PLAIN]: 'plain',
    [js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED]: 'single',
    [js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED]: 'double',
    [js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK]: 'literal',
    [js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK]: 'folded',
};
/** Builds nodes from the parser's events. One for a whole file; each document, or run of documents, is one call. */
class Composer {
    roots = [];
    duplicates = [];
    problems = [];
    #lines;
    #gaps;
    #flavour;
    #source = '';
    /** Offset of `#source` in the file. */
    #base = 0;
    /** Where the last thing read ends, in the file. */
    #end = 0;
    #frames = [];
    #anchors = new Map();
    #aliasProblem = false;
    #count = 0;
    #repeated = 0;
    constructor(lines, gaps, flavour) {
        this.#lines = lines;
        this.#gaps = gaps;
        this.#flavour = flavour;
    }
    compose(events, source, base) {
        this.#source = source;
        this.#base = base;
        let index = 0;
        for (const event of events) {
            index += 1;
            if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
                this.#openDocument();
            else if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                this.#add(this.#scalar(event));
            else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
                this.#add(this.#alias(event));
            else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
                this.#close();
            else
                this.#open(event, events[index]);
        }
        this.#gaps.readTo(base + source.length);
    }
    /** `offset`: of the place in the file. */
    addProblem(code, reason, offset) {
        const { startLine, startColumn } = this.#lines.region(offset, offset);
        this.problems.push({ code, reason, line: startLine, column: startColumn });
    }
    #openDocument() {
        this.#anchors = new Map();
        this.#aliasProblem = false;
        const none = { closing: undefined, tag: undefined, anchor: undefined };
        this.#frames = [{ kind: 'document', start: this.#gaps.at, ...none, countBefore: this.#count, nodes: [] }];
    }
    #open(event, next) {
        const anchor = this.#properties(event);
        const start = this.#base + event.start;
        this.#gaps.readTo(start);
        const closing = this.#closing(event, next);
        if (closing !== undefined)
            this.#gaps.skipTo(start + 1);
        this.#frames.push({
            kind: event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'mapping' : 'sequence',
            start,
            closing,
            tag: this.#tag(event),
            anchor,
            countBefore: this.#count,
            nodes: [],
        });
    }
    /** A pair inside `[ ]` is a flow mapping without brackets: one that starts where its key starts. */
    #closing(event, next) {
        if (event.style !== js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
            return undefined;
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return ']';
        const keyStart = next?.type === js_yaml/* EVENT_ID */.hy.MAPPING ? next.start : undefined;
        return this.#source[event.start] === '{' && keyStart !== event.start ? '}' : undefined;
    }
    #close() {
        const frame = this.#frames.pop();
        if (!frame)
            return;
        if (frame.closing !== undefined) {
            this.#end = this.#gaps.find(frame.closing) + 1;
            this.#gaps.skipTo(this.#end);
        }
        if (frame.kind === 'document') {
            const [root] = frame.nodes;
            if (root && !isNothing(root))
                this.roots.push(root);
            return;
        }
        const node = frame.kind === 'mapping' ? this.#mapping(frame) : this.#sequence(frame);
        this.#add(node);
        if (frame.anchor) {
            frame.anchor.node = node;
            frame.anchor.weight = this.#count - frame.countBefore;
        }
    }
    #sequence({ start, nodes, tag }) {
        return new yaml_placed/* Sequence */.gd(this.#lines, start, this.#end, nodes, tag);
    }
    #mapping({ start, nodes, tag }) {
        const written = [];
        let key;
        for (const node of nodes) {
            if (key)
                written.push({ key, value: node });
            key = key ? undefined : node;
        }
        if (mayRepeat(written))
            for (const duplicate of duplicateKeys(written))
                this.duplicates.push(duplicate);
        return new yaml_placed/* Mapping */.X9(this.#lines, start, this.#end, merged(written, this.#flavour), tag);
    }
    #scalar(event) {
        const anchor = this.#properties(event);
        const style = styles[event.style];
        const tag = this.#tag(event);
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#source, event);
        const value = (0,yaml_scalars/* scalarValue */.U)(source, style === 'plain', tag, this.#flavour);
        const [start, offset, end, after] = this.#extent(event, style);
        this.#gaps.skipTo(after);
        this.#end = after;
        const content = { value, source, style, tag, offset, length: end - offset };
        const node = new yaml_placed/* Scalar */.X5(this.#lines, start, after, content);
        if (anchor) {
            anchor.node = node;
            anchor.weight = 1;
        }
        return node;
    }
    /** Where it starts, where its value starts and ends, and where it ends, quotes and block header counted. */
    #extent(event, style) {
        if (event.valueStart === -1) {
            const at = this.#emptyAt();
            return [at, at, at, at];
        }
        const offset = this.#base + event.valueStart;
        const end = this.#base + event.valueEnd;
        if (style === 'literal' || style === 'folded') {
            const header = this.#gaps.find('|>');
            this.#gaps.readTo(offset);
            return [
                header,
                offset,
                end,
                header + this.#source.slice(header - this.#base, event.valueEnd).trimEnd().length,
            ];
        }
        this.#gaps.readTo(offset);
        const quote = style === 'plain' ? 0 : 1;
        return [offset - quote, offset, end, end + quote];
    }
    /** A value that is not there stands behind the `:`, `-` or `?` that asks for it, or behind its tag or anchor. */
    #emptyAt() {
        const frame = this.#frames.at(-1);
        const before = this.#gaps.at;
        const isKey = frame?.kind === 'mapping' && frame.nodes.length % 2 === 0;
        const indicator = frame?.kind === 'sequence' ? '-' : isKey ? '?' : ':';
        const token = this.#gaps.nextToken();
        if (this.#source[token - this.#base] === indicator && frame?.kind !== 'document')
            return token + 1;
        return isKey ? token : before;
    }
    #alias(event) {
        const start = this.#base + event.anchorStart;
        const end = this.#base + event.anchorEnd;
        this.#gaps.readTo(start);
        this.#gaps.skipTo(end);
        this.#end = end;
        const anchor = this.#anchors.get(this.#source.slice(event.anchorStart, event.anchorEnd));
        const [code, reason] = this.#brokenAlias(anchor) ?? [];
        if (anchor?.node && code === undefined) {
            this.#repeated += anchor.weight;
            this.#count += anchor.weight - 1;
            return anchor.node;
        }
        if (code !== undefined && reason !== undefined && !this.#aliasProblem)
            this.addProblem(code, reason, start - 1);
        this.#aliasProblem = true;
        const content = {
            value: null,
            source: '',
            style: 'plain',
            tag: undefined,
            offset: end,
            length: 0,
        };
        return new yaml_placed/* Scalar */.X5(this.#lines, start - 1, end, content);
    }
    #brokenAlias(anchor) {
        if (!anchor)
            return ['parse-error', 'alias of an anchor that is not defined before it'];
        if (!anchor.node)
            return ['parse-error', 'alias inside the value that it names'];
        return this.#repeated + anchor.weight > maxRepeated
            ? ['limit', `aliases repeat more than ${maxRepeated} values`]
            : undefined;
    }
    #add(node) {
        this.#count++;
        this.#frames.at(-1)?.nodes.push(node);
    }
    /** Reads on behind tag and anchor. */
    #properties(event) {
        const end = this.#base + Math.max(event.tagEnd, event.anchorEnd);
        this.#gaps.readTo(end);
        if (event.anchorStart === -1)
            return undefined;
        const anchor = { node: undefined, weight: 0 };
        this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), anchor);
        return anchor;
    }
    #tag(event) {
        return event.tagStart === -1 ? undefined : this.#source.slice(event.tagStart, event.tagEnd);
    }
}
function isNothing(node) {
    return node.kind === 'scalar' && node.style === 'plain' && node.source === '' && node.tag === undefined;
}

// EXTERNAL MODULE: ./out/shared/parse/yaml-documents.js
var yaml_documents = __webpack_require__(15582);
// EXTERNAL MODULE: ./out/shared/parse/yaml-lines.js
var yaml_lines = __webpack_require__(90267);
;// CONCATENATED MODULE: ./out/shared/parse/yaml-events.js


/** Collections inside one another. Deeper is a problem. */
const maxDepth = 256;
/**
 * The parser's events. js-yaml asks for indentation inside brackets and quotes, as YAML 1.2 does; the readers of
 * workflows, compose files and manifests do not, and `]` below its key is everyday style. Where that is the fault,
 * the lines are indented for the parser, and its offsets taken back.
 */
function readEvents(source) {
    const first = parse(source);
    if (first.events || first.reason !== deficient)
        return first;
    const closing = closingLines(source);
    const quoted = quotedLines(source);
    const read = readIndented(source, [...closing, ...quoted]);
    // An indented line outside of quotes can come to mean something else.
    return quoted.length === 0 || (read.events && areInQuotes(quoted, read.events))
        ? read
        : readIndented(source, closing);
}
/** With these lines indented, and then one more each time that the parser asks for it. */
function readIndented(source, lineStarts) {
    const indented = new Set(lineStarts);
    let budget = maxReread;
    for (;;) {
        const offsets = new Indentation(source, indented);
        const read = parse(offsets.text);
        if (read.events)
            return { events: read.events.map((event) => offsets.restore(event)) };
        const offset = offsets.original(read.offset);
        const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
        budget -= source.length;
        if (read.reason !== deficient || indented.has(lineStart))
            return { ...read, offset };
        if (budget < 0)
            return { code: 'limit', reason: 'too many lines with deficient indentation', offset };
        indented.add(lineStart);
    }
}
const deficient = 'deficient indentation';
/** Characters that may be read again and again, a line mended each time. */
const maxReread = 10_000_000;
function parse(text) {
    try {
        return { events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth }) };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const code = error.reason.startsWith('nesting exceeded') ? 'limit' : 'parse-error';
        return { code, reason: reasonOf(error), offset: Math.min(error.mark?.position ?? 0, text.length) };
    }
}
/** The parser quotes the source in two of its reasons: behind a colon, and a tag handle in quotes. */
function reasonOf(error) {
    return error.reason.replace(/: .*$|"[^"]*"$/s, '').trim();
}
/** Lines that start with a closing bracket: nothing else can start so outside block scalars and quotes. */
function closingLines(source) {
    const starts = [];
    for (const { start, content } of (0,yaml_lines/* linesOutsideBlocks */.h)(source)) {
        if (/^[\]}]/.test(content) && starts.length < maxClosing)
            starts.push(start);
    }
    return starts;
}
const maxClosing = 20_000;
/** Lines on which a quoted value goes on, told by how its first line looks: most likely all of them, and only them. */
function quotedLines(source) {
    const starts = [];
    let end = 0;
    for (const { start, content } of (0,yaml_lines/* linesOutsideBlocks */.h)(source)) {
        const quote = start < end ? undefined : opening.exec(content)?.[1];
        if (quote === undefined)
            continue;
        const whole = quote === '"' ? doubleQuoted : singleQuoted;
        whole.lastIndex = source.indexOf(quote, start);
        if (!whole.test(source))
            break;
        end = whole.lastIndex;
        for (let at = source.indexOf('\n', start) + 1; at > 0 && at < end; at = source.indexOf('\n', at) + 1)
            starts.push(at);
    }
    return starts;
}
/** A line whose value, behind dashes, key, tag and anchor, starts with a quote. */
const opening = /^(?:- +)*(?:[^\s'"#][^'"]*?:[ \t]+)?(?:[!&][^\s'"]+[ \t]+){0,2}(['"])/;
const singleQuoted = /'[^']*(?:''[^']*)*'(?!')/y;
const doubleQuoted = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
/** Both in the order of the file. */
function areInQuotes(lineStarts, events) {
    let next = 0;
    for (const event of events) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            continue;
        const isQuoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        for (; (lineStarts[next] ?? Infinity) <= event.valueEnd; next++)
            if (!isQuoted || (lineStarts[next] ?? 0) < event.valueStart)
                return false;
    }
    return next === lineStarts.length;
}
/** More than any collection stands to the right. */
const width = 100;
/** A text with some of its lines indented, and the way back to the offsets before. */
class Indentation {
    text;
    #lineStarts;
    constructor(source, lineStarts) {
        this.#lineStarts = [...lineStarts].sort((a, b) => a - b);
        const ends = [...this.#lineStarts, source.length];
        const pieces = [0, ...this.#lineStarts].map((start, index) => source.slice(start, ends[index]));
        this.text = pieces.join(' '.repeat(width));
    }
    /** Offset before the indentation; -1 (nothing) stays. */
    original(offset) {
        let low = 0;
        let high = this.#lineStarts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#lineStarts[middle] ?? 0) + (middle + 1) * width <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset - low * width;
    }
    restore(event) {
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || event.type === js_yaml/* EVENT_ID */.hy.POP)
            return event;
        const anchor = {
            anchorStart: this.original(event.anchorStart),
            anchorEnd: this.original(event.anchorEnd),
        };
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return { ...event, ...anchor };
        const properties = {
            ...anchor,
            tagStart: this.original(event.tagStart),
            tagEnd: this.original(event.tagEnd),
        };
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            return { ...event, ...properties, start: this.original(event.start) };
        const { valueStart, valueEnd } = event;
        return {
            ...event,
            ...properties,
            valueStart: this.original(valueStart),
            valueEnd: this.original(valueEnd),
        };
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/yaml-go.js

/**
 * A text in which line breaks are what go-yaml v2 takes for them, sign for sign as long as before: YAML 1.1 breaks lines
 * at U+0085, U+2028 and U+2029 too, also in comments. kubectl hands each document on alone, so byte order marks may
 * stand before every one.
 */
const goText = (text) => /[\u0085\u2028\u2029]|(?:^|\n)\uFEFF/.test(text)
    ? text
        .replace(/[\u0085\u2028\u2029]/g, '\n')
        .replace(/^\uFEFF+/, (marks) => '\n'.repeat(marks.length))
        .replace(/(\n---[ \t\r]*(?:#[^\n]*)?\n)(\uFEFF+)/g, (_, marker, marks) => marker + '\n'.repeat(marks.length))
    : text;
/**
 * What go-yaml v2 reads as something else than YAML 1.2 does, and nobody writes who means well: `?` without a blank and a
 * `:` before a comma or bracket in a flow collection (`{?key : x}`, `{key:,}`), and handles for tags.
 */
function goDoubt(source, events) {
    const directive = /(?:^|[\r\n])%TAG[ \t]/.exec(source);
    if (directive)
        return { reason: 'a %TAG directive', offset: directive.index };
    if (!/[{[,][ \t\r\n]*\?|:[ \t]*[,\]}]/.test(source))
        return undefined;
    const inFlow = [];
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            inFlow.pop();
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            inFlow.push(false);
        else if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            inFlow.push(event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW);
        else if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && inFlow.at(-1) === true) {
            const { valueStart, valueEnd } = event;
            if (source[valueStart] === '?')
                return { reason: 'a "?" without a blank', offset: valueStart };
            if (valueStart !== -1 && source[valueEnd] === ':' && /[,\]}]/.test(source[valueEnd + 1] ?? ''))
                return { reason: 'a ":" without a blank', offset: valueEnd };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/shared/parse/yaml.js






/** Documents of one file. What stands behind the last one is a problem. */
const maxDocuments = 50_000;
const parsed = new WeakMap();
/** Reads every document of a file; what cannot be read is in `problems`. Each file and flavour is read once. */
function parseYaml(file, flavour) {
    const flavours = parsed.get(file) ?? new Map();
    parsed.set(file, flavours);
    const known = flavours.get(flavour);
    if (known)
        return known;
    const yaml = yaml_parse(file, flavour);
    flavours.set(flavour, yaml);
    return yaml;
}
function yaml_parse({ path, text }, flavour) {
    const lines = new parse_lines/* Lines */.q(path, text);
    const asRead = flavour === 'kubernetes' ? goText(text) : text;
    const gaps = new Gaps(asRead, lines);
    const composer = new Composer(lines, gaps, flavour);
    let documents = 0;
    for (const [start, end] of rangesOf(asRead, flavour)) {
        if (++documents > maxDocuments) {
            composer.addProblem('limit', `more than ${maxDocuments} documents in one file`, start);
            break;
        }
        const source = asRead.slice(start, end);
        const read = readEvents(source);
        const doubt = read.events && flavour === 'kubernetes' ? goDoubt(source, read.events) : undefined;
        if (doubt)
            composer.addProblem('parse-error', doubt.reason, start + doubt.offset);
        if (read.events)
            composer.compose(read.events, source, start);
        else
            composer.addProblem(read.code, read.reason, start + read.offset);
        gaps.skipTo(end);
    }
    const { roots, duplicates, problems } = composer;
    return { path, text, comments: gaps.comments(), roots, duplicates, problems };
}
function* rangesOf(text, flavour) {
    for (const range of (0,yaml_documents/* documentRanges */._)(text)) {
        if (flavour === 'kubernetes')
            yield* (0,yaml_documents/* jsonRanges */.t)(text, range);
        else
            yield range;
    }
}


/***/ })

};
