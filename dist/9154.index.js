export const id = 9154;
export const ids = [9154];
export const modules = {

/***/ 64932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ isAdvisoryFile),
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/shared/parse/gzip.js
var gzip = __webpack_require__(94562);
// EXTERNAL MODULE: ./out/shared/parse/zip.js
var parse_zip = __webpack_require__(13863);
// EXTERNAL MODULE: ./out/actions/dependency-audit/package.js
var dependency_audit_package = __webpack_require__(69822);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/index-format.js
var index_format = __webpack_require__(53782);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/zip-export.js


/** Of one record. The longest of OSV's have some hundred KB. */
const largestRecord = 32 * 1_048_576;
/** Of all records of an archive together, unpacked: OSV's whole export has about 3 GB. */
const mostUnpacked = 8 * 1_024 * 1_048_576;
/**
 * The records of an export as OSV's bucket holds it (https://google.github.io/osv.dev/data/#data-dumps): a zip with one
 * JSON file a record. Throws IndexFault where it cannot be opened: half of it would look like all.
 */
function recordsOfZip(name, bytes, unpacked = mostUnpacked) {
    const zip = (0,parse_zip/* readZip */.ue)(bytes);
    if (typeof zip === 'string')
        throw broken(`The export ${name} ${zip}`);
    return recordsOf(name, zip.entries, unpacked);
}
function* recordsOf(name, entries, unpacked) {
    let [left, count] = [unpacked, 0];
    for (const entry of entries) {
        if (!entry.name.toLowerCase().endsWith('.json'))
            continue;
        count += 1;
        const read = textOf(`${name}: ${entry.name}`, entry, Math.min(largestRecord, left));
        if (read.why === undefined)
            left -= read.text.length;
        yield read;
    }
    if (count === 0)
        throw broken(`The export ${name} holds no .json file`);
}
function textOf(where, entry, most) {
    if (entry.fault !== undefined)
        return { where, why: entry.fault };
    try {
        return { where, text: entry.open(most) };
    }
    catch (error) {
        return { where, why: error instanceof RangeError ? 'is too large' : 'is damaged' };
    }
}
const broken = (message) => new index_format/* IndexFault */.xW(message, 'Fetch the export again, as `<ECOSYSTEM>/all.zip` or `all.zip` of the bucket that has them.');

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/folder.js






/** Whether a file of that name in a folder is one of advisories; others (a README, a licence) are left alone. */
const isAdvisoryFile = (path) => /\.(?:json|ndjson|jsonl|zip)(?:\.gz)?$/i.test(path);
/** Unpacked. */
const largestFile = 1_024 * 1_048_576;
/**
 * Reads files by their content: a zip export, JSON of one record or a list, a record a line, or one of those in gzip. Each
 * zip is a source of its own, all other files together are one, called `name`. Throws IndexFault.
 */
function sourcesOf(name, files) {
    const zips = files.filter(({ bytes }) => (0,parse_zip/* looksLikeZip */.fw)(bytes));
    const others = files.filter(({ bytes }) => !(0,parse_zip/* looksLikeZip */.fw)(bytes));
    const loose = {
        name,
        sha256: (0,index_format/* sha256 */.sc)(others.map(({ path, bytes }) => `${(0,index_format/* sha256 */.sc)(bytes)} ${path}\n`).join('')),
        records: recordsOfFiles(others),
    };
    return [...zips.map(exportOf), ...(others.length > 0 || zips.length === 0 ? [loose] : [])];
}
function exportOf({ path, bytes }) {
    const about = aboutOf(path);
    const source = { name: path, sha256: (0,index_format/* sha256 */.sc)(bytes), records: recordsOfZip(path, bytes) };
    return about === undefined ? source : { ...source, about };
}
function* recordsOfFiles(files) {
    for (const { path, bytes } of files)
        yield* recordsOfText(path, (0,gzip/* looksLikeGzip */.MB)(bytes) ? unpacked(path, bytes) : bytes);
}
/**
 * `npm/all.zip` is about one ecosystem, though records in it name packages of others, which have exports of their own.
 */
