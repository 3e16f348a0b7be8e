export const id = 8365;
export const ids = [8365];
export const modules = {

/***/ 68507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21907);

/**
 * JSON with comments and commas behind the last member, as editors read their settings. YAML has it all but the
 * signs of the comments, so those are changed for YAML's, and every offset stays what it is.
 */
const parseJsonc = ({ path, text, size, blob }) => ({
    ...(0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)({ path, text: withYamlComments(text), size, blob }, 'core'),
    text,
});
/** `// x` becomes ` # x`; of a block comment its line breaks stay. As long as the text before. */
function withYamlComments(text) {
    const pieces = [];
    let copied = 0;
    for (let at = 0; at < text.length;) {
        const start = at;
        if (text[at] === '"')
            at = endOfString(text, at);
        else if (text.startsWith('//', at)) {
            at = endOfLine(text, at);
            pieces.push(text.slice(copied, start), ' #', text.slice(start + 2, at));
            copied = at;
        }
        else if (text.startsWith('/*', at)) {
            const close = text.indexOf('*/', at + 2);
            at = close === -1 ? text.length : close + 2;
            pieces.push(text.slice(copied, start), text.slice(start, at).replace(/[^\r\n]/g, ' '));
            copied = at;
        }
        else
            at++;
    }
    pieces.push(text.slice(copied));
    return pieces.join('');
}
/** Behind the closing quote; a string ends with its line. */
function endOfString(text, quote) {
    let at = quote + 1;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n')
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, text.length);
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}


/***/ }),

/***/ 73898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ mayBeKubernetes),
/* harmony export */   Bc: () => (/* binding */ isKubernetes),
/* harmony export */   Jf: () => (/* binding */ isSurelyKubernetes),
/* harmony export */   XY: () => (/* binding */ hasEscapedKey)
/* harmony export */ });
/* harmony import */ var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64097);

/** An object for a cluster: `apiVersion` and `kind` are there, as texts. */
const isKubernetes = (root) => (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(root, 'apiVersion')) !== undefined && (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(root, 'kind')) !== undefined;
/** False for a text that holds no such object, unless an escape hides a key. Cheap: looked at before parsing. */
const mayBeKubernetes = (source) => source.includes('apiVersion') && source.includes('kind');
/** Keys at the left margin, or of a JSON object, say that the file can be nothing but an object for a cluster. */
const isSurelyKubernetes = (source) => (/^["'\uFEFF]?apiVersion["']?[ \t]*:/m.test(source) && /^["'\uFEFF]?kind["']?[ \t]*:/m.test(source)) ||
    (/^\s*\{/.test(source) && /"apiVersion"\s*:/.test(source) && /"kind"\s*:/.test(source));
/** `"\x6bind"`, or the words of `!!binary a2luZA==`, are the key `kind` to whoever applies the file. */
const hasEscapedKey = (text) => /\\(?:x[4-7]|u00[4-7]|U000000[4-7])[0-9a-fA-F]|!!?[\w%]*(?:binary|%)|yaml\.org,2002:/.test(text) ||
    (/\\\r?\n/.test(text) && mayBeKubernetes(text.replace(/\\\r?\n[ \t]*/g, '')));


/***/ }),

/***/ 59925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ actionState)
/* harmony export */ });
const fullCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
// All digits is more often a date or a build number than a commit: 4 in 100 seven-digit commits have no letter.
const shortCommit = /^(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,39}$/i;
const versionTag = /^(?:refs\/tags\/.+|v?\d[\w.+-]*)$/i;
const branch = /^(?:refs\/heads\/.+|(?:main|master|trunk|head|dev|develop|development|next)|(?:releases?|feature|features|branch|dev)\/.+)$/i;
/** Owner and repository as GitHub allows them; the ref as git does, roughly: no blank, no control. */
const ownerName = /^[A-Za-z\d][\w-]{0,99}$/;
const repositoryName = /^[\w.-]{1,100}$/;
const refName = /^[^\s@~^:?*[\\]{1,250}$/;
/** Far more than any path of an action. */
const maxLength = 4000;
function refKind(ref) {
    if (fullCommit.test(ref))
        return 'commit';
    if (shortCommit.test(ref))
        return 'short-commit';
    if (branch.test(ref))
        return 'branch';
    return versionTag.test(ref) ? 'version' : 'name';
}
/** Reads the value of a `uses:` that is no `docker://` URL. */
function actionState(text) {
    if (text.includes('${{'))
        return { status: 'unknown', why: 'expression' };
    if (isLocal(text))
        return { status: 'local', what: 'path' };
    const action = text.length > maxLength ? undefined : readAction(text);
    if (action !== undefined)
        return { status: 'known', parts: action };
    const reason = text.includes('@') ? 'is not of the form owner/repo@ref' : 'names no commit';
    return { status: 'invalid', reason };
}
/** The runner leaves out slashes that stand twice or at an end, and takes a `\` for a `/`. */
function readAction(text) {
    const [name = '', ref = '', ...more] = text.split('@');
    const [owner = '', repository = '', ...below] = name.split(/[/\\]/).filter(isNamed);
    if (more.length > 0 || !ownerName.test(owner) || !repositoryName.test(repository) || !refName.test(ref))
        return undefined;
    const parts = [];
    for (const part of below) {
        if (/\s/.test(part))
            return undefined;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    const path = parts.join('/');
    const reusableWorkflow = path.startsWith('.github/workflows/');
    return { owner, repository, path, ref, reusableWorkflow, pin: refKind(ref) };
}
const isNamed = (part) => part !== '' && part !== '.';
/** `./path` is the checked-out tree, `$/path` the repository of the workflow itself at its own commit. */
const isLocal = (text) => /^[.$][/\\]/.test(text);


/***/ }),

/***/ 5758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ claimReferences),
/* harmony export */   t: () => (/* binding */ isCertain)
/* harmony export */ });
/* harmony import */ var _dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7734);

/** The first pattern that fits the whole path decides. */
const paths = [
    // GitHub reads workflows from this folder of the repository's root, and not from folders below it.
    [/^\.github\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
    [/(?:^|\/)(?:docker-compose[\w.-]*|compose(?:\.[\w-]+)*)\.ya?ml$/i, 'compose'],
    [/(?:^|\/)action\.ya?ml$/, 'action'],
    [/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/, 'kustomization'],
    [/(?:^|\/)\.?devcontainer\.json$/, 'devcontainer'],
    [/(?:^|\/)(?:\.gitlab-ci|[\w.-]+\.gitlab-ci)\.ya?ml$/, 'gitlab-ci'],
    [/(?:^|\/)(?:\.gitlab\/ci|\.gitlab-ci)\/(?:[^/]+\/)*[^/]+\.ya?ml$/, 'gitlab-ci'],
    [/(?:^|\/)bitbucket-pipelines\.ya?ml$/, 'bitbucket-pipelines'],
    [/(?:^|\/)\.circleci\/(?:[^/]+\/)*[^/]+\.ya?ml$/, 'circleci'],
    [/(?:^|\/)\.?azure-pipelines?(?:[.-][\w.-]+)?\.ya?ml$/i, 'azure-pipelines'],
    [/(?:^|\/)\.azure-pipelines\/(?:[^/]+\/)*[^/]+\.ya?ml$/, 'azure-pipelines'],
    [/(?:^|\/)(?:\.drone|\.woodpecker)\.ya?ml$/, 'drone'],
    [/(?:^|\/)\.woodpecker\/(?:[^/]+\/)*[^/]+\.ya?ml$/, 'drone'],
    [/(?:^|\/)(?:[\w.-]+[.-])?values(?:[._-][\w.-]+)?\.ya?ml$/i, 'helm-values'],
    [/\.(?:ya?ml|json)$/, 'yaml'],
];
/** Kinds whose name leaves it to the content whether a file is one of them. */
const perhaps = new Set(['action', 'helm-values', 'yaml']);
/** True where a file of that name can be nothing else. */
const isCertain = (kind) => !perhaps.has(kind);
/** What may be found in a file, by its path alone. Most YAML names no image: its content decides. */
function claimReferences(path) {
    const dockerfile = (0,_dockerfile_path_js__WEBPACK_IMPORTED_MODULE_0__/* .claimDockerfile */ .n)(path);
    if (dockerfile !== undefined)
        return { ...dockerfile, kind: 'dockerfile' };
    const [, kind] = paths.find(([pattern]) => pattern.test(path)) ?? [];
    return kind === undefined ? undefined : { kind, certain: isCertain(kind) };
}


/***/ }),

