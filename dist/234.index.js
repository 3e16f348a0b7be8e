export const id = 234;
export const ids = [234];
export const modules = {

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advisorySource: () => (/* binding */ advisorySource)
});

// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/endpoint.js
var advisories_endpoint = __webpack_require__(6607);
// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/shared/parse/gzip.js
var gzip = __webpack_require__(4562);
// EXTERNAL MODULE: ./out/shared/parse/zip.js
var parse_zip = __webpack_require__(3863);
// EXTERNAL MODULE: ./out/actions/dependency-audit/package.js
var dependency_audit_package = __webpack_require__(9822);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/index-format.js

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
const sha256 = (bytes) => (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
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
    const zip = (0,parse_zip/* readZip */.u)(bytes);
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
const broken = (message) => new IndexFault(message, 'Fetch the export again, as `<ECOSYSTEM>/all.zip` or `all.zip` of the bucket that has them.');

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
    const zips = files.filter(({ bytes }) => (0,parse_zip/* looksLikeZip */.f)(bytes));
    const others = files.filter(({ bytes }) => !(0,parse_zip/* looksLikeZip */.f)(bytes));
    const loose = {
        name,
        sha256: sha256(others.map(({ path, bytes }) => `${sha256(bytes)} ${path}\n`).join('')),
        records: recordsOfFiles(others),
    };
    return [...zips.map(exportOf), ...(others.length > 0 || zips.length === 0 ? [loose] : [])];
}
function exportOf({ path, bytes }) {
    const about = aboutOf(path);
    const source = { name: path, sha256: sha256(bytes), records: recordsOfZip(path, bytes) };
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
        throw new IndexFault(`The file ${path} of advisories ${error instanceof RangeError ? 'is too large' : 'is damaged'}`, 'Fetch it again, or split it.');
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

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(6413);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/package-names.js
var package_names = __webpack_require__(8053);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/read-record.js + 2 modules
var read_record = __webpack_require__(8108);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/source.js
/** Advisory databases have no feed for them: nothing to ask is no failure to ask. */
const unfed = new Set(['CocoaPods', 'ConanCenter']);
/** Takes out, and tells, what no database knows. `covered`: what the one asked has all the same. */
function withoutUnfed(packages, covered = new Set()) {
    const isFed = ({ ecosystem }) => !unfed.has(ecosystem) || covered.has(ecosystem);
    const left = [...new Set(packages.filter((one) => !isFed(one)).map(({ ecosystem }) => ecosystem))].sort();
    return {
        fed: packages.filter(isFed),
        notes: left.map((ecosystem) => `No advisory database has data on ${ecosystem}: its packages were not looked up.`),
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/given.js





/** Advisories of a compiled index: nothing is asked. */
function givenAdvisories(index, settings) {
    const { head } = index;
    const covered = new Set(Object.keys(head.ecosystems));
    return {
        advisoriesFor(packages) {
            const { fed, notes } = withoutUnfed(packages, covered);
            const { byPackage, problems } = lookUp(index, fed);
            return Promise.resolve({
                byPackage,
                unchecked: lacking(fed, head, settings),
                problems: [...problems, ...faultsOf(head)],
                coverage: head,
                date: head.date,
                tally: { 'advisories.records': [...byPackage.values()].reduce((sum, { length }) => sum + length, 0) },
                notes,
            });
        },
    };
}
/** In the order of the index, so that each block is read once. */
function lookUp(index, packages) {
    const keys = new Map(packages.map(({ ecosystem, name }) => [(0,package_names/* packageKey */.MO)(ecosystem, name), (0,package_names/* packageKeys */.tH)(ecosystem, name)]));
    const byPackage = new Map();
    const problems = [];
    try {
        for (const [key, filed] of [...keys].sort(([one], [other]) => (one < other ? -1 : 1))) {
            const records = filed.flatMap((one) => index.records(one));
            if (records.length > 0)
                byPackage.set(key, advisoriesOf(records));
        }
    }
    catch (error) {
        if (!(error instanceof IndexFault))
            throw error;
        problems.push(badAdvisories(error));
    }
    return { byPackage, problems };
}
/** A record that is filed under a repository and under a folder of it comes in two parts. */
function advisoriesOf(records) {
    const byId = (0,group/* groupBy */.$)(records.flatMap((record) => (0,read_record/* readRecord */.a)(record).advisory ?? []), ({ id }) => id);
    return [...byId.values()].flatMap(([first, ...others]) => first === undefined ? [] : { ...first, affected: [first, ...others].flatMap(({ affected }) => affected) });
}
const badAdvisories = ({ message, hint }) => ({
    code: 'bad-advisories',
    message: `${message}.`,
    hint,
});
function lacking(packages, { ecosystems }, settings) {
    const byEcosystem = (0,group/* groupBy */.$)(packages, ({ ecosystem }) => ecosystem);
    return [...byEcosystem].flatMap(([ecosystem, own]) => {
        const coverage = ecosystems[ecosystem];
        if (coverage === undefined)
            return [
                {
                    code: 'not-asked',
                    packages: own,
                    message: `The advisories given hold nothing about ${ecosystem}`,
                    hint: `Give the export of ${ecosystem} too, or leave these files out in the policy.`,
                },
            ];
        const why = tooOld(coverage.date, settings);
        return why === undefined
            ? []
            : [
                {
                    code: 'no-answer',
                    packages: own,
                    message: `The advisories given for ${ecosystem} ${why}`,
                    hint: 'Fetch them anew, or raise maxAdvisoryAgeDays in the policy.',
                },
            ];
    });
}
function tooOld(date, { today, maxAgeDays }) {
    if (maxAgeDays === undefined)
        return undefined;
    if (date === undefined)
        return 'have no date, and age counts here';
    const days = Math.floor((Date.parse(today) - Date.parse(date)) / 86_400_000);
    if (days < -1)
        return `are of ${date}, a day to come`;
    return days > maxAgeDays ? `are of ${date}, more than ${maxAgeDays} days ago` : undefined;
}
function faultsOf({ faulty: { count, first } }) {
    if (count === 0)
        return [];
    const told = first.map(({ where, why }) => `${where} ${why}`).join('; ');
    const more = count > first.length ? `; and ${count - first.length} more` : '';
    return [
        {
            code: 'bad-advisories',
            message: `Of the advisories given ${count} could not be read in full: ${told}${more}.`,
            hint: 'Fetch them again, or take out what is no advisory.',
        },
    ];
}

// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/order.js + 11 modules
var order = __webpack_require__(4091);
// EXTERNAL MODULE: ./out/shared/core/clip.js
var clip = __webpack_require__(9646);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/members.js
var members = __webpack_require__(2411);
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
                throw tooManyAdvisories();
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
    const rows = Buffer.alloc(blocks.length * blockRow.length);
    let offset = 0;
    for (const [at, { first, bytes }] of blocks.entries()) {
        const row = at * blockRow.length;
        rows.writeUInt32LE(offset, row + blockRow.offset);
        rows.writeUInt32LE(bytes.length, row + blockRow.size);
        rows.writeUInt32LE(first, row + blockRow.first);
        rows.write(sha256(bytes), row + blockRow.digest, 'hex');
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
        table: { length: table.length, sha256: sha256(table) },
        size: table.length + offset,
    });
    if (head.length > largestHead)
        throw tooManyAdvisories();
    return Buffer.concat([Buffer.from(preambleOf(head)), head, table, ...blocks.map(({ bytes }) => bytes)]);
}
function blocksOf(lines) {
    const blocks = [];
    let [first, length] = [0, 0];
    const close = (next) => {
        if (next === first)
            return;
        const bytes = Buffer.from(lines.slice(first, next).join('\n'));
        if (bytes.length > largestBlock)
            throw tooManyAdvisories();
        blocks.push({ first, bytes });
        [first, length] = [next, 0];
    };
    for (const [at, line] of lines.entries()) {
        if (length + line.length > blockBytes)
            close(at);
        length += line.length + 1;
    }
    close(lines.length);
    return blocks;
}
/** `size` comes without preamble and head: the digits of the sum may make the head itself longer. */
function headOf(head) {
    for (let own = 0;;) {
        const bytes = Buffer.from(JSON.stringify({ ...head, size: preambleLength + own + head.size }));
        if (bytes.length === own)
            return bytes;
        own = bytes.length;
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/index-reader.js


/** Reads head and table, and verifies both. Throws IndexFault. */
function openIndex(file) {
    const { head, digest, behind } = readHead(file);
    const { blocks, packages, table } = head;
    const bytes = slice(file, behind, table.length);
    if (sha256(bytes) !== table.sha256)
        throw damaged('its table of packages');
    const keyEnds = blocks * blockRow.length;
    const keys = keyEnds + packages * 4;
    const start = behind + table.length;
    const keyEnd = (at) => (at < 0 ? 0 : bytes.readUInt32LE(keyEnds + at * 4));
    const firstOf = (block) => block >= blocks ? packages : bytes.readUInt32LE(block * blockRow.length + blockRow.first);
    /** Lines of the block; those of the last one are at hand, since keys are asked for in order. */
    let [last, lines] = [-1, []];
    function linesOf(block) {
        if (block === last)
            return lines;
        const row = block * blockRow.length;
        const length = bytes.readUInt32LE(row + blockRow.size);
        if (length > largestBlock)
            throw damaged('a block');
        const content = slice(file, start + bytes.readUInt32LE(row + blockRow.offset), length);
        const wanted = bytes.toString('hex', row + blockRow.digest, row + blockRow.length);
        if (sha256(content) !== wanted)
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
            const read = (0,json/* parseJson */.qF)(linesOf(block)[at - firstOf(block)] ?? '');
            if (!Array.isArray(read) || !read.every(json/* isObject */.Gv))
                throw damaged('a block');
            return read;
        },
    };
}
function readHead(file) {
    const [, digest, length] = preamble.exec(slice(file, 0, preambleLength).toString('latin1')) ?? [];
    if (digest === undefined || Number(length) > largestHead)
        throw foreign(file);
    const bytes = slice(file, preambleLength, Number(length));
    if (sha256(bytes) !== digest)
        throw damaged('its head');
    const head = (0,json/* parseObject */.lj)(bytes);
    // It is what the digest says; still nothing is taken from it that does not fit the file.
    const isSound = head !== undefined &&
        (0,json/* isObject */.Gv)(head.table) &&
        [head.size, head.packages, head.blocks, head.table.length].every(isCount) &&
        head.blocks * blockRow.length + head.packages * 4 <= head.table.length &&
        (0,json/* isObject */.Gv)(head.ecosystems) &&
        Array.isArray(head.sources) &&
        (0,json/* isObject */.Gv)(head.leftOut) &&
        (0,json/* isObject */.Gv)(head.faulty) &&
        Array.isArray(head.faulty.first);
    if (!isSound)
        throw damaged('its head');
    if (file.size !== head.size)
        throw new IndexFault(`The index of advisories has ${file.size} bytes and should have ${head.size}: it is cut off, or something was added`);
    return { head, digest, behind: preambleLength + Number(length) };
}
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function slice(file, start, length) {
    if (start + length > file.size)
        throw foreign(file);
    const bytes = file.read(start, length);
    if (bytes.length !== length)
        throw new IndexFault('The index of advisories changed while it was read');
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
const damaged = (part) => new IndexFault(`The index of advisories is damaged: ${part} is not what its checksum says`);
function foreign(file) {
    if (looksLikeIndex(file)) {
        const start = Buffer.from(file.read(0, signature.length)).toString('latin1');
        return start === signature
            ? new IndexFault('The index of advisories is cut off')
            : new IndexFault('The index of advisories has a version that is not known here', 'Compile the index with the release that reads it.');
    }
    return new IndexFault('The file is no compiled index of advisories', 'Give a compiled index, a zip export of OSV, or a folder of OSV records.');
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/cache.js



/**
 * The index of these exports. Its checksums prove that a file is whole, not who wrote it, and nothing but compiling again
 * would prove that no advisory was taken out. So there is a cache only where nobody else's runs can write it: on the
 * command line, and in no pipeline, whose `cache-dir` another workflow of the same pull request may have filled. There a
 * compiled index is given as `advisories` instead. Throws IndexFault.
 */
function indexOf(sources, { cache, today }) {
    if (cache === undefined)
        return openIndex(slicesOf(compileIndex(sources, today)));
    const inputs = sources.map(({ name, sha256: digest, date, about }) => [name, digest, date, about]);
    const name = `advisories-${sha256(JSON.stringify([signature, inputs]))}.index`;
    return cached(cache, name) ?? fresh(cache, name, compileIndex(sources, today));
}
function cached(cache, name) {
    try {
        const file = cache.open(name);
        return file && openIndex(file);
    }
    catch (error) {
        if (error instanceof IndexFault)
            return undefined;
        throw error;
    }
}
function fresh(cache, name, bytes) {
    cache.write(name, bytes);
    return openIndex(slicesOf(bytes));
}

// EXTERNAL MODULE: ./out/shared/core/work-off.js
var work_off = __webpack_require__(4681);
// EXTERNAL MODULE: ./out/shared/core/deadline.js
var deadline = __webpack_require__(3620);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/affected.js
var affected = __webpack_require__(1342);
// EXTERNAL MODULE: ./out/shared/core/http.js
var core_http = __webpack_require__(936);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/client.js





/** The server's own limit. */
const batchSize = 1_000;
/**
 * `refused`: something about the question is wrong, or it asks for too much at once; `missing`: the server has no such
 * record; `bad-answer`: it says what cannot be; `unavailable`: it says nothing. Message: a phrase, mostly with the host.
 */
class OsvFault extends Error {
    name = 'OsvFault';
    code;
    hint;
    /** The same request may well have an answer at once. */
    isPassing;
    constructor(code, message, hint, isPassing = false) {
        super(message);
        this.code = code;
        this.hint = hint;
        this.isPassing = isPassing;
    }
}
const [largestBatch, client_largestRecord] = [32 * 1_048_576, 32 * 1_048_576];
/** No path of its own, whatever a server calls a record. */
const idShape = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
function osvClient(http, { url, host }) {
    const fault = (code, what, hint, isPassing = false) => new OsvFault(code, `${host} ${what}`, hint, isPassing);
    const badAnswer = (what) => fault('bad-answer', what, isIt, true);
    async function answered(request) {
        const { status, body } = await request().catch((error) => {
            if (!(error instanceof core_http/* NetworkError */.D))
                throw error;
            const { code, hint, message } = error;
            const isPassing = code === 'not-reached' || code === 'bad-answer';
            const kind = code === 'too-large' ? 'refused' : 'unavailable';
            throw new OsvFault(kind, message.replace(/\.$/, ''), hint, isPassing);
        });
        if (status === 200)
            return body;
        if (status === 429)
            throw fault('unavailable', 'wants to be asked less often (status 429)', tryLater);
        if (status >= 500)
            throw fault('unavailable', `has no answer (status ${status})`, tryLater, status !== 503);
        if (status === 401 || status === 403 || status === 407)
            throw fault('unavailable', `does not let us ask (status ${status})`, letUs);
        if (status === 400 || status === 413 || status === 422)
            throw fault('refused', `does not take the question (status ${status})`, nameIt);
        if (status === 404)
            throw fault('missing', 'does not know what was asked for (status 404)', isIt);
        throw fault('bad-answer', `answers with the status ${status}`, isIt);
    }
    /** A POST is sent again by nobody else, and a broken answer may be whole the second time. */
    async function twice(read) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof OsvFault && error.isPassing))
                throw error;
            return read();
        }
    }
    return {
        batch: (questions) => twice(async () => {
            const body = await answered(() => http.request({
                url: `${url}/v1/querybatch`,
                method: 'POST',
                headers: { 'content-type': 'application/json', accept: 'application/json' },
                body: JSON.stringify({ queries: questions.map(queryOf) }),
                maxBytes: largestBatch,
                timeoutMs: 60_000,
            }));
            const read = (0,json/* parseObject */.lj)(body);
            if (read === undefined)
                throw badAnswer('answers with what is no JSON object');
            const results = (0,members/* listAt */.gT)(read, 'results');
            if (results.length !== questions.length)
                throw badAnswer(`answers ${results.length} of ${questions.length} questions`);
            return results.map((result) => {
                const answer = answerOf(result);
                if (answer === undefined)
                    throw badAnswer('names advisories in a form that is not known here');
                return answer;
            });
        }),
        record(id) {
            if (!idShape.test(id))
                return Promise.reject(badAnswer('names an advisory by what is no id'));
            return twice(async () => {
                const body = await answered(() => http.request({
                    url: `${url}/v1/vulns/${encodeURIComponent(id)}`,
                    headers: { accept: 'application/json' },
                    maxBytes: client_largestRecord,
                }));
                const { advisory } = (0,read_record/* readRecord */.a)((0,json/* parseObject */.lj)(body));
                if (advisory === undefined)
                    throw badAnswer('answers with what is no advisory');
                if (advisory.id !== id)
                    throw badAnswer('answers with another advisory than the one asked for');
                return advisory;
            });
        },
    };
}
function queryOf({ pinned: { ecosystem, name, version }, pageToken }) {
    // An advisory names the repository of an action, a workflow may name a folder in it.
    const repository = (0,package_names/* packageKeys */.tH)(ecosystem, name).length > 1 ? name.split('/', 2).join('/') : name;
    return {
        package: { ecosystem, name: repository },
        version,
        ...(pageToken !== undefined && { page_token: pageToken }),
    };
}
/** `{}` where there is nothing; undefined for what has another form. */
function answerOf(result) {
    if (result === null)
        return { named: [], nextPage: undefined };
    if (!(0,json/* isObject */.Gv)(result))
        return undefined;
    const vulns = Object.hasOwn(result, 'vulns') ? (result.vulns ?? []) : [];
    if (!Array.isArray(vulns))
        return undefined;
    const named = vulns.flatMap((one) => {
        const id = (0,json/* isObject */.Gv)(one) ? (0,json/* textAt */.$6)(one, 'id') : undefined;
        return !(0,json/* isObject */.Gv)(one) || id === undefined ? [] : [{ id, modified: (0,json/* textAt */.$6)(one, 'modified') }];
    });
    if (named.length < vulns.length)
        return undefined;
    const nextPage = (0,json/* textAt */.$6)(result, 'next_page_token');
    return { named, nextPage: nextPage === '' ? undefined : nextPage };
}
const tryLater = 'Run again later, name a mirror, or give advisories as a file.';
const letUs = 'See what the mirror or proxy wants from who asks.';
const nameIt = 'See whether the name and version in the file are right.';
const isIt = 'See whether it is a server that speaks the API of OSV, and whether something on the way changes its answers.';

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/asking.js


