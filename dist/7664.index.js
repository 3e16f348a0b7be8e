export const id = 7664;
export const ids = [7664];
export const modules = {

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

/***/ 21530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isLocalName),
/* harmony export */   p: () => (/* binding */ officialName)
/* harmony export */ });
/**
 * Docker official images, deprecated ones included, one line a letter.
 * https://github.com/docker-library/official-images/tree/master/library
 */
const officialNames = new Set(`adminer adoptopenjdk aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux
  backdrop bash bonita buildpack-deps busybox
  caddy cassandra celery centos chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo
  couchbase couchdb crate crux
  dart debian django docker docker-dev dovecot drupal
  eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway
  fedora flink fluentd friendica fsharp
  gazebo gcc geonetwork ghost glassfish golang gradle groovy
  haproxy haskell haxe hello-seattle hello-world hipache hitch hola-mundo httpd hylang
  ibm-semeru-runtimes ibmjava influxdb iojs irssi
  java jenkins jetty jobber joomla jruby jsonnet julia
  kaazing-gateway kapacitor kibana known kong krakend
  lightstreamer liquibase logstash
  mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql
  nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo
  odoo open-liberty openjdk opensuse oraclelinux orientdb owncloud
  percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres printer pypy python
  r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust
  sapmachine satosa sentry silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl
  teamspeak telegraf thrift tomcat tomee traefik
  ubuntu ubuntu-debootstrap ubuntu-upstart unit
  varnish vault
  websphere-liberty wordpress
  xwiki
  yourls
  znc zookeeper`.split(/\s+/));
/** Where the official images can be had too, under their own names. */
const mirrors = ['docker.io/library/', 'public.ecr.aws/docker/library/', 'mirror.gcr.io/library/'];
const platform = /^docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64)\//;
/** The name of an official image (`node`), also from its mirrors and for one platform; undefined for any other. */
function officialName({ repository }) {
    const prefix = mirrors.find((each) => repository.startsWith(each)) ?? platform.exec(repository)?.[0] ?? undefined;
    const name = prefix === undefined ? '' : repository.slice(prefix.length);
    return officialNames.has(name) ? name : undefined;
}
/** A single word means an official image, and there is none of that name: it is built, or named, where it is used. */
const isLocalName = (written, image) => !written.includes('/') && officialName(image) === undefined;


/***/ }),

/***/ 23657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ templateTag),
/* harmony export */   To: () => (/* binding */ isPlaceholderPart),
/* harmony export */   dw: () => (/* binding */ isTemplated),
/* harmony export */   qP: () => (/* binding */ fillerOf)
/* harmony export */ });
/** A tag of a template engine: Jinja, Go templates, Liquid and Mustache; ERB and EJS. */
const templateTag = /\{\{|\{%|<%/;
/** `<name>`, `@NAME@`, `%NAME%`, `#NAME#`, `YOUR_NAME`: written to be replaced before anybody builds. */
const marked = /<[\w-]+>|@\w+@|%\w+%|#\w+#|(?:^|[^A-Za-z0-9])YOUR_[A-Z]/;
/** Something is filled in before the text is used: it says nothing yet. Variables of a shell or a build are no such thing. */
const isTemplated = (text) => templateTag.test(text) || marked.test(text);
/** `IMAGE_TAG`: a word that a script looks for and replaces, as one part of an image. */
const isPlaceholderPart = (part) => /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|TAG|VERSION)$/.test(part);
/** Signs that no image reference can hold, each of a way to fill it in later. */
const fillers = [
    [/\$\{\{/, 'expression'],
    [templateTag, 'template'],
    [/\$[\w({]/, 'variable'],
    [/[<>%{}]|@[A-Z_]*@/, 'placeholder'],
    [marked, 'placeholder'],
];
/** What fills in a text that is no image reference as it stands: `REGISTRY/IMAGE_NAME:1`, `REPLACE-ME`, `${IMAGE}`. */
function fillerOf(text) {
    const found = fillers.find(([sign]) => sign.test(text))?.[1];
    if (found !== undefined)
        return found;
    const [named = ''] = text.split('@', 1);
    const [last = ''] = named.slice(named.lastIndexOf('/') + 1).split(':', 1);
    const name = named.slice(0, named.lastIndexOf('/') + 1) + last;
    const isWord = /^[A-Z][A-Z0-9_-]*$/.test(name);
    return isWord || name.split('/').some(isPlaceholderPart) ? 'placeholder' : undefined;
}


/***/ }),

/***/ 77291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ WordArgument),
/* harmony export */   UY: () => (/* binding */ maxWords),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   tq: () => (/* binding */ assignmentOf),
/* harmony export */   xO: () => (/* binding */ writtenBy)
/* harmony export */ });
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49626);
/* harmony import */ var _spliced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3652);