/***/ 2810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ parseKind),
  z: () => (/* binding */ rootReferences)
});

// EXTERNAL MODULE: ./out/shared/parse/kubernetes.js
var kubernetes = __webpack_require__(73898);
// EXTERNAL MODULE: ./out/shared/parse/jsonc.js
var jsonc = __webpack_require__(68507);
// EXTERNAL MODULE: ./out/shared/parse/yaml.js + 5 modules
var yaml = __webpack_require__(21907);
// EXTERNAL MODULE: ./out/shared/parse/yaml-path.js
var yaml_path = __webpack_require__(64097);
// EXTERNAL MODULE: ./out/shared/parse/references/image.js
var references_image = __webpack_require__(2670);
// EXTERNAL MODULE: ./out/shared/parse/references/places/scalar.js
var scalar = __webpack_require__(53118);
;// CONCATENATED MODULE: ./out/shared/parse/references/places/matrix.js

const lookUp = /\$\{\{ *matrix((?:\.[\w-]+){1,8}) *\}\}/g;
/** Undefined for a text that has no expression, another one, or more than one. */
function matrixText(text) {
    const [found, ...more] = text.matchAll(lookUp);
    if (!found?.[1] || more.length > 0)
        return undefined;
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    return (before + after).includes('${{') ? undefined : { before, path: found[1].slice(1).split('.'), after };
}
/**
 * The scalars that a path in the matrix can take, from its list and from `include`. Undefined where any of them is
 * not written out. `exclude` is not looked at: it only takes away.
 */
function matrixValues(matrix, path) {
    const [axis, ...rest] = path;
    if (matrix?.kind !== 'mapping' || axis === undefined)
        return undefined;
    const list = (0,yaml_path/* child */.jf)(matrix, axis);
    const include = (0,yaml_path/* child */.jf)(matrix, 'include');
    if ((list && list.kind !== 'sequence') || (include && include.kind !== 'sequence'))
        return undefined;
    const included = (0,yaml_path/* items */.ld)(include).map((combination) => (0,yaml_path/* child */.jf)(combination, axis));
    const found = [];
    for (const start of new Set([...(0,yaml_path/* items */.ld)(list), ...included])) {
        const value = rest.reduce(yaml_path/* child */.jf, start);
        if (value?.kind === 'scalar')
            found.push(value);
        else if (value)
            return undefined;
    }
    return found.length === 0 ? undefined : found;
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/workflow.js




/** Has `on` and a mapping `jobs`, wherever the file lies: templates of workflows are copied as they are. */
const isWorkflow = (root) => (0,yaml_path/* child */.jf)(root, 'on') !== undefined && (0,yaml_path/* child */.jf)(root, 'jobs')?.kind === 'mapping';
/** `container`, `services.*.image`, the steps' `uses` and the job's own: a reusable workflow. */
function* workflowReferences(root) {
    const seen = new Set();
    for (const { value: job } of (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'jobs'))) {
        if (seen.has(job))
            continue;
        seen.add(job);
        const matrix = (0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(job, 'strategy'), 'matrix');
        yield* (0,scalar/* usesReference */.CJ)((0,yaml_path/* child */.jf)(job, 'uses'));
        yield* jobImage((0,yaml_path/* child */.jf)(job, 'container'), matrix, seen);
        const services = (0,yaml_path/* child */.jf)(job, 'services');
        // One expression can bring all services: their images are unknown.
        if (services?.kind === 'scalar')
            yield* jobImage(services, matrix, seen);
        for (const { value } of (0,yaml_path/* entries */.jO)(services))
            yield* jobImage(value, matrix, seen);
        yield* stepReferences((0,yaml_path/* child */.jf)(job, 'steps'), seen);
    }
}
/** The steps of a job or of a composite action; `seen` keeps aliases from being walked again. */
function* stepReferences(steps, seen) {
    if (!steps || seen.has(steps))
        return;
    seen.add(steps);
    for (const step of (0,yaml_path/* items */.ld)(steps)) {
        if (seen.has(step))
            continue;
        seen.add(step);
        yield* (0,scalar/* usesReference */.CJ)((0,yaml_path/* child */.jf)(step, 'uses'));
    }
}
/**
 * A value written out in the matrix stands for the expression. It is judged where it is written when it is all of the
 * text; when it is a part, the text is judged by the weakest of the images that come out.
 */
function* jobImage(node, matrix, seen) {
    const image = node?.kind === 'mapping' ? (0,yaml_path/* child */.jf)(node, 'image') : node;
    const found = matrixText((0,yaml_path/* text */.Qq)(image)?.trim() ?? '');
    const values = found && matrixValues(matrix, found.path);
    if (!found || !values) {
        yield* (0,scalar/* writtenImage */.J_)('workflow-image', image, read);
    }
    else if (found.before + found.after !== '') {
        const images = values.map(({ source }) => readFilled(found.before + source + found.after));
        yield* (0,scalar/* writtenImage */.J_)('workflow-image', image, (written) => (0,scalar/* weakest */.hB)(images) ?? read(written));
    }
    else {
        for (const value of values) {
            if (seen.has(value))
                continue;
            seen.add(value);
            yield* (0,scalar/* writtenImage */.J_)('workflow-image', value, (written) => ({ ...read(written), isShared: true }));
        }
    }
}
function read(written) {
    const fallback = withFallback(written);
    if (fallback !== undefined)
        return readFilled(fallback);
    return { state: (0,references_image/* imageState */.Vn)((0,references_image/* dockerUrlImage */.NN)(written) ?? written) };
}
/** `${{ inputs.x || 'literal' }}`: what the text comes to when the value is not given. */
function withFallback(written) {
    const [found, ...more] = written.matchAll(/\$\{\{ *[\w.-]{1,200} *\|\| *'([^'${}]*)' *\}\}/g);
    if (found?.[1] === undefined || more.length > 0)
        return undefined;
    const filled = written.slice(0, found.index) + found[1] + written.slice(found.index + found[0].length);
    return filled === '' || filled.includes('${{') ? undefined : filled;
}
const readFilled = (resolved) => ({ ...read(resolved), resolved });

;// CONCATENATED MODULE: ./out/shared/parse/references/places/action.js




/** `runs.using` is there: an action's metadata, and no other file of that name. */
const isAction = (root) => (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(root, 'runs'), 'using')) !== undefined;
/** `runs.image` and the `uses` of a composite action's steps. */
function* actionReferences(root) {
    const runs = (0,yaml_path/* child */.jf)(root, 'runs');
    yield* (0,scalar/* writtenImage */.J_)('action-image', (0,yaml_path/* child */.jf)(runs, 'image'), action_read);
    yield* stepReferences((0,yaml_path/* child */.jf)(runs, 'steps'), new Set());
}
/** Without `docker://` it is the path of a Dockerfile. */
function action_read(written) {
    const image = (0,references_image/* dockerUrlImage */.NN)(written);
    return { state: image === undefined ? { status: 'local', what: 'path' } : (0,references_image/* imageState */.Vn)(image) };
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/azure-pipelines.js



/**
 * Container resources, and what jobs run in. A single word names a resource, most often one of this file.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/process/container-phases
 */
function* azureReferences(root) {
    for (const container of (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(root, 'resources'), 'containers')))
        yield* (0,scalar/* writtenImage */.J_)('azure-pipelines', (0,yaml_path/* child */.jf)(container, 'image'), azure_pipelines_read);
    for (const node of (0,yaml_path/* walk */.GG)(root)) {
        if (!['job', 'deployment', 'steps'].some((key) => (0,yaml_path/* child */.jf)(node, key)))
            continue;
        const services = (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(node, 'services')).map(({ value }) => value);
        for (const container of [(0,yaml_path/* child */.jf)(node, 'container'), ...services]) {
            yield* (0,scalar/* writtenImage */.J_)('azure-pipelines', (0,yaml_path/* child */.jf)(container, 'image'), azure_pipelines_read);
            if (/[/:]/.test((0,yaml_path/* text */.Qq)(container) ?? ''))
                yield* (0,scalar/* writtenImage */.J_)('azure-pipelines', container, azure_pipelines_read);
        }
    }
}
/** `$[ \u2026 ]` is an expression of the run. */
const azure_pipelines_read = (written) => ({
    state: written.includes('$[') ? { status: 'unknown', why: 'expression' } : (0,references_image/* imageState */.Vn)(written),
});

;// CONCATENATED MODULE: ./out/shared/parse/references/places/bitbucket-pipelines.js



/**
 * `image` of the file, of steps and of service definitions, and pipes by `docker://`; other pipes name a repository.
 * https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/
 */