function aboutOf(path) {
    const folder = /([^/\\]+)[/\\]all\.zip$/.exec(path)?.[1];
    return dependency_audit_package/* ecosystems */.u.find((ecosystem) => ecosystem === folder);
}
function unpacked(path, bytes) {
    try {
        return (0,gzip/* gunzip */.kd)(bytes, largestFile);
    }
    catch (error) {
        throw new index_format/* IndexFault */.xW(`The file ${path} of advisories ${error instanceof RangeError ? 'is too large' : 'is damaged'}`, 'Fetch it again, or split it.');
    }
}
function* recordsOfText(path, bytes) {
    if (!/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path)) {
        yield* recordsOfJson(path, bytes);
        return;
    }
    // Line by line: all of it may be more than the longest string.
    for (let [start, line] = [0, 1]; start < bytes.length; line += 1) {
        const feed = bytes.indexOf(0x0a, start);
        const end = feed === -1 ? bytes.length : feed;
        const text = bytes.toString('utf8', start, end).trim();
        if (text !== '')
            yield { where: `${path}:${line}`, text };
        start = end + 1;
    }
}
/** One record, a list of them, or what the API answers (`{"vulns": [...]}`). */
function* recordsOfJson(path, bytes) {
    const value = (0,json/* parseJson */.qF)(bytes);
    const list = Array.isArray(value)
        ? value
        : (0,json/* isObject */.Gv)(value) && Array.isArray(value.vulns)
            ? value.vulns
            : undefined;
    if (list === undefined)
        yield { where: path, text: bytes };
    else
        for (const [at, one] of list.entries())
            yield { where: `${path}[${at}]`, text: JSON.stringify(one) };
}


/***/ }),

/***/ 70345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isIndex),
/* harmony export */   w: () => (/* binding */ sourcesAt)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64932);
/* harmony import */ var _index_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53782);


/**
 * What lies at a path that somebody gave: the file of that name, or the files of that folder; as old as the day in that
 * name, if it has one. Throws IndexFault.
 */
function sourcesAt(path, files) {
    const [first, ...more] = files;
    const name = nameOf(path);
    const date = dayIn(name);
    const sources = (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOf */ .u)(name, first && more.length === 0 ? [asNamed(path, first)] : files);
    return date === undefined ? sources : sources.map((source) => ({ date, ...source }));
}
/** `osv-2026-01-31`: records tell when they changed, and only who fetched them knows when that was. */
function dayIn(name) {
    const day = /(?<!\d)20\d\d-\d\d-\d\d(?!\d)/.exec(name)?.[0];
    return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}
/** Compiled already. */
const isIndex = ({ bytes }) => bytes.subarray(0, _index_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signature */ .vl.length).toString('latin1') === _index_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signature */ .vl;
/** What a folder is called tells the ecosystem of an export: `npm/all.zip`. */
const asNamed = (path, file) => path.endsWith(file.path) ? { ...file, path: path.split(/[\\/]/).slice(-2).join('/') } : file;
const nameOf = (path) => path
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1) ?? path;


/***/ }),

/***/ 53782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ preambleOf),
/* harmony export */   VE: () => (/* binding */ blockBytes),
/* harmony export */   _i: () => (/* binding */ largestBlock),
/* harmony export */   ah: () => (/* binding */ blockRow),
/* harmony export */   jJ: () => (/* binding */ largestHead),
/* harmony export */   nu: () => (/* binding */ slicesOf),
/* harmony export */   r3: () => (/* binding */ preamble),
/* harmony export */   sP: () => (/* binding */ looksLikeIndex),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   xI: () => (/* binding */ preambleLength),
/* harmony export */   xW: () => (/* binding */ IndexFault),
/* harmony export */   zb: () => (/* binding */ tooManyAdvisories)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The compiled index of advisories, version 1. FORMAT.md beside this file describes it. */
const signature = 'portcullis-advisories 1';
/** `<signature> <SHA-256 of the head> <length of the head, ten digits>` and a line feed. */
const preambleLength = signature.length + 1 + 64 + 1 + 10 + 1;
const preambleOf = (head) => `${signature} ${sha256(head)} ${String(head.length).padStart(10, '0')}\n`;
const preamble = new RegExp(`^${signature} ([0-9a-f]{64}) ([0-9]{10})\\n$`);
/** What stands for one block in the table: offset, length, index of its first package, SHA-256. */
const blockRow = { length: 44, offset: 0, size: 4, first: 8, digest: 12 };
/** Of an uncompressed block that is not one line alone. Smaller: less is read for a package; larger: a smaller table. */
const blockBytes = 16_384;
/** Most that a head, and one block, may have, in bytes: what a foreign file states is not allocated unseen. */
const [largestHead, largestBlock] = [16 * 1_048_576, 256 * 1_048_576];
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
const slicesOf = (bytes) => ({
    size: bytes.length,
    read: (start, length) => bytes.subarray(start, start + length),
});
/** Why a file is no index that can be used. Message: a sentence without a full stop. */
class IndexFault extends Error {
    name = 'IndexFault';
    hint;
    constructor(message, hint = 'Compile the index again, or fetch the file again.') {
        super(message);
        this.hint = hint;
    }
}
const tooManyAdvisories = () => new IndexFault('The advisories given are too many for one index', 'Leave out what is not needed.');
/** Whether a file begins as an index of some version does. */
const looksLikeIndex = (file) => Buffer.from(file.read(0, signature.length)).toString('latin1').startsWith(signature.slice(0, -1));


