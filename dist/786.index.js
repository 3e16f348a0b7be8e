export const id = 786;
export const ids = [786];
export const modules = {

/***/ 30786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engineFor: () => (/* binding */ engineFor)
});

// EXTERNAL MODULE: ./out/shared/core/clip.js
var clip = __webpack_require__(49646);
// EXTERNAL MODULE: ./out/shared/core/programs.js
var core_programs = __webpack_require__(35981);
// EXTERNAL MODULE: ./out/shared/core/signers.js
var signers = __webpack_require__(96889);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/cosign-program.js



/** Facts: cosign 2 and 3, `cosign verify --help`. */
const claimFlags = new Map([
    ['githubWorkflowTrigger', '--certificate-github-workflow-trigger'],
    ['githubWorkflowSha', '--certificate-github-workflow-sha'],
    ['githubWorkflowName', '--certificate-github-workflow-name'],
    ['githubWorkflowRepository', '--certificate-github-workflow-repository'],
    ['githubWorkflowRef', '--certificate-github-workflow-ref'],
]);
/** Each is a run of a program that asks the registry anew. */
const mostRuns = 20;
/** What an entry asks for that cosign cannot be told, as a phrase; undefined where it can be told all. */
function beyondCosign(entry) {
    const { attestations = [], repository, platforms = 'index', trustRoot } = entry;
    const claims = (0,signers/* rulesOf */.f)(entry).flatMap((rule) => Object.keys(rule.claims ?? {}));
    const unknown = claims.find((name) => !claimFlags.has(name));
    if (unknown !== undefined)
        return `the claim ${unknown}`;
    if (repository !== undefined)
        return 'another repository for the proofs';
    if (platforms !== 'index')
        return 'the signatures of platforms';
    if (trustRoot === 'github')
        return "GitHub's own trust root";
    if (attestations.some(isPolicy))
        return 'what is in an attestation';
    // It does not say who of a pattern signed, so one of them would count for two.
    if ([entry, ...attestations].some(({ atLeast = 1 }) => atLeast > 1))
        return 'several signers';
    if (runsOf(entry).length > mostRuns)
        return `more than ${String(mostRuns)} signers`;
    return undefined;
}
const isPolicy = (rule) => ['builder', 'source', 'ref', 'maxAgeDays', 'predicate'].some((name) => name in rule);
function roundsOf({ signers, atLeast, annotations = {}, attestations = [], }) {
    const isBare = attestations.length > 0 && (signers.length === 0 || atLeast === 0);
    const pairs = Object.entries(annotations).flatMap(([name, value]) => ['--annotations', `${name}=${value}`]);
    return [
        ...(isBare ? [] : [{ command: ['verify', ...pairs], rules: signers }]),
        ...attestations.map((rule) => ({
            command: ['verify-attestation', '--type', rule.type],
            rules: rule.signers ?? signers,
        })),
    ];
}
const runsOf = (entry) => roundsOf(entry).flatMap(({ rules }) => rules);
/** `name` has a digest. What does not come to an end counts as refused. */
async function askCosign(name, entry, settings, programs, program) {
    for (const { command, rules } of roundsOf(entry)) {
        let refusal = 'it was given no signer';
        for (const rule of rules) {
            const { args, files } = callFor(rule, settings);
            const common = ['--output', 'json', ...(settings.isPlain ? ['--allow-http-registry'] : [])];
            refusal = await run(programs, program, [...command, ...args, ...common, '--', name], files);
            if (refusal === undefined)
                break;
        }
        if (refusal !== undefined)
            return { isAccepted: false, text: refusal };
    }
    return { isAccepted: true, text: 'it accepts the image' };
}
function callFor(rule, { keys, trustRoot }) {
    const flag = (name, value) => (value === undefined ? [] : [name, value]);
    const pattern = (name, value) => value === undefined ? [] : [name, `^(?:${value})$`];
    const key = rule.key === undefined ? undefined : (keys.get(rule.key) ?? rule.key);
    return {
        args: [
            ...flag('--certificate-identity', rule.identity),
            ...pattern('--certificate-identity-regexp', rule.identityRegexp),
            ...flag('--certificate-oidc-issuer', rule.issuer),
            ...pattern('--certificate-oidc-issuer-regexp', rule.issuerRegexp),
            ...flag('--key', key && 'signer.pub'),
            ...(rule.withoutLog === true ? ['--insecure-ignore-tlog=true'] : []),
            ...Object.entries(rule.claims ?? {}).flatMap(([claim, value]) => flag(claimFlags.get(claim) ?? '', value)),
            ...flag('--trusted-root', trustRoot && 'trusted_root.json'),
        ],
        files: {
            ...(key === undefined ? {} : { 'signer.pub': key }),
            ...(trustRoot === undefined ? {} : { 'trusted_root.json': trustRoot }),
        },
    };
}
/** Undefined where it accepts, else why not. */
async function run(programs, program, args, files) {
    try {
        const { code, stderr } = await programs.run({ program, args, files, maxOutputBytes: 64 * 1024 * 1024 });
        if (code === 0)
            return undefined;
        const lines = stderr.split('\n').map((line) => line.trim());
        const said = lines.find((line) => line.startsWith('Error:')) ?? lines.findLast((line) => line !== '') ?? '';
        return said === '' ? `exit code ${String(code)}` : plain(said);
    }
    catch (error) {
        if (error instanceof core_programs/* ProgramError */.Z)
            return `it came to no end: ${error.message}`;
        throw error;
    }
}
/** On one line, nothing unseen in it, and no sign at its end. */
const plain = (text) => (0,clip/* clip */.$)(text.replace(/^Error: /, '').replace(/\p{C}/gu, '\u{fffd}'), 280).replace(/[\s:.]{1,9}$/, '');

