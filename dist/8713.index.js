export const id = 8713;
export const ids = [8713];
export const modules = {

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

/***/ 3386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ registrySettings),
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   YL: () => (/* binding */ allowedRegistries),
/* harmony export */   _A: () => (/* binding */ registryOptions)
/* harmony export */ });
/** Registries that anybody may publish to or pull from; a name in a file cannot make a check ask any other. */
const publicRegistries = [
    'docker.io',
    'ghcr.io',
    'quay.io',
    'gcr.io',
    'registry.k8s.io',
    'mcr.microsoft.com',
    'public.ecr.aws',
];
/** What the policy may say to a check that asks registries. */
const registryOptions = {
    allowedRegistries: {
        default: publicRegistries,
        summary: 'Registries that may be asked: hosts, or hosts with a namespace (`ghcr.io/acme`).',
    },
    registryCredentials: {
        default: 'file',
        summary: 'Logins that may be used: `none`, those in the `file` of docker login, or `helpers` (credential programs) too.',
        faults: (value) => ['none', 'file', 'helpers'].includes(value) ? [] : ['none, file or helpers may stand here'],
    },
    localRegistries: {
        default: [],
        summary: 'Registries at private or loopback addresses that may be asked.',
        inputOnly: true,
    },
};
/** One list for all checks that read names of images. */
const allowedRegistries = {
    name: 'allowed-registries',
    kind: 'list',
    summary: 'Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from; `online` asks no others.',
    otherwise: "the policy's, else every registry is allowed, and `online` asks the large public ones",
    where: 'anywhere',
};
/** For every check that asks registries. */
const registryInputs = [
    allowedRegistries,
    {
        name: 'registry-credentials',
        kind: 'choice',
        choices: ['none', 'file', 'helpers'],
        summary: "Logins that may be used: none, those in Docker's config file, or credential programs too.",
        otherwise: 'file',
        where: 'anywhere',
    },
    {
        name: 'local-registries',
        kind: 'list',
        summary: 'Registries at private or loopback addresses that may be asked, as `host:port` or `http://host:port`.',
        otherwise: 'none',
        where: 'anywhere',
    },
];
/**
 * Values as the run settled them. `named`: registries, or namespaces of them, that those who start the run, or the policy,
 * name besides; on a private address they need `localRegistries` all the same.
 */
function registrySettings(values, named = []) {
    const list = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value : [];
    };
    const local = list('localRegistries');
    const credentials = values.registryCredentials;
    return {
        allowed: [
            ...list('allowedRegistries'),
            ...named,
            ...local.map((host) => host.replace(/^https?:\/\//, '')),
        ],
        local,
        credentials: credentials === 'none' || credentials === 'helpers' ? credentials : 'file',
    };
}


/***/ }),

/***/ 25411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/** Why a registry could not be asked, or what is wrong with its answer. Never holds a credential. */
class RegistryError extends Error {
    name = 'RegistryError';
    code;
    hint;
    constructor(code, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
}


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

/***/ 50215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45351);
/* harmony import */ var _dockerfile_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7734);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23657);
/* harmony import */ var _test_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95483);




/** Reads a file for every check alike; undefined for one that is only called a little like a Dockerfile. */
function readDockerfile(file) {
    const { doc, problems } = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDockerfile */ .Ai)(file);
    const claim = (0,_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_1__/* .claimDockerfile */ .n)(file.path);
    // What BuildKit refuses cannot be built either; what is only too long for us can.
    const limits = problems.filter(({ code }) => code === 'limit');
    if (limits.length === 0 && claim?.certain !== true && doc.stages.length === 0)
        return undefined;
    const why = isTemplate(doc) ? 'template' : problems.length > 0 ? excuse(file.path, claim?.kind) : undefined;
    return {
        doc,
        problems: (why === undefined ? problems : limits).map(unchecked),
        excluded: limits.length === 0 ? why : undefined,
    };
}
function excuse(path, kind) {
    if (kind === 'template')
        return 'template';
    return (0,_test_data_js__WEBPACK_IMPORTED_MODULE_3__/* .isTestData */ .rv)(path) ? 'broken file among test data' : undefined;
}
/** A tag with no `$` before it. */
const sign = new RegExp(`^[^$]*(?:${_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .templateTag */ .D1.source})`);
/**
 * True where a template engine has to run first. Only signs that no build survives count, a line that should be an
 * instruction or the last FROM: else two braces in a working Dockerfile would keep it from being checked.
 */
