export const id = 9732;
export const ids = [9732,459];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 97611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ provenanceVersion),
/* harmony export */   Kb: () => (/* binding */ isPredicateType),
/* harmony export */   Wn: () => (/* binding */ predicateNames),
/* harmony export */   Wy: () => (/* binding */ asksProvenance),
/* harmony export */   gh: () => (/* binding */ isOfType)
/* harmony export */ });
/** Predicate types by the short names that cosign gives them. (Facts: cosign's pkg/cosign/attestation, in-toto's predicates.) */
const shortNames = new Map([
    ['slsaprovenance', ['https://slsa.dev/provenance/v0.2']],
    ['slsaprovenance02', ['https://slsa.dev/provenance/v0.2']],
    ['slsaprovenance1', ['https://slsa.dev/provenance/v1']],
    ['link', ['https://in-toto.io/Link/v1']],
    ['spdx', ['https://spdx.dev/Document']],
    ['spdxjson', ['https://spdx.dev/Document']],
    ['cyclonedx', ['https://cyclonedx.org/bom']],
    // cosign 1 wrote its own two without a scheme.
    ['vuln', ['https://cosign.sigstore.dev/attestation/vuln/v1', 'cosign.sigstore.dev/attestation/vuln/v1']],
    ['openvex', ['https://openvex.dev/ns']],
    ['custom', ['https://cosign.sigstore.dev/attestation/v1', 'cosign.sigstore.dev/attestation/v1']],
]);
/** Formats that write their version behind their URI, or leave it out. */
const versioned = new Set(['spdx', 'spdxjson', 'cyclonedx', 'openvex']);
const predicateNames = [...shortNames.keys()];
const isPredicateType = (type) => shortNames.has(type) || /^[a-z][a-z0-9+.-]*:\S+$/i.test(type);
/** Whether a predicate's type is what a rule asks for: by short name, or the whole URI. */
function isOfType(predicateType, asked) {
    const uris = shortNames.get(asked);
    if (uris === undefined)
        return predicateType === asked;
    return uris.some((uri) => {
        if (predicateType === uri)
            return true;
        return (versioned.has(asked) &&
            predicateType.startsWith(`${uri}/`) &&
            /^v?\d[\d.]*$/.test(predicateType.slice(uri.length + 1)));
    });
}
/** The version of SLSA provenance that a type is; undefined for all others. */
function provenanceVersion(predicateType) {
    if (predicateType === 'https://slsa.dev/provenance/v0.2')
        return '0.2';
    return /^https:\/\/slsa\.dev\/provenance\/v1(?:\.\d+)?$/.test(predicateType) ? '1' : undefined;
}
/** Whether attestations of the type a rule asks for can be SLSA provenance. */
const asksProvenance = (asked) => (shortNames.get(asked) ?? [asked]).some((uri) => provenanceVersion(uri) !== undefined);


/***/ }),

/***/ 97178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ claimValue),
/* harmony export */   Ib: () => (/* binding */ claimNamed),
/* harmony export */   Ys: () => (/* binding */ signerClaims)
/* harmony export */ });
/** Facts: Fulcio's docs/oid-info.md. Issuer (1, 8) and the other name (7) are no claims: the signer has them apart. */
const signerClaims = [
    { oid: 2, name: 'githubWorkflowTrigger', raw: { successor: 'buildTrigger' } },
    { oid: 3, name: 'githubWorkflowSha', raw: { successor: 'sourceRepositoryDigest' } },
    { oid: 4, name: 'githubWorkflowName', raw: { successor: undefined } },
    { oid: 5, name: 'githubWorkflowRepository', raw: { successor: 'sourceRepository' } },
    { oid: 6, name: 'githubWorkflowRef', raw: { successor: 'sourceRepositoryRef' } },
    { oid: 9, name: 'buildSigner', alias: 'buildSignerURI' },
    { oid: 10, name: 'buildSignerDigest' },
    { oid: 11, name: 'runnerEnvironment' },
    { oid: 12, name: 'sourceRepository', alias: 'sourceRepositoryURI', short: 'owner/name' },
    { oid: 13, name: 'sourceRepositoryDigest' },
    { oid: 14, name: 'sourceRepositoryRef' },
    { oid: 15, name: 'sourceRepositoryId', alias: 'sourceRepositoryIdentifier' },
    { oid: 16, name: 'sourceRepositoryOwner', alias: 'sourceRepositoryOwnerURI', short: 'owner' },
    { oid: 17, name: 'sourceRepositoryOwnerId', alias: 'sourceRepositoryOwnerIdentifier' },
    { oid: 18, name: 'buildConfig', alias: 'buildConfigURI' },
    { oid: 19, name: 'buildConfigDigest' },
    { oid: 20, name: 'buildTrigger' },
    { oid: 21, name: 'runInvocation', alias: 'runInvocationURI' },
    { oid: 22, name: 'sourceRepositoryVisibility', alias: 'sourceRepositoryVisibilityAtSigning' },
    { oid: 23, name: 'deploymentEnvironment' },
    { oid: 24, name: 'tokenSubject' },
];
const byName = new Map(signerClaims.map((claim) => [claim.name, claim]));
const claimNamed = (name) => byName.get(name);
const forge = 'https://github.com/';
/** The whole value that a rule means: `acme/app` is `https://github.com/acme/app` where a repository is asked for. */
function claimValue(name, written) {
    const short = byName.get(name)?.short;
    const parts = short === 'owner/name' ? /^[\w.-]+\/[\w.-]+$/ : /^[\w-]+$/;
    return short !== undefined && parts.test(written) ? forge + written : written;
}


/***/ }),

/***/ 34883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ identityPattern)
/* harmony export */ });
/* harmony import */ var _core_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21942);
/* harmony import */ var _re2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73213);