/** A word, or one of several that a variable makes of it: the first has the source of all. */
class WordArgument {
    source;
    value;
    #word;
    #text;
    #isFirst;
    #region;
    constructor(word, text, value, isFirst) {
        this.source = isFirst ? word.text : '';
        this.value = value;
        this.#word = word;
        this.#text = text;
        this.#isFirst = isFirst;
    }
    /** Worked out when it is asked for: most words are never pointed at. */
    get region() {
        return (this.#region ??= this.#text.region(this.#word.pos, this.#word.end));
    }
    script() {
        const { end } = this.#word;
        return this.#isFirst ? (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptIn */ .lU)(this.#word, this.#text) : this.#text.slice(end, end);
    }
}
/** Of an eval or an echo; more are not put together. */
const maxWords = 1000;
function assignmentOf({ value = '', region }) {
    const equals = value.indexOf('=');
    return { name: value.slice(0, equals), value: value.slice(equals + 1), region };
}
/** What echo and printf write, but for their escapes. */
function writtenBy({ name }, args) {
    if (name !== 'echo' && name !== 'printf')
        return undefined;
    const texts = args.filter(({ value }) => value === undefined || !/^(?:-[neE]+|--|%s(?:\\n)?)$/.test(value));
    return texts.length <= maxWords ? () => joined(texts) : undefined;
}
/** The words of an eval, as the one text that it runs. */
function joined(args) {
    const [first, ...more] = args.map((each) => each.script());
    if (first === undefined || more.length === 0)
        return first;
    const splicer = new _spliced_js__WEBPACK_IMPORTED_MODULE_1__/* .Splicer */ .a(first.lines);
    splicer.add(first, 0, first.text.length);
    for (const next of more) {
        splicer.push(' ', next.offset(0));
        splicer.add(next, 0, next.text.length);
    }
    return splicer.build(first.offset(0));
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   P: () => (/* binding */ knowsPipefail),
/* harmony export */   VH: () => (/* binding */ isForeignShell),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   mC: () => (/* binding */ isStandardInput),
/* harmony export */   ny: () => (/* binding */ multiCalls)
/* harmony export */ });
/** `/bin/BASH.exe` is `bash`. */
function programName(word) {
    const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
    return name.toLowerCase().replace(/\.exe$/, '');
}
/** POSIX has pipefail since 2024 only: these know it whatever their version, `sh` and dash may not. */
const withPipefail = new Set(['bash', 'rbash', 'ash', 'zsh', 'ksh', 'mksh']);
const shells = new Set(['sh', 'dash', ...withPipefail]);
const foreignShells = new Set(['csh', 'tcsh', 'fish']);
/** One that reads sh. */
const isShell = (name) => shells.has(name);
/** One that reads a language of its own. */
const isForeignShell = (name) => foreignShells.has(name);
/** Busybox is its ash. */
const knowsPipefail = (name) => withPipefail.has(name) || name === 'busybox';
/** Names of the file that a program's standard input is. */
const isStandardInput = (word) => /^(?:-|\/dev\/stdin|\/(?:dev|proc\/self)\/fd\/0)$/.test(word);
/** Busybox and its like start the program that their first word names. */
const multiCalls = new Set(['busybox', 'toybox']);


/***/ }),

/***/ 60248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Reader),
/* harmony export */   x: () => (/* binding */ isParsable)
/* harmony export */ });
/* harmony import */ var _shell_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77291);
/* harmony import */ var _shell_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);
/* harmony import */ var _shell_streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83498);
/* harmony import */ var _shell_wrappers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5343);




