export const id = 5728;
export const ids = [5728];
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

/***/ 95728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  abuseIpDb: () => (/* reexport */ abuseIpDb),
  abyssale: () => (/* reexport */ abyssale),
  activeCampaign: () => (/* reexport */ activeCampaign),
  acunetix: () => (/* reexport */ acunetix),
  adzuna: () => (/* reexport */ adzuna),
  aeroWorkflow: () => (/* reexport */ aeroWorkflow),
  affirm: () => (/* reexport */ affirm),
  age: () => (/* reexport */ age),
  aikido: () => (/* reexport */ aikido),
  airship: () => (/* reexport */ airship),
  akeyless: () => (/* reexport */ akeyless),
  alconost: () => (/* reexport */ alconost),
  alegra: () => (/* reexport */ alegra),
  aletheia: () => (/* reexport */ aletheia),
  alienVault: () => (/* reexport */ alienVault),
  allSports: () => (/* reexport */ allSports),
  amazon: () => (/* reexport */ amazon),
  amberdata: () => (/* reexport */ amberdata),
  anthropic: () => (/* reexport */ anthropic),
  anyscale: () => (/* reexport */ anyscale),
  apacta: () => (/* reexport */ apacta),
  api2cart: () => (/* reexport */ api2cart),
  apideck: () => (/* reexport */ apideck),
  apifonica: () => (/* reexport */ apifonica),
  apify: () => (/* reexport */ apify),
  apilayer: () => (/* reexport */ apilayer),
  apimatic: () => (/* reexport */ apimatic),
  appcues: () => (/* reexport */ appcues),
  appetize: () => (/* reexport */ appetize),
  appfollow: () => (/* reexport */ appfollow),
  applitools: () => (/* reexport */ applitools),
  appointedd: () => (/* reexport */ appointedd),
  appoptics: () => (/* reexport */ appoptics),
  appsflyer: () => (/* reexport */ appsflyer),
  appsynergy: () => (/* reexport */ appsynergy),
  apptivo: () => (/* reexport */ apptivo),
  appwrite: () => (/* reexport */ appwrite),
  arcjet: () => (/* reexport */ arcjet),
  asaas: () => (/* reexport */ asaas),
  assemblyai: () => (/* reexport */ assemblyai),
  atera: () => (/* reexport */ atera),
  snowflake: () => (/* reexport */ snowflake),
  sparkpost: () => (/* reexport */ sparkpost),
  squadcast: () => (/* reexport */ squadcast),
  stepFun: () => (/* reexport */ stepFun),
  sysdig: () => (/* reexport */ sysdig),
  thousandeyes: () => (/* reexport */ thousandeyes),
  threeScale: () => (/* reexport */ threeScale),
  thunderforest: () => (/* reexport */ thunderforest),
  ticketmaster: () => (/* reexport */ ticketmaster),
  tmdb: () => (/* reexport */ tmdb),
  treasureData: () => (/* reexport */ treasureData),
  turso: () => (/* reexport */ turso),
  upstage: () => (/* reexport */ upstage),
  usersnap: () => (/* reexport */ usersnap),
  userstack: () => (/* reexport */ userstack),
  victorops: () => (/* reexport */ victorops),
  vk: () => (/* reexport */ vk),
  voyageAi: () => (/* reexport */ voyageAi),
  wasabi: () => (/* reexport */ wasabi),
  windmill: () => (/* reexport */ windmill),
  wpscan: () => (/* reexport */ wpscan),
  ynab: () => (/* reexport */ ynab),
  zoom: () => (/* reexport */ zoom)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/abuse-ip-db.js

