export const id = 9713;
export const ids = [9713];
export const modules = {

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

/***/ 39713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agora: () => (/* reexport */ agora),
  alchemy: () => (/* reexport */ alchemy),
  algolia: () => (/* reexport */ algolia),
  anypoint: () => (/* reexport */ anypoint),
  apollo: () => (/* reexport */ apollo),
  audd: () => (/* reexport */ audd),
  auth0: () => (/* reexport */ auth0),
  blackfire: () => (/* reexport */ blackfire),
  bugzilla: () => (/* reexport */ bugzilla),
  circleci: () => (/* reexport */ circleci),
  commercetools: () => (/* reexport */ commercetools),
  cpanel: () => (/* reexport */ cpanel),
  crisp: () => (/* reexport */ crisp),
  datadog: () => (/* reexport */ datadog),
  etsy: () => (/* reexport */ etsy),
  filebase: () => (/* reexport */ filebase),
  findl: () => (/* reexport */ findl),
  flickr: () => (/* reexport */ flickr),
  gitea: () => (/* reexport */ gitea),
  honeycomb: () => (/* reexport */ honeycomb),
  huobi: () => (/* reexport */ huobi),
  ibmCloud: () => (/* reexport */ ibmCloud),
  instagram: () => (/* reexport */ instagram),
  ionos: () => (/* reexport */ ionos),
  jsonbin: () => (/* reexport */ jsonbin),
  jupyter: () => (/* reexport */ jupyter),
  jwt: () => (/* reexport */ jwt_jwt),
  kagi: () => (/* reexport */ kagi),
  lastfm: () => (/* reexport */ lastfm),
  magento: () => (/* reexport */ magento),
  mailchimp: () => (/* reexport */ mailchimp),
  mailgun: () => (/* reexport */ mailgun),
  mastodon: () => (/* reexport */ mastodon),
  minio: () => (/* reexport */ minio),
  nameCom: () => (/* reexport */ nameCom),
  namecheap: () => (/* reexport */ namecheap),
  netlify: () => (/* reexport */ netlify),
  ollama: () => (/* reexport */ ollama),
  opensea: () => (/* reexport */ opensea),
  pastebin: () => (/* reexport */ pastebin),
  patreon: () => (/* reexport */ patreon),
  pinterest: () => (/* reexport */ pinterest),
  quay: () => (/* reexport */ quay),
  rackspace: () => (/* reexport */ rackspace),
  rapidapi: () => (/* reexport */ rapidapi),
  salesforce: () => (/* reexport */ salesforce),
  semgrep: () => (/* reexport */ semgrep),
  sentry: () => (/* reexport */ sentry),
  sirv: () => (/* reexport */ sirv),
  splunk: () => (/* reexport */ splunk),
  spotify: () => (/* reexport */ spotify),
  square: () => (/* reexport */ square),
  stream: () => (/* reexport */ stream),
  tableau: () => (/* reexport */ tableau),
  tenable: () => (/* reexport */ tenable),
  trakt: () => (/* reexport */ trakt),
  travisCi: () => (/* reexport */ travisCi),
  trello: () => (/* reexport */ trello),
  twilio: () => (/* reexport */ twilio),
  vimeo: () => (/* reexport */ vimeo),
  vultr: () => (/* reexport */ vultr),
  webex: () => (/* reexport */ webex),
  weibo: () => (/* reexport */ weibo),
  zillow: () => (/* reexport */ zillow)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/agora.js

const agora = {
    name: 'Agora',
    revoke: 'Reset the certificate or delete the secret in the Agora console.',
    references: ['https://docs.agora.io/en/video-calling/get-started/manage-agora-account'],
    kinds: [
        {
            how: 'named',
            id: 'agora-certificate',
            title: 'Agora app certificate',
            names: ['agora app certificate', 'agora certificate', 'agora primary certificate'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'agora-customer-secret',
            title: 'Agora customer secret',
            names: ['agora'],
            words: ['key', 'secret', 'token'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/alchemy.js

const alchemy = {
    name: 'Alchemy',
    revoke: 'Delete the app in the Alchemy dashboard and make a new one.',
    references: ['https://www.alchemy.com/docs/reference/api-overview'],
    kinds: [
        { how: 'token', id: 'alchemy-auth-token', title: 'Alchemy auth token', grammar: ['alcht_', (0,grammar/* base62 */.Yb)(30)] },
        {
            how: 'token',
            id: 'alchemy-url',
            title: 'Alchemy URL with API key',
            anyValue: true,
            grammar: [
                (0,grammar/* either */.gP)('g.alchemy.com/', 'alchemyapi.io/'),
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('nft/', 'data/')),
                'v',
                (0,grammar/* digits */.vm)(1),
                '/',
                (0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(32)], [(0,grammar/* base64url */.r0)(21)]),
            ],
        },
        {
            how: 'named',
            id: 'alchemy-api-key',
            title: 'Alchemy API key',
            names: ['alchemy'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(32)], [(0,grammar/* base64url */.r0)(21)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/algolia.js

const algolia = {
    name: 'Algolia',
    revoke: 'Delete the key under Settings > API keys; the admin key is rotated there too.',
    references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'algolia-api-key',
            title: 'Algolia API key',
            aliases: ['algolia-api-key'],
            names: ['algolia'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'algolia-app-id',
            title: 'Algolia application id',
            severity: 'info',
            names: ['algolia app'],
            words: ['id'],
            grammar: [(0,grammar/* upperDigits */.RO)(10)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/anypoint.js

const anypoint = {
    name: 'Anypoint',
    revoke: 'Revoke it under Access Management > Connected apps.',
    references: ['https://docs.mulesoft.com/access-management/'],
    kinds: [
        {
            how: 'named',
            id: 'anypoint-token',
            title: 'Anypoint token or environment key',
            names: ['any point', 'mulesoft'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'anypoint-client-secret',
            title: 'Anypoint client secret',
            severity: 'critical',
            names: ['anypoint', 'mulesoft'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apollo.js

const apollo = {
    name: 'Apollo',
    revoke: 'Delete the key in the settings of Apollo.io, or of the graph in GraphOS Studio.',
    references: [
        'https://docs.apollo.io/docs/create-api-key',
        'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
    ],
    kinds: [
        {
            how: 'named',
            id: 'apollo-io-api-key',
            title: 'Apollo API key',
            names: ['apollo'],
            words: ['key', 'token', 'secret', 'access'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'named',
            id: 'apollo-graphql-key',
            title: 'Apollo GraphQL API key',
            names: ['apollo key'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('service:', 'user:'), (0,grammar/* from */.HT)('0-9A-Za-z._-', 1, 64), ':', (0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/audd.js

const audd = {
    name: 'AudD',
    revoke: 'Regenerate it in the API settings of the AudD account.',
    references: ['https://docs.audd.io/'],
    kinds: [
        {
            how: 'named',
            id: 'audd-api-key',
            title: 'AudD API key',
            severity: 'medium',
            names: ['audd'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/auth0.js

const auth0 = {
    name: 'Auth0',
    revoke: 'Rotate the secret under Applications > Settings of the application.',
    references: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
    kinds: [
        {
            how: 'named',
            id: 'auth0-client-secret',
            title: 'Auth0 client secret',
            severity: 'critical',
            names: ['auth0', 'auth zero'],
            words: ['secret', 'key', 'token', 'password'],
            grammar: [(0,grammar/* base64url */.r0)(64, 66)],
        },
        {
            how: 'named',
            id: 'auth0-client-id',
            title: 'Auth0 client id',
            severity: 'info',
            names: ['auth0', 'auth zero'],
            words: ['id'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blackfire.js

const blackfire = {
    name: 'Blackfire',
    revoke: 'Reset it on the credentials page of the account or environment.',
    references: ['https://docs.blackfire.io/configuration-reference/api'],
    kinds: [
        {
            how: 'named',
            id: 'blackfire-token',
            title: 'Blackfire client or server token',
            names: ['blackfire'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'blackfire-id',
            title: 'Blackfire client or server id',
            severity: 'info',
            names: ['blackfire'],
            words: ['id'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bugzilla.js

const bugzilla = {
    name: 'Bugzilla',
    revoke: 'Revoke it under Preferences > API keys.',
    references: ['https://bugzilla.readthedocs.io/en/latest/api/core/v1/general.html'],
    kinds: [
        {
            how: 'named',
            id: 'bugzilla-api-key',
            title: 'Bugzilla API key',
            names: ['bugzilla'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/circleci.js

const circleci = {
    name: 'CircleCI',
    revoke: 'Delete it under User settings > Personal API tokens, or Project settings > API permissions.',
    references: ['https://circleci.com/docs/managing-api-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'circleci-personal-token',
            title: 'CircleCI personal access token',
            severity: 'critical',
            grammar: ['CCIPAT_', (0,grammar/* base62 */.Yb)(16, 28), '_', (0,grammar/* lowerDigits */.q2)(40)],
        },
        {
            how: 'token',
            id: 'circleci-project-token',
            title: 'CircleCI project token',
            aliases: ['circleci-project-token'],
            grammar: ['CCIPRJ_', (0,grammar/* base62 */.Yb)(16, 28), '_', (0,grammar/* lowerDigits */.q2)(40)],
        },
        {
            how: 'named',
            id: 'circleci-legacy-token',
            title: 'CircleCI legacy API token',
            severity: 'critical',
            names: ['circle ci', 'circle token', 'circle api'],
            grammar: [(0,grammar/* anyHex */.YM)(40)],
        },
        {
            how: 'named',
            id: 'circleci-runner-token',
            title: 'CircleCI runner token',
            names: ['circle ci', 'circle runner', 'launch agent'],
            grammar: [(0,grammar/* hex */.uh)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/commercetools.js

const commercetools = {
    name: 'commercetools',
    revoke: 'Revoke it under Settings > Developer settings.',
    references: ['https://docs.commercetools.com/api/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'commercetools-client-secret',
            title: 'commercetools client secret',
            names: ['commercetools', 'commerce tools', 'ctp'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cpanel.js

const cpanel = {
    name: 'cPanel',
    revoke: 'Revoke it under Security > Manage API tokens.',
    references: ['https://docs.cpanel.net/cpanel/security/manage-api-tokens-in-cpanel/'],
    kinds: [
        {
            how: 'named',
            id: 'cpanel-api-token',
            title: 'cPanel API token',
            severity: 'critical',
            names: ['cpanel', 'whm api', 'whm token'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/crisp.js

const crisp = {
    name: 'Crisp',
    revoke: 'Regenerate the token keypair in the Crisp marketplace.',
    references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'crisp-token-key',
            title: 'Crisp token key',
            names: ['crisp'],
            words: ['key', 'token', 'secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'crisp-token-id',
            title: 'Crisp token id',
            severity: 'info',
            names: ['crisp token', 'crisp identifier', 'crisp website'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datadog.js

const datadog = {
    name: 'Datadog',
    revoke: 'Revoke it under Organization Settings: API Keys, Application Keys, Client Tokens or Access Tokens.',
    references: [
        'https://docs.datadoghq.com/account_management/api-app-keys/',
        'https://docs.datadoghq.com/account_management/personal-access-tokens/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'datadog-api-key',
            title: 'Datadog API key',
            names: ['datadog', 'dd api', 'ddog'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'datadog-application-key',
            title: 'Datadog application key',
            aliases: ['datadog-access-token'],
            names: ['datadog', 'dd app', 'dd application', 'dd secret', 'ddog'],
            grammar: [(0,grammar/* anyHex */.YM)(40)],
        },
        {
            how: 'token',
            id: 'datadog-application-token',
            title: 'Datadog application key with prefix',
            grammar: ['ddapp_', (0,grammar/* base62 */.Yb)(34)],
        },
        {
            how: 'token',
            id: 'datadog-access-token',
            title: 'Datadog personal or service access token',
            grammar: [(0,grammar/* either */.gP)('ddpat_', 'ddsat_'), (0,grammar/* base64url */.r0)(30, 90)],
        },
        {
            how: 'named',
            id: 'datadog-client-token',
            title: 'Datadog RUM client token',
            severity: 'low',
            names: ['datadog', 'dd client', 'dd rum', 'client token', 'rum token'],
            grammar: ['pub', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/etsy.js

const etsy = {
    name: 'Etsy',
    revoke: 'Delete the app, or regenerate its shared secret, under Your Apps of the developer account.',
    references: ['https://developers.etsy.com/documentation/essentials/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'etsy-api-key',
            title: 'Etsy API key (keystring)',
            aliases: ['etsy-access-token'],
            names: ['etsy'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
        {
            how: 'named',
            id: 'etsy-open-api-key',
            title: 'Etsy keystring with shared secret',
            names: ['etsy', 'x api key'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(24), ':', (0,grammar/* lowerDigits */.q2)(10, 64)],
        },
        {
            how: 'named',
            id: 'etsy-access-token',
            title: 'Etsy OAuth access token',
            names: ['etsy'],
            words: ['token'],
            grammar: [(0,grammar/* digits */.vm)(5, 12), '.', (0,grammar/* base64url */.r0)(43, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/filebase.js

const filebase = {
    name: 'Filebase',
    revoke: 'Revoke it under Access keys of the console.',
    references: ['https://docs.filebase.com/'],
    kinds: [
        {
            how: 'named',
            id: 'filebase-secret-key',
            title: 'Filebase secret key',
            names: ['filebase'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/findl.js

const findl = {
    name: 'FindL',
    revoke: 'Replace it in the account settings.',
    references: ['https://www.findl.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'findl-api-key',
            title: 'FindL API key',
            severity: 'medium',
            names: ['findl'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flickr.js

const flickr = {
    name: 'Flickr',
    revoke: 'Delete the app in the App Garden, or its permission under Sharing and Extending.',
    references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
    kinds: [
        {
            how: 'named',
            id: 'flickr-api-key',
            title: 'Flickr API key',
            severity: 'medium',
            aliases: ['flickr-access-token'],
            names: ['flickr'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'flickr-api-secret',
            title: 'Flickr API secret',
            names: ['flickr'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(16)],
        },
        {
            how: 'named',
            id: 'flickr-oauth-token',
            title: 'Flickr OAuth token',
            names: ['flickr'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(17), '-', (0,grammar/* hex */.uh)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gitea.js

const gitea = {
    name: 'Gitea',
    revoke: 'Delete it under Settings > Applications.',
    references: ['https://docs.gitea.com/development/api-usage'],
    kinds: [
        {
            how: 'named',
            id: 'gitea-access-token',
            title: 'Gitea access token',
            severity: 'critical',
            names: ['gitea', 'forgejo', 'codeberg', 'gogs'],
            words: ['token', 'key', 'secret', 'password', 'pat'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'gitea-runner-token',
            title: 'Gitea runner registration token',
            names: ['gitea', 'forgejo'],
            words: ['runner', 'registration'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/honeycomb.js

const honeycomb = {
    name: 'Honeycomb',
    revoke: 'Delete it under Environment settings > API Keys.',
    references: ['https://docs.honeycomb.io/configure/environments/manage-api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'honeycomb-ingest-key',
            title: 'Honeycomb ingest key',
            grammar: ['hc', (0,grammar/* lowerDigits */.q2)(1), 'ik_', (0,grammar/* lowerDigits */.q2)(58)],
            literals: ['ik_'],
        },
        {
            how: 'token',
            id: 'honeycomb-management-key',
            title: 'Honeycomb management key with its secret',
            grammar: ['hc', (0,grammar/* lowerDigits */.q2)(1), 'mk_', (0,grammar/* lowerDigits */.q2)(26), ':', (0,grammar/* base62 */.Yb)(32, 64)],
            literals: ['mk_'],
        },
        {
            how: 'named',
            id: 'honeycomb-api-key',
            title: 'Honeycomb configuration key',
            names: ['honeycomb'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* base62 */.Yb)(22)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/huobi.js

const huobi = {
    name: 'Huobi',
    revoke: 'Delete it under API Management.',
    references: ['https://www.htx.com/en-us/opend/newApiPages/'],
    kinds: [
        {
            how: 'named',
            id: 'huobi-api-key',
            title: 'Huobi API key',
            severity: 'critical',
            names: ['huobi', 'htx'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(8), '-', (0,grammar/* lowerDigits */.q2)(8), '-', (0,grammar/* lowerDigits */.q2)(8), '-', (0,grammar/* lowerDigits */.q2)(5)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ibm-cloud.js

const ibmCloud = {
    name: 'IBM Cloud',
    revoke: 'Delete it under Manage > Access (IAM) > API keys.',
    references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
    kinds: [
        {
            how: 'named',
            id: 'ibm-cloud-api-key',
            title: 'IBM Cloud user API key',
            severity: 'critical',
            names: ['ibm', 'bluemix', 'iam api', 'bx api'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'credential'],
            grammar: [(0,grammar/* base64url */.r0)(42, 44)],
        },
        {
            how: 'named',
            id: 'ibm-cloud-cos-secret',
            title: 'IBM Cloud Object Storage HMAC secret',
            names: ['ibm cos', 'cos hmac', 'cos secret'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instagram.js

const instagram = {
    name: 'Instagram',
    revoke: 'Remove the app under Apps and Websites, or reset its secret in the app dashboard.',
    references: ['https://developers.facebook.com/docs/instagram-platform/overview'],
    kinds: [
        {
            how: 'token',
            id: 'instagram-access-token',
            title: 'Instagram access token',
            grammar: [(0,grammar/* either */.gP)('IGQV', 'IGQW', 'IGAA'), (0,grammar/* base64url */.r0)(90, 400)],
            neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/=' },
        },
        {
            how: 'named',
            id: 'instagram-legacy-token',
            title: 'Instagram legacy access token',
            names: ['instagram'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(6, 11), '.', (0,grammar/* hex */.uh)(7), '.', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'instagram-client-secret',
            title: 'Instagram client secret',
            names: ['instagram'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ionos.js

const ionos = {
    name: 'IONOS',
    revoke: 'Revoke it under developer.hosting.ionos.com/keys.',
    references: ['https://developer.hosting.ionos.com/docs/getstarted'],
    kinds: [
        {
            how: 'named',
            id: 'ionos-api-key',
            title: 'IONOS API key',
            names: ['ionos'],
            grammar: [(0,grammar/* hex */.uh)(32), '.', (0,grammar/* base64url */.r0)(80, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jsonbin.js

const jsonbin = {
    name: 'JSONBin',
    revoke: 'Regenerate the key on the API keys page of JSONBin.',
    references: ['https://jsonbin.io/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'jsonbin-api-key',
            title: 'JSONBin API key',
            names: ['jsonbin', 'x master key', 'x access key'],
            grammar: ['$2', (0,grammar/* from */.HT)('aby', 1), '$10$', (0,grammar/* from */.HT)('./0-9A-Za-z', 53)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jupyter.js

const jupyter = {
    name: 'Jupyter',
    revoke: 'Restart the server, or delete the token on the Token page of the hub.',
    references: ['https://jupyter-server.readthedocs.io/en/latest/operators/security.html'],
    kinds: [
        {
            how: 'named',
            id: 'jupyter-server-token',
            title: 'Jupyter server token',
            severity: 'medium',
            names: ['jupyter', 'notebookapp', 'serverapp', '127.0.0.1:8888', 'localhost:8888'],
            words: ['token', 'password'],
            grammar: [(0,grammar/* hex */.uh)(48)],
        },
        {
            how: 'named',
            id: 'jupyter-hub-token',
            title: 'Jupyter hub API token',
            names: ['jupyterhub', 'jupyter hub', 'jpy api', 'jupyter token'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jwt.js


const jwt_jwt = {
    name: 'JSON Web Token',
    revoke: 'End the session that it belongs to, or change the key that it was signed with.',
    references: ['https://www.rfc-editor.org/rfc/rfc7519'],
    kinds: [
        {
            how: 'token',
            id: 'json-web-token',
            title: 'JSON Web Token',
            aliases: ['jwt', 'jwt-base64'],
            grammar: [
                (0,grammar/* either */.gP)('eyJ', 'eyAi', 'ewog', 'ewoJ'),
                (0,grammar/* base64url */.r0)(10, 1000),
                '.',
                (0,grammar/* either */.gP)('eyJ', 'eyA', 'ewo', 'e30'),
                (0,grammar/* base64url */.r0)(0, 4000),
                '.',
                (0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(20, 1000)], []),
            ],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kagi.js

const kagi = {
    name: 'Kagi',
    revoke: 'Generate a new token under Settings > API, or invalidate the session link under Settings > Account.',
    references: ['https://help.kagi.com/kagi/api/overview.html'],
    kinds: [
        {
            how: 'named',
            id: 'kagi-token',
            title: 'Kagi API or session token',
            severity: 'medium',
            names: ['kagi'],
            grammar: [(0,grammar/* base64url */.r0)(11), '.', (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lastfm.js

const lastfm = {
    name: 'Last.fm',
    revoke: 'Revoke it under last.fm/api/accounts.',
    references: ['https://www.last.fm/api'],
    kinds: [
        {
            how: 'named',
            id: 'lastfm-api-key',
            title: 'Last.fm API key',
            names: ['lastfm', 'last fm'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/magento.js

const magento = {
    name: 'Magento',
    revoke: 'Revoke it under System > Integrations, or in the marketplace account for the composer keys.',
    references: [
        'https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'magento-access-token',
            title: 'Magento access token',
            severity: 'critical',
            names: ['magento'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/generic/words.js
var words = __webpack_require__(30106);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailchimp.js


const mailchimp = {
    name: 'Mailchimp',
    revoke: 'Revoke the key under Account & billing > Extras > API keys.',
    references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
    kinds: [
        {
            how: 'token',
            id: 'mailchimp-api-key',
            title: 'Mailchimp API key',
            aliases: ['mailchimp-api-key'],
            grammar: [(0,grammar/* hex */.uh)(32), '-us', (0,grammar/* digits */.vm)(1, 2)],
            literals: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
        },
        {
            how: 'named',
            id: 'mailchimp-named-api-key',
            title: 'Mailchimp API key beside its name',
            names: ['mailchimp', 'mail chimp'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32), '-us', (0,grammar/* digits */.vm)(1, 2)],
        },
        {
            how: 'token',
            id: 'mailchimp-transactional-key',
            title: 'Mailchimp Transactional API key',
            grammar: ['md-', (0,grammar/* base64url */.r0)(22)],
            // Names of classes in style sheets of Material Design begin with it too.
            verify: (text) => ((0,words/* isWords */.yP)(text) ? { state: 'disproven', why: 'it is made of words' } : undefined),
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailgun.js

const mailgun = {
    name: 'Mailgun',
    revoke: 'Delete the key under API Security of the Mailgun account.',
    references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt'],
    kinds: [
        {
            how: 'token',
            id: 'mailgun-api-key',
            title: 'Mailgun private API key',
            aliases: ['mailgun-private-api-token'],
            grammar: ['key-', (0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'mailgun-account-key',
            title: 'Mailgun API or webhook signing key',
            aliases: ['mailgun-signing-key'],
            names: ['mailgun', 'mail gun', 'mg api', 'mg domain'],
            grammar: [(0,grammar/* hex */.uh)(32), '-', (0,grammar/* hex */.uh)(8), '-', (0,grammar/* hex */.uh)(8)],
        },
        {
            how: 'named',
            id: 'mailgun-long-api-key',
            title: 'Mailgun API key of 72 characters',
            names: ['mailgun'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 72)],
        },
        {
            how: 'named',
            id: 'mailgun-validation-key',
            title: 'Mailgun public validation key',
            severity: 'low',
            aliases: ['mailgun-pub-key'],
            names: ['mailgun'],
            grammar: ['pubkey-', (0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mastodon.js

const mastodon = {
    name: 'Mastodon',
    revoke: 'Revoke the application under Preferences > Development, or Account > Authorized apps.',
    references: ['https://docs.joinmastodon.org/client/token/'],
    kinds: [
        {
            how: 'named',
            id: 'mastodon-access-token',
            title: 'Mastodon access token',
            names: ['mastodon'],
            words: ['token', 'key', 'secret', 'access'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/minio.js

const minio = {
    name: 'MinIO',
    revoke: 'Remove the access key in the console, or with `mc admin accesskey remove`.',
    references: [
        'https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html',
    ],
    kinds: [
        {
            how: 'named',
            id: 'minio-secret-key',
            title: 'MinIO secret key',
            severity: 'critical',
            names: ['minio', 'mc host'],
            words: ['secret'],
            grammar: [(0,grammar/* base64 */.K3)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/name-com.js

const nameCom = {
    name: 'Name.com',
    revoke: 'Revoke it under Account > Settings > API tokens.',
    references: ['https://docs.name.com/'],
    kinds: [
        {
            how: 'named',
            id: 'name-com-api-token',
            title: 'Name.com API token',
            names: ['name com', 'namecom', 'namedotcom'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/namecheap.js

const namecheap = {
    name: 'Namecheap',
    revoke: 'Reset the key under Profile > Tools > API Access.',
    references: ['https://www.namecheap.com/support/api/intro/'],
    kinds: [
        {
            how: 'named',
            id: 'namecheap-api-key',
            title: 'Namecheap API key',
            severity: 'critical',
            names: ['namecheap', 'name cheap'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/netlify.js

const netlify = {
    name: 'Netlify',
    revoke: 'Revoke the token under User settings > Applications, or delete the build hook.',
    references: [
        'https://docs.netlify.com/api/get-started/#authentication',
        'https://docs.netlify.com/build/configure-builds/build-hooks/',
    ],
    kinds: [
        {
            how: 'token',
            id: 'netlify-personal-token',
            title: 'Netlify access token with prefix',
            severity: 'critical',
            grammar: ['nf', (0,grammar/* from */.HT)('bcopu', 1), '_', (0,grammar/* base62 */.Yb)(36)],
            literals: ['nfb_', 'nfc_', 'nfo_', 'nfp_', 'nfu_'],
        },
        {
            how: 'token',
            id: 'netlify-build-hook',
            title: 'Netlify build hook',
            severity: 'medium',
            grammar: ['https://api.netlify.com/build_hooks/', (0,grammar/* hex */.uh)(24)],
        },
        {
            how: 'named',
            id: 'netlify-access-token',
            title: 'Netlify access token',
            severity: 'critical',
            aliases: ['netlify-access-token'],
            names: ['netlify'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(40, 46)], [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ollama.js

const ollama = {
    name: 'Ollama',
    revoke: 'Delete the key under Settings > Keys of the Ollama account.',
    references: ['https://docs.ollama.com/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ollama-api-key',
            title: 'Ollama API key',
            aliases: ['ollama-api-key'],
            names: ['ollama'],
            grammar: [(0,grammar/* hex */.uh)(32), '.', (0,grammar/* base64url */.r0)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/opensea.js

const opensea = {
    name: 'OpenSea',
    revoke: 'Delete the key under Settings > Developer of OpenSea.',
    references: ['https://docs.opensea.io/reference/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'opensea-api-key',
            title: 'OpenSea API key',
            severity: 'medium',
            names: ['opensea'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pastebin.js

const pastebin = {
    name: 'Pastebin',
    revoke: 'Replace it in the API settings of the Pastebin account.',
    references: ['https://pastebin.com/doc_api'],
    kinds: [
        {
            how: 'named',
            id: 'pastebin-api-key',
            title: 'Pastebin API key',
            severity: 'medium',
            names: ['pastebin'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/patreon.js

const patreon = {
    name: 'Patreon',
    revoke: 'Delete the client on the Clients & API Keys page of the Patreon platform.',
    references: ['https://docs.patreon.com/'],
    kinds: [
        {
            how: 'named',
            id: 'patreon-token',
            title: 'Patreon access or refresh token',
            names: ['patreon'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'named',
            id: 'patreon-client-secret',
            title: 'Patreon client secret',
            names: ['patreon'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pinterest.js

const pinterest = {
    name: 'Pinterest',
    revoke: 'Revoke the app under Settings > Security of the Pinterest account, and reset its secret under My apps.',
    references: ['https://developers.pinterest.com/docs/getting-started/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'pinterest-access-token',
            title: 'Pinterest access token',
            grammar: ['pina_', (0,grammar/* base62 */.Yb)(32, 128)],
        },
        {
            how: 'token',
            id: 'pinterest-refresh-token',
            title: 'Pinterest refresh token',
            grammar: ['pinr', (0,grammar/* optional */.lq)('c'), '_', (0,grammar/* base62 */.Yb)(32, 160)],
        },
        {
            how: 'token',
            id: 'pinterest-conversion-token',
            title: 'Pinterest conversion token',
            grammar: ['pinc_', (0,grammar/* base62 */.Yb)(32, 128)],
        },
        {
            how: 'named',
            id: 'pinterest-app-secret',
            title: 'Pinterest app secret',
            names: ['pinterest'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/quay.js

const quay = {
    name: 'Quay',
    revoke: 'Regenerate it on the page of the robot account or OAuth application.',
    references: ['https://docs.quay.io/glossary/robot-accounts.html'],
    kinds: [
        {
            how: 'named',
            id: 'quay-robot-token',
            title: 'Quay robot token',
            severity: 'critical',
            names: ['quay'],
            words: ['token', 'robot', 'password', 'secret'],
            grammar: [(0,grammar/* upperDigits */.RO)(64)],
        },
        {
            how: 'named',
            id: 'quay-oauth-token',
            title: 'Quay OAuth token',
            severity: 'critical',
            names: ['quay'],
            words: ['oauth', 'token', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rackspace.js

const rackspace = {
    name: 'Rackspace',
    revoke: 'Revoke it under My profile > API key.',
    references: ['https://docs.rackspace.com/'],
    kinds: [
        {
            how: 'named',
            id: 'rackspace-api-key',
            title: 'Rackspace API key',
            names: ['rackspace', 'rax api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rapidapi.js

const rapidapi = {
    name: 'RapidAPI',
    revoke: 'Rotate it under Apps > Authorization.',
    references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
    kinds: [
        {
            how: 'token',
            id: 'rapidapi-application-key',
            title: 'RapidAPI application key',
            grammar: [(0,grammar/* lowerDigits */.q2)(10), 'msh', (0,grammar/* lowerDigits */.q2)(15), 'p1', (0,grammar/* lowerDigits */.q2)(6), 'jsn', (0,grammar/* lowerDigits */.q2)(12)],
            literals: ['jsn'],
        },
        {
            how: 'named',
            id: 'rapidapi-key',
            title: 'RapidAPI key',
            aliases: ['rapidapi-access-token'],
            names: ['rapid api'],
            grammar: [(0,grammar/* base64url */.r0)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesforce.js

const salesforce = {
    name: 'Salesforce',
    revoke: 'Revoke it under Setup > Connected Apps OAuth Usage.',
    references: ['https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm'],
    kinds: [
        {
            how: 'token',
            id: 'salesforce-access-token',
            title: 'Salesforce access token or session ID',
            severity: 'critical',
            grammar: ['00D', (0,grammar/* base62 */.Yb)(12), (0,grammar/* optional */.lq)((0,grammar/* base62 */.Yb)(3)), '!', (0,grammar/* from */.HT)('0-9A-Za-z_.', 80, 260)],
        },
        {
            how: 'token',
            id: 'salesforce-refresh-token',
            title: 'Salesforce refresh token',
            severity: 'critical',
            grammar: ['5Aep', (0,grammar/* from */.HT)('0-9A-Za-z_.', 80, 110)],
        },
        {
            how: 'named',
            id: 'salesforce-consumer-key',
            title: 'Salesforce consumer key',
            severity: 'medium',
            names: ['salesforce', 'sfdc'],
            words: ['key', 'id', 'client', 'consumer'],
            grammar: ['3MVG9', (0,grammar/* from */.HT)('0-9A-Za-z_.', 75, 130)],
        },
        {
            how: 'named',
            id: 'salesforce-consumer-secret',
            title: 'Salesforce consumer secret',
            severity: 'critical',
            names: ['salesforce', 'sfdc'],
            words: ['secret'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* upperHex */.gh)(64)], [(0,grammar/* digits */.vm)(16, 20)])],
        },
        {
            how: 'named',
            id: 'salesforce-security-token',
            title: 'Salesforce security token',
            names: ['salesforce', 'sfdc'],
            words: ['token'],
            grammar: [(0,grammar/* base62 */.Yb)(24, 25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/semgrep.js

const semgrep = {
    name: 'Semgrep',
    revoke: 'Delete it under Settings > Tokens.',
    references: ['https://semgrep.dev/docs/deployment/add-semgrep-to-ci'],
    kinds: [
        {
            how: 'named',
            id: 'semgrep-app-token',
            title: 'Semgrep app token',
            names: ['semgrep'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/json.js
var json = __webpack_require__(16773);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/sentry.js



/**
 * Organization tokens of Sentry: `sntrys_`, a JSON object in base64 that says whose and for which server, `_` and a
 * secret. https://docs.sentry.io/account/auth-tokens/
 */
function sentryVerdict(text) {
    const object = (0,json/* jsonInBase64 */.TK)(text.slice('sntrys_'.length).split('_')[0] ?? '');
    if (object?.iat === undefined || typeof object.region_url !== 'string')
        return undefined;
    return { state: 'proven', why: 'it names its server', facts: (0,json/* factsIn */.PC)(object, 'org', 'url', 'region_url') };
}
function sentrySample(random) {
    const iat = 1_700_000_000 + Math.floor(random() * 1e8);
    const region = 'https://us.sentry.example';
    const object = { iat, url: region, region_url: region, org: 'acme' };
    return `sntrys_${(0,base64/* encodeBase64 */.WG)(JSON.stringify(object))}_${(0,grammar/* sampleOf */.uV)([(0,grammar/* base64 */.K3)(43)], random)}`;
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sentry.js


const sentry = {
    name: 'Sentry',
    revoke: 'Revoke it under Settings > Auth Tokens, a DSN under Client Keys of the project.',
    references: ['https://docs.sentry.io/account/auth-tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'sentry-organization-token',
            title: 'Sentry organization token',
            severity: 'critical',
            aliases: ['sentry-org-token'],
            grammar: ['sntrys_eyJ', (0,grammar/* base64 */.K3)(60, 600), (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('==', '=')), '_', (0,grammar/* base64 */.K3)(43, 44)],
            verify: sentryVerdict,
            sample: sentrySample,
        },
        {
            how: 'token',
            id: 'sentry-user-token',
            title: 'Sentry user token',
            severity: 'critical',
            aliases: ['sentry-user-token'],
            grammar: ['sntryu_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'sentry-integration-token',
            title: 'Sentry integration or app token',
            grammar: [(0,grammar/* either */.gP)('sntryi_', 'sntrya_'), (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'sentry-access-token',
            title: 'Sentry access token',
            severity: 'critical',
            aliases: ['sentry-access-token'],
            names: ['sentry'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'sentry-dsn',
            title: 'Sentry DSN',
            severity: 'low',
            grammar: [
                (0,grammar/* either */.gP)('https', 'http'),
                '://',
                (0,grammar/* lowerDigits */.q2)(32),
                (0,grammar/* optional */.lq)(':', (0,grammar/* hex */.uh)(32)),
                '@',
                (0,grammar/* optional */.lq)((0,grammar/* from */.HT)('0-9a-z-', 1, 40), '.'),
                (0,grammar/* optional */.lq)('ingest.'),
                (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('us', 'de'), '.'),
                'sentry.io/',
                (0,grammar/* digits */.vm)(1, 20),
            ],
            literals: ['sentry.io/'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sirv.js

const sirv = {
    name: 'Sirv',
    revoke: 'Replace it in the API settings of the Sirv account.',
    references: ['https://sirv.com/help/articles/sirv-rest-api/'],
    kinds: [
        {
            how: 'named',
            id: 'sirv-client-secret',
            title: 'Sirv client secret',
            names: ['sirv'],
            words: ['secret'],
            grammar: [(0,grammar/* base64 */.K3)(86), '=='],
        },
        {
            how: 'named',
            id: 'sirv-client-id',
            title: 'Sirv client ID',
            severity: 'info',
            names: ['sirv'],
            words: ['client', 'id'],
            grammar: [(0,grammar/* base62 */.Yb)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/splunk.js

const splunk = {
    name: 'Splunk',
    revoke: 'Disable it under Settings > Access Tokens, or under Settings > Data inputs > HTTP Event Collector.',
    references: [
        'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/tokens.html',
    ],
    kinds: [
        {
            how: 'named',
            id: 'splunk-observability-token',
            title: 'Splunk observability token',
            names: ['splunk', 'signalfx', 'sfx'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'named',
            id: 'splunk-hec-token',
            title: 'Splunk HTTP Event Collector token',
            names: ['splunk', 'hec token'],
            grammar: [...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'splunk-session-key',
            title: 'Splunk session key',
            grammar: ['splunkd_', (0,grammar/* base64url */.r0)(40, 300)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spotify.js

const spotify = {
    name: 'Spotify',
    revoke: 'Rotate the secret under Settings of the app in the Spotify dashboard.',
    references: ['https://developer.spotify.com/documentation/web-api/concepts/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'spotify-client-secret',
            title: 'Spotify client secret',
            names: ['spotify'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'spotify-client-id',
            title: 'Spotify client ID',
            severity: 'info',
            names: ['spotify client id', 'spotify clientid', 'spotify id'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'spotify-access-token',
            title: 'Spotify access token',
            names: ['spotify'],
            grammar: [(0,grammar/* either */.gP)('BQ', 'AQ'), (0,grammar/* base64url */.r0)(80, 400)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/square.js

const square = {
    name: 'Square',
    revoke: 'Replace it under Credentials of the application in the Developer Console.',
    references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'square-legacy-access-token',
            title: 'Square personal access token',
            severity: 'critical',
            aliases: ['square-access-token'],
            grammar: ['sq0atp-', (0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'token',
            id: 'square-oauth-secret',
            title: 'Square OAuth secret',
            severity: 'critical',
            grammar: ['sq0csp-', (0,grammar/* base64url */.r0)(40, 44)],
        },
        {
            how: 'token',
            id: 'square-application-id',
            title: 'Square application ID',
            severity: 'low',
            grammar: [(0,grammar/* either */.gP)('sq0idp-', 'sq0idb-'), (0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'named',
            id: 'square-short-access-token',
            title: 'Square access token beside its name',
            severity: 'critical',
            names: ['square', 'square up'],
            words: [],
            grammar: ['EAAA', (0,grammar/* base64url */.r0)(22, 80)],
        },
        {
            how: 'token',
            id: 'square-access-token',
            title: 'Square access token',
            severity: 'critical',
            grammar: ['EAAA', (0,grammar/* base64url */.r0)(60)],
            neither: { before: '0-9A-Za-z+/_\\n-', behind: '0-9A-Za-z+/=_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/stream.js

const stream = {
    name: 'Stream',
    revoke: 'Replace it in the API settings of the Stream account.',
    references: ['https://getstream.io/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'stream-api-secret',
            title: 'Stream API secret',
            names: ['getstream', 'stream api', 'stream chat', 'stream secret', 'stream app secret'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tableau.js

const tableau = {
    name: 'Tableau',
    revoke: 'Revoke it under Personal Access Tokens of My Account Settings.',
    references: ['https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm'],
    kinds: [
        {
            how: 'token',
            id: 'tableau-personal-token',
            title: 'Tableau personal access token',
            severity: 'critical',
            grammar: [(0,grammar/* base64 */.K3)(22), '==:', (0,grammar/* base62 */.Yb)(32)],
            literals: ['==:'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tenable.js

const tenable = {
    name: 'Tenable',
    revoke: 'Generate new ones under My Account > API Keys.',
    references: ['https://developer.tenable.com/docs/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'tenable-access-key',
            title: 'Tenable access or secret key',
            severity: 'critical',
            names: ['tenable', 'nessus', 'tio access', 'tio secret'],
            words: ['key', 'secret', 'access'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trakt.js

const trakt = {
    name: 'Trakt',
    revoke: 'Reset it in the settings of the Trakt API application.',
    references: ['https://trakt.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'trakt-client-secret',
            title: 'Trakt client secret or access token',
            names: ['trakt'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/travis-ci.js

const travisCi = {
    name: 'Travis CI',
    revoke: 'Regenerate the token under Settings of the Travis CI account; encrypt a variable anew with `travis encrypt`.',
    references: ['https://docs.travis-ci.com/user/encryption-keys/'],
    kinds: [
        {
            how: 'named',
            id: 'travis-ci-access-token',
            title: 'Travis CI access token',
            severity: 'critical',
            names: ['travis ci', 'travis token', 'travis api', 'travisci', 'travis access', 'travis auth'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
        {
            how: 'token',
            id: 'travis-ci-encrypted-variable',
            title: 'Travis CI encrypted variable',
            severity: 'low',
            grammar: ['secure: "', (0,grammar/* from */.HT)('0-9A-Za-z+/=\\\\', 80, 1000)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trello.js

const trello = {
    name: 'Trello',
    revoke: 'Revoke it under Settings > Applications of the Atlassian account.',
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
    kinds: [
        {
            how: 'token',
            id: 'trello-token',
            title: 'Trello token',
            severity: 'critical',
            grammar: ['ATTA', (0,grammar/* hex */.uh)(64), (0,grammar/* upperHex */.gh)(8)],
        },
        {
            how: 'named',
            id: 'trello-api-key',
            title: 'Trello API key',
            aliases: ['trello-access-token'],
            names: ['trello'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'trello-api-secret',
            title: 'Trello API token or secret',
            names: ['trello'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twilio.js

const twilio = {
    name: 'Twilio',
    revoke: 'Delete the API key, or promote a secondary auth token, under Account > API keys & tokens.',
    references: ['https://www.twilio.com/docs/iam/api-keys'],
    kinds: [
        {
            how: 'token',
            id: 'twilio-api-key',
            title: 'Twilio API key',
            severity: 'high',
            aliases: ['twilio-api-key'],
            grammar: [
                (0,grammar/* either */.gP)('SK0', 'SK1', 'SK2', 'SK3', 'SK4', 'SK5', 'SK6', 'SK7', 'SK8', 'SK9', 'SKa', 'SKb', 'SKc', 'SKd', 'SKe', 'SKf'),
                (0,grammar/* hex */.uh)(31),
            ],
        },
        {
            how: 'named',
            id: 'twilio-auth-token',
            title: 'Twilio auth token',
            severity: 'critical',
            names: ['twilio'],
            grammar: [(0,grammar/* anyHex */.YM)(32)],
        },
        {
            how: 'named',
            id: 'twilio-api-secret',
            title: 'Twilio API key secret',
            severity: 'critical',
            names: ['twilio'],
            words: ['secret', 'key', 'token', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'twilio-account-sid',
            title: 'Twilio account SID',
            severity: 'info',
            names: ['twilio', 'account sid'],
            grammar: ['AC', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vimeo.js

const vimeo = {
    name: 'Vimeo',
    revoke: 'Revoke the token, or reset the secret, on the page of the app.',
    references: ['https://developer.vimeo.com/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'vimeo-access-token',
            title: 'Vimeo access token',
            names: ['vimeo'],
            words: ['key', 'token', 'secret', 'password', 'access', 'auth'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'vimeo-client-secret',
            title: 'Vimeo client secret',
            names: ['vimeo'],
            grammar: [(0,grammar/* base64 */.K3)(126, 128), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vultr.js

const vultr = {
    name: 'Vultr',
    revoke: 'Regenerate it under Account > API.',
    references: ['https://www.vultr.com/api/#section/Authentication'],
    kinds: [
        {
            how: 'named',
            id: 'vultr-api-key',
            title: 'Vultr API key',
            severity: 'critical',
            names: ['vultr'],
            grammar: [(0,grammar/* upperDigits */.RO)(36)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webex.js

const webex = {
    name: 'Webex',
    revoke: 'Regenerate it on the page of the bot or integration.',
    references: ['https://developer.webex.com/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'webex-access-token',
            title: 'Webex access or bot token',
            severity: 'high',
            names: ['webex', 'cisco spark', 'ciscospark', 'spark access', 'spark token'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(64), '_', (0,grammar/* base62 */.Yb)(4), '_', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'webex-client-secret',
            title: 'Webex client secret',
            severity: 'high',
            names: ['webex'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weibo.js

const weibo = {
    name: 'Weibo',
    revoke: 'Replace it in the API settings of the Weibo account.',
    references: ['https://open.weibo.com/wiki/Connect/login'],
    kinds: [
        {
            how: 'named',
            id: 'weibo-access-token',
            title: 'Weibo access token',
            names: ['weibo'],
            grammar: ['2.00', (0,grammar/* from */.HT)('0-9A-Za-z_', 28)],
        },
        {
            how: 'named',
            id: 'weibo-app-secret',
            title: 'Weibo app secret',
            severity: 'high',
            names: ['weibo'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zillow.js

const zillow = {
    name: 'Zillow',
    revoke: 'Replace it in the API settings of the Zillow account.',
    references: ['https://www.zillowgroup.com/developers/'],
    kinds: [
        {
            how: 'named',
            id: 'zillow-service-id',
            title: 'Zillow web service id',
            severity: 'medium',
            names: ['zillow', 'zws', 'zwsid'],
            words: [],
            grammar: ['X1-ZW', (0,grammar/* base62 */.Yb)(14, 24), '_', (0,grammar/* base62 */.Yb)(4, 8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-02.js
// Generated by "npm run generate" from the files in rules/.


































































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
