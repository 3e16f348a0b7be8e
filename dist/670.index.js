export const id = 670;
export const ids = [670];
export const modules = {

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32),
/* harmony export */   c: () => (/* binding */ littleEndian)
/* harmony export */ });
/** CRC-32 as in ISO 3309 and zlib; of a text of one character a byte. Unsigned. */
function crc32(text) {
    const table = (remainders ??= Uint32Array.from({ length: 256 }, (_, byte) => remainderOf(byte)));
    let crc = 0xffffffff;
    for (let at = 0; at < text.length; at += 1) {
        crc = (crc >>> 8) ^ (table[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0);
    }
    return ~crc >>> 0;
}
let remainders;
function remainderOf(byte) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1)
        crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    return crc;
}
/** Its bytes, the least significant first, one character a byte. */
const littleEndian = (value) => String.fromCharCode(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);


/***/ }),

/***/ 16773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ factsIn),
/* harmony export */   TK: () => (/* binding */ jsonInBase64)
/* harmony export */ });
/* unused harmony export jsonObject */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73068);

/** Undefined: no JSON, or not an object. `text` is of one character a byte (UTF-8). */
function jsonObject(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** A JSON object in base64 or base64url. */
const jsonInBase64 = (text) => jsonObject((0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(text));
/** The fields that are short text, numbers or truth values, of those named; no URL with a login in it. */
const factsIn = (object, ...names) => Object.fromEntries(names.flatMap((name) => {
    const value = object[name];
    return isTold(value) ? [[name, value]] : [];
}));
const isTold = (value) => typeof value === 'string'
    ? value.length <= 200 && !/:\/\/[^/]*@/.test(value)
    : typeof value === 'number' || typeof value === 'boolean';


/***/ }),

/***/ 70670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gist: () => (/* reexport */ gist),
  gitalk: () => (/* reexport */ gitalk),
  gitbook: () => (/* reexport */ gitbook),
  gitpod: () => (/* reexport */ gitpod),
  gladia: () => (/* reexport */ gladia),
  glassnode: () => (/* reexport */ glassnode),
  gocanvas: () => (/* reexport */ gocanvas),
  gocardless: () => (/* reexport */ gocardless),
  gorgias: () => (/* reexport */ gorgias),
  grafana: () => (/* reexport */ grafana),
  graphhopper: () => (/* reexport */ graphhopper),
  greenhouse: () => (/* reexport */ greenhouse),
  greptile: () => (/* reexport */ greptile),
  gretel: () => (/* reexport */ gretel),
  greynoise: () => (/* reexport */ greynoise),
  groove: () => (/* reexport */ groove),
  groq: () => (/* reexport */ groq),
  growthbook: () => (/* reexport */ growthbook),
  gtmetrix: () => (/* reexport */ gtmetrix),
  guru: () => (/* reexport */ guru),
  happyScribe: () => (/* reexport */ happyScribe),
  harness: () => (/* reexport */ harness),
  harvest: () => (/* reexport */ harvest),
  hcp: () => (/* reexport */ hcp),
  healthchecks: () => (/* reexport */ healthchecks),
  hedera: () => (/* reexport */ hedera),
  hedra: () => (/* reexport */ hedra),
  helicone: () => (/* reexport */ helicone),
  helpScout: () => (/* reexport */ helpScout),
  helpcrunch: () => (/* reexport */ helpcrunch),
  heygen: () => (/* reexport */ heygen),
  highlevel: () => (/* reexport */ highlevel),
  highnote: () => (/* reexport */ highnote),
  hitbtc: () => (/* reexport */ hitbtc),
  hive: () => (/* reexport */ hive),
  hiveage: () => (/* reexport */ hiveage),
  holded: () => (/* reexport */ holded),
  holidayApi: () => (/* reexport */ holidayApi),
  honeybadger: () => (/* reexport */ honeybadger),
  hookdeck: () => (/* reexport */ hookdeck),
  hop: () => (/* reexport */ hop),
  html2pdf: () => (/* reexport */ html2pdf),
  hume: () => (/* reexport */ hume),
  hybiscus: () => (/* reexport */ hybiscus),
  hybridAnalysis: () => (/* reexport */ hybridAnalysis),
  hypertrack: () => (/* reexport */ hypertrack),
  hypixel: () => (/* reexport */ hypixel),
  iconfinder: () => (/* reexport */ iconfinder),
  iexCloud: () => (/* reexport */ iexCloud),
  imagekit: () => (/* reexport */ imagekit),
  imagga: () => (/* reexport */ imagga),
  imgbb: () => (/* reexport */ imgbb),
  imgix: () => (/* reexport */ imgix),
  infisical: () => (/* reexport */ infisical),
  infobip: () => (/* reexport */ infobip),
  infracost: () => (/* reexport */ infracost),
  infura: () => (/* reexport */ infura),
  inngest: () => (/* reexport */ inngest),
  insightly: () => (/* reexport */ insightly),
  instabot: () => (/* reexport */ instabot),
  instaclustr: () => (/* reexport */ instaclustr),
  instamojo: () => (/* reexport */ instamojo),
  intelx: () => (/* reexport */ intelx),
  interseller: () => (/* reexport */ interseller)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gist.js

