export const id = 9215;
export const ids = [9215];
export const modules = {

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./out/shared/core/errors.js
var errors = __webpack_require__(65175);
// EXTERNAL MODULE: ./out/shared/files/locate.js + 2 modules
var locate = __webpack_require__(10101);
// EXTERNAL MODULE: ./out/shared/files/write.js
var files_write = __webpack_require__(77963);
// EXTERNAL MODULE: ./out/shared/report/escape.js
var report_escape = __webpack_require__(45316);
// EXTERNAL MODULE: ./out/actions/init/inputs.js
var inputs = __webpack_require__(5090);
// EXTERNAL MODULE: ./out/shared/report/tally.js
var tally = __webpack_require__(38953);
;// CONCATENATED MODULE: ./out/actions/init/policy.js

const policyPath = '.github/portcullis.yml';
/** Registries named in the proposal. */
const mostRegistries = 20;
/** The smallest policy, and what only people of the repository can decide, as comments. `until`: `YYYY-MM-DD`. */
const policyFor = ({ checks, registries }, until) => [
    '# Settings of Portcullis. Every key is optional; a change to this file counts once it is merged.',
    `# Found when this was written: ${found(checks)}.`,
    '',
    '# Which rules are on: security, recommended or strict. Each holds the ones before it.',
    'preset: security',
    '',
    '# The gate closes at this severity or worse: critical, high, medium, low or info.',
    'failOn: high',
    ...registryLines(registries),
    ...signerLines(registries),
    '',
    '# Yours to decide: what you accept. Each entry says why, and until when.',
    '# suppressions:',
    '#   - rule: image-pin-check/image-tag',
    '#     path: deploy/dev/',
    '#     reason: The development cluster follows tags on purpose.',
    `#     until: ${until}`,
    '',
].join('\n');
function found(checks) {
    const told = checks
        .filter(({ files }) => files > 0)
        .map(({ id, files }) => `${(0,tally/* count */.U9)(files, 'file')} for ${id}`);
    return told.length === 0 ? 'no file that belongs to a check' : told.join(', ');
}
function registryLines(registries) {
    if (registries.length === 0)
        return [];
    const left = registries.length - mostRegistries;
    const entries = registries
        .slice(0, mostRegistries)
        .map(({ name, references }) => `#   - ${name} # ${(0,tally/* count */.U9)(references, 'place')}`);
    return [
        '',
        '# Yours to decide: images come from here today. Take the signs away, and they may come from nowhere else.',
        ...(left > 0 ? [`# ${left} more are not listed: a shorter list may be what you want.`] : []),
        '# allowedRegistries:',
        ...entries,
    ];
}
function signerLines(registries) {
    const [first] = registries.filter(({ name }) => name !== 'docker.io/library');
    if (first === undefined)
        return [];
    return [
        '',
        '# Yours to decide: who has to have signed which images. Until it is said, cosign-verify looks at none.',
        '# trustedSigners:',
        `#   - images: ['${first.name}/**']`,
        '#     signers:',
        '#       - identity: https://github.com/OWNER/NAME/.github/workflows/release.yml@refs/heads/main',
        '#         issuer: https://token.actions.githubusercontent.com',
    ];
}

// EXTERNAL MODULE: ./out/shared/core/observation.js
var observation = __webpack_require__(57936);
// EXTERNAL MODULE: ./out/shared/parse/references/claims.js
var references_claims = __webpack_require__(5758);
// EXTERNAL MODULE: ./out/shared/parse/references/read.js
var references_read = __webpack_require__(3355);
// EXTERNAL MODULE: ./out/shared/parse/references/reference.js
var reference = __webpack_require__(41862);
;// CONCATENATED MODULE: ./out/actions/init/survey.js




/** Asks the checks which files are theirs, and reads what they are not sure of. What cannot be read is left to a run. */
async function survey(checks, { source, listing }) {
    const counts = new Map(checks.filter(({ bytes }) => bytes === undefined).map((check) => [check, 0]));
    const add = (check) => counts.set(check, (counts.get(check) ?? 0) + 1);
    const unsure = new Map();
    const kept = listing.entries.filter(({ leftOut }) => leftOut === undefined);
    for (const { path } of kept) {
        const claims = [...counts.keys()].flatMap((check) => {
            const claim = check.claims(path);
            return claim === undefined ? [] : [{ check, claim }];
        });
        for (const { check, claim } of claims)
            if (claim.certain)
                add(check);
        const rest = claims.filter(({ claim }) => !claim.certain);
        if (rest.length > 0 || (0,references_claims/* claimReferences */.r)(path) !== undefined)
            unsure.set(path, rest);
    }
    const references = new Map();
    for await (const read of source.read(listing.entries.filter(({ path }) => unsure.has(path)))) {
        if (!('file' in read))
            continue;
        const { file } = read;
        for (const { check, claim } of unsure.get(file.path) ?? [])
            if (check.parse(file, claim).doc !== undefined)
                add(check);
        const doc = (0,references_claims/* claimReferences */.r)(file.path) && (0,references_read/* readReferences */.P)(file).doc;
        for (const { image } of doc === undefined ? [] : (0,reference/* knownImages */.wM)(doc)) {
            const name = registryOf(image.repository);
            if (name !== undefined)
                references.set(name, (references.get(name) ?? 0) + 1);
        }
    }
    const registries = [...references].map(([name, number]) => ({ name, references: number }));
    return {
        // One without a count of its own reads every file.
        checks: checks.map((check) => ({ id: check.id, files: counts.get(check) ?? kept.length })),
        registries: registries.sort((a, b) => b.references - a.references || (0,observation/* compareText */.n6)(a.name, b.name)),
    };
}
/** `ghcr.io/acme/app/api` comes from `ghcr.io/acme`, `registry.k8s.io/pause` from `registry.k8s.io`. */
function registryOf(repository) {
    const [host = '', ...parts] = repository.split('/');
    const name = parts.length > 1 ? `${host}/${parts[0]}` : host;
    // Others are no entry of `allowedRegistries`, or no name that a person reads.
    return /^[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._-]+)?$/u.test(name) && name.length < 200 ? name : undefined;
}