const abuseIpDb = {
    name: 'AbuseIPDB',
    revoke: 'Regenerate it in the API settings of the AbuseIPDB account.',
    references: ['https://docs.abuseipdb.com/'],
    kinds: [
        {
            how: 'named',
            id: 'abuse-ip-db-api-key',
            title: 'AbuseIPDB API key',
            names: ['abuse ip db'],
            grammar: [(0,grammar/* lowerDigits */.q2)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/abyssale.js

const abyssale = {
    name: 'Abyssale',
    revoke: 'Regenerate it under Workspace settings > API key.',
    references: ['https://developers.abyssale.com/'],
    kinds: [
        {
            how: 'named',
            id: 'abyssale-api-key',
            title: 'Abyssale API key',
            names: ['abys sale'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/active-campaign.js

const activeCampaign = {
    name: 'ActiveCampaign',
    revoke: 'Regenerate it in the API settings of the ActiveCampaign account.',
    references: ['https://developers.activecampaign.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'active-campaign-api-key',
            title: 'ActiveCampaign API key',
            names: ['active campaign'],
            grammar: [(0,grammar/* lowerDigits */.q2)(72)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/acunetix.js

const acunetix = {
    name: 'Acunetix',
    revoke: 'Generate a new API key under Profile in Acunetix.',
    references: ['https://www.acunetix.com/support/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'acunetix-api-key',
            title: 'Acunetix API key',
            grammar: ['1986ad8c0a5b3df4d7028d5f3c06e936c', (0,grammar/* hex */.uh)(31, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/adzuna.js

const adzuna = {
    name: 'Adzuna',
    revoke: 'Ask Adzuna for a new key on its API dashboard.',
    references: ['https://developer.adzuna.com/'],
    kinds: [
        {
            how: 'named',
            id: 'adzuna-app-key',
            title: 'Adzuna application key',
            severity: 'medium',
            names: ['adzuna'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aero-workflow.js

const aeroWorkflow = {
    name: 'Aero Workflow',
    revoke: 'Regenerate it in the API settings of the Aero Workflow account.',
    references: ['https://api.aeroworkflow.com/swagger/'],
    kinds: [
        {
            how: 'named',
            id: 'aero-workflow-api-key',
            title: 'Aero Workflow API key',
            names: ['aero workflow'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z^!', 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/affirm.js

const affirm = {
    name: 'Affirm',
    revoke: 'Revoke it in the merchant portal > Developers > API keys.',
    references: ['https://docs.affirm.com/'],
    kinds: [
        {
            how: 'named',
            id: 'affirm-private-key',
            title: 'Affirm private API key',
            names: ['affirm api', 'affirm private', 'affirm secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/bech32.js + 1 modules
var bech32 = __webpack_require__(2800);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/age.js


const age = {
    name: 'age',
    revoke: 'Encrypt what was encrypted to it again, to a new key.',
    references: ['https://age-encryption.org/v1'],
    kinds: [
        {
            how: 'token',
            id: 'age-secret-key',
            title: 'age secret key',
            severity: 'critical',
            aliases: ['age-secret-key'],
            grammar: ['AGE-SECRET-KEY-1', (0,grammar/* from */.HT)('02-9AC-HJ-NP-Z', 58)],
            verify: bech32/* bech32Verdict */.D,
            sample: (random) => (0,bech32/* bech32Sample */.O)('age-secret-key-')(random).toUpperCase(),
        },
        {
            how: 'token',
            id: 'age-recipient',
            title: 'age recipient (a public key)',
            severity: 'info',
            grammar: ['age1', (0,grammar/* from */.HT)('02-9ac-hj-np-z', 58)],
            verify: bech32/* bech32Verdict */.D,
            sample: (0,bech32/* bech32Sample */.O)('age'),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aikido.js

const aikido = {
    name: 'Aikido',
    revoke: 'Revoke it under Settings > Integrations in Aikido.',
    references: ['https://apidocs.aikido.dev/'],
    kinds: [
        { how: 'token', id: 'aikido-ci-token', title: 'Aikido CI token', grammar: ['AIK_CI_', (0,grammar/* base62 */.Yb)(20, 80)] },
        {
            how: 'token',
            id: 'aikido-client-secret',
            title: 'Aikido client secret',
            severity: 'critical',
            grammar: ['AIK_SECRET_', (0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'token',
            id: 'aikido-client-id',
            title: 'Aikido client id',
            severity: 'info',
            grammar: ['AIK_CLIENT_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/airship.js

const airship = {
    name: 'Airship',
    revoke: 'Generate a new master secret in the settings of the project.',
    references: ['https://docs.airship.com/api/ua/'],
    kinds: [
        {
            how: 'named',
            id: 'airship-secret',
            title: 'Airship app or master secret',
            names: ['urban airship', 'airship app', 'airship master', 'airship api'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'named',
            id: 'airship-access-token',
            title: 'Airship access token',
            names: ['urban airship', 'airship'],
            grammar: [(0,grammar/* base62 */.Yb)(91)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/akeyless.js

const akeyless = {
    name: 'Akeyless',
    revoke: 'Revoke it under Users & Auth Methods of the console.',
    references: ['https://docs.akeyless.io/docs/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'akeyless-access-key',
            title: 'Akeyless access key',
            names: ['akeyless'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alconost.js

const alconost = {
    name: 'Alconost',
    revoke: 'Regenerate it in the API settings of the Alconost account.',
    references: ['https://nitro.alconost.com/'],
    kinds: [
        {
            how: 'named',
            id: 'alconost-api-key',
            title: 'Alconost API key',
            names: ['alconost'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alegra.js

const alegra = {
    name: 'Alegra',
    revoke: 'Regenerate it in the API settings of the Alegra account.',
    references: ['https://developer.alegra.com/'],
    kinds: [
        {
            how: 'named',
            id: 'alegra-api-key',
            title: 'Alegra API key',
            names: ['alegra'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aletheia.js

const aletheia = {
    name: 'Aletheia',
    revoke: 'Regenerate it in the API settings of the Aletheia account.',
    references: ['https://aletheiaapi.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'aletheia-api-key',
            title: 'Aletheia API key',
            severity: 'medium',
            names: ['aletheia'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alien-vault.js

const alienVault = {
    name: 'AlienVault OTX',
    revoke: 'Regenerate it in the API settings of the AlienVault OTX account.',
    references: ['https://otx.alienvault.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'alien-vault-api-key',
            title: 'AlienVault OTX API key',
            severity: 'medium',
            names: ['alien vault', 'alien vault otx', 'otx api', 'otx key'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/all-sports.js

const allSports = {
    name: 'AllSportsAPI',
    revoke: 'Regenerate it in the API settings of the AllSportsAPI account.',
    references: ['https://allsportsapi.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'all-sports-api-key',
            title: 'AllSportsAPI API key',
            severity: 'medium',
            names: ['all sports'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/amazon.js

const amazon = {
    name: 'Amazon',
    revoke: 'Delete the secret of the security profile in the developer console, and revoke the authorisation of the developer in Seller Central.',
    references: ['https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications'],
    kinds: [
        {
            how: 'token',
            id: 'amazon-client-secret',
            title: 'Amazon OAuth client secret',
            severity: 'critical',
            grammar: ['amzn1.oa2-cs.v1.', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'amazon-client-id',
            title: 'Amazon OAuth client id',
            severity: 'info',
            grammar: ['amzn1.application-oa2-client.', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'amazon-mws-auth-token',
            title: 'Amazon MWS auth token',
            grammar: ['amzn.mws.', ...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'amazon-refresh-token',
            title: 'Amazon refresh token',
            grammar: [(0,grammar/* either */.gP)('Atzr|', 'Atza|'), (0,grammar/* base64url */.r0)(200, 1200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/amberdata.js

const amberdata = {
    name: 'Amberdata',
    revoke: 'Regenerate it in the API settings of the Amberdata account.',
    references: ['https://docs.amberdata.io/'],
    kinds: [
        {
            how: 'named',
            id: 'amberdata-api-key',
            title: 'Amberdata API key',
            severity: 'medium',
            names: ['amberdata'],
            grammar: ['UAK', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/anthropic.js

const anthropic = {
    name: 'Anthropic',
    revoke: 'Delete the key under API keys in the Claude Console, or log out all devices for a session.',
    references: ['https://docs.anthropic.com/en/api/overview'],
    kinds: [
        {
            how: 'token',
            id: 'anthropic-api-key',
            title: 'Anthropic API key',
            aliases: ['anthropic-api-key'],
            neither: { behind: '0-9A-Za-z_-' },
            grammar: ['sk-ant-api', (0,grammar/* digits */.vm)(2, 3), '-', (0,grammar/* base64url */.r0)(93), 'AA'],
        },
        {
            how: 'token',
            id: 'anthropic-admin-api-key',
            title: 'Anthropic admin API key',
            severity: 'critical',
            aliases: ['anthropic-admin-api-key'],
            neither: { behind: '0-9A-Za-z_-' },
            grammar: ['sk-ant-admin', (0,grammar/* digits */.vm)(2, 3), '-', (0,grammar/* base64url */.r0)(93), 'AA'],
        },
        {
            how: 'token',
            id: 'anthropic-oauth-token',
            title: 'Anthropic OAuth access or refresh token',
            grammar: [(0,grammar/* either */.gP)('sk-ant-oat', 'sk-ant-ort'), (0,grammar/* digits */.vm)(2), '-', (0,grammar/* base64url */.r0)(80, 120)],
        },
        {
            how: 'token',
            id: 'anthropic-session-key',
            title: 'Anthropic session key',
            grammar: ['sk-ant-sid', (0,grammar/* digits */.vm)(2), '-', (0,grammar/* base64url */.r0)(80, 160)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/anyscale.js

const anyscale = {
    name: 'Anyscale',
    revoke: 'Revoke it under API keys in the Anyscale console.',
    references: ['https://docs.anyscale.com/'],
    kinds: [
        {
            how: 'token',
            id: 'anyscale-api-key',
            title: 'Anyscale API key',
            grammar: [(0,grammar/* either */.gP)('esecret_', 'aph0_'), (0,grammar/* base62 */.Yb)(24, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apacta.js

const apacta = {
    name: 'Apacta',
    revoke: 'Regenerate it in the API settings of the Apacta account.',
    references: ['https://apidocs.apacta.com/'],
    kinds: [{ how: 'named', id: 'apacta-api-key', title: 'Apacta API key', names: ['apacta'], grammar: grammar/* uuid */.uR }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/api2cart.js

const api2cart = {
    name: 'API2Cart',
    revoke: 'Regenerate it in the API settings of the API2Cart account.',
    references: ['https://docs.api2cart.com/'],
    kinds: [
        {
            how: 'named',
            id: 'api2cart-api-key',
            title: 'API2Cart API key',
            names: ['api2cart'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apideck.js

const apideck = {
    name: 'Apideck',
    revoke: 'Regenerate it under Configuration > API keys.',
    references: ['https://developers.apideck.com/'],
    kinds: [
        {
            how: 'named',
            id: 'apideck-api-key',
            title: 'Apideck API key',
            names: ['apideck'],
            grammar: [(0,grammar/* either */.gP)('sk_live_', 'sk_test_'), (0,grammar/* from */.HT)('0-9A-Za-z-', 60, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apifonica.js

const apifonica = {
    name: 'Apifonica',
    revoke: 'Regenerate it in the API settings of the Apifonica account.',
    references: ['https://www.apifonica.com/en/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'apifonica-api-key',
            title: 'Apifonica API key',
            names: ['apifonica'],
            grammar: [
                (0,grammar/* lowerDigits */.q2)(8, 11),
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
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/crc32.js
var crc32 = __webpack_require__(1756);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/radix.js
var radix = __webpack_require__(12261);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/apify.js




/**
 * API tokens of Apify: the last 6 characters are the CRC-32 of all before them, prefix included, in base62 with the lower
 * case first. Recomputed on published examples; Apify does not describe it.
 */
function apifyVerdict(text) {
    return text.slice(-6) === checksumOf(text.slice(0, -6)) ? checksum/* fits */.l : undefined;
}
const checksumOf = (body) => (0,radix/* inAlphabet */.Hj)((0,crc32/* crc32 */.Q)(body), digits, 6);
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
function apifySample(random) {
    const body = (0,grammar/* sampleOf */.uV)(['apify_api_', (0,grammar/* base62 */.Yb)(30)], random);
    return `${body}${checksumOf(body)}`;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apify.js


const apify = {
    name: 'Apify',
    revoke: 'Delete the token under Settings > API & Integrations.',
    references: ['https://docs.apify.com/platform/integrations/api'],
    kinds: [
        {
            how: 'token',
            id: 'apify-api-token',
            title: 'Apify API token',
            neither: { behind: '0-9A-Za-z_' },
            grammar: ['apify_api_', (0,grammar/* base62 */.Yb)(36)],
            verify: apifyVerdict,
            sample: apifySample,
        },
        {
            how: 'named',
            id: 'apify-legacy-token',
            title: 'Apify legacy API token',
            names: ['apify'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(36)], [(0,grammar/* base62 */.Yb)(25)], [(0,grammar/* base62 */.Yb)(17)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apilayer.js

const apilayer = {
    name: 'apilayer',
    revoke: 'Regenerate it in the API settings of the apilayer account.',
    references: ['https://apilayer.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'apilayer-api-key',
            title: 'apilayer API key',
            severity: 'medium',
            names: ['apilayer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apimatic.js

const apimatic = {
    name: 'APIMatic',
    revoke: 'Regenerate it in the API settings of the APIMatic account.',
    references: ['https://docs.apimatic.io/'],
    kinds: [
        {
            how: 'named',
            id: 'apimatic-api-key',
            title: 'APIMatic API key',
            names: ['apimatic'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appcues.js

const appcues = {
    name: 'Appcues',
    revoke: 'Regenerate it in the API settings of the Appcues account.',
    references: ['https://docs.appcues.com/'],
    kinds: [
        { how: 'named', id: 'appcues-api-key', title: 'Appcues API key', names: ['appcues'], grammar: grammar/* uuid */.uR },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appetize.js

const appetize = {
    name: 'Appetize',
    revoke: 'Delete the token under Organization > API.',
    references: ['https://docs.appetize.io/account/api-token'],
    kinds: [
        {
            how: 'named',
            id: 'appetize-api-token',
            title: 'Appetize API token',
            names: ['appetize'],
            grammar: ['tok_', (0,grammar/* lowerDigits */.q2)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appfollow.js

const appfollow = {
    name: 'AppFollow',
    revoke: 'Regenerate it in the API settings of the AppFollow account.',
    references: ['https://docs.api.appfollow.io/'],
    kinds: [
        {
            how: 'named',
            id: 'appfollow-api-key',
            title: 'AppFollow API key',
            names: ['app follow'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/applitools.js

const applitools = {
    name: 'Applitools',
    revoke: 'Delete the key under Admin > API keys.',
    references: ['https://applitools.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'applitools-api-key',
            title: 'Applitools API key',
            names: ['applitools'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appointedd.js

const appointedd = {
    name: 'Appointedd',
    revoke: 'Regenerate it in the API settings of the Appointedd account.',
    references: ['https://developers.appointedd.com/'],
    kinds: [
        {
            how: 'named',
            id: 'appointedd-api-key',
            title: 'Appointedd API key',
            names: ['appointedd'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/', 80, 96), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appoptics.js

const appoptics = {
    name: 'AppOptics',
    revoke: 'Delete the token under Settings > API tokens.',
    references: ['https://docs.appoptics.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'appoptics-api-token',
            title: 'AppOptics API token',
            names: ['app optics'],
            grammar: [(0,grammar/* base64url */.r0)(71)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appsflyer.js

const appsflyer = {
    name: 'AppsFlyer',
    revoke: 'Regenerate it in the API settings of the AppsFlyer account.',
    references: ['https://support.appsflyer.com/hc/en-us/articles/360004562377'],
    kinds: [
        {
            how: 'named',
            id: 'appsflyer-api-key',
            title: 'AppsFlyer API key',
            names: ['apps flyer'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(22)], ['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appsynergy.js

const appsynergy = {
    name: 'AppSynergy',
    revoke: 'Regenerate it in the API settings of the AppSynergy account.',
    references: ['https://www.appsynergy.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'appsynergy-api-key',
            title: 'AppSynergy API key',
            names: ['appsynergy'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apptivo.js

const apptivo = {
    name: 'Apptivo',
    revoke: 'Regenerate it under Business settings > API access.',
    references: ['https://www.apptivo.com/developers/'],
    kinds: [
        {
            how: 'named',
            id: 'apptivo-api-key',
            title: 'Apptivo API key',
            names: ['apptivo'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* from */.HT)('0-9A-Za-z-', 36)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appwrite.js

const appwrite = {
    name: 'Appwrite',
    revoke: 'Delete the key under Overview > Integrations > API keys of the project.',
    references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'appwrite-api-key',
            title: 'Appwrite API key',
            severity: 'critical',
            grammar: ['standard_', (0,grammar/* hex */.uh)(256)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/arcjet.js

const arcjet = {
    name: 'Arcjet',
    revoke: 'Delete the site key in the Arcjet dashboard.',
    references: ['https://docs.arcjet.com/'],
    kinds: [{ how: 'token', id: 'arcjet-key', title: 'Arcjet key', grammar: ['ajkey_', (0,grammar/* base62 */.Yb)(24, 36)] }],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/asaas.js

const asaas = {
    name: 'Asaas',
    revoke: 'Delete the key under Integrations > API keys.',
    references: ['https://docs.asaas.com/docs/authentication-2'],
    kinds: [
        {
            how: 'token',
            id: 'asaas-api-key',
            title: 'Asaas API key',
            severity: 'critical',
            grammar: [
                '$aact_',
                (0,grammar/* either */.gP)([(0,grammar/* either */.gP)('prod_', 'hmlg_'), (0,grammar/* base64 */.K3)(30, 600)], [(0,grammar/* base64 */.K3)(60, 600)]),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/assemblyai.js

const assemblyai = {
    name: 'AssemblyAI',
    revoke: 'Regenerate it in the API settings of the AssemblyAI account.',
    references: ['https://www.assemblyai.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'assemblyai-api-key',
            title: 'AssemblyAI API key',
            names: ['assembly ai', 'assembly.ai'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/atera.js

const atera = {
    name: 'Atera',
    revoke: 'Regenerate it in the API settings of the Atera account.',
    references: ['https://support.atera.com/hc/en-us/articles/219083397'],
    kinds: [
        {
            how: 'named',
            id: 'atera-api-key',
            title: 'Atera API key',
            names: ['atera api', 'atera key', 'atera token', 'atera secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/snowflake.js


const snowflake = {
    name: 'Snowflake',
    revoke: 'Remove it with ALTER USER ... REMOVE PROGRAMMATIC ACCESS TOKEN, or set a new one.',
    references: ['https://docs.snowflake.com/en/user-guide/programmatic-access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'snowflake-programmatic-access-token',
            title: 'Snowflake programmatic access token',
            severity: 'critical',
            names: ['snowflake', 'snowsql'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
        {
            how: 'token',
            id: 'snowflake-session-token',
            title: 'Snowflake session token',
            severity: 'critical',
            grammar: ['ETMsDgAAA', (0,grammar/* base64 */.K3)(150, 600)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sparkpost.js

const sparkpost = {
    name: 'SparkPost',
    revoke: 'Delete it under Configuration > API Keys.',
    references: ['https://developers.sparkpost.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'sparkpost-api-key',
            title: 'SparkPost API key',
            names: ['spark post'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/squadcast.js

const squadcast = {
    name: 'Squadcast',
    revoke: 'Revoke it in the profile page.',
    references: ['https://support.squadcast.com/'],
    kinds: [
        {
            how: 'named',
            id: 'squadcast-refresh-token',
            title: 'Squadcast refresh token',
            names: ['squadcast'],
            grammar: [(0,grammar/* hex */.uh)(40, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/step-fun.js

const stepFun = {
    name: 'StepFun',
    revoke: "Revoke it in the platform's API keys.",
    references: ['https://platform.stepfun.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'step-fun-api-key',
            title: 'StepFun API key',
            names: ['stepfun'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sysdig.js

const sysdig = {
    name: 'Sysdig',
    revoke: 'Reset it under Settings > User Profile.',
    references: [
        'https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'sysdig-api-token',
            title: 'Sysdig API token',
            names: ['sysdig'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thousandeyes.js

const thousandeyes = {
    name: 'ThousandEyes',
    revoke: 'Revoke it under Account Settings > Users and Roles.',
    references: ['https://developer.cisco.com/docs/thousandeyes/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'thousandeyes-token',
            title: 'ThousandEyes API token',
            names: ['thousandeyes', 'thousand eyes'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], grammar/* uuid */.uR)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/three-scale.js

const threeScale = {
    name: '3scale',
    revoke: 'Delete the token under Account settings > Personal > Tokens.',
    references: ['https://docs.redhat.com/en/documentation/red_hat_3scale_api_management/'],
    kinds: [
        {
            how: 'named',
            id: 'three-scale-access-token',
            title: '3scale access token',
            severity: 'critical',
            names: ['3scale', 'three scale'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thunderforest.js

const thunderforest = {
    name: 'Thunderforest',
    revoke: 'Revoke it in the console.',
    references: ['https://www.thunderforest.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'thunderforest-api-key',
            title: 'Thunderforest API key',
            names: ['thunderforest', 'thunder forest'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ticketmaster.js

const ticketmaster = {
    name: 'Ticketmaster',
    revoke: 'Replace it in the API settings of the Ticketmaster account.',
    references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'ticketmaster-api-key',
            title: 'Ticketmaster API key',
            severity: 'medium',
            names: ['ticketmaster', 'ticket master'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tmdb.js

const tmdb = {
    name: 'TMDB',
    revoke: 'Regenerate it under Settings > API of the TMDB account.',
    references: ['https://developer.themoviedb.org/docs/authentication-application'],
    kinds: [
        {
            how: 'named',
            id: 'tmdb-api-key',
            title: 'TMDB API key',
            severity: 'medium',
            names: ['tmdb', 'themoviedb', 'movie db', 'moviedb'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/treasure-data.js

const treasureData = {
    name: 'Treasure Data',
    revoke: 'Delete it under My Settings > API Keys.',
    references: ['https://docs.treasuredata.com/articles/pd/getting-your-api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'treasure-data-api-key',
            title: 'Treasure Data API key',
            severity: 'critical',
            names: ['treasure data', 'treasuredata', 'td api', 'td apikey'],
            grammar: [(0,grammar/* digits */.vm)(1, 7), '/', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/turso.js

const turso = {
    name: 'Turso',
    revoke: 'Revoke it with `turso auth api-tokens revoke`, or rotate with `turso db tokens invalidate`.',
    references: ['https://docs.turso.tech/cli/auth/api-tokens/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'turso-token',
            title: 'Turso database or platform token',
            severity: 'critical',
            names: ['turso', 'libsql'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(15, 200), '.', (0,grammar/* base64url */.r0)(20, 1000), '.', (0,grammar/* base64url */.r0)(60, 200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upstage.js

const upstage = {
    name: 'Upstage',
    revoke: 'Delete it under API Keys of the console.',
    references: ['https://console.upstage.ai/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'upstage-api-key',
            title: 'Upstage API key',
            names: ['upstage', 'solar api'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* optional */.lq)('up_'), (0,grammar/* base62 */.Yb)(27, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/usersnap.js

const usersnap = {
    name: 'Usersnap',
    revoke: 'Replace it in the API settings of the Usersnap account.',
    references: ['https://help.usersnap.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'usersnap-api-key',
            title: 'Usersnap API key',
            severity: 'medium',
            names: ['usersnap'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/userstack.js

const userstack = {
    name: 'userstack',
    revoke: 'Replace it in the API settings of the userstack account.',
    references: ['https://userstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'userstack-api-key',
            title: 'userstack API key',
            severity: 'medium',
            names: ['userstack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/victorops.js

const victorops = {
    name: 'Splunk On-Call (VictorOps)',
    revoke: 'Replace it in the API settings of the Splunk On-Call (VictorOps) account.',
    references: ['https://help.victorops.com/knowledge-base/api/'],
    kinds: [
        {
            how: 'named',
            id: 'victorops-api-key',
            title: 'Splunk On-Call (VictorOps) API key',
            names: ['victorops', 'victor ops', 'vo api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vk.js

const vk = {
    name: 'VK',
    revoke: 'Change it in the settings of the app or the community.',
    references: ['https://dev.vk.com/en/api/access-token/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'vk-access-token',
            title: 'VK access token',
            grammar: ['vk1.a.', (0,grammar/* base64url */.r0)(80, 260)],
        },
        {
            how: 'named',
            id: 'vk-old-access-token',
            title: 'VK access token of the older format',
            names: ['vk access', 'vk token', 'vk api', 'vk group', 'vk service', 'vkontakte'],
            grammar: [(0,grammar/* hex */.uh)(85)],
        },
        {
            how: 'named',
            id: 'vk-service-token',
            title: 'VK service token',
            names: ['vk access', 'vk token', 'vk api', 'vk service', 'vkontakte'],
            grammar: [(0,grammar/* hex */.uh)(68, 78)],
        },
        {
            how: 'named',
            id: 'vk-secure-key',
            title: 'VK protected key',
            severity: 'high',
            names: ['vk secret', 'vk secure', 'vk client secret', 'vk app secret', 'vkontakte secret'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/voyage-ai.js

const voyageAi = {
    name: 'Voyage AI',
    revoke: 'Delete it under API keys of the dashboard.',
    references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
    kinds: [
        {
            how: 'named',
            id: 'voyage-ai-api-key',
            title: 'Voyage AI API key',
            names: ['voyage', 'voyageai'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('pa-', 'al-'), (0,grammar/* base64url */.r0)(40, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wasabi.js

const wasabi = {
    name: 'Wasabi',
    revoke: 'Delete the access key under Access Keys of the console.',
    references: ['https://docs.wasabi.com/docs/creating-a-new-access-key'],
    kinds: [
        {
            how: 'named',
            id: 'wasabi-secret-key',
            title: 'Wasabi secret key',
            severity: 'critical',
            names: ['wasabi'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'wasabi-access-key-id',
            title: 'Wasabi access key id',
            severity: 'info',
            names: ['wasabi'],
            words: ['access', 'key'],
            grammar: [(0,grammar/* upperDigits */.RO)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/windmill.js

const windmill = {
    name: 'Windmill',
    revoke: 'Revoke it under Account settings > Tokens.',
    references: ['https://www.windmill.dev/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'windmill-token',
            title: 'Windmill token',
            names: ['windmill token', 'wmill'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wpscan.js

const wpscan = {
    name: 'WPScan',
    revoke: 'Replace it in the API settings of the WPScan account.',
    references: ['https://wpscan.com/docs/api/v3/'],
    kinds: [
        {
            how: 'named',
            id: 'wpscan-api-token',
            title: 'WPScan API token',
            severity: 'medium',
            names: ['wpscan', 'wp scan'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ynab.js

const ynab = {
    name: 'YNAB',
    revoke: 'Revoke it under Account Settings > Developer Settings.',
    references: ['https://api.ynab.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ynab-personal-token',
            title: 'YNAB personal access token',
            names: ['ynab', 'youneedabudget'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zoom.js

const zoom = {
    name: 'Zoom',
    revoke: 'Regenerate it under App Credentials, or Features, of the app in the Marketplace.',
    references: ['https://developers.zoom.us/docs/internal-apps/'],
    kinds: [
        {
            how: 'named',
            id: 'zoom-client-secret',
            title: 'Zoom client, SDK or API secret',
            severity: 'critical',
            names: [
                'zoom client',
                'zoom sdk',
                'zoom api',
                'zoom secret',
                'zoom app',
                'zoom oauth',
                'zoom video',
                'zoom meeting',
            ],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 36)],
        },
        {
            how: 'named',
            id: 'zoom-webhook-token',
            title: 'Zoom webhook secret or verification token',
            severity: 'medium',
            names: ['zoom webhook', 'zoom verification', 'zoom secret token', 'zoom event'],
            words: ['secret', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-11.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ }),

/***/ 2800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ bech32Sample),
  D: () => (/* binding */ bech32Verdict)
});

;// CONCATENATED MODULE: ./out/actions/secret-scan/encoding/bech32.js
/** Bech32's checksum (BIP 173) of a text in one case: whether it fits. The part behind the last `1` holds the data. */
function isBech32(text) {
    const lower = text.toLowerCase();
    if (text !== lower && text !== text.toUpperCase())
        return false;
    const at = lower.lastIndexOf('1');
    const values = Array.from(lower.slice(at + 1), (char) => alphabet.indexOf(char));
    if (at < 1 || values.length < 6 || values.includes(-1))
        return false;
    return polymod([...expand(lower.slice(0, at)), ...values]) === 1;
}
/** `data` is in the digits of the alphabet. Lower case. */
function withBech32(name, data) {
    const values = Array.from(data, (char) => alphabet.indexOf(char));
    const sum = polymod([...expand(name), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
    const checksum = [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(sum >>> shift) & 31]).join('');
    return `${name}1${data}${checksum}`;
}
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const expand = (name) => {
    const codes = Array.from(name, (char) => char.charCodeAt(0));
    return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
};
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
function polymod(values) {
    let sum = 1;
    for (const value of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        for (let bit = 0; bit < 5; bit += 1)
            if ((top >>> bit) & 1)
                sum ^= generators[bit] ?? 0;
    }
    return sum;
}

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/bech32.js



/** Keys in Bech32 (BIP 173): `AGE-SECRET-KEY-1` of age, https://age-encryption.org/v1; `nsec1` of Nostr, NIP-19. */
const bech32Verdict = (text) => (isBech32(text) ? checksum/* fits */.l : checksum/* misfits */.g);
/** `name` in lower case. 52 characters are 32 bytes. */
const bech32Sample = (name) => (random) => withBech32(name, (0,grammar/* sampleOf */.uV)([(0,grammar/* from */.HT)('ac-hj-np-z02-9', 51), 'q'], random));


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


/***/ }),

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ jwtSample),
/* harmony export */   Z: () => (/* binding */ jwtVerdict)
/* harmony export */ });
/* harmony import */ var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73068);
/* harmony import */ var _encoding_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16773);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);



/**
 * JSON Web Tokens (RFC 7519): header and payload are JSON objects in base64url, and the header names an algorithm.
 * One that is expired, unsigned or made to be public (an anonymous role) is worth little.
 */
function jwtVerdict(text, now = Date.now()) {
    const [head = '', body = '', signature = ''] = text.split('.');
    const [header, payload] = [(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonInBase64 */ .TK)(head), (0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonInBase64 */ .TK)(body)];
    if (typeof header?.alg !== 'string' || payload === undefined)
        return undefined;
    const expiry = payload.exp;
    const facts = { ...(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .factsIn */ .PC)(header, 'alg'), ...(0,_encoding_json_js__WEBPACK_IMPORTED_MODULE_1__/* .factsIn */ .PC)(payload, 'iss', 'role', 'exp') };
    const expired = typeof expiry === 'number' && expiry * 1000 < now;
    const isSample = payload.sub === '1234567890' && payload.iat === 1516239022;
    const severity = expired || isSample || signature === '' || payload.role === 'anon' ? 'low' : undefined;
    const why = expired
        ? 'it decodes, and it is expired'
        : isSample
            ? 'it decodes to what jwt.io shows first'
            : 'it decodes';
    return { state: 'proven', why, facts, ...(severity !== undefined && { severity }) };
}
function jwtSample(random) {
    const parts = [
        { alg: 'HS256', typ: 'JWT' },
        { sub: (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base64url */ .r0)(12)], random), scope: 'admin' },
    ];
    return [
        ...parts.map((part) => (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64url */ .Fo)(JSON.stringify(part))),
        (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base64url */ .r0)(43)], random),
    ].join('.');
}


/***/ })

};