/** A server that is down costs the time of a timeout with each request. */
const mostFailures = 5;
/** In a row: questions are refused one by one, unless the server takes none at all. */
const mostRefusals = 100;
/** Of a run. A stranger's list of packages, and a stranger's answers, end here. */
const mostRequests = 25_000;
function asking(isOver) {
    let [failures, refusals, requests] = [0, 0, 0];
    return async (request) => {
        if (isOver())
            throw new OsvFault('unavailable', deadline/* late */.f.message, deadline/* late */.f.hint);
        if (failures >= mostFailures || refusals >= mostRefusals)
            throw new OsvFault('unavailable', 'the advisory server failed too often to be asked on', asking_tryLater);
        if (requests >= mostRequests)
            throw new OsvFault('unavailable', `a run asks at most ${mostRequests} times`, deadline/* late */.f.hint);
        requests += 1;
        try {
            const answer = await request();
            failures = refusals = 0;
            return answer;
        }
        catch (error) {
            if (error instanceof OsvFault && error.code === 'unavailable')
                failures += 1;
            if (error instanceof OsvFault && error.code === 'refused')
                refusals += 1;
            throw error;
        }
    };
}
const asking_tryLater = 'Run again later, name a mirror, or give advisories as a file.';
/** Requests under way at a time; the client of the network has a limit of its own. */
const atOnce = 8;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/naming.js



