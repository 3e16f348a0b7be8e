export const id = 7036;
export const ids = [7036];
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

/***/ 97036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ably: () => (/* reexport */ ably),
  adyen: () => (/* reexport */ adyen),
  ahrefs: () => (/* reexport */ ahrefs),
  ansibleAwx: () => (/* reexport */ ansibleAwx),
  apiNinjas: () => (/* reexport */ apiNinjas),
  appCenter: () => (/* reexport */ appCenter),
  aqicn: () => (/* reexport */ aqicn),
  artsy: () => (/* reexport */ artsy),
  asana: () => (/* reexport */ asana),
  authy: () => (/* reexport */ authy),
  autodesk: () => (/* reexport */ autodesk),
  beehiiv: () => (/* reexport */ beehiiv),
  besttime: () => (/* reexport */ besttime),
  betterstack: () => (/* reexport */ betterstack),
  bigcommerce: () => (/* reexport */ bigcommerce),
  buffer: () => (/* reexport */ buffer),
  buzzsprout: () => (/* reexport */ buzzsprout),
  clearbit: () => (/* reexport */ clearbit),
  clickhouse: () => (/* reexport */ clickhouse),
  cloudinary: () => (/* reexport */ cloudinary),
  clover: () => (/* reexport */ clover),
  coinbase: () => (/* reexport */ coinbase),
  column: () => (/* reexport */ column),
  comet: () => (/* reexport */ comet),
  configcat: () => (/* reexport */ configcat),
  contentful: () => (/* reexport */ contentful),
  deepseek: () => (/* reexport */ deepseek),
  directus: () => (/* reexport */ directus),
  dnscheck: () => (/* reexport */ dnscheck),
  dropboxSign: () => (/* reexport */ dropboxSign),
  freshworks: () => (/* reexport */ freshworks),
  geocodeXyz: () => (/* reexport */ geocodeXyz),
  getgeoApi: () => (/* reexport */ getgeoApi),
  gitguardian: () => (/* reexport */ gitguardian),
  gitlab: () => (/* reexport */ gitlab),
  ifttt: () => (/* reexport */ ifttt),
  ipinfo: () => (/* reexport */ ipinfo),
  keboola: () => (/* reexport */ keboola),
  logicmonitor: () => (/* reexport */ logicmonitor),
  mavenlink: () => (/* reexport */ mavenlink),
  metaapi: () => (/* reexport */ metaapi),
  neutrinoApi: () => (/* reexport */ neutrinoApi),
  odoo: () => (/* reexport */ odoo),
  onelogin: () => (/* reexport */ onelogin),
  paystack: () => (/* reexport */ paystack),
  phabricator: () => (/* reexport */ phabricator),
  pivotalTracker: () => (/* reexport */ pivotalTracker),
  playHt: () => (/* reexport */ playHt),
  recaptcha: () => (/* reexport */ recaptcha),
  sauceLabs: () => (/* reexport */ sauceLabs),
  stabilityAi: () => (/* reexport */ stabilityAi),
  tly: () => (/* reexport */ tly),
  usps: () => (/* reexport */ usps),
  weatherapi: () => (/* reexport */ weatherapi),
  wecom: () => (/* reexport */ wecom),
  windsurf: () => (/* reexport */ windsurf),
  wistia: () => (/* reexport */ wistia),
  witAi: () => (/* reexport */ witAi),
  wolfram: () => (/* reexport */ wolfram),
  workstack: () => (/* reexport */ workstack),
  wpEngine: () => (/* reexport */ wpEngine),
  zhipu: () => (/* reexport */ zhipu),
  zoho: () => (/* reexport */ zoho),
  zyte: () => (/* reexport */ zyte)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ably.js