/** In UTF-16 code units: no certificate holds longer names, and a pattern's cost is the product of both. */
const longestSource = 2_000;
const longestText = 2_048;
/** Of the compiled machine: `(x{1000})` is short and large. */
const mostInstructions = 5_000;
/**
 * Reads a pattern as RE2 does, anchored at both ends whatever it says itself; undefined where RE2 knows no such pattern.
 * It has to be one by itself: `a)|(?:b` would break out of the anchors.
 */
const identityPattern = (0,_core_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberedTexts */ .t)((source) => {
    if (source === '' || source.length > longestSource || (0,_re2_js__WEBPACK_IMPORTED_MODULE_1__/* .linearPattern */ .G)(source) === undefined)
        return undefined;
    const whole = (0,_re2_js__WEBPACK_IMPORTED_MODULE_1__/* .linearPattern */ .G)(`\\A(?:${source})\\z`);
    if (whole === undefined || whole.instructions > mostInstructions)
        return undefined;
    return { fits: (text) => text !== '' && text.length <= longestText && whole.test(text) };
});


/***/ }),

/***/ 46501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ digestFault),
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   rw: () => (/* binding */ isImageId)
/* harmony export */ });
/* unused harmony exports isDomain, looksLikeDigest */
/**
 * The grammar of image references: distribution/reference (regexp.go), digests as go-digest checks them.
 * No part of a pattern can match the same text in two ways, so matching takes linear time.
 */
const hostLabel = '[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*';
const host = String.raw `(?:${hostLabel}(?:\.${hostLabel})*|\[[a-fA-F0-9:]+\])`;
const domain = `${host}(?::[0-9]+)?`;
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const path = `${component}(?:/${component})*`;
const tag = String.raw `\w[\w.-]{0,127}`;
const digest = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const whole = (pattern) => new RegExp(`^${pattern}$`);
const wholeDomain = whole(domain);
const wholeName = whole(`(?:(${domain})/)?(${path})`);
const wholeReference = whole(`((?:${domain}/)?${path})(?::(${tag}))?(?:@(${digest}))?`);
const wholeTag = whole(tag);
const wholeDigest = whole(digest);
const wholeImageId = whole('[a-f0-9]{64}');
function isDomain(text) {
    return wholeDomain.test(text);
}
function isTag(text) {
    return wholeTag.test(text);
}
/** The form alone: neither algorithm nor length. */
function looksLikeDigest(text) {
    return wholeDigest.test(text);
}
/** 64 hexadecimal digits: an image's id, never a name. */
function isImageId(text) {
    return wholeImageId.test(text);
}
/** The first part of two counts as a domain here, even in `library/redis`. */
function splitName(name) {
    const match = wholeName.exec(name);
    return match ? { domain: match[1] ?? '', path: match[2] ?? '' } : undefined;
}
function splitReference(text) {
    const match = wholeReference.exec(text);
    return match ? { name: match[1] ?? '', tag: match[2], digest: match[3] } : undefined;
}
const hexLengths = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
/** What is wrong with a digest; undefined for a good one. */
function digestFault(text) {
    const [algorithm, hex] = splitOnce(text, ':');
    if (hex === '')
        return 'digest-format';
    const length = hexLengths.get(algorithm);
    if (length === undefined) {
        const wellFormed = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(text);
        return wellFormed ? 'digest-algorithm' : 'digest-format';
    }
    if (hex.length !== length)
        return 'digest-length';
    return /^[a-f0-9]+$/.test(hex) ? undefined : 'digest-format';
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}


/***/ }),

/***/ 29658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ isImageNamePattern),
/* harmony export */   gE: () => (/* binding */ fullPattern),
/* harmony export */   l: () => (/* binding */ fitsImageName)
/* harmony export */ });
/* harmony import */ var _star_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46269);

const maxLength = 512;
/** A host may have a port; stars stand for any characters. */
const wellFormed = /^[\w.*-]+(?::\d+(?=\/))?(?:\/[\w.*-]+)*$/;
/** Whether a pattern could fit a repository: it has no tag, no digest, and a port only before a `/`. */
const isImageNamePattern = (pattern) => pattern.length <= maxLength && wellFormed.test(pattern);
/**
 * Whether a pattern fits a repository's full name (`docker.io/library/node`): `*` within one part of the path, `**` over
 * any; `*` alone fits every one. Short names are filled up as in references: `node` is `docker.io/library/node`.
 */
const fitsImageName = (pattern, repository) => pattern === '*' || (0,_star_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsStars */ .E)(fullPattern(pattern.toLowerCase()), repository.toLowerCase());
/** With the host that a short name leaves out, as in references; a single word with a dot is a host. */
function fullPattern(pattern) {
    const [first = '', ...rest] = pattern.split('/');
    if (first === '**')
        return pattern;
    if (first === 'index.docker.io')
        return ['docker.io', ...rest].join('/');
    if (first === 'localhost' || /[.:]/.test(first))
        return pattern;
    return rest.length === 0 ? `docker.io/library/${pattern}` : `docker.io/${pattern}`;
}


/***/ }),

/***/ 18905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ referenceFaults),
/* harmony export */   YC: () => (/* binding */ parseFullReference),
/* harmony export */   ZN: () => (/* binding */ ImageReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* unused harmony export contentDigest */
/* harmony import */ var _core_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21942);
/* harmony import */ var _image_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46501);