/** Of 1,000 ids each. */
const mostPages = 50;
/** Ids for all packages of a run. */
const mostNamed = 500_000;
/** Asks which advisories each of the packages has. */
async function nameAdvisories(packages, client, ask) {
    const all = packages.map((pinned) => ({ pinned, named: [], fault: unasked }));
    const batches = inBatches(all.map((of) => ({ pinned: of.pinned, of, page: 1 })));
    let count = 0;
    await (0,work_off/* workOff */.n)(batches, atOnce, async (batch) => {
        try {
            const answers = await ask(() => client.batch(batch));
            for (const { named } of answers)
                count += named.length;
            if (count > mostNamed)
                throw endless;
            batches.push(...inBatches(batch.flatMap((open, at) => take(open, answers[at]))));
        }
        catch (error) {
            if (!(error instanceof OsvFault))
                throw error;
            // One name that the server takes for wrong must not cost the answers of all others.
            if (error.code === 'refused' && batch.length > 1)
                batches.push(...halves(batch));
            else
                for (const { of } of batch)
                    of.fault = error;
        }
    });
    return all;
}
/** What is left to ask. */
function take({ of, page, pinned, pageToken }, answer) {
    if (answer === undefined)
        return [];
    of.named.push(...answer.named);
    const { nextPage } = answer;
    if (nextPage === undefined) {
        of.fault = undefined;
        return [];
    }
    if (page >= mostPages || nextPage === pageToken) {
        of.fault = endless;
        return [];
    }
    return [{ of, pinned, page: page + 1, pageToken: nextPage }];
}
/** What every question begins with: only an answer takes it away. */
const unasked = new OsvFault('unavailable', 'not all of it was asked', 'Run again.');
const endless = new OsvFault('bad-answer', 'the list of advisories does not end', 'Run again, or name another mirror.');
const inBatches = (open) => Array.from({ length: Math.ceil(open.length / batchSize) }, (_, at) => open.slice(at * batchSize, (at + 1) * batchSize));
const halves = (batch) => [
    batch.slice(0, batch.length >>> 1),
    batch.slice(batch.length >>> 1),
];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/online.js