const isTemplate = ({ instructions, stages }) => instructions.some(({ keyword }) => sign.test(keyword)) || sign.test(stages.at(-1)?.from.rest.text ?? '');
const unchecked = ({ code, reason, line }) => ({
    code,
    message: `The Dockerfile cannot be read as BuildKit reads it: ${reason}.`,
    line,
    hint: code === 'limit'
        ? 'Split the file, or exclude it in the policy.'
        : 'Mend the line, or exclude the file in the policy when it is no Dockerfile.',
});


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

/***/ 90168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readDockerfileReferences)
/* harmony export */ });
/* harmony import */ var _dockerfile_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50215);
/* harmony import */ var _places_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58152);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41862);



/** Reads a Dockerfile; of a template, whatever references can be seen in it. */
function readDockerfileReferences(file) {
    const reading = (0,_dockerfile_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n)(file);
    if (reading === undefined)
        return {};
    const { doc: dockerfile, problems, excluded } = reading;
    const references = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)((0,_places_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerfileReferences */ .$)(dockerfile));
    if (excluded !== undefined && (excluded !== 'template' || references.length === 0))
        return { excluded };
    const { path, text, comments } = dockerfile;
    const doc = { path, text, comments, references };
    return problems.length === 0 ? { doc } : { doc, problems };
}


/***/ }),

/***/ 54504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unanswered),
/* harmony export */   e: () => (/* binding */ mentionedImages)
/* harmony export */ });
/* harmony import */ var _test_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95483);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2670);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41862);



/**
 * The images that are pulled, each distinct reference once: no stages, no names of local builds, no material of tests.
 * `before`: documents of base, whose images count and whose places do not: trouble with them is not told.
 */
function mentionedImages(docs, before, isWanted) {
    const found = new Map();
    const untold = new Set(before);
    for (const doc of [...docs, ...before]) {
        if ((0,_test_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(doc.path))
            continue;
        for (const { written, image } of (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .knownImages */ .wM)(doc)) {
            if ((0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocal */ .IX)(written, image) || !isWanted(image))
                continue;
            const name = image.toString();
            const one = found.get(name) ?? { image, mentions: new Map() };
            found.set(name, one);
            if (untold.has(doc))
                continue;
            const { path, startLine: line } = written.region;
            one.mentions.set(`${path}:${String(line)}`, { path, line });
        }
    }
    return [...found.values()].map(({ image, mentions }) => ({ image, mentions: [...mentions.values()] }));
}
/**
 * What no registry was asked about, or none answered. `otherwise`: what else may be done where the registry may not be
 * asked, to follow "or".
 */
function unanswered({ image, mentions }, error, otherwise) {
    const { domain, familiar } = image;
    if (error.code !== 'host-not-allowed')
        return mentions.map((place) => ({
            ...place,
            code: 'no-answer',
            message: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(familiar)} could not be looked up: ${error.message.replace(/\.$/, '')}.`,
            hint: error.hint,
        }));
    return mentions.map((place) => ({
        ...place,
        code: 'not-asked',
        message: `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(familiar)} was not looked up: ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(domain)} is no registry that may be asked.`,
        hint: `Add ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(domain)} to \`allowedRegistries\` in the policy, or ${otherwise}.`,
    }));
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences)
/* harmony export */ });
/* harmony import */ var _core_remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21942);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);
/* harmony import */ var _dockerfile_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90168);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16687);




/** The images and actions that a file names, read once for all checks. */
const readReferences = (0,_core_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((file) => {
    const { kind = 'yaml' } = (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimReferences */ .r)(file.path) ?? {};
    return kind === 'dockerfile' ? (0,_dockerfile_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDockerfileReferences */ .F)(file) : (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(file, kind);
});


/***/ }),

