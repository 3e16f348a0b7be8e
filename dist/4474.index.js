export const id = 4474;
export const ids = [4474];
export const modules = {

/***/ 17672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ BytePlaces)
/* harmony export */ });
/* unused harmony export unitsOf */
/** Turns byte offsets of a file, or of a piece of one, into lines and columns. Lines end at LF. */
class BytePlaces {
    #bytes;
    #beginning;
    /** The last place that was asked for: most questions come in order, and a line may be very long. */
    #last;
    constructor(bytes, beginning = { line: 1, units: 0 }) {
        this.#bytes = bytes;
        this.#beginning = beginning;
        this.#last = { ...beginning, offset: 0 };
    }
    /** Of `[start, end)`. */
    between(start, end) {
        const from = this.place(start);
        const to = this.place(end);
        return {
            startLine: from.line,
            startColumn: from.units + 1,
            endLine: to.line,
            endColumn: to.units + 1,
        };
    }
    /** What stands somewhere in the bytes, as a secret of the document. */
    of({ start, end, besides, ...secret }) {
        const place = this.between(start, end);
        return besides === undefined
            ? { ...secret, place }
            : {
                ...secret,
                place,
                besides: besides.map((piece) => ({
                    place: this.between(piece.start, piece.end),
                    text: piece.text,
                })),
            };
    }
    place(offset) {
        if (offset < this.#last.offset)
            this.#last = { ...this.#beginning, offset: 0 };
        let { line, units, offset: from } = this.#last;
        for (let end = this.#bytes.indexOf(10, from); end !== -1 && end < offset; end = this.#bytes.indexOf(10, from)) {
            [line, units, from] = [line + 1, 0, end + 1];
        }
        units += unitsOf(this.#bytes, from, offset);
        this.#last = { line, units, offset };
        return { line, units };
    }
}
/** UTF-16 units of UTF-8 bytes. */
const unitsOf = (bytes, from, to) => bytes.toString('utf8', from, to).length;


/***/ }),

/***/ 54474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretScan: () => (/* binding */ secretScan)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/gate/open.js + 5 modules
var gate_open = __webpack_require__(10997);
// EXTERNAL MODULE: ./out/shared/core/remembered.js
var remembered = __webpack_require__(21942);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/published.js
var published = __webpack_require__(83622);
;// CONCATENATED MODULE: ./out/actions/secret-scan/match/block-reader.js

/** Reads what has to be looked for by code. */
function blockReader(kind) {
    return {
        ...kind.reach,
        read(text, at) {
            const found = kind.find(text, at);
            return found && candidateOf(kind, found, text);
        },
    };
}
function candidateOf(kind, { start, end, besides, verdict }, text) {
    const secret = text.slice(start, end);
    return {
        kind,
        start,
        end,
        text: secret,
        ...(besides && {
            besides: besides.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
        }),
        verdict: (0,published/* publishedVerdict */.m)(secret) ?? verdict ?? kind.verify?.(secret),
    };
}

// EXTERNAL MODULE: ./out/actions/secret-scan/generic/guessed.js
var guessed = __webpack_require__(5768);
// EXTERNAL MODULE: ./out/actions/secret-scan/generic/kinds.js
var kinds = __webpack_require__(69864);
// EXTERNAL MODULE: ./out/actions/secret-scan/generic/values.js
var values = __webpack_require__(37177);
;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/curl.js



const curl_option = /(?<=\s)(?:-u|--user|-U|--proxy-user)[\s=]{0,4}(?:"([^"\r\n]{3,200})"|'([^'\r\n]{3,200})'|([^\s"'`;|&<>]{3,200}(?:'[^'\r\n]{4,120}'|"[^"\r\n]{4,120}")?))/g;
/** `curl -u user:password`, also some lines below `curl` where they are continued. */
const curl = {
    literals: [{ text: 'curl ', needsValue: false }],
    reach: { before: 0, behind: 500 },
    find(text, at) {
        const end = text.slice(at).search(/[^\\\s][ \t]*\r?\n/);
        const command = end === -1 ? text : text.slice(0, at + end + 1);
        curl_option.lastIndex = at + 4;
        for (let match = curl_option.exec(command); match !== null; match = curl_option.exec(command)) {
            const place = passwordIn(match[1] ?? match[2] ?? match[3] ?? '');
            if (place === undefined)
                continue;
            const start = command.indexOf(place.login, match.index + 2) + place.at;
            return {
                kind: (0,guessed/* isGuessed */.Fh)(place.password) ? kinds.weakPassword : kinds.curlLogin,
                start,
                end: start + place.password.length,
            };
        }
        return undefined;
    },
};
/** The password of a login; where it is empty, the user is a key (`-u key:`). */
function passwordIn(login) {
    const colon = login.indexOf(':');
    if (colon === -1)
        return undefined;
    const [user, behind] = [login.slice(0, colon), login.slice(colon + 1)];
    if (/[${}<>[\]]/.test(user))
        return undefined;
    if (behind === '') {
        const look = (0,values/* lookOf */.L)(user);
        return look === 'drawn' || (look === 'made' && user.length >= 10)
            ? { login, at: 0, password: user }
            : undefined;
    }
    const password = behind.replaceAll(/^["']|["']$/g, '');
    const look = (0,values/* lookOf */.L)(password);
    const isUsual = look === undefined ||
        (look === 'words' && /^(?:pass|my|user|\w*token|\w*secret|pw)|password$/i.test(password));
    return isUsual || password.length < 5
        ? undefined
        : { login, at: login.indexOf(password, colon + 1), password };
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/hashes.js

/** By what they begin with (crypt(5), and what Kerberos and Cisco's systems write). */
const hashes_forms = [
    [['$1$', '$apr1$'], /\$(?:1|apr1)\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}(?![./0-9A-Za-z])/y],
    [['$2a$', '$2b$', '$2y$', '$2x$'], /\$2[abxy]\$\d\d\$[./0-9A-Za-z]{53}(?![./0-9A-Za-z])/y],
    [['$5$'], /\$5\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{43}(?![./0-9A-Za-z])/y],
    [['$6$'], /\$6\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{86}(?![./0-9A-Za-z])/y],
    [
        ['$7$', '$y$'],
        /\$(?:7|y)\$[./0-9A-Za-z]{1,90}\$[./0-9A-Za-z]{1,90}\$?[./0-9A-Za-z]{43}(?![./0-9A-Za-z])/y,
    ],
    [['$8$', '$9$'], /\$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}(?![./0-9A-Za-z])/y],
    [
        ['$argon2'],
        /\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?m=\d{1,9},t=\d{1,9},p=\d{1,4}\$[+/0-9A-Za-z]{8,90}\$[+/0-9A-Za-z]{16,140}/y,
    ],
    [['$krb5asrep$', '$krb5tgs$'], /\$krb5(?:asrep|tgs)\$\d{1,2}\$[^\s"']{40,600}/y],
    [
        ['pbkdf2_sha256$', 'pbkdf2_sha1$'],
        /pbkdf2_sha(?:256|1)\$\d{1,9}\$[0-9A-Za-z]{8,40}\$[+/0-9A-Za-z]{27,44}={0,2}/y,
    ],
    // Django's older ones.
    [['md5$', 'sha1$'], /(?:md5\$\w{1,40}\$[0-9a-f]{32}|sha1\$\w{1,40}\$[0-9a-f]{40})(?![0-9a-f])/y],
];
/** A hash is no secret by itself: it says that somebody's password can be tried offline. */
const hashes = hashes_forms.map(([literals, pattern]) => ({
    literals: literals.map((text) => ({ text, needsValue: false })),
    reach: { before: 0, behind: 640 },
    find(text, at) {
        pattern.lastIndex = at;
        return pattern.test(text) ? { kind: kinds.passwordHash, start: at, end: pattern.lastIndex } : undefined;
    },
}));

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/login.js
var verdicts_login = __webpack_require__(99113);
;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/headers.js




const scheme = /authorization["'`\]]{0,3}\s{0,4}[:=,]\s{0,4}(?:[bfru](?=["']))?["'`{[]{0,3}\s{0,4}(?:(bearer|basic|[a-z-]{0,12}token|apikey|key)(?:\s+|\s*=\s*))?([^\s"'`,;\\<>]{8,2000})/iy;
/** `Authorization: Bearer ...`, however a program or a command writes the header. */
const authorization = {
    literals: [{ text: 'authorization', needsValue: false }],
    reach: { before: 0, behind: 600 },
    find(text, at) {
        scheme.lastIndex = at;
        const match = scheme.exec(text);
        const [, name = '', raw = ''] = match ?? [];
        if (match === null)
            return undefined;
        const value = raw.replace(/[)}\]]+$/, '');
        const start = scheme.lastIndex - raw.length;
        const place = { start, end: start + value.length };
        if (/^basic$/i.test(name)) {
            // A login that nobody would guess is known by its own structure (rules/basic-auth.ts).
            const login = (0,verdicts_login/* loginIn */.Xj)(value);
            const isGuessable = login !== undefined && ((0,guessed/* isGuessed */.Fh)(login.password) || login.password === login.user);
            return isGuessable && !isTrivial(value) ? { kind: kinds.weakPassword, ...place } : undefined;
        }
        const look = (0,values/* lookOf */.L)(value);
        const isToken = look === 'drawn' || (name !== '' && look === 'made' && value.length >= 16 && /\d/.test(value));
        return isToken ? { kind: kinds.bearerToken, ...place } : undefined;
    },
};
/** What documentation uses. */
const isTrivial = (base64) => /^(?:user(?:name)?|foo|test|login|example)?:(?:pass(?:word)?|bar|test|example)?$/i.test(Buffer.from(base64, 'base64').toString('latin1'));
const header = /(?:-H|--header)(?:\s+|=)(["'])(?:x-)?(?!(?:x-)?[cx]srf)[\w-]{0,40}(?:key|token|secret|auth|password)[\w-]{0,12}:\s{0,4}([^\s"'`]{8,300})\1/iy;
/** `curl -H 'X-Api-Key: ...'`: who sends it means it. */
const sentHeader = {
    literals: [
        { text: '-h "', needsValue: false },
        { text: "-h '", needsValue: false },
        { text: '--header', needsValue: false },
    ],
    reach: { before: 0, behind: 400 },
    find(text, at) {
        header.lastIndex = at;
        const match = header.exec(text);
        const value = match?.[2];
        if (match === null || value === undefined)
            return undefined;
        const look = (0,values/* lookOf */.L)(value);
        if (look !== 'drawn' && (look !== 'made' || value.length < 10))
            return undefined;
        const end = header.lastIndex - 1;
        return { kind: kinds.headerSecret, start: end - value.length, end };
    },
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/kubernetes.js



/** Larger ones hold files. */
const around = 8000;
/** A manifest of a Secret: the value of its `data` or `stringData` that says most, and the others beside it. */
const manifest = {
    literals: ['kind: secret', `kind: 'secret'`, 'kind: "secret"', '"kind": "secret"', '"kind":"secret"'].map((text) => ({
        text,
        needsValue: false,
    })),
    reach: { before: around, behind: around },
    find(text, at) {
        if (!/^["']?kind["']?\s?:\s?["']?secret["']?[ \t]*(?:[\r\n,}#]|$)/i.test(text.slice(at, at + 40)))
            return undefined;
        const [start, end] = documentAround(text, at);
        const part = text.slice(start, end);
        if (!/(?:^|[\s"'])apiVersion["']?\s*:/.test(part))
            return undefined;
        const head = /(?:^|\n)[ \t"]*(data|stringData)["']?[ \t]*:[ \t]*\{?[ \t]*(?:#[^\n]*)?\r?\n/.exec(part);
        if (head === null)
            return undefined;
        const values = valuesOf(part, head.index + head[0].length, head[1] === 'data');
        const best = values.reduce((one, next) => (one && one.weight >= next.weight ? one : next), undefined);
        if (best === undefined)
            return undefined;
        const placed = (value) => ({ start: start + value.start, end: start + value.end });
        const besides = values.filter((value) => value !== best).map(placed);
        return { kind: kinds.kubernetesSecret, ...placed(best), ...(besides.length > 0 && { besides }) };
    },
};
/** Offsets of the YAML document that holds the place `at`. */
function documentAround(text, at) {
    const before = text.lastIndexOf('\n---', at);
    const behind = text.indexOf('\n---', at);
    return [before === -1 ? 0 : before + 4, behind === -1 ? text.length : behind];
}
const entry = /^[ \t]+["']?([\w.-]{1,100})["']?[ \t]*:[ \t]*(?:[|>][+-]?[ \t]*\r?\n[ \t]+)?["']?([^\s"'#,{}]{4,2000})["']?,?[ \t]*(?:#.*)?$/;
function valuesOf(part, from, isEncoded) {
    const values = [];
    const indent = /^[ \t]*/.exec(part.slice(from))?.[0].length ?? 0;
    for (const line of part.slice(from).matchAll(/[^\r\n]*?(?:[|>][+-]?[ \t]*\r?\n[^\r\n]*)?(?:\r?\n|$)/g)) {
        const text = line[0].replace(/\s+$/, '');
        if (text === '')
            break;
        if (/^[ \t]*#/.test(text))
            continue;
        if ((/^[ \t]*/.exec(text)?.[0].length ?? 0) < indent || indent === 0)
            break;
        const [, name = '', value = ''] = entry.exec(text) ?? [];
        const weight = weightOf(name, value, isEncoded);
        if (weight === 0)
            continue;
        const start = from + line.index + line[0].lastIndexOf(value);
        values.push({ start, end: start + value.length, weight });
    }
    return values;
}
/** 0: it is none. */
function weightOf(name, value, isEncoded) {
    if (value.length < 8 ||
        /(?:user|name|username_\w+|host|port|url|type|region|version|mode|namespace|authority-data|\.(?:crt|cert|pub))$/i.test(name))
        return 0;
    if (isEncoded && (value.length % 4 !== 0 || !/^[0-9A-Za-z+/]{4,}={0,2}$/.test(value)))
        return 0;
    const plain = isEncoded ? (0,base64/* decodeBase64 */.y4)(value) : value;
    if (plain !== undefined &&
        (plain.length < 5 || /BEGIN (?:CERTIFICATE|PUBLIC)|^-{5}BEGIN [^]{0,90}$|^[<{$]{1,2}|\{\{/.test(plain)))
        return isEncoded && plain.startsWith('{') && plain.includes('auth') ? 2 : 0;
    if (!isEncoded && ((0,values/* lookOf */.L)(value) ?? 'words') === 'words')
        return 0;
    if (plain !== undefined && /^(?:true|false|none|https?:\/\/\S+)$/i.test(plain))
        return 0;
    return /pass|secret|token|key|auth|cred/i.test(name) ? 3 : 1;
}
const bootstrap = /(?:bootstrap-token|--token|token)["']?[\s=:]{1,4}["']?([a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/iy;
/** `kubeadm join --token`, `tls-bootstrap-token`, `token:` of its configuration. */
const bootstrapTokens = {
    literals: ['bootstrap-token', '--token', 'token:'].map((text) => ({ text, needsValue: false })),
    reach: { before: 0, behind: 80 },
    find(text, at) {
        bootstrap.lastIndex = at;
        const value = bootstrap.exec(text)?.[1];
        // The one of all documentation counts from 0 to f.
        if (value === undefined || !/\d/.test(value) || /^abcdef\.0123456789abcdef$/.test(value))
            return undefined;
        return { kind: kinds.bootstrapToken, start: bootstrap.lastIndex - value.length, end: bootstrap.lastIndex };
    },
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/form.js
/** What a shell takes for one word. */
const shellWord = `(?:\\\\?(?<quote>["'])(?<secret>[^"'\\r\\n]{4,120}?)\\\\?\\k<quote>|(?<bare>[^\\s"'\`;|&<>)]{4,120}))`;
const form_form = (kind, literals, pattern, words = true, flags = 'idy') => ({
    kind,
    literals,
    pattern: new RegExp(pattern, flags),
    words,
});

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/calls.js


const calls_text = `["'][^"'\\r\\n]{1,160}["']`;
/** An argument that may be a variable. */
const argument = `(?:${calls_text}|&?\\$?[A-Za-z_][\\w.>()-]{0,60})`;
const secret = `[bru]?(["'])(?<secret>[^"'\\r\\n]{4,120})\\1`;
const comma = `\\s{0,4},\\s{0,24}`;
/** A function that takes a password by its place, behind so many other arguments. */
const call = (names, before) => form_form(kinds.callPassword, names.map((name) => `${name}(`), `[\\w. =]{4,40}\\(\\s{0,24}${before.map((one) => one + comma).join('')}${secret}`, false);
/** Functions of languages and their libraries that take a password or a key by its place. */
const calls = [
    // Databases: host or URL, user, password.
    call([
        ...['mysql.connect', 'mysqldb.connect', 'mysql_connect', 'mysqli_connect', 'new mysqli', 'new pdo'],
        'drivermanager.getconnection',
    ], [argument, calls_text]),
    call(['ftp_login', 'ssh2_auth_password', 'ldap_bind'], [argument, calls_text]),
    call(('username_pw_set wifi.begin setbasicauth basic_auth withbasicauth basicauth .auth .basic .setauth .authenticate ' +
        'setcredentials addcredentials withcredentials basiccredentials basicawscredentials newstaticcredentials ' +
        'usernamepasswordtoken').split(' '), [calls_text]),
    // `auth=('user', 'password')` of requests.
    call(['auth='], [calls_text]),
    form_form(kinds.databasePassword, ['sp_addlogin ', 'sp_password '], `sp_\\w{8} (?:@\\w{1,20} ?= ?)?N?${calls_text}, ?(?:@\\w{1,20} ?= ?)?N?${secret}`, false),
    form_form(kinds.genericSecret, ['jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode('], `jwt\\.[a-z]{4,6}\\([^\\r\\n;]{1,120}?,\\s{0,4}${secret}\\s{0,4}[,)]`, false),
    form_form(kinds.genericSecret, ['createhmac('], `createhmac\\(\\s{0,4}${calls_text}${comma}${secret}\\s{0,4}\\)`, false),
    form_form(kinds.genericSecret, ['createcipheriv(', 'createdecipheriv(', 'cryptojs.aes.encrypt(', 'cryptojs.aes.decrypt('], `[\\w.]{10,24}\\(\\s{0,4}${argument}${comma}(?:Buffer\\.from\\()?${secret}`, false),
    form_form(kinds.genericSecret, ['secretkeyspec('], `secretkeyspec\\(\\s{0,4}${secret}\\.getbytes`, false),
    // The seed of a one-time password (RFC 6238), in base32.
    form_form(kinds.genericSecret, ['pyotp.totp(', 'authenticator.generate(', 'totp.generate(', 'totp.new('], `[\\w.]{8,24}\\(\\s{0,4}(["'])(?<secret>[a-z2-7]{16,64}={0,6})\\1`, false),
    form_form(kinds.genericSecret, ['setvapiddetails('], `setvapiddetails\\(\\s{0,24}${argument}${comma}${argument}${comma}${secret}`, false),
    form_form(kinds.genericSecret, ['cookieparser('], `cookieparser\\(\\s{0,4}${secret}\\s{0,4}[,)]`, false),
    // Oracle's thin driver; sqlplus has a command of its own.
    form_form(kinds.databasePassword, ['jdbc:oracle:'], `jdbc:oracle:(?:thin|oci8?):[\\w$#.-]{1,64}/(?<bare>[^\\s"'@$<{]{4,64})@`),
];

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/commands.js


/** Options and arguments of programs, as their manuals have them. Case counts where another option has the same letter. */
const commands = [
    form_form(kinds.commandPassword, ['psexec'], `psexec(?:64)?(?:\\.exe)?\\b[^\\r\\n]{0,160}?\\s-p\\s{1,4}${shellWord}`),
    form_form(kinds.commandPassword, ['sshpass'], `sshpass\\s{1,4}-p\\s{0,4}${shellWord}`),
    form_form(kinds.commandPassword, ['docker login', 'podman login', 'helm registry login', 'oras login'], `[a-z ]{4,20}login [^\\r\\n]{0,120}?(?:\\s-p|--password)[\\s=]{1,3}${shellWord}`),
    form_form(kinds.commandPassword, ['mysql -', 'mysqladmin -', 'mysqldump -'], `mysql\\w{0,5}(?: [^\\r\\n]{0,80}?)?\\s(?:-p(?=\\S)|--password=)${shellWord}`, false, 'dy'),
    form_form(kinds.commandPassword, ['net user ', 'net use '], `net use[r]? [^\\r\\n]{0,60}?(?:\\\\\\\\\\S{1,60}|\\b[\\w.]{2,30})\\s${shellWord}\\s{1,3}/(?:add|user)`),
    form_form(kinds.commandPassword, ['convertto-securestring'], `convertto-securestring\\s{1,4}(?:-string\\s{1,4})?${shellWord}\\s{1,4}-(?:asplaintext|force)`),
    form_form(kinds.commandPassword, ['connect-viserver'], `connect-viserver [^\\r\\n]{0,160}?-password\\s{1,4}${shellWord}`),
    form_form(kinds.commandPassword, ['keytool -', 'jarsigner -'], `(?:keytool|jarsigner) [^\\r\\n]{0,160}?-(?:store|key)pass\\s{1,4}${shellWord}`, false),
    commands_option(['sqlcmd ', 'bcp ', 'osql '], '-P'),
    commands_option(['mosquitto_pub ', 'mosquitto_sub ', 'mosquitto_rr '], '-P'),
    commands_option(['redis-cli '], '(?:-a|--pass)'),
    commands_option(['mongosh ', 'mongo -', 'mongodump ', 'mongorestore ', 'mongoexport ', 'mongoimport '], '-p'),
    commands_option(['cqlsh '], '-p'),
    commands_option(['ldapsearch ', 'ldapadd ', 'ldapmodify ', 'ldappasswd ', 'ldapdelete ', 'ldapwhoami '], '-w'),
    commands_option(['unzip -', 'zip -'], '-P'),
    commands_option(['plink ', 'pscp ', 'psftp '], '-pw'),
    commands_option(['xfreerdp '], '/p:', false),
    commands_option(['cmdkey '], '/pass:', false),
    commands_option(['az login', 'cf login', 'oc login', 'buildah login', 'skopeo login', 'nerdctl login'], '-p'),
    commands_option(['ssh-keygen '], '-N'),
    commands_option(['schtasks '], '/rp'),
    commands_option(['twine '], '-p'),
    form_form(kinds.commandPassword, ['poetry config ', 'composer config '], `(?:poetry|composer) config (?:-\\S+ )*(?:http-basic\\.\\S{1,80} \\S{1,80}|pypi-token\\.\\S{1,40}) ${shellWord}`, false),
    form_form(kinds.commandPassword, ['user-secrets set '], `user-secrets set ["']?[\\w:.-]{0,80}(?:password|secret|key|token|pwd)["']? ${shellWord}`, false),
    form_form(kinds.commandPassword, ['mc alias set ', 'mc config host add '], `mc [a-z ]{9,15} \\S{1,40} \\S{1,120} \\S{1,80} ${shellWord}`, false),
    form_form(kinds.commandPassword, ['sqlplus '], `sqlplus (?:-\\S+ )*["']?[\\w$#.]{1,40}/(?<bare>[^\\s"'@/$<{]{4,64})(?=@|["'\\s]|$)`, false),
    commands_option(['openssl '], '-pass(?:in|out)? pass:', false),
    commands_option(['openssl enc '], '-k'),
    form_form(kinds.commandPassword, ['vault login '], `vault login (?:-\\S+ )*(?!-)${shellWord}`, false),
    form_form(kinds.commandPassword, ['http -a ', 'https -a ', '--auth=', '--auth '], `(?:https? -a|--auth)[= ]["']?[\\w.@+-]{1,64}:(?<bare>[^\\s"'\`;|&<>)]{4,120})`, false, 'dy'),
    // .pgpass of PostgreSQL: host, port, database, user, password.
    form_form(kinds.commandPassword, [':5432:'], `:5432:[\\w*-]{1,63}:[\\w.-]{1,63}:(?<bare>[^\\s"'\`]{4,120})[ \\t]*(?:[\\r\\n]|$)`, false),
    form_form(kinds.commandPassword, ['7z '], `7z \\w [^\\r\\n]{0,120}?-p(?=\\S)${shellWord}`, false, 'dy'),
    form_form(kinds.commandPassword, ['htpasswd ', 'mosquitto_passwd '], `(?:ht|mosquitto_)passwd (?:-\\w+ )*-\\w*b\\w* (?:-\\w+ )*\\S+ \\S+ ${shellWord}`, false, 'dy'),
    form_form(kinds.commandPassword, ['rabbitmqctl '], `rabbitmqctl (?:-\\S+ )*(?:add_user|change_password|authenticate_user) \\S+ ${shellWord}`),
    form_form(kinds.commandPassword, ['smbclient ', 'rpcclient '], `(?:smb|rpc)client [^\\r\\n]{0,120}?(?:-U|--user)[ =]?["']?[^\\s%"']{1,60}%(?<bare>[^\\s"'\`;|&<>)]{4,120})`, false, 'dy'),
    form_form(kinds.commandPassword, ['lftp '], `lftp [^\\r\\n]{0,80}?-u ?["']?[^\\s,"']{1,60},(?<bare>[^\\s"'\`;|&<>)]{4,120})`, false, 'dy'),
];
/** An option that takes a password as its own word, or (`isApart`: false) right behind it. */
function commands_option(programs, name, isApart = true) {
    const pattern = `[\\w-]+ [^\\r\\n|;&]{0,160}?(?<=\\s)${name}${isApart ? '(?:\\s{1,4}|=)' : ''}${shellWord}`;
    return form_form(kinds.commandPassword, programs, pattern, false, 'dy');
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/directives.js


const word = `["']?(?<bare>[^\\s"'#;]{6,120})["']?[ \\t]*(?:[\\r\\n#]|$)`;
/** Settings that have a blank between name and value, and names that only their own program knows. */
const directives = [
    // redis.conf(5)
    form_form(kinds.genericPassword, ['requirepass ', 'masterauth '], `(?:requirepass|masterauth)[ \\t]{1,8}${word}`, false),
    form_form(kinds.genericPassword, ['sentinel auth-pass '], `sentinel auth-pass [\\w.-]{1,60}[ \\t]{1,8}${word}`, false),
    // HAProxy
    form_form(kinds.genericPassword, [' insecure-password '], ` insecure-password[ \\t]{1,8}${word}`, false),
    form_form(kinds.genericPassword, ['stats auth '], `stats auth[ \\t]{1,8}[\\w.-]{1,60}:${word}`, false),
    // slapd.conf(5), ldap.conf(5)
    form_form(kinds.genericPassword, ['bindpw ', 'rootpw '], `(?:bindpw|rootpw)[ \\t]{1,8}${word}`, false),
    form_form(kinds.genericPassword, ['olcrootpw: '], `olcrootpw: ${word}`, false),
    // wpa_supplicant.conf(5), hostapd
    form_form(kinds.genericPassword, ['psk="', 'psk = "'], `psk ?= ?"(?<secret>[^"\\r\\n]{8,63})"`, false),
    // Cisco IOS: `0` is plain.
    form_form(kinds.genericPassword, ['enable secret ', 'enable password '], `enable (?:secret|password) (?:0 )?${word}`, false),
    form_form(kinds.genericPassword, ['snmp-server community '], `snmp-server community (?<bare>[^\\s"']{6,64}) (?:ro|rw)\\b`, false),
    form_form(kinds.genericPassword, ['radius-server key ', 'tacacs-server key '], `(?:radius|tacacs)-server key (?:[07] )?${word}`, false),
    form_form(kinds.genericPassword, ['crypto isakmp key '], `crypto isakmp key (?:[06] )?(?<bare>[^\\s"']{6,64}) (?:address|hostname)\\b`, false),
    // Type 7 is a cipher with a known key: two digits say where in it the password begins.
    form_form(kinds.genericPassword, ['password 7 ', ' key 7 '], ` ?(?:password|key) 7 (?<bare>[01]\\d(?:[0-9A-F]{2}){4,60})(?![0-9A-Za-z])`, false, 'dy'),
    // ipsec.secrets(5)
    form_form(kinds.genericPassword, [': psk "', ': eap "', ': xauth "'], `: (?:psk|eap|xauth) "(?<secret>[^"\\r\\n]{6,128})"`, false),
    // Answer files of Windows' setup.
    form_form(kinds.genericPassword, ['<administratorpassword>', '<password>'], `<(?:administrator)?password>\\s{0,80}<value>(?<secret>[^<\\r\\n]{4,200})</value>`, false),
];

// EXTERNAL MODULE: ./out/actions/secret-scan/match/placeholder.js
var placeholder = __webpack_require__(63918);
;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/logins.js








const logins_forms = [
    ...commands,
    ...directives,
    ...calls,
    form_form(kinds.netrcPassword, ['machine ', 'default login '], '(?:machine\\s{1,4}\\S{1,120}|default)\\s{1,20}login\\s{1,4}\\S{1,120}\\s{1,20}password\\s{1,4}(?<bare>[^\\s"\'`]{4,200})'),
    form_form(kinds.callPassword, ['networkcredential('], `networkcredential\\(\\s{0,4}@?"[^"\\r\\n]{1,80}"\\s{0,4},\\s{0,4}@?"(?<secret>[^"\\r\\n]{4,120})"`),
    form_form(kinds.callPassword, ['directoryentry('], `directoryentry\\(\\s{0,4}@?"[^"\\r\\n]{1,120}"\\s{0,40},\\s{0,40}@?"[^"\\r\\n]{1,80}"\\s{0,40},\\s{0,40}@?"(?<secret>[^"\\r\\n]{4,120})"`),
    form_form(kinds.callPassword, ['usernamepasswordcredentials(', 'passwordauthentication(', 'httpbasicauth('], `\\w{8,40}\\(\\s{0,4}["'][^"'\\r\\n]{1,80}["']\\s{0,4},\\s{0,4}["'](?<secret>[^"'\\r\\n]{4,120})["']`),
    form_form(kinds.callPassword, ['.login('], `\\.login\\(\\s{0,4}["'][^"'\\r\\n]{1,60}@[^"'\\r\\n]{1,60}["']\\s{0,4},\\s{0,4}["'](?<secret>[^"'\\r\\n]{6,120})["']`, false),
    form_form(kinds.databasePassword, ['identified by ', 'identified with '], `identified (?:by|with \\S{1,40} by)\\s{1,4}(?:password\\s{1,4})?\\\\?["'](?<secret>[^"'\\r\\n\\\\]{4,120})\\\\?["']`, false),
    form_form(kinds.databasePassword, [" password '"], ` password\\s{1,4}'(?<secret>[^'\\r\\n]{6,120})'\\s{0,4}(?:[;"]|valid|connection|in (?:role|group)|(?:no)?(?:login|superuser|create(?:db|role)|inherit|replication|bypassrls)|$)`, false),
];
/** Forms that give a password without naming it, or name it in their own way. */
const logins = logins_forms.map(({ kind, literals, pattern, words }) => ({
    literals: literals.map((text) => ({ text, needsValue: false })),
    reach: { before: 0, behind: 500 },
    find(text, at) {
        pattern.lastIndex = at;
        const groups = pattern.exec(text)?.indices?.groups;
        const place = groups?.secret ?? groups?.bare;
        if (place === undefined)
            return undefined;
        const [start, end] = place;
        const value = text.slice(start, end);
        if ((0,placeholder/* isCounted */.he)(value))
            return { kind: kinds.weakPassword, start, end };
        const look = (0,values/* lookOf */.L)(value);
        if (look === undefined || (look === 'words' && (!words || isNoun(value))))
            return undefined;
        // A port.
        if (look === 'number' && !words && value.length < 6)
            return undefined;
        return { kind: (0,guessed/* isGuessed */.Fh)(value) ? kinds.weakPassword : kind, start, end };
    },
}));
const isNoun = (value) => /^\[?(?:pass(?:word|wd)?|token|pwd|api[-_]?key)\]?$/.test(value);

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/mnemonic.js

/** A name, a sign or two, and words in small letters alone. */
const given = /(?:mnemonic|(?:seed|recovery|secret)[-_ ]?phrase)s?[\w"'\]]{0,16}[ \t]{0,12}(?::=|=>|[:=(,])[ \t]{0,12}[["'`\\]{0,4}([a-z]{3,8}(?: [a-z]{3,8}){11,23})(?=["'`\\]|[ \t]*(?:[\r\n]|$))/iy;
/** How many words a wallet has (BIP 39). */
const counts = [12, 15, 18, 21, 24];
/** The words from which a wallet makes all its keys (BIP 39); whoever writes an example repeats some. */
const mnemonics = {
    literals: [
        'mnemonic',
        'seed phrase',
        'seed_phrase',
        'seedphrase',
        'recovery phrase',
        'recovery_phrase',
    ].map((text) => ({ text, needsValue: false })),
    reach: { before: 0, behind: 320 },
    find(text, at) {
        given.lastIndex = at;
        const phrase = given.exec(text)?.[1] ?? '';
        const words = phrase.split(' ');
        // Names of any case are read, and words of one alone.
        if (phrase !== phrase.toLowerCase() || !counts.includes(words.length))
            return undefined;
        // A wallet's words are drawn; in their order stands the list that they are drawn from.
        const isExample = new Set(words).size < words.length - 1 || words.toSorted().join(' ') === phrase;
        const isSentence = words.filter((word) => ordinary.test(word)).length > 1;
        if (isExample || isSentence)
            return undefined;
        const start = given.lastIndex - phrase.length;
        return { kind: kinds.mnemonic, start, end: given.lastIndex };
    },
};
/** Words that hold sentences together, and that the list of BIP 39 does not have. */
const ordinary = /^(?:the|and|for|are|was|were|not|but|your|our|has|had|its|from|should|with|words|here)$/;

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/assignment.js
const closing = /\\{0,3}(?:\*{2}|["'`]?\]?\)?["'`]?)[?!]?[ \t]{0,30}/y;
/** `: String =`, ` string =` of a language that writes the type behind the name; `[] =` of C, ` { get; set; } =` of C#, ` As String =` of Basic. */
const typed = /\{ ?get;[^{}\r\n]{0,40}\}[ \t]{0,4}=|\[\w{0,8}\][ \t]{0,4}=|as[ \t]{1,4}string[ \t]{0,4}=|(?::[ \t]{0,4})?&?(?:'static[ \t]{1,3})?[A-Za-z_][\w.<>[\]?|&]{0,40}[ \t]{0,4}=(?![=>~])/iy;
/** `name: X` and `value: y` of a pair; `key="X" value="y"`; `<key>X</key><string>y</string>`. */
const paired = /(?:<\/\w{1,12}>\s{0,40}<(?:string|value)>|,?\s{0,40}(?:<!--)?[-"'\\]{0,3}(?:(?:android:)?value|default)["'\\]{0,3}\s{0,4}[:=]\s{0,4})/iy;
const operators = /:{1,3}=|=>|={1,3}|!={1,2}|\|\|=?|\?\?=?|\?=|\?:|<-|->|[:=(,>]|or(?=[ \t]+["'])|is(?=[ \t])/y;
const blanks = /[ \t]{0,24}(?:[\\(]?\r?\n[ \t]{0,40}(?=["'`]))?/y;
/** What YAML has before a text on lines of its own. */
const announced = /[|>][-+1-9]{0,2}[ \t]{0,4}\r?\n([ \t]{1,40})(?=[^\s#])/y;
/** Of an element whose content has a line of its own. */
const indented = /\s{0,40}(?:<!\[CDATA\[)?/y;
/** What takes a text and gives its bytes, or the text as a thing of its own. */
const decoder = /(?:new String|(?:std::)?string|qstring|(?:secret)?string::(?:from|new)|some|optional\.of|(?:aws|pulumi)\.string|ptr(?:\.to)?|to\.(?:string)?ptr|\[\]byte|b64decode|(?:bytes\.)?fromhex|unhexlify|buffer\.from|(?:\w{1,24}\.){0,2}base64[\w.()]{0,24}?decode(?:string)?|(?:convert\.)?from(?:base64|hex)(?:string)?|parsebase64binary|(?:base64|hex)_decode|hex2bin|atob|(?:\w{1,24}\.){1,2}encode)\([ \t]{0,4}(?=[bru@]?["'`])/iy;
const opening = /(?:[bBrRuUL@$]|N)?(\\{0,3})("{3}|'{3}|\[\[|["'`])/y;
const bareText = /[^\s"'`<>]{1,200}/y;
/** What is given to the name that ends at `end` and begins at `start`. */
function assignedAt(text, start, end) {
    const fallback = fallbackAt(text, start, end);
    if (fallback !== undefined)
        return fallback;
    let at = skip(closing, text, end);
    const closed = at;
    let operator = '';
    const pair = skip(paired, text, at);
    if (pair > at)
        [at, operator] = [pair, 'pair'];
    else if (closed > end || /[:=[]/.test(text.charAt(closed))) {
        const type = skip(typed, text, at);
        if (type > at)
            [at, operator] = [type, '='];
    }
    if (operator === '') {
        const next = skip(operators, text, at);
        operator = text.slice(at, next);
        at = next;
    }
    if (operator === '' && at === end)
        return undefined;
    at = skip(operator === '>' ? indented : blanks, text, at);
    if (operator !== '')
        at = skip(decoder, text, at);
    const before = lineBefore(text, start);
    if (operator === ':') {
        announced.lastIndex = at;
        const indent = announced.exec(text)?.[1];
        if (indent !== undefined) {
            const value = bareAt(text, announced.lastIndex, operator, before, text.slice(start, end));
            return value === undefined || goesOn(text, value.end, indent) ? undefined : value;
        }
    }
    opening.lastIndex = at;
    const open = opening.exec(text);
    if (open === null)
        return bareAt(text, at, operator, before, text.slice(start, end));
    const [all, escapes = '', quote = ''] = open;
    // `"Password:"` is a text that ends here.
    if (text[start - 1] === quote && !text.slice(end, closed).includes(quote) && all === quote)
        return undefined;
    if (operator === ',' && !isArgument.test(before))
        operator = 'list';
    return quotedAt(text, opening.lastIndex, escapes + quote, operator, before, end);
}
/** Whether a text on lines of its own has another; one that is cut off may have. */
const goesOn = (text, end, indent) => !new RegExp(`^[ \\t]*(?:\\r?\\n(?!${indent}[ \\t]*\\S)|$)`).test(text.slice(end, end + 60));
/** What a shell or a framework puts in place of a variable that is not set: `${NAME:-value}`, `${NAME:value}`. */
const otherwise = /(?::[-=]?|[-=])([^\s"'`${}?+][^\s"'`${}]{0,199})\}/y;
/** What a shell cuts out of a variable, from where and how much: `${NAME:offset:length}`. */
const substring = /^:\w+:\w+\}$/;
function fallbackAt(text, start, end) {
    if (text.slice(start - 2, start) !== '${')
        return undefined;
    otherwise.lastIndex = end;
    const value = otherwise.exec(text)?.[1];
    if (value === undefined || substring.test(text.slice(end, otherwise.lastIndex)))
        return undefined;
    const close = otherwise.lastIndex - 1;
    return {
        text: value,
        start: close - value.length,
        end: close,
        isQuoted: false,
        syntax: 'option',
        isPiece: false,
    };
}
/** `("password", `: the first argument is the name. */
const isArgument = /\(\s*[\\@]?["'`]$/;
function quotedAt(text, start, quote, operator, before, nameEnd) {
    const end = quoteEnd(text, quote === '[[' ? ']]' : quote, start);
    if (end === -1 || end - start > 200 || end === start)
        return undefined;
    const inside = text.slice(start, end);
    if (/[\r\n]/.test(inside))
        return undefined;
    // `'"value"'`: the quotes of another language.
    const inner = /^"[^"]{4,}"$/.test(inside) ? 1 : 0;
    if (operator === '' &&
        !isOption(before) &&
        !macro.test(before) &&
        !/^[\s>]*[A-Za-z]*$/.test(text.slice(lineBegin(text, nameEnd), nameEnd)))
        return undefined;
    const rest = text.slice(end + quote.length, end + quote.length + 14);
    const isPiece = !changed.test(rest) && /^[ \t]{0,4}(?:[+.%]|<<|\|\|?(?!\|))[ \t]{0,4}[\w"'`($]/.test(rest);
    return {
        text: inside.slice(inner, inside.length - inner),
        start: start + inner,
        end: end - inner,
        isQuoted: true,
        syntax: syntaxOf(operator, before),
        isPiece,
    };
}
/** The same text, as another type. */
const changed = /^\.(?:to(?:CharArray|_?string|_owned)|getBytes|encode|strip|trim|freeze|into|as_(?:str|bytes))\b/i;
/** Of a text that may hold its own quote behind a backslash; -1: it does not end. */
function quoteEnd(text, quote, start) {
    let end = text.indexOf(quote, start);
    while (end > start && text[end - 1] === '\\' && text[end - 2] !== '\\' && /["'`]/.test(quote.charAt(0)))
        end = text.indexOf(quote, end + 1);
    return end;
}
function bareAt(text, start, operator, before, name) {
    if (/^[,(]|[|!]|\?[?:]|^==|or/.test(operator))
        return undefined;
    const isShell = /^(?:[?:]?=|:)$/.test(operator);
    bareText.lastIndex = start;
    const raw = bareText.exec(text)?.[0] ?? '';
    const isBeside = operator === 'is' || (operator === '' && !isOption(before));
    const value = raw
        .replace(/(?:[&;]|,(?=[\w.[\]-]{1,60}=)).*$/s, '')
        .replace(isBeside ? /[.,)}\]]+$/ : /[,)}\]]+$/, '');
    if (value === '' || /^[,;&|]/.test(raw))
        return undefined;
    const end = start + value.length;
    const rest = /^[^\r\n]{0,40}/.exec(text.slice(end))?.[0] ?? '';
    const isAlone = /^(?:[;,]?\s*(?:(?:#|\/\/|--|<\/|&).*)?|\s*\\|;.*)$/.test(rest);
    const isStatement = /^[;,]/.test(rest) && (operator === ':' || /\s$/.test(text.slice(0, start)));
    const isTight = operator === '=' && text[start - 1] === '=';
    const isConfig = operator === 'pair' ||
        (operator === '>' && /^(?:\]\]>)?\s{0,40}<\//.test(text.slice(end, end + 47))) ||
        (isAlone && !isStatement && (isShell || operator === '=>') && leads.test(before)) ||
        (isTight && ((/[;"'][ \t]?$/.test(before) && /^(?:;|["'])/.test(rest)) || pairs.test(before))) ||
        (isAlone && operator === ':' && noted.test(before)) ||
        (isTight && /^[A-Z_]+$/.test(name) && leads.test(before) && /^ {1,2}[a-z./]/.test(rest));
    if (isBeside && !/^\.?[ \t]*(?:[\r\n]|$)/.test(rest))
        return undefined;
    // `<secret>:name`: what is no element's content stands beside a placeholder.
    if (operator === '>' && !/^(?:\]\]>)?[ \t]*(?:<|$)/.test(rest))
        return undefined;
    const syntax = isConfig
        ? 'config'
        : isBeside
            ? 'aside'
            : operator === '' || isOption(before)
                ? 'option'
                : 'code';
    return { text: value, start, end, isQuoted: false, syntax, isPiece: /^[([]/.test(rest) };
}
/** What stands before the name of a setting, from the beginning of its line. */
const leads = /^[\s>*+]*(?:(?:#|\/\/|;|-)\s*)?(?:(?:export|set|ENV|ARG|local|readonly|declare|define|-e|--env|-D|setx|\$env:|run:)\s*)*(?:(?!(?:let|const|var|val|final|type|return|this|self) )\w{2,20} )?["'$]?$/;
/** `// database password: \u2026`, as people note it. */
const noted = /^[ \t]*(?:#|\/\/|--|;|\*|-)[ \t]*(?:[A-Za-z]\w{0,20} ){1,3}$/;
/** Another `name=value` before it, as in a connection string or a form; an option of a command that takes such. */
const pairs = /(?:^|[\s"'`;,?&])[\w.-]{1,24}=[^\s"'&;,=]{1,60}(?:[;&] ?|[ ,])$|(?:--(?:set|set-string|from-literal|build-arg|env|var)|-[eo])[= ]["']?(?:\w+,)*$|\b(?:kv put|config:set|secrets set) (?:-\S+ )*(?:\S{1,40} )?$/;
const isOption = (before) => (/(?:^|[\s"'[,(])[-/]{0,2}$/.test(before) && /[-/]$|^ENV\s+$/.test(before)) || directive.test(before);
/** What takes a name and a value with no more than a blank between them: fish, Tcl, Windows. */
const directive = /^[ \t]*(?:set(?: -\w{1,4})?|setx(?: \/[a-z])?)[ \t]+$/i;
/** Likewise, where a value without quotes is another name: C, RPM, CMake, Lisp. */
const macro = /^[ \t]*(?:#[ \t]*define|%(?:define|global)|\((?:def|setq))[ \t]+$|^[ \t]*set\($|(?:^|[ \t{(]):$/;
function syntaxOf(operator, before) {
    if (operator === '(' || operator === ',')
        return 'call';
    if (operator === 'list')
        return 'list';
    if (/^[=!]==?$/.test(operator))
        return 'compare';
    if (operator === '')
        return 'option';
    return leads.test(before) || operator === 'pair' ? 'config' : 'code';
}
const lineBegin = (text, at) => Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60);
const lineBefore = (text, at) => text.slice(at === 0 ? 0 : lineBegin(text, at), at);
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/context.js
const userBefore = /(?:^|[^a-z])(?:\w{0,20}[-_.])?(?:user(?:[-_]?name|id)?|login|account|e?mail|uid)["'\]]{0,2}[ \t]{0,12}(?:=>|:=|={1,3}|[:,]|[ \t])[ \t]{0,12}["']?[\w.@\\+^-]{2,60}["']?[ \t]{0,4}(?:[,;]|and\b|&&)?[ \t]{0,40}(?:(?:#|\/\/)[^\n]{0,60})?(?:\r?\n[ \t]*(?:#|\/\/)[^\n]{0,60}){0,2}\s{0,40}[\w.$\->"'[:]{0,24}$/i;
const userBehind = /^["']?[ \t]{0,4}[,;]?\s{0,40}["']?(?:\w{0,20}[-_.])?(?:user(?:[-_]?name)?|login)["'\]]{0,2}[ \t]{0,8}(?:=>|:=|[=:,])[ \t]{0,8}["']?[\w.@\\+-]{2,60}/i;
/** Whether a user name is given beside a password: then what is given is a login, whatever it looks like. */
const hasUserNearby = (text, start, end) => userBefore.test(text.slice(Math.max(0, start - 160), start)) || userBehind.test(text.slice(end, end + 100));
/** Whether anybody may log in: the password beside it is a courtesy (RFC 1635). */
const isAnonymous = (text, start) => /(?:user(?:[-_]?name)?|login)["'\]]{0,2}[ \t]{0,12}(?:=>|:=|[:=,])[ \t]{0,12}["']anonymous["'][^\n]{0,8}\s{0,40}[\w.$\->"'[:]{0,24}$/i.test(text.slice(Math.max(0, start - 120), start));

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var secret_scan_grammar = __webpack_require__(36460);
// EXTERNAL MODULE: ./out/actions/secret-scan/generic/words.js
var words = __webpack_require__(30106);
;// CONCATENATED MODULE: ./out/actions/secret-scan/match/other-thing.js


/** Whether a value that has the shape of a secret is something else by what it stands in, or by how it reads. */
const isOtherThing = (text, start, value, kind) => (0,words/* isWords */.yP)(value) ||
    path.test(value) ||
    isInLink(value) ||
    (/^https?:/i.test(value) && !(0,secret_scan_grammar/* beginsWith */.t$)(kind.grammar, ['http'])) ||
    (0,words/* isVariable */.DZ)(value) ||
    isName(value, kind) ||
    isMember(text, start, value) ||
    lockedCrate.test(text.slice(Math.max(0, start - 12), start + value.length)) ||
    finding.test(text.slice(start, start + value.length + 200)) ||
    isSearchKey(text, start, start + value.length) ||
    hasOtherName(text.slice(Math.max(0, start - 120), start), value, kind) ||
    // A set of characters in a regular expression.
    (text[start - 1] === '[' && /^\][{+*]/.test(text.slice(start + value.length, start + value.length + 2))) ||
    file.test(text.slice(start + value.length, start + value.length + 6));
/** One word or two, where digits could stand: of 10,000 drawn texts of ten letters and digits ten are so. */
const isName = (value, { grammar }) => value.length < 20 &&
    /^[A-Z]?[a-z]+(?:[A-Z][a-z]+|[A-Z]{2,3})?$/.test(value) &&
    (0,secret_scan_grammar/* charactersOf */.EX)(grammar).includes('7');
/** `[#12](https://\u2026`: what only begins before a link. */
const isInLink = (value) => /\]\(|:\/\//.test(value) && !/^[a-z]+:\/\//.test(value);
/** `CompanyType.Retail` */
const isMember = (text, start, value) => /^(?:[A-Z][a-z]+){2,}$/.test(value) &&
    (0,words/* strangenessOf */.DH)(value) < 5.5 &&
    /^\.[A-Za-z]/.test(text.slice(start + value.length, start + value.length + 2));
/** The checksum of a package, as Cargo.lock had it before 2020: `"checksum log 0.4.6 (registry+\u2026)" = "\u2026"`. */
const lockedCrate = /-index\)" = "[0-9a-f]{64}$/;
/** A line of .gitleaksignore: commit, path, rule, line. */
const finding = /^[0-9a-f]{40}:[^\n]{1,160}:[\w.-]{1,60}:\d/;
/** `checksum = "\u2026"`, `"sha": "\u2026"`, `avatars/\u2026`: the name that is nearest says what it is. */
function hasOtherName(before, value, { names, words = [] }) {
    if (picture.test(before) || (uuid.test(value) && inside.test(before)))
        return true;
    const name = ownName.exec(before)?.[1] ?? '';
    if (folded(name) === folded(value))
        return true;
    const other = hashName.exec(name) ?? (uuid.test(value) ? idName.exec(name) : null);
    // `telegram api hash` is a secret's own name.
    const word = /[a-z0-9]+$/i.exec(other?.[0] ?? '')?.[0].toLowerCase() ?? '';
    return other !== null && ![...names, ...words].some((one) => one.endsWith(word));
}
/** `DROPBOX_KEY=dropboxkey` */
const folded = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const ownName = /([\w.-]{1,60})[\\"'`\]]{0,4}[ \t]{0,40}(?:=>|:=|[:=(,])[ \t]{0,40}[\\"'`]{0,3}$/;
const hashName = /(?:^|[_.-])(?:check_?sum|sha(?:1|224|256|384|512)?|md5|digest|integrity|hash|commit|revision|rev|etag|fingerprint|thumbprint)$|(?:Checksum|Sha(?:1|256|512)?|SHA(?:1|256|512)?|Digest|Integrity|Hash|Commit|Revision|ETag|Fingerprint|Thumbprint)$/;
const idName = /(?:^|[_.-])(?:id|uid|uuid|guid)$|(?<=[a-z])(?:Id|ID|UID|UUID|Guid)$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** `#UUID-\u2026` and `?sid=\u2026` in a URL, and `pod_name(\u2026)` in a log: what names a thing among many. */
const inside = /UUID-$|[\w-]\($|[?&]sid=$/i;
const picture = /\/avatars?\/(?:\w{1,8}\/)?$|href="\w{0,12}_$/i;
/** Base64 has no three names in a row. */
const path = /(?:^|\/)(?:[a-z]{3,20}\/){3}/;
const file = /^\.(?:html?|js|css|png|svg|jpe?g|gif|git|map)\b/;
/**
 * The key of a search in a page (DocSearch) stands beside the name of the index that it reads, and every visitor gets it:
 * `{ appId, apiKey: "\u2026", indexName }`.
 */
const isSearchKey = (text, start, end) => /\bapiKey["']?\s{0,4}:\s{0,4}["'`]$/.test(text.slice(Math.max(0, start - 24), start)) &&
    (/^["'`],?\s{0,40}(?:\/\/[^\n]{0,100}\n\s{0,40}){0,2}["']?indexName\b/.test(text.slice(end, end + 300)) ||
        /\bindexName["']?\s{0,4}:\s{0,4}["'`][\w.-]{1,80}["'`],?\s{0,40}["']?apiKey["']?\s{0,4}:\s{0,4}["'`]$/.test(text.slice(Math.max(0, start - 180), start)));

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/names.js
/** What the gate looks for: each is a part of a noun below. */
const nounLiterals = [
    'pass',
    'pwd',
    '_pw',
    'pswd',
    'kennwort',
    'senha',
    'contrasen',
    'wachtwoord',
    'secret',
    'token',
    'key',
    'auth',
    'cred',
    'salt',
];
/** How far a name goes before and behind a literal in it, in bytes. */
const longest = 48;
/** The name around the place `at`; undefined: it means something else. */
function nameAt(text, at) {
    let [start, end] = [at, at];
    while (start > 0 && at - start < longest && isNamePart(text.charCodeAt(start - 1)))
        start -= 1;
    while (end < text.length && end - at < longest && isNamePart(text.charCodeAt(end)))
        end += 1;
    while (start < at && /[.-]/.test(text[start] ?? ''))
        start += 1;
    // What ends a sentence.
    while (end > at && /[.-]/.test(text[end - 1] ?? ''))
        end -= 1;
    const before = text[start - 1] === ' ' ? (spaced.exec(text.slice(Math.max(0, start - 28), start))?.[0] ?? '') : '';
    const words = wordsOf(before + text.slice(start, end));
    const found = meaningOf(words);
    return found && { ...found, start, end, words };
}
const isNamePart = (code) => (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2e ||
    code === 0x2d;
const spaced = /(?:\b(?:api|access|secret|private|auth|client|encryption|signing|app|account|shared|master|license|service|bearer) ){1,2}$/i;
const wordsOf = (name) => name.length > 2 * longest + 28
    ? []
    : (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
function meaningOf(words) {
    for (let at = words.length - 1; at >= 0; at -= 1) {
        const meaning = nounAt(words, at);
        if (meaning === undefined)
            continue;
        const rest = words.slice(at + 1);
        if (rest.some((word) => otherThings.has(word)) || words.slice(0, at).some((word) => otherKinds.has(word)))
            return undefined;
        return { meaning, isPlain: rest.every((word) => fillers.has(word) || /^\d+$/.test(word)) };
    }
    return undefined;
}
function nounAt(words, at) {
    const [word = '', before = ''] = [words[at], words[at - 1]];
    if (passwords.test(word))
        return 'password';
    if (word.endsWith('token'))
        return /^(?:nonce|e|multi|sub)token$/.test(word) ? undefined : 'token';
    if (word.endsWith('secret'))
        return 'secret';
    if (word === 'key') {
        if (before === '' || keyOthers.has(before))
            return undefined;
        return keyOwners.test(before) ? 'key' : 'credential';
    }
    if (keyWords.test(word))
        return 'key';
    if (word === 'salt')
        return /^(?:auth|in|nonce|secure|app|secret|jwt|session)$/.test(before) ? 'secret' : undefined;
    return /^(?:auth|creds?|credentials?)$/.test(word) ? 'credential' : undefined;
}
const passwords = /(?:passwor[dt]|passwd|passwrd|passphrase|passcode|pwd|kennwort|senha|contrasenh?a|wachtwoord)s?$|^(?:pass|passe|pw|psw|pswd)$|^(?:user|db|my|root|admin|ftp|smtp|mail|ssh|ldap|sql|mysql|pg|pgsql|postgres|redis|mongo|server|login|auth|proxy|store|key|svn|sudo|vnc|rdp|imap|wifi|account)pass$/;
const keyOwners = /^(?:api|apis|access|secret|private|auth|master|encryption|encrypt|crypt|crypto|cipher|aes|signing|sign|hmac|jwt|account|shared|storage|license|service|client|app|application|admin|user|server|webhook|deploy|subscription|security|session|consumer|root|rest|write|ingest|functions?|host|ssl|rsa|wallet|signer)$/;
const keyWords = /(?:api|access|secret|private|auth|master|encryption|signing|account|shared|license|app|service|client|session|crypto|aes|hmac|jwt|deploy|webhook|consumer|user|admin)key$/;
const set = (words) => new Set(words.split(' '));
/** Keys of other worlds than secrets. */
const keyOthers = set('id ids uid uuid guid account-id spreadsheet sheet document doc calendar event community video board gpg pgp instrumentation site cookie-name primary foreign partition sort cache object map arrow hot short react i18n translation locale message label event row column dict json index lookup hash group query route storage-key option options prop property field data state item node list unique composite candidate natural surrogate sequence ref target bucket file path name config setting settings metadata meta header attribute attr param parameter env context class style theme color icon menu tab enter escape return shift ctrl alt del delete backspace press pressed up down left right page last first next prev previous current old new start end min max range idempotency correlation dedup dedupe registry reg feature flag tracking this the a any each every same by on from of in is has get set with for to');
/** Behind the noun: the name is of something about the secret. */
const otherThings = set('md sha embd embed embedding weight weights bias name names id ids identifier type types url urls uri uris endpoint path paths file files filename dir directory folder length len size expiry expires expired expire expiration ttl timeout age lifetime duration count counter index idx limit limits policy policies field fields label input placeholder hint help message messages msg error errors err title desc description text prefix suffix format pattern regex regexp algo algorithm alg method mode kind class classes color button btn link page form view screen component provider manager service store storage vault ref refs reference arn version header headers param params parameter query scope scopes usage map list reset request required enabled disabled strength rule rules min max column alias owner issuer audience state status validator validation validate generator generate generation handler callback listener hash hashed digest fingerprint thumbprint checksum signature sum uuid guid board word words frame frames down up press pressed event events selector by of code codes pair pairs ring chain store-type location source sources rotation template option options config configuration settings manager parser lexer stream iterator range position pos start end offset begin kinds number num total used usage max limit budget price cost bucket rate variable var env host hosts port address domain server realm group groups user users role roles symbol contract mint supply holders space spaces delimiter separator match matcher test tests spec case example info data details props attribute attrs schema model table entity dto enum controller router route middleware plugin module package helper util utils factory builder interface impl visible visibility show hide icon tooltip attempts history public cert certificate date time created updated at on is was exists present valid invalid missing incorrect wrong mismatch changed change update updated forgot forgotten protected protection encoding encoder decoder encryption encrypted encrypt decrypt cipher masked redacted hidden strength complexity requirements requirement confirmation label');
/** Before the noun: not a secret one. */
const otherKinds = set('fake dummy mock mocked bogus public pub csrf xsrf csrftoken csrfmiddleware xsrftoken authenticity anti idempotency request lifecycle crumb no non not is has have show hide hides toggle forgot forget lost reset change changed invalid wrong missing bad incorrect expired next prev page sync continuation cancel cancellation abort break stop eof eol syntax lexer parser design site publishable antiforgery verification requires require required need needs allow allowed supports support enable disable min max validate valid check verify compare match strength show generate encrypted sealed hashed hash crypted partition sort foreign primary injection di inject bypass compass by expected unexpected');
/** Behind the noun, and nothing changes. */
const fillers = set('value val text string str plain plaintext raw base 64 b64 hex default def dev develop development prod production staging stage qa uat live sandbox local test old new current primary secondary main key token secret password pass override confirm confirmation again repeat v a b c one two env for here salt clear opt arg const');

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/named.js







/** Secrets that are known by the name that they are given to. */
const named = {
    literals: [
        ...nounLiterals.map((text) => ({ text, needsValue: true })),
        // In quotes anything may stand; the gate wants a few letters or signs without a blank or quote first.
        ...['password', 'secret'].flatMap((noun) => ['=', ' = ', ': ', '": ', "': "].flatMap((operator) => ['"', "'"].map((quote) => ({ text: noun + operator + quote, needsValue: false })))),
        // The quotes may be around name and value: `"API_KEY=\u2026"` in a list, a header, a URL.
        ...['password=', 'passwd=', 'pwd=', 'pass='].map((text) => ({ text, needsValue: false })),
        ...['key=', 'secret=', 'token='].map((text) => ({ text, needsValue: false, run: 12 })),
        ...['key**', 'secret**', 'token**', 'password**'].map((text) => ({ text, needsValue: false })),
        ...['key is ', 'secret is ', 'token is '].flatMap((text) => ['', '`'].map((quote) => ({ text: text + quote, needsValue: false, run: 16 }))),
    ],
    reach: { before: 160, behind: 320 },
    find(text, at) {
        const name = nameAt(text, at);
        if (name === undefined)
            return undefined;
        const value = assignedAt(text, name.start, name.end);
        if (value === undefined || repeats(name, value))
            return undefined;
        const look = (0,values/* lookOf */.L)(value.text);
        if (look === undefined || isSearchKey(text, value.start, value.end))
            return undefined;
        const kind = kindOf(name, value, look, text);
        return kind && { kind, start: value.start, end: value.end };
    },
};
/**
 * More between name and value than the gate passes over: `Password { get; set; } = "\u2026"` of C#, `Password As String = "\u2026"` of
 * Basic, `Key(Base64.getDecoder().decode("\u2026` of Java, an attribute of Android, and what stands for a variable that is not set (`getenv("PASSWORD") or "\u2026"`).
 */
const apart = {
    literals: [
        ...[
            ' as string = "',
            '[] = "',
            '" android:value="',
            'get; } = "',
            'set; } = "',
            'init; } = "',
            'getdecoder().decode("',
        ].map((text) => ({
            text,
            needsValue: false,
        })),
        ...['or', '?:', '??', '||'].flatMap((operator) => ['"', "'"].map((quote) => ({ text: `${quote}) ${operator} ${quote}`, needsValue: false, run: 4 }))),
    ],
    reach: { before: 160, behind: 260 },
    find(text, at) {
        if (text.startsWith(')', at + 1) && !getter.test(text.slice(0, at)))
            return undefined;
        const name = /\w(?: ?\{[^{}]*|[ \t]*[=(][ \t]*[\w.]{0,40})?$/.exec(text.slice(0, at));
        return name === null ? undefined : named.find(text, name.index);
    },
};
/** A label has another text behind it too. */
const getter = /(?:getenv|environ(?:\.get)?|env|get_?property|config(?:\.get)?)\(["'][\w.-]{1,60}$/i;
/** `token: 'accessToken'`: what is given is another name of the same; a build script (`password 'password'`) means it. */
const repeats = ({ words }, { text, syntax, isQuoted }) => {
    if (syntax === 'option' && isQuoted)
        return false;
    const folded = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return folded.length < 40 && folded === words.join('');
};
function kindOf(name, value, look, text) {
    const { meaning, isPlain } = name;
    if (value.syntax === 'aside' && (look !== 'drawn' || !isPlain || value.text.length < 20))
        return undefined;
    if (look === 'drawn')
        return drawnKind(name, value);
    if (meaning === 'password' && isPlain)
        return passwordKind(name, value, look, text);
    if (meaning === 'secret' && isPlain && value.syntax === 'compare' && (0,guessed/* isSaying */.iO)(value.text))
        return kinds.weakPassword;
    if (meaning === 'secret' && isPlain && look === 'made' && isComplex(value.text) && value.syntax !== 'call')
        return kinds.genericSecret;
    return undefined;
}
function drawnKind({ meaning, isPlain, words }, value) {
    const { text, syntax, isQuoted, isPiece } = value;
    if (isPiece || (syntax === 'code' && !isQuoted && /[^\w+/=.~:-]/.test(text)))
        return undefined;
    if (!isPlain && (values/* uuid */.u.test(text) || syntax === 'code'))
        return undefined;
    // `f(TypeOfToken, "\u2026")`: the id of something.
    if (syntax === 'list' && words.includes('type') && values/* uuid */.u.test(text))
        return undefined;
    // Of an OpenPGP key, by which people name the public one.
    if ((meaning === 'key' || meaning === 'credential') && /^(?:0x)?(?:[0-9A-F]{40}|[0-9A-F]{16})$/.test(text))
        return undefined;
    // Of a thing among many.
    if (meaning === 'credential' && words.includes('key') && values/* uuid */.u.test(text))
        return undefined;
    switch (meaning) {
        case 'password':
            // Nobody can log in with a `SHA256_PASSWORD`.
            if (isDigestOf(words.join(''), text))
                return undefined;
            return text.length < 24 && (0,guessed/* isGuessed */.Fh)(text) ? kinds.weakPassword : kinds.genericPassword;
        case 'secret':
        case 'credential':
            return text.length < 20 && meaning === 'credential' ? undefined : kinds.genericSecret;
        case 'token':
        case 'key':
            return kinds.genericApiKey;
    }
}
/** Whether it is as long in hexadecimal digits as the hash that a name tells of. */
const isDigestOf = (name, text) => /^[0-9a-f]+$/i.test(text) && text.length === hashLengths.get(/(?:sha|md)\d+/.exec(name)?.[0] ?? '');
const hashLengths = new Map([
    ['md5', 32],
    ['sha1', 40],
    ['sha256', 64],
    ['sha512', 128],
]);
/** Three of the four classes that rules for passwords know, a digit among them. */
const isComplex = (text) => text.length >= 8 &&
    /\d/.test(text) &&
    [/[a-z]/, /[A-Z]/, /[^0-9A-Za-z]/].filter((part) => part.test(text)).length >= 2 &&
    /[^\w.-]/.test(text);
function passwordKind(name, value, look, text) {
    const { syntax, isQuoted, isPiece } = value;
    if (isPiece || value.text.length > 80)
        return undefined;
    // A shell puts a variable there.
    if (!isQuoted && /\w\$[A-Za-z]/.test(value.text))
        return undefined;
    if ((syntax === 'code' && !isQuoted) || syntax === 'list')
        return undefined;
    // `hashPassword('...')`, `t('password', 'New one!')`
    if (syntax === 'call' &&
        !giver.test(text.slice(Math.max(0, name.start - 32), name.start)) &&
        !name.words.some((word, at) => setters.test(word) || (at === 0 && owners.test(word))))
        return undefined;
    if (isAnonymous(text, name.start))
        return undefined;
    if (look === 'made')
        return (0,guessed/* isGuessed */.Fh)(value.text) ? kinds.weakPassword : kinds.genericPassword;
    if ((0,guessed/* isSaying */.iO)(value.text))
        return kinds.weakPassword;
    if (/\s/.test(value.text))
        return undefined;
    if (isLabel(text, value) || isSentence(text, value) || isOutcome(text, name))
        return undefined;
    const besideUser = hasUserNearby(text, name.start, value.end);
    if (besideUser && (syntax === 'option' || value.text === 'secret'))
        return kinds.weakPassword;
    if (named_isNoun(value.text))
        return undefined;
    if (value.text.length < 6)
        return undefined;
    const isShouted = /^[A-Z0-9_]+$/.test(text.slice(name.start, name.end));
    const isSetting = isShouted && syntax === 'config' && !isQuoted;
    if (look === 'number')
        return besideUser || isQuoted || isSetting ? kinds.weakPassword : undefined;
    return besideUser || isSetting ? kinds.weakPassword : undefined;
}
/** A function that gives any name its value, or what it is without one. */
const giver = /(?:define|(?:get|set|put)_?env|env|environ\.get|set_?property|flag\.string)\(\s{0,4}\\?["']$/i;
const setters = /^(?:set|with|add|use|put)/;
const owners = /^(?:pass|pwd|my|db|user)/;
/** `"Password": "Passwort"`, as a catalogue of translations says it. */
const isLabel = (text, { start, text: value }) => /^[A-Z][a-z]+$/.test(value) && /["'] ?: ?["']$/.test(text.slice(start - 5, start));
/** `if --user and --password should be set` */
const isSentence = (text, { syntax, text: value, end }) => syntax === 'option' && auxiliary.test(value) && /^ [a-z]/.test(text.slice(end, end + 2));
const auxiliary = /^(?:should|shall|must|will|would|could|cannot|option|options|flag|flags|when|where|which|with|without|instead|argument|arguments|does|from|into|have|were|that|then|this)$/;
/** `PASS: name of a test` */
const isOutcome = (text, { start, end }) => text.slice(start, end) === 'PASS' && text[end] === ':';
/** A field or a variable of that name. */
const named_isNoun = (text) => /^(?:(?:new|old|current|user|confirm|re|my|the)?[-_ ]?(?:passw(?:or)?d|pass|pwd|secret|token)[-_ ]?\d?|[A-Z][A-Z_]+|.*[a-z][A-Z].*|[\w-]*(?:password|field|input|secret|token|key)s?)$/.test(text);

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/piped.js



const echoed = /\b(?:echo|printf)\s{1,4}(?:-\w{1,3}\s{1,4})?(?:"([^"\r\n]{6,160})"|'([^'\r\n]{6,160})'|([^\s"'`;|&<>]{6,160}))\s{0,4}\|[^|\r\n]{0,160}$/;
/** `echo \u2026 | docker login --password-stdin`, `echo user:\u2026 | chpasswd`: the password comes before the program. */
const piped = {
    literals: ['--password-stdin', 'chpasswd', 'sudo -s'].map((text) => ({ text, needsValue: false })),
    reach: { before: 340, behind: 16 },
    find(text, at) {
        const match = echoed.exec(text.slice(0, at));
        const all = match?.[1] ?? match?.[2] ?? match?.[3];
        if (match === null || all === undefined)
            return undefined;
        const login = /^chpasswd/i.test(text.slice(at)) ? /^[\w$-]{1,40}:/.exec(all)?.[0] : '';
        if (login === undefined)
            return undefined;
        const value = all.slice(login.length);
        const look = (0,values/* lookOf */.L)(value);
        if (look !== 'drawn' && look !== 'made')
            return undefined;
        const end = match.index + match[0].indexOf(all) + all.length;
        return { kind: (0,guessed/* isGuessed */.Fh)(value) ? kinds.weakPassword : kinds.commandPassword, start: end - value.length, end };
    },
};
const handed = /["']([^"'\r\n]{4,120})["']\s{0,4}\|\s{0,4}$/;
/** `'\u2026' | ConvertTo-SecureString`: the same in PowerShell. */
const handedOn = {
    literals: [{ text: 'convertto-securestring -asplaintext', needsValue: false }],
    reach: { before: 140, behind: 0 },
    find(text, at) {
        const match = handed.exec(text.slice(0, at));
        const value = match?.[1];
        if (match === null || value === undefined)
            return undefined;
        const look = (0,values/* lookOf */.L)(value);
        if (look !== 'drawn' && look !== 'made')
            return undefined;
        const start = match.index + 1;
        return {
            kind: (0,guessed/* isGuessed */.Fh)(value) ? kinds.weakPassword : kinds.commandPassword,
            start,
            end: start + value.length,
        };
    },
};
const login = /(?:^|["'`\s=(])[\w.-]{1,64}:([^\s"'`@/:${}<>%]{4,120})$/;
/** `user:password@tcp(host)/database`, as the drivers of Go take it. */
const goSource = {
    literals: ['@tcp(', '@unix('].map((text) => ({ text, needsValue: false })),
    reach: { before: 200, behind: 0 },
    find(text, at) {
        const value = login.exec(text.slice(0, at))?.[1];
        if (value === undefined)
            return undefined;
        const look = (0,values/* lookOf */.L)(value);
        if (look !== 'drawn' && look !== 'made')
            return undefined;
        return { kind: (0,guessed/* isGuessed */.Fh)(value) ? kinds.weakPassword : kinds.databasePassword, start: at - value.length, end: at };
    },
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/settings.js



const pass = /<Pass(?: encoding="base64")?>([^<\r\n]{4,200})<\/Pass>/y;
/** `<Pass>` of sitemanager.xml and recentservers.xml. */
const filezilla = {
    literals: [
        { text: '<pass>', needsValue: false },
        { text: '<pass encoding=', needsValue: false },
    ],
    reach: { before: 0, behind: 260 },
    find(text, at) {
        pass.lastIndex = at;
        const value = pass.exec(text)?.[1];
        if (value === undefined || /[${}*]/.test(value) || /^(?:password|\.+|x+)$/i.test(value))
            return undefined;
        const end = pass.lastIndex - '</Pass>'.length;
        return { kind: kinds.filezillaPassword, start: end - value.length, end };
    },
};
const variable = /variable\s{1,4}"([\w-]{3,80})"\s{0,4}\{[^{}]{0,260}?default\s{0,12}=\s{0,4}"([^"\r\n$]{6,120})"/iy;
/** The default of a variable of Terraform. */
const terraform = {
    literals: [{ text: 'variable "', needsValue: false }],
    reach: { before: 0, behind: 480 },
    find(text, at) {
        variable.lastIndex = at;
        const [all = '', name = '', value = ''] = variable.exec(text) ?? [];
        const meaning = name === '' ? undefined : nameAt(text, at + all.indexOf(name))?.meaning;
        if (meaning === undefined)
            return undefined;
        const look = (0,values/* lookOf */.L)(value);
        if (look !== 'drawn' && !(look === 'made' && meaning === 'password'))
            return undefined;
        const end = at + all.length - 1;
        return { kind: kinds.genericPassword, start: end - value.length, end };
    },
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/told.js



const sentence = /password is (?:set to )?[ \t]{0,2}(["'`]|&quot;)([!-~]{5,40}?)\1/iy;
const whose = /\b(?:the|this|your|default|initial|root|admin)[ \t]{1,4}$/i;
/** `The default password is "kumquats"`: a sentence that gives one away. */
const told = {
    literals: [{ text: 'password is ', needsValue: false }],
    reach: { before: 16, behind: 80 },
    find(text, at) {
        sentence.lastIndex = at;
        const [, quote = '', value = ''] = sentence.exec(text) ?? [];
        if (value === '' || !whose.test(text.slice(0, at)))
            return undefined;
        const end = sentence.lastIndex - quote.length;
        const place = { start: end - value.length, end };
        switch ((0,values/* lookOf */.L)(value)) {
            case 'drawn':
            case 'made':
                return { kind: (0,guessed/* isGuessed */.Fh)(value) ? kinds.weakPassword : kinds.genericPassword, ...place };
            case 'words':
                return isState(value) ? undefined : { kind: kinds.weakPassword, ...place };
            default:
                return undefined;
        }
    },
};
/** What a sentence says of a password, or names it by. */
const isState = (word) => !/^[a-z]{6,24}$/.test(word) ||
    /^(?:in|un|not|non|mis)|(?:ed|ing|able|ible|ent|ant|ect|alid|trong|orrect)$|pass|secret|default|string|hidden/.test(word);

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/watches.js












const genericKinds = Object.values(kinds);
const signs = [
    named,
    apart,
    told,
    authorization,
    sentHeader,
    curl,
    ...logins,
    piped,
    handedOn,
    goSource,
    filezilla,
    terraform,
    manifest,
    bootstrapTokens,
    mnemonics,
    ...hashes,
];
/** What the gate looks for, and who reads it: one watch for each literal. */
const genericWatches = () => signs.flatMap(({ literals, reach, find }) => {
    const reader = {
        ...reach,
        read(text, at) {
            const found = find(text, at);
            return found && candidateOf(found.kind, found, text);
        },
    };
    return literals.map(({ text, needsValue, run = 0 }) => ({
        literal: { text, needsValue, ignoreCase: true, run },
        readers: [reader],
    }));
});

// EXTERNAL MODULE: ./out/actions/secret-scan/providers.js + 3 modules
var providers = __webpack_require__(15114);
;// CONCATENATED MODULE: ./out/actions/secret-scan/match/boundary.js
/**
 * What may not stand right before a token. An escape (`\n`, `%3D`, `%253D`, `\u0022`, `\033`, `=3D` of quoted-printable,
 * a colour of terminals) ends what is before it, though its last character is a letter or a digit; so does `:-` before what
 * a shell puts in place of an unset variable.
 */
const notBehind = (set) => `(?<=^|[^${set}]|${escapes.join('|')})`;
const escapes = [
    String.raw `\\[abfnrtv]`,
    String.raw `\\(?:[ux][0-9A-Fa-f]{2,4}|U[0-9A-Fa-f]{8}|[0-3][0-7]{2})`,
    '%(?:25){0,2}[0-9A-Fa-f]{2}',
    '=3D',
    String.raw `\[[0-9;]{0,8}m`,
    ':[-=]',
];
/** How much stands at most before a token to tell that it begins there, in bytes. */
const longestEscape = 10;
const alphanumeric = '0-9A-Za-z';

// EXTERNAL MODULE: ./out/actions/secret-scan/match/candidate.js
var candidate = __webpack_require__(55086);
;// CONCATENATED MODULE: ./out/actions/secret-scan/match/provider-name.js
/** How much of a name may stand before the provider's (`API_KEY_FOR_`), and how long that may be, in bytes. */
const longestPrefix = 24;
const longestName = 64;
/** `data dog`: with any of the usual separators, or none. */
const namePattern = (name) => name.split(' ').join('[-_. ]?');
/** Any of them, sticky: the longest that fits. */
const namesPattern = (names) => new RegExp(names
    .toSorted((a, b) => b.length - a.length)
    .map(namePattern)
    .join('|'), 'iy');
/** What the gate looks for: the first two words in every spelling. One alone (`status page`) is in every source. */
function spellingsOf(name) {
    const [first = '', second] = name.split(' ');
    return second === undefined ? [first] : ['', '_', '-', '.', ' '].map((sign) => first + sign + second);
}
/** Where the name that begins at `at` ends; undefined: there is none, or it is a part of another word. */
function nameEnd(names, text, at) {
    names.lastIndex = at;
    if (!names.test(text))
        return undefined;
    const end = names.lastIndex;
    return beginsName(text, at) && endsName(text, end) ? end : undefined;
}
/** A name does not begin inside another word, but for camel case; an escape (`\n`, `%2F`) is none. */
function beginsName(text, at) {
    const [before, first] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    if (!isLetter(before) || (isLower(before) && (isUpper(first) || isDigit(first))))
        return true;
    return /\\[abfnrtv]$|%[0-9A-Fa-f]{2}$|\\[ux][0-9A-Fa-f]{2,4}$/.test(text.slice(Math.max(0, at - 6), at));
}
/**
 * A name does not end inside another word (`toggle`, `parseURL`), but for camel case and the words that credentials are
 * named with (`datadogkey`).
 */
function endsName(text, end) {
    const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
    if (!isLetter(last) || !isLetter(next) || (isLower(last) && isUpper(next)))
        return true;
    return credential.test(text.slice(end, end + 12));
}
// Of codes; NaN, where there is no character, is none of these.
const isUpper = (code) => code >= 0x41 && code <= 0x5a;
const isLower = (code) => code >= 0x61 && code <= 0x7a;
const isLetter = (code) => isUpper(code) || isLower(code);
const isDigit = (code) => code >= 0x30 && code <= 0x39;
const credential = /^(?:s\b|s[_.-]|hq|io|app|api|key|token|secret|pass|pwd|pw|access|auth|client|cloud|user|admin|account|private|public|cred|login|oauth|bot|web|hook|url|id|org|team|works?|data|project|service|server|rest|v\d)/i;
/** The name with all that is written together with it. */
function nameIn(text, at, end) {
    let start = at;
    while (start > 0 && inName.test(text.charAt(start - 1)))
        start -= 1;
    return text.slice(start, end);
}
const inName = /[\w.-]/;

;// CONCATENATED MODULE: ./out/actions/secret-scan/match/value-run.js

const none = { run: 0 };
/** What one run may be made of, from narrow to wide, and how long it has to be to say something. */
const alphabets = [
    ['hex', /^[0-9A-Fa-f]*$/, 16],
    ['letters', /^[0-9A-Za-z]*$/, 16],
    ['words', /^[0-9A-Za-z_-]*$/, 12],
    ['any', /^[0-9A-Za-z_+/=.~-]*$/, 12],
];
/** The run that every text of a grammar holds, where the text begins at most `within` bytes behind a literal. */
function runWithin(grammar, within) {
    for (const [of, alphabet, least] of alphabets) {
        const { length, at } = value_run_longest(grammar, alphabet);
        if (length >= least && within + at <= 255)
            return { run: Math.min(64, length), somewhere: { within: within + at, of } };
    }
    return none;
}
/** Of two who share a literal: what neither of them misses. */
function commonRun(one, other) {
    const [a, b] = [one.somewhere, other.somewhere];
    const run = Math.min(one.run, other.run);
    if (run === 0)
        return none;
    if (a === undefined || b === undefined)
        return a === b ? { run } : none;
    const of = alphabets.findLast(([name]) => name === a.of || name === b.of)?.[0] ?? 'any';
    return { run, somewhere: { within: Math.max(a.within, b.within), of } };
}
/** Whether one wants what the other does. */
const isSameRun = (one, other) => one.run === other.run &&
    one.somewhere?.within === other.somewhere?.within &&
    one.somewhere?.of === other.somewhere?.of;
/** Whether a run stands somewhere behind a literal that ends at `at`, as a gate tells it. */
function holdsRun(bytes, at, { run, somewhere }) {
    if (somewhere === undefined || run === 0)
        return true;
    const isIn = members[somewhere.of];
    const last = Math.min(at + somewhere.within, bytes.length - run);
    // From its end: what is not of the alphabet rules out every run across it.
    for (let start = at; start <= last;) {
        let next = start + run;
        while (next > start && isIn[bytes[next - 1] ?? 0] === 1)
            next -= 1;
        if (next === start)
            return true;
        start = next;
    }
    return false;
}
const membersOf = (of) => {
    const alphabet = alphabets.find(([name]) => name === of)?.[1];
    return Uint8Array.from({ length: 256 }, (_, byte) => (alphabet?.test(String.fromCharCode(byte)) ? 1 : 0));
};
const members = {
    hex: membersOf('hex'),
    letters: membersOf('letters'),
    words: membersOf('words'),
    any: membersOf('any'),
};
/** How long the longest run is that it cannot be without, and how far behind its beginning that may begin. */
function value_run_longest(grammar, alphabet) {
    let best = { length: 0, at: 0 };
    const offer = (length, at) => {
        if (length > best.length)
            best = { length, at };
    };
    let [start, length, before] = [0, 0, 0];
    for (const part of grammar) {
        const isEither = typeof part !== 'string' && 'either' in part;
        if (isEither) {
            const ways = part.either.map((way) => value_run_longest(way, alphabet));
            offer(Math.min(...ways.map((way) => way.length)), before + Math.max(...ways.map(({ at }) => at)));
        }
        if (isEither || !isMadeOf(typeof part === 'string' ? part : part.set, typeof part === 'string', alphabet))
            length = 0;
        else {
            if (length === 0)
                start = before;
            length += typeof part === 'string' ? part.length : part.min;
            offer(length, start);
        }
        before += (0,secret_scan_grammar/* lengthOf */.Y5)([part]).max;
    }
    return best;
}
function isMadeOf(text, isPlain, alphabet) {
    if (isPlain)
        return alphabet.test(text);
    const of = known.get(text) ?? new Map();
    known.set(text, of);
    const is = of.get(alphabet) ?? alphabet.test((0,secret_scan_grammar/* alphabetOf */.h3)(text).join(''));
    of.set(alphabet, is);
    return is;
}
/** Few sets make up all grammars. */
const known = new Map();

;// CONCATENATED MODULE: ./out/actions/secret-scan/match/named-reader.js






/** How far a value may stand behind the end of its name, in bytes. */
const farthest = 80;
/** How far the value may stand behind a literal, which may be the beginning of its name, in bytes. */
const longestWay = longestName + farthest;
const mostTries = 4;
const usualWords = 'key|token|secret|passw|pwd|auth(?!or)|access|api|private|cred|bearer|login|hook|license|(?<![a-z])(?:pass|pat|sid)(?![a-z])';
/** Reads values that count only beside their name. */
function namedReader(kind) {
    const { max } = (0,secret_scan_grammar/* lengthOf */.Y5)(kind.grammar);
    // Made at the first hit: of two thousand kinds a repository has a few.
    let patterns;
    // Telegram calls its secret `api_hash`; an identifier is an id.
    const isNamedSo = kind.words?.some((word) => /\b(?:hash|id)$/.test(word)) ?? false;
    return {
        before: longestPrefix,
        behind: longestWay + max,
        run: runWithin(kind.grammar, longestWay),
        read(text, at) {
            const { names, value, words } = (patterns ??= patternsFor(kind));
            const end = nameEnd(names, text, at);
            if (end === undefined)
                return undefined;
            const name = nameIn(text, at, end);
            value.lastIndex = end;
            // A loose alphabet also fits a word on the way to the value.
            for (let tries = 0; tries < mostTries; tries += 1) {
                const secret = value.exec(text)?.[1];
                const start = value.lastIndex - (secret?.length ?? 0);
                if (secret === undefined || start - end > farthest)
                    return undefined;
                const isIts = belongs(text.slice(end, start), name, kind.words === undefined, words);
                const isOther = isDigest(text, start) ||
                    isAnothers(text, at, start) ||
                    isPiece(text, start, secret.length) ||
                    (!isNamedSo && isOtherThing(text, start, secret, kind));
                if (isIts && !isOther)
                    return (0,candidate/* judged */.g)(kind, secret, start);
            }
            return undefined;
        },
    };
}
const patternsFor = ({ names, grammar, words }) => ({
    names: namesPattern(names),
    // Where a long value may begin is bounded here: each place costs as much as it is long.
    value: new RegExp(`[^]{0,${farthest}}?${notBehind(alphanumeric)}(${(0,secret_scan_grammar/* patternOf */.Id)(grammar)})(?![${alphanumeric}]|[-_](?=[${alphanumeric}]))`, 'y'),
    words: words?.length === 0 ? undefined : new RegExp(words?.map(namePattern).join('|') ?? usualWords, 'i'),
});
/**
 * A value that says itself what it is: a digest (`sha256:\u2026`, `sha512-\u2026`, `h1:\u2026`), a commit behind `@`, `#` or in a URL, a
 * name that a shell or a template fills in.
 */
function isDigest(text, at) {
    const before = text.slice(Math.max(0, at - 100), at);
    return /(?:[@#]|[$%]\{|\{\{ ?|\$\(|\b(?:sha(?:1|256|384|512)|h1)[:-][0-9A-Za-z+/=]*|\/(?:commits?|tree|blob|raw|compare|archive)\/)$/i.test(before);
}
/** A few characters of a long text in base64, where they stand between two `/`; one of several texts of a row. */
const isPiece = (text, at, length) => /[0-9A-Za-z+/]{24}$|[0-9A-Za-z+/]{16}={1,2}[|.:]$/.test(text.slice(Math.max(0, at - 24), at)) ||
    /^[0-9A-Za-z+/]{24}/.test(text.slice(at + length, at + length + 24));
const operator = /[=:>(,]|\bis\b/;
/** Whether what stands between a name and a value makes one the other's. */
function belongs(between, name, mayAssign, words) {
    const lines = between.split('\n');
    // The value of another setting below the name (`scope:` in YAML) is the name's where its own name says so.
    if (lines.length > mostLines)
        return false;
    if (lines.length > 2 && !usual.test(lines.at(-1) ?? '') && !named_reader_variable.test(between))
        return false;
    if (words === undefined)
        return true;
    return (mayAssign && operator.test(between)) || words.test(between) || words.test(name);
}
/** Where `DISCORD_SECRET=\u2026` has its value, `FACEBOOK_SECRET=` on a line below says itself whose it is. */
const isAnothers = (text, at, value) => text.slice(at, value).includes('\n') &&
    named_reader_given.test(text.slice(text.lastIndexOf('\n', at) + 1, value)) &&
    qualified.test(text.slice(text.lastIndexOf('\n', value) + 1, value));
const named_reader_given = /^(?:export )?[A-Z0-9_]+=\S/;
const qualified = /^(?:export )?(?!(?:API|APP|ACCESS|AUTH|BOT|CLIENT|CONSUMER|OAUTH2?|PRIVATE|PUBLIC|REFRESH|SECRET|SERVICE|SIGNING|TOKEN|USER|WEBHOOK)_)[A-Z][A-Z0-9]+_[A-Z0-9_]+=["']?$/;
const mostLines = 4;
/** The default of a variable of Terraform, behind its type and what it is for. */
const named_reader_variable = /^[\w-]*"\s{0,4}\{[^{}]*\sdefault\s*=\s*"$/;
const usual = new RegExp(usualWords, 'i');

;// CONCATENATED MODULE: ./out/actions/secret-scan/match/loose-reader.js






/**
 * Lengths of tokens change, and few providers document them. Where a name that nothing else has, a credential word and a
 * value follow each other directly, the value is taken for the provider's, whatever its exact grammar is.
 */
const looseRun = { run: 12, somewhere: { within: 100, of: 'any' } };
const longestLoose = 202;
/**
 * Whether a kind may be known without its grammar: not where all its tokens begin alike, or where the name needs more
 * beside it than a credential word.
 */
const isDistinctive = ({ names, words, severity, grammar }) => severity !== 'info' &&
    words?.length !== 0 &&
    (words ?? []).every((word) => loose_reader_credential.test(word) || aboutCredentials.test(word)) &&
    names.some(isOwn) &&
    (0,secret_scan_grammar/* beginningsOf */.U9)(grammar).includes('');
/** Whether nothing else is called so: `access token` is anybody's, and so are three letters. */
const isOwn = (name) => name.replaceAll(' ', '').length >= 4 &&
    name.split(' ').some((word) => word.length > 2 && !general.test(word));
const general = /^(?:api|app|access|secret|private|public|keys?|token|auth|oauth|bearer|password|client|user|account|service|personal|admin|server|rest|web|hook|license|login|code|refresh|session|consumer)$/;
const aboutCredentials = /^(?:id|client|api|access|login|account|app|user|hook|cred|license|oauth|sid|pat)/;
// Bounds and choices that are repeated would cost V8 more to compile than all that a run reads with them.
const quotes = `["'\`\\\\]*`;
const joint = `(?:[-_. ]|${quotes}\\s*[:=]\\s*\\{\\s*${quotes})`;
const assigned = `["'\`\\\\\\]]*[ \\t]*(?:=>|:*=|[=:,(>]|\\bis\\b)[ \\t]*\\(?${quotes}`;
const aside = `["'\`\\\\]*[-_. \\t]{1,4}${quotes}`;
const wordsPattern = new RegExp(`[A-Za-z]*(?:${joint}[A-Za-z]+){0,6}`, 'y');
/** What gives words a value, and the value. */
const valuePattern = new RegExp(`(${assigned}|${aside})(?:(?:Bearer|OAuth|Token) )?((?<![0-9A-Za-z])[\\w~+/.-]{12,200}={0,2})(?![\\w~+/=(\\[{!-]|\\.\\w)`, 'iy');
/** The credential words that words end in. */
const credentialWords = /(?:[^A-Za-z]*(?:api|app|access|secret|private|keys?|token|auth|authorization|oauth|bearer|password|passwd|pwd|pass|pat|client|user|account|service|personal|admin|server|rest|web|hook|license|login|credentials?|code))+$/i;
const mostOtherWords = 2;
/** Whether words name a credential, with few others before. */
function nameCredential(words) {
    const at = words.search(credentialWords);
    return at >= 0 && (words.slice(0, at).match(/[A-Za-z]{1,12}/g) ?? []).length <= mostOtherWords;
}
/** Reads what a distinctive name makes a provider's by itself. */
function looseReader(kind) {
    let names;
    const isLike = likeness(kind.grammar);
    const fits = fit(kind);
    return {
        before: longestPrefix,
        behind: longestWay + longestLoose,
        run: looseRun,
        read(text, at) {
            names ??= namesPattern(kind.names.filter(isOwn));
            const end = nameEnd(names, text, at);
            if (end === undefined)
                return undefined;
            const value = looseValueAt(text, at, end);
            if (value === undefined)
                return undefined;
            const { secret, start, isSaid } = value;
            const isIts = isSaid ? isLike(secret) : fits(secret);
            if (!isIts)
                return undefined;
            if (isDigest(text, start) || isOtherThing(text, start, secret, kind))
                return undefined;
            const one = (0,candidate/* judged */.g)(kind, secret, start);
            return one && { ...one, isLoose: true };
        },
    };
}
/** Whether a text is of a grammar's sort: its signs, and a length that it may have grown to, or a usual one. */
function likeness(grammar) {
    const { min } = (0,secret_scan_grammar/* lengthOf */.Y5)(grammar);
    let signs;
    return (text) => {
        signs ??= new Set((0,secret_scan_grammar/* patternOf */.Id)(grammar).replaceAll(/[^-_.+/~=]/g, ''));
        const own = signs;
        return ((text.length >= 0.8 * min || usualLengths.has(text.length)) &&
            (loose_reader_uuid.test(text) ||
                Array.from(text.replaceAll(/[0-9A-Za-z]|={1,2}$/g, '')).every((sign) => own.has(sign))));
    };
}
/** Whether a text fits a grammar, or differs from it in length alone where no other word has to stand beside its name. */
function fit({ grammar, words }) {
    let pattern;
    let characters;
    return (text) => {
        pattern ??= new RegExp(`^${(0,secret_scan_grammar/* patternOf */.Id)(grammar)}$`);
        if (pattern.test(text))
            return true;
        const own = (characters ??= new Set((0,secret_scan_grammar/* charactersOf */.EX)(grammar)));
        return (words === undefined &&
            text.length >= (0,secret_scan_grammar/* lengthOf */.Y5)(grammar).min &&
            Array.from(text).every((char) => own.has(char)));
    };
}
const usualLengths = new Set([32, 36, 40, 64]);
const loose_reader_uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A value that follows a name directly, or words behind the name: as many as say that it is a credential. */
function givenValue(text, end) {
    wordsPattern.lastIndex = end;
    const all = wordsPattern.exec(text)?.[0] ?? '';
    for (let words = all;; words = words.replace(lastWord, '')) {
        if (words !== '' && !nameCredential(words))
            continue;
        valuePattern.lastIndex = end + words.length;
        const [, between = '', secret = ''] = valuePattern.exec(text) ?? [];
        if (secret !== '')
            return { words, between, secret, start: valuePattern.lastIndex - secret.length };
        if (words === '')
            return undefined;
    }
}
const lastWord = /[^A-Za-z]*[A-Za-z]+$/;
/** What stands directly behind a name. */
function looseValueAt(text, at, end) {
    const given = givenValue(text, end);
    if (given === undefined)
        return undefined;
    const { words, between, secret, start } = given;
    if (others.test(words) || !isDrawn(secret))
        return undefined;
    const name = nameIn(text, at, end);
    const isSaid = loose_reader_credential.test(name + words);
    if (!isSaid && !(words === '' && name.length === end - at && isSetting(text, at, between, start, secret)))
        return undefined;
    return { secret, start, isSaid };
}
/**
 * Whether a provider's name alone is given a value: `assemblyai = \u2026`, or both stand alone on a line. Digests are given to
 * names too, but no more than once in a while to a provider's.
 */
function isSetting(text, at, between, start, secret) {
    const end = start + secret.length;
    const behind = /^["'`\\]{0,4}[,;]?[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 8));
    const before = /(?:^|\n)[ \t]*["']?$/.test(text.slice(Math.max(0, at - 24), at));
    return (before &&
        behind &&
        secret.length >= 20 &&
        /\d.*\d.*\d/.test(secret) &&
        (/[=:]/.test(between) || /^[ \t]{1,4}$/.test(between)));
}
const loose_reader_credential = /key|token|secret|passw|pwd|auth(?!or)|private|bearer|(?:api|access|pat)$/i;
const others = /(?:id|code)$|public|publishable/i;
/** Not made of words: digits among letters, of many sorts. */
function isDrawn(text) {
    if (/^0x|\/\/|[/.]{2}|\.[A-Za-z]{2,5}$|\/[a-z]{4,12}\//.test(text) || new Set(text).size < 6)
        return false;
    if (/^\d+$/.test(text))
        return text.length >= 20;
    if (/^[0-9a-f-]+$/i.test(text))
        return text.length >= 16 && /\d/.test(text) && /[a-f]/i.test(text);
    return (0,words/* strangenessOf */.DH)(text) > (/\d.*\d.*\d/.test(text) ? 4.6 : 6);
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/match/token-reader.js



/** Reads tokens that are known by their own text. */
function tokenReader(kind) {
    const { grammar } = kind;
    const { max } = (0,secret_scan_grammar/* lengthOf */.Y5)(grammar);
    const back = isAtStart(kind) ? 0 : max;
    // Made at the first hit: of two thousand kinds a repository has a few.
    let pattern;
    return {
        before: back + longestEscape,
        behind: max + 1,
        read(text, at) {
            pattern ??= patternFor(kind);
            pattern.lastIndex = Math.max(0, at - back);
            for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
                const [secret] = match;
                const start = match.index;
                if (start > at)
                    return undefined;
                if (start + secret.length > at)
                    return (0,candidate/* judged */.g)(kind, secret, start);
                pattern.lastIndex = start + 1;
            }
            return undefined;
        },
    };
}
/** Whether a token begins where its literal does. */
const isAtStart = ({ grammar, literals }) => literals === undefined || (0,secret_scan_grammar/* beginsWith */.t$)(grammar, literals);
/** Sticky where it is known where the token begins. */
function patternFor(kind) {
    const { grammar, neither = {} } = kind;
    const { before = alphanumeric, behind = ending(grammar) } = neither;
    const source = `${notBehind(before)}${(0,secret_scan_grammar/* patternOf */.Id)(grammar)}(?![${behind}])`;
    return new RegExp(source, isAtStart(kind) ? 'y' : 'g');
}
/** More of the last alphabet would be another, longer text. */
function ending(grammar) {
    const last = grammar.at(-1);
    return last !== undefined && typeof last !== 'string' && 'set' in last
        ? `${alphanumeric}${last.set}`
        : alphanumeric;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/match/literals.js








/** One watch for each literal, whichever kinds share it. */
function watchesFor(kinds, more = []) {
    const all = new Map();
    const add = (literal, readers) => {
        const key = keyOf(literal);
        const other = all.get(key);
        if (other === undefined)
            all.set(key, { literal, readers });
        else {
            const { text, ignoreCase, needsValue, apart, needsLogin } = literal;
            other.literal = {
                ...{ text, ignoreCase, needsValue, ...commonRun(literal, other.literal) },
                ...(apart !== undefined && apart === other.literal.apart && { apart }),
                ...(needsLogin && other.literal.needsLogin && { needsLogin }),
            };
            other.readers = [...other.readers, ...readers];
        }
    };
    for (const kind of kinds)
        for (const { literal, readers } of watchesOf(kind))
            add(literal, readers);
    for (const { literal, readers } of more)
        add(literal, readers);
    return [...all.values()];
}
/** What is looked for in the same way is one literal. */
const keyOf = ({ text, ignoreCase, needsValue }) => `${ignoreCase ? 'i' : 'c'}${needsValue ? 'v' : ''}${text}`;
function watchesOf(kind) {
    switch (kind.how) {
        case 'token': {
            const reader = tokenReader(kind);
            const literals = kind.literals ?? (0,secret_scan_grammar/* beginningsOf */.U9)(kind.grammar);
            if (!isAtStart(kind))
                return literals.map((text) => watch(text, false, [reader], { run: 0 }));
            const run = (0,secret_scan_grammar/* runOf */.ng)(kind.grammar, runAlphabet);
            const isWord = kind.neither?.before?.includes(alphanumeric) ?? true;
            return literals.map((text) => watch(text, false, [reader], { run: Math.min(64, Math.max(0, run - text.length)) }, isWord ? { apart: 'word' } : {}));
        }
        case 'named': {
            const named = namedReader(kind);
            const loose = isDistinctive(kind) ? looseReader(kind) : undefined;
            return kind.names.flatMap((name) => {
                const readers = loose !== undefined && isOwn(name) ? [named, loose] : [named];
                const run = readers.map((reader) => reader.run).reduce(commonRun);
                return spellingsOf(name).map((text) => watch(text, true, readers, run, { apart: 'name' }));
            });
        }
        case 'file':
        case 'generic':
            return [];
        case 'block':
            return kind.literals.map((text) => watch(text, false, [blockReader(kind)], { run: 0 }, text === urlSign ? { needsLogin: true } : {}));
    }
}
/** What a gate counts as a run. */
const runAlphabet = '0-9A-Za-z_+/=.~-';
/** Whoever looks for a URL by no more than this wants the login in it. */
const urlSign = '://';
const watch = (text, ignoreCase, readers, run, more = {}) => ({
    literal: { text, ignoreCase, needsValue: false, ...run, ...more },
    readers,
});

// EXTERNAL MODULE: ./out/actions/secret-scan/match/unloaded.js
var unloaded = __webpack_require__(91453);
;// CONCATENATED MODULE: ./out/actions/secret-scan/match/literal-list.js





/** In place of a provider's name: what knows secrets of nobody. */
const ofNobody = '-';
/**
 * Literals in their order, and whose they are: neighbours that differ in their texts alone in one row, as
 * `<flags> <run> <names>`, and behind tabs the texts. Flags: `c` or `i` (ignoreCase), `v` (needsValue), `w` or `n` (apart),
 * `l` (needsLogin). Run: `12`, or `12h100` where it is somewhere: the first letter of its alphabet, and within how many
 * bytes.
 */
function rowsOf(watches, namesOf) {
    const rows = [];
    for (const { literal } of watches) {
        const head = `${writtenOf(literal)} ${namesOf(literal).join(',')}`;
        const last = rows.at(-1);
        if (last?.head === head)
            last.texts.push(literal.text);
        else
            rows.push({ head, texts: [literal.text] });
    }
    return rows.map(({ head, texts }) => [head, ...texts].join('\t'));
}
function writtenOf({ ignoreCase, needsValue, apart, needsLogin, run, somewhere }) {
    const flags = [
        ignoreCase ? 'i' : 'c',
        needsValue ? 'v' : '',
        apart?.charAt(0) ?? '',
        needsLogin === true ? 'l' : '',
    ].join('');
    return `${flags} ${run}${somewhere === undefined ? '' : `${somewhere.of.charAt(0)}${somewhere.within}`}`;
}
/** How a literal is looked for; few ways make up all rows. */
function readWay(written) {
    const [flags = '', run = ''] = written.split(' ');
    const [, length, of = '', within] = /^(\d+)(?:([a-z])(\d+))?$/.exec(run) ?? [];
    const alphabet = literal_list_alphabets[of];
    return {
        ignoreCase: flags.startsWith('i'),
        needsValue: flags.includes('v'),
        run: Number(length),
        somewhere: alphabet && { of: alphabet, within: Number(within) },
        apart: flags.includes('w') ? 'word' : flags.includes('n') ? 'name' : undefined,
        needsLogin: flags.includes('l'),
    };
}
const literal_list_alphabets = { h: 'hex', l: 'letters', w: 'words', a: 'any' };
/** What the gate looks for, and who reads it, as far as providers are loaded: nobody is asked before there is a hit. */
class LiteralList {
    literals;
    /** Of each literal, whose it is. */
    #names;
    /** By name, then by the key of the literal. */
    #readers = new Map();
    /** `rows`: as `rowsOf` gives them. */
    constructor(rows) {
        const literals = [];
        const all = [];
        const wayOf = (0,remembered/* rememberedTexts */.t)(readWay);
        for (const row of rows) {
            const [head = '', ...texts] = row.split('\t');
            const namesAt = head.lastIndexOf(' ');
            const names = head.slice(namesAt + 1);
            const { ignoreCase, needsValue, run, somewhere, apart, needsLogin } = wayOf(head.slice(0, namesAt));
            for (const text of texts) {
                literals.push({ text, ignoreCase, needsValue, run, somewhere, apart, needsLogin });
                all.push(names);
            }
        }
        this.literals = literals;
        this.#names = all;
    }
    /** Of providers, and `ofNobody`. */
    namesAt(index) {
        return this.#names[index]?.split(',') ?? [];
    }
    at(index) {
        const literal = this.literals[index];
        if (literal === undefined)
            return undefined;
        const all = this.namesAt(index).map((name) => ({ name, readers: this.#readersOf(name) }));
        const missing = all.filter(({ readers }) => readers === undefined);
        if (missing.length > 0)
            return new unloaded/* Unloaded */.R(missing.map(({ name }) => name));
        return { literal, readers: all.flatMap(({ readers }) => readers?.get(keyOf(literal)) ?? []) };
    }
    #readersOf(name) {
        const known = this.#readers.get(name);
        if (known !== undefined)
            return known;
        const kinds = name === ofNobody ? [] : (0,providers/* providerOf */.lc)(name)?.kinds;
        if (kinds === undefined)
            return undefined;
        const watches = watchesFor(kinds, name === ofNobody ? genericWatches() : []);
        const readers = new Map(watches.map((watch) => [keyOf(watch.literal), watch.readers]));
        this.#readers.set(name, readers);
        return readers;
    }
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/match/literals.json
const match_literals_namespaceObject = /*#__PURE__*/JSON.parse('{"g":32000,"G":["in 12a162 ably\\tablyapi\\tably_api\\tably-api\\tably.api\\tably api\\tablykey\\tably_key\\tably-key\\tably.key\\tably key","in 12a144 abstractApi\\tabstractapi\\tabstract_api\\tabstract-api\\tabstract.api\\tabstract api","in 12a144 abuseIpDb\\tabuseip\\tabuse_ip\\tabuse-ip\\tabuse.ip\\tabuse ip","in 12a144 abyssale\\tabyssale\\tabys_sale\\tabys-sale\\tabys.sale\\tabys sale","in 0 accuweather\\taccuweather\\taccu_weather\\taccu-weather\\taccu.weather\\taccu weather","in 12a144 activeCampaign\\tactivecampaign\\tactive_campaign\\tactive-campaign\\tactive.campaign\\tactive campaign","cw 31 acunetix\\t1986ad8c0a5b3df4d7028d5f3c06e936c","cw 28 adafruit\\taio_","in 12a144 adafruit\\tadafruit","cw 32 adobe\\tp8e-","in 12a144 adobe\\tadobe","cw 64 adyen\\tAQE","in 12a144 adzuna\\tadzuna","in 0 aeroWorkflow\\taeroworkflow\\taero_workflow\\taero-workflow\\taero.workflow\\taero workflow","in 12a144 affinity\\taffinityapi\\taffinity_api\\taffinity-api\\taffinity.api\\taffinity api\\taffinitycrm\\taffinity_crm\\taffinity-crm\\taffinity.crm\\taffinity crm","in 12a144 affirm\\taffirmapi\\taffirm_api\\taffirm-api\\taffirm.api\\taffirm api\\taffirmprivate\\taffirm_private\\taffirm-private\\taffirm.private\\taffirm private\\taffirmsecret\\taffirm_secret\\taffirm-secret\\taffirm.secret\\taffirm secret","in 12a149 africasTalking\\tafricastalking\\tafricas_talking\\tafricas-talking\\tafricas.talking\\tafricas talking","in 64h149 africasTalking\\tatapi\\tat_api\\tat-api\\tat.api\\tat api","cw 32 aftership\\tasat_","in 12a144 aftership\\taftership\\tafter_ship\\tafter-ship\\tafter.ship\\tafter ship","cw 58 age\\tAGE-SECRET-KEY-1\\tage1","in 32h144 agora\\tagoraapp\\tagora_app\\tagora-app\\tagora.app\\tagora app\\tagoracertificate\\tagora_certificate\\tagora-certificate\\tagora.certificate\\tagora certificate\\tagoraprimary\\tagora_primary\\tagora-primary\\tagora.primary\\tagora primary","in 12a144 agora\\tagora","in 12a144 aha\\tahaio\\taha_io\\taha-io\\taha.io\\taha io\\tahaapi\\taha_api\\taha-api\\taha.api\\taha api\\tahatoken\\taha_token\\taha-token\\taha.token\\taha token\\tahakey\\taha_key\\taha-key\\taha.key\\taha key","in 12a144 ahrefs\\tahrefs","in 12a144 ai21\\tai21","cw 20 aikido\\tAIK_CI_","cw 64 aikido\\tAIK_SECRET_","cw 24 aikido\\tAIK_CLIENT_","in 12a144 airVisual\\tairvisual\\tair_visual\\tair-visual\\tair.visual\\tair visual\\tiqair\\tiq_air\\tiq-air\\tiq.air\\tiq air","in 12a144 airbrake\\tairbrake\\tair_brake\\tair-brake\\tair.brake\\tair brake","in 12a144 airship\\turbanairship\\turban_airship\\turban-airship\\turban.airship\\turban airship\\tairshipapp\\tairship_app\\tairship-app\\tairship.app\\tairship app\\tairshipmaster\\tairship_master\\tairship-master\\tairship.master\\tairship master\\tairshipapi\\tairship_api\\tairship-api\\tairship.api\\tairship api\\tairship","cw 64 airtable\\tpat","in 12a144 airtable\\tairtable\\tair_table\\tair-table\\tair.table\\tair table","cw 14 aiven\\tAVNS_","in 12a152 aiven\\taiven","cw 33 akamai\\takab-","in 12a144 akamai\\takamai\\tedgegrid","in 12a144 akeyless\\takeyless","cw 30 alchemy\\talcht_","cw 24 alchemy\\tg.alchemy.com/","cw 23 alchemy\\tg.alchemy.com/v","cw 24 alchemy\\talchemyapi.io/","cw 23 alchemy\\talchemyapi.io/v","in 12a144 alchemy\\talchemy","in 12a144 alconost\\talconost","in 12a144 alegra\\talegra","in 12a144 aletheia\\taletheia","in 12a144 algolia\\talgolia","in 0 algolia\\talgoliaapp\\talgolia_app\\talgolia-app\\talgolia.app\\talgolia app","cw 12 alibaba\\tLTAI","in 12a144 alibaba\\talibaba\\taliyun\\talicloud\\tali_cloud\\tali-cloud\\tali.cloud\\tali cloud\\talioss\\tali_oss\\tali-oss\\tali.oss\\tali oss","cw 20 alibaba\\tSTS.","in 12a144 alibaba\\talists\\tali_sts\\tali-sts\\tali.sts\\tali sts","cw 64 alibaba\\tCAIS","in 12a144 alienVault\\talienvault\\talien_vault\\talien-vault\\talien.vault\\talien vault\\totxapi\\totx_api\\totx-api\\totx.api\\totx api\\totxkey\\totx_key\\totx-key\\totx.key\\totx key","in 12a144 allSports\\tallsports\\tall_sports\\tall-sports\\tall.sports\\tall sports","in 12a146 alpaca\\talpaca\\tapca","in 12a144 alphaVantage\\talphavantage\\talpha_vantage\\talpha-vantage\\talpha.vantage\\talpha vantage","in 12a144 amadeus\\tamadeus","cw 64 amazon\\tamzn1.oa2-cs.v1.","cw 32 amazon\\tamzn1.application-oa2-client.","cw 36 amazon\\tamzn.mws.","cw 0 amazon\\tAtzr|\\tAtza|","in 12a144 ambee\\tambee","in 32h147 amberdata\\tamberdata","in 12a144 amplitude\\tamplitude","in 12a144 ankr\\tankr","in 12a144 ansibleAwx\\tawxtoken\\tawx_token\\tawx-token\\tawx.token\\tawx token\\tawxoauth\\tawx_oauth\\tawx-oauth\\tawx.oauth\\tawx oauth\\tansibletower\\tansible_tower\\tansible-tower\\tansible.tower\\tansible tower\\ttoweroauth\\ttower_oauth\\ttower-oauth\\ttower.oauth\\ttower oauth","cw 64 anthropic\\tsk-ant-api\\tsk-ant-admin\\tsk-ant-oat\\tsk-ant-ort\\tsk-ant-sid","in 12a144 anypoint\\tanypoint\\tany_point\\tany-point\\tany.point\\tany point\\tmulesoft","cw 21 anyscale\\tesecret_","cw 24 anyscale\\taph0_","in 12a144 apacta\\tapacta","in 12a144 apiNinjas\\tapininja\\tapi_ninja\\tapi-ninja\\tapi.ninja\\tapi ninja\\tcalorieninja\\tcalorie_ninja\\tcalorie-ninja\\tcalorie.ninja\\tcalorie ninja","in 12a144 api2cart\\tapi2cart","in 60w152 apideck\\tapideck","in 12a144 apiflash\\tapiflash\\tapi_flash\\tapi-flash\\tapi.flash\\tapi flash","in 12a144 apifonica\\tapifonica","cw 36 apify\\tapify_api_","in 12a144 apify\\tapify","in 12a144 apilayer\\tapilayer","in 12a144 apimatic\\tapimatic","in 12a144 apimetrics\\tapimetrics","in 12a144 apitemplate\\tapitemplate\\tapi_template\\tapi-template\\tapi.template\\tapi template","in 12a144 apollo\\tapollo","in 22w217 apollo\\tapollokey\\tapollo_key\\tapollo-key\\tapollo.key\\tapollo key","in 12a144 appCenter\\tappcenter\\tapp_center\\tapp-center\\tapp.center\\tapp center","in 12a144 appSignal\\tappsignal\\tapp_signal\\tapp-signal\\tapp.signal\\tapp signal","in 12a144 appcues\\tappcues","in 12a144 appdynamics\\tappdynamics\\tapp_dynamics\\tapp-dynamics\\tapp.dynamics\\tapp dynamics\\tappd","in 26l148 appetize\\tappetize","in 29a144 appfollow\\tappfollow\\tapp_follow\\tapp-follow\\tapp.follow\\tapp follow","in 19w144 apple\\tappspecific\\tapp_specific\\tapp-specific\\tapp.specific\\tapp specific\\tappleid\\tapple_id\\tapple-id\\tapple.id\\tapple id\\tapplepassword\\tapple_password\\tapple-password\\tapple.password\\tapple password\\tappleapp\\tapple_app\\tapple-app\\tapple.app\\tapple app\\tnotarizationpassword\\tnotarization_password\\tnotarization-password\\tnotarization.password\\tnotarization password\\tnotarizepassword\\tnotarize_password\\tnotarize-password\\tnotarize.password\\tnotarize password","in 12a144 applitools\\tapplitools","in 12a144 appointedd\\tappointedd","in 12a144 appoptics\\tappoptics\\tapp_optics\\tapp-optics\\tapp.optics\\tapp optics","in 12a144 appsflyer\\tappsflyer\\tapps_flyer\\tapps-flyer\\tapps.flyer\\tapps flyer","in 12a144 appsynergy\\tappsynergy","in 12a144 apptivo\\tapptivo","in 12a147 appveyor\\tappveyor\\tapp_veyor\\tapp-veyor\\tapp.veyor\\tapp veyor","cw 64 appwrite\\tstandard_","in 12a144 aqicn\\taqicn\\twaqi","cw 24 arcjet\\tajkey_","cw 64 artifactory\\tAKCp","cw 56 artifactory\\tcmVmdGtu","in 12a144 artifactory,jfrog\\tartifactory\\tjfrog","in 24l144 artifactory\\tjfrogartifactory\\tjfrog_artifactory\\tjfrog-artifactory\\tjfrog.artifactory\\tjfrog artifactory","in 12a144 artsy\\tartsy","cw 0 asaas\\t$aact_","in 12a188 asana\\tasana","in 12a144 assemblyai\\tassemblyai\\tassembly_ai\\tassembly-ai\\tassembly.ai\\tassembly ai","in 12a144 atera\\tateraapi\\tatera_api\\tatera-api\\tatera.api\\tatera api\\taterakey\\tatera_key\\tatera-key\\tatera.key\\tatera key\\tateratoken\\tatera_token\\tatera-token\\tatera.token\\tatera token\\taterasecret\\tatera_secret\\tatera-secret\\tatera.secret\\tatera secret","cw 64 atlassian\\tATATT3\\tATCTT3\\tATSTT3","in 12a144 atlassian\\tatlassian","in 12a144 atlassian,jira\\tjira\\tconfluence","in 12a144 attio\\tattio","in 12a144 audd\\taudd","in 12a144 auth0\\tauth0\\tauthzero\\tauth_zero\\tauth-zero\\tauth.zero\\tauth zero","in 12a144 authorizeNet\\tauthorizenet\\tauthorize_net\\tauthorize-net\\tauthorize.net\\tauthorize net","c 0 authress\\t.acc_\\t.acc-","in 12a144 authy\\tauthy","in 12a144 autodesk\\tautodesk\\tforgeclient\\tforge_client\\tforge-client\\tforge.client\\tforge client","in 12a144 autoklose\\tautoklose","in 12a144 autopilot\\tautopilotapi\\tautopilot_api\\tautopilot-api\\tautopilot.api\\tautopilot api\\tautopilotkey\\tautopilot_key\\tautopilot-key\\tautopilot.key\\tautopilot key\\tautopilotsecret\\tautopilot_secret\\tautopilot-secret\\tautopilot.secret\\tautopilot secret\\tautopilottoken\\tautopilot_token\\tautopilot-token\\tautopilot.token\\tautopilot token\\tautopilotaccess\\tautopilot_access\\tautopilot-access\\tautopilot.access\\tautopilot access\\tautopilotauth\\tautopilot_auth\\tautopilot-auth\\tautopilot.auth\\tautopilot auth\\tautopilotprivate\\tautopilot_private\\tautopilot-private\\tautopilot.private\\tautopilot private\\tautopilothq","in 12a144 avalara\\tavalara\\tavatax\\tavalaraavatax\\tavalara_avatax\\tavalara-avatax\\tavalara.avatax\\tavalara avatax","in 12a153 avaza\\tavaza","in 12a144 aviationstack\\taviationstack\\taviation_stack\\taviation-stack\\taviation.stack\\taviation stack","cw 16 aws\\tAKIA\\tASIA\\tABIA\\tACCA\\tAROA\\tAIDA\\tAGPA\\tAIPA\\tANPA\\tANVA\\tAPKA\\tASCA","in 40a144 aws\\tawssecret\\taws_secret\\taws-secret\\taws.secret\\taws secret\\tawsaccess\\taws_access\\taws-access\\taws.access\\taws access","in 40a144 aws,yandex\\tsecretaccess\\tsecret_access\\tsecret-access\\tsecret.access\\tsecret access","in 40a144 aws\\tamazonsecret\\tamazon_secret\\tamazon-secret\\tamazon.secret\\tamazon secret\\ts3secret\\ts3_secret\\ts3-secret\\ts3.secret\\ts3 secret\\ts3access\\ts3_access\\ts3-access\\ts3.access\\ts3 access\\tawskey\\taws_key\\taws-key\\taws.key\\taws key\\takia","cw 64 aws\\tIQoJb3JpZ2lu\\tFwoGZXIvYXdz\\tFQoGZXIvYXdz\\tAgoJb3JpZ2lu\\tAQoDYXdz","cw 26 aws\\tda2-","cw 60 aws\\tABSKQmVkcm9ja0FQSUtleS","cw 0 aws\\tbedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t","in 44a144 aws\\tsessmtp\\tses_smtp\\tses-smtp\\tses.smtp\\tses smtp\\tsespassword\\tses_password\\tses-password\\tses.password\\tses password\\tsessecret\\tses_secret\\tses-secret\\tses.secret\\tses secret\\tsmtppassword\\tsmtp_password\\tsmtp-password\\tsmtp.password\\tsmtp password\\tsmtppass\\tsmtp_pass\\tsmtp-pass\\tsmtp.pass\\tsmtp pass","cw 1 aws\\tus-east-\\tus-west-","cw 0 aws\\tus-central-\\tus-south-\\tus-north-\\tus-northeast-\\tus-southeast-","cw 1 aws\\teu-east-\\teu-west-","cw 0 aws\\teu-central-\\teu-south-\\teu-north-\\teu-northeast-\\teu-southeast-","cw 1 aws\\tap-east-\\tap-west-","cw 0 aws\\tap-central-\\tap-south-\\tap-north-\\tap-northeast-\\tap-southeast-","cw 1 aws\\tca-east-\\tca-west-","cw 0 aws\\tca-central-\\tca-south-\\tca-north-\\tca-northeast-\\tca-southeast-","cw 1 aws\\tsa-east-\\tsa-west-","cw 0 aws\\tsa-central-\\tsa-south-\\tsa-north-\\tsa-northeast-\\tsa-southeast-","cw 1 aws\\tme-east-\\tme-west-","cw 0 aws\\tme-central-\\tme-south-\\tme-north-\\tme-northeast-\\tme-southeast-","cw 1 aws\\taf-east-\\taf-west-","cw 0 aws\\taf-central-\\taf-south-\\taf-north-\\taf-northeast-\\taf-southeast-","in 0 aws\\tawsaccount\\taws_account\\taws-account\\taws.account\\taws account\\tamazonaccount\\tamazon_account\\tamazon-account\\tamazon.account\\tamazon account","cw 36 axiom\\txaat-\\txapt-","in 12a144 axonaut\\taxonaut","in 12a144 aylien\\taylien","in 12a144 ayrshare\\tayrshare","c 0 azureDevops\\tAZDO","in 12a144 azureDevops\\tazuredevops\\tazure_devops\\tazure-devops\\tazure.devops\\tazure devops\\tdevopspat\\tdevops_pat\\tdevops-pat\\tdevops.pat\\tdevops pat\\tdevopstoken\\tdevops_token\\tdevops-token\\tdevops.token\\tdevops token\\tadopat\\tado_pat\\tado-pat\\tado.pat\\tado pat\\tadotoken\\tado_token\\tado-token\\tado.token\\tado token\\tazdo\\tvsts","in 52l144 azureDevops\\tvss","in 12a144 azureDevops\\tvisualstudiocom\\tvisualstudio_com\\tvisualstudio-com\\tvisualstudio.com\\tvisualstudio com\\tdevazure\\tdev_azure\\tdev-azure\\tdev.azure\\tdev azure","in 52l144 azureDevops\\tpersonalaccess\\tpersonal_access\\tpersonal-access\\tpersonal.access\\tpersonal access","in 24l146 azureDevops,vault\\ttoken","in 52l144 azureDevops\\tpat","c 0 azureIdentifiable\\t+ASt\\tACDb\\t+ABa\\t+AMC\\tAPIM\\tAzCa\\t+ASb\\t+AEh\\t+ARm\\tAIoT\\tAzFu\\tAzSe\\t+ACR","c 0 azure\\tJQQJ9","cw 60 azure\\tAccountKey=","in 64a144 azure\\taccountkey\\taccount_key\\taccount-key\\taccount.key\\taccount key","in 12a144 azure\\tstoragekey\\tstorage_key\\tstorage-key\\tstorage.key\\tstorage key\\tstorageaccess\\tstorage_access\\tstorage-access\\tstorage.access\\tstorage access\\tazurestorage\\tazure_storage\\tazure-storage\\tazure.storage\\tazure storage\\tazureblob\\tazure_blob\\tazure-blob\\tazure.blob\\tazure blob\\tcosmos\\tmasterkey\\tmaster_key\\tmaster-key\\tmaster.key\\tmaster key\\tblobkey\\tblob_key\\tblob-key\\tblob.key\\tblob key","cw 44 azure\\tSharedAccessKey=","in 37a144 azure\\tsharedaccess\\tshared_access\\tshared-access\\tshared.access\\tshared access\\thubaccess\\thub_access\\thub-access\\thub.access\\thub access\\thubapi\\thub_api\\thub-api\\thub.api\\thub api\\thubkey\\thub_key\\thub-key\\thub.key\\thub key\\thubconnection\\thub_connection\\thub-connection\\thub.connection\\thub connection\\tservicebus\\tservice_bus\\tservice-bus\\tservice.bus\\tservice bus\\trelaykey\\trelay_key\\trelay-key\\trelay.key\\trelay key\\teventgrid\\tevent_grid\\tevent-grid\\tevent.grid\\tevent grid\\ttopickey\\ttopic_key\\ttopic-key\\ttopic.key\\ttopic key","cw 44 azure\\tAccessKey=\\taccesskey=","c 0 azure\\t;Secret=","cw 0 azure\\tsig=","c 0 azure\\t&sv=1.0&sig=","in 12a144 azure\\tocpapim\\tocp_apim\\tocp-apim\\tocp.apim\\tocp apim\\tapimsubscription\\tapim_subscription\\tapim-subscription\\tapim.subscription\\tapim subscription\\tazureopenai\\tazure_openai\\tazure-openai\\tazure.openai\\tazure openai\\tazurecognitive\\tazure_cognitive\\tazure-cognitive\\tazure.cognitive\\tazure cognitive\\tcognitiveservices\\tcognitive_services\\tcognitive-services\\tcognitive.services\\tcognitive services\\tazurespeech\\tazure_speech\\tazure-speech\\tazure.speech\\tazure speech\\tspeechkey\\tspeech_key\\tspeech-key\\tspeech.key\\tspeech key\\tazuretranslator\\tazure_translator\\tazure-translator\\tazure.translator\\tazure translator\\tazurevision\\tazure_vision\\tazure-vision\\tazure.vision\\tazure vision\\tazureface\\tazure_face\\tazure-face\\tazure.face\\tazure face\\tazurelanguage\\tazure_language\\tazure-language\\tazure.language\\tazure language\\tazuresearch\\tazure_search\\tazure-search\\tazure.search\\tazure search\\tazureapi\\tazure_api\\tazure-api\\tazure.api\\tazure api\\tazureai\\tazure_ai\\tazure-ai\\tazure.ai\\tazure ai\\tformrecognizer\\tform_recognizer\\tform-recognizer\\tform.recognizer\\tform recognizer\\tdocumentintelligence\\tdocument_intelligence\\tdocument-intelligence\\tdocument.intelligence\\tdocument intelligence\\ttextanalytics\\ttext_analytics\\ttext-analytics\\ttext.analytics\\ttext analytics\\tbingsearch\\tbing_search\\tbing-search\\tbing.search\\tbing search\\tbingapi\\tbing_api\\tbing-api\\tbing.api\\tbing api\\tluiskey\\tluis_key\\tluis-key\\tluis.key\\tluis key\\tsearchadmin\\tsearch_admin\\tsearch-admin\\tsearch.admin\\tsearch admin\\tsearchquery\\tsearch_query\\tsearch-query\\tsearch.query\\tsearch query\\tsearchapi\\tsearch_api\\tsearch-api\\tsearch.api\\tsearch api\\tsearchkey\\tsearch_key\\tsearch-key\\tsearch.key\\tsearch key\\tcognitivesearch\\tcognitive_search\\tcognitive-search\\tcognitive.search\\tcognitive search\\tazuremaps\\tazure_maps\\tazure-maps\\tazure.maps\\tazure maps\\tazuremap\\tazure_map\\tazure-map\\tazure.map\\tazure map\\txfunctions\\tx_functions\\tx-functions\\tx.functions\\tx functions\\tfunctionkey\\tfunction_key\\tfunction-key\\tfunction.key\\tfunction key\\tfunctionskey\\tfunctions_key\\tfunctions-key\\tfunctions.key\\tfunctions key\\tfunctionapp\\tfunction_app\\tfunction-app\\tfunction.app\\tfunction app\\tazurefunction\\tazure_function\\tazure-function\\tazure.function\\tazure function\\tbatchkey\\tbatch_key\\tbatch-key\\tbatch.key\\tbatch key\\tbatchaccount\\tbatch_account\\tbatch-account\\tbatch.account\\tbatch account\\tazurebatch\\tazure_batch\\tazure-batch\\tazure.batch\\tazure batch","in 32a144 azure\\tacrpassword\\tacr_password\\tacr-password\\tacr.password\\tacr password\\tacrpass\\tacr_pass\\tacr-pass\\tacr.pass\\tacr pass\\tazurecr.io\\tcontainerregistry\\tcontainer_registry\\tcontainer-registry\\tcontainer.registry\\tcontainer registry\\tregistrypassword\\tregistry_password\\tregistry-password\\tregistry.password\\tregistry password","in 60l144 azure\\tuserpwd\\tpublishpassword\\tpublish_password\\tpublish-password\\tpublish.password\\tpublish password\\tpublishingpassword\\tpublishing_password\\tpublishing-password\\tpublishing.password\\tpublishing password","cw 36 azure\\tInstrumentationKey=","c 0 azure\\t.cognitiveservices.azure.com\\t.openai.azure.com","in 31a144 backblaze\\tbackblaze\\tb2app\\tb2_app\\tb2-app\\tb2.app\\tb2 app\\tb2application\\tb2_application\\tb2-application\\tb2.application\\tb2 application","cw 57 baidu\\tbce-v3/ALTAK-","cw 21 baidu\\tALTAK","in 12a144 baidu\\tbaiduapi\\tbaidu_api\\tbaidu-api\\tbaidu.api\\tbaidu api\\tbaidumap\\tbaidu_map\\tbaidu-map\\tbaidu.map\\tbaidu map\\tbaidusecret\\tbaidu_secret\\tbaidu-secret\\tbaidu.secret\\tbaidu secret\\tbaiduclient\\tbaidu_client\\tbaidu-client\\tbaidu.client\\tbaidu client\\tbaiduak\\tbaidu_ak\\tbaidu-ak\\tbaidu.ak\\tbaidu ak\\tbaiduapp\\tbaidu_app\\tbaidu-app\\tbaidu.app\\tbaidu app\\tbmapak\\tbmap_ak\\tbmap-ak\\tbmap.ak\\tbmap ak","in 12a144 bambooHr\\tbamboohr\\tbamboo_hr\\tbamboo-hr\\tbamboo.hr\\tbamboo hr","cw 30 bannerbear\\tbb_pr_\\tbb_ma_\\tbb_mt_","in 12a144 bannerbear\\tbannerbear","in 12a147 baremetrics\\tbaremetrics","in 12a144 basecamp\\tbasecamp\\t37signals","in 12a144 baserow\\tbaserow","in 12a153 baseten\\tbaseten","c 0 basicAuth\\tasic ","in 12a144 basiq\\tbasiq","in 46a144 beamer\\tbeamer\\tgetbeamer\\tget_beamer\\tget-beamer\\tget.beamer\\tget beamer","in 12a144 beebole\\tbeebole","in 12a144 beehiiv\\tbeehiiv","in 12a144 belvo\\tbelvo","in 12a144 besnappy\\tbesnappy","in 12a144 besttime\\tbesttime\\tbest_time\\tbest-time\\tbest.time\\tbest time","in 12a144 betterstack\\tbetterstack\\tbetter_stack\\tbetter-stack\\tbetter.stack\\tbetter stack\\tbetteruptime\\tbetter_uptime\\tbetter-uptime\\tbetter.uptime\\tbetter uptime\\tlogtail","in 12a144 bigcommerce\\tbigcommerce\\tbig_commerce\\tbig-commerce\\tbig.commerce\\tbig commerce","in 12a144 bigml\\tbigml\\tbig_ml\\tbig-ml\\tbig.ml\\tbig ml","in 12a144 billomat\\tbillomat","in 12a144 billplz\\tbillplz","in 12a144 binance\\tbinance","in 12a144 binaryEdge\\tbinaryedge\\tbinary_edge\\tbinary-edge\\tbinary.edge\\tbinary edge","in 12a144 bing\\tbingmap\\tbing_map\\tbing-map\\tbing.map\\tbing map\\tbingkey\\tbing_key\\tbing-key\\tbing.key\\tbing key","in 12a144 bitbar\\tbitbar","cw 32 bitbucket\\tATBB","cw 40 bitbucket\\tBBDC-","in 12a144 bitbucket\\tbitbucket","in 18l144 bitbucket\\tbitbucketclient\\tbitbucket_client\\tbitbucket-client\\tbitbucket.client\\tbitbucket client","in 12a144 bitcoinaverage\\tbitcoinaverage","in 12a144 bitfinex\\tbitfinex","cw 64 bitgo\\tv2x","in 12a144 bitly\\tbitly\\tbit_ly\\tbit-ly\\tbit.ly\\tbit ly","in 12a144 bitmex\\tbitmex","in 12a144 bitpay\\tbitpay\\tbit_pay\\tbit-pay\\tbit.pay\\tbit pay","cw 24 bitrise\\tbitpat_\\tbitwat_","in 12a144 bitrise\\tbitrise","in 12a144 bitstamp\\tbitstamp","in 12a144 bittrex\\tbittrex","in 30l183 bitwarden\\tbws","in 12a183 bitwarden\\tbitwarden","in 30l144 bitwarden\\tbwclient\\tbw_client\\tbw-client\\tbw.client\\tbw client","in 12a144 blackfire\\tblackfire","in 12a144 blazemeter\\tblazemeter\\tblaze_meter\\tblaze-meter\\tblaze.meter\\tblaze meter","in 12a144 blitapp\\tblitapp","cw 64 blockProtocol\\tb10ck5.","in 12a144 blockcypher\\tblockcypher\\tblock_cypher\\tblock-cypher\\tblock.cypher\\tblock cypher","in 32l153 blockfrost\\tblockfrost","in 12a144 blocknative\\tblocknative","in 12a144 bluesky\\tbluesky\\tbsky\\tatproto\\tatpapp\\tatp_app\\tatp-app\\tatp.app\\tatp app","cw 32 blynk\\toa2-client-id_","in 12a144 blynk\\tblynk","in 12a144 bombbomb\\tbombbomb\\tbomb_bomb\\tbomb-bomb\\tbomb.bomb\\tbomb bomb","in 12a144 boostnote\\tboostnote\\tboost_note\\tboost-note\\tboost.note\\tboost note","in 12a144 borgbase\\tborgbase\\tborg_base\\tborg-base\\tborg.base\\tborg base","in 32l144 box\\tboxapi\\tbox_api\\tbox-api\\tbox.api\\tbox api\\tboxclient\\tbox_client\\tbox-client\\tbox.client\\tbox client\\tboxkey\\tbox_key\\tbox-key\\tbox.key\\tbox key\\tboxsecret\\tbox_secret\\tbox-secret\\tbox.secret\\tbox secret\\tboxtoken\\tbox_token\\tbox-token\\tbox.token\\tbox token\\tboxaccess\\tbox_access\\tbox-access\\tbox.access\\tbox access\\tboxdeveloper\\tbox_developer\\tbox-developer\\tbox.developer\\tbox developer\\tboxprimary\\tbox_primary\\tbox-primary\\tbox.primary\\tbox primary","cw 0 braintree\\taccess_token$production$\\taccess_token$sandbox$","in 12a164 braintree\\tbraintree","in 32h144 braintree\\tbtprivate\\tbt_private\\tbt-private\\tbt.private\\tbt private","in 44l147 braintrust\\tbraintrust","cw 32 branch\\tkey_live_","cw 29 branch\\tsecret_live_","cw 32 branch\\tkey_test_","in 12a144 brandfetch\\tbrandfetch","cw 28 braveSearch\\tBSA","in 12a144 braze\\tbraze\\tappboy","cw 32 brex\\tbxt_","in 12a144 brightData\\tbrightdata\\tbright_data\\tbright-data\\tbright.data\\tbright data\\tluminati","in 12a144 brightcove\\tbrightcove","cw 24 browserbase\\tbb_live_\\tbb_test_","in 12a144 browserstack\\tbrowserstack\\tbrowser_stack\\tbrowser-stack\\tbrowser.stack\\tbrowser stack","in 12a144 browshot\\tbrowshot","in 12a144 bubble\\tbubbleio\\tbubble_io\\tbubble-io\\tbubble.io\\tbubble io\\tbubbleapi\\tbubble_api\\tbubble-api\\tbubble.api\\tbubble api\\tbubbletoken\\tbubble_token\\tbubble-token\\tbubble.token\\tbubble token","in 12a144 buddy\\tbuddyapi\\tbuddy_api\\tbuddy-api\\tbuddy.api\\tbuddy api\\tbuddytoken\\tbuddy_token\\tbuddy-token\\tbuddy.token\\tbuddy token\\tbuddyworks\\tbuddy_works\\tbuddy-works\\tbuddy.works\\tbuddy works","in 12a144 buddyns\\tbuddyns\\tbuddy_ns\\tbuddy-ns\\tbuddy.ns\\tbuddy ns","in 12a177 budibase\\tbudibase","in 12a146 buffer\\tbufferaccess\\tbuffer_access\\tbuffer-access\\tbuffer.access\\tbuffer access\\tbufferapi\\tbuffer_api\\tbuffer-api\\tbuffer.api\\tbuffer api\\tbufferclient\\tbuffer_client\\tbuffer-client\\tbuffer.client\\tbuffer client\\tbufferapp","in 12a144 bugherd\\tbugherd\\tbug_herd\\tbug-herd\\tbug.herd\\tbug herd","in 12a144 bugsnag\\tbugsnag","in 12a144 bugzilla\\tbugzilla","in 12a144 buildbuddy\\tbuildbuddy\\tbuild_buddy\\tbuild-buddy\\tbuild.buddy\\tbuild buddy","cw 32 builderIo\\tbpk-","cw 40 buildkite\\tbkua_","cw 20 buildkite\\tbkaa_\\tbkaj_\\tbkct_","in 12a144 buildkite\\tbuildkite","in 12a144 bulbul\\tbulbul","in 0 bulksms\\tbulksms\\tbulk_sms\\tbulk-sms\\tbulk.sms\\tbulk sms","in 12a168 bunny\\tbunny","in 12a144 bunny\\tbunnynet\\tbunny_net\\tbunny-net\\tbunny.net\\tbunny net\\tbunnycdn\\tbunnyapi\\tbunny_api\\tbunny-api\\tbunny.api\\tbunny api\\tbunnyaccess\\tbunny_access\\tbunny-access\\tbunny.access\\tbunny access\\tbunnystorage\\tbunny_storage\\tbunny-storage\\tbunny.storage\\tbunny storage","in 12a144 butterCms\\tbuttercms\\tbutter_cms\\tbutter-cms\\tbutter.cms\\tbutter cms","in 12a144 buttondown\\tbuttondown","in 12a144 buzzsprout\\tbuzzsprout","in 12a144 bybit\\tbybit","in 20l151 bytescale\\tbytescale\\tuploadio\\tupload_io\\tupload-io\\tupload.io\\tupload io","in 12a144 caflou\\tcaflou","cw 32 calCom\\tcal_live_","in 32h153 calCom\\tcalcom\\tcal_com\\tcal-com\\tcal.com\\tcal com\\tcalapi\\tcal_api\\tcal-api\\tcal.api\\tcal api","in 12a144 calendarific\\tcalendarific","in 29a144 calendly\\tcalendly","in 12a144 campaignMonitor\\tcampaignmonitor\\tcampaign_monitor\\tcampaign-monitor\\tcampaign.monitor\\tcampaign monitor\\tcreatesend","in 12a144 campayn\\tcampayn","in 12a144 canny\\tcannyapi\\tcanny_api\\tcanny-api\\tcanny.api\\tcanny api\\tcannykey\\tcanny_key\\tcanny-key\\tcanny.key\\tcanny key\\tcannytoken\\tcanny_token\\tcanny-token\\tcanny.token\\tcanny token\\tcannysecret\\tcanny_secret\\tcanny-secret\\tcanny.secret\\tcanny secret\\tcannyio\\tcanny_io\\tcanny-io\\tcanny.io\\tcanny io","cw 51 canva\\tcnvca\\tcnvaa","in 0 canva\\tcanvaclient\\tcanva_client\\tcanva-client\\tcanva.client\\tcanva client","in 12a144 capsuleCrm\\tcapsulecrm\\tcapsule_crm\\tcapsule-crm\\tcapsule.crm\\tcapsule crm","in 12a144 captainData\\tcaptaindata\\tcaptain_data\\tcaptain-data\\tcaptain.data\\tcaptain data","in 12a144 carbonInterface\\tcarboninterface\\tcarbon_interface\\tcarbon-interface\\tcarbon.interface\\tcarbon interface","cw 20 cartesia\\tsk_car_","in 12a144 cashboard\\tcashboard","cw 41 cashfree\\tcfsk_ma_prod_\\tcfsk_ma_test_","in 12a144 caspio\\tcaspio","in 12a144 census\\tcensusapi\\tcensus_api\\tcensus-api\\tcensus.api\\tcensus api\\tcensuskey\\tcensus_key\\tcensus-key\\tcensus.key\\tcensus key\\tcensusbureau\\tcensus_bureau\\tcensus-bureau\\tcensus.bureau\\tcensus bureau","in 12a168 censys\\tcensys","in 12a144 centralStationCrm\\tcentralstation\\tcentral_station\\tcentral-station\\tcentral.station\\tcentral station","cw 48 cerebras\\tcsk-","in 12a144 cexIo\\tcexio\\tcex_io\\tcex-io\\tcex.io\\tcex io","cw 23 cfx\\tcfxk_","in 12a144 chainstack\\tchainstack","in 32l149 chargebee\\tchargebee\\tcharge_bee\\tcharge-bee\\tcharge.bee\\tcharge bee","in 32l144 chartmogul\\tchartmogul\\tchart_mogul\\tchart-mogul\\tchart.mogul\\tchart mogul","in 12a144 chatbot\\tchatbot","in 12a144 chatfuel\\tchatfuel","in 12a144 chatwoot\\tchatwoot","in 32h147 checkly\\tcheckly","in 12a144 checkmarx\\tcheckmarx\\tcxone","in 26w147 checkout\\tcheckout\\tckosecret\\tcko_secret\\tcko-secret\\tcko.secret\\tcko secret\\tckoapi\\tcko_api\\tcko-api\\tcko.api\\tcko api","cw 26 checkout\\tsk_sbox_\\tpk_sbox_","in 12a144 checkvist\\tcheckvist","cw 24 chief\\tctp_","cw 40 chroma\\tck-","cw 12 chromatic\\tchpt_","in 0 chromatic\\tchromatic","cw 64 chutes\\tcpk_","in 12a144 cicero\\tcicero","cw 0 circle\\tLIVE_API_KEY:\\tTEST_API_KEY:","cw 57 circleci\\tCCIPAT_\\tCCIPRJ_","in 12a144 circleci\\tcircleci\\tcircle_ci\\tcircle-ci\\tcircle.ci\\tcircle ci\\tcircletoken\\tcircle_token\\tcircle-token\\tcircle.token\\tcircle token\\tcircleapi\\tcircle_api\\tcircle-api\\tcircle.api\\tcircle api\\tcirclerunner\\tcircle_runner\\tcircle-runner\\tcircle.runner\\tcircle runner\\tlaunchagent\\tlaunch_agent\\tlaunch-agent\\tlaunch.agent\\tlaunch agent","in 12a144 ciscoMeraki\\tmeraki","in 12a144 civo\\tcivo","in 12a144 clarifai\\tclarifai","in 12a144 clay\\tclay","in 12a147 clearbit\\tclearbit\\tclear_bit\\tclear-bit\\tclear.bit\\tclear bit","in 12a177 clearout\\tclearout","in 32l152 clerk\\tclerk","in 38a144 clerk\\tclerkwebhook\\tclerk_webhook\\tclerk-webhook\\tclerk.webhook\\tclerk webhook\\tclerksigning\\tclerk_signing\\tclerk-signing\\tclerk.signing\\tclerk signing","in 12a144 clevertap\\tclevertap","in 12a144 clickhelp\\tclickhelp\\tclick_help\\tclick-help\\tclick.help\\tclick help","cw 38 clickhouse\\t4b1d","in 20l144 clickhouse\\tclickhouse\\tclick_house\\tclick-house\\tclick.house\\tclick house","in 12a144 clicksend\\tclicksend\\tclick_send\\tclick-send\\tclick.send\\tclick send","cw 34 clickup,klaviyo\\tpk_","in 12a144 clickup\\tclickup\\tclick_up\\tclick-up\\tclick.up\\tclick up","in 12a144 cliengo\\tcliengo","in 12a144 clientary\\tclientary\\troninapp\\tronin_app\\tronin-app\\tronin.app\\tronin app","in 12a144 clinchpad\\tclinchpad","in 12a144 clockify\\tclockify","in 12a144 clockworkSms\\tclockworksms\\tclockwork_sms\\tclockwork-sms\\tclockwork.sms\\tclockwork sms","cw 60 clojars\\tCLOJARS_","cw 45 close\\tapi_","in 49a144 close\\tclosecrm\\tclose_crm\\tclose-crm\\tclose.crm\\tclose crm\\tcloseio\\tclose_io\\tclose-io\\tclose.io\\tclose io\\tcloseapi\\tclose_api\\tclose-api\\tclose.api\\tclose api","in 12a144 cloudConvert\\tcloudconvert\\tcloud_convert\\tcloud-convert\\tcloud.convert\\tcloud convert","in 12a144 cloudElements\\tcloudelements\\tcloud_elements\\tcloud-elements\\tcloud.elements\\tcloud elements","cw 48 cloudflare\\tcfk_\\tcfut_\\tcfat_","in 12a144 cloudflare\\tcloudflare\\tcloud_flare\\tcloud-flare\\tcloud.flare\\tcloud flare","in 32w169 cloudflare,codefresh\\tcfapi\\tcf_api\\tcf-api\\tcf.api\\tcf api","in 40w144 cloudflare\\tcftoken\\tcf_token\\tcf-token\\tcf.token\\tcf token","in 12a144 cloudflare\\tcfdns\\tcf_dns\\tcf-dns\\tcf.dns\\tcf dns","in 37h144 cloudflare\\tcfkey\\tcf_key\\tcf-key\\tcf.key\\tcf key\\txauth\\tx_auth\\tx-auth\\tx.auth\\tx auth","cw 64 cloudflare\\tv1.0-","in 33w144 cloudflare\\tturnstile","in 12a144 cloudimage\\tcloudimage","cw 0 cloudinary\\tcloudinary://","in 12a144 cloudinary\\tcloudinary","in 12a144 cloudmersive\\tcloudmersive","in 12a144 cloudns\\tcloudns","in 12a144 cloudplan\\tcloudplan","in 12a144 cloudsight\\tcloudsight\\tcloud_sight\\tcloud-sight\\tcloud.sight\\tcloud sight","cw 36 cloudsmith\\tcsa_","in 12a144 cloudsmith\\tcloudsmith","in 12a144 clover\\tcloverapi\\tclover_api\\tclover-api\\tclover.api\\tclover api\\tclovertoken\\tclover_token\\tclover-token\\tclover.token\\tclover token\\tcloveraccess\\tclover_access\\tclover-access\\tclover.access\\tclover access\\tclovermerchant\\tclover_merchant\\tclover-merchant\\tclover.merchant\\tclover merchant\\tcloverapp\\tclover_app\\tclover-app\\tclover.app\\tclover app","in 12a156 cloverly\\tcloverly","in 12a144 cloze\\tcloze","in 12a144 clustDoc\\tclustdoc\\tclust_doc\\tclust-doc\\tclust.doc\\tclust doc","cw 63 cockroach\\tCCDB1_","in 12a144 coda\\tcodaapi\\tcoda_api\\tcoda-api\\tcoda.api\\tcoda api\\tcodatoken\\tcoda_token\\tcoda-token\\tcoda.token\\tcoda token\\tcodaio\\tcoda_io\\tcoda-io\\tcoda.io\\tcoda io\\tcodakey\\tcoda_key\\tcoda-key\\tcoda.key\\tcoda key","in 12a144 codacy\\tcodacy","in 12a144 codeClimate\\tcodeclimate\\tcode_climate\\tcode-climate\\tcode.climate\\tcode climate\\tcctest\\tcc_test\\tcc-test\\tcc.test\\tcc test","in 12a144 codecov\\tcodecov","in 12a169 codefresh\\tcodefresh","in 12a144 codemagic\\tcodemagic\\tcode_magic\\tcode-magic\\tcode.magic\\tcode magic","in 12a144 codequiry\\tcodequiry","cw 58 coderabbit\\tcr-","cw 40 codesandbox\\tcsb_v1_","in 12a144 cognito\\tcognito","in 12a144 cohere\\tcohere","in 40l144 cohere\\tcoapi\\tco_api\\tco-api\\tco.api\\tco api","in 12a144 coinGate\\tcoingate","cw 24 coinGecko\\tCG-","in 12a144 coinMarketCap\\tcoinmarket\\tcoin_market\\tcoin-market\\tcoin.market\\tcoin market\\tcmcpro\\tcmc_pro\\tcmc-pro\\tcmc.pro\\tcmc pro\\tcmcapi\\tcmc_api\\tcmc-api\\tcmc.api\\tcmc api\\tcmckey\\tcmc_key\\tcmc-key\\tcmc.key\\tcmc key","in 12a144 coinapi\\tcoinapi\\tcoin_api\\tcoin-api\\tcoin.api\\tcoin api","in 12a144 coinbase\\tcoinbase","cw 64 coinbase\\torganizations/","in 12a144 coinglass\\tcoinglass\\tcoin_glass\\tcoin-glass\\tcoin.glass\\tcoin glass","in 12a144 coinlayer\\tcoinlayer\\tcoin_layer\\tcoin-layer\\tcoin.layer\\tcoin layer","in 12a144 coinlib\\tcoinlib","in 40h155 coinranking\\tcoinranking","in 12a144 collect2\\tcollect2","in 24l149 column\\tcolumnapi\\tcolumn_api\\tcolumn-api\\tcolumn.api\\tcolumn api\\tcolumnkey\\tcolumn_key\\tcolumn-key\\tcolumn.key\\tcolumn key\\tcolumntoken\\tcolumn_token\\tcolumn-token\\tcolumn.token\\tcolumn token\\tcolumnsecret\\tcolumn_secret\\tcolumn-secret\\tcolumn.secret\\tcolumn secret\\tcolumnbank\\tcolumn_bank\\tcolumn-bank\\tcolumn.bank\\tcolumn bank","in 12a144 comet\\tcometapi\\tcomet_api\\tcomet-api\\tcomet.api\\tcomet api\\tcometml\\tcomet_ml\\tcomet-ml\\tcomet.ml\\tcomet ml\\tcometkey\\tcomet_key\\tcomet-key\\tcomet.key\\tcomet key\\topik","in 12a152 commerceJs\\tcommercejs\\tcommerce_js\\tcommerce-js\\tcommerce.js\\tcommerce js\\tchecio\\tchec_io\\tchec-io\\tchec.io\\tchec io\\tchecapi\\tchec_api\\tchec-api\\tchec.api\\tchec api\\tcheckey\\tchec_key\\tchec-key\\tchec.key\\tchec key\\tchecsecret\\tchec_secret\\tchec-secret\\tchec.secret\\tchec secret","in 12a144 commercetools\\tcommercetools\\tcommerce_tools\\tcommerce-tools\\tcommerce.tools\\tcommerce tools","in 32w144 commercetools\\tctp","in 12a144 commodities\\tcommodities","in 12a144 companyHub\\tcompanyhub\\tcompany_hub\\tcompany-hub\\tcompany.hub\\tcompany hub","in 23w144 composio\\tcomposio","cw 45 configcat\\tconfigcat-sdk-1/","cw 3 configcat\\tconfigcat-proxy/","in 12a144 configcat\\tconfigcat\\tconfig_cat\\tconfig-cat\\tconfig.cat\\tconfig cat","cw 60 confluent\\tcflt","in 12a144 confluent\\tconfluent\\tkafka\\tccloud\\tsasl\\tschemaregistry\\tschema_registry\\tschema-registry\\tschema.registry\\tschema registry","cl 0 connectionString\\t://","c 0 connectionString\\tassword=\\tassword =\\twd=\\tASSWORD=\\tWD=","in 36w144 consul\\tconsul","in 12a144 contabo\\tcontabo","cw 43 contentful\\tCFPAT-","in 12a144 contentful\\tcontentful\\tctfl","in 16h147 contentstack\\tcontentstack\\tcontent_stack\\tcontent-stack\\tcontent.stack\\tcontent stack","in 29a144 conversionTools\\tconversiontools\\tconversion_tools\\tconversion-tools\\tconversion.tools\\tconversion tools","in 12a144 convertKit\\tconvertkit\\tconvert_kit\\tconvert-kit\\tconvert.kit\\tconvert kit","cw 32 convertKit\\tkit_","in 12a144 convertapi\\tconvertapi\\tconvert_api\\tconvert-api\\tconvert.api\\tconvert api","in 12a233 convex\\tconvex","in 12a150 convier\\tconvier","in 12a150 coolify\\tcoolify","in 12a144 copper\\tcopperapi\\tcopper_api\\tcopper-api\\tcopper.api\\tcopper api\\tcoppercrm\\tcopper_crm\\tcopper-crm\\tcopper.crm\\tcopper crm\\tcoppertoken\\tcopper_token\\tcopper-token\\tcopper.token\\tcopper token\\tcopperkey\\tcopper_key\\tcopper-key\\tcopper.key\\tcopper key\\tcopperaccess\\tcopper_access\\tcopper-access\\tcopper.access\\tcopper access","in 12a144 copyleaks\\tcopyleaks","in 12a144 copyscape\\tcopyscape","cw 30 coralogix\\tcxup_\\tcxtp_","in 12a144 coralogix\\tcoralogix","in 0 couchbase\\tcouchbase\\tcapella","in 12a144 countrylayer\\tcountrylayer\\tcountry_layer\\tcountry-layer\\tcountry.layer\\tcountry layer","cw 19 courier,triggerDev\\tpk_prod_","cw 28 courier\\tpk_test_","in 24l152 courier\\tcourier","cw 28 covalent\\tcqt_","cw 27 covalent\\tckey_","in 12a146 coveo\\tcoveo","in 12a144 coveralls\\tcoveralls","cw 64 coze\\tpat_","in 64l148 coze\\tcoze","in 12a144 cpanel\\tcpanel\\twhmapi\\twhm_api\\twhm-api\\twhm.api\\twhm api\\twhmtoken\\twhm_token\\twhm-token\\twhm.token\\twhm token","in 12a144 craftMyPdf\\tcraftmy\\tcraft_my\\tcraft-my\\tcraft.my\\tcraft my","cw 32 crates\\tcio","in 32l144 crates\\tcargoregistry\\tcargo_registry\\tcargo-registry\\tcargo.registry\\tcargo registry\\tcargotoken\\tcargo_token\\tcargo-token\\tcargo.token\\tcargo token\\tcratestoken\\tcrates_token\\tcrates-token\\tcrates.token\\tcrates token\\tcratesio\\tcrates_io\\tcrates-io\\tcrates.io\\tcrates io\\tcargoregistries\\tcargo_registries\\tcargo-registries\\tcargo.registries\\tcargo registries","in 12a144 crisp\\tcrisp","in 36w144 crisp\\tcrisptoken\\tcrisp_token\\tcrisp-token\\tcrisp.token\\tcrisp token\\tcrispidentifier\\tcrisp_identifier\\tcrisp-identifier\\tcrisp.identifier\\tcrisp identifier\\tcrispwebsite\\tcrisp_website\\tcrisp-website\\tcrisp.website\\tcrisp website","in 12a144 cronitor\\tcronitor","in 36l148 cronofy\\tcronofy","in 12a144 crossBrowserTesting\\tcrossbrowser\\tcross_browser\\tcross-browser\\tcross.browser\\tcross browser\\tcbtauth\\tcbt_auth\\tcbt-auth\\tcbt.auth\\tcbt auth","cw 60 crossmint\\tsk_production_\\tsk_staging_","cw 57 crossmint\\tck_production_","cw 60 crossmint\\tck_staging_","in 12a144 crowdin\\tcrowdin","in 12a144 crowdstrike\\tcrowdstrike\\tcrowd_strike\\tcrowd-strike\\tcrowd.strike\\tcrowd strike\\tfalconclient\\tfalcon_client\\tfalcon-client\\tfalcon.client\\tfalcon client\\tfalconapi\\tfalcon_api\\tfalcon-api\\tfalcon.api\\tfalcon api","cw 30 crunchyData\\tcbkey_","in 12a144 cryptocompare\\tcryptocompare\\tcrypto_compare\\tcrypto-compare\\tcrypto.compare\\tcrypto compare","in 12a144 currencyCloud\\tcurrencycloud\\tcurrency_cloud\\tcurrency-cloud\\tcurrency.cloud\\tcurrency cloud","in 12a144 currencyFreaks\\tcurrencyfreaks\\tcurrency_freaks\\tcurrency-freaks\\tcurrency.freaks\\tcurrency freaks","in 12a144 currencyLayer\\tcurrencylayer\\tcurrency_layer\\tcurrency-layer\\tcurrency.layer\\tcurrency layer","in 12a144 currencyScoop\\tcurrencyscoop\\tcurrency_scoop\\tcurrency-scoop\\tcurrency.scoop\\tcurrency scoop\\tcurrencybeacon\\tcurrency_beacon\\tcurrency-beacon\\tcurrency.beacon\\tcurrency beacon","in 12a144 currentsApi\\tcurrentsapi\\tcurrents_api\\tcurrents-api\\tcurrents.api\\tcurrents api","cw 28 cursor,retellAi,runway\\tkey_","cw 63 cursor\\tcrsr_","in 12a144 customerGuru\\tcustomerguru\\tcustomer_guru\\tcustomer-guru\\tcustomer.guru\\tcustomer guru","in 12a144 customerIo\\tcustomerio\\tcustomer_io\\tcustomer-io\\tcustomer.io\\tcustomer io\\ttrackingapi\\ttracking_api\\ttracking-api\\ttracking.api\\ttracking api\\tciotrack\\tcio_track\\tcio-track\\tcio.track\\tcio track\\tciosite\\tcio_site\\tcio-site\\tcio.site\\tcio site\\tcioapp\\tcio_app\\tcio-app\\tcio.app\\tcio app","in 12a144 cypress\\tcypress","cw 0 cypress\\t--record --key \\t--record --key=","in 12a144 d7Networks\\td7network\\td7_network\\td7-network\\td7.network\\td7 network\\td7sms","in 12a144 dagshub\\tdagshub","in 32h191 dagster\\tdagster","in 12a144 daily\\tdaily","in 12a144 dailymotion\\tdailymotion","in 12a144 dandelion\\tdandelion","in 12a144 dareboost\\tdareboost","in 32h147 dashScope\\tdashscope\\tqwen\\tbailian","in 12a144 dataGov\\tdatagov\\tdata_gov\\tdata-gov\\tdata.gov\\tdata gov","cw 29 databento\\tdb-","in 12a144 databox\\tdatabox","cw 32 databricks\\tdapi\\tdose","in 12a147 datadog\\tdatadog","in 32h144 datadog\\tddapi\\tdd_api\\tdd-api\\tdd.api\\tdd api","in 12a144 datadog\\tddog","in 40h144 datadog\\tddapp\\tdd_app\\tdd-app\\tdd.app\\tdd app","in 12a144 datadog\\tddapplication\\tdd_application\\tdd-application\\tdd.application\\tdd application","in 40h144 datadog\\tddsecret\\tdd_secret\\tdd-secret\\tdd.secret\\tdd secret","cw 34 datadog\\tddapp_","cw 30 datadog\\tddpat_\\tddsat_","in 32h147 datadog\\tddclient\\tdd_client\\tdd-client\\tdd.client\\tdd client\\tddrum\\tdd_rum\\tdd-rum\\tdd.rum\\tdd rum\\tclienttoken\\tclient_token\\tclient-token\\tclient.token\\tclient token\\trumtoken\\trum_token\\trum-token\\trum.token\\trum token","in 12a144 datarobot\\tdatarobot\\tdata_robot\\tdata-robot\\tdata.robot\\tdata robot","cw 0 datastaxAstra\\tAstraCS:","in 12a144 datawrapper\\tdatawrapper","in 12a144 datocms\\tdatocms\\tdato_cms\\tdato-cms\\tdato.cms\\tdato cms\\tdatoapi\\tdato_api\\tdato-api\\tdato.api\\tdato api","cw 64 daytona\\tdtn_","cw 30 dbt\\tdbtc_\\tdbtu_","in 12a144 deadMansSnitch\\tdeadmans\\tdead_mans\\tdead-mans\\tdead.mans\\tdead mans\\tdeadmanssnitch\\tdeadmans_snitch\\tdeadmans-snitch\\tdeadmans.snitch\\tdeadmans snitch","in 13w144 debounce\\tdebounceapi\\tdebounce_api\\tdebounce-api\\tdebounce.api\\tdebounce api\\tdebouncekey\\tdebounce_key\\tdebounce-key\\tdebounce.key\\tdebounce key\\tdebouncetoken\\tdebounce_token\\tdebounce-token\\tdebounce.token\\tdebounce token\\tdebouncesecret\\tdebounce_secret\\tdebounce-secret\\tdebounce.secret\\tdebounce secret\\tdebounceio\\tdebounce_io\\tdebounce-io\\tdebounce.io\\tdebounce io","in 12a144 deepai\\tdeepai\\tdeep_ai\\tdeep-ai\\tdeep.ai\\tdeep ai","in 12a144 deepgram\\tdeepgram","in 12a144 deepinfra\\tdeepinfra\\tdeep_infra\\tdeep-infra\\tdeep.infra\\tdeep infra","c 0 deepl\\t:fx","in 12a144 deepl\\tdeepl","cw 32 deepseek\\tsk-","cw 64 definedNetworking\\tdnkey-","in 12a144 delighted\\tdelighted","in 12a144 demio\\tdemio","cw 36 deno\\tddp_\\tddo_\\tddw_","cw 32 dependencyTrack\\todt_","cw 28 depot\\tdepot_project_","cw 32 depot\\tdepot_org_","cw 31 depot\\tdepot_user_","in 12a144 deputy\\tdeputy","in 12a144 deribit\\tderibit","in 62l144 descope\\tdescope","in 12a144 desec\\tdesec","in 12a144 detectLanguage\\tdetectlanguage\\tdetect_language\\tdetect-language\\tdetect.language\\tdetect language","in 12a144 detectify\\tdetectify","in 12a144 dev\\tdevto\\tdev_to\\tdev-to\\tdev.to\\tdev to\\tforem","cw 16 devcycle\\tdvc_server_\\tdvc_mobile_\\tdvc_client_","in 12a144 deviantart\\tdeviantart\\tdeviant_art\\tdeviant-art\\tdeviant.art\\tdeviant art","cw 54 devin\\tapk_user_dXNlci","cw 60 devin\\tapk_b3JnL","cw 52 devin\\tcog_","cw 32 dfuse\\tweb_","cw 29 dfuse\\tserver_","in 12a144 dhl\\tdhlapi\\tdhl_api\\tdhl-api\\tdhl.api\\tdhl api\\tdhlclient\\tdhl_client\\tdhl-client\\tdhl.client\\tdhl client\\tdhlexpress\\tdhl_express\\tdhl-express\\tdhl.express\\tdhl express","in 12a144 diffbot\\tdiffbot","in 24l152 dify\\tdify","in 12a144 diggernaut\\tdiggernaut","cw 64 digitalocean\\tdop_v1_\\tdoo_v1_\\tdor_v1_\\tdof_v1_","cw 40 digitalocean\\tsk-do-","in 12a144 digitalocean\\tdigitalocean\\tdigital_ocean\\tdigital-ocean\\tdigital.ocean\\tdigital ocean","in 64h144 digitalocean\\tdoapi\\tdo_api\\tdo-api\\tdo.api\\tdo api","in 12a144 digitalocean\\tdigitaloceanspaces\\tdigitalocean_spaces\\tdigitalocean-spaces\\tdigitalocean.spaces\\tdigitalocean spaces\\tdigitaloceansecret\\tdigitalocean_secret\\tdigitalocean-secret\\tdigitalocean.secret\\tdigitalocean secret\\tdospaces\\tdo_spaces\\tdo-spaces\\tdo.spaces\\tdo spaces\\tspacessecret\\tspaces_secret\\tspaces-secret\\tspaces.secret\\tspaces secret\\tspacesaccess\\tspaces_access\\tspaces-access\\tspaces.access\\tspaces access\\tspaceskey\\tspaces_key\\tspaces-key\\tspaces.key\\tspaces key","cw 0 dingtalk\\toapi.dingtalk.com/robot/send?access_token=","in 12a147 dingtalk\\tdingtalk\\tdingding","in 64h147 dingtalk\\trobotsecret\\trobot_secret\\trobot-secret\\trobot.secret\\trobot secret","in 12a144 directus\\tdirectus","in 12a144 discogs\\tdiscogs","cw 64 discord\\tdiscord.com/api/v\\tdiscord.com/api/webhooks/\\tdiscordapp.com/api/v\\tdiscordapp.com/api/webhooks/","in 12a180 discord\\tdiscord","in 27w180 discord,telegram\\tbottoken\\tbot_token\\tbot-token\\tbot.token\\tbot token","in 27w180 discord\\tclientlogin\\tclient_login\\tclient-login\\tclient.login\\tclient login\\tbotlogin\\tbot_login\\tbot-login\\tbot.login\\tbot login\\tclientrun\\tclient_run\\tclient-run\\tclient.run\\tclient run\\tbotrun\\tbot_run\\tbot-run\\tbot.run\\tbot run","cw 64 discord\\tmfa.","in 12a144 discourse\\tdiscourse","in 12a144 disqus\\tdisqus","in 40l181 ditto\\tditto","in 12a144 dnscheck\\tdnscheck\\tdns_check\\tdns-check\\tdns.check\\tdns check","cw 30 dnsimple\\tdnsimple_a_\\tdnsimple_u_","in 12a144 dnsimple\\tdnsimple","in 12a153 dnspod\\tdnspod","in 32h153 dnspod\\tdpkey\\tdp_key\\tdp-key\\tdp.key\\tdp key\\tdptoken\\tdp_token\\tdp-token\\tdp.token\\tdp token","cw 27 docker\\tdckr_pat_","cw 32 docker\\tdckr_oat_","c 0 docker\\t\\"auth","in 12a144 docker\\tdockerhub\\tdocker_hub\\tdocker-hub\\tdocker.hub\\tdocker hub\\tdockertoken\\tdocker_token\\tdocker-token\\tdocker.token\\tdocker token\\tdockerpassword\\tdocker_password\\tdocker-password\\tdocker.password\\tdocker password\\tdockerpass\\tdocker_pass\\tdocker-pass\\tdocker.pass\\tdocker pass\\tdockeraccess\\tdocker_access\\tdocker-access\\tdocker.access\\tdocker access\\tdockerpat\\tdocker_pat\\tdocker-pat\\tdocker.pat\\tdocker pat","cw 64 docker\\tSWMTKN-1-","cw 43 docker\\tSWMKEY-1-","in 12a144 docparser\\tdocparser\\tdoc_parser\\tdoc-parser\\tdoc.parser\\tdoc parser","in 64w181 documo\\tdocumo","in 12a144 docusign\\tdocusign\\tdocu_sign\\tdocu-sign\\tdocu.sign\\tdocu sign","cw 40 doppler\\tdp.pt.\\tdp.ct.\\tdp.st.\\tdp.sa.","cw 38 doppler\\tdp.said.","cw 40 doppler\\tdp.scim.\\tdp.audit.","cw 12 dotdigital\\tapiuser-","cw 0 dotenv\\tdotenv://:key_","cw 64 dotenv\\tvlt_","in 64h144 dotenv\\tdotenvprivate\\tdotenv_private\\tdotenv-private\\tdotenv.private\\tdotenv private","in 32l144 dovico\\tdovico","in 12a144 dreamhost\\tdreamhost\\tdream_host\\tdream-host\\tdream.host\\tdream host","in 32h144 drip\\tdripapi\\tdrip_api\\tdrip-api\\tdrip.api\\tdrip api\\tdriptoken\\tdrip_token\\tdrip-token\\tdrip.token\\tdrip token\\tdripkey\\tdrip_key\\tdrip-key\\tdrip.key\\tdrip key\\tgetdrip","in 12a144 dronahq\\tdronahq\\tdrona_hq\\tdrona-hq\\tdrona.hq\\tdrona hq","in 32l144 droneCi\\tdroneci\\tdrone_ci\\tdrone-ci\\tdrone.ci\\tdrone ci\\tdronetoken\\tdrone_token\\tdrone-token\\tdrone.token\\tdrone token\\tdronesecret\\tdrone_secret\\tdrone-secret\\tdrone.secret\\tdrone secret\\tdroneaccess\\tdrone_access\\tdrone-access\\tdrone.access\\tdrone access\\tdronerpc\\tdrone_rpc\\tdrone-rpc\\tdrone.rpc\\tdrone rpc","in 12a144 dropboxSign\\thellosign\\thello_sign\\thello-sign\\thello.sign\\thello sign\\tdropboxsign\\tdropbox_sign\\tdropbox-sign\\tdropbox.sign\\tdropbox sign","cw 64 dropbox\\tsl.u.\\tsl.","in 12a144 dropbox\\tdropbox","in 15w144 dropbox\\tdbx","in 55w144 drupal\\thashsalt\\thash_salt\\thash-salt\\thash.salt\\thash salt","cw 24 dub\\tdub_","in 12a144 duckdns\\tduckdns\\tduck_dns\\tduck-dns\\tduck.dns\\tduck dns","cw 43 duffel\\tduffel_live_\\tduffel_test_","in 12a144 dune\\tduneapi\\tdune_api\\tdune-api\\tdune.api\\tdune api\\tduneanalytics\\tdune_analytics\\tdune-analytics\\tdune.analytics\\tdune analytics","in 12a144 duo\\tduosecret\\tduo_secret\\tduo-secret\\tduo.secret\\tduo secret\\tduoskey\\tduo_skey\\tduo-skey\\tduo.skey\\tduo skey\\tduosecurity\\tduo_security\\tduo-security\\tduo.security\\tduo security\\tduoapi\\tduo_api\\tduo-api\\tduo.api\\tduo api\\tduoauth\\tduo_auth\\tduo-auth\\tduo.auth\\tduo auth","in 20l144 duo\\tduointegration\\tduo_integration\\tduo-integration\\tduo.integration\\tduo integration\\tduoikey\\tduo_ikey\\tduo-ikey\\tduo.ikey\\tduo ikey","in 12a144 duply\\tduply","in 12a144 dwolla\\tdwolla","in 12a144 dynalist\\tdynalist","cw 56 dynamic\\tdyn_","cw 64 dynatrace\\tdt0","in 12a144 dyspatch\\tdyspatch","cw 40 e2b\\te2b_\\tsk_e2b_","in 12a144 eagleEyeNetworks\\teagleeye\\teagle_eye\\teagle-eye\\teagle.eye\\teagle eye","in 12a144 easyInsight\\teasyinsight\\teasy_insight\\teasy-insight\\teasy.insight\\teasy insight","in 12a144 easybill\\teasybill","cw 54 easypost\\tEZAK\\tEZTK","cw 32 ebay\\tPRD-\\tSBX-","cw 0 ebay\\tv^1.1#","c 0 ebay\\t-PRD-\\t-SBX-","in 12a144 ecobee\\tecobee","in 53a144 ecostruxureIt\\tecostruxure\\tecostruxureit\\tecostruxure_it\\tecostruxure-it\\tecostruxure.it\\tecostruxure it","in 32l151 ecwid\\tecwid","in 12a144 edamam\\tedamam","in 60w181 edenAi\\tedenai\\teden_ai\\teden-ai\\teden.ai\\teden ai","cw 64 edgeImpulse\\tei_","in 43l144 eightXEight\\t8x8","in 12a144 elasticEmail,elastic\\telastic","in 12a144 elasticEmail\\telasticemail\\telastic_email\\telastic-email\\telastic.email\\telastic email","cw 40 elastic\\tessu_","in 12a144 elastic\\telasticsearch","in 60a144 elastic\\tesapi\\tes_api\\tes-api\\tes.api\\tes api","in 12a144 elastic\\tkibana","cw 20 elastic\\tAAEAAWVsYXN0aWMv","cw 48 elevenlabs\\tsk_","in 12a144 elevenlabs\\televenlabs\\televen_labs\\televen-labs\\televen.labs\\televen labs","in 32h144 elevenlabs\\txiapi\\txi_api\\txi-api\\txi.api\\txi api","in 12a149 emailable\\temailable","cw 64 emailoctopus\\teo_","in 12a144 emailoctopus\\temailoctopus\\temail_octopus\\temail-octopus\\temail.octopus\\temail octopus","in 12a144 embedly\\tembedly\\tembed_ly\\tembed-ly\\tembed.ly\\tembed ly","in 12a144 enablex\\tenablex","cw 16 endorLabs\\tendr+","in 12a144 enigma\\tenigma","in 12a144 enphase\\tenphase","c 0 entra\\t7Q~\\t8Q~\\t9Q~","in 0 entra\\tazureclient\\tazure_client\\tazure-client\\tazure.client\\tazure client\\tazuread\\tazure_ad\\tazure-ad\\tazure.ad\\tazure ad\\tazureadclient\\tazuread_client\\tazuread-client\\tazuread.client\\tazuread client\\taadclient\\taad_client\\taad-client\\taad.client\\taad client\\tarmclient\\tarm_client\\tarm-client\\tarm.client\\tarm client\\tazureapp\\tazure_app\\tazure-app\\tazure.app\\tazure app\\tazuresecret\\tazure_secret\\tazure-secret\\tazure.secret\\tazure secret\\tentraclient\\tentra_client\\tentra-client\\tentra.client\\tentra client\\tserviceprincipal\\tservice_principal\\tservice-principal\\tservice.principal\\tservice principal","in 12a144 env0\\tenv0","in 12a144 envato\\tenvato","in 12a144 envoy\\tenvoy","in 13w144 eodhd\\teodhd\\teodhistorical\\teod_historical\\teod-historical\\teod.historical\\teod historical\\teodhistoricaldata","in 12a144 eppo\\teppoapi\\teppo_api\\teppo-api\\teppo.api\\teppo api\\tepposdk\\teppo_sdk\\teppo-sdk\\teppo.sdk\\teppo sdk\\tgeteppo","in 12a144 equinixMetal\\tequinix\\tequinixmetal\\tequinix_metal\\tequinix-metal\\tequinix.metal\\tequinix metal\\tpacketauth\\tpacket_auth\\tpacket-auth\\tpacket.auth\\tpacket auth\\tpacketapi\\tpacket_api\\tpacket-api\\tpacket.api\\tpacket api\\tmetalauth\\tmetal_auth\\tmetal-auth\\tmetal.auth\\tmetal auth","in 12a144 eraser\\teraser","in 64h146 ethereum\\tethereumprivate\\tethereum_private\\tethereum-private\\tethereum.private\\tethereum private\\tethprivate\\teth_private\\teth-private\\teth.private\\teth private\\tdeployerprivate\\tdeployer_private\\tdeployer-private\\tdeployer.private\\tdeployer private\\twalletprivate\\twallet_private\\twallet-private\\twallet.private\\twallet private\\tmetamaskprivate\\tmetamask_private\\tmetamask-private\\tmetamask.private\\tmetamask private","in 12a144 etherscan\\tetherscan\\tbscscan\\tpolygonscan\\tarbiscan\\tftmscan\\tsnowtrace\\tbasescan","cw 19 ethplorer\\tEK-","in 12a157 etsy\\tetsy","in 20l165 etsy,twitter\\txapi\\tx_api\\tx-api\\tx.api\\tx api","in 12a144 eventbrite\\teventbrite","in 32w144 everhour\\teverhour","in 32h238 evernote\\tevernote","cw 0 evervault\\tev:key:","in 36w144 exa\\texaapi\\texa_api\\texa-api\\texa.api\\texa api\\texakey\\texa_key\\texa-key\\texa.key\\texa key\\texaai\\texa_ai\\texa-ai\\texa.ai\\texa ai\\texatoken\\texa_token\\texa-token\\texa.token\\texa token","in 12a144 exchangerateApi\\texchangerate\\texchange_rate\\texchange-rate\\texchange.rate\\texchange rate","in 12a144 exchangeratesApi\\texchangerates\\texchange_rates\\texchange-rates\\texchange.rates\\texchange rates","in 12a144 exoscale\\texoscale","cw 24 exoscale\\tEXO","in 12a144 exotel\\texotel","in 40w144 expo\\texpotoken\\texpo_token\\texpo-token\\texpo.token\\texpo token\\texpoaccess\\texpo_access\\texpo-access\\texpo.access\\texpo access","in 42w144 exportsdk\\texportsdk\\texport_sdk\\texport-sdk\\texport.sdk\\texport sdk","cw 64 extendedPrivateKey\\txprv\\ttprv\\typrv\\tzprv\\tuprv\\tvprv","in 12a144 extractorapi\\textractorapi\\textractor_api\\textractor-api\\textractor.api\\textractor api","in 12a144 facePlusPlus\\tfaceplusplus\\tfaceplus\\tface_plus\\tface-plus\\tface.plus\\tface plus\\tfacepp","cw 20 facebook\\tEAACEdEose0cBA","cw 64 facebook\\tEAA","in 12a162 facebook\\tfacebook","in 15w162 facebook\\tfbapp\\tfb_app\\tfb-app\\tfb.app\\tfb app","in 27w162 facebook\\tfbaccess\\tfb_access\\tfb-access\\tfb.access\\tfb access","in 27w165 facebook,twitter\\taccesstoken\\taccess_token\\taccess-token\\taccess.token\\taccess token","in 27w162 facebook\\tapptoken\\tapp_token\\tapp-token\\tapp.token\\tapp token","in 32h144 facebook\\tfbsecret\\tfb_secret\\tfb-secret\\tfb.secret\\tfb secret\\tfbapi\\tfb_api\\tfb-api\\tfb.api\\tfb api","in 15w144 facebook\\tfbclient\\tfb_client\\tfb-client\\tfb.client\\tfb client","in 32h144 facebook\\tfbkey\\tfb_key\\tfb-key\\tfb.key\\tfb key","in 15w144 facebook\\tfacebookapp\\tfacebook_app\\tfacebook-app\\tfacebook.app\\tfacebook app\\tfacebookclient\\tfacebook_client\\tfacebook-client\\tfacebook.client\\tfacebook client","in 32h181 fal\\tfalkey\\tfal_key\\tfal-key\\tfal.key\\tfal key\\tfalai\\tfal_ai\\tfal-ai\\tfal.ai\\tfal ai\\tfalapi\\tfal_api\\tfal-api\\tfal.api\\tfal api\\tfalclient\\tfal_client\\tfal-client\\tfal.client\\tfal client","in 12a144 fastSpring\\tfastspring","in 12a144 fast2sms\\tfast2sms","in 28w144 fastforex\\tfastforex\\tfast_forex\\tfast-forex\\tfast.forex\\tfast forex","in 12a144 fastly\\tfastly","in 12a144 fatsecret\\tfatsecret\\tfat_secret\\tfat-secret\\tfat.secret\\tfat secret","in 40w144 fauna\\tfauna","in 12a144 fedex\\tfedex","in 12a144 feedier\\tfeedier","cw 33 feishu\\topen.feishu.cn/open-apis/bot/v2/hook/","cw 36 feishu\\topen.feishu.cn/open-apis/bot/hook/","cw 29 feishu\\topen.larksuite.com/open-apis/bot/v2/hook/","cw 32 feishu\\topen.larksuite.com/open-apis/bot/hook/","in 16a148 feishu,lark\\tfeishu","in 16l148 feishu\\tlarksuite\\tlarkapp\\tlark_app\\tlark-app\\tlark.app\\tlark app","in 32l144 feishu\\tlarksecret\\tlark_secret\\tlark-secret\\tlark.secret\\tlark secret","in 43w144 fernet\\tfernet","in 12a144 fetchrss\\tfetchrss\\tfetch_rss\\tfetch-rss\\tfetch.rss\\tfetch rss","in 35h153 fibery\\tfibery","cw 40 figma\\tfigd_","cw 39 figma\\tfigdr_","cw 40 figma\\tfigu_","cw 39 figma\\tfigur_\\tfiguh_","cw 40 figma\\tfigo_","cw 39 figma\\tfigor_\\tfigoh_","cw 40 figma\\tfigp_","in 41w144 figma\\tfigma","in 12a144 figshare\\tfigshare","in 12a144 fileIo\\tfileio\\tfile_io\\tfile-io\\tfile.io\\tfile io","in 12a144 filebase\\tfilebase","in 12a144 filestack\\tfilestack","cw 10 fillout,liveblocks,stripe\\tsk_prod_","in 12a151 finage\\tfinage","in 12a144 financialModelingPrep\\tfinancialmodelingprep\\tfinancialmodeling\\tfinancial_modeling\\tfinancial-modeling\\tfinancial.modeling\\tfinancial modeling\\tfmpapi\\tfmp_api\\tfmp-api\\tfmp.api\\tfmp api\\tfmpkey\\tfmp_key\\tfmp-key\\tfmp.key\\tfmp key\\tfmptoken\\tfmp_token\\tfmp-token\\tfmp.token\\tfmp token","in 12a144 findl\\tfindl","in 12a144 finicity\\tfinicity","in 12a152 finnhub\\tfinnhub","c 0 firebase\\t:APA91b","in 12a144 firebase\\tfirebase","cw 32 firecrawl\\tfc-","in 12a144 fireflies\\tfireflies","cw 32 firehydrant\\tfhb-","cw 24 fireworksAi\\tfw_","in 12a144 fitbit\\tfitbit","in 32l144 fixer\\tfixerio\\tfixer_io\\tfixer-io\\tfixer.io\\tfixer io\\tfixerapi\\tfixer_api\\tfixer-api\\tfixer.api\\tfixer api\\tfixerkey\\tfixer_key\\tfixer-key\\tfixer.key\\tfixer key\\tfixeraccess\\tfixer_access\\tfixer-access\\tfixer.access\\tfixer access\\tfixertoken\\tfixer_token\\tfixer-token\\tfixer.token\\tfixer token","in 12a148 flagsmith\\tflagsmith","in 64l144 flat\\tflatio\\tflat_io\\tflat-io\\tflat.io\\tflat io\\tflatsecret\\tflat_secret\\tflat-secret\\tflat.secret\\tflat secret\\tflattoken\\tflat_token\\tflat-token\\tflat.token\\tflat token\\tflatkey\\tflat_key\\tflat-key\\tflat.key\\tflat key\\tflatapi\\tflat_api\\tflat-api\\tflat.api\\tflat api\\tflataccess\\tflat_access\\tflat-access\\tflat.access\\tflat access","in 32l147 flatfile\\tflatfile","cw 20 fleetbase\\tflb_live_\\tflb_test_","cw 40 flexport\\tshltm_","in 12a144 flickr\\tflickr","in 12a144 flightapi\\tflightapi\\tflight_api\\tflight-api\\tflight.api\\tflight api","in 12a144 flightaware\\tflightaware\\taeroapi","in 64a144 flightlabs\\tflightlabs\\tflight_labs\\tflight-labs\\tflight.labs\\tflight labs","in 12a144 flightstats\\tflightstats\\tflight_stats\\tflight-stats\\tflight.stats\\tflight stats","in 16h144 float\\tfloatapi\\tfloat_api\\tfloat-api\\tfloat.api\\tfloat api\\tfloattoken\\tfloat_token\\tfloat-token\\tfloat.token\\tfloat token\\tfloatkey\\tfloat_key\\tfloat-key\\tfloat.key\\tfloat key\\tfloataccess\\tfloat_access\\tfloat-access\\tfloat.access\\tfloat access","in 12a144 flowlu\\tflowlu\\tflowflu","cw 34 flutterwave\\tFLWSECK-","cw 11 flutterwave\\tFLWSECK_TEST-","cw 12 flutterwave\\tFLWSECK_TEST","cw 34 flutterwave\\tFLWPUBK-","cw 29 flutterwave\\tFLWPUBK_TEST-","cw 64 flyIo\\tfm1a_\\tfm1r_\\tfm2_","cw 43 flyIo\\tfo1_","in 12a144 fmfw\\tfmfw","in 12a144 formIo\\tformio\\tform_io\\tform-io\\tform.io\\tform io","in 12a144 formbucket\\tformbucket\\tform_bucket\\tform-bucket\\tform.bucket\\tform bucket","in 12a144 formcraft\\tformcraft","in 12a144 formsite\\tformsite","in 12a144 fossa\\tfossa","cw 40 foursquare\\tfsq3","in 12a144 foursquare\\tfoursquare","in 48l144 foursquare\\tfsq","cw 64 frameIo\\tfio-u-","c 0 freemius\\tsecret_key","cw 24 freepik\\tFPSX","in 12a144 freshbooks\\tfreshbooks\\tfresh_books\\tfresh-books\\tfresh.books\\tfresh books","in 12a144 freshworks\\tfreshdesk\\tfresh_desk\\tfresh-desk\\tfresh.desk\\tfresh desk\\tfreshservice\\tfresh_service\\tfresh-service\\tfresh.service\\tfresh service\\tfreshsales\\tfresh_sales\\tfresh-sales\\tfresh.sales\\tfresh sales","cw 46 friendli\\tflp_","in 36l144 front\\tfrontapi\\tfront_api\\tfront-api\\tfront.api\\tfront api\\tfronttoken\\tfront_token\\tfront-token\\tfront.token\\tfront token\\tfrontkey\\tfront_key\\tfront-key\\tfront.key\\tfront key\\tfrontsecret\\tfront_secret\\tfront-secret\\tfront.secret\\tfront secret\\tfrontaccess\\tfront_access\\tfront-access\\tfront.access\\tfront access\\tfrontapp","in 12a144 fulcrum\\tfulcrum","in 12a144 fullcontact\\tfullcontact\\tfull_contact\\tfull-contact\\tfull.contact\\tfull contact","cw 64 fullstory\\tna1.\\teu1.","in 12a144 fullstory\\tfullstory\\tfull_story\\tfull-story\\tfull.story\\tfull story","in 12a144 fusebill\\tfusebill","in 12a144 fusionauth\\tfusionauth\\tfusion_auth\\tfusion-auth\\tfusion.auth\\tfusion auth","in 12a144 fxMarket\\tfxmarket\\tfx_market\\tfx-market\\tfx.market\\tfx market","in 12a144 gandi\\tgandi","in 12a144 gateIo\\tgateio\\tgate_io\\tgate-io\\tgate.io\\tgate io","in 64w151 gcNotify\\tapikeyv1\\tapikey_v1\\tapikey-v1\\tapikey.v1\\tapikey v1\\tgcnotify\\tgc_notify\\tgc-notify\\tgc.notify\\tgc notify","in 64w185 gcNotify,govUkNotify\\tnotifyapi\\tnotify_api\\tnotify-api\\tnotify.api\\tnotify api","in 64w151 gcNotify\\tnotifykey\\tnotify_key\\tnotify-key\\tnotify.key\\tnotify key\\tnotificationapi\\tnotification_api\\tnotification-api\\tnotification.api\\tnotification api","in 64h153 gcore\\tgcore","in 12a144 geckoboard\\tgeckoboard","in 12a144 gemfury\\tgemfury\\tfuryauth\\tfury_auth\\tfury-auth\\tfury.auth\\tfury auth\\tfurypush\\tfury_push\\tfury-push\\tfury.push\\tfury push\\tfurydeploy\\tfury_deploy\\tfury-deploy\\tfury.deploy\\tfury deploy","in 12a152 geminiExchange\\tgemini\\tgeminiexchange\\tgemini_exchange\\tgemini-exchange\\tgemini.exchange\\tgemini exchange","in 0 gengo\\tgengo","in 12a144 genius\\tgenius","in 12a144 geoapify\\tgeoapify","in 12a144 geocodeXyz\\tgeocode\\tgeocodexyz\\tgeocode_xyz\\tgeocode-xyz\\tgeocode.xyz\\tgeocode xyz","in 12a144 geocodify\\tgeocodify","in 12a144 geocodio\\tgeocodio\\tgeocod_io\\tgeocod-io\\tgeocod.io\\tgeocod io","cw 32 getblock\\tgetblock.io/","in 12a144 getemail\\tgetemail\\tget_email\\tget-email\\tget.email\\tget email","in 12a144 getemails\\tgetemails","in 12a144 getgeoApi\\tgetgeoapi\\tgetgeo","in 12a144 getresponse\\tgetresponse\\tget_response\\tget-response\\tget.response\\tget response","in 12a144 getsandbox\\tgetsandbox","in 12a169 ghost\\tghost","in 64h169 ghost\\tadminapi\\tadmin_api\\tadmin-api\\tadmin.api\\tadmin api","in 12a144 ghost\\tcontentapi\\tcontent_api\\tcontent-api\\tcontent.api\\tcontent api","in 12a144 giphy\\tgiphy","in 12a144 gist\\tgetgist","c 0 gitalk\\tGitalk(\\tgitalk:","cw 32 gitbook\\tgb_api_","in 12a144 gitea\\tgitea\\tforgejo\\tcodeberg\\tgogs","in 12a144 gitee\\tgitee","in 12a144 gitguardian\\tgitguardian\\tggshield","cw 36 github\\tghp_","cw 64 github\\tgithub_pat_","cw 36 github\\tgho_\\tghu_\\tghs_\\tghr_","in 40h144 github\\tgithubtoken\\tgithub_token\\tgithub-token\\tgithub.token\\tgithub token\\tgithubapi\\tgithub_api\\tgithub-api\\tgithub.api\\tgithub api\\tgithubaccess\\tgithub_access\\tgithub-access\\tgithub.access\\tgithub access\\tgithuboauth\\tgithub_oauth\\tgithub-oauth\\tgithub.oauth\\tgithub oauth\\tgithubpersonal\\tgithub_personal\\tgithub-personal\\tgithub.personal\\tgithub personal\\tgithubpat\\tgithub_pat\\tgithub-pat\\tgithub.pat\\tgithub pat\\tgithubauth\\tgithub_auth\\tgithub-auth\\tgithub.auth\\tgithub auth\\tgithubkey\\tgithub_key\\tgithub-key\\tgithub.key\\tgithub key\\tgithubsecret\\tgithub_secret\\tgithub-secret\\tgithub.secret\\tgithub secret\\tgithubclient\\tgithub_client\\tgithub-client\\tgithub.client\\tgithub client\\tgithubapp\\tgithub_app\\tgithub-app\\tgithub.app\\tgithub app\\tgithubpassword\\tgithub_password\\tgithub-password\\tgithub.password\\tgithub password\\tghtoken\\tgh_token\\tgh-token\\tgh.token\\tgh token\\tghpat\\tgh_pat\\tgh-pat\\tgh.pat\\tgh pat","c 0 github\\t:x-oauth-basic\\t@github.com","in 29l144 github\\trunnertoken\\trunner_token\\trunner-token\\trunner.token\\trunner token\\trunnerregistration\\trunner_registration\\trunner-registration\\trunner.registration\\trunner registration\\tactionsrunner\\tactions_runner\\tactions-runner\\tactions.runner\\tactions runner\\tconfig.sh--url\\tconfig.sh_--url\\tconfig.sh---url\\tconfig.sh.--url\\tconfig.sh --url","cw 16 github\\tIv1.\\tIv23\\tOv23","in 12a144 gitkraken\\tgitkraken","cw 20 gitlab\\tglpat-\\tglrt-\\tglrtr-\\tgldt-","cw 22 gitlab\\tglcbt-","cw 19 gitlab\\tglcbt-eyJ","cw 40 gitlab\\tglptt-","cw 20 gitlab\\tglft-","cw 25 gitlab\\tglimt-","cw 50 gitlab\\tglagent-","cw 64 gitlab\\tgloas-","cw 20 gitlab\\tglsoat-\\tglffct-\\tglwt-\\tGR1348941","cw 32 gitlab\\t_gitlab_session=","in 20w144 gitlab\\tgitlabtoken\\tgitlab_token\\tgitlab-token\\tgitlab.token\\tgitlab token\\tgitlabaccess\\tgitlab_access\\tgitlab-access\\tgitlab.access\\tgitlab access\\tgitlabapi\\tgitlab_api\\tgitlab-api\\tgitlab.api\\tgitlab api\\tgitlabprivate\\tgitlab_private\\tgitlab-private\\tgitlab.private\\tgitlab private\\tgitlabpat\\tgitlab_pat\\tgitlab-pat\\tgitlab.pat\\tgitlab pat","cw 30 gitpod\\tgitpod_pat_","in 12a144 gitter\\tgitter","in 12a144 gladia\\tgladia","in 12a144 glassnode\\tglassnode","in 12a144 gocanvas\\tgocanvas","in 45a144 gocardless\\tgocardless\\tgo_cardless\\tgo-cardless\\tgo.cardless\\tgo cardless","in 12a159 godaddy\\tgodaddy\\tgo_daddy\\tgo-daddy\\tgo.daddy\\tgo daddy","in 12a144 goodday\\tgoodday\\tgood_day\\tgood-day\\tgood.day\\tgood day","cw 35 google\\tAIza","cw 46 google\\tQUl6YV","cw 47 google\\tAQ.Ab8","cw 28 google\\tGOCSPX-","in 24w144 google\\tgoogleclient\\tgoogle_client\\tgoogle-client\\tgoogle.client\\tgoogle client\\tgoogleoauth\\tgoogle_oauth\\tgoogle-oauth\\tgoogle.oauth\\tgoogle oauth\\tgoogleoauth2\\tgoogle_oauth2\\tgoogle-oauth2\\tgoogle.oauth2\\tgoogle oauth2\\tgooglesecret\\tgoogle_secret\\tgoogle-secret\\tgoogle.secret\\tgoogle secret\\tgcpclient\\tgcp_client\\tgcp-client\\tgcp.client\\tgcp client\\tgcpsecret\\tgcp_secret\\tgcp-secret\\tgcp.secret\\tgcp secret\\tapps.googleusercontent.com","c 0 google\\t.apps.googleusercontent.com","cw 20 google\\tya29.","cw 40 google\\t1//0","c 0 google\\tprivate_key","in 40a144 google\\tgoog1e\\tgcssecret\\tgcs_secret\\tgcs-secret\\tgcs.secret\\tgcs secret\\tgcshmac\\tgcs_hmac\\tgcs-hmac\\tgcs.hmac\\tgcs hmac\\tstoragehmac\\tstorage_hmac\\tstorage-hmac\\tstorage.hmac\\tstorage hmac\\tgssecret\\tgs_secret\\tgs-secret\\tgs.secret\\tgs secret","cw 18 google\\tGOOG1E","cw 20 google\\tGOOG","in 12a144 gorgias\\tgorgias","in 64w185 govUkNotify\\tgovuknotify\\tgovuk_notify\\tgovuk-notify\\tgovuk.notify\\tgovuk notify\\tgovuk\\tgov_uk\\tgov-uk\\tgov.uk\\tgov uk\\tnotificationsapi\\tnotifications_api\\tnotifications-api\\tnotifications.api\\tnotifications api","cw 41 grafana\\tglsa_","cw 32 grafana\\tglc_","cw 60 grafana\\teyJrIjoi","in 12a144 graphhopper\\tgraphhopper\\tgraph_hopper\\tgraph-hopper\\tgraph.hopper\\tgraph hopper","in 32h144 greenhouse\\tgreenhouse","in 12a144 greptile\\tgreptile","cw 64 gretel\\tgrtu","in 12a144 greynoise\\tgreynoise\\tgrey_noise\\tgrey-noise\\tgrey.noise\\tgrey noise","in 12a144 grist\\tgrist","in 12a144 groove\\tgroovehq\\tgroove_hq\\tgroove-hq\\tgroove.hq\\tgroove hq","cw 52 groq\\tgsk_","cw 29 growthbook\\tsecret_admin_","cw 30 growthbook\\tsecret_user_","cw 26 growthbook\\tsecret_readonly_","in 12a144 gtmetrix\\tgtmetrix\\tgt_metrix\\tgt-metrix\\tgt.metrix\\tgt metrix","in 12a144 guardian\\tguardian","in 12a144 gumroad\\tgumroad","in 36w144 guru\\tgetguru\\tguruapi\\tguru_api\\tguru-api\\tguru.api\\tguru api\\tgurutoken\\tguru_token\\tguru-token\\tguru.token\\tguru token\\tguruuser\\tguru_user\\tguru-user\\tguru.user\\tguru user\\tgurukey\\tguru_key\\tguru-key\\tguru.key\\tguru key","in 12a144 gusto\\tgusto","in 12a144 gyazo\\tgyazo","in 44a144 hackerone\\thackerone\\thacker_one\\thacker-one\\thacker.one\\thacker one\\th1api\\th1_api\\th1-api\\th1.api\\th1 api","in 12a144 happi\\thappi","in 12a144 happyScribe\\thappyscribe\\thappy_scribe\\thappy-scribe\\thappy.scribe\\thappy scribe","cw 64 harness\\tpat.\\tsat.","in 64w157 harvest\\tharvest","in 12a144 hashnode\\thashnode","in 12a144 hasura\\thasura","in 12a144 haveIBeenPwned\\thibp\\thaveibeenpwned\\thavei\\thave_i\\thave-i\\thave.i\\thave i","in 12a144 hcp\\thcpclient\\thcp_client\\thcp-client\\thcp.client\\thcp client","cw 28 healthchecks\\thcw_\\thcr_","cw 64 hedera\\t302e020100300506032b657004220420","cw 30 hedra\\tsk_hedra_","cw 24 helicone\\tsk-helicone-\\trk-helicone-\\tpk-helicone-","in 12a144 helpScout\\thelpscout\\thelp_scout\\thelp-scout\\thelp.scout\\thelp scout","in 64a144 helpcrunch\\thelpcrunch\\thelp_crunch\\thelp-crunch\\thelp.crunch\\thelp crunch","in 12a144 here\\thereapi\\there_api\\there-api\\there.api\\there api\\theremaps\\there_maps\\there-maps\\there.maps\\there maps\\therekey\\there_key\\there-key\\there.key\\there key\\thererest\\there_rest\\there-rest\\there.rest\\there rest\\theretoken\\there_token\\there-token\\there.token\\there token\\thereaccess\\there_access\\there-access\\there.access\\there access\\thereclient\\there_client\\there-client\\there.client\\there client","cw 58 heroku\\tHRKU-AA","cw 36 heroku\\tHRKU-","in 12a144 heroku\\theroku","in 12a144 hetzner\\thcloud\\thetzner","cw 20 heygen\\tsk_V2_hgu_","in 12a144 heygen\\theygen\\they_gen\\they-gen\\they.gen\\they gen","cw 36 highlevel\\tpit-","cw 64 highnote\\tsk_live_a2V5Xz\\tsk_test_a2V5Xz","in 12a144 hitbtc\\thitbtc\\thit_btc\\thit-btc\\thit.btc\\thit btc","in 32l144 hive\\thiveapi\\thive_api\\thive-api\\thive.api\\thive api\\thivekey\\thive_key\\thive-key\\thive.key\\thive key\\thivetoken\\thive_token\\thive-token\\thive.token\\thive token\\thivecom\\thive_com\\thive-com\\thive.com\\thive com","in 12a144 hiveage\\thiveage","in 12a144 holded\\tholded","in 12a144 holidayApi\\tholidayapi\\tholiday_api\\tholiday-api\\tholiday.api\\tholiday api","in 12a144 holistic\\tholistic","cw 36 honeybadger\\thbp_","in 20l144 honeybadger\\thoneybadger\\thoney_badger\\thoney-badger\\thoney.badger\\thoney badger","c 0 honeycomb\\tik_\\tmk_","in 12a144 honeycomb\\thoneycomb","in 12a144 hookdeck\\thookdeck","cw 40 hop\\tptk_","in 12a144 hostinger\\thostinger","in 12a144 html2pdf\\thtml2pdf","in 12a144 huaweiCloud\\thuawei\\thwcloud\\thuaweicloud","cw 40 hubspot\\tpat-","in 12a148 hubspot\\thubspot\\thapikey","cw 34 huggingFace\\thf_\\tapi_org_","cw 40 huggingFace\\thf_oauth_","in 12a144 humanity\\thumanity","in 48l144 hume\\thumeapi\\thume_api\\thume-api\\thume.api\\thume api\\thumeai\\thume_ai\\thume-ai\\thume.ai\\thume ai\\thumesecret\\thume_secret\\thume-secret\\thume.secret\\thume secret\\thumekey\\thume_key\\thume-key\\thume.key\\thume key","in 12a144 hunter\\thunter","in 32w144 huobi\\thuobi\\thtx","in 12a144 hybiscus\\thybiscus","in 12a144 hybridAnalysis\\thybridanalysis\\thybrid_analysis\\thybrid-analysis\\thybrid.analysis\\thybrid analysis\\tfalconsandbox\\tfalcon_sandbox\\tfalcon-sandbox\\tfalcon.sandbox\\tfalcon sandbox","in 12a144 hypertrack\\thypertrack\\thyper_track\\thyper-track\\thyper.track\\thyper track","in 12a144 hypixel\\thypixel","in 42w144 ibmCloud\\tibm","in 12a144 ibmCloud\\tbluemix\\tiamapi\\tiam_api\\tiam-api\\tiam.api\\tiam api","in 42w144 ibmCloud\\tbxapi\\tbx_api\\tbx-api\\tbx.api\\tbx api","in 48h144 ibmCloud\\tibmcos\\tibm_cos\\tibm-cos\\tibm.cos\\tibm cos\\tcoshmac\\tcos_hmac\\tcos-hmac\\tcos.hmac\\tcos hmac","in 32l144 ibmCloud,tencent\\tcossecret\\tcos_secret\\tcos-secret\\tcos.secret\\tcos secret","in 12a144 iconfinder\\ticonfinder\\ticon_finder\\ticon-finder\\ticon.finder\\ticon finder","in 12a144 ideogram\\tideogram","in 12a148 iexCloud\\tiexcloud\\tiex_cloud\\tiex-cloud\\tiex.cloud\\tiex cloud","in 32l148 iexCloud\\tiexapis\\tiexapi\\tiex_api\\tiex-api\\tiex.api\\tiex api\\tiextoken\\tiex_token\\tiex-token\\tiex.token\\tiex token\\tiexsecret\\tiex_secret\\tiex-secret\\tiex.secret\\tiex secret\\tiexkey\\tiex_key\\tiex-key\\tiex.key\\tiex key","cw 0 ifttt\\tmaker.ifttt.com/trigger/","in 12a144 ifttt\\tifttt","in 32h155 ilovepdf\\tilovepdf\\tiloveapi","in 32w155 ilovepdf,rails,tencent,yandex\\tsecretkey\\tsecret_key\\tsecret-key\\tsecret.key\\tsecret key","in 12a144 imagekit\\timagekit\\timage_kit\\timage-kit\\timage.kit\\timage kit","in 12a144 imagga\\timagga","in 12a144 imgbb\\timgbb","in 64h147 imgix\\timgix","in 12a144 imgur\\timgur","in 12a144 impala\\timpala","in 12a172 infisical\\tinfisical","in 12a144 influxdb\\tinflux\\tinfluxdb\\tinflux_db\\tinflux-db\\tinflux.db\\tinflux db","cw 60 influxdb\\tapiv3_","in 32h144 infobip\\tinfobip","in 12a144 infomaniak\\tinfomaniak","cw 32 infracost\\tico-","cw 29 infura\\tinfura.io/ws/v3/","cw 32 infura\\tinfura.io/v3/","in 12a144 infura\\tinfura","cw 36 inngest\\tsignkey-","in 12a144 insightly\\tinsightly","in 12a144 instabot\\tinstabot","in 12a144 instaclustr\\tinstaclustr","cw 64 instagram\\tIGQV\\tIGQW\\tIGAA","in 12a164 instagram\\tinstagram","in 12a144 instamojo\\tinstamojo\\tinsta_mojo\\tinsta-mojo\\tinsta.mojo\\tinsta mojo","in 12a144 instana\\tinstana","in 12a144 instantly\\tinstantly","in 12a144 instatus\\tinstatus","in 12a144 intelx\\tintelx\\tintelligencex\\tintelligence_x\\tintelligence-x\\tintelligence.x\\tintelligence x","cw 50 intercom\\tdG9rO","in 12a144 intercom\\tintercom","in 57a144 intercom\\tictoken\\tic_token\\tic-token\\tic.token\\tic token\\ticaccess\\tic_access\\tic-access\\tic.access\\tic access","in 12a144 interseller\\tinterseller","in 12a144 intezer\\tintezer","cw 64 intra42\\ts-s4t2ud-\\ts-s4t2af-\\tu-s4t2ud-\\tu-s4t2af-","in 12a144 intrinio\\tintrinio","in 12a144 intuit,quickbooks\\tintuit\\tquickbooks","in 40l144 intuit,quickbooks\\tqbo","in 12a144 invoiceocean\\tinvoiceocean\\tinvoice_ocean\\tinvoice-ocean\\tinvoice.ocean\\tinvoice ocean","cw 42 ionic\\tion_","in 12a144 ionos\\tionos","in 12a144 ip2location\\tip2location","in 12a144 ipapi\\tipapi","in 12a144 ipdata\\tipdata","in 12a144 ipgeolocation\\tipgeolocation\\tip_geolocation\\tip-geolocation\\tip.geolocation\\tip geolocation","in 12a147 ipify\\tipify\\tipifi","in 12a144 ipinfo\\tipinfo\\tip_info\\tip-info\\tip.info\\tip info","in 12a144 ipinfodb\\tipinfodb","in 12a144 ipqualityscore\\tipquality\\tip_quality\\tip-quality\\tip.quality\\tip quality\\tipqs","in 12a144 ipregistry\\tipregistry","in 12a144 ipstack\\tipstack","in 40l144 itchIo\\titchio\\titch_io\\titch-io\\titch.io\\titch io\\tbutlerapi\\tbutler_api\\tbutler-api\\tbutler.api\\tbutler api","in 12a144 iterable\\titerable","cw 40 iterative\\tisat_","in 12a144 iugu\\tiugu","in 12a144 jawg\\tjawg","cw 25 jdCloud\\tJDC_","in 12a144 jellyfin\\tjellyfin","in 12a144 jenkins\\tjenkins\\tjenkinssecret\\tjenkins_secret\\tjenkins-secret\\tjenkins.secret\\tjenkins secret\\tjenkinsagent\\tjenkins_agent\\tjenkins-agent\\tjenkins.agent\\tjenkins agent\\tjenkinsslave\\tjenkins_slave\\tjenkins-slave\\tjenkins.slave\\tjenkins slave\\tjenkinsjnlp\\tjenkins_jnlp\\tjenkins-jnlp\\tjenkins.jnlp\\tjenkins jnlp","in 64h144 jenkins\\tjenkinscrumb\\tjenkins_crumb\\tjenkins-crumb\\tjenkins.crumb\\tjenkins crumb","c 0 jenkins\\tpassword to proceed to installation","in 12a144 jenkins\\tinitialadmin\\tinitial_admin\\tinitial-admin\\tinitial.admin\\tinitial admin","cw 0 jetbrains\\tperm","in 12a144 jfrog\\tbintray\\txray","cw 60 jina\\tjina_","in 12a144 joeSandbox\\tjoesandbox\\tjoe_sandbox\\tjoe-sandbox\\tjoe.sandbox\\tjoe sandbox\\tjbxapi","in 64h144 joeSandbox\\tjbx","in 12a144 jotform\\tjotform\\tjot_form\\tjot-form\\tjot.form\\tjot form","in 53a151 jsonbin\\tjsonbin\\txmaster\\tx_master\\tx-master\\tx.master\\tx master","in 27a165 jsonbin,twitter\\txaccess\\tx_access\\tx-access\\tx.access\\tx access","cw 36 jumpcloud\\tjca_","in 12a144 jumpcloud\\tjumpcloud\\tjump_cloud\\tjump-cloud\\tjump.cloud\\tjump cloud","in 12a144 jumpseller\\tjumpseller","in 12a144 jupiterone\\tjupiterone\\tjupiter_one\\tjupiter-one\\tjupiter.one\\tjupiter one","in 60l144 jupiterone\\tj1api\\tj1_api\\tj1-api\\tj1.api\\tj1 api\\tj1account\\tj1_account\\tj1-account\\tj1.account\\tj1 account","in 12a144 jupyter\\tjupyter\\tnotebookapp\\tserverapp\\t127.0.0.1:8888\\tlocalhost:8888\\tjupyterhub\\tjupyter_hub\\tjupyter-hub\\tjupyter.hub\\tjupyter hub\\tjpyapi\\tjpy_api\\tjpy-api\\tjpy.api\\tjpy api\\tjupytertoken\\tjupyter_token\\tjupyter-token\\tjupyter.token\\tjupyter token","in 12a144 juro\\tjuro","in 12a144 jwplayer\\tjwplayer\\tjw_player\\tjw-player\\tjw.player\\tjw player\\tjwplatform\\tjw_platform\\tjw-platform\\tjw.platform\\tjw platform","cw 15 jwt\\teyJ","cw 14 jwt\\teyAi\\tewog\\tewoJ","cw 32 kaggle\\tKGAT_","in 12a144 kaggle\\tkaggle","c 0 kaggle\\t\\"username\\"","in 12a156 kagi\\tkagi","in 12a144 kanbanTool\\tkanbantool\\tkanban_tool\\tkanban-tool\\tkanban.tool\\tkanban tool","in 20l144 karmaCrm\\tkarmacrm\\tkarma_crm\\tkarma-crm\\tkarma.crm\\tkarma crm\\tkarmaapi\\tkarma_api\\tkarma-api\\tkarma.api\\tkarma api\\tkarmakey\\tkarma_key\\tkarma-key\\tkarma.key\\tkarma key\\tkarmasecret\\tkarma_secret\\tkarma-secret\\tkarma.secret\\tkarma secret\\tkarmatoken\\tkarma_token\\tkarma-token\\tkarma.token\\tkarma token\\tkarmaaccess\\tkarma_access\\tkarma-access\\tkarma.access\\tkarma access\\tkarmaprivate\\tkarma_private\\tkarma-private\\tkarma.private\\tkarma private","in 12a144 katalon\\tkatalon","in 12a161 keboola\\tkeboola\\tkbcstorage\\tkbc_storage\\tkbc-storage\\tkbc.storage\\tkbc storage\\tkbctoken\\tkbc_token\\tkbc-token\\tkbc.token\\tkbc token\\tstorageapi\\tstorage_api\\tstorage-api\\tstorage.api\\tstorage api","in 12a144 keen\\tkeenio\\tkeen_io\\tkeen-io\\tkeen.io\\tkeen io\\tkeenapi\\tkeen_api\\tkeen-api\\tkeen.api\\tkeen api\\tkeenread\\tkeen_read\\tkeen-read\\tkeen.read\\tkeen read\\tkeenwrite\\tkeen_write\\tkeen-write\\tkeen.write\\tkeen write\\tkeenmaster\\tkeen_master\\tkeen-master\\tkeen.master\\tkeen master\\tkeenaccess\\tkeen_access\\tkeen-access\\tkeen.access\\tkeen access\\tkeenkey\\tkeen_key\\tkeen-key\\tkeen.key\\tkeen key\\tkeensecret\\tkeen_secret\\tkeen-secret\\tkeen.secret\\tkeen secret\\tkeentoken\\tkeen_token\\tkeen-token\\tkeen.token\\tkeen token\\tkeenproject\\tkeen_project\\tkeen-project\\tkeen.project\\tkeen project","c 0 keyStore\\tGCSqGSIb3DQEHAaCC\\t/u3+7QAAAAI\\tzs7OzgAAAAI","in 12a152 keycdn\\tkeycdn","in 12a144 keycloak\\tkeycloak","in 32w144 keycloak\\tkcclient\\tkc_client\\tkc-client\\tkc.client\\tkc client","in 12a144 keycloak\\toidcclient\\toidc_client\\toidc-client\\toidc.client\\toidc client","cw 64 keygen\\tadmin-\\tadmi-\\tprod-\\tuser-\\tactiv-\\tenv-\\tenvi-\\tdev-\\tspprt-\\tsale-","in 32l149 kickbox\\tkickbox","in 12a144 kinde\\tkinde","in 12a144 kinsta\\tkinsta","in 12a144 kintone\\tkintone","cw 30 klarna\\tklarna_live_api_","cw 27 klarna\\tklarna_live_client_","cw 30 klarna\\tklarna_test_api_","cw 27 klarna\\tklarna_test_client_","cw 24 klarna\\tklarna_playground_api_","cw 21 klarna\\tklarna_playground_client_","in 34l154 klaviyo\\tklaviyo","in 12a205 klazify\\tklazify","in 12a144 kling\\tklingai\\tkling_ai\\tkling-ai\\tkling.ai\\tkling ai\\tklingaccess\\tkling_access\\tkling-access\\tkling.access\\tkling access\\tklingsecret\\tkling_secret\\tkling-secret\\tkling.secret\\tkling secret","in 12a144 klipfolio\\tklipfolio","in 12a144 knapsackPro\\tknapsackpro\\tknapsack_pro\\tknapsack-pro\\tknapsack.pro\\tknapsack pro","in 40w152 knock\\tknockapi\\tknock_api\\tknock-api\\tknock.api\\tknock api\\tknocksecret\\tknock_secret\\tknock-secret\\tknock.secret\\tknock secret\\tknocktoken\\tknock_token\\tknock-token\\tknock.token\\tknock token\\tknockkey\\tknock_key\\tknock-key\\tknock.key\\tknock key","in 12a144 kobiton\\tkobiton","cw 40 kongKonnect\\tkpat_\\tspat_","in 12a205 kontent\\tkontent","in 12a144 koyeb\\tkoyeb","in 12a144 krakenIo\\tkrakenio\\tkraken_io\\tkraken-io\\tkraken.io\\tkraken io\\tkrakenapi\\tkraken_api\\tkraken-api\\tkraken.api\\tkraken api\\tkrakensecret\\tkraken_secret\\tkraken-secret\\tkraken.secret\\tkraken secret","in 12a144 kraken\\tkraken","in 12a144 kucoin\\tkucoin\\tku_coin\\tku-coin\\tku.coin\\tku coin","in 12a144 kylas\\tkylas","in 32h145 lacework\\tlacework\\tlwapi\\tlw_api\\tlw-api\\tlw.api\\tlw api","in 12a144 lago\\tlagoapi\\tlago_api\\tlago-api\\tlago.api\\tlago api\\tgetlago\\tlagokey\\tlago_key\\tlago-key\\tlago.key\\tlago key","in 32h192 lambdaCloud\\tlambdacloud\\tlambda_cloud\\tlambda-cloud\\tlambda.cloud\\tlambda cloud\\tlambdalabs\\tlambda_labs\\tlambda-labs\\tlambda.labs\\tlambda labs\\tlambdaapi\\tlambda_api\\tlambda-api\\tlambda.api\\tlambda api","in 12a147 lambdatest\\tlambdatest\\tlambda_test\\tlambda-test\\tlambda.test\\tlambda test","cw 36 langfuse\\tsk-lf-\\tpk-lf-","cw 43 langsmith\\tlsv2_pt_\\tlsv2_sk_","cw 32 langsmith\\tls__","in 12a144 languagelayer\\tlanguagelayer\\tlanguage_layer\\tlanguage-layer\\tlanguage.layer\\tlanguage layer","cw 0 laravel\\tbase64:","in 22a144 lark\\tlark","in 12a144 lastfm\\tlastfm\\tlast_fm\\tlast-fm\\tlast.fm\\tlast fm","cw 32 launchdarkly,smtp2go\\tapi-","cw 36 launchdarkly\\tsdk-\\tmob-","in 12a144 launchdarkly\\tlaunchdarkly\\tlaunch_darkly\\tlaunch-darkly\\tlaunch.darkly\\tlaunch darkly","in 24h144 launchdarkly\\tldclient\\tld_client\\tld-client\\tld.client\\tld client","in 12a144 leadfeeder\\tleadfeeder\\tlead_feeder\\tlead-feeder\\tlead.feeder\\tlead feeder","in 12a144 leakix\\tleakix","in 40l149 leanplum\\tleanplum","in 12a144 lemlist\\tlemlist","in 64w208 lemonSqueezy\\tlemonsqueezy\\tlemon_squeezy\\tlemon-squeezy\\tlemon.squeezy\\tlemon squeezy","in 12a205 lendflow\\tlendflow","in 12a144 leonardoAi\\tleonardoai\\tleonardo_ai\\tleonardo-ai\\tleonardo.ai\\tleonardo ai\\tleonardoapi\\tleonardo_api\\tleonardo-api\\tleonardo.api\\tleonardo api","in 12a154 lessAnnoyingCrm\\tlessannoying\\tless_annoying\\tless-annoying\\tless.annoying\\tless annoying\\tlacrm","cw 40 letta\\tsk-let-","in 12a144 lexigram\\tlexigram","in 12a144 librariesIo\\tlibrariesio\\tlibraries_io\\tlibraries-io\\tlibraries.io\\tlibraries io","cw 20 lichess\\tlip_\\tlio_","cw 32 lightspeed\\tlsxs_pt_","in 12a144 lightstep\\tlightstep","in 12a144 lineNotify\\tlinenotify\\tline_notify\\tline-notify\\tline.notify\\tline notify","in 12a144 line\\tlinechannel\\tline_channel\\tline-channel\\tline.channel\\tline channel\\tlinemessaging\\tline_messaging\\tline-messaging\\tline.messaging\\tline messaging\\tlinemsg\\tline_msg\\tline-msg\\tline.msg\\tline msg\\tlinebot\\tline_bot\\tline-bot\\tline.bot\\tline bot\\tlineapi\\tline_api\\tline-api\\tline.api\\tline api\\tlineaccess\\tline_access\\tline-access\\tline.access\\tline access\\tlinetoken\\tline_token\\tline-token\\tline.token\\tline token\\tlinekey\\tline_key\\tline-key\\tline.key\\tline key\\tlinesecret\\tline_secret\\tline-secret\\tline.secret\\tline secret\\tlinelogin\\tline_login\\tline-login\\tline.login\\tline login","cw 32 linear\\tlin_api_\\tlin_oauth_","cw 20 linear\\tlin_wh_","in 12a144 linear\\tlinear","cw 23 linkedin\\tWPL_AP","cw 64 linkedin\\tAQR\\tAQS\\tAQT\\tAQU\\tAQV\\tAQW\\tAQX","in 12a144 linkedin\\tlinkedin\\tlinked_in\\tlinked-in\\tlinked.in\\tlinked in","in 12a144 linkpreview\\tlinkpreview\\tlink_preview\\tlink-preview\\tlink.preview\\tlink preview","in 12a144 linode\\tlinode","in 23w144 litellm\\tlitellm","in 12a144 lithic\\tlithic","in 12a144 liveagent\\tliveagent\\tlive_agent\\tlive-agent\\tlive.agent\\tlive agent\\tladesk","cw 60 liveblocks\\tsk_dev_","in 12a144 livekit\\tlivekit\\tlive_kit\\tlive-kit\\tlive.kit\\tlive kit","in 60w208 livestorm\\tlivestorm","cw 0 llamaApi\\tLLM|","cw 48 llamacloud\\tllx-","in 12a144 lmnt\\tlmnt","in 12a144 loadmill\\tloadmill","cw 32 lob,scaleAi,twitch\\tlive_","cw 32 lob,scaleAi\\ttest_","cw 31 lob\\tlive_pub_\\ttest_pub_","in 35l149 lob\\tlobapi\\tlob_api\\tlob-api\\tlob.api\\tlob api\\tlobkey\\tlob_key\\tlob-key\\tlob.key\\tlob key\\tlobsecret\\tlob_secret\\tlob-secret\\tlob.secret\\tlob secret\\tlobtoken\\tlob_token\\tlob-token\\tlob.token\\tlob token\\tloblive\\tlob_live\\tlob-live\\tlob.live\\tlob live\\tlobtest\\tlob_test\\tlob-test\\tlob.test\\tlob test\\tlobprivate\\tlob_private\\tlob-private\\tlob.private\\tlob private","in 0 localstack\\tlocalstack\\tlocal_stack\\tlocal-stack\\tlocal.stack\\tlocal stack","cw 32 locationiq\\tpk.","in 12a144 locize\\tlocize","in 12a144 logentries\\tlogentries\\tinsightops","in 12a144 loggly\\tloggly","cw 40 logicmonitor\\tlmb_","in 12a144 logicmonitor\\tlogicmonitor\\tlogic_monitor\\tlogic-monitor\\tlogic.monitor\\tlogic monitor\\tlmv1","in 12a144 loginradius\\tloginradius\\tlogin_radius\\tlogin-radius\\tlogin.radius\\tlogin radius","in 0 logrocket\\tlogrocket","in 12a144 logzio\\tlogz\\tlogzio\\tlogz_io\\tlogz-io\\tlogz.io\\tlogz io","in 12a144 lokalise\\tlokalise","in 12a144 looker\\tlooker","in 12a144 loops\\tloopsapi\\tloops_api\\tloops-api\\tloops.api\\tloops api\\tloopsso\\tloops_so\\tloops-so\\tloops.so\\tloops so","in 12a144 loyverse\\tloyverse","in 12a144 lunchMoney\\tlunchmoney\\tlunch_money\\tlunch-money\\tlunch.money\\tlunch money","in 12a144 luno\\tluno","in 12a144 lusha\\tlusha","in 48l144 m3o\\tm3o","in 12a144 madkudu\\tmadkudu","in 12a144 magento\\tmagento","in 12a144 magicbell\\tmagicbell\\tmagic_bell\\tmagic-bell\\tmagic.bell\\tmagic bell","in 12a144 magnetic\\tmagnetic","in 12a144 mailboxlayer\\tmailboxlayer\\tmailbox_layer\\tmailbox-layer\\tmailbox.layer\\tmailbox layer","c 0 mailchimp\\t-us1\\t-us2\\t-us3\\t-us4\\t-us5\\t-us6\\t-us7\\t-us8\\t-us9","in 12a144 mailchimp\\tmailchimp\\tmail_chimp\\tmail-chimp\\tmail.chimp\\tmail chimp","cw 22 mailchimp\\tmd-","in 12a208 mailerlite\\tmailerlite\\tmailer_lite\\tmailer-lite\\tmailer.lite\\tmailer lite","cw 64 mailersend\\tmlsn.","cw 32 mailgun\\tkey-","in 12a151 mailgun\\tmailgun","in 12a144 mailgun\\tmail_gun\\tmail-gun\\tmail.gun\\tmail gun","in 32h144 mailgun\\tmgapi\\tmg_api\\tmg-api\\tmg.api\\tmg api","in 12a144 mailgun\\tmgdomain\\tmg_domain\\tmg-domain\\tmg.domain\\tmg domain","in 12a144 mailjet\\tmailjet\\tmjapikey\\tmj_apikey\\tmj-apikey\\tmj.apikey\\tmj apikey","in 12a144 mailmodo\\tmailmodo","in 12a144 mailosaur\\tmailosaur","in 36l146 mailsac\\tmailsac","in 12a147 mailslurp\\tmailslurp","in 12a144 mailtrap\\tmailtrap","cw 0 make\\thttps://hook.eu1.make.com/\\thttps://hook.eu2.make.com/\\thttps://hook.us1.make.com/\\thttps://hook.us2.make.com/\\thttps://hook.integromat.com/","in 12a144 make\\tintegromat\\tmakeapi\\tmake_api\\tmake-api\\tmake.api\\tmake api\\tmakecom\\tmake_com\\tmake-com\\tmake.com\\tmake com","in 12a144 mandrill\\tmandrill","cw 43 mapbox\\tsk.eyJ\\ttk.eyJ\\tpk.eyJ","in 60l147 mapbox\\tmapbox\\tmap_box\\tmap-box\\tmap.box\\tmap box","cw 0 mapillary\\tMLY|","in 12a144 mapquest\\tmapquest\\tmap_quest\\tmap-quest\\tmap.quest\\tmap quest","in 12a177 maptiler\\tmaptiler","in 12a144 marketo\\tmarketo","in 12a144 marketstack\\tmarketstack\\tmarket_stack\\tmarket-stack\\tmarket.stack\\tmarket stack","in 12a144 marqeta\\tmarqeta","in 12a144 mastodon\\tmastodon","in 12a144 matomo\\tmatomo\\tpiwik","in 32h144 matomo\\ttokenauth\\ttoken_auth\\ttoken-auth\\ttoken.auth\\ttoken auth","cw 30 matrix\\tsyt_","cw 37 matrix\\tmat_\\tmar_\\tmct_\\tmpt_","in 26l144 mattermost\\tmattermost\\tmmaccess\\tmm_access\\tmm-access\\tmm.access\\tmm access\\tmmtoken\\tmm_token\\tmm-token\\tmm.token\\tmm token\\tmmbot\\tmm_bot\\tmm-bot\\tmm.bot\\tmm bot\\tmmpersonal\\tmm_personal\\tmm-personal\\tmm.personal\\tmm personal","c 26 mattermost\\t/hooks/","in 12a144 mavenlink\\tmavenlink\\tkantata","c 0 maxmind\\t_mmk","in 12a144 maxmind\\tmaxmind\\tgeoip\\tgeolite","c 0 maxmind\\tLicenseKey","in 12a144 meaningcloud\\tmeaningcloud\\tmeaning_cloud\\tmeaning-cloud\\tmeaning.cloud\\tmeaning cloud","in 12a144 mediastack\\tmediastack\\tmedia_stack\\tmedia-stack\\tmedia.stack\\tmedia stack","in 64h144 mediawiki\\twgsecretkey","in 12a144 medium\\tmediumintegration\\tmedium_integration\\tmedium-integration\\tmedium.integration\\tmedium integration\\tmediumtoken\\tmedium_token\\tmedium-token\\tmedium.token\\tmedium token\\tmediumaccess\\tmedium_access\\tmedium-access\\tmedium.access\\tmedium access\\tmediumapi\\tmedium_api\\tmedium-api\\tmedium.api\\tmedium api","in 12a144 meilisearch\\tmeilisearch\\tmeili","in 12a144 meistertask\\tmeistertask\\tmeister_task\\tmeister-task\\tmeister.task\\tmeister task","cw 40 mem0\\tm0-","cw 33 mercadoPago\\tAPP_USR-","cw 36 mercadoPago\\tTEST-","cw 51 mercury\\tmercury_production_","cw 48 mercury\\tmercury_sandbox_","cw 42 mercury\\tmercury_nonproduction_","cw 51 mercury\\tmercury_demo_","cw 64 mergify\\tmergify_application_key_","in 12a144 mesibo\\tmesibo","in 12a149 messagebird\\tmessagebird\\tmessage_bird\\tmessage-bird\\tmessage.bird\\tmessage bird","cw 28 messagebird\\tbk_us1_\\tbk_eu1_","in 12a144 metaapi\\tmetaapi\\tmeta_api\\tmeta-api\\tmeta.api\\tmeta api","cw 44 metabase\\tmb_","in 12a144 metabase\\tmetabase\\tmbembedding\\tmb_embedding\\tmb-embedding\\tmb.embedding\\tmb embedding\\tmbjwt\\tmb_jwt\\tmb-jwt\\tmb.jwt\\tmb jwt","in 12a144 metrilo\\tmetrilo","in 12a144 mezmo\\tmezmo\\tlogdna\\tlog_dna\\tlog-dna\\tlog.dna\\tlog dna","c 0 microsoftPowerAutomate\\t.logic.azure.com:443/workflows/\\t.logic.azure.com/workflows/\\t.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/\\t.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/","cw 0 microsoftTeams\\thttps://outlook.office365.com/webhookb2/\\thttps://outlook.office365.com/webhook/\\thttps://outlook.office.com/webhookb2/\\thttps://outlook.office.com/webhook/","c 0 microsoftTeams\\t.webhook.office.com/webhookb2/","cw 16 midtrans\\tMid-server-\\tSB-Mid-server-","c 0 midtrans\\tMid-client-","in 12a144 mindee\\tmindee","in 12a144 mindmeister\\tmindmeister\\tmind_meister\\tmind-meister\\tmind.meister\\tmind meister","cw 64 minimax\\tsk-api-\\tsk-cp-","in 12a144 minio\\tminio\\tmchost\\tmc_host\\tmc-host\\tmc.host\\tmc host","cw 14 mintlify\\tmint_dsc_","cw 18 mintlify\\tmint_","cw 36 miro\\teyJtaXJvLm9yaWdpbiI6","in 12a144 miro\\tmiro","in 12a144 misskey\\tmisskey","in 12a144 mistral\\tmistral\\tmistralai\\tmistral_ai\\tmistral-ai\\tmistral.ai\\tmistral ai","in 16l144 mite\\tmiteapi\\tmite_api\\tmite-api\\tmite.api\\tmite api\\tmitekey\\tmite_key\\tmite-key\\tmite.key\\tmite key\\tmitetoken\\tmite_token\\tmite-token\\tmite.token\\tmite token\\tmitesecret\\tmite_secret\\tmite-secret\\tmite.secret\\tmite secret\\tmiteaccount\\tmite_account\\tmite-account\\tmite.account\\tmite account\\tmiteaccess\\tmite_access\\tmite-access\\tmite.access\\tmite access\\tmiteprivate\\tmite_private\\tmite-private\\tmite.private\\tmite private","cw 32 mixedbread\\tmxb_","in 12a144 mixmax\\tmixmax","in 12a144 mixpanel\\tmixpanel\\tmix_panel\\tmix-panel\\tmix.panel\\tmix panel","in 0 mockaroo\\tmockaroo","in 22l147 modal\\tmodaltoken\\tmodal_token\\tmodal-token\\tmodal.token\\tmodal token\\tmodalsecret\\tmodal_secret\\tmodal-secret\\tmodal.secret\\tmodal secret\\tmodalkey\\tmodal_key\\tmodal-key\\tmodal.key\\tmodal key","in 12a205 moderationApi\\tmoderation","cw 20 moderationApi\\tmodapi_","cw 60 modrinth\\tmrp_\\tmra_\\tmro_","in 12a144 moengage\\tmoengage","in 30l151 mollie\\tmollie","in 64w251 monday\\tmonday","in 12a144 monday\\tmondayclient\\tmonday_client\\tmonday-client\\tmonday.client\\tmonday client\\tmondaysigning\\tmonday_signing\\tmonday-signing\\tmonday.signing\\tmonday signing\\tmondayapp\\tmonday_app\\tmonday-app\\tmonday.app\\tmonday app\\tmondaysecret\\tmonday_secret\\tmonday-secret\\tmonday.secret\\tmonday secret\\tmondayoauth\\tmonday_oauth\\tmonday-oauth\\tmonday.oauth\\tmonday oauth","cw 40 mongodbAtlas\\tmdb_sa_sk_","cw 24 mongodbAtlas\\tmdb_sa_id_","in 12a144 mongodbAtlas\\tmongodbatlas\\tmongodb_atlas\\tmongodb-atlas\\tmongodb.atlas\\tmongodb atlas\\tmongoatlas\\tmongo_atlas\\tmongo-atlas\\tmongo.atlas\\tmongo atlas\\tmongodbapi\\tmongodb_api\\tmongodb-api\\tmongodb.api\\tmongodb api\\tmongodbprivate\\tmongodb_private\\tmongodb-private\\tmongodb.private\\tmongodb private\\tatlasprivate\\tatlas_private\\tatlas-private\\tatlas.private\\tatlas private\\tatlasapi\\tatlas_api\\tatlas-api\\tatlas.api\\tatlas api\\tmcliprivate\\tmcli_private\\tmcli-private\\tmcli.private\\tmcli private\\tmcliops\\tmcli_ops\\tmcli-ops\\tmcli.ops\\tmcli ops","in 12a144 monkeylearn\\tmonkeylearn\\tmonkey_learn\\tmonkey-learn\\tmonkey.learn\\tmonkey learn","in 0 monnify\\tmonnify","in 12a144 moodle\\tmoodle\\twstoken","in 12a144 moonclerk\\tmoonclerk\\tmoon_clerk\\tmoon-clerk\\tmoon.clerk\\tmoon clerk","cw 48 moonshot\\tsk-kimi-","in 48l147 moonshot\\tmoonshot\\tmoonshotai\\tmoonshot_ai\\tmoonshot-ai\\tmoonshot.ai\\tmoonshot ai\\tkimi","in 12a144 moosend\\tmoosend","in 12a144 moralis\\tmoralis","in 12a144 mozillaAddons\\twebext\\tweb_ext\\tweb-ext\\tweb.ext\\tweb ext\\tamojwt\\tamo_jwt\\tamo-jwt\\tamo.jwt\\tamo jwt\\tamoapi\\tamo_api\\tamo-api\\tamo.api\\tamo api\\tamosecret\\tamo_secret\\tamo-secret\\tamo.secret\\tamo secret\\tmozillaapi\\tmozilla_api\\tmozilla-api\\tmozilla.api\\tmozilla api\\tmozillaaddons\\tmozilla_addons\\tmozilla-addons\\tmozilla.addons\\tmozilla addons","in 12a144 mparticle\\tmparticle","in 12a144 msg91\\tmsg91","cw 36 murf\\tap2_","in 12a144 musixmatch\\tmusixmatch\\tmusix_match\\tmusix-match\\tmusix.match\\tmusix match","in 12a144 mux\\tmuxtoken\\tmux_token\\tmux-token\\tmux.token\\tmux token\\tmuxsecret\\tmux_secret\\tmux-secret\\tmux.secret\\tmux secret\\tmuxaccess\\tmux_access\\tmux-access\\tmux.access\\tmux access\\tmuxapi\\tmux_api\\tmux-api\\tmux.api\\tmux api\\tmuxkey\\tmux_key\\tmux-key\\tmux.key\\tmux key\\tmuxprivate\\tmux_private\\tmux-private\\tmux.private\\tmux private","in 12a144 myget\\tmyget","in 0 myintervals\\tmyintervals\\tmy_intervals\\tmy-intervals\\tmy.intervals\\tmy intervals","cw 64 n8n\\tn8n_api_","in 12a144 n8n\\tn8nencryption\\tn8n_encryption\\tn8n-encryption\\tn8n.encryption\\tn8n encryption","in 12a144 nameCom\\tnamecom\\tname_com\\tname-com\\tname.com\\tname com\\tnamedotcom","in 12a144 namecheap\\tnamecheap\\tname_cheap\\tname-cheap\\tname.cheap\\tname cheap","in 12a144 nango\\tnango","in 12a144 nasa\\tnasa","in 12a144 nasdaqDataLink\\tnasdaq\\tquandl","cw 55 nats\\tSAA\\tSCA\\tSNA\\tSOA\\tSUA\\tSXA","in 12a144 nebius\\tnebius","in 12a144 neo4j\\tneo4j","cw 64 neon\\tnapi_","cw 36 netbird\\tnbp_","cw 53 netbox\\tnbt_","in 12a144 netbox\\tnetbox","in 12a144 nethunt\\tnethunt\\tnet_hunt\\tnet-hunt\\tnet.hunt\\tnet hunt","in 12a144 netlas\\tnetlas","cw 36 netlify\\tnfb_\\tnfc_\\tnfo_\\tnfp_\\tnfu_","cw 0 netlify\\thttps://api.netlify.com/build_hooks/","in 12a144 netlify\\tnetlify","in 12a144 netsuite\\tnetsuite\\tnet_suite\\tnet-suite\\tnet.suite\\tnet suite","in 12a144 neutrinoApi\\tneutrino","in 32h152 neverBounce\\tneverbounce","cw 27 newRelic\\tNRAK-\\tNRAA-","cw 25 newRelic\\tNRII-\\tNRIQ-","cw 40 newRelic\\tNRRA-","cw 19 newRelic\\tNRJS-\\tNRBR-","c 0 newRelic\\t-NRMA","cw 30 newRelic\\tNRSP-us\\tNRSP-eu","c 0 newRelic\\tFFFFNRAL\\tNRAL","cw 36 newRelic\\tpx-api-\\tpx-dep-","in 12a144 newRelic\\tnewrelic\\tnew_relic\\tnew-relic\\tnew.relic\\tnew relic","in 40h144 newRelic\\tnrlicense\\tnr_license\\tnr-license\\tnr.license\\tnr license","in 64l144 newRelic\\tnruser\\tnr_user\\tnr-user\\tnr.user\\tnr user","in 12a144 newsApi\\tnewsapi\\tnews_api\\tnews-api\\tnews.api\\tnews api","in 12a144 newscatcher\\tnewscatcher\\tnews_catcher\\tnews-catcher\\tnews.catcher\\tnews catcher","in 32l148 newsdata\\tnewsdata\\tnews_data\\tnews-data\\tnews.data\\tnews data","in 0 nexmo\\tnexmo\\tvonage","in 12a144 nextdns\\tnextdns","in 12a144 nftport\\tnftport\\tnft_port\\tnft-port\\tnft.port\\tnft port","in 12a144 ngrok\\tngrok","in 40h144 nicereply\\tnicereply\\tnice_reply\\tnice-reply\\tnice.reply\\tnice reply","cw 32 nightfall\\tNF-","in 12a144 nimble\\tnimble","in 12a144 nlpCloud\\tnlpcloud\\tnlp_cloud\\tnlp-cloud\\tnlp.cloud\\tnlp cloud","cw 24 nocodb\\tnc_pat_","in 12a144 nocodb\\tnocodb","in 40w144 nocodb\\txctoken\\txc_token\\txc-token\\txc.token\\txc token","in 12a144 noip\\tnoipddns\\tnoip_ddns\\tnoip-ddns\\tnoip.ddns\\tnoip ddns\\tnoipapi\\tnoip_api\\tnoip-api\\tnoip.api\\tnoip api\\tnoipkey\\tnoip_key\\tnoip-key\\tnoip.key\\tnoip key\\tnoiptoken\\tnoip_token\\tnoip-token\\tnoip.token\\tnoip token\\tnoippassword\\tnoip_password\\tnoip-password\\tnoip.password\\tnoip password\\tnoip\\tno_ip\\tno-ip\\tno.ip\\tno ip","in 12a144 nomad\\tnomadtoken\\tnomad_token\\tnomad-token\\tnomad.token\\tnomad token\\tnomadacl\\tnomad_acl\\tnomad-acl\\tnomad.acl\\tnomad acl\\tnomadmanagement\\tnomad_management\\tnomad-management\\tnomad.management\\tnomad management\\tnomadbootstrap\\tnomad_bootstrap\\tnomad-bootstrap\\tnomad.bootstrap\\tnomad bootstrap\\tnomadsecret\\tnomad_secret\\tnomad-secret\\tnomad.secret\\tnomad secret","cw 43 nomic\\tnk-","in 12a144 nordigen\\tnordigen","in 12a144 nordvpn\\tnordvpn\\tnord_vpn\\tnord-vpn\\tnord.vpn\\tnord vpn","cw 58 nostr\\tnsec1","in 12a144 noticeable\\tnoticeable","cw 46 notion\\tntn_\\tnrt_","cw 43 notion\\tsecret_","c 0 notion\\tuser_token_or_cookies","in 46w144 novita\\tnovita\\tnovitaai\\tnovita_ai\\tnovita-ai\\tnovita.ai\\tnovita ai","in 12a144 novu\\tnovu","in 12a144 nowpayments\\tnowpayments\\tnow_payments\\tnow-payments\\tnow.payments\\tnow payments","in 16l144 nozbe\\tnozbe","cw 36 npm\\tnpm_","in 36w144 npm\\tnpmtoken\\tnpm_token\\tnpm-token\\tnpm.token\\tnpm token\\tnpmauth\\tnpm_auth\\tnpm-auth\\tnpm.auth\\tnpm auth\\tnpmaccess\\tnpm_access\\tnpm-access\\tnpm.access\\tnpm access\\tnpmapi\\tnpm_api\\tnpm-api\\tnpm.api\\tnpm api\\tnpmpublish\\tnpm_publish\\tnpm-publish\\tnpm.publish\\tnpm publish","cw 0 npm\\t_authToken=\\t_authToken = \\t_authToken=\\"\\t_authToken = \\"\\t_auth=\\t_auth = \\t_auth=\\"\\t_auth = \\"\\t:_password=\\t:_password = \\t:_password=\\"\\t:_password = \\"","cw 29 ntfy\\ttk_","cw 43 nuget\\toy2","c 0 nuget\\tClearTextPassword","in 12a144 numverify\\tnumverify\\tnum_verify\\tnum-verify\\tnum.verify\\tnum verify","in 0 nutritionix\\tnutritionix","cw 56 nvidia\\tnvapi-stg-","cw 60 nvidia\\tnvapi-","in 26l144 nvidia\\tngc","in 12a144 nvidia\\tnvidia\\tnvcr","cw 57 nylas\\tnyk_v0_","cw 60 nylas\\tnyk_","in 12a144 nylas\\tnylas","in 12a144 nytimes\\tnytimes\\tnewyork\\tnew_york\\tnew-york\\tnew.york\\tnew york\\tnytapi\\tnyt_api\\tnyt-api\\tnyt.api\\tnyt api\\tnytkey\\tnyt_key\\tnyt-key\\tnyt.key\\tnyt key","in 12a144 oanda\\toanda","in 15w144 ocrSpace\\tocrspace\\tocr_space\\tocr-space\\tocr.space\\tocr space","in 12a144 octoprint\\toctoprint","cw 25 octopusDeploy\\tAPI-","cw 0 oculus\\tOC|","in 12a144 odoo\\todoo","in 12a144 okta\\tokta","in 42w144 okta\\tssws","in 32w144 okx\\tokx","in 12a144 okx\\tokex","in 12a144 ollama\\tollama","cw 19 omise\\tskey_\\tskey_test_\\tpkey_","in 12a144 omnisend\\tomnisend","in 12a144 oneForge\\t1forge\\toneforge\\tone_forge\\tone-forge\\tone.forge\\tone forge","cw 64 onePassword\\tops_eyJ","cw 36 onePassword\\tA3-","in 12a144 onelogin\\tonelogin\\tone_login\\tone-login\\tone.login\\tone login","in 12a144 onepagecrm\\tonepagecrm\\tonepage_crm\\tonepage-crm\\tonepage.crm\\tonepage crm","cw 64 onesignal\\tos_v2_app_\\tos_v2_org_","in 36a144 onesignal\\tonesignal\\tone_signal\\tone-signal\\tone.signal\\tone signal","cw 45 onfido\\tapi_live","cw 44 onfido\\tapi_live.","cw 45 onfido\\tapi_sandbox","cw 44 onfido\\tapi_sandbox.","in 12a144 onfleet\\tonfleet","in 12a144 onwater\\tonwater","in 12a144 onyphe\\tonyphe","in 12a144 oopspam\\toopspam","in 12a144 openExchangeRates\\topenexchange\\topen_exchange\\topen-exchange\\topen.exchange\\topen exchange\\topenexchangerates\\topenexchange_rates\\topenexchange-rates\\topenexchange.rates\\topenexchange rates\\toxrapp\\toxr_app\\toxr-app\\toxr.app\\toxr app","c 0 openai\\tT3BlbkFJ","cw 40 openai\\tsess-","in 24l148 openai\\topenai\\topen_ai\\topen-ai\\topen.ai\\topen ai","in 12a144 opencage\\topencage\\topen_cage\\topen-cage\\topen.cage\\topen cage","in 12a144 openfigi\\topenfigi","in 12a150 openproject\\topenproject","cw 61 openrouter\\tsk-or-v1-","cw 64 openrouter\\tsk-or-","cw 32 openrouteservice\\t5b3ce3597851110001cf6248","in 12a144 opensea\\topensea","cw 43 openshift\\tsha256~","in 12a144 opensubtitles\\topensubtitles\\topen_subtitles\\topen-subtitles\\topen.subtitles\\topen subtitles","in 12a144 openuv\\topenuv\\topen_uv\\topen-uv\\topen.uv\\topen uv","c 0 openvpn\\tBEGIN OpenVPN Static key V1-----","c 0 openvsx\\tovsxat_\\tovsxp_","in 36w144 openvsx\\tovsx\\topenvsx\\topen_vsx\\topen-vsx\\topen.vsx\\topen vsx","in 12a144 openweather\\topenweather\\topen_weather\\topen-weather\\topen.weather\\topen weather\\tpyowm\\towmapi\\towm_api\\towm-api\\towm.api\\towm api\\towmkey\\towm_key\\towm-key\\towm.key\\towm key\\towmappid\\towm_appid\\towm-appid\\towm.appid\\towm appid","in 12a144 opsgenie\\topsgenie\\tops_genie\\tops-genie\\tops.genie\\tops genie","in 0 optimizely\\toptimizely","cw 36 orbit\\tobu_","cw 32 ory\\tory_pat_\\tory_wak_","cw 29 ory\\tory_apikey_","cw 43 ory\\tory_at_\\tory_rt_\\tory_ac_","cw 32 ory\\tory_st_\\tory_lo_","cw 38 outline\\tol_api_","in 12a144 outreach\\toutreachclient\\toutreach_client\\toutreach-client\\toutreach.client\\toutreach client\\toutreachapi\\toutreach_api\\toutreach-api\\toutreach.api\\toutreach api\\toutreachapp\\toutreach_app\\toutreach-app\\toutreach.app\\toutreach app","in 12a144 overloop\\toverloop","in 16l144 ovh\\tovh\\tovhcloud","c 0 ovh\\tapplication_secret\\tconsumer_key","in 12a144 owlbot\\towlbot\\towl_bot\\towl-bot\\towl.bot\\towl bot","in 12a144 packagecloud\\tpackagecloud\\tpackage_cloud\\tpackage-cloud\\tpackage.cloud\\tpackage cloud","cw 51 paddle\\tpdl_live_apikey_01\\tpdl_sdbx_apikey_01","in 12a144 paddle\\tpaddlevendor\\tpaddle_vendor\\tpaddle-vendor\\tpaddle.vendor\\tpaddle vendor\\tpaddleauth\\tpaddle_auth\\tpaddle-auth\\tpaddle.auth\\tpaddle auth","cw 57 paddle\\tpdl_ntfset_01","cw 30 pagarme\\tak_live_","in 16l152 pagarme\\tpagarme\\tpagar_me\\tpagar-me\\tpagar.me\\tpagar me","cw 40 pagerduty\\tpdus+\\tpdeu+","in 12a144 pagerduty\\tpagerduty\\tpager_duty\\tpager-duty\\tpager.duty\\tpager duty","in 20a144 pagerduty\\tpdapi\\tpd_api\\tpd-api\\tpd.api\\tpd api","in 12a144 pagerduty\\tpdrouting\\tpd_routing\\tpd-routing\\tpd.routing\\tpd routing","in 12a168 pagseguro\\tpagseguro\\tpagbank","in 12a144 pandadoc\\tpandadoc\\tpanda_doc\\tpanda-doc\\tpanda.doc\\tpanda doc","in 12a149 pandascore\\tpandascore\\tpanda_score\\tpanda-score\\tpanda.score\\tpanda score","cw 32 pangea\\tpts_","in 12a144 paperform\\tpaperform","in 12a144 paperspace\\tpaperspace","in 12a144 papertrail\\tpapertrail","in 12a144 paralleldots\\tparalleldots\\tparallel_dots\\tparallel-dots\\tparallel.dots\\tparallel dots","in 12a144 parsehub\\tparsehub\\tparse_hub\\tparse-hub\\tparse.hub\\tparse hub","in 40l144 parseur\\tparseur","in 12a144 particle\\tparticle","c 0 particle\\tapi.particle.io","in 12a144 partnerstack\\tpartnerstack\\tpartner_stack\\tpartner-stack\\tpartner.stack\\tpartner stack","cw 20 partnerstack\\tps_sk_","in 12a144 pastebin\\tpastebin","in 12a144 patreon\\tpatreon","in 12a144 paydirt\\tpaydirt","in 12a144 paymo\\tpaymo","in 24l152 paymongo\\tpaymongo\\tpay_mongo\\tpay-mongo\\tpay.mongo\\tpay mongo","in 12a144 payoneer\\tpayoneer","in 0 paypal\\tpaypal\\tpay_pal\\tpay-pal\\tpay.pal\\tpay pal","cw 60 paypal\\tA21AA","cw 10 paystack,stripe\\tsk_live_\\tsk_test_","in 0 paytm\\tpaytm","in 12a144 payu\\tpayu","in 12a144 pdflayer\\tpdflayer\\tpdf_layer\\tpdf-layer\\tpdf.layer\\tpdf layer","in 12a147 pdfshift\\tpdfshift\\tpdf_shift\\tpdf-shift\\tpdf.shift\\tpdf shift","in 12a144 pendo\\tpendo","in 12a144 peopleDataLabs\\tpeopledata\\tpeople_data\\tpeople-data\\tpeople.data\\tpeople data\\tpdlapi\\tpdl_api\\tpdl-api\\tpdl.api\\tpdl api","in 12a144 pepipost\\tpepipost\\tnetcore","in 12a152 percy\\tpercy","cw 48 perplexity\\tpplx-","cw 24 persona\\tpersona_production_","in 12a144 pexels\\tpexels","in 28l148 phabricator\\tphabricator\\tconduit\\tarcanist\\tarcrc\\tphab","in 12a144 phonepe\\tphonepe\\tphone_pe\\tphone-pe\\tphone.pe\\tphone pe","in 12a144 photoroom\\tphotoroom\\tphoto_room\\tphoto-room\\tphoto.room\\tphoto room","cw 44 photoroom\\tsk_pr_","in 12a144 phrase\\tphrase","in 12a144 picovoice\\tpicovoice\\tporcupine","in 12a144 pinata\\tpinata","cw 64 pinecone\\tpcsk_","in 12a144 pinecone\\tpinecone","in 12a144 pingdom\\tpingdom","cw 32 pinterest\\tpina_","cw 31 pinterest\\tpinrc_","cw 32 pinterest\\tpinr_\\tpinc_","in 12a144 pinterest\\tpinterest","in 12a144 pipedream\\tpipedream","in 12a144 pipedrive\\tpipedrive","in 12a144 pivotalTracker\\tpivotaltracker\\tpivotal_tracker\\tpivotal-tracker\\tpivotal.tracker\\tpivotal tracker\\txtracker\\tx_tracker\\tx-tracker\\tx.tracker\\tx tracker","in 12a154 pixabay\\tpixabay","cw 33 plaid\\taccess-production-","cw 32 plaid\\taccess-development-","cw 36 plaid\\taccess-sandbox-","in 12a144 plaid\\tplaid","cw 31 plaid\\tpublic-production-","cw 30 plaid\\tpublic-development-","cw 34 plaid\\tpublic-sandbox-","cw 33 plaid\\tlink-production-","cw 32 plaid\\tlink-development-","cw 36 plaid\\tlink-sandbox-","cw 28 plaid\\tprocessor-production-","cw 27 plaid\\tprocessor-development-","cw 31 plaid\\tprocessor-sandbox-","cw 32 plaid\\tasset-production-","cw 31 plaid\\tasset-development-","cw 35 plaid\\tasset-sandbox-","cw 20 plain\\tplainApiKey_","cw 32 planetscale\\tpscale_tkn_\\tpscale_oauth_\\tpscale_pw_\\tpscale_app_","in 12w144 planetscale\\tplanetscale\\tplanet_scale\\tplanet-scale\\tplanet.scale\\tplanet scale\\tpscale","in 12a144 planviewLeankit\\tleankit\\tplanview\\tplanviewleankit\\tplanview_leankit\\tplanview-leankit\\tplanview.leankit\\tplanview leankit","in 12a144 planyo\\tplanyo","in 12a144 platformSh\\tplatformsh\\tupsun","in 12a144 plausible\\tplausible","in 12a144 playHt\\tplayht\\tplay_ht\\tplay-ht\\tplay.ht\\tplay ht","in 12a144 playfab\\tplayfab\\tplay_fab\\tplay-fab\\tplay.fab\\tplay fab","in 12a144 plex\\tplex","in 12a146 plivo\\tplivo","in 48h147 plunk\\tplunk","in 12a144 podio\\tpodio","in 12a144 poeditor\\tpoeditor","cw 31 polar\\tpolar_oat_\\tpolar_pat_","cw 30 polar\\tpolar_at_u_\\tpolar_at_o_","cw 31 polar\\tpolar_cst_","cw 30 polar\\tpolar_rt_u_\\tpolar_rt_o_","cw 32 polar\\tpolar_ci_\\tpolar_cs_","cw 31 polar\\tpolar_whs_","cw 32 polar\\tpolar_ac_","in 12a144 pollsapi\\tpollsapi\\tpolls_api\\tpolls-api\\tpolls.api\\tpolls api","in 12a144 poloniex\\tpoloniex","in 12a144 polygon\\tpolygon","in 12a146 polymarket\\tpolymarket","in 12a144 polymarket\\tpolyapi\\tpoly_api\\tpoly-api\\tpoly.api\\tpoly api\\tclobapi\\tclob_api\\tclob-api\\tclob.api\\tclob api\\tclobsecret\\tclob_secret\\tclob-secret\\tclob.secret\\tclob secret","in 64h144 polymarket\\tclobpass\\tclob_pass\\tclob-pass\\tclob.pass\\tclob pass","in 64h146 polymarket\\tpolyprivate\\tpoly_private\\tpoly-private\\tpoly.private\\tpoly private","cw 64 porkbun\\tsk1_\\tpk1_","cw 44 portainer\\tptr_","in 12a144 portkey\\tportkey","in 12a144 positionstack\\tpositionstack\\tposition_stack\\tposition-stack\\tposition.stack\\tposition stack","in 12a144 postageapp\\tpostageapp\\tpostage_app\\tpostage-app\\tpostage.app\\tpostage app","in 12a144 postbacks\\tpostbacks","cw 40 posthog\\tphx_\\tphs_\\tpha_\\tphr_\\tphc_","cw 59 postman\\tPMAK-","cw 26 postman\\tPMAT-","in 12a144 postmark\\tpostmark","c 0 powershell\\tConvertTo-SecureString\\tconvertto-securestring\\tconvertTo-SecureString","in 12a144 powrbot\\tpowrbot","in 25w144 predibase\\tpredibase","in 12a144 predictleads\\tpredictleads","cw 36 prefect\\tpnu_\\tpnb_","in 12a144 prestashop\\tprestashop","in 12a144 printful\\tprintful","c 0 prisma\\t/?api_key=","in 48a144 prisma\\tprismaservice\\tprisma_service\\tprisma-service\\tprisma.service\\tprisma service\\tprismaapi\\tprisma_api\\tprisma-api\\tprisma.api\\tprisma api\\tprismacloud\\tprisma_cloud\\tprisma-cloud\\tprisma.cloud\\tprisma cloud","in 53w144 prismic\\tprismic","in 12a144 privacy\\tprivacy","in 32l144 privateAi\\tprivateai\\tprivate_ai\\tprivate-ai\\tprivate.ai\\tprivate ai","c 0 privateKey\\tPRIVATE KEY-----\\tPRIVATE KEY BLOCK-----\\tPRIVATE KEY ----\\tLS0tLS1CRUdJTi\\tADANBgkqhkiG9w0BAQEFAASC\\tIBAAKCAQEA\\tIBAAKBgQ\\tIBAAKCAgEA\\tIBAAKCAYEA\\tMIGHAgEAMBMGByqGSM49\\tMEECAQAwEwYHKoZIzj0C\\tMHcCAQEEI\\tMIGkAgEBBD\\tMC4CAQAwBQYDK2VwBCIEI\\tPuTTY-User-Key-File-\\t<RSAKeyValue>\\t\\"kty\\t\'kty\\tkty:\\tkty =\\tkty=\\t%22kty\\t&quot;kty","cw 64 privatePackagist\\tpackagist_ort_\\tpackagist_out_\\tpackagist_uut_\\tpackagist_cut_","in 12a144 privyIo\\tprivyapp\\tprivy_app\\tprivy-app\\tprivy.app\\tprivy app\\tprivysecret\\tprivy_secret\\tprivy-secret\\tprivy.secret\\tprivy secret\\tprivyapi\\tprivy_api\\tprivy-api\\tprivy.api\\tprivy api","in 12a144 prodpad\\tprodpad\\tprod_pad\\tprod-pad\\tprod.pad\\tprod pad","in 48a144 productboard\\tproductboard","in 32h147 promptlayer\\tpromptlayer\\tprompt_layer\\tprompt-layer\\tprompt.layer\\tprompt layer","cw 28 proof\\tprf_cli_","cw 32 proof\\tprf_","in 12a144 prospectCrm\\tprospectcrm\\tprospect_crm\\tprospect-crm\\tprospect.crm\\tprospect crm\\tprospect","in 12a144 protocolsIo\\tprotocols","cw 0 proxmox\\tPVEAPIToken=\\tPBSAPIToken=","in 12a144 proxycrawl\\tproxycrawl\\tproxy_crawl\\tproxy-crawl\\tproxy.crawl\\tproxy crawl\\tcrawlbase","cw 40 pubnub\\tsec-c-","cw 36 pubnub\\tpub-c-\\tsub-c-","in 12a144 pulsedive\\tpulsedive","cw 40 pulumi\\tpul-","in 12a144 purestake\\tpurestake\\tpure_stake\\tpure-stake\\tpure.stake\\tpure stake","in 12a146 pushbullet\\tpushbullet\\tpush_bullet\\tpush-bullet\\tpush.bullet\\tpush bullet","in 12a144 pusher\\tpusher\\tbeams","in 12a144 pushover\\tpushover\\tpush_over\\tpush-over\\tpush.over\\tpush over","in 12a144 pushwoosh\\tpushwoosh","cw 45 pydantic\\tpylf_v","cw 32 pydantic\\tpaig_","cw 64 pylon\\tpylon_api_","cw 50 pypi\\tpypi-AgEIcHlwaS5vcmc","cw 43 pypi\\tpypi-AgENdGVzdC5weXBpLm9yZw","in 12a144 qase\\tqase","in 12a144 qdrant\\tqdrant","in 12a181 qdrant\\tqdrantcloud\\tqdrant_cloud\\tqdrant-cloud\\tqdrant.cloud\\tqdrant cloud","in 12a144 qiniu\\tqiniu","cw 40 qovery\\tqov_","in 12a144 qualaroo\\tqualaroo","in 12a144 qualtrics\\tqualtrics","in 12a144 quay\\tquay","in 12a144 qubole\\tqubole","in 12a144 quickbooks\\tquick_books\\tquick-books\\tquick.books\\tquick books","cw 32 quicknode\\tQN_","c 0 quicknode\\t.quiknode.pro/","in 12a187 quip\\tquip","in 12a144 rackspace\\trackspace\\traxapi\\trax_api\\trax-api\\trax.api\\trax api","cw 40 radar\\tprj_live_sk_\\tprj_test_sk_\\tprj_live_pk_\\tprj_test_pk_","cw 52 ragie\\ttnt_","in 32h144 rails\\trailsmaster\\trails_master\\trails-master\\trails.master\\trails master","in 12a144 railway\\trailway","in 64h151 rainforestPay\\trainforest\\trainforestpay\\trainforest_pay\\trainforest-pay\\trainforest.pay\\trainforest pay","cw 40 ramp\\tramp_sec_","c 0 ramp\\ttok_","cw 40 ramp\\tramp_id_","cw 5 rancher\\ttoken-","cw 4 rancher\\tkubeconfig-","in 12a144 rapid7\\trapid7\\tinsightapi\\tinsight_api\\tinsight-api\\tinsight.api\\tinsight api\\tinsightvm","c 0 rapidapi\\tjsn","in 12a144 rapidapi\\trapidapi\\trapid_api\\trapid-api\\trapid.api\\trapid api","cw 64 rapyd\\trsk_","cw 20 rapyd\\trak_","in 12a144 ravenTools\\traventools\\traven_tools\\traven-tools\\traven.tools\\traven tools","in 12a144 rawg\\trawg","cw 64 raycast\\trca_","in 12a144 raygun\\traygun","cw 14 razorpay\\trzp_live_\\trzp_test_","in 12a144 razorpay\\trazorpay","in 24l144 razorpay\\trzp","in 12a144 reachmail\\treachmail\\treach_mail\\treach-mail\\treach.mail\\treach mail","cw 64 readme\\trdme_","in 48a144 reallySimpleSystems\\treallysimple\\treally_simple\\treally-simple\\treally.simple\\treally simple","in 12a144 rebrandly\\trebrandly","in 40w144 recaptcha\\trecaptcha\\tre_captcha\\tre-captcha\\tre.captcha\\tre captcha\\tcaptcha","cw 64 recharge\\tsk_1x\\tsk_2x\\tsk_3x\\tsk_5x\\tsk_10x","in 12a144 recraft\\trecraft","in 12a144 recurly\\trecurly","in 12a144 redash\\tredash","in 12a144 reddit\\treddit","in 24l148 redirectPizza\\tredirectpizza\\tredirect_pizza\\tredirect-pizza\\tredirect.pizza\\tredirect pizza","in 12a144 redpanda\\tredpanda","in 36w144 refiner\\trefiner","in 12a144 reka\\treka","cw 28 render\\trnd_","cw 0 render\\thttps://api.render.com/deploy/srv-","in 20w144 rentman\\trentman","in 12a144 repairshopr\\trepairshopr\\trepair_shopr\\trepair-shopr\\trepair.shopr\\trepair shopr","cw 37 replicate\\tr8_","in 12a144 replyio\\treplyio\\treply_io\\treply-io\\treply.io\\treply io","in 12a144 requestfinance\\trequestfinance\\trequest_finance\\trequest-finance\\trequest.finance\\trequest finance","in 12a144 resembleAi\\tresembleai\\tresemble_ai\\tresemble-ai\\tresemble.ai\\tresemble ai\\tresembleapi\\tresemble_api\\tresemble-api\\tresemble.api\\tresemble api\\tresemblekey\\tresemble_key\\tresemble-key\\tresemble.key\\tresemble key","cw 29 resend\\tre_","in 20l147 resend\\tresend","in 12a144 restpack\\trestpack","cw 24 retool\\tretool_01","cw 32 retool\\tretool_wk_","in 64w144 revAi\\trevai\\trev_ai\\trev-ai\\trev.ai\\trev ai","in 12a144 revampCrm\\trevampcrm\\trevamp_crm\\trevamp-crm\\trevamp.crm\\trevamp crm","in 20l149 revenuecat\\trevenuecat\\trevenue_cat\\trevenue-cat\\trevenue.cat\\trevenue cat","in 24l149 revenuecat\\tpurchases","in 43w144 revolut\\trevolut","in 12a144 ringcentral\\tringcentral\\tring_central\\tring-central\\tring.central\\tring central","cw 0 ringcentral\\thttps://hooks.ringcentral.com/webhook/v2/","cw 36 riotGames\\tRGAPI-","in 12a144 ritekit\\tritekit\\trite_kit\\trite-kit\\trite.kit\\trite kit","in 12a144 roaring\\troaring","cw 36 robinhood\\trh-api-","in 12a144 robinhood\\trobinhood","in 44a144 robinhood\\trhapi\\trh_api\\trh-api\\trh.api\\trh api","cw 0 roblox\\t_|WARNING:-DO-NOT-SHARE-THIS.--","in 12a144 roblox\\troblox","in 12a162 rocketChat\\trocketchat\\trocket_chat\\trocket-chat\\trocket.chat\\trocket chat","in 12a144 rocketreach\\trocketreach\\trocket_reach\\trocket-reach\\trocket.reach\\trocket reach","in 12a144 rockset\\trockset","in 12a144 rollbar\\trollbar","cw 64 rootly\\trootly_","in 12a144 route4me\\troute4me","in 20l148 rownd\\trownd","cw 48 rubygems\\trubygems_","in 32h144 rubygems\\t:rubygemsapi\\t:rubygems_api\\t:rubygems-api\\t:rubygems.api\\t:rubygems api\\trubygemsapi\\trubygems_api\\trubygems-api\\trubygems.api\\trubygems api\\tgemhost\\tgem_host\\tgem-host\\tgem.host\\tgem host\\trubygemskey\\trubygems_key\\trubygems-key\\trubygems.key\\trubygems key","in 12a144 rudderstack\\trudder\\trudderstack","in 12a144 rundeck\\trundeck","cw 40 runpod\\trpa_\\trps_","in 12a144 runrunit\\trunrunit\\trunrun_it\\trunrun-it\\trunrun.it\\trunrun it","in 36w144 runscope\\trunscope","cw 44 runscope\\tapi.runscope.com/radar/","cw 20 rutter\\trutter_sk_","cw 24 saladCloud\\tsalad_cloud_","in 56l148 salesblink\\tsalesblink\\tsales_blink\\tsales-blink\\tsales.blink\\tsales blink","in 12a144 salescookie\\tsalescookie\\tsales_cookie\\tsales-cookie\\tsales.cookie\\tsales cookie","in 12a144 salesflare\\tsalesflare","cw 12 salesforce\\t00D","cw 64 salesforce\\t5Aep","in 12a144 salesforce\\tsalesforce\\tsfdc","in 12a144 salesloft\\tsalesloft","in 12a144 salesmate\\tsalesmate","in 12a144 sambanova\\tsambanova\\tsamba_nova\\tsamba-nova\\tsamba.nova\\tsamba nova","cw 30 samsara\\tsamsara_api_","in 64l144 sanity\\tsanity","in 24l156 sarvam\\tsarvam\\tsarvamai\\tsarvam_ai\\tsarvam-ai\\tsarvam.ai\\tsarvam ai","in 12a144 satismeter\\tsatismeter\\tsatis_meter\\tsatis-meter\\tsatis.meter\\tsatis meter","in 36w144 sauceLabs\\tsauce\\tsaucelabs\\tsauce_labs\\tsauce-labs\\tsauce.labs\\tsauce labs","c 0 scaleAi\\t_auth_","in 12a144 scaleSerp\\tscaleserp\\tscale_serp\\tscale-serp\\tscale.serp\\tscale serp\\tserpwow\\tserp_wow\\tserp-wow\\tserp.wow\\tserp wow\\trainforestapi\\trainforest_api\\trainforest-api\\trainforest.api\\trainforest api","in 12a144 scaleway\\tscaleway","in 36w144 scaleway\\tscw","cw 17 scaleway\\tSCW","cw 48 scalingo\\ttk-us-","in 48a144 scalr\\tscalr","in 12a144 scoutApm\\tscoutapm\\tscout_apm\\tscout-apm\\tscout.apm\\tscout apm\\tscoutkey\\tscout_key\\tscout-key\\tscout.key\\tscout key\\tscoutapi\\tscout_api\\tscout-api\\tscout.api\\tscout api","in 12a144 scrapeOwl\\tscrapeowl\\tscrape_owl\\tscrape-owl\\tscrape.owl\\tscrape owl","in 12a144 scraperApi\\tscraperapi\\tscraper_api\\tscraper-api\\tscraper.api\\tscraper api","in 12a144 scraperBox\\tscraperbox\\tscraper_box\\tscraper-box\\tscraper.box\\tscraper box","in 12a144 scrapestack\\tscrapestack\\tscrape_stack\\tscrape-stack\\tscrape.stack\\tscrape stack","cw 32 scrapfly\\tscp-live-\\tscp-test-","in 12a144 scrapfly\\tscrapfly","in 12a144 scrapingAnt\\tscrapingant\\tscraping_ant\\tscraping-ant\\tscraping.ant\\tscraping ant","in 12a144 scrapingBee\\tscrapingbee\\tscraping_bee\\tscraping-bee\\tscraping.bee\\tscraping bee","in 12a144 scrapingdog\\tscrapingdog\\tscraping_dog\\tscraping-dog\\tscraping.dog\\tscraping dog","in 12a144 screenshotApi\\tscreenshotapi\\tscreenshot_api\\tscreenshot-api\\tscreenshot.api\\tscreenshot api","in 12a144 screenshotlayer\\tscreenshotlayer\\tscreenshot_layer\\tscreenshot-layer\\tscreenshot.layer\\tscreenshot layer","in 12a144 scrutinizer\\tscrutinizer","cw 29 seam\\tseam_","in 12a144 securitytrails\\tsecuritytrails\\tsecurity_trails\\tsecurity-trails\\tsecurity.trails\\tsecurity trails","cw 40 segment,sourcegraph\\tsgp_","in 12a144 segment\\tsegment","in 32l144 segment\\tanalyticswrite\\tanalytics_write\\tanalytics-write\\tanalytics.write\\tanalytics write","in 12a144 selectpdf\\tselectpdf\\tselect_pdf\\tselect-pdf\\tselect.pdf\\tselect pdf","in 12a144 semaphore\\tsemaphore","in 12a144 sematext\\tsematext\\tlogsene","in 12a144 semgrep\\tsemgrep","in 12a144 sendbird\\tsendbird\\tsend_bird\\tsend-bird\\tsend.bird\\tsend bird","in 12a144 sendcloud\\tsendcloud\\tsend_cloud\\tsend-cloud\\tsend.cloud\\tsend cloud","cw 60 sendgrid\\tSG.","cw 64 sendinblue\\txkeysib-\\txsmtpsib-","in 12a144 sendpulse\\tsendpulse\\tsend_pulse\\tsend-pulse\\tsend.pulse\\tsend pulse","in 12a144 sentinelone\\tsentinelone\\tsentinel_one\\tsentinel-one\\tsentinel.one\\tsentinel one","cw 64 sentry\\tsntrys_eyJ\\tsntryu_\\tsntryi_\\tsntrya_","in 12a144 sentry\\tsentry","c 0 sentry\\tsentry.io/","in 12a144 serpapi\\tserpapi\\tserp_api\\tserp-api\\tserp.api\\tserp api","in 12a144 serper\\tserper","in 12a144 serphouse\\tserphouse\\tserp_house\\tserp-house\\tserp.house\\tserp house","in 12a144 serpstack\\tserpstack\\tserp_stack\\tserp-stack\\tserp.stack\\tserp stack","cw 16 settlemint\\tsm_aat_\\tsm_pat_\\tsm_sat_","in 12a144 sheety\\tsheety","in 12a144 sherpadesk\\tsherpadesk\\tsherpa_desk\\tsherpa-desk\\tsherpa.desk\\tsherpa desk","in 12a157 shipday\\tshipday","in 12a149 shipengine\\tshipengine\\tship_engine\\tship-engine\\tship.engine\\tship engine","cw 40 shippo\\tshippo_live_\\tshippo_test_","in 12a144 shipstation\\tshipstation\\tship_station\\tship-station\\tship.station\\tship station","in 12a144 shodan\\tshodan","cw 32 shopify\\tshpat_\\tshpca_\\tshppa_\\tshpss_\\tshpua_\\tshprt_","cw 31 shopify\\tshptka_","cw 32 shopify\\tshpit_\\tshpct_","in 32h144 shopify\\tshopify","in 12a144 shortcut\\tshortcut\\tclubhouse","in 12a144 shotstack\\tshotstack","in 12a147 shutterstock\\tshutterstock","in 0 sidekiq\\tcontribsys","c 0 sidekiq\\tcontribsys.com","in 12a144 sightengine\\tsightengine\\tsight_engine\\tsight-engine\\tsight.engine\\tsight engine","in 12a144 signable\\tsignable","in 12a148 signalwire\\tsignalwire\\tsignal_wire\\tsignal-wire\\tsignal.wire\\tsignal wire","in 12a144 signaturit\\tsignaturit","in 12a144 signnow\\tsignnow\\tsign_now\\tsign-now\\tsign.now\\tsign now","in 12a144 signoz\\tsignoz","in 12a144 signupgenius\\tsignupgenius\\tsignup_genius\\tsignup-genius\\tsignup.genius\\tsignup genius","in 12a144 sigopt\\tsigopt\\tsig_opt\\tsig-opt\\tsig.opt\\tsig opt","in 48l147 siliconflow\\tsiliconflow\\tsilicon_flow\\tsilicon-flow\\tsilicon.flow\\tsilicon flow","in 12a144 simfin\\tsimfin\\tsim_fin\\tsim-fin\\tsim.fin\\tsim fin","in 12a144 simplelogin\\tsimplelogin\\tsimple_login\\tsimple-login\\tsimple.login\\tsimple login","in 12a144 simplesat\\tsimplesat\\tsimple_sat\\tsimple-sat\\tsimple.sat\\tsimple sat","in 12a144 simplynoted\\tsimplynoted\\tsimply_noted\\tsimply-noted\\tsimply.noted\\tsimply noted","in 12a144 simvoly\\tsimvoly","in 12a144 sinch\\tsinch","cw 32 sindri\\tsindri_","in 12a144 singleStore\\tsinglestore\\tsingle_store\\tsingle-store\\tsingle.store\\tsingle store\\tmemsql","in 12a144 sirv\\tsirv","in 12a144 siteleaf\\tsiteleaf","in 42l144 skrapp\\tskrapp","in 12a144 skyBiometry\\tskybiometry\\tsky_biometry\\tsky-biometry\\tsky.biometry\\tsky biometry","in 12a144 skylight\\tskylight","cw 27 slack\\txoxb-","cw 36 slack\\txoxp-","cw 55 slack\\txoxe-","cw 37 slack\\txoxs-\\txoxo-","cw 8 slack\\txoxa-\\txoxr-","cw 37 slack\\txapp-","cw 64 slack\\txoxe.xoxb-\\txoxe.xoxp-\\txoxc-","cw 24 slack\\txwfp-","cw 0 slack\\txoxd-","cw 39 slack\\thooks.slack.com/services/T","cw 49 slack\\thooks.slack.com/workflows/T\\thooks.slack.com/workflows/E","cw 51 slack\\thooks.slack.com/triggers/T\\thooks.slack.com/triggers/E","in 12a144 slack\\tslack","in 12a144 smartlead\\tsmartlead","in 0 smartling\\tsmartling","cw 32 smartrecruiters\\tDCRA1-","in 12a144 smartsheet\\tsmartsheets\\tsmartsheet","in 12a144 smarty\\tsmarty","in 12a148 smooch\\tsmooch","in 12a147 snipcart\\tsnipcart","in 12a144 snovIo\\tsnovio\\tsnov_io\\tsnov-io\\tsnov.io\\tsnov io\\tsnov","in 48a144 snowflake\\tsnowflake\\tsnowsql","cw 64 snowflake\\tETMsDgAAA","in 12a144 snyk\\tsnyk","cw 26 snyk\\tsnyk_uat.\\tsnyk_sat.","in 12a144 socketlabs\\tsocketlabs","in 12a144 socrata\\tsocrata","in 12a144 solana\\tsolana\\tphantom","cw 40 sonarqube\\tsqp_\\tsqu_\\tsqa_\\tsqb_","cw 59 sonarqube\\tsqco_","in 12a144 sonarqube\\tsonar\\tsonarqube\\tsonar_qube\\tsonar-qube\\tsonar.qube\\tsonar qube\\tsonarcloud\\tsonar_cloud\\tsonar-cloud\\tsonar.cloud\\tsonar cloud","in 12a144 sonatype\\tsonatype","in 44a144 sonatype\\tossrh","in 12a144 sonatype\\tmavencentral\\tmaven_central\\tmaven-central\\tmaven.central\\tmaven central","in 44a144 sonatype\\tnexus","in 12a144 soundcloud\\tsoundcloud\\tsound_cloud\\tsound-cloud\\tsound.cloud\\tsound cloud","cw 40 sourcegraph\\tsgd_\\tsgs_","cw 64 sourcegraph\\tslk_","cw 63 sourcegraph\\tsgph_","in 12a144 sourcegraph\\tsourcegraph\\tsrcaccess\\tsrc_access\\tsrc-access\\tsrc.access\\tsrc access","in 12a144 sourcehut\\tsourcehut\\tsrht","in 12a144 spacelift\\tspacelift","in 12a144 sparkpost\\tsparkpost\\tspark_post\\tspark-post\\tspark.post\\tspark post","cw 32 spectralops\\tspu-","in 12a144 speechmatics\\tspeechmatics","in 12a144 speechtextAi\\tspeechtext","in 12a144 splitwise\\tsplitwise","in 12a144 splunk\\tsplunk\\tsignalfx","in 22w144 splunk\\tsfx","in 12a144 splunk\\thectoken\\thec_token\\thec-token\\thec.token\\thec token","cw 40 splunk\\tsplunkd_","in 12a144 spoonacular\\tspoonacular","in 12a144 sportmonks\\tsportmonks\\tsportmonk\\tsportsmonk","in 12a146 spotify\\tspotify","in 32l144 spotify\\tspotifyclient\\tspotify_client\\tspotify-client\\tspotify.client\\tspotify client\\tspotifyclientid\\tspotify_clientid\\tspotify-clientid\\tspotify.clientid\\tspotify clientid\\tspotifyid\\tspotify_id\\tspotify-id\\tspotify.id\\tspotify id","in 12a144 spreedly\\tspreedly","in 12a144 squadcast\\tsquadcast","cw 22 square\\tsq0atp-","cw 40 square\\tsq0csp-","cw 22 square\\tsq0idp-\\tsq0idb-","in 26w144 square\\tsquare\\tsquareup\\tsquare_up\\tsquare-up\\tsquare.up\\tsquare up","cw 60 square\\tEAAA","in 12a144 squarespace\\tsquarespace\\tsquare_space\\tsquare-space\\tsquare.space\\tsquare space","in 12a153 sslmate\\tsslmate\\tssl_mate\\tssl-mate\\tssl.mate\\tssl mate","in 48l147 stabilityAi\\tstability\\tstabilityai\\tstability_ai\\tstability-ai\\tstability.ai\\tstability ai\\tdreamstudio\\tdream_studio\\tdream-studio\\tdream.studio\\tdream studio\\tstablediffusion\\tstable_diffusion\\tstable-diffusion\\tstable.diffusion\\tstable diffusion","in 12a144 stackexchange\\tstackexchange\\tstack_exchange\\tstack-exchange\\tstack.exchange\\tstack exchange\\tstackapps\\tstack_apps\\tstack-apps\\tstack.apps\\tstack apps","cw 41 stackhawk\\thawk.","in 12a144 stackpath\\tstackpath\\tstack_path\\tstack-path\\tstack.path\\tstack path","in 12a144 stadiaMaps\\tstadiamaps\\tstadia_maps\\tstadia-maps\\tstadia.maps\\tstadia maps\\tstadiaapi\\tstadia_api\\tstadia-api\\tstadia.api\\tstadia api","cw 43 statsig\\tsecret-","cw 40 statsig\\tconsole-","in 40l151 statsig\\tstatsig","in 12a144 statuscake\\tstatuscake\\tstatus_cake\\tstatus-cake\\tstatus.cake\\tstatus cake","in 12a144 statuspage\\tstatuspage\\tstatus_page\\tstatus-page\\tstatus.page\\tstatus page","in 12a147 statuspal\\tstatuspal\\tstatus_pal\\tstatus-pal\\tstatus.pal\\tstatus pal","in 12a144 steam\\tsteam","in 56l144 stellar\\tstellar\\tsoroban\\thorizon","in 12a144 stepFun\\tstepfun","in 12a144 stitchData\\tstitchdata\\tstitch_data\\tstitch-data\\tstitch.data\\tstitch data","in 12a144 stockdata\\tstockdata\\tstock_data\\tstock-data\\tstock.data\\tstock data","in 12a144 storecove\\tstorecove","in 12a144 storj\\tstorj","in 12a144 stormboard\\tstormboard","in 12a144 stormglass\\tstormglass\\tstorm_glass\\tstorm-glass\\tstorm.glass\\tstorm glass","in 12a144 storyblok\\tstoryblok\\tstory_blok\\tstory-blok\\tstory.blok\\tstory blok","in 64a144 storychief\\tstorychief\\tstory_chief\\tstory-chief\\tstory.chief\\tstory chief","in 12a144 strapi\\tstrapi","in 12a144 strava\\tstrava","in 12a144 streak\\tstreak","in 12a144 stream\\tgetstream\\tstreamapi\\tstream_api\\tstream-api\\tstream.api\\tstream api\\tstreamchat\\tstream_chat\\tstream-chat\\tstream.chat\\tstream chat\\tstreamsecret\\tstream_secret\\tstream-secret\\tstream.secret\\tstream secret\\tstreamapp\\tstream_app\\tstream-app\\tstream.app\\tstream app","cw 6 stripe\\tsk_org_live_\\tsk_org_prod_","cw 10 stripe\\trk_live_\\trk_prod_\\trk_test_","cw 40 stripe\\tek_live_\\tek_test_","cw 24 stripe\\twhsec_","c 0 stripe\\t_secret_","cw 24 stripe\\tpk_live_","in 64w248 stripo\\tstripo","cw 35 stytch\\tsecret-live-\\tsecret-test-","cw 36 stytch\\tpublic-token-live-\\tpublic-token-test-","in 12a144 sugester\\tsugester","cw 58 sui\\tsuiprivkey1","in 12a144 sumologic\\tsumologic\\tsumo_logic\\tsumo-logic\\tsumo.logic\\tsumo logic\\tsumo","cw 40 sumologic\\t.sumologic.com/receiver/v1/http/","in 12a173 sumsub\\tsumsub\\tsum_sub\\tsum-sub\\tsum.sub\\tsum sub","cw 32 sumup\\tsup_sk_","in 12a144 sumup\\tsumup","cw 40 supabase\\tsbp_","cw 31 supabase\\tsb_secret_\\tsb_publishable_","in 64a144 supabase\\tsupabase","cw 40 supernotes\\tsupernotes_sk_\\tsupernotes_sk-","in 12a144 surveyAnyPlace\\tsurveyany\\tsurvey_any\\tsurvey-any\\tsurvey.any\\tsurvey any","in 12a144 surveyBot\\tsurveybot\\tsurvey_bot\\tsurvey-bot\\tsurvey.bot\\tsurvey bot","in 12a144 surveyMonkey\\tsurveymonkey\\tsurvey_monkey\\tsurvey-monkey\\tsurvey.monkey\\tsurvey monkey","in 12a144 surveySparrow\\tsurveysparrow\\tsurvey_sparrow\\tsurvey-sparrow\\tsurvey.sparrow\\tsurvey sparrow","in 12a144 survicate\\tsurvicate","in 28w151 svix\\tsvix","in 12a144 swaggerHub\\tswaggerhub\\tswagger_hub\\tswagger-hub\\tswagger.hub\\tswagger hub","in 24l152 swell\\tswell","in 12a144 swiftype\\tswiftype","cw 24 swiftype\\tprivate-","in 12a144 symbl\\tsymblai\\tsymblapp\\tsymbl_app\\tsymbl-app\\tsymbl.app\\tsymbl app\\tsymblapi\\tsymbl_api\\tsymbl-api\\tsymbl.api\\tsymbl api","in 12a144 synthesia\\tsynthesia","in 12a144 sysdig\\tsysdig","c 0 tableau\\t==:","cw 13 tailscale\\ttskey-","in 28l148 tally\\ttallyapi\\ttally_api\\ttally-api\\ttally.api\\ttally api\\ttallykey\\ttally_key\\ttally-key\\ttally.key\\ttally key\\ttallytoken\\ttally_token\\ttally-token\\ttally.token\\ttally token\\ttallyso\\ttally_so\\ttally-so\\ttally.so\\ttally so","in 33w144 tallyfy\\ttallyfy","in 12a144 tatum\\ttatum\\ttatumio","cw 32 tavily\\ttvly-","in 12a144 tavus\\ttavus","in 12a144 taxjar\\ttaxjar\\ttax_jar\\ttax-jar\\ttax.jar\\ttax jar","in 12a144 teachable\\tteachable","cw 61 teamcity\\teyJ0eXAiOiAiVENWMiJ9.","in 12a144 teamgate\\tteamgate","cw 60 teamwork\\ttkn.v1_","cw 20 teamwork\\ttwp_","in 12a144 technicalAnalysisApi\\ttechnicalanalysis\\ttechnical_analysis\\ttechnical-analysis\\ttechnical.analysis\\ttechnical analysis\\ttechnicalanalysisapi","in 12a144 tefter\\ttefter","c 0 telegram\\t:AAE\\t:AAF\\t:AAG\\t:AAH","in 32w161 telegram\\ttelegram","in 34w161 telegram\\ttgbot\\ttg_bot\\ttg-bot\\ttg.bot\\ttg bot\\ttgtoken\\ttg_token\\ttg-token\\ttg.token\\ttg token\\ttelegraf\\taiogram","in 32h144 telegram\\ttgapi\\ttg_api\\ttg-api\\ttg.api\\ttg api\\tapihash\\tapi_hash\\tapi-hash\\tapi.hash\\tapi hash","in 12a144 telesign\\ttelesign","in 12a144 teletype\\tteletype","in 24l153 teller\\ttellerapi\\tteller_api\\tteller-api\\tteller.api\\tteller api\\ttelleraccess\\tteller_access\\tteller-access\\tteller.access\\tteller access\\ttellertoken\\tteller_token\\tteller-token\\tteller.token\\tteller token","cw 54 telnyx\\tKEY0","in 43w144 telnyx\\ttelnyx","in 64a144 temporal\\ttemporalapi\\ttemporal_api\\ttemporal-api\\ttemporal.api\\ttemporal api\\ttemporalcloud\\ttemporal_cloud\\ttemporal-cloud\\ttemporal.cloud\\ttemporal cloud\\ttemporalkey\\ttemporal_key\\ttemporal-key\\ttemporal.key\\ttemporal key","in 12a144 tenable\\ttenable\\tnessus\\ttioaccess\\ttio_access\\ttio-access\\ttio.access\\ttio access\\ttiosecret\\ttio_secret\\ttio-secret\\ttio.secret\\ttio secret","in 32l144 tencent\\ttencent\\ttencentcloud\\tqcloud","cw 32 tencent\\tAKID","c 0 terraform\\t.atlasv1.","in 12a144 testingbot\\ttestingbot\\ttesting_bot\\ttesting-bot\\ttesting.bot\\ttesting bot","cw 60 testmo\\ttestmo_api_eyJ","in 12a144 testrail\\ttestrail\\ttest_rail\\ttest-rail\\ttest.rail\\ttest rail","in 12a144 textlocal\\ttextlocal\\ttxtlocal","in 12a144 textmagic\\ttextmagic\\ttext_magic\\ttext-magic\\ttext.magic\\ttext magic","in 12a144 theOddsApi\\ttheoddsapi\\ttheodds\\tthe_odds\\tthe-odds\\tthe.odds\\tthe odds\\toddsapi\\todds_api\\todds-api\\todds.api\\todds api","c 0 thingsboard\\t/telemetry\\t/attributes\\t/rpc","in 12a144 thingsboard\\tthingsboard\\tthings_board\\tthings-board\\tthings.board\\tthings board","in 20l144 thingsboard\\tprovisiondevice\\tprovision_device\\tprovision-device\\tprovision.device\\tprovision device","in 12a144 thinkific\\tthinkific","in 12a144 thirdweb\\tthirdweb\\tthird_web\\tthird-web\\tthird.web\\tthird web","in 64w144 thirdweb\\ttwsecret\\ttw_secret\\ttw-secret\\ttw.secret\\ttw secret","in 12a144 thousandeyes\\tthousandeyes\\tthousand_eyes\\tthousand-eyes\\tthousand.eyes\\tthousand eyes","cw 64 threads\\tTHAA","in 12a144 threeScale\\t3scale\\tthreescale\\tthree_scale\\tthree-scale\\tthree.scale\\tthree scale","in 12a144 thunderforest\\tthunderforest\\tthunder_forest\\tthunder-forest\\tthunder.forest\\tthunder forest","cw 24 thunderstore\\ttss_","in 32h167 ticketTailor\\ttickettailor\\tticket_tailor\\tticket-tailor\\tticket.tailor\\tticket tailor","in 12a144 ticketmaster\\tticketmaster\\tticket_master\\tticket-master\\tticket.master\\tticket master","cw 40 tigris\\ttsec_","cw 30 tigris\\ttid_","in 12a144 tiingo\\ttiingo","in 0 tiktok\\ttiktok\\ttik_tok\\ttik-tok\\ttik.tok\\ttik tok","in 12a144 timecamp\\ttimecamp\\ttime_camp\\ttime-camp\\ttime.camp\\ttime camp","in 12a144 timescale\\ttimescale","in 12a144 timezoneapi\\ttimezoneapi\\ttimezone_api\\ttimezone-api\\ttimezone.api\\ttimezone api","cw 64 tines\\ttines.com/webhook/\\ttines.io/webhook/","in 12a144 tines\\ttinesapi\\ttines_api\\ttines-api\\ttines.api\\ttines api\\ttinestoken\\ttines_token\\ttines-token\\ttines.token\\ttines token\\ttinesuser\\ttines_user\\ttines-user\\ttines.user\\ttines user","in 12a144 tinify\\ttinify\\ttinypng\\ttiny_png\\ttiny-png\\ttiny.png\\ttiny png\\ttinyjpg","cw 64 tinybird\\tp.eyJ1","in 12a144 tly\\ttlyapi\\ttly_api\\ttly-api\\ttly.api\\ttly api\\ttlytoken\\ttly_token\\ttly-token\\ttly.token\\ttly token\\ttlykey\\ttly_key\\ttly-key\\ttly.key\\ttly key\\ttlysecret\\ttly_secret\\ttly-secret\\ttly.secret\\ttly secret\\ttlyaccess\\ttly_access\\ttly-access\\ttly.access\\ttly access\\tt.ly","in 12a144 tmdb\\ttmdb\\tthemoviedb\\tmoviedb\\tmovie_db\\tmovie-db\\tmovie.db\\tmovie db","in 12a144 tmetric\\ttmetric","in 12a144 todoist\\ttodoist\\ttodoistclient\\ttodoist_client\\ttodoist-client\\ttodoist.client\\ttodoist client\\ttodoistsecret\\ttodoist_secret\\ttodoist-secret\\ttodoist.secret\\ttodoist secret\\ttodoistapp\\ttodoist_app\\ttodoist-app\\ttodoist.app\\ttodoist app","cw 43 together\\ttgp_v1_","in 12a144 together\\ttogetherai\\ttogether_ai\\ttogether-ai\\ttogether.ai\\ttogether ai\\ttogetherapi\\ttogether_api\\ttogether-api\\ttogether.api\\ttogether api\\ttogethercomputer\\ttogetherkey\\ttogether_key\\ttogether-key\\ttogether.key\\ttogether key\\ttogethertoken\\ttogether_token\\ttogether-token\\ttogether.token\\ttogether token","in 12a144 toggl\\ttoggl\\ttoggltrack\\ttoggl_track\\ttoggl-track\\ttoggl.track\\ttoggl track","in 12a144 tokeet\\ttokeet","in 30w147 tomba\\ttomba","in 12a144 tomorrowIo\\ttomorrowio\\ttomorrow_io\\ttomorrow-io\\ttomorrow.io\\ttomorrow io\\ttomorrowapi\\ttomorrow_api\\ttomorrow-api\\ttomorrow.api\\ttomorrow api\\tclimacell","in 12a144 tomtom\\ttomtom\\ttom_tom\\ttom-tom\\ttom.tom\\ttom tom","in 12a144 trackJs\\ttrackjs\\ttrack_js\\ttrack-js\\ttrack.js\\ttrack js","in 12a144 trackingmore\\ttrackingmore\\ttracking_more\\ttracking-more\\ttracking.more\\ttracking more","in 12a144 tradier\\ttradier","in 12a144 trakt\\ttrakt","in 40h146 transifex\\ttransifex\\ttxtoken\\ttx_token\\ttx-token\\ttx.token\\ttx token\\ttxapi\\ttx_api\\ttx-api\\ttx.api\\ttx api","in 12a144 transloadit\\ttransloadit","in 12a144 travelpayouts\\ttravelpayouts\\ttravel_payouts\\ttravel-payouts\\ttravel.payouts\\ttravel payouts","in 12a144 travisCi\\ttravisci\\ttravis_ci\\ttravis-ci\\ttravis.ci\\ttravis ci\\ttravistoken\\ttravis_token\\ttravis-token\\ttravis.token\\ttravis token\\ttravisapi\\ttravis_api\\ttravis-api\\ttravis.api\\ttravis api\\ttravisaccess\\ttravis_access\\ttravis-access\\ttravis.access\\ttravis access\\ttravisauth\\ttravis_auth\\ttravis-auth\\ttravis.auth\\ttravis auth","cw 0 travisCi\\tsecure: \\"","in 12a152 treasureData\\ttreasuredata\\ttreasure_data\\ttreasure-data\\ttreasure.data\\ttreasure data","in 40h152 treasureData\\ttdapi\\ttd_api\\ttd-api\\ttd.api\\ttd api","in 12a152 treasureData\\ttdapikey\\ttd_apikey\\ttd-apikey\\ttd.apikey\\ttd apikey","cw 64 trello\\tATTA","in 12a144 trello\\ttrello","cw 20 triggerDev\\ttr_dev_","cw 19 triggerDev\\ttr_prod_","cw 20 triggerDev\\ttr_stg_","cw 16 triggerDev\\ttr_preview_","cw 36 triggerDev\\ttr_pat_","cw 20 triggerDev\\tpk_dev_\\tpk_stg_","in 12a144 tripadvisor\\ttripadvisor\\ttrip_advisor\\ttrip-advisor\\ttrip.advisor\\ttrip advisor","in 12a144 truId\\ttruid\\ttru_id\\ttru-id\\ttru.id\\ttru id\\ttruclient\\ttru_client\\ttru-client\\ttru.client\\ttru client\\ttrusecret\\ttru_secret\\ttru-secret\\ttru.secret\\ttru secret\\ttrutoken\\ttru_token\\ttru-token\\ttru.token\\ttru token\\ttrukey\\ttru_key\\ttru-key\\ttru.key\\ttru key","in 12a144 truelayer\\ttruelayer\\ttrue_layer\\ttrue-layer\\ttrue.layer\\ttrue layer","in 64l150 truenas\\ttruenas\\ttrue_nas\\ttrue-nas\\ttrue.nas\\ttrue nas\\tfreenas\\ttnapi\\ttn_api\\ttn-api\\ttn.api\\ttn api\\ttnkey\\ttn_key\\ttn-key\\ttn.key\\ttn key\\ttnsecret\\ttn_secret\\ttn-secret\\ttn.secret\\ttn secret\\ttntoken\\ttn_token\\ttn-token\\ttn.token\\ttn token\\tbearer","c 0 truenas\\tlogin_with_api_key","cw 32 trufflehog\\tthog-secret-","cw 16 trufflehog\\tthog-key-","cw 32 trufflehog\\tthog-agent-","in 12a144 trustpilot\\ttrustpilot\\ttrust_pilot\\ttrust-pilot\\ttrust.pilot\\ttrust pilot","in 12a144 tumblr\\ttumblr","cw 28 turbopuffer\\ttpuf_","in 64a144 turso\\tturso\\tlibsql","in 12a144 tuya\\ttuya","in 12a144 twelveData\\ttwelvedata\\ttwelve_data\\ttwelve-data\\ttwelve.data\\ttwelve data","cw 24 twelveLabs\\ttlk_","cw 31 twilio\\tSK0\\tSK1\\tSK2\\tSK3\\tSK4\\tSK5\\tSK6\\tSK7\\tSK8\\tSK9\\tSKa\\tSKb\\tSKc\\tSKd\\tSKe\\tSKf","in 12a144 twilio\\ttwilio","in 34h144 twilio\\taccountsid\\taccount_sid\\taccount-sid\\taccount.sid\\taccount sid","in 12a144 twingate\\ttwingate","cw 0 twist\\toauth2:","in 12a144 twist\\ttwist\\tdoist","in 12a144 twitch\\ttwitch","cw 0 twitch\\toauth:","in 0 twitter\\ttwitter","in 12a165 twitter\\ttweet","in 20h144 twitter\\txbearer\\tx_bearer\\tx-bearer\\tx.bearer\\tx bearer\\tbearertoken\\tbearer_token\\tbearer-token\\tbearer.token\\tbearer token","in 25l144 twitter\\txconsumer\\tx_consumer\\tx-consumer\\tx.consumer\\tx consumer","in 12a144 twoCaptcha\\t2captcha\\ttwocaptcha\\ttwo_captcha\\ttwo-captcha\\ttwo.captcha\\ttwo captcha","in 12a144 tyntec\\ttyntec","cw 50 typeform\\ttfp_","in 12a144 typesense\\ttypesense","in 12a144 typetalk\\ttypetalk","in 12a144 uber\\tuberclient\\tuber_client\\tuber-client\\tuber.client\\tuber client\\tuberserver\\tuber_server\\tuber-server\\tuber.server\\tuber server\\tubersecret\\tuber_secret\\tuber-secret\\tuber.secret\\tuber secret\\tuberapi\\tuber_api\\tuber-api\\tuber.api\\tuber api\\tubertoken\\tuber_token\\tuber-token\\tuber.token\\tuber token","cw 30 ubidots\\tBBFF-\\tBBUS-\\tBBAU-","in 30l148 ubidots\\tubidots","in 12a144 uclassify\\tuclassify","in 12a144 udemy\\tudemy","in 12a144 unifyid\\tunifyid\\tunify_id\\tunify-id\\tunify.id\\tunify id","in 12a144 unisender\\tunisender\\tuni_sender\\tuni-sender\\tuni.sender\\tuni sender","in 27w144 unity\\tunityserial\\tunity_serial\\tunity-serial\\tunity.serial\\tunity serial\\tunitylicense\\tunity_license\\tunity-license\\tunity.license\\tunity license","cw 20 unkey\\tunkey_","c 0 unleash\\t:*.\\t:development.\\t:production.\\t:default.\\t:staging.","in 40h149 unleash\\tunleash","in 12a144 unplugg\\tunplugg\\tunplu.gg","in 12a144 unsplash\\tunsplash","in 12a144 unstructured\\tunstructuredapi\\tunstructured_api\\tunstructured-api\\tunstructured.api\\tunstructured api\\tunstructuredkey\\tunstructured_key\\tunstructured-key\\tunstructured.key\\tunstructured key\\tunstructuredtoken\\tunstructured_token\\tunstructured-token\\tunstructured.token\\tunstructured token","in 12a144 untappd\\tuntappd","in 12a144 upcdatabase\\tupcdatabase\\tupc_database\\tupc-database\\tupc.database\\tupc database","cw 26 upcloud\\tucat_","in 12a147 updown\\tupdownio\\tupdown_io\\tupdown-io\\tupdown.io\\tupdown io\\tupdownapi\\tupdown_api\\tupdown-api\\tupdown.api\\tupdown api\\tupdownkey\\tupdown_key\\tupdown-key\\tupdown.key\\tupdown key","in 12a144 uphold\\tuphold","in 12a144 uplead\\tuplead","in 12a144 uploadcare\\tuploadcare\\tupload_care\\tupload-care\\tupload.care\\tupload care","in 20l144 uploadcare\\tuploadcarepublic\\tuploadcare_public\\tuploadcare-public\\tuploadcare.public\\tuploadcare public\\tuploadcarepub\\tuploadcare_pub\\tuploadcare-pub\\tuploadcare.pub\\tuploadcare pub","cw 60 uploadthing\\teyJhcGlLZXkiOiJza19saXZlX\\teyJhcGlLZXkiOiJza190ZXN0X","in 64l144 ups\\tupsclient\\tups_client\\tups-client\\tups.client\\tups client\\tupssecret\\tups_secret\\tups-secret\\tups.secret\\tups secret\\tupsapi\\tups_api\\tups-api\\tups.api\\tups api","in 12a147 upstage\\tupstage\\tsolarapi\\tsolar_api\\tsolar-api\\tsolar.api\\tsolar api","in 12a148 upstash\\tupstash","in 41w144 upstash\\tkvrest\\tkv_rest\\tkv-rest\\tkv.rest\\tkv rest","in 26w148 upstash\\tqstash","cw 60 upstash\\teyJVc2VySUQiOi","in 40w144 uptimeKuma\\tuptimekuma\\tuptime_kuma\\tuptime-kuma\\tuptime.kuma\\tuptime kuma\\tkuma","in 12a156 uptimerobot\\tuptimerobot\\tuptime_robot\\tuptime-robot\\tuptime.robot\\tuptime robot\\tuptimerobotapi","in 12a144 upwave\\tupwave","in 12a144 upwork\\tupwork","in 12a144 urlscan\\turlscan\\turl_scan\\turl-scan\\turl.scan\\turl scan","in 12a144 userCom\\tusercom\\tuser_com\\tuser-com\\tuser.com\\tuser com","in 26l147 userflow\\tuserflow","in 12a144 usersnap\\tusersnap","in 12a144 userstack\\tuserstack","in 12a144 uservoice\\tuservoice\\tuser_voice\\tuser-voice\\tuser.voice\\tuser voice","in 48l144 usps\\tusps","in 12a167 vagrantCloud\\tvagrantcloud\\tvagrant_cloud\\tvagrant-cloud\\tvagrant.cloud\\tvagrant cloud\\tatlastoken\\tatlas_token\\tatlas-token\\tatlas.token\\tatlas token","cw 24 valTown\\tvtwn_","in 40l157 vanta\\tvanta","cw 25 vanta\\tvat_","in 12a144 vapi\\tvapiapi\\tvapi_api\\tvapi-api\\tvapi.api\\tvapi api\\tvapikey\\tvapi_key\\tvapi-key\\tvapi.key\\tvapi key\\tvapiprivate\\tvapi_private\\tvapi-private\\tvapi.private\\tvapi private\\tvapitoken\\tvapi_token\\tvapi-token\\tvapi.token\\tvapi token\\tvapiai\\tvapi_ai\\tvapi-ai\\tvapi.ai\\tvapi ai","in 12a144 vapid\\tvapid\\twebpush\\tweb_push\\tweb-push\\tweb.push\\tweb push\\twebpushprivate\\twebpush_private\\twebpush-private\\twebpush.private\\twebpush private","in 12a144 vastAi\\tvastai\\tvast_ai\\tvast-ai\\tvast.ai\\tvast ai\\tvastapi\\tvast_api\\tvast-api\\tvast.api\\tvast api\\tvastkey\\tvast_key\\tvast-key\\tvast.key\\tvast key\\tvasttoken\\tvast_token\\tvast-token\\tvast.token\\tvast token","in 12a144 vatlayer\\tvatlayer\\tvat_layer\\tvat-layer\\tvat.layer\\tvat layer","cw 24 vault\\thvs.","cw 21 vault\\ts.CAESI","cw 30 vault\\thvb.","cw 26 vault\\tb.AAAAAQ","cw 24 vault\\thvr.","in 24l146 vault\\tvaulttoken\\tvault_token\\tvault-token\\tvault.token\\tvault token\\tvaultclient\\tvault_client\\tvault-client\\tvault.client\\tvault client\\tvault","in 36w144 vault\\tvaultsecret\\tvault_secret\\tvault-secret\\tvault.secret\\tvault secret\\tapprolesecret\\tapprole_secret\\tapprole-secret\\tapprole.secret\\tapprole secret\\tvaultapprole\\tvault_approle\\tvault-approle\\tvault.approle\\tvault approle\\trolesecret\\trole_secret\\trole-secret\\trole.secret\\trole secret","in 43a144 vault\\tunsealkey\\tunseal_key\\tunseal-key\\tunseal.key\\tunseal key\\tvaultunseal\\tvault_unseal\\tvault-unseal\\tvault.unseal\\tvault unseal\\trecoverykey\\trecovery_key\\trecovery-key\\trecovery.key\\trecovery key","in 12a144 vbout\\tvbout","in 34w148 vectara\\tvectara","in 12a144 veevaVault\\tveeva\\tveevavault\\tveeva_vault\\tveeva-vault\\tveeva.vault\\tveeva vault","in 12a144 venafi\\tvenafi","in 12a144 venice\\tveniceai\\tvenice_ai\\tvenice-ai\\tvenice.ai\\tvenice ai\\tveniceapi\\tvenice_api\\tvenice-api\\tvenice.api\\tvenice api","in 12a153 veracode\\tveracode","cw 64 veracode\\tvera01","cw 56 vercel\\tvcp_\\tvci_\\tvca_\\tvcr_\\tvck_","in 12a144 vercel\\tvercel\\tzeit\\tnowtoken\\tnow_token\\tnow-token\\tnow.token\\tnow token","cw 43 vercel\\tvercel_blob_rw_","cw 31 vercel\\tapi.vercel.com/v1/integrations/deploy/prj_","cw 33 vercel\\tapi.vercel.com/v1/integrations/deploy/Qm","cw 20 vercel\\tedge-config.vercel.com/ecfg_","in 12a144 verifalia\\tverifalia","in 12a144 verifier\\tverifierapi\\tverifier_api\\tverifier-api\\tverifier.api\\tverifier api\\tverifierkey\\tverifier_key\\tverifier-key\\tverifier.key\\tverifier key\\tverifiertoken\\tverifier_token\\tverifier-token\\tverifier.token\\tverifier token\\tverifiersecret\\tverifier_secret\\tverifier-secret\\tverifier.secret\\tverifier secret\\tverifieraccess\\tverifier_access\\tverifier-access\\tverifier.access\\tverifier access\\tmeetchopra","in 12a144 verimail\\tverimail","in 12a144 veriphone\\tveriphone","in 12a144 versioneye\\tversioneye\\tversion_eye\\tversion-eye\\tversion.eye\\tversion eye","in 12a144 veryfi\\tveryfi","in 12a144 viber\\tviber","in 12a144 victorops\\tvictorops\\tvictor_ops\\tvictor-ops\\tvictor.ops\\tvictor ops","in 32l144 victorops\\tvoapi\\tvo_api\\tvo-api\\tvo.api\\tvo api","in 12a144 viewneo\\tviewneo","in 12a144 vimeo\\tvimeo","in 12a144 virustotal\\tvirustotal\\tvirus_total\\tvirus-total\\tvirus.total\\tvirus total","in 64h144 virustotal\\tvtapi\\tvt_api\\tvt-api\\tvt.api\\tvt api\\tvtkey\\tvt_key\\tvt-key\\tvt.key\\tvt key","in 12a144 virustotal\\tvtapikey\\tvt_apikey\\tvt-apikey\\tvt.apikey\\tvt apikey","in 12a144 visualCrossing\\tvisualcrossing\\tvisual_crossing\\tvisual-crossing\\tvisual.crossing\\tvisual crossing","cw 64 vk\\tvk1.a.","in 64h144 vk\\tvkaccess\\tvk_access\\tvk-access\\tvk.access\\tvk access\\tvktoken\\tvk_token\\tvk-token\\tvk.token\\tvk token\\tvkapi\\tvk_api\\tvk-api\\tvk.api\\tvk api","in 12a144 vk\\tvkgroup\\tvk_group\\tvk-group\\tvk.group\\tvk group","in 64h144 vk\\tvkservice\\tvk_service\\tvk-service\\tvk.service\\tvk service","in 12a144 vk\\tvkontakte","in 20l144 vk\\tvksecret\\tvk_secret\\tvk-secret\\tvk.secret\\tvk secret\\tvksecure\\tvk_secure\\tvk-secure\\tvk.secure\\tvk secure\\tvkclient\\tvk_client\\tvk-client\\tvk.client\\tvk client\\tvkapp\\tvk_app\\tvk-app\\tvk.app\\tvk app\\tvkontaktesecret\\tvkontakte_secret\\tvkontakte-secret\\tvkontakte.secret\\tvkontakte secret","c 0 vmware\\tConnect-VIServer\\tConnect-CIServer\\tConnect-HVServer\\tConnect-NsxServer\\tConnect-NsxtServer\\tConnect-SrmServer","cw 41 voiceflow\\tVF.","in 60w249 voicegain\\tvoicegain","in 12a144 volcengine\\tvolcengine\\tvolc_engine\\tvolc-engine\\tvolc.engine\\tvolc engine\\tvolcaccess\\tvolc_access\\tvolc-access\\tvolc.access\\tvolc access\\tvolcsecret\\tvolc_secret\\tvolc-secret\\tvolc.secret\\tvolc secret\\tvolcsk\\tvolc_sk\\tvolc-sk\\tvolc.sk\\tvolc sk\\tbyteplus\\tarkapi\\tark_api\\tark-api\\tark.api\\tark api\\tdoubao","cw 43 volcengine\\tAKLT","in 12a144 voodoosms\\tvoodoosms\\tvoodoo_sms\\tvoodoo-sms\\tvoodoo.sms\\tvoodoo sms","in 12a144 vouchery\\tvouchery","in 40w147 voyageAi\\tvoyage\\tvoyageai","in 12a144 vpnapi\\tvpnapi\\tvpn_api\\tvpn-api\\tvpn.api\\tvpn api","in 12a144 vultr\\tvultr","in 12a144 vwo\\tvwoapi\\tvwo_api\\tvwo-api\\tvwo.api\\tvwo api\\tvwotoken\\tvwo_token\\tvwo-token\\tvwo.token\\tvwo token\\twingify","in 12a144 vyte\\tvyte","cw 30 wakatime\\twaka_","in 12a144 wakatime\\twakatime\\twaka_time\\twaka-time\\twaka.time\\twaka time","in 12a144 walkscore\\twalkscore\\twalk_score\\twalk-score\\twalk.score\\twalk score","cw 64 wandb\\twandb_v1_","in 40h144 wandb\\twandb\\tweightsand\\tweights_and\\tweights-and\\tweights.and\\tweights and\\tweightsandbiases","in 12a144 wasabi\\twasabi","in 12a144 weatherUnderground\\twunderground\\tweatherunderground\\tweather_underground\\tweather-underground\\tweather.underground\\tweather underground","in 12a144 weatherapi\\tweatherapi\\tweather_api\\tweather-api\\tweather.api\\tweather api","in 12a144 weatherbit\\tweatherbit","in 12a144 weatherstack\\tweatherstack\\tweather_stack\\tweather-stack\\tweather.stack\\tweather stack","in 12a144 weaviate\\tweaviate","in 36a144 weaviate\\twcd","in 12a144 weaviate\\twcsapi\\twcs_api\\twcs-api\\twcs.api\\twcs api","in 60w248 web3Storage\\tweb3storage\\tweb3_storage\\tweb3-storage\\tweb3.storage\\tweb3 storage\\tweb3access\\tweb3_access\\tweb3-access\\tweb3.access\\tweb3 access\\tweb3key\\tweb3_key\\tweb3-key\\tweb3.key\\tweb3 key\\tweb3token\\tweb3_token\\tweb3-token\\tweb3.token\\tweb3 token\\tweb3api\\tweb3_api\\tweb3-api\\tweb3.api\\tweb3 api\\tweb3secret\\tweb3_secret\\tweb3-secret\\tweb3.secret\\tweb3 secret","in 12a144 webex\\twebex","in 64w144 webex\\tciscospark\\tcisco_spark\\tcisco-spark\\tcisco.spark\\tcisco spark\\tsparkaccess\\tspark_access\\tspark-access\\tspark.access\\tspark access\\tsparktoken\\tspark_token\\tspark-token\\tspark.token\\tspark token","in 12a144 webflow\\twebflow","cw 36 webhookSite\\twebhook.site/","in 12a144 webpurify\\twebpurify","in 12a144 webscraper\\twebscraper\\tweb_scraper\\tweb-scraper\\tweb.scraper\\tweb scraper","in 12a144 webscrapingAi\\twebscraping\\tweb_scraping\\tweb-scraping\\tweb.scraping\\tweb scraping","in 12a144 webshare\\twebshare","in 12a144 websitepulse\\twebsitepulse\\twebsite_pulse\\twebsite-pulse\\twebsite.pulse\\twebsite pulse","in 12a146 wechat\\twechat\\tweixin\\twxapp","in 16h146 wechat\\twx_app\\twx-app\\twx.app\\twx app","in 12a144 wechat\\twxsecret","in 32h144 wechat\\twx_secret\\twx-secret\\twx.secret\\twx secret\\tmpsecret\\tmp_secret\\tmp-secret\\tmp.secret\\tmp secret","in 12a144 wechat\\tminiprogram\\twechatpay\\twechat_pay\\twechat-pay\\twechat.pay\\twechat pay\\twxpay\\twx_pay\\twx-pay\\twx.pay\\twx pay\\tmchkey\\tmch_key\\tmch-key\\tmch.key\\tmch key\\twechatmch\\twechat_mch\\twechat-mch\\twechat.mch\\twechat mch\\twxmch\\twx_mch\\twx-mch\\twx.mch\\twx mch","in 16h146 wechat\\tappid","cw 0 wecom\\tqyapi.weixin.qq.com/cgi-bin/webhook/send?key=","in 12a144 wecom\\twecom\\tcorpsecret\\tcorp_secret\\tcorp-secret\\tcorp.secret\\tcorp secret\\twework\\tqywx\\tqyweixin\\tworkweixin\\twork_weixin\\twork-weixin\\twork.weixin\\twork weixin","in 32h147 weglot\\tweglot","in 12a148 weibo\\tweibo","in 12a155 wepay\\twepay","in 12a144 wetransfer\\twetransfer","in 29l147 whoisxml\\twhoisxml\\twhois_xml\\twhois-xml\\twhois.xml\\twhois xml","in 12a144 whoxy\\twhoxy","in 12a144 windmill\\twindmilltoken\\twindmill_token\\twindmill-token\\twindmill.token\\twindmill token\\twmill","cw 60 windsurf\\tsk-ws-01-","in 12a144 windsurf\\tcodeium\\twindsurfapi\\twindsurf_api\\twindsurf-api\\twindsurf.api\\twindsurf api\\twindsurfkey\\twindsurf_key\\twindsurf-key\\twindsurf.key\\twindsurf key","in 12a144 windy\\twindyapi\\twindy_api\\twindy-api\\twindy.api\\twindy api\\twindykey\\twindy_key\\twindy-key\\twindy.key\\twindy key\\twindytoken\\twindy_token\\twindy-token\\twindy.token\\twindy token\\twindycom\\twindy_com\\twindy-com\\twindy.com\\twindy com","in 44a144 wireguard\\tprivatekey\\tprivate_key\\tprivate-key\\tprivate.key\\tprivate key\\tpresharedkey\\tpreshared_key\\tpreshared-key\\tpreshared.key\\tpreshared key\\twgprivate\\twg_private\\twg-private\\twg.private\\twg private\\twireguardprivate\\twireguard_private\\twireguard-private\\twireguard.private\\twireguard private\\twireguardpreshared\\twireguard_preshared\\twireguard-preshared\\twireguard.preshared\\twireguard preshared\\twgpsk\\twg_psk\\twg-psk\\twg.psk\\twg psk","in 12a144 wise\\ttransferwise\\ttransfer_wise\\ttransfer-wise\\ttransfer.wise\\ttransfer wise\\twiseapi\\twise_api\\twise-api\\twise.api\\twise api\\twisetoken\\twise_token\\twise-token\\twise.token\\twise token\\twisekey\\twise_key\\twise-key\\twise.key\\twise key\\twiseaccess\\twise_access\\twise-access\\twise.access\\twise access","in 12a144 wistia\\twistia","in 12a144 witAi\\twitai\\twit_ai\\twit-ai\\twit.ai\\twit ai\\twittoken\\twit_token\\twit-token\\twit.token\\twit token\\twitaccess\\twit_access\\twit-access\\twit.access\\twit access\\twitapi\\twit_api\\twit-api\\twit.api\\twit api\\twitkey\\twit_key\\twit-key\\twit.key\\twit key\\twitsecret\\twit_secret\\twit-secret\\twit.secret\\twit secret\\twitserver\\twit_server\\twit-server\\twit.server\\twit server\\twitclient\\twit_client\\twit-client\\twit.client\\twit client","cw 64 wix\\tIST.eyJ","in 12a144 wiz\\twizclient\\twiz_client\\twiz-client\\twiz.client\\twiz client\\twizsecret\\twiz_secret\\twiz-secret\\twiz.secret\\twiz secret\\twizio\\twiz_io\\twiz-io\\twiz.io\\twiz io\\twizapi\\twiz_api\\twiz-api\\twiz.api\\twiz api\\twizkey\\twiz_key\\twiz-key\\twiz.key\\twiz key\\twizauth\\twiz_auth\\twiz-auth\\twiz.auth\\twiz auth\\twiztoken\\twiz_token\\twiz-token\\twiz.token\\twiz token\\twizaccess\\twiz_access\\twiz-access\\twiz.access\\twiz access","in 17w144 wolfram\\twolfram\\twolframalpha\\twolfram_alpha\\twolfram-alpha\\twolfram.alpha\\twolfram alpha","in 40h147 woocommerce\\tconsumerkey\\tconsumer_key\\tconsumer-key\\tconsumer.key\\tconsumer key\\tconsumersecret\\tconsumer_secret\\tconsumer-secret\\tconsumer.secret\\tconsumer secret\\twoocommerce\\twoo_commerce\\twoo-commerce\\twoo.commerce\\twoo commerce\\twcconsumer\\twc_consumer\\twc-consumer\\twc.consumer\\twc consumer\\twcapi\\twc_api\\twc-api\\twc.api\\twc api\\twckey\\twc_key\\twc-key\\twc.key\\twc key\\twcsecret\\twc_secret\\twc-secret\\twc.secret\\twc secret","in 12a144 wordnik\\twordnik","c 0 wordpress\\tAUTH_KEY\\tAUTH_SALT\\tLOGGED_IN_KEY\\tLOGGED_IN_SALT\\tNONCE_KEY\\tNONCE_SALT","in 0 wordpress\\tapplicationpassword\\tapplication_password\\tapplication-password\\tapplication.password\\tapplication password\\tapppassword\\tapp_password\\tapp-password\\tapp.password\\tapp password\\twordpress\\twppassword\\twp_password\\twp-password\\twp.password\\twp password\\twpapp\\twp_app\\twp-app\\twp.app\\twp app","cw 64 workato\\twrka","cw 40 workos\\tsk_live_a2V5X\\tsk_test_a2V5X\\tsk_a2V5X","in 12a144 worksnaps\\tworksnaps","in 12a144 workstack\\tworkstack","in 12a144 worldWeather\\tworldweather\\tworld_weather\\tworld-weather\\tworld.weather\\tworld weather","in 12a144 worldcoinindex\\tworldcoinindex","in 12a144 wpEngine\\twpengine\\twp_engine\\twp-engine\\twp.engine\\twp engine\\twpeapi\\twpe_api\\twpe-api\\twpe.api\\twpe api\\twpeapikey\\twpe_apikey\\twpe-apikey\\twpe.apikey\\twpe apikey\\twpekey\\twpe_key\\twpe-key\\twpe.key\\twpe key\\twpetoken\\twpe_token\\twpe-token\\twpe.token\\twpe token","in 12a144 wpscan\\twpscan\\twp_scan\\twp-scan\\twp.scan\\twp scan","in 42w144 wrike\\twrike","in 12a144 wrike\\twrikeclient\\twrike_client\\twrike-client\\twrike.client\\twrike client\\twrikesecret\\twrike_secret\\twrike-secret\\twrike.secret\\twrike secret","in 12a144 wufoo\\twufoo","cw 64 xai\\txai-","cw 60 xai\\txai-token-","cw 32 xata\\txau_","cw 32 xendit\\txnd_production_\\txnd_development_","cw 31 xendit\\txnd_public_development_","cw 32 xendit\\txnd_public_production_","in 12a144 xero\\txero","in 12a144 xirsys\\txirsys","in 12a144 yahoo\\tyahoo","in 64a144 yahoo\\tyahooclient\\tyahoo_client\\tyahoo-client\\tyahoo.client\\tyahoo client\\tyahooconsumer\\tyahoo_consumer\\tyahoo-consumer\\tyahoo.consumer\\tyahoo consumer","cw 64 yandex\\tt1.","cw 35 yandex\\tAQVN","in 12a150 yandex\\tyandex","in 25w144 yandex\\tycaccess\\tyc_access\\tyc-access\\tyc.access\\tyc access","in 40w144 yandex\\tycsecret\\tyc_secret\\tyc-secret\\tyc.secret\\tyc secret\\tycstorage\\tyc_storage\\tyc-storage\\tyc.storage\\tyc storage","in 25w144 yandex\\taccesskey\\taccess_key\\taccess-key\\taccess.key\\taccess key\\tkeyid\\tkey_id\\tkey-id\\tkey.id\\tkey id","cw 47 yandex\\ty0__","cw 46 yandex\\ty0_Ag","cw 48 yandex\\ty1_\\ty2_\\ty3_","in 33w150 yandex\\tyctoken\\tyc_token\\tyc-token\\tyc.token\\tyc token\\tyadisk\\tya_disk\\tya-disk\\tya.disk\\tya disk","cw 64 yandex\\tdict.1.1.\\ttrnsl.1.1.\\tpdct.1.1.","cw 48 yandex\\tysc2_","in 12a144 yapily\\tyapily","in 12a144 yelp\\tyelp","in 12a144 yext\\tyext","in 12a144 ynab\\tynab\\tyouneedabudget","in 12a144 yodlee\\tyodlee","in 43w149 yookassa\\tyookassa\\tyoo_kassa\\tyoo-kassa\\tyoo.kassa\\tyoo kassa\\tyandexkassa\\tyandex_kassa\\tyandex-kassa\\tyandex.kassa\\tyandex kassa\\tyoomoney\\tkassa","in 12a144 yotpo\\tyotpo","cw 58 youCom\\tydc-sk-","in 12a144 yousign\\tyousign\\tyou_sign\\tyou-sign\\tyou.sign\\tyou sign","in 12a144 youtube\\tyoutubeapi\\tyoutube_api\\tyoutube-api\\tyoutube.api\\tyoutube api\\tyoutubekey\\tyoutube_key\\tyoutube-key\\tyoutube.key\\tyoutube key\\tyoutubetoken\\tyoutube_token\\tyoutube-token\\tyoutube.token\\tyoutube token\\tyoutubedata\\tyoutube_data\\tyoutube-data\\tyoutube.data\\tyoutube data\\tyoutube\\"","in 39w144 youtube\\tytapi\\tyt_api\\tyt-api\\tyt.api\\tyt api","in 12a144 yubico\\tyubico\\tyubikey\\tyubicloud","in 12a144 zamzar\\tzamzar","cw 10 zapier\\thooks.zapier.com/hooks/catch/","cw 24 zapier\\tmcp.zapier.com/api/mcp/s/\\tmcp.zapier.com/api/mcp/a/","in 12a144 zapier\\tzapierdeploy\\tzapier_deploy\\tzapier-deploy\\tzapier.deploy\\tzapier deploy\\tzapierapi\\tzapier_api\\tzapier-api\\tzapier.api\\tzapier api\\tzapierkey\\tzapier_key\\tzapier-key\\tzapier.key\\tzapier key\\tzapiersecret\\tzapier_secret\\tzapier-secret\\tzapier.secret\\tzapier secret","in 12a144 zendesk\\tzendesk","in 12a144 zenduty\\tzenduty","in 12a147 zenhub\\tzenhub\\tzen_hub\\tzen-hub\\tzen.hub\\tzen hub","in 12a153 zenkit\\tzenkit","in 12a144 zenodo\\tzenodo","in 12a144 zenrows\\tzenrows","in 12a144 zenscrape\\tzenscrape","in 12a144 zenserp\\tzenserp","in 42w144 zep\\tzepapi\\tzep_api\\tzep-api\\tzep.api\\tzep api\\tzepkey\\tzep_key\\tzep-key\\tzep.key\\tzep key\\tzepcloud\\tzep_cloud\\tzep-cloud\\tzep.cloud\\tzep cloud\\tzeptoken\\tzep_token\\tzep-token\\tzep.token\\tzep token\\tgetzep","in 12a144 zeplin\\tzeplin","cw 32 zerion\\tzk_dev_","cw 31 zerion\\tzk_prod_","in 12a144 zerobounce\\tzerobounce\\tzero_bounce\\tzero-bounce\\tzero.bounce\\tzero bounce","in 12a144 zerossl\\tzerossl\\tzero_ssl\\tzero-ssl\\tzero.ssl\\tzero ssl","in 12a144 zerotier\\tzerotier\\tzero_tier\\tzero-tier\\tzero.tier\\tzero tier","in 32h144 zhipu\\tzhipu\\tzhipuai\\tbigmodel\\tglm\\tchatglm\\tzai\\tz.ai","in 12a144 zilliz\\tzilliz","in 24w144 zillow\\tzillow\\tzws\\tzwsid","in 12a144 zipapi\\tzipapi\\tzip_api\\tzip-api\\tzip.api\\tzip api","in 12a144 zipcodeapi\\tzipcodeapi\\tzipcode_api\\tzipcode-api\\tzipcode.api\\tzipcode api\\tzipcode\\tzip_code\\tzip-code\\tzip.code\\tzip code","in 12a144 zipcodebase\\tzipcodebase","cw 64 zoho\\t1000.","in 12a182 zoho\\tzoho\\tzapikey","in 12a144 zonkaFeedback\\tzonka\\tzonkafeedback","in 12a144 zoom\\tzoomclient\\tzoom_client\\tzoom-client\\tzoom.client\\tzoom client\\tzoomsdk\\tzoom_sdk\\tzoom-sdk\\tzoom.sdk\\tzoom sdk\\tzoomapi\\tzoom_api\\tzoom-api\\tzoom.api\\tzoom api\\tzoomsecret\\tzoom_secret\\tzoom-secret\\tzoom.secret\\tzoom secret\\tzoomapp\\tzoom_app\\tzoom-app\\tzoom.app\\tzoom app\\tzoomoauth\\tzoom_oauth\\tzoom-oauth\\tzoom.oauth\\tzoom oauth\\tzoomvideo\\tzoom_video\\tzoom-video\\tzoom.video\\tzoom video\\tzoommeeting\\tzoom_meeting\\tzoom-meeting\\tzoom.meeting\\tzoom meeting\\tzoomwebhook\\tzoom_webhook\\tzoom-webhook\\tzoom.webhook\\tzoom webhook\\tzoomverification\\tzoom_verification\\tzoom-verification\\tzoom.verification\\tzoom verification\\tzoomevent\\tzoom_event\\tzoom-event\\tzoom.event\\tzoom event","in 12a144 zoomeye\\tzoomeye\\tzoom_eye\\tzoom-eye\\tzoom.eye\\tzoom eye","in 12a144 zoopla\\tzoopla","in 12a144 zulip\\tzulip\\tzuliprc","in 12a144 zuora\\tzuora","cw 41 zuplo\\tzpka_","in 12a144 zyte\\tzyte\\tscrapinghub\\tshubapikey\\tshub_apikey\\tshub-apikey\\tshub.apikey\\tshub apikey\\tshubkey\\tshub_key\\tshub-key\\tshub.key\\tshub key\\tcrawlera","iv 0 -\\tpass\\tpwd\\t_pw\\tpswd\\tkennwort\\tsenha\\tcontrasen\\twachtwoord\\tsecret\\ttoken\\tkey\\tauth\\tcred\\tsalt","i 0 -\\tpassword=\\"\\tpassword=\'\\tpassword = \\"\\tpassword = \'\\tpassword: \\"\\tpassword: \'\\tpassword\\": \\"\\tpassword\\": \'\\tpassword\': \\"\\tpassword\': \'\\tsecret=\\"\\tsecret=\'\\tsecret = \\"\\tsecret = \'\\tsecret: \\"\\tsecret: \'\\tsecret\\": \\"\\tsecret\\": \'\\tsecret\': \\"\\tsecret\': \'\\tpassword=\\tpasswd=\\tpwd=\\tpass=","i 12 -\\tkey=\\tsecret=\\ttoken=","i 0 -\\tkey**\\tsecret**\\ttoken**\\tpassword**","i 16 -\\tkey is \\tkey is `\\tsecret is \\tsecret is `\\ttoken is \\ttoken is `","i 0 -\\t as string = \\"\\t[] = \\"\\t\\" android:value=\\"\\tget; } = \\"\\tset; } = \\"\\tinit; } = \\"\\tgetdecoder().decode(\\"","i 4 -\\t\\") or \\"\\t\') or \'\\t\\") ?: \\"\\t\') ?: \'\\t\\") ?? \\"\\t\') ?? \'\\t\\") || \\"\\t\') || \'","i 0 -\\tpassword is \\tauthorization\\t-h \\"\\t-h \'\\t--header\\tcurl \\tpsexec\\tsshpass\\tdocker login\\tpodman login\\thelm registry login\\toras login\\tmysql -\\tmysqladmin -\\tmysqldump -\\tnet user \\tnet use \\tconvertto-securestring\\tconnect-viserver\\tkeytool -\\tjarsigner -\\tsqlcmd \\tbcp \\tosql \\tmosquitto_pub \\tmosquitto_sub \\tmosquitto_rr \\tredis-cli \\tmongosh \\tmongo -\\tmongodump \\tmongorestore \\tmongoexport \\tmongoimport \\tcqlsh \\tldapsearch \\tldapadd \\tldapmodify \\tldappasswd \\tldapdelete \\tldapwhoami \\tunzip -\\tzip -\\tplink \\tpscp \\tpsftp \\txfreerdp \\tcmdkey \\taz login\\tcf login\\toc login\\tbuildah login\\tskopeo login\\tnerdctl login\\tssh-keygen \\tschtasks \\ttwine \\tpoetry config \\tcomposer config \\tuser-secrets set \\tmc alias set \\tmc config host add \\tsqlplus \\topenssl \\topenssl enc \\tvault login \\thttp -a \\thttps -a \\t--auth=\\t--auth \\t:5432:\\t7z \\thtpasswd \\tmosquitto_passwd \\trabbitmqctl \\tsmbclient \\trpcclient \\tlftp \\trequirepass \\tmasterauth \\tsentinel auth-pass \\t insecure-password \\tstats auth \\tbindpw \\trootpw \\tolcrootpw: \\tpsk=\\"\\tpsk = \\"\\tenable secret \\tenable password \\tsnmp-server community \\tradius-server key \\ttacacs-server key \\tcrypto isakmp key \\tpassword 7 \\t key 7 \\t: psk \\"\\t: eap \\"\\t: xauth \\"\\t<administratorpassword>\\t<password>\\tmysql.connect(\\tmysqldb.connect(\\tmysql_connect(\\tmysqli_connect(\\tnew mysqli(\\tnew pdo(\\tdrivermanager.getconnection(\\tftp_login(\\tssh2_auth_password(\\tldap_bind(\\tusername_pw_set(\\twifi.begin(\\tsetbasicauth(\\tbasic_auth(\\twithbasicauth(\\tbasicauth(\\t.auth(\\t.basic(\\t.setauth(\\t.authenticate(\\tsetcredentials(\\taddcredentials(\\twithcredentials(\\tbasiccredentials(\\tbasicawscredentials(\\tnewstaticcredentials(\\tusernamepasswordtoken(\\tauth=(\\tsp_addlogin \\tsp_password \\tjwt.sign(\\tjwt.verify(\\tjwt.encode(\\tjwt.decode(\\tcreatehmac(\\tcreatecipheriv(\\tcreatedecipheriv(\\tcryptojs.aes.encrypt(\\tcryptojs.aes.decrypt(\\tsecretkeyspec(\\tpyotp.totp(\\tauthenticator.generate(\\ttotp.generate(\\ttotp.new(\\tsetvapiddetails(\\tcookieparser(\\tjdbc:oracle:\\tmachine \\tdefault login \\tnetworkcredential(\\tdirectoryentry(\\tusernamepasswordcredentials(\\tpasswordauthentication(\\thttpbasicauth(\\t.login(\\tidentified by \\tidentified with \\t password \'\\t--password-stdin\\tchpasswd\\tsudo -s\\tconvertto-securestring -asplaintext\\t@tcp(\\t@unix(\\t<pass>\\t<pass encoding=\\tvariable \\"\\tkind: secret\\tkind: \'secret\'\\tkind: \\"secret\\"\\t\\"kind\\": \\"secret\\"\\t\\"kind\\":\\"secret\\"\\tbootstrap-token\\t--token\\ttoken:\\tmnemonic\\tseed phrase\\tseed_phrase\\tseedphrase\\trecovery phrase\\trecovery_phrase\\t$1$\\t$apr1$\\t$2a$\\t$2b$\\t$2y$\\t$2x$\\t$5$\\t$6$\\t$7$\\t$y$\\t$8$\\t$9$\\t$argon2\\t$krb5asrep$\\t$krb5tgs$\\tpbkdf2_sha256$\\tpbkdf2_sha1$\\tmd5$\\tsha1$"]}');
// EXTERNAL MODULE: ./out/actions/secret-scan/match/overlaps.js
var overlaps = __webpack_require__(67591);
;// CONCATENATED MODULE: ./out/actions/secret-scan/match/versions.js
/** More than a gate looks at around the beginning of a literal, in bytes. */
const gateReach = 1024;
/**
 * Looks through texts of which one is mostly what the one before it was, as the versions of a file in commits are. Gives
 * what looking through all of each would give: what only sees bytes that a text has in common with one in which nothing
 * was, in no encoding either, sees nothing in them.
 */
class Versions {
    #scanner;
    #clean;
    #room = Buffer.alloc(0);
    constructor(scanner) {
        this.#scanner = scanner;
    }
    /** The next text. */
    next(bytes) {
        const common = this.#clean === undefined ? [] : commonOf(this.#clean.bytes, bytes);
        if (this.#clean === undefined || common.length === 0)
            return new Version(this.#scanner, { bytes, hits: this.#scanner.hits(bytes) });
        const hits = this.#hits(this.#clean, bytes, common);
        return new Version(this.#scanner, { bytes, hits }, gapsOf(common, bytes.length));
    }
    /** To be told of each text what was in it. */
    keep({ seen: { bytes, hits } }, isClean) {
        this.#clean = isClean ? { bytes: this.#copyOf(bytes), hits } : undefined;
    }
    /** Whoever gave the bytes may use their memory again. */
    #copyOf(bytes) {
        if (this.#room.length < bytes.length)
            this.#room = Buffer.allocUnsafeSlow(2 * bytes.length);
        bytes.copy(this.#room);
        return this.#room.subarray(0, bytes.length);
    }
    /** All that the gate would find: what it found before, but for what stands near what changed. */
    #hits(last, bytes, common) {
        const hits = [];
        const fresh = (from, to) => {
            if (from >= to)
                return;
            const start = Math.max(0, from - gateReach);
            const found = this.#scanner.hits(bytes.subarray(start, to + gateReach));
            versions_pass(found, 0, { from, to, by: start }, hits);
        };
        let [at, behind] = [0, 0];
        for (const one of common) {
            const known = withoutEnds(one, bytes, last.bytes);
            if (known.from >= known.to)
                continue;
            fresh(at, known.from);
            behind = versions_pass(last.hits, behind, known, hits);
            at = known.to;
        }
        fresh(at, bytes.length);
        return Int32Array.from(hits);
    }
}
/** Without what the gate may have seen otherwise, but where both texts begin or end. */
const withoutEnds = ({ from, to, by }, bytes, other) => ({
    from: from === 0 && by === 0 ? 0 : from + gateReach,
    to: to === bytes.length && to - by === other.length ? to : to - gateReach,
    by,
});
/** Passes on the hits of a part, as they stand in it, from the pair at `index` on; gives where the next begins. */
function versions_pass(hits, index, { from, to, by }, into) {
    let at = index;
    for (; at < hits.length; at += 2) {
        const offset = (hits[at] ?? 0) + by;
        if (offset >= to)
            break;
        if (offset >= from)
            into.push(offset, hits[at + 1] ?? 0);
    }
    return at;
}
/** One text, of which a few parts may be all that is new. */
class Version {
    #scanner;
    #changed;
    seen;
    constructor(scanner, seen, changed) {
        this.#scanner = scanner;
        this.#changed = changed;
        this.seen = seen;
    }
    scan() {
        return this.#scanner.read(this.seen.bytes, this.seen.hits, undefined, this.#changed);
    }
    /** None where nothing that changed can be of an encoding. */
    signs(wanted) {
        const { bytes } = this.seen;
        const isNear = (part) => {
            const { from, to } = encodingAround(bytes, part);
            const { runs, escapes } = this.#scanner.signs(bytes.subarray(from, to), wanted);
            return runs.length + escapes.length > 0;
        };
        return this.#changed?.some(isNear) === false ? noSigns : this.#scanner.signs(bytes, wanted);
    }
}
const noSigns = { runs: [], escapes: [] };
/** What an encoding may be made of, and what may stand between its lines. */
const inEncoding = Uint8Array.from({ length: 256 }, (_, byte) => /[\w+/=\\"\s-]/.test(String.fromCharCode(byte)) && byte < 0x80 ? 1 : 0);
/** The part, what an encoding that it is of has besides, and so much more that an escape is seen whose text it is of. */
function encodingAround(bytes, { from, to }) {
    let [start, end] = [Math.max(0, from - gateReach), Math.min(bytes.length, to + gateReach)];
    while (start > 0 && inEncoding[bytes[start - 1] ?? 0] === 1)
        start -= 1;
    while (end < bytes.length && inEncoding[bytes[end] ?? 0] === 1)
        end += 1;
    return { from: start, to: end };
}
/** What stands between them; empty where something was only taken out. */
function gapsOf(common, length) {
    const starts = [0, ...common.map(({ to }) => to)];
    const ends = [...common.map(({ from }) => from), length];
    const gaps = starts.map((from, index) => ({ from, to: ends[index] ?? length }));
    return gaps.filter(({ from, to }) => from < to || (from > 0 && to < length));
}
/** Shorter parts are worth nothing: what is near their ends is looked at anyway. */
const shortest = 4 * gateReach;
const mostParts = 100;
/** What both have in common: their beginnings, their ends, and between them what is found again, in order. */
function commonOf(old, bytes) {
    const most = Math.min(old.length, bytes.length);
    const before = sameFrom(old, 0, bytes, 0, most);
    const by = bytes.length - old.length;
    const end = bytes.length -
        sameBytes(most - before, (from, to) => areSame(old, old.length - to, bytes, bytes.length - to, to - from));
    const parts = [{ from: 0, to: before, by: 0 }];
    for (let last = parts[0]; last !== undefined && last.to < end && parts.length < mostParts;) {
        last = nextCommon(old.subarray(0, end - by), bytes.subarray(0, end), last);
        if (last !== undefined)
            parts.push(last);
    }
    parts.push({ from: end, to: bytes.length, by });
    return parts.filter(({ from, to }) => to - from >= shortest);
}
/** So much is looked for, in so much of the other text and a little more where it is farther on. */
const probe = 64;
const versions_window = 8 * 1024;
const versions_farthest = 64 * 1024;
/** The next part that is found again behind one. */
function nextCommon(old, bytes, { to, by }) {
    const first = to - by;
    for (let step = probe; step <= versions_farthest; step *= 2) {
        const from = to + step - probe;
        if (from + probe > bytes.length)
            return undefined;
        const place = old.subarray(first, first + versions_window + 2 * step).indexOf(bytes.subarray(from, from + probe));
        if (place === -1)
            continue;
        const start = first + place;
        const same = sameFrom(old, start, bytes, from, Math.min(old.length - start, bytes.length - from));
        if (same >= 4 * probe)
            return { from, to: from + same, by: from - start };
    }
    return undefined;
}
const areSame = (one, at, other, place, length) => one.compare(other, place, place + length, at, at + length) === 0;
const sameFrom = (one, at, other, place, most) => sameBytes(most, (from, to) => areSame(one, at + from, other, place + from, to - from));
/** How many of the first `most` bytes are the same; long stretches are compared at once. */
function sameBytes(most, isSame) {
    let same = 0;
    for (let step = 65536; step > 0; step = step >>> 2)
        while (same + step <= most && isSame(same, same + step))
            same += step;
    return same;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/match/scanner.js




const watcher = ({ literal, readers }) => ({
    length: literal.text.length,
    readers,
    runs: readers.map(({ run }) => (run === undefined || isSameRun(run, literal) ? undefined : run)),
    before: Math.max(...readers.map(({ before }) => before)),
    behind: Math.max(...readers.map(({ behind }) => behind)),
});
/** The farthest that any reader looks behind or before its literal, in bytes. */
const reachOf = (watches) => watches.reduce((most, { readers }) => readers.reduce((far, { before, behind }) => Math.max(far, before, behind), most), 0);
/** Looks for secrets in bytes. */
class Scanner {
    #gate;
    #watches;
    /** Made at the first hit: of thousands of literals a repository has a few hundred. */
    #watchers = [];
    /** The farthest that any reader looks behind or before its literal, in bytes. */
    reach;
    constructor(gate, watches, reach) {
        this.#gate = gate;
        this.#watches = watches;
        this.reach = reach ?? ('length' in watches ? reachOf(watches) : 0);
    }
    /** Undefined, and in `wanted`: it has to be loaded. */
    #watcher(index, wanted) {
        const known = this.#watchers[index];
        if (known !== undefined)
            return known;
        const watch = this.#watches.at(index);
        if (watch === undefined)
            return undefined;
        if (!(watch instanceof unloaded/* Unloaded */.R))
            return (this.#watchers[index] = watcher(watch));
        for (const name of watch.names)
            wanted.add(name);
        return undefined;
    }
    /** Where something may stand in an encoding. */
    signs(bytes, wanted) {
        return this.#gate.signs(bytes, wanted);
    }
    /** Looks through texts that are versions of one another. */
    versions() {
        return new Versions(this);
    }
    /** What has the shape of a secret, in order of place. */
    scan(bytes, part) {
        return this.read(bytes, this.hits(bytes), part);
    }
    /** Where the gate would have one look. */
    hits(bytes) {
        return this.#gate.hits(bytes);
    }
    /**
     * What stands at `hits` in a part of the bytes, as far as anything of `changed` is looked at for it. Throws `Unloaded`
     * where somebody would look who is not loaded.
     */
    read(bytes, hits, part, changed) {
        if (hits.length === 0)
            return scanner_none;
        const found = [];
        const wanted = new Set();
        for (let index = 0; index < hits.length; index += 2) {
            const offset = hits[index] ?? 0;
            if (part !== undefined && (offset < part.from || offset >= part.to))
                continue;
            const watch = this.#watcher(hits[index + 1] ?? 0, wanted);
            if (watch === undefined || wanted.size > 0)
                continue;
            if (changed !== undefined && !isTouched(offset, watch, changed))
                continue;
            const start = Math.max(0, offset - watch.before);
            let text;
            for (const [at, reader] of watch.readers.entries()) {
                const run = watch.runs[at];
                if (run !== undefined && !holdsRun(bytes, offset + watch.length, run))
                    continue;
                text ??= bytes.toString('latin1', start, Math.min(bytes.length, offset + watch.behind));
                const one = reader.read(text, offset - start);
                if (one !== undefined)
                    found.push(moved(one, start));
            }
        }
        if (wanted.size > 0)
            throw new unloaded/* Unloaded */.R(wanted);
        return (0,overlaps/* withoutOverlaps */.R)(found);
    }
}
/** A candidate of a window, as one of the bytes that the window begins in at `by`. */
function moved(one, by) {
    const move = (at) => ({ ...at, start: by + at.start, end: by + at.end });
    return one.besides === undefined ? move(one) : { ...move(one), besides: one.besides.map(move) };
}
/** Whether the window around a place reaches into one of these parts, or over where something was taken out. */
const isTouched = (offset, { before, behind }, parts) => parts.some(({ from, to }) => offset - before < to && offset + behind > from);
const scanner_none = [];

;// CONCATENATED MODULE: ./out/actions/secret-scan/imports/tool-files.js
/** Where other tools look for their settings. Those of betterleaks go before those of gitleaks. */
const paths = [
    '.betterleaks.toml',
    '.gitleaks.toml',
    '.gitleaksignore',
    '.betterleaksignore',
    '.secrets.baseline',
    '.secretlintignore',
    '.secretlintrc.json',
];
/** The same files, each read once; undefined where there is none of those that tools look for. */
async function toolFilesIn(files) {
    const known = new Map();
    for (const path of paths)
        known.set(path, await files.read(path));
    if ([...known.values()].every((file) => file === undefined))
        return undefined;
    return { ...files, read: async (path) => (known.has(path) ? known.get(path) : files.read(path)) };
}

// EXTERNAL MODULE: ./out/actions/secret-scan/read.js + 16 modules
var read = __webpack_require__(44295);
// EXTERNAL MODULE: ./out/actions/secret-scan/rules.js + 4 modules
var rules = __webpack_require__(18877);
;// CONCATENATED MODULE: ./out/actions/secret-scan/check.js








const check_rules = providers/* outlined */.Vt.map(({ id, read }) => (0,rules/* outlinedRule */.Dl)(id, read));
/** Made at the first file: other checks run without it. */
let scanner;
function check_open() {
    if (scanner !== undefined)
        return scanner;
    const list = new LiteralList(match_literals_namespaceObject.G);
    return (scanner = new Scanner((0,gate_open/* openGate */.G)(list.literals), list, match_literals_namespaceObject.g));
}
const secretScan = {
    id: 'secret-scan',
    title: 'Secret scan',
    summary: 'Finds secrets in files and in the commits of the change: tokens of hundreds of providers, checked without network.',
    inputs: [
        {
            name: 'history',
            kind: 'flag',
            summary: 'Looks into every commit, not only those of the change.',
            otherwise: 'false',
            where: 'anywhere',
        },
        {
            name: 'stdin',
            kind: 'flag',
            summary: 'Checks standard input in place of files.',
            otherwise: 'false',
            where: 'command-line',
        },
    ],
    examplePath: 'settings.env',
    claims: () => ({ kind: 'file', certain: false }),
    parse: (file) => (0,read/* readText */.y)(file, check_open()),
    bytes: (0,read/* reading */.h)(check_open, providers/* loadProviders */.TD),
    whole: () => (0,providers/* loadProviders */.TD)(),
    rules: check_rules,
    concerned: rules/* byRule */.k2,
    configured: async (files) => {
        const found = await toolFilesIn(files);
        if (found === undefined)
            return { check: secretScan, problems: [] };
        // Loaded only where there is something to read.
        const { configured } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3292), __webpack_require__.e(1382)]).then(__webpack_require__.bind(__webpack_require__, 21382));
        const kinds = providers/* outlined */.Vt.map(({ read }) => read().kind);
        return configured({ check: secretScan, kinds, scanner: check_open, load: providers/* loadProviders */.TD }, found);
    },
};


/***/ }),

/***/ 73068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ encodeBase64url),
/* harmony export */   WG: () => (/* binding */ encodeBase64),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/**
 * The bytes of base64 or base64url (RFC 4648), one character a byte. Undefined: another alphabet, a length that no bytes
 * have, or bits behind the last byte that are not 0 (no encoder writes them).
 */
function decodeBase64(text) {
    const plain = text
        .replace(/={1,2}$/, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/');
    if (plain.length === 0 || plain.length % 4 === 1 || !/^[0-9A-Za-z+/]+$/.test(plain))
        return undefined;
    const bytes = Buffer.from(plain, 'base64');
    return bytes.toString('base64').replace(/=+$/, '') === plain ? bytes.toString('latin1') : undefined;
}
/** With its padding, of a text of one character a byte. */
const encodeBase64 = (bytes) => Buffer.from(bytes, 'latin1').toString('base64');
/** Without padding. */
const encodeBase64url = (bytes) => Buffer.from(bytes, 'latin1').toString('base64url');


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ sizeAt),
/* harmony export */   s2: () => (/* binding */ elementAt),
/* harmony export */   y8: () => (/* binding */ der)
/* harmony export */ });
/** `bytes` of one character each. */
function elementAt(bytes, at) {
    const length = lengthAt(bytes, at);
    if (length === undefined)
        return undefined;
    const { start, size } = length;
    return start + size <= bytes.length ? { tag: bytes.charCodeAt(at), start, end: start + size } : undefined;
}
/** How many bytes the element says it is long, its head included, whether or not they are there. */
function sizeAt(bytes, at) {
    const length = lengthAt(bytes, at);
    return length && length.start + length.size - at;
}
function lengthAt(bytes, at) {
    const short = bytes.charCodeAt(at + 1);
    const width = short < 128 ? 0 : short & 127;
    if (Number.isNaN(short) || width > 4)
        return undefined;
    let size = width === 0 ? short : 0;
    for (let nth = 0; nth < width; nth += 1)
        size = size * 256 + bytes.charCodeAt(at + 2 + nth);
    return { start: at + 2 + width, size };
}
/** With a length that fits. */
function der(tag, content) {
    const { length } = content;
    const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
    return String.fromCharCode(tag, ...head) + content;
}


/***/ }),

/***/ 10997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openGate)
});

;// CONCATENATED MODULE: ./out/actions/secret-scan/gate/literal.js
/** Throws where the gate could not look for one. */
function checkLiterals(literals) {
    // All at once: one by one it takes as long as all the rest of opening a gate.
    const isSound = !unprintable.test(literals.map(({ text }) => text).join(''));
    for (const { text, run } of literals) {
        if (text.length < 3 || text.length > 128)
            throw wrong(text, 'is not 3 to 128 bytes long');
        if (!Number.isInteger(run) || run < 0 || run > 64)
            throw wrong(text, 'wants a run that is not 0 to 64 bytes');
        if (!isSound && unprintable.test(text))
            throw wrong(text, 'is not printable ASCII');
    }
}
const unprintable = /[^\x20-\x7e]/;
const wrong = (text, fault) => new RangeError(`The literal "${text}" ${fault}.`);

;// CONCATENATED MODULE: ./out/actions/secret-scan/gate/gate-wasm.js
/** Built from `assembly/` by `npm run generate`. */
const gateWasm = 'AGFzbQEAAAABRAtgBH9/f38Bf2ACf38Bf2ABfwBgAABgAAF/YAV/f39/fwF/YAZ/f39/f38Bf2ABfwF/YAJ/fwBgA39/fwBgA39/fwF/AxIRAQIDAAUGBAAHBAgCAQkAAwoFAwEAAQaMARl/AEGA7DALfwBBgIABC38AQYCAgIAEC38AQYCABAt/AEGAwDwLfwBBFAt/AEHACAt/AEGABAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB5sBEAVjb3VudAAJBHNjYW4ABwRoaXRzAwAHbWF4SGl0cwMBB3Jvd01hcmsDAgdwb3J0aW9uAwMGdGFibGVzAwQKcmVjb3JkU2l6ZQMFBmJlZm9yZQMGBmJlaGluZAMHBWJ1aWxkABAIdXNlVGllcnMACwtmaWxsQ2xhc3NlcwAPCXNpZ25Db3VudAAGBXNpZ25zAAUGbWVtb3J5AgAIAQIMATIK3UkR6gEBCH8gAEEUaygCEEF+cSICIAFBFGsoAhBBfnEiA2oiBQR/IAVB7P///wNLBEAACyAFQRBqIgRB/P///wNLBEAACyMYQQRqIgcgBEETakFwcUEEayIEaiIGPwAiCEEQdEEPakFwcSIJSwRAIAggBiAJa0H//wNqQYCAfHFBEHYiCSAIIAlKG0AAQQBIBEAgCUAAQQBIBEAACwsLIxggBiQYIAQ2AgAgB0EEayIEQQA2AgQgBEEANgIIIARBAjYCDCAEIAU2AhAgB0EQaiIEIAAgAvwKAAAgAiAEaiABIAP8CgAAIAQFQfABCwveAQEDfwNAIAFBwABIBEAgASAAQRRrKAIQQQF2TwR/QX8FIAAgAUEBdGovAQALIgJBAnRBgOQwaiIDIAMoAgBBgICABHI2AgAgAUEgSAR/IAFFIAFBCE5yIAFBAkZyIAFBA0ZyBUEACwRAIAJBAnRBgOQwaiIDIAMoAgBBgICACHI2AgALIAFBCHFFIAFBD3FBAUdxBEAgAkECdEGA5DBqIgMgAygCAEGAgIAQcjYCAAsgAUECcUUEQCACQQJ0QYDkMGoiAiACKAIAQYCAgCByNgIACyABQQFqIQEMAQsLCwcAQdwIJBgLzgsCBH8BfiADIAFBKGoiBCADIARJGyEEA0AgASAESQR/IAEtAABBAnRBgOQwaigCAEECcQVBAAsEQCABQQFqIQEMAQsLIAEhBiADIAFBDGoiBCADIARJGyEEA0AgASAESQR/IAEtAABBAnRBgOQwaigCAEEQcQVBAAsEQCABQQFqIQEMAQsLIAEiBC0AAEECdEGA5DBqKAIAQYCAAXEEfwJAIAFBAmogA00EfyABLwEAQbzeAEYFQQALBEAgAyABQRtqIgUgAyAFSRshBwNAIAEgB0kEfyABLQAAQT5HBUEACwRAIAFBAWohAQwBCwsgBCEFIAEgB0YNASABQQFqIQELIAMgAUEYaiIFIAMgBUkbIQUDQCABIAVJBH8gAS0AAEECdEGA5DBqKAIAQYAIcQVBAAsEQCABQQFqIQEMAQsLIAFBBWoiBSADTSABKQMAQqDAgIGChIiQIIQiCEL//////x+DQvbCsavXDFFxDQAgAUEGaiIFIANNIAhC////////P4NC8+jJy+btGVFxDQAgAUEHaiIFIANNIAhC//////////8Ag0LkypmL1o6bOlFxDQAgBCEFCyAEIAUiAUkEfyADIAFBDGoiBCADIARJGyEEA0AgASAESQR/IAEtAABBAnRBgOQwaigCAEEQcQVBAAsEQCABQQFqIQEMAQsLIAEFIAQLBSAECyIFIgEoAgBB////BnEhByABQQNqIgQgA00EfyAHQaXmhAJGIAdBpeaQAkZyBUEAC0UEQCADIAFBBGoiBCADIARJGyEEA0AgASAESQR/IAEtAABBAnRBgOQwaigCAEEgcQVBAAsEQCABQQFqIQEMAQsLIAEhBAsgBCAFRgRAIAUgBksEfyAAIAYgBSACIAMQBAVBAAsPCyADIAQiAiIAQRBqIgEgASADSxshAQNAIAAgAUkEfyAALQAAQQJ0QYDkMGooAgBBgAFxBUEACwRAIABBAWohAAwBCwsgACEBA0AgASACSwR/IAItAABBAnRBgOQwaigCAEEIcUEARwVBAQtFBEAgAkEBaiECDAELCyABIAJLBEAgASADIAFBBmoiAiACIANLGyICIAFB0ABqIgMgAiADSRshAgNAIAEgAkkEfyABLQAAQQJ0QYDkMGooAgBBDHFBAEcFQQELRQRAIAFBAWohAQwBCwtBBmogAUYPCyADIAQiAkEoaiIAIAAgA0sbIQADQCAAIAJLBH8gAi0AAEECdEGA5DBqKAIAQYgEcUEARwVBAQtFBEAgAkEBaiECDAELCyADIAIiAEsEfyAALQAAQQJ0QYDkMGooAgBBCHEFQQALBH8gAyAAQQRqIgIgAiADSxshAgNAIAAgAkkEfyAALQAAQQJ0QYDkMGooAgBBCHEFQQALBEAgAEEBaiEADAELCyAAIAMgAEEGaiIFIAMgBUkbIgUgAEHQAGoiBiAFIAZJGyEFA0AgACAFSQR/IAAtAABBAnRBgOQwaigCAEEMcUEARwVBAQtFBEAgAEEBaiEADAELC0EGaiAARgVBAAsEQEEBDwsCfyADIAEiAEHQAGoiAiACIANLGyECA0AgACACSQR/IAAtAABBAnRBgOQwaigCAEEMcUEARwVBAQtFBEAgAEEBaiEADAELC0EAIAAiAiABa0EGSQ0AGiABIQADQCAAIAJJBH8gAC0AAEECdEGA5DBqKAIAQYACcQVBAAsEQCAAQQFqIQAMAQsLQQEgACACRg0AGkEAIAAiAy0AAEECdEGA5DBqKAIAIgBBgBBxDQAaQQEgAEGAIHEEf0EBBSABIQADQCAAIAJJBH8gAC0AAEECdEGA5DBqKAIAQcAAcUEARwVBAQtFBEAgAEEBaiEADAELCyAAIAJJCw0AGiADIAFrQQZPIANBAmogAk0EfyADLwEAQbzeAEYFQQALDQAaIAMgAWtBBk9BACABIARGBH8gAy0AAEECdEGA5DBqKAIAQYDAAHEFQQALGwsLjwMBAX8gAkEBay0AAEECdEGA5DBqKAIAQQhxBH8DQCABIAJJBH8gAS0AAEECdEGA5DBqKAIAQQRxQQBHBUEBC0UEQCABQQFqIQEMAQsLIAEgAkkFQQALBEAgAiAEIAJBBmoiASABIARLGyIBIAJB0ABqIgMgASADSRshAQNAIAEgAksEfyACLQAAQQJ0QYDkMGooAgBBDHFBAEcFQQELRQRAIAJBAWohAgwBCwtBBmogAkYPCyACIQEgBCACQdAAaiIFIAQgBUkbIQQDQCABIARJBH8gAS0AAEECdEGA5DBqKAIAQQxxQQBHBUEBC0UEQCABQQFqIQEMAQsLIAEgAmtBBkkEQEEADwsDQCABIAJLBH8gAi0AAEECdEGA5DBqKAIAQcAAcUEARwVBAQtFBEAgAkEBaiECDAELCyABIAJLBEBBAQ8LIAMgAEEoayIBIAEgA0kbIQEDQCAAIAFLBH8gAEEBay0AAEECdEGA5DBqKAIAQQJxBUEACwRAIABBAWshAAwBCwsgAC0AAEEtRgvsCAIGfwN7QQAkFEEAJBNBACQOIAAjEkcEQCAAJBAjECQPQQAkEUEAJA1BACQMC0EAJBIgAyABIARqIgYgAyAGSRshCANAIAAgCEkEQCMOQe7/AEsEQCAAJBIjEg8LIAD9AAQAIgz9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/SYgDP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9UP0M//////////////////////3WAf3EASIJIxEgCUEBdnJxQQFxBEACQCAAIw9JDQAgACEGA0AgAiAGSSAGIxBPcQR/IAZBAWstAABBAnRBgOQwaigCAEGAgAJxBUEACwRAIAZBAWshBgwBCwsgACEHA0AgAyAHSwR/IActAABBAnRBgOQwaigCAEGAgAJxBUEACwRAIAdBAWohBwwBCwsgByQPIAYjEEkgASAGTXIjDyAGayIHIARJcg0AIAYjDyACIAMQDgRAIw5BA3RBgOwwaiIKIAY2AgAgCiAHNgIEIw5BAWokDgsLCyAJQQF2JBEgAP0ABAEiDv0MICAgICAgICAgICAgICAgIP1QIQ0gDP0MJSUlJSUlJSUlJSUlJSUlJf0jIA79DDAwMDAwMDAwMDAwMDAwMDD9cf0MCAgICAgICAgICAgICAgICP0m/U4gDP0MXFxcXFxcXFxcXFxcXFxcXP0jIA39DHh4eHh4eHh4eHh4eHh4eHj9IyAN/Qx1dXV1dXV1dXV1dXV1dXV1/SP9UP1O/VD9ZCEHA0AgB0EASgRAIAAgB2hqIgkgAUkEfwJ/IAktAABBJUYEQCAJQQFqIgZBAmogA00EfyAGLQAAQfgBcUEwRgVBAAsEfyAGQQFqLQAAQQJ0QYDkMGooAgBBgICAAnFBAEcFQQALDAELIAktAAFBIHJB+ABGBEAgCUECaiIGQQJqIANNBH8gBi0AAEH4AXFBMEYFQQALBH8gBkEBai0AAEECdEGA5DBqKAIAQYCAgAJxQQBHBUEACwwBCyAJLwECQbDgAEYEQCAJQQRqIgZBAmogA00EfyAGLQAAQfgBcUEwRgVBAAsEfyAGQQFqLQAAQQJ0QYDkMGooAgBBgICAAnFBAEcFQQALDAELIAktAAJB+wBGBH8gA0EBayAJQQNqIgZBAmpPBH8gBi0AAEH4AXFBMEYFQQALBH8gBkEBai0AAEECdEGA5DBqKAIAQYCAgAJxBUEACwVBAAsEfyAJLQAFQf0ARgVBAAsLBUEACwRAAkAjEyMUIAktAABBJUYiChsiBgRAIAlBAWogBigCAGsiCyAGKAIEQf////97cWsgBU0EQCAGIAtBgICAgARyNgIEDAILCyMOQQN0QYDsMGoiBiAJNgIAIAZBgYCAgAQ2AgQjDkEBaiQOIAoEQCAGJBMFIAYkFAsLCyAHIAdBAWtxIQcMAQsLIABBEGohAAwBCwsgAQsEACMOC8gBAQR/QQAkFSACJBYgAyQXIAAhAgNAIAEgAk8EQCACQYAgaiIDIAFBAWoiBCADIARJGyEFQYDsOCEEIAIhAwNAIAMgBUkEQCADIAQQDCEEIANBEGohAwwBCwsgBBAIIQVBACEEQYCuOSEDA0AgAyAFSQRAIAMoAgAiBkECdiIHIAFPIAAgB0tyRQRAIAQgB0cjFUGA/QBLcQRAIAcPCyAHIAZBA3FBA2oQCiAHIQQLIANBBGohAwwBCwsgAkGAIGohAgwBCwsgAQu4AwEIf0GArjkhAUGA7DghAgNAIAAgAksEQCACKAIAIgQoAgBBoMCAgQJyIQUgBEEBaiIHKAIAQaDAgIECciEDIAEgBEEBayIGQQJ0QQFyNgIAIAEgBigCAEGgwICBAnJBsfPd8XlsQQ12IgFBA3ZBgOIgai0AACABQQdxdkEBcUECdGoiCCAEQQJ0IgE2AgAgCCAFQYDy3fF5bEEQdiIIQQN2QYCiIGotAAAgCEEHcXZBAXFBAnRqIgggAUEBcjYCACAIIAVBsfPd8XlsQQ12IgVBA3ZBgOIgai0AACAFQQdxdkEBcUECdGoiBSABQQJyNgIAIAUgBikDAEKgwICBgoSIkCCEQoCAgKjBz9K/uX9+QiyIpyIBQQN2QYDiJGotAAAgAUEHcXZBAXFBAnRqIgEgB0ECdCIFNgIAIAEgA0GA8t3xeWxBEHYiAUEDdkGAoiBqLQAAIAFBB3F2QQFxQQJ0aiIBIAVBAnI2AgAgASAEKQMAQqDAgIGChIiQIIRCgICAqMHP0r+5f35CLIinIgFBA3ZBgOIkai0AACABQQdxdkEBcUECdGohASACQQRqIQIMAQsLIAELBAAjFQuJBwELfyAAKAIAQaDAgIECciEIIAFBA0YEfyAIQYDy3fF5bEERdgUgASAIakGx893xeWxBEXYLQQF0IgJBguIsai8BAEEUbEGAwDxqIQkgAkGA4ixqLwEAQRRsQYDAPGohBgNAIAYgCUkEQAJAIAYoAgAgCCAGKAIEcUcNAEEFIAYtAA8iAiACQQVPGyABRw0AIAIgACAGLQAQayIFaiIEIxdLIAUjFklyDQAgBSECIAYoAgghByAGLQAOIQMCfwNAIAMEQEEAIAcpAwggAikDACAHKQMAg1INAhogAkEIaiECIAdBEGohByADQQFrIQMMAQsLQQELRQ0AIAYtABIiB0EYcQRAQQEhAgJAIxYiAyAFRgR/QQAFIAVBAWstAABBAnRBgOQwaigCAEGAgAJBgIAIIAdBCHEbcUEARwtFDQAgB0EQcQR/IAVBAWstAABBAnRBgOQwaigCAEGAgBBxBUEACwR/IAUtAABBAnRBgOQwaigCAEGAgCBxBUEACw0AIAMgBUEKayICIAIgA0kbIQMDQCADIAVJBH8gAy0AAEECdEGA5DBqKAIAQYCAwABxQQBHBUEBC0UEQCADQQFqIQMMAQsLIAMgBUkhAgsFQQEhAgsgAkUNACAHQSBxBH8jFyICIARBggNqIgMgAiADSRshAyAEIQIDQCACIANJBH8gAi0AAEECdEGA5DBqKAIAQYCAgAFxQQBHBUEBC0UEQCACQQFqIQIMAQsLIAIgA0kEfyACLQAAQcAARgVBAAsFQQELRQ0AIAYtABMhAwJ/QQAjFyIKIAQiAiAGLQARIgtqSQ0AGiADRQRAIAsgAiIDaiEKA0AgAyAKSQR/IAMtAABBAnRBgOQwaigCAEEBcQVBAAsEQCADQQFqIQMMAQsLIAIgC2ogA0YMAQtBASALRQ0AGkGAgIACQYCAAiAHQQJxIgwbQYCABEEBIAwbIAdBBHEbIQwgAiADaiIDIAogC2siCiADIApJGyEKA0AgAiAKTQRAIAIgC2ohAwNAIAIgA0kEfyADQQFrLQAAQQJ0QYDkMGooAgAgDHEFQQALBEAgA0EBayEDDAELC0EBIAIgA0YNAhogAyECDAELC0EAC0UNACAHQQFxBH8gBSAEIxYjFxADBUEBC0UNACMVQQN0QYDsMGoiAiAFNgIAIAIgBi8BDDYCBCMVQQFqJBULIAZBFGohBgwBCwsLBgAgACQIC8kDAQR7IAD9AAQA/QwgICAgICAgICAgICAgICAg/VAiBP0MAHk3ngB5N54AeTeeAHk3nv21AUEN/a0BIQIgAP0ABAL9DCAgICAgICAgICAgICAgICD9UCIF/QwAeTeeAHk3ngB5N54AeTee/bUBQQ39rQEhAyABIAA2AgAgASAC/RsAQYAgaikDACAEIARBAf2tAf1RQRj9rQEiBP0bAKyIp0EBcUECdGoiASAAQQJqNgIAIAEgA/0bAEGAIGopAwAgBSAFQQH9rQH9UUEY/a0BIgX9GwCsiKdBAXFBAnRqIgEgAEEEajYCACABIAL9GwFBgCBqKQMAIAT9GwGsiKdBAXFBAnRqIgEgAEEGajYCACABIAP9GwFBgCBqKQMAIAX9GwGsiKdBAXFBAnRqIgEgAEEIajYCACABIAL9GwJBgCBqKQMAIAT9GwKsiKdBAXFBAnRqIgEgAEEKajYCACABIAP9GwJBgCBqKQMAIAX9GwKsiKdBAXFBAnRqIgEgAEEMajYCACABIAL9GwNBgCBqKQMAIAT9GwOsiKdBAXFBAnRqIgEgAEEOajYCACABIAP9GwNBgCBqKQMAIAX9GwOsiKdBAXFBAnRqC8MDAQF/IAAgAmooAgBBoMCAgQJyIQMgAUEDRgRAIANBgPLd8XlsIgBBEHYiAUEDdkGAoiBqIgIgAi0AAEEBIAFBB3F0cjoAACAAQQ12QYAgakJ/NwMAQQAhAANAIABBgAJJBEAgAEEgcQRAIANBCHQgAHIiAUGA8t3xeWxBDXZBgCBqIgIgAikDAEIBIAEgAUEBdnNBGHathoQ3AwALIABBAWohAAwBCwsFIAFBBEYEQCADQbHz3fF5bEENdiIAQQN2QYDiIGoiASABLQAAQQEgAEEHcXRyOgAAIANBgPLd8XlsQQ12QYAgaiIAIAApAwBCASADIANBAXZzQRh2rYaENwMAIANBCHZBgPLd8XlsQQ12QYAgakJ/NwMABSAAIAJqQQFrIgApAwBCoMCAgYKEiJAghEKAgICowc/Sv7l/fkIsiKciAUEDdkGA4iRqIgIgAi0AAEEBIAFBB3F0cjoAACADQYDy3fF5bEENdkGAIGoiASABKQMAQgEgAyADQQF2c0EYdq2GhDcDACAAKAIAQaDAgIECciIAQYDy3fF5bEENdkGAIGoiASABKQMAQgEgACAAQQF2c0EYdq2GhDcDAAsLC+AEAQJ/IAIgAEGACCAAIABBgAhPG2siBCMNIgUgBCAFSxsiBCACIARLGyEEIAAhAgNAIAIgBEsEfyACQQFrLQAAQQJ0QYDkMGooAgBBgICABHEFQQALBEAgAkEBayECDAELCyMMIAIgAiMNRhsiAiQMIAEkDSABIANGBEBBAQ8LIAIgAEGACCAAIABBgAhPG2siAyACIANLGyICKAIAQcjozMsERgR/QQEFIAIoAgBB1YrNowRGBH8gAi0ABEHCAEYFQQALCwRAQQEhAwVBACEDAkAgASAAQQJqIAAgAC8BAEGw8AFGBH9BAQUgAC8BAEGwsAFGCxsiBGsiAkEBcSACQSBJcg0AIAQhAgNAIAIgBEEgakkEQCACQQFqLQAAQQJ0QYDkMGooAgBBgICAAnFFDQIgAi0AAEECdEGA5DBqKAIAQYCAgMAAcQR/QQEFIAItAABBMEcEf0EABSACLQABQSByIgVB4QBGIAVBOUZyIAVB5ABGcgsLRQ0CIAJBAmohAgwBCwtBASEDCwsgAwR/QQEFIAAhAyABIABBgAhqIgIgASACSRshBAJ/A0AgACADQQRqSQRAIAAhAgNAIAJBFGogBE0EQCACQRBqIQEDQCABIAJPBH8gAS0AAEECdEGA5DBqKAIAQYCAgAhxBH8gAUEBai0AAEECdEGA5DBqKAIAQYCAgBBxBUEACwR/IAFBAmotAABBAnRBgOQwaigCAEGAgIAgcQVBAAsFQQALBEAgAUEEayEBDAELC0EBIAEgAkkNBBogAUEEaiECDAELCyAAQQFqIQAMAQsLQQALCwuLEAEGf0EgQdAAQaABEAAiAxAAQbACEAAhBANAIARBFGsoAhBBAXYiBSACSgRAIAIgBU8Ef0F/BSAEIAJBAXRqLwEAC0ECdEGA5DBqIgUgBSgCAEEBcjYCACACQQFqIQIMAQsLQSAgAxAAIQRBACECA0AgBEEUaygCEEEBdiIFIAJKBEAgAiAFTwR/QX8FIAQgAkEBdGovAQALQQJ0QYDkMGoiBSAFKAIAQYCAAnI2AgAgAkEBaiECDAELC0EgIAMQAEHgAhAAIQRBACECA0AgBEEUaygCEEEBdiIFIAJKBEAgAiAFTwR/QX8FIAQgAkEBdGovAQALQQJ0QYDkMGoiBSAFKAIAQYCABHI2AgAgAkEBaiECDAELC0EgIAMQAEGAAxAAIQRBACECA0AgBEEUaygCEEEBdiIFIAJKBEAgAiAFTwR/QX8FIAQgAkEBdGovAQALQQJ0QYDkMGoiBSAFKAIAQQJyNgIAIAJBAWohAgwBCwtBIEGgAxAAIQRBACECA0AgBEEUaygCEEEBdiIFIAJKBEAgAiAFTwR/QX8FIAQgAkEBdGovAQALQQJ0QYDkMGoiBSAFKAIAQYCAgAJyNgIAIAJBAWohAgwBCwsDQCADQRRrKAIQQQF2IgIgAUoEQCABIAJPBH9BfwUgAyABQQF0ai8BAAtBAnRBgOQwaiICIAIoAgBBgIAIcjYCACABQQFqIQEMAQsLQQAhAQNAQcwAKAIAQQF2IgIgAUoEQCABIAJPBH9BfwUgAUEBdEHQAGovAQALQQJ0QYDkMGoiAiACKAIAQYCAEHI2AgAgAUEBaiEBDAELC0GgAUEgEAAhAUEAIQIDQCABQRRrKAIQQQF2IgQgAkoEQCACIARPBH9BfwUgASACQQF0ai8BAAtBAnRBgOQwaiIEIAQoAgBBgIAgcjYCACACQQFqIQIMAQsLQQAhAQNAQcwDKAIAQQF2IgIgAUoEQCABIAJPBH9BfwUgAUEBdEHQA2ovAQALQQJ0QYDkMGoiAiACKAIAQYCAwAByNgIAIAFBAWohAQwBCwtBkAJB8AMQACEBQQAhAgNAIAFBFGsoAhBBAXYiBCACSgRAIAIgBE8Ef0F/BSABIAJBAXRqLwEAC0ECdEGA5DBqIgQgBCgCAEGAgIABcjYCACACQQFqIQIMAQsLQQAhAQNAQZwEKAIAQQF2IgIgAUoEQCABIAJPBH9BfwUgAUEBdEGgBGovAQALQQJ0QYDkMGoiAiACKAIAQQRyNgIAIAFBAWohAQwBCwtBACEBA0BBjAIoAgBBAXYiAiABSgRAIAEgAk8Ef0F/BSABQQF0QZACai8BAAtBAnRBgOQwaiICIAIoAgBBCHI2AgAgAUEBaiEBDAELC0GQAkHABBAAIQFBACECA0AgAUEUaygCEEEBdiIEIAJKBEAgAiAETwR/QX8FIAEgAkEBdGovAQALQQJ0QYDkMGoiBCAEKAIAQRByNgIAIAJBAWohAgwBCwtBACEBA0BB7AQoAgBBAXYiAiABSgRAIAEgAk8Ef0F/BSABQQF0QfAEai8BAAtBAnRBgOQwaiICIAIoAgBBIHI2AgAgAUEBaiEBDAELC0EAIQEDQEEcKAIAQQF2IgIgAUoEQCABIAJPBH9BfwUgAUEBdEEgai8BAAtBAnRBgOQwaiICIAIoAgBBwAByNgIAIAFBAWohAQwBCwtBkAJBoAUQACEBQQAhAgNAIAFBFGsoAhBBAXYiBCACSgRAIAIgBE8Ef0F/BSABIAJBAXRqLwEAC0ECdEGA5DBqIgQgBCgCAEGAAXI2AgAgAkEBaiECDAELC0EgIAMQAEHQBRAAIQJBACEBA0AgAkEUaygCEEEBdiIDIAFKBEAgASADTwR/QX8FIAIgAUEBdGovAQALQQJ0QYDkMGoiAyADKAIAQYACcjYCACABQQFqIQEMAQsLA0BB7AUoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QfAFai8BAAtBAnRBgOQwaiIBIAEoAgBBgARyNgIAIABBAWohAAwBCwtBkAJBoAYQACEAQQAhAQNAIABBFGsoAhBBAXYiAiABSgRAIAEgAk8Ef0F/BSAAIAFBAXRqLwEAC0ECdEGA5DBqIgIgAigCAEGACHI2AgAgAUEBaiEBDAELC0EAIQADQEHMBigCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRB0AZqLwEAC0ECdEGA5DBqIgEgASgCAEGAEHI2AgAgAEEBaiEADAELC0EAIQADQEHsBigCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRB8AZqLwEAC0ECdEGA5DBqIgEgASgCAEGAIHI2AgAgAEEBaiEADAELC0EAIQADQEGcBygCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBoAdqLwEAC0ECdEGA5DBqIgEgASgCAEGAwAByNgIAIABBAWohAAwBCwtBkAJBwAcQACEAQQAhAQNAIABBFGsoAhBBAXYiAiABSgRAIAEgAk8Ef0F/BSAAIAFBAXRqLwEAC0ECdEGA5DBqIgIgAigCAEGAgAFyNgIAIAFBAWohAQwBCwtBACEAA0BB/AcoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QYAIai8BAAtBAnRBgOQwaiIBIAEoAgBBgICAwAByNgIAIABBAWohAAwBCwtBoAFB0AAQAEEgEABBsAgQABABQaABQdAAEABBIBAAQdAIEAAQAQuYBgEIfyAAJAkgASQKIAIkCwJ/IwohBCMJIQUDQCAFIwkjC0EDdGpJBEAgBS0AACEGQQAhAUF/IQJBASEAA0AgAEEEaiAGTQRAQQEjCCAAIARqIgNBAWsoAgBBoMCAgQJyQbHz3fF5bEEQdiIHQQJ2ai0AACAHQQNxQQF0dkEDcUEBdHRBASMIIAMoAgBBoMCAgQJyQbHz3fF5bEEQdiIDQQJ2ai0AACADQQNxQQF0dkEDcUEBdHRqQQJrIgMgAkkEQCADIQIgACEBCyAAQQFqIQAMAQsLIAUgAToABCABIARqKAIAQaDAgIECciEAQQUgBiAGQQVPGyIBQQNGBH8gAEGA8t3xeWxBEXYFIAAgAWpBsfPd8XlsQRF2C0EBdEGE4ixqIgAgAC8BAEEBajsBACAEIAZqIQQgBUEIaiEFDAELC0EAIQRBhOIsIQADQCAAQYTiMEkEQEEAIAAvAQAiAUGAAUsNAhogACABIARqIgQ7AQAgAEECaiEADAELC0EBC0UEQEEADwsjC0EUbEEHakF4cUGAwDxqIQAjCiEBQQAhAgNAIAIjC0kEQEF/Qf///wcjCSACQQN0aiIFLQAAIgZBA0sbIQcgBS0ABCIIIAFqKAIAQaDAgIECciEDQQUgBiAGQQVPGyIEQQNGBH8gA0GA8t3xeWxBEXYFIAMgBGpBsfPd8XlsQRF2C0EBdEGC4ixqIgkvAQAiCkEUbEGAwDxqIQQgCSAKQQFqOwEAIAQgAyAHcTYCACAEIAc2AgQgBCAANgIIIAQgAjsBDCAEIAZBB2pBA3Y6AA4gBCAGOgAPIAQgCDoAECAEIAUtAAI6ABEgBCAFLQABQQF2OgASIAQgBS0AAzoAEyABIAYgCBANIAUtAAFBAXEhBEEAIQMDQCADIAZJBEAgACADQQN2QQR0aiADQQdxaiIFQd8BQf8BIAEgA2otAAAiB0HhAE8gBHEgB0H6AE1xGyIIOgAAIAUgByAIcToACCADQQFqIQMMAQsLIAAgBkEHakEDdkEEdGohACABIAZqIQEgAkEBaiECDAELCyAACwuABzIAQQwLASwAQRgLGwIAAAAUAAAAMAAxADIAMwA0ADUANgA3ADgAOQBBPAsBTABByAALOwIAAAA0AAAAYQBiAGMAZABlAGYAZwBoAGkAagBrAGwAbQBuAG8AcABxAHIAcwB0AHUAdgB3AHgAeQB6AEGMAQsBTABBmAELOwIAAAA0AAAAQQBCAEMARABFAEYARwBIAEkASgBLAEwATQBOAE8AUABRAFIAUwBUAFUAVgBXAFgAWQBaAEHcAQsBHABB6AELAQIAQfwBCwEcAEGIAgsNAgAAAAYAAAAiACcAYABBnAILASwAQagCCxUCAAAADgAAAF8AKwAvAD0ALgB+AC0AQcwCCwEcAEHYAgsLAgAAAAQAAABfAC0AQewCCwEcAEH4AgsNAgAAAAYAAABfAC4ALQBBjAMLASwAQZgDCx8CAAAAGAAAAGEAYgBjAGQAZQBmAEEAQgBDAEQARQBGAEG8AwsBHABByAMLDwIAAAAIAAAAXAAlAD0AWwBB3AMLASwAQegDCx0CAAAAFgAAACAACQANAAoACwAMADwAPgAvAFwAQABBjAQLARwAQZgECw8CAAAACgAAACAACQANAAoAQawECwEsAEG4BAsVAgAAAA4AAAAgAAkAXABdACoAPwAhAEHcBAsBLABB6AQLGQIAAAASAAAAPQA6AD4AKAAsAHwAPAB+ACsAQYwFCwEsAEGYBQshAgAAABoAAAAgAAkADQAKAFwAKABbAHsAfAA+AD0AQAAtAEG8BQsBHABByAULDwIAAAAIAAAAXwAuACQALQBB3AULASwAQegFCxUCAAAADgAAAA0ACgA7ACwAKQB7AH0AQYwGCwEsAEGYBgsZAgAAABIAAAAgAAkADQAKACwAXAA8AHsALQBBvAYLARwAQcgGCw0CAAAABgAAACgAWwB7AEHcBgsBLABB6AYLFQIAAAAOAAAAIQBAACMAJQBeACoAfgBBjAcLARwAQZgHCwsCAAAABAAAADsAJgBBrAcLATwAQbgHCyUCAAAAHgAAACAACQANAAoALABcADwAewAtAHYAVgBzAFMAZABEAEHsBwsBLABB+AcLIwIAAAAcAAAAMgAzADQANQA2ADcAYwBkAGUAZgBDAEQARQBGAEGcCAsBHABBqAgLCwIAAAAEAAAAKwAvAEG8CAsBHABByAgLCwIAAAAEAAAALQBf';

;// CONCATENATED MODULE: ./out/actions/secret-scan/gate/machine.js

/** A machine of its own for each gate. The module is small enough to be compiled at once. */
function startMachine() {
    const module = new WebAssembly.Module(Buffer.from(gateWasm, 'base64'));
    // The binary is built from the same commit as the interface above.
    return new WebAssembly.Instance(module).exports;
}
/** Makes the memory at least so large, in bytes. */
function reserve({ memory }, size) {
    const missing = size - memory.buffer.byteLength;
    if (missing > 0)
        memory.grow(Math.ceil(missing / 0x10000));
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/gate/gram-tiers.js
/**
 * How often four bytes occur in source text, letters in lower case: two bits at their hash, as `assembly/rarity.ts` reads
 * them; 0 below 5 a megabyte, 1 below 20, 2 below 80, else 3 (own count over 107 MB of published packages). Base64.
 */
const gramTiers = [
    'gAKAABAAYAAAABAQAAAoAAAAkQMAAAIQAAEAEAQkQDAQhBAgIABAIARAQAQJBAKEAAAEAACAwVAAACRARA00FAAABBAAASgABFEACBhAF',
    'AQQAAgAAAiAMAAAAABFJAFJA0NAAAAlAABEAAAAAAAAABAAAAQAAJBREAAAESEAAwTAAQQAhBAMABEEIKDAAQImAAAJAUABABAoAAEAEg',
    'QQMAAAEAABRBEAAQCQEAAAKAEANAAgDQAQAAAABAEAAUAAABJB0EAAABAFEUAgEAABAEBgAQQABAAAAAEAAACQUBAARAAAAADAIATAAAE',
    'ABAAEAAUAQBBAAQAAAAAAAQwCBDEAABAAAsAgBAARARQAEEAAAAAgGARAQAQABQBAAADBECAEAFANgBgAAVBAEAAAAAAAAIABAAASAAAM',
    'AAAFAAwCBAAQABEYAAQAAJAABYAADAAACBAEBBAQEAAAEQENFAADAEAABQGgAABAIEAEBAEAAAAAAAEAEMAwAMAAEAAQADAEABEQQAABB',
    'QAABRAFAAAYAAIBDAAAAAAAAQAJAAAABIAAABAAAAIABAEgGAAAYEAAAAEAAAAAAAAOAAACIAAAEAAAEAkwgAIBAEEBBBEBABAARASAYI',
    'ABQAAIACBAAAQQAAQhCBAAQFAADQAAUQFABAIQDAAgQDBABMAAxBAABQAEBMAYAAAAAgEAAAAIADAACQAAAAAAYAAEAAAAMAAAAEAARAM',
    'AAAQAERCwAAAFIBAAEAAAEAAAEDEAwQAAMBAAAAgAAAQBQAAAAAAAAAJIQAAAIAgMIDQCAAAQARAUAAAAAAUAAACAAQBAEAEEABhEAASA',
    'AAEAAAASwAQBAlIAALQAECQAEDRAAAIAAAAADAAAAAwBEAAQQUCAEIgAABQDADAQAAAAIABBCAAEAAAAUAEYRMAIEEMMAEBGAASAAAAAA',
    'ADBCZQSAMQQgAgBgACUCUQAQAUQgAAAYAAAgQQAAARxAEMhAABAQwBAIAEQIAAAAEDQQAQAgABIAgABAAEACQAAHQBAUADAEAEAAAAMAA',
    'AEECAOAAQCAAAEQQAAACICAgAAwEIADgABAAEOBAAAECCAIAAAAAIANQAAAAABTCAAQgQAAAERAaEcAANgD0AAEBDABAARAAAAAAAAgAA',
    'BAAAAAAMAQEBBkEAABCAAAQAABABAAEBgAQAAAAAAIAEAAAAABAACABAEAAABCAQCBAAMAAAEAAAAgBAAFABEEWAgAAAEACAgADBAAcAg',
    'MADCEBRgQARUAEyAGAQEABgBIAARAAkAAAAEQAFAAAAAADAAAAANABBLAgAAQDAFABETIAABAMQUAAAAAFKABEBAQYAAcAAFDEEAFAAAE',
    'AAUAAAQAAQAAAC0ABgAAIAADoYEAQDAAAAAAsCAEAEEAACCAABAgIAHAAEkACAAUQAAAEgAgAABSwhRA4AAAEAUAAAQBAAAAAAAAACAAA',
    'EBjASECBAIQAIAIEEAgAAEgQSABQDoAABRRAAkIAABBAIAAAAAQAEQACAAEFACAFAwAAkAQQAAAAAAEAAAwEAQAAhABACAAQAACCACGAA',
    'AAjFAAAAQAAREFBAAABQAQEAABAxQAIAAABAEIBAAQBADAEABQMKDMAAABRAYEAAABBAMQYGIAAAAAAAECQAAAEgAAAAAABAAQAHgwEE4',
    'AAQBEAAAABhAg1ACQAAAMAAEARAAgAAQARBgAAoAAQAgABAAAAEMAAAEkAAAAAQAQAAABQBQiBCUAADABAAAAAAYAAEMHwAACQFAAgAAE',
    'AABAABAAAAAAAAAAAlQEBAAxQAsMAAACACABAAAAUAGAEIAAAANAgAQIIAFABAAAAIAAhQAABAAFAIAwACABAEAAAAgBEABAAUAMAaEAA',
    'ACEwCAEABAADAAQAACQAQQwAQBgEAAAAAAEsAAIAIAgDAAAQBBBAEABAARAAAAAAAEAAgAEQQwAUAAAgAQIAQAAAAAAAAAEIAAAAQAUUR',
    'EAZxBAAAAAABQwEDBAUBAAIDwwgJCAAIAAQAEACAFERAAAEFBAAAQAwAAkBAAIgAAAACUUAAAQAEIRokAASAYAABFAAABBAEAAAAAAAgA',
    'QAEBACAAABMByRQAAgAAAQAAAACAQUBAAhAgAIAEEEAAABAAMBIRAQBAgAAEQAAAgCAAEAIAxEAQAABBQIAAAAAFABAAEAwCAAAIANAiA',
    'AAAABEEBQAFEAAAAEYAIQAgIIAEAAEABIgAAAAAEFEBoFQAAoAAQANIQAIEIAAAIAAAAAAQA0FAAAEEAAAgAQAIAEIBAQgAAAxAAQgAAA',
    'zAUQAAAMAAAVQAAABAEAEQAEAEAAATACQACAACAQMAAAFkIAAYBAAAABAAAEAFAAAQAhAAEQBEAABTAABEEAABAEAwAgAAAAAAAIACBQA',
    'AARAAEAIEAAIAAAAYQABIAQBAREAAAQAATEMQAEQAQgAAAAAAQRAQAgAAAQAEYAAAAJCQAAAEAAAQARAqAAwAAAAAQKIgAEAAAQAAAAAA',
    'AAAAEAAQABAACEMEAoAEQBACLAAAAEiAQAJAAAAGABAACAwAAoRAEAARhAEMAAwAJBEAiBAEABERQEAACAUARBAAAAAAEAQQMwIEQCAAA',
    'CCAAAAAgSAQRAAAAABBBIBBIACFAUBAAANAzEABQAAAFAAAAAQABEkAAwAEAADAFAASYgAAAgAAAQIIAAAQYRARAQUQgAACUUABOAAAAQ',
    'REAACUQAMEAAAEAAFA3BAwATwAgAAAAEABAAACQAhVAYAAAAAAAQAAAADIBEEAAQAAAAFIBBAEQBhEAAIAAAAAAEFAAADAIAQAEgBAAAE',
    'MAAgAJAwAQAAAECQAAIAAAQUABAEAVAAgAAAAFAIwAAIWADEAAAATQAAEVAAEAJBgAQAABAEDAAAgAEAQAHYAICBAAQAzMABBAQQAgAAM',
    'AAAUAAACAQECCEAoEAEABQAALAAAAEAABAAAgAAAIAAABACAZAAkQAAAABEEIMAQHAAEAA2kAUIEAAAYEEEACCADBFAEAAAIQAAAQoAFB',
    'AAAAQAAAAAEAEQAgAQAQBIABAgBBJAAAAEAAAQDMAAIAAAU4wgFBwgEJAUwAAAEAIAQAIEAAIAhEAABBEgAAAAAAAABABAEAgQQICAAAH',
    'CAAAQAAAEEAAAAAAAAAQAxACABABAAAAgBBAEBAAgwgBABAAAAAQMBIAQBUBAEAAAEAABAMQAAAIAAAAAlCAiAAQAABAEBASA0YAANAAA',
    'AtASgBADAAAAEgJIADQACwQEAAAFABBYAQBAgAIAQA0BQCABAAxEAAAAAANAAAkAAAEAAAAEgAAgAAAxAFQgABAAAAAAAAEJFAAQEQhEY',
    'AgAMGEAAAAkABAOAABAEAYQAAAAQAAECAAAAMAACAAEAACABAUAAA0IAAQAMBQgAEBAAAIBQAABIAAQbBAEBEAZAAGMAAAAAQAAQEQABA',
    'YAAAAIAQAAFAIIAABAACAgABAAAEQAAAAUAMhSAAAAQAAQBQQAFABAAAAEAKAAAAxQAAAAAANJgAAQKAANAAgAAAEhABQEAMAQAAAAZAE',
    'EAAAAAEwKACAAgAAgAAABAEAAUAAIAABAABABAIAACAABEggwQASAAAEAIQIREAAkgQABEIAAAgSIBAAAAAAKAB0AAADAAAQBBATEEABA',
    'AQQAEIAAAgIBAAAIAAERAAgAAAAAQAAACEQUAAAAAAEAAAHAQICAQAIMBAAAAEAAEBBAAAAwAAQQAwADCJAAAAAAQAAUQAAAwAAIAAEAA',
    'RAAUAABwABIAEIAQAAAEAAGBBIgQBAAAgQAAQQAEQCAAAAECAAAAQAUgAEQQAQAQRAYgDREAAAgAAAEIAARAAAQAAAFcQABEAFAAABQYA',
    'IACAFUgAAIFUwIAREAQAgNAFAAIwIAQBACACAAAAAAABAAIACEIYSAAgIAACEAAQAgkBwMwBgAgEAAklEAgEAEAQAgBABACBBADAQgjAw',
    'AAAAAMAAAVBAAAQUCA0AAAAEQCAAAQAAQBBAABEAAAAgkAADAQADUQABEyADAAVIAACAAIAMABAACEBEAgEEAABEDAAABAAgAAABUBAAQ',
    'AgAABIAQQAAAABFAABAMAGAUgMAQAIQxQABBAAFBAAAAAAAAAAgBABAAQgAdEBAAAAEABAVDAAFAATQMAFAIAAgEQAQABAAAUAAAAQAAA',
    'DRAAAFQGABBABAAEAABhEAQMAAEGAAAAAAAQBBQDBEAgAAAQAQQAAAAQSAAARAQADAIAAAABEBAgBAAAAAKQAEAAAAKQAAAEAAkAAAAAA',
    'AAEGBAAQwIEAEAwBEABAAgAAFgAAAQAExAAAQEAABAAABIkAGCAvAAAAIAAABAAARgAAAwNgEAAAEBBABACQSQAACQIEAEEKAAAAEASAE',
    'QAQAAwAAAgAAAAAMwJAAEAEAQAwQCAAAAAAAECEyAAAAAADAAMACgIAUAFAA0BAQARAQEQAQACEAAAIQBAAAACABAAAzkCgAQAASAABBA',
    'AQACAAAAACAwAAAAIAABQQACAAEQQAAAEMAAMEAAIMIAAQAAABBDAUhFAAQQAAFQHAABDAEAqEAQABADAAkIEAQgRAQAYQAAAEBIADQAA',
    'AIIAAAgwEAAkSAAAAABAAhABigAMACEEAAEAABABAABAAAIAAEAUAAAACAAMICBEAMYARAAABAQDADgQAAAAEAAAAAAQABMIAFgIQAQAA',
    'hEAAgAQAAAgAEEJAFQQAARSAQQAIAAEAgEBAQAAABFAAAREAAOUFAAAAABAAAUAAACgVBBAAJAAAAIAFAAQAAAMEAMoAU4QAUBAABAABM',
    'EAAAAAACAAAEjAAIRAQAAA0AABFRABAAQ0gxEAACDBABAEAFAQACAAQBABRAAAAAAASQAQAAIAEAJwAEAAUQAAUwAAQgAIADA0ABgAAAB',
    'MAAFwQAARAAAAAAAAABQBgFwMNAAACAAAARAgBQQEBEgUAAEACBAABABKAACACAACRCAgAAgABAIAAAgDABgAADAAAEQQAQEEIAABAQAA',
    'AAUABAAgAEBQABAAQABBAAwCEAAIAAQQAABAAAAgACAEAEEAEAAAAAAAAQCAAEAAAAAABAwBBAAAABQAARAQQAQADAAAAiQAABAABAAAA',
    'EBAASBAAAEAEICgEAQIMQAawAIAAADAAAARAEAEAAAAAEBQMAAAAAAAAAAINBAAACwxQBCAAQMCpAAAEAwABAwAAAAFAMAAECEgAAIAAF',
    'WAQAEZRBAN0AACAEAwAQAABAwAAUABkAAAgAAABAAAAQBEBAAAABAwAIBwBwAABAAADAAAQAAAAARAAEAABABAAkAAAIEAABAQAAAAUhA',
    'TACAoAAAEAAAAFAAAQAgAABCAAQAgIAQIEEREAAAAAgMAAAAABAAAAAAgFEDAABQAEAhBAABAAAAAAAA0QABEAAogECAAAECAAECIAABc',
    'BBAASAAAAIAgAAAQAAQBEAAAIEAQAAGAgEwIADBUAAAABCAAREACQAAAABABAAAgAAgBAAAHQBDAUAAAAAQAARQQABAAAAAQEAjAAIEAC',
    'AAkABAEAAAABBAAEAAQMCGAAAAAAkABCAAQAQIAAAAAEAAAEAAQKACAEECgAIDAAAAAAAAAEAAAYRAQEQQFEGABIIERAAAADAAAAAIQyA',
    'AQAAAAAAQAAIBQAAIAAAhUBwAEBAAAEAAgAAAFgRIHAgAQAAAQCAQgAEEgAAFAAMBAgCgAAAAARBCEaAAEAABEAAREA0ACAAAAAAQAIIF',
    'BEkQAAQkAwBAAAAEQAaBCQEABABAAAAAIRQBWBCFgQQAAgFQAAAEQCAChBCEABAAEIAEAEAAABAAARAEABAQAAhQIIAAMAEAAAABAAEQx',
    'AAAAQAEAAIAAAAgAIARBFAACQSEAACBAxAABEAQEACgAAAAAAEggAJFWCEAAAAABAgBAoQAAAAARgByAAAAJBAAFCBAAREQAAASAUBAAM',
    'QBEEAIMIJACAARAAABAGBAAAABoAABQAAQFAAAAQAQAIAAEAAAACAJRQAgEEACwBAcCAkSWAAACAAAUEMBQIQAAAAAAAIgBGggkBoAABA',
    'AQBABBMAEAAAEACQCBAgAwAAAkhSAAESEBxIEAAQtCAAQAAAAAzIBAAAAACAQEAQAAgEAAsABAAAABACgAEAEAABABAgAAAQUAACIBAAA',
    'WAVAACQQAARAQBAQAgQAAABAQAAAAEAAFBAAAAKBAgAEIAAhgAwIEAAAEHAAgAAAAAgAABABUAAQEgCAAAAAcABAAAAgAhIABAAgAAAFQ',
    'AQAAAEZGABAAAAFAgCMIARBCAIAGCAAEAAARCAQDBAAAEAAAAAAAAAAAAAAAAADwAAAEkBBAYDEAAQAEDAAIBAARBEgIQABAxAQAAAAAQ',
    'AABAACAYYAVDQFIAAAAARAUBAAIBEYCAAEAABgEwJAgAEQQABAAAAgAIAJQAAAMQAAAUiAPAUAEEAAAAEBAxCEEQABAAABgAAAA9Fg0AA',
    'xUAACAAAGBEAAAAAAAAQBAABAwQAABAEApAEAQAAEAAAhATACAAEBQAAgAACAgAAAAEwAEEQAAAARDAgAQAARARARIABACMAQAAAgAcQA',
    'SgACwIAAUBRQQEAEAAAAMIAAwBAEEABAEoAAAAAAAAAAMACAAAAEwAFAAAAAMAAQACAFIAAAACAAJCAIAADMEAAAQAAEQADAgAAQAAQAA',
    'EEFAEAAAMASAgAAIAQBgAAEEEAIAAAAAABEEEQAAEhBgBAAAAQAA4QAEAABAQEAAEADAAgAAQQAAwEIEBAAwAABFIAAAokAAAQABEAUAA',
    'GAAAAAQEAAAEQTAAAIAAIEAAQQIAAQIBAGEEARBEBAAgQFAEEQIAQAAAIUlAAAAAAGIAEQMAABZAEAAgAEAAAABQAABEAUIAAEAASCAgA',
    'AAQAAMCQiBAQoAAgBQEAGEEAABBRAAABAAQALABEABhQACABBQEUQAAQBAAARCAAJACAEhQEAAAIBAARBAEBAAMAAAUQAAAIXAFAAhAEB',
    'QgAEBABQJEgEQAAAB1AwAMAANAxAAAAAQgEAAwFDABAIRJAAQUAAEAAAAIAAAUQAAAAAAAABAABAAAQBAAAQBBAQAAQAQgEBAFAJTIEAy',
    'AAAAAAEAQAACIgBRUIAQAIAADBIMARAARBoAFAAA0ACQAARgEAAAAAgCAQACACBEIBECUAABAgBAAAQBAEAQEAIABAAQABAgABAAAADAc',
    'AAQAAIAAAABAMEEQFAAABQAEwEgUgAAQAAIAAiAEcAQAEAECAAQAASAUAQAAEAAACAAExAAAAAICiAKgAAAAEAAJgAABjACAABABgBAIA',
    'AgEBBRgABFAQAAQCABQmgAAFAATFCAQBQAAAAwYBAQBBQABQFBAAAAAAAxAABRUQEgIQAEAQAAABYAAAAAAQBQBQABEAAklAAAEEIAAAA',
    'GAAQAADABAAoAAAgMEEQAAAAuAAAAIRAQBAAAEASAAAAAMAAkANEDAhAACAUAAABAAAEAABAQQQAEAAAAACEAFACmIQEQAAABAAAFQAAA',
    'AAAAAAHAABAgAAAAAMQAkAwBBsAAKwAABAQAABIRQADIAEcRQAECwQkQMgABQAAAgCQQAIEAAQAEAAAAZQAgIAAAAFGABBFAAAAAQAgRK',
    'MAAAAEAAhQEAQABA4AABABAQBAAEQAEAAAIAAQAAQLwAAAAIAAAABABAAAAAAQUgAAABAAEIAIBgAAAAykCBAQAEQAUAABwAJBAABAABB',
    'EEQAAQgENAQEAHQgAAMCAgAAALNBEEQgAAACDGpEAiEQAACQBAAAQAkAEEDCAAAAEQcAABgQAAJCAABQQAAAAQBAAAAEAEEAAACYAMAA1',
    'AAAARwkIQARAAEAAAAAAAAAAwAAAAAAAABAAAEQAAAABMAAAIAADKAA8AAQAFCAMAAAUAMBAAAEBQAAAAARgEGBQACAKABAADAUAAIAQA',
    'YAUEwAQACARAYCAAAAFCABAAAAABMAAQDAAAAMS0DAAEAEEADAAAQKAANfACAACBEBAQABAgAQAAAgBEAQAAAIAQEwAMAhB1FAMEQADAg',
    'EAAdADABAAAQUIRIBAAAASAQAAAQUBAAAgEgAEAEAAIAQyAABAAgAOAABMACAQFAAAAAgAEQBAgAAAAJQAAElAAAAEAAYhAAVAABCEEAA',
    'AggAAAMQEAAAEHQAQICgAAAgQJQgRASBAQAAAAAAhAAIEAAQIAIAAAFRQAQBAAAAAADBBBAgABoAAEEMQQAQQAAAAAARAAAACABRAQAIA',
    'AAiAAAggBSAAGIQQAACAAAAQAAAAAEBAAQgAAAAEBAAICJAAAAAACBTBAQECABEAQAABABZEAgAUAUAAAEAAAAAQgECCABAAAwAQAEIIA',
    'ABBYBwAAGBAQAAIAANAgJAAADVIwCAIAAEXAAAAAFIAAAElRAAAAABIAEAEIkAIAACBAAAAJAAAUCBIAQAMEAIAQAEYCAoAAADwAEERAI',
    'EAABQFAAAEABAABgQMgAAABQQAAAgBxAIAIARAIAIAgMEACAACAQAgASQABAAAQCBEwAAAAQhIQEEAQAEABAhCCAAAAAMEAEgABAAAEAI',
    'AAAAAAIAEA4gHBBjAwgEEgBAYQAAAAAAEQAAEEAAAAEEAAQMBQAEAAgACAAAAQAYDAAAEAAAAARABgAEAAAQQBBAAAAYAkAAAAEAAAZFA',
    'MBBUAAQAQARAAQAAEQIEAQBAgACAAAEQAAICAAACAQAAAYAEAEEIEAAAAAAAEBQBAADAEAAADFAIBAAAAAAgAAIQAQIAAQAAAAABNAAAA',
    'EABSABAUAQAYAAEAAAAIBFABAAEAQAQxMAEQEAADAAAAACAQAEIDAwQUIIAAABRUQAFQAAAAABSAAQAAQAAKDEAgAOIAMIABAAAASAEBA',
    '0AAAAAAACMgBQAEKQAAAAAIAAgAgA0QEBAgEAARAAXQABABUIEBAAQAAABQAAAAAVFcDAAACAQAAAEARMAIIAQADAAMUEACQAICAAFAJS',
    'CEAkBAEAQAAAAFCAUAQFBAYLAAQIAATcBBAAAEACCAAAAABAAAAACwQAAEQQANgIAHkBAlAAAAIhAAAEAgAAAIAAAQAC4QQAEAwBABAEA',
    'AAAAAAAAAAAICAAAAQg0AQAAABAAABBEAAQABEAAQUABBBAAAAQEAQAQAAAIUBBAABoABBARAAGkAAQABQAAA1BggIABcAAQAAAAAEQAU',
    'AAQAGIAQEBOAABEAAAQAQAAAACAAFAgEAQgFAAAEAEABERAAAACAIAAIAAQCAQxIAKAMAcIAREEEMAkgCA4AQBAAAAoAAEAAEAAQAAAAQ',
    'AIUDAAADgAAACATAAAAAgQsEAAAAAAQKAAAAQACEwAAACAAAQAOAABLEEAgAEAAAwwAACACQAEAAAIABAAABYAAFgEAQAYAAAAAAARAYE',
    'gAAAMDAIAAAQAQICMAAEIBQACMJAABAIAABxQDAAEAEAAcAAAAwABAAAEAAFEAICEAAEAAAAAAEBDABACAAQBAAIQBBAQIAAQEAAIAA0U',
    'AAcDCAEACEAAwABMAAAAACAAEAAkZAEAAACABAgABAAADgAAQADAAIIAIABEDAAABCCAJgAUAABAEDOhAAABQAQEQAAAQwAABIABEAABI',
    'AhcAAAAAEAAABgBAAIkAFQCBIIgAIQIABUMQEZABAAQAEhAQAIBAogCAACAAQAAAAAAASFSAAAEAEgEABJAAAARwEAEM5AAAAABAQAEAQ',
    '8AUIAEAAAAAAQABAAABAwUAAQ8BNAAAAABDAEAEAAAGAEAAAADDARAIAIAAAQEAABJAACDEAQQMAASlAMAQAADAQABAAECCABAAAAQEAE',
    'ERBAAAAAAAAAAIAAIAAAgADAAABFIACgAABAEAAAAQIBBAgAQAQAAMAUAQEFAIEBQAAQAAAAIAACAABMAQCEAAAAAAAUAIAAAAAAQAJAA',
    'ACAQAAAAARABAIJdAgAAAAMQQEAAQEBAgwQAEAABABAgRwQRcABAkEAAAAQABEkCAQkQMkAFgAAARABANAIBABAAABAgAcAAAQAAAQEAA',
    'CAAJACgGAwAQAEAAGChAQBAACAAAAACcAACAEAgAQMAAACAAAAEAAgAEAUQEAQAAAAQAAAAACAABQwAAAAEABBAQMAAAABAAAAAGBQgAB',
    'AAsAAQAgRMAAAQBAAAAAgCwAAAAAQUAAEBEAAAAAAEAWBwAFIEAQQAAAiAFQAQABBABESwAEAEAEABgABCBAQAAAAAAQADQAAAAAAQAYA',
    'BQAgDAQAEgAAFAAAAAFEAAAACAAABAQASAABACEAADABXQAAADwQAAAAAAIAAABEBIAQE0EQ4BAcJEABOAQIghQAAAAAAAAAECABBAAAQ',
    'DQKwAAAAAAMAABQAAAQIBBBRQBACQAICEsEgTAAAEgAAAADAVAAhBAhEABAIBUEEECAFAASAAEABgAEIEZBAAAAAAAAAABQAQAQADABAg',
    'QQAAABANEBAACAAQAAIMAAAAAAEQAAACAACAABAAAAQCgAoBQ0AIgIEAAAEkAIAAABYAAAAQBIACAAQAIAUBFAAEEEAQwXAQAUMDAAAEA',
    'AAAERBBTAAQQABAQIBBAACAAAghQEAQEAEGAQQAEAAABAACAQAAQBEAAAAABBAQQAAABgABEEAAAKBDQAzIAAAAAAgAQAhAAEIAEQAAAA',
    'AABkAAAwEQAAEAAEAAEQAIAAAAEAQAAlJAAAADAAMQAAABAFAEVAAAAABAQZQAAQUBQAAQLAARAAACBCAgAAAQgAEBCAQAAAAAAABUAAA',
    'AAACAQAEwBEIAQAABAAAABVFgCEBAEEAADAQQBcAADAAIABAAAAUATAAAQQAAQABQAAAAAAAQAAAIVBAAAQAAAACAgRUAAARAALAAAEBw',
    'SCEcgAEIBAAwCEAgAAAAAAgFDQAoAAAEAAQIAAAAIQIEAAABAEBAAAAgBAQQAQFQUgAAIIABBAEAEggAAEgAHQIGAAAAAgAABQAAQEADA',
    'QBQAEAECAAQhAADAAABQMAgBBRCAEIDCABEAAACBACE5AAUAAQAAUAAAAAAEAAAAAABBQAQABQAAADAAAkAAAAQICQBDAQAFAAABAAVAE',
    'OAAAEBAAAAAAQAAAAAIAQYAAAAACBAABAAAAAABAAABUAAAQ0CAAQAAADAAAAAAABAABgDBAQUBEABWACIFAIAYAEQAAAQAFwQAAB0AAA',
    'ggwMBEAFAEANACAAAFAQgAAAAgQAAQAQAAQIAAQDEgABAQAAQAIABABAIAAAEADCAAgQABIQgQFJRAAATAAQQAAgQAAAAAEAAQCQAwAAA',
    'QBABFMBDAAAFAABhghAAgADwAAEQdAAgDIAIQBAAQAJAIQBAAAAACCRACggAAFAEAADQQwABEEAMBAAEAAAMWAAUEQAEAABAgABwAMQQA',
    'AMgAAABAQUQiADABABQUQAMAAAAQAQgkIAAABCQQAFQAgIAABABAAAABAIAAAUAEAQEEAAABBQAAUAAAAAACAUQcBAEgABEFAAQBDBEEA',
    'AAABAAOAMAACBAIABQcAABAAIBQAgAAABEBACEQJACEABBAgABAQAUDEABEAEBAAQAAUGAAAAAhBAAgAgEQAgAAAcAAABAGAAECCAQAAA',
    'QAAAAAAAEBAAKFAAAAEAAAADAAAQEgAAAACRAAAAQAEAmABISAhQQAAAAAAgACAQ0RAAiAAQgBwAQSiAAwAAEIAAAACAAEAABAkAAAAUE',
    'AAFAAgAAbAhBAAAABgAEBAEEAEgUkBAAwAAAAEQACAIEBBQECAAEYkACAACAEAAAAAAQQAATAAAAAAEIRBAAQAAAECAAAAAIAwAoAAAQQ',
    'LAAQIAAEAIABBAAABAAARBAEAIAQEAAAAAAgQAIACQAAAAQQhAAwBAABAKAJAAAAAAAAABQABAgAAoJFCARBACAAJAxAAAADAAEAQAAAF',
    'QAAARRCAQBABAAEAAAAAlQhAAAAxAwAAMAQQBBkAAMAkQEAAgEYMAAQIAAAUEAAAUAAAQABQARAAARgAAAQAgAFABDAEgAAEFEACCAABA',
    'BMQQAQAAhwAEAAACQACIAAAAFAAQEEARAQAQAAgCAAAAgAEQAYBEAARGAABQAAAAABAAQIEQAAGAAIAAAhBAgAxAAA8AAQAACAAAAAAAQ',
    'AAQAAAACMAIAAABAAACMFAACRAAABggAMAhAAQAMAIAMAABQAABgUIAADwACSADAAAAEBAAAIdQAAEAQAgFAAAAAAQAAAgAcgECgAAAgA',
    'IAQBAkQAREACBADEECAAEAAgAAABUgQAAAHAAAEACCFgAIEAgEAABcAAAEmAAAAABABAABgAAAAACSAAAAIQAAAAAAADwAAAIQEAB0ABC',
    'AAAUAAAQAgAFgAABIAAABIAAAQEBAAQAQAAAACEVAABBAEAAENFRQFgAAAAIAACUAABAAAAEyAABAAYAQAABAAAAASADAwAQgRQBQEEEA',
    'ANACAgAAAEgAAGAAUBACDOAhAMBQAQAEBAAAAYAAAATAAgAEQCDAABEQBAEGAAAADAIAECAgAOAAAgEEAAABAABACAAAEUAAABEAwAAAQ',
    'UBcAwAAQGADEABQEAABMAAAAcIEBAQQAAAEAACAAQEAAQEAUQAAiIAEAABkAAEDgAQAIAAAAEDABAgBAQAAABQcAYcCABBAEQAUAAAiAA',
    'MBCMgQAU0kAAACRIEEAAABAAAAAEAAFAA0ABLFQADAAwAAIAsAAAAAAAEEgDAAAQFAEABAAAAA0AAAJABAAAAACEQEIBAAAAAQAQCAAUA',
    'AFsAAAAAAoAAgAZEAAgBIAAAACECBBAhIAABM0QAAA0AAAUAJAgWLgBQMACAQAEAAEAABABIEBAgCAQAAEQAAggIBxAZQAQCAQgAAQAAQ',
    'AAQAQEAYAAADIIAARABBBAgAQAQQABgABAACAA04BAIAAAgAAQDAABAhQAAAwAEQEMEAAgAIAAABEAAwgBBAAAAAEEQCAAAAALQQAABAA',
    'IEAEAAQAAoAIAxAEAEAAAAAIBAAACAQAAQAAAAAAAAAAABQAAAAAAAAAEAQAAEKEEAgAAAAHAAAAgAAAQAAMIBAgBAAAEAgAAAUQAVEAA',
    'AAAYEAEAAAAAIQEAIEFAAgAEAEgAFEQAAQBBAAQAQARABAAAAwgEQIBABcAAAAQEBAIgBAgAAAAAAEBABEBREAAACBwASBAAAEQBHBABA',
    'DQA5AEAAAgMCAAABQIEAEEAAQAwAAFAgAAAAAAFAAAAQAABAAwIAIBiUAACAAMAAAAAIAAQIAAQAAAAQB0AABEFQQAEAAgQCEAAAQAAQA',
    'FAAQAWAAQCQAAAARAAOoAAEAAkBMEBgYABBEAABAAAAAEAAAENAAEBUCCAABAABBDAQAAAAAEIDAQAIAAQEAIAggRAAAQAAAASABAAAAA',
    'AAAAIAAAAYBAAxAYAAAEAQAAgEAQAAAUQAAEAEMDAAAAEMAAAAAMAQEQAAAgQAQhEAEAiEAAgAiEAAEAkIFABCQCAAAAAJAyAcBCTAADE',
    'EQQBAQUEIBgIIAAAUBADBMgAEAAETAAAAAFAAEADAEQQAIECBQAJAQwAAQUABIAAElFUIAAACZAAAQEAAEAAQBAAAAABAAAPAIAAEAAgQ',
    'CAAQQCCAQEDAAAEAUAgAQAARGIgAQADCAgwAAUCARQQAAAEABBAAAgBUCBAAAAAAAAQcAEwBIAIFBAQJAAUDEABAgAEEUAAwAgwEAQMAA',
    'gAAABgTQAkQABAhQAIBAA8UBAkABARAEAAYAAAIABARAAACAAAABwQAAAAABAQAAACEEAIQAQAAAAQAAAGBAByAeQBQEAEAAAsUEAABAB',
    'EABBwAQAAABAQAgAUAwAcAQABEAAAEAAAFAAgAEAAAAAAAAAIADwAAEAABAAhAAAQAAQQBgAAQQALQAABBAgABQgAwkGAQAAQAAYIBACA',
    'EAAwEAQAwAQAMAEFAAAQyAQAUAAAAAAAAEAASDgAAFQAAAQIEEAAAQAAACEAAAAAAEABBAAEAAgQAQgAIAAAAAAEIAQAAAgEIDBBgCHAQ',
    'FAAAQAABEAAEAAAAAAAGAAAAAACgAQBSEAAAACAIAEEFREAAjAAEEAAMAEERMAAAQhAAAHgAAAAUAAEAgQQAABAEMAQEMADAIgAAAZACA',
    'AAEDAAAAQwAQAAHDAAAAAAARgAgAkAABEAAEAEIDFADNiAAACAAAQAAQQBAAAAAABAAAQYAALAQAEAUEMAkAQAgBIQMcAAIAQAAABAEAU',
    'AABABAEEABAAIAQAAEBAACAAAQACAABQEIAAAQMBAAAACAQAAAEYAAEIkAACGBgAABAAAAAMMAgRAglEAAMAEIQgEBAAAIAAABQBABAYw',
    'AAIAAAQgCQASAAAAQFBDDAA0EBMCgIAADQAAAAABKARAKIHAAIAADCAEA4BABUJQAQBBkSABDCRAAAjAAAMEAQAAIAIAGEBABAAAIJBBB',
    'AEABAAJAgQQGBAAQAAAAACAIBCAABAAoAgAIAAAAEEBAQBBAA0IAAAEAAEAEQAESEAAAKQAAAQBBAQAEgIAAAAIEAwEMEAABgQAFAmABA',
    'ABAAAAAAEBCAAAAEACQAcAQQAAAAAAVAAQQQA1AAAEAAAHACAAIAAAAAAAAEAABAABAAAAAQEQEMJBQAAEwEBARCMAAIAAAEAAAAAABCE',
    'AAAIAEgIADIQAAAEAAFSQAARLKAABAgAAFEQAQAASAADAcARBAAAAAAARABAFAAAAAQgAIQAUBBAAEJUAgAgAAAAAQIRAAAEEENAAAAAY',
    'AABECAAAA4AARCIFCABADA0AEBABUQTEAABAAFgQAQQQJSAIHkEDACEAJABAAAIEAAMEAAAQAAAEAEBAAQQACYBAAQQEABAAQAAYoAEAC',
    'EQAAAAECACQAFVAAAgAABAEACAAiARQAAAA0EAAAUAARSEAEAAEEgEAAAABEDBQBSEAiEQECAQAAQAAgAAAAAAAYQJCAAMAUAAEARAAEB',
    'AIACAAAAACAAAAAEhIAAAAAAACEAEAAAQAMAAAEFgEAAQMgEBABAAAIFAAAAgIEEAAAEAAAQQkAMQAAAQAABAADAAAAZAAgAAABAMAJQg',
    'EAAIIAAAEAgAAAAABAEUAAAQBAAAAEABAQBQEADAQQQMERAAAAABBACAMFKAAQAAAAwQJAEAQGEBAFAgAAAEAAIAEABAAAAAAAhmADEAC',
    'AEFAABBAABAAAAaQBCEAAAAAAQQAAQEBAAAAEAAEAAAAQEAAABAABAABAAEiCAAEECAAAABQAAICBEJBEAQAAQBgUAAAAEBARQQAgSAEB',
    'CAAAAAAABAMAAQAAAsEEAEAAAAAAAAABBAUMIRUAIDABQAEABhMEAAAEQAQUhYQAAAgCCLcAAAAAAAQEBBEAjAMAEAAAQAQAAQBABAAQB',
    'AAAAAAwgBAAQAAAAAALBwBFACwAAEJABQAAAACACBAEACBAEUAABAAAAAAFAIQBQAAAAAgAAAEACMAAATAIKCAAAgAEAARBRHBAAAAAQA',
    'AADEQAAAUADQwAAIARAAAARAAAAAEAEAQQIQgAAACAAQAQDBIgAEEQAAIABAAAhBQABQAMAwQVAAASIMQABAUIAAAQAAABAUAEBEAEAAA',
    'AAAAyAEAFDAEBAAAIABCADEBgAAQMAAEAAABEAAAIFAQAAAAAAHCQBIAQAJMBBAEBAgAAQAAAADAAASAAAAAAiUNAAAgBACAABAEAQQAA',
    'AoAAAgECAgAQAARABAAAAEAAAAEACBAIBAAAEAVAAABAARkIABAEEAAAAMAAABAAQEAAQBAAEEAAAAgQCAAAAARAJUAAQQAMAAAAEAAQA',
    'AAASEUgIQAAQAAABBAAAAAAAQAAAQAAAAEEAABFAJAAAQQAQAABQAAAAQAAAgAEEACAFBEAAAEAABEDAADAQAAApAQALIAAAhAAEBAAQg',
    'EAAAQAQAAAQAAAQAATAADAAABBAAnEAAgEE0AAQABAAQACAgEAAAAAAEAoAAAEAQMBUQAAAABDAAAADUAAIAAAQABAAUAgAAAAgAQBgAA',
    'AAUAAAoRAAAEBAAEQAAAgMQQBVAAACAQAAgAwAAQgADIYQLFABAAAQAAAREAAAAAAQgAADAAAAgAAAAEAJABMJAAAAwAgASABoAAQAEgB',
    'QQABICCAFSQAAAAABUwAIFBBACAAAwAAEAAADEEADBAAEAQCUAQAAAADUQEAAAAABADAAAAQABAAEQAIAABAACABAABDABAAQEAwDNQAR',
    'BADBAACAAAAQEAAARAgAAAQAAEAIARAItAAABACDAABgBRAIIBAAAAACSkAEC0AEBEAAAAAAwAAAQAAAgAAABAACCcgIACAhAAAgAAAQA',
    'IBAAAQAAAACAAmAgIWAQYBMGEEECABAAAQAEAACCAAgABDUBAAISBEABAQAUAgAgAAAgIEAAQgAAJBEAEAIAAABAAEAEABACAEAQAAQAA',
    'QAAOCQADFZEAAAAAGWwAYEAAAABYAAAwAAABAAQAAAMAwABERAUBEQUgBAAQAIAAwAIAAAAQAQgAAAACAFAAAAAABAgBAAABAAETQAAEA',
    'AAQgAATkEQDEAkAABBVAAAELQAAADAGAABAAFAAAAEAAABHACCRQIQAAAAICEg8BAAQgAAAAAABAGAAAAACBABIABIACQBAAIQAIRBQCA',
    'AAAIAQMBQgAAAABAAECkACBAAAAAAAEAEIIBQAAAAQBCEACAAWAAkAA0AAEBAAQwAAQEAFEAAMBFAEAEAIAIAgAABAFEDEgAAAVAAAkBQ',
    'QAAAAAAEAiAASAwwDAAUAA4EAgCAAAAAAAAAAAQGxPRAAABRQQAASQAAhABADgCABAAAQBABEAYACAAAAAWAEAAAIIABAAAQAACAQgQAE',
    'AAAABAAQAMAEgQABIAAABEAAAAAEAAQACAAAQBAABQBwQAAAAAABAAACAAAIgEEABAAAAwAAQVgAAAgQIAAARAAAAEgAAAAAAABkAALgA',
    'QARQAAAAABRAAQACCAAEAFAFAAgEQAPAAAAEQAEAQAAAAAgQEAAAAEAAAAAgAAAlAhEEMCEQUEDJAAUAwAAEQgQEAAARAAAAAAAABEQEA',
    'ABgAEQAAwQgABAAEABAAAEAABQAAAEIFDBAAAQgAABAAJAAhwBBCAgQCQEAAIBAAAAQQEAEACCEgBACAAMAKAAAAAwAAAAAJBAAmAABAQ',
    'QAIQAdgABAACAAEAAAAgMIAAAAAAAAQEACRAAQAAAAAAQAgARAAA4gAAjBAQABAAAUABABACABgANAUBCEMYEAAmAAAAABAABQAAABABA',
    'AAAARCABCAQIgFEBAAAGkQAIBAAkCJAjMCBQQBAAAAEAAAAJAABAQSRAQFAAAAEAhAxCAASQMNAQAgwQMEFAASQBwAQWAAAAAgEABAAQA',
    'AAAAAEAAAFAAAIACAgyIAAAAEAAAQCMAAAABDAAAAAACBAAAAEQhACgBABQQAAAACECAAAgCAAACAADAAAAABDBQlAACBBACAAAQQAEAQ',
    'AAwAEAAAADAAABAAIAhAAgAgAREAwgIAAAnAAAAQIATAAICAEABAQAAAEACAMBgAYBwAAAAARQEQQAIQAYACBQBAEA0AUEAAABBSAHRDE',
    'AAAAAAIBAGCATgAABQQQEAgEAAEBEAUAIgrBAAAAABAAAAQANAAEBQAAAFCAACFAAAAUmBMAAAEEFAAgYAMAgBEBAGkAAAAAwBB0AAAJA',
    'RAAIAAAAAgCAEBAABQAAVEAEAADAQQAIAAEAAAQAQAAAEAAoABAAgECDEAABA0ABAAAGEAAAwAAOEgAQGAQAQABEAQAwAAQAQIAAAQKAA',
    'AQCBAMDhgAAIAQAAAAQgBAEQBACAAQAQBAEAAEAAAABEEAEEAAAAEAEBAADICAQAcEMAAACAEBEBAAYAAAMAAIDEAIAQAACAAQAAEMAEA',
    'CAAABAAAIARlEIQAgEAQAAEMSAAAAABAAwAAAEBIkAEAgANAANgAIwBJAAAAcgGIAAGAAAAAQAAwQAAACBAAgwQAAAAAcUAQCBgAACABo',
    'EQIAACAEEAQAAEMhAAACEgAAhgAAiAAAAMAggQAyAAAAoAAAKAAAAQgBAAAAAAgCAAGBBAQALTQAAQgQCAAEAgwACkAAABAAAAAIAUAAA',
    'EACAAAAAAABAEAAAGEAJAEBARAAgBBAIAgAAAQAQBAAAhALAEEEAAAAAAAJ8AAEIAIQABAAAAAAABwBAAQBQAAAAAABAcAUMAIRBAAAAA',
    'AAAKEUMIAAAAgAAgkQAAABAAgQARASAQAQAEAAAAAAAxAgAAAUBAAAAAAAAIAAAIAAQAAQAAAAAAAACBAQQoAAAAAAQACAgj4AAABEDFA',
    'AAAAZAREEAAEAYAAQQQAEAEIwEIABGUAEARAAAABAQACAUIQIAAAABRAoAAAAEwAAJAAEAgEAAAADABAECMxEVAgAAQAEQQAFAAYBBIBA',
    'ABgUAsAAABAAAAABBAAAAIgAAQAAAAAgAAgAAMIOQQAEAAAIEDgQAIABAIYAAQUEQAAAAAgQBABAAAgAADEDAAABASBAQEAQAACQAgAAE',
    'ABEAWAwAAAIRAAEABABIATAAABCAAABAAAQAAQAAEAAAAAAAIIAAEAEAsAQACAAUAAAAQDjAEAARAAAEdQAAgQAAAQAQAAIAABECBDgAA',
    'AABABAEAEBAAEAAAAAABAIAAQEQFgAwBEYQQAAAEACEIBAAmkAAAMgEAAAAQIBAAAQAABQEJAQAABAAAAAAAQFAAAAABEAACgAgICAAQA',
    'AAEkAGAAwFAAAJAJABAAEAAABAEAAQmACAAAQAQAxcBAABAARABEAAgAECAAAXAAAEABAAgAUAAAABDAVQAAAAcAARAABABAVAQAAQIAw',
    'kABgCARAAUAAQAREAAADCQQEGAAMEQAAgAABAMAAAQEAAUEQAAUAACAAMAIABAHgABwAMAAAEFBIBABAwAQBAEAAQAAAABFUAAAcQgEQQ',
    'MADCUAAAAAAABAAABAAQEAFAQAFMBQKAEUAEAAAwAAUAAAAADQgEAQACEBABAChAABAAAMBAAAAoBAAASBBEAADQARAUAAAAIARAFQAQk',
    'BAgAAAGQAAAABgQAEQAAARUABAAAUAwDEAwAAQEBABAAAACAAAhAAEQEAAAAYABUACEAAABAEAEoQCAAFiCBUAQQAAjAAABAAQAAAAQEA',
    'AAERAAAJQQAQAAIAkAJCAAGABAIQIAAAAAGAAARA0gAEBBABAQAAQARwAQMAAEEBAQAQAAAAABAAJAAIAAABAAAAACAAAACACAIAwCEAI',
    'AQAgAICABAEQAASFAACADAADAQAQACAQAAAAAAMQAgAAAAADAABBMAAAAwAAQCEAAAAAAEAwUAgAACABBAQQUAAIUBAAJBAAQwkJAUAEA',
    'gAAAEBAAAgQAAAAEAAAAQCAAAgBAQCAIBAQoAAAEBAAFAAYAAwAAQEEAAQAAAAAAAAAhQiQAAAEAAAAACAAAQJgQgAAAAAAAAAABBAAAA',
    'EAQQIBQMQAEDBAADTAAGAKAASAAEAACAcIACgoRAwAAAAABgAQgAIACAAAAAgAEAAQECgDAEARAQACgAAAAgCMKAAABhQQASMABCAQAUA',
    'QAMBAAABgCEQAAoAAABEAABAQAAUAAARAABAAERMAAAQwAAAAABBABUAFAANAEQhRQAAAIDBhgQAwAABAMAADADAwBKIBMAgwBBEYCAQQ',
    'AAAABIEAQAAEAAEgAEEUEAAABAAAAQAAQEAAAAAADAAQDWBUAAwBAQAAMQBAAAggAAAMIAMEAEAAEBAEARQMAOAEDAwAAAAAAAAGAAAAI',
    'KQAAEQAAAABEAACAAAAAAIMADAEMEQwQABABAAUwAAABEAAAxBQABBQAEAAAAAAEgAEQQFOAAEwAgABXAAAIBAEFIAAQAAEDAAAQQAEBQ',
    'BAAAAgEAQKhBAAAAAEAAQAIHBIExBAAGABABAhUBAAGYQBAAIBCAIBAEAgAAAKBAABADCAAgIAAAUAQAUQAgAABABAIIAEAECACEAAMAA',
    'AACAAYBAAAIACRAAAAASBACgECAgIQAAACACQwBBFBECQAAQTAAQRAQAAIAAQABQAAAAABxEAMAAEgAAAAAAEFEAAQBEABBQgBCCAAAgC',
    'BABIAAAAAAQEAAAQEgAAAAAAASAAAAIAEFABCMAABEgAAAABAAAQREBACEAAAEAAAEBAAQAAQEQIAIQEBAAABEDAEEEgAAAAAAAACIGBQ',
    'EAAUAAQAABAMQDAAAAAAAQEAEBAEAAAAIAAAAHAADwwJAEDQBTEACFABiACAAAAAAAQBAgAAAgEwEMIEGAAgACEAGBgAIBGQIgAQAAQAA',
    'QAAEQAiEAAAQBCAAAAAAAAAAAABQQAAAAAABABAMCCAAAIAAQEAQAAAAAEAIQAA4AEAAEBEAAAACEQASAAAxAQAAAAAAAABACwAAAEAIA',
    'AQEACAARAAAAAIIgCAEAFIAAGEAAAAIAAABAEQAARAABABAIgFAAEAAGAEAHABIAAAKBBQEAEBBAAIjCAAAQEAAwIIAEAgABRAAAgAAAC',
    'AMBAAAEEEAAAAAGAAFAAAACEAAQAMAAAAEAFACQEFNAAAABQCAADAAQDCE5AKDABQAABAjAAMQBQAARAGAGAAJAEEQBQAAAIAwEAAAAAA',
    'AEAIAAABQEBQEAAFQAAAABAAAAEgQCQAAAABEABBECQQMgAAuAQAAAAABAAcAQBEAQAAADBAUKFAAAAIQAgQEEARBAAAIAAAIAAAACIAA',
    'AADAFQEBABAgAAwJEAAwEIgBCWAgBAAAAIBEAAACAgwAQAAAcQIAQAYQAAAABBEAADwABYEABQAIQAAAASAAAIJAAwBUAgAAIBIBABAAA',
    'AAEgBAEAAAAAAAgAAKABIAABAAAGEAIQIAgAYJAABAAAABAAAMBIEAAQQAAAAZAAAAABQAgQANAAEAABABAAAEAAwAIgAAQACAAAAAgQA',
    'AAgAAICRJSAAAAAAAAgAAAAAABgwEAAAAAAAABUAQwEEEwAAAABTUABAxBACQEBIAAEBAAIWDBAAAgAAAABAgEQAAAAAAAAAEAADMAQAQ',
    'AAAYCAUBAAmABwAABABABAAAAAAIAAIgUAAAEQAASAQAECgDEAAAARFAAAMAAkAAAAAACAAAAAADAAABAQEDMIIAAEkgAAAAAEAEAAAEw',
    'FAAAAAAARQAxAAEQQDEQQCAABQAAAAAAAkgGAABAAAAARAARBAgMEAIAAAEBAAABAAABAAAACABwAAQEAAEAExABECAAAAFQAwADAABAA',
    'AUDAAIBAwAAA0AgIAEAAAABEECAAAQCQgAAAMAAwADABAEAAAACAAEAAAiAAKEAgCUAAEQBQGAAQAAAARAAQQAASARAAwCBwAAAAAADBA',
    'EAAEAAAACgASAAAMAAAARAEADAAEUQCAgAAAAAAAIQUgAAFgAAAAgBBxCAAAAQABAAAACAQAAAgAAJAAVgQwAAAQAADAAQBAQQBAYANAE',
    'EAACAAgAAEBBAQAAAABABAAABBQAAACAFgEAQgoAAlQBAAAMAABIgACAAAEQCBAAAAEAAQAQgEQAABABAAAAAAETQAIAUAAQAIBBQAIBA',
    'fJIAQAAAAAQAABAAE0AAABEAgAAAAAQACEDAEAAAAAQBAAEgQQAAAAAQICAARBAAABABgJBABQAKAAAAAAgAAEDkEBAApUIAAIBAAAAAA',
    'AAQAIAABAAAgQAAQkQEMBEALBCQIEAAEQABAhEBAEAAEEYQAQCAAEABIADBAIAAJDBBFAAAAgFAARAAAAgAQAAQEBAAAABEAAIARMLQAE',
    'UAhAAA==',
].join('');

;// CONCATENATED MODULE: ./out/actions/secret-scan/gate/tables.js


/** More records than these have no number. */
const most = 0xffff;
/** Flags of `assembly/build.ts`. */
const alphabets = { any: 0, words: 4, letters: 8, hex: 12 };
const apartness = { word: 16, name: 32 };
/** Hands the literals to `assembly/build.ts`; gives the first address behind its tables. */
function writeTables(machine, literals) {
    const texts = literals.map(({ text }) => text).join('');
    if (literals.length > most)
        throw new RangeError('there are too many literals');
    // Records, then texts in blocks: two bytes for each of theirs, and what fills the last block.
    const tables = (machine.recordSize.value + 16) * literals.length + 2 * texts.length + 8;
    const facts = machine.tables.value + tables;
    const textsAt = facts + 8 * literals.length;
    reserve(machine, textsAt + texts.length + gramTiers.length + 8);
    const memory = Buffer.from(machine.memory.buffer);
    let at = facts;
    for (const { text, ignoreCase, needsValue, needsLogin, run, somewhere, apart } of literals) {
        memory[at] = text.length;
        memory[at + 1] =
            (ignoreCase ? 1 : 0) +
                (needsValue ? 2 : 0) +
                (somewhere === undefined ? 0 : alphabets[somewhere.of]) +
                (apart === undefined ? 0 : apartness[apart]) +
                (needsLogin ? 64 : 0);
        memory[at + 2] = run;
        memory[at + 3] = somewhere?.within ?? 0;
        at += 8;
    }
    const textsEnd = textsAt + memory.write(texts, textsAt, 'latin1');
    memory.write(gramTiers, textsEnd, 'base64');
    machine.fillClasses();
    machine.useTiers(textsEnd);
    const end = machine.build(facts, textsAt, literals.length);
    if (end === 0)
        throw new RangeError('too many literals are alike');
    return end;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/gate/open.js



/** More than any index. */
const indices = 0x10000;
function openGate(literals) {
    checkLiterals(literals);
    const machine = startMachine();
    const text = writeTables(machine, literals);
    // Blocks are read at once, so a little more than the text has to be there.
    reserve(machine, text + machine.before.value + machine.portion.value + machine.behind.value + 256);
    const scanner = new Scanner(machine, text);
    return {
        hits: (bytes) => scanner.hits(bytes),
        signs: (bytes, wanted) => scanner.signs(bytes, wanted),
    };
}
class Scanner {
    #machine;
    /** Where in its memory the text stands. */
    #text;
    #room;
    #found;
    /** offset * indices + index, so that a native sort of numbers orders them. */
    #keys = new Float64Array(1024);
    #count = 0;
    constructor(machine, text) {
        const { memory, hits, maxHits } = machine;
        this.#machine = machine;
        this.#text = text;
        this.#room = new Uint8Array(memory.buffer, text);
        this.#found = new Uint32Array(memory.buffer, hits.value, 2 * maxHits.value);
    }
    hits(bytes) {
        this.#count = 0;
        this.#each(bytes, (from, to, end, zero) => {
            const next = this.#machine.scan(from, to, this.#text, end);
            this.#keep(zero);
            return next;
        });
        if (this.#count === 0)
            return none;
        // Literals are found by their rarest bytes, which need not be in the order of their beginnings.
        const sorted = this.#keys.subarray(0, this.#count).sort();
        const pairs = new Int32Array(2 * sorted.length);
        for (let at = 0; at < sorted.length; at += 1) {
            const key = sorted[at] ?? 0;
            pairs[2 * at] = key / indices;
            pairs[2 * at + 1] = key % indices;
        }
        return pairs;
    }
    signs(bytes, { shortestRun, near }) {
        const runs = [];
        const escapes = [];
        const rowMark = this.#machine.rowMark.value;
        this.#each(bytes, (from, to, end, zero) => {
            const next = this.#machine.signs(from, to, this.#text, end, shortestRun, near);
            const found = this.#machine.signCount();
            for (let sign = 0; sign < found; sign += 1) {
                const [address = 0, word = 0] = [this.#found[2 * sign], this.#found[2 * sign + 1]];
                const start = address - zero;
                if (word < rowMark)
                    runs.push({ start, end: start + word });
                else
                    escapes.push({ start, end: start + word - rowMark });
            }
            return next;
        });
        return { runs, escapes };
    }
    /**
     * Brings portion by portion into the machine's memory, each with as much of what stands around it as may count. `look`
     * is given addresses, and the one that offset 0 would have; it gives how far it came.
     */
    #each(bytes, look) {
        const { before, behind, portion } = this.#machine;
        for (let at = 0; at < bytes.length; at += portion.value) {
            const next = Math.min(bytes.length, at + portion.value);
            const start = Math.max(0, at - before.value);
            const end = Math.min(bytes.length, next + behind.value);
            this.#room.set(end - start === bytes.length ? bytes : bytes.subarray(start, end));
            const zero = this.#text - start;
            for (let from = zero + at; from < zero + next;)
                from = look(from, zero + next, zero + end, zero);
        }
    }
    /** `zero` is the address that offset 0 would have. */
    #keep(zero) {
        const fresh = this.#machine.count();
        if (this.#count + fresh > this.#keys.length) {
            const larger = new Float64Array(2 * (this.#count + fresh));
            larger.set(this.#keys);
            this.#keys = larger;
        }
        for (let hit = 0; hit < fresh; hit += 1) {
            const [address = 0, index = 0] = [this.#found[2 * hit], this.#found[2 * hit + 1]];
            this.#keys[this.#count + hit] = (address - zero) * indices + index;
        }
        this.#count += fresh;
    }
}
const none = new Int32Array();


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isGuessed),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   iO: () => (/* binding */ isSaying)
/* harmony export */ });
/* harmony import */ var _match_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63918);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30106);


/** What is tried first, whatever is done to its letters (`P@ssw0rd1!`) and whatever is counted behind it (`minio123`). */
function isGuessed(text) {
    const lower = text.toLowerCase();
    const [, word = '', behind = ''] = /^(.*?)([\W_]*\d{0,6}[\W_]{0,3})$/s.exec(lower) ?? [];
    const plain = unleet(word);
    if (usual.test(plain) || /^(?:\d+)?$/.test(plain) || isWalk(lower))
        return true;
    if (/passw(?:or)?d/.test(plain) && text.length < 40)
        return true;
    return isCount(behind) && /^[a-z]{3,}$/.test(word) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(word) < 6;
}
/** `1qaz2wsx`, `qwertyuiop123`: keys beside each other, three or more at a time. */
function isWalk(text) {
    for (let at = 0; at < text.length;) {
        const length = (0,_match_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .rowAt */ .ce)(text, at, 3);
        if (length === 0)
            return false;
        at += length;
    }
    return true;
}
/** `1`, `123`, `1234!`: digits that nobody drew. */
const isCount = (text) => /^[\W_]*(?:0|01|1|12|123|1234|12345|123456)[\W_]*$/.test(text);
/** `s3cr3t`: in plain letters. */
const unleet = (text) => text.replaceAll(/[@4301$5]/g, (char) => leet[char] ?? char);
const leet = { '@': 'a', 4: 'a', 3: 'e', 0: 'o', 1: 'i', $: 's', 5: 's' };
const usual = /^(?:(?:my|the|test|db|user|super|admin|root)?[-_]?(?:pas+(?:word?|wd)?|pas+word|secret|pwd)|admin(?:istrator)?|root|test(?:ing|er)?|guest|default|welcome|ietmein|letmein|qwerty|asdf|abc|master|login|user|token|demo|postgres|mysql|redis|mongo|hunter|monkey|dragon|foo|bar|hello|world|change(?:it|this)?|pass-?word)$/;
/** Words that nothing but a password is made of: what a tale opens with, whose it is, or that it is one. */
const isSaying = (text) => /^(?:opensesame|letmein(?:now|please)?|(?:super|very|top)(?:duper)?secret|(?:this|that|it|is|my|our|the|not|so|very|super|top|secret|real){2,}(?:pass(?:word|phrase)?|secret))$/.test(text.replaceAll(/[-_ ]/g, ''));
/** `secret_access_key`, `AuthToken`, `passwd-on-proxy`, `key_1234`: the name of what belongs there. */
const isNamed = (text) => /^[A-Za-z]+(?:[_-][A-Za-z]+)*(?:[_-]\d{1,4})?$/.test(text) &&
    /[_-]|[a-z][A-Z]/.test(text) &&
    /(?:^|[_-]|(?=[A-Z]))(?:pass(?:w(?:or)?d)?|secret|token|key|pwd)(?=$|[_-]|[A-Z])/i.test(text);


/***/ }),

/***/ 69864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bearerToken: () => (/* binding */ bearerToken),
/* harmony export */   bootstrapToken: () => (/* binding */ bootstrapToken),
/* harmony export */   callPassword: () => (/* binding */ callPassword),
/* harmony export */   commandPassword: () => (/* binding */ commandPassword),
/* harmony export */   curlLogin: () => (/* binding */ curlLogin),
/* harmony export */   databasePassword: () => (/* binding */ databasePassword),
/* harmony export */   filezillaPassword: () => (/* binding */ filezillaPassword),
/* harmony export */   genericApiKey: () => (/* binding */ genericApiKey),
/* harmony export */   genericPassword: () => (/* binding */ genericPassword),
/* harmony export */   genericSecret: () => (/* binding */ genericSecret),
/* harmony export */   headerSecret: () => (/* binding */ headerSecret),
/* harmony export */   kubernetesSecret: () => (/* binding */ kubernetesSecret),
/* harmony export */   mnemonic: () => (/* binding */ mnemonic),
/* harmony export */   netrcPassword: () => (/* binding */ netrcPassword),
/* harmony export */   passwordHash: () => (/* binding */ passwordHash),
/* harmony export */   weakPassword: () => (/* binding */ weakPassword)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);

const drawn = (random) => `k7${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(30)], random)}Zq4`;
const made = (random) => `Rm${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(4)], random)}!${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .alphabetOf */ .h3)('2-9')[Math.floor(random() * 8)] ?? ''}vT#w`;
const kind = (id, title, sample, more = {}) => ({ how: 'generic', id, title, confidence: 'medium', sample, ...more });
const genericPassword = kind('generic-password', 'Password in code or configuration', (random) => `password = "${made(random)}"`, {
    aliases: ['hashicorp-tf-password'],
});
const weakPassword = kind('weak-password', 'Password that is easily guessed', () => 'DB_USER=app\nDB_PASSWORD=welcome1', {
    // Nothing leaks that everybody tries first; what it opens needs another one.
    severity: 'low',
    confidence: 'low',
    line: 2,
    isGuessed: true,
});
const genericApiKey = kind('generic-api-key', 'API key or token', (random) => `api_key = "${drawn(random)}"`, {
    aliases: ['generic-api-key'],
    confidence: 'high',
});
const genericSecret = kind('generic-secret', 'Secret in code or configuration', (random) => `client_secret = "${drawn(random)}"`, {
    confidence: 'high',
});
const bearerToken = kind('bearer-token', 'Token in an Authorization header', (random) => `Authorization: Bearer ${drawn(random)}`, { aliases: ['curl-auth-header'], confidence: 'high' });
const headerSecret = kind('http-header-secret', 'Secret in an HTTP header', (random) => `curl -H "X-Api-Key: ${drawn(random)}"`);
const curlLogin = kind('curl-login', 'Login in a call of curl', (random) => `curl -u app:${made(random)}`, {
    aliases: ['curl-auth-user'],
});
const netrcPassword = kind('netrc-password', 'Password in a netrc file', (random) => `machine git.example login app password ${made(random)}`, { confidence: 'high' });
const commandPassword = kind('command-password', 'Password in a command', (random) => `sshpass -p ${made(random)} ssh app@git.example`);
const callPassword = kind('call-password', 'Password in a call', (random) => `new NetworkCredential("app", "${made(random)}")`);
const databasePassword = kind('database-user-password', 'Password of a database user', (random) => `CREATE USER app IDENTIFIED BY '${made(random)}'`);
const filezillaPassword = kind('filezilla-password', 'Password in settings of FileZilla', (random) => `<Pass encoding="base64">${Buffer.from(made(random)).toString('base64')}</Pass>`, { confidence: 'high' });
const kubernetesSecret = kind('kubernetes-secret-data', 'Value of a Kubernetes Secret', (random) => `apiVersion: v1\nkind: Secret\ndata:\n  password: ${Buffer.from(made(random)).toString('base64')}\n`, { aliases: ['kubernetes-secret-yaml'], line: 4 });
const bootstrapToken = kind('kubernetes-bootstrap-token', 'Kubernetes bootstrap token', (random) => `--token ${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(6), '.', (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(16)], random)}`, { severity: 'critical', confidence: 'high' });
const mnemonic = kind('wallet-mnemonic', 'Words that a wallet is made from', (random) => `mnemonic = "${Array.from({ length: 12 }, () => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib)(3, 8)], random)).join(' ')}"`, {
    severity: 'critical',
    confidence: 'high',
    revoke: 'Make a new wallet and move to it all that this one holds: nobody can take the words back.',
});
const passwordHash = kind('password-hash', 'Hash of a password', (random) => `$2b$12$${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(53)], random)}`, {
    severity: 'info',
    revoke: 'Whoever has it can try passwords against it: where the password is a weak one, change it.',
});


/***/ }),

/***/ 37177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookOf),
/* harmony export */   u: () => (/* binding */ uuid)
/* harmony export */ });
/* harmony import */ var _match_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63918);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30106);


/** `undefined`: it is no secret at all, but a reference, code, a place, a hash of something public, a placeholder. */
function lookOf(text) {
    if (text.length < 4 ||
        /\\x[0-9a-f]{2}|^!{1,2}[a-z]\w*\./i.test(text) ||
        isReference(text) ||
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariable */ .DZ)(text) ||
        isStandIn(text) ||
        (isPlace(text) && !isPadded(text)) ||
        isIntegrity(text))
        return undefined;
    if (isDrawn(text))
        return 'drawn';
    if (/^\d+$/.test(text))
        return 'number';
    if (/[\x80-\xff]/.test(text))
        return isForeign(text) ? 'made' : undefined;
    if (isCode(text))
        return undefined;
    return isMade(text) ? 'made' : 'words';
}
/** Filled in later, or taken from elsewhere. */
const isReference = (text) => /^[$%@&{[(<!*~]?[({<[]|^[.+]\$|^@@[\w:/.-]+@@$|^#{3}|^\$|^%[\w.]+%$|(?:^|[:=@/])%[sdvr]$|^@[A-Za-z]{2,}[.(]|\$\{|\$\(|\{\{|\}\}|<%|%>|#\{|\{\d?\}|\{[a-z_.]+\}|^__\w+__$|^#[^#]*#$|^#{2,}[A-Z_.-]+#{2,}$|^@\w+@$|^:\w+$|\$(?:2[abxy]|apr1|[156])\$|^(?:md5|sha1)\$\w*\$[0-9a-f]{32,40}$|^(?:bcrypt|pbkdf2|argon2|scrypt)\w*\$.+\$|^\^.*[|([\\].*\$$|^[*&][A-Za-z]\w*(?:\.\w+)*$|^v\d::|^(?:env|vault|ref\+\w+|secrets?|ssm|sops|op|awssm|keyring|file|var|data|local|module|process|config|self|this|param(?:eter)?s?|settings|context|args?|options?|props|req|request|os|System|Environment|resolve|cmd|exec|bash)[.:[](?!.*[!#%^&*])|^pass:|^ENC[[(]|^\{(?:cipher|bcrypt|noop|SSHA)|^enc:|\$\w+[/.:-]/i.test(text) || /\$[A-Z_]{3,}/.test(text);
/** Stands where people are to put theirs. */
const isStandIn = (text) => (0,_match_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(text) ||
    (0,_match_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(text) ||
    (text.length >= 16 && isBase64.test(text) && (0,_match_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(Buffer.from(text, 'base64').toString('latin1'))) ||
    /^(?:x+|\*+|\.+|-+|_+|#+|\?+|0+)$/i.test(text) ||
    /^(?:none|null|nil|true|false|undefined|required|optional|string|bytes|number|boolean|object|unset|empty|default|disabled|enabled|auto|random|generated?|unknown|anonymous|hidden|n\/a|todo|tbd|fixme|text|any|void|never|binary|hex|base64|utf-?8|plain|off|yes|no)$/i.test(text) ||
    /^your/i.test(text) ||
    /^(?:<|\[)?(?:(?:your|my|our|enter|insert|put|replace|paste|some|the|use|set|provide|add|specify|fill|choose|generate|fake|mock|stub|sample|invalid|wrong|bogus|not-?a|foo|bar|baz)[-_ .]|(?:this|that|it)[-_ ]?is\b|foo|bar|baz|foobar$)/i.test(text) ||
    /(?:goes|put|value)[-_ ]?here|to[-_ ]?be[-_ ]?(?:replaced|filled|changed)|replace[-_ ]?(?:me|with|this)|change[-_ ]?(?:this|it|in)|not[-_ ]?(?:set|used|a[-_ ]?(?:real|secret))|(?:fake|mock|invalid|bogus)[-_]|lorem|ipsum/i.test(text);
/** A URL, a path, a file, a host, an address, an identifier of a cloud or of GitHub's; its login is somebody else's business. */
const isPlace = (text) => /^[a-z][a-z0-9+.-]{1,20}:\/\/|^%2F|^[A-Z0-9]{16,32}(?:\/|%2F)\d{8}(?:\/|%2F)|^(?:\.{0,2}|~)\/|^[A-Za-z]:\\|^(?:arn|urn|projects|mailto|data|image|blob|did|spiffe):?\/?[:/a-z]|^[\w.+-]+@[\w-]+\.[a-z]{2,}$|^\.[\w-]+$|^#[a-z_-]+$|^#(?:[0-9a-f]{3}){1,2}$|^\/[\w/]|^[A-Z]{1,5}_kw[A-Z][\w-]{8,}$/i.test(text) ||
    /\.(?:js|ts|tsx|jsx|mjs|json|ya?ml|toml|ini|cfg|conf|env|pem|key|crt|cer|p12|pfx|jks|keystore|txt|md|py|rb|go|rs|java|php|cs|sh|html?|xml|properties|sql|log|csv|com|org|net|io|dev|svg|png|gpg|asc|pub|local|svc|lock|kdbx)(?:[:/#?].*)?$/i.test(text) ||
    /^\d{1,4}(?:[.:/-]\d{1,4}){2,}/.test(text) ||
    (/^[\w.-]+(?:\/[\w.-]+){1,8}(?::[\w.-]+)?$/.test(text) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(text) < 5.2);
/** Base64 may begin with a `/`, as paths do. */
const isPadded = (text) => /^[0-9A-Za-z+/]{30,}={0,2}$/.test(text) &&
    text.length % 4 === 0 &&
    isMixed(text) &&
    (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(text) > 5.6;
/** The exact grammar of hashes in lock files, and of images: public by what they are for. */
const isIntegrity = (text) => /^(?:sha(?:1|224|256|384|512)-[0-9A-Za-z+/]{27,88}={0,2}|h1:[0-9A-Za-z+/]{43}=|(?:sha(?:1|256|384|512)|md5):[0-9a-f]{32,128})(?:\s|$)/.test(text);
/** What people write in programs: never a secret, but for what chance has drawn. */
const isCode = (text) => /^\w+=[\w%]|^[ ]?[+] ?\w|\w ?[+] ?$|^[a-z]+\d?[+][a-z]+\d?$|^0x[0-9a-f]{1,16}$/i.test(text) ||
    (/^[A-Za-z_$][\w$]*(?:(?:\?\.|\.|->|::)[A-Za-z_$][\w$]*)+[([]?|[\w$]\([^)]*\)|=>|^\^|\\[dws.]|\[[\w-]+\][*+]|^[A-Za-z]\w*\(|;$|&&|\|\||^\w+\[|&[a-z]+;|\\u[0-9a-f]{4}|^--?\w|[{}]|\\[nrt]|==/i.test(text) &&
        !/[!@#^]\w+[!@#^]|^\w+[!@#$^*]+$/.test(text));
/** Not by people: letters and digits whose order makes no words. */
function isDrawn(text) {
    if (!/^[!-~]+$/.test(text))
        return false;
    if ((text.match(/[^0-9A-Za-z]/g)?.length ?? 0) > 0.45 * text.length)
        return isGenerated(text);
    const { length } = text;
    if (length < 16 || length > 512)
        return length >= 12 && length < 16 && isMixed(text) && !isReadable(text) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(text) > 6;
    if (/^[0-9A-Fa-f]+$/.test(text))
        return /\d/.test(text) && /[A-Fa-f]/.test(text) && new Set(text).size > 6;
    if (uuid.test(text))
        return !/^(.)\1{7}-|^0{6}|12345678|1234-/.test(text);
    if (new Set(text).size < 8 || isSandboxed(text) || isBrokenJwt(text) || isReadable(text))
        return false;
    const strangeness = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(text);
    // Identifiers are of letters alone too: of 57,000 in public sources 100 are as strange (own count).
    if (/^[A-Za-z]+$/.test(text))
        return strangeness > (isOneCase(text) ? 7 : 6.2);
    if (strangeness < (length < 24 ? 5.6 : 5.3))
        return false;
    // Long letters only, or many signs: another look at each piece.
    const pieces = text.split(/[-_.:/+=~|,;()!?&<>]+/).filter((piece) => piece.length > 2);
    const plain = pieces.filter((piece) => /^[A-Za-z]+\d{0,3}$|^\d+$/.test(piece) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(piece.replace(/\d+$/, '')) < 5.6);
    return (plain.join('').length < 0.4 * length &&
        (/\d/.test(text) || isMixed(text)) &&
        pieces.some((piece) => piece.length > 7 || (/\d/.test(piece) && /[a-z]/i.test(piece))));
}
/** By a generator of passwords, from all that a keyboard has; a regular expression has its own signs. */
const isGenerated = (text) => text.length >= 24 &&
    text.length <= 128 &&
    isMixed(text) &&
    new Set(text.replaceAll(/[0-9A-Za-z]/g, '')).size >= 10 &&
    !/\(\?|[.\])][*+]|[a-zA-Z0-9]-[a-zA-Z0-9]\]?|\\[dwsb]|[({][a-z]*[)}]/i.test(text);
/** Signs beyond ASCII, among all that rules for passwords ask for. */
const isForeign = (text) => /^[!-~\x80-\xff]{10,64}$/.test(text) && isMixed(text) && /[!#$%&*+?@^~]/.test(text);
/** A token of a test mode says so. */
const isSandboxed = (text) => /(?:^|[-_])(?:sandbox|test|SB)[-_]/.test(text);
/** Others read a whole one. */
const isBrokenJwt = (text) => (/^eyJ[\w-]*\./.test(text) && !/^[\w-]+\.[\w-]+\.[\w-]{20,}$/.test(text)) ||
    /^\{"(?:alg|typ)"[^}]*\}$/.test(Buffer.from(text, 'base64').toString('latin1'));
const isBase64 = /^[0-9A-Za-z+/]{10,}={0,2}$/;
/** Base64 of words. */
function isReadable(text) {
    if (text.length > 100 || !isBase64.test(text))
        return false;
    const plain = Buffer.from(text, 'base64').toString('latin1');
    return /^[ -~\n]+$/.test(plain) && (plain.length < 12 || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(plain.trim()) < 5);
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isOneCase = (text) => text === text.toLowerCase() || text === text.toUpperCase();
const isMixed = (text) => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
/** Letters with digits or signs, as people are asked for, and no name of a program's thing. */
function isMade(text) {
    if (/\s/.test(text) || !/[A-Za-z]/.test(text) || text.length < 6)
        return false;
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(text) < 5.6)
        return false;
    // `NAME1:KEY1`
    if (/^[A-Z]{2,}\d*(?:[:,=_-][A-Z]{2,}\d*)+$/.test(text))
        return false;
    if (technical.test(text) || /^[a-z]+(?:[A-Z][a-z]+)+\d?$/.test(text))
        return false;
    const signs = /[!@#$%^&*?+=~|]/.test(text);
    if (/^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*[-_.]?$/.test(text))
        return false;
    // `user-2`, `aws_v4_token`: words with one small number.
    if (!signs && /^[a-z]+(?:[-_.:/][a-z0-9]+)+$/i.test(text) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .strangenessOf */ .DH)(text) < 5.6)
        return false;
    if (!signs && /^[a-zA-Z]+\d{1,2}$/.test(text) && text.length < 8)
        return false;
    return signs || /\d/.test(text);
}
const technical = /^(?:sha|md|aes|des|rsa|ecdsa|hs|rs|es|ps|utf|base|oauth|x|v|http|k8s|ipv|pbkdf|argon|bcrypt|scrypt|ed|ecdh|hmac|pkcs|curve|secp|p|i18n|win|linux|arm|amd|int|uint|float|string|char|varchar|level|step|col|row|md5|u|f|h)[-_]?\d{1,4}(?:[-_.]\w{1,10}){0,4}$|^(?:grant|client|auth|token|password|secret|oauth|id)_\w+$|^\w+ ?[:?]$|^[*@!]?[A-Za-z ]+[*:?!.]$/i;


/***/ }),

/***/ 30106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ strangenessOf),
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   yP: () => (/* binding */ isWords)
/* harmony export */ });
/* harmony import */ var _match_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63918);

/**
 * How unlikely a letter is behind another one in the words of programs: a row for each first letter, a hexadecimal digit
 * for each second one, in units of 0.8 bits (own count over the words of published packages).
 */
const surprise = [
    'b656c96e6d9455f6e45379a97c',
    '39883afb55c3a84bb65a4eff7e',
    '4c7b3df46f55be3bf4946efe7f',
    '39961a8c4bb89a57e76a6bcd8d',
    '6955877cbcb664a78334b7868e',
    '4aaa45dc2fb5db4df5876eef7f',
    '5cad2d764ff7767cf4575effad',
    '3abc2ddc4fd97b3ab6757fcf8f',
    '7756666feec56337c754d7f9f7',
    '6c9b2cda8caabd2adc49696eeb',
    '5aa9169a5ef87678fb496cafcf',
    '49a63abd3eb5cc4afc7559df6c',
    '36dc2dde4dd86a54fd7c7defcd',
    '4c55464b6c9aa769fb4378dfbf',
    '8665c88f8a765275f476477aae',
    '4d963bb86fc4cb36f4655cffaf',
    'daacbcddbcf6dcbc8a9b0afdcc',
    '4c682a7d4f89764bf65577cf6f',
    '6c5a39c64d899855bb425cad8f',
    '4d8c3be63ffabc58f5667e9e5f',
    '7677488f7ed454a4f443cffcfe',
    '3bbd1fbf3ffce967fdabbdefff',
    '3bcb3bc64c97b53ff459edbddd',
    '795949fa5eab6da2fb82bbf77f',
    '877a69be7bb65481fa45bb7da9',
    '3bac1acc5fb9ba4fcc9f9faf88',
];
/** What a pair of characters adds to the surprise, in the same units. */
const costs = { digits: 4, joint: 3, sign: 7, letterAndDigit: 7, hump: 4 };
/**
 * How little a text looks as if it were made of words: the mean surprise of its pairs of characters. Names and sentences
 * are below 5.5, drawn letters and digits above.
 */
function strangenessOf(text) {
    let [sum, pairs] = [0, 0];
    for (let at = 1; at < text.length; at += 1) {
        sum += costOf(text.charCodeAt(at - 1), text.charCodeAt(at));
        pairs += 1;
    }
    return pairs === 0 ? 0 : sum / pairs;
}
function costOf(a, b) {
    const [first, second] = [letterAt(a), letterAt(b)];
    if (first >= 0 && second >= 0) {
        const [upper, next] = [a < 0x60, b < 0x60];
        // `fooBar` has a hump; inside a word, capitals are followed by small letters once, at its beginning.
        if (!upper && next)
            return costs.hump;
        return Number.parseInt(surprise[first]?.charAt(second) ?? '0', 16);
    }
    const [x, y] = [isDigit(a), isDigit(b)];
    if (x && y)
        return costs.digits;
    if ((x && second >= 0) || (y && first >= 0))
        return costs.letterAndDigit;
    return isJoint(a) || isJoint(b) ? costs.joint : costs.sign;
}
const letterAt = (code) => {
    const letter = (code | 0x20) - 0x61;
    return letter >= 0 && letter < 26 && code >= 0x41 ? letter : -1;
};
/** What words are put together with: a blank, `-`, `.`, `/`, `:`, `_`. */
const isJoint = (code) => code === 0x20 || (code >= 0x2d && code <= 0x2f) || code === 0x3a || code === 0x5f;
const isDigit = (code) => code >= 0x30 && code <= 0x39;
/**
 * Names of a program, or a path: of 10,000 random texts of base62 or base64 one is as readable (own count). Digits have
 * no words, and whoever counts `abcdefgh\u2026` for a secret means one.
 */
const isWords = (text) => text.length >= 16 &&
    /[g-z]/i.test(text) &&
    !/[0-9A-Fa-f]{12}|\d{6}/.test(text) &&
    (0,_match_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsIn */ .FZ)(text) < 0.4 * text.length &&
    strangenessOf(text) < mostStrange(text);
function mostStrange(text) {
    if (text.length >= 20 && /^[a-z_./-]+$/.test(text))
        return 5.6;
    return text.length < 40 ? 4.8 : 5.4;
}
/** `oldOpenIDClientSecret`: what a program calls its secret. */
const isVariable = (text) => /^[A-Za-z_][a-z]*(?:[A-Z][a-z0-9]*){2,}$/.test(text) &&
    /[a-z0-9](?:Secret|Token|Password|Passphrase|Key)s?$/.test(text) &&
    strangenessOf(text) < 5.7;


/***/ }),

/***/ 36460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ charactersOf),
/* harmony export */   HT: () => (/* binding */ from),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   JU: () => (/* binding */ seeded),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   RG: () => (/* binding */ base32),
/* harmony export */   RO: () => (/* binding */ upperDigits),
/* harmony export */   U9: () => (/* binding */ beginningsOf),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   YM: () => (/* binding */ anyHex),
/* harmony export */   Yb: () => (/* binding */ base62),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   gh: () => (/* binding */ upperHex),
/* harmony export */   h3: () => (/* binding */ alphabetOf),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   q2: () => (/* binding */ lowerDigits),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   t$: () => (/* binding */ beginsWith),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   uh: () => (/* binding */ hex),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
const chars = (set) => (min, max = min) => ({ set, min, max });
const digits = chars('0-9');
const lower = chars('a-z');
const upper = chars('A-Z');
const letters = chars('A-Za-z');
const lowerDigits = chars('0-9a-z');
const upperDigits = chars('0-9A-Z');
/** `0-9A-Za-z`. */
const base62 = chars('0-9A-Za-z');
/** Lower case. */
const hex = chars('0-9a-f');
const upperHex = chars('0-9A-F');
const anyHex = chars('0-9A-Fa-f');
/** RFC 4648, section 6. */
const base32 = chars('A-Z2-7');
/** RFC 4648, section 4, without its padding. */
const base64 = chars('0-9A-Za-z+/');
/** RFC 4648, section 5. */
const base64url = chars('0-9A-Za-z_-');
/** Any set, as in the brackets of a regular expression. */
const from = (set, min, max = min) => chars(set)(min, max);
/** One of several words or grammars. */
const either = (...ways) => ({
    either: ways.map((way) => (typeof way === 'string' ? [way] : way)),
});
const optional = (...parts) => ({ either: [parts, []] });
/** RFC 4122, in either case. */
const uuid = [anyHex(8), '-', anyHex(4), '-', anyHex(4), '-', anyHex(4), '-', anyHex(12)];
/** Source of a regular expression, without boundaries and without groups that count. */
function patternOf(grammar) {
    return grammar.map(partPattern).join('');
}
function partPattern(part) {
    if (typeof part === 'string')
        return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    if ('either' in part)
        return `(?:${part.either.map(patternOf).join('|')})`;
    const { set, min, max } = part;
    return `[${set}]${min === max ? `{${min}}` : `{${min},${max}}`}`;
}
/** Of any text that it matches, in characters. */
function lengthOf(grammar) {
    let [min, max] = [0, 0];
    for (const part of grammar) {
        const length = typeof part === 'string'
            ? { min: part.length, max: part.length }
            : 'either' in part
                ? widest(part.either.map(lengthOf))
                : part;
        min += length.min;
        max += length.max;
    }
    return { min, max };
}
const widest = (all) => ({
    min: Math.min(...all.map(({ min }) => min)),
    max: Math.max(...all.map(({ max }) => max)),
});
/** How every text that it matches begins, as far as that is written out: `['sk_live_', 'sk_test_']`. */
function beginningsOf([first, ...rest]) {
    if (first === undefined || (typeof first !== 'string' && 'set' in first))
        return [''];
    const heads = typeof first === 'string' ? [{ text: first, whole: true }] : first.either.map(headOf);
    const tails = heads.some(({ whole }) => whole) ? beginningsOf(rest) : [''];
    return heads.flatMap(({ text, whole }) => (whole ? tails.map((tail) => text + tail) : [text]));
}
function headOf(grammar) {
    let text = '';
    for (const part of grammar) {
        if (typeof part !== 'string')
            return { text, whole: false };
        text += part;
    }
    return { text, whole: true };
}
/** Whether every text that it matches begins with one of these, where that can be told from sets of a few characters. */
function beginsWith(grammar, texts) {
    let beginnings = [''];
    for (const part of grammar) {
        const ways = fewWays(part);
        if (ways === undefined)
            break;
        beginnings = beginnings.flatMap((one) => ways.map((way) => one + way));
        if (beginnings.length > 64 || beginnings.every((one) => texts.some((text) => one.startsWith(text))))
            break;
    }
    return beginnings.every((one) => texts.some((text) => one.startsWith(text)));
}
function fewWays(part) {
    if (typeof part === 'string')
        return [part];
    if ('either' in part || part.min !== 1 || part.max !== 1)
        return undefined;
    const chars = alphabetOf(part.set);
    return chars.length <= 8 ? chars : undefined;
}
/** How many characters of `alphabet` (a class body) every text that it matches begins with, at least. */
function runOf(grammar, alphabet) {
    return measureRun(grammar, new RegExp(`^[${alphabet}]*`)).length;
}
function measureRun(grammar, run) {
    let length = 0;
    for (const part of grammar) {
        const next = partRun(part, run);
        length += next.length;
        if (!next.whole)
            return { length, whole: false };
    }
    return { length, whole: true };
}
function partRun(part, run) {
    if (typeof part === 'string') {
        const length = run.exec(part)?.[0].length ?? 0;
        return { length, whole: length === part.length };
    }
    if ('set' in part) {
        const whole = alphabetOf(part.set).every((char) => run.exec(char)?.[0] === char);
        return { length: whole ? part.min : 0, whole };
    }
    const ways = part.either.map((way) => measureRun(way, run));
    return { length: Math.min(...ways.map(({ length }) => length)), whole: ways.every(({ whole }) => whole) };
}
/** A text that it matches: for tests and examples, so that no file has to hold anything that looks like a token. */
function sampleOf(grammar, random) {
    return grammar
        .map((part) => {
        if (typeof part === 'string')
            return part;
        if ('either' in part)
            return sampleOf(part.either[pick(part.either.length, random)] ?? [], random);
        const { set, min, max } = part;
        const alphabet = alphabetOf(set);
        const length = min + pick(Math.min(max, min + 40) - min + 1, random);
        return Array.from({ length }, () => alphabet[pick(alphabet.length, random)]).join('');
    })
        .join('');
}
const pick = (count, random) => Math.floor(random() * count);
/** The characters of a class body, which holds ranges and plain characters (a backslash before what needs one). */
function alphabetOf(set) {
    const plain = set.replaceAll(/\\(.)/g, '$1');
    const all = [];
    for (let at = 0; at < plain.length; at += 1) {
        const isRange = plain[at + 1] === '-' && at + 2 < plain.length;
        const last = plain.charCodeAt(isRange ? at + 2 : at);
        for (let code = plain.charCodeAt(at); code <= last; code += 1)
            all.push(String.fromCharCode(code));
        if (isRange)
            at += 2;
    }
    return all;
}
/** What its texts are made of; the same character may come more than once. */
function charactersOf(grammar) {
    return grammar.flatMap((part) => {
        if (typeof part === 'string')
            return Array.from(part);
        return 'either' in part ? part.either.flatMap(charactersOf) : alphabetOf(part.set);
    });
}
/** The same numbers for the same seed (mulberry32). */
function seeded(seed) {
    let state = 0;
    for (const char of seed)
        state = Math.imul(state ^ char.charCodeAt(0), 0x9e3779b1);
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}


/***/ }),

/***/ 72932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keyFile),
/* harmony export */   b: () => (/* binding */ fileProviders)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);
/* harmony import */ var _rules_key_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12822);
/* harmony import */ var _rules_rails_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83028);
/* harmony import */ var _verdicts_pkcs12_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62070);




/** Those who have kinds that the name of a file tells. */
const fileProviders = [_rules_key_store_js__WEBPACK_IMPORTED_MODULE_1__/* .keyStore */ .v, _rules_rails_js__WEBPACK_IMPORTED_MODULE_2__/* .rails */ .Y];
const kinds = fileProviders
    .flatMap((provider) => provider.kinds)
    .filter((kind) => kind.how === 'file');
const beginning = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** The file as one secret, where its name says that it is one. `bytes`: undefined where they are not at hand. */
function keyFile(path, bytes) {
    const kind = kinds.find((one) => one.path.test(path));
    if (kind === undefined)
        return undefined;
    const told = { kind: kind.id, place: beginning, text: path, verdict: undefined, layers: [] };
    if (kind.content !== undefined) {
        const text = contentOf(kind.content, bytes);
        return text === undefined
            ? undefined
            : { ...told, text, place: { ...beginning, endColumn: text.length + 1 } };
    }
    const isKnown = kind.id === 'pkcs12-file' && bytes !== undefined && bytes.length > 0;
    return isKnown ? { ...told, verdict: (0,_verdicts_pkcs12_js__WEBPACK_IMPORTED_MODULE_3__/* .pkcs12Verdict */ .A)(bytes) } : told;
}
/** What more there may be are blanks. */
const longest = 1024;
const contentOf = (grammar, bytes) => bytes === undefined || bytes.length > longest
    ? undefined
    : new RegExp(`^(?:${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .Id)(grammar)})(?=\\s*$)`).exec(bytes.toString('latin1'))?.[0];


/***/ }),

/***/ 55086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ beginningOf),
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63918);
/* harmony import */ var _verdicts_published_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83622);



/** A text that fits the grammar of its kind; undefined where it only stands for a secret. */
function judged(kind, text, start) {
    const verdict = (0,_verdicts_published_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedVerdict */ .m)(text) ?? kind.verify?.(text);
    const own = text.slice(beginningOf(kind, text).length);
    if (verdict?.state !== 'proven' && kind.anyValue !== true && (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(own))
        return undefined;
    return { kind, start, end: start + text.length, text, verdict };
}
/** What all texts of a kind begin with. */
const beginningOf = ({ grammar }, text) => (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .beginningsOf */ .U9)(grammar).find((one) => text.startsWith(one)) ?? '';


/***/ }),

/***/ 67591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withoutOverlaps)
/* harmony export */ });
/** One candidate for each place: where several overlap, the one that says most. In order of place. */
function withoutOverlaps(candidates) {
    const kept = [];
    for (const one of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last === undefined || last.end <= one.start)
            kept.push(one);
        else if (outweighs(one, last))
            kept[kept.length - 1] = one;
    }
    return kept;
}
const outweighs = (one, other) => {
    // Two providers write the same beginning: the name beside it says which one it is.
    if (isSame(one, other) && isNamed(one) !== isNamed(other) && !isDisproven(other))
        return isNamed(one);
    const [a, b] = [weightOf(one), weightOf(other)];
    return a > b || (a === b && one.end - one.start > other.end - other.start);
};
/** By a grammar of its own. */
const isNamed = (one) => one.kind.how === 'named' && !isDisproven(one) && one.isLoose !== true;
const isSame = (one, other) => one.start === other.start && one.end === other.end;
const isDisproven = ({ verdict }) => verdict?.state === 'disproven';
function weightOf({ kind, verdict, isLoose, isOwn }) {
    if (verdict?.state === 'proven')
        return 6;
    // Whoever wrote it knows what is given out there; of providers we know.
    if (isOwn)
        return 3;
    // What only looks like a provider's is still better known than what is named like anything.
    if (verdict?.state === 'disproven')
        return kind.how === 'generic' ? 1 : 2;
    if (isLoose)
        return 1;
    return { file: 0, generic: 0, named: 4, block: 5, token: 5 }[kind.how];
}


/***/ }),

/***/ 63918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ stepsIn),
/* harmony export */   ce: () => (/* binding */ rowAt),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   xN: () => (/* binding */ isTyped)
/* harmony export */ });
/**
 * What stands where people are to put their own secret: a word that says so, or one character over and over. One
 * character a byte.
 */
function isPlaceholder(text) {
    return words.test(text) || hasRun(text) || isRepeated(text) || new Set(text).size < 3;
}
/** `123123123123`, `abcdabcdabcd`: up to four characters over and over. */
const isRepeated = (text) => text.length >= 16 && [1, 2, 3, 4].some((period) => text.slice(period) === text.slice(0, -period));
/** None of four drawn letters, but where something must follow: long tokens hold any of those. */
const words = /example|placeholder|your(?:[_-]|own|api|key|pass|secret|token)|changeme|change[-_]me|redacted|dummy|<[^>]*>|\.\.\.|\*\*\*|\$\{|\{\{|xxxx/i;
/** One character more often in a row than chance gives; long tokens hold runs of zero bytes, which are `A` in base64. */
const hasRun = (text) => (text.length < 80 ? /([0-9A-Za-z*._-])\1{6}/ : /([^A])\1{6}/).test(text);
/** Most of it is what one counts, or an alphabet. */
const isCounted = (text) => text.length >= 10 && stepsIn(text) > 0.7 * text.length;
/**
 * Nobody drew it: most of it is counted, or runs along an alphabet or the keys of a keyboard, by itself or every other sign
 * (`a1b2c3d4`). Documentation shows what looks like a token so.
 */
function isTyped(text) {
    const lower = text.toLowerCase();
    return isTypedRow(lower) || (isTypedRow(everyOther(lower, 0)) && isTypedRow(everyOther(lower, 1)));
}
const everyOther = (text, first) => Array.from(text)
    .filter((_, at) => at % 2 === first)
    .join('');
function isTypedRow(text) {
    let typed = 0;
    for (let at = 0; at < text.length;) {
        const length = rowAt(text, at, shortestRow);
        if (length > 0)
            typed += length;
        at += Math.max(1, length);
    }
    return text.length >= 2 * shortestRow && typed > 0.7 * text.length;
}
const shortestRow = 4;
/** How long the row of keys is that begins there; 0: shorter than `shortest`. `text` is in lower case. */
function rowAt(text, at, shortest) {
    let length = shortest;
    if (at + length > text.length || !rows.includes(text.slice(at, at + length)))
        return 0;
    while (at + length < text.length && rows.includes(text.slice(at, at + length + 1)))
        length += 1;
    return length;
}
const keyboard = ['1234567890', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./', '!@#$%^&*()'];
const columns = ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik,', '9ol.'];
const counted = ['01234567890', 'abcdefghijklmnopqrstuvwxyz'];
const rows = [...keyboard, ...columns, ...counted]
    .flatMap((row) => [row, Array.from(row).reverse().join('')])
    .join('\n');
/** How many signs follow the one before them, or repeat it. */
function stepsIn(text) {
    let steps = 0;
    for (let at = 1; at < text.length; at += 1) {
        const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
        if (step === 1 || step === 0)
            steps += 1;
    }
    return steps;
}


/***/ }),

/***/ 91453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Unloaded)
/* harmony export */ });
/** A text cannot be read before some files of providers are loaded; then it is to be read again. */
class Unloaded extends Error {
    /** Of the files, as `providers/` has them: `githubActions`. */
    names;
    constructor(names) {
        super('Files of providers are not loaded.');
        this.names = new Set(names);
    }
}


/***/ }),

/***/ 15114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf),
  TD: () => (/* binding */ loadProviders),
  Vt: () => (/* binding */ outlined),
  lc: () => (/* binding */ providerOf)
});

// UNUSED EXPORTS: allProviders

// EXTERNAL MODULE: ./out/actions/secret-scan/generic/kinds.js
var kinds = __webpack_require__(69864);
;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/generic.js

const { genericPassword, ...others } = kinds;
/** Secrets whose giver is not known. */
const generic = {
    name: 'the service that it opens',
    page: 'generic',
    revoke: 'Change it where it was set.',
    references: [
        'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
        'https://cwe.mitre.org/data/definitions/259.html',
    ],
    kinds: [genericPassword, ...Object.values(others)],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/groups.js
/** By their indices: what the gate has look most is loaded without what it has hardly ever look. */
const groups = [
    () => __webpack_require__.e(/* import() */ 2445).then(__webpack_require__.bind(__webpack_require__, 32445)),
    () => __webpack_require__.e(/* import() */ 8388).then(__webpack_require__.bind(__webpack_require__, 18388)),
    () => __webpack_require__.e(/* import() */ 9713).then(__webpack_require__.bind(__webpack_require__, 39713)),
    () => __webpack_require__.e(/* import() */ 3616).then(__webpack_require__.bind(__webpack_require__, 73616)),
    () => __webpack_require__.e(/* import() */ 7323).then(__webpack_require__.bind(__webpack_require__, 77323)),
    () => __webpack_require__.e(/* import() */ 5894).then(__webpack_require__.bind(__webpack_require__, 95894)),
    () => __webpack_require__.e(/* import() */ 7036).then(__webpack_require__.bind(__webpack_require__, 97036)),
    () => __webpack_require__.e(/* import() */ 7079).then(__webpack_require__.bind(__webpack_require__, 77079)),
    () => __webpack_require__.e(/* import() */ 1422).then(__webpack_require__.bind(__webpack_require__, 51422)),
    () => __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 668)),
    () => __webpack_require__.e(/* import() */ 9462).then(__webpack_require__.bind(__webpack_require__, 69462)),
    () => __webpack_require__.e(/* import() */ 5728).then(__webpack_require__.bind(__webpack_require__, 95728)),
    () => __webpack_require__.e(/* import() */ 1526).then(__webpack_require__.bind(__webpack_require__, 41526)),
    () => __webpack_require__.e(/* import() */ 9878).then(__webpack_require__.bind(__webpack_require__, 79878)),
    () => __webpack_require__.e(/* import() */ 4731).then(__webpack_require__.bind(__webpack_require__, 4731)),
    () => __webpack_require__.e(/* import() */ 8911).then(__webpack_require__.bind(__webpack_require__, 98911)),
    () => __webpack_require__.e(/* import() */ 670).then(__webpack_require__.bind(__webpack_require__, 70670)),
    () => __webpack_require__.e(/* import() */ 1595).then(__webpack_require__.bind(__webpack_require__, 91595)),
    () => __webpack_require__.e(/* import() */ 5250).then(__webpack_require__.bind(__webpack_require__, 75250)),
    () => __webpack_require__.e(/* import() */ 2140).then(__webpack_require__.bind(__webpack_require__, 2140)),
    () => __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.bind(__webpack_require__, 68815)),
    () => __webpack_require__.e(/* import() */ 7050).then(__webpack_require__.bind(__webpack_require__, 17050)),
    () => __webpack_require__.e(/* import() */ 8693).then(__webpack_require__.bind(__webpack_require__, 98693)),
    () => __webpack_require__.e(/* import() */ 4185).then(__webpack_require__.bind(__webpack_require__, 44185)),
    () => __webpack_require__.e(/* import() */ 6094).then(__webpack_require__.bind(__webpack_require__, 26094)),
];

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/outlines.js
// Generated by "npm run generate" from the files in rules/.
/** A line for each file: the name that it exports, its group, ids of its kinds, and in JSON what is told of them. */
const written = String.raw `
ably 6 ably-api-key {"name":"Ably","revoke":"Revoke the key on the API Keys page of the app.","references":["https://ably.com/docs/auth"],"kinds":[{"how":"named","id":"ably-api-key","title":"Ably API key"}]}
abstractApi 9 abstract-api-api-key {"name":"Abstract API","revoke":"Regenerate it on the page of the API in the Abstract dashboard.","references":["https://docs.abstractapi.com/"],"kinds":[{"how":"named","id":"abstract-api-api-key","title":"Abstract API API key","severity":"medium"}]}
abuseIpDb 11 abuse-ip-db-api-key {"name":"AbuseIPDB","revoke":"Regenerate it in the API settings of the AbuseIPDB account.","references":["https://docs.abuseipdb.com/"],"kinds":[{"how":"named","id":"abuse-ip-db-api-key","title":"AbuseIPDB API key"}]}
abyssale 11 abyssale-api-key {"name":"Abyssale","revoke":"Regenerate it under Workspace settings > API key.","references":["https://developers.abyssale.com/"],"kinds":[{"how":"named","id":"abyssale-api-key","title":"Abyssale API key"}]}
accuweather 7 accuweather-api-key {"name":"AccuWeather","revoke":"Regenerate it in the API settings of the AccuWeather account.","references":["https://developer.accuweather.com/"],"kinds":[{"how":"named","id":"accuweather-api-key","title":"AccuWeather API key","severity":"medium"}]}
activeCampaign 11 active-campaign-api-key {"name":"ActiveCampaign","revoke":"Regenerate it in the API settings of the ActiveCampaign account.","references":["https://developers.activecampaign.com/reference/authentication"],"kinds":[{"how":"named","id":"active-campaign-api-key","title":"ActiveCampaign API key"}]}
acunetix 11 acunetix-api-key {"name":"Acunetix","revoke":"Generate a new API key under Profile in Acunetix.","references":["https://www.acunetix.com/support/docs/"],"kinds":[{"how":"token","id":"acunetix-api-key","title":"Acunetix API key"}]}
adafruit 9 adafruit-key,adafruit-legacy-key {"name":"Adafruit IO","revoke":"Regenerate it on the My Key page of Adafruit IO.","references":["https://io.adafruit.com/api/docs/"],"kinds":[{"how":"token","id":"adafruit-key","title":"Adafruit IO key"},{"how":"named","id":"adafruit-legacy-key","title":"Adafruit IO legacy key","aliases":["adafruit-api-key"]}]}
adobe 0 adobe-client-secret,adobe-client-id {"name":"Adobe","revoke":"Rotate the client secret under Credentials of the project in the Developer Console.","references":["https://developer.adobe.com/developer-console/docs/guides/authentication/"],"kinds":[{"how":"token","id":"adobe-client-secret","title":"Adobe client secret","severity":"critical","aliases":["adobe-client-secret"]},{"how":"named","id":"adobe-client-id","title":"Adobe client id (API key)","severity":"low","aliases":["adobe-client-id"]}]}
adyen 6 adyen-api-key {"name":"Adyen","revoke":"Generate a new API key under Developers > API credentials.","references":["https://docs.adyen.com/development-resources/api-credentials/"],"kinds":[{"how":"token","id":"adyen-api-key","title":"Adyen API key","severity":"critical"}]}
adzuna 11 adzuna-app-key {"name":"Adzuna","revoke":"Ask Adzuna for a new key on its API dashboard.","references":["https://developer.adzuna.com/"],"kinds":[{"how":"named","id":"adzuna-app-key","title":"Adzuna application key","severity":"medium"}]}
aeroWorkflow 11 aero-workflow-api-key {"name":"Aero Workflow","revoke":"Regenerate it in the API settings of the Aero Workflow account.","references":["https://api.aeroworkflow.com/swagger/"],"kinds":[{"how":"named","id":"aero-workflow-api-key","title":"Aero Workflow API key"}]}
affinity 9 affinity-api-key {"name":"Affinity","revoke":"Revoke it under Settings > API.","references":["https://api-docs.affinity.co/"],"kinds":[{"how":"named","id":"affinity-api-key","title":"Affinity API key"}]}
affirm 11 affirm-private-key {"name":"Affirm","revoke":"Revoke it in the merchant portal > Developers > API keys.","references":["https://docs.affirm.com/"],"kinds":[{"how":"named","id":"affirm-private-key","title":"Affirm private API key"}]}
africasTalking 9 africas-talking-api-key {"name":"Africa's Talking","revoke":"Revoke it under account.africastalking.com > Settings > API key.","references":["https://developers.africastalking.com/docs/authentication"],"kinds":[{"how":"named","id":"africas-talking-api-key","title":"Africa's Talking API key"}]}
aftership 5 aftership-api-key,aftership-legacy-api-key {"name":"AfterShip","revoke":"Delete the key under Settings > API keys.","references":["https://www.aftership.com/docs/tracking/quickstart/authentication"],"kinds":[{"how":"token","id":"aftership-api-key","title":"AfterShip API key"},{"how":"named","id":"aftership-legacy-api-key","title":"AfterShip legacy API key"}]}
age 11 age-secret-key,age-recipient {"name":"age","revoke":"Encrypt what was encrypted to it again, to a new key.","references":["https://age-encryption.org/v1"],"kinds":[{"how":"token","id":"age-secret-key","title":"age secret key","severity":"critical","aliases":["age-secret-key"]},{"how":"token","id":"age-recipient","title":"age recipient (a public key)","severity":"info"}]}
agora 2 agora-certificate,agora-customer-secret {"name":"Agora","revoke":"Reset the certificate or delete the secret in the Agora console.","references":["https://docs.agora.io/en/video-calling/get-started/manage-agora-account"],"kinds":[{"how":"named","id":"agora-certificate","title":"Agora app certificate"},{"how":"named","id":"agora-customer-secret","title":"Agora customer secret"}]}
aha 9 aha-api-key {"name":"Aha!","revoke":"Revoke it under Settings > Personal > Developer.","references":["https://www.aha.io/api"],"kinds":[{"how":"named","id":"aha-api-key","title":"Aha! API key"}]}
ahrefs 6 ahrefs-api-key {"name":"Ahrefs","revoke":"Delete the key under Account settings > API keys.","references":["https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management"],"kinds":[{"how":"named","id":"ahrefs-api-key","title":"Ahrefs API key"}]}
ai21 7 ai21-api-key {"name":"AI21 Studio","revoke":"Regenerate it in the API settings of the AI21 Studio account.","references":["https://docs.ai21.com/reference/authentication"],"kinds":[{"how":"named","id":"ai21-api-key","title":"AI21 Studio API key"}]}
aikido 11 aikido-ci-token,aikido-client-secret,aikido-client-id {"name":"Aikido","revoke":"Revoke it under Settings > Integrations in Aikido.","references":["https://apidocs.aikido.dev/"],"kinds":[{"how":"token","id":"aikido-ci-token","title":"Aikido CI token"},{"how":"token","id":"aikido-client-secret","title":"Aikido client secret","severity":"critical"},{"how":"token","id":"aikido-client-id","title":"Aikido client id","severity":"info"}]}
airVisual 9 air-visual-api-key {"name":"AirVisual","revoke":"Regenerate it in the API settings of the AirVisual account.","references":["https://api-docs.iqair.com/"],"kinds":[{"how":"named","id":"air-visual-api-key","title":"AirVisual API key","severity":"medium"}]}
airbrake 5 airbrake-user-key,airbrake-project-key {"name":"Airbrake","revoke":"Regenerate it in the settings of the project or of the user.","references":["https://docs.airbrake.io/docs/devops-tools/api/"],"kinds":[{"how":"named","id":"airbrake-user-key","title":"Airbrake user key"},{"how":"named","id":"airbrake-project-key","title":"Airbrake project key","severity":"medium"}]}
airship 11 airship-secret,airship-access-token {"name":"Airship","revoke":"Generate a new master secret in the settings of the project.","references":["https://docs.airship.com/api/ua/"],"kinds":[{"how":"named","id":"airship-secret","title":"Airship app or master secret"},{"how":"named","id":"airship-access-token","title":"Airship access token"}]}
airtable 5 airtable-personal-access-token,airtable-api-key,airtable-oauth-token {"name":"Airtable","revoke":"Delete the token at airtable.com/create/tokens.","references":["https://airtable.com/developers/web/api/authentication"],"kinds":[{"how":"token","id":"airtable-personal-access-token","title":"Airtable personal access token","severity":"high","aliases":["airtable-personnal-access-token"]},{"how":"named","id":"airtable-api-key","title":"Airtable API key","aliases":["airtable-api-key"]},{"how":"named","id":"airtable-oauth-token","title":"Airtable OAuth token"}]}
aiven 7 aiven-service-password,aiven-api-token {"name":"Aiven","revoke":"Revoke the token under User information > Tokens, or reset the password of the service user.","references":["https://aiven.io/docs/platform/concepts/authentication-tokens"],"kinds":[{"how":"token","id":"aiven-service-password","title":"Aiven service password"},{"how":"named","id":"aiven-api-token","title":"Aiven API token","severity":"critical"}]}
akamai 3 akamai-edgegrid-token,akamai-client-secret {"name":"Akamai","revoke":"Deactivate the credential under Identity and access > API clients.","references":["https://techdocs.akamai.com/developer/docs/edgegrid"],"kinds":[{"how":"token","id":"akamai-edgegrid-token","title":"Akamai EdgeGrid client or access token","severity":"medium"},{"how":"named","id":"akamai-client-secret","title":"Akamai EdgeGrid client secret","severity":"critical"}]}
akeyless 11 akeyless-access-key {"name":"Akeyless","revoke":"Revoke it under Users & Auth Methods of the console.","references":["https://docs.akeyless.io/docs/api-key"],"kinds":[{"how":"named","id":"akeyless-access-key","title":"Akeyless access key"}]}
alchemy 2 alchemy-auth-token,alchemy-url,alchemy-api-key {"name":"Alchemy","revoke":"Delete the app in the Alchemy dashboard and make a new one.","references":["https://www.alchemy.com/docs/reference/api-overview"],"kinds":[{"how":"token","id":"alchemy-auth-token","title":"Alchemy auth token"},{"how":"token","id":"alchemy-url","title":"Alchemy URL with API key"},{"how":"named","id":"alchemy-api-key","title":"Alchemy API key"}]}
alconost 11 alconost-api-key {"name":"Alconost","revoke":"Regenerate it in the API settings of the Alconost account.","references":["https://nitro.alconost.com/"],"kinds":[{"how":"named","id":"alconost-api-key","title":"Alconost API key"}]}
alegra 11 alegra-api-key {"name":"Alegra","revoke":"Regenerate it in the API settings of the Alegra account.","references":["https://developer.alegra.com/"],"kinds":[{"how":"named","id":"alegra-api-key","title":"Alegra API key"}]}
aletheia 11 aletheia-api-key {"name":"Aletheia","revoke":"Regenerate it in the API settings of the Aletheia account.","references":["https://aletheiaapi.com/documentation/"],"kinds":[{"how":"named","id":"aletheia-api-key","title":"Aletheia API key","severity":"medium"}]}
algolia 2 algolia-api-key,algolia-app-id {"name":"Algolia","revoke":"Delete the key under Settings > API keys; the admin key is rotated there too.","references":["https://www.algolia.com/doc/guides/security/api-keys/"],"kinds":[{"how":"named","id":"algolia-api-key","title":"Algolia API key","aliases":["algolia-api-key"]},{"how":"named","id":"algolia-app-id","title":"Algolia application id","severity":"info"}]}
alibaba 0 alibaba-access-key-id,alibaba-access-key-secret,alibaba-sts-access-key-id,alibaba-sts-access-key-secret,alibaba-sts-token,alibaba-sts-token-short {"name":"Alibaba Cloud","revoke":"Disable and delete the AccessKey pair in the RAM console.","references":["https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"],"kinds":[{"how":"token","id":"alibaba-access-key-id","title":"Alibaba Cloud AccessKey id","severity":"medium","aliases":["alibaba-access-key-id"]},{"how":"named","id":"alibaba-access-key-secret","title":"Alibaba Cloud AccessKey secret","severity":"critical","aliases":["alibaba-secret-key"]},{"how":"token","id":"alibaba-sts-access-key-id","title":"Alibaba Cloud STS AccessKey id","severity":"info"},{"how":"named","id":"alibaba-sts-access-key-secret","title":"Alibaba Cloud STS AccessKey secret"},{"how":"token","id":"alibaba-sts-token","title":"Alibaba Cloud STS security token"},{"how":"named","id":"alibaba-sts-token-short","title":"Alibaba Cloud STS security token"}]}
alienVault 11 alien-vault-api-key {"name":"AlienVault OTX","revoke":"Regenerate it in the API settings of the AlienVault OTX account.","references":["https://otx.alienvault.com/api"],"kinds":[{"how":"named","id":"alien-vault-api-key","title":"AlienVault OTX API key","severity":"medium"}]}
allSports 11 all-sports-api-key {"name":"AllSportsAPI","revoke":"Regenerate it in the API settings of the AllSportsAPI account.","references":["https://allsportsapi.com/documentation"],"kinds":[{"how":"named","id":"all-sports-api-key","title":"AllSportsAPI API key","severity":"medium"}]}
alpaca 4 alpaca-secret-key,alpaca-key-id {"name":"Alpaca","revoke":"Regenerate the keys on the API Keys panel of the dashboard.","references":["https://docs.alpaca.markets/docs/authentication"],"kinds":[{"how":"named","id":"alpaca-secret-key","title":"Alpaca secret key","severity":"critical"},{"how":"named","id":"alpaca-key-id","title":"Alpaca key id","severity":"low"}]}
alphaVantage 4 alpha-vantage-api-key {"name":"Alpha Vantage","revoke":"Regenerate it in the API settings of the Alpha Vantage account.","references":["https://www.alphavantage.co/documentation/"],"kinds":[{"how":"named","id":"alpha-vantage-api-key","title":"Alpha Vantage API key","severity":"medium"}]}
amadeus 7 amadeus-secret,amadeus-api-key {"name":"Amadeus","revoke":"Delete the app, or regenerate its secret, under My Self-Service Workspace.","references":["https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/"],"kinds":[{"how":"named","id":"amadeus-secret","title":"Amadeus API secret"},{"how":"named","id":"amadeus-api-key","title":"Amadeus API key","severity":"medium"}]}
amazon 11 amazon-client-secret,amazon-client-id,amazon-mws-auth-token,amazon-refresh-token {"name":"Amazon","revoke":"Delete the secret of the security profile in the developer console, and revoke the authorisation of the developer in Seller Central.","references":["https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications"],"kinds":[{"how":"token","id":"amazon-client-secret","title":"Amazon OAuth client secret","severity":"critical"},{"how":"token","id":"amazon-client-id","title":"Amazon OAuth client id","severity":"info"},{"how":"token","id":"amazon-mws-auth-token","title":"Amazon MWS auth token"},{"how":"token","id":"amazon-refresh-token","title":"Amazon refresh token"}]}
ambee 7 ambee-api-key {"name":"Ambee","revoke":"Regenerate it in the API settings of the Ambee account.","references":["https://docs.ambeedata.com/"],"kinds":[{"how":"named","id":"ambee-api-key","title":"Ambee API key","severity":"medium"}]}
amberdata 11 amberdata-api-key {"name":"Amberdata","revoke":"Regenerate it in the API settings of the Amberdata account.","references":["https://docs.amberdata.io/"],"kinds":[{"how":"named","id":"amberdata-api-key","title":"Amberdata API key","severity":"medium"}]}
amplitude 5 amplitude-key {"name":"Amplitude","revoke":"Rotate the keys under Settings > Projects of the organisation.","references":["https://amplitude.com/docs/apis/authentication"],"kinds":[{"how":"named","id":"amplitude-key","title":"Amplitude API or secret key"}]}
ankr 5 ankr-api-token {"name":"Ankr","revoke":"Revoke it in the project's settings.","references":["https://www.ankr.com/docs/rpc-service/getting-started/intro/"],"kinds":[{"how":"named","id":"ankr-api-token","title":"Ankr API token"}]}
ansibleAwx 6 ansible-awx-token {"name":"Ansible AWX","revoke":"Delete the token under Access > Applications or Users.","references":["https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html"],"kinds":[{"how":"named","id":"ansible-awx-token","title":"Ansible AWX OAuth token","severity":"critical"}]}
anthropic 11 anthropic-api-key,anthropic-admin-api-key,anthropic-oauth-token,anthropic-session-key {"name":"Anthropic","revoke":"Delete the key under API keys in the Claude Console, or log out all devices for a session.","references":["https://docs.anthropic.com/en/api/overview"],"kinds":[{"how":"token","id":"anthropic-api-key","title":"Anthropic API key","aliases":["anthropic-api-key"]},{"how":"token","id":"anthropic-admin-api-key","title":"Anthropic admin API key","severity":"critical","aliases":["anthropic-admin-api-key"]},{"how":"token","id":"anthropic-oauth-token","title":"Anthropic OAuth access or refresh token"},{"how":"token","id":"anthropic-session-key","title":"Anthropic session key"}]}
anypoint 2 anypoint-token,anypoint-client-secret {"name":"Anypoint","revoke":"Revoke it under Access Management > Connected apps.","references":["https://docs.mulesoft.com/access-management/"],"kinds":[{"how":"named","id":"anypoint-token","title":"Anypoint token or environment key"},{"how":"named","id":"anypoint-client-secret","title":"Anypoint client secret","severity":"critical"}]}
anyscale 11 anyscale-api-key {"name":"Anyscale","revoke":"Revoke it under API keys in the Anyscale console.","references":["https://docs.anyscale.com/"],"kinds":[{"how":"token","id":"anyscale-api-key","title":"Anyscale API key"}]}
apacta 11 apacta-api-key {"name":"Apacta","revoke":"Regenerate it in the API settings of the Apacta account.","references":["https://apidocs.apacta.com/"],"kinds":[{"how":"named","id":"apacta-api-key","title":"Apacta API key"}]}
apiNinjas 6 api-ninjas-api-key {"name":"API Ninjas","revoke":"Regenerate it in the API settings of the API Ninjas account.","references":["https://api-ninjas.com/api"],"kinds":[{"how":"named","id":"api-ninjas-api-key","title":"API Ninjas API key","severity":"medium"}]}
api2cart 11 api2cart-api-key {"name":"API2Cart","revoke":"Regenerate it in the API settings of the API2Cart account.","references":["https://docs.api2cart.com/"],"kinds":[{"how":"named","id":"api2cart-api-key","title":"API2Cart API key"}]}
apideck 11 apideck-api-key {"name":"Apideck","revoke":"Regenerate it under Configuration > API keys.","references":["https://developers.apideck.com/"],"kinds":[{"how":"named","id":"apideck-api-key","title":"Apideck API key"}]}
apiflash 9 apiflash-api-key {"name":"ApiFlash","revoke":"Regenerate it in the API settings of the ApiFlash account.","references":["https://apiflash.com/documentation"],"kinds":[{"how":"named","id":"apiflash-api-key","title":"ApiFlash API key","severity":"medium"}]}
apifonica 11 apifonica-api-key {"name":"Apifonica","revoke":"Regenerate it in the API settings of the Apifonica account.","references":["https://www.apifonica.com/en/docs/"],"kinds":[{"how":"named","id":"apifonica-api-key","title":"Apifonica API key"}]}
apify 11 apify-api-token,apify-legacy-token {"name":"Apify","revoke":"Delete the token under Settings > API & Integrations.","references":["https://docs.apify.com/platform/integrations/api"],"kinds":[{"how":"token","id":"apify-api-token","title":"Apify API token"},{"how":"named","id":"apify-legacy-token","title":"Apify legacy API token"}]}
apilayer 11 apilayer-api-key {"name":"apilayer","revoke":"Regenerate it in the API settings of the apilayer account.","references":["https://apilayer.com/docs"],"kinds":[{"how":"named","id":"apilayer-api-key","title":"apilayer API key","severity":"medium"}]}
apimatic 11 apimatic-api-key {"name":"APIMatic","revoke":"Regenerate it in the API settings of the APIMatic account.","references":["https://docs.apimatic.io/"],"kinds":[{"how":"named","id":"apimatic-api-key","title":"APIMatic API key"}]}
apimetrics 9 apimetrics-api-key {"name":"APImetrics","revoke":"Regenerate it in the API settings of the APImetrics account.","references":["https://apimetrics.io/docs"],"kinds":[{"how":"named","id":"apimetrics-api-key","title":"APImetrics API key"}]}
apitemplate 9 apitemplate-api-key {"name":"APITemplate.io","revoke":"Regenerate it in the API settings of the APITemplate.io account.","references":["https://docs.apitemplate.io/"],"kinds":[{"how":"named","id":"apitemplate-api-key","title":"APITemplate.io API key"}]}
apollo 2 apollo-io-api-key,apollo-graphql-key {"name":"Apollo","revoke":"Delete the key in the settings of Apollo.io, or of the graph in GraphOS Studio.","references":["https://docs.apollo.io/docs/create-api-key","https://www.apollographql.com/docs/graphos/platform/access-management/api-keys"],"kinds":[{"how":"named","id":"apollo-io-api-key","title":"Apollo API key"},{"how":"named","id":"apollo-graphql-key","title":"Apollo GraphQL API key"}]}
appCenter 6 app-center-api-token {"name":"Visual Studio App Center","revoke":"Delete the token under Account settings > User API tokens.","references":["https://learn.microsoft.com/en-us/appcenter/api-docs/"],"kinds":[{"how":"named","id":"app-center-api-token","title":"Visual Studio App Center API token","severity":"critical"}]}
appSignal 7 app-signal-push-key {"name":"AppSignal","revoke":"Regenerate the key under App settings > Push & deploy.","references":["https://docs.appsignal.com/api.html"],"kinds":[{"how":"named","id":"app-signal-push-key","title":"AppSignal push or deploy key","severity":"medium"}]}
appcues 11 appcues-api-key {"name":"Appcues","revoke":"Regenerate it in the API settings of the Appcues account.","references":["https://docs.appcues.com/"],"kinds":[{"how":"named","id":"appcues-api-key","title":"Appcues API key"}]}
appdynamics 0 appdynamics-client-secret {"name":"AppDynamics","revoke":"Revoke it under Administration > API clients.","references":["https://docs.appdynamics.com/"],"kinds":[{"how":"named","id":"appdynamics-client-secret","title":"AppDynamics API client secret"}]}
appetize 11 appetize-api-token {"name":"Appetize","revoke":"Delete the token under Organization > API.","references":["https://docs.appetize.io/account/api-token"],"kinds":[{"how":"named","id":"appetize-api-token","title":"Appetize API token"}]}
appfollow 11 appfollow-api-key {"name":"AppFollow","revoke":"Regenerate it in the API settings of the AppFollow account.","references":["https://docs.api.appfollow.io/"],"kinds":[{"how":"named","id":"appfollow-api-key","title":"AppFollow API key"}]}
apple 5 apple-app-specific-password {"name":"Apple","revoke":"Revoke it under Sign-In and Security > App-Specific Passwords of the Apple account.","references":["https://support.apple.com/en-us/102654"],"kinds":[{"how":"named","id":"apple-app-specific-password","title":"Apple app-specific password"}]}
applitools 11 applitools-api-key {"name":"Applitools","revoke":"Delete the key under Admin > API keys.","references":["https://applitools.com/docs/"],"kinds":[{"how":"named","id":"applitools-api-key","title":"Applitools API key"}]}
appointedd 11 appointedd-api-key {"name":"Appointedd","revoke":"Regenerate it in the API settings of the Appointedd account.","references":["https://developers.appointedd.com/"],"kinds":[{"how":"named","id":"appointedd-api-key","title":"Appointedd API key"}]}
appoptics 11 appoptics-api-token {"name":"AppOptics","revoke":"Delete the token under Settings > API tokens.","references":["https://docs.appoptics.com/api/"],"kinds":[{"how":"named","id":"appoptics-api-token","title":"AppOptics API token"}]}
appsflyer 11 appsflyer-api-key {"name":"AppsFlyer","revoke":"Regenerate it in the API settings of the AppsFlyer account.","references":["https://support.appsflyer.com/hc/en-us/articles/360004562377"],"kinds":[{"how":"named","id":"appsflyer-api-key","title":"AppsFlyer API key"}]}
appsynergy 11 appsynergy-api-key {"name":"AppSynergy","revoke":"Regenerate it in the API settings of the AppSynergy account.","references":["https://www.appsynergy.com/docs"],"kinds":[{"how":"named","id":"appsynergy-api-key","title":"AppSynergy API key"}]}
apptivo 11 apptivo-api-key {"name":"Apptivo","revoke":"Regenerate it under Business settings > API access.","references":["https://www.apptivo.com/developers/"],"kinds":[{"how":"named","id":"apptivo-api-key","title":"Apptivo API key"}]}
appveyor 4 appveyor-api-token {"name":"AppVeyor","revoke":"Regenerate it on the API tokens page of the account.","references":["https://www.appveyor.com/docs/api/"],"kinds":[{"how":"named","id":"appveyor-api-token","title":"AppVeyor API token"}]}
appwrite 11 appwrite-api-key {"name":"Appwrite","revoke":"Delete the key under Overview > Integrations > API keys of the project.","references":["https://appwrite.io/docs/advanced/platform/api-keys"],"kinds":[{"how":"token","id":"appwrite-api-key","title":"Appwrite API key","severity":"critical"}]}
aqicn 6 aqicn-api-token {"name":"World Air Quality Index","revoke":"Revoke it under aqicn.org/data-platform/token.","references":["https://aqicn.org/json-api/doc/"],"kinds":[{"how":"named","id":"aqicn-api-token","title":"World Air Quality Index API token"}]}
arcjet 11 arcjet-key {"name":"Arcjet","revoke":"Delete the site key in the Arcjet dashboard.","references":["https://docs.arcjet.com/"],"kinds":[{"how":"token","id":"arcjet-key","title":"Arcjet key"}]}
artifactory 5 artifactory-api-key,artifactory-reference-token,artifactory-encrypted-password {"name":"JFrog Artifactory","revoke":"Revoke it under Edit profile, or Administration > User management > Access tokens.","references":["https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"],"kinds":[{"how":"token","id":"artifactory-api-key","title":"JFrog Artifactory API key","severity":"critical","aliases":["artifactory-api-key"]},{"how":"token","id":"artifactory-reference-token","title":"JFrog Artifactory reference token","severity":"critical","aliases":["artifactory-reference-token"]},{"how":"named","id":"artifactory-encrypted-password","title":"JFrog Artifactory encrypted password","severity":"critical"}]}
artsy 6 artsy-client-secret,artsy-client-id {"name":"Artsy","revoke":"Delete the app under My Apps at developers.artsy.net.","references":["https://developers.artsy.net/"],"kinds":[{"how":"named","id":"artsy-client-secret","title":"Artsy client secret","severity":"medium"},{"how":"named","id":"artsy-client-id","title":"Artsy client id","severity":"info"}]}
asaas 11 asaas-api-key {"name":"Asaas","revoke":"Delete the key under Integrations > API keys.","references":["https://docs.asaas.com/docs/authentication-2"],"kinds":[{"how":"token","id":"asaas-api-key","title":"Asaas API key","severity":"critical"}]}
asana 6 asana-personal-access-token,asana-client-secret,asana-client-id {"name":"Asana","revoke":"Delete the token in the developer console (My apps).","references":["https://developers.asana.com/docs/authentication"],"kinds":[{"how":"named","id":"asana-personal-access-token","title":"Asana personal access token"},{"how":"named","id":"asana-client-secret","title":"Asana client secret","aliases":["asana-client-secret"]},{"how":"named","id":"asana-client-id","title":"Asana client id","severity":"info","aliases":["asana-client-id"]}]}
assemblyai 11 assemblyai-api-key {"name":"AssemblyAI","revoke":"Regenerate it in the API settings of the AssemblyAI account.","references":["https://www.assemblyai.com/docs"],"kinds":[{"how":"named","id":"assemblyai-api-key","title":"AssemblyAI API key"}]}
atera 11 atera-api-key {"name":"Atera","revoke":"Regenerate it in the API settings of the Atera account.","references":["https://support.atera.com/hc/en-us/articles/219083397"],"kinds":[{"how":"named","id":"atera-api-key","title":"Atera API key"}]}
atlassian 0 atlassian-api-token,atlassian-admin-api-key,atlassian-legacy-api-token {"name":"Atlassian","revoke":"Revoke the token at id.atlassian.com under Security > API tokens.","references":["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"],"kinds":[{"how":"token","id":"atlassian-api-token","title":"Atlassian API token","severity":"critical","aliases":["atlassian-api-token"]},{"how":"token","id":"atlassian-admin-api-key","title":"Atlassian organisation API key or Bitbucket access token","severity":"critical"},{"how":"named","id":"atlassian-legacy-api-token","title":"Atlassian legacy API token","severity":"critical","aliases":["atlassian-api-token"]}]}
attio 12 attio-api-key {"name":"Attio","revoke":"Revoke it under Workspace settings > Developers.","references":["https://docs.attio.com/"],"kinds":[{"how":"named","id":"attio-api-key","title":"Attio API key"}]}
audd 2 audd-api-key {"name":"AudD","revoke":"Regenerate it in the API settings of the AudD account.","references":["https://docs.audd.io/"],"kinds":[{"how":"named","id":"audd-api-key","title":"AudD API key","severity":"medium"}]}
auth0 2 auth0-client-secret,auth0-client-id {"name":"Auth0","revoke":"Rotate the secret under Applications > Settings of the application.","references":["https://auth0.com/docs/get-started/applications/rotate-client-secret"],"kinds":[{"how":"named","id":"auth0-client-secret","title":"Auth0 client secret","severity":"critical"},{"how":"named","id":"auth0-client-id","title":"Auth0 client id","severity":"info"}]}
authorizeNet 7 authorize-net-transaction-key {"name":"Authorize.net","revoke":"Revoke it under Account > API credentials & keys.","references":["https://developer.authorize.net/api/reference/"],"kinds":[{"how":"named","id":"authorize-net-transaction-key","title":"Authorize.net transaction key"}]}
authress 12 authress-access-key {"name":"Authress","revoke":"Delete the access key of the service client in the management portal.","references":["https://authress.io/knowledge-base/docs/authorization/service-clients/"],"kinds":[{"how":"token","id":"authress-access-key","title":"Authress service client access key","severity":"critical","aliases":["authress-service-client-access-key"]}]}
authy 6 authy-api-key {"name":"Authy","revoke":"Regenerate it in the settings of the application in the Twilio console.","references":["https://www.twilio.com/docs/authy/api"],"kinds":[{"how":"named","id":"authy-api-key","title":"Authy API key"}]}
autodesk 6 autodesk-client-secret,autodesk-client-id {"name":"Autodesk","revoke":"Regenerate the secret of the application at aps.autodesk.com.","references":["https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/"],"kinds":[{"how":"named","id":"autodesk-client-secret","title":"Autodesk client secret"},{"how":"named","id":"autodesk-client-id","title":"Autodesk client id","severity":"info"}]}
autoklose 12 autoklose-api-key {"name":"Autoklose","revoke":"Regenerate it in the API settings of the Autoklose account.","references":["https://developers.autoklose.com/"],"kinds":[{"how":"named","id":"autoklose-api-key","title":"Autoklose API key"}]}
autopilot 9 autopilot-api-key {"name":"Autopilot","revoke":"Regenerate it in the API settings of the Autopilot account.","references":["https://autopilot.docs.apiary.io/"],"kinds":[{"how":"named","id":"autopilot-api-key","title":"Autopilot API key"}]}
avalara 0 avalara-license-key {"name":"Avalara AvaTax","revoke":"Reset the licence key under Settings > License and API keys.","references":["https://developer.avalara.com/avatax/authentication-in-rest/"],"kinds":[{"how":"named","id":"avalara-license-key","title":"Avalara AvaTax licence key"}]}
avaza 12 avaza-personal-access-token {"name":"Avaza","revoke":"Revoke it under Settings > Manage developer apps.","references":["https://api.avaza.com/swagger/ui/index"],"kinds":[{"how":"named","id":"avaza-personal-access-token","title":"Avaza personal access token"}]}
aviationstack 12 aviationstack-api-key {"name":"aviationstack","revoke":"Regenerate it in the API settings of the aviationstack account.","references":["https://aviationstack.com/documentation"],"kinds":[{"how":"named","id":"aviationstack-api-key","title":"aviationstack API key","severity":"medium"}]}
aws 0 aws-access-key-id,aws-unique-id,aws-secret-access-key,aws-session-token,aws-appsync-key,aws-bedrock-key,aws-bedrock-session-key,aws-ses-password,aws-identity-pool-id,aws-account-id {"name":"AWS","revoke":"Deactivate and delete it under Security credentials of the IAM user, and look for its use in CloudTrail.","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes"],"kinds":[{"how":"token","id":"aws-access-key-id","title":"AWS access key id","aliases":["aws-access-token"]},{"how":"token","id":"aws-unique-id","title":"AWS id of a user, role, group or policy","severity":"info"},{"how":"named","id":"aws-secret-access-key","title":"AWS secret access key","severity":"critical","references":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]},{"how":"token","id":"aws-session-token","title":"AWS session token"},{"how":"token","id":"aws-appsync-key","title":"AWS AppSync API key","severity":"medium","references":["https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"]},{"how":"token","id":"aws-bedrock-key","title":"Amazon Bedrock long-term API key","severity":"critical","aliases":["aws-amazon-bedrock-api-key-long-lived"],"references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"]},{"how":"token","id":"aws-bedrock-session-key","title":"Amazon Bedrock short-term API key","aliases":["aws-amazon-bedrock-api-key-short-lived"],"references":["https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"]},{"how":"named","id":"aws-ses-password","title":"Amazon SES SMTP password","references":["https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"]},{"how":"token","id":"aws-identity-pool-id","title":"Amazon Cognito identity pool id","severity":"info"},{"how":"named","id":"aws-account-id","title":"AWS account id","severity":"info"}]}
axiom 12 axiom-token {"name":"Axiom","revoke":"Delete the token under Settings > API tokens or Profile.","references":["https://axiom.co/docs/reference/tokens"],"kinds":[{"how":"token","id":"axiom-token","title":"Axiom API or personal token"}]}
axonaut 12 axonaut-api-key {"name":"Axonaut","revoke":"Regenerate it in the API settings of the Axonaut account.","references":["https://axonaut.com/api/v2/doc"],"kinds":[{"how":"named","id":"axonaut-api-key","title":"Axonaut API key"}]}
aylien 12 aylien-api-key {"name":"AYLIEN","revoke":"Regenerate it in the API settings of the AYLIEN account.","references":["https://docs.aylien.com/"],"kinds":[{"how":"named","id":"aylien-api-key","title":"AYLIEN API key","severity":"medium"}]}
ayrshare 12 ayrshare-api-key {"name":"Ayrshare","revoke":"Regenerate it in the API settings of the Ayrshare account.","references":["https://www.ayrshare.com/docs/introduction"],"kinds":[{"how":"named","id":"ayrshare-api-key","title":"Ayrshare API key"}]}
azureDevops 0 azure-devops-token,azure-devops-old-token {"name":"Azure DevOps","revoke":"Revoke it under User settings > Personal access tokens.","references":["https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"],"kinds":[{"how":"token","id":"azure-devops-token","title":"Azure DevOps personal access token","severity":"critical"},{"how":"named","id":"azure-devops-old-token","title":"Azure DevOps personal access token of 52 characters","severity":"critical"}]}
azureIdentifiable 3 azure-storage-identifiable-key,azure-cosmos-identifiable-key,azure-batch-identifiable-key,azure-machine-learning-identifiable-key,azure-management-identifiable-key,azure-redis-identifiable-key,azure-service-bus-identifiable-key,azure-event-hubs-identifiable-key,azure-relay-identifiable-key,azure-iot-identifiable-key,azure-functions-identifiable-key,azure-search-identifiable-key,azure-registry-identifiable-key {"name":"Azure","revoke":"Regenerate it under Access keys (or Keys) of the resource in the Azure portal.","references":["https://github.com/microsoft/security-utilities"],"kinds":[{"how":"token","id":"azure-storage-identifiable-key","title":"Azure storage account key","severity":"critical"},{"how":"token","id":"azure-cosmos-identifiable-key","title":"Azure Cosmos DB key","severity":"critical"},{"how":"token","id":"azure-batch-identifiable-key","title":"Azure Batch key","severity":"critical"},{"how":"token","id":"azure-machine-learning-identifiable-key","title":"Azure Machine Learning key","severity":"critical"},{"how":"token","id":"azure-management-identifiable-key","title":"Azure API Management key","severity":"critical"},{"how":"token","id":"azure-redis-identifiable-key","title":"Azure Cache for Redis key","severity":"critical"},{"how":"token","id":"azure-service-bus-identifiable-key","title":"Azure Service Bus key","severity":"critical"},{"how":"token","id":"azure-event-hubs-identifiable-key","title":"Azure Event Hubs key","severity":"critical"},{"how":"token","id":"azure-relay-identifiable-key","title":"Azure Relay key","severity":"critical"},{"how":"token","id":"azure-iot-identifiable-key","title":"Azure IoT Hub key","severity":"critical"},{"how":"token","id":"azure-functions-identifiable-key","title":"Azure Functions key","severity":"critical"},{"how":"token","id":"azure-search-identifiable-key","title":"Azure AI Search key","severity":"high"},{"how":"token","id":"azure-registry-identifiable-key","title":"Azure Container Registry key","severity":"critical"}]}
azure 0 azure-annotated-key,azure-account-key,azure-storage-key,azure-shared-access-key,azure-hub-key,azure-access-key,azure-app-configuration,azure-shared-access-signature,azure-logic-app-signature,azure-subscription-key,azure-search-key,azure-maps-key,azure-function-key,azure-batch-key,azure-registry-password,azure-publish-password,azure-instrumentation-key,azure-service-host {"name":"Azure","revoke":"Regenerate it under Access keys (or Keys and Endpoint) of the resource in the Azure portal.","references":["https://learn.microsoft.com/en-us/purview/sit-defn-all-creds"],"kinds":[{"how":"token","id":"azure-annotated-key","title":"Azure key (common annotated format)","severity":"critical","references":["https://github.com/microsoft/security-utilities"]},{"how":"token","id":"azure-account-key","title":"Azure storage or Cosmos DB key in a connection string","severity":"critical"},{"how":"named","id":"azure-storage-key","title":"Azure storage or Cosmos DB key","severity":"critical"},{"how":"token","id":"azure-shared-access-key","title":"Azure shared access key in a connection string","severity":"critical"},{"how":"named","id":"azure-hub-key","title":"Azure Service Bus, Event Hubs, IoT Hub or Notification Hubs key","severity":"critical"},{"how":"token","id":"azure-access-key","title":"Azure SignalR, Web PubSub or Communication Services key","severity":"critical"},{"how":"token","id":"azure-app-configuration","title":"Azure App Configuration connection string","severity":"critical","references":["https://learn.microsoft.com/en-us/azure/azure-app-configuration/"]},{"how":"token","id":"azure-shared-access-signature","title":"Azure shared access signature","references":["https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview"]},{"how":"token","id":"azure-logic-app-signature","title":"Azure Logic Apps trigger URL","references":["https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app"]},{"how":"named","id":"azure-subscription-key","title":"Azure API Management or AI services subscription key"},{"how":"named","id":"azure-search-key","title":"Azure AI Search key","references":["https://learn.microsoft.com/en-us/azure/search/search-security-api-keys"]},{"how":"named","id":"azure-maps-key","title":"Azure Maps key","severity":"medium"},{"how":"named","id":"azure-function-key","title":"Azure Functions key","references":["https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to"]},{"how":"named","id":"azure-batch-key","title":"Azure Batch key","severity":"critical"},{"how":"named","id":"azure-registry-password","title":"Azure Container Registry password","severity":"critical"},{"how":"named","id":"azure-publish-password","title":"Azure App Service publishing password","severity":"critical"},{"how":"token","id":"azure-instrumentation-key","title":"Azure Application Insights instrumentation key","severity":"low"},{"how":"token","id":"azure-service-host","title":"Azure AI services host","severity":"info"}]}
backblaze 7 backblaze-application-key {"name":"Backblaze","revoke":"Revoke it under App keys of the account.","references":["https://www.backblaze.com/docs/cloud-storage-application-keys"],"kinds":[{"how":"named","id":"backblaze-application-key","title":"Backblaze B2 application key"}]}
baidu 9 baidu-api-key,baidu-access-key-id,baidu-key {"name":"Baidu","revoke":"Delete the API key, or disable the AccessKey pair, in the Baidu AI Cloud console.","references":["https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"],"kinds":[{"how":"token","id":"baidu-api-key","title":"Baidu AI Cloud API key","severity":"critical"},{"how":"token","id":"baidu-access-key-id","title":"Baidu AI Cloud access key id","severity":"info"},{"how":"named","id":"baidu-key","title":"Baidu API key"}]}
bambooHr 5 bamboo-hr-api-key {"name":"BambooHR","revoke":"Delete the key under API Keys in the menu of your name.","references":["https://documentation.bamboohr.com/docs/getting-started"],"kinds":[{"how":"named","id":"bamboo-hr-api-key","title":"BambooHR API key"}]}
bannerbear 12 bannerbear-api-key,bannerbear-legacy-api-key {"name":"Bannerbear","revoke":"Regenerate it in the settings of the project or of the account.","references":["https://developers.bannerbear.com/"],"kinds":[{"how":"token","id":"bannerbear-api-key","title":"Bannerbear API key"},{"how":"named","id":"bannerbear-legacy-api-key","title":"Bannerbear legacy API key"}]}
baremetrics 12 baremetrics-api-key {"name":"Baremetrics","revoke":"Regenerate it under Settings > API.","references":["https://developers.baremetrics.com/reference/authentication"],"kinds":[{"how":"named","id":"baremetrics-api-key","title":"Baremetrics API key"}]}
basecamp 4 basecamp-client-secret {"name":"Basecamp","revoke":"Reset it on the page of the application at launchpad.37signals.com.","references":["https://github.com/basecamp/api/blob/master/sections/authentication.md"],"kinds":[{"how":"named","id":"basecamp-client-secret","title":"Basecamp client secret"}]}
baserow 7 baserow-api-key {"name":"Baserow","revoke":"Regenerate it in the API settings of the Baserow account.","references":["https://baserow.io/docs/apis/rest-api"],"kinds":[{"how":"named","id":"baserow-api-key","title":"Baserow API key"}]}
baseten 9 baseten-api-key {"name":"Baseten","revoke":"Regenerate it in the API settings of the Baseten account.","references":["https://docs.baseten.co/organization/api-keys"],"kinds":[{"how":"named","id":"baseten-api-key","title":"Baseten API key"}]}
basicAuth 0 basic-authorization {"name":"HTTP Basic authentication","revoke":"Change the password at the service that it opens.","references":["https://www.rfc-editor.org/rfc/rfc7617"],"kinds":[{"how":"block","id":"basic-authorization","title":"Login in an Authorization header"}]}
basiq 9 basiq-api-key {"name":"Basiq","revoke":"Regenerate it in the API settings of the Basiq account.","references":["https://api.basiq.io/reference/authentication"],"kinds":[{"how":"named","id":"basiq-api-key","title":"Basiq API key","severity":"critical"}]}
beamer 12 beamer-api-token {"name":"Beamer","revoke":"Regenerate it under Settings > API.","references":["https://www.getbeamer.com/api"],"kinds":[{"how":"named","id":"beamer-api-token","title":"Beamer API token","aliases":["beamer-api-token"]}]}
beebole 12 beebole-api-key {"name":"Beebole","revoke":"Regenerate it in the API settings of the Beebole account.","references":["https://beebole.com/help/api/"],"kinds":[{"how":"named","id":"beebole-api-key","title":"Beebole API key"}]}
beehiiv 6 beehiiv-api-key {"name":"beehiiv","revoke":"Regenerate it in the API settings of the beehiiv account.","references":["https://developers.beehiiv.com/"],"kinds":[{"how":"named","id":"beehiiv-api-key","title":"beehiiv API key"}]}
belvo 9 belvo-secret-password {"name":"Belvo","revoke":"Revoke it under Developers > Secret keys of the dashboard.","references":["https://developers.belvo.com/"],"kinds":[{"how":"named","id":"belvo-secret-password","title":"Belvo secret password"}]}
besnappy 12 besnappy-api-key {"name":"BeSnappy","revoke":"Regenerate it in the API settings of the BeSnappy account.","references":["https://besnappy.com/developers"],"kinds":[{"how":"named","id":"besnappy-api-key","title":"BeSnappy API key"}]}
besttime 6 besttime-api-key {"name":"BestTime","revoke":"Regenerate it on the API keys page of the account.","references":["https://documentation.besttime.app/"],"kinds":[{"how":"named","id":"besttime-api-key","title":"BestTime API key"}]}
betterstack 6 betterstack-api-token {"name":"Better Stack","revoke":"Delete the token under Settings > API tokens of the team.","references":["https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/"],"kinds":[{"how":"named","id":"betterstack-api-token","title":"Better Stack API or source token"}]}
bigcommerce 6 bigcommerce-access-token {"name":"BigCommerce","revoke":"Delete the account under Settings > Store-level API accounts.","references":["https://developer.bigcommerce.com/docs/start/authentication/api-accounts"],"kinds":[{"how":"named","id":"bigcommerce-access-token","title":"BigCommerce access token or client secret","severity":"critical"}]}
bigml 12 bigml-api-key {"name":"BigML","revoke":"Regenerate it in the API settings of the BigML account.","references":["https://bigml.com/api/authentication"],"kinds":[{"how":"named","id":"bigml-api-key","title":"BigML API key"}]}
billomat 12 billomat-api-key {"name":"Billomat","revoke":"Regenerate it in the API settings of the Billomat account.","references":["https://www.billomat.com/en/api/basics/authentication/"],"kinds":[{"how":"named","id":"billomat-api-key","title":"Billomat API key"}]}
billplz 12 billplz-api-key {"name":"Billplz","revoke":"Regenerate it in the API settings of the Billplz account.","references":["https://www.billplz.com/api"],"kinds":[{"how":"named","id":"billplz-api-key","title":"Billplz API key","severity":"critical"}]}
binance 12 binance-api-key {"name":"Binance","revoke":"Delete the key under API Management.","references":["https://developers.binance.com/docs/binance-spot-api-docs/rest-api"],"kinds":[{"how":"named","id":"binance-api-key","title":"Binance API or secret key","severity":"critical"}]}
binaryEdge 12 binary-edge-api-key {"name":"BinaryEdge","revoke":"Revoke it in the account's API settings.","references":["https://docs.binaryedge.io/"],"kinds":[{"how":"named","id":"binary-edge-api-key","title":"BinaryEdge API key"}]}
bing 12 bing-maps-key {"name":"Bing Maps","revoke":"Disable the key under My account > My keys of the Bing Maps portal.","references":["https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key"],"kinds":[{"how":"named","id":"bing-maps-key","title":"Bing Maps key","severity":"medium"}]}
bitbar 12 bitbar-api-key {"name":"BitBar","revoke":"Regenerate it in the API settings of the BitBar account.","references":["https://support.smartbear.com/bitbar/docs/en/api.html"],"kinds":[{"how":"named","id":"bitbar-api-key","title":"BitBar API key"}]}
bitbucket 0 bitbucket-app-password,bitbucket-server-token,bitbucket-server-legacy-token,bitbucket-legacy-app-password,bitbucket-client-secret,bitbucket-client-id {"name":"Bitbucket","revoke":"Revoke it under Personal settings, or Repository settings > Access tokens.","references":["https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens/"],"kinds":[{"how":"token","id":"bitbucket-app-password","title":"Bitbucket app password","severity":"critical"},{"how":"token","id":"bitbucket-server-token","title":"Bitbucket Data Center HTTP access token","severity":"critical"},{"how":"named","id":"bitbucket-server-legacy-token","title":"Bitbucket Server personal access token","severity":"critical"},{"how":"named","id":"bitbucket-legacy-app-password","title":"Bitbucket legacy app password","severity":"critical"},{"how":"named","id":"bitbucket-client-secret","title":"Bitbucket OAuth client secret","severity":"critical","aliases":["bitbucket-client-secret"]},{"how":"named","id":"bitbucket-client-id","title":"Bitbucket OAuth client id","severity":"info","aliases":["bitbucket-client-id"]}]}
bitcoinaverage 12 bitcoinaverage-api-key {"name":"BitcoinAverage","revoke":"Regenerate it in the API settings of the BitcoinAverage account.","references":["https://apiv2.bitcoinaverage.com/"],"kinds":[{"how":"named","id":"bitcoinaverage-api-key","title":"BitcoinAverage API key","severity":"medium"}]}
bitfinex 12 bitfinex-api-key {"name":"Bitfinex","revoke":"Delete the key under API Keys of the account.","references":["https://docs.bitfinex.com/docs/rest-auth"],"kinds":[{"how":"named","id":"bitfinex-api-key","title":"Bitfinex API key or secret","severity":"critical"}]}
bitgo 12 bitgo-access-token {"name":"BitGo","revoke":"Delete the access token under User settings > Developer options.","references":["https://developers.bitgo.com/docs/get-started-access-tokens"],"kinds":[{"how":"token","id":"bitgo-access-token","title":"BitGo access token","severity":"critical"}]}
bitly 4 bitly-access-token {"name":"Bitly","revoke":"Regenerate it under Settings > API.","references":["https://dev.bitly.com/docs/getting-started/authentication/"],"kinds":[{"how":"named","id":"bitly-access-token","title":"Bitly access token"}]}
bitmex 12 bitmex-api-key {"name":"BitMEX","revoke":"Delete the key on the API Keys page.","references":["https://www.bitmex.com/app/apiKeysUsage"],"kinds":[{"how":"named","id":"bitmex-api-key","title":"BitMEX API key or secret","severity":"critical"}]}
bitpay 1 bitpay-api-token {"name":"BitPay","revoke":"Revoke it under Payment tools > API tokens.","references":["https://developer.bitpay.com/"],"kinds":[{"how":"named","id":"bitpay-api-token","title":"BitPay API token"}]}
bitrise 7 bitrise-access-token,bitrise-legacy-access-token {"name":"Bitrise","revoke":"Revoke it under Account settings > Security, or Workspace settings > Security.","references":["https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html"],"kinds":[{"how":"token","id":"bitrise-access-token","title":"Bitrise access token","severity":"critical"},{"how":"named","id":"bitrise-legacy-access-token","title":"Bitrise legacy access token","severity":"critical"}]}
bitstamp 12 bitstamp-api-secret {"name":"Bitstamp","revoke":"Revoke it under Settings > API access.","references":["https://www.bitstamp.net/api/"],"kinds":[{"how":"named","id":"bitstamp-api-secret","title":"Bitstamp API secret"}]}
bittrex 9 bittrex-key {"name":"Bittrex","revoke":"Delete the key; the exchange closed in 2023.","references":["https://bittrex.github.io/api/v3"],"kinds":[{"how":"named","id":"bittrex-key","title":"Bittrex API key or secret","severity":"low","aliases":["bittrex-access-key","bittrex-secret-key"]}]}
bitwarden 0 bitwarden-access-token,bitwarden-client-secret {"name":"Bitwarden","revoke":"Revoke the access token of the machine account in Secrets Manager, or rotate the API key under Security > Keys.","references":["https://bitwarden.com/help/access-tokens/"],"kinds":[{"how":"named","id":"bitwarden-access-token","title":"Bitwarden Secrets Manager access token","severity":"critical"},{"how":"named","id":"bitwarden-client-secret","title":"Bitwarden API client secret","severity":"critical"}]}
blackfire 2 blackfire-token,blackfire-id {"name":"Blackfire","revoke":"Reset it on the credentials page of the account or environment.","references":["https://docs.blackfire.io/configuration-reference/api"],"kinds":[{"how":"named","id":"blackfire-token","title":"Blackfire client or server token"},{"how":"named","id":"blackfire-id","title":"Blackfire client or server id","severity":"info"}]}
blazemeter 12 blazemeter-api-key,blazemeter-api-secret {"name":"BlazeMeter","revoke":"Delete the key under Settings > API keys.","references":["https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html"],"kinds":[{"how":"named","id":"blazemeter-api-key","title":"BlazeMeter API key"},{"how":"named","id":"blazemeter-api-secret","title":"BlazeMeter API key secret"}]}
blitapp 12 blitapp-api-key {"name":"Blitapp","revoke":"Regenerate it in the API settings of the Blitapp account.","references":["https://blitapp.com/api/"],"kinds":[{"how":"named","id":"blitapp-api-key","title":"Blitapp API key"}]}
blockProtocol 12 block-protocol-api-key {"name":"Block Protocol","revoke":"Regenerate it under Settings > API keys at blockprotocol.org.","references":["https://blockprotocol.org/docs/hub/api"],"kinds":[{"how":"token","id":"block-protocol-api-key","title":"Block Protocol API key"}]}
blockcypher 12 blockcypher-api-key {"name":"BlockCypher","revoke":"Regenerate it in the API settings of the BlockCypher account.","references":["https://www.blockcypher.com/dev/"],"kinds":[{"how":"named","id":"blockcypher-api-key","title":"BlockCypher API key"}]}
blockfrost 12 blockfrost-api-key {"name":"Blockfrost","revoke":"Regenerate the token on the page of the project.","references":["https://docs.blockfrost.io/"],"kinds":[{"how":"named","id":"blockfrost-api-key","title":"Blockfrost API key","severity":"medium"}]}
blocknative 12 blocknative-api-key {"name":"Blocknative","revoke":"Regenerate it in the API settings of the Blocknative account.","references":["https://docs.blocknative.com/"],"kinds":[{"how":"named","id":"blocknative-api-key","title":"Blocknative API key","severity":"medium"}]}
bluesky 1 bluesky-app-password {"name":"Bluesky","revoke":"Delete it under Settings > Privacy and security > App passwords.","references":["https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial"],"kinds":[{"how":"named","id":"bluesky-app-password","title":"Bluesky app password"}]}
blynk 12 blynk-client-credentials,blynk-token {"name":"Blynk","revoke":"Refresh the token under Device info, or delete the OAuth client under Developers.","references":["https://docs.blynk.io/en/blynk.cloud/device-https-api"],"kinds":[{"how":"token","id":"blynk-client-credentials","title":"Blynk organisation client credentials"},{"how":"named","id":"blynk-token","title":"Blynk device or organisation token"}]}
bombbomb 12 bombbomb-api-key {"name":"BombBomb","revoke":"Regenerate it in the API settings of the BombBomb account.","references":["https://developer.bombbomb.com/"],"kinds":[{"how":"named","id":"bombbomb-api-key","title":"BombBomb API key"}]}
boostnote 12 boostnote-api-key {"name":"Boost Note","revoke":"Regenerate it in the API settings of the Boost Note account.","references":["https://boostnote.io/features/public-api"],"kinds":[{"how":"named","id":"boostnote-api-key","title":"Boost Note API key"}]}
borgbase 9 borgbase-api-key {"name":"BorgBase","revoke":"Delete the token under Account > API.","references":["https://docs.borgbase.com/api"],"kinds":[{"how":"named","id":"borgbase-api-key","title":"BorgBase API key"}]}
box 12 box-secret {"name":"Box","revoke":"Reset the secret, or revoke the token, under Configuration of the app in the developer console.","references":["https://developer.box.com/guides/authentication/"],"kinds":[{"how":"named","id":"box-secret","title":"Box client secret or developer token","severity":"critical","aliases":["box-api-access-token"]}]}
braintree 0 braintree-access-token,braintree-sandbox-access-token,braintree-private-key,braintree-tokenization-key {"name":"Braintree","revoke":"Delete the key under Settings > API of the control panel.","references":["https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials"],"kinds":[{"how":"token","id":"braintree-access-token","title":"Braintree access token","severity":"critical"},{"how":"token","id":"braintree-sandbox-access-token","title":"Braintree sandbox access token","severity":"medium"},{"how":"named","id":"braintree-private-key","title":"Braintree private key","severity":"critical"},{"how":"named","id":"braintree-tokenization-key","title":"Braintree tokenization key","severity":"low"}]}
braintrust 12 braintrust-api-key {"name":"Braintrust","revoke":"Revoke it under Settings > API keys.","references":["https://www.braintrust.dev/docs"],"kinds":[{"how":"named","id":"braintrust-api-key","title":"Braintrust API key"}]}
branch 12 branch-live-key,branch-test-key {"name":"Branch","revoke":"Reset the secret under Account settings > App.","references":["https://help.branch.io/developers-hub/docs/branch-key-secret"],"kinds":[{"how":"token","id":"branch-live-key","title":"Branch live key or secret"},{"how":"token","id":"branch-test-key","title":"Branch test key","severity":"low"}]}
brandfetch 12 brandfetch-api-key {"name":"Brandfetch","revoke":"Regenerate it in the API settings of the Brandfetch account.","references":["https://docs.brandfetch.com/"],"kinds":[{"how":"named","id":"brandfetch-api-key","title":"Brandfetch API key","severity":"medium"}]}
braveSearch 7 brave-search-api-key {"name":"Brave Search","revoke":"Delete the subscription key on the API keys page of the dashboard.","references":["https://api-dashboard.search.brave.com/app/documentation"],"kinds":[{"how":"token","id":"brave-search-api-key","title":"Brave Search API key","aliases":["brave-search-api-key"]}]}
braze 12 braze-api-key {"name":"Braze","revoke":"Delete the key under Settings > API keys.","references":["https://www.braze.com/docs/api/basics/"],"kinds":[{"how":"named","id":"braze-api-key","title":"Braze REST API key"}]}
brex 12 brex-user-token {"name":"Brex","revoke":"Revoke the token under Developer in the Brex dashboard.","references":["https://developer.brex.com/docs/authentication/"],"kinds":[{"how":"token","id":"brex-user-token","title":"Brex user token","severity":"critical"}]}
brightData 12 bright-data-api-token {"name":"Bright Data","revoke":"Delete it under Account settings > API tokens, or reset the password of the zone.","references":["https://docs.brightdata.com/api-reference/authentication"],"kinds":[{"how":"named","id":"bright-data-api-token","title":"Bright Data API token"}]}
brightcove 9 brightcove-client-secret {"name":"Brightcove","revoke":"Delete the registration under Admin > API authentication.","references":["https://apis.support.brightcove.com/oauth/getting-started/overview-oauth-api.html"],"kinds":[{"how":"named","id":"brightcove-client-secret","title":"Brightcove client secret"}]}
browserbase 12 browserbase-api-key {"name":"Browserbase","revoke":"Delete the key in the settings of the project.","references":["https://docs.browserbase.com/"],"kinds":[{"how":"token","id":"browserbase-api-key","title":"Browserbase API key"}]}
browserstack 5 browserstack-access-key {"name":"BrowserStack","revoke":"Reset it under Account > Settings, Access key.","references":["https://www.browserstack.com/docs/automate/api-reference/selenium/introduction"],"kinds":[{"how":"named","id":"browserstack-access-key","title":"BrowserStack access key"}]}
browshot 12 browshot-api-key {"name":"Browshot","revoke":"Regenerate it in the API settings of the Browshot account.","references":["https://browshot.com/api/documentation"],"kinds":[{"how":"named","id":"browshot-api-key","title":"Browshot API key"}]}
bubble 12 bubble-api-key {"name":"Bubble","revoke":"Regenerate it in the API settings of the Bubble account.","references":["https://manual.bubble.io/core-resources/api"],"kinds":[{"how":"named","id":"bubble-api-key","title":"Bubble API key"}]}
buddy 7 buddy-access-token {"name":"Buddy","revoke":"Regenerate it in the API settings of the Buddy account.","references":["https://buddy.works/docs/api/getting-started/overview"],"kinds":[{"how":"named","id":"buddy-access-token","title":"Buddy access token"}]}
buddyns 12 buddyns-api-key {"name":"BuddyNS","revoke":"Regenerate it in the API settings of the BuddyNS account.","references":["https://www.buddyns.com/support/api/v2/"],"kinds":[{"how":"named","id":"buddyns-api-key","title":"BuddyNS API key"}]}
budibase 7 budibase-api-key {"name":"Budibase","revoke":"Regenerate it on the account page of the portal.","references":["https://docs.budibase.com/docs/public-api"],"kinds":[{"how":"named","id":"budibase-api-key","title":"Budibase API key"}]}
buffer 6 buffer-access-token {"name":"Buffer","revoke":"Regenerate it in the API settings of the Buffer account.","references":["https://buffer.com/developers/api"],"kinds":[{"how":"named","id":"buffer-access-token","title":"Buffer access token"}]}
bugherd 12 bugherd-api-key {"name":"BugHerd","revoke":"Regenerate it in the API settings of the BugHerd account.","references":["https://www.bugherd.com/api_v2"],"kinds":[{"how":"named","id":"bugherd-api-key","title":"BugHerd API key"}]}
bugsnag 7 bugsnag-auth-token,bugsnag-api-key {"name":"Bugsnag","revoke":"Regenerate it in the settings of the project, or under My account > Personal auth tokens.","references":["https://docs.bugsnag.com/api/"],"kinds":[{"how":"named","id":"bugsnag-auth-token","title":"Bugsnag personal auth token"},{"how":"named","id":"bugsnag-api-key","title":"Bugsnag notifier API key","severity":"low"}]}
bugzilla 2 bugzilla-api-key {"name":"Bugzilla","revoke":"Revoke it under Preferences > API keys.","references":["https://bugzilla.readthedocs.io/en/latest/api/core/v1/general.html"],"kinds":[{"how":"named","id":"bugzilla-api-key","title":"Bugzilla API key"}]}
buildbuddy 7 buildbuddy-api-key {"name":"BuildBuddy","revoke":"Delete the key under Settings > API keys of the organisation.","references":["https://www.buildbuddy.io/docs/guide-auth"],"kinds":[{"how":"named","id":"buildbuddy-api-key","title":"BuildBuddy API key"}]}
builderIo 12 builder-io-private-key {"name":"Builder.io","revoke":"Delete the key under Settings > Private keys of the space.","references":["https://www.builder.io/c/docs/using-your-api-key"],"kinds":[{"how":"token","id":"builder-io-private-key","title":"Builder.io private key"}]}
buildkite 1 buildkite-user-access-token,buildkite-agent-token,buildkite-legacy-token {"name":"Buildkite","revoke":"Revoke it under Personal settings > API Access Tokens, or on the Agent Tokens page of the cluster.","references":["https://buildkite.com/docs/platform/security/tokens"],"kinds":[{"how":"token","id":"buildkite-user-access-token","title":"Buildkite API access token","severity":"critical"},{"how":"token","id":"buildkite-agent-token","title":"Buildkite agent session, job or cluster token"},{"how":"named","id":"buildkite-legacy-token","title":"Buildkite legacy API or agent token"}]}
bulbul 12 bulbul-api-key {"name":"Bulbul","revoke":"Regenerate it in the API settings of the Bulbul account.","references":["https://www.bulbul.io/"],"kinds":[{"how":"named","id":"bulbul-api-key","title":"Bulbul API key"}]}
bulksms 9 bulksms-token-secret {"name":"BulkSMS","revoke":"Delete the token under Settings > Developer settings.","references":["https://www.bulksms.com/developer/json/v1/"],"kinds":[{"how":"named","id":"bulksms-token-secret","title":"BulkSMS token secret"}]}
bunny 3 bunny-account-key,bunny-zone-password,bunny-api-key {"name":"bunny.net","revoke":"Reset the key on the page of the account, of the storage zone or of the stream library.","references":["https://docs.bunny.net/reference/bunnynet-api-overview"],"kinds":[{"how":"named","id":"bunny-account-key","title":"bunny.net account API key","severity":"critical"},{"how":"named","id":"bunny-zone-password","title":"bunny.net storage zone or stream key"},{"how":"named","id":"bunny-api-key","title":"bunny.net API key"}]}
butterCms 12 butter-cms-api-key {"name":"ButterCMS","revoke":"Regenerate it in the API settings of the ButterCMS account.","references":["https://buttercms.com/docs/api/"],"kinds":[{"how":"named","id":"butter-cms-api-key","title":"ButterCMS API key","severity":"medium"}]}
buttondown 9 buttondown-api-key {"name":"Buttondown","revoke":"Regenerate it in the API settings of the Buttondown account.","references":["https://docs.buttondown.com/api-introduction"],"kinds":[{"how":"named","id":"buttondown-api-key","title":"Buttondown API key"}]}
buzzsprout 6 buzzsprout-api-token {"name":"Buzzsprout","revoke":"Regenerate it under My account > API.","references":["https://github.com/buzzsprout/buzzsprout-api"],"kinds":[{"how":"named","id":"buzzsprout-api-token","title":"Buzzsprout API token"}]}
bybit 7 bybit-api-key {"name":"Bybit","revoke":"Delete the key under API Management.","references":["https://bybit-exchange.github.io/docs/v5/intro"],"kinds":[{"how":"named","id":"bybit-api-key","title":"Bybit API key or secret","severity":"critical"}]}
bytescale 12 bytescale-api-key {"name":"Bytescale","revoke":"Revoke it on the API keys page of the dashboard.","references":["https://www.bytescale.com/docs/authentication"],"kinds":[{"how":"named","id":"bytescale-api-key","title":"Bytescale API key"}]}
caflou 12 caflou-api-key {"name":"Caflou","revoke":"Regenerate it in the API settings of the Caflou account.","references":["https://www.caflou.com/api"],"kinds":[{"how":"named","id":"caflou-api-key","title":"Caflou API key"}]}
calCom 12 cal-com-live-api-key,cal-com-api-key {"name":"Cal.com","revoke":"Delete the key under Settings > Developer > API keys.","references":["https://cal.com/docs/api-reference/v2/introduction"],"kinds":[{"how":"token","id":"cal-com-live-api-key","title":"Cal.com API key"},{"how":"named","id":"cal-com-api-key","title":"Cal.com self-hosted or test API key"}]}
calendarific 12 calendarific-api-key {"name":"Calendarific","revoke":"Regenerate it in the API settings of the Calendarific account.","references":["https://calendarific.com/api-documentation"],"kinds":[{"how":"named","id":"calendarific-api-key","title":"Calendarific API key","severity":"medium"}]}
calendly 12 calendly-personal-access-token,calendly-client-secret {"name":"Calendly","revoke":"Revoke it under Integrations > API & webhooks.","references":["https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens"],"kinds":[{"how":"named","id":"calendly-personal-access-token","title":"Calendly personal access token"},{"how":"named","id":"calendly-client-secret","title":"Calendly OAuth client secret or webhook signing key"}]}
campaignMonitor 5 campaign-monitor-api-key {"name":"Campaign Monitor","revoke":"Regenerate it under Account settings > API keys.","references":["https://www.campaignmonitor.com/api/v3-3/getting-started/"],"kinds":[{"how":"named","id":"campaign-monitor-api-key","title":"Campaign Monitor API key"}]}
campayn 12 campayn-api-key {"name":"Campayn","revoke":"Regenerate it in the API settings of the Campayn account.","references":["https://github.com/nebojsac/Campayn-API"],"kinds":[{"how":"named","id":"campayn-api-key","title":"Campayn API key"}]}
canny 12 canny-api-key {"name":"Canny","revoke":"Regenerate it in the API settings of the Canny account.","references":["https://developers.canny.io/api-reference"],"kinds":[{"how":"named","id":"canny-api-key","title":"Canny API key"}]}
canva 12 canva-client-secret,canva-app-secret,canva-client-id {"name":"Canva","revoke":"Generate a new client secret in the developer portal.","references":["https://www.canva.dev/docs/connect/authentication/"],"kinds":[{"how":"token","id":"canva-client-secret","title":"Canva Connect client secret","severity":"critical","aliases":["canva-client-secret"]},{"how":"token","id":"canva-app-secret","title":"Canva app secret","severity":"critical"},{"how":"named","id":"canva-client-id","title":"Canva Connect client id","severity":"info"}]}
capsuleCrm 12 capsule-crm-access-token {"name":"Capsule CRM","revoke":"Delete the token under My preferences > API authentication tokens.","references":["https://developer.capsulecrm.com/v2/overview/authentication"],"kinds":[{"how":"named","id":"capsule-crm-access-token","title":"Capsule CRM access token"}]}
captainData 12 captain-data-api-key {"name":"Captain Data","revoke":"Regenerate it in the API settings of the Captain Data account.","references":["https://docs.captaindata.com/"],"kinds":[{"how":"named","id":"captain-data-api-key","title":"Captain Data API key"}]}
carbonInterface 5 carbon-interface-api-key {"name":"Carbon Interface","revoke":"Regenerate it in the API settings of the Carbon Interface account.","references":["https://docs.carboninterface.com/"],"kinds":[{"how":"named","id":"carbon-interface-api-key","title":"Carbon Interface API key","severity":"medium"}]}
cartesia 12 cartesia-api-key {"name":"Cartesia","revoke":"Delete the key on the API keys page of the playground.","references":["https://docs.cartesia.ai/use-the-api/api-conventions"],"kinds":[{"how":"token","id":"cartesia-api-key","title":"Cartesia API key"}]}
cashboard 12 cashboard-api-key {"name":"Cashboard","revoke":"Regenerate it in the API settings of the Cashboard account.","references":["https://api.cashboardapp.com/"],"kinds":[{"how":"named","id":"cashboard-api-key","title":"Cashboard API key"}]}
cashfree 12 cashfree-secret-key,cashfree-test-secret-key {"name":"Cashfree","revoke":"Delete the key under Developers > API keys.","references":["https://www.cashfree.com/docs/api-reference/authentication"],"kinds":[{"how":"token","id":"cashfree-secret-key","title":"Cashfree secret key","severity":"critical"},{"how":"token","id":"cashfree-test-secret-key","title":"Cashfree test secret key","severity":"medium"}]}
caspio 12 caspio-client-secret {"name":"Caspio","revoke":"Regenerate it under Web services profile of the account.","references":["https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/"],"kinds":[{"how":"named","id":"caspio-client-secret","title":"Caspio client secret"}]}
census 13 census-api-key {"name":"US Census Bureau","revoke":"Ask for a new key at api.census.gov.","references":["https://www.census.gov/data/developers/guidance/api-user-guide.html"],"kinds":[{"how":"named","id":"census-api-key","title":"US Census Bureau API key","severity":"low"}]}
censys 13 censys-access-token,censys-api-secret,censys-api-id {"name":"Censys","revoke":"Delete the token under Personal access tokens, or reset the API secret on the account page.","references":["https://docs.censys.com/reference/get-started"],"kinds":[{"how":"named","id":"censys-access-token","title":"Censys personal access token"},{"how":"named","id":"censys-api-secret","title":"Censys API secret"},{"how":"named","id":"censys-api-id","title":"Censys API id","severity":"low"}]}
centralStationCrm 13 central-station-crm-api-key {"name":"CentralStationCRM","revoke":"Regenerate it in the API settings of the CentralStationCRM account.","references":["https://api.centralstationcrm.net/"],"kinds":[{"how":"named","id":"central-station-crm-api-key","title":"CentralStationCRM API key"}]}
cerebras 13 cerebras-api-key {"name":"Cerebras","revoke":"Delete the key in the Cerebras Cloud console.","references":["https://inference-docs.cerebras.ai/"],"kinds":[{"how":"token","id":"cerebras-api-key","title":"Cerebras API key","aliases":["cerebras-api-key"]}]}
cexIo 13 cex-io-api-key {"name":"CEX.IO","revoke":"Delete the key under Profile > API.","references":["https://docs.cex.io/"],"kinds":[{"how":"named","id":"cex-io-api-key","title":"CEX.IO API key or secret","severity":"critical"}]}
cfx 13 cfx-server-key {"name":"Cfx.re","revoke":"Delete the registration key in the Cfx.re portal.","references":["https://docs.fivem.net/docs/server-manual/setting-up-a-server/"],"kinds":[{"how":"token","id":"cfx-server-key","title":"Cfx.re server registration key"}]}
chainstack 13 chainstack-auth-key {"name":"Chainstack","revoke":"Revoke it in the node's access settings.","references":["https://docs.chainstack.com/"],"kinds":[{"how":"named","id":"chainstack-auth-key","title":"Chainstack authentication key"}]}
chargebee 13 chargebee-live-api-key,chargebee-test-api-key {"name":"Chargebee","revoke":"Delete the key under Settings > Configure Chargebee > API keys.","references":["https://apidocs.chargebee.com/docs/api/auth"],"kinds":[{"how":"named","id":"chargebee-live-api-key","title":"Chargebee live API key","severity":"critical"},{"how":"named","id":"chargebee-test-api-key","title":"Chargebee test API key","severity":"medium"}]}
chartmogul 13 chartmogul-api-key {"name":"ChartMogul","revoke":"Delete the key under Profile > API keys.","references":["https://dev.chartmogul.com/docs/authentication"],"kinds":[{"how":"named","id":"chartmogul-api-key","title":"ChartMogul API key"}]}
chatbot 0 chatbot-access-token {"name":"ChatBot","revoke":"Regenerate it in the API settings of the ChatBot account.","references":["https://www.chatbot.com/docs/"],"kinds":[{"how":"named","id":"chatbot-access-token","title":"ChatBot developer access token"}]}
chatfuel 13 chatfuel-api-key {"name":"Chatfuel","revoke":"Regenerate it in the API settings of the Chatfuel account.","references":["https://docs.chatfuel.com/"],"kinds":[{"how":"named","id":"chatfuel-api-key","title":"Chatfuel API key"}]}
chatwoot 13 chatwoot-access-token {"name":"Chatwoot","revoke":"Reset it under Profile settings > Access token.","references":["https://developers.chatwoot.com/api-reference/introduction"],"kinds":[{"how":"named","id":"chatwoot-access-token","title":"Chatwoot API access token"}]}
checkly 13 checkly-api-key {"name":"Checkly","revoke":"Delete the key under User or Account settings > API keys.","references":["https://www.checklyhq.com/docs/api/"],"kinds":[{"how":"named","id":"checkly-api-key","title":"Checkly user or service API key"}]}
checkmarx 5 checkmarx-client-secret {"name":"Checkmarx","revoke":"Revoke it under Settings > Identity and access management > API keys.","references":["https://docs.checkmarx.com/"],"kinds":[{"how":"named","id":"checkmarx-client-secret","title":"Checkmarx client secret"}]}
checkout 0 checkout-secret-key,checkout-sandbox-secret-key,checkout-test-secret-key,checkout-public-key {"name":"Checkout.com","revoke":"Delete the key under Developers > Keys of the dashboard.","references":["https://www.checkout.com/docs/developer-resources/api/manage-api-keys"],"kinds":[{"how":"named","id":"checkout-secret-key","title":"Checkout.com secret key","severity":"critical","aliases":["checkout-secret-key"]},{"how":"token","id":"checkout-sandbox-secret-key","title":"Checkout.com sandbox secret key","severity":"medium"},{"how":"named","id":"checkout-test-secret-key","title":"Checkout.com test secret key","severity":"medium"},{"how":"token","id":"checkout-public-key","title":"Checkout.com sandbox public key","severity":"info"}]}
checkvist 13 checkvist-api-key {"name":"Checkvist","revoke":"Regenerate it in the API settings of the Checkvist account.","references":["https://checkvist.com/auth/api"],"kinds":[{"how":"named","id":"checkvist-api-key","title":"Checkvist API key"}]}
chief 13 chief-api-token {"name":"Chief Tools","revoke":"Revoke the token under API tokens of the account.","references":["https://docs.chief.app/"],"kinds":[{"how":"token","id":"chief-api-token","title":"Chief Tools API token"}]}
chroma 7 chroma-api-key {"name":"Chroma Cloud","revoke":"Delete the key in the settings of the database.","references":["https://docs.trychroma.com/cloud/getting-started"],"kinds":[{"how":"token","id":"chroma-api-key","title":"Chroma Cloud API key"}]}
chromatic 5 chromatic-project-token,chromatic-legacy-project-token {"name":"Chromatic","revoke":"Reset the token on the Manage page of the project.","references":["https://www.chromatic.com/docs/setup/"],"kinds":[{"how":"token","id":"chromatic-project-token","title":"Chromatic project token"},{"how":"named","id":"chromatic-legacy-project-token","title":"Chromatic legacy project token"}]}
chutes 13 chutes-api-key {"name":"Chutes","revoke":"Revoke it under API keys of the account.","references":["https://chutes.ai/docs"],"kinds":[{"how":"token","id":"chutes-api-key","title":"Chutes API key"}]}
cicero 9 cicero-api-key {"name":"Cicero","revoke":"Regenerate it in the API settings of the Cicero account.","references":["https://cicero.azavea.com/docs/"],"kinds":[{"how":"named","id":"cicero-api-key","title":"Cicero API key","severity":"medium"}]}
circle 13 circle-live-api-key,circle-test-api-key {"name":"Circle","revoke":"Revoke the key under API keys in the Circle console.","references":["https://developers.circle.com/w3s/keys"],"kinds":[{"how":"token","id":"circle-live-api-key","title":"Circle live API key","severity":"critical"},{"how":"token","id":"circle-test-api-key","title":"Circle test API key","severity":"medium"}]}
circleci 2 circleci-personal-token,circleci-project-token,circleci-legacy-token,circleci-runner-token {"name":"CircleCI","revoke":"Delete it under User settings > Personal API tokens, or Project settings > API permissions.","references":["https://circleci.com/docs/managing-api-tokens/"],"kinds":[{"how":"token","id":"circleci-personal-token","title":"CircleCI personal access token","severity":"critical"},{"how":"token","id":"circleci-project-token","title":"CircleCI project token","aliases":["circleci-project-token"]},{"how":"named","id":"circleci-legacy-token","title":"CircleCI legacy API token","severity":"critical"},{"how":"named","id":"circleci-runner-token","title":"CircleCI runner token"}]}
ciscoMeraki 7 cisco-meraki-api-key {"name":"Cisco Meraki","revoke":"Revoke the key under My profile in the Meraki dashboard.","references":["https://developer.cisco.com/meraki/api-v1/authorization/"],"kinds":[{"how":"named","id":"cisco-meraki-api-key","title":"Cisco Meraki API key","severity":"critical","aliases":["cisco-meraki-api-key"]}]}
civo 3 civo-api-key {"name":"Civo","revoke":"Regenerate the key under Profile > Security.","references":["https://www.civo.com/api"],"kinds":[{"how":"named","id":"civo-api-key","title":"Civo API key","severity":"critical","aliases":["civo-api-key"]}]}
clarifai 13 clarifai-access-token {"name":"Clarifai","revoke":"Delete the token under Settings > Secrets.","references":["https://docs.clarifai.com/control/authentication/pat"],"kinds":[{"how":"named","id":"clarifai-access-token","title":"Clarifai access token or API key"}]}
clay 3 clay-api-key {"name":"Clay","revoke":"Delete the key under Settings > Account.","references":["https://www.clay.com/university"],"kinds":[{"how":"named","id":"clay-api-key","title":"Clay API key"}]}
clearbit 6 clearbit-api-key {"name":"Clearbit","revoke":"Regenerate it in the API settings of the Clearbit account.","references":["https://clearbit.com/docs"],"kinds":[{"how":"named","id":"clearbit-api-key","title":"Clearbit API key"}]}
clearout 13 clearout-api-token {"name":"Clearout","revoke":"Revoke it under Settings > API.","references":["https://docs.clearout.io/"],"kinds":[{"how":"named","id":"clearout-api-token","title":"Clearout API token"}]}
clerk 13 clerk-secret-key,clerk-test-secret-key,clerk-webhook-secret {"name":"Clerk","revoke":"Delete the key on the API keys page of the dashboard.","references":["https://clerk.com/docs/deployments/clerk-environment-variables"],"kinds":[{"how":"named","id":"clerk-secret-key","title":"Clerk secret key","severity":"critical","aliases":["clerk-secret-key"]},{"how":"named","id":"clerk-test-secret-key","title":"Clerk test secret key"},{"how":"named","id":"clerk-webhook-secret","title":"Clerk webhook secret"}]}
clevertap 13 clevertap-passcode {"name":"CleverTap","revoke":"Revoke it under Settings > Passcode.","references":["https://developer.clevertap.com/docs/api-overview"],"kinds":[{"how":"named","id":"clevertap-passcode","title":"CleverTap passcode"}]}
clickhelp 13 clickhelp-api-key {"name":"ClickHelp","revoke":"Generate a new API key in the profile of the user.","references":["https://clickhelp.com/software-documentation-tool/user-manual/api-call-authentication.html"],"kinds":[{"how":"named","id":"clickhelp-api-key","title":"ClickHelp API key"}]}
clickhouse 6 clickhouse-cloud-api-secret,clickhouse-cloud-key-id {"name":"ClickHouse Cloud","revoke":"Delete the key on the API keys page of the organisation.","references":["https://clickhouse.com/docs/cloud/manage/openapi"],"kinds":[{"how":"token","id":"clickhouse-cloud-api-secret","title":"ClickHouse Cloud API key secret","severity":"critical","aliases":["clickhouse-cloud-api-secret-key"]},{"how":"named","id":"clickhouse-cloud-key-id","title":"ClickHouse Cloud API key id","severity":"info"}]}
clicksend 7 clicksend-api-key {"name":"ClickSend","revoke":"Regenerate it in the API settings of the ClickSend account.","references":["https://developers.clicksend.com/docs/"],"kinds":[{"how":"named","id":"clicksend-api-key","title":"ClickSend API key"}]}
clickup 3 clickup-personal-token,clickup-client-secret {"name":"ClickUp","revoke":"Regenerate it under Settings > Apps.","references":["https://developer.clickup.com/docs/authentication"],"kinds":[{"how":"token","id":"clickup-personal-token","title":"ClickUp personal API token","aliases":["clickup-personal-api-token"]},{"how":"named","id":"clickup-client-secret","title":"ClickUp OAuth client secret"}]}
cliengo 13 cliengo-api-key {"name":"Cliengo","revoke":"Regenerate it in the API settings of the Cliengo account.","references":["https://developers.cliengo.com/"],"kinds":[{"how":"named","id":"cliengo-api-key","title":"Cliengo API key"}]}
clientary 13 clientary-api-key {"name":"Clientary","revoke":"Regenerate it in the API settings of the Clientary account.","references":["https://www.clientary.com/api"],"kinds":[{"how":"named","id":"clientary-api-key","title":"Clientary API key"}]}
clinchpad 13 clinchpad-api-key {"name":"ClinchPad","revoke":"Regenerate it in the API settings of the ClinchPad account.","references":["https://clinchpad.com/api"],"kinds":[{"how":"named","id":"clinchpad-api-key","title":"ClinchPad API key"}]}
clockify 13 clockify-api-key {"name":"Clockify","revoke":"Regenerate it in the API settings of the Clockify account.","references":["https://docs.clockify.me/"],"kinds":[{"how":"named","id":"clockify-api-key","title":"Clockify API key"}]}
clockworkSms 7 clockwork-sms-api-key {"name":"Clockwork SMS","revoke":"Regenerate it in the API settings of the Clockwork SMS account.","references":["https://www.clockworksms.com/doc/"],"kinds":[{"how":"named","id":"clockwork-sms-api-key","title":"Clockwork SMS API key"}]}
clojars 13 clojars-deploy-token {"name":"Clojars","revoke":"Disable the token on the Deploy Tokens page.","references":["https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"],"kinds":[{"how":"token","id":"clojars-deploy-token","title":"Clojars deploy token","severity":"critical","aliases":["clojars-api-token"]}]}
close 3 close-api-key,close-crm-api-key {"name":"Close","revoke":"Delete the key under Settings > Developer > API keys.","references":["https://developer.close.com/topics/authentication/"],"kinds":[{"how":"token","id":"close-api-key","title":"Close API key"},{"how":"named","id":"close-crm-api-key","title":"Close CRM API key"}]}
cloudConvert 13 cloud-convert-api-key {"name":"CloudConvert","revoke":"Delete the key under API keys of the dashboard.","references":["https://cloudconvert.com/api/v2#authentication"],"kinds":[{"how":"named","id":"cloud-convert-api-key","title":"CloudConvert API key"}]}
cloudElements 13 cloud-elements-api-key {"name":"Cloud Elements","revoke":"Regenerate it in the API settings of the Cloud Elements account.","references":["https://developers.cloud-elements.com/"],"kinds":[{"how":"named","id":"cloud-elements-api-key","title":"Cloud Elements organisation or user secret"}]}
cloudflare 0 cloudflare-global-key,cloudflare-token,cloudflare-legacy-token,cloudflare-legacy-global-key,cloudflare-origin-ca-key,cloudflare-turnstile-secret {"name":"Cloudflare","revoke":"Roll or delete it under My profile > API tokens of the dashboard.","references":["https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/","https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"],"kinds":[{"how":"token","id":"cloudflare-global-key","title":"Cloudflare global API key","severity":"critical","aliases":["cloudflare-global-api-key"]},{"how":"token","id":"cloudflare-token","title":"Cloudflare user or account API token","severity":"critical","aliases":["cloudflare-api-key"]},{"how":"named","id":"cloudflare-legacy-token","title":"Cloudflare legacy API token","severity":"critical","aliases":["cloudflare-api-key"]},{"how":"named","id":"cloudflare-legacy-global-key","title":"Cloudflare legacy global API key","severity":"critical","aliases":["cloudflare-global-api-key"]},{"how":"token","id":"cloudflare-origin-ca-key","title":"Cloudflare Origin CA key","severity":"critical","aliases":["cloudflare-origin-ca-key"]},{"how":"named","id":"cloudflare-turnstile-secret","title":"Cloudflare Turnstile secret"}]}
cloudimage 13 cloudimage-api-key {"name":"Cloudimage","revoke":"Regenerate it in the API settings of the Cloudimage account.","references":["https://docs.cloudimage.io/"],"kinds":[{"how":"named","id":"cloudimage-api-key","title":"Cloudimage API key"}]}
cloudinary 6 cloudinary-url,cloudinary-api-secret,cloudinary-api-key {"name":"Cloudinary","revoke":"Delete the key pair under Settings > API keys.","references":["https://cloudinary.com/documentation/finding_your_credentials_tutorial"],"kinds":[{"how":"token","id":"cloudinary-url","title":"Cloudinary environment URL with secret"},{"how":"named","id":"cloudinary-api-secret","title":"Cloudinary API secret","aliases":["cloudinary-api-secret"]},{"how":"named","id":"cloudinary-api-key","title":"Cloudinary API key","severity":"info","aliases":["cloudinary-api-key"]}]}
cloudmersive 13 cloudmersive-api-key {"name":"Cloudmersive","revoke":"Regenerate it in the API settings of the Cloudmersive account.","references":["https://cloudmersive.com/api-documentation"],"kinds":[{"how":"named","id":"cloudmersive-api-key","title":"Cloudmersive API key"}]}
cloudns 4 cloudns-password {"name":"ClouDNS","revoke":"Revoke it under API & resellers of the account.","references":["https://www.cloudns.net/wiki/article/42/"],"kinds":[{"how":"named","id":"cloudns-password","title":"ClouDNS API password"}]}
cloudplan 3 cloudplan-api-key {"name":"cloudplan","revoke":"Regenerate it in the API settings of the cloudplan account.","references":["https://www.cloudplan.net/"],"kinds":[{"how":"named","id":"cloudplan-api-key","title":"cloudplan API key"}]}
cloudsight 13 cloudsight-api-key {"name":"CloudSight","revoke":"Regenerate it in the API settings of the CloudSight account.","references":["https://cloudsight.docs.apiary.io/"],"kinds":[{"how":"named","id":"cloudsight-api-key","title":"CloudSight API key or secret"}]}
cloudsmith 4 cloudsmith-service-api-key,cloudsmith-api-key,cloudsmith-entitlement-token {"name":"Cloudsmith","revoke":"Refresh the key under Personal API keys, or reset the entitlement token.","references":["https://docs.cloudsmith.com/accounts-and-teams/api-key"],"kinds":[{"how":"token","id":"cloudsmith-service-api-key","title":"Cloudsmith service API key","severity":"critical","aliases":["cloudsmith-api-key"]},{"how":"named","id":"cloudsmith-api-key","title":"Cloudsmith API key","severity":"critical","aliases":["cloudsmith-api-key"]},{"how":"named","id":"cloudsmith-entitlement-token","title":"Cloudsmith entitlement token"}]}
clover 6 clover-api-token {"name":"Clover","revoke":"Regenerate the token under Account & setup > API tokens.","references":["https://docs.clover.com/dev/docs/using-api-tokens"],"kinds":[{"how":"named","id":"clover-api-token","title":"Clover API token","severity":"critical"}]}
cloverly 13 cloverly-api-key {"name":"Cloverly","revoke":"Regenerate it in the API settings of the Cloverly account.","references":["https://docs.cloverly.com/"],"kinds":[{"how":"named","id":"cloverly-api-key","title":"Cloverly API key"}]}
cloze 13 cloze-api-key {"name":"Cloze","revoke":"Regenerate it in the API settings of the Cloze account.","references":["https://developer.cloze.com/"],"kinds":[{"how":"named","id":"cloze-api-key","title":"Cloze API key"}]}
clustDoc 13 clust-doc-api-key {"name":"ClustDoc","revoke":"Regenerate it in the API settings of the ClustDoc account.","references":["https://clustdoc.com/api"],"kinds":[{"how":"named","id":"clust-doc-api-key","title":"ClustDoc API key"}]}
cockroach 13 cockroach-cloud-api-key {"name":"CockroachDB Cloud","revoke":"Delete the key of the service account under Access management.","references":["https://www.cockroachlabs.com/docs/cockroachcloud/managing-access"],"kinds":[{"how":"token","id":"cockroach-cloud-api-key","title":"CockroachDB Cloud API key","severity":"critical","aliases":["cockroachlabs-cloud-api-key"]}]}
coda 13 coda-api-token {"name":"Coda","revoke":"Revoke it under Account settings > API settings.","references":["https://coda.io/developers/apis/v1"],"kinds":[{"how":"named","id":"coda-api-token","title":"Coda API token"}]}
codacy 9 codacy-api-token,codacy-project-token {"name":"Codacy","revoke":"Revoke the token under Integrations of the repository, or Your account > Access management.","references":["https://docs.codacy.com/codacy-api/api-tokens/"],"kinds":[{"how":"named","id":"codacy-api-token","title":"Codacy API token"},{"how":"named","id":"codacy-project-token","title":"Codacy project token"}]}
codeClimate 5 code-climate-token,code-climate-api-token {"name":"Code Climate","revoke":"Regenerate it in the settings of the repository, or under User settings > API access.","references":["https://developer.codeclimate.com/"],"kinds":[{"how":"named","id":"code-climate-token","title":"Code Climate reporter id or API token","severity":"medium"},{"how":"named","id":"code-climate-api-token","title":"Code Climate API token"}]}
codecov 0 codecov-upload-token,codecov-access-token {"name":"Codecov","revoke":"Regenerate the upload token under Settings of the repository, or revoke the token under Access.","references":["https://docs.codecov.com/docs/codecov-tokens"],"kinds":[{"how":"named","id":"codecov-upload-token","title":"Codecov upload token"},{"how":"named","id":"codecov-access-token","title":"Codecov access token","aliases":["codecov-access-token"]}]}
codefresh 7 codefresh-api-key {"name":"Codefresh","revoke":"Delete the key under User settings > API keys.","references":["https://codefresh.io/docs/docs/integrations/codefresh-api/"],"kinds":[{"how":"named","id":"codefresh-api-key","title":"Codefresh API key","severity":"critical"}]}
codemagic 7 codemagic-api-token {"name":"Codemagic","revoke":"Regenerate it under Team settings > Personal account > Integrations.","references":["https://docs.codemagic.io/rest-api/codemagic-rest-api/"],"kinds":[{"how":"named","id":"codemagic-api-token","title":"Codemagic API token"}]}
codequiry 13 codequiry-api-key {"name":"Codequiry","revoke":"Regenerate it in the API settings of the Codequiry account.","references":["https://codequiry.com/usage/api"],"kinds":[{"how":"named","id":"codequiry-api-key","title":"Codequiry API key"}]}
coderabbit 13 coderabbit-api-key {"name":"CodeRabbit","revoke":"Delete the key under API keys in the settings of the organisation.","references":["https://docs.coderabbit.ai/"],"kinds":[{"how":"token","id":"coderabbit-api-key","title":"CodeRabbit API key"}]}
codesandbox 13 codesandbox-api-token {"name":"CodeSandbox","revoke":"Delete the token at codesandbox.io/t/api.","references":["https://codesandbox.io/docs/sdk"],"kinds":[{"how":"token","id":"codesandbox-api-token","title":"CodeSandbox API token"}]}
cognito 5 cognito-client-secret {"name":"Amazon Cognito","revoke":"Make a new app client of the user pool; a secret cannot be rotated in place.","references":["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html"],"kinds":[{"how":"named","id":"cognito-client-secret","title":"Amazon Cognito app client secret","severity":"critical"}]}
cohere 1 cohere-api-key {"name":"Cohere","revoke":"Delete the key on the API keys page of the dashboard.","references":["https://docs.cohere.com/reference/about"],"kinds":[{"how":"named","id":"cohere-api-key","title":"Cohere API key","aliases":["cohere-api-token"]}]}
coinGate 13 coin-gate-api-token {"name":"CoinGate","revoke":"Revoke it under Merchant > API > Apps.","references":["https://developer.coingate.com/"],"kinds":[{"how":"named","id":"coin-gate-api-token","title":"CoinGate API token"}]}
coinGecko 13 coin-gecko-api-key {"name":"CoinGecko","revoke":"Delete the key in the developer dashboard.","references":["https://docs.coingecko.com/reference/authentication"],"kinds":[{"how":"token","id":"coin-gecko-api-key","title":"CoinGecko API key","severity":"medium"}]}
coinMarketCap 13 coin-market-cap-api-key {"name":"CoinMarketCap","revoke":"Regenerate it in the API settings of the CoinMarketCap account.","references":["https://coinmarketcap.com/api/documentation/v1/"],"kinds":[{"how":"named","id":"coin-market-cap-api-key","title":"CoinMarketCap API key","severity":"medium"}]}
coinapi 13 coinapi-api-key {"name":"CoinAPI","revoke":"Regenerate it in the API settings of the CoinAPI account.","references":["https://docs.coinapi.io/authentication"],"kinds":[{"how":"named","id":"coinapi-api-key","title":"CoinAPI API key","severity":"medium"}]}
coinbase 6 coinbase-api-secret,coinbase-access-token,coinbase-api-key,coinbase-key-name {"name":"Coinbase","revoke":"Delete the key in the Coinbase Developer Platform portal, or under Settings > API.","references":["https://docs.cdp.coinbase.com/get-started/authentication/overview"],"kinds":[{"how":"named","id":"coinbase-api-secret","title":"Coinbase API secret","severity":"critical"},{"how":"named","id":"coinbase-access-token","title":"Coinbase access token","severity":"critical","aliases":["coinbase-access-token"]},{"how":"named","id":"coinbase-api-key","title":"Coinbase API key","severity":"medium"},{"how":"token","id":"coinbase-key-name","title":"Coinbase CDP key name","severity":"low"}]}
coinglass 13 coinglass-api-key {"name":"CoinGlass","revoke":"Regenerate it in the API settings of the CoinGlass account.","references":["https://docs.coinglass.com/"],"kinds":[{"how":"named","id":"coinglass-api-key","title":"CoinGlass API key","severity":"medium"}]}
coinlayer 13 coinlayer-api-key {"name":"coinlayer","revoke":"Regenerate it in the API settings of the coinlayer account.","references":["https://coinlayer.com/documentation"],"kinds":[{"how":"named","id":"coinlayer-api-key","title":"coinlayer API key","severity":"medium"}]}
coinlib 13 coinlib-api-key {"name":"Coinlib","revoke":"Regenerate it in the API settings of the Coinlib account.","references":["https://coinlib.io/apidocs"],"kinds":[{"how":"named","id":"coinlib-api-key","title":"Coinlib API key","severity":"medium"}]}
coinranking 13 coinranking-api-key {"name":"Coinranking","revoke":"Regenerate it in the API settings of the Coinranking account.","references":["https://developers.coinranking.com/api/documentation"],"kinds":[{"how":"named","id":"coinranking-api-key","title":"Coinranking API key","severity":"medium"}]}
collect2 9 collect2-api-key {"name":"Collect2","revoke":"Regenerate it in the API settings of the Collect2 account.","references":["https://collect2.com/api"],"kinds":[{"how":"named","id":"collect2-api-key","title":"Collect2 API key"}]}
column 6 column-live-api-key,column-test-api-key {"name":"Column","revoke":"Delete the key under API keys of the dashboard.","references":["https://column.com/docs/api/"],"kinds":[{"how":"named","id":"column-live-api-key","title":"Column live API key","severity":"critical"},{"how":"named","id":"column-test-api-key","title":"Column sandbox API key","severity":"medium"}]}
comet 6 comet-api-key {"name":"Comet","revoke":"Regenerate it in the API settings of the Comet account.","references":["https://www.comet.com/docs/v2/guides/getting-started/quickstart/"],"kinds":[{"how":"named","id":"comet-api-key","title":"Comet API key"}]}
commerceJs 13 commerce-js-api-key {"name":"Commerce.js","revoke":"Delete the key under Developer > API keys.","references":["https://commercejs.com/docs/"],"kinds":[{"how":"named","id":"commerce-js-api-key","title":"Commerce.js API key"}]}
commercetools 2 commercetools-client-secret {"name":"commercetools","revoke":"Revoke it under Settings > Developer settings.","references":["https://docs.commercetools.com/api/authorization"],"kinds":[{"how":"named","id":"commercetools-client-secret","title":"commercetools client secret"}]}
commodities 9 commodities-api-key {"name":"Commodities-API","revoke":"Regenerate it in the API settings of the Commodities-API account.","references":["https://commodities-api.com/documentation"],"kinds":[{"how":"named","id":"commodities-api-key","title":"Commodities-API API key","severity":"medium"}]}
companyHub 13 company-hub-api-key {"name":"CompanyHub","revoke":"Regenerate it in the API settings of the CompanyHub account.","references":["https://companyhub.com/docs/api"],"kinds":[{"how":"named","id":"company-hub-api-key","title":"CompanyHub API key"}]}
composio 13 composio-api-key {"name":"Composio","revoke":"Delete the key in the settings of the project.","references":["https://docs.composio.dev/"],"kinds":[{"how":"named","id":"composio-api-key","title":"Composio API key"}]}
configcat 6 configcat-sdk-key,configcat-proxy-key,configcat-legacy-sdk-key {"name":"ConfigCat","revoke":"Revoke the SDK key on the SDK keys page of the product.","references":["https://configcat.com/docs/advanced/manage-keys/"],"kinds":[{"how":"token","id":"configcat-sdk-key","title":"ConfigCat SDK key","severity":"medium","aliases":["configcat-sdk-key-extended"]},{"how":"token","id":"configcat-proxy-key","title":"ConfigCat proxy SDK key","severity":"medium"},{"how":"named","id":"configcat-legacy-sdk-key","title":"ConfigCat legacy SDK key","severity":"medium","aliases":["configcat-sdk-key"]}]}
confluent 1 confluent-api-secret,confluent-old-api-secret,confluent-api-key {"name":"Confluent","revoke":"Delete the key under API keys of the cluster or of the cloud organization.","references":["https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"],"kinds":[{"how":"token","id":"confluent-api-secret","title":"Confluent Cloud API secret","severity":"critical"},{"how":"named","id":"confluent-old-api-secret","title":"Confluent Cloud API secret of the older format","severity":"critical","aliases":["confluent-secret-key"]},{"how":"named","id":"confluent-api-key","title":"Confluent Cloud API key","severity":"medium","aliases":["confluent-access-token"]}]}
connectionString 0 database-url,url-login,connection-string,weak-login {"name":"Connection string","revoke":"Change the password at the service that it opens.","references":["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],"kinds":[{"how":"block","id":"database-url","title":"Login in the URL of a database or message broker","severity":"critical","aliases":["mongodb-connection-string"]},{"how":"block","id":"url-login","title":"Login in a URL"},{"how":"block","id":"connection-string","title":"Password in a connection string","severity":"critical","references":["https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax"]},{"how":"block","id":"weak-login","title":"Login with a password that is easily guessed","severity":"low","isGuessed":true}]}
consul 3 consul-acl-token {"name":"HashiCorp Consul","revoke":"Delete the token with the ACL token API.","references":["https://developer.hashicorp.com/consul/docs/security/acl/tokens"],"kinds":[{"how":"named","id":"consul-acl-token","title":"HashiCorp Consul ACL token","severity":"critical"}]}
contabo 13 contabo-client-secret {"name":"Contabo","revoke":"Revoke it under API of the customer control panel.","references":["https://api.contabo.com/"],"kinds":[{"how":"named","id":"contabo-client-secret","title":"Contabo API client secret"}]}
contentful 6 contentful-personal-access-token,contentful-delivery-token,contentful-legacy-delivery-token,contentful-legacy-management-token {"name":"Contentful","revoke":"Revoke it under Settings > CMA tokens, or delete the key under Settings > API keys.","references":["https://www.contentful.com/developers/docs/references/authentication/"],"kinds":[{"how":"token","id":"contentful-personal-access-token","title":"Contentful personal access token","severity":"critical"},{"how":"named","id":"contentful-delivery-token","title":"Contentful delivery or preview token","severity":"medium","aliases":["contentful-delivery-api-token"]},{"how":"named","id":"contentful-legacy-delivery-token","title":"Contentful legacy delivery token","severity":"medium"},{"how":"named","id":"contentful-legacy-management-token","title":"Contentful legacy management token","severity":"critical"}]}
contentstack 13 contentstack-token,contentstack-api-key {"name":"Contentstack","revoke":"Delete the token under Settings > Tokens of the stack.","references":["https://www.contentstack.com/docs/developers/create-tokens/about-tokens"],"kinds":[{"how":"named","id":"contentstack-token","title":"Contentstack delivery or management token"},{"how":"named","id":"contentstack-api-key","title":"Contentstack stack API key","severity":"low"}]}
conversionTools 13 conversion-tools-api-key {"name":"Conversion Tools","revoke":"Regenerate it in the API settings of the Conversion Tools account.","references":["https://conversiontools.io/api-documentation"],"kinds":[{"how":"named","id":"conversion-tools-api-key","title":"Conversion Tools API key"}]}
convertKit 9 convert-kit-api-secret,convert-kit-v4-api-key,convert-kit-api-key {"name":"Kit (ConvertKit)","revoke":"Regenerate it under Settings > Developer.","references":["https://developers.kit.com/"],"kinds":[{"how":"named","id":"convert-kit-api-secret","title":"Kit (ConvertKit) API secret"},{"how":"token","id":"convert-kit-v4-api-key","title":"Kit (ConvertKit) API key"},{"how":"named","id":"convert-kit-api-key","title":"Kit (ConvertKit) API key","severity":"medium"}]}
convertapi 7 convertapi-api-key {"name":"ConvertAPI","revoke":"Regenerate it in the API settings of the ConvertAPI account.","references":["https://docs.convertapi.com/docs/authentication"],"kinds":[{"how":"named","id":"convertapi-api-key","title":"ConvertAPI secret"}]}
convex 5 convex-deploy-key {"name":"Convex","revoke":"Delete the key under Settings of the deployment.","references":["https://docs.convex.dev/cli/deploy-key-types"],"kinds":[{"how":"named","id":"convex-deploy-key","title":"Convex deploy key","severity":"critical"}]}
convier 9 convier-api-key {"name":"Convier","revoke":"Regenerate it in the API settings of the Convier account.","references":["https://convier.me/api"],"kinds":[{"how":"named","id":"convier-api-key","title":"Convier API key"}]}
coolify 13 coolify-api-token {"name":"Coolify","revoke":"Delete the token under Keys & tokens > API tokens.","references":["https://coolify.io/docs/api-reference/authorization"],"kinds":[{"how":"named","id":"coolify-api-token","title":"Coolify API token","severity":"critical"}]}
copper 13 copper-api-key {"name":"Copper","revoke":"Regenerate it in the API settings of the Copper account.","references":["https://developer.copper.com/introduction/authentication.html"],"kinds":[{"how":"named","id":"copper-api-key","title":"Copper API key"}]}
copyleaks 13 copyleaks-api-key {"name":"Copyleaks","revoke":"Regenerate it in the API settings of the Copyleaks account.","references":["https://api.copyleaks.com/documentation"],"kinds":[{"how":"named","id":"copyleaks-api-key","title":"Copyleaks API key"}]}
copyscape 13 copyscape-api-key {"name":"Copyscape","revoke":"Revoke it in the account's API settings.","references":["https://www.copyscape.com/api-guide.php"],"kinds":[{"how":"named","id":"copyscape-api-key","title":"Copyscape API key"}]}
coralogix 9 coralogix-api-key,coralogix-private-key {"name":"Coralogix","revoke":"Delete the key under Data flow > API keys.","references":["https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/"],"kinds":[{"how":"token","id":"coralogix-api-key","title":"Coralogix API key"},{"how":"named","id":"coralogix-private-key","title":"Coralogix Send-Your-Data key","severity":"medium"}]}
couchbase 5 couchbase-capella-api-key {"name":"Couchbase","revoke":"Delete the key under Settings > API keys of Capella.","references":["https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html"],"kinds":[{"how":"named","id":"couchbase-capella-api-key","title":"Couchbase Capella API key secret","severity":"critical","aliases":["couchbase-capella-api-key"]}]}
countrylayer 13 countrylayer-api-key {"name":"Countrylayer","revoke":"Regenerate it in the API settings of the Countrylayer account.","references":["https://countrylayer.com/documentation"],"kinds":[{"how":"named","id":"countrylayer-api-key","title":"Countrylayer API key","severity":"medium"}]}
courier 9 courier-api-key,courier-short-api-key {"name":"Courier","revoke":"Rotate the key under Settings > API keys.","references":["https://www.courier.com/docs/reference/auth/intro"],"kinds":[{"how":"token","id":"courier-api-key","title":"Courier API key"},{"how":"named","id":"courier-short-api-key","title":"Courier API key"}]}
covalent 13 covalent-api-key {"name":"Covalent","revoke":"Delete the key on the API keys page of the GoldRush platform.","references":["https://goldrush.dev/docs/"],"kinds":[{"how":"token","id":"covalent-api-key","title":"Covalent API key","severity":"medium"}]}
coveo 13 coveo-api-key {"name":"Coveo","revoke":"Delete the key under API keys of the administration console.","references":["https://docs.coveo.com/en/1718/"],"kinds":[{"how":"named","id":"coveo-api-key","title":"Coveo API key or access token"}]}
coveralls 3 coveralls-personal-token,coveralls-repo-token {"name":"Coveralls","revoke":"Regenerate it in the settings of the repository, or on the account page.","references":["https://docs.coveralls.io/api-introduction"],"kinds":[{"how":"named","id":"coveralls-personal-token","title":"Coveralls personal API token","aliases":["coveralls-personal-api-token"]},{"how":"named","id":"coveralls-repo-token","title":"Coveralls repository token","severity":"medium"}]}
coze 13 coze-personal-access-token,coze-service-token {"name":"Coze","revoke":"Delete the token on the Authorization page of the API console.","references":["https://www.coze.com/docs/developer_guides/pat"],"kinds":[{"how":"token","id":"coze-personal-access-token","title":"Coze personal access token"},{"how":"named","id":"coze-service-token","title":"Coze service access token"}]}
cpanel 2 cpanel-api-token {"name":"cPanel","revoke":"Revoke it under Security > Manage API tokens.","references":["https://docs.cpanel.net/cpanel/security/manage-api-tokens-in-cpanel/"],"kinds":[{"how":"named","id":"cpanel-api-token","title":"cPanel API token","severity":"critical"}]}
craftMyPdf 13 craft-my-pdf-api-key {"name":"CraftMyPDF","revoke":"Regenerate it in the API settings of the CraftMyPDF account.","references":["https://craftmypdf.com/docs/"],"kinds":[{"how":"named","id":"craft-my-pdf-api-key","title":"CraftMyPDF API key"}]}
crates 5 crates-api-token,crates-registry-token {"name":"Cargo","revoke":"Revoke it under API Tokens of the account settings.","references":["https://doc.rust-lang.org/cargo/reference/publishing.html"],"kinds":[{"how":"token","id":"crates-api-token","title":"Cargo registry API token","severity":"critical","aliases":["crates-io-api-key"]},{"how":"named","id":"crates-registry-token","title":"Token of a Cargo registry","severity":"critical"}]}
crisp 2 crisp-token-key,crisp-token-id {"name":"Crisp","revoke":"Regenerate the token keypair in the Crisp marketplace.","references":["https://docs.crisp.chat/guides/rest-api/authentication/"],"kinds":[{"how":"named","id":"crisp-token-key","title":"Crisp token key"},{"how":"named","id":"crisp-token-id","title":"Crisp token id","severity":"info"}]}
cronitor 9 cronitor-api-key {"name":"Cronitor","revoke":"Delete the key under Settings > API keys.","references":["https://cronitor.io/docs/api"],"kinds":[{"how":"named","id":"cronitor-api-key","title":"Cronitor API key"}]}
cronofy 13 cronofy-client-secret {"name":"Cronofy","revoke":"Revoke it in the application's credentials.","references":["https://docs.cronofy.com/"],"kinds":[{"how":"named","id":"cronofy-client-secret","title":"Cronofy client secret"}]}
crossBrowserTesting 5 cross-browser-testing-api-key {"name":"CrossBrowserTesting","revoke":"Regenerate it in the API settings of the CrossBrowserTesting account.","references":["https://crossbrowsertesting.com/apidocs/v3/"],"kinds":[{"how":"named","id":"cross-browser-testing-api-key","title":"CrossBrowserTesting auth key"}]}
crossmint 13 crossmint-server-key,crossmint-staging-server-key,crossmint-client-key {"name":"Crossmint","revoke":"Delete the key in the developer console.","references":["https://docs.crossmint.com/introduction/platform/api-keys/overview"],"kinds":[{"how":"token","id":"crossmint-server-key","title":"Crossmint server-side API key","severity":"critical"},{"how":"token","id":"crossmint-staging-server-key","title":"Crossmint staging server-side API key","severity":"medium"},{"how":"token","id":"crossmint-client-key","title":"Crossmint client-side API key","severity":"low"}]}
crowdin 1 crowdin-personal-token {"name":"Crowdin","revoke":"Revoke the token under Account settings > API.","references":["https://support.crowdin.com/account-settings/#api"],"kinds":[{"how":"named","id":"crowdin-personal-token","title":"Crowdin personal access token"}]}
crowdstrike 4 crowdstrike-client-secret,crowdstrike-client-id {"name":"CrowdStrike","revoke":"Reset the secret under Support and resources > API clients and keys.","references":["https://developer.crowdstrike.com/docs/openapi/"],"kinds":[{"how":"named","id":"crowdstrike-client-secret","title":"CrowdStrike API client secret","severity":"critical"},{"how":"named","id":"crowdstrike-client-id","title":"CrowdStrike API client id","severity":"info"}]}
crunchyData 14 crunchy-data-api-key {"name":"Crunchy Data","revoke":"Revoke it under Settings > API keys.","references":["https://docs.crunchybridge.com/api-concepts/getting-started"],"kinds":[{"how":"token","id":"crunchy-data-api-key","title":"Crunchy Data API key"}]}
cryptocompare 14 cryptocompare-api-key {"name":"CryptoCompare","revoke":"Regenerate it in the API settings of the CryptoCompare account.","references":["https://min-api.cryptocompare.com/documentation"],"kinds":[{"how":"named","id":"cryptocompare-api-key","title":"CryptoCompare API key","severity":"medium"}]}
currencyCloud 14 currency-cloud-api-key {"name":"Currencycloud","revoke":"Regenerate it in the API settings of the Currencycloud account.","references":["https://developer.currencycloud.com/"],"kinds":[{"how":"named","id":"currency-cloud-api-key","title":"Currencycloud API key","severity":"critical"}]}
currencyFreaks 14 currency-freaks-api-key {"name":"CurrencyFreaks","revoke":"Regenerate it in the API settings of the CurrencyFreaks account.","references":["https://currencyfreaks.com/documentation.html"],"kinds":[{"how":"named","id":"currency-freaks-api-key","title":"CurrencyFreaks API key","severity":"medium"}]}
currencyLayer 14 currency-layer-api-key {"name":"currencylayer","revoke":"Regenerate it in the API settings of the currencylayer account.","references":["https://currencylayer.com/documentation"],"kinds":[{"how":"named","id":"currency-layer-api-key","title":"currencylayer API key","severity":"medium"}]}
currencyScoop 14 currency-scoop-api-key {"name":"CurrencyBeacon (CurrencyScoop)","revoke":"Regenerate it in the API settings of the CurrencyBeacon (CurrencyScoop) account.","references":["https://currencybeacon.com/api-documentation"],"kinds":[{"how":"named","id":"currency-scoop-api-key","title":"CurrencyBeacon (CurrencyScoop) API key","severity":"medium"}]}
currentsApi 14 currents-api-api-key {"name":"Currents API","revoke":"Regenerate it in the API settings of the Currents API account.","references":["https://currentsapi.services/en/docs/"],"kinds":[{"how":"named","id":"currents-api-api-key","title":"Currents API API key","severity":"medium"}]}
cursor 3 cursor-api-key {"name":"Cursor","revoke":"Delete the key under Integrations of the dashboard.","references":["https://cursor.com/docs/account/integrations"],"kinds":[{"how":"token","id":"cursor-api-key","title":"Cursor API key","aliases":["cursor-api-key"]}]}
customerGuru 14 customer-guru-api-key {"name":"Customer.guru","revoke":"Regenerate it in the API settings of the Customer.guru account.","references":["https://customer.guru/integrations/api"],"kinds":[{"how":"named","id":"customer-guru-api-key","title":"Customer.guru API key or secret"}]}
customerIo 9 customer-io-tracking-key,customer-io-app-key {"name":"Customer.io","revoke":"Delete the key under Account settings > API credentials.","references":["https://docs.customer.io/accounts-and-workspaces/managing-credentials/"],"kinds":[{"how":"named","id":"customer-io-tracking-key","title":"Customer.io tracking API key or site id"},{"how":"named","id":"customer-io-app-key","title":"Customer.io app API key"}]}
cypress 1 cypress-record-key,cypress-record-option {"name":"Cypress Cloud","revoke":"Delete the record key under Project settings.","references":["https://docs.cypress.io/cloud/account-management/projects#Record-keys"],"kinds":[{"how":"named","id":"cypress-record-key","title":"Cypress Cloud record key"},{"how":"token","id":"cypress-record-option","title":"Cypress Cloud record key on a command line"}]}
d7Networks 14 d7-networks-api-token {"name":"D7 Networks","revoke":"Delete the token under API Tokens in the D7 console.","references":["https://d7networks.com/docs/"],"kinds":[{"how":"named","id":"d7-networks-api-token","title":"D7 Networks API token"}]}
dagshub 14 dagshub-access-token {"name":"DagsHub","revoke":"Delete it under Settings > Tokens.","references":["https://dagshub.com/docs/api/"],"kinds":[{"how":"named","id":"dagshub-access-token","title":"DagsHub access token"}]}
dagster 14 dagster-token {"name":"Dagster","revoke":"Revoke it under Organization settings > Tokens in Dagster+.","references":["https://docs.dagster.io/deployment/dagster-plus/management/tokens"],"kinds":[{"how":"named","id":"dagster-token","title":"Dagster token"}]}
daily 0 daily-api-key {"name":"Daily","revoke":"Roll the key in the Developers section of the dashboard.","references":["https://docs.daily.co/reference/rest-api/authentication"],"kinds":[{"how":"named","id":"daily-api-key","title":"Daily API key"}]}
dailymotion 4 dailymotion-api-secret {"name":"Dailymotion","revoke":"Regenerate the API secret on the page of the key.","references":["https://developers.dailymotion.com/guides/api-authentication/"],"kinds":[{"how":"named","id":"dailymotion-api-secret","title":"Dailymotion API secret"}]}
dandelion 14 dandelion-api-token {"name":"Dandelion","revoke":"Reset it in the dashboard of the account.","references":["https://dandelion.eu/docs/"],"kinds":[{"how":"named","id":"dandelion-api-token","title":"Dandelion API token","severity":"medium"}]}
dareboost 14 dareboost-api-key {"name":"Dareboost","revoke":"Replace it in the API section of the account.","references":["https://www.dareboost.com/en/documentation-api"],"kinds":[{"how":"named","id":"dareboost-api-key","title":"Dareboost API key","severity":"medium"}]}
dashScope 9 dash-scope-api-key {"name":"DashScope","revoke":"Revoke it under API keys of the Model Studio console.","references":["https://help.aliyun.com/zh/model-studio/get-api-key"],"kinds":[{"how":"named","id":"dash-scope-api-key","title":"DashScope API key"}]}
dataGov 7 data-gov-api-key {"name":"Data.gov","revoke":"Ask for a new key on the sign-up page; the old one is disabled by a message to the service.","references":["https://api.data.gov/docs/developer-manual/"],"kinds":[{"how":"named","id":"data-gov-api-key","title":"Data.gov API key","severity":"medium"}]}
databento 5 databento-api-key {"name":"Databento","revoke":"Revoke it on the API keys page of the portal.","references":["https://databento.com/docs/portal/api-keys"],"kinds":[{"how":"token","id":"databento-api-key","title":"Databento API key"}]}
databox 14 databox-api-token {"name":"Databox","revoke":"Delete the token in the data manager and create another one.","references":["https://developers.databox.com/"],"kinds":[{"how":"named","id":"databox-api-token","title":"Databox API token","severity":"medium"}]}
databricks 9 databricks-access-token,databricks-oauth-secret {"name":"Databricks","revoke":"Revoke it under Settings > Developer > Access tokens of the workspace; a service principal secret on its Secrets tab.","references":["https://docs.databricks.com/aws/en/dev-tools/auth/pat"],"kinds":[{"how":"token","id":"databricks-access-token","title":"Databricks personal access token","severity":"critical","aliases":["databricks-api-token"]},{"how":"token","id":"databricks-oauth-secret","title":"Databricks OAuth secret","severity":"critical"}]}
datadog 2 datadog-api-key,datadog-application-key,datadog-application-token,datadog-access-token,datadog-client-token {"name":"Datadog","revoke":"Revoke it under Organization Settings: API Keys, Application Keys, Client Tokens or Access Tokens.","references":["https://docs.datadoghq.com/account_management/api-app-keys/","https://docs.datadoghq.com/account_management/personal-access-tokens/"],"kinds":[{"how":"named","id":"datadog-api-key","title":"Datadog API key"},{"how":"named","id":"datadog-application-key","title":"Datadog application key","aliases":["datadog-access-token"]},{"how":"token","id":"datadog-application-token","title":"Datadog application key with prefix"},{"how":"token","id":"datadog-access-token","title":"Datadog personal or service access token"},{"how":"named","id":"datadog-client-token","title":"Datadog RUM client token","severity":"low"}]}
datarobot 9 datarobot-api-token {"name":"DataRobot","revoke":"Delete it under API keys and tools of the account settings.","references":["https://docs.datarobot.com/en/docs/get-started/acct-mgmt/acct-settings/api-key-mgmt.html"],"kinds":[{"how":"named","id":"datarobot-api-token","title":"DataRobot API token"}]}
datastaxAstra 14 datastax-astra-application-token {"name":"DataStax Astra","revoke":"Delete it under Settings > Tokens of the organization in Astra.","references":["https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html"],"kinds":[{"how":"token","id":"datastax-astra-application-token","title":"DataStax Astra application token","severity":"critical"}]}
datawrapper 9 datawrapper-api-token {"name":"Datawrapper","revoke":"Delete it under Settings > API tokens.","references":["https://developer.datawrapper.de/docs/getting-started"],"kinds":[{"how":"named","id":"datawrapper-api-token","title":"Datawrapper API token"}]}
datocms 7 datocms-api-token {"name":"DatoCMS","revoke":"Revoke it under Settings > API tokens.","references":["https://www.datocms.com/docs/content-management-api/authentication"],"kinds":[{"how":"named","id":"datocms-api-token","title":"DatoCMS API token"}]}
daytona 14 daytona-api-key {"name":"Daytona","revoke":"Revoke it on the Keys page of the dashboard.","references":["https://www.daytona.io/docs/en/api-keys/"],"kinds":[{"how":"token","id":"daytona-api-key","title":"Daytona API key"}]}
dbt 14 dbt-service-token,dbt-personal-token {"name":"dbt","revoke":"Delete it under Account settings > API tokens.","references":["https://docs.getdbt.com/docs/dbt-cloud-apis/authentication"],"kinds":[{"how":"token","id":"dbt-service-token","title":"dbt service account token"},{"how":"token","id":"dbt-personal-token","title":"dbt personal access token"}]}
deadMansSnitch 9 dead-mans-snitch-api-key {"name":"Dead Man's Snitch","revoke":"Revoke it under Settings > API keys.","references":["https://deadmanssnitch.com/docs/api"],"kinds":[{"how":"named","id":"dead-mans-snitch-api-key","title":"Dead Man's Snitch API key"}]}
debounce 14 debounce-api-key {"name":"DeBounce","revoke":"Delete it in the API section of the dashboard.","references":["https://debounce.com/apis/"],"kinds":[{"how":"named","id":"debounce-api-key","title":"DeBounce API key","severity":"medium","confidence":"low"}]}
deepai 14 deepai-api-key {"name":"DeepAI","revoke":"Reset it on the profile page of the account.","references":["https://deepai.org/docs"],"kinds":[{"how":"named","id":"deepai-api-key","title":"DeepAI API key"}]}
deepgram 14 deepgram-api-key {"name":"Deepgram","revoke":"Delete it under API Keys of the project in the console.","references":["https://developers.deepgram.com/docs/create-additional-api-keys"],"kinds":[{"how":"named","id":"deepgram-api-key","title":"Deepgram API key"}]}
deepinfra 14 deepinfra-api-key {"name":"DeepInfra","revoke":"Delete it under API keys in the dashboard.","references":["https://deepinfra.com/docs"],"kinds":[{"how":"named","id":"deepinfra-api-key","title":"DeepInfra API key"}]}
deepl 1 deepl-free-api-key,deepl-api-key {"name":"DeepL","revoke":"Deactivate it on the API Keys tab of the account.","references":["https://developers.deepl.com/docs/getting-started/auth"],"kinds":[{"how":"token","id":"deepl-free-api-key","title":"DeepL free API key","severity":"medium"},{"how":"named","id":"deepl-api-key","title":"DeepL Pro API key"}]}
deepseek 6 deepseek-api-key {"name":"DeepSeek","revoke":"Delete it on the API keys page of the platform.","references":["https://api-docs.deepseek.com/"],"kinds":[{"how":"token","id":"deepseek-api-key","title":"DeepSeek API key"}]}
definedNetworking 14 defined-networking-api-token {"name":"Defined Networking","revoke":"Delete it on the API keys page of the admin panel.","references":["https://docs.defined.net/guides/automating-host-creation/"],"kinds":[{"how":"token","id":"defined-networking-api-token","title":"Defined Networking API token","aliases":["defined-networking-api-token"]}]}
delighted 9 delighted-api-key {"name":"Delighted","revoke":"Reset it on the API page of the account settings.","references":["https://app.delighted.com/docs/api"],"kinds":[{"how":"named","id":"delighted-api-key","title":"Delighted API key"}]}
demio 7 demio-api-key,demio-api-secret {"name":"Demio","revoke":"Reset it under Account settings > API.","references":["https://publicdemioapi.docs.apiary.io/"],"kinds":[{"how":"named","id":"demio-api-key","title":"Demio API key"},{"how":"named","id":"demio-api-secret","title":"Demio API secret"}]}
deno 14 deno-account-token,deno-organization-token {"name":"Deno","revoke":"Revoke it under Access Tokens of the account settings.","references":["https://docs.deno.com/deploy/"],"kinds":[{"how":"token","id":"deno-account-token","title":"Deno Deploy account token","severity":"critical"},{"how":"token","id":"deno-organization-token","title":"Deno Deploy organization token","severity":"critical"}]}
dependencyTrack 14 dependency-track-api-key {"name":"Dependency-Track","revoke":"Remove it from its team under Administration > Access Management.","references":["https://docs.dependencytrack.org/integrations/rest-api/"],"kinds":[{"how":"token","id":"dependency-track-api-key","title":"Dependency-Track API key"}]}
depot 14 depot-token {"name":"Depot","revoke":"Revoke it under Settings of the organization or project.","references":["https://depot.dev/docs/cli/authentication"],"kinds":[{"how":"token","id":"depot-token","title":"Depot token"}]}
deputy 5 deputy-access-token {"name":"Deputy","revoke":"Delete the OAuth client or revoke its permanent token in the Deputy developer settings.","references":["https://developer.deputy.com/deputy-docs/docs/the-hello-world-of-deputy"],"kinds":[{"how":"named","id":"deputy-access-token","title":"Deputy access token"}]}
deribit 14 deribit-client-secret {"name":"Deribit","revoke":"Revoke it under Account > API.","references":["https://docs.deribit.com/"],"kinds":[{"how":"named","id":"deribit-client-secret","title":"Deribit client secret"}]}
descope 14 descope-management-key {"name":"Descope","revoke":"Revoke it under Company > Management keys.","references":["https://docs.descope.com/management"],"kinds":[{"how":"named","id":"descope-management-key","title":"Descope management key"}]}
desec 3 desec-api-token {"name":"deSEC","revoke":"Delete it under Token management.","references":["https://desec.readthedocs.io/en/latest/auth/tokens.html"],"kinds":[{"how":"named","id":"desec-api-token","title":"deSEC API token","severity":"critical"}]}
detectLanguage 5 detect-language-api-key {"name":"Detect Language","revoke":"Regenerate it in the account settings.","references":["https://detectlanguage.com/documentation"],"kinds":[{"how":"named","id":"detect-language-api-key","title":"Detect Language API key","severity":"medium"}]}
detectify 14 detectify-api-key {"name":"Detectify","revoke":"Delete it under Settings > API keys of the team.","references":["https://developer.detectify.com/"],"kinds":[{"how":"named","id":"detectify-api-key","title":"Detectify API key"}]}
dev 0 dev-api-key {"name":"DEV","revoke":"Revoke it under Settings > Extensions.","references":["https://developers.forem.com/api"],"kinds":[{"how":"named","id":"dev-api-key","title":"DEV (dev.to) API key"}]}
devcycle 14 devcycle-server-sdk-key,devcycle-mobile-sdk-key,devcycle-client-sdk-key {"name":"DevCycle","revoke":"Rotate it under Settings > Environments and keys of the project.","references":["https://docs.devcycle.com/platform/feature-flags/environments/"],"kinds":[{"how":"token","id":"devcycle-server-sdk-key","title":"DevCycle server SDK key"},{"how":"token","id":"devcycle-mobile-sdk-key","title":"DevCycle mobile SDK key","severity":"low"},{"how":"token","id":"devcycle-client-sdk-key","title":"DevCycle client SDK key","severity":"low"}]}
deviantart 3 deviantart-client-secret,deviantart-access-token {"name":"DeviantArt","revoke":"Reset the secret of the application under Your Applications in the developer area.","references":["https://www.deviantart.com/developers/authentication"],"kinds":[{"how":"named","id":"deviantart-client-secret","title":"DeviantArt OAuth client secret"},{"how":"named","id":"deviantart-access-token","title":"DeviantArt access token"}]}
devin 14 devin-api-key,devin-service-token {"name":"Devin","revoke":"Revoke it under Settings > API keys of the organization.","references":["https://docs.devin.ai/api-reference/overview"],"kinds":[{"how":"token","id":"devin-api-key","title":"Devin API key"},{"how":"token","id":"devin-service-token","title":"Devin service user token"}]}
dfuse 5 dfuse-api-key {"name":"dfuse","revoke":"Delete it in the API key section of the customer portal.","references":["https://docs.streamingfast.io/"],"kinds":[{"how":"token","id":"dfuse-api-key","title":"dfuse API key","severity":"medium","confidence":"medium"}]}
dhl 14 dhl-api-secret {"name":"DHL","revoke":"Revoke it in the application in the developer portal.","references":["https://developer.dhl.com/"],"kinds":[{"how":"named","id":"dhl-api-secret","title":"DHL API secret"}]}
diffbot 9 diffbot-api-token {"name":"Diffbot","revoke":"Ask the support to replace it: one token belongs to an account.","references":["https://docs.diffbot.com/reference/authentication"],"kinds":[{"how":"named","id":"diffbot-api-token","title":"Diffbot API token"}]}
dify 4 dify-api-key {"name":"Dify","revoke":"Delete it on the API Access page of the application or knowledge base.","references":["https://docs.dify.ai/en/use-dify/publish/developing-with-apis"],"kinds":[{"how":"named","id":"dify-api-key","title":"Dify API key"}]}
diggernaut 14 diggernaut-api-key {"name":"Diggernaut","revoke":"Reset it in the account settings.","references":["https://www.diggernaut.com/dev/"],"kinds":[{"how":"named","id":"diggernaut-api-key","title":"Diggernaut API key","severity":"medium"}]}
digitalocean 0 digitalocean-personal-token,digitalocean-oauth-token,digitalocean-refresh-token,digitalocean-functions-key,digitalocean-model-key,digitalocean-legacy-token,digitalocean-spaces-secret,digitalocean-spaces-key-id {"name":"DigitalOcean","revoke":"Revoke it under API in the control panel: Tokens, or Spaces Keys.","references":["https://docs.digitalocean.com/reference/api/create-personal-access-token/"],"kinds":[{"how":"token","id":"digitalocean-personal-token","title":"DigitalOcean personal access token","severity":"critical","aliases":["digitalocean-pat"]},{"how":"token","id":"digitalocean-oauth-token","title":"DigitalOcean OAuth access token","severity":"critical","aliases":["digitalocean-access-token"]},{"how":"token","id":"digitalocean-refresh-token","title":"DigitalOcean OAuth refresh token","severity":"critical","aliases":["digitalocean-refresh-token"]},{"how":"token","id":"digitalocean-functions-key","title":"DigitalOcean Functions namespace key"},{"how":"token","id":"digitalocean-model-key","title":"DigitalOcean model access key"},{"how":"named","id":"digitalocean-legacy-token","title":"DigitalOcean access token without prefix","severity":"critical"},{"how":"named","id":"digitalocean-spaces-secret","title":"DigitalOcean Spaces secret key","severity":"critical"},{"how":"named","id":"digitalocean-spaces-key-id","title":"DigitalOcean Spaces access key ID","severity":"info"}]}
dingtalk 7 dingtalk-webhook-url,dingtalk-robot-secret,dingtalk-app-secret,dingtalk-app-key {"name":"DingTalk","revoke":"Delete the robot in the settings of the group, or reset the secret of the application in the developer console.","references":["https://open.dingtalk.com/document/orgapp/custom-robot-access"],"kinds":[{"how":"token","id":"dingtalk-webhook-url","title":"DingTalk webhook URL"},{"how":"named","id":"dingtalk-robot-secret","title":"DingTalk robot signing secret"},{"how":"named","id":"dingtalk-app-secret","title":"DingTalk app secret"},{"how":"named","id":"dingtalk-app-key","title":"DingTalk app key","severity":"info"}]}
directus 6 directus-static-token {"name":"Directus","revoke":"Replace the static token on the page of the user.","references":["https://directus.io/docs/guides/connect/authentication"],"kinds":[{"how":"named","id":"directus-static-token","title":"Directus static token"}]}
discogs 9 discogs-personal-token {"name":"Discogs","revoke":"Generate a new token under Settings > Developers.","references":["https://www.discogs.com/developers/#page:authentication"],"kinds":[{"how":"named","id":"discogs-personal-token","title":"Discogs personal token"}]}
discord 0 discord-webhook-url,discord-bot-token,discord-user-token,discord-client-secret,discord-api-token,discord-client-id {"name":"Discord","revoke":"Reset the token or the secret in the developer portal; delete a webhook under Integrations of the channel.","references":["https://discord.com/developers/docs/reference#authentication","https://discord.com/developers/docs/resources/webhook"],"kinds":[{"how":"token","id":"discord-webhook-url","title":"Discord webhook URL"},{"how":"named","id":"discord-bot-token","title":"Discord bot token","confidence":"high"},{"how":"token","id":"discord-user-token","title":"Discord user token"},{"how":"named","id":"discord-client-secret","title":"Discord client secret","aliases":["discord-client-secret"]},{"how":"named","id":"discord-api-token","title":"Discord API token","aliases":["discord-api-token"]},{"how":"named","id":"discord-client-id","title":"Discord client ID","severity":"info","aliases":["discord-client-id"]}]}
discourse 1 discourse-api-key {"name":"Discourse","revoke":"Revoke it under Admin > API > Keys of the forum.","references":["https://meta.discourse.org/t/create-and-configure-an-api-key/230124"],"kinds":[{"how":"named","id":"discourse-api-key","title":"Discourse API key"}]}
disqus 7 disqus-api-key {"name":"Disqus","revoke":"Reset the keys of the application on its API page.","references":["https://disqus.com/api/docs/auth/"],"kinds":[{"how":"named","id":"disqus-api-key","title":"Disqus API key"}]}
ditto 9 ditto-api-key {"name":"Ditto","revoke":"Regenerate it under Developer integrations of the workspace.","references":["https://developer.dittowords.com/"],"kinds":[{"how":"named","id":"ditto-api-key","title":"Ditto API key"}]}
dnscheck 6 dnscheck-api-key {"name":"DNSCheck","revoke":"Replace it on the API page of the account.","references":["https://www.dnscheck.co/api"],"kinds":[{"how":"named","id":"dnscheck-api-key","title":"DNSCheck API key","severity":"medium"}]}
dnsimple 4 dnsimple-access-token,dnsimple-legacy-token {"name":"DNSimple","revoke":"Delete it under Access tokens of the user or the account.","references":["https://support.dnsimple.com/articles/api-access-token/"],"kinds":[{"how":"token","id":"dnsimple-access-token","title":"DNSimple access token","severity":"critical"},{"how":"named","id":"dnsimple-legacy-token","title":"DNSimple access token without prefix"}]}
dnspod 5 dnspod-api-token {"name":"DNSPod","revoke":"Delete it under Account > Keys in the console.","references":["https://docs.dnspod.com/api/common-request-parameters/"],"kinds":[{"how":"named","id":"dnspod-api-token","title":"DNSPod API token","severity":"critical"}]}
docker 0 docker-personal-token,docker-organization-token,docker-registry-login,docker-hub-token,docker-swarm-join-token,docker-swarm-unlock-key {"name":"Docker","revoke":"Delete it under Account settings > Personal access tokens (or the registry that the login is for).","references":["https://docs.docker.com/security/access-tokens/"],"kinds":[{"how":"token","id":"docker-personal-token","title":"Docker personal access token","severity":"critical"},{"how":"token","id":"docker-organization-token","title":"Docker organization access token","severity":"critical"},{"how":"block","id":"docker-registry-login","title":"Login of a container registry","severity":"critical","references":["https://docs.docker.com/reference/cli/docker/login/"]},{"how":"named","id":"docker-hub-token","title":"Docker Hub access token of the older format","severity":"critical"},{"how":"token","id":"docker-swarm-join-token","title":"Docker Swarm join token","severity":"critical","aliases":["docker-swarm-join-token"],"references":["https://docs.docker.com/reference/cli/docker/swarm/join-token/"]},{"how":"token","id":"docker-swarm-unlock-key","title":"Docker Swarm unlock key","severity":"critical","aliases":["docker-swarm-unlock-key"],"references":["https://docs.docker.com/reference/cli/docker/swarm/unlock-key/"]}]}
docparser 14 docparser-api-key {"name":"Docparser","revoke":"Reset it on the API page of the account.","references":["https://docparser.com/api/"],"kinds":[{"how":"named","id":"docparser-api-key","title":"Docparser API key"}]}
documo 14 documo-api-key {"name":"Documo","revoke":"Delete it under Settings > API of the account.","references":["https://docs.documo.com/"],"kinds":[{"how":"named","id":"documo-api-key","title":"Documo API key"}]}
docusign 5 docusign-secret-key,docusign-integration-key {"name":"Docusign","revoke":"Delete the secret key of the app under Apps and Keys.","references":["https://developers.docusign.com/platform/configure-app/"],"kinds":[{"how":"named","id":"docusign-secret-key","title":"Docusign secret key"},{"how":"named","id":"docusign-integration-key","title":"Docusign integration key","severity":"info"}]}
doppler 14 doppler-personal-token,doppler-cli-token,doppler-service-token,doppler-service-account-token,doppler-scim-token,doppler-audit-token {"name":"Doppler","revoke":"Revoke it on the Access tab of the config, or under Tokens of the workplace.","references":["https://docs.doppler.com/reference/auth-token-formats"],"kinds":[{"how":"token","id":"doppler-personal-token","title":"Doppler personal token","severity":"critical","aliases":["doppler-api-token"]},{"how":"token","id":"doppler-cli-token","title":"Doppler CLI token","severity":"critical"},{"how":"token","id":"doppler-service-token","title":"Doppler service token","severity":"critical"},{"how":"token","id":"doppler-service-account-token","title":"Doppler service account token","severity":"critical"},{"how":"token","id":"doppler-scim-token","title":"Doppler SCIM token"},{"how":"token","id":"doppler-audit-token","title":"Doppler audit token"}]}
dotdigital 14 dotdigital-api-user {"name":"Dotdigital","revoke":"Delete the API user under Access > API users.","references":["https://developer.dotdigital.com/reference/authentication"],"kinds":[{"how":"token","id":"dotdigital-api-user","title":"Dotdigital API user","severity":"info"}]}
dotenv 7 dotenv-vault-key,dotenv-vault-token,dotenv-private-key {"name":"dotenv","revoke":"Rotate the key with the command line tool and the values of the vault with it.","references":["https://www.dotenv.org/docs/security/dotenv-vault.html","https://dotenvx.com/docs/"],"kinds":[{"how":"token","id":"dotenv-vault-key","title":"dotenv vault key","severity":"critical"},{"how":"token","id":"dotenv-vault-token","title":"dotenv vault token"},{"how":"named","id":"dotenv-private-key","title":"dotenvx private key","severity":"critical"}]}
dovico 14 dovico-api-token {"name":"Dovico","revoke":"Regenerate it in the API token section of the account.","references":["https://www.dovico.com/developer/API_doc/"],"kinds":[{"how":"named","id":"dovico-api-token","title":"Dovico API token"}]}
dreamhost 4 dreamhost-api-key {"name":"DreamHost","revoke":"Delete it on the API page of the panel.","references":["https://help.dreamhost.com/hc/en-us/articles/4407354972692"],"kinds":[{"how":"named","id":"dreamhost-api-key","title":"DreamHost API key","severity":"critical"}]}
drip 14 drip-api-key {"name":"Drip","revoke":"Regenerate it under User settings.","references":["https://developer.drip.com/"],"kinds":[{"how":"named","id":"drip-api-key","title":"Drip API key"}]}
dronahq 14 dronahq-api-key {"name":"DronaHQ","revoke":"Delete it in the developer settings of the account.","references":["https://docs.dronahq.com/"],"kinds":[{"how":"named","id":"dronahq-api-key","title":"DronaHQ API key"}]}
droneCi 7 drone-ci-access-token {"name":"Drone CI","revoke":"Reset it on the account page of the server.","references":["https://docs.drone.io/api/overview/"],"kinds":[{"how":"named","id":"drone-ci-access-token","title":"Drone CI access token","aliases":["droneci-access-token"]}]}
dropboxSign 6 dropbox-sign-api-key {"name":"Dropbox Sign","revoke":"Delete it on the API tab of the settings.","references":["https://developers.hellosign.com/api/reference/authentication/"],"kinds":[{"how":"named","id":"dropbox-sign-api-key","title":"Dropbox Sign API key"}]}
dropbox 1 dropbox-short-lived-token,dropbox-long-lived-token,dropbox-app-secret {"name":"Dropbox","revoke":"Revoke it on the settings tab of the app in the App Console.","references":["https://www.dropbox.com/developers/reference/oauth-guide"],"kinds":[{"how":"token","id":"dropbox-short-lived-token","title":"Dropbox short lived token","aliases":["dropbox-short-lived-api-token"]},{"how":"named","id":"dropbox-long-lived-token","title":"Dropbox long-lived access or refresh token","confidence":"high","aliases":["dropbox-long-lived-api-token"]},{"how":"named","id":"dropbox-app-secret","title":"Dropbox app secret","aliases":["dropbox-api-token"]}]}
drupal 14 drupal-hash-salt {"name":"Drupal","revoke":"Set a new hash salt; sessions and one-time links made with the old one end.","references":["https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal"],"kinds":[{"how":"named","id":"drupal-hash-salt","title":"Drupal hash salt"}]}
dub 14 dub-api-key {"name":"Dub","revoke":"Delete it under Settings > API Keys of the workspace.","references":["https://dub.co/docs/api-reference/tokens"],"kinds":[{"how":"token","id":"dub-api-key","title":"Dub API key"}]}
duckdns 3 duckdns-token {"name":"DuckDNS","revoke":"Recreate the token from the menu of the account.","references":["https://www.duckdns.org/spec.jsp"],"kinds":[{"how":"named","id":"duckdns-token","title":"DuckDNS token"}]}
duffel 14 duffel-live-token,duffel-test-token {"name":"Duffel","revoke":"Delete it under Developers > Access tokens.","references":["https://duffel.com/docs/api/overview/test-your-integration"],"kinds":[{"how":"token","id":"duffel-live-token","title":"Duffel live token","severity":"critical","aliases":["duffel-api-token"]},{"how":"token","id":"duffel-test-token","title":"Duffel test token","severity":"medium"}]}
dune 14 dune-api-key {"name":"Dune","revoke":"Revoke it under Settings > API.","references":["https://docs.dune.com/api-reference/overview/authentication"],"kinds":[{"how":"named","id":"dune-api-key","title":"Dune API key"}]}
duo 1 duo-secret-key,duo-integration-key {"name":"Duo","revoke":"Reset the secret key of the application in the Duo admin panel.","references":["https://duo.com/docs/adminapi"],"kinds":[{"how":"named","id":"duo-secret-key","title":"Duo secret key","severity":"critical"},{"how":"named","id":"duo-integration-key","title":"Duo integration key","severity":"info"}]}
duply 14 duply-api-key {"name":"Duply","revoke":"Replace it in the API settings of the account.","references":["https://duply.co/docs"],"kinds":[{"how":"named","id":"duply-api-key","title":"Duply API key","severity":"medium"}]}
dwolla 14 dwolla-client-secret {"name":"Dwolla","revoke":"Rotate the secret on the Applications page of the dashboard.","references":["https://developers.dwolla.com/docs/auth"],"kinds":[{"how":"named","id":"dwolla-client-secret","title":"Dwolla client secret","severity":"critical"}]}
dynalist 14 dynalist-api-key {"name":"Dynalist","revoke":"Regenerate it on the developer page.","references":["https://apidocs.dynalist.io/"],"kinds":[{"how":"named","id":"dynalist-api-key","title":"Dynalist API key"}]}
dynamic 14 dynamic-api-token {"name":"Dynamic","revoke":"Delete it under Developer > API tokens of the dashboard.","references":["https://www.dynamic.xyz/docs/developer-dashboard/tokens-api-keys"],"kinds":[{"how":"token","id":"dynamic-api-token","title":"Dynamic API token"}]}
dynatrace 9 dynatrace-api-token {"name":"Dynatrace","revoke":"Revoke it under Access Tokens, or OAuth clients in the account management.","references":["https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens"],"kinds":[{"how":"token","id":"dynatrace-api-token","title":"Dynatrace API token","aliases":["dynatrace-api-token"]}]}
dyspatch 14 dyspatch-api-key {"name":"Dyspatch","revoke":"Delete it on the API Keys page of the settings.","references":["https://docs.dyspatch.io/api/"],"kinds":[{"how":"named","id":"dyspatch-api-key","title":"Dyspatch API key"}]}
e2b 14 e2b-api-key,e2b-access-token {"name":"E2B","revoke":"Delete it on the Keys page of the dashboard.","references":["https://e2b.dev/docs/api-key"],"kinds":[{"how":"token","id":"e2b-api-key","title":"E2B API key"},{"how":"token","id":"e2b-access-token","title":"E2B access token"}]}
eagleEyeNetworks 14 eagle-eye-networks-api-key {"name":"Eagle Eye Networks","revoke":"Delete it in the API settings of the account.","references":["https://developer.eagleeyenetworks.com/"],"kinds":[{"how":"named","id":"eagle-eye-networks-api-key","title":"Eagle Eye Networks API key"}]}
easyInsight 14 easy-insight-api-key {"name":"Easy Insight","revoke":"Regenerate it in the account settings.","references":["https://www.easy-insight.com/api/"],"kinds":[{"how":"named","id":"easy-insight-api-key","title":"Easy Insight API key"}]}
easybill 14 easybill-api-key {"name":"easybill","revoke":"Revoke it under My account > API.","references":["https://www.easybill.de/api/"],"kinds":[{"how":"named","id":"easybill-api-key","title":"easybill API key"}]}
easypost 14 easypost-live-key,easypost-test-key {"name":"EasyPost","revoke":"Disable it on the API Keys page of the dashboard.","references":["https://docs.easypost.com/docs/authentication"],"kinds":[{"how":"token","id":"easypost-live-key","title":"EasyPost production API key","severity":"critical","aliases":["easypost-api-token"]},{"how":"token","id":"easypost-test-key","title":"EasyPost test API key","severity":"medium","aliases":["easypost-test-api-token"]}]}
ebay 14 ebay-client-secret,ebay-user-token,ebay-client-id {"name":"eBay","revoke":"Rotate the cert ID under Application Keysets, or revoke the user token there.","references":["https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html"],"kinds":[{"how":"token","id":"ebay-client-secret","title":"eBay client secret (cert ID)"},{"how":"token","id":"ebay-user-token","title":"eBay user token"},{"how":"token","id":"ebay-client-id","title":"eBay client ID (app ID)","severity":"info"}]}
ecobee 14 ecobee-api-key {"name":"Ecobee","revoke":"Remove the application in the developer section of the portal.","references":["https://www.ecobee.com/home/developer/api/introduction/index.shtml"],"kinds":[{"how":"named","id":"ecobee-api-key","title":"Ecobee API key"}]}
ecostruxureIt 14 ecostruxure-it-api-key {"name":"EcoStruxure IT","revoke":"Delete it under API keys of the organization.","references":["https://helpcenter.ecostruxureit.com/hc/en-us/articles/360039576094"],"kinds":[{"how":"named","id":"ecostruxure-it-api-key","title":"EcoStruxure IT API key"}]}
ecwid 14 ecwid-secret-token,ecwid-public-token {"name":"Ecwid","revoke":"Revoke it on the page of the app.","references":["https://api-docs.ecwid.com/reference/access-tokens"],"kinds":[{"how":"named","id":"ecwid-secret-token","title":"Ecwid secret token"},{"how":"named","id":"ecwid-public-token","title":"Ecwid public token","severity":"low"}]}
edamam 14 edamam-application-key {"name":"Edamam","revoke":"Reset the application key on the Applications page of the dashboard.","references":["https://developer.edamam.com/edamam-docs-recipe-api"],"kinds":[{"how":"named","id":"edamam-application-key","title":"Edamam application key","severity":"medium"}]}
edenAi 14 eden-ai-api-key {"name":"Eden AI","revoke":"Delete it under API settings of the account.","references":["https://docs.edenai.co/docs/getting-started/authentication"],"kinds":[{"how":"named","id":"eden-ai-api-key","title":"Eden AI API key"}]}
edgeImpulse 14 edge-impulse-api-key {"name":"Edge Impulse","revoke":"Delete it under Dashboard > Keys of the project.","references":["https://docs.edgeimpulse.com/apis/studio"],"kinds":[{"how":"token","id":"edge-impulse-api-key","title":"Edge Impulse API key"}]}
eightXEight 5 eight-x-eight-api-key {"name":"8x8","revoke":"Delete it under API keys in 8x8 Connect.","references":["https://developer.8x8.com/connect/docs/getting-started"],"kinds":[{"how":"named","id":"eight-x-eight-api-key","title":"8x8 API key"}]}
elasticEmail 0 elastic-email-api-key {"name":"Elastic Email","revoke":"Delete it under Settings > Manage API keys.","references":["https://elasticemail.com/developers/api-documentation/rest-api"],"kinds":[{"how":"named","id":"elastic-email-api-key","title":"Elastic Email API key"}]}
elastic 0 elastic-cloud-api-key,elastic-api-key,elastic-service-token {"name":"Elastic","revoke":"Invalidate it under Security > API keys of the deployment, or API keys of the cloud organization.","references":["https://www.elastic.co/docs/deploy-manage/api-keys"],"kinds":[{"how":"token","id":"elastic-cloud-api-key","title":"Elastic Cloud API key","severity":"critical"},{"how":"named","id":"elastic-api-key","title":"Elasticsearch API key"},{"how":"token","id":"elastic-service-token","title":"Elasticsearch service account token"}]}
elevenlabs 14 elevenlabs-api-key,elevenlabs-legacy-api-key {"name":"ElevenLabs","revoke":"Delete it on the API Keys page of the developer settings.","references":["https://elevenlabs.io/docs/api-reference/authentication"],"kinds":[{"how":"token","id":"elevenlabs-api-key","title":"ElevenLabs API key"},{"how":"named","id":"elevenlabs-legacy-api-key","title":"ElevenLabs API key without prefix"}]}
emailable 14 emailable-api-key {"name":"Emailable","revoke":"Revoke it under API of the dashboard.","references":["https://emailable.com/docs/api/"],"kinds":[{"how":"named","id":"emailable-api-key","title":"Emailable API key"}]}
emailoctopus 14 emailoctopus-api-key,emailoctopus-legacy-api-key {"name":"EmailOctopus","revoke":"Delete it on the API page of the account settings.","references":["https://emailoctopus.com/api-documentation/v2"],"kinds":[{"how":"token","id":"emailoctopus-api-key","title":"EmailOctopus API key"},{"how":"named","id":"emailoctopus-legacy-api-key","title":"EmailOctopus API key without prefix"}]}
embedly 1 embedly-api-key {"name":"Embedly","revoke":"Regenerate it in the dashboard.","references":["https://docs.embed.ly/reference/authentication"],"kinds":[{"how":"named","id":"embedly-api-key","title":"Embedly API key","severity":"medium"}]}
enablex 7 enablex-app-key,enablex-app-id {"name":"EnableX","revoke":"Reset the app key of the project in the portal.","references":["https://www.enablex.io/developer/"],"kinds":[{"how":"named","id":"enablex-app-key","title":"EnableX app key"},{"how":"named","id":"enablex-app-id","title":"EnableX app ID","severity":"info"}]}
endorLabs 14 endor-labs-api-key {"name":"Endor Labs","revoke":"Delete it under Access Control > API keys.","references":["https://docs.endorlabs.com/administration/api-keys/"],"kinds":[{"how":"token","id":"endor-labs-api-key","title":"Endor Labs API key"}]}
enigma 9 enigma-api-key {"name":"Enigma","revoke":"Delete it in the developer console.","references":["https://developers.enigma.com/docs/authentication"],"kinds":[{"how":"named","id":"enigma-api-key","title":"Enigma API key","confidence":"low"}]}
enphase 15 enphase-api-key {"name":"Enphase","revoke":"Regenerate the keys of the application in the developer portal.","references":["https://developer-v4.enphase.com/docs.html"],"kinds":[{"how":"named","id":"enphase-api-key","title":"Enphase API key"}]}
entra 0 entra-client-secret,entra-old-client-secret {"name":"Microsoft Entra ID","revoke":"Delete it under App registrations > Certificates & secrets.","references":["https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials"],"kinds":[{"how":"token","id":"entra-client-secret","title":"Entra ID client secret","severity":"critical","aliases":["azure-ad-client-secret"]},{"how":"named","id":"entra-old-client-secret","title":"Entra ID client secret of the older formats","severity":"critical"}]}
env0 7 env0-api-secret {"name":"env0","revoke":"Revoke it under Organization settings > API keys.","references":["https://docs.env0.com/docs/api-keys"],"kinds":[{"how":"named","id":"env0-api-secret","title":"env0 API key secret"}]}
envato 7 envato-personal-token {"name":"Envato","revoke":"Delete it under Apps of the author account.","references":["https://build.envato.com/api/"],"kinds":[{"how":"named","id":"envato-personal-token","title":"Envato personal token"}]}
envoy 1 envoy-api-key {"name":"Envoy","revoke":"Delete it under API keys of the developer settings.","references":["https://developers.envoy.com/hub/docs/authentication"],"kinds":[{"how":"named","id":"envoy-api-key","title":"Envoy API key"}]}
eodhd 15 eodhd-api-token {"name":"EODHD","revoke":"Ask the support for another token: one belongs to an account.","references":["https://eodhd.com/financial-apis/quick-start-with-our-financial-data-apis"],"kinds":[{"how":"named","id":"eodhd-api-token","title":"EODHD API token","severity":"medium"}]}
eppo 15 eppo-api-key {"name":"Eppo","revoke":"Revoke it under Admin > SDK keys.","references":["https://docs.geteppo.com/"],"kinds":[{"how":"named","id":"eppo-api-key","title":"Eppo API key"}]}
equinixMetal 7 equinix-metal-auth-token {"name":"Equinix Metal","revoke":"Revoke it under Project settings > API keys.","references":["https://deploy.equinix.com/developers/docs/metal/"],"kinds":[{"how":"named","id":"equinix-metal-auth-token","title":"Equinix Metal authentication token"}]}
eraser 3 eraser-api-token {"name":"Eraser","revoke":"Delete it in the API tokens section of the team settings.","references":["https://docs.eraser.io/reference/api-token"],"kinds":[{"how":"named","id":"eraser-api-token","title":"Eraser API token"}]}
ethereum 15 ethereum-private-key {"name":"Ethereum","revoke":"Move all assets to a new account: a key cannot be revoked.","references":["https://ethereum.org/developers/docs/accounts/"],"kinds":[{"how":"named","id":"ethereum-private-key","title":"Ethereum account private key","severity":"critical"}]}
etherscan 3 etherscan-api-key {"name":"Etherscan","revoke":"Delete it on the API Keys page of the account.","references":["https://docs.etherscan.io/getting-started/viewing-api-usage-statistics"],"kinds":[{"how":"named","id":"etherscan-api-key","title":"Etherscan API key","severity":"medium"}]}
ethplorer 15 ethplorer-api-key {"name":"Ethplorer","revoke":"Replace it on the API keys page of the account.","references":["https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API"],"kinds":[{"how":"token","id":"ethplorer-api-key","title":"Ethplorer API key","severity":"medium"}]}
etsy 2 etsy-api-key,etsy-open-api-key,etsy-access-token {"name":"Etsy","revoke":"Delete the app, or regenerate its shared secret, under Your Apps of the developer account.","references":["https://developers.etsy.com/documentation/essentials/authentication"],"kinds":[{"how":"named","id":"etsy-api-key","title":"Etsy API key (keystring)","aliases":["etsy-access-token"]},{"how":"named","id":"etsy-open-api-key","title":"Etsy keystring with shared secret"},{"how":"named","id":"etsy-access-token","title":"Etsy OAuth access token"}]}
eventbrite 1 eventbrite-private-token {"name":"Eventbrite","revoke":"Delete the key on the API Keys page of the account.","references":["https://www.eventbrite.com/platform/docs/authentication"],"kinds":[{"how":"named","id":"eventbrite-private-token","title":"Eventbrite private token"}]}
everhour 15 everhour-api-key {"name":"Everhour","revoke":"Regenerate it on the profile page.","references":["https://everhour.docs.apiary.io/"],"kinds":[{"how":"named","id":"everhour-api-key","title":"Everhour API key"}]}
evernote 8 evernote-developer-token {"name":"Evernote","revoke":"Revoke it in the account's authorised applications.","references":["https://dev.evernote.com/doc/articles/dev_tokens.php"],"kinds":[{"how":"named","id":"evernote-developer-token","title":"Evernote developer token"}]}
evervault 15 evervault-api-key {"name":"Evervault","revoke":"Revoke it under App Settings > API keys.","references":["https://docs.evervault.com/sdks/nodejs"],"kinds":[{"how":"token","id":"evervault-api-key","title":"Evervault API key","severity":"critical"}]}
exa 15 exa-api-key {"name":"Exa","revoke":"Delete it on the API keys page of the dashboard.","references":["https://docs.exa.ai/reference/getting-started"],"kinds":[{"how":"named","id":"exa-api-key","title":"Exa API key"}]}
exchangerateApi 1 exchangerate-api-api-key {"name":"ExchangeRate-API","revoke":"Ask for a new key in the dashboard.","references":["https://www.exchangerate-api.com/docs/authentication"],"kinds":[{"how":"named","id":"exchangerate-api-api-key","title":"ExchangeRate-API API key","severity":"medium"}]}
exchangeratesApi 15 exchangerates-api-access-key {"name":"Exchangerates API","revoke":"Reset it in the dashboard.","references":["https://exchangeratesapi.io/documentation/"],"kinds":[{"how":"named","id":"exchangerates-api-access-key","title":"Exchangerates API access key","severity":"medium"}]}
exoscale 3 exoscale-api-secret,exoscale-api-key {"name":"Exoscale","revoke":"Delete the key under IAM > API Keys.","references":["https://community.exoscale.com/product/iam/quick-start/"],"kinds":[{"how":"named","id":"exoscale-api-secret","title":"Exoscale API secret","severity":"critical"},{"how":"token","id":"exoscale-api-key","title":"Exoscale API key ID","severity":"info"}]}
exotel 15 exotel-api-token {"name":"Exotel","revoke":"Revoke it under Settings > API settings.","references":["https://developer.exotel.com/"],"kinds":[{"how":"named","id":"exotel-api-token","title":"Exotel API token"}]}
expo 15 expo-access-token {"name":"Expo","revoke":"Revoke it under Credentials > Access tokens of the account.","references":["https://docs.expo.dev/accounts/programmatic-access/"],"kinds":[{"how":"named","id":"expo-access-token","title":"Expo access token","severity":"critical"}]}
exportsdk 15 exportsdk-api-key {"name":"ExportSDK","revoke":"Delete it in the dashboard.","references":["https://exportsdk.com/docs"],"kinds":[{"how":"named","id":"exportsdk-api-key","title":"ExportSDK API key"}]}
extendedPrivateKey 15 extended-private-key {"name":"Extended private key","revoke":"Move all funds to a wallet of another seed: a key cannot be revoked.","references":["https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#serialization-format","https://github.com/satoshilabs/slips/blob/master/slip-0132.md"],"kinds":[{"how":"token","id":"extended-private-key","title":"Extended private key of a wallet","severity":"critical"}]}
extractorapi 15 extractorapi-api-key {"name":"ExtractorAPI","revoke":"Replace it in the dashboard.","references":["https://extractorapi.com/docs"],"kinds":[{"how":"named","id":"extractorapi-api-key","title":"ExtractorAPI API key","severity":"medium"}]}
facePlusPlus 15 face-plus-plus-api-key {"name":"Face++","revoke":"Delete it under Apps > API Key in the console.","references":["https://console.faceplusplus.com/documents/5671789"],"kinds":[{"how":"named","id":"face-plus-plus-api-key","title":"Face++ API key"}]}
facebook 0 facebook-access-token,facebook-page-token,facebook-app-token,facebook-app-secret,facebook-app-id {"name":"Facebook","revoke":"Invalidate the token with the access token tool, or reset the app secret under App settings > Basic.","references":["https://developers.facebook.com/docs/facebook-login/guides/access-tokens"],"kinds":[{"how":"token","id":"facebook-access-token","title":"Facebook Graph API Explorer token"},{"how":"token","id":"facebook-page-token","title":"Facebook user or page access token","aliases":["facebook-page-access-token"]},{"how":"named","id":"facebook-app-token","title":"Facebook app access token","aliases":["facebook-access-token"]},{"how":"named","id":"facebook-app-secret","title":"Facebook app secret","aliases":["facebook-secret"]},{"how":"named","id":"facebook-app-id","title":"Facebook app ID","severity":"info"}]}
fal 15 fal-api-key {"name":"fal","revoke":"Delete it on the Keys page of the dashboard.","references":["https://docs.fal.ai/model-apis/authentication"],"kinds":[{"how":"named","id":"fal-api-key","title":"fal API key"}]}
fastSpring 15 fast-spring-api-password {"name":"FastSpring","revoke":"Revoke it under Developer tools > APIs.","references":["https://developer.fastspring.com/"],"kinds":[{"how":"named","id":"fast-spring-api-password","title":"FastSpring API password"}]}
fast2sms 15 fast2sms-api-key {"name":"Fast2SMS","revoke":"Revoke it under Dev API of the account.","references":["https://docs.fast2sms.com/"],"kinds":[{"how":"named","id":"fast2sms-api-key","title":"Fast2SMS API key"}]}
fastforex 15 fastforex-api-key {"name":"fastFOREX","revoke":"Replace it in the console.","references":["https://www.fastforex.io/docs/authentication"],"kinds":[{"how":"named","id":"fastforex-api-key","title":"fastFOREX API key","severity":"medium"}]}
fastly 3 fastly-api-token {"name":"Fastly","revoke":"Delete it under Account > API tokens.","references":["https://www.fastly.com/documentation/reference/api/auth-tokens/"],"kinds":[{"how":"named","id":"fastly-api-token","title":"Fastly API token","severity":"critical","aliases":["fastly-api-token"]}]}
fatsecret 15 fatsecret-client-secret {"name":"FatSecret","revoke":"Reset the secret on the page of the application.","references":["https://platform.fatsecret.com/docs/guides/authentication/oauth2"],"kinds":[{"how":"named","id":"fatsecret-client-secret","title":"FatSecret client secret","severity":"medium"}]}
fauna 15 fauna-key {"name":"Fauna","revoke":"Delete the key under Security of the database.","references":["https://docs.faunadb.org/fauna/current/learn/security/keys/"],"kinds":[{"how":"named","id":"fauna-key","title":"Fauna access key"}]}
fedex 3 fedex-api-secret {"name":"FedEx","revoke":"Revoke it in the project in the developer portal.","references":["https://developer.fedex.com/"],"kinds":[{"how":"named","id":"fedex-api-secret","title":"FedEx API secret"}]}
feedier 15 feedier-api-key {"name":"Feedier","revoke":"Replace it in the API settings of the organization.","references":["https://docs.feedier.com/"],"kinds":[{"how":"named","id":"feedier-api-key","title":"Feedier API key"}]}
feishu 9 feishu-webhook-url,feishu-app-secret,feishu-app-id {"name":"Feishu","revoke":"Reset the app secret on the credentials page of the developer console, or remove the bot from the group.","references":["https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot"],"kinds":[{"how":"token","id":"feishu-webhook-url","title":"Feishu or Lark bot webhook URL"},{"how":"named","id":"feishu-app-secret","title":"Feishu or Lark app secret"},{"how":"named","id":"feishu-app-id","title":"Feishu or Lark app ID","severity":"info"}]}
fernet 9 fernet-key {"name":"Fernet","revoke":"Generate a new key, put it first, and encrypt the stored values again.","references":["https://cryptography.io/en/latest/fernet/","https://github.com/fernet/spec/blob/master/Spec.md"],"kinds":[{"how":"named","id":"fernet-key","title":"Fernet key"}]}
fetchrss 9 fetchrss-api-key {"name":"FetchRSS","revoke":"Replace it on the API page of the account.","references":["https://fetchrss.com/developers"],"kinds":[{"how":"named","id":"fetchrss-api-key","title":"FetchRSS API key","severity":"medium"}]}
fibery 15 fibery-api-token {"name":"Fibery","revoke":"Delete it under Settings > API Tokens of the workspace.","references":["https://the.fibery.io/@public/User_Guide/Guide/Fibery-API-Overview-279"],"kinds":[{"how":"named","id":"fibery-api-token","title":"Fibery API token"}]}
figma 9 figma-access-token,figma-legacy-token {"name":"Figma","revoke":"Revoke it under Settings > Security > Personal access tokens.","references":["https://www.figma.com/developers/api#access-tokens"],"kinds":[{"how":"token","id":"figma-access-token","title":"Figma access token"},{"how":"named","id":"figma-legacy-token","title":"Figma personal access token without prefix"}]}
figshare 15 figshare-personal-token {"name":"figshare","revoke":"Delete it under Applications of the account.","references":["https://docs.figshare.com/"],"kinds":[{"how":"named","id":"figshare-personal-token","title":"figshare personal token"}]}
fileIo 3 file-io-api-key {"name":"file.io","revoke":"Delete it on the API keys page of the account.","references":["https://www.file.io/developers"],"kinds":[{"how":"named","id":"file-io-api-key","title":"file.io API key"}]}
filebase 2 filebase-secret-key {"name":"Filebase","revoke":"Revoke it under Access keys of the console.","references":["https://docs.filebase.com/"],"kinds":[{"how":"named","id":"filebase-secret-key","title":"Filebase secret key"}]}
filestack 9 filestack-app-secret,filestack-api-key {"name":"Filestack","revoke":"Regenerate the app secret under Security of the dashboard.","references":["https://www.filestack.com/docs/security/"],"kinds":[{"how":"named","id":"filestack-app-secret","title":"Filestack app secret"},{"how":"named","id":"filestack-api-key","title":"Filestack API key","severity":"low"}]}
fillout 15 fillout-api-key {"name":"Fillout","revoke":"Delete it under Settings > Developer.","references":["https://www.fillout.com/help/fillout-rest-api"],"kinds":[{"how":"token","id":"fillout-api-key","title":"Fillout API key"}]}
finage 15 finage-api-key {"name":"Finage","revoke":"Replace it in the dashboard.","references":["https://finage.co.uk/docs/api/getting-started"],"kinds":[{"how":"named","id":"finage-api-key","title":"Finage API key","severity":"medium"}]}
financialModelingPrep 15 financial-modeling-prep-api-key {"name":"Financial Modeling Prep","revoke":"Replace it in the dashboard.","references":["https://site.financialmodelingprep.com/developer/docs"],"kinds":[{"how":"named","id":"financial-modeling-prep-api-key","title":"Financial Modeling Prep API key","severity":"medium"}]}
findl 2 findl-api-key {"name":"FindL","revoke":"Replace it in the account settings.","references":["https://www.findl.com/api"],"kinds":[{"how":"named","id":"findl-api-key","title":"FindL API key","severity":"medium"}]}
finicity 15 finicity-api-token,finicity-client-secret {"name":"Finicity","revoke":"Regenerate the partner secret in the developer portal.","references":["https://developer.mastercard.com/open-finance-us/documentation/"],"kinds":[{"how":"named","id":"finicity-api-token","title":"Finicity app key or token","severity":"critical","aliases":["finicity-api-token"]},{"how":"named","id":"finicity-client-secret","title":"Finicity partner secret","severity":"critical","aliases":["finicity-client-secret"]}]}
finnhub 15 finnhub-api-key {"name":"Finnhub","revoke":"Regenerate it in the dashboard.","references":["https://finnhub.io/docs/api/authentication"],"kinds":[{"how":"named","id":"finnhub-api-key","title":"Finnhub API key","severity":"medium","aliases":["finnhub-access-token"]}]}
firebase 3 firebase-server-key,firebase-device-token,firebase-database-secret {"name":"Firebase","revoke":"Delete the server key under Project settings > Cloud Messaging, or the database secret under Service accounts.","references":["https://firebase.google.com/docs/cloud-messaging/auth-server"],"kinds":[{"how":"token","id":"firebase-server-key","title":"Firebase Cloud Messaging server key"},{"how":"token","id":"firebase-device-token","title":"Firebase Cloud Messaging device token","severity":"info"},{"how":"named","id":"firebase-database-secret","title":"Firebase Realtime Database secret"}]}
firecrawl 15 firecrawl-api-key {"name":"Firecrawl","revoke":"Delete it on the API keys page of the dashboard.","references":["https://docs.firecrawl.dev/introduction"],"kinds":[{"how":"token","id":"firecrawl-api-key","title":"Firecrawl API key"}]}
fireflies 15 fireflies-api-key {"name":"Fireflies","revoke":"Regenerate it under Settings > Developer settings.","references":["https://docs.fireflies.ai/fundamentals/authorization"],"kinds":[{"how":"named","id":"fireflies-api-key","title":"Fireflies API key"}]}
firehydrant 15 firehydrant-api-key {"name":"FireHydrant","revoke":"Delete the bot user under Settings > Bot users.","references":["https://docs.firehydrant.com/reference/firehydrant-api"],"kinds":[{"how":"token","id":"firehydrant-api-key","title":"FireHydrant API key"}]}
fireworksAi 9 fireworks-ai-api-key {"name":"Fireworks AI","revoke":"Delete it under API Keys of the account.","references":["https://docs.fireworks.ai/api-reference/introduction"],"kinds":[{"how":"token","id":"fireworks-ai-api-key","title":"Fireworks AI API key"}]}
fitbit 15 fitbit-client-secret {"name":"Fitbit","revoke":"Reset the client secret in the settings of the application.","references":["https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/"],"kinds":[{"how":"named","id":"fitbit-client-secret","title":"Fitbit client secret"}]}
fixer 15 fixer-access-key {"name":"Fixer","revoke":"Reset it in the dashboard.","references":["https://fixer.io/documentation"],"kinds":[{"how":"named","id":"fixer-access-key","title":"Fixer access key","severity":"medium"}]}
flagsmith 15 flagsmith-server-key,flagsmith-environment-key {"name":"Flagsmith","revoke":"Delete it under the environment settings, or the API keys of the organization.","references":["https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side"],"kinds":[{"how":"named","id":"flagsmith-server-key","title":"Flagsmith server-side environment key"},{"how":"named","id":"flagsmith-environment-key","title":"Flagsmith client-side environment key","severity":"low"}]}
flat 15 flat-api-key {"name":"Flat","revoke":"Delete it in the developer section of the account.","references":["https://flat.io/developers/docs/api/authentication.html"],"kinds":[{"how":"named","id":"flat-api-key","title":"Flat API key"}]}
flatfile 15 flatfile-secret-key,flatfile-publishable-key {"name":"Flatfile","revoke":"Delete it under Developers of the environment.","references":["https://flatfile.com/docs/developer-tools/security/authentication"],"kinds":[{"how":"named","id":"flatfile-secret-key","title":"Flatfile secret key"},{"how":"named","id":"flatfile-publishable-key","title":"Flatfile publishable key","severity":"low"}]}
fleetbase 9 fleetbase-live-key,fleetbase-test-key {"name":"Fleetbase","revoke":"Delete it under Developers > API Keys in the console.","references":["https://docs.fleetbase.io/"],"kinds":[{"how":"token","id":"fleetbase-live-key","title":"Fleetbase live API key"},{"how":"token","id":"fleetbase-test-key","title":"Fleetbase test API key","severity":"medium"}]}
flexport 15 flexport-access-token {"name":"Flexport","revoke":"Delete it under API credentials of the settings.","references":["https://developers.flexport.com/"],"kinds":[{"how":"token","id":"flexport-access-token","title":"Flexport access token"}]}
flickr 2 flickr-api-key,flickr-api-secret,flickr-oauth-token {"name":"Flickr","revoke":"Delete the app in the App Garden, or its permission under Sharing and Extending.","references":["https://www.flickr.com/services/api/misc.api_keys.html"],"kinds":[{"how":"named","id":"flickr-api-key","title":"Flickr API key","severity":"medium","aliases":["flickr-access-token"]},{"how":"named","id":"flickr-api-secret","title":"Flickr API secret"},{"how":"named","id":"flickr-oauth-token","title":"Flickr OAuth token"}]}
flightapi 15 flightapi-api-key {"name":"FlightAPI","revoke":"Replace it in the dashboard.","references":["https://docs.flightapi.io/"],"kinds":[{"how":"named","id":"flightapi-api-key","title":"FlightAPI API key","severity":"medium"}]}
flightaware 9 flightaware-api-key {"name":"FlightAware","revoke":"Revoke it in the AeroAPI portal.","references":["https://www.flightaware.com/aeroapi/portal/documentation"],"kinds":[{"how":"named","id":"flightaware-api-key","title":"FlightAware AeroAPI key"}]}
flightlabs 15 flightlabs-access-key {"name":"FlightLabs","revoke":"Replace it in the dashboard.","references":["https://www.goflightlabs.com/docs"],"kinds":[{"how":"named","id":"flightlabs-access-key","title":"FlightLabs access key","severity":"medium"}]}
flightstats 15 flightstats-application-key {"name":"FlightStats","revoke":"Replace the application key in the developer center.","references":["https://developer.flightstats.com/api-docs/"],"kinds":[{"how":"named","id":"flightstats-application-key","title":"FlightStats application key","severity":"medium"}]}
float 15 float-api-token {"name":"Float","revoke":"Regenerate it under Team settings > Integrations.","references":["https://developer.float.com/api_reference.html"],"kinds":[{"how":"named","id":"float-api-token","title":"Float API token"}]}
flowlu 15 flowlu-api-key {"name":"Flowlu","revoke":"Delete it under Portal settings > API settings.","references":["https://www.flowlu.com/api/"],"kinds":[{"how":"named","id":"flowlu-api-key","title":"Flowlu API key"}]}
flutterwave 15 flutterwave-secret-key,flutterwave-test-secret-key,flutterwave-encryption-key,flutterwave-public-key {"name":"Flutterwave","revoke":"Regenerate the keys under Settings > API in the dashboard.","references":["https://developer.flutterwave.com/docs/authentication"],"kinds":[{"how":"token","id":"flutterwave-secret-key","title":"Flutterwave secret key","severity":"critical"},{"how":"token","id":"flutterwave-test-secret-key","title":"Flutterwave test secret key","severity":"medium","aliases":["flutterwave-secret-key"]},{"how":"token","id":"flutterwave-encryption-key","title":"Flutterwave encryption key","severity":"medium","aliases":["flutterwave-encryption-key"]},{"how":"token","id":"flutterwave-public-key","title":"Flutterwave public key","severity":"low","aliases":["flutterwave-public-key"]}]}
flyIo 15 fly-io-access-token,fly-io-personal-token {"name":"Fly.io","revoke":"Revoke it with the tokens revoke command of flyctl, or on the Tokens page of the app or organization.","references":["https://fly.io/docs/security/tokens/"],"kinds":[{"how":"token","id":"fly-io-access-token","title":"Fly.io macaroon access token","severity":"critical","aliases":["flyio-access-token"]},{"how":"token","id":"fly-io-personal-token","title":"Fly.io personal token","severity":"critical"}]}
fmfw 8 fmfw-api-key {"name":"FMFW","revoke":"Delete it under Settings > API keys.","references":["https://api.fmfw.io/"],"kinds":[{"how":"named","id":"fmfw-api-key","title":"FMFW API key","severity":"critical"}]}
formIo 1 form-io-jwt,form-io-api-key {"name":"Form.io","revoke":"Delete the API key in the project settings.","references":["https://help.form.io/developers/auth"],"kinds":[{"how":"named","id":"form-io-jwt","title":"Form.io token"},{"how":"named","id":"form-io-api-key","title":"Form.io API key"}]}
formbucket 9 formbucket-api-key {"name":"FormBucket","revoke":"Replace it in the account settings.","references":["https://www.formbucket.com/docs"],"kinds":[{"how":"named","id":"formbucket-api-key","title":"FormBucket API key","severity":"medium"}]}
formcraft 15 formcraft-api-key {"name":"FormCraft","revoke":"Replace it in the account settings.","references":["https://formcrafts.com/help"],"kinds":[{"how":"named","id":"formcraft-api-key","title":"FormCraft API key","severity":"medium"}]}
formsite 15 formsite-access-token {"name":"Formsite","revoke":"Replace it under User settings > API.","references":["https://support.formsite.com/hc/en-us/articles/360000288594-API"],"kinds":[{"how":"named","id":"formsite-access-token","title":"Formsite access token"}]}
fossa 5 fossa-api-key {"name":"FOSSA","revoke":"Delete it under Settings > Integrations > API.","references":["https://docs.fossa.com/docs/api-reference"],"kinds":[{"how":"named","id":"fossa-api-key","title":"FOSSA API key"}]}
foursquare 1 foursquare-api-key,foursquare-client-secret,foursquare-client-id {"name":"Foursquare","revoke":"Regenerate it in the settings of the project in the developer console.","references":["https://docs.foursquare.com/developer/reference/authentication"],"kinds":[{"how":"token","id":"foursquare-api-key","title":"Foursquare API key"},{"how":"named","id":"foursquare-client-secret","title":"Foursquare client secret"},{"how":"named","id":"foursquare-client-id","title":"Foursquare client ID","severity":"info"}]}
frameIo 15 frame-io-api-token {"name":"Frame.io","revoke":"Delete it on the Tokens page of the developer site.","references":["https://developer.frame.io/docs/getting-started/authentication"],"kinds":[{"how":"token","id":"frame-io-api-token","title":"Frame.io API token","aliases":["frameio-api-token"]}]}
freemius 0 freemius-secret-key {"name":"Freemius","revoke":"Regenerate the secret key on the Settings page of the product.","references":["https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/"],"kinds":[{"how":"block","id":"freemius-secret-key","title":"Freemius secret key","aliases":["freemius-secret-key"]}]}
freepik 15 freepik-api-key {"name":"Freepik","revoke":"Delete it on the API keys page of the dashboard.","references":["https://docs.freepik.com/authentication"],"kinds":[{"how":"token","id":"freepik-api-key","title":"Freepik API key"}]}
freshbooks 15 freshbooks-access-token {"name":"FreshBooks","revoke":"Revoke the app under Developer settings.","references":["https://www.freshbooks.com/api/authentication"],"kinds":[{"how":"named","id":"freshbooks-access-token","title":"FreshBooks access token","aliases":["freshbooks-access-token"]}]}
freshworks 6 freshworks-freshdesk-api-key,freshworks-freshsales-api-key {"name":"Freshworks","revoke":"Reset the key on the profile page of the product.","references":["https://developers.freshdesk.com/api/#authentication"],"kinds":[{"how":"named","id":"freshworks-freshdesk-api-key","title":"Freshdesk or Freshservice API key"},{"how":"named","id":"freshworks-freshsales-api-key","title":"Freshsales API key"}]}
friendli 15 friendli-access-token {"name":"Friendli","revoke":"Delete it under User settings > Tokens.","references":["https://friendli.ai/docs/guides/personal_access_tokens"],"kinds":[{"how":"token","id":"friendli-access-token","title":"Friendli access token"}]}
front 15 front-api-token {"name":"Front","revoke":"Delete it under Settings > Developers > API tokens.","references":["https://dev.frontapp.com/docs/create-and-revoke-api-tokens"],"kinds":[{"how":"named","id":"front-api-token","title":"Front API token"}]}
fulcrum 4 fulcrum-api-token {"name":"Fulcrum","revoke":"Delete it under API on the profile page.","references":["https://docs.fulcrumapp.com/docs/authentication"],"kinds":[{"how":"named","id":"fulcrum-api-token","title":"Fulcrum API token"}]}
fullcontact 15 fullcontact-api-key {"name":"FullContact","revoke":"Delete it under API Keys in the dashboard.","references":["https://docs.fullcontact.com/docs/introduction"],"kinds":[{"how":"named","id":"fullcontact-api-key","title":"FullContact API key"}]}
fullstory 4 fullstory-api-key,fullstory-legacy-api-key {"name":"Fullstory","revoke":"Delete it under Settings > Integrations > API keys.","references":["https://developer.fullstory.com/server/authentication/"],"kinds":[{"how":"token","id":"fullstory-api-key","title":"Fullstory API key"},{"how":"named","id":"fullstory-legacy-api-key","title":"Fullstory API key without prefix"}]}
fusebill 15 fusebill-api-key {"name":"Fusebill","revoke":"Revoke it under Settings > Integrations > API.","references":["https://developer.fusebill.com/"],"kinds":[{"how":"named","id":"fusebill-api-key","title":"Fusebill API key"}]}
fusionauth 15 fusionauth-api-key {"name":"FusionAuth","revoke":"Delete it under Settings > API Keys.","references":["https://fusionauth.io/docs/apis/authentication"],"kinds":[{"how":"named","id":"fusionauth-api-key","title":"FusionAuth API key","severity":"critical"}]}
fxMarket 15 fx-market-api-key {"name":"FX Market","revoke":"Replace it in the dashboard.","references":["https://fxmarketapi.com/documentation"],"kinds":[{"how":"named","id":"fx-market-api-key","title":"FX Market API key","severity":"medium"}]}
gandi 3 gandi-personal-token,gandi-api-key {"name":"Gandi","revoke":"Delete it under Organizations > Sharing, or User settings > Security.","references":["https://api.gandi.net/docs/authentication/"],"kinds":[{"how":"named","id":"gandi-personal-token","title":"Gandi personal token","severity":"critical"},{"how":"named","id":"gandi-api-key","title":"Gandi API key","severity":"critical"}]}
gateIo 15 gate-io-secret-key {"name":"Gate.io","revoke":"Revoke it under API keys of the account.","references":["https://www.gate.com/docs/developers/apiv4/"],"kinds":[{"how":"named","id":"gate-io-secret-key","title":"Gate.io API secret"}]}
gcNotify 15 gc-notify-api-key {"name":"GC Notify","revoke":"Revoke it on the API keys page of the service.","references":["https://documentation.notification.canada.ca/en/keys.html"],"kinds":[{"how":"named","id":"gc-notify-api-key","title":"GC Notify API key","confidence":"high"}]}
gcore 15 gcore-api-token {"name":"Gcore","revoke":"Delete it under API tokens of the profile.","references":["https://gcore.com/docs/account-settings/create-use-or-delete-a-permanent-api-token"],"kinds":[{"how":"named","id":"gcore-api-token","title":"Gcore API token","severity":"critical"}]}
geckoboard 8 geckoboard-api-key {"name":"Geckoboard","revoke":"Regenerate it on the account page.","references":["https://developer.geckoboard.com/#authentication"],"kinds":[{"how":"named","id":"geckoboard-api-key","title":"Geckoboard API key"}]}
gemfury 15 gemfury-token {"name":"Gemfury","revoke":"Revoke it under Tokens of the account's settings.","references":["https://gemfury.com/help/tokens/"],"kinds":[{"how":"named","id":"gemfury-token","title":"Gemfury token"}]}
geminiExchange 3 gemini-exchange-api-secret,gemini-exchange-api-key {"name":"Gemini Exchange","revoke":"Revoke it under Settings > API.","references":["https://docs.gemini.com/authentication/api-key"],"kinds":[{"how":"named","id":"gemini-exchange-api-secret","title":"Gemini Exchange API secret","severity":"critical"},{"how":"named","id":"gemini-exchange-api-key","title":"Gemini Exchange API key","severity":"info"}]}
gengo 3 gengo-api-key {"name":"Gengo","revoke":"Delete it under Settings > API keys.","references":["https://developers.gengo.com/v2/"],"kinds":[{"how":"named","id":"gengo-api-key","title":"Gengo API key"}]}
genius 8 genius-access-token {"name":"Genius","revoke":"Regenerate the client access token on the API clients page.","references":["https://docs.genius.com/#/authentication-h1"],"kinds":[{"how":"named","id":"genius-access-token","title":"Genius access token","severity":"medium"}]}
geoapify 15 geoapify-api-key {"name":"Geoapify","revoke":"Delete it under API keys of the project.","references":["https://apidocs.geoapify.com/docs/geocoding/"],"kinds":[{"how":"named","id":"geoapify-api-key","title":"Geoapify API key","severity":"medium"}]}
geocodeXyz 6 geocode-xyz-auth-token {"name":"geocode.xyz","revoke":"Reset it in the account.","references":["https://geocode.xyz/api"],"kinds":[{"how":"named","id":"geocode-xyz-auth-token","title":"geocode.xyz auth token","severity":"medium"}]}
geocodify 15 geocodify-api-key {"name":"Geocodify","revoke":"Replace it in the dashboard.","references":["https://geocodify.com/docs/api/"],"kinds":[{"how":"named","id":"geocodify-api-key","title":"Geocodify API key","severity":"medium"}]}
geocodio 15 geocodio-api-key {"name":"Geocodio","revoke":"Delete it on the API keys page of the dashboard.","references":["https://www.geocod.io/docs/#authentication"],"kinds":[{"how":"named","id":"geocodio-api-key","title":"Geocodio API key","severity":"medium"}]}
getblock 15 getblock-endpoint-url {"name":"GetBlock","revoke":"Delete the endpoint in the dashboard.","references":["https://docs.getblock.io/getting-started/authentication-with-access-tokens"],"kinds":[{"how":"token","id":"getblock-endpoint-url","title":"GetBlock endpoint with its access token","severity":"medium"}]}
getemail 1 getemail-api-key {"name":"GetEmail","revoke":"Replace it in the account settings.","references":["https://getemail.io/api"],"kinds":[{"how":"named","id":"getemail-api-key","title":"GetEmail API key","severity":"medium"}]}
getemails 4 getemails-api-key {"name":"GetEmails","revoke":"Replace it in the account settings.","references":["https://getemails.com/"],"kinds":[{"how":"named","id":"getemails-api-key","title":"GetEmails API key","severity":"medium"}]}
getgeoApi 6 getgeo-api-api-key {"name":"GetGeo API","revoke":"Replace it in the dashboard.","references":["https://getgeoapi.com/documentation"],"kinds":[{"how":"named","id":"getgeo-api-api-key","title":"GetGeo API API key","severity":"medium"}]}
getresponse 0 getresponse-api-key {"name":"GetResponse","revoke":"Delete it under Integrations and API > API.","references":["https://apidocs.getresponse.com/v3/authentication"],"kinds":[{"how":"named","id":"getresponse-api-key","title":"GetResponse API key"}]}
getsandbox 4 getsandbox-api-key {"name":"Getsandbox","revoke":"Replace it in the account settings.","references":["https://getsandbox.com/docs/api-reference"],"kinds":[{"how":"named","id":"getsandbox-api-key","title":"Getsandbox API key","severity":"medium"}]}
ghost 1 ghost-admin-api-key,ghost-content-api-key {"name":"Ghost","revoke":"Regenerate it under Settings > Integrations.","references":["https://ghost.org/docs/admin-api/#token-authentication"],"kinds":[{"how":"named","id":"ghost-admin-api-key","title":"Ghost admin API key","severity":"critical"},{"how":"named","id":"ghost-content-api-key","title":"Ghost content API key","severity":"low"}]}
giphy 3 giphy-api-key {"name":"GIPHY","revoke":"Regenerate it on the page of the app in the developer dashboard.","references":["https://developers.giphy.com/docs/api/"],"kinds":[{"how":"named","id":"giphy-api-key","title":"GIPHY API key","severity":"medium"}]}
gist 16 gist-access-token {"name":"Gist","revoke":"Regenerate it under Settings > API key.","references":["https://developers.getgist.com/api/"],"kinds":[{"how":"named","id":"gist-access-token","title":"Gist access token"}]}
gitalk 16 gitalk-client-secret {"name":"Gitalk","revoke":"Reset the client secret of the OAuth app that the comment box uses.","references":["https://github.com/gitalk/gitalk#usage"],"kinds":[{"how":"block","id":"gitalk-client-secret","title":"Gitalk OAuth client secret"}]}
gitbook 16 gitbook-api-token {"name":"GitBook","revoke":"Delete it under Settings > Developer.","references":["https://gitbook.com/docs/developers/gitbook-api/authentication"],"kinds":[{"how":"token","id":"gitbook-api-token","title":"GitBook API token"}]}
gitea 2 gitea-access-token,gitea-runner-token {"name":"Gitea","revoke":"Delete it under Settings > Applications.","references":["https://docs.gitea.com/development/api-usage"],"kinds":[{"how":"named","id":"gitea-access-token","title":"Gitea access token","severity":"critical"},{"how":"named","id":"gitea-runner-token","title":"Gitea runner registration token"}]}
gitee 0 gitee-access-token {"name":"Gitee","revoke":"Delete it under Settings > Private tokens.","references":["https://gitee.com/api/v5/swagger"],"kinds":[{"how":"named","id":"gitee-access-token","title":"Gitee access token","severity":"critical"}]}
gitguardian 6 gitguardian-api-key {"name":"GitGuardian","revoke":"Revoke it under API of the workspace.","references":["https://docs.gitguardian.com/api-docs/authentication"],"kinds":[{"how":"named","id":"gitguardian-api-key","title":"GitGuardian API key"}]}
github 3 github-personal-token,github-fine-grained-token,github-oauth-token,github-user-token,github-installation-token,github-installation-jwt,github-refresh-token,github-old-token,github-basic-token,github-url-token,github-runner-token,github-client-id {"name":"GitHub","revoke":"Revoke it under Settings > Developer settings of the account or organization that it belongs to.","references":["https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats"],"kinds":[{"how":"token","id":"github-personal-token","title":"GitHub personal access token","severity":"critical","aliases":["github-pat"]},{"how":"token","id":"github-fine-grained-token","title":"GitHub fine-grained personal access token","severity":"critical","aliases":["github-fine-grained-pat"]},{"how":"token","id":"github-oauth-token","title":"GitHub OAuth access token","severity":"critical","aliases":["github-oauth"]},{"how":"token","id":"github-user-token","title":"GitHub App user access token","severity":"critical","aliases":["github-app-token"]},{"how":"token","id":"github-installation-token","title":"GitHub App installation access token"},{"how":"token","id":"github-installation-jwt","title":"GitHub App installation access token with a JWT"},{"how":"token","id":"github-refresh-token","title":"GitHub App refresh token","aliases":["github-refresh-token"]},{"how":"named","id":"github-old-token","title":"GitHub token or client secret of 40 hex digits"},{"how":"token","id":"github-basic-token","title":"GitHub token as the user of a URL","severity":"critical"},{"how":"token","id":"github-url-token","title":"GitHub token of 40 hex digits as the user of a URL","severity":"critical"},{"how":"named","id":"github-runner-token","title":"GitHub Actions runner registration token"},{"how":"token","id":"github-client-id","title":"GitHub client id","severity":"info"}]}
gitkraken 4 gitkraken-api-token {"name":"GitKraken","revoke":"Revoke it under API access of the account.","references":["https://help.gitkraken.com/"],"kinds":[{"how":"named","id":"gitkraken-api-token","title":"GitKraken API token"}]}
gitlab 6 gitlab-personal-token,gitlab-runner-token,gitlab-runner-router-token,gitlab-deploy-token,gitlab-job-token,gitlab-trigger-token,gitlab-feed-token,gitlab-mail-token,gitlab-agent-token,gitlab-oauth-secret,gitlab-scim-token,gitlab-feature-flags-token,gitlab-workspace-token,gitlab-registration-token,gitlab-session,gitlab-old-token {"name":"GitLab","revoke":"Revoke it under Access tokens of the user, project or group, or where that kind of token is made.","references":["https://docs.gitlab.com/security/tokens/#token-prefixes"],"kinds":[{"how":"token","id":"gitlab-personal-token","title":"GitLab personal, project or group access token","severity":"critical","aliases":["gitlab-pat","gitlab-pat-routable"]},{"how":"token","id":"gitlab-runner-token","title":"GitLab runner authentication token","aliases":["gitlab-runner-authentication-token","gitlab-runner-authentication-token-routable"]},{"how":"token","id":"gitlab-runner-router-token","title":"GitLab runner token made from a registration token"},{"how":"token","id":"gitlab-deploy-token","title":"GitLab deploy token","aliases":["gitlab-deploy-token"]},{"how":"token","id":"gitlab-job-token","title":"GitLab CI/CD job token","aliases":["gitlab-cicd-job-token"]},{"how":"token","id":"gitlab-trigger-token","title":"GitLab pipeline trigger token","aliases":["gitlab-ptt"]},{"how":"token","id":"gitlab-feed-token","title":"GitLab feed token","severity":"medium","aliases":["gitlab-feed-token"]},{"how":"token","id":"gitlab-mail-token","title":"GitLab incoming mail token","severity":"medium","aliases":["gitlab-incoming-mail-token"]},{"how":"token","id":"gitlab-agent-token","title":"GitLab agent for Kubernetes token","aliases":["gitlab-kubernetes-agent-token"]},{"how":"token","id":"gitlab-oauth-secret","title":"GitLab OAuth application secret","aliases":["gitlab-oauth-app-secret"]},{"how":"token","id":"gitlab-scim-token","title":"GitLab SCIM token","aliases":["gitlab-scim-token"]},{"how":"token","id":"gitlab-feature-flags-token","title":"GitLab feature flags client token","severity":"medium","aliases":["gitlab-feature-flag-client-token"]},{"how":"token","id":"gitlab-workspace-token","title":"GitLab workspace token"},{"how":"token","id":"gitlab-registration-token","title":"GitLab runner registration token","aliases":["gitlab-rrt"]},{"how":"token","id":"gitlab-session","title":"GitLab session cookie","aliases":["gitlab-session-cookie"]},{"how":"named","id":"gitlab-old-token","title":"GitLab token without a prefix"}]}
gitpod 16 gitpod-access-token {"name":"Gitpod","revoke":"Delete it under Access Tokens of the user settings.","references":["https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens"],"kinds":[{"how":"token","id":"gitpod-access-token","title":"Gitpod access token"}]}
gitter 1 gitter-access-token {"name":"Gitter","revoke":"Regenerate it on the page of the app in the developer site.","references":["https://developer.gitter.im/docs/authentication"],"kinds":[{"how":"named","id":"gitter-access-token","title":"Gitter access token","aliases":["gitter-access-token"]}]}
gladia 16 gladia-api-key {"name":"Gladia","revoke":"Delete it on the API keys page of the account.","references":["https://docs.gladia.io/chapters/introduction/getting-started"],"kinds":[{"how":"named","id":"gladia-api-key","title":"Gladia API key"}]}
glassnode 16 glassnode-api-key {"name":"Glassnode","revoke":"Delete it under Settings > API.","references":["https://docs.glassnode.com/basic-api/api-key"],"kinds":[{"how":"named","id":"glassnode-api-key","title":"Glassnode API key","severity":"medium"}]}
gocanvas 16 gocanvas-api-key {"name":"GoCanvas","revoke":"Replace it in the account settings.","references":["https://help.gocanvas.com/"],"kinds":[{"how":"named","id":"gocanvas-api-key","title":"GoCanvas API key"}]}
gocardless 16 gocardless-live-token,gocardless-sandbox-token {"name":"GoCardless","revoke":"Delete it on the Developers page of the dashboard.","references":["https://developer.gocardless.com/getting-started/api/making-your-first-request/"],"kinds":[{"how":"named","id":"gocardless-live-token","title":"GoCardless live access token","severity":"critical","confidence":"high","aliases":["gocardless-api-token"]},{"how":"named","id":"gocardless-sandbox-token","title":"GoCardless sandbox access token","severity":"medium"}]}
godaddy 3 godaddy-api-key,godaddy-api-secret {"name":"GoDaddy","revoke":"Delete it on the API Keys page of the developer portal.","references":["https://developer.godaddy.com/getstarted"],"kinds":[{"how":"named","id":"godaddy-api-key","title":"GoDaddy API key","severity":"critical"},{"how":"named","id":"godaddy-api-secret","title":"GoDaddy API secret","severity":"critical"}]}
goodday 9 goodday-api-token {"name":"GoodDay","revoke":"Delete it under Settings > API of the organization.","references":["https://www.goodday.work/developers/api-v2"],"kinds":[{"how":"named","id":"goodday-api-token","title":"GoodDay API token"}]}
google 0 google-api-key,google-api-key-in-base64,google-gemini-key,google-client-secret,google-old-client-secret,google-client-id,google-access-token,google-refresh-token,google-service-account,google-storage-secret,google-storage-key-id {"name":"Google","revoke":"Delete or rotate it under APIs & Services > Credentials, or IAM > Service Accounts, of the project.","references":["https://cloud.google.com/docs/authentication"],"kinds":[{"how":"token","id":"google-api-key","title":"Google API key","aliases":["gcp-api-key"],"references":["https://cloud.google.com/docs/authentication/api-keys"]},{"how":"token","id":"google-api-key-in-base64","title":"Google API key in base64","references":["https://cloud.google.com/docs/authentication/api-keys"]},{"how":"token","id":"google-gemini-key","title":"Google API key bound to a service account","references":["https://ai.google.dev/gemini-api/docs/api-key"]},{"how":"token","id":"google-client-secret","title":"Google OAuth client secret","severity":"critical"},{"how":"named","id":"google-old-client-secret","title":"Google OAuth client secret of the older format"},{"how":"token","id":"google-client-id","title":"Google OAuth client id","severity":"info"},{"how":"token","id":"google-access-token","title":"Google OAuth access token"},{"how":"token","id":"google-refresh-token","title":"Google OAuth refresh token","severity":"critical"},{"how":"block","id":"google-service-account","title":"Google service account key","severity":"critical","aliases":["gcp-service-account"],"references":["https://cloud.google.com/iam/docs/keys-create-delete"]},{"how":"named","id":"google-storage-secret","title":"Google Cloud Storage HMAC secret","severity":"critical","references":["https://cloud.google.com/storage/docs/authentication/hmackeys"]},{"how":"token","id":"google-storage-key-id","title":"Google Cloud Storage HMAC access id","severity":"info","references":["https://cloud.google.com/storage/docs/authentication/hmackeys"]}]}
gorgias 16 gorgias-api-key {"name":"Gorgias","revoke":"Revoke it under Settings > REST API.","references":["https://developers.gorgias.com/"],"kinds":[{"how":"named","id":"gorgias-api-key","title":"Gorgias API key"}]}
govUkNotify 8 gov-uk-notify-api-key {"name":"GOV.UK Notify","revoke":"Revoke it on the API keys page of the service.","references":["https://docs.notifications.service.gov.uk/rest-api.html"],"kinds":[{"how":"named","id":"gov-uk-notify-api-key","title":"GOV.UK Notify API key"}]}
grafana 16 grafana-service-account-token,grafana-cloud-token,grafana-api-key {"name":"Grafana","revoke":"Delete it under Administration > Service accounts, or Access policies in Grafana Cloud.","references":["https://grafana.com/docs/grafana/latest/administration/service-accounts/"],"kinds":[{"how":"token","id":"grafana-service-account-token","title":"Grafana service account token","aliases":["grafana-service-account-token"]},{"how":"token","id":"grafana-cloud-token","title":"Grafana Cloud access policy token","aliases":["grafana-cloud-api-token"]},{"how":"token","id":"grafana-api-key","title":"Grafana API key","aliases":["grafana-api-key"]}]}
graphhopper 16 graphhopper-api-key {"name":"GraphHopper","revoke":"Delete it on the API Keys page of the dashboard.","references":["https://docs.graphhopper.com/openapi/authentication"],"kinds":[{"how":"named","id":"graphhopper-api-key","title":"GraphHopper API key","severity":"medium"}]}
greenhouse 16 greenhouse-api-key {"name":"Greenhouse","revoke":"Revoke it under Dev Center > API Credential Management.","references":["https://developers.greenhouse.io/harvest.html#authentication"],"kinds":[{"how":"named","id":"greenhouse-api-key","title":"Greenhouse API key"}]}
greptile 16 greptile-api-key {"name":"Greptile","revoke":"Delete it under API keys of the organization.","references":["https://www.greptile.com/docs/api-reference/auth"],"kinds":[{"how":"named","id":"greptile-api-key","title":"Greptile API key"}]}
gretel 16 gretel-api-key {"name":"Gretel","revoke":"Delete it on the API key page of the console.","references":["https://docs.gretel.ai/"],"kinds":[{"how":"token","id":"gretel-api-key","title":"Gretel API key"}]}
greynoise 16 greynoise-api-key {"name":"GreyNoise","revoke":"Revoke it in the account's API key page.","references":["https://docs.greynoise.io/"],"kinds":[{"how":"named","id":"greynoise-api-key","title":"GreyNoise API key"}]}
grist 9 grist-api-key {"name":"Grist","revoke":"Remove it under Profile settings > API key.","references":["https://support.getgrist.com/rest-api/"],"kinds":[{"how":"named","id":"grist-api-key","title":"Grist API key"}]}
groove 16 groove-api-token {"name":"Groove","revoke":"Regenerate it under Settings > API.","references":["https://developer.groovehq.com/"],"kinds":[{"how":"named","id":"groove-api-token","title":"Groove API token"}]}
groq 16 groq-api-key {"name":"Groq","revoke":"Delete it on the API Keys page of the console.","references":["https://console.groq.com/docs/quickstart"],"kinds":[{"how":"token","id":"groq-api-key","title":"Groq API key"}]}
growthbook 16 growthbook-secret-key {"name":"GrowthBook","revoke":"Delete it under Settings > API Keys.","references":["https://docs.growthbook.io/api/"],"kinds":[{"how":"token","id":"growthbook-secret-key","title":"GrowthBook secret key"}]}
gtmetrix 16 gtmetrix-api-key {"name":"GTmetrix","revoke":"Regenerate it on the account page.","references":["https://gtmetrix.com/api/docs/2.0/"],"kinds":[{"how":"named","id":"gtmetrix-api-key","title":"GTmetrix API key","severity":"medium"}]}
guardian 5 guardian-api-key {"name":"The Guardian","revoke":"Ask for another key on the Open Platform.","references":["https://open-platform.theguardian.com/documentation/"],"kinds":[{"how":"named","id":"guardian-api-key","title":"The Guardian API key","severity":"medium"}]}
gumroad 9 gumroad-access-token {"name":"Gumroad","revoke":"Delete the application under Settings > Advanced.","references":["https://gumroad.com/api"],"kinds":[{"how":"named","id":"gumroad-access-token","title":"Gumroad access token"}]}
guru 16 guru-api-token {"name":"Guru","revoke":"Delete it under Apps and Integrations > API Access.","references":["https://developer.getguru.com/reference/authentication"],"kinds":[{"how":"named","id":"guru-api-token","title":"Guru API token"}]}
gusto 5 gusto-client-secret {"name":"Gusto","revoke":"Regenerate the secret of the app in the developer portal.","references":["https://docs.gusto.com/embedded-payroll/docs/authentication"],"kinds":[{"how":"named","id":"gusto-client-secret","title":"Gusto client secret","severity":"critical"}]}
gyazo 9 gyazo-access-token {"name":"Gyazo","revoke":"Delete the app on the OAuth applications page.","references":["https://gyazo.com/api/docs/auth"],"kinds":[{"how":"named","id":"gyazo-access-token","title":"Gyazo access token"}]}
hackerone 3 hackerone-api-token {"name":"HackerOne","revoke":"Revoke it under Organization settings > API tokens.","references":["https://api.hackerone.com/getting-started-hacker-api/"],"kinds":[{"how":"named","id":"hackerone-api-token","title":"HackerOne API token"}]}
happi 4 happi-api-key {"name":"Happi","revoke":"Replace it in the panel.","references":["https://happi.dev/docs"],"kinds":[{"how":"named","id":"happi-api-key","title":"Happi API key","severity":"medium"}]}
happyScribe 16 happy-scribe-api-key {"name":"Happy Scribe","revoke":"Regenerate it on the account page.","references":["https://dev.happyscribe.com/"],"kinds":[{"how":"named","id":"happy-scribe-api-key","title":"Happy Scribe API key"}]}
harness 16 harness-access-token {"name":"Harness","revoke":"Delete it on the profile page or the page of the service account.","references":["https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys"],"kinds":[{"how":"token","id":"harness-access-token","title":"Harness personal or service account token","severity":"critical","aliases":["harness-api-key"]}]}
harvest 16 harvest-access-token {"name":"Harvest","revoke":"Delete it on the Developers page of the account.","references":["https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/"],"kinds":[{"how":"named","id":"harvest-access-token","title":"Harvest personal access token"}]}
hashnode 4 hashnode-access-token {"name":"Hashnode","revoke":"Revoke it under Developer of the account settings.","references":["https://apidocs.hashnode.com/"],"kinds":[{"how":"named","id":"hashnode-access-token","title":"Hashnode access token"}]}
hasura 7 hasura-admin-secret {"name":"Hasura","revoke":"Rotate it under Env vars of the project.","references":["https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/"],"kinds":[{"how":"named","id":"hasura-admin-secret","title":"Hasura admin secret","severity":"critical"}]}
haveIBeenPwned 0 have-i-been-pwned-api-key {"name":"Have I Been Pwned","revoke":"Regenerate it on the API key page.","references":["https://haveibeenpwned.com/API/v3#Authorisation"],"kinds":[{"how":"named","id":"have-i-been-pwned-api-key","title":"Have I Been Pwned API key","severity":"medium"}]}
hcp 16 hcp-client-secret {"name":"HashiCorp Cloud Platform","revoke":"Delete the key of the service principal under Access control.","references":["https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal"],"kinds":[{"how":"named","id":"hcp-client-secret","title":"HashiCorp Cloud Platform client secret","severity":"critical"}]}
healthchecks 16 healthchecks-api-key {"name":"Healthchecks","revoke":"Revoke it under Project settings > API access.","references":["https://healthchecks.io/docs/api/"],"kinds":[{"how":"token","id":"healthchecks-api-key","title":"Healthchecks API key"}]}
hedera 16 hedera-private-key {"name":"Hedera","revoke":"Move the balance to an account with a new key: a key cannot be revoked.","references":["https://docs.hedera.com/hedera/core-concepts/keys-and-signatures"],"kinds":[{"how":"token","id":"hedera-private-key","title":"Hedera private key","severity":"critical"}]}
hedra 16 hedra-api-key {"name":"Hedra","revoke":"Delete it on the API page of the account.","references":["https://www.hedra.com/docs"],"kinds":[{"how":"token","id":"hedra-api-key","title":"Hedra API key"}]}
helicone 16 helicone-api-key,helicone-public-key {"name":"Helicone","revoke":"Delete it on the API keys page of the settings.","references":["https://docs.helicone.ai/helicone-headers/helicone-auth"],"kinds":[{"how":"token","id":"helicone-api-key","title":"Helicone API key"},{"how":"token","id":"helicone-public-key","title":"Helicone public key","severity":"low"}]}
helpScout 16 help-scout-client-secret,help-scout-api-key {"name":"Help Scout","revoke":"Reset the secret of the app under Your Profile > My Apps.","references":["https://developer.helpscout.com/mailbox-api/overview/authentication/"],"kinds":[{"how":"named","id":"help-scout-client-secret","title":"Help Scout OAuth client secret"},{"how":"named","id":"help-scout-api-key","title":"Help Scout API key"}]}
helpcrunch 16 helpcrunch-api-key {"name":"HelpCrunch","revoke":"Delete it under Settings > For developers.","references":["https://docs.helpcrunch.com/en/rest-api-v1"],"kinds":[{"how":"named","id":"helpcrunch-api-key","title":"HelpCrunch API key"}]}
here 3 here-api-key,here-access-key-secret {"name":"HERE","revoke":"Delete it under Access Manager > Apps.","references":["https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html"],"kinds":[{"how":"named","id":"here-api-key","title":"HERE API key","severity":"medium"},{"how":"named","id":"here-access-key-secret","title":"HERE access key secret"}]}
heroku 0 heroku-api-token,heroku-api-key,heroku-legacy-api-key {"name":"Heroku","revoke":"Delete the authorization with heroku authorizations:revoke, or regenerate the key in the account settings.","references":["https://devcenter.heroku.com/articles/authentication"],"kinds":[{"how":"token","id":"heroku-api-token","title":"Heroku API token","severity":"critical","aliases":["heroku-api-key-v2"]},{"how":"token","id":"heroku-api-key","title":"Heroku API key with prefix","severity":"critical"},{"how":"named","id":"heroku-legacy-api-key","title":"Heroku API key","severity":"critical","aliases":["heroku-api-key"]}]}
hetzner 1 hetzner-api-token,hetzner-dns-token {"name":"Hetzner","revoke":"Delete it under Security > API tokens of the project.","references":["https://docs.hetzner.cloud/reference/cloud#authentication"],"kinds":[{"how":"named","id":"hetzner-api-token","title":"Hetzner API token","severity":"critical"},{"how":"named","id":"hetzner-dns-token","title":"Hetzner DNS API token"}]}
heygen 16 heygen-api-key,heygen-legacy-api-key {"name":"HeyGen","revoke":"Regenerate it under Settings > API.","references":["https://docs.heygen.com/docs/api-key"],"kinds":[{"how":"token","id":"heygen-api-key","title":"HeyGen API key"},{"how":"named","id":"heygen-legacy-api-key","title":"HeyGen API key without prefix"}]}
highlevel 16 highlevel-integration-token {"name":"HighLevel","revoke":"Rotate it under Settings > Private Integrations.","references":["https://help.gohighlevel.com/support/solutions/articles/155000003054"],"kinds":[{"how":"token","id":"highlevel-integration-token","title":"HighLevel private integration token"}]}
highnote 16 highnote-secret-key,highnote-test-key {"name":"Highnote","revoke":"Delete it under Developers > API keys in the dashboard.","references":["https://highnote.com/docs/basics/fundamentals/api-keys"],"kinds":[{"how":"token","id":"highnote-secret-key","title":"Highnote secret key","severity":"critical"},{"how":"token","id":"highnote-test-key","title":"Highnote test key","severity":"medium"}]}
hitbtc 16 hitbtc-api-key {"name":"HitBTC","revoke":"Delete it on the API keys page of the settings.","references":["https://api.hitbtc.com/#authentication"],"kinds":[{"how":"named","id":"hitbtc-api-key","title":"HitBTC API key","severity":"critical"}]}
hive 16 hive-api-key {"name":"Hive","revoke":"Regenerate it in the API section of the profile.","references":["https://developers.hive.com/reference/introduction"],"kinds":[{"how":"named","id":"hive-api-key","title":"Hive API key"}]}
hiveage 16 hiveage-api-key {"name":"Hiveage","revoke":"Regenerate it on the API page of the account settings.","references":["https://www.hiveage.com/developers/"],"kinds":[{"how":"named","id":"hiveage-api-key","title":"Hiveage API key"}]}
holded 16 holded-api-key {"name":"Holded","revoke":"Delete it under Settings > Developers.","references":["https://developers.holded.com/reference/api-key"],"kinds":[{"how":"named","id":"holded-api-key","title":"Holded API key"}]}
holidayApi 16 holiday-api-api-key {"name":"Holiday API","revoke":"Regenerate it in the dashboard.","references":["https://holidayapi.com/docs"],"kinds":[{"how":"named","id":"holiday-api-api-key","title":"Holiday API API key","severity":"medium"}]}
holistic 8 holistic-api-key {"name":"Holistic","revoke":"Replace it in the account settings.","references":["https://holistic.dev/api/"],"kinds":[{"how":"named","id":"holistic-api-key","title":"Holistic API key"}]}
honeybadger 16 honeybadger-api-key,honeybadger-auth-token {"name":"Honeybadger","revoke":"Delete it under API keys of the project, or regenerate it on the profile page.","references":["https://docs.honeybadger.io/api/getting-started/"],"kinds":[{"how":"token","id":"honeybadger-api-key","title":"Honeybadger project API key","severity":"medium"},{"how":"named","id":"honeybadger-auth-token","title":"Honeybadger personal auth token"}]}
honeycomb 2 honeycomb-ingest-key,honeycomb-management-key,honeycomb-api-key {"name":"Honeycomb","revoke":"Delete it under Environment settings > API Keys.","references":["https://docs.honeycomb.io/configure/environments/manage-api-keys/"],"kinds":[{"how":"token","id":"honeycomb-ingest-key","title":"Honeycomb ingest key"},{"how":"token","id":"honeycomb-management-key","title":"Honeycomb management key with its secret"},{"how":"named","id":"honeycomb-api-key","title":"Honeycomb configuration key"}]}
hookdeck 16 hookdeck-api-key {"name":"Hookdeck","revoke":"Delete it under Settings > API keys of the project.","references":["https://hookdeck.com/docs/api"],"kinds":[{"how":"named","id":"hookdeck-api-key","title":"Hookdeck API key"}]}
hop 16 hop-project-token {"name":"Hop","revoke":"Delete it under API tokens of the project or the account.","references":["https://docs.hop.io/"],"kinds":[{"how":"token","id":"hop-project-token","title":"Hop project token","confidence":"medium"}]}
hostinger 4 hostinger-api-token {"name":"Hostinger","revoke":"Delete it under API of the account panel.","references":["https://developers.hostinger.com/"],"kinds":[{"how":"named","id":"hostinger-api-token","title":"Hostinger API token","severity":"critical"}]}
html2pdf 16 html2pdf-api-key {"name":"HTML2PDF","revoke":"Replace it in the dashboard.","references":["https://html2pdf.app/documentation/"],"kinds":[{"how":"named","id":"html2pdf-api-key","title":"HTML2PDF API key","severity":"medium"}]}
huaweiCloud 3 huawei-cloud-secret-access-key {"name":"Huawei Cloud","revoke":"Revoke it under My credentials > Access keys.","references":["https://support.huaweicloud.com/intl/en-us/iam/"],"kinds":[{"how":"named","id":"huawei-cloud-secret-access-key","title":"Huawei Cloud secret access key"}]}
hubspot 3 hubspot-private-app-token,hubspot-api-key {"name":"HubSpot","revoke":"Rotate it on the Auth tab of the private app, or under Keys of the account.","references":["https://developers.hubspot.com/docs/guides/apps/private-apps/overview"],"kinds":[{"how":"token","id":"hubspot-private-app-token","title":"HubSpot private app token"},{"how":"named","id":"hubspot-api-key","title":"HubSpot API key","aliases":["hubspot-api-key"]}]}
huggingFace 7 hugging-face-access-token,hugging-face-organization-token,hugging-face-oauth-token {"name":"Hugging Face","revoke":"Revoke it under Settings > Access Tokens.","references":["https://huggingface.co/docs/hub/security-tokens"],"kinds":[{"how":"token","id":"hugging-face-access-token","title":"Hugging Face access token","aliases":["huggingface-access-token"]},{"how":"token","id":"hugging-face-organization-token","title":"Hugging Face organization API token","aliases":["huggingface-organization-api-token"]},{"how":"token","id":"hugging-face-oauth-token","title":"Hugging Face OAuth token"}]}
humanity 10 humanity-api-key {"name":"Humanity","revoke":"Regenerate the app secret in the developer section.","references":["https://platform.humanity.com/docs/authentication"],"kinds":[{"how":"named","id":"humanity-api-key","title":"Humanity API key"}]}
hume 16 hume-api-key {"name":"Hume","revoke":"Regenerate it on the API keys page of the platform.","references":["https://dev.hume.ai/docs/introduction/api-key"],"kinds":[{"how":"named","id":"hume-api-key","title":"Hume API key"}]}
hunter 3 hunter-api-key {"name":"Hunter","revoke":"Delete it on the API page of the account.","references":["https://hunter.io/api-documentation/v2"],"kinds":[{"how":"named","id":"hunter-api-key","title":"Hunter API key"}]}
huobi 2 huobi-api-key {"name":"Huobi","revoke":"Delete it under API Management.","references":["https://www.htx.com/en-us/opend/newApiPages/"],"kinds":[{"how":"named","id":"huobi-api-key","title":"Huobi API key","severity":"critical"}]}
hybiscus 16 hybiscus-api-key {"name":"Hybiscus","revoke":"Replace it in the developer portal.","references":["https://hybiscus.dev/docs/"],"kinds":[{"how":"named","id":"hybiscus-api-key","title":"Hybiscus API key","severity":"medium"}]}
hybridAnalysis 16 hybrid-analysis-api-key {"name":"Hybrid Analysis","revoke":"Regenerate it on the API key tab of the profile.","references":["https://hybrid-analysis.com/docs/api/v2"],"kinds":[{"how":"named","id":"hybrid-analysis-api-key","title":"Hybrid Analysis API key"}]}
hypertrack 16 hypertrack-secret-key {"name":"HyperTrack","revoke":"Regenerate the secret key on the Setup page of the dashboard.","references":["https://hypertrack.com/docs/apis-setup"],"kinds":[{"how":"named","id":"hypertrack-secret-key","title":"HyperTrack secret key"}]}
hypixel 16 hypixel-api-key {"name":"Hypixel","revoke":"Regenerate it in the developer dashboard.","references":["https://api.hypixel.net/"],"kinds":[{"how":"named","id":"hypixel-api-key","title":"Hypixel API key","severity":"medium"}]}
ibmCloud 2 ibm-cloud-api-key,ibm-cloud-cos-secret {"name":"IBM Cloud","revoke":"Delete it under Manage > Access (IAM) > API keys.","references":["https://cloud.ibm.com/docs/account?topic=account-userapikey"],"kinds":[{"how":"named","id":"ibm-cloud-api-key","title":"IBM Cloud user API key","severity":"critical"},{"how":"named","id":"ibm-cloud-cos-secret","title":"IBM Cloud Object Storage HMAC secret"}]}
iconfinder 16 iconfinder-api-key {"name":"Iconfinder","revoke":"Delete it under API keys of the account.","references":["https://developer.iconfinder.com/reference/authentication"],"kinds":[{"how":"named","id":"iconfinder-api-key","title":"Iconfinder API key","severity":"medium"}]}
ideogram 10 ideogram-api-key {"name":"Ideogram","revoke":"Delete it on the API page of the account.","references":["https://developer.ideogram.ai/ideogram-api/api-setup"],"kinds":[{"how":"named","id":"ideogram-api-key","title":"Ideogram API key"}]}
iexCloud 16 iex-cloud-secret-token,iex-cloud-publishable-token,iex-cloud-legacy-token {"name":"IEX Cloud","revoke":"Roll it on the API tokens page of the console.","references":["https://iexcloud.io/docs/api/"],"kinds":[{"how":"named","id":"iex-cloud-secret-token","title":"IEX Cloud secret token","severity":"medium"},{"how":"named","id":"iex-cloud-publishable-token","title":"IEX Cloud publishable token","severity":"low"},{"how":"named","id":"iex-cloud-legacy-token","title":"IEX Cloud token without prefix","severity":"medium"}]}
ifttt 6 ifttt-webhook-url,ifttt-webhook-key {"name":"IFTTT","revoke":"Edit the connection of the Webhooks service to get another key.","references":["https://help.ifttt.com/hc/en-us/articles/4405029291163"],"kinds":[{"how":"token","id":"ifttt-webhook-url","title":"IFTTT webhook URL"},{"how":"named","id":"ifttt-webhook-key","title":"IFTTT webhook key"}]}
ilovepdf 1 ilovepdf-secret-key {"name":"iLovePDF","revoke":"Regenerate the secret key of the project in the console.","references":["https://www.iloveapi.com/docs/api-reference"],"kinds":[{"how":"named","id":"ilovepdf-secret-key","title":"iLovePDF secret key"}]}
imagekit 16 imagekit-private-key,imagekit-api-key,imagekit-public-key {"name":"ImageKit","revoke":"Delete it under Developer options > API keys.","references":["https://imagekit.io/docs/api-keys"],"kinds":[{"how":"named","id":"imagekit-private-key","title":"ImageKit private key"},{"how":"named","id":"imagekit-api-key","title":"ImageKit API key"},{"how":"named","id":"imagekit-public-key","title":"ImageKit public key","severity":"info"}]}
imagga 16 imagga-authorization,imagga-api-secret,imagga-api-key {"name":"Imagga","revoke":"Regenerate it in the dashboard.","references":["https://docs.imagga.com/#authentication"],"kinds":[{"how":"named","id":"imagga-authorization","title":"Imagga API key and secret in base64"},{"how":"named","id":"imagga-api-secret","title":"Imagga API secret"},{"how":"named","id":"imagga-api-key","title":"Imagga API key","severity":"info"}]}
imgbb 16 imgbb-api-key {"name":"ImgBB","revoke":"Regenerate it on the API page.","references":["https://api.imgbb.com/"],"kinds":[{"how":"named","id":"imgbb-api-key","title":"ImgBB API key","severity":"medium"}]}
imgix 16 imgix-api-key {"name":"imgix","revoke":"Delete it under API keys of the account.","references":["https://docs.imgix.com/en-US/apis/management/overview"],"kinds":[{"how":"named","id":"imgix-api-key","title":"imgix API key"}]}
imgur 3 imgur-client-secret,imgur-client-id {"name":"Imgur","revoke":"Reset the client secret under Applications of the account settings.","references":["https://apidocs.imgur.com/"],"kinds":[{"how":"named","id":"imgur-client-secret","title":"Imgur client secret"},{"how":"named","id":"imgur-client-id","title":"Imgur client ID","severity":"info"}]}
impala 8 impala-api-key {"name":"Impala","revoke":"Replace it in the developer portal.","references":["https://docs.getimpala.com/"],"kinds":[{"how":"named","id":"impala-api-key","title":"Impala API key"}]}
infisical 16 infisical-service-token,infisical-client-secret {"name":"Infisical","revoke":"Delete the token under Access Control of the project.","references":["https://infisical.com/docs/documentation/platform/token"],"kinds":[{"how":"named","id":"infisical-service-token","title":"Infisical service token","severity":"critical","confidence":"high"},{"how":"named","id":"infisical-client-secret","title":"Infisical universal auth client secret","severity":"critical"}]}
influxdb 1 influxdb-api-token,influxdb-database-token {"name":"InfluxDB","revoke":"Delete it under Load Data > API Tokens.","references":["https://docs.influxdata.com/influxdb/cloud/admin/tokens/"],"kinds":[{"how":"named","id":"influxdb-api-token","title":"InfluxDB API token"},{"how":"token","id":"influxdb-database-token","title":"InfluxDB 3 token"}]}
infobip 16 infobip-api-key {"name":"Infobip","revoke":"Delete it under Developer tools > API keys.","references":["https://www.infobip.com/docs/essentials/api-essentials/api-authentication"],"kinds":[{"how":"named","id":"infobip-api-key","title":"Infobip API key"}]}
infomaniak 4 infomaniak-api-token {"name":"Infomaniak","revoke":"Delete it on the API tokens page of the manager.","references":["https://developer.infomaniak.com/docs/api"],"kinds":[{"how":"named","id":"infomaniak-api-token","title":"Infomaniak API token"}]}
infracost 16 infracost-api-key {"name":"Infracost","revoke":"Ask for a new key under Org settings in Infracost Cloud.","references":["https://www.infracost.io/docs/cloud_pricing_api/overview/"],"kinds":[{"how":"token","id":"infracost-api-key","title":"Infracost API key","severity":"medium","aliases":["infracost-api-token"]}]}
infura 16 infura-endpoint-url,infura-api-key {"name":"Infura","revoke":"Delete the key in the dashboard.","references":["https://docs.metamask.io/services/get-started/infura/"],"kinds":[{"how":"token","id":"infura-endpoint-url","title":"Infura endpoint with its API key","severity":"medium"},{"how":"named","id":"infura-api-key","title":"Infura API key","severity":"medium"}]}
inngest 16 inngest-signing-key {"name":"Inngest","revoke":"Rotate it under Manage > Signing key of the environment.","references":["https://www.inngest.com/docs/platform/signing-keys"],"kinds":[{"how":"token","id":"inngest-signing-key","title":"Inngest signing key"}]}
insightly 16 insightly-api-key {"name":"Insightly","revoke":"Regenerate it under User settings > API.","references":["https://api.insightly.com/v3.1/Help#!/Overview/Authentication"],"kinds":[{"how":"named","id":"insightly-api-key","title":"Insightly API key"}]}
instabot 16 instabot-api-key {"name":"Instabot","revoke":"Replace it under Settings > API.","references":["https://docs.instabot.io/"],"kinds":[{"how":"named","id":"instabot-api-key","title":"Instabot API key"}]}
instaclustr 16 instaclustr-api-key {"name":"Instaclustr","revoke":"Regenerate it under Account settings > API keys.","references":["https://www.instaclustr.com/support/api-integrations/"],"kinds":[{"how":"named","id":"instaclustr-api-key","title":"Instaclustr API key","severity":"critical"}]}
instagram 2 instagram-access-token,instagram-legacy-token,instagram-client-secret {"name":"Instagram","revoke":"Remove the app under Apps and Websites, or reset its secret in the app dashboard.","references":["https://developers.facebook.com/docs/instagram-platform/overview"],"kinds":[{"how":"token","id":"instagram-access-token","title":"Instagram access token"},{"how":"named","id":"instagram-legacy-token","title":"Instagram legacy access token"},{"how":"named","id":"instagram-client-secret","title":"Instagram client secret"}]}
instamojo 16 instamojo-api-key,instamojo-client-secret {"name":"Instamojo","revoke":"Regenerate it on the Developers page.","references":["https://docs.instamojo.com/reference/authentication"],"kinds":[{"how":"named","id":"instamojo-api-key","title":"Instamojo API key","severity":"critical"},{"how":"named","id":"instamojo-client-secret","title":"Instamojo client secret","severity":"critical"}]}
instana 8 instana-api-token {"name":"Instana","revoke":"Delete it under Settings > API Tokens.","references":["https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api"],"kinds":[{"how":"named","id":"instana-api-token","title":"Instana API token"}]}
instantly 3 instantly-api-key {"name":"Instantly","revoke":"Delete it under Settings > Integrations > API keys.","references":["https://developer.instantly.ai/getting-started/authorization"],"kinds":[{"how":"named","id":"instantly-api-key","title":"Instantly API key"}]}
instatus 7 instatus-api-key {"name":"Instatus","revoke":"Regenerate it on the developer page of the user settings.","references":["https://instatus.com/help/api"],"kinds":[{"how":"named","id":"instatus-api-key","title":"Instatus API key"}]}
intelx 16 intelx-api-key {"name":"Intelligence X","revoke":"Revoke it in the Developer tab of the account.","references":["https://github.com/IntelligenceX/SDK"],"kinds":[{"how":"named","id":"intelx-api-key","title":"Intelligence X API key"}]}
intercom 3 intercom-access-token,intercom-api-key,intercom-client-secret {"name":"Intercom","revoke":"Delete the token, or the app, in the Developer Hub.","references":["https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"],"kinds":[{"how":"token","id":"intercom-access-token","title":"Intercom access token"},{"how":"named","id":"intercom-api-key","title":"Intercom API key","aliases":["intercom-api-key"]},{"how":"named","id":"intercom-client-secret","title":"Intercom client or identity verification secret"}]}
interseller 16 interseller-api-key {"name":"Interseller","revoke":"Regenerate it in the account settings.","references":["https://api.interseller.io/"],"kinds":[{"how":"named","id":"interseller-api-key","title":"Interseller API key"}]}
intezer 17 intezer-api-key {"name":"Intezer","revoke":"Regenerate it in the account settings.","references":["https://docs.intezer.com/docs/get-an-api-access-token"],"kinds":[{"how":"named","id":"intezer-api-key","title":"Intezer API key"}]}
intra42 17 intra42-client-secret,intra42-client-id {"name":"42","revoke":"Regenerate the secret of the application on the intranet.","references":["https://api.intra.42.fr/apidoc/guides/getting_started"],"kinds":[{"how":"token","id":"intra42-client-secret","title":"42 intranet client secret","aliases":["intra42-client-secret"]},{"how":"token","id":"intra42-client-id","title":"42 intranet client ID","severity":"info"}]}
intrinio 17 intrinio-api-key {"name":"Intrinio","revoke":"Delete it on the API keys page of the account.","references":["https://docs.intrinio.com/documentation/api_v2/getting_started"],"kinds":[{"how":"named","id":"intrinio-api-key","title":"Intrinio API key","severity":"medium"}]}
intuit 1 intuit-client-secret,intuit-client-id {"name":"Intuit","revoke":"Reset the client secret on the keys page of the app.","references":["https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization"],"kinds":[{"how":"named","id":"intuit-client-secret","title":"Intuit client secret"},{"how":"named","id":"intuit-client-id","title":"Intuit client ID","severity":"info"}]}
invoiceocean 17 invoiceocean-api-token {"name":"InvoiceOcean","revoke":"Replace it under Settings > Account settings > Integration.","references":["https://github.com/invoiceocean/api"],"kinds":[{"how":"named","id":"invoiceocean-api-token","title":"InvoiceOcean API token"}]}
ionic 3 ionic-access-token {"name":"Ionic","revoke":"Revoke it under Personal settings > Access tokens.","references":["https://ionic.io/docs/appflow/automation/authentication"],"kinds":[{"how":"token","id":"ionic-access-token","title":"Ionic personal access token"}]}
ionos 2 ionos-api-key {"name":"IONOS","revoke":"Revoke it under developer.hosting.ionos.com/keys.","references":["https://developer.hosting.ionos.com/docs/getstarted"],"kinds":[{"how":"named","id":"ionos-api-key","title":"IONOS API key"}]}
ip2location 17 ip2location-api-key {"name":"IP2Location","revoke":"Replace it in the dashboard.","references":["https://www.ip2location.io/ip2location-documentation"],"kinds":[{"how":"named","id":"ip2location-api-key","title":"IP2Location API key","severity":"medium"}]}
ipapi 10 ipapi-access-key {"name":"ipapi","revoke":"Reset it in the dashboard.","references":["https://ipapi.com/documentation"],"kinds":[{"how":"named","id":"ipapi-access-key","title":"ipapi access key","severity":"medium"}]}
ipdata 5 ipdata-api-key {"name":"ipdata","revoke":"Regenerate it in the dashboard.","references":["https://docs.ipdata.co/docs"],"kinds":[{"how":"named","id":"ipdata-api-key","title":"ipdata API key","severity":"medium"}]}
ipgeolocation 17 ipgeolocation-api-key {"name":"ipgeolocation","revoke":"Regenerate it in the dashboard.","references":["https://ipgeolocation.io/documentation.html"],"kinds":[{"how":"named","id":"ipgeolocation-api-key","title":"ipgeolocation API key","severity":"medium"}]}
ipify 8 ipify-api-key {"name":"IPify","revoke":"Replace it on the products page of the account.","references":["https://geo.ipify.org/docs"],"kinds":[{"how":"named","id":"ipify-api-key","title":"IPify API key","severity":"medium"}]}
ipinfo 6 ipinfo-access-token {"name":"IPinfo","revoke":"Regenerate it in the dashboard.","references":["https://ipinfo.io/developers"],"kinds":[{"how":"named","id":"ipinfo-access-token","title":"IPinfo access token","severity":"medium"}]}
ipinfodb 17 ipinfodb-api-key {"name":"IPInfoDB","revoke":"Replace it in the account.","references":["https://www.ipinfodb.com/api"],"kinds":[{"how":"named","id":"ipinfodb-api-key","title":"IPInfoDB API key","severity":"medium"}]}
ipqualityscore 7 ipqualityscore-api-key {"name":"IPQualityScore","revoke":"Reset it in the account settings.","references":["https://www.ipqualityscore.com/documentation/overview"],"kinds":[{"how":"named","id":"ipqualityscore-api-key","title":"IPQualityScore API key","severity":"medium"}]}
ipregistry 17 ipregistry-api-key {"name":"Ipregistry","revoke":"Regenerate it in the dashboard.","references":["https://ipregistry.co/docs/authentication"],"kinds":[{"how":"named","id":"ipregistry-api-key","title":"Ipregistry API key","severity":"medium"}]}
ipstack 8 ipstack-access-key {"name":"ipstack","revoke":"Reset it in the dashboard.","references":["https://ipstack.com/documentation"],"kinds":[{"how":"named","id":"ipstack-access-key","title":"ipstack access key","severity":"medium"}]}
itchIo 17 itch-io-api-key {"name":"itch.io","revoke":"Revoke it under API keys of the settings.","references":["https://itch.io/docs/itch/integrating/quickstart.html"],"kinds":[{"how":"named","id":"itch-io-api-key","title":"itch.io API key"}]}
iterable 0 iterable-api-key {"name":"Iterable","revoke":"Delete it under Integrations > API Keys.","references":["https://support.iterable.com/hc/en-us/articles/360043464871"],"kinds":[{"how":"named","id":"iterable-api-key","title":"Iterable API key"}]}
iterative 17 iterative-studio-token {"name":"Iterative","revoke":"Revoke it under Settings > Client access tokens in DVC Studio.","references":["https://dvc.org/doc/studio/user-guide/account-management"],"kinds":[{"how":"token","id":"iterative-studio-token","title":"Iterative DVC Studio access token"}]}
iugu 10 iugu-api-token {"name":"Iugu","revoke":"Delete it under Administration > API tokens.","references":["https://dev.iugu.com/docs/autentica%C3%A7%C3%A3o"],"kinds":[{"how":"named","id":"iugu-api-token","title":"Iugu API token","severity":"critical"}]}
jawg 5 jawg-access-token {"name":"Jawg","revoke":"Revoke it under Access tokens of the account.","references":["https://www.jawg.io/docs/"],"kinds":[{"how":"named","id":"jawg-access-token","title":"Jawg access token"}]}
jdCloud 17 jd-cloud-access-key {"name":"JD Cloud","revoke":"Delete the access key under Account Management > AccessKey Management of the JD Cloud console.","references":["https://docs.jdcloud.com/en/account-management/accesskey-management"],"kinds":[{"how":"token","id":"jd-cloud-access-key","title":"JD Cloud access key","severity":"critical"}]}
jellyfin 4 jellyfin-api-key {"name":"Jellyfin","revoke":"Delete the key under Dashboard > API Keys of the server.","references":["https://jellyfin.org/docs/general/server/api-keys"],"kinds":[{"how":"named","id":"jellyfin-api-key","title":"Jellyfin API key"}]}
jenkins 1 jenkins-api-token,jenkins-trigger-token,jenkins-agent-secret,jenkins-crumb,jenkins-initial-password,jenkins-initial-admin-password {"name":"Jenkins","revoke":"Revoke the token under Security > API Token of the profile of its user.","references":["https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/","https://www.jenkins.io/doc/book/security/csrf-protection/"],"kinds":[{"how":"named","id":"jenkins-api-token","title":"Jenkins API token","severity":"critical"},{"how":"named","id":"jenkins-trigger-token","title":"Jenkins build trigger token"},{"how":"named","id":"jenkins-agent-secret","title":"Jenkins agent secret","severity":"critical"},{"how":"named","id":"jenkins-crumb","title":"Jenkins crumb","severity":"low"},{"how":"block","id":"jenkins-initial-password","title":"Jenkins initial administrator password in a log","severity":"critical"},{"how":"named","id":"jenkins-initial-admin-password","title":"Jenkins initial administrator password","severity":"critical"}]}
jetbrains 0 jetbrains-permanent-token {"name":"JetBrains","revoke":"Delete the token under Profile > Account Security > Tokens of YouTrack or Hub, or in the Marketplace profile.","references":["https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html"],"kinds":[{"how":"token","id":"jetbrains-permanent-token","title":"JetBrains permanent token (YouTrack, Hub, Marketplace)"}]}
jfrog 3 jfrog-api-key,jfrog-identity-token {"name":"JFrog","revoke":"Revoke it under Administration > User Management > Access Tokens, or in the profile of its user.","references":["https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"],"kinds":[{"how":"named","id":"jfrog-api-key","title":"JFrog API key","severity":"critical","aliases":["jfrog-api-key"]},{"how":"named","id":"jfrog-identity-token","title":"JFrog identity token","severity":"critical","aliases":["jfrog-identity-token"]}]}
jina 17 jina-api-key {"name":"Jina AI","revoke":"Delete the key on the API key page of the Jina AI dashboard.","references":["https://jina.ai/api-dashboard/key-manager"],"kinds":[{"how":"token","id":"jina-api-key","title":"Jina AI API key"}]}
jira 1 jira-personal-token {"name":"Jira","revoke":"Revoke the token under Profile > Personal Access Tokens.","references":["https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html"],"kinds":[{"how":"named","id":"jira-personal-token","title":"Jira or Confluence Data Center personal access token"}]}
joeSandbox 17 joe-sandbox-api-key {"name":"Joe Sandbox","revoke":"Revoke it in the user settings > API key.","references":["https://github.com/joesecurity/jbxapi"],"kinds":[{"how":"named","id":"joe-sandbox-api-key","title":"Joe Sandbox API key"}]}
jotform 17 jotform-api-key {"name":"Jotform","revoke":"Delete the key under Settings > API of the Jotform account.","references":["https://api.jotform.com/docs/"],"kinds":[{"how":"named","id":"jotform-api-key","title":"Jotform API key"}]}
jsonbin 2 jsonbin-api-key {"name":"JSONBin","revoke":"Regenerate the key on the API keys page of JSONBin.","references":["https://jsonbin.io/api-reference"],"kinds":[{"how":"named","id":"jsonbin-api-key","title":"JSONBin API key"}]}
jumpcloud 8 jumpcloud-service-key,jumpcloud-api-key {"name":"JumpCloud","revoke":"Generate a new API key in the account menu of the Admin Portal: the old one stops working.","references":["https://docs.jumpcloud.com/api/2.0/index.html#section/API-Key"],"kinds":[{"how":"token","id":"jumpcloud-service-key","title":"JumpCloud API key with prefix","severity":"critical"},{"how":"named","id":"jumpcloud-api-key","title":"JumpCloud API key","severity":"critical","aliases":["jumpcloud-api-key"]}]}
jumpseller 17 jumpseller-auth-token {"name":"Jumpseller","revoke":"Revoke it under Account > API.","references":["https://jumpseller.com/support/api/"],"kinds":[{"how":"named","id":"jumpseller-auth-token","title":"Jumpseller authentication token"}]}
jupiterone 17 jupiterone-api-token {"name":"JupiterOne","revoke":"Revoke the token under Settings > Account Management > API Tokens.","references":["https://docs.jupiterone.io/api/authentication"],"kinds":[{"how":"named","id":"jupiterone-api-token","title":"JupiterOne API token"}]}
jupyter 2 jupyter-server-token,jupyter-hub-token {"name":"Jupyter","revoke":"Restart the server, or delete the token on the Token page of the hub.","references":["https://jupyter-server.readthedocs.io/en/latest/operators/security.html"],"kinds":[{"how":"named","id":"jupyter-server-token","title":"Jupyter server token","severity":"medium"},{"how":"named","id":"jupyter-hub-token","title":"Jupyter hub API token"}]}
juro 5 juro-api-key {"name":"Juro","revoke":"Ask Juro to replace the key, or delete it under Settings > Integrations > API.","references":["https://api-docs.juro.com/"],"kinds":[{"how":"named","id":"juro-api-key","title":"Juro API key"}]}
jwplayer 17 jwplayer-api-secret {"name":"JW Player","revoke":"Delete the secret on the API Credentials page of the JWP dashboard.","references":["https://docs.jwplayer.com/platform/docs/api-keys-and-authentication"],"kinds":[{"how":"named","id":"jwplayer-api-secret","title":"JW Player API secret"}]}
jwt 2 json-web-token {"name":"JSON Web Token","revoke":"End the session that it belongs to, or change the key that it was signed with.","references":["https://www.rfc-editor.org/rfc/rfc7519"],"kinds":[{"how":"token","id":"json-web-token","title":"JSON Web Token","aliases":["jwt","jwt-base64"]}]}
kaggle 0 kaggle-api-token,kaggle-api-key,kaggle-json {"name":"Kaggle","revoke":"Expire the token under Settings > API of the Kaggle account.","references":["https://www.kaggle.com/docs/api"],"kinds":[{"how":"token","id":"kaggle-api-token","title":"Kaggle API token"},{"how":"named","id":"kaggle-api-key","title":"Kaggle API key"},{"how":"block","id":"kaggle-json","title":"Kaggle API key in kaggle.json","severity":"high"}]}
kagi 2 kagi-token {"name":"Kagi","revoke":"Generate a new token under Settings > API, or invalidate the session link under Settings > Account.","references":["https://help.kagi.com/kagi/api/overview.html"],"kinds":[{"how":"named","id":"kagi-token","title":"Kagi API or session token","severity":"medium"}]}
kanbanTool 17 kanban-tool-api-token {"name":"Kanban Tool","revoke":"Regenerate the token in the profile under API access.","references":["https://kanbantool.com/developer/api-v3"],"kinds":[{"how":"named","id":"kanban-tool-api-token","title":"Kanban Tool API token"}]}
karmaCrm 17 karma-crm-api-token {"name":"karmaCRM","revoke":"Reset the token under My Settings > API of karmaCRM.","references":["https://www.karmacrm.com/"],"kinds":[{"how":"named","id":"karma-crm-api-token","title":"karmaCRM API token"}]}
katalon 10 katalon-api-key {"name":"Katalon","revoke":"Delete the key on the API Keys page of Katalon.","references":["https://docs.katalon.com/katalon-platform/administer/user-management/generate-api-keys"],"kinds":[{"how":"named","id":"katalon-api-key","title":"Katalon API key"}]}
keboola 6 keboola-storage-token {"name":"Keboola","revoke":"Delete the token under Users & Settings > API Tokens of the project.","references":["https://developers.keboola.com/integrate/storage/api/tokens/"],"kinds":[{"how":"named","id":"keboola-storage-token","title":"Keboola Storage API token"}]}
keen 8 keen-api-key,keen-project-id {"name":"Keen","revoke":"Revoke the access key in the Access section of the Keen project.","references":["https://keen.io/docs/access/access-keys/"],"kinds":[{"how":"named","id":"keen-api-key","title":"Keen API key"},{"how":"named","id":"keen-project-id","title":"Keen project ID","severity":"info"}]}
keyStore 8 pkcs12-in-base64,java-key-store-in-base64,pkcs12-file,java-key-store-file,password-database-file {"name":"the owner of the keys","revoke":"Revoke the certificates of the keys in it and issue new ones.","references":["https://www.rfc-editor.org/rfc/rfc7292"],"kinds":[{"how":"block","id":"pkcs12-in-base64","title":"PKCS#12 key store in base64"},{"how":"block","id":"java-key-store-in-base64","title":"Java key store in base64","severity":"medium"},{"how":"file","id":"pkcs12-file","title":"PKCS#12 key store file","aliases":["pkcs12-file"]},{"how":"file","id":"java-key-store-file","title":"Java key store file","severity":"medium"},{"how":"file","id":"password-database-file","title":"Password database file","severity":"medium","revoke":"Change its master password, and every password in it: whoever has the file can try the old one."}]}
keycdn 4 keycdn-api-key {"name":"KeyCDN","revoke":"Revoke it under Account settings.","references":["https://www.keycdn.com/api"],"kinds":[{"how":"named","id":"keycdn-api-key","title":"KeyCDN API key"}]}
keycloak 0 keycloak-client-secret {"name":"Keycloak","revoke":"Regenerate the secret on the Credentials tab of the client.","references":["https://www.keycloak.org/docs/latest/server_admin/#_client-credentials"],"kinds":[{"how":"named","id":"keycloak-client-secret","title":"Keycloak client secret","severity":"critical"}]}
keygen 4 keygen-token {"name":"Keygen","revoke":"Revoke the token on its page in the Keygen dashboard.","references":["https://keygen.sh/docs/api/authentication/"],"kinds":[{"how":"token","id":"keygen-token","title":"Keygen token"}]}
kickbox 17 kickbox-api-key {"name":"Kickbox","revoke":"Delete the key on the API page of the Kickbox account.","references":["https://docs.kickbox.com/docs/using-the-api"],"kinds":[{"how":"named","id":"kickbox-api-key","title":"Kickbox API key"}]}
kinde 1 kinde-client-secret {"name":"Kinde","revoke":"Rotate the secret on the details page of the application in Kinde.","references":["https://docs.kinde.com/build/applications/"],"kinds":[{"how":"named","id":"kinde-client-secret","title":"Kinde client secret","severity":"critical"}]}
kinsta 3 kinsta-api-key {"name":"Kinsta","revoke":"Revoke it under Company settings > API keys.","references":["https://kinsta.com/docs/kinsta-api/"],"kinds":[{"how":"named","id":"kinsta-api-key","title":"Kinsta API key"}]}
kintone 17 kintone-api-token {"name":"Kintone","revoke":"Delete the token under App Settings > API Token of the app.","references":["https://kintone.dev/en/docs/kintone/rest-api/overview/kintone-rest-api-overview/"],"kinds":[{"how":"named","id":"kintone-api-token","title":"Kintone API token"}]}
klarna 17 klarna-api-key,klarna-test-api-key {"name":"Klarna","revoke":"Disable the credentials under Settings > API credentials of the Klarna merchant portal.","references":["https://docs.klarna.com/api/authentication/"],"kinds":[{"how":"token","id":"klarna-api-key","title":"Klarna API key","severity":"critical"},{"how":"token","id":"klarna-test-api-key","title":"Klarna test API key","severity":"medium"}]}
klaviyo 3 klaviyo-private-key,klaviyo-api-key {"name":"Klaviyo","revoke":"Delete the private key under Settings > API keys of the Klaviyo account.","references":["https://developers.klaviyo.com/en/docs/authenticate_"],"kinds":[{"how":"token","id":"klaviyo-private-key","title":"Klaviyo private API key"},{"how":"named","id":"klaviyo-api-key","title":"Klaviyo API key","aliases":["klaviyo-api-key"]}]}
klazify 17 klazify-api-key {"name":"Klazify","revoke":"Replace the key in the Klazify dashboard.","references":["https://www.klazify.com/category"],"kinds":[{"how":"named","id":"klazify-api-key","title":"Klazify API key","severity":"medium"}]}
kling 17 kling-secret-key {"name":"Kling AI","revoke":"Revoke it under API keys of the console.","references":["https://app.klingai.com/global/dev/document-api"],"kinds":[{"how":"named","id":"kling-secret-key","title":"Kling AI secret key"}]}
klipfolio 17 klipfolio-api-key {"name":"Klipfolio","revoke":"Delete the key under Account > Users > Profile of Klipfolio.","references":["https://apidocs.klipfolio.com/docs/authentication"],"kinds":[{"how":"named","id":"klipfolio-api-key","title":"Klipfolio API key"}]}
knapsackPro 17 knapsack-pro-token {"name":"Knapsack Pro","revoke":"Regenerate the token on the settings page of the project.","references":["https://docs.knapsackpro.com/api/v1/"],"kinds":[{"how":"named","id":"knapsack-pro-token","title":"Knapsack Pro API token"}]}
knock 17 knock-secret-key {"name":"Knock","revoke":"Roll the key under Developers > API keys of the Knock dashboard.","references":["https://docs.knock.app/developer-tools/api-keys"],"kinds":[{"how":"named","id":"knock-secret-key","title":"Knock secret API key"}]}
kobiton 17 kobiton-api-key {"name":"Kobiton","revoke":"Revoke it under Settings > API keys.","references":["https://docs.kobiton.com/"],"kinds":[{"how":"named","id":"kobiton-api-key","title":"Kobiton API key"}]}
kongKonnect 17 kong-konnect-access-token {"name":"Kong Konnect","revoke":"Revoke the token under Personal access tokens, or on the page of the system account.","references":["https://developer.konghq.com/konnect-api/"],"kinds":[{"how":"token","id":"kong-konnect-access-token","title":"Kong Konnect access token","severity":"critical"}]}
kontent 17 kontent-api-key {"name":"Kontent.ai","revoke":"Revoke the key under Environment settings > API keys.","references":["https://kontent.ai/learn/docs/apis/authentication"],"kinds":[{"how":"named","id":"kontent-api-key","title":"Kontent.ai API key"}]}
koyeb 10 koyeb-api-token {"name":"Koyeb","revoke":"Delete the token under Account > API of the control panel.","references":["https://www.koyeb.com/docs/reference/api"],"kinds":[{"how":"named","id":"koyeb-api-token","title":"Koyeb API token","severity":"critical"}]}
krakenIo 17 kraken-io-api-key,kraken-io-api-secret {"name":"Kraken.io","revoke":"Delete the key under Account > API Dashboard of Kraken.io.","references":["https://kraken.io/docs/authentication"],"kinds":[{"how":"named","id":"kraken-io-api-key","title":"Kraken.io API key","severity":"medium"},{"how":"named","id":"kraken-io-api-secret","title":"Kraken.io API secret"}]}
kraken 5 kraken-api-key,kraken-private-key {"name":"Kraken","revoke":"Delete the key under Settings > API of the Kraken account.","references":["https://docs.kraken.com/api/docs/guides/spot-rest-auth"],"kinds":[{"how":"named","id":"kraken-api-key","title":"Kraken API key","severity":"critical"},{"how":"named","id":"kraken-private-key","title":"Kraken private API key","severity":"critical","aliases":["kraken-access-token"]}]}
kucoin 17 kucoin-access-token,kucoin-secret-key {"name":"KuCoin","revoke":"Delete the key under API Management of the KuCoin account.","references":["https://www.kucoin.com/docs-new/authentication"],"kinds":[{"how":"named","id":"kucoin-access-token","title":"KuCoin API key","severity":"high","aliases":["kucoin-access-token"]},{"how":"named","id":"kucoin-secret-key","title":"KuCoin API secret","severity":"critical","aliases":["kucoin-secret-key"]}]}
kylas 10 kylas-api-key {"name":"Kylas","revoke":"Delete the key under My Account > API Key of Kylas.","references":["https://support.kylas.io/portal/en/kb"],"kinds":[{"how":"named","id":"kylas-api-key","title":"Kylas API key"}]}
lacework 17 lacework-api-secret {"name":"Lacework","revoke":"Disable and delete the key under Settings > API keys of the Lacework console.","references":["https://docs.lacework.net/api/api-access-keys-and-tokens"],"kinds":[{"how":"named","id":"lacework-api-secret","title":"Lacework API secret key","severity":"critical"}]}
lago 17 lago-api-key {"name":"Lago","revoke":"Rotate the key under Developers > API keys of Lago.","references":["https://getlago.com/docs/api-reference/intro"],"kinds":[{"how":"named","id":"lago-api-key","title":"Lago API key"}]}
lambdaCloud 17 lambda-cloud-api-key {"name":"Lambda Cloud","revoke":"Delete the key on the API keys page of the Lambda Cloud console.","references":["https://docs.lambda.ai/public-cloud/cloud-api/"],"kinds":[{"how":"named","id":"lambda-cloud-api-key","title":"Lambda Cloud API key","severity":"critical"}]}
lambdatest 8 lambdatest-access-key {"name":"LambdaTest","revoke":"Revoke it under Settings > Password & security.","references":["https://www.lambdatest.com/support/docs/"],"kinds":[{"how":"named","id":"lambdatest-access-key","title":"LambdaTest access key"}]}
langfuse 17 langfuse-secret-key,langfuse-public-key {"name":"Langfuse","revoke":"Delete the key pair under Settings > API Keys of the Langfuse project.","references":["https://langfuse.com/docs/api-and-data-platform/features/public-api"],"kinds":[{"how":"token","id":"langfuse-secret-key","title":"Langfuse secret key"},{"how":"token","id":"langfuse-public-key","title":"Langfuse public key","severity":"info"}]}
langsmith 17 langsmith-personal-token,langsmith-service-key,langsmith-legacy-key {"name":"LangSmith","revoke":"Delete the key under Settings > API Keys of LangSmith.","references":["https://docs.langchain.com/langsmith/create-account-api-key"],"kinds":[{"how":"token","id":"langsmith-personal-token","title":"LangSmith personal access token","aliases":["langchain-langsmith-personal-access-token"]},{"how":"token","id":"langsmith-service-key","title":"LangSmith service key","aliases":["langchain-langsmith-service-key"]},{"how":"token","id":"langsmith-legacy-key","title":"LangSmith legacy API key"}]}
languagelayer 8 languagelayer-access-key {"name":"languagelayer","revoke":"Reset the access key in the languagelayer dashboard.","references":["https://languagelayer.com/documentation"],"kinds":[{"how":"named","id":"languagelayer-access-key","title":"languagelayer access key","severity":"medium"}]}
laravel 3 laravel-app-key {"name":"Laravel","revoke":"Make a new key with \u0060php artisan key:generate\u0060; keep the old one in APP_PREVIOUS_KEYS only while it has to decrypt.","references":["https://laravel.com/docs/encryption#configuration"],"kinds":[{"how":"token","id":"laravel-app-key","title":"Laravel application key"}]}
lark 7 lark-tenant-token,lark-user-token,lark-app-token {"name":"Lark","revoke":"Reset the app secret under Credentials & Basic Info in the developer console: its tokens expire within two hours.","references":["https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token_internal"],"kinds":[{"how":"named","id":"lark-tenant-token","title":"Lark tenant access token"},{"how":"named","id":"lark-user-token","title":"Lark user access token"},{"how":"named","id":"lark-app-token","title":"Lark app access token"}]}
lastfm 2 lastfm-api-key {"name":"Last.fm","revoke":"Revoke it under last.fm/api/accounts.","references":["https://www.last.fm/api"],"kinds":[{"how":"named","id":"lastfm-api-key","title":"Last.fm API key"}]}
launchdarkly 0 launchdarkly-api-token,launchdarkly-sdk-key,launchdarkly-mobile-key,launchdarkly-access-token,launchdarkly-client-side-id {"name":"LaunchDarkly","revoke":"Reset an access token under Account settings > Authorization, an SDK key under the settings of its environment.","references":["https://launchdarkly.com/docs/home/account/api","https://launchdarkly.com/docs/home/account/environment/keys"],"kinds":[{"how":"token","id":"launchdarkly-api-token","title":"LaunchDarkly API access token"},{"how":"token","id":"launchdarkly-sdk-key","title":"LaunchDarkly server-side SDK key"},{"how":"token","id":"launchdarkly-mobile-key","title":"LaunchDarkly mobile key","severity":"low"},{"how":"named","id":"launchdarkly-access-token","title":"LaunchDarkly access token","aliases":["launchdarkly-access-token"]},{"how":"named","id":"launchdarkly-client-side-id","title":"LaunchDarkly client-side ID","severity":"low"}]}
leadfeeder 17 leadfeeder-api-token {"name":"Leadfeeder","revoke":"Delete the token under Settings > Personal > API tokens of Leadfeeder.","references":["https://docs.leadfeeder.com/api/"],"kinds":[{"how":"named","id":"leadfeeder-api-token","title":"Leadfeeder API token"}]}
leakix 17 leakix-api-key {"name":"LeakIX","revoke":"Revoke it under Settings > API key.","references":["https://docs.leakix.net/"],"kinds":[{"how":"named","id":"leakix-api-key","title":"LeakIX API key"}]}
leanplum 17 leanplum-api-key {"name":"Leanplum","revoke":"Delete the key under Apps > Keys & Settings.","references":["https://docs.leanplum.com/reference/api-keys"],"kinds":[{"how":"named","id":"leanplum-api-key","title":"Leanplum API key"}]}
lemlist 17 lemlist-api-key {"name":"lemlist","revoke":"Delete the key under Settings > Integrations of lemlist.","references":["https://developer.lemlist.com/api-reference/getting-started/authentication"],"kinds":[{"how":"named","id":"lemlist-api-key","title":"lemlist API key"}]}
lemonSqueezy 17 lemon-squeezy-api-key {"name":"Lemon Squeezy","revoke":"Delete the key under Settings > API of the store.","references":["https://docs.lemonsqueezy.com/api/getting-started/requests"],"kinds":[{"how":"named","id":"lemon-squeezy-api-key","title":"Lemon Squeezy API key","severity":"critical"}]}
lendflow 17 lendflow-api-key {"name":"Lendflow","revoke":"Ask Lendflow to revoke the token.","references":["https://docs.lendflow.com/"],"kinds":[{"how":"named","id":"lendflow-api-key","title":"Lendflow API key"}]}
leonardoAi 17 leonardo-ai-api-key {"name":"Leonardo.Ai","revoke":"Delete the key under API Access of Leonardo.Ai.","references":["https://docs.leonardo.ai/docs/create-your-api-key"],"kinds":[{"how":"named","id":"leonardo-ai-api-key","title":"Leonardo.Ai API key","severity":"medium"}]}
lessAnnoyingCrm 17 less-annoying-crm-api-key {"name":"Less Annoying CRM","revoke":"Delete the key under Settings > Programmer API.","references":["https://account.lessannoyingcrm.com/api_docs/v2"],"kinds":[{"how":"named","id":"less-annoying-crm-api-key","title":"Less Annoying CRM API key"}]}
letta 17 letta-api-key {"name":"Letta","revoke":"Revoke it under API keys of the console.","references":["https://docs.letta.com/"],"kinds":[{"how":"token","id":"letta-api-key","title":"Letta API key"}]}
lexigram 17 lexigram-api-key {"name":"Lexigram","revoke":"Delete the key in the Lexigram account.","references":["https://docs.lexigram.io/"],"kinds":[{"how":"named","id":"lexigram-api-key","title":"Lexigram API key"}]}
librariesIo 17 libraries-io-api-key {"name":"Libraries.io","revoke":"Regenerate the key on the account page of Libraries.io.","references":["https://libraries.io/api"],"kinds":[{"how":"named","id":"libraries-io-api-key","title":"Libraries.io API key","severity":"medium"}]}
lichess 17 lichess-personal-token,lichess-oauth-token {"name":"Lichess","revoke":"Revoke the token under Preferences > API access tokens.","references":["https://lichess.org/api#section/Introduction/Authentication"],"kinds":[{"how":"token","id":"lichess-personal-token","title":"Lichess personal access token","severity":"medium","aliases":["lichess-personal-access-token"]},{"how":"token","id":"lichess-oauth-token","title":"Lichess OAuth access token","severity":"medium","aliases":["lichess-oauth-access-token"]}]}
lightspeed 17 lightspeed-personal-token {"name":"Lightspeed","revoke":"Delete the token under Setup > Personal Tokens of Lightspeed Retail.","references":["https://x-series-api.lightspeedhq.com/docs/authorization"],"kinds":[{"how":"token","id":"lightspeed-personal-token","title":"Lightspeed X-Series personal token","severity":"critical"}]}
lightstep 8 lightstep-access-token {"name":"Lightstep","revoke":"Revoke it under Project settings > Access tokens.","references":["https://docs.lightstep.com/"],"kinds":[{"how":"named","id":"lightstep-access-token","title":"Lightstep access token"}]}
lineNotify 10 line-notify-token {"name":"LINE Notify","revoke":"Disconnect the service on the My page of LINE Notify.","references":["https://notify-bot.line.me/doc/en/"],"kinds":[{"how":"named","id":"line-notify-token","title":"LINE Notify access token","severity":"medium"}]}
line 1 line-channel-token,line-channel-secret {"name":"LINE","revoke":"Reissue the channel access token, or the channel secret, in the LINE Developers Console.","references":["https://developers.line.biz/en/docs/basics/channel-access-token/"],"kinds":[{"how":"named","id":"line-channel-token","title":"LINE channel access token"},{"how":"named","id":"line-channel-secret","title":"LINE channel secret"}]}
linear 0 linear-api-key,linear-oauth-token,linear-webhook-secret,linear-client-secret {"name":"Linear","revoke":"Revoke the key under Settings > Security & access, or rotate the secret of the application.","references":["https://linear.app/developers/graphql"],"kinds":[{"how":"token","id":"linear-api-key","title":"Linear API key","aliases":["linear-api-key"]},{"how":"token","id":"linear-oauth-token","title":"Linear OAuth token"},{"how":"token","id":"linear-webhook-secret","title":"Linear webhook signing secret"},{"how":"named","id":"linear-client-secret","title":"Linear client secret","aliases":["linear-client-secret"]}]}
linkedin 0 linkedin-client-secret-v2,linkedin-access-token,linkedin-client-secret,linkedin-client-id {"name":"LinkedIn","revoke":"Generate a new client secret on the Auth tab of the app in the developer portal; that invalidates its tokens.","references":["https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow"],"kinds":[{"how":"token","id":"linkedin-client-secret-v2","title":"LinkedIn client secret with prefix"},{"how":"token","id":"linkedin-access-token","title":"LinkedIn access token"},{"how":"named","id":"linkedin-client-secret","title":"LinkedIn client secret","aliases":["linkedin-client-secret"]},{"how":"named","id":"linkedin-client-id","title":"LinkedIn client ID","severity":"info","aliases":["linkedin-client-id"]}]}
linkpreview 7 linkpreview-api-key {"name":"LinkPreview","revoke":"Delete the key in the LinkPreview account.","references":["https://docs.linkpreview.net/"],"kinds":[{"how":"named","id":"linkpreview-api-key","title":"LinkPreview API key","severity":"medium"}]}
linode 1 linode-api-token {"name":"Linode","revoke":"Revoke the token under My Profile > API Tokens of Cloud Manager.","references":["https://techdocs.akamai.com/linode-api/reference/get-started#authentication"],"kinds":[{"how":"named","id":"linode-api-token","title":"Linode personal access token","severity":"critical"}]}
litellm 10 litellm-key {"name":"LiteLLM","revoke":"Delete the key on the Virtual Keys page of the proxy.","references":["https://docs.litellm.ai/docs/proxy/virtual_keys"],"kinds":[{"how":"named","id":"litellm-key","title":"LiteLLM virtual or master key"}]}
lithic 10 lithic-api-key {"name":"Lithic","revoke":"Revoke it under Account settings of the dashboard.","references":["https://docs.lithic.com/"],"kinds":[{"how":"named","id":"lithic-api-key","title":"Lithic API key"}]}
liveagent 8 liveagent-api-key {"name":"LiveAgent","revoke":"Delete the key under Configuration > System > API.","references":["https://support.liveagent.com/840770-Complete-API-reference"],"kinds":[{"how":"named","id":"liveagent-api-key","title":"LiveAgent API key"}]}
liveblocks 17 liveblocks-secret-key {"name":"Liveblocks","revoke":"Roll the key on the API keys page of the Liveblocks project.","references":["https://liveblocks.io/docs/authentication"],"kinds":[{"how":"token","id":"liveblocks-secret-key","title":"Liveblocks secret key"}]}
livekit 17 livekit-api-secret {"name":"LiveKit","revoke":"Delete the key under Settings > API Keys of the LiveKit project.","references":["https://docs.livekit.io/home/get-started/authentication/"],"kinds":[{"how":"named","id":"livekit-api-secret","title":"LiveKit API secret"}]}
livestorm 17 livestorm-api-token {"name":"Livestorm","revoke":"Revoke the token under Account settings > Integrations > Public API.","references":["https://developers.livestorm.co/docs/authentication"],"kinds":[{"how":"named","id":"livestorm-api-token","title":"Livestorm API token"}]}
llamaApi 8 llama-api-key {"name":"Llama API","revoke":"Delete the key on the API keys page of the Llama API dashboard.","references":["https://llama.developer.meta.com/docs/api-keys"],"kinds":[{"how":"token","id":"llama-api-key","title":"Llama API key"}]}
llamacloud 17 llamacloud-api-key {"name":"LlamaCloud","revoke":"Delete the key on the API Keys page of LlamaCloud.","references":["https://developers.llamaindex.ai/python/cloud/general/api_key/"],"kinds":[{"how":"token","id":"llamacloud-api-key","title":"LlamaCloud API key"}]}
lmnt 8 lmnt-api-key {"name":"LMNT","revoke":"Delete the key on the account page of LMNT.","references":["https://docs.lmnt.com/"],"kinds":[{"how":"named","id":"lmnt-api-key","title":"LMNT API key","severity":"medium"}]}
loadmill 17 loadmill-api-token {"name":"Loadmill","revoke":"Delete the token under Settings > API Tokens of Loadmill.","references":["https://docs.loadmill.com/integrations/api-tokens"],"kinds":[{"how":"named","id":"loadmill-api-token","title":"Loadmill API token"}]}
lob 0 lob-live-key,lob-test-key,lob-publishable-key,lob-api-key {"name":"Lob","revoke":"Roll the key under Settings > API Keys of the Lob dashboard.","references":["https://docs.lob.com/#tag/Authentication"],"kinds":[{"how":"token","id":"lob-live-key","title":"Lob live API key","aliases":["lob-api-key"]},{"how":"token","id":"lob-test-key","title":"Lob test API key","severity":"medium"},{"how":"token","id":"lob-publishable-key","title":"Lob publishable API key","severity":"low","aliases":["lob-pub-api-key"]},{"how":"named","id":"lob-api-key","title":"Lob API key"}]}
localstack 3 localstack-auth-token,localstack-api-key {"name":"LocalStack","revoke":"Reset the token on the Auth Tokens page of the LocalStack web application.","references":["https://docs.localstack.cloud/aws/getting-started/auth-token/"],"kinds":[{"how":"named","id":"localstack-auth-token","title":"LocalStack auth token"},{"how":"named","id":"localstack-api-key","title":"LocalStack API key","severity":"medium"}]}
locationiq 8 locationiq-token {"name":"LocationIQ","revoke":"Delete the token under API Access Tokens of the LocationIQ dashboard.","references":["https://docs.locationiq.com/docs/authentication"],"kinds":[{"how":"token","id":"locationiq-token","title":"LocationIQ access token","severity":"medium"}]}
locize 10 locize-api-key {"name":"Locize","revoke":"Delete the key under Settings > API Keys of the project.","references":["https://www.locize.com/docs/integration/api"],"kinds":[{"how":"named","id":"locize-api-key","title":"Locize API key","severity":"medium"}]}
logentries 4 logentries-token {"name":"Logentries","revoke":"Delete the log, or the API key, in the account settings.","references":["https://docs.rapid7.com/insightops/token-tcp/"],"kinds":[{"how":"named","id":"logentries-token","title":"Logentries token","severity":"medium"}]}
loggly 10 loggly-customer-token {"name":"Loggly","revoke":"Retire the token under Logs > Source Setup > Customer Tokens.","references":["https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm"],"kinds":[{"how":"named","id":"loggly-customer-token","title":"Loggly customer token","severity":"medium"}]}
logicmonitor 6 logicmonitor-bearer-token,logicmonitor-access-key {"name":"LogicMonitor","revoke":"Delete the token under Settings > Users and Roles > API Tokens.","references":["https://www.logicmonitor.com/support/api-tokens"],"kinds":[{"how":"token","id":"logicmonitor-bearer-token","title":"LogicMonitor bearer token"},{"how":"named","id":"logicmonitor-access-key","title":"LogicMonitor LMv1 access key"}]}
loginradius 17 loginradius-api-key {"name":"LoginRadius","revoke":"Regenerate the key under Configuration > API Configuration of the Admin Console.","references":["https://www.loginradius.com/docs/api/v2/getting-started/get-api-key-and-secret/"],"kinds":[{"how":"named","id":"loginradius-api-key","title":"LoginRadius API key or secret"}]}
logrocket 10 logrocket-api-key {"name":"LogRocket","revoke":"Revoke it under Settings > General settings.","references":["https://docs.logrocket.com/"],"kinds":[{"how":"named","id":"logrocket-api-key","title":"LogRocket API key"}]}
logzio 5 logzio-api-token,logzio-shipping-token {"name":"Logz.io","revoke":"Delete the token under Settings > Manage tokens of Logz.io.","references":["https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/"],"kinds":[{"how":"named","id":"logzio-api-token","title":"Logz.io API token"},{"how":"named","id":"logzio-shipping-token","title":"Logz.io shipping token","severity":"medium"}]}
lokalise 10 lokalise-api-token {"name":"Lokalise","revoke":"Revoke the token under Profile settings > API tokens.","references":["https://docs.lokalise.com/en/articles/1929556-api-tokens"],"kinds":[{"how":"named","id":"lokalise-api-token","title":"Lokalise API token"}]}
looker 17 looker-client-id,looker-client-secret {"name":"Looker","revoke":"Delete the API key under Admin > Users > Edit of its user.","references":["https://cloud.google.com/looker/docs/api-auth"],"kinds":[{"how":"named","id":"looker-client-id","title":"Looker client ID","severity":"low","aliases":["looker-client-id"]},{"how":"named","id":"looker-client-secret","title":"Looker client secret","aliases":["looker-client-secret"]}]}
loops 17 loops-api-key {"name":"Loops","revoke":"Delete the key under Settings > API of Loops.","references":["https://loops.so/docs/api-reference/intro"],"kinds":[{"how":"named","id":"loops-api-key","title":"Loops API key"}]}
loyverse 17 loyverse-access-token {"name":"Loyverse","revoke":"Delete the token under Integrations > Access tokens of the Back Office.","references":["https://developer.loyverse.com/docs/"],"kinds":[{"how":"named","id":"loyverse-access-token","title":"Loyverse access token"}]}
lunchMoney 17 lunch-money-access-token {"name":"Lunch Money","revoke":"Delete the token on the Developers page of the Lunch Money settings.","references":["https://lunchmoney.dev/#authentication"],"kinds":[{"how":"named","id":"lunch-money-access-token","title":"Lunch Money access token"}]}
luno 7 luno-api-secret {"name":"Luno","revoke":"Delete the key under Settings > API keys of the Luno account.","references":["https://www.luno.com/en/developers/api#tag/Authentication"],"kinds":[{"how":"named","id":"luno-api-secret","title":"Luno API key secret","severity":"critical"}]}
lusha 8 lusha-api-key {"name":"Lusha","revoke":"Replace the key under Settings > API of the Lusha dashboard.","references":["https://docs.lusha.com/"],"kinds":[{"how":"named","id":"lusha-api-key","title":"Lusha API key","severity":"medium"}]}
m3o 3 m3o-api-key {"name":"M3O","revoke":"Delete the key under Settings > API keys of M3O.","references":["https://m3o.com/docs"],"kinds":[{"how":"named","id":"m3o-api-key","title":"M3O API key","severity":"medium"}]}
madkudu 17 madkudu-api-key {"name":"MadKudu","revoke":"Replace the key under Integrations > API of MadKudu.","references":["https://developers.madkudu.com/"],"kinds":[{"how":"named","id":"madkudu-api-key","title":"MadKudu API key"}]}
magento 2 magento-access-token {"name":"Magento","revoke":"Revoke it under System > Integrations, or in the marketplace account for the composer keys.","references":["https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/"],"kinds":[{"how":"named","id":"magento-access-token","title":"Magento access token","severity":"critical"}]}
magicbell 17 magicbell-api-key {"name":"MagicBell","revoke":"Rotate the secret under Settings of the MagicBell project.","references":["https://www.magicbell.com/docs/api/overview"],"kinds":[{"how":"named","id":"magicbell-api-key","title":"MagicBell API key or secret"}]}
magnetic 7 magnetic-api-token {"name":"Magnetic","revoke":"Delete the token under Settings > API of Magnetic.","references":["https://developers.magnetichq.com/"],"kinds":[{"how":"named","id":"magnetic-api-token","title":"Magnetic API token"}]}
mailboxlayer 17 mailboxlayer-access-key {"name":"mailboxlayer","revoke":"Reset the access key in the mailboxlayer dashboard.","references":["https://mailboxlayer.com/documentation"],"kinds":[{"how":"named","id":"mailboxlayer-access-key","title":"mailboxlayer access key","severity":"medium"}]}
mailchimp 2 mailchimp-api-key,mailchimp-named-api-key,mailchimp-transactional-key {"name":"Mailchimp","revoke":"Revoke the key under Account & billing > Extras > API keys.","references":["https://mailchimp.com/developer/marketing/guides/quick-start/"],"kinds":[{"how":"token","id":"mailchimp-api-key","title":"Mailchimp API key","aliases":["mailchimp-api-key"]},{"how":"named","id":"mailchimp-named-api-key","title":"Mailchimp API key beside its name"},{"how":"token","id":"mailchimp-transactional-key","title":"Mailchimp Transactional API key"}]}
mailerlite 17 mailerlite-api-key {"name":"MailerLite","revoke":"Delete the token under Integrations > API of MailerLite.","references":["https://developers.mailerlite.com/docs/#authentication"],"kinds":[{"how":"named","id":"mailerlite-api-key","title":"MailerLite API key"}]}
mailersend 18 mailersend-api-token {"name":"MailerSend","revoke":"Delete the token under API tokens on the page of its domain.","references":["https://developers.mailersend.com/general.html#authentication"],"kinds":[{"how":"token","id":"mailersend-api-token","title":"MailerSend API token","aliases":["mailersend-api-token"]}]}
mailgun 2 mailgun-api-key,mailgun-account-key,mailgun-long-api-key,mailgun-validation-key {"name":"Mailgun","revoke":"Delete the key under API Security of the Mailgun account.","references":["https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt"],"kinds":[{"how":"token","id":"mailgun-api-key","title":"Mailgun private API key","aliases":["mailgun-private-api-token"]},{"how":"named","id":"mailgun-account-key","title":"Mailgun API or webhook signing key","aliases":["mailgun-signing-key"]},{"how":"named","id":"mailgun-long-api-key","title":"Mailgun API key of 72 characters"},{"how":"named","id":"mailgun-validation-key","title":"Mailgun public validation key","severity":"low","aliases":["mailgun-pub-key"]}]}
mailjet 8 mailjet-basic-auth,mailjet-api-key {"name":"Mailjet","revoke":"Regenerate the secret key, or revoke the SMS token, under Account Settings > REST API.","references":["https://dev.mailjet.com/email/guides/#authentication"],"kinds":[{"how":"named","id":"mailjet-basic-auth","title":"Mailjet basic authentication value"},{"how":"named","id":"mailjet-api-key","title":"Mailjet API key or secret"}]}
mailmodo 18 mailmodo-api-key {"name":"Mailmodo","revoke":"Revoke the key under Settings > API Keys of Mailmodo.","references":["https://www.mailmodo.com/developers/"],"kinds":[{"how":"named","id":"mailmodo-api-key","title":"Mailmodo API key"}]}
mailosaur 18 mailosaur-api-key {"name":"Mailosaur","revoke":"Delete the key on the API Keys page of the Mailosaur dashboard.","references":["https://mailosaur.com/docs/api"],"kinds":[{"how":"named","id":"mailosaur-api-key","title":"Mailosaur API key"}]}
mailsac 18 mailsac-api-key {"name":"Mailsac","revoke":"Delete the key on the API Credentials page of Mailsac.","references":["https://docs.mailsac.com/en/latest/api_examples/getting_started/getting_started.html"],"kinds":[{"how":"named","id":"mailsac-api-key","title":"Mailsac API key"}]}
mailslurp 18 mailslurp-api-key {"name":"MailSlurp","revoke":"Reset the key in the MailSlurp dashboard.","references":["https://docs.mailslurp.com/quick-start/"],"kinds":[{"how":"named","id":"mailslurp-api-key","title":"MailSlurp API key"}]}
mailtrap 10 mailtrap-api-token {"name":"Mailtrap","revoke":"Delete the token under Settings > API Tokens of Mailtrap.","references":["https://docs.mailtrap.io/getting-started/api-tokens"],"kinds":[{"how":"named","id":"mailtrap-api-token","title":"Mailtrap API token"}]}
make 1 make-webhook,make-api-token {"name":"Make","revoke":"Delete the webhook, or the token under Profile > API.","references":["https://developers.make.com/api-documentation/authentication/create-authentication-token"],"kinds":[{"how":"token","id":"make-webhook","title":"Make webhook","severity":"medium"},{"how":"named","id":"make-api-token","title":"Make API token"}]}
mandrill 8 mandrill-api-key {"name":"Mandrill","revoke":"Disable the key under Settings > SMTP & API Info of Mandrill.","references":["https://mailchimp.com/developer/transactional/guides/quick-start/"],"kinds":[{"how":"named","id":"mandrill-api-key","title":"Mandrill API key"}]}
mapbox 10 mapbox-secret-token,mapbox-temporary-token,mapbox-public-token,mapbox-api-token {"name":"Mapbox","revoke":"Delete or rotate the token on the Access tokens page of the Mapbox account.","references":["https://docs.mapbox.com/help/getting-started/access-tokens/"],"kinds":[{"how":"token","id":"mapbox-secret-token","title":"Mapbox secret access token"},{"how":"token","id":"mapbox-temporary-token","title":"Mapbox temporary access token","severity":"medium"},{"how":"token","id":"mapbox-public-token","title":"Mapbox public access token","severity":"low"},{"how":"named","id":"mapbox-api-token","title":"Mapbox API token","severity":"low","aliases":["mapbox-api-token"]}]}
mapillary 18 mapillary-access-token {"name":"Mapillary","revoke":"Delete the application on the Developers page of Mapillary.","references":["https://www.mapillary.com/developer/api-documentation#authentication"],"kinds":[{"how":"token","id":"mapillary-access-token","title":"Mapillary access token","severity":"medium"}]}
mapquest 18 mapquest-api-key {"name":"MapQuest","revoke":"Delete the key under Manage Keys of the developer profile.","references":["https://developer.mapquest.com/documentation/"],"kinds":[{"how":"named","id":"mapquest-api-key","title":"MapQuest API key","severity":"medium"}]}
maptiler 18 maptiler-api-key,maptiler-service-token {"name":"MapTiler","revoke":"Delete the key on the API keys page, a service token on the Credentials page, of MapTiler Cloud.","references":["https://docs.maptiler.com/cloud/api/authentication-key/"],"kinds":[{"how":"named","id":"maptiler-api-key","title":"MapTiler API key","severity":"low"},{"how":"named","id":"maptiler-service-token","title":"MapTiler service credential"}]}
marketo 7 marketo-client-secret,marketo-client-id {"name":"Marketo","revoke":"Replace the custom service under Admin > LaunchPoint.","references":["https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication"],"kinds":[{"how":"named","id":"marketo-client-secret","title":"Marketo client secret"},{"how":"named","id":"marketo-client-id","title":"Marketo client ID","severity":"info"}]}
marketstack 18 marketstack-access-key {"name":"marketstack","revoke":"Reset the access key in the marketstack dashboard.","references":["https://marketstack.com/documentation"],"kinds":[{"how":"named","id":"marketstack-access-key","title":"marketstack access key","severity":"medium"}]}
marqeta 18 marqeta-access-token {"name":"Marqeta","revoke":"Revoke it in the developer dashboard.","references":["https://www.marqeta.com/docs/developer-guides/authentication"],"kinds":[{"how":"named","id":"marqeta-access-token","title":"Marqeta admin access token"}]}
mastodon 2 mastodon-access-token {"name":"Mastodon","revoke":"Revoke the application under Preferences > Development, or Account > Authorized apps.","references":["https://docs.joinmastodon.org/client/token/"],"kinds":[{"how":"named","id":"mastodon-access-token","title":"Mastodon access token"}]}
matomo 4 matomo-auth-token {"name":"Matomo","revoke":"Delete the token under Administration > Personal > Security.","references":["https://developer.matomo.org/api-reference/reporting-api#authenticate-to-the-api-via-token_auth-parameter"],"kinds":[{"how":"named","id":"matomo-auth-token","title":"Matomo authentication token"}]}
matrix 18 matrix-access-token,matrix-authentication-service-token {"name":"Matrix","revoke":"Log the device out: that invalidates its access token.","references":["https://spec.matrix.org/latest/client-server-api/#using-access-tokens"],"kinds":[{"how":"token","id":"matrix-access-token","title":"Matrix access token of Synapse"},{"how":"token","id":"matrix-authentication-service-token","title":"Matrix token of the Matrix Authentication Service"}]}
mattermost 8 mattermost-access-token,mattermost-incoming-webhook {"name":"Mattermost","revoke":"Revoke the token under Profile > Security > Personal Access Tokens, or delete the webhook under Integrations.","references":["https://developers.mattermost.com/integrate/reference/personal-access-token/","https://developers.mattermost.com/integrate/webhooks/incoming/"],"kinds":[{"how":"named","id":"mattermost-access-token","title":"Mattermost access token","aliases":["mattermost-access-token"]},{"how":"token","id":"mattermost-incoming-webhook","title":"Mattermost incoming webhook","severity":"medium"}]}
mavenlink 6 mavenlink-api-key {"name":"Mavenlink","revoke":"Revoke the token under Authorized Applications of Kantata.","references":["https://developer.kantata.com/kantata/specification/section/authentication"],"kinds":[{"how":"named","id":"mavenlink-api-key","title":"Mavenlink API key"}]}
maxmind 0 maxmind-license-key,maxmind-legacy-license-key,maxmind-configuration {"name":"MaxMind","revoke":"Delete the key under Manage License Keys of the MaxMind account.","references":["https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key"],"kinds":[{"how":"token","id":"maxmind-license-key","title":"MaxMind license key","aliases":["maxmind-license-key"]},{"how":"named","id":"maxmind-legacy-license-key","title":"MaxMind license key without suffix"},{"how":"block","id":"maxmind-configuration","title":"MaxMind license key in GeoIP.conf","severity":"high"}]}
meaningcloud 18 meaningcloud-license-key {"name":"MeaningCloud","revoke":"Ask MeaningCloud to replace the license key.","references":["https://learn.meaningcloud.com/developer/"],"kinds":[{"how":"named","id":"meaningcloud-license-key","title":"MeaningCloud license key","severity":"medium"}]}
mediastack 18 mediastack-access-key {"name":"mediastack","revoke":"Reset the access key in the mediastack dashboard.","references":["https://mediastack.com/documentation"],"kinds":[{"how":"named","id":"mediastack-access-key","title":"mediastack access key","severity":"medium"}]}
mediawiki 18 mediawiki-secret-key {"name":"MediaWiki","revoke":"Set another value in LocalSettings.php.","references":["https://www.mediawiki.org/wiki/Manual:$wgSecretKey"],"kinds":[{"how":"named","id":"mediawiki-secret-key","title":"MediaWiki secret key"}]}
medium 10 medium-integration-token {"name":"Medium","revoke":"Revoke the token under Settings > Security and apps > Integration tokens.","references":["https://github.com/Medium/medium-api-docs"],"kinds":[{"how":"named","id":"medium-integration-token","title":"Medium integration token"}]}
meilisearch 3 meilisearch-api-key {"name":"Meilisearch","revoke":"Delete the key with the keys API, or change the master key and restart.","references":["https://www.meilisearch.com/docs/learn/security/basic_security"],"kinds":[{"how":"named","id":"meilisearch-api-key","title":"Meilisearch API key"}]}
meistertask 18 meistertask-personal-token {"name":"MeisterTask","revoke":"Delete the token under the developer settings of the Meister account.","references":["https://developers.meistertask.com/docs/authentication"],"kinds":[{"how":"named","id":"meistertask-personal-token","title":"MeisterTask personal access token"}]}
mem0 18 mem0-api-key {"name":"Mem0","revoke":"Delete the key on the API keys page of the Mem0 dashboard.","references":["https://docs.mem0.ai/platform/quickstart"],"kinds":[{"how":"token","id":"mem0-api-key","title":"Mem0 API key"}]}
mercadoPago 18 mercado-pago-access-token,mercado-pago-long-access-token,mercado-pago-test-access-token,mercado-pago-public-key {"name":"Mercado Pago","revoke":"Renew the credentials under Your integrations > Credentials.","references":["https://www.mercadopago.com/developers/en/docs/your-integrations/credentials"],"kinds":[{"how":"token","id":"mercado-pago-access-token","title":"Mercado Pago access token","severity":"critical"},{"how":"token","id":"mercado-pago-long-access-token","title":"Mercado Pago access token with marks around its random part","severity":"critical"},{"how":"token","id":"mercado-pago-test-access-token","title":"Mercado Pago test access token","severity":"medium"},{"how":"token","id":"mercado-pago-public-key","title":"Mercado Pago public key","severity":"info"}]}
mercury 18 mercury-production-token,mercury-sandbox-token {"name":"Mercury","revoke":"Revoke the token under Settings > API Tokens of Mercury.","references":["https://docs.mercury.com/docs/getting-started"],"kinds":[{"how":"token","id":"mercury-production-token","title":"Mercury production API token","severity":"critical","aliases":["mercury-production-api-token"]},{"how":"token","id":"mercury-sandbox-token","title":"Mercury sandbox API token","severity":"info","aliases":["mercury-non-production-api-token"]}]}
mergify 18 mergify-application-key {"name":"Mergify","revoke":"Delete the key under Settings > Applications of the Mergify dashboard.","references":["https://docs.mergify.com/api/usage/"],"kinds":[{"how":"token","id":"mergify-application-key","title":"Mergify application key","severity":"critical","aliases":["mergify-application-key"]}]}
mesibo 18 mesibo-app-token {"name":"mesibo","revoke":"Reset the token of the application in the mesibo console.","references":["https://docs.mesibo.com/api/"],"kinds":[{"how":"named","id":"mesibo-app-token","title":"mesibo application token"}]}
messagebird 18 messagebird-api-token,bird-api-key,messagebird-client-id {"name":"MessageBird","revoke":"Delete the key under Developers > API access of the Bird dashboard.","references":["https://developers.messagebird.com/api/#authentication"],"kinds":[{"how":"named","id":"messagebird-api-token","title":"MessageBird API access key","aliases":["messagebird-api-token"]},{"how":"token","id":"bird-api-key","title":"Bird API key","references":["https://bird.com/docs/guides/authentication/"]},{"how":"named","id":"messagebird-client-id","title":"MessageBird client ID","severity":"info","aliases":["messagebird-client-id"]}]}
metaapi 6 metaapi-token {"name":"MetaApi","revoke":"Revoke the token on the API tokens page of MetaApi.","references":["https://metaapi.cloud/docs/client/"],"kinds":[{"how":"named","id":"metaapi-token","title":"MetaApi API token"}]}
metabase 3 metabase-api-key,metabase-session-token,metabase-embedding-secret {"name":"Metabase","revoke":"Delete the key under Admin settings > Authentication > API keys.","references":["https://www.metabase.com/docs/latest/people-and-groups/api-keys"],"kinds":[{"how":"token","id":"metabase-api-key","title":"Metabase API key"},{"how":"named","id":"metabase-session-token","title":"Metabase session token","severity":"medium"},{"how":"named","id":"metabase-embedding-secret","title":"Metabase embedding secret key"}]}
metrilo 18 metrilo-api-secret {"name":"Metrilo","revoke":"Replace the secret under Settings of the Metrilo project.","references":["https://metrilo.gitbook.io/api/"],"kinds":[{"how":"named","id":"metrilo-api-secret","title":"Metrilo API key"}]}
mezmo 8 mezmo-key {"name":"Mezmo","revoke":"Delete the key under Settings > Organization > API Keys of Mezmo.","references":["https://docs.mezmo.com/docs/ingestion-key"],"kinds":[{"how":"named","id":"mezmo-key","title":"Mezmo ingestion or service key","severity":"medium"}]}
microsoftPowerAutomate 18 microsoft-power-automate-logic-app-url,microsoft-power-automate-flow-url {"name":"Microsoft Power Automate","revoke":"Regenerate the access key of the flow or of the logic app: its URL carries the signature.","references":["https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app#generate-shared-access-signatures-sas"],"kinds":[{"how":"token","id":"microsoft-power-automate-logic-app-url","title":"Microsoft Power Automate or Logic Apps trigger URL","severity":"medium"},{"how":"token","id":"microsoft-power-automate-flow-url","title":"Microsoft Power Automate flow URL","severity":"medium"}]}
microsoftTeams 10 microsoft-teams-office-webhook,microsoft-teams-tenant-webhook {"name":"Microsoft Teams","revoke":"Remove the connector under Manage channel > Connectors of its channel.","references":["https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"],"kinds":[{"how":"token","id":"microsoft-teams-office-webhook","title":"Microsoft Teams incoming webhook","severity":"medium","aliases":["microsoft-teams-webhook"]},{"how":"token","id":"microsoft-teams-tenant-webhook","title":"Microsoft Teams incoming webhook of a tenant","severity":"medium"}]}
midtrans 18 midtrans-server-key,midtrans-sandbox-server-key,midtrans-client-key {"name":"Midtrans","revoke":"Ask Midtrans to regenerate the keys under Settings > Access Keys.","references":["https://docs.midtrans.com/docs/midtrans-account#retrieving-api-access-keys"],"kinds":[{"how":"token","id":"midtrans-server-key","title":"Midtrans production server key","severity":"critical","aliases":["midtrans-production-server-key"]},{"how":"token","id":"midtrans-sandbox-server-key","title":"Midtrans sandbox server key","severity":"medium"},{"how":"token","id":"midtrans-client-key","title":"Midtrans client key","severity":"info"}]}
mindee 18 mindee-api-key {"name":"Mindee","revoke":"Delete the key on the API Keys page of the Mindee platform.","references":["https://docs.mindee.com/"],"kinds":[{"how":"named","id":"mindee-api-key","title":"Mindee API key","severity":"medium"}]}
mindmeister 18 mindmeister-api-key {"name":"MindMeister","revoke":"Revoke it under Account > API.","references":["https://developers.mindmeister.com/"],"kinds":[{"how":"named","id":"mindmeister-api-key","title":"MindMeister API key"}]}
minimax 18 minimax-api-key,minimax-coding-plan-key {"name":"MiniMax","revoke":"Delete the key on the API keys page of the MiniMax platform.","references":["https://platform.minimax.io/docs/guides/quickstart-preparation"],"kinds":[{"how":"token","id":"minimax-api-key","title":"MiniMax API key","aliases":["minimax-api-key"]},{"how":"token","id":"minimax-coding-plan-key","title":"MiniMax coding plan key"}]}
minio 2 minio-secret-key {"name":"MinIO","revoke":"Remove the access key in the console, or with \u0060mc admin accesskey remove\u0060.","references":["https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html"],"kinds":[{"how":"named","id":"minio-secret-key","title":"MinIO secret key","severity":"critical"}]}
mintlify 18 mintlify-api-key {"name":"Mintlify","revoke":"Revoke it under Settings > API keys.","references":["https://www.mintlify.com/docs/api-reference/introduction"],"kinds":[{"how":"token","id":"mintlify-api-key","title":"Mintlify API key"}]}
miro 4 miro-access-token,miro-token,miro-client-secret {"name":"Miro","revoke":"Uninstall the app, or delete it under Settings > Your apps, to invalidate its token.","references":["https://developers.miro.com/reference/authorization-flow-for-expiring-tokens"],"kinds":[{"how":"token","id":"miro-access-token","title":"Miro access token of a region"},{"how":"named","id":"miro-token","title":"Miro access token"},{"how":"named","id":"miro-client-secret","title":"Miro client secret"}]}
misskey 10 misskey-access-token {"name":"Misskey","revoke":"Delete the token under Settings > API of the instance.","references":["https://misskey-hub.net/en/docs/for-developers/api/token/"],"kinds":[{"how":"named","id":"misskey-access-token","title":"Misskey access token","severity":"medium"}]}
mistral 4 mistral-api-key {"name":"Mistral AI","revoke":"Delete the key on the API Keys page of the Mistral console.","references":["https://docs.mistral.ai/getting-started/quickstart/"],"kinds":[{"how":"named","id":"mistral-api-key","title":"Mistral AI API key","aliases":["mistral-api-key"]}]}
mite 18 mite-api-key {"name":"mite","revoke":"Renew the key under My user > API.","references":["https://mite.de/en/api/"],"kinds":[{"how":"named","id":"mite-api-key","title":"mite API key"}]}
mixedbread 18 mixedbread-api-key {"name":"Mixedbread","revoke":"Delete the key on the API keys page of the Mixedbread platform.","references":["https://www.mixedbread.com/docs/api-reference/authentication"],"kinds":[{"how":"token","id":"mixedbread-api-key","title":"Mixedbread API key"}]}
mixmax 18 mixmax-api-token {"name":"Mixmax","revoke":"Delete the token under Settings > Integrations > API.","references":["https://developer.mixmax.com/docs/getting-started-with-the-api"],"kinds":[{"how":"named","id":"mixmax-api-token","title":"Mixmax API token"}]}
mixpanel 7 mixpanel-api-secret {"name":"Mixpanel","revoke":"Reset the secret under Project Settings > Access Keys, or delete the service account.","references":["https://developer.mixpanel.com/reference/authentication"],"kinds":[{"how":"named","id":"mixpanel-api-secret","title":"Mixpanel API secret or project token","severity":"medium"}]}
mockaroo 18 mockaroo-api-key {"name":"Mockaroo","revoke":"Regenerate the key on the account page of Mockaroo.","references":["https://www.mockaroo.com/docs"],"kinds":[{"how":"named","id":"mockaroo-api-key","title":"Mockaroo API key","severity":"low"}]}
modal 10 modal-token-secret,modal-token-id {"name":"Modal","revoke":"Revoke the token under Settings > API Tokens of Modal.","references":["https://modal.com/docs/reference/modal.config"],"kinds":[{"how":"named","id":"modal-token-secret","title":"Modal token secret"},{"how":"named","id":"modal-token-id","title":"Modal token ID","severity":"info"}]}
moderationApi 0 moderation-api-api-key,moderation-api-project-key {"name":"Moderation API","revoke":"Delete the key in the project settings of Moderation API.","references":["https://docs.moderationapi.com/"],"kinds":[{"how":"named","id":"moderation-api-api-key","title":"Moderation API API key"},{"how":"token","id":"moderation-api-project-key","title":"Moderation API project secret key"}]}
modrinth 18 modrinth-personal-token,modrinth-session-token {"name":"Modrinth","revoke":"Revoke the token under Settings > Personal access tokens.","references":["https://docs.modrinth.com/api/"],"kinds":[{"how":"token","id":"modrinth-personal-token","title":"Modrinth personal access token","severity":"critical"},{"how":"token","id":"modrinth-session-token","title":"Modrinth session or OAuth token","severity":"critical"}]}
moengage 10 moengage-api-secret {"name":"MoEngage","revoke":"Revoke it under Settings > APIs.","references":["https://developers.moengage.com/"],"kinds":[{"how":"named","id":"moengage-api-secret","title":"MoEngage API secret"}]}
mollie 18 mollie-live-key,mollie-test-key,mollie-access-token {"name":"Mollie","revoke":"Reset the key under Developers > API keys of the Mollie dashboard.","references":["https://docs.mollie.com/docs/api-keys"],"kinds":[{"how":"named","id":"mollie-live-key","title":"Mollie live API key","severity":"critical"},{"how":"named","id":"mollie-test-key","title":"Mollie test API key","severity":"medium"},{"how":"named","id":"mollie-access-token","title":"Mollie organization access token","severity":"critical"}]}
monday 5 monday-api-token,monday-app-secret {"name":"monday.com","revoke":"Regenerate the token under Developers > My access tokens.","references":["https://developer.monday.com/api-reference/docs/authentication"],"kinds":[{"how":"named","id":"monday-api-token","title":"monday.com API token"},{"how":"named","id":"monday-app-secret","title":"monday.com app client or signing secret"}]}
mongodbAtlas 5 mongodb-atlas-service-account-secret,mongodb-atlas-service-account-id,mongodb-atlas-private-key {"name":"MongoDB Atlas","revoke":"Delete the key or the service account under Access Manager of the organization or project.","references":["https://www.mongodb.com/docs/atlas/configure-api-access/","https://www.mongodb.com/docs/atlas/api/service-accounts-overview/"],"kinds":[{"how":"token","id":"mongodb-atlas-service-account-secret","title":"MongoDB Atlas service account secret","severity":"critical","aliases":["mongodb-atlas-service-account-secret"]},{"how":"token","id":"mongodb-atlas-service-account-id","title":"MongoDB Atlas service account ID","severity":"info","aliases":["mongodb-atlas-service-account-client-id"]},{"how":"named","id":"mongodb-atlas-private-key","title":"MongoDB Atlas API private key","severity":"critical"}]}
monkeylearn 18 monkeylearn-api-key {"name":"MonkeyLearn","revoke":"Regenerate the key under API keys of the MonkeyLearn account.","references":["https://monkeylearn.com/api/v3/"],"kinds":[{"how":"named","id":"monkeylearn-api-key","title":"MonkeyLearn API key","severity":"medium"}]}
monnify 18 monnify-secret-key,monnify-api-key {"name":"Monnify","revoke":"Regenerate the keys under Developers > API Keys of the Monnify dashboard.","references":["https://developers.monnify.com/docs/getting-started/"],"kinds":[{"how":"named","id":"monnify-secret-key","title":"Monnify secret key","severity":"critical"},{"how":"named","id":"monnify-api-key","title":"Monnify API key","severity":"info"}]}
moodle 3 moodle-token {"name":"Moodle","revoke":"Reset the token under Preferences > Security keys.","references":["https://docs.moodle.org/en/Security_keys"],"kinds":[{"how":"named","id":"moodle-token","title":"Moodle web service token"}]}
moonclerk 18 moonclerk-api-key {"name":"MoonClerk","revoke":"Delete the key under Account > API Keys of MoonClerk.","references":["https://github.com/moonclerk/developer"],"kinds":[{"how":"named","id":"moonclerk-api-key","title":"MoonClerk API key"}]}
moonshot 10 moonshot-kimi-code-key,moonshot-api-key {"name":"Moonshot AI","revoke":"Delete the key on the API keys page of the Kimi Open Platform.","references":["https://platform.moonshot.ai/docs/introduction"],"kinds":[{"how":"token","id":"moonshot-kimi-code-key","title":"Moonshot AI Kimi Code key"},{"how":"named","id":"moonshot-api-key","title":"Moonshot AI API key","aliases":["kimi-api-key"]}]}
moosend 18 moosend-api-key {"name":"Moosend","revoke":"Regenerate the key under Settings > API key of Moosend.","references":["https://docs.moosend.com/developers/api-documentation/en/index-en.html"],"kinds":[{"how":"named","id":"moosend-api-key","title":"Moosend API key"}]}
moralis 18 moralis-api-key {"name":"Moralis","revoke":"Delete the key on the API keys page of the Moralis admin panel.","references":["https://docs.moralis.com/web3-data-api/evm/get-your-api-key"],"kinds":[{"how":"named","id":"moralis-api-key","title":"Moralis API key","severity":"medium"}]}
mozillaAddons 4 mozilla-addons-api-secret {"name":"Mozilla Add-ons","revoke":"Revoke the credentials on the Manage API Keys page of the developer hub.","references":["https://mozilla.github.io/addons-server/topics/api/auth.html"],"kinds":[{"how":"named","id":"mozilla-addons-api-secret","title":"Mozilla Add-ons API secret","severity":"critical"}]}
mparticle 18 mparticle-secret {"name":"mParticle","revoke":"Rotate the key under Setup > Inputs, or delete the API credential.","references":["https://docs.mparticle.com/developers/credential-management/"],"kinds":[{"how":"named","id":"mparticle-secret","title":"mParticle secret"}]}
msg91 18 msg91-authkey {"name":"MSG91","revoke":"Delete the authkey in the MSG91 panel.","references":["https://docs.msg91.com/overview"],"kinds":[{"how":"named","id":"msg91-authkey","title":"MSG91 authkey"}]}
murf 18 murf-api-key {"name":"Murf AI","revoke":"Delete the key on the API Keys page of the Murf API dashboard.","references":["https://murf.ai/api/docs/introduction/overview"],"kinds":[{"how":"token","id":"murf-api-key","title":"Murf AI API key","severity":"medium"}]}
musixmatch 18 musixmatch-api-key {"name":"Musixmatch","revoke":"Revoke it in the application in the dashboard.","references":["https://developer.musixmatch.com/"],"kinds":[{"how":"named","id":"musixmatch-api-key","title":"Musixmatch API key"}]}
mux 18 mux-token-secret,mux-token-id {"name":"Mux","revoke":"Revoke the token under Settings > Access Tokens of the Mux dashboard.","references":["https://www.mux.com/docs/core/make-api-requests"],"kinds":[{"how":"named","id":"mux-token-secret","title":"Mux access token secret"},{"how":"named","id":"mux-token-id","title":"Mux access token ID","severity":"info"}]}
myget 18 myget-api-key {"name":"MyGet","revoke":"Delete the token under Profile > Access Tokens of MyGet.","references":["https://docs.myget.org/docs/reference/security"],"kinds":[{"how":"named","id":"myget-api-key","title":"MyGet API key","severity":"critical"}]}
myintervals 18 myintervals-api-token {"name":"Intervals","revoke":"Generate a new token under My Account > API Access.","references":["https://www.myintervals.com/api/authentication.php"],"kinds":[{"how":"named","id":"myintervals-api-token","title":"Intervals API token"}]}
n8n 18 n8n-legacy-api-key,n8n-encryption-key {"name":"n8n","revoke":"Delete the key under Settings > n8n API.","references":["https://docs.n8n.io/api/authentication/"],"kinds":[{"how":"token","id":"n8n-legacy-api-key","title":"n8n API key with prefix"},{"how":"named","id":"n8n-encryption-key","title":"n8n encryption key"}]}
nameCom 2 name-com-api-token {"name":"Name.com","revoke":"Revoke it under Account > Settings > API tokens.","references":["https://docs.name.com/"],"kinds":[{"how":"named","id":"name-com-api-token","title":"Name.com API token"}]}
namecheap 2 namecheap-api-key {"name":"Namecheap","revoke":"Reset the key under Profile > Tools > API Access.","references":["https://www.namecheap.com/support/api/intro/"],"kinds":[{"how":"named","id":"namecheap-api-key","title":"Namecheap API key","severity":"critical"}]}
nango 8 nango-secret-key {"name":"Nango","revoke":"Rotate the key under Environment Settings of Nango.","references":["https://nango.dev/docs/reference/api/authentication"],"kinds":[{"how":"named","id":"nango-secret-key","title":"Nango secret key"}]}
nasa 4 nasa-api-key {"name":"NASA","revoke":"Request a new key: one cannot be revoked by its owner.","references":["https://api.nasa.gov/"],"kinds":[{"how":"named","id":"nasa-api-key","title":"NASA API key","severity":"medium"}]}
nasdaqDataLink 10 nasdaq-data-link-api-key {"name":"Nasdaq Data Link","revoke":"Regenerate the key in the account settings.","references":["https://docs.data.nasdaq.com/docs/getting-started"],"kinds":[{"how":"named","id":"nasdaq-data-link-api-key","title":"Nasdaq Data Link API key","severity":"medium"}]}
nats 4 nats-nkey-seed {"name":"NATS","revoke":"Revoke the user key in the account with \u0060nsc revocations add-user\u0060 and issue a new one.","references":["https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth"],"kinds":[{"how":"token","id":"nats-nkey-seed","title":"NATS NKey seed","severity":"critical"}]}
nebius 18 nebius-api-key {"name":"Nebius","revoke":"Revoke it under API keys of the console.","references":["https://docs.nebius.com/"],"kinds":[{"how":"named","id":"nebius-api-key","title":"Nebius API key"}]}
neo4j 3 neo4j-password {"name":"Neo4j","revoke":"Revoke it under Access of the instance, or API keys of the Aura console.","references":["https://neo4j.com/docs/aura/"],"kinds":[{"how":"named","id":"neo4j-password","title":"Neo4j Aura password or client secret"}]}
neon 18 neon-api-key {"name":"Neon","revoke":"Revoke the key under Account settings > API keys of the Neon console.","references":["https://neon.com/docs/manage/api-keys"],"kinds":[{"how":"token","id":"neon-api-key","title":"Neon API key","severity":"critical"}]}
netbird 18 netbird-access-token {"name":"NetBird","revoke":"Revoke it in the user's access tokens.","references":["https://docs.netbird.io/how-to/access-netbird-public-api"],"kinds":[{"how":"token","id":"netbird-access-token","title":"NetBird personal access token"}]}
netbox 8 netbox-token,netbox-api-token {"name":"NetBox","revoke":"Delete the token under API Tokens of the profile of its user.","references":["https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication"],"kinds":[{"how":"token","id":"netbox-token","title":"NetBox API token with prefix"},{"how":"named","id":"netbox-api-token","title":"NetBox API token"}]}
nethunt 18 nethunt-api-key {"name":"NetHunt","revoke":"Replace the key under Settings > Integrations > API.","references":["https://nethunt.com/integration-api"],"kinds":[{"how":"named","id":"nethunt-api-key","title":"NetHunt API key"}]}
netlas 18 netlas-api-key {"name":"Netlas","revoke":"Revoke it under Profile of the account.","references":["https://docs.netlas.io/"],"kinds":[{"how":"named","id":"netlas-api-key","title":"Netlas API key"}]}
netlify 2 netlify-personal-token,netlify-build-hook,netlify-access-token {"name":"Netlify","revoke":"Revoke the token under User settings > Applications, or delete the build hook.","references":["https://docs.netlify.com/api/get-started/#authentication","https://docs.netlify.com/build/configure-builds/build-hooks/"],"kinds":[{"how":"token","id":"netlify-personal-token","title":"Netlify access token with prefix","severity":"critical"},{"how":"token","id":"netlify-build-hook","title":"Netlify build hook","severity":"medium"},{"how":"named","id":"netlify-access-token","title":"Netlify access token","severity":"critical","aliases":["netlify-access-token"]}]}
netsuite 18 netsuite-token {"name":"NetSuite","revoke":"Revoke the token under Setup > Users/Roles > Access Tokens.","references":["https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html"],"kinds":[{"how":"named","id":"netsuite-token","title":"NetSuite token or consumer secret","severity":"critical"}]}
neutrinoApi 6 neutrino-api-api-key {"name":"Neutrino API","revoke":"Delete the key under API Keys of the Neutrino account.","references":["https://www.neutrinoapi.com/api/api-basics/"],"kinds":[{"how":"named","id":"neutrino-api-api-key","title":"Neutrino API API key","severity":"medium"}]}
neverBounce 18 never-bounce-api-key {"name":"NeverBounce","revoke":"Revoke it under Apps of the account.","references":["https://developers.neverbounce.com/"],"kinds":[{"how":"named","id":"never-bounce-api-key","title":"NeverBounce API key"}]}
newRelic 3 new-relic-user-key,new-relic-admin-key,new-relic-lower-admin-key,new-relic-insert-key,new-relic-query-key,new-relic-rest-key,new-relic-browser-key,new-relic-mobile-token,new-relic-location-key,new-relic-license-key,new-relic-short-license-key,new-relic-pixie-key,new-relic-legacy-license-key,new-relic-personal-key,new-relic-user-id {"name":"New Relic","revoke":"Delete the key on the API keys page of New Relic.","references":["https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"],"kinds":[{"how":"token","id":"new-relic-user-key","title":"New Relic user key","aliases":["new-relic-user-api-key"]},{"how":"token","id":"new-relic-admin-key","title":"New Relic admin key","severity":"critical"},{"how":"token","id":"new-relic-lower-admin-key","title":"New Relic admin key in lower case","severity":"critical"},{"how":"token","id":"new-relic-insert-key","title":"New Relic Insights insert key","severity":"medium","aliases":["new-relic-insert-key"]},{"how":"token","id":"new-relic-query-key","title":"New Relic Insights query key","severity":"medium"},{"how":"token","id":"new-relic-rest-key","title":"New Relic REST API key"},{"how":"token","id":"new-relic-browser-key","title":"New Relic browser key","severity":"low","aliases":["new-relic-browser-api-token"]},{"how":"token","id":"new-relic-mobile-token","title":"New Relic mobile app token","severity":"low"},{"how":"token","id":"new-relic-location-key","title":"New Relic synthetics private location key"},{"how":"token","id":"new-relic-license-key","title":"New Relic license key"},{"how":"token","id":"new-relic-short-license-key","title":"New Relic license key without filling"},{"how":"token","id":"new-relic-pixie-key","title":"New Relic Pixie key"},{"how":"named","id":"new-relic-legacy-license-key","title":"New Relic license key of 40 digits"},{"how":"named","id":"new-relic-personal-key","title":"New Relic personal API key"},{"how":"named","id":"new-relic-user-id","title":"New Relic user API key ID","severity":"info","aliases":["new-relic-user-api-id"]}]}
newsApi 8 news-api-api-key {"name":"News API","revoke":"Ask News API to replace the key: the account page only shows it.","references":["https://newsapi.org/docs/authentication"],"kinds":[{"how":"named","id":"news-api-api-key","title":"News API API key","severity":"medium"}]}
newscatcher 18 newscatcher-api-key {"name":"NewsCatcher","revoke":"Ask NewsCatcher to replace the key.","references":["https://www.newscatcherapi.com/docs/"],"kinds":[{"how":"named","id":"newscatcher-api-key","title":"NewsCatcher API key","severity":"medium"}]}
newsdata 18 newsdata-api-key {"name":"NewsData.io","revoke":"Replace the key on the API key page of the NewsData.io dashboard.","references":["https://newsdata.io/documentation"],"kinds":[{"how":"named","id":"newsdata-api-key","title":"NewsData.io API key","severity":"medium"}]}
nexmo 8 nexmo-api-secret,nexmo-signature-secret,nexmo-api-key {"name":"Vonage (Nexmo)","revoke":"Roll the secret under Account settings of the Vonage API dashboard.","references":["https://developer.vonage.com/en/account/secret-management"],"kinds":[{"how":"named","id":"nexmo-api-secret","title":"Vonage (Nexmo) API secret"},{"how":"named","id":"nexmo-signature-secret","title":"Vonage (Nexmo) signature secret"},{"how":"named","id":"nexmo-api-key","title":"Vonage (Nexmo) API key","severity":"info"}]}
nextdns 8 nextdns-api-key {"name":"NextDNS","revoke":"Replace the key at the bottom of the NextDNS account page.","references":["https://nextdns.github.io/api/"],"kinds":[{"how":"named","id":"nextdns-api-key","title":"NextDNS API key"}]}
nftport 18 nftport-api-key {"name":"NFTPort","revoke":"Replace the key in the NFTPort dashboard.","references":["https://docs.nftport.xyz/"],"kinds":[{"how":"named","id":"nftport-api-key","title":"NFTPort API key"}]}
ngrok 4 ngrok-token {"name":"ngrok","revoke":"Delete the authtoken, or the API key, in the ngrok dashboard.","references":["https://ngrok.com/docs/agent/#authtokens","https://ngrok.com/docs/api/"],"kinds":[{"how":"named","id":"ngrok-token","title":"ngrok authtoken or API key"}]}
nicereply 18 nicereply-api-key {"name":"Nicereply","revoke":"Replace the key under Settings > API of Nicereply.","references":["https://www.nicereply.com/api/"],"kinds":[{"how":"named","id":"nicereply-api-key","title":"Nicereply API key"}]}
nightfall 18 nightfall-api-key {"name":"Nightfall","revoke":"Delete the key under API Keys of the Nightfall dashboard.","references":["https://help.nightfall.ai/developer-api/key_concepts"],"kinds":[{"how":"token","id":"nightfall-api-key","title":"Nightfall API key"}]}
nimble 7 nimble-api-key {"name":"Nimble","revoke":"Delete the key under Settings > API Tokens of Nimble CRM.","references":["https://support.nimble.com/en/articles/6172735-generate-an-api-key"],"kinds":[{"how":"named","id":"nimble-api-key","title":"Nimble API key"}]}
nlpCloud 18 nlp-cloud-token {"name":"NLP Cloud","revoke":"Replace the token in the NLP Cloud dashboard.","references":["https://docs.nlpcloud.com/#authentication"],"kinds":[{"how":"named","id":"nlp-cloud-token","title":"NLP Cloud API token","severity":"medium"}]}
nocodb 18 nocodb-fine-grained-token,nocodb-api-token {"name":"NocoDB","revoke":"Delete the token under Account > Tokens of NocoDB.","references":["https://nocodb.com/docs/product-docs/account-settings/api-tokens"],"kinds":[{"how":"token","id":"nocodb-fine-grained-token","title":"NocoDB fine-grained API token","references":["https://nocodb.com/docs/apis/authentication"]},{"how":"named","id":"nocodb-api-token","title":"NocoDB API token"}]}
noip 3 noip-ddns-key-password {"name":"No-IP","revoke":"Revoke it under Account > DDNS keys.","references":["https://www.noip.com/integrate/request"],"kinds":[{"how":"named","id":"noip-ddns-key-password","title":"No-IP DDNS key password"}]}
nomad 10 nomad-acl-token {"name":"Nomad","revoke":"Revoke the token with \u0060nomad acl token delete\u0060.","references":["https://developer.hashicorp.com/nomad/docs/secure/acl/tokens"],"kinds":[{"how":"named","id":"nomad-acl-token","title":"Nomad ACL token","severity":"critical"}]}
nomic 18 nomic-api-key {"name":"Nomic","revoke":"Delete the key under API keys of the Nomic Atlas settings.","references":["https://docs.nomic.ai/"],"kinds":[{"how":"token","id":"nomic-api-key","title":"Nomic API key","severity":"medium"}]}
nordigen 18 nordigen-secret-key {"name":"GoCardless Bank Account Data","revoke":"Revoke it under User secrets of the portal.","references":["https://developer.gocardless.com/bank-account-data/"],"kinds":[{"how":"named","id":"nordigen-secret-key","title":"GoCardless Bank Account Data secret key"}]}
nordvpn 8 nordvpn-access-token {"name":"NordVPN","revoke":"Revoke the token under Nord Account > NordVPN > Access token.","references":["https://support.nordvpn.com/hc/en-us/articles/20286980309265"],"kinds":[{"how":"named","id":"nordvpn-access-token","title":"NordVPN access token"}]}
nostr 18 nostr-secret-key {"name":"Nostr","revoke":"It cannot be revoked: move to a new key pair.","references":["https://github.com/nostr-protocol/nips/blob/master/19.md"],"kinds":[{"how":"token","id":"nostr-secret-key","title":"Nostr secret key"}]}
noticeable 3 noticeable-api-key {"name":"Noticeable","revoke":"Delete the key under Settings > API Keys of the Noticeable project.","references":["https://graphql.noticeable.io/docs/"],"kinds":[{"how":"named","id":"noticeable-api-key","title":"Noticeable API key"}]}
notion 10 notion-token,notion-refresh-token,notion-legacy-token,notion-session-token {"name":"Notion","revoke":"Refresh the secret on the page of the integration under Notion > My integrations.","references":["https://developers.notion.com/docs/authorization"],"kinds":[{"how":"token","id":"notion-token","title":"Notion integration token","aliases":["notion-api-token"]},{"how":"token","id":"notion-refresh-token","title":"Notion OAuth refresh token"},{"how":"token","id":"notion-legacy-token","title":"Notion integration token or client secret of the older form"},{"how":"token","id":"notion-session-token","title":"Notion session cookie"}]}
novita 19 novita-api-key {"name":"Novita AI","revoke":"Delete the key on the key management page of Novita AI.","references":["https://novita.ai/docs/guides/quickstart"],"kinds":[{"how":"named","id":"novita-api-key","title":"Novita AI API key"}]}
novu 4 novu-secret-key {"name":"Novu","revoke":"Revoke it under Settings > API keys.","references":["https://docs.novu.co/"],"kinds":[{"how":"named","id":"novu-secret-key","title":"Novu secret key"}]}
nowpayments 19 nowpayments-api-key {"name":"NOWPayments","revoke":"Delete the key under Settings > Payments > API keys.","references":["https://nowpayments.io/help/api"],"kinds":[{"how":"named","id":"nowpayments-api-key","title":"NOWPayments API key","severity":"critical"}]}
nozbe 19 nozbe-api-token {"name":"Nozbe","revoke":"Delete the token under Settings > API tokens of Nozbe.","references":["https://nozbe.help/advancedfeatures/api/"],"kinds":[{"how":"named","id":"nozbe-api-token","title":"Nozbe API token"}]}
npm 5 npm-access-token,npm-legacy-token,npm-registry-token,npm-registry-login,npm-registry-password {"name":"npm","revoke":"Revoke it with \u0060npm token revoke\u0060, or under Access Tokens of the account.","references":["https://docs.npmjs.com/about-access-tokens"],"kinds":[{"how":"token","id":"npm-access-token","title":"npm access token","severity":"critical","aliases":["npm-access-token"]},{"how":"named","id":"npm-legacy-token","title":"npm legacy access token","severity":"critical"},{"how":"token","id":"npm-registry-token","title":"Token of a registry in .npmrc","severity":"critical","references":["https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration"]},{"how":"token","id":"npm-registry-login","title":"Login of a registry in .npmrc","severity":"critical","references":["https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration"]},{"how":"token","id":"npm-registry-password","title":"Password of a registry in .npmrc","severity":"critical","references":["https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration"]}]}
ntfy 19 ntfy-access-token {"name":"ntfy","revoke":"Delete the token under Account > Access tokens, or with \u0060ntfy token remove\u0060.","references":["https://docs.ntfy.sh/config/#access-tokens"],"kinds":[{"how":"token","id":"ntfy-access-token","title":"ntfy access token","severity":"medium"}]}
nuget 10 nuget-api-key,nuget-config-password {"name":"NuGet","revoke":"Delete it under API Keys of the account.","references":["https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key"],"kinds":[{"how":"token","id":"nuget-api-key","title":"NuGet API key","severity":"critical"},{"how":"block","id":"nuget-config-password","title":"Password of a source in nuget.config","aliases":["nuget-config-password"],"references":["https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials"]}]}
numverify 19 numverify-access-key {"name":"numverify","revoke":"Reset the access key in the numverify dashboard.","references":["https://numverify.com/documentation"],"kinds":[{"how":"named","id":"numverify-access-key","title":"numverify access key","severity":"medium"}]}
nutritionix 4 nutritionix-api-key,nutritionix-app-id {"name":"Nutritionix","revoke":"Delete the key in the Nutritionix developer portal.","references":["https://docx.syndigo.com/developers/docs/nutritionix-api-guide"],"kinds":[{"how":"named","id":"nutritionix-api-key","title":"Nutritionix application key","severity":"medium"},{"how":"named","id":"nutritionix-app-id","title":"Nutritionix application ID","severity":"info"}]}
nvidia 0 nvidia-api-key,nvidia-ngc-key,nvidia-ngc-service-key {"name":"NVIDIA","revoke":"Delete the key on the API Keys page of build.nvidia.com, or under Setup > API Keys of NGC.","references":["https://docs.nvidia.com/ngc/latest/ngc-user-guide.html#ngc-api-keys","https://docs.api.nvidia.com/nim/docs/api-quickstart"],"kinds":[{"how":"token","id":"nvidia-api-key","title":"NVIDIA API key","aliases":["nvidia-api-key"]},{"how":"named","id":"nvidia-ngc-key","title":"NVIDIA legacy NGC API key"},{"how":"named","id":"nvidia-ngc-service-key","title":"NVIDIA NGC service key"}]}
nylas 19 nylas-api-key,nylas-access-token {"name":"Nylas","revoke":"Delete the key on the API Keys page of the Nylas dashboard.","references":["https://developer.nylas.com/docs/v3/auth/"],"kinds":[{"how":"token","id":"nylas-api-key","title":"Nylas API key"},{"how":"named","id":"nylas-access-token","title":"Nylas access token or client secret"}]}
nytimes 1 nytimes-api-key {"name":"New York Times","revoke":"Delete the app, or its key, under My Apps of the developer portal.","references":["https://developer.nytimes.com/get-started"],"kinds":[{"how":"named","id":"nytimes-api-key","title":"New York Times API key","severity":"medium","aliases":["nytimes-access-token"]}]}
oanda 10 oanda-access-token {"name":"OANDA","revoke":"Revoke the token under Manage API Access of the OANDA account.","references":["https://developer.oanda.com/rest-live-v20/authentication/"],"kinds":[{"how":"named","id":"oanda-access-token","title":"OANDA access token","severity":"critical"}]}
ocrSpace 19 ocr-space-api-key {"name":"OCR.space","revoke":"Ask OCR.space to replace the key.","references":["https://ocr.space/ocrapi"],"kinds":[{"how":"named","id":"ocr-space-api-key","title":"OCR.space API key","severity":"medium"}]}
octoprint 5 octoprint-api-key {"name":"OctoPrint","revoke":"Revoke the key under Settings > Application Keys.","references":["https://docs.octoprint.org/en/master/api/general.html#authorization"],"kinds":[{"how":"named","id":"octoprint-api-key","title":"OctoPrint API key","severity":"medium"}]}
octopusDeploy 1 octopus-deploy-api-key {"name":"Octopus Deploy","revoke":"Revoke the key under Profile > My API Keys.","references":["https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"],"kinds":[{"how":"token","id":"octopus-deploy-api-key","title":"Octopus Deploy API key","severity":"critical","aliases":["octopus-deploy-api-key"]}]}
oculus 7 oculus-access-token {"name":"Meta Horizon (Oculus)","revoke":"Reset the app credentials on the API page of the developer dashboard.","references":["https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics/"],"kinds":[{"how":"token","id":"oculus-access-token","title":"Meta Horizon (Oculus) app or user access token"}]}
odoo 6 odoo-api-key {"name":"Odoo","revoke":"Delete the key under Preferences > Account Security > API Keys.","references":["https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys"],"kinds":[{"how":"named","id":"odoo-api-key","title":"Odoo API key"}]}
okta 3 okta-api-token,okta-authorization-header,okta-client-secret {"name":"Okta","revoke":"Revoke the token under Security > API > Tokens, or rotate the client secret on the page of the application.","references":["https://developer.okta.com/docs/guides/create-an-api-token/main/","https://developer.okta.com/docs/guides/client-secret-rotation-key/main/"],"kinds":[{"how":"named","id":"okta-api-token","title":"Okta API token","severity":"critical","aliases":["okta-access-token"]},{"how":"named","id":"okta-authorization-header","title":"Okta API token in a header","severity":"critical"},{"how":"named","id":"okta-client-secret","title":"Okta client secret","severity":"critical"}]}
okx 1 okx-secret-key,okx-api-key {"name":"OKX","revoke":"Delete the key on the API page of the OKX account.","references":["https://www.okx.com/docs-v5/en/#overview-api-resources-and-support"],"kinds":[{"how":"named","id":"okx-secret-key","title":"OKX secret key","severity":"critical"},{"how":"named","id":"okx-api-key","title":"OKX API key"}]}
ollama 2 ollama-api-key {"name":"Ollama","revoke":"Delete the key under Settings > Keys of the Ollama account.","references":["https://docs.ollama.com/api/authentication"],"kinds":[{"how":"named","id":"ollama-api-key","title":"Ollama API key","aliases":["ollama-api-key"]}]}
omise 19 omise-secret-key,omise-test-secret-key,omise-public-key {"name":"Omise","revoke":"Roll the key under Settings > Keys of the Omise dashboard.","references":["https://docs.omise.co/api-authentication"],"kinds":[{"how":"token","id":"omise-secret-key","title":"Omise live secret key","severity":"critical"},{"how":"token","id":"omise-test-secret-key","title":"Omise test secret key","severity":"medium"},{"how":"token","id":"omise-public-key","title":"Omise live public key","severity":"low"}]}
omnisend 19 omnisend-api-key {"name":"Omnisend","revoke":"Delete the key under Store settings > API keys.","references":["https://api-docs.omnisend.com/reference/authentication"],"kinds":[{"how":"named","id":"omnisend-api-key","title":"Omnisend API key"}]}
oneForge 10 one-forge-api-key {"name":"1Forge","revoke":"Regenerate it in the API settings of the 1Forge account.","references":["https://1forge.com/api"],"kinds":[{"how":"named","id":"one-forge-api-key","title":"1Forge API key","severity":"medium"}]}
onePassword 19 one-password-service-account-token,one-password-secret-key {"name":"1Password","revoke":"Revoke the service account under Developer > Service accounts, or change the secret key under My Profile.","references":["https://developer.1password.com/docs/service-accounts/security/"],"kinds":[{"how":"token","id":"one-password-service-account-token","title":"1Password service account token","severity":"critical","aliases":["1password-service-account-token"]},{"how":"token","id":"one-password-secret-key","title":"1Password secret key","severity":"critical","aliases":["1password-secret-key"]}]}
onelogin 6 onelogin-client-secret,onelogin-client-id {"name":"OneLogin","revoke":"Regenerate the credential under Developers > API Credentials.","references":["https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials"],"kinds":[{"how":"named","id":"onelogin-client-secret","title":"OneLogin client secret","severity":"critical"},{"how":"named","id":"onelogin-client-id","title":"OneLogin client ID","severity":"info"}]}
onepagecrm 19 onepagecrm-api-key {"name":"OnePageCRM","revoke":"Change the key under Apps > API of OnePageCRM.","references":["https://developer.onepagecrm.com/api/"],"kinds":[{"how":"named","id":"onepagecrm-api-key","title":"OnePageCRM API key"}]}
onesignal 19 onesignal-rich-key,onesignal-api-key {"name":"OneSignal","revoke":"Rotate or delete the key under Settings > Keys & IDs.","references":["https://documentation.onesignal.com/docs/en/keys-and-ids"],"kinds":[{"how":"token","id":"onesignal-rich-key","title":"OneSignal app or organization API key","aliases":["onesignal-rich-authentication-token"]},{"how":"named","id":"onesignal-api-key","title":"OneSignal REST API key"}]}
onfido 19 onfido-live-token,onfido-sandbox-token {"name":"Onfido","revoke":"Revoke the token under Settings > Tokens of the Onfido dashboard.","references":["https://documentation.onfido.com/getting-started/general-introduction/#authentication"],"kinds":[{"how":"token","id":"onfido-live-token","title":"Onfido live API token","severity":"critical"},{"how":"token","id":"onfido-sandbox-token","title":"Onfido sandbox API token","severity":"medium"}]}
onfleet 19 onfleet-api-key {"name":"Onfleet","revoke":"Delete the key under Settings > API & Webhooks.","references":["https://docs.onfleet.com/reference/authentication"],"kinds":[{"how":"named","id":"onfleet-api-key","title":"Onfleet API key"}]}
onwater 19 onwater-api-key {"name":"onwater.io","revoke":"Revoke it in the dashboard.","references":["https://onwater.io/"],"kinds":[{"how":"named","id":"onwater-api-key","title":"onwater.io API key"}]}
onyphe 19 onyphe-api-key {"name":"Onyphe","revoke":"Revoke it in the account page.","references":["https://www.onyphe.io/docs/"],"kinds":[{"how":"named","id":"onyphe-api-key","title":"Onyphe API key"}]}
oopspam 19 oopspam-api-key {"name":"OOPSpam","revoke":"Replace the key in the OOPSpam dashboard.","references":["https://www.oopspam.com/docs/"],"kinds":[{"how":"named","id":"oopspam-api-key","title":"OOPSpam API key","severity":"medium"}]}
openExchangeRates 7 open-exchange-rates-app-id {"name":"Open Exchange Rates","revoke":"Delete the App ID in the Open Exchange Rates account.","references":["https://docs.openexchangerates.org/reference/authentication"],"kinds":[{"how":"named","id":"open-exchange-rates-app-id","title":"Open Exchange Rates app ID (its API key)","severity":"medium"}]}
openai 4 openai-api-key,openai-project-key,openai-admin-key,openai-session-key,openai-key,openai-organization-id {"name":"OpenAI","revoke":"Delete the key on the API keys page of the OpenAI platform, an admin key in the organization settings.","references":["https://platform.openai.com/docs/api-reference/authentication"],"kinds":[{"how":"token","id":"openai-api-key","title":"OpenAI API key","aliases":["openai-api-key"]},{"how":"token","id":"openai-project-key","title":"OpenAI project or service account key"},{"how":"token","id":"openai-admin-key","title":"OpenAI admin key","severity":"critical"},{"how":"token","id":"openai-session-key","title":"OpenAI session key"},{"how":"named","id":"openai-key","title":"OpenAI API key beside its name"},{"how":"named","id":"openai-organization-id","title":"OpenAI organization ID","severity":"info"}]}
opencage 19 opencage-api-key {"name":"OpenCage","revoke":"Replace the key in the OpenCage dashboard.","references":["https://opencagedata.com/api#authentication"],"kinds":[{"how":"named","id":"opencage-api-key","title":"OpenCage API key","severity":"medium"}]}
openfigi 19 openfigi-api-key {"name":"OpenFIGI","revoke":"Replace the key in the OpenFIGI account.","references":["https://www.openfigi.com/api/documentation"],"kinds":[{"how":"named","id":"openfigi-api-key","title":"OpenFIGI API key","severity":"medium"}]}
openproject 8 openproject-api-token {"name":"OpenProject","revoke":"Revoke the token under My account > Access tokens.","references":["https://www.openproject.org/docs/user-guide/account-settings/#access-tokens"],"kinds":[{"how":"named","id":"openproject-api-token","title":"OpenProject API token"}]}
openrouter 19 openrouter-api-key {"name":"OpenRouter","revoke":"Delete the key on the Keys page of OpenRouter.","references":["https://openrouter.ai/docs/api-reference/authentication"],"kinds":[{"how":"token","id":"openrouter-api-key","title":"OpenRouter API key","aliases":["openrouter-api-key"]}]}
openrouteservice 19 openrouteservice-token {"name":"openrouteservice","revoke":"Delete the token in the openrouteservice dashboard.","references":["https://openrouteservice.org/dev/#/api-docs"],"kinds":[{"how":"token","id":"openrouteservice-token","title":"openrouteservice token","severity":"medium"}]}
opensea 2 opensea-api-key {"name":"OpenSea","revoke":"Delete the key under Settings > Developer of OpenSea.","references":["https://docs.opensea.io/reference/api-keys"],"kinds":[{"how":"named","id":"opensea-api-key","title":"OpenSea API key","severity":"medium"}]}
openshift 19 openshift-user-token {"name":"OpenShift","revoke":"Delete the token with \u0060oc delete useroauthaccesstokens\u0060, or log out.","references":["https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens"],"kinds":[{"how":"token","id":"openshift-user-token","title":"OpenShift user token","severity":"critical","aliases":["openshift-user-token"]}]}
opensubtitles 19 opensubtitles-api-key {"name":"OpenSubtitles","revoke":"Delete the API consumer in the OpenSubtitles profile.","references":["https://opensubtitles.stoplight.io/docs/opensubtitles-api/e3750fd63a100-getting-started"],"kinds":[{"how":"named","id":"opensubtitles-api-key","title":"OpenSubtitles API key","severity":"medium"}]}
openuv 19 openuv-api-key {"name":"OpenUV","revoke":"Replace the key in the OpenUV console.","references":["https://www.openuv.io/uvindex"],"kinds":[{"how":"named","id":"openuv-api-key","title":"OpenUV API key","severity":"medium"}]}
openvpn 19 openvpn-static-key {"name":"OpenVPN","revoke":"Make a new key with \u0060openvpn --genkey\u0060 and give it to the server and all clients.","references":["https://community.openvpn.net/openvpn/wiki/Openvpn24ManPage"],"kinds":[{"how":"block","id":"openvpn-static-key","title":"OpenVPN static key","severity":"critical"}]}
openvsx 10 openvsx-token,openvsx-access-token {"name":"Open VSX","revoke":"Delete the token under Settings > Access Tokens of the registry.","references":["https://github.com/eclipse/openvsx/wiki/Publishing-Extensions"],"kinds":[{"how":"token","id":"openvsx-token","title":"Open VSX access token with prefix","severity":"critical"},{"how":"named","id":"openvsx-access-token","title":"Open VSX access token","severity":"critical"}]}
openweather 10 openweather-api-key {"name":"OpenWeather","revoke":"Delete the key on the API keys page of OpenWeather.","references":["https://openweathermap.org/appid"],"kinds":[{"how":"named","id":"openweather-api-key","title":"OpenWeather API key","severity":"medium","aliases":["openweather-api-key"]}]}
opsgenie 10 opsgenie-api-key {"name":"Opsgenie","revoke":"Delete the key under Settings > API key management, or in the integration of its team.","references":["https://support.atlassian.com/opsgenie/docs/api-key-management/"],"kinds":[{"how":"named","id":"opsgenie-api-key","title":"Opsgenie API key"}]}
optimizely 19 optimizely-personal-token,optimizely-sdk-key {"name":"Optimizely","revoke":"Revoke the token under Profile > API Access.","references":["https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token"],"kinds":[{"how":"named","id":"optimizely-personal-token","title":"Optimizely personal access token"},{"how":"named","id":"optimizely-sdk-key","title":"Optimizely SDK key","severity":"low"}]}
orbit 19 orbit-api-token {"name":"Orbit","revoke":"Delete the token under API Tokens of the Orbit account.","references":["https://docs.orbit.love/reference/authentication"],"kinds":[{"how":"token","id":"orbit-api-token","title":"Orbit API token","severity":"medium"}]}
ory 19 ory-api-key,ory-token,ory-session-token {"name":"Ory","revoke":"Delete the API key under Project settings > API keys, or revoke the token or session.","references":["https://www.ory.sh/docs/concepts/personal-access-token"],"kinds":[{"how":"token","id":"ory-api-key","title":"Ory API key","severity":"critical"},{"how":"token","id":"ory-token","title":"Ory OAuth token"},{"how":"token","id":"ory-session-token","title":"Ory session token"}]}
outline 19 outline-api-key {"name":"Outline","revoke":"Revoke the key under Settings > API & Apps.","references":["https://www.getoutline.com/developers#section/Authentication"],"kinds":[{"how":"token","id":"outline-api-key","title":"Outline API key"}]}
outreach 19 outreach-client-secret {"name":"Outreach","revoke":"Revoke it in the application's settings.","references":["https://developers.outreach.io/"],"kinds":[{"how":"named","id":"outreach-client-secret","title":"Outreach client secret"}]}
overloop 19 overloop-api-key {"name":"Overloop","revoke":"Replace the key under Settings > API of Overloop.","references":["https://apidoc.overloop.com/"],"kinds":[{"how":"named","id":"overloop-api-key","title":"Overloop API key"}]}
ovh 1 ovh-application-secret,ovh-configuration,ovh-application-key {"name":"OVHcloud","revoke":"Delete the credential on the API page of OVHcloud, or with \u0060/me/api/credential\u0060.","references":["https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api"],"kinds":[{"how":"named","id":"ovh-application-secret","title":"OVHcloud application secret or consumer key","severity":"critical","aliases":["ovh-application-secret","ovh-consumer-key"]},{"how":"block","id":"ovh-configuration","title":"OVHcloud application secret or consumer key in a configuration","severity":"critical"},{"how":"named","id":"ovh-application-key","title":"OVHcloud application key","severity":"info","aliases":["ovh-application-key"]}]}
owlbot 10 owlbot-api-token {"name":"OwlBot","revoke":"Request a new token from OwlBot.","references":["https://owlbot.info/"],"kinds":[{"how":"named","id":"owlbot-api-token","title":"OwlBot API token","severity":"low"}]}
packagecloud 1 packagecloud-api-token {"name":"packagecloud","revoke":"Replace it under API Token of the packagecloud account.","references":["https://packagecloud.io/docs/api"],"kinds":[{"how":"named","id":"packagecloud-api-token","title":"packagecloud API token","severity":"critical"}]}
paddle 19 paddle-live-api-key,paddle-sandbox-api-key,paddle-vendor-auth-code,paddle-webhook-secret {"name":"Paddle","revoke":"Revoke it under Developer tools > Authentication.","references":["https://developer.paddle.com/api-reference/about/api-keys"],"kinds":[{"how":"token","id":"paddle-live-api-key","title":"Paddle live API key","severity":"critical"},{"how":"token","id":"paddle-sandbox-api-key","title":"Paddle sandbox API key","severity":"medium"},{"how":"named","id":"paddle-vendor-auth-code","title":"Paddle vendor auth code","severity":"critical"},{"how":"token","id":"paddle-webhook-secret","title":"Paddle webhook secret"}]}
pagarme 19 pagarme-api-key,pagarme-secret-key,pagarme-encryption-key {"name":"Pagar.me","revoke":"Replace it in the API settings of the Pagar.me account.","references":["https://docs.pagar.me/docs/chaves-de-acesso"],"kinds":[{"how":"token","id":"pagarme-api-key","title":"Pagar.me live API key","severity":"critical"},{"how":"named","id":"pagarme-secret-key","title":"Pagar.me secret key"},{"how":"named","id":"pagarme-encryption-key","title":"Pagar.me encryption key","severity":"medium"}]}
pagerduty 5 pagerduty-oauth-token,pagerduty-api-key,pagerduty-integration-key {"name":"PagerDuty","revoke":"Remove it under Integrations > API Access Keys, or the integration under Services > Integrations.","references":["https://support.pagerduty.com/main/docs/api-access-keys"],"kinds":[{"how":"token","id":"pagerduty-oauth-token","title":"PagerDuty OAuth token"},{"how":"named","id":"pagerduty-api-key","title":"PagerDuty API key"},{"how":"named","id":"pagerduty-integration-key","title":"PagerDuty integration key"}]}
pagseguro 19 pagseguro-token {"name":"PagSeguro","revoke":"Revoke it in the seller's integration settings.","references":["https://developer.pagbank.com.br/"],"kinds":[{"how":"named","id":"pagseguro-token","title":"PagSeguro token"}]}
pandadoc 7 pandadoc-api-key {"name":"PandaDoc","revoke":"Revoke it in the Developer Dashboard under API.","references":["https://developers.pandadoc.com/reference/api-key-authentication-process"],"kinds":[{"how":"named","id":"pandadoc-api-key","title":"PandaDoc API key"}]}
pandascore 19 pandascore-api-token {"name":"PandaScore","revoke":"Replace it in the API settings of the PandaScore account.","references":["https://developers.pandascore.co/docs/authentication"],"kinds":[{"how":"named","id":"pandascore-api-token","title":"PandaScore API token","severity":"medium"}]}
pangea 19 pangea-service-token {"name":"Pangea","revoke":"Revoke it under Tokens of the Pangea user console.","references":["https://pangea.cloud/docs/admin-guide/tokens"],"kinds":[{"how":"token","id":"pangea-service-token","title":"Pangea service token"}]}
paperform 19 paperform-api-key {"name":"Paperform","revoke":"Replace it in the API settings of the Paperform account.","references":["https://paperform.readme.io/reference/getting-started-1"],"kinds":[{"how":"named","id":"paperform-api-key","title":"Paperform API key"}]}
paperspace 19 paperspace-api-key {"name":"Paperspace","revoke":"Replace it in the API settings of the Paperspace account.","references":["https://docs.digitalocean.com/reference/paperspace/"],"kinds":[{"how":"named","id":"paperspace-api-key","title":"Paperspace API key","severity":"critical"}]}
papertrail 5 papertrail-api-token {"name":"Papertrail","revoke":"Replace it in the API settings of the Papertrail account.","references":["https://www.papertrail.com/help/http-api/"],"kinds":[{"how":"named","id":"papertrail-api-token","title":"Papertrail API token"}]}
paralleldots 19 paralleldots-api-key {"name":"ParallelDots","revoke":"Replace it in the API settings of the ParallelDots account.","references":["https://www.paralleldots.com/text-analysis-apis"],"kinds":[{"how":"named","id":"paralleldots-api-key","title":"ParallelDots API key"}]}
parsehub 19 parsehub-api-key {"name":"ParseHub","revoke":"Replace it in the API settings of the ParseHub account.","references":["https://www.parsehub.com/docs/ref/api/v2/"],"kinds":[{"how":"named","id":"parsehub-api-key","title":"ParseHub API key"}]}
parseur 4 parseur-api-key {"name":"Parseur","revoke":"Replace it in the API settings of the Parseur account.","references":["https://developer.parseur.com/"],"kinds":[{"how":"named","id":"parseur-api-key","title":"Parseur API key"}]}
particle 5 particle-access-token,particle-request-token {"name":"Particle","revoke":"Delete it with \u0060particle token revoke\u0060.","references":["https://docs.particle.io/reference/cloud-apis/access-tokens/"],"kinds":[{"how":"named","id":"particle-access-token","title":"Particle access token"},{"how":"block","id":"particle-request-token","title":"Particle access token of a request"}]}
partnerstack 19 partnerstack-api-key,partnerstack-secret-key {"name":"PartnerStack","revoke":"Replace it in the API settings of the PartnerStack account.","references":["https://docs.partnerstack.com/reference/auth"],"kinds":[{"how":"named","id":"partnerstack-api-key","title":"PartnerStack API key"},{"how":"token","id":"partnerstack-secret-key","title":"PartnerStack secret key"}]}
pastebin 2 pastebin-api-key {"name":"Pastebin","revoke":"Replace it in the API settings of the Pastebin account.","references":["https://pastebin.com/doc_api"],"kinds":[{"how":"named","id":"pastebin-api-key","title":"Pastebin API key","severity":"medium"}]}
patreon 2 patreon-token,patreon-client-secret {"name":"Patreon","revoke":"Delete the client on the Clients & API Keys page of the Patreon platform.","references":["https://docs.patreon.com/"],"kinds":[{"how":"named","id":"patreon-token","title":"Patreon access or refresh token"},{"how":"named","id":"patreon-client-secret","title":"Patreon client secret"}]}
paydirt 19 paydirt-api-key {"name":"Paydirt","revoke":"Replace it in the API settings of the Paydirt account.","references":["https://paydirtapp.com/"],"kinds":[{"how":"named","id":"paydirt-api-key","title":"Paydirt API key"}]}
paymo 10 paymo-api-key {"name":"Paymo","revoke":"Replace it in the API settings of the Paymo account.","references":["https://github.com/paymoapp/api"],"kinds":[{"how":"named","id":"paymo-api-key","title":"Paymo API key"}]}
paymongo 19 paymongo-secret-key {"name":"PayMongo","revoke":"Replace it in the API settings of the PayMongo account.","references":["https://developers.paymongo.com/docs/authentication"],"kinds":[{"how":"named","id":"paymongo-secret-key","title":"PayMongo secret key","severity":"critical"}]}
payoneer 19 payoneer-client-secret {"name":"Payoneer","revoke":"Revoke it in the application in the developer portal.","references":["https://developer.payoneer.com/"],"kinds":[{"how":"named","id":"payoneer-client-secret","title":"Payoneer client secret"}]}
paypal 1 paypal-client-secret,paypal-access-token,paypal-client-id,paypal-signature {"name":"PayPal","revoke":"Create a new secret for the app under Apps & Credentials of the PayPal Developer Dashboard and remove the old one.","references":["https://developer.paypal.com/api/rest/authentication/"],"kinds":[{"how":"named","id":"paypal-client-secret","title":"PayPal client secret","severity":"critical"},{"how":"token","id":"paypal-access-token","title":"PayPal access token","severity":"critical"},{"how":"named","id":"paypal-client-id","title":"PayPal client ID","severity":"info"},{"how":"named","id":"paypal-signature","title":"PayPal signature","severity":"critical"}]}
paystack 6 paystack-secret-key {"name":"Paystack","revoke":"Generate a new secret key under Settings > API Keys & Webhooks.","references":["https://paystack.com/docs/api/authentication/"],"kinds":[{"how":"token","id":"paystack-secret-key","title":"Paystack secret key","severity":"critical"}]}
paytm 8 paytm-merchant-key {"name":"Paytm","revoke":"Revoke it under Developer settings > API keys.","references":["https://www.paytmpayments.com/docs/"],"kinds":[{"how":"named","id":"paytm-merchant-key","title":"Paytm merchant key"}]}
payu 10 payu-client-secret {"name":"PayU","revoke":"Replace it in the API settings of the PayU account.","references":["https://developers.payu.com/"],"kinds":[{"how":"named","id":"payu-client-secret","title":"PayU client secret","severity":"critical"}]}
pdflayer 19 pdflayer-api-key {"name":"pdflayer","revoke":"Replace it in the API settings of the pdflayer account.","references":["https://pdflayer.com/documentation"],"kinds":[{"how":"named","id":"pdflayer-api-key","title":"pdflayer API key","severity":"medium"}]}
pdfshift 19 pdfshift-api-key {"name":"PDFShift","revoke":"Replace it in the API settings of the PDFShift account.","references":["https://docs.pdfshift.io/"],"kinds":[{"how":"named","id":"pdfshift-api-key","title":"PDFShift API key","severity":"medium"}]}
pendo 5 pendo-integration-key {"name":"Pendo","revoke":"Delete it under Settings > Integrations > Integration Keys.","references":["https://engageapi.pendo.io/"],"kinds":[{"how":"named","id":"pendo-integration-key","title":"Pendo integration key"}]}
peopleDataLabs 19 people-data-labs-api-key {"name":"People Data Labs","revoke":"Replace it in the API settings of the People Data Labs account.","references":["https://docs.peopledatalabs.com/docs/authentication"],"kinds":[{"how":"named","id":"people-data-labs-api-key","title":"People Data Labs API key"}]}
pepipost 0 pepipost-api-key {"name":"Pepipost","revoke":"Replace it in the API settings of the Pepipost account.","references":["https://docs.netcorecloud.com/"],"kinds":[{"how":"named","id":"pepipost-api-key","title":"Pepipost API key"}]}
percy 10 percy-token {"name":"Percy","revoke":"Regenerate it under Project settings of the Percy project.","references":["https://www.browserstack.com/docs/percy"],"kinds":[{"how":"named","id":"percy-token","title":"Percy token","severity":"medium"}]}
perplexity 19 perplexity-api-key {"name":"Perplexity","revoke":"Delete it under Settings > API Keys.","references":["https://docs.perplexity.ai/guides/getting-started"],"kinds":[{"how":"token","id":"perplexity-api-key","title":"Perplexity API key","aliases":["perplexity-api-key"]}]}
persona 19 persona-api-key {"name":"Persona","revoke":"Revoke it under API > API Keys of the Persona dashboard.","references":["https://docs.withpersona.com/api-keys"],"kinds":[{"how":"token","id":"persona-api-key","title":"Persona production API key","severity":"critical"}]}
pexels 19 pexels-api-key {"name":"Pexels","revoke":"Replace it in the API settings of the Pexels account.","references":["https://www.pexels.com/api/documentation/"],"kinds":[{"how":"named","id":"pexels-api-key","title":"Pexels API key","severity":"low"}]}
phabricator 6 phabricator-api-token {"name":"Phabricator","revoke":"Terminate it under Settings > Conduit API Tokens.","references":["https://secure.phabricator.com/book/phabdev/article/conduit/"],"kinds":[{"how":"named","id":"phabricator-api-token","title":"Phabricator API token","severity":"critical"}]}
phonepe 8 phonepe-salt-key {"name":"PhonePe","revoke":"Revoke it under Developer settings > API keys.","references":["https://developer.phonepe.com/"],"kinds":[{"how":"named","id":"phonepe-salt-key","title":"PhonePe salt key"}]}
photoroom 19 photoroom-api-key,photoroom-secret-key {"name":"Photoroom","revoke":"Replace it in the API settings of the Photoroom account.","references":["https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key"],"kinds":[{"how":"named","id":"photoroom-api-key","title":"Photoroom API key","severity":"medium"},{"how":"token","id":"photoroom-secret-key","title":"Photoroom secret key","severity":"medium"}]}
phrase 0 phrase-access-token {"name":"Phrase","revoke":"Delete it under Profile settings > Access tokens.","references":["https://developers.phrase.com/en/api/strings/authentication"],"kinds":[{"how":"named","id":"phrase-access-token","title":"Phrase access token"}]}
picovoice 10 picovoice-access-key {"name":"Picovoice","revoke":"Replace it in the API settings of the Picovoice account.","references":["https://picovoice.ai/docs/"],"kinds":[{"how":"named","id":"picovoice-access-key","title":"Picovoice access key","severity":"medium"}]}
pinata 8 pinata-api-secret,pinata-api-key,pinata-jwt {"name":"Pinata","revoke":"Revoke it under API Keys of the Pinata app.","references":["https://docs.pinata.cloud/account-management/api-keys"],"kinds":[{"how":"named","id":"pinata-api-secret","title":"Pinata API secret"},{"how":"named","id":"pinata-api-key","title":"Pinata API key","severity":"info"},{"how":"named","id":"pinata-jwt","title":"Pinata JWT"}]}
pinecone 10 pinecone-api-key,pinecone-environment-api-key {"name":"Pinecone","revoke":"Delete it under API keys of the Pinecone project.","references":["https://docs.pinecone.io/guides/projects/manage-api-keys"],"kinds":[{"how":"token","id":"pinecone-api-key","title":"Pinecone API key"},{"how":"named","id":"pinecone-environment-api-key","title":"Pinecone API key (uuid)"}]}
pingdom 8 pingdom-api-token {"name":"Pingdom","revoke":"Replace it in the API settings of the Pingdom account.","references":["https://docs.pingdom.com/api/"],"kinds":[{"how":"named","id":"pingdom-api-token","title":"Pingdom API token"}]}
pinterest 2 pinterest-access-token,pinterest-refresh-token,pinterest-conversion-token,pinterest-app-secret {"name":"Pinterest","revoke":"Revoke the app under Settings > Security of the Pinterest account, and reset its secret under My apps.","references":["https://developers.pinterest.com/docs/getting-started/authentication/"],"kinds":[{"how":"token","id":"pinterest-access-token","title":"Pinterest access token"},{"how":"token","id":"pinterest-refresh-token","title":"Pinterest refresh token"},{"how":"token","id":"pinterest-conversion-token","title":"Pinterest conversion token"},{"how":"named","id":"pinterest-app-secret","title":"Pinterest app secret"}]}
pipedream 19 pipedream-api-key,pipedream-client-secret {"name":"Pipedream","revoke":"Replace it in the API settings of the Pipedream account.","references":["https://pipedream.com/docs/rest-api/auth"],"kinds":[{"how":"named","id":"pipedream-api-key","title":"Pipedream API key"},{"how":"named","id":"pipedream-client-secret","title":"Pipedream client secret"}]}
pipedrive 10 pipedrive-api-token {"name":"Pipedrive","revoke":"Regenerate it under Personal preferences > API.","references":["https://pipedrive.readme.io/docs/core-api-concepts-authentication"],"kinds":[{"how":"named","id":"pipedrive-api-token","title":"Pipedrive API token"}]}
pivotalTracker 6 pivotal-tracker-api-token {"name":"Pivotal Tracker","revoke":"Replace it in the API settings of the Pivotal Tracker account.","references":["https://www.pivotaltracker.com/help/articles/api_token/"],"kinds":[{"how":"named","id":"pivotal-tracker-api-token","title":"Pivotal Tracker API token"}]}
pixabay 19 pixabay-api-key {"name":"Pixabay","revoke":"Replace it in the API settings of the Pixabay account.","references":["https://pixabay.com/api/docs/"],"kinds":[{"how":"named","id":"pixabay-api-key","title":"Pixabay API key","severity":"low"}]}
plaid 7 plaid-access-token,plaid-secret,plaid-client-id,plaid-temporary-token {"name":"Plaid","revoke":"Rotate the secret under Developers > Keys; invalidate an access token with /item/access_token/invalidate.","references":["https://plaid.com/docs/api/"],"kinds":[{"how":"token","id":"plaid-access-token","title":"Plaid access token","severity":"critical","aliases":["plaid-api-token"]},{"how":"named","id":"plaid-secret","title":"Plaid secret","severity":"critical","aliases":["plaid-secret-key"]},{"how":"named","id":"plaid-client-id","title":"Plaid client ID","severity":"low","aliases":["plaid-client-id"]},{"how":"token","id":"plaid-temporary-token","title":"Plaid temporary token","severity":"low"}]}
plain 19 plain-api-key {"name":"Plain","revoke":"Replace it in the API settings of the Plain account.","references":["https://www.plain.com/docs/api-reference/graphql/authentication"],"kinds":[{"how":"token","id":"plain-api-key","title":"Plain API key"}]}
planetscale 1 planetscale-api-token,planetscale-oauth-token,planetscale-password,planetscale-app-secret,planetscale-token-id {"name":"PlanetScale","revoke":"Delete it under Settings > Service tokens of the organisation, a password under Settings > Passwords of the database.","references":["https://planetscale.com/docs/concepts/planetscale-api-oauth-applications"],"kinds":[{"how":"token","id":"planetscale-api-token","title":"PlanetScale API token","severity":"critical","aliases":["planetscale-api-token"]},{"how":"token","id":"planetscale-oauth-token","title":"PlanetScale OAuth token","severity":"critical","aliases":["planetscale-oauth-token"]},{"how":"token","id":"planetscale-password","title":"PlanetScale password","severity":"critical","aliases":["planetscale-password"]},{"how":"token","id":"planetscale-app-secret","title":"PlanetScale app secret"},{"how":"named","id":"planetscale-token-id","title":"PlanetScale token ID","severity":"info"}]}
planviewLeankit 4 planview-leankit-api-token {"name":"Planview LeanKit","revoke":"Replace it in the API settings of the Planview LeanKit account.","references":["https://success.planview.com/Planview_LeanKit/Integrations_and_API"],"kinds":[{"how":"named","id":"planview-leankit-api-token","title":"Planview LeanKit API token"}]}
planyo 19 planyo-api-key {"name":"Planyo","revoke":"Replace it in the API settings of the Planyo account.","references":["https://www.planyo.com/api.php"],"kinds":[{"how":"named","id":"planyo-api-key","title":"Planyo API key"}]}
platformSh 8 platform-sh-api-token {"name":"Platform.sh","revoke":"Delete it under My profile > API Tokens.","references":["https://docs.platform.sh/administration/cli/api-tokens.html"],"kinds":[{"how":"named","id":"platform-sh-api-token","title":"Platform.sh API token","severity":"critical"}]}
plausible 4 plausible-api-key {"name":"Plausible","revoke":"Replace it in the API settings of the Plausible account.","references":["https://plausible.io/docs/stats-api"],"kinds":[{"how":"named","id":"plausible-api-key","title":"Plausible API key","severity":"medium"}]}
playHt 6 play-ht-api-key {"name":"PlayHT","revoke":"Replace it in the API settings of the PlayHT account.","references":["https://docs.play.ht/"],"kinds":[{"how":"named","id":"play-ht-api-key","title":"PlayHT API key","severity":"medium"}]}
playfab 19 playfab-secret-key {"name":"PlayFab","revoke":"Replace it in the API settings of the PlayFab account.","references":["https://learn.microsoft.com/en-us/gaming/playfab/"],"kinds":[{"how":"named","id":"playfab-secret-key","title":"PlayFab secret key","severity":"critical"}]}
plex 1 plex-token {"name":"Plex","revoke":"Sign the device out under Account > Authorized devices.","references":["https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/"],"kinds":[{"how":"named","id":"plex-token","title":"Plex token","severity":"medium"}]}
plivo 10 plivo-auth-token,plivo-auth-id {"name":"Plivo","revoke":"Regenerate the auth token under Account of the Plivo console.","references":["https://www.plivo.com/docs/account/api/overview"],"kinds":[{"how":"named","id":"plivo-auth-token","title":"Plivo auth token"},{"how":"named","id":"plivo-auth-id","title":"Plivo auth ID","severity":"info"}]}
plunk 19 plunk-secret-key {"name":"Plunk","revoke":"Replace it in the API settings of the Plunk account.","references":["https://docs.useplunk.com/"],"kinds":[{"how":"named","id":"plunk-secret-key","title":"Plunk secret key"}]}
podio 10 podio-client-secret,podio-app-token {"name":"Podio","revoke":"Replace it in the API settings of the Podio account.","references":["https://developers.podio.com/authentication"],"kinds":[{"how":"named","id":"podio-client-secret","title":"Podio client secret"},{"how":"named","id":"podio-app-token","title":"Podio app token"}]}
poeditor 8 poeditor-api-token {"name":"POEditor","revoke":"Revoke it under Account settings > API access.","references":["https://poeditor.com/docs/api"],"kinds":[{"how":"named","id":"poeditor-api-token","title":"POEditor API token"}]}
polar 19 polar-access-token {"name":"Polar","revoke":"Delete it under Settings > Developers.","references":["https://docs.polar.sh/integrate/authentication"],"kinds":[{"how":"token","id":"polar-access-token","title":"Polar token","severity":"critical"}]}
pollsapi 19 pollsapi-api-key {"name":"Polls API","revoke":"Replace it in the API settings of the Polls API account.","references":["https://pollsapi.com/"],"kinds":[{"how":"named","id":"pollsapi-api-key","title":"Polls API API key","severity":"medium"}]}
poloniex 19 poloniex-api-secret,poloniex-api-key {"name":"Poloniex","revoke":"Replace it in the API settings of the Poloniex account.","references":["https://api-docs.poloniex.com/"],"kinds":[{"how":"named","id":"poloniex-api-secret","title":"Poloniex API secret","severity":"critical"},{"how":"named","id":"poloniex-api-key","title":"Poloniex API key","severity":"medium"}]}
polygon 1 polygon-api-key {"name":"Polygon.io","revoke":"Replace it in the API settings of the Polygon.io account.","references":["https://polygon.io/docs"],"kinds":[{"how":"named","id":"polygon-api-key","title":"Polygon.io API key","severity":"medium"}]}
polymarket 19 polymarket-api-secret,polymarket-passphrase,polymarket-private-key,polymarket-api-key {"name":"Polymarket","revoke":"Delete it with the CLOB client (deleteApiKey); move the funds of a leaked wallet to another one.","references":["https://docs.polymarket.com/developers/CLOB/authentication"],"kinds":[{"how":"named","id":"polymarket-api-secret","title":"Polymarket API secret","severity":"critical"},{"how":"named","id":"polymarket-passphrase","title":"Polymarket passphrase","severity":"critical"},{"how":"named","id":"polymarket-private-key","title":"Polymarket private key","severity":"critical"},{"how":"named","id":"polymarket-api-key","title":"Polymarket API key","severity":"medium"}]}
porkbun 19 porkbun-secret-api-key,porkbun-api-key {"name":"Porkbun","revoke":"Delete it under Account > API Access.","references":["https://porkbun.com/api/json/v3/documentation"],"kinds":[{"how":"token","id":"porkbun-secret-api-key","title":"Porkbun secret API key","severity":"critical"},{"how":"token","id":"porkbun-api-key","title":"Porkbun API key","severity":"info"}]}
portainer 19 portainer-access-token {"name":"Portainer","revoke":"Remove it under My account > Access tokens.","references":["https://docs.portainer.io/api/access"],"kinds":[{"how":"token","id":"portainer-access-token","title":"Portainer access token","severity":"critical"}]}
portkey 4 portkey-api-key {"name":"Portkey","revoke":"Replace it in the API settings of the Portkey account.","references":["https://portkey.ai/docs"],"kinds":[{"how":"named","id":"portkey-api-key","title":"Portkey API key"}]}
positionstack 19 positionstack-api-key {"name":"positionstack","revoke":"Replace it in the API settings of the positionstack account.","references":["https://positionstack.com/documentation"],"kinds":[{"how":"named","id":"positionstack-api-key","title":"positionstack API key","severity":"medium"}]}
postageapp 20 postageapp-api-key {"name":"PostageApp","revoke":"Replace it in the API settings of the PostageApp account.","references":["https://help.postageapp.com/"],"kinds":[{"how":"named","id":"postageapp-api-key","title":"PostageApp API key"}]}
postbacks 20 postbacks-api-key {"name":"Postbacks","revoke":"Revoke it in the account's settings.","references":["https://postbacks.io/"],"kinds":[{"how":"named","id":"postbacks-api-key","title":"Postbacks API key"}]}
posthog 10 posthog-personal-api-key,posthog-secure-api-key,posthog-oauth-token,posthog-project-api-key {"name":"PostHog","revoke":"Delete it under Settings > Personal API keys, reset a project key under Settings > Project.","references":["https://posthog.com/docs/api"],"kinds":[{"how":"token","id":"posthog-personal-api-key","title":"PostHog personal API key","severity":"critical"},{"how":"token","id":"posthog-secure-api-key","title":"PostHog feature flags secure API key"},{"how":"token","id":"posthog-oauth-token","title":"PostHog OAuth token"},{"how":"token","id":"posthog-project-api-key","title":"PostHog project API key","severity":"low"}]}
postman 20 postman-api-key,postman-collection-access-key {"name":"Postman","revoke":"Delete it under Settings > API keys.","references":["https://learning.postman.com/docs/reference/postman-api/authentication/"],"kinds":[{"how":"token","id":"postman-api-key","title":"Postman API key","aliases":["postman-api-token"]},{"how":"token","id":"postman-collection-access-key","title":"Postman collection access key","severity":"medium"}]}
postmark 5 postmark-api-token {"name":"Postmark","revoke":"Generate a new token under API Tokens of the server or account and delete the old one.","references":["https://postmarkapp.com/developer/api/overview"],"kinds":[{"how":"named","id":"postmark-api-token","title":"Postmark server or account token"}]}
powershell 20 powershell-plain-secure-string {"name":"PowerShell","revoke":"Change the password, and read the new one from a vault (\u0060Get-Secret\u0060).","references":["https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring"],"kinds":[{"how":"block","id":"powershell-plain-secure-string","title":"Password written out for a PowerShell secure string"}]}
powrbot 20 powrbot-api-key {"name":"Powrbot","revoke":"Replace it in the API settings of the Powrbot account.","references":["https://powrbot.com/"],"kinds":[{"how":"named","id":"powrbot-api-key","title":"Powrbot API key","severity":"medium"}]}
predibase 20 predibase-api-token {"name":"Predibase","revoke":"Replace it in the API settings of the Predibase account.","references":["https://docs.predibase.com/"],"kinds":[{"how":"named","id":"predibase-api-token","title":"Predibase API token"}]}
predictleads 20 predictleads-api-token {"name":"PredictLeads","revoke":"Revoke it in the subscription page.","references":["https://docs.predictleads.com/"],"kinds":[{"how":"named","id":"predictleads-api-token","title":"PredictLeads API token"}]}
prefect 20 prefect-api-key,prefect-service-account-key {"name":"Prefect","revoke":"Delete it under Settings > API Keys.","references":["https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys"],"kinds":[{"how":"token","id":"prefect-api-key","title":"Prefect API key","aliases":["prefect-api-token"]},{"how":"token","id":"prefect-service-account-key","title":"Prefect service account key"}]}
prestashop 4 prestashop-webservice-key {"name":"PrestaShop","revoke":"Delete it under Advanced Parameters > Webservice.","references":["https://devdocs.prestashop-project.org/8/webservice/"],"kinds":[{"how":"named","id":"prestashop-webservice-key","title":"PrestaShop webservice key","severity":"critical"}]}
printful 10 printful-token {"name":"Printful","revoke":"Replace it in the API settings of the Printful account.","references":["https://developers.printful.com/docs/"],"kinds":[{"how":"named","id":"printful-token","title":"Printful token"}]}
prisma 10 prisma-database-url,prisma-service-token {"name":"Prisma","revoke":"Replace it in the API settings of the Prisma account.","references":["https://www.prisma.io/docs/accelerate"],"kinds":[{"how":"token","id":"prisma-database-url","title":"Prisma Accelerate connection string"},{"how":"named","id":"prisma-service-token","title":"Prisma service token"}]}
prismic 20 prismic-access-token {"name":"Prismic","revoke":"Revoke it under Settings > API & security.","references":["https://prismic.io/docs/access-token"],"kinds":[{"how":"named","id":"prismic-access-token","title":"Prismic access token"}]}
privacy 0 privacy-api-key {"name":"Privacy.com","revoke":"Replace it in the API settings of the Privacy.com account.","references":["https://privacy-com.readme.io/docs/getting-started"],"kinds":[{"how":"named","id":"privacy-api-key","title":"Privacy.com API key","severity":"critical"}]}
privateAi 20 private-ai-api-token {"name":"Private AI","revoke":"Replace it in the API settings of the Private AI account.","references":["https://docs.private-ai.com/"],"kinds":[{"how":"named","id":"private-ai-api-token","title":"Private AI API token","aliases":["privateai-api-token"]}]}
privateKey 0 private-key,encrypted-private-key,private-key-in-base64,private-key-in-der,putty-private-key,xml-private-key,json-web-key {"name":"Private key","revoke":"Replace the key pair and take the public key off every host and service that trusts it.","references":["https://www.rfc-editor.org/rfc/rfc7468"],"kinds":[{"how":"block","id":"private-key","title":"Private key","severity":"critical","aliases":["private-key"]},{"how":"block","id":"encrypted-private-key","title":"Private key under a passphrase","severity":"medium"},{"how":"block","id":"private-key-in-base64","title":"Private key in base64","severity":"critical"},{"how":"block","id":"private-key-in-der","title":"Private key in DER and base64","severity":"critical","references":["https://www.rfc-editor.org/rfc/rfc5958"]},{"how":"block","id":"putty-private-key","title":"PuTTY private key","severity":"critical","references":["https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html"]},{"how":"block","id":"xml-private-key","title":"RSA private key in XML","severity":"critical","references":["https://www.w3.org/TR/xmldsig-core1/#sec-RSAKeyValue"]},{"how":"block","id":"json-web-key","title":"Private JSON Web Key","severity":"critical","references":["https://www.rfc-editor.org/rfc/rfc7517"]}]}
privatePackagist 20 private-packagist-token {"name":"Private Packagist","revoke":"Delete the token under Authentication Tokens of the organization or user.","references":["https://packagist.com/docs/composer-authentication#token-format"],"kinds":[{"how":"token","id":"private-packagist-token","title":"Private Packagist authentication token","severity":"critical","aliases":["private-packagist-token"]}]}
privyIo 20 privy-io-app-secret {"name":"Privy","revoke":"Revoke it under App settings of the dashboard.","references":["https://docs.privy.io/"],"kinds":[{"how":"named","id":"privy-io-app-secret","title":"Privy app secret"}]}
prodpad 20 prodpad-api-key {"name":"ProdPad","revoke":"Replace it in the API settings of the ProdPad account.","references":["https://help.prodpad.com/article/554-how-do-i-get-my-api-key"],"kinds":[{"how":"named","id":"prodpad-api-key","title":"ProdPad API key"}]}
productboard 20 productboard-access-token {"name":"Productboard","revoke":"Replace it in the API settings of the Productboard account.","references":["https://developer.productboard.com/reference/authentication"],"kinds":[{"how":"named","id":"productboard-access-token","title":"Productboard access token"}]}
promptlayer 20 promptlayer-api-key {"name":"PromptLayer","revoke":"Replace it in the API settings of the PromptLayer account.","references":["https://docs.promptlayer.com/"],"kinds":[{"how":"named","id":"promptlayer-api-key","title":"PromptLayer API key"}]}
proof 20 proof-api-key {"name":"Proof","revoke":"Replace it in the API settings of the Proof account.","references":["https://dev.proof.com/docs/authentication"],"kinds":[{"how":"token","id":"proof-api-key","title":"Proof API key","severity":"critical"}]}
prospectCrm 4 prospect-crm-api-key {"name":"ProspectCRM","revoke":"Replace it in the API settings of the ProspectCRM account.","references":["https://crm-docs.prospect365.com/"],"kinds":[{"how":"named","id":"prospect-crm-api-key","title":"ProspectCRM API key"}]}
protocolsIo 0 protocols-io-access-token {"name":"protocols.io","revoke":"Replace it in the API settings of the protocols.io account.","references":["https://apidoc.protocols.io/"],"kinds":[{"how":"named","id":"protocols-io-access-token","title":"protocols.io access token","severity":"medium"}]}
proxmox 20 proxmox-api-token,proxmox-backup-api-token {"name":"Proxmox VE","revoke":"Remove it under Datacenter > Permissions > API Tokens.","references":["https://pve.proxmox.com/wiki/User_Management"],"kinds":[{"how":"token","id":"proxmox-api-token","title":"Proxmox VE API token","severity":"critical"},{"how":"token","id":"proxmox-backup-api-token","title":"Proxmox Backup Server API token","severity":"critical"}]}
proxycrawl 20 proxycrawl-token {"name":"Crawlbase","revoke":"Replace it in the API settings of the Crawlbase account.","references":["https://crawlbase.com/docs"],"kinds":[{"how":"named","id":"proxycrawl-token","title":"Crawlbase token","severity":"medium"}]}
pubnub 20 pubnub-secret-key,pubnub-publish-key,pubnub-subscribe-key {"name":"PubNub","revoke":"Reset it in the keyset of the app in the PubNub Admin Portal.","references":["https://www.pubnub.com/docs/general/setup/account-setup"],"kinds":[{"how":"token","id":"pubnub-secret-key","title":"PubNub secret key"},{"how":"token","id":"pubnub-publish-key","title":"PubNub publish key","severity":"medium"},{"how":"token","id":"pubnub-subscribe-key","title":"PubNub subscribe key","severity":"low"}]}
pulsedive 20 pulsedive-api-key {"name":"Pulsedive","revoke":"Replace it in the API settings of the Pulsedive account.","references":["https://pulsedive.com/api/"],"kinds":[{"how":"named","id":"pulsedive-api-key","title":"Pulsedive API key","severity":"medium"}]}
pulumi 20 pulumi-access-token {"name":"Pulumi","revoke":"Delete it under Settings > Access Tokens.","references":["https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"],"kinds":[{"how":"token","id":"pulumi-access-token","title":"Pulumi access token","severity":"critical","aliases":["pulumi-api-token"]}]}
purestake 20 purestake-api-key {"name":"PureStake","revoke":"Replace it in the API settings of the PureStake account.","references":["https://developer.purestake.io/"],"kinds":[{"how":"named","id":"purestake-api-key","title":"PureStake API key","severity":"medium"}]}
pushbullet 5 pushbullet-access-token {"name":"Pushbullet","revoke":"Delete it under Settings > Account > Access Tokens.","references":["https://docs.pushbullet.com/"],"kinds":[{"how":"named","id":"pushbullet-access-token","title":"Pushbullet access token"}]}
pusher 1 pusher-secret,pusher-key,pusher-beams-secret-key {"name":"Pusher","revoke":"Create a new key pair under App Keys and delete the old one.","references":["https://pusher.com/docs/channels/"],"kinds":[{"how":"named","id":"pusher-secret","title":"Pusher secret"},{"how":"named","id":"pusher-key","title":"Pusher key","severity":"low"},{"how":"named","id":"pusher-beams-secret-key","title":"Pusher beams secret key"}]}
pushover 5 pushover-token {"name":"Pushover","revoke":"Generate a new token on the page of the application.","references":["https://pushover.net/api"],"kinds":[{"how":"named","id":"pushover-token","title":"Pushover token","severity":"medium"}]}
pushwoosh 20 pushwoosh-api-token {"name":"Pushwoosh","revoke":"Revoke it under Settings > API access.","references":["https://docs.pushwoosh.com/"],"kinds":[{"how":"named","id":"pushwoosh-api-token","title":"Pushwoosh API access token"}]}
pydantic 20 pydantic-logfire-token,pydantic-ai-gateway-key {"name":"Pydantic","revoke":"Revoke it under Settings > Write tokens of the project.","references":["https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/"],"kinds":[{"how":"token","id":"pydantic-logfire-token","title":"Pydantic Logfire token"},{"how":"token","id":"pydantic-ai-gateway-key","title":"Pydantic AI Gateway key"}]}
pylon 20 pylon-api-token {"name":"Pylon","revoke":"Revoke it under Settings > API tokens.","references":["https://docs.usepylon.com/pylon-docs/developer/api"],"kinds":[{"how":"token","id":"pylon-api-token","title":"Pylon API token"}]}
pypi 20 pypi-upload-token {"name":"PyPI","revoke":"Remove it under API tokens of the account settings.","references":["https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token"],"kinds":[{"how":"token","id":"pypi-upload-token","title":"PyPI upload token","severity":"critical","aliases":["pypi-upload-token"]}]}
qase 8 qase-api-token {"name":"Qase","revoke":"Replace it in the API settings of the Qase account.","references":["https://developers.qase.io/"],"kinds":[{"how":"named","id":"qase-api-token","title":"Qase API token","severity":"medium"}]}
qdrant 3 qdrant-api-key,qdrant-management-key {"name":"Qdrant","revoke":"Delete it under API Keys of the cluster.","references":["https://qdrant.tech/documentation/cloud/authentication/"],"kinds":[{"how":"named","id":"qdrant-api-key","title":"Qdrant API key"},{"how":"named","id":"qdrant-management-key","title":"Qdrant management key"}]}
qiniu 10 qiniu-secret-key {"name":"Qiniu","revoke":"Replace it in the API settings of the Qiniu account.","references":["https://developer.qiniu.com/af/kodo/3702/QiniuToken"],"kinds":[{"how":"named","id":"qiniu-secret-key","title":"Qiniu secret key","severity":"critical"}]}
qovery 20 qovery-api-token {"name":"Qovery","revoke":"Replace it in the API settings of the Qovery account.","references":["https://www.qovery.com/docs"],"kinds":[{"how":"token","id":"qovery-api-token","title":"Qovery API token","severity":"critical"}]}
qualaroo 20 qualaroo-api-key {"name":"Qualaroo","revoke":"Replace it in the API settings of the Qualaroo account.","references":["https://help.qualaroo.com/"],"kinds":[{"how":"named","id":"qualaroo-api-key","title":"Qualaroo API key"}]}
qualtrics 20 qualtrics-api-token {"name":"Qualtrics","revoke":"Generate a new one under Account settings > Qualtrics IDs.","references":["https://api.qualtrics.com/"],"kinds":[{"how":"named","id":"qualtrics-api-token","title":"Qualtrics API token"}]}
quay 2 quay-robot-token,quay-oauth-token {"name":"Quay","revoke":"Regenerate it on the page of the robot account or OAuth application.","references":["https://docs.quay.io/glossary/robot-accounts.html"],"kinds":[{"how":"named","id":"quay-robot-token","title":"Quay robot token","severity":"critical"},{"how":"named","id":"quay-oauth-token","title":"Quay OAuth token","severity":"critical"}]}
qubole 10 qubole-api-token {"name":"Qubole","revoke":"Replace it in the API settings of the Qubole account.","references":["https://docs.qubole.com/"],"kinds":[{"how":"named","id":"qubole-api-token","title":"Qubole API token"}]}
quickbooks 1 quickbooks-client-secret,quickbooks-client-id,quickbooks-refresh-token {"name":"QuickBooks","revoke":"Rotate it under Keys & credentials of the app in the Intuit Developer portal.","references":["https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization"],"kinds":[{"how":"named","id":"quickbooks-client-secret","title":"QuickBooks client secret","severity":"critical"},{"how":"named","id":"quickbooks-client-id","title":"QuickBooks client ID","severity":"info"},{"how":"named","id":"quickbooks-refresh-token","title":"QuickBooks refresh token"}]}
quicknode 20 quicknode-api-key,quicknode-endpoint-url {"name":"QuickNode","revoke":"Delete it under API Keys, or the endpoint under Endpoints, of the QuickNode dashboard.","references":["https://www.quicknode.com/docs/console-api/getting-started"],"kinds":[{"how":"token","id":"quicknode-api-key","title":"QuickNode API key"},{"how":"token","id":"quicknode-endpoint-url","title":"QuickNode endpoint URL","severity":"medium"}]}
quip 4 quip-access-token {"name":"Quip","revoke":"Replace it in the API settings of the Quip account.","references":["https://quip.com/dev/automation/documentation/current"],"kinds":[{"how":"named","id":"quip-access-token","title":"Quip access token"}]}
rackspace 2 rackspace-api-key {"name":"Rackspace","revoke":"Revoke it under My profile > API key.","references":["https://docs.rackspace.com/"],"kinds":[{"how":"named","id":"rackspace-api-key","title":"Rackspace API key"}]}
radar 20 radar-secret-key,radar-publishable-key {"name":"Radar","revoke":"Replace it in the API settings of the Radar account.","references":["https://docs.radar.com/api"],"kinds":[{"how":"token","id":"radar-secret-key","title":"Radar secret key"},{"how":"token","id":"radar-publishable-key","title":"Radar publishable key","severity":"low"}]}
ragie 20 ragie-api-key {"name":"Ragie","revoke":"Replace it in the API settings of the Ragie account.","references":["https://docs.ragie.ai/"],"kinds":[{"how":"token","id":"ragie-api-key","title":"Ragie API key"}]}
rails 1 rails-master-key,rails-key-file,rails-secret-key-base {"name":"Ruby on Rails","revoke":"Run \u0060rails secret\u0060 or \u0060rails credentials:edit\u0060 with a new key, and replace every secret it protected.","references":["https://guides.rubyonrails.org/security.html"],"kinds":[{"how":"named","id":"rails-master-key","title":"Ruby on Rails master key","severity":"critical"},{"how":"file","id":"rails-key-file","title":"Ruby on Rails key file","severity":"critical"},{"how":"named","id":"rails-secret-key-base","title":"Ruby on Rails secret key base"}]}
railway 0 railway-api-token {"name":"Railway","revoke":"Delete it under Account settings > Tokens, or Project settings > Tokens.","references":["https://docs.railway.com/reference/public-api"],"kinds":[{"how":"named","id":"railway-api-token","title":"Railway API token","severity":"critical"}]}
rainforestPay 20 rainforest-pay-api-key {"name":"Rainforest Pay","revoke":"Replace it in the API settings of the Rainforest Pay account.","references":["https://docs.rainforestpay.com/"],"kinds":[{"how":"named","id":"rainforest-pay-api-key","title":"Rainforest Pay API key","severity":"critical"}]}
ramp 5 ramp-client-secret,ramp-access-token,ramp-client-id {"name":"Ramp","revoke":"Rotate it under Company > Developer of the Ramp app.","references":["https://docs.ramp.com/developer-api/v1/authorization"],"kinds":[{"how":"token","id":"ramp-client-secret","title":"Ramp client secret","severity":"critical"},{"how":"token","id":"ramp-access-token","title":"Ramp access token","severity":"critical"},{"how":"token","id":"ramp-client-id","title":"Ramp client ID","severity":"info"}]}
rancher 0 rancher-api-token,rancher-kubeconfig-token {"name":"Rancher","revoke":"Delete it under Account & API Keys.","references":["https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys"],"kinds":[{"how":"token","id":"rancher-api-token","title":"Rancher API token","severity":"critical"},{"how":"token","id":"rancher-kubeconfig-token","title":"Rancher kubeconfig token","severity":"critical"}]}
rapid7 20 rapid7-api-key {"name":"Rapid7","revoke":"Delete it under API Key Management of the platform.","references":["https://docs.rapid7.com/insight/api-keys/"],"kinds":[{"how":"named","id":"rapid7-api-key","title":"Rapid7 API key","severity":"critical"}]}
rapidapi 2 rapidapi-application-key,rapidapi-key {"name":"RapidAPI","revoke":"Rotate it under Apps > Authorization.","references":["https://docs.rapidapi.com/docs/keys-and-key-rotation"],"kinds":[{"how":"token","id":"rapidapi-application-key","title":"RapidAPI application key"},{"how":"named","id":"rapidapi-key","title":"RapidAPI key","aliases":["rapidapi-access-token"]}]}
rapyd 20 rapyd-secret-key,rapyd-access-key {"name":"Rapyd","revoke":"Replace it in the API settings of the Rapyd account.","references":["https://docs.rapyd.net/"],"kinds":[{"how":"token","id":"rapyd-secret-key","title":"Rapyd secret key","severity":"critical"},{"how":"token","id":"rapyd-access-key","title":"Rapyd access key","severity":"info"}]}
ravenTools 20 raven-tools-api-key {"name":"Raven Tools","revoke":"Replace it in the API settings of the Raven Tools account.","references":["https://api.raventools.com/docs/"],"kinds":[{"how":"named","id":"raven-tools-api-key","title":"Raven Tools API key","severity":"medium"}]}
rawg 4 rawg-api-key {"name":"RAWG","revoke":"Replace it in the API settings of the RAWG account.","references":["https://rawg.io/apidocs"],"kinds":[{"how":"named","id":"rawg-api-key","title":"RAWG API key","severity":"low"}]}
raycast 20 raycast-access-token {"name":"Raycast","revoke":"Replace it in the API settings of the Raycast account.","references":["https://developers.raycast.com/"],"kinds":[{"how":"token","id":"raycast-access-token","title":"Raycast access token"}]}
raygun 20 raygun-api-key,raygun-access-token {"name":"Raygun","revoke":"Replace it in the API settings of the Raygun account.","references":["https://raygun.com/documentation/product-guides/public-api/"],"kinds":[{"how":"named","id":"raygun-api-key","title":"Raygun API key","severity":"medium"},{"how":"named","id":"raygun-access-token","title":"Raygun access token"}]}
razorpay 3 razorpay-key-id,razorpay-key-secret {"name":"Razorpay","revoke":"Regenerate it under Account & Settings > API keys.","references":["https://razorpay.com/docs/api/authentication/"],"kinds":[{"how":"token","id":"razorpay-key-id","title":"Razorpay key ID","severity":"medium"},{"how":"named","id":"razorpay-key-secret","title":"Razorpay key secret","severity":"critical"}]}
reachmail 7 reachmail-api-token {"name":"ReachMail","revoke":"Replace it in the API settings of the ReachMail account.","references":["https://services.reachmail.net/"],"kinds":[{"how":"named","id":"reachmail-api-token","title":"ReachMail API token"}]}
readme 20 readme-api-key {"name":"ReadMe","revoke":"Delete it under Configuration > API Keys.","references":["https://docs.readme.com/main/reference/intro/authentication"],"kinds":[{"how":"token","id":"readme-api-key","title":"ReadMe API key","aliases":["readme-api-token"]}]}
reallySimpleSystems 20 really-simple-systems-api-key {"name":"Really Simple Systems","revoke":"Replace it in the API settings of the Really Simple Systems account.","references":["https://www.reallysimplesystems.com/"],"kinds":[{"how":"named","id":"really-simple-systems-api-key","title":"Really Simple Systems API key"}]}
rebrandly 20 rebrandly-api-key {"name":"Rebrandly","revoke":"Replace it in the API settings of the Rebrandly account.","references":["https://developers.rebrandly.com/docs/api-key-authentication"],"kinds":[{"how":"named","id":"rebrandly-api-key","title":"Rebrandly API key","severity":"medium"}]}
recaptcha 6 recaptcha-key {"name":"reCAPTCHA","revoke":"Reset it under Settings of the site in the reCAPTCHA admin console.","references":["https://developers.google.com/recaptcha/docs/verify"],"kinds":[{"how":"named","id":"recaptcha-key","title":"reCAPTCHA key","severity":"medium"}]}
recharge 20 recharge-api-token {"name":"Recharge","revoke":"Replace it in the API settings of the Recharge account.","references":["https://developer.rechargepayments.com/"],"kinds":[{"how":"token","id":"recharge-api-token","title":"Recharge API token","severity":"critical"}]}
recraft 20 recraft-api-token {"name":"Recraft","revoke":"Replace it in the API settings of the Recraft account.","references":["https://www.recraft.ai/docs"],"kinds":[{"how":"named","id":"recraft-api-token","title":"Recraft API token"}]}
recurly 20 recurly-private-key {"name":"Recurly","revoke":"Replace it in the API settings of the Recurly account.","references":["https://recurly.com/developers/api/"],"kinds":[{"how":"named","id":"recurly-private-key","title":"Recurly private key","severity":"critical"}]}
redash 10 redash-api-key {"name":"Redash","revoke":"Regenerate it on the profile page of the user.","references":["https://redash.io/help/user-guide/integrations-and-api/api"],"kinds":[{"how":"named","id":"redash-api-key","title":"Redash API key"}]}
reddit 0 reddit-client-secret {"name":"Reddit","revoke":"Replace the app under Preferences > Apps.","references":["https://github.com/reddit-archive/reddit/wiki/OAuth2"],"kinds":[{"how":"named","id":"reddit-client-secret","title":"Reddit client secret"}]}
redirectPizza 20 redirect-pizza-api-token {"name":"redirect.pizza","revoke":"Replace it in the API settings of the redirect.pizza account.","references":["https://redirect.pizza/docs"],"kinds":[{"how":"named","id":"redirect-pizza-api-token","title":"redirect.pizza API token","severity":"medium"}]}
redpanda 10 redpanda-client-secret {"name":"Redpanda","revoke":"Replace it in the API settings of the Redpanda account.","references":["https://docs.redpanda.com/redpanda-cloud/"],"kinds":[{"how":"named","id":"redpanda-client-secret","title":"Redpanda client secret"}]}
refiner 20 refiner-api-key {"name":"Refiner","revoke":"Replace it in the API settings of the Refiner account.","references":["https://refiner.io/docs/api/"],"kinds":[{"how":"named","id":"refiner-api-key","title":"Refiner API key"}]}
reka 4 reka-api-key {"name":"Reka","revoke":"Replace it in the API settings of the Reka account.","references":["https://docs.reka.ai/"],"kinds":[{"how":"named","id":"reka-api-key","title":"Reka API key"}]}
render 20 render-api-key,render-deploy-hook {"name":"Render","revoke":"Revoke it under Account Settings > API Keys, regenerate a hook under Settings of the service.","references":["https://render.com/docs/api"],"kinds":[{"how":"token","id":"render-api-key","title":"Render API key","severity":"critical"},{"how":"token","id":"render-deploy-hook","title":"Render deploy hook URL","severity":"medium"}]}
rentman 20 rentman-api-token {"name":"Rentman","revoke":"Replace it in the API settings of the Rentman account.","references":["https://api.rentman.net/"],"kinds":[{"how":"named","id":"rentman-api-token","title":"Rentman API token"}]}
repairshopr 20 repairshopr-api-key {"name":"RepairShopr","revoke":"Replace it in the API settings of the RepairShopr account.","references":["https://api-docs.repairshopr.com/"],"kinds":[{"how":"named","id":"repairshopr-api-key","title":"RepairShopr API key"}]}
replicate 20 replicate-api-token {"name":"Replicate","revoke":"Disable it under Account settings > API tokens.","references":["https://replicate.com/docs/topics/security/api-tokens"],"kinds":[{"how":"token","id":"replicate-api-token","title":"Replicate API token"}]}
replyio 10 replyio-api-key {"name":"Reply.io","revoke":"Replace it in the API settings of the Reply.io account.","references":["https://docs.reply.io/"],"kinds":[{"how":"named","id":"replyio-api-key","title":"Reply.io API key"}]}
requestfinance 20 requestfinance-api-key {"name":"Request Finance","revoke":"Replace it in the API settings of the Request Finance account.","references":["https://docs.request.finance/"],"kinds":[{"how":"named","id":"requestfinance-api-key","title":"Request Finance API key"}]}
resembleAi 20 resemble-ai-api-key {"name":"Resemble AI","revoke":"Revoke it under Account > API.","references":["https://docs.resemble.ai/"],"kinds":[{"how":"named","id":"resemble-ai-api-key","title":"Resemble AI API key"}]}
resend 1 resend-api-key,resend-short-api-key {"name":"Resend","revoke":"Delete it under API Keys.","references":["https://resend.com/docs/dashboard/api-keys/introduction"],"kinds":[{"how":"token","id":"resend-api-key","title":"Resend API key"},{"how":"named","id":"resend-short-api-key","title":"Resend API key without separator"}]}
restpack 5 restpack-api-key {"name":"Restpack","revoke":"Replace it in the API settings of the Restpack account.","references":["https://restpack.io/docs"],"kinds":[{"how":"named","id":"restpack-api-key","title":"Restpack API key","severity":"medium"}]}
retellAi 3 retell-ai-api-key {"name":"Retell AI","revoke":"Delete it under Settings > API Keys.","references":["https://docs.retellai.com/accounts/api-keys-overview"],"kinds":[{"how":"token","id":"retell-ai-api-key","title":"Retell AI API key"}]}
retool 20 retool-access-token,retool-workflow-key {"name":"Retool","revoke":"Revoke it under Settings > API.","references":["https://docs.retool.com/org-users/guides/retool-api-authentication"],"kinds":[{"how":"token","id":"retool-access-token","title":"Retool access token","severity":"critical"},{"how":"token","id":"retool-workflow-key","title":"Retool workflow key"}]}
revAi 20 rev-ai-access-token {"name":"Rev AI","revoke":"Delete it under Access Token of the Rev AI account.","references":["https://docs.rev.ai/get-started/"],"kinds":[{"how":"named","id":"rev-ai-access-token","title":"Rev AI access token"}]}
revampCrm 20 revamp-crm-api-key {"name":"Revamp CRM","revoke":"Replace it in the API settings of the Revamp CRM account.","references":["https://www.revampcrm.com/"],"kinds":[{"how":"named","id":"revamp-crm-api-key","title":"Revamp CRM API key"}]}
revenuecat 7 revenuecat-secret-key,revenuecat-public-key {"name":"RevenueCat","revoke":"Revoke it under Project settings > API keys.","references":["https://www.revenuecat.com/docs/projects/authentication"],"kinds":[{"how":"named","id":"revenuecat-secret-key","title":"RevenueCat secret key","severity":"critical"},{"how":"named","id":"revenuecat-public-key","title":"RevenueCat public key","severity":"low"}]}
revolut 10 revolut-secret-key {"name":"Revolut","revoke":"Revoke it under APIs of the merchant settings.","references":["https://developer.revolut.com/"],"kinds":[{"how":"named","id":"revolut-secret-key","title":"Revolut secret API key"}]}
ringcentral 20 ringcentral-client-secret,ringcentral-jwt,ringcentral-webhook-url {"name":"RingCentral","revoke":"Replace it in the API settings of the RingCentral account.","references":["https://developers.ringcentral.com/guide/authentication"],"kinds":[{"how":"named","id":"ringcentral-client-secret","title":"RingCentral client secret"},{"how":"named","id":"ringcentral-jwt","title":"RingCentral JWT"},{"how":"token","id":"ringcentral-webhook-url","title":"RingCentral webhook URL"}]}
riotGames 20 riot-games-api-key {"name":"Riot Games","revoke":"Regenerate it on the dashboard of the Riot Developer Portal.","references":["https://developer.riotgames.com/docs/portal"],"kinds":[{"how":"token","id":"riot-games-api-key","title":"Riot Games API key","severity":"medium"}]}
ritekit 10 ritekit-client-id {"name":"RiteKit","revoke":"Replace it in the API settings of the RiteKit account.","references":["https://documenter.getpostman.com/view/2010712/SzS7Qku5"],"kinds":[{"how":"named","id":"ritekit-client-id","title":"RiteKit client ID or secret","severity":"medium"}]}
roaring 8 roaring-client-secret {"name":"Roaring","revoke":"Replace it in the API settings of the Roaring account.","references":["https://developer.roaring.io/"],"kinds":[{"how":"named","id":"roaring-client-secret","title":"Roaring client secret"}]}
robinhood 10 robinhood-api-key,robinhood-private-key {"name":"Robinhood","revoke":"Replace it in the API settings of the Robinhood account.","references":["https://docs.robinhood.com/crypto/trading/"],"kinds":[{"how":"token","id":"robinhood-api-key","title":"Robinhood API key","severity":"critical"},{"how":"named","id":"robinhood-private-key","title":"Robinhood private key","severity":"critical"}]}
roblox 8 roblox-security-cookie,roblox-api-key {"name":"Roblox","revoke":"Log out of all sessions under Settings > Security, delete a key under Creator Hub > API Keys.","references":["https://create.roblox.com/docs/cloud/auth/api-keys"],"kinds":[{"how":"token","id":"roblox-security-cookie","title":"Roblox .ROBLOSECURITY cookie","severity":"critical"},{"how":"named","id":"roblox-api-key","title":"Roblox API key"}]}
rocketChat 4 rocket-chat-token,rocket-chat-webhook-token {"name":"Rocket.Chat","revoke":"Remove it under My Account > Personal Access Tokens.","references":["https://developer.rocket.chat/apidocs"],"kinds":[{"how":"named","id":"rocket-chat-token","title":"Rocket.Chat token"},{"how":"named","id":"rocket-chat-webhook-token","title":"Rocket.Chat webhook token","severity":"medium"}]}
rocketreach 10 rocketreach-api-key {"name":"RocketReach","revoke":"Replace it in the API settings of the RocketReach account.","references":["https://docs.rocketreach.co/"],"kinds":[{"how":"named","id":"rocketreach-api-key","title":"RocketReach API key"}]}
rockset 10 rockset-api-key {"name":"Rockset","revoke":"Replace it in the API settings of the Rockset account.","references":["https://docs.rockset.com/documentation/docs/iam"],"kinds":[{"how":"named","id":"rockset-api-key","title":"Rockset API key"}]}
rollbar 4 rollbar-access-token {"name":"Rollbar","revoke":"Disable it under Settings > Project Access Tokens.","references":["https://docs.rollbar.com/docs/access-tokens"],"kinds":[{"how":"named","id":"rollbar-access-token","title":"Rollbar access token","severity":"medium"}]}
rootly 20 rootly-api-key {"name":"Rootly","revoke":"Delete it under Account > Manage API keys.","references":["https://docs.rootly.com/api-reference/overview"],"kinds":[{"how":"token","id":"rootly-api-key","title":"Rootly API key"}]}
route4me 20 route4me-api-key {"name":"Route4Me","revoke":"Replace it in the API settings of the Route4Me account.","references":["https://support.route4me.com/route-planning-help.php"],"kinds":[{"how":"named","id":"route4me-api-key","title":"Route4Me API key"}]}
rownd 20 rownd-app-secret,rownd-app-key {"name":"Rownd","revoke":"Replace it in the API settings of the Rownd account.","references":["https://docs.rownd.io/"],"kinds":[{"how":"named","id":"rownd-app-secret","title":"Rownd app secret"},{"how":"named","id":"rownd-app-key","title":"Rownd app key","severity":"medium"}]}
rubygems 20 rubygems-api-key,rubygems-old-api-key {"name":"RubyGems","revoke":"Delete it under API keys of the account settings.","references":["https://guides.rubygems.org/api-key-scopes/"],"kinds":[{"how":"token","id":"rubygems-api-key","title":"RubyGems API key","severity":"critical","aliases":["rubygems-api-token"]},{"how":"named","id":"rubygems-old-api-key","title":"RubyGems API key of the older format","severity":"critical"}]}
rudderstack 10 rudderstack-write-key,rudderstack-access-token {"name":"RudderStack","revoke":"Replace it in the API settings of the RudderStack account.","references":["https://www.rudderstack.com/docs/"],"kinds":[{"how":"named","id":"rudderstack-write-key","title":"RudderStack write key","severity":"medium"},{"how":"named","id":"rudderstack-access-token","title":"RudderStack access token"}]}
rundeck 8 rundeck-api-token {"name":"Rundeck","revoke":"Delete it on the profile page of the user.","references":["https://docs.rundeck.com/docs/api/"],"kinds":[{"how":"named","id":"rundeck-api-token","title":"Rundeck API token","severity":"critical"}]}
runpod 20 runpod-api-key {"name":"RunPod","revoke":"Delete it under Settings > API Keys.","references":["https://docs.runpod.io/get-started/api-keys"],"kinds":[{"how":"token","id":"runpod-api-key","title":"RunPod API key","severity":"critical"}]}
runrunit 20 runrunit-api-key,runrunit-user-token {"name":"Runrun.it","revoke":"Replace it in the API settings of the Runrun.it account.","references":["https://runrun.it/api/documentation"],"kinds":[{"how":"named","id":"runrunit-api-key","title":"Runrun.it API key"},{"how":"named","id":"runrunit-user-token","title":"Runrun.it user token"}]}
runscope 20 runscope-access-token,runscope-trigger-url {"name":"Runscope","revoke":"Replace it in the API settings of the Runscope account.","references":["https://www.runscope.com/docs/api/authentication"],"kinds":[{"how":"named","id":"runscope-access-token","title":"Runscope access token"},{"how":"token","id":"runscope-trigger-url","title":"Runscope trigger URL","severity":"medium"}]}
runway 3 runway-api-key {"name":"Runway","revoke":"Disable it under API Keys of the Runway developer portal.","references":["https://docs.dev.runwayml.com/"],"kinds":[{"how":"token","id":"runway-api-key","title":"Runway API key"}]}
rutter 21 rutter-secret-key {"name":"Rutter","revoke":"Replace it in the API settings of the Rutter account.","references":["https://docs.rutter.com/"],"kinds":[{"how":"token","id":"rutter-secret-key","title":"Rutter secret key"}]}
saladCloud 21 salad-cloud-api-key {"name":"SaladCloud","revoke":"Replace it in the API settings of the SaladCloud account.","references":["https://docs.salad.com/"],"kinds":[{"how":"token","id":"salad-cloud-api-key","title":"SaladCloud API key"}]}
salesblink 21 salesblink-api-key {"name":"SalesBlink","revoke":"Replace it in the API settings of the SalesBlink account.","references":["https://salesblink.io/"],"kinds":[{"how":"named","id":"salesblink-api-key","title":"SalesBlink API key"}]}
salescookie 21 salescookie-api-key {"name":"SalesCookie","revoke":"Replace it in the API settings of the SalesCookie account.","references":["https://support.salescookie.com/"],"kinds":[{"how":"named","id":"salescookie-api-key","title":"SalesCookie API key"}]}
salesflare 21 salesflare-api-key {"name":"Salesflare","revoke":"Replace it in the API settings of the Salesflare account.","references":["https://api.salesflare.com/docs"],"kinds":[{"how":"named","id":"salesflare-api-key","title":"Salesflare API key"}]}
salesforce 2 salesforce-access-token,salesforce-refresh-token,salesforce-consumer-key,salesforce-consumer-secret,salesforce-security-token {"name":"Salesforce","revoke":"Revoke it under Setup > Connected Apps OAuth Usage.","references":["https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm"],"kinds":[{"how":"token","id":"salesforce-access-token","title":"Salesforce access token or session ID","severity":"critical"},{"how":"token","id":"salesforce-refresh-token","title":"Salesforce refresh token","severity":"critical"},{"how":"named","id":"salesforce-consumer-key","title":"Salesforce consumer key","severity":"medium"},{"how":"named","id":"salesforce-consumer-secret","title":"Salesforce consumer secret","severity":"critical"},{"how":"named","id":"salesforce-security-token","title":"Salesforce security token"}]}
salesloft 7 salesloft-api-key {"name":"Salesloft","revoke":"Revoke it under Your settings > API keys.","references":["https://developers.salesloft.com/"],"kinds":[{"how":"named","id":"salesloft-api-key","title":"Salesloft API key"}]}
salesmate 21 salesmate-api-key {"name":"Salesmate","revoke":"Replace it in the API settings of the Salesmate account.","references":["https://apidocs.salesmate.io/"],"kinds":[{"how":"named","id":"salesmate-api-key","title":"Salesmate API key"}]}
sambanova 21 sambanova-api-key {"name":"SambaNova","revoke":"Replace it in the API settings of the SambaNova account.","references":["https://docs.sambanova.ai/"],"kinds":[{"how":"named","id":"sambanova-api-key","title":"SambaNova API key"}]}
samsara 21 samsara-api-token {"name":"Samsara","revoke":"Delete it under Settings > API Tokens.","references":["https://developers.samsara.com/docs/authentication"],"kinds":[{"how":"token","id":"samsara-api-token","title":"Samsara API token","severity":"critical"}]}
sanity 10 sanity-api-token {"name":"Sanity","revoke":"Delete it under API > Tokens of the project.","references":["https://www.sanity.io/docs/http-auth"],"kinds":[{"how":"named","id":"sanity-api-token","title":"Sanity API token"}]}
sarvam 21 sarvam-api-key {"name":"Sarvam AI","revoke":"Replace it in the API settings of the Sarvam AI account.","references":["https://docs.sarvam.ai/"],"kinds":[{"how":"named","id":"sarvam-api-key","title":"Sarvam AI API key"}]}
satismeter 21 satismeter-write-key,satismeter-project-key {"name":"SatisMeter","revoke":"Replace it in the API settings of the SatisMeter account.","references":["https://help.satismeter.com/"],"kinds":[{"how":"named","id":"satismeter-write-key","title":"SatisMeter write key","severity":"medium"},{"how":"named","id":"satismeter-project-key","title":"SatisMeter project key","severity":"low"}]}
sauceLabs 6 sauce-labs-access-key {"name":"Sauce Labs","revoke":"Regenerate it under Account > User settings.","references":["https://docs.saucelabs.com/secure-connections/sauce-connect/setup-configuration/environment-variables/"],"kinds":[{"how":"named","id":"sauce-labs-access-key","title":"Sauce Labs access key"}]}
scaleAi 0 scale-ai-api-key,scale-ai-callback-auth-key {"name":"Scale AI","revoke":"Roll it under API Keys of the Scale dashboard.","references":["https://docs.scale.com/reference/authentication"],"kinds":[{"how":"token","id":"scale-ai-api-key","title":"Scale AI API key"},{"how":"token","id":"scale-ai-callback-auth-key","title":"Scale AI callback auth key"}]}
scaleSerp 21 scale-serp-api-key {"name":"Scale SERP","revoke":"Replace it in the API settings of the Scale SERP account.","references":["https://docs.trajectdata.com/scaleserp"],"kinds":[{"how":"named","id":"scale-serp-api-key","title":"Scale SERP API key","severity":"medium"}]}
scaleway 1 scaleway-secret-key,scaleway-access-key {"name":"Scaleway","revoke":"Delete it under IAM > API keys.","references":["https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/"],"kinds":[{"how":"named","id":"scaleway-secret-key","title":"Scaleway secret key","severity":"critical"},{"how":"token","id":"scaleway-access-key","title":"Scaleway access key","severity":"info"}]}
scalingo 21 scalingo-api-token {"name":"Scalingo","revoke":"Revoke it under Profile > Tokens.","references":["https://developers.scalingo.com/index#authentication"],"kinds":[{"how":"token","id":"scalingo-api-token","title":"Scalingo API token","severity":"critical","aliases":["scalingo-api-token"]}]}
scalr 21 scalr-access-token {"name":"Scalr","revoke":"Replace it in the API settings of the Scalr account.","references":["https://docs.scalr.io/docs/api-overview"],"kinds":[{"how":"named","id":"scalr-access-token","title":"Scalr access token","severity":"critical"}]}
scoutApm 21 scout-apm-agent-key {"name":"Scout APM","revoke":"Revoke it under Settings of the organisation.","references":["https://scoutapm.com/docs"],"kinds":[{"how":"named","id":"scout-apm-agent-key","title":"Scout APM agent key"}]}
scrapeOwl 21 scrape-owl-api-key {"name":"ScrapeOwl","revoke":"Replace it in the API settings of the ScrapeOwl account.","references":["https://scrapeowl.com/docs"],"kinds":[{"how":"named","id":"scrape-owl-api-key","title":"ScrapeOwl API key","severity":"medium"}]}
scraperApi 21 scraper-api-api-key {"name":"ScraperAPI","revoke":"Replace it in the API settings of the ScraperAPI account.","references":["https://docs.scraperapi.com/"],"kinds":[{"how":"named","id":"scraper-api-api-key","title":"ScraperAPI API key","severity":"medium"}]}
scraperBox 21 scraper-box-api-key {"name":"ScraperBox","revoke":"Replace it in the API settings of the ScraperBox account.","references":["https://scraperbox.com/"],"kinds":[{"how":"named","id":"scraper-box-api-key","title":"ScraperBox API key","severity":"medium"}]}
scrapestack 10 scrapestack-api-key {"name":"scrapestack","revoke":"Replace it in the API settings of the scrapestack account.","references":["https://scrapestack.com/documentation"],"kinds":[{"how":"named","id":"scrapestack-api-key","title":"scrapestack API key","severity":"medium"}]}
scrapfly 21 scrapfly-api-key,scrapfly-legacy-api-key {"name":"Scrapfly","revoke":"Replace it in the API settings of the Scrapfly account.","references":["https://scrapfly.io/docs/scrape-api/getting-started"],"kinds":[{"how":"token","id":"scrapfly-api-key","title":"Scrapfly API key","severity":"medium"},{"how":"named","id":"scrapfly-legacy-api-key","title":"Scrapfly legacy API key","severity":"medium"}]}
scrapingAnt 21 scraping-ant-api-key {"name":"ScrapingAnt","revoke":"Replace it in the API settings of the ScrapingAnt account.","references":["https://docs.scrapingant.com/"],"kinds":[{"how":"named","id":"scraping-ant-api-key","title":"ScrapingAnt API key","severity":"medium"}]}
scrapingBee 21 scraping-bee-api-key {"name":"ScrapingBee","revoke":"Replace it in the API settings of the ScrapingBee account.","references":["https://www.scrapingbee.com/documentation/"],"kinds":[{"how":"named","id":"scraping-bee-api-key","title":"ScrapingBee API key","severity":"medium"}]}
scrapingdog 21 scrapingdog-api-key {"name":"Scrapingdog","revoke":"Replace it in the API settings of the Scrapingdog account.","references":["https://docs.scrapingdog.com/"],"kinds":[{"how":"named","id":"scrapingdog-api-key","title":"Scrapingdog API key","severity":"medium"}]}
screenshotApi 21 screenshot-api-api-key {"name":"ScreenshotAPI","revoke":"Replace it in the API settings of the ScreenshotAPI account.","references":["https://docs.screenshotapi.net/"],"kinds":[{"how":"named","id":"screenshot-api-api-key","title":"ScreenshotAPI API key","severity":"medium"}]}
screenshotlayer 21 screenshotlayer-api-key {"name":"screenshotlayer","revoke":"Replace it in the API settings of the screenshotlayer account.","references":["https://screenshotlayer.com/documentation"],"kinds":[{"how":"named","id":"screenshotlayer-api-key","title":"screenshotlayer API key","severity":"medium"}]}
scrutinizer 10 scrutinizer-access-token {"name":"Scrutinizer","revoke":"Replace it in the API settings of the Scrutinizer account.","references":["https://scrutinizer-ci.com/docs/api/"],"kinds":[{"how":"named","id":"scrutinizer-access-token","title":"Scrutinizer access token"}]}
seam 21 seam-api-key {"name":"Seam","revoke":"Replace it in the API settings of the Seam account.","references":["https://docs.seam.co/latest/core-concepts/authentication"],"kinds":[{"how":"token","id":"seam-api-key","title":"Seam API key","severity":"critical"}]}
securitytrails 21 securitytrails-api-key {"name":"SecurityTrails","revoke":"Replace it in the API settings of the SecurityTrails account.","references":["https://docs.securitytrails.com/docs/authentication"],"kinds":[{"how":"named","id":"securitytrails-api-key","title":"SecurityTrails API key","severity":"medium"}]}
segment 0 segment-public-api-token,segment-config-api-token,segment-write-key {"name":"Segment","revoke":"Revoke it under Settings > Workspace settings > Access Management > Tokens.","references":["https://segment.com/docs/api/public-api/"],"kinds":[{"how":"token","id":"segment-public-api-token","title":"Segment public API token","severity":"critical"},{"how":"named","id":"segment-config-api-token","title":"Segment config API token","severity":"critical"},{"how":"named","id":"segment-write-key","title":"Segment write key","severity":"medium"}]}
selectpdf 21 selectpdf-api-key {"name":"SelectPdf","revoke":"Replace it in the API settings of the SelectPdf account.","references":["https://selectpdf.com/html-to-pdf-api/"],"kinds":[{"how":"named","id":"selectpdf-api-key","title":"SelectPdf API key","severity":"medium"}]}
semaphore 1 semaphore-api-token {"name":"Semaphore","revoke":"Replace it in the API settings of the Semaphore account.","references":["https://docs.semaphoreci.com/"],"kinds":[{"how":"named","id":"semaphore-api-token","title":"Semaphore API token"}]}
sematext 10 sematext-token {"name":"Sematext","revoke":"Revoke it in the app's token page.","references":["https://sematext.com/docs/"],"kinds":[{"how":"named","id":"sematext-token","title":"Sematext token"}]}
semgrep 2 semgrep-app-token {"name":"Semgrep","revoke":"Delete it under Settings > Tokens.","references":["https://semgrep.dev/docs/deployment/add-semgrep-to-ci"],"kinds":[{"how":"named","id":"semgrep-app-token","title":"Semgrep app token"}]}
sendbird 21 sendbird-access-token,sendbird-organization-api-key,sendbird-application-id {"name":"Sendbird","revoke":"Revoke it under Settings > Application > General of the Sendbird dashboard.","references":["https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api"],"kinds":[{"how":"named","id":"sendbird-access-token","title":"Sendbird access token","aliases":["sendbird-access-token"]},{"how":"named","id":"sendbird-organization-api-key","title":"Sendbird organization API key"},{"how":"named","id":"sendbird-application-id","title":"Sendbird application ID","severity":"low","aliases":["sendbird-access-id"]}]}
sendcloud 10 sendcloud-secret-key {"name":"Sendcloud","revoke":"Replace it in the API settings of the Sendcloud account.","references":["https://api.sendcloud.dev/docs/"],"kinds":[{"how":"named","id":"sendcloud-secret-key","title":"Sendcloud secret key"}]}
sendgrid 21 sendgrid-api-key {"name":"SendGrid","revoke":"Delete it under Settings > API Keys.","references":["https://www.twilio.com/docs/sendgrid/for-developers/sending-email/authentication"],"kinds":[{"how":"token","id":"sendgrid-api-key","title":"SendGrid API key","severity":"critical","aliases":["sendgrid-api-token"]}]}
sendinblue 21 sendinblue-api-key,sendinblue-smtp-key {"name":"Brevo","revoke":"Delete it under SMTP & API of the account.","references":["https://developers.brevo.com/docs/getting-started"],"kinds":[{"how":"token","id":"sendinblue-api-key","title":"Brevo API key","aliases":["sendinblue-api-token"]},{"how":"token","id":"sendinblue-smtp-key","title":"Brevo SMTP key"}]}
sendpulse 21 sendpulse-secret {"name":"SendPulse","revoke":"Replace it in the API settings of the SendPulse account.","references":["https://sendpulse.com/integrations/api"],"kinds":[{"how":"named","id":"sendpulse-secret","title":"SendPulse secret"}]}
sentinelone 7 sentinelone-api-token {"name":"SentinelOne","revoke":"Revoke it under My user > API token.","references":["https://usea1-partners.sentinelone.net/docs/"],"kinds":[{"how":"named","id":"sentinelone-api-token","title":"SentinelOne API token"}]}
sentry 2 sentry-organization-token,sentry-user-token,sentry-integration-token,sentry-access-token,sentry-dsn {"name":"Sentry","revoke":"Revoke it under Settings > Auth Tokens, a DSN under Client Keys of the project.","references":["https://docs.sentry.io/account/auth-tokens/"],"kinds":[{"how":"token","id":"sentry-organization-token","title":"Sentry organization token","severity":"critical","aliases":["sentry-org-token"]},{"how":"token","id":"sentry-user-token","title":"Sentry user token","severity":"critical","aliases":["sentry-user-token"]},{"how":"token","id":"sentry-integration-token","title":"Sentry integration or app token"},{"how":"named","id":"sentry-access-token","title":"Sentry access token","severity":"critical","aliases":["sentry-access-token"]},{"how":"token","id":"sentry-dsn","title":"Sentry DSN","severity":"low"}]}
serpapi 10 serpapi-api-key {"name":"SerpApi","revoke":"Regenerate it on the Manage API Key page.","references":["https://serpapi.com/search-api"],"kinds":[{"how":"named","id":"serpapi-api-key","title":"SerpApi API key","severity":"medium"}]}
serper 3 serper-api-key {"name":"Serper","revoke":"Replace it in the API settings of the Serper account.","references":["https://serper.dev/"],"kinds":[{"how":"named","id":"serper-api-key","title":"Serper API key","severity":"medium"}]}
serphouse 21 serphouse-api-key {"name":"SERPHouse","revoke":"Replace it in the API settings of the SERPHouse account.","references":["https://docs.serphouse.com/"],"kinds":[{"how":"named","id":"serphouse-api-key","title":"SERPHouse API key","severity":"medium"}]}
serpstack 21 serpstack-api-key {"name":"serpstack","revoke":"Replace it in the API settings of the serpstack account.","references":["https://serpstack.com/documentation"],"kinds":[{"how":"named","id":"serpstack-api-key","title":"serpstack API key","severity":"medium"}]}
settlemint 21 settlemint-application-token,settlemint-personal-token,settlemint-service-token {"name":"SettleMint","revoke":"Replace it in the API settings of the SettleMint account.","references":["https://console.settlemint.com/documentation/"],"kinds":[{"how":"token","id":"settlemint-application-token","title":"SettleMint application access token","aliases":["settlemint-application-access-token"]},{"how":"token","id":"settlemint-personal-token","title":"SettleMint personal access token","aliases":["settlemint-personal-access-token"]},{"how":"token","id":"settlemint-service-token","title":"SettleMint service access token","aliases":["settlemint-service-access-token"]}]}
sheety 21 sheety-token {"name":"Sheety","revoke":"Replace it in the API settings of the Sheety account.","references":["https://sheety.co/docs"],"kinds":[{"how":"named","id":"sheety-token","title":"Sheety token","severity":"medium"}]}
sherpadesk 21 sherpadesk-api-token {"name":"SherpaDesk","revoke":"Replace it in the API settings of the SherpaDesk account.","references":["https://documentation.sherpadesk.com/"],"kinds":[{"how":"named","id":"sherpadesk-api-token","title":"SherpaDesk API token"}]}
shipday 21 shipday-api-key {"name":"Shipday","revoke":"Replace it in the API settings of the Shipday account.","references":["https://docs.shipday.com/"],"kinds":[{"how":"named","id":"shipday-api-key","title":"Shipday API key"}]}
shipengine 21 shipengine-api-key {"name":"ShipEngine","revoke":"Replace it in the API settings of the ShipEngine account.","references":["https://www.shipengine.com/docs/auth/"],"kinds":[{"how":"named","id":"shipengine-api-key","title":"ShipEngine API key"}]}
shippo 21 shippo-api-token {"name":"Shippo","revoke":"Delete it under Settings > API.","references":["https://docs.goshippo.com/docs/guides_general/authentication/"],"kinds":[{"how":"token","id":"shippo-api-token","title":"Shippo API token","aliases":["shippo-api-token"]}]}
shipstation 21 shipstation-api-secret {"name":"ShipStation","revoke":"Replace it in the API settings of the ShipStation account.","references":["https://www.shipstation.com/docs/api/"],"kinds":[{"how":"named","id":"shipstation-api-secret","title":"ShipStation API secret"}]}
shodan 7 shodan-api-key {"name":"Shodan","revoke":"Reset it on the account page.","references":["https://developer.shodan.io/api"],"kinds":[{"how":"named","id":"shodan-api-key","title":"Shodan API key","severity":"medium"}]}
shopify 10 shopify-access-token,shopify-custom-app-token,shopify-private-app-token,shopify-shared-secret,shopify-user-token,shopify-storefront-token {"name":"Shopify","revoke":"Uninstall the app or rotate its secret under Settings > Apps and sales channels.","references":["https://shopify.dev/docs/apps/build/authentication-authorization"],"kinds":[{"how":"token","id":"shopify-access-token","title":"Shopify access token","severity":"critical","aliases":["shopify-access-token"]},{"how":"token","id":"shopify-custom-app-token","title":"Shopify custom app access token","severity":"critical","aliases":["shopify-custom-access-token"]},{"how":"token","id":"shopify-private-app-token","title":"Shopify private app password","severity":"critical","aliases":["shopify-private-app-access-token"]},{"how":"token","id":"shopify-shared-secret","title":"Shopify app secret","severity":"critical","aliases":["shopify-shared-secret"]},{"how":"token","id":"shopify-user-token","title":"Shopify user, refresh or theme token"},{"how":"named","id":"shopify-storefront-token","title":"Shopify storefront token","severity":"medium"}]}
shortcut 0 shortcut-api-token {"name":"Shortcut","revoke":"Delete it under Settings > API Tokens.","references":["https://developer.shortcut.com/api/rest/v3"],"kinds":[{"how":"named","id":"shortcut-api-token","title":"Shortcut API token"}]}
shotstack 21 shotstack-api-key {"name":"Shotstack","revoke":"Replace it in the API settings of the Shotstack account.","references":["https://shotstack.io/docs/guide/"],"kinds":[{"how":"named","id":"shotstack-api-key","title":"Shotstack API key","severity":"medium"}]}
shutterstock 8 shutterstock-client-secret,shutterstock-access-token {"name":"Shutterstock","revoke":"Replace it in the API settings of the Shutterstock account.","references":["https://api-reference.shutterstock.com/"],"kinds":[{"how":"named","id":"shutterstock-client-secret","title":"Shutterstock client secret"},{"how":"named","id":"shutterstock-access-token","title":"Shutterstock access token"}]}
sidekiq 21 sidekiq-gems-credential,sidekiq-gems-url {"name":"Sidekiq","revoke":"Write to Contributed Systems for new credentials.","references":["https://github.com/sidekiq/sidekiq/wiki/Pro-Installation"],"kinds":[{"how":"named","id":"sidekiq-gems-credential","title":"Sidekiq Pro or Enterprise credential","aliases":["sidekiq-secret"]},{"how":"token","id":"sidekiq-gems-url","title":"Sidekiq Pro or Enterprise URL with its credential","aliases":["sidekiq-sensitive-url"]}]}
sightengine 21 sightengine-api-secret {"name":"Sightengine","revoke":"Replace it in the API settings of the Sightengine account.","references":["https://sightengine.com/docs/getstarted"],"kinds":[{"how":"named","id":"sightengine-api-secret","title":"Sightengine API secret","severity":"medium"}]}
signable 7 signable-api-key {"name":"Signable","revoke":"Replace it in the API settings of the Signable account.","references":["https://developers.signable.app/"],"kinds":[{"how":"named","id":"signable-api-key","title":"Signable API key"}]}
signalwire 21 signalwire-api-token,signalwire-signing-key {"name":"SignalWire","revoke":"Replace it in the API settings of the SignalWire account.","references":["https://developer.signalwire.com/"],"kinds":[{"how":"named","id":"signalwire-api-token","title":"SignalWire API token"},{"how":"named","id":"signalwire-signing-key","title":"SignalWire signing key"}]}
signaturit 21 signaturit-api-token {"name":"Signaturit","revoke":"Replace it in the API settings of the Signaturit account.","references":["https://docs.signaturit.com/api/latest"],"kinds":[{"how":"named","id":"signaturit-api-token","title":"Signaturit API token"}]}
signnow 8 signnow-api-key,signnow-basic-token {"name":"SignNow","revoke":"Replace it in the API settings of the SignNow account.","references":["https://docs.signnow.com/"],"kinds":[{"how":"named","id":"signnow-api-key","title":"SignNow API key"},{"how":"named","id":"signnow-basic-token","title":"SignNow basic token"}]}
signoz 10 signoz-ingestion-key,signoz-api-key {"name":"SigNoz","revoke":"Replace it in the API settings of the SigNoz account.","references":["https://signoz.io/docs/ingestion/signoz-cloud/keys/"],"kinds":[{"how":"named","id":"signoz-ingestion-key","title":"SigNoz ingestion key","severity":"medium"},{"how":"named","id":"signoz-api-key","title":"SigNoz API key"}]}
signupgenius 21 signupgenius-api-key {"name":"SignUpGenius","revoke":"Replace it in the API settings of the SignUpGenius account.","references":["https://developer.signupgenius.com/"],"kinds":[{"how":"named","id":"signupgenius-api-key","title":"SignUpGenius API key"}]}
sigopt 10 sigopt-api-token {"name":"SigOpt","revoke":"Replace it in the API settings of the SigOpt account.","references":["https://docs.sigopt.com/"],"kinds":[{"how":"named","id":"sigopt-api-token","title":"SigOpt API token"}]}
siliconflow 21 siliconflow-api-key {"name":"SiliconFlow","revoke":"Replace it in the API settings of the SiliconFlow account.","references":["https://docs.siliconflow.com/"],"kinds":[{"how":"named","id":"siliconflow-api-key","title":"SiliconFlow API key"}]}
simfin 21 simfin-api-key {"name":"SimFin","revoke":"Replace it in the API settings of the SimFin account.","references":["https://simfin.com/en/fundamental-data-download/"],"kinds":[{"how":"named","id":"simfin-api-key","title":"SimFin API key","severity":"medium"}]}
simplelogin 7 simplelogin-api-key {"name":"SimpleLogin","revoke":"Replace it in the API settings of the SimpleLogin account.","references":["https://github.com/simple-login/app/blob/master/docs/api.md"],"kinds":[{"how":"named","id":"simplelogin-api-key","title":"SimpleLogin API key"}]}
simplesat 21 simplesat-api-key {"name":"Simplesat","revoke":"Replace it in the API settings of the Simplesat account.","references":["https://documenter.getpostman.com/view/457268/SVfRt7WK"],"kinds":[{"how":"named","id":"simplesat-api-key","title":"Simplesat API key"}]}
simplynoted 21 simplynoted-api-key {"name":"SimplyNoted","revoke":"Replace it in the API settings of the SimplyNoted account.","references":["https://simplynoted.com/"],"kinds":[{"how":"named","id":"simplynoted-api-key","title":"SimplyNoted API key"}]}
simvoly 21 simvoly-api-key {"name":"Simvoly","revoke":"Replace it in the API settings of the Simvoly account.","references":["https://simvoly.com/"],"kinds":[{"how":"named","id":"simvoly-api-key","title":"Simvoly API key"}]}
sinch 7 sinch-api-token,sinch-key-secret {"name":"Sinch","revoke":"Replace it in the API settings of the Sinch account.","references":["https://developers.sinch.com/docs/sms/api-reference/"],"kinds":[{"how":"named","id":"sinch-api-token","title":"Sinch API token"},{"how":"named","id":"sinch-key-secret","title":"Sinch key secret"}]}
sindri 21 sindri-api-key {"name":"Sindri","revoke":"Replace it in the API settings of the Sindri account.","references":["https://sindri.app/docs/"],"kinds":[{"how":"token","id":"sindri-api-key","title":"Sindri API key"}]}
singleStore 10 single-store-api-key {"name":"SingleStore","revoke":"Revoke it under API keys of the portal.","references":["https://docs.singlestore.com/"],"kinds":[{"how":"named","id":"single-store-api-key","title":"SingleStore API key"}]}
sirv 2 sirv-client-secret,sirv-client-id {"name":"Sirv","revoke":"Replace it in the API settings of the Sirv account.","references":["https://sirv.com/help/articles/sirv-rest-api/"],"kinds":[{"how":"named","id":"sirv-client-secret","title":"Sirv client secret"},{"how":"named","id":"sirv-client-id","title":"Sirv client ID","severity":"info"}]}
siteleaf 8 siteleaf-api-key {"name":"Siteleaf","revoke":"Replace it in the API settings of the Siteleaf account.","references":["https://learn.siteleaf.com/api/authentication/"],"kinds":[{"how":"named","id":"siteleaf-api-key","title":"Siteleaf API key"}]}
skrapp 21 skrapp-api-key {"name":"Skrapp.io","revoke":"Replace it in the API settings of the Skrapp.io account.","references":["https://skrapp.io/api"],"kinds":[{"how":"named","id":"skrapp-api-key","title":"Skrapp.io API key","severity":"medium"}]}
skyBiometry 21 sky-biometry-api-key {"name":"SkyBiometry","revoke":"Replace it in the API settings of the SkyBiometry account.","references":["https://skybiometry.com/documentation/"],"kinds":[{"how":"named","id":"sky-biometry-api-key","title":"SkyBiometry API key","severity":"medium"}]}
skylight 21 skylight-auth-token {"name":"Skylight","revoke":"Replace it in the API settings of the Skylight account.","references":["https://www.skylight.io/support/"],"kinds":[{"how":"named","id":"skylight-auth-token","title":"Skylight auth token","severity":"medium"}]}
slack 0 slack-bot-token,slack-legacy-bot-token,slack-user-token,slack-legacy-token,slack-short-legacy-token,slack-workspace-token,slack-app-token,slack-legacy-app-token,slack-config-token,slack-config-refresh-token,slack-session-token,slack-workflow-token,slack-session-cookie,slack-webhook-url,slack-workflow-url,slack-trigger-url,slack-signing-secret,slack-verification-token {"name":"Slack","revoke":"Revoke it with auth.revoke or under Your Apps > OAuth & Permissions; delete a webhook under Incoming Webhooks.","references":["https://api.slack.com/authentication/token-types"],"kinds":[{"how":"token","id":"slack-bot-token","title":"Slack bot token","severity":"critical","aliases":["slack-bot-token"]},{"how":"token","id":"slack-legacy-bot-token","title":"Slack legacy bot token","aliases":["slack-legacy-bot-token"]},{"how":"token","id":"slack-user-token","title":"Slack user token","severity":"critical","aliases":["slack-user-token"]},{"how":"token","id":"slack-legacy-token","title":"Slack legacy token","severity":"critical","aliases":["slack-legacy-token"]},{"how":"token","id":"slack-short-legacy-token","title":"Slack legacy user token"},{"how":"token","id":"slack-workspace-token","title":"Slack workspace token","aliases":["slack-legacy-workspace-token"]},{"how":"token","id":"slack-app-token","title":"Slack app token","severity":"critical","aliases":["slack-app-token"]},{"how":"token","id":"slack-legacy-app-token","title":"Slack legacy app token"},{"how":"token","id":"slack-config-token","title":"Slack app configuration or rotated token","severity":"critical","aliases":["slack-config-access-token"]},{"how":"token","id":"slack-config-refresh-token","title":"Slack refresh token","severity":"critical","aliases":["slack-config-refresh-token"]},{"how":"token","id":"slack-session-token","title":"Slack session token","severity":"critical","aliases":["slack-session-token"]},{"how":"token","id":"slack-workflow-token","title":"Slack workflow token"},{"how":"token","id":"slack-session-cookie","title":"Slack session cookie","severity":"critical","aliases":["slack-session-cookie"]},{"how":"token","id":"slack-webhook-url","title":"Slack webhook URL","severity":"medium","aliases":["slack-webhook-url"]},{"how":"token","id":"slack-workflow-url","title":"Slack workflow webhook URL","severity":"medium"},{"how":"token","id":"slack-trigger-url","title":"Slack workflow trigger URL","severity":"medium"},{"how":"named","id":"slack-signing-secret","title":"Slack signing secret"},{"how":"named","id":"slack-verification-token","title":"Slack verification token","severity":"medium"}]}
smartlead 21 smartlead-api-key {"name":"Smartlead","revoke":"Revoke it under Settings > API.","references":["https://api.smartlead.ai/"],"kinds":[{"how":"named","id":"smartlead-api-key","title":"Smartlead API key"}]}
smartling 21 smartling-user-secret {"name":"Smartling","revoke":"Replace it in the API settings of the Smartling account.","references":["https://help.smartling.com/hc/en-us/articles/115004187694"],"kinds":[{"how":"named","id":"smartling-user-secret","title":"Smartling user secret"}]}
smartrecruiters 21 smartrecruiters-api-key {"name":"SmartRecruiters","revoke":"Replace it in the API settings of the SmartRecruiters account.","references":["https://developers.smartrecruiters.com/docs/authentication"],"kinds":[{"how":"token","id":"smartrecruiters-api-key","title":"SmartRecruiters API key"}]}
smartsheet 21 smartsheet-access-token {"name":"Smartsheet","revoke":"Revoke it under Account > Personal Settings > API Access.","references":["https://developers.smartsheet.com/api/smartsheet/openapi"],"kinds":[{"how":"named","id":"smartsheet-access-token","title":"Smartsheet access token"}]}
smarty 3 smarty-auth-token,smarty-auth-id {"name":"Smarty","revoke":"Replace it in the API settings of the Smarty account.","references":["https://www.smarty.com/docs/cloud/authentication"],"kinds":[{"how":"named","id":"smarty-auth-token","title":"Smarty auth token"},{"how":"named","id":"smarty-auth-id","title":"Smarty auth ID","severity":"info"}]}
smooch 21 smooch-secret,smooch-key-id {"name":"Smooch","revoke":"Replace it in the API settings of the Smooch account.","references":["https://docs.smooch.io/"],"kinds":[{"how":"named","id":"smooch-secret","title":"Smooch secret"},{"how":"named","id":"smooch-key-id","title":"Smooch key ID","severity":"info"}]}
smtp2go 1 smtp2go-api-key {"name":"SMTP2GO","revoke":"Revoke it under Sending > API keys.","references":["https://developers.smtp2go.com/"],"kinds":[{"how":"token","id":"smtp2go-api-key","title":"SMTP2GO API key"}]}
snipcart 8 snipcart-api-key,snipcart-secret-key {"name":"Snipcart","revoke":"Replace it in the API settings of the Snipcart account.","references":["https://docs.snipcart.com/v3/api-reference/authentication"],"kinds":[{"how":"named","id":"snipcart-api-key","title":"Snipcart API key"},{"how":"named","id":"snipcart-secret-key","title":"Snipcart secret key"}]}
snovIo 8 snov-io-client-secret {"name":"Snov.io","revoke":"Replace it in the API settings of the Snov.io account.","references":["https://snov.io/api"],"kinds":[{"how":"named","id":"snov-io-client-secret","title":"Snov.io client secret"}]}
snowflake 11 snowflake-programmatic-access-token,snowflake-session-token {"name":"Snowflake","revoke":"Remove it with ALTER USER ... REMOVE PROGRAMMATIC ACCESS TOKEN, or set a new one.","references":["https://docs.snowflake.com/en/user-guide/programmatic-access-tokens"],"kinds":[{"how":"named","id":"snowflake-programmatic-access-token","title":"Snowflake programmatic access token","severity":"critical"},{"how":"token","id":"snowflake-session-token","title":"Snowflake session token","severity":"critical"}]}
snyk 3 snyk-api-token,snyk-access-token {"name":"Snyk","revoke":"Revoke it under Account settings > API Token, or Service accounts of the organisation.","references":["https://docs.snyk.io/snyk-api/authentication-for-api"],"kinds":[{"how":"named","id":"snyk-api-token","title":"Snyk API token","severity":"critical","aliases":["snyk-api-token"]},{"how":"token","id":"snyk-access-token","title":"Snyk access token","severity":"critical"}]}
socketlabs 21 socketlabs-api-key {"name":"SocketLabs","revoke":"Revoke it in the server's API credentials.","references":["https://docs.socketlabs.com/"],"kinds":[{"how":"named","id":"socketlabs-api-key","title":"SocketLabs API key"}]}
socrata 21 socrata-app-token,socrata-api-key-secret {"name":"Socrata","revoke":"Replace it in the API settings of the Socrata account.","references":["https://dev.socrata.com/docs/app-tokens.html"],"kinds":[{"how":"named","id":"socrata-app-token","title":"Socrata app token","severity":"low"},{"how":"named","id":"socrata-api-key-secret","title":"Socrata API key secret"}]}
solana 4 solana-private-key {"name":"Solana","revoke":"Move the funds to another wallet: a private key cannot be revoked.","references":["https://solana.com/docs"],"kinds":[{"how":"named","id":"solana-private-key","title":"Solana private key","severity":"critical"}]}
sonarqube 1 sonarqube-token,sonarqube-organization-token,sonarqube-legacy-token {"name":"SonarQube","revoke":"Revoke it under My Account > Security.","references":["https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"],"kinds":[{"how":"token","id":"sonarqube-token","title":"SonarQube token","aliases":["sonar-api-token"]},{"how":"token","id":"sonarqube-organization-token","title":"SonarQube Cloud scoped organization token","references":["https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens"]},{"how":"named","id":"sonarqube-legacy-token","title":"SonarQube token without prefix"}]}
sonatype 1 sonatype-user-token,sonatype-central-token {"name":"Sonatype","revoke":"Revoke it under View Account of the Central Portal.","references":["https://central.sonatype.org/publish/generate-portal-token/"],"kinds":[{"how":"named","id":"sonatype-user-token","title":"Sonatype user token","severity":"critical"},{"how":"named","id":"sonatype-central-token","title":"Sonatype central token","severity":"critical"}]}
soundcloud 1 soundcloud-client-secret {"name":"SoundCloud","revoke":"Replace it in the API settings of the SoundCloud account.","references":["https://developers.soundcloud.com/docs/api/guide"],"kinds":[{"how":"named","id":"soundcloud-client-secret","title":"SoundCloud client secret","severity":"medium"}]}
sourcegraph 1 sourcegraph-access-token,sourcegraph-cody-gateway-key,sourcegraph-legacy-token {"name":"Sourcegraph","revoke":"Delete it under Settings > Access tokens.","references":["https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"],"kinds":[{"how":"token","id":"sourcegraph-access-token","title":"Sourcegraph access token","severity":"critical","aliases":["sourcegraph-access-token"]},{"how":"token","id":"sourcegraph-cody-gateway-key","title":"Sourcegraph Cody Gateway or licence key"},{"how":"named","id":"sourcegraph-legacy-token","title":"Sourcegraph access token without prefix"}]}
sourcehut 5 sourcehut-access-token {"name":"SourceHut","revoke":"Revoke it under meta.sr.ht/oauth2.","references":["https://man.sr.ht/meta.sr.ht/oauth.md"],"kinds":[{"how":"named","id":"sourcehut-access-token","title":"SourceHut access token"}]}
spacelift 21 spacelift-api-key-secret {"name":"Spacelift","revoke":"Replace it in the API settings of the Spacelift account.","references":["https://docs.spacelift.io/integrations/api"],"kinds":[{"how":"named","id":"spacelift-api-key-secret","title":"Spacelift API key secret","severity":"critical"}]}
sparkpost 11 sparkpost-api-key {"name":"SparkPost","revoke":"Delete it under Configuration > API Keys.","references":["https://developers.sparkpost.com/api/"],"kinds":[{"how":"named","id":"sparkpost-api-key","title":"SparkPost API key"}]}
spectralops 21 spectralops-dsn-token {"name":"SpectralOps","revoke":"Replace it in the API settings of the SpectralOps account.","references":["https://docs.spectralops.io/"],"kinds":[{"how":"token","id":"spectralops-dsn-token","title":"SpectralOps key"}]}
speechmatics 21 speechmatics-api-key {"name":"Speechmatics","revoke":"Replace it in the API settings of the Speechmatics account.","references":["https://docs.speechmatics.com/"],"kinds":[{"how":"named","id":"speechmatics-api-key","title":"Speechmatics API key","severity":"medium"}]}
speechtextAi 22 speechtext-ai-api-key {"name":"SpeechText.AI","revoke":"Replace it in the API settings of the SpeechText.AI account.","references":["https://speechtext.ai/speech-recognition-api"],"kinds":[{"how":"named","id":"speechtext-ai-api-key","title":"SpeechText.AI API key","severity":"medium"}]}
splitwise 22 splitwise-secret {"name":"Splitwise","revoke":"Replace it in the API settings of the Splitwise account.","references":["https://dev.splitwise.com/"],"kinds":[{"how":"named","id":"splitwise-secret","title":"Splitwise secret","severity":"medium"}]}
splunk 2 splunk-observability-token,splunk-hec-token,splunk-session-key {"name":"Splunk","revoke":"Disable it under Settings > Access Tokens, or under Settings > Data inputs > HTTP Event Collector.","references":["https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/tokens.html"],"kinds":[{"how":"named","id":"splunk-observability-token","title":"Splunk observability token"},{"how":"named","id":"splunk-hec-token","title":"Splunk HTTP Event Collector token"},{"how":"token","id":"splunk-session-key","title":"Splunk session key"}]}
spoonacular 22 spoonacular-api-key {"name":"Spoonacular","revoke":"Replace it in the API settings of the Spoonacular account.","references":["https://spoonacular.com/food-api/docs"],"kinds":[{"how":"named","id":"spoonacular-api-key","title":"Spoonacular API key","severity":"low"}]}
sportmonks 22 sportmonks-api-token {"name":"Sportmonks","revoke":"Replace it in the API settings of the Sportmonks account.","references":["https://docs.sportmonks.com/"],"kinds":[{"how":"named","id":"sportmonks-api-token","title":"Sportmonks API token","severity":"low"}]}
spotify 2 spotify-client-secret,spotify-client-id,spotify-access-token {"name":"Spotify","revoke":"Rotate the secret under Settings of the app in the Spotify dashboard.","references":["https://developer.spotify.com/documentation/web-api/concepts/authorization"],"kinds":[{"how":"named","id":"spotify-client-secret","title":"Spotify client secret"},{"how":"named","id":"spotify-client-id","title":"Spotify client ID","severity":"info"},{"how":"named","id":"spotify-access-token","title":"Spotify access token"}]}
spreedly 22 spreedly-access-secret {"name":"Spreedly","revoke":"Replace it in the API settings of the Spreedly account.","references":["https://docs.spreedly.com/"],"kinds":[{"how":"named","id":"spreedly-access-secret","title":"Spreedly access secret","severity":"critical"}]}
squadcast 11 squadcast-refresh-token {"name":"Squadcast","revoke":"Revoke it in the profile page.","references":["https://support.squadcast.com/"],"kinds":[{"how":"named","id":"squadcast-refresh-token","title":"Squadcast refresh token"}]}
square 2 square-legacy-access-token,square-oauth-secret,square-application-id,square-short-access-token,square-access-token {"name":"Square","revoke":"Replace it under Credentials of the application in the Developer Console.","references":["https://developer.squareup.com/docs/build-basics/access-tokens"],"kinds":[{"how":"token","id":"square-legacy-access-token","title":"Square personal access token","severity":"critical","aliases":["square-access-token"]},{"how":"token","id":"square-oauth-secret","title":"Square OAuth secret","severity":"critical"},{"how":"token","id":"square-application-id","title":"Square application ID","severity":"low"},{"how":"named","id":"square-short-access-token","title":"Square access token beside its name","severity":"critical"},{"how":"token","id":"square-access-token","title":"Square access token","severity":"critical"}]}
squarespace 4 squarespace-access-token {"name":"Squarespace","revoke":"Disable it under Settings > Developer Tools > Developer API Keys.","references":["https://developers.squarespace.com/commerce-apis/authentication-and-permissions"],"kinds":[{"how":"named","id":"squarespace-access-token","title":"Squarespace access token","aliases":["squarespace-access-token"]}]}
sslmate 4 sslmate-api-key {"name":"SSLMate","revoke":"Replace it in the API settings of the SSLMate account.","references":["https://sslmate.com/help/reference/apiv2"],"kinds":[{"how":"named","id":"sslmate-api-key","title":"SSLMate API key","severity":"critical"}]}
stabilityAi 6 stability-ai-api-key {"name":"Stability AI","revoke":"Delete it under API Keys of the account.","references":["https://platform.stability.ai/docs/api-reference"],"kinds":[{"how":"named","id":"stability-ai-api-key","title":"Stability AI API key"}]}
stackexchange 1 stackexchange-key {"name":"Stack Exchange","revoke":"Replace it in the API settings of the Stack Exchange account.","references":["https://api.stackexchange.com/docs/authentication"],"kinds":[{"how":"named","id":"stackexchange-key","title":"Stack Exchange key","severity":"low"}]}
stackhawk 22 stackhawk-api-key {"name":"StackHawk","revoke":"Delete it under Settings > API Keys.","references":["https://docs.stackhawk.com/web-app/apikeys"],"kinds":[{"how":"token","id":"stackhawk-api-key","title":"StackHawk API key"}]}
stackpath 3 stackpath-client-secret {"name":"StackPath","revoke":"Revoke it under API management.","references":["https://stackpath.dev/"],"kinds":[{"how":"named","id":"stackpath-client-secret","title":"StackPath client secret"}]}
stadiaMaps 22 stadia-maps-api-key {"name":"Stadia Maps","revoke":"Revoke it under Manage properties.","references":["https://docs.stadiamaps.com/authentication/"],"kinds":[{"how":"named","id":"stadia-maps-api-key","title":"Stadia Maps API key"}]}
statsig 4 statsig-server-secret,statsig-console-key,statsig-client-key {"name":"Statsig","revoke":"Delete it under Settings > Keys & Environments.","references":["https://docs.statsig.com/sdk-keys/api-keys"],"kinds":[{"how":"token","id":"statsig-server-secret","title":"Statsig server secret"},{"how":"token","id":"statsig-console-key","title":"Statsig console key"},{"how":"named","id":"statsig-client-key","title":"Statsig client key","severity":"low"}]}
statuscake 22 statuscake-api-key {"name":"StatusCake","revoke":"Replace it in the API settings of the StatusCake account.","references":["https://developers.statuscake.com/"],"kinds":[{"how":"named","id":"statuscake-api-key","title":"StatusCake API key"}]}
statuspage 3 statuspage-api-key {"name":"Statuspage","revoke":"Delete it under API info of the user menu.","references":["https://developer.statuspage.io/"],"kinds":[{"how":"named","id":"statuspage-api-key","title":"Statuspage API key"}]}
statuspal 22 statuspal-api-key {"name":"Statuspal","revoke":"Replace it in the API settings of the Statuspal account.","references":["https://www.statuspal.io/api-docs"],"kinds":[{"how":"named","id":"statuspal-api-key","title":"Statuspal API key"}]}
steam 1 steam-web-api-key {"name":"Steam","revoke":"Revoke it on the Steam Web API key page.","references":["https://steamcommunity.com/dev"],"kinds":[{"how":"named","id":"steam-web-api-key","title":"Steam web API key","severity":"medium"}]}
stellar 8 stellar-secret-seed {"name":"Stellar","revoke":"Replace the signer of the account: a secret seed cannot be revoked.","references":["https://developers.stellar.org/docs/learn/encyclopedia/security/secret-keys"],"kinds":[{"how":"named","id":"stellar-secret-seed","title":"Stellar secret seed","severity":"critical"}]}
stepFun 11 step-fun-api-key {"name":"StepFun","revoke":"Revoke it in the platform's API keys.","references":["https://platform.stepfun.com/docs"],"kinds":[{"how":"named","id":"step-fun-api-key","title":"StepFun API key"}]}
stitchData 22 stitch-data-api-token {"name":"Stitch","revoke":"Replace it in the API settings of the Stitch account.","references":["https://www.stitchdata.com/docs/developers/stitch-connect/api"],"kinds":[{"how":"named","id":"stitch-data-api-token","title":"Stitch API token"}]}
stockdata 3 stockdata-api-token {"name":"StockData","revoke":"Replace it in the API settings of the StockData account.","references":["https://www.stockdata.org/documentation"],"kinds":[{"how":"named","id":"stockdata-api-token","title":"StockData API token","severity":"low"}]}
storecove 22 storecove-api-key {"name":"Storecove","revoke":"Replace it in the API settings of the Storecove account.","references":["https://www.storecove.com/docs/"],"kinds":[{"how":"named","id":"storecove-api-key","title":"Storecove API key"}]}
storj 8 storj-access-grant,storj-s3-secret-key {"name":"Storj","revoke":"Revoke it with \u0060uplink revoke\u0060 or under Access of the project.","references":["https://storj.dev/dcs/access"],"kinds":[{"how":"named","id":"storj-access-grant","title":"Storj access grant","severity":"critical"},{"how":"named","id":"storj-s3-secret-key","title":"Storj s3 secret key"}]}
stormboard 22 stormboard-api-key {"name":"Stormboard","revoke":"Replace it in the API settings of the Stormboard account.","references":["https://api.stormboard.com/docs"],"kinds":[{"how":"named","id":"stormboard-api-key","title":"Stormboard API key"}]}
stormglass 22 stormglass-api-key {"name":"Storm Glass","revoke":"Replace it in the API settings of the Storm Glass account.","references":["https://docs.stormglass.io/"],"kinds":[{"how":"named","id":"stormglass-api-key","title":"Storm Glass API key","severity":"low"}]}
storyblok 22 storyblok-preview-token,storyblok-personal-access-token,storyblok-region-token,storyblok-oauth-secret {"name":"Storyblok","revoke":"Delete it under Settings > Access Tokens of the space, or My account > Access tokens.","references":["https://www.storyblok.com/docs/concepts/access-tokens"],"kinds":[{"how":"named","id":"storyblok-preview-token","title":"Storyblok access token","severity":"medium"},{"how":"named","id":"storyblok-personal-access-token","title":"Storyblok personal access token"},{"how":"named","id":"storyblok-region-token","title":"Storyblok region token","severity":"medium"},{"how":"named","id":"storyblok-oauth-secret","title":"Storyblok OAuth secret"}]}
storychief 22 storychief-api-key {"name":"StoryChief","revoke":"Replace it in the API settings of the StoryChief account.","references":["https://developers.storychief.io/"],"kinds":[{"how":"named","id":"storychief-api-key","title":"StoryChief API key"}]}
strapi 7 strapi-api-token {"name":"Strapi","revoke":"Delete it under Settings > API Tokens.","references":["https://docs.strapi.io/cms/features/api-tokens"],"kinds":[{"how":"named","id":"strapi-api-token","title":"Strapi API token","severity":"critical"}]}
strava 4 strava-access-token {"name":"Strava","revoke":"Revoke access under Settings > My Apps, or reset the client secret under My API Application.","references":["https://developers.strava.com/docs/authentication/"],"kinds":[{"how":"named","id":"strava-access-token","title":"Strava access token","severity":"medium"}]}
streak 5 streak-api-key {"name":"Streak","revoke":"Replace it in the API settings of the Streak account.","references":["https://streak.readme.io/reference/authentication"],"kinds":[{"how":"named","id":"streak-api-key","title":"Streak API key"}]}
stream 2 stream-api-secret {"name":"Stream","revoke":"Replace it in the API settings of the Stream account.","references":["https://getstream.io/docs/"],"kinds":[{"how":"named","id":"stream-api-secret","title":"Stream API secret"}]}
stripe 0 stripe-secret-key,stripe-restricted-key,stripe-test-key,stripe-ephemeral-key,stripe-webhook-secret,stripe-client-secret,stripe-publishable-key {"name":"Stripe","revoke":"Roll it under Developers > API keys, a signing secret under Webhooks.","references":["https://docs.stripe.com/keys"],"kinds":[{"how":"token","id":"stripe-secret-key","title":"Stripe live secret key","severity":"critical","aliases":["stripe-access-token"]},{"how":"token","id":"stripe-restricted-key","title":"Stripe live restricted key","severity":"critical"},{"how":"token","id":"stripe-test-key","title":"Stripe test key","severity":"medium"},{"how":"token","id":"stripe-ephemeral-key","title":"Stripe ephemeral key","severity":"medium"},{"how":"token","id":"stripe-webhook-secret","title":"Stripe or Svix webhook signing secret"},{"how":"token","id":"stripe-client-secret","title":"Stripe payment client secret","severity":"medium"},{"how":"token","id":"stripe-publishable-key","title":"Stripe publishable key","severity":"low"}]}
stripo 22 stripo-api-key {"name":"Stripo","revoke":"Replace it in the API settings of the Stripo account.","references":["https://api.stripo.email/"],"kinds":[{"how":"named","id":"stripo-api-key","title":"Stripo API key"}]}
stytch 22 stytch-secret,stytch-public-token {"name":"Stytch","revoke":"Delete it under API keys of the Stytch dashboard.","references":["https://stytch.com/docs/api/"],"kinds":[{"how":"token","id":"stytch-secret","title":"Stytch secret","severity":"critical"},{"how":"token","id":"stytch-public-token","title":"Stytch public token","severity":"low"}]}
sugester 22 sugester-api-token {"name":"Sugester","revoke":"Replace it in the API settings of the Sugester account.","references":["https://sugester.com/api"],"kinds":[{"how":"named","id":"sugester-api-token","title":"Sugester API token"}]}
sui 22 sui-private-key {"name":"Sui","revoke":"Move the funds to another address: a private key cannot be revoked.","references":["https://docs.sui.io/"],"kinds":[{"how":"token","id":"sui-private-key","title":"Sui private key","severity":"critical"}]}
sumologic 4 sumologic-access-key,sumologic-access-id,sumologic-collector-url {"name":"Sumo Logic","revoke":"Delete it under Administration > Security > Access Keys.","references":["https://help.sumologic.com/docs/manage/security/access-keys/"],"kinds":[{"how":"named","id":"sumologic-access-key","title":"Sumo Logic access key","severity":"critical","aliases":["sumologic-access-token"]},{"how":"named","id":"sumologic-access-id","title":"Sumo Logic access ID","severity":"low","aliases":["sumologic-access-id"]},{"how":"token","id":"sumologic-collector-url","title":"Sumo Logic HTTP source URL","severity":"medium"}]}
sumsub 8 sumsub-app-token,sumsub-secret-key {"name":"Sumsub","revoke":"Replace it in the API settings of the Sumsub account.","references":["https://docs.sumsub.com/reference/authentication"],"kinds":[{"how":"named","id":"sumsub-app-token","title":"Sumsub app token","severity":"critical"},{"how":"named","id":"sumsub-secret-key","title":"Sumsub secret key"}]}
sumup 8 sumup-secret-key,sumup-client-secret {"name":"SumUp","revoke":"Delete it under Developer settings of the account.","references":["https://developer.sumup.com/tools/authorization/api-keys"],"kinds":[{"how":"token","id":"sumup-secret-key","title":"SumUp secret key","severity":"critical"},{"how":"named","id":"sumup-client-secret","title":"SumUp client secret","severity":"critical"}]}
supabase 22 supabase-access-token,supabase-secret-key,supabase-publishable-key,supabase-jwt-secret {"name":"Supabase","revoke":"Delete it under Account > Access Tokens, a project key under Settings > API Keys.","references":["https://supabase.com/docs/guides/api/api-keys"],"kinds":[{"how":"token","id":"supabase-access-token","title":"Supabase personal access token","severity":"critical"},{"how":"token","id":"supabase-secret-key","title":"Supabase secret key","severity":"critical"},{"how":"token","id":"supabase-publishable-key","title":"Supabase publishable key","severity":"low"},{"how":"named","id":"supabase-jwt-secret","title":"Supabase JWT secret","severity":"critical"}]}
supernotes 22 supernotes-api-key {"name":"Supernotes","revoke":"Replace it in the API settings of the Supernotes account.","references":["https://api.supernotes.app/docs/swagger"],"kinds":[{"how":"token","id":"supernotes-api-key","title":"Supernotes API key"}]}
surveyAnyPlace 22 survey-any-place-api-key,survey-any-place-id {"name":"Survey Anyplace","revoke":"Replace it in the API settings of the Survey Anyplace account.","references":["https://www.pointerpro.com/"],"kinds":[{"how":"named","id":"survey-any-place-api-key","title":"Survey Anyplace API key"},{"how":"named","id":"survey-any-place-id","title":"Survey Anyplace ID","severity":"info"}]}
surveyBot 22 survey-bot-api-key {"name":"Surveybot","revoke":"Replace it in the API settings of the Surveybot account.","references":["https://app.surveybot.io/accounts/api_docs"],"kinds":[{"how":"named","id":"survey-bot-api-key","title":"Surveybot API key"}]}
surveyMonkey 8 survey-monkey-access-token,survey-monkey-client-secret {"name":"SurveyMonkey","revoke":"Replace it in the API settings of the SurveyMonkey account.","references":["https://developer.surveymonkey.com/api/v3/"],"kinds":[{"how":"named","id":"survey-monkey-access-token","title":"SurveyMonkey access token"},{"how":"named","id":"survey-monkey-client-secret","title":"SurveyMonkey client secret"}]}
surveySparrow 22 survey-sparrow-access-token {"name":"SurveySparrow","revoke":"Replace it in the API settings of the SurveySparrow account.","references":["https://developers.surveysparrow.com/rest-apis"],"kinds":[{"how":"named","id":"survey-sparrow-access-token","title":"SurveySparrow access token"}]}
survicate 22 survicate-api-key {"name":"Survicate","revoke":"Replace it in the API settings of the Survicate account.","references":["https://developers.survicate.com/data-export/setup/"],"kinds":[{"how":"named","id":"survicate-api-key","title":"Survicate API key"}]}
svix 5 svix-api-key {"name":"Svix","revoke":"Replace it in the API settings of the Svix account.","references":["https://docs.svix.com/"],"kinds":[{"how":"named","id":"svix-api-key","title":"Svix API key","severity":"critical"}]}
swaggerHub 7 swagger-hub-api-key {"name":"SwaggerHub","revoke":"Replace it in the API settings of the SwaggerHub account.","references":["https://support.smartbear.com/swaggerhub/docs/en/integrations/integrating-using-the-swaggerhub-api.html"],"kinds":[{"how":"named","id":"swagger-hub-api-key","title":"SwaggerHub API key"}]}
swell 22 swell-secret-key {"name":"Swell","revoke":"Replace it in the API settings of the Swell account.","references":["https://developers.swell.is/"],"kinds":[{"how":"named","id":"swell-secret-key","title":"Swell secret key"}]}
swiftype 5 swiftype-api-key,swiftype-private-key {"name":"Swiftype","revoke":"Replace it in the API settings of the Swiftype account.","references":["https://swiftype.com/documentation/app-search/authentication"],"kinds":[{"how":"named","id":"swiftype-api-key","title":"Swiftype API key"},{"how":"token","id":"swiftype-private-key","title":"Elastic App Search private key"}]}
symbl 22 symbl-app-secret {"name":"Symbl.ai","revoke":"Revoke it in the platform's home page.","references":["https://docs.symbl.ai/"],"kinds":[{"how":"named","id":"symbl-app-secret","title":"Symbl.ai app secret"}]}
synthesia 22 synthesia-api-key {"name":"Synthesia","revoke":"Revoke it under Account > Integrations.","references":["https://docs.synthesia.io/"],"kinds":[{"how":"named","id":"synthesia-api-key","title":"Synthesia API key"}]}
sysdig 11 sysdig-api-token {"name":"Sysdig","revoke":"Reset it under Settings > User Profile.","references":["https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/"],"kinds":[{"how":"named","id":"sysdig-api-token","title":"Sysdig API token"}]}
tableau 2 tableau-personal-token {"name":"Tableau","revoke":"Revoke it under Personal Access Tokens of My Account Settings.","references":["https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm"],"kinds":[{"how":"token","id":"tableau-personal-token","title":"Tableau personal access token","severity":"critical"}]}
tailscale 22 tailscale-key {"name":"Tailscale","revoke":"Revoke it under Settings > Keys of the admin console.","references":["https://tailscale.com/kb/1252/key-prefixes"],"kinds":[{"how":"token","id":"tailscale-key","title":"Tailscale API, auth, OAuth or webhook key","severity":"critical"}]}
tally 22 tally-api-key {"name":"Tally","revoke":"Delete it under Settings > API keys.","references":["https://developers.tally.so/"],"kinds":[{"how":"named","id":"tally-api-key","title":"Tally API key"}]}
tallyfy 22 tallyfy-access-token {"name":"Tallyfy","revoke":"Replace it in the API settings of the Tallyfy account.","references":["https://developers.tallyfy.com/"],"kinds":[{"how":"named","id":"tallyfy-access-token","title":"Tallyfy access token"}]}
tatum 22 tatum-api-key {"name":"Tatum","revoke":"Delete it under API keys of the dashboard.","references":["https://docs.tatum.io/docs/authentication"],"kinds":[{"how":"named","id":"tatum-api-key","title":"Tatum API key","severity":"critical"}]}
tavily 22 tavily-api-key {"name":"Tavily","revoke":"Delete it under API keys of the dashboard.","references":["https://docs.tavily.com/documentation/api-reference/introduction"],"kinds":[{"how":"token","id":"tavily-api-key","title":"Tavily API key"}]}
tavus 22 tavus-api-key {"name":"Tavus","revoke":"Replace it in the API settings of the Tavus account.","references":["https://docs.tavus.io/sections/introduction"],"kinds":[{"how":"named","id":"tavus-api-key","title":"Tavus API key"}]}
taxjar 22 taxjar-api-key {"name":"TaxJar","revoke":"Replace it in the API settings of the TaxJar account.","references":["https://developers.taxjar.com/api/reference/"],"kinds":[{"how":"named","id":"taxjar-api-key","title":"TaxJar API key"}]}
teachable 22 teachable-api-key {"name":"Teachable","revoke":"Replace it in the API settings of the Teachable account.","references":["https://docs.teachable.com/docs/authentication"],"kinds":[{"how":"named","id":"teachable-api-key","title":"Teachable API key"}]}
teamcity 22 teamcity-access-token {"name":"TeamCity","revoke":"Delete it under Your Profile > Access Tokens.","references":["https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens"],"kinds":[{"how":"token","id":"teamcity-access-token","title":"TeamCity access token","severity":"critical"}]}
teamgate 22 teamgate-api-key,teamgate-auth-token {"name":"Teamgate","revoke":"Replace it in the API settings of the Teamgate account.","references":["https://developers.teamgate.com/"],"kinds":[{"how":"named","id":"teamgate-api-key","title":"Teamgate API key"},{"how":"named","id":"teamgate-auth-token","title":"Teamgate auth token"}]}
teamwork 22 teamwork-token,teamwork-project-key {"name":"Teamwork","revoke":"Delete it under API Keys of the profile.","references":["https://apidocs.teamwork.com/guides/teamwork/authentication"],"kinds":[{"how":"token","id":"teamwork-token","title":"Teamwork Desk, CRM or Spaces token"},{"how":"token","id":"teamwork-project-key","title":"Teamwork.com API key"}]}
technicalAnalysisApi 8 technical-analysis-api-api-key {"name":"Technical Analysis API","revoke":"Replace it in the API settings of the Technical Analysis API account.","references":["https://technical-analysis-api.com/"],"kinds":[{"how":"named","id":"technical-analysis-api-api-key","title":"Technical Analysis API API key","severity":"medium"}]}
tefter 22 tefter-api-key {"name":"Tefter","revoke":"Replace it in the API settings of the Tefter account.","references":["https://tefter.io/"],"kinds":[{"how":"named","id":"tefter-api-key","title":"Tefter API key"}]}
telegram 5 telegram-bot-token,telegram-named-bot-token,telegram-api-hash {"name":"Telegram","revoke":"Send /revoke to @BotFather; an application hash cannot be replaced.","references":["https://core.telegram.org/bots/api#authorizing-your-bot"],"kinds":[{"how":"token","id":"telegram-bot-token","title":"Telegram bot token","severity":"high","aliases":["telegram-bot-api-token"]},{"how":"named","id":"telegram-named-bot-token","title":"Telegram bot token beside its name","severity":"high"},{"how":"named","id":"telegram-api-hash","title":"Telegram application hash","severity":"high"}]}
telesign 22 telesign-api-key {"name":"TeleSign","revoke":"Replace it in the API settings of the TeleSign account.","references":["https://developer.telesign.com/enterprise/docs/authentication"],"kinds":[{"how":"named","id":"telesign-api-key","title":"TeleSign API key"}]}
teletype 7 teletype-api-key {"name":"Teletype","revoke":"Replace it in the API settings of the Teletype account.","references":["https://teletype.app/help/api/"],"kinds":[{"how":"named","id":"teletype-api-key","title":"Teletype API key"}]}
teller 22 teller-access-token {"name":"Teller","revoke":"Revoke it in the dashboard.","references":["https://teller.io/docs/api/authentication"],"kinds":[{"how":"named","id":"teller-access-token","title":"Teller access token"}]}
telnyx 22 telnyx-api-key,telnyx-named-key {"name":"Telnyx","revoke":"Delete it under API Keys of Mission Control.","references":["https://developers.telnyx.com/docs/development/authentication"],"kinds":[{"how":"token","id":"telnyx-api-key","title":"Telnyx API key","severity":"critical"},{"how":"named","id":"telnyx-named-key","title":"Telnyx API key beside its name","severity":"critical"}]}
temporal 22 temporal-api-key {"name":"Temporal Cloud","revoke":"Delete it with \u0060tcld apikey delete\u0060 or under API Keys of the profile.","references":["https://docs.temporal.io/cloud/api-keys"],"kinds":[{"how":"named","id":"temporal-api-key","title":"Temporal Cloud API key","severity":"critical"}]}
tenable 2 tenable-access-key {"name":"Tenable","revoke":"Generate new ones under My Account > API Keys.","references":["https://developer.tenable.com/docs/authorization"],"kinds":[{"how":"named","id":"tenable-access-key","title":"Tenable access or secret key","severity":"critical"}]}
tencent 1 tencent-secret-key,tencent-secret-id {"name":"Tencent Cloud","revoke":"Delete it under Access Management > API Keys.","references":["https://www.tencentcloud.com/document/product/598/32675"],"kinds":[{"how":"named","id":"tencent-secret-key","title":"Tencent Cloud secret key","severity":"critical"},{"how":"token","id":"tencent-secret-id","title":"Tencent Cloud secret id","severity":"low"}]}
terraform 22 terraform-api-token {"name":"HCP Terraform","revoke":"Delete it under API tokens of the user, team or organization.","references":["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],"kinds":[{"how":"token","id":"terraform-api-token","title":"HCP Terraform or Terraform Enterprise API token","severity":"critical","aliases":["hashicorp-tf-api-token"]}]}
testingbot 8 testingbot-key {"name":"TestingBot","revoke":"Replace it in the API settings of the TestingBot account.","references":["https://testingbot.com/support/api"],"kinds":[{"how":"named","id":"testingbot-key","title":"TestingBot key or secret"}]}
testmo 22 testmo-api-token {"name":"Testmo","revoke":"Delete it under API access of the profile.","references":["https://docs.testmo.com/api/reference/authentication"],"kinds":[{"how":"token","id":"testmo-api-token","title":"Testmo API token"}]}
testrail 22 testrail-api-key {"name":"TestRail","revoke":"Delete it under My Settings > API Keys.","references":["https://support.testrail.com/hc/en-us/articles/7077039051284"],"kinds":[{"how":"named","id":"testrail-api-key","title":"TestRail API key"}]}
textlocal 5 textlocal-api-key {"name":"Textlocal","revoke":"Revoke it under Settings > API keys.","references":["https://api.txtlocal.com/docs/"],"kinds":[{"how":"named","id":"textlocal-api-key","title":"Textlocal API key"}]}
textmagic 22 textmagic-api-key {"name":"Textmagic","revoke":"Replace it in the API settings of the Textmagic account.","references":["https://docs.textmagic.com/"],"kinds":[{"how":"named","id":"textmagic-api-key","title":"Textmagic API key"}]}
theOddsApi 5 the-odds-api-api-key {"name":"The Odds API","revoke":"Replace it in the API settings of the The Odds API account.","references":["https://the-odds-api.com/liveapi/guides/v4/"],"kinds":[{"how":"named","id":"the-odds-api-api-key","title":"The Odds API API key","severity":"medium"}]}
thingsboard 0 thingsboard-access-token,thingsboard-named-token,thingsboard-provision-key {"name":"ThingsBoard","revoke":"Change it under Manage credentials of the device, or in the device profile.","references":["https://thingsboard.io/docs/reference/http-api/"],"kinds":[{"how":"token","id":"thingsboard-access-token","title":"ThingsBoard device access token in a URL","severity":"medium"},{"how":"named","id":"thingsboard-named-token","title":"ThingsBoard device access token","severity":"medium"},{"how":"named","id":"thingsboard-provision-key","title":"ThingsBoard provisioning key or secret","severity":"high"}]}
thinkific 22 thinkific-api-key {"name":"Thinkific","revoke":"Replace it in the API settings of the Thinkific account.","references":["https://developers.thinkific.com/api/"],"kinds":[{"how":"named","id":"thinkific-api-key","title":"Thinkific API key"}]}
thirdweb 8 thirdweb-secret-key {"name":"thirdweb","revoke":"Rotate it under API Keys of the dashboard.","references":["https://portal.thirdweb.com/account/api-keys"],"kinds":[{"how":"named","id":"thirdweb-secret-key","title":"thirdweb secret key","severity":"critical"}]}
thousandeyes 11 thousandeyes-token {"name":"ThousandEyes","revoke":"Revoke it under Account Settings > Users and Roles.","references":["https://developer.cisco.com/docs/thousandeyes/authentication/"],"kinds":[{"how":"named","id":"thousandeyes-token","title":"ThousandEyes API token"}]}
threads 22 threads-access-token {"name":"Threads","revoke":"Remove the app under Settings > Website permissions of the Threads account.","references":["https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions"],"kinds":[{"how":"token","id":"threads-access-token","title":"Threads access token"}]}
threeScale 11 three-scale-access-token {"name":"3scale","revoke":"Delete the token under Account settings > Personal > Tokens.","references":["https://docs.redhat.com/en/documentation/red_hat_3scale_api_management/"],"kinds":[{"how":"named","id":"three-scale-access-token","title":"3scale access token","severity":"critical"}]}
thunderforest 11 thunderforest-api-key {"name":"Thunderforest","revoke":"Revoke it in the console.","references":["https://www.thunderforest.com/docs/"],"kinds":[{"how":"named","id":"thunderforest-api-key","title":"Thunderforest API key"}]}
thunderstore 22 thunderstore-api-token {"name":"Thunderstore","revoke":"Delete the service account in the settings of the team.","references":["https://thunderstore.io/api/docs/"],"kinds":[{"how":"token","id":"thunderstore-api-token","title":"Thunderstore service account token","severity":"critical"}]}
ticketTailor 22 ticket-tailor-api-key {"name":"Ticket Tailor","revoke":"Replace it in the API settings of the Ticket Tailor account.","references":["https://developers.tickettailor.com/"],"kinds":[{"how":"named","id":"ticket-tailor-api-key","title":"Ticket Tailor API key"}]}
ticketmaster 11 ticketmaster-api-key {"name":"Ticketmaster","revoke":"Replace it in the API settings of the Ticketmaster account.","references":["https://developer.ticketmaster.com/products-and-docs/apis/getting-started/"],"kinds":[{"how":"named","id":"ticketmaster-api-key","title":"Ticketmaster API key","severity":"medium"}]}
tigris 22 tigris-secret-key,tigris-access-key-id {"name":"Tigris","revoke":"Delete the access key in the Tigris dashboard.","references":["https://www.tigrisdata.com/docs/iam/manage-access-key/"],"kinds":[{"how":"token","id":"tigris-secret-key","title":"Tigris secret access key","severity":"critical"},{"how":"token","id":"tigris-access-key-id","title":"Tigris access key id","severity":"info"}]}
tiingo 22 tiingo-api-token {"name":"Tiingo","revoke":"Replace it in the API settings of the Tiingo account.","references":["https://www.tiingo.com/documentation/general/connecting"],"kinds":[{"how":"named","id":"tiingo-api-token","title":"Tiingo API token","severity":"medium"}]}
tiktok 4 tiktok-access-token,tiktok-client-secret,tiktok-business-token {"name":"TikTok","revoke":"Reset the client secret in the TikTok developer portal, or revoke the token with the OAuth revoke endpoint.","references":["https://developers.tiktok.com/doc/oauth-user-access-token-management/"],"kinds":[{"how":"named","id":"tiktok-access-token","title":"TikTok access or refresh token"},{"how":"named","id":"tiktok-client-secret","title":"TikTok client secret","severity":"high"},{"how":"named","id":"tiktok-business-token","title":"TikTok business access token"}]}
timecamp 22 timecamp-api-key {"name":"TimeCamp","revoke":"Replace it in the API settings of the TimeCamp account.","references":["https://developer.timecamp.com/"],"kinds":[{"how":"named","id":"timecamp-api-key","title":"TimeCamp API key"}]}
timescale 4 timescale-secret-key {"name":"Timescale","revoke":"Revoke it under Project settings > Client credentials.","references":["https://docs.tigerdata.com/"],"kinds":[{"how":"named","id":"timescale-secret-key","title":"Timescale client secret key"}]}
timezoneapi 22 timezoneapi-api-key {"name":"TimezoneAPI","revoke":"Replace it in the API settings of the TimezoneAPI account.","references":["https://timezoneapi.io/developers"],"kinds":[{"how":"named","id":"timezoneapi-api-key","title":"TimezoneAPI API key","severity":"medium"}]}
tines 22 tines-webhook-url,tines-api-key {"name":"Tines","revoke":"Change the secret of the webhook action, or delete the key under API keys.","references":["https://www.tines.com/docs/actions/types/webhook/"],"kinds":[{"how":"token","id":"tines-webhook-url","title":"Tines webhook URL","severity":"medium"},{"how":"named","id":"tines-api-key","title":"Tines API key"}]}
tinify 22 tinify-api-key {"name":"Tinify (TinyPNG)","revoke":"Delete it under API keys of the dashboard.","references":["https://tinypng.com/developers/reference"],"kinds":[{"how":"named","id":"tinify-api-key","title":"Tinify API key","severity":"medium"}]}
tinybird 22 tinybird-auth-token {"name":"Tinybird","revoke":"Refresh or delete it under Tokens of the workspace.","references":["https://www.tinybird.co/docs/classic/administration/auth-tokens"],"kinds":[{"how":"token","id":"tinybird-auth-token","title":"Tinybird auth token","severity":"critical"}]}
tly 6 tly-api-key {"name":"T.LY","revoke":"Replace it in the API settings of the T.LY account.","references":["https://t.ly/docs/"],"kinds":[{"how":"named","id":"tly-api-key","title":"T.LY API key","severity":"medium"}]}
tmdb 11 tmdb-api-key {"name":"TMDB","revoke":"Regenerate it under Settings > API of the TMDB account.","references":["https://developer.themoviedb.org/docs/authentication-application"],"kinds":[{"how":"named","id":"tmdb-api-key","title":"TMDB API key","severity":"medium"}]}
tmetric 1 tmetric-api-key {"name":"TMetric","revoke":"Replace it in the API settings of the TMetric account.","references":["https://app.tmetric.com/help/api"],"kinds":[{"how":"named","id":"tmetric-api-key","title":"TMetric API key"}]}
todoist 22 todoist-api-token,todoist-client-secret {"name":"Todoist","revoke":"Issue a new one under Settings > Integrations > Developer.","references":["https://developer.todoist.com/api/v1/"],"kinds":[{"how":"named","id":"todoist-api-token","title":"Todoist API token"},{"how":"named","id":"todoist-client-secret","title":"Todoist client secret"}]}
together 8 together-api-key,together-old-api-key {"name":"Together AI","revoke":"Regenerate it under Settings > API Keys.","references":["https://docs.together.ai/docs/quickstart"],"kinds":[{"how":"token","id":"together-api-key","title":"Together AI API key"},{"how":"named","id":"together-old-api-key","title":"Together AI API key of the older format"}]}
toggl 0 toggl-api-token {"name":"Toggl Track","revoke":"Reset it under Profile settings.","references":["https://engineering.toggl.com/docs/authentication/"],"kinds":[{"how":"named","id":"toggl-api-token","title":"Toggl Track API token"}]}
tokeet 22 tokeet-api-key,tokeet-account-id {"name":"Tokeet","revoke":"Replace it in the API settings of the Tokeet account.","references":["https://www.tokeet.com/api-documentation"],"kinds":[{"how":"named","id":"tokeet-api-key","title":"Tokeet API key"},{"how":"named","id":"tokeet-account-id","title":"Tokeet account id","severity":"info"}]}
tomba 22 tomba-api-key {"name":"Tomba","revoke":"Replace it in the API settings of the Tomba account.","references":["https://docs.tomba.io/"],"kinds":[{"how":"named","id":"tomba-api-key","title":"Tomba API key or secret","severity":"medium"}]}
tomorrowIo 22 tomorrow-io-api-key {"name":"Tomorrow.io","revoke":"Replace it in the API settings of the Tomorrow.io account.","references":["https://docs.tomorrow.io/reference/api-authentication"],"kinds":[{"how":"named","id":"tomorrow-io-api-key","title":"Tomorrow.io API key","severity":"medium"}]}
tomtom 22 tomtom-api-key {"name":"TomTom","revoke":"Regenerate it under My keys of the TomTom developer dashboard.","references":["https://developer.tomtom.com/platform/documentation/dashboard/api-key-management"],"kinds":[{"how":"named","id":"tomtom-api-key","title":"TomTom API key","severity":"medium"}]}
trackJs 23 track-js-api-key {"name":"TrackJS","revoke":"Replace it in the API settings of the TrackJS account.","references":["https://docs.trackjs.com/data-api/"],"kinds":[{"how":"named","id":"track-js-api-key","title":"TrackJS API key","severity":"low"}]}
trackingmore 23 trackingmore-api-key {"name":"TrackingMore","revoke":"Replace it in the API settings of the TrackingMore account.","references":["https://www.trackingmore.com/docs/trackingmore/quick-start"],"kinds":[{"how":"named","id":"trackingmore-api-key","title":"TrackingMore API key","severity":"medium"}]}
tradier 23 tradier-access-token {"name":"Tradier","revoke":"Reset it under API Access of the dashboard.","references":["https://docs.tradier.com/"],"kinds":[{"how":"named","id":"tradier-access-token","title":"Tradier access token","severity":"critical"}]}
trakt 2 trakt-client-secret {"name":"Trakt","revoke":"Reset it in the settings of the Trakt API application.","references":["https://trakt.docs.apiary.io/"],"kinds":[{"how":"named","id":"trakt-client-secret","title":"Trakt client secret or access token"}]}
transifex 23 transifex-api-token {"name":"Transifex","revoke":"Revoke it under User settings > API token.","references":["https://developers.transifex.com/reference/api-authentication"],"kinds":[{"how":"named","id":"transifex-api-token","title":"Transifex API token"}]}
transloadit 7 transloadit-auth-secret,transloadit-auth-key {"name":"Transloadit","revoke":"Delete the pair under Credentials of the workspace.","references":["https://transloadit.com/docs/api/authentication/"],"kinds":[{"how":"named","id":"transloadit-auth-secret","title":"Transloadit auth secret","severity":"high"},{"how":"named","id":"transloadit-auth-key","title":"Transloadit auth key","severity":"low"}]}
travelpayouts 23 travelpayouts-api-token {"name":"Travelpayouts","revoke":"Replace it in the API settings of the Travelpayouts account.","references":["https://support.travelpayouts.com/hc/en-us/articles/203956163"],"kinds":[{"how":"named","id":"travelpayouts-api-token","title":"Travelpayouts API token","severity":"medium"}]}
travisCi 2 travis-ci-access-token,travis-ci-encrypted-variable {"name":"Travis CI","revoke":"Regenerate the token under Settings of the Travis CI account; encrypt a variable anew with \u0060travis encrypt\u0060.","references":["https://docs.travis-ci.com/user/encryption-keys/"],"kinds":[{"how":"named","id":"travis-ci-access-token","title":"Travis CI access token","severity":"critical"},{"how":"token","id":"travis-ci-encrypted-variable","title":"Travis CI encrypted variable","severity":"low"}]}
treasureData 11 treasure-data-api-key {"name":"Treasure Data","revoke":"Delete it under My Settings > API Keys.","references":["https://docs.treasuredata.com/articles/pd/getting-your-api-keys"],"kinds":[{"how":"named","id":"treasure-data-api-key","title":"Treasure Data API key","severity":"critical"}]}
trello 2 trello-token,trello-api-key,trello-api-secret {"name":"Trello","revoke":"Revoke it under Settings > Applications of the Atlassian account.","references":["https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/"],"kinds":[{"how":"token","id":"trello-token","title":"Trello token","severity":"critical"},{"how":"named","id":"trello-api-key","title":"Trello API key","aliases":["trello-access-token"]},{"how":"named","id":"trello-api-secret","title":"Trello API token or secret"}]}
triggerDev 23 trigger-dev-secret-key,trigger-dev-personal-token,trigger-dev-public-key {"name":"Trigger.dev","revoke":"Regenerate it under API Keys of the project.","references":["https://trigger.dev/docs/apikeys"],"kinds":[{"how":"token","id":"trigger-dev-secret-key","title":"Trigger.dev secret key"},{"how":"token","id":"trigger-dev-personal-token","title":"Trigger.dev personal access token","severity":"critical"},{"how":"token","id":"trigger-dev-public-key","title":"Trigger.dev public key","severity":"low"}]}
tripadvisor 5 tripadvisor-api-key {"name":"Tripadvisor","revoke":"Replace it in the API settings of the Tripadvisor account.","references":["https://tripadvisor-content-api.readme.io/reference/overview"],"kinds":[{"how":"named","id":"tripadvisor-api-key","title":"Tripadvisor API key","severity":"medium"}]}
truId 8 tru-id-client-secret {"name":"tru.ID","revoke":"Replace it in the API settings of the tru.ID account.","references":["https://developer.tru.id/docs/authentication"],"kinds":[{"how":"named","id":"tru-id-client-secret","title":"tru.ID client secret","severity":"high"}]}
truelayer 23 truelayer-client-secret {"name":"TrueLayer","revoke":"Reset it under App Settings of the Console.","references":["https://docs.truelayer.com/docs/authentication"],"kinds":[{"how":"named","id":"truelayer-client-secret","title":"TrueLayer client secret","severity":"critical"}]}
truenas 5 truenas-api-key,truenas-api-key-in-call {"name":"TrueNAS","revoke":"Delete it under API Keys in the top toolbar.","references":["https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/"],"kinds":[{"how":"named","id":"truenas-api-key","title":"TrueNAS API key","severity":"critical"},{"how":"block","id":"truenas-api-key-in-call","title":"TrueNAS API key in a WebSocket call","severity":"critical"}]}
trufflehog 23 trufflehog-secret,trufflehog-key,trufflehog-agent-token {"name":"TruffleHog Enterprise","revoke":"Replace it in the API settings of the TruffleHog Enterprise account.","references":["https://docs.trufflesecurity.com/"],"kinds":[{"how":"token","id":"trufflehog-secret","title":"TruffleHog Enterprise secret"},{"how":"token","id":"trufflehog-key","title":"TruffleHog Enterprise key","severity":"low"},{"how":"token","id":"trufflehog-agent-token","title":"TruffleHog Enterprise agent token"}]}
trustpilot 23 trustpilot-api-key,trustpilot-api-secret {"name":"Trustpilot","revoke":"Replace it in the API settings of the Trustpilot account.","references":["https://developers.trustpilot.com/authentication"],"kinds":[{"how":"named","id":"trustpilot-api-key","title":"Trustpilot API key"},{"how":"named","id":"trustpilot-api-secret","title":"Trustpilot API secret","severity":"high"}]}
tumblr 1 tumblr-key {"name":"Tumblr","revoke":"Reset the keys under Settings > Apps.","references":["https://www.tumblr.com/docs/en/api/v2"],"kinds":[{"how":"named","id":"tumblr-key","title":"Tumblr consumer key, secret or token"}]}
turbopuffer 23 turbopuffer-api-key {"name":"turbopuffer","revoke":"Delete it in the dashboard.","references":["https://turbopuffer.com/docs/auth"],"kinds":[{"how":"token","id":"turbopuffer-api-key","title":"turbopuffer API key","severity":"critical"}]}
turso 11 turso-token {"name":"Turso","revoke":"Revoke it with \u0060turso auth api-tokens revoke\u0060, or rotate with \u0060turso db tokens invalidate\u0060.","references":["https://docs.turso.tech/cli/auth/api-tokens/introduction"],"kinds":[{"how":"named","id":"turso-token","title":"Turso database or platform token","severity":"critical"}]}
tuya 8 tuya-client-secret {"name":"Tuya","revoke":"Reset it under Cloud > Overview of the project.","references":["https://developer.tuya.com/en/docs/iot/new-singnature"],"kinds":[{"how":"named","id":"tuya-client-secret","title":"Tuya access secret","severity":"high"}]}
twelveData 23 twelve-data-api-key {"name":"Twelve Data","revoke":"Replace it in the API settings of the Twelve Data account.","references":["https://twelvedata.com/docs"],"kinds":[{"how":"named","id":"twelve-data-api-key","title":"Twelve Data API key","severity":"medium"}]}
twelveLabs 23 twelve-labs-api-key {"name":"TwelveLabs","revoke":"Revoke it under API keys of the dashboard.","references":["https://docs.twelvelabs.io/"],"kinds":[{"how":"token","id":"twelve-labs-api-key","title":"TwelveLabs API key"}]}
twilio 2 twilio-api-key,twilio-auth-token,twilio-api-secret,twilio-account-sid {"name":"Twilio","revoke":"Delete the API key, or promote a secondary auth token, under Account > API keys & tokens.","references":["https://www.twilio.com/docs/iam/api-keys"],"kinds":[{"how":"token","id":"twilio-api-key","title":"Twilio API key","severity":"high","aliases":["twilio-api-key"]},{"how":"named","id":"twilio-auth-token","title":"Twilio auth token","severity":"critical"},{"how":"named","id":"twilio-api-secret","title":"Twilio API key secret","severity":"critical"},{"how":"named","id":"twilio-account-sid","title":"Twilio account SID","severity":"info"}]}
twingate 23 twingate-api-token {"name":"Twingate","revoke":"Delete it under Settings > API.","references":["https://www.twingate.com/docs/api-overview"],"kinds":[{"how":"named","id":"twingate-api-token","title":"Twingate API token","severity":"critical"}]}
twist 1 twist-access-token,twist-named-token {"name":"Twist","revoke":"Revoke it under Settings > Integrations.","references":["https://developer.twist.com/v3/#authentication"],"kinds":[{"how":"token","id":"twist-access-token","title":"Twist or Doist OAuth token"},{"how":"named","id":"twist-named-token","title":"Twist or Doist token beside its name"}]}
twitch 1 twitch-token,twitch-chat-token,twitch-stream-key {"name":"Twitch","revoke":"Reset the secret in the developer console, the stream key under Creator Dashboard > Settings > Stream.","references":["https://dev.twitch.tv/docs/authentication/"],"kinds":[{"how":"named","id":"twitch-token","title":"Twitch client secret or access token","aliases":["twitch-api-token"]},{"how":"token","id":"twitch-chat-token","title":"Twitch chat OAuth token"},{"how":"token","id":"twitch-stream-key","title":"Twitch stream key"}]}
twitter 0 twitter-bearer-token,twitter-encoded-bearer-token,twitter-access-token,twitter-api-secret,twitter-api-key {"name":"X (Twitter)","revoke":"Regenerate it under Keys and tokens of the app in the developer portal.","references":["https://docs.x.com/resources/fundamentals/authentication/overview"],"kinds":[{"how":"named","id":"twitter-bearer-token","title":"X (Twitter) bearer token","aliases":["twitter-bearer-token"]},{"how":"named","id":"twitter-encoded-bearer-token","title":"X (Twitter) bearer token, percent-encoded"},{"how":"named","id":"twitter-access-token","title":"X (Twitter) access token","aliases":["twitter-access-token"]},{"how":"named","id":"twitter-api-secret","title":"X (Twitter) API or access token secret","severity":"critical","aliases":["twitter-api-secret","twitter-access-secret"]},{"how":"named","id":"twitter-api-key","title":"X (Twitter) API key","aliases":["twitter-api-key"]}]}
twoCaptcha 23 two-captcha-api-key {"name":"2Captcha","revoke":"Regenerate it in the API settings of the 2Captcha account.","references":["https://2captcha.com/2captcha-api"],"kinds":[{"how":"named","id":"two-captcha-api-key","title":"2Captcha API key"}]}
tyntec 23 tyntec-api-key {"name":"tyntec","revoke":"Replace it in the API settings of the tyntec account.","references":["https://api.tyntec.com/reference/"],"kinds":[{"how":"named","id":"tyntec-api-key","title":"tyntec API key"}]}
typeform 23 typeform-personal-token {"name":"Typeform","revoke":"Delete it under Personal tokens of the account.","references":["https://www.typeform.com/developers/get-started/personal-access-token/"],"kinds":[{"how":"token","id":"typeform-personal-token","title":"Typeform personal access token","aliases":["typeform-api-token"]}]}
typesense 4 typesense-api-key {"name":"Typesense","revoke":"Delete it with DELETE /keys/:id of the server.","references":["https://typesense.org/docs/latest/api/api-keys.html"],"kinds":[{"how":"named","id":"typesense-api-key","title":"Typesense API key"}]}
typetalk 8 typetalk-api-key {"name":"Typetalk","revoke":"Replace it in the API settings of the Typetalk account.","references":["https://developer.nulab.com/docs/typetalk/"],"kinds":[{"how":"named","id":"typetalk-api-key","title":"Typetalk API key"}]}
uber 23 uber-client-secret {"name":"Uber","revoke":"Regenerate it under Auth of the app in the developer dashboard.","references":["https://developer.uber.com/docs/riders/guides/authentication/introduction"],"kinds":[{"how":"named","id":"uber-client-secret","title":"Uber client secret or server token"}]}
ubidots 23 ubidots-token,ubidots-named-token {"name":"Ubidots","revoke":"Delete it under API Credentials of the profile.","references":["https://docs.ubidots.com/v1.6/reference/authentication"],"kinds":[{"how":"token","id":"ubidots-token","title":"Ubidots token or API key"},{"how":"named","id":"ubidots-named-token","title":"Ubidots token beside its name"}]}
uclassify 23 uclassify-api-key {"name":"uClassify","revoke":"Replace it in the API settings of the uClassify account.","references":["https://www.uclassify.com/docs/restapi"],"kinds":[{"how":"named","id":"uclassify-api-key","title":"uClassify API key","severity":"medium"}]}
udemy 8 udemy-client-secret,udemy-client-id {"name":"Udemy","revoke":"Replace it in the API settings of the Udemy account.","references":["https://www.udemy.com/developers/affiliate/"],"kinds":[{"how":"named","id":"udemy-client-secret","title":"Udemy client secret"},{"how":"named","id":"udemy-client-id","title":"Udemy client id","severity":"info"}]}
unifyid 23 unifyid-api-key {"name":"UnifyID","revoke":"Replace it in the API settings of the UnifyID account.","references":["https://developer.unify.id/"],"kinds":[{"how":"named","id":"unifyid-api-key","title":"UnifyID API key"}]}
unisender 23 unisender-api-key {"name":"Unisender","revoke":"Replace it in the API settings of the Unisender account.","references":["https://www.unisender.com/en/support/api/common/bulk-email/"],"kinds":[{"how":"named","id":"unisender-api-key","title":"Unisender API key"}]}
unity 23 unity-serial {"name":"Unity","revoke":"Return the seat in the organization settings of the Unity ID.","references":["https://docs.unity3d.com/Manual/ManagingYourUnityLicense.html"],"kinds":[{"how":"named","id":"unity-serial","title":"Unity license serial","severity":"medium"}]}
unkey 23 unkey-root-key {"name":"Unkey","revoke":"Delete it under Settings > Root Keys of the workspace.","references":["https://www.unkey.com/docs/security/root-keys"],"kinds":[{"how":"token","id":"unkey-root-key","title":"Unkey root key","severity":"critical"}]}
unleash 4 unleash-api-token,unleash-personal-token {"name":"Unleash","revoke":"Delete it under Admin settings > API access.","references":["https://docs.getunleash.io/reference/api-tokens-and-client-keys"],"kinds":[{"how":"token","id":"unleash-api-token","title":"Unleash API token"},{"how":"named","id":"unleash-personal-token","title":"Unleash personal access token"}]}
unplugg 5 unplugg-api-key {"name":"Unplu.gg","revoke":"Replace it in the API settings of the Unplu.gg account.","references":["https://unplu.gg/test_api.html"],"kinds":[{"how":"named","id":"unplugg-api-key","title":"Unplu.gg API key","severity":"medium"}]}
unsplash 4 unsplash-access-key {"name":"Unsplash","revoke":"Reset it on the page of the application.","references":["https://unsplash.com/documentation#authorization"],"kinds":[{"how":"named","id":"unsplash-access-key","title":"Unsplash access or secret key","severity":"medium"}]}
unstructured 8 unstructured-api-key {"name":"Unstructured","revoke":"Replace it in the API settings of the Unstructured account.","references":["https://docs.unstructured.io/"],"kinds":[{"how":"named","id":"unstructured-api-key","title":"Unstructured API key"}]}
untappd 4 untappd-client-secret {"name":"Untappd","revoke":"Replace it in the API settings of the Untappd account.","references":["https://untappd.com/api/docs"],"kinds":[{"how":"named","id":"untappd-client-secret","title":"Untappd client secret","severity":"medium"}]}
upcdatabase 23 upcdatabase-api-key {"name":"UPCDatabase","revoke":"Replace it in the API settings of the UPCDatabase account.","references":["https://upcdatabase.org/api"],"kinds":[{"how":"named","id":"upcdatabase-api-key","title":"UPCDatabase API key","severity":"medium"}]}
upcloud 23 upcloud-api-token {"name":"UpCloud","revoke":"Delete it under API tokens of the UpCloud account.","references":["https://developers.upcloud.com/1.3/3-accounts/"],"kinds":[{"how":"token","id":"upcloud-api-token","title":"UpCloud API token","severity":"critical"}]}
updown 23 updown-api-key {"name":"updown.io","revoke":"Replace it in the API settings of the updown.io account.","references":["https://updown.io/api"],"kinds":[{"how":"named","id":"updown-api-key","title":"updown.io API key","severity":"medium"}]}
uphold 5 uphold-token {"name":"Uphold","revoke":"Replace it in the API settings of the Uphold account.","references":["https://docs.uphold.com/"],"kinds":[{"how":"named","id":"uphold-token","title":"Uphold access token or client secret","severity":"critical"}]}
uplead 23 uplead-api-key {"name":"UpLead","revoke":"Replace it in the API settings of the UpLead account.","references":["https://docs.uplead.com/"],"kinds":[{"how":"named","id":"uplead-api-key","title":"UpLead API key"}]}
uploadcare 23 uploadcare-secret-key,uploadcare-public-key {"name":"Uploadcare","revoke":"Delete the secret key under API keys of the project.","references":["https://uploadcare.com/docs/api/rest/authentication/"],"kinds":[{"how":"named","id":"uploadcare-secret-key","title":"Uploadcare secret key","severity":"high"},{"how":"named","id":"uploadcare-public-key","title":"Uploadcare public key","severity":"info"}]}
uploadthing 23 uploadthing-token {"name":"UploadThing","revoke":"Roll it under API Keys of the dashboard.","references":["https://docs.uploadthing.com/"],"kinds":[{"how":"token","id":"uploadthing-token","title":"UploadThing token"}]}
ups 23 ups-client-secret {"name":"UPS","revoke":"Regenerate it on the page of the app in the UPS developer portal.","references":["https://developer.ups.com/oauth-developer-guide"],"kinds":[{"how":"named","id":"ups-client-secret","title":"UPS client secret","severity":"high"}]}
upstage 11 upstage-api-key {"name":"Upstage","revoke":"Delete it under API Keys of the console.","references":["https://console.upstage.ai/docs/getting-started"],"kinds":[{"how":"named","id":"upstage-api-key","title":"Upstage API key"}]}
upstash 7 upstash-redis-token,upstash-qstash-token,upstash-qstash-signing-key,upstash-management-key {"name":"Upstash","revoke":"Reset the credentials of the database, or roll the token, in the console.","references":["https://upstash.com/docs/redis/features/restapi"],"kinds":[{"how":"named","id":"upstash-redis-token","title":"Upstash Redis or Vector REST token","severity":"critical"},{"how":"token","id":"upstash-qstash-token","title":"Upstash QStash token","severity":"critical"},{"how":"named","id":"upstash-qstash-signing-key","title":"Upstash QStash signing key"},{"how":"named","id":"upstash-management-key","title":"Upstash management API key","severity":"critical"}]}
uptimeKuma 5 uptime-kuma-api-key {"name":"Uptime Kuma","revoke":"Delete it under Settings > API Keys.","references":["https://github.com/louislam/uptime-kuma/wiki/API-Keys"],"kinds":[{"how":"named","id":"uptime-kuma-api-key","title":"Uptime Kuma API key","severity":"medium"}]}
uptimerobot 7 uptimerobot-api-key {"name":"UptimeRobot","revoke":"Replace it in the API settings of the UptimeRobot account.","references":["https://uptimerobot.com/api/"],"kinds":[{"how":"named","id":"uptimerobot-api-key","title":"UptimeRobot API key","severity":"medium"}]}
upwave 23 upwave-api-key {"name":"Upwave","revoke":"Replace it in the API settings of the Upwave account.","references":["https://www.upwave.com/"],"kinds":[{"how":"named","id":"upwave-api-key","title":"Upwave API key"}]}
upwork 5 upwork-client-secret,upwork-client-id {"name":"Upwork","revoke":"Replace the key in the API Center.","references":["https://www.upwork.com/developer/documentation/graphql/api/docs/index.html"],"kinds":[{"how":"named","id":"upwork-client-secret","title":"Upwork client secret","severity":"high"},{"how":"named","id":"upwork-client-id","title":"Upwork client id","severity":"info"}]}
urlscan 23 urlscan-api-key {"name":"urlscan.io","revoke":"Delete it under Settings & API of the urlscan.io profile.","references":["https://urlscan.io/docs/api/"],"kinds":[{"how":"named","id":"urlscan-api-key","title":"urlscan.io API key","severity":"medium"}]}
userCom 0 user-com-api-key {"name":"User.com","revoke":"Replace it in the API settings of the User.com account.","references":["https://user.com/en/dev/"],"kinds":[{"how":"named","id":"user-com-api-key","title":"User.com API key"}]}
userflow 23 userflow-api-key,userflow-client-token,userflow-signing-key {"name":"Userflow","revoke":"Delete it under Settings > API.","references":["https://docs.userflow.com/api"],"kinds":[{"how":"named","id":"userflow-api-key","title":"Userflow API key"},{"how":"named","id":"userflow-client-token","title":"Userflow client token","severity":"low"},{"how":"named","id":"userflow-signing-key","title":"Userflow identity verification secret"}]}
usersnap 11 usersnap-api-key {"name":"Usersnap","revoke":"Replace it in the API settings of the Usersnap account.","references":["https://help.usersnap.com/docs/api"],"kinds":[{"how":"named","id":"usersnap-api-key","title":"Usersnap API key","severity":"medium"}]}
userstack 11 userstack-api-key {"name":"userstack","revoke":"Replace it in the API settings of the userstack account.","references":["https://userstack.com/documentation"],"kinds":[{"how":"named","id":"userstack-api-key","title":"userstack API key","severity":"medium"}]}
uservoice 23 uservoice-api-secret {"name":"UserVoice","revoke":"Replace it in the API settings of the UserVoice account.","references":["https://developer.uservoice.com/docs/api/v2/getting-started/"],"kinds":[{"how":"named","id":"uservoice-api-secret","title":"UserVoice API key or secret"}]}
usps 6 usps-consumer-secret {"name":"USPS","revoke":"Replace it in the API settings of the USPS account.","references":["https://developers.usps.com/Oauth"],"kinds":[{"how":"named","id":"usps-consumer-secret","title":"USPS consumer secret","severity":"high"}]}
vagrantCloud 23 vagrant-cloud-access-token {"name":"Vagrant Cloud","revoke":"Revoke it under Settings > Security > Authentication.","references":["https://developer.hashicorp.com/vagrant/vagrant-cloud"],"kinds":[{"how":"named","id":"vagrant-cloud-access-token","title":"Vagrant Cloud access token"}]}
valTown 23 val-town-api-token {"name":"Val Town","revoke":"Delete it under Settings > API Tokens.","references":["https://docs.val.town/api/authentication/"],"kinds":[{"how":"token","id":"val-town-api-token","title":"Val Town API token","severity":"critical"}]}
vanta 23 vanta-client-secret,vanta-access-token {"name":"Vanta","revoke":"Regenerate it on the page of the application in the developer console.","references":["https://developer.vanta.com/docs/api-access-setup"],"kinds":[{"how":"named","id":"vanta-client-secret","title":"Vanta OAuth client secret","severity":"critical"},{"how":"token","id":"vanta-access-token","title":"Vanta access token","severity":"critical"}]}
vapi 1 vapi-api-key {"name":"Vapi","revoke":"Delete it under API Keys of the dashboard.","references":["https://docs.vapi.ai/quickstart/introduction"],"kinds":[{"how":"named","id":"vapi-api-key","title":"Vapi API key"}]}
vapid 3 vapid-private-key {"name":"Web Push (VAPID)","revoke":"Generate a new pair; all clients have to subscribe again.","references":["https://www.rfc-editor.org/rfc/rfc8292"],"kinds":[{"how":"named","id":"vapid-private-key","title":"VAPID private key","severity":"high"}]}
vastAi 23 vast-ai-api-key {"name":"Vast.ai","revoke":"Delete it under Keys of the console.","references":["https://docs.vast.ai/api-reference/introduction"],"kinds":[{"how":"named","id":"vast-ai-api-key","title":"Vast.ai API key","severity":"critical"}]}
vatlayer 3 vatlayer-api-key {"name":"vatlayer","revoke":"Replace it in the API settings of the vatlayer account.","references":["https://vatlayer.com/documentation"],"kinds":[{"how":"named","id":"vatlayer-api-key","title":"vatlayer API key","severity":"medium"}]}
vault 0 vault-service-token,vault-batch-token,vault-recovery-token,vault-old-token,vault-role-secret,vault-unseal-key {"name":"HashiCorp Vault","revoke":"Revoke it with \u0060vault token revoke\u0060.","references":["https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes"],"kinds":[{"how":"token","id":"vault-service-token","title":"Vault service token","severity":"critical","aliases":["vault-service-token"]},{"how":"token","id":"vault-batch-token","title":"Vault batch token","aliases":["vault-batch-token"]},{"how":"token","id":"vault-recovery-token","title":"Vault recovery token","severity":"critical"},{"how":"named","id":"vault-old-token","title":"Vault token of before version 1.10","severity":"critical"},{"how":"named","id":"vault-role-secret","title":"Vault AppRole secret id","references":["https://developer.hashicorp.com/vault/docs/auth/approle"]},{"how":"named","id":"vault-unseal-key","title":"Vault unseal key","severity":"critical"}]}
vbout 23 vbout-api-key {"name":"VBOUT","revoke":"Replace it in the API settings of the VBOUT account.","references":["https://developers.vbout.com/docs"],"kinds":[{"how":"named","id":"vbout-api-key","title":"VBOUT API key"}]}
vectara 23 vectara-api-key {"name":"Vectara","revoke":"Delete it under API Access of the console.","references":["https://docs.vectara.com/docs/api-keys"],"kinds":[{"how":"named","id":"vectara-api-key","title":"Vectara API key"}]}
veevaVault 23 veeva-vault-session-id {"name":"Veeva Vault","revoke":"Revoke it in the user's sessions.","references":["https://developer.veevavault.com/api/"],"kinds":[{"how":"named","id":"veeva-vault-session-id","title":"Veeva Vault session id"}]}
venafi 8 venafi-api-key {"name":"Venafi","revoke":"Rotate it under Preferences > API Keys.","references":["https://docs.venafi.cloud/api/about-api-keys/"],"kinds":[{"how":"named","id":"venafi-api-key","title":"Venafi API key","severity":"critical"}]}
venice 23 venice-api-key {"name":"Venice","revoke":"Revoke it under Settings > API.","references":["https://docs.venice.ai/"],"kinds":[{"how":"named","id":"venice-api-key","title":"Venice API key"}]}
veracode 8 veracode-api-secret,veracode-regional-secret,veracode-api-id {"name":"Veracode","revoke":"Revoke it under API Credentials of the account.","references":["https://docs.veracode.com/r/c_api_credentials3"],"kinds":[{"how":"named","id":"veracode-api-secret","title":"Veracode API secret key","severity":"critical"},{"how":"token","id":"veracode-regional-secret","title":"Veracode API secret key of a region","severity":"critical"},{"how":"named","id":"veracode-api-id","title":"Veracode API id","severity":"info"}]}
vercel 1 vercel-personal-token,vercel-integration-token,vercel-app-access-token,vercel-app-refresh-token,vercel-ai-gateway-key,vercel-api-token,vercel-blob-token,vercel-deploy-hook,vercel-edge-config-url {"name":"Vercel","revoke":"Delete it under Settings > Tokens of the account, or in the settings of the project.","references":["https://vercel.com/docs/rest-api#authentication","https://vercel.com/changelog/new-token-formats-and-secret-scanning"],"kinds":[{"how":"token","id":"vercel-personal-token","title":"Vercel access token","severity":"critical"},{"how":"token","id":"vercel-integration-token","title":"Vercel integration token","severity":"critical"},{"how":"token","id":"vercel-app-access-token","title":"Vercel app access token","severity":"critical"},{"how":"token","id":"vercel-app-refresh-token","title":"Vercel app refresh token","severity":"critical"},{"how":"token","id":"vercel-ai-gateway-key","title":"Vercel AI Gateway key"},{"how":"named","id":"vercel-api-token","title":"Vercel access token of the older format","severity":"critical"},{"how":"token","id":"vercel-blob-token","title":"Vercel Blob read-write token"},{"how":"token","id":"vercel-deploy-hook","title":"Vercel deploy hook","severity":"medium"},{"how":"token","id":"vercel-edge-config-url","title":"Vercel Edge Config connection string"}]}
verifalia 23 verifalia-api-key {"name":"Verifalia","revoke":"Replace it in the API settings of the Verifalia account.","references":["https://verifalia.com/developers"],"kinds":[{"how":"named","id":"verifalia-api-key","title":"Verifalia API key"}]}
verifier 5 verifier-api-key {"name":"Verifier","revoke":"Replace it in the API settings of the Verifier account.","references":["https://verifier.meetchopra.com/docs"],"kinds":[{"how":"named","id":"verifier-api-key","title":"Verifier API key","severity":"medium"}]}
verimail 23 verimail-api-key {"name":"Verimail","revoke":"Replace it in the API settings of the Verimail account.","references":["https://verimail.io/documentation"],"kinds":[{"how":"named","id":"verimail-api-key","title":"Verimail API key","severity":"medium"}]}
veriphone 23 veriphone-api-key {"name":"Veriphone","revoke":"Replace it in the API settings of the Veriphone account.","references":["https://veriphone.io/docs/v2"],"kinds":[{"how":"named","id":"veriphone-api-key","title":"Veriphone API key","severity":"medium"}]}
versioneye 23 versioneye-api-key {"name":"VersionEye","revoke":"Replace it in the API settings of the VersionEye account.","references":["https://github.com/versioneye"],"kinds":[{"how":"named","id":"versioneye-api-key","title":"VersionEye API key"}]}
veryfi 8 veryfi-client-secret,veryfi-api-key {"name":"Veryfi","revoke":"Rotate it under Settings > Keys.","references":["https://docs.veryfi.com/api/getting-started/authentication/"],"kinds":[{"how":"named","id":"veryfi-client-secret","title":"Veryfi client secret"},{"how":"named","id":"veryfi-api-key","title":"Veryfi API key"}]}
viber 4 viber-bot-token {"name":"Viber","revoke":"Ask Viber support to replace it, or delete the bot.","references":["https://developers.viber.com/docs/api/rest-bot-api/"],"kinds":[{"how":"named","id":"viber-bot-token","title":"Viber bot authentication token"}]}
victorops 11 victorops-api-key {"name":"Splunk On-Call (VictorOps)","revoke":"Replace it in the API settings of the Splunk On-Call (VictorOps) account.","references":["https://help.victorops.com/knowledge-base/api/"],"kinds":[{"how":"named","id":"victorops-api-key","title":"Splunk On-Call (VictorOps) API key"}]}
viewneo 23 viewneo-access-token {"name":"viewneo","revoke":"Replace it in the API settings of the viewneo account.","references":["https://viewneo.com/"],"kinds":[{"how":"named","id":"viewneo-access-token","title":"viewneo access token"}]}
vimeo 2 vimeo-access-token,vimeo-client-secret {"name":"Vimeo","revoke":"Revoke the token, or reset the secret, on the page of the app.","references":["https://developer.vimeo.com/api/authentication"],"kinds":[{"how":"named","id":"vimeo-access-token","title":"Vimeo access token"},{"how":"named","id":"vimeo-client-secret","title":"Vimeo client secret"}]}
virustotal 9 virustotal-api-key {"name":"VirusTotal","revoke":"Rotate it under API key of the user menu.","references":["https://docs.virustotal.com/docs/please-give-me-an-api-key"],"kinds":[{"how":"named","id":"virustotal-api-key","title":"VirusTotal API key"}]}
visualCrossing 23 visual-crossing-api-key {"name":"Visual Crossing","revoke":"Replace it in the API settings of the Visual Crossing account.","references":["https://www.visualcrossing.com/resources/documentation/weather-api/"],"kinds":[{"how":"named","id":"visual-crossing-api-key","title":"Visual Crossing API key","severity":"medium"}]}
vk 11 vk-access-token,vk-old-access-token,vk-service-token,vk-secure-key {"name":"VK","revoke":"Change it in the settings of the app or the community.","references":["https://dev.vk.com/en/api/access-token/getting-started"],"kinds":[{"how":"token","id":"vk-access-token","title":"VK access token"},{"how":"named","id":"vk-old-access-token","title":"VK access token of the older format"},{"how":"named","id":"vk-service-token","title":"VK service token"},{"how":"named","id":"vk-secure-key","title":"VK protected key","severity":"high"}]}
vmware 23 vmware-connect-password {"name":"VMware","revoke":"Change the password of the account in vCenter Single Sign-On or in its directory.","references":["https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver"],"kinds":[{"how":"block","id":"vmware-connect-password","title":"Password in a PowerCLI connection","severity":"critical"}]}
voiceflow 23 voiceflow-api-key {"name":"Voiceflow","revoke":"Regenerate it under Integrations > API keys.","references":["https://docs.voiceflow.com/reference/authentication"],"kinds":[{"how":"token","id":"voiceflow-api-key","title":"Voiceflow API key"}]}
voicegain 23 voicegain-access-token {"name":"Voicegain","revoke":"Replace it in the API settings of the Voicegain account.","references":["https://www.voicegain.ai/developers"],"kinds":[{"how":"named","id":"voicegain-access-token","title":"Voicegain access token"}]}
volcengine 4 volcengine-secret-key,volcengine-api-key,volcengine-access-key-id {"name":"Volcengine","revoke":"Delete it under Key management of the console.","references":["https://www.volcengine.com/docs/6291/65568"],"kinds":[{"how":"named","id":"volcengine-secret-key","title":"Volcengine secret access key","severity":"critical"},{"how":"named","id":"volcengine-api-key","title":"Volcengine Ark API key"},{"how":"token","id":"volcengine-access-key-id","title":"Volcengine access key id","severity":"low"}]}
voodoosms 23 voodoosms-api-key {"name":"VoodooSMS","revoke":"Replace it in the API settings of the VoodooSMS account.","references":["https://help.voodoosms.com/"],"kinds":[{"how":"named","id":"voodoosms-api-key","title":"VoodooSMS API key"}]}
vouchery 23 vouchery-api-key {"name":"Vouchery","revoke":"Replace it in the API settings of the Vouchery account.","references":["https://docs.vouchery.io/"],"kinds":[{"how":"named","id":"vouchery-api-key","title":"Vouchery API key"}]}
voyageAi 11 voyage-ai-api-key {"name":"Voyage AI","revoke":"Delete it under API keys of the dashboard.","references":["https://docs.voyageai.com/docs/api-key-and-installation"],"kinds":[{"how":"named","id":"voyage-ai-api-key","title":"Voyage AI API key"}]}
vpnapi 23 vpnapi-api-key {"name":"vpnapi.io","revoke":"Replace it in the API settings of the vpnapi.io account.","references":["https://vpnapi.io/api-documentation"],"kinds":[{"how":"named","id":"vpnapi-api-key","title":"vpnapi.io API key","severity":"medium"}]}
vultr 2 vultr-api-key {"name":"Vultr","revoke":"Regenerate it under Account > API.","references":["https://www.vultr.com/api/#section/Authentication"],"kinds":[{"how":"named","id":"vultr-api-key","title":"Vultr API key","severity":"critical"}]}
vwo 9 vwo-api-token {"name":"VWO","revoke":"Revoke it under Configurations > Developers > API tokens.","references":["https://developers.vwo.com/"],"kinds":[{"how":"named","id":"vwo-api-token","title":"VWO API token"}]}
vyte 9 vyte-api-key {"name":"Vyte","revoke":"Replace it in the API settings of the Vyte account.","references":["https://www.vyte.in/developers"],"kinds":[{"how":"named","id":"vyte-api-key","title":"Vyte API key"}]}
wakatime 23 wakatime-api-key,wakatime-old-api-key {"name":"WakaTime","revoke":"Regenerate it under Settings > Account > API Key.","references":["https://wakatime.com/developers"],"kinds":[{"how":"token","id":"wakatime-api-key","title":"WakaTime API key or OAuth token","severity":"medium"},{"how":"named","id":"wakatime-old-api-key","title":"WakaTime API key of the older format","severity":"medium"}]}
walkscore 23 walkscore-api-key {"name":"Walk Score","revoke":"Replace it in the API settings of the Walk Score account.","references":["https://www.walkscore.com/professional/api.php"],"kinds":[{"how":"named","id":"walkscore-api-key","title":"Walk Score API key","severity":"medium"}]}
wandb 23 wandb-api-key,wandb-old-api-key {"name":"Weights & Biases","revoke":"Delete it under API Keys of the user settings.","references":["https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters"],"kinds":[{"how":"token","id":"wandb-api-key","title":"Weights & Biases API key"},{"how":"named","id":"wandb-old-api-key","title":"Weights & Biases API key of the older format"}]}
wasabi 11 wasabi-secret-key,wasabi-access-key-id {"name":"Wasabi","revoke":"Delete the access key under Access Keys of the console.","references":["https://docs.wasabi.com/docs/creating-a-new-access-key"],"kinds":[{"how":"named","id":"wasabi-secret-key","title":"Wasabi secret key","severity":"critical"},{"how":"named","id":"wasabi-access-key-id","title":"Wasabi access key id","severity":"info"}]}
weatherUnderground 7 weather-underground-api-key {"name":"Weather Underground","revoke":"Replace it in the API settings of the Weather Underground account.","references":["https://support.weather.com/s/article/PWS-API-Key"],"kinds":[{"how":"named","id":"weather-underground-api-key","title":"Weather Underground API key","severity":"medium"}]}
weatherapi 6 weatherapi-api-key {"name":"WeatherAPI.com","revoke":"Replace it in the API settings of the WeatherAPI.com account.","references":["https://www.weatherapi.com/docs/"],"kinds":[{"how":"named","id":"weatherapi-api-key","title":"WeatherAPI.com API key","severity":"medium"}]}
weatherbit 23 weatherbit-api-key {"name":"Weatherbit","revoke":"Replace it in the API settings of the Weatherbit account.","references":["https://www.weatherbit.io/api"],"kinds":[{"how":"named","id":"weatherbit-api-key","title":"Weatherbit API key","severity":"medium"}]}
weatherstack 23 weatherstack-api-key {"name":"weatherstack","revoke":"Replace it in the API settings of the weatherstack account.","references":["https://weatherstack.com/documentation"],"kinds":[{"how":"named","id":"weatherstack-api-key","title":"weatherstack API key","severity":"medium"}]}
weaviate 1 weaviate-api-key {"name":"Weaviate","revoke":"Delete it under API Keys of the cluster.","references":["https://docs.weaviate.io/weaviate/configuration/authentication"],"kinds":[{"how":"named","id":"weaviate-api-key","title":"Weaviate API key"}]}
web3Storage 23 web3-storage-api-token {"name":"web3.storage","revoke":"Replace it in the API settings of the web3.storage account.","references":["https://web3.storage/docs/"],"kinds":[{"how":"named","id":"web3-storage-api-token","title":"web3.storage API token"}]}
webex 2 webex-access-token,webex-client-secret {"name":"Webex","revoke":"Regenerate it on the page of the bot or integration.","references":["https://developer.webex.com/docs/getting-started"],"kinds":[{"how":"named","id":"webex-access-token","title":"Webex access or bot token","severity":"high"},{"how":"named","id":"webex-client-secret","title":"Webex client secret","severity":"high"}]}
webflow 4 webflow-api-token {"name":"Webflow","revoke":"Revoke it under Apps & integrations of the site settings.","references":["https://developers.webflow.com/data/reference/authentication/site-token"],"kinds":[{"how":"named","id":"webflow-api-token","title":"Webflow site token or client secret"}]}
webhookSite 9 webhook-site-url {"name":"Webhook.site","revoke":"Delete the URL on its page.","references":["https://docs.webhook.site/"],"kinds":[{"how":"token","id":"webhook-site-url","title":"Webhook.site URL","severity":"low"}]}
webpurify 23 webpurify-api-key {"name":"WebPurify","revoke":"Replace it in the API settings of the WebPurify account.","references":["https://www.webpurify.com/documentation/"],"kinds":[{"how":"named","id":"webpurify-api-key","title":"WebPurify API key","severity":"medium"}]}
webscraper 23 webscraper-api-token {"name":"Web Scraper","revoke":"Replace it in the API settings of the Web Scraper account.","references":["https://webscraper.io/documentation/web-scraper-cloud/api"],"kinds":[{"how":"named","id":"webscraper-api-token","title":"Web Scraper API token"}]}
webscrapingAi 5 webscraping-ai-api-key {"name":"WebScraping.AI","revoke":"Replace it in the API settings of the WebScraping.AI account.","references":["https://webscraping.ai/docs"],"kinds":[{"how":"named","id":"webscraping-ai-api-key","title":"WebScraping.AI API key","severity":"medium"}]}
webshare 23 webshare-api-key {"name":"Webshare","revoke":"Replace it in the API settings of the Webshare account.","references":["https://apidocs.webshare.io/"],"kinds":[{"how":"named","id":"webshare-api-key","title":"Webshare API key","severity":"medium"}]}
websitepulse 23 websitepulse-api-key {"name":"WebSitePulse","revoke":"Replace it in the API settings of the WebSitePulse account.","references":["https://www.websitepulse.com/api-guide"],"kinds":[{"how":"named","id":"websitepulse-api-key","title":"WebSitePulse API key"}]}
wechat 1 wechat-app-secret,wechat-pay-key,wechat-app-id {"name":"WeChat","revoke":"Reset it under Settings > Development of the WeChat platform.","references":["https://developers.weixin.qq.com/doc/"],"kinds":[{"how":"named","id":"wechat-app-secret","title":"WeChat app secret","severity":"high"},{"how":"named","id":"wechat-pay-key","title":"WeChat Pay API key","severity":"critical"},{"how":"named","id":"wechat-app-id","title":"WeChat app id","severity":"info"}]}
wecom 6 wecom-webhook-url,wecom-corp-secret {"name":"WeCom","revoke":"Delete the robot in its group, or reset the secret of the app in the admin console.","references":["https://developer.work.weixin.qq.com/document/path/91770"],"kinds":[{"how":"token","id":"wecom-webhook-url","title":"WeCom group robot webhook","severity":"medium"},{"how":"named","id":"wecom-corp-secret","title":"WeCom application secret","severity":"high"}]}
weglot 24 weglot-api-key {"name":"Weglot","revoke":"Replace it in the API settings of the Weglot account.","references":["https://developers.weglot.com/"],"kinds":[{"how":"named","id":"weglot-api-key","title":"Weglot API key","severity":"low"}]}
weibo 2 weibo-access-token,weibo-app-secret {"name":"Weibo","revoke":"Replace it in the API settings of the Weibo account.","references":["https://open.weibo.com/wiki/Connect/login"],"kinds":[{"how":"named","id":"weibo-access-token","title":"Weibo access token"},{"how":"named","id":"weibo-app-secret","title":"Weibo app secret","severity":"high"}]}
wepay 24 wepay-access-token {"name":"WePay","revoke":"Replace it in the API settings of the WePay account.","references":["https://dev.wepay.com/reference/tokens"],"kinds":[{"how":"named","id":"wepay-access-token","title":"WePay access token","severity":"critical"}]}
wetransfer 24 wetransfer-api-key {"name":"WeTransfer","revoke":"Replace it in the API settings of the WeTransfer account.","references":["https://developers.wetransfer.com/documentation/"],"kinds":[{"how":"named","id":"wetransfer-api-key","title":"WeTransfer API key"}]}
whoisxml 24 whoisxml-api-key {"name":"WhoisXML API","revoke":"Replace it in the API settings of the WhoisXML API account.","references":["https://whois.whoisxmlapi.com/documentation/making-requests"],"kinds":[{"how":"named","id":"whoisxml-api-key","title":"WhoisXML API key","severity":"medium"}]}
whoxy 24 whoxy-api-key {"name":"Whoxy","revoke":"Replace it in the API settings of the Whoxy account.","references":["https://www.whoxy.com/"],"kinds":[{"how":"named","id":"whoxy-api-key","title":"Whoxy API key","severity":"medium"}]}
windmill 11 windmill-token {"name":"Windmill","revoke":"Revoke it under Account settings > Tokens.","references":["https://www.windmill.dev/docs/"],"kinds":[{"how":"named","id":"windmill-token","title":"Windmill token"}]}
windsurf 6 windsurf-service-key,windsurf-api-key {"name":"Windsurf (Codeium)","revoke":"Delete it under Team Settings > Service Keys.","references":["https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction"],"kinds":[{"how":"token","id":"windsurf-service-key","title":"Windsurf service key"},{"how":"named","id":"windsurf-api-key","title":"Windsurf or Codeium API key"}]}
windy 24 windy-api-key {"name":"Windy","revoke":"Replace it in the API settings of the Windy account.","references":["https://api.windy.com/keys"],"kinds":[{"how":"named","id":"windy-api-key","title":"Windy API key","severity":"medium"}]}
wireguard 0 wireguard-private-key {"name":"WireGuard","revoke":"Make a new one with \u0060wg genkey\u0060 and give its public key to the peers.","references":["https://www.wireguard.com/quickstart/"],"kinds":[{"how":"named","id":"wireguard-private-key","title":"WireGuard private or preshared key","severity":"critical"}]}
wise 9 wise-api-token {"name":"Wise","revoke":"Revoke it under Settings > API tokens.","references":["https://docs.wise.com/api-docs/features/authentication-access/personal-tokens"],"kinds":[{"how":"named","id":"wise-api-token","title":"Wise API token","severity":"critical"}]}
wistia 6 wistia-api-token {"name":"Wistia","revoke":"Delete it under Account > Settings > API access.","references":["https://wistia.com/support/developers/data-api"],"kinds":[{"how":"named","id":"wistia-api-token","title":"Wistia API token"}]}
witAi 6 wit-ai-access-token {"name":"Wit.ai","revoke":"Reset it under Settings of the app.","references":["https://wit.ai/docs/http/"],"kinds":[{"how":"named","id":"wit-ai-access-token","title":"Wit.ai access token"}]}
wix 24 wix-api-key {"name":"Wix","revoke":"Delete it in the API Keys Manager of the account.","references":["https://dev.wix.com/docs/rest/account-level/about-account-level-apis"],"kinds":[{"how":"token","id":"wix-api-key","title":"Wix API key","severity":"critical"}]}
wiz 9 wiz-client-secret,wiz-client-id {"name":"Wiz","revoke":"Rotate the secret under Settings > Service Accounts.","references":["https://docs.wiz.io/"],"kinds":[{"how":"named","id":"wiz-client-secret","title":"Wiz service account secret","severity":"critical"},{"how":"named","id":"wiz-client-id","title":"Wiz service account id","severity":"info"}]}
wolfram 6 wolfram-app-id {"name":"Wolfram","revoke":"Delete it in the Developer Portal.","references":["https://products.wolframalpha.com/api/documentation"],"kinds":[{"how":"named","id":"wolfram-app-id","title":"Wolfram|Alpha AppID","severity":"medium"}]}
woocommerce 9 woocommerce-consumer-secret {"name":"WooCommerce","revoke":"Revoke it under WooCommerce > Settings > Advanced > REST API.","references":["https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication"],"kinds":[{"how":"named","id":"woocommerce-consumer-secret","title":"WooCommerce consumer key or secret","severity":"critical"}]}
wordnik 9 wordnik-api-key {"name":"Wordnik","revoke":"Replace it in the API settings of the Wordnik account.","references":["https://developer.wordnik.com/"],"kinds":[{"how":"named","id":"wordnik-api-key","title":"Wordnik API key","severity":"medium"}]}
wordpress 0 wordpress-salt,wordpress-application-password {"name":"WordPress","revoke":"Replace the keys and salts in wp-config.php; revoke an application password under Users > Profile.","references":["https://developer.wordpress.org/advanced-administration/security/application-passwords/"],"kinds":[{"how":"block","id":"wordpress-salt","title":"WordPress authentication key or salt","severity":"critical"},{"how":"named","id":"wordpress-application-password","title":"WordPress application password","severity":"critical"}]}
workato 24 workato-api-token {"name":"Workato","revoke":"Delete the API client under Workspace admin > API clients.","references":["https://docs.workato.com/workato-api.html"],"kinds":[{"how":"token","id":"workato-api-token","title":"Workato developer API token","severity":"critical"}]}
workos 24 workos-production-key,workos-staging-key,workos-old-key {"name":"WorkOS","revoke":"Revoke it under API Keys of the dashboard.","references":["https://workos.com/docs/glossary/api-key"],"kinds":[{"how":"token","id":"workos-production-key","title":"WorkOS production API key","severity":"critical"},{"how":"token","id":"workos-staging-key","title":"WorkOS staging API key","severity":"medium"},{"how":"token","id":"workos-old-key","title":"WorkOS API key without a mode","severity":"critical"}]}
worksnaps 24 worksnaps-api-token {"name":"Worksnaps","revoke":"Replace it in the API settings of the Worksnaps account.","references":["https://www.worksnaps.com/api/"],"kinds":[{"how":"named","id":"worksnaps-api-token","title":"Worksnaps API token"}]}
workstack 6 workstack-api-key {"name":"Workstack","revoke":"Replace it in the API settings of the Workstack account.","references":["https://workstack.io/"],"kinds":[{"how":"named","id":"workstack-api-key","title":"Workstack API key"}]}
worldWeather 24 world-weather-api-key {"name":"World Weather Online","revoke":"Replace it in the API settings of the World Weather Online account.","references":["https://www.worldweatheronline.com/weather-api/api/docs/"],"kinds":[{"how":"named","id":"world-weather-api-key","title":"World Weather Online API key","severity":"medium"}]}
worldcoinindex 24 worldcoinindex-api-key {"name":"WorldCoinIndex","revoke":"Replace it in the API settings of the WorldCoinIndex account.","references":["https://www.worldcoinindex.com/apiservice"],"kinds":[{"how":"named","id":"worldcoinindex-api-key","title":"WorldCoinIndex API key","severity":"medium"}]}
wpEngine 6 wp-engine-api-key {"name":"WP Engine","revoke":"Replace it in the API settings of the WP Engine account.","references":["https://wpengineapi.com/"],"kinds":[{"how":"named","id":"wp-engine-api-key","title":"WP Engine API key","severity":"critical"}]}
wpscan 11 wpscan-api-token {"name":"WPScan","revoke":"Replace it in the API settings of the WPScan account.","references":["https://wpscan.com/docs/api/v3/"],"kinds":[{"how":"named","id":"wpscan-api-token","title":"WPScan API token","severity":"medium"}]}
wrike 24 wrike-access-token,wrike-client-secret {"name":"Wrike","revoke":"Revoke it under Apps & Integrations > API.","references":["https://developers.wrike.com/oauth-20-authorization/"],"kinds":[{"how":"named","id":"wrike-access-token","title":"Wrike permanent access token"},{"how":"named","id":"wrike-client-secret","title":"Wrike client secret"}]}
wufoo 24 wufoo-api-key {"name":"Wufoo","revoke":"Reset it under API Information of a form.","references":["https://wufoo.github.io/docs/#authentication"],"kinds":[{"how":"named","id":"wufoo-api-key","title":"Wufoo API key"}]}
xai 24 xai-api-key,xai-management-key {"name":"xAI","revoke":"Delete it under API Keys of the console.","references":["https://docs.x.ai/docs/overview"],"kinds":[{"how":"token","id":"xai-api-key","title":"xAI API key"},{"how":"token","id":"xai-management-key","title":"xAI management key","severity":"critical"}]}
xata 24 xata-api-key {"name":"Xata","revoke":"Delete it under API keys of the account settings.","references":["https://xata.io/docs"],"kinds":[{"how":"token","id":"xata-api-key","title":"Xata API key","severity":"critical"}]}
xendit 24 xendit-secret-key,xendit-test-key,xendit-public-key {"name":"Xendit","revoke":"Delete it under Settings > API Keys.","references":["https://docs.xendit.co/docs/api-keys"],"kinds":[{"how":"token","id":"xendit-secret-key","title":"Xendit secret key","severity":"critical"},{"how":"token","id":"xendit-test-key","title":"Xendit test key","severity":"medium"},{"how":"token","id":"xendit-public-key","title":"Xendit public key","severity":"low"}]}
xero 5 xero-client-secret,xero-client-id {"name":"Xero","revoke":"Generate another secret under Configuration of the app, then delete the old one.","references":["https://developer.xero.com/documentation/guides/oauth2/pkce-flow"],"kinds":[{"how":"named","id":"xero-client-secret","title":"Xero client secret","severity":"critical"},{"how":"named","id":"xero-client-id","title":"Xero client id","severity":"info"}]}
xirsys 24 xirsys-secret {"name":"Xirsys","revoke":"Replace it in the API settings of the Xirsys account.","references":["https://docs.xirsys.com/"],"kinds":[{"how":"named","id":"xirsys-secret","title":"Xirsys secret"}]}
yahoo 1 yahoo-client-secret,yahoo-client-id {"name":"Yahoo","revoke":"Replace it in the API settings of the Yahoo account.","references":["https://developer.yahoo.com/oauth2/guide/"],"kinds":[{"how":"named","id":"yahoo-client-secret","title":"Yahoo client secret","severity":"high"},{"how":"named","id":"yahoo-client-id","title":"Yahoo client id","severity":"info"}]}
yandex 0 yandex-iam-token,yandex-cloud-api-key,yandex-storage-secret,yandex-storage-key-id,yandex-oauth-token,yandex-old-oauth-token,yandex-service-key,yandex-captcha-key,yandex-api-key,yandex-client-secret,yandex-maps-key {"name":"Yandex","revoke":"Delete the key of the service account in the Yandex Cloud console; reset an OAuth secret on the page of the app.","references":["https://yandex.cloud/en/docs/iam/concepts/authorization/"],"kinds":[{"how":"token","id":"yandex-iam-token","title":"Yandex Cloud IAM token","severity":"critical","aliases":["yandex-access-token"]},{"how":"token","id":"yandex-cloud-api-key","title":"Yandex Cloud API key","severity":"critical","aliases":["yandex-api-key"]},{"how":"named","id":"yandex-storage-secret","title":"Yandex Cloud static access key","severity":"critical","aliases":["yandex-aws-access-token"]},{"how":"named","id":"yandex-storage-key-id","title":"Yandex Cloud static access key id","severity":"info"},{"how":"token","id":"yandex-oauth-token","title":"Yandex OAuth token","severity":"critical"},{"how":"named","id":"yandex-old-oauth-token","title":"Yandex OAuth token of the older format","severity":"critical"},{"how":"token","id":"yandex-service-key","title":"Yandex translation or dictionary key","severity":"medium"},{"how":"token","id":"yandex-captcha-key","title":"Yandex SmartCaptcha server key","severity":"medium"},{"how":"named","id":"yandex-api-key","title":"Yandex API key or secret"},{"how":"named","id":"yandex-client-secret","title":"Yandex OAuth client secret","severity":"high"},{"how":"named","id":"yandex-maps-key","title":"Yandex API key of the developer dashboard","severity":"low"}]}
yapily 24 yapily-application-secret {"name":"Yapily","revoke":"Rotate it on the page of the application in the Console.","references":["https://docs.yapily.com/pages/home/getting-started/"],"kinds":[{"how":"named","id":"yapily-application-secret","title":"Yapily application secret","severity":"critical"}]}
yelp 3 yelp-api-key {"name":"Yelp","revoke":"Refresh it under Manage App.","references":["https://docs.developer.yelp.com/docs/places-authentication"],"kinds":[{"how":"named","id":"yelp-api-key","title":"Yelp API key","severity":"medium"}]}
yext 3 yext-api-key {"name":"Yext","revoke":"Replace it in the API settings of the Yext account.","references":["https://hitchhikers.yext.com/docs/"],"kinds":[{"how":"named","id":"yext-api-key","title":"Yext API key"}]}
ynab 11 ynab-personal-token {"name":"YNAB","revoke":"Revoke it under Account Settings > Developer Settings.","references":["https://api.ynab.com/#authentication"],"kinds":[{"how":"named","id":"ynab-personal-token","title":"YNAB personal access token"}]}
yodlee 24 yodlee-client-secret {"name":"Yodlee","revoke":"Revoke it in the API dashboard.","references":["https://developer.yodlee.com/"],"kinds":[{"how":"named","id":"yodlee-client-secret","title":"Yodlee client secret"}]}
yookassa 9 yookassa-secret-key {"name":"YooKassa","revoke":"Reissue it under Integration > API keys.","references":["https://yookassa.ru/developers/using-api/interaction-format"],"kinds":[{"how":"named","id":"yookassa-secret-key","title":"YooKassa secret key","severity":"critical"}]}
yotpo 9 yotpo-secret {"name":"Yotpo","revoke":"Replace it in the API settings of the Yotpo account.","references":["https://apidocs.yotpo.com/reference/yotpo-authentication"],"kinds":[{"how":"named","id":"yotpo-secret","title":"Yotpo API secret or app key"}]}
youCom 24 you-com-api-key {"name":"You.com","revoke":"Replace it in the API settings of the You.com account.","references":["https://documentation.you.com/"],"kinds":[{"how":"token","id":"you-com-api-key","title":"You.com API key","severity":"medium"}]}
yousign 4 yousign-api-key {"name":"Yousign","revoke":"Replace it in the API settings of the Yousign account.","references":["https://developers.yousign.com/docs/get-an-api-key"],"kinds":[{"how":"named","id":"yousign-api-key","title":"Yousign API key","severity":"critical"}]}
youtube 4 youtube-api-key {"name":"YouTube","revoke":"Delete it under APIs & Services > Credentials of the Google Cloud project.","references":["https://developers.google.com/youtube/registering_an_application"],"kinds":[{"how":"named","id":"youtube-api-key","title":"YouTube API key","severity":"medium"}]}
yubico 1 yubico-api-key {"name":"Yubico","revoke":"Replace it in the API settings of the Yubico account.","references":["https://developers.yubico.com/OTP/Specifications/OTP_validation_protocol.html"],"kinds":[{"how":"named","id":"yubico-api-key","title":"Yubico validation API key","severity":"medium"}]}
zamzar 24 zamzar-api-key {"name":"Zamzar","revoke":"Replace it in the API settings of the Zamzar account.","references":["https://developers.zamzar.com/docs"],"kinds":[{"how":"named","id":"zamzar-api-key","title":"Zamzar API key","severity":"medium"}]}
zapier 24 zapier-webhook-url,zapier-mcp-url,zapier-deploy-key {"name":"Zapier","revoke":"Delete the Zap or its trigger; a deploy key goes with \u0060zapier logout\u0060.","references":["https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks"],"kinds":[{"how":"token","id":"zapier-webhook-url","title":"Zapier webhook URL","severity":"medium"},{"how":"token","id":"zapier-mcp-url","title":"Zapier MCP server URL"},{"how":"named","id":"zapier-deploy-key","title":"Zapier deploy key"}]}
zendesk 5 zendesk-api-token,zendesk-oauth-token {"name":"Zendesk","revoke":"Delete it under Apps and integrations > APIs of the Admin Center.","references":["https://developer.zendesk.com/api-reference/introduction/security-and-auth/"],"kinds":[{"how":"named","id":"zendesk-api-token","title":"Zendesk API token","severity":"critical","aliases":["zendesk-secret-key"]},{"how":"named","id":"zendesk-oauth-token","title":"Zendesk OAuth token or client secret","severity":"critical"}]}
zenduty 24 zenduty-api-key {"name":"Zenduty","revoke":"Revoke it under Account > API keys.","references":["https://docs.zenduty.com/"],"kinds":[{"how":"named","id":"zenduty-api-key","title":"Zenduty API key"}]}
zenhub 24 zenhub-api-key {"name":"ZenHub","revoke":"Delete it under API of the ZenHub settings.","references":["https://developers.zenhub.com/"],"kinds":[{"how":"named","id":"zenhub-api-key","title":"ZenHub API key"}]}
zenkit 24 zenkit-api-key {"name":"Zenkit","revoke":"Replace it in the API settings of the Zenkit account.","references":["https://base.zenkit.com/docs/api/overview/introduction"],"kinds":[{"how":"named","id":"zenkit-api-key","title":"Zenkit API key"}]}
zenodo 24 zenodo-access-token {"name":"Zenodo","revoke":"Delete it under Applications of the account.","references":["https://developers.zenodo.org/"],"kinds":[{"how":"named","id":"zenodo-access-token","title":"Zenodo personal access token"}]}
zenrows 24 zenrows-api-key {"name":"ZenRows","revoke":"Replace it in the API settings of the ZenRows account.","references":["https://docs.zenrows.com/"],"kinds":[{"how":"named","id":"zenrows-api-key","title":"ZenRows API key"}]}
zenscrape 24 zenscrape-api-key {"name":"Zenscrape","revoke":"Replace it in the API settings of the Zenscrape account.","references":["https://app.zenscrape.com/documentation"],"kinds":[{"how":"named","id":"zenscrape-api-key","title":"Zenscrape API key","severity":"medium"}]}
zenserp 24 zenserp-api-key {"name":"Zenserp","revoke":"Replace it in the API settings of the Zenserp account.","references":["https://app.zenserp.com/documentation"],"kinds":[{"how":"named","id":"zenserp-api-key","title":"Zenserp API key","severity":"medium"}]}
zep 24 zep-api-key {"name":"Zep","revoke":"Delete it under API Keys of the project.","references":["https://help.getzep.com/"],"kinds":[{"how":"named","id":"zep-api-key","title":"Zep API key"}]}
zeplin 24 zeplin-access-token {"name":"Zeplin","revoke":"Delete it under Developer of the profile.","references":["https://docs.zeplin.dev/docs/authorization-with-personal-access-tokens"],"kinds":[{"how":"named","id":"zeplin-access-token","title":"Zeplin access token"}]}
zerion 24 zerion-api-key {"name":"Zerion","revoke":"Replace it in the API settings of the Zerion account.","references":["https://developers.zerion.io/"],"kinds":[{"how":"token","id":"zerion-api-key","title":"Zerion API key","severity":"medium"}]}
zerobounce 24 zerobounce-api-key {"name":"ZeroBounce","revoke":"Replace it in the API settings of the ZeroBounce account.","references":["https://www.zerobounce.net/docs/api-dashboard/"],"kinds":[{"how":"named","id":"zerobounce-api-key","title":"ZeroBounce API key"}]}
zerossl 4 zerossl-access-key {"name":"ZeroSSL","revoke":"Replace it in the API settings of the ZeroSSL account.","references":["https://zerossl.com/documentation/api/"],"kinds":[{"how":"named","id":"zerossl-access-key","title":"ZeroSSL access key","severity":"high"}]}
zerotier 24 zerotier-api-token {"name":"ZeroTier","revoke":"Delete it under Account of ZeroTier Central.","references":["https://docs.zerotier.com/api/tokens/"],"kinds":[{"how":"named","id":"zerotier-api-token","title":"ZeroTier API token","severity":"critical"}]}
zhipu 6 zhipu-api-key {"name":"Zhipu AI (Z.ai)","revoke":"Delete it under API Keys of the platform.","references":["https://docs.z.ai/api-reference/introduction"],"kinds":[{"how":"named","id":"zhipu-api-key","title":"Zhipu AI API key"}]}
zilliz 24 zilliz-api-key {"name":"Zilliz Cloud","revoke":"Delete it under API Keys of the organization.","references":["https://docs.zilliz.com/docs/manage-api-keys"],"kinds":[{"how":"named","id":"zilliz-api-key","title":"Zilliz Cloud API key"}]}
zillow 2 zillow-service-id {"name":"Zillow","revoke":"Replace it in the API settings of the Zillow account.","references":["https://www.zillowgroup.com/developers/"],"kinds":[{"how":"named","id":"zillow-service-id","title":"Zillow web service id","severity":"medium"}]}
zipapi 24 zipapi-api-key {"name":"ZipAPI","revoke":"Replace it in the API settings of the ZipAPI account.","references":["https://zipapi.us/docs"],"kinds":[{"how":"named","id":"zipapi-api-key","title":"ZipAPI API key","severity":"medium"}]}
zipcodeapi 1 zipcodeapi-api-key {"name":"ZipCodeAPI","revoke":"Replace it in the API settings of the ZipCodeAPI account.","references":["https://www.zipcodeapi.com/API"],"kinds":[{"how":"named","id":"zipcodeapi-api-key","title":"ZipCodeAPI API key","severity":"medium"}]}
zipcodebase 24 zipcodebase-api-key {"name":"Zipcodebase","revoke":"Replace it in the API settings of the Zipcodebase account.","references":["https://app.zipcodebase.com/documentation"],"kinds":[{"how":"named","id":"zipcodebase-api-key","title":"Zipcodebase API key","severity":"medium"}]}
zoho 6 zoho-oauth-token,zoho-client-secret,zoho-client-id,zoho-auth-token {"name":"Zoho","revoke":"Revoke it in the API Console, or with the token revocation endpoint.","references":["https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html"],"kinds":[{"how":"token","id":"zoho-oauth-token","title":"Zoho access or refresh token","severity":"critical"},{"how":"named","id":"zoho-client-secret","title":"Zoho client secret","severity":"critical"},{"how":"named","id":"zoho-client-id","title":"Zoho client id","severity":"info"},{"how":"named","id":"zoho-auth-token","title":"Zoho authtoken or webhook key"}]}
zonkaFeedback 24 zonka-feedback-api-token {"name":"Zonka Feedback","revoke":"Replace it in the API settings of the Zonka Feedback account.","references":["https://apidocs.zonkafeedback.com/"],"kinds":[{"how":"named","id":"zonka-feedback-api-token","title":"Zonka Feedback API token"}]}
zoom 11 zoom-client-secret,zoom-webhook-token {"name":"Zoom","revoke":"Regenerate it under App Credentials, or Features, of the app in the Marketplace.","references":["https://developers.zoom.us/docs/internal-apps/"],"kinds":[{"how":"named","id":"zoom-client-secret","title":"Zoom client, SDK or API secret","severity":"critical"},{"how":"named","id":"zoom-webhook-token","title":"Zoom webhook secret or verification token","severity":"medium"}]}
zoomeye 24 zoomeye-api-key {"name":"ZoomEye","revoke":"Replace it in the API settings of the ZoomEye account.","references":["https://www.zoomeye.ai/doc"],"kinds":[{"how":"named","id":"zoomeye-api-key","title":"ZoomEye API key","severity":"medium"}]}
zoopla 24 zoopla-api-key {"name":"Zoopla","revoke":"Replace it in the API settings of the Zoopla account.","references":["https://developer.zoopla.co.uk/"],"kinds":[{"how":"named","id":"zoopla-api-key","title":"Zoopla API key","severity":"medium"}]}
zulip 9 zulip-api-key {"name":"Zulip","revoke":"Generate a new one under Settings > Account & privacy, or deactivate the bot.","references":["https://zulip.com/api/api-keys"],"kinds":[{"how":"named","id":"zulip-api-key","title":"Zulip API key"}]}
zuora 24 zuora-client-secret {"name":"Zuora","revoke":"Delete the OAuth client under Administration > Manage Users.","references":["https://developer.zuora.com/v1-api-reference/authentication/"],"kinds":[{"how":"named","id":"zuora-client-secret","title":"Zuora client secret","severity":"critical"}]}
zuplo 24 zuplo-consumer-key {"name":"Zuplo","revoke":"Roll or delete the key of that consumer under API Key Service of the project.","references":["https://zuplo.com/docs/articles/api-key-leak-detection"],"kinds":[{"how":"token","id":"zuplo-consumer-key","title":"Zuplo consumer API key"}]}
zyte 6 zyte-api-key {"name":"Zyte","revoke":"Delete it under API access of the dashboard.","references":["https://docs.zyte.com/zyte-api/usage/reference.html"],"kinds":[{"how":"named","id":"zyte-api-key","title":"Zyte API key"}]}
`;

// EXTERNAL MODULE: ./out/actions/secret-scan/key-files.js
var key_files = __webpack_require__(72932);
;// CONCATENATED MODULE: ./out/actions/secret-scan/providers.js




/** By the name that a file exports, in order of the files. A line: `<name> <group> <ids> <outline in JSON>`. */
const listed = new Map(written
    .trim()
    .split('\n')
    .map((line) => {
    const groupAt = line.indexOf(' ') + 1;
    const idsAt = line.indexOf(' ', groupAt) + 1;
    const end = line.indexOf(' ', idsAt);
    let outline;
    return [
        line.slice(0, groupAt - 1),
        {
            group: Number(line.slice(groupAt, idsAt - 1)),
            ids: line.slice(idsAt, end).split(','),
            outline: () => (outline ??= JSON.parse(line.slice(end + 1))),
        },
    ];
}));
/** All kinds of all providers, in order of their files, and of nobody. */
const outlined = [
    ...[...listed.values()].flatMap(({ ids, outline }) => ids.map((id, at) => ({ id, read: () => kindIn(outline(), at) }))),
    ...generic.kinds.map(({ id }, at) => ({ id, read: () => kindIn(generic, at) })),
];
function kindIn(provider, at) {
    const kind = provider.kinds[at];
    if (kind === undefined)
        throw new RangeError(`${provider.name} has no kind ${at}.`);
    return { provider, kind };
}
const loaded = new Map();
/** What belongs to nobody, and what is known by the name of a file alone, is always there. */
const providers_kinds = new Map([generic, ...key_files/* fileProviders */.b].flatMap((provider) => provider.kinds).map((kind) => [kind.id, kind]));
/** Undefined where it is not loaded. */
const providerOf = (name) => loaded.get(name);
/** A kind that is loaded, as every kind is which was found. */
function kindOf(id) {
    const kind = providers_kinds.get(id);
    if (kind === undefined)
        throw new Error(`The kind ${id} is not loaded.`);
    return kind;
}
/** Loads providers, and the others of their groups; default: all. */
async function loadProviders(names = listed.keys()) {
    const wanted = [...names];
    const of = [...new Set(wanted.map((name) => listed.get(name)?.group ?? -1))];
    for (const group of await Promise.all(of.flatMap((at) => groups[at]?.() ?? [])))
        for (const [name, provider] of Object.entries(group)) {
            loaded.set(name, provider);
            for (const kind of provider.kinds)
                providers_kinds.set(kind.id, kind);
        }
    const missing = wanted.filter((name) => !loaded.has(name));
    // Whoever wants them would ask again for ever.
    if (missing.length > 0)
        throw new Error(`There is no provider ${missing.join(', ')}.`);
}
/** All of them, in order of their files. */
async function allProviders() {
    await loadProviders();
    return [...listed.keys()].flatMap((name) => loaded.get(name) ?? []);
}


/***/ }),

/***/ 44295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readText),
  h: () => (/* binding */ reading)
});

// EXTERNAL MODULE: ./out/shared/parse/gzip.js
var gzip = __webpack_require__(94562);
// EXTERNAL MODULE: ./out/actions/secret-scan/byte-places.js
var byte_places = __webpack_require__(17672);
// EXTERNAL MODULE: ./out/shared/parse/lines.js
var parse_lines = __webpack_require__(20751);
;// CONCATENATED MODULE: ./out/actions/secret-scan/comments.js

/** How ignore comments begin: ours, and those of tools that look for secrets. */
const marks = /(?<tag>(?:gitleaks|betterleaks|kingfisher):allow|(?:trufflehog|kingfisher):ignore)|portcullis-ignore|pragma: ?(?:allow|white)list|secretlint-(?<block>disable|enable)(?![\w-])|secretlint-disable-/g;
/** What may stand before one that is only honoured in a comment. `*` and `REM` begin a line. */
const sign = /(?:#|\/\/[/!]?|--|;|\/\*+|<!--+|%|'|\{#-?|\(\*|^[ \t]*\*|(?:^|[\s&])REM)[ \t]*$/i;
const longestSign = 40;
/** In UTF-16 units; what is longer is no ignore. */
const longestComment = 1_000;
const closer = /(?:\*\/|-->|-?#\}|\*\)|"[,\]}]{0,3})$/;
/**
 * The ignore comments of a text of any kind that may be about a secret in it: `found` says where those stand.
 * There is no grammar for every language, so a comment is what has a comment sign before it; what tools look for
 * anywhere on a line (`gitleaks:allow`) needs none.
 */
function commentsIn(path, text, found) {
    const places = [...found].sort((a, b) => a.startLine - b.startLine);
    const lines = new parse_lines/* Lines */.q(path, text);
    const blocks = new Blocks();
    const comments = [];
    // From the end, so that comments above each other all speak for the line below them.
    const all = [...text.matchAll(marks)].flatMap((match) => markAt(text, match, lines) ?? []);
    for (const mark of all)
        if (mark.block !== undefined)
            blocks.take(mark);
    let below;
    for (const mark of all.toReversed()) {
        const { line, at } = mark;
        const own = around(places, line);
        const last = below?.startLine === line + 1 ? below.endLine : line + 1;
        const covers = { startLine: own.startLine, endLine: mark.standsAlone ? last : own.endLine };
        below = mark.standsAlone ? { startLine: line, endLine: last } : undefined;
        if (mark.block === 'enable')
            continue;
        const region = lines.region(at, at + mark.text.length);
        const block = blocks.of(mark);
        if (holdsAny(places, block ?? covers))
            comments.push({ text: mark.text, region, covers, line: own, ...(block && { block }) });
    }
    return comments.reverse();
}
function markAt(text, match, lines) {
    const at = match.index;
    const line = lines.lineAt(at);
    const start = lines.offsetOf(line);
    const before = text.slice(Math.max(start, at - longestSign), at);
    if (match.groups?.tag === undefined && !sign.test(before))
        return undefined;
    const next = lines.offsetOf(line + 1);
    const end = Math.min(next, at + longestComment + 1);
    return {
        text: text.slice(at, end).trimEnd().replace(closer, '').trimEnd(),
        at,
        line,
        standsAlone: at - start <= longestSign && before.replace(sign, '').trim() === '',
        block: match.groups?.block,
    };
}
/** Blocks that `secretlint-disable` begins. Whatever names one of a block's rules, or none, ends it. */
class Blocks {
    #open = new Map();
    #ends = new Map();
    /** Marks come in order. */
    take(mark) {
        const ids = idsOf(mark.text);
        if (mark.block === 'disable')
            for (const id of ids) {
                const others = this.#open.get(id);
                if (others === undefined)
                    this.#open.set(id, [mark]);
                else
                    others.push(mark);
            }
        else
            for (const id of ids.includes('') ? [...this.#open.keys()] : [...ids, '']) {
                for (const begun of this.#open.get(id) ?? [])
                    if (!this.#ends.has(begun))
                        this.#ends.set(begun, mark.line);
                this.#open.delete(id);
            }
    }
    of(mark) {
        if (mark.block !== 'disable')
            return undefined;
        return { startLine: mark.line, endLine: this.#ends.get(mark) ?? Infinity };
    }
}
/** The rules that a comment names; `['']` for all. */
const idsOf = (text) => (` ${text}`.split(' -- ')[0] ?? '')
    .replace(/^ secretlint-\w+/, '')
    .split(',')
    .map((id) => id.trim());
/** The lines of the secret that a line is a part of; the line itself where it is of none. */
function around(places, line) {
    const place = places[lastBefore(places, line)];
    return place !== undefined && line <= place.endLine
        ? { startLine: place.startLine, endLine: place.endLine }
        : { startLine: line, endLine: line };
}
const holdsAny = (places, { startLine, endLine }) => (places[lastBefore(places, endLine)]?.startLine ?? 0) >= startLine;
/** Index of the last place that begins on this line or before it; -1 where none does. */
function lastBefore(places, line) {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((places[middle]?.startLine ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

// EXTERNAL MODULE: ./out/actions/secret-scan/key-files.js
var key_files = __webpack_require__(72932);
// EXTERNAL MODULE: ./out/shared/parse/tar.js
var tar = __webpack_require__(97647);
// EXTERNAL MODULE: ./out/shared/parse/zip.js
var parse_zip = __webpack_require__(13863);
;// CONCATENATED MODULE: ./out/actions/secret-scan/kept.js
/** Of a kind, and of all: one more than the core lists, so that it says that there are more. */
const mostOfKind = 1_001;
const mostOfAll = 10_000;
/** The secrets of a file that is too large to be held, as many as anybody reads. */
class Kept {
    #secrets = [];
    #counts = new Map();
    #allowance;
    constructor(allowance) {
        this.#allowance = allowance;
    }
    add(secret) {
        const count = (this.#counts.get(secret.kind) ?? 0) + 1;
        if (count > mostOfKind)
            return;
        if (this.#secrets.length >= mostOfAll) {
            this.#allowance.tell('limit', 'The file', `holds more than ${mostOfAll} secrets, and no more are listed`);
            return;
        }
        this.#counts.set(secret.kind, count);
        this.#secrets.push(secret);
    }
    /** A document without a text. */
    of(path) {
        const { problems } = this.#allowance;
        const told = problems.length > 0 ? { problems } : {};
        return this.#secrets.length === 0
            ? { clean: true, ...told }
            : { doc: { path, text: '', comments: [], secrets: this.#secrets }, ...told };
    }
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/allowance.js
/** What one file may cost, with all that is packed in it, and what could not be looked at. */
class Allowance {
    /** Bytes that may still come out of archives. */
    bytes = 256 * 1024 * 1024;
    /** Files that may still come out of archives. */
    entries = 100_000;
    // Made at the first trouble: of thousands of files a few have any.
    #others;
    #troubles;
    /** How much the next file of an archive may have. */
    get room() {
        return Math.min(mostOfEntry, this.bytes);
    }
    get isSpent() {
        return this.bytes <= 0 || this.entries <= 0;
    }
    /** Once for each reason, with the first that it was said of. `what` is a name of a stranger's. */
    tell(code, what, why) {
        this.#troubles ??= new Map();
        const told = this.#troubles.get(why);
        if (told !== undefined) {
            told.count += 1;
            return;
        }
        const trouble = { code, message: `${what} ${why}`, line: null, hint };
        this.#troubles.set(why, { trouble, count: 1 });
    }
    /** What somebody else could not look at. */
    add(trouble) {
        this.#others ??= [];
        if (!this.#others.some(({ message }) => message === trouble.message))
            this.#others.push(trouble);
    }
    /** So far. */
    get problems() {
        if (this.#troubles === undefined)
            return this.#others ?? none;
        const own = [...this.#troubles.values()].map(({ trouble, count }) => ({
            ...trouble,
            message: count === 1 ? trouble.message : `${trouble.message}; so it is with ${count - 1} more`,
        }));
        return [...(this.#others ?? none), ...own];
    }
}
const none = [];
/** What is unpacked at once has to fit in memory, twice. */
const mostOfEntry = 32 * 1024 * 1024;
const hint = 'Look into it by hand, or exclude it in the policy if there can be no secret in it.';

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/archives.js




const looksLikeArchive = (bytes) => (0,parse_zip/* looksLikeZip */.f)(bytes) || (0,gzip/* looksLikeGzip */.MB)(bytes) || (0,tar/* looksLikeTar */.l)(bytes);
/** What is packed in a way that nothing here undoes, by what it begins with. */
const otherPackers = [
    ['xz', /^\xfd7zXZ\0/],
    ['bzip2', /^BZh[1-9]1AY&SY/],
    ['zstd', /^\x28\xb5\x2f\xfd/],
    ['7-Zip', /^7z\xbc\xaf'\x1c/],
    ['RAR', /^Rar!\x1a\x07/],
];
/** Tells of what is packed so. `head`: at least the first bytes. */
function tellOtherPacker(head, allowance) {
    const beginning = head.toString('latin1', 0, 10);
    const packer = otherPackers.find(([, magic]) => magic.test(beginning));
    if (packer !== undefined)
        allowance.tell('limit', 'The file', `is packed with ${packer[0]}, which is not undone`);
}
/**
 * Each file of a zip, a gzip or a tar, one after the other; what cannot be opened is told. Damage is told only where it
 * is sure that it should be an archive.
 */
function* archiveLayers(bytes, allowance, isSure) {
    const box = boxOf(allowance, isSure);
    if ((0,parse_zip/* looksLikeZip */.f)(bytes))
        yield* zipEntries(bytes, box);
    else if ((0,gzip/* looksLikeGzip */.MB)(bytes))
        yield* gzipContent(bytes, box);
    else
        yield* tarContent(bytes, box);
}
const boxOf = (allowance, isSure) => ({
    allowance,
    damaged: (what, why) => {
        if (isSure)
            allowance.tell('parse-error', what, why);
    },
});
function* tarContent(bytes, box) {
    const reader = new tar/* TarReader */.R(mostOfEntry);
    yield* tarEntries(reader, bytes, box);
    if (!reader.isWhole && !box.allowance.isSpent)
        box.damaged('The archive', 'breaks off');
}
function* zipEntries(bytes, box) {
    const zip = (0,parse_zip/* readZip */.u)(bytes);
    if (typeof zip === 'string') {
        box.damaged('The archive', zip);
        return;
    }
    for (const entry of zip.entries) {
        if (isOver(box.allowance))
            return;
        const name = `zip entry ${shown(entry.name)}`;
        if (entry.fault !== undefined) {
            box.allowance.tell('unreadable', name, entry.fault);
            continue;
        }
        const content = opened(name, (most) => entry.open(most), box);
        if (content === undefined)
            continue;
        if (!entry.isWhole(content))
            box.allowance.tell('unreadable', name, 'does not fit its checksum');
        yield { name, bytes: content, span: undefined };
    }
}
function* gzipContent(bytes, box) {
    if (isOver(box.allowance))
        return;
    const content = opened('gzip', (most) => (0,gzip/* gunzip */.kd)(bytes, most), box);
    if (content === undefined)
        return;
    // A `.tar.gz` is one archive, whichever way it is made.
    if ((0,tar/* looksLikeTar */.l)(content))
        yield* tarContent(content, box);
    else
        yield { name: 'gzip', bytes: content, span: undefined };
}
/** The files that one more chunk of a tar makes whole. */
function* tarEntries(reader, chunk, box) {
    const { allowance } = box;
    if (allowance.isSpent)
        return;
    try {
        for (const entry of reader.push(chunk)) {
            if (isOver(allowance))
                return;
            allowance.entries -= 1;
            const name = `tar entry ${shown(entry.name)}`;
            if (entry.bytes === undefined)
                allowance.tell('too-large', name, tooLarge);
            else
                yield { name, bytes: entry.bytes, span: undefined };
        }
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        box.damaged('The archive', error.message);
    }
}
const tooLarge = `has more than ${mostOfEntry} bytes, which are not unpacked at once`;
/** What an entry holds, if it can be unpacked; and it is counted. */
function opened(name, open, box) {
    const { allowance } = box;
    allowance.entries -= 1;
    const { room } = allowance;
    try {
        const content = open(room);
        allowance.bytes -= content.length;
        return content;
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
            // It was unpacked so far all the same.
            allowance.bytes -= room;
            if (room === mostOfEntry)
                allowance.tell('too-large', name, tooLarge);
            else
                isOver(allowance);
        }
        else
            box.damaged(name, `cannot be unpacked (${error.message})`);
        return undefined;
    }
}
/** Whether no more is unpacked of this file; then that is told. */
function isOver(allowance) {
    if (!allowance.isSpent)
        return false;
    allowance.tell('limit', 'The archive', 'holds more than is unpacked of one file');
    return true;
}
/** A name as a stranger wrote it, fit to be shown. */
const shown = (name) => name.slice(0, 1000).replace(/\p{C}/gu, '').slice(0, 200);

// EXTERNAL MODULE: ./out/actions/secret-scan/match/overlaps.js
var overlaps = __webpack_require__(67591);
;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/plausible.js
/** Whether bytes are text: valid UTF-8, but for its ends, with next to no control characters. */
function isText(bytes) {
    let [controls, high] = [0, 0];
    for (const byte of bytes) {
        if (byte > 0x7f)
            high += 1;
        else if (byte < 0x20 ? byte !== 10 && byte !== 13 && byte !== 9 && byte !== 27 : byte === 0x7f) {
            controls += 1;
            if (controls * 50 > bytes.length)
                return false;
        }
    }
    if (high === 0)
        return true;
    // A character may be cut in two at either end.
    const broken = bytes.toString('utf8').match(/\ufffd/g)?.length ?? 0;
    return broken <= 3 || broken * 50 < bytes.length;
}
/** Whether it may be text in UTF-16, most of it of ASCII. */
function isWide(bytes) {
    const seen = bytes.subarray(0, 256);
    let nuls = 0;
    for (const byte of seen)
        if (byte === 0)
            nuls += 1;
    return nuls * 3 > seen.length && nuls * 5 < seen.length * 3 && (seen[0] === 0) !== (seen[1] === 0);
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/hex.js

/** Digits, even in number. */
const shortest = 32;
/** What letters and digits hold, if they are hex digits (after a `0x`) that stand for text. */
function hexLayer(bytes, from, to) {
    const start = bytes[from] === 0x30 && ((bytes[from + 1] ?? 0) | 0x20) === 0x78 ? from + 2 : from;
    if (to - start < shortest || (to - start) % 2 === 1)
        return undefined;
    // A hash gives itself away within a few digits.
    for (let at = start; at < start + shortest; at += 2)
        if (!isPrintable(bytes, at))
            return undefined;
    for (let at = start; at < to; at += 1)
        if (digitOf(bytes[at]) === -1)
            return undefined;
    const decoded = Buffer.from(bytes.toString('latin1', start, to), 'hex');
    if (!isText(decoded))
        return undefined;
    const span = (first, behind) => ({ start: start + 2 * first, end: start + 2 * behind });
    return { layer: { name: 'hex', bytes: decoded, span }, end: to };
}
function isPrintable(bytes, at) {
    const [high, low] = [digitOf(bytes[at]), digitOf(bytes[at + 1])];
    if (high === -1 || low === -1)
        return false;
    return (high >= 2 && high <= 7) || high >= 12 || (high === 0 && (low === 9 || low === 10 || low === 13));
}
/** What a digit of hex stands for; -1: it is none. */
function digitOf(byte = 0) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/escapes.js

/** Ways of writing characters of ASCII by their number, and the sign that each begins with. */
const escapes = [
    { name: 'percent encoding', sign: '%' },
    { name: 'escapes', sign: '\\' },
];
/** Escapes that are nearer to each other are undone together; so much of what is around on the line is read too. */
const near = 200;
/** A long row is undone in pieces of so many bytes; each is seen with so much before and behind it. */
const piece = 256 * 1024;
const overlap = 32 * 1024;
/** Texts with characters that are written by number (`%3D`, `\u003d`, `\x3d`), as they are in these rows. */
function* escapeLayers(bytes, rows) {
    for (const { name, sign } of escapes) {
        const code = sign.charCodeAt(0);
        let behind = 0;
        for (const [index, { start: first }] of rows.entries()) {
            if (bytes[first] !== code || first < behind)
                continue;
            behind = rowEnd(bytes, rows, index);
            for (let at = first; at < behind; at += piece) {
                const start = at === first ? startBefore(bytes, at) : at - overlap;
                const end = at + piece < behind ? at + piece + overlap : behind + near;
                // Signs that begin no escape may go on for long.
                if (at === first || rows.some((row) => row.start < end && row.end > start))
                    yield undone(bytes, Math.max(0, start), Math.min(bytes.length, end), code, name);
            }
        }
    }
}
/** Signs that begin no escape, and other rows, hold a row together. */
function rowEnd(bytes, rows, index) {
    const { start, end } = rows[index] ?? { start: 0, end: 0 };
    const sign = bytes[start] ?? 0;
    let [behind, other] = [end, index + 1];
    for (;;) {
        const limit = Math.min(bytes.length, behind + near);
        let next = behind;
        while (next < limit && bytes[next] !== sign)
            next += 1;
        if (next === limit)
            return behind;
        while ((rows[other]?.start ?? Infinity) < next)
            other += 1;
        behind = rows[other]?.start === next ? (rows[other]?.end ?? 0) : next + 1;
    }
}
function startBefore(bytes, at) {
    const start = Math.max(0, at - near);
    return start + bytes.subarray(start, at).lastIndexOf(10) + 1;
}
const markEvery = 256;
function undone(bytes, start, end, sign, name) {
    const decoded = Buffer.allocUnsafe(end - start);
    /** Where every so many characters stand. */
    const marks = new Int32Array(Math.ceil((end - start) / markEvery));
    let count = 0;
    for (let at = start; at < end; count += 1) {
        if (count % markEvery === 0)
            marks[count / markEvery] = at;
        const behind = behindCharacter(bytes, at, sign);
        decoded[count] = behind === at + 1 ? (bytes[at] ?? 0) : valueBefore(bytes, behind);
        at = behind;
    }
    const placeOf = (place) => {
        if (place >= count)
            return end;
        let at = marks[Math.floor(place / markEvery)] ?? start;
        for (let left = place % markEvery; left > 0; left -= 1)
            at = behindCharacter(bytes, at, sign);
        return at;
    };
    return {
        name,
        bytes: decoded.subarray(0, count),
        span: (from, to) => ({ start: placeOf(from), end: placeOf(to) }),
    };
}
/** An escape is one. */
function behindCharacter(bytes, at, sign) {
    if (bytes[at] !== sign)
        return at + 1;
    const digits = digitsAt(bytes, at);
    const isHex = ((bytes[digits] ?? 0) & 0xf8) === 0x30 && digitOf(bytes[digits + 1]) !== -1;
    if (!isHex)
        return at + 1;
    if (bytes[digits - 1] !== brace)
        return digits + 2;
    return bytes[digits + 2] === brace + 2 ? digits + 3 : at + 1;
}
const brace = 0x7b;
/** Where the digits are of `%41`, `\x41`, `\u0041` or `\u{41}`, if it is one; -1 where it is none. */
function digitsAt(bytes, at) {
    if (bytes[at] === 0x25)
        return at + 1;
    const letter = (bytes[at + 1] ?? 0) | 0x20;
    if (letter === 0x78)
        return at + 2;
    if (letter !== 0x75)
        return -1;
    if (bytes[at + 2] === brace)
        return at + 3;
    return bytes[at + 2] === 0x30 && bytes[at + 3] === 0x30 ? at + 4 : -1;
}
/** Of the escape that ends there. */
function valueBefore(bytes, behind) {
    const digits = bytes[behind - 1] === brace + 2 ? behind - 3 : behind - 2;
    return 16 * digitOf(bytes[digits]) + digitOf(bytes[digits + 1]);
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/base64.js

/**
 * What a run of letters and digits is the middle of, if it is base64 or base64url of text, or of a zip or gzip; over
 * line ends too (64 or 76 columns, indented or not), but where it `isAlone`. Nothing before `first` is looked at.
 */
function base64Layer(bytes, core, first, isAlone) {
    const beginning = runStart(bytes, core.start, first);
    const isArchive = isPacked(bytes, beginning);
    const aligned = isArchive ? beginning : textIn(bytes, core);
    if (aligned === -1)
        return undefined;
    let start = aligned;
    if (!isArchive)
        while (start - 4 >= first && isQuad(bytes, start - 4))
            start -= 4;
    const isRight = (decoded) => isArchive || isText(decoded) || isWide(decoded);
    const lines = linesFrom(bytes, start, isAlone);
    const all = decoded(bytes, lines);
    if (isRight(all.layer.bytes))
        return all;
    // What stands on the next lines may be something else.
    const one = lines.length > 1 ? decoded(bytes, lines.slice(0, 1)) : undefined;
    const failed = one && { failed: all.end };
    return one !== undefined && isRight(one.layer.bytes)
        ? { ...one, ...failed }
        : { end: lines[0]?.end ?? core.end, ...failed };
}
function decoded(bytes, lines) {
    const text = lines.map(({ start, end }) => bytes.toString('latin1', start, end)).join('');
    // Each byte begins in the character of its number in the group, and ends in the next.
    const charOf = (byte) => Math.floor(byte / 3) * 4 + (byte % 3);
    const placeOf = placesIn(lines);
    const span = (from, to) => ({
        start: placeOf(charOf(from)),
        end: placeOf(charOf(to - 1) + 1) + 1,
    });
    return {
        layer: { name: 'base64', bytes: Buffer.from(text, 'base64'), span },
        end: lines.at(-1)?.end ?? 0,
    };
}
/** Where a character of the lines' text stands; 0 behind its end. Questions are mostly near each other, and lines may be many. */
function placesIn(lines) {
    let [index, before] = [0, 0];
    return (char) => {
        while (char < before)
            before -= lengthOf(lines[(index -= 1)]);
        while (index < lines.length && char >= before + lengthOf(lines[index]))
            before += lengthOf(lines[index++]);
        const line = lines[index];
        return line === undefined ? 0 : line.start + char - before;
    };
}
const lengthOf = ({ start, end } = { start: 0, end: 0 }) => end - start;
/** Six bits of each character, 64 for what is none. */
const sextets = Uint8Array.from({ length: 256 }, (_, byte) => {
    const char = String.fromCharCode(byte).replace('-', '+').replace('_', '/');
    const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(char);
    return value === -1 ? 64 : value;
});
/**
 * Whether four characters stand for three bytes of ASCII text, or for NULs between them (UTF-16). Of four that are
 * chosen by chance one in ten does.
 */
function isQuad(bytes, at) {
    const first = sextets[bytes[at] ?? 0] ?? 64;
    if (first > 31 || (first < 8 && first !== 0 && first !== 2 && first !== 3))
        return false;
    const second = sextets[bytes[at + 1] ?? 0] ?? 64;
    if ((second & 0b1001000) !== 0 || (second & 0b1111) === 1)
        return false;
    const third = sextets[bytes[at + 2] ?? 0] ?? 64;
    return (third & 0b1000010) === 0 && (sextets[bytes[at + 3] ?? 0] ?? 64) !== 64;
}
/** So many groups in a row that stand for text are no chance. */
const enough = 5;
/** Text shows early that it is some. */
const seen = 1024;
/** Where a group of four begins; -1: it is no text, wherever groups begin. */
function textIn(bytes, { start, end }) {
    const to = Math.min(end, start + seen);
    for (let shift = 0; shift < 4; shift += 1) {
        let row = 0;
        for (let at = start + shift; at + 4 <= to; at += 4) {
            row = isQuad(bytes, at) ? row + 1 : 0;
            if (row === enough)
                return at + 4 - 4 * enough;
        }
    }
    return -1;
}
/** The first bytes of gzip (with deflate) and of zip. */
const packed = ['H4sI', 'UEsDB'].map((text) => Buffer.from(text));
/** Where the run begins that letters and digits are in, with the other signs of base64. */
function runStart(bytes, at, first) {
    let start = at;
    while (start > Math.max(first, at - seen) && (sextets[bytes[start - 1] ?? 0] ?? 64) !== 64)
        start -= 1;
    return start;
}
const isPacked = (bytes, at) => packed.some((sign) => bytes[at] === sign[0] && bytes.subarray(at, at + sign.length).equals(sign));
/** Lines of less are no wrapped text. */
const shortestLine = 60;
/** Where the characters stand, line by line. */
function linesFrom(bytes, start, isAlone) {
    const lines = [];
    for (let at = start; at !== -1;) {
        let end = at;
        while (end < bytes.length && (sextets[bytes[end] ?? 0] ?? 64) !== 64)
            end += 1;
        lines.push({ start: at, end });
        at = isAlone || end - at < shortestLine ? -1 : nextLine(bytes, end, end - at);
    }
    return lines;
}
/** Where the text goes on behind a line of base64: -1 where the next has more on it than base64, or is longer. */
function nextLine(bytes, end, longest) {
    const { at, wide } = lineEnd(bytes, end);
    if (at === end)
        return -1;
    let from = at;
    while (from < at + 64 && (bytes[from] === 0x20 || bytes[from] === 9))
        from += 1;
    let to = from;
    while (to < bytes.length && (sextets[bytes[to] ?? 0] ?? 64) !== 64 && !isOfUrls(bytes[to]))
        to += 1;
    // The first line may have begun before what was found of it.
    if (to - from < 2 || to - from > Math.max(longest, 76))
        return -1;
    let rest = to;
    while (rest < to + 2 && bytes[rest] === 0x3d)
        rest += 1;
    if ((rest - from) % 4 !== 0)
        return -1;
    const isAlone = rest >= bytes.length || lineEnd(bytes, rest).at !== rest || (wide && bytes[rest] === 0x22);
    return isAlone ? from : -1;
}
/** `-` and `_`: base64url is not wrapped, and rulers are made of them. */
const isOfUrls = (byte = 0) => byte === 0x2d || byte === 0x5f;
/** Behind a line end, which may be written as in a string (`\n`): then `wide`. */
function lineEnd(bytes, at) {
    let next = at;
    if (bytes[next] === 13)
        next += 1;
    if (bytes[next] === 10)
        return { at: next + 1, wide: false };
    next = at;
    if (bytes[next] === 0x5c && bytes[next + 1] === 0x72)
        next += 2;
    if (bytes[next] === 0x5c && bytes[next + 1] === 0x6e)
        return { at: next + 2, wide: true };
    return { at, wide: false };
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/runs.js


/** Shorter texts hold no secret that would not be seen by its name. */
const shortestRun = 24;
/** So many lines of a block may be something else before those that are text with all that follow. */
const mostTries = 4;
/** What stands in base64 or hex. Both have long runs of letters and digits, of which source text has few. */
function* runLayers(bytes, runs) {
    let behind = 0;
    /** A block of lines that are no text together, and how often it was tried. */
    let block = { end: 0, tries: 0 };
    for (const run of runs) {
        const start = Math.max(run.start, behind);
        let { end } = run;
        while (end < bytes.length && alphanumeric[bytes[end] ?? 0] === 1)
            end += 1;
        if (end - start < shortestRun)
            continue;
        if (start >= block.end)
            block = { end: 0, tries: 0 };
        const one = hexLayer(bytes, start, end) ?? base64Layer(bytes, { start, end }, behind, block.tries >= mostTries);
        if (one === undefined)
            continue;
        if (one.failed !== undefined)
            block = { end: Math.max(block.end, one.failed), tries: block.tries + 1 };
        if (one.layer !== undefined)
            yield one.layer;
        behind = one.end;
    }
}
const alphanumeric = Uint8Array.from({ length: 256 }, (_, byte) => /[0-9A-Za-z]/.test(String.fromCharCode(byte)) ? 1 : 0);

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/layer.js
/** The layer whose byte number `n` stands at `places[n]`, and is `width` bytes long there. */
const placed = (name, bytes, places, width = 1) => ({
    name,
    bytes,
    span: (start, end) => ({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + width }),
});

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/wide.js

/** Characters; a token has more. */
const wide_shortest = 16;
/** Texts in UTF-16, of either byte order, in what is no text: characters of ASCII and NULs in turn. */
function* wideLayers(bytes) {
    if (!bytes.includes(0))
        return;
    for (let at = 0; at + 1 < bytes.length;) {
        const middle = printable(bytes, at) && bytes[at + 1] === 0
            ? at
            : bytes[at] === 0 && printable(bytes, at + 1)
                ? at + 1
                : -1;
        if (middle === -1) {
            at += wide_shortest;
            continue;
        }
        let start = middle;
        while (start >= 2 && bytes[start - 1] === 0 && printable(bytes, start - 2))
            start -= 2;
        let end = middle + 2;
        while (bytes[end - 1] === 0 && end < bytes.length && printable(bytes, end))
            end += 2;
        const count = (end - start) / 2;
        if (count >= wide_shortest) {
            const places = Int32Array.from({ length: count }, (_, index) => start + 2 * index);
            yield placed('UTF-16', Buffer.from(places.map((place) => bytes[place] ?? 0)), places);
        }
        at = Math.max(at + wide_shortest, end);
    }
}
function printable(bytes, at) {
    const byte = bytes[at] ?? 0;
    return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/encoded.js



/** What stands in bytes in an encoding, one after the other. */
function encodedIn(bytes, scanner) {
    const signs = scanner.signs(bytes, { shortestRun: shortestRun, near: near });
    // Of most files there is nothing to go through.
    return signs.runs.length + signs.escapes.length > 0 || bytes.includes(0) ? layersAt(bytes, signs) : encoded_none;
}
const encoded_none = [];
function* layersAt(bytes, { runs, escapes }) {
    yield* runLayers(bytes, runs);
    yield* escapeLayers(bytes, escapes);
    yield* wideLayers(bytes);
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/layers/search.js



const deepest = { encodings: 3, archives: 2 };
/** Looks for secrets in bytes, and in what they hold encoded or packed; in order of place. */
const search = (bytes, scanner, allowance) => new Search(scanner, allowance).in(bytes, deepest).map(told);
/** Likewise, where versions of a file come one after the other. */
function searchVersion(bytes, scanner, allowance, versions) {
    const version = versions.next(bytes);
    const found = search(bytes, {
        scan: (inner, part) => (inner === bytes ? version.scan() : scanner.scan(inner, part)),
        // What a repository asks for is looked for in all of each version, and so in all encodings.
        signs: (inner, wanted) => inner === bytes && scanner.own === undefined ? version.signs(wanted) : scanner.signs(inner, wanted),
        ...(scanner.own && { own: scanner.own.bind(scanner) }),
    }, allowance);
    // What an archive holds in an encoding besides its files is not looked for.
    const isClean = found.length + allowance.problems.length === 0 && !looksLikeArchive(bytes);
    versions.keep(version, isClean);
    return found;
}
/** Looks into a piece of a larger file, for what begins in a part of it. */
const searchPiece = (bytes, scanner, allowance, part) => new Search(scanner, allowance).around(bytes, part, deepest).map(told);
/** Looks into one file of an archive. */
const searchEntry = (entry, scanner, allowance) => new Search(scanner, allowance).inEntry(entry, deepest).map(told);
const wholeOf = (bytes) => ({ from: 0, to: bytes.length });
const told = ({ kind, text, besides, match, ...rest }) => ({
    ...rest,
    kind: kind.id,
    text: fromBytes(text),
    ...(besides && { besides: besides.map((piece) => ({ ...piece, text: fromBytes(piece.text) })) }),
    ...(match !== undefined && { match: fromBytes(match) }),
});
const fromBytes = (text) => Buffer.from(text, 'latin1').toString('utf8');
class Search {
    #scanner;
    #allowance;
    constructor(scanner, allowance) {
        this.#scanner = scanner;
        this.#allowance = allowance;
    }
    in(bytes, depth) {
        if (looksLikeArchive(bytes))
            return this.#inArchive(bytes, depth);
        if (isSure(depth))
            tellOtherPacker(bytes, this.#allowance);
        return this.around(bytes, wholeOf(bytes), depth);
    }
    around(bytes, part, depth) {
        const plain = this.#plain(bytes, part, depth);
        if (depth.encodings === 0)
            return plain;
        const inner = [];
        for (const layer of encodedIn(bytes, this.#scanner))
            inner.push(...this.#inEncoded(layer, part, depth));
        return inner.length === 0 ? plain : once([...plain, ...inner]);
    }
    #plain(bytes, part, depth) {
        const scanned = this.#scanner.scan(bytes, part);
        const own = this.#scanner.own?.(bytes, part, depth === deepest);
        for (const trouble of own?.problems ?? [])
            this.#allowance.add(trouble);
        const all = own === undefined ? scanned : once([...scanned, ...own.candidates]);
        return all.map((one) => ({ ...one, layers: search_none, line: lineOf(bytes, one.start, one.end) }));
    }
    inEntry(entry, depth) {
        const inner = this.in(entry.bytes, { ...depth, archives: depth.archives - 1 });
        return inner.map((one) => ({
            ...within(one, () => nowhere),
            layers: [entry.name, ...one.layers],
        }));
    }
    /** What was packed without being made smaller is seen in the archive too: it is said once, and where. */
    #inArchive(bytes, depth) {
        const plain = this.#plain(bytes, wholeOf(bytes), depth);
        if (depth.archives === 0) {
            this.#allowance.tell('limit', 'An archive', 'that stands in two others is not opened');
            return plain;
        }
        const entries = [];
        for (const entry of archiveLayers(bytes, this.#allowance, isSure(depth)))
            for (const one of this.inEntry(entry, depth))
                entries.push(one);
        const known = new Set(entries.map(search_valueOf));
        return [...plain.filter((one) => !known.has(search_valueOf(one))), ...entries];
    }
    *#inEncoded(layer, part, depth) {
        const { bytes, name, span } = layer;
        if (span === undefined)
            return;
        const inner = this.in(bytes, { ...depth, encodings: depth.encodings - 1 });
        for (const one of inner) {
            const place = isEntry(one) ? span(0, bytes.length) : span(one.start, one.end);
            if (place.start < part.from || place.start >= part.to)
                continue;
            if (wasUndone(one, layer))
                yield { ...(isEntry(one) ? one : within(one, span)), layers: [name, ...one.layers] };
        }
    }
}
/** Text that only looks like an archive, in an encoding, is no damaged one. */
const isSure = ({ encodings }) => encodings === deepest.encodings;
const search_none = [];
const nowhere = { start: 0, end: 0 };
/** As it stands in what its own bytes stand in. */
const within = (one, span) => ({
    ...one,
    ...span(one.start, one.end),
    ...(one.besides && {
        besides: one.besides.map((piece) => ({ ...piece, ...span(piece.start, piece.end) })),
    }),
});
/** What stands nowhere overlaps with nothing. */
const isEntry = ({ start, end }) => start === end;
const once = (all) => [
    ...(0,overlaps/* withoutOverlaps */.R)(all.filter((one) => !isEntry(one))),
    ...all.filter(isEntry),
];
const search_valueOf = ({ kind, text }) => `${kind.id} ${text}`;
/** Whether it, or what stands beside it, was encoded: else it is seen without. */
function wasUndone({ start, end }, { bytes, span }) {
    const [from, to] = [Math.max(0, start - 1), Math.min(bytes.length, end + 1)];
    const outer = span?.(from, to);
    return outer !== undefined && outer.end - outer.start !== to - from;
}
/** How much of a line counts on each side of a secret, in bytes. */
const nearby = 1024;
function lineOf(bytes, start, end) {
    const before = bytes.subarray(Math.max(0, start - nearby), start);
    const behind = bytes.subarray(end, end + nearby);
    const lineEnd = behind.indexOf(10);
    const from = start - before.length + before.lastIndexOf(10) + 1;
    return bytes.toString('utf8', from, lineEnd === -1 ? end + behind.length : end + lineEnd);
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/pieces.js


/** How much of a large file is looked at together. */
const pieceBytes = 4 * 1024 * 1024;
/** How much longer a secret may be where it is encoded. */
const widest = 4;
/**
 * Looks for secrets in text of any length. Each piece is looked at with the end of the one before and the beginning of
 * the next, so that a secret across the cut is seen whole, and once.
 */
async function* searchPieces(chunks, scanner, allowance, size = pieceBytes) {
    const margin = widest * scanner.reach;
    let beginning = { line: 1, units: 0 };
    let held = Buffer.alloc(0);
    /** Where in `held` begins what was not looked at yet. */
    let from = 0;
    const look = function* (to) {
        const places = new byte_places/* BytePlaces */.V(held, beginning);
        for (const one of searchPiece(held, scanner, allowance, { from, to }))
            yield places.of(one);
        const cut = characterAt(held, Math.max(0, to - margin));
        beginning = places.place(cut);
        held = held.subarray(cut);
        from = to - cut;
    };
    let waiting = [];
    let waits = 0;
    for await (const chunk of chunks) {
        waiting.push(chunk);
        waits += chunk.length;
        if (waits < size)
            continue;
        held = Buffer.concat([held, ...waiting]);
        [waiting, waits] = [[], 0];
        if (held.length - margin > from)
            yield* look(held.length - margin);
    }
    held = Buffer.concat([held, ...waiting]);
    yield* look(held.length);
}
/** The beginning of the character that `at` may stand in: columns are counted from there. */
function characterAt(bytes, at) {
    for (let start = at; start > Math.max(0, at - 3); start -= 1)
        if (((bytes[start] ?? 0) & 0xc0) !== 0x80)
            return start;
    return at;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/utf16.js
/** A text as UTF-8: it may be in UTF-16, as its byte order mark says. `head` is how it begins. */
function utf8Of(head, chunks) {
    const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
    // FF FE 00 00 is UTF-32.
    if (mark === 0xfffe && !(head[2] === 0 && head[3] === 0))
        return transcoded(chunks, (units) => units);
    return mark === 0xfeff ? transcoded(chunks, (units) => Buffer.from(units).swap16()) : chunks;
}
async function* transcoded(chunks, littleEndian) {
    let held = Buffer.alloc(0);
    let isFirst = true;
    for await (const chunk of chunks) {
        held = Buffer.concat([held, chunk]);
        const units = littleEndian(held.subarray(0, held.length - (held.length % 2)));
        // The first half of a pair waits for the second.
        const isCut = units.length >= 2 && ((units[units.length - 1] ?? 0) & 0xfc) === 0xd8;
        const size = isCut ? units.length - 2 : units.length;
        const text = units.toString('utf16le', 0, size);
        held = held.subarray(size);
        yield Buffer.from(isFirst ? text.replace(/^\ufeff/, '') : text);
        if (size > 0)
            isFirst = false;
    }
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/large.js









/** A zip is read from its end, so all of it has to be there. */
const mostOfZip = 64 * 1024 * 1024;
/** Reads a file that is too large to be held, or may become so when it is unpacked; it is never all in memory. */
async function readLarge(file, scanner, pieceBytes) {
    const allowance = new Allowance();
    const kept = new Kept(allowance);
    const { head, chunks } = await begun(file.chunks());
    for await (const secret of secretsIn(head, chunks, { scanner, allowance, pieceBytes }))
        kept.add(secret);
    return kept.of(file.path);
}
async function* secretsIn(head, chunks, look) {
    const { scanner, allowance, pieceBytes } = look;
    if ((0,gzip/* looksLikeGzip */.MB)(head))
        yield* secretsInGzip(chunks, look);
    else if ((0,parse_zip/* looksLikeZip */.f)(head))
        yield* secretsInZip(chunks, look);
    else if ((0,tar/* looksLikeTar */.l)(head))
        yield* secretsInTar(chunks, look);
    else {
        tellOtherPacker(head, allowance);
        yield* searchPieces(utf8Of(head, chunks), scanner, allowance, pieceBytes);
    }
}
async function* secretsInGzip(packed, look) {
    const { scanner, allowance, pieceBytes } = look;
    try {
        const { head, chunks } = await begun(large_within((0,gzip/* gunzipped */.lY)(packed), allowance));
        if ((0,tar/* looksLikeTar */.l)(head))
            yield* secretsInTar(chunks, look);
        else if ((0,parse_zip/* looksLikeZip */.f)(head) || (0,gzip/* looksLikeGzip */.MB)(head)) {
            const bytes = await whole(chunks, mostOfEntry, allowance);
            const entry = bytes && { name: 'gzip', bytes, span: undefined };
            if (entry !== undefined)
                yield* searchEntry(entry, scanner, allowance).map(large_nowhere);
        }
        else {
            tellOtherPacker(head, allowance);
            for await (const secret of searchPieces(utf8Of(head, chunks), scanner, allowance, pieceBytes))
                yield large_nowhere({ ...secret, layers: ['gzip', ...secret.layers] });
        }
    }
    catch (error) {
        // Zlib's own; what the file's source throws is told by whoever asked for it.
        if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')))
            throw error;
        allowance.tell('parse-error', 'The archive', `cannot be unpacked (${error.message})`);
    }
}
async function* secretsInZip(chunks, { scanner, allowance }) {
    const bytes = await whole(chunks, mostOfZip, allowance);
    if (bytes !== undefined)
        yield* search(bytes, scanner, allowance).map(large_nowhere);
}
async function* secretsInTar(chunks, { scanner, allowance }) {
    const reader = new tar/* TarReader */.R(mostOfEntry);
    const box = boxOf(allowance, true);
    for await (const chunk of chunks) {
        for (const entry of tarEntries(reader, chunk, box))
            yield* searchEntry(entry, scanner, allowance).map(large_nowhere);
        if (reader.isBroken)
            return;
    }
    if (!reader.isWhole && !allowance.isSpent)
        allowance.tell('parse-error', 'The archive', 'breaks off');
}
/** What stands in an archive has no place in the file. */
const large_nowhere = ({ start: _, end: __, besides, ...secret }) => ({
    ...secret,
    place: large_top,
    ...(besides && { besides: besides.map(({ text }) => ({ place: large_top, text })) }),
});
const large_top = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/** The first bytes, as many as it takes to know an archive; and all of it, these again too. */
async function begun(chunks) {
    const source = chunks[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    while (head.length < 512) {
        const next = await source.next();
        if (next.done === true)
            break;
        head = Buffer.concat([head, next.value]);
    }
    const rest = { [Symbol.asyncIterator]: () => source };
    return { head, chunks: joined(head, rest) };
}
async function* joined(head, rest) {
    yield head;
    yield* rest;
}
/** As much as may be unpacked of one file. */
async function* large_within(chunks, allowance) {
    for await (const chunk of chunks) {
        allowance.bytes -= chunk.length;
        if (isOver(allowance))
            return;
        yield chunk;
    }
}
/** Undefined, and told: it has more than `most` bytes. */
async function whole(chunks, most, allowance) {
    const all = [];
    let size = 0;
    for await (const chunk of chunks) {
        all.push(chunk);
        size += chunk.length;
        if (size <= most)
            continue;
        allowance.tell('too-large', 'The archive', `has more than ${most} bytes, which are not held at once`);
        return undefined;
    }
    return Buffer.concat(all);
}

// EXTERNAL MODULE: ./out/actions/secret-scan/match/unloaded.js
var unloaded = __webpack_require__(91453);
;// CONCATENATED MODULE: ./out/actions/secret-scan/read.js








/** Reads any file; one that is too large to be held is read in pieces. `load`: where not all is loaded. */
function reading(scanner, load) {
    let versions;
    return {
        past: true,
        read(file, place) {
            const { bytes } = file;
            const path = place?.path ?? file.path;
            const searcher = scanner(file);
            // It can be read only once.
            if (bytes === undefined || (0,gzip/* looksLikeGzip */.MB)(bytes))
                return Promise.resolve(load?.())
                    .then(() => readLarge(file, searcher))
                    .then((parsed) => withFile({ path }, bytes, parsed));
            // Below each path the versions of a file come one after the other.
            const past = place && (versions ??= searcher.versions());
            const named = { path, text: () => file.text };
            return loading(load, () => withFile(named, bytes, readHeld(file, bytes, searcher, past)));
        },
    };
}
/** Reads at once, or again when what it wants is loaded. */
function loading(load, read) {
    try {
        return read();
    }
    catch (error) {
        if (load === undefined || !(error instanceof unloaded/* Unloaded */.R))
            throw error;
        return load(error.names).then(() => loading(load, read));
    }
}
/** Adds the file itself, where its name says that it is a secret as a whole. */
function withFile({ path, text }, bytes, parsed) {
    const whole = (0,key_files/* keyFile */._)(path, bytes);
    if (whole === undefined)
        return parsed;
    const { doc = { path, text: text?.() ?? '', comments: [], secrets: [] }, problems = [] } = parsed;
    return { doc: { ...doc, secrets: [whole, ...doc.secrets] }, problems };
}
/** Reads a text that comes without its bytes. */
const readText = ({ path, text }, scanner) => {
    const bytes = Buffer.from(text);
    const allowance = new Allowance();
    return withFile({ path, text: () => text }, bytes, withDocument({ path, text }, bytes, search(bytes, scanner, allowance), allowance));
};
function readHeld(file, held, scanner, past) {
    // Columns are of the text, and the gate knows UTF-8.
    const bytes = file.encoding === 'utf16' ? Buffer.from(file.text ?? '') : held;
    const allowance = new Allowance();
    const found = past === undefined ? search(bytes, scanner, allowance) : searchVersion(bytes, scanner, allowance, past);
    if (found.length > 0)
        return withDocument({ path: file.path, text: file.text ?? '' }, bytes, found, allowance);
    const { problems } = allowance;
    return problems.length > 0 ? { clean: true, problems } : clean;
}
const clean = { clean: true };
function withDocument({ path, text }, bytes, found, { problems }) {
    const places = new byte_places/* BytePlaces */.V(bytes);
    const secrets = found.map((one) => places.of(one));
    const doc = {
        path,
        text,
        comments: commentsIn(path, text, secrets.map(({ place }) => place)),
        secrets,
    };
    return problems.length > 0 ? { doc, problems } : { doc };
}


/***/ }),

/***/ 18877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k2: () => (/* binding */ byRule),
  Dl: () => (/* binding */ outlinedRule),
  Y: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: ./out/shared/core/severity.js
var core_severity = __webpack_require__(87131);
// EXTERNAL MODULE: ./out/shared/parse/test-data.js
var test_data = __webpack_require__(95483);
// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/examples.js

/** Examples made from the grammar: no file of ours holds anything that looks like a token. */
function examplesOf(kind) {
    const secret = secretOf(kind, kind.id);
    if (kind.how === 'file')
        return { bad: [{ path: kind.example, text: `${secret}\n`, lines: [1] }], good: [{ text: 'keys\n' }] };
    const name = kind.how === 'named' ? kind.names[0].replaceAll(' ', '_') : 'credential';
    const words = kind.how === 'named' ? (kind.words?.slice(0, 1) ?? ['token']) : ['value'];
    const label = [name, ...words].join('_').replaceAll(' ', '_').toUpperCase();
    const line = (value) => `${label}=${value}\n`;
    const at = 'line' in kind ? (kind.line ?? 1) : 1;
    const shown = kind.how === 'block' || kind.how === 'generic' ? `${secret}\n` : line(secret);
    return {
        bad: [
            { text: shown, lines: [at] },
            { text: `\n${shown}`, lines: [at + 1] },
        ],
        good: [
            { text: line('"${FROM_THE_ENVIRONMENT}"') },
            { text: line('x'.repeat(Math.min(80, secret.length))) },
        ],
    };
}
/** A valid secret of this kind, the same for the same seed. */
function secretOf(kind, seed) {
    const random = (0,grammar/* seeded */.JU)(seed);
    if (kind.sample !== undefined)
        return kind.sample(random);
    if (kind.how === 'file')
        return kind.content === undefined ? 'keys' : (0,grammar/* sampleOf */.uV)(kind.content, random);
    return kind.how === 'token' || kind.how === 'named' ? (0,grammar/* sampleOf */.uV)(kind.grammar, random) : '';
}

// EXTERNAL MODULE: ./out/actions/secret-scan/match/candidate.js
var candidate = __webpack_require__(55086);
// EXTERNAL MODULE: ./out/actions/secret-scan/match/placeholder.js
var placeholder = __webpack_require__(63918);
;// CONCATENATED MODULE: ./out/actions/secret-scan/page.js
/** The page that tells of a provider and of all its kinds: `hugging-face`. */
const pageOf = ({ name, page }) => page ??
    name
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-|-$/gu, '');

// EXTERNAL MODULE: ./out/actions/secret-scan/providers.js + 3 modules
var providers = __webpack_require__(15114);
;// CONCATENATED MODULE: ./out/actions/secret-scan/secretlint-ids.js
/** Rules of secretlint by the name of the provider that they are about. (Facts: secretlint's list of rules.) */
const rules = {
    '1Password': '1password',
    Anthropic: 'anthropic',
    AWS: 'aws',
    'Connection string': 'database-connection-string',
    GitHub: 'github',
    Google: 'gcp',
    'HTTP Basic authentication': 'basicauth',
    Linear: 'linear',
    npm: 'npm',
    OpenAI: 'openai',
    'Private key': 'privatekey',
    SendGrid: 'sendgrid',
    Shopify: 'shopify',
    Slack: 'slack',
};
/** Ids that a comment or a setting of secretlint may name for secrets of a provider. */
function secretlintIds(provider) {
    const rule = rules[provider];
    return rule === undefined ? [] : [`@secretlint/secretlint-rule-${rule}`];
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/generic/test-code.js
/**
 * What a language's test runner picks up by the name of the file, or by a folder that is its own: it runs against what the
 * test itself sets up, so a password there mostly opens nothing.
 */
const isTestCode = (path) => names.some((name) => name.test(path));
const names = [
    // Go; Python (pytest, unittest); Ruby (RSpec, minitest); Dart; Elixir; Erlang's are *_SUITE.
    /_test\.(?:go|py|rb|dart|exs)$|(?:^|\/)test_[^/]*\.(?:py|rb)$|(?:^|\/)conftest\.py$|_spec\.rb$|_SUITE\.erl$/,
    // JavaScript and TypeScript (Jest, Vitest, Mocha, Cypress, Playwright).
    /\.(?:test|spec|e2e|cy|e2e-spec)\.[cm]?[jt]sx?$|(?:^|\/)__(?:tests|mocks)__\/.*\.[cm]?[jt]sx?$/,
    // The JVM (Surefire, Failsafe, ScalaTest, Spock), .NET, PHP, Swift.
    /(?:^|\/)(?:Test[A-Z][^/]*|[^/]+(?:Tests?|TestCase|IT|Spec))\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php|swift)$/,
    /(?:^|\/)src\/(?:test|integrationTest|androidTest)\/(?:java|kotlin|groovy|scala)\//,
    // Rust: each file below `tests` beside `src`; bats; the C family.
    /(?:^|\/)tests\/.*\.rs$|\.bats$|[_-](?:unit)?tests?\.(?:c|cc|cpp|cxx|m|mm)$/,
];

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules.js










/** The rule of a kind: all that is said about it comes from its provider's file. `page`: from the folder of the check. */
const ruleOf = (provider, kind, page) => new KindRule(kind.id, () => ({ provider, kind }), () => kind, page);
/** Likewise, where the kind may not be loaded. */
const outlinedRule = (id, read) => new KindRule(id, read, providers/* kindOf */.I);
/** Of thousands of rules a run tells of a few: what they say is put together when it is asked for. */
class KindRule {
    scope = 'document';
    preset = 'security';
    id;
    kindId;
    read;
    /** Only of what was found, or whose examples are asked for. */
    kindOf;
    ownPage;
    constructor(id, read, kindOf, page) {
        this.id = idOf(id);
        this.kindId = id;
        this.read = read;
        this.kindOf = kindOf;
        this.ownPage = page;
    }
    get title() {
        return this.read().kind.title;
    }
    get severity() {
        return this.read().kind.severity ?? 'high';
    }
    get confidence() {
        const { confidence, how } = this.read().kind;
        return confidence ?? (how === 'named' ? 'medium' : 'high');
    }
    get page() {
        return this.ownPage ?? `pages/${pageOf(this.read().provider)}.md#${this.kindId}`;
    }
    get why() {
        return whyOf(this.read().kind);
    }
    get advice() {
        const { provider, kind } = this.read();
        if (kind.isGuessed === true)
            return guessed.advice;
        const revoke = kind.revoke ?? provider.revoke;
        return kind.severity === 'info' ? (kind.revoke ?? named.advice) : `${revoke} ${leaked.advice}`;
    }
    get references() {
        const { provider, kind } = this.read();
        return [...provider.references, ...(kind.references ?? []), 'CWE-798'];
    }
    get aliases() {
        const { provider, kind } = this.read();
        return [...(kind.aliases ?? []), ...secretlintIds(provider.name)];
    }
    get examples() {
        return examplesOf(this.kindOf(this.kindId));
    }
    check({ doc }, report) {
        const secrets = byRule(doc).get(this.id);
        if (secrets === undefined)
            return;
        const kind = this.kindOf(this.kindId);
        for (const secret of secrets)
            report(weighed(kind, reportOf(kind, secret, doc), doc.path));
    }
}
/** A test needs keys and passwords of its own; a provider's token is given out for real use alone. */
function weighed(kind, report, path) {
    if (kind.how === 'token')
        return report;
    const severity = report.severity ?? kind.severity ?? 'high';
    const isGuess = kind.how === 'generic' && kind.isOwn !== true && isTestCode(path);
    return isGuess && !(0,core_severity/* reaches */.O6)('low', severity)
        ? { ...report, severity: 'low' }
        : (0,test_data/* lowered */.DM)(report, severity, path);
}
const sorted = new WeakMap();
/** Sorted once for a document, by rule. */
function byRule({ secrets }) {
    const known = sorted.get(secrets);
    if (known !== undefined)
        return known;
    const rules = new Map();
    for (const secret of secrets) {
        const rule = idOf(secret.kind);
        const others = rules.get(rule);
        if (others === undefined)
            rules.set(rule, [secret]);
        else
            others.push(secret);
    }
    sorted.set(secrets, rules);
    return rules;
}
const idOf = (kind) => `secret-scan/${kind}`;
const leaked = {
    why: 'Whoever reads it can act in the place of its owner. Git keeps it in the history, and every clone and fork has it, also after the line is gone.',
    advice: 'Then give the new one to the program through a secret store or the environment: removing the line alone does not undo the leak.',
};
const named = {
    why: 'It names an account or a thing. Alone it opens nothing; beside a secret it says what that one opens.',
    advice: 'Nothing has to be revoked.',
};
const whyOf = ({ isGuessed, severity }) => isGuessed === true ? guessed.why : severity === 'info' ? named.why : leaked.why;
const guessed = {
    why: 'Whoever reaches the service tries the usual passwords first, and what serves for a demonstration is often run as it is.',
    advice: 'Take the password from the environment or a secret store, without a default; where it was ever used for more than a test, change it there.',
};
function reportOf(kind, { place, text, besides = [], verdict, layers, accepted }, doc) {
    const { path, commit } = doc;
    const regionOf = (at) => ({ path, ...at, ...(commit !== undefined && { commit }) });
    const region = regionOf(place);
    const isDisproven = verdict?.state === 'disproven';
    const isMadeUp = verdict === undefined && isTypedToken(kind, text);
    const severity = isDisproven ? 'info' : isMadeUp ? 'low' : verdict?.severity;
    return {
        region,
        message: messageOf(kind, verdict, layers, isMadeUp),
        evidence: maskOf(kind, text),
        unmasked: text,
        // The name of a file is no secret; the file is.
        ...(!isNamedByFile(kind) && { secret: [text, ...besides.map((piece) => piece.text)] }),
        ...(isRandom(kind, text) && !isDisproven && { random: text }),
        hide: [region, ...besides.map((piece) => regionOf(piece.place))],
        ...(severity && { severity }),
        ...((isDisproven || isMadeUp) && { confidence: 'low' }),
        ...(verdict?.state === 'proven' && { isProven: true }),
        ...(accepted && { accepted }),
        properties: {
            verdict: verdict?.state ?? 'no check',
            ...kind.facts?.(text),
            ...verdict?.facts,
            ...(layers.length > 0 && { layers }),
        },
    };
}
const article = (title) => /^(?:[aeiou8]|x[ -])/i.test(title) && !/^(?:One|Eu|U(?:[A-Z]|ni|s|ti))/.test(title) ? 'an' : 'a';
const isNamedByFile = (kind) => kind.how === 'file' && kind.content === undefined;
/** A token of a documented form; a password, or what people make up, never counts as one. */
function isRandom(kind, text) {
    if (kind.how === 'token')
        return kind.anyValue !== true && text.length >= 20;
    if (kind.how === 'file')
        return !isNamedByFile(kind);
    // What is known by its name alone was given its value by whoever wrote it: it has to look drawn too.
    if (kind.how !== 'named' || kind.anyValue === true || text.length < 32)
        return false;
    const isFit = new RegExp(`^(?:${(0,grammar/* patternOf */.Id)(kind.grammar)})$`).test(text);
    return isFit && new Set(text).size >= 10 && /\d.*\d.*\d/.test(text);
}
function messageOf({ title, severity }, verdict, layers, isMadeUp) {
    const inside = layers.length > 0 ? `, inside ${layers.join(', ')}` : '';
    if (verdict?.state === 'proven')
        return `${title}${inside}: ${verdict.why}; whether it is still in use was not asked.`;
    if (verdict?.state === 'disproven')
        return `It looks like ${article(title)} ${title}${inside}, but ${verdict.why}.`;
    if (isMadeUp)
        return `${title}${inside}, by its form; but it is counted or typed along the keys, as documentation does.`;
    return severity === 'info'
        ? `${title}${inside}: it opens nothing by itself.`
        : `${title}${inside}: whoever can read this can use it.`;
}
/** What a provider writes at the beginning of all its tokens says nothing about this one. */
function maskOf(kind, text) {
    const beginning = kind.how === 'token' ? (0,candidate/* beginningOf */.V)(kind, text) : '';
    return `${beginning.slice(0, 24)}****`;
}
/** Of the form of a token, and yet nobody drew it. What is of no weight anyway is left as it is. */
const isTypedToken = (kind, text) => (kind.how === 'token' || kind.how === 'named') &&
    kind.anyValue !== true &&
    kind.severity !== 'info' &&
    (0,placeholder/* isTyped */.xN)(text.slice((0,candidate/* beginningOf */.V)(kind, text).length));


/***/ }),

/***/ 12822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ keyStore)
/* harmony export */ });
/* harmony import */ var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73068);
/* harmony import */ var _encoding_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);
/* harmony import */ var _verdicts_pkcs12_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62070);




const reach = { before: 16, behind: 32_000 };
const shortest = 400;
/** Base64 in one run, or in lines of one length. */
const base64 = /[0-9A-Za-z+/]{60,}(?:\r?\n[ \t]{0,40}[0-9A-Za-z+/]{2,76}(?=[=\r\n"'`]|$))*={0,2}/y;
function base64At(text, start) {
    base64.lastIndex = start;
    const whole = base64.exec(text)?.[0] ?? '';
    if (whole.length < shortest)
        return undefined;
    return { end: start + whole.length, bytes: Buffer.from(whole.replaceAll(/\s+/g, ''), 'base64') };
}
/** What stands before the name of the type of its content: lengths and the version, which is 3. */
const before = /^MII[0-9A-Za-z+/]{3}IBAzCC[0-9A-Za-z+/]{3}$/;
/** A key store of PKCS#12, as variables of CI and Secrets of Kubernetes hold it. */
function findPkcs12(text, at) {
    const start = at - 15;
    if (start < 0 || !before.test(text.slice(start, at)))
        return undefined;
    const found = base64At(text, start);
    if (found === undefined)
        return undefined;
    const verdict = (0,_verdicts_pkcs12_js__WEBPACK_IMPORTED_MODULE_1__/* .pkcs12Verdict */ .A)(found.bytes);
    if (verdict === undefined)
        return { start, end: found.end };
    // Under a passphrase of its own, as any private key; what opens it often stands in the same file.
    const severity = verdict.severity === 'info' ? 'medium' : verdict.severity;
    return { start, end: found.end, verdict: { ...verdict, ...(severity && { severity }) } };
}
/** In the middle of a run it is no beginning, and a run of beginnings would be read whole for each. */
const begins = /(?:^|[^0-9A-Za-z+/]|\\[nrt])$/;
/** A key store of Java that begins with a key: magic, version and count, then the tag of the first entry. */
function findJava(text, at) {
    if (!begins.test(text.slice(Math.max(0, at - 2), at)))
        return undefined;
    const found = base64At(text, at);
    // 1: a private key, 3: a secret one; 2 is a certificate that is trusted.
    if (found === undefined || ![1, 3].includes(found.bytes.readUInt32BE(12)))
        return undefined;
    return { start: at, end: found.end };
}
const pkcs12Sample = (random) => {
    const bags = (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .der */ .y8)(0xa0, (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .der */ .y8)(0x04, (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(600)], random)));
    const safe = (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .der */ .y8)(0x30, (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .der */ .y8)(0x06, '*\x86H\x86\xf7\r\x01\x07\x01') + bags);
    return (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase64 */ .WG)((0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .der */ .y8)(0x30, (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_2__/* .der */ .y8)(0x02, '\x03') + safe));
};
const javaSample = (random) => (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase64 */ .WG)(`\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01\0\0\0\x01\0\x03key${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(600)], random)}`);
const keyStore = {
    name: 'the owner of the keys',
    revoke: 'Revoke the certificates of the keys in it and issue new ones.',
    references: ['https://www.rfc-editor.org/rfc/rfc7292'],
    kinds: [
        {
            how: 'block',
            id: 'pkcs12-in-base64',
            title: 'PKCS#12 key store in base64',
            // The type of its content, and what follows, in the third of three places that base64 knows.
            literals: ['GCSqGSIb3DQEHAaCC'],
            reach,
            find: findPkcs12,
            sample: pkcs12Sample,
        },
        {
            how: 'block',
            id: 'java-key-store-in-base64',
            title: 'Java key store in base64',
            severity: 'medium',
            literals: ['/u3+7QAAAAI', 'zs7OzgAAAAI'],
            reach,
            find: findJava,
            sample: javaSample,
        },
        {
            how: 'file',
            id: 'pkcs12-file',
            title: 'PKCS#12 key store file',
            aliases: ['pkcs12-file'],
            path: /\.(?:p12|pfx)$/i,
            example: 'deploy/signing.p12',
        },
        {
            how: 'file',
            id: 'java-key-store-file',
            title: 'Java key store file',
            severity: 'medium',
            path: /\.(?:jks|jceks|bcfks)$/i,
            example: 'deploy/server.jks',
        },
        {
            how: 'file',
            id: 'password-database-file',
            title: 'Password database file',
            severity: 'medium',
            revoke: 'Change its master password, and every password in it: whoever has the file can try the old one.',
            path: /\.(?:kdbx?|psafe3|opvault|agilekeychain)$/i,
            example: 'team.kdbx',
        },
    ],
};


/***/ }),

/***/ 83028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ rails)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);

const rails = {
    name: 'Ruby on Rails',
    revoke: 'Run `rails secret` or `rails credentials:edit` with a new key, and replace every secret it protected.',
    references: ['https://guides.rubyonrails.org/security.html'],
    kinds: [
        {
            how: 'named',
            id: 'rails-master-key',
            title: 'Ruby on Rails master key',
            severity: 'critical',
            names: ['rails master key'],
            words: [],
            grammar: [(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(32)],
        },
        {
            how: 'file',
            id: 'rails-key-file',
            title: 'Ruby on Rails key file',
            severity: 'critical',
            path: /(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/,
            example: 'config/master.key',
            content: [(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(32)],
        },
        {
            how: 'named',
            id: 'rails-secret-key-base',
            title: 'Ruby on Rails secret key base',
            names: ['secret key base'],
            words: [],
            grammar: [(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(128)],
        },
    ],
};


/***/ }),

/***/ 99113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xj: () => (/* binding */ loginIn),
/* harmony export */   o3: () => (/* binding */ loginSample),
/* harmony export */   p7: () => (/* binding */ loginVerdict)
/* harmony export */ });
/* harmony import */ var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73068);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);


/**
 * `user:password` in base64 (RFC 7617, and the `auth` of Docker's config.json): what it decodes to, printable. Which
 * encoding the password has is not agreed upon.
 */
function loginIn(text) {
    const decoded = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(text) ?? '';
    const isUtf8 = !Buffer.from(decoded, 'latin1').toString('utf8').includes('\ufffd');
    if (!isUtf8 && !isLatin(decoded))
        return undefined;
    const match = /^([^:\x00-\x1f\x7f]*):([^\x00-\x1f\x7f]*)$/.exec(decoded);
    const [, user = '', password = ''] = match ?? [];
    return match === null || user + password === '' ? undefined : { user, password };
}
/** Long, with few letters that ASCII has not, none of them in the name. */
const isLatin = (text) => /^[!-9;-~]{3,}:[ -~\x80-\xff]{12,}$/.test(text) &&
    (text.match(/[\x80-\xff]/g)?.length ?? 0) * 8 <= text.length;
function loginVerdict(text) {
    const login = loginIn(text);
    if (login === undefined)
        return undefined;
    const { user } = login;
    return {
        state: 'proven',
        why: 'it decodes to a user and a password',
        ...(isName(user) && { facts: { user } }),
    };
}
/** Many services take a token in the place of the user: what is not plainly a name is not told. */
const isName = (user) => /^[A-Z]?[a-z]{1,15}(?:[._-][A-Z]?[a-z]{1,15}){0,3}\d{0,4}(?:@[\w.-]{1,64})?$/.test(user);
const loginSample = (random) => (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase64 */ .WG)(`deploy:${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(20)], random)}`);


/***/ }),

/***/ 62070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pkcs12Verdict)
/* harmony export */ });
/* harmony import */ var _shared_core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62824);
/* harmony import */ var _encoding_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5688);


/**
 * Key stores of PKCS#12 (RFC 7292): whether the bytes are one, and whether a password that everybody tries opens it.
 * Undefined: its password cannot be tried, so that nothing is known.
 */
function pkcs12Verdict(bytes) {
    const text = bytes.toString('latin1');
    const whole = (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, 0);
    if (whole?.tag !== sequence || whole.end !== bytes.length || bytes.readUInt16BE(0) !== 0x3082)
        return broken;
    const seal = sealOf(text, whole.start);
    if (seal === undefined || seal.rounds > mostRounds)
        return undefined;
    return usual.some((password) => opens(password, seal))
        ? { state: 'proven', why: 'a password that everybody tries opens it' }
        : { state: 'proven', why: 'it is whole, and none of the usual passwords opens it', severity: 'info' };
}
const broken = { state: 'disproven', why: 'its bytes are no PKCS#12 of that length' };
const sequence = 0x30;
/** The most that a usual program uses (keytool); more would take too long here. */
const mostRounds = 10_000;
/** Of Google's, Java's and Apple's tools, and what people type. */
const usual = ['', 'notasecret', 'changeit', 'password', '123456'];
/** `version, authSafe, macData`: undefined where it has no seal, or one of another kind (RFC 9579). */
function sealOf(text, at) {
    const version = (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, at);
    const safe = version && (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, version.end);
    const content = safe && insideOf(text, safe.start);
    const mac = safe && (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, safe.end);
    const digest = mac && (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, mac.start);
    const salt = digest && (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, digest.end);
    if (content === undefined || digest === undefined || salt === undefined || mac === undefined)
        return undefined;
    const name = (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, digest.start);
    const sum = name && (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, name.end);
    const oid = name && (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, name.start);
    const algorithm = oid && algorithms.get(text.slice(oid.start, oid.end));
    if (sum === undefined || algorithm === undefined)
        return undefined;
    const count = salt.end < mac.end ? (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, salt.end) : undefined;
    return {
        algorithm,
        content,
        sum: text.slice(sum.start, sum.end),
        salt: text.slice(salt.start, salt.end),
        rounds: count === undefined ? 1 : numberOf(text.slice(count.start, count.end)),
    };
}
/** Of a content type and, below its tag, an octet string. */
function insideOf(text, at) {
    const type = (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, at);
    const tagged = type && (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, type.end);
    const octets = tagged && (0,_encoding_der_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s2)(text, tagged.start);
    return octets && text.slice(octets.start, octets.end);
}
/** SHA-1 and SHA-2, by their object identifiers in DER. */
const algorithms = new Map([
    ['\x2b\x0e\x03\x02\x1a', 'sha1'],
    ['\x60\x86\x48\x01\x65\x03\x04\x02\x01', 'sha256'],
    ['\x60\x86\x48\x01\x65\x03\x04\x02\x02', 'sha384'],
    ['\x60\x86\x48\x01\x65\x03\x04\x02\x03', 'sha512'],
]);
const numberOf = (bytes) => Array.from(bytes).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
/** Appendix B.2, for a key as long as the hash: one block of it is enough. */
function opens(password, { algorithm, content, sum, salt, rounds }) {
    const block = algorithm === 'sha1' || algorithm === 'sha256' ? 64 : 128;
    const filled = (bytes) => Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
    const secret = Buffer.from(`${password}\0`, 'utf16le').swap16();
    const start = Buffer.concat([Buffer.alloc(block, 3), filled(Buffer.from(salt, 'latin1')), filled(secret)]);
    const key = (0,_shared_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashedOver */ .m)(algorithm, start, rounds);
    return (0,_shared_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hmac */ .w)(algorithm, key, Buffer.from(content, 'latin1')).equals(Buffer.from(sum, 'latin1'));
}


/***/ }),

/***/ 83622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publishedVerdict)
/* harmony export */ });
/* harmony import */ var _shared_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60046);

/**
 * What a provider itself prints as an example and never gave out: it is copied into many repositories and opens nothing.
 * As digests, so that no file of ours sets off another scanner.
 */
const samples = [
    [
        // firebase/firebase-android-sdk, commit a089298ed9e0 and those before it: API keys.
        'Google publishes it in the samples of its SDK',
        [
            '0b476bdf9acf2123d547b5ae76f1e598',
            '2037abcaffb2b77785da716cf7ccff4f',
            '27a9a42931dff7eb2f8434e20a9bce97',
            '37f8f09bdf12c2f2eae4ead7273a62dd',
            '3a8b61d0f636b007840c0d40ba12bcf4',
            '49f777db995e8260da7ca9ffdf0c08d6',
            '4c98242dcadc8b29005c6b4aad526552',
            '6ca6473b42d9c17e9059568aa166fa8b',
            '6f1ef2461e63469ebfbe05ab6c72f416',
            '8731261cb72d86267a32a532ebd3df42',
            'a19f89ab3555eac10c40741f6df79ecf',
            'a6c814bc555ae62c7bd8b58ec07bf559',
            'c35d04b38d08fd0ced1b88c7b8c61842',
            'dc0fcf046c61640cbd1e8b999ada3262',
            'ea9bb1082cf95663f5faca23b8b15ef2',
            'eb540d2b6ee2a0a47c5779bc8a014178',
            'f56e323494a6ffc2064e7a955908957d',
        ],
    ],
    [
        // aws/aws-sdk-js, version 2.1693.0, `apis/*.examples.json` and the comments of `clients/`: keys, passwords, tokens.
        'AWS publishes it in the examples of its API',
        [
            '1314a52039d7ab429e5068ec6079d295',
            '143a54d093f18549a88e5a50e8c6d21f',
            '16529b293d4d3f1a6f8fe7ef5ad0ede5',
            '1d23b6b67fde9263896ffd38cb422c62',
            '33998881ecb6ca2c351cfce96d16daf7',
            '3e92cee0b2f11c7a3e1b9dc35ddb7983',
            '45a87856c0d470a0c8b4f725e7024bf3',
            '79d571b6c0c11df36b4fc38c42055ffb',
            '874a0cf0e19334918a1871f4f3e76da7',
            'a3a9e1ed9732cab28868127be00f1ce9',
            'bf03f60872cfb4ea85c6c36f3ee143a0',
            'c5a4a6661025f13fd488558697f31ac3',
            'ce4c9cdcf4277d15792dfdb6671dd96f',
            'd8ccc3c547c850170a24a46dceca0586',
            'e6c2d3455587c47ccdd3df1271882656',
            'f420161d76f067dddce7bd3f694d8176',
        ],
    ],
    [
        // tailscale.com/kb/1277/key-prefixes, with each of the types it lists.
        'Tailscale publishes it in its documentation',
        [
            '3b27e79a6d4dcff8766f6ff4f49503bd',
            '980f49562833f036b7e7fb0a1dfa0c17',
            '9941070c461e6cd7e5aa63da876797f2',
            'c6b1786afe683d3b8e7ac31a8d98080f',
            'f78c89693dd0b9ef65315f5702f49517',
        ],
    ],
    [
        // yarnpkg/berry, packages/plugin-interactive-tools: in each release of Yarn, which repositories hold.
        'every Yarn has it to search the packages of npm',
        ['2f21fd9c81678e396751af8b2472e2bd'],
    ],
    [
        // jwt.io, before and since 2025: header, payload and a signature with the secret that it shows beside them.
        'jwt.io shows it as its example',
        ['7f75367e7881255134e1375e723d1dea', 'c794fa6d20c64efb9adf980ae93af472'],
    ],
    [
        // learn.microsoft.com: storage-use-azurite, cosmos-db/emulator; each as it is, and behind `AccountKey=`.
        'the emulators of Azure have it on every machine',
        [
            '0011cc25eb4320717494d2703e8cba85',
            '900e6c2bf8ce6c14dbfdcbd6d7402e8f',
            'a28c56ecb012bfd03019be85518c37d2',
            'aa6547439583c3a275d4542a0df6c1ad',
        ],
    ],
    [
        // minio/mc, cmd/config-v10.go: the server play.min.io, in every release of the client.
        'MinIO gives it to everybody for its playground',
        ['1bbb9293c38acc5e510d904495845d53', 'df452eef23e8cf2c74af54c0c7419c05'],
    ],
    [
        // supabase/cli: what `supabase start` prints on every machine; signed with the secret that it prints beside them.
        'every local Supabase has it',
        ['70541e07fd4f900b66e289f5be55c85f', 'bf1725a8f98bea37e88618702e725ba8'],
    ],
    [
        // developers.google.com/recaptcha/docs/faq: site and secret key that let every test pass.
        'Google gives it to everybody for tests',
        ['03b970ed8171d73b58bbc9a5c72e3e4e', 'f5e95c9954635b65acab57e6d5ea663e'],
    ],
    [
        // trufflesuite/ganache: what `--deterministic` takes, and what Truffle and the desktop program took.
        'Ganache makes the wallets of every test chain from it',
        ['9c5d0a6656e5d3f36601d0bf98762be0', 'b83e96417f61cb148d0dc8a89b839ee4'],
    ],
    [
        // trezor/python-mnemonic, vectors.json: those whose words do not repeat.
        'the vectors of BIP 39 hold it',
        [
            '16df24f26063525efd17fce108d9b2db',
            '1b7e12a5fbbb126faeb72f3025e1f8f8',
            '24ab07afdcda42ea3fb754a873ee5a4c',
            '2a3caffdead1e45dc9a25018ac0dc0e5',
            '31cfc32f8b1a414ed44fd2b0fda55776',
            '3b9b8ee74bf1320a9563080b780caf01',
            '6f9def463cd4ff6431e6ce8ae7a284d2',
            '7c808e8e7dd2ae0f6c6c3227abdda4cc',
            '88f2ee81ba729de8fa44381eb943e7d6',
            '90efef5d3a739e5f6b3278a13fce003e',
            '9b41a2565767eced41e35ec80b8f8f1c',
            'f25d5976c4e2372f2697aec8f1c37aaa',
        ],
    ],
    [
        // bitcoin/bips: 32, 49, 84, 85, 86, 380 and 382, those whose checksum fits.
        'the vectors of BIP 32 and its successors hold it',
        [
            '00860ac6121289549cc36c62bb823c2b',
            '04a564938fd41d291aa042c0bcfd9867',
            '14c426fa75e9b33bf0aab45b33e9b955',
            '20e20cedb55f755ce0b9f8cd509e92a4',
            '2243ae4c730144699810edff877f309b',
            '37f4f4b83be29454630ddf4f9c278863',
            '38f45b57d43a7400a44a426bf98d8718',
            '3b05a1e8fa82b3984196930aae5c583a',
            '418096a08226ac9496f12a1a0eca8375',
            '42010a606042a639ab8c7467ca05a8a0',
            '45c9bb89fb602974f9b41ed0112c78e7',
            '4ec7efd0add0ac4bf9b5a53141b34d4e',
            '50df6e087f3e39ad95b1430a61942da3',
            '56ce7a6c5c2bdd685c6ed1ea62953553',
            '58526faf0059f1289c2f93883d836ec1',
            '61a20e3745b4b74fb813bcee9b975116',
            '6ec5f0e63be5ba712920754274a89d38',
            '75754388723db8eccc4b581f484b5585',
            '7d228177dd9eee1a12601fced4525cee',
            '7f05cb6f0634ef6e28c2643b8c716437',
            '86826de463a4859a73dc07e71e0ad757',
            '91646ee21a49081016e0013c985900cf',
            '93e28cee01d34e885f66db5f8090be0d',
            '9d61c593824c392ca2b757ac4c9e1d1a',
            '9ff23bc99ee7c3311f9a78af165a7838',
            'ac17da3e11432de904272c5859b35477',
            'bebe65f0e0569d6283a7b3677aa69e90',
            'c14aca8e6d6b82d19f4330f9d64ed5ef',
            'c3e981f8e1c6a20142aac2ca0c23af92',
            'e4cd8805007606c193388a4d1492742b',
            'ed7bfe0ceae813bcc585635656507759',
            'fa146b83df550394a57ed8f051862268',
        ],
    ],
    [
        // What `hardhat node` and `anvil` print when they start: their first ten accounts.
        'Hardhat and Anvil give it to every test chain',
        [
            '0aedba9d586f34f95cf1f0d54926f62e',
            '28e543d3753fc9d14c658ebef20b76a3',
            '38e69fdd19aefeb4adf56312f10e62c3',
            '4d3e46eec8244d1d106f866ee48994f6',
            '64034b44c579b335ab5e85debbfe7278',
            '8335c55334821eefd4334369ff9c04a8',
            '967f21586cdf1248a862f2cfb3300997',
            'b26ab6529d20ebebb4192256f2029847',
            'bc1a50966c9e6486bc4ebf880b51611a',
            'f070994a8599478580678f2b9482c5f0',
        ],
    ],
    [
        // google/google-authenticator, wiki, Key Uri Format.
        'Google shows it in the documentation of its Authenticator',
        ['8be5d113c0871ce1a122d68a7dff940a'],
    ],
];
let known;
/** Of a text that a provider prints as an example, whatever it looks like. */
function publishedVerdict(text) {
    known ??= new Map(samples.flatMap(([why, digests]) => digests.map((one) => [one, { state: 'disproven', why }])));
    return known.get((0,_shared_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(text.replace(/^0x/, '')));
}


/***/ }),

/***/ 94562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ looksLikeGzip),
/* harmony export */   kd: () => (/* binding */ gunzip),
/* harmony export */   lY: () => (/* binding */ gunzipped)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** RFC 1952, with the only method there is. */
const looksLikeGzip = (bytes) => bytes.length >= 18 &&
    bytes[0] === 0x1f &&
    bytes[1] === 0x8b &&
    bytes[2] === 8 &&
    ((bytes[3] ?? 0) & 0xe0) === 0;
/**
 * All members of a gzip file together. Throws a RangeError (code `ERR_BUFFER_TOO_LARGE`) beyond `most` bytes, another
 * error where it is damaged.
 */
const gunzip = (bytes, most) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: most });
/** The same of a file of any size, in chunks. Throws where it is damaged or breaks off. */
async function* gunzipped(chunks) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)();
    const feed = async () => {
        try {
            for await (const chunk of chunks) {
                if (stream.destroyed)
                    return;
                if (!stream.write(chunk))
                    await new Promise((go) => stream.once('drain', go).once('close', go));
            }
            stream.end();
        }
        catch (error) {
            stream.destroy(error instanceof Error ? error : new Error(String(error)));
        }
    };
    const fed = feed();
    try {
        for await (const chunk of stream)
            yield chunk;
    }
    finally {
        stream.destroy();
        await fed;
    }
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

/***/ 97647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ TarReader),
/* harmony export */   l: () => (/* binding */ looksLikeTar)
/* harmony export */ });
const block = 512;
/** Whether a header stands at the beginning: its checksum fits (POSIX.1-1988, ustar; older ones have it too). */
function looksLikeTar(bytes) {
    if (bytes.length < block || bytes[0] === 0)
        return false;
    return hasChecksum(bytes.subarray(0, block));
}
/** Takes an archive apart as its chunks come in. Links, folders and devices are passed over. */
class TarReader {
    #most;
    #held = Buffer.alloc(0);
    /** Bytes of a file that is too large, and padding, still to be passed over. */
    #passing = 0;
    /** What the next header is told by the one before: a name that is too long for it, another size. */
    #next = {};
    #isOver = false;
    #isBroken = false;
    #waiting = [];
    #wanted = block;
    #size = 0;
    /** Files of up to `most` bytes are given. */
    constructor(most) {
        this.#most = most;
    }
    /** A header was damaged: nothing more comes out of it. */
    get isBroken() {
        return this.#isBroken;
    }
    /** It ended with a header that ends it, or between two files. */
    get isWhole() {
        return this.#isOver || (this.#held.length === 0 && this.#size === 0 && this.#passing < block);
    }
    /** What became whole. Throws where a header is damaged. */
    *push(chunk) {
        if (this.#isOver)
            return;
        this.#waiting.push(chunk);
        this.#size += chunk.length;
        if (this.#held.length + this.#size < this.#wanted)
            return;
        this.#held = Buffer.concat([this.#held, ...this.#waiting]);
        [this.#waiting, this.#size] = [[], 0];
        for (;;) {
            const passed = Math.min(this.#passing, this.#held.length);
            this.#held = this.#held.subarray(passed);
            this.#passing -= passed;
            this.#wanted = block;
            if (this.#held.length < block)
                return;
            const head = this.#held.subarray(0, block);
            if (head[0] === 0) {
                this.#isOver = true;
                return;
            }
            if (!hasChecksum(head)) {
                this.#isBroken = this.#isOver = true;
                throw new Error('has a damaged header');
            }
            const header = readHeader(head);
            const size = this.#next.size ?? header.size;
            const name = this.#next.name ?? header.name;
            const whole = block + Math.ceil(size / block) * block;
            const isTold = longName.has(header.type) || header.type === 'x' || header.type === 'g';
            const isWanted = isTold ? size <= mostTold : files.has(header.type) && size <= this.#most;
            if (isWanted && this.#held.length < block + size) {
                this.#wanted = block + size;
                return;
            }
            const bytes = isWanted ? this.#held.subarray(block, block + size) : undefined;
            this.#passing = whole;
            if (isTold)
                this.#tell(header.type, bytes);
            else {
                this.#next = {};
                if (files.has(header.type))
                    yield { name, size, bytes };
            }
        }
    }
    #tell(type, bytes) {
        if (bytes === undefined || type === 'g')
            return;
        if (longName.has(type)) {
            if (type === 'L')
                this.#next.name = text(bytes);
            return;
        }
        for (const [key, value] of paxRecords(bytes)) {
            if (key === 'path')
                this.#next.name = value;
            if (key === 'size' && /^\d{1,15}$/.test(value))
                this.#next.size = Number(value);
        }
    }
}
const files = new Set(['0', '\0', '7', 'S']);
/** GNU: the long name of a file, and of a link's target. */
const longName = new Set(['L', 'K']);
/** Of a name or of extended attributes, in bytes. */
const mostTold = 1024 * 1024;
function readHeader(head) {
    const isUstar = head.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isUstar ? text(head.subarray(345, 500)) : '';
    const name = text(head.subarray(0, 100));
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: numberIn(head.subarray(124, 136)),
        type: String.fromCharCode(head[156] ?? 0),
    };
}
/** The sum of all bytes, with blanks in place of itself; some old programs summed signed ones. */
function hasChecksum(head) {
    const told = /^[ \0]*([0-7]{1,7})[ \0]/.exec(`${head.toString('latin1', 148, 156)}\0`)?.[1];
    if (told === undefined)
        return false;
    let [sum, signed] = [0, 0];
    for (const [at, byte] of head.entries()) {
        const value = at >= 148 && at < 156 ? 0x20 : byte;
        sum += value;
        signed += value > 127 ? value - 256 : value;
    }
    const wanted = parseInt(told, 8);
    return sum === wanted || signed === wanted;
}
/** Octal, or binary where the first bit is set (GNU). */
function numberIn(field) {
    if (((field[0] ?? 0) & 0x80) === 0) {
        const digits = /^[ \0]*([0-7]*)/.exec(field.toString('latin1'))?.[1] ?? '';
        return digits === '' ? 0 : parseInt(digits, 8);
    }
    const size = field.readUIntBE(field.length - 6, 6);
    if (field.subarray(1, field.length - 6).some((byte) => byte !== 0))
        throw new Error('has a size that no file has');
    return size;
}
/** `length key=value` and a line end, as often as there is room (POSIX.1-2001). */
function* paxRecords(bytes) {
    for (let at = 0; at < bytes.length;) {
        const length = Number(/^\d{1,7}(?= )/.exec(bytes.toString('latin1', at, at + 8))?.[0] ?? 0);
        if (length < 5 || at + length > bytes.length)
            return;
        const record = bytes.toString('utf8', at, at + length - 1);
        const [blank, sign] = [record.indexOf(' '), record.indexOf('=')];
        yield [record.slice(blank + 1, sign), record.slice(sign + 1)];
        at += length;
    }
}
/** Up to the first NUL. */
function text(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
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


/***/ }),

/***/ 13863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ looksLikeZip),
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Whether a file begins as a zip does (jar, whl, docx, apk, nupkg are some too). */
const looksLikeZip = (bytes) => {
    const signature = bytes.length >= 22 ? bytes.readUInt32LE(0) : 0;
    return signature === localSignature || signature === endSignature;
};
/**
 * Reads the central directory (APPNOTE.TXT 6.3, section 4.3), behind whatever stands before the archive. A string says
 * what is wrong with it, as a phrase.
 */
function readZip(bytes) {
    const found = endOf(bytes);
    if (typeof found === 'string')
        return found;
    const { count, size, offset, end } = found;
    const start = end - size;
    // Offsets count from where the archive begins, which need not be where the file does.
    const shift = start - offset;
    if (start < 0 || shift < 0)
        return 'has no directory where it should be';
    let [packed, at] = [0, start];
    for (let index = 0; index < count; index += 1) {
        if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature)
            return 'has a damaged directory';
        const compressed = bytes.readUInt32LE(at + 20);
        if (compressed !== 0xffffffff)
            packed += compressed;
        at += recordLength(bytes, at);
    }
    if (at !== end)
        return 'has more entries than it counts';
    // Many entries that share their data are the usual bomb.
    if (packed > bytes.length)
        return 'has entries that overlap';
    return { count, entries: entriesOf(bytes, start, count, shift) };
}
/** What the end record says, or the one of zip64 (4.3.14) where its fields are too small for it. */
function endOf(bytes) {
    const end = endRecordIn(bytes);
    if (end === -1)
        return 'has no end record';
    const [count, size, offset] = [
        bytes.readUInt16LE(end + 10),
        bytes.readUInt32LE(end + 12),
        bytes.readUInt32LE(end + 16),
    ];
    if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff)
        return { count, size, offset, end };
    // Right before it; a file with just so many entries has none.
    const record = end - 20 - largeEndLength;
    if (record < 0 || bytes.readUInt32LE(end - 20) !== locatorSignature)
        return { count, size, offset, end };
    if (bytes.readUInt32LE(record) !== largeEndSignature)
        return 'is in a form of zip64 that is not known here';
    const [entries, length, from] = [
        bytes.readBigUInt64LE(record + 32),
        bytes.readBigUInt64LE(record + 40),
        bytes.readBigUInt64LE(record + 48),
    ];
    if ([entries, length, from].some((value) => value > BigInt(bytes.length)))
        return 'has a damaged end record';
    return { count: Number(entries), size: Number(length), offset: Number(from), end: record };
}
const largeEndSignature = 0x06064b50;
const largeEndLength = 56;
const locatorSignature = 0x07064b50;
const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
/** A comment of up to 65,535 bytes may follow it. */
function endRecordIn(bytes) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
        if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endSignature)
            return at;
    }
    return -1;
}
const recordLength = (bytes, at) => 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
function* entriesOf(bytes, start, count, shift) {
    let at = start;
    for (let index = 0; index < count; index += 1) {
        const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
        if (!name.endsWith('/'))
            yield entryAt(bytes, at, name, shift);
        at += recordLength(bytes, at);
    }
}
function entryAt(bytes, at, name, shift) {
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const [compressed, size, offset] = [
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 24),
        bytes.readUInt32LE(at + 42),
    ];
    const checksum = bytes.readUInt32LE(at + 16);
    const isLarge = [compressed, size, offset].includes(0xffffffff);
    const fault = (flags & 1) === 1
        ? 'is encrypted'
        : isLarge
            ? 'is in the format zip64'
            : method === stored || method === deflated
                ? undefined
                : `is packed by method ${method}, which is not known here`;
    const kind = (bytes.readUInt32LE(at + 38) >>> 28) & 0xf;
    return {
        name,
        isRegular: kind === 0 || kind === regular,
        fault,
        open(most) {
            const local = offset + shift;
            if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localSignature)
                throw new Error('has no header where it should be');
            const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
            if (from + compressed > bytes.length)
                throw new Error('breaks off');
            const data = bytes.subarray(from, from + compressed);
            if (method === deflated)
                return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: most });
            if (data.length > most)
                throw tooLarge();
            return data;
        },
        isWhole: (content) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) === checksum,
    };
}
const [stored, deflated] = [0, 8];
/** Upper four bits of a Unix mode; archives made elsewhere have none. */
const regular = 0o10;
/** As zlib throws it. */
const tooLarge = () => Object.assign(new RangeError('It is too large.'), { code: 'ERR_BUFFER_TOO_LARGE' });


/***/ })

};