/** Substitutions, wrappers and `sh -c "sh -c \u2026"` within each other: each level reads its text once more. */
const maxDepth = 12;
const maxCommands = 50_000;
const maxLength = 512 * 1024;
/** Heredocs and `((` of one script: the shell parser looks for the end of each, in time quadratic in them. */
const maxOpenings = 1000;
/** Whether the shell parser may be asked: not where it would take too long. */
const isParsable = (text) => text.length <= maxLength && text.split(/<<|\(\(/, maxOpenings + 2).length - 1 <= maxOpenings;
/** Adds commands, and the scripts in them, within the limits on size and nesting. */
class Reader {
    commands;
    values;
    /** What `ShellCommand.decides` is for the commands added. */
    decides;
    #found;
    #depth;
    constructor(found, depth = 0, decides = true) {
        this.commands = found.commands;
        this.values = found.values;
        this.decides = decides;
        this.#found = found;
        this.#depth = depth;
    }
    /** Says no, and remembers it, where a limit is passed. */
    mayRead(fits) {
        if (!fits || this.#depth > maxDepth)
            this.#found.complete = false;
        return fits && this.#depth <= maxDepth;
    }
    /** Gives the commands whose output is the script's. */
    script(source) {
        return this.mayRead(isParsable(source.text)) ? this.#found.read(this, source) : [];
    }
    deeper(decides = this.decides) {
        return new Reader(this.#found, this.#depth + 1, decides);
    }
    deciding(decides) {
        return decides === this.decides ? this : new Reader(this.#found, this.#depth, decides);
    }
    exec(words) {
        const all = words.map(({ value, script }) => ({
            source: value,
            value,
            region: script.region(0, script.text.length),
            script: () => script,
        }));
        const [program, ...args] = all;
        const last = all.at(-1);
        if (program === undefined || last === undefined)
            return;
        this.command(program, args, [], () => between(program.region, last.region));
    }
    /** Adds a command, and what it starts. */
    command(program, args, assignments, region) {
        const name = program?.value === undefined || program.value === '' ? undefined : (0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(program.value);
        const command = new _shell_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenCommand */ ._L({ name, program, args, assignments, decides: this.decides, region });
        if (!this.mayRead(this.commands.length < maxCommands))
            return command;
        this.commands.push(command);
        if (name === undefined)
            return command;
        const values = args.map(({ value }) => value);
        const index = (0,_shell_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .scriptArgument */ .dY)(name, values, (0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .isShell */ .H7)(name));
        for (const { program: at, end, assignments: given } of index === undefined
            ? (0,_shell_wrappers_js__WEBPACK_IMPORTED_MODULE_2__/* .startedBy */ .l3)(name, values)
            : []) {
            const inner = args[at];
            const last = args[end === undefined ? args.length : end - 1];
            const started = this.deeper().command(inner, args.slice(at + 1, end), given.flatMap((each) => args[each] ?? []).map(_shell_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .assignmentOf */ .tq), () => between(inner?.region ?? region(), last?.region ?? region()));
            command.runs ??= started;
        }
        const texts = name === 'eval' ? args : args.slice(index, (index ?? 0) + 1);
        if (index === undefined || !this.mayRead(texts.length <= _shell_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .maxWords */ .UY))
            return command;
        const text = (0,_shell_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(texts);
        if (text !== undefined)
            this.deeper().script(text);
        return command;
    }
}
/** From the start of one region to the end of another. */
const between = (start, { endLine, endColumn }) => ({ ...start, endLine, endColumn });


/***/ }),

/***/ 83498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ pipe),
/* harmony export */   HN: () => (/* binding */ readsScript),
/* harmony export */   KO: () => (/* binding */ writesOutput),
/* harmony export */   S6: () => (/* binding */ givesOn),
/* harmony export */   _L: () => (/* binding */ OpenCommand),
/* harmony export */   cy: () => (/* binding */ chain),
/* harmony export */   kI: () => (/* binding */ readsInputFrom)
/* harmony export */ });
/* harmony import */ var _shell_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);
/* harmony import */ var _shell_wrappers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5343);


/** A command while its script is being read. */
class OpenCommand {
    name;
    program;
    args;
    assignments;
    decides;
    writes = [];
    reads = [];
    pipesTo = undefined;
    substitutes = [];
    runs = undefined;
    #regionOf;
    #region;
    constructor({ name, program, args, assignments, decides, region }) {
        this.name = name;
        this.program = program;
        this.args = args;
        this.assignments = assignments;
        this.decides = decides;
        this.#regionOf = region;
    }
    get region() {
        return (this.#region ??= this.#regionOf());
    }
}
/** A wrapper, and what it starts in turn: their input and output are one. */
function chain(command) {
    const found = [command];
    for (let next = command.runs; next !== undefined; next = next.runs)
        found.push(next);
    return found;
}
function pipe(writer, reader) {
    if (writer.pipesTo !== undefined || reader === undefined)
        return;
    for (const each of chain(writer))
        each.pipesTo = reader;
}
/** True for a shell, wrapped or not, that runs its standard input. */
function readsScript(command) {
    const shell = chain(command).at(-1) ?? command;
    return (0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .isShell */ .H7)(shell.name ?? '') && (0,_shell_wrappers_js__WEBPACK_IMPORTED_MODULE_1__/* .readsInput */ .si)(shell.args.map(({ value }) => value));
}
/** True for a cat that gives on what it reads. */
const givesOn = ({ name, args, writes }) => name === 'cat' && writes.length === 0 && args.every(({ value }) => value === '-');
/** `<` and `0<`. */
function readsInputFrom({ operator, descriptor, }) {
    const isFirst = descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 0);
    return isFirst && operator === '<';
}
const outputs = new Set(['>', '>>', '>|', '&>', '&>>']);
/** `2>` takes the messages alone. */
function writesOutput({ operator, descriptor }) {
    const isFirst = descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 1);
    return isFirst && outputs.has(operator);
}


/***/ }),

/***/ 49626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   lU: () => (/* binding */ scriptIn)
/* harmony export */ });
/* harmony import */ var _spliced_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3652);

/** The value of a word, if no expansion makes it unknown. */
function valueOf(word) {
    return word.parts === undefined || word.parts.every(isCertain) ? word.value : undefined;
}
/**
 * What a shell makes of a word (POSIX, field splitting): one value, several where a variable's has blanks and stands
 * without quotes, none where nothing is left; one undefined where an expansion is not known.
 */
