export const id = 3616;
export const ids = [3616];
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

/***/ 96182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ marvin32)
/* harmony export */ });
/**
 * Marvin32, the checksum in Microsoft's identifiable keys, of a text of one character a byte. Unsigned.
 * `seed` is 8 ASCII characters, of which the first is the most significant byte: `Default0`.
 */
function marvin32(text, seed) {
    let [low, high] = [bigEndian(seed.slice(4)), bigEndian(seed.slice(0, 4))];
    const mix = (word) => {
        low = (low + word) | 0;
        high ^= low;
        low = (rotate(low, 20) + high) | 0;
        high = rotate(high, 9) ^ low;
        low = (rotate(low, 27) + high) | 0;
        high = rotate(high, 19);
    };
    // The end is marked by a byte 0x80, and filled up with zeros.
    const padded = `${text}\x80`.padEnd((text.length & ~3) + 4, '\0');
    for (let at = 0; at < padded.length; at += 4)
        mix(word(padded, at));
    mix(0);
    return (low ^ high) >>> 0;
}
const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
const word = (text, at) => text.charCodeAt(at) |
    (text.charCodeAt(at + 1) << 8) |
    (text.charCodeAt(at + 2) << 16) |
    (text.charCodeAt(at + 3) << 24);
const bigEndian = (text) => word(Array.from(text).reverse().join(''), 0);


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

/***/ 73616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  akamai: () => (/* reexport */ akamai),
  azureIdentifiable: () => (/* reexport */ azureIdentifiable),
  bunny: () => (/* reexport */ bunny),
  civo: () => (/* reexport */ civo),
  clay: () => (/* reexport */ clay),
  clickup: () => (/* reexport */ clickup),
  close: () => (/* reexport */ close_close),
  cloudplan: () => (/* reexport */ cloudplan),
  consul: () => (/* reexport */ consul),
  coveralls: () => (/* reexport */ coveralls),
  cursor: () => (/* reexport */ cursor),
  desec: () => (/* reexport */ desec),
  deviantart: () => (/* reexport */ deviantart),
  duckdns: () => (/* reexport */ duckdns),
  eraser: () => (/* reexport */ eraser),
  etherscan: () => (/* reexport */ etherscan),
  exoscale: () => (/* reexport */ exoscale),
  fastly: () => (/* reexport */ fastly),
  fedex: () => (/* reexport */ fedex),
  fileIo: () => (/* reexport */ fileIo),
  firebase: () => (/* reexport */ firebase),
  gandi: () => (/* reexport */ gandi),
  geminiExchange: () => (/* reexport */ geminiExchange),
  gengo: () => (/* reexport */ gengo),
  giphy: () => (/* reexport */ giphy),
  github: () => (/* reexport */ github_github),
  godaddy: () => (/* reexport */ godaddy),
  hackerone: () => (/* reexport */ hackerone),
  here: () => (/* reexport */ here),
  huaweiCloud: () => (/* reexport */ huaweiCloud),
  hubspot: () => (/* reexport */ hubspot),
  hunter: () => (/* reexport */ hunter),
  imgur: () => (/* reexport */ imgur),
  instantly: () => (/* reexport */ instantly),
  intercom: () => (/* reexport */ intercom),
  ionic: () => (/* reexport */ ionic),
  jfrog: () => (/* reexport */ jfrog),
  kinsta: () => (/* reexport */ kinsta),
  klaviyo: () => (/* reexport */ klaviyo),
  laravel: () => (/* reexport */ laravel),
  localstack: () => (/* reexport */ localstack),
  m3o: () => (/* reexport */ m3o),
  meilisearch: () => (/* reexport */ meilisearch),
  metabase: () => (/* reexport */ metabase),
  moodle: () => (/* reexport */ moodle),
  neo4j: () => (/* reexport */ neo4j),
  newRelic: () => (/* reexport */ newRelic),
  noip: () => (/* reexport */ noip),
  noticeable: () => (/* reexport */ noticeable),
  okta: () => (/* reexport */ okta),
  qdrant: () => (/* reexport */ qdrant),
  razorpay: () => (/* reexport */ razorpay),
  retellAi: () => (/* reexport */ retellAi),
  runway: () => (/* reexport */ runway),
  serper: () => (/* reexport */ serper),
  smarty: () => (/* reexport */ smarty),
  snyk: () => (/* reexport */ snyk),
  stackpath: () => (/* reexport */ stackpath),
  statuspage: () => (/* reexport */ statuspage),
  stockdata: () => (/* reexport */ stockdata),
  vapid: () => (/* reexport */ vapid),
  vatlayer: () => (/* reexport */ vatlayer),
  yelp: () => (/* reexport */ yelp),
  yext: () => (/* reexport */ yext)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/akamai.js

