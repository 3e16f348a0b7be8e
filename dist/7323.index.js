export const id = 7323;
export const ids = [7323];
export const modules = {

/***/ 6615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ decodeBase32),
/* harmony export */   z: () => (/* binding */ encodeBase32)
/* harmony export */ });
/** RFC 4648, section 6, in either case and without padding. Bytes of one character each; bits left over are dropped. */
function decodeBase32(text) {
    let [bytes, bits, held] = ['', 0, 0];
    for (const char of text.toUpperCase()) {
        const value = alphabet.indexOf(char);
        if (value === -1)
            return undefined;
        held = ((held << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes += String.fromCharCode((held >>> bits) & 0xff);
    }
    return bytes;
}
/** In upper case; the last character is filled up with zero bits. */
function encodeBase32(bytes) {
    let [text, bits, held] = ['', 0, 0];
    for (let at = 0; at < bytes.length; at += 1) {
        held = ((held << 8) | bytes.charCodeAt(at)) & 0xffff;
        for (bits += 8; bits >= 5;) {
            bits -= 5;
            text += alphabet.charAt((held >>> bits) & 31);
        }
    }
    return bits === 0 ? text : text + alphabet.charAt((held << (5 - bits)) & 31);
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';


/***/ }),

/***/ 77323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alpaca: () => (/* reexport */ alpaca),
  alphaVantage: () => (/* reexport */ alphaVantage),
  appveyor: () => (/* reexport */ appveyor),
  basecamp: () => (/* reexport */ basecamp),
  bitly: () => (/* reexport */ bitly),
  cloudns: () => (/* reexport */ cloudns),
  cloudsmith: () => (/* reexport */ cloudsmith),
  crowdstrike: () => (/* reexport */ crowdstrike),
  dailymotion: () => (/* reexport */ dailymotion),
  dify: () => (/* reexport */ dify),
  dnsimple: () => (/* reexport */ dnsimple),
  dreamhost: () => (/* reexport */ dreamhost),
  fulcrum: () => (/* reexport */ fulcrum),
  fullstory: () => (/* reexport */ fullstory),
  getemails: () => (/* reexport */ getemails),
  getsandbox: () => (/* reexport */ getsandbox),
  gitkraken: () => (/* reexport */ gitkraken),
  happi: () => (/* reexport */ happi),
  hashnode: () => (/* reexport */ hashnode),
  hostinger: () => (/* reexport */ hostinger),
  infomaniak: () => (/* reexport */ infomaniak),
  jellyfin: () => (/* reexport */ jellyfin),
  keycdn: () => (/* reexport */ keycdn),
  keygen: () => (/* reexport */ keygen),
  logentries: () => (/* reexport */ logentries),
  matomo: () => (/* reexport */ matomo),
  miro: () => (/* reexport */ miro),
  mistral: () => (/* reexport */ mistral),
  mozillaAddons: () => (/* reexport */ mozillaAddons),
  nasa: () => (/* reexport */ nasa),
  nats: () => (/* reexport */ nats),
  ngrok: () => (/* reexport */ ngrok),
  novu: () => (/* reexport */ novu),
  nutritionix: () => (/* reexport */ nutritionix),
  openai: () => (/* reexport */ openai),
  parseur: () => (/* reexport */ parseur),
  planviewLeankit: () => (/* reexport */ planviewLeankit),
  plausible: () => (/* reexport */ plausible),
  portkey: () => (/* reexport */ portkey),
  prestashop: () => (/* reexport */ prestashop),
  prospectCrm: () => (/* reexport */ prospectCrm),
  quip: () => (/* reexport */ quip),
  rawg: () => (/* reexport */ rawg),
  reka: () => (/* reexport */ reka),
  rocketChat: () => (/* reexport */ rocketChat),
  rollbar: () => (/* reexport */ rollbar),
  solana: () => (/* reexport */ solana),
  squarespace: () => (/* reexport */ squarespace),
  sslmate: () => (/* reexport */ sslmate),
  statsig: () => (/* reexport */ statsig),
  strava: () => (/* reexport */ strava),
  sumologic: () => (/* reexport */ sumologic),
  tiktok: () => (/* reexport */ tiktok),
  timescale: () => (/* reexport */ timescale),
  typesense: () => (/* reexport */ typesense),
  unleash: () => (/* reexport */ unleash),
  unsplash: () => (/* reexport */ unsplash),
  untappd: () => (/* reexport */ untappd),
  viber: () => (/* reexport */ viber),
  volcengine: () => (/* reexport */ volcengine),
  webflow: () => (/* reexport */ webflow),
  yousign: () => (/* reexport */ yousign),
  youtube: () => (/* reexport */ youtube),
  zerossl: () => (/* reexport */ zerossl)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alpaca.js

const alpaca = {
    name: 'Alpaca',
    revoke: 'Regenerate the keys on the API Keys panel of the dashboard.',
    references: ['https://docs.alpaca.markets/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'alpaca-secret-key',
            title: 'Alpaca secret key',
            severity: 'critical',
            names: ['alpaca', 'apca'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 44)],
        },
        {
            how: 'named',
            id: 'alpaca-key-id',
            title: 'Alpaca key id',
            severity: 'low',
            names: ['alpaca', 'apca'],
            grammar: [(0,grammar/* either */.gP)('PK', 'AK', 'CK'), (0,grammar/* upperDigits */.RO)(18, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alpha-vantage.js

const alphaVantage = {
    name: 'Alpha Vantage',
    revoke: 'Regenerate it in the API settings of the Alpha Vantage account.',
    references: ['https://www.alphavantage.co/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'alpha-vantage-api-key',
            title: 'Alpha Vantage API key',
            severity: 'medium',
            names: ['alpha vantage'],
            grammar: [(0,grammar/* upperDigits */.RO)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/appveyor.js

const appveyor = {
    name: 'AppVeyor',
    revoke: 'Regenerate it on the API tokens page of the account.',
    references: ['https://www.appveyor.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'appveyor-api-token',
            title: 'AppVeyor API token',
            names: ['app veyor'],
            grammar: [(0,grammar/* optional */.lq)('v', (0,grammar/* digits */.vm)(1), '.'), (0,grammar/* lowerDigits */.q2)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/basecamp.js

const basecamp = {
    name: 'Basecamp',
    revoke: 'Reset it on the page of the application at launchpad.37signals.com.',
    references: ['https://github.com/basecamp/api/blob/master/sections/authentication.md'],
    kinds: [
        {
            how: 'named',
            id: 'basecamp-client-secret',
            title: 'Basecamp client secret',
            names: ['basecamp', '37signals'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitly.js

const bitly = {
    name: 'Bitly',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'bitly-access-token',
            title: 'Bitly access token',
            names: ['bit ly'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudns.js

const cloudns = {
    name: 'ClouDNS',
    revoke: 'Revoke it under API & resellers of the account.',
    references: ['https://www.cloudns.net/wiki/article/42/'],
    kinds: [
        {
            how: 'named',
            id: 'cloudns-password',
            title: 'ClouDNS API password',
            names: ['cloudns'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cloudsmith.js

const cloudsmith = {
    name: 'Cloudsmith',
    revoke: 'Refresh the key under Personal API keys, or reset the entitlement token.',
    references: ['https://docs.cloudsmith.com/accounts-and-teams/api-key'],
    kinds: [
        {
            how: 'token',
            id: 'cloudsmith-service-api-key',
            title: 'Cloudsmith service API key',
            severity: 'critical',
            aliases: ['cloudsmith-api-key'],
            grammar: ['csa_', (0,grammar/* lowerDigits */.q2)(30), (0,grammar/* base62 */.Yb)(6)],
        },
        {
            how: 'named',
            id: 'cloudsmith-api-key',
            title: 'Cloudsmith API key',
            severity: 'critical',
            aliases: ['cloudsmith-api-key'],
            names: ['cloudsmith'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'cloudsmith-entitlement-token',
            title: 'Cloudsmith entitlement token',
            names: ['cloudsmith'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crowdstrike.js

const crowdstrike = {
    name: 'CrowdStrike',
    revoke: 'Reset the secret under Support and resources > API clients and keys.',
    references: ['https://developer.crowdstrike.com/docs/openapi/'],
    kinds: [
        {
            how: 'named',
            id: 'crowdstrike-client-secret',
            title: 'CrowdStrike API client secret',
            severity: 'critical',
            names: ['crowd strike', 'falcon client', 'falcon api'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'crowdstrike-client-id',
            title: 'CrowdStrike API client id',
            severity: 'info',
            names: ['crowd strike', 'falcon client'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dailymotion.js

const dailymotion = {
    name: 'Dailymotion',
    revoke: 'Regenerate the API secret on the page of the key.',
    references: ['https://developers.dailymotion.com/guides/api-authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'dailymotion-api-secret',
            title: 'Dailymotion API secret',
            names: ['dailymotion'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dify.js

const dify = {
    name: 'Dify',
    revoke: 'Delete it on the API Access page of the application or knowledge base.',
    references: ['https://docs.dify.ai/en/use-dify/publish/developing-with-apis'],
    kinds: [
        {
            how: 'named',
            id: 'dify-api-key',
            title: 'Dify API key',
            names: ['dify'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('app-', 'dataset-'), (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dnsimple.js

const dnsimple = {
    name: 'DNSimple',
    revoke: 'Delete it under Access tokens of the user or the account.',
    references: ['https://support.dnsimple.com/articles/api-access-token/'],
    kinds: [
        {
            how: 'token',
            id: 'dnsimple-access-token',
            title: 'DNSimple access token',
            severity: 'critical',
            grammar: ['dnsimple_', (0,grammar/* either */.gP)('a_', 'u_'), (0,grammar/* base62 */.Yb)(30, 50)],
        },
        {
            how: 'named',
            id: 'dnsimple-legacy-token',
            title: 'DNSimple access token without prefix',
            names: ['dnsimple'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dreamhost.js

const dreamhost = {
    name: 'DreamHost',
    revoke: 'Delete it on the API page of the panel.',
    references: ['https://help.dreamhost.com/hc/en-us/articles/4407354972692'],
    kinds: [
        {
            how: 'named',
            id: 'dreamhost-api-key',
            title: 'DreamHost API key',
            severity: 'critical',
            names: ['dreamhost', 'dream host'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* upperDigits */.RO)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fulcrum.js

const fulcrum = {
    name: 'Fulcrum',
    revoke: 'Delete it under API on the profile page.',
    references: ['https://docs.fulcrumapp.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'fulcrum-api-token',
            title: 'Fulcrum API token',
            names: ['fulcrum'],
            grammar: [(0,grammar/* lowerDigits */.q2)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fullstory.js

const fullstory = {
    name: 'Fullstory',
    revoke: 'Delete it under Settings > Integrations > API keys.',
    references: ['https://developer.fullstory.com/server/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'fullstory-api-key',
            title: 'Fullstory API key',
            grammar: [(0,grammar/* either */.gP)('na1.', 'eu1.'), (0,grammar/* base64 */.K3)(100)],
        },
        {
            how: 'named',
            id: 'fullstory-legacy-api-key',
            title: 'Fullstory API key without prefix',
            names: ['fullstory', 'full story'],
            grammar: [(0,grammar/* base64 */.K3)(88)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getemails.js

const getemails = {
    name: 'GetEmails',
    revoke: 'Replace it in the account settings.',
    references: ['https://getemails.com/'],
    kinds: [
        {
            how: 'named',
            id: 'getemails-api-key',
            title: 'GetEmails API key',
            severity: 'medium',
            names: ['getemails'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getsandbox.js

const getsandbox = {
    name: 'Getsandbox',
    revoke: 'Replace it in the account settings.',
    references: ['https://getsandbox.com/docs/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'getsandbox-api-key',
            title: 'Getsandbox API key',
            severity: 'medium',
            names: ['getsandbox'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitkraken.js

const gitkraken = {
    name: 'GitKraken',
    revoke: 'Revoke it under API access of the account.',
    references: ['https://help.gitkraken.com/'],
    kinds: [
        {
            how: 'named',
            id: 'gitkraken-api-token',
            title: 'GitKraken API token',
            names: ['gitkraken'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/happi.js

const happi = {
    name: 'Happi',
    revoke: 'Replace it in the panel.',
    references: ['https://happi.dev/docs'],
    kinds: [
        {
            how: 'named',
            id: 'happi-api-key',
            title: 'Happi API key',
            severity: 'medium',
            names: ['happi'],
            grammar: [(0,grammar/* base62 */.Yb)(56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hashnode.js

const hashnode = {
    name: 'Hashnode',
    revoke: 'Revoke it under Developer of the account settings.',
    references: ['https://apidocs.hashnode.com/'],
    kinds: [
        {
            how: 'named',
            id: 'hashnode-access-token',
            title: 'Hashnode access token',
            names: ['hashnode'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hostinger.js

const hostinger = {
    name: 'Hostinger',
    revoke: 'Delete it under API of the account panel.',
    references: ['https://developers.hostinger.com/'],
    kinds: [
        {
            how: 'named',
            id: 'hostinger-api-token',
            title: 'Hostinger API token',
            severity: 'critical',
            names: ['hostinger'],
            grammar: [(0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/infomaniak.js

const infomaniak = {
    name: 'Infomaniak',
    revoke: 'Delete it on the API tokens page of the manager.',
    references: ['https://developer.infomaniak.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'infomaniak-api-token',
            title: 'Infomaniak API token',
            names: ['infomaniak'],
            grammar: [(0,grammar/* base64url */.r0)(64, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jellyfin.js

const jellyfin = {
    name: 'Jellyfin',
    revoke: 'Delete the key under Dashboard > API Keys of the server.',
    references: ['https://jellyfin.org/docs/general/server/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'jellyfin-api-key',
            title: 'Jellyfin API key',
            names: ['jellyfin'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keycdn.js

const keycdn = {
    name: 'KeyCDN',
    revoke: 'Revoke it under Account settings.',
    references: ['https://www.keycdn.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'keycdn-api-key',
            title: 'KeyCDN API key',
            names: ['keycdn'],
            grammar: [(0,grammar/* either */.gP)(['sk_prod_', (0,grammar/* base62 */.Yb)(24, 40)], [(0,grammar/* base62 */.Yb)(24, 64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keygen.js

const keygen = {
    name: 'Keygen',
    revoke: 'Revoke the token on its page in the Keygen dashboard.',
    references: ['https://keygen.sh/docs/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'keygen-token',
            title: 'Keygen token',
            grammar: [
                (0,grammar/* either */.gP)('admin-', 'admi-', 'prod-', 'user-', 'activ-', 'env-', 'envi-', 'dev-', 'spprt-', 'sale-'),
                (0,grammar/* hex */.uh)(64),
                'v',
                (0,grammar/* digits */.vm)(1),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/logentries.js

const logentries = {
    name: 'Logentries',
    revoke: 'Delete the log, or the API key, in the account settings.',
    references: ['https://docs.rapid7.com/insightops/token-tcp/'],
    kinds: [
        {
            how: 'named',
            id: 'logentries-token',
            title: 'Logentries token',
            severity: 'medium',
            names: ['logentries', 'insightops'],
            words: ['token', 'key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/matomo.js

const matomo = {
    name: 'Matomo',
    revoke: 'Delete the token under Administration > Personal > Security.',
    references: [
        'https://developer.matomo.org/api-reference/reporting-api#authenticate-to-the-api-via-token_auth-parameter',
    ],
    kinds: [
        {
            how: 'named',
            id: 'matomo-auth-token',
            title: 'Matomo authentication token',
            names: ['matomo', 'piwik', 'token auth'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/miro.js

const miro = {
    name: 'Miro',
    revoke: 'Uninstall the app, or delete it under Settings > Your apps, to invalidate its token.',
    references: ['https://developers.miro.com/reference/authorization-flow-for-expiring-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'miro-access-token',
            title: 'Miro access token of a region',
            grammar: ['eyJtaXJvLm9yaWdpbiI6', (0,grammar/* base64url */.r0)(8, 20), '_', (0,grammar/* base64url */.r0)(27)],
        },
        {
            how: 'named',
            id: 'miro-token',
            title: 'Miro access token',
            names: ['miro'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_-', 27, 36)],
        },
        {
            how: 'named',
            id: 'miro-client-secret',
            title: 'Miro client secret',
            names: ['miro'],
            words: ['client', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mistral.js

const mistral = {
    name: 'Mistral AI',
    revoke: 'Delete the key on the API Keys page of the Mistral console.',
    references: ['https://docs.mistral.ai/getting-started/quickstart/'],
    kinds: [
        {
            how: 'named',
            id: 'mistral-api-key',
            title: 'Mistral AI API key',
            aliases: ['mistral-api-key'],
            names: ['mistral', 'mistral ai'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mozilla-addons.js

const mozillaAddons = {
    name: 'Mozilla Add-ons',
    revoke: 'Revoke the credentials on the Manage API Keys page of the developer hub.',
    references: ['https://mozilla.github.io/addons-server/topics/api/auth.html'],
    kinds: [
        {
            how: 'named',
            id: 'mozilla-addons-api-secret',
            title: 'Mozilla Add-ons API secret',
            severity: 'critical',
            names: ['web ext api', 'amo jwt', 'amo api', 'amo secret', 'mozilla api', 'mozilla addons'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nasa.js

const nasa = {
    name: 'NASA',
    revoke: 'Request a new key: one cannot be revoked by its owner.',
    references: ['https://api.nasa.gov/'],
    kinds: [
        {
            how: 'named',
            id: 'nasa-api-key',
            title: 'NASA API key',
            severity: 'medium',
            names: ['nasa'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/base32.js + 1 modules
var base32 = __webpack_require__(49466);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nats.js


const nats = {
    name: 'NATS',
    revoke: 'Revoke the user key in the account with `nsc revocations add-user` and issue a new one.',
    references: [
        'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    ],
    kinds: [
        {
            how: 'token',
            id: 'nats-nkey-seed',
            title: 'NATS NKey seed',
            severity: 'critical',
            grammar: ['S', (0,grammar/* from */.HT)('ACNOUX', 1), 'A', (0,grammar/* base32 */.RG)(55)],
            literals: ['SAA', 'SCA', 'SNA', 'SOA', 'SUA', 'SXA'],
            verify: base32/* base32Verdict */.qj,
            sample: (0,base32/* base32Sample */.x7)(base32/* natsSeed */.oT),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ngrok.js

const ngrok = {
    name: 'ngrok',
    revoke: 'Delete the authtoken, or the API key, in the ngrok dashboard.',
    references: ['https://ngrok.com/docs/agent/#authtokens', 'https://ngrok.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'ngrok-token',
            title: 'ngrok authtoken or API key',
            names: ['ngrok'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* from */.HT)('1-9', 1), (0,grammar/* base62 */.Yb)(26), '_', (0,grammar/* base62 */.Yb)(21)], [(0,grammar/* base62 */.Yb)(20, 21), '_', (0,grammar/* base62 */.Yb)(20, 22)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/novu.js

const novu = {
    name: 'Novu',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://docs.novu.co/'],
    kinds: [
        { how: 'named', id: 'novu-secret-key', title: 'Novu secret key', names: ['novu'], grammar: [(0,grammar/* hex */.uh)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nutritionix.js

const nutritionix = {
    name: 'Nutritionix',
    revoke: 'Delete the key in the Nutritionix developer portal.',
    references: ['https://docx.syndigo.com/developers/docs/nutritionix-api-guide'],
    kinds: [
        {
            how: 'named',
            id: 'nutritionix-api-key',
            title: 'Nutritionix application key',
            severity: 'medium',
            names: ['nutritionix'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'nutritionix-app-id',
            title: 'Nutritionix application ID',
            severity: 'info',
            names: ['nutritionix'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openai.js

const openai = {
    name: 'OpenAI',
    revoke: 'Delete the key on the API keys page of the OpenAI platform, an admin key in the organization settings.',
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'openai-api-key',
            title: 'OpenAI API key',
            aliases: ['openai-api-key'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(20), 'T3BlbkFJ', (0,grammar/* base62 */.Yb)(20)],
            literals: ['T3BlbkFJ'],
        },
        {
            how: 'token',
            id: 'openai-project-key',
            title: 'OpenAI project or service account key',
            grammar: [
                'sk-',
                (0,grammar/* either */.gP)('proj', 'svcacct', 'service', 'None'),
                '-',
                (0,grammar/* base64url */.r0)(16, 100),
                'T3BlbkFJ',
                (0,grammar/* base64url */.r0)(16, 100),
            ],
            literals: ['T3BlbkFJ'],
        },
        {
            how: 'token',
            id: 'openai-admin-key',
            title: 'OpenAI admin key',
            severity: 'critical',
            grammar: ['sk-admin-', (0,grammar/* base64url */.r0)(16, 100), 'T3BlbkFJ', (0,grammar/* base64url */.r0)(16, 100)],
            literals: ['T3BlbkFJ'],
        },
        {
            how: 'token',
            id: 'openai-session-key',
            title: 'OpenAI session key',
            grammar: ['sess-', (0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'openai-key',
            title: 'OpenAI API key beside its name',
            names: ['openai', 'open ai'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(48)],
        },
        {
            how: 'named',
            id: 'openai-organization-id',
            title: 'OpenAI organization ID',
            severity: 'info',
            names: ['openai', 'open ai'],
            grammar: ['org-', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/parseur.js

const parseur = {
    name: 'Parseur',
    revoke: 'Replace it in the API settings of the Parseur account.',
    references: ['https://developer.parseur.com/'],
    kinds: [
        {
            how: 'named',
            id: 'parseur-api-key',
            title: 'Parseur API key',
            names: ['parseur'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/planview-leankit.js

const planviewLeankit = {
    name: 'Planview LeanKit',
    revoke: 'Replace it in the API settings of the Planview LeanKit account.',
    references: ['https://success.planview.com/Planview_LeanKit/Integrations_and_API'],
    kinds: [
        {
            how: 'named',
            id: 'planview-leankit-api-token',
            title: 'Planview LeanKit API token',
            names: ['leankit', 'planview', 'planview leankit'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plausible.js

const plausible = {
    name: 'Plausible',
    revoke: 'Replace it in the API settings of the Plausible account.',
    references: ['https://plausible.io/docs/stats-api'],
    kinds: [
        {
            how: 'named',
            id: 'plausible-api-key',
            title: 'Plausible API key',
            severity: 'medium',
            names: ['plausible'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/portkey.js

const portkey = {
    name: 'Portkey',
    revoke: 'Replace it in the API settings of the Portkey account.',
    references: ['https://portkey.ai/docs'],
    kinds: [
        {
            how: 'named',
            id: 'portkey-api-key',
            title: 'Portkey API key',
            names: ['portkey'],
            grammar: [(0,grammar/* base64 */.K3)(27, 40), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prestashop.js

const prestashop = {
    name: 'PrestaShop',
    revoke: 'Delete it under Advanced Parameters > Webservice.',
    references: ['https://devdocs.prestashop-project.org/8/webservice/'],
    kinds: [
        {
            how: 'named',
            id: 'prestashop-webservice-key',
            title: 'PrestaShop webservice key',
            severity: 'critical',
            names: ['prestashop'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/prospect-crm.js

const prospectCrm = {
    name: 'ProspectCRM',
    revoke: 'Replace it in the API settings of the ProspectCRM account.',
    references: ['https://crm-docs.prospect365.com/'],
    kinds: [
        {
            how: 'named',
            id: 'prospect-crm-api-key',
            title: 'ProspectCRM API key',
            names: ['prospect crm', 'prospect'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/quip.js

const quip = {
    name: 'Quip',
    revoke: 'Replace it in the API settings of the Quip account.',
    references: ['https://quip.com/dev/automation/documentation/current'],
    kinds: [
        {
            how: 'named',
            id: 'quip-access-token',
            title: 'Quip access token',
            names: ['quip'],
            grammar: [(0,grammar/* base64 */.K3)(15, 30), (0,grammar/* optional */.lq)('='), '|', (0,grammar/* digits */.vm)(10), '|', (0,grammar/* base64 */.K3)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rawg.js

const rawg = {
    name: 'RAWG',
    revoke: 'Replace it in the API settings of the RAWG account.',
    references: ['https://rawg.io/apidocs'],
    kinds: [
        {
            how: 'named',
            id: 'rawg-api-key',
            title: 'RAWG API key',
            severity: 'low',
            names: ['rawg'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/reka.js

const reka = {
    name: 'Reka',
    revoke: 'Replace it in the API settings of the Reka account.',
    references: ['https://docs.reka.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'reka-api-key',
            title: 'Reka API key',
            names: ['reka'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rocket-chat.js

const rocketChat = {
    name: 'Rocket.Chat',
    revoke: 'Remove it under My Account > Personal Access Tokens.',
    references: ['https://developer.rocket.chat/apidocs'],
    kinds: [
        {
            how: 'named',
            id: 'rocket-chat-token',
            title: 'Rocket.Chat token',
            names: ['rocket chat'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'rocket-chat-webhook-token',
            title: 'Rocket.Chat webhook token',
            severity: 'medium',
            names: ['rocket chat'],
            grammar: [(0,grammar/* base62 */.Yb)(17), '/', (0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rollbar.js

const rollbar = {
    name: 'Rollbar',
    revoke: 'Disable it under Settings > Project Access Tokens.',
    references: ['https://docs.rollbar.com/docs/access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'rollbar-access-token',
            title: 'Rollbar access token',
            severity: 'medium',
            names: ['rollbar'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], [(0,grammar/* hex */.uh)(96, 128)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/solana.js

const solana = {
    name: 'Solana',
    revoke: 'Move the funds to another wallet: a private key cannot be revoked.',
    references: ['https://solana.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'solana-private-key',
            title: 'Solana private key',
            severity: 'critical',
            names: ['solana', 'phantom'],
            grammar: [(0,grammar/* from */.HT)('1-9A-HJ-NP-Za-km-z', 87, 88)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/squarespace.js

const squarespace = {
    name: 'Squarespace',
    revoke: 'Disable it under Settings > Developer Tools > Developer API Keys.',
    references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
    kinds: [
        {
            how: 'named',
            id: 'squarespace-access-token',
            title: 'Squarespace access token',
            aliases: ['squarespace-access-token'],
            names: ['square space'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sslmate.js

const sslmate = {
    name: 'SSLMate',
    revoke: 'Replace it in the API settings of the SSLMate account.',
    references: ['https://sslmate.com/help/reference/apiv2'],
    kinds: [
        {
            how: 'named',
            id: 'sslmate-api-key',
            title: 'SSLMate API key',
            severity: 'critical',
            names: ['ssl mate'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(32, 36)], [(0,grammar/* digits */.vm)(4, 8), '_', (0,grammar/* base62 */.Yb)(20, 32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/statsig.js

const statsig = {
    name: 'Statsig',
    revoke: 'Delete it under Settings > Keys & Environments.',
    references: ['https://docs.statsig.com/sdk-keys/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'statsig-server-secret',
            title: 'Statsig server secret',
            grammar: ['secret-', (0,grammar/* base62 */.Yb)(43, 50)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
        {
            how: 'token',
            id: 'statsig-console-key',
            title: 'Statsig console key',
            grammar: ['console-', (0,grammar/* base62 */.Yb)(40, 50)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
        {
            how: 'named',
            id: 'statsig-client-key',
            title: 'Statsig client key',
            severity: 'low',
            names: ['statsig'],
            grammar: ['client-', (0,grammar/* base62 */.Yb)(40, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/strava.js

const strava = {
    name: 'Strava',
    revoke: 'Revoke access under Settings > My Apps, or reset the client secret under My API Application.',
    references: ['https://developers.strava.com/docs/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'strava-access-token',
            title: 'Strava access token',
            severity: 'medium',
            names: ['strava'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sumologic.js

const sumologic = {
    name: 'Sumo Logic',
    revoke: 'Delete it under Administration > Security > Access Keys.',
    references: ['https://help.sumologic.com/docs/manage/security/access-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'sumologic-access-key',
            title: 'Sumo Logic access key',
            severity: 'critical',
            aliases: ['sumologic-access-token'],
            names: ['sumologic', 'sumo logic', 'sumo'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'sumologic-access-id',
            title: 'Sumo Logic access ID',
            severity: 'low',
            aliases: ['sumologic-access-id'],
            names: ['sumologic', 'sumo logic', 'sumo'],
            words: ['id', 'access'],
            grammar: ['su', (0,grammar/* base62 */.Yb)(12)],
        },
        {
            how: 'token',
            id: 'sumologic-collector-url',
            title: 'Sumo Logic HTTP source URL',
            severity: 'medium',
            grammar: ['.sumologic.com/receiver/v1/http/', (0,grammar/* base64 */.K3)(40, 120), (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('==', '='))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tiktok.js

const tiktok = {
    name: 'TikTok',
    revoke: 'Reset the client secret in the TikTok developer portal, or revoke the token with the OAuth revoke endpoint.',
    references: ['https://developers.tiktok.com/doc/oauth-user-access-token-management/'],
    kinds: [
        {
            how: 'named',
            id: 'tiktok-access-token',
            title: 'TikTok access or refresh token',
            names: ['tiktok', 'tik tok'],
            grammar: [(0,grammar/* either */.gP)('act', 'clt', 'rft', 'cbt'), '.', (0,grammar/* from */.HT)('0-9A-Za-z.!_-', 30, 120)],
        },
        {
            how: 'named',
            id: 'tiktok-client-secret',
            title: 'TikTok client secret',
            severity: 'high',
            names: ['tiktok', 'tik tok'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'tiktok-business-token',
            title: 'TikTok business access token',
            names: ['tiktok', 'tik tok'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/timescale.js

const timescale = {
    name: 'Timescale',
    revoke: 'Revoke it under Project settings > Client credentials.',
    references: ['https://docs.tigerdata.com/'],
    kinds: [
        {
            how: 'named',
            id: 'timescale-secret-key',
            title: 'Timescale client secret key',
            names: ['timescale'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/typesense.js

const typesense = {
    name: 'Typesense',
    revoke: 'Delete it with DELETE /keys/:id of the server.',
    references: ['https://typesense.org/docs/latest/api/api-keys.html'],
    kinds: [
        {
            how: 'named',
            id: 'typesense-api-key',
            title: 'Typesense API key',
            names: ['typesense'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unleash.js

const unleash = {
    name: 'Unleash',
    revoke: 'Delete it under Admin settings > API access.',
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
    kinds: [
        {
            how: 'token',
            id: 'unleash-api-token',
            title: 'Unleash API token',
            grammar: [
                (0,grammar/* from */.HT)('0-9A-Za-z*_-', 1, 60),
                ':',
                (0,grammar/* either */.gP)('*', 'development', 'production', 'default', 'staging'),
                '.',
                (0,grammar/* hex */.uh)(32, 64),
            ],
            literals: [':*.', ':development.', ':production.', ':default.', ':staging.'],
        },
        {
            how: 'named',
            id: 'unleash-personal-token',
            title: 'Unleash personal access token',
            names: ['unleash'],
            grammar: ['user:', (0,grammar/* hex */.uh)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unsplash.js

const unsplash = {
    name: 'Unsplash',
    revoke: 'Reset it on the page of the application.',
    references: ['https://unsplash.com/documentation#authorization'],
    kinds: [
        {
            how: 'named',
            id: 'unsplash-access-key',
            title: 'Unsplash access or secret key',
            severity: 'medium',
            names: ['unsplash'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/untappd.js

const untappd = {
    name: 'Untappd',
    revoke: 'Replace it in the API settings of the Untappd account.',
    references: ['https://untappd.com/api/docs'],
    kinds: [
        {
            how: 'named',
            id: 'untappd-client-secret',
            title: 'Untappd client secret',
            severity: 'medium',
            names: ['untappd'],
            words: ['secret', 'token'],
            grammar: [(0,grammar/* upperHex */.gh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/viber.js

const viber = {
    name: 'Viber',
    revoke: 'Ask Viber support to replace it, or delete the bot.',
    references: ['https://developers.viber.com/docs/api/rest-bot-api/'],
    kinds: [
        {
            how: 'named',
            id: 'viber-bot-token',
            title: 'Viber bot authentication token',
            names: ['viber'],
            grammar: [(0,grammar/* hex */.uh)(16), '-', (0,grammar/* hex */.uh)(16), '-', (0,grammar/* hex */.uh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/volcengine.js

const volcengine = {
    name: 'Volcengine',
    revoke: 'Delete it under Key management of the console.',
    references: ['https://www.volcengine.com/docs/6291/65568'],
    kinds: [
        {
            how: 'named',
            id: 'volcengine-secret-key',
            title: 'Volcengine secret access key',
            severity: 'critical',
            names: ['volcengine', 'volc engine', 'volc access', 'volc secret', 'volc sk', 'byteplus'],
            grammar: [(0,grammar/* base64 */.K3)(58, 60), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'volcengine-api-key',
            title: 'Volcengine Ark API key',
            names: ['volcengine', 'volc engine', 'ark api', 'doubao'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'token',
            id: 'volcengine-access-key-id',
            title: 'Volcengine access key id',
            severity: 'low',
            grammar: ['AKLT', (0,grammar/* base62 */.Yb)(43, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webflow.js

const webflow = {
    name: 'Webflow',
    revoke: 'Revoke it under Apps & integrations of the site settings.',
    references: ['https://developers.webflow.com/data/reference/authentication/site-token'],
    kinds: [
        {
            how: 'named',
            id: 'webflow-api-token',
            title: 'Webflow site token or client secret',
            names: ['webflow'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yousign.js

const yousign = {
    name: 'Yousign',
    revoke: 'Replace it in the API settings of the Yousign account.',
    references: ['https://developers.yousign.com/docs/get-an-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'yousign-api-key',
            title: 'Yousign API key',
            severity: 'critical',
            names: ['yousign', 'you sign'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/youtube.js

const youtube = {
    name: 'YouTube',
    revoke: 'Delete it under APIs & Services > Credentials of the Google Cloud project.',
    references: ['https://developers.google.com/youtube/registering_an_application'],
    kinds: [
        {
            how: 'named',
            id: 'youtube-api-key',
            title: 'YouTube API key',
            severity: 'medium',
            names: ['youtube api', 'youtube key', 'youtube token', 'youtube data', 'youtube"', 'yt api'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(39)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zerossl.js

const zerossl = {
    name: 'ZeroSSL',
    revoke: 'Replace it in the API settings of the ZeroSSL account.',
    references: ['https://zerossl.com/documentation/api/'],
    kinds: [
        {
            how: 'named',
            id: 'zerossl-access-key',
            title: 'ZeroSSL access key',
            severity: 'high',
            names: ['zerossl', 'zero ssl'],
            words: ['access', 'api', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-04.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ }),

/***/ 49466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x7: () => (/* binding */ base32Sample),
  qj: () => (/* binding */ base32Verdict),
  oT: () => (/* binding */ natsSeed),
  Np: () => (/* binding */ stellarSeed)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base32.js
var base32 = __webpack_require__(6615);
;// CONCATENATED MODULE: ./out/actions/secret-scan/encoding/crc16.js
/** CRC-16/XMODEM (polynomial 0x1021, begins at 0) of a text of one character a byte. */
function crc16(text) {
    let crc = 0;
    for (let at = 0; at < text.length; at += 1) {
        crc ^= text.charCodeAt(at) << 8;
        for (let bit = 0; bit < 8; bit += 1)
            crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
    }
    return crc;
}

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/base32.js




/**
 * Seeds in base32 whose last two bytes are the CRC-16 of the others, and what they begin with: those of Stellar
 * (https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md) and of NATS
 * (https://docs.nats.io/reference/reference-protocols/nkeys).
 */
const stellarSeed = '\x90';
/** Of a user. */
const natsSeed = '\x95\x00';
function base32Verdict(text) {
    const bytes = (0,base32/* decodeBase32 */.p)(text) ?? '';
    // Bits that are left over are zeros.
    const isWhole = (0,base32/* encodeBase32 */.z)(bytes) === text;
    return isWhole && bytes.slice(-2) === checksumOf(bytes.slice(0, -2)) ? checksum/* fits */.l : checksum/* misfits */.g;
}
function checksumOf(bytes) {
    const sum = crc16(bytes);
    return String.fromCharCode(sum & 0xff, sum >>> 8);
}
const base32Sample = (begin) => (random) => {
    const body = begin + (0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(32)], random);
    return (0,base32/* encodeBase32 */.z)(body + checksumOf(body));
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


/***/ })

};
