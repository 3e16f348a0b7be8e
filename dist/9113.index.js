export const id = 9113;
export const ids = [9113];
export const modules = {

/***/ 49113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cosignVerify: () => (/* binding */ cosignVerify)
});

// EXTERNAL MODULE: ./out/shared/parse/references/claims.js
var claims = __webpack_require__(5758);
// EXTERNAL MODULE: ./out/shared/parse/references/read.js
var read = __webpack_require__(3355);
// EXTERNAL MODULE: ./out/shared/parse/test-data.js
var test_data = __webpack_require__(95483);
// EXTERNAL MODULE: ./out/shared/core/deadline.js
var deadline = __webpack_require__(83620);
// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/core/http.js
var http = __webpack_require__(80936);
// EXTERNAL MODULE: ./out/shared/core/registry-input.js
var registry_input = __webpack_require__(3386);
// EXTERNAL MODULE: ./out/shared/core/registry.js
var registry = __webpack_require__(25411);
// EXTERNAL MODULE: ./out/shared/core/work-off.js
var work_off = __webpack_require__(24681);
// EXTERNAL MODULE: ./out/shared/parse/references/mentions.js
var mentions = __webpack_require__(54504);
// EXTERNAL MODULE: ./out/shared/parse/references/reference.js
var reference = __webpack_require__(41862);
// EXTERNAL MODULE: ./out/shared/parse/image-reference.js
var image_reference = __webpack_require__(18905);
// EXTERNAL MODULE: ./out/shared/core/input-options.js
var input_options = __webpack_require__(70053);
// EXTERNAL MODULE: ./out/shared/core/common-inputs.js
var common_inputs = __webpack_require__(4415);
// EXTERNAL MODULE: ./out/shared/parse/signer-faults.js
var signer_faults = __webpack_require__(37800);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/judge/inputs.js