/** Distinct packages that a run asks for. */
const mostPackages = 100_000;
/**
 * Advisories of a server. Nothing is kept for the next run: an answer names records by id and date alone, so that a file
 * of `cache-dir`, which anyone's workflow may have written, could not be told from the record.
 */
function onlineAdvisories(http, settings) {
    const client = osvClient(http, settings.endpoint);
    return {
        async advisoriesFor(packages) {
            const { fed, notes } = withoutUnfed(distinct(packages));
            const ask = asking((0,deadline/* deadline */.n)(settings.now, settings.milliseconds));
            const answers = await nameAdvisories(fed.slice(0, mostPackages), client, ask);
            const records = await online_recordsOf(answers, client, ask);
            const judged = judge(answers, records);
            return {
                byPackage: judged.byPackage,
                unchecked: [...judged.unchecked, ...tooMany(fed.slice(mostPackages))],
                problems: [],
                coverage: undefined,
                date: settings.today,
                tally: {
                    'advisories.asked': answers.length,
                    'advisories.records': records.size,
                    'advisories.notAffecting': judged.notAffecting,
                },
                notes,
            };
        },
    };
}
const distinct = (packages) => [
    ...new Map(packages.map((one) => [JSON.stringify([(0,package_names/* packageKey */.MO)(one.ecosystem, one.name), one.version]), one])).values(),
];
/** Each record once, whoever it was named for. */
async function online_recordsOf(answers, client, ask) {
    const records = new Map();
    const ids = [...new Set(answers.flatMap(({ named }) => named.map(({ id }) => id)))].sort();
    await (0,work_off/* workOff */.n)(ids, atOnce, async (id) => {
        try {
            records.set(id, await ask(() => client.record(id)));
        }
        catch (error) {
            if (!(error instanceof OsvFault))
                throw error;
            records.set(id, error);
        }
    });
    return records;
}
/** A record counts for what it says itself: a server that names one too many brings no finding. */
function judge(answers, records) {
    const byPackage = new Map();
    const faults = new Map();
    let notAffecting = 0;
    const tell = (fault, pinned) => {
        const known = faults.get(fault.message);
        if (known === undefined)
            faults.set(fault.message, { fault, packages: new Set([pinned]) });
        else
            known.packages.add(pinned);
    };
    for (const { pinned, named, fault } of answers) {
        if (fault !== undefined)
            tell(fault, pinned);
        const key = (0,package_names/* packageKey */.MO)(pinned.ecosystem, pinned.name);
        for (const one of named) {
            const record = records.get(one.id) ?? unasked;
            if (record instanceof OsvFault) {
                tell(record, pinned);
                continue;
            }
            if ((0,affected/* verdictOf */.Vj)(record, pinned) === 'unaffected') {
                if (isOlder(record, one))
                    tell(outdated, pinned);
                else
                    notAffecting += 1;
                continue;
            }
            const own = byPackage.get(key);
            if (own === undefined)
                byPackage.set(key, new Set([record]));
            else
                own.add(record);
        }
    }
    return {
        byPackage: new Map([...byPackage].map(([key, own]) => [key, [...own]])),
        notAffecting,
        unchecked: [...faults.values()].map(unanswered),
    };
}
/** Between two requests a record may become newer, and never older: something on the way answers from the past. */
function isOlder(record, named) {
    const since = Date.parse(named.modified ?? '');
    return !Number.isNaN(since) && !(Date.parse(record.modified ?? '') >= since);
}
const outdated = new OsvFault('bad-answer', 'a record came in an older state than the one that was named', 'Run again, or see what a mirror or proxy on the way keeps.');
const unanswered = ({ fault, packages, }) => ({
    code: 'no-answer',
    packages: [...packages],
    message: `Its advisories could not be learnt: ${fault.message}`,
    hint: fault.hint,
});
const tooMany = (packages) => packages.length === 0
    ? []
    : [
        {
            code: 'limit',
            packages,
            message: `A run asks for the advisories of ${mostPackages} packages`,
            hint: 'Give advisories as a file, or check parts of the repository in runs of their own.',
        },
    ];