function* bitbucketReferences(root) {
    yield* (0,scalar/* namedImageReference */.AP)('bitbucket-pipelines', (0,yaml_path/* child */.jf)(root, 'image'));
    for (const { value } of (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(root, 'definitions'), 'services')))
        yield* (0,scalar/* namedImageReference */.AP)('bitbucket-pipelines', (0,yaml_path/* child */.jf)(value, 'image'));
    for (const node of (0,yaml_path/* walk */.GG)(root)) {
        for (const { key, value } of (0,yaml_path/* entries */.jO)(node)) {
            const name = (0,yaml_path/* keyText */.Pu)(key);
            if (name === 'step')
                yield* (0,scalar/* namedImageReference */.AP)('bitbucket-pipelines', (0,yaml_path/* child */.jf)(value, 'image'));
            const image = name === 'pipe' ? (0,references_image/* dockerUrlImage */.NN)((0,yaml_path/* text */.Qq)(value) ?? '') : undefined;
            if (image !== undefined)
                yield* (0,scalar/* writtenImage */.J_)('bitbucket-pipelines', value, () => ({ state: (0,references_image/* imageState */.Vn)(image) }));
        }
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/circleci.js


/**
 * The images of every `docker` list: in jobs, executors and inline orbs. The image of a `machine` is no container.
 * https://circleci.com/docs/configuration-reference/#docker
 */
function* circleReferences(root) {
    const seen = new Set();
    for (const node of (0,yaml_path/* walk */.GG)(root)) {
        for (const { key, value } of (0,yaml_path/* entries */.jO)(node)) {
            if ((0,yaml_path/* keyText */.Pu)(key) !== 'docker' || seen.has(value))
                continue;
            seen.add(value);
            for (const container of (0,yaml_path/* items */.ld)(value))
                yield* (0,scalar/* writtenImage */.J_)('circleci', (0,yaml_path/* child */.jf)(container, 'image'));
        }
    }
}

// EXTERNAL MODULE: ./out/shared/parse/dockerfile.js + 6 modules
var dockerfile = __webpack_require__(45351);
// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
// EXTERNAL MODULE: ./out/shared/parse/references/places/dockerfile.js
var places_dockerfile = __webpack_require__(58152);
;// CONCATENATED MODULE: ./out/shared/parse/references/places/inline-dockerfile.js



/**
 * A Dockerfile in a value of another file. Compose fills its own variables in first, so that a `$` here is none of the
 * build's arguments: unknown.
 */
function* inlineDockerfileReferences(node, file) {
    if (node?.kind !== 'scalar' || typeof node.value !== 'string')
        return;
    const { path } = file;
    const text = node.value;
    const { doc } = (0,dockerfile/* parseDockerfile */.Ai)({ path, text, size: text.length, blob: '' });
    const placed = places(node, text, file);
    for (const { kind, place, text: written, state, region } of (0,places_dockerfile/* dockerfileReferences */.$)(doc)) {
        const image = { kind, place, text: written, region: placed(region, written), state };
        const isFilledIn = written.includes('$') && state.status !== 'local';
        yield isFilledIn ? { ...image, state: { status: 'unknown', why: 'variable' } } : image;
    }
}
/** One for a file, however many Dockerfiles stand in it. */
const lineIndex = new WeakMap();
function linesOf(file) {
    const lines = lineIndex.get(file) ?? new parse_lines/* Lines */.q(file.path, file.text);
    lineIndex.set(file, lines);
    return lines;
}
/** In UTF-16 code units. Longer texts in quotes are not searched, and all in them is at the whole value. */
const longestSearched = 10_000;
/** Where a part of the value stands in the file: in a literal block line by line, else where its text is found first. */
function places(node, value, file) {
    const { path, text } = file;
    const { region, style, offset, length } = node;
    const lines = linesOf(file);
    const values = value.split('\n');
    const index = values.findIndex((line) => line.trim() !== '');
    if (style !== 'literal' || index === -1) {
        return (_, written) => {
            const at = length > longestSearched ? -1 : text.slice(offset, offset + length).indexOf(written);
            return at === -1 ? region : lines.region(offset + at, offset + at + written.length);
        };
    }
    const first = region.startLine + 1 + index;
    const line = text.slice(lines.offsetOf(first), lines.offsetOf(first + 1)).replace(/\r?\n$/, '');
    const indent = line.length - (values[index] ?? '').length;
    return (inner) => ({
        path,
        startLine: region.startLine + inner.startLine,
        startColumn: inner.startColumn + indent,
        endLine: region.startLine + inner.endLine,
        endColumn: inner.endColumn + indent,
    });
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/interpolation.js
const variable = /\$(?:\$|(\w+)|\{(\w+)(?:(:?-)|\}))/y;
/** Deeper nesting than any file needs: what goes further is not resolved. */
const maxDepth = 8;
/**
 * A Compose text with its defaults filled in: `${NAME:-default}`, `${NAME-default}`, nested ones too, `$$` as `$`.
 * Undefined where a variable has no default. https://docs.docker.com/reference/compose-file/interpolation/
 */
function interpolate(text) {
    const filled = fill(text, 0, 0);
    return filled?.end === text.length ? filled.value : undefined;
}
/** Up to the end, or inside a default up to its closing brace. */
function fill(text, start, depth) {
    let value = '';
    let at = start;
    while (at < text.length && !(depth > 0 && text[at] === '}')) {
        if (text[at] !== '$') {
            value += text.charAt(at++);
            continue;
        }
        variable.lastIndex = at;
        const found = variable.exec(text);
        if (found?.[0] === '$$') {
            value += '$';
            at += 2;
            continue;
        }
        if (!found?.[3] || depth === maxDepth)
            return undefined;
        const inner = fill(text, variable.lastIndex, depth + 1);
        if (inner === undefined || text[inner.end] !== '}')
            return undefined;
        value += inner.value;
        at = inner.end + 1;
    }
    return { value, end: at };
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/compose.js





const topLevel = new Set([
    'version',
    'name',
    'include',
    'services',
    'models',
    'networks',
    'volumes',
    'configs',
    'secrets',
]);
/** A mapping with only keys of the Compose specification, and a service that has an image or a build. */
function isCompose(root) {
    const ofCompose = (key) => key !== undefined && (topLevel.has(key) || key.startsWith('x-'));
    return ((0,yaml_path/* entries */.jO)(root).every(({ key }) => ofCompose((0,yaml_path/* keyText */.Pu)(key))) &&
        (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'services')).some(({ value }) => (0,yaml_path/* child */.jf)(value, 'image') ?? (0,yaml_path/* child */.jf)(value, 'build')));
}
/**
 * `services.*.image`, image volumes, the images of builds, and projects that are included from a registry. A cache
 * (`cache_from`) is not pulled to be run, and a pinned one would be none; a `provider` and `models` bring no image.
 */
function* composeReferences(root, file) {
    const seen = new Set();
    for (const { value: service } of (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'services'))) {
        if (seen.has(service))
            continue;
        seen.add(service);
        const build = (0,yaml_path/* child */.jf)(service, 'build');
        const isBuilt = build !== undefined && !isPulled(service);
        yield* (0,scalar/* writtenImage */.J_)('compose', (0,yaml_path/* child */.jf)(service, 'image'), isBuilt ? builtHere : readInterpolated);
        for (const volume of (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(service, 'volumes'))) {
            if ((0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(volume, 'type')) === 'image') {
                yield* (0,scalar/* writtenImage */.J_)('compose', (0,yaml_path/* child */.jf)(volume, 'source'), readInterpolated);
            }
        }
        if (build && !seen.has(build))
            yield* buildReferences(build, file, seen);
        if (build)
            seen.add(build);
    }
    for (const included of (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(root, 'include'))) {
        for (const path of [included, (0,yaml_path/* child */.jf)(included, 'path'), ...(0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(included, 'path'))])
            yield* artifactReference(path, 'oci://');
    }
}
/** A Dockerfile that is written out (once, whoever repeats it), and contexts that are images, by name or as `name=context`. */
function* buildReferences(build, file, seen) {
    const dockerfile = (0,yaml_path/* child */.jf)(build, 'dockerfile_inline');
    if (dockerfile && !seen.has(dockerfile))
        yield* inlineDockerfileReferences(dockerfile, file);
    if (dockerfile)
        seen.add(dockerfile);
    const contexts = (0,yaml_path/* child */.jf)(build, 'additional_contexts');
    for (const context of [...(0,yaml_path/* items */.ld)(contexts), ...(0,yaml_path/* entries */.jO)(contexts).map(({ value }) => value)])
        yield* artifactReference(context, 'docker-image://');
}
/** What stands behind a scheme, and behind `name=` before that. */
function* artifactReference(node, scheme) {
    const written = (0,yaml_path/* text */.Qq)(node)?.trim() ?? '';
    const value = written.replace(/^[\w.-]{1,128}=/, '');
    if (value.startsWith(scheme))
        yield* (0,scalar/* writtenImage */.J_)('compose', node, () => readInterpolated(value.slice(scheme.length)));
}
/** With any other policy than these the image is pulled, and built only where it cannot be. */
const isPulled = (service) => !['', 'build', 'never'].includes((0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(service, 'pull_policy')) ?? '');
/** With a `build` the image is the name that the result gets. */
const builtHere = () => ({ state: { status: 'local', what: 'build' } });
function readInterpolated(written) {
    if (!written.includes('$'))
        return { state: (0,references_image/* imageState */.Vn)(written) };
    const resolved = interpolate(written);
    if (resolved === undefined || resolved === '')
        return { state: { status: 'unknown', why: 'variable' } };
    return { state: (0,references_image/* imageState */.Vn)(resolved), resolved };
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/devcontainer.js


/**
 * `image`, and the features: scripts that are run as root when the container is built. Those by a path are local, those
 * by an address are archives, and a single word is a name that the tool itself fills in.
 * https://containers.dev/implementors/json_reference/, https://containers.dev/implementors/features/#referencing-a-feature
 */
function* devcontainerReferences(root) {
    yield* (0,scalar/* writtenImage */.J_)('devcontainer', (0,yaml_path/* child */.jf)(root, 'image'));
    for (const { key } of (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'features'))) {
        if (isArtifact((0,yaml_path/* keyText */.Pu)(key) ?? ''))
            yield* (0,scalar/* writtenImage */.J_)('devcontainer-feature', key);
    }
}
/** Begins with the name of a host. */
const isArtifact = (feature) => /^[\w-]+(?:\.[\w-]+|:\d)[\w.:-]*\//.test(feature);

;// CONCATENATED MODULE: ./out/shared/parse/references/places/drone.js


/** Lists or mappings of containers; `pipeline` is what `steps` was called before. */
const containers = ['clone', 'pipeline', 'steps', 'services'];
/**
 * The pipelines of Drone and of Woodpecker, which grew out of it.
 * https://docs.drone.io/pipeline/docker/syntax/images/, https://woodpecker-ci.org/docs/usage/workflow-syntax#image
 */
function* droneReferences(root) {
    for (const key of containers) {
        const group = (0,yaml_path/* child */.jf)(root, key);
        for (const container of [...(0,yaml_path/* items */.ld)(group), ...(0,yaml_path/* entries */.jO)(group).map(({ value }) => value)])
            yield* (0,scalar/* writtenImage */.J_)('drone', (0,yaml_path/* child */.jf)(container, 'image'));
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/gitlab-jobs.js

/** Top-level keys whose mapping is no job. */
const keywords = new Set([
    'default',
    'image',
    'include',
    'services',
    'spec',
    'stages',
    'variables',
    'workflow',
]);
/** A file with more is refused: https://docs.gitlab.com/ci/yaml/#extends and #reference-tags */
const maxLevels = 11;
const maxReferences = 10;
/** Jobs that are extended, and values of variables, of all jobs of a file together. */
const maxSteps = 100_000;
/** The jobs of a file, with what each takes from others of it. */
class GitlabJobs {
    /** Those that run, and hidden ones that only other files can extend. */
    ends;
    /** More hangs together than is followed: what is told is not all. */
    isCut = false;
    #root;
    #jobs = new Map();
    #extended = new Set();
    #kept = new Map();
    #children = new Map();
    #left = maxSteps;
    constructor(root) {
        this.#root = root;
        for (const { key, value: job } of (0,yaml_path/* entries */.jO)(root)) {
            const name = (0,yaml_path/* keyText */.Pu)(key) ?? '';
            if (job.kind === 'mapping' && !keywords.has(name))
                this.#jobs.set(name, { job, isHidden: name.startsWith('.') });
        }
        const jobs = [...this.#jobs.values()].map(({ job, isHidden }) => ({
            isHidden,
            layers: this.#layers(job),
        }));
        this.ends = jobs.filter(({ isHidden, layers: [job] }) => !isHidden || !job || !this.#extended.has(job));
    }
    /** The mappings that are jobs, hidden ones too. */
    *mappings() {
        for (const { job } of this.#jobs.values())
            yield job;
    }
    /** What holds for a job under a key: its own, what it extends, or what is there for all. */
    effective({ layers }, key) {
        const holders = [...layers, this.#child(this.#root, 'default'), this.#root];
        return this.#followed(this.#first(holders, key));
    }
    /** Rules add to what the job says; a matrix, the job and the file take each other's place. */
    valuesOf(job, name) {
        const { layers } = job;
        const matrix = (0,yaml_path/* child */.jf)(this.#first(layers, 'parallel'), 'matrix');
        const own = [this.#values(matrix, (0,yaml_path/* items */.ld)(matrix)), ...layers.map((layer) => this.#variables(layer))];
        const values = [
            ...this.#ofRules(this.#first(layers, 'rules'), name),
            ...(own.find((some) => some.has(name))?.get(name) ?? [
                ...this.#ofRules((0,yaml_path/* child */.jf)(this.#child(this.#root, 'workflow'), 'rules'), name),
                ...(this.#variables(this.#root).get(name) ?? []),
            ]),
        ];
        return this.spend(layers.length + values.length + 1) ? values : [];
    }
    /** False past the limit. */
    spend(steps) {
        this.#left -= steps;
        if (this.#left < 0)
            this.isCut = true;
        return !this.isCut;
    }
    #layers(start) {
        const layers = new Set();
        const add = (job, level) => {
            if (layers.has(job))
                return;
            layers.add(job);
            const bases = this.#followed(this.#child(job, 'extends'));
            if (bases === undefined)
                return;
            if (level === maxLevels)
                this.isCut = true;
            // Of several the last one weighs most.
            for (const base of bases.kind === 'sequence' ? bases.items.toReversed() : [bases]) {
                const found = this.#jobs.get((0,yaml_path/* text */.Qq)(base) ?? '')?.job;
                if (found === undefined || !this.spend(1) || level === maxLevels)
                    continue;
                this.#extended.add(found);
                add(found, level + 1);
            }
        };
        add(start, 0);
        return [...layers];
    }
    #ofRules(rules, name) {
        const known = rules && this.#kept.get(rules);
        const list = known ? [] : (0,yaml_path/* items */.ld)(this.#followed(rules)).map((rule) => this.#followed(rule));
        const single = list.flatMap((rule) => (rule?.kind === 'sequence' ? [...rule.items] : (rule ?? [])));
        return ((known ??
            this.#values(rules, single.map((rule) => (0,yaml_path/* child */.jf)(rule, 'variables')))).get(name) ?? []);
    }
    #variables(holder) {
        const variables = this.#child(holder, 'variables');
        return this.#values(variables, [variables]);
    }
    /** Of several mappings together, kept under a node that stands for them. */
    #values(key, mappings) {
        const known = key && this.#kept.get(key);
        if (known)
            return known;
        const values = new Map();
        for (const mapping of mappings)
            for (const { key: name, value } of (0,yaml_path/* entries */.jO)(this.#followed(mapping))) {
                const written = this.#followed(value);
                const some = written?.kind === 'sequence' ? written.items : [(0,yaml_path/* child */.jf)(written, 'value') ?? written];
                const before = values.get((0,yaml_path/* keyText */.Pu)(name) ?? '');
                const more = some.filter((one) => one !== undefined);
                if (before)
                    before.push(...more);
                else
                    values.set((0,yaml_path/* keyText */.Pu)(name) ?? '', more);
            }
        if (key)
            this.#kept.set(key, values);
        return values;
    }
    /** `!reference [.job, variables, NAME]`: what stands there. */
    #followed(node) {
        let found = node;
        for (let hop = 0; hop < maxReferences && found?.tag === '!reference'; hop++)
            found = (0,yaml_path/* items */.ld)(found).reduce((at, name) => this.#child(at, (0,yaml_path/* text */.Qq)(name) ?? ''), this.#root);
        return found;
    }
    #first(holders, key) {
        for (const holder of holders) {
            const value = this.#child(holder, key);
            if (value)
                return value;
        }
        return undefined;
    }
    /** As `child`, for mappings that are asked again and again. */
    #child(node, key) {
        if (node?.kind !== 'mapping')
            return undefined;
        const known = this.#children.get(node);
        const children = known ?? new Map(node.entries.map((entry) => [(0,yaml_path/* keyText */.Pu)(entry.key) ?? '', entry.value]));
        if (!known)
            this.#children.set(node, children);
        return children.get(key);
    }
}

// EXTERNAL MODULE: ./out/shared/parse/references/places/joined.js
var joined = __webpack_require__(67303);
;// CONCATENATED MODULE: ./out/shared/parse/references/places/gitlab-variables.js


/** Of variables in variables, all together: more than any file needs. */
const maxReplaced = 50;
/** In UTF-16 code units, far above any image. */
const maxLength = 4000;
/** `$NAME`, `${NAME}`. */
const gitlab_variables_variable = /\$(?:\{(\w+)\}|(\w+))/;
/** All that a text can come to. What is one variable and nothing else is followed to where its value is written. */
function* filledIn(node, valuesOf, left = maxReplaced) {
    const written = (0,yaml_path/* text */.Qq)(node)?.trim() ?? '';
    const found = gitlab_variables_variable.exec(written);
    const isLone = found?.[0] === written && left > 0;
    const values = isLone ? valuesOf(nameOf(found)).filter((value) => (0,yaml_path/* text */.Qq)(value)?.trim()) : [];
    for (const value of values)
        yield* filledIn(value, valuesOf, left - 1);
    if (values.length === 0)
        for (const value of texts(written, valuesOf, left))
            yield { node, value };
}
/** Variables are replaced one after the other, also in what they were replaced by. */
function* texts(written, valuesOf, left) {
    const found = gitlab_variables_variable.exec(written);
    if (!found) {
        yield written.includes('$') ? undefined : written.trim() || undefined;
        return;
    }
    const values = left === 0 || written.length > maxLength ? [] : valuesOf(nameOf(found)).map(joined/* word */.V);
    if (values.length === 0)
        yield undefined;
    for (const value of values) {
        const filled = written.slice(0, found.index) + value + written.slice(found.index + found[0].length);
        if (value === '')
            yield undefined;
        else
            yield* texts(filled, valuesOf, left - 1);
    }
}
const nameOf = ([, braced, plain]) => braced ?? plain ?? '';

;// CONCATENATED MODULE: ./out/shared/parse/references/places/gitlab-ci.js





/**
 * `image` and `services` of the file, of `default` and of every job, hidden ones too, since others extend them. With
 * variables in it, an image is judged by all that it comes to in the jobs that take it: where a value is the whole of it
 * at the place of the value, else by the weakest.
 * https://docs.gitlab.com/ci/yaml/#image
 */
function* gitlabReferences(root) {
    const jobs = new GitlabJobs(root);
    const users = usersOf(jobs);
    const readings = new Map();
    const put = (node, reading) => {
        const some = readings.get(node);
        if (some)
            some.push(reading);
        else
            readings.set(node, [reading]);
    };
    for (const [holder, isJob] of holders(root, jobs)) {
        for (const node of imagesOf((0,yaml_path/* child */.jf)(holder, 'image'), (0,yaml_path/* child */.jf)(holder, 'services'))) {
            if (!isFilledIn(node))
                yield* (0,scalar/* writtenImage */.J_)('gitlab-ci', node);
            // An input of a component or an included file.
            else if ((0,yaml_path/* text */.Qq)(node)?.includes('$[['))
                put(node, unknown);
            else {
                const takers = users.get(node) ?? [{ isHidden: false, layers: isJob ? [holder] : [] }];
                const isRun = takers.some(({ isHidden }) => !isHidden);
                for (const job of takers)
                    for (const { node: at, value } of filledIn(node, (name) => jobs.valuesOf(job, name)))
                        // What a hidden job leaves open says nothing where others fill it in.
                        if (value !== undefined || !job.isHidden || !isRun)
                            put(at, { ...readingOf(at, value), ...(at === node ? {} : { isShared: true }) });
            }
        }
    }
    const missing = jobs.isCut ? [cut] : [];
    for (const [node, some] of readings)
        yield* (0,scalar/* writtenImage */.J_)('gitlab-ci', node, () => (0,scalar/* weakest */.hB)([...missing, ...some]) ?? unknown);
}
/** Where images are written, and whether that is a job. */
function* holders(root, jobs) {
    yield [root, false];
    const shared = (0,yaml_path/* child */.jf)(root, 'default');
    if (shared)
        yield [shared, false];
    for (const job of jobs.mappings())
        yield [job, true];
}
/** By node that holds an image with variables: the jobs that come to use it. */
function usersOf(jobs) {
    const users = new Map();
    for (const job of jobs.ends) {
        // It starts another pipeline, and no container.
        if (job.layers.some((layer) => (0,yaml_path/* child */.jf)(layer, 'trigger')))
            continue;
        for (const node of imagesOf(jobs.effective(job, 'image'), jobs.effective(job, 'services'))) {
            if (!jobs.spend(1))
                return users;
            if (!isFilledIn(node))
                continue;
            const some = users.get(node);
            if (some)
                some.push(job);
            else
                users.set(node, [job]);
        }
    }
    return users;
}
/** Each a text, or a mapping that has it below `name`; a list for one image, or a mapping for services, is none. */
function imagesOf(image, services) {
    // `!reference [.job, services]` names a place, and no services.
    const listed = services?.tag === undefined ? (0,yaml_path/* items */.ld)(services) : [];
    return [image, ...listed].flatMap((node) => (node?.kind === 'mapping' ? (0,yaml_path/* child */.jf)(node, 'name') : node) ?? []);
}
const isFilledIn = (node) => (0,yaml_path/* text */.Qq)(node)?.includes('$') === true;
const unknown = { state: { status: 'unknown', why: 'variable' } };
const cut = {
    state: { status: 'invalid', reason: 'hangs on more jobs and variables than are followed', isLimit: true },
};
function readingOf(node, value) {
    if (value === undefined)
        return unknown;
    const state = (0,references_image/* imageState */.Vn)(value);
    return value === (0,yaml_path/* text */.Qq)(node)?.trim() ? { state } : { state, resolved: value };
}

// EXTERNAL MODULE: ./out/shared/parse/references/places/helm-values.js
var helm_values = __webpack_require__(95589);
// EXTERNAL MODULE: ./out/shared/parse/references/places/kubernetes.js + 2 modules
var places_kubernetes = __webpack_require__(57076);
;// CONCATENATED MODULE: ./out/shared/parse/references/places/kustomization.js



/**
 * `images`, the older `imageTags`, and the values of inflated charts. A new name alone leaves the tag to the manifest,
 * which is judged where it stands. So is an image that is replaced here: the manifest can be applied without this file,
 * and by others.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
function* kustomizationReferences(root) {
    for (const list of ['images', 'imageTags']) {
        for (const image of (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(root, list))) {
            const name = (0,joined/* word */.V)((0,yaml_path/* child */.jf)(image, 'newName')) || (0,joined/* word */.V)((0,yaml_path/* child */.jf)(image, 'name'));
            if (name !== '')
                yield* (0,joined/* joinedReference */.X)('kustomize', name, (0,yaml_path/* child */.jf)(image, 'newTag'), (0,yaml_path/* child */.jf)(image, 'digest'));
        }
    }
    for (const chart of (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(root, 'helmCharts'))) {
        const values = (0,yaml_path/* child */.jf)(chart, 'valuesInline');
        if (values)
            yield* (0,helm_values/* helmReferences */.x)(values);
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/skaffold.js



const isSkaffold = (root) => (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(root, 'apiVersion'))?.startsWith('skaffold/') === true;
/** Keys of a builder that hold the images it works with. https://skaffold.dev/docs/references/yaml/ */
const builders = new Map([
    ['buildpacks', ['builder', 'runImage']],
    ['jib', ['fromImage']],
    ['ko', ['fromImage']],
    ['kaniko', ['image', 'initImage']],
    ['googleCloudBuild', ['dockerImage', 'mavenImage', 'gradleImage', 'packImage', 'koImage', 'bazelImage']],
]);
/** The images of builders, and the containers of `verify` and `customActions`; an artifact is built here. */
function* skaffoldReferences(root) {
    const artifacts = new Set();
    const containers = [];
    for (const node of (0,yaml_path/* walk */.GG)(root)) {
        for (const { key, value } of (0,yaml_path/* entries */.jO)(node)) {
            const name = (0,yaml_path/* keyText */.Pu)(key) ?? '';
            for (const image of builders.get(name) ?? [])
                yield* (0,scalar/* writtenImage */.J_)('skaffold', (0,yaml_path/* child */.jf)(value, image));
            if (name === 'artifacts') {
                for (const artifact of (0,yaml_path/* items */.ld)(value))
                    artifacts.add((0,joined/* word */.V)((0,yaml_path/* child */.jf)(artifact, 'image')));
            }
            else if (name === 'verify') {
                for (const test of (0,yaml_path/* items */.ld)(value))
                    containers.push((0,yaml_path/* child */.jf)(test, 'container') ?? test);
            }
            else if (name === 'containers')
                containers.push(...(0,yaml_path/* items */.ld)(value));
        }
    }
    const builtHere = { state: { status: 'local', what: 'build' } };
    for (const container of containers) {
        const image = (0,yaml_path/* child */.jf)(container, 'image');
        yield* artifacts.has((0,joined/* word */.V)(image))
            ? (0,scalar/* writtenImage */.J_)('skaffold', image, () => builtHere)
            : (0,scalar/* writtenImage */.J_)('skaffold', image);
    }
}

;// CONCATENATED MODULE: ./out/shared/parse/references/formats.js
















const readers = {
    workflow: workflowReferences,
    action: (root) => (isAction(root) ? actionReferences(root) : []),
    compose: composeReferences,
    kustomization: kustomizationReferences,
    'helm-values': helm_values/* helmReferences */.x,
    devcontainer: devcontainerReferences,
    'gitlab-ci': gitlabReferences,
    'bitbucket-pipelines': bitbucketReferences,
    circleci: circleReferences,
    'azure-pipelines': azureReferences,
    drone: droneReferences,
    yaml: byContent,
};
/** Nothing in the name says what it is. */
function byContent(root, file) {
    if (isWorkflow(root))
        return workflowReferences(root);
    if (isSkaffold(root))
        return skaffoldReferences(root);
    return isCompose(root) ? composeReferences(root, file) : [];
}
/** The references of a parsed document, in no order. */
function* rootReferences(root, file, kind) {
    yield* readers[kind](root, file);
    // Whatever the file is called: `kubectl apply -f compose.yaml` reads it.
    if (kind !== 'workflow' && (0,kubernetes/* isKubernetes */.Bc)(root))
        yield* (0,places_kubernetes/* kubernetesReferences */.VF)(root);
}
const flavours = {
    compose: 'compose',
    kustomization: 'kubernetes',
    'helm-values': 'kubernetes',
};
/** Parsed as the other checks parse the same file, so that it is done once. */
function parseKind(file, kind) {
    if (kind === 'devcontainer')
        return (0,jsonc/* parseJsonc */.p)(file);
    const isObject = kind === 'yaml' && (0,kubernetes/* mayBeKubernetes */.$C)(file.text);
    return (0,yaml/* parseYaml */.h)(file, flavours[kind] ?? (isObject ? 'kubernetes' : 'workflow'));
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   NN: () => (/* binding */ dockerUrlImage),
/* harmony export */   Vn: () => (/* binding */ imageState),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   qI: () => (/* binding */ localNote),
/* harmony export */   sE: () => (/* binding */ shownAs)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18905);
/* harmony import */ var _official_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21530);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23657);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41862);




/** The text ends with a digest that is one value filled in later; a `{{ end }}` behind it says that there are others. */
const filledInDigest = /@sha256:(?:\$\w+|\$\{\w+\}|\$?\{\{[^{}]*\}\})["']?$/;
/** Reads the text of an image reference; no filling in, that is the place's work. */
function imageState(text) {
    if (filledInDigest.test(text))
        return { status: 'pinned' };
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(text);
    if (parsed instanceof _image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageReference */ .ZN)
        return { status: 'known', parts: parsed };
    const why = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .fillerOf */ .qP)(text);
    return why === undefined
        ? { status: 'invalid', reason: _image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceFaults */ .H6[parsed] }
        : { status: 'unknown', why };
}
const dockerScheme = 'docker://';
/** The image of a `docker://` URL; undefined for other texts. */
const dockerUrlImage = (text) => text.slice(0, dockerScheme.length).toLowerCase() === dockerScheme
    ? text.slice(dockerScheme.length)
    : undefined;
/** No digest, and either no tag or `latest`. */
const isLatest = ({ tag, digest }) => digest === undefined && (tag === undefined || tag === 'latest');
/** For a message: what is written, and what it comes to where that differs. */
const shownAs = ({ text, resolved }) => resolved === undefined ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(text) : `${(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(resolved)} (written ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(text)})`;
/** A single word that is no official image: most likely built, or replaced, where it is used. */
const isLocal = ({ text, resolved }, image) => (0,_official_images_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocalName */ .H)(resolved ?? dockerUrlImage(text) ?? text, image);
/** A further sentence for a message; empty for other images. */
const localNote = (written, image) => isLocal(written, image) ? ' It is no Docker official image, and may be built locally.' : '';


/***/ }),