;// CONCATENATED MODULE: ./out/actions/init/template-names.js
/** The templates behind what `init` writes, by the name of the file that it writes. */
const templateNames = {
    gate: { 'portcullis.yml': 'pull-request-gate' },
    forkSafe: { 'portcullis.yml': 'fork-safe-pull-request', 'portcullis-report.yml': 'fork-safe-report' },
};

;// CONCATENATED MODULE: ./out/actions/init/templates.json
const templates_namespaceObject = /*#__PURE__*/JSON.parse('{"pull-request-gate":"# Stops a pull request, and a merge queue, at what it brings in itself. Make \\"Portcullis / gate\\" a required check; better, let\\n# an organisation\'s ruleset require this workflow, since a pull request can edit the copy in its own repository.\\nname: Portcullis\\n\\non:\\n  pull_request:\\n    # edited: a pull request that is moved to another base branch has to be compared with that one.\\n    types: [opened, synchronize, reopened, edited]\\n  merge_group:\\n    types: [checks_requested]\\n\\nconcurrency:\\n  # With the workflow\'s own address: one of the same name that an organisation requires must not be cancelled by this.\\n  group: portcullis-${{ github.workflow_ref }}-${{ github.ref }}\\n  cancel-in-progress: true\\n\\npermissions: {}\\n\\njobs:\\n  portcullis:\\n    name: Portcullis\\n    permissions:\\n      contents: read\\n      pull-requests: write # the comment and the suggestions\\n    uses: OWNER/portcullis/.github/workflows/pull-request-gate.yml@SHA\\n","fork-safe-pull-request":"# Stops a pull request, and a merge queue, at what it brings in itself, as the pull request gate does, and keeps the report\\n# for the workflow \\"Portcullis report\\", which comments where a fork\'s read-only token cannot. Take both, under these names.\\nname: Portcullis fork-safe\\n\\non:\\n  pull_request:\\n    # edited: a pull request that is moved to another base branch has to be compared with that one.\\n    types: [opened, synchronize, reopened, edited]\\n  merge_group:\\n    types: [checks_requested]\\n\\nconcurrency:\\n  # With the workflow\'s own address: one of the same name that an organisation requires must not be cancelled by this.\\n  group: portcullis-fork-safe-${{ github.workflow_ref }}-${{ github.ref }}\\n  cancel-in-progress: true\\n\\npermissions: {}\\n\\njobs:\\n  portcullis:\\n    name: Portcullis\\n    permissions:\\n      contents: read\\n    uses: OWNER/portcullis/.github/workflows/fork-safe-pull-request.yml@SHA\\n","fork-safe-report":"# Comments on pull requests, those of forks too, with what their own run of \\"Portcullis fork-safe\\" reported. It may write, so\\n# it checks out nothing and runs nothing of theirs. It works once it stands on the default branch. It is no gate: that run is.\\nname: Portcullis report\\n\\non:\\n  # Nothing of the other run is run here, and its report is read as a stranger\'s.\\n  workflow_run: # zizmor: ignore[dangerous-triggers]\\n    workflows: [Portcullis fork-safe]\\n    types: [completed]\\n\\nconcurrency:\\n  group: portcullis-report-${{ github.event.workflow_run.id }}\\n  cancel-in-progress: false\\n\\npermissions: {}\\n\\njobs:\\n  portcullis:\\n    name: Portcullis report\\n    permissions:\\n      actions: read # the artifact of the other run\\n      checks: write # the check run\\n      pull-requests: write # the comment\\n    uses: OWNER/portcullis/.github/workflows/fork-safe-report.yml@SHA\\n"}');
;// CONCATENATED MODULE: ./out/actions/init/workflows.js