/***/ }),

/***/ 67866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openIndex)
/* harmony export */ });
/* harmony import */ var _shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6010);
/* harmony import */ var _index_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53782);


/** Reads head and table, and verifies both. Throws IndexFault. */
function openIndex(file) {
    const { head, digest, behind } = readHead(file);
    const { blocks, packages, table } = head;
    const bytes = slice(file, behind, table.length);
    if ((0,_index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) !== table.sha256)
        throw damaged('its table of packages');
    const keyEnds = blocks * _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.length;
    const keys = keyEnds + packages * 4;
    const start = behind + table.length;
    const keyEnd = (at) => (at < 0 ? 0 : bytes.readUInt32LE(keyEnds + at * 4));
    const firstOf = (block) => block >= blocks ? packages : bytes.readUInt32LE(block * _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.length + _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.first);
    /** Lines of the block; those of the last one are at hand, since keys are asked for in order. */
    let [last, lines] = [-1, []];
    function linesOf(block) {
        if (block === last)
            return lines;
        const row = block * _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.length;
        const length = bytes.readUInt32LE(row + _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.size);
        if (length > _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .largestBlock */ ._i)
            throw damaged('a block');
        const content = slice(file, start + bytes.readUInt32LE(row + _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.offset), length);
        const wanted = bytes.toString('hex', row + _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.digest, row + _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.length);
        if ((0,_index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content) !== wanted)
            throw damaged('a block');
        lines = content.toString('utf8').split('\n');
        last = block;
        return lines;
    }
    return {
        head,
        digest,
        records(key) {
            const wanted = Buffer.from(key);
            const at = search(packages, (one) => {
                const [from, to] = [keys + keyEnd(one - 1), keys + keyEnd(one)];
                if (from > to || to > bytes.length)
                    throw damaged('its table of packages');
                return bytes.compare(wanted, 0, wanted.length, from, to);
            });
            if (at === undefined)
                return [];
            const block = blockOf(at, blocks, firstOf);
            const read = (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(linesOf(block)[at - firstOf(block)] ?? '');
            if (!Array.isArray(read) || !read.every(_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv))
                throw damaged('a block');
            return read;
        },
    };
}
function readHead(file) {
    const [, digest, length] = _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .preamble */ .r3.exec(slice(file, 0, _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .preambleLength */ .xI).toString('latin1')) ?? [];
    if (digest === undefined || Number(length) > _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .largestHead */ .jJ)
        throw foreign(file);
    const bytes = slice(file, _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .preambleLength */ .xI, Number(length));
    if ((0,_index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) !== digest)
        throw damaged('its head');
    const head = (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(bytes);
    // It is what the digest says; still nothing is taken from it that does not fit the file.
    const isSound = head !== undefined &&
        (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(head.table) &&
        [head.size, head.packages, head.blocks, head.table.length].every(isCount) &&
        head.blocks * _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .blockRow */ .ah.length + head.packages * 4 <= head.table.length &&
        (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(head.ecosystems) &&
        Array.isArray(head.sources) &&
        (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(head.leftOut) &&
        (0,_shared_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(head.faulty) &&
        Array.isArray(head.faulty.first);
    if (!isSound)
        throw damaged('its head');
    if (file.size !== head.size)
        throw new _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexFault */ .xW(`The index of advisories has ${file.size} bytes and should have ${head.size}: it is cut off, or something was added`);
    return { head, digest, behind: _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .preambleLength */ .xI + Number(length) };
}
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function slice(file, start, length) {
    if (start + length > file.size)
        throw foreign(file);
    const bytes = file.read(start, length);
    if (bytes.length !== length)
        throw new _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexFault */ .xW('The index of advisories changed while it was read');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** Index of what `compare` finds equal; it tells how the thing at an index stands to the one wanted. */
function search(count, compare) {
    let [low, high] = [0, count - 1];
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = compare(middle);
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return undefined;
}
/** The last block that begins at or before the package. */
function blockOf(at, blocks, firstOf) {
    let [low, high] = [0, blocks - 1];
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (firstOf(middle) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
const damaged = (part) => new _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexFault */ .xW(`The index of advisories is damaged: ${part} is not what its checksum says`);
function foreign(file) {
    if ((0,_index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeIndex */ .sP)(file)) {
        const start = Buffer.from(file.read(0, _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signature */ .vl.length)).toString('latin1');
        return start === _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signature */ .vl
            ? new _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexFault */ .xW('The index of advisories is cut off')
            : new _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexFault */ .xW('The index of advisories has a version that is not known here', 'Compile the index with the release that reads it.');
    }
    return new _index_format_js__WEBPACK_IMPORTED_MODULE_0__/* .IndexFault */ .xW('The file is no compiled index of advisories', 'Give a compiled index, a zip export of OSV, or a folder of OSV records.');
}


/***/ }),

/***/ 83387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compileIndex)
});

// EXTERNAL MODULE: ./out/actions/dependency-audit/package.js
var dependency_audit_package = __webpack_require__(69822);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/index-format.js
var index_format = __webpack_require__(53782);
// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/order.js + 10 modules
var order = __webpack_require__(53683);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/package-names.js
var package_names = __webpack_require__(38053);
// EXTERNAL MODULE: ./out/shared/core/clip.js
var clip = __webpack_require__(49646);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/members.js
var members = __webpack_require__(82411);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/reduced.js



/**
 * The part of an OSV record (https://ossf.github.io/osv-schema/) that matching, severity, aliases, fixes and display
 * need, without its `affected`. What has another shape than the schema's stays as it is, for its reader to tell.
 */
function reducedRecord(record) {
    const summary = (0,json/* textAt */.$6)(record, 'summary') ?? firstLine((0,json/* textAt */.$6)(record, 'details') ?? '');
    const page = (0,members/* listAt */.gT)(record, 'references').find(isPage);
    return {
        ...picked(record, ['id', 'modified', 'published', 'aliases', 'severity']),
        ...(summary !== '' && { summary: (0,clip/* clip */.$)(summary, longestSummary) }),
        ...pickedBelow(record, 'database_specific', ['severity']),
        ...(page !== undefined && { references: [page] }),
    };
}
/** One entry of `affected`. Commits of GIT ranges are not versions of packages: they are left out. */
function reducedAffected(entry) {
    const ranges = own(entry, 'ranges');
    return {
        ...picked(entry, ['versions', 'severity']),
        ...pickedBelow(entry, 'package', ['ecosystem', 'name']),
        ...(ranges !== undefined && {
            ranges: Array.isArray(ranges) ? ranges.filter(isNoGit).map(reducedRange) : ranges,
        }),
        ...pickedBelow(entry, 'ecosystem_specific', ['severity', 'affected_functions', 'affects', 'imports']),
        ...pickedBelow(entry, 'database_specific', [
            'severity',
            'informational',
            'last_known_affected_version_range',
        ]),
    };
}
/** Where people read about it. */
const isPage = (reference) => (0,json/* isObject */.Gv)(reference) && (0,json/* textAt */.$6)(reference, 'type') === 'ADVISORY';
/** In UTF-16 units. */
const longestSummary = 200;
const isNoGit = (range) => !((0,json/* isObject */.Gv)(range) && (0,json/* textAt */.$6)(range, 'type') === 'GIT');
const reducedRange = (range) => (0,json/* isObject */.Gv)(range) ? picked(range, ['type', 'events', 'database_specific']) : range;
/** Without the signs of Markdown's headings, which many records begin with. */
const firstLine = (text) => /^[#\s]*(\S[^\n\r]{0,400})/.exec(text.slice(0, 2_000))?.[1]?.trimEnd() ?? '';
const own = (object, key) => Object.hasOwn(object, key) ? object[key] : undefined;
const picked = (object, keys) => Object.fromEntries(keys.flatMap((key) => {
    const value = own(object, key);
    return value === undefined || value === null ? [] : [[key, value]];
}));
function pickedBelow(object, key, keys) {
    const value = own(object, key);
    if (!(0,json/* isObject */.Gv)(value))
        return {};
    const kept = picked(value, keys);
    return Object.keys(kept).length === 0 ? {} : { [key]: kept };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/kept.js





const known = new Set(dependency_audit_package/* ecosystems */.u);
const unreadable = (why) => ({ id: '', kept: undefined, why });
/** A part that is faulty costs nothing but that part. */
function readKept(text) {
    const record = (0,json/* parseObject */.lj)(text);
    if (record === undefined)
        return unreadable('is no JSON object');
    const id = (0,json/* textAt */.$6)(record, 'id') ?? '';
    if (id === '' || id.length > 256)
        return unreadable('has no id');
    const isWithdrawn = (0,json/* textAt */.$6)(record, 'withdrawn') !== undefined;
    const affected = Object.hasOwn(record, 'affected') ? (record.affected ?? []) : [];
    if (!Array.isArray(affected))
        return unreadable('has no list of what is affected');
    const byKey = new Map();
    const named = new Set();
    let why;
    for (const entry of affected) {
        const place = (0,json/* isObject */.Gv)(entry) ? (0,json/* objectAt */.lJ)(entry, 'package') : undefined;
        const [ecosystem, name] = place === undefined ? [] : [(0,json/* textAt */.$6)(place, 'ecosystem'), (0,json/* textAt */.$6)(place, 'name')];
        if (!(0,json/* isObject */.Gv)(entry) || ecosystem === undefined || !name) {
            // Commits of a repository alone are about no package, and rightly so.
            if (!(0,json/* isObject */.Gv)(entry) || place !== undefined || !hasCommits(entry))
                why ??= 'affects something without a name';
            continue;
        }
        const base = (0,order/* baseOf */.bx)(ecosystem);
        if (!isKnown(base))
            continue;
        named.add(base);
        const key = (0,package_names/* packageKey */.MO)(ecosystem, name);
        const list = byKey.get(key);
        if (list === undefined)
            byKey.set(key, [reducedAffected(entry)]);
        else
            list.push(reducedAffected(entry));
    }
    const reduced = reducedRecord(record);
    const texts = isWithdrawn
        ? []
        : [...byKey].map(([key, list]) => [
            key,
            JSON.stringify({ ...reduced, affected: list }),
        ]);
    const modified = (0,json/* textAt */.$6)(record, 'modified') ?? '';
    return { id, kept: { modified, isWithdrawn, ecosystems: named, texts: new Map(texts) }, why };
}
const hasCommits = (entry) => Array.isArray(entry.ranges) &&
    entry.ranges.some((range) => (0,json/* isObject */.Gv)(range) && (0,json/* textAt */.$6)(range, 'type') === 'GIT');
const isKnown = (ecosystem) => known.has(ecosystem);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/collected.js



/** How many faults a head lists one by one; all are counted. */
const mostFaults = 20;
/** Of all records: one of them may name many packages, and is written for each. In UTF-16 units. */
const mostText = 1_024 * 1_048_576;
/** All records, the newest of each id. Throws IndexFault where they are too many. `today`: `YYYY-MM-DD`. */
function collect(sources, today) {
    const byId = new Map();
    const faults = [];
    const coverages = [];
    const told = [];
    let [faulty, written] = [0, 0];
    const fault = (found) => {
        faulty += 1;
        if (faults.length < mostFaults)
            faults.push(found);
    };
    for (const { name, sha256, records, date, about } of sources) {
        let [count, newest, isEmpty] = [0, date ?? '', true];
        const named = new Set();
        for (const entry of records) {
            const { id, kept, why } = entry.why === undefined ? readKept(entry.text) : entry;
            isEmpty = false;
            if (why !== undefined)
                fault({ where: entry.where, why });
            if (kept === undefined)
                continue;
            count += 1;
            const day = dayOf(kept.modified);
            // A date to come would keep old data fresh for ever.
            if (day !== undefined && day <= today && day > newest)
                newest = day;
            for (const ecosystem of kept.ecosystems)
                named.add(ecosystem);
            const known = byId.get(id);
            if (known !== undefined && known.modified > kept.modified)
                continue;
            for (const text of kept.texts.values())
                written += text.length;
            if (written > mostText)
                throw (0,index_format/* tooManyAdvisories */.zb)();
            byId.set(id, kept);
        }
        coverages.push({ name, sha256, records: count, ...(newest !== '' && { date: newest }) });
        if (isEmpty)
            fault({ where: name, why: 'holds no advisory' });
        told.push(about === undefined ? named : new Set([about]));
    }
    return {
        lines: linesOf(byId),
        coverage: coverageOf(byId, { sources: coverages, told, faulty: { count: faulty, first: faults } }),
    };
}
/** The Go database's own files have the year 1 there: no date. */
const dayOf = (modified) => /^(?:19|20)\d\d-\d\d-\d\dT/.test(modified) ? modified.slice(0, 10) : undefined;
function linesOf(byId) {
    const byKey = new Map();
    for (const id of [...byId.keys()].sort()) {
        for (const [key, text] of byId.get(id)?.texts ?? []) {
            const texts = byKey.get(key);
            if (texts === undefined)
                byKey.set(key, [text]);
            else
                texts.push(text);
        }
    }
    return [...byKey]
        .map(([key, texts]) => [Buffer.from(key), `[${texts.join(',')}]`])
        .sort(([one], [other]) => one.compare(other));
}
function coverageOf(byId, { faulty, sources, told, }) {
    const kept = [...byId.values()];
    const standing = kept.filter(({ isWithdrawn }) => !isWithdrawn);
    const packages = new Map();
    const advisories = new Map();
    for (const { ecosystems: named, texts } of standing) {
        for (const ecosystem of named)
            advisories.set(ecosystem, (advisories.get(ecosystem) ?? 0) + 1);
        for (const key of texts.keys()) {
            const ecosystem = key.slice(0, key.indexOf('/'));
            const keys = packages.get(ecosystem);
            if (keys === undefined)
                packages.set(ecosystem, new Set([key]));
            else
                keys.add(key);
        }
    }
    const newest = (dates) => {
        const date = dates
            .filter((one) => one !== undefined)
            .sort()
            .at(-1);
        return date === undefined ? {} : { date };
    };
    const covered = dependency_audit_package/* ecosystems */.u.filter((ecosystem) => told.some((named) => named.has(ecosystem)));
    return {
        ...newest(sources.map(({ date }) => date)),
        ecosystems: Object.fromEntries(covered.map((ecosystem) => [
            ecosystem,
            {
                packages: packages.get(ecosystem)?.size ?? 0,
                advisories: advisories.get(ecosystem) ?? 0,
                ...newest(sources.filter((_, at) => told[at]?.has(ecosystem)).map(({ date }) => date)),
            },
        ])),
        sources,
        leftOut: {
            withdrawn: kept.length - standing.length,
            otherEcosystems: standing.filter(({ ecosystems: named }) => named.size === 0).length,
        },
        faulty,
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/index-writer.js


/** Compiles an index: the same bytes from the same records in the same order. Throws IndexFault. */
function compileIndex(sources, today) {
    const { lines, coverage } = collect(sources, today);
    const blocks = blocksOf(lines.map(([, line]) => line));
    const rows = Buffer.alloc(blocks.length * index_format/* blockRow */.ah.length);
    let offset = 0;
    for (const [at, { first, bytes }] of blocks.entries()) {
        const row = at * index_format/* blockRow */.ah.length;
        rows.writeUInt32LE(offset, row + index_format/* blockRow */.ah.offset);
        rows.writeUInt32LE(bytes.length, row + index_format/* blockRow */.ah.size);
        rows.writeUInt32LE(first, row + index_format/* blockRow */.ah.first);
        rows.write((0,index_format/* sha256 */.sc)(bytes), row + index_format/* blockRow */.ah.digest, 'hex');
        offset += bytes.length;
    }
    const ends = Buffer.alloc(lines.length * 4);
    let end = 0;
    for (const [at, [key]] of lines.entries())
        ends.writeUInt32LE((end += key.length), at * 4);
    const table = Buffer.concat([rows, ends, ...lines.map(([key]) => key)]);
    const head = headOf({
        ...coverage,
        packages: lines.length,
        blocks: blocks.length,
        table: { length: table.length, sha256: (0,index_format/* sha256 */.sc)(table) },
        size: table.length + offset,
    });
    if (head.length > index_format/* largestHead */.jJ)
        throw (0,index_format/* tooManyAdvisories */.zb)();
    return Buffer.concat([Buffer.from((0,index_format/* preambleOf */.EH)(head)), head, table, ...blocks.map(({ bytes }) => bytes)]);
}
function blocksOf(lines) {
    const blocks = [];
    let [first, length] = [0, 0];
    const close = (next) => {
        if (next === first)
            return;
        const bytes = Buffer.from(lines.slice(first, next).join('\n'));
        if (bytes.length > index_format/* largestBlock */._i)
            throw (0,index_format/* tooManyAdvisories */.zb)();
        blocks.push({ first, bytes });
        [first, length] = [next, 0];
    };
    for (const [at, line] of lines.entries()) {
        if (length + line.length > index_format/* blockBytes */.VE)
            close(at);
        length += line.length + 1;
    }
    close(lines.length);
    return blocks;
}
/** `size` comes without preamble and head: the digits of the sum may make the head itself longer. */
function headOf(head) {
    for (let own = 0;;) {
        const bytes = Buffer.from(JSON.stringify({ ...head, size: index_format/* preambleLength */.xI + own + head.size }));
        if (bytes.length === own)
            return bytes;
        own = bytes.length;
    }
}


/***/ }),

/***/ 94562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ looksLikeGzip),
/* harmony export */   kd: () => (/* binding */ gunzip),
/* harmony export */   lY: () => (/* binding */ gunzipped)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** RFC 1952, with the only method there is. */
const looksLikeGzip = (bytes) => bytes.length >= 18 &&
    bytes[0] === 0x1f &&
    bytes[1] === 0x8b &&
    bytes[2] === 8 &&
    ((bytes[3] ?? 0) & 0xe0) === 0;
/**
 * All members of a gzip file together. Throws a RangeError (code `ERR_BUFFER_TOO_LARGE`) beyond `most` bytes, another
 * error where it is damaged. `goesOn` is called where more than NULs stands behind NULs, which end it.
 */
function gunzip(bytes, most, goesOn) {
    const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: most, info: true });
    if (solidOf(bytes) > engine.bytesWritten)
        goesOn?.();
    return buffer;
}
/** The same of a file of any size, in chunks. Throws where it is damaged or breaks off. */
async function* gunzipped(chunks, goesOn) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)();
    /** Bytes that came in, and those up to the last that is no NUL. */
    let [size, solid] = [0, 0];
    const feed = async () => {
        try {
            for await (const chunk of chunks) {
                if (stream.destroyed && !stream.readableEnded)
                    return;
                const own = solidOf(chunk);
                if (own > 0)
                    solid = size + own;
                size += chunk.length;
                if (stream.readableEnded)
                    continue;
                if (!stream.write(chunk))
                    await new Promise((go) => stream.once('drain', go).once('close', go));
            }
            stream.end();
        }
        catch (error) {
            if (stream.readableEnded)
                throw error;
            stream.destroy(error instanceof Error ? error : new Error(String(error)));
        }
    };
    const fed = feed();
    try {
        for await (const chunk of stream)
            yield chunk;
    }
    finally {
        stream.destroy();
        await fed;
    }
    if (solid > stream.bytesWritten)
        goesOn?.();
}
/** Without the NULs at its end. */
function solidOf(bytes) {
    let size = bytes.length;
    while (size > 0 && bytes[size - 1] === 0)
        size -= 1;
    return size;
}


/***/ }),