/***/ 58152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ dockerfileReferences)
/* harmony export */ });
/* harmony import */ var _dockerfile_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75807);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20751);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2670);



/** FROM, COPY/ADD --from, RUN --mount=from and `# syntax=`. */
function* dockerfileReferences(doc) {
    const lines = new _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .Lines */ .q(doc.path, doc.text);
    for (const image of (0,_dockerfile_images_js__WEBPACK_IMPORTED_MODULE_0__/* .namedImages */ .Q)(doc)) {
        const word = wholeTag(image.word, doc.text, lines);
        if (word === image.word)
            yield { ...written(image), ...argumentDefault(doc, image) };
        else
            yield written({ ...image, word, resolved: undefined });
    }
}
/** Where the value of `FROM $BASE` is written: in the last `ARG BASE=` that every FROM sees. */
function argumentDefault(doc, { word, resolved }) {
    const [, braced, plain] = /^\$(?:\{(\w+)\}|(\w+))$/.exec(word.text) ?? [];
    const name = braced ?? plain;
    if (name === undefined || resolved === undefined)
        return {};
    const value = doc.instructions
        .filter(({ keyword, stage }) => keyword === 'ARG' && stage === undefined)
        .flatMap(({ pairs }) => pairs)
        .findLast((pair) => pair.name.text === name && pair.value !== undefined)?.value;
    return value?.text === resolved && !value.expands ? { literal: value.region } : {};
}
/** A word that a tag of a template starts in, up to the end of the tag: blanks in the tag have cut it. */
function wholeTag(word, text, lines) {
    if (word.text.lastIndexOf('{{') <= word.text.lastIndexOf('}}'))
        return word;
    const { startLine, startColumn } = word.region;
    const start = lines.offsetOf(startLine) + startColumn - 1;
    const line = text.slice(start, Math.min(lines.offsetOf(startLine + 1), start + longestTag)).trimEnd();
    const close = line.indexOf('}}');
    const [whole = ''] = close === -1 ? [line] : (/^.{2}(?:\{\{[^{}]*\}\}|\S)*/.exec(line.slice(close)) ?? []);
    const length = (close === -1 ? 0 : close) + whole.length;
    return { text: line.slice(0, length), region: lines.region(start, start + length) };
}
/** In UTF-16 code units. */
const longestTag = 1000;
function written({ place, word: { text, region }, resolved, local }) {
    const written = { kind: 'image', place, text, region };
    const filledIn = local === 'stage' || resolved === undefined || resolved === text ? {} : { resolved };
    if (local !== undefined)
        return { ...written, ...filledIn, state: { status: 'local', what: local } };
    const state = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .imageState */ .Vn)(resolved ?? text);
    if (resolved !== undefined || state.status === 'pinned')
        return { ...written, ...filledIn, state };
    const isArgument = state.status === 'unknown' ? state.why === 'variable' : text.includes('$');
    return { ...written, state: isArgument ? { status: 'unknown', why: 'argument' } : state };
}


