export const id = 1422;
export const ids = [1422];
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

/***/ 51422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evernote: () => (/* reexport */ evernote),
  fmfw: () => (/* reexport */ fmfw),
  geckoboard: () => (/* reexport */ geckoboard),
  genius: () => (/* reexport */ genius),
  govUkNotify: () => (/* reexport */ govUkNotify),
  holistic: () => (/* reexport */ holistic),
  impala: () => (/* reexport */ impala),
  instana: () => (/* reexport */ instana),
  ipify: () => (/* reexport */ ipify),
  ipstack: () => (/* reexport */ ipstack),
  jumpcloud: () => (/* reexport */ jumpcloud),
  keen: () => (/* reexport */ keen),
  keyStore: () => (/* reexport */ key_store/* keyStore */.v),
  lambdatest: () => (/* reexport */ lambdatest),
  languagelayer: () => (/* reexport */ languagelayer),
  lightstep: () => (/* reexport */ lightstep),
  liveagent: () => (/* reexport */ liveagent),
  llamaApi: () => (/* reexport */ llamaApi),
  lmnt: () => (/* reexport */ lmnt),
  locationiq: () => (/* reexport */ locationiq),
  lusha: () => (/* reexport */ lusha),
  mailjet: () => (/* reexport */ mailjet),
  mandrill: () => (/* reexport */ mandrill),
  mattermost: () => (/* reexport */ mattermost),
  mezmo: () => (/* reexport */ mezmo),
  nango: () => (/* reexport */ nango),
  netbox: () => (/* reexport */ netbox),
  newsApi: () => (/* reexport */ newsApi),
  nexmo: () => (/* reexport */ nexmo),
  nextdns: () => (/* reexport */ nextdns),
  nordvpn: () => (/* reexport */ nordvpn),
  openproject: () => (/* reexport */ openproject),
  paytm: () => (/* reexport */ paytm),
  phonepe: () => (/* reexport */ phonepe),
  pinata: () => (/* reexport */ pinata),
  pingdom: () => (/* reexport */ pingdom),
  platformSh: () => (/* reexport */ platformSh),
  poeditor: () => (/* reexport */ poeditor),
  qase: () => (/* reexport */ qase),
  roaring: () => (/* reexport */ roaring),
  roblox: () => (/* reexport */ roblox),
  rundeck: () => (/* reexport */ rundeck),
  shutterstock: () => (/* reexport */ shutterstock),
  signnow: () => (/* reexport */ signnow),
  siteleaf: () => (/* reexport */ siteleaf),
  snipcart: () => (/* reexport */ snipcart),
  snovIo: () => (/* reexport */ snovIo),
  stellar: () => (/* reexport */ stellar),
  storj: () => (/* reexport */ storj),
  sumsub: () => (/* reexport */ sumsub),
  sumup: () => (/* reexport */ sumup),
  surveyMonkey: () => (/* reexport */ surveyMonkey),
  technicalAnalysisApi: () => (/* reexport */ technicalAnalysisApi),
  testingbot: () => (/* reexport */ testingbot),
  thirdweb: () => (/* reexport */ thirdweb),
  together: () => (/* reexport */ together),
  truId: () => (/* reexport */ truId),
  tuya: () => (/* reexport */ tuya),
  typetalk: () => (/* reexport */ typetalk),
  udemy: () => (/* reexport */ udemy),
  unstructured: () => (/* reexport */ unstructured),
  venafi: () => (/* reexport */ venafi),
  veracode: () => (/* reexport */ veracode),
  veryfi: () => (/* reexport */ veryfi)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/evernote.js