// EXTERNAL MODULE: ./out/shared/core/registry.js
var registry = __webpack_require__(25411);
// EXTERNAL MODULE: ./out/shared/parse/digest.js
var parse_digest = __webpack_require__(6922);
// EXTERNAL MODULE: ./out/shared/parse/image-reference.js
var image_reference = __webpack_require__(18905);
// EXTERNAL MODULE: ./out/actions/cosign-verify/image-verdict.js
var image_verdict = __webpack_require__(41133);
// EXTERNAL MODULE: ./out/shared/parse/platform.js
var platform = __webpack_require__(68897);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/platforms.js



/** Far more than any image has; each costs several requests. */
const mostPlatforms = 64;
/**
 * The manifests of an index that are pulled, each digest once; of a plain image, itself. What BuildKit keeps in an index as
 * `unknown/unknown` are attestations, which nobody runs. Rejects with RegistryError.
 */
async function platformsOf(registry, repository, { digest, kind }) {
    if (kind === 'manifest')
        return [{ digest, platform: undefined }];
    const index = await registry.manifest(repository, digest);
    if (index === undefined)
        throw fault(repository, 'bad-answer', 'named an index that it does not have');
    const found = new Map();
    for (const entry of index.manifests) {
        if (isNowhere(entry))
            continue;
        if (!(0,parse_digest/* isDigest */.B)(entry.digest))
            throw fault(repository, 'bad-answer', 'has an index with a digest that is none');
        found.set(entry.digest, {
            digest: entry.digest,
            platform: (0,platform/* platformText */.V)(entry.platform) ?? 'one platform',
        });
    }
    if (found.size > mostPlatforms)
        throw fault(repository, 'too-large', `has an index of more than ${String(mostPlatforms)} platforms`);
    return [...found.values()];
}
/** An engine goes by the platform alone, and takes an entry that names none; whatever its artifactType says. */
const isNowhere = ({ platform }) => platform?.os === 'unknown' && platform.architecture === 'unknown';
const fault = ({ domain }, code, what) => new registry/* RegistryError */.g(code, `${domain} ${what}`, 'Run again; if it stays, ask those who publish the image.');

// EXTERNAL MODULE: ./out/actions/cosign-verify/verdict.js
var verdict = __webpack_require__(17821);
// EXTERNAL MODULE: ./out/actions/cosign-verify/sound/fault.js
var sound_fault = __webpack_require__(90084);
// EXTERNAL MODULE: ./out/actions/cosign-verify/sound/library-fault.js
var library_fault = __webpack_require__(54754);
// EXTERNAL MODULE: ./out/actions/cosign-verify/sound/subject.js
var subject = __webpack_require__(66668);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/sound/through.js




/**
 * What a signed manifest of statements says about an image: each statement by itself, vouched for by whoever signed the
 * manifest. That signature is none of the image; and who attests something about the manifest vouches for nothing in it.
 */