const ably = {
    name: 'Ably',
    revoke: 'Revoke the key on the API Keys page of the app.',
    references: ['https://ably.com/docs/auth'],
    kinds: [
        {
            how: 'named',
            id: 'ably-api-key',
            title: 'Ably API key',
            names: ['ably api', 'ably key'],
            grammar: [(0,grammar/* base64url */.r0)(6, 8), '.', (0,grammar/* base64url */.r0)(6, 8), ':', (0,grammar/* base64url */.r0)(16, 43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/adyen.js

const adyen = {
    name: 'Adyen',
    revoke: 'Generate a new API key under Developers > API credentials.',
    references: ['https://docs.adyen.com/development-resources/api-credentials/'],
    kinds: [
        {
            how: 'token',
            id: 'adyen-api-key',
            title: 'Adyen API key',
            severity: 'critical',
            grammar: [
                'AQE',
                (0,grammar/* base64 */.K3)(60, 140),
                (0,grammar/* optional */.lq)('='),
                (0,grammar/* optional */.lq)('='),
                '-',
                (0,grammar/* base64 */.K3)(43),
                '=-',
                (0,grammar/* from */.HT)('!#-&(-;=?-_a-~', 8, 20),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ahrefs.js

const ahrefs = {
    name: 'Ahrefs',
    revoke: 'Delete the key under Account settings > API keys.',
    references: ['https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management'],
    kinds: [
        {
            how: 'named',
            id: 'ahrefs-api-key',
            title: 'Ahrefs API key',
            names: ['ahrefs'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ansible-awx.js

const ansibleAwx = {
    name: 'Ansible AWX',
    revoke: 'Delete the token under Access > Applications or Users.',
    references: ['https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html'],
    kinds: [
        {
            how: 'named',
            id: 'ansible-awx-token',
            title: 'Ansible AWX OAuth token',
            severity: 'critical',
            names: ['awx token', 'awx oauth', 'ansible tower', 'tower oauth'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/api-ninjas.js

const apiNinjas = {
    name: 'API Ninjas',
    revoke: 'Regenerate it in the API settings of the API Ninjas account.',
    references: ['https://api-ninjas.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'api-ninjas-api-key',
            title: 'API Ninjas API key',
            severity: 'medium',
            names: ['api ninja', 'calorie ninja'],
            grammar: [(0,grammar/* base64 */.K3)(40), (0,grammar/* optional */.lq)('==')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/app-center.js

const appCenter = {
    name: 'Visual Studio App Center',
    revoke: 'Delete the token under Account settings > User API tokens.',
    references: ['https://learn.microsoft.com/en-us/appcenter/api-docs/'],
    kinds: [
        {
            how: 'named',
            id: 'app-center-api-token',
            title: 'Visual Studio App Center API token',
            severity: 'critical',
            names: ['app center'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aqicn.js

const aqicn = {
    name: 'World Air Quality Index',
    revoke: 'Revoke it under aqicn.org/data-platform/token.',
    references: ['https://aqicn.org/json-api/doc/'],
    kinds: [
        {
            how: 'named',
            id: 'aqicn-api-token',
            title: 'World Air Quality Index API token',
            names: ['aqicn', 'waqi'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/artsy.js

const artsy = {
    name: 'Artsy',
    revoke: 'Delete the app under My Apps at developers.artsy.net.',
    references: ['https://developers.artsy.net/'],
    kinds: [
        {
            how: 'named',
            id: 'artsy-client-secret',
            title: 'Artsy client secret',
            severity: 'medium',
            names: ['artsy'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'artsy-client-id',
            title: 'Artsy client id',
            severity: 'info',
            names: ['artsy'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/asana.js

const asana = {
    name: 'Asana',
    revoke: 'Delete the token in the developer console (My apps).',
    references: ['https://developers.asana.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'asana-personal-access-token',
            title: 'Asana personal access token',
            names: ['asana'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* digits */.vm)(1), '/', (0,grammar/* digits */.vm)(13, 20), ':'], [(0,grammar/* digits */.vm)(1), '/', (0,grammar/* digits */.vm)(13, 20), '/', (0,grammar/* digits */.vm)(13, 20), ':'], [(0,grammar/* digits */.vm)(1), '/']),
                (0,grammar/* anyHex */.YM)(32),
            ],
        },
        {
            how: 'named',
            id: 'asana-client-secret',
            title: 'Asana client secret',
            aliases: ['asana-client-secret'],
            names: ['asana'],
            grammar: [(0,grammar/* anyHex */.YM)(32, 36)],
        },
        {
            how: 'named',
            id: 'asana-client-id',
            title: 'Asana client id',
            severity: 'info',
            aliases: ['asana-client-id'],
            names: ['asana'],
            words: ['id'],
            grammar: [(0,grammar/* digits */.vm)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/authy.js

const authy = {
    name: 'Authy',
    revoke: 'Regenerate it in the settings of the application in the Twilio console.',
    references: ['https://www.twilio.com/docs/authy/api'],
    kinds: [
        { how: 'named', id: 'authy-api-key', title: 'Authy API key', names: ['authy'], grammar: [(0,grammar/* base62 */.Yb)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/autodesk.js

const autodesk = {
    name: 'Autodesk',
    revoke: 'Regenerate the secret of the application at aps.autodesk.com.',
    references: ['https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/'],
    kinds: [
        {
            how: 'named',
            id: 'autodesk-client-secret',
            title: 'Autodesk client secret',
            names: ['autodesk', 'forge client'],
            words: ['secret'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(16)], [(0,grammar/* base62 */.Yb)(64)])],
        },
        {
            how: 'named',
            id: 'autodesk-client-id',
            title: 'Autodesk client id',
            severity: 'info',
            names: ['autodesk', 'forge client'],
            words: ['id'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(32)], [(0,grammar/* base62 */.Yb)(48)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/beehiiv.js

const beehiiv = {
    name: 'beehiiv',
    revoke: 'Regenerate it in the API settings of the beehiiv account.',
    references: ['https://developers.beehiiv.com/'],
    kinds: [
        {
            how: 'named',
            id: 'beehiiv-api-key',
            title: 'beehiiv API key',
            names: ['beehiiv'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/besttime.js

const besttime = {
    name: 'BestTime',
    revoke: 'Regenerate it on the API keys page of the account.',
    references: ['https://documentation.besttime.app/'],
    kinds: [
        {
            how: 'named',
            id: 'besttime-api-key',
            title: 'BestTime API key',
            names: ['besttime', 'best time app', 'best time api'],
            grammar: [(0,grammar/* either */.gP)(['pri_', (0,grammar/* hex */.uh)(32)], ['pub_', (0,grammar/* hex */.uh)(32)], [(0,grammar/* from */.HT)('0-9A-Za-z_', 36)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/betterstack.js

const betterstack = {
    name: 'Better Stack',
    revoke: 'Delete the token under Settings > API tokens of the team.',
    references: ['https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/'],
    kinds: [
        {
            how: 'named',
            id: 'betterstack-api-token',
            title: 'Better Stack API or source token',
            names: ['better stack', 'better uptime', 'logtail'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bigcommerce.js

const bigcommerce = {
    name: 'BigCommerce',
    revoke: 'Delete the account under Settings > Store-level API accounts.',
    references: ['https://developer.bigcommerce.com/docs/start/authentication/api-accounts'],
    kinds: [
        {
            how: 'named',
            id: 'bigcommerce-access-token',
            title: 'BigCommerce access token or client secret',
            severity: 'critical',
            names: ['big commerce'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(31)], [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buffer.js

const buffer = {
    name: 'Buffer',
    revoke: 'Regenerate it in the API settings of the Buffer account.',
    references: ['https://buffer.com/developers/api'],
    kinds: [
        {
            how: 'named',
            id: 'buffer-access-token',
            title: 'Buffer access token',
            names: ['buffer access', 'buffer api', 'buffer client', 'bufferapp'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* digits */.vm)(1), '/'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buzzsprout.js

const buzzsprout = {
    name: 'Buzzsprout',
    revoke: 'Regenerate it under My account > API.',
    references: ['https://github.com/buzzsprout/buzzsprout-api'],
    kinds: [
        {
            how: 'named',
            id: 'buzzsprout-api-token',
            title: 'Buzzsprout API token',
            names: ['buzzsprout'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clearbit.js

const clearbit = {
    name: 'Clearbit',
    revoke: 'Regenerate it in the API settings of the Clearbit account.',
    references: ['https://clearbit.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'clearbit-api-key',
            title: 'Clearbit API key',
            names: ['clear bit'],
            grammar: [(0,grammar/* either */.gP)(['sk_', (0,grammar/* hex */.uh)(32)], ['pk_', (0,grammar/* hex */.uh)(32)], [(0,grammar/* lowerDigits */.q2)(35)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clickhouse.js

const clickhouse = {
    name: 'ClickHouse Cloud',
    revoke: 'Delete the key on the API keys page of the organisation.',
    references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
    kinds: [
        {
            how: 'token',
            id: 'clickhouse-cloud-api-secret',
            title: 'ClickHouse Cloud API key secret',
            severity: 'critical',
            aliases: ['clickhouse-cloud-api-secret-key'],
            grammar: ['4b1d', (0,grammar/* base62 */.Yb)(38)],
        },
        {
            how: 'named',
            id: 'clickhouse-cloud-key-id',
            title: 'ClickHouse Cloud API key id',
            severity: 'info',
            names: ['click house'],
            words: ['id'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudinary.js

const cloudinary = {
    name: 'Cloudinary',
    revoke: 'Delete the key pair under Settings > API keys.',
    references: ['https://cloudinary.com/documentation/finding_your_credentials_tutorial'],
    kinds: [
        {
            how: 'token',
            id: 'cloudinary-url',
            title: 'Cloudinary environment URL with secret',
            anyValue: true,
            grammar: ['cloudinary://', (0,grammar/* digits */.vm)(12, 15), ':', (0,grammar/* base64url */.r0)(20, 30), '@', (0,grammar/* from */.HT)('0-9A-Za-z_-', 2, 64)],
        },
        {
            how: 'named',
            id: 'cloudinary-api-secret',
            title: 'Cloudinary API secret',
            aliases: ['cloudinary-api-secret'],
            names: ['cloudinary'],
            grammar: [(0,grammar/* base64url */.r0)(27)],
        },
        {
            how: 'named',
            id: 'cloudinary-api-key',
            title: 'Cloudinary API key',
            severity: 'info',
            aliases: ['cloudinary-api-key'],
            names: ['cloudinary'],
            grammar: [(0,grammar/* digits */.vm)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clover.js

const clover = {
    name: 'Clover',
    revoke: 'Regenerate the token under Account & setup > API tokens.',
    references: ['https://docs.clover.com/dev/docs/using-api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'clover-api-token',
            title: 'Clover API token',
            severity: 'critical',
            names: ['clover api', 'clover token', 'clover access', 'clover merchant', 'clover app'],
            words: ['token', 'secret', 'key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coinbase.js

const coinbase = {
    name: 'Coinbase',
    revoke: 'Delete the key in the Coinbase Developer Platform portal, or under Settings > API.',
    references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
    kinds: [
        {
            how: 'named',
            id: 'coinbase-api-secret',
            title: 'Coinbase API secret',
            severity: 'critical',
            names: ['coinbase'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(32)], [(0,grammar/* base64 */.K3)(86), '=='])],
        },
        {
            how: 'named',
            id: 'coinbase-access-token',
            title: 'Coinbase access token',
            severity: 'critical',
            aliases: ['coinbase-access-token'],
            names: ['coinbase'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
        {
            how: 'named',
            id: 'coinbase-api-key',
            title: 'Coinbase API key',
            severity: 'medium',
            names: ['coinbase'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(16)])],
        },
        {
            how: 'token',
            id: 'coinbase-key-name',
            title: 'Coinbase CDP key name',
            severity: 'low',
            grammar: ['organizations/', ...grammar/* uuid */.uR, '/apiKeys/', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/column.js

const column = {
    name: 'Column',
    revoke: 'Delete the key under API keys of the dashboard.',
    references: ['https://column.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'column-live-api-key',
            title: 'Column live API key',
            severity: 'critical',
            names: ['column api', 'column key', 'column token', 'column secret', 'column bank'],
            grammar: ['live_', (0,grammar/* base62 */.Yb)(24, 36)],
        },
        {
            how: 'named',
            id: 'column-test-api-key',
            title: 'Column sandbox API key',
            severity: 'medium',
            names: ['column api', 'column key', 'column token', 'column secret', 'column bank'],
            grammar: ['test_', (0,grammar/* base62 */.Yb)(24, 36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/comet.js

const comet = {
    name: 'Comet',
    revoke: 'Regenerate it in the API settings of the Comet account.',
    references: ['https://www.comet.com/docs/v2/guides/getting-started/quickstart/'],
    kinds: [
        {
            how: 'named',
            id: 'comet-api-key',
            title: 'Comet API key',
            names: ['comet api', 'comet ml', 'comet key', 'opik'],
            grammar: [(0,grammar/* base62 */.Yb)(25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/configcat.js

const configcat = {
    name: 'ConfigCat',
    revoke: 'Revoke the SDK key on the SDK keys page of the product.',
    references: ['https://configcat.com/docs/advanced/manage-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'configcat-sdk-key',
            title: 'ConfigCat SDK key',
            severity: 'medium',
            aliases: ['configcat-sdk-key-extended'],
            grammar: ['configcat-sdk-1/', (0,grammar/* base64url */.r0)(22), '/', (0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'token',
            id: 'configcat-proxy-key',
            title: 'ConfigCat proxy SDK key',
            severity: 'medium',
            grammar: ['configcat-proxy/', (0,grammar/* from */.HT)('0-9A-Za-z_/-', 3, 120)],
        },
        {
            how: 'named',
            id: 'configcat-legacy-sdk-key',
            title: 'ConfigCat legacy SDK key',
            severity: 'medium',
            aliases: ['configcat-sdk-key'],
            names: ['config cat'],
            grammar: [(0,grammar/* base64url */.r0)(22), '/', (0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/contentful.js

const contentful = {
    name: 'Contentful',
    revoke: 'Revoke it under Settings > CMA tokens, or delete the key under Settings > API keys.',
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'contentful-personal-access-token',
            title: 'Contentful personal access token',
            severity: 'critical',
            grammar: ['CFPAT-', (0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'contentful-delivery-token',
            title: 'Contentful delivery or preview token',
            severity: 'medium',
            aliases: ['contentful-delivery-api-token'],
            names: ['contentful', 'ctfl'],
            grammar: [(0,grammar/* base64url */.r0)(42, 44)],
        },
        {
            how: 'named',
            id: 'contentful-legacy-delivery-token',
            title: 'Contentful legacy delivery token',
            severity: 'medium',
            names: ['contentful'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'contentful-legacy-management-token',
            title: 'Contentful legacy management token',
            severity: 'critical',
            names: ['contentful'],
            words: ['management'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deepseek.js

const deepseek = {
    name: 'DeepSeek',
    revoke: 'Delete it on the API keys page of the platform.',
    references: ['https://api-docs.deepseek.com/'],
    kinds: [
        {
            how: 'token',
            id: 'deepseek-api-key',
            title: 'DeepSeek API key',
            grammar: ['sk-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/directus.js

const directus = {
    name: 'Directus',
    revoke: 'Replace the static token on the page of the user.',
    references: ['https://directus.io/docs/guides/connect/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'directus-static-token',
            title: 'Directus static token',
            names: ['directus'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dnscheck.js

const dnscheck = {
    name: 'DNSCheck',
    revoke: 'Replace it on the API page of the account.',
    references: ['https://www.dnscheck.co/api'],
    kinds: [
        {
            how: 'named',
            id: 'dnscheck-api-key',
            title: 'DNSCheck API key',
            severity: 'medium',
            names: ['dnscheck', 'dns check'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dropbox-sign.js

const dropboxSign = {
    name: 'Dropbox Sign',
    revoke: 'Delete it on the API tab of the settings.',
    references: ['https://developers.hellosign.com/api/reference/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'dropbox-sign-api-key',
            title: 'Dropbox Sign API key',
            names: ['hellosign', 'hello sign', 'dropbox sign'],
            grammar: [(0,grammar/* base64 */.K3)(64), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/freshworks.js

const freshworks = {
    name: 'Freshworks',
    revoke: 'Reset the key on the profile page of the product.',
    references: ['https://developers.freshdesk.com/api/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'freshworks-freshdesk-api-key',
            title: 'Freshdesk or Freshservice API key',
            names: ['freshdesk', 'fresh desk', 'freshservice', 'fresh service'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'freshworks-freshsales-api-key',
            title: 'Freshsales API key',
            names: ['freshsales', 'fresh sales'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geocode-xyz.js

const geocodeXyz = {
    name: 'geocode.xyz',
    revoke: 'Reset it in the account.',
    references: ['https://geocode.xyz/api'],
    kinds: [
        {
            how: 'named',
            id: 'geocode-xyz-auth-token',
            title: 'geocode.xyz auth token',
            severity: 'medium',
            names: ['geocode', 'geocode xyz'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getgeo-api.js

const getgeoApi = {
    name: 'GetGeo API',
    revoke: 'Replace it in the dashboard.',
    references: ['https://getgeoapi.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'getgeo-api-api-key',
            title: 'GetGeo API API key',
            severity: 'medium',
            names: ['getgeoapi', 'getgeo'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitguardian.js

const gitguardian = {
    name: 'GitGuardian',
    revoke: 'Revoke it under API of the workspace.',
    references: ['https://docs.gitguardian.com/api-docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'gitguardian-api-key',
            title: 'GitGuardian API key',
            names: ['gitguardian', 'ggshield'],
            grammar: [(0,grammar/* base62 */.Yb)(64, 80)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/crc32.js
var crc32 = __webpack_require__(1756);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/radix.js
var radix = __webpack_require__(12261);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var verdicts_checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/gitlab.js





/**
 * Routable tokens: prefix, payload in base64url, `.`, perhaps version and `.`, the payload's length in 2 and the CRC-32
 * of all before it in 7 base36 digits. One that does not fit proves nothing: an instance may have a prefix of its own,
 * which counts in. https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
function gitlabVerdict(text) {
    const match = /([\w-]+)(?:\.[0-9a-z]{2})?\.([0-9a-z]{2})([0-9a-z]{7})$/.exec(text);
    if (match === null)
        return undefined;
    const [, , length = '', checksum] = match;
    const payload = match[1]?.slice(-parseInt(length, 36)) ?? '';
    if (payload.length !== parseInt(length, 36))
        return undefined;
    return checksumOf(text.slice(0, -7)) === checksum ? verdicts_checksum/* fits */.l : undefined;
}
const checksumOf = (body) => (0,radix/* inAlphabet */.Hj)((0,crc32/* crc32 */.Q)(body), radix/* base36Digits */.zw, 7);
const gitlabSample = (prefix, version = '') => (random) => {
    const payload = (0,base64/* encodeBase64url */.Fo)(`o:1\nu:${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(2)], random)}${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}\x10`);
    const body = `${prefix}${payload}.${version}${(0,radix/* inAlphabet */.Hj)(payload.length, radix/* base36Digits */.zw, 2)}`;
    return `${body}${checksumOf(body)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitlab.js


const routable = [(0,grammar/* base64url */.r0)(27, 300), (0,grammar/* optional */.lq)('.', (0,grammar/* lowerDigits */.q2)(2)), '.', (0,grammar/* lowerDigits */.q2)(9)];
/** What is given out in two formats: a short one, and one that says where it belongs. */
const both = (prefix, short) => ({
    how: 'token',
    grammar: [prefix, (0,grammar/* either */.gP)(routable, short)],
    verify: gitlabVerdict,
    sample: gitlabSample(prefix),
});
const plain = (prefix, ...rest) => ({ how: 'token', grammar: [prefix, ...rest] });
const gitlab = {
    name: 'GitLab',
    revoke: 'Revoke it under Access tokens of the user, project or group, or where that kind of token is made.',
    references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
    kinds: [
        {
            ...both('glpat-', [(0,grammar/* base64url */.r0)(20)]),
            id: 'gitlab-personal-token',
            title: 'GitLab personal, project or group access token',
            severity: 'critical',
            aliases: ['gitlab-pat', 'gitlab-pat-routable'],
        },
        {
            ...both('glrt-', [(0,grammar/* optional */.lq)('t', (0,grammar/* digits */.vm)(1), '_'), (0,grammar/* base64url */.r0)(20)]),
            id: 'gitlab-runner-token',
            title: 'GitLab runner authentication token',
            aliases: ['gitlab-runner-authentication-token', 'gitlab-runner-authentication-token-routable'],
        },
        {
            ...both('glrtr-', [(0,grammar/* base64url */.r0)(20)]),
            id: 'gitlab-runner-router-token',
            title: 'GitLab runner token made from a registration token',
        },
        {
            ...both('gldt-', [(0,grammar/* base64url */.r0)(20)]),
            id: 'gitlab-deploy-token',
            title: 'GitLab deploy token',
            aliases: ['gitlab-deploy-token'],
        },
        {
            ...plain('glcbt-', (0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(1, 5), '_', (0,grammar/* base64url */.r0)(20)], ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 1500), '.', (0,grammar/* base64url */.r0)(20, 700)])),
            id: 'gitlab-job-token',
            title: 'GitLab CI/CD job token',
            aliases: ['gitlab-cicd-job-token'],
        },
        {
            ...plain('glptt-', (0,grammar/* hex */.uh)(40)),
            id: 'gitlab-trigger-token',
            title: 'GitLab pipeline trigger token',
            aliases: ['gitlab-ptt'],
        },
        {
            ...plain('glft-', (0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64), '-', (0,grammar/* digits */.vm)(1, 9)], [(0,grammar/* base64url */.r0)(20)])),
            id: 'gitlab-feed-token',
            title: 'GitLab feed token',
            severity: 'medium',
            aliases: ['gitlab-feed-token'],
        },
        {
            ...plain('glimt-', (0,grammar/* base64url */.r0)(25)),
            id: 'gitlab-mail-token',
            title: 'GitLab incoming mail token',
            severity: 'medium',
            aliases: ['gitlab-incoming-mail-token'],
        },
        {
            ...plain('glagent-', (0,grammar/* base64url */.r0)(50)),
            id: 'gitlab-agent-token',
            title: 'GitLab agent for Kubernetes token',
            aliases: ['gitlab-kubernetes-agent-token'],
        },
        {
            ...plain('gloas-', (0,grammar/* base64url */.r0)(64)),
            id: 'gitlab-oauth-secret',
            title: 'GitLab OAuth application secret',
            aliases: ['gitlab-oauth-app-secret'],
        },
        {
            ...plain('glsoat-', (0,grammar/* base64url */.r0)(20)),
            id: 'gitlab-scim-token',
            title: 'GitLab SCIM token',
            aliases: ['gitlab-scim-token'],
        },
        {
            ...plain('glffct-', (0,grammar/* base64url */.r0)(20)),
            id: 'gitlab-feature-flags-token',
            title: 'GitLab feature flags client token',
            severity: 'medium',
            aliases: ['gitlab-feature-flag-client-token'],
        },
        { ...plain('glwt-', (0,grammar/* base64url */.r0)(20)), id: 'gitlab-workspace-token', title: 'GitLab workspace token' },
        {
            ...plain('GR1348941', (0,grammar/* base64url */.r0)(20)),
            id: 'gitlab-registration-token',
            title: 'GitLab runner registration token',
            aliases: ['gitlab-rrt'],
        },
        {
            ...plain('_gitlab_session=', (0,grammar/* hex */.uh)(32)),
            id: 'gitlab-session',
            title: 'GitLab session cookie',
            aliases: ['gitlab-session-cookie'],
        },
        {
            how: 'named',
            id: 'gitlab-old-token',
            title: 'GitLab token without a prefix',
            names: [
                'gitlab token',
                'gitlab access token',
                'gitlab api token',
                'gitlab api key',
                'gitlab private token',
                'gitlab pat',
            ],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ifttt.js

const ifttt = {
    name: 'IFTTT',
    revoke: 'Edit the connection of the Webhooks service to get another key.',
    references: ['https://help.ifttt.com/hc/en-us/articles/4405029291163'],
    kinds: [
        {
            how: 'token',
            id: 'ifttt-webhook-url',
            title: 'IFTTT webhook URL',
            grammar: [
                'maker.ifttt.com/trigger/',
                (0,grammar/* from */.HT)('0-9A-Za-z_{}-', 1, 64),
                (0,grammar/* optional */.lq)('/json'),
                '/with/key/',
                (0,grammar/* base64url */.r0)(20, 64),
            ],
        },
        {
            how: 'named',
            id: 'ifttt-webhook-key',
            title: 'IFTTT webhook key',
            names: ['ifttt'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(22)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipinfo.js

const ipinfo = {
    name: 'IPinfo',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://ipinfo.io/developers'],
    kinds: [
        {
            how: 'named',
            id: 'ipinfo-access-token',
            title: 'IPinfo access token',
            severity: 'medium',
            names: ['ipinfo', 'ip info'],
            grammar: [(0,grammar/* hex */.uh)(14)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keboola.js

const keboola = {
    name: 'Keboola',
    revoke: 'Delete the token under Users & Settings > API Tokens of the project.',
    references: ['https://developers.keboola.com/integrate/storage/api/tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'keboola-storage-token',
            title: 'Keboola Storage API token',
            names: ['keboola', 'kbc storage', 'kbc token', 'storage api', 'storageapi'],
            grammar: [(0,grammar/* digits */.vm)(1, 6), '-', (0,grammar/* digits */.vm)(1, 9), '-', (0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/logicmonitor.js

const logicmonitor = {
    name: 'LogicMonitor',
    revoke: 'Delete the token under Settings > Users and Roles > API Tokens.',
    references: ['https://www.logicmonitor.com/support/api-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'logicmonitor-bearer-token',
            title: 'LogicMonitor bearer token',
            grammar: ['lmb_', (0,grammar/* base64 */.K3)(40, 200)],
        },
        {
            how: 'named',
            id: 'logicmonitor-access-key',
            title: 'LogicMonitor LMv1 access key',
            names: ['logic monitor', 'lmv1'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mavenlink.js

const mavenlink = {
    name: 'Mavenlink',
    revoke: 'Revoke the token under Authorized Applications of Kantata.',
    references: ['https://developer.kantata.com/kantata/specification/section/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'mavenlink-api-key',
            title: 'Mavenlink API key',
            names: ['mavenlink', 'kantata'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/metaapi.js

const metaapi = {
    name: 'MetaApi',
    revoke: 'Revoke the token on the API tokens page of MetaApi.',
    references: ['https://metaapi.cloud/docs/client/'],
    kinds: [
        {
            how: 'named',
            id: 'metaapi-token',
            title: 'MetaApi API token',
            names: ['metaapi', 'meta api'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/neutrino-api.js

const neutrinoApi = {
    name: 'Neutrino API',
    revoke: 'Delete the key under API Keys of the Neutrino account.',
    references: ['https://www.neutrinoapi.com/api/api-basics/'],
    kinds: [
        {
            how: 'named',
            id: 'neutrino-api-api-key',
            title: 'Neutrino API API key',
            severity: 'medium',
            names: ['neutrino'],
            grammar: [(0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/odoo.js

const odoo = {
    name: 'Odoo',
    revoke: 'Delete the key under Preferences > Account Security > API Keys.',
    references: ['https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'odoo-api-key',
            title: 'Odoo API key',
            names: ['odoo'],
            words: ['key', 'token', 'secret', 'password'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/onelogin.js

const onelogin = {
    name: 'OneLogin',
    revoke: 'Regenerate the credential under Developers > API Credentials.',
    references: ['https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials'],
    kinds: [
        {
            how: 'named',
            id: 'onelogin-client-secret',
            title: 'OneLogin client secret',
            severity: 'critical',
            names: ['onelogin', 'one login'],
            words: ['secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
        {
            how: 'named',
            id: 'onelogin-client-id',
            title: 'OneLogin client ID',
            severity: 'info',
            names: ['onelogin', 'one login'],
            words: ['client id', 'client_id', 'clientid', 'client-id'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paystack.js

const paystack = {
    name: 'Paystack',
    revoke: 'Generate a new secret key under Settings > API Keys & Webhooks.',
    references: ['https://paystack.com/docs/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'paystack-secret-key',
            title: 'Paystack secret key',
            severity: 'critical',
            grammar: ['sk_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/phabricator.js

const phabricator = {
    name: 'Phabricator',
    revoke: 'Terminate it under Settings > Conduit API Tokens.',
    references: ['https://secure.phabricator.com/book/phabdev/article/conduit/'],
    kinds: [
        {
            how: 'named',
            id: 'phabricator-api-token',
            title: 'Phabricator API token',
            severity: 'critical',
            names: ['phabricator', 'conduit', 'arcanist', 'arcrc', 'phab'],
            grammar: [(0,grammar/* either */.gP)('api', 'cli'), '-', (0,grammar/* lowerDigits */.q2)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pivotal-tracker.js

const pivotalTracker = {
    name: 'Pivotal Tracker',
    revoke: 'Replace it in the API settings of the Pivotal Tracker account.',
    references: ['https://www.pivotaltracker.com/help/articles/api_token/'],
    kinds: [
        {
            how: 'named',
            id: 'pivotal-tracker-api-token',
            title: 'Pivotal Tracker API token',
            names: ['pivotal tracker', 'x tracker token'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/play-ht.js

const playHt = {
    name: 'PlayHT',
    revoke: 'Replace it in the API settings of the PlayHT account.',
    references: ['https://docs.play.ht/'],
    kinds: [
        {
            how: 'named',
            id: 'play-ht-api-key',
            title: 'PlayHT API key',
            severity: 'medium',
            names: ['play ht'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/recaptcha.js

const recaptcha = {
    name: 'reCAPTCHA',
    revoke: 'Reset it under Settings of the site in the reCAPTCHA admin console.',
    references: ['https://developers.google.com/recaptcha/docs/verify'],
    kinds: [
        {
            how: 'named',
            id: 'recaptcha-key',
            title: 'reCAPTCHA key',
            severity: 'medium',
            names: ['re captcha', 'captcha'],
            grammar: ['6L', (0,grammar/* base64url */.r0)(38)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sauce-labs.js

const sauceLabs = {
    name: 'Sauce Labs',
    revoke: 'Regenerate it under Account > User settings.',
    references: [
        'https://docs.saucelabs.com/secure-connections/sauce-connect/setup-configuration/environment-variables/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'sauce-labs-access-key',
            title: 'Sauce Labs access key',
            names: ['sauce', 'sauce labs'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'labs'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stability-ai.js

const stabilityAi = {
    name: 'Stability AI',
    revoke: 'Delete it under API Keys of the account.',
    references: ['https://platform.stability.ai/docs/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'stability-ai-api-key',
            title: 'Stability AI API key',
            names: ['stability', 'stability ai', 'dream studio', 'stable diffusion'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tly.js

const tly = {
    name: 'T.LY',
    revoke: 'Replace it in the API settings of the T.LY account.',
    references: ['https://t.ly/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'tly-api-key',
            title: 'T.LY API key',
            severity: 'medium',
            names: ['tly api', 'tly token', 'tly key', 'tly secret', 'tly access', 't.ly'],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/usps.js

const usps = {
    name: 'USPS',
    revoke: 'Replace it in the API settings of the USPS account.',
    references: ['https://developers.usps.com/Oauth'],
    kinds: [
        {
            how: 'named',
            id: 'usps-consumer-secret',
            title: 'USPS consumer secret',
            severity: 'high',
            names: ['usps'],
            words: ['secret', 'consumer', 'client', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(48, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weatherapi.js

const weatherapi = {
    name: 'WeatherAPI.com',
    revoke: 'Replace it in the API settings of the WeatherAPI.com account.',
    references: ['https://www.weatherapi.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'weatherapi-api-key',
            title: 'WeatherAPI.com API key',
            severity: 'medium',
            names: ['weatherapi', 'weather api'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(29, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wecom.js

const wecom = {
    name: 'WeCom',
    revoke: 'Delete the robot in its group, or reset the secret of the app in the admin console.',
    references: ['https://developer.work.weixin.qq.com/document/path/91770'],
    kinds: [
        {
            how: 'token',
            id: 'wecom-webhook-url',
            title: 'WeCom group robot webhook',
            severity: 'medium',
            grammar: ['qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'wecom-corp-secret',
            title: 'WeCom application secret',
            severity: 'high',
            names: ['wecom', 'corp secret', 'corpsecret', 'wework', 'qywx', 'qyweixin', 'work weixin'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/windsurf.js

const windsurf = {
    name: 'Windsurf (Codeium)',
    revoke: 'Delete it under Team Settings > Service Keys.',
    references: ['https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction'],
    kinds: [
        {
            how: 'token',
            id: 'windsurf-service-key',
            title: 'Windsurf service key',
            grammar: ['sk-ws-01-', (0,grammar/* base64url */.r0)(60, 130)],
        },
        {
            how: 'named',
            id: 'windsurf-api-key',
            title: 'Windsurf or Codeium API key',
            names: ['codeium', 'windsurf api', 'windsurf key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wistia.js

const wistia = {
    name: 'Wistia',
    revoke: 'Delete it under Account > Settings > API access.',
    references: ['https://wistia.com/support/developers/data-api'],
    kinds: [
        {
            how: 'named',
            id: 'wistia-api-token',
            title: 'Wistia API token',
            names: ['wistia'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wit-ai.js

const witAi = {
    name: 'Wit.ai',
    revoke: 'Reset it under Settings of the app.',
    references: ['https://wit.ai/docs/http/'],
    kinds: [
        {
            how: 'named',
            id: 'wit-ai-access-token',
            title: 'Wit.ai access token',
            names: [
                'wit ai',
                'witai',
                'wit token',
                'wit access',
                'wit api',
                'wit key',
                'wit secret',
                'wit server',
                'wit client',
            ],
            grammar: [(0,grammar/* base32 */.RG)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wolfram.js

const wolfram = {
    name: 'Wolfram',
    revoke: 'Delete it in the Developer Portal.',
    references: ['https://products.wolframalpha.com/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'wolfram-app-id',
            title: 'Wolfram|Alpha AppID',
            severity: 'medium',
            names: ['wolfram', 'wolframalpha', 'wolfram alpha'],
            words: [],
            grammar: [(0,grammar/* upperDigits */.RO)(6), '-', (0,grammar/* upperDigits */.RO)(10)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/workstack.js

const workstack = {
    name: 'Workstack',
    revoke: 'Replace it in the API settings of the Workstack account.',
    references: ['https://workstack.io/'],
    kinds: [
        {
            how: 'named',
            id: 'workstack-api-key',
            title: 'Workstack API key',
            names: ['workstack'],
            grammar: [(0,grammar/* base62 */.Yb)(58, 62)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wp-engine.js

const wpEngine = {
    name: 'WP Engine',
    revoke: 'Replace it in the API settings of the WP Engine account.',
    references: ['https://wpengineapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'wp-engine-api-key',
            title: 'WP Engine API key',
            severity: 'critical',
            names: ['wpengine', 'wp engine', 'wpe api', 'wpe apikey', 'wpe key', 'wpe token'],
            grammar: [(0,grammar/* hex */.uh)(28, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zhipu.js

const zhipu = {
    name: 'Zhipu AI (Z.ai)',
    revoke: 'Delete it under API Keys of the platform.',
    references: ['https://docs.z.ai/api-reference/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'zhipu-api-key',
            title: 'Zhipu AI API key',
            names: ['zhipu', 'zhipuai', 'bigmodel', 'glm', 'chatglm', 'zai', 'z.ai'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32), '.', (0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zoho.js

const zoho = {
    name: 'Zoho',
    revoke: 'Revoke it in the API Console, or with the token revocation endpoint.',
    references: ['https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html'],
    kinds: [
        {
            how: 'token',
            id: 'zoho-oauth-token',
            title: 'Zoho access or refresh token',
            severity: 'critical',
            grammar: ['1000.', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'zoho-client-secret',
            title: 'Zoho client secret',
            severity: 'critical',
            names: ['zoho'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(42)],
        },
        {
            how: 'named',
            id: 'zoho-client-id',
            title: 'Zoho client id',
            severity: 'info',
            names: ['zoho'],
            grammar: ['1000.', (0,grammar/* upperDigits */.RO)(30, 32)],
        },
        {
            how: 'named',
            id: 'zoho-auth-token',
            title: 'Zoho authtoken or webhook key',
            names: ['zoho', 'zapikey'],
            grammar: [(0,grammar/* optional */.lq)('1001.', (0,grammar/* hex */.uh)(32), '.'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zyte.js

const zyte = {
    name: 'Zyte',
    revoke: 'Delete it under API access of the dashboard.',
    references: ['https://docs.zyte.com/zyte-api/usage/reference.html'],
    kinds: [
        {
            how: 'named',
            id: 'zyte-api-key',
            title: 'Zyte API key',
            names: ['zyte', 'scrapinghub', 'shub apikey', 'shub key', 'crawlera'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-06.js
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