const evernote = {
    name: 'Evernote',
    revoke: "Revoke it in the account's authorised applications.",
    references: ['https://dev.evernote.com/doc/articles/dev_tokens.php'],
    kinds: [
        {
            how: 'named',
            id: 'evernote-developer-token',
            title: 'Evernote developer token',
            names: ['evernote'],
            grammar: [
                'S=s',
                (0,grammar/* digits */.vm)(1, 3),
                ':U=',
                (0,grammar/* hex */.uh)(1, 8),
                ':E=',
                (0,grammar/* hex */.uh)(9, 12),
                ':C=',
                (0,grammar/* hex */.uh)(9, 12),
                ':P=',
                (0,grammar/* hex */.uh)(1, 4),
                ':A=',
                (0,grammar/* base64url */.r0)(2, 30),
                ':V=2:H=',
                (0,grammar/* hex */.uh)(32),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fmfw.js

const fmfw = {
    name: 'FMFW',
    revoke: 'Delete it under Settings > API keys.',
    references: ['https://api.fmfw.io/'],
    kinds: [
        {
            how: 'named',
            id: 'fmfw-api-key',
            title: 'FMFW API key',
            severity: 'critical',
            names: ['fmfw'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geckoboard.js

const geckoboard = {
    name: 'Geckoboard',
    revoke: 'Regenerate it on the account page.',
    references: ['https://developer.geckoboard.com/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'geckoboard-api-key',
            title: 'Geckoboard API key',
            names: ['geckoboard'],
            grammar: [(0,grammar/* base62 */.Yb)(44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/genius.js

const genius = {
    name: 'Genius',
    revoke: 'Regenerate the client access token on the API clients page.',
    references: ['https://docs.genius.com/#/authentication-h1'],
    kinds: [
        {
            how: 'named',
            id: 'genius-access-token',
            title: 'Genius access token',
            severity: 'medium',
            names: ['genius'],
            words: ['token', 'key', 'secret'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gov-uk-notify.js

const govUkNotify = {
    name: 'GOV.UK Notify',
    revoke: 'Revoke it on the API keys page of the service.',
    references: ['https://docs.notifications.service.gov.uk/rest-api.html'],
    kinds: [
        {
            how: 'named',
            id: 'gov-uk-notify-api-key',
            title: 'GOV.UK Notify API key',
            names: ['govuk notify', 'gov uk notify', 'notify api', 'notifications api'],
            words: [],
            grammar: [(0,grammar/* optional */.lq)((0,grammar/* from */.HT)('0-9A-Za-z_', 1, 40), '-'), ...grammar/* uuid */.uR, '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/holistic.js

const holistic = {
    name: 'Holistic',
    revoke: 'Replace it in the account settings.',
    references: ['https://holistic.dev/api/'],
    kinds: [
        {
            how: 'named',
            id: 'holistic-api-key',
            title: 'Holistic API key',
            names: ['holistic'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(64, 84)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/impala.js

const impala = {
    name: 'Impala',
    revoke: 'Replace it in the developer portal.',
    references: ['https://docs.getimpala.com/'],
    kinds: [
        {
            how: 'named',
            id: 'impala-api-key',
            title: 'Impala API key',
            names: ['impala'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(46, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instana.js

const instana = {
    name: 'Instana',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-rest-api'],
    kinds: [
        {
            how: 'named',
            id: 'instana-api-token',
            title: 'Instana API token',
            names: ['instana'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipify.js

const ipify = {
    name: 'IPify',
    revoke: 'Replace it on the products page of the account.',
    references: ['https://geo.ipify.org/docs'],
    kinds: [
        {
            how: 'named',
            id: 'ipify-api-key',
            title: 'IPify API key',
            severity: 'medium',
            names: ['ipify', 'ipifi'],
            grammar: [(0,grammar/* either */.gP)(['at_', (0,grammar/* base62 */.Yb)(29)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipstack.js

const ipstack = {
    name: 'ipstack',
    revoke: 'Reset it in the dashboard.',
    references: ['https://ipstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'ipstack-access-key',
            title: 'ipstack access key',
            severity: 'medium',
            names: ['ipstack'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jumpcloud.js

const jumpcloud = {
    name: 'JumpCloud',
    revoke: 'Generate a new API key in the account menu of the Admin Portal: the old one stops working.',
    references: ['https://docs.jumpcloud.com/api/2.0/index.html#section/API-Key'],
    kinds: [
        {
            how: 'token',
            id: 'jumpcloud-service-key',
            title: 'JumpCloud API key with prefix',
            severity: 'critical',
            grammar: ['jca_', (0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'named',
            id: 'jumpcloud-api-key',
            title: 'JumpCloud API key',
            severity: 'critical',
            aliases: ['jumpcloud-api-key'],
            names: ['jump cloud'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/keen.js

const keen = {
    name: 'Keen',
    revoke: 'Revoke the access key in the Access section of the Keen project.',
    references: ['https://keen.io/docs/access/access-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'keen-api-key',
            title: 'Keen API key',
            names: [
                'keen io',
                'keen api',
                'keen read',
                'keen write',
                'keen master',
                'keen access',
                'keen key',
                'keen secret',
                'keen token',
                'keen project',
            ],
            grammar: [(0,grammar/* upperDigits */.RO)(64)],
        },
        {
            how: 'named',
            id: 'keen-project-id',
            title: 'Keen project ID',
            severity: 'info',
            names: ['keen project'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/rules/key-store.js
var key_store = __webpack_require__(12822);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lambdatest.js

const lambdatest = {
    name: 'LambdaTest',
    revoke: 'Revoke it under Settings > Password & security.',
    references: ['https://www.lambdatest.com/support/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'lambdatest-access-key',
            title: 'LambdaTest access key',
            names: ['lambdatest', 'lambda test'],
            grammar: [(0,grammar/* either */.gP)(['LT_', (0,grammar/* base62 */.Yb)(44, 50)], [(0,grammar/* base62 */.Yb)(50)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/languagelayer.js

const languagelayer = {
    name: 'languagelayer',
    revoke: 'Reset the access key in the languagelayer dashboard.',
    references: ['https://languagelayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'languagelayer-access-key',
            title: 'languagelayer access key',
            severity: 'medium',
            names: ['language layer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lightstep.js

const lightstep = {
    name: 'Lightstep',
    revoke: 'Revoke it under Project settings > Access tokens.',
    references: ['https://docs.lightstep.com/'],
    kinds: [
        {
            how: 'named',
            id: 'lightstep-access-token',
            title: 'Lightstep access token',
            names: ['lightstep'],
            grammar: [(0,grammar/* base64 */.K3)(80, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/liveagent.js

const liveagent = {
    name: 'LiveAgent',
    revoke: 'Delete the key under Configuration > System > API.',
    references: ['https://support.liveagent.com/840770-Complete-API-reference'],
    kinds: [
        {
            how: 'named',
            id: 'liveagent-api-key',
            title: 'LiveAgent API key',
            names: ['live agent', 'ladesk'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/llama-api.js

const llamaApi = {
    name: 'Llama API',
    revoke: 'Delete the key on the API keys page of the Llama API dashboard.',
    references: ['https://llama.developer.meta.com/docs/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'llama-api-key',
            title: 'Llama API key',
            grammar: ['LLM|', (0,grammar/* digits */.vm)(12, 20), '|', (0,grammar/* base64url */.r0)(24, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lmnt.js

const lmnt = {
    name: 'LMNT',
    revoke: 'Delete the key on the account page of LMNT.',
    references: ['https://docs.lmnt.com/'],
    kinds: [
        {
            how: 'named',
            id: 'lmnt-api-key',
            title: 'LMNT API key',
            severity: 'medium',
            names: ['lmnt'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/locationiq.js

const locationiq = {
    name: 'LocationIQ',
    revoke: 'Delete the token under API Access Tokens of the LocationIQ dashboard.',
    references: ['https://docs.locationiq.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'locationiq-token',
            title: 'LocationIQ access token',
            severity: 'medium',
            grammar: ['pk.', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lusha.js

const lusha = {
    name: 'Lusha',
    revoke: 'Replace the key under Settings > API of the Lusha dashboard.',
    references: ['https://docs.lusha.com/'],
    kinds: [
        {
            how: 'named',
            id: 'lusha-api-key',
            title: 'Lusha API key',
            severity: 'medium',
            names: ['lusha'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailjet.js

const mailjet = {
    name: 'Mailjet',
    revoke: 'Regenerate the secret key, or revoke the SMS token, under Account Settings > REST API.',
    references: ['https://dev.mailjet.com/email/guides/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'mailjet-basic-auth',
            title: 'Mailjet basic authentication value',
            names: ['mailjet'],
            grammar: [(0,grammar/* base64 */.K3)(87), '='],
        },
        {
            how: 'named',
            id: 'mailjet-api-key',
            title: 'Mailjet API key or secret',
            names: ['mailjet', 'mj apikey'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mandrill.js

const mandrill = {
    name: 'Mandrill',
    revoke: 'Disable the key under Settings > SMTP & API Info of Mandrill.',
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
    kinds: [
        {
            how: 'named',
            id: 'mandrill-api-key',
            title: 'Mandrill API key',
            names: ['mandrill'],
            words: ['key', 'token', 'secret', 'password', 'api'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mattermost.js

const mattermost = {
    name: 'Mattermost',
    revoke: 'Revoke the token under Profile > Security > Personal Access Tokens, or delete the webhook under Integrations.',
    references: [
        'https://developers.mattermost.com/integrate/reference/personal-access-token/',
        'https://developers.mattermost.com/integrate/webhooks/incoming/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'mattermost-access-token',
            title: 'Mattermost access token',
            aliases: ['mattermost-access-token'],
            names: ['mattermost', 'mm access', 'mm token', 'mm bot', 'mm personal'],
            words: ['token', 'key', 'secret', 'access', 'password', 'auth', 'bot'],
            grammar: [(0,grammar/* from */.HT)('a-km-uw-z13-9', 26)],
        },
        {
            how: 'token',
            id: 'mattermost-incoming-webhook',
            title: 'Mattermost incoming webhook',
            severity: 'medium',
            grammar: ['/hooks/', (0,grammar/* from */.HT)('a-km-uw-z13-9', 26)],
            neither: { before: '\\s' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mezmo.js

const mezmo = {
    name: 'Mezmo',
    revoke: 'Delete the key under Settings > Organization > API Keys of Mezmo.',
    references: ['https://docs.mezmo.com/docs/ingestion-key'],
    kinds: [
        {
            how: 'named',
            id: 'mezmo-key',
            title: 'Mezmo ingestion or service key',
            severity: 'medium',
            names: ['mezmo', 'logdna', 'log dna'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nango.js

const nango = {
    name: 'Nango',
    revoke: 'Rotate the key under Environment Settings of Nango.',
    references: ['https://nango.dev/docs/reference/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'nango-secret-key',
            title: 'Nango secret key',
            names: ['nango'],
            words: ['secret', 'key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netbox.js

const netbox = {
    name: 'NetBox',
    revoke: 'Delete the token under API Tokens of the profile of its user.',
    references: ['https://netboxlabs.com/docs/netbox/integrations/rest-api/#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'netbox-token',
            title: 'NetBox API token with prefix',
            grammar: ['nbt_', (0,grammar/* base62 */.Yb)(12), '.', (0,grammar/* base62 */.Yb)(40)],
        },
        {
            how: 'named',
            id: 'netbox-api-token',
            title: 'NetBox API token',
            names: ['netbox'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/news-api.js

const newsApi = {
    name: 'News API',
    revoke: 'Ask News API to replace the key: the account page only shows it.',
    references: ['https://newsapi.org/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'news-api-api-key',
            title: 'News API API key',
            severity: 'medium',
            names: ['newsapi', 'news api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nexmo.js

const nexmo = {
    name: 'Vonage (Nexmo)',
    revoke: 'Roll the secret under Account settings of the Vonage API dashboard.',
    references: ['https://developer.vonage.com/en/account/secret-management'],
    kinds: [
        {
            how: 'named',
            id: 'nexmo-api-secret',
            title: 'Vonage (Nexmo) API secret',
            names: ['nexmo', 'vonage'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'nexmo-signature-secret',
            title: 'Vonage (Nexmo) signature secret',
            names: ['nexmo', 'vonage'],
            words: ['signature', 'secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 52)],
        },
        {
            how: 'named',
            id: 'nexmo-api-key',
            title: 'Vonage (Nexmo) API key',
            severity: 'info',
            names: ['nexmo', 'vonage'],
            words: ['key'],
            grammar: [(0,grammar/* base62 */.Yb)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nextdns.js

const nextdns = {
    name: 'NextDNS',
    revoke: 'Replace the key at the bottom of the NextDNS account page.',
    references: ['https://nextdns.github.io/api/'],
    kinds: [
        {
            how: 'named',
            id: 'nextdns-api-key',
            title: 'NextDNS API key',
            names: ['nextdns'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nordvpn.js

const nordvpn = {
    name: 'NordVPN',
    revoke: 'Revoke the token under Nord Account > NordVPN > Access token.',
    references: ['https://support.nordvpn.com/hc/en-us/articles/20286980309265'],
    kinds: [
        {
            how: 'named',
            id: 'nordvpn-access-token',
            title: 'NordVPN access token',
            names: ['nordvpn', 'nord vpn'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/openproject.js

const openproject = {
    name: 'OpenProject',
    revoke: 'Revoke the token under My account > Access tokens.',
    references: ['https://www.openproject.org/docs/user-guide/account-settings/#access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'openproject-api-token',
            title: 'OpenProject API token',
            names: ['openproject'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(40)], [(0,grammar/* hex */.uh)(64)], ['opapi-', (0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/paytm.js

const paytm = {
    name: 'Paytm',
    revoke: 'Revoke it under Developer settings > API keys.',
    references: ['https://www.paytmpayments.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'paytm-merchant-key',
            title: 'Paytm merchant key',
            names: ['paytm'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z&#@%_-', 16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/phonepe.js

const phonepe = {
    name: 'PhonePe',
    revoke: 'Revoke it under Developer settings > API keys.',
    references: ['https://developer.phonepe.com/'],
    kinds: [
        {
            how: 'named',
            id: 'phonepe-salt-key',
            title: 'PhonePe salt key',
            names: ['phonepe', 'phone pe'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pinata.js


const pinata = {
    name: 'Pinata',
    revoke: 'Revoke it under API Keys of the Pinata app.',
    references: ['https://docs.pinata.cloud/account-management/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'pinata-api-secret',
            title: 'Pinata API secret',
            names: ['pinata'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'pinata-api-key',
            title: 'Pinata API key',
            severity: 'info',
            names: ['pinata'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
        {
            how: 'named',
            id: 'pinata-jwt',
            title: 'Pinata JWT',
            names: ['pinata'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pingdom.js

const pingdom = {
    name: 'Pingdom',
    revoke: 'Replace it in the API settings of the Pingdom account.',
    references: ['https://docs.pingdom.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'pingdom-api-token',
            title: 'Pingdom API token',
            names: ['pingdom'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], [(0,grammar/* base64url */.r0)(80, 100)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/platform-sh.js

const platformSh = {
    name: 'Platform.sh',
    revoke: 'Delete it under My profile > API Tokens.',
    references: ['https://docs.platform.sh/administration/cli/api-tokens.html'],
    kinds: [
        {
            how: 'named',
            id: 'platform-sh-api-token',
            title: 'Platform.sh API token',
            severity: 'critical',
            names: ['platformsh', 'upsun'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/poeditor.js

const poeditor = {
    name: 'POEditor',
    revoke: 'Revoke it under Account settings > API access.',
    references: ['https://poeditor.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'poeditor-api-token',
            title: 'POEditor API token',
            names: ['poeditor'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/qase.js

const qase = {
    name: 'Qase',
    revoke: 'Replace it in the API settings of the Qase account.',
    references: ['https://developers.qase.io/'],
    kinds: [
        {
            how: 'named',
            id: 'qase-api-token',
            title: 'Qase API token',
            severity: 'medium',
            names: ['qase'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(40)], [(0,grammar/* lowerDigits */.q2)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/roaring.js

const roaring = {
    name: 'Roaring',
    revoke: 'Replace it in the API settings of the Roaring account.',
    references: ['https://developer.roaring.io/'],
    kinds: [
        {
            how: 'named',
            id: 'roaring-client-secret',
            title: 'Roaring client secret',
            names: ['roaring'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/roblox.js

const roblox = {
    name: 'Roblox',
    revoke: 'Log out of all sessions under Settings > Security, delete a key under Creator Hub > API Keys.',
    references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'roblox-security-cookie',
            title: 'Roblox .ROBLOSECURITY cookie',
            severity: 'critical',
            grammar: ['_|WARNING:-DO-NOT-SHARE-THIS.--', (0,grammar/* from */.HT)('0-9A-Za-z.-', 20, 200), '|_', (0,grammar/* base64url */.r0)(100, 1500)],
        },
        {
            how: 'named',
            id: 'roblox-api-key',
            title: 'Roblox API key',
            names: ['roblox'],
            grammar: [(0,grammar/* base64 */.K3)(48), (0,grammar/* from */.HT)('0-9A-Za-z+/', 0, 1400), (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('==', '='))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rundeck.js

const rundeck = {
    name: 'Rundeck',
    revoke: 'Delete it on the profile page of the user.',
    references: ['https://docs.rundeck.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'rundeck-api-token',
            title: 'Rundeck API token',
            severity: 'critical',
            names: ['rundeck'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shutterstock.js

const shutterstock = {
    name: 'Shutterstock',
    revoke: 'Replace it in the API settings of the Shutterstock account.',
    references: ['https://api-reference.shutterstock.com/'],
    kinds: [
        {
            how: 'named',
            id: 'shutterstock-client-secret',
            title: 'Shutterstock client secret',
            names: ['shutterstock'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'shutterstock-access-token',
            title: 'Shutterstock access token',
            names: ['shutterstock'],
            grammar: ['v2/', (0,grammar/* base64url */.r0)(300, 420)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signnow.js

const signnow = {
    name: 'SignNow',
    revoke: 'Replace it in the API settings of the SignNow account.',
    references: ['https://docs.signnow.com/'],
    kinds: [
        {
            how: 'named',
            id: 'signnow-api-key',
            title: 'SignNow API key',
            names: ['sign now'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* hex */.uh)(32)])],
        },
        {
            how: 'named',
            id: 'signnow-basic-token',
            title: 'SignNow basic token',
            names: ['sign now'],
            words: ['basic', 'token'],
            grammar: [(0,grammar/* base64 */.K3)(88)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/siteleaf.js

const siteleaf = {
    name: 'Siteleaf',
    revoke: 'Replace it in the API settings of the Siteleaf account.',
    references: ['https://learn.siteleaf.com/api/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'siteleaf-api-key',
            title: 'Siteleaf API key',
            names: ['siteleaf'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/snipcart.js

const snipcart = {
    name: 'Snipcart',
    revoke: 'Replace it in the API settings of the Snipcart account.',
    references: ['https://docs.snipcart.com/v3/api-reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'snipcart-api-key',
            title: 'Snipcart API key',
            names: ['snipcart'],
            grammar: [(0,grammar/* base64url */.r0)(75, 80)],
        },
        {
            how: 'named',
            id: 'snipcart-secret-key',
            title: 'Snipcart secret key',
            names: ['snipcart'],
            grammar: [(0,grammar/* either */.gP)('ST_', 'S_'), (0,grammar/* base64 */.K3)(40, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/snov-io.js

const snovIo = {
    name: 'Snov.io',
    revoke: 'Replace it in the API settings of the Snov.io account.',
    references: ['https://snov.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'snov-io-client-secret',
            title: 'Snov.io client secret',
            names: ['snov io', 'snov'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/base32.js + 1 modules
var base32 = __webpack_require__(49466);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stellar.js


const stellar = {
    name: 'Stellar',
    revoke: 'Replace the signer of the account: a secret seed cannot be revoked.',
    references: ['https://developers.stellar.org/docs/learn/encyclopedia/security/secret-keys'],
    kinds: [
        {
            how: 'named',
            id: 'stellar-secret-seed',
            title: 'Stellar secret seed',
            severity: 'critical',
            names: ['stellar', 'soroban', 'horizon'],
            grammar: ['S', (0,grammar/* base32 */.RG)(55)],
            verify: base32/* base32Verdict */.qj,
            sample: (0,base32/* base32Sample */.x7)(base32/* stellarSeed */.Np),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/storj.js

const storj = {
    name: 'Storj',
    revoke: 'Revoke it with `uplink revoke` or under Access of the project.',
    references: ['https://storj.dev/dcs/access'],
    kinds: [
        {
            how: 'named',
            id: 'storj-access-grant',
            title: 'Storj access grant',
            severity: 'critical',
            names: ['storj'],
            grammar: ['1', (0,grammar/* from */.HT)('1-9A-HJ-NP-Za-km-z', 100, 400)],
        },
        {
            how: 'named',
            id: 'storj-s3-secret-key',
            title: 'Storj s3 secret key',
            names: ['storj'],
            words: ['secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(53)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sumsub.js

const sumsub = {
    name: 'Sumsub',
    revoke: 'Replace it in the API settings of the Sumsub account.',
    references: ['https://docs.sumsub.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'sumsub-app-token',
            title: 'Sumsub app token',
            severity: 'critical',
            names: ['sum sub'],
            grammar: [(0,grammar/* either */.gP)('prd', 'sbx'), ':', (0,grammar/* base62 */.Yb)(24), '.', (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'sumsub-secret-key',
            title: 'Sumsub secret key',
            names: ['sum sub'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sumup.js

const sumup = {
    name: 'SumUp',
    revoke: 'Delete it under Developer settings of the account.',
    references: ['https://developer.sumup.com/tools/authorization/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'sumup-secret-key',
            title: 'SumUp secret key',
            severity: 'critical',
            grammar: ['sup_sk_', (0,grammar/* base62 */.Yb)(32, 64)],
        },
        {
            how: 'named',
            id: 'sumup-client-secret',
            title: 'SumUp client secret',
            severity: 'critical',
            names: ['sumup'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/survey-monkey.js

const surveyMonkey = {
    name: 'SurveyMonkey',
    revoke: 'Replace it in the API settings of the SurveyMonkey account.',
    references: ['https://developer.surveymonkey.com/api/v3/'],
    kinds: [
        {
            how: 'named',
            id: 'survey-monkey-access-token',
            title: 'SurveyMonkey access token',
            names: ['survey monkey'],
            grammar: [(0,grammar/* base64url */.r0)(60, 120)],
        },
        {
            how: 'named',
            id: 'survey-monkey-client-secret',
            title: 'SurveyMonkey client secret',
            names: ['survey monkey'],
            words: ['secret'],
            grammar: [(0,grammar/* digits */.vm)(30, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/technical-analysis-api.js

const technicalAnalysisApi = {
    name: 'Technical Analysis API',
    revoke: 'Replace it in the API settings of the Technical Analysis API account.',
    references: ['https://technical-analysis-api.com/'],
    kinds: [
        {
            how: 'named',
            id: 'technical-analysis-api-api-key',
            title: 'Technical Analysis API API key',
            severity: 'medium',
            names: ['technical analysis api', 'technicalanalysisapi'],
            grammar: [(0,grammar/* upperDigits */.RO)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/testingbot.js

const testingbot = {
    name: 'TestingBot',
    revoke: 'Replace it in the API settings of the TestingBot account.',
    references: ['https://testingbot.com/support/api'],
    kinds: [
        {
            how: 'named',
            id: 'testingbot-key',
            title: 'TestingBot key or secret',
            names: ['testingbot', 'testing bot'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/thirdweb.js

const thirdweb = {
    name: 'thirdweb',
    revoke: 'Rotate it under API Keys of the dashboard.',
    references: ['https://portal.thirdweb.com/account/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'thirdweb-secret-key',
            title: 'thirdweb secret key',
            severity: 'critical',
            names: ['thirdweb', 'third web', 'tw secret'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/together.js

const together = {
    name: 'Together AI',
    revoke: 'Regenerate it under Settings > API Keys.',
    references: ['https://docs.together.ai/docs/quickstart'],
    kinds: [
        {
            how: 'token',
            id: 'together-api-key',
            title: 'Together AI API key',
            grammar: ['tgp_v1_', (0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'together-old-api-key',
            title: 'Together AI API key of the older format',
            names: [
                'together ai',
                'together api',
                'togetherai',
                'togethercomputer',
                'together key',
                'together token',
            ],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tru-id.js

const truId = {
    name: 'tru.ID',
    revoke: 'Replace it in the API settings of the tru.ID account.',
    references: ['https://developer.tru.id/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'tru-id-client-secret',
            title: 'tru.ID client secret',
            severity: 'high',
            names: ['tru id', 'truid', 'tru client', 'tru secret', 'tru token', 'tru key'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tuya.js

const tuya = {
    name: 'Tuya',
    revoke: 'Reset it under Cloud > Overview of the project.',
    references: ['https://developer.tuya.com/en/docs/iot/new-singnature'],
    kinds: [
        {
            how: 'named',
            id: 'tuya-client-secret',
            title: 'Tuya access secret',
            severity: 'high',
            names: ['tuya'],
            words: ['secret', 'key', 'access'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/typetalk.js

const typetalk = {
    name: 'Typetalk',
    revoke: 'Replace it in the API settings of the Typetalk account.',
    references: ['https://developer.nulab.com/docs/typetalk/'],
    kinds: [
        {
            how: 'named',
            id: 'typetalk-api-key',
            title: 'Typetalk API key',
            names: ['typetalk'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/udemy.js

const udemy = {
    name: 'Udemy',
    revoke: 'Replace it in the API settings of the Udemy account.',
    references: ['https://www.udemy.com/developers/affiliate/'],
    kinds: [
        {
            how: 'named',
            id: 'udemy-client-secret',
            title: 'Udemy client secret',
            names: ['udemy'],
            grammar: [(0,grammar/* base62 */.Yb)(160)],
        },
        {
            how: 'named',
            id: 'udemy-client-id',
            title: 'Udemy client id',
            severity: 'info',
            names: ['udemy'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unstructured.js

const unstructured = {
    name: 'Unstructured',
    revoke: 'Replace it in the API settings of the Unstructured account.',
    references: ['https://docs.unstructured.io/'],
    kinds: [
        {
            how: 'named',
            id: 'unstructured-api-key',
            title: 'Unstructured API key',
            names: ['unstructured api', 'unstructured key', 'unstructured token'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/venafi.js

const venafi = {
    name: 'Venafi',
    revoke: 'Rotate it under Preferences > API Keys.',
    references: ['https://docs.venafi.cloud/api/about-api-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'venafi-api-key',
            title: 'Venafi API key',
            severity: 'critical',
            names: ['venafi'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/veracode.js

const veracode = {
    name: 'Veracode',
    revoke: 'Revoke it under API Credentials of the account.',
    references: ['https://docs.veracode.com/r/c_api_credentials3'],
    kinds: [
        {
            how: 'named',
            id: 'veracode-api-secret',
            title: 'Veracode API secret key',
            severity: 'critical',
            names: ['veracode'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
        {
            how: 'token',
            id: 'veracode-regional-secret',
            title: 'Veracode API secret key of a region',
            severity: 'critical',
            grammar: ['vera01', (0,grammar/* lower */.ib)(1), 's-', (0,grammar/* hex */.uh)(128)],
        },
        {
            how: 'named',
            id: 'veracode-api-id',
            title: 'Veracode API id',
            severity: 'info',
            names: ['veracode'],
            grammar: [(0,grammar/* optional */.lq)('vera01', (0,grammar/* lower */.ib)(1), 'i-'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/veryfi.js

const veryfi = {
    name: 'Veryfi',
    revoke: 'Rotate it under Settings > Keys.',
    references: ['https://docs.veryfi.com/api/getting-started/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'veryfi-client-secret',
            title: 'Veryfi client secret',
            names: ['veryfi'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
        {
            how: 'named',
            id: 'veryfi-api-key',
            title: 'Veryfi API key',
            names: ['veryfi'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-08.js
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