/***/ }),

/***/ 95589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ helmReferences)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18905);
/* harmony import */ var _yaml_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64097);
/* harmony import */ var _joined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67303);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53118);




/**
 * Images in the values of a chart. What key means an image is up to the chart's templates, so only layouts that leave
 * no doubt count: `repository` with `tag` or `digest`, `image` with a tag, `\u2026Image: name:tag`, `images: {x: name:tag}`.
 * A part that is left empty comes from the templates, mostly from the chart's appVersion: unknown.
 */
function* helmReferences(root) {
    for (const node of (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .walk */ .GG)(root)) {
        if (node.kind !== 'mapping')
            continue;
        yield* repositoryImage(node);
        yield* imageText(node);
        for (const { key, value } of (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(node)) {
            const name = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key) ?? '';
            if (/[^\s]image$/i.test(name))
                yield* writtenOut(value);
            if (/image$/i.test(name))
                yield* nameAndTag(value);
            if (name === 'images')
                for (const each of members(value))
                    yield* writtenOut(each);
        }
    }
}
/** `{registry, repository, tag, digest}`; Grafana's charts call the digest `sha`. */
function* repositoryImage(node) {
    const repository = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'repository');
    const tag = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'tag');
    const digest = [(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'digest'), (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'sha')].find((each) => (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(each) !== '');
    if (!repository || !isImageName((0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(repository)) || !(tag ?? digest))
        return;
    yield* whole(node, repository, tag, digest);
}
/** `image: name:tag`, or `image: name` with its tag beside it. */
function* imageText(node) {
    const image = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'image');
    const written = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(image)?.trim() ?? '';
    if (!image || written === '')
        return;
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(written);
    const hasVersion = parsed instanceof _image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageReference */ .ZN && (parsed.tag ?? parsed.digest) !== undefined;
    if (hasVersion || looksPinned(written))
        yield* (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenImage */ .J_)('helm-values', image);
    else if (isImageName(written)) {
        const tag = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'imageTag') ?? (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'tag');
        yield* whole(node, image, tag, (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'digest'));
    }
}
/** `{name, tag}` or `{repo, tag}`, below a key that says what it is. */
function* nameAndTag(node) {
    const name = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'repo') ?? (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'name');
    const tag = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'tag');
    if (name && tag && node.kind === 'mapping' && isImageName((0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(name)))
        yield* whole(node, name, tag, (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'digest'));
}
/** The name with the registry beside it, and what decides; without a tag and a digest it is for the templates to say. */
function* whole(node, name, tag, digest) {
    const registry = (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)((0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'registry')).replace(/\/$/, '');
    const full = registry === '' ? (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(name) : `${registry}/${(0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(name)}`;
    if ((0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(tag) !== '' || (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(digest) !== '')
        yield* (0,_joined_js__WEBPACK_IMPORTED_MODULE_1__/* .joinedReference */ .X)('helm-values', full, tag, digest);
    else {
        const { region } = tag ?? name;
        yield {
            kind: 'image',
            place: 'helm-values',
            text: full,
            region,
            state: { status: 'unknown', why: 'template' },
        };
    }
}
/** A key that may mean something else: only a text with a tag or digest is an image for sure. */
function* writtenOut(node) {
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)((0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(node)?.trim() ?? '');
    if (parsed instanceof _image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageReference */ .ZN && (parsed.tag ?? parsed.digest) !== undefined)
        yield* (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenImage */ .J_)('helm-values', node);
}
/** Of `images`, and of the `tags` in it. */
function members(node) {
    const mappings = [node, (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(node, 'tags')];
    return [...(0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(node), ...mappings.flatMap((each) => (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(each).map(({ value }) => value))];
}
/** Without the repositories of git and of charts. `name@sha256` has the digest in the place of its tag. */
function isImageName(name) {
    if (name.includes('{{'))
        return true;
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(name.replace(/@sha256$/, ''));
    return parsed instanceof _image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageReference */ .ZN && parsed.tag === undefined && parsed.digest === undefined;
}
/** A digest with a fault in it is worth a finding whatever stands before it. */
const looksPinned = (written) => /^[^\s{}]+@sha\d+:/.test(written);


/***/ }),

/***/ 67303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ word),
/* harmony export */   X: () => (/* binding */ joinedReference)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23657);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2670);


/** A scalar's text as it was meant: of a plain `1.10`, which is a number, what is written. Empty for what is not there. */
function word(node) {
    if (node?.kind !== 'scalar' || node.value === null)
        return '';
    return (typeof node.value === 'string' ? node.value : node.source).trim();
}
/**
 * The image of a name, a tag and a digest that stand apart. It is shown at its digest, else at its tag; nothing where
 * there is neither.
 */
function* joinedReference(place, name, tag, digest) {
    const [tagText, digestText] = [word(tag), word(digest)];
    const decides = digestText === '' ? tag : digest;
    const text = word(decides);
    if (!decides || text === '')
        return;
    const tagged = tagText === '' ? name : name + beforeTag(tagText) + tagText;
    const resolved = digestText === '' || tagText.includes('@') ? tagged : tagged + asDigest(digestText);
    const isPlaceholder = [...name.split('/'), tagText].some(_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholderPart */ .To);
    const state = isPlaceholder ? { status: 'unknown', why: 'placeholder' } : (0,_image_js__WEBPACK_IMPORTED_MODULE_1__/* .imageState */ .Vn)(resolved);
    yield { kind: 'image', place, text, resolved, region: decides.region, state };
}
/** `tag: sha256:\u2026` and `tag: '@sha256:\u2026'` are digests in the place of a tag. */
function beforeTag(tag) {
    if (tag.startsWith('@'))
        return '';
    return /^sha(?:256|512):/.test(tag) ? '@' : ':';
}
/** The algorithm may be left to the template. */
function asDigest(digest) {
    if (digest.startsWith('@'))
        return digest;
    return /^[0-9a-f]{64}$/i.test(digest) ? `@sha256:${digest}` : `@${digest}`;
}


/***/ }),