/***/ 13863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ mostOfTail),
/* harmony export */   fw: () => (/* binding */ looksLikeZip),
/* harmony export */   s_: () => (/* binding */ endsWithZip),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Whether a file begins as a zip does (jar, whl, docx, apk, nupkg are some too). */
const looksLikeZip = (bytes) => {
    const signature = bytes.length >= 22 ? bytes.readUInt32LE(0) : 0;
    return signature === localSignature || signature === endSignature;
};
/** So many bytes at the end of a file tell whether a zip ends there: an end record, and a comment of up to 65,535 bytes. */
const mostOfTail = 22 + 0xffff;
/**
 * Whether a zip ends there, whatever stands before it: a script that runs it, a program that unpacks it. `bytes`: the
 * last ones of a file, with `before` others in front of them.
 */
function endsWithZip(bytes, before = 0) {
    if (endRecordIn(bytes) === -1)
        return false;
    const found = endOf(bytes, before);
    // By its signatures it is one in the form zip64.
    if (typeof found === 'string')
        return true;
    const { count, size, offset, end } = found;
    const start = end - size;
    return (count > 0 &&
        size >= count * shortestEntry &&
        before + start >= offset &&
        (start < 0 || bytes.readUInt32LE(start) === entrySignature));
}
/**
 * Reads the central directory (APPNOTE.TXT 6.3, section 4.3), behind whatever stands before the archive. A string says
 * what is wrong with it, as a phrase.
 */
