export const id = 7050;
export const ids = [7050];
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

/***/ 17050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rutter: () => (/* reexport */ rutter),
  saladCloud: () => (/* reexport */ saladCloud),
  salesblink: () => (/* reexport */ salesblink),
  salescookie: () => (/* reexport */ salescookie),
  salesflare: () => (/* reexport */ salesflare),
  salesmate: () => (/* reexport */ salesmate),
  sambanova: () => (/* reexport */ sambanova),
  samsara: () => (/* reexport */ samsara),
  sarvam: () => (/* reexport */ sarvam),
  satismeter: () => (/* reexport */ satismeter),
  scaleSerp: () => (/* reexport */ scaleSerp),
  scalingo: () => (/* reexport */ scalingo),
  scalr: () => (/* reexport */ scalr),
  scoutApm: () => (/* reexport */ scoutApm),
  scrapeOwl: () => (/* reexport */ scrapeOwl),
  scraperApi: () => (/* reexport */ scraperApi),
  scraperBox: () => (/* reexport */ scraperBox),
  scrapfly: () => (/* reexport */ scrapfly),
  scrapingAnt: () => (/* reexport */ scrapingAnt),
  scrapingBee: () => (/* reexport */ scrapingBee),
  scrapingdog: () => (/* reexport */ scrapingdog),
  screenshotApi: () => (/* reexport */ screenshotApi),
  screenshotlayer: () => (/* reexport */ screenshotlayer),
  seam: () => (/* reexport */ seam),
  securitytrails: () => (/* reexport */ securitytrails),
  selectpdf: () => (/* reexport */ selectpdf),
  sendbird: () => (/* reexport */ sendbird),
  sendgrid: () => (/* reexport */ sendgrid),
  sendinblue: () => (/* reexport */ sendinblue),
  sendpulse: () => (/* reexport */ sendpulse),
  serphouse: () => (/* reexport */ serphouse),
  serpstack: () => (/* reexport */ serpstack),
  settlemint: () => (/* reexport */ settlemint),
  sheety: () => (/* reexport */ sheety),
  sherpadesk: () => (/* reexport */ sherpadesk),
  shipday: () => (/* reexport */ shipday),
  shipengine: () => (/* reexport */ shipengine),
  shippo: () => (/* reexport */ shippo),
  shipstation: () => (/* reexport */ shipstation),
  shotstack: () => (/* reexport */ shotstack),
  sidekiq: () => (/* reexport */ sidekiq),
  sightengine: () => (/* reexport */ sightengine),
  signalwire: () => (/* reexport */ signalwire),
  signaturit: () => (/* reexport */ signaturit),
  signupgenius: () => (/* reexport */ signupgenius),
  siliconflow: () => (/* reexport */ siliconflow),
  simfin: () => (/* reexport */ simfin),
  simplesat: () => (/* reexport */ simplesat),
  simplynoted: () => (/* reexport */ simplynoted),
  simvoly: () => (/* reexport */ simvoly),
  sindri: () => (/* reexport */ sindri),
  skrapp: () => (/* reexport */ skrapp),
  skyBiometry: () => (/* reexport */ skyBiometry),
  skylight: () => (/* reexport */ skylight),
  smartlead: () => (/* reexport */ smartlead),
  smartling: () => (/* reexport */ smartling),
  smartrecruiters: () => (/* reexport */ smartrecruiters),
  smartsheet: () => (/* reexport */ smartsheet),
  smooch: () => (/* reexport */ smooch),
  socketlabs: () => (/* reexport */ socketlabs),
  socrata: () => (/* reexport */ socrata),
  spacelift: () => (/* reexport */ spacelift),
  spectralops: () => (/* reexport */ spectralops),
  speechmatics: () => (/* reexport */ speechmatics)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/rutter.js