function saidThrough(checked, { statements }, image) {
    if (!(0,verdict/* isSound */.g)(checked))
        return [checked];
    return statements.map((payload) => {
        try {
            if (checked.statement !== undefined)
                throw notSigned;
            const message = { kind: 'statement', payloadType: subject/* intotoType */.A, payload: Buffer.from(payload) };
            const { statement } = (0,subject/* saidAbout */.v)(image, message);
            if (statement === undefined)
                throw notStated;
            return { ...checked, statement, annotations: {} };
        }
        catch (error) {
            return {
                proof: checked.proof,
                failure: (0,sound_fault/* failureOf */.g5)((0,library_fault/* explained */.t)(error, library_fault/* nothingKnown */.H)),
                claimed: checked.signer,
            };
        }
    });
}
const notSigned = new sound_fault/* SigstoreFault */.jX('subject', 'the manifest of statements is attested, and not signed', {
    expected: 'a plain signature of the manifest',
    hint: 'Sign the manifest that holds the statements with `cosign sign`.',
});
const notStated = new sound_fault/* SigstoreFault */.jX('subject', 'a statement that nobody signed by itself is no signature', {
    expected: 'an attestation',
    hint: 'Sign the image itself with `cosign sign`.',
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/verify-image.js






/**
 * Looks at an image as it is pulled today. Rejects with RegistryError, or with what another source of proofs rejects with,
 * where the verdict hangs on an answer that did not come.
 */
async function verifyImage(image, way) {
    const { entry, registry } = way;
    const found = await resolveImage(image, registry);
    const name = `${image.repository}@${found.digest}`;
    const { platforms = 'index' } = entry;
    const top = { digest: found.digest, platform: undefined };
    const subjects = [];
    if (platforms !== 'all' || found.kind === 'manifest') {
        const own = await verifySubject(image, top, way);
        subjects.push(own);
        if (platforms === 'index' || found.kind === 'manifest' || (0,image_verdict/* isSigned */.J)(own))
            return { name, isVerified: (0,image_verdict/* isSigned */.J)(own), subjects };
    }
    const parts = await platformsOf(registry, image, found);
    if (parts.length === 0)
        throw noPlatforms(image);
    const each = await Promise.all(parts.map((part) => verifySubject(image, part, way, found.digest)));
    return { name, isVerified: each.every(image_verdict/* isSigned */.J), subjects: [...subjects, ...each] };
}
/** What a name stands for today. Rejects with RegistryError, also where there is no such image. */
async function resolveImage(image, registry) {
    const { digest, tag } = image.pulled;
    const found = await registry.resolve(image, digest ?? tag ?? 'latest');
    if (found === undefined || !(0,parse_digest/* isDigest */.B)(found.digest))
        throw notThere(image, found !== undefined);
    return found;
}
async function verifySubject(image, subject, way, index) {
    const repository = proofRepository(image, way.entry);
    const { proofs, unusable, unanswered, asked } = await way.lookup(repository, subject.digest, index);
    const artifact = artifactOf(subject.digest);
    const checked = proofs.flatMap((proof) => {
        const { through } = proof;
        if (through === undefined)
            return [way.verify(proof, artifact)];
        return saidThrough(way.verify(proof, artifactOf(through.digest)), through, artifact);
    });
    const verdict = way.judge(checked);
    const [silent] = unanswered;
    // More proofs can only help: where all is met, nothing hangs on those that could not be had.
    if (verdict.missing.length > 0 && silent !== undefined)
        throw silent.error;
    return { ...subject, checked, unusable, asked, verdict };
}
function artifactOf(digest) {
    const at = digest.indexOf(':');
    return { algorithm: digest.startsWith('sha512:') ? 'sha512' : 'sha256', digest: digest.slice(at + 1) };
}
function proofRepository(image, { repository }) {
    if (repository === undefined)
        return image;
    const other = (0,image_reference/* parseImageReference */.o_)(repository);
    if (other instanceof image_reference/* ImageReference */.ZN)
        return other;
    throw new registry/* RegistryError */.g('bad-answer', 'the `repository` of its signers is no name of a repository', 'Write it as `ghcr.io/acme/signatures`.');
}
const notThere = ({ domain }, hasAnswer) => new registry/* RegistryError */.g('bad-answer', hasAnswer ? `${domain} gave a digest that is none` : 'the registry has no such image', 'Is the name right? What is not there cannot be verified.');
const noPlatforms = ({ domain }) => new registry/* RegistryError */.g('bad-answer', `${domain} has an index without a single image`, 'Ask those who publish the image.');

;// CONCATENATED MODULE: ./out/actions/cosign-verify/engine.js


/** `native`, or with a cosign of this machine; what keeps it from being asked is a problem. */
function engineFor(entries, ways, options, { programs }) {
    const natively = (image, entry) => verifyImage(image, ways.wayOf(entry));
    if (options.engine === 'native')
        return { verify: natively, notes: [] };
    const program = programs.find('cosign');
    if (program === undefined)
        return [noCosign];
    const beyondOf = (entry) => options.tuf.mirror !== '' && ways.trust.rootText(entry) === undefined
        ? 'the trust root of a TUF mirror'
        : beyondCosign(entry);
    const beyond = [...new Set(entries.flatMap((entry) => beyondOf(entry) ?? []))];
    if (options.engine === 'cosign' && beyond.length > 0)
        return beyond.map(notForCosign);
    const ask = (image, name, entry) => {
        const plain = options.registry.local.some((host) => isPlain(host, image.domain));
        const { keyTexts: keys } = ways.trust;
        const settings = { keys, isPlain: plain, trustRoot: ways.trust.rootText(entry) };
        return askCosign(name, entry, settings, programs, program);
    };
    const byCosign = async (image, entry) => {
        const { digest } = await resolveImage(image, ways.wayOf(entry).registry);
        const name = `${image.repository}@${digest}`;
        const { isAccepted, text } = await ask(image, name, entry);
        return {
            name,
            isVerified: isAccepted,
            subjects: [],
            ...(isAccepted ? {} : { disagreement: { cosign: text } }),
        };
    };
    const byBoth = async (image, entry) => {
        const native = await natively(image, entry);
        if (beyondOf(entry) !== undefined)
            return native;
        const { isAccepted, text } = await ask(image, native.name, entry);
        if (isAccepted === native.isVerified)
            return native;
        const [fault] = native.subjects.flatMap(({ verdict }) => verdict.missing);
        const own = native.isVerified ? 'it accepts the image' : (fault?.message ?? 'it refuses the image');
        return { ...native, isVerified: false, disagreement: { native: own, cosign: text } };
    };
    return options.engine === 'cosign'
        ? { verify: byCosign, notes: [] }
        : {
            verify: byBoth,
            notes: beyond.map((what) => `cosign was not asked about entries that ask for ${what}.`),
        };
}
/** Loopback is spoken to without TLS, as the registry's client does. */
const isPlain = (local, domain) => local === `http://${domain}` ||
    (local === domain && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(domain));
const noCosign = {
    code: 'no-program',
    message: 'there is no cosign on PATH that may be run',
    hint: 'Install cosign before this step, outside of the checked tree, or leave `engine` out.',
};
const notForCosign = (what) => ({
    code: 'bad-input',
    message: `cosign cannot be asked for ${what}`,
    hint: 'Use `engine: native`, or `both`, which leaves that to this check alone.',
});


/***/ }),