function fieldsOf(word, values) {
    const { parts } = word;
    if (parts === undefined || parts.every(isCertain))
        return [word.value];
    const fields = [];
    let isOpen = false;
    const add = (text) => {
        fields.push((isOpen ? (fields.pop() ?? '') : '') + text);
        isOpen = true;
    };
    for (const part of parts) {
        const text = textOf(part, values);
        if (text === undefined)
            return [undefined];
        if (variableOf(part) === undefined)
            add(text);
        else
            for (const [index, piece] of text.split(/[ \t\n]+/).entries()) {
                if (index > 0)
                    isOpen = false;
                if (piece !== '')
                    add(piece);
            }
    }
    return fields;
}
function textOf(part, values) {
    const name = variableOf(part);
    if (name !== undefined)
        return values(name);
    if (part.type !== 'DoubleQuoted')
        return isCertain(part) && 'value' in part ? part.value : undefined;
    const texts = part.parts.map((inner) => textOf(inner, values));
    return texts.includes(undefined) ? undefined : texts.join('');
}
/** `$NAME` and `${NAME}`. */
function variableOf(part) {
    if (part.type === 'SimpleExpansion')
        return part.text.slice(1);
    if (part.type !== 'ParameterExpansion')
        return undefined;
    const { parameter, prefix, index, operation } = part;
    return prefix === undefined && index === undefined && operation === undefined ? parameter : undefined;
}
function isCertain(part) {
    switch (part.type) {
        case 'Literal':
        case 'SingleQuoted':
        case 'AnsiCQuoted':
            return true;
        // A pattern without a match stays as it is, and `package[extra]` is one to the shell.
        case 'Glob':
            return part.parts?.every(isCertain) ?? true;
        case 'DoubleQuoted':
        case 'LocaleString':
            return part.parts.every(isCertain);
        default:
            return false;
    }
}
/**
 * The text that a shell gets from a word, for reading it as a script. Variables stay as they are written;
 * substitutions are read where they stand, and leave an unknown word here.
 */
function scriptIn(word, source) {
    const splicer = new _spliced_js__WEBPACK_IMPORTED_MODULE_0__/* .Splicer */ .a(source.lines);
    if (word.parts === undefined)
        addText(splicer, source, word.pos, word.end, word.value);
    else
        for (const part of word.parts)
            addPart(splicer, source, part);
    return splicer.build(source.offset(word.pos));
}
function addPart(splicer, source, part) {
    switch (part.type) {
        case 'SingleQuoted': {
            splicer.add(source, part.pos + 1, part.end - 1);
            return;
        }
        case 'DoubleQuoted':
        case 'LocaleString':
            for (const inner of part.parts)
                addPart(splicer, source, inner);
            return;
        case 'Literal':
        case 'AnsiCQuoted': {
            addText(splicer, source, part.pos, part.end, part.value);
            return;
        }
        case 'CommandExpansion':
        case 'ProcessSubstitution': {
            splicer.push('$substituted', source.offset(part.pos), source.end(part.end));
            return;
        }
        default: {
            splicer.add(source, part.pos, part.end);
            return;
        }
    }
}
/** Character by character; as one piece where the value was got by more than taking backslashes away. */
function addText(splicer, source, start, end, value) {
    const escapes = escapesIn(source.text.slice(start, end), value);
    if (escapes === undefined) {
        splicer.push(value, source.offset(start), source.end(end));
        return;
    }
    let at = start;
    for (const escape of escapes) {
        const from = start + escape.at;
        splicer.add(source, at, from);
        at = from + escape.length;
        splicer.push(escape.value, source.offset(from), source.end(at));
    }
    splicer.add(source, at, end);
}
/** Undefined where they do not turn the text into the value. */
function escapesIn(text, value) {
    const found = [];
    let read = 0;
    for (let from = 0;;) {
        const at = text.indexOf('\\', from);
        const plain = text.slice(from, at === -1 ? undefined : at);
        if (!value.startsWith(plain, read))
            return undefined;
        read += plain.length;
        if (at === -1)
            return read === value.length ? found : undefined;
        const [char, next] = [value[read], text[at + 1]];
        const isKept = char === '\\' && next !== '\\';
        if (isKept)
            found.push({ at, length: 1, value: '\\' });
        else if (next === '\n')
            found.push({ at, length: 2, value: '' });
        else if (next !== undefined && char === next)
            found.push({ at, length: 2, value: next });
        else
            return undefined;
        from = at + (isKept ? 1 : 2);
        read += next === '\n' && !isKept ? 0 : 1;
    }
}


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ scriptArgument),
/* harmony export */   l3: () => (/* binding */ startedBy),
/* harmony export */   si: () => (/* binding */ readsInput)
/* harmony export */ });
/* harmony import */ var _shell_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);