// EXTERNAL MODULE: ./out/actions/dependency-audit/gathering/given-files.js
var given_files = __webpack_require__(1431);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/gathering/advisory-source.js








/** A server, or what was given. Throws GivenFault. */
async function advisorySource(options, context) {
    if (options.advisories.length === 0)
        return askedSource(options, context);
    try {
        const index = await givenIndex(options.advisories, context);
        return givenAdvisories(index, { today: context.today, maxAgeDays: options.maxAgeDays });
    }
    catch (error) {
        if (!(error instanceof IndexFault))
            throw error;
        throw new given_files/* GivenFault */.G({ code: 'bad-advisories', message: `${error.message}.`, hint: error.hint });
    }
}
async function askedSource({ api }, { io, today, now }) {
    const endpoint = (0,advisories_endpoint/* endpointOf */.X)(api);
    if (typeof endpoint === 'string')
        throw new given_files/* GivenFault */.G({
            code: 'bad-input',
            message: `osv-api: the URL ${endpoint}.`,
            hint: 'Name the URL of a server that speaks the OSV API, without credentials.',
        });
    return onlineAdvisories((await io()).http(endpoint.hosts), { endpoint, today, now });
}
/** A compiled index as it is; anything else is compiled. */
async function givenIndex(paths, context) {
    const read = await Promise.all(paths.map(async (path) => ({
        path,
        files: await (0,given_files/* readGiven */.Q)(path, 'advisories', context, isAdvisoryFile),
    })));
    const [first] = read;
    const [file] = first?.files ?? [];
    if (read.length === 1 && first?.files.length === 1 && file && isIndex(file.bytes))
        return openIndex(slicesOf(file.bytes));
    if (read.some(({ files }) => files.some(({ bytes }) => isIndex(bytes))))
        throw mixed;
    const sources = read.flatMap(({ path, files }) => sourcesOf(nameOf(path), files.length === 1 && files[0] ? [asNamed(path, files[0])] : files));
    return indexOf(sources, { cache: undefined, today: context.today });
}
/** What a folder is called tells the ecosystem of an export: `npm/all.zip`. */
const asNamed = (path, file) => path.endsWith(file.path) ? { ...file, path: path.split(/[\\/]/).slice(-2).join('/') } : file;
const nameOf = (path) => path
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1) ?? path;
const isIndex = (bytes) => bytes.subarray(0, signature.length).toString('latin1') === signature;
const mixed = new given_files/* GivenFault */.G({
    code: 'bad-input',
    message: 'advisories: a compiled index stands beside other advisories.',
    hint: 'Give the index alone, or what it was compiled from.',
});


