export const id = 1271;
export const ids = [1271];
export const modules = {

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imagePinCheck: () => (/* binding */ imagePinCheck)
});

// EXTERNAL MODULE: ./out/shared/parse/test-data.js
var test_data = __webpack_require__(95483);
// EXTERNAL MODULE: ./out/shared/parse/references/read.js
var read = __webpack_require__(3355);
// EXTERNAL MODULE: ./out/shared/parse/references/claims.js
var claims = __webpack_require__(5758);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/lockfile.js
/** The only place where GitHub looks for it. */
const lockPath = '.github/workflows/actions.lock';

;// CONCATENATED MODULE: ./out/actions/image-pin-check/claims.js


/** What the check may find in a file, by its path alone. */
const claim = (path) => path === lockPath ? { kind: 'actions-lock', certain: true } : (0,claims/* claimReferences */.r)(path);

// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
// EXTERNAL MODULE: ./out/shared/parse/yaml-path.js
var yaml_path = __webpack_require__(64097);
// EXTERNAL MODULE: ./out/shared/parse/yaml.js + 5 modules
var parse_yaml = __webpack_require__(21907);
// EXTERNAL MODULE: ./out/shared/parse/references/reference.js
var reference = __webpack_require__(41862);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/contradictions.js

/**
 * What entries say about each other. An owner and a repository have one number each, so of two numbers one is not the
 * truth, and which one cannot be seen here: neither entry counts any more.
 */
