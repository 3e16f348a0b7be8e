export const id = 9093;
export const ids = [9093];
export const modules = {

/***/ 79093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advisorySource: () => (/* binding */ advisorySource)
});

// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/endpoint.js
var advisories_endpoint = __webpack_require__(26607);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/folder.js + 1 modules
var folder = __webpack_require__(64932);
// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/index-format.js
var index_format = __webpack_require__(53782);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/package-names.js
var package_names = __webpack_require__(38053);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/read-record.js + 2 modules
var read_record = __webpack_require__(28108);
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
        if (!(error instanceof index_format/* IndexFault */.xW))
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
                    ecosystem,
                    packages: own,
                    message: `The advisories given hold nothing about ${ecosystem}`,
                    hint: `Give the export of ${ecosystem} too, or leave ${ecosystem} out of the option \`ecosystems\`.`,
                },
            ];
        const why = tooOld(coverage.date, settings);
        return why === undefined
            ? []
            : [
                {
                    code: 'no-answer',
                    ecosystem,
                    packages: own,
                    message: `The advisories given for ${ecosystem} ${why}`,
                    hint: coverage.date === undefined
                        ? 'Name the file or folder by its day (`osv-2026-01-31`), or compile it into an index under such a name.'
                        : 'Fetch them anew, or raise maxAdvisoryAgeDays in the policy. A day in the name of the file or folder (`osv-2026-01-31`) counts where no record is newer.',
                },
            ];
    });
}
function tooOld(date, { today, maxAgeDays }) {
    if (maxAgeDays === undefined)
        return undefined;
    if (date === undefined)
        return 'have no date that tells how old they are';
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

// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/given-path.js
var given_path = __webpack_require__(70345);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/index-writer.js + 3 modules
var index_writer = __webpack_require__(83387);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/index-reader.js
var index_reader = __webpack_require__(67866);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/cache.js



/**
 * The index of these exports. Its checksums prove that a file is whole, not who wrote it, and nothing but compiling again
 * would prove that no advisory was taken out. So there is a cache only where nobody else's runs can write it: on the
 * command line, and in no pipeline, whose `cache-dir` another workflow of the same pull request may have filled. There a
 * compiled index is given as `advisories` instead. Throws IndexFault.
 */
function indexOf(sources, { cache, today }) {
    if (cache === undefined)
        return (0,index_reader/* openIndex */.b)((0,index_format/* slicesOf */.nu)((0,index_writer/* compileIndex */.U)(sources, today)));
    const inputs = sources.map(({ name, sha256: digest, date, about }) => [name, digest, date, about]);
    const name = `advisories-${(0,index_format/* sha256 */.sc)(JSON.stringify([index_format/* signature */.vl, inputs]))}.index`;
    return cached(cache, name) ?? fresh(cache, name, (0,index_writer/* compileIndex */.U)(sources, today));
}
function cached(cache, name) {
    try {
        const file = cache.open(name);
        return file && (0,index_reader/* openIndex */.b)(file);
    }
    catch (error) {
        if (error instanceof index_format/* IndexFault */.xW)
            return undefined;
        throw error;
    }
}
function fresh(cache, name, bytes) {
    cache.write(name, bytes);
    return (0,index_reader/* openIndex */.b)((0,index_format/* slicesOf */.nu)(bytes));
}

// EXTERNAL MODULE: ./out/shared/core/work-off.js
var work_off = __webpack_require__(24681);
// EXTERNAL MODULE: ./out/shared/core/deadline.js
var deadline = __webpack_require__(83620);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/affected.js
var affected = __webpack_require__(1342);
// EXTERNAL MODULE: ./out/shared/core/http.js
var core_http = __webpack_require__(80936);
// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/members.js
var members = __webpack_require__(82411);
// EXTERNAL MODULE: ./out/actions/dependency-audit/asked.js
var asked = __webpack_require__(51938);
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
const [largestBatch, largestRecord] = [32 * 1_048_576, 32 * 1_048_576];
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
                    maxBytes: largestRecord,
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
function queryOf({ pinned, pageToken }) {
    const { ecosystem, name, version } = pinned;
    // An advisory names the repository of an action, a workflow may name a folder in it.
    const repository = (0,package_names/* packageKeys */.tH)(ecosystem, name).length > 1 ? name.split('/', 2).join('/') : name;
    return {
        package: { ecosystem, name: repository },
        ...(!(0,asked/* isAskedByName */.l6)(pinned) && { version }),
        ...(pageToken !== undefined && { page_token: pageToken }),
    };
}
/** `{}` where there is nothing; undefined for what has another form. */
function answerOf(result) {
    if (result === null)
        return { named: [], nextPage: undefined };
    if (!(0,json/* isObject */.Gv)(result))
        return undefined;
    // A proxy that could not ask for one of them may say so in its place.
    if (Object.keys(result).some((key) => key !== 'vulns' && key !== 'next_page_token'))
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
    const nextPage = Object.hasOwn(result, 'next_page_token') ? (result.next_page_token ?? '') : '';
    if (typeof nextPage !== 'string')
        return undefined;
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
    of.named.push(...answer.named.filter(isWanted(pinned)));
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
/** Of a package without a version malware alone can be told; a popular one has hundreds of other records. */
const isWanted = ({ ecosystem, version }) => ({ id }) => version !== '' || ecosystem === 'GitHub Actions' || id.startsWith('MAL-');
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
            const records = await recordsOf(answers, client, ask);
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
async function recordsOf(answers, client, ask) {
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
                else if (record.affected.length === 0 && record.withdrawn === undefined)
                    tell(hollow, pinned);
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
const hollow = new OsvFault('bad-answer', 'a record came that says of nothing that it is affected', 'Run again, or see whether something on the way changes records.');
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
var given_files = __webpack_require__(91431);
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
        if (!(error instanceof index_format/* IndexFault */.xW))
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
        files: await (0,given_files/* readGiven */.Q)(path, 'advisories', context, folder/* isAdvisoryFile */.S),
    })));
    const [first] = read;
    const [file] = first?.files ?? [];
    if (read.length === 1 && first?.files.length === 1 && file && (0,given_path/* isIndex */.n)(file))
        return (0,index_reader/* openIndex */.b)((0,index_format/* slicesOf */.nu)(file.bytes));
    if (read.some(({ files }) => files.some(given_path/* isIndex */.n)))
        throw mixed;
    const sources = read.flatMap(({ path, files }) => (0,given_path/* sourcesAt */.w)(path, files));
    return indexOf(sources, { cache: undefined, today: context.today });
}
const mixed = new given_files/* GivenFault */.G({
    code: 'bad-input',
    message: 'advisories: a compiled index stands beside other advisories.',
    hint: 'Give the index alone, or what it was compiled from.',
});


/***/ }),

/***/ 83620:
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

/***/ 80936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError),
/* harmony export */   I: () => (/* binding */ isSafe)
/* harmony export */ });
/** Only reads (RFC 9110, 9.2.1): may be asked again, and sent on where a redirect leads. */
const isSafe = (method) => method === 'GET' || method === 'HEAD';
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


/***/ })

};