/** The name of the check that the gate ends with, as the template says it. */
const requiredCheck = /Make "([^"]+)" a required check/u.exec(templates_namespaceObject["pull-request-gate"])?.[1] ?? '';
/** The gate for pull requests, or the pair that answers forks too. */
function workflowsFor(kind, release) {
    return Object.entries(templateNames[kind]).map(([file, name]) => ({
        path: `.github/workflows/${file}`,
        text: filled(templates_namespaceObject[name] ?? '', release),
    }));
}
/** A release has filled the references in its templates; in another copy they are filled with what is known of it. */
const filled = (text, release) => release === undefined
    ? text
    : text.replaceAll(placeholder, (_, path) => `${release.repository}${path}@${release.commit}`);
const placeholder = /\bOWNER\/portcullis((?:\/[\w.-]+)*)@SHA\b/gu;
/** What a person has to fill in before GitHub can run it. */
const isUnfilled = ({ text }) => text.search(placeholder) !== -1;

// EXTERNAL MODULE: ./out/actions/sides.js + 5 modules
var sides = __webpack_require__(3415);
;// CONCATENATED MODULE: ./out/actions/init/init.js












/**
 * The command `init`: looks at what a repository contains, writes a workflow and a policy into it, and says what comes next.
 * It never changes a file that is there: then nothing is written, and the exit code is 2. `--diff` only shows.
 */
async function init(argv, surroundings) {
    try {
        return await propose(argv, surroundings);
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.S))
            throw error;
        surroundings.complain(`${(0,report_escape/* forLog */.Ig)(`${error.message} ${error.hint}`)}\n`);
        return 2;
    }
}
async function propose(argv, { cwd, program, checks, write, complain, release, today }) {
    const { path, isForkSafe, isDiff } = readArguments(argv, program);
    const location = await (0,locate/* locate */.x)([path], cwd);
    const side = await (0,sides/* sideOfHead */.L$)(location);
    const seen = await survey(await checks(), side);
    const files = [
        ...workflowsFor(isForkSafe ? 'forkSafe' : 'gate', await release()),
        { path: policyPath, text: policyFor(seen, daysAfter(today, 90)) },
    ];
    const standing = files.flatMap(({ path }) => bothEndings(path).filter((one) => isThere((0,external_node_path_.join)(location.root, one))));
    if (isDiff) {
        for (const file of files)
            if (!bothEndings(file.path).some((one) => standing.includes(one)))
                write(asDiff(file));
        for (const one of standing)
            complain(`${one} is there already, and not in the diff.\n`);
        return 0;
    }
    if (standing.length > 0) {
        const names = standing.join(' and ');
        const hint = '--diff shows what init would write beside them.';
        complain(`Nothing was written: ${names} ${standing.length === 1 ? 'is' : 'are'} there already. ${hint}\n`);
        return 2;
    }
    for (const file of files)
        (0,files_write/* writeReport */.u)((0,external_node_path_.join)(location.root, file.path), file.text, cwd, location.root);
    write(`Found ${found(seen.checks)}.\n`);
    for (const file of files)
        write(`Wrote ${file.path}\n`);
    write(`\nNext\n${nextSteps(files, path, program)
        .map((step, at) => `  ${at + 1}. ${step}\n`)
        .join('')}`);
    return 0;
}
function nextSteps(files, path, program) {
    const unfilled = files.filter(isUnfilled).map((file) => file.path);
    return [
        ...(unfilled.length > 0
            ? [
                `This copy does not know where it is published: in ${unfilled.join(' and ')} write its repository and the\n     commit of a release in place of OWNER/portcullis and SHA.`,
            ]
            : []),
        `Read ${policyPath}: what people have to decide stands there as a comment.`,
        `See what is there today: ${program} all${path === '.' ? '' : ` ${(0,report_escape/* forLog */.Ig)(path)}`}`,
        'Commit the files on a branch and open a pull request: findings that stand already do not block it.',
        `Make "${requiredCheck}" a required check, best by a ruleset of the organisation.`,
    ];
}
function readArguments(argv, program) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...argv],
            options: Object.fromEntries(inputs/* initInputs */.w.map(({ name }) => [name, { type: 'boolean' }])),
            allowPositionals: true,
        });
        const [path = '.', ...others] = positionals;
        if (others.length === 0)
            return { path, isForkSafe: values['fork-safe'] === true, isDiff: values.diff === true };
    }
    catch {
        // Told below, in our words.
    }
    throw new errors/* PortcullisError */.S('bad-input', `init does not understand ${JSON.stringify(argv.join(' '))}.`, `Write: ${program} init ${inputs/* initUsage */.E}`);
}
/** GitHub reads a workflow, and Portcullis its policy, under either name. */
const bothEndings = (path) => [path, path.replace(/\.yml$/u, '.yaml')];
/** Whatever it is: a link to nothing is no free place either. */
function isThere(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw new errors/* PortcullisError */.S('bad-input', `${JSON.stringify(path)} cannot be looked at.`, 'Put a folder there.');
    }
}
/** A new file as `git apply` takes it. */
function asDiff({ path, text }) {
    const lines = text.replace(/\n$/u, '').split('\n');
    const added = lines.map((line) => `+${line}\n`).join('');
    return `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n${added}`;
}
function daysAfter(day, days) {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
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