/***/ 16687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./out/shared/parse/kubernetes.js
var kubernetes = __webpack_require__(73898);
// EXTERNAL MODULE: ./out/shared/parse/template.js
var parse_template = __webpack_require__(35500);
// EXTERNAL MODULE: ./out/shared/parse/test-data.js
var test_data = __webpack_require__(95483);
// EXTERNAL MODULE: ./out/shared/parse/yaml-problem.js
var yaml_problem = __webpack_require__(60259);
// EXTERNAL MODULE: ./out/shared/parse/references/claims.js
var claims = __webpack_require__(5758);
;// CONCATENATED MODULE: ./out/shared/parse/references/content.js

/** Each is in every object for a cluster that names an image: a list of containers, or the group of a custom object. */
const words = [
    'ontainer',
    'reference',
    'argoproj.io/',
    'tekton.dev/',
    'skaffold/',
    'helm.toolkit.fluxcd.io/',
    'monitoring.coreos.com/',
    'k8s.elastic.co/',
    'postgresql.cnpg.io/',
    'opentelemetry.io/',
    'pkg.crossplane.io/',
];
/**
 * What a text must hold to be worth parsing. Looking is cheap and parsing is not: most YAML of a repository ends here.
 * For an object of a cluster words count, wherever they stand: it may be indented, or written in braces.
 */
