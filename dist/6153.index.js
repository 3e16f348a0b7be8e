export const id = 6153;
export const ids = [6153];
export const modules = {

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ rangeOrder),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   jv: () => (/* binding */ fixesOf)
/* harmony export */ });
/* unused harmony exports entryVerdict, rangeVerdict */
/* harmony import */ var _versions_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53683);
/* harmony import */ var _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91084);
/* harmony import */ var _package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38053);



/** The OSV algorithm (https://ossf.github.io/osv-schema/#evaluation). A record that was withdrawn affects nothing. */
function verdictOf(advisory, pinned) {
    if (advisory.withdrawn !== undefined)
        return 'unaffected';
    return worst(entriesOf(advisory, pinned).map((entry) => entryVerdict(entry, pinned.version)));
}
/** What the record says about this package. */
const entriesOf = ({ affected }, pinned) => affected.filter((0,_package_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .KH)(pinned));
const worst = (verdicts) => verdicts.includes('affected') ? 'affected' : verdicts.includes('unknown') ? 'unknown' : 'unaffected';
/** By the versions that are listed or by the ranges. */
function entryVerdict(entry, version) {
    const { ecosystem, ranges, versions, isPartial } = entry;
    if (versions.includes(version))
        return 'affected';
    const found = worst([
        ranges.length === 0 ? listVerdict(entry, version) : 'unaffected',
        ...ranges.map((range) => isMovingTag(ecosystem, range, version)
            ? 'unknown'
            : rangeVerdict(range, version, rangeOrder(ecosystem, range.type))),
    ]);
    return found === 'unaffected' && isPartial ? 'unknown' : found;
}
/** `v4` of an action goes along with the releases of 4: where a range begins or ends among them, it may be on either side. */
function isMovingTag(ecosystem, { events }, version) {
    const tag = ecosystem === 'GitHub Actions' ? /^v?(\d+(?:\.\d+)?)$/.exec(version)?.[1] : undefined;
    return (tag !== undefined &&
        events.some((event) => event.version.replace(/^v/, '').startsWith(`${tag}.`) &&
            (event.kind === 'last_affected' || _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .semver */ .h.compare(event.version, version) !== 0)));
}
/** A version may be written in more ways than one (`1.0` and `1.0.0` of PyPI). */
function listVerdict({ ecosystem, versions }, version) {
    const order = (0,_versions_order_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOrder */ .xM)(ecosystem);
    if (order?.reads(version) !== true)
        return 'unknown';
    return versions.some((one) => order.reads(one) && matching(order)(one, version) === 0)
        ? 'affected'
        : 'unaffected';
}
/** Go has its own spelling of SemVer for what comes with the toolchain. */
const rangeOrder = (ecosystem, type) => type === 'SEMVER' && ecosystem !== 'Go' ? _versions_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .semver */ .h : (0,_versions_order_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOrder */ .xM)(ecosystem);
/** False for a version that the order has no place for. */
const isUsable = ({ kind, version }, order) => version === '0' || (kind === 'limit' && version === '*') || order.reads(version);
const matching = ({ matching: own, compare }) => own ?? compare;
function rangeVerdict({ events }, version, order) {
    if (coversAll(events))
        return 'affected';
    if (order?.reads(version) !== true || events.length === 0)
        return 'unknown';
    const faulty = events.filter((event) => !isUsable(event, order));
    const usable = faulty.length === 0 ? events : events.filter((event) => !faulty.includes(event));
    const isInside = contains(usable, version, matching(order));
    // A beginning that cannot be read may bring the version in, an end may take it out.
    if (faulty.some(({ kind }) => (kind === 'introduced') !== isInside))
        return 'unknown';
    return isInside ? 'affected' : 'unaffected';
}
/** From the beginning, without an end. RustSec writes the least version of SemVer for it. */
const coversAll = (events) => events.some(({ kind, version }) => kind === 'introduced' && /^0(?:\.0\.0-0)?$/.test(version)) &&
    events.every(({ kind, version }) => kind === 'introduced' || (kind === 'limit' && version === '*'));
/** What counts is the last event that the version has come to, in the order of versions and then of the record. */
function contains(events, version, compare) {
    let isLimited = false;
    let isBelow = false;
    let last;
    for (const event of events) {
        const side = event.version === '0' ? 1 : compare(version, event.version);
        if (event.kind === 'limit') {
            isLimited = true;
            isBelow ||= event.version === '*' || side < 0;
        }
        else if (event.kind === 'last_affected' ? side > 0 : side >= 0) {
            if (last === undefined || !isBefore(event, last, compare))
                last = event;
        }
    }
    return last?.kind === 'introduced' && (isBelow || !isLimited);
}
/** `0` comes first. */
function isBefore(event, other, compare) {
    if (event.version === '0' || other.version === '0')
        return other.version !== '0';
    return compare(event.version, other.version) < 0;
}
/** The versions later than the pinned one that the record's ranges name as fixed, in order. None of them need be unaffected. */
function fixesOf(advisory, pinned) {
    const order = (0,_versions_order_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOrder */ .xM)(pinned.ecosystem);
    if (order?.reads(pinned.version) !== true)
        return [];
    const fixed = entriesOf(advisory, pinned).flatMap(({ ranges }) => ranges.flatMap(({ events }) => events.filter(({ kind }) => kind === 'fixed')));
    const later = fixed
        .map(({ version }) => version)
        .filter((version) => order.reads(version) && matching(order)(version, pinned.version) > 0);
    return [...new Set(later)].sort(order.compare);
}


/***/ }),

/***/ 26607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf),
/* harmony export */   l: () => (/* binding */ publicEndpoint)
/* harmony export */ });
/** https://google.github.io/osv.dev/api/ */
const publicEndpoint = 'https://api.osv.dev';
/** A server that speaks the API of OSV, below a path of its own or not. A string says what is wrong with it. */
function endpointOf(text) {
    if (!URL.canParse(text))
        return 'is no URL';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'is no address of the web';
    if (url.username !== '' || url.password !== '')
        return 'has credentials in it';
    if (url.search !== '' || url.hash !== '')
        return 'has more than a path behind the host';
    const isPublic = url.host === new URL(publicEndpoint).host;
    if (url.protocol === 'http:' && isPublic)
        return 'is not asked without TLS';
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const place = `${url.hostname}:${port}`;
    return {
        url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
        host: url.host,
        // Whoever starts the run names a mirror, so it may stand on this machine or in a private network.
        hosts: isPublic ? { allowed: [url.host] } : { allowed: [place], trusted: [place] },
    };
}


/***/ }),

/***/ 28108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRecord)
});

// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/members.js
var members = __webpack_require__(82411);
// EXTERNAL MODULE: ./out/shared/core/clip.js
var clip = __webpack_require__(49646);
// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/order.js + 10 modules
var versions_order = __webpack_require__(53683);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/affected.js
var affected = __webpack_require__(1342);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/package-names.js
var package_names = __webpack_require__(38053);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/record.js
const eventKinds = ['introduced', 'fixed', 'last_affected', 'limit'];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/read-affected.js







/** Nothing for an entry that names no package. */
function readAffected(value, where, fault) {
    if (!(0,json/* isObject */.Gv)(value)) {
        fault(where, 'is no object');
        return [];
    }
    const stated = (0,json/* objectAt */.lJ)(value, 'package') ?? {};
    const [ecosystem, name] = [(0,json/* textAt */.$6)(stated, 'ecosystem'), (0,json/* textAt */.$6)(stated, 'name')];
    if (ecosystem === undefined || name === undefined) {
        // A record about commits of a repository alone names none, and rightly so.
        if (!(0,members/* listAt */.gT)(value, 'ranges').some(isGit))
            fault(where, 'names no package');
        return [];
    }
    const wrongName = (0,package_names/* nameFault */.IY)(ecosystem, name);
    if (wrongName !== undefined)
        fault(`${where}.package`, wrongName);
    return [readEntry(value, { ecosystem, name }, where, fault)];
}
const isGit = (range) => (0,json/* isObject */.Gv)(range) && (0,json/* textAt */.$6)(range, 'type') === 'GIT';
function readEntry(value, named, where, fault) {
    let isPartial = false;
    const lose = (part, reason) => {
        isPartial = true;
        fault(part, reason);
    };
    const ranges = (0,members/* listAt */.gT)(value, 'ranges').flatMap((range, at) => isGit(range) ? [] : readRange(range, `${where}.ranges[${at}]`, lose));
    const order = (0,versions_order/* versionOrder */.xM)(named.ecosystem);
    if (order !== undefined)
        for (const range of ranges)
            tellUnusable(range, named.ecosystem, where, fault);
    const versions = (0,members/* textsAt */.i1)(value, 'versions');
    if (versions.length < (0,members/* listAt */.gT)(value, 'versions').length)
        lose(`${where}.versions`, 'has entries that are no text');
    if (ranges.length === 0 && versions.length === 0)
        lose(where, 'says of no version that it is affected');
    return {
        ...named,
        ranges,
        versions,
        severity: (0,members/* readSeverity */.MW)(value, `${where}.severity`, fault),
        functions: functionsOf((0,json/* objectAt */.lJ)(value, 'ecosystem_specific') ?? {}),
        parts: partsOf((0,json/* objectAt */.lJ)(value, 'ecosystem_specific') ?? {}),
        informational: (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(value, 'database_specific') ?? {}, 'informational'),
        isPartial,
    };
}
function readRange(value, where, lose) {
    const type = (0,json/* isObject */.Gv)(value) ? (0,json/* textAt */.$6)(value, 'type') : undefined;
    if (!(0,json/* isObject */.Gv)(value) || (type !== 'SEMVER' && type !== 'ECOSYSTEM')) {
        lose(where, 'has a type that is neither SEMVER, ECOSYSTEM nor GIT');
        return [];
    }
    const events = (0,members/* listAt */.gT)(value, 'events').flatMap((one, at) => {
        const found = (0,json/* isObject */.Gv)(one) ? readEvents(one) : [];
        if (found.length === 0)
            lose(`${where}.events[${at}]`, 'is neither introduced, fixed, last_affected nor limit');
        return found;
    });
    if (!events.some(({ kind }) => kind === 'introduced'))
        lose(where, 'has no version that it begins with');
    return [{ type, events }];
}
/** Such an event stays: what it leaves open is for the version to say that is asked for. */
function tellUnusable({ type, events }, ecosystem, where, fault) {
    const order = (0,affected/* rangeOrder */.KV)(ecosystem, type);
    for (const event of events)
        if (order !== undefined && !(0,affected/* isUsable */.Ng)(event, order))
            fault(where, `says \`${event.kind}: ${(0,clip/* clip */.$)(event.version, 40)}\`, which is no version of ${ecosystem}`);
}
const readEvents = (value) => eventKinds.flatMap((kind) => {
    const version = (0,json/* textAt */.$6)(value, kind);
    return version === undefined ? [] : [{ kind, version }];
});
/** RustSec and GitHub name functions, the Go database symbols of packages. */
function functionsOf(specific) {
    const affects = (0,json/* objectAt */.lJ)(specific, 'affects');
    const imports = (0,members/* listAt */.gT)(specific, 'imports').filter(json/* isObject */.Gv);
    return [
        ...(0,members/* textsAt */.i1)(specific, 'affected_functions'),
        ...(affects === undefined ? [] : (0,members/* textsAt */.i1)(affects, 'functions')),
        ...imports.flatMap((one) => (0,members/* textsAt */.i1)(one, 'symbols').map((symbol) => `${(0,json/* textAt */.$6)(one, 'path') ?? ''}.${symbol}`)),
    ];
}
/** The Go database names the packages of a module that are at fault. https://go.dev/doc/security/vuln/database#schema */
const partsOf = (specific) => [
    ...new Set((0,members/* listAt */.gT)(specific, 'imports').flatMap((one) => ((0,json/* isObject */.Gv)(one) ? ((0,json/* textAt */.$6)(one, 'path') ?? []) : []))),
];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/read-record.js



/** Reads what `JSON.parse` gave. A part that is faulty costs nothing but that part; `schema_version` is not asked for. */
function readRecord(value) {
    const faults = [];
    const fault = (where, reason) => void faults.push({ where, reason });
    const id = (0,json/* isObject */.Gv)(value) ? (0,json/* textAt */.$6)(value, 'id') : undefined;
    if (!(0,json/* isObject */.Gv)(value) || id === undefined || id === '') {
        fault('', 'is no OSV record: it has no `id`');
        return { advisory: undefined, faults };
    }
    const advisory = {
        id,
        aliases: (0,members/* textsAt */.i1)(value, 'aliases'),
        modified: (0,json/* textAt */.$6)(value, 'modified'),
        published: (0,json/* textAt */.$6)(value, 'published'),
        withdrawn: (0,json/* textAt */.$6)(value, 'withdrawn'),
        summary: (0,json/* textAt */.$6)(value, 'summary') ?? '',
        details: (0,json/* textAt */.$6)(value, 'details') ?? '',
        severity: (0,members/* readSeverity */.MW)(value, 'severity', fault),
        severityWord: (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(value, 'database_specific') ?? {}, 'severity'),
        affected: (0,members/* listAt */.gT)(value, 'affected').flatMap((entry, at) => readAffected(entry, `affected[${at}]`, fault)),
        references: (0,members/* listAt */.gT)(value, 'references').flatMap(readReference),
    };
    if (advisory.affected.length === 0)
        fault('affected', 'names no package');
    return { advisory: isNotice(advisory) ? asNotice(advisory) : advisory, faults };
}
/**
 * A database without RustSec's word for it says in the headline that nobody maintains a package: no version mends that, and
 * nobody rated it.
 */
const isNotice = ({ aliases, summary, severity, severityWord, affected }) => /\b(?:is|are) (?:unmaintained|not maintained|no longer maintained)\b/i.test(summary) &&
    severity.length === 0 &&
    severityWord === undefined &&
    aliases.length === 0 &&
    affected.every((entry) => entry.severity.length === 0 &&
        entry.ranges.every(({ events }) => events.every(({ kind }) => kind === 'introduced')));
const asNotice = (advisory) => ({
    ...advisory,
    affected: advisory.affected.map((entry) => ({
        ...entry,
        informational: entry.informational ?? 'unmaintained',
    })),
});
function readReference(value) {
    const url = (0,json/* isObject */.Gv)(value) ? (0,json/* textAt */.$6)(value, 'url') : undefined;
    return (0,json/* isObject */.Gv)(value) && url !== undefined ? [{ type: (0,json/* textAt */.$6)(value, 'type') ?? 'WEB', url }] : [];
}


/***/ }),

/***/ 51938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   _K: () => (/* binding */ isUnchosen),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   l6: () => (/* binding */ isAskedByName),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _package_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47082);
/* harmony import */ var _versions_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53683);


/** The project's own packages may have the name of a public one. */
const isForeign = ({ origin }) => origin.kind !== 'path' && origin.kind !== 'workspace';
/**
 * Which version it will be is decided on the day, out of those that the registry has left then. The ref of an action is
 * something in particular, whether its version is known or not.
 */
const isOpen = ({ version, comparator, ecosystem }) => ecosystem !== 'GitHub Actions' && (version === '' || comparator !== undefined);
/** What comes with whichever Go it is built with: `go` in a go.mod is the least that would do, and no choice of a version. */
const isUnchosen = (one) => one.ecosystem === 'Go' && one.name === 'stdlib' && one.comparator !== undefined;
/** What an entry may install: what it says, and what its address says; nothing for the project's own. */
function subjectsOf(one) {
    if (!isForeign(one))
        return [];
    const stated = subject(one);
    return one.delivers === undefined ? [stated] : [stated, subject(delivered(one, one.delivers))];
}
function subject(one) {
    const { ecosystem, name } = one;
    const versions = isOpen(one) ? [''] : versionsOf(one);
    return { package: one, writings: versions.map((version) => ({ ecosystem, name, version })) };
}
function delivered(one, { name, version }) {
    const { ecosystem } = one;
    return { ...one, name, version, comparator: undefined, purl: (0,_package_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .V)({ ecosystem, name, version }) };
}
/** What to ask about a package, mostly one thing; see `isAskedByName`. */
const questionsOf = (one) => subjectsOf(one).flatMap(({ writings }) => 
// What a comment says of a commit is not known to be true, so that any of its advisories may count.
one.ecosystem === 'GitHub Actions' ? spellings({ ...one, version: '' }) : writings);
/** GitHub does not tell large letters from small ones, and a server of advisories may. */
const spellings = ({ ecosystem, name, version }) => [...new Set([name, name.toLowerCase()])].map((each) => ({ ecosystem, name: each, version }));
/** Without a version, or with one that its ecosystem has no place for: all advisories of that name are asked for. */
const isAskedByName = ({ ecosystem, version }) => version === '' || (0,_versions_order_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOrder */ .xM)(ecosystem)?.reads(version) !== true;
/** A build of one's own (`1.13.0+cu118`) holds what the release holds; Composer takes `v1.0` for `1.0.0`. */
function versionsOf({ ecosystem, version }) {
    const plus = ecosystem === 'PyPI' ? version.indexOf('+') : -1;
    if (plus > 0)
        return [version, version.slice(0, plus)];
    const numbers = ecosystem === 'Packagist' ? /^v?(\d+(?:\.\d+){0,3})$/i.exec(version)?.[1] : undefined;
    if (numbers === undefined)
        return [version];
    const [major = '0', minor = '0', patch = '0', fourth = '0'] = numbers.split('.');
    return [...new Set([version, [major, minor, patch, ...(/^0+$/.test(fourth) ? [] : [fourth])].join('.')])];
}


/***/ }),

/***/ 86153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dependencyAudit: () => (/* binding */ dependencyAudit)
});

// EXTERNAL MODULE: ./out/shared/parse/test-data.js
var test_data = __webpack_require__(95483);
// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
// EXTERNAL MODULE: ./out/shared/parse/references/claims.js
var claims = __webpack_require__(5758);
// EXTERNAL MODULE: ./out/shared/parse/references/formats.js + 16 modules
var formats = __webpack_require__(2810);
// EXTERNAL MODULE: ./out/shared/parse/references/reference.js
var reference = __webpack_require__(41862);
// EXTERNAL MODULE: ./out/actions/dependency-audit/package-purl.js
var package_purl = __webpack_require__(47082);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/site.js
/** What the file leaves out comes from where the ecosystem's packages usually come from. */
const usualSite = 'the usual registry';
const usualPorts = { http: '80', https: '443' };
/**
 * Who answers when it is fetched: the host, with its port where that is not the usual one, and with `http://` where anyone
 * on the way may answer. For what no host delivers, the kind.
 */
function siteOf({ kind, url = '', host }) {
    if (host === undefined)
        return kind === 'registry' ? usualSite : kind;
    const [, scheme = '', authority = ''] = /^(?:git\+)?([a-z]+):\/\/([^/?#]{0,1024})/i.exec(url) ?? [];
    const port = /:(\d{1,5})$/.exec(authority)?.[1];
    const isUsual = port === undefined || usualPorts[scheme.toLowerCase()] === port;
    return `${scheme.toLowerCase() === 'http' ? 'http://' : ''}${host}${isUsual ? '' : `:${port}`}`;
}
/** What came unencrypted may come encrypted. */
const isAmong = (sites, site) => sites.has(site) || sites.has(`http://${site}`);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/origin.js
/** The usual registry, of which the file says nothing. */
const usualRegistry = { kind: 'registry', url: undefined, host: undefined, commit: undefined };
/** `url` as the file has it, but for login and query, since they may hold a secret. */
function originOf(kind, url, commit) {
    const shown = withoutLogin(url);
    return { kind, url: shown, host: isBeside(kind) ? undefined : hostOf(shown), commit };
}
/**
 * Where a source lies that is no version of a registry: an address of git (`git+ssh://\u2026#commit`, `git@host:path`,
 * `host:owner/name#commit`), an archive that a host makes of a commit, any other address, a file beside the project, or a
 * folder there.
 */
function sourceOf(source) {
    if (isPath(source) || !/[:@]/.test(source))
        return originOf(isArchive(source) && !/^(?:link|portal):/i.test(source) ? 'archive' : 'path', source.replace(/^(?:file|link|portal):/i, ''));
    if (/^(?:git[+:@]|ssh:|(?:git(?:hub|lab|ea)|bitbucket|gist):)/i.test(source) || /\.git(?:#|$)/.test(source))
        return originOf('git', source, fragmentCommit(source));
    const isTarball = /\.(?:tgz|tar\.gz|tar)(?:[?#]|$)/i.test(source);
    const commit = archiveCommit.exec(source)?.[1] ?? (isTarball ? undefined : fragmentCommit(source));
    return commit === undefined ? originOf('url', source) : originOf('git', source, commit.toLowerCase());
}
const isBeside = (kind) => kind === 'path' || kind === 'archive';
/** A file that package managers unpack; by its ending they tell it from a folder. */
const isArchive = (path) => /\.(?:tgz|tar(?:\.(?:gz|bz2|xz|Z))?|tbz|txz|zip|whl|egg|crate|gem|nupkg|jar)(?:[?#]|$)/i.test(path);
/** A path, relative or not, with or without its scheme. */
const isPath = (source) => /^(?:(?:file|link|portal):|\.{0,2}\/|\.{1,2}$|~\/|[A-Za-z]:[\\/])/i.test(source);
/** A full commit as a part of the path or the value of a parameter: `/tar.gz/<commit>`, `?ref=<commit>`, `/<commit>.zip`. */
const archiveCommit = /^[^#]*[/=]([0-9a-f]{40})(?:\.(?:tar\.gz|tgz|zip))?(?:[/?&#]|$)/i;
/** Of `#commit` and `#commit=\u2026`; a branch or tag is none. */
function fragmentCommit(source) {
    const at = source.lastIndexOf('#');
    if (at === -1)
        return undefined;
    return /(?:^|[=&:])([0-9a-f]{7,64})(?:&|$)/i.exec(source.slice(at + 1, at + 400))?.[1]?.toLowerCase();
}
/** `https://user:token@host/x?key=y#z` becomes `https://host/x#z`; the user of SSH is part of the address and stays. */
function withoutLogin(url) {
    const bare = url.replace(/\?[^#]*/, '');
    const authority = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)@/.exec(bare);
    if (authority === null)
        return bare.replace(/^([^:@/]+):[^@/]*@/, '$1@');
    const [whole, scheme = '', login = ''] = authority;
    const [user = ''] = login.split(':');
    const kept = /^(?:git\+)?ssh:/i.test(scheme) && user !== '' ? `${user}@` : '';
    return scheme + kept + bare.slice(whole.length);
}
/** Lower case, without the port; undefined for what names no host. */
function hostOf(url) {
    const match = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|(?=[^/@:]+@))(?:[^/?#@]*@)?(\[[^\]/]*\]|[^/?#:]+)/.exec(url);
    return match?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/entries.js



/**
 * Entries of one package at one version from one place are one package, where the first of them stands. It is dev, or in
 * a group, where all of them are.
 */
function packagesOf(ecosystem, entries) {
    const numbers = new Map();
    const copies = [];
    const numberOf = entries.map((entry) => {
        const key = identityOf(entry);
        const number = numbers.get(key) ?? copies.length;
        numbers.set(key, number);
        (copies[number] ??= []).push(entry);
        return number;
    });
    return copies.map((same, number) => packageOf(ecosystem, same, number, numberOf));
}
function identityOf({ ecosystem, name, version, comparator, origin = usualRegistry, delivers, }) {
    const { kind, url, commit } = origin;
    const place = kind === 'path' || kind === 'archive' ? url : siteOf(origin);
    return JSON.stringify([ecosystem, name, version, comparator, kind, place, commit, delivers]);
}
function packageOf(usual, copies, number, numberOf) {
    const [first] = copies;
    if (first === undefined)
        throw new Error('a package without an entry');
    const { ecosystem = usual, name, version, comparator, region, pinnedAt, qualifiers, groups = [], origin = usualRegistry, delivers, } = first;
    return {
        name,
        version,
        comparator,
        ecosystem,
        purl: (0,package_purl/* purlOf */.V)({ ecosystem, name, version }, qualifiers),
        region,
        ...(pinnedAt && { pinnedAt }),
        isDirect: anyOf(copies.map((copy) => copy.isDirect)),
        isDev: not(anyOf(copies.map((copy) => not(copy.isDev)))),
        groups: [
            ...new Set(groups.filter((group) => copies.every((copy) => copy.groups?.includes(group)))),
        ].sort(),
        origin,
        ...(delivers && { delivers }),
        integrity: [...new Set(copies.flatMap(({ integrity = [] }) => integrity))].sort(),
        hasInstallScript: anyOf(copies.map((copy) => copy.hasInstallScript)),
        licence: copies.find(({ licence }) => licence !== undefined)?.licence,
        needs: needsOf(copies, number, numberOf),
    };
}
/** Undefined where no copy tells: a format may leave the list out of an entry that needs nothing. */
function needsOf(copies, number, numberOf) {
    if (copies.every(({ needs }) => needs === undefined))
        return undefined;
    const needs = new Set(copies.flatMap(({ needs: ofCopy = [] }) => ofCopy).map((need) => numberOf[need]));
    needs.delete(number);
    return [...needs].filter((need) => need !== undefined).sort((a, b) => a - b);
}
const not = (value) => (value === undefined ? undefined : !value);
/** True where one is; undefined where none is true and one is not known. */
function anyOf(values) {
    if (values.includes(true))
        return true;
    return values.includes(undefined) ? undefined : false;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/fault.js
/** Why a file that is named like a lockfile cannot be read as one. */
class LockfileFault extends Error {
    /** 1-based; null where no line is to blame. */
    line;
    hint;
    /** `message`: one sentence, without any text of the file. */
    constructor(message, line, hint = mendIt) {
        super(message);
        this.name = 'LockfileFault';
        this.line = line;
        this.hint = hint;
    }
}
const mendIt = 'Write the file anew with its package manager; where it is broken on purpose, exclude it in the policy.';

// EXTERNAL MODULE: ./out/shared/parse/references/version-comment.js
var version_comment = __webpack_require__(82859);
// EXTERNAL MODULE: ./out/shared/parse/references/version.js
var references_version = __webpack_require__(20731);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/demand.js
const noDemand = { version: '', comparator: undefined };
/** Longer ones are no versions; in UTF-16 code units. */
const longest = 1_000;
/**
 * `1.0`, or a range as Maven, Gradle and NuGet write it: `[1.0]`, `[1.0,2.0)`, `(,1.0]`, Gradle's `]1.0,2.0[`. Of several
 * ranges the first counts. What floats (`1.+`, `latest.release`, `6.*`) names no version.
 */
function demandOf(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longest)
        return noDemand;
    if (/^[[\](]/.test(trimmed))
        return demandOfRange(trimmed);
    const floats = /[*+]$|^(?:latest(?:\.\w+)?|LATEST|RELEASE)$/.test(trimmed);
    return floats || /\s/.test(trimmed) ? noDemand : { version: trimmed, comparator: undefined };
}
function demandOfRange(text) {
    const end = text.slice(1).search(/[\])[]/) + 1;
    if (end === 0)
        return noDemand;
    const [low = '', high] = text.slice(1, end).split(',', 2);
    const [lower, upper] = [low.trim(), high?.trim()];
    if (upper === undefined)
        return floating(lower) ? noDemand : { version: lower, comparator: undefined };
    if (lower !== '')
        return floating(lower) ? noDemand : { version: lower, comparator: text.startsWith('[') ? '>=' : '>' };
    return upper === '' || floating(upper)
        ? noDemand
        : { version: upper, comparator: text[end] === ']' ? '<=' : '<' };
}
const floating = (version) => /[*+\s]/.test(version);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/actions/pinned-version.js



/**
 * The version that a `uses:` pins. A tag of one or two numbers moves, so it asks for that and what is newer; so does a comment
 * with such a tag behind a commit. A branch, or a commit of which no comment says the version, names none.
 */
function pinnedVersion(action, comment) {
    if (action.pin !== 'commit')
        return demandIn(action.ref.replace(/^refs\/tags\//, ''));
    return demandIn((comment && (0,version_comment/* versionComment */.o)(comment.text, action)?.name) ?? '');
}
function demandIn(name) {
    const version = (0,references_version/* readVersion */.$4)(name);
    // A prefix says which of several things in the repository is meant, and `v4-beta` is a name like a branch.
    if (version?.prefix !== '')
        return noDemand;
    if ((0,references_version/* isPartial */.mt)(version))
        return { version: name, comparator: '>=' };
    return version.numbers.length < 3 ? noDemand : { version: name, comparator: undefined };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/actions/workflow.js





/** The actions and reusable workflows that the `uses:` of a workflow, or of a composite action, name. */
function readUses(file, kind) {
    const yaml = (0,formats/* parseKind */.U)(file, kind);
    const references = (0,reference/* inOrder */.al)(yaml.roots.flatMap((root) => [...(0,formats/* rootReferences */.z)(root, file, kind)]));
    if (kind === 'action' && references.length === 0)
        return undefined;
    const [problem] = yaml.problems;
    if (problem !== undefined)
        throw new LockfileFault(`Not readable as YAML: ${problem.reason}.`, problem.line, 'Mend the YAML; where the file is broken on purpose, exclude it in the policy.');
    const { comments } = yaml;
    const behind = new Map(comments.map((comment) => [comment.region.startLine, comment]));
    const entries = [...(0,reference/* knownActions */.Bp)({ ...file, comments, references })].map(({ written: { region }, action }) => ({
        ...entryOf(action, behind.get(region.endLine)),
        region,
        isDirect: true,
    }));
    return { packages: packagesOf('GitHub Actions', entries) };
}
function entryOf(action, comment) {
    const { owner, repository, pin, ref } = action;
    const commit = pin === 'commit' ? ref.toLowerCase() : undefined;
    return {
        name: `${owner}/${repository}`,
        ...pinnedVersion(action, comment),
        origin: { kind: 'git', url: undefined, host: undefined, commit },
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/actions/formats.js


const actionsFormats = [
    {
        format: 'workflow',
        claims: (path) => (0,claims/* claimReferences */.r)(path)?.kind === 'workflow',
        certain: true,
        read: (file) => readUses(file, 'workflow'),
    },
    {
        format: 'action.yml',
        claims: (path) => (0,claims/* claimReferences */.r)(path)?.kind === 'action',
        certain: false,
        read: (file) => readUses(file, 'action'),
    },
];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/comments.js

/** How comments begin in the formats that have any; the others are JSON, binary, or have no grammar for them. */
const signs = new Map([
    ...signed('#', 'requirements', 'poetry', 'uv', 'pdm', 'pylock', 'pyproject.toml', 'Pipfile'),
    ...signed('#', 'yarn-berry', 'yarn-classic', 'pnpm-lock', 'cargo', 'Cargo.toml', 'Gemfile', 'mix'),
    ...signed('#', 'pubspec', 'podfile', 'stack', 'julia-manifest', 'gradle.lockfile', 'libs.versions.toml'),
    ...signed('#', 'workflow', 'action.yml'),
    ...signed('//', 'go.mod', 'go.work', 'bun-lock', 'dotnet-tools', 'global.json'),
    ...signed('--', 'cabal-freeze'),
    ...signed('<!--', 'pom.xml', 'maven-extensions', 'verification-metadata.xml', 'packages.config'),
    ...signed('<!--', 'dotnet-project', 'directory-props', 'msbuild-import', 'cyclonedx-xml', 'sbom-xml'),
]);
function signed(sign, ...formats) {
    return formats.map((format) => [format, sign]);
}
const begins = {
    '#': /(?:^|\s)#+[ \t]*$/,
    '//': /(?:^|\s|,)\/\/+[ \t]*$/,
    '--': /(?:^|\s)--+[ \t]*$/,
    '<!--': /<!--\s*$/,
};
const mark = 'portcullis-ignore';
/** Before the mark: the sign, and what may be between the two. */
const longestSign = 40;
/** In UTF-16 units: what is longer is no ignore. */
const longestComment = 1_001;
/** More than are read (core/view.ts says so). */
const mostComments = 1_001;
/** Blank lines and other comments between a comment and what it is about. */
const mostBetween = 20;
/** The ignore comments of a file, and how findings in it are accepted where comments are no way. */
function commentsOf(format, { path, text }, packages) {
    const sign = signs.get(format);
    if (sign === undefined)
        return { comments: [], acceptedBy: 'policy' };
    const isXml = sign === '<!--';
    const comments = text.includes(mark) ? marked(path, text, sign, packages) : [];
    return { comments, ...(isXml ? { acceptedBy: 'xml-comment' } : {}) };
}
function marked(path, text, sign, packages) {
    const lines = new parse_lines/* Lines */.q(path, text);
    const entryAround = entriesIn(path, packages);
    const comments = [];
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
        if (comments.length === mostComments)
            break;
        const line = lines.lineAt(at);
        const from = Math.max(sign === '<!--' ? 0 : lines.offsetOf(line), at - longestSign);
        const [opening] = begins[sign].exec(text.slice(from, at)) ?? [];
        if (opening === undefined)
            continue;
        const start = at - opening.length;
        const whole = text.slice(at, at + longestComment);
        const [body = ''] = whole.split(sign === '<!--' ? '-->' : '\n', 1);
        const said = body.trimEnd();
        const last = lines.lineAt(at + body.length);
        const isAlone = text.slice(lines.offsetOf(lines.lineAt(start)), start).trim() === '';
        const covers = {
            startLine: Math.min(line, entryAround(line)),
            endLine: isAlone ? lineBelow(text, lines, last, sign) : last,
        };
        comments.push({ text: said.replace(/\s+/g, ' '), region: lines.region(at, at + said.length), covers });
    }
    return comments;
}
/** What a comment alone on its line is about: the next line that is neither blank nor a comment, nor TOML's `[[package]]`. */
function lineBelow(text, lines, last, sign) {
    let line = last + 1;
    while (line <= last + mostBetween) {
        const start = lines.offsetOf(line);
        const content = text.slice(start, start + longestSign).trimStart();
        const isBlank = text.slice(start, lines.offsetOf(line + 1)).trim() === '';
        if (start < text.length && !isBlank && !content.startsWith(sign))
            return content.startsWith('[[') ? line + 1 : line;
        line += 1;
    }
    return last + 1;
}
/** The first line of the entry that a line is in: a comment beside its version is about all of it. */
function entriesIn(path, packages) {
    const entries = packages
        .map(({ region }) => region)
        .filter((region) => region.path === path)
        .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
    return (line) => {
        let [low, high] = [0, entries.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((entries[middle]?.startLine ?? 0) <= line)
                low = middle + 1;
            else
                high = middle;
        }
        const entry = entries[low - 1];
        return entry !== undefined && line <= entry.endLine ? entry.startLine : line;
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/conflict.js

/** @throws LockfileFault where git left both sides of a conflict in the file: either alone would be a wrong answer. */
function failOnConflict(text, lines) {
    const at = text.startsWith(sign) ? 0 : text.indexOf(`\n${sign}`) + 1;
    if (at === 0 && !text.startsWith(sign))
        return;
    throw new LockfileFault('The file holds an unresolved merge conflict.', lines.lineAt(at), 'Resolve the conflict, and let the package manager write the file anew.');
}
const sign = '<<<<<<< ';

// EXTERNAL MODULE: ./out/shared/parse/tree.js
var parse_tree = __webpack_require__(15074);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/places.js

/** From the key to the end of its value. */
const regionOf = ({ start, value }, lines) => lines.region(start, value.end);
/** Of the tree's member; of the tree itself where it has no such member. */
function memberRegion(tree, key, lines) {
    const member = (0,parse_tree/* membersOf */.lS)(tree).get(key);
    return member === undefined ? lines.region(tree.start, tree.end) : regionOf(member, lines);
}
/** Of the key alone, for a value that has many lines. */
const keyRegion = ({ start, end }, lines) => lines.region(start, end);
/** By where they stand in their file. */
const inFileOrder = (all) => [...all].sort(({ region: a }, { region: b }) => a.startLine - b.startLine || a.startColumn - b.startColumn);

// EXTERNAL MODULE: ./out/shared/parse/json.js
var json = __webpack_require__(11556);
// EXTERNAL MODULE: ./out/shared/parse/yaml-scalars.js
var yaml_scalars = __webpack_require__(89909);
;// CONCATENATED MODULE: ./out/shared/parse/machine-yaml-line.js

/** Of flow collections inside one another. Deeper, and it is left to the parser. */
const maxDepth = 100;
/** It may be YAML, but no program writes it like this. */
class Unusual extends Error {
}
const doubleQuoted = /"[^"\\\n\r]*(?:\\["\\/nt][^"\\\n\r]*)*"/y;
const singleQuoted = /'[^'\n\r]*(?:''[^'\n\r]*)*'/y;
const flowText = /[^,[\]{}\n\r]*/y;
/** What a plain scalar may begin with here: none of YAML's signs. */
const plainStart = /[\w/.~$^+=();]/;
/** No number, truth or nothing begins like this: worth a look, since most scalars do. */
const surelyText = /^[a-eg-mo-su-zA-EG-MO-SU-Z@/]/;
/** A line of a YAML file, and how far it is read. */
class Line {
    /** Offsets in the file: of the next sign, and of the end without blanks and line break. */
    at = 0;
    end = 0;
    #text;
    #reading;
    #depth = 0;
    constructor(text, reading) {
        this.#text = text;
        this.#reading = reading;
    }
    isItem() {
        return this.#text[this.at] === '-' && (this.at + 1 === this.end || this.#text[this.at + 1] === ' ');
    }
    /** Leaves the place at the colon. */
    key(limit = this.end) {
        if (this.#isQuote()) {
            const key = this.#quoted();
            if (this.#text[this.at] !== ':')
                throw new Unusual();
            if (this.at + 1 < limit && this.#text[this.at + 1] !== ' ')
                throw new Unusual();
            return key;
        }
        if (!plainStart.test(this.#text.charAt(this.at)))
            throw new Unusual();
        let colon = this.#text.indexOf(':', this.at);
        while (colon !== -1 && colon + 1 < limit && this.#text[colon + 1] !== ' ')
            colon = this.#text.indexOf(':', colon + 1);
        if (colon === -1 || colon >= limit)
            throw new Unusual();
        const key = this.#scalar(this.#plain(this.at, colon), this.at);
        this.at = colon;
        return String(key.value);
    }
    /** The value on this line, which it has to end; undefined where there is none. */
    value(isFlow = false) {
        if (this.at >= this.end)
            return undefined;
        const start = this.at;
        const first = this.#text.charAt(start);
        if (first === '{' || first === '[') {
            const tree = this.#flow(first);
            if (!isFlow && this.at !== this.end)
                throw new Unusual();
            return tree;
        }
        if (this.#isQuote()) {
            const value = this.#quoted();
            if (!isFlow && this.at !== this.end)
                throw new Unusual();
            return { kind: 'scalar', value, start, end: this.at };
        }
        if (!plainStart.test(first) && !(first === '-' && /[\w.]/.test(this.#text.charAt(start + 1))))
            throw new Unusual();
        const end = isFlow ? this.#flowEnd(start) : this.end;
        const source = this.#plain(start, end);
        if (source.includes(': ') || source.endsWith(':'))
            throw new Unusual();
        this.at = end;
        return this.#scalar(source, start);
    }
    #flow(opening) {
        if (++this.#depth > maxDepth)
            throw new Unusual();
        const start = this.at;
        const closing = opening === '{' ? '}' : ']';
        const members = new Map();
        const items = [];
        this.at += 1;
        this.blanks();
        while (this.#text[this.at] !== closing) {
            const keyStart = this.at;
            const key = opening === '{' ? this.key(this.#flowEnd(keyStart)) : undefined;
            const keyEnd = this.at;
            if (key !== undefined)
                this.at += 1;
            this.blanks();
            const value = this.value(true);
            if (value === undefined)
                throw new Unusual();
            if (key === undefined)
                items.push(value);
            else
                members.set(key, { start: keyStart, end: keyEnd, value });
            this.blanks();
            if (this.#text[this.at] === ',')
                this.at += 1;
            else if (this.#text[this.at] !== closing)
                throw new Unusual();
            this.blanks();
        }
        this.at += 1;
        this.#depth -= 1;
        const place = { start, end: this.at };
        return opening === '{' ? { kind: 'map', members, ...place } : { kind: 'list', items, ...place };
    }
    #scalar(source, start) {
        const isText = this.#reading === 'strings' || surelyText.test(source);
        const value = isText ? source : (0,yaml_scalars/* scalarValue */.U)(source, true, undefined, 'core');
        const place = { start, end: start + source.length };
        return { kind: 'scalar', value: typeof value === 'bigint' ? String(value) : value, ...place };
    }
    /** Where a plain scalar or key inside of brackets ends, at the latest. */
    #flowEnd(from) {
        if (this.#isQuote())
            return this.end;
        flowText.lastIndex = from;
        flowText.test(this.#text);
        return flowText.lastIndex;
    }
    #plain(start, end) {
        const source = this.#text.slice(start, end);
        if (/ #|\t| $/.test(source))
            throw new Unusual();
        return source;
    }
    #isQuote() {
        const first = this.#text[this.at];
        return first === '"' || first === "'";
    }
    #quoted() {
        const start = this.at;
        const pattern = this.#text[start] === '"' ? doubleQuoted : singleQuoted;
        pattern.lastIndex = start;
        if (!pattern.test(this.#text))
            throw new Unusual();
        this.at = pattern.lastIndex;
        const source = this.#text.slice(start, this.at);
        if (pattern === singleQuoted)
            return source.slice(1, -1).replaceAll("''", "'");
        return source.includes('\\') ? JSON.parse(source) : source.slice(1, -1);
    }
    /** Goes on to what is no blank. */
    blanks() {
        while (this.#text[this.at] === ' ')
            this.at += 1;
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/machine-yaml.js

/** Deeper, and it is left to the parser. */
const machine_yaml_maxDepth = 100;
/**
 * One document as programs write it: block collections, and scalars and flow collections that end on their line.
 * Undefined for anything else, be it YAML or not. Ten times as fast as the parser that knows it all.
 */
function readMachineYaml(text, range, reading) {
    try {
        return new Reader(text, range, reading).document();
    }
    catch (error) {
        if (error instanceof Unusual)
            return undefined;
        throw error;
    }
}
class Reader {
    #text;
    #end;
    #reading;
    #line;
    /** Of the line that is read; -1 behind the last. */
    #indent = -1;
    #depth = 0;
    constructor(text, [start, end], reading) {
        this.#text = text;
        this.#end = end;
        this.#reading = reading;
        this.#line = new Line(text, reading);
        this.#line.at = start;
    }
    document() {
        // Alone it ends a line for YAML, and for nobody else.
        if (/\r(?!\n)/.test(this.#text.slice(this.#line.at, this.#end)))
            throw new Unusual();
        if (this.#text.startsWith('\uFEFF', this.#line.at))
            this.#line.at += 1;
        this.#goTo(this.#line.at);
        if (this.#indent === 0 && this.#text.slice(this.#line.at, this.#line.end) === '---')
            this.#goTo(this.#line.end + 1);
        if (this.#indent === -1)
            return { kind: 'scalar', value: null, start: this.#end, end: this.#end };
        const root = this.#block(this.#indent);
        if (this.#indent !== -1)
            throw new Unusual();
        return root;
    }
    /** Goes to the first line from here on that holds something; the indentation is -1 where none does. */
    #goTo(from) {
        let start = from;
        while (start < this.#end) {
            let end = this.#text.indexOf('\n', start);
            if (end === -1 || end > this.#end)
                end = this.#end;
            let at = start;
            while (this.#text[at] === ' ')
                at += 1;
            let stop = end;
            while (stop > at && (this.#text[stop - 1] === ' ' || this.#text[stop - 1] === '\r'))
                stop -= 1;
            if (at < stop && this.#text[at] !== '#') {
                if (this.#text[at] === '\t')
                    throw new Unusual();
                this.#line.at = at;
                this.#line.end = stop;
                this.#indent = at - start;
                return;
            }
            start = end + 1;
        }
        this.#indent = -1;
    }
    #nextLine() {
        const end = this.#text.indexOf('\n', this.#line.end);
        this.#goTo(end === -1 ? this.#end : end + 1);
    }
    #block(indent) {
        if (++this.#depth > machine_yaml_maxDepth)
            throw new Unusual();
        const tree = this.#line.isItem() ? this.#list(indent) : this.#map(indent);
        this.#depth -= 1;
        return tree;
    }
    #list(indent) {
        const items = [];
        const start = this.#line.at;
        let end = start;
        while (this.#indent === indent && this.#line.isItem()) {
            this.#line.at += 1;
            this.#line.blanks();
            // `- key: value` is a map, which the parser may read.
            const item = this.#line.value();
            if (item === undefined)
                throw new Unusual();
            items.push(item);
            end = this.#line.end;
            this.#nextLine();
        }
        if (this.#indent > indent)
            throw new Unusual();
        return { kind: 'list', items, start, end };
    }
    #map(indent) {
        const members = new Map();
        const start = this.#line.at;
        let end = start;
        while (this.#indent === indent && !this.#line.isItem()) {
            const keyStart = this.#line.at;
            const key = this.#line.key();
            const keyEnd = this.#line.at;
            this.#line.at += 1;
            this.#line.blanks();
            const inline = this.#literal(indent) ?? this.#line.value();
            end = this.#line.end;
            this.#nextLine();
            const value = inline ?? this.#belowKey(indent, end);
            members.set(key, { start: keyStart, end: keyEnd, value });
            end = Math.max(end, value.end);
        }
        if (this.#indent > indent)
            throw new Unusual();
        return { kind: 'map', members, start, end };
    }
    /** A literal block (`|`) of its own lines, indented more than its key. */
    #literal(indent) {
        const start = this.#line.at;
        const header = this.#text.slice(start, this.#line.end);
        if (header !== '|' && header !== '|-')
            return undefined;
        const lines = [];
        let depth = 0;
        for (let from = this.#text.indexOf('\n', this.#line.end) + 1; from > 0 && from < this.#end;) {
            let end = this.#text.indexOf('\n', from);
            if (end === -1 || end > this.#end)
                end = this.#end;
            const line = this.#text.slice(from, end).replace(/\r$/, '');
            if (line.includes('\t'))
                throw new Unusual();
            const margin = line.length - line.trimStart().length;
            const isBlank = margin === line.length;
            if (isBlank && depth === 0 && margin > 0)
                throw new Unusual();
            if (!isBlank && margin <= indent)
                break;
            if (!isBlank && depth === 0)
                depth = margin;
            if (line.slice(0, depth).trimStart() !== '')
                throw new Unusual();
            lines.push(line.slice(depth));
            if (!isBlank)
                this.#line.end = end;
            from = end + 1;
        }
        const content = lines.join('\n').replace(/\n+$/, '');
        const value = header === '|' && content !== '' ? `${content}\n` : content;
        return { kind: 'scalar', value, start, end: this.#line.end };
    }
    /** What stands on the lines below a key: a list may be as far to the left as the key. */
    #belowKey(indent, at) {
        if (this.#indent > indent || (this.#indent === indent && this.#line.isItem()))
            return this.#block(this.#indent);
        return { kind: 'scalar', value: this.#reading === 'core' ? null : '', start: at, end: at };
    }
}

// EXTERNAL MODULE: ./out/shared/parse/yaml.js + 5 modules
var yaml = __webpack_require__(21907);
// EXTERNAL MODULE: ./out/shared/parse/yaml-documents.js
var yaml_documents = __webpack_require__(15582);
// EXTERNAL MODULE: ./out/shared/parse/yaml-path.js
var yaml_path = __webpack_require__(64097);
;// CONCATENATED MODULE: ./out/shared/parse/yaml-trees.js





/** Reads YAML that a program wrote, and any other too, slower. The first fault counts for the whole file. */
function readYamlTrees(file, reading) {
    const roots = [];
    for (const range of (0,yaml_documents/* documentRanges */._)(file.text)) {
        const root = readMachineYaml(file.text, range, reading);
        if (root === undefined)
            return readAny(file, reading);
        if (root.kind !== 'scalar' || root.value !== null)
            roots.push(root);
    }
    return { roots };
}
function readAny(file, reading) {
    const { roots, problems } = (0,yaml/* parseYaml */.h)(file, 'core');
    const [problem] = problems;
    if (problem !== undefined)
        return { fault: problem.reason, line: problem.line };
    const planter = new Planter(new parse_lines/* Lines */.q(file.path, file.text), reading);
    return { roots: roots.map((root) => planter.tree(root)) };
}
/** Turns the parser's nodes into trees; what aliases repeat is turned once. */
class Planter {
    #lines;
    #reading;
    #known = new Map();
    constructor(lines, reading) {
        this.#lines = lines;
        this.#reading = reading;
    }
    tree(node) {
        const known = this.#known.get(node);
        if (known !== undefined)
            return known;
        const tree = this.#turn(node);
        this.#known.set(node, tree);
        return tree;
    }
    #turn(node) {
        const place = this.#lines.span(node.region);
        if (node.kind === 'sequence')
            return { kind: 'list', items: node.items.map((item) => this.tree(item)), ...place };
        if (node.kind === 'scalar') {
            const value = this.#reading === 'strings' ? node.source : node.value;
            return { kind: 'scalar', value: typeof value === 'bigint' ? node.source : value, ...place };
        }
        const members = new Map();
        for (const { key, value } of node.entries) {
            const name = this.#reading === 'strings' && key.kind === 'scalar' ? key.source : (0,yaml_path/* keyText */.Pu)(key);
            if (name !== undefined)
                members.set(name, { ...this.#lines.span(key.region), value: this.tree(value) });
        }
        return { kind: 'map', members, ...place };
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/trees.js



/** @throws LockfileFault where the file holds anything but one JSON object. */
function jsonOf(file, lines, dialect = 'plain') {
    const read = (0,json/* readJson */.V)(file.text, dialect);
    if (read.root === undefined)
        throw new LockfileFault(`Not readable as JSON: ${read.fault}.`, lines.lineAt(read.offset));
    if (read.root.kind === 'map')
        return read.root;
    throw new LockfileFault('The file holds no JSON object.', lines.lineAt(read.root.start));
}
/**
 * The documents of a YAML file.
 * @throws LockfileFault where it is none, or one of them is no mapping.
 */
function yamlOf(file, lines, reading) {
    const read = readYamlTrees(file, reading);
    if (read.roots === undefined)
        throw new LockfileFault(`Not readable as YAML: ${read.fault}.`, read.line);
    return read.roots.map((root) => {
        if (root.kind === 'map')
            return root;
        throw new LockfileFault('The file holds no YAML mapping.', lines.lineAt(root.start));
    });
}
/** The value of a version field, be it written as a number or as text; undefined where there is none. */
function versionIn(tree) {
    const isWritten = tree?.kind === 'scalar' && (typeof tree.value === 'string' || typeof tree.value === 'number');
    return isWritten ? String(tree.value) : undefined;
}
/** The format is known, this version of it is not: what it means may differ, so nothing is guessed. */
const unknownVersion = (line, known) => new LockfileFault(`The lockfile states a version that is not known here (known: ${known}).`, line, 'Update this tool, or write the lockfile with a version of the package manager that it knows.');

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/wanted.js



/**
 * The maps of the list below the key; none where the file shows by one of `marks` that it is such a lockfile.
 * @throws LockfileFault
 */
function wantedItems(root, key, marks, lines) {
    const value = root.members.get(key)?.value;
    if (value === undefined && marks.some((mark) => root.members.has(mark)))
        return [];
    if (value?.kind !== 'list')
        throw new LockfileFault(`The file has no list \`${key}\`.`, value ? lines.lineAt(value.start) : 1);
    return (0,parse_tree/* itemsOf */.S3)(value).map((item) => asMap(item, lines));
}
/** @throws LockfileFault where an entry is anything but a map. */
function asMap(tree, lines) {
    if (tree.kind === 'map')
        return tree;
    throw new LockfileFault('An entry does not have the shape of a package.', lines.lineAt(tree.start));
}
/**
 * The version of the format.
 * @throws LockfileFault where it is not among those that are known.
 */
function knownVersion(tree, known, told, lines) {
    const version = versionIn(tree);
    if (tree === undefined || (version !== undefined && known.test(version)))
        return version;
    throw unknownVersion(lines.lineAt(tree.start), told);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/deps-json.js








/**
 * `<app>.deps.json`: what a built program loads, the program itself too.
 * https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
 */
function readDepsJson(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const libraries = root.members.get('libraries')?.value;
    if (libraries === undefined)
        throw new LockfileFault('The file has no `libraries`.', 1);
    const members = [...asMap(libraries, lines).members];
    const indices = new Map(members.map(([key], index) => [key.toLowerCase(), index]));
    const needed = deps_json_needsOf(root, indices);
    const types = members.map(([, { value }]) => (0,parse_tree/* textOf */.b6)(value, 'type') ?? 'package');
    const direct = new Set(members.flatMap(([key], index) => (types[index] === 'project' ? [...(needed.get(key) ?? [])] : [])));
    const entries = members.map(([key, member], index) => {
        const slash = key.lastIndexOf('/');
        const type = types[index] ?? '';
        if (slash < 1)
            throw new LockfileFault('A library has no version.', lines.lineAt(member.start));
        const hash = (0,parse_tree/* textOf */.b6)(asMap(member.value, lines), 'sha512');
        return {
            name: key.slice(0, slash).replace(/^runtimepack\./, ''),
            version: key.slice(slash + 1),
            region: regionOf(member, lines),
            origin: originOfType(type),
            isDirect: type === 'project' ? undefined : direct.has(index),
            integrity: hash === undefined || hash === '' ? [] : [hash],
            needs: [...(needed.get(key) ?? [])],
        };
    });
    return { packages: packagesOf('NuGet', entries) };
}
/** By library, over all targets: they differ in the runtime alone. */
function deps_json_needsOf(root, indices) {
    const needed = new Map();
    for (const { value: target } of (0,parse_tree/* membersOf */.lS)(root, 'targets').values())
        for (const [key, { value }] of (0,parse_tree/* membersOf */.lS)(target)) {
            const needs = needed.get(key) ?? new Set();
            needed.set(key, needs);
            for (const [name, { value: version }] of (0,parse_tree/* membersOf */.lS)(value, 'dependencies')) {
                const index = indices.get(`${name}/${(0,parse_tree/* textOf */.b6)(version) ?? ''}`.toLowerCase());
                if (index !== undefined)
                    needs.add(index);
            }
        }
    return needed;
}
/** A `reference` is an assembly that lies beside the project. */
function originOfType(type) {
    if (type === 'project' || type === 'msbuildproject')
        return { ...usualRegistry, kind: 'workspace' };
    return type === 'reference' ? { ...usualRegistry, kind: 'path' } : usualRegistry;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/dotnet-tools.js







/**
 * `.config/dotnet-tools.json`, or the same in a folder itself: programs that `dotnet tool restore` installs.
 * https://learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use
 */
function readDotnetTools(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines, 'commented');
    const formatVersion = knownVersion((0,parse_tree/* below */.Gz)(root, 'version'), /^1$/, '1', lines);
    const entries = [...(0,parse_tree/* membersOf */.lS)(root, 'tools')].map(([name, member]) => {
        const version = (0,parse_tree/* textOf */.b6)(asMap(member.value, lines), 'version');
        if (version === undefined || version === '')
            throw new LockfileFault('A tool has no version.', lines.lineAt(member.start));
        return { name, version, region: regionOf(member, lines), isDirect: true, isDev: true };
    });
    return { formatVersion, packages: packagesOf('NuGet', entries) };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/msbuild-sdks.js





/**
 * `global.json`: versions of the packages that say how projects are built. Undefined for one that names none.
 * https://learn.microsoft.com/dotnet/core/tools/global-json#msbuild-sdks
 */
function readMsbuildSdks(file) {
    // Other things have that name too, and .NET's says mostly which .NET it wants.
    if (!file.text.includes('"msbuild-sdks"'))
        return undefined;
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines, 'commented');
    const entries = [...(0,parse_tree/* membersOf */.lS)(root, 'msbuild-sdks')].map(([name, member]) => ({
        name,
        version: (0,parse_tree/* textOf */.b6)(member.value) ?? '',
        region: regionOf(member, lines),
        isDirect: true,
        isDev: true,
    }));
    return entries.length === 0 ? undefined : { packages: packagesOf('NuGet', entries) };
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./out/shared/parse/xml.js

/** In UTF-16 code units; the files of large builds have five million. */
const xml_longest = 64 * 1024 * 1024;
const longestValue = 1024 * 1024;
const mostElements = 1_000_000;
const mostAttributes = 256;
const xml_maxDepth = 256;
/**
 * Reads an XML 1.0 document. Nothing is ever expanded or fetched: the five entities of XML itself and numbers of characters
 * are known, a document type may be named, and one that declares anything is a fault.
 */
function readXml(text) {
    if (text.length > xml_longest)
        return { fault: 'it is too long', offset: 0 };
    const reader = new xml_Reader(text);
    try {
        return { root: reader.document() };
    }
    catch (error) {
        if (!(error instanceof Fault))
            throw error;
        return { fault: error.message, offset: Math.min(error.offset, text.length) };
    }
}
/** The first child of that name. */
const childOf = (element, name) => element?.children.find((child) => child.name === name);
/** The children of that name. */
const childrenOf = (element, name) => element?.children.filter((child) => child.name === name) ?? [];
/** What stands in the first child of that name; undefined where there is none, or nothing in it. */
function textIn(element, name) {
    const text = childOf(element, name)?.text;
    return text === '' ? undefined : text;
}
class Fault extends Error {
    offset;
    constructor(reason, offset) {
        super(reason);
        this.offset = offset;
    }
}
class xml_Reader {
    #text;
    #parser = new saxes/* SaxesParser */.wT();
    #open = [];
    #root;
    #elements = 0;
    #attributes = 0;
    constructor(text) {
        this.#text = text;
        this.#parser.on('error', (error) => {
            this.#fail(reasonOf(error));
        });
        this.#parser.on('doctype', (doctype) => {
            if (doctype.includes('['))
                this.#fail('it has declarations of its own, which are never followed');
        });
        this.#parser.on('opentagstart', () => {
            this.#attributes = 0;
        });
        this.#parser.on('attribute', ({ value }) => {
            if (++this.#attributes > mostAttributes)
                this.#fail(`an element has more than ${mostAttributes} attributes`);
            if (value.length > longestValue)
                this.#fail('the value of an attribute is too long');
        });
        this.#parser.on('opentag', ({ name, attributes }) => {
            this.#begin(name, attributes);
        });
        this.#parser.on('text', (piece) => {
            this.#open.at(-1)?.pieces.push(piece);
        });
        this.#parser.on('cdata', (piece) => {
            this.#open.at(-1)?.pieces.push(piece);
        });
        this.#parser.on('closetag', () => {
            this.#close();
        });
    }
    document() {
        this.#parser.write(this.#text).close();
        return this.#root ?? this.#fail('there is no element');
    }
    #begin(name, attributes) {
        if (++this.#elements > mostElements)
            this.#fail(`there are more than ${mostElements} elements`);
        if (this.#open.length >= xml_maxDepth)
            this.#fail(`elements nest deeper than ${xml_maxDepth}`);
        this.#open.push({
            name: name.slice(name.indexOf(':') + 1),
            attributes: new Map(Object.entries(attributes)),
            children: [],
            pieces: [],
            start: this.#tagStart(),
        });
    }
    #close() {
        const open = this.#open.pop();
        if (open === undefined)
            return;
        const { pieces, ...rest } = open;
        const element = { ...rest, text: pieces.join('').trim(), end: this.#parser.position };
        const parent = this.#open.at(-1);
        if (parent)
            parent.children.push(element);
        else
            this.#root = element;
    }
    /** A value may not hold a bare `<`, so the last one is the tag's own. */
    #tagStart() {
        return this.#text.lastIndexOf('<', this.#parser.position - 1);
    }
    #fail(reason) {
        // The parser stands behind what it has read last.
        throw new Fault(reason, Math.max(this.#parser.position - 1, 0));
    }
}
/** Behind the place, and up to where the parser quotes a name of the file. */
const reasonOf = ({ message }) => message.replace(/^\d+:\d+: /, '').replace(/[:.].*$/s, '');

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/xml.js


/** @throws LockfileFault where the file is no XML. */
function xmlOf(file, lines) {
    const read = readXml(file.text);
    if (read.root !== undefined)
        return read.root;
    throw new LockfileFault(`Not readable as XML: ${read.fault}.`, lines.lineAt(read.offset));
}
/**
 * The document, where its outermost element has that name.
 * @throws LockfileFault
 */
function xmlRootOf(file, lines, name) {
    const root = xmlOf(file, lines);
    if (root.name === name)
        return root;
    throw new LockfileFault(`The outermost element is not \`${name}\`.`, lines.lineAt(root.start));
}
const elementRegion = ({ start, end }, lines) => lines.region(start, end);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/packages-config.js





/** `packages.config`: all packages, flat. https://learn.microsoft.com/nuget/reference/packages-config */
function readPackagesConfig(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = xmlRootOf(file, lines, 'packages');
    const entries = childrenOf(root, 'package').map((element) => {
        const [name, version] = [element.attributes.get('id'), element.attributes.get('version')];
        if (!name || !version)
            throw new LockfileFault('A package has no id or no version.', lines.lineAt(element.start));
        const isDev = element.attributes.get('developmentDependency')?.toLowerCase() === 'true';
        return { name, version, region: elementRegion(element, lines), isDev };
    });
    return { packages: packagesOf('NuGet', entries) };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/packages-lock.js








/**
 * `packages.lock.json`, version 1, 2 (central versions) and 3 (aliases of frameworks): one graph for each framework.
 * https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies
 */
function readPackagesLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const version = root.members.get('version');
    const formatVersion = versionIn(version?.value);
    if (version === undefined)
        throw new LockfileFault('The lockfile states no version.', 1);
    if (!/^[123]$/.test(formatVersion ?? ''))
        throw unknownVersion(lines.lineAt(version.start), '1, 2 and 3');
    const entries = [];
    for (const { value: framework } of (0,parse_tree/* membersOf */.lS)(root, 'dependencies').values()) {
        const first = entries.length;
        const members = asMap(framework, lines).members;
        // Ids are the same in any case, and what needs them may spell them otherwise.
        const indices = new Map([...members.keys()].map((name, index) => [name.toLowerCase(), first + index]));
        for (const [name, member] of members) {
            const tree = asMap(member.value, lines);
            const type = (0,parse_tree/* textOf */.b6)(tree, 'type');
            const isProject = type === 'Project';
            const resolved = (0,parse_tree/* textOf */.b6)(tree, 'resolved');
            if (resolved === undefined && !isProject)
                throw new LockfileFault('A package has no resolved version.', lines.lineAt(member.start));
            entries.push({
                name,
                version: resolved ?? '',
                region: regionOf(member, lines),
                isDirect: type === 'Direct',
                origin: isProject ? { ...usualRegistry, kind: 'workspace' } : usualRegistry,
                integrity: [(0,parse_tree/* textOf */.b6)(tree, 'contentHash')].filter((hash) => hash !== undefined),
                needs: [...(0,parse_tree/* membersOf */.lS)(tree, 'dependencies').keys()].flatMap((need) => indices.get(need.toLowerCase()) ?? []),
            });
        }
    }
    return { formatVersion, packages: packagesOf('NuGet', entries) };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/paket-lock.js




/**
 * `paket.lock`: groups of sources of packages, by how far they are indented. Files that come from repositories alone are
 * no packages. https://fsprojects.github.io/Paket/lock-file.html
 */
function readPaketLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const state = { group: '', source: '', remote: undefined };
    const found = [];
    for (const [index, written] of file.text.split('\n').entries()) {
        const text = written.trim().replace(/^\uFEFF/, '');
        if (text === '')
            continue;
        const indent = written.replace(/^\uFEFF/, '').search(/\S/);
        if (indent === 0)
            paket_lock_open(text, state, index + 1);
        else if (indent === 2)
            state.remote = /^remote: +(\S+)/.exec(text)?.[1] ?? state.remote;
        else if (state.source === 'NUGET' && indent === 4) {
            const start = lines.offsetOf(index + 1) + written.indexOf(text);
            found.push(packageIn(text, state, lines, start));
        }
        else if (state.source === 'NUGET') {
            const name = /^(\S+)/.exec(text)?.[1] ?? '';
            found.at(-1)?.wants.push(keyOf(state.group, name));
        }
    }
    return { packages: packagesOf('NuGet', withNeeds(found)) };
}
function paket_lock_open(text, state, line) {
    if (text.startsWith('GROUP '))
        state.group = text.slice('GROUP '.length).trim();
    else if (/^(?:NUGET|GITHUB|GIST|GIT|HTTP)$/.test(text))
        state.source = text;
    // `STRATEGY: MIN`, `RESTRICTION: == net8.0` ...
    else if (!/^[A-Z][A-Z-]*:/.test(text))
        throw new LockfileFault('The line is none of a lockfile of Paket.', line);
    state.remote = undefined;
}
function packageIn(text, { group, remote }, lines, start) {
    const parts = /^(\S+) \(([^()\s]+)\)/.exec(text);
    if (parts === null)
        throw new LockfileFault('A package has no version.', lines.lineAt(start));
    const [, name = '', version = ''] = parts;
    const groups = group === '' ? [] : [group];
    const origin = remote === undefined ? undefined : originOf('registry', remote);
    const region = lines.region(start, start + text.length);
    return { name, version, groups, origin, region, key: keyOf(group, name), wants: [] };
}
const keyOf = (group, name) => `${group}/${name}`.toLowerCase();
function withNeeds(found) {
    const indices = new Map(found.map(({ key }, index) => [key, index]));
    return found.map((entry) => ({ ...entry, needs: entry.wants.flatMap((key) => indices.get(key) ?? []) }));
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/msbuild-model.js
const packageItems = [
    'PackageReference',
    'PackageVersion',
    'GlobalPackageReference',
    'PackageDownload',
    'DotNetCliToolReference',
];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/interpolation.js
/** How often a value may stand in another, and how long it may become, in UTF-16 code units. */
const interpolation_maxDepth = 256;
const interpolation_longest = 2_000;
/**
 * Fills in variables, as `pattern` (global, its first group the name) finds them. Undefined for a text where one is not
 * known, stands in itself, or makes it too long. Each variable is worked out once, so values that name one another many
 * times over cost no more than they are.
 */
function interpolator(pattern, variables) {
    const known = new Map();
    const valueOf = (name, depth) => {
        if (known.has(name) || depth > interpolation_maxDepth)
            return known.get(name);
        // What names itself is not known while it is being worked out.
        known.set(name, undefined);
        const text = variables(name);
        const value = text === undefined ? undefined : filled(text, depth);
        known.set(name, value);
        return value;
    };
    const filled = (text, depth) => {
        if (text.length > interpolation_longest)
            return undefined;
        let result = '';
        let from = 0;
        for (const found of text.matchAll(pattern)) {
            const value = valueOf(found[1] ?? '', depth + 1);
            if (value === undefined)
                return undefined;
            result += text.slice(from, found.index) + value;
            from = found.index + found[0].length;
            if (result.length > interpolation_longest)
                return undefined;
        }
        return result + text.slice(from);
    };
    return (text) => filled(text, 0);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/placed.js
/** A value that is nothing but another, and so on. */
const mostHops = 8;
/**
 * Where the text really stands: the place of the property that it is nothing but (`alone` finds its name), or of the one
 * that this is nothing but. Undefined for a text that stands for itself.
 */
function placeOf(text, alone, property) {
    let place;
    let rest = text;
    for (let hop = 0; hop < mostHops && rest !== undefined; hop++) {
        const name = alone.exec(rest)?.[1];
        const found = name === undefined ? undefined : property(name);
        place = found?.region ?? place;
        rest = found?.text;
    }
    return place;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/msbuild-project.js



const property = /\$\(([\w.-]{1,200})\)/g;
const alone = /^\s*\$\(([\w.-]{1,200})\)\s*$/;
/** Of one package, for as many frameworks. */
const mostBranches = 16;
/** A project: its file, with what it shares with others. */
class MsbuildProject {
    file;
    #layers;
    #fill;
    #pins;
    /** `layers`: what of the file and those around holds goes first. `pins`: `pinsIn`, or what remembers it. */
    constructor(file, layers, pins = pinsIn) {
        this.file = file;
        this.#layers = layers.includes(file) ? layers : [file, ...layers];
        const filled = interpolator(property, (name) => this.#property(name)?.text);
        this.#fill = (text) => {
            const whole = filled(text);
            // Calls of functions, and lists of other items.
            return whole === undefined || /[$@%]\(/.test(whole) ? undefined : whole;
        };
        this.#pins = pins;
    }
    /** What it needs itself. `onPin`: told of each item elsewhere that gave a version, and which. */
    references(onPin = () => undefined) {
        return this.file.items.filter(isReference).flatMap((item) => this.#namesOf(item).flatMap((name) => this.#pinsOf(item, name).map((pin) => {
            const entry = this.#entryOf(item, name, pin);
            if (pin !== item)
                onPin(pin, entry.version);
            return entry;
        })));
    }
    /** What it pins for others. `isUsed`: by one of those that are known, at that version. */
    pinned(isUsed = () => false) {
        return this.file.items.filter(isPin).flatMap((item) => this.#namesOf(item)
            .map((name) => this.#entryOf(item, name, item))
            .filter(({ version }) => !isUsed(item, version)));
    }
    #namesOf({ names }) {
        const written = this.#fill(names) ?? names;
        return written
            .split(';')
            .map((name) => name.trim())
            .filter((name) => name !== '');
    }
    /** Itself, where it has a version or nothing else gives it one. */
    #pinsOf(item, name) {
        if (item.version !== undefined || item.kind !== 'PackageReference')
            return [item];
        for (const layer of this.#layers) {
            const found = this.#pins(layer).get(name.toLowerCase());
            if (found !== undefined)
                return found;
        }
        return [item];
    }
    #entryOf(item, name, pin) {
        const { version } = pin;
        const filled = version === undefined ? undefined : this.#fill(version);
        // Whatever it asks for, exactly that is installed, or the lowest that is higher.
        const demand = filled === undefined ? noDemand : demandOf(filled);
        const place = version === undefined || demand.version === '' ? undefined : (this.#placeOf(version) ?? pin.region);
        const isCentral = item.kind === 'PackageVersion';
        return {
            name,
            ...demand,
            region: item.region,
            pinnedAt: place === item.region ? undefined : place,
            isDirect: isCentral ? undefined : true,
            isDev: isCentral ? undefined : item.isPrivate,
        };
    }
    #placeOf(text) {
        return placeOf(text, alone, (name) => this.#property(name));
    }
    /** What is set where there is no value yet counts where no other does, and of several the one that is set first. */
    #property(name) {
        const key = name.toLowerCase();
        let fallback;
        for (const { properties } of this.#layers) {
            const found = properties.get(key);
            if (found?.isDefault === false)
                return found;
            fallback = found ?? fallback;
        }
        return fallback;
    }
}
/** It gives versions to what others name. */
const isPin = ({ kind, isUpdate, version }) => kind === 'PackageVersion' || (kind === 'PackageReference' && isUpdate && version !== undefined);
/** What only changes other items, and not their version, needs nothing. */
const isReference = (item) => !isPin(item) && !item.isUpdate;
/** By ids in lower case: the last that has no condition, and those behind it. Ids that are properties pin nothing. */
function pinsIn(file) {
    const pins = new Map();
    for (const item of file.items) {
        if (!isPin(item))
            continue;
        for (const name of item.names.split(';')) {
            const key = name.trim().toLowerCase();
            const others = pins.get(key) ?? [];
            pins.set(key, others);
            if (!item.isConditional)
                others.splice(0, Infinity, item);
            else if (others.length < mostBranches)
                others.push(item);
        }
    }
    return pins;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/project.js








/**
 * A project of MSBuild (`*.csproj`, `*.fsproj`, `*.vbproj`) or what projects share (`Directory.Packages.props`,
 * `Directory.Build.props`, `Directory.Build.targets`). The file alone is read: where versions are central, they are found in
 * the file that pins them, and the project names its packages without. Conditions are not judged: every branch counts.
 * https://learn.microsoft.com/nuget/consume-packages/central-package-management
 */
function readDotnetProject(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = xmlRootOf(file, lines, 'Project');
    const project = {
        path: file.path,
        properties: propertiesIn(root, lines),
        imports: [...childrenOf(root, 'Import'), ...groupsIn(root, 'ImportGroup').flatMap(importsIn)].map(({ attributes }) => ({
            project: attributes.get('Project') ?? '',
            sdk: attributes.get('Sdk') ?? '',
        })),
        items: [...sdksIn(root, lines), ...groupsIn(root, 'ItemGroup').flatMap((group) => itemsIn(group, lines))],
    };
    const alone = new MsbuildProject(project, []);
    return {
        packages: packagesOf('NuGet', inFileOrder([...alone.references(), ...alone.pinned()])),
        joins: { kind: 'msbuild', project },
    };
}
/** Shared files of any other name: undefined for one that is no such file, or says nothing of packages. */
function readSharedMsbuild(file) {
    if (!/<Project[\s>]/.test(file.text))
        return undefined;
    try {
        const read = readDotnetProject(file);
        const project = read.joins?.kind === 'msbuild' ? read.joins.project : undefined;
        const isEmpty = project?.items.length === 0 && project.imports.length + project.properties.size === 0;
        return isEmpty ? undefined : read;
    }
    catch (error) {
        if (error instanceof LockfileFault)
            return undefined;
        throw error;
    }
}
/**
 * What says how to build is code of a package where it has a version: `Sdk="Name/1.0.0"`, or an element.
 * https://learn.microsoft.com/visualstudio/msbuild/how-to-use-project-sdk
 */
function sdksIn(root, lines) {
    const imports = [...childrenOf(root, 'Import'), ...groupsIn(root, 'ImportGroup').flatMap(importsIn)];
    const written = [root, ...imports].flatMap((element) => (element.attributes.get('Sdk') ?? '').split(';', mostSdks).map((sdk) => {
        const [names = '', version = element === root ? undefined : element.attributes.get('Version')] = sdk.split('/');
        return { names, version, element };
    }));
    const named = childrenOf(root, 'Sdk').map((element) => ({
        names: element.attributes.get('Name') ?? '',
        version: element.attributes.get('Version'),
        element,
    }));
    return [...written, ...named].flatMap(({ names, version, element }) => version === undefined
        ? []
        : [
            {
                ...{ kind: 'PackageDownload', names, version, region: elementRegion(element, lines) },
                ...{ isUpdate: false, isPrivate: true, isConditional: false },
            },
        ]);
}
const mostSdks = 50;
/** At the top, and in what chooses between them. */
const groupsIn = (root, name, isConditional = false) => root.children.flatMap((element) => {
    const isNow = isConditional || element.attributes.has('Condition');
    if (element.name === name)
        return [{ element, isConditional: isNow }];
    const isChoice = ['Choose', 'When', 'Otherwise', 'Target'].includes(element.name);
    return isChoice ? groupsIn(element, name, isNow || element.name === 'Choose') : [];
});
const importsIn = ({ element }) => childrenOf(element, 'Import');
const unset = /==\s*''/;
/** Names are the same in any case; of two values the last one holds, but for one that is only set where there is none. */
function propertiesIn(root, lines) {
    const properties = new Map();
    for (const { element } of groupsIn(root, 'PropertyGroup'))
        for (const child of element.children) {
            const name = child.name.toLowerCase();
            const isDefault = unset.test(child.attributes.get('Condition')?.slice(0, 500) ?? '');
            if (isDefault && properties.has(name))
                continue;
            properties.set(name, { text: child.text, region: elementRegion(child, lines), isDefault });
        }
    return properties;
}
const itemsIn = ({ element, isConditional }, lines) => element.children.flatMap((item) => {
    const kind = packageItems.find((one) => one === item.name);
    if (kind === undefined)
        return [];
    const added = item.attributes.get('Include');
    return [
        {
            kind,
            isUpdate: added === undefined,
            names: added ?? item.attributes.get('Update') ?? '',
            version: fieldOf(item, 'VersionOverride') ?? fieldOf(item, 'Version'),
            // Analysers, and what else works at build time alone.
            isPrivate: kind !== 'PackageReference' || fieldOf(item, 'PrivateAssets')?.toLowerCase() === 'all',
            isConditional: isConditional || item.attributes.has('Condition'),
            region: elementRegion(item, lines),
        },
    ];
});
const fieldOf = (item, name) => item.attributes.get(name) ?? textIn(item, name);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/dotnet/formats.js







/** File systems that .NET is at home on do not tell cases apart. */
const dotnetFormats = [
    {
        format: 'packages.lock.json',
        // Beside projects that share a folder: `packages.<project>.lock.json`.
        claims: (path) => /(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/i.test(path),
        certain: true,
        read: readPackagesLock,
    },
    {
        format: 'packages.config',
        claims: (path) => /(?:^|\/)packages(?:\.[^/]+)?\.config$/i.test(path),
        certain: true,
        read: readPackagesConfig,
    },
    {
        format: 'deps.json',
        claims: (path) => /[^/]\.deps\.json$/i.test(path),
        certain: true,
        read: readDepsJson,
    },
    {
        format: 'dotnet-tools',
        claims: (path) => /(?:^|\/)dotnet-tools\.json$/i.test(path),
        certain: true,
        read: readDotnetTools,
    },
    {
        format: 'global.json',
        claims: (path) => /(?:^|\/)global\.json$/i.test(path),
        certain: false,
        read: readMsbuildSdks,
    },
    {
        format: 'dotnet-project',
        claims: (path) => /[^/]\.(?:cs|fs|vb)proj$/i.test(path),
        certain: true,
        read: readDotnetProject,
    },
    {
        format: 'directory-props',
        claims: (path) => /(?:^|\/)Directory\.(?:Packages\.props|Build\.(?:props|targets))$/i.test(path),
        certain: true,
        read: readDotnetProject,
    },
    {
        format: 'msbuild-import',
        // Projects of any kind, and what they import: it may have any name, these are those that are met.
        claims: (path) => /[^/]\.(?:props|targets|tasks|projitems|items|msbuild|import|\w*proj|xml)$/i.test(path),
        certain: false,
        read: readSharedMsbuild,
    },
    {
        format: 'paket.lock',
        claims: (path) => /(?:^|\/)paket\.lock$/i.test(path),
        certain: true,
        read: readPaketLock,
    },
];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/gradle-lockfile.js



/**
 * `gradle.lockfile`, `buildscript-gradle.lockfile`, `settings-gradle.lockfile` and, of old, `gradle/dependency-locks/*`.
 * https://docs.gradle.org/current/userguide/dependency_locking.html
 */
function readGradleLockfile(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const entries = [];
    let strange;
    for (const [index, written] of file.text.split('\n').entries()) {
        const text = written.trim().replace(/^\uFEFF/, '');
        if (text === '' || text.startsWith('#') || text.startsWith('empty='))
            continue;
        const offset = lines.offsetOf(index + 1) + written.indexOf(text);
        const entry = gradle_lockfile_entryOf(text, file.path);
        if (entry !== undefined)
            entries.push({ ...entry, region: lines.region(offset, offset + text.length) });
        else if (text.includes(':'))
            throw noModule(index + 1);
        else
            strange ??= index + 1;
    }
    // Gradle's own editors leave words behind; a file of nothing else is no lockfile.
    if (entries.length === 0 && strange !== undefined)
        throw noModule(strange);
    return { packages: packagesOf('Maven', entries) };
}
const noModule = (line) => new LockfileFault('The line is not of the form `group:name:version=configurations`.', line);
function gradle_lockfile_entryOf(text, path) {
    const [module = '', configurations] = text.split('=', 2);
    const [group = '', name = '', version = '', ...more] = module.split(':');
    if (group === '' || name === '' || version === '' || more.length > 0 || /\s/.test(module))
        return undefined;
    const groups = configurations?.split(',').filter((one) => one !== '') ?? oldConfiguration(path);
    return { name: `${group}:${name}`, version, groups, isDev: isDevelopment(groups, path) };
}
/** Once there was a file for each configuration. */
function oldConfiguration(path) {
    const name = /(?:^|\/)dependency-locks\/([^/]+)\.lockfile$/.exec(path)?.[1];
    return name === undefined ? [] : [name];
}
/** What runs in the build alone, in tests alone, or (Spring Boot's plugin) on a developer's machine alone. */
function isDevelopment(groups, path) {
    if (/(?:^|\/)(?:buildscript|settings)-gradle\.lockfile$/.test(path))
        return true;
    return groups.length === 0 ? undefined : groups.every((group) => development.test(group));
}
const development = /(?:^t|T)est(?:s|[A-Z\d]|$)|^(?:testAndD|d)evelopmentOnly$/;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/maven-extensions.js






/**
 * `.mvn/extensions.xml`: what Maven loads into itself before it reads a pom.
 * https://maven.apache.org/configure.html#mvn-extensions-xml-file
 */
function readMavenExtensions(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = xmlRootOf(file, lines, 'extensions');
    const entries = childrenOf(root, 'extension').map((extension) => {
        const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((key) => textIn(extension, key));
        if (!group || !artifact)
            throw new LockfileFault('An extension has no group or no artifact.', lines.lineAt(extension.start));
        const isKnown = version !== undefined && !version.includes('${');
        return {
            name: `${group}:${artifact}`,
            ...(isKnown ? demandOf(version) : noDemand),
            region: elementRegion(extension, lines),
            isDirect: true,
            isDev: true,
            groups: ['extension'],
        };
    });
    return { packages: packagesOf('Maven', entries) };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/pom-plugins.js

/** Scopes of what runs in the build, as if they were Maven's. */
const buildScopes = ['plugin', 'extension'];
/** Types of ours: what manages libraries pins no plugin, and the other way round. */
const [pluginType, besidePluginType] = ['maven-plugin', 'beside a plugin'];
/** Of plugins that name no group: https://maven.apache.org/pom.html#Plugins */
const usualGroup = 'org.apache.maven.plugins';
/** The plugins of `build` or `reporting`, and what they load beside themselves. */
function pluginsIn(owner, lines) {
    return childrenOf(childOf(owner, 'plugins'), 'plugin').flatMap((plugin) => [
        builtWith(plugin, 'plugin', pluginType, lines),
        ...childrenOf(childOf(plugin, 'dependencies'), 'dependency').map((one) => builtWith(one, 'plugin', besidePluginType, lines)),
        ...processorsOf(plugin).map((one) => builtWith(one, 'plugin', besidePluginType, lines)),
    ]);
}
/** They run in the compiler: https://maven.apache.org/plugins/maven-compiler-plugin/compile-mojo.html#annotationProcessorPaths */
const processorsOf = (plugin) => [plugin, ...childrenOf(childOf(plugin, 'executions'), 'execution')].flatMap((owner) => childOf(childOf(owner, 'configuration'), 'annotationProcessorPaths')?.children ?? []);
const managedPluginsIn = (build, lines) => pluginsIn(childOf(build, 'pluginManagement'), lines);
/** They are loaded into Maven itself. */
const extensionsIn = (build, lines) => childrenOf(childOf(build, 'extensions'), 'extension').map((one) => builtWith(one, 'extension', besidePluginType, lines));
function builtWith(element, scope, type, lines) {
    return {
        groupId: textIn(element, 'groupId') ?? (type === pluginType ? usualGroup : ''),
        artifactId: textIn(element, 'artifactId') ?? '',
        type,
        classifier: textIn(element, 'classifier') ?? '',
        version: textIn(element, 'version'),
        scope,
        isOptional: false,
        region: lines.region(element.start, identityEnd(element)),
    };
}
/** What a plugin is told to do may be long, and has versions of its own. */
const identityEnd = (element) => Math.max(...['groupId', 'artifactId', 'version'].map((name) => childOf(element, name)?.end ?? 0), element.start + 1);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/pom-management.js
/** Entries of one artifact whose group, type or classifier is an expression; more than a few are no build. */
const mostExpressed = 16;
/** What one `dependencyManagement` holds, found by what an entry is for. */
class PomManagement {
    /** Of two entries for the same the last one holds. */
    #plain = new Map();
    /** By the artifact as written, or '' where that is an expression too. */
    #expressed = new Map();
    constructor(managed) {
        for (const entry of managed) {
            const key = pom_management_keyOf(entry);
            if (!key.includes('${'))
                this.#plain.set(key, entry);
            else {
                const artifact = entry.artifactId.includes('${') ? '' : entry.artifactId;
                const others = this.#expressed.get(artifact) ?? [];
                this.#expressed.set(artifact, others);
                if (others.length < mostExpressed)
                    others.push(entry);
            }
        }
    }
    /** `resolve`: of the project that asks, which may have other values than the one that holds the entry. */
    find(wanted, resolve) {
        const key = pom_management_keyOf(wanted);
        const plain = this.#plain.get(key);
        if (plain !== undefined || this.#expressed.size === 0)
            return plain;
        const expressed = [wanted.artifactId, ''].flatMap((artifact) => this.#expressed.get(artifact) ?? []);
        return expressed.findLast((entry) => pom_management_keyOf(filled(entry, resolve)) === key);
    }
}
/** https://maven.apache.org/pom.html#Dependency_Management: a version holds for one type and classifier. */
const pom_management_keyOf = ({ groupId, artifactId, type, classifier }) => `${groupId}:${artifactId}:${type}:${classifier}`;
/** With what names it filled in, as far as that is known. */
function filled(entry, resolve) {
    const fill = (text) => resolve(text) ?? text;
    return {
        ...entry,
        groupId: fill(entry.groupId),
        artifactId: fill(entry.artifactId),
        type: fill(entry.type),
        classifier: fill(entry.classifier),
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/pom-values.js


const expression = /\$\{([^${}]{1,200})\}/g;
const pom_values_alone = /^\s*\$\{([^${}]{1,200})\}\s*$/;
/** What the expressions of one project stand for, as one of its profiles, or none, has it. */
class PomValues {
    resolve;
    #layers;
    /** `lineage`: the project, its parent, the parent of that ...: what stands nearer goes first. */
    constructor(lineage, profile) {
        const defaults = ({ profiles }) => profiles.filter(({ isDefault }) => isDefault);
        this.#layers = [
            ...(profile === undefined ? [] : [profile]),
            ...lineage.flatMap((pom) => [...defaults(pom), pom]),
        ]
            .map(({ properties }) => properties)
            .filter(({ size }) => size > 0);
        const own = ownValues(lineage);
        const filled = interpolator(expression, (name) => this.#property(name)?.text ?? own.get(name));
        const known = new Map();
        this.resolve = (text) => {
            if (!text.includes('${'))
                return text.trim();
            if (!known.has(text))
                known.set(text, whole(filled(text.trim())));
            return known.get(text);
        };
    }
    /** Of the property that the text is, where it is nothing else. */
    placeOf(text) {
        return placeOf(text, pom_values_alone, (name) => this.#property(name));
    }
    #property(name) {
        for (const layer of this.#layers) {
            const found = layer.get(name);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
}
/** An expression in the name of another is none. */
const whole = (text) => (text?.includes('${') ? undefined : text);
/** https://maven.apache.org/ref/current/maven-model-builder/ has the old prefix `pom.` and none at all as well. */
function ownValues([pom]) {
    const values = new Map();
    for (const field of ['groupId', 'artifactId', 'version']) {
        const inherited = pom?.parent?.[field];
        if (inherited !== undefined)
            values.set(`project.parent.${field}`, inherited);
        const value = pom?.[field] ?? (field === 'artifactId' ? undefined : inherited);
        if (value === undefined)
            continue;
        for (const prefix of ['project.', 'pom.', ''])
            values.set(prefix + field, value);
    }
    return values;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/pom-project.js





/** Of one pom. */
const mostBills = 50;
/** A project: its pom, with what it inherits. */
class PomProject {
    pom;
    /** The project itself, its parent, the parent of that ... */
    lineage;
    values;
    /** Projects whose management it imports, in the order in which they count. */
    #imports;
    #management;
    /** Entries that ask for the management of another project. */
    #bills;
    constructor(pom, parent, imports = () => []) {
        this.pom = pom;
        this.lineage = [this, ...(parent?.lineage ?? [])];
        this.values = new PomValues(this.lineage.map((project) => project.pom));
        this.#imports = imports;
        const defaults = pom.profiles.filter(({ isDefault }) => isDefault);
        const managed = [pom, ...defaults].flatMap((part) => part.managed);
        this.#management = new PomManagement(managed.filter((entry) => !isBill(entry)));
        this.#bills = managed.filter(isBill).slice(0, mostBills);
    }
    /** Filled in; undefined where that is not known. */
    get coordinates() {
        const { groupId, artifactId, version, parent } = this.pom;
        const fill = (text) => (text === undefined ? undefined : this.values.resolve(text));
        return {
            groupId: fill(groupId ?? parent?.groupId),
            artifactId: fill(artifactId),
            version: fill(version ?? parent?.version),
        };
    }
    /** Projects whose management it, or a parent for it, asks for: filled in. */
    imported() {
        return this.lineage.flatMap((project) => project.#bills.map((written) => ({
            ...filled(written, this.values.resolve),
            version: written.version === undefined ? undefined : this.values.resolve(written.version),
        })));
    }
    /** What it depends on. `onPin`: told of each managed entry that gave a version, and which. */
    dependencies(onPin = () => undefined) {
        return this.#parts().flatMap(({ part, values, management }) => part.dependencies.map((written) => {
            const wanted = filled(written, values.resolve);
            const managed = this.#managed(wanted, values, management);
            const pin = written.version === undefined ? managed : { entry: written, values };
            const entry = pom_project_entryOf(written, wanted, pin, managed);
            if (pin !== undefined && pin === managed)
                onPin(pin.entry, entry.version);
            return entry;
        }));
    }
    /**
     * What a parent pins for others, and the plugins that any project pins: most run without being named again. `isUsed`: by
     * one of those that are known, at that version.
     */
    pinned(isUsed = () => false) {
        const pins = ({ type, version }) => 
        // Management may tell a plugin what to do, and nothing of its version.
        type === pluginType || type === besidePluginType ? version !== undefined : this.pom.isParent;
        return this.#parts().flatMap(({ part, values }) => part.managed.filter(pins).flatMap((written) => {
            const pin = written.version === undefined ? undefined : { entry: written, values };
            const entry = pom_project_entryOf(written, filled(written, values.resolve), pin, pin);
            return isUsed(written, entry.version) ? [] : [entry];
        }));
    }
    /** The project and its profiles. */
    #parts() {
        const lineage = this.lineage.map(({ pom }) => pom);
        const own = { part: this.pom, values: this.values, management: undefined };
        const profiles = this.pom.profiles.map((part) => ({
            part,
            values: part.properties.size === 0 ? this.values : new PomValues(lineage, part),
            management: new PomManagement(part.managed),
        }));
        return [own, ...profiles];
    }
    #managed(wanted, values, first) {
        const own = first?.find(wanted, values.resolve) ?? this.#inherited(wanted, values);
        if (own !== undefined)
            return { entry: own, values };
        for (const project of this.#imports()) {
            const entry = project.#inherited(wanted, project.values);
            if (entry !== undefined)
                return { entry, values: project.values };
        }
        return undefined;
    }
    /** The entry for it in its own management or that of a parent; what the parent wrote is filled in with `values`. */
    #inherited(wanted, values) {
        for (const project of this.lineage) {
            const entry = project.#management.find(wanted, values.resolve);
            if (entry !== undefined)
                return entry;
        }
        return undefined;
    }
}
/** https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#Importing_Dependencies */
const isBill = ({ type, scope }) => type === 'pom' && scope === 'import';
function pom_project_entryOf(written, { groupId, artifactId }, pin, managed) {
    const version = pin?.entry.version;
    const resolved = version === undefined ? undefined : pin?.values.resolve(version);
    const demand = resolved === undefined ? noDemand : demandOf(resolved);
    const place = version === undefined || demand.version === ''
        ? undefined
        : (pin?.values.placeOf(version) ?? pin?.entry.region);
    return {
        name: `${groupId}:${artifactId}`,
        ...demand,
        ...scopeOf(written, managed),
        region: written.region,
        isDirect: true,
        // A file beside the project: https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#Dependency_Scope
        ...(written.scope === 'system' ? { origin: { ...usualRegistry, kind: 'archive' } } : {}),
        pinnedAt: place === written.region ? undefined : place,
    };
}
function scopeOf(written, managed) {
    const raw = written.scope ?? managed?.entry.scope ?? 'compile';
    const scope = managed?.values.resolve(raw) ?? raw;
    const groups = [...(scope === 'compile' ? [] : [scope]), ...(written.isOptional ? ['optional'] : [])];
    return { isDev: scope === 'test' || buildScopes.includes(scope), groups };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/pom.js








/** Each is worked out with the whole project. */
const mostProfiles = 500;
/**
 * `pom.xml`, https://maven.apache.org/pom.html: the dependencies of the project and of its profiles, and what runs in
 * their build. The file alone is read: a version that only a parent knows is ''. A parent (its packaging is `pom`) pins
 * for its children, so what it manages counts too.
 */
function readPom(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = xmlRootOf(file, lines, 'project');
    const profiles = childrenOf(childOf(root, 'profiles'), 'profile');
    if (profiles.length > mostProfiles)
        throw new LockfileFault(`The project has more than ${mostProfiles} profiles.`, lines.lineAt(root.start));
    const parent = childOf(root, 'parent');
    const pom = {
        path: file.path,
        ...coordinatesIn(root),
        isParent: textIn(root, 'packaging') === 'pom',
        parent: parent && {
            ...coordinatesIn(parent),
            relativePath: childOf(parent, 'relativePath')?.text,
        },
        ...partIn(root, lines),
        profiles: profiles.map((profile) => ({
            ...partIn(profile, lines),
            isDefault: textIn(childOf(profile, 'activation'), 'activeByDefault') === 'true',
        })),
    };
    const project = new PomProject(pom);
    return {
        packages: packagesOf('Maven', inFileOrder([...project.dependencies(), ...project.pinned()])),
        joins: { kind: 'maven', pom },
    };
}
/** Under another name: undefined for what is no pom. */
function readOtherPom(file) {
    try {
        return readPom(file);
    }
    catch (error) {
        if (error instanceof LockfileFault)
            return undefined;
        throw error;
    }
}
const coordinatesIn = (owner) => ({
    groupId: textIn(owner, 'groupId'),
    artifactId: textIn(owner, 'artifactId'),
    version: textIn(owner, 'version'),
});
const partIn = (owner, lines) => ({
    properties: new Map(childOf(owner, 'properties')?.children.map((one) => [
        one.name,
        { text: one.text, region: elementRegion(one, lines) },
    ])),
    dependencies: [
        ...dependenciesIn(owner, lines),
        ...pluginsIn(childOf(owner, 'build'), lines),
        ...extensionsIn(childOf(owner, 'build'), lines),
        ...pluginsIn(childOf(owner, 'reporting'), lines),
    ],
    managed: [
        ...dependenciesIn(childOf(owner, 'dependencyManagement'), lines),
        ...managedPluginsIn(childOf(owner, 'build'), lines),
    ],
    modules: childrenOf(childOf(owner, 'modules'), 'module').map(({ text }) => text),
});
const dependenciesIn = (owner, lines) => childrenOf(childOf(owner, 'dependencies'), 'dependency').map((dependency) => ({
    groupId: textIn(dependency, 'groupId') ?? '',
    artifactId: textIn(dependency, 'artifactId') ?? '',
    type: textIn(dependency, 'type') ?? 'jar',
    classifier: textIn(dependency, 'classifier') ?? '',
    version: textIn(dependency, 'version'),
    scope: textIn(dependency, 'scope'),
    isOptional: textIn(dependency, 'optional') === 'true',
    region: elementRegion(dependency, lines),
}));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/verification-metadata.js





/**
 * `gradle/verification-metadata.xml`: all that the build may load, its own plugins too.
 * https://docs.gradle.org/current/userguide/dependency_verification.html
 */
function readVerificationMetadata(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = xmlRootOf(file, lines, 'verification-metadata');
    const entries = childrenOf(childOf(root, 'components'), 'component').map((component) => {
        const [group, name, version] = ['group', 'name', 'version'].map((key) => component.attributes.get(key));
        if (!group || !name || !version)
            throw new LockfileFault('A component has no group, name or version.', lines.lineAt(component.start));
        const integrity = childrenOf(component, 'artifact').flatMap(checksums);
        return { name: `${group}:${name}`, version, region: elementRegion(component, lines), integrity };
    });
    return { packages: packagesOf('Maven', entries) };
}
const algorithms = ['md5', 'sha1', 'sha256', 'sha512'];
/** Each with its algorithm; what is trusted beside the first stands inside of it. */
const checksums = (artifact) => artifact.children
    .filter(({ name }) => algorithms.includes(name))
    .flatMap((element) => [element, ...childrenOf(element, 'also-trust')].map((one) => [element.name, one]))
    .flatMap(([algorithm, { attributes }]) => {
    const value = attributes.get('value');
    return value ? [`${algorithm}:${value}`] : [];
});

// EXTERNAL MODULE: ./out/shared/core/json.js
var core_json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/shared/parse/toml.js
var toml = __webpack_require__(12690);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./out/shared/parse/toml-statements.js

/** The statements of a document that is known to parse: what is no TOML gives statements without meaning. */
function* tomlStatements(text) {
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    for (;;) {
        at = overBlanks(text, at);
        if (at >= text.length)
            return;
        const isHeading = text[at] === '[';
        const isItem = isHeading && text[at + 1] === '[';
        const start = at;
        const keys = readKeys(text, at + (isItem ? 2 : isHeading ? 1 : 0));
        if (isHeading) {
            at = keys.end + (isItem ? 2 : 1);
            yield { kind: isItem ? 'item' : 'table', path: keys.path, start, end: at, valueEnd: at };
        }
        else {
            at = overValue(text, keys.end + 1);
            yield { kind: 'value', path: keys.path, start, end: keys.last, valueEnd: at };
        }
    }
}
/** Over blanks, line breaks and comments. */
function overBlanks(text, from) {
    let at = from;
    while (at < text.length) {
        const sign = text[at];
        if (sign === '#')
            at = endOfLine(text, at);
        else if (sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r')
            at++;
        else
            break;
    }
    return at;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
const bareKey = /[^\s.=\]"']+/y;
/** A dotted key; `last` is behind its last part, `end` at the `=` or `]` behind it. */
function readKeys(text, from) {
    const path = [];
    let at = from;
    let last = from;
    while (at < text.length) {
        const sign = text[at];
        if (sign === ' ' || sign === '\t' || sign === '.')
            at++;
        else if (sign === '"' || sign === "'") {
            last = overString(text, at);
            path.push(quotedKey(text.slice(at, last)));
            at = last;
        }
        else {
            bareKey.lastIndex = at;
            const [key] = bareKey.exec(text) ?? [];
            if (key === undefined)
                break;
            path.push(key);
            at += key.length;
            last = at;
        }
    }
    return { path, last, end: at };
}
/** Escapes are left to the library, so that both read the same key. */
const quotedKey = (quoted) => quoted.includes('\\') ? (Object.keys((0,dist/* parse */.qg)(`${quoted}=0`))[0] ?? '') : quoted.slice(1, -1);
/** Behind the value that starts at `from`, blanks in front of it included. */
function overValue(text, from) {
    let at = from;
    let end = from;
    for (let depth = 0; at < text.length;) {
        const sign = text[at];
        if (sign === '#')
            at = endOfLine(text, at);
        else if (sign === '\n' && depth === 0)
            break;
        else if (sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n')
            at++;
        else {
            if (sign === '[' || sign === '{')
                depth++;
            else if (sign === ']' || sign === '}')
                depth--;
            at = sign === '"' || sign === "'" ? overString(text, at) : at + 1;
            end = at;
        }
    }
    return end;
}
/** Behind the closing quote or quotes. */
function overString(text, from) {
    const quote = text[from] ?? '';
    const triple = quote.repeat(3);
    const close = text.startsWith(triple, from) ? triple : quote;
    let at = from + close.length;
    while (at < text.length && !text.startsWith(close, at))
        at += quote === '"' && text[at] === '\\' ? 2 : 1;
    at += close.length;
    // A long string may end with quotes of its own: two at most.
    if (close === triple)
        for (let own = 0; own < 2 && text[at] === quote; own++)
            at++;
    return at;
}

;// CONCATENATED MODULE: ./out/shared/parse/toml-tree.js



/**
 * Reads TOML 1.0 with places: those of headings and of keys are exact, and what lies inside an array or inline table
 * has the place of the value as a whole. A table ends where its heading does.
 */
function readTomlTree(text) {
    const read = (0,toml/* parseToml */.M)(text);
    if ('fault' in read)
        return read;
    const root = new Table(read.value, 0, 0);
    let open = root;
    for (const { kind, path, start, end, valueEnd } of tomlStatements(text)) {
        const place = { start, end, valueEnd };
        let table = kind === 'value' ? open : root;
        for (const key of path.slice(0, -1))
            table = table.inner(key, place);
        const key = path.at(-1) ?? '';
        if (kind === 'value')
            table.set(key, place);
        else
            open = kind === 'item' ? table.item(key, place) : table.inner(key, place);
    }
    return { root: root.tree };
}
/** A table that grows with its statements, beside its value. */
class Table {
    tree;
    #members = new Map();
    #value;
    #tables = new Map();
    constructor(value, start, end) {
        this.#value = value;
        this.tree = { kind: 'map', members: this.#members, start, end };
    }
    set(key, { start, end, valueEnd }) {
        this.#members.set(key, { start, end, value: treeOf(this.#own(key), start, valueEnd) });
    }
    /** The table below the key; of an array of tables the last one. */
    inner(key, { start, end }) {
        const known = this.#tables.get(key);
        if (known !== undefined)
            return known.table;
        const table = new Table(this.#own(key), start, end);
        this.#tables.set(key, { table });
        this.#members.set(key, { start, end, value: table.tree });
        return table;
    }
    /** One more table of the array. */
    item(key, { start, end }) {
        const items = this.#tables.get(key)?.items ?? [];
        const values = this.#own(key);
        const table = new Table(Array.isArray(values) ? values[items.length] : undefined, start, end);
        if (items.length === 0) {
            const list = { kind: 'list', items, start, end };
            this.#members.set(key, { start, end, value: list });
        }
        items.push(table.tree);
        this.#tables.set(key, { table, items });
        return table;
    }
    #own(key) {
        return (0,core_json/* isObject */.Gv)(this.#value) && Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
    }
}
function treeOf(value, start, end) {
    if (Array.isArray(value))
        return { kind: 'list', items: value.map((item) => treeOf(item, start, end)), start, end };
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'scalar', value, start, end };
    // A date says what it is as text.
    if (value instanceof Date)
        return { kind: 'scalar', value: value.toISOString(), start, end };
    const members = new Map();
    for (const [key, inner] of Object.entries(value ?? {}))
        members.set(key, { start, end, value: treeOf(inner, start, end) });
    return { kind: 'map', members, start, end };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/toml.js


/** @throws LockfileFault where the file is no TOML. */
function tomlOf(file) {
    const read = readTomlTree(file.text);
    if (read.root === undefined)
        throw new LockfileFault(`Not readable as TOML: ${read.fault}.`, read.line);
    return read.root;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/version-catalog.js








/**
 * `libs.versions.toml`: the libraries of a version catalogue. Plugins have ids and no modules, and are left out.
 * https://docs.gradle.org/current/userguide/version_catalogs.html
 */
function readVersionCatalog(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = tomlOf(file);
    const stated = (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'metadata'), 'format');
    const formatVersion = (0,parse_tree/* below */.Gz)(stated, 'version');
    if (formatVersion !== undefined && !/^1\.[01]$/.test(versionIn(formatVersion) ?? ''))
        throw unknownVersion(lines.lineAt(formatVersion.start), '1.0, 1.1');
    const versions = (0,parse_tree/* below */.Gz)(root, 'versions');
    const entries = [...(0,parse_tree/* membersOf */.lS)(root, 'libraries').values()].map((member) => {
        const library = libraryIn(member.value, versions);
        if (library === undefined)
            throw new LockfileFault('A library names no module.', lines.lineAt(member.start));
        return { ...library, region: regionOf(member, lines), isDirect: true };
    });
    return { formatVersion: versionIn(formatVersion), packages: packagesOf('Maven', entries) };
}
/** `g:a:v`, `{ module = 'g:a', version = \u2026 }` or `{ group = 'g', name = 'a', version = \u2026 }`. */
function libraryIn(tree, versions) {
    const short = (0,parse_tree/* textOf */.b6)(tree);
    const written = short ?? (0,parse_tree/* textOf */.b6)(tree, 'module') ?? `${(0,parse_tree/* textOf */.b6)(tree, 'group') ?? ''}:${(0,parse_tree/* textOf */.b6)(tree, 'name') ?? ''}`;
    const [group = '', name = '', version, ...more] = written.split(':');
    if (group === '' || name === '' || more.length > 0)
        return undefined;
    const demand = version === undefined ? version_catalog_demandIn((0,parse_tree/* below */.Gz)(tree, 'version'), versions) : demandOf(version);
    return { name: `${group}:${name}`, ...demand };
}
/** A version, a reference to one, or a rich one, of which the preferred goes first where the rest is a range. */
function version_catalog_demandIn(tree, versions) {
    const plain = (0,parse_tree/* textOf */.b6)(tree);
    if (plain !== undefined)
        return demandOf(plain);
    const reference = (0,parse_tree/* textOf */.b6)(tree, 'ref');
    if (reference !== undefined)
        return version_catalog_demandIn((0,parse_tree/* below */.Gz)(versions, reference), undefined);
    const wanted = ['strictly', 'require', 'prefer'].flatMap((key) => (0,parse_tree/* textOf */.b6)(tree, key) ?? []).map(demandOf);
    return (wanted.find(({ version, comparator }) => version !== '' && comparator === undefined) ??
        wanted[0] ??
        noDemand);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/jvm/formats.js





const jvmFormats = [
    {
        format: 'pom.xml',
        claims: (path) => /(?:^|\/)pom\.xml$/i.test(path),
        certain: true,
        read: readPom,
    },
    {
        format: 'pom.xml',
        // What `--file` may name; not what plugins make of a pom.
        claims: (path) => /(?:^|\/)(?:[^/]*[-_.]pom|pom[-_.][^/]*)\.xml$/i.test(path) &&
            !/(?:^|\/)(?:dependency-reduced-pom|[^/]*flattened-pom)\.xml$/i.test(path),
        certain: false,
        read: readOtherPom,
    },
    {
        format: 'maven-extensions',
        claims: (path) => /(?:^|\/)\.mvn\/extensions\.xml$/i.test(path),
        certain: true,
        read: readMavenExtensions,
    },
    {
        format: 'gradle.lockfile',
        claims: (path) => /(?:^|\/)(?:(?:buildscript-|settings-)?gradle|gradle\/dependency-locks\/[^/]+)\.lockfile$/i.test(path),
        certain: true,
        read: readGradleLockfile,
    },
    {
        format: 'verification-metadata.xml',
        claims: (path) => /(?:^|\/)verification-metadata\.xml$/i.test(path),
        certain: true,
        read: readVerificationMetadata,
    },
    {
        format: 'libs.versions.toml',
        claims: (path) => /(?:^|\/)[\w.-]+\.versions\.toml$/i.test(path),
        certain: true,
        read: readVersionCatalog,
    },
];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/cabal-freeze.js



/** `cabal.project.freeze`: https://cabal.readthedocs.io/en/stable/cabal-project-description-file.html */
function readCabalFreeze(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    let field = '';
    let start = file.text.startsWith('\uFEFF') ? 1 : 0;
    const entries = [];
    for (const line of file.text.slice(start).split('\n')) {
        const at = start;
        start += line.length + 1;
        if (/^\s*(?:--|$)/.test(line))
            continue;
        const head = /^([A-Za-z][\w-]*)\s*:/.exec(line);
        if (head !== null)
            field = (head[1] ?? '').toLowerCase();
        else if (field === '' || !/^\s/.test(line))
            throw new LockfileFault('A line is no field of a cabal project.', lines.lineAt(at));
        if (field === 'constraints')
            entries.push(...constraintsIn(line, head?.[0].length ?? 0, at, lines));
    }
    if (field === '')
        throw new LockfileFault('The file holds no field of a cabal project.', 1);
    return { packages: packagesOf('Hackage', entries) };
}
/** `any.name ==1.0, name +flag -other`, also `setup.name` and `other:setup.name`. */
const constraint = /^(?:[\w.-]+:)?(?:any\.|setup\.)?([A-Za-z0-9][A-Za-z0-9-]*)(?:\s+(.*)|\s*([=<>^].*))?$/;
function constraintsIn(line, from, offset, lines) {
    const entries = [];
    let at = from;
    for (const part of line.slice(from).split(',')) {
        const text = part.trim();
        const start = offset + at + part.indexOf(text);
        at += part.length + 1;
        if (text === '')
            continue;
        const [, name, ...rest] = constraint.exec(text) ?? [];
        if (name === undefined)
            throw new LockfileFault('A constraint names no package.', lines.lineAt(start));
        const version = /^==\s*(\d+(?:\.\d+)*)$/.exec(rest.join('').trim())?.[1];
        // Flags, and ranges that somebody wrote by hand, pin nothing.
        if (version !== undefined)
            entries.push({ name, version, region: lines.region(start, start + text.length) });
    }
    return entries;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/links.js
/** So that entries of one name, each needed by all others, cost no square. */
const mostOfOneName = 64;
/** Finds entries by name; of very many with the same name the first ones. */
class Links {
    #indices = new Map();
    constructor(names) {
        let index = 0;
        for (const name of names)
            this.add(name, index++);
    }
    add(name, index) {
        const known = this.#indices.get(name);
        if (known === undefined)
            this.#indices.set(name, [index]);
        else if (known.length < mostOfOneName)
            known.push(index);
    }
    of(name) {
        return this.#indices.get(name) ?? [];
    }
    ofAll(names) {
        return [...new Set(names)].flatMap((name) => this.of(name));
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/on-disk.js

/** An address that no host answers for: `file:///mirror`, `artifacts/left.zip`. */
const isOnDisk = (address) => isPath(address) || !/^[a-z][a-z\d+.-]*:|@/i.test(address);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/cargo.js










/**
 * `Cargo.lock`, versions 1 (which does not say so) to 4. A crate without a source is the project's own, or lies in a
 * folder beside it. What is needed for development alone is not told.
 */
function readCargoLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = tomlOf(file);
    const formatVersion = knownVersion((0,parse_tree/* below */.Gz)(root, 'version'), /^[1-4]$/, '1 to 4', lines);
    const trees = wantedItems(root, 'package', ['version', 'root', 'metadata'], lines);
    const first = root.members.get('root')?.value;
    const crates = first?.kind === 'map' ? [first, ...trees] : trees;
    return { formatVersion, packages: packagesOf('crates.io', entriesOf(crates, root, lines)) };
}
function entriesOf(crates, root, lines) {
    const named = crates.map((tree) => namedIn(tree, lines));
    // A dependency is `name`, `name version` or `name version (source)`: as much as makes it clear.
    const links = new Links([]);
    named.forEach(({ name, version, source }, index) => {
        for (const label of new Set([name, `${name} ${version}`, `${name} ${version} (${source ?? ''})`]))
            links.add(label, index);
    });
    const needs = crates.map((tree) => links.ofAll((0,parse_tree/* itemsOf */.S3)(tree, 'dependencies').flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? [])));
    const own = named.flatMap(({ source }, index) => (source === undefined ? [index] : []));
    const direct = new Set(own.flatMap((index) => needs[index] ?? []));
    return crates.map((tree, index) => {
        const { name, version, source } = named[index] ?? namedIn(tree, lines);
        return {
            name,
            version,
            region: memberRegion(tree, 'name', lines),
            isDirect: own.length === 0 ? undefined : source === undefined || direct.has(index),
            origin: source === undefined ? ownCrate : originIn(source),
            integrity: checksumsOf(tree, root, `checksum ${name} ${version} (${source ?? ''})`),
            needs: needs[index],
        };
    });
}
const ownCrate = { kind: 'workspace', url: undefined, host: undefined, commit: undefined };
function namedIn(tree, lines) {
    const name = (0,parse_tree/* textOf */.b6)(tree, 'name');
    const version = (0,parse_tree/* textOf */.b6)(tree, 'version');
    if (name === undefined || version === undefined)
        throw new LockfileFault('A package has no name or no version.', lines.lineAt(tree.start));
    return { name, version, source: (0,parse_tree/* textOf */.b6)(tree, 'source') };
}
/** `registry+https://\u2026`, `sparse+https://\u2026`, `git+https://\u2026?branch=x#commit`, `path+file://\u2026` */
function originIn(source) {
    const [, kind = '', url = ''] = /^([\w-]+)\+(.*)$/s.exec(source) ?? [];
    if (kind === 'git')
        return originOf('git', url.replace(/#.*$/, ''), /#([0-9a-f]{40})$/.exec(url)?.[1]);
    if (kind === 'path')
        return originOf('path', url);
    return originOf(isOnDisk(url) ? 'archive' : 'registry', url === '' ? source : url);
}
/** In version 1 they stand at the end of the file. */
function checksumsOf(tree, root, key) {
    const checksum = (0,parse_tree/* textOf */.b6)(tree, 'checksum') ?? (0,parse_tree/* textOf */.b6)((0,parse_tree/* membersOf */.lS)(root, 'metadata').get(key)?.value);
    return checksum === undefined || checksum === '<none>' ? [] : [`sha256:${checksum}`];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/composer.js










/** `composer.lock`: https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control */
function readComposerLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const all = [
        ...wantedItems(root, 'packages', [], lines).map((tree) => ({ tree, isDev: false })),
        ...(isNothing((0,parse_tree/* below */.Gz)(root, 'packages-dev')) ? [] : wantedItems(root, 'packages-dev', [], lines)).map((tree) => ({ tree, isDev: true })),
    ];
    const links = new Links(all.map(({ tree }) => nameIn(tree, lines)));
    const entries = all.map(({ tree, isDev }) => ({
        name: nameIn(tree, lines),
        version: (0,parse_tree/* textOf */.b6)(tree, 'version') ?? '',
        region: memberRegion(tree, 'name', lines),
        isDev,
        groups: isDev ? ['dev'] : [],
        origin: composer_originIn(tree),
        delivers: deliveredBy(tree),
        integrity: checksumsIn(tree),
        hasInstallScript: runsCode((0,parse_tree/* textOf */.b6)(tree, 'type')),
        licence: licenceIn((0,parse_tree/* below */.Gz)(tree, 'license')),
        needs: links.ofAll([...(0,parse_tree/* membersOf */.lS)(tree, 'require').keys()].map((name) => name.toLowerCase())),
    }));
    return { packages: packagesOf('Packagist', entries) };
}
/** Old Composers wrote null for what they were told to leave out. */
const isNothing = (tree) => tree === undefined || (tree.kind === 'scalar' && tree.value === null);
function checksumsIn(tree) {
    const checksum = (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(tree, 'dist'), 'shasum') ?? '';
    return checksum === '' ? [] : [`sha1:${checksum}`];
}
/** Names are equal in any case, and Packagist writes them in lower case. */
function nameIn(tree, lines) {
    const name = (0,parse_tree/* textOf */.b6)(tree, 'name');
    if (name === undefined || name === '')
        throw new LockfileFault('A package has no name.', lines.lineAt(tree.start));
    return name.toLowerCase();
}
/** Composer runs a plugin as soon as it is installed; scripts of other packages it never runs. */
const runsCode = (type) => type === undefined ? undefined : type === 'composer-plugin' || type === 'composer-installer';
/** Several licences are a choice. */
function licenceIn(tree) {
    const licences = (0,parse_tree/* itemsOf */.S3)(tree).flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? []);
    if (licences.length < 2)
        return licences[0] ?? (0,parse_tree/* textOf */.b6)(tree);
    return licences
        .map((licence) => (/\s/.test(licence) ? `(${licence.replace(/^\((.*)\)$/, '$1')})` : licence))
        .join(' OR ');
}
/** What a registry told Composer about has an address to tell it of installations. */
function composer_originIn(tree) {
    const source = (0,parse_tree/* below */.Gz)(tree, 'source');
    const dist = (0,parse_tree/* below */.Gz)(tree, 'dist');
    const reference = (0,parse_tree/* textOf */.b6)(source, 'reference') ?? (0,parse_tree/* textOf */.b6)(dist, 'reference');
    const commit = reference !== undefined && /^[0-9a-f]{40}$/i.test(reference) ? reference.toLowerCase() : undefined;
    const url = (0,parse_tree/* textOf */.b6)(dist, 'url') ?? (0,parse_tree/* textOf */.b6)(source, 'url');
    if ((0,parse_tree/* textOf */.b6)(dist, 'type') === 'path')
        return originOf('path', url ?? '');
    const archive = (0,parse_tree/* textOf */.b6)(dist, 'url');
    if (archive !== undefined && isOnDisk(archive))
        return originOf('archive', archive);
    const isRegistered = (0,parse_tree/* textOf */.b6)(tree, 'notification-url') !== undefined;
    const sourceUrl = (0,parse_tree/* textOf */.b6)(source, 'url');
    if (!isRegistered && sourceUrl !== undefined)
        return originOf('git', sourceUrl, commit);
    if (url === undefined)
        return { kind: 'registry', url: undefined, host: undefined, commit };
    return originOf('registry', url, commit);
}
/**
 * The repository that the archive is made of, where that is another than the one that the entry names. GitHub's archives
 * of commits alone are understood: what a registry says of a package names one repository in both places.
 */
function deliveredBy(tree) {
    const made = githubArchive.exec((0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(tree, 'dist'), 'url') ?? '')?.[1]?.toLowerCase();
    const named = githubRepository.exec((0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(tree, 'source'), 'url') ?? '')?.[1]?.toLowerCase();
    if (made === undefined || named === undefined || made === named)
        return undefined;
    return { name: made, version: (0,parse_tree/* textOf */.b6)(tree, 'version') ?? '' };
}
const githubArchive = /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com)\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:legacy\.)?(?:zip|tar)/i;
const githubRepository = /^(?:https:\/\/|git:\/\/|(?:ssh:\/\/)?git@)github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/i;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/conan-reference.js
/**
 * `name/version@user/channel#revision:package#revision%time`, each part behind the version may be missing.
 * https://docs.conan.io/2/reference/conanfile/attributes.html. Undefined for what is none.
 */
function readReference(text) {
    const [reference = ''] = text.split(/[:%]/, 1);
    const [place = '', revision] = reference.split('#', 2);
    const [named = '', owner] = place.split('@', 2);
    const slash = named.indexOf('/');
    const name = named.slice(0, slash).trim();
    const version = named.slice(slash + 1).trim();
    if (slash < 1 || name === '' || version === '')
        return undefined;
    const [user, channel] = owner?.split('/', 2) ?? [];
    return { name, version, user: told(user), channel: told(channel), revision: told(revision) };
}
const told = (part) => part === '' || part === '_' ? undefined : part;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/conan.js







/** `conan.lock`: a graph up to version 0.4 (Conan 1), lists from 0.5 (Conan 2). */
function readConanLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const formatVersion = knownVersion((0,parse_tree/* below */.Gz)(root, 'version'), /^0\.[1-5]$/, '0.1 to 0.5', lines);
    const nodes = (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'graph_lock'), 'nodes');
    if (nodes?.kind === 'map')
        return { formatVersion, packages: packagesOf('ConanCenter', graphEntries(nodes, lines)) };
    if (formatVersion !== '0.5')
        throw new LockfileFault('The file has no graph.', 1);
    return { formatVersion, packages: packagesOf('ConanCenter', listedEntries(root, lines)) };
}
function listedEntries(root, lines) {
    const lists = ['requires', 'build_requires', 'python_requires', 'config_requires'].flatMap((kind) => {
        const list = root.members.get(kind)?.value;
        if (list !== undefined && list.kind !== 'list')
            throw new LockfileFault(`\`${kind}\` is no list.`, lines.lineAt(list.start));
        return list === undefined ? [] : [{ kind, items: (0,parse_tree/* itemsOf */.S3)(list) }];
    });
    if (lists.length === 0)
        throw new LockfileFault('The file has no list of what is required.', 1);
    return lists.flatMap(({ kind, items }) => items.map((item) => ({ ...conan_entryOf(item, (0,parse_tree/* textOf */.b6)(item), lines), groups: [kind] })));
}
/** A node with the path of a conanfile, that no other needs, is the project, and no package. */
function graphEntries(nodes, lines) {
    const all = [...nodes.members].map(([id, { value }]) => ({ id, node: asMap(value, lines) }));
    const needed = new Set(all.flatMap(({ node }) => kinds.flatMap((kind) => neededIds((0,parse_tree/* below */.Gz)(node, kind)))));
    const own = new Set(all
        .filter(({ id, node }) => !needed.has(id) && (node.members.has('path') || referenceIn(node) === undefined))
        .map(({ node }) => node));
    const packages = all.filter(({ node }) => !own.has(node));
    const indices = new Map(packages.map(({ id }, index) => [id, index]));
    const needsOf = (node, kind) => neededIds((0,parse_tree/* below */.Gz)(node, kind)).flatMap((id) => indices.get(id) ?? []);
    const projects = [...own];
    const direct = new Map(kinds.map((kind) => [kind, new Set(projects.flatMap((node) => needsOf(node, kind)))]));
    return packages.map(({ node }, index) => ({
        ...conan_entryOf(node, referenceIn(node), lines),
        isDirect: projects.length === 0 ? undefined : [...direct.values()].some((indices) => indices.has(index)),
        groups: [...direct].flatMap(([kind, indices]) => (indices.has(index) ? [kind] : [])),
        needs: [...needsOf(node, 'requires'), ...needsOf(node, 'build_requires')],
    }));
}
const kinds = ['build_requires', 'requires'];
/** Before version 0.4 the reference and the package stood in one. */
const referenceIn = (node) => (0,parse_tree/* textOf */.b6)(node, 'ref') ?? (0,parse_tree/* textOf */.b6)(node, 'pref');
/** A list of ids; before 0.4 a map to them. */
const neededIds = (tree) => [...(0,parse_tree/* itemsOf */.S3)(tree), ...[...(0,parse_tree/* membersOf */.lS)(tree).values()].map(({ value }) => value)].flatMap((id) => (0,parse_tree/* textOf */.b6)(id) ?? []);
function conan_entryOf(tree, reference, lines) {
    const read = readReference(reference ?? '');
    if (read === undefined)
        throw new LockfileFault('An entry names no package.', lines.lineAt(tree.start));
    const { name, version, user, channel, revision } = read;
    const at = (0,parse_tree/* membersOf */.lS)(tree).get('ref') ?? (0,parse_tree/* membersOf */.lS)(tree).get('pref');
    return {
        name,
        version,
        region: at === undefined ? lines.region(tree.start, tree.end) : lines.region(at.start, at.value.end),
        qualifiers: user === undefined ? undefined : { user, ...(channel === undefined ? {} : { channel }) },
        integrity: revision === undefined ? [] : [`recipe:${revision}`],
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/gemfile-sections.js

/**
 * Bundler writes a title, fields by two blanks, gems by four below `specs:` (by two in a section without sources), and
 * what a gem needs by six. It passes over sections that it does not know.
 * @throws LockfileFault
 */
function gemSections(text, lines) {
    const sections = [];
    let start = 0;
    for (const raw of text.split('\n')) {
        const line = raw.trimEnd();
        const indent = line.length - line.trimStart().length;
        const place = { start: start + indent, end: start + line.length };
        const content = line.trim();
        const section = sections.at(-1);
        start += raw.length + 1;
        if (content === '')
            continue;
        if (indent === 0) {
            if (!/^[A-Z][A-Z ]*$/.test(content))
                throw fault(lines, place.start);
            sections.push({ title: content, fields: new Map(), specs: [] });
            continue;
        }
        if (section === undefined)
            throw fault(lines, place.start);
        const hasSources = /^(?:GEM|GIT|PATH|PLUGIN SOURCE)$/.test(section.title);
        if (!hasSources && !listing.has(section.title))
            continue;
        const field = hasSources && indent === 2 ? /^([a-z]+):(.*)$/.exec(content) : null;
        if (field !== null) {
            section.fields.set(field[1] ?? '', (field[2] ?? '').trim());
            continue;
        }
        const [, name, , written = '', rest = ''] = gem.exec(content) ?? [];
        if (name === undefined)
            throw fault(lines, place.start);
        if (indent === 6 && hasSources)
            section.specs.at(-1)?.needs.push(name);
        else if (indent === (hasSources ? 4 : 2))
            section.specs.push({ name: name.replace(/!$/, ''), written, rest, needs: [], ...place });
        else
            throw fault(lines, place.start);
    }
    return sections;
}
const listing = new Set(['DEPENDENCIES', 'CHECKSUMS']);
const gem = /^([^\s()]+)(\s+\(([^()]*)\)!?)?(?:\s+(\S.*))?$/;
const fault = (lines, offset) => new LockfileFault('A line is none that Bundler writes.', lines.lineAt(offset));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/gemfile.js







/**
 * `Gemfile.lock` and `gems.locked`. A gem built for several platforms stands once for each; groups stand in the Gemfile
 * alone.
 */
function readGemfileLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const sections = gemSections(file.text, lines);
    const sources = sections.filter(({ title }) => sourceTitles.has(title));
    if (sources.length === 0 && !sections.some(({ title }) => title === 'DEPENDENCIES'))
        throw new LockfileFault('The file has no section of a Gemfile.lock.', 1);
    const direct = titled(sections, 'DEPENDENCIES');
    const checksums = titled(sections, 'CHECKSUMS');
    const specs = sources.flatMap((source) => source.specs.map((spec) => ({ spec, origin: gemfile_originIn(source) })));
    const links = new Links(specs.map(({ spec }) => spec.name));
    // What the project's own gemspec asks for, the project asks for.
    const own = specs.filter(({ origin }) => origin?.kind === 'workspace').flatMap(({ spec }) => spec.needs);
    const directNames = direct && new Set([...direct.map(({ name }) => name), ...own]);
    const sums = new Map();
    for (const { name, written, rest } of checksums ?? [])
        sums.set(`${name} ${written}`, sumsIn(rest));
    const entries = specs.map(({ spec: { name, written, start, end, needs }, origin }) => ({
        name,
        version: written.split('-', 1)[0] ?? '',
        region: lines.region(start, end),
        isDirect: directNames?.has(name),
        origin,
        integrity: sums.get(`${name} ${written}`),
        needs: links.ofAll(needs),
    }));
    return { packages: packagesOf('RubyGems', entries) };
}
const sourceTitles = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
const titled = (sections, title) => sections.find((section) => section.title === title)?.specs;
/** `sha256=\u2026,sha512=\u2026` */
const sumsIn = (text) => text
    .split(',')
    .map((sum) => sum.trim())
    .filter((sum) => sum !== '');
function gemfile_originIn({ title, fields }) {
    const remote = fields.get('remote');
    if (remote === undefined)
        return undefined;
    if (title === 'PATH')
        return { ...originOf('path', remote), kind: remote === '.' ? 'workspace' : 'path' };
    const revision = fields.get('revision');
    if (title === 'GIT' || revision !== undefined)
        return originOf('git', remote, revision);
    return originOf(isOnDisk(remote) ? 'archive' : 'registry', remote);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/go-replacements.js


/** By `module version` or `module`. A folder takes the module's place under its name, at no version. */
function replacements(statements, lines) {
    const found = new Map();
    for (const { verb, words, start, end } of statements) {
        if (verb !== 'replace')
            continue;
        const arrow = words.indexOf('=>');
        const [name = '', version] = words.slice(arrow + 1);
        if (arrow < 1 || arrow > 2 || name === '' || words.length > arrow + 3)
            throw new LockfileFault('A replacement is not written as `module => module version`.', lines.lineAt(start));
        const region = lines.region(start, end);
        const other = version === undefined && isPath(name)
            ? { name: '', version: '', region, origin: originOf('path', name) }
            : { name, version: withoutV(version ?? ''), region };
        found.set(words.slice(0, arrow).join(' '), other);
    }
    return found;
}
/** Advisories have versions without it. */
const withoutV = (version) => version.replace(/^v(?=\d)/, '');

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/go-standard-library.js
/** A toolchain is what builds; `go` alone is the least that would do. */
function standardLibrary(statements, lines) {
    const told = (verb) => statements.findLast((each) => each.verb === verb);
    const toolchain = told('toolchain');
    const named = /^go(\d[^-\s]*)/.exec(toolchain?.words[0] ?? '')?.[1];
    const statement = named === undefined ? told('go') : toolchain;
    const version = named ?? statement?.words[0];
    if (statement === undefined || version === undefined)
        return [];
    const region = lines.region(statement.start, statement.end);
    return [{ name: 'stdlib', version, comparator: named === undefined ? '>=' : undefined, region }];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/go-statements.js

const verbs = {
    'go.mod': new Set([
        ...['module', 'go', 'toolchain', 'godebug', 'require', 'replace', 'exclude', 'retract', 'tool', 'ignore'],
    ]),
    'go.work': new Set(['go', 'toolchain', 'godebug', 'use', 'replace']),
};
const word = /"(?:[^"\\\n]|\\.)*"|`[^`\n]*`|\/\/.*|[(),]|(?:(?!\/\/)[^\s"`(),])+/g;
/**
 * https://go.dev/ref/mod#go-mod-file-grammar, https://go.dev/ref/mod#go-work-file
 * @throws LockfileFault
 */
function goStatements(text, lines, kind = 'go.mod') {
    const statements = [];
    let block;
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(start).split('\n')) {
        const fault = (message) => new LockfileFault(message, lines.lineAt(start));
        const { words, comment, from, to } = wordsOf(line, start);
        const [first] = words;
        if (first === ')' && block !== undefined && words.length === 1)
            block = undefined;
        else if (first !== undefined && block === undefined) {
            if (!verbs[kind].has(first))
                throw fault(`A line does not begin with a word of ${kind}.`);
            if (words[1] === '(' && words.length === 2)
                block = first;
            else if (words.length === 1)
                throw fault('A statement says nothing.');
            else
                statements.push({ verb: first, words: words.slice(1), comment, start: from, end: to });
        }
        else if (first !== undefined && block !== undefined)
            statements.push({ verb: block, words, comment, start: from, end: to });
        start += line.length + 1;
    }
    if (block !== undefined)
        throw new LockfileFault('A block does not end.', lines.lineAt(text.length));
    return statements;
}
function wordsOf(line, start) {
    const words = [];
    let comment = '';
    let from = start;
    let to = start;
    for (const { 0: found, index } of line.matchAll(word)) {
        if (found.startsWith('//')) {
            comment = found.slice(2).trim();
            break;
        }
        if (words.length === 0)
            from = start + index;
        to = start + index + found.length;
        words.push(/^["`]/.test(found) ? found.slice(1, -1) : found);
    }
    return { words, comment, from, to };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/go-mod.js






/**
 * `go.mod`: https://go.dev/ref/mod#go-mod-file. Versions stand without their `v`, as advisories have them. What runs
 * with every program, Go's own library, counts as the package `stdlib`.
 */
function readGoMod(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const statements = goStatements(file.text, lines);
    if (statements.length === 0)
        throw new LockfileFault('The file holds no statement of go.mod.', 1);
    const replaced = replacements(statements, lines);
    const required = statements
        .filter(({ verb }) => verb === 'require')
        .map((statement) => requiredBy(statement, replaced, lines));
    const unnamed = listsAll(statements) ? [] : unrequired(replaced, statements);
    return { packages: packagesOf('Go', [...required, ...unnamed, ...standardLibrary(statements, lines)]) };
}
/** What `-modfile` may name: undefined for what is none, since other things end in `.mod` too. */
function readOtherGoMod(file) {
    try {
        return readGoMod(file);
    }
    catch (error) {
        if (error instanceof LockfileFault)
            return undefined;
        throw error;
    }
}
/** From 1.17 on all that is built stands in the file: https://go.dev/ref/mod#go-mod-file-go */
function listsAll(statements) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(statements.findLast(({ verb }) => verb === 'go')?.words[0] ?? '') ?? [];
    return Number(major) > 1 || Number(minor) >= 17;
}
/** What takes the place of a module that only others need. */
function unrequired(replaced, statements) {
    const required = new Set(statements.flatMap(({ verb, words }) => (verb === 'require' ? words[0] : [])));
    return [...replaced].flatMap(([key, entry]) => required.has(key.split(' ', 1)[0]) || entry.name === '' ? [] : [{ ...entry, isDirect: false }]);
}
function requiredBy(statement, replaced, lines) {
    const [name = '', version] = statement.words;
    if (version === undefined || statement.words.length > 2)
        throw new LockfileFault('A requirement is not a module and a version.', lines.lineAt(statement.start));
    const isDirect = !/^indirect(?:;|$)/.test(statement.comment);
    const other = replaced.get(`${name} ${version}`) ?? replaced.get(name);
    if (other !== undefined)
        return { ...other, name: other.name || name, isDirect };
    return { name, version: withoutV(version), region: lines.region(statement.start, statement.end), isDirect };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/go-work.js






/**
 * `go.work`: https://go.dev/ref/mod#go-work-file. It names folders, and what takes the place of modules in all of them: any
 * of these may be built, also in the place of what only others need. The folders have a go.mod each, which counts as it
 * stands: a release is built without the workspace.
 */
function readGoWork(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const statements = goStatements(file.text, lines, 'go.work');
    if (statements.length === 0)
        throw new LockfileFault('The file holds no statement of go.work.', 1);
    const replaced = [...replacements(statements, lines).values()].filter(({ name }) => name !== '');
    // The least that would do stands in each go.mod too.
    const toolchain = standardLibrary(statements, lines).filter(({ comparator }) => comparator === undefined);
    return { packages: packagesOf('Go', [...replaced, ...toolchain]) };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/julia.js








/**
 * `Manifest.toml`, formats 1 and 2: https://pkgdocs.julialang.org/v1/toml-files/#Manifest.toml. Undefined where the
 * file is another program's. A part of Julia's own library that has no version comes with Julia, and is left out.
 */
function readJuliaManifest(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = tomlOf(file);
    const stated = (0,parse_tree/* below */.Gz)(root, 'manifest_format');
    const listed = namedLists(stated === undefined ? root : (0,parse_tree/* below */.Gz)(root, 'deps'));
    if (stated === undefined && !listed.some(({ tree }) => (0,parse_tree/* textOf */.b6)(tree, 'uuid') !== undefined))
        return undefined;
    const formatVersion = knownVersion(stated, /^[12](?:\.\d+)*$/, '1 and 2', lines);
    const found = listed
        .map(({ name, tree }) => ({ name, tree: asMap(tree, lines) }))
        .filter(({ tree }) => pins(tree));
    const links = new Links(found.map(({ name }) => name));
    const byUuid = new Map(found.map(({ tree }, index) => [(0,parse_tree/* textOf */.b6)(tree, 'uuid'), index]));
    const entries = found.map(({ name, tree }) => julia_entryOf(name, tree, needsIn(tree, links, byUuid), lines));
    return { formatVersion, packages: packagesOf('Julia', entries) };
}
const namedLists = (tree) => [...(0,parse_tree/* membersOf */.lS)(tree)].flatMap(([name, { value }]) => (0,parse_tree/* itemsOf */.S3)(value).map((item) => ({ name, tree: item })));
const pins = (tree) => ['version', 'path', 'repo-url', 'git-tree-sha1'].some((key) => tree.members.has(key));
function julia_entryOf(name, tree, needs, lines) {
    const uuid = (0,parse_tree/* textOf */.b6)(tree, 'uuid');
    if (uuid === undefined)
        throw new LockfileFault('A package has no UUID.', lines.lineAt(tree.start));
    const hash = (0,parse_tree/* textOf */.b6)(tree, 'git-tree-sha1');
    return {
        name,
        version: (0,parse_tree/* textOf */.b6)(tree, 'version') ?? '',
        region: lines.region(tree.start, tree.end),
        qualifiers: { uuid },
        origin: julia_originIn(tree),
        integrity: hash === undefined ? [] : [`git-tree-sha1:${hash}`],
        needs,
    };
}
/** A list of names, or a table from names to UUIDs where a name alone is not clear. */
const needsIn = (tree, links, byUuid) => [
    ...links.ofAll((0,parse_tree/* itemsOf */.S3)(tree, 'deps').flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? [])),
    ...[...(0,parse_tree/* membersOf */.lS)(tree, 'deps').values()].flatMap(({ value }) => byUuid.get((0,parse_tree/* textOf */.b6)(value)) ?? []),
];
function julia_originIn(tree) {
    const path = (0,parse_tree/* textOf */.b6)(tree, 'path');
    if (path !== undefined)
        return originOf('path', path);
    const url = (0,parse_tree/* textOf */.b6)(tree, 'repo-url');
    const revision = (0,parse_tree/* textOf */.b6)(tree, 'repo-rev');
    const isCommit = revision !== undefined && /^[0-9a-f]{40}$/i.test(revision);
    return url === undefined ? undefined : originOf('git', url, isCommit ? revision.toLowerCase() : undefined);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/elixir-terms.js
/** What is no such term. */
class TermFault extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Terms inside one another. The reader recurses, so deeper is a fault. */
const elixir_terms_maxDepth = 100;
const closings = { '[': ']', '{': '}', '%{': '}' };
const blanks = /\s*(?:#[^\n]*\s*)*/y;
const elixir_terms_text = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const atom = /:(?:"[^"\\]*(?:\\[^][^"\\]*)*"|[\p{L}_][\p{L}\p{N}_@]*[!?]?)/uy;
const elixir_terms_word = /[\w.+-]+/y;
/** Reads the one term of the file. @throws TermFault */
function readTerm(source) {
    let at = source.startsWith('\uFEFF') ? 1 : 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(source)?.[0];
        at += found?.length ?? 0;
        return found;
    };
    const term = (depth) => {
        if (depth > elixir_terms_maxDepth)
            throw new TermFault(`Terms nest deeper than ${elixir_terms_maxDepth}.`, at);
        take(blanks);
        const start = at;
        const open = source.startsWith('%{', at) ? '%{' : (source[at] ?? '');
        const close = closings[open];
        if (close === undefined)
            return scalar(start);
        at += open.length;
        const items = [];
        const pairs = [];
        for (;;) {
            take(blanks);
            if (source[at] === close)
                break;
            const key = term(depth + 1);
            const isPair = isPairSign();
            const value = isPair ? term(depth + 1) : undefined;
            if (value === undefined)
                items.push(key);
            else if (open === '%{')
                pairs.push({ key, value });
            else
                items.push({ kind: 'pair', key, value, start: key.start, end: value.end });
            take(blanks);
            if (source[at] === ',')
                at++;
            else if (source[at] !== close)
                throw new TermFault('A comma or a closing bracket is wanted.', at);
        }
        at++;
        if (open === '%{' && items.length > 0)
            throw new TermFault('A key has no value.', items[0]?.start ?? start);
        if (open === '%{')
            return { kind: 'map', pairs, start, end: at };
        return { kind: open === '[' ? 'list' : 'tuple', items, start, end: at };
    };
    /** `"key": `, `key: ` and `key => `. */
    const isPairSign = () => {
        if (source[at] === ':' && /\s/.test(source[at + 1] ?? '')) {
            at++;
            return true;
        }
        const before = at;
        take(blanks);
        if (source.startsWith('=>', at)) {
            at += 2;
            return true;
        }
        at = before;
        return false;
    };
    const scalar = (start) => {
        const quoted = take(elixir_terms_text);
        if (quoted !== undefined)
            return { kind: 'text', value: unquoted(quoted), start, end: at };
        const named = take(atom)?.slice(1);
        if (named !== undefined)
            return { kind: 'atom', value: named.startsWith('"') ? unquoted(named) : named, start, end: at };
        const bare = take(elixir_terms_word);
        if (bare === undefined)
            throw new TermFault('No term stands here.', start);
        return { kind: 'atom', value: bare, start, end: at };
    };
    const whole = term(0);
    take(blanks);
    if (at < source.length)
        throw new TermFault('Something stands behind the term.', at);
    return whole;
}
/** https://hexdocs.pm/elixir/syntax-reference.html#strings */
const elixir_terms_escape = /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{1,2})|([^]))/g;
const elixir_terms_signs = { n: '\n', t: '\t', r: '\r', s: ' ', e: '\u001b', 0: '\0' };
const unquoted = (quoted) => quoted.slice(1, -1).replace(elixir_terms_escape, (_, braced, four, two, sign) => {
    const code = parseInt(braced ?? four ?? two ?? '', 16);
    if (Number.isNaN(code))
        return elixir_terms_signs[sign ?? ''] ?? sign ?? '';
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
});

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/mix.js






/** `mix.lock`: a map from the name of an application to where its code comes from. What is direct stands in mix.exs. */
function readMixLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = termOf(file.text, lines);
    if (root.kind !== 'map')
        throw new LockfileFault('The file holds no map.', lines.lineAt(root.start));
    const applications = root.pairs.map(({ key }) => nameOf(key) ?? '');
    const links = new Links(applications);
    const entries = root.pairs.map((pair, index) => mix_entryOf(pair, applications[index] ?? '', links, lines));
    return { packages: packagesOf('Hex', entries) };
}
function termOf(text, lines) {
    try {
        return readTerm(text);
    }
    catch (error) {
        if (error instanceof TermFault)
            throw new LockfileFault(error.message, lines.lineAt(error.offset));
        throw error;
    }
}
/**
 * `{:hex, :package, "version", "checksum", managers, needs, "repository", "outer checksum"}`, grown over the years from
 * its first three parts, and `{:git, "url", "commit", options}`.
 */
function mix_entryOf({ key, value }, application, links, lines) {
    const parts = value.kind === 'tuple' ? value.items : [];
    const [source, ...names] = [nameOf(parts[0]), nameOf(parts[1]), nameOf(parts[2])];
    const [first, second] = names;
    if (application === '' || first === undefined || second === undefined || !sources.has(source ?? ''))
        throw new LockfileFault('An entry is neither from a registry nor from git.', lines.lineAt(key.start));
    const region = lines.region(key.start, value.end);
    if (source === 'git')
        return { name: application, version: '', region, origin: originOf('git', first, second.toLowerCase()) };
    const repository = nameOf(parts[6]) ?? 'hexpm';
    return {
        name: first,
        version: second,
        region,
        // `hexpm:acme` is the part of the registry that belongs to an organisation.
        origin: repository === 'hexpm' ? usualRegistry : { ...usualRegistry, url: repository },
        integrity: [parts[3], parts[7]].flatMap((sum) => (sum?.kind === 'text' ? [`sha256:${sum.value}`] : [])),
        needs: parts[5]?.kind === 'list'
            ? links.ofAll(parts[5].items.flatMap((need) => nameOf(need.kind === 'tuple' ? need.items[0] : undefined) ?? []))
            : undefined,
    };
}
const sources = new Set(['hex', 'git']);
const nameOf = (term) => term?.kind === 'text' || term?.kind === 'atom' ? term.value : undefined;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/package-resolved.js








/**
 * `Package.resolved`, versions 1 to 3, of the Swift package manager. A package is named by its address, as
 * https://ossf.github.io/osv-schema/ has it for SwiftURL; one from a registry by its identity.
 */
function readPackageResolved(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const stated = (0,parse_tree/* below */.Gz)(root, 'version');
    if (stated === undefined)
        throw new LockfileFault('The file states no version.', 1);
    const formatVersion = knownVersion(stated, /^[1-3]$/, '1 to 3', lines);
    const holder = formatVersion === '1' ? asMap((0,parse_tree/* below */.Gz)(root, 'object') ?? stated, lines) : root;
    const entries = wantedItems(holder, 'pins', [], lines).map((pin) => package_resolved_entryOf(pin, lines));
    return { formatVersion, packages: packagesOf('SwiftURL', entries) };
}
function package_resolved_entryOf(pin, lines) {
    const identity = (0,parse_tree/* textOf */.b6)(pin, 'identity') ?? (0,parse_tree/* textOf */.b6)(pin, 'package');
    const location = (0,parse_tree/* textOf */.b6)(pin, 'location') ?? (0,parse_tree/* textOf */.b6)(pin, 'repositoryURL') ?? '';
    const kind = (0,parse_tree/* textOf */.b6)(pin, 'kind') ?? (/^[./~]/.test(location) ? 'localSourceControl' : 'remoteSourceControl');
    const state = (0,parse_tree/* below */.Gz)(pin, 'state');
    const name = kind === 'remoteSourceControl' ? addressName(location) : identity;
    if (name === undefined || name === '')
        throw new LockfileFault('A pin names no package.', lines.lineAt(pin.start));
    const commit = (0,parse_tree/* textOf */.b6)(state, 'revision');
    return {
        name,
        version: (0,parse_tree/* textOf */.b6)(state, 'version') ?? '',
        region: memberRegion(pin, (0,parse_tree/* below */.Gz)(pin, 'identity') === undefined ? 'package' : 'identity', lines),
        origin: kind === 'remoteSourceControl'
            ? originOf('git', location, commit)
            : kind === 'localSourceControl'
                ? { ...originOf('path', location), commit }
                : undefined,
    };
}
/** `https://host/owner/name.git`, `git@host:owner/name.git` and `ssh://git@host/owner/name` are `host/owner/name`. */
function addressName(location) {
    const bare = location.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, '').replace(/^[^/@]*@/, '');
    const [host = '', ...path] = bare.replace(/^([^/:]+):(?:\d+\/)?/, '$1/').split('/');
    return [host.toLowerCase(), ...path.filter((part) => part !== '')].join('/').replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/podfile.js







/**
 * `Podfile.lock`: https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock. The parts of a pod
 * (`Pod/Part`) share its version, so they count as the pod.
 */
function readPodfileLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const [root] = yamlOf(file, lines, 'strings');
    const pods = root?.members.get('PODS')?.value;
    if (root === undefined ||
        (pods === undefined ? !root.members.has('PODFILE CHECKSUM') : pods.kind !== 'list'))
        throw new LockfileFault('The file has no list `PODS`.', 1);
    const found = (0,parse_tree/* itemsOf */.S3)(pods).map((item) => podIn(item, lines));
    const links = new Links(found.map(({ name }) => name));
    const direct = new Set((0,parse_tree/* itemsOf */.S3)(root, 'DEPENDENCIES').map((item) => podName((0,parse_tree/* textOf */.b6)(item) ?? '')));
    const origins = originsIn(root);
    const checksums = (0,parse_tree/* membersOf */.lS)(root, 'SPEC CHECKSUMS');
    const entries = found.map(({ name, version, tree, needs }) => {
        const checksum = (0,parse_tree/* textOf */.b6)(checksums.get(name)?.value);
        return {
            name,
            version,
            region: lines.region(tree.start, tree.end),
            isDirect: direct.has(name),
            origin: origins.get(name),
            integrity: checksum === undefined ? [] : [checksum],
            needs: links.ofAll(needs),
        };
    });
    return { formatVersion: (0,parse_tree/* textOf */.b6)(root, 'COCOAPODS'), packages: packagesOf('CocoaPods', entries) };
}
/** `Pod (1.0)`, or the same with a list of what it needs below. */
function podIn(item, lines) {
    const [first] = (0,parse_tree/* membersOf */.lS)(item);
    const written = first?.[0] ?? (0,parse_tree/* textOf */.b6)(item) ?? '';
    const version = /\(([^()]+)\)\s*$/.exec(written.slice(-200))?.[1];
    const name = podName(written);
    if (version === undefined || name === '')
        throw new LockfileFault('A pod is not written as a name and a version.', lines.lineAt(item.start));
    return {
        name,
        version,
        tree: first?.[1] ?? item,
        needs: (0,parse_tree/* itemsOf */.S3)(first?.[1].value).map((need) => podName((0,parse_tree/* textOf */.b6)(need) ?? '')),
    };
}
/** Of `Pod/Part (~> 1.0)`. */
const podName = (written) => /^[^\s/]+/.exec(written)?.[0] ?? '';
function originsIn(root) {
    const found = new Map();
    for (const [repository, { value }] of (0,parse_tree/* membersOf */.lS)(root, 'SPEC REPOS'))
        for (const item of (0,parse_tree/* itemsOf */.S3)(value))
            if (repository !== 'trunk')
                found.set(podName((0,parse_tree/* textOf */.b6)(item) ?? ''), originOf('registry', repository));
    const checkouts = (0,parse_tree/* membersOf */.lS)(root, 'CHECKOUT OPTIONS');
    for (const [name, { value }] of (0,parse_tree/* membersOf */.lS)(root, 'EXTERNAL SOURCES')) {
        const origin = externalOrigin(value, checkouts.get(name)?.value);
        if (origin !== undefined)
            found.set(podName(name), origin);
    }
    return found;
}
/** `asked` is what the Podfile says, `got` what was found there. */
function externalOrigin(asked, got) {
    const option = (tree, key) => (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(tree, `:${key}`) ?? (0,parse_tree/* below */.Gz)(tree, key));
    const git = option(got, 'git') ?? option(asked, 'git');
    if (git !== undefined)
        return originOf('git', git, option(got, 'commit') ?? option(asked, 'commit'));
    const path = option(asked, 'path');
    if (path !== undefined)
        return originOf('path', path);
    const url = option(asked, 'podspec') ?? option(asked, 'http');
    return url === undefined ? undefined : originOf(url.includes('://') ? 'url' : 'path', url);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/pubspec.js








/** `pubspec.lock`: https://dart.dev/tools/pub/glossary#lockfile. It tells what is direct, and holds no edges. */
function readPubspecLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const [root] = yamlOf(file, lines, 'strings');
    const packages = (0,parse_tree/* below */.Gz)(root, 'packages');
    // Without a package pub writes `packages: {}`.
    if (packages?.kind !== 'map')
        throw new LockfileFault('The file has no map `packages`.', packages ? lines.lineAt(packages.start) : 1);
    return {
        packages: packagesOf('Pub', [...packages.members].map(([name, member]) => pubspec_entryOf(name, member, lines))),
    };
}
function pubspec_entryOf(name, member, lines) {
    const about = asMap(member.value, lines);
    const kind = (0,parse_tree/* textOf */.b6)(about, 'dependency');
    const checksum = (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(about, 'description'), 'sha256');
    return {
        name: (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(about, 'description'), 'name') ?? name,
        version: (0,parse_tree/* textOf */.b6)(about, 'version') ?? '',
        region: keyRegion(member, lines),
        isDirect: kind?.startsWith('direct'),
        isDev: kind === 'direct dev' ? true : kind === 'direct main' ? false : undefined,
        groups: kind === 'direct dev' ? ['dev'] : [],
        origin: pubspec_originIn((0,parse_tree/* textOf */.b6)(about, 'source'), (0,parse_tree/* below */.Gz)(about, 'description')),
        integrity: checksum === undefined || checksum === '' ? [] : [`sha256:${checksum}`],
    };
}
function pubspec_originIn(source, description) {
    const url = (0,parse_tree/* textOf */.b6)(description, 'url');
    if (source === 'git' && url !== undefined)
        return originOf('git', url, (0,parse_tree/* textOf */.b6)(description, 'resolved-ref')?.toLowerCase());
    if (source === 'path')
        return originOf('path', (0,parse_tree/* textOf */.b6)(description, 'path') ?? '');
    // A part of an SDK is installed with it: `sdk:flutter`.
    if (source === 'sdk')
        return { kind: 'path', url: `sdk:${(0,parse_tree/* textOf */.b6)(description) ?? ''}`, host: undefined, commit: undefined };
    return url === undefined ? undefined : originOf('registry', url);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/renv.js









/** `renv.lock`: https://rstudio.github.io/renv/articles/lockfile.html. What is direct it does not tell. */
function readRenvLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const packages = root.members.get('Packages')?.value;
    if (packages?.kind !== 'map')
        throw new LockfileFault('The file has no object `Packages`.', packages ? lines.lineAt(packages.start) : 1);
    const repositories = new Map((0,parse_tree/* itemsOf */.S3)((0,parse_tree/* below */.Gz)(root, 'R'), 'Repositories').map((item) => [(0,parse_tree/* textOf */.b6)(item, 'Name'), (0,parse_tree/* textOf */.b6)(item, 'URL')]));
    const names = [...packages.members].map(([key, { value }]) => (0,parse_tree/* textOf */.b6)(value, 'Package') ?? key);
    const links = new Links(names);
    const entries = [...packages.members.values()].map((member, index) => renv_entryOf(names[index] ?? '', member, repositories, links, lines));
    return { packages: packagesOf('CRAN', entries) };
}
function renv_entryOf(name, member, repositories, links, lines) {
    const about = asMap(member.value, lines);
    const hash = (0,parse_tree/* textOf */.b6)(about, 'Hash');
    return {
        name,
        version: (0,parse_tree/* textOf */.b6)(about, 'Version') ?? '',
        region: keyRegion(member, lines),
        origin: renv_originIn(about, repositories),
        integrity: hash === undefined ? [] : [`md5:${hash}`],
        licence: (0,parse_tree/* textOf */.b6)(about, 'License'),
        needs: links.ofAll(renv_needsIn(about)),
    };
}
/** Names alone until renv 1.1, then the fields of the package's own description: `cli (>= 3.6.0)`. */
const renv_needsIn = (about) => ['Requirements', 'Depends', 'Imports', 'LinkingTo']
    .flatMap((field) => (0,parse_tree/* itemsOf */.S3)(about, field))
    .flatMap((item) => /^[A-Za-z][A-Za-z0-9.]*/.exec((0,parse_tree/* textOf */.b6)(item) ?? '')?.[0] ?? []);
/** Hosts whose name says where the code is when the lockfile does not. */
const usualHosts = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
function renv_originIn(about, repositories) {
    const source = (0,parse_tree/* textOf */.b6)(about, 'Source') ?? '';
    if (/^(?:local|unknown)$/i.test(source))
        return originOf('path', (0,parse_tree/* textOf */.b6)(about, 'RemoteUrl') ?? '');
    const type = (0,parse_tree/* textOf */.b6)(about, 'RemoteType') ?? '';
    const commit = (0,parse_tree/* textOf */.b6)(about, 'RemoteSha');
    const isCommit = commit !== undefined && /^[0-9a-f]{40}$/i.test(commit);
    const address = (0,parse_tree/* textOf */.b6)(about, 'RemoteUrl') ?? forgeAddress(about, type);
    if (address !== undefined && type !== 'standard' && !/^(?:Repository|CRAN|Bioconductor)$/.test(source))
        return originOf('git', address, isCommit ? commit.toLowerCase() : undefined);
    const named = (0,parse_tree/* textOf */.b6)(about, 'Repository') ?? source;
    const registry = repositories.get(named) ?? (0,parse_tree/* textOf */.b6)(about, 'RemoteRepos');
    return registry === undefined ? undefined : originOf('registry', registry);
}
function forgeAddress(about, type) {
    const owner = (0,parse_tree/* textOf */.b6)(about, 'RemoteUsername');
    const repository = (0,parse_tree/* textOf */.b6)(about, 'RemoteRepo');
    const host = usualHosts[type] ?? (0,parse_tree/* textOf */.b6)(about, 'RemoteHost');
    if (owner === undefined || repository === undefined || host === undefined)
        return undefined;
    return `https://${host}/${owner}/${repository}`;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/stack.js








/**
 * `stack.yaml.lock`: https://docs.haskellstack.org/en/stable/topics/lock_files/. It pins what stack.yaml adds to a
 * snapshot; what the snapshot itself holds is not written there.
 */
function readStackLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const [root] = yamlOf(file, lines, 'strings');
    if (root === undefined)
        throw new LockfileFault('The file is empty.', 1);
    const entries = wantedItems(root, 'packages', ['snapshots'], lines).map((item) => stack_entryOf(asMap((0,parse_tree/* below */.Gz)(item, 'completed') ?? item, lines), lines));
    return { packages: packagesOf('Hackage', entries) };
}
/** `hackage: name-1.0@sha256:\u2026,size`, or a name and a version with the place of the code. */
function stack_entryOf(completed, lines) {
    const hackage = (0,parse_tree/* textOf */.b6)(completed, 'hackage');
    const tree = (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(completed, 'pantry-tree'), 'sha256');
    if (hackage !== undefined) {
        const [, name, version, sum] = /^(.+)-(\d+(?:\.\d+)*)(?:@(sha256:[0-9a-f]+|rev:\d+))?/.exec(hackage.slice(0, 500)) ?? [];
        if (name !== undefined && version !== undefined)
            return {
                name,
                version,
                region: memberRegion(completed, 'hackage', lines),
                integrity: sum?.startsWith('sha') ? [sum] : [],
            };
    }
    const name = (0,parse_tree/* textOf */.b6)(completed, 'name');
    const git = (0,parse_tree/* textOf */.b6)(completed, 'git') ?? (0,parse_tree/* textOf */.b6)(completed, 'hg');
    const url = git ?? (0,parse_tree/* textOf */.b6)(completed, 'url') ?? (0,parse_tree/* textOf */.b6)(completed, 'archive');
    if (name === undefined || url === undefined)
        throw new LockfileFault('An entry names no package.', lines.lineAt(completed.start));
    const sum = [(0,parse_tree/* textOf */.b6)(completed, 'sha256'), tree].flatMap((each) => each === undefined ? [] : [`sha256:${each}`]);
    return {
        name,
        version: (0,parse_tree/* textOf */.b6)(completed, 'version') ?? '',
        region: memberRegion(completed, (0,parse_tree/* membersOf */.lS)(completed).has('name') ? 'name' : 'git', lines),
        origin: originOf(git === undefined ? 'url' : 'git', url, (0,parse_tree/* textOf */.b6)(completed, 'commit')),
        integrity: sum,
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/languages/formats.js














/**
 * Languages with one package manager, and so with one or two lockfiles. Many file systems find them by their names in any
 * case, and so does what opens them there.
 */
const languageFormats = [
    format('gemfile', /(?:^|\/)(?:[^/]*Gemfile\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/i, readGemfileLock),
    format('composer', /(?:^|\/)composer\.lock$/i, readComposerLock),
    format('cargo', /(?:^|\/)Cargo\.lock$/i, readCargoLock),
    format('go.mod', /(?:^|\/)go\.mod$/i, readGoMod),
    { ...format('go.mod', /[^/]\.mod$/i, readOtherGoMod), certain: false },
    format('go.work', /(?:^|\/)go\.work$/i, readGoWork),
    format('mix', /(?:^|\/)mix\.lock$/i, readMixLock),
    format('pubspec', /(?:^|\/)pubspec\.lock$/i, readPubspecLock),
    format('conan', /(?:^|\/)conan\.lock$/i, readConanLock),
    format('package-resolved', /(?:^|\/)Package\.resolved$/i, readPackageResolved),
    format('podfile', /(?:^|\/)Podfile\.lock$/i, readPodfileLock),
    format('renv', /(?:^|\/)renv\.lock$/i, readRenvLock),
    format('cabal-freeze', /(?:^|\/)cabal\.project(?:\.[\w-]+)?\.freeze$/i, readCabalFreeze),
    format('stack', /(?:^|\/)stack(?:-[^/]+)?\.ya?ml\.lock$/i, readStackLock),
    {
        ...format('julia-manifest', /(?:^|\/)(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/i, readJuliaManifest),
        certain: false,
    },
];
function format(name, path, read) {
    return { format: name, claims: (claimed) => path.test(claimed), certain: true, read };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/semver-range.js

const single = /^\s*(\^|~>?|>=|>|<=|<|=|==)?\s*v?(\d[\w.+-]*)\s*$/;
/** A range of one part; of all others, and of what floats, nothing is known. `bare`: what a version alone means. */
function rangeDemand(text, bare) {
    const [, sign, version = ''] = single.exec(text.slice(0, 200)) ?? [];
    if (version === '' || /(?:^|\.)[xX*](?:\.|$)/.test(version))
        return noDemand;
    const isExact = sign === undefined ? bare === 'exactly' : sign.startsWith('=');
    if (isExact)
        return { version, comparator: undefined };
    return { version, comparator: sign !== undefined && /^[<>]=?$/.test(sign) ? sign : '>=' };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/cargo-toml.js






/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
const cargoManifest = {
    manager: 'cargo',
    ecosystem: 'crates.io',
    entries(file) {
        const lines = new parse_lines/* Lines */.q(file.path, file.text);
        const root = tomlOf(file);
        const targets = [...(0,parse_tree/* membersOf */.lS)(root, 'target').values()].map(({ value }) => value);
        return [root, (0,parse_tree/* below */.Gz)(root, 'workspace'), ...targets].flatMap((part) => sections.flatMap(([section, isDev]) => [...(0,parse_tree/* membersOf */.lS)(part, section)].map(([name, member]) => ({
            name: (0,parse_tree/* textOf */.b6)(member.value, 'package') ?? name,
            // A version alone may be any that goes with it.
            ...rangeDemand((0,parse_tree/* textOf */.b6)(member.value) ?? (0,parse_tree/* textOf */.b6)(member.value, 'version') ?? '', 'at least'),
            region: regionOf(member, lines),
            isDirect: true,
            isDev,
            origin: cargo_toml_originIn(member.value),
        }))));
    },
};
const sections = [
    ['dependencies', false],
    ['build-dependencies', false],
    ['dev-dependencies', true],
];
function cargo_toml_originIn(tree) {
    const [path, git] = [(0,parse_tree/* textOf */.b6)(tree, 'path'), (0,parse_tree/* textOf */.b6)(tree, 'git')];
    if (path !== undefined)
        return originOf('path', path);
    if (git !== undefined)
        return originOf('git', git, (0,parse_tree/* textOf */.b6)(tree, 'rev'));
    return (0,parse_tree/* isSet */.vM)(tree, 'workspace') ? { ...usualRegistry, kind: 'workspace' } : usualRegistry;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/composer-json.js





/** https://getcomposer.org/doc/04-schema.md#package-links: PHP itself and its extensions have no `/` in their names. */
const composerManifest = {
    manager: 'composer',
    ecosystem: 'Packagist',
    entries(file) {
        const lines = new parse_lines/* Lines */.q(file.path, file.text);
        const root = jsonOf(file, lines);
        return ['require', 'require-dev'].flatMap((section) => [...(0,parse_tree/* membersOf */.lS)(root, section)].flatMap(([name, member]) => {
            if (!name.includes('/'))
                return [];
            const isDev = section === 'require-dev';
            const demand = rangeDemand((0,parse_tree/* textOf */.b6)(member.value) ?? '', 'exactly');
            const region = regionOf(member, lines);
            return [{ name: name.toLowerCase(), ...demand, region, isDirect: true, isDev }];
        }));
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/gemfile.js




/** Longer lines are no such calls; in UTF-16 code units. */
const gemfile_longest = 1_000;
const call = /^\s*gem[\s(]+(['"])([\w.-]{1,200})\1((?:\s*,\s*(['"])[^'"]{1,100}\4)*)(.*)/;
const local = /\b(path|git|github|gist|bitbucket)(?::|['"]?\s*=>)\s*['"]([^'"]{1,400})['"]/;
/** A Gemfile is a program: what it says in plain calls of `gem` counts. https://bundler.io/man/gemfile.5.html */
const gemfile = {
    manager: 'ruby',
    ecosystem: 'RubyGems',
    entries(file) {
        const lines = new parse_lines/* Lines */.q(file.path, file.text);
        let start = 0;
        return file.text.split('\n').flatMap((line) => {
            const from = start;
            start += line.length + 1;
            const match = line.length > gemfile_longest ? null : call.exec(line);
            if (match === null)
                return [];
            const [, , name = '', ranges = '', , rest = ''] = match;
            const asked = [...ranges.matchAll(/['"]([^'"]*)['"]/g)].map(([, range = '']) => range);
            const [one, ...others] = asked;
            const [, kind, place] = local.exec(rest) ?? [];
            const origin = place === undefined ? usualRegistry : originOf(kind === 'path' ? 'path' : 'git', place);
            const demand = one === undefined || others.length > 0 ? noDemand : rangeDemand(one, 'exactly');
            const region = lines.region(from + line.search(/\S/), from + line.trimEnd().length);
            return [{ name, ...demand, region, isDirect: true, origin }];
        });
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/manifest.js


/**
 * A file that only asks. It is a document only where it asks for something; a broken one is its package manager's business,
 * and nothing can be installed from it.
 */
function manifest(name, path, reading) {
    return {
        format: name,
        claims: (claimed) => path.test(claimed) && !installed.test(claimed),
        certain: false,
        read: (file) => readManifest(file, reading),
    };
}
/** What is installed has manifests too. */
const installed = /(?:^|\/)(?:node_modules|bower_components|vendor|site-packages)\//;
function readManifest(file, { manager, ecosystem, entries }) {
    try {
        const found = entries(file);
        if (found.length === 0)
            return undefined;
        return { packages: packagesOf(ecosystem, found), joins: { kind: 'manifest', manager } };
    }
    catch (error) {
        if (error instanceof LockfileFault)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/semver.js
var semver = __webpack_require__(91084);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/archive-address.js

/**
 * An entry, and what its address says of it. A registry's address has to say the same (`delivers` where it does not). Where
 * the project asks for an address by itself, that is all there is to know, and a file is known by its name.
 */
function identified(stated, origin, address) {
    const { name, version } = stated;
    if (address === undefined || address === '' || origin.kind === 'path' || origin.kind === 'git')
        return { name, version, origin };
    if (origin.kind === 'registry' && isUsual(address, stated))
        return { name, version, origin };
    const content = contentOf(address, name);
    if (origin.kind === 'registry')
        return {
            name,
            version: version === '' && content?.name === name ? content.version : version,
            origin,
            delivers: content && difference(stated, content),
        };
    if (content !== undefined)
        return { ...content, origin };
    return { name, version: version === '' ? packedVersion(address, name) : version, origin };
}
/** The address that nearly all entries have, seen without taking it apart. */
const isUsual = (address, { name, version }) => address.endsWith(`/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`) &&
    /^https?:\/\/[\w.:/@-]+$/i.test(address) &&
    !/(?:^|\/)\.{1,2}(?:\/|$)/.test(name);
/** A version is the same with and without its build label, as registries leave it away. */
function difference(stated, content) {
    const isSame = stated.version === '' || semver/* semver */.h.compare(stated.version, content.version) === 0;
    return stated.name === content.name && isSame ? undefined : content;
}
/** Undefined where the shape of the address is not known: a registry may give its archives any. */
function contentOf(address, name) {
    const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)@([^/@]+)$/.exec(address);
    if (alias !== null)
        return { name: alias[1] ?? '', version: alias[2] ?? '' };
    // Neither an address nor a path: a version of the package, or one of its tags.
    if (!/[:/\\]|\.(?:tgz|tar\.gz|tar)$/i.test(address))
        return { name, version: address };
    if (!/[:/\\]/.test(address))
        return contentOfMirrored(address, name);
    if (/^(?!https?:)[A-Za-z][A-Za-z0-9+.-]*:/i.test(address))
        return undefined;
    const segments = segmentsOf(address);
    return contentOfTarball(segments) ?? contentOfDownload(segments);
}
/** Of the path, as the client that fetches it would read it; what has no host is relative to that of a registry. */
function segmentsOf(address) {
    try {
        const { pathname } = new URL(address, 'https://registry.invalid');
        return decodeURIComponent(pathname)
            .split('/')
            .filter((segment) => segment !== '');
    }
    catch {
        return [];
    }
}
/** `@scope/name/-/name-1.0.0.tgz`; some have `download` for `-`, some repeat the scope or the version before the file. */
function contentOfTarball(segments) {
    const mark = Math.max(segments.lastIndexOf('-'), segments.lastIndexOf('download'));
    const [file = '', between, ...more] = segments.slice(mark + 1).toReversed();
    const base = segments[mark - 1];
    if (base === undefined || more.length > 0 || !file.startsWith(`${base}-`))
        return undefined;
    const version = archive_address_versionIn(file.slice(base.length + 1));
    const scope = segments[mark - 2]?.startsWith('@') ? segments[mark - 2] : undefined;
    if (version === undefined || ![undefined, scope, version].includes(between))
        return undefined;
    return { name: scope === undefined ? base : `${scope}/${base}`, version };
}
/** `download/@scope/name/1.0.0/<hash>`, and JSR's `~/11/@jsr/scope__name/1.0.0.tgz`. */
function contentOfDownload(segments) {
    const [mark, second = '', third = '', fourth = '', last = ''] = segments.slice(-5);
    if (mark === 'download' && second.startsWith('@') && isVersion(fourth) && /^[0-9a-f]{40,128}$/.test(last))
        return { name: `${second}/${third}`, version: fourth };
    const version = archive_address_versionIn(last);
    return mark === '~' && third.startsWith('@') && version !== undefined
        ? { name: `${third}/${fourth}`, version }
        : undefined;
}
/** A file of Yarn's offline mirror: `name-1.0.0.tgz`, `@scope-name-1.0.0.tgz`; older ones leave the scope out. */
function contentOfMirrored(file, name) {
    const own = packedVersion(file, name);
    if (own !== '')
        return { name, version: own };
    const parts = /^(@[^-]+-)?(.+?)-(v?\d+\.\d+\.\d+.*)$/.exec(file);
    const version = archive_address_versionIn(parts?.[3] ?? '');
    if (parts === null || version === undefined)
        return undefined;
    return { name: `${parts[1]?.replace(/-$/, '/') ?? ''}${parts[2] ?? ''}`, version };
}
/** Of a file that is named as `npm pack` and Yarn name one of that package; '' for any other. */
function packedVersion(address, name) {
    const path = address.replace(/[?#].*$/s, '');
    const file = path.slice(Math.max(...['/', '\\', ':'].map((sign) => path.lastIndexOf(sign))) + 1);
    const plain = name.replace(/^@/, '').replace('/', '-');
    const bare = name.slice(name.indexOf('/') + 1);
    const base = [plain, `@${plain}`, bare].find((one) => file.startsWith(`${one}-`));
    return base === undefined ? '' : (archive_address_versionIn(file.slice(base.length + 1)) ?? '');
}
/** `1.0.0.tgz` -> `1.0.0`. */
function archive_address_versionIn(file) {
    const [, version = ''] = /^(.*)\.(?:tgz|tar\.gz)$/i.exec(file) ?? [];
    return isVersion(version) ? version : undefined;
}
const isVersion = (text) => /^v?\d/.test(text) && semver/* semver */.h.reads(text);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/package-json.js








/** https://docs.npmjs.com/cli/configuring-npm/package-json; what peers bring is theirs to ask for. */
const packageJson = {
    manager: 'npm',
    ecosystem: 'npm',
    entries(file) {
        const lines = new parse_lines/* Lines */.q(file.path, file.text);
        const root = jsonOf(file, lines);
        return package_json_sections.flatMap(([section, isDev]) => [...(0,parse_tree/* membersOf */.lS)(root, section)].flatMap(([name, member]) => {
            const wanted = (0,parse_tree/* textOf */.b6)(member.value);
            if (wanted === undefined || name === '')
                return [];
            const groups = isDev ? ['dev'] : section === 'optionalDependencies' ? ['optional'] : [];
            return [
                { ...askedFor(name, wanted), region: regionOf(member, lines), isDirect: true, isDev, groups },
            ];
        }));
    },
};
const package_json_sections = [
    ['dependencies', false],
    ['optionalDependencies', false],
    ['devDependencies', true],
];
function askedFor(name, wanted) {
    const [, real, range] = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(wanted) ?? [];
    if (real !== undefined)
        return { name: real, ...rangeDemand(range ?? '', 'exactly') };
    if (wanted.startsWith('workspace:'))
        return { name, ...noDemand, origin: { ...usualRegistry, kind: 'workspace' } };
    if (/^(?:catalog|patch|jsr):/.test(wanted))
        return { name, ...noDemand };
    if (/[:/]/.test(wanted)) {
        const source = hosted(wanted);
        return { ...noDemand, ...identified({ name, version: '' }, sourceOf(source), source) };
    }
    return { name, ...rangeDemand(wanted, 'exactly') };
}
/** `owner/name` is a repository of GitHub. */
const hosted = (wanted) => /^[\w-]+\/[\w.-]+(?:#.*)?$/.test(wanted) ? `github:${wanted}` : wanted;

// EXTERNAL MODULE: ./out/actions/dependency-audit/purl-types.js
var purl_types = __webpack_require__(5729);
// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/pypi.js
var pypi = __webpack_require__(26872);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/address.js
/** What an address or a path leads to, without its query and fragment; escapes are read. */
function splitAddress(address) {
    const [bare = ''] = address.split(/[?#]/, 1);
    const path = bare
        .replace(/^file:/i, '')
        .replaceAll('\\', '/')
        .replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
    return { path, file: path.slice(path.lastIndexOf('/') + 1) };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/archive-name.js



/** `name-version(-build)-python-abi-platform.whl`, and what is read of an sdist: `name-version.tar.gz`. */
const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i;
const archive = /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lz|lzma))$/i;
/** Whether a path or an address names a file that pip unpacks, and no folder. */
const isDistribution = (address) => archive.test(splitAddress(address).file);
/**
 * What the name of a wheel or sdist says that it holds:
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention and
 * https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name.
 * `expected`: the package's name, where it is known: sdists of old times have hyphens in names and versions.
 */
function heldBy(address, expected) {
    const { file } = splitAddress(address);
    if (!archive.test(file) || file.length > archive_name_longest)
        return undefined;
    const [, wheelName = '', wheelVersion = ''] = wheel.exec(file) ?? [];
    if (wheelName !== '')
        return { name: (0,purl_types/* pythonName */.oT)(wheelName), version: archive_name_versionIn(wheelVersion) };
    if (/\.whl$/i.test(file))
        return undefined;
    return ofSdist(file.replace(archive, ''), expected);
}
/** Longer than any file system takes; in UTF-16 code units. */
const archive_name_longest = 255;
/** A hyphen of the version is `_` in the name of a wheel. */
const archive_name_versionIn = (text) => (pypi/* pypi */.v.reads(text) ? text : text.replaceAll('_', '-'));
/** Ends where something begins that is a version to its end. */
function ofSdist(stem, expected) {
    for (const { index } of stem.matchAll(/-(?=v?\d)/gi)) {
        const name = (0,purl_types/* pythonName */.oT)(stem.slice(0, index));
        const version = stem.slice(index + 1);
        if (index === 0 || !pypi/* pypi */.v.reads(version))
            continue;
        // `name-1.0-20200101-1`: the version of that very package, written in a way that nobody knows.
        return expected !== undefined && startsVersion(name, expected) ? undefined : { name, version };
    }
    return undefined;
}
const startsVersion = (name, expected) => name.startsWith(`${expected}-`) && /^v?\d/.test(name.slice(expected.length + 1));
/**
 * The first of the files that says to hold something else than the entry; undefined where all say the same, or nothing.
 * `isForeign`: the address is no registry's, where whoever hosts a file may name an sdist after a repository.
 */
function delivered({ name, version }, addresses, isForeign = false) {
    for (const address of addresses) {
        const held = heldBy(address, name);
        if (held === undefined || (isForeign && isOfRepository(address, held.name, name)))
            continue;
        if (held.name !== name || !isSame(version, held.version))
            return held;
    }
    return undefined;
}
/** Archives that hosts of git make are called as the repository is, or have it in their names: `python-<name>-1.0.zip`. */
const isOfRepository = (address, held, name) => !/\.whl$/i.test(splitAddress(address).file) &&
    (/\/(?:archive|get|tarball|zipball|legacy\.\w+|zip|tar\.gz)\//.test(splitAddress(address).path) ||
        (held !== name && (isPart(held, name) || isPart(name, held))));
const isPart = (whole, part) => `-${whole}-`.includes(`-${part}-`);
/** A release that an entry names without a local label may be a build with one. */
function isSame(stated, held) {
    if (stated === '' || stated === held || !pypi/* pypi */.v.reads(held))
        return true;
    if (!pypi/* pypi */.v.reads(stated))
        return false;
    const told = stated.includes('+') ? held : held.replace(/\+.*$/, '');
    return pypi/* pypi */.v.compare(stated, told) === 0;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/requirement.js


const start = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\]\s*)?/;
const clause = /^\s*(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()=<>~]+)\s*$/;
/** Undefined for what is no requirement. A marker (`; python_version \u2026`) says when, which is no matter here. */
function readRequirement(text) {
    const match = start.exec(text);
    if (match === null)
        return undefined;
    const [whole, name = '', extras = ''] = match;
    const named = {
        name: (0,purl_types/* pythonName */.oT)(name),
        extras: extras
            .split(',')
            .map((extra) => (0,purl_types/* pythonName */.oT)(extra.trim()))
            .filter((extra) => extra !== ''),
    };
    const rest = text.slice(whole.length);
    if (rest.startsWith('@')) {
        const [url = ''] = rest.slice(1).trim().split(/\s/, 1);
        return url === ''
            ? undefined
            : { ...named, version: heldBy(url, named.name)?.version ?? '', comparator: undefined, url };
    }
    const [specifier = ''] = rest.split(';', 1);
    const asked = readSpecifier(specifier);
    return asked && { ...named, ...asked, url: undefined };
}
/** A version that a file pins, or the one that says most of what it would take. */
function readSpecifier(text) {
    const bare = text.trim().replace(/^\((.*)\)$/, '$1');
    if (bare.trim() === '')
        return { version: '', comparator: undefined };
    const clauses = [];
    for (const part of bare.split(',')) {
        if (part.trim() === '')
            continue;
        const [, sign = '', version = ''] = clause.exec(part) ?? [];
        if (sign === '')
            return undefined;
        // What a variable holds is known to whoever installs alone.
        const isOpen = version.endsWith('.*') || version.includes('${');
        if (!isOpen && sign !== '!=')
            clauses.push({ sign, version });
    }
    const told = clauses.find(({ sign }) => sign === '==' || sign === '===') ??
        clauses.find(({ sign }) => sign.startsWith('>') || sign === '~=') ??
        clauses[0];
    if (told === undefined)
        return { version: '', comparator: undefined };
    return { version: told.version, comparator: told.sign.startsWith('==') ? undefined : told.sign };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/python-table.js







/** `name = "^1.0"` or `name = { version = ">=1", git = \u2026 }`, as Poetry and Pipenv have them. */
function tabled(name, member, lines) {
    const written = ((0,parse_tree/* textOf */.b6)(member.value) ?? (0,parse_tree/* textOf */.b6)(member.value, 'version') ?? '').trim();
    // Poetry's own signs; a version alone is that version.
    const own = /^[\^~]?\s*\d[\w.+-]*$/.test(written) && !written.startsWith('~=');
    const demand = own ? rangeDemand(written, 'exactly') : (readSpecifier(written) ?? noDemand);
    return {
        name: (0,purl_types/* pythonName */.oT)(name),
        ...demand,
        region: regionOf(member, lines),
        isDirect: true,
        origin: python_table_originIn(member.value),
    };
}
function python_table_originIn(tree) {
    const [git, path, url] = ['git', 'path', 'url'].map((key) => (0,parse_tree/* textOf */.b6)(tree, key));
    if (git !== undefined)
        return originOf('git', git, (0,parse_tree/* textOf */.b6)(tree, 'rev') ?? (0,parse_tree/* textOf */.b6)(tree, 'ref'));
    const other = path ?? (0,parse_tree/* textOf */.b6)(tree, 'file') ?? url;
    if (other === undefined)
        return usualRegistry;
    return path === undefined ? sourceOf(other) : sourceOf(`file:${path}`);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/pipfile.js




/** https://pipenv.pypa.io/en/latest/pipfile.html */
const pipfile = {
    manager: 'python',
    ecosystem: 'PyPI',
    entries(file) {
        const lines = new parse_lines/* Lines */.q(file.path, file.text);
        const root = tomlOf(file);
        return ['packages', 'dev-packages'].flatMap((section) => [...(0,parse_tree/* membersOf */.lS)(root, section)].map(([name, member]) => ({
            ...tabled(name, member, lines),
            isDev: section === 'dev-packages',
        })));
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/pyproject.js






/**
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/ and `dependency-groups`, and Poetry's tables. What
 * builds the project is pinned by no lockfile, and is left out.
 */
const pyproject = {
    manager: 'python',
    ecosystem: 'PyPI',
    entries(file) {
        const lines = new parse_lines/* Lines */.q(file.path, file.text);
        const root = tomlOf(file);
        const project = (0,parse_tree/* below */.Gz)(root, 'project');
        const groups = [...(0,parse_tree/* membersOf */.lS)(root, 'dependency-groups').values()];
        const extras = [...(0,parse_tree/* membersOf */.lS)(project, 'optional-dependencies').values()];
        const poetry = (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'tool'), 'poetry');
        const poetryGroups = [...(0,parse_tree/* membersOf */.lS)(poetry, 'group').values()].map(({ value }) => value);
        return [
            ...listed((0,parse_tree/* below */.Gz)(project, 'dependencies'), false, lines),
            ...extras.flatMap(({ value }) => listed(value, false, lines)),
            ...groups.flatMap(({ value }) => listed(value, true, lines)),
            ...tables(poetry, 'dependencies', false, lines),
            ...tables(poetry, 'dev-dependencies', true, lines),
            ...poetryGroups.flatMap((group) => tables(group, 'dependencies', true, lines)),
        ];
    },
};
const listed = (list, isDev, lines) => (0,parse_tree/* itemsOf */.S3)(list).flatMap((item) => {
    const asked = readRequirement((0,parse_tree/* textOf */.b6)(item) ?? '');
    if (asked === undefined)
        return [];
    const { name, version, comparator, url } = asked;
    const origin = url === undefined ? usualRegistry : sourceOf(url);
    const region = lines.region(item.start, item.end);
    return [{ name, version, comparator, region, isDirect: true, isDev, origin }];
});
/** Python itself is no package. */
const tables = (owner, key, isDev, lines) => [...(0,parse_tree/* membersOf */.lS)(owner, key)].flatMap(([name, member]) => name === 'python' ? [] : [{ ...tabled(name, member, lines), isDev }]);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/manifests/formats.js








/**
 * What asks for dependencies beside a lockfile. Where a lockfile answers it says nothing more (joined/manifests.ts), and
 * test data is full of manifests that nobody installs.
 */
const manifestFormats = [
    manifest('package.json', /(?:^|\/)package\.json$/i, packageJson),
    manifest('pyproject.toml', /(?:^|\/)pyproject\.toml$/i, pyproject),
    manifest('Pipfile', /(?:^|\/)Pipfile$/i, pipfile),
    manifest('Cargo.toml', /(?:^|\/)Cargo\.toml$/i, cargoManifest),
    manifest('Gemfile', /(?:^|\/)(?:Gemfile|gems\.rb)$/i, gemfile),
    manifest('composer.json', /(?:^|\/)composer\.json$/i, composerManifest),
].map((format) => ({ ...format, claims: (path) => format.claims(path) && !(0,test_data/* isTestData */.rv)(path) }));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/descriptor.js
/** `@scope/name@range` is a name and what is asked of it; the range may be missing. */
const atSign = (descriptor) => {
    const at = descriptor.indexOf('@', 1);
    return at === -1 ? descriptor.length : at;
};
const descriptor_nameOf = (descriptor) => descriptor.slice(0, atSign(descriptor));
const rangeOf = (descriptor) => descriptor.slice(atSign(descriptor) + 1);
/** `alias@npm:@scope/name@range` is about `@scope/name`. */
function realName(descriptor) {
    const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(rangeOf(descriptor));
    return alias?.[1] ?? descriptor_nameOf(descriptor);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/nesting.js
/** Packages by the folder that they lie in, looked for as Node does: from a folder outwards. */
class Nesting {
    #levels = new Map();
    /** `folder` is '' for the outermost. */
    add(folder, name, number) {
        const level = this.#levels.get(folder) ?? new Map();
        this.#levels.set(folder, level.set(name, number));
    }
    /** Looks for many names from one place; undefined for what lies nowhere. A folder outside (`../x`) is not within ''. */
    from(folder) {
        const levels = [];
        for (let base = folder;; base = base.slice(0, Math.max(0, base.lastIndexOf('/')))) {
            const level = this.#levels.get(base);
            if (level !== undefined)
                levels.push(level);
            if (base === '' || base === '..')
                break;
        }
        return (name) => levels.find((level) => level.has(name))?.get(name);
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/reach.js
/** How the project comes to each package; undefined for one that nothing leads to. */
const reachOf = (roots, needs) => developmentAlone(roots, needs).map((isDev, number) => ({
    isDirect: isDev === undefined ? undefined : roots.runtime.has(number) || roots.development.has(number),
    isDev,
}));
/** Whether each package is needed for development alone; undefined for one that nothing leads to. */
function developmentAlone(roots, needs) {
    const runtime = reached(roots.runtime, needs);
    const development = reached(roots.development, needs);
    return needs.map((_, number) => (runtime.has(number) ? false : development.has(number) ? true : undefined));
}
function reached(from, needs) {
    const seen = new Set(from);
    // A set gives back what is added to it while it is being read.
    for (const number of seen)
        for (const need of needs[number] ?? [])
            seen.add(need);
    return seen;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/source.js

/** Where a package lies that is no version of a registry, as npm reads it: `owner/name` is a repository, and no folder. */
const npmSource = (source) => /^[^@\s/:.][^@\s/:]*\/[^@\s/:#]+(?:#.*)?$/.test(source) && !isArchive(source)
    ? sourceOf(`github:${source}`)
    : sourceOf(source);
/**
 * Where an entry of a registry was found. Of what lies in a bundle, or was written without addresses, the file says
 * nothing; neither does an alias, a version or a tag.
 */
function resolvedOrigin(resolved = '') {
    if (/^https?:/i.test(resolved))
        return originOf('registry', resolved);
    const isOfRegistry = /^npm:|^[^:/\\]*$/.test(resolved) && !isArchive(resolved) && !/^\.{1,2}$/.test(resolved);
    return isOfRegistry ? usualRegistry : npmSource(resolved);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/bun.js











/**
 * Reads `bun.lock` (https://bun.com/docs/pm/lockfile): an array a package, under the path that leads to it.
 * @throws LockfileFault
 */
function readBun(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines, 'commented');
    const stated = (0,parse_tree/* below */.Gz)(root, 'lockfileVersion');
    const formatVersion = versionIn(stated);
    if (formatVersion !== '0' && formatVersion !== '1')
        throw unknownVersion(lines.lineAt((stated ?? root).start), '0 and 1');
    return { formatVersion, packages: packagesOf('npm', bun_entriesOf(root, lines)) };
}
/** bun's lockfile before 1.2 is no text. */
const binaryHint = 'Run `bun install --save-text-lockfile --frozen-lockfile --lockfile-only`, commit bun.lock and delete bun.lockb.';
function readBunBinary() {
    throw new LockfileFault('This lockfile of bun is binary, and cannot be read.', null, binaryHint);
}
function bun_entriesOf(root, lines) {
    const installed = [...(0,parse_tree/* membersOf */.lS)(root, 'packages')].flatMap(([path, { start, end, value }]) => {
        const parts = (0,parse_tree/* itemsOf */.S3)(value);
        const locator = (0,parse_tree/* textOf */.b6)(parts[0]);
        if (locator === undefined)
            throw new LockfileFault('An entry names no package.', lines.lineAt(start));
        const about = parts.find(({ kind }) => kind === 'map');
        return isOfProject(locator) ? [] : [{ path, start, end, locator, parts, about }];
    });
    const nesting = new Nesting();
    for (const [number, { path }] of installed.entries()) {
        const folder = outer(path);
        nesting.add(folder, path.slice(folder === '' ? 0 : folder.length + 1), number);
    }
    const named = (path, tree, sections) => {
        const find = nesting.from(path);
        return sections.flatMap((section) => [...(0,parse_tree/* membersOf */.lS)(tree, section).keys()].flatMap((name) => find(name) ?? []));
    };
    const folders = [...(0,parse_tree/* membersOf */.lS)(root, 'workspaces')];
    const namedBy = (sections) => new Set(folders.flatMap(([folder, { value }]) => named(folder === '' ? '' : ((0,parse_tree/* textOf */.b6)(value, 'name') ?? ''), value, sections)));
    const roots = { runtime: namedBy(needing), development: namedBy(['devDependencies']) };
    const needs = installed.map(({ path, about }) => named(path, about, needing));
    const reach = reachOf(roots, needs);
    return installed.map(({ start, end, locator, parts, about }, number) => ({
        ...sourceIn(locator, (0,parse_tree/* textOf */.b6)(parts[1])),
        region: lines.region(start, end),
        integrity: parts.slice(1).flatMap((part) => (0,parse_tree/* textOf */.b6)(part)?.match(/^sha\d+-\S+$/) ?? []),
        ...reach[number],
        groups: [
            ...(reach[number]?.isDev === true ? ['dev'] : []),
            ...((0,parse_tree/* isSet */.vM)(about, 'bundled') ? ['bundled'] : []),
        ],
        hasInstallScript: undefined,
        licence: undefined,
        needs: needs[number],
    }));
}
const needing = ['dependencies', 'optionalDependencies', 'peerDependencies'];
const isOfProject = (locator) => /^(?:root|workspace|link):/.test(rangeOf(locator));
/** The path around: `a` for `a/b` and for `a/@scope/b`. */
function outer(path) {
    const slash = path.lastIndexOf('/');
    if (slash === -1)
        return '';
    const before = path.lastIndexOf('/', slash - 1);
    return path.slice(0, path[before + 1] === '@' ? Math.max(before, 0) : slash);
}
/** A version, or a source; `registry` is the address of its archive, empty for the usual registry. */
function sourceIn(locator, registry) {
    const name = descriptor_nameOf(locator);
    const reference = rangeOf(locator);
    const isSource = /[:/\\]/.test(reference) || isPath(reference) || isArchive(reference);
    return isSource
        ? identified({ name, version: '' }, npmSource(reference), reference)
        : identified({ name, version: reference }, resolvedOrigin(registry), registry);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/deno-sections.js

/** The same of every version: 2 has npm alone, 3 has it below `packages`, 4 and 5 have it at the top. */
function denoSections(root, version) {
    const old = version === '1' || version === '2';
    const top = version === '3' ? (0,parse_tree/* below */.Gz)(root, 'packages') : root;
    const npm = old ? (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'npm'), 'packages') : (0,parse_tree/* below */.Gz)(top, 'npm');
    const specifiers = old ? (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'npm'), 'specifiers') : (0,parse_tree/* below */.Gz)(top, 'specifiers');
    return {
        packages: [...packagesIn(npm, 'npm'), ...(old ? [] : packagesIn((0,parse_tree/* below */.Gz)(top, 'jsr'), 'jsr'))],
        chosen: new Map([...(0,parse_tree/* membersOf */.lS)(specifiers)].flatMap(([request, { value }]) => {
            const written = (0,parse_tree/* textOf */.b6)(value);
            if (written === undefined)
                return [];
            const asked = old ? `npm:${request}` : request;
            return [[asked, idFor(asked, written)]];
        })),
    };
}
function packagesIn(section, registry) {
    return [...(0,parse_tree/* membersOf */.lS)(section)].map(([key, member]) => ({
        id: `${registry}:${key}`,
        isJsr: registry === 'jsr',
        needs: deno_sections_needsIn(member.value, registry),
        member,
    }));
}
/** A list, or of old npm packages a map from the name to the id; an alias is `alias@npm:name@version`. */
function deno_sections_needsIn(value, registry) {
    const listed = ['dependencies', 'optionalDependencies'].flatMap((section) => [
        ...(0,parse_tree/* itemsOf */.S3)(value, section).flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? []),
        ...[...(0,parse_tree/* membersOf */.lS)(value, section).values()].flatMap((member) => (0,parse_tree/* textOf */.b6)(member.value) ?? []),
    ]);
    return registry === 'jsr' ? listed : listed.map((id) => `npm:${id.replace(/^.*@npm:/, '')}`);
}
/** Written is an id, with or without the registry, or the version alone. */
function idFor(request, written) {
    if (/^(?:npm|jsr):/.test(written))
        return written;
    return written.slice(1).includes('@') && !/^\d/.test(written)
        ? `npm:${written}`
        : `${nameInRequest(request)}@${written}`;
}
/** `npm:@scope/name@^1` -> `npm:@scope/name`. */
function nameInRequest(request) {
    const at = request.indexOf('@', 5);
    return at === -1 ? request : request.slice(0, at);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/deno-remote.js



/** Longer addresses are not looked at; in UTF-16 code units. */
const deno_remote_longest = 1_000;
/** A range or a tag leads to some version on the day. */
const asked = '@([^/?&#@]{1,100})(?=[/?&#]|$)';
const versioned = `(@[a-z\\d~._-]{1,100}/[a-z\\d~._-]{1,214}|[a-z\\d~_-][a-z\\d~._-]{0,213})${asked}`;
/** Where the first part of a path that has a version is a package of npm: servers that make modules of them. */
const servers = new RegExp(`^https://(?:(?:esm\\.sh|esm\\.run)/(?:v\\d+/|stable/)?\\*?|unpkg\\.com/|cdn\\.skypack\\.dev/(?:-/|pin/)?)${versioned}`);
/** The same on any host, where the path says so. */
const deno_remote_marked = new RegExp(`^https://[^/]{1,253}/npm[/:]${versioned}`);
/** npm has packages of JSR under a scope of its own. */
const ofJsr = new RegExp(`^https://esm\\.sh/jsr/@([a-z\\d-]{1,100})/([a-z\\d-]{1,100})${asked}`);
/**
 * Packages of npm that come as modules by address: those of `remote`, or of the whole file in version 1. Of other addresses
 * (`deno.land/x`) no advisory knows anything.
 */
function remotePackages(remote, lines) {
    const found = new Map();
    for (const [address, member] of (0,parse_tree/* membersOf */.lS)(remote)) {
        if (address.length > deno_remote_longest)
            continue;
        const { whole, name, version = '' } = packageAt(unescaped(address)) ?? {};
        if (whole === undefined || name === undefined || found.has(whole))
            continue;
        const pinned = /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? version : '';
        found.set(whole, {
            name,
            version: pinned,
            region: keyRegion(member, lines),
            origin: originOf('url', whole),
        });
    }
    return [...found.values()];
}
function packageAt(address) {
    const jsr = ofJsr.exec(address);
    if (jsr !== null)
        return { whole: jsr[0], name: `@jsr/${jsr[1] ?? ''}__${jsr[2] ?? ''}`, version: jsr[3] };
    const [whole, name, version] = deno_remote_marked.exec(address) ?? servers.exec(address) ?? [];
    return whole === undefined || name === undefined ? undefined : { whole, name, version };
}
/** As a server reads it. */
function unescaped(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/deno.js











/**
 * Reads the npm and JSR packages of `deno.lock` 1 to 5 (https://github.com/denoland/deno_lockfile). Of the modules that
 * are named by their address only those are packages whose address names one of npm.
 * @throws LockfileFault
 */
function readDeno(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const stated = (0,parse_tree/* below */.Gz)(root, 'version');
    // The first version is a map of addresses alone.
    const formatVersion = stated === undefined ? '1' : versionIn(stated);
    if (formatVersion === undefined || !/^[1-5]$/.test(formatVersion))
        throw unknownVersion(lines.lineAt((stated ?? root).start), '1 to 5');
    const remote = remotePackages(stated === undefined ? root : (0,parse_tree/* below */.Gz)(root, 'remote'), lines);
    return {
        formatVersion,
        packages: packagesOf('npm', [...deno_entriesOf(root, formatVersion, lines), ...remote]),
    };
}
function deno_entriesOf(root, version, lines) {
    const { packages, chosen } = denoSections(root, version);
    const numbers = new Map(packages.map(({ id }, number) => [id, number]));
    // A name alone stands where there is only one request for it, or only one version of it.
    const byName = new Map(packages.map(({ id }) => [nameInRequest(id), id]));
    for (const [request, id] of chosen)
        byName.set(nameInRequest(request), id);
    const find = (request) => numbers.get(chosen.get(request) ?? request) ?? numbers.get(byName.get(request) ?? '');
    const asked = new Set(packages.filter(({ isJsr }) => isJsr).flatMap(({ needs }) => needs));
    const roots = [...chosen.keys()].filter((request) => !isAsked(request, asked));
    const direct = new Set([...roots, ...projectRequests(root)].flatMap((request) => find(request) ?? []));
    const needs = packages.map((one) => one.needs.flatMap((need) => find(need) ?? []));
    const reach = reachOf({ runtime: direct, development: new Set() }, needs);
    return packages.map((one, number) => ({
        ...deno_identityOf(one, lines),
        region: lines.region(one.member.start, one.member.end),
        integrity: [(0,parse_tree/* textOf */.b6)(one.member.value, 'integrity') ?? []].flat(),
        isDirect: reach[number]?.isDirect,
        isDev: undefined,
        groups: [],
        hasInstallScript: version === '5' && !one.isJsr ? (0,parse_tree/* isSet */.vM)(one.member.value, 'scripts') : undefined,
        licence: undefined,
        needs: needs[number],
    }));
}
/** What a JSR package asks for stands with its range, or without where that is the only one. */
const isAsked = (request, asked) => asked.has(request) || asked.has(nameInRequest(request));
/** What the settings of the project and its workspaces name. */
function projectRequests(root) {
    const workspace = (0,parse_tree/* below */.Gz)(root, 'workspace');
    const members = [...(0,parse_tree/* membersOf */.lS)(workspace, 'members').values()].map(({ value }) => value);
    return [workspace, ...members]
        .flatMap((folder) => [folder, (0,parse_tree/* below */.Gz)(folder, 'packageJson')])
        .flatMap((folder) => (0,parse_tree/* itemsOf */.S3)(folder, 'dependencies'))
        .flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? []);
}
/** An npm version ends where its peers begin. JSR gives its packages to npm under the scope `@jsr`, and so do we. */
function deno_identityOf({ id, isJsr, member }, lines) {
    const locator = id.slice(4);
    const written = descriptor_nameOf(locator);
    const [version = ''] = rangeOf(locator).split('_');
    if (written === '' || version === '')
        throw new LockfileFault('An entry has no name or no version.', lines.lineAt(member.start));
    const tarball = (0,parse_tree/* textOf */.b6)(member.value, 'tarball');
    const name = isJsr ? `@jsr/${written.replace(/^@/, '').replace('/', '__')}` : written;
    return identified({ name, version }, resolvedOrigin(tarball), tarball);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/package-lock-v1.js






/**
 * Version 1, whose packages stand inside of one another as their folders do. It does not tell what the project itself
 * names; that is sure only of what nothing else needs. What anything for more than development needs is for more, too.
 */
function nestedEntries(root, lines) {
    const copies = copiesOf(root, lines);
    const needs = copies.map(({ value, inside }) => [...(0,parse_tree/* membersOf */.lS)(value, 'requires').keys()].flatMap((name) => resolve(name, inside) ?? []));
    const needed = new Set(needs.flat());
    const numbered = copies.map(({ value }, number) => ({ number, isDev: (0,parse_tree/* isSet */.vM)(value, 'dev') }));
    const flagged = (isDev) => new Set(numbered.flatMap((one) => (one.isDev === isDev ? one.number : [])));
    const reach = reachOf({ runtime: flagged(false), development: flagged(true) }, needs);
    return copies.map((copy, number) => ({
        ...package_lock_v1_entryOf(copy, lines),
        isDirect: needed.has(number) ? undefined : true,
        isDev: reach[number]?.isDev,
        needs: needs[number],
    }));
}
function copiesOf(root, lines) {
    const copies = [];
    const waiting = [
        { within: root, level: { numbers: new Map(), outer: undefined } },
    ];
    // More are added while it is read.
    for (const { within, level } of waiting)
        for (const [name, { start, end, value }] of (0,parse_tree/* membersOf */.lS)(within, 'dependencies')) {
            if (value.kind !== 'map')
                throw new LockfileFault('An entry is no object.', lines.lineAt(start));
            const inside = { numbers: new Map(), outer: level };
            level.numbers.set(name, copies.length);
            copies.push({ name, start, end, value, inside });
            waiting.push({ within: value, level: inside });
        }
    return copies;
}
function resolve(name, from) {
    for (let level = from; level !== undefined; level = level.outer) {
        const number = level.numbers.get(name);
        if (number !== undefined)
            return number;
    }
    return undefined;
}
function package_lock_v1_entryOf({ name, start, end, value }, lines) {
    const groups = ['dev', 'optional', 'bundled'].filter((flag) => (0,parse_tree/* isSet */.vM)(value, flag));
    return {
        ...package_lock_v1_sourceIn(name, (0,parse_tree/* textOf */.b6)(value, 'version') ?? '', (0,parse_tree/* textOf */.b6)(value, 'resolved')),
        region: lines.region(start, end),
        integrity: (0,parse_tree/* textOf */.b6)(value, 'integrity')?.split(/\s+/) ?? [],
        groups,
        hasInstallScript: undefined,
        licence: undefined,
    };
}
/** `version` is a version, `npm:` and the package that the name is an alias of, or the address of a source. */
function package_lock_v1_sourceIn(name, version, resolved) {
    const alias = /^npm:(.+)@([^@]*)$/.exec(version);
    if (alias === null && (version.includes(':') || isPath(version)))
        return identified({ name, version: '' }, npmSource(version), version);
    const [, real = name, pinned = version] = alias ?? [];
    return identified({ name: real, version: pinned }, resolvedOrigin(resolved), resolved);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/package-lock-v2.js






const folder = 'node_modules/';
/** In UTF-16 code units: longer than any path that could be installed. */
const longestPath = 2_048;
/** What lies in `node_modules`: the other members of `packages` are the project's own folders. */
function installedEntries(root, lines) {
    const all = (0,parse_tree/* membersOf */.lS)(root, 'packages');
    const nesting = new Nesting();
    const installed = [];
    for (const [path, member] of all) {
        const line = lines.lineAt(member.start);
        if (path.length > longestPath)
            throw new LockfileFault('A path is too long.', line);
        if (member.value.kind !== 'map')
            throw new LockfileFault('An entry is no object.', line);
        if (!isInstalled(path) || (0,parse_tree/* isSet */.vM)(member.value, 'link'))
            continue;
        const at = path.lastIndexOf(folder);
        const name = path.slice(at + folder.length);
        nesting.add(path.slice(0, Math.max(0, at - 1)), name, installed.length);
        installed.push({ path, name, member });
    }
    const folders = [...all].filter(([path]) => !isInstalled(path));
    const namedIn = (sections) => new Set(folders.flatMap(([path, { value }]) => package_lock_v2_needsOf(value, nesting.from(path), sections)));
    const needs = installed.map(({ path, member }) => package_lock_v2_needsOf(member.value, nesting.from(path), package_lock_v2_kinds));
    const reach = reachOf({ runtime: namedIn(package_lock_v2_kinds), development: namedIn(['devDependencies']) }, needs);
    const asked = rangesWithSources(all.values());
    return installed.map(({ name, member: { start, end, value } }, number) => ({
        ...package_lock_v2_sourceIn(name, value, asked),
        region: lines.region(start, end),
        integrity: (0,parse_tree/* textOf */.b6)(value, 'integrity')?.split(/\s+/) ?? [],
        isDirect: reach[number]?.isDirect,
        isDev: reach[number]?.isDev !== false && (0,parse_tree/* isSet */.vM)(value, 'dev'),
        groups: package_lock_v2_groupsIn(value),
        hasInstallScript: (0,parse_tree/* isSet */.vM)(value, 'hasInstallScript'),
        licence: package_lock_v2_licenceIn(value),
        needs: needs[number],
    }));
}
const isInstalled = (path) => path.startsWith(folder) || path.includes(`/${folder}`);
/** `devOptional`: in both groups, so needed by more than development. */
function package_lock_v2_groupsIn(value) {
    const flags = ['dev', 'optional', 'peer'].filter((flag) => (0,parse_tree/* isSet */.vM)(value, flag));
    if ((0,parse_tree/* isSet */.vM)(value, 'devOptional'))
        flags.push('dev', 'optional');
    if ((0,parse_tree/* isSet */.vM)(value, 'inBundle'))
        flags.push('bundled');
    return flags;
}
/** Old packages have `{ type, url }`, or a list of those. */
function package_lock_v2_licenceIn(value) {
    return (0,parse_tree/* textOf */.b6)(value, 'license') ?? (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(value, 'license'), 'type');
}
const package_lock_v2_kinds = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** What is not there was left out on purpose. An optional peer is there because something else wants it. */
const package_lock_v2_needsOf = (value, find, sections) => sections.flatMap((section) => [...(0,parse_tree/* membersOf */.lS)(value, section).keys()].flatMap((name) => section === 'peerDependencies' && isOptionalPeer(value, name) ? [] : (find(name) ?? [])));
const isOptionalPeer = (value, name) => (0,parse_tree/* isSet */.vM)((0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(value, 'peerDependenciesMeta'), name), 'optional');
function rangesWithSources(values) {
    const addresses = new Set();
    const folders = new Set();
    for (const { value } of values)
        for (const kind of [...package_lock_v2_kinds, 'devDependencies'])
            for (const [name, { value: range }] of (0,parse_tree/* membersOf */.lS)(value, kind)) {
                const text = (0,parse_tree/* textOf */.b6)(range) ?? '';
                if (!/[:/]/.test(text))
                    continue;
                folders.add(name);
                if (text.includes('://'))
                    addresses.add(text);
            }
    return { addresses, folders };
}
/** Its `name` is the one it has itself, where it lies in the folder of another. */
function package_lock_v2_sourceIn(folderName, value, asked) {
    const resolved = (0,parse_tree/* textOf */.b6)(value, 'resolved');
    const version = (0,parse_tree/* textOf */.b6)(value, 'version') ?? '';
    const isSource = resolved !== undefined && asked.addresses.has(resolved);
    const origin = isSource ? npmSource(resolved) : resolvedOrigin(resolved);
    const name = (0,parse_tree/* textOf */.b6)(value, 'name') ?? folderName;
    const said = identified({ name, version }, origin, resolved);
    if (name === folderName || resolved === undefined || origin.kind !== 'registry')
        return said;
    // What the project overrides stands in no range: then the address has to bear the name out.
    const isBorneOut = asked.folders.has(folderName) || contentOf(resolved, name) !== undefined;
    return isBorneOut ? said : { ...said, delivers: { name: folderName, version } };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/package-lock.js







/**
 * Reads `package-lock.json` and `npm-shrinkwrap.json`.
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 * @throws LockfileFault
 */
function readPackageLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const formatVersion = versionIn((0,parse_tree/* below */.Gz)(root, 'lockfileVersion'));
    // npm wrote no version before npm 5; those shrinkwraps look like version 1.
    const isOld = formatVersion === undefined || formatVersion === '1';
    const packages = (0,parse_tree/* below */.Gz)(root, 'packages');
    // npm installs from it whatever the version says.
    if (isOld && packages !== undefined)
        throw new LockfileFault('A lockfile of version 1 has no `packages`.', lineOf(packages, lines));
    if (isOld)
        return { formatVersion, packages: packagesOf('npm', nestedEntries(root, lines)) };
    if (formatVersion !== '2' && formatVersion !== '3')
        throw unknownVersion(lineOf((0,parse_tree/* below */.Gz)(root, 'lockfileVersion'), lines), '1, 2 and 3');
    if (packages?.kind !== 'map')
        throw new LockfileFault('The lockfile has no `packages`.', lines.lineAt(root.start));
    return { formatVersion, packages: packagesOf('npm', package_lock_entriesOf(root, lines)) };
}
const lineOf = (tree, lines) => tree === undefined ? null : lines.lineAt(tree.start);
/**
 * npm 7 and later read `packages`, npm 6 reads `dependencies`, where version 2 says the same once more. What stands there
 * alone can be installed as well.
 */
function package_lock_entriesOf(root, lines) {
    const installed = installedEntries(root, lines);
    const nested = nestedEntries(root, lines);
    if (nested.length === 0)
        return installed;
    const numbers = new Map();
    for (const [number, entry] of installed.entries())
        for (const mark of marksOf(entry))
            numbers.set(mark, number);
    const others = [];
    const numberOf = nested.map((entry) => {
        const [mark = '', source = mark] = marksOf(entry);
        const known = numbers.get(entry.origin?.kind === 'registry' ? mark : source);
        if (known !== undefined || entry.origin?.kind === 'path')
            return known;
        const number = installed.length + others.push(entry) - 1;
        for (const one of marksOf(entry))
            numbers.set(one, number);
        return number;
    });
    const needsOf = ({ needs = [] }) => needs.flatMap((need) => numberOf[need] ?? []);
    return [...installed, ...others.map((entry) => ({ ...entry, needs: needsOf(entry) }))];
}
/** What both halves say of one package; the second of a source, whose version one of them leaves out. */
function marksOf({ name, version, origin, delivers }) {
    const source = origin?.commit ?? origin?.url;
    const mark = JSON.stringify([name, version, origin?.host, delivers]);
    return source === undefined ? [mark] : [mark, source];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/pnpm-key.js





/** `host/name/version_peers`, the host left out for the usual registry; `/@scope/name/1.0.0`. */
const five = /^([^/@]*)\/((?:@[^/]+\/)?[^/@]+)\/([^/_]+)(?:_[^/]*)?$/;
/** `host/name@version(peer@version)`. */
const six = /^([^/@]*)\/((?:@[^/]+\/)?[^/@]+)@([^/(]+)(?:\(.*)?$/;
const parsed = (match) => match === null ? undefined : { host: match[1] ?? '', name: match[2] ?? '', reference: match[3] ?? '' };
const withoutPeers = (key) => {
    const bracket = key.indexOf('(');
    return bracket === -1 ? key : key.slice(0, bracket);
};
const old = { snapshots: 'packages', hasFlags: true, idOf: (key) => key };
const dialects = new Map([
    [
        '5',
        { ...old, keyOf: (name, reference) => `/${name}/${reference}`, parse: (key) => parsed(five.exec(key)) },
    ],
    [
        '6',
        { ...old, keyOf: (name, reference) => `/${name}@${reference}`, parse: (key) => parsed(six.exec(key)) },
    ],
    [
        '9',
        {
            snapshots: 'snapshots',
            hasFlags: false,
            keyOf: (name, reference) => `${name}@${reference}`,
            idOf: withoutPeers,
            parse: (key) => ({ host: '', name: descriptor_nameOf(key), reference: withoutPeers(rangeOf(key)) }),
        },
    ],
]);
/** By what the lockfile states: `5.4`, `5.4-inlineSpecifiers`, `6.0`, `9.0`. */
const dialectOf = (version) => dialects.get(/^(\d+)(?:\.\d+)?(?:-inlineSpecifiers)?$/.exec(version)?.[1] ?? '');
/** Undefined for what is no package: a folder of the project (`isOwn`), or the runtime that it is run with. */
function pnpm_key_sourceIn(key, value, dialect, isOwn) {
    const { host = '', name = '', reference = key } = dialect.parse(key) ?? {};
    if (reference.startsWith('runtime:'))
        return undefined;
    const isVersion = /^\d+\.\d+\.\d+/.test(reference);
    const resolution = (0,parse_tree/* below */.Gz)(value, 'resolution');
    const directory = (0,parse_tree/* textOf */.b6)(resolution, 'directory');
    if (directory !== undefined && isOwn(directory))
        return undefined;
    const tarball = (0,parse_tree/* textOf */.b6)(resolution, 'tarball');
    const origin = pnpm_key_originIn(resolution, directory, tarball ?? reference, isVersion ? host : undefined);
    // pnpm fetches what the key says; beside it, name and version stand only for what the key does not tell.
    if (isVersion)
        return identified({ name, version: reference }, origin, tarball);
    const stated = {
        name: (0,parse_tree/* textOf */.b6)(value, 'name') ?? (name === '' ? key : name),
        version: (0,parse_tree/* textOf */.b6)(value, 'version') ?? '',
    };
    return identified(stated, origin, tarball ?? reference);
}
/** `host` is undefined for what comes from no registry. */
function pnpm_key_originIn(resolution, directory, address, host) {
    const repository = (0,parse_tree/* textOf */.b6)(resolution, 'repo');
    if (repository !== undefined)
        return originOf('git', repository, (0,parse_tree/* textOf */.b6)(resolution, 'commit'));
    if (directory !== undefined)
        return originOf('path', directory);
    if (host === undefined)
        return npmSource(address);
    const tarball = (0,parse_tree/* textOf */.b6)(resolution, 'tarball');
    if (tarball !== undefined)
        return /^file:/i.test(tarball) ? npmSource(tarball) : originOf('registry', tarball);
    return host === '' ? usualRegistry : { ...usualRegistry, host: host.toLowerCase() };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/pnpm.js







/**
 * Reads `pnpm-lock.yaml` 5, 6 and 9 (https://github.com/pnpm/spec/tree/master/lockfile). Newer ones may begin with a
 * document of what pnpm itself needs.
 * @throws LockfileFault
 */
function readPnpm(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const documents = yamlOf(file, lines, 'core');
    const last = documents.at(-1);
    if (last === undefined)
        throw new LockfileFault('The lockfile is empty.', 1);
    const entries = [];
    for (const root of documents)
        for (const entry of pnpm_entriesOf(root, dialectIn(root, lines), lines, entries.length))
            entries.push(entry);
    return { formatVersion: versionIn((0,parse_tree/* below */.Gz)(last, 'lockfileVersion')), packages: packagesOf('npm', entries) };
}
function dialectIn(root, lines) {
    const stated = (0,parse_tree/* below */.Gz)(root, 'lockfileVersion');
    const dialect = dialectOf(versionIn(stated) ?? '');
    if (dialect === undefined)
        throw unknownVersion(lines.lineAt(stated?.start ?? root.start), '5, 6 and 9');
    return dialect;
}
/** `before`: how many entries stand in earlier documents. */
function* pnpm_entriesOf(root, dialect, lines, before) {
    const importers = importersOf(root);
    const isOwn = (folder) => (0,parse_tree/* membersOf */.lS)(root, 'importers').has(folder);
    const installed = [...(0,parse_tree/* membersOf */.lS)(root, 'packages')].flatMap(([key, member]) => {
        if (member.value.kind !== 'map')
            throw new LockfileFault('An entry is no mapping.', lines.lineAt(member.start));
        const source = pnpm_key_sourceIn(key, member.value, dialect, isOwn);
        return source === undefined ? [] : [{ key, member, source }];
    });
    const numbers = new Map(installed.map(({ key }, number) => [key, number]));
    const chosen = (name, reference) => numbers.get(dialect.idOf(dialect.keyOf(name, reference))) ?? numbers.get(dialect.idOf(reference));
    const snapshots = snapshotsOf(root, dialect, numbers);
    const needs = installed.map((_, number) => pnpm_needsOf(snapshots[number] ?? [], chosen));
    const roots = rootsOf(importers, chosen);
    const reach = reachOf(roots, needs);
    for (const [number, { member, source }] of installed.entries()) {
        const { start, end, value } = member;
        const isFlagged = dialect.hasFlags && (0,parse_tree/* below */.Gz)(value, 'dev') !== undefined ? (0,parse_tree/* isSet */.vM)(value, 'dev') : undefined;
        const { isDirect, isDev: isAlone } = reach[number] ?? {};
        const isDev = isAlone === false ? false : (isFlagged ?? isAlone);
        const ways = snapshots[number] ?? [];
        const isOptional = ways.length > 0 && ways.every((way) => (0,parse_tree/* isSet */.vM)(way, 'optional'));
        const integrity = (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(value, 'resolution'), 'integrity');
        yield {
            ...source,
            region: lines.region(start, end),
            integrity: integrity?.split(/\s+/) ?? [],
            isDirect,
            isDev,
            groups: [...(isDev === true ? ['dev'] : []), ...(isOptional ? ['optional'] : [])],
            hasInstallScript: dialect.hasFlags ? (0,parse_tree/* isSet */.vM)(value, 'requiresBuild') : undefined,
            licence: undefined,
            needs: (needs[number] ?? []).map((need) => need + before),
        };
    }
}
/** The project's folders: a lockfile of one folder alone may have it at the top. */
const importersOf = (root) => [
    root,
    ...[...(0,parse_tree/* membersOf */.lS)(root, 'importers').values()].map(({ value }) => value),
];
/** Per package: what was installed of it, once for each set of peers. Undefined numbers are the project's own. */
function snapshotsOf(root, dialect, numbers) {
    const found = [...numbers].map(() => []);
    for (const [key, { value }] of (0,parse_tree/* membersOf */.lS)(root, dialect.snapshots)) {
        const number = numbers.get(dialect.idOf(key));
        if (number !== undefined)
            found[number]?.push(value);
    }
    return found;
}
const pnpm_needsOf = (snapshots, chosen) => [
    ...pnpm_namedIn(snapshots, ['dependencies', 'optionalDependencies'], chosen),
];
/** What pnpm itself needs to run (`configDependencies` and its own version) is no tool of development alone. */
const rootsOf = (importers, chosen) => ({
    runtime: pnpm_namedIn(importers, ['dependencies', 'optionalDependencies', 'configDependencies', 'packageManagerDependencies'], chosen),
    development: pnpm_namedIn(importers, ['devDependencies'], chosen),
});
/** A reference is a text, or stands as `version` beside what was asked for. */
function pnpm_namedIn(trees, sections, chosen) {
    const numbers = new Set();
    for (const tree of trees)
        for (const section of sections)
            for (const [name, { value }] of (0,parse_tree/* membersOf */.lS)(tree, section)) {
                const number = chosen(name, (0,parse_tree/* textOf */.b6)(value) ?? (0,parse_tree/* textOf */.b6)(value, 'version') ?? '');
                if (number !== undefined)
                    numbers.add(number);
            }
    return numbers;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/only.js
/** By name: the number of the only one that has it. */
function onlyOnes(names) {
    const numbers = new Map();
    const several = new Set();
    for (const [number, some] of names.entries())
        for (const name of new Set(some)) {
            if (numbers.has(name))
                several.add(name);
            numbers.set(name, number);
        }
    for (const name of several)
        numbers.delete(name);
    return numbers;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/yarn-locator.js



/** A folder of the project itself, or one that it links to; of a locator or a descriptor. */
const yarn_locator_isOfProject = (locator) => /^(?:workspace|link|portal):/.test(rangeOf(locator));
/** What a locator of Yarn 2 and later names: `name@npm:version`, `name@patch:\u2026`, `name@https://\u2026#commit=\u2026`. */
function locatedAt(locator) {
    const inner = unpatched(locator);
    return { name: descriptor_nameOf(inner), ...sourceAt(rangeOf(inner)) };
}
const isPatch = (locator) => rangeOf(locator).startsWith('patch:');
const mostPatches = 8;
/** A patch is of another locator or descriptor, which stands in it encoded. */
function unpatched(locator) {
    let inner = locator;
    for (let times = 0; times < mostPatches; times++) {
        if (!isPatch(inner))
            break;
        inner = decoded(rangeOf(inner).slice('patch:'.length).replace(/#.*$/s, ''));
    }
    return inner;
}
/** Behind `::` stand bindings: `__archiveUrl` where a registry has its tarballs elsewhere. */
function sourceAt(reference) {
    const [source = '', bindings = ''] = reference.split('::');
    const version = /^(?:npm:)?([^:/@]*)$/.exec(source)?.[1];
    if (version === undefined) {
        const address = source.replace(/^file:([^#]*)#.*$/, 'file:$1');
        return { version: '', origin: npmSource(address), archive: address };
    }
    const archive = /(?:^|&)__archiveUrl=([^&]*)/.exec(bindings)?.[1];
    if (archive === undefined)
        return { version, origin: usualRegistry, archive };
    const address = decoded(archive);
    return { version, origin: originOf('registry', address), archive: address };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/yarn-berry.js












/** Of `__metadata`: Yarn 2 began with 4, Yarn 4 writes 8 to 10; entries look the same in all of them. */
const newest = 10;
/**
 * Reads `yarn.lock` of Yarn 2 and later: an entry a package, under all the descriptors that lead to it.
 * https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-core/sources/Project.ts
 * @throws LockfileFault
 */
function readYarnBerry(file) {
    if (!/^(?:\uFEFF)?__metadata:/m.test(file.text))
        return undefined;
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const [root] = yamlOf(file, lines, 'strings');
    const stated = (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, '__metadata'), 'version');
    const formatVersion = versionIn(stated);
    if (formatVersion === undefined || !/^\d+$/.test(formatVersion) || Number(formatVersion) > newest)
        throw unknownVersion(lines.lineAt(stated?.start ?? 0), `up to ${newest}`);
    const resolutions = [...(0,parse_tree/* membersOf */.lS)(root)]
        .filter(([key]) => key !== '__metadata')
        .map(([key, member]) => resolutionOf(key, member, lines));
    return { formatVersion, packages: packagesOf('npm', yarn_berry_entriesOf(resolutions, lines)) };
}
function resolutionOf(key, member, lines) {
    const locator = (0,parse_tree/* textOf */.b6)(member.value, 'resolution');
    if (locator === undefined)
        throw new LockfileFault('An entry has no resolution.', lines.lineAt(member.start));
    return { descriptors: key.split(/ *, */), locator, member };
}
function yarn_berry_entriesOf(resolutions, lines) {
    const packages = resolutions.filter((one) => !isFolder(one));
    const chosen = new Choices(packages);
    const folders = resolutions.filter(isFolder);
    const direct = new Set(folders.flatMap((one) => chosen.needsOf(one)));
    const needs = packages.map((one) => chosen.needsOf(one));
    const reach = reachOf({ runtime: direct, development: new Set() }, needs);
    return packages.map(({ locator, member: { start, end, value } }, number) => {
        const checksum = (0,parse_tree/* textOf */.b6)(value, 'checksum');
        return {
            ...yarn_berry_sourceIn(locator, value, lines.lineAt(start)),
            region: lines.region(start, end),
            integrity: checksum === undefined ? [] : [checksum],
            isDirect: reach[number]?.isDirect,
            isDev: undefined,
            groups: [],
            hasInstallScript: undefined,
            licence: undefined,
            needs: needs[number],
        };
    });
}
/** A folder of the project, which is asked for as one; what a range of a registry leads to is none, whatever stands there. */
const isFolder = ({ descriptors, locator }) => yarn_locator_isOfProject(locator) && descriptors.some(yarn_locator_isOfProject);
/** Yarn fetches the version that the locator names, and writes beside it the one that it found there. */
function yarn_berry_sourceIn(locator, value, line) {
    const { name, version, origin, archive } = locatedAt(locator);
    const written = (0,parse_tree/* textOf */.b6)(value, 'version') ?? '';
    const isVersion = semver/* semver */.h.reads(version);
    if (isVersion && semver/* semver */.h.reads(written) && semver/* semver */.h.compare(version, written) !== 0)
        throw new LockfileFault('The version and the resolution of an entry differ.', line);
    return identified({ name, version: isVersion ? version : written }, origin, archive);
}
/** Which packages a descriptor leads to: where Yarn patches one by itself, it writes the descriptor of the plain one. */
class Choices {
    #numbers = new Links([]);
    #only;
    constructor(packages) {
        this.#only = onlyOnes(packages.map(({ descriptors }) => descriptors.map(descriptor_nameOf)));
        for (const [number, { descriptors }] of packages.entries())
            for (const descriptor of new Set(descriptors.flatMap((one) => [one, unpatched(one)])))
                this.#numbers.add(descriptor, number);
    }
    /** A resolution that the project sets stands under its own range: then the only package of the name is meant. */
    needsOf({ descriptors, member }) {
        const plain = descriptors.filter(isPatch).map(unpatched);
        return [
            ...this.#numbers.ofAll(plain),
            ...[...(0,parse_tree/* membersOf */.lS)(member.value, 'dependencies')].flatMap(([name, { value: range }]) => {
                const asked = (0,parse_tree/* textOf */.b6)(range) ?? '';
                const numbers = this.#numbers.ofAll([`${name}@${asked}`, `${name}@npm:${asked}`]);
                if (numbers.length > 0)
                    return numbers;
                return /^(?:workspace|link|portal):/.test(asked) ? [] : (this.#only.get(name) ?? []);
            }),
        ];
    }
}

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/yarn-blocks.js

const line = /[^\n]*\n?/y;
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s",:][^\s",]*/y;
const yarn_blocks_needing = ['dependencies', 'optionalDependencies'];
/**
 * The blocks of the file, by their indentation: keys at 0, fields at 2, needs at 4.
 * @throws LockfileFault at a line that is none of these.
 */
function readBlocks(text, lines) {
    const blocks = [];
    let section = '';
    for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = line.lastIndex) {
        line.lastIndex = at;
        const content = (line.exec(text)?.[0] ?? '').trimEnd();
        const start = at;
        const indent = content.length - content.trimStart().length;
        const block = blocks.at(-1);
        if (content === '' || content[indent] === '#')
            continue;
        const words = yarn_blocks_wordsOf(content, indent);
        const fault = () => new LockfileFault('A line is no part of a yarn.lock.', lines.lineAt(start));
        if (words === undefined)
            throw fault();
        if (indent === 0) {
            if (!words.isOpen || words.list.length === 0)
                throw fault();
            blocks.push({ keys: words.list, fields: new Map(), needs: new Map(), start, end: at + content.length });
            section = '';
            continue;
        }
        const [name = '', value] = words.list;
        if (block === undefined)
            throw fault();
        if (indent === 2 && words.isOpen && words.list.length === 1)
            section = name;
        else if (words.isOpen || value === undefined || words.list.length !== 2)
            throw fault();
        else if (indent === 2) {
            section = '';
            block.fields.set(name, value);
        }
        else if (indent === 4 && section !== '') {
            if (yarn_blocks_needing.includes(section))
                block.needs.set(name, value);
        }
        else
            throw fault();
    }
    return blocks;
}
/** Words, in quotes where they have to be, with blanks or commas between them. */
function yarn_blocks_wordsOf(content, indent) {
    const isOpen = content.endsWith(':');
    const end = isOpen ? content.length - 1 : content.length;
    const list = [];
    for (let at = indent; at < end;) {
        if (content[at] === ' ' || (content[at] === ',' && list.length > 0)) {
            at += 1;
            continue;
        }
        token.lastIndex = at;
        const word = token.exec(content)?.[0];
        if (word === undefined)
            return undefined;
        at += word.length;
        const plain = isOpen && at > end ? word.slice(0, -1) : word;
        list.push(plain.startsWith('"') ? yarn_blocks_unquoted(plain) : plain);
    }
    return { list, isOpen };
}
function yarn_blocks_unquoted(word) {
    try {
        return JSON.parse(word);
    }
    catch {
        return word.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/yarn-classic.js











/**
 * Reads version 1 of `yarn.lock` (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/): a block a package, under all the
 * ranges that it was chosen for. A range that no block asks for is the project's own.
 * @throws LockfileFault
 */
function readYarnClassic(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const header = /^# yarn lockfile v(?!1\s)/m.exec(file.text);
    if (header !== null)
        throw unknownVersion(lines.lineAt(header.index), '1');
    const blocks = readBlocks(file.text, lines).flatMap(byName);
    const chosen = new yarn_classic_Choices(blocks);
    const needs = blocks.map((block) => chosen.needsOf(block));
    const entries = blocks.map((block, number) => yarn_classic_entryOf(block, lines, chosen.isWanted(block), needs[number]));
    return { formatVersion: blocks.length > 0 ? '1' : undefined, packages: packagesOf('npm', entries) };
}
/** The same once for each package that its keys name: Yarn puts several together only where they are one. */
function byName(block) {
    const names = (0,group/* groupBy */.$)(block.keys, realName);
    return names.size === 1 ? [block] : [...names.values()].map((keys) => ({ ...block, keys }));
}
/** Which block a range leads to. */
class yarn_classic_Choices {
    #blocks = new Map();
    #only;
    #asked = new Set();
    constructor(blocks) {
        this.#only = onlyOnes(blocks.map(({ keys }) => keys.map(descriptor_nameOf)));
        for (const [number, { keys, needs }] of blocks.entries()) {
            for (const key of keys)
                this.#blocks.set(key, number);
            for (const [name, range] of needs)
                this.#asked.add(`${name}@${range}`);
        }
    }
    /** A resolution that the project sets stands under its own range: then the only block of the name is meant. */
    needsOf({ needs }) {
        return [...needs].flatMap(([name, range]) => this.#blocks.get(`${name}@${range}`) ?? this.#only.get(name) ?? []);
    }
    /** The project asks for it; where all its ranges are asked for by others as well, it may or may not. */
    isWanted({ keys }) {
        return keys.every((key) => this.#asked.has(key)) ? undefined : true;
    }
}
function yarn_classic_entryOf({ keys, fields, start, end }, lines, isDirect, needs = []) {
    const version = fields.get('version');
    if (version === undefined)
        throw new LockfileFault('A block has no version.', lines.lineAt(start));
    const [first = ''] = keys;
    const resolved = fields.get('resolved');
    const isAskedFor = keys.every((key) => isSource(rangeOf(key)));
    const address = isAskedFor && isBare(resolved) ? rangeOf(first) : resolved;
    const integrity = fields.get('integrity')?.split(/\s+/);
    return {
        ...identified({ name: realName(first), version }, yarn_classic_originIn(address, isAskedFor), address?.replace(/#.*$/s, '')),
        region: lines.region(start, end),
        integrity: integrity ?? tarballHash(resolved),
        isDirect,
        isDev: undefined,
        groups: [],
        hasInstallScript: undefined,
        licence: undefined,
        needs,
    };
}
/** The address of a registry's tarball ends in its SHA-1. */
const tarballHash = (resolved = '') => /#([0-9a-f]{40})$/i.exec(resolved)?.slice(1) ?? [];
/** The name alone of a file in an offline mirror. */
const isBare = (resolved = '') => !/[:/\\]/.test(resolved);
function yarn_classic_originIn(address, isAskedFor) {
    if (address !== undefined && isAskedFor)
        return npmSource(address);
    if (isBare(address))
        return usualRegistry;
    return resolvedOrigin(address?.replace(/^(https?:.*)#[0-9a-f]{40}$/i, '$1'));
}
/** Versions and tags of a registry, and aliases, have no colon and no slash. */
const isSource = (range) => /[:/]/.test(range.replace(/^npm:(?:@[^/@]+\/)?[^/@]+@?/, ''));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/npm/formats.js






/** Lockfiles of what installs npm packages. */
const npmFormats = [
    { format: 'package-lock', claims: named(/^package-lock\.json$/), certain: true, read: readPackageLock },
    { format: 'npm-shrinkwrap', claims: named(/^npm-shrinkwrap\.json$/), certain: true, read: readPackageLock },
    { format: 'yarn-berry', claims: named(/^yarn\.lock$/), certain: true, read: readYarnBerry },
    { format: 'yarn-classic', claims: named(/^yarn\.lock$/), certain: true, read: readYarnClassic },
    // With `git-branch-lockfile` every branch has its own.
    { format: 'pnpm-lock', claims: named(/^pnpm-lock(?:\.[^/]+)?\.yaml$/), certain: true, read: readPnpm },
    { format: 'bun-lock', claims: named(/^bun\.lock$/), certain: true, read: readBun },
    { format: 'bun-lockb', claims: named(/^bun\.lockb$/), certain: true, read: readBunBinary, binaryHint: binaryHint },
    { format: 'deno-lock', claims: named(/^deno\.lock$/), certain: true, read: readDeno },
];
/** What is installed already has a lockfile of its own, and is not the project's. */
function named(pattern) {
    return (path) => 
    // Many file systems find it in any case, and so does npm there.
    pattern.test(path.slice(path.lastIndexOf('/') + 1).toLowerCase()) && !/(?:^|\/)node_modules\//.test(path);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/named.js




/** Those of the texts below the keys that are there. */
const textsOf = (tree, keys) => keys.flatMap((key) => (0,parse_tree/* textOf */.b6)(tree, key) ?? []);
/**
 * A package's name, in the spelling of https://packaging.python.org/en/latest/specifications/name-normalization/, its
 * version and the line of its name. `version` may be left out where the format allows it.
 * @throws LockfileFault where the name is missing.
 */
function named_namedIn(tree, lines) {
    const name = (0,parse_tree/* textOf */.b6)(tree, 'name');
    if (name === undefined || name === '')
        throw new LockfileFault('A package has no name.', lines.lineAt(tree.start));
    return {
        tree,
        name: (0,purl_types/* pythonName */.oT)(name),
        version: (0,parse_tree/* textOf */.b6)(tree, 'version') ?? '',
        region: memberRegion(tree, 'name', lines),
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/source.js


/** A wheel or sdist of a folder is foreign code; a folder is the project's own. */
const beside = (path) => originOf(isDistribution(path) ? 'archive' : 'path', path);
/** An index that a lockfile names: an address, or a folder that somebody put packages into. */
const indexAt = (index) => originOf(/^(?!file:)[A-Za-z][\w+.-]*:\/\//i.test(index) ? 'registry' : 'archive', index);
/** What lies behind `@`, or stands in place of a name. */
function pythonSource(url) {
    const [, place = '', reference] = /^git\+(.*?)(?:@([^@/#]+))?(?:#.*)?$/i.exec(url) ?? [];
    if (place !== '') {
        const isCommit = reference !== undefined && /^[0-9a-f]{40}$/i.test(reference);
        return originOf('git', place, isCommit ? reference.toLowerCase() : undefined);
    }
    if (/^file:/i.test(url))
        return beside(url.replace(/^file:(?:\/\/(?=\/))?/i, ''));
    // What a variable holds may be an address.
    if (/^\w+:\/\/|^\$\{/.test(url))
        return originOf('url', url);
    const found = sourceOf(url);
    return found.kind === 'path' || found.kind === 'archive' ? beside(url) : found;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/pdm.js











/** `pdm.lock`, lock versions 2 to 4 (https://pdm-project.org/en/latest/usage/lockfile/). */
function readPdmLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = tomlOf(file);
    const stated = (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'metadata'), 'lock_version');
    const formatVersion = knownVersion(stated, /^[2-4](?:\.\d+)*$/, '2 to 4', lines);
    const found = wantedItems(root, 'package', ['metadata'], lines).map((tree) => named_namedIn(tree, lines));
    const links = new Links(found.map(({ name }) => name));
    const entries = found.map(({ tree, ...named }) => ({
        ...named,
        ...groupsOf(tree),
        origin: pdm_originIn(tree),
        delivers: pdm_deliveredBy(tree, named, root),
        integrity: filesOf(tree, named.version, root).flatMap((item) => (0,parse_tree/* textOf */.b6)(item, 'hash') ?? []),
        needs: links.ofAll((0,parse_tree/* itemsOf */.S3)(tree, 'dependencies').flatMap((item) => readRequirement((0,parse_tree/* textOf */.b6)(item) ?? '')?.name ?? [])),
    }));
    return { formatVersion, packages: packagesOf('PyPI', entries) };
}
/** `default` is what is shipped. Of the others only `dev` says what it is for: an extra has its own name, too. */
function groupsOf(tree) {
    const groups = (0,parse_tree/* itemsOf */.S3)(tree, 'groups').flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? []);
    const isDev = groups.length > 0 && groups.every((group) => group === 'dev') ? true : undefined;
    return {
        isDev: groups.includes('default') ? false : isDev,
        groups: groups.includes('default') ? [] : groups,
    };
}
function pdm_originIn(tree) {
    const git = (0,parse_tree/* textOf */.b6)(tree, 'git');
    if (git !== undefined)
        return originOf('git', git, (0,parse_tree/* textOf */.b6)(tree, 'revision'));
    const url = (0,parse_tree/* textOf */.b6)(tree, 'url');
    if (url !== undefined)
        return originOf('url', url);
    const path = (0,parse_tree/* textOf */.b6)(tree, 'path');
    return path === undefined ? undefined : beside(path);
}
/** Beside the package; before lock version 4.3 at the end of the file, below `name version`. */
function filesOf(tree, version, root) {
    const old = (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'metadata'), 'files');
    return [...(0,parse_tree/* itemsOf */.S3)(tree, 'files'), ...(0,parse_tree/* itemsOf */.S3)(old, `${(0,parse_tree/* textOf */.b6)(tree, 'name') ?? ''} ${version}`)];
}
function pdm_deliveredBy(tree, named, root) {
    const url = (0,parse_tree/* textOf */.b6)(tree, 'url');
    const own = url ?? (0,parse_tree/* textOf */.b6)(tree, 'path') ?? [];
    const files = filesOf(tree, named.version, root).flatMap((file) => textsOf(file, ['url', 'file']));
    return delivered(named, files.concat(own), url !== undefined);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/pipfile.js












/** `Pipfile.lock`, `pipfile-spec` 6: `default`, `develop`, and a section for each category of the Pipfile. */
function readPipfileLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = jsonOf(file, lines);
    const meta = (0,parse_tree/* below */.Gz)(root, '_meta');
    if (meta === undefined)
        throw new LockfileFault('The file has no `_meta`.', 1);
    const formatVersion = knownVersion((0,parse_tree/* below */.Gz)(meta, 'pipfile-spec'), /^6$/, '6', lines);
    const registries = new Map((0,parse_tree/* itemsOf */.S3)(meta, 'sources').map((source) => [(0,parse_tree/* textOf */.b6)(source, 'name'), (0,parse_tree/* textOf */.b6)(source, 'url')]));
    const entries = [...root.members]
        .filter(([section]) => section !== '_meta')
        .flatMap(([section, { value }]) => sectionEntries(section, asMap(value, lines), registries, lines));
    return { formatVersion, packages: packagesOf('PyPI', entries) };
}
function sectionEntries(section, map, registries, lines) {
    const isDev = section === 'develop' ? true : section === 'default' ? false : undefined;
    const groups = section === 'develop' ? ['dev'] : section === 'default' ? [] : [section];
    return [...map.members].map(([name, member]) => {
        const about = asMap(member.value, lines);
        const address = (0,parse_tree/* textOf */.b6)(about, 'file') ?? (0,parse_tree/* textOf */.b6)(about, 'path') ?? '';
        const named = pipfile_namedIn((0,purl_types/* pythonName */.oT)(name), (0,parse_tree/* textOf */.b6)(about, 'version'), address);
        return {
            ...named,
            delivers: delivered(named, [address], address.includes('://')),
            region: keyRegion(member, lines),
            isDev,
            groups,
            origin: pipfile_originIn(about, registries),
            integrity: (0,parse_tree/* itemsOf */.S3)(about, 'hashes').flatMap((hash) => (0,parse_tree/* textOf */.b6)(hash) ?? []),
        };
    });
}
/** What lies at an address has the version that its file name tells. */
function pipfile_namedIn(name, version, address) {
    const asked = readSpecifier(version ?? '');
    if (asked !== undefined && asked.version !== '')
        return { name, ...asked };
    return { name, version: heldBy(address, name)?.version ?? '' };
}
function pipfile_originIn(about, registries) {
    const git = (0,parse_tree/* textOf */.b6)(about, 'git');
    if (git !== undefined) {
        const reference = (0,parse_tree/* textOf */.b6)(about, 'ref');
        const isCommit = reference !== undefined && /^[0-9a-f]{40}$/i.test(reference);
        return originOf('git', git, isCommit ? reference.toLowerCase() : undefined);
    }
    const path = (0,parse_tree/* textOf */.b6)(about, 'path');
    if (path !== undefined)
        return /^\.\/?$/.test(path) ? originOf('workspace', path) : beside(path);
    const file = (0,parse_tree/* textOf */.b6)(about, 'file');
    if (file !== undefined)
        return pythonSource(file);
    const registry = registries.get((0,parse_tree/* textOf */.b6)(about, 'index'));
    return registry === undefined ? undefined : indexAt(registry);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/poetry.js










/** `poetry.lock`, lock versions 1.x (before 1.2 with categories) and 2.x (from 2.1 with groups). */
function readPoetryLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = tomlOf(file);
    const stated = (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'metadata'), 'lock-version');
    const formatVersion = knownVersion(stated, /^[12]\.\d+$/, '1.x and 2.x', lines);
    const found = wantedItems(root, 'package', ['metadata'], lines).map((tree) => named_namedIn(tree, lines));
    const links = new Links(found.map(({ name }) => name));
    const entries = found.map(({ tree, ...named }) => ({
        ...named,
        ...poetry_groupsOf(tree),
        origin: poetry_originIn((0,parse_tree/* below */.Gz)(tree, 'source')),
        delivers: poetry_deliveredBy(tree, named, root),
        integrity: poetry_filesOf(tree, root).flatMap((item) => (0,parse_tree/* textOf */.b6)(item, 'hash') ?? []),
        needs: links.ofAll([...(0,parse_tree/* membersOf */.lS)(tree, 'dependencies').keys()].map(purl_types/* pythonName */.oT)),
    }));
    return { formatVersion, packages: packagesOf('PyPI', entries) };
}
/** The group `main` is what is shipped; all the others exist for development, as Poetry's documentation says. */
function poetry_groupsOf(tree) {
    const category = (0,parse_tree/* textOf */.b6)(tree, 'category');
    const groups = category === undefined ? (0,parse_tree/* itemsOf */.S3)(tree, 'groups').flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? []) : [category];
    const others = groups.includes('main') ? [] : groups;
    return {
        isDev: groups.length === 0 ? undefined : !groups.includes('main'),
        groups: (0,parse_tree/* isSet */.vM)(tree, 'optional') ? [...others, 'optional'] : others,
    };
}
function poetry_originIn(source) {
    const url = (0,parse_tree/* textOf */.b6)(source, 'url');
    if (url === undefined)
        return undefined;
    const type = (0,parse_tree/* textOf */.b6)(source, 'type');
    if (type === 'git')
        return originOf('git', url, (0,parse_tree/* textOf */.b6)(source, 'resolved_reference'));
    if (type === 'url')
        return originOf('url', url);
    if (type === 'directory')
        return originOf('path', url);
    return type === 'file' ? originOf('archive', url) : originOf('registry', url);
}
/** Beside the package; before lock version 2 at the end of the file. */
function poetry_filesOf(tree, root) {
    const old = (0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'metadata'), 'files');
    return [...(0,parse_tree/* itemsOf */.S3)(tree, 'files'), ...(0,parse_tree/* itemsOf */.S3)(old, (0,parse_tree/* textOf */.b6)(tree, 'name') ?? '')];
}
function poetry_deliveredBy(tree, named, root) {
    const source = (0,parse_tree/* below */.Gz)(tree, 'source');
    const type = (0,parse_tree/* textOf */.b6)(source, 'type');
    const own = type === 'url' || type === 'file' ? textsOf(source, ['url']) : [];
    const files = poetry_filesOf(tree, root).flatMap((file) => textsOf(file, ['file']));
    return delivered(named, [...own, ...files], type === 'url');
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/pylock.js












/** `pylock.toml`, version 1.x: https://packaging.python.org/en/latest/specifications/pylock-toml/ */
function readPylock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = tomlOf(file);
    const stated = (0,parse_tree/* below */.Gz)(root, 'lock-version');
    if (stated === undefined)
        throw new LockfileFault('The file states no `lock-version`.', 1);
    const formatVersion = knownVersion(stated, /^1\.\d+$/, '1.x', lines);
    const found = wantedItems(root, 'packages', [], lines).map((tree) => pylock_versioned(named_namedIn(tree, lines)));
    const links = new Links(found.map(({ name }) => name));
    const tellsNeeds = found.some(({ tree }) => (0,parse_tree/* below */.Gz)(tree, 'dependencies') !== undefined);
    const entries = found.map(({ tree, ...named }) => ({
        ...named,
        origin: pylock_originIn(tree),
        delivers: delivered(named, addressesOf(tree), (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(tree, 'archive'), 'url') !== undefined),
        integrity: pylock_filesOf(tree).flatMap(hashesOf),
        needs: tellsNeeds
            ? links.ofAll((0,parse_tree/* itemsOf */.S3)(tree, 'dependencies').flatMap((item) => (0,purl_types/* pythonName */.oT)((0,parse_tree/* textOf */.b6)(item, 'name') ?? '')))
            : undefined,
    }));
    return { formatVersion, packages: packagesOf('PyPI', entries) };
}
const pylock_filesOf = (tree) => [
    (0,parse_tree/* below */.Gz)(tree, 'archive'),
    (0,parse_tree/* below */.Gz)(tree, 'sdist'),
    ...(0,parse_tree/* itemsOf */.S3)(tree, 'wheels'),
];
const addressesOf = (tree) => pylock_filesOf(tree).flatMap((file) => textsOf(file, ['url', 'path', 'name']));
/** The version may be left out; a file name has one all the same. */
function pylock_versioned(named) {
    const { tree, name, version } = named;
    if (version !== '')
        return named;
    const held = addressesOf(tree).map((address) => heldBy(address, name));
    return { ...named, version: held.find((one) => one?.name === name)?.version ?? '' };
}
const hashesOf = (file) => [...(0,parse_tree/* membersOf */.lS)(file, 'hashes')].map(([algorithm, { value }]) => `${algorithm}:${(0,parse_tree/* textOf */.b6)(value) ?? ''}`);
function pylock_originIn(tree) {
    const vcs = (0,parse_tree/* below */.Gz)(tree, 'vcs');
    if (vcs !== undefined)
        return originOf('git', (0,parse_tree/* textOf */.b6)(vcs, 'url') ?? (0,parse_tree/* textOf */.b6)(vcs, 'path') ?? '', (0,parse_tree/* textOf */.b6)(vcs, 'commit-id'));
    const directory = (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(tree, 'directory'), 'path');
    if (directory !== undefined)
        return { ...originOf('path', directory), kind: /^\.?\/?$/.test(directory) ? 'workspace' : 'path' };
    const archive = (0,parse_tree/* below */.Gz)(tree, 'archive');
    if (archive !== undefined) {
        const url = (0,parse_tree/* textOf */.b6)(archive, 'url');
        return url === undefined ? originOf('archive', (0,parse_tree/* textOf */.b6)(archive, 'path') ?? '') : originOf('url', url);
    }
    const index = (0,parse_tree/* textOf */.b6)(tree, 'index') ?? pylock_filesOf(tree).flatMap((file) => (0,parse_tree/* textOf */.b6)(file, 'url') ?? [])[0];
    return index === undefined ? undefined : indexAt(index);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/declared-encoding.js

/**
 * pip decodes a file as one of its first two lines says (https://peps.python.org/pep-0263/): in UTF-7, or with Python's
 * escapes, a comment can hold lines of its own.
 * @throws LockfileFault where that is another text than the one that was read.
 */
function failOnOtherEncoding(text) {
    // A byte order mark says it first.
    const lines = text.startsWith('\uFEFF') ? [] : text.split('\n', 2);
    for (const [index, line] of lines.entries()) {
        const stated = line.startsWith('#') ? /coding[:=]\s*([-\w.]+)/.exec(line)?.[1] : undefined;
        if (stated === undefined)
            continue;
        const isRead = unicode.test(stated) || (ofBytes.test(stated) && /^[\0-\x7f]*$/.test(text));
        if (isRead)
            return;
        throw new LockfileFault('The file states an encoding that is not read.', index + 1, 'Write it in UTF-8.');
    }
}
const unicode = /^utf[-_]?8(?:[-_]sig)?$/i;
/** In these, and in UTF-8, ASCII is ASCII. */
const ofBytes = /^(?:(?:us[-_]?)?ascii|latin[-_]?\d+|iso[-_]?8859[-_]\d+|(?:cp|windows[-_]?)125\d)$/i;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/shell-words.js
/** Words as Python's `shlex.split` has them, in its POSIX mode; undefined where a quote, or a `\`, has no end. */
function shellWords(text) {
    const words = [];
    let word;
    for (let at = 0; at < text.length; at++) {
        const sign = text.charAt(at);
        if (/[ \t\r\n]/.test(sign)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (sign === '\\') {
            at += 1;
            if (at === text.length)
                return undefined;
            word = (word ?? '') + text.charAt(at);
        }
        else if (sign === '"' || sign === "'") {
            const end = endOfQuote(text, at);
            if (end === undefined)
                return undefined;
            const quoted = text.slice(at + 1, end);
            word = (word ?? '') + (sign === '"' ? quoted.replace(/\\(["\\])/g, '$1') : quoted);
            at = end;
        }
        else
            word = (word ?? '') + sign;
    }
    return word === undefined ? words : [...words, word];
}
function endOfQuote(text, start) {
    const quote = text.charAt(start);
    for (let at = start + 1; at < text.length; at++) {
        if (text.charAt(at) === quote)
            return at;
        if (quote === '"' && text.charAt(at) === '\\')
            at += 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/pip-options.js

const withValue = [
    'index-url',
    'extra-index-url',
    'constraint',
    'requirement',
    'editable',
    'find-links',
    'no-binary',
    'only-binary',
    'trusted-host',
    'use-feature',
    'hash',
    'config-settings',
];
const flags = ['no-index', 'prefer-binary', 'require-hashes', 'pre'];
const otherNames = {
    'pypi-url': 'index-url',
    'config-setting': 'config-settings',
};
const pip_options_short = {
    i: 'index-url',
    c: 'constraint',
    r: 'requirement',
    e: 'editable',
    f: 'find-links',
    C: 'config-settings',
};
const names = [...withValue, ...flags, ...Object.keys(otherNames)];
/** Reads words as Python's `optparse` does, for which the beginning of a name will do. Undefined where a quote has no end. */
function pipOptions(text) {
    const words = shellWords(text);
    if (words === undefined)
        return undefined;
    const values = new Map();
    let strays = 0;
    for (let at = 0; at < words.length; at++) {
        const { name, value } = optionOf(words[at] ?? '');
        if (name === undefined)
            strays += 1;
        if (name === undefined || !takesValue(name))
            continue;
        const found = value ?? words[++at];
        const known = values.get(name);
        if (found === undefined)
            strays += 1;
        else if (known === undefined)
            values.set(name, [found]);
        else
            known.push(found);
    }
    return { values, strays };
}
const takesValue = (name) => withValue.some((one) => one === name);
function optionOf(word) {
    const [, letter = '', attached = ''] = /^-([A-Za-z])(.*)$/s.exec(word) ?? [];
    if (letter !== '')
        return { name: pip_options_short[letter], value: attached === '' ? undefined : attached };
    const [, written, value] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    return written === undefined ? {} : { name: longName(written), value };
}
function longName(written) {
    const found = names.includes(written) ? [written] : names.filter((name) => name.startsWith(written));
    const meant = new Set(found.map((name) => otherNames[name] ?? name));
    return meant.size === 1 ? [...meant][0] : undefined;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/requirement-lines.js
/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function requirementLines(text) {
    const found = [];
    let pieces = [];
    let place = { start: 0, end: 0 };
    let comments = [];
    const close = () => {
        const joined = pieces.join('').trim();
        if (joined !== '')
            found.push({ text: joined, comments, ...place });
        pieces = [];
        comments = [];
    };
    for (const { line, start } of physicalLines(text)) {
        const isComment = /^\s*#/.test(line);
        const content = isComment ? '' : line.replace(/(^|\s)#.*$/, '$1');
        if (pieces.length === 0)
            place = { start: start + indentOf(line), end: start + lengthOf(content) };
        if (isComment) {
            const comment = line.trim().slice(1);
            // Below a requirement it is about that; one that is not indented begins something new.
            if (pieces.length > 0)
                comments.push(comment);
            else if (/^\s/.test(line))
                found.at(-1)?.comments.push(comment);
            if (pieces.length > 0)
                close();
            continue;
        }
        if (content.length < line.length)
            comments.push(line.slice(content.length).trim().slice(1));
        const isContinued = content.length === line.length && line.endsWith('\\');
        // pip takes off every `\\` at both ends.
        pieces.push(isContinued ? content.replace(/^\\+|\\+$/g, '') : content);
        if (!isContinued)
            close();
    }
    close();
    return found;
}
/** What ends a line for Python's `str.splitlines`, which pip reads with: a form feed hides nothing in a comment. */
const ending = /\r\n|[\n\r\v\f\x1C-\x1E\x85\u2028\u2029]/g;
function* physicalLines(text) {
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    for (const { 0: end, index } of text.matchAll(ending)) {
        yield { line: text.slice(start, index), start };
        start = index + end.length;
    }
    if (start < text.length)
        yield { line: text.slice(start), start };
}
const indentOf = (line) => line.length - line.trimStart().length;
function lengthOf(content) {
    const bare = content.trimEnd();
    return bare.endsWith('\\') ? bare.slice(0, -1).trimEnd().length : bare.length;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/requirement-file.js








/** What the lines of a requirements file are. */
class RequirementFile {
    lines;
    asked = [];
    follows = [];
    indexes = [];
    /** What pip cannot read. */
    broken = [];
    /** Lines that pip reads, though prose may look the same. */
    odd = 0;
    constructor({ path, text }) {
        this.lines = new parse_lines/* Lines */.q(path, text);
        for (const line of requirementLines(text))
            this.#take(line);
    }
    #take(line) {
        const { text } = line;
        const cut = optionLine.test(text) ? 0 : text.search(/\s-/);
        const options = pipOptions(cut === -1 ? '' : text.slice(cut));
        if (options === undefined) {
            this.broken.push(line);
            return;
        }
        if (options.strays > 0)
            this.odd += 1;
        if (cut !== 0)
            this.#ask(line, cut === -1 ? text : text.slice(0, cut), options);
        else
            this.#takeOptions(line, options);
    }
    #takeOptions(line, options) {
        const region = this.lines.region(line.start, line.end);
        const of = (option) => options.values.get(option) ?? [];
        for (const source of of('editable'))
            this.#ask(line, source, options);
        for (const target of [...of('requirement'), ...of('constraint')])
            this.follows.push({ target, region });
        for (const kind of ['index-url', 'extra-index-url', 'find-links', 'trusted-host'])
            for (const value of of(kind))
                this.indexes.push(indexOf(kind, value, region));
    }
    #ask(line, source, options) {
        const requirement = requirementOf(source.trim());
        // A folder without a name: a project that is not known by this file.
        if (requirement === undefined && !isPlace(source))
            this.broken.push(line);
        if (requirement === undefined)
            return;
        const { url } = requirement;
        const origin = url === undefined ? undefined : pythonSource(url);
        this.asked.push({
            line,
            requirement,
            origin,
            delivers: url === undefined ? undefined : delivered(requirement, [url], origin?.kind === 'url'),
            integrity: (options.values.get('hash') ?? []).filter((hash) => /^[\w:+/=-]+$/.test(hash)),
        });
    }
}
/** A bare `-` or `--` pip passes over, with what stands behind it: whoever wrote that meant something else. */
const optionLine = /^-(?:-[a-z]|[A-Za-z])/;
function indexOf(kind, value, region) {
    const isHost = kind === 'trusted-host';
    const { url = '', host } = originOf('registry', isHost ? `https://${value}` : value);
    return { kind, url: isHost ? value : url, host, region };
}
const isPlace = (source) => isPath(source) ||
    /^[A-Za-z][\w+.-]*:\/\/\S+/.test(source) ||
    /^[^\s;]*[\\/]/.test(source) ||
    isFile(source);
/** As pip tells a path from `name @ address`: by what stands before the `@`. */
function isFile(source) {
    const [before = '', address] = source.split('@', 2);
    return isDistribution(placeIn(source)) && (address === undefined || /\/|^\./.test(before));
}
/** Without a marker and extras; a path may hold blanks. */
function placeIn(source) {
    const isAddress = /^(?:file:|[A-Za-z][\w+.-]*:\/\/)/i.test(source);
    const marker = source.search(isAddress ? /;\s/ : /;/);
    const place = source.slice(0, marker === -1 ? undefined : marker).trimEnd();
    return place.endsWith(']') && place.includes('[') ? place.slice(0, place.lastIndexOf('[')) : place;
}
function requirementOf(source) {
    const asked = isFile(source) ? undefined : readRequirement(source);
    if (asked !== undefined || !isPlace(source))
        return asked;
    const place = placeIn(source);
    const egg = /[#&]egg=([^&[]+)/.exec(place)?.[1];
    const held = heldBy(place);
    const named = readRequirement(egg ?? held?.name ?? nameAt(place));
    return named && { ...named, version: heldBy(place, named.name)?.version ?? named.version, url: place };
}
/** Only the build would tell the name of what lies at an address: the address is what can be judged. */
function nameAt(place) {
    const { file } = splitAddress(place);
    if (isDistribution(file))
        return file.replace(/\.(?:tar\.)?\w+$/i, '');
    return place.includes('://') ? file.replace(/(?:\.git)?(?:@.*)?$/, '') : '';
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/via-comments.js

/**
 * The comments `# via \u2026` that `pip-compile` and `uv pip compile` write beside or below a requirement: who asked for it.
 * A file of requirements, or a project (`name (pyproject.toml)`), makes it direct.
 */
class ViaComments {
    #sources = [];
    #isList = false;
    /** `comment` without its sign. */
    read(comment) {
        const text = comment.trim();
        const via = /^via(?:\s+(.*))?$/.exec(text);
        if (via !== null) {
            this.#isList = true;
            this.#sources.push(...(via[1] ?? '').split(','));
        }
        else if (this.#isList)
            this.#sources.push(text);
    }
    get #named() {
        return this.#sources.map((source) => source.trim()).filter((source) => source !== '');
    }
    /** Undefined where no comment tells. */
    get isDirect() {
        return this.#named.length === 0 ? undefined : this.#named.some((source) => project.test(source));
    }
    /** Normalised names of the packages that need it. */
    get parents() {
        return this.#named.filter((source) => /^[A-Za-z0-9][\w.-]*$/.test(source)).map(purl_types/* pythonName */.oT);
    }
}
const project = /^-r\s|\((?:pyproject\.toml|setup\.(?:py|cfg))[^)]*\)$/;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/requirements.js







/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
const readRequirements = (file) => strictly(file, new RequirementFile(file));
/**
 * The same for a file whose name alone says little: with more lines that are no requirements, or
 * as a template, it is something else.
 */
function readLikelyRequirements(file) {
    const found = new RequirementFile(file);
    const { asked, follows, indexes, broken, odd } = found;
    // pip takes no such line: whatever makes something of it makes another file.
    if (broken.some(({ text }) => /^\{[%#{]/.test(text)))
        return undefined;
    if (asked.some(requirements_isPin))
        return strictly(file, found);
    const known = asked.length + follows.length + indexes.length - odd;
    return broken.length > known || known <= 0 ? undefined : strictly(file, found);
}
/** `name==1.0`: nobody writes that by chance. */
const requirements_isPin = ({ requirement: { version, comparator, url } }) => url === undefined && comparator === undefined && pypi/* pypi */.v.reads(version);
function strictly(file, { lines, asked, follows, indexes, broken }) {
    failOnOtherEncoding(file.text);
    const [first] = broken;
    if (first !== undefined)
        throw new LockfileFault('A line is neither a requirement nor an option of pip.', lines.lineAt(first.start));
    return {
        packages: packagesOf('PyPI', requirements_entriesOf(asked, lines)),
        ...(indexes.length > 0 && { indexes }),
        ...(follows.length > 0 && { joins: { kind: 'requirements', follows } }),
    };
}
function requirements_entriesOf(asked, lines) {
    const links = new Links(asked.map(({ requirement }) => requirement.name));
    const vias = asked.map(({ line }) => {
        const via = new ViaComments();
        for (const comment of line.comments)
            via.read(comment);
        return via;
    });
    const tells = vias.some(({ isDirect }) => isDirect !== undefined);
    const needs = asked.map(() => []);
    vias.forEach(({ parents }, index) => {
        for (const parent of links.ofAll(parents))
            needs[parent]?.push(index);
    });
    return asked.map(({ line, requirement, origin, delivers, integrity }, index) => ({
        ...requirement,
        region: lines.region(line.start, line.end),
        isDirect: vias[index]?.isDirect,
        origin,
        delivers,
        integrity,
        needs: tells ? needs[index] : undefined,
    }));
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/uv.js













/**
 * `uv.lock`, version 1 (https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile). A virtual project is
 * nothing that is installed: it tells what is direct, and is no package. Only the project and its members may be that.
 */
function readUvLock(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = tomlOf(file);
    const version = (0,parse_tree/* below */.Gz)(root, 'version');
    if (version === undefined)
        throw new LockfileFault('The file states no version.', 1);
    const formatVersion = knownVersion(version, /^1$/, '1', lines);
    const all = wantedItems(root, 'package', ['version'], lines).map((tree) => named_namedIn(tree, lines));
    const members = new Set((0,parse_tree/* itemsOf */.S3)((0,parse_tree/* below */.Gz)(root, 'manifest'), 'members').map((item) => (0,parse_tree/* textOf */.b6)(item)));
    const isOwn = ({ tree, name }) => isProject(tree) || members.has(name);
    const found = all.filter((one) => !isVirtual(one.tree) || !isOwn(one));
    return { formatVersion, packages: packagesOf('PyPI', uv_entriesOf(found, all.filter(isOwn))) };
}
/** The project at the lockfile's own folder; the others of a workspace stand in its manifest. */
function isProject(tree) {
    const source = (0,parse_tree/* below */.Gz)(tree, 'source');
    return ((0,parse_tree/* textOf */.b6)(source, 'editable') ?? (0,parse_tree/* textOf */.b6)(source, 'virtual')) === '.';
}
/** Where several sources are named, uv takes the other. */
const isVirtual = (tree) => [...(0,parse_tree/* membersOf */.lS)(tree, 'source').keys()].join() === 'virtual';
function uv_entriesOf(found, own) {
    const links = new Links(found.map(({ name }) => name));
    const named = (trees) => links.ofAll(trees.flatMap(uv_nameIn));
    const needs = found.map(({ tree }) => named(runtimeOf(tree)));
    const roots = {
        runtime: new Set(own.flatMap(({ tree }) => named(runtimeOf(tree)))),
        development: new Set(own.flatMap(({ tree }) => named(inGroups(tree, 'dev-dependencies')))),
    };
    const groups = new Map();
    for (const { tree } of own)
        for (const kind of ['dev-dependencies', 'optional-dependencies'])
            for (const [group, { value }] of (0,parse_tree/* membersOf */.lS)(tree, kind))
                for (const index of named((0,parse_tree/* itemsOf */.S3)(value)))
                    groups.set(index, [...(groups.get(index) ?? []), group]);
    const reach = reachOf(roots, needs);
    const ownTrees = new Set(own.map(({ tree }) => tree));
    return found.map(({ tree, ...names }, index) => ({
        ...names,
        ...reach[index],
        ...(ownTrees.has(tree) && { isDirect: true }),
        groups: groups.get(index),
        origin: uv_originIn((0,parse_tree/* below */.Gz)(tree, 'source'), ownTrees.has(tree)),
        delivers: uv_deliveredBy(tree, names),
        integrity: uv_filesOf(tree).flatMap((file) => (0,parse_tree/* textOf */.b6)(file, 'hash') ?? []),
        needs: needs[index],
    }));
}
/** The lock holds an extra's packages only where somebody asks for the extra. */
const runtimeOf = (tree) => [
    ...(0,parse_tree/* itemsOf */.S3)(tree, 'dependencies'),
    ...inGroups(tree, 'optional-dependencies'),
];
const inGroups = (tree, kind) => [...(0,parse_tree/* membersOf */.lS)(tree, kind).values()].flatMap(({ value }) => (0,parse_tree/* itemsOf */.S3)(value));
const uv_filesOf = (tree) => [
    (0,parse_tree/* below */.Gz)(tree, 'sdist'),
    ...(0,parse_tree/* itemsOf */.S3)(tree, 'wheels'),
];
function uv_deliveredBy(tree, named) {
    const source = (0,parse_tree/* below */.Gz)(tree, 'source');
    const own = textsOf(source, ['url', 'path']);
    const files = uv_filesOf(tree).flatMap((file) => textsOf(file, ['url', 'path', 'filename']));
    return delivered(named, [...own, ...files], (0,parse_tree/* textOf */.b6)(source, 'url') !== undefined);
}
function uv_nameIn(tree) {
    const name = (0,parse_tree/* textOf */.b6)(tree, 'name');
    return name === undefined ? [] : [(0,purl_types/* pythonName */.oT)(name)];
}
/** In the order in which uv looks for them. */
function uv_originIn(source, isOwn) {
    const registry = (0,parse_tree/* textOf */.b6)(source, 'registry');
    if (registry !== undefined)
        return indexAt(registry);
    const git = (0,parse_tree/* textOf */.b6)(source, 'git');
    // `https://host/x?rev=main#commit`
    if (git !== undefined)
        return originOf('git', git.replace(/#.*$/, ''), /#([0-9a-f]{40})$/.exec(git)?.[1]);
    const url = (0,parse_tree/* textOf */.b6)(source, 'url');
    if (url !== undefined)
        return originOf('url', url);
    const file = (0,parse_tree/* textOf */.b6)(source, 'path');
    if (file !== undefined)
        return originOf('archive', file);
    const [path] = textsOf(source, ['directory', 'editable', 'virtual']);
    return path === undefined ? undefined : originOf(isOwn ? 'workspace' : 'path', path);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/python/formats.js






/** `requirements-dev.txt`, `requirements/test.txt`, `constraints.txt`: names that prose may have, too. */
const likelyRequirements = /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*|requirements\/[^/]+)\.txt$/i;
const pythonFormats = [
    {
        format: 'requirements',
        claims: (path) => /(?:^|\/)requirements\.txt$/.test(path),
        certain: true,
        read: readRequirements,
    },
    {
        format: 'requirements',
        claims: (path) => likelyRequirements.test(path),
        certain: false,
        read: readLikelyRequirements,
    },
    {
        format: 'poetry',
        claims: (path) => /(?:^|\/)poetry\.lock$/i.test(path),
        certain: true,
        read: readPoetryLock,
    },
    { format: 'uv', claims: (path) => /(?:^|\/)uv\.lock$/i.test(path), certain: true, read: readUvLock },
    {
        format: 'pdm',
        claims: (path) => /(?:^|\/)pdm(?:\.[\w-]+)?\.lock$/i.test(path),
        certain: true,
        read: readPdmLock,
    },
    {
        format: 'pylock',
        claims: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/i.test(path),
        certain: true,
        read: readPylock,
    },
    {
        format: 'pipfile',
        claims: (path) => /(?:^|\/)Pipfile\.lock$/i.test(path),
        certain: true,
        read: readPipfileLock,
    },
];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/cyclonedx.js
/** Versions of the specification that are read. */
const knownCycloneDx = /^1\.[2-7]$/;
/** `excluded` is what tests and builds need; https://cyclonedx.org/docs/1.7/json/#components_items_scope */
function ofScope(scope) {
    if (scope === undefined)
        return {};
    return { isDev: scope === 'excluded', groups: scope === 'optional' ? ['optional'] : [] };
}
/** Several stand side by side where the specification does not say which of them holds: all do. */
function joinedLicences(found) {
    if (found.length < 2)
        return found[0];
    return found.map((one) => (/\s/.test(one) ? `(${one})` : one)).join(' AND ');
}

// EXTERNAL MODULE: ./out/actions/dependency-audit/purl.js
var purl = __webpack_require__(92337);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/component.js






/**
 * The packages that are of an ecosystem of ours. `roots`: what the SBOM is about; what that needs is direct.
 * @throws LockfileFault where a purl is none.
 */
function packagesOfSbom(components, edges, roots) {
    const known = components.flatMap((component) => {
        const named = component_packageIn(component);
        return named === undefined ? [] : [{ ...component, ...named }];
    });
    const links = new Links(known.map(({ ref }) => ref ?? '\0'));
    const needs = known.map(() => new Set());
    const [direct, shipped, developed] = [new Set(), new Set(), new Set()];
    const starts = new Set(roots);
    for (const { from, to, isDev = false } of edges) {
        const targets = links.of(to);
        for (const target of targets)
            (isDev ? developed : shipped).add(target);
        if (starts.has(from))
            for (const target of targets)
                direct.add(target);
        for (const index of links.of(from))
            for (const target of targets)
                needs[index]?.add(target);
    }
    const entries = known.map(({ ref, purl: _, url, isDev, ...rest }, index) => ({
        ...rest,
        isDev: isDev ?? (developed.has(index) ? !shipped.has(index) : undefined),
        isDirect: direct.size === 0 || starts.has(ref ?? '') ? undefined : direct.has(index),
        origin: url === undefined ? undefined : originAt(url),
        needs: edges.length === 0 ? undefined : [...(needs[index] ?? [])],
    }));
    return packagesOf('npm', entries);
}
/** `git+https://host/path@commit` is how SPDX 2 writes it. */
function originAt(url) {
    const [, repository = url, commit] = /^(.{1,4000})@([\da-f]{40}(?:[\da-f]{24})?)$/.exec(url) ?? [];
    return /^git[+:]/.test(url) ? originOf('git', repository, commit) : originOf('registry', url);
}
function component_packageIn({ purl: text, region }) {
    if (text === undefined)
        return undefined;
    const purl = purlIn(text, region.startLine);
    const found = (0,package_purl/* packageOf */.w)(purl);
    return found && { ...found, qualifiers: purl.qualifiers };
}
function purlIn(text, line) {
    try {
        return (0,purl/* parsePurl */.$l)(text);
    }
    catch (error) {
        if (!(error instanceof purl/* PurlFault */._i))
            throw error;
        throw new LockfileFault('A component has a purl that is none.', line, 'Write the SBOM anew, or mend the purl.');
    }
}
/** `SHA-256` and `SHA256` are one algorithm. */
function checksum(algorithm, value) {
    if (!algorithm || !value)
        return [];
    return [`${algorithm.toLowerCase().replace(/^sha-?(?=\d+$)/, 'sha')}:${value.trim()}`];
}
/** Neither says anything. */
const saidLicence = (text) => text === undefined || text === '' || text === 'NOASSERTION' || text === 'NONE' ? undefined : text;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/cyclonedx-json.js







/** https://cyclonedx.org/docs/1.7/json/ */
function readCycloneDxJson(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    return readCycloneDxTree(jsonOf(file, lines), lines);
}
const isCycloneDx = (root) => (0,parse_tree/* textOf */.b6)(root, 'bomFormat') === 'CycloneDX';
function readCycloneDxTree(root, lines) {
    if (!isCycloneDx(root))
        throw new LockfileFault('The file is no SBOM of CycloneDX.', 1);
    const version = (0,parse_tree/* below */.Gz)(root, 'specVersion');
    const formatVersion = (0,parse_tree/* textOf */.b6)(version);
    if (formatVersion === undefined || !knownCycloneDx.test(formatVersion))
        throw unknownVersion(version ? lines.lineAt(version.start) : 1, '1.2 to 1.7');
    const components = componentsIn(root, lines);
    const edges = (0,parse_tree/* itemsOf */.S3)(root, 'dependencies').flatMap((dependency) => {
        const from = (0,parse_tree/* textOf */.b6)(dependency, 'ref');
        return from === undefined
            ? []
            : (0,parse_tree/* itemsOf */.S3)(dependency, 'dependsOn').map((item) => ({ from, to: (0,parse_tree/* textOf */.b6)(item) ?? '' }));
    });
    const main = (0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)((0,parse_tree/* below */.Gz)(root, 'metadata'), 'component'), 'bom-ref');
    return { formatVersion, packages: packagesOfSbom(components, edges, main === undefined ? [] : [main]) };
}
/** Components may hold others. */
function componentsIn(owner, lines) {
    return (0,parse_tree/* itemsOf */.S3)(owner, 'components').flatMap((tree) => [
        componentOf(tree, lines),
        ...componentsIn(tree, lines),
    ]);
}
const componentOf = (tree, lines) => ({
    ref: (0,parse_tree/* textOf */.b6)(tree, 'bom-ref'),
    purl: (0,parse_tree/* textOf */.b6)(tree, 'purl'),
    region: memberRegion(tree, 'purl', lines),
    licence: joinedLicences((0,parse_tree/* itemsOf */.S3)(tree, 'licenses').flatMap((choice) => licenceOf(choice) ?? [])),
    integrity: (0,parse_tree/* itemsOf */.S3)(tree, 'hashes').flatMap((hash) => checksum((0,parse_tree/* textOf */.b6)(hash, 'alg'), (0,parse_tree/* textOf */.b6)(hash, 'content'))),
    ...ofScope((0,parse_tree/* textOf */.b6)(tree, 'scope')),
    url: (0,parse_tree/* textOf */.b6)((0,parse_tree/* itemsOf */.S3)(tree, 'externalReferences').find((one) => (0,parse_tree/* textOf */.b6)(one, 'type') === 'distribution'), 'url'),
});
function licenceOf(choice) {
    const licence = (0,parse_tree/* below */.Gz)(choice, 'license');
    return (0,parse_tree/* textOf */.b6)(choice, 'expression') ?? (0,parse_tree/* textOf */.b6)(licence, 'id') ?? (0,parse_tree/* textOf */.b6)(licence, 'name');
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/cyclonedx-xml.js






/** https://cyclonedx.org/docs/1.7/xml/ */
function readCycloneDxXml(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const root = xmlRootOf(file, lines, 'bom');
    const formatVersion = /^http:\/\/cyclonedx\.org\/schema\/bom\/([\d.]+)$/.exec(namespaceOf(root))?.[1];
    if (formatVersion === undefined || !knownCycloneDx.test(formatVersion))
        throw unknownVersion(lines.lineAt(root.start), '1.2 to 1.7');
    const edges = childrenOf(childOf(root, 'dependencies'), 'dependency').flatMap((dependency) => childrenOf(dependency, 'dependency').map((need) => ({
        from: refOf(dependency, 'ref'),
        to: refOf(need, 'ref'),
    })));
    const main = childOf(childOf(root, 'metadata'), 'component')?.attributes.get('bom-ref');
    const packages = packagesOfSbom(cyclonedx_xml_componentsIn(root, lines), edges, main === undefined ? [] : [main]);
    return { formatVersion, packages };
}
function namespaceOf({ attributes }) {
    const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
    return declared.find(([, uri]) => uri.startsWith('http://cyclonedx.org/'))?.[1] ?? '';
}
const refOf = ({ attributes }, name) => attributes.get(name) ?? '';
const cyclonedx_xml_componentsIn = (owner, lines) => childrenOf(childOf(owner, 'components'), 'component').flatMap((element) => [
    cyclonedx_xml_componentOf(element, lines),
    ...cyclonedx_xml_componentsIn(element, lines),
]);
function cyclonedx_xml_componentOf(element, lines) {
    const licences = childOf(element, 'licenses')?.children ?? [];
    const references = childrenOf(childOf(element, 'externalReferences'), 'reference');
    return {
        ref: element.attributes.get('bom-ref'),
        purl: textIn(element, 'purl'),
        region: elementRegion(childOf(element, 'purl') ?? element, lines),
        licence: joinedLicences(licences.flatMap((licence) => cyclonedx_xml_licenceOf(licence) ?? [])),
        integrity: childrenOf(childOf(element, 'hashes'), 'hash').flatMap((hash) => checksum(hash.attributes.get('alg'), hash.text)),
        ...ofScope(textIn(element, 'scope')),
        url: textIn(references.find(({ attributes }) => attributes.get('type') === 'distribution'), 'url'),
    };
}
const cyclonedx_xml_licenceOf = (element) => element.name === 'expression' ? element.text : (textIn(element, 'id') ?? textIn(element, 'name'));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/spdx-relationships.js
/** Relationships that read from the dependency to what needs it, and whether it is needed for development alone. */
const reversed = new Map([
    ['DEPENDENCY_OF', false],
    ['RUNTIME_DEPENDENCY_OF', false],
    ['OPTIONAL_DEPENDENCY_OF', false],
    ['PROVIDED_DEPENDENCY_OF', false],
    ['BUILD_DEPENDENCY_OF', true],
    ['DEV_DEPENDENCY_OF', true],
    ['DEV_TOOL_OF', true],
    ['BUILD_TOOL_OF', true],
    ['TEST_DEPENDENCY_OF', true],
    ['TEST_TOOL_OF', true],
]);
/** One `spdxElementId TYPE relatedSpdxElement` of SPDX 2; undefined where it is about no dependency. */
function spdxEdge(left, type, right) {
    if (type === 'DEPENDS_ON' || type === 'DYNAMIC_LINK' || type === 'STATIC_LINK')
        return { from: left, to: right };
    const isDev = reversed.get(type);
    return isDev === undefined ? undefined : { from: right, to: left, isDev };
}
const spdxDocumentId = 'SPDXRef-DOCUMENT';
/** What the document is about, by its relationships. */
function spdxRoot(left, type, right) {
    if (type === 'DESCRIBES' && left === spdxDocumentId)
        return right;
    return type === 'DESCRIBED_BY' && right === spdxDocumentId ? left : undefined;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/spdx-graph.js




/** SPDX 3 as JSON-LD: a flat list of elements. https://spdx.github.io/spdx-spec/v3.0.1/serializations/ */
const isSpdxGraph = (root) => (0,parse_tree/* below */.Gz)(root, '@graph') !== undefined && contextsOf(root).some((context) => context.includes('spdx'));
function contextsOf(root) {
    const one = (0,parse_tree/* textOf */.b6)(root, '@context');
    return one === undefined ? (0,parse_tree/* itemsOf */.S3)(root, '@context').flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? []) : [one];
}
function readSpdxGraph(root, lines) {
    const formatVersion = contextsOf(root).flatMap((one) => /\/(3\.0(?:\.\d+)?)\//.exec(one)?.[1] ?? [])[0];
    if (formatVersion === undefined)
        throw unknownVersion(lines.lineAt((0,parse_tree/* below */.Gz)(root, '@context')?.start ?? 0), '2.2, 2.3 and 3.0');
    const elements = (0,parse_tree/* itemsOf */.S3)(root, '@graph');
    const relationships = elements.filter((one) => typeOf(one).endsWith('Relationship'));
    const licences = licencesOf(elements, relationships);
    const components = elements
        .filter((one) => typeOf(one) === 'software_Package')
        .map((one) => spdx_graph_componentOf(one, licences, lines));
    const roots = elements
        .filter((one) => ['SpdxDocument', 'software_Sbom'].includes(typeOf(one)))
        .flatMap((one) => (0,parse_tree/* itemsOf */.S3)(one, 'rootElement').flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? []));
    return { formatVersion, packages: packagesOfSbom(components, relationships.flatMap(edgesOf), roots) };
}
const typeOf = (element) => (0,parse_tree/* textOf */.b6)(element, 'type') ?? (0,parse_tree/* textOf */.b6)(element, '@type') ?? '';
const idOf = (element) => (0,parse_tree/* textOf */.b6)(element, 'spdxId') ?? (0,parse_tree/* textOf */.b6)(element, '@id') ?? '';
const targetsOf = (relationship) => [...(0,parse_tree/* itemsOf */.S3)(relationship, 'to'), (0,parse_tree/* below */.Gz)(relationship, 'to')].flatMap((target) => (0,parse_tree/* textOf */.b6)(target) ?? []);
function edgesOf(relationship) {
    if ((0,parse_tree/* textOf */.b6)(relationship, 'relationshipType') !== 'dependsOn')
        return [];
    const isDev = ['build', 'development', 'test'].includes((0,parse_tree/* textOf */.b6)(relationship, 'scope') ?? '');
    const from = (0,parse_tree/* textOf */.b6)(relationship, 'from') ?? '';
    return targetsOf(relationship).map((to) => ({ from, to, isDev }));
}
/** By package: what was concluded goes before what is declared. */
function licencesOf(elements, relationships) {
    const expressions = new Map(elements.flatMap((one) => {
        const expression = (0,parse_tree/* textOf */.b6)(one, 'simplelicensing_licenseExpression');
        return expression === undefined ? [] : [[idOf(one), expression]];
    }));
    const licences = new Map();
    for (const type of ['hasDeclaredLicense', 'hasConcludedLicense'])
        for (const one of relationships.filter((each) => (0,parse_tree/* textOf */.b6)(each, 'relationshipType') === type)) {
            const said = targetsOf(one).flatMap((target) => saidLicence(expressions.get(target)) ?? [])[0];
            if (said !== undefined)
                licences.set((0,parse_tree/* textOf */.b6)(one, 'from') ?? '', said);
        }
    return licences;
}
function spdx_graph_componentOf(tree, licences, lines) {
    const identifier = (0,parse_tree/* itemsOf */.S3)(tree, 'externalIdentifier').find((one) => (0,parse_tree/* textOf */.b6)(one, 'externalIdentifierType') === 'packageUrl');
    const own = (0,parse_tree/* textOf */.b6)(tree, 'software_packageUrl');
    return {
        ref: idOf(tree),
        purl: own ?? (0,parse_tree/* textOf */.b6)(identifier, 'identifier'),
        region: own === undefined && identifier !== undefined
            ? memberRegion(identifier, 'identifier', lines)
            : memberRegion(tree, 'software_packageUrl', lines),
        licence: licences.get(idOf(tree)),
        integrity: (0,parse_tree/* itemsOf */.S3)(tree, 'verifiedUsing').flatMap((one) => checksum((0,parse_tree/* textOf */.b6)(one, 'algorithm'), (0,parse_tree/* textOf */.b6)(one, 'hashValue'))),
        url: saidLicence((0,parse_tree/* textOf */.b6)(tree, 'software_downloadLocation')),
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/spdx-json.js








/** https://spdx.github.io/spdx-spec/v2.3/ in JSON, and SPDX 3 in JSON-LD. */
function readSpdxJson(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    return readSpdxTree(jsonOf(file, lines), lines);
}
const isSpdx = (root) => (0,parse_tree/* below */.Gz)(root, 'spdxVersion') !== undefined || isSpdxGraph(root);
function readSpdxTree(root, lines) {
    if (isSpdxGraph(root))
        return readSpdxGraph(root, lines);
    const version = (0,parse_tree/* below */.Gz)(root, 'spdxVersion');
    if (version === undefined)
        throw new LockfileFault('The file is no SBOM of SPDX.', 1);
    const formatVersion = /^SPDX-(2\.[23])$/.exec((0,parse_tree/* textOf */.b6)(version) ?? '')?.[1];
    if (formatVersion === undefined)
        throw unknownVersion(lines.lineAt(version.start), '2.2, 2.3 and 3.0');
    const relationships = (0,parse_tree/* itemsOf */.S3)(root, 'relationships').map((one) => [
        (0,parse_tree/* textOf */.b6)(one, 'spdxElementId') ?? '',
        (0,parse_tree/* textOf */.b6)(one, 'relationshipType') ?? '',
        (0,parse_tree/* textOf */.b6)(one, 'relatedSpdxElement') ?? '',
    ]);
    const described = (0,parse_tree/* itemsOf */.S3)(root, 'documentDescribes').flatMap((item) => (0,parse_tree/* textOf */.b6)(item) ?? []);
    const roots = [...described, ...relationships.flatMap((one) => spdxRoot(...one) ?? [])];
    const edges = relationships.flatMap((one) => spdxEdge(...one) ?? []);
    const components = (0,parse_tree/* itemsOf */.S3)(root, 'packages').map((tree) => spdx_json_componentOf(tree, lines));
    return { formatVersion, packages: packagesOfSbom(components, edges, roots) };
}
function spdx_json_componentOf(tree, lines) {
    const reference = (0,parse_tree/* itemsOf */.S3)(tree, 'externalRefs').find((one) => (0,parse_tree/* textOf */.b6)(one, 'referenceType') === 'purl');
    const location = (0,parse_tree/* textOf */.b6)(tree, 'downloadLocation');
    return {
        ref: (0,parse_tree/* textOf */.b6)(tree, 'SPDXID'),
        purl: (0,parse_tree/* textOf */.b6)(reference, 'referenceLocator'),
        region: memberRegion(reference ?? tree, 'referenceLocator', lines),
        licence: saidLicence((0,parse_tree/* textOf */.b6)(tree, 'licenseConcluded')) ?? saidLicence((0,parse_tree/* textOf */.b6)(tree, 'licenseDeclared')),
        integrity: (0,parse_tree/* itemsOf */.S3)(tree, 'checksums').flatMap((one) => checksum((0,parse_tree/* textOf */.b6)(one, 'algorithm'), (0,parse_tree/* textOf */.b6)(one, 'checksumValue'))),
        url: saidLicence(location),
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/spdx-tags.js





/** SPDX 2 in lines of `Tag: value`. https://spdx.github.io/spdx-spec/v2.3/ */
function readSpdxTags(file) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const tags = [...tagsOf(file.text)];
    const version = tags.find(({ tag }) => tag === 'SPDXVersion');
    if (version === undefined)
        throw new LockfileFault('The file is no SBOM of SPDX.', 1);
    const formatVersion = /^SPDX-(2\.[23])$/.exec(version.value)?.[1];
    if (formatVersion === undefined)
        throw unknownVersion(lines.lineAt(version.start), '2.2 and 2.3');
    const components = [];
    const edges = [];
    const roots = [];
    /** Files and snippets have ids and licences as well. */
    let open;
    for (const { tag, value, start, end } of tags) {
        if (tag === 'PackageName') {
            const region = lines.region(start, end);
            open = { ref: undefined, purl: undefined, region, licence: undefined, integrity: [] };
            components.push(open);
        }
        else if (tag === 'FileName' || tag === 'SnippetSPDXID' || tag === 'LicenseID')
            open = undefined;
        else if (tag === 'Relationship') {
            const [left = '', type = '', right = ''] = value.split(/\s+/);
            edges.push(...[spdxEdge(left, type, right)].filter((edge) => edge !== undefined));
            roots.push(...[spdxRoot(left, type, right)].filter((root) => root !== undefined));
        }
        else if (open !== undefined) {
            const purl = tag === 'ExternalRef' ? /^PACKAGE[-_]MANAGER\s+purl\s+(\S+)/.exec(value)?.[1] : undefined;
            if (purl !== undefined)
                Object.assign(open, { purl, region: lines.region(start, end) });
            else
                fill(open, tag, value);
        }
    }
    return { formatVersion, packages: packagesOfSbom(components, edges, roots) };
}
function fill(component, tag, value) {
    if (tag === 'SPDXID')
        component.ref = value;
    else if (tag === 'PackageDownloadLocation')
        component.url = saidLicence(value);
    else if (tag === 'PackageLicenseConcluded')
        component.licence = saidLicence(value) ?? component.licence;
    else if (tag === 'PackageLicenseDeclared')
        component.licence ??= saidLicence(value);
    else if (tag === 'PackageChecksum')
        component.integrity.push(...checksum(...cut(value)));
}
function cut(value) {
    const [algorithm = '', digits = ''] = value.split(':', 2);
    return [algorithm.trim(), digits.trim()];
}
/** What stands between `<text>` and `</text>` may have many lines, and none of them is a tag. */
function* tagsOf(text) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        let stop = newline === -1 ? text.length : newline;
        const line = text
            .slice(start, stop)
            .replace(/^\uFEFF/, '')
            .trimEnd();
        const parts = /^([A-Za-z]\w{0,60}):[ \t]*(.*)$/s.exec(line);
        const opened = line.indexOf('<text>');
        if (opened !== -1 && !line.includes('</text>', opened)) {
            const close = text.indexOf('</text>', stop);
            const next = close === -1 ? -1 : text.indexOf('\n', close);
            stop = close === -1 || next === -1 ? text.length : next;
        }
        const [, tag, value = ''] = parts ?? [];
        if (tag !== undefined)
            yield { tag, value, start, end: start + line.length };
        start = stop + 1;
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/lockfiles/sbom/formats.js







const sbomFormats = [
    {
        format: 'cyclonedx-json',
        claims: (path) => /\.cdx\.json$/i.test(path),
        certain: true,
        read: readCycloneDxJson,
    },
    {
        format: 'cyclonedx-xml',
        claims: (path) => /\.cdx\.xml$/i.test(path),
        certain: true,
        read: readCycloneDxXml,
    },
    {
        format: 'spdx-json',
        claims: (path) => /\.spdx3?\.json(?:ld)?$/i.test(path),
        certain: true,
        read: readSpdxJson,
    },
    { format: 'spdx', claims: (path) => /\.spdx$/i.test(path), certain: true, read: readSpdxTags },
    {
        format: 'sbom-json',
        claims: (path) => usual.test(path) && /\.json$/i.test(path),
        certain: false,
        read: readAnyJson,
    },
    {
        format: 'sbom-xml',
        claims: (path) => usual.test(path) && /\.xml$/i.test(path),
        certain: false,
        read: readAnyXml,
    },
];
/** Names that SBOMs often have, and other files now and then. A broken one that says what it is, is a broken SBOM. */
const usual = /(?:^|[/._-])(?:s?bom|cyclonedx|spdx)(?:[._-][^/]*)?\.(?:json|xml)$/i;
function readAnyJson(file) {
    const { root } = (0,json/* readJson */.V)(file.text);
    if (root === undefined && /"bomFormat"\s{0,20}:\s{0,20}"CycloneDX"/.test(file.text))
        return readCycloneDxJson(file);
    if (root === undefined && /"spdxVersion"\s{0,20}:/.test(file.text))
        return readSpdxJson(file);
    if (root?.kind !== 'map')
        return undefined;
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    if (isCycloneDx(root))
        return readCycloneDxTree(root, lines);
    return isSpdx(root) ? readSpdxTree(root, lines) : undefined;
}
function readAnyXml(file) {
    const { root } = readXml(file.text);
    const isBroken = root === undefined && file.text.includes('http://cyclonedx.org/schema/bom/');
    return isBroken || root?.name === 'bom' ? readCycloneDxXml(file) : undefined;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/formats.js














/** Every format that is read, by family. Of those that claim a path the first that knows the content has it. */
const formats_formats = [
    ...npmFormats,
    ...pythonFormats,
    ...languageFormats,
    ...jvmFormats,
    ...dotnetFormats,
    ...actionsFormats,
    ...sbomFormats,
    ...manifestFormats,
];
/** What the name of a file says. */
function claimLockfile(path) {
    const format = formats_formats.find((one) => one.claims(path));
    return format && { kind: format.format, certain: format.certain, binaryHint: format.binaryHint };
}
/** Reads the file in the format that its name and content say. What is broken among test data is broken on purpose. */
const readLockfile = (file) => formats_parsed(file, () => lockfileOf(file));
/** Reads what a file of requirements names as one more; nothing where its own name has it read. */
function readFollowedFile(file) {
    const isLikely = claimLockfile(file.path)?.kind === 'requirements';
    const isRead = isLikely && Object.keys(readLockfile(file)).length > 0;
    return isRead ? {} : formats_parsed(file, () => documentOf(file, 'requirements', readRequirements(file)));
}
function formats_parsed(file, read) {
    try {
        const doc = read();
        return doc === undefined ? {} : { doc };
    }
    catch (error) {
        if (!(error instanceof LockfileFault))
            throw error;
        const { message, line, hint } = error;
        if ((0,test_data/* isTestData */.rv)(file.path))
            return { doc: brokenDocument(file, message, line ?? 1) };
        return { problems: [{ code: 'parse-error', message, line, hint }] };
    }
}
/** What is broken there hides whatever it holds: it is told, and closes no gate. */
function brokenDocument(file, message, line) {
    const lines = new parse_lines/* Lines */.q(file.path, file.text);
    const region = lines.region(lines.offsetOf(line), lines.offsetOf(line));
    const { kind = '' } = claimLockfile(file.path) ?? {};
    return { ...documentOf(file, kind, { packages: [] }), fault: { message, region } };
}
function lockfileOf(file) {
    const claiming = formats_formats.filter((format) => format.claims(file.path));
    const isCertain = claiming.some(({ certain }) => certain);
    if (isCertain)
        failOnConflict(file.text, new parse_lines/* Lines */.q(file.path, file.text));
    for (const one of claiming) {
        const found = one.read(file);
        if (found === undefined)
            continue;
        return documentOf(file, one.format, found);
    }
    if (!isCertain)
        return undefined;
    throw new LockfileFault('The file is no lockfile of the kind that its name says.', null);
}
const documentOf = ({ path, text }, format, found) => ({
    path,
    text,
    ...commentsOf(format, { path, text }, found.packages),
    format,
    formatVersion: undefined,
    ...found,
});

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advisories/aliases.js
/** Malicious packages are a class of their own; then what most people look up. */
const preferred = ['MAL-', 'GHSA-', 'CVE-', 'PYSEC-', 'RUSTSEC-', 'GO-'];
/** Joins the records whose ids and aliases meet, over any number of steps. In the order of the ids to show. */
function groupAliases(advisories) {
    const parents = new Map();
    for (const { id, aliases } of advisories)
        for (const alias of [id, ...aliases])
            join(parents, id, alias);
    const groups = new Map();
    for (const advisory of advisories) {
        const root = rootOf(parents, advisory.id);
        const group = groups.get(root);
        if (group === undefined)
            groups.set(root, [advisory]);
        else
            group.push(advisory);
    }
    return [...groups.values()].map(vulnerability).sort((a, b) => compareIds(a.id, b.id));
}
function vulnerability(advisories) {
    const ids = [...new Set(advisories.flatMap(({ id, aliases }) => [id, ...aliases]))].sort(compareIds);
    return {
        id: ids[0] ?? '',
        ids,
        advisories: advisories.toSorted((a, b) => compareIds(a.id, b.id)),
    };
}
function compareIds(a, b) {
    return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function rank(id) {
    const at = preferred.findIndex((prefix) => id.startsWith(prefix));
    return at < 0 ? preferred.length : at;
}
function join(parents, a, b) {
    const [left, right] = [rootOf(parents, a), rootOf(parents, b)];
    if (left !== right)
        parents.set(right, left);
}
/** Shortens the way on the way: a chain of aliases stays cheap. */
function rootOf(parents, id) {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
        root = parent;
    for (let at = id; at !== root;) {
        const next = parents.get(at) ?? root;
        parents.set(at, root);
        at = next;
    }
    return root;
}

// EXTERNAL MODULE: ./out/actions/dependency-audit/asked.js
var dependency_audit_asked = __webpack_require__(51938);
// EXTERNAL MODULE: ./out/actions/dependency-audit/gathering/given-files.js
var given_files = __webpack_require__(91431);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/package-names.js
var package_names = __webpack_require__(38053);
// EXTERNAL MODULE: ./out/shared/core/github.js
var core_github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/core/work-off.js
var work_off = __webpack_require__(24681);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/claimed-version.js
/** What a comment says of a commit, as a key: `owner/name@commit v1.2.3`; undefined where the version is no such claim. */
const claimOf = ({ ecosystem, name, version, origin }) => ecosystem === 'GitHub Actions' && origin.commit !== undefined && version !== ''
    ? `${name.toLowerCase()}@${origin.commit} ${version}`
    : undefined;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/gathering/base-documents.js
/** What base is known to hold of these, and in their place. `before` holds what differs, unless base could not be read there. */
async function baseDocuments(docs, { before, files: { base } }) {
    if (base === undefined)
        return [];
    const differing = new Set(before.map(({ path }) => path));
    const rest = docs.filter(({ path }) => !differing.has(path) && base.paths.has(path));
    const texts = await base.read(rest.map(({ path }) => path));
    const same = rest.filter(({ path, text }) => Buffer.from(texts.get(path) ?? []).toString('utf8') === text);
    return [...same, ...before];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/gathering/unproven.js




/** Tags that a run asks GitHub for; what is left over counts as unproven. */
const [mostAsked, atOnce] = [200, 8];
/**
 * Versions that a change gives to commits in comments, but for those that base gives them too, or that GitHub has a tag
 * for. `mayAsk`: GitHub; `isAdvised`: there is something to be right or wrong about. Nobody vouches for what stands in a
 * repository that is compared with nothing but whoever has it checked.
 */
async function unprovenClaims(docs, context, isAdvised, mayAsk) {
    if (context.files.base === undefined)
        return new Set();
    const claiming = docs.filter(({ packages }) => packages.some((one) => claimOf(one) !== undefined));
    const known = claimsIn(await baseDocuments(claiming, context));
    const open = new Map([...claimsIn(claiming)].filter(([key, one]) => !known.has(key) && isAdvised(one)));
    if (mayAsk && open.size > 0) {
        const { github } = await context.io();
        await (0,work_off/* workOff */.n)([...open].slice(0, mostAsked), atOnce, async ([key, one]) => {
            if (await isTagged(one, github))
                open.delete(key);
        });
    }
    return new Set(open.keys());
}
const claimsIn = (docs) => new Map(docs.flatMap(({ packages }) => packages.flatMap((one) => {
    const claim = claimOf(one);
    return claim === undefined ? [] : [[claim, one]];
})));
/** With or without the `v`. */
async function isTagged({ name, version, origin }, github) {
    const [owner = '', repository = ''] = name.split('/');
    const bare = version.replace(/^v/i, '');
    for (const tag of new Set([version, `v${bare}`, bare])) {
        try {
            const commit = await github.commit(owner, repository, `tags/${tag}`);
            if (commit !== undefined)
                return commit.toLowerCase() === origin.commit;
        }
        catch (error) {
            if (!(error instanceof core_github/* GitHubError */.y_))
                throw error;
            return false;
        }
    }
    return false;
}

// EXTERNAL MODULE: ./out/actions/dependency-audit/wording.js
var wording = __webpack_require__(63286);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/gathering/untold.js




const mostNamed = 3;
/**
 * Once a file and reason: at the first of the packages that nothing could be learnt about; once a run for an ecosystem of
 * which nothing is known. What `standing` holds is no more than a note: whatever it has, it had before.
 */
function untold(docs, unanswered, standing) {
    const old = new Set(standing.flatMap(({ packages }) => packages.map(pinOf)));
    const notes = [];
    const unchecked = unanswered.flatMap(({ code, packages, message, hint, ecosystem }) => {
        const keys = new Set(packages.map(untold_identityOf));
        const isMeant = (one) => (0,dependency_audit_asked/* questionsOf */.PW)(one).some((question) => keys.has(untold_identityOf(question)));
        const isOld = (one) => old.has(pinOf(one));
        const meant = docs.map((doc) => ({ doc, own: doc.packages.filter(isMeant) }));
        const left = new Set(meant.flatMap(({ own }) => own.filter(isOld).map(pinOf)));
        if (left.size > 0)
            notes.push(`${message}: ${(0,wording/* counted */.hS)(left.size, 'package')} of base, which the change does not touch.`);
        const found = meant
            .map(({ doc, own }) => ({ doc, own: own.filter((one) => !isOld(one)) }))
            .filter(({ own }) => own.length > 0);
        const at = ({ doc, own }, all = own, rest = '') => ({
            path: doc.path,
            code,
            message: `${message}: ${(0,wording/* listed */.KE)([...(0,group/* groupBy */.$)(all, wording/* shown */.SP).keys()], mostNamed)}${rest}.`,
            line: own[0]?.region.startLine ?? null,
            hint,
        });
        const [first] = found;
        if (ecosystem === undefined || first === undefined || found.length === 1)
            return found.map((one) => at(one));
        const all = found.flatMap(({ own }) => own);
        return [at(first, all, `, in ${(0,wording/* counted */.hS)(found.length, 'file')}`)];
    });
    return { unchecked, notes };
}
/** What an entry installs, whatever is asked about it. */
const pinOf = ({ ecosystem, name, version, origin }) => [(0,package_names/* packageKey */.MO)(ecosystem, name), version, origin.commit ?? ''].join('\0');
const untold_identityOf = ({ ecosystem, name, version }) => `${(0,package_names/* packageKey */.MO)(ecosystem, name)}\0${version}`;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/vex/statement.js
/** https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md#status-labels */
const vexStatuses = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md#status-justifications */
const vexJustifications = [
    'component_not_present',
    'vulnerable_code_not_present',
    'vulnerable_code_not_in_execute_path',
    'vulnerable_code_cannot_be_controlled_by_adversary',
    'inline_mitigations_already_exist',
];

;// CONCATENATED MODULE: ./out/actions/dependency-audit/vex/openvex.js




/** Far more than any project has to say. */
const mostStatements = 20_000;
/**
 * Reads OpenVEX 0.2 (https://github.com/openvex/spec). A statement that cannot be understood is a problem and says nothing;
 * the others hold.
 */
function readOpenVex(file) {
    const { path, text } = file;
    const lines = new parse_lines/* Lines */.q(path, text);
    const read = (0,json/* readJson */.V)(text);
    if (read.root === undefined)
        return broken(`Not readable as JSON: ${read.fault}.`, lines.lineAt(read.offset));
    const { root } = read;
    const context = (0,parse_tree/* below */.Gz)(root, '@context');
    const version = /^https:\/\/openvex\.dev\/ns\/v(\d+\.\d+)\.\d+$/.exec((0,parse_tree/* textOf */.b6)(context) ?? '')?.[1];
    if (version !== '0.2')
        return broken('The file is no OpenVEX document of a version that is known here (known: 0.2).', lines.lineAt(context?.start ?? 0));
    const found = (0,parse_tree/* itemsOf */.S3)(root, 'statements');
    if (found.length > mostStatements)
        return broken(`The document has more than ${mostStatements} statements.`, null);
    const usualTime = (0,parse_tree/* textOf */.b6)(root, 'timestamp') ?? '';
    const statements = [];
    const problems = [];
    for (const tree of found) {
        const one = statementIn(tree, usualTime, lines);
        if (typeof one === 'string')
            problems.push(problem(one, lines.lineAt(tree.start)));
        else
            statements.push(one);
    }
    const doc = { path, author: (0,parse_tree/* textOf */.b6)(root, 'author') ?? '', statements };
    return problems.length === 0 ? { doc } : { doc, problems };
}
const problem = (message, line) => ({
    code: 'parse-error',
    message,
    line,
    hint: 'Mend the VEX document, or write it anew.',
});
const broken = (message, line) => ({
    problems: [problem(message, line)],
});
const isSaid = (text) => text !== undefined && text !== '';
/** What is wrong with it, as a sentence, where it says nothing that can be followed. */
function statementIn(tree, usualTime, lines) {
    const vulnerability = (0,parse_tree/* below */.Gz)(tree, 'vulnerability');
    const aliases = (0,parse_tree/* itemsOf */.S3)(vulnerability, 'aliases').map((one) => (0,parse_tree/* textOf */.b6)(one));
    const ids = [(0,parse_tree/* textOf */.b6)(vulnerability, 'name'), ...aliases].filter(isSaid);
    if (ids.length === 0)
        return 'A statement names no vulnerability.';
    const status = vexStatuses.find((one) => one === (0,parse_tree/* textOf */.b6)(tree, 'status'));
    if (status === undefined)
        return 'A statement has no status of OpenVEX.';
    const written = (0,parse_tree/* textOf */.b6)(tree, 'justification');
    const justification = vexJustifications.find((one) => one === written);
    if (isSaid(written) && justification === undefined)
        return 'A statement has a justification that is none of OpenVEX.';
    const impact = [(0,parse_tree/* textOf */.b6)(tree, 'impact_statement'), (0,parse_tree/* textOf */.b6)(tree, 'status_notes')].find(isSaid);
    if (status === 'not_affected' && justification === undefined && impact === undefined)
        return 'A statement says `not_affected` and does not say why.';
    const products = (0,parse_tree/* itemsOf */.S3)(tree, 'products').map(productIn);
    if (products.length === 0)
        return 'A statement names no product.';
    return {
        ids,
        products,
        status,
        justification,
        impact,
        timestamp: (0,parse_tree/* textOf */.b6)(tree, 'timestamp') ?? usualTime,
        region: lines.region(tree.start, tree.end),
    };
}
const productIn = (tree) => ({
    purl: purlOf(tree),
    subcomponents: (0,parse_tree/* itemsOf */.S3)(tree, 'subcomponents').map(purlOf),
});
function purlOf(component) {
    const id = (0,parse_tree/* textOf */.b6)(component, '@id');
    return ((0,parse_tree/* textOf */.b6)((0,parse_tree/* below */.Gz)(component, 'identifiers'), 'purl') ?? (id?.startsWith('pkg:') === true ? id : undefined));
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/gathering/vex-documents.js


/** Reads the documents as base has them: a pull request must not excuse itself. */
async function readVexDocuments(paths, files) {
    const side = files.base ?? files.head;
    const read = paths.length === 0 ? new Map() : await side.read(paths);
    const documents = [];
    const problems = [];
    const tell = (path, message, hint) => problems.push({ code: 'bad-vex', message: `vex: ${(0,wording/* code */.aY)(path)}: ${message}`, hint });
    for (const path of paths) {
        const bytes = read.get(path);
        if (bytes === undefined) {
            tell(path, `there is no such file${files.base === undefined ? '' : ' in base'}.`, missing);
            continue;
        }
        const text = Buffer.from(bytes).toString('utf8');
        const { doc, problems: faults = [] } = readOpenVex({ path, text, size: bytes.length, blob: '' });
        if (doc !== undefined)
            documents.push(doc);
        for (const { message, line, hint } of faults)
            tell(path, line === null ? message : `line ${String(line)}: ${message}`, hint);
    }
    return { documents, problems };
}
const missing = 'Name the path from the root of the repository; what base holds counts.';

// EXTERNAL MODULE: ./out/shared/core/input-options.js
var input_options = __webpack_require__(70053);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var core_severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/endpoint.js
var advisories_endpoint = __webpack_require__(26607);
// EXTERNAL MODULE: ./out/actions/dependency-audit/package.js
var dependency_audit_package = __webpack_require__(69822);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/affected.js
var affected = __webpack_require__(1342);
// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/cvss/rating.js + 5 modules
var cvss_rating = __webpack_require__(78285);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/hit.js

/** Import paths below the package that alone are at fault; none where a record does not tell. */
function partsOf({ advisories, package: one }) {
    const entries = advisories.flatMap((advisory) => (0,affected/* entriesOf */.Mc)(advisory, one));
    return entries.some(({ parts }) => parts.length === 0)
        ? []
        : [...new Set(entries.flatMap(({ parts }) => parts))];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/weight.js




/** How a kind of vulnerability counts: as all do, low at most, or not at all. */
const countings = ['like-others', 'low', 'leave-out'];
/** Undefined for what is to be left out. `leftOut` is told what options take away, or make less of. */
function weightOf(hit, facts, options, leftOut = () => undefined) {
    const { vulnerability, advisories } = hit;
    const rating = (0,cvss_rating/* worstRating */.rJ)(advisories.map((advisory) => (0,cvss_rating/* ratingOf */.Zq)(advisory, (0,affected/* entriesOf */.Mc)(advisory, hit.package))));
    const epss = vulnerability.ids
        .flatMap((id) => facts.epss.get(id) ?? [])
        .sort((a, b) => b.probability - a.probability)[0];
    const exploited = vulnerability.ids.flatMap((id) => facts.exploited.get(id) ?? [])[0];
    const countings = countingsOf(hit, options);
    const option = (counting) => countings.find(([, one]) => one === counting)?.[0];
    const [leaving, lowering] = [option('leave-out'), option('low')];
    if (leaving !== undefined) {
        leftOut(`Vulnerabilities left out by \`${leaving}\``);
        return undefined;
    }
    const rated = rating.severity === 'unknown' ? unratedSeverity(hit, options) : rating.severity;
    const raised = exploited ? 'critical' : isLikely(epss, options) ? atLeastHigh(rated) : rated;
    const isLow = lowering !== undefined && !(0,core_severity/* reaches */.O6)('low', raised);
    if (isLow)
        leftOut(`Vulnerabilities that \`${lowering}\` makes low`);
    return { severity: isLow ? 'low' : raised, rating, epss, exploited };
}
/** What is said of the kinds that this one is of, by input. */
function countingsOf({ package: one, advisories }, options) {
    const hasFix = advisories.some((advisory) => (0,affected/* fixesOf */.jv)(advisory, one).length > 0);
    return [
        ...(one.isDev === true ? [['dev-dependencies', options.devDependencies]] : []),
        ...(one.isDirect === false ? [['transitive-dependencies', options.transitiveDependencies]] : []),
        ...(hasFix ? [] : [['without-fix', options.withoutFix]]),
    ];
}
const isLikely = (epss, { epssHighFrom }) => epss !== undefined && epss.probability * 100 >= epssHighFrom;
const atLeastHigh = (severity) => ((0,core_severity/* reaches */.O6)(severity, 'high') ? severity : 'high');
/** One less for a part of what others bring in: of such a module most of whoever has it uses nothing. */
function unratedSeverity(hit, { unknownSeverity }) {
    const severity = severityNamed(unknownSeverity);
    const isRemote = hit.package.isDirect === false && partsOf(hit).length > 0;
    return isRemote ? (core_severity/* severities */.gO[core_severity/* severities */.gO.indexOf(severity) + 1] ?? severity) : severity;
}
const severityNamed = (word) => core_severity/* severities */.gO.find((one) => one === word) ?? 'high';

;// CONCATENATED MODULE: ./out/actions/dependency-audit/options.js





const checkOptions = {
    advisories: input_options/* inputList */.D,
    osvApi: {
        ...input_options/* inputText */.A,
        faults: (url) => {
            const endpoint = url === '' ? undefined : (0,advisories_endpoint/* endpointOf */.X)(url);
            return typeof endpoint === 'string' ? [`the URL ${endpoint}`] : [];
        },
    },
    ecosystems: {
        default: dependency_audit_package/* ecosystems */.u,
        summary: 'Ecosystems whose packages are looked up, by their names in OSV.',
        faults: (names) => names
            .filter((name) => !dependency_audit_package/* ecosystems */.u.some((one) => one === name))
            .map((name) => `"${name}" is none; known: ${dependency_audit_package/* ecosystems */.u.join(', ')}`),
    },
    maxAdvisoryAgeDays: {
        default: 30,
        summary: 'Advisories that were given and are older than so many days check nothing.',
    },
    epss: input_options/* inputText */.A,
    kev: input_options/* inputText */.A,
    vex: {
        default: [],
        summary: 'Paths of OpenVEX documents in the repository, read as base has them.',
    },
    vexProducts: {
        default: [],
        summary: 'Package URLs of this project: statements of VEX about parts of these count.',
    },
    cyclonedxFile: input_options/* inputText */.A,
    spdxFile: input_options/* inputText */.A,
    openvexFile: input_options/* inputText */.A,
    projectName: {
        default: '',
        summary: 'What the SBOM and the VEX document call the project, in place of the name of its folder.',
    },
};
const anywhere = { where: 'anywhere' };
const policys = "the policy's, else";
const inputs = [
    {
        name: 'advisories',
        kind: 'list',
        summary: 'Advisories to match against, in place of asking: OSV zip exports, files or folders of OSV JSON (one record, a list, or NDJSON), or a compiled index.',
        otherwise: 'the OSV API is asked',
        ...anywhere,
    },
    {
        name: 'osv-api',
        kind: 'text',
        summary: 'URL of a server that speaks the OSV API: a mirror, or a proxy.',
        otherwise: advisories_endpoint/* publicEndpoint */.l,
        ...anywhere,
    },
    {
        name: 'ecosystems',
        kind: 'list',
        summary: 'Ecosystems whose packages are looked up, by their names in OSV (npm, PyPI, GitHub Actions ...); what is left out is told.',
        otherwise: `${policys} all`,
        ...anywhere,
    },
    {
        name: 'max-advisory-age-days',
        kind: 'number',
        summary: 'Advisories that were given and are older than so many days check nothing.',
        otherwise: `${policys} 30`,
        ...anywhere,
    },
    {
        name: 'epss',
        kind: 'text',
        summary: 'Path of the list of EPSS scores, as CSV, in gzip or not.',
        otherwise: 'none',
        ...anywhere,
    },
    {
        name: 'kev',
        kind: 'text',
        summary: 'Path of the catalogue of known exploited vulnerabilities, as JSON.',
        otherwise: 'none',
        ...anywhere,
    },
    {
        name: 'epss-high-from',
        kind: 'number',
        summary: 'In percent: from this EPSS probability on, a vulnerability is at least high.',
        otherwise: `${policys} 10`,
        ...anywhere,
    },
    {
        name: 'unknown-severity',
        kind: 'choice',
        choices: core_severity/* severities */.gO,
        summary: 'Severity of vulnerabilities that no database rates; one less for single packages of a module that comes in indirectly.',
        otherwise: `${policys} high`,
        ...anywhere,
    },
    {
        name: 'dev-dependencies',
        kind: 'choice',
        choices: countings,
        summary: 'How vulnerabilities count in what is needed for development alone.',
        otherwise: `${policys} like-others`,
        ...anywhere,
    },
    {
        name: 'transitive-dependencies',
        kind: 'choice',
        choices: countings,
        summary: 'How vulnerabilities count in what the project does not name itself.',
        otherwise: `${policys} like-others`,
        ...anywhere,
    },
    {
        name: 'without-fix',
        kind: 'choice',
        choices: countings,
        summary: 'How vulnerabilities count that no version fixes.',
        otherwise: `${policys} like-others`,
        ...anywhere,
    },
    {
        name: 'allow-licences',
        kind: 'list',
        summary: 'SPDX ids that licences of dependencies may have; where there are any, no other may.',
        otherwise: `${policys} any`,
        ...anywhere,
    },
    {
        name: 'deny-licences',
        kind: 'list',
        summary: 'SPDX ids that no licence of a dependency may have.',
        otherwise: `${policys} none`,
        ...anywhere,
    },
    {
        name: 'licence-exceptions',
        kind: 'list',
        summary: 'Package URLs of dependencies that may have any licence.',
        otherwise: `${policys} none`,
        ...anywhere,
    },
    {
        name: 'vex',
        kind: 'list',
        summary: 'Paths of OpenVEX documents in the repository, read as base has them.',
        otherwise: `${policys} none`,
        ...anywhere,
    },
    {
        name: 'vex-products',
        kind: 'list',
        summary: 'Package URLs of this project: statements of VEX about parts of these count.',
        otherwise: `${policys} none`,
        ...anywhere,
    },
    {
        name: 'cyclonedx-file',
        kind: 'text',
        summary: 'Writes an SBOM to this file: CycloneDX 1.6, as JSON.',
        otherwise: 'none is written',
        ...anywhere,
    },
    {
        name: 'spdx-file',
        kind: 'text',
        summary: 'Writes an SBOM to this file: SPDX 2.3, as JSON.',
        otherwise: 'none is written',
        ...anywhere,
    },
    {
        name: 'openvex-file',
        kind: 'text',
        summary: 'Writes what was accepted, and why, to this file: OpenVEX 0.2. Nothing accepted, nothing written.',
        otherwise: 'none is written',
        ...anywhere,
    },
    {
        name: 'project-name',
        kind: 'text',
        summary: 'What the SBOM and the VEX document call the project.',
        otherwise: `${policys} the name of the repository's folder`,
        ...anywhere,
    },
];
/** Values as the run settled them. */
function auditOptions(values) {
    const word = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value.trim() : '';
    };
    const words = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value : [];
    };
    const days = values.maxAdvisoryAgeDays;
    return {
        advisories: words('advisories'),
        api: word('osvApi') || advisories_endpoint/* publicEndpoint */.l,
        ecosystems: new Set(values.ecosystems === undefined ? dependency_audit_package/* ecosystems */.u : words('ecosystems')),
        maxAgeDays: typeof days === 'number' ? days : 30,
        epss: word('epss'),
        kev: word('kev'),
        vex: words('vex'),
        vexProducts: words('vexProducts'),
    };
}

// EXTERNAL MODULE: ./out/shared/parse/repository-path.js
var repository_path = __webpack_require__(62216);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/ignores/settings-file.js

/** Collects what one file says, entry by entry. */
class SettingsFile {
    acceptances = [];
    problems = [];
    path;
    lines;
    constructor({ path, text }) {
        this.path = path;
        this.lines = new parse_lines/* Lines */.q(path, text);
    }
    fault(line, message) {
        const at = line === null ? this.path : `${this.path}:${String(line)}`;
        this.problems.push({
            code: 'bad-policy',
            message: `${at}: ${message}.`,
            hint: 'Mend the file; until then nothing of it counts.',
        });
    }
    /** `until`: as written; what is no day is a fault, since it must not mean "for ever". */
    accept(line, { until, reason, fits, }) {
        const endsOn = until === undefined ? undefined : dayOf(until);
        if (until !== undefined && endsOn === undefined) {
            this.fault(line, 'the end date is no date');
            return;
        }
        this.acceptances.push({
            source: `${this.path}:${String(line)}`,
            region: { path: this.path, startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
            reason: reason === undefined || reason.trim() === '' ? null : reason.trim(),
            endsOn,
            fits,
        });
    }
    lineOf(tree) {
        return this.lines.lineAt(tree.start);
    }
}
/** The day of a date or time as text, or of milliseconds since 1970. */
function dayOf(until) {
    const value = typeof until === 'string' ? until : until.kind === 'scalar' ? until.value : undefined;
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    const time = typeof value === 'number' ? value : Date.parse(value);
    if (!(Math.abs(time) <= 8.64e15))
        return undefined;
    const written = typeof value === 'string' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
    return written ?? new Date(time).toISOString().slice(0, 10);
}
/** Under any of its names; ids are written in either case. */
const hasId = ({ vulnerability }, id) => vulnerability.ids.some((one) => one.toUpperCase() === id.toUpperCase());

;// CONCATENATED MODULE: ./out/actions/dependency-audit/ignores/osv-scanner.js



/** Reads `osv-scanner.toml`. https://google.github.io/osv-scanner/configuration/ */
function readOsvScanner(source) {
    const file = new SettingsFile(source);
    const read = readTomlTree(source.text);
    if (read.root === undefined) {
        file.fault(read.line, `the file is no TOML (${read.fault})`);
        return file;
    }
    for (const entry of (0,parse_tree/* itemsOf */.S3)(read.root, 'IgnoredVulns')) {
        failOnOthers(entry, ['id', 'ignoreUntil', 'reason'], file);
        const id = (0,parse_tree/* textOf */.b6)(entry, 'id');
        if (id === undefined || id === '')
            file.fault(file.lineOf(entry), 'an entry of IgnoredVulns has no id');
        else
            file.accept(file.lineOf(entry), {
                until: (0,parse_tree/* below */.Gz)(entry, 'ignoreUntil'),
                reason: (0,parse_tree/* textOf */.b6)(entry, 'reason'),
                fits: (hit) => hasId(hit, id),
            });
    }
    for (const entry of (0,parse_tree/* itemsOf */.S3)(read.root, 'PackageOverrides'))
        override(entry, file);
    return file;
}
const selectors = ['name', 'version', 'ecosystem', 'group'];
/** A selector that is misspelt, or no text, would select everything. */
function failOnOthers(entry, known, file) {
    for (const [key, { value, start }] of (0,parse_tree/* membersOf */.lS)(entry))
        if (!known.includes(key))
            file.fault(file.lineOf({ start }), 'an entry has a key that is not known here');
        else if (selectors.includes(key) && (0,parse_tree/* textOf */.b6)(value) === undefined)
            file.fault(file.lineOf({ start }), `${key} is no text`);
}
/** What is said of licences alone accepts no vulnerability. */
function override(entry, file) {
    const more = ['ignore', 'vulnerability', 'license', 'effectiveUntil', 'reason'];
    failOnOthers(entry, [...selectors, ...more], file);
    const ignores = (0,parse_tree/* isSet */.vM)(entry, 'ignore') || (0,parse_tree/* isSet */.vM)((0,parse_tree/* below */.Gz)(entry, 'vulnerability') ?? entry, 'ignore');
    if (!ignores)
        return;
    const [name, version, ecosystem, group] = selectors.map((key) => (0,parse_tree/* textOf */.b6)(entry, key));
    file.accept(file.lineOf(entry), {
        until: (0,parse_tree/* below */.Gz)(entry, 'effectiveUntil'),
        reason: (0,parse_tree/* textOf */.b6)(entry, 'reason'),
        fits: ({ package: one }) => (name ?? one.name) === one.name &&
            (version ?? one.version) === one.version &&
            (ecosystem ?? one.ecosystem) === one.ecosystem &&
            (group === undefined || one.groups.includes(group)),
    });
}

// EXTERNAL MODULE: ./out/shared/core/remembered.js
var remembered = __webpack_require__(21942);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/ways-in.js

/** By package: those that need it. */
const needersOf = (0,remembered/* remembered */.H)(({ packages }) => {
    const needers = new Map();
    for (const one of packages)
        for (const index of one.needs ?? []) {
            const need = packages[index];
            if (need === undefined)
                continue;
            const known = needers.get(need);
            if (known)
                known.push(one);
            else
                needers.set(need, [one]);
        }
    return needers;
});
const [mostWays, mostSteps] = [50, 5_000];
/** Every way in, none twice through one package; undefined where the format does not tell, or there are too many. */
function waysIn(doc, to) {
    if (doc.packages.every(({ needs }) => needs === undefined))
        return undefined;
    const needers = needersOf(doc);
    const ways = [];
    const open = [[to]];
    for (let steps = 0; open.length > 0; steps += 1) {
        if (steps >= mostSteps || ways.length > mostWays)
            return undefined;
        const way = open.pop() ?? [];
        const [first] = way;
        if (first === undefined)
            continue;
        if (first.isDirect === true)
            ways.push(way);
        for (const needer of needers.get(first) ?? [])
            if (!way.includes(needer))
                open.push([needer, ...way]);
    }
    return ways.length === 0 ? undefined : ways;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/ignores/npm-path.js

/**
 * Whether every way to the package is one of these, names from the direct dependency on with `>` between them, a `*` for
 * any text. Where the ways are not known, none is.
 */
function comesOnlyBy(patterns, { package: one }, doc) {
    const ways = waysIn(doc, one);
    if (ways === undefined)
        return false;
    return ways.every((way) => {
        const names = way.map(({ name }) => name).join('>');
        return patterns.some((pattern) => isLike(names, pattern.replace(/\s*>\s*/g, '>')));
    });
}
/** Stars stand for any text; each piece between them is taken where it first fits. */
function isLike(text, pattern) {
    const pieces = pattern.split(/\*+/);
    const [first = ''] = pieces;
    const last = pieces.at(-1) ?? '';
    if (pieces.length === 1)
        return text === pattern;
    if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, at);
        if (found < 0 || found + piece.length > text.length - last.length)
            return false;
        at = found + piece.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/ignores/npm-lists.js




/** All of these tools look at packages of npm alone. */
const inNpm = (fits) => (hit, doc) => hit.package.ecosystem === 'npm' && fits(hit, doc);
function opened(source) {
    const file = new SettingsFile(source);
    const read = (0,json/* readJson */.V)(source.text, 'commented');
    if (read.root === undefined)
        file.fault(file.lines.lineAt(read.offset), `the file is no JSON (${read.fault})`);
    return { file, root: read.root };
}
const isOff = (tree) => {
    const active = (0,parse_tree/* below */.Gz)(tree, 'active');
    return active?.kind === 'scalar' && active.value === false;
};
/**
 * Reads the allowlist of audit-ci: an advisory, a package, or `advisory|a>b>c` for one way to it. Its thresholds are no
 * matter of ours. https://github.com/IBM/audit-ci#allowlisting
 */
function readAuditCi(source) {
    const { file, root } = opened(source);
    for (const entry of (0,parse_tree/* itemsOf */.S3)(root, 'allowlist')) {
        const written = (0,parse_tree/* textOf */.b6)(entry);
        const members = written === undefined
            ? [...(0,parse_tree/* membersOf */.lS)(entry)].map(([key, { value }]) => [key, value])
            : [[written, entry]];
        if (members.length === 0)
            file.fault(file.lineOf(entry), 'an entry of allowlist names nothing');
        for (const [key, value] of members)
            if (!isOff(value))
                file.accept(file.lineOf(entry), {
                    until: (0,parse_tree/* below */.Gz)(value, 'expiry'),
                    reason: (0,parse_tree/* textOf */.b6)(value, 'notes'),
                    fits: inNpm(fitsAuditCi(key)),
                });
    }
    return file;
}
function fitsAuditCi(key) {
    const [id = '', path] = key.split('|', 2);
    if (path !== undefined)
        return (hit, doc) => (id === '*' || hasId(hit, id)) && comesOnlyBy([path], hit, doc);
    if (/^(?:GHSA|CVE)-|^\d+$/i.test(id))
        return (hit) => hasId(hit, id);
    return ({ package: one }) => one.name === id;
}
/** Reads `.nsprc` of better-npm-audit. https://github.com/jeemok/better-npm-audit#nsprc */
function readNsprc(source) {
    const { file, root } = opened(source);
    for (const [id, { value, start }] of (0,parse_tree/* membersOf */.lS)(root)) {
        if (isOff(value))
            continue;
        const notes = (0,parse_tree/* textOf */.b6)(value) ?? (0,parse_tree/* textOf */.b6)(value, 'notes');
        file.accept(file.lineOf({ start }), {
            until: (0,parse_tree/* below */.Gz)(value, 'expiry'),
            reason: notes,
            fits: inNpm((hit) => hasId(hit, id)),
        });
    }
    return file;
}
/** Reads `audit-resolve.json` of npm-audit-resolver: `advisory|a>b>c` by decision. */
function readAuditResolve(source) {
    const { file, root } = opened(source);
    for (const [key, { value, start }] of (0,parse_tree/* membersOf */.lS)(root, 'decisions')) {
        const decision = (0,parse_tree/* textOf */.b6)(value, 'decision');
        if (decision !== 'ignore' && decision !== 'postpone')
            continue;
        const [id = '', path] = key.split('|', 2);
        file.accept(file.lineOf({ start }), {
            until: (0,parse_tree/* below */.Gz)(value, 'expiresAt'),
            reason: (0,parse_tree/* textOf */.b6)(value, 'reason'),
            fits: inNpm((hit, doc) => hasId(hit, id) && (path === undefined || comesOnlyBy([path], hit, doc))),
        });
    }
    return file;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/purl-covers.js

/** What the first purl leaves out, it says of all: without a version it means every version. */
function covers(said, found) {
    const isSame = said.type === found.type && said.namespace === found.namespace && said.name === found.name;
    const isVersion = said.version === undefined || said.version === found.version;
    const isSubpath = said.subpath === undefined || said.subpath === found.subpath;
    const qualifiers = Object.entries(said.qualifiers);
    return (isSame && isVersion && isSubpath && qualifiers.every(([key, value]) => found.qualifiers[key] === value));
}
/** Undefined for what is no purl. */
function readPurl(text) {
    if (text === undefined)
        return undefined;
    try {
        return (0,purl/* parsePurl */.$l)(text);
    }
    catch (error) {
        if (error instanceof purl/* PurlFault */._i)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/ignores/trivyignore.js




/** Ids of vulnerabilities; the file holds those of misconfigurations and secrets as well. */
const isVulnerability = (id) => /^(?:CVE|GHSA|GO|RUSTSEC|PYSEC|OSV|GMS|SNYK|TEMP|DSA|NSWG)-/i.test(id);
/** Reads `.trivyignore`: an id a line, `exp:YYYY-MM-DD` behind it. https://trivy.dev/docs/configuration/filtering/ */
function readTrivyIgnore(source) {
    const file = new SettingsFile(source);
    let reason;
    for (const [index, line] of source.text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .entries()) {
        const [text, comment] = cutComment(line);
        const [id = '', ...fields] = text.trim().split(/\s+/);
        if (id === '') {
            // A comment right above an id says why.
            reason = comment;
            continue;
        }
        const until = fields.find((field) => field.startsWith('exp:'))?.slice(4);
        if (isVulnerability(id))
            file.accept(index + 1, { until, reason: comment ?? reason, fits: (hit) => hasId(hit, id) });
        reason = undefined;
    }
    return file;
}
function cutComment(line) {
    const at = line.indexOf('#');
    return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1).trim()];
}
/** Reads `.trivyignore.yaml`, its part about vulnerabilities. */
function readTrivyIgnoreYaml(source, files) {
    const file = new SettingsFile(source);
    const read = readYamlTrees(source, 'strings');
    if (read.roots === undefined) {
        file.fault(read.line, `the file is no YAML (${read.fault})`);
        return file;
    }
    for (const entry of (0,parse_tree/* itemsOf */.S3)(read.roots[0], 'vulnerabilities')) {
        const id = (0,parse_tree/* textOf */.b6)(entry, 'id');
        if (id === undefined || id === '') {
            file.fault(file.lineOf(entry), 'an entry has no id');
            continue;
        }
        const texts = (key) => {
            const tree = (0,parse_tree/* below */.Gz)(entry, key);
            const items = (0,parse_tree/* itemsOf */.S3)(tree).map((item) => (0,parse_tree/* textOf */.b6)(item));
            // Read as nothing it would mean every path, or every package.
            if ((tree !== undefined && tree.kind !== 'list') || items.includes(undefined))
                file.fault(file.lineOf(entry), `${key} is no list of texts`);
            return items.filter((item) => item !== undefined);
        };
        const paths = texts('paths');
        const purls = texts('purls').map(readPurl);
        if (purls.includes(undefined))
            file.fault(file.lineOf(entry), 'an entry of purls is no package URL');
        const inPaths = paths.length === 0 ? () => true : files.matcher(paths.map((path) => `/${path.replace(/^\//, '')}`));
        file.accept(file.lineOf(entry), {
            until: (0,parse_tree/* below */.Gz)(entry, 'expired_at'),
            reason: (0,parse_tree/* textOf */.b6)(entry, 'statement'),
            fits(hit, { path }) {
                const found = readPurl(hit.package.purl);
                const isPackage = purls.length === 0 ||
                    (found !== undefined && purls.some((said) => said !== undefined && covers(said, found)));
                return hasId(hit, id) && inPaths(path) && isPackage;
            },
        });
    }
    return file;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/ignores/read.js



const readers = {
    'osv-scanner.toml': readOsvScanner,
    '.trivyignore': readTrivyIgnore,
    '.trivyignore.yaml': readTrivyIgnoreYaml,
    'audit-ci.jsonc': readAuditCi,
    'audit-ci.json': readAuditCi,
    '.nsprc': readNsprc,
    'audit-resolve.json': readAuditResolve,
};
/** With a fault anywhere in it, a file says nothing. */
const soundOf = ({ acceptances, problems }) => problems.length === 0 ? acceptances : [];
/** What all files of other tools at the root accept, and the problems of those that count for nothing. */
async function readIgnores(files) {
    const all = [];
    for (const [path, read] of Object.entries(readers)) {
        const file = await files.read(path);
        if (file !== undefined)
            all.push(read(file, files));
    }
    return {
        acceptances: all.flatMap(soundOf),
        problems: all.flatMap(({ problems }) => problems),
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/ignores/nested.js




/**
 * Reads each `osv-scanner.toml` beside a lockfile, for the lockfiles of that folder; the one at the root is not nested.
 * https://google.github.io/osv-scanner/configuration/
 */
async function readNestedIgnores(docs, side) {
    const folders = new Set(docs.map(({ path }) => (0,repository_path/* folderOf */.yS)(path)).filter((folder) => folder !== ''));
    const wanted = [...folders].map((folder) => `${folder}/osv-scanner.toml`);
    const found = await side.read(wanted.filter((path) => side.paths.has(path) && !(0,test_data/* isTestData */.rv)(path)));
    const all = [...found].map(([path, bytes]) => {
        const text = Buffer.from(bytes).toString('utf8');
        return { folder: (0,repository_path/* folderOf */.yS)(path), read: readOsvScanner({ path, text, size: bytes.length, blob: '' }) };
    });
    return {
        acceptances: all.flatMap(({ folder, read }) => soundOf(read).map((entry) => ({
            ...entry,
            fits: (hit, doc) => (0,repository_path/* folderOf */.yS)(doc.path) === folder && entry.fits(hit, doc),
        }))),
        problems: all.flatMap(({ read }) => read.problems),
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/joined/used-pins.js
/** Which entries that pin gave a version to something, and which: what is reported there is not reported again. */
class UsedPins {
    #versions = new Map();
    add = (pin, version) => {
        const versions = this.#versions.get(pin) ?? new Set();
        this.#versions.set(pin, versions.add(version));
    };
    has = (pin, version) => this.#versions.get(pin)?.has(version) === true;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/joined/dotnet.js





/** What the projects of one repository name together, by the path of the file. */
function joinMsbuild(files) {
    const surroundings = new Surroundings(files);
    const pins = new Map(files.map((file) => [file, pinsIn(file)]));
    const projects = files.map((file) => new MsbuildProject(file, surroundings.layersOf(file), (one) => pins.get(one) ?? pinsIn(one)));
    const used = new UsedPins();
    // What is used is known once all have been asked.
    const needed = projects.map((project) => project.references(used.add));
    return new Map(projects.map((project, index) => {
        const entries = [...(needed[index] ?? []), ...project.pinned(used.has)];
        return [project.file.path, packagesOf('NuGet', inFileOrder(entries))];
    }));
}
/** Of one project, through others too. */
const mostFiles = 50;
/**
 * What lies around a project, of those files that it takes in: the nearest of each name above it, and what they import.
 * https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory
 */
class Surroundings {
    /** By path in lower case: file systems that .NET is at home on do not tell cases apart. */
    #files;
    #imports = new Map();
    constructor(files) {
        this.#files = new Map(files.map((file) => [file.path.toLowerCase(), file]));
    }
    /** What is read last goes first. */
    layersOf(file) {
        const folder = (0,repository_path/* folderOf */.yS)(file.path);
        const found = new Set();
        const add = (one) => {
            if (one === undefined || found.has(one) || found.size >= mostFiles)
                return;
            found.add(one);
            for (const other of this.#importsOf(one))
                add(other);
        };
        if (!/(?:^|\/)Directory\.[^/]*$/i.test(file.path))
            add(this.#nearest('Directory.Build.targets', folder));
        add(file);
        add(this.#nearest('Directory.Packages.props', folder));
        add(this.#nearest('Directory.Build.props', folder));
        return [...found];
    }
    #importsOf(file) {
        const known = this.#imports.get(file) ??
            file.imports.slice(0, mostFiles).flatMap((one) => this.#imported(one, file.path) ?? []);
        this.#imports.set(file, known);
        return known;
    }
    #imported({ project, sdk }, path) {
        const folder = (0,repository_path/* folderOf */.yS)(path);
        // Imports it without a word: https://github.com/dotnet/arcade/blob/main/Documentation/ArcadeSdk.md
        if (sdk === 'Microsoft.DotNet.Arcade.Sdk')
            return this.#nearest('eng/Versions.props', folder);
        if (sdk !== '' || project.length > dotnet_longest)
            return undefined;
        const above = /GetPathOfFileAbove\(\s*'?([^',)]*)|GetDirectoryNameOfFileAbove\([^,]*,\s*'?([^')]*)/.exec(project);
        if (above !== null) {
            const name = (above[1] ?? above[2] ?? '').trim();
            const sought = name.startsWith('$(') ? fileName(path) : name;
            return folder === '' ? undefined : this.#nearest(sought, (0,repository_path/* folderOf */.yS)(folder));
        }
        const beside = project
            .replaceAll('\\', '/')
            .replace(/^\$\(MSBuild(?:ThisFile|Project)Directory\)/i, './');
        // A property that names a folder: most often one above.
        const [, below] = /^\$\([\w.]{1,200}\)([^$]*)$/.exec(beside) ?? [];
        if (below !== undefined)
            return this.#nearest(below.replace(/^\/+/, ''), folder);
        return beside.includes('$(') ? undefined : this.#at((0,repository_path/* pathFrom */.Iw)(folder, beside));
    }
    #nearest(name, folder) {
        for (const at of (0,repository_path/* foldersAbove */.Zv)(folder)) {
            const found = this.#at((0,repository_path/* pathFrom */.Iw)('', (0,repository_path/* within */.ux)(at, name)));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #at(path) {
        return path === undefined ? undefined : this.#files.get(path.toLowerCase());
    }
}
/** Longer ones are no imports; in UTF-16 code units. */
const dotnet_longest = 1_000;
const fileName = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/signals/changed.js




const changed_keyOf = ({ ecosystem, name }) => (0,package_names/* packageKey */.MO)(ecosystem, name);
/** Every package of the files that is not the project's own. */
const placedIn = (docs) => docs.flatMap((doc) => doc.packages.filter(dependency_audit_asked/* isForeign */.jq).map((one) => ({ one, doc })));
/** The project's own, as far as the files name it. */
const ownIn = (docs) => docs.flatMap((doc) => doc.packages.filter((one) => !(0,dependency_audit_asked/* isForeign */.jq)(one)).map((one) => ({ one, doc })));
const changed_before = (0,remembered/* remembered */.H)((docs) => {
    const all = placedIn(docs);
    const byKey = (0,group/* groupBy */.$)(all, ({ one }) => changed_keyOf(one));
    return {
        of({ one, doc }) {
            const same = byKey.get(changed_keyOf(one)) ?? [];
            const here = same.filter((other) => other.doc.path === doc.path && other.doc.format === doc.format);
            return here.length > 0 ? here : same.filter((other) => other.doc.format === doc.format);
        },
        all,
        keys: new Set(byKey.keys()),
    };
});
/** In files that changed: what base holds letter by letter brings nothing. */
function changed(docs, base) {
    const texts = new Map(base.map(({ path, text }) => [path, text]));
    return docs.filter(({ path, text }) => texts.get(path) !== text);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/joined/manifests.js



/** By the names in formats.ts: what each package manager writes. */
const lockfilesOf = {
    npm: [
        ...['package-lock', 'npm-shrinkwrap', 'yarn-berry', 'yarn-classic'],
        ...['pnpm-lock', 'bun-lock', 'bun-lockb', 'deno-lock'],
    ],
    python: ['poetry', 'uv', 'pdm', 'pylock', 'pipfile', 'requirements'],
    cargo: ['cargo'],
    ruby: ['gemfile'],
    composer: ['composer'],
};
/**
 * Of manifests that a lockfile answers for, what none of these holds: an install that is not told to keep to the lockfile
 * fetches it. A lockfile answers beside the manifest, or above, since members of a workspace have theirs there; which
 * folders are members only some lockfiles tell, so any above will do.
 */
function unanswered(docs) {
    const pinned = new Map();
    for (const { format, path, packages, joins } of docs) {
        if (joins?.kind === 'manifest')
            continue;
        const place = manifests_placeOf(format, (0,repository_path/* folderOf */.yS)(path));
        const known = pinned.get(place) ?? new Set();
        pinned.set(place, known);
        for (const one of packages)
            known.add(changed_keyOf(one));
    }
    return new Map(docs.flatMap((doc) => {
        if (doc.joins?.kind !== 'manifest')
            return [];
        const formats = lockfilesOf[doc.joins.manager];
        const answers = [...(0,repository_path/* foldersAbove */.Zv)((0,repository_path/* folderOf */.yS)(doc.path))].flatMap((folder) => formats.flatMap((format) => pinned.get(manifests_placeOf(format, folder)) ?? []));
        if (answers.length === 0)
            return [];
        const isPinned = (one) => answers.some((keys) => keys.has(changed_keyOf(one)));
        return [[doc, doc.packages.filter((one) => (0,dependency_audit_asked/* isForeign */.jq)(one) && !isPinned(one))]];
    }));
}
const manifests_placeOf = (format, folder) => `${format}\0${folder}`;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/joined/maven-projects.js


/** Parents of parents; and poms whose management one project imports, through others too. */
const mostAncestors = 16;
const mostImports = 50;
/** Poms of one name, in which the right one is looked for. */
const mostAlike = 16;
/**
 * Projects with their parents, and with the management that they import, as far as those are among the poms; in the same
 * order. https://maven.apache.org/ref/current/maven-model-builder/
 */
function projectsOf(poms) {
    const repository = new Repository(poms);
    return poms.map((pom) => repository.projectOf(pom));
}
class Repository {
    #byPath;
    #byName = new Map();
    #projects = new Map();
    #imports = new Map();
    constructor(poms) {
        this.#byPath = new Map(poms.map((pom) => [pom.path, pom]));
        for (const pom of poms) {
            const key = maven_projects_nameOf(inherited(pom));
            const alike = this.#byName.get(key) ?? [];
            this.#byName.set(key, alike);
            if (alike.length < mostAlike)
                alike.push(pom);
        }
    }
    /** Parents first, from the top: however long the line is, nothing is called within itself. */
    projectOf(pom) {
        const line = new Set();
        for (let at = pom; at !== undefined && !line.has(at); at = this.#parentOf(at)) {
            line.add(at);
            if (this.#projects.has(at))
                break;
        }
        let above;
        for (const one of [...line].reverse())
            above = this.#projects.get(one) ?? this.#made(one, above);
        return above ?? this.#made(pom, undefined);
    }
    #made(pom, above) {
        const parent = above !== undefined && above.lineage.length <= mostAncestors ? above : undefined;
        let imports;
        const project = new PomProject(pom, parent, () => (imports ??= this.#importsOf(project).slice(1)));
        this.#projects.set(pom, project);
        return project;
    }
    /** Where `relativePath` says, if that is the one that is named; else any of the same coordinates. */
    #parentOf({ path, parent }) {
        if (parent === undefined)
            return undefined;
        const { relativePath = '../pom.xml' } = parent;
        if (relativePath !== '') {
            const there = (0,repository_path/* pathFrom */.Iw)((0,repository_path/* folderOf */.yS)(path), relativePath.replaceAll('\\', '/')) ?? '';
            const found = this.#byPath.get(there) ?? this.#byPath.get(there === '' ? 'pom.xml' : `${there}/pom.xml`);
            if (found !== undefined && isNamed(found, parent))
                return found;
        }
        return this.#byName.get(maven_projects_nameOf(parent))?.find((pom) => isNamed(pom, parent));
    }
    /** The project itself, what it imports, what that imports ..., each once, in the order in which they count. */
    #importsOf(first) {
        const found = new Set();
        const add = (project) => {
            if (found.has(project) || found.size > mostImports)
                return;
            found.add(project);
            for (const one of this.#importedBy(project))
                add(one);
        };
        add(first);
        return [...found];
    }
    #importedBy(project) {
        const known = this.#imports.get(project) ?? project.imported().flatMap((wanted) => this.#imported(wanted) ?? []);
        this.#imports.set(project, known);
        return known;
    }
    #imported(wanted) {
        return this.#byName
            .get(maven_projects_nameOf(wanted))
            ?.map((pom) => this.projectOf(pom))
            .find(({ coordinates }) => wanted.version !== undefined && coordinates.version === wanted.version);
    }
}
const maven_projects_nameOf = ({ groupId = '', artifactId = '' }) => `${groupId}:${artifactId}`;
/** As written, or as its parent is. */
const inherited = ({ groupId, artifactId, version, parent }) => ({
    groupId: groupId ?? parent?.groupId,
    artifactId,
    version: version ?? parent?.version,
});
/** A version that is an expression is whatever the other one is. */
function isNamed(pom, wanted) {
    const own = inherited(pom);
    if (maven_projects_nameOf(own) !== maven_projects_nameOf(wanted))
        return false;
    const isOpen = (text) => text?.includes('${') === true;
    return own.version === wanted.version || isOpen(own.version) || isOpen(wanted.version);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/joined/maven-reactors.js

function reactorsOf(projects) {
    const rootOf = maven_reactors_rootsOf(projects);
    const made = new Set(projects.flatMap((project) => {
        const { groupId, artifactId, version } = project.coordinates;
        return version === undefined
            ? []
            : [madeKey(rootOf(project), `${groupId ?? ''}:${artifactId ?? ''}`, version)];
    }));
    return {
        makes: (project, { name, version, comparator }) => version !== '' && comparator === undefined && made.has(madeKey(rootOf(project), name, version)),
    };
}
const madeKey = (root, name, version) => JSON.stringify([root, name, version]);
/** Poms that may be looked through to find where a build begins. */
const mostListing = 64;
/**
 * The pom at which the build of a project begins: the uppermost parent of it that has it among its modules, maybe through
 * others; itself where there is none. Any pom can list any module: only one that the project itself names is believed.
 */
function maven_reactors_rootsOf(projects) {
    const listing = listingOf(projects);
    const roots = new Map();
    return (project) => {
        const known = roots.get(project);
        if (known !== undefined)
            return known;
        const reached = new Set([project.pom.path]);
        for (const path of reached)
            for (const one of listing.get(path) ?? [])
                if (reached.size < mostListing)
                    reached.add(one);
        const root = project.lineage.findLast(({ pom }) => reached.has(pom.path)) ?? project;
        roots.set(project, root.pom.path);
        return root.pom.path;
    };
}
/** By path, the poms that have it as a module by default. */
function listingOf(projects) {
    const listing = new Map();
    for (const { pom } of projects) {
        const active = [pom, ...pom.profiles.filter(({ isDefault }) => isDefault)];
        for (const module of active.flatMap(({ modules }) => modules)) {
            const written = module.replaceAll('\\', '/');
            const path = (0,repository_path/* pathFrom */.Iw)((0,repository_path/* folderOf */.yS)(pom.path), /\.xml$/i.test(written) ? written : `${written}/pom.xml`);
            if (path === undefined)
                continue;
            const others = listing.get(path) ?? new Set();
            listing.set(path, others.add(pom.path));
        }
    }
    return listing;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/joined/maven.js






/** What the poms of one repository name together, by the path of the pom. */
function joinPoms(poms) {
    const projects = projectsOf(poms);
    const reactors = reactorsOf(projects);
    const used = new UsedPins();
    // What is used is known once all have been asked.
    const needed = projects.map((project) => project.dependencies(used.add));
    return new Map(projects.map((project, index) => {
        const entries = inFileOrder([...(needed[index] ?? []), ...project.pinned(used.has)]);
        const placed = entries.map((entry) => withOrigin(entry, project, reactors));
        return [project.pom.path, packagesOf('Maven', placed)];
    }));
}
/** What the same build makes is taken from there: no registry is asked, whatever has the same name in one. */
const withOrigin = (entry, project, reactors) => reactors.makes(project, entry) ? { ...entry, origin: { ...usualRegistry, kind: 'workspace' } } : entry;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/joined/compose.js



/**
 * Documents of one side, in the same order: versions that stand in other files of the repository are filled in, and what
 * a lockfile answers for is left out of manifests.
 */
function joined(docs) {
    const joins = docs.flatMap(({ joins: one }) => one ?? []);
    const poms = joins.flatMap((one) => (one.kind === 'maven' ? [one.pom] : []));
    const projects = joins.flatMap((one) => (one.kind === 'msbuild' ? [one.project] : []));
    const packages = new Map([...joinPoms(poms), ...joinMsbuild(projects)]);
    const open = unanswered(docs);
    return docs.flatMap((doc) => {
        const left = open.get(doc);
        if (left?.length === 0)
            return [];
        const now = left ?? (doc.joins && packages.get(doc.path));
        return [now === undefined || compose_isSame(doc.packages, now) ? doc : { ...doc, packages: now }];
    });
}
/**
 * What base holds, as far as head and the documents of base that differ tell: what head adds cannot be told from what
 * stayed, so there may be more.
 */
function joinedBase(docs, before) {
    const changed = new Set(before.map(({ path }) => path));
    return joined([...before, ...docs.filter(({ path }) => !changed.has(path))]);
}
/** `joined`, for the rules: what changed is judged as it is now. */
function composeLockfiles(docs, facts, side = 'head') {
    const followed = facts?.followed?.[side];
    const asRead = new Set(docs);
    const now = new Set(joined([...docs, ...(followed?.docs ?? [])]));
    const changed = [...now].filter((doc) => !asRead.has(doc));
    return {
        docs: changed.map((doc) => ({ doc })),
        parts: new Set(docs.filter((doc) => !now.has(doc)).map(({ path }) => path)),
        sources: followed?.docs ?? [],
        excluded: followed?.excluded ?? [],
        unchecked: [],
    };
}
const compose_isSame = (before, now) => JSON.stringify(before) === JSON.stringify(now);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/vex/applicable.js

/**
 * Finds the last word on a vulnerability of a package. `projects`: purls of what is being checked; statements about a part
 * of another product, or about another product as a whole, hold for that alone.
 */
function vexAnswers(documents, projects) {
    const ours = projects.flatMap((project) => readPurl(project) ?? []);
    const byId = new Map();
    for (const document of documents)
        for (const statement of document.statements) {
            const time = Date.parse(statement.timestamp);
            const answer = {
                document,
                statement,
                time: Number.isNaN(time) ? 0 : time,
                products: statement.products.map(productOf),
            };
            for (const id of statement.ids) {
                const same = byId.get(id);
                if (same)
                    same.push(answer);
                else
                    byId.set(id, [answer]);
            }
        }
    return ({ purl, ids }) => {
        const wanted = readPurl(purl);
        if (wanted === undefined)
            return undefined;
        return ids
            .flatMap((id) => byId.get(id) ?? [])
            .filter(({ products }) => products.some((product) => isAbout(product, wanted, ours)))
            .reduce((last, one) => (last === undefined || one.time >= last.time ? one : last), undefined);
    };
}
const productOf = ({ purl, subcomponents }) => ({
    purl: readPurl(purl),
    subcomponents: subcomponents.map(readPurl),
});
function isAbout({ purl, subcomponents }, wanted, ours) {
    if (purl === undefined)
        return false;
    const isOurs = ours.some((project) => covers(purl, project));
    if (subcomponents.length === 0)
        return isOurs || covers(purl, wanted);
    return isOurs && subcomponents.some((part) => part !== undefined && covers(part, wanted));
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/gatherer.js













/** Rules that need to know what advisories say. */
const asking = [
    'dependency-audit/vulnerable-dependency',
    'dependency-audit/malicious-package',
    'dependency-audit/unmaintained-dependency',
    'dependency-audit/unknown-verdict',
];
/** `ignores`: what other tools are told to accept. */
function gatherer(values, rulesOn, ignores = []) {
    if (!asking.some((id) => rulesOn.has(id)))
        return undefined;
    const options = auditOptions(values);
    return {
        asks: options.advisories.length > 0 ? 'machine' : 'network',
        async gather(docs, context) {
            const whole = joined(docs);
            const pinned = pinnedIn([...whole, ...joinedBase(docs, context.before)]);
            const packages = pinned.filter(({ ecosystem }) => options.ecosystems.has(ecosystem));
            const left = leftOut(pinned, packages);
            const nested = await readNestedIgnores(docs, context.files.base ?? context.files.head);
            const vex = await readVexDocuments(options.vex, context.files);
            const errors = [...vex.problems, ...nested.problems];
            if (packages.length === 0)
                return { facts: noFacts, unchecked: [], errors, notes: left };
            const [{ advisorySource }, { readFeeds }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(9154), __webpack_require__.e(9093)]).then(__webpack_require__.bind(__webpack_require__, 79093)),
                __webpack_require__.e(/* import() */ 2711).then(__webpack_require__.bind(__webpack_require__, 82711)),
            ]);
            try {
                const source = await advisorySource(options, context);
                const advised = await source.advisoriesFor(packages);
                const vulnerabilities = new Map([...advised.byPackage].map(([key, records]) => [key, groupAliases(records)]));
                const ids = new Set([...vulnerabilities.values()].flat().flatMap((one) => one.ids));
                const feeds = await readFeeds(options, context, ids);
                const { epss, exploited } = feeds;
                const isAdvised = ({ ecosystem, name }) => vulnerabilities.has((0,package_names/* packageKey */.MO)(ecosystem, name));
                const mayAsk = options.advisories.length === 0;
                const isLacking = advised.unchecked.length > 0;
                const standing = isLacking && !context.gatesExisting ? await baseDocuments(docs, context) : [];
                const { unchecked, notes } = untold(whole, advised.unchecked, joined(standing));
                return {
                    facts: {
                        vulnerabilities,
                        epss,
                        exploited,
                        vex: vexAnswers(vex.documents, options.vexProducts),
                        ignores: [...ignores, ...nested.acceptances],
                        unproven: await unprovenClaims(docs, context, isAdvised, mayAsk),
                        isWhole: advised.unchecked.length === 0 && advised.problems.length === 0,
                    },
                    unchecked,
                    errors: [...errors, ...advised.problems],
                    tally: { 'advisories.packages': packages.length, ...advised.tally },
                    properties: coverageOf(advised),
                    notes: [...left, ...datedNotes(advised), ...notes, ...advised.notes, ...feeds.notes],
                };
            }
            catch (error) {
                if (!(error instanceof given_files/* GivenFault */.G))
                    throw error;
                return refused([...errors, error.problem]);
            }
        },
    };
}
const noFacts = {
    vulnerabilities: new Map(),
    epss: new Map(),
    exploited: new Map(),
    vex: () => undefined,
    ignores: [],
    unproven: new Set(),
    isWhole: false,
};
const refused = (errors) => ({
    facts: noFacts,
    unchecked: [],
    errors,
});
const pinnedIn = (docs) => [
    ...new Map(docs
        .flatMap((doc) => doc.packages.flatMap(dependency_audit_asked/* questionsOf */.PW))
        .map((one) => [`${one.ecosystem}\0${one.name}\0${one.version}`, one])).values(),
];
function leftOut(pinned, asked) {
    const known = new Set(asked);
    const left = (0,group/* groupBy */.$)(pinned.filter((one) => !known.has(one)), ({ ecosystem }) => ecosystem);
    const names = [...left].map(([ecosystem, own]) => `${ecosystem} (${String(own.length)})`).sort();
    return left.size === 0
        ? []
        : [`Not looked up, since \`ecosystems\` does not name them: packages of ${names.join(', ')}.`];
}
/** Sources are shown by name and date; what was asked online has the day of asking. */
function coverageOf({ coverage, date }) {
    const of = { 'advisories.date': date ?? null };
    if (coverage === undefined)
        return of;
    return {
        ...of,
        'advisories.coverage': Object.fromEntries(Object.entries(coverage.ecosystems).map(([name, { packages, advisories, date: newest }]) => [
            name,
            { packages, advisories, date: newest ?? null },
        ])),
        'advisories.sources': coverage.sources.map(({ name, sha256, records, date: newest }) => ({
            name,
            sha256,
            records,
            date: newest ?? null,
        })),
    };
}
function datedNotes({ coverage, date }) {
    if (coverage === undefined)
        return [];
    const names = Object.keys(coverage.ecosystems).sort().join(', ');
    return [`Advisories given, of ${date ?? 'an unknown date'}, for ${names === '' ? 'no ecosystem' : names}.`];
}

// EXTERNAL MODULE: ./out/shared/core/unasked.js
var unasked = __webpack_require__(67939);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/gathering/followed-files.js




/** What is named is read in the format of what names it. */
const kind = 'requirements';
/** Files that are named on one side and have to be read for that, so that a stranger's list ends. */
const mostTargets = 500;
/** Reads what the documents name, and what that names in turn. A file that has documents of its own is not read again. */
async function readFollowed(docs, side) {
    const reading = new Reading(docs, side.paths);
    for (let next = reading.take(docs); next.length > 0;) {
        const found = await side.read(next.map(({ path }) => path));
        next = reading.take(next.flatMap((one) => reading.read(one, found.get(one.path)) ?? []));
    }
    return reading;
}
class Reading {
    docs = [];
    excluded = [];
    unchecked = [];
    #paths;
    #known;
    #room = mostTargets;
    constructor(docs, paths) {
        this.#paths = paths;
        this.#known = new Set(docs.flatMap(({ path, format }) => (format === kind ? [path] : [])));
    }
    /** What is to be read for these, each once. */
    take(docs) {
        return docs.flatMap(({ joins }) => joins?.kind === 'requirements' ? joins.follows.flatMap((by) => this.#targetOf(by) ?? []) : []);
    }
    /** Undefined for what is judged by itself, or cannot be read. */
    read({ path, by }, bytes) {
        const text = bytes && textOf(bytes);
        if (text === undefined) {
            this.#leave(by, 'unreadable', `${(0,wording/* code */.aY)(path)} cannot be read as text in UTF-8.`);
            return undefined;
        }
        const { doc, problems = [], excluded } = readFollowedFile({ path, text, size: text.length, blob: '' });
        if (excluded !== undefined)
            this.excluded.push({ path, why: excluded });
        this.unchecked.push(...problems.map((problem) => ({ path, ...problem })));
        if (doc !== undefined)
            this.docs.push(doc);
        return doc;
    }
    #targetOf(by) {
        const path = pathNamed(by);
        const found = path ?? `${(0,repository_path/* folderOf */.yS)(by.region.path)}\0${by.target}`;
        const isThere = this.#paths.has(found);
        if (this.#known.has(found) || (isThere && isJudged(found)))
            return undefined;
        this.#known.add(found);
        this.#room -= 1;
        if (this.#room === -1)
            this.#leave(by, 'limit', `More than ${String(mostTargets)} files are named.`);
        if (this.#room < 0)
            return undefined;
        if (isThere)
            return { path: found, by };
        if (path === undefined)
            this.#leave(by, 'not-fetched', 'What is named is no file of the repository.');
        else
            this.#leave(by, 'unreadable', `There is no file ${(0,wording/* code */.aY)(path)}.`);
        return undefined;
    }
    /** Whoever names what is not there, in test data, does so on purpose. */
    #leave({ region }, why, message) {
        if ((0,test_data/* isTestData */.rv)(region.path))
            this.excluded.push({ path: region.path, why: 'names a file that is not there, among test data' });
        else
            this.unchecked.push({
                path: region.path,
                code: why,
                message,
                line: region.startLine,
                hint: 'Commit the file, and name it by its path from the file that names it.',
            });
    }
}
/** Undefined for an address, for what a variable says, and for what lies outside of the repository. */
function pathNamed({ target, region }) {
    const place = target.replace(/^file:(?!\/)/i, '');
    const isOpen = /^[A-Za-z][\w+.-]+:/.test(place) || place.includes('${');
    return isOpen ? undefined : (0,repository_path/* pathFrom */.Iw)((0,repository_path/* folderOf */.yS)(region.path), place);
}
/** By itself, broken or not. */
function isJudged(path) {
    const claim = claimLockfile(path);
    return claim?.certain === true && claim.kind === kind;
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/gathering/following.js



/** The same, after reading what documents name: that is asked about, too. `inner`: undefined where nobody is to be asked. */
const following = (inner) => ({
    asks: inner?.asks === 'network' ? 'either' : 'machine',
    async gather(docs, context) {
        const head = await readFollowed(docs, context.files.head);
        const base = context.files.base && (await readFollowed(docsOfBase(docs, context), context.files.base));
        const before = [...context.before, ...(base?.docs ?? [])];
        const isAsked = inner !== undefined && !(context.offline && inner.asks === 'network');
        const found = isAsked
            ? await inner.gather([...docs, ...head.docs], { ...context, before })
            : { facts: noFacts, unchecked: [], errors: [], notes: inner === undefined ? [] : [following_unasked(context)] };
        return {
            ...found,
            facts: { ...found.facts, followed: { head, ...(base && { base }) } },
            unchecked: [...head.unchecked, ...found.unchecked],
        };
    },
});
const following_unasked = (context) => `Vulnerabilities and malicious packages were not looked up: ${(0,unasked/* whyUnasked */.W)(context)}, only what \`advisories\` gives is looked into.`;
/** As in `joinedBase`: what differs, and what stayed. */
function docsOfBase(docs, { before }) {
    const changed = new Set(before.map(({ path }) => path));
    return [...before, ...docs.filter(({ path }) => !changed.has(path))];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/example-change.js
/** A package-lock.json of packages from a registry of our own. */
function lockOf(packages) {
    const members = Object.entries(packages).map(([name, more]) => [
        `node_modules/${name}`,
        {
            version: '1.0.0',
            resolved: `https://packages.example/${name}.tgz`,
            integrity: `sha512-${name}1.0.0`,
            ...more,
        },
    ]);
    return `${JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(members) }, null, 2)}\n`;
}
/** Line of the entry at that place in the file. */
const example_change_lineOf = (place) => 4 + place * 5;
/** In a comparison. */
const changedFrom = (before) => ({ before: { 'package-lock.json': before } });

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/address-mismatch.js


const from = (name, version) => ({
    resolved: `https://packages.example/${name}/-/${name}-${version}.tgz`,
});
const addressMismatch = {
    id: 'dependency-audit/address-mismatch',
    scope: 'document',
    title: 'Address of another package than the entry says',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    leads: true,
    why: 'Package managers install what the address holds, under the name that the entry has: reviewers, and whatever looks up names, see another package than the one that runs.',
    advice: 'Write the lockfile anew with the package manager, and ask who wrote this entry.',
    references: [
        'https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json',
        'https://slsa.dev/spec/v1.0/threats',
        'CWE-345',
        'CWE-494',
    ],
    aliases: [],
    examples: {
        bad: [
            { text: lockOf({ 'left-lane': from('right-lane', '1.0.0') }), lines: [example_change_lineOf(0)] },
            { text: lockOf({ 'left-lane': from('left-lane', '0.9.0') }), lines: [example_change_lineOf(0)] },
        ],
        good: [
            { text: lockOf({ 'left-lane': from('left-lane', '1.0.0') }) },
            { text: lockOf({ 'left-lane': { name: 'right-lane', ...from('right-lane', '1.0.0') } }) },
        ],
    },
    check({ doc }, report) {
        for (const one of doc.packages) {
            if (one.delivers === undefined)
                continue;
            const { name, version } = one.delivers;
            report({
                region: one.region,
                message: `${(0,wording/* shown */.SP)(one)} comes from an address that holds ${(0,wording/* shown */.SP)(one.delivers)}`,
                evidence: `${(0,wording/* packagePurl */.YM)(one.purl)} ${name}@${version}`,
                properties: { purl: one.purl, delivers: `${name}@${version}` },
            });
        }
    },
};

// EXTERNAL MODULE: ./out/actions/dependency-audit/advisories/read-record.js + 2 modules
var read_record = __webpack_require__(28108);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/example-facts.js


/** What would be learnt, were these the only records; all about the npm package `left-lane`. */
function factsOf(...records) {
    const advisories = records.flatMap((record) => (0,read_record/* readRecord */.a)(record).advisory ?? []);
    return {
        vulnerabilities: new Map([['npm/left-lane', groupAliases(advisories)]]),
        epss: new Map(),
        exploited: new Map(),
        vex: () => undefined,
        ignores: [],
        unproven: new Set(),
        isWhole: true,
    };
}
/** The record of an advisory about `left-lane` up to 1.2.0. */
const record = (id, more = {}) => ({
    id,
    modified: '2026-01-02T03:04:05Z',
    summary: 'Lanes can be crossed',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
        {
            package: { ecosystem: 'npm', name: 'left-lane' },
            ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.0' }] }],
            ...more,
        },
    ],
});
/** A package-lock.json with one package at one version; its entry stands on the line that `entryLine` is. */
function lockfile(version, more = {}, name = 'left-lane') {
    const group = 'dev' in more ? 'devDependencies' : 'dependencies';
    const packages = {
        '': { [group]: { [name]: '*' } },
        [`node_modules/${name}`]: { version, ...more },
    };
    return `${JSON.stringify({ lockfileVersion: 3, packages }, null, 2)}\n`;
}
const entryLine = 9;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/broken-test-data.js

const brokenTestData = {
    id: 'dependency-audit/broken-test-data',
    scope: 'document',
    title: 'Lockfile among test data that cannot be read',
    severity: 'info',
    confidence: 'high',
    preset: 'security',
    why: 'Most are broken on purpose; but what such a file names is looked up nowhere, and one sign too many would hide a malicious package that a careless package manager installs.',
    advice: 'Mend it where it is not meant to be broken; where it is, exclude it in the policy.',
    references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-506'],
    aliases: [],
    examples: {
        bad: [{ path: 'test/fixtures/package-lock.json', text: `${lockfile('1.0.0')}}`, lines: [14] }],
        good: [{ path: 'test/fixtures/package-lock.json', text: lockfile('1.0.0') }],
    },
    check({ doc: { fault } }, report) {
        if (fault !== undefined)
            report({
                region: fault.region,
                message: `None of its packages was looked up: ${fault.message.replace(/\.$/, '')}`,
                evidence: 'broken',
            });
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/signals/integrity.js
/**
 * `sha512-\u2026`, `sha256:\u2026`, `h1:\u2026`: what a checksum says it is of; of Yarn its cache key (`10c0/\u2026`), by which the same content
 * is packed in another way. '' for one that says nothing.
 */
const algorithmOf = (checksum) => /^([A-Za-z]\w{0,20})[-:]|^(\d{1,3}(?:c\d{1,3})?)\//.exec(checksum)?.[0].toLowerCase() ?? '';
/** A recipe of Conan has revisions: the version stays, and its content need not. */
const isOfVersion = (checksum) => !checksum.startsWith('recipe:');
/**
 * Whether the checksums cannot be of the same content: some are of one algorithm, and none is equal. A release may have
 * several files, so that one in common will do.
 */
function contradict(one, other) {
    const known = new Set(other);
    if (one.some((checksum) => known.has(checksum)))
        return false;
    const algorithms = new Set(other.map(algorithmOf));
    return one.filter(isOfVersion).some((checksum) => algorithms.has(algorithmOf(checksum)));
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/integrity-changed.js




const other = { integrity: 'sha512-other' };
const integrityChanged = {
    id: 'dependency-audit/integrity-changed',
    scope: 'project',
    title: 'Same version with another checksum',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    leads: true,
    why: 'A published version does not change: another checksum for it means that somebody else\u2019s content is to be installed under its name.',
    advice: 'Write the lockfile anew from the registry; if the checksum stays, ask who changed the release.',
    references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-353', 'CWE-494'],
    aliases: [],
    examples: {
        bad: [
            {
                text: lockOf({ 'left-lane': other }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(0)],
            },
        ],
        good: [{ text: lockOf({ 'left-lane': other }) }],
    },
    check({ docs, before }, report) {
        if (before === undefined)
            return;
        const base = changed_before(before);
        for (const placed of placedIn(changed(docs, before))) {
            const { one } = placed;
            const same = base.of(placed).filter(({ one: { version } }) => version === one.version);
            if (same.length === 0 || !same.every((was) => contradict(one.integrity, was.one.integrity)))
                continue;
            report({
                region: one.region,
                message: `${(0,wording/* shown */.SP)(one)} has another checksum than before, and the same version`,
                evidence: `${(0,wording/* packagePurl */.YM)(one.purl)} ${one.version}`,
                properties: {
                    purl: one.purl,
                    integrity: one.integrity,
                    integrityBefore: same.flatMap((was) => was.one.integrity),
                },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/integrity-lost.js




const none = { integrity: undefined };
const integrityLost = {
    id: 'dependency-audit/integrity-lost',
    scope: 'project',
    title: 'Package that lost its checksum, or came without',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    leads: true,
    why: 'Without a checksum whatever the server sends is installed; nothing notices that it is not what was reviewed.',
    advice: 'Write the lockfile anew with the package manager.',
    references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-353', 'CWE-494'],
    aliases: [],
    examples: {
        bad: [
            {
                text: lockOf({ 'left-lane': none }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(0)],
            },
            {
                text: lockOf({ 'left-lane': {}, 'right-lane': none }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(1)],
            },
        ],
        good: [{ text: lockOf({ 'left-lane': none }) }],
    },
    check({ docs, before }, report) {
        if (before === undefined)
            return;
        const base = changed_before(before);
        const hadAll = (0,remembered/* remembered */.H)(({ path, format }) => {
            const was = before.find((doc) => doc.path === path && doc.format === format);
            const summed = was?.packages.filter(isSummed) ?? [];
            return summed.length > 0 && summed.every(({ integrity }) => integrity.length > 0);
        });
        for (const placed of placedIn(changed(docs, before))) {
            const { one, doc } = placed;
            if (one.integrity.length > 0 || !isSummed(one))
                continue;
            const same = base.of(placed);
            const isNew = same.length === 0;
            if (isNew ? !hadAll(doc) : same.some((was) => was.one.integrity.length === 0))
                continue;
            const isSame = same.some((was) => was.one.version === one.version);
            // Another version is written with its checksum, unless the whole file went without.
            if (!isNew && !isSame && doc.packages.every(({ integrity }) => integrity.length === 0))
                continue;
            report({
                region: one.region,
                message: isNew
                    ? `${(0,wording/* shown */.SP)(one)} is new and has no checksum, and all that was in this file before has one`
                    : `${(0,wording/* shown */.SP)(one)} has no checksum any more`,
                evidence: (0,wording/* packagePurl */.YM)(one.purl),
                ...(isNew ? { severity: 'medium' } : {}),
                properties: { purl: one.purl, integrityBefore: same.flatMap((was) => was.one.integrity) },
            });
        }
    },
};
/** What lies in a bundle comes with the checksum of the bundle. */
const isSummed = ({ origin, groups }) => origin.kind === 'registry' && !groups.includes('bundled');

;// CONCATENATED MODULE: ./out/shared/parse/spdx/current.js
/** Deprecated ids and what the licence list says to write for them; https://spdx.org/licenses/#deprecated */
const renamed = new Map([
    ['BSD-2-Clause-FreeBSD', 'BSD-2-Clause-Views'],
    ['BSD-2-Clause-NetBSD', 'BSD-2-Clause'],
    ['bzip2-1.0.5', 'bzip2-1.0.6'],
    ['eCos-2.0', 'RHeCos-1.1'],
    ['StandardML-NJ', 'SMLNJ'],
]);
/** Of these a bare version once meant that version alone. */
const gnu = /^(?:A?GPL|LGPL|GFDL)-\d\.\d(?:-(?:no-)?invariants)?$/;
const withException = new Map([
    ['autoconf', 'Autoconf-exception'],
    ['bison', 'Bison-exception-2.2'],
    ['classpath', 'Classpath-exception-2.0'],
    ['font', 'Font-exception-2.0'],
    ['gcc', 'GCC-exception'],
]);
/** The same licence, as it is written today: `GPL-2.0+` is `GPL-2.0-or-later`. */
function current(licence) {
    const { id, orLater, exception } = licence;
    const old = /^(GPL-(\d)\.0)-with-(\w+)-exception$/.exec(id);
    if (old !== null) {
        const [, base = '', major = '', name = ''] = old;
        const added = withException.get(name.toLowerCase()) ?? '';
        const isVersioned = /\d$/.test(added);
        const gcc = added === 'GCC-exception' ? (major === '3' ? '-3.1' : '-2.0') : `-${major}.0`;
        return current({ kind: 'licence', id: base, orLater, exception: isVersioned ? added : `${added}${gcc}` });
    }
    if (gnu.test(id))
        return { ...licence, id: `${id}-${orLater ? 'or-later' : 'only'}`, orLater: false };
    // `GPL-2.0-only+` says both; the more that is granted holds.
    if (orLater && id.endsWith('-only'))
        return { kind: 'licence', id: id.replace(/-only$/, '-or-later'), orLater: false, exception };
    if (orLater && id.endsWith('-or-later'))
        return { ...licence, orLater: false };
    return { ...licence, id: renamed.get(id) ?? id };
}

// EXTERNAL MODULE: ./out/shared/parse/spdx/expression.js
var spdx_expression = __webpack_require__(57670);
// EXTERNAL MODULE: ./out/shared/parse/spdx/ids.js + 1 modules
var ids = __webpack_require__(57411);
;// CONCATENATED MODULE: ./out/shared/parse/spdx/versions.js


/** `LGPL-2.1-only` is version 2.1 of LGPL; undefined for what has no versions. */
function versionOf(id) {
    const parts = /^([A-Za-z][\w-]*?)-(\d+(?:\.\d+)*)(-only)?$/.exec(id);
    if (parts === null)
        return undefined;
    const [, name = '', version = '', only = ''] = parts;
    return { family: name + only, numbers: version.split('.').map(Number) };
}
let families;
const byFamily = () => (families ??= (0,group/* groupBy */.$)((0,ids/* licenceIds */.K5)().flatMap((id) => {
    const version = versionOf(id);
    return version === undefined ? [] : [{ ...version, id }];
}), ({ family }) => family));
/**
 * Every licence that may be chosen, of current ones and as one version each: for `LGPL-2.1-or-later` these are
 * `LGPL-2.1-only` and `LGPL-3.0-only`, for `MPL-1.1+` `MPL-1.1` and `MPL-2.0`.
 */
function choices({ id, orLater }) {
    const own = id.replace(/-or-later$/, '-only');
    const version = orLater || own !== id ? versionOf(own) : undefined;
    if (version === undefined)
        return [own];
    const later = (byFamily().get(version.family) ?? []).filter(({ numbers }) => isHigher(numbers, version.numbers));
    return [own, ...later.map((other) => other.id)];
}
function isHigher(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/licences/written.js


const unknown = (why) => ({ kind: 'unknown', why });
/**
 * Reads an SPDX expression, and the forms from before there were any: `MIT/Apache-2.0` (Cargo), `Apache 2.0`, `The MIT
 * License`, `Apache License, Version 2.0`. A name that may be more than one licence (`BSD`, `GPL`) stays unknown.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#license
 */
function readLicence(text) {
    const trimmed = text?.trim() ?? '';
    if (trimmed === '' || trimmed === 'NONE' || trimmed === 'NOASSERTION')
        return unknown('states no licence');
    if (trimmed.length > written_longest)
        return unknown('has a licence that is too long to be read');
    if (/^UNLICENSED$/.test(trimmed))
        return { kind: 'unlicensed' };
    if (/^SEE LICEN[SC]E IN\b/i.test(trimmed))
        return unknown('has its licence in a file of its own');
    const expression = (0,spdx_expression/* parseSpdx */.NB)(trimmed) ?? (trimmed.length > longestName ? undefined : parseOld(trimmed));
    return expression === undefined
        ? unknown('has a licence that is no SPDX expression')
        : { kind: 'expression', expression };
}
/** In UTF-16 code units. */
const written_longest = 20_000;
/** Names from before there were expressions are short. */
const longestName = 500;
const parseOld = (text) => (0,spdx_expression/* parseSpdx */.NB)(withOperators(text)) ?? (0,spdx_expression/* parseSpdx */.NB)(likely(text) ?? '');
/** Once Cargo and Composer wrote so. */
const withOperators = (text) => text
    .split(/\s*(?:\/|\|\|?)\s*/)
    .map((part) => likely(part) ?? part)
    .join(' OR ');
/** Words that stand in the names of licences and tell nothing. */
const idle = /\b(?:the|software|licen[sc]e|version|ver\.?|v\.?(?=\s*\d))|,/gi;
const likely = (text) => text.length > 100 ? undefined : ((0,ids/* licenceLike */.ZR)(text) ?? (0,ids/* licenceLike */.ZR)(text.replace(idle, ' ')));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/licences/judge.js






/** Entries that name no licence, or no purl: whatever was meant, it would never hold. */
function licencePolicyFaults({ allow = [], deny = [], exceptions = [], }) {
    const isName = (entry) => entry === unlicensed || (0,spdx_expression/* parseSpdx */.NB)(entry)?.kind === 'licence';
    return [
        ...[...allow, ...deny].filter((entry) => !isName(entry)),
        ...exceptions.filter((entry) => readPurl(entry) === undefined),
    ];
}
/** Judges the licence of a package by the policy; `purl` is for its exceptions. */
function licenceJudge(policy) {
    const exempt = (policy.exceptions ?? []).flatMap((entry) => readPurl(entry) ?? []);
    const judged = (0,remembered/* rememberedTexts */.t)((licence) => judgeLicence(licence, policy));
    return (licence, purl) => isExempt(purl, exempt)
        ? { verdict: 'allowed', reason: 'may have any licence, as the policy says' }
        : judged(licence ?? '');
}
function isExempt(purl, exempt) {
    const found = exempt.length === 0 ? undefined : readPurl(purl);
    return found !== undefined && exempt.some((entry) => covers(entry, found));
}
const unlicensed = 'UNLICENSED';
/**
 * An exception only adds to what a licence permits, so it goes through where its licence does; a denied licence is allowed
 * with an exception where the list names just that. Of `or later` any version may be chosen, save that who denies the
 * version named denies all of it.
 */
function judgeLicence(licence, { allow, deny = [] }) {
    const written = readLicence(licence);
    if (written.kind === 'unknown')
        return { verdict: 'unknown', reason: written.why };
    if (written.kind === 'unlicensed')
        return unlicensedVerdict(allow, deny);
    const lists = { allow: allow && namesIn(allow), deny: namesIn(deny) };
    return verdictOf(written.expression, lists);
}
function unlicensedVerdict(allow, deny) {
    const reason = 'is not licensed to anybody';
    if (deny.includes(unlicensed))
        return { verdict: 'denied', reason };
    if (allow === undefined)
        return { verdict: 'unknown', reason };
    return { verdict: allow.includes(unlicensed) ? 'allowed' : 'denied', reason };
}
/** Each licence that an entry means, as one version, with its exception. */
function namesIn(entries) {
    return new Set(entries.flatMap((entry) => {
        const one = (0,spdx_expression/* parseSpdx */.NB)(entry);
        return one?.kind === 'licence' ? namesOf(current(one)) : [];
    }));
}
const namesOf = (licence) => choices(licence).map((id) => judge_named(id, licence.exception));
const judge_named = (id, exception) => exception === undefined ? id : `${id} WITH ${exception}`;
function verdictOf(expression, lists) {
    if (expression.kind === 'licence')
        return licenceVerdict(expression, lists);
    const verdicts = expression.parts.map((part) => verdictOf(part, lists));
    const order = expression.kind === 'and' ? worstFirst : worstFirst.toReversed();
    for (const wanted of order) {
        const found = verdicts.find(({ verdict }) => verdict === wanted);
        if (found !== undefined)
            return found;
    }
    throw new Error('an expression without parts');
}
const worstFirst = ['denied', 'unknown', 'allowed'];
function licenceVerdict(written, { allow, deny }) {
    const licence = current(written);
    const { exception } = licence;
    const name = (0,spdx_expression/* writeSpdx */.Nt)(written);
    const [own = '', ...later] = choices(licence);
    const isListed = (list, id) => list.has(judge_named(id, exception)) || list.has(id);
    const isNamedWhole = exception !== undefined && allow?.has(judge_named(own, exception)) === true;
    const isDenied = deny.has(judge_named(own, exception)) || (deny.has(own) && !isNamedWhole);
    if (isDenied)
        return { verdict: 'denied', reason: `has the licence ${name}, which is denied` };
    if (allow === undefined && !isOwn(own))
        return { verdict: 'allowed', reason: `has the licence ${name}` };
    const chosen = [own, ...later.filter((id) => !deny.has(id))];
    if (allow !== undefined && chosen.some((id) => isListed(allow, id)))
        return { verdict: 'allowed', reason: `has the licence ${name}` };
    // What is in a licence of somebody's own no list can know.
    if (isOwn(own))
        return { verdict: 'unknown', reason: `has the licence ${name}, whose text is its own` };
    return {
        verdict: 'denied',
        reason: `has the licence ${name}, which is not on the list of those that are allowed`,
    };
}
const isOwn = (id) => /^(?:DocumentRef-[^:]+:)?LicenseRef-/.test(id);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/licence-options.js

const list = { default: [] };
const faulty = (found, what) => found.map((entry) => `"${entry}" is no ${what}`);
const licenceOptions = {
    allowLicences: {
        ...list,
        summary: 'SPDX ids that a licence may have; where there are any, no other may.',
        faults: (allow) => faulty(licencePolicyFaults({ allow }), 'SPDX id'),
    },
    denyLicences: {
        ...list,
        summary: 'SPDX ids that no licence may have.',
        faults: (deny) => faulty(licencePolicyFaults({ deny }), 'SPDX id'),
    },
    licenceExceptions: {
        ...list,
        summary: 'Package URLs of packages that may have any licence; one without a version is every version.',
        faults: (exceptions) => faulty(licencePolicyFaults({ exceptions }), 'package URL'),
    },
};
/** Undefined where nothing is asked of licences. */
function judgeOf(options) {
    const { allowLicences, denyLicences, licenceExceptions: exceptions } = options;
    if (allowLicences.length + denyLicences.length === 0)
        return undefined;
    const policy = {
        ...(allowLicences.length > 0 ? { allow: allowLicences } : {}),
        deny: denyLicences,
        exceptions,
    };
    return licenceJudge(policy);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/licence-denied.js



const options = { denyLicences: ['AGPL-3.0-only'] };
const licenceDenied = {
    id: 'dependency-audit/licence-denied',
    scope: 'document',
    title: 'Dependency with a licence that is not permitted',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A licence that the policy does not permit may oblige you to publish your own source, or forbid what you do with the package.',
    advice: 'Replace the package, or let somebody who may decide it add its purl to `licenceExceptions`.',
    references: ['https://spdx.org/licenses/', 'CWE-1357'],
    aliases: [],
    options: licenceOptions,
    examples: {
        bad: [
            { text: lockfile('1.0.0', { license: 'AGPL-3.0-only' }), lines: [entryLine], options },
            {
                text: lockfile('1.0.0', { license: 'MIT' }),
                lines: [entryLine],
                options: { allowLicences: ['Apache-2.0'] },
            },
        ],
        good: [
            { text: lockfile('1.0.0', { license: 'AGPL-3.0-only' }) },
            { text: lockfile('1.0.0', { license: '(MIT OR AGPL-3.0-only)' }), options },
            {
                text: lockfile('1.0.0', { license: 'AGPL-3.0-only' }),
                options: { ...options, licenceExceptions: ['pkg:npm/left-lane'] },
            },
        ],
    },
    check({ doc, options: asked }, report) {
        const judge = judgeOf(asked);
        if (judge === undefined)
            return;
        for (const one of doc.packages) {
            if (one.origin.kind === 'path' || one.origin.kind === 'workspace' || one.licence === undefined)
                continue;
            const { verdict, reason } = judge(one.licence, one.purl);
            if (verdict !== 'denied')
                continue;
            report({
                region: one.region,
                message: `${(0,wording/* shown */.SP)(one)} ${(0,wording/* said */.ag)(reason, 300)}`,
                evidence: `${(0,wording/* packagePurl */.YM)(one.purl)} ${one.licence}`,
                isPlaceless: true,
                properties: { purl: one.purl, licence: one.licence },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/licence-unknown.js



const licence_unknown_options = { denyLicences: ['AGPL-3.0-only'] };
const twoPackages = `${JSON.stringify({
    lockfileVersion: 3,
    packages: {
        'node_modules/a-lane': { version: '1.0.0', license: 'MIT' },
        'node_modules/b-lane': { version: '1.0.0' },
    },
}, null, 1)}\n`;
const licenceUnknown = {
    id: 'dependency-audit/licence-unknown',
    scope: 'document',
    title: 'Dependency whose licence is not known',
    severity: 'low',
    confidence: 'high',
    preset: 'security',
    why: 'Where no licence is stated, or one that says nothing, nobody knows whether the package is permitted; it is neither permitted nor denied here.',
    advice: 'Look the licence up and add the purl to `licenceExceptions`. Where the format holds no licences at all, put an SBOM (CycloneDX, SPDX) that holds them into the repository, which is judged as well, and accept this finding for the file.',
    references: ['https://spdx.org/licenses/', 'CWE-1357'],
    aliases: [],
    options: licenceOptions,
    examples: {
        bad: [
            { text: lockfile('1.0.0', { license: 'see LICENSE.txt' }), lines: [entryLine], options: licence_unknown_options },
            { text: twoPackages, lines: [8], options: licence_unknown_options },
            {
                path: 'Cargo.lock',
                text: 'version = 4\n\n[[package]]\nname = "left-lane"\nversion = "1.0.0"\nsource = "registry+https://index.example"\n',
                lines: [1],
                options: licence_unknown_options,
            },
        ],
        good: [
            { text: lockfile('1.0.0') },
            { text: lockfile('1.0.0', { license: 'MIT' }), options: licence_unknown_options },
            {
                path: '.github/workflows/a.yml',
                text: 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/deploy@v1\n',
                options: licence_unknown_options,
            },
        ],
    },
    check({ doc, options: asked, leftOut }, report) {
        const judge = judgeOf(asked);
        if (judge === undefined)
            return;
        const unknown = doc.packages.flatMap((one) => {
            if (one.origin.kind === 'path' || one.origin.kind === 'workspace')
                return [];
            // A workflow holds no licences and cannot: with one finding for each of them nobody would know more.
            if (one.ecosystem === 'GitHub Actions' && one.licence === undefined) {
                leftOut?.('Actions whose licences are not known, since workflows hold none');
                return [];
            }
            const { verdict, reason } = judge(one.licence, one.purl);
            return verdict === 'unknown' ? [{ one, reason }] : [];
        });
        if (unknown.length === 0)
            return;
        // Most formats hold no licences: that is one thing to say of the file.
        if (doc.packages.every(({ licence }) => licence === undefined))
            report(ofFile(doc, unknown.length));
        else
            for (const { one, reason } of unknown)
                report(ofPackage(one, reason));
    },
};
const ofFile = ({ path, format }, count) => ({
    region: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    message: `${count === 1 ? 'The licence of 1 package is' : `The licences of ${String(count)} packages are`} not known: the file holds none`,
    evidence: `${format} without licences`,
    properties: { unknownLicences: count },
});
const ofPackage = (one, reason) => ({
    region: one.region,
    message: `${(0,wording/* shown */.SP)(one)} ${(0,wording/* said */.ag)(reason, 300)}: whether that is permitted is not known`,
    evidence: `${(0,wording/* packagePurl */.YM)(one.purl)} ${one.licence ?? ''}`,
    isPlaceless: true,
    properties: { purl: one.purl, licence: one.licence ?? null },
});

;// CONCATENATED MODULE: ./out/actions/dependency-audit/signals/look-alike.js
/** Shorter names differ by one sign all the time. */
const [shortest, look_alike_longest] = [5, 100];
/** Signs that are read as another one; of two letters, first. */
const pairs = [
    [/rn/g, 'm'],
    [/vv/g, 'w'],
    [/cl/g, 'd'],
];
const look_alike_signs = {
    ...{ '0': 'o', '1': 'l', i: 'l', '|': 'l', '5': 's', '3': 'e', '@': 'a' },
    // Cyrillic and Greek letters that look like Latin ones.
    ...{ \u0430: 'a', \u0435: 'e', \u043e: 'o', \u0440: 'p', \u0441: 'c', \u0443: 'y', \u0445: 'x', \u0456: 'l', \u0455: 's', \u03bf: 'o', \u03b1: 'a', \u03bd: 'v' },
};
/** The same for names that look the same; separators are easily overlooked. */
function skeleton(name) {
    let text = name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}\p{Cf}]/gu, '');
    for (const [pair, sign] of pairs)
        text = text.replace(pair, sign);
    return Array.from(text)
        .map((sign) => look_alike_signs[sign] ?? sign)
        .join('')
        .replace(/[-_.]/g, '');
}
/** Of several parts the last one is the package's own; what comes before is its owner's. */
function ownName(name) {
    const cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'));
    return { owner: name.slice(0, Math.max(cut, 0)), own: name.slice(cut + 1) };
}
/** Finds, among known names, one that a new name can be taken for: read as the same, or one sign away. */
class LookAlikes {
    #skeletons = new Map();
    /** Known names, and those with one sign left out. */
    #shorter = new Map();
    constructor(known) {
        for (const name of known) {
            if (name.length < shortest || name.length > look_alike_longest)
                continue;
            this.#skeletons.set(skeleton(name), name);
            for (const key of [name, ...withoutOne(name)]) {
                const names = this.#shorter.get(key);
                if (names)
                    names.push(name);
                else
                    this.#shorter.set(key, [name]);
            }
        }
    }
    /** Undefined for a name that is known, or that is like none. */
    of(name) {
        if (name.length < shortest || name.length > look_alike_longest)
            return undefined;
        const same = this.#skeletons.get(skeleton(name));
        if (same !== undefined && same !== name && isNoNumber(name, same))
            return same;
        for (const key of [name, ...withoutOne(name)])
            for (const other of this.#shorter.get(key) ?? [])
                if (other !== name && isOneAway(name, other) && isNoNumber(name, other))
                    return other;
        return undefined;
    }
}
const withoutOne = (name) => Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
/** One sign more, less, another, or two that changed places. */
function isOneAway(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (left.length <= 1 && right.length <= 1)
        return true;
    return left.length === 2 && left === Array.from(right).reverse().join('');
}
/** `sha1` and `sha2`, `es6-map` and `es5-map`: siblings that are told apart by their numbers. */
const isNoNumber = (a, b) => withoutNumbers(a) !== withoutNumbers(b);
const withoutNumbers = (name) => name.replace(/[-_.]?\d+/g, '');

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/look-alike-name.js




/** New names of one change that are compared; a lockfile that is all new is a matter of its own. */
const mostNew = 5_000;
const lookAlikeName = {
    id: 'dependency-audit/look-alike-name',
    scope: 'project',
    title: 'New package with a name like one that is there',
    severity: 'medium',
    confidence: 'low',
    preset: 'security',
    leads: true,
    why: 'Names that are one slip of the finger from a known one are registered to be installed by mistake, or to be overlooked in a review.',
    advice: 'Make sure that this very package is meant, and not the one that the project has already.',
    references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-1357', 'CWE-506'],
    aliases: [],
    examples: {
        bad: [
            {
                text: lockOf({ 'left-lane': {}, 'left-lanc': {} }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(1)],
            },
            {
                text: lockOf({ 'left-lane': {}, leftlane: {} }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(1)],
            },
        ],
        good: [{ text: lockOf({ 'left-lane': {}, 'left-lanc': {} }) }],
    },
    check({ docs, before }, report) {
        if (before === undefined)
            return;
        const base = changed_before(before);
        const known = new Map();
        const lookAlikesOf = (ecosystem) => {
            const found = known.get(ecosystem) ?? namesOf(ecosystem);
            known.set(ecosystem, found);
            return found;
        };
        const namesOf = (ecosystem) => new LookAlikes(base.all.filter(({ one }) => one.ecosystem === ecosystem).map(({ one }) => one.name));
        const told = new Set();
        const fresh = placedIn(changed(docs, before)).filter(({ one }) => !base.keys.has(changed_keyOf(one)));
        for (const { one } of fresh.slice(0, mostNew)) {
            const other = lookAlikesOf(one.ecosystem).of(one.name);
            if (other === undefined || told.has(changed_keyOf(one)) || isSibling(one.name, other))
                continue;
            told.add(changed_keyOf(one));
            report({
                region: one.region,
                message: `${(0,wording/* shown */.SP)(one)} is new, and its name is easily taken for ${(0,wording/* code */.aY)(other)}, which is there already`,
                evidence: `${(0,wording/* packagePurl */.YM)(one.purl)} ${other}`,
                properties: { purl: one.purl, like: other },
            });
        }
    },
};
/** Packages of one owner may be named alike. */
function isSibling(name, other) {
    const { owner } = ownName(name);
    return owner !== '' && owner === ownName(other).owner;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/hits.js





/** What is known of each package of the file, in the order of the file. */
const hitsOf = (facts, doc) => judged(facts)(doc);
const judged = (0,remembered/* remembered */.H)((facts) => (0,remembered/* remembered */.H)((doc) => facts.vulnerabilities.size === 0 ? [] : doc.packages.flatMap((one) => hitsOn(one, facts))));
function hitsOn(entry, facts) {
    const hits = [];
    for (const subject of (0,dependency_audit_asked/* subjectsOf */.Z6)(entry)) {
        const { ecosystem, name } = subject.package;
        for (const vulnerability of facts.vulnerabilities.get((0,package_names/* packageKey */.MO)(ecosystem, name)) ?? []) {
            const hit = hitOf(entry, subject, vulnerability, facts);
            // What the entry and its address agree on is said once.
            const isSaid = ({ kind, vulnerability: said }) => said === vulnerability && kind === hit?.kind;
            if (hit && (subject.package === entry || !hits.some(isSaid)))
                hits.push(hit);
        }
    }
    return hits;
}
function hitOf(entry, subject, vulnerability, facts) {
    const one = subject.package;
    const verdicts = vulnerability.advisories.map((advisory) => ({
        advisory,
        verdict: judge(advisory, subject, facts),
    }));
    const that = (wanted) => verdicts.filter(({ verdict }) => verdict === wanted).map(({ advisory }) => advisory);
    const hit = (kind, advisories) => ({
        kind,
        package: one,
        entry,
        vulnerability,
        advisories,
    });
    const isMalware = vulnerability.id.startsWith('MAL-');
    // Of what is pinned nowhere malware alone is told, which may be so in every version.
    if ((0,dependency_audit_asked/* isOpen */.nT)(one) && !isMalware)
        return undefined;
    const affecting = that('affected');
    if (affecting.length > 0)
        return hit(isMalware ? 'malicious' : kindOf(one, affecting), affecting);
    const unknown = that('unknown');
    if (unknown.length === 0)
        return undefined;
    // Of one vulnerability, a record that can be read knows better than one that cannot, unless it was withdrawn.
    const standing = verdicts.filter(({ advisory: { withdrawn } }) => withdrawn === undefined);
    if (unknown.length < standing.filter(({ advisory }) => (0,affected/* entriesOf */.Mc)(advisory, one).length > 0).length)
        return undefined;
    return hit(isMalware && !(0,dependency_audit_asked/* isOpen */.nT)(one) ? 'suspect' : 'unknown', unknown);
}
function judge(advisory, subject, facts) {
    const { package: one, writings } = subject;
    const verdicts = writings.map((writing) => (0,affected/* verdictOf */.Vj)(advisory, writing));
    if (verdicts.includes('affected'))
        return 'affected';
    if (verdicts.includes('unknown'))
        return 'unknown';
    const claim = claimOf(one);
    const isDoubtful = claim !== undefined && facts.unproven.has(claim) && advisory.withdrawn === undefined;
    return isDoubtful && (0,affected/* entriesOf */.Mc)(advisory, one).length > 0 ? 'unknown' : 'unaffected';
}
function kindOf(one, affecting) {
    const isNotice = affecting.every((advisory) => (0,affected/* entriesOf */.Mc)(advisory, one).every(({ informational }) => informational !== undefined));
    return isNotice ? 'notice' : 'vulnerable';
}

// EXTERNAL MODULE: ./out/shared/parse/edit.js
var edit = __webpack_require__(32054);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/entry-text.js

/** What stands there; empty where that is in another file. */
const entryText = (doc, { region }) => region.path === doc.path ? (0,edit/* written */.Mp)(doc, region) : '';

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/alias.js


/**
 * The name under which npm and what is like it install the package, where the entry shows another than its own: a folder
 * (`node_modules/a`), a key (`a@npm:name@1.0.0`, `"a": "npm:name@1.0.0"`).
 */
function aliasOf(doc, one) {
    if (one.ecosystem !== 'npm')
        return undefined;
    const alias = aliasIn(doc, one);
    return alias === undefined || alias === one.name ? undefined : alias;
}
function aliasIn(doc, one) {
    if (doc.format === 'pnpm-lock')
        return pnpmAlias(doc.text, one.name);
    const entry = entryText(doc, one).slice(0, alias_longest);
    if (doc.format.startsWith('yarn-'))
        return /^"?(@?[^@"\s]+)@npm:@?[^@"\s,]+@/.exec(entry)?.[1];
    const [, key] = /^"([^"\\]+)"/.exec(entry) ?? [];
    if (doc.format === 'package.json')
        return /^"[^"]*"\s*:\s*"npm:/.test(entry) ? key : undefined;
    if (doc.format !== 'package-lock' && doc.format !== 'npm-shrinkwrap')
        return undefined;
    // What an override put there has the name of another, and is asked for by none.
    if (key === undefined || one.delivers !== undefined)
        return undefined;
    const at = key.lastIndexOf(alias_folder);
    if (at >= 0)
        return key.slice(at + alias_folder.length);
    const behind = doc.text.slice((0,edit/* spanOf */.ee)(doc, one.region).end).slice(0, alias_longest);
    return /^\s*:\s*\{\s*"version"\s*:\s*"npm:/.test(behind) ? key : undefined;
}
const alias_folder = 'node_modules/';
/** In UTF-16 code units: keys stand at the front. */
const alias_longest = 4_000;
/** What the project itself asks for stands as a key, and below it `specifier: npm:name@range`. */
function pnpmAlias(text, name) {
    for (const quote of ['', "'", '"']) {
        const at = text.indexOf(`specifier: ${quote}npm:${name}@`);
        if (at < 0)
            continue;
        const before = text.slice(Math.max(0, at - 500), at).trimEnd();
        return /^\s*(['"]?)(@?[^\s'":]+)\1:$/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[2];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/together.js


function pinnedTogether(doc, one) {
    const key = placeKey(one);
    const same = key === undefined ? [] : (byPlace(doc).get(key) ?? []);
    const others = same.filter(({ name }) => name !== one.name);
    const isKin = (other) => familyOf(other) === familyOf(one);
    return { kin: others.filter(isKin), strangers: others.filter((other) => !isKin(other)) };
}
/** What is released with it: one Maven group at one version, or a family that has its version from one place. */
function releasedWith(doc, one) {
    const { kin } = pinnedTogether(doc, one);
    const group = one.ecosystem === 'Maven' ? (byRelease(doc).get(releaseKey(one)) ?? []) : [];
    return [...new Set([...kin, ...group])].filter(({ name }) => name !== one.name);
}
/** Maven's group; elsewhere the first word of the name. */
const familyOf = ({ ecosystem, name }) => (ecosystem === 'Maven' ? name.split(':', 1) : name.toLowerCase().split('.', 1))[0] ?? name;
const placeKey = ({ pinnedAt }) => pinnedAt && `${String(pinnedAt.startLine)}:${String(pinnedAt.startColumn)} ${pinnedAt.path}`;
const releaseKey = (one) => `${familyOf(one)} ${one.version}`;
const byPlace = (0,remembered/* remembered */.H)(({ packages }) => (0,group/* groupBy */.$)(packages, (one) => placeKey(one) ?? ''));
const byRelease = (0,remembered/* remembered */.H)(({ packages }) => (0,group/* groupBy */.$)(packages, releaseKey));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/manifest-fix.js


/**
 * Files that people write themselves, and that nothing else has to agree with: manifests are judged only for what no
 * lockfile answers for.
 */
const byHand = new Set([
    'requirements',
    'pom.xml',
    'maven-extensions',
    'dotnet-tools',
    'global.json',
    'dotnet-project',
    'directory-props',
    'msbuild-import',
    'libs.versions.toml',
    ...['package.json', 'pyproject.toml', 'Pipfile', 'Cargo.toml', 'Gemfile', 'composer.json'],
]);
/**
 * A change of the version where it stands: only where the entry has it once, no checksum belongs to it, and no stranger has
 * the same version from there.
 */
function manifestFix(doc, one, version) {
    const offset = versionOffset(doc, one, version);
    const { kin, strangers } = pinnedTogether(doc, one);
    if (offset === undefined || strangers.length > 0)
        return [];
    const title = [`Take ${version}`, ...kin.map(({ name }) => name)].join(', also for ');
    const edit = { path: doc.path, offset, length: one.version.length, text: version };
    return [{ title, mode: 'suggest', edits: [edit] }];
}
/** The line as it is to be, and its number; undefined where the version does not stand in it as it is. */
function changedLine(doc, one, version) {
    const offset = versionOffset(doc, one, version);
    if (offset === undefined)
        return undefined;
    const { start, end } = (0,edit/* spanOf */.ee)(doc, manifest_fix_placeOf(one));
    const isOneLine = !doc.text.slice(start, end).includes('\n');
    const from = isOneLine ? start : doc.text.lastIndexOf('\n', offset) + 1;
    const lineEnd = doc.text.indexOf('\n', offset);
    const to = isOneLine ? end : lineEnd < 0 ? doc.text.length : lineEnd;
    const text = `${doc.text.slice(from, offset)}${version}${doc.text.slice(offset + one.version.length, to)}`;
    return { text: text.trim(), number: (0,edit/* linesOf */.Dx)(doc).lineAt(offset) };
}
const manifest_fix_placeOf = ({ pinnedAt, region }) => pinnedAt ?? region;
function versionOffset(doc, one, version) {
    const place = manifest_fix_placeOf(one);
    if (!byHand.has(doc.format) || one.integrity.length > 0 || !plain.test(version))
        return undefined;
    if (place.path !== doc.path)
        return undefined;
    const { start, end } = (0,edit/* spanOf */.ee)(doc, place);
    const at = onlyPlace(doc.text.slice(start, end), one.version);
    return at === undefined ? undefined : start + at;
}
const plain = /^[\w.+!-]{1,100}$/;
/** Where the word stands, neither in a longer word nor twice. */
function onlyPlace(text, word) {
    const at = text.indexOf(word);
    if (word === '' || at < 0 || text.includes(word, at + 1))
        return undefined;
    const beside = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    return /[\w.+-]/.test(beside) ? undefined : at;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/step.js

/** Longer ones are cut, in UTF-16 code units: a name has some 200 at most. */
const step_longest = 400;
const run = (text, besides) => ({
    text,
    into: undefined,
    told: `run ${(0,wording/* code */.aY)(text, step_longest)}`,
    besides,
});
const write = (text, into, besides) => ({
    text,
    into,
    told: `write ${(0,wording/* code */.aY)(text, step_longest)} into ${into}`,
    besides,
});
/** What no line does alone. */
const turnTo = (told) => ({ text: undefined, into: undefined, told });
const command = (text) => (wanted) => run(text(wanted));
const lines = (into, text) => (wanted) => write(text(wanted), into);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/way-in.js

/** The shortest way to each package. */
const parentsOf = (0,remembered/* remembered */.H)(({ packages }) => {
    const parents = new Map();
    const needed = new Set(packages.flatMap(({ needs = [] }) => needs));
    const tells = packages.some(({ isDirect }) => isDirect !== undefined);
    const hasEdges = packages.some(({ needs }) => needs !== undefined && needs.length > 0);
    const isStart = (one, index) => tells ? one.isDirect === true : hasEdges && !needed.has(index);
    const queue = packages.filter(isStart);
    for (const one of queue)
        parents.set(one, undefined);
    for (const one of queue)
        for (const index of one.needs ?? []) {
            const need = packages[index];
            if (need === undefined || parents.has(need))
                continue;
            parents.set(need, one);
            queue.push(need);
        }
    return parents;
});
function wayIn(doc, to) {
    const parents = parentsOf(doc);
    if (!parents.has(to))
        return undefined;
    const way = [];
    for (let one = to; one !== undefined; one = parents.get(one))
        way.push(one);
    return way.reverse();
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/brought.js




const most = 3;
/** What the project names itself and what brings the package in: `a@1.0.0 and b@2.0.0`; undefined where nothing is known. */
function bringers(doc, one) {
    const way = wayIn(doc, one);
    const ways = waysIn(doc, one) ?? (way ? [way] : []);
    const firsts = new Set(ways.flatMap((steps) => {
        const first = steps.find(dependency_audit_asked/* isForeign */.jq);
        return first === undefined || first === one ? [] : [first];
    }));
    return firsts.size === 0 ? undefined : (0,wording/* listed */.KE)([...firsts].map(wording/* shown */.SP), most);
}
/** That there may be no need to force it. */
function simpler(doc, one) {
    const who = bringers(doc, one);
    return who && `See first whether a newer version of ${who} brings the fix`;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/release.js
/** Major, minor, patch: those of them that are written. */
const numbersOf = (version) => {
    const written = /^v?(\d{1,15}(?:\.\d{1,15}){0,2})/.exec(version)?.[1];
    return written?.split('.').map(Number) ?? [];
};
/** What a later release may keep of this one's numbers without breaking it: `1`, `0.5`, `0.0.3`. */
function branchOf(version) {
    const numbers = numbersOf(version);
    const first = numbers.findIndex((number) => number > 0);
    return numbers.slice(0, first < 0 ? undefined : first + 1).join('.');
}
/** As npm's and Cargo's caret has it: https://doc.rust-lang.org/cargo/reference/semver.html */
const isCompatible = (from, to) => {
    const branch = numbersOf(branchOf(from));
    const other = numbersOf(to);
    return branch.every((number, index) => (other[index] ?? 0) === number);
};
/** Where the first number says that something breaks; elsewhere it may be a year. */
const sayingMajor = new Set([
    ...['npm', 'crates.io', 'RubyGems', 'Packagist', 'Maven', 'NuGet', 'Hex', 'Pub'],
    ...['SwiftURL', 'CocoaPods', 'GitHub Actions'],
]);
const sayingMinor = new Set(['npm', 'crates.io', 'Pub', 'Hex']);
/** The step may well break what uses the package. */
function isBreaking(ecosystem, from, to) {
    if (!sayingMajor.has(ecosystem))
        return false;
    return sayingMinor.has(ecosystem) ? !isCompatible(from, to) : numbersOf(from)[0] !== numbersOf(to)[0];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/cargo.js



/**
 * A requirement takes what is compatible with it: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html. The
 * lockfile does not hold it, and nothing overrides it.
 */
const cargo = {
    direct({ name, from, version }) {
        return isCompatible(from, version)
            ? run(`cargo update --package ${name}@${from} --precise ${version}`)
            : write(`${name} = "${version}"`, 'Cargo.toml', 'No `cargo update` goes so far');
    },
    through({ doc, package: one, name, from, version }) {
        if (isCompatible(from, version))
            return run(`cargo update --package ${name}@${from} --precise ${version}`);
        const who = bringers(doc, one) ?? `what needs \`${name}\``;
        return turnTo(`no \`cargo update\` goes so far, so take a newer version of ${who} in Cargo.toml`);
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/go.js


const tagOf = (version) => `v${version.replace(/^v/, '')}`;
/** https://go.dev/doc/toolchain#get: Go itself has no `v`, and no module `stdlib` can be asked for. */
const toolchain = ({ doc, package: one, version }) => entryText(doc, one).startsWith('toolchain')
    ? `toolchain@go${version}`
    : `go@${version} toolchain@go${version}`;
/** `old` or `old@v1.0.0` of `replace old v1.0.0 => new v2.0.0`; undefined for any other statement. */
function replacedBy({ doc, package: one }) {
    const [left, right] = entryText(doc, one).split('=>', 2);
    if (left === undefined || right === undefined)
        return undefined;
    const words = left
        .trim()
        .split(/\s+/)
        .map((word) => word.replace(/^["`]|["`]$/g, ''));
    const [name = '', version] = words[0] === 'replace' ? words.slice(1) : words;
    const old = version === undefined ? name : `${name}@${version}`;
    return /^[A-Za-z0-9][\w.~/@+-]{0,300}$/.test(old) ? old : undefined;
}
const replace = (edit, wanted, old) => `go ${edit} edit -replace=${old}=${wanted.name}@${tagOf(wanted.version)}`;
const inModule = (wanted) => {
    const { name, version } = wanted;
    if (name === 'stdlib')
        return run(`go get ${toolchain(wanted)}`);
    const old = replacedBy(wanted);
    return old === undefined
        ? run(`go get ${name}@${tagOf(version)}`)
        : run(`${replace('mod', wanted, old)} && go mod tidy`, '`go get` has no say in what is replaced');
};
const inWorkspace = (wanted) => wanted.name === 'stdlib'
    ? run(`go work edit -toolchain=go${wanted.version}`)
    : run(replace('work', wanted, replacedBy(wanted) ?? wanted.name));
/** https://go.dev/ref/mod#go-get, https://go.dev/ref/mod#go-mod-edit */
const goMod = { direct: inModule };
const goWork = { direct: inWorkspace };

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/npm-ranges.js





const npm_ranges_sections = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies', 'requires'];
const membersOf = (value) => typeof value === 'object' && value !== null ? Object.entries(value) : [];
const askedIn = (0,remembered/* remembered */.H)(({ text }) => {
    const [ranges, folders] = [new Map(), new Map()];
    const add = (to, name, value) => to.set(name, (to.get(name) ?? new Set()).add(value));
    const root = new Map(membersOf((0,core_json/* parseJson */.qF)(text.replace(/^\uFEFF/, ''))));
    const waiting = [...membersOf(root.get('packages')), ...membersOf(root.get('dependencies'))];
    // Those of version 1 have others in them, which are added while it is read.
    for (const [path, entry] of waiting)
        for (const [section, members] of membersOf(entry)) {
            if (!npm_ranges_sections.includes(section))
                continue;
            for (const [name, range] of membersOf(members))
                if (typeof range !== 'string')
                    waiting.push([`node_modules/${name}`, range]);
                else {
                    add(ranges, name, range);
                    if (root.has('packages') && !path.includes('node_modules/'))
                        add(folders, name, path);
                }
        }
    return { ranges, folders };
});
/** Folders of the project that name the package, where the first of them all does not. */
function workspacesNaming(doc, name) {
    const folders = [...(askedIn(doc).folders.get(name) ?? [])];
    return folders.includes('') || !folders.every((path) => /^[\w@][\w@./-]{0,200}$/.test(path)) ? [] : folders;
}
/** All that ask for what is there now take the other version too, as far as their ranges can be read. */
function isWithinRanges(doc, name, from, to) {
    const ranges = [...(askedIn(doc).ranges.get(name) ?? [])];
    const asking = ranges.filter((range) => permits(range, from) !== false);
    return asking.length > 0 && asking.every((range) => permits(range, to) === true);
}
/** `name@range`, as the key of a block of a yarn.lock has them. */
const descriptorsOf = (doc, one) => (entryText(doc, one).split('\n', 1)[0] ?? '')
    .replace(/:\s*$/, '')
    .replaceAll('"', '')
    .split(/\s*,\s*/)
    .filter((descriptor) => descriptor !== '');
/** The same of a block of a yarn.lock. */
const isWithinDescriptors = (descriptors, to) => descriptors.length > 0 &&
    descriptors.every((one) => permits(one.slice(one.indexOf('@', 1) + 1).replace(/^npm:/, ''), to) === true);
const comparator = /^(\^|~|>=|<=|>|<|=)?v?(\d{1,9}(?:\.\d{1,9}){0,2})$/;
/** https://github.com/npm/node-semver#ranges; undefined for a range that is not read: of prereleases, or with a hyphen. */
function permits(range, version) {
    if (range.length > 500 || version.includes('-'))
        return undefined;
    const answers = range.split('||').map((set) => {
        const parts = set
            .trim()
            .replace(/([<>=^~]) +/g, '$1')
            .replace(/(?:\.[xX*])+(?=\s|$)/g, '')
            .split(/\s+/);
        const each = parts.map((part) => permitsOne(part, version));
        return each.includes(undefined) ? undefined : each.every((answer) => answer === true);
    });
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
function permitsOne(part, version) {
    if (part === '' || part === '*' || part === 'x')
        return true;
    const [, sign = '', low = ''] = comparator.exec(part) ?? [];
    if (low === '')
        return undefined;
    const order = semver/* semver */.h.compare(version, low);
    const starts = (count) => numbersOf(low)
        .slice(0, count)
        .every((number, index) => number === (numbersOf(version)[index] ?? 0));
    if (sign === '^')
        return order >= 0 && isCompatible(low, version);
    if (sign === '~')
        return order >= 0 && starts(2);
    if (sign === '>=')
        return order >= 0;
    if (sign === '<')
        return order < 0;
    // Of `>1` and `<=1` all of 1 is meant.
    if (sign === '>')
        return order > 0 && (numbersOf(low).length === 3 || !starts(3));
    return sign === '<=' ? order < 0 || starts(3) : starts(3);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/npm.js




/** `name@1.0.0`, or `alias@npm:name@1.0.0`. */
const specifier = ({ name, alias, version }) => alias === undefined ? `${name}@${version}` : `${alias}@npm:${name}@${version}`;
const nameThere = ({ name, alias }) => alias ?? name;
const target = ({ name, alias, version }) => alias === undefined ? version : `npm:${name}@${version}`;
/** Of what is there in several versions only those of one branch are meant: `json5@1`. */
const branchKey = (wanted) => `${nameThere(wanted)}@${branchOf(wanted.from)}`;
const member = (key, entries) => `"${key}": { ${entries.map(([name, version]) => `"${name}": "${version}"`).join(', ')} }`;
const isBundled = ({ groups }) => groups.includes('bundled');
/** Where forcing it is not to be had. */
const byBringers = ({ doc, package: one, name }, why) => turnTo(`${why}, so take a newer version of ${bringers(doc, one) ?? `what needs \`${name}\``}`);
/** https://docs.npmjs.com/cli/configuring-npm/package-json#overrides */
const npm = {
    direct: command((wanted) => {
        const folders = workspacesNaming(wanted.doc, nameThere(wanted));
        return ['npm install', specifier(wanted), ...folders.map((path) => `--workspace ${path}`)].join(' ');
    }),
    through(wanted) {
        const { doc, package: one, from, version } = wanted;
        if (isBundled(one))
            return byBringers(wanted, 'it is bundled in another package');
        if (isWithinRanges(doc, nameThere(wanted), from, version))
            return run(`npm update ${nameThere(wanted)}`);
        const text = member('overrides', [[branchKey(wanted), target(wanted)]]);
        return write(text, 'package.json', simpler(doc, one));
    },
};
/** https://classic.yarnpkg.com/lang/en/docs/selective-version-resolutions/: keys are paths, without ranges. */
const yarnClassic = {
    direct: command((wanted) => `yarn upgrade ${specifier(wanted)}`),
    through(wanted) {
        const { doc, package: one, version } = wanted;
        if (isWithinDescriptors(descriptorsOf(doc, one), version))
            return turnTo('delete its block from yarn.lock and run `yarn install`');
        const paths = isAlone(wanted) ? [nameThere(wanted)] : pathsTo(wanted);
        if (paths === undefined)
            return byBringers(wanted, 'several versions are in use');
        const entries = paths.map((path) => [path, target(wanted)]);
        return write(member('resolutions', entries), 'package.json', simpler(doc, one));
    },
};
/** https://yarnpkg.com/configuration/manifest#resolutions: keys may be descriptors, as the lockfile has them. */
const yarnBerry = {
    direct: command((wanted) => `yarn up ${specifier(wanted)}`),
    through(wanted) {
        const { doc, package: one, version } = wanted;
        const descriptors = descriptorsOf(doc, one);
        if (isWithinDescriptors(descriptors, version))
            return run(`yarn up --recursive ${nameThere(wanted)}`);
        const keys = isAlone(wanted) ? [nameThere(wanted)] : descriptors;
        if (keys.length === 0 || keys.length > mostKeys)
            return byBringers(wanted, 'several versions are in use');
        const entries = keys.map((key) => [key, target(wanted)]);
        return write(member('resolutions', entries), 'package.json', simpler(doc, one));
    },
};
const mostKeys = 4;
/** https://pnpm.io/settings#overrides; before pnpm 10 they stand in package.json. */
const pnpm = {
    direct: command((wanted) => `pnpm${hasWorkspaces(wanted.doc) ? ' --recursive' : ''} update ${specifier(wanted)}`),
    through(wanted) {
        const { doc, package: one } = wanted;
        const isOld = !/^(?:9|[1-9]\d)\b/.test(doc.formatVersion ?? '');
        return isOld
            ? write(`"pnpm": { ${member('overrides', [[branchKey(wanted), target(wanted)]])} }`, 'package.json', simpler(doc, one))
            : write(`overrides: { '${branchKey(wanted)}': '${target(wanted)}' }`, 'pnpm-workspace.yaml', simpler(doc, one));
    },
};
/** https://bun.com/docs/install/overrides: by the name alone. */
const bun = {
    direct: command((wanted) => `bun add ${specifier(wanted)}`),
    through(wanted) {
        if (!isAlone(wanted))
            return byBringers(wanted, 'several versions are in use');
        const text = member('overrides', [[nameThere(wanted), target(wanted)]]);
        return write(text, 'package.json', simpler(wanted.doc, wanted.package));
    },
};
/** Of a manifest without its lockfile. */
const npm_packageJson = (wanted) => {
    const { isDev, groups } = wanted.package;
    const section = isDev === true
        ? 'devDependencies'
        : groups.includes('optional')
            ? 'optionalDependencies'
            : 'dependencies';
    return write(member(section, [[nameThere(wanted), target(wanted)]]), 'package.json');
};
/** The only version of its name. */
const isAlone = ({ doc, name }) => doc.packages.filter((one) => one.name === name).length < 2;
/** From each that needs it; undefined where one of their names stands for another version too, or they are many. */
function pathsTo(wanted) {
    const { doc, package: one, name } = wanted;
    const needers = (indices) => new Set(doc.packages.flatMap(({ name: needer, needs }) => needs?.some((at) => indices.has(at)) ? [needer] : []));
    const indicesOf = (is) => new Set(doc.packages.flatMap((other, index) => (is(other) ? [index] : [])));
    const own = needers(indicesOf((other) => other === one));
    const others = needers(indicesOf((other) => other !== one && other.name === name));
    if (own.size === 0 || own.size > mostKeys || [...own].some((needer) => others.has(needer)))
        return undefined;
    return [...own].map((needer) => `**/${needer}/${nameThere(wanted)}`);
}
/** Folders beside the first one. */
function hasWorkspaces({ text }) {
    const [, importers = ''] = /^importers:[^\S\n]*\n((?:(?: .*)?\n)*)/m.exec(text.slice(0, npm_longest)) ?? [];
    return /^ {2}(?!\.:|'\.':)[^\s#]/m.test(importers);
}
/** In UTF-16 code units: the folders stand at the front. */
const npm_longest = 200_000;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/uses.js



/** What stands before the ref: the path of a workflow or action in its repository too. */
function targetIn({ doc, package: one, name }) {
    const found = /^['"]?([\w.-]+\/[\w./-]+)@/.exec(entryText(doc, one))?.[1];
    return found?.toLowerCase().startsWith(name.toLowerCase()) === true ? found : name;
}
/** Tags have the `v` that the file has; behind a commit the comment shows it. */
function tagFor({ doc, package: one, version }) {
    const text = entryText(doc, one);
    const end = text === '' ? 0 : (0,edit/* linesOf */.Dx)(doc).span(one.region).end;
    const [behind = ''] = doc.text.slice(end, end + 200).split('\n', 1);
    const isBare = /@\d+\.|#\s*\d+\./.test(`${text} ${behind}`);
    return isBare ? version : `v${version.replace(/^v/, '')}`;
}
/** By commit, also where it stood by tag: a tag can be moved. */
const uses = {
    direct(wanted) {
        const [target, tag] = [targetIn(wanted), tagFor(wanted)];
        return turnTo(`pin \`${target}\` to the commit of \`${tag}\`, with \`# ${tag}\` behind it`);
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/ways.js





const waysOf = (format) => byFormat.get(format);
const python = (text) => ({
    direct: command(({ name, version }) => text.replace('NAME', name).replace('VERSION', version)),
});
const nuget = {
    direct: command(({ name, version }) => `dotnet add package ${name} --version ${version}`),
    through: lines('Directory.Packages.props (with CentralPackageTransitivePinningEnabled)', ({ name, version }) => `<PackageVersion Include="${name}" Version="${version}" />`),
};
const coordinates = (name) => {
    const [group = '', artifact = ''] = name.split(':');
    return [group, artifact];
};
const gradle = {
    direct: lines('build.gradle.kts', ({ name, version }) => `dependencies { constraints { implementation("${name}:${version}") } }`),
};
const composer = command(({ name, version, package: { isDev } }) => `composer require ${isDev === true ? '--dev ' : ''}"${name}:^${version}"`);
/** By the names in formats.ts. */
const byFormat = new Map([
    ['package-lock', npm],
    ['npm-shrinkwrap', npm],
    ['yarn-classic', yarnClassic],
    ['yarn-berry', yarnBerry],
    ['pnpm-lock', pnpm],
    ['bun-lock', bun],
    ['deno-lock', { direct: command(({ name, version }) => `deno add npm:${name}@${version}`) }],
    [
        'requirements',
        { direct: lines('the requirements or a constraints file', ({ name, version }) => `${name}==${version}`) },
    ],
    [
        'poetry',
        {
            direct: command(({ name, version }) => `poetry add "${name}>=${version}"`),
            through: command(({ name }) => `poetry update ${name}`),
        },
    ],
    ['uv', python('uv lock --upgrade-package NAME==VERSION')],
    ['pdm', python('pdm update --update-reuse NAME')],
    ['pipfile', python('pipenv upgrade NAME==VERSION')],
    ['pylock', python('pip lock "NAME>=VERSION"')],
    ['go.mod', goMod],
    ['go.work', goWork],
    ['cargo', cargo],
    ['gemfile', { direct: command(({ name }) => `bundle update --conservative ${name}`) }],
    [
        'composer',
        {
            direct: composer,
            through: command(({ name }) => `composer update ${name} --with-dependencies`),
        },
    ],
    [
        'pom.xml',
        {
            direct: lines('pom.xml', ({ version }) => `<version>${version}</version>`),
            through: lines('dependencyManagement of pom.xml', ({ name, version }) => {
                const [group, artifact] = coordinates(name);
                return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
            }),
        },
    ],
    ['gradle.lockfile', gradle],
    ['verification-metadata.xml', gradle],
    ['packages.lock.json', nuget],
    ['deps.json', nuget],
    [
        'packages.config',
        { direct: command(({ name, version }) => `nuget update -Id ${name} -Version ${version}`) },
    ],
    ['dotnet-project', { direct: nuget.direct }],
    [
        'dotnet-tools',
        { direct: command(({ name, version }) => `dotnet tool update ${name} --version ${version}`) },
    ],
    ['global.json', { direct: lines('global.json', ({ name, version }) => `"${name}": "${version}"`) }],
    [
        'maven-extensions',
        {
            direct: lines('.mvn/extensions.xml', ({ name, version }) => {
                const [group, artifact] = coordinates(name);
                return `<extension><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></extension>`;
            }),
        },
    ],
    [
        'msbuild-import',
        {
            direct: lines('the file', ({ name, version }) => `<PackageReference Include="${name}" Version="${version}" />`),
        },
    ],
    [
        'directory-props',
        {
            direct: lines('Directory.Packages.props', ({ name, version }) => `<PackageVersion Include="${name}" Version="${version}" />`),
        },
    ],
    [
        'paket.lock',
        { direct: command(({ name, version }) => `dotnet paket update ${name} --version ${version}`) },
    ],
    [
        'libs.versions.toml',
        { direct: lines('the catalogue', ({ name, version }) => `module = "${name}", version = "${version}"`) },
    ],
    ['package.json', { direct: npm_packageJson }],
    ['composer.json', { direct: composer }],
    [
        'Cargo.toml',
        {
            direct: command(({ name, version, package: package_ }) => `cargo add ${package_.isDev === true ? '--dev ' : ''}${name}@${version}`),
        },
    ],
    ['pyproject.toml', { direct: lines('pyproject.toml', ({ name, version }) => `"${name}>=${version}"`) }],
    ['Pipfile', { direct: lines('Pipfile', ({ name, version }) => `${name} = "==${version}"`) }],
    ['Gemfile', { direct: lines('Gemfile', ({ name, version }) => `gem '${name}', '${version}'`) }],
    ['conan', { direct: lines('conanfile', ({ name, version }) => `${name}/${version}`) }],
    ['stack', { direct: lines('extra-deps of stack.yaml', ({ name, version }) => `- ${name}-${version}`) }],
    [
        'cabal-freeze',
        { direct: lines('cabal.project', ({ name, version }) => `constraints: ${name} >= ${version}`) },
    ],
    ['mix', { direct: command(({ name }) => `mix deps.update ${name}`) }],
    [
        'pubspec',
        {
            direct: command(({ name, version }) => `dart pub add '${name}:^${version}'`),
            through: lines('pubspec.yaml', ({ name, version }) => `dependency_overrides: { ${name}: ${version} }`),
        },
    ],
    ['podfile', { direct: command(({ name }) => `pod update ${name}`) }],
    [
        'package-resolved',
        { direct: command(({ name }) => `swift package update ${name.replace(/^.*\//, '')}`) },
    ],
    ['renv', { direct: command(({ name, version }) => `Rscript -e 'renv::install("${name}@${version}")'`) }],
    [
        'julia-manifest',
        {
            direct: command(({ name, version }) => `julia -e 'using Pkg; Pkg.add(name="${name}", version="${version}")'`),
        },
    ],
    ['workflow', uses],
    ['action.yml', uses],
]);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/how-to.js






/** What to do in the package manager of this lockfile; undefined where nothing is known, and for a name that is no name. */
function howTo(doc, one, version) {
    const ways = waysOf(doc.format);
    const alias = aliasOf(doc, one);
    // A shell, or a file, is to read them as they stand.
    if (ways === undefined || ![one.name, version, alias ?? 'a'].every((word) => how_to_plain.test(word)))
        return undefined;
    const byHand = whereItStands(doc, one, version);
    if (byHand !== undefined)
        return { ...byHand, besides: forOthers(doc, one) };
    const wanted = { doc, package: one, name: one.name, alias, version, from: one.version };
    const isDirect = one.isDirect ?? ways.through === undefined;
    return (isDirect ? ways.direct : (ways.through ?? ways.direct))(wanted);
}
const how_to_plain = /^@?[A-Za-z0-9][\w.+~:/@!-]{0,213}$/;
/** As the file has it, which knows its sections and signs. */
function whereItStands(doc, one, version) {
    const line = changedLine(doc, one, version);
    if (line !== undefined) {
        const isThere = line.number === one.region.startLine;
        const where = isThere ? '' : `line ${String(line.number)} of `;
        return write(line.text, `${where}${(0,wording/* code */.aY)(baseName(doc.path))}`);
    }
    const { pinnedAt } = one;
    if (pinnedAt === undefined)
        return undefined;
    const { path, startLine } = pinnedAt;
    return {
        text: version,
        into: `${path}:${String(startLine)}`,
        told: `set ${(0,wording/* code */.aY)(version)} in line ${String(startLine)} of ${path === doc.path ? baseName(path) : (0,wording/* code */.aY)(path)}`,
    };
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
const mostOthers = 3;
function forOthers(doc, one) {
    const { kin, strangers } = pinnedTogether(doc, one);
    const names = (others) => {
        const all = [...new Set(others.map(({ name }) => name))];
        return (0,wording/* listed */.KE)(all.map((name) => (0,wording/* code */.aY)(name)), mostOthers);
    };
    if (strangers.length > 0)
        return `That is the version of ${names([...strangers, ...kin])} too, which may not have it: give this one a version of its own`;
    return kin.length > 0 ? `That is the version of ${names(kin)} too` : undefined;
}

// EXTERNAL MODULE: ./out/actions/dependency-audit/versions/order.js + 10 modules
var order = __webpack_require__(53683);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/advice/smallest-fix.js



/** Versions that an advisory names as fixed and that are tried; more are no help to anybody. */
const mostTried = 200;
/** `known`: all vulnerabilities of the package, whatever its version. */
function fixesFor(one, advisories, known) {
    return {
        named: fixedVersions(one, advisories),
        all: smallestOf(one, known),
    };
}
/**
 * Where others are released with it, the smallest version that is a fix for all of them: two versions of one release mostly
 * do not go together.
 */
function withOthers({ named, all }, one, others, knownOf) {
    if (all === undefined)
        return { named, all };
    const wanted = [all, ...others.flatMap((other) => smallestOf(other, knownOf(other)) ?? [])];
    const last = wanted.sort((0,order/* orderOf */.mJ)(one.ecosystem)).at(-1) ?? all;
    const isFree = [one, ...others].every((other) => isClean(other, knownOf(other), last));
    return { named, all: isFree ? last : all };
}
const fixedVersions = (one, advisories) => [...new Set(advisories.flatMap((advisory) => (0,affected/* fixesOf */.jv)(advisory, one)))].sort((0,order/* orderOf */.mJ)(one.ecosystem));
const isClean = (one, known, version) => known.every(({ advisories }) => advisories.every((advisory) => (0,affected/* verdictOf */.Vj)(advisory, { ...one, version }) === 'unaffected'));
/** By the pinned version: the same for each vulnerability of a package, and in each file that pins it. */
const smallestBy = (0,remembered/* remembered */.H)((_) => new Map());
function smallestOf(one, known) {
    const found = smallestBy(known);
    const key = JSON.stringify([one.ecosystem, one.name, one.version]);
    if (!found.has(key)) {
        const every = known.flatMap(({ advisories }) => advisories);
        const tried = fixedVersions(one, every).slice(0, mostTried);
        found.set(key, tried.find((version) => isClean(one, known, version)));
    }
    return found.get(key);
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/describe.js










/** A summary for a message, and aliases of it: the rest is one look-up away. */
const [mostAliases, mostWay, mostLinks, mostParts] = [2, 6, 5, 3];
/** The report about one package and one vulnerability of it. */
function describe(doc, hit, facts, weight) {
    const { package: one, entry, vulnerability, advisories } = hit;
    const knownOf = ({ ecosystem, name }) => facts.vulnerabilities.get((0,package_names/* packageKey */.MO)(ecosystem, name)) ?? [];
    const fixes = withOthers(fixesFor(one, advisories, knownOf(one)), one, releasedWith(doc, entry), knownOf);
    const how = fixes.all === undefined || one !== entry ? undefined : howTo(doc, one, fixes.all);
    const way = wayIn(doc, entry);
    const tellsRemedy = hit.kind === 'vulnerable' || hit.kind === 'notice';
    const sentences = [
        `${(0,wording/* shown */.SP)(one)} ${headline(hit)}`,
        one === entry ? undefined : `It is what the address of ${(0,wording/* shown */.SP)(entry)} holds`,
        isWordAlone(hit, facts)
            ? 'Its version is what a comment of this change says, and nothing else does'
            : undefined,
        weight && weighed(weight),
        parted(hit),
        tellsRemedy ? remedy(fixes, how) : undefined,
        ...(tellsRemedy ? cautions(one, fixes, how) : []),
        comesIn(way),
    ];
    return {
        region: one.region,
        message: sentences
            .filter((sentence) => sentence !== undefined && sentence !== '')
            .join('. ')
            .replaceAll('\u2026. ', '\u2026 '),
        // The same package with the same vulnerability is no news, whatever its version and wherever it stands.
        evidence: `${(0,wording/* packagePurl */.YM)(one.purl)} ${vulnerability.id}`,
        isPlaceless: true,
        ...(weight ? { severity: weight.severity } : {}),
        related: [
            ...(one.pinnedAt ? [{ message: 'its version stands here', region: one.pinnedAt }] : []),
            ...relatedTo(way),
        ],
        fixes: hit.kind === 'vulnerable' && fixes.all !== undefined && one === entry
            ? manifestFix(doc, one, fixes.all)
            : [],
        properties: propertiesOf(hit, fixes, how, way, weight),
    };
}
const isWordAlone = ({ kind, package: one }, { unproven }) => kind === 'unknown' && unproven.has(claimOf(one) ?? '');
function headline({ kind, vulnerability, advisories }) {
    const [id = '', ...aliases] = vulnerability.ids;
    const also = aliases.length === 0
        ? ''
        : ` (${(0,wording/* listed */.KE)(aliases.map((alias) => (0,wording/* code */.aY)(alias, 60)), mostAliases)})`;
    const summary = (0,wording/* said */.ag)(advisories.find((advisory) => advisory.summary !== '')?.summary ?? '');
    const about = summary === '' ? '' : `: ${summary}`;
    const words = {
        malicious: 'is malicious, says',
        suspect: 'may be malicious, says',
        vulnerable: 'is affected by',
        notice: 'is the subject of',
        unknown: 'may or may not be affected by',
    };
    return `${words[kind]} ${(0,wording/* code */.aY)(id, 60)}${also}${about}`;
}
function weighed({ rating, epss, exploited }) {
    const unscored = rating.severity === 'unknown' ? 'Nobody rated it' : `Rated ${rating.severity}`;
    const severity = rating.score === undefined ? unscored : `CVSS ${rating.score.toFixed(1)}`;
    const chance = epss && `exploited within 30 days with a probability of ${(epss.probability * 100).toFixed(1)} %`;
    const attack = exploited && `exploited since ${exploited.added} at the latest`;
    return [severity, chance, attack].filter((part) => part !== undefined).join(', ');
}
/** Who imports none of them is not affected, which the file does not tell. */
function parted(hit) {
    const parts = partsOf(hit);
    if (hit.kind === 'unknown' || parts.length === 0)
        return '';
    const names = parts.map((part) => (0,wording/* code */.aY)(part));
    return `Only ${(0,wording/* listed */.KE)(names, mostParts)} in it ${names.length === 1 ? 'is' : 'are'} at fault`;
}
function remedy({ named, all }, how) {
    const fixed = named.length === 0
        ? 'No fixed version is known'
        : `Fixed in ${(0,wording/* listed */.KE)(named.map((version) => (0,wording/* code */.aY)(version)), 3)}`;
    if (all === undefined)
        return named.length === 0 ? fixed : `${fixed}, though no known version is free of all advisories`;
    const whole = named[0] === all ? fixed : `${fixed}; ${(0,wording/* code */.aY)(all)} is free of all that is known`;
    return how === undefined ? whole : `${whole}: ${how.told}`;
}
/** What to think of before. */
const cautions = (one, { all }, how) => [
    all !== undefined && isBreaking(one.ecosystem, one.version, all) ? 'It may break what uses it' : undefined,
    how?.besides,
];
function comesIn(way) {
    if (way === undefined || way.length < 2)
        return '';
    const names = way.map(wording/* shown */.SP);
    const shortened = names.length <= mostWay ? names : [...names.slice(0, 3), '\u2026', ...names.slice(-2)];
    return `It comes in through ${shortened.join(' > ')}`;
}
const relatedTo = (way) => {
    const [first] = way ?? [];
    return way === undefined || first === undefined || way.length < 2
        ? []
        : [{ message: `${(0,wording/* shown */.SP)(first)} brings it in`, region: first.region }];
};
function propertiesOf({ package: one, vulnerability, advisories }, { named, all }, how, way, weight) {
    const links = advisories.flatMap(({ references }) => references.map(({ url }) => url));
    return {
        purl: one.purl,
        advisories: vulnerability.ids,
        fixedIn: named,
        smallestFix: all ?? null,
        ...(how === undefined ? {} : { fix: how.text ?? how.told, fixGoesInto: how.into ?? 'a shell' }),
        cvss: weight?.rating.score ?? null,
        cvssVector: weight?.rating.score === undefined ? null : weight.rating.source,
        epss: weight?.epss?.probability ?? null,
        epssPercentile: weight?.epss?.percentile ?? null,
        exploitedSince: weight?.exploited?.added ?? null,
        isDirect: one.isDirect ?? null,
        isDev: one.isDev ?? null,
        depth: way === undefined ? null : way.length,
        path: (way ?? []).map(({ purl }) => purl),
        references: [...new Set(links)].filter((url) => /^https?:\/\//i.test(url)).slice(0, mostLinks),
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/malicious-package.js



const maliciousPackage = {
    id: 'dependency-audit/malicious-package',
    scope: 'document',
    title: 'Package that is known to be malicious',
    severity: 'critical',
    confidence: 'high',
    preset: 'security',
    why: 'It was published, or taken over, to steal or destroy; it does so when it is installed, with all that the runner or the developer may do.',
    advice: 'Take it out, and treat every machine that installed it as broken into: revoke what it could read. If it was named by mistake, a suppression in the policy with its exact purl and the id of the advisory lets it pass; nothing else does.',
    references: ['https://github.com/ossf/malicious-packages', 'CWE-506', 'CWE-1357'],
    aliases: [],
    examples: {
        bad: [
            { text: lockfile('1.1.0'), lines: [entryLine], facts: factsOf(record('MAL-2026-1')) },
            { text: lockfile('a-word'), lines: [entryLine], facts: factsOf(record('MAL-2026-1')) },
        ],
        good: [
            { text: lockfile('1.2.0'), facts: factsOf(record('MAL-2026-1')) },
            { text: lockfile('1.1.0'), facts: factsOf(record('GHSA-2222-3333-4444')) },
        ],
    },
    check({ doc, facts }, report) {
        if (facts === undefined)
            return;
        for (const hit of hitsOf(facts, doc))
            if (hit.kind === 'malicious' || hit.kind === 'suspect')
                report({
                    ...describe(doc, hit, facts),
                    ...(hit.kind === 'suspect' ? { confidence: 'low' } : {}),
                    gatesAlways: true,
                    isProven: true,
                });
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/new-install-script.js



const script = { hasInstallScript: true };
const newInstallScript = {
    id: 'dependency-audit/new-install-script',
    scope: 'project',
    title: 'Change that brings a script run on install',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    leads: true,
    why: 'A script that runs on install runs on every developer\u2019s machine and in the pipeline before anybody has looked at the package; most takeovers of packages begin with one.',
    advice: 'Read the script before the change is merged, or install without scripts (`--ignore-scripts`, `allowScripts`).',
    references: ['https://docs.npmjs.com/cli/v11/using-npm/scripts', 'CWE-506', 'CWE-829'],
    aliases: [],
    examples: {
        bad: [
            {
                text: lockOf({ 'left-lane': script }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(0)],
            },
            {
                text: lockOf({ 'left-lane': {}, 'right-lane': script }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(1)],
            },
        ],
        good: [{ text: lockOf({ 'left-lane': script }) }, { text: lockOf({ 'left-lane': {} }) }],
    },
    check({ docs, before }, report) {
        if (before === undefined)
            return;
        const base = changed_before(before);
        for (const placed of placedIn(changed(docs, before))) {
            const { one } = placed;
            if (one.hasInstallScript !== true)
                continue;
            const same = base.of(placed);
            // Where base does not tell, nobody knows whether it is new.
            if (same.some((other) => other.one.hasInstallScript !== false))
                continue;
            const had = same.length > 0 ? 'did not do so before' : 'is new here';
            report({
                region: one.region,
                message: `${(0,wording/* shown */.SP)(one)} runs a script when it is installed, and ${had}`,
                evidence: (0,wording/* packagePurl */.YM)(one.purl),
                ...(same.length > 0 ? { severity: 'high' } : {}),
                properties: { purl: one.purl, wasThere: same.length > 0 },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/signals/scope.js
/** Who publishes a package, as far as its name says it: `@acme`, `org.example`, `github.com/acme`, `vendor`. */
function scope_scopeOf({ ecosystem, name }) {
    const parts = name.split('/');
    if (ecosystem === 'npm')
        return name.startsWith('@') && parts.length > 1 ? parts[0] : undefined;
    if (ecosystem === 'Maven')
        return name.includes(':') ? name.slice(0, name.indexOf(':')) : undefined;
    if (ecosystem === 'Packagist' || ecosystem === 'GitHub Actions')
        return parts.length > 1 ? parts[0] : undefined;
    // A host of code, and its owner; other hosts are owners by themselves.
    if (ecosystem === 'Go' || ecosystem === 'SwiftURL')
        return parts.slice(0, parts.length > 2 ? 2 : 1).join('/');
    return undefined;
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/new-scope.js




const newScope = {
    id: 'dependency-audit/new-scope',
    scope: 'project',
    title: 'First package of an owner',
    severity: 'info',
    confidence: 'high',
    preset: 'recommended',
    leads: true,
    why: 'With the first package of a scope, group or account the project begins to trust whoever owns it, with all that will be published there.',
    advice: 'Look who owns it; nothing has to be changed where the owner is the one that is meant.',
    references: ['https://slsa.dev/spec/v1.0/threats', 'CWE-1357'],
    aliases: [],
    examples: {
        bad: [
            {
                text: lockOf({ '@acme/a': {}, '@other/b': {}, '@other/c': {} }),
                ...changedFrom(lockOf({ '@acme/a': {} })),
                lines: [example_change_lineOf(1)],
            },
        ],
        good: [{ text: lockOf({ '@acme/a': {} }) }],
    },
    check({ docs, before }, report) {
        if (before === undefined)
            return;
        const scopes = new Set(changed_before(before).all.flatMap(({ one }) => keyOfScope(one) ?? []));
        const ecosystems = new Set(changed_before(before).all.map(({ one }) => one.ecosystem));
        for (const { one } of placedIn(changed(docs, before))) {
            const key = keyOfScope(one);
            // The first lockfile of an ecosystem has nothing but new owners.
            if (key === undefined || scopes.has(key) || !ecosystems.has(one.ecosystem))
                continue;
            scopes.add(key);
            const scope = scope_scopeOf(one) ?? '';
            report({
                region: one.region,
                message: `${(0,wording/* shown */.SP)(one)} is the first package of ${(0,wording/* code */.aY)(scope)}`,
                evidence: key,
                properties: { purl: one.purl, scope },
            });
        }
    },
};
const keyOfScope = (one) => {
    const scope = scope_scopeOf(one);
    return scope === undefined ? undefined : `${one.ecosystem} ${scope}`;
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/signals/indexes.js

/** As of packages that come from there. */
const siteOfIndex = ({ url, host }) => host === undefined ? url : siteOf({ kind: 'registry', url, host });
/** Of a new file all indexes are new that no other of its format has; the first file of a format has no new ones. */
function newIndexes(docs, base) {
    return docs.flatMap((doc) => {
        const alike = base.filter(({ format }) => format === doc.format);
        const here = alike.filter(({ path }) => path === doc.path);
        if (alike.length === 0)
            return [];
        const [everywhere, before] = [sitesIn(alike), sitesIn(here.length > 0 ? here : alike)];
        return (doc.indexes ?? []).flatMap((index) => {
            const use = useOf(index);
            const site = siteOfIndex(index);
            if (isAmong(before[use], site))
                return [];
            return [{ index, isKnown: isAmong(everywhere[use], site) }];
        });
    });
}
const useOf = ({ kind }) => (kind === 'trusted-host' ? 'trusted' : 'asked');
function sitesIn(docs) {
    const all = docs.flatMap(({ indexes = [] }) => indexes);
    const sites = (wanted) => new Set(all.filter((index) => useOf(index) === wanted).map(siteOfIndex));
    return { asked: sites('asked'), trusted: sites('trusted') };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/registry-host-changed.js







const elsewhere = { resolved: 'https://other.example/left-lane.tgz' };
const words = {
    [usualSite]: usualSite,
    archive: 'a file beside the project',
    path: 'a folder beside the project',
    workspace: 'the project itself',
};
const registry_host_changed_told = (site) => words[site] ?? (0,wording/* code */.aY)(site);
const registryHostChanged = {
    id: 'dependency-audit/registry-host-changed',
    scope: 'project',
    title: 'Package that now comes from another host',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    leads: true,
    why: 'Reviewers skip lockfiles: a changed address there installs other content under a trusted name.',
    advice: 'Write the lockfile anew with the registry that the project uses, and compare.',
    references: ['https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json', 'CWE-494', 'CWE-345'],
    aliases: [],
    examples: {
        bad: [
            {
                text: lockOf({ 'left-lane': elsewhere }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(0)],
            },
            {
                text: lockOf({ 'left-lane': {}, 'new-lane': elsewhere }),
                ...changedFrom(lockOf({ 'left-lane': {} })),
                lines: [example_change_lineOf(1)],
            },
        ],
        good: [{ text: lockOf({ 'left-lane': elsewhere }) }],
    },
    check({ docs, before }, report) {
        if (before === undefined)
            return;
        const base = changed_before(before);
        const fresh = changed(docs, before);
        const sitesOf = (0,remembered/* remembered */.H)((was) => new Set(was.map(({ one: { origin } }) => siteOf(origin))));
        const byFormat = (0,group/* groupBy */.$)(base.all, ({ doc }) => doc.format);
        const tell = (one, was, all, severity) => {
            const site = siteOf(one.origin);
            const from = was.length > 0
                ? `it came from ${(0,wording/* listed */.KE)(was.map(registry_host_changed_told), 3)}`
                : `nothing came from there before (${(0,wording/* listed */.KE)([...all].sort().map(registry_host_changed_told), 3)})`;
            report({
                region: one.region,
                message: `${(0,wording/* shown */.SP)(one)} comes from ${registry_host_changed_told(site)}; ${from}`,
                evidence: `${(0,wording/* packagePurl */.YM)(one.purl)} ${site}`,
                ...(severity ? { severity } : {}),
                properties: { purl: one.purl, host: site, hostsBefore: was },
            });
        };
        for (const placed of placedIn(fresh)) {
            const { one, doc } = placed;
            const all = byFormat.get(doc.format);
            // A first lockfile of its kind is compared with nothing.
            if (all === undefined)
                continue;
            const sites = sitesOf(all);
            const site = siteOf(one.origin);
            const was = new Set(base.of(placed).map((other) => siteOf(other.one.origin)));
            if (isAmong(was, site) || (was.size === 0 && isAmong(sites, site)))
                continue;
            tell(one, [...was], sites, isAmong(sites, site) || was.size === 0 ? 'medium' : undefined);
        }
        const ownBefore = new Set(ownIn(before).map(keyHere));
        for (const placed of ownIn(fresh)) {
            const was = base.of(placed).filter(({ doc }) => doc.path === placed.doc.path);
            if (was.length === 0 || ownBefore.has(keyHere(placed)))
                continue;
            // A repository may well take a package in; what lies in a folder of it is seen in the review.
            const severity = placed.one.origin.kind === 'workspace' ? 'low' : 'medium';
            tell(placed.one, [...sitesOf(was)], new Set(), severity);
        }
        for (const { index, isKnown } of newIndexes(fresh, before))
            report({
                region: index.region,
                message: sentences[index.kind]((0,wording/* code */.aY)(index.url)),
                evidence: `${index.kind} ${siteOfIndex(index)}`,
                ...(isKnown ? { severity: 'medium' } : {}),
                properties: { host: siteOfIndex(index) },
            });
    },
};
const keyHere = ({ one, doc }) => `${doc.path}\0${changed_keyOf(one)}`;
const sentences = {
    'index-url': (url) => `Packages come from ${url} now, and did not before`,
    'extra-index-url': (url) => `Packages may come from ${url} now, and could not before`,
    'find-links': (url) => `Packages may come from ${url} now, and could not before`,
    'trusted-host': (url) => `Anyone may answer for ${url} now: its certificate is not looked at any more`,
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/unknown-verdict.js





const unknownVerdict = {
    id: 'dependency-audit/unknown-verdict',
    scope: 'document',
    title: 'Dependency of which an advisory cannot be judged',
    severity: 'info',
    confidence: 'low',
    preset: 'security',
    why: 'What is written is no version that can be compared (a branch, a tag that moves, text of its own), or the advisory cannot be read in full: whether it is affected is not known.',
    advice: 'Pin a version or, for an action, a commit with its version beside it; or look into the advisory.',
    references: ['https://ossf.github.io/osv-schema/#evaluation', 'CWE-1357'],
    aliases: [],
    examples: {
        bad: [
            { text: lockfile('latest-build'), lines: [entryLine], facts: factsOf(record('GHSA-2222-3333-4444')) },
        ],
        good: [{ text: lockfile('1.1.0'), facts: factsOf(record('GHSA-2222-3333-4444')) }],
    },
    check({ doc, facts }, report) {
        if (facts === undefined)
            return;
        for (const hit of hitsOf(facts, doc))
            if (hit.kind === 'unknown')
                report({ ...describe(doc, hit, facts), ...(isForged(hit.package) ? { severity: 'high' } : {}) });
    },
};
/** No registry has such a version: somebody wrote it who does not want it looked up. A branch of Composer is one. */
const isForged = (one) => one.origin.kind === 'registry' &&
    !(0,dependency_audit_asked/* isOpen */.nT)(one) &&
    (0,order/* versionOrder */.xM)(one.ecosystem)?.reads(one.version) === false &&
    !(one.ecosystem === 'Packagist' && /^dev-|-dev$/.test(one.version));

;// CONCATENATED MODULE: ./out/actions/dependency-audit/ignores/acceptance.js
const holds = ({ endsOn }, today) => endsOn === undefined || today < endsOn;
/** What accepts the hit today. */
function acceptedBy(acceptances, hit, doc, today) {
    const found = acceptances.find((one) => holds(one, today) && one.fits(hit, doc));
    return found && { source: found.source, reason: found.reason };
}
/** Those that fit nothing, and those that have run out. */
const unusedOf = (acceptances, hits, today) => acceptances.flatMap((one) => {
    const isOver = !holds(one, today);
    return isOver || !hits.some(([hit, doc]) => one.fits(hit, doc)) ? [{ ...one, isOver }] : [];
});

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/unmaintained-dependency.js




const notice = record('RUSTSEC-2026-0001', { database_specific: { informational: 'unmaintained' } });
const unmaintainedDependency = {
    id: 'dependency-audit/unmaintained-dependency',
    scope: 'document',
    title: 'Dependency that a database warns of, without a vulnerability',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The package is unmaintained, unsound or withdrawn by its authors: when a vulnerability is found in it, nobody will mend it.',
    advice: 'Look for a package in its place before there has to be one in a hurry.',
    references: ['https://rustsec.org', 'CWE-1104'],
    aliases: [],
    examples: {
        bad: [{ text: lockfile('1.1.0'), lines: [entryLine], facts: factsOf(notice) }],
        good: [{ text: lockfile('1.1.0'), facts: factsOf(record('GHSA-2222-3333-4444')) }],
    },
    check({ doc, facts, today }, report) {
        if (facts === undefined)
            return;
        for (const hit of hitsOf(facts, doc)) {
            if (hit.kind !== 'notice')
                continue;
            const accepted = acceptedBy(facts.ignores, hit, doc, today);
            report({ ...describe(doc, hit, facts), ...(accepted ? { accepted } : {}) });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/unpinned-dependency.js


const unpinned_dependency_mostNamed = 5;
const unpinnedDependency = {
    id: 'dependency-audit/unpinned-dependency',
    scope: 'document',
    title: 'Dependencies without a version that is pinned',
    severity: 'info',
    confidence: 'high',
    preset: 'security',
    why: 'What will be installed is decided on the day, by whoever publishes: no advisory about single versions can be matched, and no review sees it change.',
    advice: 'Pin exact versions, or commit the lockfile that the package manager writes.',
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/', 'CWE-1357'],
    aliases: [],
    examples: {
        bad: [
            { path: 'requirements.txt', text: 'left-lane==1.2.0\nright-lane>=2\nmiddle-lane\n', lines: [2] },
            { path: 'requirements.txt', text: 'left-lane @ https://files.example/left-lane.zip\n', lines: [1] },
            {
                path: 'left.csproj',
                text: '<Project>\n<ItemGroup>\n<PackageReference Include="$(Lane)" Version="1.0.0" />\n</ItemGroup>\n</Project>\n',
                lines: [3],
            },
        ],
        good: [
            { path: 'requirements.txt', text: 'left-lane==1.2.0\n' },
            { path: 'go.mod', text: 'module mod.example/own\n\ngo 1.25\n' },
            {
                path: 'pom.xml',
                text: '<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>3.1.0</version></parent><artifactId>a</artifactId><dependencies><dependency><groupId>g</groupId><artifactId>left-lane</artifactId></dependency></dependencies></project>\n',
            },
        ],
    },
    check({ doc, leftOut }, report) {
        const unnamed = doc.packages.filter(isUnnamed);
        const [nameless] = unnamed;
        if (nameless !== undefined)
            report({
                region: nameless.region,
                message: `Names that only a build knows, so that no advisory can be matched: ${(0,wording/* listed */.KE)(unnamed.map(({ name }) => (0,wording/* code */.aY)(name)), unpinned_dependency_mostNamed)}`,
                evidence: 'unnamed',
                properties: { unnamed: unnamed.length },
            });
        // What a manifest asks for exactly needs others that it does not name.
        const isAsking = doc.joins?.kind === 'manifest';
        const found = doc.packages.filter((one) => (isAsking ? (0,dependency_audit_asked/* isForeign */.jq)(one) : isUnpinned(one)) && !isUnnamed(one));
        const open = found.filter((one) => !isManaged(one, doc));
        for (let left = found.length - open.length; left > 0; left -= 1)
            leftOut?.('Not looked up, since a parent or BOM outside of the repository has their versions: artifacts');
        const [first] = open;
        if (first === undefined)
            return;
        const names = (0,wording/* listed */.KE)(open.map((one) => (0,wording/* shown */.SP)({ ...one, version: '' })), unpinned_dependency_mostNamed);
        report({
            region: first.region,
            message: isAsking
                ? `No lockfile pins what is asked for here (${String(open.length)}), nor what that needs: ${names}`
                : `${String(open.length)} of ${(0,wording/* counted */.hS)(doc.packages.length, 'dependency', 'dependencies')} ${open.length === 1 ? 'has' : 'have'} no pinned version, so that no advisory about single versions can be matched: ${names}`,
            evidence: 'unpinned',
            properties: { unpinned: open.length, purls: open.slice(0, 50).map(({ purl }) => purl) },
        });
    },
};
/** A property that is set elsewhere, or a function. */
const isUnnamed = (one) => (0,dependency_audit_asked/* isForeign */.jq)(one) && /\$[({]|@\(/.test(one.name);
/** A commit is a pin, though advisories know none; the moving tag of an action names a version all the same. */
const isUnpinned = (one) => (0,dependency_audit_asked/* isForeign */.jq)(one) &&
    one.origin.commit === undefined &&
    ((0,dependency_audit_asked/* isOpen */.nT)(one) || one.version === '') &&
    !(0,dependency_audit_asked/* isUnchosen */._K)(one);
/** Maven takes no artifact without a version: one that no pom of the repository gives stands in a parent, or in a BOM. */
function isManaged({ version, comparator }, { joins }) {
    if (joins?.kind !== 'maven' || version !== '' || comparator !== undefined)
        return false;
    const { parent, profiles } = joins.pom;
    const isImport = ({ scope }) => scope === 'import';
    return parent !== undefined || [joins.pom, ...profiles].some((part) => part.managed.some(isImport));
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/unused-ignore.js



const ignore = {
    source: 'osv-scanner.toml:3',
    region: { path: 'osv-scanner.toml', startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 },
    reason: null,
    endsOn: undefined,
    fits: ({ vulnerability }) => vulnerability.ids.includes('GHSA-2222-3333-4444'),
};
const facts = { ...factsOf(record('GHSA-2222-3333-4444')), ignores: [ignore] };
const over = { ...facts, ignores: [{ ...ignore, endsOn: '2025-12-31' }] };
const unusedIgnore = {
    id: 'dependency-audit/unused-ignore',
    scope: 'project',
    title: 'Entry of an ignore list that accepts nothing',
    severity: 'info',
    confidence: 'high',
    preset: 'security',
    why: 'An entry that is left over accepts the next vulnerability that happens to fit it, unseen by anybody.',
    advice: 'Take the entry out of the file, or give it another end where it has run out and is still wanted.',
    references: ['https://google.github.io/osv-scanner/configuration/', 'CWE-1164'],
    aliases: [],
    examples: {
        bad: [
            { text: lockfile('1.2.0'), lines: [3], facts },
            { text: lockfile('1.1.0'), lines: [3], facts: over },
        ],
        good: [
            { text: lockfile('1.1.0'), facts },
            { text: lockfile('1.2.0'), facts: { ...facts, isWhole: false } },
        ],
    },
    check({ docs, facts, today }, report) {
        // Where nothing was learnt, nobody knows what is left over.
        if (facts?.isWhole !== true)
            return;
        const hits = docs.flatMap((doc) => hitsOf(facts, doc).map((hit) => [hit, doc]));
        for (const { source, region, endsOn, isOver } of unusedOf(facts.ignores, hits, today))
            report({
                region,
                message: isOver
                    ? `This entry has run out on ${String(endsOn)}, and accepts nothing any more`
                    : 'This entry accepts no finding',
                evidence: source,
                properties: { entry: source },
            });
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/vex/accepted.js
/** What a statement takes a finding away with: undefined unless it says that there is nothing to fear, or no more. */
function accepted_acceptedBy({ statement, document }) {
    const { status, justification, impact, region } = statement;
    if (status !== 'not_affected' && status !== 'fixed')
        return undefined;
    const words = [status, justification]
        .filter((word) => word !== undefined)
        .join(', ')
        .replaceAll('_', ' ');
    return {
        source: `${document.path}:${String(region.startLine)}`,
        reason: impact === undefined ? words : `${words}: ${impact}`,
    };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/vex/claim.js


/** For the properties of a finding that a statement takes away. */
const vexProperties = ({ statement: { status, justification, impact } }) => ({
    vex: { status, justification: justification ?? null, impact: impact ?? null },
});
/**
 * Whoever accepts a risk has it all the same: `not_affected` is said only where a VEX document says so, or where the reason
 * begins with a justification of OpenVEX (`vulnerable_code_not_present: only its tests use it`).
 */
function vexWord({ properties }, reason) {
    const vex = (0,core_json/* isObject */.Gv)(properties.vex) ? properties.vex : {};
    const status = ['not_affected', 'fixed'].find((one) => one === (0,core_json/* textAt */.$6)(vex, 'status'));
    if (status !== undefined)
        return {
            status,
            justification: justificationIn((0,core_json/* textAt */.$6)(vex, 'justification')),
            impact: said((0,core_json/* textAt */.$6)(vex, 'impact')),
        };
    const text = reason?.trim() ?? '';
    const [, first, impact] = /^([a-z_]{1,80})(?:\s*:\s*(.*))?$/s.exec(text) ?? [];
    const justification = justificationIn(first);
    if (justification !== undefined)
        return { status: 'not_affected', justification, impact: said(impact) };
    return text === '' ? { status: 'under_investigation' } : { status: 'affected', action: text };
}
const justificationIn = (text) => vexJustifications.find((one) => one === text);
const said = (text) => (text === '' ? undefined : text);

;// CONCATENATED MODULE: ./out/actions/dependency-audit/rules/vulnerable-dependency.js








const oneOf = (choices) => (value) => choices.includes(value) ? [] : [`one of ${choices.join(', ')} may stand here`];
const weightOptions = {
    devDependencies: {
        default: 'like-others',
        summary: 'What is needed for development alone: `like-others`, `low` at most, or `leave-out`.',
        faults: oneOf(countings),
    },
    transitiveDependencies: {
        default: 'like-others',
        summary: 'What the project does not name itself: `like-others`, `low` at most, or `leave-out`.',
        faults: oneOf(countings),
    },
    withoutFix: {
        default: 'like-others',
        summary: 'What has no fixed version: `like-others`, `low` at most, or `leave-out`.',
        faults: oneOf(countings),
    },
    unknownSeverity: {
        default: 'high',
        summary: 'Severity of vulnerabilities that no database rates.',
        faults: oneOf(core_severity/* severities */.gO),
    },
    epssHighFrom: {
        default: 10,
        summary: 'In percent: from this EPSS probability on, a vulnerability is at least high.',
        faults: (value) => (value >= 0 && value <= 100 ? [] : ['0 to 100 may stand here']),
    },
};
const vulnerableDependency = {
    id: 'dependency-audit/vulnerable-dependency',
    scope: 'document',
    title: 'Dependency with a known vulnerability',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The vulnerability is public, and so is what is needed to use it; whoever finds the package in a release tries it.',
    advice: 'Take the version that is named, by the command or override that is named; where there is none, replace the package, or say in a VEX document or a suppression why it cannot be reached.',
    references: ['https://osv.dev', 'https://ossf.github.io/osv-schema/', 'CWE-1395', 'CWE-1104'],
    aliases: [],
    options: weightOptions,
    examples: {
        bad: [
            { text: lockfile('1.1.0'), lines: [entryLine], facts: factsOf(record('GHSA-2222-3333-4444')) },
            {
                text: lockfile('1.1.0', { dev: true }),
                lines: [entryLine],
                facts: factsOf(record('GHSA-2222-3333-4444')),
            },
            {
                path: 'package.json',
                text: '{\n  "dependencies": {\n    "left-lane": "1.1.0"\n  }\n}\n',
                lines: [3],
                facts: factsOf(record('GHSA-2222-3333-4444')),
            },
        ],
        good: [
            { text: lockfile('1.2.0'), facts: factsOf(record('GHSA-2222-3333-4444')) },
            {
                text: lockfile('1.1.0', { dev: true }),
                facts: factsOf(record('GHSA-2222-3333-4444')),
                options: { devDependencies: 'leave-out' },
            },
            { text: lockfile('1.1.0'), facts: factsOf(record('MAL-2026-1')) },
        ],
    },
    check({ doc, facts, options, today, leftOut }, report) {
        if (facts === undefined)
            return;
        for (const hit of hitsOf(facts, doc)) {
            if (hit.kind !== 'vulnerable')
                continue;
            const weight = weightOf(hit, facts, options, leftOut);
            if (weight === undefined)
                continue;
            const answer = facts.vex({ purl: hit.package.purl, ids: hit.vulnerability.ids });
            const byVex = answer && accepted_acceptedBy(answer);
            const accepted = byVex ?? acceptedBy(facts.ignores, hit, doc, today);
            const said = describe(doc, hit, facts, weight);
            report({
                ...said,
                ...(accepted ? { accepted } : {}),
                ...(byVex ? { properties: { ...said.properties, ...vexProperties(answer) } } : {}),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dependency-audit/sbom/checksums.js
const lengths = new Map([
    [32, 'MD5'],
    [40, 'SHA-1'],
    [64, 'SHA-256'],
    [96, 'SHA-384'],
    [128, 'SHA-512'],
]);
const checksums_algorithms = new Map([
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
/**
 * As lockfiles write them: `sha512-` and Base64 (https://www.w3.org/TR/SRI/), `sha256:` and hexadecimal digits, or such
 * digits alone. What is the checksum of something else than the file (Go's `h1:`, NuGet's content) is left out.
 */
function checksums_checksumsOf(integrity) {
    const found = integrity.flatMap((text) => text.split(/\s+/)).flatMap((text) => checksumOf(text) ?? []);
    const unique = new Map(found.map((one) => [`${one.algorithm}:${one.digits}`, one]));
    return [...unique].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
function checksumOf(text) {
    const [, name, sign, value = ''] = /^(?:(md5|sha(?:1|256|384|512))([-:=]))?([\w+/=]{24,176})$/i.exec(text) ?? [];
    const isHex = /^[\da-f]+$/i.test(value);
    const digits = isHex
        ? value.toLowerCase()
        : sign === '-'
            ? Buffer.from(value, 'base64').toString('hex')
            : '';
    const algorithm = lengths.get(digits.length);
    const isSame = name === undefined || checksums_algorithms.get(name.toLowerCase()) === algorithm;
    return algorithm === undefined || !isSame ? undefined : { algorithm, digits };
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/sbom/inventory.js



/** Puts the packages of all lockfiles together; equal ones stand once. */
function inventoryOf(lockfiles) {
    const byPurl = new Map();
    const needed = new Set();
    const direct = new Set();
    for (const lockfile of lockfiles)
        for (const one of lockfile.packages) {
            if ((0,dependency_audit_asked/* isUnchosen */._K)(one))
                continue;
            const same = byPurl.get(one.purl);
            if (same)
                same.push({ one, lockfile });
            else
                byPurl.set(one.purl, [{ one, lockfile }]);
            for (const need of inventory_needsOf(one, lockfile))
                needed.add(need);
            if (one.isDirect === true)
                direct.add(one.purl);
        }
    // Where no file says who asks for a package, the project does.
    for (const [purl, found] of byPurl)
        if (!needed.has(purl) && found.some(({ one }) => one.isDirect === undefined))
            direct.add(purl);
    const parts = [...byPurl].toSorted(([a], [b]) => inOrder(a, b)).map(([purl, found]) => partOf(purl, found));
    return { parts, direct: sorted(direct) };
}
const inventory_needsOf = (one, { packages }) => (one.needs ?? []).flatMap((index) => packages[index]?.purl ?? []).filter((purl) => purl !== one.purl);
const inOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (texts) => [...new Set(texts)].toSorted(inOrder);
function partOf(purl, found) {
    const packages = found.map(({ one }) => one);
    const licences = sorted(packages.flatMap(({ licence }) => licence ?? []));
    // A licence in another document cannot be referred to without that document.
    const whole = licences.filter((licence) => !licence.includes('DocumentRef-'));
    const expressions = whole.flatMap((licence) => (0,spdx_expression/* parseSpdx */.NB)(licence) ?? []);
    const isDev = packages.some((one) => one.isDev === false)
        ? false
        : packages.every((one) => one.isDev === true) || undefined;
    return {
        purl,
        name: packages[0]?.name ?? '',
        version: packages[0]?.version ?? '',
        checksums: checksums_checksumsOf(packages.flatMap(({ integrity }) => integrity)),
        licence: expressions[0] && (0,spdx_expression/* writeSpdx */.Nt)(expressions[0]),
        licenceName: expressions.length > 0 ? undefined : licences[0],
        isDev,
        isOptional: packages.every(({ groups }) => groups.includes('optional')),
        origins: unique(packages.flatMap(inventory_originOf), ({ kind, url }) => `${url} ${kind}`),
        places: unique(found.map(({ one: { region } }) => ({ path: region.path, line: region.startLine })), ({ path, line }) => `${path} ${String(line).padStart(9, '0')}`),
        needs: packages.every(({ needs }) => needs === undefined)
            ? undefined
            : sorted(found.flatMap(({ one, lockfile }) => inventory_needsOf(one, lockfile))),
    };
}
function inventory_originOf({ origin: { kind, url, commit } }) {
    if (url === undefined || !isUrl(url) || kind === 'path' || kind === 'workspace' || kind === 'archive')
        return [];
    const isPinned = kind === 'git' && commit !== undefined;
    return [{ kind, url: isPinned ? gitUrl(url, commit) : url }];
}
/** As SPDX 2 writes the address of a commit; https://spdx.github.io/spdx-spec/v2.3/package-information/ \u00a77.7 */
const gitUrl = (url, commit) => `${/^git[+:]/.test(url) ? '' : 'git+'}${url.replace(/#.*$/, '')}@${commit}`;
const isUrl = (text) => URL.canParse(text) && /^[a-z][a-z\d+.-]*:\/\/[!-~]+$/i.test(text);
/** Each once, in the order of their keys. */
function unique(values, keyOf) {
    const byKey = new Map(values.map((value) => [keyOf(value), value]));
    return [...byKey].toSorted(([a], [b]) => inOrder(a, b)).map(([, value]) => value);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/actions/dependency-audit/sbom/uuid.js

/** RFC 9562 \u00a76.6: of names that are URLs. */
const urlNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
/** A UUID of version 5: the same for the same text. */
function uuidOf(text) {
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(urlNamespace).update(text).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/sbom/cyclonedx.js


/** The project's own name in the SBOM; no purl looks like it. */
const root = 'project';
/** CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), the same text for the same packages and the same `about`. */
function writeCycloneDx(lockfiles, about) {
    const { parts, direct } = inventoryOf(lockfiles);
    const { name, version, timestamp, tool } = about;
    const content = {
        version: 1,
        metadata: {
            timestamp,
            tools: { components: [{ type: 'application', ...tool }] },
            component: { type: 'application', 'bom-ref': root, name, version },
        },
        components: parts.map(cyclonedx_componentOf),
        // What a file does not tell is left out: an empty list would say that nothing is needed.
        dependencies: [
            { ref: root, dependsOn: direct },
            ...parts.flatMap(({ purl, needs }) => (needs === undefined ? [] : [{ ref: purl, dependsOn: needs }])),
        ],
    };
    const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(content))}`;
    const head = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
    };
    return `${JSON.stringify({ ...head, serialNumber, ...content }, null, 2)}\n`;
}
/** What is undefined does not come out. */
const cyclonedx_componentOf = (part) => ({
    type: 'library',
    'bom-ref': part.purl,
    name: part.name,
    version: part.version || undefined,
    scope: cyclonedx_scopeOf(part),
    hashes: cyclonedx_listed(part.checksums.map(({ algorithm, digits }) => ({ alg: algorithm, content: digits }))),
    licenses: cyclonedx_licencesOf(part),
    purl: part.purl,
    externalReferences: cyclonedx_listed(part.origins.map(({ url }) => ({ type: 'distribution', url }))),
    evidence: { occurrences: part.places.map(({ path, line }) => ({ location: path, line })) },
});
const cyclonedx_listed = (items) => items.length === 0 ? undefined : items;
/** `excluded` is the specification's word for what tests and builds need. */
function cyclonedx_scopeOf({ isDev, isOptional }) {
    if (isDev === true)
        return 'excluded';
    if (isOptional)
        return 'optional';
    return isDev === false ? 'required' : undefined;
}
function cyclonedx_licencesOf({ licence, licenceName }) {
    if (licence !== undefined)
        return [{ expression: licence }];
    return licenceName === undefined ? undefined : [{ license: { name: licenceName } }];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/sbom/spdx.js


const spdx_document = 'SPDXRef-DOCUMENT';
const spdx_root = 'SPDXRef-Project';
const unsaid = 'NOASSERTION';
/** SPDX 2.3 in JSON (https://spdx.github.io/spdx-spec/v2.3/), the same text for the same packages and the same `about`. */
function writeSpdxDocument(lockfiles, about) {
    const { parts, direct } = inventoryOf(lockfiles);
    const { name, version, timestamp, tool } = about;
    const needed = parts.flatMap(({ purl, needs = [] }) => needs.map((need) => [purl, need]));
    const isDev = new Map(parts.map((part) => [part.purl, part.isDev === true]));
    const content = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: spdx_document,
        name: name || 'project',
        creationInfo: {
            // Seconds are all that the specification has room for.
            created: timestamp.replace(/\.\d+(?=Z$)/, ''),
            creators: [`Tool: ${tool.name}-${tool.version}`],
        },
        hasExtractedLicensingInfos: ownLicences(parts),
        packages: [
            {
                ...common(spdx_root, name || 'project', version),
                downloadLocation: unsaid,
                primaryPackagePurpose: 'APPLICATION',
            },
            ...parts.map(spdx_packageOf),
        ],
        relationships: [
            relationship(spdx_document, 'DESCRIBES', spdx_root),
            ...direct.map((purl) => isDev.get(purl) === true
                ? relationship(spdx_idOf(purl), 'DEV_DEPENDENCY_OF', spdx_root)
                : relationship(spdx_root, 'DEPENDS_ON', spdx_idOf(purl))),
            ...needed.map(([from, to]) => relationship(spdx_idOf(from), 'DEPENDS_ON', spdx_idOf(to))),
        ],
    };
    const documentNamespace = `urn:uuid:${uuidOf(JSON.stringify(content))}`;
    return `${JSON.stringify({ ...content, documentNamespace }, null, 2)}\n`;
}
const spdx_idOf = (purl) => `SPDXRef-Package-${uuidOf(purl)}`;
const relationship = (left, type, right) => ({
    spdxElementId: left,
    relationshipType: type,
    relatedSpdxElement: right,
});
const common = (id, name, version) => ({
    SPDXID: id,
    name,
    versionInfo: version === '' ? undefined : version,
    filesAnalyzed: false,
    licenseConcluded: unsaid,
    copyrightText: unsaid,
});
const spdx_packageOf = (part) => ({
    ...common(spdx_idOf(part.purl), part.name, part.version),
    downloadLocation: locationOf(part),
    licenseDeclared: part.licence ?? unsaid,
    licenseComments: part.licenceName === undefined ? undefined : `Stated as: ${part.licenceName}`,
    checksums: part.checksums.length === 0
        ? undefined
        : part.checksums.map((one) => ({ algorithm: spdx_algorithmOf(one), checksumValue: one.digits })),
    sourceInfo: `Named in ${part.places.map(({ path, line }) => `${path}:${String(line)}`).join(', ')}`,
    externalRefs: [
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: part.purl },
    ],
});
/** What an expression refers to has to stand in the document. */
function ownLicences(parts) {
    const found = parts.flatMap(({ licence = '' }) => licence.match(/\bLicenseRef-[\w.-]+/g) ?? []);
    if (found.length === 0)
        return undefined;
    return [...new Set(found)].toSorted().map((licenseId) => ({ licenseId, extractedText: unsaid }));
}
const spdx_algorithmOf = ({ algorithm }) => algorithm.replace('-', '');
/** A registry's address is where all its packages are, and so none of one. */
const locationOf = ({ origins }) => origins.find(({ kind }) => kind !== 'registry')?.url ?? unsaid;

;// CONCATENATED MODULE: ./out/actions/dependency-audit/vex/write-openvex.js

/** An OpenVEX 0.2 document, the same for the same claims; it has to have one at least. */
function writeOpenVex(claims, { author, timestamp }) {
    const statements = claims
        .map(statementOf)
        .map((statement) => ({ statement, key: JSON.stringify(statement) }))
        .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ statement }) => statement);
    const content = { author, timestamp, version: 1, statements };
    const id = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex');
    const head = {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': `https://openvex.dev/docs/public/vex-${id}`,
    };
    return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}
/** What is undefined does not come out. */
const statementOf = ({ ids: [name = '', ...aliases], purls, ...word }) => ({
    vulnerability: aliases.length === 0 ? { name } : { name, aliases: aliases.toSorted() },
    products: purls.toSorted().map((purl) => ({ '@id': purl, identifiers: { purl } })),
    status: word.status,
    justification: word.justification,
    impact_statement: word.impact,
    action_statement: word.action,
});

;// CONCATENATED MODULE: ./out/actions/dependency-audit/writings.js




/** The SBOM, and what the suppressions say as OpenVEX, into the files that inputs name. */
function writings(docs, context) {
    const { options, commit, today, tool } = context;
    const text = (name) => {
        const value = options[name];
        return typeof value === 'string' ? value.trim() : '';
    };
    const timestamp = `${today}T00:00:00Z`;
    const about = {
        name: text('projectName') || writings_nameOf(context),
        version: commit ?? undefined,
        timestamp,
        tool,
    };
    const claims = writings_claimsIn(context);
    const wanted = [
        [text('cyclonedxFile'), () => writeCycloneDx(docs, about)],
        [text('spdxFile'), () => writeSpdxDocument(docs, about)],
        // OpenVEX knows no document without a statement.
        [
            claims.length === 0 ? '' : text('openvexFile'),
            () => writeOpenVex(claims, { author: about.name, timestamp }),
        ],
    ];
    return wanted.flatMap(([path, write]) => (path === '' ? [] : [{ path, text: write() }]));
}
const writings_nameOf = ({ name = '' }) => (name === '' ? 'project' : name);
/** Each vulnerability and reason once, for all the packages that it was accepted in. */
function writings_claimsIn({ suppressed }) {
    const claims = new Map();
    for (const { finding, reason } of suppressed) {
        const { purl, advisories } = finding.properties;
        if (typeof purl !== 'string' || !Array.isArray(advisories))
            continue;
        const ids = advisories.filter((id) => typeof id === 'string');
        const word = vexWord(finding, reason);
        const key = JSON.stringify([ids, word]);
        const purls = new Set([...(claims.get(key)?.purls ?? []), purl]);
        claims.set(key, { ids, purls: [...purls], ...word });
    }
    return [...claims.values()];
}

;// CONCATENATED MODULE: ./out/actions/dependency-audit/check.js
























const dependencyAudit = {
    id: 'dependency-audit',
    title: 'Dependencies',
    summary: 'Finds known vulnerabilities, malicious packages and suspicious changes in lockfiles of every language, and what a pull request brings in.',
    inputs: inputs,
    options: checkOptions,
    examplePath: 'package-lock.json',
    claims: claimLockfile,
    parse: (file) => readLockfile(file),
    // What a manifest asks for stands in its lockfile, if it has one.
    tally: ({ packages, joins }) => ({ packages: joins?.kind === 'manifest' ? 0 : packages.length }),
    gatherer: (options, rulesOn) => following(gatherer(options, rulesOn)),
    compose: composeLockfiles,
    writes: writings,
    rules: [
        // Whoever reads test data with a package manager is broken into all the same.
        maliciousPackage,
        (0,test_data/* lowInTestData */.qX)(vulnerableDependency),
        (0,test_data/* lowInTestData */.qX)(unmaintainedDependency),
        (0,test_data/* lowInTestData */.qX)(unknownVerdict),
        (0,test_data/* lowInTestData */.qX)(newInstallScript),
        (0,test_data/* lowInTestData */.qX)(addressMismatch),
        (0,test_data/* lowInTestData */.qX)(registryHostChanged),
        (0,test_data/* lowInTestData */.qX)(integrityChanged),
        (0,test_data/* lowInTestData */.qX)(integrityLost),
        (0,test_data/* lowInTestData */.qX)(lookAlikeName),
        (0,test_data/* lowInTestData */.qX)(newScope),
        (0,test_data/* lowInTestData */.qX)(licenceDenied),
        (0,test_data/* lowInTestData */.qX)(licenceUnknown),
        (0,test_data/* lowInTestData */.qX)(unpinnedDependency),
        brokenTestData,
        unusedIgnore,
    ],
    async configured(files) {
        const { acceptances, problems } = await readIgnores(files);
        if (acceptances.length === 0)
            return { check: dependencyAudit, problems };
        return {
            check: {
                ...dependencyAudit,
                gatherer: (options, rulesOn) => following(gatherer(options, rulesOn, acceptances)),
            },
            problems,
        };
    },
};


/***/ }),

/***/ 91431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ GivenFault),
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var _shared_core_local_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95671);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63286);


/** What an input names cannot be used. */
class GivenFault extends Error {
    name = 'GivenFault';
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
/**
 * Reads the file, or the files of the folder, that an input names. What base holds in the repository is read as base has
 * it, and what only head holds is refused: a pull request could otherwise bring the advisories that it is judged by. Throws
 * GivenFault.
 */
async function readGiven(path, input, { files, io }, wanted) {
    const disk = (await io()).files;
    const inside = disk.inRepository(path);
    const tracked = inside === undefined || files.base === undefined ? [] : below(inside, files.base.paths);
    if (inside !== undefined && files.base !== undefined && tracked.length === 0) {
        const brought = below(inside, files.head.paths).find((one) => one === inside || wanted(one));
        if (brought !== undefined)
            throw fault(`${input}: base has no ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(brought)}.`, elsewhere);
    }
    try {
        const found = tracked.length > 0 && files.base !== undefined
            ? await readSide(inside ?? '', tracked, files.base, wanted)
            : await disk.read(path, wanted);
        if (found.length > 0)
            return found;
    }
    catch (error) {
        if (!(error instanceof _shared_core_local_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalFileError */ .Q))
            throw error;
        throw fault(`${input}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)} ${error.message}.`);
    }
    throw fault(`${input}: there is nothing at ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}.`);
}
const fault = (message, hint = 'Paths are taken from the root of the repository; what base has there is read as base has it.') => new GivenFault({ code: 'bad-input', message, hint });
const elsewhere = 'Put what a run fetches outside of the repository, or where git ignores it: what lies there may come from the change.';
/** The path itself, or what lies below it. */
const below = (inside, paths) => paths.has(inside)
    ? [inside]
    : [...paths].filter((path) => inside === '' || path.startsWith(`${inside}/`)).sort();
async function readSide(inside, paths, side, wanted) {
    const isFile = paths.length === 1 && paths[0] === inside;
    const asked = isFile ? paths : paths.filter((path) => wanted(path));
    const read = await side.read(asked);
    return asked.flatMap((path) => {
        const bytes = read.get(path);
        if (bytes === undefined)
            throw new _shared_core_local_files_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalFileError */ .Q('has a file that cannot be read in one piece');
        const name = isFile
            ? path.slice(path.lastIndexOf('/') + 1)
            : path.slice(inside === '' ? 0 : inside.length + 1);
        return [{ path: name, bytes: Buffer.from(bytes) }];
    });
}


/***/ }),

/***/ 47082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92337);
/* harmony import */ var _purl_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5729);


const types = {
    npm: 'npm',
    PyPI: 'pypi',
    Go: 'golang',
    'crates.io': 'cargo',
    RubyGems: 'gem',
    Packagist: 'composer',
    Maven: 'maven',
    NuGet: 'nuget',
    Hex: 'hex',
    Pub: 'pub',
    ConanCenter: 'conan',
    SwiftURL: 'swift',
    CRAN: 'cran',
    Hackage: 'hackage',
    Julia: 'julia',
    'GitHub Actions': 'githubactions',
    CocoaPods: 'cocoapods',
};
const ecosystemsOfTypes = new Map(Object.entries(types).map(([ecosystem, type]) => [type, ecosystem]));
/**
 * The package URL of what a lockfile names. `qualifiers` are what the name and version do not say (Julia's `uuid`, a
 * gem's `platform`, Conan's `user` and `channel`). It never throws: a name that its ecosystem would not take is encoded.
 */
function purlOf({ ecosystem, name, version }, qualifiers = {}) {
    const keys = Object.keys(qualifiers).sort();
    return (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)((0,_purl_types_js__WEBPACK_IMPORTED_MODULE_1__/* .normalised */ .Z7)({
        type: types[ecosystem],
        ...nameParts(ecosystem, name),
        version: version === '' ? undefined : ecosystem === 'Go' ? goVersion(name, version) : version,
        qualifiers: Object.fromEntries(keys.map((key) => [key, qualifiers[key] ?? ''])),
    }));
}
function nameParts(ecosystem, name) {
    const segments = name.split('/');
    if (ecosystem === 'CocoaPods')
        return { namespace: undefined, name: segments[0] ?? '', subpath: joined(segments.slice(1)) };
    if (ecosystem === 'GitHub Actions')
        return { namespace: segments[0], name: segments[1] ?? '', subpath: joined(segments.slice(2)) };
    if (ecosystem === 'Maven') {
        const colon = name.indexOf(':');
        return {
            namespace: colon < 0 ? undefined : name.slice(0, colon),
            name: name.slice(colon + 1),
            subpath: undefined,
        };
    }
    return { namespace: joined(segments.slice(0, -1)), name: segments.at(-1) ?? '', subpath: undefined };
}
const joined = (segments) => segments.length === 0 ? undefined : segments.join('/');
/** Modules have versions with a `v`; what comes with Go itself (`stdlib`, `toolchain`) has none. */
const goVersion = (name, version) => name.includes('/') && /^\d/.test(version) ? `v${version}` : version;
/** The other way: undefined for a type that no ecosystem of ours has. */
function packageOf({ type, namespace, name, version = '', subpath }) {
    const ecosystem = ecosystemsOfTypes.get(type);
    if (ecosystem === undefined)
        return undefined;
    const between = ecosystem === 'Maven' ? ':' : '/';
    const hasPath = ecosystem === 'CocoaPods' || ecosystem === 'GitHub Actions';
    // Conan's namespace is a vendor, which its packages are not known by.
    const isBare = namespace === undefined || ecosystem === 'ConanCenter';
    const whole = isBare ? name : `${namespace}${between}${name}`;
    return {
        ecosystem,
        name: hasPath && subpath !== undefined ? `${whole}/${subpath}` : whole,
        version: ecosystem === 'Go' ? version.replace(/^v(?=\d)/, '') : version,
    };
}


/***/ }),

/***/ 92337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   _i: () => (/* binding */ PurlFault)
/* harmony export */ });
/* unused harmony exports canonicalPurl, buildPurl */
/* harmony import */ var _purl_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5729);

/** Text or parts that are no package URL. */
class PurlFault extends Error {
    name = 'PurlFault';
}
/**
 * Reads a package URL into the spelling of its type. A qualifier's key is in lower case, save that those which all types
 * share are read in any case, as the specification's own tests have it. Throws PurlFault.
 */
function parsePurl(text) {
    return checked(split(text, (key) => (sharedKeys.has(key.toLowerCase()) ? key.toLowerCase() : key)));
}
/** The canonical spelling of what is meant, whatever the case of its keys. Throws PurlFault. */
const canonicalPurl = (text) => write(checked(split(text, (key) => key.toLowerCase())));
/** The canonical spelling of the parts; empty ones count as left out. Throws PurlFault. */
function buildPurl(parts) {
    const { type, namespace, name, version, qualifiers, subpath } = parts;
    return write(checked({
        type: type.toLowerCase(),
        namespace: segments(namespace ?? '', String),
        name,
        version: version === '' ? undefined : (version ?? undefined),
        qualifiers: sorted(Object.entries(qualifiers ?? {})),
        subpath: subpathOf(subpath ?? '', String),
    }));
}
const sharedKeys = new Set(['checksum', 'download_url', 'file_name', 'repository_url', 'vcs_url', 'vers']);
/** In UTF-16 code units: more is no name. */
const longest = 4_096;
function split(text, keyOf) {
    if (text.length > longest)
        throw new PurlFault(`longer than ${longest} characters`);
    const [beforeSubpath, subpath = ''] = cutLast(text, '#');
    const [beforeQualifiers, qualifiers = ''] = cutLast(beforeSubpath, '?');
    const path = /^pkg:\/*([^/]*)\/+(.*)$/is.exec(beforeQualifiers);
    if (path === null)
        throw new PurlFault('does not begin with `pkg:type/`');
    const [, type = '', rest = ''] = path;
    const [names, version = ''] = cutVersion(rest);
    const end = (0,_purl_types_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPathName */ .rs)(type.toLowerCase()) ? names.indexOf('/') : names.lastIndexOf('/');
    return {
        type: type.toLowerCase(),
        namespace: segments(names.slice(0, Math.max(end, 0)), decode),
        name: decode(names.slice(end + 1)),
        version: decode(version) || undefined,
        qualifiers: sorted(qualifiers.split('&').flatMap((pair) => {
            const [key, value = ''] = cutFirst(pair, '=');
            return pair === '' ? [] : [[keyOf(key), decode(value)]];
        })),
        subpath: subpathOf(subpath, decode),
    };
}
function checked(purl) {
    const { type, name, qualifiers } = purl;
    if (!/^[a-z][a-z0-9.-]*$/.test(type))
        throw new PurlFault('a type is letters, digits, `.` and `-`');
    if (name === '')
        throw new PurlFault('there is no name');
    const key = Object.keys(qualifiers).find((one) => !/^[a-z][a-z0-9._-]*$/.test(one));
    if (key !== undefined)
        throw new PurlFault('a qualifier\u2019s key is lower-case letters, digits, `.`, `-` and `_`');
    const fault = (0,_purl_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typeFault */ .Fr)(purl);
    if (fault !== undefined)
        throw new PurlFault(fault);
    return (0,_purl_types_js__WEBPACK_IMPORTED_MODULE_0__/* .normalised */ .Z7)(purl);
}
const cutAt = (text, at) => (at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]);
const cutFirst = (text, sign) => cutAt(text, text.indexOf(sign));
const cutLast = (text, sign) => cutAt(text, text.lastIndexOf(sign));
/** A scope of npm has an `@` too, and not everybody encodes it. */
function cutVersion(text) {
    const at = text.lastIndexOf('@');
    const isScope = at >= 0 && (at === 0 || text[at - 1] === '/') && text.includes('/', at);
    return isScope ? [text] : cutAt(text, at);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (cause) {
        throw new PurlFault('a `%` is not followed by the hexadecimal bytes of UTF-8', { cause });
    }
}
function segments(text, read) {
    const found = text.split('/').filter((segment) => segment !== '');
    const decoded = found.map((segment) => read(segment));
    if (decoded.some((segment) => segment.includes('/')))
        throw new PurlFault('a segment has a `/` in it');
    return decoded.length === 0 ? undefined : decoded.join('/');
}
const subpathOf = (text, read) => segments(segments(text, read)?.split('/').filter(isStep).join('/') ?? '', String);
const isStep = (segment) => segment !== '.' && segment !== '..';
function sorted(pairs) {
    const qualifiers = Object.create(null);
    const inOrder = pairs.toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
    for (const [key = '', value = ''] of inOrder) {
        if (key in qualifiers)
            throw new PurlFault('a qualifier stands there twice');
        if (value !== '')
            qualifiers[key] = value;
    }
    return qualifiers;
}
/** All but letters, digits and `.-_~:` becomes `%XX`. */
const encode = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const encodePath = (text) => text.split('/').map(encode).join('/');
/** As its parts say, checked or not. */
function write({ type, namespace, name, version, qualifiers, subpath }) {
    const pairs = Object.entries(qualifiers).map(([key, value]) => `${key}=${encode(value)}`);
    return [
        `pkg:${type}/`,
        namespace === undefined ? '' : `${encodePath(namespace)}/`,
        (0,_purl_types_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPathName */ .rs)(type) ? encodePath(name) : encode(name),
        version === undefined ? '' : `@${encode(version)}`,
        pairs.length === 0 ? '' : `?${pairs.join('&')}`,
        subpath === undefined ? '' : `#${encodePath(subpath)}`,
    ].join('');
}


/***/ }),

/***/ 70053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText),
/* harmony export */   D: () => (/* binding */ inputList)
/* harmony export */ });
/** Options that inputs alone set, since no policy may: what they mean stands with the inputs. */
const inputList = {
    default: [],
    summary: 'See the input of that name.',
    inputOnly: true,
};
const inputText = { ...inputList, default: '' };


/***/ }),

/***/ 67939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whyUnasked)
/* harmony export */ });
/** Why nobody outside was asked, in a few words. */
const whyUnasked = ({ isMisread }) => isMisread ? 'not asked, since an input could not be read' : 'offline';


/***/ }),

/***/ 24681:
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

/***/ 32054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   E1: () => (/* binding */ insertBehind),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Td: () => (/* binding */ removeWord),
/* harmony export */   aY: () => (/* binding */ removeLines),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   nc: () => (/* binding */ insertBefore)
/* harmony export */ });
/* harmony import */ var _core_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21942);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20751);


const linesOf = (0,_core_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(({ path, text }) => new _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .q(path, text));
/** The offsets of a region, in UTF-16 code units. */
function spanOf(doc, region) {
    return linesOf(doc).span(region);
}
/** What stands at a region, continuations and quotes included. */
function written(doc, region) {
    const { start, end } = spanOf(doc, region);
    return doc.text.slice(start, end);
}
function replace(doc, region, text) {
    const { start, end } = spanOf(doc, region);
    return { path: doc.path, offset: start, length: end - start, text };
}
function insertBefore(doc, region, text) {
    return { path: doc.path, offset: spanOf(doc, region).start, length: 0, text };
}
function insertBehind(doc, region, text) {
    return { path: doc.path, offset: spanOf(doc, region).end, length: 0, text };
}
/** Takes a word away, and the blanks before it. */
function removeWord(doc, region) {
    const { start, end } = spanOf(doc, region);
    let from = start;
    while (from > 0 && /[ \t]/.test(doc.text[from - 1] ?? ''))
        from--;
    return { path: doc.path, offset: from, length: end - from, text: '' };
}
/** Takes whole lines away, the last one's end included. */
function removeLines(doc, region) {
    const { start, end } = spanOf(doc, region);
    const from = doc.text.lastIndexOf('\n', start - 1) + 1;
    const stop = doc.text.indexOf('\n', end);
    return {
        path: doc.path,
        offset: from,
        length: (stop === -1 ? doc.text.length : stop + 1) - from,
        text: '',
    };
}


/***/ }),

/***/ 11556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** Values inside one another. The reader recurses, so deeper is a fault. */
const maxDepth = 512;
/** Reads one JSON value (RFC 8259) with the places of its parts, a byte order mark in front or not. */
function readJson(text, dialect = 'plain') {
    const reader = new Reader(text, dialect === 'commented');
    try {
        return { root: reader.document() };
    }
    catch (error) {
        if (!(error instanceof Fault))
            throw error;
        return { fault: error.message, offset: Math.min(error.offset, text.length) };
    }
}
class Fault extends Error {
    offset;
    constructor(reason, offset) {
        super(reason);
        this.offset = offset;
    }
}
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = [
    ['true', true],
    ['false', false],
    ['null', null],
];
class Reader {
    #text;
    #isCommented;
    #at = 0;
    #depth = 0;
    constructor(text, isCommented) {
        this.#text = text;
        this.#isCommented = isCommented;
    }
    document() {
        if (this.#text.startsWith('\uFEFF'))
            this.#at = 1;
        const root = this.#value();
        this.#skip();
        if (this.#at < this.#text.length)
            throw new Fault('something stands behind the value', this.#at);
        return root;
    }
    #value() {
        this.#skip();
        const start = this.#at;
        const code = this.#text.charCodeAt(start);
        if (code === quote)
            return { kind: 'scalar', value: this.#string(), start, end: this.#at };
        if (code === openBrace || code === openBracket) {
            if (++this.#depth > maxDepth)
                throw new Fault(`values nest deeper than ${maxDepth}`, start);
            const tree = code === openBrace ? this.#map(start) : this.#list(start);
            this.#depth -= 1;
            return tree;
        }
        return this.#word(start);
    }
    #word(start) {
        number.lastIndex = start;
        const digits = number.exec(this.#text)?.[0];
        if (digits !== undefined) {
            this.#at += digits.length;
            return { kind: 'scalar', value: Number(digits), start, end: this.#at };
        }
        for (const [word, value] of words)
            if (this.#text.startsWith(word, start)) {
                this.#at += word.length;
                return { kind: 'scalar', value, start, end: this.#at };
            }
        throw new Fault(start < this.#text.length ? 'no value stands here' : 'the text ends too early', start);
    }
    #map(start) {
        const members = new Map();
        this.#at += 1;
        for (;;) {
            this.#skip();
            const keyStart = this.#at;
            const code = this.#text.charCodeAt(keyStart);
            if (code === closeBrace && (members.size === 0 || this.#isCommented))
                break;
            if (code !== quote)
                throw new Fault('a key in double quotes is wanted', keyStart);
            const key = this.#string();
            const keyEnd = this.#at;
            this.#skip();
            if (this.#text.charCodeAt(this.#at) !== colon)
                throw new Fault('a colon is wanted', this.#at);
            this.#at += 1;
            members.set(key, { start: keyStart, end: keyEnd, value: this.#value() });
            if (this.#isLast(closeBrace))
                break;
        }
        this.#at += 1;
        return { kind: 'map', members, start, end: this.#at };
    }
    #list(start) {
        const items = [];
        this.#at += 1;
        for (;;) {
            this.#skip();
            const isEnd = this.#text.charCodeAt(this.#at) === closeBracket;
            if (isEnd && (items.length === 0 || this.#isCommented))
                break;
            items.push(this.#value());
            if (this.#isLast(closeBracket))
                break;
        }
        this.#at += 1;
        return { kind: 'list', items, start, end: this.#at };
    }
    /** Steps over a comma. */
    #isLast(closing) {
        this.#skip();
        const code = this.#text.charCodeAt(this.#at);
        if (code === closing)
            return true;
        if (code !== comma)
            throw new Fault('a comma or a closing bracket is wanted', this.#at);
        this.#at += 1;
        return false;
    }
    #string() {
        const start = this.#at;
        let at = start + 1;
        let isPlain = true;
        for (;;) {
            const code = this.#text.charCodeAt(at);
            if (code === quote)
                break;
            // NaN, behind the end, is smaller than nothing: it has to be asked for.
            if (Number.isNaN(code))
                throw new Fault('a string does not end', start);
            if (code < 0x20)
                throw new Fault('a control character stands in a string', at);
            if (code === backslash)
                isPlain = false;
            at += code === backslash ? 2 : 1;
        }
        this.#at = at + 1;
        if (isPlain)
            return this.#text.slice(start + 1, at);
        try {
            return JSON.parse(this.#text.slice(start, at + 1));
        }
        catch {
            throw new Fault('a string has an escape that JSON does not know', start);
        }
    }
    /** Over blanks, and comments where the dialect has them. */
    #skip() {
        for (;;) {
            let code = this.#text.charCodeAt(this.#at);
            while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
                code = this.#text.charCodeAt(++this.#at);
            if (code !== 0x2f || !this.#isCommented)
                return;
            const isBlock = this.#text[this.#at + 1] === '*';
            if (!isBlock && this.#text[this.#at + 1] !== '/')
                return;
            const end = this.#text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
            if (isBlock && end === -1)
                throw new Fault('a comment does not end', this.#at);
            this.#at = end === -1 ? this.#text.length : end + (isBlock ? 2 : 0);
        }
    }
}


/***/ }),

/***/ 82859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ versionComment)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20731);

/**
 * As people and the updaters write it: `# v4.1.0`, `# v4 some words`, `# @v4`, `# tag=v4`, `# pin@v4`, `# pin @v4`,
 * `# renovate: tag=v4` and `# ratchet:owner/repo@v4`.
 */
const form = /^(#*\s*)(?:renovate:\s*)?(?:(ratchet:[\w./-]{1,200}@)|(pin\s?@|pin\s|tag\s?=\s?)|@)?((?!-)[\w.+/-]{1,100})(?=[\s,;:)#]|$)(\s*\S)?/;
/** `comment`: with its sign or without, and `offset` counts from its start. Undefined where it names no version. */
function versionComment(comment, action) {
    const found = form.exec(comment.slice(0, 400));
    if (found === null)
        return undefined;
    const [, sign = '', ratchet, marker, name = '', more] = found;
    if (ratchet !== undefined && !isOf(action, ratchet))
        return undefined;
    const isMarked = ratchet !== undefined || marker?.startsWith('tag') === true || marker?.endsWith('@') === true;
    if (!isMarked && !isVersionLike(name, more !== undefined))
        return undefined;
    return { name, offset: comment.indexOf(name, sign.length + (ratchet ?? marker ?? '').length) };
}
/** `ratchet:owner/repo[/path]@` */
const isOf = ({ owner, repository }, marker) => `${marker.slice('ratchet:'.length, -1)}/`.toLowerCase().startsWith(`${owner}/${repository}/`.toLowerCase());
/** A bare number is more often a count than a version: `# 3 retries`, `# 1.5 times`. */
function isVersionLike(name, hasMore) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(name);
    if (version === undefined)
        return false;
    if (version.prefix !== '' || /^v/i.test(name))
        return true;
    return version.numbers.length >= (hasMore ? 3 : 2);
}


/***/ }),

/***/ 20731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   mt: () => (/* binding */ isPartial)
/* harmony export */ });
const form = /^((?!v?\d)[a-z][\w./-]{0,80}?[-/@])?v?(\d{1,9}(?:\.\d{1,9}){0,3})(?:-([\w.-]{1,60}))?(?:\+[\w.-]{1,60})?$/i;
/** Undefined for a name that is no version. */
function readVersion(name) {
    if (name.length > 200)
        return undefined;
    const [found, prefix = '', numbers = '', prerelease = ''] = form.exec(name) ?? [];
    return found === undefined ? undefined : { prefix, numbers: numbers.split('.').map(Number), prerelease };
}
/** A version of one or two numbers moves: `v4` is whatever the newest v4 is. */
const isPartial = ({ numbers, prerelease }) => numbers.length < 3 && prerelease === '';
/** `whole` is one of the versions that `part` stands for; every version stands for itself. */
const covers = (part, whole) => part.prefix === whole.prefix &&
    (part.prerelease === whole.prerelease || (part.prerelease === '' && isPartial(part))) &&
    (isPartial(part) || part.numbers.length === whole.numbers.length) &&
    part.numbers.every((number, index) => whole.numbers[index] === number);
/** Order of https://semver.org/#spec-item-11; positive: `a` is newer. */
function compareVersions(a, b) {
    for (let index = 0; index < 4; index++) {
        const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    if (a.prerelease === '' || b.prerelease === '')
        return Number(a.prerelease === '') - Number(b.prerelease === '');
    return comparePrereleases(a.prerelease.split('.'), b.prerelease.split('.'));
}
function comparePrereleases(a, b) {
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        if (left === right)
            continue;
        const [isNumber, isOtherNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
        if (isNumber && isOtherNumber)
            return Number(left) - Number(right);
        if (isNumber !== isOtherNumber)
            return isNumber ? -1 : 1;
        return left < right ? -1 : 1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 62216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** `''` for what lies at the root of the repository. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** A name in a folder; '' is the root. */
const within = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/**
 * A path that a file of the folder names, from the repository's root; '' is the root itself. Undefined where it is
 * absolute or leaves the repository.
 */
function pathFrom(folder, path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** Deeper trees are none that people work in. */
const mostLevels = 100;
/** The folder itself, the one above, and so on to the root. */
function* foldersAbove(folder) {
    let at = folder;
    for (let level = 0; level < mostLevels; level++) {
        yield at;
        if (at === '')
            return;
        at = folderOf(at);
    }
}


/***/ }),

/***/ 57670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ parseSpdx),
/* harmony export */   Nt: () => (/* binding */ writeSpdx),
/* harmony export */   z3: () => (/* binding */ isSpdxText)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57411);

/** In UTF-16 code units, and parentheses inside one another: more is no licence that anybody reads. */
const longest = 20_000;
const maxDepth = 100;
/** Undefined for what is no expression, or names a licence or an exception that the list does not have. */
function parseSpdx(text) {
    if (text.length > longest)
        return undefined;
    const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
    const reader = new Reader(tokens);
    const expression = reader.either(0);
    return reader.isAtEnd ? expression : undefined;
}
const reference = /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/;
const addition = /^(?:DocumentRef-[\w.-]+:)?AdditionRef-[\w.-]+$/;
class Reader {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get isAtEnd() {
        return this.#at === this.#tokens.length;
    }
    /** `AND` binds closer than `OR`. */
    either(depth) {
        return this.#combined('or', () => this.#combined('and', () => this.#single(depth)));
    }
    #combined(kind, next) {
        const parts = [];
        do {
            const part = next();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (this.#takes(kind));
        const [first] = parts;
        return parts.length === 1 ? first : { kind, parts };
    }
    #single(depth) {
        if (!this.#takes('('))
            return this.#licence();
        const inner = depth < maxDepth ? this.either(depth + 1) : undefined;
        return this.#takes(')') ? inner : undefined;
    }
    #licence() {
        const token = this.#tokens[this.#at++] ?? '';
        const whole = reference.test(token) ? token : (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .licenceId */ .PJ)(token);
        const id = whole ?? (token.endsWith('+') ? (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .licenceId */ .PJ)(token.slice(0, -1)) : undefined);
        if (id === undefined)
            return undefined;
        const orLater = whole === undefined;
        if (!this.#takes('with'))
            return { kind: 'licence', id, orLater, exception: undefined };
        const written = this.#tokens[this.#at++] ?? '';
        const exception = addition.test(written) ? written : (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionId */ .tv)(written);
        return exception === undefined ? undefined : { kind: 'licence', id, orLater, exception };
    }
    /** Operators are all upper or all lower case. */
    #takes(word) {
        const token = this.#tokens[this.#at];
        const isIt = token === word || token === word.toUpperCase();
        if (isIt)
            this.#at += 1;
        return isIt;
    }
}
/** In the spelling of the list, with no parentheses but where they are needed. */
function writeSpdx(expression) {
    if (expression.kind === 'licence') {
        const { id, orLater, exception } = expression;
        return `${id}${orLater ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
    }
    const { kind, parts } = expression;
    const isNested = (part) => kind === 'and' && part.kind === 'or';
    return parts
        .map((part) => (isNested(part) ? `(${writeSpdx(part)})` : writeSpdx(part)))
        .join(kind === 'and' ? ' AND ' : ' OR ');
}
/** Also `NONE` and `NOASSERTION`, which stand where an expression is wanted, and what is too long to be judged. */
const isSpdxText = (text) => text === 'NONE' || text === 'NOASSERTION' || text.length > longest || parseSpdx(text) !== undefined;


/***/ }),

/***/ 57411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tv: () => (/* binding */ exceptionId),
  PJ: () => (/* binding */ licenceId),
  K5: () => (/* binding */ licenceIds),
  ZR: () => (/* binding */ licenceLike)
});

;// CONCATENATED MODULE: ./out/shared/parse/spdx/list.js
/** Identifiers of the SPDX licence list as of 2026, deprecated ones included, parted by blanks. https://spdx.org/licenses/ */
const spdxLicenses = `
  0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia
  ADSL Advanced-Cryptics-Dictionary AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AGPL-1.0 AGPL-1.0-only
  AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Aladdin ALGLIB-Documentation AMD-newlib AMDPLPA
  AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback any-OSI any-OSI-perl-modules Apache-1.0 Apache-1.1
  Apache-2.0 APAFML APL-1.0 App-s2p APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Arphic-1999 Artistic-1.0
  Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Artistic-dist Aspell-RU ASWF-Digital-Assets-1.0
  ASWF-Digital-Assets-1.1 Baekmuk Bahyph Barr bcrypt-Solar-Designer Beerware Bitstream-Charter
  Bitstream-Vera BitTorrent-1.0 BitTorrent-1.1 blessing BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee BOLA-1.1
  Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin
  BSD-2-Clause-first-lines BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent
  BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-Views BSD-3-Clause BSD-3-Clause-acpica
  BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP BSD-3-Clause-LBNL
  BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
  BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI
  BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO
  BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk
  BSD-Mark-Modifications BSD-Protection BSD-Source-beginning-file BSD-Source-Code BSD-Systemics
  BSD-Systemics-W3Works BSL-1.0 Buddy BUSL-1.1 bzip2-1.0.5 bzip2-1.0.6 C-UDA-1.0 CAL-1.0
  CAL-1.0-Combined-Work-Exception Caldera Caldera-no-preamble CAPEC-tou Catharon CATOSL-1.1 CC-BY-1.0
  CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO
  CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE
  CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE
  CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR
  CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0
  CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0
  CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO
  CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0
  CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C
  CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO check-cvs checkmk
  ClArtistic Clips CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0
  Community-Spec-1.0 Condor-1.1 copyleft-next-0.3.0 copyleft-next-0.3.1 Cornell-Lossless-JPEG CPAL-1.0
  CPL-1.0 CPOL-1.02 Cronyx Crossword CryptoSwift CrystalStacker CUA-OPL-1.0 Cube curl cve-tou D-FSL-1.0
  DEC-3-Clause diffmark DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DocBook-DTD DocBook-Schema DocBook-Stylesheet
  DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0 eCos-2.0 EFL-1.0 EFL-2.0 eGenix
  Elastic-2.0 Entessa EPICS EPL-1.0 EPL-2.0 ErlPL-1.1 ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4
  ESA-PL-weak-copyleft-2.4 etalab-2.0 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Eurosym Fair FBM FDK-AAC
  Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR
  FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Furuseth fwlw Game-Programming-Gems GCR-docs GD
  generic-xts GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only
  GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only
  GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only
  GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later
  GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later Giftware GL2PS
  Glide Glulxe GLWTPL gnuplot GPL-1.0 GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0-only GPL-2.0-or-later
  GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
  GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0 GPL-3.0-only GPL-3.0-or-later
  GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception Graphics-Gems gSOAP-1.3b gtkbook Gutmann
  HaskellReport HDF5 hdparm HIDAPI Hippocratic-2.1 HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell
  HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US
  HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn
  HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver
  HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-critical-systems HPND-sell-variant-MIT-disclaimer
  HPND-sell-variant-MIT-disclaimer-rev HPND-SMC HPND-UC HPND-UC-export-US HTMLTIDY hyphen-bulgarian IBM-pibs
  ICU IEC-Code-Components-EULA IJG IJG-short ImageMagick iMatix Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup
  Intel Intel-ACPI Interbase-1.0 IPA IPL-1.0 ISC ISC-Veillard ISO-permission Jam JasPer-2.0 jove JPL-image
  JPNIC JSON Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 Latex2e Latex2e-translated-notice Leptonica LGPL-2.0
  LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only
  LGPL-3.0-or-later LGPLLR Libpng libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent
  LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Linux-man-pages-1-para Linux-man-pages-copyleft
  Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Linux-OpenIB LOOP LPD-document LPL-1.0
  LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20
  LZMA-SDK-9.22 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio MakeIndex man2html
  Martin-Birgmeier McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising MIT-Click MIT-CMU
  MIT-enna MIT-feh MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-open-group MIT-STK MIT-testregex
  MIT-Wu MITNFA MMIXware MMPL-1.0.1 Motosoto MPEG-SSG mpi-permissive mpich2 MPL-1.0 MPL-1.1 MPL-2.0
  MPL-2.0-no-copyleft-exception mplus MS-LPL MS-PL MS-RL MTLL MulanPSL-1.0 MulanPSL-2.0 Multics Mup
  NAIST-2003 NASA-1.3 Naumen NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA Net-SNMP NetCDF Newsletr NGPL ngrep
  NICTA-1.0 NIST-PD NIST-PD-fallback NIST-PD-TNT NIST-Software NLOD-1.0 NLOD-2.0 NLPL Nokia NOSL Noweb
  NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODbL-1.0 ODC-By-1.0
  OFFIS OFL-1.0 OFL-1.0-no-RFN OFL-1.0-RFN OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0
  OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0
  OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7
  OLDAP-2.8 OLFL-1.3 OML OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision OPL-1.0 OPL-UK-3.0
  OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP PADL ParaType-Free-Font-1.3
  Parity-6.0.0 Parity-7.0.0 PDDL-1.0 PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch
  PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL PPL PSF-2.0 psfrag psutils
  Python-2.0 Python-2.0.1 python-ldap Qhull QPL-1.0 QPL-1.0-INRIA-2004 radvd Rdisc RHeCos-1.1 RPL-1.1
  RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby Ruby-pty SAX-PD SAX-PD-2.0 Saxpath SCEA SchemeReport Sendmail
  Sendmail-8.23 Sendmail-Open-Source-1.1 SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5
  SHL-0.51 SimPL-2.0 SISSL SISSL-1.2 SL Sleepycat SMAIL-GPL SMLNJ SMPPL SNIA snprintf SOFA softSurfer
  Soundex Spencer-86 Spencer-94 Spencer-99 SPL-1.0 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone
  SSPL-1.0 StandardML-NJ SugarCRM-1.1.3 SUL-1.0 Sun-PPP Sun-PPP-2000 SunPro SWL swrule Symlinks TAPR-OHL-1.0
  TCL TCP-wrappers TekHVC TermReadKey TGPPL-1.0 ThirdEye threeparttable TMate TORQUE-1.1 TOSL TPDL TPL-1.0
  TrustedQSL TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 Ubuntu-font-1.0 UCAR UCL-1.0 ulem UMich-Merit
  Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet
  Unlicense-libwhirlpool UnRAR UPL-1.0 URT-RLE Vim Vixie-Cron VOSTROM VSL-1.0 W3C W3C-19980720 W3C-20150513
  w3m Watcom-1.0 Widget-Workshop WordNet Wsuipa WTFNMFPL WTFPL wwl wxWindows X11
  X11-distribute-modifications-variant X11-no-permit-persons X11-swapped Xdebug-1.03 Xerox Xfig XFree86-1.1
  xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom YPL-1.0 YPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3
  Zimbra-1.4 Zlib zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1`;
/** https://spdx.org/licenses/exceptions-index.html */
const spdxExceptions = `
  389-exception Asterisk-exception Autoconf-exception-2.0 Autoconf-exception-3.0 Autoconf-exception-generic
  Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24 Bison-exception-2.2
  Bootloader-exception Classpath-exception-2.0 CLISP-exception-2.0 cryptsetup-OpenSSL-exception
  DigiRule-FOSS-exception eCos-exception-2.0 Fawkes-Runtime-exception FLTK-exception fmt-exception
  Font-exception-2.0 freertos-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1
  Gmsh-exception GNAT-exception GNOME-examples-exception GNU-compiler-exception gnu-javamail-exception
  GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception GPL-CC-1.0
  GStreamer-exception-2005 GStreamer-exception-2008 i2p-gpl-java-exception KiCad-libraries-exception
  LGPL-3.0-linking-exception libpri-OpenH323-exception Libtool-exception Linux-syscall-note LLGPL
  LLVM-exception LZMA-exception mif-exception OCaml-LGPL-linking-exception OCCT-exception-1.0
  OpenJDK-assembly-exception-1.0 openvpn-openssl-exception PS-or-PDF-font-exception-20170817
  QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 Qwt-exception-1.0 SANE-exception
  SHL-2.0 SHL-2.1 stunnel-exception SWI-exception Swift-exception Texinfo-exception u-boot-exception-2.0
  UBDL-exception Universal-FOSS-exception-1.0 vsftpd-openssl-exception WxWindows-exception-3.1
  x11vnc-openssl-exception`;

;// CONCATENATED MODULE: ./out/shared/parse/spdx/ids.js

let ids;
const known = () => (ids ??= {
    licences: byForm(spdxLicenses, (id) => id.toLowerCase()),
    exceptions: byForm(spdxExceptions, (id) => id.toLowerCase()),
    bare: byForm(spdxLicenses, bare),
});
const bare = (text) => text.toLowerCase().replace(/[^a-z\d.+]/g, '');
/** Of two with the same form the first one. */
const byForm = (list, formOf) => new Map(list
    .trim()
    .split(/\s+/)
    .toReversed()
    .map((id) => [formOf(id), id]));
/** As the licence list spells it; undefined for what it does not have. */
const licenceId = (text) => known().licences.get(text.toLowerCase());
const exceptionId = (text) => known().exceptions.get(text.toLowerCase());
/** All of the list, as it spells them. */
const licenceIds = () => [...known().licences.values()];
/** The licence that is written so but for blanks, hyphens and the like: `Apache 2.0`. */
const licenceLike = (text) => known().bare.get(bare(text));


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


/***/ }),

/***/ 15074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/** What lies below the key; undefined for anything but a map that has it. */
const below = (tree, key) => tree?.kind === 'map' ? tree.members.get(key)?.value : undefined;
const nothing = new Map();
/** The members below the key, or of the tree itself; none for anything but a map. */
function membersOf(tree, key) {
    const map = key === undefined ? tree : below(tree, key);
    return map?.kind === 'map' ? map.members : nothing;
}
/** The items below the key, or of the tree itself; none for anything but a list. */
function itemsOf(tree, key) {
    const list = key === undefined ? tree : below(tree, key);
    return list?.kind === 'list' ? list.items : [];
}
/** The text below the key, or of the tree itself; undefined for anything but a string. */
function textOf(tree, key) {
    const scalar = key === undefined ? tree : below(tree, key);
    return scalar?.kind === 'scalar' && typeof scalar.value === 'string' ? scalar.value : undefined;
}
/** Whether the value below the key is `true`. */
function isSet(tree, key) {
    const scalar = below(tree, key);
    return scalar?.kind === 'scalar' && scalar.value === true;
}


/***/ })

};