const platformModes = ['index', 'all', 'any'];
/** Inputs that say who must have signed the images that are named. Each is an option of the same name (camelCase). */
const signerInputs = [
    ['identity', 'text', 'Who must have signed the named images: the whole name in the certificate.'],
    ['identity-regexp', 'text', 'The same as an RE2 pattern, which has to fit the whole name.'],
    ['issuer', 'text', 'Who vouches for that identity: the whole OIDC issuer.'],
    ['issuer-regexp', 'text', 'The same as an RE2 pattern, which has to fit the whole issuer.'],
    [
        'key',
        'list',
        'Public keys in place of an identity, any of which may sign: paths of PEM files, or PEM texts.',
    ],
    ['without-log', 'flag', 'Signatures of keys count without an entry in a transparency log too.'],
    ['claims', 'list', 'What else the certificate must hold: `sourceRepository=acme/app`.'],
    ['signed-annotations', 'list', 'What the annotations of a signature must hold: `name=value`.'],
    [
        'attestations',
        'list',
        'Types of attestations that the named images must have: slsaprovenance1, spdxjson \u2026, or URIs.',
    ],
    ['at-least', 'number', 'How many of the signers must have signed; 0 where attestations are enough.'],
    ['proof-repository', 'text', 'Another repository that holds the proofs.'],
    ['trust-root', 'text', 'public-good, github, or the path of a trusted_root.json.'],
].map(([name, kind, summary]) => ({
    name,
    kind,
    summary,
    otherwise: "the policy's `trustedSigners`",
    where: 'anywhere',
}));
/** What of an index must be signed; apart, since `platforms` says which ones. */
const platformsInput = {
    name: 'signed-platforms',
    kind: 'choice',
    choices: platformModes,
    summary: 'What of an index must be signed: itself, every platform, or any of these.',
    otherwise: 'index',
    where: 'anywhere',
};
/** No policy sets them: it has `trustedSigners`, by image. */
const signerOptions = {
    identity: input_options/* inputText */.A,
    identityRegexp: input_options/* inputText */.A,
    issuer: input_options/* inputText */.A,
    issuerRegexp: input_options/* inputText */.A,
    key: input_options/* inputList */.D,
    withoutLog: { ...input_options/* inputText */.A, default: false },
    claims: input_options/* inputList */.D,
    signedAnnotations: input_options/* inputList */.D,
    attestations: input_options/* inputList */.D,
    atLeast: { ...input_options/* inputText */.A, default: -1 },
    proofRepository: input_options/* inputText */.A,
    trustRoot: input_options/* inputText */.A,
    signedPlatforms: input_options/* inputText */.A,
};
/** What inputs say about the images that are named (references as people write them). With any fault nothing counts. */
function signersOfInputs(values, images) {
    const given = new Inputs(values);
    if (given.isEmpty)
        return { problems: [] };
    const claims = given.pairs('claims');
    const annotations = given.pairs('signed-annotations');
    const platforms = given.platforms();
    const named = images.map((image) => ({ image, reference: (0,image_reference/* parseImageReference */.o_)(image) }));
    const problems = [
        ...given.problems,
        ...(images.length === 0
            ? [problem('inputs name a signer and no image', 'Name the images that it has to sign with `images`.')]
            : []),
        ...named.flatMap(({ image, reference }) => typeof reference === 'string' ? [noImage(image, image_reference/* referenceFaults */.H6[reference])] : []),
    ];
    const rule = {
        ...given.texts('identity', 'identityRegexp', 'issuer', 'issuerRegexp'),
        ...(claims && { claims }),
        ...(values.withoutLog === true && { withoutLog: true }),
    };
    const keys = keysIn(given.list('key'));
    const attestations = given.list('attestations').map((type) => ({ type }));
    const { atLeast } = values;
    const { proofRepository: repository } = given.texts('proofRepository');
    const entry = {
        images: named.flatMap(({ reference }) => (typeof reference === 'string' ? [] : [reference.repository])),
        signers: keys.length === 0 ? [rule] : keys.map((key) => ({ ...rule, key })),
        ...(typeof atLeast === 'number' && atLeast >= 0 && { atLeast }),
        ...(annotations && { annotations }),
        ...(attestations.length > 0 && { attestations }),
        ...platforms,
        ...(repository !== undefined && { repository }),
        ...given.texts('trustRoot'),
    };
    problems.push(...distinctFaults(entry).map(asProblem));
    return problems.length > 0 ? { problems } : { entry, problems };
}
/** Lists are split at line ends, and so are the keys in them that are written out. */
function keysIn(items) {
    const keys = [];
    let isOpen = false;
    for (const item of items) {
        const last = keys.at(-1);
        if (isOpen && last !== undefined)
            keys[keys.length - 1] = `${last}\n${item}`;
        else
            keys.push(item);
        isOpen = (isOpen || item.includes('-----BEGIN ')) && !item.includes('-----END ');
    }
    return keys;
}
/** Two keys have the faults of one: they differ in nothing else. */
const distinctFaults = (entry) => [
    ...new Map((0,signer_faults/* signerFaults */.A)(entry).map((fault) => [fault.message, fault])).values(),
];
/** For an image that is named, and for which neither inputs nor the policy trust anybody. */
const nobodyTrusted = (image) => problem(`nobody is named who must have signed ${JSON.stringify(image.slice(0, 300))}`, 'Give `identity` and `issuer`, or `key`; or an entry of `trustedSigners` in the policy.');
class Inputs {
    problems = [];
    #values;
    constructor(values) {
        this.#values = values;
    }
    get isEmpty() {
        return Object.entries(signerOptions).every(([name, { default: standard }]) => {
            const value = this.#values[name];
            return value === undefined || (Array.isArray(value) ? value.length === 0 : value === standard);
        });
    }
    /** Those of the names that are given. */
    texts(...names) {
        const given = names.filter((name) => typeof this.#values[name] === 'string' && this.#values[name] !== '');
        return Object.fromEntries(given.map((name) => [name, this.#values[name]]));
    }
    list(name) {
        const value = this.#values[name];
        return Array.isArray(value) ? value : [];
    }
    /** `name=value`; the value may hold further `=`. */
    pairs(input) {
        const pairs = new Map();
        for (const one of this.list((0,common_inputs/* camelCase */.xQ)(input))) {
            const at = one.indexOf('=');
            const key = one.slice(0, Math.max(at, 0)).trim();
            if (key === '')
                this.problems.push(problem(`${input} has an item without name`, 'Write `name=value`.'));
            else if (pairs.has(key))
                this.problems.push(problem(`${input} has a name twice`, 'Keep one of the two.'));
            else
                pairs.set(key, one.slice(at + 1));
        }
        return pairs.size === 0 ? undefined : Object.fromEntries(pairs);
    }
    platforms() {
        const value = this.#values.signedPlatforms;
        const mode = platformModes.find((name) => name === value);
        if (mode === undefined && value !== undefined && value !== '')
            this.problems.push(problem('signed-platforms is none of its values', 'Known: index, all, any.'));
        return mode === undefined ? {} : { platforms: mode };
    }
}
/** Faults of an entry name its keys, which inputs call the same; `withoutLog` is `without-log`. */
const asProblem = ({ message, hint }) => problem(message, hint);
const problem = (message, hint) => ({ code: 'bad-input', message, hint });
const noImage = (image, fault) => problem(`images: ${JSON.stringify(image.slice(0, 300))} ${fault}`, 'Write it as it is pulled: `ghcr.io/acme/app:1.2`.');

// EXTERNAL MODULE: ./out/shared/parse/image-name-pattern.js
var image_name_pattern = __webpack_require__(29658);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/judge/match.js

/**
 * The entry that holds for a repository's full name (`docker.io/library/node`, `ghcr.io/acme/app`): the first that fits.
 * Undefined where nobody is trusted for it.
 */
const entryFor = (entries, repository) => entries.find(({ images }) => images.some((pattern) => (0,image_name_pattern/* fitsImageName */.l)(pattern, repository)));

;// CONCATENATED MODULE: ./out/actions/cosign-verify/undecided.js


/** An image is pulled there, and which one is not known before the build or the run, or was too much to be followed. */
const isUndecided = ({ state }) => state.status === 'unknown' ||
    state.status === 'pinned' ||
    (state.status === 'invalid' && state.isLimit === true);
/** Texts of such images whose repository is known all the same, and that an entry fits: `ghcr.io/acme/app:${TAG}`. */
const undecidedOf = (docs, entries) => new Set(docs.flatMap(({ references }) => references.flatMap((written) => {
    const { kind, text } = written;
    if (kind !== 'image' || !isUndecided(written))
        return [];
    const repository = repositoryIn(text);
    return repository !== undefined && entryFor(entries, repository) !== undefined ? [text] : [];
})));
/** Host with its port, and path, up to the tag or digest if they stand there; nothing in it is filled in. */
const undecided_name = /^(?:docker:\/\/)?((?:[\w.-]+(?::\d+)?\/)?[\w.-]+(?:\/[\w.-]+)*)(?:[:@]|$)/;
function repositoryIn(text) {
    const image = (0,image_reference/* parseImageReference */.o_)(undecided_name.exec(text.slice(0, 512))?.[1] ?? '');
    return image instanceof image_reference/* ImageReference */.ZN ? image.repository : undefined;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/images.js






/** The images that files name and that an entry fits; `wanted`, where it names any, in place of all others. */
function questionsOf(docs, before, entries, wanted) {
    const errors = [];
    const named = new Map();
    const chosen = new Map();
    for (const text of wanted) {
        const image = (0,image_reference/* parseImageReference */.o_)(text);
        if (!(image instanceof image_reference/* ImageReference */.ZN))
            errors.push(images_noImage(text, image_reference/* referenceFaults */.H6[image]));
        else if (entryFor(entries, image.repository) === undefined)
            errors.push(nobodyTrusted(text));
        else {
            named.set(image.toString(), text);
            chosen.set(image.toString(), { image, mentions: [] });
        }
    }
    const mentioned = (0,mentions/* mentionedImages */.e)(docs, before, (image) => wanted.length === 0 || chosen.has(image.toString()));
    for (const one of mentioned)
        chosen.set(one.image.toString(), one);
    const questions = [];
    const unlisted = new Set();
    for (const one of chosen.values()) {
        const entry = entryFor(entries, one.image.repository);
        if (entry === undefined)
            unlisted.add(one.image.toString());
        else
            questions.push({ ...one, entry });
    }
    const undecided = wanted.length === 0 ? undecidedOf([...docs, ...before], entries) : new Set();
    return { questions, named, unlisted, undecided, errors };
}
const images_noImage = (text, fault) => ({
    code: 'bad-input',
    message: `images: ${(0,reference/* code */.aY)(text)} ${fault}`,
    hint: 'Name images as they are pulled: ghcr.io/acme/app:1.2.',
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/named-registries.js


/**
 * Registries, each as far as it stands there without a star (`ghcr.io/acme` of `ghcr.io/acme/*`), that entries of a trusted
 * policy or inputs name: whoever wrote them wants them asked. `images`: references as people write them.
 */
function namedRegistries(entries, images) {
    const patterns = entries.flatMap(({ images: own, repository }) => repository === undefined ? own : [...own, repository]);
    const wanted = images.flatMap((text) => {
        const image = (0,image_reference/* parseImageReference */.o_)(text);
        return image instanceof image_reference/* ImageReference */.ZN ? [image.repository] : [];
    });
    return [...new Set([...patterns.flatMap(literalPart), ...wanted])];
}
/** A star alone fits every host, as two do. */
function literalPart(pattern) {
    if (pattern === '*')
        return [];
    const parts = (0,image_name_pattern/* fullPattern */.gE)(pattern.toLowerCase()).split('/');
    const star = parts.findIndex((part) => part.includes('*'));
    const literal = star === -1 ? parts : parts.slice(0, star);
    return literal.length === 0 ? [] : [literal.join('/')];
}

// EXTERNAL MODULE: ./out/shared/core/unasked.js
var unasked = __webpack_require__(67939);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/offline.js


/** Of a run: the rest is counted. */
const mostNames = 5;
/** What inputs ask for and nobody can do offline. */
const undoable = ({ images, artifacts, tuf }) => [
    ...(images.length > 0
        ? [impossible('images', 'registries are not asked', 'Drop one of the two: `images`, or `offline`.')]
        : []),
    ...(artifacts.length > 0 && tuf.mirror !== ''
        ? [
            impossible('tuf-mirror', 'no mirror is asked', 'Name a trusted_root.json of the repository as `trust-root`.'),
        ]
        : []),
];
const impossible = (input, why, hint) => ({
    code: 'bad-input',
    message: `${input}: ${why} offline, so what it names cannot be done`,
    hint,
});
/** All that needs no network: keys and trust roots are read, and what stays unverified is said. */
async function gatherOffline({ questions, unlisted, undecided, errors }, context) {
    const used = [...new Set(questions.map(({ entry }) => entry))];
    const { trustOf } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8624), __webpack_require__.e(8032)]).then(__webpack_require__.bind(__webpack_require__, 8624));
    const trust = await trustOf(used, context.files.base ?? context.files.head, undefined);
    // What only base names is none of this run's.
    const names = questions.flatMap(({ image, mentions }) => (mentions.length > 0 ? [image.toString()] : []));
    return {
        facts: { images: new Map(), unlisted, undecided, named: new Map() },
        unchecked: [],
        errors: [...errors, ...trust.errors],
        tally: { lookedAt: 0, unverified: names.length },
        notes: names.length === 0 ? [] : [unverifiedNote(names, (0,unasked/* whyUnasked */.W)(context))],
    };
}
function unverifiedNote(names, why) {
    const isOne = names.length === 1;
    const shown = [...names].sort().slice(0, mostNames).map(reference/* code */.aY).join(', ');
    const rest = names.length > mostNames ? ` and ${String(names.length - mostNames)} more` : '';
    const what = isOne ? '1 image has' : `${String(names.length)} images have`;
    return `${what} an entry in \`trustedSigners\` and ${isOne ? 'was' : 'were'} not verified (${why}): ${shown}${rest}.`;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/options.js



const engines = ['native', 'cosign', 'both'];
const checkOptions = {
    images: input_options/* inputList */.D,
    artifacts: input_options/* inputList */.D,
    ...signerOptions,
    tufMirror: input_options/* inputText */.A,
    tufRoot: input_options/* inputText */.A,
    githubAttestations: {
        default: false,
        summary: "Whether GitHub's attestation API is asked too, for images of a GitHub repository.",
    },
    engine: {
        default: 'native',
        summary: 'What verifies: `native`, a `cosign` on PATH, or `both`, which have to agree.',
        faults: (value) => engines.some((engine) => engine === value) ? [] : ['native, cosign or both may stand here'],
    },
    ...registry_input/* registryOptions */._A,
};
const inputs = [
    {
        name: 'images',
        kind: 'list',
        summary: 'Images to verify, in place of those that the files of the repository name.',
        otherwise: 'all that files name and that signers are configured for',
        where: 'anywhere',
    },
    {
        name: 'artifacts',
        kind: 'list',
        summary: 'Files to verify: `path` with its bundle beside it (`.sigstore.json`, `.sigstore`, `.bundle`), or `path=bundle`.',
        otherwise: 'none',
        where: 'anywhere',
    },
    ...signerInputs,
    platformsInput,
    {
        name: 'tuf-mirror',
        kind: 'text',
        summary: 'URL of a TUF repository whose trusted_root.json is used, with `tuf-root`.',
        otherwise: 'none: the roots of this release are used',
        where: 'anywhere',
    },
    {
        name: 'tuf-root',
        kind: 'text',
        summary: 'Path of the root.json that the TUF repository is trusted by, read as base has it.',
        where: 'anywhere',
    },
    {
        name: 'github-attestations',
        kind: 'flag',
        summary: "Ask GitHub's attestation API too, for images of a repository there.",
        otherwise: "the policy's, else false",
        where: 'anywhere',
    },
    {
        name: 'engine',
        kind: 'choice',
        choices: engines,
        summary: 'What verifies: this check, a cosign on PATH, or both, which then have to agree.',
        otherwise: 'native',
        where: 'anywhere',
    },
    ...registry_input/* registryInputs */.P4,
];
/** Values as the run settled them; who may sign is read by `judge/`. */
function verifyOptions(values) {
    const word = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value.trim() : '';
    };
    const words = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value : [];
    };
    return {
        images: words('images'),
        artifacts: words('artifacts'),
        engine: engines.find((engine) => engine === values.engine) ?? 'native',
        githubAttestations: values.githubAttestations === true,
        tuf: { mirror: word('tufMirror'), root: word('tufRoot') },
        registry: (0,registry_input/* registrySettings */.HO)(values),
    };
}

// EXTERNAL MODULE: ./out/shared/parse/yaml-field.js
var yaml_field = __webpack_require__(53988);
// EXTERNAL MODULE: ./out/shared/parse/yaml.js + 5 modules
var yaml = __webpack_require__(21907);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/policy-document.js


const path = /^\.github\/portcullis\.ya?ml$/;
/** Whether a file is the repository's policy. */
const isPolicyPath = (file) => path.test(file);
/** The entries of a policy; none for any other document. */
const signersOf = (doc) => 'trustedSigners' in doc ? doc.trustedSigners : [];
/** Reads the policy's `trustedSigners`. Whether the whole of it is right is the loader's to say. */
function readPolicy(file) {
    const { roots, comments, problems } = (0,yaml/* parseYaml */.h)(file, 'core');
    if (problems.length > 0)
        return {
            problems: problems.map(({ code, line, reason }) => ({
                code,
                line,
                message: `the policy cannot be read: ${reason}`,
                hint: 'The policy is a YAML file.',
            })),
        };
    const [root] = roots;
    const fields = root === undefined ? [] : yaml_field/* Field */.D.root(root).at('trustedSigners').items;
    return { doc: { path: file.path, text: file.text, comments, trustedSigners: fields.map(placed) } };
}
const placed = (field) => ({
    entry: entryOf(field),
    at: (...parts) => parts.reduce((at, part) => (typeof part === 'number' ? (at.items[part] ?? at) : at.at(part)), field).region,
});
function entryOf(field) {
    const atLeast = field.at('atLeast').integer;
    const repository = field.at('repository').source;
    return {
        images: field.at('images').texts,
        signers: field.at('signers').items.map(signerOf),
        attestations: field.at('attestations').items.map(attestationOf),
        ...(atLeast !== undefined && { atLeast }),
        ...(repository !== undefined && { repository }),
        annotations: recordOf(field.at('annotations')),
    };
}
const texts = ['identity', 'identityRegexp', 'issuer', 'issuerRegexp', 'key'];
function signerOf(field) {
    const claims = recordOf(field.at('claims'));
    const withoutLog = field.at('withoutLog').flag;
    return {
        ...textsOf(field, texts),
        ...(Object.keys(claims).length > 0 && { claims }),
        ...(withoutLog !== undefined && { withoutLog }),
    };
}
function attestationOf(field) {
    const signers = field.at('signers').items.map(signerOf);
    const atLeast = field.at('atLeast').integer;
    return {
        type: field.at('type').source ?? '',
        ...(signers.length > 0 && { signers }),
        ...(atLeast !== undefined && { atLeast }),
        ...textsOf(field, ['builder', 'source', 'ref']),
    };
}
const textsOf = (field, names) => Object.fromEntries(names.flatMap((name) => {
    const { source } = field.at(name);
    return source === undefined ? [] : [[name, source]];
}));
const recordOf = (field) => Object.fromEntries(field.members.map(({ name = '', source = '' }) => [String(name), source]));

// EXTERNAL MODULE: ./out/shared/parse/identity-pattern.js
var identity_pattern = __webpack_require__(34883);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/forges.js
/** Issuers whose tokens anybody can get. (Facts: Fulcio's configuration of the public instance.) */
const publicIssuers = [
    'https://token.actions.githubusercontent.com',
    'https://gitlab.com',
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://oauth2.sigstore.dev/auth',
    'https://login.microsoftonline.com',
    'https://agent.buildkite.com',
];
/** Forges, how the names of their pipelines begin, and who vouches for those. */
const forges = [
    {
        name: 'GitHub Actions',
        host: 'https://github.com/',
        // An enterprise may have an issuer of its own below it.
        issuer: /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[\w-]+)?$/,
    },
    { name: 'GitLab', host: 'https://gitlab.com/', issuer: /^https:\/\/gitlab\.com$/ },
];

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/pattern-text.js
/** What a pattern's author wrote, branch by branch: `a|b` has two. Groups are not looked into. */
function branchesOf(source) {
    const branches = [];
    let branch = '';
    let depth = 0;
    let inSet = false;
    for (const token of tokensOf(source)) {
        if (inSet)
            inSet = token !== ']';
        else if (token === '[')
            inSet = true;
        else if (token === '(')
            depth++;
        else if (token === ')')
            depth--;
        if (token === '|' && depth === 0 && !inSet) {
            branches.push(branch);
            branch = '';
        }
        else
            branch += token;
    }
    return [...branches, branch];
}
/** A character, or an escaped one. */
const tokensOf = (source) => source.match(/\\[^]|[^]/g) ?? [];
/**
 * A text that a match of the branch may begin with: as far as the pattern says it letter by letter. A bare dot counts as
 * the dot that was meant.
 */
function prefixOf(branch) {
    const tokens = tokensOf(branch.replace(/^(?:\^|\\A|\(\?[a-z]+\))+/, ''));
    let prefix = '';
    for (const [index, token] of tokens.entries()) {
        const next = tokens[index + 1] ?? '';
        if (/^[*?{]$/.test(next) || (next === '+' && token === '.'))
            break;
        if (/^\\[^\w]$/.test(token))
            prefix += token.slice(1);
        else if (token === '.' || /^[^[\](){}*+?|^$\\]$/.test(token))
            prefix += token;
        else
            break;
        if (next === '+')
            break;
    }
    return prefix;
}
/** Whether a branch is a plain text: nothing in it stands for anything else, bare dots aside. */
const isPlainText = (branch) => prefixOf(branch).length === tokensOf(branch.replace(/^(?:\^|\\A)/, '').replace(/(?:\$|\\z)$/, '')).length;
/**
 * The texts that a match of the branch holds as they are written, in their order; those of groups too, which a match may do
 * without. A bare dot counts as the dot that was meant.
 */
function literalsOf(branch) {
    const literals = [];
    let literal = '';
    let aside;
    const end = () => {
        if (literal !== '')
            literals.push(literal);
        literal = '';
    };
    const tokens = tokensOf(branch);
    for (const [index, token] of tokens.entries()) {
        const next = tokens[index + 1] ?? '';
        if (aside !== undefined) {
            if (token === aside)
                aside = undefined;
        }
        else if (token === '[' || token === '{') {
            aside = token === '[' ? ']' : '}';
            end();
        }
        else if (!/^(?:\\[^\w]|[^[\](){}*+?|^$\\])$/.test(token) ||
            (token === '.' ? /^[*?{+]$/ : /^[*?{]$/).test(next))
            end();
        else
            literal += token.startsWith('\\') ? token.slice(1) : token;
    }
    end();
    return literals;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/strangers.js


const workflow = '.github/workflows/stranger.yml@refs/heads/stranger';
/** Identities that nobody means: of every kind that Fulcio certifies. */
const strangers = [
    `https://github.com/stranger-x7/stranger/${workflow}`,
    'https://gitlab.com/stranger-x7/stranger//.gitlab-ci.yml@refs/heads/stranger',
    'stranger-x7@mail.example',
    'stranger-x7@gmail.com',
    'stranger-x7@outlook.com',
    'https://kubernetes.io/namespaces/stranger/serviceaccounts/stranger',
];
/** Somebody whom the author of a pattern cannot have meant; undefined where none was found. */
function strangerOf(source) {
    const pattern = (0,identity_pattern/* identityPattern */.L)(source);
    if (pattern === undefined)
        return undefined;
    const anybody = strangers.find((one) => pattern.fits(one));
    if (anybody !== undefined)
        return { who: 'anybody', example: anybody };
    for (const prefix of branchesOf(source).map(prefixOf)) {
        const found = lookAlikes(prefix).find(({ example }) => pattern.fits(example));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Names that only begin like the one that is meant. */
function lookAlikes(prefix) {
    if (/^https:\/\/[^/]+\/[^/]+$/.test(prefix))
        return [{ who: 'owner', example: `${prefix}-stranger/stranger/${workflow}` }];
    if (/^https:\/\/[^/]+\/[^/]+\/[^/@]+$/.test(prefix))
        return [{ who: 'repository', example: `${prefix}-stranger/${workflow}` }];
    return [];
}
const anyBranch = 'refs/heads/stranger';
const anyFile = [`/${workflow}`, `//.gitlab-ci.yml@${anyBranch}`];
/** An identity that anybody gets who may push a branch, or a workflow; undefined where the pattern fits none such. */
function pushedIdentity(source) {
    const pattern = (0,identity_pattern/* identityPattern */.L)(source);
    if (pattern === undefined)
        return undefined;
    return branchesOf(source)
        .map(prefixOf)
        .flatMap(pushedWith)
        .find((example) => pattern.fits(example));
}
function pushedWith(prefix) {
    const at = prefix.lastIndexOf('@');
    if (prefix.startsWith('https://') && at !== -1)
        return continued(prefix, prefix.slice(at + 1), anyBranch);
    const [, rest] = /^https:\/\/[^/]+\/[^/]+\/[^/]+(\/.*)$/.exec(prefix) ?? [];
    if (rest !== undefined)
        return anyFile.flatMap((file) => continued(prefix, rest, file));
    return /^https:\/\/[^/]+\/[^/]+\/$/.test(prefix) ? anyFile.map((file) => `${prefix}stranger${file}`) : [];
}
const continued = (prefix, begun, whole) => whole.startsWith(begun) ? [prefix + whole.slice(begun.length)] : [];

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/written.js
/** Every signer of an entry: its own, and those of its attestations. */
function writtenSigners({ entry, at }) {
    const listed = (rules, ...path) => rules.map((rule, index) => ({
        rule,
        at: (...parts) => at(...path, 'signers', index, ...parts),
    }));
    return [
        ...listed(entry.signers),
        ...(entry.attestations ?? []).flatMap(({ signers = [] }, index) => listed(signers, 'attestations', index)),
    ];
}
/** A value as a sentence shows it. */
const inQuotes = (text) => `\`${text.slice(0, 200).replaceAll('`', "'")}\``;

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/broad-identity.js





const broad_identity_path = '.github/portcullis.yml';
const entry = (identityRegexp, rest = '') => 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
    `      - identityRegexp: '${identityRegexp}'\n` +
    `        issuer: https://token.actions.githubusercontent.com\n${rest}`;
/** Claims that tie a signer to a repository or its owner, whatever its name is. */
const ties = [
    'sourceRepository',
    'sourceRepositoryId',
    'sourceRepositoryOwner',
    'sourceRepositoryOwnerId',
    'buildSigner',
    'buildConfig',
    'githubWorkflowRepository',
];
const whoElse = {
    anybody: 'fits strangers too',
    owner: 'fits other owners whose name only begins like it',
    repository: 'fits other repositories whose name only begins like it',
};
const broadIdentity = {
    id: 'cosign-verify/broad-identity',
    scope: 'document',
    title: 'Identity pattern that fits strangers',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Anybody can get a certificate of the public instance for a workflow or an address of his own. A pattern that fits ' +
        'other names than the meant ones accepts images that strangers have signed.',
    advice: 'Write the whole identity with `identity`; or end owner and repository with a `/` in the pattern: ' +
        '`https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/.*`.',
    references: ['https://docs.sigstore.dev/cosign/verifying/verify/', 'CWE-625', 'CWE-347'],
    aliases: [],
    examples: {
        bad: [
            { path: broad_identity_path, text: entry('.*'), lines: [4] },
            { path: broad_identity_path, text: entry('^https://github.com/.+'), lines: [4] },
            { path: broad_identity_path, text: entry('https://github\\.com/acme.*'), lines: [4] },
            { path: broad_identity_path, text: entry('https://github\\.com/acme/app.*'), lines: [4] },
        ],
        good: [
            { path: broad_identity_path, text: entry('https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/v.*') },
            { path: broad_identity_path, text: entry('https://github\\.com/.*', '        claims: { sourceRepository: acme/app }\n') },
            { path: broad_identity_path, text: 'failOn: low\n' },
        ],
    },
    check({ doc }, report) {
        for (const placed of signersOf(doc))
            for (const { rule, at } of writtenSigners(placed)) {
                const broad = broadIdentityOf(rule);
                if (broad === undefined)
                    continue;
                const { message, isMild } = broad;
                report({
                    region: at('identityRegexp'),
                    message,
                    evidence: rule.identityRegexp ?? '',
                    ...(isMild ? { severity: 'medium' } : {}),
                });
            }
    },
};
/** A sentence about whom the pattern of a signer fits too; undefined where it fits the meant ones alone. */
function broadIdentityOf(rule) {
    const { identityRegexp, claims = {} } = rule;
    const isTied = ties.some((name) => claims[name] !== undefined);
    const stranger = identityRegexp === undefined || isTied ? undefined : strangerOf(identityRegexp);
    if (identityRegexp === undefined || stranger === undefined)
        return undefined;
    return {
        message: `${inQuotes(identityRegexp)} ${whoElse[stranger.who]}: ${inQuotes(stranger.example)}.`,
        isMild: stranger.who === 'repository' || !isPublic(rule),
    };
}
/** Whether strangers get tokens of the issuer; without one, they do. */
function isPublic({ issuer, issuerRegexp }) {
    if (issuer !== undefined)
        return publicIssuers.some((one) => issuer === one || issuer.startsWith(`${one}/`));
    const pattern = issuerRegexp === undefined ? undefined : (0,identity_pattern/* identityPattern */.L)(issuerRegexp);
    return pattern === undefined || publicIssuers.some((one) => pattern.fits(one));
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/broad-issuer.js




const broad_issuer_path = '.github/portcullis.yml';
const broad_issuer_entry = (issuerRegexp) => 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
    '      - identity: release@acme.example\n' +
    `        issuerRegexp: '${issuerRegexp}'\n`;
const broadIssuer = {
    id: 'cosign-verify/broad-issuer',
    scope: 'document',
    title: 'Issuer pattern that fits other issuers',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'An identity is only a name: whoever runs another issuer, or has an account there, may carry the same one.',
    advice: 'Write the whole issuer with `issuer`: `https://token.actions.githubusercontent.com`.',
    references: ['https://docs.sigstore.dev/certificate_authority/oidc-in-fulcio/', 'CWE-625', 'CWE-346'],
    aliases: [],
    examples: {
        bad: [
            { path: broad_issuer_path, text: broad_issuer_entry('.*'), lines: [5] },
            { path: broad_issuer_path, text: broad_issuer_entry('https://accounts.google.com.*'), lines: [5] },
            { path: broad_issuer_path, text: broad_issuer_entry('.*githubusercontent\\.com'), lines: [5] },
        ],
        good: [{ path: broad_issuer_path, text: broad_issuer_entry('https://token\\.actions\\.githubusercontent\\.com(/acme)?') }],
    },
    check({ doc }, report) {
        for (const placed of signersOf(doc))
            for (const { rule, at } of writtenSigners(placed)) {
                const message = broadIssuerOf(rule);
                if (message === undefined)
                    continue;
                report({ region: at('issuerRegexp'), message, evidence: rule.issuerRegexp ?? '' });
            }
    },
};
/** A sentence about which other issuer the pattern of a signer fits; undefined where it fits none. */
function broadIssuerOf({ issuerRegexp }) {
    const example = issuerRegexp === undefined ? undefined : otherIssuer(issuerRegexp);
    return issuerRegexp === undefined || example === undefined
        ? undefined
        : `${inQuotes(issuerRegexp)} fits other issuers too: ${inQuotes(example)}.`;
}
function otherIssuer(source) {
    const pattern = (0,identity_pattern/* identityPattern */.L)(source);
    if (pattern === undefined)
        return undefined;
    const branches = branchesOf(source);
    const hosts = branches.map(prefixOf).filter((prefix) => /^https:\/\/[^/]+$/.test(prefix));
    const literals = branches.flatMap(literalsOf).slice(0, mostLiterals);
    return ['https://stranger.example', ...hosts.map(hostAfter), ...literals.flatMap(issuersAround)].find((one) => pattern.fits(one));
}
/** Of a pattern; people write one or two. */
const mostLiterals = 20;
const hostAfter = (start) => `${start.replace(/\.$/, '')}.stranger.example`;
/** Issuers of strangers that hold a text of the pattern: at the end of their host, at its start, in their path. */
function issuersAround(literal) {
    const text = literal.replace(/^https?:\/\//, '');
    if (text === '')
        return [];
    const [host = ''] = text.split('/', 1);
    return [
        ...(host.includes('.') && /^[^.]/.test(host) ? [`https://stranger${text}`] : []),
        ...(host === text ? [hostAfter(`https://${text.replace(/^\.+/, '')}`)] : []),
        `https://stranger.example/${text.replace(/^\/+/, '')}`,
        `https://stranger.example/${text}/`,
    ];
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/broad-inputs.js


/** Patterns of inputs that fit strangers. Inputs stand in no file that a finding could point at, and nobody merges them. */
const broadInputs = (given) => (given?.signers ?? []).flatMap((rule) => {
    const identity = broadIdentityOf(rule);
    const issuer = broadIssuerOf(rule);
    return [
        ...(identity === undefined || identity.isMild
            ? []
            : [broad_inputs_problem('broad-identity', 'identity-regexp', identity.message, wholeIdentity)]),
        ...(issuer === undefined ? [] : [broad_inputs_problem('broad-issuer', 'issuer-regexp', issuer, wholeIssuer)]),
    ];
});
/** Sentences about those that fit others too, of whom few could be strangers. */
const mildlyBroadInputs = (given) => (given?.signers ?? []).flatMap((rule) => {
    const broad = broadIdentityOf(rule);
    return broad?.isMild === true ? [broad.message] : [];
});
const broad_inputs_problem = (code, input, sentence, hint) => ({
    code,
    message: `${input}: ${sentence.replace(/\.$/, '')}`,
    hint,
});
const wholeIdentity = 'Write the whole name as `identity`; or end owner and repository with a `/` in the pattern, or tie it with `claims` (`sourceRepository=acme/app`).';
const wholeIssuer = 'Write the whole issuer as `issuer`: for GitHub Actions it is https://token.actions.githubusercontent.com.';

// EXTERNAL MODULE: ./out/actions/cosign-verify/image-verdict.js
var image_verdict = __webpack_require__(41133);
// EXTERNAL MODULE: ./out/actions/cosign-verify/judge/wording.js
var wording = __webpack_require__(17832);
// EXTERNAL MODULE: ./out/actions/cosign-verify/verdict.js
var verdict = __webpack_require__(17821);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/told.js




/** Of one subject: a stranger decides how many proofs there are. */
const mostProofs = 20;
/** Of a run: whoever verifies a whole repository reads the report. */
const told_mostNames = 5;
/** What the report says of the way: what was verified, by what, and how old that is. */
function told(verdicts, roots) {
    const verified = verdicts.flatMap(({ name, isVerified }) => (isVerified ? [name] : []));
    const names = [...new Set(verified)].sort();
    return {
        tally: { lookedAt: verdicts.length },
        properties: {
            verified: names,
            trustRoots: roots,
            images: Object.fromEntries(verdicts.map((verdict) => [verdict.name, proofsOfImage(verdict)])),
        },
        notes: [
            ...names.slice(0, told_mostNames).map((name) => `Verified: ${(0,reference/* code */.aY)(name)}.`),
            ...(names.length > told_mostNames
                ? [`Verified: ${String(names.length - told_mostNames)} more, named in the JSON report.`]
                : []),
            ...Object.entries(roots).map(([title, date]) => `Trust root ${title}: its newest key is from ${date}.`),
        ],
    };
}
/** Every proof that was looked at, by subject. */
const proofsOfImage = ({ subjects }) => subjects.map(ofSubject);
function ofSubject(subject) {
    const { digest, platform, checked, unusable, asked } = subject;
    return {
        digest,
        ...(platform === undefined ? {} : { platform }),
        signed: (0,image_verdict/* isSigned */.J)(subject),
        asked,
        proofs: [
            ...checked.slice(0, mostProofs).map(ofProof),
            ...unusable.slice(0, mostProofs).map(({ where, layout, code, message }) => ({
                where: (0,wording/* shownPlace */.z7)(where),
                layout,
                unusable: code,
                message,
            })),
        ],
        ...(checked.length > mostProofs ? { more: checked.length - mostProofs } : {}),
    };
}
function ofProof(checked) {
    const { where, layout } = checked.proof;
    const place = { where: (0,wording/* shownPlace */.z7)(where), layout };
    if (!(0,verdict/* isSound */.g)(checked)) {
        const { step, message, expected, actual, hint } = checked.failure;
        return {
            ...place,
            holds: false,
            step,
            message,
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
            hint,
            ...(checked.claimed ? { claimedAndNotProven: ofSigner(checked.claimed) } : {}),
        };
    }
    const { signer, signedAt, trust, statement } = checked;
    return {
        ...place,
        holds: true,
        signer: ofSigner(signer),
        signedAt: signedAt ?? null,
        trust,
        ...(statement ? { predicateType: (0,wording/* shown */.SP)(statement.predicateType) } : {}),
    };
}
const ofSigner = (signer) => signer.kind === 'key'
    ? { key: (0,wording/* shown */.SP)(signer.name), fingerprint: signer.fingerprint }
    : {
        identity: (0,wording/* shown */.SP)(signer.identity),
        issuer: (0,wording/* shown */.SP)(signer.issuer),
        claims: Object.fromEntries(Object.entries(signer.claims).map(([name, value]) => [(0,wording/* shown */.SP)(name), (0,wording/* shown */.SP)(value)])),
    };

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/shared/core/json.js
var json = __webpack_require__(6010);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/cosign-bundle.js

/**
 * What `cosign sign-blob --bundle` and `attest-blob --bundle` wrote before there were Sigstore bundles: signature,
 * certificate (PEM, mostly in base64) and entry of Rekor side by side (cosign, pkg/cosign/fetch.go: LocalSignedPayload).
 * Undefined for what is none.
 */
function cosignBundle(value) {
    const signature = (0,json/* textAt */.$6)(value, 'base64Signature');
    if (signature === undefined)
        return undefined;
    const certificate = certificateIn((0,json/* textAt */.$6)(value, 'cert') ?? '');
    const entry = (0,json/* objectAt */.lJ)(value, 'rekorBundle');
    const beside = {
        ...(certificate !== undefined && { 'dev.sigstore.cosign/certificate': certificate }),
        ...(entry !== undefined && { 'dev.sigstore.cosign/bundle': JSON.stringify(entry) }),
    };
    const envelope = Buffer.from(signature, 'base64');
    return (0,json/* textAt */.$6)((0,json/* parseObject */.lj)(envelope) ?? {}, 'payloadType') === undefined
        ? { kind: 'detached', annotations: { 'dev.cosignproject.cosign/signature': signature, ...beside } }
        : { kind: 'dsse', envelope, annotations: beside };
}
/** PEM, mostly in base64 once more; a public key may stand in its place. */
function certificateIn(text) {
    const pem = text.includes('-----BEGIN ') ? text : Buffer.from(text, 'base64').toString();
    return pem.includes('-----BEGIN CERTIFICATE-----') ? pem : undefined;
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/lookup/media-types.js
var media_types = __webpack_require__(77943);
// EXTERNAL MODULE: ./out/actions/cosign-verify/lookup/room.js
var room = __webpack_require__(560);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/lookup/bundle-file.js




const bundle_file_mostProofs = 1000;
/**
 * The proofs in a file: one bundle (`.sigstore.json`, `.sigstore`), one on each line (`.jsonl`, as `gh attestation
 * download` writes them), a list of them under `attestations` (npm, GitHub's API), what `gh attestation verify` prints, a
 * bundle of cosign's own older form, or DSSE envelopes (`.intoto.jsonl`).
 * @param file its name, for people
 */
function bundlesIn(bytes, file) {
    const where = file.replace(/\p{Cc}/gu, '?');
    const failed = (code, message) => ({
        proofs: [],
        unusable: [{ layout: 'file', where, code, message }],
    });
    if (bytes.length > room/* largestProof */.Hy)
        return failed('too-large', 'It has more than 64 MiB');
    const text = decode(bytes);
    if (text === undefined || text.trim() === '')
        return failed('malformed', 'It is no JSON');
    const whole = (0,json/* parseJson */.qF)(text);
    const values = whole === undefined ? linesOf(text, where) : [{ where, value: whole }];
    const found = values.flatMap(({ value, ...place }) => proofsIn(value, place.where));
    if (found.length === 0)
        return failed('malformed', 'It holds no signature and no attestation');
    if (found.length > bundle_file_mostProofs) {
        return failed('too-large', `It holds more than ${bundle_file_mostProofs} signatures and attestations`);
    }
    return {
        proofs: found.flatMap(({ where, material }) => (material ? [{ layout: 'file', where, material }] : [])),
        unusable: found.flatMap(({ where, material, message }) => material ? [] : [{ layout: 'file', where, code: 'malformed', message }]),
    };
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** As many lines with something on them as there may be proofs, and one more. */
function linesOf(text, where) {
    const lines = [];
    for (let start = 0, number = 1; start < text.length && lines.length <= bundle_file_mostProofs; number += 1) {
        const at = text.indexOf('\n', start);
        const end = at === -1 ? text.length : at;
        const line = text.slice(start, end).trim();
        if (line !== '')
            lines.push({ where: `${where}, line ${number}`, value: (0,json/* parseJson */.qF)(line) });
        start = end + 1;
    }
    return lines;
}
/** A list is looked into, and what one of its items wraps; nothing lies deeper. */
function proofsIn(value, where) {
    const list = (0,json/* isObject */.Gv)(value) ? value.attestations : value;
    if (!Array.isArray(list))
        return [piece(value, where)];
    return list.slice(0, bundle_file_mostProofs + 1).map((item, at) => piece(item, `${where}, number ${at + 1}`));
}
function piece(value, where) {
    if (!(0,json/* isObject */.Gv)(value))
        return { where, material: undefined, message: 'It is no JSON object' };
    const wrapper = (0,json/* isObject */.Gv)(value.attestation) ? value.attestation : value;
    const inner = (0,json/* isObject */.Gv)(wrapper.bundle) ? wrapper.bundle : wrapper;
    return { where, material: materialOf(inner), message: whyNot(inner) };
}
function materialOf(value) {
    if (isSigstoreBundle(value))
        return { kind: 'bundle', bytes: encode(value) };
    if (isEnvelope(value))
        return { kind: 'dsse', envelope: encode(value), annotations: bundle_file_certificateIn(value) };
    return cosignBundle(value);
}
function whyNot(value) {
    if ((0,json/* textAt */.$6)(value, 'bundle_url') !== undefined)
        return 'It holds the address of a bundle, and not the bundle';
    return 'It is neither a bundle nor an envelope';
}
/** The first bundles of all had no media type. */
function isSigstoreBundle(value) {
    return (0,media_types/* isBundle */.bn)((0,json/* textAt */.$6)(value, 'mediaType') ?? '') || (0,json/* isObject */.Gv)(value.verificationMaterial);
}
function isEnvelope(value) {
    return (0,json/* textAt */.$6)(value, 'payloadType') !== undefined && Array.isArray(value.signatures);
}
/** Builders that sign with a certificate put it beside the signature. */
function bundle_file_certificateIn({ signatures }) {
    const first = Array.isArray(signatures) ? signatures[0] : undefined;
    const certificate = (0,json/* isObject */.Gv)(first) ? (0,json/* textAt */.$6)(first, 'cert') : undefined;
    return certificate === undefined ? {} : { 'dev.sigstore.cosign/certificate': certificate };
}
function encode(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/verify-file.js





/** Behind the name of a file, in the order in which they are looked for; all that are there count. */
const endings = ['.sigstore.json', '.sigstore', '.bundle', '.intoto.jsonl'];
/** Verifies files of the repository by bundles that lie there too: `path`, or `path=bundle`. */
async function verifyFiles(artifacts, files, way) {
    const verdicts = new Map();
    const errors = [];
    for (const written of artifacts) {
        const { path, bundle } = partsOf(written);
        const beside = bundle === undefined ? endings.map((ending) => path + ending) : [bundle];
        const wanted = [path, ...beside.filter((name) => bundle !== undefined || files.paths.has(name))];
        const contents = await files.read(wanted);
        const bytes = contents.get(path);
        const [silent] = wanted.filter((name) => !contents.has(name));
        if (bytes === undefined || silent !== undefined)
            errors.push(unreadable(silent ?? path));
        else {
            const found = wanted.slice(1).map((name) => bundlesIn(contents.get(name) ?? new Uint8Array(), name));
            verdicts.set(path, verdictOn(path, bytes, beside, found, way));
        }
    }
    return { verdicts, errors };
}
/** A path may hold a `=` where no bundle is named for it. */
function partsOf(written) {
    const at = written.lastIndexOf('=');
    const [path, bundle] = at < 1 ? [written, undefined] : [written.slice(0, at), written.slice(at + 1)];
    return { path: plain(path), bundle: bundle === undefined ? undefined : plain(bundle) };
}
const plain = (path) => path.trim().replace(/^(?:\.\/)+/, '');
function verdictOn(path, bytes, asked, found, way) {
    const artifact = artifactOfFile('sha256', bytes);
    const checked = found
        .flatMap(({ proofs }) => proofs)
        .map((proof) => verifyBytes(proof, artifact, bytes, way));
    const subject = {
        digest: `sha256:${artifact.digest}`,
        platform: undefined,
        checked,
        unusable: found.flatMap(({ unusable }) => unusable),
        asked,
        verdict: way.judge(checked),
    };
    return {
        name: `${path}@${subject.digest}`,
        isVerified: (0,image_verdict/* isSigned */.J)(subject),
        subjects: [subject],
        file: { path, hasBundle: found.length > 0 },
    };
}
/** Statements about packages name them by SHA-512 alone. */
function verifyBytes(proof, artifact, bytes, { verify }) {
    const checked = verify(proof, artifact);
    if ((0,verdict/* isSound */.g)(checked) || checked.failure.step !== 'subject')
        return checked;
    const other = verify(proof, artifactOfFile('sha512', bytes));
    return (0,verdict/* isSound */.g)(other) ? other : checked;
}
const artifactOfFile = (algorithm, bytes) => ({
    algorithm,
    digest: (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex'),
    bytes,
});
const unreadable = (path) => ({
    code: 'bad-input',
    message: `artifacts: ${(0,reference/* code */.aY)(path)} is no file of the checked tree that can be read`,
    hint: 'Name a path from the root of the repository; what git ignores is not in it.',
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/gatherer.js

















/** Images under way at a time; how many requests that are is the registry client's decision. */
const atOnce = 8;
/** More distinct images than the largest repositories have; a stranger's list ends here. */
const mostImages = 5000;
const refused = (errors) => ({
    facts: noFacts,
    unchecked: [],
    errors,
});
const noFacts = {
    images: new Map(),
    unlisted: new Set(),
    undecided: new Set(),
    named: new Map(),
};
function gatherer(values) {
    const options = verifyOptions(values);
    const { images, artifacts } = options;
    const isNamed = images.length + artifacts.length > 0;
    /** Files and their bundles are all at hand. */
    const isLocal = artifacts.length > 0 && images.length === 0;
    return {
        asks: isLocal && options.tuf.mirror === '' ? 'machine' : 'either',
        always: isNamed,
        async gather(docs, context) {
            const { entry: given, problems } = signersOfInputs(values, images.length === 0 && artifacts.length > 0 ? [anyName] : images);
            const errors = [
                ...(context.offline && !context.isMisread ? undoable(options) : []),
                ...problems,
                ...broadInputs(given),
                ...(artifacts.length > 0 && !given ? artifacts.map(nobodyTrusted) : []),
            ];
            if (errors.length > 0)
                return refused(errors);
            const entries = [...(given ? [given] : []), ...context.signers];
            // Files that are named stand in place of all images, as images that are named do.
            const isSearched = images.length > 0 || artifacts.length === 0;
            const asked = questionsOf(isSearched ? docs : [], isSearched ? context.before : [], entries, images);
            const { questions, named, unlisted, undecided } = asked;
            if (questions.length + artifacts.length === 0)
                return {
                    facts: { ...noFacts, unlisted, undecided },
                    unchecked: [],
                    errors: asked.errors,
                    notes: entries.length === 0 && !isNamed ? trustedLater(docs, context) : [],
                };
            if (context.offline)
                return gatherOffline(asked, context);
            const used = [...new Set([...questions.map(({ entry }) => entry), ...(given ? [given] : [])])];
            const [io, { waysFor }, { engineFor }] = await Promise.all([
                context.io(),
                Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(4243), __webpack_require__.e(8624), __webpack_require__.e(4734)]).then(__webpack_require__.bind(__webpack_require__, 74734)),
                Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 30786)),
            ]);
            const registry = (0,registry_input/* registrySettings */.HO)(values, namedRegistries(entries, images));
            const ways = await waysFor(used, { ...context, io }, { ...options, registry });
            if (!('wayOf' in ways))
                return refused(ways);
            const engine = engineFor(used, ways, options, io);
            if (!('verify' in engine))
                return refused(engine);
            const looked = await look(questions, named, context, ({ image, entry }) => engine.verify(image, entry));
            const files = given ? await verifyFiles(artifacts, context.files.head, ways.wayOf(given)) : noFiles;
            const { verdicts, unchecked } = looked;
            const report = told([...verdicts.values(), ...files.verdicts.values()], ways.roots);
            return {
                ...factsOf(asked, verdicts, files.verdicts),
                unchecked,
                errors: [...asked.errors, ...looked.errors, ...files.errors],
                ...report,
                notes: [...notesOn(given, isNamed && context.signers.length > 0), ...report.notes, ...engine.notes],
            };
        },
    };
}
/** Inputs stand in no file that a rule could point at. */
const notesOn = (given, isInPlace) => [
    ...mildlyBroadInputs(given).map((sentence) => `Who signs by inputs: ${sentence}`),
    ...(isInPlace ? [inPlace] : []),
];
const inPlace = 'Inputs name what is verified: the images that files name were not looked at.';
/** What inputs name is not known to base: this run was told to look at it, whatever was there before. */
function factsOf({ questions, named, unlisted, undecided }, verdicts, files) {
    const aside = questions.flatMap(({ image, mentions }) => {
        const name = mentions.length === 0 ? named.get(image.toString()) : undefined;
        const verdict = verdicts.get(image.toString());
        return name === undefined || verdict === undefined ? [] : [[name, verdict]];
    });
    const found = [...verdicts].filter(([name]) => !named.has(name));
    return {
        facts: { images: verdicts, unlisted, undecided, named: new Map([...aside, ...files]) },
        factsOfBase: { images: new Map(found), unlisted, undecided, named: new Map() },
    };
}
/** Inputs name signers for images; of files alone, no name has to fit. */
const anyName = 'artifacts';
const noFiles = { verdicts: new Map(), errors: [] };
/** Who is trusted only later. Where settings could not be read, that was told, and who would be trusted is not known. */
function trustedLater(docs, { isSettled }) {
    if (!isSettled)
        return [];
    return docs.some((doc) => signersOf(doc).length > 0) ? [notYet] : [];
}
const notYet = 'No signature was looked at: `trustedSigners` of the policy in this change hold once they are merged, and where no other policy is named.';
/** Each distinct image once; what could not be learnt is told at each place that names it. */
async function look(questions, named, { now }, verify) {
    const verdicts = new Map();
    const unchecked = [];
    const errors = [];
    const isOver = (0,deadline/* deadline */.n)(now);
    const untold = (question, error) => {
        const hint = hintFor(error);
        unchecked.push(...(0,mentions/* unanswered */.b)(question, error, otherwise).map((one) => ({ ...one, ...hint })));
        const name = named.get(question.image.toString());
        // Of what base alone names nothing is told.
        if (name !== undefined && question.mentions.length === 0)
            errors.push({ ...noAnswer(name, error), ...hint });
    };
    await (0,work_off/* workOff */.n)(questions.slice(0, mostImages), atOnce, async (question) => {
        try {
            if (isOver())
                throw new registry/* RegistryError */.g('timeout', deadline/* late */.f.message, deadline/* late */.f.hint);
            verdicts.set(question.image.toString(), await verify(question));
        }
        catch (error) {
            if (!isFault(error))
                throw error;
            untold(question, error);
        }
    });
    for (const question of questions.slice(mostImages))
        untold(question, tooMany);
    return { verdicts, unchecked, errors };
}
const noAnswer = (name, { message, hint }) => ({
    code: 'no-answer',
    message: `${(0,reference/* code */.aY)(name)} could not be looked up: ${message.replace(/\.$/, '')}`,
    hint,
});
/** No list of registries opens a private address: that input does. */
const hintFor = ({ cause }) => cause instanceof http/* NetworkError */.D && cause.code === 'address-not-allowed'
    ? {
        hint: `${(0,reference/* code */.aY)(cause.host)} is at a private or loopback address: name it in the input \`local-registries\`.`,
    }
    : {};
const otherwise = 'name the image in no entry of `trustedSigners`';
const isFault = (error) => error instanceof registry/* RegistryError */.g || error instanceof github/* GitHubError */.y_ || error instanceof http/* NetworkError */.D;
const tooMany = new registry/* RegistryError */.g('too-large', `a run looks at ${String(mostImages)} images`, 'Exclude paths in the policy, or check parts of the repository in runs of their own.');

;// CONCATENATED MODULE: ./out/actions/cosign-verify/idle.js


/** Nobody is trusted, and no input names what is to be verified: no signature is looked at. */
function whyIdle({ options, signers }) {
    const { images, artifacts } = verifyOptions(options);
    const { entry, problems } = signersOfInputs(options, images);
    const isAsked = signers.length + images.length + artifacts.length + problems.length > 0 || entry !== undefined;
    return isAsked ? undefined : 'The policy has no `trustedSigners`.';
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/example-facts.js
const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
/** The image that examples of rules name, as facts have it. */
const exampleName = 'ghcr.io/acme/app:1.2';
const subject = (missing, platform) => ({
    digest,
    platform,
    checked: [],
    unusable: [],
    asked: [],
    verdict: { accepted: [], missing },
});
/** What is missing, as `judge` would tell it. */
const shortfall = (code, requirement = 'signature') => ({
    requirement,
    type: requirement === 'attestation' ? 'slsaprovenance1' : undefined,
    code,
    message: requirement === 'attestation' ? 'no attestation of type slsaprovenance1 will do' : 'no signature will do',
    expected: identity,
    actual: 'nothing',
    hint: 'Sign the image where it is built.',
    paste: [],
    claimed: [],
});
const factsWith = (verdict) => ({
    images: new Map([[exampleName, { ...verdict, name: `ghcr.io/acme/app@${digest}` }]]),
    unlisted: new Set(),
    undecided: new Set(),
    named: new Map(),
});
const verified = factsWith({ isVerified: true, subjects: [subject([])] });
const lacking = (missing) => factsWith({ isVerified: false, subjects: [subject([missing])] });
/** Signed for one platform of two. */
const halfSigned = factsWith({
    isVerified: false,
    subjects: [subject([], 'linux/amd64'), subject([shortfall('none')], 'linux/arm64')],
});
const disagreed = factsWith({
    isVerified: false,
    subjects: [subject([])],
    disagreement: { native: 'it accepts the image', cosign: 'no matching signatures' },
});
const unlisted = {
    images: new Map(),
    unlisted: new Set([exampleName]),
    undecided: new Set(),
    named: new Map(),
};
const undecided = {
    images: new Map(),
    unlisted: new Set(),
    undecided: new Set(['ghcr.io/acme/app:$TAG']),
    named: new Map(),
};

// EXTERNAL MODULE: ./out/shared/parse/references/image.js
var references_image = __webpack_require__(2670);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/fault.js

function faultOf({ isVerified, subjects, disagreement }) {
    if (disagreement !== undefined)
        return { kind: 'disagreement', shortfall: undefined, subject: undefined };
    if (isVerified)
        return undefined;
    const unsigned = subjects.filter((subject) => !(0,image_verdict/* isSigned */.J)(subject));
    const parts = subjects.filter(({ platform }) => platform !== undefined);
    const isPart = parts.some(image_verdict/* isSigned */.J);
    // Where some platforms are signed, the one that is not is to blame, and not the index.
    const subject = (isPart ? unsigned.find(({ platform }) => platform !== undefined) : undefined) ?? unsigned[0];
    const shortfall = subject?.verdict.missing[0];
    return { kind: isPart ? 'platform' : kindOf(shortfall), shortfall, subject };
}
function kindOf(shortfall) {
    switch (shortfall?.code) {
        case 'unproven':
            return 'invalid';
        case 'not-trusted':
        case 'too-few':
            return 'untrusted';
        case 'refused':
            return 'refused';
        default:
            return shortfall?.requirement === 'attestation' ? 'unattested' : 'unsigned';
    }
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/judge/shortfall.js
var judge_shortfall = __webpack_require__(14495);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/report-fault.js






/** A rule that tells of one kind of fault, wherever an image that has it is named. */
const faultRule = (kind, meta) => ({
    ...meta,
    scope: 'project',
    check({ docs, facts }, report) {
        if (facts === undefined)
            return;
        for (const doc of docs)
            for (const { written, image } of (0,reference/* knownImages */.wM)(doc)) {
                const verdict = facts.images.get(image.toString());
                if (verdict === undefined)
                    continue;
                const place = { region: written.region, name: (0,references_image/* shownAs */.sE)(written), evidence: written.text };
                tell(verdict, kind, { ...place, more: { place: written.place } }, report);
            }
        for (const [name, verdict] of facts.named)
            tell(verdict, kind, { region: placeOf(verdict), name: (0,reference/* code */.aY)(name), evidence: name, more: {} }, report);
    },
});
/** What an input names by itself has no line. In test data no place is told: what is wanted verified is not to be lowered. */
const placeOf = ({ file }) => file === undefined || (0,test_data/* isIdle */.xB)(file.path)
    ? null
    : { path: file.path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function tell(verdict, kind, place, report) {
    const fault = faultOf(verdict);
    if (fault?.kind !== kind)
        return;
    const { region, name, evidence, more } = place;
    const { shortfall, subject } = fault;
    report({
        region,
        message: messageOn(name, verdict, fault),
        evidence,
        properties: {
            ...more,
            subject: verdict.name,
            ...(subject?.platform === undefined ? {} : { platform: subject.platform }),
            ...(shortfall && {
                expected: shortfall.expected,
                actual: shortfall.actual,
                hint: verdict.file && shortfall.code === 'none' ? signFile : shortfall.hint,
                ...(shortfall.paste.length === 0 ? {} : { foundNotTrusted: shortfall.paste }),
                ...(shortfall.claimed.length === 0 ? {} : { claimedAndNotProven: shortfall.claimed }),
            }),
            ...(verdict.disagreement ?? {}),
            proofs: proofsOfImage(verdict),
        },
    });
}
const signFile = 'Sign it where it is built (`cosign sign-blob --bundle FILE.sigstore.json FILE`), or name its bundle: `FILE=BUNDLE`.';
function messageOn(name, verdict, fault) {
    const { file } = verdict;
    if (file === undefined)
        return `${name}: ${sentence(verdict, fault)}.`;
    const asked = fault.subject?.asked ?? [];
    return file.hasBundle
        ? `The file ${name}: ${sentence(verdict, fault)}.`
        : `The file ${name} has no bundle: looked for ${asked.map(reference/* code */.aY).join(', ')}.`;
}
function sentence({ disagreement }, { shortfall, subject }) {
    if (disagreement !== undefined) {
        const { native, cosign } = disagreement;
        return native === undefined
            ? `cosign does not accept it: ${cosign}`
            : `this check says: ${native}; cosign says: ${cosign}`;
    }
    const { code: why, message = 'nothing proves where it comes from', expected = '', actual = '', paste = [], } = shortfall ?? {};
    const whose = subject?.platform === undefined ? '' : `for ${(0,reference/* code */.aY)(subject.platform)} `;
    const aside = subject === undefined ? '' : leftOver(subject);
    const wanted = expected === '' ? '' : `; expected ${(0,reference/* code */.aY)(expected)}`;
    const found = why === 'not-trusted'
        ? `, found, not trusted: ${paste.map(reference/* code */.aY).join(', ') || (0,reference/* code */.aY)(actual)}`
        : ['', 'nothing', judge_shortfall/* noProof */.I].includes(actual)
            ? ''
            : `, found ${(0,reference/* code */.aY)(actual)}`;
    return `${whose}${message}${wanted}${found}${aside}`;
}
/** What lies there and is no proof: it may be why there is none. */
function leftOver({ unusable }) {
    if (unusable.some((one) => one.code === 'not-sigstore'))
        return '; a signature of another kind (notation) is there, which is not judged';
    const [first] = unusable;
    return first === undefined ? '' : `; what lies at ${(0,reference/* code */.aY)(first.where)} is none: ${first.message}`;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/cosign-disagrees.js


const cosign_disagrees_text = 'FROM ghcr.io/acme/app:1.2\n';
const cosignDisagrees = faultRule('disagreement', {
    id: 'cosign-verify/cosign-disagrees',
    title: 'Image that cosign does not accept, or judges otherwise',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    why: 'Of two programs that verify the same proofs one is wrong, or was given something else; until that is known, the image is not verified.',
    advice: 'Compare the two answers; an old cosign may not know a newer format. Report it if this check is the one that is wrong.',
    references: ['https://docs.sigstore.dev/cosign/verifying/verify/'],
    aliases: [],
    examples: {
        bad: [{ text: cosign_disagrees_text, lines: [1], facts: disagreed }],
        good: [{ text: cosign_disagrees_text }, { text: cosign_disagrees_text, facts: verified }],
    },
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/invalid-signature.js


const invalid_signature_text = 'FROM ghcr.io/acme/app:1.2\n';
const invalidSignature = faultRule('invalid', {
    id: 'cosign-verify/invalid-signature',
    title: 'Signature that does not hold',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Proofs are there and none of them proves anything: the image, its signature or the entry in the log was changed, or it was signed for another image or instance of Sigstore.',
    advice: 'Look at the step that failed, and at what was expected and found there; sign it again, or name the trust root that its signer uses.',
    references: [
        'https://docs.sigstore.dev/cosign/verifying/verify/',
        'https://github.com/sigstore/protobuf-specs',
        'CWE-347',
    ],
    aliases: [],
    examples: {
        bad: [
            { text: invalid_signature_text, lines: [1], facts: lacking(shortfall('unproven')) },
            { text: invalid_signature_text, lines: [1], facts: lacking(shortfall('unproven', 'attestation')) },
        ],
        good: [{ text: invalid_signature_text }, { text: invalid_signature_text, facts: verified }],
    },
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/missing-attestation.js


const missing_attestation_text = 'FROM ghcr.io/acme/app:1.2\n';
const missingAttestation = faultRule('unattested', {
    id: 'cosign-verify/missing-attestation',
    title: 'Image or file without an attestation that it must have',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'An attestation says how an image was built, what is in it or what was found in it; without it nobody can tell.',
    advice: 'Attest it where it is built, or take the type out of the entry of `trustedSigners`.',
    references: [
        'https://slsa.dev/spec/v1.0/provenance',
        'https://docs.sigstore.dev/cosign/verifying/attestation/',
        'CWE-345',
    ],
    aliases: [],
    examples: {
        bad: [{ text: missing_attestation_text, lines: [1], facts: lacking(shortfall('none', 'attestation')) }],
        good: [
            { text: missing_attestation_text },
            { text: missing_attestation_text, facts: verified },
            { text: missing_attestation_text, facts: lacking(shortfall('refused', 'attestation')) },
        ],
    },
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/refused-proof.js


const refused_proof_text = 'FROM ghcr.io/acme/app:1.2\n';
const refusedProof = faultRule('refused', {
    id: 'cosign-verify/refused-proof',
    title: 'Image or file whose signer says something else than is asked for',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The right one signed, and says that it was built elsewhere, from another source or ref, too long ago, or with other annotations: that is another image than the meant one.',
    advice: 'Use the one that was built as the entry of `trustedSigners` asks, or mend the entry if it asks for the wrong thing.',
    references: ['https://slsa.dev/spec/v1.0/verifying-artifacts', 'CWE-345'],
    aliases: [],
    examples: {
        bad: [
            { text: refused_proof_text, lines: [1], facts: lacking(shortfall('refused', 'attestation')) },
            { text: refused_proof_text, lines: [1], facts: lacking(shortfall('refused')) },
        ],
        good: [{ text: refused_proof_text }, { text: refused_proof_text, facts: verified }, { text: refused_proof_text, facts: lacking(shortfall('none', 'attestation')) }],
    },
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/any-branch.js



const any_branch_path = '.github/portcullis.yml';
const any_branch_entry = (identityRegexp, rest = '') => 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
    '      - issuer: https://token.actions.githubusercontent.com\n' +
    `        identityRegexp: '${identityRegexp}'\n${rest}`;
/** Claims that say what was built, whatever the name leaves open. */
const any_branch_ties = [
    'sourceRepositoryRef',
    'sourceRepositoryDigest',
    'buildSigner',
    'buildConfig',
    'githubWorkflowRef',
];
const any_branch_anyBranch = {
    id: 'cosign-verify/any-branch',
    scope: 'document',
    title: 'Signer of any branch',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever may push a branch may change the workflow on it, and sign with its identity what nobody has reviewed.',
    advice: 'Name the ref: `@refs/heads/main`, or `@refs/tags/v.*` where tags are protected.',
    references: ['https://docs.sigstore.dev/cosign/verifying/verify/', 'CWE-863'],
    aliases: [],
    examples: {
        bad: [
            { path: any_branch_path, text: any_branch_entry('https://github\\.com/acme/app/\\.github/workflows/release\\.yml@.*'), lines: [5] },
            { path: any_branch_path, text: any_branch_entry('https://github.com/acme/app/.+'), lines: [5] },
            {
                path: any_branch_path,
                text: any_branch_entry('https://github\\.com/acme/app/\\.github/workflows/ci\\.yml@refs/heads/.*'),
                lines: [5],
            },
        ],
        good: [
            { path: any_branch_path, text: any_branch_entry('https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/.*') },
            {
                path: any_branch_path,
                text: any_branch_entry('https://github\\.com/acme/app/.+', '        claims: { sourceRepositoryRef: refs/heads/main }\n'),
            },
        ],
    },
    check({ doc }, report) {
        for (const placed of signersOf(doc))
            for (const { rule, at } of writtenSigners(placed)) {
                const { identityRegexp, claims = {} } = rule;
                if (identityRegexp === undefined || any_branch_ties.some((name) => claims[name] !== undefined))
                    continue;
                // What fits strangers is told of that alone.
                if (strangerOf(identityRegexp) !== undefined)
                    continue;
                const example = pushedIdentity(identityRegexp);
                if (example === undefined)
                    continue;
                report({
                    region: at('identityRegexp'),
                    message: `${inQuotes(identityRegexp)} fits what any branch signs: ${inQuotes(example)}.`,
                    evidence: identityRegexp,
                });
            }
    },
};

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/idle-signer.js



const idle_signer_path = '.github/portcullis.yml';
const signed = '    signers: [{ key: a.pub }]\n';
const idleSigner = {
    id: 'cosign-verify/idle-signer',
    scope: 'document',
    title: 'Entry of trusted signers that never holds',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The first entry that fits an image holds: behind a wider pattern a stricter entry is never asked, and the image is ' +
        'accepted on other terms than the ones written for it.',
    advice: 'Put the narrower pattern first, or drop it.',
    references: ['CWE-561', 'CWE-670'],
    aliases: [],
    examples: {
        bad: [
            {
                path: idle_signer_path,
                text: `trustedSigners:\n  - images: [ghcr.io/acme/**]\n${signed}  - images:\n      - ghcr.io/acme/app\n${signed}`,
                lines: [5],
            },
            {
                path: idle_signer_path,
                text: 'trustedSigners:\n  - images: [node]\n    signers:\n      - key: a.pub\n      - key: a.pub\n',
                lines: [5],
            },
        ],
        good: [
            {
                path: idle_signer_path,
                text: `trustedSigners:\n  - images: [ghcr.io/acme/app]\n${signed}  - images: [ghcr.io/acme/**]\n${signed}`,
            },
            {
                path: idle_signer_path,
                text: 'trustedSigners:\n  - images: [node]\n    atLeast: 2\n    signers:\n      - key: a.pub\n      - key: a.pub\n',
            },
        ],
    },
    check({ doc }, report) {
        const before = [];
        for (const { entry, at } of signersOf(doc)) {
            entry.images.forEach((pattern, index) => {
                const wider = before.find((one) => covers(one, pattern));
                if (wider !== undefined)
                    report({
                        region: at('images', index),
                        message: `${inQuotes(pattern)} never counts: ${inQuotes(wider)} of an entry before it fits first.`,
                        evidence: pattern,
                    });
            });
            before.push(...entry.images);
            for (const index of repeated(entry))
                report({
                    region: at('signers', index),
                    message: 'This signer stands in the entry twice.',
                    evidence: JSON.stringify(entry.signers[index]),
                });
        }
    },
};
/** Whether every name that fits `narrow` fits `wide`: two stars may be any number of parts, and a part any letters. */
function covers(wide, narrow) {
    if (narrow === '*' || narrow.includes('**')) {
        const full = narrow === '*' ? '**' : (0,image_name_pattern/* fullPattern */.gE)(narrow);
        return ['x', 'x/x/x'].every((some) => (0,image_name_pattern/* fitsImageName */.l)(wide, full.replaceAll(/\*\*+/g, some)));
    }
    return (0,image_name_pattern/* fitsImageName */.l)(wide, (0,image_name_pattern/* fullPattern */.gE)(narrow));
}
/** Where any two of a pattern are asked for, it stands twice on purpose. */
function repeated({ signers, atLeast = 1 }) {
    if (atLeast > 1)
        return [];
    const texts = signers.map((rule) => JSON.stringify(rule));
    return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/never-fits.js





const never_fits_path = '.github/portcullis.yml';
const never_fits_entry = (...lines) => 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' + `      - ${lines.join('\n        ')}\n`;
const actions = 'issuer: https://token.actions.githubusercontent.com';
const release = 'https://github.com/acme/app/.github/workflows/release.yml';
const neverFits = {
    id: 'cosign-verify/signer-never-fits',
    scope: 'document',
    title: 'Signer whom no certificate can name',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Nothing can be signed by it, so every image waits for a signature that never comes; such an entry is soon replaced ' +
        'by a pattern that fits too much.',
    advice: 'Write the identity as the certificate has it (`https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1`) ' +
        'with the issuer that vouches for it. Patterns have to fit the whole name.',
    references: ['https://docs.sigstore.dev/certificate_authority/oidc-in-fulcio/'],
    aliases: [],
    examples: {
        bad: [
            { path: never_fits_path, text: never_fits_entry(`identity: ${release}@refs/heads/main`, 'issuer: https://gitlab.com'), lines: [4] },
            { path: never_fits_path, text: never_fits_entry('identity: release@acme.example', actions), lines: [4] },
            { path: never_fits_path, text: never_fits_entry('identity: https://github.com/acme/app', actions), lines: [4] },
            { path: never_fits_path, text: never_fits_entry('identity: https://github.com/acme/*', actions), lines: [4] },
            { path: never_fits_path, text: never_fits_entry("identityRegexp: 'github\\.com/acme/app/.*'", actions), lines: [4] },
        ],
        good: [
            { path: never_fits_path, text: never_fits_entry(`identity: ${release}@refs/heads/main`, actions) },
            { path: never_fits_path, text: never_fits_entry('identity: release@acme.example', 'issuer: https://accounts.google.com') },
            { path: never_fits_path, text: never_fits_entry("identityRegexp: '^https://github\\.com/acme/app/.+@refs/tags/.+$'", actions) },
        ],
    },
    check({ doc }, report) {
        for (const placed of signersOf(doc))
            for (const { rule, at } of writtenSigners(placed)) {
                const reason = reasonOf(rule);
                const field = rule.identity === undefined ? 'identityRegexp' : 'identity';
                const written = rule[field];
                if (reason === undefined || written === undefined)
                    continue;
                report({
                    region: at(field),
                    message: `No certificate fits ${inQuotes(written)}: ${reason}.`,
                    evidence: written,
                });
            }
    },
};
function reasonOf({ identity, identityRegexp, issuer }) {
    if (identity?.includes('*') === true)
        return '`identity` is the whole name, and a star is no part of any';
    if (issuer === undefined || (identityRegexp !== undefined && !(0,identity_pattern/* identityPattern */.L)(identityRegexp)))
        return undefined;
    const forge = forges.find((one) => one.issuer.test(issuer));
    // Of a pattern nothing is said but what holds for all of its branches.
    const reasons = identity === undefined ? branchReasons(identityRegexp ?? '', issuer) : [nameReason(identity, issuer)];
    const [first] = reasons;
    if (first === undefined || reasons.includes(undefined))
        return undefined;
    return forge === undefined ? first : `${first} (issuer of ${forge.name})`;
}
function branchReasons(source, issuer) {
    return branchesOf(source).map((branch) => {
        const prefix = prefixOf(branch);
        if (isPlainText(branch))
            return nameReason(prefix, issuer);
        const forge = forges.find((one) => one.issuer.test(issuer));
        if (prefix === '')
            return undefined;
        if (forge !== undefined)
            return begins(prefix, forge.host)
                ? undefined
                : `its pipelines are called ${inQuotes(`${forge.host}\u2026`)}`;
        return foreign(prefix, issuer);
    });
}
const begins = (text, start) => text.startsWith(start) || start.startsWith(text);
function nameReason(identity, issuer) {
    const forge = forges.find((one) => one.issuer.test(issuer));
    if (forge === undefined)
        return foreign(identity, issuer);
    if (!identity.startsWith(forge.host))
        return `its pipelines are called ${inQuotes(`${forge.host}\u2026`)}`;
    return identity.includes('@') ? undefined : 'names of pipelines end in `@` and the ref';
}
/** A pipeline of a public forge, and somebody else who is to vouch for it. */
function foreign(identity, issuer) {
    const forge = forges.find(({ host }) => identity.startsWith(host));
    return forge === undefined || !issuer.startsWith('https://')
        ? undefined
        : `${inQuotes(issuer)} vouches for no pipelines of ${forge.name}`;
}

// EXTERNAL MODULE: ./out/shared/core/signer-claims.js
var signer_claims = __webpack_require__(97178);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/old-claim.js



const old_claim_path = '.github/portcullis.yml';
const old_claim_entry = (claim) => 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
    "      - identityRegexp: 'https://github\\.com/acme/app/.*'\n" +
    `        issuer: https://token.actions.githubusercontent.com\n        claims:\n          ${claim}\n`;
const oldClaim = {
    id: 'cosign-verify/old-claim',
    scope: 'document',
    title: 'Claim that Fulcio has replaced',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Only GitHub has it, and Fulcio may leave it out any day: then nothing fits the entry any more.',
    advice: 'Use the claim that took its place; `sourceRepository: acme/app` is the whole address in short.',
    references: ['https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md', 'CWE-477'],
    aliases: [],
    examples: {
        bad: [{ path: old_claim_path, text: old_claim_entry('githubWorkflowRepository: acme/app'), lines: [7] }],
        good: [{ path: old_claim_path, text: old_claim_entry('sourceRepository: acme/app') }],
    },
    check({ doc }, report) {
        for (const placed of signersOf(doc))
            for (const { rule, at } of writtenSigners(placed))
                for (const name of Object.keys(rule.claims ?? {})) {
                    const raw = (0,signer_claims/* claimNamed */.Ib)(name)?.raw;
                    if (raw === undefined)
                        continue;
                    const instead = raw.successor === undefined ? '' : `; ${inQuotes(raw.successor)} took its place`;
                    report({
                        region: at('claims', name),
                        message: `${inQuotes(name)} is deprecated${instead}.`,
                        evidence: name,
                    });
                }
    },
};

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/refused-entry.js


const refused_entry_path = '.github/portcullis.yml';
const refusedEntry = {
    id: 'cosign-verify/refused-entry',
    scope: 'document',
    title: 'Entry of trusted signers that will be refused',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A policy with a fault counts for nothing: once it is merged, no run can be judged by it. An identity without an ' +
        'issuer, say, would trust whoever carries the same name elsewhere.',
    advice: 'Mend it before it is merged, as the message says.',
    references: ['CWE-1188', 'CWE-346'],
    aliases: [],
    examples: {
        bad: [
            {
                path: refused_entry_path,
                text: 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n      - identity: release@acme.example\n',
                lines: [4],
            },
            {
                path: refused_entry_path,
                text: 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n      - issuer: https://gitlab.com\n' +
                    "        identityRegexp: '(?=x)'\n        claims: { sourceRepo: acme/app }\n",
                lines: [5, 6],
            },
        ],
        good: [
            {
                path: refused_entry_path,
                text: 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n      - identity: release@acme.example\n' +
                    '        issuer: https://accounts.google.com\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const { entry, at } of signersOf(doc))
            for (const { path: place, message, hint } of (0,signer_faults/* signerFaults */.A)(entry))
                report({
                    region: at(...place),
                    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}. ${hint}`,
                    evidence: place.join('.'),
                });
    },
};

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/unescaped-dot.js



const unescaped_dot_path = '.github/portcullis.yml';
const issuedBy = (issuerRegexp) => 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
    `      - identity: release@acme.example\n        issuerRegexp: '${issuerRegexp}'\n`;
const unescaped_dot_entry = (identityRegexp) => 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n' +
    `      - identityRegexp: '${identityRegexp}'\n        issuer: https://accounts.google.com\n`;
const unescapedDot = {
    id: 'cosign-verify/unescaped-dot',
    scope: 'document',
    title: 'Dot of a host that stands for any character',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'In a pattern a bare dot fits any character: `mail.acme.example` fits `mailxacme.example` too, which anybody may register.',
    advice: 'Put a backslash before it: `@mail\\.acme\\.example`; in double quotes YAML wants two.',
    references: ['https://github.com/google/re2/wiki/Syntax', 'CWE-625'],
    aliases: [],
    examples: {
        bad: [
            { path: unescaped_dot_path, text: unescaped_dot_entry('.*@mail.acme.example'), lines: [4] },
            { path: unescaped_dot_path, text: unescaped_dot_entry('https://git.acme.example/app/.*'), lines: [4] },
            { path: unescaped_dot_path, text: issuedBy('https://login.acme.example'), lines: [5] },
        ],
        good: [
            { path: unescaped_dot_path, text: unescaped_dot_entry('.*@acme\\.example') },
            { path: unescaped_dot_path, text: issuedBy('https://login\\.acme\\.example/.*') },
            { path: unescaped_dot_path, text: unescaped_dot_entry('https://git\\.acme\\.example/app/.github/ci.yml@refs/tags/.*') },
        ],
    },
    check({ doc }, report) {
        for (const placed of signersOf(doc))
            for (const { rule, at } of writtenSigners(placed)) {
                for (const field of ['identityRegexp', 'issuerRegexp']) {
                    const written = rule[field];
                    const looseIn = field === 'identityRegexp' ? loose : looseIssuer;
                    const kinds = written === undefined ? [] : branchesOf(written).map(looseIn);
                    const [kind] = kinds.filter((one) => one !== undefined).sort();
                    if (written === undefined || kind === undefined)
                        continue;
                    report({
                        region: at(field),
                        message: `A dot in the host of ${inQuotes(written)} fits any character.`,
                        evidence: written,
                        ...(kind === 'address' ? { severity: 'medium' } : {}),
                    });
                }
            }
    },
};
/** A bare dot between letters, and not repeated. */
const bareDot = /[\w-]\.(?=[\w-])/;
/** Where the host has a bare dot: of an address, which anybody may get at another host, or of a URL. */
function loose(branch) {
    const [, urlHost] = /^(?:\^|\\A|\(\?[a-z]+\))*https?:\/\/([^/]*)/.exec(branch) ?? [];
    if (urlHost !== undefined)
        return bareDot.test(urlHost) ? 'url' : undefined;
    const at = branch.lastIndexOf('@');
    return at !== -1 && !branch.includes('/') && bareDot.test(branch.slice(at + 1)) ? 'address' : undefined;
}
/** An issuer is a URL, also where its pattern leaves the beginning open. */
function looseIssuer(branch) {
    const [host = ''] = branch.replace(/^(?:\^|\\A|\(\?[a-z]+\))*(?:https?:\/\/)?/, '').split('/', 1);
    return bareDot.test(host) ? 'url' : undefined;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers/unlogged-key.js


const unlogged_key_path = '.github/portcullis.yml';
const unlogged_key_entry = (rest) => 'trustedSigners:\n  - images: [ghcr.io/acme/*]\n    signers:\n      - key: keys/cosign.pub\n' + rest;
const unloggedKey = {
    id: 'cosign-verify/unlogged-key',
    scope: 'document',
    title: 'Signatures that no log has seen',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'With a log, a stolen key leaves traces: every use of it can be seen, and its time is known. Without one nobody learns ' +
        'of a signature made with it.',
    advice: 'Sign with an upload to the log, and drop `withoutLog`.',
    references: ['https://docs.sigstore.dev/logging/overview/', 'CWE-778'],
    aliases: [],
    examples: {
        bad: [{ path: unlogged_key_path, text: unlogged_key_entry('        withoutLog: true\n'), lines: [5] }],
        good: [
            { path: unlogged_key_path, text: unlogged_key_entry('') },
            { path: unlogged_key_path, text: unlogged_key_entry('        withoutLog: false\n') },
        ],
    },
    check({ doc }, report) {
        for (const placed of signersOf(doc))
            for (const { rule, at } of writtenSigners(placed))
                if (rule.withoutLog === true)
                    report({
                        region: at('withoutLog'),
                        message: 'Signatures of this key count without an entry in a transparency log.',
                        evidence: rule.key ?? '',
                    });
    },
};

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/signers.js









/** What is wrong with `trustedSigners` of the policy as head has it. They are silent on all other documents. */
const signerRules = [
    broadIdentity,
    any_branch_anyBranch,
    broadIssuer,
    unescapedDot,
    neverFits,
    idleSigner,
    unloggedKey,
    oldClaim,
    refusedEntry,
];

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/unsigned-image.js


const unsigned_image_text = 'FROM ghcr.io/acme/app:1.2\n';
const unsignedImage = faultRule('unsigned', {
    id: 'cosign-verify/unsigned-image',
    title: 'Image or file without a signature',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Nothing proves who built it: whoever can push to its repository, or stands in for the registry, decides what runs here.',
    advice: 'Sign the image where it is built (`cosign sign`), or use one that is signed. Where its attestations are enough, list them in its entry of `trustedSigners`, with `atLeast: 0`; where its proofs lie in another repository, name that as `repository`. A file of `artifacts` needs its bundle beside it (`cosign sign-blob --bundle`).',
    references: [
        'https://docs.sigstore.dev/cosign/verifying/verify/',
        'https://slsa.dev/spec/v1.0/verifying-artifacts',
        'CWE-345',
    ],
    aliases: [],
    examples: {
        bad: [
            { text: unsigned_image_text, lines: [1], facts: lacking(shortfall('none')) },
            {
                path: 'deployment.yaml',
                text: 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ghcr.io/acme/app:1.2\n',
                lines: [5],
                facts: lacking(shortfall('none')),
            },
        ],
        good: [{ text: unsigned_image_text }, { text: unsigned_image_text, facts: verified }, { text: unsigned_image_text, facts: lacking(shortfall('unproven')) }],
    },
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/unsigned-platform.js


const unsigned_platform_text = 'FROM ghcr.io/acme/app:1.2\n';
const unsignedPlatform = faultRule('platform', {
    id: 'cosign-verify/unsigned-platform',
    title: 'Image that is signed for some platforms only',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Machines of another platform pull an image that nobody signed, under the same name.',
    advice: 'Sign the index with all that is in it (`cosign sign --recursive`), or ask for the index alone with `platforms: index`.',
    references: ['https://github.com/opencontainers/image-spec/blob/main/image-index.md', 'CWE-345'],
    aliases: [],
    examples: {
        bad: [{ text: unsigned_platform_text, lines: [1], facts: halfSigned }],
        good: [{ text: unsigned_platform_text }, { text: unsigned_platform_text, facts: verified }, { text: unsigned_platform_text, facts: lacking(shortfall('none')) }],
    },
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/untrusted-signer.js


const untrusted_signer_text = 'FROM ghcr.io/acme/app:1.2\n';
const untrustedSigner = faultRule('untrusted', {
    id: 'cosign-verify/untrusted-signer',
    title: 'Image or file signed by somebody else',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Anybody can sign any image. A signature counts only when it is by those from whom the image should come; another one may mean that it was replaced.',
    advice: 'Find out who signed it. If it is the right one, add the identity that was found to `trustedSigners`; if not, do not run it.',
    references: ['https://docs.sigstore.dev/cosign/verifying/verify/', 'CWE-347'],
    aliases: [],
    examples: {
        bad: [
            { text: untrusted_signer_text, lines: [1], facts: lacking(shortfall('not-trusted')) },
            { text: untrusted_signer_text, lines: [1], facts: lacking(shortfall('too-few')) },
        ],
        good: [{ text: untrusted_signer_text }, { text: untrusted_signer_text, facts: verified }, { text: untrusted_signer_text, facts: lacking(shortfall('none')) }],
    },
});

;// CONCATENATED MODULE: ./out/actions/cosign-verify/rules/unverified-image.js




const unverified_image_text = 'FROM ghcr.io/acme/app:1.2\n';
const requireEntry = {
    default: false,
    summary: 'Whether every image must have an entry in `trustedSigners`, and so a signature.',
};
const options = { requireEntry };
const unverifiedImage = {
    id: 'cosign-verify/unverified-image',
    scope: 'document',
    title: 'Image that nobody is named for',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'An image that no entry of `trustedSigners` fits runs unverified: told where `requireEntry` says that there must be ' +
        'none. So does one that an entry fits and whose tag is filled in later, which is told anyway (medium).',
    advice: 'Add an entry for it to `trustedSigners` in the policy, write its tag or digest out, or verify it where it is known (`images`).',
    references: ['https://docs.sigstore.dev/cosign/verifying/verify/', 'CWE-345'],
    aliases: [],
    options,
    examples: {
        bad: [
            { text: unverified_image_text, lines: [1], facts: unlisted, options: { requireEntry: true } },
            { text: 'ARG BASE\nFROM $BASE\n', lines: [2], facts: verified, options: { requireEntry: true } },
            { text: 'ARG TAG\nFROM ghcr.io/acme/app:$TAG\n', lines: [2], facts: undecided },
        ],
        good: [
            { text: unverified_image_text, facts: unlisted },
            { text: 'ARG TAG\nFROM ghcr.io/other/app:$TAG\n', facts: undecided },
            { text: unverified_image_text, facts: verified, options: { requireEntry: true } },
        ],
    },
    check({ doc, facts, options: { requireEntry } }, report) {
        if (facts === undefined)
            return;
        for (const written of doc.references) {
            if (written.kind !== 'image')
                continue;
            const { state, text: evidence, region, place } = written;
            const told = { region, evidence, properties: { place } };
            const isUnlisted = state.status === 'known' && facts.unlisted.has(state.parts.toString());
            if (isUnlisted && requireEntry)
                report({
                    ...told,
                    message: `${(0,references_image/* shownAs */.sE)(written)} fits no entry of \`trustedSigners\`, so its signature was not looked at.`,
                });
            const isFitting = facts.undecided.has(evidence);
            if (isUndecided(written) && (requireEntry || isFitting))
                report({
                    ...told,
                    ...(requireEntry ? {} : { severity: 'medium' }),
                    message: `${(0,reference/* code */.aY)(evidence)} is not known before the build${isFitting ? ', though an entry of `trustedSigners` fits it' : ''}: no signature could be looked at.`,
                });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/cosign-verify/check.js
















const policy = 'policy';
const cosignVerify = {
    id: 'cosign-verify',
    title: 'Signatures of images',
    summary: 'Verifies who signed the images that a repository names: Sigstore signatures and attestations in every layout, without cosign.',
    inputs: inputs,
    options: checkOptions,
    examplePath: 'Dockerfile',
    claims: (path) => (isPolicyPath(path) ? { kind: policy, certain: true } : (0,claims/* claimReferences */.r)(path)),
    parse(file, { kind }) {
        if (kind !== policy)
            return (0,read/* readReferences */.P)(file);
        const { doc, ...rest } = readPolicy(file);
        return doc === undefined ? rest : { ...rest, doc: { ...doc, references: [] } };
    },
    tally: ({ references }) => ({ images: references.filter(({ kind }) => kind === 'image').length }),
    gatherer: gatherer,
    asksSigners: true,
    idle: whyIdle,
    rules: [
        (0,test_data/* lowInTestData */.qX)(unsignedImage),
        (0,test_data/* lowInTestData */.qX)(invalidSignature),
        (0,test_data/* lowInTestData */.qX)(untrustedSigner),
        (0,test_data/* lowInTestData */.qX)(refusedProof),
        (0,test_data/* lowInTestData */.qX)(missingAttestation),
        (0,test_data/* lowInTestData */.qX)(unsignedPlatform),
        (0,test_data/* lowInTestData */.qX)(cosignDisagrees),
        (0,test_data/* lowInTestData */.qX)(unverifiedImage),
        ...signerRules,
    ],
};


/***/ }),

/***/ 41133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isSigned)
/* harmony export */ });
const isSigned = ({ verdict }) => verdict.missing.length === 0;


/***/ }),

/***/ 81966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qA: () => (/* binding */ annotationMismatch),
  Hz: () => (/* binding */ attestationMismatch),
  H3: () => (/* binding */ isAttestation),
  hi: () => (/* binding */ isSignature)
});

// EXTERNAL MODULE: ./out/shared/core/predicate-types.js
var predicate_types = __webpack_require__(97611);
// EXTERNAL MODULE: ./out/shared/core/signer-claims.js
var signer_claims = __webpack_require__(97178);
// EXTERNAL MODULE: ./out/shared/parse/star-pattern.js
var star_pattern = __webpack_require__(46269);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/judge/predicate-path.js
/** How many nodes of a stranger's JSON are looked at for one path. */
const mostNodes = 100_000;
const longestPath = 32;
/**
 * The scalars that a path leads to, as text: `scanner.uri`. Where a list stands in the way all of its items are followed.
 * Keys that hold dots are found too, the longest first. Undefined where there is too much to look at.
 */
function valuesAt(predicate, path) {
    const parts = path.split('.');
    if (parts.length > longestPath)
        return undefined;
    const values = [];
    const open = [{ node: predicate, at: 0 }];
    let seen = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (++seen + open.length > mostNodes)
            return undefined;
        const { node, at } = next;
        if (Array.isArray(node)) {
            if (node.length > mostNodes)
                return undefined;
            for (const item of node)
                open.push({ node: item, at });
        }
        else if (at === parts.length) {
            if (isScalar(node))
                values.push(String(node));
        }
        else if (typeof node === 'object' && node !== null) {
            const found = longestKey(node, parts, at);
            if (found !== undefined)
                open.push(found);
        }
    }
    return values.reverse();
}
function longestKey(node, parts, at) {
    for (let end = parts.length; end > at; end--) {
        const key = parts.slice(at, end).join('.');
        if (Object.hasOwn(node, key))
            return { node: node[key], at: end };
    }
    return undefined;
}
const isScalar = (node) => typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean';
/** The text that a path of keys leads to; undefined for all else. Lists are not followed. */
function textAt(node, ...keys) {
    let value = node;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./out/actions/cosign-verify/judge/provenance.js


/**
 * Reads provenance 0.2 and 1; undefined for other types. The source is what the build was started from, never just any of
 * its materials: those are what an attacker's build may have fetched as well. (Facts: slsa.dev/spec/v0.2/provenance and
 * v1.0/provenance; GitHub's build type actions.github.io/buildtypes/workflow/v1; BuildKit's slsa-definitions.md.)
 */
function provenanceOf({ predicateType, predicate }) {
    switch ((0,predicate_types/* provenanceVersion */.IK)(predicateType)) {
        case '0.2':
            return {
                builder: textAt(predicate, 'builder', 'id'),
                ...sourceOf(textAt(predicate, 'invocation', 'configSource', 'uri')),
            };
        case '1':
            return { builder: textAt(predicate, 'runDetails', 'builder', 'id'), ...sourceOfBuild(predicate) };
        default:
            return undefined;
    }
}
function sourceOfBuild(predicate) {
    const given = (...keys) => textAt(predicate, 'buildDefinition', 'externalParameters', ...keys);
    const repository = given('workflow', 'repository');
    if (repository !== undefined) {
        const { source, ref } = sourceOf(repository);
        return { source, ref: given('workflow', 'ref') ?? ref };
    }
    const stated = given('source') ?? given('source', 'uri') ?? given('configSource', 'uri');
    const buildType = textAt(predicate, 'buildDefinition', 'buildType') ?? '';
    // With these the build's own source stands first; with others it is whatever a build happened to fetch.
    const first = buildType.startsWith(slsaGenerators)
        ? textAt(predicate, 'buildDefinition', 'resolvedDependencies', 0, 'uri')
        : undefined;
    return sourceOf(stated ?? first);
}
const slsaGenerators = 'https://github.com/slsa-framework/slsa-github-generator/';
/** `git+https://host/owner/name@ref`, and BuildKit's `https://host/owner/name.git#ref`. */
function sourceOf(uri) {
    const found = /^(?:git\+)?([a-z][a-z0-9+.-]*:\/\/(?:[^/@#?]*@)?[^@#?]+)(?:[@#](.*))?$/i.exec(uri ?? '');
    if (found === null)
        return { source: undefined, ref: undefined };
    const [, repository = '', ref] = found;
    return { source: repository.replace(/\.git$/, ''), ref: ref === '' ? undefined : ref };
}

// EXTERNAL MODULE: ./out/actions/cosign-verify/judge/wording.js
var wording = __webpack_require__(17832);
;// CONCATENATED MODULE: ./out/actions/cosign-verify/judge/attestation.js






/** cosign 3 writes a plain signature as a statement of this type. */
const signType = 'https://sigstore.dev/cosign/sign/v1';
/**
 * A plain signature says only "this image"; an attestation says something about it, and is no signature of it: who attests
 * that an image is broken has not signed it off. (cosign: verify and verify-attestation; policy-controller too.)
 */
const isSignature = ({ statement }) => statement === undefined || statement.predicateType === signType;
const isAttestation = (sound, type) => sound.statement !== undefined && (0,predicate_types/* isOfType */.gh)(sound.statement.predicateType, type);
/** What a signature lacks of the annotations that are asked for. */
function annotationMismatch({ annotations }, asked = {}) {
    for (const [name, expected] of Object.entries(asked)) {
        const actual = Object.hasOwn(annotations, name) ? annotations[name] : undefined;
        if (actual !== expected)
            return { what: `annotation ${(0,wording/* shown */.SP)(name)}`, expected: (0,wording/* shown */.SP)(expected), actual: textOr(actual) };
    }
    return undefined;
}
const absent = 'nothing';
const textOr = (text) => (text === undefined ? absent : (0,wording/* shown */.SP)(text));
/** The first thing in which an attestation is not what its rule asks for. `today` is `YYYY-MM-DD`. */
const attestationMismatch = (sound, rule, today) => tooOld(sound, rule, today) ?? otherBuild(sound, rule) ?? otherPredicate(sound, rule.predicate ?? {});
const dayLength = 86_400_000;
function tooOld({ signedAt }, { maxAgeDays }, today) {
    if (maxAgeDays === undefined)
        return undefined;
    const age = signedAt === undefined ? NaN : (Date.parse(today) - Date.parse(signedAt.slice(0, 10))) / dayLength;
    if (age <= maxAgeDays)
        return undefined;
    const actual = Number.isNaN(age) ? 'at a time that nobody vouches for' : `${String(age)} days ago`;
    return { what: 'age', expected: `signed at most ${String(maxAgeDays)} days ago`, actual };
}
function otherBuild({ statement }, rule) {
    const provenance = statement && provenanceOf(statement);
    for (const what of ['builder', 'source', 'ref']) {
        const written = rule[what];
        if (written === undefined)
            continue;
        const expected = what === 'source' ? (0,signer_claims/* claimValue */.I3)('sourceRepository', written) : written;
        const actual = provenance?.[what];
        const fits = actual !== undefined && (what === 'source' ? actual === expected : fitsBounded(expected, actual));
        if (!fits)
            return { what, expected: (0,wording/* shown */.SP)(expected), actual: textOr(actual) };
    }
    return undefined;
}
function otherPredicate({ statement }, asked) {
    for (const [path, expected] of Object.entries(asked)) {
        const values = valuesAt(statement?.predicate, path);
        if (values?.some((value) => fitsBounded(expected, value)) === true)
            continue;
        const actual = values === undefined
            ? 'more than can be looked at'
            : (0,wording/* listText */.so)(values.slice(0, 20).map(wording/* shown */.SP)) || absent;
        return { what: `predicate ${(0,wording/* shown */.SP)(path)}`, expected: (0,wording/* shown */.SP)(expected), actual };
    }
    return undefined;
}
/** Longer values are no names. */
const longestValue = 4_096;
const fitsBounded = (pattern, text) => pattern === text || (text.length <= longestValue && pattern.includes('*') && (0,star_pattern/* fitsStars */.E)(pattern, text));


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fitsRule),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _shared_core_remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21942);
/* harmony import */ var _shared_core_signer_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97178);
/* harmony import */ var _shared_parse_identity_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34883);



/**
 * Whether a proven signer is who the rule means: every field of it has to fit. A rule that names nobody, or an identity
 * without an issuer, fits nobody, whoever let it through.
 */
function fitsRule(signer, rule, keys) {
    const { identity, identityRegexp, key } = rule;
    if ([identity, identityRegexp, key].filter((one) => one !== undefined).length !== 1)
        return false;
    if (signer.kind === 'key')
        return key !== undefined && (keys.get(key) ?? []).includes(signer.fingerprint);
    if (key !== undefined || (rule.issuer === undefined && rule.issuerRegexp === undefined))
        return false;
    return (fitsText(signer.identity, identity, patternsOf(rule).identity) &&
        fitsText(signer.issuer, rule.issuer, patternsOf(rule).issuer) &&
        hasClaims(signer, rule.claims ?? {}));
}
/** Compiled once: many proofs are held against one rule. */
const patternsOf = (0,_shared_core_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(({ identityRegexp, issuerRegexp }) => ({
    identity: compiled(identityRegexp),
    issuer: compiled(issuerRegexp),
}));
const nobody = { fits: () => false };
const compiled = (source) => source === undefined ? undefined : ((0,_shared_parse_identity_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .identityPattern */ .L)(source) ?? nobody);
/** To the letter: neither case nor Unicode form nor a slash at the end is made equal. */
const fitsText = (text, exact, pattern) => text !== '' && (exact === undefined || exact === text) && (pattern === undefined || pattern.fits(text));
const hasClaims = ({ claims }, asked) => Object.entries(asked).every(([name, value]) => Object.hasOwn(claims, name) && claims[name] === (0,_shared_core_signer_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimValue */ .I3)(name, value));
/** Equal for one and the same signer: a certificate's name means nothing without who vouched for it. */
const identityOf = (signer) => signer.kind === 'key'
    ? JSON.stringify(['key', signer.fingerprint])
    : JSON.stringify(['certificate', signer.issuer, signer.identity]);


/***/ }),

/***/ 14495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shortfallOf),
/* harmony export */   I: () => (/* binding */ noProof)
/* harmony export */ });
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81966);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17832);


/** Why a requirement is not met, and what would meet it. */
function shortfallOf(requirement, findings) {
    const strangers = findings.rightful.length === 0 ? findings.found : [];
    const broken = findings.unsound.filter((one) => mayBe(one, requirement));
    return {
        requirement: requirement.kind,
        type: requirement.type,
        ...causeOf(requirement, findings, broken),
        paste: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .pasteLines */ .DA)(strangers),
        claimed: broken.flatMap(({ claimed }) => (claimed ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signerText */ .S)(claimed)] : [])).slice(0, 20),
    };
}
/** What an unsound bundle would have been is not known. */
const mayBe = ({ proof: { material } }, { kind }) => material.kind === 'bundle' || (material.kind === 'dsse') === (kind === 'attestation');
function causeOf(requirement, findings, broken) {
    const { signers, atLeast } = requirement;
    const { found, rightful, met, filled } = findings;
    const thing = requirement.type === undefined ? 'signature' : `attestation of type ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(requirement.type)}`;
    const expected = (atLeast > 1 ? `${String(atLeast)} of ` : '') + ((0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(signers.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleText */ .Y3)) || 'a trusted signer');
    const signed = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(found.map(textOf));
    if (found.length === 0)
        return absence(thing, expected, requirement, findings, broken);
    if (rightful.length === 0)
        return {
            code: 'not-trusted',
            message: `no ${thing} is by a trusted signer`,
            expected,
            actual: signed,
            hint: found.some(isUnlogged)
                ? 'A signature without an entry in a log counts only for a key with `withoutLog: true`.'
                : 'If it is the right one, add it to `trustedSigners`; else find out who signed it.',
        };
    const [first] = rightful;
    const mismatch = met.length === 0 && first ? requirement.mismatch(first) : undefined;
    if (mismatch !== undefined)
        return {
            code: 'refused',
            message: `the ${thing} by a trusted signer differs in its ${mismatch.what}`,
            expected: mismatch.expected,
            actual: mismatch.actual,
            hint: 'It is signed by the right one and says something else: is this the right one?',
        };
    return {
        code: 'too-few',
        message: `${String(filled)} of the ${String(atLeast)} trusted signers that are needed made a ${thing}`,
        expected,
        actual: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(met.map(textOf)),
        hint: 'Each signer counts once, and for one entry of `signers`.',
    };
}
/** Where a failure has nothing to be compared. */
const noProof = 'nothing that holds';
function absence(thing, expected, { kind }, { sound }, broken) {
    const [first] = broken;
    if (first !== undefined) {
        const { message, hint, expected: wanted, actual } = first.failure;
        return {
            code: 'unproven',
            message: `no ${thing} holds: ${message}`,
            expected: wanted ?? (actual === undefined ? `one by ${expected}` : 'one that holds'),
            actual: actual === undefined ? noProof : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(actual),
            hint,
        };
    }
    const isAttested = kind === 'signature' && sound.some((one) => !(0,_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignature */ .hi)(one));
    const types = sound.flatMap(({ statement }) => (statement ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(statement.predicateType)] : []));
    return {
        code: 'none',
        message: `there is no ${thing}`,
        expected,
        actual: kind === 'attestation' && types.length > 0
            ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(types)
            : isAttested
                ? `attestations: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(types)}`
                : 'nothing',
        hint: isAttested
            ? 'An attestation is no signature: where attestations are enough, say `atLeast: 0` and which ones.'
            : 'Sign the image where it is built, or name the repository that holds its proofs.',
    };
}
const textOf = (sound) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signerText */ .S)(sound.signer) + (isUnlogged(sound) ? ', in no log' : '');
/** Certificates of an instance without a log count by their timestamps. */
const isUnlogged = ({ signer, isLogged }) => signer.kind === 'key' && !isLogged;


/***/ }),

/***/ 17832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ pasteLines),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Y3: () => (/* binding */ ruleText),
/* harmony export */   so: () => (/* binding */ listText),
/* harmony export */   z7: () => (/* binding */ shownPlace)
/* harmony export */ });
/* unused harmony export quoted */
/* harmony import */ var _shared_core_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49646);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7768);


/** In UTF-16 code units; and how many names of a list are shown. */
const [longest, most] = [300, 5];
/** A text of a stranger's, on one line and in quotes that YAML and JSON read alike; nothing unseen is left in it, and nothing that ends Markdown's code. */
const quoted = (text) => JSON.stringify((0,_shared_core_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(text, longest)).replace(/[^\x20-\x7e]|`/gu, (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
/** A text as it is where nothing in it can mislead, or quoted. */
const shown = (text) => (/^[\x21-\x7e]{1,300}$/.test(text) ? text : quoted(text));
/** Where something lies, by the same measure; words of our own stand in it, and so spaces. */
const shownPlace = (where) => /^[\x20-\x7e]{1,600}$/.test(where) ? where : quoted(where);
const signerText = (signer) => signer.kind === 'key'
    ? `key ${shown(signer.name)}`
    : `${shown(signer.identity)} (issuer ${shown(signer.issuer)})`;
function ruleText({ identity, identityRegexp, issuer, issuerRegexp, key, claims, }) {
    if (key !== undefined)
        return key.includes('-----BEGIN') ? 'a key written in the policy' : `key ${shown(key)}`;
    const named = Object.entries(claims ?? {}).map(([name, value]) => `, ${name} ${shown(value)}`);
    const who = identity === undefined ? `/${shown(identityRegexp ?? '')}/` : shown(identity);
    return `${who} (issuer ${issuer === undefined ? `/${shown(issuerRegexp ?? '')}/` : shown(issuer)}${named.join('')})`;
}
/** At most a handful, each once. */
function listText(texts) {
    const each = [...new Set(texts)];
    const rest = each.length - most;
    return each.slice(0, most).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}
/**
 * The signers of sound proofs as lines for `signers`, ready to be pasted: proven is that they signed, and not that they
 * should be trusted. Keys are left out, since whoever sees one here has it already.
 */
function pasteLines(proofs) {
    const each = new Map(proofs.map(({ signer }) => [(0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(signer), signer]));
    return [...each.values()]
        .flatMap((signer) => signer.kind === 'key' || signer.identity.length > longest || signer.issuer.length > longest
        ? []
        : [`- { identity: ${quoted(signer.identity)}, issuer: ${quoted(signer.issuer)} }`])
        .slice(0, most);
}


/***/ }),

/***/ 77943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inToto),
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   K_: () => (/* binding */ dsseEnvelope),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   fZ: () => (/* binding */ isOtherSignature),
/* harmony export */   i3: () => (/* binding */ simpleSigning),
/* harmony export */   iO: () => (/* binding */ referrerKind)
/* harmony export */ });
/* harmony import */ var _shared_core_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49646);

/** Of layers (cosign, specs/SIGNATURE_SPEC.md; DSSE, protocol.md; in-toto attestation, spec/v1/envelope.md). */
const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
const dsseEnvelope = 'application/vnd.dsse.envelope.v1+json';
/** Of a statement without a signature; as an artifactType, of a manifest with signed ones. */
const inToto = 'application/vnd.in-toto+json';
const cosignSignature = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const notation = 'application/vnd.cncf.notary.signature';
/** Writers that know no artifactType leave it out, or leave the type of the configuration in its place. */
const unsaid = new Set([
    '',
    'application/vnd.oci.empty.v1+json',
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
]);
/** All versions: `\u2026bundle+json;version=0.1`, `\u2026bundle.v0.3+json` (sigstore/protobuf-specs, sigstore_bundle.proto). */
function isBundle(mediaType) {
    return /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json(?: ?;|$)/i.test(mediaType);
}
/** Signatures that are not Sigstore's. */
function isOtherSignature(mediaType) {
    return mediaType.startsWith(notation) || ['application/jose+json', 'application/cose'].includes(mediaType);
}
/** What refers to an image under this artifactType; `unsaid`: only its manifest can tell. */
function referrerKind(artifactType) {
    const type = artifactType ?? '';
    if (unsaid.has(type))
        return 'unsaid';
    if (isBundle(type))
        return 'bundle-referrer';
    if (type === cosignSignature || type === simpleSigning)
        return 'sig-referrer';
    if (type === inToto || type === dsseEnvelope)
        return 'att-referrer';
    return isOtherSignature(type) ? 'not-sigstore' : 'other';
}
/** Without an artifactType, the type of the configuration counts (OCI image specification, manifest.md), then that of the layers. */
function artifactTypeOf({ artifactType = '', config, layers }) {
    const types = [artifactType, config?.mediaType ?? '', layers[0]?.mediaType ?? ''];
    return types.find((type) => !unsaid.has(type)) ?? '';
}
/** A stranger's media type, to be shown. */
function shown(mediaType) {
    return (0,_shared_core_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(mediaType.replace(/[^\x20-\x7e]/g, '?'), 80);
}


/***/ }),

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ tooMuch),
/* harmony export */   Hy: () => (/* binding */ largestProof),
/* harmony export */   Wv: () => (/* binding */ Room),
/* harmony export */   zW: () => (/* binding */ largestPayload)
/* harmony export */ });
/* harmony import */ var _shared_core_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25411);

/** Of one proof, in bytes. An SBOM in an attestation has some ten MiB at times; the registry's client reads no larger blob. */
const largestProof = 64 * 1024 * 1024;
/** The payload of a plain signature names the image and a few annotations. */
const largestPayload = 1024 * 1024;
/** What one lookup may bring home, whoever has filled the registry with proofs. */
class Room {
    #bytes = 256 * 1024 * 1024;
    #proofs = 1000;
    /**
     * @param sizes of all proofs of one manifest, in bytes: all of them or none
     * @throws RegistryError where there is no room for them
     */
    take(sizes) {
        const bytes = sizes.reduce((sum, size) => sum + size, 0);
        if (sizes.length > this.#proofs)
            throw tooMuch('More than 1000 signatures and attestations lie there');
        if (bytes > this.#bytes)
            throw tooMuch('More than 256 MiB of signatures and attestations lie there');
        this.#bytes -= bytes;
        this.#proofs -= sizes.length;
    }
}
function tooMuch(message) {
    return new _shared_core_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .g('too-large', message, 'The rest is not read. Remove old or foreign ones from the registry, or sign a new image.');
}


/***/ }),

/***/ 17821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isSound)
/* harmony export */ });
/* unused harmony export steps */
/** Steps of verification, in the order in which they are taken. */
const steps = (/* unused pure expression or super */ null && ([
    'format',
    'trust-root',
    'key',
    'certificate',
    'certificate-log',
    'timestamp',
    'log',
    'signature',
    'subject',
]));
const isSound = (checked) => 'signer' in checked;


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

/***/ 67939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whyUnasked)
/* harmony export */ });
/** Why nobody outside was asked, in a few words. */
const whyUnasked = ({ isMisread }) => isMisread ? 'not asked, since an input could not be read' : 'offline';


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

/***/ 53988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Field)
/* harmony export */ });
/* harmony import */ var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64097);
var _a;

/**
 * A field of a YAML document, there or not: its value, and the place that a finding about it points at. A value of null is
 * as good as none, as it is for the API server.
 */
class Field {
    /** Undefined where there is none. */
    node;
    parent;
    /** The key in a mapping, the 0-based index in a sequence; undefined for a root. */
    name;
    /** As it is written; undefined for items, roots and what is not there. */
    key;
    constructor(node, parent, name, key) {
        this.node = node;
        this.parent = parent;
        this.name = name;
        this.key = key;
    }
    static root(node) {
        return new _a(node);
    }
    /** One step for each name; of equal keys the last one holds. */
    at(...names) {
        let field;
        for (const name of names)
            field = (field ?? this).#member(name);
        return field ?? this;
    }
    #member(name) {
        const { node } = this;
        if (node?.kind === 'mapping')
            for (let index = node.entries.length - 1; index >= 0; index -= 1) {
                const entry = node.entries[index];
                if (entry !== undefined && isNamed(entry.key, name))
                    return new _a(entry.value, this, name, entry.key);
            }
        return new _a(undefined, this, name);
    }
    /** The members of a mapping, each key once; none for anything else. */
    get members() {
        const { node } = this;
        if (node?.kind !== 'mapping')
            return [];
        const last = new Map();
        for (const entry of node.entries) {
            const name = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(entry.key);
            if (name !== undefined)
                last.set(name, entry);
        }
        const fields = [];
        for (const [name, { key, value }] of last)
            fields.push(new _a(value, this, name, key));
        return fields;
    }
    /** The items of a sequence; none for anything else. */
    get items() {
        const { node } = this;
        return node?.kind === 'sequence' ? node.items.map((item, index) => new _a(item, this, index)) : [];
    }
    /** It has a value, and not null. */
    get exists() {
        const { node } = this;
        return node !== undefined && (node.kind !== 'scalar' || node.value !== null);
    }
    /** A scalar as the reader sees it; undefined for null, collections and what is not there. */
    get value() {
        const { node } = this;
        return node?.kind === 'scalar' ? (node.value ?? undefined) : undefined;
    }
    /** A string; undefined for any other type. */
    get text() {
        const { value } = this;
        return typeof value === 'string' ? value : undefined;
    }
    /** A scalar of any type as it is written: a name is a name, with its quotes forgotten or not. */
    get source() {
        const { node } = this;
        if (node?.kind !== 'scalar' || node.value === null)
            return undefined;
        return typeof node.value === 'string' ? node.value : node.source;
    }
    /** The strings of a sequence, others as they are written. */
    get texts() {
        return this.items.flatMap(({ source }) => source ?? []);
    }
    /** A boolean, one in quotes too: no API server takes that, and no check may be silenced by it. */
    get flag() {
        const { value } = this;
        if (typeof value === 'boolean')
            return value;
        if (typeof value !== 'string')
            return undefined;
        if (/^(?:true|yes|on|y)$/i.test(value))
            return true;
        return /^(?:false|no|off|n)$/i.test(value) ? false : undefined;
    }
    /** A whole number, one in quotes too; out of JavaScript's safe range undefined. */
    get integer() {
        const { value } = this;
        if (typeof value === 'number')
            return Number.isSafeInteger(value) ? value : undefined;
        return typeof value === 'string' && /^[-+]?\d{1,15}$/.test(value) ? Number(value) : undefined;
    }
    /** `spec.containers[web].image`: items by their name, where they have one. */
    get path() {
        if (this.parent === undefined || this.name === undefined)
            return '';
        const { path } = this.parent;
        if (typeof this.name === 'number')
            return `${path}[${this.at('name').source ?? String(this.name)}]`;
        const isPlain = /^[\w-]+$/.test(this.name);
        return isPlain ? `${path}${path && '.'}${this.name}` : `${path}["${this.name}"]`;
    }
    /** The place of the key; of an item its first key, or all of it; undefined where the field is not there. */
    get ownRegion() {
        const { node } = this;
        if (this.key !== undefined)
            return this.key.region;
        if (node === undefined)
            return undefined;
        const first = node.kind === 'mapping' ? node.entries[0] : undefined;
        return first === undefined ? node.region : throughValue(first);
    }
    /**
     * The field with its value, where that stands on the same line, else its key; where it is not there, the place of its
     * parent.
     */
    get region() {
        const own = this.ownRegion;
        if (own === undefined)
            return this.parent?.place ?? nowhere;
        if (this.key === undefined || this.node === undefined)
            return own;
        return throughValue({ key: this.key, value: this.node });
    }
    /** Where something is missing in it: its key, or the first line of an item. */
    get place() {
        return this.ownRegion ?? this.parent?.place ?? nowhere;
    }
}
_a = Field;
/** As `keyText` does it, without a text for each question. */
const isNamed = (key, name) => key.kind === 'scalar' && (typeof key.value === 'string' ? key.value === name : String(key.value) === name);
/** A root always has a place. */
const nowhere = { path: '', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** Up to the end of a value that stands on the line of its key; an alias leads elsewhere. */
function throughValue({ key, value }) {
    const from = key.region;
    if (value.kind !== 'scalar')
        return from;
    const to = value.region;
    const isBeside = to.startLine === from.endLine && to.endLine === from.endLine && to.startColumn >= from.endColumn;
    return isBeside ? { ...from, endColumn: to.endColumn } : from;
}


/***/ })

};