const akamai = {
    name: 'Akamai',
    revoke: 'Deactivate the credential under Identity and access > API clients.',
    references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
    kinds: [
        {
            how: 'token',
            id: 'akamai-edgegrid-token',
            title: 'Akamai EdgeGrid client or access token',
            severity: 'medium',
            neither: { behind: '0-9A-Za-z.-' },
            grammar: ['akab-', (0,grammar/* lowerDigits */.q2)(16), '-', (0,grammar/* lowerDigits */.q2)(16)],
        },
        {
            how: 'named',
            id: 'akamai-client-secret',
            title: 'Akamai EdgeGrid client secret',
            severity: 'critical',
            names: ['akamai', 'edgegrid'],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/azure.js
var azure = __webpack_require__(4435);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/azure-identifiable.js


/** `length` of the key in bytes; what the checksum begins with depends on it. */
const key = (id, title, signature, length, grammar) => ({
    how: 'token',
    id: `azure-${id}-key`,
    title: `Azure ${title} key`,
    severity: 'critical',
    grammar,
    literals: [signature],
    verify: azure/* azureIdentifiableVerdict */.n$,
    sample: (0,azure/* azureIdentifiableSample */._1)(signature, length),
});
const azure_identifiable_long = (signature) => [(0,grammar/* base64 */.K3)(76), signature, (0,grammar/* base64 */.K3)(5), (0,grammar/* from */.HT)('AQgw', 1), '=='];
const azure_identifiable_short = (signature) => [(0,grammar/* base64 */.K3)(33), signature, (0,grammar/* from */.HT)('A-P', 1), (0,grammar/* base64 */.K3)(5), '='];
/** Keys that hold a signature of their service and a checksum. */
const azureIdentifiable = {
    name: 'Azure',
    revoke: 'Regenerate it under Access keys (or Keys) of the resource in the Azure portal.',
    references: ['https://github.com/microsoft/security-utilities'],
    kinds: [
        key('storage-identifiable', 'storage account', '+ASt', 64, azure_identifiable_long('+ASt')),
        key('cosmos-identifiable', 'Cosmos DB', 'ACDb', 64, azure_identifiable_long('ACDb')),
        key('batch-identifiable', 'Batch', '+ABa', 64, azure_identifiable_long('+ABa')),
        key('machine-learning-identifiable', 'Machine Learning', '+AMC', 64, azure_identifiable_long('+AMC')),
        key('management-identifiable', 'API Management', 'APIM', 64, azure_identifiable_long('APIM')),
        key('redis-identifiable', 'Cache for Redis', 'AzCa', 32, azure_identifiable_short('AzCa')),
        key('service-bus-identifiable', 'Service Bus', '+ASb', 32, azure_identifiable_short('+ASb')),
        key('event-hubs-identifiable', 'Event Hubs', '+AEh', 32, azure_identifiable_short('+AEh')),
        key('relay-identifiable', 'Relay', '+ARm', 32, azure_identifiable_short('+ARm')),
        key('iot-identifiable', 'IoT Hub', 'AIoT', 32, azure_identifiable_short('AIoT')),
        key('functions-identifiable', 'Functions', 'AzFu', 40, [
            (0,grammar/* base64url */.r0)(44),
            'AzFu',
            (0,grammar/* base64url */.r0)(5),
            (0,grammar/* from */.HT)('AQgw', 1),
            '==',
        ]),
        {
            ...key('search-identifiable', 'AI Search', 'AzSe', 39, [(0,grammar/* base62 */.Yb)(42), 'AzSe', (0,grammar/* from */.HT)('A-D', 1), (0,grammar/* base62 */.Yb)(5)]),
            severity: 'high',
        },
        key('registry-identifiable', 'Container Registry', '+ACR', 39, [
            (0,grammar/* base62 */.Yb)(42),
            '+ACR',
            (0,grammar/* from */.HT)('A-D', 1),
            (0,grammar/* base62 */.Yb)(5),
        ]),
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bunny.js

const bunny = {
    name: 'bunny.net',
    revoke: 'Reset the key on the page of the account, of the storage zone or of the stream library.',
    references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
    kinds: [
        {
            how: 'named',
            id: 'bunny-account-key',
            title: 'bunny.net account API key',
            severity: 'critical',
            names: ['bunny'],
            grammar: [...grammar/* uuid */.uR, ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'bunny-zone-password',
            title: 'bunny.net storage zone or stream key',
            names: ['bunny'],
            grammar: [(0,grammar/* hex */.uh)(8), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(12), '-', (0,grammar/* hex */.uh)(4), '-', (0,grammar/* hex */.uh)(4)],
        },
        {
            how: 'named',
            id: 'bunny-api-key',
            title: 'bunny.net API key',
            names: ['bunny net', 'bunnycdn', 'bunny api', 'bunny access', 'bunny storage'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/civo.js

const civo = {
    name: 'Civo',
    revoke: 'Regenerate the key under Profile > Security.',
    references: ['https://www.civo.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'civo-api-key',
            title: 'Civo API key',
            severity: 'critical',
            aliases: ['civo-api-key'],
            names: ['civo'],
            grammar: [(0,grammar/* base62 */.Yb)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clay.js

const clay = {
    name: 'Clay',
    revoke: 'Delete the key under Settings > Account.',
    references: ['https://www.clay.com/university'],
    kinds: [
        {
            how: 'named',
            id: 'clay-api-key',
            title: 'Clay API key',
            names: ['clay'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clickup.js

const clickup = {
    name: 'ClickUp',
    revoke: 'Regenerate it under Settings > Apps.',
    references: ['https://developer.clickup.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'clickup-personal-token',
            title: 'ClickUp personal API token',
            aliases: ['clickup-personal-api-token'],
            grammar: ['pk_', (0,grammar/* digits */.vm)(5, 10), '_', (0,grammar/* upperDigits */.RO)(31, 32)],
        },
        {
            how: 'named',
            id: 'clickup-client-secret',
            title: 'ClickUp OAuth client secret',
            names: ['click up'],
            grammar: [(0,grammar/* upperDigits */.RO)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/close.js

const close_close = {
    name: 'Close',
    revoke: 'Delete the key under Settings > Developer > API keys.',
    references: ['https://developer.close.com/topics/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'close-api-key',
            title: 'Close API key',
            grammar: ['api_', (0,grammar/* base62 */.Yb)(22), '.', (0,grammar/* base62 */.Yb)(22)],
        },
        {
            how: 'named',
            id: 'close-crm-api-key',
            title: 'Close CRM API key',
            names: ['close crm', 'close io', 'close api'],
            grammar: ['api_', (0,grammar/* from */.HT)('0-9A-Za-z.', 45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudplan.js

const cloudplan = {
    name: 'cloudplan',
    revoke: 'Regenerate it in the API settings of the cloudplan account.',
    references: ['https://www.cloudplan.net/'],
    kinds: [
        {
            how: 'named',
            id: 'cloudplan-api-key',
            title: 'cloudplan API key',
            names: ['cloudplan'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/consul.js

const consul = {
    name: 'HashiCorp Consul',
    revoke: 'Delete the token with the ACL token API.',
    references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
    kinds: [
        {
            how: 'named',
            id: 'consul-acl-token',
            title: 'HashiCorp Consul ACL token',
            severity: 'critical',
            names: ['consul'],
            words: ['token', 'secret', 'master', 'bootstrap'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coveralls.js

const coveralls = {
    name: 'Coveralls',
    revoke: 'Regenerate it in the settings of the repository, or on the account page.',
    references: ['https://docs.coveralls.io/api-introduction'],
    kinds: [
        {
            how: 'named',
            id: 'coveralls-personal-token',
            title: 'Coveralls personal API token',
            aliases: ['coveralls-personal-api-token'],
            names: ['coveralls'],
            grammar: [(0,grammar/* lowerDigits */.q2)(36, 38)],
        },
        {
            how: 'named',
            id: 'coveralls-repo-token',
            title: 'Coveralls repository token',
            severity: 'medium',
            names: ['coveralls'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cursor.js

const cursor = {
    name: 'Cursor',
    revoke: 'Delete the key under Integrations of the dashboard.',
    references: ['https://cursor.com/docs/account/integrations'],
    kinds: [
        {
            how: 'token',
            id: 'cursor-api-key',
            title: 'Cursor API key',
            aliases: ['cursor-api-key'],
            grammar: [(0,grammar/* either */.gP)('key_', 'crsr_'), (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/desec.js

const desec = {
    name: 'deSEC',
    revoke: 'Delete it under Token management.',
    references: ['https://desec.readthedocs.io/en/latest/auth/tokens.html'],
    kinds: [
        {
            how: 'named',
            id: 'desec-api-token',
            title: 'deSEC API token',
            severity: 'critical',
            names: ['desec'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/deviantart.js

const deviantart = {
    name: 'DeviantArt',
    revoke: 'Reset the secret of the application under Your Applications in the developer area.',
    references: ['https://www.deviantart.com/developers/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'deviantart-client-secret',
            title: 'DeviantArt OAuth client secret',
            names: ['deviantart', 'deviant art'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'deviantart-access-token',
            title: 'DeviantArt access token',
            names: ['deviantart', 'deviant art'],
            words: ['token'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/duckdns.js

const duckdns = {
    name: 'DuckDNS',
    revoke: 'Recreate the token from the menu of the account.',
    references: ['https://www.duckdns.org/spec.jsp'],
    kinds: [
        {
            how: 'named',
            id: 'duckdns-token',
            title: 'DuckDNS token',
            names: ['duckdns', 'duck dns'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eraser.js

const eraser = {
    name: 'Eraser',
    revoke: 'Delete it in the API tokens section of the team settings.',
    references: ['https://docs.eraser.io/reference/api-token'],
    kinds: [
        {
            how: 'named',
            id: 'eraser-api-token',
            title: 'Eraser API token',
            names: ['eraser'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/etherscan.js

const etherscan = {
    name: 'Etherscan',
    revoke: 'Delete it on the API Keys page of the account.',
    references: ['https://docs.etherscan.io/getting-started/viewing-api-usage-statistics'],
    kinds: [
        {
            how: 'named',
            id: 'etherscan-api-key',
            title: 'Etherscan API key',
            severity: 'medium',
            names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'ftmscan', 'snowtrace', 'basescan'],
            grammar: [(0,grammar/* upperDigits */.RO)(34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exoscale.js

const exoscale = {
    name: 'Exoscale',
    revoke: 'Delete the key under IAM > API Keys.',
    references: ['https://community.exoscale.com/product/iam/quick-start/'],
    kinds: [
        {
            how: 'named',
            id: 'exoscale-api-secret',
            title: 'Exoscale API secret',
            severity: 'critical',
            names: ['exoscale'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'token',
            id: 'exoscale-api-key',
            title: 'Exoscale API key ID',
            severity: 'info',
            grammar: ['EXO', (0,grammar/* base62 */.Yb)(24, 30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fastly.js

const fastly = {
    name: 'Fastly',
    revoke: 'Delete it under Account > API tokens.',
    references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'fastly-api-token',
            title: 'Fastly API token',
            severity: 'critical',
            aliases: ['fastly-api-token'],
            names: ['fastly'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fedex.js

const fedex = {
    name: 'FedEx',
    revoke: 'Revoke it in the project in the developer portal.',
    references: ['https://developer.fedex.com/'],
    kinds: [
        { how: 'named', id: 'fedex-api-secret', title: 'FedEx API secret', names: ['fedex'], grammar: [(0,grammar/* hex */.uh)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/file-io.js

const fileIo = {
    name: 'file.io',
    revoke: 'Delete it on the API keys page of the account.',
    references: ['https://www.file.io/developers'],
    kinds: [
        {
            how: 'named',
            id: 'file-io-api-key',
            title: 'file.io API key',
            names: ['fileio', 'file io'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Z.-', 39, 41)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/firebase.js

const firebase = {
    name: 'Firebase',
    revoke: 'Delete the server key under Project settings > Cloud Messaging, or the database secret under Service accounts.',
    references: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
    kinds: [
        {
            how: 'token',
            id: 'firebase-server-key',
            title: 'Firebase Cloud Messaging server key',
            grammar: ['AAAA', (0,grammar/* base64url */.r0)(7), ':APA91b', (0,grammar/* base64url */.r0)(100, 170)],
            literals: [':APA91b'],
        },
        {
            how: 'token',
            id: 'firebase-device-token',
            title: 'Firebase Cloud Messaging device token',
            severity: 'info',
            grammar: [(0,grammar/* base64url */.r0)(22), ':APA91b', (0,grammar/* base64url */.r0)(100, 170)],
            literals: [':APA91b'],
        },
        {
            how: 'named',
            id: 'firebase-database-secret',
            title: 'Firebase Realtime Database secret',
            names: ['firebase'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gandi.js

const gandi = {
    name: 'Gandi',
    revoke: 'Delete it under Organizations > Sharing, or User settings > Security.',
    references: ['https://api.gandi.net/docs/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'gandi-personal-token',
            title: 'Gandi personal token',
            severity: 'critical',
            names: ['gandi'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'gandi-api-key',
            title: 'Gandi API key',
            severity: 'critical',
            names: ['gandi'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gemini-exchange.js

const geminiExchange = {
    name: 'Gemini Exchange',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.gemini.com/authentication/api-key'],
    kinds: [
        {
            how: 'named',
            id: 'gemini-exchange-api-secret',
            title: 'Gemini Exchange API secret',
            severity: 'critical',
            names: ['gemini', 'gemini exchange'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(27, 28)],
        },
        {
            how: 'named',
            id: 'gemini-exchange-api-key',
            title: 'Gemini Exchange API key',
            severity: 'info',
            names: ['gemini', 'gemini exchange'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('account-', 'master-'), (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gengo.js

const gengo = {
    name: 'Gengo',
    revoke: 'Delete it under Settings > API keys.',
    references: ['https://developers.gengo.com/v2/'],
    kinds: [
        {
            how: 'named',
            id: 'gengo-api-key',
            title: 'Gengo API key',
            names: ['gengo'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z\\[\\](){}|_^@$=~-', 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/giphy.js

const giphy = {
    name: 'GIPHY',
    revoke: 'Regenerate it on the page of the app in the developer dashboard.',
    references: ['https://developers.giphy.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'giphy-api-key',
            title: 'GIPHY API key',
            severity: 'medium',
            names: ['giphy'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/github.js
var github = __webpack_require__(52857);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/github.js



const classic = (prefix) => ({
    how: 'token',
    grammar: [prefix, (0,grammar/* base62 */.Yb)(36)],
    verify: github/* githubVerdict */.l,
    sample: (0,github/* githubSample */.u)(prefix),
});
const github_github = {
    name: 'GitHub',
    revoke: 'Revoke it under Settings > Developer settings of the account or organization that it belongs to.',
    references: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    ],
    kinds: [
        {
            ...classic('ghp_'),
            id: 'github-personal-token',
            title: 'GitHub personal access token',
            severity: 'critical',
            aliases: ['github-pat'],
        },
        {
            how: 'token',
            id: 'github-fine-grained-token',
            title: 'GitHub fine-grained personal access token',
            severity: 'critical',
            aliases: ['github-fine-grained-pat'],
            grammar: ['github_pat_', (0,grammar/* base62 */.Yb)(22), '_', (0,grammar/* base62 */.Yb)(59)],
        },
        {
            ...classic('gho_'),
            id: 'github-oauth-token',
            title: 'GitHub OAuth access token',
            severity: 'critical',
            aliases: ['github-oauth'],
        },
        {
            ...classic('ghu_'),
            id: 'github-user-token',
            title: 'GitHub App user access token',
            severity: 'critical',
            aliases: ['github-app-token'],
        },
        { ...classic('ghs_'), id: 'github-installation-token', title: 'GitHub App installation access token' },
        {
            how: 'token',
            id: 'github-installation-jwt',
            title: 'GitHub App installation access token with a JWT',
            grammar: [
                'ghs_',
                (0,grammar/* digits */.vm)(1, 12),
                '_eyJ',
                (0,grammar/* base64url */.r0)(10, 400),
                '.eyJ',
                (0,grammar/* base64url */.r0)(10, 900),
                '.',
                (0,grammar/* base64url */.r0)(20, 700),
            ],
            verify: (text) => (0,jwt/* jwtVerdict */.Z)(text.slice(text.indexOf('_', 4) + 1)),
            sample: (random) => `ghs_123456_${(0,jwt/* jwtSample */.A)(random)}`,
        },
        {
            ...classic('ghr_'),
            id: 'github-refresh-token',
            title: 'GitHub App refresh token',
            aliases: ['github-refresh-token'],
        },
        {
            how: 'named',
            id: 'github-old-token',
            title: 'GitHub token or client secret of 40 hex digits',
            names: [
                'github token',
                'github api token',
                'github api key',
                'github access token',
                'github oauth token',
                'github oauth secret',
                'github personal access token',
                'github pat',
                'github auth',
                'github auth token',
                'github key',
                'github secret',
                'github client secret',
                'github app secret',
                'github password',
                'gh token',
                'gh pat',
            ],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'github-basic-token',
            title: 'GitHub token as the user of a URL',
            severity: 'critical',
            grammar: [(0,grammar/* base62 */.Yb)(30, 40), ':x-oauth-basic'],
            literals: [':x-oauth-basic'],
        },
        {
            how: 'token',
            id: 'github-url-token',
            title: 'GitHub token of 40 hex digits as the user of a URL',
            severity: 'critical',
            grammar: [(0,grammar/* hex */.uh)(40), '@github.com'],
            literals: ['@github.com'],
        },
        {
            how: 'named',
            id: 'github-runner-token',
            title: 'GitHub Actions runner registration token',
            names: ['runner token', 'runner registration token', 'actions runner', 'config.sh --url'],
            grammar: ['A', (0,grammar/* upperDigits */.RO)(28)],
        },
        {
            how: 'token',
            id: 'github-client-id',
            title: 'GitHub client id',
            severity: 'info',
            grammar: [(0,grammar/* either */.gP)(['Iv1.', (0,grammar/* hex */.uh)(16)], ['Iv23', (0,grammar/* base62 */.Yb)(16)], ['Ov23', (0,grammar/* base62 */.Yb)(16)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/godaddy.js

const godaddy = {
    name: 'GoDaddy',
    revoke: 'Delete it on the API Keys page of the developer portal.',
    references: ['https://developer.godaddy.com/getstarted'],
    kinds: [
        {
            how: 'named',
            id: 'godaddy-api-key',
            title: 'GoDaddy API key',
            severity: 'critical',
            names: ['godaddy', 'go daddy'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(8, 14), '_', (0,grammar/* base62 */.Yb)(21, 22)],
        },
        {
            how: 'named',
            id: 'godaddy-api-secret',
            title: 'GoDaddy API secret',
            severity: 'critical',
            names: ['godaddy', 'go daddy'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(21, 22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hackerone.js

const hackerone = {
    name: 'HackerOne',
    revoke: 'Revoke it under Organization settings > API tokens.',
    references: ['https://api.hackerone.com/getting-started-hacker-api/'],
    kinds: [
        {
            how: 'named',
            id: 'hackerone-api-token',
            title: 'HackerOne API token',
            names: ['hackerone', 'hacker one', 'h1 api'],
            words: [],
            grammar: [(0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/here.js

const here = {
    name: 'HERE',
    revoke: 'Delete it under Access Manager > Apps.',
    references: [
        'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    ],
    kinds: [
        {
            how: 'named',
            id: 'here-api-key',
            title: 'HERE API key',
            severity: 'medium',
            names: ['hereapi', 'here api', 'here maps', 'here key', 'here rest', 'here token', 'here access'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'here-access-key-secret',
            title: 'HERE access key secret',
            names: ['here access', 'here client', 'here api'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/huawei-cloud.js

const huaweiCloud = {
    name: 'Huawei Cloud',
    revoke: 'Revoke it under My credentials > Access keys.',
    references: ['https://support.huaweicloud.com/intl/en-us/iam/'],
    kinds: [
        {
            how: 'named',
            id: 'huawei-cloud-secret-access-key',
            title: 'Huawei Cloud secret access key',
            names: ['huawei', 'hwcloud', 'huaweicloud'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hubspot.js

const hubspot = {
    name: 'HubSpot',
    revoke: 'Rotate it on the Auth tab of the private app, or under Keys of the account.',
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
    kinds: [
        {
            how: 'token',
            id: 'hubspot-private-app-token',
            title: 'HubSpot private app token',
            grammar: ['pat-', (0,grammar/* lower */.ib)(2), (0,grammar/* digits */.vm)(1), '-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'hubspot-api-key',
            title: 'HubSpot API key',
            aliases: ['hubspot-api-key'],
            names: ['hubspot', 'hapikey'],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* lower */.ib)(2), (0,grammar/* digits */.vm)(1), '-'), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hunter.js

const hunter = {
    name: 'Hunter',
    revoke: 'Delete it on the API page of the account.',
    references: ['https://hunter.io/api-documentation/v2'],
    kinds: [
        {
            how: 'named',
            id: 'hunter-api-key',
            title: 'Hunter API key',
            names: ['hunter'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/imgur.js

const imgur = {
    name: 'Imgur',
    revoke: 'Reset the client secret under Applications of the account settings.',
    references: ['https://apidocs.imgur.com/'],
    kinds: [
        {
            how: 'named',
            id: 'imgur-client-secret',
            title: 'Imgur client secret',
            names: ['imgur'],
            words: ['secret', 'token'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'imgur-client-id',
            title: 'Imgur client ID',
            severity: 'info',
            names: ['imgur'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(15)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instantly.js

const instantly = {
    name: 'Instantly',
    revoke: 'Delete it under Settings > Integrations > API keys.',
    references: ['https://developer.instantly.ai/getting-started/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'instantly-api-key',
            title: 'Instantly API key',
            names: ['instantly'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64 */.K3)(66), '=='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intercom.js

const intercom = {
    name: 'Intercom',
    revoke: 'Delete the token, or the app, in the Developer Hub.',
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'intercom-access-token',
            title: 'Intercom access token',
            grammar: ['dG9rO', (0,grammar/* base64 */.K3)(50, 62), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'intercom-api-key',
            title: 'Intercom API key',
            aliases: ['intercom-api-key'],
            names: ['intercom', 'ic token', 'ic access'],
            grammar: [(0,grammar/* base64 */.K3)(57, 60), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'intercom-client-secret',
            title: 'Intercom client or identity verification secret',
            names: ['intercom'],
            words: ['secret'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ionic.js

const ionic = {
    name: 'Ionic',
    revoke: 'Revoke it under Personal settings > Access tokens.',
    references: ['https://ionic.io/docs/appflow/automation/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'ionic-access-token',
            title: 'Ionic personal access token',
            grammar: ['ion_', (0,grammar/* base62 */.Yb)(42)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jfrog.js

const jfrog = {
    name: 'JFrog',
    revoke: 'Revoke it under Administration > User Management > Access Tokens, or in the profile of its user.',
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'jfrog-api-key',
            title: 'JFrog API key',
            severity: 'critical',
            aliases: ['jfrog-api-key'],
            names: ['jfrog', 'artifactory', 'bintray'],
            words: ['key', 'token', 'secret', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(73)],
        },
        {
            how: 'named',
            id: 'jfrog-identity-token',
            title: 'JFrog identity token',
            severity: 'critical',
            aliases: ['jfrog-identity-token'],
            names: ['jfrog', 'artifactory', 'bintray', 'xray'],
            words: ['key', 'token', 'secret', 'password', 'identity'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kinsta.js

const kinsta = {
    name: 'Kinsta',
    revoke: 'Revoke it under Company settings > API keys.',
    references: ['https://kinsta.com/docs/kinsta-api/'],
    kinds: [
        { how: 'named', id: 'kinsta-api-key', title: 'Kinsta API key', names: ['kinsta'], grammar: [(0,grammar/* hex */.uh)(64)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/klaviyo.js

const klaviyo = {
    name: 'Klaviyo',
    revoke: 'Delete the private key under Settings > API keys of the Klaviyo account.',
    references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
    kinds: [
        {
            how: 'token',
            id: 'klaviyo-private-key',
            title: 'Klaviyo private API key',
            grammar: ['pk_', (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(6), '_'), (0,grammar/* hex */.uh)(34)],
        },
        {
            how: 'named',
            id: 'klaviyo-api-key',
            title: 'Klaviyo API key',
            aliases: ['klaviyo-api-key'],
            names: ['klaviyo'],
            grammar: ['pk_', (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(6), '_'), (0,grammar/* lowerDigits */.q2)(34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/laravel.js

const laravel = {
    name: 'Laravel',
    revoke: 'Make a new key with `php artisan key:generate`; keep the old one in APP_PREVIOUS_KEYS only while it has to decrypt.',
    references: ['https://laravel.com/docs/encryption#configuration'],
    kinds: [
        {
            how: 'token',
            id: 'laravel-app-key',
            title: 'Laravel application key',
            grammar: ['base64:', (0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/localstack.js

const localstack = {
    name: 'LocalStack',
    revoke: 'Reset the token on the Auth Tokens page of the LocalStack web application.',
    references: ['https://docs.localstack.cloud/aws/getting-started/auth-token/'],
    kinds: [
        {
            how: 'named',
            id: 'localstack-auth-token',
            title: 'LocalStack auth token',
            names: ['localstack', 'local stack'],
            grammar: ['ls-', (0,grammar/* base62 */.Yb)(4, 12), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(4), '-', (0,grammar/* base62 */.Yb)(12)],
        },
        {
            how: 'named',
            id: 'localstack-api-key',
            title: 'LocalStack API key',
            severity: 'medium',
            names: ['localstack', 'local stack'],
            words: ['api key', 'apikey', 'api_key'],
            grammar: [(0,grammar/* base62 */.Yb)(10)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/m3o.js

const m3o = {
    name: 'M3O',
    revoke: 'Delete the key under Settings > API keys of M3O.',
    references: ['https://m3o.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'm3o-api-key',
            title: 'M3O API key',
            severity: 'medium',
            names: ['m3o'],
            grammar: [(0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/meilisearch.js

const meilisearch = {
    name: 'Meilisearch',
    revoke: 'Delete the key with the keys API, or change the master key and restart.',
    references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
    kinds: [
        {
            how: 'named',
            id: 'meilisearch-api-key',
            title: 'Meilisearch API key',
            names: ['meilisearch', 'meili'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* base62 */.Yb)(40)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/metabase.js

const metabase = {
    name: 'Metabase',
    revoke: 'Delete the key under Admin settings > Authentication > API keys.',
    references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'metabase-api-key',
            title: 'Metabase API key',
            grammar: ['mb_', (0,grammar/* base64 */.K3)(43), '='],
        },
        {
            how: 'named',
            id: 'metabase-session-token',
            title: 'Metabase session token',
            severity: 'medium',
            names: ['metabase'],
            words: ['session', 'token', 'key', 'auth'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'metabase-embedding-secret',
            title: 'Metabase embedding secret key',
            names: ['metabase', 'mb embedding', 'mb jwt'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/moodle.js

const moodle = {
    name: 'Moodle',
    revoke: 'Reset the token under Preferences > Security keys.',
    references: ['https://docs.moodle.org/en/Security_keys'],
    kinds: [
        {
            how: 'named',
            id: 'moodle-token',
            title: 'Moodle web service token',
            names: ['moodle', 'wstoken'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/neo4j.js

const neo4j = {
    name: 'Neo4j',
    revoke: 'Revoke it under Access of the instance, or API keys of the Aura console.',
    references: ['https://neo4j.com/docs/aura/'],
    kinds: [
        {
            how: 'named',
            id: 'neo4j-password',
            title: 'Neo4j Aura password or client secret',
            names: ['neo4j'],
            grammar: [(0,grammar/* base64url */.r0)(43, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/new-relic.js

const newRelic = {
    name: 'New Relic',
    revoke: 'Delete the key on the API keys page of New Relic.',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'new-relic-user-key',
            title: 'New Relic user key',
            aliases: ['new-relic-user-api-key'],
            grammar: ['NRAK-', (0,grammar/* upperDigits */.RO)(27)],
        },
        {
            how: 'token',
            id: 'new-relic-admin-key',
            title: 'New Relic admin key',
            severity: 'critical',
            grammar: ['NRAA-', (0,grammar/* upperDigits */.RO)(27)],
        },
        {
            how: 'token',
            id: 'new-relic-lower-admin-key',
            title: 'New Relic admin key in lower case',
            severity: 'critical',
            grammar: ['NRAA-', (0,grammar/* lowerDigits */.q2)(27)],
        },
        {
            how: 'token',
            id: 'new-relic-insert-key',
            title: 'New Relic Insights insert key',
            severity: 'medium',
            aliases: ['new-relic-insert-key'],
            grammar: ['NRII-', (0,grammar/* base64url */.r0)(25, 32)],
        },
        {
            how: 'token',
            id: 'new-relic-query-key',
            title: 'New Relic Insights query key',
            severity: 'medium',
            grammar: ['NRIQ-', (0,grammar/* base64url */.r0)(25, 32)],
        },
        {
            how: 'token',
            id: 'new-relic-rest-key',
            title: 'New Relic REST API key',
            grammar: ['NRRA-', (0,grammar/* anyHex */.YM)(40, 42)],
        },
        {
            how: 'token',
            id: 'new-relic-browser-key',
            title: 'New Relic browser key',
            severity: 'low',
            aliases: ['new-relic-browser-api-token'],
            grammar: [(0,grammar/* either */.gP)('NRJS-', 'NRBR-'), (0,grammar/* hex */.uh)(19)],
        },
        {
            how: 'token',
            id: 'new-relic-mobile-token',
            title: 'New Relic mobile app token',
            severity: 'low',
            grammar: [(0,grammar/* either */.gP)(['AA', (0,grammar/* hex */.uh)(40)], [(0,grammar/* either */.gP)('eu01xx', 'gov01xx'), (0,grammar/* hex */.uh)(30, 36)]), '-NRMA'],
            literals: ['-NRMA'],
        },
        {
            how: 'token',
            id: 'new-relic-location-key',
            title: 'New Relic synthetics private location key',
            grammar: ['NRSP-', (0,grammar/* either */.gP)('us', 'eu'), (0,grammar/* digits */.vm)(2), (0,grammar/* base62 */.Yb)(28, 40)],
        },
        {
            how: 'token',
            id: 'new-relic-license-key',
            title: 'New Relic license key',
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(32)], [(0,grammar/* either */.gP)('eu01xx', 'gov01xx', 'us01xx'), (0,grammar/* anyHex */.YM)(26)], [(0,grammar/* base62 */.Yb)(32)]),
                'FFFFNRAL',
            ],
            literals: ['FFFFNRAL'],
        },
        {
            how: 'token',
            id: 'new-relic-short-license-key',
            title: 'New Relic license key without filling',
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* anyHex */.YM)(36)], [(0,grammar/* either */.gP)('eu01xx', 'gov01xx', 'us01xx'), (0,grammar/* anyHex */.YM)(30)]), 'NRAL'],
            literals: ['NRAL'],
        },
        {
            how: 'token',
            id: 'new-relic-pixie-key',
            title: 'New Relic Pixie key',
            grammar: ['px-', (0,grammar/* either */.gP)('api', 'dep'), '-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'new-relic-legacy-license-key',
            title: 'New Relic license key of 40 digits',
            names: ['new relic', 'nr license'],
            grammar: [(0,grammar/* anyHex */.YM)(40)],
        },
        {
            how: 'named',
            id: 'new-relic-personal-key',
            title: 'New Relic personal API key',
            names: ['new relic'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_.', 4), '-', (0,grammar/* from */.HT)('0-9A-Za-z_.', 42)],
        },
        {
            how: 'named',
            id: 'new-relic-user-id',
            title: 'New Relic user API key ID',
            severity: 'info',
            aliases: ['new-relic-user-api-id'],
            names: ['new relic', 'nr user'],
            words: ['id'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/noip.js

const noip = {
    name: 'No-IP',
    revoke: 'Revoke it under Account > DDNS keys.',
    references: ['https://www.noip.com/integrate/request'],
    kinds: [
        {
            how: 'named',
            id: 'noip-ddns-key-password',
            title: 'No-IP DDNS key password',
            names: ['noip ddns', 'noip api', 'noip key', 'noip token', 'noip password', 'no ip ddns'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/noticeable.js

const noticeable = {
    name: 'Noticeable',
    revoke: 'Delete the key under Settings > API Keys of the Noticeable project.',
    references: ['https://graphql.noticeable.io/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'noticeable-api-key',
            title: 'Noticeable API key',
            names: ['noticeable'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth', 'private'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/okta.js

const okta = {
    name: 'Okta',
    revoke: 'Revoke the token under Security > API > Tokens, or rotate the client secret on the page of the application.',
    references: [
        'https://developer.okta.com/docs/guides/create-an-api-token/main/',
        'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'okta-api-token',
            title: 'Okta API token',
            severity: 'critical',
            aliases: ['okta-access-token'],
            names: ['okta'],
            words: ['token', 'key', 'secret', 'auth', 'api', 'password', 'default'],
            grammar: ['00', (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'named',
            id: 'okta-authorization-header',
            title: 'Okta API token in a header',
            severity: 'critical',
            names: ['ssws'],
            words: [],
            grammar: ['00', (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'named',
            id: 'okta-client-secret',
            title: 'Okta client secret',
            severity: 'critical',
            names: ['okta'],
            words: ['secret'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(40)], [(0,grammar/* base64url */.r0)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qdrant.js

const qdrant = {
    name: 'Qdrant',
    revoke: 'Delete it under API Keys of the cluster.',
    references: ['https://qdrant.tech/documentation/cloud/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'qdrant-api-key',
            title: 'Qdrant API key',
            names: ['qdrant'],
            grammar: [
                (0,grammar/* either */.gP)(['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)], [(0,grammar/* base64url */.r0)(40, 64)]),
            ],
        },
        {
            how: 'named',
            id: 'qdrant-management-key',
            title: 'Qdrant management key',
            names: ['qdrant cloud'],
            grammar: [...grammar/* uuid */.uR, '|', (0,grammar/* base64url */.r0)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/razorpay.js

const razorpay = {
    name: 'Razorpay',
    revoke: 'Regenerate it under Account & Settings > API keys.',
    references: ['https://razorpay.com/docs/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'razorpay-key-id',
            title: 'Razorpay key ID',
            severity: 'medium',
            grammar: ['rzp_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* base62 */.Yb)(14)],
        },
        {
            how: 'named',
            id: 'razorpay-key-secret',
            title: 'Razorpay key secret',
            severity: 'critical',
            names: ['razorpay', 'rzp'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/retell-ai.js

const retellAi = {
    name: 'Retell AI',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://docs.retellai.com/accounts/api-keys-overview'],
    kinds: [
        {
            how: 'token',
            id: 'retell-ai-api-key',
            title: 'Retell AI API key',
            grammar: ['key_', (0,grammar/* hex */.uh)(28)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/runway.js

const runway = {
    name: 'Runway',
    revoke: 'Disable it under API Keys of the Runway developer portal.',
    references: ['https://docs.dev.runwayml.com/'],
    kinds: [
        {
            how: 'token',
            id: 'runway-api-key',
            title: 'Runway API key',
            grammar: ['key_', (0,grammar/* hex */.uh)(128)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/serper.js

const serper = {
    name: 'Serper',
    revoke: 'Replace it in the API settings of the Serper account.',
    references: ['https://serper.dev/'],
    kinds: [
        {
            how: 'named',
            id: 'serper-api-key',
            title: 'Serper API key',
            severity: 'medium',
            names: ['serper'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smarty.js

const smarty = {
    name: 'Smarty',
    revoke: 'Replace it in the API settings of the Smarty account.',
    references: ['https://www.smarty.com/docs/cloud/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'smarty-auth-token',
            title: 'Smarty auth token',
            names: ['smarty'],
            words: ['token', 'key', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'smarty-auth-id',
            title: 'Smarty auth ID',
            severity: 'info',
            names: ['smarty'],
            words: ['id'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/snyk.js

const snyk = {
    name: 'Snyk',
    revoke: 'Revoke it under Account settings > API Token, or Service accounts of the organisation.',
    references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
    kinds: [
        {
            how: 'named',
            id: 'snyk-api-token',
            title: 'Snyk API token',
            severity: 'critical',
            aliases: ['snyk-api-token'],
            names: ['snyk'],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'snyk-access-token',
            title: 'Snyk access token',
            severity: 'critical',
            grammar: [
                'snyk_',
                (0,grammar/* either */.gP)('uat', 'sat'),
                '.',
                (0,grammar/* base62 */.Yb)(8),
                '.',
                (0,grammar/* base64url */.r0)(8, 300),
                '.',
                (0,grammar/* base64url */.r0)(8, 300),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stackpath.js

const stackpath = {
    name: 'StackPath',
    revoke: 'Revoke it under API management.',
    references: ['https://stackpath.dev/'],
    kinds: [
        {
            how: 'named',
            id: 'stackpath-client-secret',
            title: 'StackPath client secret',
            names: ['stackpath', 'stack path'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/statuspage.js

const statuspage = {
    name: 'Statuspage',
    revoke: 'Delete it under API info of the user menu.',
    references: ['https://developer.statuspage.io/'],
    kinds: [
        {
            how: 'named',
            id: 'statuspage-api-key',
            title: 'Statuspage API key',
            names: ['status page'],
            words: ['key', 'token', 'secret', 'access', 'private', 'api', 'auth'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [...grammar/* uuid */.uR])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stockdata.js

const stockdata = {
    name: 'StockData',
    revoke: 'Replace it in the API settings of the StockData account.',
    references: ['https://www.stockdata.org/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'stockdata-api-token',
            title: 'StockData API token',
            severity: 'low',
            names: ['stock data'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vapid.js

const vapid = {
    name: 'Web Push (VAPID)',
    revoke: 'Generate a new pair; all clients have to subscribe again.',
    references: ['https://www.rfc-editor.org/rfc/rfc8292'],
    kinds: [
        {
            how: 'named',
            id: 'vapid-private-key',
            title: 'VAPID private key',
            severity: 'high',
            names: ['vapid', 'web push private', 'webpush private'],
            words: ['private', 'secret'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vatlayer.js

const vatlayer = {
    name: 'vatlayer',
    revoke: 'Replace it in the API settings of the vatlayer account.',
    references: ['https://vatlayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'vatlayer-api-key',
            title: 'vatlayer API key',
            severity: 'medium',
            names: ['vatlayer', 'vat layer'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yelp.js

const yelp = {
    name: 'Yelp',
    revoke: 'Refresh it under Manage App.',
    references: ['https://docs.developer.yelp.com/docs/places-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'yelp-api-key',
            title: 'Yelp API key',
            severity: 'medium',
            names: ['yelp'],
            grammar: [(0,grammar/* base64url */.r0)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yext.js

const yext = {
    name: 'Yext',
    revoke: 'Replace it in the API settings of the Yext account.',
    references: ['https://hitchhikers.yext.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'yext-api-key',
            title: 'Yext API key',
            names: ['yext'],
            words: ['key', 'token', 'secret', 'password', 'access', 'api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-03.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ }),

/***/ 4435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ azureAnnotatedSample),
/* harmony export */   Zs: () => (/* binding */ azureAnnotatedVerdict),
/* harmony export */   _1: () => (/* binding */ azureIdentifiableSample),
/* harmony export */   n$: () => (/* binding */ azureIdentifiableVerdict)
/* harmony export */ });
/* harmony import */ var _encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73068);
/* harmony import */ var _encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1756);
/* harmony import */ var _encoding_marvin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96182);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90825);





/**
 * Identifiable keys: in base64 a signature of 4 characters, then the Marvin32 checksum of all bytes before it, its least
 * significant byte first. Signatures, seeds and lengths: IdentifiableMetadata.cs in github.com/microsoft/security-utilities.
 * One that does not fit proves nothing: services derive keys in other ways.
 */
function azureIdentifiableVerdict(text) {
    const bytes = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(text);
    const signature = signatureIn(text);
    if (bytes === undefined || signature === undefined)
        return undefined;
    const seed = azureSeeds[signature]?.find((one) => bytes.endsWith(marvinBytes(bytes.slice(0, -4), one)));
    return seed === undefined ? undefined : { ..._checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l, facts: { use: seed.replace(/0+$/, '') } };
}
/** `length`: of the key in bytes. Without `+` and `/` but for the signature's, since some services give out no others. */
const azureIdentifiableSample = (signature, length) => (random) => {
    const [seed = ''] = azureSeeds[signature] ?? [];
    const head = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(Math.ceil((length * 4) / 3) - 10)], random);
    const body = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(`${head}${signature}AAAAAA`)?.slice(0, length - 4) ?? '';
    const key = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(body + marvinBytes(body, seed));
    return /[+/]/.test(key.slice(-8)) ? azureIdentifiableSample(signature, length)(random) : key;
};
/** Where a key says whose it is: before the 6 characters of the checksum. */
const signatureIn = (text) => /(.{4}).{6}={0,2}$/.exec(text)?.[1]?.replaceAll('-', '+');
/** What checksums begin with, for each signature: one for each use of a key. */
const azureSeeds = {
    '+ASb': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+AEh': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+ARm': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
    '+ABa': ['AbAcct00'],
    '+ASt': ['Default0'],
    '+AMC': ['Classic0'],
    '+ACR': ['ACRDflt0'],
    AzFu: ['Functi00', 'Master00', 'System00'],
    AzSe: ['Query000', 'PAdmin00'],
    AzCa: ['Access00'],
    ACDb: ['MastRO00', 'MastRW00', 'SysAll00', 'Resour00', 'SystRO00', 'SystRW00', 'Encryp00'],
    AIoT: ['IoTHub00', 'DpsKey00', 'Device00'],
    APIM: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
};
const marvinBytes = (bytes, seed) => (0,_encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .littleEndian */ .c)((0,_encoding_marvin_js__WEBPACK_IMPORTED_MODULE_4__/* .marvin32 */ .R)(bytes, seed));
/**
 * Common annotated keys (`JQQJ99`): 80 characters of base64, of whose 60 bytes the Marvin32 checksum with the seed
 * `Default0` follows in base64, cut to 4 characters or whole. Those of Azure DevOps (`AZDO`) have another.
 */
function azureAnnotatedVerdict(text) {
    const bytes = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(text.slice(0, 80));
    if (bytes?.length !== 60)
        return undefined;
    const checksum = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(marvinBytes(bytes, 'Default0'));
    const end = text.slice(80);
    if (end !== checksum.slice(0, 4) && end !== checksum)
        return undefined;
    const [year = '', month = ''] = text.slice(58, 60);
    return {
        ..._checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l,
        facts: { service: text.slice(76, 80), made: `${2024 + place(year)}-${1 + place(month)}` },
    };
}
const place = (letter) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
/** `service`: the 4 characters that name it, `ACOG` for AI services. */
const azureAnnotatedSample = (service) => (random) => {
    const head = `${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(52)], random)}JQQJ99BCAC${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(14)], random)}${service}`;
    const checksum = (0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase64 */ .WG)(marvinBytes((0,_encoding_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y4)(head) ?? '', 'Default0')).slice(0, 4);
    return /[+/]/.test(checksum) ? azureAnnotatedSample(service)(random) : head + checksum;
};


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

/***/ 52857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ githubVerdict),
/* harmony export */   u: () => (/* binding */ githubSample)
/* harmony export */ });
/* harmony import */ var _encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1756);
/* harmony import */ var _encoding_radix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12261);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36460);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90825);




/**
 * `ghp_` and its kin, and `npm_`: after the prefix 30 characters and the CRC-32 of these in 6 base62 digits.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
function githubVerdict(text) {
    const body = text.slice(text.indexOf('_') + 1);
    if (body.length !== 36)
        return undefined;
    return body.slice(30) === checksumOf(body.slice(0, 30)) ? _checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l : _checksum_js__WEBPACK_IMPORTED_MODULE_1__/* .misfits */ .g;
}
const checksumOf = (body) => (0,_encoding_radix_js__WEBPACK_IMPORTED_MODULE_2__/* .inAlphabet */ .Hj)((0,_encoding_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .crc32 */ .Q)(body), _encoding_radix_js__WEBPACK_IMPORTED_MODULE_2__/* .base62Digits */ .kM, 6);
const githubSample = (prefix) => (random) => {
    const body = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)([(0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .base62 */ .Yb)(30)], random);
    return `${prefix}${body}${checksumOf(body)}`;
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