function withoutContradictions(entries, blame) {
    const first = new Map();
    const doubtful = new Set();
    for (const entry of entries) {
        const { resolved, pin } = entry;
        if (resolved === undefined)
            continue;
        const { hostname = '', owner, repository } = resolved;
        const one = `${hostname}/${pin.owner}`.toLowerCase();
        for (const [name, what, { value: id, region }] of [
            [one, pin.owner, owner],
            [`${one}/${pin.repository.toLowerCase()}`, `${pin.owner}/${pin.repository}`, repository],
        ]) {
            const other = first.get(name);
            if (other === undefined)
                first.set(name, { id, region, entry });
            else if (other.id !== id) {
                doubtful.add(entry).add(other.entry);
                blame({
                    kind: 'forged',
                    region,
                    message: `${(0,reference/* code */.aY)(what)} has another number here than in the entry ${(0,reference/* code */.aY)(other.entry.pin.text)}.`,
                    evidence: String(id),
                    related: { message: 'The other number', region: other.region },
                });
            }
        }
    }
    return entries.map((entry) => (doubtful.has(entry) ? { ...entry, resolved: undefined } : entry));
}
/** Whether two entries of one key, written with other upper and lower case, say the same. */
function saySame(a, b) {
    const said = ({ resolved, uses }) => JSON.stringify([
        resolved?.ref.value,
        resolved?.commit.value,
        resolved?.owner.value,
        resolved?.repository.value,
        resolved?.hostname,
        uses.map(({ key }) => key),
    ]);
    return said(a) === said(b);
}
/** An entry that comes to use itself; undefined where there is none. */
function entryInCircle(entries) {
    const byKey = new Map(entries.map((entry) => [entry.pin.key, entry]));
    const done = new Set();
    for (const start of entries) {
        // A path from `start`, each step with the entries that are still to be tried from it.
        const path = [{ entry: start, left: start.uses.values() }];
        const onPath = new Set([start]);
        for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
            const next = done.has(step.entry) ? undefined : step.left.next().value;
            if (next === undefined) {
                done.add(step.entry);
                onPath.delete(step.entry);
                path.pop();
                continue;
            }
            const entry = byKey.get(next.key);
            if (entry === undefined || done.has(entry))
                continue;
            if (onPath.has(entry))
                return entry;
            onPath.add(entry);
            path.push({ entry, left: entry.uses.values() });
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./out/shared/parse/references/action.js
var action = __webpack_require__(59925);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/pin.js

/** Equal for pins that GitHub takes for the same: owners and repositories are compared without case, refs with it. */
const pinKey = ({ owner, repository, ref, }) => `${owner}/${repository}`.toLowerCase() + `@${ref}`;
/** The text of a scalar, also where YAML reads a number (`ref: 4`); undefined for an empty one. */
const scalarText = (node) => node?.kind === 'scalar' && node.value !== null && node.source !== '' ? node.source : undefined;
function readCommit(text) {
    const [, name = '', digits = ''] = /^(sha1|sha256)-([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(text) ?? [];
    const algorithm = name.toLowerCase() === 'sha256' ? 'sha256' : 'sha1';
    return digits.length === (algorithm === 'sha1' ? 40 : 64)
        ? { algorithm, digest: digits.toLowerCase() }
        : undefined;
}
/** Undefined for what no `uses:` can ever match. */
function readPin(node, version) {
    const text = scalarText(node) ?? '';
    const suffix = version === 'v0.0.1' ? /:(sha(?:1|256)-[0-9a-f]{1,64})$/.exec(text) : null;
    const name = suffix === null ? text : text.slice(0, suffix.index);
    const commit = suffix === null ? undefined : readCommit(suffix[1] ?? '');
    if (suffix !== null && commit === undefined)
        return undefined;
    const state = (0,action/* actionState */.M)(name);
    if (state.status !== 'known')
        return undefined;
    const { owner, repository, ref, pin } = state.parts;
    if (name !== `${owner}/${repository}@${ref}`)
        return undefined;
    const { region } = node;
    return {
        owner,
        repository,
        ref,
        isCommit: pin === 'commit',
        key: pinKey(state.parts),
        text,
        region,
        commit,
    };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/entry.js



const common = ['commit', 'owner_id', 'repo_id', 'uses'];
/** The last version of the schema that is known here. */
const latest = 'v0.0.3';
const fieldsOf = {
    'v0.0.1': [...common, 'tag', 'branch'],
    'v0.0.2': [...common, 'ref'],
    [latest]: [...common, 'ref', 'hostname'],
};
const lockVersions = Object.keys(fieldsOf);
const hostName = /^(?:github\.com|[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.ghe\.com)$/;
/** Written out; larger ones are no numbers of GitHub's, and JavaScript could not tell them apart. */
const positive = /^[1-9]\d{0,15}$/;
/** One pair of `dependencies`, its key read already. */
function readEntry(pin, pair, version, blame) {
    const uses = (0,yaml_path/* items */.ld)((0,yaml_path/* child */.jf)(pair.value, 'uses')).flatMap((node) => readPin(node, version) ?? []);
    return { pin, resolved: new EntryReader(pin, pair, version, blame).resolution(), uses };
}
class EntryReader {
    #pin;
    #pair;
    #version;
    #blame;
    #name;
    #isSound = true;
    constructor(pin, pair, version, blame) {
        this.#pin = pin;
        this.#pair = pair;
        this.#version = version;
        this.#blame = blame;
        this.#name = (0,reference/* code */.aY)(pin.text);
    }
    resolution() {
        this.#checkFields();
        const ref = this.#ref();
        const commit = this.#commit();
        const owner = this.#number('owner_id');
        const repository = this.#number('repo_id');
        const hostname = this.#hostname();
        return this.#isSound && ref && commit && owner && repository
            ? { ref, commit, owner, repository, hostname }
            : undefined;
    }
    #checkFields() {
        const present = (0,yaml_path/* entries */.jO)(this.#pair.value).map(({ key }) => (0,yaml_path/* keyText */.Pu)(key) ?? '');
        const needed = ['ref', 'commit', 'owner_id', 'repo_id'].filter((name) => this.#fields.includes(name));
        const missing = needed.filter((name) => !present.includes(name));
        if (missing.length > 0)
            this.#fault('invalid', this.#pair.key, `The entry ${this.#name} has no ${missing.map(reference/* code */.aY).join(', ')}.`);
        for (const { key } of (0,yaml_path/* entries */.jO)(this.#pair.value)) {
            const name = (0,yaml_path/* keyText */.Pu)(key) ?? '';
            if (!this.#fields.includes(name))
                this.#fault('invalid', key, `Lockfiles of ${this.#version} have no field ${(0,reference/* code */.aY)(name)} in an entry.`);
        }
    }
    get #fields() {
        return fieldsOf[this.#version] ?? [];
    }
    /** In v0.0.1 a tag or a branch, which may say more than the key (`v4.2.0` for `v4`), or neither. */
    #ref() {
        const { ref, isCommit, region } = this.#pin;
        if (this.#version === 'v0.0.1') {
            const node = [this.#child('tag'), this.#child('branch')].find((one) => scalarText(one) !== undefined);
            return { value: scalarText(node) ?? ref, region: node?.region ?? region };
        }
        const node = this.#child('ref');
        const value = scalarText(node);
        if (node === undefined)
            return undefined;
        if (value === undefined)
            this.#fault('invalid', node, `The ref of ${this.#name} is empty.`);
        else if (value !== ref && !isCommit)
            this.#fault('forged', node, `The entry ${this.#name} comes from another ref, ${(0,reference/* code */.aY)(value)}.`);
        return { value: value ?? '', region: node.region };
    }
    #commit() {
        const node = this.#child('commit');
        if (node === undefined)
            return undefined;
        const value = readCommit(scalarText(node) ?? '');
        if (value === undefined) {
            const forms = 'neither sha1- with 40 hexadecimal digits nor sha256- with 64';
            this.#fault('invalid', node, `The commit of ${this.#name} is ${forms}.`);
            return undefined;
        }
        const promised = this.#pin.isCommit ? this.#pin.ref.toLowerCase() : this.#pin.commit?.digest;
        if (promised !== undefined && promised !== value.digest)
            this.#fault('forged', node, `The entry ${this.#name} names one commit in its key and runs another.`);
        return { value, region: node.region };
    }
    #number(field) {
        const node = this.#child(field);
        if (node === undefined)
            return undefined;
        const digits = node.kind === 'scalar' && node.style === 'plain' ? node.source : '';
        const value = positive.test(digits) ? Number(digits) : Number.NaN;
        if (Number.isSafeInteger(value))
            return { value, region: node.region };
        this.#fault('invalid', node, `${(0,reference/* code */.aY)(field)} of ${this.#name} is no positive whole number.`);
        return undefined;
    }
    #hostname() {
        const node = this.#child('hostname');
        const name = scalarText(node);
        if (node && !hostName.test(name ?? ''))
            this.#fault('invalid', node, `The hostname of ${this.#name} is neither github.com nor one below ghe.com.`);
        return name;
    }
    #child(field) {
        return (0,yaml_path/* child */.jf)(this.#pair.value, field);
    }
    #fault(kind, node, message) {
        this.#isSound = false;
        this.#blame({ kind, region: node.region, message, evidence: scalarText(node) ?? this.#pin.text });
    }
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/reader.js







/** GitHub's own limit: beyond it nothing is read. */
const maxBytes = 1024 * 1024;
/** Pins in all lists together, those that aliases repeat included. A large organisation's repository has hundreds. */
const maxPins = 20_000;
/** Reads `.github/workflows/actions.lock`; without a document it locks nothing. */
function readLock(file) {
    if (file.size > maxBytes)
        return unchecked('too-large', 'GitHub reads no lockfile of more than 1 MiB.', null, regenerate);
    const yaml = (0,parse_yaml/* parseYaml */.h)(file, 'core');
    const [problem] = yaml.problems;
    if (problem !== undefined)
        return unchecked(problem.code, `Not readable as YAML: ${problem.reason}.`, problem.line, regenerate);
    const root = yaml.roots[0];
    if (root !== undefined && root.kind !== 'mapping')
        return unchecked('parse-error', 'It is no lockfile.', root.region.startLine, regenerate);
    const version = (0,yaml_path/* child */.jf)(root, 'version');
    const lists = [...(0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'workflows')).map(({ value }) => value), ...usesLists(root)];
    if (lists.reduce((sum, list) => sum + (0,yaml_path/* items */.ld)(list).length, 0) > maxPins)
        return unchecked('limit', `It lists more than ${maxPins} actions.`, null, regenerate);
    if (isNewer(scalarText(version) ?? ''))
        return unchecked('parse-error', `Its version ${(0,reference/* code */.aY)(scalarText(version) ?? '')} is newer than ${latest}, the last one known here.`, version?.region.startLine ?? null, 'Update Portcullis.');
    const { path, text, comments } = yaml;
    return { doc: { path, text, comments, references: [], lock: new Reader(yaml, root).lock() } };
}
const regenerate = 'Write it anew with `gh actions-lock`.';
function unchecked(code, message, line, hint) {
    return { problems: [{ code, message, line, hint }] };
}
const usesLists = (root) => (0,yaml_path/* entries */.jO)((0,yaml_path/* child */.jf)(root, 'dependencies')).map(({ value }) => (0,yaml_path/* child */.jf)(value, 'uses'));
const isNewer = (version) => /^v?\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version) &&
    version.replace(/^v?/, 'v').localeCompare(latest, 'en', { numeric: true }) > 0;
/** Follows GitHub's parser: which faults spoil an entry, and which the file. */
class Reader {
    #yaml;
    #root;
    #version;
    #faults = [];
    #isRead = true;
    constructor(yaml, root) {
        this.#yaml = yaml;
        this.#root = root;
        const version = scalarText((0,yaml_path/* child */.jf)(root, 'version')) ?? '';
        this.#version = lockVersions.includes(version) ? version : latest;
    }
    lock() {
        this.#checkFrame();
        const workflows = (0,yaml_path/* entries */.jO)(this.#mapping('workflows')).map(({ key, value }) => {
            const path = (0,yaml_path/* keyText */.Pu)(key) ?? '';
            if (!isPathInside(path))
                this.#spoil(key, `${(0,reference/* code */.aY)(path)} is no path inside the repository.`);
            return { path, region: key.region, pins: this.#pins(value) };
        });
        const found = this.#entries();
        const circle = entryInCircle(found);
        if (circle !== undefined)
            this.#spoilAt(circle.pin, `The entry ${(0,reference/* code */.aY)(circle.pin.text)} comes to use itself.`);
        const locked = withoutContradictions(found, (fault) => this.#faults.push(fault));
        return { isRead: this.#isRead, workflows, entries: locked, faults: this.#faults };
    }
    #checkFrame() {
        const { path, text, roots, duplicates } = this.#yaml;
        const node = (0,yaml_path/* child */.jf)(this.#root, 'version');
        const version = scalarText(node) ?? '';
        if (version !== this.#version) {
            const region = (node ?? this.#root)?.region ?? new parse_lines/* Lines */.q(path, text).region(0, 0);
            const message = version === '' ? 'The lockfile names no version.' : `There is no lockfile version ${(0,reference/* code */.aY)(version)}.`;
            this.#spoilAt({ region, text: version }, message);
        }
        for (const { key } of (0,yaml_path/* entries */.jO)(this.#root)) {
            const name = (0,yaml_path/* keyText */.Pu)(key) ?? '';
            if (!['version', 'workflows', 'dependencies'].includes(name))
                this.#spoil(key, `A lockfile has no field ${(0,reference/* code */.aY)(name)}.`);
        }
        for (const { key, region } of duplicates)
            this.#spoilAt({ region, text: key }, `The key ${(0,reference/* code */.aY)(key)} stands twice in its mapping.`);
        const second = roots[1];
        if (second !== undefined)
            this.#faults.push({
                kind: 'invalid',
                region: second.region,
                message: 'GitHub reads only the first YAML document of the file.',
                evidence: '---',
            });
    }
    #entries() {
        const byKey = new Map();
        for (const pair of (0,yaml_path/* entries */.jO)(this.#mapping('dependencies'))) {
            const pin = this.#pin(pair.key);
            this.#pins((0,yaml_path/* child */.jf)(pair.value, 'uses'));
            if (pin === undefined)
                continue;
            const entry = readEntry(pin, pair, this.#version, (fault) => this.#faults.push(fault));
            const other = byKey.get(pin.key);
            if (other === undefined)
                byKey.set(pin.key, entry);
            // The same text twice is told as a duplicate key.
            else if (other.pin.text !== pin.text && !saySame(entry, other))
                this.#spoil(pair.key, `${(0,reference/* code */.aY)(pin.text)} and ${(0,reference/* code */.aY)(other.pin.text)} are one action to GitHub, and do not say the same.`);
        }
        return [...byKey.values()];
    }
    #mapping(name) {
        const node = (0,yaml_path/* child */.jf)(this.#root, name);
        if (node && node.kind !== 'mapping' && !isEmpty(node))
            this.#spoil(node, `${(0,reference/* code */.aY)(name)} is no mapping.`);
        return node;
    }
    #pins(list) {
        if (list && list.kind !== 'sequence' && !isEmpty(list))
            this.#spoil(list, 'This is no list of actions.');
        return (0,yaml_path/* items */.ld)(list).flatMap((node) => this.#pin(node) ?? []);
    }
    #pin(node) {
        const pin = readPin(node, this.#version);
        if (pin === undefined)
            this.#spoil(node, `${(0,reference/* code */.aY)(scalarText(node) ?? '')} is not of the form owner/repo@ref.`);
        return pin;
    }
    #spoil(node, message) {
        this.#spoilAt({ region: node.region, text: scalarText(node) ?? '' }, message);
    }
    #spoilAt({ region, text }, message) {
        this.#isRead = false;
        this.#faults.push({ kind: 'invalid', region, message, evidence: text });
    }
}
const isEmpty = (node) => node.kind === 'scalar' && node.value === null;
const refusedInPath = /[\u0000-\u001f\u007f\\:]/;
const isPathInside = (path) => path !== '' && !path.startsWith('/') && !refusedInPath.test(path) && !path.split('/').includes('..');

;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/uses.js

/**
 * Tells what a workflow uses, through the composite actions of its own repository. Workflows that it calls in there are
 * not followed: they have their own place in the lock. Each document is read once, whoever comes to use it. Where `spend`
 * refuses further steps, what is told is not all.
 */
function usesIn(byPath, spend) {
    const known = new Map();
    const locals = (doc) => {
        const found = known.get(doc) ?? localActions(doc, byPath);
        known.set(doc, found);
        return spend(found.length + 1) ? found : [];
    };
    // Workflows share them: a thousand that come to use the same actions are no thousand copies.
    const written = { lockable: new Map(), loose: new Map() };
    const uses = (docs, isLockable) => [...docs].flatMap((doc) => {
        const kept = isLockable ? written.lockable : written.loose;
        const found = kept.get(doc) ??
            [...(0,reference/* knownActions */.Bp)(doc)].map(({ written: pin, action }) => ({ pin, action, isLockable }));
        kept.set(doc, found);
        return spend(found.length) ? found : [];
    });
    return (workflow) => {
        const own = reach([workflow], (doc) => locals(doc).filter(({ isSelf }) => isSelf));
        const besides = [...own].flatMap((doc) => locals(doc).filter(({ isSelf }) => !isSelf));
        const loose = reach(besides.map(({ doc }) => doc), locals);
        return [...uses(own, true), ...uses(loose, false)];
    };
}
function reach(start, next) {
    const seen = new Set(start);
    // A set gives back what is added to it while it is being read.
    for (const doc of seen)
        for (const target of next(doc))
            seen.add(target.doc);
    return seen;
}
/** The actions of the repository that a document names, each once: by `$/path` (`isSelf`) or by `./path`. */
function localActions({ references }, byPath) {
    const found = { self: new Set(), other: new Set() };
    for (const { kind, state, text } of references) {
        if (kind !== 'action' || state.status !== 'local')
            continue;
        const folder = text
            .slice(1)
            .split(/[/\\]/)
            .filter((part) => part !== '' && part !== '.')
            .join('/');
        for (const name of ['action.yml', 'action.yaml']) {
            const target = byPath.get(folder === '' ? name : `${folder}/${name}`);
            if (target !== undefined)
                found[text.startsWith('$') ? 'self' : 'other'].add(target);
        }
    }
    return [
        ...[...found.self].map((doc) => ({ doc, isSelf: true })),
        ...[...found.other].map((doc) => ({ doc, isSelf: false })),
    ];
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/locked.js



/** GitHub reads workflows from one folder alone. */
const isWorkflowPath = (path) => claim(path)?.kind === 'workflow';
/** References and local actions, followed from all workflows together. */
const maxSteps = 200_000;
const known = new WeakMap();
/** Undefined without a lock, and with one that GitHub throws away. Several rules ask: it is worked out once. */
function lockedRepository(docs) {
    if (!known.has(docs))
        known.set(docs, readRepository(docs));
    return known.get(docs);
}
function readRepository(docs) {
    const lock = docs.find((doc) => doc.lock !== undefined)?.lock;
    if (lock?.isRead !== true)
        return undefined;
    const byPath = new Map(docs.map((doc) => [doc.path, doc]));
    const entries = new Map(lock.entries.map((entry) => [entry.pin.key, entry]));
    let left = maxSteps;
    const usesOf = usesIn(byPath, (steps) => (left -= steps) >= 0);
    const onboarded = lock.workflows.flatMap((workflow) => {
        const doc = isWorkflowPath(workflow.path) ? byPath.get(workflow.path) : undefined;
        if (doc === undefined)
            return [];
        const listed = new Set(workflow.pins.map(({ key }) => key));
        return [{ workflow, doc, uses: usesOf(doc), listed }];
    });
    const onboardedDocs = new Set(onboarded.map(({ doc }) => doc));
    const others = docs.filter((doc) => isWorkflowPath(doc.path) && !onboardedDocs.has(doc));
    const besides = others.flatMap(usesOf);
    if (left < 0)
        return { lock, entries, byPath, onboarded: [], pins: new Set(), isCut: true };
    const pins = pinsOf(onboarded, entries, besides);
    return { lock, entries, byPath, onboarded, pins, isCut: false };
}
/**
 * Every reference for which GitHub runs the commit of a lock, whoever made that lock: it is as good as a commit in the
 * reference. One in an action of the repository counts where all workflows that come to use it are onboarded, and only
 * below `.github`: an action elsewhere may be used from other repositories, which do not read this lock.
 */
const lockedPins = (docs) => lockedRepository(docs)?.pins ?? new Set();
/** `others`: what workflows use that are not onboarded. */
function pinsOf(onboarded, entries, others) {
    const locked = new Set();
    const open = new Set();
    for (const { uses, listed } of onboarded)
        for (const { pin, action, isLockable } of uses) {
            const key = pinKey(action);
            const isLocked = isLockable && listed.has(key) && entries.get(key)?.resolved !== undefined;
            (isLocked && pin.region.path.startsWith('.github/') ? locked : open).add(pin);
        }
    for (const { pin } of others)
        open.add(pin);
    for (const pin of open)
        locked.delete(pin);
    return locked;
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/unless-locked.js

/**
 * The rule, blind to what the lock pins. It has to see all documents, as the lock is one of its own. A lock that the
 * change itself brings in pins nothing yet: only a repository that is locked already shows that GitHub keeps to it.
 */
function unlessLocked(rule) {
    if (rule.scope === 'project')
        return rule;
    const blinded = {
        ...rule,
        scope: 'project',
        check({ docs, before, ...context }, report) {
            const isProposed = before?.some(({ lock }) => lock !== undefined) === false;
            const locked = isProposed ? new Set() : lockedPins(docs);
            for (const doc of docs) {
                const references = doc.references.filter((pin) => !locked.has(pin));
                rule.check({ ...context, doc: { ...doc, references } }, report);
            }
        },
    };
    return blinded;
}

// EXTERNAL MODULE: ./out/shared/core/github.js
var github = __webpack_require__(60143);
// EXTERNAL MODULE: ./out/shared/parse/references/version.js
var references_version = __webpack_require__(20731);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/action-facts.js


/** In `ActionFacts.named`: no tag of that name, and a branch. */
const isBranch = 'branch';
/** Owner and repository are one whatever their case; refs and paths are not. */
const actionKey = (action) => [repositoryKey(action), ...(action.path === '' ? [] : [action.path])].join('/') + `@${refOf(action)}`;
const repositoryKey = ({ owner, repository }) => `${owner}/${repository}`.toLowerCase();
/** A commit in lower case, every other ref as it is written. */
const refOf = ({ ref, pin }) => pin === 'commit' ? ref.toLowerCase() : ref;
const factsOf = (facts, action) => facts?.actions.get(actionKey(action));
/** The actions of a document that GitHub was asked about and answered. */
function* answeredActions(doc, facts) {
    for (const { written: pin, action } of (0,reference/* knownActions */.Bp)(doc)) {
        const found = factsOf(facts, action);
        if (found !== undefined)
            yield { pin, action, found };
    }
}
/** Only such names and commits of GitHub's may be shown or written. */
const isSafeName = (name) => /^[\w.+/-]{1,100}$/.test(name) && !name.startsWith('-');
const isCommit = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** The tags of a commit that may be shown, in their given order. */
const tagsAt = (tags, commit) => tags.filter((tag) => tag.commit === commit && isSafeName(tag.name)).map(({ name }) => name);
/**
 * The tag that says most about a commit: of the versions that `ref` (any, where there is none) stands for a release
 * before a prerelease, the one with most numbers, then the newest; `ref` itself where there is none.
 */
function mostSpecific(names, ref) {
    const wanted = ref === undefined ? undefined : (0,references_version/* readVersion */.$4)(ref);
    if (wanted !== undefined && !(0,references_version/* isPartial */.mt)(wanted))
        return ref;
    const found = names.flatMap((name) => {
        const version = (0,references_version/* readVersion */.$4)(name);
        if (version === undefined)
            return [];
        return wanted === undefined || (0,references_version/* covers */.hU)(wanted, version) ? [{ name, version }] : [];
    });
    found.sort((a, b) => Number(b.version.prerelease === '') - Number(a.version.prerelease === '') ||
        b.version.numbers.length - a.version.numbers.length ||
        (0,references_version/* compareVersions */.Zy)(b.version, a.version) ||
        a.name.length - b.name.length);
    return found[0]?.name ?? ref;
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/lock/locked-commits.js
/** The sound entries of a lockfile, each as the reference that it makes of its pin: `owner/repo@<commit>`. */
function* lockedCommits({ lock, }) {
    for (const { pin, resolved } of lock?.entries ?? []) {
        // Entries of other hosts than the lock's are no business of the GitHub that is asked.
        if (resolved === undefined || resolved.hostname !== undefined)
            continue;
        const { owner, repository, text } = pin;
        const ref = resolved.commit.value.digest;
        const action = {
            owner,
            repository,
            path: '',
            ref,
            reusableWorkflow: false,
            pin: 'commit',
        };
        yield { action, resolved, text };
    }
}

// EXTERNAL MODULE: ./out/shared/parse/image-name-pattern.js
var image_name_pattern = __webpack_require__(29658);
// EXTERNAL MODULE: ./out/shared/parse/star-pattern.js
var star_pattern = __webpack_require__(46269);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/pin-policy.js


/**
 * How firmly a reference must be pinned, from the strictest to none. `immutable` trusts a tag by its looks alone (see
 * immutable-tag.ts) or a release that its host keeps from being moved; `tag` is any tag but `latest`.
 */
const pinLevels = ['digest', 'immutable', 'tag', 'any'];
const imagePins = {
    default: [],
    summary: 'How firmly images must be pinned, as `pattern=level`; the first that fits holds, else digest. Levels: digest, ' +
        'immutable (a tag that looks like a full version, a date or a commit), tag (any but latest), any. Patterns: ' +
        '`node`, `docker.io/library/*`, `ghcr.io/acme/**`.',
    faults: (list) => parsePinPolicy(list).faults,
};
const actionPins = {
    default: [],
    summary: 'How firmly actions must be pinned, as `pattern=level`; the first that fits holds, else digest (a full commit). ' +
        'Levels: digest, immutable (an immutable release), tag (any but a branch), any. Patterns: `owner/*`, `owner/repo`, `*`.',
    faults: (list) => parsePinPolicy(list).faults,
};
/**
 * Reads `pattern=level` entries in their order. A fault is a sentence about one entry, which then counts for nothing:
 * whoever reads the options must tell it.
 */
function parsePinPolicy(list) {
    const rules = [];
    const faults = [];
    for (const entry of list) {
        const equals = entry.lastIndexOf('=');
        const pattern = entry.slice(0, Math.max(equals, 0)).trim().toLowerCase();
        const level = pinLevels.find((name) => name === entry.slice(equals + 1).trim());
        const shown = `"${entry.slice(0, 100)}"`;
        if (equals === -1)
            faults.push(`${shown} is not of the form pattern=level`);
        else if (level === undefined)
            faults.push(`${shown} has no level of ${pinLevels.join(', ')}`);
        else if (!(0,image_name_pattern/* isImageNamePattern */.VS)(pattern))
            faults.push(`${shown} has a pattern that fits no repository (no tag, no digest; a port only before a /)`);
        else
            rules.push({ pattern, level });
    }
    return { rules, faults };
}
/** Patterns are matched with the full name, `docker.io/library/node`. */
function imageLevel(rules, { repository }) {
    const name = repository.toLowerCase();
    return rules.find(({ pattern }) => fitsImage(pattern, name))?.level ?? 'digest';
}
/** Patterns of one part name owners, of two parts repositories, of more parts paths in them. */
function actionLevel(rules, { owner, repository, path }) {
    const parts = [owner, repository, ...(path === '' ? [] : [path])];
    const fits = ({ pattern }) => {
        const depth = pattern.includes('**') ? Infinity : pattern.split('/').length;
        return (0,star_pattern/* fitsStars */.E)(pattern, parts
            .slice(0, depth > 2 ? undefined : depth)
            .join('/')
            .toLowerCase());
    };
    return rules.find(fits)?.level ?? 'digest';
}
/** A pattern without stars names a repository, or all that is below a host or namespace (as `allowedRegistries` does). */
function fitsImage(pattern, name) {
    const full = (0,image_name_pattern/* fullPattern */.gE)(pattern);
    return (0,image_name_pattern/* fitsImageName */.l)(pattern, name) || (!full.includes('*') && name.startsWith(`${full}/`));
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/uses-line.js

/** Reads the surroundings of a document's pins; nothing is prepared before the first. */
function usesLines(doc) {
    let index;
    return (pin) => (index ??= new Index(doc)).line(pin);
}
class Index {
    #doc;
    #lines;
    #pins = new Map();
    /** By line, offsets of the comment; of more than one the last. */
    #comments = new Map();
    constructor(doc) {
        this.#doc = doc;
        this.#lines = new parse_lines/* Lines */.q(doc.path, doc.text);
        for (const { region } of doc.references)
            this.#pins.set(region.endLine, (this.#pins.get(region.endLine) ?? 0) + 1);
        for (const { region } of doc.comments)
            this.#comments.set(region.startLine, this.#lines.span(region));
    }
    line({ region, text }) {
        const { path, text: file } = this.#doc;
        const { start, end } = this.#lines.span(region);
        const written = file.slice(start, end);
        const quote = written === `"${text}"` || written === `'${text}'` ? 1 : 0;
        const isExact = quote === 1 || written === text;
        const isAlone = this.#pins.get(region.endLine) === 1;
        const found = this.#comments.get(region.endLine);
        const comment = isAlone && found && found.start >= end ? found : undefined;
        const rest = /^[^\r\n]*/.exec(file.slice(end, end + longestRest))?.[0] ?? '';
        return {
            path,
            reference: isExact ? { start: start + quote, end: end - quote } : undefined,
            end,
            comment: comment && { start: comment.start, text: file.slice(comment.start, comment.end) },
            hasRoom: isAlone && rest.length < longestRest && rest.trim() === '' && !path.endsWith('.json'),
        };
    }
}
/** More blanks than this behind a value are no style. */
const longestRest = 1000;

// EXTERNAL MODULE: ./out/shared/parse/references/version-comment.js
var version_comment = __webpack_require__(82859);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/version-comment.js

/** Undefined where the comment, if any, names no version; the offset is in the file's text. */
function versionComment({ comment }, action) {
    const found = comment && (0,version_comment/* versionComment */.o)(comment.text, action);
    return found && { name: found.name, offset: comment.start + found.offset };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/days.js
/** Whole days from `from` to `to`, both `YYYY-MM-DD`. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));

;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/allowance.js
/** Questions to GitHub that one `owner/repo@ref` may cost. Repository and tags are paid for by its first ref. */
const mostCalls = 4;
/** No call was left for it. */
const unasked = Symbol('unasked');
/** The calls of one `owner/repo@ref`. */
class Allowance {
    #left = mostCalls;
    #denied = 0;
    /** Questions that were left out. */
    get denied() {
        return this.#denied;
    }
    async ask(question) {
        if (this.#left === 0) {
            this.#denied++;
            return unasked;
        }
        this.#left--;
        return question();
    }
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/version-claim.js


/** Judges `name` in the comment behind a pin to `commit` (no tag object). */
function judgeClaim(name, commit, known) {
    const names = namesOf(commit, known);
    if (names.some((tag) => says(name, tag)))
        return { is: 'true' };
    const found = known.tags.find((tag) => isSame(name, tag.name))?.commit ?? known.named.get(name);
    if (found === undefined || found === isBranch)
        return { is: 'unknown' };
    if (found === null)
        return { is: 'missing' };
    const version = (0,references_version/* readVersion */.$4)(name);
    const moves = version === undefined || (0,references_version/* isPartial */.mt)(version);
    return moves && !names.some(isWhole) ? { is: 'unknown' } : { is: 'wrong', commit: found };
}
function namesOf(commit, { tags, named }) {
    const listed = tags.filter((tag) => tag.commit === commit).map((tag) => tag.name);
    return [...listed, ...[...named].filter(([, at]) => at === commit).map(([name]) => name)];
}
const isWhole = (tag) => {
    const version = (0,references_version/* readVersion */.$4)(tag);
    return version !== undefined && !(0,references_version/* isPartial */.mt)(version);
};
/** The comment's word holds for a commit with this tag. */
function says(name, tag) {
    if (isSame(name, tag))
        return true;
    const [part, whole] = [(0,references_version/* readVersion */.$4)(name), (0,references_version/* readVersion */.$4)(tag)];
    return part !== undefined && whole !== undefined && (0,references_version/* covers */.hU)(withPrefixOf(part, whole), whole);
}
/** `v1.2.0` in a comment is enough for the tag `setup/v1.2.0`. */
const withPrefixOf = (part, { prefix }) => part.prefix === '' ? { ...part, prefix } : part;
/** With or without `v`, with or without what a monorepo puts in front. */
function isSame(name, tag) {
    const bare = name.replace(/^v(?=\d)/i, '');
    return [name, bare, `v${bare}`].some((form) => tag === form || (tag.endsWith(form) && /[-/@]/.test(tag.charAt(tag.length - form.length - 1))));
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/commit-answer.js




/** Comments that differ behind one commit: more than two are not looked up. */
const mostClaims = 2;
/**
 * Whose a written commit is, and what the tags in the comments behind it are.
 *
 * GitHub finds a commit of any fork under the name of the repository. That it is the repository's own is known only
 * where a branch or a tag contains it: the tags themselves, the history of the default branch, then of one tag (the one
 * in the comment, else the newest), which sees release branches. No call of the API lists the branches that contain a
 * commit, so a branch without any tag stays unseen: `outside` is a suspicion, never a proof.
 */
class CommitInquiry {
    #question;
    #known;
    #allowance;
    #github;
    #claims;
    #named = new Map();
    /** The written one; of a tag object, what the tag names. */
    #commit;
    constructor(question, known, allowance, github) {
        this.#question = question;
        this.#known = known;
        this.#allowance = allowance;
        this.#github = github;
        this.#claims = [...question.claims].slice(0, mostClaims);
        this.#commit = question.ref;
    }
    async answer() {
        const named = this.#named;
        if (!this.#known.tagsComplete)
            for (const name of this.#open())
                await this.#askTag(name);
        const origin = this.#isTagged() ? 'tag' : await this.#origin();
        if (origin === 'nowhere')
            return { target: null, named };
        if (origin === undefined)
            return { target: undefined, named };
        const isTagObject = this.#isWrong() && !this.#isTagged() && (await this.#peel()) && this.#isTagged();
        for (const name of this.#open())
            if (named.get(name) === null || this.#known.tagsComplete)
                await this.#askBranch(name);
        return { target: { kind: 'commit', commit: this.#commit }, origin: isTagObject ? 'tag' : origin, named };
    }
    async #origin() {
        let origin;
        for (const ref of this.#ancestors()) {
            const ancestry = await this.#ancestry(ref);
            if (ancestry === unasked)
                break;
            if (ancestry === 'contained')
                return 'history';
            if (ancestry === 'absent') {
                // GitHub compares commits: the id of an annotated tag's own object may be none to it, and is as good a pin.
                const found = await this.#peel();
                if (found === undefined)
                    return 'nowhere';
                if (found === unasked)
                    return undefined;
                if (this.#isTagged())
                    return 'tag';
            }
            origin = 'outside';
        }
        return origin;
    }
    /** Release branches grow away from the default branch: the tag `v3` of a comment says where to look first. */
    #ancestors() {
        const claimed = this.#claims.find((name) => this.#isListed(name) || isCommit(this.#named.get(name) ?? ''));
        const tag = claimed ?? newest(this.#known.tags);
        const branch = `heads/${this.#known.repository.defaultBranch}`;
        const version = (0,references_version/* readVersion */.$4)(claimed ?? '');
        if (tag === undefined)
            return [branch];
        return version && (0,references_version/* isPartial */.mt)(version) ? [`tags/${tag}`, branch] : [branch, `tags/${tag}`];
    }
    /** Claims that no tag seen so far makes true or wrong. */
    #open() {
        return this.#claims.filter((name) => {
            const { is } = this.#judge(name);
            return is === 'missing' || (is === 'unknown' && !this.#isListed(name) && !this.#named.has(name));
        });
    }
    #judge(name) {
        return judgeClaim(name, this.#commit, { ...this.#known, named: this.#named });
    }
    #isWrong() {
        return this.#claims.some((name) => this.#judge(name).is === 'wrong');
    }
    #isListed(name) {
        return this.#known.tags.some((tag) => tag.name === name);
    }
    #isTagged() {
        return (this.#known.tags.some(({ commit }) => commit === this.#commit) ||
            [...this.#named.values()].includes(this.#commit));
    }
    async #askTag(name) {
        // Without the `v` it may mean the tag with one: then silence about it says nothing.
        const full = /^\d/.test(name) ? `v${name}` : name;
        const found = await this.#ask((owner, repository) => this.#github.commit(owner, repository, `tags/${full}`));
        if (found === undefined && full === name)
            this.#named.set(name, null);
        else if (typeof found === 'string' && isCommit(found))
            this.#named.set(full, found);
    }
    /** Of a name that no tag has. What cannot be asked any more is not known. */
    async #askBranch(name) {
        const found = await this.#ask((owner, repository) => this.#github.commit(owner, repository, `heads/${name}`));
        if (found === unasked)
            this.#named.delete(name);
        else
            this.#named.set(name, found === undefined ? null : isBranch);
    }
    #ancestry(ref) {
        return this.#ask((owner, repository) => this.#github.ancestry(owner, repository, ref, this.#question.ref));
    }
    /** Follows a tag object to its commit; undefined where there is no such object. */
    async #peel() {
        const found = await this.#ask((owner, repository) => this.#github.commit(owner, repository, this.#question.ref));
        if (typeof found === 'string' && isCommit(found))
            this.#commit = found;
        return found;
    }
    #ask(question) {
        const { owner, repository } = this.#question;
        return this.#allowance.ask(() => question(owner, repository));
    }
}
function newest(tags) {
    let best;
    for (const { name } of tags) {
        const [version, other] = [(0,references_version/* readVersion */.$4)(name), (0,references_version/* readVersion */.$4)(best ?? '')];
        if (version === undefined || (0,references_version/* isPartial */.mt)(version))
            continue;
        if (other === undefined || (0,references_version/* compareVersions */.Zy)(version, other) > 0)
            best = name;
    }
    return best;
}

// EXTERNAL MODULE: ./out/shared/parse/references/dockerfile-file.js
var dockerfile_file = __webpack_require__(90168);
// EXTERNAL MODULE: ./out/shared/parse/references/image.js
var references_image = __webpack_require__(2670);
// EXTERNAL MODULE: ./out/shared/parse/references/yaml-file.js + 2 modules
var yaml_file = __webpack_require__(16687);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/nested.js




/** Of one action; one is enough to make the pin of the action a half one. */
const mostNested = 20;
/**
 * What a pinned action or reusable workflow runs without a pin of its own: images and actions that its file names, and
 * the base images of its Dockerfile. One step deep: what those run in turn is not followed.
 */
async function nestedPins({ owner, repository }, path, commit, allowance, github) {
    const read = (file) => allowance.ask(() => github.file(owner, repository, file, commit));
    for (const file of filesOf(path)) {
        const text = await read(file);
        if (text === unasked)
            return [];
        if (text === undefined)
            continue;
        const kind = nested_isWorkflowPath(path) ? 'workflow' : 'action';
        const found = (0,yaml_file/* readYaml */.g)(source(file, text), kind).doc?.references ?? [];
        const dockerfile = found.map((pin) => dockerfileOf(pin, path)).find((one) => one !== undefined);
        const instructions = dockerfile === undefined ? unasked : await read(dockerfile);
        const doc = dockerfile === undefined || instructions === unasked || instructions === undefined
            ? undefined
            : (0,dockerfile_file/* readDockerfileReferences */.F)(source(dockerfile, instructions)).doc;
        return [...unpinned(found), ...unpinned(doc?.references ?? [])].slice(0, mostNested);
    }
    return [];
}
const nested_isWorkflowPath = (path) => path.startsWith('.github/workflows/');
const filesOf = (path) => nested_isWorkflowPath(path) ? [path] : ['action.yml', 'action.yaml'].map((name) => below(path, name));
const below = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
const source = (path, text) => ({ path, text, size: text.length, blob: '' });
/** `runs.image` without a scheme is the path of a Dockerfile, from the action's folder. */
function dockerfileOf({ kind, place, state, text }, path) {
    if (kind !== 'image' || place !== 'action-image' || state.status !== 'local')
        return undefined;
    const parts = [];
    for (const part of below(path, text).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
function* unpinned(references) {
    const seen = new Set();
    for (const pin of references) {
        const { kind, text, region } = pin;
        if (pin.state.status !== 'known' || seen.has(text))
            continue;
        const isPinned = pin.kind === 'image'
            ? pin.state.parts.digest !== undefined || (0,references_image/* isLocal */.IX)(pin, pin.state.parts)
            : pin.state.parts.pin === 'commit';
        if (isPinned)
            continue;
        seen.add(text);
        yield { kind, text, path: region.path, line: region.startLine };
    }
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/action-answer.js






/** All that is asked about one ref, by path; in the order of weight, since the allowance ends. Rejects with GitHubError. */
async function askAction(question, known, allowance, context) {
    const { github } = context;
    const { owner, repository, pin } = question;
    const found = pin === 'commit'
        ? await new CommitInquiry(question, known, allowance, github).answer()
        : { target: await findRef(question, known, allowance, github), named: new Map() };
    const { target, ...other } = found;
    const release = question.level === 'immutable' && target?.kind === 'tag'
        ? await allowance.ask(() => github.release(owner, repository, tagName(question.ref)))
        : unasked;
    const immutable = release === unasked ? undefined : release?.immutable === true;
    const isPinned = target?.kind === 'commit' || immutable === true;
    const nested = new Map();
    if (target && isPinned)
        for (const path of question.followed)
            nested.set(path, await nestedPins(question, path, target.commit, allowance, github));
    const newer = target?.kind === 'commit' ? await findNewer(question, target, known, allowance, context) : undefined;
    const tooYoung = target && !isPinned && !(await isOldEnough(question, target.commit, allowance, context));
    const facts = {
        ...known,
        ...other,
        ...(target === undefined ? {} : { target }),
        ...(immutable === undefined ? {} : { immutable }),
        ...(newer === undefined ? {} : { newer }),
        ...(tooYoung === true ? { tooYoung } : {}),
        nested: [],
    };
    return new Map([...question.paths].map((path) => [path, { ...facts, nested: nested.get(path) ?? [] }]));
}
const tagName = (ref) => ref.replace(/^refs\/tags\//, '');
/** A tag before a branch of the same name, as git has it. Undefined: not learnt. */
async function findRef({ owner, repository, ref, pin }, { tags, tagsComplete }, allowance, github) {
    const [, kind, name = ref] = /^refs\/(?:(tags|heads)\/)?(.*)$/.exec(ref) ?? [];
    if (pin === 'short-commit')
        return shortCommit(ref, tags, tagsComplete);
    if ((kind === undefined && name !== ref) || /^head$/i.test(name))
        return undefined;
    if (kind !== 'heads') {
        const listed = tags.find((tag) => tag.name === name)?.commit;
        const commit = listed ??
            (tagsComplete
                ? undefined
                : await allowance.ask(() => github.commit(owner, repository, `tags/${name}`)));
        if (commit === unasked)
            return undefined;
        if (commit !== undefined)
            return target('tag', commit);
        if (kind === 'tags')
            return null;
    }
    const commit = await allowance.ask(() => github.commit(owner, repository, `heads/${name}`));
    if (commit === unasked)
        return undefined;
    return commit === undefined ? null : target('branch', commit);
}
const target = (kind, commit) => isCommit(commit) ? { kind, commit } : undefined;
/**
 * Only the commit of a tag, and only where no other tag's starts alike: a fork can make a commit with any few digits,
 * and GitHub would find that one too.
 */
function shortCommit(ref, tags, tagsComplete) {
    const commits = new Set(tags.map(({ commit }) => commit).filter((commit) => commit.startsWith(ref.toLowerCase())));
    const [commit] = commits;
    return tagsComplete && commits.size === 1 && commit !== undefined ? target('commit', commit) : undefined;
}
/** Of one major, prereleases only for who has one, and only what has cooled down. */
async function findNewer(question, { commit }, { tags }, allowance, context) {
    const now = (0,references_version/* readVersion */.$4)(mostSpecific(tagsAt(tags, commit), undefined) ?? '');
    if (now === undefined)
        return undefined;
    const versions = tags.flatMap((tag) => {
        const version = (0,references_version/* readVersion */.$4)(tag.name);
        const fits = version?.prefix === now.prefix &&
            version.numbers.length === now.numbers.length &&
            version.numbers[0] === now.numbers[0] &&
            (version.prerelease === '' || now.prerelease !== '') &&
            (0,references_version/* compareVersions */.Zy)(version, now) > 0;
        return fits && tag.commit !== commit && isCommit(tag.commit) && isSafeName(tag.name)
            ? [{ tag, version }]
            : [];
    });
    versions.sort((a, b) => (0,references_version/* compareVersions */.Zy)(b.version, a.version));
    for (const { tag } of versions) {
        if (await isOldEnough(question, tag.commit, allowance, context))
            return tag;
    }
    return undefined;
}
/** False also where no call is left to learn it. */
async function isOldEnough({ owner, repository }, commit, allowance, { github, today, cooldownDays }) {
    if (cooldownDays <= 0)
        return true;
    const day = await allowance.ask(() => github.day(owner, repository, commit));
    if (day === unasked || day === undefined)
        return false;
    return daysBetween(day, today) >= cooldownDays;
}

// EXTERNAL MODULE: ./out/shared/core/deadline.js
var deadline = __webpack_require__(83620);
// EXTERNAL MODULE: ./out/shared/core/work-off.js
var work_off = __webpack_require__(24681);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/actions.js













/** More distinct refs than the largest repositories have; a stranger's list ends here. */
const mostRefs = 2000;
/** Repositories under way at a time; what GitHub bears is the client's decision. */
const atOnce = 8;
/** After these every other question would end alike. */
const lasting = new Set([
    'no-token',
    'unauthorized',
    'rate-limited',
    'not-reached',
]);
/**
 * Asks GitHub about every action and reusable workflow of other repositories: not about what the policy leaves alone
 * (`any`), and material of tests. Facts are keyed as `actionKey` does. What could not be learnt is unchecked.
 */
async function askActions(docs, context) {
    const { github, today, options, before = [], isOver = () => false } = context;
    const questions = questionsOf(docs, before, parsePinPolicy(options.actionPins).rules);
    const asking = new Asking({ github, today, cooldownDays: options.cooldownDays }, isOver);
    asking.leaveOut(questions.slice(mostRefs));
    await (0,work_off/* workOff */.n)(byRepository(questions.slice(0, mostRefs)), atOnce, (some) => asking.repository(some));
    const { facts, unchecked, notFollowed } = asking;
    return { facts, unchecked, tally: { notFollowed } };
}
function questionsOf(docs, before, rules) {
    const questions = new Map();
    const untold = new Set(before);
    for (const doc of [...docs, ...before]) {
        if ((0,test_data/* isIdle */.xB)(doc.path))
            continue;
        for (const { action, region, follow, claim } of asked(doc)) {
            const level = actionLevel(rules, action);
            if (level === 'any')
                continue;
            const { owner, repository, pin, path } = action;
            const ref = refOf(action);
            const key = `${repositoryKey(action)}@${ref}`;
            const question = questions.get(key) ?? {
                ...{ owner, repository, ref, pin, level },
                ...{ paths: new Set(), followed: new Set(), claims: new Set(), mentions: new Map() },
            };
            questions.set(key, question);
            question.paths.add(path);
            if (follow)
                question.followed.add(path);
            if (level === 'immutable')
                question.level = level;
            if (claim !== undefined)
                question.claims.add(claim);
            if (untold.has(doc))
                continue;
            const { path: file, startLine: line } = region;
            question.mentions.set(`${file}:${String(line)}`, { path: file, line });
        }
    }
    return [...questions.values()];
}
/** What a document says of actions of other repositories: its own `uses`, and the commits of a lockfile. */
function* asked(doc) {
    const lines = usesLines(doc);
    for (const { written: pin, action } of (0,reference/* knownActions */.Bp)(doc)) {
        const claim = versionComment(lines(pin), action)?.name;
        yield { action, region: pin.region, follow: true, claim };
    }
    for (const { action, resolved } of lockedCommits(doc)) {
        const { value: ref } = resolved.ref;
        const claim = (0,references_version/* readVersion */.$4)(ref) === undefined ? undefined : ref;
        yield { action, region: resolved.commit.region, follow: false, claim };
    }
}
function byRepository(questions) {
    const groups = new Map();
    for (const question of questions) {
        const group = groups.get(repositoryKey(question));
        if (group === undefined)
            groups.set(repositoryKey(question), [question]);
        else
            group.push(question);
    }
    return [...groups.values()];
}
/** One run of questions, and what came of it. */
class Asking {
    facts = new Map();
    unchecked = [];
    notFollowed = 0;
    #context;
    #isOver;
    /** Why nothing more is asked. */
    #end;
    constructor(context, isOver) {
        this.#context = context;
        this.#isOver = isOver;
    }
    async repository(questions) {
        const [first] = questions;
        const paid = new Allowance();
        let known;
        for (const question of questions) {
            const allowance = question === first ? paid : new Allowance();
            try {
                if (this.#isOver())
                    this.#end ??= new github/* GitHubError */.y_('not-reached', deadline/* late */.f.message, deadline/* late */.f.hint);
                if (this.#end !== undefined)
                    throw this.#end;
                if (known === undefined)
                    known = await this.#repository(question, allowance);
                const answers = known === null ? absent(question) : await askAction(question, known, allowance, this.#context);
                for (const [path, facts] of answers)
                    this.facts.set(actionKey({ ...question, path }), facts);
            }
            catch (error) {
                if (!(error instanceof github/* GitHubError */.y_))
                    throw error;
                if (lasting.has(error.code))
                    this.#end = error;
                this.#notLearnt(question, error);
            }
            this.notFollowed += allowance.denied;
        }
    }
    leaveOut(questions) {
        for (const question of questions)
            this.#tell(question, 'limit', {
                message: `was not looked up: a run asks about ${String(mostRefs)} actions`,
                hint: 'Exclude paths in the policy, or check parts of the repository in runs of their own.',
            });
    }
    async #repository({ owner, repository }, allowance) {
        const { github } = this.#context;
        const found = await allowance.ask(() => github.repository(owner, repository));
        if (found === undefined || found === unasked)
            return null;
        const list = await allowance.ask(() => github.tags(owner, repository));
        if (list === undefined || list === unasked)
            return { repository: found, tags: [], tagsComplete: true };
        const tags = list.tags.filter(({ commit }) => isCommit(commit));
        return { repository: found, tags, tagsComplete: list.complete && tags.length === list.tags.length };
    }
    #notLearnt(question, { message, hint }) {
        this.#tell(question, 'no-answer', {
            message: `could not be looked up: ${message.replace(/\.$/, '')}`,
            hint,
        });
    }
    #tell({ owner, repository, ref, mentions }, kind, { message, hint }) {
        for (const place of mentions.values())
            this.unchecked.push({
                ...place,
                code: kind,
                message: `${(0,reference/* code */.aY)(`${owner}/${repository}@${ref}`)} ${message}.`,
                hint,
            });
    }
}
const absent = ({ paths }) => new Map([...paths].map((path) => [
    path,
    { repository: null, tags: [], tagsComplete: false, named: new Map(), nested: [] },
]));

// EXTERNAL MODULE: ./out/shared/core/registry.js
var core_registry = __webpack_require__(25411);
// EXTERNAL MODULE: ./out/shared/parse/references/mentions.js
var mentions = __webpack_require__(54504);
// EXTERNAL MODULE: ./out/shared/parse/digest.js
var parse_digest = __webpack_require__(6922);
// EXTERNAL MODULE: ./out/shared/parse/platform.js
var parse_platform = __webpack_require__(68897);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/image-facts.js
/** What the tag names today, where that is another content than the digest: of two algorithms none can tell. */
function newer({ digest }, { tag, entryFor }) {
    if (digest === undefined || tag === undefined || tag === null || entryFor !== undefined)
        return undefined;
    return tag.digest !== digest && algorithm(tag.digest) === algorithm(digest) ? tag : undefined;
}
const algorithm = (digest) => digest.slice(0, digest.indexOf(':'));

;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/image-age.js


/** OCI image specification, annotations.md. */
const createdAnnotation = 'org.opencontainers.image.created';
/** Reproducible builds put 1970 or 1980 where a date has to stand. */
const firstBelievable = '1980-01-02';
/** A config is a few kilobytes; what is larger tells nothing that is worth its time. */
const largestConfig = 1 << 20;
/**
 * The day an image was made, as its publisher says: from an annotation of the index, of its first image or of that
 * image's manifest, else from that image's config. Undefined where none is believable or the registry does not answer.
 */
async function builtOn(registry, repository, digest, today) {
    try {
        for await (const written of dates(registry, repository, digest)) {
            const day = dayOf(written);
            if (day !== undefined && day >= firstBelievable && day <= today)
                return day;
        }
    }
    catch (error) {
        // An age decides nothing: without one a fix is held back, and the message says less.
        if (!(error instanceof core_registry/* RegistryError */.g))
            throw error;
    }
    return undefined;
}
/** Each only when the one before was no use: the later ones cost a request. */
async function* dates(registry, repository, digest) {
    const top = await registry.manifest(repository, digest);
    yield top?.annotations[createdAnnotation];
    const first = top?.manifests.find(parse_platform/* isImage */.w);
    yield first?.annotations?.[createdAnnotation];
    const image = first === undefined ? top : await registry.manifest(repository, first.digest);
    if (first !== undefined)
        yield image?.annotations[createdAnnotation];
    if (image?.config === undefined)
        return;
    const { created } = await readConfig(registry, repository, image.config);
    yield created;
}
/** The config of an image; empty where there is none to be read. */
async function readConfig(registry, repository, config) {
    const bytes = config.size > largestConfig ? undefined : await registry.blob(repository, config);
    if (bytes === undefined)
        return {};
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** RFC 3339, as the specification asks; in UTC. */
function dayOf(written) {
    if (typeof written !== 'string' || written.length > 64)
        return undefined;
    if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(written))
        return undefined;
    const time = Date.parse(written);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/image-answer.js





/**
 * All that is asked about one reference: one manifest is resolved, and the pinned one only where the tag names another.
 * Rejects with RegistryError.
 */
async function askImage(image, questions) {
    const { registry, today } = questions;
    const { digest } = image;
    const content = (reference) => resolve(registry, image, reference);
    const tag = image.tag === undefined && digest !== undefined ? undefined : await content(image.tag ?? 'latest');
    /** What is pulled: without a digest, what the tag names. */
    const pinned = digest === undefined || tag?.digest === digest ? tag : await content(digest);
    const entryFor = await entryOf(registry, image, tag, pinned);
    const facts = {
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined || pinned === undefined ? {} : { pinned }),
        ...(entryFor === undefined ? {} : { entryFor }),
    };
    const offered = questions.platforms && pinned ? await platformsOf(registry, image, pinned) : undefined;
    const isAgeWanted = newer(image, facts) !== undefined || (questions.age && tag?.digest !== digest);
    return {
        ...facts,
        ...(tag && isAgeWanted
            ? { tag: { ...tag, builtOn: await builtOn(registry, image, tag.digest, today) } }
            : {}),
        ...(offered === undefined ? {} : { platforms: offered }),
    };
}
/** Nothing that is no digest gets any further: digests are written into files and messages. */
async function resolve(registry, image, reference) {
    const found = await registry.resolve(image, reference);
    if (found === undefined)
        return null;
    if (!(0,parse_digest/* isDigest */.B)(found.digest))
        throw badAnswer(image, 'gave a digest that is none');
    return { digest: found.digest, kind: found.kind };
}
/** The platform that the pinned digest has in the index of the tag; undefined where it is not in one. */
async function entryOf(registry, image, tag, pinned) {
    if (tag?.kind !== 'index' || pinned?.kind !== 'manifest')
        return undefined;
    const { manifests } = await manifestOf(registry, image, tag);
    const entry = manifests.find(({ digest }) => digest === pinned.digest);
    return entry && ((0,parse_platform/* platformText */.V)(entry.platform) ?? 'one platform');
}
async function platformsOf(registry, image, content) {
    const manifest = await manifestOf(registry, image, content);
    const offered = content.kind === 'index'
        ? manifest.manifests.filter(parse_platform/* isImage */.w).map(({ platform }) => (0,parse_platform/* platformText */.V)(platform))
        : [(0,parse_platform/* platformText */.V)(manifest.config && (await configPlatform(registry, image, manifest.config)))];
    // Of those that are not said, any could be the one that is looked for.
    if (offered.includes(undefined))
        throw badAnswer(image, 'does not say for which platforms the image is');
    return offered.flatMap((text) => text ?? []);
}
async function configPlatform(registry, image, config) {
    const { os, architecture, variant } = await readConfig(registry, image, config);
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    return { os, architecture, ...(typeof variant === 'string' ? { variant } : {}) };
}
async function manifestOf(registry, image, { digest }) {
    const manifest = await registry.manifest(image, digest);
    if (manifest === undefined)
        throw badAnswer(image, 'named a manifest that it does not have');
    return manifest;
}
const badAnswer = ({ domain }, what) => new core_registry/* RegistryError */.g('bad-answer', `${domain} ${what}`, 'Run again; if it stays, ask those who run the registry.');

;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/images.js







/** More distinct references than the largest repositories have; a stranger's list ends here. */
const mostReferences = 5000;
/** How many stand in line at a time; how many are under way is the client's decision. */
const images_atOnce = 32;
/**
 * Asks the registries about every image that is pulled: not about stages, names of local builds, what the policy leaves
 * alone (`any`), and material of tests. What could not be learnt is unchecked wherever it is written.
 */
async function askImages(docs, context) {
    const { registry, today, options, before = [], isOver = () => false } = context;
    const wanted = { registry, today, age: options.cooldownDays > 0, platforms: options.platforms.length > 0 };
    const { rules } = parsePinPolicy(options.imagePins);
    const questions = (0,mentions/* mentionedImages */.e)(docs, before, (image) => imageLevel(rules, image) !== 'any');
    const facts = new Map();
    const unchecked = questions.slice(mostReferences).flatMap(tooMany);
    await (0,work_off/* workOff */.n)(questions.slice(0, mostReferences), images_atOnce, async (question) => {
        try {
            if (isOver())
                throw new core_registry/* RegistryError */.g('timeout', deadline/* late */.f.message, deadline/* late */.f.hint);
            facts.set(question.image.toString(), await askImage(question.image, wanted));
        }
        catch (error) {
            if (!(error instanceof core_registry/* RegistryError */.g))
                throw error;
            unchecked.push(...notLearnt(question, error));
        }
    });
    return { facts, unchecked };
}
function notLearnt(question, error) {
    // A registry of whichever machine the file is used on; it is not this one.
    if (error.code === 'host-not-allowed' && isLoopback(question.image.domain))
        return [];
    const rule = (0,reference/* code */.aY)(`${question.image.repository}=any`);
    return (0,mentions/* unanswered */.b)(question, error, `leave the image alone with ${rule} in \`imagePins\``);
}
const isLoopback = (domain) => /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(domain);
const tooMany = ({ image, mentions }) => mentions.map((place) => ({
    ...place,
    code: 'limit',
    message: `${(0,reference/* code */.aY)(image.familiar)} was not looked up: a run asks about ${String(mostReferences)} images.`,
    hint: 'Exclude paths in the policy, or check parts of the repository in runs of their own.',
}));

// EXTERNAL MODULE: ./out/shared/core/registry-input.js
var registry_input = __webpack_require__(3386);
;// CONCATENATED MODULE: ./out/actions/image-pin-check/image-fix.js


const cooldownDays = {
    default: 0,
    summary: 'No fix writes content that is younger than this many days, or of unknown age: a bad release is often found in its ' +
        'first days.',
};
/** ` (built 2026-09-01, 82 days ago)`; empty where the day is not known. */
function ageNote({ builtOn }, today) {
    if (builtOn === undefined)
        return '';
    const days = daysBetween(builtOn, today);
    return ` (built ${builtOn}, ${days === 0 ? 'today' : days === 1 ? 'a day ago' : `${String(days)} days ago`})`;
}
/** Why content is too new to be written into a file; undefined where it may be. */
function withheld({ builtOn }, cooldown, today) {
    if (cooldown <= 0)
        return undefined;
    if (builtOn === undefined)
        return 'its age is not known';
    return daysBetween(builtOn, today) < cooldown
        ? `it is younger than ${cooldown === 1 ? 'a day' : `${String(cooldown)} days`}`
        : undefined;
}
/** The fix that writes a digest, and properties that say what it is or why there is none. */
function digestFix({ pin, image, content, mode }, edits, context) {
    if (!content)
        return { fixes: [], properties: {} };
    const known = { digest: content.digest, builtOn: content.builtOn ?? null };
    const reason = withheld(content, context.cooldown, context.today);
    if (reason !== undefined)
        return { fixes: [], properties: { ...known, fixWithheld: reason } };
    const edit = edits(pin, image, content.digest);
    if (edit === undefined)
        return { fixes: [], properties: known };
    const title = `${image.digest === undefined ? 'Add' : 'Change to'} the digest ${(0,parse_digest/* shortDigest */.V)(content.digest)}`;
    // A required check may have that name.
    const careful = pin.isShared && mode === 'fix' ? 'suggest' : mode;
    return { fixes: [{ title, mode: careful, edits: [edit] }], properties: known };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/platforms.js
const platforms = {
    default: [],
    summary: 'Platforms that every image must offer (`linux/amd64`, `linux/arm64/v8`); nothing is asked while it is empty.',
    faults: (list) => platformFaults(list),
};
const otherNames = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
    ['armhf', 'arm'],
    ['i386', '386'],
]);
/** What is meant where no variant is written (facts: containerd's platforms package). */
const usualLevel = new Map([
    ['amd64', 1],
    ['arm', 7],
    ['arm64', 8],
]);
/** What is wrong with entries of `platforms`, one sentence each; whoever reads the options must tell it. */
const platformFaults = (list) => list
    .filter((text) => targetOf(text) === undefined)
    .map((text) => `"${text.slice(0, 100)}" is not of the form os/architecture or os/architecture/variant`);
/** Those of `wanted` that nothing of `offered` can serve: an older variant of an architecture runs on a newer one. */
function missingPlatforms(wanted, offered) {
    const machines = offered.flatMap((text) => targetOf(text) ?? []);
    return wanted.filter((text) => {
        const target = targetOf(text);
        return (target !== undefined &&
            !machines.some(({ machine, level }) => machine === target.machine && level <= target.level));
    });
}
function targetOf(text) {
    const [, os, architecture, variant] = /^([a-z][\w-]{0,30})\/([a-z\d][\w-]{0,30})(?:\/([\w.-]{1,16}))?$/.exec(text.toLowerCase()) ?? [];
    if (os === undefined || architecture === undefined)
        return undefined;
    const name = otherNames.get(architecture) ?? architecture;
    const usual = usualLevel.get(name);
    const level = usual === undefined || variant === undefined ? usual : Number.parseFloat(variant.replace('v', ''));
    return { machine: `${os}/${name}`, level: level ?? 0 };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/options.js




const checkOptions = {
    online: { default: false, summary: 'Whether registries and GitHub are asked.' },
    ...registry_input/* registryOptions */._A,
    imagePins: imagePins,
    actionPins: actionPins,
    cooldownDays: cooldownDays,
    platforms: platforms,
};
const inputs = [
    {
        name: 'trusted-owners',
        kind: 'list',
        summary: 'Owners whose unpinned actions are reported as medium instead of high, beside actions and github.',
        otherwise: 'none',
        where: 'anywhere',
    },
    {
        name: 'online',
        kind: 'flag',
        summary: 'Ask registries and GitHub: whether tags, digests, commits and version comments are true, and what to pin to.',
        otherwise: "the policy's, else false",
        where: 'anywhere',
    },
    {
        name: 'image-pins',
        kind: 'list',
        summary: 'How firmly images must be pinned: `pattern=level`, the first that fits holds; levels are digest, immutable, tag, any.',
        otherwise: 'digest for all',
        where: 'anywhere',
    },
    {
        name: 'action-pins',
        kind: 'list',
        summary: 'The same for actions: `owner/*=immutable`, `owner/repo=tag`.',
        otherwise: 'digest (a full commit) for all',
        where: 'anywhere',
    },
    {
        name: 'cooldown-days',
        kind: 'number',
        summary: 'Fixes and updates leave out what was published less than so many days ago.',
        otherwise: '0',
        where: 'anywhere',
    },
    {
        name: 'platforms',
        kind: 'list',
        summary: 'Platforms that every image must offer: `linux/amd64`, `linux/arm64`.',
        otherwise: 'none is asked for',
        where: 'anywhere',
    },
    ...registry_input/* registryInputs */.P4,
];
/** Values as the run settled them; undefined where nothing is to be asked. */
function onlineOptions(values) {
    if (values.online !== true)
        return undefined;
    const list = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value : [];
    };
    return {
        registry: (0,registry_input/* registrySettings */.HO)(values),
        imagePins: list('imagePins'),
        actionPins: list('actionPins'),
        cooldownDays: typeof values.cooldownDays === 'number' ? values.cooldownDays : 0,
        platforms: list('platforms'),
    };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/online/gatherer.js




function gatherer(values) {
    const options = onlineOptions(values);
    if (options === undefined)
        return undefined;
    return {
        asks: 'network',
        async gather(docs, { io, before, today, now }) {
            const out = await io();
            const isOver = (0,deadline/* deadline */.n)(now);
            const [images, actions] = await Promise.all([
                askImages(docs, { registry: out.registry(options.registry), today, options, before, isOver }),
                askActions(docs, { github: out.github, today, options, before, isOver }),
            ]);
            return {
                facts: { images: images.facts, actions: actions.facts },
                unchecked: [...images.unchecked, ...actions.unchecked],
                errors: [],
                tally: { 'online.images': images.facts.size, 'online.actions': actions.facts.size, ...actions.tally },
            };
        },
    };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/action-example.js
/** What the examples of rules on actions are made of. */
const exampleCommit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const otherCommit = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c';
/** A workflow whose steps use these, one a line from line 6. */
const exampleWorkflow = (...uses) => ({
    path: '.github/workflows/build.yml',
    text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
        uses.map((one) => `      - uses: ${one}\n`).join(''),
});
/** What is known of one action, `key` as `actionKey` has it; a commit under no tag where nothing else is said. */
function exampleFacts(key, known = {}) {
    const fullName = key.split(/[/@]/).slice(0, 2).join('/');
    const found = {
        repository: { fullName, id: 1, ownerId: 2, archived: false, defaultBranch: 'main' },
        target: { kind: 'commit', commit: exampleCommit },
        tags: [],
        tagsComplete: true,
        named: new Map(),
        nested: [],
        ...known,
    };
    return { actions: new Map([[key, found]]) };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-archived.js



const key = `someone/setup@${exampleCommit}`;
const workflow = exampleWorkflow(`someone/setup@${exampleCommit}`);
const repository = { fullName: 'someone/setup', id: 1, ownerId: 2, archived: true, defaultBranch: 'main' };
const actionArchived = {
    id: 'image-pin-check/action-archived',
    scope: 'document',
    title: 'Action whose repository is archived',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Nobody mends an archived repository: its next vulnerability stays, and so do its outdated dependencies.',
    advice: 'Move to an action that is maintained, or take the few lines that you need into the repository.',
    references: ['https://docs.github.com/en/repositories/archiving-a-github-repository', 'CWE-1104'],
    aliases: ['archived-uses'],
    examples: {
        bad: [{ ...workflow, facts: exampleFacts(key, { repository }), lines: [6] }],
        good: [{ ...workflow, facts: exampleFacts(key) }],
    },
    check({ doc, facts }, report) {
        for (const { pin, action, found } of answeredActions(doc, facts)) {
            if (found.repository?.archived !== true)
                continue;
            report({
                region: pin.region,
                message: `The repository ${(0,reference/* code */.aY)(`${action.owner}/${action.repository}`)} is archived.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/action-edit.js


/**
 * Edits that write a full commit for the ref, and the tag or branch it was taken from behind it. Nothing but the ref and
 * the version in the comment changes. Undefined: the file has not the exact text of the reference, or all of it stands
 * there already.
 */
function pinEdits(line, action, to) {
    const { path, reference } = line;
    if (reference === undefined || !isCommit(to.commit))
        return undefined;
    const { length } = action.ref;
    const ref = { path, offset: reference.end - length, length, text: to.commit };
    const name = to.name === undefined ? undefined : nameEdit(line, action, to.name);
    const edits = [...(action.ref === to.commit ? [] : [ref]), ...(name === undefined ? [] : [name])];
    return edits.length === 0 ? undefined : edits;
}
/**
 * The edit that makes the comment name a tag or branch. Other words stay behind it (`# v4.2.2 # words`), but a word to
 * a tool is left alone: behind a version no tool would know it. Undefined: it stands there already, or no comment can
 * stand there (more on the line, JSON).
 */
function nameEdit(line, action, name) {
    const { path, comment, end, hasRoom } = line;
    if (!isSafeName(name))
        return undefined;
    const old = versionComment(line, action);
    if (old !== undefined)
        return old.name === name ? undefined : { path, offset: old.offset, length: old.name.length, text: name };
    if (comment === undefined)
        return hasRoom ? { path, offset: end, length: 0, text: ` # ${name}` } : undefined;
    return toTool.test(comment.text)
        ? undefined
        : { path, offset: comment.start, length: 0, text: `# ${name} ` };
}
/** `zizmor: ignore[\u2026]`, `portcullis-ignore: \u2026`, `renovate: \u2026`, `noqa`, `yamllint disable-line`. */
const toTool = /^#+\s*(?:[\w-]{1,40}:|[\w-]*ignore|noqa|nosec|(?:yamllint|pragma|pinact|ratchet)\b)/i;

;// CONCATENATED MODULE: ./out/actions/image-pin-check/action-fix.js


/**
 * Writes the commit that a ref stands for today, named by the most specific tag of it: `v4` becomes `v4.2.2`. For a
 * branch that is only a suggestion, since no updater follows a commit that has no version.
 */
function pinFix(line, action, found) {
    if (!found?.target || found.tooYoung === true)
        return [];
    const { kind, commit } = found.target;
    const ref = action.ref.replace(/^refs\/(?:tags|heads)\//, '');
    const tags = tagsAt(found.tags, commit);
    const name = mostSpecific(tags, kind === 'tag' ? ref : undefined) ?? (kind === 'branch' ? ref : undefined);
    return fixOf(line, action, { commit, name }, kind === 'branch' ? 'suggest' : 'fix');
}
/** Moves a pin to a newer version. */
const updateFix = (line, action, { newer }) => newer === undefined ? [] : fixOf(line, action, newer, 'update');
function fixOf(line, action, to, mode) {
    const edits = pinEdits(line, action, to);
    if (edits === undefined)
        return [];
    const title = `${mode === 'update' ? 'Update' : 'Pin'} to ${action_fix_shortCommit(to.commit)}`;
    return [{ title: to.name === undefined ? title : `${title}, ${to.name}`, mode, edits }];
}
/** The digits that tell a commit from others in a message. */
const action_fix_shortCommit = (commit) => commit.slice(0, 12);

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-impostor-commit.js







const action_impostor_commit_key = `someone/deploy@${exampleCommit}`;
const actionImpostorCommit = {
    id: 'image-pin-check/action-impostor-commit',
    scope: 'document',
    title: 'Commit that may come from a fork',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    why: 'GitHub finds the commits of every fork under the name of the original, so anybody can make one that looks like ' +
        'the pin of a well-known action and runs their code.',
    advice: 'Pin to the commit of a release. A commit of a branch that has no tag yet cannot be told from one of a fork: ' +
        'look at its page on GitHub, which says so where it belongs to no branch.',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use', 'CWE-829', 'CWE-345'],
    aliases: ['impostor-commit'],
    examples: {
        bad: [
            {
                ...exampleWorkflow(`someone/deploy@${exampleCommit} # v1.2.3`),
                facts: exampleFacts(action_impostor_commit_key, { origin: 'outside' }),
                lines: [6],
            },
        ],
        good: [
            {
                ...exampleWorkflow(`someone/deploy@${exampleCommit} # v1.2.3`),
                facts: exampleFacts(action_impostor_commit_key, { origin: 'history' }),
            },
        ],
    },
    check({ doc, facts }, report) {
        const lineOf = usesLines(doc);
        for (const { pin, action, found } of answeredActions(doc, facts)) {
            if (found.origin !== 'outside')
                continue;
            const comment = versionComment(lineOf(pin), action);
            const isDisguised = comment !== undefined && judgeClaim(comment.name, refOf(action), found).is === 'wrong';
            const name = (0,reference/* code */.aY)(`${action.owner}/${action.repository}`);
            const seen = found.tagsComplete ? 'a tag' : 'one of its newest tags';
            report({
                region: pin.region,
                message: `${(0,reference/* code */.aY)(action_fix_shortCommit(action.ref))} was found neither in the default branch of ${name} nor under ${seen}: it may be of a fork.`,
                evidence: pin.text,
                // Of a long list of tags most were not seen, and old versions lie on branches of their own.
                ...(found.tagsComplete ? {} : { confidence: 'low' }),
                ...(found.tagsComplete || isDisguised ? {} : { severity: 'medium' }),
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-invalid.js

const actionInvalid = {
    id: 'image-pin-check/action-invalid',
    scope: 'document',
    title: 'Not a valid action reference',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'GitHub refuses the workflow, or will take whatever a later edit makes of it; nothing is pinned by such a text.',
    advice: 'Write `owner/repo[/path]@<full commit>`, `./path`, or `docker://image@sha256:\u2026`.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout\n' +
                    '      - uses: checkout@v4\n',
                lines: [6, 7],
            },
        ],
        good: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./build\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const pin of doc.references) {
            if (pin.kind !== 'action' || pin.state.status !== 'invalid')
                continue;
            report({
                region: pin.region,
                message: `${(0,reference/* code */.aY)(pin.text)} ${pin.state.reason}.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-outdated.js





const action_outdated_key = `someone/setup@${exampleCommit}`;
const action_outdated_workflow = exampleWorkflow(`someone/setup@${exampleCommit} # v2.0.0`);
const actionOutdated = {
    id: 'image-pin-check/action-outdated',
    scope: 'document',
    title: 'Action with a newer version',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'A pin stays where it is, also when the version behind it turns out to be vulnerable: pins need an updater.',
    advice: 'Run `portcullis update`, or let an updater propose new versions, some days after they came out.',
    references: ['https://docs.github.com/en/code-security/dependabot/working-with-dependabot', 'CWE-1104'],
    aliases: [],
    examples: {
        bad: [
            {
                ...action_outdated_workflow,
                facts: exampleFacts(action_outdated_key, { newer: { name: 'v2.1.0', commit: otherCommit } }),
                lines: [6],
            },
        ],
        good: [{ ...action_outdated_workflow, facts: exampleFacts(action_outdated_key) }],
    },
    check({ doc, facts }, report) {
        const lineOf = usesLines(doc);
        for (const { pin, action, found } of answeredActions(doc, facts)) {
            if (action.pin !== 'commit' || found.newer === undefined)
                continue;
            report({
                region: pin.region,
                message: `${(0,reference/* code */.aY)(`${action.owner}/${action.repository}`)} has a newer version, ${(0,reference/* code */.aY)(found.newer.name)}.`,
                evidence: pin.text,
                fixes: updateFix(lineOf(pin), action, found),
                properties: { place: pin.place, newer: found.newer.name },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/trusted-owners.js
const trustedOwners = {
    default: [],
    summary: 'Owners whose actions are reported as medium instead of high, beside actions and github.',
};
/** The platform's own owners: who can change their actions can change the runner too. */
const platformOwners = ['actions', 'github'];
/** Whether an owner is one of them, whatever the case. */
function trust(owners) {
    const trusted = new Set([...platformOwners, ...owners].map((owner) => owner.toLowerCase()));
    return (owner) => trusted.has(owner.toLowerCase());
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-ref-not-found.js




const actionRefNotFound = {
    id: 'image-pin-check/action-ref-not-found',
    scope: 'document',
    title: 'Action that does not exist',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A name that nobody has, of an owner, a repository or a tag, can be taken by anybody: what they put there runs ' +
        'with the token and the secrets of the job. Until then the workflow fails.',
    advice: 'Name an existing version by its full commit; where the owner is gone, use an action that is maintained.',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use', 'CWE-829', 'CWE-610'],
    aliases: [],
    options: { trustedOwners: trustedOwners },
    examples: {
        bad: [
            {
                ...exampleWorkflow('someone/setup@v9'),
                facts: exampleFacts('someone/setup@v9', { target: null }),
                lines: [6],
            },
            {
                ...exampleWorkflow(`someone/gone@${exampleCommit}`),
                facts: exampleFacts(`someone/gone@${exampleCommit}`, { repository: null }),
                lines: [6],
            },
        ],
        good: [
            {
                ...exampleWorkflow(`someone/setup@${exampleCommit}`, 'someone/else@v1'),
                facts: exampleFacts(`someone/setup@${exampleCommit}`),
            },
        ],
    },
    check({ doc, facts, options }, report) {
        const isTrusted = trust(options.trustedOwners);
        for (const { pin, action, found } of answeredActions(doc, facts)) {
            const { owner, repository, ref } = action;
            if (found.repository !== null && found.target !== null)
                continue;
            const name = (0,reference/* code */.aY)(`${owner}/${repository}`);
            const told = { region: pin.region, evidence: pin.text, properties: { place: pin.place } };
            if (found.repository !== null)
                report({
                    ...told,
                    message: action.pin === 'commit'
                        ? `Neither ${name} nor a fork of it has the commit ${(0,reference/* code */.aY)(ref)}.`
                        : `${name} has neither a tag nor a branch ${(0,reference/* code */.aY)(ref)}.`,
                });
            // GitHub says the same of what is private.
            else
                report({
                    ...told,
                    message: `The repository ${name} does not exist, or the token may not see it.`,
                    confidence: 'medium',
                    ...(isTrusted(owner) ? { severity: 'medium' } : {}),
                });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-renamed.js



const action_renamed_key = `someone/setup@${exampleCommit}`;
const action_renamed_workflow = exampleWorkflow(`someone/setup@${exampleCommit}`);
const action_renamed_repository = { fullName: 'new-owner/setup', id: 1, ownerId: 2, archived: false, defaultBranch: 'main' };
const actionRenamed = {
    id: 'image-pin-check/action-renamed',
    scope: 'document',
    title: 'Action under a name that it no longer has',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The old name works only by a redirect, which ends when somebody takes the name: from then on the workflow asks ' +
        'a stranger for its action.',
    advice: 'Write the name that the repository has today.',
    references: [
        'https://docs.github.com/en/repositories/creating-and-managing-repositories/renaming-a-repository',
        'CWE-829',
        'CWE-610',
    ],
    aliases: [],
    examples: {
        bad: [{ ...action_renamed_workflow, facts: exampleFacts(action_renamed_key, { repository: action_renamed_repository }), lines: [6] }],
        good: [
            { ...action_renamed_workflow, facts: exampleFacts(action_renamed_key) },
            {
                ...exampleWorkflow(`Someone/Setup@${exampleCommit}`),
                facts: exampleFacts(action_renamed_key),
            },
        ],
    },
    check({ doc, facts }, report) {
        for (const { pin, action, found } of answeredActions(doc, facts)) {
            const today = found.repository?.fullName;
            if (today === undefined || today.toLowerCase() === repositoryKey(action))
                continue;
            const where = isSafeName(today) ? `is ${(0,reference/* code */.aY)(today)} today` : 'has another name today';
            report({
                region: pin.region,
                message: `${(0,reference/* code */.aY)(`${action.owner}/${action.repository}`)} ${where}.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-short-sha.js





const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const actionShortSha = {
    id: 'image-pin-check/action-short-sha',
    scope: 'document',
    title: 'Abbreviated commit',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'An abbreviated commit looks like a pin and is none: GitHub resolves it only as a branch or tag of that name, ' +
        'which anyone with write access to the repository can make.',
    advice: 'Write all 40 digits of the commit.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
        'CWE-829',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
                    '      - uses: actions/checkout@1a2b3c4\n',
                lines: [6],
            },
            {
                ...exampleWorkflow('actions/checkout@1a2b3c4'),
                lines: [6],
                facts: exampleFacts('actions/checkout@1a2b3c4'),
            },
        ],
        good: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
                    `      - uses: actions/checkout@${commit}\n`,
            },
        ],
    },
    check({ doc, facts }, report) {
        const lineOf = usesLines(doc);
        for (const { written: pin, action } of (0,reference/* knownActions */.Bp)(doc)) {
            if (action.pin !== 'short-commit')
                continue;
            report({
                region: pin.region,
                message: `${(0,reference/* code */.aY)(pin.text)} names only ${action.ref.length} digits of a commit, which is no pin.`,
                evidence: pin.text,
                fixes: pinFix(lineOf(pin), action, factsOf(facts, action)),
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-unpinned.js







const looks = {
    branch: 'looks like a branch and changes with every push',
    version: 'looks like a version tag, which its owner can move',
    name: 'is a branch or a tag, which its owner can move',
};
const action_unpinned_commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const actionUnpinned = {
    id: 'image-pin-check/action-unpinned',
    scope: 'document',
    title: 'Action or reusable workflow not pinned to a commit',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A branch or tag can be pointed at other code after the review; the next run executes it with the token and ' +
        'the secrets of the job.',
    advice: 'Write the full commit and keep the version as a comment: `owner/repo@<commit> # v1.2.3`.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
        'CWE-829',
        'CWE-1357',
    ],
    aliases: ['unpinned-uses'],
    options: { trustedOwners: trustedOwners, actionPins: actionPins },
    examples: {
        bad: [
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n' +
                    '      - uses: someone/deploy@main\n  call:\n    uses: someone/ci/.github/workflows/test.yml@v1\n',
                lines: [6, 7, 9],
            },
            {
                path: 'action.yml',
                text: 'name: Set up\nruns:\n  using: composite\n  steps:\n    - uses: someone/setup@v2\n',
                lines: [5],
                options: { trustedOwners: ['someone'] },
            },
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: someone/deploy//@main\n' +
                    '      - uses: someone/deploy/./sub/../@v1\n',
                lines: [6, 7],
            },
            {
                ...exampleWorkflow('someone/build@v1', 'someone/deploy@main', 'other/lint@v1.2.3'),
                lines: [7, 8],
                options: { actionPins: ['someone/*=tag', 'other/*=immutable'] },
            },
            {
                ...exampleWorkflow('someone/build@v1'),
                lines: [6],
                facts: exampleFacts('someone/build@v1', { target: { kind: 'tag', commit: action_unpinned_commit } }),
            },
            {
                ...exampleWorkflow('someone/build@main'),
                lines: [6],
                facts: exampleFacts('someone/build@main', { target: { kind: 'branch', commit: action_unpinned_commit } }),
            },
        ],
        good: [
            {
                ...exampleWorkflow('someone/build@v1.2.3'),
                options: { actionPins: ['someone/*=immutable'] },
                facts: exampleFacts('someone/build@v1.2.3', {
                    target: { kind: 'tag', commit: action_unpinned_commit },
                    immutable: true,
                }),
            },
            {
                path: '.github/workflows/lint.yml',
                text: 'on: push\njobs:\n  lint:\n    runs-on: ubuntu-24.04\n    steps:\n' +
                    `      - uses: someone/lint/@${action_unpinned_commit} # v3\n`,
            },
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
                    `      - uses: someone/build@${action_unpinned_commit} # v1.2.3\n      - uses: ./.github/actions/setup\n` +
                    '      - uses: $/actions/setup\n  call:\n    uses: ./.github/workflows/test.yml\n',
            },
        ],
    },
    check({ doc, facts, options }, report) {
        const isTrusted = trust(options.trustedOwners);
        const { rules } = parsePinPolicy(options.actionPins);
        const lineOf = usesLines(doc);
        for (const { written: pin, action } of (0,reference/* knownActions */.Bp)(doc)) {
            if (action.pin === 'commit' || action.pin === 'short-commit')
                continue;
            const level = actionLevel(rules, action);
            const found = factsOf(facts, action);
            if (isEnough(level, action.pin, found))
                continue;
            const mustBeTag = needsTag(action);
            report({
                region: pin.region,
                message: mustBeTag
                    ? `Reusable workflow ${(0,reference/* code */.aY)(pin.text)} can be named by a version tag alone, which its owner can move.`
                    : `${described(action)} ${(0,reference/* code */.aY)(pin.text)}: ${(0,reference/* code */.aY)(action.ref)} ${looks[action.pin]}.${releaseNote(level, found)}`,
                evidence: pin.text,
                severity: mustBeTag ? 'low' : isTrusted(action.owner) ? 'medium' : 'high',
                fixes: mustBeTag ? [] : pinFix(lineOf(pin), action, found),
                properties: { place: pin.place },
            });
        }
    },
};
/** Whether the policy asks for no more than this ref. What may be a branch or a tag is taken for a tag until it is known. */
function isEnough(level, pin, found) {
    if (level === 'tag')
        return pin !== 'branch' && found?.target?.kind !== 'branch';
    return level === 'any' || (level === 'immutable' && found?.immutable === true);
}
function releaseNote(level, found) {
    if (level !== 'immutable')
        return '';
    return found?.immutable === undefined
        ? ' Whether it is an immutable release can only be seen online.'
        : ' It is no immutable release.';
}
const described = (action) => action.reusableWorkflow ? 'Reusable workflow' : 'Action';
/**
 * The SLSA generators find their own version in the tag that they were called by, and refuse a commit.
 * https://github.com/slsa-framework/slsa-github-generator#referencing-slsa-builders-and-generators
 */
const needsTag = ({ owner, repository, path, ref }) => `${owner}/${repository}`.toLowerCase() === 'slsa-framework/slsa-github-generator' &&
    /^\.github\/workflows\/[\w-]+_slsa3\.yml$/.test(path) &&
    /^(?:refs\/tags\/)?v\d+\.\d+\.\d+$/.test(ref);

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/action-version-mismatch.js









const action_version_mismatch_key = `someone/setup@${exampleCommit}`;
const action_version_mismatch_workflow = exampleWorkflow(`someone/setup@${exampleCommit} # v2.1.0`);
const actionVersionMismatch = {
    id: 'image-pin-check/action-version-mismatch',
    scope: 'document',
    title: 'Version comment that is not true',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'People review the version in the comment, and the runner takes the commit: a wrong comment hides an old, or ' +
        'another, version, and updaters go on from it.',
    advice: 'Write the tag of the commit into the comment, or the commit of the tag into the pin.',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use', 'CWE-1116'],
    aliases: ['ref-version-mismatch'],
    examples: {
        bad: [
            {
                ...action_version_mismatch_workflow,
                facts: exampleFacts(action_version_mismatch_key, {
                    tags: [
                        { name: 'v2.0.0', commit: exampleCommit },
                        { name: 'v2.1.0', commit: otherCommit },
                    ],
                }),
                lines: [6],
            },
            { ...action_version_mismatch_workflow, facts: exampleFacts(action_version_mismatch_key, { named: new Map([['v2.1.0', null]]) }), lines: [6] },
        ],
        good: [
            { ...action_version_mismatch_workflow, facts: exampleFacts(action_version_mismatch_key, { tags: [{ name: 'v2.1.0', commit: exampleCommit }] }) },
            {
                ...exampleWorkflow(`someone/setup@${exampleCommit} # v2`),
                facts: exampleFacts(action_version_mismatch_key, {
                    tags: [
                        { name: 'v2.1.0', commit: exampleCommit },
                        { name: 'v2', commit: otherCommit },
                    ],
                }),
            },
        ],
    },
    check({ doc, facts }, report) {
        const lineOf = usesLines(doc);
        let lines;
        for (const { pin, action, found } of answeredActions(doc, facts)) {
            if (action.pin !== 'commit' || found.target === null || found.repository === null)
                continue;
            const line = lineOf(pin);
            const comment = versionComment(line, action);
            if (comment === undefined)
                continue;
            const commit = found.target?.commit ?? refOf(action);
            const verdict = judgeClaim(comment.name, commit, found);
            if (verdict.is === 'true' || verdict.is === 'unknown')
                continue;
            const names = tagsAt(found.tags, commit);
            const name = mostSpecific(names, undefined);
            const edit = name === undefined ? undefined : nameEdit(line, action, name);
            const fixes = edit === undefined
                ? []
                : [{ title: `Say ${String(name)} in the comment`, mode: 'suggest', edits: [edit] }];
            const repository = (0,reference/* code */.aY)(`${action.owner}/${action.repository}`);
            lines ??= new parse_lines/* Lines */.q(doc.path, doc.text);
            report({
                region: lines.region(comment.offset, comment.offset + comment.name.length),
                message: (verdict.is === 'missing'
                    ? `${repository} has no tag ${(0,reference/* code */.aY)(comment.name)}`
                    : `${(0,reference/* code */.aY)(comment.name)} of ${repository} is the commit ${(0,reference/* code */.aY)(action_fix_shortCommit(verdict.commit))}`) +
                    `, and ${(0,reference/* code */.aY)(action_fix_shortCommit(commit))} is ${name === undefined ? 'under no tag that was seen' : (0,reference/* code */.aY)(name)}.`,
                evidence: `${pin.text} # ${comment.name}`,
                related: [{ message: 'the pin', region: pin.region }],
                // Of a long list only the newest were seen: a tag may have another name in front.
                ...(verdict.is === 'missing' && !found.tagsComplete ? { confidence: 'low' } : {}),
                fixes,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/image-edit.js


/**
 * Edits that write a digest behind the references of one document. Name and tag stay as they are written, a scheme and
 * quotes around them too. No tag becomes `latest`: it says what the digest was taken from and is to be followed by, and
 * is what it meant before. (Kubernetes pulls always for no tag and for `latest`, digest or not.)
 */
function imageEdits(doc) {
    let lines;
    return (pin, image, digest) => {
        lines ??= new parse_lines/* Lines */.q(doc.path, doc.text);
        const { start, end } = lines.span(pin.literal ?? pin.region);
        const written = withoutQuotes(doc.text.slice(start, end), start);
        // Escapes, folded lines, defaults in the middle: what stands in the file is not the reference itself.
        if (written.text !== (pin.resolved ?? pin.text) || !(0,parse_digest/* isDigest */.B)(digest))
            return undefined;
        if (!written.text.endsWith(image.toString().slice(image.repository.lastIndexOf('/') + 1)))
            return undefined;
        const old = image.digest === undefined ? '' : `@${image.digest}`;
        const text = `${image.tag === undefined && old === '' ? ':latest' : ''}@${digest}`;
        return {
            path: doc.path,
            offset: written.offset + written.text.length - old.length,
            length: old.length,
            text,
        };
    };
}
function withoutQuotes(text, offset) {
    const isQuoted = text.length > 1 && /["']/.test(text.charAt(0)) && text.at(-1) === text.charAt(0);
    return isQuoted ? { text: text.slice(1, -1), offset: offset + 1 } : { text, offset };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-digest-mismatch.js






const options = { cooldownDays: cooldownDays };
const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const pinned = { digest, kind: 'index' };
const other = { digest: `sha256:${'5'.repeat(64)}`, kind: 'index', builtOn: '2025-12-01' };
const image_digest_mismatch_name = `docker.io/library/node:22@${digest}`;
const imageDigestMismatch = {
    id: 'image-pin-check/image-digest-mismatch',
    scope: 'document',
    title: 'Digest that is not what the tag names today',
    severity: 'low',
    confidence: 'high',
    preset: 'security',
    why: 'The digest decides what runs, and the tag only what people believe: fixes that came under the tag are missing, or ' +
        'the two never belonged together.',
    advice: 'Review what is new and move the digest, or name the tag that the digest belongs to.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'CWE-1104'],
    aliases: [],
    options,
    examples: {
        bad: [
            {
                text: `FROM node:22@${digest}\n`,
                lines: [1],
                facts: { images: new Map([[image_digest_mismatch_name, { tag: other, pinned }]]) },
            },
        ],
        good: [
            { text: `FROM node:22@${digest}\n` },
            { text: `FROM node:22@${digest}\n`, facts: { images: new Map([[image_digest_mismatch_name, { tag: pinned, pinned }]]) } },
            {
                text: `FROM node:22@${digest}\n`,
                facts: { images: new Map([[image_digest_mismatch_name, { tag: other, pinned, entryFor: 'linux/arm64' }]]) },
            },
        ],
    },
    check({ doc, facts, options, today }, report) {
        const edits = imageEdits(doc);
        for (const { written: pin, image } of (0,reference/* knownImages */.wM)(doc)) {
            const found = facts?.images.get(image.toString());
            const content = found && newer(image, found);
            // A digest that is gone is another rule's.
            if (!content || found.pinned === null)
                continue;
            const { fixes, properties } = digestFix({ pin, image, content, mode: 'update' }, edits, {
                cooldown: options.cooldownDays,
                today,
            });
            report({
                region: pin.region,
                message: `${(0,references_image/* shownAs */.sE)(pin)} is pinned to another digest than its tag names today, ` +
                    `${(0,reference/* code */.aY)((0,parse_digest/* shortDigest */.V)(content.digest))}${ageNote(content, today)}.`,
                evidence: pin.text,
                fixes,
                properties: { place: pin.place, ...properties },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-invalid.js

const imageInvalid = {
    id: 'image-pin-check/image-invalid',
    scope: 'document',
    title: 'Not a valid image reference',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'What is no valid reference cannot be pulled; a digest with a wrong letter or length looks like a pin and is ' +
        'none.',
    advice: 'Write `[registry/]name[:tag][@sha256:<64 hexadecimal digits>]`, the name in lower case.',
    references: ['https://pkg.go.dev/github.com/distribution/reference'],
    aliases: [],
    examples: {
        bad: [
            { path: 'Dockerfile', text: 'FROM Node:22\nFROM node@sha256:abc\n', lines: [1, 2] },
            { path: 'compose.yaml', text: "services:\n  db:\n    image: 'postgres:17:alpine'\n", lines: [3] },
        ],
        good: [
            { path: 'Dockerfile', text: 'FROM registry.example:5000/team/node:22\n' },
            { path: 'compose.yaml', text: 'services:\n  db:\n    image: ${REGISTRY}/postgres:17\n' },
        ],
    },
    check({ doc }, report) {
        for (const pin of doc.references) {
            if (pin.kind !== 'image' || pin.state.status !== 'invalid')
                continue;
            report({
                region: pin.region,
                message: `${(0,references_image/* shownAs */.sE)(pin)} ${pin.state.reason}.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-latest.js





const image_latest_options = { imagePins: imagePins, cooldownDays: cooldownDays };
const image_latest_digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
/** Where BuildKit looks for a named build context before it asks a registry. */
const contexts = new Set(['copy-from', 'mount-from']);
const imageLatest = {
    id: 'image-pin-check/image-latest',
    scope: 'document',
    title: 'Image without a version',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Without a tag, or with the tag latest, every pull may bring another image: nobody reviewed it, a build ' +
        'cannot be repeated, and whoever can push to the repository runs code here at once.',
    advice: 'Name a version and its digest: `name:version@sha256:\u2026`.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
        'https://kubernetes.io/docs/concepts/containers/images/#image-names',
        'CWE-829',
        'CWE-494',
    ],
    aliases: [
        'DL3006',
        'DL3007',
        'DS-0001',
        'CKV_DOCKER_7',
        'CKV_K8S_14',
        'KSV-0013',
        'latest-tag',
        'unpinned-images',
    ],
    options: image_latest_options,
    examples: {
        bad: [
            { path: 'Dockerfile', text: 'FROM node\nCOPY --from=busybox:latest /bin/sh /bin/sh\n', lines: [1, 2] },
            {
                path: 'flow.yaml',
                text: 'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  templates:\n    - name: say\n' +
                    '      script:\n        image: python\n        source: print(1)\n',
                lines: [7],
            },
            { path: 'compose.yaml', text: 'services:\n  db:\n    image: postgres:${TAG:-latest}\n', lines: [3] },
            {
                path: '.github/workflows/build.yml',
                text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    container: node\n    steps:\n' +
                    '      - uses: docker://alpine:latest\n',
                lines: [5, 7],
            },
            {
                text: 'FROM node\n',
                lines: [1],
                facts: { images: new Map([['docker.io/library/node', { tag: { digest: image_latest_digest, kind: 'index' } }]]) },
            },
        ],
        good: [
            {
                path: 'Dockerfile',
                text: 'FROM node:22 AS build\nFROM build\nCOPY --from=build /app /app\nFROM scratch\n',
            },
            {
                path: 'compose.yaml',
                text: 'services:\n  web:\n    build: .\n    image: shop/web\n  db:\n    image: $DB_IMAGE\n',
            },
            { text: 'FROM ghcr.io/acme/base\n', options: { imagePins: ['ghcr.io/acme/**=any'] } },
        ],
    },
    check({ doc, facts, options, today }, report) {
        const { rules } = parsePinPolicy(options.imagePins);
        const edits = imageEdits(doc);
        for (const { written: pin, image } of (0,reference/* knownImages */.wM)(doc)) {
            if (!(0,references_image/* isLatest */.eL)(image) || imageLevel(rules, image) === 'any')
                continue;
            const fault = image.tag === undefined ? 'has no tag and so means `latest`' : 'follows the tag `latest`';
            // A bare word may as well be a build context of that name, which only the build knows.
            const isContext = contexts.has(pin.place) && /^\w+$/.test(pin.text);
            const content = facts?.images.get(image.toString())?.tag;
            const { fixes, properties } = digestFix({ pin, image, content, mode: isContext ? 'suggest' : 'fix' }, edits, { cooldown: options.cooldownDays, today });
            report({
                region: pin.region,
                message: `${(0,references_image/* shownAs */.sE)(pin)} ${fault}.${(0,references_image/* localNote */.qI)(pin, image)}`,
                evidence: pin.text,
                ...(isContext ? { confidence: 'low' } : {}),
                ...((0,references_image/* isLocal */.IX)(pin, image) ? { severity: 'medium', confidence: 'low' } : {}),
                fixes,
                properties: { place: pin.place, ...properties },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-not-found.js





const image_not_found_digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const there = { digest: image_not_found_digest, kind: 'index' };
const image_not_found_known = (name, facts) => ({ images: new Map([[name, facts]]) });
const image_not_found_options = { cooldownDays: cooldownDays };
const imageNotFound = {
    id: 'image-pin-check/image-not-found',
    scope: 'document',
    title: 'Image that its registry does not have',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'What is gone cannot be built or started again. A mistyped tag, or one that was taken back, is free: whoever may ' +
        'push there next decides what runs here.',
    advice: 'Name a tag that exists and pin it to its digest; keep copies of what you depend on in your own registry.',
    references: [
        'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests',
        'CWE-829',
    ],
    aliases: [],
    options: image_not_found_options,
    examples: {
        bad: [
            {
                text: 'FROM node:22.99\n',
                lines: [1],
                facts: image_not_found_known('docker.io/library/node:22.99', { tag: null }),
            },
            {
                text: `FROM node:22@${image_not_found_digest}\n`,
                lines: [1],
                facts: image_not_found_known(`docker.io/library/node:22@${image_not_found_digest}`, { tag: there, pinned: null }),
            },
        ],
        good: [
            { text: 'FROM node:22.99\n' },
            { text: 'FROM node:22\n', facts: image_not_found_known('docker.io/library/node:22', { tag: there }) },
            { text: `FROM node@${image_not_found_digest}\n`, facts: image_not_found_known(`docker.io/library/node@${image_not_found_digest}`, { pinned: there }) },
        ],
    },
    check({ doc, facts, options, today }, report) {
        const edits = imageEdits(doc);
        for (const { written: pin, image } of (0,reference/* knownImages */.wM)(doc)) {
            const found = facts?.images.get(image.toString());
            const fault = faultOf(image, found);
            if (fault === undefined)
                continue;
            const { fixes, properties } = digestFix({ pin, image, content: found?.tag, mode: 'update' }, edits, {
                cooldown: options.cooldownDays,
                today,
            });
            report({
                region: pin.region,
                message: `${(0,references_image/* shownAs */.sE)(pin)}: ${(0,reference/* code */.aY)(image.domain)} has ${fault.what}.`,
                evidence: pin.text,
                // The digest alone decides what is pulled.
                ...(fault.stillPulled ? { severity: 'low' } : {}),
                fixes,
                properties: { place: pin.place, ...properties },
            });
        }
    },
};
function faultOf({ tag = 'latest', digest: pin }, facts) {
    const noTag = facts?.tag === null ? `no tag ${(0,reference/* code */.aY)(tag)}` : undefined;
    if (pin === undefined || facts?.pinned !== null) {
        if (noTag === undefined)
            return undefined;
        return pin === undefined
            ? { what: noTag, stillPulled: false }
            : { what: `${noTag} any more, though the pinned digest is there`, stillPulled: true };
    }
    const gone = `the pinned digest ${(0,reference/* code */.aY)((0,parse_digest/* shortDigest */.V)(pin))}`;
    return {
        what: noTag === undefined ? `no longer ${gone}` : `neither the tag ${(0,reference/* code */.aY)(tag)} nor ${gone}`,
        stillPulled: false,
    };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-platform-digest.js




const image_platform_digest_options = { cooldownDays: cooldownDays };
const image_platform_digest_digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const index = { digest: `sha256:${'5'.repeat(64)}`, kind: 'index' };
const facts = (node) => ({
    images: new Map([[`docker.io/library/node:22@${image_platform_digest_digest}`, node]]),
});
const imagePlatformDigest = {
    id: 'image-pin-check/image-platform-digest',
    scope: 'document',
    title: 'Digest of one platform only',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The tag names an image for several platforms, and the digest one of them: on another machine the pull fails, or ' +
        'runs slowly under emulation.',
    advice: 'Pin the digest of the index, which every platform can be pulled by.',
    references: ['https://github.com/opencontainers/image-spec/blob/main/image-index.md', 'CWE-1104'],
    aliases: [],
    options: image_platform_digest_options,
    examples: {
        bad: [
            {
                text: `FROM node:22@${image_platform_digest_digest}\n`,
                lines: [1],
                facts: facts({ tag: index, pinned: { digest: image_platform_digest_digest, kind: 'manifest' }, entryFor: 'linux/arm64/v8' }),
            },
        ],
        good: [
            { text: `FROM node:22@${image_platform_digest_digest}\n` },
            {
                text: `FROM node:22@${image_platform_digest_digest}\n`,
                facts: facts({ tag: index, pinned: { digest: image_platform_digest_digest, kind: 'manifest' } }),
            },
        ],
    },
    check({ doc, facts, options, today }, report) {
        const edits = imageEdits(doc);
        for (const { written: pin, image } of (0,reference/* knownImages */.wM)(doc)) {
            const found = facts?.images.get(image.toString());
            if (found?.entryFor === undefined)
                continue;
            const { fixes, properties } = digestFix({ pin, image, content: found.tag, mode: 'suggest' }, edits, {
                cooldown: options.cooldownDays,
                today,
            });
            report({
                region: pin.region,
                message: `${(0,references_image/* shownAs */.sE)(pin)} pins only ${(0,reference/* code */.aY)(found.entryFor)} of an image for several platforms.`,
                evidence: pin.text,
                fixes,
                properties: { place: pin.place, ...properties },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-platform-missing.js



const image_platform_missing_options = { platforms: platforms };
const image_platform_missing_facts = {
    images: new Map([['docker.io/library/node:22', { platforms: ['linux/amd64', 'linux/arm64/v8'] }]]),
};
const imagePlatformMissing = {
    id: 'image-pin-check/image-platform-missing',
    scope: 'document',
    title: 'Image that lacks a platform',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'On a machine of that platform the image cannot be pulled, or something else is run in its place; it is found out ' +
        'when a node fails over.',
    advice: 'Take an image that is built for all of the platforms, or build it for them.',
    references: ['https://github.com/opencontainers/image-spec/blob/main/image-index.md', 'CWE-1104'],
    aliases: [],
    options: image_platform_missing_options,
    examples: {
        bad: [
            { text: 'FROM node:22\n', lines: [1], facts: image_platform_missing_facts, options: { platforms: ['linux/amd64', 'linux/s390x'] } },
        ],
        good: [
            { text: 'FROM node:22\n', options: { platforms: ['linux/s390x'] } },
            { text: 'FROM node:22\n', facts: image_platform_missing_facts },
            { text: 'FROM node:22\n', facts: image_platform_missing_facts, options: { platforms: ['linux/amd64', 'linux/arm64'] } },
        ],
    },
    check({ doc, facts, options }, report) {
        for (const { written: pin, image } of (0,reference/* knownImages */.wM)(doc)) {
            const offered = facts?.images.get(image.toString())?.platforms;
            const missing = offered && missingPlatforms(options.platforms, offered);
            if (missing === undefined || missing.length === 0)
                continue;
            report({
                region: pin.region,
                message: `${(0,references_image/* shownAs */.sE)(pin)} is not built for ${missing.map(reference/* code */.aY).join(', ')}.`,
                evidence: pin.text,
                properties: { place: pin.place, missing },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/immutable-tag.js
/** What is built again and again on the way to a version. */
const moving = /(?:^|[-_.+])(?:latest|nightly|daily|weekly|edge|dev|devel|snapshot|canary|rolling|main|master)(?![a-z])/i;
/** Three numbers or more; two are a line of versions, of which every new one takes the tag over. */
const fullVersion = /^v?\d+\.\d+\.\d+(?!\d)/;
const date = /(?:^|[-_.])(?:19|20)\d{2}([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/;
/** A word of hexadecimal digits with a letter and a number in it; a full commit may do without. */
const immutable_tag_commit = /(?:^|[-_.])(?:(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}|[0-9a-f]{40})(?![0-9a-z])/;
/**
 * By its looks, the tag is given once: a full version (`22.1.0-alpine`), a date (`bookworm-20260901`) or a commit
 * (`sha-1a2b3c4`). No registry promises it; a digest is the only thing that cannot be moved.
 */
const looksImmutable = (tag) => (fullVersion.test(tag) && !moving.test(tag)) || date.test(tag) || immutable_tag_commit.test(tag);

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/image-tag.js






const image_tag_options = { imagePins: imagePins, cooldownDays: cooldownDays };
const image_tag_digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const imageTag = {
    id: 'image-pin-check/image-tag',
    scope: 'document',
    title: 'Image with a tag but no digest',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'A tag can be moved to other content at any time, by the publisher or by whoever has stolen their token. ' +
        'Only a digest names the content that was reviewed.',
    advice: 'Keep the tag for people and add the digest for machines: `name:tag@sha256:\u2026`.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
        'https://kubernetes.io/docs/concepts/containers/images/#image-names',
        'CWE-829',
        'CWE-494',
    ],
    aliases: ['CKV_K8S_43', 'unpinned-images'],
    options: image_tag_options,
    examples: {
        bad: [
            { path: 'Dockerfile', text: '# syntax=docker/dockerfile:1\nFROM node:22\n', lines: [1, 2] },
            {
                path: 'deploy/web.yaml',
                text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n' +
                    '      image: nginx:1.27\n',
                lines: [8],
            },
            {
                text: 'FROM node:22\n',
                lines: [1],
                facts: { images: new Map([['docker.io/library/node:22', { tag: { digest: image_tag_digest, kind: 'index' } }]]) },
            },
            {
                text: 'FROM node:22\nCOPY --from=node:22.1.0 /a /a\nCOPY --from=ghcr.io/acme/tools:1 /b /b\n',
                lines: [1],
                options: { imagePins: ['node=immutable', 'ghcr.io/acme/*=tag'] },
            },
        ],
        good: [
            { path: 'Dockerfile', text: `FROM node:22@${image_tag_digest}\nRUN --mount=from=busybox@${image_tag_digest} ls\n` },
            { path: 'compose.yaml', text: `services:\n  db:\n    image: postgres:17@${image_tag_digest}\n` },
        ],
    },
    check({ doc, facts, options, today }, report) {
        const { rules } = parsePinPolicy(options.imagePins);
        const edits = imageEdits(doc);
        for (const { written: pin, image } of (0,reference/* knownImages */.wM)(doc)) {
            if ((0,references_image/* isLatest */.eL)(image) || image.tag === undefined || image.digest !== undefined)
                continue;
            const level = imageLevel(rules, image);
            if (level === 'any' || level === 'tag' || (level === 'immutable' && looksImmutable(image.tag)))
                continue;
            const fault = level === 'immutable'
                ? 'has a tag that names no full version, date or commit, and no digest'
                : 'has a tag, which can be moved, and no digest';
            const content = facts?.images.get(image.toString())?.tag;
            const { fixes, properties } = digestFix({ pin, image, content, mode: 'fix' }, edits, {
                cooldown: options.cooldownDays,
                today,
            });
            report({
                region: pin.region,
                message: `${(0,references_image/* shownAs */.sE)(pin)} ${fault}.${(0,references_image/* localNote */.qI)(pin, image)}`,
                evidence: pin.text,
                ...((0,references_image/* isLocal */.IX)(pin, image) ? { confidence: 'low' } : {}),
                fixes,
                properties: { place: pin.place, ...properties },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/lock-entry-forged.js






const lock_entry_forged_key = `someone/setup@${exampleCommit}`;
const lock_entry_forged_text = "version: 'v0.0.3'\nworkflows: {}\ndependencies:\n  'someone/setup@v1':\n    ref: 'v1'\n" +
    `    commit: 'sha1-${exampleCommit}'\n    owner_id: 2\n    repo_id: 1\n`;
const lock_entry_forged_repository = { fullName: 'someone/setup', id: 77, ownerId: 78, archived: false, defaultBranch: 'main' };
const lockEntryForged = {
    id: 'image-pin-check/lock-entry-forged',
    scope: 'document',
    title: 'Lock entry that GitHub contradicts',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'GitHub runs the commit of the lockfile, whatever the tag in the workflow says: an entry with a commit of another ' +
        'repository, or with the numbers of one, runs code that nobody chose by the name they read.',
    advice: 'Find out who wrote the entry, then write the lockfile anew with `gh actions-lock --relock`.',
    references: [
        'https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles',
        'CWE-345',
        'CWE-829',
    ],
    aliases: [],
    examples: {
        bad: [
            { path: lockPath, text: lock_entry_forged_text, facts: exampleFacts(lock_entry_forged_key, { origin: 'outside' }), lines: [6] },
            { path: lockPath, text: lock_entry_forged_text, facts: exampleFacts(lock_entry_forged_key, { target: null }), lines: [6] },
            { path: lockPath, text: lock_entry_forged_text, facts: exampleFacts(lock_entry_forged_key, { repository: lock_entry_forged_repository }), lines: [8] },
            {
                path: lockPath,
                text: lock_entry_forged_text,
                facts: exampleFacts(lock_entry_forged_key, { repository: { ...lock_entry_forged_repository, id: 1 } }),
                lines: [7],
            },
        ],
        good: [
            { path: lockPath, text: lock_entry_forged_text, facts: exampleFacts(lock_entry_forged_key, { origin: 'history' }) },
            {
                path: lockPath,
                text: lock_entry_forged_text,
                facts: exampleFacts(lock_entry_forged_key, { repository: { ...lock_entry_forged_repository, id: 1, fullName: 'new-owner/setup' } }),
            },
        ],
    },
    check({ doc, facts }, report) {
        for (const { action, resolved, text: entry } of lockedCommits(doc)) {
            const found = factsOf(facts, action);
            if (!found?.repository)
                continue;
            const fault = ownerFault(action, resolved, found.repository) ?? commitFault(action, resolved, found);
            if (fault !== undefined)
                report({ evidence: entry, ...fault });
        }
    },
};
/** The number of the owner changes when a repository is handed on: then its name has changed too. */
function ownerFault(action, { owner, repository }, today) {
    const name = `${action.owner}/${action.repository}`;
    if (today.id !== repository.value)
        return {
            region: repository.region,
            message: `${(0,reference/* code */.aY)(name)} is the repository ${String(today.id)}, not ${String(repository.value)}.`,
        };
    if (today.ownerId !== owner.value && today.fullName.toLowerCase() === repositoryKey(action))
        return {
            region: owner.region,
            message: `The owner of ${(0,reference/* code */.aY)(name)} is ${String(today.ownerId)}, not ${String(owner.value)}.`,
        };
    return undefined;
}
function commitFault({ owner, repository: name, ref }, { commit: { region } }, { target, origin, tagsComplete }) {
    const [shown, where] = [(0,reference/* code */.aY)(action_fix_shortCommit(ref)), (0,reference/* code */.aY)(`${owner}/${name}`)];
    if (target === null)
        return { region, message: `Neither ${where} nor a fork of it has the commit ${shown}.` };
    if (origin !== 'outside')
        return undefined;
    return {
        region,
        message: `${shown} was found neither in the default branch of ${where} nor under a tag: it may be of a fork.`,
        ...(tagsComplete ? { confidence: 'medium' } : { severity: 'medium', confidence: 'low' }),
    };
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/lock-forged.js

const head = "version: 'v0.0.3'\nworkflows: {}\ndependencies:\n";
const lock_forged_digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const lock_forged_other = '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c';
const entry = (key, ref, commit, owner, repository) => `  '${key}':\n    ref: '${ref}'\n    commit: 'sha1-${commit}'\n    owner_id: ${owner}\n    repo_id: ${repository}\n`;
const lockForged = {
    id: 'image-pin-check/lock-forged',
    scope: 'document',
    title: 'Lock entry that contradicts itself or another',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The tool that writes lockfiles cannot write this. A person did, and a reader who trusts one half of it, the ' +
        'tag or the name, gets the code of the other.',
    advice: 'Find out who wrote the entry, then write the lockfile anew with `gh actions-lock --relock`.',
    references: [
        'https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles',
        'https://github.com/github/actions-lockfile',
        'CWE-345',
        'CWE-829',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                path: lockPath,
                text: head +
                    entry('someone/build@v1', 'v2', lock_forged_digest, 21, 4711) +
                    entry(`someone/deploy@${lock_forged_digest}`, 'v1', lock_forged_other, 21, 4712) +
                    entry('someone/lint@v1', 'v1', lock_forged_digest, 21, 4713) +
                    entry('someone/lint@v2', 'v2', lock_forged_other, 22, 4714),
                lines: [5, 11, 22, 23],
            },
        ],
        good: [
            {
                path: lockPath,
                text: head +
                    entry('someone/build@v1', 'v1', lock_forged_digest, 21, 4711) +
                    entry('someone/build@v2', 'v2', lock_forged_other, 21, 4711) +
                    entry(`someone/deploy@${lock_forged_digest}`, 'v1.4.0', lock_forged_digest, 21, 4712),
            },
        ],
    },
    check({ doc }, report) {
        for (const { kind, region, message, evidence, related } of doc.lock?.faults ?? []) {
            if (kind === 'forged')
                report({ region, message, evidence, related: related === undefined ? [] : [related] });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/lock-invalid.js

const lock_invalid_head = "version: 'v0.0.3'\nworkflows:\n  '.github/workflows/build.yml':\n    - 'someone/build@v1'\ndependencies:\n";
const lock_invalid_digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const lockInvalid = {
    id: 'image-pin-check/lock-invalid',
    scope: 'document',
    title: 'Lockfile of actions that GitHub does not accept',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A lockfile that cannot be used locks nothing: the run is refused, or goes on with whatever the tags point at, ' +
        'and nobody is told.',
    advice: 'Write it anew with `gh actions-lock`, and never by hand.',
    references: [
        'https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles',
        'https://github.com/github/actions-lockfile',
        'CWE-1357',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                path: lockPath,
                text: `${lock_invalid_head}  'someone/build@v1':\n    ref: 'v1'\n    commit: 'sha1-1a2b3c4'\n    owner_id: 0\n` +
                    `  'someone/deploy@v2':\n    ref: 'v2'\n    commit: 'sha1-${lock_invalid_digest}'\n    owner_id: 21\n`,
                lines: [6, 8, 9, 10],
            },
            { path: lockPath, text: "version: 'latest'\nworkflows: []\nimages: {}\n", lines: [1, 2, 3] },
        ],
        good: [
            {
                path: lockPath,
                text: `${lock_invalid_head}  'someone/build@v1':\n    ref: 'v1'\n    commit: 'sha1-${lock_invalid_digest}'\n` +
                    '    owner_id: 21\n    repo_id: 4711\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const { kind, region, message, evidence } of doc.lock?.faults ?? []) {
            if (kind === 'invalid')
                report({ region, message, evidence });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/lock-missing.js




const lock_missing_digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const lock_missing_entry = `  'someone/build@v1':\n    ref: 'v1'\n    commit: 'sha1-${lock_missing_digest}'\n    owner_id: 21\n    repo_id: 4711\n` +
    "    uses:\n      - 'someone/cache@v3'\n";
const nested = `  'someone/cache@v3':\n    ref: 'v3'\n    commit: 'sha1-${lock_missing_digest}'\n    owner_id: 21\n    repo_id: 4712\n`;
const lock_missing_head = "version: 'v0.0.3'\nworkflows:\n  '.github/workflows/build.yml':\n    - 'someone/build@v1'\n";
const lockMissing = {
    id: 'image-pin-check/lock-missing',
    scope: 'project',
    title: 'Action that the lockfile does not have',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'GitHub refuses to run a workflow that is in the lockfile and uses an action that is not; the quick way out of ' +
        'that, taking the workflow out of the lockfile, unlocks all its actions.',
    advice: 'Run `gh actions-lock` and commit what it writes together with the change of the workflow.',
    references: [
        'https://docs.github.com/en/actions/how-tos/secure-your-work/lock-workflow-dependencies',
        'https://github.com/github/gh-actions-lock',
        'CWE-1357',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                path: lockPath,
                text: `${lock_missing_head}    - 'someone/deploy@v2'\ndependencies:\n${lock_missing_entry}`,
                lines: [5, 13],
            },
        ],
        good: [{ path: lockPath, text: `${lock_missing_head}dependencies:\n${lock_missing_entry}${nested}` }],
    },
    check({ docs }, report) {
        const repository = lockedRepository(docs);
        if (repository === undefined)
            return;
        const { lock, entries, onboarded, isCut } = repository;
        const [first] = lock.workflows;
        if (isCut && first)
            report({
                region: first.region,
                message: `The workflows use more than the ${String(maxSteps)} actions that are followed: whether the lockfile has all ` +
                    'of them is not known, and none counts as locked.',
                evidence: first.path,
            });
        const missing = (pin) => {
            if (entries.has(pin.key))
                return;
            const message = `The lockfile lists ${(0,reference/* code */.aY)(pin.text)} and has no entry for it.`;
            report({ region: pin.region, message, evidence: pin.text });
        };
        for (const { pins } of lock.workflows)
            pins.forEach(missing);
        for (const { uses } of lock.entries)
            uses.forEach(missing);
        for (const { workflow, uses, listed } of onboarded) {
            const folded = new Set([...listed].map((key) => key.toLowerCase()));
            for (const { pin, action, isLockable } of uses) {
                const key = pinKey(action);
                // Wrong upper and lower case is told by a rule of its own.
                if (!isLockable || listed.has(key) || folded.has(key.toLowerCase()))
                    continue;
                report({
                    region: pin.region,
                    message: `The lockfile does not list ${(0,reference/* code */.aY)(key)} for ${(0,reference/* code */.aY)(workflow.path)}.`,
                    evidence: pin.text,
                    ...(action.pin === 'commit' ? { severity: 'low' } : {}),
                    related: [{ message: 'What it lists', region: workflow.region }],
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/lock-stale.js




const lock_stale_digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const lock_stale_entry = (key, ref, id) => `  '${key}@${ref}':\n    ref: '${ref}'\n    commit: 'sha1-${lock_stale_digest}'\n    owner_id: 21\n    repo_id: ${id}\n`;
const lock_stale_head = "version: 'v0.0.3'\nworkflows:\n  '.github/workflows/build.yml':\n    - 'someone/build@v1'\n";
const lockStale = {
    id: 'image-pin-check/lock-stale',
    scope: 'project',
    title: 'Lock entry that nothing uses',
    severity: 'low',
    confidence: 'medium',
    preset: 'recommended',
    why: 'An entry that is left over is approved beforehand: who names that action again later gets an old commit, which ' +
        'no review of that change shows.',
    advice: 'Run `gh actions-lock` without paths: it takes out what nothing uses.',
    references: ['https://github.com/github/gh-actions-lock', 'CWE-1357'],
    aliases: [],
    examples: {
        bad: [
            {
                path: lockPath,
                text: `${lock_stale_head}  'ci/build.yml':\n    - 'someone/build@v1'\ndependencies:\n` +
                    lock_stale_entry('someone/build', 'v1', 4711) +
                    lock_stale_entry('someone/deploy', 'v2', 4712),
                lines: [5, 13],
            },
        ],
        good: [
            {
                path: lockPath,
                text: `${lock_stale_head}dependencies:\n${lock_stale_entry('someone/build', 'v1', 4711)}    uses:\n      - 'someone/cache@v3'\n` +
                    lock_stale_entry('someone/cache', 'v3', 4712),
            },
        ],
    },
    check({ docs }, report) {
        const repository = lockedRepository(docs);
        if (repository === undefined)
            return;
        const { lock, entries, byPath } = repository;
        // When only some files were looked at, their absence says nothing about the others.
        const hasWorkflows = docs.some(({ path }) => isWorkflowPath(path));
        const paths = new Set(docs.map(({ path }) => path.toLowerCase()));
        for (const { path, region } of lock.workflows) {
            const isGone = hasWorkflows && !byPath.has(path) && !paths.has(path.toLowerCase());
            if (isGone || !isWorkflowPath(path))
                report({ region, message: `There is no workflow ${(0,reference/* code */.aY)(path)}.`, evidence: path });
        }
        for (const { workflow, pin } of unusedPins(repository)) {
            const message = `${(0,reference/* code */.aY)(workflow)} does not use ${(0,reference/* code */.aY)(pin.text)}.`;
            report({ region: pin.region, message, evidence: `${workflow} ${pin.text}` });
        }
        const used = reachable(lock.workflows.flatMap(({ pins }) => pins.map(({ key }) => key)), entries);
        for (const { pin } of lock.entries) {
            if (used.has(pin.key))
                continue;
            const message = `No workflow of the lockfile comes to use ${(0,reference/* code */.aY)(pin.text)}.`;
            report({ region: pin.region, message, evidence: pin.text });
        }
    },
};
/** What stands in the list of a workflow and neither the workflow nor anything it uses names. */
function* unusedPins({ onboarded, entries }) {
    for (const { workflow, uses } of onboarded) {
        const named = uses.map(({ action }) => pinKey(action));
        const direct = new Set(named.map((key) => key.toLowerCase()));
        const doubtful = workflow.pins.filter((pin) => {
            const digest = entries.get(pin.key)?.resolved?.commit.value.digest;
            // The workflow may name the commit itself, and the entry's key the tag.
            const byCommit = digest === undefined ? '' : pinKey({ ...pin, ref: digest });
            return !direct.has(pin.key.toLowerCase()) && !direct.has(byCommit);
        });
        const used = doubtful.length === 0 ? direct : reachable(named, entries);
        for (const pin of doubtful)
            if (!used.has(pin.key))
                yield { workflow: workflow.path, pin };
    }
}
/** Keys, and the keys of all that their entries use in turn. */
function reachable(keys, entries) {
    const seen = new Set(keys);
    // A set gives back what is added to it while it is being read.
    for (const key of seen)
        for (const { key: next } of entries.get(key)?.uses ?? [])
            seen.add(next);
    return seen;
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/lock-wrong-case.js




const lock_wrong_case_digest = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const lock = (name) => `version: 'v0.0.3'\nworkflows:\n  '.github/workflows/build.yml':\n    - '${name}@v1'\ndependencies:\n` +
    `  '${name}@v1':\n    ref: 'v1'\n    commit: 'sha1-${lock_wrong_case_digest}'\n    owner_id: 21\n    repo_id: 4711\n`;
const lockWrongCase = {
    id: 'image-pin-check/lock-wrong-case',
    scope: 'project',
    title: 'Lockfile with other upper and lower case',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Paths of workflows and refs are compared letter by letter: with another case the workflow is not onboarded, or ' +
        'its action is not locked. Names of owners and repositories are not, but tools that read lockfiles differ there.',
    advice: 'Run `gh actions-lock`: it writes owners and repositories in lower case, all else as it is.',
    references: ['https://github.com/github/actions-lockfile', 'CWE-178'],
    aliases: [],
    examples: {
        bad: [{ path: lockPath, text: lock('Someone/build'), lines: [4, 6] }],
        good: [{ path: lockPath, text: lock('someone/build') }],
    },
    check({ docs }, report) {
        const repository = lockedRepository(docs);
        if (repository === undefined)
            return;
        const { lock, byPath, onboarded } = repository;
        const paths = new Map(docs.map(({ path }) => [path.toLowerCase(), path]));
        for (const { path, region } of lock.workflows) {
            const existing = byPath.has(path) ? undefined : paths.get(path.toLowerCase());
            if (existing === undefined || !isWorkflowPath(existing))
                continue;
            const message = `${(0,reference/* code */.aY)(path)} is no workflow: ${(0,reference/* code */.aY)(existing)} is, and is not onboarded by this.`;
            report({ region, message, evidence: path });
        }
        for (const one of onboarded)
            wrongRefs(one, report);
        const pins = [
            ...lock.workflows.flatMap((workflow) => workflow.pins),
            ...lock.entries.flatMap(({ pin, uses }) => [pin, ...uses]),
        ];
        for (const { owner, repository, region, text } of pins) {
            const name = `${owner}/${repository}`;
            if (name === name.toLowerCase())
                continue;
            const message = `${(0,reference/* code */.aY)(text)} is not written as GitHub's own tool writes it, owner and repository in lower case.`;
            report({ region, message, evidence: text, severity: 'low' });
        }
    },
};
/** A list names `@V1`, the workflow uses `@v1`. */
function wrongRefs({ workflow, uses, listed }, report) {
    const folded = new Map(workflow.pins.map((pin) => [pin.key.toLowerCase(), pin]));
    for (const { pin, action, isLockable } of uses) {
        const key = pinKey(action);
        const other = listed.has(key) ? undefined : folded.get(key.toLowerCase());
        if (!isLockable || other === undefined)
            continue;
        report({
            region: pin.region,
            message: `The lockfile has the ref ${(0,reference/* code */.aY)(other.ref)}, which is another one than ${(0,reference/* code */.aY)(action.ref)}.`,
            evidence: pin.text,
            related: [{ message: 'What it lists', region: other.region }],
        });
    }
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/nested-names.js

/** In one message. */
const mostShown = 3;
/** `` `node:20` (action.yml, line 4) and 2 more``; undefined where there are none of the kind. */
function nestedNames(nested, kind) {
    const some = nested.filter((one) => one.kind === kind);
    if (some.length === 0)
        return undefined;
    const shown = some
        .slice(0, mostShown)
        .map(({ text, path, line }) => `${(0,reference/* code */.aY)(text)} (${(0,reference/* code */.aY)(path)}, line ${String(line)})`);
    const more = some.length - shown.length;
    return [...shown, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/nested-action.js




const nested_action_key = `someone/ci/.github/workflows/test.yml@${exampleCommit}`;
const nested_action_text = `on: push\njobs:\n  call:\n    uses: someone/ci/.github/workflows/test.yml@${exampleCommit}\n`;
const nested_action_workflow = { path: '.github/workflows/build.yml', text: nested_action_text };
const nestedAction = {
    id: 'image-pin-check/nested-action',
    scope: 'document',
    title: 'Pinned action that uses others unpinned',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'A composite action or reusable workflow brings its own actions with it: one that is named by a tag can be ' +
        'changed without any change of the commit that was reviewed. Where an organisation requires full commits, the run fails.',
    advice: 'Ask the maintainers to pin them, or lock all of them with `.github/workflows/actions.lock`.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
        'CWE-829',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                ...nested_action_workflow,
                facts: exampleFacts(nested_action_key, {
                    nested: [{ kind: 'action', text: 'someone/setup@v2', path: '.github/workflows/test.yml', line: 9 }],
                }),
                lines: [4],
            },
        ],
        good: [{ ...nested_action_workflow, facts: exampleFacts(nested_action_key) }],
    },
    check({ doc, facts }, report) {
        for (const { pin, found } of answeredActions(doc, facts)) {
            const names = nestedNames(found.nested, 'action');
            if (names === undefined)
                continue;
            report({
                region: pin.region,
                message: `${(0,reference/* code */.aY)(pin.text)} is pinned, and uses ${names} without a commit.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/nested-image.js




const nested_image_key = `someone/lint@${exampleCommit}`;
const nested_image_workflow = exampleWorkflow(`someone/lint@${exampleCommit}`);
const nestedImage = {
    id: 'image-pin-check/nested-image',
    scope: 'document',
    title: 'Pinned action that runs an image without a digest',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The commit pins the text of the action and not what it runs: its image can be replaced under the tag, by ' +
        'whoever can push to that registry, without any change of the action.',
    advice: 'Ask the maintainers to name the image by its digest, or run the image yourself: `uses: docker://name@sha256:\u2026`.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-docker-container-actions',
        'CWE-829',
        'CWE-494',
    ],
    aliases: [],
    examples: {
        bad: [
            {
                ...nested_image_workflow,
                facts: exampleFacts(nested_image_key, {
                    nested: [{ kind: 'image', text: 'docker://ghcr.io/someone/lint:v1', path: 'action.yml', line: 4 }],
                }),
                lines: [6],
            },
        ],
        good: [{ ...nested_image_workflow, facts: exampleFacts(nested_image_key) }],
    },
    check({ doc, facts }, report) {
        for (const { pin, found } of answeredActions(doc, facts)) {
            const names = nestedNames(found.nested, 'image');
            if (names === undefined)
                continue;
            report({
                region: pin.region,
                message: `${(0,reference/* code */.aY)(pin.text)} is pinned, and runs ${names} without a digest.`,
                evidence: pin.text,
                properties: { place: pin.place },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/rules/unresolved-reference.js

const because = {
    expression: 'an expression is evaluated in the run',
    argument: 'a build argument has no value before the build',
    variable: 'a variable is filled in later',
    template: 'a template is filled in later',
    placeholder: 'it is a placeholder',
};
const unresolvedReference = {
    id: 'image-pin-check/unresolved-reference',
    scope: 'document',
    title: 'Reference that cannot be known before the run',
    severity: 'info',
    confidence: 'high',
    preset: 'recommended',
    why: 'Whether it is pinned depends on a value that is not in the file; this check can neither blame nor clear it.',
    advice: 'Where it may be written out, write it out with its digest; else see that the value carries one.',
    references: ['https://docs.docker.com/build/building/variables/', 'CWE-829'],
    aliases: [],
    examples: {
        bad: [
            { path: 'Dockerfile', text: 'ARG BASE\nFROM $BASE\n', lines: [2] },
            { path: 'compose.yaml', text: 'services:\n  db:\n    image: ${DB_IMAGE}\n', lines: [3] },
        ],
        good: [{ path: 'Dockerfile', text: 'ARG VERSION=22\nFROM node:$VERSION\n' }],
    },
    check({ doc }, report) {
        for (const pin of doc.references) {
            if (pin.state.status !== 'unknown')
                continue;
            report({
                region: pin.region,
                message: `Whether ${(0,reference/* code */.aY)(pin.text)} is pinned is not known: ${because[pin.state.why]}.`,
                evidence: pin.text,
                properties: { place: pin.place, why: pin.state.why },
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/image-pin-check/tally.js
/** How many references there are and how they stand, in all (`pinned`) and by place (`compose.pinned`). */
function tally({ references }) {
    const counts = { references: references.length };
    for (const reference of references) {
        const verdict = verdictOn(reference);
        for (const name of [verdict, `${reference.place}.${verdict}`])
            counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
}
/** What is unknown, local or invalid is neither pinned nor unpinned. */
function verdictOn(pin) {
    if (pin.state.status !== 'known')
        return pin.state.status;
    const isPinned = pin.kind === 'image' ? pin.state.parts.digest !== undefined : pin.state.parts.pin === 'commit';
    return isPinned ? 'pinned' : 'unpinned';
}

;// CONCATENATED MODULE: ./out/actions/image-pin-check/check.js

































const imagePinCheck = {
    id: 'image-pin-check',
    title: 'Image and action pins',
    summary: 'Finds container images and actions that are not pinned, wherever a repository names them; online, pins that are not true.',
    inputs: inputs,
    options: checkOptions,
    examplePath: 'Dockerfile',
    claims: claim,
    parse: (file, { kind }) => (kind === 'actions-lock' ? readLock(file) : (0,read/* readReferences */.P)(file)),
    tally: tally,
    gatherer: gatherer,
    rules: [
        (0,test_data/* lowInTestData */.qX)(imageLatest),
        (0,test_data/* lowInTestData */.qX)(imageTag),
        (0,test_data/* lowInTestData */.qX)(imageInvalid),
        (0,test_data/* lowInTestData */.qX)(imageNotFound),
        (0,test_data/* lowInTestData */.qX)(imageDigestMismatch),
        (0,test_data/* lowInTestData */.qX)(imagePlatformDigest),
        (0,test_data/* lowInTestData */.qX)(imagePlatformMissing),
        unlessLocked((0,test_data/* lowInTestData */.qX)(actionUnpinned)),
        unlessLocked((0,test_data/* lowInTestData */.qX)(actionShortSha)),
        (0,test_data/* lowInTestData */.qX)(actionInvalid),
        (0,test_data/* lowInTestData */.qX)(actionRefNotFound),
        (0,test_data/* lowInTestData */.qX)(actionImpostorCommit),
        (0,test_data/* lowInTestData */.qX)(actionVersionMismatch),
        (0,test_data/* lowInTestData */.qX)(actionRenamed),
        (0,test_data/* lowInTestData */.qX)(actionArchived),
        (0,test_data/* lowInTestData */.qX)(actionOutdated),
        (0,test_data/* lowInTestData */.qX)(nestedImage),
        (0,test_data/* lowInTestData */.qX)(nestedAction),
        (0,test_data/* lowInTestData */.qX)(lockInvalid),
        (0,test_data/* lowInTestData */.qX)(lockForged),
        (0,test_data/* lowInTestData */.qX)(lockEntryForged),
        (0,test_data/* lowInTestData */.qX)(lockMissing),
        (0,test_data/* lowInTestData */.qX)(lockWrongCase),
        (0,test_data/* lowInTestData */.qX)(lockStale),
        (0,test_data/* lowInTestData */.qX)(unresolvedReference),
    ],
};


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


/***/ })

};