/** What each fault means, to follow "the image reference". */
const referenceFaults = {
    empty: 'is empty',
    format: 'does not fit the grammar of image references',
    'upper-case': 'has upper-case letters in its repository',
    'too-long': 'has a repository of more than 255 characters',
    'image-id': 'is the id of a local image, which no registry knows',
    'digest-format': 'has a digest that is not lower-case hexadecimal',
    'digest-length': 'has a digest of the wrong length',
    'digest-algorithm': 'has a digest of an unknown algorithm',
};
/** A name of an image; as text, the full form (`docker.io/library/redis:7`). */
class ImageReference {
    domain;
    path;
    tag;
    digest;
    constructor({ domain, path, tag, digest }) {
        this.domain = domain;
        this.path = path;
        this.tag = tag;
        this.digest = digest;
    }
    /** Domain and path: `docker.io/library/redis`. */
    get repository() {
        return this.domain === '' ? this.path : `${this.domain}/${this.path}`;
    }
    /** The repository as people write it: `redis`. */
    get familiarName() {
        if (this.domain !== dockerHub)
            return this.repository;
        const official = this.path.startsWith(officialPrefix) ? this.path.slice(officialPrefix.length) : '/';
        return official.includes('/') ? this.path : official;
    }
    /** The whole reference as people write it: `redis:7`. */
    get familiar() {
        return this.familiarName + this.#suffix;
    }
    /** What a container engine asks for: a digest makes the tag idle, and no tag means `latest`. */
    get pulled() {
        const { domain, path, digest } = this;
        const tag = digest === undefined ? (this.tag ?? 'latest') : undefined;
        return new ImageReference({ domain, path, tag, digest });
    }
    toString() {
        return this.repository + this.#suffix;
    }
    get #suffix() {
        return ((this.tag === undefined ? '' : `:${this.tag}`) + (this.digest === undefined ? '' : `@${this.digest}`));
    }
}
const dockerHub = 'docker.io';
const officialPrefix = 'library/';
const longestPath = 255;
/**
 * Reads a reference as Docker does, short names filled up: `redis` is `docker.io/library/redis`. Gives the fault as
 * a word when it is none. (Facts: distribution/reference, normalize.go.)
 */
const parseImageReference = (0,_core_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedTexts */ .t)((text) => {
    if (text === '')
        return 'empty';
    if ((0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageId */ .rw)(text))
        return 'image-id';
    const { domain, rest } = withDomain(text);
    const name = rest.split(/[:@]/, 1)[0] ?? '';
    if (name.toLowerCase() !== name)
        return 'upper-case';
    return parseFullReference(`${domain}/${rest}`);
});
/** Reads a reference to the letter: nothing is filled up, and a bare name has no domain. */
function parseFullReference(text) {
    if (text === '')
        return 'empty';
    const parts = (0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(text);
    if (!parts)
        return (0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(text.toLowerCase()) ? 'upper-case' : 'format';
    const { domain, path } = (0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitName */ .W0)(parts.name) ?? { domain: '', path: parts.name };
    if (path.length > longestPath)
        return 'too-long';
    const fault = parts.digest === undefined ? undefined : (0,_image_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .digestFault */ .B$)(parts.digest);
    return fault ?? new ImageReference({ domain, path, tag: parts.tag, digest: parts.digest });
}
/** The digest, where a text names an image by its content alone: `sha256:\u2026` or 64 hexadecimal digits. */
function contentDigest(text) {
    if (isImageId(text))
        return `sha256:${text}`;
    return digestFault(text) === undefined ? text : undefined;
}
/** What stands before the first `/` is a host when it looks like one; else all is a name on Docker Hub. */
function withDomain(text) {
    const slash = text.indexOf('/');
    const first = text.slice(0, Math.max(slash, 0));
    const isHost = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
    const domain = !isHost || first === 'index.docker.io' ? dockerHub : first;
    const rest = isHost ? text.slice(slash + 1) : text;
    return { domain, rest: domain === dockerHub && !rest.includes('/') ? officialPrefix + rest : rest };
}


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

/***/ 37800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ signerFaults)
/* harmony export */ });
/* harmony import */ var _core_signer_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97178);
/* harmony import */ var _core_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97611);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57244);
/* harmony import */ var _identity_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34883);
/* harmony import */ var _image_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29658);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18905);