const gist = {
    name: 'Gist',
    revoke: 'Regenerate it under Settings > API key.',
    references: ['https://developers.getgist.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'gist-access-token',
            title: 'Gist access token',
            names: ['getgist'],
            grammar: [(0,grammar/* base64 */.K3)(64, 76), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitalk.js

const gitalk = {
    name: 'Gitalk',
    revoke: 'Reset the client secret of the OAuth app that the comment box uses.',
    references: ['https://github.com/gitalk/gitalk#usage'],
    kinds: [
        {
            // Several options may stand between the name and the secret.
            how: 'block',
            id: 'gitalk-client-secret',
            title: 'Gitalk OAuth client secret',
            literals: ['Gitalk(', 'gitalk:'],
            reach: { before: 0, behind: 500 },
            find: (text, at) => {
                const option = /client_?secret['"]?\s{0,9}[:=]\s{0,9}['"]?([0-9a-f]{40})(?![0-9A-Za-z])/i.exec(text.slice(at));
                const secret = option?.[1];
                if (option === null || secret === undefined)
                    return undefined;
                const end = at + option.index + option[0].length;
                return { start: end - secret.length, end };
            },
            sample: (random) => `new Gitalk({ clientID: '${(0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(20)], random)}', clientSecret: '${(0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(40)], random)}' })`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitbook.js

const gitbook = {
    name: 'GitBook',
    revoke: 'Delete it under Settings > Developer.',
    references: ['https://gitbook.com/docs/developers/gitbook-api/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'gitbook-api-token',
            title: 'GitBook API token',
            grammar: ['gb_api_', (0,grammar/* base62 */.Yb)(32, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitpod.js

const gitpod = {
    name: 'Gitpod',
    revoke: 'Delete it under Access Tokens of the user settings.',
    references: ['https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'gitpod-access-token',
            title: 'Gitpod access token',
            grammar: ['gitpod_pat_', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 30, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gladia.js

const gladia = {
    name: 'Gladia',
    revoke: 'Delete it on the API keys page of the account.',
    references: ['https://docs.gladia.io/chapters/introduction/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'gladia-api-key',
            title: 'Gladia API key',
            names: ['gladia'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/glassnode.js

const glassnode = {
    name: 'Glassnode',
    revoke: 'Delete it under Settings > API.',
    references: ['https://docs.glassnode.com/basic-api/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'glassnode-api-key',
            title: 'Glassnode API key',
            severity: 'medium',
            names: ['glassnode'],
            grammar: [(0,grammar/* base62 */.Yb)(27, 28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gocanvas.js

const gocanvas = {
    name: 'GoCanvas',
    revoke: 'Replace it in the account settings.',
    references: ['https://help.gocanvas.com/'],
    kinds: [
        {
            how: 'named',
            id: 'gocanvas-api-key',
            title: 'GoCanvas API key',
            names: ['gocanvas'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gocardless.js

const gocardless = {
    name: 'GoCardless',
    revoke: 'Delete it on the Developers page of the dashboard.',
    references: ['https://developer.gocardless.com/getting-started/api/making-your-first-request/'],
    kinds: [
        {
            how: 'named',
            id: 'gocardless-live-token',
            title: 'GoCardless live access token',
            severity: 'critical',
            confidence: 'high',
            aliases: ['gocardless-api-token'],
            names: ['gocardless', 'go cardless'],
            words: [],
            grammar: ['live_', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 40)],
        },
        {
            how: 'named',
            id: 'gocardless-sandbox-token',
            title: 'GoCardless sandbox access token',
            severity: 'medium',
            names: ['gocardless', 'go cardless'],
            words: [],
            grammar: ['sandbox_', (0,grammar/* from */.HT)('0-9A-Za-z_=-', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gorgias.js

const gorgias = {
    name: 'Gorgias',
    revoke: 'Revoke it under Settings > REST API.',
    references: ['https://developers.gorgias.com/'],
    kinds: [
        { how: 'named', id: 'gorgias-api-key', title: 'Gorgias API key', names: ['gorgias'], grammar: [(0,grammar/* hex */.uh)(64)] },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/crc32.js
var crc32 = __webpack_require__(1756);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/json.js
var json = __webpack_require__(16773);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/grafana.js





/**
 * Service account tokens: `glsa_`, 32 characters, `_` and the CRC-32 of all before, its least significant byte first, in
 * 8 hex digits. Grafana refuses others: pkg/components/satokengen in its source.
 */
function grafanaServiceVerdict(text) {
    if (!/^glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}$/.test(text))
        return undefined;
    return checksumOf(text.slice(0, 37)) === text.slice(38).toLowerCase() ? checksum/* fits */.l : checksum/* misfits */.g;
}
const checksumOf = (body) => Buffer.from((0,crc32/* littleEndian */.c)((0,crc32/* crc32 */.Q)(body)), 'latin1').toString('hex');
function grafanaServiceSample(random) {
    const body = `glsa_${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(32)], random)}`;
    return `${body}_${checksumOf(body)}`;
}
/**
 * `glc_` (cloud access policy) or nothing (API keys before service accounts), then a JSON object in base64 with the key
 * `k` and a name `n`.
 */
function grafanaKeyVerdict(text) {
    const object = (0,json/* jsonInBase64 */.TK)(text.replace(/^glc_/, ''));
    if (typeof object?.k !== 'string' || typeof object.n !== 'string')
        return undefined;
    return { state: 'proven', why: 'it holds a key and its name', facts: (0,json/* factsIn */.PC)(object, 'n', 'o', 'id') };
}
const grafanaKeySample = (prefix) => (random) => {
    const [k, n] = [(0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(40)], random), (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(8)], random)];
    const object = prefix === '' ? { k, n, id: 1 } : { o: '123456', n, k, m: { r: 'us' } };
    return prefix + (0,base64/* encodeBase64 */.WG)(JSON.stringify(object));
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/grafana.js


const grafana = {
    name: 'Grafana',
    revoke: 'Delete it under Administration > Service accounts, or Access policies in Grafana Cloud.',
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
    kinds: [
        {
            how: 'token',
            id: 'grafana-service-account-token',
            title: 'Grafana service account token',
            aliases: ['grafana-service-account-token'],
            grammar: ['glsa_', (0,grammar/* base62 */.Yb)(32), '_', (0,grammar/* anyHex */.YM)(8)],
            verify: grafanaServiceVerdict,
            sample: grafanaServiceSample,
        },
        {
            how: 'token',
            id: 'grafana-cloud-token',
            title: 'Grafana Cloud access policy token',
            aliases: ['grafana-cloud-api-token'],
            grammar: ['glc_', (0,grammar/* base64 */.K3)(32, 400), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
            verify: grafanaKeyVerdict,
            sample: grafanaKeySample('glc_'),
        },
        {
            how: 'token',
            id: 'grafana-api-key',
            title: 'Grafana API key',
            aliases: ['grafana-api-key'],
            grammar: ['eyJrIjoi', (0,grammar/* base64 */.K3)(60, 400), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
            verify: grafanaKeyVerdict,
            sample: grafanaKeySample(''),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/graphhopper.js

const graphhopper = {
    name: 'GraphHopper',
    revoke: 'Delete it on the API Keys page of the dashboard.',
    references: ['https://docs.graphhopper.com/openapi/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'graphhopper-api-key',
            title: 'GraphHopper API key',
            severity: 'medium',
            names: ['graphhopper', 'graph hopper'],
            grammar: [
                (0,grammar/* from */.HT)('0-9a-z', 8),
                '-',
                (0,grammar/* from */.HT)('0-9a-z', 4),
                '-',
                (0,grammar/* from */.HT)('0-9a-z', 4),
                '-',
                (0,grammar/* from */.HT)('0-9a-z', 4),
                '-',
                (0,grammar/* from */.HT)('0-9a-z', 12),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/greenhouse.js

const greenhouse = {
    name: 'Greenhouse',
    revoke: 'Revoke it under Dev Center > API Credential Management.',
    references: ['https://developers.greenhouse.io/harvest.html#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'greenhouse-api-key',
            title: 'Greenhouse API key',
            names: ['greenhouse'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32), '-', (0,grammar/* digits */.vm)(1)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/greptile.js

const greptile = {
    name: 'Greptile',
    revoke: 'Delete it under API keys of the organization.',
    references: ['https://www.greptile.com/docs/api-reference/auth'],
    kinds: [
        {
            how: 'named',
            id: 'greptile-api-key',
            title: 'Greptile API key',
            names: ['greptile'],
            grammar: [(0,grammar/* base64 */.K3)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gretel.js

const gretel = {
    name: 'Gretel',
    revoke: 'Delete it on the API key page of the console.',
    references: ['https://docs.gretel.ai/'],
    kinds: [
        {
            how: 'token',
            id: 'gretel-api-key',
            title: 'Gretel API key',
            grammar: ['grtu', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/greynoise.js

const greynoise = {
    name: 'GreyNoise',
    revoke: "Revoke it in the account's API key page.",
    references: ['https://docs.greynoise.io/'],
    kinds: [
        {
            how: 'named',
            id: 'greynoise-api-key',
            title: 'GreyNoise API key',
            names: ['grey noise'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/groove.js

const groove = {
    name: 'Groove',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://developer.groovehq.com/'],
    kinds: [
        {
            how: 'named',
            id: 'groove-api-token',
            title: 'Groove API token',
            names: ['groovehq', 'groove hq'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/groq.js

const groq = {
    name: 'Groq',
    revoke: 'Delete it on the API Keys page of the console.',
    references: ['https://console.groq.com/docs/quickstart'],
    kinds: [
        {
            how: 'token',
            id: 'groq-api-key',
            title: 'Groq API key',
            grammar: ['gsk_', (0,grammar/* base62 */.Yb)(52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/growthbook.js

const growthbook = {
    name: 'GrowthBook',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.growthbook.io/api/'],
    kinds: [
        {
            how: 'token',
            id: 'growthbook-secret-key',
            title: 'GrowthBook secret key',
            grammar: ['secret_', (0,grammar/* either */.gP)('admin_', 'user_', 'readonly_'), (0,grammar/* base62 */.Yb)(30, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gtmetrix.js

const gtmetrix = {
    name: 'GTmetrix',
    revoke: 'Regenerate it on the account page.',
    references: ['https://gtmetrix.com/api/docs/2.0/'],
    kinds: [
        {
            how: 'named',
            id: 'gtmetrix-api-key',
            title: 'GTmetrix API key',
            severity: 'medium',
            names: ['gtmetrix', 'gt metrix'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/guru.js

const guru = {
    name: 'Guru',
    revoke: 'Delete it under Apps and Integrations > API Access.',
    references: ['https://developer.getguru.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'guru-api-token',
            title: 'Guru API token',
            names: ['getguru', 'guru api', 'guru token', 'guru user', 'guru key'],
            words: [],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/happy-scribe.js

const happyScribe = {
    name: 'Happy Scribe',
    revoke: 'Regenerate it on the account page.',
    references: ['https://dev.happyscribe.com/'],
    kinds: [
        {
            how: 'named',
            id: 'happy-scribe-api-key',
            title: 'Happy Scribe API key',
            names: ['happyscribe', 'happy scribe'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/harness.js

const harness = {
    name: 'Harness',
    revoke: 'Delete it on the profile page or the page of the service account.',
    references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'harness-access-token',
            title: 'Harness personal or service account token',
            severity: 'critical',
            aliases: ['harness-api-key'],
            grammar: [(0,grammar/* either */.gP)('pat.', 'sat.'), (0,grammar/* base64url */.r0)(22), '.', (0,grammar/* hex */.uh)(24), '.', (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/harvest.js

const harvest = {
    name: 'Harvest',
    revoke: 'Delete it on the Developers page of the account.',
    references: ['https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'harvest-access-token',
            title: 'Harvest personal access token',
            names: ['harvest'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(5, 9), '.', (0,grammar/* either */.gP)('at', 'pt'), '.', (0,grammar/* base64url */.r0)(80, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hcp.js

const hcp = {
    name: 'HashiCorp Cloud Platform',
    revoke: 'Delete the key of the service principal under Access control.',
    references: ['https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal'],
    kinds: [
        {
            how: 'named',
            id: 'hcp-client-secret',
            title: 'HashiCorp Cloud Platform client secret',
            severity: 'critical',
            names: ['hcp client'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/healthchecks.js

const healthchecks = {
    name: 'Healthchecks',
    revoke: 'Revoke it under Project settings > API access.',
    references: ['https://healthchecks.io/docs/api/'],
    kinds: [
        {
            how: 'token',
            id: 'healthchecks-api-key',
            title: 'Healthchecks API key',
            grammar: [(0,grammar/* either */.gP)('hcw_', 'hcr_'), (0,grammar/* base62 */.Yb)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hedera.js

const hedera = {
    name: 'Hedera',
    revoke: 'Move the balance to an account with a new key: a key cannot be revoked.',
    references: ['https://docs.hedera.com/hedera/core-concepts/keys-and-signatures'],
    kinds: [
        {
            how: 'token',
            id: 'hedera-private-key',
            title: 'Hedera private key',
            severity: 'critical',
            grammar: ['302e020100300506032b657004220420', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hedra.js

const hedra = {
    name: 'Hedra',
    revoke: 'Delete it on the API page of the account.',
    references: ['https://www.hedra.com/docs'],
    kinds: [
        {
            how: 'token',
            id: 'hedra-api-key',
            title: 'Hedra API key',
            grammar: ['sk_hedra_', (0,grammar/* base64url */.r0)(30, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/helicone.js

const helicone = {
    name: 'Helicone',
    revoke: 'Delete it on the API keys page of the settings.',
    references: ['https://docs.helicone.ai/helicone-headers/helicone-auth'],
    kinds: [
        {
            how: 'token',
            id: 'helicone-api-key',
            title: 'Helicone API key',
            grammar: [(0,grammar/* either */.gP)('sk-helicone-', 'rk-helicone-'), (0,grammar/* base64url */.r0)(24, 60)],
        },
        {
            how: 'token',
            id: 'helicone-public-key',
            title: 'Helicone public key',
            severity: 'low',
            grammar: ['pk-helicone-', (0,grammar/* base64url */.r0)(24, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/help-scout.js

const helpScout = {
    name: 'Help Scout',
    revoke: 'Reset the secret of the app under Your Profile > My Apps.',
    references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'help-scout-client-secret',
            title: 'Help Scout OAuth client secret',
            names: ['helpscout', 'help scout'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'help-scout-api-key',
            title: 'Help Scout API key',
            names: ['helpscout', 'help scout'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/helpcrunch.js

const helpcrunch = {
    name: 'HelpCrunch',
    revoke: 'Delete it under Settings > For developers.',
    references: ['https://docs.helpcrunch.com/en/rest-api-v1'],
    kinds: [
        {
            how: 'named',
            id: 'helpcrunch-api-key',
            title: 'HelpCrunch API key',
            names: ['helpcrunch', 'help crunch'],
            words: [],
            grammar: [(0,grammar/* base64 */.K3)(326, 328), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/heygen.js

const heygen = {
    name: 'HeyGen',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://docs.heygen.com/docs/api-key'],
    kinds: [
        {
            how: 'token',
            id: 'heygen-api-key',
            title: 'HeyGen API key',
            grammar: ['sk_V2_hgu_', (0,grammar/* base64url */.r0)(20, 80)],
        },
        {
            how: 'named',
            id: 'heygen-legacy-api-key',
            title: 'HeyGen API key without prefix',
            names: ['heygen', 'hey gen'],
            grammar: [(0,grammar/* base64 */.K3)(40, 64), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/highlevel.js

const highlevel = {
    name: 'HighLevel',
    revoke: 'Rotate it under Settings > Private Integrations.',
    references: ['https://help.gohighlevel.com/support/solutions/articles/155000003054'],
    kinds: [
        {
            how: 'token',
            id: 'highlevel-integration-token',
            title: 'HighLevel private integration token',
            grammar: ['pit-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/highnote.js

const highnote = {
    name: 'Highnote',
    revoke: 'Delete it under Developers > API keys in the dashboard.',
    references: ['https://highnote.com/docs/basics/fundamentals/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'highnote-secret-key',
            title: 'Highnote secret key',
            severity: 'critical',
            grammar: ['sk_live_a2V5Xz', (0,grammar/* base64 */.K3)(69), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'highnote-test-key',
            title: 'Highnote test key',
            severity: 'medium',
            grammar: ['sk_test_a2V5Xz', (0,grammar/* base64 */.K3)(69), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hitbtc.js

const hitbtc = {
    name: 'HitBTC',
    revoke: 'Delete it on the API keys page of the settings.',
    references: ['https://api.hitbtc.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'hitbtc-api-key',
            title: 'HitBTC API key',
            severity: 'critical',
            names: ['hitbtc', 'hit btc'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hive.js

const hive = {
    name: 'Hive',
    revoke: 'Regenerate it in the API section of the profile.',
    references: ['https://developers.hive.com/reference/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'hive-api-key',
            title: 'Hive API key',
            names: ['hive api', 'hive key', 'hive token', 'hive com'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hiveage.js

const hiveage = {
    name: 'Hiveage',
    revoke: 'Regenerate it on the API page of the account settings.',
    references: ['https://www.hiveage.com/developers/'],
    kinds: [
        {
            how: 'named',
            id: 'hiveage-api-key',
            title: 'Hiveage API key',
            names: ['hiveage'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/holded.js

const holded = {
    name: 'Holded',
    revoke: 'Delete it under Settings > Developers.',
    references: ['https://developers.holded.com/reference/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'holded-api-key',
            title: 'Holded API key',
            names: ['holded'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/holiday-api.js

const holidayApi = {
    name: 'Holiday API',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://holidayapi.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'holiday-api-api-key',
            title: 'Holiday API API key',
            severity: 'medium',
            names: ['holidayapi', 'holiday api'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/honeybadger.js

const honeybadger = {
    name: 'Honeybadger',
    revoke: 'Delete it under API keys of the project, or regenerate it on the profile page.',
    references: ['https://docs.honeybadger.io/api/getting-started/'],
    kinds: [
        {
            how: 'token',
            id: 'honeybadger-api-key',
            title: 'Honeybadger project API key',
            severity: 'medium',
            grammar: ['hbp_', (0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'named',
            id: 'honeybadger-auth-token',
            title: 'Honeybadger personal auth token',
            names: ['honeybadger', 'honey badger'],
            words: ['auth', 'personal'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hookdeck.js

const hookdeck = {
    name: 'Hookdeck',
    revoke: 'Delete it under Settings > API keys of the project.',
    references: ['https://hookdeck.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'hookdeck-api-key',
            title: 'Hookdeck API key',
            names: ['hookdeck'],
            grammar: [(0,grammar/* lowerDigits */.q2)(48, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hop.js

const hop = {
    name: 'Hop',
    revoke: 'Delete it under API tokens of the project or the account.',
    references: ['https://docs.hop.io/'],
    kinds: [
        {
            how: 'token',
            id: 'hop-project-token',
            title: 'Hop project token',
            confidence: 'medium',
            grammar: ['ptk_', (0,grammar/* base64url */.r0)(40, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/html2pdf.js

const html2pdf = {
    name: 'HTML2PDF',
    revoke: 'Replace it in the dashboard.',
    references: ['https://html2pdf.app/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'html2pdf-api-key',
            title: 'HTML2PDF API key',
            severity: 'medium',
            names: ['html2pdf'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hume.js

const hume = {
    name: 'Hume',
    revoke: 'Regenerate it on the API keys page of the platform.',
    references: ['https://dev.hume.ai/docs/introduction/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'hume-api-key',
            title: 'Hume API key',
            names: ['hume api', 'hume ai', 'hume secret', 'hume key'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(48, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hybiscus.js

const hybiscus = {
    name: 'Hybiscus',
    revoke: 'Replace it in the developer portal.',
    references: ['https://hybiscus.dev/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'hybiscus-api-key',
            title: 'Hybiscus API key',
            severity: 'medium',
            names: ['hybiscus'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hybrid-analysis.js

const hybridAnalysis = {
    name: 'Hybrid Analysis',
    revoke: 'Regenerate it on the API key tab of the profile.',
    references: ['https://hybrid-analysis.com/docs/api/v2'],
    kinds: [
        {
            how: 'named',
            id: 'hybrid-analysis-api-key',
            title: 'Hybrid Analysis API key',
            names: ['hybridanalysis', 'hybrid analysis', 'falcon sandbox'],
            grammar: [(0,grammar/* lowerDigits */.q2)(60, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hypertrack.js

const hypertrack = {
    name: 'HyperTrack',
    revoke: 'Regenerate the secret key on the Setup page of the dashboard.',
    references: ['https://hypertrack.com/docs/apis-setup'],
    kinds: [
        {
            how: 'named',
            id: 'hypertrack-secret-key',
            title: 'HyperTrack secret key',
            names: ['hypertrack', 'hyper track'],
            grammar: [(0,grammar/* base64url */.r0)(54)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hypixel.js

const hypixel = {
    name: 'Hypixel',
    revoke: 'Regenerate it in the developer dashboard.',
    references: ['https://api.hypixel.net/'],
    kinds: [
        {
            how: 'named',
            id: 'hypixel-api-key',
            title: 'Hypixel API key',
            severity: 'medium',
            names: ['hypixel'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iconfinder.js

const iconfinder = {
    name: 'Iconfinder',
    revoke: 'Delete it under API keys of the account.',
    references: ['https://developer.iconfinder.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'iconfinder-api-key',
            title: 'Iconfinder API key',
            severity: 'medium',
            names: ['iconfinder', 'icon finder'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iex-cloud.js

const iexCloud = {
    name: 'IEX Cloud',
    revoke: 'Roll it on the API tokens page of the console.',
    references: ['https://iexcloud.io/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'iex-cloud-secret-token',
            title: 'IEX Cloud secret token',
            severity: 'medium',
            names: ['iexcloud', 'iex cloud', 'iexapis', 'iex api', 'iex token', 'iex secret', 'iex key'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('sk_', 'Tsk_'), (0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'iex-cloud-publishable-token',
            title: 'IEX Cloud publishable token',
            severity: 'low',
            names: ['iexcloud', 'iex cloud', 'iexapis', 'iex api', 'iex token', 'iex key'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('pk_', 'Tpk_'), (0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'iex-cloud-legacy-token',
            title: 'IEX Cloud token without prefix',
            severity: 'medium',
            names: ['iexcloud', 'iex cloud'],
            grammar: [(0,grammar/* lowerDigits */.q2)(35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imagekit.js

const imagekit = {
    name: 'ImageKit',
    revoke: 'Delete it under Developer options > API keys.',
    references: ['https://imagekit.io/docs/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'imagekit-private-key',
            title: 'ImageKit private key',
            names: ['imagekit', 'image kit'],
            words: [],
            grammar: ['private_', (0,grammar/* from */.HT)('0-9A-Za-z+/=_-', 8, 64)],
        },
        {
            how: 'named',
            id: 'imagekit-api-key',
            title: 'ImageKit API key',
            names: ['imagekit', 'image kit'],
            grammar: [(0,grammar/* base64url */.r0)(35, 36), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'imagekit-public-key',
            title: 'ImageKit public key',
            severity: 'info',
            names: ['imagekit', 'image kit'],
            words: [],
            grammar: ['public_', (0,grammar/* from */.HT)('0-9A-Za-z+/=_-', 8, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imagga.js

const imagga = {
    name: 'Imagga',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://docs.imagga.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'imagga-authorization',
            title: 'Imagga API key and secret in base64',
            names: ['imagga'],
            grammar: [(0,grammar/* base64 */.K3)(64, 72), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'imagga-api-secret',
            title: 'Imagga API secret',
            names: ['imagga'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'imagga-api-key',
            title: 'Imagga API key',
            severity: 'info',
            names: ['imagga'],
            words: [],
            grammar: ['acc_', (0,grammar/* hex */.uh)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imgbb.js

const imgbb = {
    name: 'ImgBB',
    revoke: 'Regenerate it on the API page.',
    references: ['https://api.imgbb.com/'],
    kinds: [
        {
            how: 'named',
            id: 'imgbb-api-key',
            title: 'ImgBB API key',
            severity: 'medium',
            names: ['imgbb'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imgix.js

const imgix = {
    name: 'imgix',
    revoke: 'Delete it under API keys of the account.',
    references: ['https://docs.imgix.com/en-US/apis/management/overview'],
    kinds: [
        {
            how: 'named',
            id: 'imgix-api-key',
            title: 'imgix API key',
            names: ['imgix'],
            words: [],
            grammar: ['ak_', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infisical.js

const infisical = {
    name: 'Infisical',
    revoke: 'Delete the token under Access Control of the project.',
    references: ['https://infisical.com/docs/documentation/platform/token'],
    kinds: [
        {
            how: 'named',
            id: 'infisical-service-token',
            title: 'Infisical service token',
            severity: 'critical',
            confidence: 'high',
            names: ['infisical'],
            words: [],
            grammar: ['st.', (0,grammar/* base62 */.Yb)(24), '.', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'infisical-client-secret',
            title: 'Infisical universal auth client secret',
            severity: 'critical',
            names: ['infisical'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infobip.js

const infobip = {
    name: 'Infobip',
    revoke: 'Delete it under Developer tools > API keys.',
    references: ['https://www.infobip.com/docs/essentials/api-essentials/api-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'infobip-api-key',
            title: 'Infobip API key',
            names: ['infobip'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32), '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infracost.js

const infracost = {
    name: 'Infracost',
    revoke: 'Ask for a new key under Org settings in Infracost Cloud.',
    references: ['https://www.infracost.io/docs/cloud_pricing_api/overview/'],
    kinds: [
        {
            how: 'token',
            id: 'infracost-api-key',
            title: 'Infracost API key',
            severity: 'medium',
            aliases: ['infracost-api-token'],
            grammar: ['ico-', (0,grammar/* base62 */.Yb)(32)],
            neither: { before: '0-9A-Za-z._-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infura.js

const infura = {
    name: 'Infura',
    revoke: 'Delete the key in the dashboard.',
    references: ['https://docs.metamask.io/services/get-started/infura/'],
    kinds: [
        {
            how: 'token',
            id: 'infura-endpoint-url',
            title: 'Infura endpoint with its API key',
            severity: 'medium',
            grammar: ['infura.io/', (0,grammar/* optional */.lq)('ws/'), 'v3/', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'infura-api-key',
            title: 'Infura API key',
            severity: 'medium',
            names: ['infura'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/inngest.js

const inngest = {
    name: 'Inngest',
    revoke: 'Rotate it under Manage > Signing key of the environment.',
    references: ['https://www.inngest.com/docs/platform/signing-keys'],
    kinds: [
        {
            how: 'token',
            id: 'inngest-signing-key',
            title: 'Inngest signing key',
            grammar: ['signkey-', (0,grammar/* lower */.ib)(3, 12), '-', (0,grammar/* hex */.uh)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/insightly.js

const insightly = {
    name: 'Insightly',
    revoke: 'Regenerate it under User settings > API.',
    references: ['https://api.insightly.com/v3.1/Help#!/Overview/Authentication'],
    kinds: [
        {
            how: 'named',
            id: 'insightly-api-key',
            title: 'Insightly API key',
            names: ['insightly'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instabot.js

const instabot = {
    name: 'Instabot',
    revoke: 'Replace it under Settings > API.',
    references: ['https://docs.instabot.io/'],
    kinds: [
        {
            how: 'named',
            id: 'instabot-api-key',
            title: 'Instabot API key',
            names: ['instabot'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64 */.K3)(38, 54), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instaclustr.js

const instaclustr = {
    name: 'Instaclustr',
    revoke: 'Regenerate it under Account settings > API keys.',
    references: ['https://www.instaclustr.com/support/api-integrations/'],
    kinds: [
        {
            how: 'named',
            id: 'instaclustr-api-key',
            title: 'Instaclustr API key',
            severity: 'critical',
            names: ['instaclustr'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instamojo.js

const instamojo = {
    name: 'Instamojo',
    revoke: 'Regenerate it on the Developers page.',
    references: ['https://docs.instamojo.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'instamojo-api-key',
            title: 'Instamojo API key',
            severity: 'critical',
            names: ['instamojo', 'insta mojo'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(40)])],
        },
        {
            how: 'named',
            id: 'instamojo-client-secret',
            title: 'Instamojo client secret',
            severity: 'critical',
            names: ['instamojo', 'insta mojo'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intelx.js

const intelx = {
    name: 'Intelligence X',
    revoke: 'Revoke it in the Developer tab of the account.',
    references: ['https://github.com/IntelligenceX/SDK'],
    kinds: [
        {
            how: 'named',
            id: 'intelx-api-key',
            title: 'Intelligence X API key',
            names: ['intelx', 'intelligence x'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/interseller.js

const interseller = {
    name: 'Interseller',
    revoke: 'Regenerate it in the account settings.',
    references: ['https://api.interseller.io/'],
    kinds: [
        {
            how: 'named',
            id: 'interseller-api-key',
            title: 'Interseller API key',
            names: ['interseller'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-16.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ }),

/***/ 90825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ misfits),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
const fits = { state: 'proven', why: 'its form and its checksum fit' };
const misfits = {
    state: 'disproven',
    why: 'its checksum does not fit, so it was never given out',
};


/***/ })

};