/***/ 90084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   jX: () => (/* binding */ SigstoreFault)
/* harmony export */ });
/* harmony import */ var _shared_core_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49646);

/** Why a proof, a key or a trust root is of no use. The message is a sentence without a full stop. */
class SigstoreFault extends Error {
    name = 'SigstoreFault';
    code;
    hint;
    expected;
    actual;
    constructor(code, message, { hint, expected, actual }, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
        this.expected = expected;
        this.actual = actual;
    }
}
/** Runs what reads a stranger's bytes: whatever it throws is `message` about `code`, in no library's words. */
function attempt(code, message, facts, run) {
    try {
        return run();
    }
    catch (error) {
        throw error instanceof SigstoreFault ? error : new SigstoreFault(code, message, facts, error);
    }
}
const failureOf = ({ code, message, hint, expected, actual }) => ({
    step: code,
    message,
    ...(expected === undefined ? {} : { expected: shown(expected) }),
    ...(actual === undefined ? {} : { actual: shown(actual) }),
    hint,
});
/** Values of strangers end up on terminals. */
const shown = (text) => (0,_shared_core_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(text.replace(/\p{C}/gu, '\u{fffd}'), 300);


/***/ }),

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

/***/ 96889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/** All that an entry trusts, for signatures and for attestations. */
const rulesOf = ({ signers, attestations = [], }) => [
    ...signers,
    ...attestations.flatMap((rule) => rule.signers ?? []),
];


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
/** A digest that may be shown and written: the two algorithms that registries serve. */
const isDigest = (text) => /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text);
/** `sha256:1a2b3c4d5e6f\u2026` */
const shortDigest = (digest) => `${digest.slice(0, digest.indexOf(':') + 13)}\u2026`;


/***/ }),

/***/ 68897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ platformText),
/* harmony export */   w: () => (/* binding */ isImage)
/* harmony export */ });
/** `linux/arm64/v8`. Undefined where it is not the plain words that it should be: a stranger's text is shown nowhere. */
function platformText(platform) {
    if (platform === undefined)
        return undefined;
    const { os, architecture, variant = '' } = platform;
    const text = [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
    return /^[\w.-]{1,32}(?:\/[\w.-]{1,32}){1,2}$/.test(text) ? text : undefined;
}
/** Attestations stand in an index as images of an unknown platform. */
const isImage = ({ platform, artifactType }) => artifactType === undefined && platform?.os !== 'unknown';


/***/ })

};
