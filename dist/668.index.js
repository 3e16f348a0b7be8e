export const id = 668;
export const ids = [668];
export const modules = {

/***/ 668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  abstractApi: () => (/* reexport */ abstractApi),
  adafruit: () => (/* reexport */ adafruit),
  affinity: () => (/* reexport */ affinity),
  africasTalking: () => (/* reexport */ africasTalking),
  aha: () => (/* reexport */ aha),
  airVisual: () => (/* reexport */ airVisual),
  apiflash: () => (/* reexport */ apiflash),
  apimetrics: () => (/* reexport */ apimetrics),
  apitemplate: () => (/* reexport */ apitemplate),
  autopilot: () => (/* reexport */ autopilot),
  baidu: () => (/* reexport */ baidu),
  baseten: () => (/* reexport */ baseten),
  basiq: () => (/* reexport */ basiq),
  belvo: () => (/* reexport */ belvo),
  bittrex: () => (/* reexport */ bittrex),
  borgbase: () => (/* reexport */ borgbase),
  brightcove: () => (/* reexport */ brightcove),
  bulksms: () => (/* reexport */ bulksms),
  buttondown: () => (/* reexport */ buttondown),
  cicero: () => (/* reexport */ cicero),
  codacy: () => (/* reexport */ codacy),
  collect2: () => (/* reexport */ collect2),
  commodities: () => (/* reexport */ commodities),
  convertKit: () => (/* reexport */ convertKit),
  convier: () => (/* reexport */ convier),
  coralogix: () => (/* reexport */ coralogix),
  courier: () => (/* reexport */ courier),
  cronitor: () => (/* reexport */ cronitor),
  customerIo: () => (/* reexport */ customerIo),
  dashScope: () => (/* reexport */ dashScope),
  databricks: () => (/* reexport */ databricks),
  datarobot: () => (/* reexport */ datarobot),
  datawrapper: () => (/* reexport */ datawrapper),
  deadMansSnitch: () => (/* reexport */ deadMansSnitch),
  delighted: () => (/* reexport */ delighted),
  diffbot: () => (/* reexport */ diffbot),
  discogs: () => (/* reexport */ discogs),
  ditto: () => (/* reexport */ ditto),
  dynatrace: () => (/* reexport */ dynatrace),
  enigma: () => (/* reexport */ enigma),
  feishu: () => (/* reexport */ feishu),
  fernet: () => (/* reexport */ fernet),
  fetchrss: () => (/* reexport */ fetchrss),
  figma: () => (/* reexport */ figma),
  filestack: () => (/* reexport */ filestack),
  fireworksAi: () => (/* reexport */ fireworksAi),
  fleetbase: () => (/* reexport */ fleetbase),
  flightaware: () => (/* reexport */ flightaware),
  formbucket: () => (/* reexport */ formbucket),
  goodday: () => (/* reexport */ goodday),
  grist: () => (/* reexport */ grist),
  gumroad: () => (/* reexport */ gumroad),
  gyazo: () => (/* reexport */ gyazo),
  virustotal: () => (/* reexport */ virustotal),
  vwo: () => (/* reexport */ vwo),
  vyte: () => (/* reexport */ vyte),
  webhookSite: () => (/* reexport */ webhookSite),
  wise: () => (/* reexport */ wise),
  wiz: () => (/* reexport */ wiz),
  woocommerce: () => (/* reexport */ woocommerce),
  wordnik: () => (/* reexport */ wordnik),
  yookassa: () => (/* reexport */ yookassa),
  yotpo: () => (/* reexport */ yotpo),
  zulip: () => (/* reexport */ zulip)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/abstract-api.js

const abstractApi = {
    name: 'Abstract API',
    revoke: 'Regenerate it on the page of the API in the Abstract dashboard.',
    references: ['https://docs.abstractapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'abstract-api-api-key',
            title: 'Abstract API API key',
            severity: 'medium',
            names: ['abstract api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/adafruit.js

const adafruit = {
    name: 'Adafruit IO',
    revoke: 'Regenerate it on the My Key page of Adafruit IO.',
    references: ['https://io.adafruit.com/api/docs/'],
    kinds: [
        { how: 'token', id: 'adafruit-key', title: 'Adafruit IO key', grammar: ['aio_', (0,grammar/* base62 */.Yb)(28)] },
        {
            how: 'named',
            id: 'adafruit-legacy-key',
            title: 'Adafruit IO legacy key',
            aliases: ['adafruit-api-key'],
            names: ['adafruit'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/affinity.js

const affinity = {
    name: 'Affinity',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://api-docs.affinity.co/'],
    kinds: [
        {
            how: 'named',
            id: 'affinity-api-key',
            title: 'Affinity API key',
            names: ['affinity api', 'affinity crm'],
            grammar: [(0,grammar/* base64url */.r0)(40, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/africas-talking.js

const africasTalking = {
    name: "Africa's Talking",
    revoke: 'Revoke it under account.africastalking.com > Settings > API key.',
    references: ['https://developers.africastalking.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'africas-talking-api-key',
            title: "Africa's Talking API key",
            names: ['africastalking', 'africas talking', 'at api'],
            grammar: [(0,grammar/* either */.gP)(['atsk_', (0,grammar/* hex */.uh)(64)], [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aha.js

const aha = {
    name: 'Aha!',
    revoke: 'Revoke it under Settings > Personal > Developer.',
    references: ['https://www.aha.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'aha-api-key',
            title: 'Aha! API key',
            names: ['aha io', 'aha api', 'aha token', 'aha key'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/air-visual.js

const airVisual = {
    name: 'AirVisual',
    revoke: 'Regenerate it in the API settings of the AirVisual account.',
    references: ['https://api-docs.iqair.com/'],
    kinds: [
        {
            how: 'named',
            id: 'air-visual-api-key',
            title: 'AirVisual API key',
            severity: 'medium',
            names: ['air visual', 'iq air'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apiflash.js

const apiflash = {
    name: 'ApiFlash',
    revoke: 'Regenerate it in the API settings of the ApiFlash account.',
    references: ['https://apiflash.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'apiflash-api-key',
            title: 'ApiFlash API key',
            severity: 'medium',
            names: ['api flash'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apimetrics.js

const apimetrics = {
    name: 'APImetrics',
    revoke: 'Regenerate it in the API settings of the APImetrics account.',
    references: ['https://apimetrics.io/docs'],
    kinds: [
        {
            how: 'named',
            id: 'apimetrics-api-key',
            title: 'APImetrics API key',
            names: ['apimetrics'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/apitemplate.js

const apitemplate = {
    name: 'APITemplate.io',
    revoke: 'Regenerate it in the API settings of the APITemplate.io account.',
    references: ['https://docs.apitemplate.io/'],
    kinds: [
        {
            how: 'named',
            id: 'apitemplate-api-key',
            title: 'APITemplate.io API key',
            names: ['apitemplate', 'api template io'],
            grammar: [(0,grammar/* base62 */.Yb)(39)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/autopilot.js

const autopilot = {
    name: 'Autopilot',
    revoke: 'Regenerate it in the API settings of the Autopilot account.',
    references: ['https://autopilot.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'autopilot-api-key',
            title: 'Autopilot API key',
            names: [
                'autopilot api',
                'autopilot key',
                'autopilot secret',
                'autopilot token',
                'autopilot access',
                'autopilot auth',
                'autopilot private',
                'autopilothq',
            ],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/baidu.js

const baidu = {
    name: 'Baidu',
    revoke: 'Delete the API key, or disable the AccessKey pair, in the Baidu AI Cloud console.',
    references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
    kinds: [
        {
            how: 'token',
            id: 'baidu-api-key',
            title: 'Baidu AI Cloud API key',
            severity: 'critical',
            grammar: ['bce-v3/ALTAK-', (0,grammar/* base62 */.Yb)(16, 32), '/', (0,grammar/* hex */.uh)(40)],
        },
        {
            how: 'token',
            id: 'baidu-access-key-id',
            title: 'Baidu AI Cloud access key id',
            severity: 'info',
            grammar: ['ALTAK', (0,grammar/* base62 */.Yb)(21)],
        },
        {
            how: 'named',
            id: 'baidu-key',
            title: 'Baidu API key',
            names: ['baidu api', 'baidu map', 'baidu secret', 'baidu client', 'baidu ak', 'baidu app', 'bmap ak'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(24)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/baseten.js

const baseten = {
    name: 'Baseten',
    revoke: 'Regenerate it in the API settings of the Baseten account.',
    references: ['https://docs.baseten.co/organization/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'baseten-api-key',
            title: 'Baseten API key',
            names: ['baseten'],
            grammar: [(0,grammar/* base62 */.Yb)(8), '.', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/basiq.js

const basiq = {
    name: 'Basiq',
    revoke: 'Regenerate it in the API settings of the Basiq account.',
    references: ['https://api.basiq.io/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'basiq-api-key',
            title: 'Basiq API key',
            severity: 'critical',
            names: ['basiq'],
            grammar: [(0,grammar/* base64 */.K3)(90, 110), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/belvo.js

const belvo = {
    name: 'Belvo',
    revoke: 'Revoke it under Developers > Secret keys of the dashboard.',
    references: ['https://developers.belvo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'belvo-secret-password',
            title: 'Belvo secret password',
            names: ['belvo'],
            grammar: [(0,grammar/* base64url */.r0)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bittrex.js

const bittrex = {
    name: 'Bittrex',
    revoke: 'Delete the key; the exchange closed in 2023.',
    references: ['https://bittrex.github.io/api/v3'],
    kinds: [
        {
            how: 'named',
            id: 'bittrex-key',
            title: 'Bittrex API key or secret',
            severity: 'low',
            aliases: ['bittrex-access-key', 'bittrex-secret-key'],
            names: ['bittrex'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/borgbase.js

const borgbase = {
    name: 'BorgBase',
    revoke: 'Delete the token under Account > API.',
    references: ['https://docs.borgbase.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'borgbase-api-key',
            title: 'BorgBase API key',
            names: ['borg base'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z/_.-', 148, 160)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/brightcove.js

const brightcove = {
    name: 'Brightcove',
    revoke: 'Delete the registration under Admin > API authentication.',
    references: ['https://apis.support.brightcove.com/oauth/getting-started/overview-oauth-api.html'],
    kinds: [
        {
            how: 'named',
            id: 'brightcove-client-secret',
            title: 'Brightcove client secret',
            names: ['brightcove'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bulksms.js

const bulksms = {
    name: 'BulkSMS',
    revoke: 'Delete the token under Settings > Developer settings.',
    references: ['https://www.bulksms.com/developer/json/v1/'],
    kinds: [
        {
            how: 'named',
            id: 'bulksms-token-secret',
            title: 'BulkSMS token secret',
            names: ['bulk sms'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z*#!_', 29)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buttondown.js

const buttondown = {
    name: 'Buttondown',
    revoke: 'Regenerate it in the API settings of the Buttondown account.',
    references: ['https://docs.buttondown.com/api-introduction'],
    kinds: [
        {
            how: 'named',
            id: 'buttondown-api-key',
            title: 'Buttondown API key',
            names: ['buttondown'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cicero.js

const cicero = {
    name: 'Cicero',
    revoke: 'Regenerate it in the API settings of the Cicero account.',
    references: ['https://cicero.azavea.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'cicero-api-key',
            title: 'Cicero API key',
            severity: 'medium',
            names: ['cicero'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/codacy.js

const codacy = {
    name: 'Codacy',
    revoke: 'Revoke the token under Integrations of the repository, or Your account > Access management.',
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'codacy-api-token',
            title: 'Codacy API token',
            names: ['codacy'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'codacy-project-token',
            title: 'Codacy project token',
            names: ['codacy'],
            words: ['token', 'secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/collect2.js

const collect2 = {
    name: 'Collect2',
    revoke: 'Regenerate it in the API settings of the Collect2 account.',
    references: ['https://collect2.com/api'],
    kinds: [
        { how: 'named', id: 'collect2-api-key', title: 'Collect2 API key', names: ['collect2'], grammar: grammar/* uuid */.uR },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/commodities.js

const commodities = {
    name: 'Commodities-API',
    revoke: 'Regenerate it in the API settings of the Commodities-API account.',
    references: ['https://commodities-api.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'commodities-api-key',
            title: 'Commodities-API API key',
            severity: 'medium',
            names: ['commodities'],
            grammar: [(0,grammar/* lowerDigits */.q2)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/convert-kit.js

const convertKit = {
    name: 'Kit (ConvertKit)',
    revoke: 'Regenerate it under Settings > Developer.',
    references: ['https://developers.kit.com/'],
    kinds: [
        {
            how: 'named',
            id: 'convert-kit-api-secret',
            title: 'Kit (ConvertKit) API secret',
            names: ['convert kit'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
        {
            how: 'token',
            id: 'convert-kit-v4-api-key',
            title: 'Kit (ConvertKit) API key',
            grammar: ['kit_', (0,grammar/* lowerDigits */.q2)(32)],
        },
        {
            how: 'named',
            id: 'convert-kit-api-key',
            title: 'Kit (ConvertKit) API key',
            severity: 'medium',
            names: ['convert kit'],
            grammar: [(0,grammar/* base64url */.r0)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/convier.js

const convier = {
    name: 'Convier',
    revoke: 'Regenerate it in the API settings of the Convier account.',
    references: ['https://convier.me/api'],
    kinds: [
        {
            how: 'named',
            id: 'convier-api-key',
            title: 'Convier API key',
            names: ['convier'],
            grammar: [(0,grammar/* digits */.vm)(2, 5), '|', (0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/coralogix.js

const coralogix = {
    name: 'Coralogix',
    revoke: 'Delete the key under Data flow > API keys.',
    references: ['https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/'],
    kinds: [
        {
            how: 'token',
            id: 'coralogix-api-key',
            title: 'Coralogix API key',
            grammar: [(0,grammar/* either */.gP)('cxup_', 'cxtp_'), (0,grammar/* base62 */.Yb)(30)],
        },
        {
            how: 'named',
            id: 'coralogix-private-key',
            title: 'Coralogix Send-Your-Data key',
            severity: 'medium',
            names: ['coralogix'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/courier.js

const courier = {
    name: 'Courier',
    revoke: 'Rotate the key under Settings > API keys.',
    references: ['https://www.courier.com/docs/reference/auth/intro'],
    kinds: [
        {
            how: 'token',
            id: 'courier-api-key',
            title: 'Courier API key',
            grammar: [(0,grammar/* either */.gP)('pk_prod_', 'pk_test_'), (0,grammar/* upperDigits */.RO)(28)],
        },
        {
            how: 'named',
            id: 'courier-short-api-key',
            title: 'Courier API key',
            names: ['courier'],
            grammar: [(0,grammar/* either */.gP)('pk_prod_', 'pk_test_', 'dk_prod_', 'dk_test_'), (0,grammar/* upperDigits */.RO)(24, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cronitor.js

const cronitor = {
    name: 'Cronitor',
    revoke: 'Delete the key under Settings > API keys.',
    references: ['https://cronitor.io/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'cronitor-api-key',
            title: 'Cronitor API key',
            names: ['cronitor'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/customer-io.js

const customerIo = {
    name: 'Customer.io',
    revoke: 'Delete the key under Account settings > API credentials.',
    references: ['https://docs.customer.io/accounts-and-workspaces/managing-credentials/'],
    kinds: [
        {
            how: 'named',
            id: 'customer-io-tracking-key',
            title: 'Customer.io tracking API key or site id',
            names: ['customer io', 'tracking api', 'cio track', 'cio site'],
            grammar: [(0,grammar/* hex */.uh)(20)],
        },
        {
            how: 'named',
            id: 'customer-io-app-key',
            title: 'Customer.io app API key',
            names: ['customer io', 'cio app'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dash-scope.js

const dashScope = {
    name: 'DashScope',
    revoke: 'Revoke it under API keys of the Model Studio console.',
    references: ['https://help.aliyun.com/zh/model-studio/get-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'dash-scope-api-key',
            title: 'DashScope API key',
            names: ['dashscope', 'qwen', 'bailian'],
            grammar: ['sk-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/databricks.js

const databricks = {
    name: 'Databricks',
    revoke: 'Revoke it under Settings > Developer > Access tokens of the workspace; a service principal secret on its Secrets tab.',
    references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
    kinds: [
        {
            how: 'token',
            id: 'databricks-access-token',
            title: 'Databricks personal access token',
            severity: 'critical',
            aliases: ['databricks-api-token'],
            grammar: ['dapi', (0,grammar/* anyHex */.YM)(32), (0,grammar/* optional */.lq)('-', (0,grammar/* digits */.vm)(1, 2))],
        },
        {
            how: 'token',
            id: 'databricks-oauth-secret',
            title: 'Databricks OAuth secret',
            severity: 'critical',
            grammar: ['dose', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datarobot.js

const datarobot = {
    name: 'DataRobot',
    revoke: 'Delete it under API keys and tools of the account settings.',
    references: ['https://docs.datarobot.com/en/docs/get-started/acct-mgmt/acct-settings/api-key-mgmt.html'],
    kinds: [
        {
            how: 'named',
            id: 'datarobot-api-token',
            title: 'DataRobot API token',
            names: ['datarobot', 'data robot'],
            grammar: [(0,grammar/* base64 */.K3)(62, 120), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/datawrapper.js

const datawrapper = {
    name: 'Datawrapper',
    revoke: 'Delete it under Settings > API tokens.',
    references: ['https://developer.datawrapper.de/docs/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'datawrapper-api-token',
            title: 'Datawrapper API token',
            names: ['datawrapper'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dead-mans-snitch.js

const deadMansSnitch = {
    name: "Dead Man's Snitch",
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://deadmanssnitch.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'dead-mans-snitch-api-key',
            title: "Dead Man's Snitch API key",
            names: ['dead mans snitch', 'deadmans snitch'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], ['_', (0,grammar/* base64url */.r0)(20, 44)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/delighted.js

const delighted = {
    name: 'Delighted',
    revoke: 'Reset it on the API page of the account settings.',
    references: ['https://app.delighted.com/docs/api'],
    kinds: [
        {
            how: 'named',
            id: 'delighted-api-key',
            title: 'Delighted API key',
            names: ['delighted'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(30, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/diffbot.js

const diffbot = {
    name: 'Diffbot',
    revoke: 'Ask the support to replace it: one token belongs to an account.',
    references: ['https://docs.diffbot.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'diffbot-api-token',
            title: 'Diffbot API token',
            names: ['diffbot'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/discogs.js

const discogs = {
    name: 'Discogs',
    revoke: 'Generate a new token under Settings > Developers.',
    references: ['https://www.discogs.com/developers/#page:authentication'],
    kinds: [
        {
            how: 'named',
            id: 'discogs-personal-token',
            title: 'Discogs personal token',
            names: ['discogs'],
            grammar: [(0,grammar/* letters */.Mm)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ditto.js

const ditto = {
    name: 'Ditto',
    revoke: 'Regenerate it under Developer integrations of the workspace.',
    references: ['https://developer.dittowords.com/'],
    kinds: [
        {
            how: 'named',
            id: 'ditto-api-key',
            title: 'Ditto API key',
            names: ['ditto'],
            words: [],
            grammar: [...grammar/* uuid */.uR, '.', (0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/dynatrace.js

const dynatrace = {
    name: 'Dynatrace',
    revoke: 'Revoke it under Access Tokens, or OAuth clients in the account management.',
    references: [
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    ],
    kinds: [
        {
            how: 'token',
            id: 'dynatrace-api-token',
            title: 'Dynatrace API token',
            aliases: ['dynatrace-api-token'],
            grammar: ['dt0', (0,grammar/* lower */.ib)(1), (0,grammar/* digits */.vm)(2), '.', (0,grammar/* base62 */.Yb)(8, 24), '.', (0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/enigma.js

const enigma = {
    name: 'Enigma',
    revoke: 'Delete it in the developer console.',
    references: ['https://developers.enigma.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'enigma-api-key',
            title: 'Enigma API key',
            confidence: 'low',
            names: ['enigma'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/feishu.js

const feishu = {
    name: 'Feishu',
    revoke: 'Reset the app secret on the credentials page of the developer console, or remove the bot from the group.',
    references: ['https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot'],
    kinds: [
        {
            how: 'token',
            id: 'feishu-webhook-url',
            title: 'Feishu or Lark bot webhook URL',
            grammar: [
                (0,grammar/* either */.gP)('open.feishu.cn', 'open.larksuite.com'),
                '/open-apis/bot/',
                (0,grammar/* optional */.lq)('v2/'),
                'hook/',
                ...grammar/* uuid */.uR,
            ],
        },
        {
            how: 'named',
            id: 'feishu-app-secret',
            title: 'Feishu or Lark app secret',
            names: ['feishu', 'larksuite', 'lark app', 'lark secret'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'feishu-app-id',
            title: 'Feishu or Lark app ID',
            severity: 'info',
            names: ['feishu', 'larksuite', 'lark app'],
            words: [],
            grammar: ['cli_', (0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fernet.js

const fernet = {
    name: 'Fernet',
    revoke: 'Generate a new key, put it first, and encrypt the stored values again.',
    references: [
        'https://cryptography.io/en/latest/fernet/',
        'https://github.com/fernet/spec/blob/master/Spec.md',
    ],
    kinds: [
        {
            how: 'named',
            id: 'fernet-key',
            title: 'Fernet key',
            names: ['fernet'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fetchrss.js

const fetchrss = {
    name: 'FetchRSS',
    revoke: 'Replace it on the API page of the account.',
    references: ['https://fetchrss.com/developers'],
    kinds: [
        {
            how: 'named',
            id: 'fetchrss-api-key',
            title: 'FetchRSS API key',
            severity: 'medium',
            names: ['fetchrss', 'fetch rss'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z.', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/figma.js

const figma = {
    name: 'Figma',
    revoke: 'Revoke it under Settings > Security > Personal access tokens.',
    references: ['https://www.figma.com/developers/api#access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'figma-access-token',
            title: 'Figma access token',
            grammar: [
                (0,grammar/* either */.gP)('figd_', 'figdr_', 'figu_', 'figur_', 'figuh_', 'figo_', 'figor_', 'figoh_', 'figp_'),
                (0,grammar/* base64url */.r0)(40, 60),
            ],
        },
        {
            how: 'named',
            id: 'figma-legacy-token',
            title: 'Figma personal access token without prefix',
            names: ['figma'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(4, 7), '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/filestack.js

const filestack = {
    name: 'Filestack',
    revoke: 'Regenerate the app secret under Security of the dashboard.',
    references: ['https://www.filestack.com/docs/security/'],
    kinds: [
        {
            how: 'named',
            id: 'filestack-app-secret',
            title: 'Filestack app secret',
            names: ['filestack'],
            words: ['secret'],
            grammar: [(0,grammar/* upperDigits */.RO)(26)],
        },
        {
            how: 'named',
            id: 'filestack-api-key',
            title: 'Filestack API key',
            severity: 'low',
            names: ['filestack'],
            words: [],
            grammar: ['A', (0,grammar/* base62 */.Yb)(20), 'z'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fireworks-ai.js

const fireworksAi = {
    name: 'Fireworks AI',
    revoke: 'Delete it under API Keys of the account.',
    references: ['https://docs.fireworks.ai/api-reference/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'fireworks-ai-api-key',
            title: 'Fireworks AI API key',
            grammar: ['fw_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fleetbase.js

const fleetbase = {
    name: 'Fleetbase',
    revoke: 'Delete it under Developers > API Keys in the console.',
    references: ['https://docs.fleetbase.io/'],
    kinds: [
        {
            how: 'token',
            id: 'fleetbase-live-key',
            title: 'Fleetbase live API key',
            grammar: ['flb_live_', (0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'token',
            id: 'fleetbase-test-key',
            title: 'Fleetbase test API key',
            severity: 'medium',
            grammar: ['flb_test_', (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flightaware.js

const flightaware = {
    name: 'FlightAware',
    revoke: 'Revoke it in the AeroAPI portal.',
    references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'flightaware-api-key',
            title: 'FlightAware AeroAPI key',
            names: ['flightaware', 'aeroapi'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/formbucket.js

const formbucket = {
    name: 'FormBucket',
    revoke: 'Replace it in the account settings.',
    references: ['https://www.formbucket.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'formbucket-api-key',
            title: 'FormBucket API key',
            severity: 'medium',
            names: ['formbucket', 'form bucket'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(4, 300), '.', (0,grammar/* base62 */.Yb)(4, 700), '.', (0,grammar/* base64url */.r0)(8, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/goodday.js

const goodday = {
    name: 'GoodDay',
    revoke: 'Delete it under Settings > API of the organization.',
    references: ['https://www.goodday.work/developers/api-v2'],
    kinds: [
        {
            how: 'named',
            id: 'goodday-api-token',
            title: 'GoodDay API token',
            names: ['goodday', 'good day'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/grist.js

const grist = {
    name: 'Grist',
    revoke: 'Remove it under Profile settings > API key.',
    references: ['https://support.getgrist.com/rest-api/'],
    kinds: [
        {
            how: 'named',
            id: 'grist-api-key',
            title: 'Grist API key',
            names: ['grist'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gumroad.js

const gumroad = {
    name: 'Gumroad',
    revoke: 'Delete the application under Settings > Advanced.',
    references: ['https://gumroad.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'gumroad-access-token',
            title: 'Gumroad access token',
            names: ['gumroad'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(64)], [(0,grammar/* base64url */.r0)(43)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gyazo.js

const gyazo = {
    name: 'Gyazo',
    revoke: 'Delete the app on the OAuth applications page.',
    references: ['https://gyazo.com/api/docs/auth'],
    kinds: [
        {
            how: 'named',
            id: 'gyazo-access-token',
            title: 'Gyazo access token',
            names: ['gyazo'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/virustotal.js

const virustotal = {
    name: 'VirusTotal',
    revoke: 'Rotate it under API key of the user menu.',
    references: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'virustotal-api-key',
            title: 'VirusTotal API key',
            names: ['virustotal', 'virus total', 'vt api', 'vt key', 'vt apikey'],
            words: ['key', 'token', 'secret', 'api'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vwo.js

const vwo = {
    name: 'VWO',
    revoke: 'Revoke it under Configurations > Developers > API tokens.',
    references: ['https://developers.vwo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'vwo-api-token',
            title: 'VWO API token',
            names: ['vwo api', 'vwo token', 'wingify'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vyte.js

const vyte = {
    name: 'Vyte',
    revoke: 'Replace it in the API settings of the Vyte account.',
    references: ['https://www.vyte.in/developers'],
    kinds: [
        {
            how: 'named',
            id: 'vyte-api-key',
            title: 'Vyte API key',
            names: ['vyte'],
            grammar: [(0,grammar/* lowerDigits */.q2)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webhook-site.js

const webhookSite = {
    name: 'Webhook.site',
    revoke: 'Delete the URL on its page.',
    references: ['https://docs.webhook.site/'],
    kinds: [
        {
            how: 'token',
            id: 'webhook-site-url',
            title: 'Webhook.site URL',
            severity: 'low',
            grammar: ['webhook.site/', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wise.js

const wise = {
    name: 'Wise',
    revoke: 'Revoke it under Settings > API tokens.',
    references: ['https://docs.wise.com/api-docs/features/authentication-access/personal-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'wise-api-token',
            title: 'Wise API token',
            severity: 'critical',
            names: ['transferwise', 'transfer wise', 'wise api', 'wise token', 'wise key', 'wise access'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wiz.js

const wiz = {
    name: 'Wiz',
    revoke: 'Rotate the secret under Settings > Service Accounts.',
    references: ['https://docs.wiz.io/'],
    kinds: [
        {
            how: 'named',
            id: 'wiz-client-secret',
            title: 'Wiz service account secret',
            severity: 'critical',
            names: [
                'wiz client',
                'wiz secret',
                'wiz io',
                'wiz api',
                'wiz key',
                'wiz auth',
                'wiz token',
                'wiz access',
            ],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
        {
            how: 'named',
            id: 'wiz-client-id',
            title: 'Wiz service account id',
            severity: 'info',
            names: ['wiz client', 'wiz io', 'wiz auth'],
            words: ['client', 'id'],
            grammar: [(0,grammar/* lowerDigits */.q2)(52, 53)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/woocommerce.js

const woocommerce = {
    name: 'WooCommerce',
    revoke: 'Revoke it under WooCommerce > Settings > Advanced > REST API.',
    references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'woocommerce-consumer-secret',
            title: 'WooCommerce consumer key or secret',
            severity: 'critical',
            names: [
                'consumer key',
                'consumer secret',
                'woocommerce',
                'woo commerce',
                'wc consumer',
                'wc api',
                'wc key',
                'wc secret',
            ],
            words: [],
            grammar: [(0,grammar/* either */.gP)('ck_', 'cs_'), (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wordnik.js

const wordnik = {
    name: 'Wordnik',
    revoke: 'Replace it in the API settings of the Wordnik account.',
    references: ['https://developer.wordnik.com/'],
    kinds: [
        {
            how: 'named',
            id: 'wordnik-api-key',
            title: 'Wordnik API key',
            severity: 'medium',
            names: ['wordnik'],
            grammar: [(0,grammar/* lowerDigits */.q2)(48, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yookassa.js

const yookassa = {
    name: 'YooKassa',
    revoke: 'Reissue it under Integration > API keys.',
    references: ['https://yookassa.ru/developers/using-api/interaction-format'],
    kinds: [
        {
            how: 'named',
            id: 'yookassa-secret-key',
            title: 'YooKassa secret key',
            severity: 'critical',
            names: ['yookassa', 'yoo kassa', 'yandex kassa', 'yoomoney', 'kassa'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('live_', 'test_'), (0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/yotpo.js

const yotpo = {
    name: 'Yotpo',
    revoke: 'Replace it in the API settings of the Yotpo account.',
    references: ['https://apidocs.yotpo.com/reference/yotpo-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'yotpo-secret',
            title: 'Yotpo API secret or app key',
            names: ['yotpo'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/zulip.js

const zulip = {
    name: 'Zulip',
    revoke: 'Generate a new one under Settings > Account & privacy, or deactivate the bot.',
    references: ['https://zulip.com/api/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'zulip-api-key',
            title: 'Zulip API key',
            names: ['zulip', 'zuliprc'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-09.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
