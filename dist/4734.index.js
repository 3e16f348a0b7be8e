export const id = 4734;
export const ids = [4734];
export const modules = {

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);

const mostBytes = 32_000_000;
const damaged = { hint: 'It is damaged or of another kind: have the artifact signed again.' };
/** JSON of a stranger. Throws SigstoreFault. */
function parseJson(bytes, what) {
    if (bytes.length > mostBytes)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .SigstoreFault */ .jX('format', `${what} is too large to be judged`, {
            expected: `at most ${mostBytes} bytes`,
            actual: `${bytes.length} bytes`,
            hint: 'No signature is that large: see what was published there.',
        });
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)('format', `${what} is not JSON`, damaged, () => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}
/** A value inside parsed JSON; undefined where there is none. */
const at = (value, ...path) => path.reduce((inner, name) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
    ? inner[name]
    : undefined, value);


/***/ }),

/***/ 54754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nothingKnown),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54187);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);


const nothingKnown = {
    root: '',
    certificate: undefined,
    times: [],
    logs: [],
    knowsLog: false,
};
const doNotTrust = 'Do not trust the artifact: have it signed again by whoever publishes it.';
/** An error of @sigstore/verify in our words. Whatever else was thrown came from bytes that it could not read. */
function explained(error, about) {
    if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SigstoreFault */ .jX)
        return error;
    const [code, message, facts] = error instanceof _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk ? told(error, about) : unreadable;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SigstoreFault */ .jX(code, message, facts, error);
}
const unreadable = [
    'format',
    'parts of it cannot be read',
    { hint: 'It is damaged or made up: have the artifact signed again.' },
];
function told(error, about) {
    switch (error.code) {
        case 'TIMESTAMP_ERROR':
            return timestamps(error.message, about);
        case 'CERTIFICATE_ERROR':
            return certificates(error.message, about);
        case 'TLOG_INCLUSION_PROOF_ERROR':
        case 'TLOG_INCLUSION_PROMISE_ERROR':
            return inclusion(error.code, about);
        case 'TLOG_MISSING_INCLUSION_ERROR':
            return ['log', 'the log entry comes without promise and proof', { hint: doNotTrust }];
        case 'TLOG_BODY_ERROR':
            return [
                'log',
                'the log entry is about another signature',
                { hint: `The entry was exchanged for another one. ${doNotTrust}` },
            ];
        case 'TLOG_ERROR':
            return error.message.startsWith('duplicate')
                ? ['log', 'the same log entry stands there twice', { hint: doNotTrust }]
                : [
                    'log',
                    'it has no entry in a transparency log',
                    {
                        expected: `an entry in a log of the trust root ${about.root}`,
                        actual: 'none',
                        hint: 'Sign with upload to the log; for a key of your own `withoutLog` accepts signatures that have none.',
                    },
                ];
        case 'PUBLIC_KEY_ERROR':
        case 'SIGNATURE_ERROR':
        case 'NOT_IMPLEMENTED_ERROR':
            return [
                'signature',
                'the signature does not fit what is signed',
                { hint: `Signature, content or certificate were changed. ${doNotTrust}` },
            ];
    }
}
function timestamps(message, { times, root }) {
    if (message.startsWith('expected'))
        return [
            'timestamp',
            'nothing that is trusted says when it was signed',
            {
                expected: 'a promise of a log, or a signed timestamp',
                actual: 'neither',
                hint: 'A certificate counts for minutes only: sign with a timestamp authority or a log that promises.',
            },
        ];
    if (message.startsWith('duplicate'))
        return ['timestamp', 'the same timestamp stands there twice', { hint: doNotTrust }];
    return [
        'timestamp',
        'its timestamp is not signed by an authority of the trust root',
        {
            expected: `an authority that ${root} trusts at that time, and that stamped this signature`,
            ...(times.length === 0 ? {} : { actual: `a timestamp of ${isoTimes(times)}` }),
            hint: 'If the authority is new, refresh the trust root; else do not trust the artifact.',
        },
    ];
}
function certificates(message, { certificate, times, root }) {
    if (message.includes('SCT'))
        return [
            'certificate-log',
            'its certificate does not stand in a certificate log of the trust root',
            {
                expected: `a signed certificate timestamp of a log of ${root}`,
                hint: 'An authority that hides a certificate is not to be trusted; if the log is new, refresh the trust root.',
            },
        ];
    const actual = times.length === 0 ? {} : { actual: `signed ${isoTimes(times)}` };
    if (certificate && times.some((time) => time < certificate.notBefore || time > certificate.notAfter))
        return [
            'certificate',
            'its certificate was not valid when it was signed',
            {
                expected: `signed from ${certificate.notBefore.toISOString()} to ${certificate.notAfter.toISOString()}`,
                ...actual,
                hint: doNotTrust,
            },
        ];
    return [
        'certificate',
        'its certificate is not issued by an authority that the trust root trusts for that time',
        {
            expected: `an authority of ${root}`,
            ...actual,
            hint: 'If the authority is new, refresh the trust root; if it is another instance, name its trust root.',
        },
    ];
}
function inclusion(code, { logs, knowsLog, root }) {
    const actual = logs.length === 0 ? 'no log is named' : `log ${logs.join(' and ')}`;
    if (!knowsLog)
        return [
            'log',
            'its log entry stands in a log that the trust root does not know',
            {
                expected: `a log of ${root}`,
                actual,
                hint: 'If the log is new, refresh the trust root; if it is of another instance, name its trust root.',
            },
        ];
    const isProof = code === 'TLOG_INCLUSION_PROOF_ERROR';
    return [
        'log',
        isProof
            ? 'the log does not prove that it holds the entry'
            : 'the promise of the log is not for this entry',
        { expected: `what a log of ${root} signed`, actual, hint: doNotTrust },
    ];
}
const isoTimes = (times) => times.map((time) => time.toISOString()).join(' and ');


/***/ }),

/***/ 66668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ intotoType),
/* harmony export */   v: () => (/* binding */ saidAbout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90084);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6648);



const simpleSigning = 'cosign container image signature';
const intotoType = 'application/vnd.in-toto+json';
const statementTypes = [
    'https://in-toto.io/Statement/v0.1',
    'https://in-toto.io/Statement/v1',
];
/** What `cosign sign` writes since version 3: a plain signature as a statement. */
const signPredicate = 'https://sigstore.dev/cosign/sign/v1';
const mostSubjects = 10_000;
const mostAnnotations = 1_000;
/** Throws SigstoreFault where the message is not about the artifact. */
function saidAbout(artifact, message) {
    switch (message.kind) {
        // The signature is over its bytes.
        case 'artifact':
            return { statement: undefined, annotations: {} };
        case 'simple-signing':
            return simpleSigned(artifact, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(message.payload, 'the signed payload'));
        case 'statement':
            return stated(artifact, message.payloadType, message.payload);
    }
}
function simpleSigned({ algorithm, digest }, payload) {
    const critical = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'critical');
    mustBe('the signed payload is not of the type of image signatures', simpleSigning, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(critical, 'type'));
    mustBe(otherImage, `${algorithm}:${digest}`, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(critical, 'image', 'docker-manifest-digest'));
    return { statement: undefined, annotations: annotationsIn((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'optional')) };
}
function stated(artifact, payloadType, payload) {
    mustBe('the signed envelope holds no in-toto statement', intotoType, payloadType);
    const statement = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(payload, 'the signed statement');
    const [type, predicateType] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(statement, '_type'), (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(statement, 'predicateType')];
    if (!statementTypes.includes(type))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SigstoreFault */ .jX('subject', 'the statement is of a version that is not understood', {
            expected: statementTypes.join(' or '),
            actual: String(type),
            hint: 'Attest with a released version of cosign, gh or an in-toto client.',
        });
    if (typeof predicateType !== 'string' || predicateType === '')
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SigstoreFault */ .jX('subject', 'the statement does not say what it states', {
            expected: 'a predicateType',
            hint: 'Attest with a released version of cosign, gh or an in-toto client.',
        });
    const subject = subjectFor(artifact, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(statement, 'subject'));
    return predicateType === signPredicate
        ? { statement: undefined, annotations: annotationsIn((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(subject, 'annotations')) }
        : { statement: { predicateType, predicate: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(statement, 'predicate') }, annotations: {} };
}
const otherImage = 'it is about another artifact';
/** Any subject may be the artifact; each digest of it that can be compared has to fit. */
function subjectFor(artifact, subjects) {
    const list = Array.isArray(subjects) ? subjects : [];
    if (list.length > mostSubjects)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SigstoreFault */ .jX('subject', 'the statement has too many subjects to be judged', {
            expected: `at most ${mostSubjects}`,
            actual: String(list.length),
            hint: 'Attest artifacts in smaller groups.',
        });
    const known = digestsOf(artifact);
    const found = list.find((subject) => {
        const compared = known.flatMap(([algorithm, digest]) => {
            const stated = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(subject, 'digest', algorithm);
            return stated === undefined ? [] : [stated === digest];
        });
        return compared.length > 0 && !compared.includes(false);
    });
    if (found === undefined)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SigstoreFault */ .jX('subject', otherImage, {
            expected: `${artifact.algorithm}:${artifact.digest}`,
            actual: list
                .slice(0, 3)
                .map((subject) => JSON.stringify((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(subject, 'digest') ?? null))
                .join(', ') || 'no subject',
            hint: elsewhere,
        });
    return found;
}
const digestsOf = ({ algorithm, digest, bytes }) => [
    [algorithm, digest],
    ...(bytes === undefined
        ? []
        : ['sha256', 'sha512']
            .filter((other) => other !== algorithm)
            .map((other) => [other, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(other).update(bytes).digest('hex')])),
];
/** Signed annotations; a value that is no text stands as JSON. */
function annotationsIn(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return {};
    const entries = Object.entries(value).slice(0, mostAnnotations);
    // A name such as `__proto__` is a name like others.
    return Object.fromEntries(entries.map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)]));
}
const elsewhere = 'It was signed for another artifact and lies beside this one: look for a signature of this digest.';
function mustBe(message, expected, actual) {
    if (actual === expected)
        return;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SigstoreFault */ .jX('subject', message, {
        expected,
        actual: typeof actual === 'string' ? actual : 'nothing',
        hint: elsewhere,
    });
}