function mayHoldReferences(text) {
    const has = (word) => text.includes(word);
    return (((0,kubernetes/* mayBeKubernetes */.$C)(text) && words.some(has)) ||
        (servicesKey.test(text) && imageKey.test(text)) ||
        (has('jobs') && onKey.test(text)) ||
        (0,kubernetes/* hasEscapedKey */.XY)(text));
}
/** Every image of a chart's values stands in or beside such a key. */
const mayHoldValues = (text) => /image|repository/i.test(text) || (0,kubernetes/* hasEscapedKey */.XY)(text);
const servicesKey = /(?:^|\{)[ \t]*["']?services["']?[ \t]*:/m;
const imageKey = /[\s{,"'](?:image|build)["']?[ \t]*:/;
const onKey = /^["']?on["']?[ \t]*:/m;
/** Keys at their places say that a file of that name can be nothing but the metadata of an action. */
const isSurelyAction = (text) => /^runs[ \t]*:/m.test(text) && /^[ \t]+using[ \t]*:/m.test(text);
/** An image in parts, as the values of a chart have it. */
const isSurelyValues = (text) => /^[ \t]*repository[ \t]*:/m.test(text) && /^[ \t]*tag[ \t]*:/m.test(text);

// EXTERNAL MODULE: ./out/shared/parse/references/formats.js + 16 modules
var formats = __webpack_require__(2810);
// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
// EXTERNAL MODULE: ./out/shared/parse/placeholder.js
var placeholder = __webpack_require__(23657);
// EXTERNAL MODULE: ./out/shared/parse/references/action.js
var action = __webpack_require__(59925);
// EXTERNAL MODULE: ./out/shared/parse/references/image.js
var references_image = __webpack_require__(2670);
// EXTERNAL MODULE: ./out/shared/parse/references/places/kubernetes.js + 2 modules
var places_kubernetes = __webpack_require__(57076);
;// CONCATENATED MODULE: ./out/shared/parse/references/places/template.js





/** `key: value` of a block mapping, behind any number of list dashes; or only the header of a block scalar. */
const entry = /^([ \t]*)((?:- +)*)(?:["']?([A-Za-z][\w.-]*|\{\{[^{}]*\}\})["']?:(?:[ \t]+(.*))?|[|>].*)$/;
/** A line that only steers the template, and so has no place in the nesting. */
const steering = /^[ \t]*(?:\{\{(?![^{}]*\}\}:)|\{%|\{#|<%)/;
/**
 * References in a text that is no YAML until a template engine has filled it in: read by indentation, and only where
 * the keys above leave no doubt. A value with template syntax in it is an unknown reference.
 */
function* templateReferences(path, text) {
    const lines = new parse_lines/* Lines */.q(path, text);
    let above = [];
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    let inComment = false;
    for (const line of text.slice(start).split('\n')) {
        inComment = inComment ? !line.includes('*/') : /\{\{-? *\/\*/.test(line) && !line.includes('*/');
        const found = inComment || steering.test(line) ? null : entry.exec(line.trimEnd());
        if (found) {
            const [, blanks = '', dashes = '', key = '', rest = ''] = found;
            const column = blanks.length + dashes.length;
            above = above.filter((open) => (dashes === '' ? open.column < column : open.column <= blanks.length));
            const place = above.some(({ block }) => block)
                ? undefined
                : placeOf(key, above.map((open) => open.key));
            const value = place && scalar(rest);
            if (value) {
                const at = start + line.trimEnd().length - rest.length;
                yield reference(place, value.text, lines.region(at, at + value.length));
            }
            above.push({
                column: key === '' ? blanks.length + 1 : column,
                key,
                block: key === '' || /^[|>]/.test(rest),
            });
        }
        start += line.length + 1;
    }
}
/** Where `key` names an image or an action, given the keys above it. */
function placeOf(key, above) {
    const [top, , third] = above;
    const parent = above.at(-1) ?? '';
    if (key === 'uses' && (parent === 'steps' || (top === 'jobs' && above.length === 2)))
        return 'uses';
    if (key === 'container' && top === 'jobs' && above.length === 2)
        return 'workflow-image';
    if (key !== 'image')
        return undefined;
    if (places_kubernetes/* containerLists */.nL.includes(parent))
        return 'kubernetes';
    if (top === 'services' && above.length === 2)
        return 'compose';
    if (top === 'jobs' && (third === 'services' || (third === 'container' && above.length === 3)))
        return 'workflow-image';
    return undefined;
}
/** A value that is one text, quotes left out, and its length with them; undefined where it may be something else. */
function scalar(rest) {
    const bare = rest.replace(/(?:^|[ \t])#.*$/, '').trimEnd();
    if (placeholder/* templateTag */.D1.test(bare))
        return { text: bare, length: bare.length };
    const quoted = /^(["'])([^"'\\]+)\1$/.exec(bare)?.[2];
    if (quoted !== undefined)
        return { text: quoted, length: quoted.length + 2 };
    return /^[\w$./]\S*$/.test(bare) ? { text: bare, length: bare.length } : undefined;
}
function reference(place, text, region) {
    if (place === 'kubernetes')
        return { kind: 'image', place, text, region, ...(0,places_kubernetes/* readContainerImage */.$3)(text) };
    const image = (0,references_image/* dockerUrlImage */.NN)(text);
    if (place !== 'uses')
        return { kind: 'image', place, text, region, state: (0,references_image/* imageState */.Vn)(image ?? text) };
    if (image !== undefined)
        return { kind: 'image', place: 'docker-url', text, region, state: (0,references_image/* imageState */.Vn)(image) };
    const state = placeholder/* templateTag */.D1.test(text.replaceAll('${{', ''))
        ? { status: 'unknown', why: 'template' }
        : (0,action/* actionState */.M)(text);
    return { kind: 'action', place, text, region, state };
}

// EXTERNAL MODULE: ./out/shared/parse/references/reference.js
var references_reference = __webpack_require__(41862);
;// CONCATENATED MODULE: ./out/shared/parse/references/yaml-file.js









/** Reads a YAML or JSON file by what its path promises, or by what its documents turn out to be. */
function readYaml(file, kind) {
    const { path, text } = file;
    if (!mayHold(kind, text))
        return {};
    const yaml = (0,formats/* parseKind */.U)(file, kind);
    const template = (0,parse_template/* looksTemplated */.j)(text);
    const references = (0,references_reference/* inOrder */.al)([
        ...yaml.roots.flatMap((root) => [...(0,formats/* rootReferences */.z)(root, file, kind)]),
        ...(template === undefined ? [] : templateReferences(path, text)),
    ]);
    const isSure = kind === 'workflow' || (template === undefined && isSurely(kind, text));
    const doc = { path, text, comments: yaml.comments, references };
    const faults = yaml.problems.filter(({ code }) => code === 'limit' || (isSure && !(0,test_data/* isTestData */.rv)(path)));
    const problems = [...faults.map(yaml_problem/* unchecked */.V), ...references.flatMap(tooFar)];
    if (problems.length > 0)
        return { doc, problems };
    if (references.length > 0)
        return { doc };
    if (yaml.problems.length > 0)
        return { excluded: whyLeftOut(template, isSure) };
    return (0,claims/* isCertain */.t)(kind) ? { doc } : {};
}
/** A look at the text of what is called like much else. */
function mayHold(kind, text) {
    if (kind === 'helm-values')
        return mayHoldValues(text);
    return kind !== 'yaml' || mayHoldReferences(text);
}
function isSurely(kind, text) {
    if (kind === 'action')
        return isSurelyAction(text);
    if (kind === 'helm-values')
        return isSurelyValues(text);
    return (0,claims/* isCertain */.t)(kind) || (0,kubernetes/* isSurelyKubernetes */.Jf)(text);
}
function whyLeftOut(template, isSure) {
    if (template !== undefined)
        return `${template} in which no reference can be seen for sure`;
    return isSure
        ? 'broken YAML in a folder of test data'
        : 'no readable YAML, and nothing says that it should be';
}
/** As a finding alone it could weigh less than what it hides. */
function tooFar({ state, text, region }) {
    if (state.status !== 'invalid' || state.isLimit !== true)
        return [];
    const hint = 'Write the image out, or exclude the file in the policy.';
    return [{ code: 'limit', message: `${(0,references_reference/* code */.aY)(text)} ${state.reason}.`, line: region.startLine, hint }];
}


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

/***/ 35500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ looksTemplated)
/* harmony export */ });
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90267);

/**
 * The kind of template a text is, where it becomes YAML only when an engine has filled it in; undefined for YAML.
 * Braces inside quotes, block scalars and comments are YAML whoever reads them later (Ansible, Argo, Prometheus),
 * and so are `${\u2026}` and GitHub's `${{ \u2026 }}`. Only what Helm alone says (`.Values`) counts inside quotes too.
 */
function looksTemplated(text) {
    if (!/\{[{%#A-Z]|<%|@[A-Z]/.test(text))
        return undefined;
    for (const { content } of (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOutsideBlocks */ .h)(text)) {
        const kind = content.startsWith('#') ? undefined : kindOfLine(content);
        if (kind !== undefined)
            return kind;
    }
    return undefined;
}
function kindOfLine(content) {
    const value = valueOf(content);
    if (content.startsWith('<%') || value.startsWith('<%'))
        return 'ERB template';
    if (/^(?:\{%|\{#.*#\})/.test(content) || value.startsWith('{%'))
        return 'Jinja template';
    if (/\{\{-? *(?:\.(?:Values|Release|Chart|Capabilities)\b|(?:include|template|tpl) )/.test(content))
        return 'Helm template';
    // `@NAME@` and `{NAME}.1` begin no value of YAML.
    if (/^(?:@[A-Z][A-Z0-9_]*@|\{[A-Z][A-Z0-9_]*\}[^\s,\]}])/.test(value))
        return 'template with placeholders';
    if (isWholeTag(content))
        return kindOfTag(content);
    return value.startsWith('{{') && value.includes('}}') ? kindOfTag(value) : undefined;
}
/** What stands behind a plain key or a dash. */
function valueOf(content) {
    return content.replace(/^(?:- +)*(?:[\w./-]+: +)?/, '');
}
/** A line that is nothing but one tag, opens a tag of several lines, or has a tag for a key. */
function isWholeTag(content) {
    if (!content.startsWith('{{'))
        return false;
    const end = content.indexOf('}}');
    return end === -1
        ? /^\{\{-? *(?:\/\*|$)/.test(content)
        : content.endsWith('}}') || content.startsWith(':', end + 2);
}
function kindOfTag(tag) {
    if (/^\{\{-? *(?:\/\*|[.$(]|(?:if|range|with|end|else|define|block)\b)|^\{\{-/.test(tag))
        return 'Go template';
    return /^\{\{[#^/>!{&]/.test(tag) ? 'Mustache template' : 'Jinja template';
}


/***/ }),

/***/ 60259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ unchecked)
/* harmony export */ });
/** What is said of a part of a file that cannot be read. */
const unchecked = ({ code, reason, line }) => ({
    code,
    message: `Not readable as YAML: ${reason}.`,
    line,
    hint: code === 'limit'
        ? 'Split the file, or exclude it in the policy.'
        : 'Mend the YAML; where the file is broken on purpose, exclude it in the policy.',
});


/***/ })

};