/** Everything that a schema cannot say: an entry without faults asks for a signature by somebody who is named. */
function signerFaults(entry) {
    const { images, signers, attestations = [], atLeast, repository } = entry;
    const isBare = signers.length === 0 || atLeast === 0;
    return [
        ...images.flatMap((pattern, index) => imageFaults(pattern, ['images', index])),
        ...signers.flatMap((rule, index) => ruleFaults(rule, ['signers', index])),
        ...countFaults(atLeast, signers.length, ['atLeast']),
        ...(isBare && attestations.length === 0
            ? [fault(['signers'], 'the entry asks for no signature', 'Name a signer, or an attestation.')]
            : []),
        ...(signers.length === 0 && attestations.some((rule) => (rule.signers ?? []).length === 0)
            ? [
                fault(['attestations'], 'an attestation has no signers, and the entry has none for it', 'Give the entry or the attestation its `signers`.'),
            ]
            : []),
        ...(isBare && Object.keys(entry.annotations ?? {}).length > 0
            ? [fault(['annotations'], 'annotations belong to signatures', 'Ask for a signature, or drop them.')]
            : []),
        ...attestations.flatMap((rule, index) => attestationFaults(rule, signers.length, ['attestations', index])),
        ...(repository !== undefined && !isRepository(repository)
            ? [
                fault(['repository'], 'repository names none', 'Write it whole, without tag: `ghcr.io/acme/proofs`.'),
            ]
            : []),
    ];
}
function ruleFaults(rule, path) {
    const { identity, identityRegexp, issuer, issuerRegexp, key, claims = {}, withoutLog } = rule;
    const named = [identity, identityRegexp, key].filter((one) => one !== undefined).length;
    if (named !== 1)
        return [
            fault(path, named === 0 ? 'the signer has neither identity nor key' : 'the signer is named in more than one way', 'Write one of `identity`, `identityRegexp` and `key`.'),
        ];
    if (key !== undefined) {
        const alien = ['issuer', 'issuerRegexp', 'claims'].filter((name) => rule[name] !== undefined);
        return [
            ...(keyAddress.test(key) ? [noAddress([...path, 'key'])] : []),
            ...alien.map((name) => fault([...path, name], `a key has no ${name}`, 'They stand in certificates.')),
        ];
    }
    const issuers = [issuer, issuerRegexp].filter((one) => one !== undefined).length;
    return [
        ...(issuers === 1
            ? []
            : [
                fault(path, issuers === 0 ? 'the identity has no issuer' : 'the identity has two issuers', 'Write one of `issuer` and `issuerRegexp`: anybody may call himself so elsewhere. ' +
                    'For GitHub Actions it is https://token.actions.githubusercontent.com.'),
            ]),
        ...(withoutLog === true
            ? [fault([...path, 'withoutLog'], 'only a key may do without a log', 'Drop `withoutLog`.')]
            : []),
        ...patternFaults(identityRegexp, [...path, 'identityRegexp']),
        ...patternFaults(issuerRegexp, [...path, 'issuerRegexp']),
        ...Object.keys(claims).flatMap((name) => claimFaults(name, [...path, 'claims', name])),
    ];
}
/** A key in a KMS, on a web server or in a token: all that cosign takes and that is no file. */
const keyAddress = /^(?:[a-z][a-z0-9+.-]*:\/\/|pkcs11:)/i;
const noAddress = (path) => fault(path, 'a key is a PEM file of the repository, or PEM text, and no address', 'Export the public key as PEM (`cosign public-key --key \u2026 > keys/cosign.pub`), and name that file.');
/** Of names that are as near, the first is proposed. */
const newestFirst = [...new Set(['slsaprovenance1', ..._core_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateNames */ .Wn])];
const patternFaults = (source, path) => source === undefined || (0,_identity_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .identityPattern */ .L)(source) !== undefined
    ? []
    : [
        fault(path, `${String(path.at(-1))} is no pattern that RE2 knows, or too large a one`, 'Look-around, back references and possessive repeats are none of its; https://github.com/google/re2/wiki/Syntax lists what is.'),
    ];
function claimFaults(name, path) {
    if ((0,_core_signer_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimNamed */ .Ib)(name) !== undefined)
        return [];
    const lower = name.toLowerCase();
    const names = _core_signer_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .signerClaims */ .Ys.map((claim) => claim.name);
    const near = _core_signer_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .signerClaims */ .Ys.find(({ alias }) => alias?.toLowerCase() === lower)?.name ??
        (lower.length > 3 ? names.find((one) => one.toLowerCase().startsWith(lower)) : undefined);
    const hint = near === undefined ? (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, names) : `Did you mean ${near}?`;
    return [fault(path, `no claim is called "${name.slice(0, 100)}"`, hint)];
}
function attestationFaults(rule, inherited, path) {
    const { type, signers, atLeast } = rule;
    const alien = ['builder', 'source', 'ref'].filter((name) => rule[name] !== undefined);
    return [
        ...((0,_core_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isPredicateType */ .Kb)(type)
            ? []
            : [
                fault([...path, 'type'], `no type of attestation is called "${type.slice(0, 100)}"`, `${(0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(type, newestFirst)} Or write the URI.`),
            ]),
        ...((0,_core_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isPredicateType */ .Kb)(type) && !(0,_core_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .asksProvenance */ .Wy)(type)
            ? alien.map((name) => fault([...path, name], `only SLSA provenance has a ${name}`, 'Use `predicate` for other types.'))
            : []),
        ...(signers ?? []).flatMap((one, index) => ruleFaults(one, [...path, 'signers', index])),
        ...countFaults(atLeast, signers?.length ?? inherited, [...path, 'atLeast']),
    ];
}
const countFaults = (atLeast, signers, path) => atLeast !== undefined && atLeast > signers
    ? [
        fault(path, `atLeast asks for ${String(atLeast)} signers where ${String(signers)} are named`, 'Name more of them; where any two of a pattern will do, write the pattern twice.'),
    ]
    : [];
const imageFaults = (pattern, path) => (0,_image_name_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isImageNamePattern */ .VS)(pattern)
    ? []
    : [
        fault(path, 'an image pattern fits no repository', 'Write names without tag and digest: `ghcr.io/acme/app`, `ghcr.io/acme/*`, `ghcr.io/acme/**`.'),
    ];
function isRepository(text) {
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFullReference */ .YC)(text);
    return (typeof reference === 'object' &&
        /[.:]|^localhost$/.test(reference.domain) &&
        reference.tag === undefined &&
        reference.digest === undefined);
}
const fault = (path, message, hint) => ({ path, message, hint });


/***/ }),

/***/ 46269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fitsStars)
/* harmony export */ });
/**
 * Whether a pattern fits a whole text: `*` is any characters but `/`, `**` any at all. All ways to read the stars are
 * followed at once, so the time is the product of the two lengths whatever the pattern.
 * @param one a sign of the pattern that is any one character but `/`
 */
function fitsStars(pattern, text, one) {
    const steps = pattern.match(/\*\*+|\*|[^*]/g) ?? [];
    const reach = (from) => {
        const found = new Set(from);
        // A set gives back what is added to it while it is being read.
        for (const at of found)
            if (steps[at]?.startsWith('*') === true)
                found.add(at + 1);
        return found;
    };
    let at = reach([0]);
    for (let index = 0; index < text.length && at.size > 0; index++) {
        const character = text.charAt(index);
        const next = [...at].flatMap((step) => {
            const sign = steps[step];
            if (sign?.startsWith('*') === true)
                return sign === '*' && character === '/' ? [] : [step];
            return sign === character || (sign === one && character !== '/') ? [step + 1] : [];
        });
        at = reach(next);
    }
    return at.has(steps.length);
}


