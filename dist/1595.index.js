export const id = 1595;
export const ids = [1595];
export const modules = {

/***/ 91595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  intezer: () => (/* reexport */ intezer),
  intra42: () => (/* reexport */ intra42),
  intrinio: () => (/* reexport */ intrinio),
  invoiceocean: () => (/* reexport */ invoiceocean),
  ip2location: () => (/* reexport */ ip2location),
  ipgeolocation: () => (/* reexport */ ipgeolocation),
  ipinfodb: () => (/* reexport */ ipinfodb),
  ipregistry: () => (/* reexport */ ipregistry),
  itchIo: () => (/* reexport */ itchIo),
  iterative: () => (/* reexport */ iterative),
  jdCloud: () => (/* reexport */ jdCloud),
  jina: () => (/* reexport */ jina),
  joeSandbox: () => (/* reexport */ joeSandbox),
  jotform: () => (/* reexport */ jotform),
  jumpseller: () => (/* reexport */ jumpseller),
  jupiterone: () => (/* reexport */ jupiterone),
  jwplayer: () => (/* reexport */ jwplayer),
  kanbanTool: () => (/* reexport */ kanbanTool),
  karmaCrm: () => (/* reexport */ karmaCrm),
  kickbox: () => (/* reexport */ kickbox),
  kintone: () => (/* reexport */ kintone),
  klarna: () => (/* reexport */ klarna),
  klazify: () => (/* reexport */ klazify),
  kling: () => (/* reexport */ kling),
  klipfolio: () => (/* reexport */ klipfolio),
  knapsackPro: () => (/* reexport */ knapsackPro),
  knock: () => (/* reexport */ knock),
  kobiton: () => (/* reexport */ kobiton),
  kongKonnect: () => (/* reexport */ kongKonnect),
  kontent: () => (/* reexport */ kontent),
  krakenIo: () => (/* reexport */ krakenIo),
  kucoin: () => (/* reexport */ kucoin),
  lacework: () => (/* reexport */ lacework),
  lago: () => (/* reexport */ lago),
  lambdaCloud: () => (/* reexport */ lambdaCloud),
  langfuse: () => (/* reexport */ langfuse),
  langsmith: () => (/* reexport */ langsmith),
  leadfeeder: () => (/* reexport */ leadfeeder),
  leakix: () => (/* reexport */ leakix),
  leanplum: () => (/* reexport */ leanplum),
  lemlist: () => (/* reexport */ lemlist),
  lemonSqueezy: () => (/* reexport */ lemonSqueezy),
  lendflow: () => (/* reexport */ lendflow),
  leonardoAi: () => (/* reexport */ leonardoAi),
  lessAnnoyingCrm: () => (/* reexport */ lessAnnoyingCrm),
  letta: () => (/* reexport */ letta),
  lexigram: () => (/* reexport */ lexigram),
  librariesIo: () => (/* reexport */ librariesIo),
  lichess: () => (/* reexport */ lichess),
  lightspeed: () => (/* reexport */ lightspeed),
  liveblocks: () => (/* reexport */ liveblocks),
  livekit: () => (/* reexport */ livekit),
  livestorm: () => (/* reexport */ livestorm),
  llamacloud: () => (/* reexport */ llamacloud),
  loadmill: () => (/* reexport */ loadmill),
  loginradius: () => (/* reexport */ loginradius),
  looker: () => (/* reexport */ looker),
  loops: () => (/* reexport */ loops),
  loyverse: () => (/* reexport */ loyverse),
  lunchMoney: () => (/* reexport */ lunchMoney),
  madkudu: () => (/* reexport */ madkudu),
  magicbell: () => (/* reexport */ magicbell),
  mailboxlayer: () => (/* reexport */ mailboxlayer),
  mailerlite: () => (/* reexport */ mailerlite)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intezer.js

const intezer = {
    name: 'Intezer',
    revoke: 'Regenerate it in the account settings.',
    references: ['https://docs.intezer.com/docs/get-an-api-access-token'],
    kinds: [
        {
            how: 'named',
            id: 'intezer-api-key',
            title: 'Intezer API key',
            names: ['intezer'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intra42.js

const intra42 = {
    name: '42',
    revoke: 'Regenerate the secret of the application on the intranet.',
    references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
    kinds: [
        {
            how: 'token',
            id: 'intra42-client-secret',
            title: '42 intranet client secret',
            aliases: ['intra42-client-secret'],
            grammar: [(0,grammar/* either */.gP)('s-s4t2ud-', 's-s4t2af-'), (0,grammar/* hex */.uh)(64)],
        },
        {
            how: 'token',
            id: 'intra42-client-id',
            title: '42 intranet client ID',
            severity: 'info',
            grammar: [(0,grammar/* either */.gP)('u-s4t2ud-', 'u-s4t2af-'), (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/intrinio.js

const intrinio = {
    name: 'Intrinio',
    revoke: 'Delete it on the API keys page of the account.',
    references: ['https://docs.intrinio.com/documentation/api_v2/getting_started'],
    kinds: [
        {
            how: 'named',
            id: 'intrinio-api-key',
            title: 'Intrinio API key',
            severity: 'medium',
            names: ['intrinio'],
            grammar: [(0,grammar/* base62 */.Yb)(44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/invoiceocean.js

const invoiceocean = {
    name: 'InvoiceOcean',
    revoke: 'Replace it under Settings > Account settings > Integration.',
    references: ['https://github.com/invoiceocean/api'],
    kinds: [
        {
            how: 'named',
            id: 'invoiceocean-api-token',
            title: 'InvoiceOcean API token',
            names: ['invoiceocean', 'invoice ocean'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ip2location.js

const ip2location = {
    name: 'IP2Location',
    revoke: 'Replace it in the dashboard.',
    references: ['https://www.ip2location.io/ip2location-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'ip2location-api-key',
            title: 'IP2Location API key',
            severity: 'medium',
            names: ['ip2location'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipgeolocation.js

const ipgeolocation = {
    name: 'ipgeolocation',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://ipgeolocation.io/documentation.html'],
    kinds: [
        {
            how: 'named',
            id: 'ipgeolocation-api-key',
            title: 'ipgeolocation API key',
            severity: 'medium',
            names: ['ipgeolocation', 'ip geolocation'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipinfodb.js

const ipinfodb = {
    name: 'IPInfoDB',
    revoke: 'Replace it in the account.',
    references: ['https://www.ipinfodb.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'ipinfodb-api-key',
            title: 'IPInfoDB API key',
            severity: 'medium',
            names: ['ipinfodb'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ipregistry.js

const ipregistry = {
    name: 'Ipregistry',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://ipregistry.co/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'ipregistry-api-key',
            title: 'Ipregistry API key',
            severity: 'medium',
            names: ['ipregistry'],
            grammar: [(0,grammar/* either */.gP)(['ira_', (0,grammar/* base62 */.Yb)(24, 40)], [(0,grammar/* lowerDigits */.q2)(14, 16)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/itch-io.js

const itchIo = {
    name: 'itch.io',
    revoke: 'Revoke it under API keys of the settings.',
    references: ['https://itch.io/docs/itch/integrating/quickstart.html'],
    kinds: [
        {
            how: 'named',
            id: 'itch-io-api-key',
            title: 'itch.io API key',
            names: ['itchio', 'itch io', 'butler api'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/iterative.js

const iterative = {
    name: 'Iterative',
    revoke: 'Revoke it under Settings > Client access tokens in DVC Studio.',
    references: ['https://dvc.org/doc/studio/user-guide/account-management'],
    kinds: [
        {
            how: 'token',
            id: 'iterative-studio-token',
            title: 'Iterative DVC Studio access token',
            grammar: ['isat_', (0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jd-cloud.js

const jdCloud = {
    name: 'JD Cloud',
    revoke: 'Delete the access key under Account Management > AccessKey Management of the JD Cloud console.',
    references: ['https://docs.jdcloud.com/en/account-management/accesskey-management'],
    kinds: [
        {
            how: 'token',
            id: 'jd-cloud-access-key',
            title: 'JD Cloud access key',
            severity: 'critical',
            grammar: ['JDC_', (0,grammar/* upperDigits */.RO)(25, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jina.js

const jina = {
    name: 'Jina AI',
    revoke: 'Delete the key on the API key page of the Jina AI dashboard.',
    references: ['https://jina.ai/api-dashboard/key-manager'],
    kinds: [
        {
            how: 'token',
            id: 'jina-api-key',
            title: 'Jina AI API key',
            grammar: ['jina_', (0,grammar/* base64url */.r0)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/joe-sandbox.js

const joeSandbox = {
    name: 'Joe Sandbox',
    revoke: 'Revoke it in the user settings > API key.',
    references: ['https://github.com/joesecurity/jbxapi'],
    kinds: [
        {
            how: 'named',
            id: 'joe-sandbox-api-key',
            title: 'Joe Sandbox API key',
            names: ['joe sandbox', 'jbxapi', 'jbx'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jotform.js

const jotform = {
    name: 'Jotform',
    revoke: 'Delete the key under Settings > API of the Jotform account.',
    references: ['https://api.jotform.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'jotform-api-key',
            title: 'Jotform API key',
            names: ['jotform', 'jot form'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jumpseller.js

const jumpseller = {
    name: 'Jumpseller',
    revoke: 'Revoke it under Account > API.',
    references: ['https://jumpseller.com/support/api/'],
    kinds: [
        {
            how: 'named',
            id: 'jumpseller-auth-token',
            title: 'Jumpseller authentication token',
            names: ['jumpseller'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jupiterone.js

const jupiterone = {
    name: 'JupiterOne',
    revoke: 'Revoke the token under Settings > Account Management > API Tokens.',
    references: ['https://docs.jupiterone.io/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'jupiterone-api-token',
            title: 'JupiterOne API token',
            names: ['jupiter one', 'j1 api', 'j1 account'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/jwplayer.js

const jwplayer = {
    name: 'JW Player',
    revoke: 'Delete the secret on the API Credentials page of the JWP dashboard.',
    references: ['https://docs.jwplayer.com/platform/docs/api-keys-and-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'jwplayer-api-secret',
            title: 'JW Player API secret',
            names: ['jw player', 'jw platform'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kanban-tool.js

const kanbanTool = {
    name: 'Kanban Tool',
    revoke: 'Regenerate the token in the profile under API access.',
    references: ['https://kanbantool.com/developer/api-v3'],
    kinds: [
        {
            how: 'named',
            id: 'kanban-tool-api-token',
            title: 'Kanban Tool API token',
            names: ['kanban tool'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* upperDigits */.RO)(12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/karma-crm.js

const karmaCrm = {
    name: 'karmaCRM',
    revoke: 'Reset the token under My Settings > API of karmaCRM.',
    references: ['https://www.karmacrm.com/'],
    kinds: [
        {
            how: 'named',
            id: 'karma-crm-api-token',
            title: 'karmaCRM API token',
            names: [
                'karma crm',
                'karma api',
                'karma key',
                'karma secret',
                'karma token',
                'karma access',
                'karma private',
            ],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kickbox.js

const kickbox = {
    name: 'Kickbox',
    revoke: 'Delete the key on the API page of the Kickbox account.',
    references: ['https://docs.kickbox.com/docs/using-the-api'],
    kinds: [
        {
            how: 'named',
            id: 'kickbox-api-key',
            title: 'Kickbox API key',
            names: ['kickbox'],
            grammar: [(0,grammar/* either */.gP)('live_', 'test_'), (0,grammar/* base62 */.Yb)(32, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kintone.js

const kintone = {
    name: 'Kintone',
    revoke: 'Delete the token under App Settings > API Token of the app.',
    references: ['https://kintone.dev/en/docs/kintone/rest-api/overview/kintone-rest-api-overview/'],
    kinds: [
        {
            how: 'named',
            id: 'kintone-api-token',
            title: 'Kintone API token',
            names: ['kintone'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/klarna.js

const klarna = {
    name: 'Klarna',
    revoke: 'Disable the credentials under Settings > API credentials of the Klarna merchant portal.',
    references: ['https://docs.klarna.com/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'klarna-api-key',
            title: 'Klarna API key',
            severity: 'critical',
            grammar: ['klarna_live_', (0,grammar/* either */.gP)('api', 'client'), '_', (0,grammar/* base64url */.r0)(30, 200)],
        },
        {
            how: 'token',
            id: 'klarna-test-api-key',
            title: 'Klarna test API key',
            severity: 'medium',
            grammar: [
                'klarna_',
                (0,grammar/* either */.gP)('test', 'playground'),
                '_',
                (0,grammar/* either */.gP)('api', 'client'),
                '_',
                (0,grammar/* base64url */.r0)(30, 200),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/klazify.js

const klazify = {
    name: 'Klazify',
    revoke: 'Replace the key in the Klazify dashboard.',
    references: ['https://www.klazify.com/category'],
    kinds: [
        {
            how: 'named',
            id: 'klazify-api-key',
            title: 'Klazify API key',
            severity: 'medium',
            names: ['klazify'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(40)], [(0,grammar/* base62 */.Yb)(64)], [(0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(60, 400), '.', (0,grammar/* base64url */.r0)(40, 700)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kling.js

const kling = {
    name: 'Kling AI',
    revoke: 'Revoke it under API keys of the console.',
    references: ['https://app.klingai.com/global/dev/document-api'],
    kinds: [
        {
            how: 'named',
            id: 'kling-secret-key',
            title: 'Kling AI secret key',
            names: ['klingai', 'kling ai', 'kling access', 'kling secret'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/klipfolio.js

const klipfolio = {
    name: 'Klipfolio',
    revoke: 'Delete the key under Account > Users > Profile of Klipfolio.',
    references: ['https://apidocs.klipfolio.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'klipfolio-api-key',
            title: 'Klipfolio API key',
            names: ['klipfolio'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/knapsack-pro.js

const knapsackPro = {
    name: 'Knapsack Pro',
    revoke: 'Regenerate the token on the settings page of the project.',
    references: ['https://docs.knapsackpro.com/api/v1/'],
    kinds: [
        {
            how: 'named',
            id: 'knapsack-pro-token',
            title: 'Knapsack Pro API token',
            names: ['knapsack pro'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/knock.js

const knock = {
    name: 'Knock',
    revoke: 'Roll the key under Developers > API keys of the Knock dashboard.',
    references: ['https://docs.knock.app/developer-tools/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'knock-secret-key',
            title: 'Knock secret API key',
            names: ['knock api', 'knock secret', 'knock token', 'knock key'],
            grammar: ['sk_', (0,grammar/* optional */.lq)('test_'), (0,grammar/* base64url */.r0)(40, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kobiton.js

const kobiton = {
    name: 'Kobiton',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://docs.kobiton.com/'],
    kinds: [
        { how: 'named', id: 'kobiton-api-key', title: 'Kobiton API key', names: ['kobiton'], grammar: grammar/* uuid */.uR },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kong-konnect.js

const kongKonnect = {
    name: 'Kong Konnect',
    revoke: 'Revoke the token under Personal access tokens, or on the page of the system account.',
    references: ['https://developer.konghq.com/konnect-api/'],
    kinds: [
        {
            how: 'token',
            id: 'kong-konnect-access-token',
            title: 'Kong Konnect access token',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('kpat_', 'spat_'), (0,grammar/* base62 */.Yb)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kontent.js

const kontent = {
    name: 'Kontent.ai',
    revoke: 'Revoke the key under Environment settings > API keys.',
    references: ['https://kontent.ai/learn/docs/apis/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'kontent-api-key',
            title: 'Kontent.ai API key',
            names: ['kontent'],
            words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(60, 500), '.', (0,grammar/* base64url */.r0)(40, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kraken-io.js

const krakenIo = {
    name: 'Kraken.io',
    revoke: 'Delete the key under Account > API Dashboard of Kraken.io.',
    references: ['https://kraken.io/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'kraken-io-api-key',
            title: 'Kraken.io API key',
            severity: 'medium',
            names: ['kraken io', 'kraken api'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'kraken-io-api-secret',
            title: 'Kraken.io API secret',
            names: ['kraken io', 'kraken api', 'kraken secret'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/kucoin.js

const kucoin = {
    name: 'KuCoin',
    revoke: 'Delete the key under API Management of the KuCoin account.',
    references: ['https://www.kucoin.com/docs-new/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'kucoin-access-token',
            title: 'KuCoin API key',
            severity: 'high',
            aliases: ['kucoin-access-token'],
            names: ['kucoin', 'ku coin'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
        {
            how: 'named',
            id: 'kucoin-secret-key',
            title: 'KuCoin API secret',
            severity: 'critical',
            aliases: ['kucoin-secret-key'],
            names: ['kucoin', 'ku coin'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lacework.js

const lacework = {
    name: 'Lacework',
    revoke: 'Disable and delete the key under Settings > API keys of the Lacework console.',
    references: ['https://docs.lacework.net/api/api-access-keys-and-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'lacework-api-secret',
            title: 'Lacework API secret key',
            severity: 'critical',
            names: ['lacework', 'lw api'],
            grammar: ['_', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lago.js

const lago = {
    name: 'Lago',
    revoke: 'Rotate the key under Developers > API keys of Lago.',
    references: ['https://getlago.com/docs/api-reference/intro'],
    kinds: [
        {
            how: 'named',
            id: 'lago-api-key',
            title: 'Lago API key',
            names: ['lago api', 'getlago', 'lago key'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lambda-cloud.js

const lambdaCloud = {
    name: 'Lambda Cloud',
    revoke: 'Delete the key on the API keys page of the Lambda Cloud console.',
    references: ['https://docs.lambda.ai/public-cloud/cloud-api/'],
    kinds: [
        {
            how: 'named',
            id: 'lambda-cloud-api-key',
            title: 'Lambda Cloud API key',
            severity: 'critical',
            names: ['lambda cloud', 'lambda labs', 'lambda api'],
            grammar: ['secret_', (0,grammar/* from */.HT)('0-9A-Za-z_-', 1, 40), '_', (0,grammar/* hex */.uh)(32), '.', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/langfuse.js

const langfuse = {
    name: 'Langfuse',
    revoke: 'Delete the key pair under Settings > API Keys of the Langfuse project.',
    references: ['https://langfuse.com/docs/api-and-data-platform/features/public-api'],
    kinds: [
        {
            how: 'token',
            id: 'langfuse-secret-key',
            title: 'Langfuse secret key',
            grammar: ['sk-lf-', ...grammar/* uuid */.uR],
        },
        {
            how: 'token',
            id: 'langfuse-public-key',
            title: 'Langfuse public key',
            severity: 'info',
            grammar: ['pk-lf-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/langsmith.js

const langsmith = {
    name: 'LangSmith',
    revoke: 'Delete the key under Settings > API Keys of LangSmith.',
    references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
    kinds: [
        {
            how: 'token',
            id: 'langsmith-personal-token',
            title: 'LangSmith personal access token',
            aliases: ['langchain-langsmith-personal-access-token'],
            grammar: ['lsv2_pt_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(10)],
        },
        {
            how: 'token',
            id: 'langsmith-service-key',
            title: 'LangSmith service key',
            aliases: ['langchain-langsmith-service-key'],
            grammar: ['lsv2_sk_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(10)],
        },
        {
            how: 'token',
            id: 'langsmith-legacy-key',
            title: 'LangSmith legacy API key',
            grammar: ['ls__', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/leadfeeder.js

const leadfeeder = {
    name: 'Leadfeeder',
    revoke: 'Delete the token under Settings > Personal > API tokens of Leadfeeder.',
    references: ['https://docs.leadfeeder.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'leadfeeder-api-token',
            title: 'Leadfeeder API token',
            names: ['lead feeder'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/leakix.js

const leakix = {
    name: 'LeakIX',
    revoke: 'Revoke it under Settings > API key.',
    references: ['https://docs.leakix.net/'],
    kinds: [
        {
            how: 'named',
            id: 'leakix-api-key',
            title: 'LeakIX API key',
            names: ['leakix'],
            grammar: [(0,grammar/* base64url */.r0)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/leanplum.js

const leanplum = {
    name: 'Leanplum',
    revoke: 'Delete the key under Apps > Keys & Settings.',
    references: ['https://docs.leanplum.com/reference/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'leanplum-api-key',
            title: 'Leanplum API key',
            names: ['leanplum'],
            grammar: [(0,grammar/* either */.gP)('prod_', 'dev_', 'data_', 'exp_', 'cons_'), (0,grammar/* base62 */.Yb)(40, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lemlist.js

const lemlist = {
    name: 'lemlist',
    revoke: 'Delete the key under Settings > Integrations of lemlist.',
    references: ['https://developer.lemlist.com/api-reference/getting-started/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'lemlist-api-key',
            title: 'lemlist API key',
            names: ['lemlist'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lemon-squeezy.js

const lemonSqueezy = {
    name: 'Lemon Squeezy',
    revoke: 'Delete the key under Settings > API of the store.',
    references: ['https://docs.lemonsqueezy.com/api/getting-started/requests'],
    kinds: [
        {
            how: 'named',
            id: 'lemon-squeezy-api-key',
            title: 'Lemon Squeezy API key',
            severity: 'critical',
            names: ['lemon squeezy'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(15, 60), '.', (0,grammar/* base64url */.r0)(100, 600), '.', (0,grammar/* base64url */.r0)(80, 700)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lendflow.js

const lendflow = {
    name: 'Lendflow',
    revoke: 'Ask Lendflow to revoke the token.',
    references: ['https://docs.lendflow.com/'],
    kinds: [
        {
            how: 'named',
            id: 'lendflow-api-key',
            title: 'Lendflow API key',
            names: ['lendflow'],
            grammar: [(0,grammar/* base64url */.r0)(20, 60), '.', (0,grammar/* base64url */.r0)(100, 600), '.', (0,grammar/* base64url */.r0)(80, 800)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/leonardo-ai.js

const leonardoAi = {
    name: 'Leonardo.Ai',
    revoke: 'Delete the key under API Access of Leonardo.Ai.',
    references: ['https://docs.leonardo.ai/docs/create-your-api-key'],
    kinds: [
        {
            how: 'named',
            id: 'leonardo-ai-api-key',
            title: 'Leonardo.Ai API key',
            severity: 'medium',
            names: ['leonardo ai', 'leonardo api'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/less-annoying-crm.js

const lessAnnoyingCrm = {
    name: 'Less Annoying CRM',
    revoke: 'Delete the key under Settings > Programmer API.',
    references: ['https://account.lessannoyingcrm.com/api_docs/v2'],
    kinds: [
        {
            how: 'named',
            id: 'less-annoying-crm-api-key',
            title: 'Less Annoying CRM API key',
            names: ['less annoying', 'less annoying crm', 'lacrm'],
            grammar: [(0,grammar/* digits */.vm)(3, 9), '-', (0,grammar/* digits */.vm)(25, 40), '-', (0,grammar/* base62 */.Yb)(40, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/letta.js

const letta = {
    name: 'Letta',
    revoke: 'Revoke it under API keys of the console.',
    references: ['https://docs.letta.com/'],
    kinds: [
        {
            how: 'token',
            id: 'letta-api-key',
            title: 'Letta API key',
            grammar: ['sk-let-', (0,grammar/* base64 */.K3)(40, 200), (0,grammar/* optional */.lq)('='), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lexigram.js

const lexigram = {
    name: 'Lexigram',
    revoke: 'Delete the key in the Lexigram account.',
    references: ['https://docs.lexigram.io/'],
    kinds: [
        {
            how: 'named',
            id: 'lexigram-api-key',
            title: 'Lexigram API key',
            names: ['lexigram'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z_.-', 100, 600)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/libraries-io.js

const librariesIo = {
    name: 'Libraries.io',
    revoke: 'Regenerate the key on the account page of Libraries.io.',
    references: ['https://libraries.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'libraries-io-api-key',
            title: 'Libraries.io API key',
            severity: 'medium',
            names: ['libraries io'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lichess.js

const lichess = {
    name: 'Lichess',
    revoke: 'Revoke the token under Preferences > API access tokens.',
    references: ['https://lichess.org/api#section/Introduction/Authentication'],
    kinds: [
        {
            how: 'token',
            id: 'lichess-personal-token',
            title: 'Lichess personal access token',
            severity: 'medium',
            aliases: ['lichess-personal-access-token'],
            grammar: ['lip_', (0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'token',
            id: 'lichess-oauth-token',
            title: 'Lichess OAuth access token',
            severity: 'medium',
            aliases: ['lichess-oauth-access-token'],
            grammar: ['lio_', (0,grammar/* base62 */.Yb)(20, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lightspeed.js

const lightspeed = {
    name: 'Lightspeed',
    revoke: 'Delete the token under Setup > Personal Tokens of Lightspeed Retail.',
    references: ['https://x-series-api.lightspeedhq.com/docs/authorization'],
    kinds: [
        {
            how: 'token',
            id: 'lightspeed-personal-token',
            title: 'Lightspeed X-Series personal token',
            severity: 'critical',
            grammar: ['lsxs_pt_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/liveblocks.js

const liveblocks = {
    name: 'Liveblocks',
    revoke: 'Roll the key on the API keys page of the Liveblocks project.',
    references: ['https://liveblocks.io/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'liveblocks-secret-key',
            title: 'Liveblocks secret key',
            grammar: ['sk_', (0,grammar/* either */.gP)('prod', 'dev'), '_', (0,grammar/* base64url */.r0)(60, 68)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/livekit.js

const livekit = {
    name: 'LiveKit',
    revoke: 'Delete the key under Settings > API Keys of the LiveKit project.',
    references: ['https://docs.livekit.io/home/get-started/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'livekit-api-secret',
            title: 'LiveKit API secret',
            names: ['livekit', 'live kit'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/livestorm.js

const livestorm = {
    name: 'Livestorm',
    revoke: 'Revoke the token under Account settings > Integrations > Public API.',
    references: ['https://developers.livestorm.co/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'livestorm-api-token',
            title: 'Livestorm API token',
            names: ['livestorm'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(15, 60), '.', (0,grammar/* base64url */.r0)(60, 300), '.', (0,grammar/* base64url */.r0)(40, 90)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/llamacloud.js

const llamacloud = {
    name: 'LlamaCloud',
    revoke: 'Delete the key on the API Keys page of LlamaCloud.',
    references: ['https://developers.llamaindex.ai/python/cloud/general/api_key/'],
    kinds: [
        {
            how: 'token',
            id: 'llamacloud-api-key',
            title: 'LlamaCloud API key',
            grammar: ['llx-', (0,grammar/* base62 */.Yb)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loadmill.js

const loadmill = {
    name: 'Loadmill',
    revoke: 'Delete the token under Settings > API Tokens of Loadmill.',
    references: ['https://docs.loadmill.com/integrations/api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'loadmill-api-token',
            title: 'Loadmill API token',
            names: ['loadmill'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loginradius.js

const loginradius = {
    name: 'LoginRadius',
    revoke: 'Regenerate the key under Configuration > API Configuration of the Admin Console.',
    references: ['https://www.loginradius.com/docs/api/v2/getting-started/get-api-key-and-secret/'],
    kinds: [
        {
            how: 'named',
            id: 'loginradius-api-key',
            title: 'LoginRadius API key or secret',
            names: ['login radius'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/looker.js

const looker = {
    name: 'Looker',
    revoke: 'Delete the API key under Admin > Users > Edit of its user.',
    references: ['https://cloud.google.com/looker/docs/api-auth'],
    kinds: [
        {
            how: 'named',
            id: 'looker-client-id',
            title: 'Looker client ID',
            // With its secret it logs in to the API: no OAuth id that is sent to browsers.
            severity: 'low',
            aliases: ['looker-client-id'],
            names: ['looker'],
            words: ['client', 'id'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
        {
            how: 'named',
            id: 'looker-client-secret',
            title: 'Looker client secret',
            aliases: ['looker-client-secret'],
            names: ['looker'],
            words: ['secret', 'key', 'token'],
            grammar: [(0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loops.js

const loops = {
    name: 'Loops',
    revoke: 'Delete the key under Settings > API of Loops.',
    references: ['https://loops.so/docs/api-reference/intro'],
    kinds: [
        {
            how: 'named',
            id: 'loops-api-key',
            title: 'Loops API key',
            names: ['loops api', 'loops so'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/loyverse.js

const loyverse = {
    name: 'Loyverse',
    revoke: 'Delete the token under Integrations > Access tokens of the Back Office.',
    references: ['https://developer.loyverse.com/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'loyverse-access-token',
            title: 'Loyverse access token',
            names: ['loyverse'],
            grammar: [(0,grammar/* from */.HT)('0-9a-z-', 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/lunch-money.js

const lunchMoney = {
    name: 'Lunch Money',
    revoke: 'Delete the token on the Developers page of the Lunch Money settings.',
    references: ['https://lunchmoney.dev/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'lunch-money-access-token',
            title: 'Lunch Money access token',
            names: ['lunch money'],
            grammar: [(0,grammar/* hex */.uh)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/madkudu.js

const madkudu = {
    name: 'MadKudu',
    revoke: 'Replace the key under Integrations > API of MadKudu.',
    references: ['https://developers.madkudu.com/'],
    kinds: [
        {
            how: 'named',
            id: 'madkudu-api-key',
            title: 'MadKudu API key',
            names: ['madkudu'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/magicbell.js

const magicbell = {
    name: 'MagicBell',
    revoke: 'Rotate the secret under Settings of the MagicBell project.',
    references: ['https://www.magicbell.com/docs/api/overview'],
    kinds: [
        {
            how: 'named',
            id: 'magicbell-api-key',
            title: 'MagicBell API key or secret',
            names: ['magicbell', 'magic bell'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z-', 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailboxlayer.js

const mailboxlayer = {
    name: 'mailboxlayer',
    revoke: 'Reset the access key in the mailboxlayer dashboard.',
    references: ['https://mailboxlayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'mailboxlayer-access-key',
            title: 'mailboxlayer access key',
            severity: 'medium',
            names: ['mailboxlayer', 'mailbox layer'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/mailerlite.js

const mailerlite = {
    name: 'MailerLite',
    revoke: 'Delete the token under Integrations > API of MailerLite.',
    references: ['https://developers.mailerlite.com/docs/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'mailerlite-api-key',
            title: 'MailerLite API key',
            names: ['mailerlite', 'mailer lite'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], ['eyJ', (0,grammar/* base64url */.r0)(15, 60), '.', (0,grammar/* base64url */.r0)(100, 600), '.', (0,grammar/* base64url */.r0)(80, 700)]),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-17.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