/***/ 57076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nL: () => (/* binding */ containerLists),
  VF: () => (/* binding */ kubernetesReferences),
  $3: () => (/* binding */ readContainerImage)
});

// EXTERNAL MODULE: ./out/shared/parse/yaml-path.js
var yaml_path = __webpack_require__(64097);
// EXTERNAL MODULE: ./out/shared/parse/references/image.js
var references_image = __webpack_require__(2670);
// EXTERNAL MODULE: ./out/shared/parse/references/places/helm-values.js
var helm_values = __webpack_require__(95589);
// EXTERNAL MODULE: ./out/shared/parse/references/places/scalar.js
var scalar = __webpack_require__(53118);
;// CONCATENATED MODULE: ./out/shared/parse/references/places/custom-resources.js



/** Where objects of an operator name an image outside a list of containers: by `apiVersion kind`, paths below `spec`. */
const custom_resources_images = [
    // https://prometheus-operator.dev/docs/api-reference/api/
    [
        /^monitoring\.coreos\.com\/\w+ (?:Prometheus|PrometheusAgent|Alertmanager|ThanosRuler)$/,
        'image',
        'thanos.image',
    ],
    // https://www.elastic.co/docs/reference/cloud-on-k8s
    [/^[\w.]+\.k8s\.elastic\.co\//, 'image'],
    // https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
    [/^postgresql\.cnpg\.io\/\w+ Cluster$/, 'imageName'],
    // https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api
    [/^opentelemetry\.io\/\w+ OpenTelemetryCollector$/, 'image'],
    // A package is an image that holds the controller's name. https://docs.crossplane.io/latest/api/
    [/^pkg\.crossplane\.io\/\w+ (?:Provider|Configuration|Function)$/, 'package'],
];
/** Flux installs a chart with values that stand in the object. */
const helmRelease = /^helm\.toolkit\.fluxcd\.io\/\w+ HelmRelease$/;
/** `type`: `apiVersion kind` of the object. */
function* customReferences(object, type) {
    const spec = (0,yaml_path/* child */.jf)(object, 'spec');
    for (const path of custom_resources_images.find(([pattern]) => pattern.test(type))?.slice(1) ?? []) {
        const image = String(path).split('.').reduce(yaml_path/* child */.jf, spec);
        yield* (0,scalar/* writtenImage */.J_)('kubernetes', image);
    }
    const values = helmRelease.test(type) ? (0,yaml_path/* child */.jf)(spec, 'values') : undefined;
    if (values)
        yield* (0,helm_values/* helmReferences */.x)(values);
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/tekton.js



/** Keys that name a task, a pipeline or a step. */
const references = new Set(['taskRef', 'pipelineRef', 'ref']);
/**
 * Tasks and pipelines that come from a registry: by the resolver `bundles`, and by the older `bundle`.
 * https://tekton.dev/docs/pipelines/bundle-resolver/
 */
function* bundleReferences(object) {
    for (const node of (0,yaml_path/* walk */.GG)(object)) {
        for (const { key, value } of (0,yaml_path/* entries */.jO)(node)) {
            if (!references.has((0,yaml_path/* keyText */.Pu)(key) ?? ''))
                continue;
            yield* (0,scalar/* writtenImage */.J_)('tekton-bundle', (0,yaml_path/* child */.jf)(value, 'bundle'));
            if ((0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(value, 'resolver')) !== 'bundles')
                continue;
            const bundle = (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(value, 'params')).find((param) => (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(param, 'name')) === 'bundle');
            yield* (0,scalar/* writtenImage */.J_)('tekton-bundle', (0,yaml_path/* child */.jf)(bundle, 'value'));
        }
    }
}
/** More, and longer ones, than any image has. */
const maxParams = 8;
const isShort = (value) => value !== undefined && value !== '' && value.length < 1000;
const lookUp = /\$\((?:inputs\.)?params\.([\w-]+)\)/g;
/**
 * The image of a step. A parameter with a default stands for that, and is judged there when it is all of the text; in a
 * pipeline, tasks that are written out have parameters of the same names, so there it stays unknown.
 */
function stepImage(object) {
    const isTask = /^(?:Cluster)?Task$|^StepAction$/.test((0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(object, 'kind')) ?? '');
    const params = isTask ? (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(object, 'spec'), 'params')) : [];
    const defaults = new Map(params.map((param) => [(0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(param, 'name')), (0,yaml_path/* child */.jf)(param, 'default')]));
    return (image) => {
        const written = (0,yaml_path/* text */.Qq)(image)?.trim() ?? '';
        const names = [...written.matchAll(lookUp)].map(([, name]) => name);
        const [first] = names;
        const isKnown = names.length <= maxParams && names.every((name) => isShort((0,yaml_path/* text */.Qq)(defaults.get(name))));
        if (first === undefined || !isKnown)
            return (0,scalar/* writtenImage */.J_)('kubernetes', image);
        if (written.replace(lookUp, '') === '' && names.length === 1)
            return (0,scalar/* writtenImage */.J_)('kubernetes', defaults.get(first));
        const resolved = written.replace(lookUp, (_, name) => (0,yaml_path/* text */.Qq)(defaults.get(name)) ?? '');
        return (0,scalar/* writtenImage */.J_)('kubernetes', image, () => ({ state: (0,references_image/* imageState */.Vn)(resolved), resolved }));
    };
}

;// CONCATENATED MODULE: ./out/shared/parse/references/places/kubernetes.js





/** The lists of a PodSpec that hold containers, in every workload and in custom ones. */
const containerLists = ['containers', 'initContainers', 'ephemeralContainers'];
const containerImage = (container) => [(0,yaml_path/* child */.jf)(container, 'image')];
/** Where the items of a list have their images, whatever the object. */
const places = new Map([
    ...containerLists.map((name) => [name, containerImage]),
    // An image as a volume; the disk of a virtual machine of KubeVirt.
    [
        'volumes',
        (item) => [(0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(item, 'image'), 'reference'), (0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(item, 'containerDisk'), 'image')],
    ],
]);
const tekton = /^(?:\w+\.)?tekton\.dev\//;
/** Keys beside those of a PodSpec, by the group of the object: one container, or a list of them. */
const groupPlaces = [
    // Workflows and Events. An Application of the same group holds the values of a chart, which mean nothing here.
    [/^argoproj\.io\/[^ ]* (?!App)/, ['container', 'script', 'sidecars']],
    [tekton, ['steps', 'stepTemplate', 'sidecars']],
    [/^kubevirt\.io\//, ['container']],
];
const containerImageOf = (image) => (0,scalar/* writtenImage */.J_)('kubernetes', image, readContainerImage);
/** `image` of every container and `image.reference` of every volume, and what custom objects have instead. */
function* kubernetesReferences(root) {
    const isList = (0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(root, 'kind'))?.endsWith('List') === true;
    const seen = new Set();
    for (const object of isList ? (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(root, 'items')) : [root]) {
        const type = `${(0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(object, 'apiVersion')) ?? ''} ${(0,yaml_path/* text */.Qq)((0,yaml_path/* child */.jf)(object, 'kind')) ?? ''}`;
        yield* customReferences(object, type);
        if (tekton.test(type)) {
            const read = stepImage(object);
            yield* objectReferences(object, type, seen, read);
            yield* bundleReferences(object);
            // A StepAction has its image at the top.
            yield* read((0,yaml_path/* child */.jf)((0,yaml_path/* child */.jf)(object, 'spec'), 'image'));
        }
        else
            yield* objectReferences(object, type, seen, containerImageOf);
    }
}
function* objectReferences(object, type, seen, read) {
    const own = groupPlaces.find(([group]) => group.test(type))?.[1] ?? [];
    for (const node of (0,yaml_path/* walk */.GG)(object)) {
        for (const { key, value } of (0,yaml_path/* entries */.jO)(node)) {
            const name = (0,yaml_path/* keyText */.Pu)(key) ?? '';
            const isOwn = own.includes(name);
            const imagesOf = places.get(name) ?? (isOwn ? containerImage : undefined);
            if (!imagesOf || seen.has(value))
                continue;
            seen.add(value);
            const found = isOwn && value.kind === 'mapping' ? [value] : (0,yaml_path/* items */.ld)(value);
            for (const item of found)
                for (const image of imagesOf(item))
                    yield* read(image);
        }
    }
}
function readContainerImage(written) {
    // An import path: `ko` builds the program and puts an image in its place.
    if (written.startsWith('ko://'))
        return { state: { status: 'local', what: 'build' } };
    // Istio's injector replaces this word with the proxy's image.
    if (written === 'auto')
        return { state: { status: 'unknown', why: 'placeholder' } };
    return { state: (0,references_image/* imageState */.Vn)(written) };
}


/***/ }),