/***/ }),

/***/ 39732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadBaseline: () => (/* binding */ loadBaseline),
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _core_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57936);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28278);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90459);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44313);





const entry = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .suppression */ .iO.extend({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), fingerprint: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .suppression */ .iO.shape.fingerprint.unwrap() });
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[0-9a-f]{32}$/, 'It must be 32 hexadecimal digits.')
        .exactOptional(),
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entry),
});
/** Reads a baseline. With any fault it holds nothing: the gate then sees every finding. */
function loadBaseline(path, text, catalogue) {
    const refuse = (faults) => ({
        entries: [],
        problems: faults.map(({ message, hint }) => ({
            code: 'bad-baseline',
            message: `${path}: ${message}`,
            hint,
        })),
    });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse([{ path: [], message: 'not JSON', hint: 'Write it anew with --write-baseline.' }]);
    }
    const parsed = baselineSchema.safeParse(value);
    if (!parsed.success)
        return refuse((0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .faultsOf */ .x)(parsed.error.issues, Object.keys(entry.shape)));
    const unknown = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownRules */ .s)(parsed.data.entries, ['entries'], catalogue);
    return unknown.length > 0
        ? refuse(unknown)
        : { ...saltOf(parsed.data), entries: parsed.data.entries, problems: [] };
}
const saltOf = ({ salt }) => (salt === undefined ? {} : { salt });
/**
 * The text of a baseline that accepts what the run found. Entries that hold keep their reason and date, those whose
 * finding is gone are dropped: a second run writes the same bytes. What the run did not look for (`looked`) stays as it
 * is. `today` is `YYYY-MM-DD`; `salt` is the one that the fingerprints were made with.
 */
function writeBaseline(result, standing, accepted, today, looked = () => true, salt) {
    const kept = new Map(standing.filter(({ until }) => until >= today).map((one) => [one.fingerprint, one]));
    const found = result.checks.flatMap(({ findings, suppressed }) => [
        ...findings.filter(({ status }) => status !== 'fixed'),
        ...suppressed.filter(({ by }) => by === 'baseline').map(({ finding }) => finding),
    ]);
    const written = found.map(({ ruleId, region, fingerprint }) => {
        const { reason, until, owner } = kept.get(fingerprint) ?? accepted;
        const who = owner === undefined ? {} : { owner };
        return { rule: ruleId, path: region?.path ?? '', fingerprint, reason, until, ...who };
    });
    const known = new Set(written.map(({ fingerprint }) => fingerprint));
    const others = new Map(standing
        .filter((one) => !known.has(one.fingerprint) && !looked(one))
        .map((one) => [one.fingerprint, one]));
    const entries = [...written, ...others.values()].sort((a, b) => (0,_core_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path) || (0,_core_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.rule, b.rule) || (0,_core_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.fingerprint, b.fingerprint));
    return `${JSON.stringify({ schemaVersion: 1, ...(salt !== undefined && { salt }), entries }, null, 2)}\n`;
}


/***/ }),

/***/ 14106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21907);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49475);


/** Reads it with every fault on its line. `what` begins a sentence: `The policy`. */
function readSettings(file, what) {
    const { roots, problems, duplicates } = (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file, 'core');
    const [root, second] = roots;
    const broken = [
        ...problems.map(({ line, reason }) => problemAt(file, line, reason, `${what} is a YAML file.`)),
        ...duplicates.map(({ key, region }) => problemAt(file, region.startLine, `"${key}" stands twice`, 'Keep one of the two.')),
        ...(second
            ? [problemAt(file, second.region.startLine, 'a second document', `${what} is one YAML document.`)]
            : []),
    ];
    return { root: broken.length > 0 ? undefined : root, problems: broken };
}
/** Faults of a readable file, by line, as an editor shows them. */
const problemsOf = (file, root, faults) => faults
    .map((fault) => ({ ...fault, line: (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(root, fault.path) }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, message, hint }) => problemAt(file, line, message, hint));
const problemAt = ({ path }, line, message, hint) => ({
    code: 'bad-policy',
    message: `${path}:${String(line)}: ${message}`,
    hint,
});


/***/ }),

/***/ 28278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57244);

const ownReference = 'The README and the JSON Schema of the policy list what may stand here.';
const named = (path) => (path.length === 0 ? 'the file' : path.join('.'));
/**
 * The schema's issues (with their input: `reportInput`) as sentences. They name keys and never quote values.
 * @param reference a hint, where more is to be read
 */
function faultsOf(issues, keys, at = [], reference = ownReference) {
    return issues.flatMap((issue) => {
        const path = [...at, ...issue.path.filter((part) => typeof part !== 'symbol')];
        const where = named(path);
        switch (issue.code) {
            case 'unrecognized_keys':
                return issue.keys.map((key) => {
                    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(key, keys);
                    const hint = near === undefined ? reference : `Did you mean "${near}"?`;
                    return { path: [...path, key], message: `unknown key "${key}" in ${where}`, hint };
                });
            case 'invalid_value':
                return [
                    {
                        path,
                        message: `${where} has an unknown value`,
                        hint: (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(typeof issue.input === 'string' ? issue.input : '', issue.values.map(String)),
                    },
                ];
            case 'invalid_type': {
                const isMissing = issue.message.endsWith('received undefined');
                const message = isMissing ? `${where} is missing` : `${where} must be of type ${issue.expected}`;
                return [{ path, message, hint: reference }];
            }
            case 'invalid_union': {
                // The last branch is the long form; it says nothing where the short form was meant.
                const long = issue.errors.at(-1) ?? [];
                const isShort = long[0]?.code === 'invalid_type' && long[0].path.length === 0;
                return faultsOf((isShort ? issue.errors[0] : long) ?? [], keys, path, reference);
            }
            default:
                return [{ path, message: `${where} is not right: ${issue.message}`, hint: reference }];
        }
    });
}


/***/ }),