/** Sources: the manual pages of coreutils, util-linux, findutils, sudo, and of each tool. */
const wrappers = {
    builtin: { valued: [] },
    catchsegv: { valued: [] },
    chpst: {
        valued: ['-u', '-U', '-b', '-e', '-/', '-n', '-l', '-L', '-m', '-d', '-o', '-p', '-f', '-c', '-r'],
    },
    chroot: { valued: [], operands: 1 },
    chrt: { valued: ['-T', '-P', '-D'], operands: 1 },
    command: { valued: [] },
    'dbus-run-session': { valued: ['--dbus-daemon', '--config-file'] },
    doas: { valued: ['-u', '-C', '-a'] },
    'dumb-init': { valued: ['-r', '--rewrite'] },
    eatmydata: { valued: [] },
    env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
    exec: { valued: ['-a'] },
    faketime: { valued: ['-m'], operands: 1 },
    fakeroot: { valued: ['-l', '-s', '-i', '-b'] },
    flock: { valued: ['-w', '--wait', '--timeout', '-E', '--conflict-exit-code'], operands: 1 },
    gosu: { valued: [], operands: 1 },
    ionice: { valued: ['-c', '--class', '-n', '--classdata', '-p'] },
    linux32: { valued: [] },
    linux64: { valued: [] },
    nice: { valued: ['-n', '--adjustment'] },
    nohup: { valued: [] },
    nsenter: { valued: ['-t', '--target', '-S', '--setuid', '-G', '--setgid'] },
    parallel: { valued: ['-j', '--jobs', '-a', '--arg-file', '-d', '--delimiter', '-I', '-n', '-N', '-L'] },
    pkexec: { valued: ['--user'] },
    prlimit: { valued: [] },
    runuser: { valued: ['-u', '--user', '-g', '--group', '-G', '--supp-group'] },
    setarch: { valued: [], operands: 1 },
    setpriv: { valued: ['--reuid', '--regid', '--groups', '--inh-caps', '--ambient-caps', '--bounding-set'] },
    setsid: { valued: [] },
    'ssh-agent': { valued: ['-a', '-E', '-P', '-t'] },
    stdbuf: { valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
    strace: { valued: ['-a', '-b', '-e', '-E', '-I', '-o', '-O', '-p', '-P', '-s', '-S', '-u', '-X'] },
    'su-exec': { valued: [], operands: 1 },
    sudo: {
        valued: [
            '-u',
            '--user',
            '-g',
            '--group',
            '-p',
            '--prompt',
            '-C',
            '-D',
            '--chdir',
            '-R',
            '-T',
            '-h',
            '-U',
            '-r',
            '-t',
        ],
        assignments: true,
    },
    taskset: { valued: [], operands: 1 },
    time: { valued: ['-f', '--format', '-o', '--output'] },
    timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
    tini: { valued: ['-p', '-e'] },
    unbuffer: { valued: [] },
    unshare: { valued: ['-S', '--setuid', '-G', '--setgid', '-R', '--root', '-w', '--wd'] },
    xargs: {
        valued: [
            '-a',
            '-d',
            '-E',
            '-I',
            '-L',
            '-n',
            '-P',
            '-s',
            '--arg-file',
            '--delimiter',
            '--max-args',
            '--max-procs',
        ],
    },
    'xvfb-run': {
        valued: ['-e', '--error-file', '-f', '--auth-file', '-n', '--server-num', '-p', '--xauth-protocol', '-s'],
    },
};
/** What a program starts: nothing, or nothing that can be told, in most cases; `find` may start several. */
function startedBy(name, args) {
    if (name === 'find')
        return startedByFind(args);
    const started = name.includes('retry') ? startedByRetry(args) : startedByWrapper(name, args);
    return started === undefined ? [] : [started];
}
/** Behind each `-exec`, up to its `;` or to `{} +`. */
function startedByFind(args) {
    const found = [];
    for (let index = 0; index < args.length; index++) {
        if (!/^-(?:exec|ok)(?:dir)?$/.test(args[index] ?? ''))
            continue;
        const program = index + 1;
        let end = program;
        while (end < args.length && args[end] !== ';' && (args[end] !== '+' || args[end - 1] !== '{}'))
            end++;
        if (end > program)
            found.push({ program, end, assignments: [] });
        index = end;
    }
    return found;
}
/** `retry`, `retry.sh`, `apt-retry`: many scripts of that name, and all start what stands behind how often and how long. */
function startedByRetry(args) {
    const program = args.findIndex((value) => !/^(?:-|\d)/.test(value ?? ''));
    return program === -1 ? undefined : { program, assignments: [] };
}
function startedByWrapper(name, args) {
    if (_shell_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .multiCalls */ .ny.has(name))
        return args.length > 0 ? { program: 0, assignments: [] } : undefined;
    if (!Object.hasOwn(wrappers, name))
        return undefined;
    const wrapper = wrappers[name];
    if (wrapper === undefined || (name === 'command' && /^-[pvV]*[vV]/.test(args[0] ?? '')))
        return undefined;
    let operands = wrapper.operands ?? 0;
    const assignments = [];
    let options = true;
    for (let index = 0; index < args.length; index++) {
        const value = args[index];
        if (options && value === '--')
            options = false;
        else if (options && value !== undefined && /^-./.test(value)) {
            if (wrapper.valued.includes(value))
                index++;
        }
        else if (wrapper.assignments && value !== undefined && /^\w+=/.test(value))
            assignments.push(index);
        else if (operands > 0)
            operands--;
        else
            return { program: index, assignments };
    }
    return undefined;
}
/** Programs that hand a string to a shell behind `-c` or `--command`; runuser with `-u` is a wrapper. */
const scriptRunners = new Set(['su', 'runuser', 'script']);
/** Index of the argument that the program reads as a script: behind `sh -c`, `su -c`; all of eval's are one. */
function scriptArgument(name, args, isShell) {
    if (name === 'eval')
        return args.length > 0 ? 0 : undefined;
    if (name === 'trap')
        return args.length > 1 ? 0 : undefined;
    if (name === 'env')
        return behind(args, ['-S', '--split-string']);
    if (!isShell && !scriptRunners.has(name))
        return undefined;
    if (name === 'runuser' && args.some((value) => /^(?:-u|--user)/.test(value ?? '')))
        return undefined;
    const option = args.findIndex((value) => value !== undefined && /^(-[a-zA-Z]*c[a-zA-Z]*|--command)$/.test(value));
    if (option === -1)
        return undefined;
    let index = option + 1;
    // `bash -c -e 'script'` and `bash -c -o pipefail 'script'`: options may stand between.
    while (isShell && /^[-+]./.test(args[index] ?? ''))
        index += /^[-+]\w*[oO]$/.test(args[index] ?? '') ? 2 : 1;
    return index < args.length ? index : undefined;
}
/** Whether a shell reads its standard input as a script: no `-c`, and no file to run. */
function readsInput(args) {
    for (let index = 0; index < args.length; index++) {
        const value = args[index];
        if (value === '-s' || (value !== undefined && (0,_shell_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .isStandardInput */ .mC)(value)))
            return true;
        if (value === undefined || !/^[-+]/.test(value) || /^-\w*c/.test(value))
            return false;
        if (/^[-+]\w*[oO]$/.test(value) || value === '--rcfile' || value === '--init-file')
            index++;
    }
    return true;
}
function behind(args, options) {
    const index = args.findIndex((value) => value !== undefined && options.includes(value)) + 1;
    return index > 0 && index < args.length ? index : undefined;
}


/***/ }),