/***/ 53118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ namedImageReference),
/* harmony export */   CJ: () => (/* binding */ usesReference),
/* harmony export */   J_: () => (/* binding */ writtenImage),
/* harmony export */   hB: () => (/* binding */ weakest)
/* harmony export */ });
/* harmony import */ var _yaml_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64097);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59925);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);



const readImage = (written) => ({ state: (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageState */ .Vn)(written) });
/** The image in a string scalar; nothing for an empty one and for other nodes. */
function* writtenImage(place, node, read = readImage) {
    const written = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(node)?.trim();
    if (node && written)
        yield { kind: 'image', place, text: written, region: node.region, ...read(written) };
}
/** An image as a text, or as a mapping that has it below `name`: a job of several CI services. */
function* namedImageReference(place, node, read) {
    yield* writtenImage(place, node?.kind === 'mapping' ? (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(node, 'name') : node, read);
}
/** The value of a `uses:`: an action, or the image of a `docker://` URL. */
function* usesReference(node) {
    const written = (0,_yaml_path_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(node)?.trim();
    if (!node || !written)
        return;
    const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerUrlImage */ .NN)(written);
    const { region } = node;
    if (image === undefined)
        yield { kind: 'action', place: 'uses', text: written, region, state: (0,_action_js__WEBPACK_IMPORTED_MODULE_2__/* .actionState */ .M)(written) };
    else
        yield { kind: 'image', place: 'docker-url', text: written, region, state: (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageState */ .Vn)(image) };
}
/** Of all that one text can come to: the first without a version, else without a digest, else not known, else the first. */
function weakest(readings) {
    return (readings.find(({ state }) => state.status === 'known' && (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isLatest */ .eL)(state.parts)) ??
        readings.find(({ state }) => state.status === 'known' && state.parts.digest === undefined) ??
        readings.find(({ state }) => state.status !== 'known') ??
        readings[0]);
}


/***/ }),

/***/ 41862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ knownActions),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   wM: () => (/* binding */ knownImages)
/* harmony export */ });
/** For a message, as Markdown shows code: a stranger's text is as long as the stranger likes. */
const code = (text) => `\`${(text.length > 300 ? `${text.slice(0, 299)}\u2026` : text).replaceAll('`', "'")}\``;
/** The images of a document that are known, each with its parts. */
function* knownImages({ references, }) {
    for (const written of references) {
        if (written.kind === 'image' && written.state.status === 'known')
            yield { written, image: written.state.parts };
    }
}
/** The actions and reusable workflows of a document that are known, each with its parts. */
function* knownActions({ references, }) {
    for (const written of references) {
        if (written.kind === 'action' && written.state.status === 'known')
            yield { written, action: written.state.parts };
    }
}
/** By place in the file; what an alias, or a second way of reading, brings again stands once. */
function inOrder(references) {
    const byPlace = new Map();
    for (const reference of references) {
        const { startLine, startColumn } = reference.region;
        const place = `${startLine}:${startColumn}`;
        if (!byPlace.has(place))
            byPlace.set(place, reference);
    }
    return [...byPlace.values()].sort((a, b) => a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn);
}


/***/ })

};