/***/ 90459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPlaced: () => (/* binding */ loadPlaced),
/* harmony export */   s: () => (/* binding */ unknownRules)
/* harmony export */ });
/* unused harmony export loadPolicy */
/* harmony import */ var _core_locks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73318);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57244);
/* harmony import */ var _parse_signer_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37800);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14106);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28278);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49475);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11894);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44313);








/** Reads `.github/portcullis.yml`. Every fault names its line. */
function loadPolicy(file, catalogue) {
    const { policy, problems } = loadPlaced(file, catalogue);
    return { policy, problems };
}
/** With the 1-based line of each key. */
function loadPlaced(file, catalogue) {
    const { root, problems } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)(file, 'The policy');
    const placed = { lineOf: (path) => (root === undefined ? 1 : (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(root, path)) };
    return { ...loaded(file, catalogue, root, problems), ...placed };
}
function loaded(file, catalogue, root, problems) {
    if (problems.length > 0)
        return { policy: {}, problems };
    if (root === undefined)
        return { policy: {}, problems: [] };
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .policySchema */ .wh.safeParse((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(root), { reportInput: true });
    const faults = parsed.success
        ? faultsIn(parsed.data, catalogue)
        : [...(0,_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .faultsOf */ .x)(parsed.error.issues, _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .policyKeys */ .f8), ...faultsBeside(parsed.error.issues, root, catalogue)];
    if (!parsed.success || faults.length > 0)
        return { policy: {}, problems: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(file, root, faults) };
    return { policy: withPlaces(parsed.data, file, root), problems: [] };
}
/** What the schema cannot see. */
const faultsIn = (policy, catalogue) => [
    ...unknownNames(policy, catalogue),
    ...unsoundSigners(policy),
    ...unsoundReferences(policy),
    ...unknownLocks(policy, catalogue),
];
/**
 * The same of a policy that the schema refuses, in the parts that it has nothing against: all is told at once. A list with a
 * fault is taken out whole: its other items would stand in other places.
 */
function faultsBeside(issues, root, catalogue) {
    const gone = issues.flatMap((issue) => {
        const list = issue.path.findIndex((part) => typeof part === 'number');
        if (list >= 0)
            return [issue.path.slice(0, list).map(String)];
        const path = issue.path.map(String);
        return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    });
    const rest = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .policySchema */ .wh.safeParse((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .pruned */ .FA)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(root), gone));
    return rest.success ? faultsIn(rest.data, catalogue) : [];
}
/** Entries that would trust nobody, or anybody. */
const unsoundSigners = ({ trustedSigners = [] }) => trustedSigners.flatMap((entry, index) => (0,_parse_signer_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .signerFaults */ .A)(entry).map((fault) => ({ ...fault, path: ['trustedSigners', index, ...fault.path] })));
const unsoundReferences = ({ extends: all = [] }) => all.flatMap((written, index) => {
    const found = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseReference)(written);
    return 'fault' in found ? [{ path: ['extends', index], message: found.fault, hint: found.hint }] : [];
});
const unknownLocks = ({ locked = [] }, catalogue) => {
    const known = [..._core_locks_js__WEBPACK_IMPORTED_MODULE_6__/* .lockableKeys */ .wS, ...catalogue.checkIds];
    return locked.flatMap((name, index) => known.includes(name) || !catalogue.isUnknown(name)
        ? []
        : [
            {
                path: ['locked', index],
                message: `no rule, check or key that can be locked is called "${name}"`,
                hint: (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(name, [...known, ...catalogue.names]).replace(/^Known: .*/u, 'The command "rules" lists them.'),
            },
        ]);
};
/** Verdicts name the entry that they come from. */
function withPlaces(policy, { path }, root) {
    const { trustedSigners } = policy;
    if (trustedSigners === undefined)
        return policy;
    return {
        ...policy,
        trustedSigners: trustedSigners.map((entry, index) => ({
            ...entry,
            place: { path, line: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(root, ['trustedSigners', index]) },
        })),
    };
}
/** Names that the schema cannot know: checks, rules and their options. */
function unknownNames(policy, catalogue) {
    const inChecks = Object.entries(policy.checks ?? {}).flatMap(([id, check]) => {
        const path = ['checks', id];
        const own = catalogue.checks.find((one) => one.id === id);
        if (!catalogue.checkIds.includes(id))
            return [{ path, message: `no check is called "${id}"`, hint: (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(id, catalogue.checkIds) }];
        // One that does not run has its options looked at where it does.
        if (own === undefined)
            return [];
        const shared = Object.assign({}, ...own.rules.map(({ options }) => options), own.options);
        const inRules = Object.entries(check.rules ?? {}).flatMap(([selector, { options }]) => {
            const at = [...path, 'rules', selector];
            const rules = catalogue.select(selector);
            if (rules.length === 0)
                return [unknownRule(at, selector, catalogue)];
            if (!rules.some((rule) => rule.id.startsWith(`${id}/`)))
                return [
                    {
                        path: at,
                        message: `${selector} is no rule of ${id}`,
                        hint: 'Move it below the check it belongs to.',
                    },
                ];
            const known = Object.assign({}, ...rules.map((rule) => catalogue.rule(rule.id)?.options));
            return optionFaults(options, known, selector, [...at, 'options']);
        });
        return [...optionFaults(check.options, shared, id, [...path, 'options']), ...inRules];
    });
    return [...inChecks, ...unknownRules(policy.suppressions ?? [], ['suppressions'], catalogue)];
}
const typeOf = (value) => (Array.isArray(value) ? 'list' : typeof value);
function optionFaults(values = {}, known, owner, at) {
    const names = Object.keys(known);
    return Object.entries(values).flatMap(([name, value]) => {
        const wanted = known[name]?.default;
        const path = [...at, name];
        if (wanted === undefined) {
            const hint = names.length > 0 ? (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(name, names) : 'It has no options.';
            return [{ path, message: `${owner} has no option "${name}"`, hint }];
        }
        if (known[name]?.inputOnly)
            return [{ path, message: `${name} is no setting of a policy`, hint: 'Give it as an input.' }];
        const faults = typeOf(value) === typeOf(wanted)
            ? (known[name]?.faults?.(value) ?? [])
            : [`must be of type ${typeOf(wanted)}`];
        return faults.map((fault) => ({ path, message: `${name}: ${fault}`, hint: known[name]?.summary ?? '' }));
    });
}
/** Suppressions of rules that do not exist would silence nothing, unseen. */
const unknownRules = (entries, path, catalogue) => entries.flatMap(({ rule }, index) => catalogue.isUnknown(rule) ? [unknownRule([...path, index, 'rule'], rule, catalogue)] : []);
const unknownRule = (path, selector, catalogue) => ({
    path,
    message: `no rule is called "${selector}"`,
    hint: `${wholeCheck(selector, catalogue) ?? (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(selector, catalogue.names).replace(/^Known: .*/u, '')} The command "rules" lists them.`.trim(),
});
/** `secret-scan/*` reads like a pattern of ids; the check as a whole is meant. */
function wholeCheck(selector, catalogue) {
    const [, id = ''] = /^([a-z-]{1,64})\/\*+$/u.exec(selector) ?? [];
    return catalogue.checkIds.includes(id) ? `Did you mean ${id}:*?` : undefined;
}


/***/ }),

/***/ 44313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f8: () => (/* binding */ policyKeys),
  wh: () => (/* binding */ policySchema),
  u5: () => (/* binding */ registry),
  iO: () => (/* binding */ suppression)
});