/***/ 15043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OI: () => (/* binding */ innermost),
  R2: () => (/* binding */ parseExec),
  aV: () => (/* binding */ parseShell)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./out/shared/parse/shell-arguments.js
var shell_arguments = __webpack_require__(77291);
// EXTERNAL MODULE: ./out/shared/parse/shell-programs.js
var shell_programs = __webpack_require__(2110);
// EXTERNAL MODULE: ./out/shared/parse/shell-reader.js
var shell_reader = __webpack_require__(60248);
// EXTERNAL MODULE: ./out/shared/parse/shell-streams.js
var shell_streams = __webpack_require__(83498);
// EXTERNAL MODULE: ./out/shared/parse/shell-words.js
var shell_words = __webpack_require__(49626);
// EXTERNAL MODULE: ./out/shared/parse/spliced.js
var spliced = __webpack_require__(3652);
;// CONCATENATED MODULE: ./out/shared/parse/shell-commands.js
var _a;







function readCommands(read, values = () => undefined) {
    const found = {
        commands: [],
        values,
        complete: true,
        read: (reader, source) => new Walk(reader, source).nodes((0,parser/* parse */.qg)(source.text).commands),
    };
    read(new shell_reader/* Reader */.m(found));
    return found;
}
/** One pass over one parsed text. */
class Walk {
    #reader;
    #source;
    /** What each cat gives on, where it reads nothing but a heredoc, and what echo and printf write. */
    #given = new Map();
    constructor(reader, source) {
        this.#reader = reader;
        this.#source = source;
    }
    /** All commands below; gives those whose output is the nodes' own. */
    nodes(nodes) {
        return nodes.flatMap((node) => this.#node(node));
    }
    #node(node) {
        if (node.type === 'Command')
            return [this.#command(node)];
        if (node.type === 'Pipeline')
            return this.#pipeline(node.commands);
        if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution')
            return this.#substitution(node);
        const children = [];
        (0,parser/* forEachChild */.dK)(node, (child) => children.push(child));
        const writers = children.flatMap((child) => this.#within(this.#reader.deciding(decides(child, node) ?? this.#reader.decides), child));
        if (node.type === 'Redirected')
            for (const writer of writers)
                this.#output(writer, node.redirects);
        return writers;
    }
    #within(reader, node) {
        const outer = this.#reader;
        this.#reader = reader;
        const writers = this.#node(node);
        this.#reader = outer;
        return writers;
    }
    #pipeline(nodes) {
        let writers = [];
        nodes.forEach((node, index) => {
            const own = this.#node(node);
            const reader = own.find(({ runs, name }) => (0,shell_programs/* isShell */.H7)((runs ?? { name }).name ?? '')) ?? own[0];
            for (const writer of index === 0 ? [] : writers) {
                (0,shell_streams/* pipe */.Fs)(writer, reader);
                const given = reader !== undefined && (0,shell_streams/* readsScript */.HN)(reader) ? this.#given.get(writer)?.() : undefined;
                if (given !== undefined)
                    this.#reader.deeper().script(given);
            }
            writers = own;
        });
        return writers;
    }
    /** Commands of `$(\u2026)`, backquotes and `<(\u2026)` write to the word they stand in, not to the script's output. */
    #substitution(node) {
        const reader = this.#reader.deeper(node.type === 'CommandExpansion' && this.#reader.decides);
        if (!reader.mayRead(true))
            return [];
        const { script } = node;
        if (script === undefined)
            return [];
        // Escaped backquotes are decoded first: places in them are the whole substitution's.
        if (script.source !== undefined) {
            const splicer = new spliced/* Splicer */.a(this.#source.lines);
            splicer.push(script.source, this.#source.offset(node.pos), this.#source.end(node.end));
            reader.script(splicer.build(this.#source.offset(node.pos)));
        }
        else
            new _a(reader, this.#source).nodes(script.commands);
        return [];
    }
    #command(node) {
        const args = [];
        if (node.name !== undefined)
            args.push(...this.#arguments(node.name));
        for (const item of node.suffix)
            if (item.type === 'Word' || item.type === 'Assignment')
                args.push(...this.#arguments(item));
        const assignments = node.prefix.filter((item) => item.type === 'Assignment');
        const command = this.#reader.command(args.shift(), args, assignments.map((assignment) => this.#assignment(assignment)), () => this.#source.region(node.pos, node.end));
        const before = this.#reader.commands.length;
        // Where there is nothing to run, `A=$(\u2026)` ends as the substitution does.
        const inWords = this.#reader.deciding(node.name === undefined && this.#reader.decides);
        (0,parser/* forEachChild */.dK)(node, (child) => this.#within(inWords, child));
        command.substitutes = this.#reader.commands.slice(before);
        this.#output(command, node.redirects);
        for (const redirect of node.redirects)
            this.#input(command, redirect);
        const written = command.writes.length > 0 ? undefined : (0,shell_arguments/* writtenBy */.xO)(command, args);
        if (written !== undefined)
            this.#given.set(command, written);
        return command;
    }
    /** A heredoc or here-string that a shell reads is a script too. */
    #input(command, redirect) {
        if ((0,shell_streams/* givesOn */.S6)(command) && redirect.type === 'HereDoc')
            this.#given.set(command, () => this.#source.slice(redirect.body.pos, redirect.body.end));
        if (redirect.type === 'Redirect' && (0,shell_streams/* readsInputFrom */.kI)(redirect) && redirect.target) {
            const words = this.#arguments(redirect.target);
            for (const each of (0,shell_streams/* chain */.cy)(command))
                each.reads = [...each.reads, ...words];
        }
        if (!(0,shell_streams/* readsScript */.HN)(command))
            return;
        const reader = this.#reader.deeper();
        if (redirect.type === 'HereDoc')
            reader.script(this.#source.slice(redirect.body.pos, redirect.body.end));
        if (redirect.type === 'HereString' && redirect.target)
            reader.script((0,shell_words/* scriptIn */.lU)(redirect.target, this.#source));
    }
    #output(command, redirects) {
        const targets = redirects.flatMap((redirect) => redirect.type === 'Redirect' && (0,shell_streams/* writesOutput */.KO)(redirect) && redirect.target ? redirect.target : []);
        if (targets.length === 0)
            return;
        const words = targets.flatMap((word) => this.#arguments(word));
        for (const each of (0,shell_streams/* chain */.cy)(command))
            each.writes = [...each.writes, ...words];
    }
    /** A word with a known variable may become several. */
    #arguments(word) {
        if (word.type === 'Word')
            return (0,shell_words/* fieldsOf */.Pf)(word, this.#reader.values).map((value, index) => new shell_arguments/* WordArgument */.MU(word, this.#source, value, index === 0));
        const region = this.#source.region(word.pos, word.end);
        const { value } = this.#assignment(word);
        const written = value === undefined ? undefined : `${word.name}=${value}`;
        const script = () => this.#source.slice(word.pos, word.end);
        return [{ source: word.text, value: written, region, script }];
    }
    #assignment(node) {
        const value = node.value.type === 'Word' ? (0,shell_words/* valueOf */.RP)(node.value) : undefined;
        return { name: node.name, value, region: this.#source.region(node.pos, node.end) };
    }
}
_a = Walk;
/** Whether the exit status of what stands below can decide about anything; undefined: as much as the node's own. */
function decides(child, node) {
    switch (node.type) {
        case 'AndOr': {
            const index = node.commands.findIndex((command) => command === child);
            const next = node.commands[index + 1];
            return next && !(node.operators[index] === '||' && isTrue(next));
        }
        case 'If':
        case 'Elif':
        case 'While':
            return child === node.clause || undefined;
        case 'For':
        case 'Select':
        case 'Case':
        case 'CaseItem':
        case 'ArithmeticFor':
            return child.type === 'CompoundList' || child.type === 'CaseItem' ? undefined : false;
        case 'TestCommand':
        case 'ArithmeticCommand':
            return false;
        default:
            return undefined;
    }
}
const isTrue = (node) => node.type === 'Command' && (node.name?.text === 'true' || node.name?.text === ':');

;// CONCATENATED MODULE: ./out/shared/parse/shell.js

/** Reads a text as sh or bash, known values of variables filled in; what cannot be parsed gives the commands that can. */
function parseShell(source, values) {
    return readCommands((reader) => reader.script(source), values);
}
/** One command without a shell, and what it starts: `["sh", "-c", "\u2026"]` is read on. */
function parseExec(words) {
    return readCommands((reader) => reader.exec(words));
}
/** The command behind all wrappers: `bash` for `sudo env A=b bash`. */
function innermost(command) {
    let current = command;
    while (current.runs !== undefined)
        current = current.runs;
    return current;
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Spliced),
/* harmony export */   a: () => (/* binding */ Splicer)
/* harmony export */ });
/** Text put together from pieces of one file, so that every position in it still has its place there. */
class Spliced {
    text;
    lines;
    #pieces;
    constructor(text, pieces, lines) {
        this.text = text;
        this.#pieces = pieces;
        this.lines = lines;
    }
    /** Offset in the file of the character at `at`. */
    offset(at) {
        const piece = this.#pieceAt(at);
        return piece.end === undefined ? piece.offset + at - piece.at : piece.offset;
    }
    /** Offset in the file behind the character before `at`. */
    end(at) {
        if (at === 0)
            return this.offset(0);
        const piece = this.#pieceAt(at - 1);
        return piece.end ?? piece.offset + at - piece.at;
    }
    region(start, end) {
        const from = this.offset(start);
        return this.lines.region(from, end > start ? this.end(end) : from);
    }
    slice(start, end) {
        const builder = new Splicer(this.lines);
        builder.add(this, start, end);
        return builder.build(this.offset(start));
    }
    /** The pieces that `[start, end)` lies in, each cut to it. */
    *pieces(start, end) {
        let index = this.#indexAt(start);
        for (let at = start; at < end; index++) {
            const piece = this.#pieces[index];
            if (piece === undefined)
                return;
            const stop = Math.min(this.#pieces[index + 1]?.at ?? this.text.length, end);
            yield { text: this.text.slice(at, stop), offset: this.offset(at), end: piece.end };
            at = stop;
        }
    }
    #indexAt(at) {
        let low = 0;
        let high = this.#pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#pieces[middle]?.at ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    #pieceAt(at) {
        return this.#pieces[this.#indexAt(at)] ?? { at: 0, offset: 0 };
    }
}
/** Collects the pieces of a Spliced text. */
class Splicer {
    #lines;
    #texts = [];
    #pieces = [];
    #length = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    get length() {
        return this.#length;
    }
    /** Text as it stands at `offset` of the file; with `end` where the file has something else there, an escape say. */
    push(text, offset, end) {
        if (text === '')
            return;
        this.#pieces.push(end === undefined ? { at: this.#length, offset } : { at: this.#length, offset, end });
        this.#texts.push(text);
        this.#length += text.length;
    }
    add(from, start, end) {
        for (const piece of from.pieces(start, end))
            this.push(piece.text, piece.offset, piece.end);
    }
    /** `offset`: where an empty text stands. */
    build(offset) {
        const pieces = this.#pieces.length === 0 ? [{ at: 0, offset }] : this.#pieces;
        return new Spliced(this.#texts.join(''), pieces, this.#lines);
    }
}


/***/ }),

/***/ 95483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   qX: () => (/* binding */ lowInTestData),
/* harmony export */   rv: () => (/* binding */ isTestData),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/* harmony import */ var _core_remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21942);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87131);


/**
 * Names that say it all, and no others: whoever can choose the folder of a file that really runs could lower what
 * is found in it. Plain `test`, `e2e` and `examples` hold images and workflows that are built and run.
 */
const folder = /(?:^|\/)(?:test[-_]?(?:data|fixtures?|cases?|resources?)[-_]?\d*|test[-_]?files?(?:-[\w-]+)?|(?:__)?(?:fixtures?|snapshots?)(?:__)?|golden(?:[-_]?files)?|corpus|tests?\/(?:resources|samples?(?:-[\w-]+)?))\//i;
/** What GitHub runs, whatever the repository is called or holds beside it. */
const entryPoint = /^\.github\/workflows\/[^/]+$/;
/** Below a folder whose files are material of tests: broken ones are broken on purpose. */
const isTestData = (path) => folder.test(path) && !entryPoint.test(path);
/** A workflow may run it from any folder (`uses: ./testdata/action`). */
const actionMetadata = /(?:^|\/)action\.ya?ml$/i;
/** Material of a test that nothing runs. */
const isIdle = (path) => isTestData(path) && !actionMetadata.test(path);
/** What is found in test data, lowered: a test reads the file, and nobody runs it. `weighs`: the severity of its rule. */
const lowered = (report, weighs, path) => isIdle(path) && !(0,_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)('low', report.severity ?? weighs) ? { ...report, severity: 'low' } : report;
/** The rule with its findings in test data lowered. */
const lowInTestData = (rule) => rule.scope === 'project' ? lowProjectRule(rule) : lowDocumentRule(rule);
const lowProjectRule = (rule) => ({
    ...rule,
    check(context, report) {
        rule.check(context, (each) => {
            report(lowered(each, rule.severity, each.region?.path ?? ''));
        });
    },
});
const lowDocumentRule = (rule) => ({
    ...rule,
    check(context, report) {
        const { path } = context.doc;
        const lower = (each) => {
            report(lowered(each, rule.severity, path));
        };
        rule.check(context, isIdleDocument(context.doc) ? lower : report);
    },
});
const isIdleDocument = (0,_core_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)(({ path }) => isIdle(path));


/***/ })

};