function readZip(bytes) {
    const found = endOf(bytes);
    if (typeof found === 'string')
        return found;
    const { count, size, offset, end } = found;
    const start = end - size;
    // Offsets count from where the archive begins, which need not be where the file does.
    const shift = start - offset;
    if (start < 0 || shift < 0)
        return 'has no directory where it should be';
    let [packed, at] = [0, start];
    for (let index = 0; index < count; index += 1) {
        if (at + shortestEntry > end || bytes.readUInt32LE(at) !== entrySignature)
            return 'has a damaged directory';
        const compressed = bytes.readUInt32LE(at + 20);
        if (compressed !== 0xffffffff)
            packed += compressed;
        at += recordLength(bytes, at);
    }
    if (at !== end)
        return 'has more entries than it counts';
    // Many entries that share their data are the usual bomb.
    if (packed > bytes.length)
        return 'has entries that overlap';
    return {
        count,
        entries: entriesOf(bytes, start, count, shift),
        hasUnlisted: () => hasUnlisted(bytes, start, count, shift),
        goesOn: () => goesOn(bytes),
    };
}
/** What the end record says, or the one of zip64 (4.3.14) where its fields are too small for it. */
function endOf(bytes, before = 0) {
    const end = endRecordIn(bytes);
    if (end === -1)
        return 'has no end record';
    const [count, size, offset] = [
        bytes.readUInt16LE(end + 10),
        bytes.readUInt32LE(end + 12),
        bytes.readUInt32LE(end + 16),
    ];
    if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff)
        return { count, size, offset, end };
    // Right before it; a file with just so many entries has none.
    const record = end - 20 - largeEndLength;
    if (record < 0 || bytes.readUInt32LE(end - 20) !== locatorSignature)
        return { count, size, offset, end };
    if (bytes.readUInt32LE(record) !== largeEndSignature)
        return 'is in a form of zip64 that is not known here';
    const [entries, length, from] = [
        bytes.readBigUInt64LE(record + 32),
        bytes.readBigUInt64LE(record + 40),
        bytes.readBigUInt64LE(record + 48),
    ];
    if ([entries, length, from].some((value) => value > BigInt(before + bytes.length)))
        return 'has a damaged end record';
    return { count: Number(entries), size: Number(length), offset: Number(from), end: record };
}
const largeEndSignature = 0x06064b50;
const largeEndLength = 56;
const locatorSignature = 0x07064b50;
const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localMark = Buffer.from('PK\x03\x04');
const endMark = Buffer.from('PK\x05\x06');
const shortestEntry = 46;
/** -1: there is none. */
function endRecordIn(bytes) {
    if (bytes.length < 22)
        return -1;
    const tail = bytes.subarray(-mostOfTail);
    const at = tail.lastIndexOf(endMark, tail.length - 22);
    return at === -1 ? -1 : bytes.length - tail.length + at;
}
const recordLength = (bytes, at) => shortestEntry + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
function* entriesOf(bytes, start, count, shift) {
    let at = start;
    for (let index = 0; index < count; index += 1) {
        const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
        const [compressed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
        // Nothing, deflated, has two bytes.
        if (!name.endsWith('/') || compressed > 2 || size > 0)
            yield entryAt(bytes, at, name, shift);
        at += recordLength(bytes, at);
    }
}
function entryAt(bytes, at, name, shift) {
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const [compressed, size, offset] = [
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 24),
        bytes.readUInt32LE(at + 42),
    ];
    const checksum = bytes.readUInt32LE(at + 16);
    const isLarge = [compressed, size, offset].includes(0xffffffff);
    const fault = (flags & 1) === 1
        ? 'is encrypted'
        : isLarge
            ? 'is in the format zip64'
            : method === stored || method === deflated
                ? undefined
                : `is packed by method ${method}, which is not known here`;
    const kind = (bytes.readUInt32LE(at + 38) >>> 28) & 0xf;
    return {
        name,
        isRegular: kind === 0 || kind === regular,
        fault,
        open(most) {
            const from = dataAt(bytes, offset + shift);
            if (from === -1)
                throw new Error('has no header where it should be');
            if (from + compressed > bytes.length)
                throw new Error('breaks off');
            const data = bytes.subarray(from, from + compressed);
            if (method === deflated)
                return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: most });
            if (data.length > most)
                throw tooLarge();
            return data;
        },
        isWhole: (content) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) === checksum,
    };
}
const [stored, deflated] = [0, 8];
/** Upper four bits of a Unix mode; archives made elsewhere have none. */
const regular = 0o10;
/** As zlib throws it. */
const tooLarge = () => Object.assign(new RangeError('It is too large.'), { code: 'ERR_BUFFER_TOO_LARGE' });
/** Whether the header of an entry stands where none is that is listed. */
function hasUnlisted(bytes, start, count, shift) {
    const listed = [{ from: start, to: start }];
    for (let [index, at] = [0, start]; index < count; index += 1, at += recordLength(bytes, at)) {
        const from = bytes.readUInt32LE(at + 42) + shift;
        const data = dataAt(bytes, from);
        if (data !== -1)
            listed.push({ from, to: data + bytes.readUInt32LE(at + 20) });
    }
    let at = 0;
    for (const { from, to } of listed.sort((one, other) => one.from - other.from)) {
        if (at < from && hasHeader(bytes, at, from))
            return true;
        at = Math.max(at, to);
    }
    return false;
}
/** Where the data begins of an entry whose header stands there; -1: none does. */
function dataAt(bytes, at) {
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localSignature)
        return -1;
    return at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
}
/** Whether there is one, with a name: programs hold the signature too, and what was taken out leaves headers without. */
function hasHeader(bytes, from, to) {
    for (let at = from; (at = bytes.indexOf(localMark, at)) !== -1 && at < to; at += 1) {
        const data = dataAt(bytes, at);
        if (data === -1 || data > to || (bytes[at + 5] ?? 0) > 0)
            continue;
        const name = bytes.subarray(at + 30, at + 30 + bytes.readUInt16LE(at + 26));
        if (name.length > 0 && name.every((byte) => byte >= 0x20))
            return true;
    }
    return false;
}
function goesOn(bytes) {
    const end = endRecordIn(bytes);
    return bytes.subarray(end + 22 + bytes.readUInt16LE(end + 20)).some((byte) => byte !== 0);
}


/***/ })

};
