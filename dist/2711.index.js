export const id = 2711;
export const ids = [2711];
export const modules = {

/***/ 82711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFeeds: () => (/* binding */ readFeeds)
});

// EXTERNAL MODULE: ./out/shared/parse/gzip.js
var gzip = __webpack_require__(94562);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/feed-fault.js
/** Why a file of scores or of exploited vulnerabilities cannot be used. Message: a sentence without a full stop. */
class FeedFault extends Error {
    name = 'FeedFault';
    /** 1-based; null where no line is to blame. */
    line;
    hint;
    constructor(message, line, hint) {
        super(message);
        this.line = line;
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/epss.js


/** Unpacked. The list of 2026 has 10 MB. */
const largest = 256 * 1_048_576;
/**
 * Reads the list as FIRST publishes it (https://www.first.org/epss/data_stats): CSV, in gzip or not. `wanted`: the only
 * CVEs to keep. Throws FeedFault, since a list with a gap would score in silence what it has no line for.
 */
function readEpss(bytes, wanted) {
    const text = textOf(bytes);
    const scores = new Map();
    const said = /^\uFEFF?#([^\n]{0,500})/.exec(text)?.[1] ?? '';
    let columns;
    let [line, isEmpty] = [0, true];
    for (const row of rowsOf(text)) {
        line += 1;
        if (row === '' || row.startsWith('#') || row.startsWith('\uFEFF#'))
            continue;
        if (columns === undefined) {
            columns = columnsOf(row, line);
            continue;
        }
        const cells = row.split(',');
        const [id = '', probability, percentile] = columns.map((at) => cells[at]?.trim());
        if (!/^CVE-\d{4}-\d{4,19}$/.test(id) || !isShare(probability) || !isShare(percentile))
            throw new FeedFault('The line is no `cve,epss,percentile`', line, fetchIt);
        isEmpty = false;
        if (wanted?.has(id) ?? true)
            scores.set(id, { probability: Number(probability), percentile: Number(percentile) });
    }
    if (isEmpty)
        throw new FeedFault('The file holds no EPSS scores', null, fetchIt);
    return {
        date: /(?:^|,)score_date:(\d{4}-\d\d-\d\d)/.exec(said)?.[1],
        model: /(?:^|,)model_version:([\w.]{1,40})/.exec(said)?.[1],
        scores,
    };
}
const fetchIt = 'Fetch the list again: epss_scores-current.csv.gz.';
function textOf(bytes) {
    try {
        const plain = (0,gzip/* looksLikeGzip */.MB)(bytes) ? (0,gzip/* gunzip */.kd)(bytes, largest) : bytes;
        if (plain.length > largest)
            throw new RangeError();
        return plain.toString('utf8');
    }
    catch (error) {
        const why = error instanceof RangeError ? 'is too large' : 'is damaged';
        throw new FeedFault(`The file of EPSS scores ${why}`, null, fetchIt);
    }
}
function* rowsOf(text) {
    for (let start = 0; start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        yield text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
        start = end + 1;
    }
}
/** Where id, probability and percentile stand: the order is not promised. */
function columnsOf(row, line) {
    const names = row
        .replace('\uFEFF', '')
        .split(',', 20)
        .map((name) => name.trim().toLowerCase());
    const columns = ['cve', 'epss', 'percentile'].map((name) => names.indexOf(name));
    if (columns.includes(-1))
        throw new FeedFault('The first line does not name the columns cve, epss and percentile', line, fetchIt);
    return columns;
}
const isShare = (cell) => cell !== undefined && /^\d(?:\.\d{1,20})?(?:[eE]-?\d{1,3})?$/.test(cell) && Number(cell) <= 1;

// EXTERNAL MODULE: ./out/shared/parse/json.js
var json = __webpack_require__(11556);
// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
// EXTERNAL MODULE: ./out/shared/parse/tree.js
var tree = __webpack_require__(15074);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/kev.js




/** Characters. The catalogue of 2026 has 1.5 million. */
const kev_largest = 64 * 1_048_576;
/**
 * Reads CISA's catalogue of known exploited vulnerabilities
 * (https://www.cisa.gov/known-exploited-vulnerabilities-catalog), as JSON. Throws FeedFault.
 */
function readKev(text) {
    if (text.length > kev_largest)
        throw new FeedFault('The catalogue is too large', null, kev_fetchIt);
    const lines = new parse_lines/* Lines */.q('', text);
    const fault = (message, offset) => new FeedFault(message, lines.lineAt(offset), kev_fetchIt);
    const read = (0,json/* readJson */.V)(text);
    if (read.root === undefined)
        throw fault(`The catalogue is no JSON: ${read.fault}`, read.offset);
    const list = (0,tree/* below */.Gz)(read.root, 'vulnerabilities');
    if (list?.kind !== 'list')
        throw fault('The catalogue has no list `vulnerabilities`', 0);
    const exploited = new Map();
    for (const item of list.items) {
        const id = (0,tree/* textOf */.b6)(item, 'cveID') ?? '';
        const added = dayOf((0,tree/* textOf */.b6)(item, 'dateAdded'));
        if (!/^CVE-\d{4}-\d{4,19}$/.test(id) || added === undefined)
            throw fault('The entry has no `cveID` and `dateAdded`', item.start);
        const byRansomware = (0,tree/* textOf */.b6)(item, 'knownRansomwareCampaignUse') === 'Known';
        exploited.set(id, { added, due: dayOf((0,tree/* textOf */.b6)(item, 'dueDate')), byRansomware });
    }
    const count = numberOf((0,tree/* below */.Gz)(read.root, 'count'));
    if (count !== undefined && count !== list.items.length)
        throw fault(`The catalogue has ${list.items.length} entries and says that it has ${count}`, list.start);
    return { date: dayOf((0,tree/* textOf */.b6)(read.root, 'dateReleased')), exploited };
}
const kev_fetchIt = 'Fetch the catalogue again: known_exploited_vulnerabilities.json.';
const dayOf = (text) => /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0];
const numberOf = (tree) => tree?.kind === 'scalar' && typeof tree.value === 'number' ? tree.value : undefined;

// EXTERNAL MODULE: ./out/actions/dependency-audit/gathering/given-files.js
var given_files = __webpack_require__(91431);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/gathering/feeds.js




/** `wanted`: the CVEs to keep. Throws GivenFault. */
async function readFeeds({ epss, kev }, context, wanted) {
    const scores = epss === '' ? undefined : await readOne('epss', epss, context, (bytes) => readEpss(bytes, wanted));
    const attacks = kev === '' ? undefined : await readOne('kev', kev, context, (bytes) => readKev(bytes.toString('utf8')));
    return {
        epss: scores?.scores ?? new Map(),
        exploited: attacks?.exploited ?? new Map(),
        notes: [
            ...(scores ? [`EPSS scores of ${scores.date ?? 'an unknown date'}.`] : []),
            ...(attacks ? [`Known exploited vulnerabilities of ${attacks.date ?? 'an unknown date'}.`] : []),
        ],
    };
}
async function readOne(input, path, context, read) {
    const [file] = await (0,given_files/* readGiven */.Q)(path, input, context, () => false);
    try {
        return read(file?.bytes ?? Buffer.alloc(0));
    }
    catch (error) {
        if (!(error instanceof FeedFault))
            throw error;
        const line = error.line === null ? '' : ` (line ${String(error.line)})`;
        throw new given_files/* GivenFault */.G({
            code: 'bad-input',
            message: `${input}: ${error.message}${line}.`,
            hint: error.hint,
        });
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


/***/ })

};