// UNUSED EXPORTS: day

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./out/shared/core/locks.js
var locks = __webpack_require__(73318);
// EXTERNAL MODULE: ./out/shared/core/policy.js
var policy = __webpack_require__(84710);
// EXTERNAL MODULE: ./out/shared/core/rule.js
var rule = __webpack_require__(90998);
// EXTERNAL MODULE: ./out/shared/core/severity.js
var severity = __webpack_require__(87131);
;// CONCATENATED MODULE: ./out/shared/policy/signers.js

const signers_text = schemas/* string */.YjP().min(1).max(2_000);
/** YAML reads `12` and `true` as no texts; of what it rounds (`1.10`) nobody knows what was written. */
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr().transform(String), schemas/* boolean */.zMY().transform(String)]);
const texts = schemas/* record */.g1P(schemas/* string */.YjP().min(1), scalar);
const signer = schemas/* strictObject */.rej({
    identity: signers_text
        .describe('The whole name in the certificate: a workflow\u2019s URI, or an address.')
        .exactOptional(),
    identityRegexp: signers_text.describe('RE2; it has to fit the whole name.').exactOptional(),
    issuer: signers_text.describe('The whole OIDC issuer.').exactOptional(),
    issuerRegexp: signers_text.describe('RE2; it has to fit the whole issuer.').exactOptional(),
    key: schemas/* string */.YjP()
        .min(1)
        .max(100_000)
        .describe('Path of a PEM file in the repository, or PEM text.')
        .exactOptional(),
    claims: texts.describe('Claims of the certificate by name, whole values.').exactOptional(),
    withoutLog: schemas/* boolean */.zMY()
        .describe('For a key: signatures without an entry in a transparency log count too.')
        .exactOptional(),
});
const signers = schemas/* array */.YOg(signer).max(100);
const stars = signers_text.describe('Stars stand for any part of a path, two of them for any parts.');
const attestation = schemas/* strictObject */.rej({
    type: signers_text.describe('slsaprovenance1, spdxjson, cyclonedx, vuln, openvex \u2026, or the URI of a predicate type.'),
    signers: signers.min(1).describe('Absent: those of the entry.').exactOptional(),
    atLeast: schemas/* int */.Whr().min(1).describe('How many of the signers must have made such a one.').exactOptional(),
    builder: stars.exactOptional(),
    source: signers_text.describe('The source repository: its URI, or owner/name on github.com.').exactOptional(),
    ref: stars.exactOptional(),
    maxAgeDays: schemas/* int */.Whr().min(1).describe('Signed at most so many days ago.').exactOptional(),
    predicate: texts.describe('Values in the predicate, by path.').exactOptional(),
});
/** One entry of `trustedSigners`. */
const trustedSigners = schemas/* strictObject */.rej({
    images: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .max(1_000)
        .describe('Names without tag: ghcr.io/acme/app, ghcr.io/acme/* (one part), ghcr.io/acme/** (any).'),
    signers: signers.describe('Any of them may sign.').default([]),
    atLeast: schemas/* int */.Whr()
        .min(0)
        .describe('How many of the signers must have signed; 0 where attestations alone are enough.')
        .exactOptional(),
    annotations: texts.describe('What a signature\u2019s annotations must hold.').exactOptional(),
    attestations: schemas/* array */.YOg(attestation).max(100).exactOptional(),
    platforms: schemas/* enum */.k5n(['index', 'all', 'any'])
        .describe('What of an index must be signed: itself, every platform\u2019s image, or any of these.')
        .exactOptional(),
    repository: signers_text.describe('Another repository that holds the proofs.').exactOptional(),
    trustRoot: signers_text.describe('public-good, github, or the path of a trusted_root.json.').exactOptional(),
});
/** Every key of an entry at any depth. */
const signerKeys = [trustedSigners, attestation, signer].flatMap(({ shape }) => Object.keys(shape));

