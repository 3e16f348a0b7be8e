export const id = 8388;
export const ids = [8388];
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

/***/ 12261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ inAlphabet),
/* harmony export */   kM: () => (/* binding */ base62Digits),
/* harmony export */   zw: () => (/* binding */ base36Digits)
/* harmony export */ });
/** A number of 32 bits, unsigned, in the digits of an alphabet; filled up in front with its first digit. */
function inAlphabet(value, alphabet, width) {
    let digits = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) {
        digits = (alphabet[rest % alphabet.length] ?? '') + digits;
    }
    return digits.padStart(width, alphabet[0]);
}
const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base36Digits = '0123456789abcdefghijklmnopqrstuvwxyz';


/***/ }),

/***/ 18388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bitpay: () => (/* reexport */ bitpay),
  bluesky: () => (/* reexport */ bluesky),
  buildkite: () => (/* reexport */ buildkite),
  cohere: () => (/* reexport */ cohere),
  confluent: () => (/* reexport */ confluent),
  crowdin: () => (/* reexport */ crowdin),
  cypress: () => (/* reexport */ cypress),
  deepl: () => (/* reexport */ deepl),
  discourse: () => (/* reexport */ discourse),
  dropbox: () => (/* reexport */ dropbox),
  duo: () => (/* reexport */ duo),
  embedly: () => (/* reexport */ embedly),
  envoy: () => (/* reexport */ envoy),
  eventbrite: () => (/* reexport */ eventbrite),
  exchangerateApi: () => (/* reexport */ exchangerateApi),
  formIo: () => (/* reexport */ formIo),
  foursquare: () => (/* reexport */ foursquare),
  getemail: () => (/* reexport */ getemail),
  ghost: () => (/* reexport */ ghost),
  gitter: () => (/* reexport */ gitter),
  hetzner: () => (/* reexport */ hetzner),
  ilovepdf: () => (/* reexport */ ilovepdf),
  influxdb: () => (/* reexport */ influxdb),
  intuit: () => (/* reexport */ intuit),
  jenkins: () => (/* reexport */ jenkins),
  jira: () => (/* reexport */ jira),
  kinde: () => (/* reexport */ kinde),
  line: () => (/* reexport */ line),
  linode: () => (/* reexport */ linode),
  make: () => (/* reexport */ make),
  nytimes: () => (/* reexport */ nytimes),
  octopusDeploy: () => (/* reexport */ octopusDeploy),
  okx: () => (/* reexport */ okx),
  ovh: () => (/* reexport */ ovh),
  packagecloud: () => (/* reexport */ packagecloud),
  paypal: () => (/* reexport */ paypal),
  planetscale: () => (/* reexport */ planetscale),
  plex: () => (/* reexport */ plex),
  polygon: () => (/* reexport */ polygon),
  pusher: () => (/* reexport */ pusher),
  quickbooks: () => (/* reexport */ quickbooks),
  rails: () => (/* reexport */ rails/* rails */.Y),
  resend: () => (/* reexport */ resend),
  scaleway: () => (/* reexport */ scaleway),
  semaphore: () => (/* reexport */ semaphore),
  smtp2go: () => (/* reexport */ smtp2go),
  sonarqube: () => (/* reexport */ sonarqube),
  sonatype: () => (/* reexport */ sonatype),
  soundcloud: () => (/* reexport */ soundcloud),
  sourcegraph: () => (/* reexport */ sourcegraph),
  stackexchange: () => (/* reexport */ stackexchange),
  steam: () => (/* reexport */ steam),
  tencent: () => (/* reexport */ tencent),
  tmetric: () => (/* reexport */ tmetric),
  tumblr: () => (/* reexport */ tumblr),
  twist: () => (/* reexport */ twist),
  twitch: () => (/* reexport */ twitch),
  vapi: () => (/* reexport */ vapi),
  vercel: () => (/* reexport */ vercel),
  weaviate: () => (/* reexport */ weaviate),
  wechat: () => (/* reexport */ wechat),
  yahoo: () => (/* reexport */ yahoo),
  yubico: () => (/* reexport */ yubico),
  zipcodeapi: () => (/* reexport */ zipcodeapi)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitpay.js