/***/ }),

/***/ 3620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ late),
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
/** Of all questions of a run together, in milliseconds: a slow server must not hold the run for hours. */
const longest = 10 * 60 * 1000;
/** Whether the time for asking is over; `now` is in milliseconds. */
function deadline(now, milliseconds = longest) {
    const end = now() + milliseconds;
    return () => now() >= end;
}
/** Why something was not asked any more. */
const late = {
    message: 'the time for asking was over',
    hint: 'Run again, or check fewer paths in one run.',
};


/***/ }),

/***/ 936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError)
/* harmony export */ });
/** Why there was no answer. The message names the host, and neither path, query nor credentials. */
class NetworkError extends Error {
    name = 'NetworkError';
    code;
    host;
    hint;
    constructor(code, host, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.host = host;
        this.hint = hint;
    }
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ workOff)
/* harmony export */ });
/** Works a list off, so many items side by side; it may grow meanwhile. Rejects with the first error. */
async function workOff(items, atOnce, work) {
    let next = 0;
    const inTurn = async () => {
        while (next < items.length) {
            const item = items[next];
            next += 1;
            if (item !== undefined)
                await work(item);
        }
    };
    await Promise.all(Array.from({ length: atOnce }, inTurn));
}


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ looksLikeGzip),
/* harmony export */   kd: () => (/* binding */ gunzip),
/* harmony export */   lY: () => (/* binding */ gunzipped)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/** RFC 1952, with the only method there is. */
const looksLikeGzip = (bytes) => bytes.length >= 18 &&
    bytes[0] === 0x1f &&
    bytes[1] === 0x8b &&
    bytes[2] === 8 &&
    ((bytes[3] ?? 0) & 0xe0) === 0;