;// CONCATENATED MODULE: ./out/shared/policy/schema.js






/** A calendar day, `YYYY-MM-DD`. */
const day = iso/* date */.p6();
const reason = schemas/* string */.YjP().trim().min(1, 'must say why');
const patterns = schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .describe('Patterns in .gitignore syntax, from the repository\u2019s root.');
const preset = schemas/* enum */.k5n(rule/* presets */.v).describe('Which rules are on; each preset holds the ones before it.');
const failOn = schemas/* enum */.k5n(severity/* severities */.gO).describe('The gate closes at this severity or worse.');
const ignores = schemas/* enum */.k5n(policy/* inlineIgnores */.d)
    .describe('Which ignore comments count: all, only those that the base has too, or none.');
const schema_option = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(schemas/* string */.YjP())]);
const options = schemas/* record */.g1P(schemas/* string */.YjP(), schema_option);
const schema_rule = schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n([...severity/* severities */.gO, 'off']).exactOptional(),
    options: options.exactOptional(),
});
/** `*.example.com`: a star may stand at either end of the host. */
const registry = schemas/* string */.YjP()
    .regex(/^[^\s:/]+(?::\d+)?(?:\/[^\s:]+)*$/u, 'a host, or a host and a namespace (no https://)');
/** `rule: high` is short for `rule: { severity: high }`. */
const ruleOrSeverity = schemas/* union */.KCZ([
    schemas/* enum */.k5n([...severity/* severities */.gO, 'off']).transform((severity) => ({ severity })),
    schema_rule,
]);
const check = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().exactOptional(),
    preset: preset.exactOptional(),
    failOn: failOn.exactOptional(),
    inlineIgnores: ignores.exactOptional(),
    exclude: patterns.exactOptional(),
    options: options.describe('Of the check, and of all its rules that know them.').exactOptional(),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), ruleOrSeverity)
        .describe('By rule id, or by the id another tool gives it.')
        .exactOptional(),
});
/** One entry of the policy\u2019s `suppressions` and of a baseline. */
const suppression = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().min(1).describe('Rule id, or the id another tool gives it.'),
    path: schemas/* string */.YjP().min(1).describe('Pattern in .gitignore syntax; absent: everywhere.').exactOptional(),
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/u)
        .exactOptional(),
    purl: schemas/* string */.YjP()
        .regex(/^pkg:[a-z][a-z0-9.-]*\/[^\s?#]+$/u, 'a package URL without qualifiers (pkg:npm/name@1.0.0)')
        .describe('Package URL; without a version it means every version.')
        .exactOptional(),
    advisory: schemas/* string */.YjP()
        .regex(/^[\w.:-]+$/u, 'the id of an advisory')
        .describe('Id of an advisory, or one of its aliases.')
        .exactOptional(),
    reason: reason.describe('Why it is accepted.'),
    until: day.describe('The last day it holds.'),
    owner: schemas/* string */.YjP()
        .trim()
        .min(1)
        .max(200)
        .describe('Who answers for it: a person or a team.')
        .exactOptional(),
});
const reference = schemas/* string */.YjP().min(1).max(1_200);
/** `.github/portcullis.yml`; the file for editors is generated from this. */
const policySchema = schemas/* strictObject */.rej({
    extends: schemas/* union */.KCZ([reference.transform((one) => [one]), schemas/* array */.YOg(reference).max(10)])
        .describe('Policies that this one stands on: ./path.yml of the same repository, or owner/repo/path.yml@<40 hex commit>. ' +
        'Of several the later ones win, and this file wins over all of them, but for what they lock.')
        .exactOptional(),
    locked: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(200))
        .max(1_000)
        .describe('What nobody below this policy can weaken, only make stricter; an attempt has no effect and is told. ' +
        'A rule (its id, the id of another tool, or `check:*` for all of a check): it stays on, weighs as much, keeps its ' +
        'options and the options of its check, closes the gate from the same severity on, and nobody but this policy and ' +
        'those it extends leaves a file out of it or accepts a finding of it: no suppression, baseline, ignore comment or ' +
        'settings of other tools. A rule that is named by its id is on, whatever the preset. ' +
        'With a rule or check onError is locked too, and with cosign-verify trustedSigners. ' +
        'A check (its id): it stays on with its preset, failOn, inlineIgnores, files, options and rules; single findings may ' +
        'still be accepted. ' +
        `A key (${locks/* lockableKeys */.wS.join(', ')}): what it says here, or its default, is the least that holds.`)
        .exactOptional(),
    requireOwner: schemas/* boolean */.zMY()
        .describe('Suppressions of policies and of the baseline hold only with an owner; true here or above is true.')
        .exactOptional(),
    preset: preset.exactOptional(),
    failOn: failOn.exactOptional(),
    onError: schemas/* enum */.k5n(['fail', 'warn'])
        .describe('What could not be checked closes the gate, or only warns.')
        .exactOptional(),
    inlineIgnores: ignores.exactOptional(),
    exclude: patterns.exactOptional(),
    allowedRegistries: schemas/* array */.YOg(registry)
        .describe('Where images may come from: hosts, or hosts with a namespace (ghcr.io/acme).')
        .exactOptional(),
    trustedSigners: schemas/* array */.YOg(trustedSigners)
        .max(1_000)
        .describe('Who must have signed which images; the first entry that fits an image holds.')
        .exactOptional(),
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), check).exactOptional(),
    suppressions: schemas/* array */.YOg(suppression).exactOptional(),
});
/** Every key of a policy at any depth, for "did you mean". */
const policyKeys = [
    ...[policySchema, check, schema_rule, suppression].flatMap(({ shape }) => Object.keys(shape)),
    ...signerKeys,
];


/***/ })

};
