export const id = 7079;
export const ids = [7079];
export const modules = {

/***/ 77079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accuweather: () => (/* reexport */ accuweather),
  ai21: () => (/* reexport */ ai21),
  aiven: () => (/* reexport */ aiven),
  amadeus: () => (/* reexport */ amadeus),
  ambee: () => (/* reexport */ ambee),
  appSignal: () => (/* reexport */ appSignal),
  authorizeNet: () => (/* reexport */ authorizeNet),
  backblaze: () => (/* reexport */ backblaze),
  baserow: () => (/* reexport */ baserow),
  bitrise: () => (/* reexport */ bitrise),
  braveSearch: () => (/* reexport */ braveSearch),
  buddy: () => (/* reexport */ buddy),
  budibase: () => (/* reexport */ budibase),
  bugsnag: () => (/* reexport */ bugsnag),
  buildbuddy: () => (/* reexport */ buildbuddy),
  bybit: () => (/* reexport */ bybit),
  chroma: () => (/* reexport */ chroma),
  ciscoMeraki: () => (/* reexport */ ciscoMeraki),
  clicksend: () => (/* reexport */ clicksend),
  clockworkSms: () => (/* reexport */ clockworkSms),
  codefresh: () => (/* reexport */ codefresh),
  codemagic: () => (/* reexport */ codemagic),
  convertapi: () => (/* reexport */ convertapi),
  dataGov: () => (/* reexport */ dataGov),
  datocms: () => (/* reexport */ datocms),
  demio: () => (/* reexport */ demio),
  dingtalk: () => (/* reexport */ dingtalk),
  disqus: () => (/* reexport */ disqus),
  dotenv: () => (/* reexport */ dotenv),
  droneCi: () => (/* reexport */ droneCi),
  enablex: () => (/* reexport */ enablex),
  env0: () => (/* reexport */ env0),
  envato: () => (/* reexport */ envato),
  equinixMetal: () => (/* reexport */ equinixMetal),
  hasura: () => (/* reexport */ hasura),
  huggingFace: () => (/* reexport */ huggingFace),
  instatus: () => (/* reexport */ instatus),
  ipqualityscore: () => (/* reexport */ ipqualityscore),
  lark: () => (/* reexport */ lark),
  linkpreview: () => (/* reexport */ linkpreview),
  luno: () => (/* reexport */ luno),
  magnetic: () => (/* reexport */ magnetic),
  marketo: () => (/* reexport */ marketo),
  mixpanel: () => (/* reexport */ mixpanel),
  nimble: () => (/* reexport */ nimble),
  oculus: () => (/* reexport */ oculus),
  openExchangeRates: () => (/* reexport */ openExchangeRates),
  pandadoc: () => (/* reexport */ pandadoc),
  plaid: () => (/* reexport */ plaid),
  reachmail: () => (/* reexport */ reachmail),
  revenuecat: () => (/* reexport */ revenuecat),
  salesloft: () => (/* reexport */ salesloft),
  sentinelone: () => (/* reexport */ sentinelone),
  shodan: () => (/* reexport */ shodan),
  signable: () => (/* reexport */ signable),
  simplelogin: () => (/* reexport */ simplelogin),
  sinch: () => (/* reexport */ sinch),
  strapi: () => (/* reexport */ strapi),
  swaggerHub: () => (/* reexport */ swaggerHub),
  teletype: () => (/* reexport */ teletype),
  transloadit: () => (/* reexport */ transloadit),
  upstash: () => (/* reexport */ upstash),
  uptimerobot: () => (/* reexport */ uptimerobot),
  weatherUnderground: () => (/* reexport */ weatherUnderground)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/accuweather.js

const accuweather = {
    name: 'AccuWeather',
    revoke: 'Regenerate it in the API settings of the AccuWeather account.',
    references: ['https://developer.accuweather.com/'],
    kinds: [
        {
            how: 'named',
            id: 'accuweather-api-key',
            title: 'AccuWeather API key',
            severity: 'medium',
            names: ['accu weather'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z%', 32, 35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ai21.js

const ai21 = {
    name: 'AI21 Studio',
    revoke: 'Regenerate it in the API settings of the AI21 Studio account.',
    references: ['https://docs.ai21.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ai21-api-key',
            title: 'AI21 Studio API key',
            names: ['ai21'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aiven.js

const aiven = {
    name: 'Aiven',
    revoke: 'Revoke the token under User information > Tokens, or reset the password of the service user.',
    references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'aiven-service-password',
            title: 'Aiven service password',
            grammar: ['AVNS_', (0,grammar/* base64url */.r0)(14, 40)],
        },
        {
            how: 'named',
            id: 'aiven-api-token',
            title: 'Aiven API token',
            severity: 'critical',
            names: ['aiven'],
            grammar: [(0,grammar/* optional */.lq)('aivenv1_'), (0,grammar/* base64 */.K3)(60, 600), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/amadeus.js

const amadeus = {
    name: 'Amadeus',
    revoke: 'Delete the app, or regenerate its secret, under My Self-Service Workspace.',
    references: [
        'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
    ],
    kinds: [
        {
            how: 'named',
            id: 'amadeus-secret',
            title: 'Amadeus API secret',
            names: ['amadeus'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'amadeus-api-key',
            title: 'Amadeus API key',
            severity: 'medium',
            names: ['amadeus'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ambee.js

const ambee = {
    name: 'Ambee',
    revoke: 'Regenerate it in the API settings of the Ambee account.',
    references: ['https://docs.ambeedata.com/'],
    kinds: [
        {
            how: 'named',
            id: 'ambee-api-key',
            title: 'Ambee API key',
            severity: 'medium',
            names: ['ambee'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/app-signal.js

const appSignal = {
    name: 'AppSignal',
    revoke: 'Regenerate the key under App settings > Push & deploy.',
    references: ['https://docs.appsignal.com/api.html'],
    kinds: [
        {
            how: 'named',
            id: 'app-signal-push-key',
            title: 'AppSignal push or deploy key',
            severity: 'medium',
            names: ['app signal'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/authorize-net.js

const authorizeNet = {
    name: 'Authorize.net',
    revoke: 'Revoke it under Account > API credentials & keys.',
    references: ['https://developer.authorize.net/api/reference/'],
    kinds: [
        {
            how: 'named',
            id: 'authorize-net-transaction-key',
            title: 'Authorize.net transaction key',
            names: ['authorize net'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/backblaze.js

const backblaze = {
    name: 'Backblaze',
    revoke: 'Revoke it under App keys of the account.',
    references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
    kinds: [
        {
            how: 'named',
            id: 'backblaze-application-key',
            title: 'Backblaze B2 application key',
            names: ['backblaze', 'b2 app', 'b2 application'],
            grammar: ['K00', (0,grammar/* digits */.vm)(1), (0,grammar/* base64 */.K3)(27)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/baserow.js

const baserow = {
    name: 'Baserow',
    revoke: 'Regenerate it in the API settings of the Baserow account.',
    references: ['https://baserow.io/docs/apis/rest-api'],
    kinds: [
        {
            how: 'named',
            id: 'baserow-api-key',
            title: 'Baserow API key',
            names: ['baserow'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitrise.js

const bitrise = {
    name: 'Bitrise',
    revoke: 'Revoke it under Account settings > Security, or Workspace settings > Security.',
    references: ['https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html'],
    kinds: [
        {
            how: 'token',
            id: 'bitrise-access-token',
            title: 'Bitrise access token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('bitpat_', 'bitwat_'), (0,grammar/* base64url */.r0)(24, 120)],
        },
        {
            how: 'named',
            id: 'bitrise-legacy-access-token',
            title: 'Bitrise legacy access token',
            severity: 'critical',
            names: ['bitrise'],
            grammar: [(0,grammar/* base64url */.r0)(60, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/brave-search.js

const braveSearch = {
    name: 'Brave Search',
    revoke: 'Delete the subscription key on the API keys page of the dashboard.',
    references: ['https://api-dashboard.search.brave.com/app/documentation'],
    kinds: [
        {
            how: 'token',
            id: 'brave-search-api-key',
            title: 'Brave Search API key',
            aliases: ['brave-search-api-key'],
            neither: { before: '0-9A-Za-z+/_-', behind: '0-9A-Za-z+/=_-' },
            grammar: ['BSA', (0,grammar/* base64url */.r0)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buddy.js

const buddy = {
    name: 'Buddy',
    revoke: 'Regenerate it in the API settings of the Buddy account.',
    references: ['https://buddy.works/docs/api/getting-started/overview'],
    kinds: [
        {
            how: 'named',
            id: 'buddy-access-token',
            title: 'Buddy access token',
            names: ['buddy api', 'buddy token', 'buddy works'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/budibase.js

const budibase = {
    name: 'Budibase',
    revoke: 'Regenerate it on the account page of the portal.',
    references: ['https://docs.budibase.com/docs/public-api'],
    kinds: [
        {
            how: 'named',
            id: 'budibase-api-key',
            title: 'Budibase API key',
            names: ['budibase'],
            grammar: [(0,grammar/* hex */.uh)(32), '-', (0,grammar/* hex */.uh)(64, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bugsnag.js

const bugsnag = {
    name: 'Bugsnag',
    revoke: 'Regenerate it in the settings of the project, or under My account > Personal auth tokens.',
    references: ['https://docs.bugsnag.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'bugsnag-auth-token',
            title: 'Bugsnag personal auth token',
            names: ['bugsnag'],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'bugsnag-api-key',
            title: 'Bugsnag notifier API key',
            severity: 'low',
            names: ['bugsnag'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buildbuddy.js

const buildbuddy = {
    name: 'BuildBuddy',
    revoke: 'Delete the key under Settings > API keys of the organisation.',
    references: ['https://www.buildbuddy.io/docs/guide-auth'],
    kinds: [
        {
            how: 'named',
            id: 'buildbuddy-api-key',
            title: 'BuildBuddy API key',
            names: ['build buddy'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bybit.js

const bybit = {
    name: 'Bybit',
    revoke: 'Delete the key under API Management.',
    references: ['https://bybit-exchange.github.io/docs/v5/intro'],
    kinds: [
        {
            how: 'named',
            id: 'bybit-api-key',
            title: 'Bybit API key or secret',
            severity: 'critical',
            names: ['bybit'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(36)], [(0,grammar/* base62 */.Yb)(18)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/chroma.js

const chroma = {
    name: 'Chroma Cloud',
    revoke: 'Delete the key in the settings of the database.',
    references: ['https://docs.trychroma.com/cloud/getting-started'],
    kinds: [
        { how: 'token', id: 'chroma-api-key', title: 'Chroma Cloud API key', grammar: ['ck-', (0,grammar/* base62 */.Yb)(40, 48)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cisco-meraki.js

const ciscoMeraki = {
    name: 'Cisco Meraki',
    revoke: 'Revoke the key under My profile in the Meraki dashboard.',
    references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
    kinds: [
        {
            how: 'named',
            id: 'cisco-meraki-api-key',
            title: 'Cisco Meraki API key',
            severity: 'critical',
            aliases: ['cisco-meraki-api-key'],
            names: ['meraki'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clicksend.js

const clicksend = {
    name: 'ClickSend',
    revoke: 'Regenerate it in the API settings of the ClickSend account.',
    references: ['https://developers.clicksend.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'clicksend-api-key',
            title: 'ClickSend API key',
            names: ['click send'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/clockwork-sms.js

const clockworkSms = {
    name: 'Clockwork SMS',
    revoke: 'Regenerate it in the API settings of the Clockwork SMS account.',
    references: ['https://www.clockworksms.com/doc/'],
    kinds: [
        {
            how: 'named',
            id: 'clockwork-sms-api-key',
            title: 'Clockwork SMS API key',
            names: ['clockwork sms'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codefresh.js

const codefresh = {
    name: 'Codefresh',
    revoke: 'Delete the key under User settings > API keys.',
    references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
    kinds: [
        {
            how: 'named',
            id: 'codefresh-api-key',
            title: 'Codefresh API key',
            severity: 'critical',
            names: ['codefresh', 'cf api'],
            grammar: [(0,grammar/* hex */.uh)(24), '.', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codemagic.js

const codemagic = {
    name: 'Codemagic',
    revoke: 'Regenerate it under Team settings > Personal account > Integrations.',
    references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
    kinds: [
        {
            how: 'named',
            id: 'codemagic-api-token',
            title: 'Codemagic API token',
            names: ['code magic'],
            grammar: [(0,grammar/* base64url */.r0)(43, 56)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/convertapi.js

const convertapi = {
    name: 'ConvertAPI',
    revoke: 'Regenerate it in the API settings of the ConvertAPI account.',
    references: ['https://docs.convertapi.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'convertapi-api-key',
            title: 'ConvertAPI secret',
            names: ['convert api'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(16)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/data-gov.js

const dataGov = {
    name: 'Data.gov',
    revoke: 'Ask for a new key on the sign-up page; the old one is disabled by a message to the service.',
    references: ['https://api.data.gov/docs/developer-manual/'],
    kinds: [
        {
            how: 'named',
            id: 'data-gov-api-key',
            title: 'Data.gov API key',
            severity: 'medium',
            names: ['data gov', 'datagov'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datocms.js

const datocms = {
    name: 'DatoCMS',
    revoke: 'Revoke it under Settings > API tokens.',
    references: ['https://www.datocms.com/docs/content-management-api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'datocms-api-token',
            title: 'DatoCMS API token',
            names: ['dato cms', 'dato api'],
            grammar: [(0,grammar/* hex */.uh)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/demio.js

const demio = {
    name: 'Demio',
    revoke: 'Reset it under Account settings > API.',
    references: ['https://publicdemioapi.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'demio-api-key',
            title: 'Demio API key',
            names: ['demio'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'demio-api-secret',
            title: 'Demio API secret',
            names: ['demio'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16, 20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dingtalk.js

const dingtalk = {
    name: 'DingTalk',
    revoke: 'Delete the robot in the settings of the group, or reset the secret of the application in the developer console.',
    references: ['https://open.dingtalk.com/document/orgapp/custom-robot-access'],
    kinds: [
        {
            how: 'token',
            id: 'dingtalk-webhook-url',
            title: 'DingTalk webhook URL',
            grammar: ['oapi.dingtalk.com/robot/send?access_token=', (0,grammar/* anyHex */.YM)(64)],
        },
        {
            how: 'named',
            id: 'dingtalk-robot-secret',
            title: 'DingTalk robot signing secret',
            names: ['dingtalk', 'dingding', 'robot secret'],
            words: [],
            grammar: ['SEC', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'dingtalk-app-secret',
            title: 'DingTalk app secret',
            names: ['dingtalk', 'dingding'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
        {
            how: 'named',
            id: 'dingtalk-app-key',
            title: 'DingTalk app key',
            severity: 'info',
            names: ['dingtalk', 'dingding'],
            words: [],
            grammar: ['ding', (0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/disqus.js

const disqus = {
    name: 'Disqus',
    revoke: 'Reset the keys of the application on its API page.',
    references: ['https://disqus.com/api/docs/auth/'],
    kinds: [
        {
            how: 'named',
            id: 'disqus-api-key',
            title: 'Disqus API key',
            names: ['disqus'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dotenv.js

const dotenv = {
    name: 'dotenv',
    revoke: 'Rotate the key with the command line tool and the values of the vault with it.',
    references: ['https://www.dotenv.org/docs/security/dotenv-vault.html', 'https://dotenvx.com/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'dotenv-vault-key',
            title: 'dotenv vault key',
            severity: 'critical',
            grammar: ['dotenv://:key_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'dotenv-vault-token',
            title: 'dotenv vault token',
            grammar: ['vlt_', (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'named',
            id: 'dotenv-private-key',
            title: 'dotenvx private key',
            severity: 'critical',
            names: ['dotenv private key'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/drone-ci.js

const droneCi = {
    name: 'Drone CI',
    revoke: 'Reset it on the account page of the server.',
    references: ['https://docs.drone.io/api/overview/'],
    kinds: [
        {
            how: 'named',
            id: 'drone-ci-access-token',
            title: 'Drone CI access token',
            aliases: ['droneci-access-token'],
            names: ['droneci', 'drone ci', 'drone token', 'drone secret', 'drone access', 'drone rpc'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/enablex.js

const enablex = {
    name: 'EnableX',
    revoke: 'Reset the app key of the project in the portal.',
    references: ['https://www.enablex.io/developer/'],
    kinds: [
        {
            how: 'named',
            id: 'enablex-app-key',
            title: 'EnableX app key',
            names: ['enablex'],
            grammar: [(0,grammar/* base62 */.Yb)(36)],
        },
        {
            how: 'named',
            id: 'enablex-app-id',
            title: 'EnableX app ID',
            severity: 'info',
            names: ['enablex'],
            words: ['id'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/env0.js

const env0 = {
    name: 'env0',
    revoke: 'Revoke it under Organization settings > API keys.',
    references: ['https://docs.env0.com/docs/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'env0-api-secret',
            title: 'env0 API key secret',
            names: ['env0'],
            grammar: [(0,grammar/* base64url */.r0)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/envato.js

const envato = {
    name: 'Envato',
    revoke: 'Delete it under Apps of the author account.',
    references: ['https://build.envato.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'envato-personal-token',
            title: 'Envato personal token',
            names: ['envato'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/equinix-metal.js

const equinixMetal = {
    name: 'Equinix Metal',
    revoke: 'Revoke it under Project settings > API keys.',
    references: ['https://deploy.equinix.com/developers/docs/metal/'],
    kinds: [
        {
            how: 'named',
            id: 'equinix-metal-auth-token',
            title: 'Equinix Metal authentication token',
            names: ['equinix', 'equinix metal', 'packet auth', 'packet api', 'metal auth'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hasura.js

const hasura = {
    name: 'Hasura',
    revoke: 'Rotate it under Env vars of the project.',
    references: ['https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/'],
    kinds: [
        {
            how: 'named',
            id: 'hasura-admin-secret',
            title: 'Hasura admin secret',
            severity: 'critical',
            names: ['hasura'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/hugging-face.js

const huggingFace = {
    name: 'Hugging Face',
    revoke: 'Revoke it under Settings > Access Tokens.',
    references: ['https://huggingface.co/docs/hub/security-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'hugging-face-access-token',
            title: 'Hugging Face access token',
            aliases: ['huggingface-access-token'],
            grammar: ['hf_', (0,grammar/* letters */.Mm)(34)],
        },
        {
            how: 'token',
            id: 'hugging-face-organization-token',
            title: 'Hugging Face organization API token',
            aliases: ['huggingface-organization-api-token'],
            grammar: ['api_org_', (0,grammar/* letters */.Mm)(34)],
        },
        {
            how: 'token',
            id: 'hugging-face-oauth-token',
            title: 'Hugging Face OAuth token',
            grammar: ['hf_oauth_', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 40, 1200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/instatus.js

const instatus = {
    name: 'Instatus',
    revoke: 'Regenerate it on the developer page of the user settings.',
    references: ['https://instatus.com/help/api'],
    kinds: [
        {
            how: 'named',
            id: 'instatus-api-key',
            title: 'Instatus API key',
            names: ['instatus'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipqualityscore.js

const ipqualityscore = {
    name: 'IPQualityScore',
    revoke: 'Reset it in the account settings.',
    references: ['https://www.ipqualityscore.com/documentation/overview'],
    kinds: [
        {
            how: 'named',
            id: 'ipqualityscore-api-key',
            title: 'IPQualityScore API key',
            severity: 'medium',
            names: ['ip quality', 'ip quality score', 'ipqs'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lark.js

const lark = {
    name: 'Lark',
    revoke: 'Reset the app secret under Credentials & Basic Info in the developer console: its tokens expire within two hours.',
    references: [
        'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token_internal',
    ],
    kinds: [
        {
            how: 'named',
            id: 'lark-tenant-token',
            title: 'Lark tenant access token',
            names: ['lark', 'feishu'],
            words: ['tenant', 'token', 'access', 'secret', 'key'],
            grammar: ['t-', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 20, 50)],
        },
        {
            how: 'named',
            id: 'lark-user-token',
            title: 'Lark user access token',
            names: ['lark', 'feishu'],
            words: ['user', 'token', 'access', 'secret', 'key'],
            grammar: ['u-', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 20, 50)],
        },
        {
            how: 'named',
            id: 'lark-app-token',
            title: 'Lark app access token',
            names: ['lark', 'feishu'],
            words: ['app', 'token', 'access', 'secret', 'key'],
            grammar: ['a-', (0,grammar/* from */.HT)('0-9A-Za-z_.-', 20, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/linkpreview.js

const linkpreview = {
    name: 'LinkPreview',
    revoke: 'Delete the key in the LinkPreview account.',
    references: ['https://docs.linkpreview.net/'],
    kinds: [
        {
            how: 'named',
            id: 'linkpreview-api-key',
            title: 'LinkPreview API key',
            severity: 'medium',
            names: ['link preview'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/luno.js

const luno = {
    name: 'Luno',
    revoke: 'Delete the key under Settings > API keys of the Luno account.',
    references: ['https://www.luno.com/en/developers/api#tag/Authentication'],
    kinds: [
        {
            how: 'named',
            id: 'luno-api-secret',
            title: 'Luno API key secret',
            severity: 'critical',
            names: ['luno'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/magnetic.js

const magnetic = {
    name: 'Magnetic',
    revoke: 'Delete the token under Settings > API of Magnetic.',
    references: ['https://developers.magnetichq.com/'],
    kinds: [
        {
            how: 'named',
            id: 'magnetic-api-token',
            title: 'Magnetic API token',
            names: ['magnetic'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
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
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/marketo.js

const marketo = {
    name: 'Marketo',
    revoke: 'Replace the custom service under Admin > LaunchPoint.',
    references: ['https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'marketo-client-secret',
            title: 'Marketo client secret',
            names: ['marketo'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'marketo-client-id',
            title: 'Marketo client ID',
            severity: 'info',
            names: ['marketo'],
            words: ['client id', 'client_id', 'clientid'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mixpanel.js

const mixpanel = {
    name: 'Mixpanel',
    revoke: 'Reset the secret under Project Settings > Access Keys, or delete the service account.',
    references: ['https://developer.mixpanel.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'mixpanel-api-secret',
            title: 'Mixpanel API secret or project token',
            severity: 'medium',
            names: ['mixpanel', 'mix panel'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/nimble.js

const nimble = {
    name: 'Nimble',
    revoke: 'Delete the key under Settings > API Tokens of Nimble CRM.',
    references: ['https://support.nimble.com/en/articles/6172735-generate-an-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'nimble-api-key',
            title: 'Nimble API key',
            names: ['nimble'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth', 'private'],
            grammar: [(0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/oculus.js

const oculus = {
    name: 'Meta Horizon (Oculus)',
    revoke: 'Reset the app credentials on the API page of the developer dashboard.',
    references: ['https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics/'],
    kinds: [
        {
            how: 'token',
            id: 'oculus-access-token',
            title: 'Meta Horizon (Oculus) app or user access token',
            grammar: ['OC|', (0,grammar/* digits */.vm)(12, 20), '|', (0,grammar/* base62 */.Yb)(16, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/open-exchange-rates.js

const openExchangeRates = {
    name: 'Open Exchange Rates',
    revoke: 'Delete the App ID in the Open Exchange Rates account.',
    references: ['https://docs.openexchangerates.org/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'open-exchange-rates-app-id',
            title: 'Open Exchange Rates app ID (its API key)',
            severity: 'medium',
            names: ['open exchange rates', 'openexchange rates', 'open exchange', 'oxr app'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/pandadoc.js

const pandadoc = {
    name: 'PandaDoc',
    revoke: 'Revoke it in the Developer Dashboard under API.',
    references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
    kinds: [
        {
            how: 'named',
            id: 'pandadoc-api-key',
            title: 'PandaDoc API key',
            names: ['panda doc'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/plaid.js

const plaid = {
    name: 'Plaid',
    revoke: 'Rotate the secret under Developers > Keys; invalidate an access token with /item/access_token/invalidate.',
    references: ['https://plaid.com/docs/api/'],
    kinds: [
        {
            how: 'token',
            id: 'plaid-access-token',
            title: 'Plaid access token',
            severity: 'critical',
            aliases: ['plaid-api-token'],
            grammar: ['access-', (0,grammar/* either */.gP)('production', 'development', 'sandbox'), '-', ...grammar/* uuid */.uR],
        },
        {
            how: 'named',
            id: 'plaid-secret',
            title: 'Plaid secret',
            severity: 'critical',
            aliases: ['plaid-secret-key'],
            names: ['plaid'],
            grammar: [(0,grammar/* lowerDigits */.q2)(30)],
        },
        {
            how: 'named',
            id: 'plaid-client-id',
            title: 'Plaid client ID',
            severity: 'low',
            aliases: ['plaid-client-id'],
            names: ['plaid'],
            words: ['client', 'id', 'key'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
        {
            how: 'token',
            id: 'plaid-temporary-token',
            title: 'Plaid temporary token',
            severity: 'low',
            grammar: [
                (0,grammar/* either */.gP)('public', 'link', 'processor', 'asset'),
                '-',
                (0,grammar/* either */.gP)('production', 'development', 'sandbox'),
                '-',
                ...grammar/* uuid */.uR,
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/reachmail.js

const reachmail = {
    name: 'ReachMail',
    revoke: 'Replace it in the API settings of the ReachMail account.',
    references: ['https://services.reachmail.net/'],
    kinds: [
        {
            how: 'named',
            id: 'reachmail-api-token',
            title: 'ReachMail API token',
            names: ['reach mail'],
            grammar: [(0,grammar/* base64 */.K3)(64, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/revenuecat.js

const revenuecat = {
    name: 'RevenueCat',
    revoke: 'Revoke it under Project settings > API keys.',
    references: ['https://www.revenuecat.com/docs/projects/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'revenuecat-secret-key',
            title: 'RevenueCat secret key',
            severity: 'critical',
            names: ['revenue cat'],
            grammar: [(0,grammar/* either */.gP)(['sk_', (0,grammar/* base62 */.Yb)(20, 40)], ['atk_', (0,grammar/* base62 */.Yb)(20, 60)])],
        },
        {
            how: 'named',
            id: 'revenuecat-public-key',
            title: 'RevenueCat public key',
            severity: 'low',
            names: ['revenue cat', 'purchases'],
            grammar: [
                (0,grammar/* either */.gP)('appl', 'goog', 'amzn', 'strp', 'rcb', 'mac', 'test', 'roku', 'pdl'),
                '_',
                (0,grammar/* letters */.Mm)(24, 34),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesloft.js

const salesloft = {
    name: 'Salesloft',
    revoke: 'Revoke it under Your settings > API keys.',
    references: ['https://developers.salesloft.com/'],
    kinds: [
        {
            how: 'named',
            id: 'salesloft-api-key',
            title: 'Salesloft API key',
            names: ['salesloft'],
            grammar: [(0,grammar/* either */.gP)(['v2_ak_', (0,grammar/* from */.HT)('0-9a-f_', 60, 90)], [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sentinelone.js

const sentinelone = {
    name: 'SentinelOne',
    revoke: 'Revoke it under My user > API token.',
    references: ['https://usea1-partners.sentinelone.net/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'sentinelone-api-token',
            title: 'SentinelOne API token',
            names: ['sentinel one'],
            grammar: [(0,grammar/* base62 */.Yb)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shodan.js

const shodan = {
    name: 'Shodan',
    revoke: 'Reset it on the account page.',
    references: ['https://developer.shodan.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'shodan-api-key',
            title: 'Shodan API key',
            severity: 'medium',
            names: ['shodan'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signable.js

const signable = {
    name: 'Signable',
    revoke: 'Replace it in the API settings of the Signable account.',
    references: ['https://developers.signable.app/'],
    kinds: [
        {
            how: 'named',
            id: 'signable-api-key',
            title: 'Signable API key',
            names: ['signable'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simplelogin.js

const simplelogin = {
    name: 'SimpleLogin',
    revoke: 'Replace it in the API settings of the SimpleLogin account.',
    references: ['https://github.com/simple-login/app/blob/master/docs/api.md'],
    kinds: [
        {
            how: 'named',
            id: 'simplelogin-api-key',
            title: 'SimpleLogin API key',
            names: ['simple login'],
            grammar: [(0,grammar/* lower */.ib)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sinch.js

const sinch = {
    name: 'Sinch',
    revoke: 'Replace it in the API settings of the Sinch account.',
    references: ['https://developers.sinch.com/docs/sms/api-reference/'],
    kinds: [
        {
            how: 'named',
            id: 'sinch-api-token',
            title: 'Sinch API token',
            names: ['sinch'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'sinch-key-secret',
            title: 'Sinch key secret',
            names: ['sinch'],
            words: ['secret'],
            grammar: [(0,grammar/* base64url */.r0)(34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/strapi.js

const strapi = {
    name: 'Strapi',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://docs.strapi.io/cms/features/api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'strapi-api-token',
            title: 'Strapi API token',
            severity: 'critical',
            names: ['strapi'],
            grammar: [(0,grammar/* hex */.uh)(256)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/swagger-hub.js

const swaggerHub = {
    name: 'SwaggerHub',
    revoke: 'Replace it in the API settings of the SwaggerHub account.',
    references: [
        'https://support.smartbear.com/swaggerhub/docs/en/integrations/integrating-using-the-swaggerhub-api.html',
    ],
    kinds: [
        {
            how: 'named',
            id: 'swagger-hub-api-key',
            title: 'SwaggerHub API key',
            names: ['swagger hub'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/teletype.js

const teletype = {
    name: 'Teletype',
    revoke: 'Replace it in the API settings of the Teletype account.',
    references: ['https://teletype.app/help/api/'],
    kinds: [
        {
            how: 'named',
            id: 'teletype-api-key',
            title: 'Teletype API key',
            names: ['teletype'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/transloadit.js

const transloadit = {
    name: 'Transloadit',
    revoke: 'Delete the pair under Credentials of the workspace.',
    references: ['https://transloadit.com/docs/api/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'transloadit-auth-secret',
            title: 'Transloadit auth secret',
            severity: 'high',
            names: ['transloadit'],
            words: ['secret'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'named',
            id: 'transloadit-auth-key',
            title: 'Transloadit auth key',
            severity: 'low',
            names: ['transloadit'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upstash.js

const upstash = {
    name: 'Upstash',
    revoke: 'Reset the credentials of the database, or roll the token, in the console.',
    references: ['https://upstash.com/docs/redis/features/restapi'],
    kinds: [
        {
            how: 'named',
            id: 'upstash-redis-token',
            title: 'Upstash Redis or Vector REST token',
            severity: 'critical',
            names: ['upstash', 'kv rest api', 'qstash'],
            words: ['token', 'password'],
            grammar: ['A', (0,grammar/* base64url */.r0)(40, 100), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'token',
            id: 'upstash-qstash-token',
            title: 'Upstash QStash token',
            severity: 'critical',
            grammar: ['eyJVc2VySUQiOi', (0,grammar/* base64 */.K3)(60, 150), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
        {
            how: 'named',
            id: 'upstash-qstash-signing-key',
            title: 'Upstash QStash signing key',
            names: ['qstash', 'upstash'],
            grammar: ['sig_', (0,grammar/* base62 */.Yb)(26, 32)],
        },
        {
            how: 'named',
            id: 'upstash-management-key',
            title: 'Upstash management API key',
            severity: 'critical',
            names: ['upstash'],
            words: ['key', 'token'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uptimerobot.js

const uptimerobot = {
    name: 'UptimeRobot',
    revoke: 'Replace it in the API settings of the UptimeRobot account.',
    references: ['https://uptimerobot.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'uptimerobot-api-key',
            title: 'UptimeRobot API key',
            severity: 'medium',
            names: ['uptimerobot', 'uptime robot', 'uptimerobotapi'],
            grammar: [(0,grammar/* lowerDigits */.q2)(7, 11), '-', (0,grammar/* lowerDigits */.q2)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weather-underground.js

const weatherUnderground = {
    name: 'Weather Underground',
    revoke: 'Replace it in the API settings of the Weather Underground account.',
    references: ['https://support.weather.com/s/article/PWS-API-Key'],
    kinds: [
        {
            how: 'named',
            id: 'weather-underground-api-key',
            title: 'Weather Underground API key',
            severity: 'medium',
            names: ['wunderground', 'weather underground'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-07.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
