export const id = 5169;
export const ids = [5169];
export const modules = {

/***/ 65169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerfileLint: () => (/* binding */ dockerfileLint)
});

// EXTERNAL MODULE: ./out/shared/core/registry-input.js
var registry_input = __webpack_require__(3386);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile-file.js
var dockerfile_file = __webpack_require__(50215);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile-path.js
var dockerfile_path = __webpack_require__(7734);
// EXTERNAL MODULE: ./out/shared/parse/test-data.js
var test_data = __webpack_require__(95483);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile.js + 6 modules
var dockerfile = __webpack_require__(45351);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/command-line.js
/** What a word says as far as it can be known: its value, else its source. */
const textOf = (word) => word.value ?? word.source;
/** The word as if it said something else. */
const withValue = ({ source, region }, value) => ({
    source,
    value,
    region,
});
/** `-fsSLo`: the letters up to the first that takes a value, and whether that value is the next word. */
function cluster(text, valued) {
    const letters = text.slice(1);
    const end = Array.from(letters).findIndex((letter) => valued.includes(letter));
    if (end === -1)
        return { letters, takesNext: false };
    return { letters: letters.slice(0, end + 1), takesNext: end === letters.length - 1 };
}
const isCluster = (text) => /^-[^-]/.test(text);
/** The first word that sets the option. */
function optionWord(args, option) {
    const { long = [], shortest, letter, valued = '' } = option;
    const isShortened = (text) => shortest !== undefined && text.startsWith(shortest) && long.some((name) => name.startsWith(text));
    let skip = false;
    for (const word of args) {
        const text = textOf(word);
        if (skip)
            skip = false;
        else if (text === '--')
            return undefined;
        else if (long.some((name) => text === name || text.startsWith(`${name}=`)) || isShortened(text))
            return word;
        else if (isCluster(text)) {
            const { letters, takesNext } = cluster(text, valued);
            if (letter !== undefined && letters.includes(letter))
                return word;
            skip = takesNext;
        }
    }
    return undefined;
}
/** Every value given to one of the options, their names with dashes: `--name value`, `--name=value`, `-n value`, `-nvalue`. */
function* optionValues(args, names) {
    for (const [index, word] of args.entries()) {
        const text = textOf(word);
        const next = args[index + 1];
        if (names.includes(text) && next !== undefined)
            yield { value: textOf(next), word: next };
        for (const name of names) {
            const joined = name.startsWith('--') ? `${name}=` : name;
            if (text.startsWith(joined) && text !== name)
                yield { value: text.slice(joined.length), word };
        }
    }
}
/** Words that are neither options nor the values of the short options in `valued` and of the whole ones in `long`. */
function operands(args, valued = '', long) {
    const found = [];
    let skip = false;
    for (const [index, word] of args.entries()) {
        const text = textOf(word);
        if (skip)
            skip = false;
        else if (text === '--')
            return [...found, ...args.slice(index + 1)];
        else if (long?.has(text))
            skip = true;
        else if (isCluster(text))
            skip = cluster(text, valued).takesNext;
        else if (!text.startsWith('--'))
            found.push(word);
    }
    return found;
}

// EXTERNAL MODULE: ./out/shared/core/group.js
var group = __webpack_require__(46413);
// EXTERNAL MODULE: ./out/shared/core/remembered.js
var remembered = __webpack_require__(21942);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile-parts.js
var dockerfile_parts = __webpack_require__(44475);
// EXTERNAL MODULE: ./out/shared/parse/shell.js + 1 modules
var shell = __webpack_require__(15043);
// EXTERNAL MODULE: ./out/shared/parse/secret-names.js
var secret_names = __webpack_require__(8903);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile-scope.js
var dockerfile_scope = __webpack_require__(4765);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/escape.js
/** The sign that takes the meaning from the next one, and continues a line: `\` unless a directive says otherwise. */
const escapeOf = ({ directives }) => directives.find(({ name }) => name === 'escape')?.value.text === '`' ? '`' : '\\';

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/variables.js


/**
 * What ARG and ENV give a plain build, asked in the order of the file: each stage is then read once.
 * ENV wins over ARG: https://docs.docker.com/reference/dockerfile/#using-arg-variables
 */
class Variables {
    #escape;
    #doc;
    #outer;
    #stage;
    #scope;
    /** Names that ENV has set: no ARG of that name counts, not even a later one. */
    #lasting = new Set();
    /** Instructions of the stage that the scope holds already. */
    #read = 0;
    /** Thousands of stages on top of each other would be read over and over. */
    #left = 1_000_000;
    constructor(doc) {
        this.#doc = doc;
        this.#escape = escapeOf(doc);
    }
    /** A word's value where it stands; undefined where that is not known before the build. */
    valueAt({ stage, region }, text) {
        if (!/[$'"\\`]/.test(text))
            return text;
        if (stage === undefined)
            return this.#global().resolve(text);
        const last = stage.instructions[this.#read - 1];
        if (stage !== this.#stage || (last !== undefined && last.region.startLine >= region.startLine))
            this.#enter(stage);
        for (; this.#read < stage.instructions.length; this.#read++) {
            const instruction = stage.instructions[this.#read];
            if (instruction === undefined || instruction.region.startLine >= region.startLine)
                break;
            this.#declare(instruction, ['ARG', 'ENV']);
        }
        return this.#left < 0 ? undefined : this.#scope?.resolve(text);
    }
    /** What stands before the first FROM. */
    #global() {
        if (this.#outer !== undefined)
            return this.#outer;
        const outer = new dockerfile_scope/* Scope */.H(this.#escape);
        for (const { keyword, stage, words } of this.#doc.instructions) {
            if (stage !== undefined)
                break;
            if (keyword === 'ARG')
                for (const word of words)
                    outer.declare(word);
        }
        return (this.#outer = outer);
    }
    /** ENV of the stages below holds in this one, ARG does not. */
    #enter(stage) {
        this.#stage = stage;
        this.#read = 0;
        this.#scope = new dockerfile_scope/* Scope */.H(this.#escape);
        this.#lasting = new Set();
        const bases = [];
        for (let base = stage.base; base !== undefined; base = base.base)
            bases.push(base);
        for (const base of bases.reverse()) {
            this.#left -= base.instructions.length;
            if (this.#left < 0)
                return;
            for (const each of base.instructions)
                this.#declare(each, ['ENV']);
        }
    }
    #declare({ keyword, pairs }, keywords) {
        if (!keywords.includes(keyword))
            return;
        for (const { name, value } of pairs) {
            if (keyword === 'ENV')
                this.#lasting.add(name.text);
            else if (this.#lasting.has(name.text))
                continue;
            // ARG without a default takes up the value from before the first FROM.
            const text = value?.text ?? this.#global().resolve(`\${${name.text}}`);
            if (text !== undefined)
                this.#scope?.declare({ ...name, text: `${name.text}=${text}` });
        }
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/filled-scripts.js





/** Of all values put into one script, in UTF-16 code units: a long one may be used a thousand times. */
const maxFilled = 65_536;
/**
 * RUN instructions whose scripts use variables of ENV and ARG, by the one of the document: with the values of a plain
 * build in the words, whose source and region stay as written.
 */
function filledScripts(doc) {
    const filled = new Map();
    const declared = new Set((0,dockerfile/* withKeyword */.Y1)(doc, 'ENV', 'ARG').flatMap(({ pairs }) => pairs.map(({ name }) => name.text)));
    if (declared.size === 0)
        return filled;
    const variables = new Variables(doc);
    for (const instruction of doc.instructions) {
        const { keyword, body } = instruction;
        if (keyword !== 'RUN' || body?.text.text.includes('$') !== true)
            continue;
        const names = namesIn(body.text.text, declared);
        if (names.size === 0)
            continue;
        const values = valuesIn(body.text.text, names, (name) => variables.valueAt(instruction, `\${${name}}`));
        if (values.size === 0)
            continue;
        let left = maxFilled;
        const script = (0,shell/* parseShell */.aV)(body.text, (name) => {
            const value = values.get(name);
            left -= value?.length ?? 0;
            return left < 0 ? undefined : value;
        });
        filled.set(instruction, (0,dockerfile_parts/* withScript */._L)(instruction, script));
    }
    return filled;
}
/** What a script uses of the names. */
function namesIn(script, names) {
    const found = new Set();
    for (const [, name = ''] of script.matchAll(reference))
        if (names.has(name))
            found.add(name);
    return found;
}
/** Those variables of a script that are known. One that it sets itself may be anything, and a secret belongs in no message. */
function valuesIn(script, names, valueOf) {
    const own = new Set();
    for (const [, name, others = ''] of script.matchAll(assignment))
        for (const each of [name, ...others.split(/\s+/)])
            if (each !== undefined)
                own.add(each);
    const found = new Map();
    for (const name of names) {
        const value = own.has(name) || (0,secret_names/* secretKind */.FL)(name) !== undefined ? undefined : valueOf(name);
        if (value !== undefined)
            found.set(name, value);
    }
    return found;
}
const reference = /\$\{?([A-Za-z_]\w*)/g;
/** `NAME=`, `NAME+=`, and the words behind a program that sets variables. */
const assignment = /(?<!\w)(?:([A-Za-z_]\w*)\+?=|(?:for|select|read|unset|getopts|mapfile|readarray)\b([^\n;&|]{0,200}))/g;

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/invocations.js




/**
 * With the values of ENV and ARG in their scripts, as far as they are known. HEALTHCHECK is left out: it asks the
 * container itself, when nothing is installed any more.
 */
const runningInstructions = (0,remembered/* remembered */.H)((doc) => {
    const filled = filledScripts(doc);
    const running = (0,dockerfile/* withKeyword */.Y1)(doc, 'RUN', 'CMD', 'ENTRYPOINT');
    return filled.size === 0 ? running : running.map((each) => filled.get(each) ?? each);
});
/** In the order of the file. */
const invocations = (0,remembered/* remembered */.H)((doc) => runningInstructions(doc).flatMap((instruction) => programsOf(instruction)));
const byName = (0,remembered/* remembered */.H)((doc) => new group/* Index */.j(invocations(doc), ({ name }) => name));
/** Those of programs with these names, in the order of the file. */
const invocationsOf = (doc, ...names) => byName(doc).of(...names);
/** The programs that one instruction runs, in order. */
const programsOf = (0,remembered/* remembered */.H)(({ script }) => (script?.commands ?? []).flatMap((command) => invocationOf(command) ?? []));
const invocationOf = (0,remembered/* remembered */.H)((command) => {
    const { name, program } = command;
    return name === undefined || program === undefined ? undefined : new Started(name, program, command);
});
class Started {
    name;
    program;
    args;
    command;
    constructor(name, program, command) {
        this.name = name;
        this.program = program;
        this.args = command.args;
        this.command = command;
    }
    get region() {
        return this.command.region;
    }
}
/** A command's programs, and those of what it starts in turn: `bash` behind `sudo`. */
function started(command) {
    const own = invocationOf(command);
    return [...(own ? [own] : []), ...(command.runs === undefined ? [] : started(command.runs))];
}
/** Where the output of each command arrives: the first program behind its pipes that `accepts` says yes to. */
function pipeEnds(commands, accepts) {
    const ends = new Map();
    // A reader stands behind its writers: from the back, each pipe is looked at once.
    for (const command of commands.toReversed()) {
        const reader = command.pipesTo;
        if (reader === undefined)
            continue;
        const program = started(reader).find((each) => accepts(each, reader));
        const end = program === undefined ? ends.get(reader) : { program, reader };
        if (end !== undefined)
            ends.set(command, end);
    }
    return ends;
}
/** From the start of one region to the end of another. */
const between = (start, end) => ({
    ...start,
    endLine: end.endLine,
    endColumn: end.endColumn,
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/add-for-archive.js



const addForArchive = {
    id: 'dockerfile-lint/add-for-archive',
    scope: 'document',
    title: 'An archive is copied and then unpacked',
    severity: 'low',
    confidence: 'medium',
    preset: 'recommended',
    why: 'The archive stays in a layer beside what was in it, even where a later RUN deletes it.',
    advice: 'Write ADD instead of COPY: it unpacks local tar archives. Or mount the archive: `RUN --mount=type=bind`.',
    references: ['https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives'],
    aliases: ['DL3010'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nCOPY app.tar.gz /srv/\nRUN tar -xzf /srv/app.tar.gz\n', lines: [2] },
            {
                text: 'FROM debian:12\nCOPY a.txt \\\n  lib/b.tgz /tmp/\nRUN cd /srv && tar xf /tmp/b.tgz && rm /tmp/b.tgz\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nCOPY ["a.tar", "/b.tar"]\nRUN <<EOF\ntar --extract --file=/b.tar\nEOF\n',
                lines: [2],
            },
            { text: 'FROM debian:12\nCOPY a.tar.xz .\nONBUILD RUN tar -C /srv -xJf a.tar.xz\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nADD app.tar.gz /srv/\nRUN tar -czf /b.tar.gz /srv\n' },
            { text: 'FROM debian:12\nCOPY a.tar /a.tar\nRUN tar -tf /a.tar && tar -xf /b.tar\n' },
            { text: 'FROM debian:12\nCOPY --from=build /a.tar /a.tar\nRUN tar -xf /a.tar\n' },
            { text: 'FROM debian:12\nCOPY a.tar /a.tar\nRUN tar -xf /a.tar --strip-components=1\n' },
            { text: 'FROM debian:12 AS one\nCOPY a.tar /a.tar\nFROM debian:12\nRUN tar -xf /a.tar\n' },
            { text: 'FROM debian:12\nCOPY a.zip /a.zip\nRUN unzip /a.zip\n' },
        ],
    },
    check({ doc }, report) {
        let current;
        const told = new Set();
        /** By file name in the image and in the context. */
        const copied = new Map();
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'COPY', 'RUN')) {
            const { keyword, stage, flags } = instruction;
            if (stage !== current)
                copied.clear();
            current = stage;
            if (keyword === 'COPY' && !flags.some(({ name }) => name === 'from')) {
                const { words } = instruction;
                const target = words.at(-1);
                for (const source of words.slice(0, -1)) {
                    if (!archive.test(source.text.slice(-longestEnd)))
                        continue;
                    copied.set(fileName(source.text), source);
                    if (target !== undefined)
                        copied.set(fileName(target.text), source);
                }
            }
            if (keyword !== 'RUN' || copied.size === 0)
                continue;
            for (const invocation of programsOf(instruction)) {
                const source = unpacked(invocation)
                    .map((file) => copied.get(file))
                    .find((word) => word !== undefined);
                if (source === undefined || told.has(source))
                    continue;
                told.add(source);
                const file = fileName(source.text);
                report({
                    region: source.region,
                    message: `\`${file}\` is copied and unpacked in two steps, so the image holds it twice.`,
                    evidence: file,
                    related: [{ message: 'It is unpacked here', region: invocation.region }],
                });
            }
        }
    },
};
/** What ADD unpacks, by its usual names. */
const archive = /\.(?:tar(?:\.(?:gz|bz2|xz|zst|lzma|Z))?|t(?:gz|bz2?|xz|zst|lz))["']?$/;
/** In UTF-16 code units: more than any file name. */
const longestEnd = 255;
/** Windows paths too. */
const fileName = (path) => path
    .slice(-longestEnd)
    .replace(/["']$/, '')
    .replace(/^.*[\\/]/, '')
    .replace(/^["']/, '');
/** File names that tar could be told to unpack as they are; with parts left out, ADD cannot do the same. */
function unpacked({ name, args }) {
    if (!/^(?:bsd|g)?tar$/.test(name))
        return [];
    const words = args.map(textOf);
    const isExtract = words.some((word, index) => word === '--extract' || word === '--get' || (index === 0 ? /^-?[A-Za-z]*x/ : /^-[A-Za-z]*x/).test(word));
    if (!isExtract || words.some((word) => /^--(?:strip|transform|xform|exclude|wildcards|to-)/.test(word)))
        return [];
    return words.map((word) => fileName(word.replace(/^--file=/, '')));
}

// EXTERNAL MODULE: ./out/shared/parse/edit.js
var parse_edit = __webpack_require__(32054);
// EXTERNAL MODULE: ./out/shared/core/redact.js
var redact = __webpack_require__(15809);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/downloads.js

/** Short options of curl that take a value (curl(1)). */
const curlValued = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';
/** Short options of GNU wget that take a value (wget(1)). */
const wgetValued = 'aABDeiIlOoPQRtTUwX';
const address = /^(?:https?:\/\/)?(\[[0-9a-f:]+\]|[^\s/:?#]+)(?::\d+)?(?:[/?#]|$)/i;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/i;
/** True when there are addresses and all of them are this machine's own: nobody can sit in between. */
function isLoopback(addresses) {
    const hosts = addresses.map((each) => address.exec(each)?.[1]);
    return hosts.length > 0 && hosts.every((host) => host !== undefined && loopback.test(host));
}
/** Programs that fetch files. */
const downloaders = ['curl', 'wget'];
/** The addresses that curl or wget asks; undefined for any other program. */
function downloadedFrom({ name, args }) {
    if (name === 'curl')
        return operands(args, curlValued).map(textOf);
    if (name === 'wget')
        return operands(args, wgetValued).map(textOf);
    return undefined;
}
const isRemoteDownload = (invocation) => {
    const addresses = downloadedFrom(invocation);
    return addresses !== undefined && !isLoopback(addresses);
};
/** Base names of the files that a download writes: by its options, through `>` or through tee. */
function downloadedFiles(invocation) {
    const { name, args, command } = invocation;
    const options = name === 'curl' ? ['-o', '--output'] : ['-O', '--output-document'];
    const named = [...optionValues(withoutClusters(args), options)].map(({ value }) => value);
    const tee = command.pipesTo?.name === 'tee' ? operands(command.pipesTo.args).map(textOf) : [];
    const files = [...named, ...command.writes.map(textOf), ...tee]
        .map(baseName)
        .filter((file) => file !== '-');
    if (files.length > 0 || named.length > 0)
        return files;
    const keepsName = name === 'wget' || optionWord(args, { long: ['--remote-name'], letter: 'O', valued: curlValued });
    return keepsName
        ? (downloadedFrom(invocation) ?? []).map((each) => baseName(each.replace(/[?#].*$/, '')))
        : [];
}
/** `-fsSLo file` as `-o file`: only the last letter of a cluster can take the next word. */
const withoutClusters = (args) => args.map((word) => {
    const text = textOf(word);
    return /^-[a-zA-Z]+[oO]$/.test(text) ? withValue(word, `-${text.slice(-1)}`) : word;
});
const baseName = (path) => path.replace(/\/+$/, '').replace(/^.*\//, '');
/** An address to show: without what stands before the `@`, and without the query. */
const withoutLogin = (source) => source.replace(/:\/\/[^\s/@]*@/g, '://***@').replace(/\?[^#\s]*/g, '?***');

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/evidence.js




/** In UTF-16 code units: enough to tell the calls of one program apart. */
const maxLength = 120;
/** No more is read for it: an instruction of a megabyte may be reported thousands of times. */
const evidence_window = 4096;
/** A piece of the file as evidence: blanks folded, cut, secrets starred out. */
function evidenceOf(source) {
    // Both quotes end whatever the cut went through, for the value in it to be seen whole.
    const read = source.length > evidence_window ? `${source.slice(0, evidence_window)}"'` : source;
    const text = read.replace(/\s+/g, ' ').trim();
    const masked = withoutSecrets(text);
    const evidence = cut(masked);
    return masked === text ? { evidence } : { evidence, unmasked: cut(text) };
}
/** A whole command: with a part of it alone, one more call above would pass for the one below. */
const commandEvidence = (command, before = '', behind = '') => {
    const { evidence, unmasked } = ofWords(command.args)(command.name);
    const around = (text) => before + text + behind;
    return unmasked === undefined
        ? { evidence: around(evidence) }
        : { evidence: around(evidence), unmasked: around(unmasked) };
};
/** A command may have thousands of words that are each reported: it is put together once. */
const ofWords = (0,remembered/* remembered */.H)((args) => {
    const byName = new Map();
    return (name) => {
        const known = byName.get(name) ?? evidenceOf([name, ...args.map(({ source }) => source)].join(' '));
        byName.set(name, known);
        return known;
    };
});
const cut = (text) => (text.length > maxLength ? `${text.slice(0, maxLength - 1)}\u2026` : text);
/** `NAME=value`, `--name=value` and `--name value`, the value whole. */
const named = /(-{0,2}[A-Za-z][\w.-]{0,60}=|--?[A-Za-z][\w-]{0,60} )("[^"]*"|'[^']*'|[^\s"'-][^\s"']*)/g;
/** A header, up to the quote that ends it. */
const header = /((?:authorization|[\w-]{0,40}(?:token|key|secret|password)) ?: ?)[^"']+/gi;
/** Programs that take a password behind `-p` or from their input, here perhaps inside a script for a shell. */
const passwordSetter = /passwd|user(?:add|mod)|sshpass|mysql|mariadb/;
const evidence_password = /((?:^| )-p ?)[^\s-]\S*|(\b(?:echo|printf) )[^|]+|(<<< ?)\S+/g;
function withoutSecrets(text) {
    const masked = withoutLogin(text)
        .replace(named, (whole, written, value) => {
        const name = written.replace(/^-+|[= ]$/g, '');
        const isLogin = /^(?:u|user|proxy-user)$/.test(name) && value.includes(':');
        return isLogin || (0,secret_names/* secretKind */.FL)(name) !== undefined ? `${written}***` : whole;
    })
        .replace(header, '$1***')
        .replace(redact/* providerToken */.r, '$1***');
    return passwordSetter.test(masked) ? masked.replace(evidence_password, '$1$2$3***') : masked;
}

// EXTERNAL MODULE: ./out/shared/parse/placeholder.js
var placeholder = __webpack_require__(23657);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/paths.js

/** A word of COPY, ADD or WORKDIR without quotes at its ends: BuildKit splits words there, quotes or not. */
const unquoted = (text) => text.replace(/^["']|["']$/g, '');
/** Where a path starts; undefined where a variable or a template decides. `~` is a name like any other here. */
function startOf(path) {
    if (/^(?:[/\\]|[A-Za-z]:)/.test(path))
        return 'root';
    return path === '' || path.startsWith('$') || (0,placeholder/* isTemplated */.dw)(path) ? undefined : 'working-directory';
}
/** `.` and `..` taken out, without a slash at the end. `folder` is absolute. */
function joined(folder, path) {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
/** What BuildKit downloads instead of looking for it among the files. */
const isRemote = (source) => /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@[\w.-]+:)/i.test(source);
/** Archives that ADD unpacks, by the name that people give them. */
const isArchive = (source) => /\.(?:tar|t?gz|t(?:bz2?|b2|xz|lz|zst|Z|az)|bz2|xz|lz|lzma|zst|Z|tpz)$/.test(source);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/add-local-file.js






const addLocalFile = {
    id: 'dockerfile-lint/add-local-file',
    scope: 'document',
    title: 'ADD where COPY is enough',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'ADD unpacks archives and downloads addresses: whoever names or replaces the file decides what happens to it.',
    advice: 'Write COPY for files and folders; keep ADD for downloads with `--checksum` and for archives.',
    references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy', 'CIS-DOCKER-4.9'],
    aliases: ['DL3020', 'DS-0005', 'CKV_DOCKER_4'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nADD app.jar /srv/\n', lines: [2] },
            {
                text: 'FROM debian:12\nADD --chown=1:1 \\\n  . /srv\nONBUILD ADD ["my file.zip", "/srv/"]\n',
                lines: [2, 4],
            },
            { text: 'FROM debian:12\nADD <<EOF /srv/motd\nhello\nEOF\n', lines: [2] },
            { text: 'FROM debian:12\nARG JAR=app.jar\nADD $JAR https://files.example/a /srv/\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nCOPY app.jar /srv/\nADD app.tar.gz /srv/\nADD "root.tar" rootfs.txz /\n' },
            { text: 'FROM debian:12\nADD https://files.example/a git@git.example:a/b.git /srv/\n' },
            { text: 'FROM debian:12\nARG FILE\nADD $FILE /srv/\nADD --unpack=true dist /srv/\n' },
            { text: 'FROM debian:12\nRUN echo ADD app.jar /srv/\n' },
        ],
    },
    check({ doc }, report) {
        const variables = new Variables(doc);
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'ADD')) {
            const { keywordRegion, flags, words, rest } = instruction;
            if (words.length < 2 || flags.some(({ name }) => name === 'unpack'))
                continue;
            if ((0,placeholder/* isTemplated */.dw)(rest.text))
                continue;
            const sources = words
                .slice(0, -1)
                .map(({ text }) => unquoted(variables.valueAt(instruction, text) ?? text));
            const plain = sources.filter(isPlain);
            if (plain.length === 0)
                continue;
            report({
                region: keywordRegion,
                message: `ADD takes \`${plain[0] ?? ''}\` from the build's own files, for which COPY is enough.`,
                ...evidenceOf(`ADD ${rest.text}`),
                fixes: plain.length === sources.length ? fixes(doc, instruction, plain) : [],
            });
        }
    },
};
const isPlain = (source) => !isRemote(source) && !isArchive(source) && !/\$\w|\$\{/.test(source);
/** ADD tells an archive by its content: a file without an ending could be one, and so could what `*` finds. */
const isNoArchive = (source) => source.startsWith('<<') || /^\.?\/?$|\/\.?$/.test(source) || /\.[A-Za-z]\w{0,9}$/.test(source);
function fixes(doc, { flags, keywordRegion }, sources) {
    if (flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name)))
        return [];
    const mode = sources.every(isNoArchive) ? 'fix' : 'suggest';
    return [{ title: 'Write COPY', mode, edits: [(0,parse_edit/* replace */.HC)(doc, keywordRegion, 'COPY')] }];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/add-remote-without-checksum.js




const addRemoteWithoutChecksum = {
    id: 'dockerfile-lint/add-remote-without-checksum',
    scope: 'document',
    title: 'ADD of a remote file without a checksum',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Whatever the server answers on the day of the build goes into the image.',
    advice: 'Write `ADD --checksum=sha256:\u2026 URL`; for a git repository name a whole commit id behind `#`.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'CWE-494'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nADD https://files.example/a.tar.gz /a/\n', lines: [2] },
            {
                text: 'FROM debian:12\nADD --chown=1:1 \\\n  local \\\n  http://files.example/$V.tgz /a/\n',
                lines: [4],
            },
            { text: 'FROM debian:12\nADD ["https://files.example/a b", "/a/"]\n', lines: [2] },
            {
                text: 'FROM debian:12\nADD https://git.example/a/b.git#main /a\nADD git@git.example:a/b.git /b\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nARG BASE=https://files.example\nADD ${BASE}/a.tgz /\n', lines: [3] },
            { text: 'FROM debian:12\nADD --checksum= https://files.example/a.tgz /\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nADD --checksum=sha256:' + '0'.repeat(64) + ' https://files.example/a /a\n' },
            { text: 'FROM debian:12\nADD https://git.example/a.git#' + '0a'.repeat(20) + ':docs /a\n' },
            { text: 'FROM debian:12\nADD a.tar.gz https /a/\nCOPY https://files.example /a\n' },
            {
                text: 'ARG C=' +
                    '0a'.repeat(20) +
                    '\nFROM debian:12\nARG C\nARG D\nADD https://git.example/a.git#$C https://git.example/a.git#$D /a\n',
            },
            { text: 'FROM debian:12\nARG URL\nADD $URL /a\nADD a.tgz https://files.example/\n' },
            { text: 'FROM debian:12\nADD https://api.github.com/repos/acme/a/git/refs/heads/main /state.json\n' },
        ],
    },
    check({ doc }, report) {
        const variables = new Variables(doc);
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'ADD')) {
            const { flags, words } = instruction;
            if (flags.some(isChecksum))
                continue;
            for (const { text, region } of words.slice(0, -1)) {
                const value = variables.valueAt(instruction, text);
                const source = value ?? text.replace(/^["']|["']$/g, '');
                if (!isRemote(source) ||
                    namesCommit(source) ||
                    isState.test(source) ||
                    (value === undefined && isGit(source)))
                    continue;
                const shown = withoutLogin(source);
                report({
                    region,
                    message: `ADD takes \`${shown}\` without verifying it.`,
                    evidence: `ADD ${shown}`,
                    ...(shown !== source && { unmasked: `ADD ${source}`, hide: [region] }),
                });
            }
        }
    },
};
/** BuildKit compares nothing with an empty one. */
const isChecksum = ({ name, value }) => name === 'checksum' && (value?.text ?? '').replaceAll(/["']/g, '') !== '';
/** GitHub's answer on how far a repository is, added so that the steps behind run again: it changes on purpose. */
const isState = /^https:\/\/api\.github\.com\/repos\/[^/]+\/[^/]+\/(?:branches|commits|git|releases\/latest|tags)(?:[/?]|$)/;
/** As BuildKit tells repositories from files; which commit a variable behind `#` names, only the build knows. */
const isGit = (source) => /^(?:git|ssh):|^git@|\.git(?:#|$)/i.test(source);
/** `URL.git#COMMIT` or `URL.git#COMMIT:FOLDER`: git checks the content against the id. */
const namesCommit = (source) => /#(?:[0-9a-f]{40}|[0-9a-f]{64})(?::|$)/i.test(source);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/apk-allow-untrusted.js



const apkAllowUntrusted = {
    id: 'dockerfile-lint/apk-allow-untrusted',
    scope: 'document',
    title: 'apk installs packages without a trusted signature',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The signature is what ties a package to its maker; without it a mirror or anyone on the way can swap it.',
    advice: "Put the maker's public key into /etc/apk/keys and leave `--allow-untrusted` away.",
    references: ['https://man.archlinux.org/man/apk.8', 'CWE-347'],
    aliases: ['CKV2_DOCKER_7'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache --allow-untrusted ./a.apk\n', lines: [2] },
            {
                text: 'FROM alpine:3.20\nRUN set -eux; \\\n  apk --allow-untrusted add a.apk; \\\n  rm a.apk\n',
                lines: [3],
            },
        ],
        good: [
            { text: 'FROM alpine:3.20\nCOPY maker.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache ./a.apk\n' },
            { text: 'FROM alpine:3.20\nRUN echo "apk add --allow-untrusted" && apk add a\n' },
            {
                text: 'FROM alpine:3.20\nRUN apk index --allow-untrusted -o list.tgz a.apk && abuild-sign list.tgz\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocationsOf(doc, 'apk')) {
            const { args } = invocation;
            const word = optionWord(args, { long: ['--allow-untrusted'] });
            if (word === undefined || isIndexing(args))
                continue;
            report({
                region: word.region,
                message: 'apk installs packages that no trusted key has signed.',
                ...commandEvidence(invocation),
            });
        }
    },
};
/** Whoever makes packages lists them before the list is signed: nothing is installed. */
const isIndexing = (args) => args.map(textOf).find((word) => !word.startsWith('-')) === 'index';

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/added-word.js

/**
 * Puts a word behind another one of its command, in an exec form as a string of its own.
 * Undefined where the file does not have the word as it is read, as in an escaped substitution.
 */
function wordBehind(doc, word, text) {
    if ((0,parse_edit/* written */.Mp)(doc, word.region) !== word.source)
        return undefined;
    const { start, end } = (0,parse_edit/* spanOf */.ee)(doc, word.region);
    const isString = doc.text[start - 1] === '"' && doc.text[end] === '"';
    return (0,parse_edit/* insertBehind */.E1)(doc, word.region, isString ? `", "${text}` : ` ${text}`);
}

// EXTERNAL MODULE: ./out/shared/parse/dockerfile-mounts.js
var dockerfile_mounts = __webpack_require__(84171);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/final-user.js

/** The stage that a plain build makes the image of, then the stages that it builds on. */
function finalStages(doc) {
    const stages = [];
    for (let stage = doc.stages.at(-1); stage !== undefined; stage = stage.base)
        stages.push(stage);
    return stages;
}
/** The USER instruction that decides whom the image runs as. */
function finalUser(doc) {
    for (const stage of finalStages(doc)) {
        const user = stage.instructions.filter(({ keyword }) => keyword === 'USER').at(-1);
        if (user !== undefined)
            return user;
    }
    return undefined;
}
/**
 * True only where it is sure: `root`, user id 0 (`+0` is one too), or the administrator of a Windows container, with any
 * group. An empty name takes the user away that stood before, which leaves root.
 */
function isRoot(doc, user) {
    const [word] = user.words;
    const value = word && new Variables(doc).valueAt(user, word.text);
    return value !== undefined && /^(?:root|(?:[-+]?0+)?|ContainerAdministrator)(?::.*)?$/i.test(value.trim());
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/runs.js





/** Every RUN, those that ONBUILD puts off included. */
const runs = (doc) => (0,dockerfile/* withKeyword */.Y1)(doc, 'RUN');
/** By the name of a program that they run. */
const byProgram = (0,remembered/* remembered */.H)((doc) => {
    const found = new Map();
    for (const run of runs(doc)) {
        for (const { name } of programsOf(run)) {
            const callers = found.get(name);
            if (callers)
                callers.add(run);
            else
                found.set(name, new Set([run]));
        }
    }
    return found;
});
/** Every RUN that runs one of these programs. */
function runsOf(doc, ...names) {
    const callers = names.flatMap((name) => byProgram(doc).get(name) ?? []);
    if (callers.length === 0)
        return [];
    return runs(doc).filter((run) => callers.some((each) => each.has(run)));
}
/**
 * RUN instructions whose files reach an image: those of the last stage, of the stages that it builds on, and of ONBUILD.
 * What a stage leaves behind that others only copy from is thrown away.
 */
const shippedRuns = (0,remembered/* remembered */.H)((doc) => {
    const shipped = new Set(finalStages(doc));
    const own = new Set(doc.instructions);
    return runs(doc).filter((run) => run.stage === undefined || shipped.has(run.stage) || !own.has(run));
});
/** Folders of a RUN that its layer does not keep: where a cache or a tmpfs is mounted. */
function passingFolders({ flags }) {
    const found = [];
    for (const { name, value } of flags) {
        if (name !== 'mount' || value === undefined)
            continue;
        const options = [...(0,dockerfile_mounts/* mountOptions */.g)(value)];
        if (!options.some((each) => each.name === 'type' && /^(?:cache|tmpfs)$/.test(each.value.text)))
            continue;
        const target = options.find((each) => ['target', 'dst', 'destination'].includes(each.name));
        if (target !== undefined)
            found.push(target.value.text.replace(/\/+$/, ''));
    }
    return found;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/leftovers.js




/** Whether a RUN's layer never holds one of the folders: a cache or a tmpfs lies over it. */
const isPassing = (instruction, folders) => passingFolders(instruction).some((mount) => folders.some((folder) => covers(mount, folder)));
const covers = (path, folder) => folder === path || folder.startsWith(`${path}/`);
/** Whether a program behind the one at `index` removes one of the folders, or may do so for all that can be known. */
const isRemovedBehind = (instruction, index, folders) => programsOf(instruction).some((program, at) => at > index && removes(program, folders));
function removes({ name, args }, folders) {
    // A script of that name is not ours to read.
    if (name.includes('clean'))
        return true;
    const words = operands(args);
    if (name === 'find')
        return args.some(({ value }) => value === '-delete' || value === 'rm') && reaches(words[0], folders);
    return name === 'rm' && words.some((word) => isVariable(word) || reaches(word, folders));
}
const isVariable = ({ value, source }) => value === undefined && /^["']?\$(?:\w+|\{\w+\})["']?$/.test(source);
function reaches(word, folders) {
    if (word === undefined)
        return false;
    const paths = braced(word.value ?? word.source.replace(/["']/g, ''));
    return paths.some((path) => path.startsWith('/') && folders.some((folder) => takesAway(path, folder)));
}
/** Whether removing a path, which may end parts in `*`, leaves nothing of a folder's content: it, one above, all in it. */
function takesAway(path, folder) {
    const own = folder.split('/');
    return path
        .replace(/\/$/, '')
        .split('/')
        .every((part, at) => {
        const other = own[at];
        const star = part.indexOf('*');
        return star === -1 ? part === other : other === undefined || other.startsWith(part.slice(0, star));
    });
}
const longestPath = 500;
const mostPaths = 64;
/** What a shell makes of `/var/{cache,lib/{apt,dpkg}}/*`, the innermost braces first. */
function braced(path) {
    let paths = [path.slice(0, longestPath)];
    while (paths.length < mostPaths) {
        const next = paths.flatMap((each) => {
            const found = /\{([^{},]*(?:,[^{},]*)+)\}/.exec(each);
            if (found === null)
                return [each];
            const [whole, parts = ''] = found;
            const [before, behind] = [each.slice(0, found.index), each.slice(found.index + whole.length)];
            return parts.split(',').map((part) => before + part + behind);
        });
        if (next.length === paths.length)
            return paths;
        paths = next;
    }
    return paths;
}
/**
 * Adds a command to the end of a RUN. Undefined where its end is no plain command (a comment, a heredoc, `fi`), in an
 * exec form, and where the programs run as another user.
 */
function commandAtEnd(doc, instruction, command) {
    const { region, json, heredocs, script } = instruction;
    if (json !== undefined || heredocs.length > 0 || script?.complete !== true)
        return undefined;
    if (script.commands.some(({ name }) => /^(?:sudo|doas|su|runuser|gosu|su-exec|chroot)$/.test(name ?? '')))
        return undefined;
    const end = (0,parse_edit/* spanOf */.ee)(doc, region).end;
    const last = script.commands.find((each) => (0,parse_edit/* spanOf */.ee)(doc, each.region).end === end);
    return last && (0,parse_edit/* insertBehind */.E1)(doc, last.region, ` && ${command}`);
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/package-grammar.js
const words = (text = '') => new Set(text.split(/\s+/));
function grammar({ programs, actions, units = {}, valued, valuedBefore, valuedBehind }) {
    return {
        programs: words(programs),
        actions: byWord(actions),
        units: byWord(units),
        valued: words(valued),
        valuedBefore: words(valuedBefore),
        valuedBehind: words(valuedBehind),
    };
}
const byWord = (table) => new Map(Object.entries(table).flatMap(([key, names]) => names.split(/\s+/).map((name) => [name, key])));
const rpmActions = {
    install: 'install in install-n install-na install-nevra localinstall localin groupinstall',
    reinstall: 'reinstall rei',
    'build-dependencies': 'builddep',
    upgrade: `update upgrade up upgrade-to update-to localupdate update-minimal upgrade-minimal up-min downgrade dg
    distro-sync distrosync distribution-synchronization dsync groupupdate swap`,
    'distribution-upgrade': 'system-upgrade',
    remove: 'remove rm erase remove-n autoremove groupremove',
    refresh: 'makecache mc check-update check-upgrade',
    clean: 'clean',
};
const rpmUnits = { group: 'group groups grp', module: 'module' };
const rpmValued = `-c --config -d --debuglevel -e --errorlevel -x --exclude --excludepkgs -R --randomwait --enablerepo
  --disablerepo --enable-repo --disable-repo --repo --repoid --repofrompath --installroot --releasever --setopt
  --disableexcludes --disableexcludepkgs --enableplugin --disableplugin --forcearch --downloaddir --destdir --color
  --rpmverbosity --comment --advisory --advisories --bz --bzs --cve --cves --sec-severity --secseverity --use-host-config`;
/** Sources: apt-get(8), apt(8), aptitude(8), apk(8), yum(8), dnf(8), microdnf(8), zypper(8). */
const grammars = {
    apt: grammar({
        programs: 'apt apt-get aptitude apt-fast',
        actions: {
            install: 'install',
            reinstall: 'reinstall',
            'build-dependencies': 'build-dep',
            upgrade: 'upgrade safe-upgrade',
            'distribution-upgrade': 'dist-upgrade full-upgrade',
            remove: 'remove purge autoremove autopurge',
            refresh: 'update',
            clean: 'clean autoclean auto-clean distclean dist-clean',
        },
        valued: `-t --target-release --default-release -o --option -c --config-file -a --host-architecture -P
      --build-profiles`,
    }),
    apk: grammar({
        programs: 'apk',
        actions: { install: 'add', upgrade: 'upgrade', reinstall: 'fix', remove: 'del', refresh: 'update' },
        valued: `-t --virtual -X --repository -p --root --repositories-file --keys-dir --cache-dir --cache-max-age --wait
      --arch --timeout --progress-fd`,
    }),
    yum: grammar({ programs: 'yum', actions: rpmActions, units: rpmUnits, valued: rpmValued }),
    dnf: grammar({
        programs: 'dnf dnf4 dnf5 dnf-3 microdnf tdnf',
        actions: rpmActions,
        units: rpmUnits,
        valued: rpmValued,
    }),
    zypper: grammar({
        programs: 'zypper',
        actions: {
            install: 'install in',
            'build-dependencies': 'source-install si',
            upgrade: 'update up patch install-new-recommends inr',
            'distribution-upgrade': 'dist-upgrade dup',
            remove: 'remove rm',
            refresh: 'refresh ref',
            clean: 'clean cc',
        },
        valued: '-c --config -R --root --installroot',
        valuedBefore: `-D --reposd-dir -C --cache-dir --raw-cache-dir --solv-cache-dir --pkg-cache-dir -p --plus-repo
      --plus-content --userdata --releasever`,
        valuedBehind: '-r --repo -t --type --from --download',
    }),
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/system-packages.js





/** The package managers that one instruction calls, in order. */
const packageCommands = (0,remembered/* remembered */.H)((instruction) => programsOf(instruction).flatMap((invocation, index) => read(invocation, index) ?? []));
/** Those of every RUN. */
const allPackageCommands = (0,remembered/* remembered */.H)((doc) => runs(doc).flatMap(packageCommands));
const byManager = (0,remembered/* remembered */.H)((doc) => {
    const found = new Map();
    for (const run of runs(doc)) {
        for (const { manager } of packageCommands(run)) {
            const callers = found.get(manager);
            if (callers)
                callers.add(run);
            else
                found.set(manager, new Set([run]));
        }
    }
    return found;
});
/** Every RUN that calls the package manager. */
const runsOfManager = (doc, manager) => byManager(doc).get(manager) ?? none;
const none = new Set();
const managers = new Map(Object.entries(grammars).flatMap(([manager, grammar]) => [...grammar.programs].map((program) => [program, [manager, grammar]])));
function read(invocation, index) {
    const [manager, grammar] = managers.get(invocation.name) ?? [];
    if (manager === undefined || grammar === undefined)
        return undefined;
    const line = new CommandLine(invocation.args, grammar);
    const [first, ...rest] = line.operands;
    if (first === undefined)
        return undefined;
    const named = grammar.units.get(first.value ?? '');
    const [verb = first, ...packages] = named === undefined ? line.operands : rest;
    const name = verb.value ?? '';
    const type = line.options.find((each) => ['-t', '--type'].includes(each.name ?? ''))?.value;
    const isTyped = manager === 'zypper' && type !== undefined && type !== 'package';
    return {
        manager,
        action: grammar.actions.get(name) ?? 'other',
        unit: named ?? (isTyped || name.startsWith('group') ? 'group' : 'package'),
        verb,
        call: between(invocation.program.region, verb.region),
        options: line.options,
        packages,
        invocation,
        index,
    };
}
/** `$APT_OPTS`, `${YUM_FLAGS}`. */
const optionsVariable = /^\$\{?\w*(?:OPT|FLAG|ARG)[A-Z]*\}?$/i;
class CommandLine {
    operands = [];
    options = [];
    #grammar;
    constructor(args, grammar) {
        this.#grammar = grammar;
        for (let at = 0; at < args.length; at++) {
            const word = args[at];
            if (word === undefined)
                break;
            const text = textOf(word);
            if (text === '--') {
                this.operands.push(...args.slice(at + 1));
                break;
            }
            if (word.value === undefined && optionsVariable.test(text))
                this.options.push({ name: undefined, value: undefined });
            else if (!/^-./.test(text))
                this.operands.push(word);
            else if (this.#option(text, args[at + 1]?.value))
                at++;
        }
    }
    /** Says whether the option took the next word. */
    #option(text, next) {
        if (!text.startsWith('--'))
            return this.#cluster(text.slice(1), next);
        const equals = text.indexOf('=');
        const name = equals === -1 ? text : text.slice(0, equals);
        const takesNext = equals === -1 && this.#isValued(name);
        this.options.push({ name, value: takesNext ? next : equals === -1 ? undefined : text.slice(equals + 1) });
        return takesNext;
    }
    /** `-yq`, `-q=2`, `-tstable`, `-yt stable`. */
    #cluster(letters, next) {
        for (const [at, letter] of Array.from(letters).entries()) {
            const name = `-${letter}`;
            const rest = letters.slice(at + 1);
            const isValued = this.#isValued(name);
            if (isValued || rest.startsWith('=')) {
                this.options.push({ name, value: rest === '' ? next : rest.replace(/^=/, '') });
                return isValued && rest === '';
            }
            this.options.push({ name, value: undefined });
        }
        return false;
    }
    #isValued(name) {
        const { valued, valuedBefore, valuedBehind } = this.#grammar;
        return valued.has(name) || (this.operands.length === 0 ? valuedBefore : valuedBehind).has(name);
    }
}
/** Whether an option is set, or may be for all that can be known. */
const hasOption = ({ options }, names) => options.some(({ name }) => name === undefined || names.has(name));
/** Settings of one call: `-o APT::Get::Assume-Yes=true`, `--setopt=assumeyes=1`. */
const isSet = ({ options }, setting) => options.some(({ name, value }) => ['-o', '--option', '--setopt'].includes(name ?? '') && value !== undefined && setting.test(value));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/apk-no-cache.js




const apkNoCache = {
    id: 'dockerfile-lint/apk-no-cache',
    scope: 'document',
    title: 'apk add without --no-cache',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Without it the index of packages has to be fetched and deleted by hand, or it stays in the layer and grows old.',
    advice: 'Write `apk add --no-cache`, or mount a cache: `RUN --mount=type=cache,target=/var/cache/apk`.',
    references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
    aliases: ['DL3019', 'DS-0025'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN apk add curl\n', lines: [2] },
            {
                text: 'FROM alpine:3.20\nRUN apk update && \\\n  apk -U add -t .build \\\n  gcc && rm -rf /var/cache/apk/*\n',
                lines: [3],
            },
            { text: 'FROM alpine:3.20\nRUN ["apk", "add", "curl"]\nONBUILD RUN apk add git\n', lines: [2, 3] },
            { text: 'FROM alpine:3.20\nRUN --mount=type=bind,target=/var/cache/apk apk add curl\n', lines: [2] },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN apk --no-cache add curl && apk add git --no-cache && apk del git\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=cache,dst=/var/cache/apk/ apk add -U curl\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/own apk --cache-dir /own add curl\n' },
            { text: 'FROM alpine:3.20\nRUN echo apk add curl\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of runsOfManager(doc, 'apk')) {
            for (const command of packageCommands(instruction)) {
                const { manager, action, invocation, verb, call, options } = command;
                if (manager !== 'apk' || action !== 'install' || hasOption(command, noCache))
                    continue;
                const own = options.flatMap(({ name, value }) => (name === '--cache-dir' && value ? value : []));
                if (isPassing(instruction, ['/var/cache/apk', '/etc/apk/cache', ...own]))
                    continue;
                const edit = wordBehind(doc, verb, '--no-cache');
                report({
                    region: call,
                    message: '`apk add` keeps the index of packages for later calls.',
                    ...commandEvidence(invocation),
                    ...(edit && { fixes: [{ title: 'Add `--no-cache`', mode: 'fix', edits: [edit] }] }),
                });
            }
        }
    },
};
const noCache = new Set(['--no-cache']);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/package-managers.js
/** Programs that install rpm packages and share yum's options. */
const rpmInstallers = [
    'yum',
    'dnf',
    'dnf4',
    'dnf5',
    'microdnf',
    'tdnf',
    'yum-config-manager',
    'yum-builddep',
    'yumdownloader',
];
/** Programs that install deb packages and share apt's options. */
const debInstallers = ['apt', 'apt-get', 'aptitude', 'apt-fast'];

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/apt-allow-unauthenticated.js




const aptAllowUnauthenticated = {
    id: 'dockerfile-lint/apt-allow-unauthenticated',
    scope: 'document',
    title: 'apt installs packages without checking their signature',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The signed release file is what ties packages to their distributor; without it a mirror or anyone on the way can swap them.',
    advice: 'Install the key of the repository, name it with `signed-by=`, and leave the option away.',
    references: [
        'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
        'https://manpages.debian.org/stable/apt/sources.list.5.en.html',
        'CWE-347',
    ],
    aliases: ['CKV2_DOCKER_8', 'CKV2_DOCKER_11'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN apt-get update \\\n && apt-get --force-yes install a\n', lines: [3] },
            { text: 'FROM debian:12\nRUN apt -o APT::Get::AllowUnauthenticated=true install a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN apt-get -oAcquire::https::Verify-Peer=false update\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN echo "deb [trusted=yes] https://apt.example ./" > /etc/apt/sources.list.d/a.list\n',
                lines: [2],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends a\n' },
            {
                text: 'FROM debian:12\nRUN echo "deb [signed-by=/k.gpg] https://apt.example ./" > /etc/apt/sources.list\n',
            },
            { text: 'FROM debian:12\nRUN echo "never use --force-yes" && apt-get -o Acquire::Retries=3 update\n' },
            { text: 'FROM debian:12\nRUN apt-get -o APT::Get::AllowUnauthenticated=false install a\n' },
            {
                text: 'FROM debian:12\nRUN echo "deb [ trusted=yes ] file:///built ./" > /etc/apt/sources.list.d/a.list\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocationsOf(doc, ...debInstallers, ...writers)) {
            const { name, args } = invocation;
            const word = writers.includes(name) ? trustedSource(args) : unauthenticated(args);
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: 'apt takes packages whose origin nobody checks.',
                ...commandEvidence(invocation),
            });
        }
    },
};
const looseOption = /^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:true|1|yes)$|^Acquire::https?::(?:.*::)?Verify-(?:Peer|Host)=(?:false|0|no)$/i;
function unauthenticated(args) {
    for (const { value, word } of optionValues(args, ['-o', '--option']))
        if (looseOption.test(value))
            return word;
    return optionWord(args, {
        long: ['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories'],
    });
}
/**
 * A line for sources.list (sources.list(5)) that switches the check off for its repository. Packages in a folder of the
 * image itself came in before, or were just built.
 */
const trustedSource = (args) => args.find((word) => /\bdeb(?:-src)?\s+\[[^\]]{0,200}\btrusted=yes\b(?![^\]]{0,200}\]\s{0,9}(?:file|copy|cdrom):)/.test(textOf(word)));
/** What adds such a line. */
const writers = ['echo', 'printf', 'add-apt-repository'];

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/apt-command.js





const aptCommand = {
    id: 'dockerfile-lint/apt-command',
    scope: 'document',
    title: 'apt in a script',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: '`apt` is made for people at a terminal: its output and options may change between versions, and it warns so itself.',
    advice: 'Call `apt-get`, and `apt-cache` for questions.',
    references: ['https://manpages.debian.org/stable/apt/apt.8.en.html'],
    aliases: ['DL3027', 'CKV_DOCKER_9'],
    examples: {
        bad: [
            {
                text: 'FROM debian:12\nRUN apt update && \\\n  DEBIAN_FRONTEND=noninteractive apt install -y curl\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN ["/usr/bin/apt", "install", "-y", "curl"]\n', lines: [2] },
            { text: 'FROM debian:12\nONBUILD RUN <<EOF\nsudo apt list --installed\nEOF\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y apt && apt-cache policy apt\n' },
            { text: 'FROM debian:12\nRUN rm -rf /etc/apt && echo apt install && apt-key list # apt install\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of runsOf(doc, 'apt')) {
            const verbs = new Map(packageCommands(instruction).map(({ index, verb }) => [index, verb.value]));
            for (const [index, invocation] of programsOf(instruction).entries()) {
                const { name, program } = invocation;
                if (name !== 'apt')
                    continue;
                const isWritten = (0,parse_edit/* written */.Mp)(doc, program.region) === program.source;
                report({
                    region: program.region,
                    message: '`apt` promises scripts no stable interface, `apt-get` does.',
                    ...commandEvidence(invocation),
                    ...(sameInBoth.has(verbs.get(index) ?? '') &&
                        isWritten && {
                        fixes: [
                            { title: 'Call `apt-get`', mode: 'fix', edits: [(0,parse_edit/* insertBehind */.E1)(doc, program.region, '-get')] },
                        ],
                    }),
                });
            }
        }
    },
};
/** What both programs do alike; `apt upgrade` installs new packages, `apt-get upgrade` does not. */
const sameInBoth = new Set(['install', 'update', 'remove', 'purge', 'autoremove', 'clean', 'autoclean']);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/apt-lists-left.js





const aptListsLeft = {
    id: 'dockerfile-lint/apt-lists-left',
    scope: 'document',
    title: 'apt leaves its lists in the image',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The lists of packages take tens of megabytes, stay in the layer for good, and are out of date when somebody uses them.',
    advice: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount caches over `/var/lib/apt` and `/var/cache/apt`.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#apt-get',
        'https://docs.docker.com/reference/dockerfile/#example-cache-apt-packages',
    ],
    aliases: ['DL3009'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN set -e; \\\n  rm -rf /var/lib/apt/lists/*; \\\n  apt update; \\\n  apt-get clean\n',
                lines: [4],
            },
            {
                text: 'FROM debian:12 AS base\nRUN apt-get update\nFROM base\nRUN rm -rf /var/lib/apt/lists/*\n',
                lines: [2],
            },
            { text: 'FROM debian:12 AS base\nONBUILD RUN <<EOF\napt-get update\nEOF\nFROM scratch\n', lines: [3] },
            { text: 'FROM debian:12\nRUN --mount=type=cache,target=/var/cache/apt apt-get update\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN rm /etc/apt/apt.conf.d/docker-clean\nRUN apt-get update && apt-get install -y a && rm -r /var/lib/apt/lists\n',
                lines: [3],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*\n' },
            { text: 'FROM debian:12\nRUN apt-get update; rm -rf /tmp/* /var/lib/{apt,dpkg,cache}/\n' },
            { text: 'FROM debian:12\nRUN apt-get update && find /var/lib/apt/lists -type f -delete\n' },
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y a && ./cleanup.sh\n' },
            { text: 'FROM debian:12 AS build\nRUN apt-get update\nFROM scratch\nCOPY --from=build /a /a\n' },
            {
                text: 'FROM debian:12\nRUN rm /etc/apt/apt.conf.d/docker-clean\nRUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y a\n',
            },
        ],
    },
    check({ doc }, report) {
        if (runsOfManager(doc, 'apt').size === 0)
            return;
        let keepsArchives = false;
        for (const instruction of shippedRuns(doc)) {
            keepsArchives ||= switchesCleaningOff(instruction);
            const lists = left(instruction, 'refresh', ['/var/lib/apt/lists']);
            const found = lists ?? (keepsArchives ? left(instruction, 'install', archives) : undefined);
            if (found === undefined)
                continue;
            const edit = lists && commandAtEnd(doc, instruction, 'rm -rf /var/lib/apt/lists/*');
            const { call, invocation } = found;
            report({
                region: call,
                message: lists
                    ? 'The lists of packages that apt fetches here stay in the layer.'
                    : 'Without `docker-clean` the packages that apt downloads here stay in the layer.',
                ...commandEvidence(invocation),
                // A later RUN may install from the lists.
                ...(edit && { fixes: [{ title: 'Delete the lists', mode: 'suggest', edits: [edit] }] }),
            });
        }
    },
};
const archives = ['/var/cache/apt/archives'];
/** The last call that leaves something in the folders, if nothing behind it takes that away. */
function left(instruction, action, folders) {
    const commands = packageCommands(instruction);
    const last = commands.findLast((each) => each.manager === 'apt' && each.action === action);
    if (last === undefined || isPassing(instruction, folders))
        return undefined;
    const cleaner = action === 'refresh' ? /^dist-?clean$/ : /clean$/;
    const isCleaned = commands.some(({ manager, index, verb }) => manager === 'apt' && index > last.index && cleaner.test(verb.source));
    return isCleaned || isRemovedBehind(instruction, last.index, folders) ? undefined : last;
}
/** The official images delete downloaded packages by a configuration of that name. */
const switchesCleaningOff = (instruction) => programsOf(instruction).some(({ name, args }) => name === 'rm' && args.some(({ source }) => source.includes('apt.conf.d/docker-clean')));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/configured.js
/** The instructions before which, or in which, a configuration file was written, in their stage or below it. */
function configured(doc, { statement, file }) {
    const found = new Set();
    const stages = new Set();
    for (const instruction of doc.instructions) {
        const { stage } = instruction;
        if (stage?.base !== undefined && stages.has(stage.base))
            stages.add(stage);
        for (let each = instruction; each !== undefined; each = each.trigger) {
            if (settles(each, statement, file))
                stages.add(stage);
            if (stages.has(stage))
                found.add(each);
        }
    }
    return found;
}
function settles(instruction, statement, file) {
    const { keyword, rest, heredocs } = instruction;
    if (keyword === 'RUN')
        return statement.test(rest.text) || heredocs.some(({ content }) => statement.test(content));
    return (keyword === 'COPY' || keyword === 'ADD') && file.test(instruction.words.at(-1)?.text ?? '');
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/apt-recommends.js




const aptRecommends = {
    id: 'dockerfile-lint/apt-recommends',
    scope: 'document',
    title: 'apt installs recommended packages too',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Packages that nobody asked for make the image larger, and each is one more that can be vulnerable.',
    advice: 'Add `--no-install-recommends`, and name the recommended packages that you do need.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages',
        'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    ],
    aliases: ['DL3015', 'DS-0029'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && \\\n  apt-get install -y curl\n', lines: [3] },
            {
                text: 'FROM debian:12\nRUN ["apt-get", "-y", "install", "curl"]\nONBUILD RUN apt install git\n',
                lines: [2, 3],
            },
            {
                text: 'FROM debian:12\nRUN <<EOF\napt-get -o APT::Install-Recommends=true install -y a\nEOF\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12 AS a\nRUN echo \'APT::Install-Recommends "0";\' > /etc/apt/apt.conf.d/1\nFROM debian:12\nRUN apt-get install -y b\n',
                lines: [4],
            },
        ],
        good: [
            {
                text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends a && apt-get install b --no-install-recommends\n',
            },
            {
                text: 'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install a && aptitude -R install b\n',
            },
            { text: 'FROM debian:12\nRUN apt-get install -y --install-recommends wine\n' },
            {
                text: 'FROM debian:12 AS a\nRUN echo \'APT::Install-Recommends "0";\' > /etc/apt/apt.conf.d/1\nFROM a\nRUN apt-get install -y b\n',
            },
            { text: 'FROM debian:12\nCOPY apt.conf /etc/apt/apt.conf.d/99-own\nRUN apt-get install -y b\n' },
            { text: 'FROM debian:12\nRUN apt-get update && apt-get remove a && echo apt-get install b\n' },
        ],
    },
    check({ doc }, report) {
        const callers = runsOfManager(doc, 'apt');
        const settled = callers.size === 0 ? undefined : configured(doc, configuration);
        for (const instruction of callers) {
            if (settled?.has(instruction))
                continue;
            for (const command of packageCommands(instruction)) {
                const { manager, action, invocation, verb, call } = command;
                if (manager !== 'apt' || action !== 'install')
                    continue;
                if (hasOption(command, decided) || isSet(command, setting))
                    continue;
                const [option, edit] = [withoutRecommended, wordBehind(doc, verb, withoutRecommended)];
                report({
                    region: call,
                    message: `\`${invocation.name} ${verb.source}\` takes in what the packages recommend, too.`,
                    ...commandEvidence(invocation),
                    // What was recommended may be needed after all.
                    ...(edit && { fixes: [{ title: `Add \`${option}\``, mode: 'suggest', edits: [edit] }] }),
                });
            }
        }
    },
};
const withoutRecommended = '--no-install-recommends';
/** `--install-recommends` is a decision as well. */
const decided = new Set([withoutRecommended, '--install-recommends', '-R', '--without-recommends']);
const setting = /^APT::Install-Recommends=(?:false|no|off|0)$/i;
const configuration = {
    statement: /APT::Install-Recommends["'\s=]{1,9}(?:false|no|off|0)/i,
    file: /^\/etc\/apt\/apt\.conf/,
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/line-break.js
/** What ends the file's lines. */
const lineBreak = ({ text }) => /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/cd-for-workdir.js





const cdForWorkdir = {
    id: 'dockerfile-lint/cd-for-workdir',
    scope: 'document',
    title: 'cd in a RUN instead of WORKDIR',
    severity: 'low',
    confidence: 'high',
    preset: 'strict',
    why: 'A cd ends with its RUN: the next instruction starts in the old folder again, and readers lose track of where things happen.',
    advice: 'Set the folder with WORKDIR before the RUN.',
    references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
    aliases: ['DL3003', 'DS-0013'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN cd /srv && make\n', lines: [2] },
            { text: 'FROM debian:12\nRUN git clone a && \\\n  cd a && \\\n  make && cd ..\n', lines: [3] },
            { text: 'FROM debian:12\nRUN <<EOF\nset -e\ncd /srv\nmake\nEOF\nONBUILD RUN cd /app\n', lines: [4, 7] },
            { text: 'FROM debian:12\nRUN ["sh", "-c", "cd /srv && make"]\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nWORKDIR /srv\nRUN make -C lib\n' },
            { text: 'FROM debian:12\nRUN echo cd /srv && abcd /srv\nCMD cd /srv && ./run\n' },
            { text: 'FROM debian:12\nRUN VERSION=$(cd /srv && git describe) make\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of runsOf(doc, 'cd')) {
            const substituted = new Set(instruction.script?.commands.flatMap(({ substitutes }) => substitutes));
            const invocation = programsOf(instruction).find(({ name, command }) => name === 'cd' && !substituted.has(command));
            if (invocation === undefined)
                continue;
            const fix = moved(doc, instruction, invocation);
            report({
                region: invocation.region,
                message: 'The folder is changed with cd, for this RUN alone.',
                ...commandEvidence(invocation),
                fixes: fix === undefined ? [] : [fix],
            });
        }
    },
};
/** `RUN cd /srv && make` as WORKDIR and RUN; WORKDIR holds for all that follows, so a person looks first. */
function moved(doc, instruction, { args, command }) {
    const { script, json, heredocs, keywordRegion, rest, region } = instruction;
    const [folder, ...more] = args;
    const isOwn = doc.instructions.includes(instruction) && json === undefined && heredocs.length === 0;
    if (!isOwn || folder === undefined || more.length > 0 || script?.commands[0] !== command)
        return undefined;
    if (!/^\/[\w./-]*$/.test(folder.source) ||
        (0,parse_edit/* spanOf */.ee)(doc, command.region).start !== (0,parse_edit/* spanOf */.ee)(doc, rest.region).start)
        return undefined;
    const title = `Set the folder with \`WORKDIR ${folder.source}\``;
    const mode = 'suggest';
    const { start, end } = (0,parse_edit/* spanOf */.ee)(doc, command.region);
    const last = (0,parse_edit/* spanOf */.ee)(doc, region).end;
    if (end === last)
        return { title, mode, edits: [(0,parse_edit/* replace */.HC)(doc, region, `WORKDIR ${folder.source}`)] };
    const between = /^[ \t]*(?:\\\r?\n[ \t]*)?&&[ \t]*(?:\\\r?\n[ \t]*)?/.exec(doc.text.slice(end, Math.min(last, end + 500)));
    if (between === null || between[0].length === last - end)
        return undefined;
    const line = (0,parse_edit/* insertBefore */.nc)(doc, keywordRegion, `WORKDIR ${folder.source}${lineBreak(doc)}`);
    const taken = { path: doc.path, offset: start, length: end + between[0].length - start, text: '' };
    return { title, mode, edits: [line, taken] };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/chpasswd.js



const chpasswd = {
    id: 'dockerfile-lint/chpasswd',
    scope: 'document',
    title: 'A password is set in the image',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Everybody who can pull the image has the password, or its hash and time to guess; every container has the same.',
    advice: 'Leave accounts locked; let people in with keys or with `docker exec`.',
    references: ['https://man7.org/linux/man-pages/man8/chpasswd.8.html', 'CWE-798'],
    aliases: ['CKV2_DOCKER_17'],
    examples: {
        bad: [
            { text: "FROM debian:12\nRUN echo 'app:hunter2' | chpasswd\n", lines: [2] },
            {
                text: 'FROM debian:12\nRUN useradd app \\\n && echo "app:${PASS}" | sudo chpasswd -c SHA512\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nRUN echo hunter2 | passwd --stdin root\nRUN useradd -m -p hunter2 app\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN usermod --password "$(openssl passwd -6 hunter2)" root\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN useradd --no-create-home app && passwd -l app\n' },
            {
                text: "FROM debian:12\nRUN usermod -p '*' root && useradd -p '!' app && adduser --disabled-password b\n",
            },
            { text: 'FROM debian:12\nRUN echo "app:$(head -c 24 /dev/urandom | base64)" | chpasswd\n' },
            { text: 'FROM debian:12\nRUN echo "echo app:a | chpasswd" && which chpasswd\n' },
        ],
    },
    check({ doc }, report) {
        if (invocationsOf(doc, ...programs).length === 0)
            return;
        for (const instruction of runningInstructions(doc)) {
            const setters = programsOf(instruction).filter((each) => passwordSet(each) !== undefined);
            if (setters.length === 0)
                continue;
            const { script, heredocs } = instruction;
            const piped = new Map();
            for (const [writer, { program }] of pipeEnds(script?.commands ?? [], (each) => passwordSet(each) !== undefined)) {
                const words = piped.get(program.command) ?? [];
                words.push(...writer.args);
                piped.set(program.command, words);
            }
            for (const invocation of setters) {
                const region = passwordSet(invocation);
                if (region === undefined)
                    continue;
                const words = piped.get(invocation.command) ?? [];
                if (words.some(({ source }) => isRandom(source)))
                    continue;
                report({
                    region,
                    message: `${invocation.name} sets a password that everybody who pulls the image gets.`,
                    ...evidence(invocation, region, words),
                    // Nobody needs to see which one: not on the command line, not in what it reads.
                    hide: invocation.name.startsWith('user')
                        ? [region]
                        : [...words, ...heredocs].map((each) => each.region),
                });
            }
        }
    },
};
const programs = ['chpasswd', 'passwd', 'useradd', 'usermod'];
/** The place that sets it: the program that reads it, or the word that holds it. */
function passwordSet({ name, args, region }) {
    if (name === 'chpasswd')
        return args.some(({ value }) => value === '--help') ? undefined : region;
    if (name === 'passwd')
        return args.some(({ value }) => value === '--stdin') ? region : undefined;
    if (name !== 'useradd' && name !== 'usermod')
        return undefined;
    for (const { value, word } of optionValues(args, ['-p', '--password']))
        if (!isLocked(value))
            return word.region;
    return undefined;
}
/** Users and options tell one command from another; a password is in neither evidence nor message. */
function evidence({ name, args }, region, piped) {
    const own = args.map((word) => (word.region === region ? '***' : word.source));
    const input = piped.map(({ source }) => name === 'chpasswd' ? source.replace(/(:|^[^:]*$)[^]*/, ':***') : '***');
    const from = (words) => (words.length === 0 ? '' : ` < ${words.join(' ')}`);
    const source = [name, ...args.map((word) => word.source)].join(' ');
    return {
        evidence: evidenceOf([name, ...own].join(' ') + from(input)).evidence,
        unmasked: source + from(piped.map((word) => word.source)),
    };
}
/** Made up in the build and told nobody: as good as a locked account. */
const isRandom = (source) => /\/dev\/u?random|\bopenssl rand\b|\bpwgen\b/.test(source);
/** `*` and `!` match no password (shadow(5)). */
const isLocked = (hash) => /^(?:[*!x]|$)/.test(hash);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/consecutive-runs.js




const consecutiveRuns = {
    id: 'dockerfile-lint/consecutive-runs',
    scope: 'document',
    title: 'RUN instructions of one command each in a row',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Each RUN of the image is a layer of its own: what a later one deletes is still in the one before it.',
    advice: 'Join the commands with `&&`, or as lines of a heredoc. In stages that are thrown away it does not matter.',
    references: ['https://docs.docker.com/build/building/best-practices/#run'],
    aliases: ['DL3059'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN make\nRUN make install\n', lines: [3] },
            {
                text: 'FROM debian:12\nRUN make \\\n  all\n\n# then\nRUN ["make", "install"]\nRUN make clean\n',
                lines: [6, 7],
            },
            { text: 'FROM debian:12\nRUN --network=none make\nRUN --network=none make test\n', lines: [3] },
            { text: 'FROM debian:12\nONBUILD RUN make\nONBUILD RUN make install\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN make\nWORKDIR /srv\nRUN make install\n' },
            {
                text: 'FROM debian:12\nRUN make && make install\nRUN make clean\nRUN a; b\nRUN <<EOF\nmake\nEOF\nRUN c\n',
            },
            { text: 'FROM debian:12\nRUN --network=none make\nRUN make install\n' },
            { text: 'FROM debian:12 AS build\nRUN make\nRUN make install\nFROM debian:12\nRUN a\n' },
        ],
    },
    check({ doc }, report) {
        const shipped = new Set(shippedRuns(doc));
        let before;
        for (const outer of doc.instructions) {
            const instruction = outer.keyword === 'ONBUILD' ? outer.trigger : outer;
            const isOne = instruction !== undefined && shipped.has(instruction) && isSingle(instruction);
            if (isOne && before !== undefined && alike(doc, before, instruction)) {
                const isPlain = outer === instruction && doc.instructions.includes(before);
                const fix = isPlain ? consecutive_runs_joined(doc, before, instruction) : undefined;
                report({
                    region: instruction.keywordRegion,
                    message: 'This RUN and the one before it run one command each, and make two layers.',
                    ...evidenceOf((0,parse_edit/* written */.Mp)(doc, instruction.region)),
                    fixes: fix === undefined ? [] : [fix],
                });
            }
            before = isOne ? instruction : undefined;
        }
    },
};
/** Whoever chained commands in a RUN has thought about layers already. */
function isSingle({ script, heredocs }) {
    if (script === undefined || heredocs.length > 0)
        return false;
    const { commands } = script;
    if (commands.length <= 1)
        return commands.length === 1;
    const inner = new Set(commands.flatMap(({ runs, substitutes }) => [runs, ...substitutes]));
    return commands.filter((command) => !inner.has(command)).length === 1;
}
const alike = (doc, a, b) => a.stage === b.stage && flagsOf(doc, a) === flagsOf(doc, b);
const flagsOf = (doc, { flags }) => flags.map(({ region }) => (0,parse_edit/* written */.Mp)(doc, region)).join(' ');
/** A folder or a variable set by the first would hold in the second, so a person looks first. */
function consecutive_runs_joined(doc, first, second) {
    if (first.json !== undefined || second.json !== undefined)
        return undefined;
    if (/[#&|;]|<<|(?:^|\s)(?:cd|export|set|exec|exit)\s/.test((0,parse_edit/* written */.Mp)(doc, first.rest.region)))
        return undefined;
    const escape = escapeOf(doc);
    const { start } = (0,parse_edit/* spanOf */.ee)(doc, second.keywordRegion);
    const length = (0,parse_edit/* spanOf */.ee)(doc, second.rest.region).start - start;
    const { end } = (0,parse_edit/* spanOf */.ee)(doc, first.region);
    if (!/^[ \t]*\r?\n/.test(doc.text.slice(end, end + 200)))
        return undefined;
    return {
        title: 'Join the two with `&&`',
        mode: 'suggest',
        edits: [
            (0,parse_edit/* insertBehind */.E1)(doc, first.region, ` ${escape}`),
            { path: doc.path, offset: start, length, text: '  && ' },
        ],
    };
}

// EXTERNAL MODULE: ./out/shared/core/suggest.js
var suggest = __webpack_require__(57244);
// EXTERNAL MODULE: ./out/shared/parse/dockerfile-images.js
var dockerfile_images = __webpack_require__(75807);
// EXTERNAL MODULE: ./out/shared/parse/image-reference.js
var image_reference = __webpack_require__(18905);
// EXTERNAL MODULE: ./out/shared/parse/official-images.js
var official_images = __webpack_require__(21530);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/copy-from-stage.js







const copyFromUnknownStage = {
    id: 'dockerfile-lint/copy-from-unknown-stage',
    scope: 'document',
    title: 'COPY from a stage that is not there',
    severity: 'medium',
    confidence: 'medium',
    preset: 'recommended',
    why: 'A name that is no stage is taken for an image: the build fails, or pulls what a stranger has put under that name.',
    advice: 'Name an earlier stage; of an image give the whole reference: `docker.io/acme/tools:1@sha256:\u2026`.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---from', 'CWE-1357'],
    aliases: ['DL3022'],
    examples: {
        bad: [
            { text: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=biuld /a /a\n', lines: [3] },
            { text: 'FROM debian:12\nCOPY --link \\\n  --from=tools /a /a\nFROM debian:12 AS tools\n', lines: [3] },
            { text: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=2 /a /a\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12 AS Build\nFROM debian:12\nCOPY --from=build /a /a\nCOPY --from=0 /a /b\n' },
            {
                text: 'FROM debian:12\nCOPY --from=composer /a /a\nCOPY --from=acme/tools /a /b\nCOPY --from=tools:1 /a /c\n',
            },
            {
                text: 'FROM debian:12\nONBUILD COPY --from=build /a /a\nCOPY --from=$STAGE /a /b\nCOPY --from=YOUR_STAGE /a /c\n',
            },
            { text: 'FROM debian:12 AS app\nCOPY --from=app /a /b\nCOPY from=build /a /b/\n' },
        ],
    },
    check({ doc }, report) {
        const stageNames = new Set((0,dockerfile_images/* namedImages */.Q)(doc)
            .filter(({ local }) => local !== undefined)
            .map(({ word }) => word));
        const stageOf = stageFinder(doc);
        for (const { stage, word } of copySources(doc)) {
            if (!/^[\w.-]+$/.test(word.text) || isOfficialImage(word.text) || (0,placeholder/* isTemplated */.dw)(word.text))
                continue;
            const target = stageOf(word.text);
            const isLater = target !== undefined && target.index > (stage?.index ?? -1);
            if (!isLater && (target !== undefined || (stageNames.has(word) && !/^\d+$/.test(word.text))))
                continue;
            const names = doc.stages
                .slice(0, Math.min(stage?.index ?? 0, maxCandidates))
                .flatMap(({ name }) => name ?? []);
            const meant = isLater ? undefined : (0,suggest/* closest */.k)(word.text, names);
            report({
                region: word.region,
                message: isLater
                    ? `The stage \`${word.text}\` begins further down: some builders do not find it.`
                    : `\`${word.text}\` is no stage of this file: unless the build names a context so, an image is pulled.`,
                evidence: `COPY --from=${word.text}`,
                fixes: meant === undefined
                    ? []
                    : [{ title: `Write \`${meant}\``, mode: 'suggest', edits: [(0,parse_edit/* replace */.HC)(doc, word.region, meant)] }],
                ...(!isLater && meant === undefined && !/^\d+$/.test(word.text) && { confidence: 'low' }),
                ...(isLater && {
                    severity: 'low',
                    related: [{ message: 'It begins here.', region: target.from.region }],
                }),
            });
        }
    },
};
const copyFromSelf = {
    id: 'dockerfile-lint/copy-from-self',
    scope: 'document',
    title: 'A stage copies from itself',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'The stage would have to be built before itself: the build fails.',
    advice: 'Name another stage, or move the file with RUN.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
    aliases: ['DL3023', 'DS-0006'],
    examples: {
        bad: [
            { text: 'FROM debian:12 AS app\nCOPY --from=app /a /b\n', lines: [2] },
            {
                text: 'FROM debian:12 AS build\nFROM debian:12 AS App\nCOPY --chown=1 \\\n  --from=APP /a /b\nCOPY --from=1 /a /b\n',
                lines: [4, 5],
            },
            { text: 'FROM debian:12 AS app\nRUN --mount=type=bind,from=app,target=/x make\n', lines: [2] },
        ],
        good: [
            {
                text: 'FROM debian:12 AS build\nFROM debian:12 AS app\nCOPY --from=build /a /b\nCOPY --from=0 /a /c\n',
            },
            { text: 'FROM debian:12 AS app\nCOPY app /b\nONBUILD COPY --from=app /a /b\n' },
            { text: 'FROM debian:12 AS app\nRUN --mount=type=cache,id=app,target=/x make --from=app\n' },
        ],
    },
    check({ doc }, report) {
        for (const { stage, word, keyword } of [...copySources(doc), ...mountSources(doc)]) {
            const isSelf = stage !== undefined &&
                (word.text.toLowerCase() === stage.name || (keyword === 'COPY' && word.text === String(stage.index)));
            if (!isSelf)
                continue;
            report({
                region: word.region,
                message: `The stage \`${word.text}\` takes files from itself.`,
                evidence: `${keyword} from=${word.text}`,
                related: [{ message: 'The stage begins here.', region: stage.from.region }],
            });
        }
    },
};
/** What ONBUILD copies from are stages of another file. */
function* copySources({ instructions }) {
    for (const { keyword, flags, stage } of instructions) {
        if (keyword !== 'COPY')
            continue;
        for (const { name, value } of flags)
            if (name === 'from' && value !== undefined && value.text !== '')
                yield { keyword, stage, word: value };
    }
}
function* mountSources({ instructions }) {
    for (const { keyword, flags, stage } of instructions) {
        if (keyword !== 'RUN')
            continue;
        for (const { name, value } of flags) {
            if (name !== 'mount' || value === undefined)
                continue;
            for (const option of (0,dockerfile_mounts/* mountOptions */.g)(value))
                if (option.name === 'from')
                    yield { keyword, stage, word: option.value };
        }
    }
}
/** Stages that a misspelt name is compared with. */
const maxCandidates = 50;
/** By name, the last of that name, or by number. */
function stageFinder({ stages }) {
    const named = new Map(stages.map((stage) => [stage.name, stage]));
    return (text) => named.get(text.toLowerCase()) ?? (/^\d{1,5}$/.test(text) ? stages[Number(text)] : undefined);
}
function isOfficialImage(text) {
    const reference = (0,image_reference/* parseImageReference */.o_)(text);
    return reference instanceof image_reference/* ImageReference */.ZN && (0,official_images/* officialName */.p)(reference) !== undefined;
}

// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/ignore-pattern.js
/** In UTF-16 code units: longer patterns and paths are not matched. */
const ignore_pattern_maxLength = 1024;
const ignore_pattern_isPlain = (text) => !/[*?[\]\\]/.test(text);
/**
 * Reads a clean pattern of .dockerignore as Docker does, in linear time. `**` alone at one end compares the other end,
 * so that a leading one may end inside a name (`**a` is all that ends in a). Undefined for what Docker refuses, and for
 * what it takes for an expression of its own (`\d`).
 * https://docs.docker.com/build/concepts/context/#dockerignore-files; facts: moby/patternmatcher
 */
function pathTest(pattern) {
    if (pattern.length > ignore_pattern_maxLength)
        return undefined;
    if (ignore_pattern_isPlain(pattern))
        return { cost: 1, matches: (path) => path === pattern };
    const [start, end] = [pattern.slice(0, -2), pattern.slice(2)];
    if (pattern.startsWith('**') && ignore_pattern_isPlain(end))
        return { cost: 1, matches: (path) => path.endsWith(end) || `/${path}` === end };
    if (pattern.endsWith('**') && ignore_pattern_isPlain(start))
        return { cost: 1, matches: (path) => path.startsWith(start) };
    const pieces = piecesOf(Array.from(pattern));
    return (pieces && {
        cost: pieces.length,
        matches: (path) => path.length <= ignore_pattern_maxLength && fits(Array.from(path), pieces),
    });
}
function piecesOf(chars) {
    const pieces = [];
    for (let at = 0; at < chars.length; at++) {
        const char = chars[at] ?? '';
        if (char === '*' && chars[at + 1] === '*') {
            at += chars[at + 2] === '/' ? 2 : 1;
            pieces.push({ kind: at === chars.length - 1 ? 'rest' : 'folders' });
        }
        else if (char === '*')
            pieces.push({ kind: 'some' });
        else if (char === '?')
            pieces.push({ kind: 'one' });
        else if (char === '[') {
            const close = chars.indexOf(']', at + 2);
            const ranges = close === -1 ? undefined : rangesOf(chars.slice(at + 1, close));
            if (ranges === undefined)
                return undefined;
            pieces.push(ranges);
            at = close;
        }
        else if (char === '\\') {
            const next = chars[++at];
            if (next === undefined || /[\da-z]/i.test(next))
                return undefined;
            pieces.push({ kind: 'char', char: next });
        }
        else
            pieces.push({ kind: 'char', char });
    }
    return pieces;
}
/** Between the brackets. Escapes and wildcards in there mean something else to Docker than they say. */
function rangesOf(chars) {
    const isNegated = chars[0] === '^';
    const inside = isNegated ? chars.slice(1) : chars;
    if (inside.length === 0 || '-]'.includes(inside[0] ?? '') || inside.some((char) => '\\[*?^'.includes(char)))
        return undefined;
    const ranges = [];
    for (let at = 0; at < inside.length; at++) {
        const from = inside[at] ?? '';
        const to = inside[at + 1] === '-' ? inside[at + 2] : from;
        if (to === undefined || to < from)
            return undefined;
        if (inside[at + 1] === '-')
            at += 2;
        ranges.push([from, to]);
    }
    return { kind: 'class', isNegated, ranges };
}
/** All places of the pattern at once, one character of the path after the other. */
function fits(path, pieces) {
    const end = pieces.length;
    let open = reach(new Set([0]), pieces);
    /** Places where `folders` has begun, and its last folder has not ended. */
    let within = new Set();
    for (const char of path) {
        const next = new Set();
        const nextWithin = new Set();
        for (const at of open) {
            const piece = pieces[at];
            if (piece === undefined)
                continue;
            if (piece.kind === 'folders')
                within.add(at);
            else if (piece.kind === 'rest' || (piece.kind === 'some' && char !== '/'))
                next.add(at);
            else if (takes(piece, char))
                next.add(at + 1);
        }
        for (const at of within) {
            nextWithin.add(at);
            if (char === '/')
                next.add(at + 1);
        }
        open = reach(next, pieces);
        within = nextWithin;
    }
    return open.has(end);
}
/** What can stand for nothing is passed over too. */
function reach(places, pieces) {
    const all = new Set(places);
    for (const at of all) {
        const kind = pieces[at]?.kind;
        if (kind === 'some' || kind === 'folders' || kind === 'rest')
            all.add(at + 1);
    }
    return all;
}
function takes(piece, char) {
    if (piece.kind === 'char')
        return piece.char === char;
    if (piece.kind === 'one')
        return char !== '/';
    if (piece.kind !== 'class')
        return false;
    return piece.ranges.some(([from, to]) => from <= char && char <= to) !== piece.isNegated;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/dockerignore.js


const isDockerignore = (doc) => 'patterns' in doc;
const maxPatterns = 10_000;
/** `.dockerignore`, and `<Dockerfile>.dockerignore`, which holds for that Dockerfile alone. */
const claimDockerignore = (path) => path.endsWith('.dockerignore') ? { kind: 'dockerignore', certain: false } : undefined;
/** Reads a file as Docker does: https://docs.docker.com/build/concepts/context/#syntax */
function readDockerignore({ path, text }) {
    const lines = new parse_lines/* Lines */.q(path, text);
    const patterns = [];
    let start = text.startsWith('\ufeff') ? 1 : 0;
    for (const line of text.slice(start).split('\n')) {
        const written = line.startsWith('#') ? '' : line.trim();
        const isException = written.startsWith('!');
        const clean = cleanPath(isException ? written.slice(1).trim() : written).replace(/^\/(?=.)/, '');
        const test = written === '' ? undefined : pathTest(clean);
        if (test !== undefined) {
            const from = start + line.indexOf(written);
            patterns.push({ ...test, text: clean, isException, region: lines.region(from, from + written.length) });
        }
        start += line.length + 1;
    }
    const doc = {
        path,
        text,
        comments: [],
        directives: [],
        instructions: [],
        stages: [],
        patterns: patterns.slice(0, maxPatterns),
    };
    if (patterns.length <= maxPatterns)
        return { doc };
    const hint = 'Shorten the file, or exclude it in the policy.';
    return {
        doc,
        problems: [{ code: 'limit', message: `It has more than ${maxPatterns} patterns.`, line: null, hint }],
    };
}
/** Without `.`, empty parts and what `..` takes back, as Go's `path.Clean` has it; `.` for nothing. */
function cleanPath(path) {
    const isRooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!isRooted)
            parts.push(part);
    }
    const clean = parts.join('/');
    return isRooted ? `/${clean}` : clean || '.';
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/copy-ignored-file.js


const copyIgnoredFile = {
    id: 'dockerfile-lint/copy-ignored-file',
    scope: 'project',
    title: 'COPY of a file that the ignore file leaves out',
    severity: 'medium',
    confidence: 'medium',
    preset: 'recommended',
    why: 'What .dockerignore names does not reach the build: COPY fails on it, or copies less than it seems to. Looked at is `<Dockerfile>.dockerignore`, else the .dockerignore in the folder of the Dockerfile, as for a build of that folder; a file with `!` patterns is left alone.',
    advice: 'Take the pattern out of .dockerignore, or copy something else.',
    references: [
        'https://docs.docker.com/reference/build-checks/copy-ignored-file/',
        'https://docs.docker.com/build/concepts/context/#dockerignore-files',
    ],
    aliases: ['CopyIgnoredFile'],
    examples: {
        bad: [
            {
                text: 'FROM debian:12\nCOPY a.txt \\\n  ./tmp/b/ /\nADD ["c", "/tmp/x.log", "/c"]\n',
                beside: { '.dockerignore': '# not needed\n/tmp\n**/*.log\n' },
                lines: [3, 4],
            },
            { text: 'FROM debian:12\nCOPY . /src\n', beside: { '.dockerignore': '*\n' }, lines: [2] },
            {
                path: 'docker/app.Dockerfile',
                text: 'FROM debian:12\nARG DIR=dist\nCOPY $DIR /\nCOPY docs /\n',
                beside: { 'docker/app.Dockerfile.dockerignore': 'dist\n', 'docker/.dockerignore': 'docs\n' },
                lines: [3],
            },
        ],
        good: [
            { text: 'FROM debian:12\nCOPY tmp /\n' },
            {
                text: 'FROM debian:12 AS a\nCOPY . /\nCOPY --from=a tmp /\nADD https://code.example/tmp /\nCOPY <<tmp /tmp\ntmp\nONBUILD COPY tmp /\nCOPY $X a /tmp/\n',
                beside: { '.dockerignore': 'tmp\n' },
            },
            { text: 'FROM debian:12\nCOPY src/a /\n', beside: { '.dockerignore': '*\n!src\n' } },
            { path: 'app/Dockerfile', text: 'FROM debian:12\nCOPY a /\n', beside: { '.dockerignore': 'a\n' } },
        ],
    },
    looksAt: (path, all) => claimDockerignore(path) !== undefined || ignoreFilesOf(path).some((each) => all.has(each)),
    check({ docs }, report) {
        const ignores = new Map(docs.filter(isDockerignore).map((doc) => [doc.path, doc]));
        if (ignores.size === 0)
            return;
        const matcher = new Matcher();
        for (const doc of docs) {
            const ignore = ignoreOf(doc, ignores);
            if (ignore === undefined || ignore.patterns.some(({ isException }) => isException))
                continue;
            for (const { keyword, word, path } of contextSources(doc)) {
                const pattern = matcher.find(ignore, path);
                if (matcher.isSpent) {
                    report({
                        region: word.region,
                        message: `\`${word.text}\`, and what is copied below it, was not compared with ${ignore.path}: in one run no more ` +
                            'than 20 million steps are taken.',
                        evidence: `${keyword} ${word.text}`,
                        severity: 'info',
                    });
                    break;
                }
                if (pattern === undefined)
                    continue;
                report({
                    region: word.region,
                    message: `\`${word.text}\` does not reach the build: \`${pattern.text}\` in ${ignore.path} leaves it out.`,
                    evidence: `${keyword} ${word.text}`,
                    related: [{ message: 'The pattern', region: pattern.region }],
                });
            }
        }
    },
};
/** Where a Dockerfile's own may stand, the one that counts first. */
const ignoreFilesOf = (path) => [
    `${path}.dockerignore`,
    `${path.slice(0, path.lastIndexOf('/') + 1)}.dockerignore`,
];
function ignoreOf({ path }, ignores) {
    for (const each of ignoreFilesOf(path)) {
        const ignore = ignores.get(each);
        if (ignore !== undefined)
            return ignore;
    }
    return undefined;
}
/** What COPY and ADD take from the build context. What ONBUILD copies comes from another one. */
function* contextSources(doc) {
    const variables = new Variables(doc);
    for (const instruction of doc.instructions) {
        const { keyword, words, flags } = instruction;
        if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from'))
            continue;
        for (const word of words.slice(0, -1)) {
            const path = pathOf(word, instruction, variables);
            if (path !== undefined)
                yield { keyword, word, path };
        }
    }
}
function pathOf({ text }, instruction, variables) {
    if (text.startsWith('<<') || /^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(text))
        return undefined;
    const value = variables.valueAt(instruction, text);
    return value === undefined || value === '' ? undefined : cleanPath(`/${value}`).slice(1) || '.';
}
/** These alone leave out the root of the context, or so much that nothing is left of it. */
const wholeContext = new Set(['*', '**', '**/*']);
/** Looks patterns up, within what a run may take. */
class Matcher {
    #left = 20_000_000;
    #found = new Map();
    /** What was looked up last was not compared with all patterns. */
    get isSpent() {
        return this.#left < 0;
    }
    /** The pattern that leaves out a path, or a folder that it lies in. */
    find(ignore, path) {
        const known = this.#found.get(ignore) ?? new Map();
        this.#found.set(ignore, known);
        if (!known.has(path))
            known.set(path, this.#search(ignore, path));
        return known.get(path);
    }
    #search({ patterns }, path) {
        if (path === '.')
            return patterns.find(({ text }) => wholeContext.has(text));
        const paths = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
        return patterns.find((pattern) => paths.some((each) => {
            this.#left -= pattern.cost * (each.length + 1);
            return this.#left >= 0 && pattern.matches(each);
        }));
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/copy-many-without-slash.js





const copyManyWithoutSlash = {
    id: 'dockerfile-lint/copy-many-without-slash',
    scope: 'document',
    title: 'Several files copied to a target without `/`',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Without the slash the target may be a file: some builders refuse it, with others the last source overwrites the rest.',
    advice: 'End the target with a slash: `COPY a b /srv/`.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy'],
    aliases: ['DL3021', 'DS-0011'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nCOPY a b /srv\n', lines: [2] },
            { text: 'FROM debian:12\nCOPY --chown=1:1 a \\\n  b \\\n  "/srv"\n', lines: [4] },
            { text: 'FROM debian:12\nONBUILD COPY ["a", "b", "."]\nADD a b ./srv\n', lines: [2, 3] },
            { text: 'FROM debian:12\nENV DIR=/srv\nCOPY a b $DIR\nCOPY a b ${OTHER}/srv\n', lines: [3, 4] },
        ],
        good: [
            { text: 'FROM debian:12\nCOPY a b /srv/\nCOPY ["a", "b", "./"]\nCOPY a b "/srv/"\n' },
            { text: 'FROM debian:12\nCOPY a /srv\nCOPY --from=build --link a /srv\n' },
            { text: 'FROM debian:12\nARG DIR\nCOPY a b $DIR\nCOPY a b ${DIR:-x/}\n' },
            { text: '# escape=`\nFROM debian:12\nCOPY a b C:\\srv\\\nRUN cp a b /srv\n' },
        ],
    },
    check({ doc }, report) {
        const variables = new Variables(doc);
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'COPY', 'ADD')) {
            const { keyword, words, rest } = instruction;
            const target = words.at(-1);
            if (words.length < 3 || target === undefined)
                continue;
            if ((0,placeholder/* isTemplated */.dw)(rest.text))
                continue;
            const path = unquoted(target.text);
            const known = /\$(?:\w+|\{[^{}]*\})$/.test(path) ? variables.valueAt(instruction, path) : path;
            if (known === undefined || /[/\\]$/.test(known))
                continue;
            report({
                region: target.region,
                message: `${keyword} takes several sources, and its target \`${path}\` does not end with \`/\`.`,
                evidence: `${keyword} ${words.map(({ text }) => text).join(' ')}`,
                fixes: copy_many_without_slash_fixes(doc, target),
            });
        }
    },
};
function copy_many_without_slash_fixes(doc, target) {
    const text = (0,parse_edit/* written */.Mp)(doc, target.region);
    if (/[\r\n]/.test(text))
        return [];
    const { end } = (0,parse_edit/* spanOf */.ee)(doc, target.region);
    const edit = /["']$/.test(text)
        ? { path: doc.path, offset: end - 1, length: 0, text: '/' }
        : (0,parse_edit/* insertBehind */.E1)(doc, target.region, '/');
    return [{ title: 'End the target with `/`', mode: 'fix', edits: [edit] }];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/working-directory.js



/** Of each instruction. What ONBUILD triggers starts where its stage ends. */
const workingDirectories = (0,remembered/* remembered */.H)((doc) => {
    const steps = new Map();
    const variables = new Variables(doc);
    const latest = new Map();
    /** Stages whose ONBUILD sets it for those above. */
    const passedOn = new Set();
    const take = (instruction) => {
        const { stage, keyword } = instruction;
        const below = passedOn.has(stage?.base) ? { isSet: true, path: undefined } : latest.get(stage?.base);
        const before = latest.get(stage) ?? (stage?.base && below) ?? ofImage(stage);
        if (instruction.trigger?.keyword === 'WORKDIR')
            passedOn.add(stage);
        const value = keyword === 'WORKDIR' ? variables.valueAt(instruction, instruction.words[0]?.text ?? '') : '';
        const behind = keyword === 'WORKDIR' ? entered(before, value) : before;
        latest.set(stage, behind);
        steps.set(instruction, { before, behind });
    };
    doc.instructions.forEach(take);
    for (const { trigger } of doc.instructions)
        for (let each = trigger; each !== undefined; each = each.trigger)
            take(each);
    return steps;
});
const ofImage = (stage) => ({
    isSet: false,
    path: stage?.resolvedImage === 'scratch' ? '/' : undefined,
});
function entered({ path: folder }, value) {
    const path = value === undefined ? '' : unquoted(value);
    const start = startOf(path);
    if (start === 'root' && path.startsWith('/'))
        return { isSet: true, path: joined('/', path) };
    const isBelow = start === 'working-directory' && folder !== undefined;
    return { isSet: true, path: isBelow ? joined(folder, path) : undefined };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/copy-relative-without-workdir.js





const copyRelativeWithoutWorkdir = {
    id: 'dockerfile-lint/copy-relative-without-workdir',
    scope: 'document',
    title: 'A relative target without a WORKDIR',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The base image says where the files land: when its working directory changes, they are somewhere else.',
    advice: 'Set WORKDIR before, or write the whole path: `COPY app /srv/app`.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy'],
    aliases: ['DL3045'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nCOPY . .\nWORKDIR /app\nCOPY a b\n', lines: [2] },
            { text: 'FROM debian:12\nCOPY --chown=1:1 a \\\n  "b/"\nADD ["a", "./b"]\n', lines: [3, 4] },
            { text: 'FROM debian:12 AS a\nWORKDIR /app\nFROM debian:12\nONBUILD COPY a b\n', lines: [4] },
            { text: 'FROM debian:12\nENV DIR=app\nCOPY a $DIR/\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12 AS a\nWORKDIR /app\nFROM a AS b\nFROM b\nCOPY . .\n' },
            { text: 'FROM debian:12\nCOPY a /a\nCOPY a "c:\\\\a"\nARG DIR\nCOPY a $DIR/b\nCOPY ["a", "/b"]\n' },
            { text: 'FROM debian:12\nONBUILD WORKDIR /app\nONBUILD COPY . .\n' },
            { text: 'FROM debian:12\nONBUILD COPY . .\nWORKDIR /app\n' },
            { text: 'FROM scratch\nCOPY app .\n' },
        ],
    },
    check({ doc }, report) {
        const variables = new Variables(doc);
        const directories = workingDirectories(doc);
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'COPY', 'ADD')) {
            const { keyword, words, rest } = instruction;
            const target = words.at(-1);
            if (words.length < 2 || target === undefined)
                continue;
            const { isSet, path: folder } = directories.get(instruction)?.before ?? { isSet: true };
            if (isSet || folder !== undefined)
                continue;
            const path = variables.valueAt(instruction, target.text) ?? target.text;
            if (startOf(unquoted(path)) !== 'working-directory')
                continue;
            if ((0,placeholder/* isTemplated */.dw)(rest.text))
                continue;
            report({
                region: target.region,
                message: `${keyword} puts files below the working directory of the base image: \`${target.text}\` is relative, and no WORKDIR stands before.`,
                evidence: `${keyword} ${words.map(({ text }) => text).join(' ')}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/copy-whole-image.js


const copyWholeImage = {
    id: 'dockerfile-lint/copy-whole-image',
    scope: 'document',
    title: 'A whole file system is copied from another stage',
    severity: 'low',
    confidence: 'medium',
    preset: 'recommended',
    why: 'Compilers, caches, sources and logins of the other stage come along: what the stages were to keep out is in the image.',
    advice: 'Copy what is needed: `COPY --from=build /out/app /usr/local/bin/`.',
    references: ['https://docs.docker.com/build/building/multi-stage/', 'CWE-552'],
    aliases: ['DL3067'],
    examples: {
        bad: [
            { text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build / /\n', lines: [3] },
            {
                text: 'FROM scratch\nCOPY --link --from=debian:12 \\\n  "/" "/"\nONBUILD COPY --from=tools ["/a", "/", "/"]\n',
                lines: [3, 4],
            },
        ],
        good: [
            {
                text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /out/ /\nCOPY --from=build / /rootfs\n',
            },
            { text: 'FROM scratch\nCOPY / /\nADD rootfs.tar /\n' },
            {
                text: 'FROM scratch AS out\nCOPY --from=golang:1.23 /app /\nFROM out AS result\nFROM debian:12\nCOPY --from=result / /\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const { flags, words } of (0,dockerfile/* withKeyword */.Y1)(doc, 'COPY')) {
            const from = flags.find(({ name }) => name === 'from')?.value?.text;
            const isRoot = ({ text }) => /^\/+\.?$/.test(unquoted(text));
            const target = words.at(-1);
            const source = words.slice(0, -1).find(isRoot);
            if (from === undefined || source === undefined)
                continue;
            if (target === undefined || !isRoot(target) || isFromScratch(doc, from))
                continue;
            report({
                region: source.region,
                message: `Everything in \`${from}\` is copied into this stage.`,
                evidence: `COPY --from=${from} ${words.map(({ text }) => text).join(' ')}`,
            });
        }
    },
};
/** Such a stage holds only what was copied into it. */
function isFromScratch({ stages }, from) {
    let stage = stages.findLast(({ name, index }) => name === from.toLowerCase() || String(index) === from);
    while (stage?.base !== undefined)
        stage = stage.base;
    return stage?.resolvedImage === 'scratch';
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/curl-insecure.js




const curlInsecure = {
    id: 'dockerfile-lint/curl-insecure',
    scope: 'document',
    title: 'curl does not verify the certificate',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever sits between the build and the server can answer with any file, and it ends up in the image.',
    advice: 'Leave the option away. For a private certificate authority, copy its certificate into the image and use `--cacert`.',
    references: ['https://curl.se/docs/sslcerts.html', 'CWE-295'],
    aliases: ['CKV2_DOCKER_2'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -k https://files.example/a.tar.gz -o a.tar.gz\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN apt-get update \\\n  && curl -fsSLko a https://files.example/a\n',
                lines: [3],
            },
            { text: 'FROM debian:12\nRUN ["curl", "--insecure", "https://files.example/a"]\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl --insec https://files.example/a\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN <<EOF\nset -e\nsudo curl --insecure https://files.example/a\nEOF\n',
                lines: [4],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://files.example/a -o k\n' },
            { text: 'FROM debian:12\nRUN curl -ok https://files.example/a\n' },
            { text: 'FROM debian:12\nRUN curl --include --in https://files.example/a\n' },
            { text: 'FROM debian:12\nRUN echo "curl -k is a bad idea"\n# RUN curl -k https://files.example\n' },
            { text: 'FROM debian:12\nRUN serve & curl -k https://localhost:8443/ready\n' },
            { text: 'FROM debian:12\nHEALTHCHECK CMD curl -fk https://127.0.0.1/ || exit 1\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocationsOf(doc, 'curl')) {
            const { args } = invocation;
            const word = optionWord(args, {
                long: ['--insecure', '--proxy-insecure', '--doh-insecure'],
                shortest: '--ins',
                letter: 'k',
                valued: curlValued,
            });
            if (word === undefined || isLoopback(operands(args, curlValued).map(textOf)))
                continue;
            report({
                region: word.region,
                message: `curl with \`${word.source}\` accepts any certificate.`,
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/description-comment.js

const descriptionComment = {
    id: 'dockerfile-lint/description-comment',
    scope: 'document',
    title: 'A comment that is taken for a description',
    severity: 'info',
    confidence: 'medium',
    preset: 'strict',
    why: '`docker build --call=outline` and `--call=targets` show the comment right above an ARG or a named stage as its description, if it starts with the name; another comment there gets lost.',
    advice: 'Start the comment with the name of the stage or argument, or put an empty line between the two.',
    references: ['https://docs.docker.com/reference/build-checks/invalid-definition-description/'],
    aliases: ['InvalidDefinitionDescription'],
    examples: {
        bad: [
            {
                text: '# compiles it\nFROM debian:12 AS build\n# the version\nARG VERSION=1\n# OTHER one\nARG OTHER\n',
                lines: [1, 3],
            },
            {
                text: '# check=experimental=InvalidDefinitionDescription\nFROM debian:12\n# VERSION, it is\n# about A\nARG VERSION \\\n  OTHER\n',
                lines: [4],
            },
        ],
        good: [
            { text: '# build compiles it\nFROM debian:12 AS build\n# VERSION of what is built\nARG VERSION=1\n' },
            { text: '# syntax=docker/dockerfile:1\nFROM debian:12 AS build\n' },
            { text: '# for later\n\nARG VERSION\n# more\n#\nARG OTHER\nFROM debian:12 AS build\n' },
            { text: '# compiles it\nFROM debian:12 AS build\n# the version\nARG VERSION=1\n' },
            { text: '# no name to describe\nFROM debian:12\n# not of interest\nRUN make\n' },
            { text: '# hadolint ignore=DL3006\nFROM debian:12 AS build\n# check=skip=all\nARG A\n' },
        ],
    },
    check({ doc }, report) {
        const described = [...definitions(doc)];
        const isDescription = ({ names, first }) => names.includes(first);
        // BuildKit looks only where it is told to; elsewhere a comment is a comment.
        if (!doc.directives.some(isSwitch) && !described.some(isDescription))
            return;
        for (const definition of described) {
            const { instruction, names, comment, first } = definition;
            if (isDescription(definition))
                continue;
            report({
                region: comment.region,
                message: `The comment above ${instruction.keyword} does not start with \`${names.slice(0, 3).join('\` or \`')}\`.`,
                evidence: `${instruction.keyword} ${names.join(' ')} # ${first}`.slice(0, longestEvidence),
                fixes: [
                    {
                        title: 'Put an empty line between',
                        mode: 'suggest',
                        edits: [(0,parse_edit/* insertBefore */.nc)(doc, instruction.region, doc.text.includes('\r\n') ? '\r\n' : '\n')],
                    },
                ],
            });
        }
    },
};
/** In UTF-16 code units. */
const longestEvidence = 200;
function* definitions(doc) {
    const above = new Map(doc.comments.map((comment) => [comment.region.startLine + 1, comment]));
    for (const instruction of doc.instructions) {
        const comment = above.get(instruction.region.startLine);
        if (comment === undefined || isForTools(comment))
            continue;
        const names = namesOf(instruction);
        if (names.length === 0)
            continue;
        const [first = ''] = comment.text.split(' ', 1);
        if (first !== '')
            yield { instruction, names, comment, first };
    }
}
/** `# check=experimental=InvalidDefinitionDescription`; https://docs.docker.com/build/checks/#experimental-checks */
const isSwitch = ({ name, value }) => name === 'check' && /\bexperimental\s*=[^;]*\b(?:all|InvalidDefinitionDescription)\b/i.test(value.text);
function namesOf({ keyword, words, pairs }) {
    if (keyword === 'ARG')
        return pairs.map(({ name }) => name.text);
    const [, , name] = words;
    return keyword === 'FROM' && words.length === 3 && name !== undefined ? [name.text.toLowerCase()] : [];
}
/** Ignores and settings have to stand there. */
const isForTools = ({ text }) => /^(?:portcullis-ignore:|hadolint\b|check\s*=|shellcheck\b|tally\b|checkov:|trivy:|syntax\s*=|escape\s*=)/i.test(text);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/docker-socket.js



const dockerSocket = {
    id: 'dockerfile-lint/docker-socket',
    scope: 'document',
    title: "The container runtime's socket is mounted",
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever can write to the socket can start a privileged container and so owns the machine.',
    advice: 'Remove the mount; build images with BuildKit or another builder that needs no daemon.',
    references: [
        'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
        'CWE-250',
        'CIS-DOCKER-5.32',
    ],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM docker:27\nVOLUME /var/run/docker.sock\n', lines: [2] },
            { text: 'FROM docker:27\nVOLUME ["/data", "/run/docker.sock"]\n', lines: [2] },
            {
                text: 'FROM docker:27\nRUN --mount=type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock docker ps\n',
                lines: [2],
            },
        ],
        good: [
            { text: 'FROM docker:27\nVOLUME /data\nENV DOCKER_HOST=unix:///var/run/docker.sock\n' },
            { text: 'FROM docker:27\nRUN echo /var/run/docker.sock\n# VOLUME /var/run/docker.sock\n' },
            { text: 'FROM docker:27\nRUN --mount=type=ssh,target=/run/agent.sock git fetch\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'RUN', 'VOLUME')) {
            for (const { text, region } of mounted(instruction)) {
                report({
                    region,
                    message: `\`${text}\` gives the build or the container control over the machine's containers.`,
                    ...evidenceOf(`${instruction.keyword} ${text}: ${instruction.rest.text}`),
                });
            }
        }
    },
};
function* mounted(instruction) {
    const { keyword, flags } = instruction;
    if (keyword === 'VOLUME')
        yield* instruction.words.filter(({ text }) => isSocket(text.replace(/^["']|["']$/g, '')));
    if (keyword !== 'RUN')
        return;
    for (const { name, value } of flags) {
        if (name !== 'mount' || value === undefined)
            continue;
        const option = [...(0,dockerfile_mounts/* mountOptions */.g)(value)].find((each) => isSocket(each.value.text));
        if (option !== undefined)
            yield option.value;
    }
}
const isSocket = (path) => /(?:^|\/)(?:docker|containerd|podman|crio)\.sock$/.test(path);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/empty-continuation.js



const emptyContinuation = {
    id: 'dockerfile-lint/empty-continuation',
    scope: 'document',
    title: 'An empty line inside an instruction',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The instruction goes on behind the empty line, although it looks finished: a stray `\\` swallows the next instruction. Later versions of BuildKit refuse such a file.',
    advice: 'Take the empty line out, or make a comment of it (`#`).',
    references: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
    aliases: ['NoEmptyContinuation'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN make \\\n\n  install\n', lines: [3] },
            { text: 'FROM debian:12\nRUN a && \\\n# why\n \t\n\n  b && \\\n\n c\nRUN d\n', lines: [4] },
            { text: 'FROM debian:12\nRUN make \\\n\nUSER app\n', lines: [3] },
            { text: '# escape=`\nFROM debian:12\nRUN make `\n\n', lines: [4] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN make \\\n  # a comment\n  install\n\nRUN a\n' },
            { text: 'FROM debian:12\nRUN <<EOF\na\n\nb\nEOF\n' },
            { text: 'FROM debian:12\nRUN make \\\\\n\nRUN a\n' },
            { text: 'FROM debian:12\nRUN make \\\n' },
        ],
    },
    check({ doc }, report) {
        const lines = (0,parse_edit/* linesOf */.Dx)(doc);
        const last = doc.instructions.at(-1);
        for (const instruction of doc.instructions) {
            const isOneLine = instruction.region.startLine === instruction.region.endLine;
            if (isOneLine && instruction !== last)
                continue;
            const blocks = blankBlocks(doc, headOf(doc, instruction, instruction === last));
            const [first] = blocks;
            if (first === undefined)
                continue;
            const regions = blocks.map(({ start, end }) => lines.region(start, end));
            report({
                region: lines.region(first.start, first.end),
                message: `The ${instruction.keyword} goes on behind an empty line.`,
                ...evidenceOf(`${instruction.keyword} ${instruction.rest.text.slice(0, longest)}`),
                fixes: [
                    {
                        title: 'Take the empty lines out',
                        mode: 'fix',
                        edits: regions.map((region) => (0,parse_edit/* removeLines */.aY)(doc, region)),
                    },
                ],
            });
        }
    },
};
/** In UTF-16 code units; evidence is cut shorter still. */
const longest = 400;
/** From the keyword to the last word, heredoc bodies left out; a mark at the file's very end belongs to it too. */
function headOf(doc, { keywordRegion, flags, rest }, isLast) {
    const { start } = (0,parse_edit/* spanOf */.ee)(doc, keywordRegion);
    const ends = [keywordRegion, rest.region, ...flags.map(({ region }) => region)];
    const end = Math.max(...ends.map((region) => (0,parse_edit/* spanOf */.ee)(doc, region).end));
    const mark = escapeOf(doc);
    const goesOn = isLast && /^[ \t]*[\\`][ \t]*\r*\n/.exec(doc.text.slice(end, end + longest))?.[0].trim() === mark;
    return { start, end: goesOn ? doc.text.length : end };
}
/** Blank lines that stand together, the last one's end left out. */
function blankBlocks({ text }, { start, end }) {
    const blocks = [];
    let open;
    for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1) {
        const newline = text.indexOf('\n', at);
        const stop = newline === -1 ? text.length : newline;
        const isBlank = text.slice(at, stop).trim() === '';
        if (isBlank)
            open = { start: open?.start ?? at, end: stop };
        if (open !== undefined && (!isBlank || newline === -1)) {
            blocks.push(open);
            open = undefined;
        }
    }
    return open === undefined ? blocks : [...blocks, open];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/variable-references.js


/** Finds the variables that BuildKit fills in, in words of one Dockerfile. */
class VariableReferences {
    #doc;
    #lines;
    #escape;
    constructor(doc) {
        this.#doc = doc;
        this.#lines = (0,parse_edit/* linesOf */.Dx)(doc);
        this.#escape = escapeOf(doc);
    }
    /** Of a word with its quotes: nothing is filled in between single ones. */
    inWord(word) {
        return this.#read(word.text, word.region, this.#escape, true);
    }
    /** Of a heredoc that COPY or ADD writes to a file. Quotes mean nothing there. */
    inHeredoc({ content, region, expand }) {
        return expand ? this.#read(content, region, '\\', false) : [];
    }
    #read(text, region, escape, hasQuotes) {
        if (!text.includes('$'))
            return [];
        const base = this.#baseOf(text, region);
        return [...variablesIn(text, escape, hasQuotes)].map(({ name, isGuarded, at }) => ({
            name,
            isGuarded,
            region: base === undefined ? region : this.#lines.region(base + at, base + at + name.length),
            isExact: base !== undefined,
        }));
    }
    /** Where the text starts in the file, if it stands there as it is; a string of an exec form has quotes around. */
    #baseOf(text, region) {
        const source = (0,parse_edit/* written */.Mp)(this.#doc, region);
        const { start } = (0,parse_edit/* spanOf */.ee)(this.#doc, region);
        if (source === text || source.startsWith(text))
            return start;
        return source === `"${text}"` ? start + 1 : undefined;
    }
}
/** The name behind a `$`; behind a brace, the sign of an operator too. What else stands there is for another tool. */
const variable = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?=\}|:?[-+?]|[#%/])(:?[-+?])?)/y;
function* variablesIn(text, escape, hasQuotes) {
    let isQuoted = false;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (char === escape)
            at++;
        else if (char === '"')
            isQuoted = !isQuoted;
        else if (char === "'" && hasQuotes && !isQuoted) {
            const close = text.indexOf("'", at + 1);
            if (close === -1)
                return;
            at = close;
        }
        else if (char === '$') {
            variable.lastIndex = at;
            const [all = '', plain, braced, operator] = variable.exec(text) ?? [];
            const name = plain ?? braced;
            if (name === undefined)
                continue;
            yield { name, isGuarded: operator !== undefined, at: at + (plain === undefined ? 2 : 1) };
            at += all.length - 1;
        }
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/env-self-reference.js






const envSelfReference = {
    id: 'dockerfile-lint/env-self-reference',
    scope: 'document',
    title: 'ENV uses a variable that it sets itself',
    severity: 'medium',
    confidence: 'medium',
    preset: 'recommended',
    why: 'All values of one ENV are filled in before any of them is set: the variable is still empty, or the old one.',
    advice: 'Set the variable in an ENV of its own, before.',
    references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
    aliases: ['DL3044'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nENV HOME_DIR=/srv APP=$HOME_DIR/app\n', lines: [2] },
            {
                text: 'FROM debian:12\nENV A=1 \\\n  B="x${A}" \\\n  C=$A$B\nONBUILD ENV X=1 Y=$X\n',
                lines: [3, 4, 5],
            },
            { text: 'FROM debian:12 AS a\nARG V=1\nFROM debian:12\nENV V=1 W=$V\n', lines: [4] },
        ],
        good: [
            { text: 'FROM debian:12\nENV A=1\nENV A=2 B=$A\nENV PATH=/a:$PATH\n' },
            { text: "FROM debian:12\nENV A=1 B=$AB E2=${A:-2} C=\\$A D='$A' E=A\n" },
            { text: 'FROM debian:12 AS a\nENV A=1\nFROM a\nENV A=2 B=$A\n' },
            { text: 'ARG A=1\nFROM debian:12\nARG A\nENV A=$A B=$A\n' },
            { text: 'FROM debian:12\nENV A a $A B=$A\n' },
        ],
    },
    check({ doc }, report) {
        if ((0,dockerfile/* withKeyword */.Y1)(doc, 'ENV').length === 0)
            return;
        const references = new VariableReferences(doc);
        const known = new KnownNames();
        for (const instruction of doc.instructions) {
            const said = instruction.trigger ?? instruction;
            if (said.keyword !== 'ENV' && said.keyword !== 'ARG')
                continue;
            const { keyword, pairs, words, stage } = said;
            const places = keyword === 'ENV' ? placesOf(pairs) : new Map();
            for (const [index, pair] of pairs.entries()) {
                const word = words[index];
                if (places.size === 0 || word === undefined || pair.value?.expands !== true)
                    continue;
                const used = references
                    .inWord(word)
                    .find(({ name, isGuarded }) => !isGuarded && isElsewhere(places.get(name), index) && !known.has(stage, name));
                const set = used && places.get(used.name);
                if (used === undefined || set === undefined)
                    continue;
                report({
                    region: pair.region,
                    message: `\`${pair.name.text}\` uses \`${used.name}\`, which the same ENV sets: it has no value yet.`,
                    ...evidenceOf(`ENV ${pair.name.text}=${pair.value.text}`),
                    related: [{ message: 'It is set here.', region: set.region }],
                    fixes: set.first < index ? env_self_reference_fixes(doc, instruction, pairs[index - 1], pair) : [],
                });
            }
            known.add(said);
        }
    },
};
function placesOf(pairs) {
    const places = new Map();
    for (const [index, { name }] of pairs.entries()) {
        const before = places.get(name.text);
        places.set(name.text, { first: index, region: name.region, ...before, last: index });
    }
    return places;
}
const isElsewhere = (places, index) => places !== undefined && (places.first !== index || places.last !== index);
/** Longer chains of stages are not followed. */
const maxDepth = 100;
/** The variables that a stage has a value for: its own, and what ENV sets in the stages below. */
class KnownNames {
    #names = new Map();
    add({ stage, keyword, pairs }) {
        const names = this.#names.get(stage) ?? new Map();
        this.#names.set(stage, names);
        for (const { name } of pairs)
            if (names.get(name.text) !== 'ENV')
                names.set(name.text, keyword);
    }
    has(stage, name) {
        if (this.#names.get(stage)?.has(name) === true)
            return true;
        let below = stage?.base;
        for (let depth = 0; below !== undefined && depth < maxDepth; depth++, below = below.base)
            if (this.#names.get(below)?.get(name) === 'ENV')
                return true;
        return false;
    }
}
/** Begins another ENV where the pair stands. */
function env_self_reference_fixes(doc, { keyword }, before, pair) {
    if (before === undefined)
        return [];
    const offset = (0,parse_edit/* spanOf */.ee)(doc, before.region).end;
    const length = (0,parse_edit/* spanOf */.ee)(doc, pair.region).start - offset;
    const [blanks = '', continuation = '\n', ...more] = doc.text
        .slice(offset, offset + length)
        .split(escapeOf(doc));
    const isGap = /^[ \t]+$/.test(blanks) && /^[ \t]*\r?\n[ \t]*$/.test(continuation) && more.length === 0;
    if (!isGap)
        return [];
    const text = `${lineBreak(doc)}${keyword === 'ONBUILD' ? 'ONBUILD ENV' : 'ENV'} `;
    const edit = { path: doc.path, offset, length, text };
    return [{ title: 'Begin a new ENV here', mode: 'suggest', edits: [edit] }];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/expose-format.js


const exposeProtocolCasing = {
    id: 'dockerfile-lint/expose-protocol-casing',
    scope: 'document',
    title: 'A protocol of EXPOSE in capital letters',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Images hold the protocol in lower case; whoever searches the file for it misses another spelling.',
    advice: 'Write `tcp`, `udp` or `sctp`.',
    references: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
    aliases: ['ExposeProtoCasing'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 80/TCP 81/udp \\\n  $PORT/Udp\n', lines: [2, 3] },
            { text: 'FROM debian:12\nONBUILD EXPOSE 90-95/SCTP\n', lines: [2] },
        ],
        good: [{ text: 'FROM debian:12\nEXPOSE 80/tcp 81\n' }, { text: 'FROM debian:12\nEXPOSE $PORT/$PROTO\n' }],
    },
    check({ doc }, report) {
        for (const word of ports(doc)) {
            const protocol = /\/(tcp|udp|sctp)$/i.exec(word.text)?.[1];
            if (protocol === undefined || protocol === protocol.toLowerCase())
                continue;
            const region = tail(doc, word, protocol.length);
            report({
                region: region ?? word.region,
                message: `\`${word.text}\` names its protocol in capital letters.`,
                evidence: word.text,
                fixes: region === undefined
                    ? []
                    : [
                        {
                            title: `Write \`${protocol.toLowerCase()}\``,
                            mode: 'fix',
                            edits: [(0,parse_edit/* replace */.HC)(doc, region, protocol.toLowerCase())],
                        },
                    ],
            });
        }
    },
};
const exposeMapping = {
    id: 'dockerfile-lint/expose-mapping',
    scope: 'document',
    title: 'EXPOSE with an address or a port of the host',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'An image cannot choose addresses or ports of the host: that part is ignored today, and later versions of BuildKit refuse it.',
    advice: 'Name the port of the container alone, and publish it with `docker run -p`.',
    references: [
        'https://docs.docker.com/reference/build-checks/expose-invalid-format/',
        'https://docs.docker.com/reference/dockerfile/#expose',
    ],
    aliases: ['ExposeInvalidFormat'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 8080:80\n', lines: [2] },
            {
                text: 'FROM debian:12\nEXPOSE 443 \\\n  127.0.0.1:80:80/tcp \\\n  [::1]:8000-8010:9000-9010\n',
                lines: [3, 4],
            },
        ],
        good: [
            { text: 'FROM debian:12\nEXPOSE 80 443/tcp 8000-8010\n' },
            { text: 'FROM debian:12\nEXPOSE ${PORT:-80}\nLABEL a=8080:80\n' },
        ],
    },
    check({ doc }, report) {
        for (const word of ports(doc)) {
            const port = /^[^$]*:(\d+(?:-\d+)?(?:\/\w+)?)$/.exec(word.text)?.[1];
            if (port === undefined)
                continue;
            const isPlain = (0,parse_edit/* written */.Mp)(doc, word.region) === word.text;
            report({
                region: word.region,
                message: `\`${word.text}\` names more than a port of the container.`,
                evidence: word.text,
                fixes: isPlain
                    ? [{ title: `Expose \`${port}\``, mode: 'fix', edits: [(0,parse_edit/* replace */.HC)(doc, word.region, port)] }]
                    : [],
            });
        }
    },
};
function* ports(doc) {
    for (const { words } of (0,dockerfile/* withKeyword */.Y1)(doc, 'EXPOSE'))
        yield* words;
}
/** The last characters of a word; undefined where a continuation lies in it. */
const tail = (doc, { text, region }, length) => (0,parse_edit/* written */.Mp)(doc, region) === text ? { ...region, startColumn: region.endColumn - length } : undefined;

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/letter-case.js
function letterCase(word) {
    if (word === word.toUpperCase())
        return 'upper';
    return word === word.toLowerCase() ? 'lower' : 'mixed';
}
const inCase = (word, wanted) => wanted === 'upper' ? word.toUpperCase() : word.toLowerCase();

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/from-as-casing.js


const fromAsCasing = {
    id: 'dockerfile-lint/from-as-casing',
    scope: 'document',
    title: 'AS is not written as FROM is',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Two spellings of keywords in one line make the file harder to read and to search.',
    advice: 'Write `FROM \u2026 AS \u2026`, or both in lower case.',
    references: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
    aliases: ['FromAsCasing'],
    examples: {
        bad: [
            { text: 'FROM debian:12 as build\n', lines: [1] },
            { text: 'from debian:12 AS build\nfrom build \\\n  As last\n', lines: [1, 3] },
        ],
        good: [
            { text: 'FROM debian:12 AS build\nFROM as\n' },
            { text: 'from debian:12 as build\n' },
            // FROM itself is what is wrong here.
            { text: 'From debian:12 as build\n' },
        ],
    },
    check({ doc }, report) {
        for (const { from } of doc.stages) {
            const [, as] = from.words;
            const keyword = (0,parse_edit/* written */.Mp)(doc, from.keywordRegion);
            const wanted = letterCase(keyword);
            if (from.words.length !== 3 || as === undefined || wanted === 'mixed')
                continue;
            if (letterCase(as.text) === wanted)
                continue;
            const text = inCase(as.text, wanted);
            report({
                region: as.region,
                message: `\`${as.text}\` is not written in the case of \`${keyword}\`.`,
                evidence: `${keyword} ${as.text}`,
                fixes: (0,parse_edit/* written */.Mp)(doc, as.region) === as.text
                    ? [{ title: `Write \`${text}\``, mode: 'fix', edits: [(0,parse_edit/* replace */.HC)(doc, as.region, text)] }]
                    : [],
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/from-platform.js


const platformConstant = {
    id: 'dockerfile-lint/platform-constant',
    scope: 'document',
    title: 'FROM with a fixed platform',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The image is for that platform alone, whatever the build asks for: elsewhere it runs emulated, or not at all.',
    advice: 'Leave the flag out and build with `--platform`; use `$BUILDPLATFORM` for tools, and name a stage after its platform where it must be fixed.',
    references: ['https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/'],
    aliases: ['DL3029', 'FromPlatformFlagConstDisallowed'],
    examples: {
        bad: [
            { text: 'FROM --platform=linux/amd64 debian:12\n', lines: [1] },
            {
                text: 'FROM debian:12 AS a\nFROM \\\n  --platform="linux/arm64/v8" debian:12 AS build\n',
                lines: [3],
            },
        ],
        good: [
            { text: 'FROM --platform=$BUILDPLATFORM debian:12\nFROM --platform=${OS}/amd64 debian:12\n' },
            {
                text: 'FROM --platform=linux/amd64 debian:12 AS build-amd64\nFROM --platform=linux/arm64 a:1 AS linux\n',
            },
            { text: 'FROM debian:12\nRUN docker pull --platform=linux/amd64 a:1\n' },
        ],
    },
    check({ doc }, report) {
        for (const { flag, platform, stage } of platforms(doc)) {
            if (platform.text.includes('$') || (0,placeholder/* isTemplated */.dw)(platform.text))
                continue;
            const [os = '', architecture = os] = platform.text.toLowerCase().split('/');
            const isNamed = [os, architecture].some((part) => part !== '' && stage.name?.includes(part) === true);
            if (isNamed)
                continue;
            report({
                region: flag.region,
                message: `The stage is built for \`${platform.text}\` alone.`,
                evidence: `FROM --platform=${platform.text} ${stage.image.text}`,
                fixes: [{ title: 'Remove `--platform`', mode: 'suggest', edits: [(0,parse_edit/* removeWord */.Td)(doc, flag.region)] }],
            });
        }
    },
};
const platformRedundant = {
    id: 'dockerfile-lint/platform-redundant',
    scope: 'document',
    title: 'FROM for the platform that it has anyway',
    severity: 'info',
    confidence: 'high',
    preset: 'recommended',
    why: 'The target platform is the default: the flag says nothing, and hides the stages where a platform is meant.',
    advice: 'Leave the flag out: it says what holds without it.',
    references: ['https://docs.docker.com/reference/build-checks/redundant-target-platform/'],
    aliases: ['DL3065', 'RedundantTargetPlatform'],
    examples: {
        bad: [
            { text: 'FROM --platform=$TARGETPLATFORM debian:12\n', lines: [1] },
            { text: 'FROM debian:12\nFROM \\\n  --platform="${TARGETPLATFORM}" debian:12 AS build\n', lines: [3] },
            { text: 'FROM --platform=${TARGETPLATFORM:-linux/amd64} debian:12\n', lines: [1] },
        ],
        good: [
            { text: 'FROM --platform=$BUILDPLATFORM debian:12\nFROM --platform=$PLATFORM debian:12\n' },
            {
                text: 'FROM --platform=$TARGETOS/$TARGETARCH debian:12\nFROM --platform=${TARGETPLATFORM}/v8 debian:12\n',
            },
            { text: 'ARG TARGETPLATFORM=linux/arm64\nFROM --platform=$TARGETPLATFORM debian:12\n' },
        ],
    },
    check({ doc }, report) {
        const isOwn = doc.instructions.some(({ keyword, stage, pairs }) => keyword === 'ARG' &&
            stage === undefined &&
            pairs.some(({ name, value }) => name.text === 'TARGETPLATFORM' && value !== undefined));
        if (isOwn)
            return;
        for (const { flag, platform, stage } of platforms(doc)) {
            const found = /^\$(?:TARGETPLATFORM|\{TARGETPLATFORM(:?-[^{}$]*)?\})$/.exec(platform.text);
            if (found === null)
                continue;
            report({
                region: flag.region,
                message: `\`${platform.text}\` is the platform of the stage anyway.`,
                evidence: `FROM --platform=${platform.text} ${stage.image.text}`,
                fixes: [
                    {
                        title: 'Remove `--platform`',
                        // The builder before BuildKit has no such variable and takes the default.
                        mode: found[1] === undefined ? 'fix' : 'suggest',
                        edits: [(0,parse_edit/* removeWord */.Td)(doc, flag.region)],
                    },
                ],
            });
        }
    },
};
function* platforms({ stages }) {
    for (const stage of stages) {
        for (const flag of stage.from.flags)
            if (flag.name === 'platform' && flag.value !== undefined && flag.value.text !== '')
                yield { flag, platform: flag.value, stage };
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/package-versions.js
/** Longer than any package and its version; the patterns are not for words of any length. */
const package_versions_maxLength = 1000;
const bounded = (isOpen) => (written, verb) => written !== '' && written.length <= package_versions_maxLength && isOpen(written, verb);
/** Requirement specifiers: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
const isOpenRequirement = bounded((written) => {
    const direct = /^[\w.[\],-]+ ?@ ?(?=[a-z+]+:)/i.exec(written)?.[0].length ?? 0;
    const source = written.slice(direct);
    if (/^(?:git|hg|svn|bzr)\+/.test(source))
        return !behindHost(source).includes('@');
    if (direct > 0 || /[\\/]|^[.~]/.test(source) || /\.(?:whl|zip|tgz|tar|tar\.\w{1,4})$/.test(source))
        return false;
    return !/[<>=~!]/.test(source);
});
/** The path of an address, without the part behind `#`: the `@` of a login stands before it. */
function behindHost(address) {
    const [place = ''] = address.split('#');
    const host = place.indexOf('://') + 3;
    const path = place.indexOf('/', host);
    return path === -1 ? '' : place.slice(path);
}
const localPath = /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[a-z]:[\\/]|(?:file|link|portal|workspace):)/i;
/** Package specs: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies */
const isOpenNodePackage = bounded((written) => {
    if (localPath.test(written) || /\.(?:tgz|tar|tar\.gz)$/.test(written))
        return false;
    const isRepository = /^(?:git(?:\+\w+)?:|git@|github:|gitlab:|bitbucket:|gist:)|^[\w.-]+\/[\w.-]+(?:#|$)|\.git(?:#|$)/.test(written);
    if (isRepository)
        return !/#./.test(written);
    if (/^https?:/.test(written))
        return false;
    const at = written.lastIndexOf('@');
    return at < 1 || /^(?:latest|\*|x|)$/.test(written.slice(at + 1));
});
/** `name:version`, or a file, as `gem help install` says. */
const isOpenGem = bounded((written) => !/:./.test(written) && !written.endsWith('.gem'));
/** Versions that are questions: https://go.dev/ref/mod#version-queries */
const movingQuery = /^(?:latest|upgrade|patch|main|master|HEAD)$/;
const isOpenModule = bounded((written, verb) => {
    if (localPath.test(written) ||
        written.endsWith('.go') ||
        /^(?:std|cmd|all|tool|work)(?:\/|$)/.test(written))
        return false;
    const [path = '', query] = written.split('@');
    // A path whose first part has no dot is of the standard library, or of the module itself.
    if (verb !== 'get' && !(path.split('/')[0] ?? '').includes('.'))
        return false;
    return query === undefined || movingQuery.test(query);
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/language-packages.js







const language_packages_words = (text) => new Set(text.split(/\s+/));
/** Options that take the next word (`pip install --help`, `pipx install --help`, `uv pip install --help`). */
const pythonValued = language_packages_words(`--abi --build --cache-dir --cert --client-cert --config-setting --config-settings --constraint --default-index
  --editable --exclude-newer --exists-action --extra --extra-index-url --find-links --global-option --group --hash
  --implementation --index --index-strategy --index-url --install-option --keyring-provider --link-mode --log
  --no-binary --only-binary --override --pip-args --platform --prefix --prerelease --preinstall --progress-bar
  --proxy --python --python-version --report --requirement --resolution --retries --root --root-user-action --src
  --suffix --target --timeout --trusted-host --upgrade-strategy --use-deprecated --use-feature --with`);
const pythonShort = 'bcCdefiprt';
const nodeValued = language_packages_words(`--arch --before --cache --cache-folder --cafile --cpu --cwd --dir --fetch-retries --fetch-timeout --filter
  --global-dir --globalconfig --https-proxy --include --install-strategy --libc --location --loglevel --modules-folder
  --mutex --network-concurrency --network-timeout --node-linker --omit --os --platform --prefix --proxy --registry
  --reporter --script-shell --store-dir --tag --target --use-yarnrc --userconfig --workspace`);
const rubyValued = language_packages_words(`--bindir --build-root --config-file --file --http-proxy --install-dir --platform --source --target-rbconfig
  --trust-policy --version`);
/** `go help build`; go takes one dash or two. */
const goValued = language_packages_words(`C asmflags buildmode compiler covermode coverpkg exec gccgoflags gcflags installsuffix ldflags mod modfile o overlay
  p pgo pkgdir tags toolexec`);
/** All that npm takes for `install` (`npm help install`). */
const npmVerbs = language_packages_words('add i in ins inst insta instal install isnt isnta isntal isntall');
const nodeVerbs = {
    npm: npmVerbs,
    pnpm: language_packages_words('add i install'),
    yarn: language_packages_words('add install'),
    yarnpkg: language_packages_words('add install'),
    bun: language_packages_words('a add i install'),
};
const openness = {
    python: isOpenRequirement,
    node: isOpenNodePackage,
    ruby: isOpenGem,
    go: isOpenModule,
};
/** What an invocation installs; undefined where it installs nothing of a language. */
function languageInstall({ name, args }) {
    if (Object.hasOwn(nodeVerbs, name))
        return nodeInstall(name, args);
    if (name === 'gem')
        return gemInstall(args);
    if (name === 'go')
        return goInstall(args);
    return /^(?:pip|py|uv)/.test(name) ? pythonInstall(name, args) : undefined;
}
/** What every RUN installs, with the calls that do so. */
const installs = (0,remembered/* remembered */.H)((doc) => runs(doc).flatMap((instruction) => programsOf(instruction).flatMap((invocation) => {
    const install = languageInstall(invocation);
    return install === undefined ? [] : [{ instruction, invocation, install }];
})));
function pythonInstall(name, args) {
    const pip = pipArguments(name, args);
    const tool = pip === undefined ? name : 'pip';
    if (pip === undefined && name !== 'pipx' && name !== 'uv')
        return undefined;
    const given = pip ?? args;
    const named = operands(given, pythonShort, pythonValued);
    const [first, second] = named;
    const isUv = tool === 'uv' && ['pip', 'tool'].includes(first?.value ?? '');
    if (tool === 'uv' && !isUv)
        return undefined;
    const verb = isUv ? second : first;
    if (verb?.value !== 'install')
        return undefined;
    const editable = [...optionValues(given, ['-e', '--editable'])].map(({ word, value }) => withValue(word, value));
    const isConstrained = !optionValues(given, ['-c', '--constraint', '--constraints', '--override']).next()
        .done;
    return {
        language: 'python',
        tool,
        verb,
        packages: [...named.slice(isUv ? 2 : 1), ...editable],
        isConstrained,
    };
}
/** What stands behind `pip` or `python -m pip`. */
function pipArguments(name, args) {
    if (/^pip[\d.]*$/.test(name))
        return args;
    if (!/^(?:python|pypy)[\d.]*$/.test(name))
        return undefined;
    const script = args.findIndex((word) => !/^-[A-Za-z]+$/.test(textOf(word)));
    const isModule = /^-[A-Za-z]*m$/.test(args[script - 1]?.value ?? '');
    return isModule && args[script]?.value === 'pip' ? args.slice(script + 1) : undefined;
}
function nodeInstall(name, args) {
    const named = operands(args, 'Cw', nodeValued);
    const isGlobal = name.startsWith('yarn') && named[0]?.value === 'global';
    const [verb, ...packages] = isGlobal ? named.slice(1) : named;
    if (verb?.value === undefined || nodeVerbs[name]?.has(verb.value) !== true)
        return undefined;
    return { language: 'node', tool: name === 'yarnpkg' ? 'yarn' : name, verb, packages, isConstrained: false };
}
function gemInstall(args) {
    // What stands behind `--` is for the build of the extension.
    const end = args.findIndex(({ value }) => value === '--');
    const own = end === -1 ? args : args.slice(0, end);
    const [verb, ...named] = operands(own, 'BginPpsv', rubyValued);
    if (verb?.value !== 'install' && verb?.value !== 'i')
        return undefined;
    const packages = named.filter(({ value }) => value !== 'true' && value !== 'false');
    const isConstrained = !optionValues(own, ['-v', '--version']).next().done;
    return { language: 'ruby', tool: 'gem', verb, packages, isConstrained };
}
function goInstall(args) {
    const named = [];
    for (let index = 0; index < args.length; index++) {
        const word = args[index];
        if (word === undefined)
            break;
        const option = /^--?([A-Za-z]\w*)(=?)/.exec(textOf(word));
        if (option === null)
            named.push(word);
        else if (option[2] === '' && goValued.has(option[1] ?? ''))
            index++;
    }
    const [verb, ...packages] = named;
    if (verb === undefined || !['install', 'get', 'run'].includes(verb.value ?? ''))
        return undefined;
    // Behind the package stand the words for the program that `go run` starts.
    const own = verb.value === 'run' ? packages.slice(0, 1) : packages;
    return { language: 'go', tool: 'go', verb, packages: own, isConstrained: false };
}
/** The packages of one language whose version the Dockerfile leaves open. */
function reportOpen(doc, report, language, isExcused = () => false) {
    for (const { instruction, invocation, install } of installs(doc)) {
        if (install.language !== language || install.isConstrained)
            continue;
        const verb = textOf(install.verb);
        for (const { value, region } of install.packages) {
            if (value === undefined || !openness[language](value, verb))
                continue;
            if (isExcused(instruction, value, verb))
                continue;
            report({
                region,
                message: `${install.tool} takes whatever version of \`${shown(value)}\` is there on the day of the build.`,
                ...commandEvidence(invocation, `${shown(value)}: `),
            });
        }
    }
}
/** In UTF-16 code units. */
const longestShown = 100;
/** Without a login: `git+https://user:password@host/`. */
const shown = (value) => withoutLogin(value).slice(0, longestShown);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/gem-unpinned.js

const gemUnpinned = {
    id: 'dockerfile-lint/gem-unpinned',
    scope: 'document',
    title: 'Ruby gem without a version',
    severity: 'low',
    confidence: 'high',
    preset: 'strict',
    why: 'The same Dockerfile gives another image tomorrow, with a release that nobody here has looked at.',
    advice: 'Write `gem install name:1.2.3`, or install from a Gemfile.lock with bundler.',
    references: ['https://bundler.io/man/gemfile.5.html', 'CWE-1357'],
    aliases: ['DL3028'],
    examples: {
        bad: [
            { text: 'FROM ruby:3.3\nRUN gem install rake\n', lines: [2] },
            { text: 'FROM ruby:3.3\nRUN gem i --no-document \\\n  rake:13.2.1 \\\n  rails\n', lines: [4] },
            { text: 'FROM ruby:3.3\nRUN ["gem", "install", "rake"]\nONBUILD RUN gem i puma\n', lines: [2, 3] },
        ],
        good: [
            { text: 'FROM ruby:3.3\nRUN gem install rake:13.2.1 "rails:~> 7.1" local.gem\n' },
            { text: 'FROM ruby:3.3\nRUN gem install rake -v 13.2.1 && gem install --version "~> 7" rails\n' },
            { text: 'FROM ruby:3.3\nRUN gem install -i /gems rake:13.2.1 -- --with-opt dir && gem list rails\n' },
            { text: 'FROM ruby:3.3\nRUN gem install "rake:$RAKE" && bundle install\n' },
        ],
    },
    check({ doc }, report) {
        reportOpen(doc, report, 'ruby');
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/settings.js




/** ENV and ARG with the commands of RUN in the order of the file, then what the shell exports. */
const settings = (0,remembered/* remembered */.H)((doc) => [...settingsIn(doc)]);
function* settingsIn(doc) {
    for (const { keyword, pairs, script } of (0,dockerfile/* effective */.C$)(doc)) {
        if (keyword === 'ENV' || keyword === 'ARG') {
            for (const { name, value, region } of pairs) {
                if (value !== undefined)
                    yield { name: name.text, value: value.text, region };
            }
        }
        for (const command of script?.commands ?? [])
            for (const assignment of command.assignments)
                yield { name: assignment.name, value: assignment.value, region: assignment.region, command };
    }
    for (const { args } of invocationsOf(doc, 'export', 'declare', 'typeset')) {
        for (const { value, region } of args) {
            const pair = value === undefined ? null : /^([A-Za-z_]\w*)=([^]*)$/.exec(value);
            if (pair?.[1] !== undefined)
                yield { name: pair[1], value: pair[2], region };
        }
    }
}
/** What tools take for "no". */
const isFalse = (value) => value !== undefined && /^(?:0|false|no|off)$/i.test(value);
/** `effect`: what the setting does, as the end of a sentence. */
function settingReport({ name, value = '', region, command }, effect) {
    const setting = `${name}=${value}`;
    const program = command?.name;
    const evidence = program === undefined
        ? { evidence: setting }
        : commandEvidence({ name: program, args: command?.args ?? [] }, `${setting} `);
    return { region, message: `\`${setting}\` ${effect}.`, ...evidence };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/git-ssl-verify-off.js




const gitSslVerifyOff = {
    id: 'dockerfile-lint/git-ssl-verify-off',
    scope: 'document',
    title: 'git does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever sits between the build and the server can answer with other source code.',
    advice: 'Remove the setting. For a private certificate authority set `http.sslCAInfo` or GIT_SSL_CAINFO.',
    references: [
        'https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify',
        'https://git-scm.com/docs/git#Documentation/git.txt-GITSSLNOVERIFY',
        'CWE-295',
    ],
    aliases: ['CKV2_DOCKER_14'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=true\n', lines: [2] },
            // git asks only whether the variable is there.
            { text: 'FROM debian:12\nRUN GIT_SSL_NO_VERIFY=0 git clone https://git.example/a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN git -c http.sslVerify=false clone https://git.example/a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN git config --global http.sslverify "false"\n', lines: [2] },
            { text: 'FROM debian:12\nRUN git config http.https://git.example/.sslVerify 0\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN git config --global http.sslVerify true\nARG GIT_SSL_NO_VERIFY\n' },
            {
                text: 'FROM debian:12\nRUN git config --unset http.sslVerify && git clone https://git.example/false\n',
            },
            { text: 'FROM debian:12\nRUN git commit -m "http.sslVerify=false was wrong"\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (setting.name === 'GIT_SSL_NO_VERIFY' && setting.value !== undefined && setting.value !== '') {
                report(settingReport(setting, 'makes git accept any certificate, whatever the value'));
            }
        }
        for (const invocation of invocationsOf(doc, 'git')) {
            const { args } = invocation;
            const word = args.find((each, index) => {
                const pair = /^-?c?(http\.(?:.*\.)?sslverify)(?:=(.*))?$/i.exec(textOf(each));
                return pair !== null && isFalse(pair[2] ?? args[index + 1]?.value);
            });
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: 'git accepts any certificate with http.sslVerify switched off.',
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/go-unpinned.js

const goUnpinned = {
    id: 'dockerfile-lint/go-unpinned',
    scope: 'document',
    title: 'Go package without a version',
    severity: 'low',
    confidence: 'medium',
    preset: 'strict',
    why: 'The newest version on the day of the build is compiled into the image, whatever it holds.',
    advice: 'Write the version behind the path: `go install example.com/tool@v1.2.3`.',
    references: ['https://go.dev/ref/mod#go-install', 'https://go.dev/ref/mod#version-queries', 'CWE-1357'],
    aliases: ['DL3062'],
    examples: {
        bad: [
            { text: 'FROM golang:1.23\nRUN go install go.example/tool@latest\n', lines: [2] },
            {
                text: 'FROM golang:1.23\nRUN CGO_ENABLED=0 go get -u -tags "a b" \\\n  go.example/a@v1.0.0 \\\n  go.example/b\n',
                lines: [4],
            },
            { text: 'FROM golang:1.23\nRUN ["go", "run", "go.example/tool", "-v"]\n', lines: [2] },
            { text: 'FROM golang:1.23\nRUN <<EOF\ngo install go.example/tool@main\nEOF\n', lines: [3] },
            { text: 'FROM golang:1.23\nONBUILD RUN go get -tool go.example/tool\n', lines: [2] },
        ],
        good: [
            {
                text: 'FROM golang:1.23\nRUN go install go.example/tool@v1.2.3 && go run go.example/a@v1 b.example/c\n',
            },
            { text: 'FROM golang:1.23\nRUN go install ./... && go run main.go && go get . && go install std\n' },
            { text: 'FROM golang:1.23\nRUN go build go.example/tool && go install go.example/tool@$VERSION\n' },
            { text: 'FROM golang:1.23\nCOPY go.mod go.sum ./\nRUN go install go.example/tool\n' },
        ],
    },
    check({ doc }, report) {
        if (!installs(doc).some(({ install }) => install.language === 'go'))
            return;
        const modules = new WeakSet();
        for (const { instructions } of doc.stages) {
            let hasModule = false;
            for (const instruction of instructions) {
                hasModule ||= bringsModule(instruction);
                for (let each = instruction; each !== undefined; each = each.trigger)
                    if (hasModule)
                        modules.add(each);
            }
        }
        // Inside a module its go.mod names the versions, except for `go get`, which changes it.
        reportOpen(doc, report, 'go', (instruction, written, verb) => verb !== 'get' && !written.includes('@') && modules.has(instruction));
    },
};
/** True where a go.mod may be among what is copied. */
const bringsModule = (instruction) => (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') &&
    instruction.words
        .slice(0, -1)
        .some(({ text }) => /^\.?\/?$|(?:^|\/)go\.(?:mod|work|\*)$|\*$|\/$/.test(text.slice(-200)));

// EXTERNAL MODULE: ./out/shared/core/build-checks.js
var build_checks = __webpack_require__(30830);
// EXTERNAL MODULE: ./out/shared/core/ignore-comment.js
var ignore_comment = __webpack_require__(15626);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/inline-ignore.js


const inlineIgnore = {
    id: 'dockerfile-lint/inline-ignore',
    scope: 'document',
    title: 'A comment that ignores findings',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'An ignore comment takes a finding out of the gate where only the readers of this file see it, and stays long after its reason has gone.',
    advice: 'Mend the finding, or accept it in the policy with a reason and an end. `inlineIgnores: none` in the policy makes all such comments void.',
    references: ['https://github.com/hadolint/hadolint/wiki/DL1001'],
    aliases: ['DL1001'],
    examples: {
        bad: [
            { text: 'FROM node:22\n# hadolint ignore=DL3002\nUSER root\n', lines: [2] },
            {
                text: '# hadolint global ignore=DL3008 # mirrors are pinned\nFROM debian:12\nRUN make \\\n  # hadolint ignore=SC2086\n  && echo $A\n',
                lines: [1, 4],
            },
            { text: '# check=skip=StageNameCasing\nFROM node:22 AS Build\n', lines: [1] },
            {
                text: '#checkov:skip=CKV_DOCKER_2:a batch job\n#trivy:ignore:AVD-DS-0002\nFROM node:22\n# portcullis-ignore: DL3002 -- gosu drops it\nUSER root\n',
                lines: [1, 2, 4],
            },
        ],
        good: [
            { text: '# hadolint shell=powershell\nFROM node:22\n# we do not ignore=DL3002 here\nUSER app\n' },
            { text: '# check=error=true\nFROM node:22\n' },
            { text: 'FROM node:22\nRUN <<EOF cat > /a\n# hadolint ignore=DL3002\nEOF\n' },
        ],
    },
    check({ doc }, report) {
        for (const { selectors, region } of [...skips(doc), ...ignores(doc)]) {
            const what = selectors.join(', ').slice(0, 200);
            report({ region, message: `This comment takes ${what} out of the gate.`, evidence: what });
        }
    },
};
const skips = ({ directives }) => directives
    .filter(({ name }) => name === 'check')
    .map(({ value, region }) => ({ selectors: (0,build_checks/* parseBuildChecks */.f)(value.text).skip, region }))
    .filter(({ selectors }) => selectors.length > 0);
const ignores = ({ comments }) => comments.flatMap(({ text, region }) => {
    const parsed = (0,ignore_comment/* parseIgnore */.w)(text);
    return parsed !== undefined && 'ignore' in parsed ? [{ selectors: parsed.ignore.selectors, region }] : [];
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/instruction-before-from.js

const instructionBeforeFrom = {
    id: 'dockerfile-lint/instruction-before-from',
    scope: 'document',
    title: 'An instruction before the first FROM',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'There is no image yet that the instruction could change: the build fails.',
    advice: 'Begin with FROM; only ARG may stand before it.',
    references: ['https://docs.docker.com/reference/dockerfile/#format'],
    aliases: ['DL3061'],
    examples: {
        bad: [
            { text: 'LABEL a=b\nFROM debian:12\n', lines: [1] },
            { text: '# A comment\nARG A=1\nENV A=$A\nRUN \\\n  make\nFROM debian:12\n', lines: [3, 4] },
        ],
        good: [
            { text: '# syntax=docker/dockerfile:1\n\nARG TAG=12\nARG B\nFROM debian:${TAG}\nLABEL a=b\n' },
            { text: 'FROM debian:12\nRUN <<EOF\nLABEL a=b\nFROM x\nEOF\n' },
            // A piece of a Dockerfile: what it goes into begins with FROM.
            { text: 'RUN make\nUSER app\n' },
        ],
    },
    check({ doc }, report) {
        if (doc.stages.length === 0)
            return;
        for (const { keyword, keywordRegion, rest, stage } of doc.instructions) {
            if (stage !== undefined || keyword === 'FROM')
                return;
            if (!late.has(keyword))
                continue;
            report({
                region: keywordRegion,
                message: `${keyword} stands before the first FROM.`,
                ...evidenceOf(`${keyword} ${rest.text}`),
            });
        }
    },
};
/** What is no instruction at all may be a template's. */
const late = new Set(('ADD CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME ' +
    'WORKDIR').split(' '));

// EXTERNAL MODULE: ./out/shared/parse/dockerfile-instruction.js
var dockerfile_instruction = __webpack_require__(33077);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/instruction-casing.js




const instructionCasing = {
    id: 'dockerfile-lint/instruction-casing',
    scope: 'document',
    title: 'Keywords in different case',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Case does not matter to the build, but one spelling makes keywords stand out and easy to search.',
    advice: 'Write all keywords in upper case, or all in lower case.',
    references: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
    aliases: ['ConsistentInstructionCasing'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN make\nrun make install\nCmd ["a"]\n', lines: [3, 4] },
            { text: 'from debian:12\nRUN make\nrun make \\\n  install\ncopy a /a\n', lines: [2] },
            { text: 'FROM debian:12\nONBUILD run make\n', lines: [2] },
            // As many of one as of the other: upper case is the usual one.
            { text: 'from debian:12\nRUN make\n', lines: [1] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN <<EOF\nrun make\nEOF\n' },
            { text: 'from debian:12\nrun RUN=1 make\nonbuild run make\n' },
        ],
    },
    check({ doc }, report) {
        const instructions = (0,dockerfile/* effective */.C$)(doc).map((instruction) => ({
            instruction,
            keyword: (0,parse_edit/* written */.Mp)(doc, instruction.keywordRegion),
        }));
        const count = (wanted) => instructions.filter(({ keyword }) => letterCase(keyword) === wanted).length;
        const wanted = count('lower') > count('upper') ? 'lower' : 'upper';
        for (const { instruction, keyword } of instructions) {
            // What is no keyword is another problem, and may be a secret: the other case would show it.
            if (!dockerfile_instruction/* keywords */.R.has(instruction.keyword))
                continue;
            // A keyword that goes on in the next line stays as it is.
            if (letterCase(keyword) === wanted || keyword.toUpperCase() !== instruction.keyword)
                continue;
            report({
                region: instruction.keywordRegion,
                message: `\`${keyword}\` is not in ${wanted} case as most keywords of the file are.`,
                evidence: `${keyword} ${instruction.rest.text}`.slice(0, instruction_casing_longestEvidence),
                fixes: [inOneCase(doc, instruction, wanted)],
            });
        }
    },
};
/** Enough to tell instructions apart, in UTF-16 code units. */
const instruction_casing_longestEvidence = 40;
/** FROM takes its AS with it: the two are to look alike, and another rule would turn AS the other way. */
function inOneCase(doc, { keyword, keywordRegion, words }, wanted) {
    const text = inCase(keyword, wanted);
    const keptAlike = keyword === 'FROM' && words.length === 3 ? words.slice(1, 2) : [];
    return {
        title: `Write \`${text}\``,
        mode: 'fix',
        edits: [
            (0,parse_edit/* replace */.HC)(doc, keywordRegion, text),
            ...keptAlike
                .filter((as) => (0,parse_edit/* written */.Mp)(doc, as.region) === as.text)
                .map((as) => (0,parse_edit/* replace */.HC)(doc, as.region, inCase(as.text, wanted))),
        ],
    };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/predefined-args.js
/**
 * What the build knows without being told, and where.
 * https://docs.docker.com/reference/dockerfile/#predefined-args
 */
/** Of the platforms and the target: FROM sees them, a stage only behind an ARG of that name. */
const automaticArgs = new Set([
    ...['TARGET', 'BUILD'].flatMap((side) => ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part)),
    'TARGETSTAGE',
]);
const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'];
/** Need no ARG, or are settings of the builder itself. */
const isPredefined = (name) => proxies.includes(name.toUpperCase()) || name === 'SOURCE_DATE_EPOCH' || name.startsWith('BUILDKIT_');

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/invalid-default-image.js





const invalidDefaultImage = {
    id: 'dockerfile-lint/invalid-default-image',
    scope: 'document',
    title: 'The defaults of ARG give no image',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'A plain `docker build` fails: without `--build-arg` the name of the base image is empty or no image name.',
    advice: 'Give the ARG a default that makes a whole image name, or write one at its place: `${TAG:-12}`.',
    references: ['https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/'],
    aliases: ['InvalidDefaultArgInFrom'],
    examples: {
        bad: [
            { text: 'ARG TAG\nFROM debian:${TAG}\n', lines: [2] },
            { text: 'ARG IMAGE\nFROM debian:12 AS a\nFROM $IMAGE\n', lines: [3] },
            { text: 'ARG A\nARG IMAGE=registry.example/$A\nFROM ${IMAGE}\n', lines: [3] },
            { text: 'ARG IMAGE=Debian\nFROM ${IMAGE}:12\n', lines: [2] },
        ],
        good: [
            { text: 'ARG TAG=12\nARG VARIANT\nFROM debian:${TAG}${VARIANT}\n' },
            { text: 'ARG TAG\nFROM debian:${TAG:-12}\n' },
            { text: 'ARG TAG\nFROM debian:${TAG-12}\n' },
            { text: 'FROM debian:12 AS a-arm64\nFROM a-$TARGETARCH$TARGETVARIANT\n' },
            { text: 'ARG A=b\nFROM debian:${A#x*}\n' },
        ],
    },
    check({ doc }, report) {
        const defaults = new Defaults(doc);
        for (const { image } of doc.stages) {
            const result = image.text.includes('$') ? defaults.resolve(image) : undefined;
            if (result === undefined || (0,image_reference/* parseImageReference */.o_)(result) instanceof image_reference/* ImageReference */.ZN)
                continue;
            report({
                region: image.region,
                message: result === ''
                    ? `\`${image.text}\` is empty where no build argument is given.`
                    : `\`${image.text}\` is \`${result.slice(0, invalid_default_image_longest)}\` where no build argument is given, which is no image.`,
                evidence: `FROM ${image.text}`,
            });
        }
    },
};
/** Of an image in a message, in UTF-16 code units. */
const invalid_default_image_longest = 200;
/** The arguments before the first FROM as a build without `--build-arg` has them: what has no value is empty. */
class Defaults {
    #references;
    #scope;
    #set = new Set();
    constructor(doc) {
        this.#references = new VariableReferences(doc);
        this.#scope = new dockerfile_scope/* Scope */.H(escapeOf(doc));
        for (const { keyword, stage, words, pairs } of doc.instructions) {
            if (stage !== undefined)
                break;
            if (keyword !== 'ARG')
                continue;
            words.forEach((word, index) => {
                const name = pairs[index]?.name.text;
                if (name === undefined || !word.text.includes('='))
                    return;
                this.#emptyUnset(word);
                this.#scope.declare(word);
                this.#set.add(name);
            });
        }
    }
    /** Undefined where it depends on the platform, or cannot be told. */
    resolve(word) {
        this.#emptyUnset(word);
        return this.#scope.resolve(word.text);
    }
    /** A guarded name has its own way of being unset. */
    #emptyUnset(word) {
        for (const { name, isGuarded, region } of this.#references.inWord(word)) {
            if (isGuarded || this.#set.has(name) || automaticArgs.has(name) || isPredefined(name))
                continue;
            this.#scope.declare({ text: `${name}=`, region });
        }
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/labels.js

/** What LABEL sets, that of ONBUILD included. */
function* labels(doc) {
    for (const { pairs } of (0,dockerfile/* withKeyword */.Y1)(doc, 'LABEL'))
        yield* pairs;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/label-key.js

const labelKey = {
    id: 'dockerfile-lint/label-key',
    scope: 'document',
    title: 'A label whose key breaks the guidelines',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Tools that read labels expect lower-case keys in reverse-domain form; those of Docker itself are reserved, and may be overwritten or misread.',
    advice: 'Use lower-case letters, digits, and single dots and hyphens between them, with a domain of your own: `com.example.name`.',
    references: ['https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations'],
    aliases: ['DL3048'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nLABEL com.docker.team=a \\\n  Maintainer=b \\\n  team="c"\n', lines: [2, 3] },
            { text: 'FROM debian:12\nLABEL a..b=1 c--d=2 -e=3 2f=4 g_h=5 i.=6\n', lines: [2, 2, 2, 2, 2, 2] },
            { text: 'FROM debian:12\nONBUILD LABEL io.docker.a 1\nLABEL a$b=1\n', lines: [2, 3] },
        ],
        good: [
            {
                text: 'FROM debian:12\nLABEL com.example.some-key2=A org.opencontainers.image.source="B C" team=d\n',
            },
            { text: 'FROM debian:12\nARG NAME\nLABEL com.example.$NAME=1 "a.b"=c ${OTHER}.x=1\n' },
            { text: 'FROM debian:12\nENV Some_Key=1\nLABEL com.dockers.a=1\n' },
        ],
    },
    check({ doc }, report) {
        const set = new Set(doc.instructions.flatMap(({ keyword, pairs }) => keyword === 'ARG' || keyword === 'ENV' ? pairs.map(({ name }) => name.text) : []));
        for (const { name } of labels(doc)) {
            const isFilled = [...name.text.matchAll(/\$(\w+|\{)/g)].some(([, variable = '']) => variable === '{' || set.has(variable));
            const what = isFilled ? undefined : faultOf(name.text);
            if (what === undefined)
                continue;
            report({
                region: name.region,
                message: `The label key \`${name.text}\` ${what}.`,
                evidence: `LABEL ${name.text}`,
            });
        }
    },
};
function faultOf(key) {
    if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key))
        return 'lies in a namespace of Docker';
    if (/[^a-z\d.-]/.test(key))
        return 'has other characters than lower-case letters, digits, dots and hyphens';
    if (/\.\.|--/.test(key))
        return 'has two dots or hyphens in a row';
    return /^[a-z].*[a-z\d]$|^[a-z]$/.test(key)
        ? undefined
        : 'does not start with a letter and end with a letter or digit';
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/label-schema.js
const labelTypes = ['text', 'url', 'rfc3339', 'spdx', 'hash', 'semver', 'email'];
/** Of every rule about labels: one setting of the check feeds them all. */
const labelOptions = {
    labelSchema: {
        default: [],
        summary: `Labels that images carry, each as \`name=type\`; types are ${labelTypes.join(', ')}.`,
        faults: (list) => list
            .filter((entry) => readEntry(entry) === undefined)
            .map((entry) => `"${entry.slice(0, 100)}" is not a name and one of ${labelTypes.join(', ')}`),
    },
};
/** The type of each label; what is not of the form is told as a fault of the option. */
const readSchema = (list) => new Map(list.flatMap((entry) => readEntry(entry) ?? []));
/** A name alone is of any text. */
function readEntry(entry) {
    const equals = entry.lastIndexOf('=');
    const name = (equals === -1 ? entry : entry.slice(0, equals)).trim();
    const written = equals === -1 ? 'text' : entry.slice(equals + 1).trim();
    const type = labelTypes.find((each) => each === written);
    return name === '' || type === undefined ? undefined : [[name, type]];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/missing-labels.js

/**
 * The stages whose image lacks a label, that of a stage below counted in. Not of interest are stages that something is
 * copied from, and those below others that all have it: they are no result.
 */
function stagesWithout(doc, name) {
    const having = new Set();
    const giving = new Set();
    for (const stage of doc.stages) {
        const { base, instructions } = stage;
        const isInherited = base !== undefined && (having.has(base) || giving.has(base));
        if (isInherited || instructions.some((each) => sets(each, name)))
            having.add(stage);
        if (instructions.some(({ trigger }) => trigger !== undefined && sets(trigger, name)))
            giving.add(stage);
    }
    const above = new Set();
    const lacking = new Set();
    for (const stage of doc.stages) {
        if (stage.base === undefined)
            continue;
        above.add(stage.base);
        if (!having.has(stage))
            lacking.add(stage.base);
    }
    const sources = copiedFrom(doc);
    return doc.stages.filter((stage) => !having.has(stage) && !sources.has(stage) && (!above.has(stage) || lacking.has(stage)));
}
/** A key with a variable in it may be any. */
const sets = ({ keyword, pairs }, wanted) => keyword === 'LABEL' && pairs.some(({ name }) => name.text === wanted || name.text.includes('$'));
function copiedFrom(doc) {
    const byName = new Map();
    for (const stage of doc.stages) {
        byName.set(String(stage.index), stage);
        if (stage.name !== undefined)
            byName.set(stage.name, stage);
    }
    const found = new Set();
    for (const { place, word, local } of (0,dockerfile_images/* namedImages */.Q)(doc)) {
        const stage = place !== 'from' && local === 'stage' ? byName.get(word.text.toLowerCase()) : undefined;
        if (stage !== undefined)
            found.add(stage);
    }
    return found;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/label-schema.js





const schema = { labelSchema: ['com.example.team=text', 'com.example.url=url'] };
const references = ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'];
const labelMissing = {
    id: 'dockerfile-lint/label-missing',
    scope: 'document',
    title: 'A label of the schema is missing',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Images are found, owned and cleaned up by their labels; one without them belongs to nobody.',
    advice: 'Set the label with LABEL in the stage that becomes the image.',
    references,
    aliases: ['DL3049'],
    options: labelOptions,
    examples: {
        bad: [
            { text: 'FROM debian:12\nLABEL com.example.team=a\n', lines: [1], options: schema },
            { text: 'FROM debian:12 AS a\nLABEL other=b\nFROM a\n', lines: [1, 1, 3, 3], options: schema },
            {
                text: 'FROM debian:12\nONBUILD LABEL com.example.team=a\nLABEL com.example.url=b\n',
                lines: [1],
                options: schema,
            },
        ],
        good: [
            { text: 'FROM debian:12\n' },
            { text: 'FROM debian:12 AS a\nLABEL com.example.team=a com.example.url=$B\nFROM a\n', options: schema },
            {
                text: 'FROM debian:12 AS a\nFROM a\nLABEL com.example.team=a\nLABEL com.example.url="b"\n',
                options: schema,
            },
            {
                text: 'FROM a:1 AS a\nFROM b:1\nLABEL com.example.team=a com.example.url=b\nCOPY --from=a /a /a\nRUN --mount=from=0 b\n',
                options: schema,
            },
            { text: 'FROM a:1\nLABEL com.example.team=a com.example.$KIND=b\n', options: schema },
            {
                text: 'FROM a:1 AS a\nONBUILD LABEL com.example.team=a\nFROM a\nLABEL com.example.url=b\nFROM b:1\nLABEL com.example.team=a com.example.url=b\nCOPY --from=a /a /\n',
                options: schema,
            },
        ],
    },
    check({ doc, options }, report) {
        for (const name of readSchema(options.labelSchema).keys()) {
            for (const { image } of stagesWithout(doc, name))
                report({
                    region: image.region,
                    message: `The image of this stage has no label \`${name}\`.`,
                    evidence: `FROM ${image.text} ${name}`,
                });
        }
    },
};
const strictOptions = {
    ...labelOptions,
    strictLabels: { default: false, summary: 'No other labels than those of `labelSchema`.' },
};
const labelSuperfluous = {
    id: 'dockerfile-lint/label-superfluous',
    scope: 'document',
    title: 'A label that the schema does not have',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Labels go out with the image: one that nobody planned may tell more than it should, or confuse who reads them.',
    advice: 'Take the label away, or add it to `labelSchema`.',
    references,
    aliases: ['DL3050'],
    options: strictOptions,
    examples: {
        bad: [
            { text: 'FROM debian:12\nLABEL a=b\n', lines: [2], options: { strictLabels: true } },
            {
                text: 'FROM debian:12\nLABEL com.example.team=a \\\n  b=c\nONBUILD LABEL d=e\n',
                lines: [3, 4],
                options: { ...schema, strictLabels: true },
            },
        ],
        good: [
            { text: 'FROM debian:12\nLABEL a=b\n', options: schema },
            {
                text: 'FROM debian:12\nLABEL com.example.team=a ${B}=c\n',
                options: { ...schema, strictLabels: true },
            },
        ],
    },
    check({ doc, options }, report) {
        if (!options.strictLabels)
            return;
        const wanted = readSchema(options.labelSchema);
        const own = new Set(doc.instructions);
        for (const instruction of (0,dockerfile/* effective */.C$)(doc)) {
            if (instruction.keyword !== 'LABEL')
                continue;
            instruction.pairs.forEach(({ name }, index) => {
                if (wanted.has(name.text) || name.text.includes('$'))
                    return;
                const edit = withoutLabel(doc, instruction, index, own.has(instruction));
                report({
                    region: name.region,
                    message: `The label \`${name.text}\` is not one of \`labelSchema\`.`,
                    evidence: `LABEL ${name.text}`,
                    fixes: edit === undefined ? [] : [{ title: 'Take the label away', mode: 'suggest', edits: [edit] }],
                });
            });
        }
    },
};
/** Undefined where a continuation, or an ONBUILD, would be left over. */
function withoutLabel(doc, { pairs, region }, index, isOwn) {
    const pair = pairs[index];
    if (pair === undefined || pairs.length === 1)
        return isOwn ? (0,parse_edit/* removeLines */.aY)(doc, region) : undefined;
    const isLast = index === pairs.length - 1;
    const standsAlone = isLast && pairs[index - 1]?.region.endLine !== pair.region.startLine;
    return standsAlone ? undefined : (0,parse_edit/* removeWord */.Td)(doc, pair.region);
}
const labelEmpty = {
    id: 'dockerfile-lint/label-empty',
    scope: 'document',
    title: 'A label of the schema is empty',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'A label without a value satisfies whoever looks for its name, and tells nothing.',
    advice: 'Give the label a value.',
    references,
    aliases: ['DL3051'],
    options: labelOptions,
    examples: {
        bad: [
            {
                text: 'FROM debian:12\nLABEL a=b \\\n  com.example.team="" com.example.url=\n',
                lines: [3, 3],
                options: schema,
            },
        ],
        good: [
            { text: 'FROM debian:12\nLABEL com.example.team=a com.example.url="$URL" b=""\n', options: schema },
            { text: 'FROM debian:12\nLABEL a=""\nENV com.example.team=\n', options: schema },
        ],
    },
    check({ doc, options }, report) {
        const wanted = readSchema(options.labelSchema);
        for (const { name, value, region } of labels(doc)) {
            if (!wanted.has(name.text) || value?.text.trim() !== '')
                continue;
            report({
                region,
                message: `The label \`${name.text}\` is empty.`,
                evidence: `LABEL ${name.text}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/last-user-root.js

const lastUserRoot = {
    id: 'dockerfile-lint/last-user-root',
    scope: 'document',
    title: 'The image runs as root',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A process that runs as root owns every file of the container, and a break-out makes it root on the node.',
    advice: 'End the final stage with a USER that is not root, best as a number: `USER 10001:10001`.',
    references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250', 'CIS-DOCKER-4.1'],
    aliases: ['DL3002', 'CKV_DOCKER_8'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nUSER root\nCMD ["/app"]\n', lines: [2] },
            { text: 'FROM debian:12\nUSER app\nRUN make\nUSER 0:0\n', lines: [4] },
            { text: 'ARG UID=0\nFROM debian:12\nARG UID\nUSER ${UID}\n', lines: [4] },
            { text: 'FROM debian:12 AS base\nUSER root:app\nFROM base\nCMD ["/app"]\n', lines: [2] },
            { text: 'FROM node:22\nUSER node\nRUN make\nUSER ""\n', lines: [4] },
            { text: 'FROM node:22\nENV WHO=\nUSER ${WHO}:app\n', lines: [3] },
            { text: 'FROM node:22\nUSER +0\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nUSER root\nRUN make\nUSER 10001\n' },
            { text: 'FROM debian:12 AS build\nUSER root\nFROM debian:12\nUSER app\n' },
            { text: 'FROM debian:12\nARG UID\nUSER $UID\n' },
            { text: 'FROM debian:12\nUSER app\nONBUILD USER root\n# USER root\n' },
            { text: 'FROM debian:12\nRUN <<EOF\nUSER root\nEOF\nUSER rootless\n' },
        ],
    },
    check({ doc }, report) {
        const user = finalUser(doc);
        if (user === undefined || !isRoot(doc, user))
            return;
        const [word] = user.words;
        const who = /^ContainerAdministrator$/i.test(word?.text ?? '') ? 'an administrator' : 'root';
        report({
            region: word?.region ?? user.region,
            message: `The last USER of the image is \`${word?.text ?? ''}\`: it runs as ${who}.`,
            evidence: `USER ${word?.text ?? ''}`,
        });
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/legacy-key-value.js


const legacyKeyValue = {
    id: 'dockerfile-lint/legacy-key-value',
    scope: 'document',
    title: 'ENV or LABEL without an equals sign',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The old form takes all of the line as one value: `ENV A 1 B 2` sets A alone, to `1 B 2`. Docker may drop it.',
    advice: 'Write `ENV NAME=value`, with quotes around a value that has blanks.',
    references: [
        'https://docs.docker.com/reference/build-checks/legacy-key-value-format/',
        'https://docs.docker.com/reference/dockerfile/#env',
    ],
    aliases: ['LegacyKeyValueFormat'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nENV A 1\nLABEL a.b some words\nENV C=3\n', lines: [2, 3] },
            { text: 'FROM debian:12\nENV A \\\n  1\nONBUILD ENV B b=c\n', lines: [2, 4] },
        ],
        good: [
            { text: 'FROM debian:12\nENV A=1 B="2 3"\nLABEL a.b=c\n' },
            { text: 'FROM debian:12\nARG A\nENV PATH=$PATH:/b\nRUN ENV A 1\n' },
        ],
    },
    check({ doc }, report) {
        for (const { keyword, words } of (0,dockerfile/* withKeyword */.Y1)(doc, 'ENV', 'LABEL')) {
            const [name, value] = words;
            if (name === undefined || value === undefined || name.text.includes('='))
                continue;
            const edits = withEquals(doc, name, value);
            report({
                region: name.region,
                message: `${keyword} sets \`${name.text}\` without an equals sign.`,
                evidence: `${keyword} ${name.text}`,
                fixes: edits === undefined ? [] : [{ title: `Write \`${name.text}=\``, mode: 'fix', edits }],
            });
        }
    },
};
/** Undefined where the two forms would not read the value alike, or a line ends between name and value. */
function withEquals(doc, name, value) {
    const { end } = (0,parse_edit/* spanOf */.ee)(doc, name.region);
    const { start } = (0,parse_edit/* spanOf */.ee)(doc, value.region);
    const isOneLine = !doc.text.slice(end, start).includes('\n');
    if (!isOneLine || !/^[\w./-]+$/.test(name.text))
        return undefined;
    const equals = (text) => ({ path: doc.path, offset: end, length: start - end, text });
    if (/^(?:[!#-&(-[\]-_a-~]+|"[^"\\`]*"|'[^']*')$/.test(value.text))
        return [equals('=')];
    return /["'\\`]/.test(value.text) ? undefined : [equals('="'), (0,parse_edit/* insertBehind */.E1)(doc, value.region, '"')];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/maintainer.js




const maintainer = {
    id: 'dockerfile-lint/maintainer',
    scope: 'document',
    title: 'MAINTAINER is deprecated',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The field that it sets is read by hardly any tool, and builders may refuse it one day.',
    advice: 'Write `LABEL org.opencontainers.image.authors="\u2026"`.',
    references: ['https://docs.docker.com/reference/build-checks/maintainer-deprecated/'],
    aliases: ['DL4000', 'DS-0022', 'CKV_DOCKER_6', 'MaintainerDeprecated'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nMAINTAINER Me <me@mail.example>\n', lines: [2] },
            { text: 'FROM debian:12\nUSER app\nmaintainer \\\n  "Me"\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nLABEL maintainer="me"\n# MAINTAINER me\n' },
            { text: 'FROM debian:12\nRUN <<EOF\nMAINTAINER me\nEOF\n' },
            // Another rule says that this is no trigger at all.
            { text: 'FROM debian:12\nONBUILD MAINTAINER me\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of doc.instructions) {
            const { keyword, keywordRegion, rest } = instruction;
            if (keyword !== 'MAINTAINER')
                continue;
            report({
                region: keywordRegion,
                message: 'MAINTAINER is deprecated: a label says it now.',
                ...evidenceOf(`MAINTAINER ${rest.text}`),
                fixes: rest.text === '' ? [] : [label(doc, instruction)],
            });
        }
    },
};
function label(doc, { keywordRegion, rest }) {
    const escape = escapeOf(doc);
    const name = /^(["'])([^]*)\1$/.exec(rest.text.trim())?.[2] ?? rest.text.trim();
    const value = Array.from(name, (char) => (`"$${escape}`.includes(char) ? escape + char : char)).join('');
    const text = `LABEL org.opencontainers.image.authors="${value}"`;
    const edit = (0,parse_edit/* replace */.HC)(doc, between(keywordRegion, rest.region), text);
    return { title: 'Write a label', mode: 'fix', edits: [edit] };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/missing-healthcheck.js

const missingHealthcheck = {
    id: 'dockerfile-lint/missing-healthcheck',
    scope: 'document',
    title: 'No HEALTHCHECK',
    severity: 'info',
    confidence: 'medium',
    preset: 'strict',
    why: 'Docker and Swarm cannot tell a process that hangs from one that works. Kubernetes has probes of its own and ignores this one.',
    advice: 'Add `HEALTHCHECK CMD ["/app", "--health"]`, or say `HEALTHCHECK NONE` where something else asks.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck', 'CIS-DOCKER-4.6'],
    aliases: ['DL3057', 'DS-0026', 'CKV_DOCKER_2'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nCMD ["/app"]\n', lines: [1] },
            {
                text: 'FROM debian:12 AS a\nHEALTHCHECK CMD ["a"]\nFROM debian:12\nONBUILD HEALTHCHECK NONE\n',
                lines: [3],
            },
            { text: 'FROM debian:12\n# HEALTHCHECK NONE\nRUN <<EOF\nHEALTHCHECK NONE\nEOF\n', lines: [1] },
        ],
        good: [
            { text: 'FROM debian:12\nHEALTHCHECK NONE\n' },
            {
                text: 'FROM debian:12 AS a\nhealthcheck --retries=3 \\\n  CMD ["a"]\nFROM a AS b\nFROM b\nCMD ["/app"]\n',
            },
        ],
    },
    check({ doc }, report) {
        const stages = finalStages(doc);
        const [final] = stages;
        if (final === undefined)
            return;
        if (stages.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'HEALTHCHECK')))
            return;
        report({
            region: final.image.region,
            message: 'The final stage says nothing about its HEALTHCHECK.',
            evidence: `FROM ${final.image.text}`,
        });
    },
};

// EXTERNAL MODULE: ./out/shared/parse/spdx/expression.js
var expression = __webpack_require__(57670);
// EXTERNAL MODULE: ./out/shared/parse/spdx/ids.js + 1 modules
var ids = __webpack_require__(57411);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/label-formats.js
/** Longer values are of no format, in UTF-16 code units; expressions run on no more. */
const label_formats_maxLength = 2000;
const within = (isRight) => (text) => text.length <= label_formats_maxLength && isRight(text);
/** An absolute URI (RFC 3986) without blanks. */
const isUrl = within((text) => /^[A-Za-z][A-Za-z\d+.-]*:[^\s]+$/.test(text) && URL.canParse(text));
const dateTime = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/;
/** RFC 3339, section 5.6: `2026-01-31T12:00:00Z`. */
const isDateTime = within((text) => {
    const match = dateTime.exec(text);
    if (match === null)
        return false;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
        .slice(1)
        .map((digits) => Number(digits ?? 0));
    const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
    // 60 is a leap second.
    return isDay && hour <= 23 && minute <= 59 && second <= 60 && zoneHour <= 23 && zoneMinute <= 59;
});
const daysOf = (year, month) => {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};
/** A commit in git, whole (SHA-1 or SHA-256) or shortened to no less than git's own 7 digits. */
const isCommit = (text) => /^(?:[\da-f]{7,40}|[\da-f]{64})$/i.test(text);
const number = '(?:0|[1-9]\\d*)';
const identifier = `(?:${number}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const version = new RegExp(`^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*)?$`);
/** https://semver.org/spec/v2.0.0.html */
const isSemanticVersion = within((text) => text.length <= 256 && version.test(text));
/** RFC 5322, section 3.4.1, the dot-atom form without comments; 64 characters before the `@`. */
const isEmail = within((text) => /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\.[A-Za-z\d][A-Za-z\d-]*)*$/.test(text) && text.indexOf('@') <= 64);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/label-values.js







function labelRule(id, format) {
    const { type, alias, what } = format;
    const options = { labelSchema: [`com.example.label=${type}`] };
    const file = (value) => `FROM debian:12\nLABEL a=b \\\n  com.example.label="${value}"\n`;
    const [firstBad, ...otherBad] = format.bad.map((value) => ({ text: file(value), lines: [3], options }));
    const [firstGood, ...otherGood] = [...format.good, '$VALUE', ''].map((value) => ({
        text: file(value),
        options,
    }));
    if (firstBad === undefined || firstGood === undefined)
        throw new Error(`${id} has no examples`);
    return {
        id: `dockerfile-lint/${id}`,
        scope: 'document',
        title: `A label that is not ${what}`,
        severity: 'info',
        confidence: 'high',
        preset: 'strict',
        why: `What reads the label expects ${what}, and drops or misreads anything else.`,
        advice: `Give the label ${what}, such as \`${format.good[0]}\`.`,
        references: [format.reference],
        aliases: [alias],
        options: labelOptions,
        examples: {
            bad: [
                firstBad,
                ...otherBad,
                { text: file(format.bad[0]).replace('LABEL', 'ONBUILD LABEL'), lines: [3], options },
            ],
            good: [firstGood, ...otherGood, { text: file(format.bad[0]) }],
        },
        check({ doc, options: { labelSchema } }, report) {
            const schema = readSchema(labelSchema);
            for (const { name, value } of labels(doc)) {
                // An empty one has a rule of its own.
                if (schema.get(name.text) !== type || value === undefined || value.expands || value.text === '')
                    continue;
                if (format.isRight(value.text))
                    continue;
                const meant = format.nearest?.(value.text);
                const edits = meant === undefined ? [] : renamed(doc, value, meant);
                report({
                    region: value.region,
                    message: `The label \`${name.text}\` is not ${what}.`,
                    ...evidenceOf(`LABEL ${name.text}=${value.text}`),
                    fixes: meant === undefined || edits.length === 0
                        ? []
                        : [{ title: `Write \`${meant}\``, mode: 'suggest', edits }],
                });
            }
        },
    };
}
/** Quotes stay; a value that is not written as it is read is left alone. */
const renamed = (doc, { region, text }, meant) => {
    const source = (0,parse_edit/* written */.Mp)(doc, region);
    return source.includes(text)
        ? [
            (0,parse_edit/* replace */.HC)(doc, region, source.replace(text, () => meant)),
        ]
        : [];
};
const labelUrl = labelRule('label-url', {
    type: 'url',
    alias: 'DL3052',
    what: 'a URL',
    reference: 'https://www.rfc-editor.org/rfc/rfc3986',
    isRight: isUrl,
    bad: ['somewhere', 'example.com/a', 'https://a b.example/'],
    good: ['https://code.example/a?b#c', 'ssh://git@code.example:22/a.git', 'urn:isbn:0451450523'],
});
const labelDateTime = labelRule('label-date-time', {
    type: 'rfc3339',
    alias: 'DL3053',
    what: 'a time as RFC 3339 has it',
    reference: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
    isRight: isDateTime,
    bad: ['today', '2026-02-30T12:00:00Z', '2026-01-31', '2026-01-31T12:00:00', '2026-01-31T24:00:00Z'],
    good: ['2026-01-31T12:00:00Z', '2024-02-29 23:59:60.123456789-11:30'],
});
const labelSpdx = labelRule('label-spdx', {
    type: 'spdx',
    alias: 'DL3054',
    what: 'an SPDX licence expression',
    reference: 'https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/',
    isRight: expression/* isSpdxText */.z3,
    nearest: ids/* licenceLike */.ZR,
    bad: ['Apache 2.0', 'Apache 2', 'GPL v3 or later', 'MIT OR', '(MIT', 'MIT WITH MIT', 'MIT/Apache-2.0'],
    good: [
        'MIT',
        'Apache-2.0 OR (GPL-2.0-or-later WITH Classpath-exception-2.0 AND bsd-3-clause)',
        'LicenseRef-own',
        'GPL-2.0+',
    ],
});
const labelCommit = labelRule('label-commit', {
    type: 'hash',
    alias: 'DL3055',
    what: 'a commit of git',
    reference: 'https://git-scm.com/docs/gitrevisions',
    isRight: isCommit,
    bad: ['main', '12ab56', `${'0'.repeat(39)}g`, '0'.repeat(41)],
    good: ['0a1b2c3d', '0'.repeat(40), 'f'.repeat(64)],
});
const labelVersion = labelRule('label-version', {
    type: 'semver',
    alias: 'DL3056',
    what: 'a semantic version',
    reference: 'https://semver.org/spec/v2.0.0.html',
    isRight: isSemanticVersion,
    nearest: (text) => (/^v/i.test(text) && isSemanticVersion(text.slice(1)) ? text.slice(1) : undefined),
    bad: ['v1.2.3', '1.2', '01.2.3', '1.2.3-01', 'latest'],
    good: ['1.2.3', '0.0.0-alpha.1+build.5', '10.20.30--1'],
});
const labelEmail = labelRule('label-email', {
    type: 'email',
    alias: 'DL3058',
    what: 'an email address',
    reference: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
    isRight: isEmail,
    bad: ['nobody', 'a@', '@code.example', 'A <a@code.example>', 'a@@code.example', 'a..b@code.example'],
    good: ['a.b+c@code.example', 'root@host'],
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/repeated-instruction.js


const repeatedCmd = repeated('CMD', ['DL4003', 'DS-0016'], {
    bad: [
        { text: 'FROM debian:12\nCMD ["a"]\nRUN make\nCMD ["b"]\n', lines: [2] },
        {
            text: 'FROM debian:12\nCMD [ \\\n  "a"]\nCMD b\nCMD ["c"]\nFROM debian:12\nCMD ["d"]\n',
            lines: [2, 4],
        },
        { text: 'FROM debian:12\nONBUILD CMD ["a"]\nONBUILD CMD ["b"]\n', lines: [2] },
    ],
    good: [
        { text: 'FROM debian:12 AS a\nCMD ["a"]\nFROM a\nCMD ["b"]\n' },
        { text: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nONBUILD CMD ["b"]\nCMD ["c"]\n' },
        { text: 'FROM debian:12\nRUN <<EOF\nCMD a\nEOF\nCMD ["b"]\n# CMD ["c"]\n' },
    ],
});
const repeatedEntrypoint = repeated('ENTRYPOINT', ['DL4004', 'DS-0007'], {
    bad: [
        { text: 'FROM debian:12\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n', lines: [2] },
        { text: 'FROM debian:12\nENTRYPOINT a \\\n  b\nUSER app\nentrypoint ["b"]\n', lines: [2] },
    ],
    good: [
        { text: 'FROM debian:12 AS a\nENTRYPOINT ["a"]\nFROM debian:12\nENTRYPOINT ["b"]\n' },
        { text: 'FROM debian:12\nENTRYPOINT ["a"]\nCMD ["ENTRYPOINT"]\nONBUILD ENTRYPOINT ["b"]\n' },
    ],
});
const repeatedHealthcheck = repeated('HEALTHCHECK', ['DL3012', 'DS-0023'], {
    bad: [
        { text: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nHEALTHCHECK CMD ["b"]\n', lines: [2] },
        { text: 'FROM debian:12\nHEALTHCHECK --retries=3 \\\n  CMD a\nRUN make\nHEALTHCHECK NONE\n', lines: [2] },
    ],
    good: [
        { text: 'FROM debian:12 AS a\nHEALTHCHECK CMD ["a"]\nFROM a\nHEALTHCHECK NONE\n' },
        { text: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nCMD ["b"]\n' },
    ],
});
/** A rule on what a stage may say once: the last one counts. */
function repeated(keyword, aliases, examples) {
    return {
        id: `dockerfile-lint/repeated-${keyword.toLowerCase()}`,
        scope: 'document',
        title: `More than one ${keyword} in a stage`,
        severity: 'medium',
        confidence: 'high',
        preset: 'recommended',
        why: `Only the last ${keyword} of a stage counts: what the others say never happens.`,
        advice: `Keep one ${keyword} in each stage.`,
        references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
        aliases: [...aliases, 'MultipleInstructionsDisallowed'],
        examples,
        check({ doc }, report) {
            const last = new Map();
            for (const instruction of doc.instructions.toReversed()) {
                const said = instruction.trigger ?? instruction;
                if (said.keyword !== keyword)
                    continue;
                const place = `${instruction.stage?.index ?? ''} ${instruction.keyword}`;
                const counts = last.get(place);
                if (counts === undefined) {
                    last.set(place, said);
                    continue;
                }
                report({
                    region: said.keywordRegion,
                    message: `This ${keyword} has no effect: another one follows in the same stage.`,
                    ...evidenceOf(`${keyword} ${said.rest.text}`),
                    related: [{ message: 'This one counts.', region: counts.keywordRegion }],
                    fixes: [
                        {
                            title: `Remove the ${keyword} without effect`,
                            // A comment above would speak of what comes next.
                            mode: isCommented(doc, instruction) ? 'suggest' : 'fix',
                            edits: [(0,parse_edit/* removeLines */.aY)(doc, instruction.region)],
                        },
                    ],
                });
            }
        },
    };
}
/** A comment ends on the line above. */
function isCommented(doc, { region }) {
    const line = doc.text.lastIndexOf('\n', (0,parse_edit/* spanOf */.ee)(doc, region).start - 1);
    const above = line === -1 ? '' : doc.text.slice(doc.text.lastIndexOf('\n', line - 1) + 1, line);
    return /^[ \t]*#/.test(above);
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/base-users.js


/** Tags of images that exist to run without root, whoever makes them. */
const tags = /(?:^|[.-])(?:nonroot|non-root|rootless|unprivileged|chiseled(?:-extra|-composite|-aot)*)\b/;
/** Names under which every image sets its own USER; a trailing `/` means all below. */
const names = [
    'cgr.dev/',
    'docker.elastic.co/',
    'docker.io/apache/airflow',
    'docker.io/bitnami/',
    'docker.io/bitnamilegacy/',
    'docker.io/bitnamisecure/',
    'docker.io/cimg/',
    'docker.io/circleci/',
    'docker.io/curlimages/curl',
    'docker.io/gitpod/',
    'docker.io/grafana/',
    'docker.io/jenkins/',
    'docker.io/jupyter/',
    'docker.io/nginxinc/nginx-unprivileged',
    'docker.io/openpolicyagent/',
    'docker.io/opensearchproject/',
    'docker.io/prom/',
    'docker.io/renovate/renovate',
    'docker.io/selenium/',
    'docker.io/trinodb/trino',
    'ghcr.io/actions/actions-runner',
    'ghcr.io/nginx/nginx-unprivileged',
    'ghcr.io/renovatebot/',
    'mcr.microsoft.com/mssql/server',
    'public.ecr.aws/bitnami/',
    'quay.io/argoproj/',
    'quay.io/jupyter/',
    'quay.io/keycloak/',
    'quay.io/prometheus/',
];
/** Docker official images that set their own USER; the others start as root. */
const officialWithUser = new Set(`adminer api-firewall elasticsearch emqx fluentd groovy haproxy irssi jenkins jetty jobber kibana kong
  krakend lightstreamer liquibase logstash memcached notary nuxeo odoo open-liberty percona rocket.chat
  satosa solr sonarqube spark spiped varnish websphere-liberty`.split(/\s+/));
/** Of these it is not known. */
const officialUnsure = new Set('celery eggdrop express-gateway geonetwork hitch kaazing-gateway rapidoid teamspeak'.split(' '));
/** Languages of Red Hat's builder images (`ubi9/nodejs-22`), which run as user 1001. */
const builderImage = /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:ubi\d+|rhel\d+|rhscl)\/(?:nodejs|python|ruby|php|perl|openjdk|httpd|nginx|go-toolset|dotnet)-/;
/** .NET images without a shell, and what is built on them. The word means nothing elsewhere: `gcr.io/distroless/`. */
const dotnetWithUser = /^mcr\.microsoft\.com\/dotnet\/(?:(?:nightly\/)?(?:monitor(?:\/base)?|aspire-dashboard)(?::|$)|[^:]+:.*distroless)/;
/** The small Windows image runs as ContainerUser, and so does what is built on it. */
const nanoServer = /^mcr\.microsoft\.com\/(?:windows\/nanoserver(?:[:/]|$)|[^:]+:.*nanoserver)/;
/** The large Windows images run as an administrator. */
const windowsServer = /^mcr\.microsoft\.com\/(?:windows(?:\/server(?:core(?:\/[^:]+)?)?)?(?::|$)|dotnet\/framework\/|[^:]+:.*windowsservercore)/;
/** Beside the Docker official images: these start as root. A trailing `/` means all below. */
const rootNames = [
    'docker.io/kalilinux/',
    'docker.io/nvidia/cuda',
    'docker.io/opensuse/',
    'docker.io/redhat/',
    'docker.io/rockylinux/',
    'gcr.io/distroless/',
    'mcr.microsoft.com/azurelinux/',
    'mcr.microsoft.com/cbl-mariner/',
    'mcr.microsoft.com/devcontainers/',
    'mcr.microsoft.com/mirror/docker/library/',
    'mcr.microsoft.com/powershell',
    'nvcr.io/nvidia/cuda',
    'public.ecr.aws/amazonlinux/',
    'public.ecr.aws/debian/',
    'public.ecr.aws/ubuntu/',
    'quay.io/almalinuxorg/',
    'quay.io/centos/',
    'quay.io/fedora/',
    'quay.io/rockylinux/',
    'registry.fedoraproject.org/fedora',
    'registry.opensuse.org/opensuse/',
    'registry.suse.com/bci/',
    'registry.suse.com/suse/',
];
const dotnetRoot = /^mcr\.microsoft\.com\/dotnet\/(?:core\/|nightly\/)?(?:aspnet|runtime|runtime-deps|sdk)$/;
/** Red Hat's plain base images: `ubi9`, `ubi9/ubi-minimal`. */
const plainUbi = /^registry\.(?:access\.)?redhat\.(?:com|io)\/ubi\d+(?:\/ubi(?:-(?:minimal|micro|init))?)?$/;
/** These stand under a name above and run as root all the same. */
const rootAnyway = /^cgr\.dev\/[^/]+\/(?:wolfi-base|chainguard-base)$/;
const baseUser = (0,remembered/* remembered */.H)((image) => {
    const { repository: name, tag = '' } = image;
    const tagged = `${name}:${tag}`;
    const official = (0,official_images/* officialName */.p)(image);
    if (rootAnyway.test(name))
        return 'root';
    if (tags.test(tag) || builderImage.test(name) || isAmong(names, name))
        return 'other';
    if (dotnetWithUser.test(tagged) || nanoServer.test(tagged))
        return 'other';
    if (windowsServer.test(tagged))
        return 'ContainerAdministrator';
    if (official !== undefined)
        return officialUser(official, tag);
    return isAmong(rootNames, name) || plainUbi.test(name) || dotnetRoot.test(name) ? 'root' : 'unknown';
});
function officialUser(name, tag) {
    if (officialWithUser.has(name) || tag.includes('nanoserver'))
        return 'other';
    if (officialUnsure.has(name))
        return 'unknown';
    return tag.includes('windowsservercore') ? 'ContainerAdministrator' : 'root';
}
const isAmong = (list, name) => list.some((known) => (known.endsWith('/') ? name.startsWith(known) : name === known));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/missing-user.js




const missingUser = {
    id: 'dockerfile-lint/missing-user',
    scope: 'document',
    title: 'No USER: the image runs as root',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    why: 'Without USER most base images run as root: the process owns every file, and a break-out makes it root on the node.',
    advice: 'End the final stage with a USER that is not root, best as a number: `USER 10001:10001`.',
    references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250', 'CIS-DOCKER-4.1'],
    aliases: ['DS-0002', 'CKV_DOCKER_3'],
    examples: {
        bad: [
            { text: 'FROM node:22\nCMD ["node", "app.js"]\n', lines: [1] },
            { text: 'FROM golang:1.23 AS build\nUSER app\nFROM debian:12\nCOPY --from=build /a /a\n', lines: [3] },
            { text: 'FROM scratch\nCOPY app /\nENTRYPOINT ["/app"]\n', lines: [1] },
            { text: 'FROM gcr.io/distroless/static\nCMD ["/app"]\n', lines: [1] },
            { text: 'FROM registry.example/team/base:1\nCMD ["/app"]\n', lines: [1] },
        ],
        good: [
            { text: 'FROM node:22\nUSER node\nCMD ["node", "app.js"]\n' },
            { text: 'FROM debian:12 AS base\nUSER app\nFROM base\nCMD ["/app"]\n' },
            { text: 'FROM gcr.io/distroless/static:nonroot\nCMD ["/app"]\n' },
            { text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /out /\n' },
            { text: 'FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0-distroless\nCMD ["/app"]\n' },
            { text: 'FROM REPLACE-ME\nCMD ["/app"]\n' },
            { text: 'ARG BASE\nFROM ${BASE}\nCMD ["/app"]\n' },
            { text: 'FROM bitnami/nginx:1.27\nCOPY site /app\n' },
        ],
    },
    check({ doc }, report) {
        if (finalUser(doc) !== undefined)
            return;
        const stages = finalStages(doc);
        const [final] = stages;
        const image = stages.at(-1)?.resolvedImage;
        if (final === undefined || image === undefined)
            return;
        const reference = (0,image_reference/* parseImageReference */.o_)(image);
        if (!(reference instanceof image_reference/* ImageReference */.ZN))
            return;
        const isEmpty = image.toLowerCase() === 'scratch';
        const brought = isEmpty ? 'root' : baseUser(reference);
        if (brought === 'other')
            return;
        // One name for both systems: on Windows it is another image, with a user of its own.
        const user = brought === 'root' && windowsFile.test(doc.path) ? 'unknown' : brought;
        const starts = stages.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'));
        // Nothing runs in an image that only carries files out of the build.
        if (isEmpty && !starts)
            return;
        const isOfficial = (0,official_images/* officialName */.p)(reference) !== undefined;
        // Nearly every official image has a command of its own.
        const isTarget = !starts && targetName.test(final.name ?? '');
        const isHigh = user !== 'unknown' && !isTarget && (starts || isOfficial);
        report({
            region: final.image.region,
            message: `The final stage sets no USER, and ${consequence(image, user)}.`,
            evidence: `FROM ${final.image.text}`,
            severity: isHigh ? 'high' : 'medium',
            confidence: user === 'unknown' || isTarget ? 'low' : isOfficial || isEmpty ? 'high' : 'medium',
        });
    },
};
const windowsFile = /\bwindows[^/]*$/i;
/** A stage without a command that is called like a step of the build: it is run for its result, not as an image. */
const targetName = /^(?:(?:validate|check|lint|vet|update|generate|vendor|export|artifacts?|binar(?:y|ies))(?:[-_.].*)?|(?:unit|integration)[-_]?tests?)$/;
function consequence(image, user) {
    if (user === 'unknown')
        return `\`${image}\` is not known to bring one`;
    return `\`${image}\` brings none: the image runs as ${user}`;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/images.js



const places = {
    from: 'FROM',
    'copy-from': 'COPY --from',
    'mount-from': 'RUN --mount',
    syntax: 'syntax',
};
/** Every image by name: stages of the file and `scratch` are none. */
const images_images = (0,remembered/* remembered */.H)((doc) => (0,dockerfile_images/* namedImages */.Q)(doc)
    .filter(({ local }) => local === undefined)
    .map(({ place, word, resolved }) => {
    const reference = resolved === undefined ? undefined : (0,image_reference/* parseImageReference */.o_)(resolved);
    return {
        text: word.text,
        resolved,
        reference: reference instanceof image_reference/* ImageReference */.ZN ? reference : undefined,
        region: word.region,
        place: places[place],
    };
}));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/mutable-image.js


/** The frontend of `# syntax=` has a rule of its own. */
function* undigested(doc) {
    for (const image of images_images(doc)) {
        const { place, reference } = image;
        if (place !== 'syntax' && reference !== undefined && reference.digest === undefined)
            yield { ...image, reference };
    }
}
const imageUntagged = {
    id: 'dockerfile-lint/image-untagged',
    scope: 'document',
    title: 'An image without a tag',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Without a tag the build takes `latest`, whatever that is on the day: nobody can say later what is in the image.',
    advice: 'Name a version and pin it: `node:22.11.0@sha256:\u2026`.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'CWE-1357'],
    aliases: ['DL3006', 'DS-0001', 'CKV_DOCKER_7'],
    yieldsTo: 'image-pin-check/image-latest',
    examples: {
        bad: [
            { text: 'FROM debian\n', lines: [1] },
            { text: 'FROM registry.example:5000/team/app AS app\n', lines: [1] },
            {
                text: 'FROM debian:12\nCOPY --from=acme/tools /a /a\nRUN --mount=from=acme/b,target=/b make\n',
                lines: [2, 3],
            },
            { text: 'ARG IMAGE=debian\nFROM ${IMAGE}\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12 AS build\nFROM build\nCOPY --from=build /a /a\n' },
            { text: 'FROM registry.example:5000/app:1\nFROM scratch\n' },
            { text: 'FROM debian@sha256:' + '0'.repeat(64) + '\n' },
            { text: 'ARG TAG\nARG IMAGE\nFROM debian:${TAG}\nFROM ${IMAGE}\n' },
            { text: 'FROM debian:12\nONBUILD COPY --from=0 /a /a\n' },
            { text: 'FROM debian:12\nCOPY --from=shared-scripts /run.sh /\n' },
        ],
    },
    check({ doc }, report) {
        for (const { text, resolved = text, reference, region, place } of undigested(doc)) {
            // A bare word that is no official image is a build context of that name, or a stage of another file.
            const isContext = place !== 'FROM' && (0,official_images/* isLocalName */.H)(resolved, reference);
            if (reference.tag !== undefined || isContext)
                continue;
            report({
                region,
                message: `\`${text}\` names no version.`,
                evidence: `${place} ${text}`,
                // A bare word may as well be a build context or a local image of that name, which only the build knows.
                ...(((0,official_images/* isLocalName */.H)(resolved, reference) || (place !== 'FROM' && !resolved.includes('/'))) && {
                    confidence: 'low',
                }),
            });
        }
    },
};
const imageLatest = {
    id: 'dockerfile-lint/image-latest',
    scope: 'document',
    title: 'An image with the tag `latest`',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The tag moves: the next build may take other code, and nobody can say later what is in the image.',
    advice: 'Name a version and pin it: `node:22.11.0@sha256:\u2026`.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions', 'CWE-1357'],
    aliases: ['DL3007', 'DS-0001', 'CKV_DOCKER_7'],
    yieldsTo: 'image-pin-check/image-latest',
    examples: {
        bad: [
            { text: 'FROM debian:latest\n', lines: [1] },
            { text: 'ARG TAG=latest\nFROM debian:${TAG} AS build\n', lines: [2] },
            { text: 'FROM debian:12\nCOPY --from=composer:latest /usr/bin/composer /\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nFROM acme/latest:1\n' },
            { text: 'FROM debian:latest@sha256:' + '0'.repeat(64) + '\n' },
            { text: 'ARG TAG\nFROM debian:${TAG}\nFROM acme/app:latest-slim\n' },
            { text: 'FROM debian:12 AS latest\nCOPY --from=latest /a /a\n# FROM debian:latest\n' },
        ],
    },
    check({ doc }, report) {
        for (const { text, resolved = text, reference, region, place } of undigested(doc)) {
            if (reference.tag !== 'latest')
                continue;
            report({
                region,
                message: `\`${text}\` moves with the tag \`latest\`.`,
                evidence: `${place} ${text}`,
                ...((0,official_images/* isLocalName */.H)(resolved, reference) && { confidence: 'low' }),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/node-tls-reject-off.js

const nodeTlsRejectOff = {
    id: 'dockerfile-lint/node-tls-reject-off',
    scope: 'document',
    title: 'Node does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'NODE_TLS_REJECT_UNAUTHORIZED=0 makes every TLS connection of Node.js accept any certificate.',
    advice: 'Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS.',
    references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue', 'CWE-295'],
    aliases: ['CKV2_DOCKER_6'],
    examples: {
        bad: [
            { text: "FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED='0'\n", lines: [2] },
            {
                text: 'FROM node:22\nRUN npm ci && \\\n  export NODE_TLS_REJECT_UNAUTHORIZED=0 && node get.js\n',
                lines: [3],
            },
            { text: 'FROM node:22\nONBUILD ENV NODE_TLS_REJECT_UNAUTHORIZED 0\n', lines: [2] },
        ],
        good: [
            { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\n' },
            { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=$STRICT\n' },
            { text: 'FROM node:22\nRUN unset NODE_TLS_REJECT_UNAUTHORIZED\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (setting.name === 'NODE_TLS_REJECT_UNAUTHORIZED' && setting.value === '0') {
                report(settingReport(setting, 'makes Node.js accept any certificate'));
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/npm-strict-ssl-off.js




const npmStrictSslOff = {
    id: 'dockerfile-lint/npm-strict-ssl-off',
    scope: 'document',
    title: 'npm, pnpm or Yarn does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Without strict-ssl anyone on the way to the registry can hand out packages, and their scripts run in the build.',
    advice: 'Remove the setting. For a private registry set `cafile` or NODE_EXTRA_CA_CERTS.',
    references: ['https://docs.npmjs.com/cli/using-npm/config#strict-ssl', 'CWE-295'],
    aliases: ['CKV2_DOCKER_12', 'CKV2_DOCKER_13'],
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN npm config set strict-ssl false && npm ci\n', lines: [2] },
            {
                text: 'FROM node:22\nRUN npm set strict-ssl=false\nRUN yarn config set "strict-ssl" false -g\n',
                lines: [2, 3],
            },
            {
                text: 'FROM node:22\nENV NPM_CONFIG_STRICT_SSL=false\nRUN pnpm i --strict-ssl=false\n',
                lines: [2, 3],
            },
            {
                text: 'FROM node:22\nRUN yarn config set enableStrictSsl false\nRUN npm ci --no-strict-ssl\n',
                lines: [2, 3],
            },
        ],
        good: [
            { text: 'FROM node:22\nRUN npm config set strict-ssl true\nENV NPM_CONFIG_STRICT_SSL=true\n' },
            { text: 'FROM node:22\nRUN npm config get strict-ssl\nRUN npm config delete strict-ssl\n' },
            { text: 'FROM node:22\nRUN npm config set fund false\nRUN echo npm config set strict-ssl false\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (/^(?:npm_config_strict_ssl|yarn_enable_strict_ssl)$/i.test(setting.name) &&
                isFalse(setting.value)) {
                report(settingReport(setting, 'makes the package manager accept any certificate'));
            }
        }
        for (const invocation of invocationsOf(doc, 'npm', 'npx', 'pnpm', 'yarn', 'yarnpkg')) {
            const { name, args } = invocation;
            const word = switchedOff(args);
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: `${name} accepts any certificate with strict-ssl switched off.`,
                ...commandEvidence(invocation),
            });
        }
    },
};
/** The word that names the option. */
function switchedOff(args) {
    const flag = optionWord(args, { long: ['--no-strict-ssl'] });
    if (flag !== undefined)
        return flag;
    for (const { value, word } of optionValues(args, ['--strict-ssl']))
        if (isFalse(value))
            return word;
    if (!args.some(({ value }) => value === 'set'))
        return undefined;
    return args.find((word, index) => {
        const [key = '', value = args[index + 1]?.value] = textOf(word).split('=');
        return /^(?:strict-ssl|enableStrictSsl)$/.test(key) && isFalse(value);
    });
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/npm-unpinned.js

const npmUnpinned = {
    id: 'dockerfile-lint/npm-unpinned',
    scope: 'document',
    title: 'npm package without a version',
    severity: 'low',
    confidence: 'high',
    preset: 'strict',
    why: 'Whatever is newest on the day of the build is taken, its install scripts included; a taken-over package comes in at once.',
    advice: 'Write `name@1.2.3`, a tag or commit behind the `#` of a repository, or install from a lock file.',
    references: ['https://docs.npmjs.com/cli/commands/npm-install', 'CWE-1357'],
    aliases: ['DL3016'],
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN npm install -g typescript @scope/tool\n', lines: [2, 2] },
            { text: 'FROM node:22\nRUN npm ci && \\\n  npm --prefix /srv i pm2@latest\n', lines: [3] },
            { text: 'FROM node:22\nRUN <<EOF\nyarn global add serve\npnpm add -g turbo\nEOF\n', lines: [3, 4] },
            { text: 'FROM node:22\nRUN ["npm", "install", "git+https://git.example/a.git"]\n', lines: [2] },
            { text: 'FROM node:22\nONBUILD RUN npm add --registry https://r.example owner/repo\n', lines: [2] },
        ],
        good: [
            { text: 'FROM node:22\nRUN npm install\nRUN npm install --omit dev && yarn install && pnpm i\n' },
            { text: 'FROM node:22\nRUN npm i -g typescript@5.6.2 @scope/tool@"^1.0.0" alias@npm:real@2\n' },
            {
                text: 'FROM node:22\nRUN npm i ./lib /srv/lib ../lib file:lib a-1.0.0.tgz https://f.example/b.tgz\n',
            },
            { text: 'FROM node:22\nRUN npm i owner/repo#v1 git+ssh://git@git.example/a.git#1a2b3c\n' },
            { text: 'FROM node:22\nRUN npm run install left && npm i "$PACKAGE" npm@$NPM_VERSION\n' },
        ],
    },
    check({ doc }, report) {
        reportOpen(doc, report, 'node');
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/onbuild-forbidden.js


const onbuildForbidden = {
    id: 'dockerfile-lint/onbuild-forbidden',
    scope: 'document',
    title: 'ONBUILD of an instruction that it cannot put off',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'Builders refuse FROM, MAINTAINER and ONBUILD behind ONBUILD: the build fails here, or that of the next image.',
    advice: 'Write the instruction without ONBUILD, or leave it out.',
    references: ['https://docs.docker.com/reference/dockerfile/#onbuild-limitations'],
    aliases: ['DL3043'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nONBUILD FROM alpine:3.20\n', lines: [2] },
            { text: 'FROM debian:12\nONBUILD ONBUILD RUN make\nonbuild \\\n  maintainer me\n', lines: [2, 4] },
        ],
        good: [
            { text: 'FROM debian:12\nONBUILD RUN make\nONBUILD COPY . .\nONBUILD USER app\n' },
            { text: 'FROM debian:12\nONBUILD RUN echo FROM MAINTAINER ONBUILD\n' },
        ],
    },
    check({ doc }, report) {
        for (const { trigger } of (0,dockerfile/* withKeyword */.Y1)(doc, 'ONBUILD')) {
            if (trigger === undefined)
                continue;
            if (!['FROM', 'MAINTAINER', 'ONBUILD'].includes(trigger.keyword))
                continue;
            report({
                region: trigger.keywordRegion,
                message: `ONBUILD cannot put off ${trigger.keyword}.`,
                ...evidenceOf(`ONBUILD ${trigger.keyword} ${trigger.rest.text}`),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/package-cache-left.js




const filling = ['install', 'reinstall', 'build-dependencies', 'upgrade', 'distribution-upgrade'];
const rule = (variant) => ({
    id: `dockerfile-lint/${variant.manager}-cache-left`,
    scope: 'document',
    title: `${variant.manager} leaves its cache in the image`,
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'What one RUN leaves behind stays in its layer for good: a later RUN that deletes it makes no image smaller.',
    advice: `End the same RUN with \`${variant.manager} ${variant.clean}\`, or mount a cache: \`RUN --mount=type=cache,target=${variant.folders[0] ?? ''}\`.`,
    references: ['https://docs.docker.com/build/building/best-practices/#run', variant.reference],
    aliases: variant.aliases,
    examples: { bad: variant.bad, good: variant.good },
    check({ doc }, report) {
        const { manager, cleaners, folders, clean, isWhole } = variant;
        const callers = runsOfManager(doc, manager);
        for (const instruction of callers.size === 0 ? [] : shippedRuns(doc)) {
            const commands = packageCommands(instruction);
            const last = commands.findLast((each) => each.manager === manager && filling.includes(each.action));
            if (last === undefined || isPassing(instruction, folders))
                continue;
            const isCleaned = commands.some(({ manager: cleaner, action, index, packages }) => cleaners.includes(cleaner) &&
                action === 'clean' &&
                index > last.index &&
                isWhole(packages.map(({ source }) => source)));
            if (isCleaned || isRemovedBehind(instruction, last.index, folders))
                continue;
            const { call, invocation, verb } = last;
            const edit = commandAtEnd(doc, instruction, `${invocation.program.source} ${clean}`);
            report({
                region: call,
                message: `What \`${invocation.name} ${verb.source}\` leaves in its cache stays in the layer.`,
                ...commandEvidence(invocation),
                ...(edit && {
                    fixes: [{ title: `Add \`${invocation.name} ${clean}\``, mode: 'fix', edits: [edit] }],
                }),
            });
        }
    },
});
const rpm = {
    cleaners: ['yum', 'dnf'],
    folders: ['/var/cache/dnf', '/var/cache/yum', '/var/cache/libdnf5'],
    clean: 'clean all',
    // A variable may be anything.
    isWhole: (words) => words.some((word) => word === 'all' || word.includes('$')),
};
const yumCacheLeft = rule({
    ...rpm,
    manager: 'yum',
    folders: ['/var/cache/yum', '/var/cache/dnf', '/var/cache/libdnf5'],
    reference: 'https://man7.org/linux/man-pages/man8/yum.8.html',
    aliases: ['DL3032', 'DS-0015'],
    bad: [
        { text: 'FROM rockylinux:9\nRUN yum install -y curl\n', lines: [2] },
        { text: 'FROM rockylinux:9\nRUN yum clean all && \\\n yum -y update\nRUN yum clean all\n', lines: [3] },
        { text: 'FROM rockylinux:9\nRUN yum install -y curl && yum clean packages\n', lines: [2] },
        { text: 'FROM rockylinux:9 AS base\nONBUILD RUN yum install -y curl\nFROM scratch\n', lines: [2] },
    ],
    good: [
        { text: 'FROM rockylinux:9\nRUN yum install -y curl && yum install -y git && yum -q clean all\n' },
        { text: 'FROM rockylinux:9\nRUN yum install -y curl && rm -rf /var/cache/{yum,dnf}/*\n' },
        { text: 'FROM rockylinux:9 AS build\nRUN yum install -y gcc\nFROM scratch\nCOPY --from=build /a /a\n' },
        { text: 'FROM rockylinux:9\nRUN --mount=type=cache,target=/var/cache/yum yum install -y curl\n' },
    ],
});
const dnfCacheLeft = rule({
    ...rpm,
    manager: 'dnf',
    reference: 'https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command',
    aliases: ['DL3040', 'DS-0019', 'DS-0027'],
    bad: [
        { text: 'FROM fedora:40\nRUN dnf install -y curl\n', lines: [2] },
        { text: 'FROM fedora:40\nRUN microdnf -y in curl && microdnf clean metadata\n', lines: [2] },
        {
            text: 'FROM fedora:40\nRUN <<EOF\nset -e\nrm -rf /var/cache/libdnf5\ndnf -y upgrade\nEOF\n',
            lines: [5],
        },
    ],
    good: [
        { text: 'FROM fedora:40\nRUN dnf -y install curl && dnf clean all\nRUN dnf repolist\n' },
        { text: 'FROM fedora:40\nRUN microdnf install -y curl; rm -rf /var/cache/libdnf5/*\n' },
        { text: 'FROM fedora:40\nRUN --mount=type=tmpfs,target=/var/cache dnf -y install curl\n' },
    ],
});
const zypperCacheLeft = rule({
    manager: 'zypper',
    cleaners: ['zypper'],
    folders: ['/var/cache/zypp'],
    clean: 'clean --all',
    isWhole: () => true,
    reference: 'https://en.opensuse.org/SDB:Zypper_manual',
    aliases: ['DL3036', 'DS-0020'],
    bad: [
        { text: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl\n', lines: [2] },
        { text: 'FROM opensuse/leap:15.6\nRUN zypper clean && zypper -n up\n', lines: [2] },
    ],
    good: [
        { text: 'FROM opensuse/leap:15.6\nRUN zypper -n in curl && zypper cc -a\n' },
        { text: 'FROM opensuse/leap:15.6\nRUN zypper -n in curl && rm -rf /var/cache/zypp*\n' },
        { text: 'FROM opensuse/leap:15.6\nRUN --mount=type=cache,target=/var/cache/zypp zypper -n in curl\n' },
    ],
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/package-confirmation.js





const asking = ['install', 'reinstall', 'build-dependencies', 'upgrade', 'distribution-upgrade', 'remove'];
const package_confirmation_rule = (variant) => ({
    id: `dockerfile-lint/${variant.id}`,
    scope: 'document',
    title: `${variant.program} waits for an answer`,
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'Nobody answers during a build: the program takes the silence for a no, and the build breaks.',
    advice: `Answer beforehand: call it with \`${variant.option}\`.`,
    references: [variant.reference],
    aliases: variant.aliases,
    examples: { bad: variant.bad, good: variant.good },
    check({ doc }, report) {
        const { configuration, option } = variant;
        const callers = runsOfManager(doc, variant.manager);
        const settled = configuration && callers.size > 0 ? configured(doc, configuration) : undefined;
        for (const instruction of callers) {
            if (settled?.has(instruction))
                continue;
            const answered = answeredBy(programsOf(instruction));
            for (const command of packageCommands(instruction)) {
                const { manager, action, invocation, verb, call } = command;
                if (manager !== variant.manager || !asking.includes(action) || variant.answers(command))
                    continue;
                if (answered.has(invocation.command))
                    continue;
                const edit = wordBehind(doc, variant.isBehindProgram ? invocation.program : verb, option);
                report({
                    region: call,
                    message: `\`${invocation.name} ${verb.source}\` asks before it acts, and nobody answers in a build.`,
                    ...commandEvidence(invocation),
                    ...(edit && { fixes: [{ title: `Add \`${option}\``, mode: 'fix', edits: [edit] }] }),
                });
            }
        }
    },
});
/** What reads answers from a pipe, behind a wrapper too: `yes | sudo apt-get install a`. */
function answeredBy(programs) {
    const found = new Set();
    for (const { name, command } of programs) {
        if (!['yes', 'echo', 'printf'].includes(name))
            continue;
        for (let reader = command.pipesTo; reader !== undefined; reader = reader.runs)
            found.add(reader);
    }
    return found;
}
const aptAnswers = new Set(`-y --yes --assume-yes --assume-no --force-yes --trivial-only -s --simulate --just-print --dry-run --recon --no-act
  --print-uris`.split(/\s+/));
/** apt-get(8): `-qq` is quiet enough to imply yes, and so is `-q=2`. */
function answersApt(command) {
    const quiet = command.options.filter(({ name }) => name === '-q' || name === '--quiet');
    const level = quiet.reduce((sum, { value }) => sum + (value === undefined ? 1 : Number(value)), 0);
    return (level >= 2 ||
        hasOption(command, aptAnswers) ||
        isSet(command, /^APT::Get::(?:Assume-Yes|force-yes)=(?:true|yes|1)$/i));
}
const rpmAnswers = new Set(['-y', '--assumeyes', '--assume-yes', '--assumeno']);
const answersRpm = (command) => hasOption(command, rpmAnswers) || isSet(command, /^assumeyes=(?:1|true|yes)$/i);
const zypperAnswers = new Set(['-n', '--non-interactive', '-y', '--no-confirm', '--dry-run', '--help']);
const rpmConfiguration = (file) => ({
    statement: /assumeyes {0,9}= {0,9}(?:1|true|yes)/i,
    file,
});
const aptAssumeYes = package_confirmation_rule({
    id: 'apt-assume-yes',
    manager: 'apt',
    program: 'apt-get',
    option: '-y',
    answers: answersApt,
    configuration: {
        statement: /APT::Get::Assume-Yes["'\s=]{1,9}(?:true|yes|1)/i,
        file: /^\/etc\/apt\/apt\.conf/,
    },
    reference: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    aliases: ['DL3014', 'DS-0021'],
    bad: [
        { text: 'FROM debian:12\nRUN apt-get update && \\\n  apt-get install curl\n', lines: [3] },
        {
            text: 'FROM debian:12\nRUN apt-get -q install curl\nRUN ["apt-get", "install", "curl"]\n',
            lines: [2, 3],
        },
        {
            text: 'FROM debian:12\nONBUILD RUN <<EOF\nsudo apt --no-install-recommends install curl\nEOF\n',
            lines: [3],
        },
        {
            text: 'FROM debian:12\nRUN apt-get upgrade\nRUN apt-get remove curl && apt-get autoremove -y\n',
            lines: [2, 3],
        },
    ],
    good: [
        {
            text: 'FROM debian:12\nRUN apt-get install -qq curl && apt-get -q=2 install git && apt-get -yq install jq\n',
        },
        {
            text: 'FROM debian:12\nRUN apt-get install curl --yes && apt-get -o APT::Get::Assume-Yes=true install jq\n',
        },
        { text: 'FROM debian:12\nRUN yes | sudo apt-get install curl; apt-get update; apt-get clean\n' },
        {
            text: 'FROM debian:12\nRUN echo \'APT::Get::Assume-Yes "true";\' > /etc/apt/apt.conf.d/90yes\nRUN apt-get install curl\n',
        },
        { text: 'FROM debian:12\nRUN echo apt-get install curl # apt-get install curl\n' },
    ],
});
const yumAssumeYes = package_confirmation_rule({
    id: 'yum-assume-yes',
    manager: 'yum',
    program: 'yum',
    option: '-y',
    answers: answersRpm,
    configuration: rpmConfiguration(/^\/etc\/(?:yum|dnf)/),
    reference: 'https://man7.org/linux/man-pages/man8/yum.8.html',
    aliases: ['DL3030'],
    bad: [
        { text: 'FROM rockylinux:9\nRUN yum install curl && yum clean all\n', lines: [2] },
        {
            text: 'FROM rockylinux:9\nRUN yum clean all && \\\n  yum group install base && yum update\n',
            lines: [3, 3],
        },
    ],
    good: [
        { text: 'FROM rockylinux:9\nRUN yum install -y curl && yum --assumeyes update && yum makecache\n' },
        { text: 'FROM rockylinux:9\nRUN echo assumeyes=1 >> /etc/yum.conf && yum install curl\n' },
    ],
});
const dnfAssumeYes = package_confirmation_rule({
    id: 'dnf-assume-yes',
    manager: 'dnf',
    program: 'dnf',
    option: '-y',
    answers: answersRpm,
    configuration: rpmConfiguration(/^\/etc\/dnf/),
    reference: 'https://dnf.readthedocs.io/en/latest/command_ref.html',
    aliases: ['DL3038'],
    bad: [
        { text: 'FROM fedora:40\nRUN dnf install curl && dnf clean all\n', lines: [2] },
        { text: 'FROM fedora:40\nRUN dnf5 in curl; \\\n microdnf update\n', lines: [2, 3] },
    ],
    good: [
        { text: 'FROM fedora:40\nRUN dnf -y install curl && microdnf install -y git && dnf clean all\n' },
        { text: 'FROM fedora:40\nRUN dnf --setopt=assumeyes=True install curl && dnf repolist\n' },
    ],
});
const zypperNonInteractive = package_confirmation_rule({
    id: 'zypper-non-interactive',
    manager: 'zypper',
    program: 'zypper',
    option: '--non-interactive',
    isBehindProgram: true,
    answers: (command) => hasOption(command, zypperAnswers),
    reference: 'https://en.opensuse.org/SDB:Zypper_manual',
    aliases: ['DL3034'],
    bad: [
        { text: 'FROM opensuse/leap:15.6\nRUN zypper install curl && zypper clean\n', lines: [2] },
        {
            text: 'FROM opensuse/leap:15.6\nRUN zypper --no-refresh in curl && \\\n zypper patch\n',
            lines: [2, 3],
        },
    ],
    good: [
        {
            text: 'FROM opensuse/leap:15.6\nRUN zypper -n in curl && zypper --non-interactive dup && zypper in -y jq\n',
        },
        { text: 'FROM opensuse/leap:15.6\nRUN zypper refresh && zypper search curl && zypper clean\n' },
    ],
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/package-update-alone.js




const packageUpdateAlone = {
    id: 'dockerfile-lint/package-update-alone',
    scope: 'document',
    title: 'A package index is updated in a RUN of its own',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'The build reuses that layer for months: later RUNs install old packages from it, without their security fixes, or fail to find them.',
    advice: 'Update and install in one RUN: `apt-get update && apt-get install -y \u2026`.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
    aliases: ['DS-0017', 'CKV_DOCKER_5'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN apt-get install -y curl && \\\n  apt -q update && rm -rf /tmp/*\n',
                lines: [3],
            },
            { text: 'FROM alpine:3.20\nRUN ["apk", "update"]\nONBUILD RUN apk update\n', lines: [2, 3] },
            { text: 'FROM rockylinux:9\nRUN yum -y update && yum clean all\nRUN dnf makecache\n', lines: [2, 3] },
            { text: 'FROM opensuse/leap:15.6\nRUN <<EOF\nzypper refresh\nEOF\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update \\\n && apt-get install -y curl\n' },
            {
                text: 'FROM debian:12\nRUN apt-get update && apt-get -y upgrade\nRUN apt-get update && ./install.sh\n',
            },
            { text: 'FROM alpine:3.20\nRUN apk update && apk add curl\nRUN apk add --update curl\n' },
            { text: 'FROM rockylinux:9\nRUN yum -y update openssl && yum clean all && npm update\n' },
            { text: 'FROM rockylinux:9\nRUN yum -y update && yum -y install curl\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of runs(doc)) {
            const commands = packageCommands(instruction);
            const last = commands.findLast(isUpdate);
            if (last === undefined || isUsed(instruction, last, commands))
                continue;
            const { call, invocation, verb, action } = last;
            report({
                region: call,
                message: action === 'refresh'
                    ? `\`${invocation.name} ${verb.source}\` stands alone: once its layer is cached, what is installed later is out of date.`
                    : `\`${invocation.name} ${verb.source}\` stands alone: once its layer is cached, nothing is updated any more.`,
                ...commandEvidence(invocation),
                ...(action === 'upgrade' && { confidence: 'medium' }),
            });
        }
    },
};
/** Of yum, dnf and zypper `update` brings the packages themselves up to date. */
const isUpdate = ({ action, verb, packages }) => action === 'refresh' ||
    (action === 'upgrade' && packages.length === 0 && ['update', 'up'].includes(verb.value ?? ''));
/** What cannot install packages, so that an update before it is still alone. */
const idle = new Set(`: [ cat cd chmod chown cp curl date echo exit export find gpg grep ln ls mkdir mv printf pwd rm rmdir sed set sleep
  test touch true wget`.split(/\s+/));
/** Whether something behind the update makes use of it, or may do so for all that can be known. */
function isUsed(instruction, update, commands) {
    const byIndex = new Map(commands.map((command) => [command.index, command]));
    return programsOf(instruction).some(({ name, command: { runs: started } }, index) => {
        if (index <= update.index || started !== undefined)
            return false;
        const command = byIndex.get(index);
        if (command === undefined)
            return !idle.has(name);
        return !['remove', 'clean', 'refresh'].includes(command.action);
    });
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/package-upgrade.js


const distributionUpgrade = {
    id: 'dockerfile-lint/distribution-upgrade',
    scope: 'document',
    title: 'The build upgrades the distribution',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'It may remove and replace packages at will: what comes out is no longer the distribution that FROM names.',
    advice: 'Start from an image of the release that you want.',
    references: [
        'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
        'https://en.opensuse.org/SDB:Zypper_manual',
    ],
    aliases: ['DL3005', 'DL3035', 'DS-0024'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && \\\n  apt-get -y dist-upgrade\n', lines: [3] },
            { text: 'FROM debian:12\nRUN apt full-upgrade -y\nONBUILD RUN zypper -n dup\n', lines: [2, 3] },
            { text: 'FROM opensuse/leap:15.6\nRUN ["zypper", "-n", "dist-upgrade"]\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get -y upgrade && echo dist-upgrade\n' },
            { text: 'FROM opensuse/leap:15.6\nRUN zypper -n update && zypper -n in dup\n' },
        ],
    },
    check({ doc }, report) {
        for (const { action, invocation, verb, call } of allPackageCommands(doc)) {
            if (action !== 'distribution-upgrade')
                continue;
            report({
                region: call,
                message: `\`${invocation.name} ${verb.source}\` turns the base image into something else.`,
                ...commandEvidence(invocation),
            });
        }
    },
};
const packageUpgrade = {
    id: 'dockerfile-lint/package-upgrade',
    scope: 'document',
    title: 'The build upgrades all packages',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'What comes out depends on the day, and a cached layer upgrades nothing: only a newer base image does so reliably.',
    advice: 'Move FROM to a newer image by its digest; upgrade single packages by name where a fix cannot wait.',
    references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
    aliases: ['DL3005', 'DL3017', 'DL3031', 'DL3039'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && \\\n  apt-get -y upgrade\n', lines: [3] },
            { text: 'FROM alpine:3.20\nRUN apk upgrade --no-cache\nONBUILD RUN apk -U upgrade\n', lines: [2, 3] },
            {
                text: 'FROM fedora:40\nRUN yum -y update && dnf -y upgrade\nRUN ["microdnf", "-y", "update"]\n',
                lines: [2, 2, 3],
            },
            { text: 'FROM opensuse/leap:15.6\nRUN <<EOF\nzypper -n up\nzypper -n patch\nEOF\n', lines: [3, 4] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y --only-upgrade openssl\n' },
            { text: 'FROM alpine:3.20\nRUN apk update && apk upgrade openssl && apk add upgrade\n' },
            {
                text: 'FROM fedora:40\nRUN dnf -y upgrade openssl-libs && dnf -y upgrade $PACKAGES && pip install --upgrade a\n',
            },
        ],
    },
    check({ doc }, report) {
        for (const { action, packages, invocation, verb, call } of allPackageCommands(doc)) {
            if (action !== 'upgrade' || packages.length > 0 || !/^(?:up|patch)|update$|upgrade$/.test(verb.source))
                continue;
            report({
                region: call,
                message: `\`${invocation.name} ${verb.source}\` makes what comes out depend on the day of the build.`,
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/environment.js
/** What ENV or ARG gives a variable at each instruction, as written without quotes; none where it is not set. */
function environment(doc, variable) {
    const found = new Map();
    const latest = new Map();
    for (const instruction of doc.instructions) {
        const { stage, keyword, pairs } = instruction;
        let { env, arg } = latest.get(stage) ?? { env: stage?.base && latest.get(stage.base)?.env };
        if (keyword === 'ENV' || keyword === 'ARG') {
            const set = pairs.findLast(({ name, value }) => name.text === variable && value !== undefined);
            if (keyword === 'ENV')
                env = set?.value?.text ?? env;
            else
                arg = set?.value?.text ?? arg;
        }
        latest.set(stage, { env, arg });
        const value = env ?? arg;
        if (value === undefined)
            continue;
        for (let each = instruction; each !== undefined; each = each.trigger)
            found.set(each, value);
    }
    return found;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/pip-cache.js








const pipCache = {
    id: 'dockerfile-lint/pip-cache',
    scope: 'document',
    title: 'pip leaves its cache in the image',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Every downloaded package stays in the layer a second time, and the running program never reads it.',
    advice: 'Add `--no-cache-dir`, or keep the cache outside: `RUN --mount=type=cache,target=/root/.cache/pip`.',
    references: [
        'https://pip.pypa.io/en/stable/topics/caching/#disabling-caching',
        'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    ],
    aliases: ['DL3042'],
    examples: {
        bad: [
            { text: 'FROM python:3.12\nRUN pip install -r requirements.txt\n', lines: [2] },
            {
                text: 'FROM python:3.12\nRUN apt-get update && \\\n  python3 -m pip --quiet install a==1\n',
                lines: [3],
            },
            { text: 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=off\nRUN ["pip", "install", "a==1"]\n', lines: [3] },
            { text: 'FROM python:3.12\nRUN <<EOF\npip3.12 install a==1\nEOF\n', lines: [3] },
            { text: 'FROM python:3.12 AS onbuild\nONBUILD RUN pip install a==1\nFROM python:3.12\n', lines: [2] },
        ],
        good: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir a==1 && pip --no-cache-dir install b==1\n' },
            { text: 'FROM python:3.12 AS base\nENV PIP_NO_CACHE_DIR=1\nFROM base\nRUN pip install a==1\n' },
            { text: 'FROM python:3.12\nRUN export PIP_NO_CACHE_DIR=true && pip install a==1\n' },
            { text: 'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install a==1\n' },
            {
                text: 'FROM python:3.12\nRUN pip install a==1 && rm -rf ~/.cache\nRUN pip install b && pip cache purge\n',
            },
            {
                text: 'FROM python:3.12 AS build\nRUN pip install a==1\nFROM python:3.12\nCOPY --from=build /a /a\n',
            },
        ],
    },
    check({ doc }, report) {
        const installing = installs(doc).filter(({ install }) => install.tool === 'pip');
        if (installing.length === 0)
            return;
        const callers = new Set(installing.map(({ instruction }) => instruction));
        const switches = environment(doc, 'PIP_NO_CACHE_DIR');
        const folders = environment(doc, 'PIP_CACHE_DIR');
        for (const instruction of shippedRuns(doc)) {
            if (!callers.has(instruction))
                continue;
            if (isOn(switches.get(instruction)) || pip_cache_isPassing(instruction, folders.get(instruction)))
                continue;
            const programs = programsOf(instruction);
            const last = programs.findLastIndex(cleans);
            let isOff = false;
            for (const [index, invocation] of programs.entries()) {
                isOff ||= pip_cache_exports(invocation);
                const install = languageInstall(invocation);
                if (install?.tool !== 'pip' || isOff || index < last || keepsNothing(invocation))
                    continue;
                const edit = wordBehind(doc, install.verb, '--no-cache-dir');
                report({
                    region: install.verb.region,
                    message: 'What pip downloads stays in the layer as a cache that nothing reads again.',
                    ...commandEvidence(invocation),
                    fixes: edit === undefined ? [] : [{ title: 'Add `--no-cache-dir`', mode: 'fix', edits: [edit] }],
                });
            }
        }
    },
};
/** A value that only the build knows may be one that says yes. */
const isOn = (value) => value !== undefined && value !== '' && !isFalse(value);
const pip_cache_isPassing = (instruction, folder) => passingFolders(instruction).some((target) => /pip|\/\.cache$|\$/.test(target) || target === folder || target === '/root');
const keepsNothing = ({ args, command }) => optionWord(args, { long: ['--no-cache-dir'] }) !== undefined ||
    command.assignments.some(({ name, value = 'unknown' }) => name === 'PIP_NO_CACHE_DIR' && isOn(value));
/** `export PIP_NO_CACHE_DIR=1`, `pip config set global.no-cache-dir true`: for what comes behind. */
const pip_cache_exports = ({ name, args }) => name === 'export'
    ? args.some((word) => isOn(/^PIP_NO_CACHE_DIR=([^]*)$/.exec(textOf(word))?.[1]))
    : name.startsWith('pip') && args.some((word) => textOf(word).endsWith('.no-cache-dir'));
/** Takes away what the calls before it left. */
const cleans = ({ name, args }) => name === 'rm'
    ? args.some((word) => /\.cache(?:\/|["']?$)/.test(textOf(word)))
    : name.startsWith('pip') && args[0]?.value === 'cache' && args[1]?.value === 'purge';

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/pip-trusted-host.js





const pipTrustedHost = {
    id: 'dockerfile-lint/pip-trusted-host',
    scope: 'document',
    title: 'pip trusts a host without verifying it',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'A trusted host may answer over plain HTTP or with any certificate: packages, and the code that they run, can be swapped on the way.',
    advice: 'Use an https index whose certificate verifies; give a private certificate authority with `--cert` or PIP_CERT.',
    references: ['https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host', 'CWE-295'],
    aliases: ['CKV2_DOCKER_4', 'CKV2_DOCKER_16'],
    examples: {
        bad: [
            {
                text: 'FROM python:3.12\nRUN pip install --trusted-host pypi.example -r requirements.txt\n',
                lines: [2],
            },
            {
                text: 'FROM python:3.12\nRUN python3 -m pip install \\\n  --trusted-host=pypi.example app\n',
                lines: [3],
            },
            { text: 'FROM python:3.12\nENV PIP_TRUSTED_HOST=pypi.example\n', lines: [2] },
            {
                text: 'FROM python:3.12\nRUN pip3.12 config set global.trusted-host "a.example b.example"\n',
                lines: [2],
            },
        ],
        good: [
            { text: 'FROM python:3.12\nARG PIP_TRUSTED_HOST\nENV PIP_TRUSTED_HOST=""\nRUN pip install app\n' },
            { text: 'FROM python:3.12\nRUN pip install --trusted-host localhost -i http://localhost:3141/ app\n' },
            { text: 'FROM python:3.12\nRUN pip config unset global.trusted-host && echo --trusted-host x\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (!/^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST)$/.test(setting.name))
                continue;
            if (!isKnownRemote(setting.value))
                continue;
            report(settingReport(setting, 'lets packages come from a host that nobody verified'));
        }
        for (const invocation of invocations(doc)) {
            if (!/^(?:pip|python|uv)/.test(invocation.name))
                continue;
            for (const { value, word } of trustedHosts(invocation)) {
                if (isLoopback(value.split(/\s+/)))
                    continue;
                report({
                    region: word.region,
                    message: `pip takes packages from \`${value}\` without verifying the host.`,
                    ...commandEvidence(invocation, `trusted-host ${value}: `),
                });
            }
        }
    },
};
const isKnownRemote = (hosts) => hosts !== undefined && hosts !== '' && !hosts.startsWith('$') && !isLoopback(hosts.split(/\s+/));
function* trustedHosts({ name, args }) {
    const python = /^python[\d.]*$/.test(name) && args.some(({ value }) => value === 'pip');
    if (!python && !/^(?:pip[\d.]*|uv)$/.test(name))
        return;
    yield* optionValues(args, ['--trusted-host', '--allow-insecure-host']);
    const key = args.findIndex(({ value }) => value !== undefined && /^[\w-]+\.trusted-host$/.test(value));
    const word = args[key + 1];
    const sets = args.slice(0, key).some(({ value }) => value === 'set');
    if (key !== -1 && sets && word?.value !== undefined)
        yield { value: word.value, word };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/pip-unpinned.js

const pipUnpinned = {
    id: 'dockerfile-lint/pip-unpinned',
    scope: 'document',
    title: 'Python package without a version',
    severity: 'low',
    confidence: 'high',
    preset: 'strict',
    why: 'The same Dockerfile gives another image tomorrow, with a release that nobody here has looked at; a taken-over package comes in at once.',
    advice: 'Write `name==1.2.3`, a commit behind the `@` of a repository, or keep versions in a requirements or constraints file.',
    references: [
        'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
        'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',
        'CWE-1357',
    ],
    aliases: ['DL3013'],
    examples: {
        bad: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir requests "flask[async]"\n', lines: [2, 2] },
            {
                text: 'FROM python:3.12\nRUN python3 -m pip install \\\n    numpy==2.0.0 \\\n    pandas\n',
                lines: [4],
            },
            {
                text: 'FROM python:3.12\nRUN <<EOF\nset -e\npipx install --python python3 poetry\nEOF\n',
                lines: [4],
            },
            {
                text: 'FROM python:3.12\nRUN ["pip", "install", "-U", "wheel"]\nONBUILD RUN uv pip install ruff\n',
                lines: [2, 3],
            },
            { text: 'FROM python:3.12\nRUN pip install -e git+https://ci@git.example/a/b.git#egg=b\n', lines: [2] },
        ],
        good: [
            { text: 'FROM python:3.12\nRUN pip install requests==2.32.0 "flask>=3,<4" \'black~=24.1\'\n' },
            {
                text: 'FROM python:3.12\nRUN pip install -r requirements.txt && pip install . ./lib dist/a.whl -e .\n',
            },
            { text: 'FROM python:3.12\nRUN pip install -c constraints.txt requests\n' },
            {
                text: 'FROM python:3.12\nRUN pip --proxy p.example install --index-url https://i.example a==1 $MORE\n',
            },
            {
                text: 'FROM python:3.12\nRUN pip install git+https://git.example/a/b.git@v1 "c @ https://f.example/c.zip"\n',
            },
            {
                text: 'FROM python:3.12\nRUN pipenv install a && pip download b && python setup.py -m pip install c\n',
            },
        ],
    },
    check({ doc }, report) {
        reportOpen(doc, report, 'python');
    },
};

// EXTERNAL MODULE: ./out/shared/parse/shell-programs.js
var shell_programs = __webpack_require__(2110);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/interpreters.js



const isAnyShell = (name) => (0,shell_programs/* isShell */.H7)(name) || (0,shell_programs/* isForeignShell */.VH)(name);
const isLanguage = (name) => /^(?:python|perl|ruby|node|php|lua|pwsh)[\d.]*$/.test(name);
/** Short options of sh and bash that take the next word. */
const shellValued = 'oO';
const hasCommandString = (args) => optionWord(args, { letter: 'c', valued: shellValued }) !== undefined;
/** True when the program runs what comes in through standard input (`xargs`: what xargs makes words of). */
function readsProgramFromInput(name, args, behindXargs) {
    const first = operands(args, shellValued)[0]?.value;
    if (name === 'source' || name === '.')
        return (0,shell_programs/* isStandardInput */.mC)(args[0]?.value ?? '');
    if (isLanguage(name)) {
        // `perl -pe \u2026` and `php -r \u2026` have their program in a letter's value.
        const script = args.find((word) => !/^(?:-[uBEIsS]+|--[\w-]+(?:=.*)?)$/.test(textOf(word)));
        return script === undefined || (0,shell_programs/* isStandardInput */.mC)(script.value ?? '');
    }
    if (!isAnyShell(name))
        return false;
    if (hasCommandString(args))
        return behindXargs;
    if (behindXargs)
        return false;
    const noScript = operands(args, shellValued).length === 0 || (0,shell_programs/* isStandardInput */.mC)(first ?? '');
    return noScript || optionWord(args, { letter: 's', valued: shellValued }) !== undefined;
}
/** True when a substitution stands where the program expects code: behind `-c`, or as the script itself. */
function runsSubstitution(name, args) {
    if (codeWords(name, args).some(({ source }) => /^"?(?:\$\(|`)/.test(source)))
        return true;
    if (name === 'source' || name === '.')
        return args[0]?.source.startsWith('<(') ?? false;
    if (!isAnyShell(name) && !isLanguage(name))
        return false;
    return args.some(({ source }, index) => index < 2 && source.startsWith('<('));
}
/** The words that a program reads as code: all of eval's, and what stands behind `-c` or `-e`. */
function codeWords(name, args) {
    if (name === 'eval')
        return args;
    if (!isAnyShell(name) && !isLanguage(name))
        return [];
    const string = args.findIndex((word) => /^-[a-z]*[ce]$/.test(textOf(word)));
    return string === -1 ? [] : args.slice(string + 1, string + 2);
}
/** Base name of the file that a command starts: as a script of an interpreter, sourced, or as the program itself. */
function scriptRun(name, args) {
    if (name === 'source' || name === '.')
        return fileOf(args[0]);
    if (isAnyShell(name))
        return hasCommandString(args) ? undefined : fileOf(operands(args, shellValued)[0]);
    if (isLanguage(name))
        return optionWord(args, { letter: 'm' }) ? undefined : fileOf(operands(args)[0]);
    return name;
}
const fileOf = (word) => word && baseName(textOf(word));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/verification.js

const checksums = /^(?:(?:sha\d*|md5|b2|b3|ck)sum|shasum|sha\d+|rhash)$/;
const signatures = /^(?:gpg2?|minisign|signify|cosign|openssl|slsa-verifier|gh|sq)$/;
/**
 * True for a program that compares a file with a checksum or a signature. `compared` holds the programs whose output
 * another one reads: a checksum that is only shown stops nothing.
 */
function verifies(invocation, compared) {
    const { name, args, command } = invocation;
    if (name === 'gpgv')
        return args.length > 0;
    if (checksums.test(name) && optionWord(args, { long: ['--check'], letter: 'c' }))
        return true;
    if (signatures.test(name) && args.some((word) => isVerify(textOf(word), name)))
        return true;
    return (checksums.test(name) || name === 'openssl') && args.length > 0 && isCompared(command, compared);
}
/** GnuPG takes a file apart only where its signature holds. */
const isVerify = (text, name) => /^-{0,2}verify(?:-[\w-]+)?$/.test(text) ||
    (name.startsWith('gpg') && /^(?:-d|--decrypt)$/.test(text)) ||
    (/^(?:minisign|signify)$/.test(name) && /^-[A-Za-z]*[VC]/.test(text));
const isCompared = (command, compared) => compared.has(command) ||
    command.writes.some((word) => !textOf(word).startsWith('/dev/')) ||
    (command.pipesTo !== undefined && command.pipesTo.name !== 'tee' && command.pipesTo.name !== 'cat');

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/unverified-runs.js





/** By the instruction that runs them. Files stay where a stage builds on another, variables end with their RUN. */
function unverifiedRuns(doc) {
    const found = new Map();
    const waitingIn = new Map();
    // With variables filled in they are other objects, at the same place.
    const running = new Map(runningInstructions(doc).map((each) => [each.keywordRegion, each]));
    for (const instruction of doc.instructions) {
        const { stage, keyword, trigger } = instruction;
        const base = waitingIn.get(stage?.base);
        const waiting = waitingIn.get(stage) ?? new Map(stage?.base && base);
        waitingIn.set(stage, waiting);
        // Another file of that name may lie there now.
        if (keyword === 'COPY' || keyword === 'ADD')
            for (const { text } of instruction.words)
                waiting.delete(baseName(text));
        const read = running.get(instruction.keywordRegion);
        if (read !== undefined)
            found.set(read, [...runIn(read, keyword === 'RUN' ? waiting : new Map())]);
        if (trigger !== undefined)
            found.set(trigger, [...runIn(trigger, new Map())]);
    }
    return found;
}
function* runIn(instruction, waiting) {
    const before = new Set(waiting.values());
    const commands = instruction.script?.commands ?? [];
    const programs = programsOf(instruction);
    if (before.size === 0 && !programs.some(isRemoteDownload))
        return;
    const compared = new Set(commands.flatMap(({ substitutes }) => substitutes));
    let ends;
    const isRun = (command) => (ends ??= pipeEnds(commands, ({ name, args }) => readsProgramFromInput(name, args, false))).has(command);
    const byCommand = new Map(programs.map((each) => [each.command, each]));
    for (const command of commands) {
        if (waiting.size > 0)
            for (const name of variablesRun(command))
                yield* take(waiting, name);
        const invocation = byCommand.get(command);
        const fetched = command.substitutes
            .map((each) => byCommand.get(each))
            .find((each) => each && isRemoteDownload(each));
        if (fetched !== undefined && invocation === undefined)
            for (const { name } of command.assignments)
                waiting.set(`$${name}`, fetched);
        if (invocation === undefined)
            continue;
        if (verifies(invocation, compared))
            waiting.clear();
        for (const file of waiting.size === 0 ? [] : filesRun(invocation, isRun)) {
            // A bare name may be any program of the image: only a path says that it is the file of an earlier RUN.
            const fetched = waiting.get(file);
            const isEarlier = fetched !== undefined && before.has(fetched);
            if (!isEarlier || file !== invocation.program.value)
                yield* take(waiting, file);
        }
        if (isRemoteDownload(invocation))
            for (const each of downloadedFiles(invocation))
                waiting.set(each, invocation);
    }
    for (const name of [...waiting.keys()])
        if (name.startsWith('$'))
            waiting.delete(name);
}
function* take(waiting, file) {
    const fetched = waiting.get(file);
    if (fetched === undefined)
        return;
    waiting.delete(file);
    yield { fetched, file };
}
/** Base names: its script, its program, `sh < file`, and `cat file | sh`. */
function filesRun({ name, args, command }, isRun) {
    const script = scriptRun(name, args);
    const read = readsProgramFromInput(name, args, false) ? command.reads : [];
    const shown = name === 'cat' && isRun(command) ? [...operands(args), ...command.reads] : [];
    return [
        ...(script === undefined ? [] : [script]),
        ...[...read, ...shown].map((word) => baseName(textOf(word))),
    ];
}
/** `eval "$X"`, `sh -c "$X"`. */
const variablesRun = (command) => started(command)
    .flatMap(({ name, args }) => codeWords(name, args))
    .map(({ source }) => /^"?\$(?:\{\w+\}|\w+)"?$/.exec(source)?.[0].replace(/[{}"]/g, ''))
    .filter((name) => name !== undefined);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/pipe-to-shell.js






const pipeToShell = {
    id: 'dockerfile-lint/pipe-to-shell',
    scope: 'document',
    title: 'A download is run without being verified',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whatever the server answers on the day of the build runs as root in it: a taken-over site or account is enough.',
    advice: 'Download to a file, verify its checksum or signature, then run it; or use `ADD --checksum=`, or a package.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'CWE-494'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://get.example/install.sh | sh\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN apt-get update && \\\n  wget -qO- https://get.example | sudo -E bash -s -- -y\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nRUN sh -c "$(curl -fsSL https://get.example)"\nRUN bash <(curl -s https://get.example)\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN eval "$(wget -qO- https://get.example)"\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl https://get.example | tee install.sh | python3 -\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl https://get.example > get.sh && sh get.sh\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN $(curl https://get.example)\nRUN sudo `wget -qO- https://get.example`\n',
                lines: [2, 3],
            },
            {
                text: 'FROM debian:12\nRUN curl https://get.example | . /dev/stdin\nRUN curl https://get.example | bash /dev/fd/0\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN curl https://get.example | node --input-type=module -\n', lines: [2] },
            { text: 'FROM debian:12\nRUN echo "curl https://get.example | sh" | sh\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN find / -exec true \\; -exec sh -c "curl https://get.example | sh" \\;\n',
                lines: [2],
            },
            {
                text: 'FROM debian:12\nRUN curl -fo get.sh https://get.example/get.sh \\\n && chmod +x get.sh && ./get.sh\n',
                lines: [2],
            },
            {
                text: 'FROM debian:12\nRUN curl -fo a https://get.example/a.sh\nWORKDIR /x\nRUN sh a\n',
                lines: [2],
            },
            { text: 'FROM debian:12 AS a\nRUN wget https://get.example/a.sh\nFROM a\nRUN sh < a.sh\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl -o a https://get.example\nRUN chmod +x a && ./a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl -o a https://get.example && cat a | sh\n', lines: [2] },
            { text: 'FROM debian:12\nRUN bash < <(curl -s https://get.example)\n', lines: [2] },
            { text: 'FROM debian:12\nRUN X=$(curl -s https://get.example); eval "$X"\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl -o a https://get.example && sha256sum a && sh a\n', lines: [2] },
            { text: 'FROM debian:12\nRUN curl -o a https://get.example && gpg --version && sh a\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -o a https://get.example\nFROM debian:12\nRUN sh a\n' },
            { text: 'FROM debian:12\nRUN curl -o a https://get.example\nCOPY a .\nRUN sh a\n' },
            { text: 'FROM debian:12\nRUN curl -o a https://get.example\nRUN sha256sum --check s\nRUN sh a\n' },
            {
                text: 'FROM debian:12\nRUN curl -o a https://get.example && test "$(sha256sum a)" = "1  a" && sh a\n',
            },
            { text: 'FROM debian:12\nRUN curl -o a https://get.example && cosign verify-blob --key k a && sh a\n' },
            { text: 'FROM debian:12\nRUN curl -o a https://get.example && cat a | sh b\n' },
            { text: 'FROM debian:12\nRUN X=$(curl -s https://get.example); sh -c "echo done" "$X"\n' },
            { text: 'FROM debian:12\nRUN curl -fsSL https://files.example/a.tgz | tar xz\n' },
            { text: 'FROM debian:12\nRUN curl https://api.example | python3 -c "import json"\n' },
            { text: 'FROM debian:12\nRUN curl https://api.example | bash parse.sh\n' },
            { text: "FROM debian:12\nRUN curl https://api.example | perl -pe 's/a/b/' | ruby -ne 'puts $_'\n" },
            { text: 'FROM debian:12\nRUN make $(curl https://api.example/target)\n' },
            {
                text: 'FROM debian:12\nRUN echo "curl https://get.example | sh"\n# RUN curl https://get.example | sh\n',
            },
            {
                text: 'FROM debian:12\nRUN curl -O https://get.example/a.sh && echo "abc  a.sh" | sha256sum -c - && sh a.sh\n',
            },
            { text: 'FROM debian:12\nRUN bash -c "test $(curl -s https://api.example/version) = 1"\n' },
        ],
    },
    check({ doc }, report) {
        if (invocationsOf(doc, ...downloaders).length === 0)
            return;
        const runsOf = unverifiedRuns(doc);
        for (const instruction of runningInstructions(doc)) {
            for (const run of runsOf.get(instruction) ?? [])
                report(later(run));
            if (!programsOf(instruction).some(isRemoteDownload))
                continue;
            const commands = instruction.script?.commands ?? [];
            // Whatever stands in between: `curl \u2026 | tee install.sh | sudo bash`.
            const ends = pipeEnds(commands, ({ name, args }, { name: reader }) => readsProgramFromInput(name, args, reader === 'xargs'));
            for (const command of commands) {
                const fetched = download(command);
                const end = fetched && ends.get(command);
                if (end)
                    report(finding(fetched, end.program.name, between(command.region, end.reader.region)));
                const found = substituted(command);
                if (found !== undefined)
                    report(found);
            }
        }
    },
};
const download = (command) => [invocationOf(command)].find((each) => each && isRemoteDownload(each));
const finding = (fetched, runner, region) => ({
    region,
    message: `What ${fetched.name} downloads is run by ${runner} without being verified.`,
    ...commandEvidence(fetched, '', ` | ${runner}`),
});
/** `sh -c "$(curl \u2026)"`, `bash <(curl \u2026)`, `eval "$(curl \u2026)"`, and `$(curl \u2026)` as the command itself. */
function substituted(command) {
    const fetched = command.substitutes.map(download).find((each) => each !== undefined);
    if (fetched === undefined)
        return undefined;
    const runner = started(command).find(({ name, args, command: { reads } }) => runsSubstitution(name, args) ||
        (reads.some(({ source }) => source.startsWith('<(')) && readsProgramFromInput(name, args, false)))?.name;
    const isProgram = /^"?(?:\$\(|`)/.test((0,shell/* innermost */.OI)(command).program?.source ?? '');
    return runner === undefined && !isProgram
        ? undefined
        : finding(fetched, runner ?? 'the shell', command.region);
}
/** Of a file in a message, in UTF-16 code units. */
const longestName = 100;
const later = ({ fetched, file }) => ({
    ...finding(fetched, file, fetched.region),
    message: `\`${file.slice(0, longestName)}\` is downloaded by ${fetched.name} and run without being verified.`,
    severity: 'medium',
    confidence: 'medium',
});

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/pipelines.js



/** `-o pipefail`, `-eo pipefail`, `-euxo pipefail`. */
const switchesOn = (words) => words.some((word, index) => word === 'pipefail' && /^-[A-Za-z]*o$/.test(words[index - 1] ?? ''));
/** True when the strings of a SHELL make a failing pipe fail. */
const isPipefailShell = (words) => words.some((word) => (0,shell_programs/* knowsPipefail */.P)((0,shell_programs/* programName */.kX)(word))) && switchesOn(words);
/** The first pipe of a RUN that would fail with pipefail alone, from its first to its last command. */
function losingPipe({ script, heredocs }) {
    if (heredocs.some(({ content }) => /^\t*#![^\n]{0,200}pipefail/.test(content)))
        return undefined;
    /** The last script of `bash -o pipefail -c '\u2026'`, the outermost where they are nested. */
    let covered;
    for (const command of script?.commands ?? []) {
        const { name, args, pipesTo, decides } = command;
        const isOn = () => switchesOn(args.map(textOf));
        if (name === 'set' && isOn())
            return undefined;
        if (covered !== undefined && isWithin(command.region, covered))
            continue;
        if (pipesTo !== undefined && decides)
            return between(command.region, lastReader(pipesTo).region);
        if (name !== undefined && (0,shell_programs/* knowsPipefail */.P)(name) && isOn())
            covered = command.region;
    }
    return undefined;
}
function lastReader(command) {
    let last = command;
    while (last.pipesTo !== undefined)
        last = last.pipesTo;
    return last;
}
const isWithin = (inner, outer) => !isBefore(inner.startLine, inner.startColumn, outer.startLine, outer.startColumn) &&
    !isBefore(outer.endLine, outer.endColumn, inner.endLine, inner.endColumn);
const isBefore = (line, column, otherLine, otherColumn) => line < otherLine || (line === otherLine && column < otherColumn);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/pipefail.js






const pipefail = {
    id: 'dockerfile-lint/pipefail',
    scope: 'document',
    title: 'A failure in a pipe goes unseen',
    severity: 'medium',
    confidence: 'medium',
    preset: 'recommended',
    why: 'A pipe ends as its last command does: a download that breaks off, or a checksum that does not fit, still gives an image.',
    advice: 'Set `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` (`/bin/ash` in Alpine) before it, or begin the RUN with `set -o pipefail`.',
    references: ['https://docs.docker.com/build/building/best-practices/#using-pipes', 'CWE-390'],
    aliases: ['DL4006'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl https://f.example/a.tgz | tar xz\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN apt-get update && \\\n  curl https://f.example/a \\\n  | tar x && a | b\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN <<EOF\na | b\nEOF\nONBUILD RUN a | b\n',
                lines: [4, 6],
            },
            { text: 'FROM alpine:3.20\nSHELL ["/bin/sh", "-o", "pipefail", "-c"]\nRUN a | b\n', lines: [3] },
            { text: 'FROM debian:12\nRUN ["bash", "-c", "a | b"]\nRUN VERSION=$(a | b) && make\n', lines: [2, 3] },
        ],
        good: [
            { text: 'FROM debian:12\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN a | b\n' },
            { text: 'FROM alpine:3.20 AS base\nSHELL ["ash", "-o", "pipefail", "-c"]\nFROM base\nRUN a | b\n' },
            {
                text: 'FROM debian:12\nRUN set -eux -o pipefail; a | b\nRUN ["bash", "-euo", "pipefail", "-c", "a | b"]\n',
            },
            { text: 'FROM debian:12\nRUN <<EOF\n#!/bin/bash -eo pipefail\na | b\nEOF\n' },
            { text: 'FROM debian:12\nRUN a || b && echo "a | b" # a | b\nCMD a | b\n' },
            { text: 'FROM debian:12\nRUN A=$(a | b) make "$(a | b)"; for x in $(a | b); do make "$x"; done\n' },
            { text: 'FROM debian:12\nSHELL ["pwsh", "-Command"]\nRUN Get-Item a | Remove-Item\n' },
        ],
    },
    check({ doc }, report) {
        const shells = new Map();
        const fixes = new Map();
        for (const instruction of doc.instructions) {
            const { stage, keyword } = instruction;
            if (!shells.has(stage))
                shells.set(stage, stage?.base && shells.get(stage.base));
            if (keyword === 'SHELL' && instruction.json !== undefined)
                shells.set(stage, instruction);
            const shell = shells.get(stage);
            const run = keyword === 'ONBUILD' ? instruction.trigger : instruction;
            if (run?.keyword !== 'RUN')
                continue;
            if (run.json === undefined && isPipefailShell((shell?.json ?? []).map(({ text }) => text)))
                continue;
            const region = losingPipe(run);
            if (region === undefined)
                continue;
            const place = shell ?? stage;
            if (!fixes.has(place))
                fixes.set(place, inShell(doc, instruction, shell));
            const fix = run.json === undefined ? fixes.get(place) : undefined;
            report({
                region,
                message: 'Only the last command of the pipe decides whether the RUN fails.',
                ...evidenceOf((0,parse_edit/* written */.Mp)(doc, region)),
                fixes: fix === undefined ? [] : [fix],
            });
        }
    },
};
/** The shell that holds for the RUN, or a new one before it. Pipes that fail on purpose would fail the build. */
function inShell(doc, run, shell) {
    const mode = 'suggest';
    const own = shellOf(run.stage);
    if (shell === undefined) {
        if (own === undefined || run.json !== undefined)
            return undefined;
        const text = `SHELL ["${own}", "-o", "pipefail", "-c"]`;
        const line = (0,parse_edit/* insertBefore */.nc)(doc, run.keywordRegion, text + lineBreak(doc));
        return { title: `Set \`${text}\``, mode, edits: [line] };
    }
    const [program, ...options] = shell.json ?? [];
    const last = options.at(-1);
    if (program === undefined || last?.text !== '-c')
        return undefined;
    const isSh = /(?:^|\/)sh$/.test(program.text);
    if (isSh && own === undefined)
        return undefined;
    const edits = isSh && own !== undefined ? [(0,parse_edit/* replace */.HC)(doc, program.region, JSON.stringify(own))] : [];
    const isSet = options.some(({ text }) => text === 'pipefail');
    if (!isSet)
        edits.push((0,parse_edit/* insertBefore */.nc)(doc, last.region, '"-o", "pipefail", '));
    return edits.length === 0 ? undefined : { title: 'Set pipefail in SHELL', mode, edits };
}
/** A shell of the stage's image that is surely there; undefined where nobody can tell. */
function shellOf(stage) {
    if (stage?.resolvedImage === undefined || stage.base !== undefined)
        return undefined;
    const image = (0,image_reference/* parseImageReference */.o_)(stage.resolvedImage);
    if (!(image instanceof image_reference/* ImageReference */.ZN))
        return undefined;
    const name = (0,official_images/* officialName */.p)(image);
    if (name === undefined || /windows|nanoserver/.test(image.tag ?? ''))
        return undefined;
    if (name === 'alpine' || image.tag?.includes('alpine') === true)
        return '/bin/ash';
    return withBash.has(name) ? '/bin/bash' : undefined;
}
/** Official images on Debian, Ubuntu or Fedora unless their tag says Alpine. */
const withBash = new Set(`almalinux amazonlinux buildpack-deps centos debian eclipse-temurin fedora gcc golang httpd mariadb maven mysql nginx
  node openjdk oraclelinux perl php postgres python rockylinux ruby rust ubuntu`.split(/\s+/));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/pointless-command.js



const pointlessCommand = {
    id: 'dockerfile-lint/pointless-command',
    scope: 'document',
    title: 'A command that does nothing lasting in a build',
    severity: 'info',
    confidence: 'medium',
    preset: 'strict',
    why: 'A build keeps files, no processes, mounts or logins: what is started, stopped, mounted or shown is gone when the RUN ends, and an editor waits for nobody.',
    advice: 'Leave the command away; start services from the ENTRYPOINT, and edit files with sed or COPY.',
    references: ['https://docs.docker.com/reference/dockerfile/#run'],
    aliases: ['DL3001'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN free -m && \\\n  service nginx start\n', lines: [2, 3] },
            { text: 'FROM debian:12\nRUN ["/usr/bin/vim", "/etc/hosts"]\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN <<EOF\nmount -t proc proc /proc\nEOF\nONBUILD RUN ps aux\n',
                lines: [3, 5],
            },
            { text: 'FROM debian:12\nRUN sudo shutdown now\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y vim ssh procps && echo top\n' },
            { text: 'FROM debian:12\nRUN ssh-keyscan git.example > /etc/ssh/known && systemctl enable app\n' },
            { text: 'FROM debian:12\nCMD ["ssh", "host.example"]\n' },
            { text: 'FROM debian:12\nRUN --mount=type=ssh ssh -V && command -v kill\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of runsOf(doc, ...pointless)) {
            for (const invocation of programsOf(instruction)) {
                const { name, args, region } = invocation;
                if (!pointless.has(name) || args.some(({ value }) => value === '-V' || value === '--version'))
                    continue;
                report({
                    region,
                    message: `\`${name}\` does nothing in a build that the image keeps.`,
                    ...commandEvidence(invocation),
                });
            }
        }
    },
};
const pointless = new Set('free halt htop ifconfig kill mount nano poweroff ps reboot service shutdown ssh top umount vi vim'.split(' '));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/port-out-of-range.js


const portOutOfRange = {
    id: 'dockerfile-lint/port-out-of-range',
    scope: 'document',
    title: 'A port above 65535',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'There is no such port: the build fails, or the image says it listens where nothing can.',
    advice: 'Name a port from 1 to 65535.',
    references: ['https://docs.docker.com/reference/dockerfile/#expose'],
    aliases: ['DL3011', 'DS-0008'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 65536\n', lines: [2] },
            { text: 'FROM debian:12\nEXPOSE 80 \\\n  70000/udp\nONBUILD EXPOSE "99999"\n', lines: [3, 4] },
            { text: 'FROM debian:12\nEXPOSE 65000-66000 66000-66001/tcp\n', lines: [2, 2] },
            { text: 'FROM debian:12\nARG PORT=80000\nEXPOSE $PORT\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nEXPOSE 65535 0 8000-9000/tcp\n' },
            { text: 'FROM debian:12\nARG PORT\nEXPOSE $PORT 8000-${PORT}\n' },
            { text: 'FROM debian:12\nRUN echo EXPOSE 70000\n# EXPOSE 70000\n' },
        ],
    },
    check({ doc }, report) {
        const variables = new Variables(doc);
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'EXPOSE')) {
            for (const { text, region } of instruction.words) {
                const value = variables.valueAt(instruction, text) ?? '';
                const ports = /^(\d+)(?:-(\d+))?(?:\/\w+)?$/.exec(value)?.slice(1) ?? [];
                if (!ports.some((port) => Number(port) > 65535))
                    continue;
                report({
                    region,
                    message: `\`EXPOSE ${text}\` names a port above 65535.`,
                    evidence: `EXPOSE ${text}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/python-https-verify-off.js

const pythonHttpsVerifyOff = {
    id: 'dockerfile-lint/python-https-verify-off',
    scope: 'document',
    title: 'Python does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'PYTHONHTTPSVERIFY=0 makes urllib accept any certificate, in the build and, with ENV, in every container.',
    advice: 'Remove the variable. For a private certificate authority set SSL_CERT_FILE.',
    references: ['https://peps.python.org/pep-0493/', 'CWE-295'],
    aliases: ['CKV2_DOCKER_5'],
    examples: {
        bad: [
            { text: 'FROM python:3.12\nENV PYTHONHTTPSVERIFY=0\n', lines: [2] },
            { text: 'FROM python:3.12\nENV A=1 \\\n    PYTHONHTTPSVERIFY="0"\n', lines: [3] },
            { text: 'FROM python:3.12\nRUN true && PYTHONHTTPSVERIFY=0 python get.py\n', lines: [2] },
        ],
        good: [
            { text: 'FROM python:3.12\nENV PYTHONHTTPSVERIFY=1\n' },
            { text: 'FROM python:3.12\nARG PYTHONHTTPSVERIFY\nLABEL PYTHONHTTPSVERIFY=0\n' },
            { text: 'FROM python:3.12\nRUN echo PYTHONHTTPSVERIFY=0\n' },
        ],
    },
    check({ doc }, report) {
        for (const setting of settings(doc)) {
            if (setting.name === 'PYTHONHTTPSVERIFY' && setting.value === '0') {
                report(settingReport(setting, 'makes Python accept any certificate'));
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/rpm-no-verify.js



const rpmNoVerify = {
    id: 'dockerfile-lint/rpm-no-verify',
    scope: 'document',
    title: 'rpm does not verify the package',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Digest and signature are what ties a package to its distributor; without them anything may be installed.',
    advice: 'Import the key with `rpm --import` and leave the option away.',
    references: ['https://rpm.org/docs/latest/man/rpm.8', 'CWE-347'],
    aliases: ['CKV2_DOCKER_10'],
    examples: {
        bad: [
            { text: 'FROM fedora:41\nRUN rpm -i --nodigest https://rpm.example/a.rpm\n', lines: [2] },
            { text: 'FROM fedora:41\nRUN true; \\\n  rpm -Uvh --nosignature a.rpm\n', lines: [3] },
            { text: 'FROM fedora:41\nRUN rpm --noverify -i a.rpm\n', lines: [2] },
        ],
        good: [
            { text: 'FROM fedora:41\nRUN rpm --import https://rpm.example/key && rpm -i a.rpm\n' },
            { text: 'FROM fedora:41\nRUN rpm -qa --nosignature --nodigest\n' },
            { text: 'FROM fedora:41\nRUN rpm -e --nodeps a && echo rpm -i --nodigest\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocationsOf(doc, 'rpm')) {
            const { args } = invocation;
            // A query or a removal brings nothing in.
            const installs = ['i', 'U', 'F'].some((letter) => optionWord(args, { long: ['--install', '--upgrade', '--freshen', '--reinstall'], letter }));
            const queries = optionWord(args, { long: ['--query', '--verify'], letter: 'q' }) !== undefined;
            if (!installs || queries)
                continue;
            const word = optionWord(args, { long: ['--nodigest', '--nosignature', '--noverify'] });
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: `rpm installs packages without verifying them (\`${word.source}\`).`,
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/run-privileges.js


function* runFlags(doc, name, value) {
    for (const { flags, rest } of (0,dockerfile/* withKeyword */.Y1)(doc, 'RUN')) {
        for (const flag of flags)
            if (flag.name === name && flag.value?.text.toLowerCase() === value)
                yield { region: flag.region, ...evidenceOf(`--${name}=${value} ${rest.text}`) };
    }
}
const runSecurityInsecure = {
    id: 'dockerfile-lint/run-security-insecure',
    scope: 'document',
    title: 'A build step runs privileged',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The step runs without the sandbox, as `docker run --privileged` does: its code can take over the build machine.',
    advice: 'Remove the flag; do what needs privileges outside the build.',
    references: ['https://docs.docker.com/reference/dockerfile/#run---security', 'CWE-250'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN --security=insecure mount -t tmpfs none /mnt\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN --mount=type=cache,target=/c \\\n  --security=insecure make\n',
                lines: [3],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN --security=sandbox make\n' },
            { text: 'FROM debian:12\nRUN make --security=insecure\n' },
        ],
    },
    check({ doc }, report) {
        for (const flag of runFlags(doc, 'security', 'insecure')) {
            report({
                ...flag,
                message: '`--security=insecure` runs this step without a sandbox.',
            });
        }
    },
};
const runNetworkHost = {
    id: 'dockerfile-lint/run-network-host',
    scope: 'document',
    title: "A build step uses the build machine's network",
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The step reaches everything that listens on the build machine, among it metadata services and local daemons.',
    advice: 'Remove the flag; the default network reaches the internet, `--network=none` nothing.',
    references: ['https://docs.docker.com/reference/dockerfile/#run---network', 'CWE-653'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN --network=host make\n', lines: [2] },
            { text: 'FROM debian:12\nONBUILD RUN --network=host make\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN --network=none make\nRUN --network=default make\n' },
            { text: 'FROM debian:12\nRUN docker run --network=host a\n' },
        ],
    },
    check({ doc }, report) {
        for (const flag of runFlags(doc, 'network', 'host')) {
            report({
                ...flag,
                message: '`--network=host` puts this step on the network of the build machine.',
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/secret-files.js

/** Kinds of files that hold secrets, by path as people name them. */
const secretFiles = [
    { pattern: /(?:^|\/)\.env(?:\.[\w.-]+|\.?\*)?$/, what: 'environment file' },
    { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, what: 'SSH private key' },
    { pattern: /(?:^|\/)\.ssh\/?$/, what: 'SSH folder' },
    {
        pattern: /(?:^|\/)(?:[\w.-]*(?:private|priv|_key|-key|\.key)[\w-]*|key|privkey\d*)\.pem$/i,
        what: 'private key',
    },
    { pattern: /(?:^|\/)(?:[\w.-]*private[\w.-]*|server|tls|id_[\w.-]+)\.key$/i, what: 'private key' },
    { pattern: /(?:^|\/)[\w.-]+\.key$/i, what: 'key', isDoubtful: true },
    { pattern: /(?:^|\/)ssh_host_[\w*]+_key\*?$/, what: 'SSH host key' },
    { pattern: /(?:^|\/)[\w.-]+\.(?:p12|pfx|ppk)$/i, what: 'private key' },
    { pattern: /(?:^|\/)[\w.-]+\.(?:jks|keystore)$/i, what: 'key store' },
    { pattern: /(?:^|\/)[._]netrc$/, what: 'logins of .netrc' },
    { pattern: /(?:^|\/)\.htpasswd$/, what: 'password hashes' },
    {
        pattern: /(?:^|\/)\.(?:pypirc|git-credentials|pgpass|my\.cnf|dockercfg|vault-token|s3cfg|boto)$/,
        what: 'logins',
    },
    { pattern: /(?:^|\/)\.aws(?:\/(?:credentials)?)?$/, what: 'AWS credentials' },
    { pattern: /(?:^|\/)\.docker\/config\.json$/, what: 'registry logins' },
    {
        pattern: /(?:^|\/)(?:\.kube\/config|\.kube\/?|kubeconfig|[\w.-]+\.kubeconfig|kubeconfig\.ya?ml)$/,
        what: 'cluster login',
    },
    {
        pattern: /(?:^|\/)(?:[\w.-]*service[-_]?account[\w.-]*|application_default_credentials|(?:gcp|gcloud|google)[\w-]*-?(?:key|credentials)|credentials|client_secrets?)\.json$/i,
        what: 'cloud credentials',
    },
    { pattern: /(?:^|\/)secrets\.(?:ya?ml|json|env|toml)$/, what: 'secrets file' },
    { pattern: /(?:^|\/)[\w.-]*terraform\.tfstate$/, what: 'Terraform state' },
];
/** Names that say the file is public, a sample, or empty of secrets. */
const harmless = /(?:example|sample|template|\.dist$|\.defaults?$|\.schema|\.tpl$|public|\.pub\b|\.pub$|(?:^|[/_.-])(?:ca|pub|signing|release(?=\.key$)|repo|archive|apt|gpg|trust|truststore|cacerts|debug|test)(?:[_.-]|$))/i;
/** The end of a path says it all; the patterns are not for words of any length. */
const maxPath = 300;
/** Where a public key is put, by its name or folder. */
const publicTarget = /\.(?:pub|asc|gpg)$|\/(?:keyrings|trusted\.gpg\.d|rpm-gpg|apk\/keys)(?:\/|$)/;
/** What a copied path holds; undefined for a file that is none of the known kinds, is public, or is test data. */
function secretFile(whole, target) {
    const path = whole.slice(-maxPath);
    if (harmless.test(path.replace(/^.*\/(?=[^/])/, '')) || (0,test_data/* isTestData */.rv)(path))
        return undefined;
    const found = secretFiles.find(({ pattern }) => pattern.test(path));
    return found?.isDoubtful === true && publicTarget.test(target.slice(-maxPath)) ? undefined : found;
}
/** Often without a secret in it: registries and switches only. */
const isPackageConfig = (path) => /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|auth\.json)$/.test(path);

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/secret-file-copied.js





const secretFileCopied = {
    id: 'dockerfile-lint/secret-file-copied',
    scope: 'document',
    title: 'A file with secrets is copied into the image',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    why: 'The file stays in its layer even when a later step deletes it: everybody who can pull the image can read it.',
    advice: 'Mount it for the one step that needs it (`RUN --mount=type=secret`), and list it in .dockerignore.',
    references: ['https://docs.docker.com/build/building/secrets/', 'CWE-538', 'CIS-DOCKER-4.10'],
    aliases: ['DS-0031'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nCOPY .env /app/\n', lines: [2] },
            {
                text: 'FROM debian:12\nCOPY --chown=app a.txt \\\n  ./keys/id_ed25519 \\\n  /root/.ssh/\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nADD ["server.key", "/etc/ssl/"]\nONBUILD COPY .env.production /app/.env\n',
                lines: [2, 3],
            },
            {
                text: 'FROM debian:12\nCOPY .npmrc /home/app/\nCOPY .aws/credentials /root/.aws/\n',
                lines: [2, 3],
            },
            { text: 'FROM node:22\nCOPY .npmrc package.json ./\nRUN npm ci && rm -f .npmrc\n', lines: [2] },
            {
                text: 'FROM debian:12\nCOPY acme.key ssh_host_ed25519_key /srv/\nCOPY site/.htpasswd /etc/nginx/\n',
                lines: [2, 2, 3],
            },
            {
                text: 'FROM debian:12\nCOPY --from=build /root/.netrc /root/.netrc\nCOPY my-service-account.json /\n',
                lines: [2, 3],
            },
        ],
        good: [
            { text: 'FROM debian:12\nCOPY vendor-2031.key /etc/apt/keyrings/\nADD vendor.key /tmp/vendor.asc\n' },
            { text: 'FROM debian:12\nCOPY api/testdata/id_rsa api/testdata/tls.key /data/\n' },
            { text: 'FROM debian:12\nCOPY .env.example id_rsa.pub ca.pem certs/ca-bundle.pem /app/\n' },
            { text: 'FROM node:22\nCOPY .npmrc .yarnrc.yml package.json ./\nRUN npm ci\n' },
            { text: 'FROM debian:12\nCOPY package.json .\nCOPY app.env.ts env.key.ts fullchain.pem /app/\n' },
            { text: 'FROM debian:12\nCOPY nginx_signing.key RPM-GPG-KEY-a apt.gpg.key /etc/keys/\n' },
            { text: 'FROM debian:12\nCOPY config/default /app/.env\nRUN --mount=type=secret,id=.env make\n' },
            { text: 'FROM debian:12\nCOPY <<EOF /app/run.sh\nCOPY .env /app\nEOF\n# COPY .env /app\n' },
        ],
    },
    check({ doc }, report) {
        for (const { keyword, words } of (0,dockerfile/* withKeyword */.Y1)(doc, 'COPY', 'ADD')) {
            const target = unquoted(words.at(-1)?.text ?? '');
            for (const { text, region } of words.slice(0, -1)) {
                const path = unquoted(text);
                const isConfig = isPackageConfig(path);
                const found = isConfig ? packageConfig : secretFile(path, target);
                if (found === undefined || (isConfig && !holdsLogins(doc, path, target)))
                    continue;
                report({
                    region,
                    message: `${keyword} puts \`${path}\` (${found.what}) into a layer of the image.`,
                    evidence: `${keyword} ${path}`,
                    ...(found.isDoubtful === true && { severity: 'medium', confidence: 'low' }),
                });
            }
        }
    },
};
const packageConfig = { what: 'package manager logins', isDoubtful: true };
/**
 * Beside the sources the file mostly says how to install, and is public with them. In a home folder it is a user's own,
 * and what is deleted behind the install was not to be seen.
 */
function holdsLogins(doc, path, target) {
    const file = path.replace(/^.*\//, '');
    if (file === 'auth.json' || isHome.test(target))
        return true;
    const isRemoval = (args) => args.some((word) => textOf(word).endsWith(file));
    return invocationsOf(doc, 'rm').some(({ args }) => isRemoval(args));
}
const isHome = /^(?:~|\/root|\/home\/[^/]+|\$HOME|\$\{HOME\})(?:\/|$)/;

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/secret-in-env.js



const secretInEnv = {
    id: 'dockerfile-lint/secret-in-env',
    scope: 'document',
    title: 'A secret in ENV or ARG',
    severity: 'high',
    confidence: 'medium',
    preset: 'security',
    why: 'Values of ENV and ARG stay in the history of the image: everybody who can pull it can read them. Looked for are names that end in a word for a secret (PASSWORD, TOKEN, API_KEY \u2026), tokens by the form their provider documents, and logins in URLs; obvious placeholders are left alone. BuildKit takes such a word anywhere in a name and whatever the value: names of files, ids and versions (TOKEN_FILE, AUTH_VERSION), other keys (GPG_KEY), and empty or computed values of ENV are no findings here.',
    advice: 'Give it to the one step that needs it with `RUN --mount=type=secret`, or to the container when it starts.',
    references: [
        'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
        'https://docs.docker.com/build/building/secrets/',
        'CWE-798',
        'CIS-DOCKER-4.10',
    ],
    aliases: ['DL3064', 'DS-0031', 'SecretsUsedInArgOrEnv'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nENV DB_PASSWORD=hunter2\n', lines: [2] },
            { text: 'FROM debian:12\nENV PORT=80 \\\n    NPM_TOKEN="abc def"\n', lines: [3] },
            { text: 'FROM debian:12\nARG GITHUB_TOKEN\nARG AWS_SECRET_ACCESS_KEY=abcdef0123\n', lines: [2, 3] },
            { text: 'FROM debian:12\nENV DATABASE_URL=postgres://app:hunter2@db.example/app\n', lines: [2] },
            { text: 'FROM debian:12\nENV API_KEY=${API_KEY:-abc123def}\n', lines: [2] },
            { text: `FROM debian:12\nENV BILLING=sk_live_${'a1b2c3d4'.repeat(2)}\n`, lines: [2] },
            { text: 'FROM debian:12\nENV NPM_AUTH=Zm9vOmJhcjE=\nARG REGISTRY_AUTH\n', lines: [2, 3] },
            { text: 'FROM debian:12\nENV jwtSecret s3cr3t\nENV POSTGRES_PASSWORD=changeme\n', lines: [2, 3] },
        ],
        good: [
            {
                text: 'FROM debian:12\nENV DB_PASSWORD_FILE=/run/secrets/db PASSWORD_HASH_ROUNDS=10 TOKEN_EXPIRY=3600\n',
            },
            {
                text: 'FROM debian:12\nENV SSH_AUTH_SOCK=/ssh PUBLIC_KEY=abc KEY_ID=1 AWS_ACCESS_KEY_ID="" TOKEN_URL=https://a\n',
            },
            { text: 'FROM debian:12\nENV DB_PASSWORD="" NPM_TOKEN=${NPM_TOKEN} API_KEY=$KEY\n' },
            { text: 'FROM mysql:8\nENV MYSQL_ALLOW_EMPTY_PASSWORD=yes MYSQL_RANDOM_ROOT_PASSWORD=1\n' },
            {
                text: 'FROM debian:12\nENV SSH_PRIVATE_KEY=/keys/id SECRET_KEY_BASE=dummy REDIS=redis://db.example:6379\n',
            },
            {
                text: 'FROM debian:12\nENV PWD=/srv BYPASS=x COMPASS=north MAX_TOKEN=100 TOKENIZER=bpe KEYBOARD=us\n',
            },
            {
                text: 'FROM debian:12\nENV HOST_AUTH=trust-all BASIC_AUTH=true GPG_KEY=7169605F DOCKER_AUTH_VERSION=1.5.0\n',
            },
            { text: 'FROM debian:12\nRUN --mount=type=secret,id=npm NPM_TOKEN=$(cat /run/secrets/npm) npm ci\n' },
        ],
    },
    check({ doc }, report) {
        for (const keyword of ['ENV', 'ARG']) {
            for (const pair of (0,dockerfile/* withKeyword */.Y1)(doc, keyword).flatMap(({ pairs }) => pairs)) {
                const found = secret(keyword, pair);
                if (found !== undefined)
                    report(found);
            }
        }
    },
};
function secret(keyword, { name, value, region }) {
    const { text, expands } = literal(value);
    const kind = (0,secret_names/* secretKind */.FL)(name.text);
    const base = {
        region,
        message: `\`${keyword} ${name.text}\` leaves a secret in the history of the image.`,
        evidence: `${keyword} ${name.text}`,
    };
    if (value !== undefined) {
        const written = () => ({
            ...base,
            evidence: `${base.evidence}=***`,
            unmasked: text,
            hide: [value.region],
        });
        // What a provider's token looks like needs no telling name.
        if (!expands && text.search(redact/* providerToken */.r) === 0 && !(0,secret_names/* isPlaceholder */.wK)(text))
            return written();
        const inUrl = (0,secret_names/* passwordInUrl */.mo)(text, expands);
        if (inUrl !== undefined && !(0,secret_names/* isPlaceholder */.wK)(inUrl))
            return written();
        const placeholder = (0,secret_names/* isPlaceholder */.wK)(text);
        if (kind !== undefined && !expands && (0,secret_names/* isLiteralSecret */.u2)(text, kind) && !placeholder)
            return written();
        // A well-known password is one too; a made-up token only keeps a build step quiet.
        if (kind === 'password' && keyword === 'ENV' && placeholder) {
            return { ...written(), severity: 'medium', confidence: 'low' };
        }
    }
    // Whatever `--build-arg` brings is kept as well.
    const asked = keyword === 'ARG' && kind !== undefined && text === '';
    return asked ? { ...base, severity: 'medium' } : undefined;
}
/** The default in `${NAME:-default}` is written out as well. */
function literal(value) {
    const { text, expands } = value ?? { text: '', expands: false };
    const standard = expands ? /^\$\{\w+:?-([^${}]+)\}$/.exec(text)?.[1] : undefined;
    return standard === undefined ? { text, expands } : { text: standard, expands: false };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/sh-replaced.js





const shReplaced = {
    id: 'dockerfile-lint/sh-replaced',
    scope: 'document',
    title: 'A link over /bin/sh instead of SHELL',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Every script of the distribution that asks for sh runs in another shell from then on, in the build and in the container.',
    advice: 'Name the shell of the build with `SHELL ["/bin/bash", "-c"]`.',
    references: ['https://docs.docker.com/reference/dockerfile/#shell'],
    aliases: ['DL4005'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN ln -sf /bin/bash /bin/sh\n', lines: [2] },
            { text: 'FROM debian:12\nRUN rm /bin/sh && \\\n  ln -s bash /bin/sh\n', lines: [3] },
            {
                text: 'FROM debian:12\nRUN ["ln", "-snf", "/bin/bash", "/usr/bin/sh"]\nONBUILD RUN ln -f /bin/bash /bin/sh\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN <<EOF\nln --symbolic --force /bin/bash /bin/sh\nEOF\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN make\n' },
            { text: 'FROM debian:12\nRUN ln -s /bin/sh /usr/local/bin/run && ln -sf /bin/true /sbin/initctl\n' },
            { text: 'FROM debian:12\nRUN ln -s a b && run /bin/sh\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of runsOf(doc, 'ln')) {
            for (const invocation of programsOf(instruction)) {
                const { name, args, region } = invocation;
                const [source, target, ...more] = name === 'ln' ? operands(args, 'St') : [];
                if (source === undefined || target === undefined || more.length > 0)
                    continue;
                if (!/^\/(?:usr\/)?bin\/sh$/.test(textOf(target)))
                    continue;
                const fix = asShell(doc, instruction, invocation, textOf(source));
                report({
                    region,
                    message: `\`${textOf(target)}\` becomes another shell for everything in the image.`,
                    ...commandEvidence(invocation),
                    fixes: fix === undefined ? [] : [fix],
                });
            }
        }
    },
};
/** Where the link is all that the RUN does. Scripts may count on it, so a person looks first. */
function asShell(doc, instruction, invocation, shell) {
    const { region, script, json, heredocs } = instruction;
    const isAll = script?.commands.length === 1 && json === undefined && heredocs.length === 0;
    const ends = (0,parse_edit/* spanOf */.ee)(doc, region).end === (0,parse_edit/* spanOf */.ee)(doc, invocation.region).end;
    if (!isAll || !ends || !doc.instructions.includes(instruction) || !/^\/[\w/.-]+$/.test(shell))
        return undefined;
    const text = `SHELL ["${shell}", "-c"]`;
    return { title: `Write \`${text}\``, mode: 'suggest', edits: [(0,parse_edit/* replace */.HC)(doc, region, text)] };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/plain-command.js
/** Longer commands are left to people. In UTF-16 code units. */
const maxWord = 1000;
/** Words that only a shell knows (POSIX, Shell Command Language 2.4 and 2.14; bash's beside them). */
const shellWords = new Set(`. : [ [[ ! { alias bg break builtin case cd command continue declare do done elif else esac eval exec exit export
  fc fg fi for function getopts hash if jobs let local popd pushd read readonly return select set shift shopt source
  then time times trap type typeset ulimit umask unalias unset until wait while`.split(/\s+/));
/** One character that a shell leaves alone, or a whole quoted part in which it changes nothing. */
const plainWord = /^(?:[\w@%+:,./=-]|"[^"$`\\]*"|'[^']*')+$/;
/**
 * The arguments of a command that a shell would start as it stands, given its words as they are written. Undefined where
 * the shell does more: expansions, lists, redirections, words of its own.
 */
function plainWords(written) {
    const words = written[0] === 'exec' ? written.slice(1) : written;
    if (!words.every((word) => word.length <= maxWord && plainWord.test(word)))
        return undefined;
    const values = words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
    const program = values[0] ?? '';
    return program === '' || /^-|=/.test(program) || shellWords.has(program) ? undefined : values;
}
/** The strings of `['a', 'b']`, which would be an exec form with the other quotes. */
function singleQuoted(text) {
    if (!/^\[\s*'[^'"\\]*'(?:\s*,\s*'[^'"\\]*')*\s*\]$/.test(text))
        return undefined;
    return Array.from(text.matchAll(/'([^']*)'/g), ([, value = '']) => value);
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/shell-form-command.js





const shellFormCommand = {
    id: 'dockerfile-lint/shell-form-command',
    scope: 'document',
    title: 'CMD or ENTRYPOINT in shell form',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'A shell stands between Docker and the program: it does not hand on the signal to stop, and reads what it is given as code.',
    advice: 'Write the exec form, `CMD ["node", "app.js"]`; where a shell is meant, say so with SHELL.',
    references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
    aliases: ['DL3025', 'JSONArgsRecommended'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nCMD node app.js\n', lines: [2] },
            { text: 'FROM debian:12\nENTRYPOINT \\\n  /app --port=$PORT \\\n  --log\n', lines: [3] },
            { text: "FROM debian:12\nCMD ['node', 'app.js']\nONBUILD CMD exec node app.js\n", lines: [2, 3] },
            { text: 'FROM debian:12\nHEALTHCHECK --retries=3 CMD /health --quick\n', lines: [2] },
            {
                text: 'FROM debian:12 AS a\nSHELL ["/bin/bash", "-c"]\nFROM debian:12\nCMD node app.js && true\n',
                lines: [4],
            },
        ],
        good: [
            { text: 'FROM debian:12\nENTRYPOINT ["node", "app.js"]\nCMD []\nHEALTHCHECK NONE\n' },
            {
                text: 'FROM debian:12 AS a\nSHELL ["/bin/bash", "-c"]\nCMD node app.js\nFROM a\nENTRYPOINT node b.js\n',
            },
            { text: 'FROM debian:12\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n' },
            { text: 'FROM debian:12\nRUN make\nRUN <<EOF\nCMD node app.js\nEOF\n' },
        ],
    },
    check({ doc }, report) {
        const shells = new Map();
        for (const instruction of (0,dockerfile/* effective */.C$)(doc)) {
            const { keyword, stage } = instruction;
            if (!shells.has(stage))
                shells.set(stage, stage?.base !== undefined && shells.get(stage.base) === true);
            if (keyword === 'SHELL')
                shells.set(stage, true);
            if (!starting.has(keyword) || shells.get(stage) === true)
                continue;
            const command = shellForm(instruction);
            if (command === undefined)
                continue;
            const { text, region } = command;
            const words = singleQuoted(text) ?? (instruction.script && plainWords(command.words));
            // What HEALTHCHECK runs has no signals to miss, so a shell there is fine where it is of use.
            if (keyword === 'HEALTHCHECK' && words === undefined)
                continue;
            const isBroken = /^\[\s*(?:'[^'"]*'|"[^'"]*")\s*[,\]]/.test(text);
            report({
                region,
                message: isBroken
                    ? `The words of this ${keyword} are no JSON, so a shell gets them as they stand.`
                    : `This ${keyword} runs through a shell.`,
                ...evidenceOf(`${keyword} ${text}`),
                fixes: words === undefined || hasComment(doc, region)
                    ? []
                    : [execForm(doc, instruction, region, words, isBroken)],
                ...(isBroken && { severity: 'medium' }),
                ...(keyword === 'HEALTHCHECK' && !isBroken && { severity: 'info' }),
            });
        }
    },
};
/** What says how a container starts, or is asked. */
const starting = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
function shellForm({ keyword, json, rest, words }) {
    if (json !== undefined)
        return undefined;
    const isCheck = keyword === 'HEALTHCHECK';
    if (isCheck && words[0]?.text.toUpperCase() !== 'CMD')
        return undefined;
    const own = words.slice(isCheck ? 1 : 0);
    const [first, last] = [own.at(0), own.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const text = isCheck ? rest.text.replace(/^\S+\s+/, '') : rest.text;
    return { text, words: own.map((word) => word.text), region: between(first.region, last.region) };
}
const hasComment = (doc, region) => /\n[ \t]*#/.test((0,parse_edit/* written */.Mp)(doc, region));
/** ENTRYPOINT takes the words of CMD only in exec form: that may be another program then. */
function execForm(doc, { keyword }, region, words, isBroken) {
    const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
    const mode = keyword === 'ENTRYPOINT' && !isBroken ? 'suggest' : 'fix';
    return { title: 'Write the exec form', mode, edits: [(0,parse_edit/* replace */.HC)(doc, region, text)] };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/shellcheck.js


const shellcheck_unquoted = 'FROM debian:12\nRUN rm -rf $directory\n';
const quoted = 'FROM debian:12\nRUN rm -rf "$directory"\n';
const severities = {
    error: 'medium',
    warning: 'low',
    info: 'info',
    style: 'info',
};
const shellcheck = {
    id: 'dockerfile-lint/shellcheck',
    scope: 'document',
    title: 'ShellCheck finds fault with a shell script',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'A script that splits words, loses exit codes or leans on another shell builds an image that nobody meant.',
    advice: 'Look the code up in the ShellCheck wiki. To accept one, name its code in an ignore comment or in the policy.',
    references: ['https://www.shellcheck.net/wiki/', 'https://github.com/koalaman/shellcheck'],
    aliases: [],
    codes: /^SC\d{4}$/,
    examples: {
        bad: [
            {
                text: shellcheck_unquoted,
                lines: [2],
                facts: new Map([
                    [
                        shellcheck_unquoted,
                        [{ code: 'SC2086', level: 'info', message: 'Unquoted.', start: 26, end: 36, edits: [] }],
                    ],
                ]),
            },
        ],
        good: [{ text: quoted, facts: new Map([[quoted, []]]) }, { text: shellcheck_unquoted }],
    },
    check({ doc, facts }, report) {
        const found = facts?.get(doc.text) ?? [];
        const lines = found.length > 0 ? new parse_lines/* Lines */.q(doc.path, doc.text) : undefined;
        for (const { code, level, message, start, end, edits } of found) {
            report({
                region: lines?.region(start, end) ?? null,
                message: `ShellCheck ${code}: ${message}`,
                ...evidenceOf(`${code} ${doc.text.slice(start, end)}`),
                severity: severities[level],
                properties: { code, level },
                ...(edits.length > 0 && {
                    fixes: [
                        {
                            title: `Change it as ShellCheck proposes for ${code}`,
                            mode: 'suggest',
                            edits: edits.map((edit) => ({ path: doc.path, ...edit })),
                        },
                    ],
                }),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/ssh-port.js

const sshPort = {
    id: 'dockerfile-lint/ssh-port',
    scope: 'document',
    title: 'The SSH port is exposed',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'An SSH server in a container is a second way in, with keys and passwords of its own that nobody rotates.',
    advice: 'Remove `EXPOSE 22`; use `docker exec`, `kubectl exec` or a debug container.',
    references: ['https://docs.docker.com/reference/dockerfile/#expose', 'CIS-DOCKER-5.6'],
    aliases: ['DS-0004', 'CKV_DOCKER_1'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 22\n', lines: [2] },
            { text: 'FROM debian:12\nEXPOSE 80 \\\n  22/tcp\n', lines: [3] },
            { text: 'FROM debian:12\nEXPOSE 20-25\nONBUILD EXPOSE "22"\n', lines: [2, 3] },
        ],
        good: [
            { text: 'FROM debian:12\nEXPOSE 2222 8022/tcp 220-230\n' },
            { text: 'FROM debian:12\nEXPOSE 22/udp $PORT\n# EXPOSE 22\n' },
            { text: 'FROM debian:12\nRUN echo EXPOSE 22\n' },
        ],
    },
    check({ doc }, report) {
        for (const { words } of (0,dockerfile/* withKeyword */.Y1)(doc, 'EXPOSE')) {
            for (const { text, region } of words) {
                const port = /^["']?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?["']?$/i.exec(text);
                if (port === null)
                    continue;
                const first = Number(port[1]);
                const last = Number(port[2] ?? port[1]);
                if (first > 22 || last < 22)
                    continue;
                report({ region, message: `\`EXPOSE ${text}\` offers SSH.`, evidence: `EXPOSE ${text}` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/stage-name.js
const duplicateStageName = {
    id: 'dockerfile-lint/duplicate-stage-name',
    scope: 'document',
    title: 'Two stages with one name',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'Whoever names the stage gets one of them, and not always the one that was meant.',
    advice: 'Give each stage a name of its own; case does not tell them apart.',
    references: ['https://docs.docker.com/reference/build-checks/duplicate-stage-name/'],
    aliases: ['DL3024', 'DS-0012', 'CKV_DOCKER_11', 'DuplicateStageName'],
    examples: {
        bad: [
            { text: 'FROM debian:12 AS app\nRUN make\nFROM alpine:3.20 AS app\n', lines: [3] },
            { text: 'FROM debian:12 AS app\nFROM alpine:3.20 \\\n  as APP\nFROM app AS app\n', lines: [3, 4] },
        ],
        good: [
            { text: 'FROM debian:12 AS a\nFROM a AS b\nFROM a\nFROM a\n' },
            { text: 'FROM debian:12 AS a\nRUN <<EOF\nFROM debian:12 AS a\nEOF\n# FROM a AS a\n' },
        ],
    },
    check({ doc }, report) {
        const first = new Map();
        for (const { name, word } of namedStages(doc)) {
            const before = first.get(name);
            if (before === undefined) {
                first.set(name, word);
                continue;
            }
            report({
                region: word.region,
                message: `Another stage is called \`${word.text}\` already.`,
                evidence: `AS ${word.text}`,
                related: [{ message: 'The first of that name.', region: before.region }],
            });
        }
    },
};
const reservedStageName = {
    id: 'dockerfile-lint/reserved-stage-name',
    scope: 'document',
    title: 'A stage with a reserved name',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: '`scratch` is the empty image and `context` the folder of the build: a stage of that name cannot be told from them.',
    advice: 'Give the stage another name.',
    references: ['https://docs.docker.com/reference/build-checks/reserved-stage-name/'],
    aliases: ['DL3063', 'ReservedStageName'],
    examples: {
        bad: [
            { text: 'FROM debian:12 AS scratch\n', lines: [1] },
            { text: 'FROM debian:12 AS a\nFROM a \\\n  as Context\n', lines: [3] },
        ],
        good: [
            { text: 'FROM scratch\nCOPY context /\n' },
            { text: 'FROM scratch AS from-scratch\nFROM debian:12 AS contexts\n' },
        ],
    },
    check({ doc }, report) {
        for (const { name, word } of namedStages(doc)) {
            if (name !== 'scratch' && name !== 'context')
                continue;
            report({
                region: word.region,
                message: `\`${word.text}\` is no name for a stage: it has a meaning of its own.`,
                evidence: `AS ${word.text}`,
            });
        }
    },
};
function* namedStages({ stages }) {
    for (const stage of stages) {
        const word = stage.from.words[2];
        if (stage.name !== undefined && word !== undefined)
            yield { name: stage.name, word, stage };
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/stage-name-casing.js


const stageNameCasing = {
    id: 'dockerfile-lint/stage-name-casing',
    scope: 'document',
    title: 'A stage name with capital letters',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'The build reads stage names without regard to case: `Build` and `build` are one stage, which the spelling hides.',
    advice: 'Write the names of stages in lower case.',
    references: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
    aliases: ['StageNameCasing'],
    examples: {
        bad: [
            { text: 'FROM debian:12 AS Build\n', lines: [1] },
            { text: 'FROM debian:12 AS base\nFROM base \\\n  AS webApp\nCOPY --from=webapp /a /a\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12 AS build-1.x_a\nFROM Build\n' },
            { text: 'FROM debian:12 as build\nRUN echo FROM a AS Build\n' },
            { text: 'FROM debian:12\nCOPY --from=Build /a /a\n' },
            { text: 'FROM debian:12 AS YOUR_STAGE\nFROM debian:12 AS @STAGE@\n' },
        ],
    },
    check({ doc }, report) {
        for (const { from, name } of doc.stages) {
            const [, , word] = from.words;
            if (name === undefined || word === undefined || word.text === name)
                continue;
            if ((0,placeholder/* isTemplated */.dw)(word.text))
                continue;
            const isPlain = /^[a-z][\w.-]*$/.test(name) && (0,parse_edit/* written */.Mp)(doc, word.region) === word.text;
            report({
                region: word.region,
                message: `The stage name \`${word.text}\` has capital letters.`,
                evidence: `AS ${word.text}`,
                fixes: isPlain
                    ? [{ title: `Write \`${name}\``, mode: 'fix', edits: [(0,parse_edit/* replace */.HC)(doc, word.region, name)] }]
                    : [],
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/sudo.js



const sudo = {
    id: 'dockerfile-lint/sudo',
    scope: 'document',
    title: 'sudo in the build',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'An image in which sudo works without a password gives root to whatever breaks into the container.',
    advice: 'Do the privileged steps as `USER root`, then switch to another USER; `sudo -u app` is `USER app` before the RUN. In an entrypoint use gosu or su-exec.',
    references: ['https://docs.docker.com/build/building/best-practices/#user', 'CWE-250'],
    aliases: ['DL3004', 'DS-0010', 'CKV2_DOCKER_1'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN sudo apt-get update\n', lines: [2] },
            { text: 'FROM debian:12\nRUN cd /srv && \\\n  /usr/bin/sudo -u app make\n', lines: [3] },
            { text: 'FROM debian:12\nRUN ["sudo", "make"]\nONBUILD RUN sudo true\n', lines: [2, 3] },
            { text: 'FROM debian:12\nRUN curl https://get.example | sudo -E bash -\n', lines: [2] },
            { text: 'FROM debian:12\nRUN find / -exec true {} + -o \\\n  -exec sudo rm {} \\;\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y sudo\n' },
            { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" > /etc/sudoers.d/app # sudo make\n' },
            { text: 'FROM debian:12\nRUN echo sudo make && command -v sudo\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocations(doc)) {
            if (invocation.name !== 'sudo')
                continue;
            const user = otherUser(invocation);
            report({
                region: invocation.region,
                message: user === undefined
                    ? 'The Dockerfile calls sudo.'
                    : `The Dockerfile calls sudo to become \`${user}\`, which USER does without it.`,
                ...commandEvidence(invocation),
            });
        }
    },
};
/** Who a command is run as, where that is not root. */
function otherUser({ args, command: { runs } }) {
    const end = args.findIndex(({ region }) => region === runs?.program?.region);
    const [user] = optionValues(end === -1 ? args : args.slice(0, end), ['-u', '--user']);
    return user === undefined || /^(?:root|#0+)$/.test(user.value) ? undefined : user.value;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/syntax-unpinned.js

const syntaxUnpinned = {
    id: 'dockerfile-lint/syntax-unpinned',
    scope: 'document',
    title: 'The frontend of `# syntax=` is not pinned',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The frontend is an image that runs in the build and reads every file and secret given to it; a tag can be moved. Docker itself advises `docker/dockerfile:1`, for mended versions to arrive by themselves: a version tag of its own frontend is low.',
    advice: 'Pin it by digest: `# syntax=docker/dockerfile:1.12@sha256:\u2026`, or leave the line away.',
    references: ['https://docs.docker.com/build/buildkit/frontend/', 'CWE-829'],
    aliases: [],
    yieldsTo: 'image-pin-check/image-tag',
    examples: {
        bad: [
            { text: '# syntax=docker/dockerfile:1\nFROM debian:12\n', lines: [1] },
            { text: '#escape=`\n#  syntax = acme/frontend\nFROM debian:12\n', lines: [2] },
            { text: '#!/usr/bin/env docker\n# escape=`\n# syntax=acme/frontend\nFROM debian:12\n', lines: [3] },
        ],
        good: [
            { text: '# syntax=docker/dockerfile:1@sha256:' + '0'.repeat(64) + '\nFROM debian:12\n' },
            { text: '# a comment ends the directives\n# syntax=docker/dockerfile:1\nFROM debian:12\n' },
            { text: 'FROM debian:12\n# syntax=docker/dockerfile:1\n' },
        ],
    },
    check({ doc }, report) {
        for (const { place, text, region, reference } of images_images(doc)) {
            if (place !== 'syntax' || reference?.digest !== undefined)
                continue;
            report({
                region,
                message: `The build runs the frontend \`${text}\`, whatever it is on the day.`,
                evidence: `syntax=${text}`,
                ...(isAdvised(reference) && { severity: 'low' }),
            });
        }
    },
};
/** `docker/dockerfile:1`, and narrower versions of it. */
const isAdvised = (reference) => reference?.repository === 'docker.io/docker/dockerfile' && /^\d/.test(reference.tag ?? '');

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/stage-variables.js


/** The arguments that FROM sees. */
function globalArgs({ instructions }) {
    const names = new Set();
    for (const { keyword, stage, pairs } of instructions) {
        if (stage !== undefined)
            break;
        if (keyword === 'ARG')
            for (const { name } of pairs)
                names.add(name.text);
    }
    return names;
}
/** Official images that set PATH and nothing else (their image configurations, 2026). */
const bareImages = new Set('almalinux alpine amazonlinux busybox centos debian rockylinux ubuntu'.split(' '));
/** Longer chains of stages are not followed: what is set below is then unknown. */
const stage_variables_maxDepth = 100;
/** Names that instructions set; those of ENV stay for the stages above, those of ARG do not. */
class Names {
    all = new Set();
    lasting = new Set();
    add({ keyword, pairs }) {
        if (keyword !== 'ENV' && keyword !== 'ARG')
            return;
        for (const { name } of pairs) {
            this.all.add(name.text);
            if (keyword === 'ENV')
                this.lasting.add(name.text);
        }
    }
}
/** The names that ENV and ARG have set in a stage so far, as the build knows them; what stages below set is there too. */
class StageVariables {
    #own = new Names();
    /** What ONBUILD sets in the stages above. */
    #later = new Names();
    #base;
    #depth;
    /** False where the image below may set more than PATH. */
    isComplete;
    /** The image below all stages, without registry and tag (`node`); empty where it is not known. */
    rootName;
    constructor(stage, base) {
        this.#depth = base === undefined ? 0 : base.#depth + 1;
        this.#base = this.#depth > stage_variables_maxDepth ? undefined : base;
        const root = stage.base === undefined ? rootOf(stage) : undefined;
        this.isComplete = root?.isBare ?? this.#base?.isComplete ?? false;
        this.rootName = root?.name ?? this.#base?.rootName ?? '';
    }
    add(instruction) {
        this.#own.add(instruction);
        if (instruction.trigger !== undefined)
            this.#later.add(instruction.trigger);
    }
    has(name) {
        if (name === 'PATH' || this.#own.all.has(name))
            return true;
        let below = this.#base;
        if (below !== undefined && below.#later.all.has(name))
            return true;
        for (; below !== undefined; below = below.#base)
            if (below.#own.lasting.has(name) || below.#later.lasting.has(name))
                return true;
        return false;
    }
    /** Some of the names, for a suggestion. */
    some(count) {
        const names = ['PATH'];
        // Not spread: a stage may set thousands, and is asked again for each misspelt one.
        const take = (more) => {
            for (const name of more)
                if (names.length < count)
                    names.push(name);
                else
                    return;
        };
        take(this.#own.all);
        for (let below = this.#base; below !== undefined && names.length < count; below = below.#base)
            take(below.#own.lasting);
        return names;
    }
}
function rootOf({ image, resolvedImage, }) {
    if (image.text === 'scratch')
        return { name: 'scratch', isBare: true };
    // The name alone counts, and it may be known where the tag is not; a name that is an argument may be any.
    const [before = '', ...variables] = image.text.split('$');
    const isNamed = variables.length === 0 || /[:@][^/]*$/.test(before);
    const reference = (0,image_reference/* parseImageReference */.o_)(isNamed ? before.replace(/[:@]$/, '') : (resolvedImage ?? ''));
    if (!(reference instanceof image_reference/* ImageReference */.ZN))
        return undefined;
    const name = reference.repository.slice(reference.repository.lastIndexOf('/') + 1);
    return { name, isBare: isNamed && bareImages.has((0,official_images/* officialName */.p)(reference) ?? '') };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/undefined-arg-in-from.js





const undefinedArgInFrom = {
    id: 'dockerfile-lint/undefined-arg-in-from',
    scope: 'document',
    title: 'FROM uses an argument that is not declared',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'FROM sees no other arguments than those declared before the first FROM: any other name is empty, whatever `--build-arg` says, and another image is taken or none.',
    advice: 'Declare the argument with ARG before the first FROM.',
    references: [
        'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
        'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
    ],
    aliases: ['UndefinedArgInFrom'],
    examples: {
        bad: [
            { text: 'FROM debian:12$VARIANT\n', lines: [1] },
            { text: 'ARG VERSION=12\nFROM debian:${VERSIONS:-11} \\\n  AS a\n', lines: [2] },
            { text: 'FROM --platform=$BUILDPLATFROM debian:12\n', lines: [1] },
            { text: 'FROM debian:12\nARG TAG=1\nFROM registry.example/a:${TAG}\n', lines: [3] },
        ],
        good: [
            { text: 'ARG TAG\nARG NAME=debian OTHER\nFROM ${NAME}:${TAG:-12}$OTHER\n' },
            { text: 'FROM --platform=$BUILDPLATFORM debian:12 AS a-amd64\nFROM a-${TARGETARCH}\n' },
            { text: 'ARG HTTP_PROXY\nFROM debian:12 AS a\nRUN echo FROM $A\nCOPY $B /\n' },
        ],
    },
    check({ doc }, report) {
        const references = new VariableReferences(doc);
        const declared = globalArgs(doc);
        const known = [...declared, ...automaticArgs];
        for (const stage of doc.stages) {
            const told = new Set();
            for (const { name, region, isExact } of wordsOf(stage).flatMap((word) => references.inWord(word))) {
                if (declared.has(name) || automaticArgs.has(name) || isPredefined(name) || told.has(name))
                    continue;
                told.add(name);
                const near = (0,suggest/* closest */.k)(name, known.slice(0, mostNames));
                report({
                    region,
                    message: `\`${name}\` is not declared before the first FROM, and so empty here${near === undefined ? '' : ` (did you mean \`${near}\`?)`}.`,
                    evidence: `FROM ${name}`,
                    fixes: near === undefined || !isExact
                        ? []
                        : [{ title: `Write \`${near}\``, mode: 'suggest', edits: [(0,parse_edit/* replace */.HC)(doc, region, near)] }],
                });
            }
        }
    },
};
/** More are not compared with a misspelt one. */
const mostNames = 200;
const wordsOf = ({ image, from }) => [
    image,
    ...from.flags.flatMap(({ name, value }) => (name === 'platform' && value !== undefined ? [value] : [])),
];

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/expansions.js
/** Instructions whose words are filled in; shell forms are left to the shell. */
const wholeWords = new Set([
    'ADD',
    'COPY',
    'ENV',
    'EXPOSE',
    'LABEL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
]);
const filledFlags = new Set(['chown', 'chmod', 'checksum', 'mount']);
/** The variables of an instruction; those in a guarded reference's operand are guarded by it too. */
function expansions(instruction, references) {
    const { keyword, pairs, flags, rest, heredocs } = instruction;
    const inWord = (word) => {
        const found = references.inWord(word);
        if (!found.some(({ isGuarded }) => isGuarded))
            return found;
        const guarded = new Set(found.flatMap(({ name, isGuarded }) => (isGuarded ? [name] : [])));
        return found.filter(({ name }) => !guarded.has(name));
    };
    const inFlags = flags.flatMap(({ name, value }) => filledFlags.has(name) && value !== undefined ? inWord(value) : []);
    // The arguments of one ARG are set one behind the other.
    if (keyword === 'ARG') {
        const before = new Set();
        return instruction.words.flatMap((word, index) => {
            const found = inWord(word).filter(({ name }) => !before.has(name));
            before.add(pairs[index]?.name.text ?? '');
            return found;
        });
    }
    if (!wholeWords.has(keyword) || (heredocs.length === 0 && !rest.text.includes('$')))
        return inFlags;
    const inBodies = keyword === 'COPY' || keyword === 'ADD' ? heredocs : [];
    return [
        ...inFlags,
        ...instruction.words.flatMap(inWord),
        ...inBodies.flatMap((body) => references.inHeredoc(body)),
    ];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/undefined-variable.js






const undefinedVariable = {
    id: 'dockerfile-lint/undefined-variable',
    scope: 'document',
    title: 'A variable that nothing sets',
    severity: 'medium',
    confidence: 'high',
    preset: 'recommended',
    why: 'The build puts nothing in its place: `COPY a $DIR/` copies to `/`, and `ENV LD_LIBRARY_PATH=/a:$LD_LIBRARY_PATH` ends in an empty entry, which is the current folder. Arguments from before the first FROM, and those of the platform, have to be declared again in every stage. Looked at are images that set PATH alone; on others, names that an ARG of the file declares elsewhere.',
    advice: 'Declare it with ARG or ENV in this stage, mend the name, or write `${NAME:-}` where it may be unset.',
    references: [
        'https://docs.docker.com/reference/build-checks/undefined-var/',
        'https://docs.docker.com/reference/dockerfile/#scope',
    ],
    aliases: ['UndefinedVar'],
    examples: {
        bad: [
            { text: 'FROM alpine:3 AS a\nCOPY $FOO .\nARG BAR=${FOO}\n', lines: [2, 3] },
            { text: 'FROM debian:12\nENV PATH=/a \\\n  NAME="x $PAHT"\n', lines: [3] },
            { text: 'ARG VERSION=1\nFROM registry.example/a:$VERSION\nLABEL version=$VERSION\n', lines: [3] },
            { text: 'FROM node:22\nCOPY bin-$TARGETARCH /bin/\nARG TARGETARCH\nCOPY $TARGETARCH /\n', lines: [2] },
            { text: 'FROM scratch\nARG A\nFROM scratch\nCOPY ["$A", "$B", "/"]\nUSER $A\n', lines: [4, 4, 5] },
            { text: 'FROM ubuntu:24.04\nCOPY <<EOF /a.sh\nset -e\ncd $HOME\nEOF\n', lines: [4] },
        ],
        good: [
            { text: 'ARG V\nFROM alpine:3 AS a\nARG V FOO\nENV BAR=$FOO\nFROM a\nCOPY $BAR ${PATH}$HTTP_PROXY/\n' },
            { text: 'FROM python:3.12\nARG V=$PYTHON_VERSION\nWORKDIR $HOME\n' },
            { text: 'ARG NODE_VERSION\nFROM node:$NODE_VERSION\nLABEL v=$NODE_VERSION\n' },
            { text: 'FROM debian:12\nRUN echo $A\nCMD echo $A\nENTRYPOINT ["sh", "-c", "$A"]\n' },
            { text: "FROM debian:12\nENV A='$B' C=\\$D E=a$ F=$1 G=${H:-x}${I:+:$I}\n" },
            { text: "FROM debian:12\nCOPY <<'EOF' /a.sh\ncd $HOME\nEOF\n" },
            { text: 'FROM debian:12 AS a\nONBUILD ARG A\nONBUILD COPY $X /\nFROM a\nCOPY $A /\n' },
            // Whether the same ENV may be used already is the matter of another rule.
            { text: 'FROM debian:12\nENV A=1 B=$A\n' },
        ],
    },
    check({ doc }, report) {
        const references = new VariableReferences(doc);
        const outer = globalArgs(doc);
        const elsewhere = new Set([...outer, ...argsOfStages(doc)]);
        const byStage = new Map();
        for (const stage of doc.stages) {
            const known = new StageVariables(stage, stage.base && byStage.get(stage.base));
            byStage.set(stage, known);
            for (const instruction of stage.instructions) {
                const used = expansions(instruction, references);
                const own = new Set(instruction.keyword === 'ENV' && used.length > 0
                    ? instruction.pairs.map(({ name }) => name.text)
                    : []);
                const missing = used.filter(({ name }) => !known.has(name) &&
                    !isPredefined(name) &&
                    !(own.size > 1 && own.has(name)) &&
                    (known.isComplete || automaticArgs.has(name) || (elsewhere.has(name) && !isOfImage(name, known))));
                known.add(instruction);
                for (const uses of undefined_variable_byName(missing))
                    report(undefined_variable_finding(doc, instruction, uses, known, outer));
            }
        }
    },
};
const isOfImage = (name, { rootName }) => /^(?:JAVA|JDK|HOME$|LANG$|LC_)/.test(name) ||
    (rootName !== '' && name.startsWith(`${rootName.toUpperCase().replace(/\W/g, '_')}_`));
function* argsOfStages({ stages }) {
    for (const { keyword, pairs } of stages.flatMap(({ instructions }) => instructions))
        if (keyword === 'ARG')
            for (const { name } of pairs)
                yield name.text;
}
function undefined_variable_byName(references) {
    const groups = new Map();
    for (const reference of references) {
        const group = groups.get(reference.name);
        if (group)
            group.push(reference);
        else
            groups.set(reference.name, [reference]);
    }
    return groups.values();
}
function undefined_variable_finding(doc, instruction, uses, known, outer) {
    const [{ name, region }] = uses;
    const isAutomatic = automaticArgs.has(name);
    const why = isAutomatic
        ? 'a stage sees it only behind an ARG of that name'
        : outer.has(name)
            ? 'the ARG before the first FROM does not reach into the stage'
            : 'no ENV or ARG of this stage sets it before';
    const near = isAutomatic || outer.has(name) ? undefined : nearest(name, known);
    const fix = near !== undefined
        ? rename(doc, uses, near)
        : isAutomatic || outer.has(name)
            ? declare(doc, instruction, name)
            : undefined;
    return {
        region,
        message: `\`${name}\` is empty here: ${why}${near === undefined ? '' : ` (did you mean \`${near}\`?)`}.`,
        evidence: `${instruction.keyword} ${name}`,
        fixes: fix === undefined ? [] : [fix],
        ...(!known.isComplete && !isAutomatic && { confidence: 'medium' }),
    };
}
const declare = (doc, { region }, name) => ({
    title: `Declare it with \`ARG ${name}\``,
    mode: 'suggest',
    edits: [(0,parse_edit/* insertBefore */.nc)(doc, region, `ARG ${name}${doc.text.includes('\r\n') ? '\r\n' : '\n'}`)],
});
/** More names are not compared with a misspelt one. */
const undefined_variable_mostNames = 200;
const nearest = (name, known) => (0,suggest/* closest */.k)(name, known.some(undefined_variable_mostNames));
const rename = (doc, uses, near) => uses.every(({ isExact }) => isExact)
    ? {
        title: `Write \`${near}\``,
        mode: 'suggest',
        edits: uses.map(({ region }) => (0,parse_edit/* replace */.HC)(doc, region, near)),
    }
    : undefined;

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/unpinned-system-packages.js


const unpinned_system_packages_rule = ({ manager, program, form, reference, alias, isOpen, bad, good }) => ({
    id: `dockerfile-lint/${manager}-unpinned`,
    scope: 'document',
    title: `${program} installs a package without a version`,
    severity: 'low',
    confidence: 'high',
    preset: 'strict',
    why: 'The build takes what the repository offers on the day: two builds of one commit differ, and so may their faults.',
    advice: `Name the version: \`${form}\`. Repositories that drop old versions need a snapshot of them, or a base image pinned by digest.`,
    references: [reference, 'CWE-1357'],
    aliases: [alias],
    examples: { bad, good },
    check({ doc }, report) {
        for (const instruction of runsOfManager(doc, manager)) {
            for (const command of packageCommands(instruction)) {
                if (command.manager !== manager || command.action !== 'install')
                    continue;
                for (const { value, region } of command.packages) {
                    if (value === undefined || !isOpen(value, command.unit))
                        continue;
                    const { evidence } = evidenceOf(`${command.invocation.name} ${command.verb.source} ${value}`);
                    report({
                        region,
                        message: `${command.invocation.name} installs \`${value.slice(0, unpinned_system_packages_longestShown)}\` in whatever version there is on the day of the build.`,
                        evidence,
                    });
                }
            }
        }
    },
});
/** Of a package in a message, in UTF-16 code units. */
const unpinned_system_packages_longestShown = 100;
/** apt-get(8): `name=version`, `name/release`, a file, `name-` to remove, `name^` for a task. */
const isOpenDeb = (word) => !/=[^*]|\/|\.deb$|[-^]$/.test(word);
/** apk(8): `name=version`, `name~version`, `name>version`, a file, `!name` to keep out. */
const isOpenApk = (word) => !/[=~<>].|\/|\.apk$|^!/.test(word);
/** `name-[epoch:]version[-release][.arch]`; `java-11-openjdk` is a name. */
const rpmVersion = /-(?:\d+:)?\d[\w.+~^*]*(?:-\d[\w.+~^*]*)?$/;
/** dnf(8): also `name >= version`, a file, a group (`@name`), what a package provides (`cmd(name)`); of modules the stream. */
function isOpenRpm(word, unit) {
    if (unit === 'module')
        return !word.includes(':');
    return unit === 'package' && !/[<>=/(]|^@|\.rpm$/.test(word) && !rpmVersion.test(word);
}
/** zypper(8): also `pattern:name`, and a sign in front that adds or removes. */
const isOpenZypper = (word, unit) => isOpenRpm(word, unit) && !/^(?:[-!~]|(?:pattern|patch|product|srcpackage|application):)/.test(word);
const aptUnpinned = unpinned_system_packages_rule({
    manager: 'apt',
    program: 'apt-get',
    form: 'curl=7.88.1-10+deb12u8',
    reference: 'https://docs.docker.com/build/building/best-practices/#apt-get',
    alias: 'DL3008',
    isOpen: isOpenDeb,
    bad: [
        { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n', lines: [2] },
        {
            text: 'FROM debian:12\nRUN apt-get -y install \\\n    curl=7.88.* \\\n    # for the build\n    git \\\n    gcc:arm64\n',
            lines: [5, 6],
        },
        { text: 'FROM debian:12\nRUN <<EOF\napt update\napt -t sid install -y curl\nEOF\n', lines: [4] },
        { text: 'FROM debian:12\nONBUILD RUN ["apt-get", "install", "-y", "curl"]\n', lines: [2] },
    ],
    good: [
        {
            text: 'FROM debian:12\nRUN apt-get install -y -t bookworm-backports curl=8.* git=1:2.39.5-0+deb12u2\n',
        },
        { text: 'FROM debian:12\nRUN apt-get install -y ./tool.deb /tmp/a_1.deb sl/sid nano- lamp-server^\n' },
        { text: 'FROM debian:12\nARG V\nRUN apt-get install -y curl=$V gcc-${V} $PACKAGES $(cat list)\n' },
        { text: 'FROM debian:12\nRUN apt-get purge -y curl && apt-get update # install git\n' },
    ],
});
const apkUnpinned = unpinned_system_packages_rule({
    manager: 'apk',
    program: 'apk',
    form: 'curl=8.11.0-r2',
    reference: 'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
    alias: 'DL3018',
    isOpen: isOpenApk,
    bad: [
        { text: 'FROM alpine:3.20\nRUN apk add curl\n', lines: [2] },
        {
            text: 'FROM alpine:3.20\nRUN apk --no-cache add --virtual .build \\\n  gcc \\\n  make~4 \\\n  musl-dev@edge\n',
            lines: [3, 5],
        },
        { text: 'FROM alpine:3.20\nONBUILD RUN apk add -t .build gcc\n', lines: [2] },
    ],
    good: [
        { text: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8.9.1-r1 "git>2.4" jq~=1.7 "!busybox-extras"\n' },
        { text: 'FROM alpine:3.20\nRUN apk add --virtual=.build -X https://apk.example/main gcc~13 ./a-1.apk\n' },
        { text: 'FROM alpine:3.20\nRUN apk add $DEPS && apk del curl && apk update\n' },
    ],
});
const yumUnpinned = unpinned_system_packages_rule({
    manager: 'yum',
    program: 'yum',
    form: 'curl-7.76.1-29.el9_4',
    reference: 'https://man7.org/linux/man-pages/man8/yum.8.html',
    alias: 'DL3033',
    isOpen: isOpenRpm,
    bad: [
        { text: 'FROM rockylinux:9\nRUN yum install -y curl && yum clean all\n', lines: [2] },
        {
            text: 'FROM rockylinux:9\nRUN yum -y --enablerepo crb install \\\n  java-11-openjdk \\\n  git.x86_64\n',
            lines: [3, 4],
        },
        { text: 'FROM rockylinux:9\nRUN yum module install -y nodejs\n', lines: [2] },
    ],
    good: [
        { text: 'FROM rockylinux:9\nRUN yum install -y curl-7.76.1-29.el9_4 git-2:2.43* perl-5.32.1\n' },
        { text: 'FROM rockylinux:9\nRUN yum install -y https://rpm.example/a.rpm ./b.rpm @base /usr/bin/jq\n' },
        {
            text: 'FROM rockylinux:9\nRUN yum groupinstall -y base && yum module install -y nodejs:20 && yum remove -y a\n',
        },
        { text: 'FROM rockylinux:9\nRUN yum install -y curl-${CURL} $MORE\n' },
    ],
});
const dnfUnpinned = unpinned_system_packages_rule({
    manager: 'dnf',
    program: 'dnf',
    form: 'curl-8.6.0-10.fc40',
    reference: 'https://dnf.readthedocs.io/en/latest/command_ref.html#specifying-packages',
    alias: 'DL3041',
    isOpen: isOpenRpm,
    bad: [
        { text: 'FROM fedora:40\nRUN dnf install -y curl && dnf clean all\n', lines: [2] },
        {
            text: 'FROM fedora:40\nRUN microdnf -y --setopt install_weak_deps=0 in \\\n  gcc-c++ \\\n  gcc-14.1.1\n',
            lines: [3],
        },
        { text: 'FROM fedora:40\nRUN dnf5 module install -y nodejs/common\n', lines: [2] },
    ],
    good: [
        { text: 'FROM fedora:40\nRUN dnf install -y curl-8.6.0-10.fc40.x86_64 "git >= 2.45" kernel-0:6.9\n' },
        {
            text: 'FROM fedora:40\nRUN dnf -y group install "C Development Tools" && dnf -y install @core "(a or b)"\n',
        },
        { text: 'FROM fedora:40\nARG V\nRUN dnf install -y nodejs-$V && dnf reinstall -y curl\n' },
    ],
});
const zypperUnpinned = unpinned_system_packages_rule({
    manager: 'zypper',
    program: 'zypper',
    form: 'curl=8.6.0',
    reference: 'https://en.opensuse.org/SDB:Zypper_manual',
    alias: 'DL3037',
    isOpen: isOpenZypper,
    bad: [
        { text: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl\n', lines: [2] },
        { text: 'FROM opensuse/leap:15.6\nRUN zypper -n in -r main \\\n  curl=8.6.0 \\\n  git\n', lines: [4] },
    ],
    good: [
        { text: "FROM opensuse/leap:15.6\nRUN zypper -n in curl=8.6.0 'git>=2.43' jq-1.6-150000 ./a.rpm\n" },
        {
            text: 'FROM opensuse/leap:15.6\nRUN zypper -n in -t pattern devel_basis && zypper -n in pattern:x11 -- -nano\n',
        },
        { text: 'FROM opensuse/leap:15.6\nRUN zypper -n rm curl && zypper -n in $PACKAGES\n' },
    ],
});

// EXTERNAL MODULE: ./out/shared/core/allowed-registries.js
var allowed_registries = __webpack_require__(63164);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/untrusted-registry.js



const options = { allowedRegistries: allowed_registries/* allowedRegistriesOption */.x };
const allowed = { allowedRegistries: ['registry.example', 'docker.io/library', 'ghcr.io/acme'] };
const untrustedRegistry = {
    id: 'dockerfile-lint/untrusted-registry',
    scope: 'document',
    title: 'An image from a registry that is not allowed',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Images from anywhere bring code that nobody in the organisation has looked at or can withdraw.',
    advice: 'Use an image from an allowed registry, or have the registry added to `allowedRegistries`.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image',
        'CWE-829',
    ],
    aliases: ['DL3026'],
    options,
    examples: {
        bad: [
            { text: 'FROM quay.io/a/b:1\n', lines: [1], options: allowed },
            {
                text: 'FROM registry.example.evil.example/a:1\nCOPY --from=ghcr.io/acme2/a /a /a\n',
                lines: [1, 2],
                options: allowed,
            },
            {
                text: 'FROM node:22\nRUN --mount=type=bind,from=acme/tools,target=/t make\n',
                lines: [2],
                options: allowed,
            },
            { text: '# syntax=acme/frontend:1\nFROM node:22\n', lines: [1], options: allowed },
            { text: 'ARG V\nFROM quay.io/a/b:${V}\n', lines: [2], options: allowed },
            {
                text: 'FROM a.registry.example/b:1\nFROM a.registry.example.evil.example/b:1\n',
                lines: [2],
                options: { allowedRegistries: ['*.registry.example'] },
            },
        ],
        good: [
            { text: 'FROM quay.io/a/b:1\n' },
            {
                text: 'FROM registry.example/team/a:1 AS build\nFROM scratch\nCOPY --from=build /a /a\n',
                options: allowed,
            },
            { text: 'FROM index.docker.io/library/node:22\nCOPY --from=0 /a /a\n', options: allowed },
            { text: 'ARG IMAGE\nFROM ${IMAGE}\nFROM ghcr.io/acme/app:${IMAGE}\n', options: allowed },
            { text: 'FROM node@sha256:' + '0'.repeat(64) + '\n', options: allowed },
        ],
    },
    check({ doc, options: { allowedRegistries } }, report) {
        if (allowedRegistries.length === 0)
            return;
        for (const image of images_images(doc)) {
            const name = knownName(image);
            if (name === undefined || (0,allowed_registries/* isAllowedRegistry */.a)(name, allowedRegistries))
                continue;
            report({
                region: image.region,
                message: `\`${image.text}\` comes from \`${name}\`, which is on no allowed registry.`,
                evidence: `${image.place} ${image.text}`,
            });
        }
    },
};
/** Where only the tag is a variable, the name is still sure. */
function knownName({ text, reference }) {
    if (reference !== undefined)
        return reference.repository;
    const name = (0,image_reference/* parseImageReference */.o_)(/^[^$]+(?=[:@]\$)/.exec(text)?.[0] ?? '');
    return name instanceof image_reference/* ImageReference */.ZN ? name.repository : undefined;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/user-by-name.js





const userByName = {
    id: 'dockerfile-lint/user-by-name',
    scope: 'document',
    title: 'USER by name instead of number',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Only the image knows the number behind a name: Kubernetes refuses it under `runAsNonRoot`, and owners of mounted files do not match.',
    advice: 'Write the number: `USER 10001:10001`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/', 'CIS-DOCKER-4.1'],
    aliases: ['DL3066'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nUSER app\n', lines: [2] },
            { text: 'FROM debian:12\nUSER build\nRUN make\nUSER \\\n  "app:1000"\n', lines: [5] },
            { text: 'FROM debian:12\nENV APP=app\nUSER $APP\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nUSER app\nRUN make\nUSER 10001:app\n' },
            { text: 'FROM debian:12\nARG UID\nUSER $UID\n' },
            { text: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\n' },
            // The rule on root speaks of this one.
            { text: 'FROM debian:12\nUSER root\n' },
        ],
    },
    check({ doc }, report) {
        const user = finalUser(doc) ?? lastOfPiece(doc);
        const [word] = user?.words ?? [];
        if (user === undefined || word === undefined)
            return;
        const value = new Variables(doc).valueAt(user, word.text)?.trim();
        const name = /^([A-Za-z_][\w.-]*)(?::.*)?$/.exec(value ?? '')?.[1];
        if (name === undefined || /^(?:root|Container(?:User|Administrator))$/i.test(name))
            return;
        report({
            region: word.region,
            message: `The image runs as \`${name}\`, whose number only the image knows.`,
            evidence: `USER ${word.text}`,
            fixes: word.text.startsWith(name) ? user_by_name_fixes(doc, user, name) : [],
        });
    },
};
/** A file without FROM goes into another one. */
const lastOfPiece = ({ stages, instructions }) => stages.length === 0 ? instructions.findLast(({ keyword }) => keyword === 'USER') : undefined;
function user_by_name_fixes(doc, { words: [word] }, name) {
    const ids = new Set(numbersOf(doc, name));
    const [id] = ids;
    if (word === undefined || id === undefined || ids.size > 1)
        return [];
    const edit = (0,parse_edit/* replace */.HC)(doc, word.region, id + word.text.slice(name.length));
    return [{ title: `Write the number, ${id}`, mode: 'suggest', edits: [edit] }];
}
/** What the file itself gives the user: `useradd --uid 10001 app`. */
function* numbersOf(doc, user) {
    for (const { args } of invocationsOf(doc, 'useradd', 'adduser')) {
        if (!args.some((word) => textOf(word) === user))
            continue;
        for (const { value } of optionValues(args, ['-u', '--uid']))
            if (/^\d+$/.test(value))
                yield value;
    }
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/useradd-high-uid.js





/** Short options of useradd that take a value (useradd(8)). */
const valued = 'bcdefgGkKpPRsuZ';
const useraddHighUid = {
    id: 'dockerfile-lint/useradd-high-uid',
    scope: 'document',
    title: 'useradd with a high user id and without -l',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'useradd writes the log of last logins, whose size grows with the user id: the sparse file becomes many gigabytes in the layer.',
    advice: 'Add `-l` (`--no-log-init`), or take an id below 100000.',
    references: [
        'https://docs.docker.com/build/building/best-practices/#user',
        'https://man7.org/linux/man-pages/man8/useradd.8.html',
    ],
    aliases: ['DL3046'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN useradd -u 123456 app\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN groupadd app && \\\n  useradd -rm --uid=1000000 -g app app\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nRUN ["useradd", "-u", "100001", "app"]\nONBUILD RUN useradd -mu 999999 a\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN <<EOF\nuseradd --uid 200000 app\nEOF\n', lines: [3] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN useradd -u 10001 app && useradd app2\n' },
            { text: 'FROM debian:12\nRUN useradd -lu 123456 app && useradd --no-log-init --uid 123456 b\n' },
            { text: 'FROM debian:12\nRUN useradd -u $ID app && adduser -u 123456 app && useradd -u 000100 c\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of runsOf(doc, 'useradd')) {
            for (const invocation of programsOf(instruction)) {
                const { name, program, args } = invocation;
                if (name !== 'useradd')
                    continue;
                if (optionWord(args, { long: ['--no-log-init'], letter: 'l', valued }) !== undefined)
                    continue;
                const high = userIds(args).find(({ value }) => /^\d+$/.test(value) && Number(value) >= 100_000);
                if (high === undefined)
                    continue;
                const edit = wordBehind(doc, program, '-l');
                report({
                    region: high.word.region,
                    message: `useradd makes a login log for user id ${high.value.slice(0, 20)}, which takes gigabytes.`,
                    ...commandEvidence(invocation),
                    fixes: edit === undefined ? [] : [{ title: 'Add `-l`', mode: 'fix', edits: [edit] }],
                });
            }
        }
    },
};
/** `-u 1`, `-u1`, `--uid 1`, `--uid=1`, and `-mu 1`. */
function userIds(args) {
    const apart = args.map((word) => (/^-[a-zA-Z]+u$/.test(word.source) ? withValue(word, '-u') : word));
    return [...optionValues(apart, ['-u', '--uid'])];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/wget-and-curl.js



const wgetAndCurl = {
    id: 'dockerfile-lint/wget-and-curl',
    scope: 'document',
    title: 'Both wget and curl in one stage',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Two programs that do the same are two to install, to keep patched, and to use for whoever breaks in.',
    advice: 'Pick one of the two, or download with `ADD --checksum=`.',
    references: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
    aliases: ['DL4001', 'DS-0014'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -O https://a.example/a\nRUN wget https://a.example/b\n', lines: [3] },
            {
                text: 'FROM debian:12\nRUN wget https://a.example/a && \\\n  curl https://a.example/b | tar x\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nRUN ["curl", "https://a.example"]\nONBUILD RUN wget https://a.example\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12 AS a\nRUN <<EOF\ncurl a.example\nwget a.example\ncurl b.example\nEOF\n',
                lines: [4],
            },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -O https://a.example/a && curl -O https://a.example/b\n' },
            { text: 'FROM debian:12 AS a\nRUN curl a.example\nFROM alpine:3.20\nRUN wget a.example\n' },
            { text: 'FROM debian:12\nRUN apt-get install -y wget curl && curl a.example\n' },
            { text: 'FROM debian:12\nRUN wget a.example\nHEALTHCHECK CMD curl localhost\n' },
        ],
    },
    check({ doc }, report) {
        const first = new Map();
        const told = new Set();
        for (const instruction of runsOf(doc, 'curl', 'wget')) {
            const { stage } = instruction;
            for (const invocation of programsOf(instruction)) {
                if (invocation.name !== 'curl' && invocation.name !== 'wget')
                    continue;
                const before = first.get(stage);
                if (before === undefined)
                    first.set(stage, invocation);
                if (before === undefined || before.name === invocation.name || told.has(stage))
                    continue;
                told.add(stage);
                report({
                    region: invocation.region,
                    message: `The stage downloads with ${invocation.name} here and with ${before.name} elsewhere.`,
                    related: [{ message: `${before.name} is used here`, region: before.region }],
                    ...commandEvidence(invocation),
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/wget-no-check-certificate.js




const wgetNoCheckCertificate = {
    id: 'dockerfile-lint/wget-no-check-certificate',
    scope: 'document',
    title: 'wget does not verify the certificate',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever sits between the build and the server can answer with any file, and it ends up in the image.',
    advice: 'Leave the option away and install `ca-certificates`. For a private certificate authority use `--ca-certificate`.',
    references: [
        'https://www.gnu.org/software/wget/manual/html_node/HTTPS-_0028SSL_002fTLS_0029-Options.html',
        'CWE-295',
    ],
    aliases: ['CKV2_DOCKER_3'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN wget --no-check-certificate https://files.example/a\n', lines: [2] },
            { text: 'FROM alpine:3.20\nRUN wget --no-check https://files.example/a\n', lines: [2] },
            {
                text: 'FROM alpine:3.20\nRUN cd /tmp && \\\n    wget -q \\\n      --no-check-cert https://files.example/a\n',
                lines: [4],
            },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN wget --no-cache --no-clobber https://files.example/a\n' },
            { text: 'FROM alpine:3.20\nRUN wget -q https://files.example/a\n' },
            { text: "FROM alpine:3.20\nRUN echo 'wget --no-check-certificate' > notes.txt\n" },
            { text: 'FROM alpine:3.20\nRUN serve & wget --no-check-certificate -qO- https://localhost:8443\n' },
            { text: 'FROM alpine:3.20\nHEALTHCHECK CMD wget --no-check-certificate -q https://127.0.0.1\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocationsOf(doc, 'wget')) {
            const { args } = invocation;
            // getopt takes every unambiguous beginning of a long option.
            const word = args.find((each) => /^--no-ch[a-z-]*$/.test(textOf(each)));
            if (word === undefined || isLoopback(operands(args, wgetValued).map(textOf)))
                continue;
            report({
                region: word.region,
                message: `wget with \`${word.source}\` accepts any certificate.`,
                ...commandEvidence(invocation),
            });
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/wget-progress.js






const wgetProgress = {
    id: 'dockerfile-lint/wget-progress',
    scope: 'document',
    title: 'wget fills the build log with its progress',
    severity: 'info',
    confidence: 'high',
    preset: 'strict',
    why: 'Without a terminal wget writes a line for every 50 kilobytes: what went wrong drowns in thousands of dots.',
    advice: 'Add `--progress=dot:giga`, or `-nv`, or `-q` where an error is seen all the same.',
    references: ['https://www.gnu.org/software/wget/manual/wget.html#index-dot-style'],
    aliases: ['DL3047'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN wget https://f.example/a.tgz\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN apt-get update && \\\n  wget -O a.tgz https://f.example/a.tgz\n',
                lines: [3],
            },
            {
                text: 'FROM debian:12\nRUN ["wget", "https://f.example/a"]\nONBUILD RUN wget f.example/b\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN <<EOF\nwget -nc https://f.example/a\nEOF\n', lines: [3] },
        ],
        good: [
            {
                text: 'FROM debian:12\nRUN wget --progress=dot:giga https://f.example/a && wget --progress dot b.example\n',
            },
            { text: 'FROM debian:12\nRUN wget -qO- https://f.example/a | sh && wget --no-verbose f.example/b\n' },
            {
                text: 'FROM debian:12\nRUN wget -nv f.example/a && wget -o log f.example/b && wget -a log f.example/c\n',
            },
            { text: 'FROM debian:12\nRUN apt-get install -y wget && wget --version\nCMD wget f.example\n' },
        ],
    },
    check({ doc }, report) {
        for (const instruction of runsOf(doc, 'wget')) {
            for (const invocation of programsOf(instruction)) {
                const { name, program, args, region } = invocation;
                if (name !== 'wget' || operands(args, wgetValued).length === 0 || isQuiet(invocation))
                    continue;
                const edit = wordBehind(doc, program, '--progress=dot:giga');
                report({
                    region,
                    message: 'wget writes its progress to the build log, dot by dot.',
                    ...commandEvidence(invocation),
                    // The wget of busybox does not know the option.
                    fixes: edit === undefined
                        ? []
                        : [{ title: 'Add `--progress=dot:giga`', mode: 'suggest', edits: [edit] }],
                });
            }
        }
    },
};
const quiet = ['--progress', '--quiet', '--no-verbose', '--output-file', '--append-output'];
const isQuiet = ({ args }) => optionWord(args, { long: quiet, letter: 'q', valued: wgetValued }) !== undefined ||
    ['o', 'a'].some((letter) => optionWord(args, { letter, valued: wgetValued }) !== undefined) ||
    args.some((word) => textOf(word) === '-nv');

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/workdir-relative.js





const workdirRelative = {
    id: 'dockerfile-lint/workdir-relative',
    scope: 'document',
    title: 'WORKDIR with a relative path',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'The folder hangs on what came before, often on the base image: when that changes, files land elsewhere.',
    advice: 'Write the whole path: `WORKDIR /srv/app`.',
    references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
    aliases: ['DL3000', 'DS-0009', 'CKV_DOCKER_10', 'WorkdirRelativePath'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nWORKDIR srv/app\n', lines: [2] },
            { text: 'FROM debian:12\nWORKDIR /srv\nRUN make\nWORKDIR "app"\n', lines: [4] },
            { text: 'FROM debian:12\nENV DIR=app\nWORKDIR \\\n  $DIR/src\nONBUILD WORKDIR ./x\n', lines: [4, 5] },
            { text: 'FROM debian:12\nWORKDIR ~/app\n', lines: [2] },
        ],
        good: [
            { text: 'FROM debian:12\nWORKDIR /srv/app\nWORKDIR "/srv/my app"\nONBUILD WORKDIR /x\n' },
            { text: 'FROM debian:12\nARG DIR\nWORKDIR $DIR/app\nWORKDIR ${HOME}\n' },
            { text: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:/app\nWORKDIR c:\\\\app\n' },
            { text: '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR \\app\n' },
            { text: 'FROM debian:12\nRUN <<EOF\nWORKDIR app\nEOF\n' },
        ],
    },
    check({ doc }, report) {
        const variables = new Variables(doc);
        const directories = workingDirectories(doc);
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'WORKDIR')) {
            const [word] = instruction.words;
            if (word === undefined)
                continue;
            const path = variables.valueAt(instruction, word.text) ?? word.text;
            if (startOf(unquoted(path)) !== 'working-directory')
                continue;
            const before = directories.get(instruction)?.before ?? { isSet: false, path: undefined };
            report({
                region: word.region,
                message: `\`WORKDIR ${word.text}\` is relative to ${before.isSet ? 'the one before' : 'that of the base image'}.`,
                evidence: `WORKDIR ${word.text}`,
                fixes: workdir_relative_fixes(doc, word, before),
                ...(!before.isSet && { severity: 'medium' }),
            });
        }
    },
};
/** Behind a relative WORKDIR nothing is known until that one is mended. */
function workdir_relative_fixes(doc, word, { isSet, path: folder }) {
    const path = unquoted(word.text);
    const quote = path === word.text ? '' : word.text.charAt(0);
    const isPlain = /^(["']?)[\w./ -]+\1$/.test(word.text) && (0,parse_edit/* written */.Mp)(doc, word.region) === word.text;
    if (!isPlain || (isSet && folder === undefined))
        return [];
    const whole = joined(folder ?? '/', path);
    const edit = (0,parse_edit/* replace */.HC)(doc, word.region, `${quote}${whole}${quote}`);
    return [{ title: `Write \`${whole}\``, mode: folder === undefined ? 'suggest' : 'fix', edits: [edit] }];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/workdir-system-folder.js


const workdirSystemFolder = {
    id: 'dockerfile-lint/workdir-system-folder',
    scope: 'document',
    title: 'WORKDIR in a folder of the system',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'The kernel or the runtime mounts these folders: a process started in one of them has reached the host before (CVE-2024-21626), and files copied there are not in the container.',
    advice: 'Use a folder of its own: `WORKDIR /app`.',
    references: ['https://docs.docker.com/reference/dockerfile/#workdir', 'CVE-2024-21626', 'CWE-668'],
    aliases: ['DS-0030'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nWORKDIR /proc/self/fd/8\n', lines: [2] },
            { text: 'FROM debian:12\nWORKDIR /\nWORKDIR "dev/app"\nONBUILD WORKDIR /boot\n', lines: [3, 4] },
            { text: 'FROM debian:12\nENV FD=/proc/self/fd\nWORKDIR \\\n  ${FD}/9\n', lines: [4] },
        ],
        good: [
            { text: 'FROM debian:12\nWORKDIR /development\nWORKDIR /app/proc\nWORKDIR ../dev\n' },
            { text: 'FROM debian:12\nARG DIR\nWORKDIR $DIR\nWORKDIR dev\n' },
            { text: 'FROM debian:12\nRUN cd /proc && ls\n# WORKDIR /proc\n' },
        ],
    },
    check({ doc }, report) {
        const directories = workingDirectories(doc);
        for (const instruction of (0,dockerfile/* withKeyword */.Y1)(doc, 'WORKDIR')) {
            const [word] = instruction.words;
            const path = directories.get(instruction)?.behind.path;
            if (word === undefined || path === undefined)
                continue;
            const folder = systemFolder.exec(path)?.[0];
            if (folder === undefined)
                continue;
            report({
                region: word.region,
                message: `\`WORKDIR ${word.text}\` lies in \`${folder}\`, which is the system's.`,
                evidence: `WORKDIR ${word.text}`,
            });
        }
    },
};
const systemFolder = /^\/(?:boot|dev|initrd|lost\+found|proc|sys)(?=\/|$)/;

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/world-writable.js





const worldWritable = {
    id: 'dockerfile-lint/world-writable',
    scope: 'document',
    title: 'Files that everybody may write',
    severity: 'medium',
    confidence: 'high',
    preset: 'security',
    why: 'Any process in the container, whatever its user, can change the program or its configuration and so run as another.',
    advice: 'Give the files to the user that needs them (`COPY --chown=`) and keep modes such as 755 and 644.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod', 'CWE-732'],
    aliases: [],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN chmod -R 777 /srv\n', lines: [2] },
            {
                text: 'FROM debian:12\nRUN mkdir /srv && \\\n  chmod a+rwX /srv && chmod 0666 /srv/a\n',
                lines: [3, 3],
            },
            { text: 'FROM debian:12\nCOPY --chmod=777 run.sh /\nADD --chmod=0757 a /a\n', lines: [2, 3] },
            {
                text: 'FROM debian:12\nRUN chmod u=rwx,go+w /srv\nRUN find /srv -type d -exec chmod o+w {} +\n',
                lines: [2, 3],
            },
            { text: 'FROM debian:12\nRUN mkdir -p -m 777 /srv/cache\n', lines: [2] },
            {
                text: 'FROM debian:12\n# D=$(mktemp -d)\nRUN D=/srv; chmod 777 $D\nRUN D=$(mktemp -d) && chmod 777 /srv $D\n',
                lines: [3, 4],
            },
            { text: 'FROM debian:12\nRUN mkdir -pm777 /a && \\\n install -Dm 0777 a /b\n', lines: [2, 3] },
        ],
        good: [
            { text: 'FROM debian:12\nRUN chmod 1777 /tmp && chmod 755 /srv && chmod +x /srv/777\n' },
            { text: 'FROM debian:12\nRUN chmod ug+w /srv && chmod o-w /srv && chmod a+rX /srv\n' },
            { text: 'FROM debian:12\nCOPY --chmod=0755 run.sh /\nRUN echo chmod 777 /srv\n' },
            { text: 'FROM debian:12\nRUN chmod "$MODE" /srv && chmod 4755 /srv/a && chmod +w /srv/b\n' },
            { text: 'FROM debian:12\nRUN mkdir -m 1777 /srv/tmp && chmod a+rwxt /srv/tmp\n' },
            { text: 'FROM debian:12\nRUN work="$(mktemp -d)" && chmod 777 "$work" && make && rm -r "$work"\n' },
        ],
    },
    check({ doc }, report) {
        const message = (mode) => `Mode \`${mode}\` lets everybody write.`;
        const variables = new Variables(doc);
        for (const instruction of (0,dockerfile/* effective */.C$)(doc)) {
            const { keyword, flags, rest } = instruction;
            const written = flags.find(({ name }) => name === 'chmod')?.value;
            if (written === undefined)
                continue;
            const mode = variables.valueAt(instruction, written.text);
            if (mode === undefined || !isWorldWritable(mode))
                continue;
            const evidence = evidenceOf(`${keyword} --chmod=${written.text} ${rest.text}`);
            report({ region: written.region, message: message(mode), ...evidence });
        }
        if (invocationsOf(doc, 'chmod', 'mkdir', 'install').length === 0)
            return;
        for (const instruction of runningInstructions(doc)) {
            const temporary = temporaryFolders(instruction.script?.commands ?? []);
            for (const invocation of programsOf(instruction)) {
                const { name, args } = invocation;
                for (const word of modes(name, args)) {
                    const mode = textOf(word).replace(modeOption, '');
                    const targets = args
                        .slice(args.indexOf(word) + 1)
                        .map(({ source }) => source.replaceAll(/["{}]/g, ''));
                    const isPassing = targets.length > 0 && targets.every((target) => temporary.has(target));
                    if (!isWorldWritable(mode) || isPassing)
                        continue;
                    report({ region: word.region, message: message(mode), ...commandEvidence(invocation) });
                }
            }
        }
    },
};
/**
 * `dir="$(mktemp -d)"`: opened to another user of the same step, and gone behind it. As `$dir`; a variable that the script
 * sets to anything else too is none.
 */
function temporaryFolders(commands) {
    const found = new Set();
    const others = new Set();
    for (const { assignments, substitutes } of commands) {
        const isMade = substitutes.length === 1 && substitutes[0]?.name === 'mktemp';
        for (const { name, value } of assignments)
            (isMade && value === undefined ? found : others).add(`$${name}`);
    }
    return new Set([...found].filter((name) => !others.has(name)));
}
/** chmod(1): without the sticky bit, which keeps others from replacing files in a shared folder. */
function isWorldWritable(mode) {
    if (/^[0-7]{3,5}$/.test(mode)) {
        const bits = Number.parseInt(mode, 8);
        return (bits & 0o002) !== 0 && (bits & 0o1000) === 0;
    }
    const clauses = mode.split(',').map((clause) => /^([ugoa]*)([-+=][-+=rwxXstugo]*)$/.exec(clause));
    const grants = (right, classes) => clauses.some((clause) => clause !== null && classes.test(clause[1] ?? '') && right.test(clause[2] ?? ''));
    // `+w` without a class is cut by the umask.
    return grants(/[+=][rxXst]*w/, /[oa]/) && !grants(/[+=][rwxXs]*t/, /^/);
}
function* modes(name, args) {
    if (name === 'chmod') {
        const word = args.find((each) => !/^-(?:[RcfvhHLP]+$|-)/.test(textOf(each)));
        if (word !== undefined)
            yield word;
    }
    if (name !== 'mkdir' && name !== 'install')
        return;
    for (const [index, word] of args.entries()) {
        const [option] = modeOption.exec(textOf(word)) ?? [];
        const value = textOf(word) === option ? args[index + 1] : word;
        if (option !== undefined && value !== undefined)
            yield value;
    }
    for (const { word } of optionValues(args, ['--mode']))
        if (!modeOption.test(textOf(word)))
            yield word;
}
/** `-m`, also behind letters that take no value: `mkdir -pm 777`, `install -Dm777`. */
const modeOption = /^(?:--mode=|-[bcCdDpsTvZ]*m)/;

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/yarn-cache.js







const yarnCache = {
    id: 'dockerfile-lint/yarn-cache',
    scope: 'document',
    title: 'Yarn leaves its cache in the image',
    severity: 'low',
    confidence: 'high',
    preset: 'recommended',
    why: 'Every downloaded package stays in the layer a second time, and the running program never reads it.',
    advice: 'End the RUN with `yarn cache clean`, or keep the cache outside: `RUN --mount=type=cache,target=/root/.cache/yarn`.',
    references: [
        'https://classic.yarnpkg.com/en/docs/cli/cache#toc-yarn-cache-clean',
        'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    ],
    aliases: ['DL3060'],
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN yarn install --frozen-lockfile\n', lines: [2] },
            { text: 'FROM node:22\nRUN yarn cache clean && \\\n  yarn add a@1 && \\\n  yarn build\n', lines: [3] },
            { text: 'FROM node:22\nRUN ["yarn", "global", "add", "a@1"]\nONBUILD RUN yarn\n', lines: [2, 3] },
            { text: 'FROM node:22 AS base\nRUN <<EOF\nyarn --production\nEOF\nFROM base\n', lines: [3] },
        ],
        good: [
            {
                text: 'FROM node:22\nRUN yarn install && yarn cache clean\nRUN yarn && rm -rf /usr/local/share/.cache\n',
            },
            { text: 'FROM node:22\nRUN --mount=type=cache,target=/root/.cache/yarn yarn install\n' },
            { text: 'FROM node:22 AS build\nRUN yarn install\nFROM node:22\nCOPY --from=build /a /a\n' },
            { text: 'FROM node:22\nRUN yarn build && yarn --version && npm ci\n' },
        ],
    },
    check({ doc }, report) {
        if (runsOf(doc, 'yarn', 'yarnpkg').length === 0)
            return;
        const folders = environment(doc, 'YARN_CACHE_FOLDER');
        for (const instruction of shippedRuns(doc)) {
            const programs = programsOf(instruction);
            if (!programs.some(yarn_cache_installs))
                continue;
            const folder = folders.get(instruction);
            if (passingFolders(instruction).some((each) => /yarn|\/\.cache$|\$/.test(each) || each === folder))
                continue;
            const last = programs.findLastIndex(yarn_cache_cleans);
            const found = programs.filter((invocation, index) => index >= last && yarn_cache_installs(invocation));
            const edit = found.length === 0 ? undefined : commandAtEnd(doc, instruction, 'yarn cache clean');
            for (const invocation of found) {
                report({
                    region: invocation.region,
                    message: 'What Yarn downloads stays in the layer as a cache that nothing reads again.',
                    ...commandEvidence(invocation),
                    fixes: edit === undefined ? [] : [{ title: 'Add `yarn cache clean`', mode: 'fix', edits: [edit] }],
                });
            }
        }
    },
};
function yarn_cache_installs(invocation) {
    const { name, args } = invocation;
    if (name !== 'yarn' && name !== 'yarnpkg')
        return false;
    if (args.some(({ value }) => value === undefined || /^(?:-v|-h|--version|--help)$/.test(value)))
        return false;
    return operands(args).length === 0 || languageInstall(invocation)?.tool === 'yarn';
}
const yarn_cache_cleans = ({ name, args }) => name === 'rm'
    ? args.some((word) => /yarn|\.cache(?:\/|$)/.test(textOf(word)))
    : name.startsWith('yarn') && args[0]?.value === 'cache' && args[1]?.value === 'clean';

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/yum-nogpgcheck.js





const yumNogpgcheck = {
    id: 'dockerfile-lint/yum-nogpgcheck',
    scope: 'document',
    title: 'Packages are installed without checking their signature',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'The signature is what ties a package to its distributor; without it a mirror or anyone on the way can swap it.',
    advice: 'Import the key of the repository with `rpm --import` and leave the option away.',
    references: ['https://dnf.readthedocs.io/en/latest/command_ref.html', 'CWE-347'],
    aliases: ['CKV2_DOCKER_9'],
    examples: {
        bad: [
            { text: 'FROM fedora:41\nRUN dnf -y install --nogpgcheck https://rpm.example/a.rpm\n', lines: [2] },
            { text: 'FROM rockylinux:9\nRUN yum makecache \\\n && yum --nogpgcheck install -y a\n', lines: [3] },
            { text: 'FROM fedora:41\nRUN microdnf install --setopt=gpgcheck=0 a\n', lines: [2] },
            { text: 'FROM opensuse/leap:15.6\nRUN zypper --no-gpg-checks install -y a\n', lines: [2] },
        ],
        good: [
            { text: 'FROM fedora:41\nRUN dnf -y install --setopt=gpgcheck=1 a\n' },
            { text: 'FROM fedora:41\nRUN echo "--nogpgcheck" && dnf -y install a # --nogpgcheck\n' },
            { text: 'FROM opensuse/leap:15.6\nRUN zypper --gpg-auto-import-keys refresh\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocationsOf(doc, 'zypper', ...rpmInstallers)) {
            const { name, args } = invocation;
            const word = unchecked(name, args);
            if (word === undefined)
                continue;
            report({
                region: word.region,
                message: `${name} installs packages without checking who signed them.`,
                ...commandEvidence(invocation),
            });
        }
    },
};
function unchecked(name, args) {
    if (name === 'zypper')
        return optionWord(args, { long: ['--no-gpg-checks', '--allow-unsigned-rpm'] });
    for (const { value, word } of optionValues(args, ['--setopt'])) {
        if (isFalse(/^(?:.+\.)?(?:localpkg_|pkg_)?gpgcheck=(.*)$/.exec(value)?.[1]))
            return word;
    }
    return optionWord(args, { long: ['--nogpgcheck', '--no-gpgchecks'] });
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules/yum-sslverify-off.js





const yumSslverifyOff = {
    id: 'dockerfile-lint/yum-sslverify-off',
    scope: 'document',
    title: 'yum or dnf does not verify certificates',
    severity: 'high',
    confidence: 'high',
    preset: 'security',
    why: 'Whoever sits between the build and the repository can answer with other package lists.',
    advice: 'Remove the option. For a private certificate authority use `--setopt=sslcacert=FILE`.',
    references: ['https://dnf.readthedocs.io/en/latest/conf_ref.html', 'CWE-295'],
    aliases: ['CKV2_DOCKER_15'],
    examples: {
        bad: [
            { text: 'FROM fedora:41\nRUN dnf install -y --setopt=sslverify=false curl\n', lines: [2] },
            { text: 'FROM fedora:41\nRUN microdnf install \\\n  --setopt=*.sslverify=0 curl\n', lines: [3] },
            { text: 'FROM rockylinux:9\nRUN yum --setopt sslverify=no -y install curl\n', lines: [2] },
        ],
        good: [
            { text: 'FROM fedora:41\nRUN dnf install -y --setopt=sslverify=true curl\n' },
            {
                text: 'FROM fedora:41\nRUN dnf install -y --setopt=tsflags=nodocs --setopt=install_weak_deps=0 curl\n',
            },
            { text: 'FROM fedora:41\nRUN echo dnf --setopt=sslverify=false\n' },
        ],
    },
    check({ doc }, report) {
        for (const invocation of invocationsOf(doc, ...rpmInstallers)) {
            const { name, args } = invocation;
            for (const { value, word } of optionValues(args, ['--setopt'])) {
                const pair = /^(?:.+\.)?sslverify=(.*)$/.exec(value);
                if (!isFalse(pair?.[1]))
                    continue;
                report({
                    region: word.region,
                    message: `${name} accepts any certificate with sslverify switched off.`,
                    ...commandEvidence(invocation),
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/rules.js






















































































const security = [
    lastUserRoot,
    missingUser,
    sudo,
    untrustedRegistry,
    imageUntagged,
    imageLatest,
    syntaxUnpinned,
    secretInEnv,
    secretFileCopied,
    chpasswd,
    pipeToShell,
    addRemoteWithoutChecksum,
    worldWritable,
    sshPort,
    dockerSocket,
    runSecurityInsecure,
    runNetworkHost,
    curlInsecure,
    wgetNoCheckCertificate,
    pipTrustedHost,
    pythonHttpsVerifyOff,
    nodeTlsRejectOff,
    npmStrictSslOff,
    gitSslVerifyOff,
    yumSslverifyOff,
    yumNogpgcheck,
    rpmNoVerify,
    apkAllowUntrusted,
    aptAllowUnauthenticated,
    workdirSystemFolder,
];
const recommended = [
    addForArchive,
    addLocalFile,
    apkNoCache,
    aptAssumeYes,
    aptCommand,
    aptListsLeft,
    aptRecommends,
    copyFromSelf,
    copyFromUnknownStage,
    copyIgnoredFile,
    copyManyWithoutSlash,
    copyRelativeWithoutWorkdir,
    copyWholeImage,
    distributionUpgrade,
    dnfAssumeYes,
    dnfCacheLeft,
    duplicateStageName,
    emptyContinuation,
    envSelfReference,
    exposeMapping,
    instructionBeforeFrom,
    invalidDefaultImage,
    legacyKeyValue,
    maintainer,
    onbuildForbidden,
    packageUpdateAlone,
    pipCache,
    pipefail,
    platformConstant,
    platformRedundant,
    portOutOfRange,
    reservedStageName,
    shellcheck,
    shellFormCommand,
    shReplaced,
    undefinedArgInFrom,
    undefinedVariable,
    useraddHighUid,
    wgetAndCurl,
    workdirRelative,
    yarnCache,
    yumAssumeYes,
    yumCacheLeft,
    zypperCacheLeft,
    zypperNonInteractive,
    repeatedCmd,
    repeatedEntrypoint,
    repeatedHealthcheck,
];
const strict = [
    apkUnpinned,
    aptUnpinned,
    cdForWorkdir,
    consecutiveRuns,
    descriptionComment,
    dnfUnpinned,
    exposeProtocolCasing,
    fromAsCasing,
    gemUnpinned,
    goUnpinned,
    inlineIgnore,
    instructionCasing,
    labelEmpty,
    labelKey,
    labelMissing,
    labelSuperfluous,
    missingHealthcheck,
    npmUnpinned,
    packageUpgrade,
    pipUnpinned,
    pointlessCommand,
    stageNameCasing,
    userByName,
    wgetProgress,
    yumUnpinned,
    zypperUnpinned,
    labelUrl,
    labelDateTime,
    labelSpdx,
    labelCommit,
    labelVersion,
    labelEmail,
];
/** Every rule of the check, by the preset that switches it on. */
const rules = [...security, ...recommended, ...strict].map((rule) => (0,test_data/* lowInTestData */.qX)(rule));

// EXTERNAL MODULE: ./out/shared/core/programs.js
var core_programs = __webpack_require__(35981);
// EXTERNAL MODULE: ./out/shared/core/fingerprint.js
var fingerprint = __webpack_require__(60046);
// EXTERNAL MODULE: ./out/shared/core/work-off.js
var work_off = __webpack_require__(24681);
;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/shellcheck/comment.js
/** Undefined where the output is not `json1`. */
function readComments(output) {
    try {
        const parsed = JSON.parse(output);
        const comments = isRecord(parsed) ? parsed.comments : undefined;
        return Array.isArray(comments) && comments.every(isComment) ? comments : undefined;
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null;
const isSpan = (value) => [value.line, value.column, value.endLine, value.endColumn].every((number) => Number.isSafeInteger(number) && Number(number) > 0);
const isComment = (value) => isRecord(value) &&
    isSpan(value) &&
    typeof value.file === 'string' &&
    ['error', 'warning', 'info', 'style'].includes(value.level) &&
    Number.isSafeInteger(value.code) &&
    typeof value.message === 'string' &&
    (value.fix === null || value.fix === undefined || isFix(value.fix));
const isFix = (value) => isRecord(value) &&
    Array.isArray(value.replacements) &&
    value.replacements.every((one) => isRecord(one) &&
        isSpan(one) &&
        typeof one.replacement === 'string' &&
        ['afterEnd', 'beforeStart'].includes(one.insertionPoint));

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/shellcheck/ask.js




/** Of one process. */
const maxScripts = 100;
const maxCharacters = 4 * 1024 * 1024;
const maxOutputBytes = 64 * 1024 * 1024;
const processes = 2;
/** A longer script goes alone and last: the time that ShellCheck takes can grow far faster than a script does. */
const largeCharacters = 32 * 1024;
/** A script that ShellCheck chokes on is looked for by halving: as many calls may fail as one search takes. */
const maxFailures = Math.ceil(Math.log2(maxScripts)) + 1;
const timeoutMs = (scripts) => 10_000 + 100 * scripts;
/** Of a whole run. */
const budgetMs = (scripts) => 60_000 + 50 * scripts;
/**
 * Options: no settings of the checked repository or of the user, and no file is followed (SC1090, SC1091 say so of every
 * `.`). SC2187 says that ash is read as dash.
 */
const ask_options = ['--norc', '--format=json1', '--exclude=SC1090,SC1091,SC2187', '--'];
/** Asks about each text once, in as few processes as their size allows; `now` is in milliseconds. */
async function ask(texts, program, programs, now = Date.now) {
    const deadline = now() + budgetMs(texts.size);
    const answers = new Map();
    const queue = batches([...texts]);
    let failures = 0;
    const askFor = async (batch) => {
        // Nobody can know the name of a script and write it into one, to have ShellCheck read that one too.
        const prefix = (0,fingerprint/* digest */.br)(batch.join('\0'));
        const names = batch.map((_, at) => `${prefix}-${String(at)}`);
        const files = Object.fromEntries(batch.map((text, at) => [names[at] ?? '', text]));
        const left = failures > maxFailures ? 0 : deadline - now();
        const limits = { timeoutMs: Math.min(left, timeoutMs(batch.length)), maxOutputBytes };
        const comments = left > 0
            ? await look(programs, { program, args: [...ask_options, ...names], files, ...limits })
            : 'no-time';
        if (typeof comments === 'string') {
            failures += 1;
            if (batch.length === 1 || comments === 'no-time') {
                for (const text of batch)
                    answers.set(text, comments);
                return;
            }
            const half = batch.length >> 1;
            await askFor(batch.slice(0, half));
            return askFor(batch.slice(half));
        }
        const byName = new Map(names.map((name) => [name, []]));
        for (const comment of comments)
            byName.get(comment.file)?.push(comment);
        batch.forEach((text, at) => answers.set(text, byName.get(names[at] ?? '') ?? []));
    };
    await (0,work_off/* workOff */.n)(queue, processes, askFor);
    return answers;
}
async function look(programs, call) {
    try {
        const { code, stdout } = await programs.run(call);
        // 0: nothing found, 1: something found.
        return (code <= 1 ? readComments(new TextDecoder().decode(stdout)) : undefined) ?? 'no-answer';
    }
    catch (error) {
        if (!(error instanceof core_programs/* ProgramError */.Z))
            throw error;
        return error.code === 'not-started' ? 'no-answer' : 'too-hard';
    }
}
/** Even shares for the processes that run side by side, none of them too large; then the large ones, one by one. */
function batches(texts) {
    const large = texts.filter((text) => text.length > largeCharacters);
    const small = texts.filter((text) => text.length <= largeCharacters);
    const share = Math.min(maxScripts, Math.ceil(small.length / processes));
    const all = [];
    let size = 0;
    for (const text of small) {
        const last = all.at(-1);
        if (last === undefined || last.length === share || size + text.length > maxCharacters) {
            all.push([text]);
            size = 0;
        }
        else
            last.push(text);
        size += text.length;
    }
    return [...all, ...large.map((text) => [text])];
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/shellcheck/names.js
/** Set for every RUN without an ARG. Source: Dockerfile reference, "Predefined ARGs". */
const predefined = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
]);
/** Nobody sets more variables, or stacks more stages; what lies beyond is not followed. */
const maxNames = 1000;
const maxStages = 100;
/** Variables that a stage sets. */
class names_Names {
    env = new Set();
    args = new Set();
    /** By ONBUILD. */
    later = new Set();
    #base;
    constructor(base) {
        this.#base = base;
    }
    /** ENV of the stages below holds too. An ONBUILD runs where the ARGs of this file are not set. */
    at(place) {
        const found = new Set([...predefined, ...(place === 'now' ? this.args : this.later)]);
        for (const names of this.#chain())
            for (const name of names.env)
                found.add(name);
        return [...found].filter((name) => /^[A-Za-z_]\w*$/.test(name)).slice(0, maxNames);
    }
    *#chain(depth = 0) {
        yield this;
        if (depth < maxStages && this.#base !== undefined)
            yield* this.#base.#chain(depth + 1);
    }
}
/** Every RUN, those of ONBUILD included, with the names of the variables that the build sets for it. */
function* runsWithNames(doc) {
    const stages = new Map([[undefined, new names_Names(undefined)]]);
    for (const instruction of doc.instructions) {
        const { stage } = instruction;
        const names = stages.get(stage) ?? new names_Names(stages.get(stage?.base));
        stages.set(stage, names);
        const later = lastTrigger(instruction);
        const place = later === undefined ? 'now' : 'later';
        const { keyword, pairs } = later ?? instruction;
        if (keyword === 'RUN')
            yield { run: later ?? instruction, names: () => names.at(place) };
        if (keyword !== 'ENV' && keyword !== 'ARG')
            continue;
        const set = later !== undefined ? names.later : keyword === 'ENV' ? names.env : names.args;
        for (const { name } of pairs)
            set.add(name.text);
    }
}
function lastTrigger(instruction) {
    let { trigger } = instruction;
    while (trigger?.trigger !== undefined)
        trigger = trigger.trigger;
    return trigger;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/shellcheck/script.js


const linesBefore = 2;
/** What ShellCheck calls the shells that it knows; ash is what it reads as dash. */
const dialects = {
    sh: 'sh',
    bash: 'bash',
    dash: 'dash',
    ash: 'dash',
    ksh: 'ksh',
};
/** The scripts of all RUN instructions in a shell that ShellCheck knows. */
function* scriptsOf(doc) {
    for (const { run, names } of runsWithNames(doc)) {
        const { body } = run;
        const first = body && shebang(body.shell);
        if (body === undefined || first === undefined || body.text.text.trim() === '')
            continue;
        const rest = withoutShebang(body.text);
        yield { text: `${first}\n${exported(rest.text, names)}\n${undirected(rest.text)}`, body: rest };
    }
}
/**
 * What a script takes back itself is counted with the other ignore comments, and no finding is lost on the way: the
 * directive is turned into one of the same length that names a file, which is never read.
 */
const undirected = (script) => script.replace(/#[^\w\n#]*shellcheck[^\n]*/g, (directive) => directive.replace(/\bdisable=[^\s#]*/g, (word) => 'source='.padEnd(word.length, '_')));
/** Each name costs ShellCheck time: a script that reads no variable needs none. */
function exported(script, names) {
    if (!script.includes('$'))
        return '';
    const wanted = /proxy/i.test(script) ? names() : names().filter((name) => !/_proxy$/i.test(name));
    return wanted.length === 0 ? '' : `export ${wanted.map((name) => `${name}=1`).join(' ')}`;
}
function shebang(shell) {
    const program = shell.map((word) => dialects[(0,shell_programs/* programName */.kX)(word)]).find((name) => name !== undefined);
    if (program === undefined)
        return undefined;
    const stopsOnErrors = shell.some((word) => /^-[A-Za-z]*e|^errexit$/.test(word));
    return `#!/bin/${program}${stopsOnErrors ? ' -e' : ''}`;
}
/** A heredoc's own `#!` line has named the shell already. */
function withoutShebang(body) {
    const own = /^\t*#![^\n]*(?:\n|$)/.exec(body.text)?.[0] ?? '';
    return own === '' ? body : body.slice(own.length, body.text.length);
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/shellcheck/place.js

/** Puts what ShellCheck says of one script back into the Dockerfile `source`. */
class Places {
    #body;
    #source;
    /** Of each line of the body. */
    #starts;
    constructor({ body }, source) {
        this.#body = body;
        this.#source = source;
        this.#starts = [0, ...[...body.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    }
    /** Undefined for what is said of the lines that we put before. */
    finding({ code, level, message, fix, ...span }) {
        const found = this.#span(span);
        if (found === undefined)
            return undefined;
        const { start, end } = visible(found, this.#body.text);
        return {
            code: `SC${String(code)}`,
            level,
            message,
            start: this.#body.offset(start),
            end: end > start ? this.#body.end(end) : this.#body.offset(start),
            edits: this.#edits(fix?.replacements ?? []),
        };
    }
    #edits(replacements) {
        const edits = replacements.map((one) => this.#edit(one)).filter((edit) => edit !== undefined);
        if (edits.length < replacements.length)
            return [];
        return edits.sort((a, b) => a.offset - b.offset || a.length - b.length);
    }
    /** A new line would end the instruction; a replacement over a continuation would swallow it. */
    #edit({ insertionPoint, replacement, ...span }) {
        const found = this.#span(span);
        if (found === undefined || replacement.includes('\n'))
            return undefined;
        const { start, end } = found;
        if (start === end) {
            const offset = insertionPoint === 'beforeStart' ? this.#body.end(start) : this.#body.offset(start);
            return { offset, length: 0, text: replacement };
        }
        const offset = this.#body.offset(start);
        const length = this.#body.end(end) - offset;
        const isWhole = this.#source.slice(offset, offset + length) === this.#body.text.slice(start, end);
        return isWhole ? { offset, length, text: replacement } : undefined;
    }
    #span({ line, column, endLine, endColumn }) {
        if (line <= linesBefore || endLine < line)
            return undefined;
        const start = this.#at(line, column);
        return { start, end: Math.max(start, this.#at(endLine, endColumn)) };
    }
    /** ShellCheck counts code points, and speaks of a line behind the last where something is missing there. */
    #at(line, column) {
        const { text } = this.#body;
        let at = this.#starts[line - 1 - linesBefore] ?? text.length;
        for (let left = column - 1; left > 0 && at < text.length && text[at] !== '\n'; left--)
            at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        return at;
    }
}
/** At least one character, so that there is something to point at. */
function visible({ start, end }, text) {
    if (end > start)
        return { start, end };
    const stop = text.trimEnd().length;
    if (start < stop)
        return { start, end: start + 1 };
    return { start: Math.max(0, stop - 1), end: stop };
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/shellcheck/gatherer.js




/** In characters, of all scripts of one Dockerfile; what the build sets is written out before each of them. */
const gatherer_maxCharacters = 4 * 1024 * 1024;
/** Lints the shell scripts of all Dockerfiles with the ShellCheck of this machine, where there is one. */
function gatherer(_options, rulesOn) {
    if (!rulesOn.has('dockerfile-lint/shellcheck'))
        return undefined;
    return {
        asks: 'machine',
        async gather(docs, { before, io }) {
            const sources = new Map([...docs, ...before].map((doc) => [doc.text, sourceOf(doc)]));
            const texts = new Set([...sources.values()].flatMap(({ scripts }) => scripts.map(({ text }) => text)));
            if (texts.size === 0)
                return { ...nothing, unchecked: gatherer_left(docs, sources, new Map()) };
            const { programs } = await io();
            const program = programs.find('shellcheck');
            if (program === undefined)
                return skipped('ShellCheck is not installed: shell scripts were not linted by it.');
            const version = await versionOf(program, programs);
            if (version !== undefined && isOld(version))
                return skipped(`ShellCheck ${version} is too old: shell scripts were not linted by it.`);
            const answers = await ask(texts, program, programs);
            const facts = new Map([...sources].map(([text, { scripts }]) => [text, findingsIn(text, scripts, answers)]));
            return {
                ...nothing,
                facts,
                unchecked: gatherer_left(docs, sources, answers),
                tally: { 'shellcheck.scripts': texts.size },
                properties: { shellcheck: version ?? 'unknown' },
            };
        },
    };
}
const nothing = { facts: new Map(), unchecked: [], errors: [] };
const skipped = (note) => ({ ...nothing, notes: [note] });
function sourceOf(doc) {
    const scripts = [];
    let size = 0;
    for (const script of scriptsOf(doc)) {
        size += script.text.length;
        if (size > gatherer_maxCharacters)
            return { scripts, isWhole: false };
        scripts.push(script);
    }
    return { scripts, isWhole: true };
}
/** What ShellCheck did not look at, one line for each file. */
const gatherer_left = (docs, sources, answers) => docs.flatMap(({ path, text }) => {
    const { scripts = [], isWhole = true } = sources.get(text) ?? {};
    const tell = (code, message, script) => {
        const line = script === undefined ? null : script.body.region(0, 0).startLine;
        const hint = 'Split the RUN, or switch dockerfile-lint/shellcheck off in the policy.';
        return { path, code, message, line, hint };
    };
    const hard = scripts.find((script) => answers.get(script.text) === 'too-hard');
    const silent = scripts.find((script) => answers.get(script.text) === 'no-answer');
    const late = scripts.find((script) => answers.get(script.text) === 'no-time');
    return [
        ...(isWhole ? [] : [tell('limit', 'its shell scripts are more than ShellCheck is asked about')]),
        ...(hard ? [tell('limit', 'ShellCheck does not come to an end with a shell script', hard)] : []),
        ...(silent ? [tell('no-answer', 'ShellCheck gives no answer to a shell script', silent)] : []),
        ...(late ? [tell('limit', 'no time was left to ask ShellCheck about a shell script', late)] : []),
    ];
});
const findingsIn = (source, scripts, answers) => scripts.flatMap((script) => {
    const answer = answers.get(script.text);
    if (answer === undefined || typeof answer === 'string')
        return [];
    const places = new Places(script, source);
    return answer.flatMap((comment) => places.finding(comment) ?? []);
});
/** Undefined where it does not say. */
async function versionOf(program, programs) {
    try {
        const { stdout } = await programs.run({ program, args: ['--version'], timeoutMs: 10_000 });
        return /^version: ([\w.-]{1,40})$/m.exec(new TextDecoder().decode(stdout))?.[1];
    }
    catch (error) {
        if (error instanceof core_programs/* ProgramError */.Z)
            return undefined;
        throw error;
    }
}
/** ShellCheck knows `--norc` and `json1` since 0.7. */
function isOld(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major === 0 && minor < 7;
}

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/upstream.js
const numbered = (prefix, numbers, width) => numbers.map((number) => `${prefix}${String(number).padStart(width, '0')}`);
const range = (first, last, ...missing) => Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((number) => !missing.includes(number));
/** The rules of hadolint 2.15, BuildKit's own checks, trivy and checkov. */
const upstream = [
    {
        name: 'hadolint',
        ids: numbered('DL', [1001, ...range(3000, 3067, 3005, 3017, 3031, 3039), 4000, 4001, ...range(4003, 4006)], 4),
        retired: ['DL3005', 'DL3017', 'DL3031', 'DL3039'],
        without: {},
    },
    {
        name: 'BuildKit',
        ids: [
            'ConsistentInstructionCasing',
            'CopyIgnoredFile',
            'DuplicateStageName',
            'ExposeInvalidFormat',
            'ExposeProtoCasing',
            'FromAsCasing',
            'FromPlatformFlagConstDisallowed',
            'InvalidBaseImagePlatform',
            'InvalidDefaultArgInFrom',
            'InvalidDefinitionDescription',
            'JSONArgsRecommended',
            'LegacyKeyValueFormat',
            'MaintainerDeprecated',
            'MultipleInstructionsDisallowed',
            'NoEmptyContinuation',
            'RedundantTargetPlatform',
            'ReservedStageName',
            'SecretsUsedInArgOrEnv',
            'StageNameCasing',
            'UndefinedArgInFrom',
            'UndefinedVar',
            'WorkdirRelativePath',
        ],
        without: {
            InvalidBaseImagePlatform: 'Only the registry knows the platforms of an image: image-pin-check/image-platform-missing asks it.',
        },
    },
    { name: 'trivy', ids: numbered('DS-', range(1, 31, 3, 18, 28), 4), without: {} },
    {
        name: 'checkov',
        ids: [...numbered('CKV_DOCKER_', range(1, 11), 1), ...numbered('CKV2_DOCKER_', range(1, 17), 1)],
        without: {},
    },
];

;// CONCATENATED MODULE: ./out/actions/dockerfile-lint/check.js







const dockerfileLint = {
    id: 'dockerfile-lint',
    title: 'Dockerfile lint',
    summary: 'Finds insecure Dockerfiles: root, secrets, unverified downloads, images from unknown registries.',
    inputs: [registry_input/* allowedRegistries */.YL],
    examplePath: 'Dockerfile',
    upstream: upstream,
    claims: (path) => (0,dockerfile_path/* claimDockerfile */.n)(path) ?? claimDockerignore(path),
    parse,
    gatherer: gatherer,
    rules: rules,
};
function parse(file, { kind }) {
    if (kind === 'dockerignore')
        return readDockerignore(file);
    const reading = (0,dockerfile_file/* readDockerfile */.n)(file);
    if (reading === undefined)
        return {};
    const { doc, problems, excluded } = reading;
    if (excluded !== undefined)
        return { excluded };
    return problems.length === 0 ? { doc } : { doc, problems };
}


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

/***/ 20751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Turns offsets of one file's text into Regions. Lines end at LF (CR LF included), as editors and GitHub count. */
class Lines {
    #path;
    #starts = [0];
    #length;
    /** The last answer, 0-based: most questions are about the same line again. */
    #last = 0;
    constructor(path, text) {
        this.#path = path;
        this.#length = text.length;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** 1-based line of an offset in UTF-16 code units. */
    lineAt(offset) {
        const next = this.#starts[this.#last + 1] ?? Infinity;
        if (offset < next && offset >= (this.#starts[this.#last] ?? 0))
            return this.#last + 1;
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.#last = low;
        return low + 1;
    }
    /** Offset of a line's first character; the text's length for a line behind the last. */
    offsetOf(line) {
        return this.#starts[line - 1] ?? this.#length;
    }
    /** Where a region of this text starts and ends, in UTF-16 code units. */
    span({ startLine, startColumn, endLine, endColumn }) {
        return {
            start: this.offsetOf(startLine) + startColumn - 1,
            end: this.offsetOf(endLine) + endColumn - 1,
        };
    }
    /** The region of `[start, end)`, both offsets in UTF-16 code units. */
    region(start, end) {
        const stop = Math.max(start, end);
        const startLine = this.lineAt(start);
        const startColumn = start - this.offsetOf(startLine) + 1;
        const endLine = this.lineAt(stop);
        const endColumn = stop - this.offsetOf(endLine) + 1;
        return { path: this.#path, startLine, startColumn, endLine, endColumn };
    }
}


/***/ }),

/***/ 8903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ secretKind),
/* harmony export */   mo: () => (/* binding */ passwordInUrl),
/* harmony export */   u2: () => (/* binding */ isLiteralSecret),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** No name that people give is longer, and the patterns are not for words of any length. */
const maxName = 200;
const password = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PWORD|PWD|PASS)$/;
const token = /(?:^|_)(?:TOKEN|SECRET|CREDENTIALS?|PAT|API_?KEY|(?:ACCESS|SECRET|PRIVATE|ENCRYPTION|MASTER|DEPLOY|AUTH|ACCOUNT|STORAGE|SHARED|SESSION|SERVICE|CLIENT|SSH|RSA|DSA|APP|LICEN[CS]E|HMAC|JWT|SECRET_ACCESS|SECRET_KEY|MONGO)_?KEY(?:_BASE)?)$/;
/** Without any of these it is none, in whatever case and with whatever around. */
const noun = /pass|pwd|pword|token|secret|credential|pat|key|auth/i;
/** Parts that say the value is something else: what is public, a choice, a number, a place. */
const harmless = /(?:^|_)(?:PUBLIC|PUB|ALLOW|ALLOW_EMPTY|RANDOM|NO|DISABLE|ENABLE|USE|SKIP|REQUIRE|MAX|MIN|NUM)(?:_|$)/;
/**
 * Reads the end of a name, where its noun stands: DB_PASSWORD and npmToken are secrets, PASSWORD_HASH_ROUNDS,
 * TOKEN_EXPIRY, KEY_ID and SSH_AUTH_SOCK are not.
 */
function secretKind(name) {
    if (name.length > maxName || !noun.test(name))
        return undefined;
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[-.]/g, '_')
        .toUpperCase()
        .replace(/_?\d*$/, '')
        .replace(/_(?:B64|BASE64|DEV|PROD|TEST|STAGING)$/, '');
    if (words === 'PWD' || words === 'OLD_PWD' || words === 'PASS' || words === 'PAT' || harmless.test(words))
        return undefined;
    if (password.test(words) || /^(?:\w*[A-Z])?PASSWORD$/.test(words))
        return 'password';
    if (token.test(words))
        return 'token';
    return words.endsWith('_AUTH') ? 'login' : undefined;
}
/** A value without variables that could be the secret itself: no path, address, switch or number, for `\u2026_AUTH` no method. */
function isLiteralSecret(value, kind) {
    if (value === '' || /^%\w+%$/.test(value))
        return false;
    if (/^(?:true|false|yes|no|on|off|null|none|nil|undefined)$/i.test(value))
        return false;
    if (/^(?:\.{0,2}\/|~\/|file:|https?:\/\/[^@]*$|[A-Za-z]:[\\/])/.test(value))
        return false;
    if (kind === 'login')
        return value.length >= 8 && /[^a-z_-]/.test(value);
    return kind === 'password' || !/^\d{1,5}$/.test(value);
}
/** Words that people put where the real value comes later. */
const isPlaceholder = (value) => /^<.*>$|^(?:unset|tbd|n\/a|foo|bar|foobar|test|testing)$|^__\w+__$|^@\w+@$|^\[.*\]$|^\{\{?.*\}\}?$|^(.)\1{2,}$/.test(value) ||
    /(?:change.?(?:me|it|this)|place.?holder|dummy|example|replace|fake|todo|insert|redacted|not.?(?:set|a.?secret|used|real)|unused|your[-_ ])/i.test(value);
/** `scheme://user:password@host`: the password; undefined where a variable or a template brings it. */
function passwordInUrl(value, expands) {
    const found = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/]{0,100}:([^\s@/]{1,200})@/i.exec(value)?.[1];
    return found === undefined || (expands ? /[${<]/ : /[{<]/).test(found) ? undefined : found;
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


/***/ })

};