/***/ }),

/***/ 74734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waysFor: () => (/* binding */ waysFor)
});

// EXTERNAL MODULE: ./out/shared/core/signers.js
var signers = __webpack_require__(96889);
// EXTERNAL MODULE: ./out/shared/core/signer-claims.js
var signer_claims = __webpack_require__(97178);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/attested-by.js


/** The start of a repository's address, as identities and claims have it. */
const address = /^https:\/\/github\.com\/([A-Za-z\d][A-Za-z\d-]{0,38})\/([\w.-]{1,100})(?=\/|$)/;
/**
 * The repository on GitHub whose attestations may be about an image: the one that the entry's signers name, else the one
 * of the same name as an image of GitHub's registry. Undefined where there is none.
 */
function attestedBy(entry, { domain, path }) {
    const named = (0,signers/* rulesOf */.f)(entry)
        .flatMap(({ identity, claims }) => [
        (0,signer_claims/* claimValue */.I3)('sourceRepository', claims?.sourceRepository ?? ''),
        identity ?? '',
    ])
        .map((text) => address.exec(text))
        .find((found) => found !== null);
    const [, owner, name] = named ?? (domain === 'ghcr.io' ? /^([^/]+)\/([^/]+)/.exec(path) : null) ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/verdict.js
var verdict = __webpack_require__(17821);
// EXTERNAL MODULE: ./out/actions/cosign-verify/judge/attestation.js + 2 modules
var attestation = __webpack_require__(81966);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/judge/requirement.js

/** Everything that an entry asks for; one that asks for nothing asks for a signature that nobody can give. */
function requirementsOf(entry, today) {
    const { signers, annotations, attestations = [] } = entry;
    const isBare = signers.length === 0 || entry.atLeast === 0;
    const signature = {
        kind: 'signature',
        type: undefined,
        signers,
        atLeast: Math.max(1, entry.atLeast ?? 1),
        isOne: attestation/* isSignature */.hi,
        mismatch: (sound) => (0,attestation/* annotationMismatch */.qA)(sound, annotations),
    };
    return [
        ...(isBare && attestations.length > 0 ? [] : [signature]),
        ...attestations.map((rule) => ({
            kind: 'attestation',
            type: rule.type,
            signers: rule.signers ?? signers,
            atLeast: Math.max(1, rule.atLeast ?? 1),
            isOne: (sound) => (0,attestation/* isAttestation */.H3)(sound, rule.type),
            mismatch: (sound) => (0,attestation/* attestationMismatch */.Hz)(sound, rule, today),
        })),
    ];
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/judge/identity.js
var judge_identity = __webpack_require__(7768);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/judge/seats.js

/** Whether a proof counts for a rule. A key's signature that no log holds counts only where the rule says so. */
const countsFor = (sound, rule, keys) => (0,judge_identity/* fitsRule */.b)(sound.signer, rule, keys) &&
    (sound.signer.kind === 'certificate' || sound.isLogged || rule.withoutLog === true);
/**
 * How many of the rules can be filled at once, each by an identity of its own: a workflow that signs from two tags under
 * one pattern is one signer, and one identity that fits two rules is one too. (A largest matching of a bipartite graph, by
 * augmenting paths.)
 */
function filledSeats(rules, proofs, keys) {
    const byIdentity = new Map();
    for (const proof of proofs) {
        const identity = (0,judge_identity/* identityOf */.c)(proof.signer);
        const seats = byIdentity.get(identity) ?? new Set();
        rules.forEach((rule, seat) => {
            if (countsFor(proof, rule, keys))
                seats.add(seat);
        });
        byIdentity.set(identity, seats);
    }
    const holders = new Map();
    const place = (identity, tried) => {
        for (const seat of byIdentity.get(identity) ?? []) {
            if (tried.has(seat))
                continue;
            tried.add(seat);
            const holder = holders.get(seat);
            if (holder !== undefined && !place(holder, tried))
                continue;
            holders.set(seat, identity);
            return true;
        }
        return false;
    };
    for (const identity of byIdentity.keys()) {
        if (holders.size === rules.length)
            break;
        place(identity, new Set());
    }
    return holders.size;
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/judge/shortfall.js
var shortfall = __webpack_require__(14495);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/judge/judge.js




/** Judges proofs of one image by the entry that holds for it. `today` is `YYYY-MM-DD`. An entry that asks nothing trusts nobody. */
function judge(entry, { checked, keys }, today) {
    const sound = checked.filter(verdict/* isSound */.g);
    const unsound = checked.filter((one) => !(0,verdict/* isSound */.g)(one));
    const accepted = new Set();
    const missing = [];
    for (const requirement of requirementsOf(entry, today)) {
        const { signers, atLeast } = requirement;
        const found = sound.filter((one) => requirement.isOne(one));
        const rightful = found.filter((one) => signers.some((rule) => countsFor(one, rule, keys)));
        const met = rightful.filter((one) => requirement.mismatch(one) === undefined);
        const filled = filledSeats(signers, met, keys);
        if (filled >= atLeast)
            for (const one of met)
                accepted.add(one);
        else
            missing.push((0,shortfall/* shortfallOf */.H)(requirement, { sound, unsound, found, rightful, met, filled }));
    }
    return { accepted: [...accepted], missing };
}

// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/core/http.js
var http = __webpack_require__(80936);
// EXTERNAL MODULE: ./out/shared/core/registry.js
var registry = __webpack_require__(25411);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/found.js



const nothing = { proofs: [], unusable: [], unanswered: [] };
function merge(all) {
    return {
        proofs: all.flatMap(({ proofs }) => proofs),
        unusable: all.flatMap(({ unusable }) => unusable),
        unanswered: all.flatMap(({ unanswered }) => unanswered),
    };
}
const proof = (one) => ({ ...nothing, proofs: [one] });
const unusable = (one) => ({ ...nothing, unusable: [one] });
/** So that trouble in one place hides nothing of the others. */
async function attempt(layout, where, look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof registry/* RegistryError */.g || error instanceof github/* GitHubError */.y_ || error instanceof http/* NetworkError */.D) {
            return { ...nothing, unanswered: [{ layout, where, error }] };
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/lookup/media-types.js
var media_types = __webpack_require__(77943);
// EXTERNAL MODULE: ./out/actions/cosign-verify/lookup/room.js
var lookup_room = __webpack_require__(560);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/signed-layers.js



/** Reads the layers of a manifest of signatures. `where`: the manifest. Rejects with RegistryError for too many. */
async function signedLayers(target, { kind, layers }, layout, where) {
    if (kind === 'index') {
        return unusable({
            layout,
            where,
            code: 'malformed',
            message: 'It is a list where a signature should be',
        });
    }
    if (layers.length === 0) {
        return unusable({ layout, where, code: 'malformed', message: 'It holds no signature' });
    }
    // Taken before anything is fetched, so that what is over the limit costs nothing.
    target.room.take(layers.map(({ size }) => Math.min(size, lookup_room/* largestProof */.Hy)));
    return merge(await Promise.all(layers.map((layer, at) => {
        const place = layers.length === 1 ? where : `${where}, layer ${at + 1}`;
        return attempt(layout, place, () => signedLayer(target, layer, layout, place));
    })));
}
async function signedLayer({ registry, repository }, layer, layout, where) {
    const not = (code, message) => unusable({ layout, where, code, message });
    const { mediaType, size, annotations = {} } = layer;
    const materialOf = reader(mediaType, annotations);
    if (materialOf === undefined) {
        if (mediaType === media_types/* inToto */.A)
            return not('not-sigstore', 'It is a statement that nobody has signed');
        if ((0,media_types/* isOtherSignature */.fZ)(mediaType))
            return not('not-sigstore', otherSignature);
        return not('malformed', `It is of the type ${(0,media_types/* shown */.SP)(mediaType)}, and no signature`);
    }
    const largest = mediaType === media_types/* simpleSigning */.i3 ? lookup_room/* largestPayload */.zW : lookup_room/* largestProof */.Hy;
    if (size > largest)
        return not('too-large', `It has more than ${largest / 1024 / 1024} MiB`);
    const bytes = await registry.blob(repository, layer);
    if (bytes === undefined)
        return not('missing', 'The registry does not have it, though its manifest names it');
    return proof({ layout, where, material: materialOf(bytes) });
}
const otherSignature = 'It is a signature of Notation, which is not verified here';
function reader(mediaType, annotations) {
    if (mediaType === media_types/* simpleSigning */.i3) {
        return (payload) => ({ kind: 'simple-signing', payload, annotations });
    }
    if (mediaType === media_types/* dsseEnvelope */.K_)
        return (envelope) => ({ kind: 'dsse', envelope, annotations });
    return (0,media_types/* isBundle */.bn)(mediaType) ? (bytes) => ({ kind: 'bundle', bytes }) : undefined;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/target.js
/** `ghcr.io/acme/app:tag` or `ghcr.io/acme/app@sha256:\u2026` */
function nameIn({ domain, path }, reference) {
    return `${domain}/${path}${reference.includes(':') ? '@' : ':'}${reference}`;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/referrers.js





/** Of those that may be signatures: as many as an image signed anew each night has after half a year. */
const mostReferrers = 250;
/** Of one manifest, in bytes: a thousand layers with their certificates would fit. */
const largestManifest = 4 * 1024 * 1024;
/** Manifests that can hold layers. */
const imageTypes = new Set([
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
]);
/** For people: where `referrerProofs` looks. */
function referrerList({ repository, digest }) {
    return `what refers to ${nameIn(repository, digest)}`;
}
/**
 * What refers to the target (distribution-spec 1.1). All of it is listed at once, since each type would be a request of its
 * own; opened is only what has one of the three types, or does not say its type.
 */
function referrerProofs(target) {
    return attempt('bundle-referrer', referrerList(target), async () => {
        const listed = await target.registry.referrers(target.repository, target.digest);
        const wanted = listed.filter((one) => (0,media_types/* referrerKind */.iO)(one.artifactType) !== 'other');
        const distinct = [...new Map(wanted.map((one) => [one.digest, one])).values()];
        if (distinct.length > mostReferrers) {
            throw (0,lookup_room/* tooMuch */.Gm)(`More than ${mostReferrers} signatures and attestations refer to the image`);
        }
        return merge(await Promise.all(distinct.map((one) => referrer(target, one))));
    });
}
function referrer(target, { digest, size, mediaType, artifactType }) {
    const { registry, repository } = target;
    const where = nameIn(repository, digest);
    const kind = (0,media_types/* referrerKind */.iO)(artifactType);
    const listedAs = kind === 'sig-referrer' || kind === 'att-referrer' ? kind : 'bundle-referrer';
    const not = (code, message, layout = listedAs) => unusable({ layout, where, code, message });
    return attempt(listedAs, where, async () => {
        if (kind === 'not-sigstore')
            return not('not-sigstore', otherSignature);
        if (!imageTypes.has(mediaType)) {
            return kind === 'unsaid'
                ? nothing
                : not('malformed', `It is of the type ${(0,media_types/* shown */.SP)(mediaType)}, and no manifest`);
        }
        if (size > largestManifest)
            return not('too-large', 'Its manifest has more than 4 MiB');
        const manifest = await registry.manifest(repository, digest);
        if (manifest === undefined)
            return not('missing', 'The registry does not have it, though its list names it');
        const type = (0,media_types/* artifactTypeOf */.Gh)(manifest);
        const layout = (0,media_types/* referrerKind */.iO)(type);
        if (layout === 'not-sigstore')
            return not('not-sigstore', otherSignature);
        if (layout === 'other' || layout === 'unsaid') {
            return kind === 'unsaid'
                ? nothing
                : not('malformed', `It is listed as ${(0,media_types/* shown */.SP)(artifactType ?? '')}, and is of the type ${(0,media_types/* shown */.SP)(type)}`);
        }
        if (manifest.bytes.length !== size) {
            return not('malformed', `It has ${manifest.bytes.length} bytes, and is listed with ${size}`, layout);
        }
        if (manifest.subject === undefined)
            return not('malformed', 'It does not say which image it belongs to', layout);
        if (manifest.subject.digest !== target.digest) {
            return not('malformed', `It is listed here, and belongs to ${(0,media_types/* shown */.SP)(manifest.subject.digest)}`, layout);
        }
        return signedLayers(target, manifest, layout, where);
    });
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/tags.js



/** Tags that cosign up to version 2 puts beside an image, by the digest of the image. */
const suffixes = [
    ['sig-tag', '.sig'],
    ['att-tag', '.att'],
];
/** None for a digest whose tag would be longer than any tag can be. */
function proofTags({ digest, repository }) {
    return tagsOf(digest).map(({ tag }) => nameIn(repository, tag));
}
function tagsOf(digest) {
    if (!digest.startsWith('sha256:'))
        return [];
    return suffixes.map(([layout, suffix]) => ({ layout, tag: `${digest.replace(':', '-')}${suffix}` }));
}
async function taggedProofs(target) {
    const { registry, repository, digest } = target;
    return merge(await Promise.all(tagsOf(digest).map(({ layout, tag }) => {
        const where = nameIn(repository, tag);
        return attempt(layout, where, async () => {
            const manifest = await registry.manifest(repository, tag);
            return manifest === undefined ? nothing : signedLayers(target, manifest, layout, where);
        });
    })));
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/in-registry.js



/** All that a registry has about one digest: two tags and what refers to it, asked at once. */
async function proofsInRegistry(target) {
    return merge(await Promise.all([taggedProofs(target), referrerProofs(target)]));
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/attestation-manifests.js






/** BuildKit makes one for each image of an index. */
const mostManifests = 8;
const layout = 'att-referrer';
/**
 * Statements that BuildKit has put beside an image in its index, and the signatures under them
 * (`https://docs.docker.com/build/metadata/attestations/attestation-storage/`). They count only if somebody has signed
 * the manifest that holds them, as Docker's own builders do, and if they name the image themselves.
 * @param index digest of the index; the target is an image in it
 */
function attestationManifests(target, index) {
    const where = nameIn(target.repository, index);
    return attempt(layout, where, async () => {
        const listed = (await target.registry.manifest(target.repository, index))?.manifests ?? [];
        const about = listed.filter(({ annotations = {} }) => isAbout(annotations, target.digest));
        if (about.length > mostManifests) {
            throw (0,lookup_room/* tooMuch */.Gm)(`More than ${mostManifests} manifests of attestations are about the image`);
        }
        return merge(await Promise.all(about.map((one) => attestationManifest(target, one))));
    });
}
function isAbout(annotations, digest) {
    return (annotations['vnd.docker.reference.type'] === 'attestation-manifest' &&
        annotations['vnd.docker.reference.digest'] === digest);
}
function attestationManifest(target, { digest }) {
    const where = nameIn(target.repository, digest);
    return attempt(layout, where, async () => {
        const signed = await proofsInRegistry({ ...target, digest });
        if (signed.proofs.length === 0) {
            const message = 'It holds statements of BuildKit that nobody has signed';
            // Where it was not possible to look for signatures, nothing is said about them.
            return signed.unanswered.length > 0
                ? signed
                : merge([signed, unusable({ layout, where, code: 'not-sigstore', message })]);
        }
        const { statements, ...lost } = await statementsOf(target, digest, where);
        const through = { digest, statements: statements.filter((one) => isStatementAbout(one, target.digest)) };
        // The index puts the two side by side, and anybody can write an index: only the signed statements bind them.
        if (through.statements.length === 0) {
            const message = 'Its signed statements are not about this image';
            return merge([
                { ...signed, proofs: [] },
                lost,
                unusable({ layout, where, code: 'malformed', message }),
            ]);
        }
        return merge([{ ...signed, proofs: signed.proofs.map((one) => ({ ...one, through })) }, lost]);
    });
}
/** The subjects of an in-toto statement, by digest (in-toto attestation, spec/v1/resource_descriptor.md). */
function isStatementAbout(bytes, digest) {
    const { subject } = (0,json/* parseObject */.lj)(bytes) ?? {};
    const [algorithm = '', hex] = digest.split(':');
    return (Array.isArray(subject) &&
        subject.some((one) => (0,json/* isObject */.Gv)(one) && (0,json/* textAt */.$6)((0,json/* objectAt */.lJ)(one, 'digest') ?? {}, algorithm) === hex));
}
async function statementsOf({ registry, repository, room }, digest, where) {
    const layers = (await registry.manifest(repository, digest))?.layers ?? [];
    const statements = layers.filter(({ mediaType }) => mediaType === media_types/* inToto */.A);
    const [small, large] = [
        statements.filter(({ size }) => size <= lookup_room/* largestProof */.Hy),
        statements.filter(({ size }) => size > lookup_room/* largestProof */.Hy),
    ];
    room.take(small.map(({ size }) => size));
    const bytes = await Promise.all(small.map((layer) => registry.blob(repository, layer)));
    const not = (code, message) => unusable({ layout, where, code, message });
    return {
        ...merge([
            ...large.map(() => not('too-large', 'One of its statements has more than 64 MiB')),
            ...bytes
                .filter((one) => one === undefined)
                .map(() => not('missing', 'The registry does not have one of its statements')),
        ]),
        statements: bytes.filter((one) => one !== undefined),
    };
}

// EXTERNAL MODULE: ./out/shared/core/work-off.js
var work_off = __webpack_require__(24681);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/snappy.js
/**
 * Unpacks one block of Snappy (google/snappy, format_description.txt), not the framing format.
 * Undefined for what is none, or would have more than `most` bytes.
 */
function unsnappy(packed, most) {
    const reader = new Reader(packed);
    const length = reader.varint();
    if (length === undefined || length > most)
        return undefined;
    const out = new Uint8Array(length);
    let end = 0;
    while (!reader.isAtEnd) {
        const tag = reader.number(1) ?? 0;
        const kind = tag & 3;
        const high = tag >> 2;
        if (kind === 0) {
            const size = high < 60 ? high : reader.number(high - 59);
            const bytes = size === undefined ? undefined : reader.bytes(size + 1);
            if (bytes === undefined || bytes.length > length - end)
                return undefined;
            out.set(bytes, end);
            end += bytes.length;
            continue;
        }
        const low = reader.number(kind === 3 ? 4 : kind);
        if (low === undefined)
            return undefined;
        const size = kind === 1 ? (high & 7) + 4 : high + 1;
        const back = kind === 1 ? ((tag >> 5) << 8) | low : low;
        if (back === 0 || back > end || size > length - end)
            return undefined;
        // Byte by byte: a copy may run into what it writes itself.
        for (const last = end + size; end < last; end += 1)
            out[end] = out[end - back] ?? 0;
    }
    return end === length ? out : undefined;
}
class Reader {
    #at = 0;
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get isAtEnd() {
        return this.#at >= this.#bytes.length;
    }
    bytes(size) {
        if (size > this.#bytes.length - this.#at)
            return undefined;
        this.#at += size;
        return this.#bytes.subarray(this.#at - size, this.#at);
    }
    /** Little-endian, of one to four bytes. */
    number(size) {
        return this.bytes(size)?.reduceRight((value, byte) => value * 256 + byte, 0);
    }
    /** Of at most 32 bits. */
    varint() {
        let value = 0;
        for (let shift = 0; shift < 5; shift += 1) {
            const byte = this.number(1);
            if (byte === undefined)
                return undefined;
            value += (byte & 0x7f) * 128 ** shift;
            if (byte < 0x80)
                return value;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/github.js





/** Under way at a time. */
const atOnce = 8;
/** For people: where `attestationsOnGitHub` looks. */
function attestationList({ owner, name }) {
    return `attestations of ${owner}/${name} on GitHub`;
}
/** What GitHub's attestation API has about a digest. It knows SHA-256 alone. */
function attestationsOnGitHub(api, owned, digest, room) {
    const where = attestationList(owned);
    return attempt('github', where, async () => {
        const listed = await api.reader.attestations(owned.owner, owned.name, digest);
        const found = listed.map(() => nothing);
        await (0,work_off/* workOff */.n)([...listed.entries()], atOnce, async ([at, one]) => {
            const place = `${where}, number ${at + 1}`;
            found[at] = await attempt('github', place, () => github_attestation(api.storage, one, place, room));
        });
        return merge(found);
    });
}
async function github_attestation(storage, { bundle, bundleUrl }, where, room) {
    const bytes = bundle === undefined ? await stored(storage, bundleUrl, where) : new TextEncoder().encode(bundle);
    if (!(bytes instanceof Uint8Array))
        return bytes;
    room.take([bytes.length]);
    return proof({ layout: 'github', where, material: { kind: 'bundle', bytes } });
}
/** The address holds its own permission, so it is never shown. */
async function stored(storage, url, where) {
    const place = { layout: 'github', where };
    if (url === undefined) {
        return unusable({ ...place, code: 'malformed', message: 'GitHub has neither a bundle nor its address' });
    }
    const answer = await storage.request({ url, maxBytes: lookup_room/* largestProof */.Hy });
    if (answer.status === 404 || answer.status === 410) {
        return unusable({
            ...place,
            code: 'missing',
            message: 'GitHub lists it, and its storage does not have it',
        });
    }
    if (answer.status !== 200) {
        throw new github/* GitHubError */.y_('unavailable', `The storage of GitHub's attestations answers with status ${answer.status}.`, 'Try it again later.');
    }
    return (unpacked(answer) ??
        unusable({
            ...place,
            code: 'malformed',
            message: 'It is not compressed as GitHub compresses, or too large',
        }));
}
function unpacked({ body, headers }) {
    const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    return type === 'application/json' ? body : unsnappy(body, lookup_room/* largestProof */.Hy);
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/proofs-of.js








/**
 * Looks into every place that may hold a proof about a digest, and merges what lies there. Nothing is verified yet but
 * that the bytes are those that the registry's digests name. What could not be asked is in `unanswered`; it never rejects
 * for an answer, or the want of one, from outside.
 * @param repository where the proofs lie: that of the image, or another one that is named for it
 */
async function proofsOf(repository, digest, io, { index, attestedBy } = {}) {
    const room = new lookup_room/* Room */.Wv();
    const target = { registry: io.registry, repository, digest, room };
    const asked = [...proofTags(target), referrerList(target)];
    const looking = [proofsInRegistry(target)];
    if (index !== undefined && index !== digest) {
        asked.push(`attestation manifests in ${nameIn(repository, index)}`);
        looking.push(attestationManifests(target, index));
    }
    if (io.github !== undefined && attestedBy !== undefined && digest.startsWith('sha256:')) {
        asked.push(attestationList(attestedBy));
        looking.push(attestationsOnGitHub(io.github, attestedBy, digest, room));
    }
    return { ...merge(await Promise.all(looking)), asked };
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/sound/embedded-roots.js + 2 modules
var embedded_roots = __webpack_require__(92174);
// EXTERNAL MODULE: ./out/actions/cosign-verify/sound/fault.js
var sound_fault = __webpack_require__(90084);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/mirror.js


/** The word for Sigstore's own TUF repository, whose root is at hand. */
const publicGood = 'public-good';
/**
 * The trust root that a TUF repository has today; `root` is the path of the root.json that it is trusted by. Undefined
 * where no mirror is named. Rejects with SigstoreFault.
 */
async function mirroredRoot({ mirror, root }, files, io) {
    if (mirror === '')
        return undefined;
    // Most runs name no mirror, and start sooner without its libraries.
    const { refreshTrustRoot } = await Promise.all(/* import() */[__webpack_require__.e(5683), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 40707));
    if (mirror === publicGood)
        return refreshTrustRoot(embedded_roots/* publicGoodMirror */.cE, publicGood, io.http({ allowed: [hostOf(embedded_roots/* publicGoodMirror */.cE.url)] }));
    if (!URL.canParse(mirror) || !/^https?:/.test(mirror))
        throw fault('tuf-mirror is no URL', 'Give the address of a TUF repository: https://tuf.acme.example');
    const path = root.replace(/^(?:\.\/)+/, '');
    const bytes = (await files.read([path])).get(path);
    if (bytes === undefined)
        throw fault('tuf-root is no file of the repository that can be read', 'Give the path of its root.json from the root of the repository; in a pull request its base has to have it.');
    const host = hostOf(mirror);
    // Whoever starts the run names it, so it may stand on this machine or in a private network.
    return refreshTrustRoot({ url: mirror, root: bytes }, host, io.http({ allowed: [host], trusted: [host] }));
}
/** With its port, where one is written. */
const hostOf = (url) => new URL(url).host;
const fault = (message, hint) => new sound_fault/* SigstoreFault */.jX('trust-root', message, { hint });

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./out/actions/cosign-verify/sound/json.js
var sound_json = __webpack_require__(6648);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/bundle.js



/** As many as Sigstore's own clients take. */
const mostEntries = 32;
const mostCertificates = 10;
const mediaTypes = [
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
];
const legacyMediaType = mediaTypes[0];
const signAgain = { hint: 'It is damaged or not a Sigstore bundle: have the artifact signed again.' };
/** Takes parsed JSON. Throws SigstoreFault. */
function bundleOf(json) {
    checkVersion((0,sound_json.at)(json, 'mediaType'));
    const bundle = (0,sound_fault/* attempt */.CD)('format', 'it is not a Sigstore bundle', signAgain, () => {
        try {
            return (0,bundle_dist/* bundleFromJSON */.vw)(json);
        }
        catch (error) {
            if (!(error instanceof bundle_dist/* ValidationError */.yI))
                throw error;
            throw new sound_fault/* SigstoreFault */.jX('format', 'parts of the bundle are missing or not allowed in its version', {
                actual: error.fields.join(', '),
                hint: 'It was cut or put together wrongly: have the artifact signed again.',
            });
        }
    });
    checkVersion(bundle.mediaType);
    const { tlogEntries, timestampVerificationData, content } = bundle.verificationMaterial;
    if (tlogEntries.length > mostEntries ||
        (timestampVerificationData?.rfc3161Timestamps.length ?? 0) > mostEntries ||
        certificatesOf(content).length > mostCertificates)
        throw new sound_fault/* SigstoreFault */.jX('format', 'the bundle holds more than a signer would put into it', {
            expected: `at most ${mostEntries} log entries and timestamps, and ${mostCertificates} certificates`,
            hint: 'It is made to keep verifiers busy: see who published it.',
        });
    return bundle;
}
function checkVersion(mediaType) {
    if (typeof mediaType === 'string' && !mediaTypes.includes(mediaType))
        throw new sound_fault/* SigstoreFault */.jX('format', 'the bundle is of a version that is not understood', {
            expected: '0.1, 0.2 or 0.3',
            actual: mediaType,
            hint: 'Sign with a released version of cosign, gh or a Sigstore client.',
        });
}
/** DER, the signer's first; none where a key signed. */
function certificatesOf(content) {
    switch (content.$case) {
        case 'certificate':
            return [content.certificate.rawBytes];
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates.map(({ rawBytes }) => rawBytes);
        case 'publicKey':
            return [];
    }
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/text.js

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Text in a certificate, by which people are known: no character that hides or reorders others, and nothing that a
 * careless reader takes for another character.
 */
function text_nameIn(bytes, what) {
    let text;
    try {
        text = utf8.decode(bytes);
    }
    catch {
        // Told below.
    }
    if (text === undefined || text === '' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
        throw new sound_fault/* SigstoreFault */.jX('certificate', `the ${what} in its certificate is no readable text`, {
            hint: 'No certificate authority issues such a name in good faith: have the artifact signed again.',
        });
    return text;
}
/** The content of a DER UTF8String that fills `bytes`; undefined where it is something else. */
function utf8String(bytes) {
    const [tag, first] = bytes;
    if (tag !== 0x0c || first === undefined)
        return undefined;
    // Short form, or one or two bytes of length: more is no claim.
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    if (lengthBytes > 2)
        return undefined;
    const length = lengthBytes === 0 ? first : Buffer.from(bytes).readUIntBE(2, lengthBytes);
    const content = bytes.subarray(2 + lengthBytes);
    return content.length === length ? content : undefined;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/claims.js



/** Fulcio's arc. */
const arc = '1.3.6.1.4.1.57264.1';
/** The claims of a certificate, by the names that policies use. An empty claim says nothing and is left out. */
function claimsOf(certificate) {
    const claims = {};
    for (const { name, oid, raw } of signer_claims/* signerClaims */.Ys) {
        const value = certificate.extension(`${arc}.${oid}`)?.value;
        if (value === undefined)
            continue;
        const content = raw === undefined ? utf8String(value) : value;
        if (content === undefined)
            throw illEncoded(name);
        if (content.length > 0)
            claims[name] = text_nameIn(content, `claim ${name}`);
    }
    return claims;
}
/** The OIDC issuer, which stands in two extensions; both have to say the same. */
function issuerOf(certificate) {
    const [old, current] = [1, 8].map((number) => certificate.extension(`${arc}.${number}`)?.value);
    const oldIssuer = old && text_nameIn(old, 'issuer');
    const content = current && utf8String(current);
    if (current !== undefined && content === undefined)
        throw illEncoded('issuer');
    const issuer = content === undefined ? oldIssuer : text_nameIn(content, 'issuer');
    if (issuer === undefined)
        throw new sound_fault/* SigstoreFault */.jX('certificate', 'its certificate names no OIDC issuer', {
            hint: 'Only certificates as Fulcio issues them say who vouched for the identity; sign with a key otherwise.',
        });
    if (oldIssuer !== undefined && oldIssuer !== issuer)
        throw new sound_fault/* SigstoreFault */.jX('certificate', 'its certificate names two OIDC issuers', {
            expected: issuer,
            actual: oldIssuer,
            hint: 'Such a certificate does not say who vouched for the identity: have the artifact signed again.',
        });
    return issuer;
}
const illEncoded = (name) => new sound_fault/* SigstoreFault */.jX('certificate', `the claim ${name} in its certificate is not encoded as Fulcio does it`, {
    hint: 'The certificate comes from another authority than it seems: have the artifact signed again.',
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/certificate.js




const certificate_signAgain = { hint: 'Have the artifact signed again: this certificate is damaged or made up.' };
/** RFC 5280 extensions and purposes. */
const alternativeName = '2.5.29.17';
const extendedKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';
/** Fulcio's type of otherName: a name of its own kind for a user. */
const fulcioUserName = '1.3.6.1.4.1.57264.1.7';
/** DER of a constructed SEQUENCE. */
const sequence = 0x30;
/** Throws SigstoreFault. */
const readLeaf = (der) => (0,sound_fault/* attempt */.CD)('certificate', 'its certificate cannot be read', certificate_signAgain, () => {
    const x509 = parseCertificate(der);
    const { identity, identityType } = subjectOf(x509);
    if (!purposesOf(x509).includes(codeSigning))
        throw new sound_fault/* SigstoreFault */.jX('certificate', 'its certificate is not one for signing code', {
            expected: 'extended key usage codeSigning',
            hint: 'The certificate was issued for something else, and proves nothing about artifacts.',
        });
    const signer = { kind: 'certificate', identity, identityType };
    return { der, x509, signer: { ...signer, issuer: issuerOf(x509), claims: claimsOf(x509) } };
});
/**
 * Every byte has one meaning and is covered by the signature, or says the same as one that is: else two different
 * certificates could pass for one.
 */
function parseCertificate(der) {
    const x509 = core_dist.X509Certificate.parse(Buffer.from(der));
    const [tbs, algorithm, signature, ...rest] = x509.root.subs;
    const oids = x509.extensions.map((extension) => extension.subs[0]?.toOID());
    const isSound = x509.root.toDER().equals(der) &&
        der[0] === sequence &&
        rest.length === 0 &&
        // Unused bits of a BIT STRING: a signature is made of whole bytes.
        signature?.tag.isBitString() === true &&
        signature.value[0] === 0 &&
        tbs?.subs[2] !== undefined &&
        algorithm?.toDER().equals(tbs.subs[2].toDER()) === true &&
        new Set(oids).size === oids.length;
    if (!isSound)
        throw new sound_fault/* SigstoreFault */.jX('certificate', 'its certificate is not encoded as it must be', certificate_signAgain);
    return x509;
}
/** The one subject alternative name. */
function subjectOf(x509) {
    const names = x509.extension(alternativeName)?.valueObj.subs[0]?.subs ?? [];
    const [name] = names;
    if (name === undefined || names.length > 1)
        throw new sound_fault/* SigstoreFault */.jX('certificate', 'its certificate does not name one subject', {
            expected: 'one subject alternative name',
            actual: String(names.length),
            hint: 'With none, or several, it is open who signed: have the artifact signed again.',
        });
    if (name.tag.isContextSpecific(6))
        return { identity: ascii(name.value), identityType: 'uri' };
    if (name.tag.isContextSpecific(1))
        return { identity: ascii(name.value), identityType: 'email' };
    return { identity: otherName(name), identityType: 'other' };
}
function otherName(name) {
    const [type, value] = name.subs;
    const text = value?.subs[0]?.value;
    if (!name.tag.isContextSpecific(0) || type?.toOID() !== fulcioUserName || text === undefined)
        throw new sound_fault/* SigstoreFault */.jX('certificate', 'its certificate names its subject in a way that is not understood', {
            expected: 'a URI, an e-mail address, or a user name of Fulcio',
            hint: 'Only certificates as Fulcio issues them can be compared with an identity.',
        });
    return text_nameIn(text, 'subject');
}
/** An IA5String: more than seven bits would be read as another letter by whoever drops the eighth. */
function ascii(bytes) {
    if (bytes.some((byte) => byte > 0x7f))
        throw new sound_fault/* SigstoreFault */.jX('certificate', 'the subject in its certificate is not ASCII', certificate_signAgain);
    return text_nameIn(bytes, 'subject');
}
const purposesOf = (x509) => x509.extension(extendedKeyUsage)?.valueObj.subs[0]?.subs.map((purpose) => purpose.toOID()) ?? [];

;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/legacy.js




/** Annotations of a layer, as cosign writes them (its code, not its specification, which names two otherwise). */
const annotation = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    chain: 'dev.sigstore.cosign/chain',
    entry: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
const legacy_signAgain = { hint: 'It is damaged or was not written by cosign: have the image signed again.' };
/**
 * A layer of cosign before bundles as a bundle of version 0.1: the later ones demand a proof of inclusion, and such a
 * layer has the log's promise only. `signedBytes`: what its signature is over, where it has no envelope. Throws
 * SigstoreFault.
 */
function bundleOfLayer(material, signedBytes) {
    const text = (name) => {
        const value = material.annotations[name]?.trim();
        return value === '' ? undefined : value;
    };
    const [certificate, ...others] = pemCertificates(text(annotation.certificate));
    if (others.length > 0)
        throw new sound_fault/* SigstoreFault */.jX('format', 'the layer holds several certificates of a signer', legacy_signAgain);
    const entry = text(annotation.entry);
    const logged = entry === undefined ? undefined : logEntry(fieldsOf(parseText(entry, 'its log entry')));
    const timestamp = text(annotation.timestamp);
    const stamp = timestamp === undefined ? undefined : fieldsOf(parseText(timestamp, 'its timestamp'));
    const bundle = bundleOf({
        mediaType: legacyMediaType,
        verificationMaterial: {
            ...(certificate === undefined
                ? { publicKey: { hint: '' } }
                : { x509CertificateChain: { certificates: [{ rawBytes: certificate.toString('base64') }] } }),
            tlogEntries: logged === undefined ? [] : [logged.entry],
            timestampVerificationData: {
                rfc3161Timestamps: stamp === undefined ? [] : [{ signedTimestamp: stringIn(stamp, 'SignedRFC3161Timestamp') }],
            },
        },
        ...(material.kind === 'dsse'
            ? { dsseEnvelope: (0,sound_json/* parseJson */.q)(material.envelope, 'its envelope') }
            : {
                messageSignature: messageOf(signedBytes(), text(annotation.signature), logged?.digest ?? 'sha256'),
            }),
    });
    return { bundle, chain: pemCertificates(text(annotation.chain)) };
}
function messageOf(payload, signature, digest) {
    if (signature === undefined)
        throw new sound_fault/* SigstoreFault */.jX('format', 'the layer holds no signature', legacy_signAgain);
    const algorithm = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' }[digest];
    return {
        messageDigest: { algorithm, digest: (0,external_node_crypto_.createHash)(digest).update(payload).digest('base64') },
        signature,
    };
}
/** `{SignedEntryTimestamp, Payload: {body, integratedTime, logIndex, logID}}`, the log's id in hex. */
function logEntry(logged) {
    const payload = fieldsOf(logged.Payload);
    const canonicalizedBody = stringIn(payload, 'body');
    const body = fieldsOf((0,sound_json/* parseJson */.q)(Buffer.from(canonicalizedBody, 'base64'), 'the body of its log entry'));
    const logId = stringIn(payload, 'logID');
    if (!/^[0-9a-f]{64}$/.test(logId))
        throw malformed('logID');
    return {
        entry: {
            logIndex: numberIn(payload, 'logIndex'),
            logId: { keyId: Buffer.from(logId, 'hex').toString('base64') },
            kindVersion: { kind: stringIn(body, 'kind'), version: stringIn(body, 'apiVersion') },
            integratedTime: numberIn(payload, 'integratedTime'),
            inclusionPromise: { signedEntryTimestamp: stringIn(logged, 'SignedEntryTimestamp') },
            canonicalizedBody,
        },
        digest: digestIn(body),
    };
}
/** Of a hashedrekord: what was signed was hashed so. */
function digestIn(body) {
    const algorithm = (0,sound_json.at)(body, 'spec', 'data', 'hash', 'algorithm');
    return algorithm === 'sha256' || algorithm === 'sha384' || algorithm === 'sha512' ? algorithm : undefined;
}
const parseText = (text, what) => (0,sound_json/* parseJson */.q)(Buffer.from(text), what);
function fieldsOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw malformed('an object');
    return value;
}
function stringIn(fields, name) {
    const value = fields[name];
    if (typeof value !== 'string' || value === '')
        throw malformed(name);
    return value;
}
function numberIn(fields, name) {
    const value = fields[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw malformed(name);
    return String(value);
}
const malformed = (what) => new sound_fault/* SigstoreFault */.jX('format', 'an annotation of the layer is not what cosign writes', {
    actual: `missing or malformed: ${what}`,
    ...legacy_signAgain,
});
/** DER of the certificates in a PEM text. */
function pemCertificates(text) {
    if (text === undefined)
        return [];
    const blocks = [
        ...text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g),
    ];
    if (blocks.length === 0 || blocks.length > 10)
        throw new sound_fault/* SigstoreFault */.jX('format', 'its certificate is not PEM', legacy_signAgain);
    return blocks.map(([, body = '']) => (0,sound_fault/* attempt */.CD)('format', 'its certificate is not PEM', legacy_signAgain, () => Buffer.from(body, 'base64')));
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/evidence.js








/** Throws SigstoreFault. */
function evidenceOf(material, artifact) {
    const { bundle, chain } = material.kind === 'bundle'
        ? opened(material.bytes)
        : bundleOfLayer(material, () => signedBytes(material, artifact));
    const envelope = material.kind === 'dsse' ? Buffer.from(material.envelope) : undefined;
    const { content } = bundle;
    if (content.$case === 'dsseEnvelope') {
        const { payload, payloadType, signatures } = content.dsseEnvelope;
        const signature = signatures[0]?.sig ?? Buffer.alloc(0);
        return {
            bundle,
            chain,
            signature,
            signed: core_dist.dsse.preAuthEncoding(payloadType, payload),
            stated: undefined,
            // cosign stamps a whole envelope, and the signature elsewhere (VerifyRFC3161Timestamp in its pkg/cosign).
            stamped: envelope ?? signature,
            message: { kind: 'statement', payloadType, payload },
            envelope,
        };
    }
    const { signature, messageDigest } = content.messageSignature;
    const signed = signedBytes(material, artifact);
    const stated = digestOf(messageDigest.algorithm);
    if (!(0,external_node_crypto_.createHash)(stated).update(signed).digest().equals(messageDigest.digest))
        throw new sound_fault/* SigstoreFault */.jX('subject', 'it is about other bytes than these', {
            expected: `${stated}:${(0,external_node_crypto_.createHash)(stated).update(signed).digest('hex')}`,
            actual: `${stated}:${messageDigest.digest.toString('hex')}`,
            hint: 'The artifact was changed after it was signed, or the signature belongs to another one.',
        });
    return {
        bundle,
        chain,
        signature,
        signed,
        // A layer names none; what stands here is that of its log entry.
        stated: material.kind !== 'bundle' && bundle.verificationMaterial.tlogEntries.length === 0 ? undefined : stated,
        stamped: signature,
        message: material.kind === 'simple-signing' ? { kind: 'simple-signing', payload: signed } : { kind: 'artifact' },
        envelope,
    };
}
/** What a signature that comes without an envelope is over. */
const signedBytes = (material, artifact) => material.kind === 'simple-signing' ? Buffer.from(material.payload) : bytesOf(artifact);
function opened(bytes) {
    const bundle = bundleOf((0,sound_json/* parseJson */.q)(bytes, 'the bundle'));
    return { bundle, chain: certificatesOf(bundle.verificationMaterial.content).slice(1) };
}
/** The signer's certificate, with what came along above it; undefined where a key signed. Throws SigstoreFault. */
function leafOf({ bundle, chain }, kind) {
    const [der] = certificatesOf(bundle.verificationMaterial.content);
    if (der === undefined)
        return undefined;
    const leaf = readLeaf(der);
    checkChain(leaf, chain, kind !== 'bundle');
    return leaf;
}
/**
 * What stands above the signer's certificate decides nothing, for trust comes from the root alone; it has to fit all
 * the same. A bundle must not bring a root of its own (Sigstore client specification); cosign's layers do.
 */
function checkChain(leaf, chain, rootsAllowed) {
    let below = leaf.x509;
    for (const der of chain) {
        const above = parseCertificate(der);
        const isRoot = above.subject.equals(above.issuer);
        if (!below.issuer.equals(above.subject) ||
            !below.verify(above) ||
            (isRoot && !(rootsAllowed && above.verify())))
            throw new sound_fault/* SigstoreFault */.jX('certificate', 'the certificate chain that came along is not one', {
                expected: rootsAllowed
                    ? 'each certificate issued by the next'
                    : 'each issued by the next, and no root',
                hint: 'It was put together wrongly: have the artifact signed again.',
            });
        below = above;
    }
}
function bytesOf({ bytes, algorithm, digest }) {
    if (bytes === undefined)
        throw new sound_fault/* SigstoreFault */.jX('subject', 'it is a signature over bytes, and of the artifact only the digest is known', {
            expected: 'a statement or payload that names the digest',
            hint: 'For an image use what `cosign sign`, `cosign attest` or `gh attestation` write; for a file give the file.',
        });
    const actual = (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
    if (actual !== digest)
        throw new sound_fault/* SigstoreFault */.jX('subject', 'the bytes of the artifact are not those of its digest', {
            expected: digest,
            actual,
            hint: 'The artifact changed while it was read: try again.',
        });
    return Buffer.from(bytes);
}
function digestOf(algorithm) {
    switch (algorithm) {
        case dist.HashAlgorithm.SHA2_256:
            return 'sha256';
        case dist.HashAlgorithm.SHA2_384:
            return 'sha384';
        case dist.HashAlgorithm.SHA2_512:
            return 'sha512';
        default:
            throw new sound_fault/* SigstoreFault */.jX('format', 'the bundle names a digest that is not used for signatures', {
                expected: 'SHA2_256, SHA2_384 or SHA2_512',
                actual: String(algorithm),
                hint: 'Sign with a released version of cosign, gh or a Sigstore client.',
            });
    }
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/sound/library-fault.js
var library_fault = __webpack_require__(54754);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/log-entry.js



const wrongEntry = {
    hint: 'The log entry was exchanged for another one: do not trust the artifact, and have it signed again.',
};
/** What the library does not look at, for it decides without: the parts of a proof of inclusion have to agree. */
function checkInclusionProof({ inclusionProof, inclusionPromise, logIndex, }) {
    if (!/^\d+$/.test(logIndex))
        throw new sound_fault/* SigstoreFault */.jX('log', 'the log entry has no place in its log', wrongEntry);
    if (inclusionProof === undefined)
        return;
    const note = inclusionProof.checkpoint?.envelope ?? '';
    const [, size, hash] = note.split('\n');
    const agrees = isSignedNote(note) &&
        size === inclusionProof.treeSize &&
        Buffer.from(hash ?? '', 'base64').equals(inclusionProof.rootHash) &&
        // A promise covers the place in all of the log, which may be split; without one the two are the same number.
        (inclusionPromise !== undefined || logIndex === inclusionProof.logIndex);
    if (!agrees)
        throw new sound_fault/* SigstoreFault */.jX('log', 'the proof of inclusion contradicts the checkpoint of the log', {
            expected: `${size ?? 'no'} entries, root ${hash ?? 'none'}`,
            actual: `${inclusionProof.treeSize} entries, root ${inclusionProof.rootHash.toString('base64')}`,
            ...wrongEntry,
        });
}
/** Text, an empty line, and signatures alone: as transparency-dev/formats has it, and nothing behind them. */
const isSignedNote = (note) => {
    const [, signatures = ''] = note.split(/\n\n([^]*)/, 2);
    return (signatures.endsWith('\n') &&
        signatures
            .slice(0, -1)
            .split('\n')
            .every((line) => /^\u2014 \S+ \S+$/.test(line)));
};
/** Early bundles have proofs without a checkpoint beside the promise. They prove nothing, and the promise holds. */
const withoutBareProof = (entry) => entry.inclusionPromise !== undefined && entry.inclusionProof?.checkpoint === undefined
    ? { ...entry, inclusionProof: undefined }
    : entry;
/**
 * An entry is about a signature and the key it was made with: another key that the same signature fits can be made up.
 * The body is to be verified before.
 */
function checkEntryKey(entry, key) {
    const body = bodyOf(entry);
    const named = (0,sound_fault/* attempt */.CD)('log', 'the log entry does not name who signed', wrongEntry, () => keyIn(entry, body));
    const same = named.kind === 'certificate'
        ? key.certificate?.equals(named.der) === true
        : key.spki.equals((0,external_node_crypto_.createPublicKey)({ key: named.der, format: 'der', type: 'spki' }).export(spki));
    if (!same)
        throw new sound_fault/* SigstoreFault */.jX('log', 'the log entry is about a signature by somebody else', {
            expected: fingerprint(key.certificate ?? key.spki),
            actual: fingerprint(named.der),
            ...wrongEntry,
        });
}
const spki = { format: 'der', type: 'spki' };
const fingerprint = (der) => `SHA-256 ${(0,external_node_crypto_.createHash)('sha256').update(der).digest('hex')}`;
const bodyOf = ({ canonicalizedBody }) => (0,sound_json/* parseJson */.q)(canonicalizedBody, 'the body of its log entry');
/** Where each kind of entry names its key: Rekor's types, one place each. */
function keyIn({ kindVersion: { kind, version } }, body) {
    const spec = (0,sound_json.at)(body, 'spec');
    switch (`${kind} ${version}`) {
        case 'hashedrekord 0.0.1':
            return pemIn((0,sound_json.at)(spec, 'signature', 'publicKey', 'content'));
        case 'dsse 0.0.1':
            return pemIn((0,sound_json.at)(spec, 'signatures', '0', 'verifier'));
        case 'intoto 0.0.1':
            return pemIn((0,sound_json.at)(spec, 'publicKey'));
        case 'intoto 0.0.2':
            return pemIn((0,sound_json.at)(spec, 'content', 'envelope', 'signatures', '0', 'publicKey'));
        case 'hashedrekord 0.0.2':
            return verifierIn((0,sound_json.at)(spec, 'hashedRekordV002', 'signature', 'verifier'));
        default:
            return verifierIn((0,sound_json.at)(spec, 'dsseV002', 'signatures', '0', 'verifier'));
    }
}
/** PEM in base64. */
function pemIn(value) {
    const pem = Buffer.from(String(value), 'base64').toString('latin1');
    const [, label, body] = /-----BEGIN (CERTIFICATE|PUBLIC KEY)-----([A-Za-z0-9+/=\s]*)-----END/.exec(pem) ?? [];
    if (body === undefined)
        throw new TypeError('neither certificate nor key');
    return { kind: label === 'CERTIFICATE' ? 'certificate' : 'key', der: Buffer.from(body, 'base64') };
}
/** `Verifier` of Rekor v2. */
function verifierIn(value) {
    const certificate = (0,sound_json.at)(value, 'x509Certificate', 'rawBytes');
    return typeof certificate === 'string'
        ? { kind: 'certificate', der: Buffer.from(certificate, 'base64') }
        : { kind: 'key', der: Buffer.from(String((0,sound_json.at)(value, 'publicKey', 'rawBytes')), 'base64') };
}
const entriesOf = (bundle) => bundle.verificationMaterial.tlogEntries;

;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/signature.js

/** The digest that goes with a curve where none is named (FIPS 186-5 pairs sizes); cosign took SHA-256 for all before. */
const digestOfCurve = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
/**
 * Whether `key` signed the bytes the way that cosign does it: ECDSA (ASN.1), RSA PKCS #1 v1.5, or pure Ed25519.
 * `stated` is the digest that the proof names.
 */
function isSignedBy(key, bytes, signature, stated) {
    return digestsFor(key, stated).some((digest) => {
        try {
            return (0,external_node_crypto_.verify)(digest, bytes, key, signature);
        }
        catch {
            return false;
        }
    });
}
function digestsFor(key, stated) {
    switch (key.asymmetricKeyType) {
        case 'ed25519':
            return [null];
        case 'rsa':
            return [stated ?? 'sha256'];
        case 'ec': {
            const usual = digestOfCurve[key.asymmetricKeyDetails?.namedCurve ?? ''];
            return stated !== undefined
                ? [stated]
                : usual === undefined
                    ? []
                    : [...new Set(['sha256', usual])];
        }
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/sound/subject.js
var subject = __webpack_require__(66668);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
var tlog = __webpack_require__(38218);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/intoto-entry.js
// The library keeps this to itself, and its own way in refuses the kind. A test holds the path and its meaning.





/** Rekor's first entry for attestations, which cosign wrote until 2023: it holds digests and no signature. */
const isEarlyIntoto = ({ kindVersion: { kind, version } }) => kind === 'intoto' && version === '0.0.1';
/** Throws SigstoreFault, or the library's error where the entry is not in the log. */
function verifyEarlyIntoto(entry, { envelope, payload }, { tlogs }) {
    if (envelope === undefined)
        throw new sound_fault/* SigstoreFault */.jX('log', 'its log entry is of a kind that cannot be tied to a bundle', {
            expected: 'dsse, hashedrekord or intoto 0.0.2',
            actual: 'intoto 0.0.1',
            hint: 'The log kept only the digest of the envelope as it was sent: have the artifact signed again.',
        });
    (0,tlog.verifyTLogInclusion)(entry, tlogs);
    const body = bodyOf(entry);
    const isAbout = (bytes, name) => {
        const hash = (0,sound_json.at)(body, 'spec', 'content', name);
        return ((0,sound_json.at)(hash, 'algorithm') === 'sha256' &&
            (0,sound_json.at)(hash, 'value') === (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'));
    };
    const agrees = (0,sound_json.at)(body, 'kind') === 'intoto' &&
        (0,sound_json.at)(body, 'apiVersion') === '0.0.1' &&
        isAbout(envelope, 'hash') &&
        isAbout(payload, 'payloadHash');
    if (!agrees)
        throw new sound_fault/* SigstoreFault */.jX('log', 'the log entry is about another attestation', {
            expected: (0,external_node_crypto_.createHash)('sha256').update(envelope).digest('hex'),
            actual: String((0,sound_json.at)(body, 'spec', 'content', 'hash', 'value')),
            hint: 'The log entry was exchanged for another one: do not trust the artifact, and have it signed again.',
        });
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/vouch.js






/** Verifies against one root. Throws SigstoreFault. */
function vouched(evidence, signer, root) {
    const entity = entityOf(evidence);
    const times = timesOf(entity);
    const { material } = root;
    const isKey = signer.kind === 'key';
    const [early, entries] = [
        entity.tlogEntries.filter(isEarlyIntoto),
        entity.tlogEntries.filter((entry) => !isEarlyIntoto(entry)),
    ];
    // A root without logs stands for an instance that has none, and vouches by timestamps alone.
    const logsWanted = isKey ? (signer.withoutLog ? 0 : 1) : Math.min(1, material.tlogs.length);
    try {
        for (const entry of entity.tlogEntries)
            checkInclusionProof(entry);
        for (const entry of early)
            verifyEarlyIntoto(entry, evidenceBytes(evidence), material);
        new verify_dist/* Verifier */.BL(isKey ? { ...material, publicKey: () => always(signer.key) } : material, {
            ctlogThreshold: Math.min(1, material.ctlogs.length),
            tlogThreshold: Math.max(0, logsWanted - early.length),
            // A key counts at any time; a certificate for minutes.
            timestampThreshold: isKey ? 0 : 1,
        }).verify({ ...entity, tlogEntries: entries });
    }
    catch (error) {
        throw (0,library_fault/* explained */.t)(error, circumstances(entity, signer, root, times));
    }
    const key = isKey
        ? { spki: signer.key.spki, certificate: undefined }
        : { spki: signer.leaf.x509.publicKey, certificate: signer.leaf.der };
    for (const entry of entity.tlogEntries)
        checkEntryKey(entry, key);
    return { root, signedAt: times.length === 0 ? undefined : new Date(Math.min(...times.map(Number))) };
}
const always = ({ key }) => ({ publicKey: key, validFor: () => true });
const evidenceBytes = ({ envelope, message }) => ({
    envelope,
    payload: message.kind === 'statement' ? message.payload : Buffer.alloc(0),
});
/** The library's view of the evidence, with signatures checked for every kind of key, and timestamps as cosign sets them. */
function entityOf({ bundle, signed, stated, stamped, signature }) {
    const hint = 'It is damaged: have the artifact signed again.';
    const entity = (0,sound_fault/* attempt */.CD)('timestamp', 'its timestamp cannot be read', { hint }, () => (0,verify_dist/* toSignedEntity */.DC)(bundle, signed));
    for (const one of entity.timestamps)
        if (one.$case === 'timestamp-authority' && !isGranted(one.timestamp))
            throw new sound_fault/* SigstoreFault */.jX('timestamp', 'the authority refused the timestamp', { hint });
    const content = entity.signature;
    return {
        ...entity,
        tlogEntries: entriesOf(bundle).map(withoutBareProof),
        signature: {
            signature: stamped,
            compareSignature: (other) => content.compareSignature(other),
            compareDigest: (digest) => content.compareDigest(digest),
            compareSignedDigest: (digest) => content.compareSignedDigest(digest),
            verifySignature: (key) => isSignedBy(key, signed, signature, stated),
        },
    };
}
/** PKIStatus granted or grantedWithMods (RFC 3161, 2.4.2). */
const isGranted = (timestamp) => (0,sound_fault/* attempt */.CD)('timestamp', 'its timestamp cannot be read', { hint: 'Have the artifact signed again.' }, () => [0n, 1n].includes(timestamp.status));
/** Times that are verified together with the entity, and stated before that. */
const timesOf = ({ timestamps }) => timestamps.flatMap((one) => {
    if (one.$case === 'timestamp-authority')
        return [
            (0,sound_fault/* attempt */.CD)('timestamp', 'its timestamp cannot be read', { hint: 'Have the artifact signed again.' }, () => readable(one.timestamp.signingTime)),
        ];
    // A proof of inclusion does not cover the time beside it; a promise does.
    return one.tlogEntry.inclusionPromise === undefined
        ? []
        : [readable(new Date(Number(one.tlogEntry.integratedTime) * 1000))];
});
function readable(time) {
    if (Number.isNaN(time.getTime()))
        throw new sound_fault/* SigstoreFault */.jX('timestamp', 'it states a time that is none', {
            hint: 'It is damaged: have the artifact signed again.',
        });
    return time;
}
const circumstances = ({ tlogEntries }, signer, { title, material }, times) => ({
    root: title,
    certificate: signer.kind === 'certificate' ? signer.leaf.x509 : undefined,
    times,
    logs: tlogEntries.map(({ logId }) => logId.keyId.toString('hex')),
    knowsLog: tlogEntries.some(({ logId }) => material.tlogs.some(({ logID }) => logID.equals(logId.keyId))),
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/verify.js









/** Whether the proof holds, who signed, and when. Whom to trust is judged elsewhere. Never throws. */
function verifyProof(proof, artifact, given) {
    let claimed;
    try {
        const evidence = evidenceOf(proof.material, artifact);
        const leaf = leafOf(evidence, proof.material.kind);
        claimed = leaf?.signer;
        const signer = leaf === undefined ? keyFor(evidence, given) : { kind: 'certificate', leaf };
        const { root, signedAt } = vouchedByAny(evidence, signer, given.roots);
        return {
            proof,
            signer: signer.kind === 'key' ? keySigner(signer.key) : signer.leaf.signer,
            signedAt: signedAt?.toISOString(),
            // Each entry was verified: one that does not hold spoils the proof.
            isLogged: entriesOf(evidence.bundle).length > 0,
            trust: root.title,
            ...(0,subject/* saidAbout */.v)(artifact, evidence.message),
        };
    }
    catch (error) {
        const fault = (0,library_fault/* explained */.t)(error, library_fault/* nothingKnown */.H);
        return { proof, failure: (0,sound_fault/* failureOf */.g5)(fault), claimed };
    }
}
const keySigner = ({ name, fingerprint }) => ({ kind: 'key', name, fingerprint });
/** The key that made the signature. A hint in the proof is not signed, and nothing hangs on it. */
function keyFor({ signed, signature, stated }, { keys, withoutLog }) {
    if (keys.length === 0)
        throw new sound_fault/* SigstoreFault */.jX('key', 'it is signed with a key, and no key is given to verify it with', {
            expected: 'a public key',
            actual: 'none',
            hint: 'Name the signer by `key`: the path of its public key as PEM.',
        });
    const key = keys.find((one) => isSignedBy(one.key, signed, signature, stated));
    if (key === undefined)
        throw new sound_fault/* SigstoreFault */.jX('signature', 'no key that is given made the signature', {
            expected: keys.map(({ name, fingerprint }) => `${name} (SHA-256 ${fingerprint})`).join(', '),
            hint: 'It was signed with another key, or was changed after it was signed.',
        });
    return { kind: 'key', key, withoutLog };
}
/** The first root that accepts; else the fault of the root that knows most of it. */
function vouchedByAny(evidence, signer, roots) {
    const candidates = signer.kind === 'certificate' ? issuersOf(signer.leaf, roots) : byLog(evidence, withNone(roots, signer));
    let fault;
    for (const root of candidates)
        try {
            return vouched(evidence, signer, root);
        }
        catch (error) {
            fault ??= error;
        }
    throw fault;
}
/** Roots that name the authority which the certificate says it is from: others refuse it without looking further. */
function issuersOf({ x509 }, roots) {
    const authority = x509.extAuthorityKeyID?.keyIdentifier;
    const fitting = roots.filter(({ material }) => material.certificateAuthorities.some(({ certChain }) => certChain.some((ca) => ca.subject.equals(x509.issuer) &&
        (authority === undefined || ca.extSubjectKeyID?.keyIdentifier.equals(authority) !== false))));
    if (fitting.length > 0)
        return fitting;
    throw new sound_fault/* SigstoreFault */.jX('certificate', 'its certificate is not issued by an authority of a trust root', {
        expected: `an authority of ${roots.map(({ title }) => title).join(' or ') || 'a trust root'}`,
        actual: issuerName(x509),
        hint: 'If the authority is new, refresh the trust root; if it is another instance, name its trust root.',
    });
}
/** The values of a distinguished name: `sigstore-intermediate, sigstore.dev`. */
const issuerName = (x509) => (x509.tbsCertificate.subs[3]?.subs ?? [])
    .flatMap((part) => part.subs.map((pair) => pair.subs[1]?.value.toString('utf8') ?? ''))
    .join(', ');
/** Those first that know a log of the proof. */
const byLog = (evidence, roots) => {
    const ids = entriesOf(evidence.bundle).map(({ logId }) => logId.keyId);
    const knows = ({ material }) => material.tlogs.some(({ logID }) => ids.some((id) => logID.equals(id)));
    return [...roots.filter(knows), ...roots.filter((root) => !knows(root))];
};
/** A key needs no trust root where no log is wanted. */
const withNone = (roots, signer) => roots.length === 0 && signer.kind === 'key' ? [none()] : roots;
const none = () => ({
    title: 'none',
    date: '',
    material: (0,verify_dist/* toTrustMaterial */.jO)(dist.TrustedRoot.fromJSON({})),
});

// EXTERNAL MODULE: ./out/actions/cosign-verify/trust.js + 1 modules
var cosign_verify_trust = __webpack_require__(8624);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/way.js









/** Every public host: what is read there is proven by its own signature, and asked for without a login. */
const anywhere = { allowed: ['*'] };
/**
 * Brings lookup, verification and judgement together. Apart, since its libraries are loaded only where something is
 * verified. With problems nothing is: half of what is trusted would make findings that are none.
 */
async function waysFor(entries, { files, io, today }, options) {
    const trusted = files.base ?? files.head;
    let trust;
    try {
        trust = await (0,cosign_verify_trust.trustOf)(entries, trusted, await mirroredRoot(options.tuf, trusted, io));
    }
    catch (error) {
        if (!(error instanceof sound_fault/* SigstoreFault */.jX))
            throw error;
        return [{ code: 'bad-trust', message: error.message, hint: error.hint }];
    }
    if (trust.errors.length > 0)
        return trust.errors;
    const registry = io.registry(options.registry);
    const github = options.githubAttestations ? { reader: io.github, storage: io.http(anywhere) } : undefined;
    const wayOf = (entry) => {
        const roots = trust.rootsOf(entry);
        const rules = (0,signers/* rulesOf */.f)(entry);
        const keys = trust.keysOf(rules);
        const unlogged = trust.keysOf(rules.filter(({ withoutLog }) => withoutLog === true));
        return {
            entry,
            registry,
            lookup(repository, digest, index) {
                const owned = attestedBy(entry, repository);
                return proofsOf(repository, digest, { registry, ...(github && { github }) }, { ...(index !== undefined && { index }), ...(owned && { attestedBy: owned }) });
            },
            verify(proof, artifact) {
                const checked = verifyProof(proof, artifact, { roots, keys, withoutLog: false });
                if ((0,verdict/* isSound */.g)(checked) || checked.claimed !== undefined || unlogged.length === 0)
                    return checked;
                const again = verifyProof(proof, artifact, { roots, keys: unlogged, withoutLog: true });
                return (0,verdict/* isSound */.g)(again) ? again : checked;
            },
            judge: (checked) => judge(entry, { checked, keys: trust.fingerprints }, today),
        };
    };
    const roots = entries.flatMap((entry) => trust.rootsOf(entry));
    return { trust, wayOf, roots: Object.fromEntries(roots.map(({ title, date }) => [title, date])) };
}


/***/ })

};