const rutter = {
    name: 'Rutter',
    revoke: 'Replace it in the API settings of the Rutter account.',
    references: ['https://docs.rutter.com/'],
    kinds: [
        {
            how: 'token',
            id: 'rutter-secret-key',
            title: 'Rutter secret key',
            grammar: ['rutter_sk_', (0,grammar/* from */.HT)('0-9A-Za-z_-', 20, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salad-cloud.js

const saladCloud = {
    name: 'SaladCloud',
    revoke: 'Replace it in the API settings of the SaladCloud account.',
    references: ['https://docs.salad.com/'],
    kinds: [
        {
            how: 'token',
            id: 'salad-cloud-api-key',
            title: 'SaladCloud API key',
            grammar: ['salad_cloud_', (0,grammar/* lower */.ib)(3, 12), '_', (0,grammar/* base62 */.Yb)(20, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesblink.js

const salesblink = {
    name: 'SalesBlink',
    revoke: 'Replace it in the API settings of the SalesBlink account.',
    references: ['https://salesblink.io/'],
    kinds: [
        {
            how: 'named',
            id: 'salesblink-api-key',
            title: 'SalesBlink API key',
            names: ['sales blink'],
            grammar: ['key-', (0,grammar/* base62 */.Yb)(56, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salescookie.js

const salescookie = {
    name: 'SalesCookie',
    revoke: 'Replace it in the API settings of the SalesCookie account.',
    references: ['https://support.salescookie.com/'],
    kinds: [
        {
            how: 'named',
            id: 'salescookie-api-key',
            title: 'SalesCookie API key',
            names: ['sales cookie'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesflare.js

const salesflare = {
    name: 'Salesflare',
    revoke: 'Replace it in the API settings of the Salesflare account.',
    references: ['https://api.salesflare.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'salesflare-api-key',
            title: 'Salesflare API key',
            names: ['salesflare'],
            grammar: [(0,grammar/* base64url */.r0)(45)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/salesmate.js

const salesmate = {
    name: 'Salesmate',
    revoke: 'Replace it in the API settings of the Salesmate account.',
    references: ['https://apidocs.salesmate.io/'],
    kinds: [
        {
            how: 'named',
            id: 'salesmate-api-key',
            title: 'Salesmate API key',
            names: ['salesmate'],
            grammar: [(0,grammar/* either */.gP)([...grammar/* uuid */.uR], [(0,grammar/* lowerDigits */.q2)(36)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sambanova.js

const sambanova = {
    name: 'SambaNova',
    revoke: 'Replace it in the API settings of the SambaNova account.',
    references: ['https://docs.sambanova.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'sambanova-api-key',
            title: 'SambaNova API key',
            names: ['samba nova'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/samsara.js

const samsara = {
    name: 'Samsara',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://developers.samsara.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'samsara-api-token',
            title: 'Samsara API token',
            severity: 'critical',
            grammar: ['samsara_api_', (0,grammar/* base62 */.Yb)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sarvam.js

const sarvam = {
    name: 'Sarvam AI',
    revoke: 'Replace it in the API settings of the Sarvam AI account.',
    references: ['https://docs.sarvam.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'sarvam-api-key',
            title: 'Sarvam AI API key',
            names: ['sarvam', 'sarvam ai'],
            grammar: ['sk_', (0,grammar/* lowerDigits */.q2)(8), '_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/satismeter.js

const satismeter = {
    name: 'SatisMeter',
    revoke: 'Replace it in the API settings of the SatisMeter account.',
    references: ['https://help.satismeter.com/'],
    kinds: [
        {
            how: 'named',
            id: 'satismeter-write-key',
            title: 'SatisMeter write key',
            severity: 'medium',
            names: ['satis meter'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'named',
            id: 'satismeter-project-key',
            title: 'SatisMeter project key',
            severity: 'low',
            names: ['satis meter'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scale-serp.js

const scaleSerp = {
    name: 'Scale SERP',
    revoke: 'Replace it in the API settings of the Scale SERP account.',
    references: ['https://docs.trajectdata.com/scaleserp'],
    kinds: [
        {
            how: 'named',
            id: 'scale-serp-api-key',
            title: 'Scale SERP API key',
            severity: 'medium',
            names: ['scale serp', 'serp wow', 'rainforest api'],
            grammar: [(0,grammar/* upperHex */.gh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scalingo.js

const scalingo = {
    name: 'Scalingo',
    revoke: 'Revoke it under Profile > Tokens.',
    references: ['https://developers.scalingo.com/index#authentication'],
    kinds: [
        {
            how: 'token',
            id: 'scalingo-api-token',
            title: 'Scalingo API token',
            severity: 'critical',
            aliases: ['scalingo-api-token'],
            grammar: ['tk-us-', (0,grammar/* base64url */.r0)(48)],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/jwt.js
var jwt = __webpack_require__(4109);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scalr.js


const scalr = {
    name: 'Scalr',
    revoke: 'Replace it in the API settings of the Scalr account.',
    references: ['https://docs.scalr.io/docs/api-overview'],
    kinds: [
        {
            how: 'named',
            id: 'scalr-access-token',
            title: 'Scalr access token',
            severity: 'critical',
            names: ['scalr'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(10, 400), '.eyJ', (0,grammar/* base64url */.r0)(10, 2000), '.', (0,grammar/* base64url */.r0)(20, 700)],
            verify: jwt/* jwtVerdict */.Z,
            sample: jwt/* jwtSample */.A,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scout-apm.js

const scoutApm = {
    name: 'Scout APM',
    revoke: 'Revoke it under Settings of the organisation.',
    references: ['https://scoutapm.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'scout-apm-agent-key',
            title: 'Scout APM agent key',
            names: ['scout apm', 'scout key', 'scout api'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrape-owl.js

const scrapeOwl = {
    name: 'ScrapeOwl',
    revoke: 'Replace it in the API settings of the ScrapeOwl account.',
    references: ['https://scrapeowl.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'scrape-owl-api-key',
            title: 'ScrapeOwl API key',
            severity: 'medium',
            names: ['scrape owl'],
            grammar: [(0,grammar/* lowerDigits */.q2)(30)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scraper-api.js

const scraperApi = {
    name: 'ScraperAPI',
    revoke: 'Replace it in the API settings of the ScraperAPI account.',
    references: ['https://docs.scraperapi.com/'],
    kinds: [
        {
            how: 'named',
            id: 'scraper-api-api-key',
            title: 'ScraperAPI API key',
            severity: 'medium',
            names: ['scraper api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(28, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scraper-box.js

const scraperBox = {
    name: 'ScraperBox',
    revoke: 'Replace it in the API settings of the ScraperBox account.',
    references: ['https://scraperbox.com/'],
    kinds: [
        {
            how: 'named',
            id: 'scraper-box-api-key',
            title: 'ScraperBox API key',
            severity: 'medium',
            names: ['scraper box'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrapfly.js

const scrapfly = {
    name: 'Scrapfly',
    revoke: 'Replace it in the API settings of the Scrapfly account.',
    references: ['https://scrapfly.io/docs/scrape-api/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'scrapfly-api-key',
            title: 'Scrapfly API key',
            severity: 'medium',
            grammar: ['scp-', (0,grammar/* either */.gP)('live', 'test'), '-', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'scrapfly-legacy-api-key',
            title: 'Scrapfly legacy API key',
            severity: 'medium',
            names: ['scrapfly'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scraping-ant.js

const scrapingAnt = {
    name: 'ScrapingAnt',
    revoke: 'Replace it in the API settings of the ScrapingAnt account.',
    references: ['https://docs.scrapingant.com/'],
    kinds: [
        {
            how: 'named',
            id: 'scraping-ant-api-key',
            title: 'ScrapingAnt API key',
            severity: 'medium',
            names: ['scraping ant'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scraping-bee.js

const scrapingBee = {
    name: 'ScrapingBee',
    revoke: 'Replace it in the API settings of the ScrapingBee account.',
    references: ['https://www.scrapingbee.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'scraping-bee-api-key',
            title: 'ScrapingBee API key',
            severity: 'medium',
            names: ['scraping bee'],
            grammar: [(0,grammar/* upperDigits */.RO)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/scrapingdog.js

const scrapingdog = {
    name: 'Scrapingdog',
    revoke: 'Replace it in the API settings of the Scrapingdog account.',
    references: ['https://docs.scrapingdog.com/'],
    kinds: [
        {
            how: 'named',
            id: 'scrapingdog-api-key',
            title: 'Scrapingdog API key',
            severity: 'medium',
            names: ['scraping dog'],
            grammar: [(0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/screenshot-api.js

const screenshotApi = {
    name: 'ScreenshotAPI',
    revoke: 'Replace it in the API settings of the ScreenshotAPI account.',
    references: ['https://docs.screenshotapi.net/'],
    kinds: [
        {
            how: 'named',
            id: 'screenshot-api-api-key',
            title: 'ScreenshotAPI API key',
            severity: 'medium',
            names: ['screenshot api'],
            grammar: [(0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7), '-', (0,grammar/* upperDigits */.RO)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/screenshotlayer.js

const screenshotlayer = {
    name: 'screenshotlayer',
    revoke: 'Replace it in the API settings of the screenshotlayer account.',
    references: ['https://screenshotlayer.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'screenshotlayer-api-key',
            title: 'screenshotlayer API key',
            severity: 'medium',
            names: ['screenshot layer'],
            grammar: [(0,grammar/* base62 */.Yb)(32, 34)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/seam.js

const seam = {
    name: 'Seam',
    revoke: 'Replace it in the API settings of the Seam account.',
    references: ['https://docs.seam.co/latest/core-concepts/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'seam-api-key',
            title: 'Seam API key',
            severity: 'critical',
            grammar: ['seam_', (0,grammar/* base62 */.Yb)(4, 6), '_', (0,grammar/* base62 */.Yb)(24, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/securitytrails.js

const securitytrails = {
    name: 'SecurityTrails',
    revoke: 'Replace it in the API settings of the SecurityTrails account.',
    references: ['https://docs.securitytrails.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'securitytrails-api-key',
            title: 'SecurityTrails API key',
            severity: 'medium',
            names: ['security trails'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/selectpdf.js

const selectpdf = {
    name: 'SelectPdf',
    revoke: 'Replace it in the API settings of the SelectPdf account.',
    references: ['https://selectpdf.com/html-to-pdf-api/'],
    kinds: [
        {
            how: 'named',
            id: 'selectpdf-api-key',
            title: 'SelectPdf API key',
            severity: 'medium',
            names: ['select pdf'],
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

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendbird.js

const sendbird = {
    name: 'Sendbird',
    revoke: 'Revoke it under Settings > Application > General of the Sendbird dashboard.',
    references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
    kinds: [
        {
            how: 'named',
            id: 'sendbird-access-token',
            title: 'Sendbird access token',
            aliases: ['sendbird-access-token'],
            names: ['send bird'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
        {
            how: 'named',
            id: 'sendbird-organization-api-key',
            title: 'Sendbird organization API key',
            names: ['send bird'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
        {
            how: 'named',
            id: 'sendbird-application-id',
            title: 'Sendbird application ID',
            severity: 'low',
            aliases: ['sendbird-access-id'],
            names: ['send bird'],
            words: ['id', 'key', 'token', 'access', 'application', 'app'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendgrid.js

const sendgrid = {
    name: 'SendGrid',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://www.twilio.com/docs/sendgrid/for-developers/sending-email/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'sendgrid-api-key',
            title: 'SendGrid API key',
            severity: 'critical',
            aliases: ['sendgrid-api-token'],
            grammar: ['SG.', (0,grammar/* base64url */.r0)(20, 24), '.', (0,grammar/* base64url */.r0)(39, 50)],
            neither: { before: '0-9A-Za-z', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendinblue.js

const sendinblue = {
    name: 'Brevo',
    revoke: 'Delete it under SMTP & API of the account.',
    references: ['https://developers.brevo.com/docs/getting-started'],
    kinds: [
        {
            how: 'token',
            id: 'sendinblue-api-key',
            title: 'Brevo API key',
            aliases: ['sendinblue-api-token'],
            grammar: ['xkeysib-', (0,grammar/* hex */.uh)(64), '-', (0,grammar/* base62 */.Yb)(16)],
            neither: { behind: '0-9A-Za-z_-' },
        },
        {
            how: 'token',
            id: 'sendinblue-smtp-key',
            title: 'Brevo SMTP key',
            grammar: ['xsmtpsib-', (0,grammar/* hex */.uh)(64), '-', (0,grammar/* base62 */.Yb)(16)],
            neither: { behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sendpulse.js

const sendpulse = {
    name: 'SendPulse',
    revoke: 'Replace it in the API settings of the SendPulse account.',
    references: ['https://sendpulse.com/integrations/api'],
    kinds: [
        {
            how: 'named',
            id: 'sendpulse-secret',
            title: 'SendPulse secret',
            names: ['send pulse'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/serphouse.js

const serphouse = {
    name: 'SERPHouse',
    revoke: 'Replace it in the API settings of the SERPHouse account.',
    references: ['https://docs.serphouse.com/'],
    kinds: [
        {
            how: 'named',
            id: 'serphouse-api-key',
            title: 'SERPHouse API key',
            severity: 'medium',
            names: ['serp house'],
            grammar: [(0,grammar/* base62 */.Yb)(60, 62)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/serpstack.js

const serpstack = {
    name: 'serpstack',
    revoke: 'Replace it in the API settings of the serpstack account.',
    references: ['https://serpstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'serpstack-api-key',
            title: 'serpstack API key',
            severity: 'medium',
            names: ['serp stack'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/settlemint.js

const settlemint = {
    name: 'SettleMint',
    revoke: 'Replace it in the API settings of the SettleMint account.',
    references: ['https://console.settlemint.com/documentation/'],
    kinds: [
        {
            how: 'token',
            id: 'settlemint-application-token',
            title: 'SettleMint application access token',
            aliases: ['settlemint-application-access-token'],
            grammar: ['sm_aat_', (0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'token',
            id: 'settlemint-personal-token',
            title: 'SettleMint personal access token',
            aliases: ['settlemint-personal-access-token'],
            grammar: ['sm_pat_', (0,grammar/* base62 */.Yb)(16)],
        },
        {
            how: 'token',
            id: 'settlemint-service-token',
            title: 'SettleMint service access token',
            aliases: ['settlemint-service-access-token'],
            grammar: ['sm_sat_', (0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sheety.js

const sheety = {
    name: 'Sheety',
    revoke: 'Replace it in the API settings of the Sheety account.',
    references: ['https://sheety.co/docs'],
    kinds: [
        {
            how: 'named',
            id: 'sheety-token',
            title: 'Sheety token',
            severity: 'medium',
            names: ['sheety'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* hex */.uh)(32)], [(0,grammar/* lowerDigits */.q2)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sherpadesk.js

const sherpadesk = {
    name: 'SherpaDesk',
    revoke: 'Replace it in the API settings of the SherpaDesk account.',
    references: ['https://documentation.sherpadesk.com/'],
    kinds: [
        {
            how: 'named',
            id: 'sherpadesk-api-token',
            title: 'SherpaDesk API token',
            names: ['sherpa desk'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shipday.js

const shipday = {
    name: 'Shipday',
    revoke: 'Replace it in the API settings of the Shipday account.',
    references: ['https://docs.shipday.com/'],
    kinds: [
        {
            how: 'named',
            id: 'shipday-api-key',
            title: 'Shipday API key',
            names: ['shipday'],
            grammar: [(0,grammar/* base62 */.Yb)(8, 12), '.', (0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shipengine.js

const shipengine = {
    name: 'ShipEngine',
    revoke: 'Replace it in the API settings of the ShipEngine account.',
    references: ['https://www.shipengine.com/docs/auth/'],
    kinds: [
        {
            how: 'named',
            id: 'shipengine-api-key',
            title: 'ShipEngine API key',
            names: ['ship engine'],
            grammar: [(0,grammar/* optional */.lq)('TEST_'), (0,grammar/* base64 */.K3)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shippo.js

const shippo = {
    name: 'Shippo',
    revoke: 'Delete it under Settings > API.',
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'shippo-api-token',
            title: 'Shippo API token',
            aliases: ['shippo-api-token'],
            grammar: ['shippo_', (0,grammar/* either */.gP)('live', 'test'), '_', (0,grammar/* anyHex */.YM)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shipstation.js

const shipstation = {
    name: 'ShipStation',
    revoke: 'Replace it in the API settings of the ShipStation account.',
    references: ['https://www.shipstation.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'shipstation-api-secret',
            title: 'ShipStation API secret',
            names: ['ship station'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/shotstack.js

const shotstack = {
    name: 'Shotstack',
    revoke: 'Replace it in the API settings of the Shotstack account.',
    references: ['https://shotstack.io/docs/guide/'],
    kinds: [
        {
            how: 'named',
            id: 'shotstack-api-key',
            title: 'Shotstack API key',
            severity: 'medium',
            names: ['shotstack'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sidekiq.js

const sidekiq = {
    name: 'Sidekiq',
    revoke: 'Write to Contributed Systems for new credentials.',
    references: ['https://github.com/sidekiq/sidekiq/wiki/Pro-Installation'],
    kinds: [
        {
            how: 'named',
            id: 'sidekiq-gems-credential',
            title: 'Sidekiq Pro or Enterprise credential',
            aliases: ['sidekiq-secret'],
            names: ['contribsys'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(8), ':', (0,grammar/* hex */.uh)(8)],
        },
        {
            how: 'token',
            id: 'sidekiq-gems-url',
            title: 'Sidekiq Pro or Enterprise URL with its credential',
            aliases: ['sidekiq-sensitive-url'],
            grammar: [
                (0,grammar/* either */.gP)('https', 'http'),
                '://',
                (0,grammar/* hex */.uh)(8),
                ':',
                (0,grammar/* hex */.uh)(8),
                '@',
                (0,grammar/* either */.gP)('gems', 'enterprise'),
                '.contribsys.com',
            ],
            literals: ['contribsys.com'],
            anyValue: true,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sightengine.js

const sightengine = {
    name: 'Sightengine',
    revoke: 'Replace it in the API settings of the Sightengine account.',
    references: ['https://sightengine.com/docs/getstarted'],
    kinds: [
        {
            how: 'named',
            id: 'sightengine-api-secret',
            title: 'Sightengine API secret',
            severity: 'medium',
            names: ['sight engine'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signalwire.js

const signalwire = {
    name: 'SignalWire',
    revoke: 'Replace it in the API settings of the SignalWire account.',
    references: ['https://developer.signalwire.com/'],
    kinds: [
        {
            how: 'named',
            id: 'signalwire-api-token',
            title: 'SignalWire API token',
            names: ['signal wire'],
            grammar: [(0,grammar/* either */.gP)(['PT', (0,grammar/* hex */.uh)(48)], [(0,grammar/* base62 */.Yb)(50)])],
        },
        {
            how: 'named',
            id: 'signalwire-signing-key',
            title: 'SignalWire signing key',
            names: ['signal wire'],
            grammar: ['PSK_', (0,grammar/* base62 */.Yb)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signaturit.js

const signaturit = {
    name: 'Signaturit',
    revoke: 'Replace it in the API settings of the Signaturit account.',
    references: ['https://docs.signaturit.com/api/latest'],
    kinds: [
        {
            how: 'named',
            id: 'signaturit-api-token',
            title: 'Signaturit API token',
            names: ['signaturit'],
            grammar: [(0,grammar/* base62 */.Yb)(86)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/signupgenius.js

const signupgenius = {
    name: 'SignUpGenius',
    revoke: 'Replace it in the API settings of the SignUpGenius account.',
    references: ['https://developer.signupgenius.com/'],
    kinds: [
        {
            how: 'named',
            id: 'signupgenius-api-key',
            title: 'SignUpGenius API key',
            names: ['signup genius'],
            grammar: [(0,grammar/* base64 */.K3)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/siliconflow.js

const siliconflow = {
    name: 'SiliconFlow',
    revoke: 'Replace it in the API settings of the SiliconFlow account.',
    references: ['https://docs.siliconflow.com/'],
    kinds: [
        {
            how: 'named',
            id: 'siliconflow-api-key',
            title: 'SiliconFlow API key',
            names: ['silicon flow'],
            grammar: ['sk-', (0,grammar/* lower */.ib)(48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simfin.js

const simfin = {
    name: 'SimFin',
    revoke: 'Replace it in the API settings of the SimFin account.',
    references: ['https://simfin.com/en/fundamental-data-download/'],
    kinds: [
        {
            how: 'named',
            id: 'simfin-api-key',
            title: 'SimFin API key',
            severity: 'medium',
            names: ['sim fin'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base62 */.Yb)(32)], [...grammar/* uuid */.uR])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simplesat.js

const simplesat = {
    name: 'Simplesat',
    revoke: 'Replace it in the API settings of the Simplesat account.',
    references: ['https://documenter.getpostman.com/view/457268/SVfRt7WK'],
    kinds: [
        {
            how: 'named',
            id: 'simplesat-api-key',
            title: 'Simplesat API key',
            names: ['simple sat'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simplynoted.js

const simplynoted = {
    name: 'SimplyNoted',
    revoke: 'Replace it in the API settings of the SimplyNoted account.',
    references: ['https://simplynoted.com/'],
    kinds: [
        {
            how: 'named',
            id: 'simplynoted-api-key',
            title: 'SimplyNoted API key',
            names: ['simply noted'],
            grammar: [(0,grammar/* base62 */.Yb)(300, 400)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/simvoly.js

const simvoly = {
    name: 'Simvoly',
    revoke: 'Replace it in the API settings of the Simvoly account.',
    references: ['https://simvoly.com/'],
    kinds: [
        {
            how: 'named',
            id: 'simvoly-api-key',
            title: 'Simvoly API key',
            names: ['simvoly'],
            grammar: [(0,grammar/* lowerDigits */.q2)(33)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sindri.js

const sindri = {
    name: 'Sindri',
    revoke: 'Replace it in the API settings of the Sindri account.',
    references: ['https://sindri.app/docs/'],
    kinds: [
        {
            how: 'token',
            id: 'sindri-api-key',
            title: 'Sindri API key',
            grammar: ['sindri_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/skrapp.js

const skrapp = {
    name: 'Skrapp.io',
    revoke: 'Replace it in the API settings of the Skrapp.io account.',
    references: ['https://skrapp.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'skrapp-api-key',
            title: 'Skrapp.io API key',
            severity: 'medium',
            names: ['skrapp'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(42)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/sky-biometry.js

const skyBiometry = {
    name: 'SkyBiometry',
    revoke: 'Replace it in the API settings of the SkyBiometry account.',
    references: ['https://skybiometry.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'sky-biometry-api-key',
            title: 'SkyBiometry API key',
            severity: 'medium',
            names: ['sky biometry'],
            grammar: [(0,grammar/* lowerDigits */.q2)(25, 26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/skylight.js

const skylight = {
    name: 'Skylight',
    revoke: 'Replace it in the API settings of the Skylight account.',
    references: ['https://www.skylight.io/support/'],
    kinds: [
        {
            how: 'named',
            id: 'skylight-auth-token',
            title: 'Skylight auth token',
            severity: 'medium',
            names: ['skylight'],
            words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smartlead.js

const smartlead = {
    name: 'Smartlead',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://api.smartlead.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'smartlead-api-key',
            title: 'Smartlead API key',
            names: ['smartlead'],
            grammar: [...grammar/* uuid */.uR, '_', (0,grammar/* lowerDigits */.q2)(7)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smartling.js

const smartling = {
    name: 'Smartling',
    revoke: 'Replace it in the API settings of the Smartling account.',
    references: ['https://help.smartling.com/hc/en-us/articles/115004187694'],
    kinds: [
        {
            how: 'named',
            id: 'smartling-user-secret',
            title: 'Smartling user secret',
            names: ['smartling'],
            grammar: [(0,grammar/* base62 */.Yb)(10, 30), (0,grammar/* either */.gP)('.', '^'), (0,grammar/* base62 */.Yb)(10, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smartrecruiters.js

const smartrecruiters = {
    name: 'SmartRecruiters',
    revoke: 'Replace it in the API settings of the SmartRecruiters account.',
    references: ['https://developers.smartrecruiters.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'smartrecruiters-api-key',
            title: 'SmartRecruiters API key',
            grammar: ['DCRA1-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smartsheet.js

const smartsheet = {
    name: 'Smartsheet',
    revoke: 'Revoke it under Account > Personal Settings > API Access.',
    references: ['https://developers.smartsheet.com/api/smartsheet/openapi'],
    kinds: [
        {
            how: 'named',
            id: 'smartsheet-access-token',
            title: 'Smartsheet access token',
            names: ['smartsheets', 'smartsheet'],
            grammar: [(0,grammar/* base62 */.Yb)(37)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/smooch.js

const smooch = {
    name: 'Smooch',
    revoke: 'Replace it in the API settings of the Smooch account.',
    references: ['https://docs.smooch.io/'],
    kinds: [
        {
            how: 'named',
            id: 'smooch-secret',
            title: 'Smooch secret',
            names: ['smooch'],
            grammar: [(0,grammar/* base64url */.r0)(86)],
        },
        {
            how: 'named',
            id: 'smooch-key-id',
            title: 'Smooch key ID',
            severity: 'info',
            names: ['smooch'],
            grammar: ['act_', (0,grammar/* hex */.uh)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/socketlabs.js

const socketlabs = {
    name: 'SocketLabs',
    revoke: "Revoke it in the server's API credentials.",
    references: ['https://docs.socketlabs.com/'],
    kinds: [
        {
            how: 'named',
            id: 'socketlabs-api-key',
            title: 'SocketLabs API key',
            names: ['socketlabs'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/socrata.js

const socrata = {
    name: 'Socrata',
    revoke: 'Replace it in the API settings of the Socrata account.',
    references: ['https://dev.socrata.com/docs/app-tokens.html'],
    kinds: [
        {
            how: 'named',
            id: 'socrata-app-token',
            title: 'Socrata app token',
            severity: 'low',
            names: ['socrata'],
            grammar: [(0,grammar/* base62 */.Yb)(25)],
        },
        {
            how: 'named',
            id: 'socrata-api-key-secret',
            title: 'Socrata API key secret',
            names: ['socrata'],
            words: ['secret'],
            grammar: [(0,grammar/* lowerDigits */.q2)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spacelift.js

const spacelift = {
    name: 'Spacelift',
    revoke: 'Replace it in the API settings of the Spacelift account.',
    references: ['https://docs.spacelift.io/integrations/api'],
    kinds: [
        {
            how: 'named',
            id: 'spacelift-api-key-secret',
            title: 'Spacelift API key secret',
            severity: 'critical',
            names: ['spacelift'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/spectralops.js

const spectralops = {
    name: 'SpectralOps',
    revoke: 'Replace it in the API settings of the SpectralOps account.',
    references: ['https://docs.spectralops.io/'],
    kinds: [
        {
            how: 'token',
            id: 'spectralops-dsn-token',
            title: 'SpectralOps key',
            grammar: ['spu-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/speechmatics.js

const speechmatics = {
    name: 'Speechmatics',
    revoke: 'Replace it in the API settings of the Speechmatics account.',
    references: ['https://docs.speechmatics.com/'],
    kinds: [
        {
            how: 'named',
            id: 'speechmatics-api-key',
            title: 'Speechmatics API key',
            severity: 'medium',
            names: ['speechmatics'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-21.js
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