/**
 * All members of a gzip file together. Throws a RangeError (code `ERR_BUFFER_TOO_LARGE`) beyond `most` bytes, another
 * error where it is damaged.
 */
const gunzip = (bytes, most) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: most });
/** The same of a file of any size, in chunks. Throws where it is damaged or breaks off. */
async function* gunzipped(chunks) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)();
    const feed = async () => {
        try {
            for await (const chunk of chunks) {
                if (stream.destroyed)
                    return;
                if (!stream.write(chunk))
                    await new Promise((go) => stream.once('drain', go).once('close', go));
            }
            stream.end();
        }
        catch (error) {
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
}


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ looksLikeZip),
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/** Whether a file begins as a zip does (jar, whl, docx, apk, nupkg are some too). */
const looksLikeZip = (bytes) => {
    const signature = bytes.length >= 22 ? bytes.readUInt32LE(0) : 0;
    return signature === localSignature || signature === endSignature;
};
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
        if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature)
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
    return { count, entries: entriesOf(bytes, start, count, shift) };
}
/** What the end record says, or the one of zip64 (4.3.14) where its fields are too small for it. */
function endOf(bytes) {
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
    if ([entries, length, from].some((value) => value > BigInt(bytes.length)))
        return 'has a damaged end record';
    return { count: Number(entries), size: Number(length), offset: Number(from), end: record };
}
const largeEndSignature = 0x06064b50;
const largeEndLength = 56;
const locatorSignature = 0x07064b50;
const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
/** A comment of up to 65,535 bytes may follow it. */
function endRecordIn(bytes) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
        if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endSignature)
            return at;
    }
    return -1;
}
const recordLength = (bytes, at) => 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
function* entriesOf(bytes, start, count, shift) {
    let at = start;
    for (let index = 0; index < count; index += 1) {
        const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
        if (!name.endsWith('/'))
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
    const isLarge = [compressed, size, offset].includes(0xffffffff);
    const fault = (flags & 1) === 1
        ? 'is encrypted'
        : isLarge
            ? 'is in the format zip64'
            : method === stored || method === deflated
                ? undefined
                : `is packed by method ${method}, which is not known here`;
    return {
        name,
        fault,
        open(most) {
            const local = offset + shift;
            if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localSignature)
                throw new Error('has no header where it should be');
            const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
            if (from + compressed > bytes.length)
                throw new Error('breaks off');
            const data = bytes.subarray(from, from + compressed);
            if (method === deflated)
                return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: most });
            if (data.length > most)
                throw tooLarge();
            return data;
        },
    };
}
const [stored, deflated] = [0, 8];
/** As zlib throws it. */
const tooLarge = () => Object.assign(new RangeError('It is too large.'), { code: 'ERR_BUFFER_TOO_LARGE' });


/***/ })

};