const bitpay = {
    name: 'BitPay',
    revoke: 'Revoke it under Payment tools > API tokens.',
    references: ['https://developer.bitpay.com/'],
    kinds: [
        {
            how: 'named',
            id: 'bitpay-api-token',
            title: 'BitPay API token',
            names: ['bitpay', 'bit pay'],
            grammar: [(0,grammar/* base62 */.Yb)(43, 45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bluesky.js

const bluesky = {
    name: 'Bluesky',
    revoke: 'Delete it under Settings > Privacy and security > App passwords.',
    references: ['https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial'],
    kinds: [
        {
            how: 'named',
            id: 'bluesky-app-password',
            title: 'Bluesky app password',
            names: ['bluesky', 'bsky', 'atproto', 'atp app'],
            grammar: [(0,grammar/* lowerDigits */.q2)(4), '-', (0,grammar/* lowerDigits */.q2)(4), '-', (0,grammar/* lowerDigits */.q2)(4), '-', (0,grammar/* lowerDigits */.q2)(4)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buildkite.js

const buildkite = {
    name: 'Buildkite',
    revoke: 'Revoke it under Personal settings > API Access Tokens, or on the Agent Tokens page of the cluster.',
    references: ['https://buildkite.com/docs/platform/security/tokens'],
    kinds: [
        {
            how: 'token',
            id: 'buildkite-user-access-token',
            title: 'Buildkite API access token',
            severity: 'critical',
            grammar: ['bkua_', (0,grammar/* lowerDigits */.q2)(40, 64)],
        },
        {
            how: 'token',
            id: 'buildkite-agent-token',
            title: 'Buildkite agent session, job or cluster token',
            grammar: [(0,grammar/* either */.gP)('bkaa_', 'bkaj_', 'bkct_'), (0,grammar/* base64url */.r0)(20, 1500)],
        },
        {
            how: 'named',
            id: 'buildkite-legacy-token',
            title: 'Buildkite legacy API or agent token',
            names: ['buildkite'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(40)], [(0,grammar/* hex */.uh)(50)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cohere.js

const cohere = {
    name: 'Cohere',
    revoke: 'Delete the key on the API keys page of the dashboard.',
    references: ['https://docs.cohere.com/reference/about'],
    kinds: [
        {
            how: 'named',
            id: 'cohere-api-key',
            title: 'Cohere API key',
            aliases: ['cohere-api-token'],
            names: ['cohere', 'co api'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/crc32.js
var crc32 = __webpack_require__(1756);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/confluent.js




/**
 * API secrets of Confluent Cloud since 2025: `cflt`, 54 characters and the CRC-32 of all these, its least significant
 * byte first, in base64 without padding. Recomputed on published examples; Confluent does not describe it.
 */
function confluentVerdict(text) {
    return text.length === 64 && text.endsWith(checksumOf(text.slice(0, 58))) ? checksum/* fits */.l : undefined;
}
const checksumOf = (body) => (0,base64/* encodeBase64 */.WG)((0,crc32/* littleEndian */.c)((0,crc32/* crc32 */.Q)(body))).slice(0, 6);
function confluentSample(random) {
    const body = `cflt${(0,grammar/* sampleOf */.uV)([(0,grammar/* base64 */.K3)(54)], random)}`;
    return `${body}${checksumOf(body)}`;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/confluent.js


const confluent = {
    name: 'Confluent',
    revoke: 'Delete the key under API keys of the cluster or of the cloud organization.',
    references: [
        'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    kinds: [
        {
            how: 'token',
            id: 'confluent-api-secret',
            title: 'Confluent Cloud API secret',
            severity: 'critical',
            grammar: ['cflt', (0,grammar/* base64 */.K3)(60)],
            verify: confluentVerdict,
            sample: confluentSample,
        },
        {
            how: 'named',
            id: 'confluent-old-api-secret',
            title: 'Confluent Cloud API secret of the older format',
            severity: 'critical',
            names: ['confluent', 'kafka', 'ccloud', 'sasl', 'schema registry'],
            aliases: ['confluent-secret-key'],
            grammar: [(0,grammar/* base64 */.K3)(64)],
        },
        {
            how: 'named',
            id: 'confluent-api-key',
            title: 'Confluent Cloud API key',
            severity: 'medium',
            aliases: ['confluent-access-token'],
            names: ['confluent', 'ccloud'],
            grammar: [(0,grammar/* upperDigits */.RO)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crowdin.js

const crowdin = {
    name: 'Crowdin',
    revoke: 'Revoke the token under Account settings > API.',
    references: ['https://support.crowdin.com/account-settings/#api'],
    kinds: [
        {
            how: 'named',
            id: 'crowdin-personal-token',
            title: 'Crowdin personal access token',
            names: ['crowdin'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(80)], [(0,grammar/* base62 */.Yb)(86)], [(0,grammar/* hex */.uh)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cypress.js

const cypress = {
    name: 'Cypress Cloud',
    revoke: 'Delete the record key under Project settings.',
    references: ['https://docs.cypress.io/cloud/account-management/projects#Record-keys'],
    kinds: [
        {
            how: 'named',
            id: 'cypress-record-key',
            title: 'Cypress Cloud record key',
            names: ['cypress'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'token',
            id: 'cypress-record-option',
            title: 'Cypress Cloud record key on a command line',
            grammar: ['--record --key', (0,grammar/* either */.gP)(' ', '='), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepl.js

const deepl = {
    name: 'DeepL',
    revoke: 'Deactivate it on the API Keys tab of the account.',
    references: ['https://developers.deepl.com/docs/getting-started/auth'],
    kinds: [
        {
            how: 'token',
            id: 'deepl-free-api-key',
            title: 'DeepL free API key',
            severity: 'medium',
            grammar: [...grammar/* uuid */.uR, ':fx'],
            literals: [':fx'],
        },
        {
            how: 'named',
            id: 'deepl-api-key',
            title: 'DeepL Pro API key',
            names: ['deepl'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/discourse.js

const discourse = {
    name: 'Discourse',
    revoke: 'Revoke it under Admin > API > Keys of the forum.',
    references: ['https://meta.discourse.org/t/create-and-configure-an-api-key/230124'],
    kinds: [
        {
            how: 'named',
            id: 'discourse-api-key',
            title: 'Discourse API key',
            names: ['discourse'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dropbox.js

const dropbox = {
    name: 'Dropbox',
    revoke: 'Revoke it on the settings tab of the app in the App Console.',
    references: ['https://www.dropbox.com/developers/reference/oauth-guide'],
    kinds: [
        {
            how: 'token',
            id: 'dropbox-short-lived-token',
            title: 'Dropbox short lived token',
            aliases: ['dropbox-short-lived-api-token'],
            grammar: ['sl.', (0,grammar/* optional */.lq)('u.'), (0,grammar/* base64url */.r0)(120, 2500)],
        },
        {
            how: 'named',
            id: 'dropbox-long-lived-token',
            title: 'Dropbox long-lived access or refresh token',
            confidence: 'high',
            aliases: ['dropbox-long-lived-api-token'],
            names: ['dropbox', 'dbx'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(11), 'AAAAAAAAAA', (0,grammar/* base64url */.r0)(43)],
            anyValue: true,
        },
        {
            how: 'named',
            id: 'dropbox-app-secret',
            title: 'Dropbox app secret',
            aliases: ['dropbox-api-token'],
            names: ['dropbox', 'dbx'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/duo.js

const duo = {
    name: 'Duo',
    revoke: 'Reset the secret key of the application in the Duo admin panel.',
    references: ['https://duo.com/docs/adminapi'],
    kinds: [
        {
            how: 'named',
            id: 'duo-secret-key',
            title: 'Duo secret key',
            severity: 'critical',
            names: ['duo secret', 'duo skey', 'duo security', 'duosecurity', 'duo api', 'duo auth'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'duo-integration-key',
            title: 'Duo integration key',
            severity: 'info',
            names: ['duo integration', 'duo ikey', 'duo security', 'duosecurity', 'duo api'],
            words: [],
            grammar: ['DI', (0,grammar/* upperDigits */.RO)(18)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/embedly.js

const embedly = {
    name: 'Embedly',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://docs.embed.ly/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'embedly-api-key',
            title: 'Embedly API key',
            severity: 'medium',
            names: ['embedly', 'embed ly'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/envoy.js

const envoy = {
    name: 'Envoy',
    revoke: 'Delete it under API keys of the developer settings.',
    references: ['https://developers.envoy.com/hub/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'envoy-api-key',
            title: 'Envoy API key',
            names: ['envoy'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(220)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eventbrite.js

const eventbrite = {
    name: 'Eventbrite',
    revoke: 'Delete the key on the API Keys page of the account.',
    references: ['https://www.eventbrite.com/platform/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'eventbrite-private-token',
            title: 'Eventbrite private token',
            names: ['eventbrite'],
            grammar: [(0,grammar/* upperDigits */.RO)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exchangerate-api.js

const exchangerateApi = {
    name: 'ExchangeRate-API',
    revoke: 'Ask for a new key in the dashboard.',
    references: ['https://www.exchangerate-api.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'exchangerate-api-api-key',
            title: 'ExchangeRate-API API key',
            severity: 'medium',
            names: ['exchangerate', 'exchange rate'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/form-io.js

const formIo = {
    name: 'Form.io',
    revoke: 'Delete the API key in the project settings.',
    references: ['https://help.form.io/developers/auth'],
    kinds: [
        {
            how: 'named',
            id: 'form-io-jwt',
            title: 'Form.io token',
            names: ['formio', 'form io'],
            words: [],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(20, 120), '.', (0,grammar/* base64url */.r0)(60, 700), '.', (0,grammar/* base64url */.r0)(20, 120)],
        },
        {
            how: 'named',
            id: 'form-io-api-key',
            title: 'Form.io API key',
            names: ['formio', 'form io'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/foursquare.js

const foursquare = {
    name: 'Foursquare',
    revoke: 'Regenerate it in the settings of the project in the developer console.',
    references: ['https://docs.foursquare.com/developer/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'foursquare-api-key',
            title: 'Foursquare API key',
            grammar: ['fsq3', (0,grammar/* base64 */.K3)(40, 46), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'foursquare-client-secret',
            title: 'Foursquare client secret',
            names: ['foursquare', 'fsq'],
            words: ['secret'],
            grammar: [(0,grammar/* upperDigits */.RO)(48)],
        },
        {
            how: 'named',
            id: 'foursquare-client-id',
            title: 'Foursquare client ID',
            severity: 'info',
            names: ['foursquare', 'fsq'],
            words: ['id'],
            grammar: [(0,grammar/* upperDigits */.RO)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getemail.js

const getemail = {
    name: 'GetEmail',
    revoke: 'Replace it in the account settings.',
    references: ['https://getemail.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'getemail-api-key',
            title: 'GetEmail API key',
            severity: 'medium',
            names: ['getemail', 'get email'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ghost.js

const ghost = {
    name: 'Ghost',
    revoke: 'Regenerate it under Settings > Integrations.',
    references: ['https://ghost.org/docs/admin-api/#token-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ghost-admin-api-key',
            title: 'Ghost admin API key',
            severity: 'critical',
            names: ['ghost', 'admin api'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(24), ':', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'ghost-content-api-key',
            title: 'Ghost content API key',
            severity: 'low',
            names: ['ghost', 'content api'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* hex */.uh)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitter.js

const gitter = {
    name: 'Gitter',
    revoke: 'Regenerate it on the page of the app in the developer site.',
    references: ['https://developer.gitter.im/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'gitter-access-token',
            title: 'Gitter access token',
            aliases: ['gitter-access-token'],
            names: ['gitter'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z_-', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hetzner.js

const hetzner = {
    name: 'Hetzner',
    revoke: 'Delete it under Security > API tokens of the project.',
    references: ['https://docs.hetzner.cloud/reference/cloud#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'hetzner-api-token',
            title: 'Hetzner API token',
            severity: 'critical',
            names: ['hcloud', 'hetzner'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'hetzner-dns-token',
            title: 'Hetzner DNS API token',
            names: ['hetzner'],
            words: ['token', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ilovepdf.js

const ilovepdf = {
    name: 'iLovePDF',
    revoke: 'Regenerate the secret key of the project in the console.',
    references: ['https://www.iloveapi.com/docs/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'ilovepdf-secret-key',
            title: 'iLovePDF secret key',
            names: ['ilovepdf', 'iloveapi', 'secret key'],
            words: [],
            grammar: ['secret_key_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* base64url */.r0)(5, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/influxdb.js

const influxdb = {
    name: 'InfluxDB',
    revoke: 'Delete it under Load Data > API Tokens.',
    references: ['https://docs.influxdata.com/influxdb/cloud/admin/tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'influxdb-api-token',
            title: 'InfluxDB API token',
            names: ['influx', 'influx db'],
            words: ['token', 'key', 'secret', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(86), '=='],
        },
        {
            how: 'token',
            id: 'influxdb-database-token',
            title: 'InfluxDB 3 token',
            grammar: ['apiv3_', (0,grammar/* base64url */.r0)(60, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intuit.js

const intuit = {
    name: 'Intuit',
    revoke: 'Reset the client secret on the keys page of the app.',
    references: [
        'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
    ],
    kinds: [
        {
            how: 'named',
            id: 'intuit-client-secret',
            title: 'Intuit client secret',
            names: ['intuit', 'quickbooks', 'qbo'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'intuit-client-id',
            title: 'Intuit client ID',
            severity: 'info',
            names: ['intuit', 'quickbooks', 'qbo'],
            words: [],
            grammar: ['AB', (0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jenkins.js

const initialPassword = [(0,grammar/* hex */.uh)(32)];
const jenkins = {
    name: 'Jenkins',
    revoke: 'Revoke the token under Security > API Token of the profile of its user.',
    references: [
        'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
        'https://www.jenkins.io/doc/book/security/csrf-protection/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'jenkins-api-token',
            title: 'Jenkins API token',
            severity: 'critical',
            names: ['jenkins'],
            grammar: [(0,grammar/* either */.gP)(['11', (0,grammar/* hex */.uh)(32)], [(0,grammar/* hex */.uh)(32)])],
        },
        {
            how: 'named',
            id: 'jenkins-trigger-token',
            title: 'Jenkins build trigger token',
            names: ['jenkins'],
            words: ['token', 'secret', 'passw'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'jenkins-agent-secret',
            title: 'Jenkins agent secret',
            severity: 'critical',
            names: ['jenkins secret', 'jenkins agent', 'jenkins slave', 'jenkins jnlp'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'jenkins-crumb',
            title: 'Jenkins crumb',
            severity: 'low',
            names: ['jenkins crumb'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'block',
            id: 'jenkins-initial-password',
            line: 3,
            title: 'Jenkins initial administrator password in a log',
            severity: 'critical',
            literals: ['password to proceed to installation'],
            reach: { before: 0, behind: 240 },
            find(text, at) {
                const found = /installation:?[^0-9A-Za-z]{0,8}(?:[^0-9a-f]{0,80}[^0-9A-Za-z])?([0-9a-f]{32})(?![0-9a-f])/.exec(text.slice(at));
                if (found?.[1] === undefined)
                    return undefined;
                const end = at + found.index + found[0].length;
                return { start: end - found[1].length, end };
            },
            sample: (random) => `Please use the following password to proceed to installation:\n\n${(0,grammar/* sampleOf */.uV)(initialPassword, random)}\n\n`,
        },
        {
            how: 'named',
            id: 'jenkins-initial-admin-password',
            title: 'Jenkins initial administrator password',
            severity: 'critical',
            names: ['initial admin password'],
            grammar: initialPassword,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jira.js

const jira = {
    name: 'Jira',
    revoke: 'Revoke the token under Profile > Personal Access Tokens.',
    references: ['https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html'],
    kinds: [
        {
            how: 'named',
            id: 'jira-personal-token',
            title: 'Jira or Confluence Data Center personal access token',
            names: ['jira', 'confluence'],
            grammar: [(0,grammar/* from */.HT)('MNO', 1), (0,grammar/* base64 */.K3)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kinde.js

const kinde = {
    name: 'Kinde',
    revoke: 'Rotate the secret on the details page of the application in Kinde.',
    references: ['https://docs.kinde.com/build/applications/'],
    kinds: [
        {
            how: 'named',
            id: 'kinde-client-secret',
            title: 'Kinde client secret',
            severity: 'critical',
            names: ['kinde'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(48, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/line.js

const line = {
    name: 'LINE',
    revoke: 'Reissue the channel access token, or the channel secret, in the LINE Developers Console.',
    references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
    kinds: [
        {
            how: 'named',
            id: 'line-channel-token',
            title: 'LINE channel access token',
            names: [
                'line channel',
                'line messaging',
                'line msg',
                'line bot',
                'line api',
                'line access',
                'line token',
                'line key',
                'line secret',
            ],
            grammar: [(0,grammar/* base64 */.K3)(171, 172), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'line-channel-secret',
            title: 'LINE channel secret',
            names: ['line channel', 'line bot', 'line login', 'line messaging', 'line secret'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/linode.js

const linode = {
    name: 'Linode',
    revoke: 'Revoke the token under My Profile > API Tokens of Cloud Manager.',
    references: ['https://techdocs.akamai.com/linode-api/reference/get-started#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'linode-api-token',
            title: 'Linode personal access token',
            severity: 'critical',
            names: ['linode'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/make.js

const make = {
    name: 'Make',
    revoke: 'Delete the webhook, or the token under Profile > API.',
    references: ['https://developers.make.com/api-documentation/authentication/create-authentication-token'],
    kinds: [
        {
            how: 'token',
            id: 'make-webhook',
            title: 'Make webhook',
            severity: 'medium',
            grammar: [
                'https://hook.',
                (0,grammar/* either */.gP)('eu1.make', 'eu2.make', 'us1.make', 'us2.make', 'integromat'),
                '.com/',
                (0,grammar/* lowerDigits */.q2)(32),
            ],
        },
        {
            how: 'named',
            id: 'make-api-token',
            title: 'Make API token',
            names: ['integromat', 'make api', 'make com'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nytimes.js

const nytimes = {
    name: 'New York Times',
    revoke: 'Delete the app, or its key, under My Apps of the developer portal.',
    references: ['https://developer.nytimes.com/get-started'],
    kinds: [
        {
            how: 'named',
            id: 'nytimes-api-key',
            title: 'New York Times API key',
            severity: 'medium',
            aliases: ['nytimes-access-token'],
            names: ['nytimes', 'new york times', 'nyt api', 'nyt key'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/octopus-deploy.js

const octopusDeploy = {
    name: 'Octopus Deploy',
    revoke: 'Revoke the key under Profile > My API Keys.',
    references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
    kinds: [
        {
            how: 'token',
            id: 'octopus-deploy-api-key',
            title: 'Octopus Deploy API key',
            severity: 'critical',
            aliases: ['octopus-deploy-api-key'],
            grammar: ['API-', (0,grammar/* upperDigits */.RO)(25, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/okx.js

const okx = {
    name: 'OKX',
    revoke: 'Delete the key on the API page of the OKX account.',
    references: ['https://www.okx.com/docs-v5/en/#overview-api-resources-and-support'],
    kinds: [
        {
            how: 'named',
            id: 'okx-secret-key',
            title: 'OKX secret key',
            severity: 'critical',
            names: ['okx', 'okex'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
        {
            how: 'named',
            id: 'okx-api-key',
            title: 'OKX API key',
            names: ['okx', 'okex'],
            words: ['key', 'api'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/match/placeholder.js
var placeholder = __webpack_require__(63918);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ovh.js


const ovh = {
    name: 'OVHcloud',
    revoke: 'Delete the credential on the API page of OVHcloud, or with `/me/api/credential`.',
    references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
    kinds: [
        {
            how: 'named',
            id: 'ovh-application-secret',
            title: 'OVHcloud application secret or consumer key',
            severity: 'critical',
            aliases: ['ovh-application-secret', 'ovh-consumer-key'],
            names: ['ovh', 'ovhcloud'],
            words: ['secret', 'consumer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'block',
            id: 'ovh-configuration',
            line: 3,
            title: 'OVHcloud application secret or consumer key in a configuration',
            severity: 'critical',
            literals: ['application_secret', 'consumer_key'],
            reach: { before: 400, behind: 120 },
            find(text, at) {
                if (!/ovh/i.test(text))
                    return undefined;
                const found = /^[a-z_]{12,18}["']?\s{0,20}[=:]\s{0,20}["']?([0-9A-Za-z]{32})(?![0-9A-Za-z])/.exec(text.slice(at));
                if (found?.[1] === undefined || (0,placeholder/* isPlaceholder */.wK)(found[1]))
                    return undefined;
                const end = at + found[0].length;
                return { start: end - found[1].length, end };
            },
            sample: (random) => `[ovh-eu]\n; ${'-'.repeat(80)}\napplication_secret=${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(32)], random)}\n`,
        },
        {
            how: 'named',
            id: 'ovh-application-key',
            title: 'OVHcloud application key',
            severity: 'info',
            aliases: ['ovh-application-key'],
            names: ['ovh', 'ovhcloud'],
            words: ['application', 'app'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/packagecloud.js

const packagecloud = {
    name: 'packagecloud',
    revoke: 'Replace it under API Token of the packagecloud account.',
    references: ['https://packagecloud.io/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'packagecloud-api-token',
            title: 'packagecloud API token',
            severity: 'critical',
            names: ['package cloud'],
            grammar: [(0,grammar/* hex */.uh)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paypal.js

const paypal = {
    name: 'PayPal',
    revoke: 'Create a new secret for the app under Apps & Credentials of the PayPal Developer Dashboard and remove the old one.',
    references: ['https://developer.paypal.com/api/rest/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'paypal-client-secret',
            title: 'PayPal client secret',
            severity: 'critical',
            names: ['pay pal'],
            grammar: ['E', (0,grammar/* base64url */.r0)(59, 99)],
        },
        {
            how: 'token',
            id: 'paypal-access-token',
            title: 'PayPal access token',
            severity: 'critical',
            grammar: ['A21AA', (0,grammar/* base64url */.r0)(60, 120)],
            neither: { before: '0-9A-Za-z+/_-', behind: '0-9A-Za-z+/_=-' },
        },
        {
            how: 'named',
            id: 'paypal-client-id',
            title: 'PayPal client ID',
            severity: 'info',
            names: ['pay pal'],
            words: ['client', 'id', 'key'],
            grammar: ['A', (0,grammar/* base64url */.r0)(59, 99)],
        },
        {
            how: 'named',
            id: 'paypal-signature',
            title: 'PayPal signature',
            severity: 'critical',
            names: ['pay pal'],
            words: ['signature'],
            grammar: ['A', (0,grammar/* base64url */.r0)(10, 70), (0,grammar/* optional */.lq)('.', (0,grammar/* base64url */.r0)(1, 60))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/planetscale.js

const planetscale = {
    name: 'PlanetScale',
    revoke: 'Delete it under Settings > Service tokens of the organisation, a password under Settings > Passwords of the database.',
    references: ['https://planetscale.com/docs/concepts/planetscale-api-oauth-applications'],
    kinds: [
        {
            how: 'token',
            id: 'planetscale-api-token',
            title: 'PlanetScale API token',
            severity: 'critical',
            aliases: ['planetscale-api-token'],
            grammar: ['pscale_tkn_', (0,grammar/* from */.HT)('0-9A-Za-z_=.-', 32, 64)],
        },
        {
            how: 'token',
            id: 'planetscale-oauth-token',
            title: 'PlanetScale OAuth token',
            severity: 'critical',
            aliases: ['planetscale-oauth-token'],
            grammar: ['pscale_oauth_', (0,grammar/* from */.HT)('0-9A-Za-z_=.-', 32, 64)],
        },
        {
            how: 'token',
            id: 'planetscale-password',
            title: 'PlanetScale password',
            severity: 'critical',
            aliases: ['planetscale-password'],
            grammar: ['pscale_pw_', (0,grammar/* from */.HT)('0-9A-Za-z_=.-', 32, 64)],
        },
        {
            how: 'token',
            id: 'planetscale-app-secret',
            title: 'PlanetScale app secret',
            grammar: ['pscale_app_', (0,grammar/* from */.HT)('0-9A-Za-z_=.-', 32, 64)],
        },
        {
            how: 'named',
            id: 'planetscale-token-id',
            title: 'PlanetScale token ID',
            severity: 'info',
            names: ['planet scale', 'pscale'],
            words: ['id', 'user', 'username', 'name'],
            grammar: [(0,grammar/* lowerDigits */.q2)(12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plex.js

const plex = {
    name: 'Plex',
    revoke: 'Sign the device out under Account > Authorized devices.',
    references: ['https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/'],
    kinds: [
        {
            how: 'named',
            id: 'plex-token',
            title: 'Plex token',
            severity: 'medium',
            names: ['plex'],
            words: ['token'],
            grammar: [(0,grammar/* base64url */.r0)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/polygon.js

const polygon = {
    name: 'Polygon.io',
    revoke: 'Replace it in the API settings of the Polygon.io account.',
    references: ['https://polygon.io/docs'],
    kinds: [
        {
            how: 'named',
            id: 'polygon-api-key',
            title: 'Polygon.io API key',
            severity: 'medium',
            names: ['polygon'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pusher.js

const pusher = {
    name: 'Pusher',
    revoke: 'Create a new key pair under App Keys and delete the old one.',
    references: ['https://pusher.com/docs/channels/'],
    kinds: [
        {
            how: 'named',
            id: 'pusher-secret',
            title: 'Pusher secret',
            names: ['pusher'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
        {
            how: 'named',
            id: 'pusher-key',
            title: 'Pusher key',
            severity: 'low',
            names: ['pusher'],
            words: ['key'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
        {
            how: 'named',
            id: 'pusher-beams-secret-key',
            title: 'Pusher beams secret key',
            names: ['pusher', 'beams'],
            grammar: [(0,grammar/* upperHex */.gh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/quickbooks.js

const quickbooks = {
    name: 'QuickBooks',
    revoke: 'Rotate it under Keys & credentials of the app in the Intuit Developer portal.',
    references: [
        'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
    ],
    kinds: [
        {
            how: 'named',
            id: 'quickbooks-client-secret',
            title: 'QuickBooks client secret',
            severity: 'critical',
            names: ['quick books', 'intuit', 'qbo'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'quickbooks-client-id',
            title: 'QuickBooks client ID',
            severity: 'info',
            names: ['quick books', 'intuit', 'qbo'],
            words: ['id', 'key'],
            grammar: ['AB', (0,grammar/* base62 */.Yb)(46, 50)],
        },
        {
            how: 'named',
            id: 'quickbooks-refresh-token',
            title: 'QuickBooks refresh token',
            names: ['quick books', 'intuit', 'qbo'],
            grammar: ['AB11', (0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/rules/rails.js
var rails = __webpack_require__(83028);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/resend.js

const resend = {
    name: 'Resend',
    revoke: 'Delete it under API Keys.',
    references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'resend-api-key',
            title: 'Resend API key',
            grammar: ['re_', (0,grammar/* base62 */.Yb)(6, 10), '_', (0,grammar/* base62 */.Yb)(22, 28)],
            neither: { before: '0-9A-Za-z_', behind: '0-9A-Za-z_' },
        },
        {
            how: 'named',
            id: 'resend-short-api-key',
            title: 'Resend API key without separator',
            names: ['resend'],
            grammar: ['re_', (0,grammar/* base62 */.Yb)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scaleway.js

const scaleway = {
    name: 'Scaleway',
    revoke: 'Delete it under IAM > API keys.',
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'scaleway-secret-key',
            title: 'Scaleway secret key',
            severity: 'critical',
            names: ['scaleway', 'scw'],
            grammar: [
                (0,grammar/* lowerDigits */.q2)(8),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(4),
                '-',
                (0,grammar/* lowerDigits */.q2)(12),
            ],
        },
        {
            how: 'token',
            id: 'scaleway-access-key',
            title: 'Scaleway access key',
            severity: 'info',
            grammar: ['SCW', (0,grammar/* upperDigits */.RO)(17)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/semaphore.js

const semaphore = {
    name: 'Semaphore',
    revoke: 'Replace it in the API settings of the Semaphore account.',
    references: ['https://docs.semaphoreci.com/'],
    kinds: [
        {
            how: 'named',
            id: 'semaphore-api-token',
            title: 'Semaphore API token',
            names: ['semaphore'],
            words: ['auth', 'api', 'token', 'secret', 'key'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], [(0,grammar/* base62 */.Yb)(20)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smtp2go.js

const smtp2go = {
    name: 'SMTP2GO',
    revoke: 'Revoke it under Sending > API keys.',
    references: ['https://developers.smtp2go.com/'],
    kinds: [{ how: 'token', id: 'smtp2go-api-key', title: 'SMTP2GO API key', grammar: ['api-', (0,grammar/* anyHex */.YM)(32)] }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sonarqube.js

const sonarqube = {
    name: 'SonarQube',
    revoke: 'Revoke it under My Account > Security.',
    references: ['https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'sonarqube-token',
            title: 'SonarQube token',
            aliases: ['sonar-api-token'],
            grammar: [(0,grammar/* either */.gP)('sqp_', 'squ_', 'sqa_', 'sqb_'), (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'token',
            id: 'sonarqube-organization-token',
            title: 'SonarQube Cloud scoped organization token',
            grammar: ['sqco_', (0,grammar/* base62 */.Yb)(59)],
            references: [
                'https://docs.sonarsource.com/sonarqube-cloud/administering-sonarcloud/scoped-organization-tokens',
            ],
        },
        {
            how: 'named',
            id: 'sonarqube-legacy-token',
            title: 'SonarQube token without prefix',
            names: ['sonar', 'sonar qube', 'sonar cloud'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'login'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sonatype.js

const sonatype = {
    name: 'Sonatype',
    revoke: 'Revoke it under View Account of the Central Portal.',
    references: ['https://central.sonatype.org/publish/generate-portal-token/'],
    kinds: [
        {
            how: 'named',
            id: 'sonatype-user-token',
            title: 'Sonatype user token',
            severity: 'critical',
            names: ['sonatype', 'ossrh', 'maven central', 'nexus'],
            words: ['token', 'password', 'pass', 'secret'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/', 44)],
        },
        {
            how: 'named',
            id: 'sonatype-central-token',
            title: 'Sonatype central token',
            severity: 'critical',
            names: ['sonatype', 'maven central'],
            words: ['token', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(30, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/soundcloud.js

const soundcloud = {
    name: 'SoundCloud',
    revoke: 'Replace it in the API settings of the SoundCloud account.',
    references: ['https://developers.soundcloud.com/docs/api/guide'],
    kinds: [
        {
            how: 'named',
            id: 'soundcloud-client-secret',
            title: 'SoundCloud client secret',
            severity: 'medium',
            names: ['sound cloud'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sourcegraph.js

const sourcegraph = {
    name: 'Sourcegraph',
    revoke: 'Delete it under Settings > Access tokens.',
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
    kinds: [
        {
            how: 'token',
            id: 'sourcegraph-access-token',
            title: 'Sourcegraph access token',
            severity: 'critical',
            aliases: ['sourcegraph-access-token'],
            grammar: [
                (0,grammar/* either */.gP)('sgp_', 'sgd_', 'sgs_'),
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(16), '_', (0,grammar/* optional */.lq)('local_')], ['local_'])),
                (0,grammar/* anyHex */.YM)(40),
            ],
        },
        {
            how: 'token',
            id: 'sourcegraph-cody-gateway-key',
            title: 'Sourcegraph Cody Gateway or licence key',
            grammar: [(0,grammar/* either */.gP)('slk_', 'sgph_'), (0,grammar/* anyHex */.YM)(64)],
        },
        {
            how: 'named',
            id: 'sourcegraph-legacy-token',
            title: 'Sourcegraph access token without prefix',
            names: ['sourcegraph', 'src access'],
            grammar: [(0,grammar/* anyHex */.YM)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stackexchange.js

const stackexchange = {
    name: 'Stack Exchange',
    revoke: 'Replace it in the API settings of the Stack Exchange account.',
    references: ['https://api.stackexchange.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'stackexchange-key',
            title: 'Stack Exchange key',
            severity: 'low',
            names: ['stack exchange', 'stack apps'],
            words: ['key', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(21, 22), '(('],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/steam.js

const steam = {
    name: 'Steam',
    revoke: 'Revoke it on the Steam Web API key page.',
    references: ['https://steamcommunity.com/dev'],
    kinds: [
        {
            how: 'named',
            id: 'steam-web-api-key',
            title: 'Steam web API key',
            severity: 'medium',
            names: ['steam'],
            words: ['api', 'key'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tencent.js

const tencent = {
    name: 'Tencent Cloud',
    revoke: 'Delete it under Access Management > API Keys.',
    references: ['https://www.tencentcloud.com/document/product/598/32675'],
    kinds: [
        {
            how: 'named',
            id: 'tencent-secret-key',
            title: 'Tencent Cloud secret key',
            severity: 'critical',
            names: ['tencent', 'tencentcloud', 'qcloud', 'secret key', 'cos secret'],
            words: ['tencent', 'qcloud', 'cos secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'token',
            id: 'tencent-secret-id',
            title: 'Tencent Cloud secret id',
            severity: 'low',
            grammar: ['AKID', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tmetric.js

const tmetric = {
    name: 'TMetric',
    revoke: 'Replace it in the API settings of the TMetric account.',
    references: ['https://app.tmetric.com/help/api'],
    kinds: [
        {
            how: 'named',
            id: 'tmetric-api-key',
            title: 'TMetric API key',
            names: ['tmetric'],
            grammar: [(0,grammar/* upperDigits */.RO)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tumblr.js

const tumblr = {
    name: 'Tumblr',
    revoke: 'Reset the keys under Settings > Apps.',
    references: ['https://www.tumblr.com/docs/en/api/v2'],
    kinds: [
        {
            how: 'named',
            id: 'tumblr-key',
            title: 'Tumblr consumer key, secret or token',
            names: ['tumblr'],
            grammar: [(0,grammar/* base62 */.Yb)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twist.js

const twist = {
    name: 'Twist',
    revoke: 'Revoke it under Settings > Integrations.',
    references: ['https://developer.twist.com/v3/#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'twist-access-token',
            title: 'Twist or Doist OAuth token',
            grammar: ['oauth2:', (0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'twist-named-token',
            title: 'Twist or Doist token beside its name',
            names: ['twist', 'doist'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twitch.js

const twitch = {
    name: 'Twitch',
    revoke: 'Reset the secret in the developer console, the stream key under Creator Dashboard > Settings > Stream.',
    references: ['https://dev.twitch.tv/docs/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'twitch-token',
            title: 'Twitch client secret or access token',
            aliases: ['twitch-api-token'],
            names: ['twitch'],
            words: ['key', 'token', 'secret', 'password', 'access', 'auth', 'bearer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(30)],
        },
        {
            how: 'token',
            id: 'twitch-chat-token',
            title: 'Twitch chat OAuth token',
            grammar: ['oauth:', (0,grammar/* lowerDigits */.q2)(30)],
        },
        {
            how: 'token',
            id: 'twitch-stream-key',
            title: 'Twitch stream key',
            grammar: ['live_', (0,grammar/* digits */.vm)(7, 12), '_', (0,grammar/* base62 */.Yb)(28, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vapi.js

const vapi = {
    name: 'Vapi',
    revoke: 'Delete it under API Keys of the dashboard.',
    references: ['https://docs.vapi.ai/quickstart/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'vapi-api-key',
            title: 'Vapi API key',
            names: ['vapi api', 'vapi key', 'vapi private', 'vapi token', 'vapi ai'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/radix.js
var radix = __webpack_require__(12261);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/vercel.js




/**
 * `vcp_` and its kin: after the prefix 50 characters and the CRC-32 of these in 6 base62 digits. Recomputed on published
 * examples; Vercel names the prefixes alone, so that a sum that does not fit proves nothing.
 */
function vercelVerdict(text) {
    const body = text.slice(text.indexOf('_') + 1);
    return body.slice(50) === vercel_checksumOf(body.slice(0, 50)) ? checksum/* fits */.l : undefined;
}
const vercel_checksumOf = (body) => (0,radix/* inAlphabet */.Hj)((0,crc32/* crc32 */.Q)(body), radix/* base62Digits */.kM, 6);
const vercelSample = (prefix) => (random) => {
    const body = (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(50)], random);
    return `${prefix}${body}${vercel_checksumOf(body)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vercel.js


const token = (prefix, more) => ({
    how: 'token',
    ...more,
    grammar: [prefix, (0,grammar/* base62 */.Yb)(56)],
    verify: vercelVerdict,
    sample: vercelSample(prefix),
});
const vercel = {
    name: 'Vercel',
    revoke: 'Delete it under Settings > Tokens of the account, or in the settings of the project.',
    references: [
        'https://vercel.com/docs/rest-api#authentication',
        'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    ],
    kinds: [
        token('vcp_', { id: 'vercel-personal-token', title: 'Vercel access token', severity: 'critical' }),
        token('vci_', {
            id: 'vercel-integration-token',
            title: 'Vercel integration token',
            severity: 'critical',
        }),
        token('vca_', { id: 'vercel-app-access-token', title: 'Vercel app access token', severity: 'critical' }),
        token('vcr_', {
            id: 'vercel-app-refresh-token',
            title: 'Vercel app refresh token',
            severity: 'critical',
        }),
        token('vck_', { id: 'vercel-ai-gateway-key', title: 'Vercel AI Gateway key' }),
        {
            how: 'named',
            id: 'vercel-api-token',
            title: 'Vercel access token of the older format',
            severity: 'critical',
            names: ['vercel', 'zeit', 'now token'],
            words: ['token', 'key', 'secret', 'access', 'auth', 'bearer'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
        {
            how: 'token',
            id: 'vercel-blob-token',
            title: 'Vercel Blob read-write token',
            grammar: ['vercel_blob_rw_', (0,grammar/* base62 */.Yb)(14, 20), '_', (0,grammar/* base62 */.Yb)(28, 44)],
        },
        {
            how: 'token',
            id: 'vercel-deploy-hook',
            title: 'Vercel deploy hook',
            severity: 'medium',
            grammar: [
                'api.vercel.com/v1/integrations/deploy/',
                (0,grammar/* either */.gP)('prj_', 'Qm'),
                (0,grammar/* base62 */.Yb)(24, 48),
                '/',
                (0,grammar/* base62 */.Yb)(8, 24),
            ],
        },
        {
            how: 'token',
            id: 'vercel-edge-config-url',
            title: 'Vercel Edge Config connection string',
            grammar: ['edge-config.vercel.com/ecfg_', (0,grammar/* lowerDigits */.q2)(20, 40), '?token=', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weaviate.js

const weaviate = {
    name: 'Weaviate',
    revoke: 'Delete it under API Keys of the cluster.',
    references: ['https://docs.weaviate.io/weaviate/configuration/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'weaviate-api-key',
            title: 'Weaviate API key',
            names: ['weaviate', 'wcd', 'wcs api'],
            words: ['api key', 'apikey', 'key', 'token'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/_-', 36, 110), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wechat.js

const wechat = {
    name: 'WeChat',
    revoke: 'Reset it under Settings > Development of the WeChat platform.',
    references: ['https://developers.weixin.qq.com/doc/'],
    kinds: [
        {
            how: 'named',
            id: 'wechat-app-secret',
            title: 'WeChat app secret',
            severity: 'high',
            names: ['wechat', 'weixin', 'wx app', 'wxapp', 'wx secret', 'wxsecret', 'mp secret', 'miniprogram'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'wechat-pay-key',
            title: 'WeChat Pay API key',
            severity: 'critical',
            names: ['wechat pay', 'wechatpay', 'wxpay', 'wx pay', 'mch key', 'wechat mch', 'wx mch'],
            words: ['key', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'wechat-app-id',
            title: 'WeChat app id',
            severity: 'info',
            names: ['wechat', 'weixin', 'wx app', 'wxapp', 'appid'],
            words: [],
            grammar: ['wx', (0,grammar/* hex */.uh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yahoo.js

const yahoo = {
    name: 'Yahoo',
    revoke: 'Replace it in the API settings of the Yahoo account.',
    references: ['https://developer.yahoo.com/oauth2/guide/'],
    kinds: [
        {
            how: 'named',
            id: 'yahoo-client-secret',
            title: 'Yahoo client secret',
            severity: 'high',
            names: ['yahoo'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'yahoo-client-id',
            title: 'Yahoo client id',
            severity: 'info',
            names: ['yahoo client', 'yahoo consumer'],
            words: [],
            grammar: ['dj0yJm', (0,grammar/* base64 */.K3)(70, 110), (0,grammar/* optional */.lq)('-'), (0,grammar/* optional */.lq)('-')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yubico.js

const yubico = {
    name: 'Yubico',
    revoke: 'Replace it in the API settings of the Yubico account.',
    references: ['https://developers.yubico.com/OTP/Specifications/OTP_validation_protocol.html'],
    kinds: [
        {
            how: 'named',
            id: 'yubico-api-key',
            title: 'Yubico validation API key',
            severity: 'medium',
            names: ['yubico', 'yubikey', 'yubicloud'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base64 */.K3)(27), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zipcodeapi.js

const zipcodeapi = {
    name: 'ZipCodeAPI',
    revoke: 'Replace it in the API settings of the ZipCodeAPI account.',
    references: ['https://www.zipcodeapi.com/API'],
    kinds: [
        {
            how: 'named',
            id: 'zipcodeapi-api-key',
            title: 'ZipCodeAPI API key',
            severity: 'medium',
            names: ['zipcodeapi', 'zipcode api', 'zip code api'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-01.js
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
