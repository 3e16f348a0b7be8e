export const id = 4185;
export const ids = [4185];
export const modules = {

/***/ 44185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trackJs: () => (/* reexport */ trackJs),
  trackingmore: () => (/* reexport */ trackingmore),
  tradier: () => (/* reexport */ tradier),
  transifex: () => (/* reexport */ transifex),
  travelpayouts: () => (/* reexport */ travelpayouts),
  triggerDev: () => (/* reexport */ triggerDev),
  truelayer: () => (/* reexport */ truelayer),
  trufflehog: () => (/* reexport */ trufflehog),
  trustpilot: () => (/* reexport */ trustpilot),
  turbopuffer: () => (/* reexport */ turbopuffer),
  twelveData: () => (/* reexport */ twelveData),
  twelveLabs: () => (/* reexport */ twelveLabs),
  twingate: () => (/* reexport */ twingate),
  twoCaptcha: () => (/* reexport */ twoCaptcha),
  tyntec: () => (/* reexport */ tyntec),
  typeform: () => (/* reexport */ typeform),
  uber: () => (/* reexport */ uber),
  ubidots: () => (/* reexport */ ubidots),
  uclassify: () => (/* reexport */ uclassify),
  unifyid: () => (/* reexport */ unifyid),
  unisender: () => (/* reexport */ unisender),
  unity: () => (/* reexport */ unity),
  unkey: () => (/* reexport */ unkey),
  upcdatabase: () => (/* reexport */ upcdatabase),
  upcloud: () => (/* reexport */ upcloud),
  updown: () => (/* reexport */ updown),
  uplead: () => (/* reexport */ uplead),
  uploadcare: () => (/* reexport */ uploadcare),
  uploadthing: () => (/* reexport */ uploadthing),
  ups: () => (/* reexport */ ups),
  upwave: () => (/* reexport */ upwave),
  urlscan: () => (/* reexport */ urlscan),
  userflow: () => (/* reexport */ userflow),
  uservoice: () => (/* reexport */ uservoice),
  vagrantCloud: () => (/* reexport */ vagrantCloud),
  valTown: () => (/* reexport */ valTown),
  vanta: () => (/* reexport */ vanta),
  vastAi: () => (/* reexport */ vastAi),
  vbout: () => (/* reexport */ vbout),
  vectara: () => (/* reexport */ vectara),
  veevaVault: () => (/* reexport */ veevaVault),
  venice: () => (/* reexport */ venice),
  verifalia: () => (/* reexport */ verifalia),
  verimail: () => (/* reexport */ verimail),
  veriphone: () => (/* reexport */ veriphone),
  versioneye: () => (/* reexport */ versioneye),
  viewneo: () => (/* reexport */ viewneo),
  visualCrossing: () => (/* reexport */ visualCrossing),
  vmware: () => (/* reexport */ vmware),
  voiceflow: () => (/* reexport */ voiceflow),
  voicegain: () => (/* reexport */ voicegain),
  voodoosms: () => (/* reexport */ voodoosms),
  vouchery: () => (/* reexport */ vouchery),
  vpnapi: () => (/* reexport */ vpnapi),
  wakatime: () => (/* reexport */ wakatime),
  walkscore: () => (/* reexport */ walkscore),
  wandb: () => (/* reexport */ wandb),
  weatherbit: () => (/* reexport */ weatherbit),
  weatherstack: () => (/* reexport */ weatherstack),
  web3Storage: () => (/* reexport */ web3Storage),
  webpurify: () => (/* reexport */ webpurify),
  webscraper: () => (/* reexport */ webscraper),
  webshare: () => (/* reexport */ webshare),
  websitepulse: () => (/* reexport */ websitepulse)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/track-js.js

const trackJs = {
    name: 'TrackJS',
    revoke: 'Replace it in the API settings of the TrackJS account.',
    references: ['https://docs.trackjs.com/data-api/'],
    kinds: [
        {
            how: 'named',
            id: 'track-js-api-key',
            title: 'TrackJS API key',
            severity: 'low',
            names: ['trackjs', 'track js'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trackingmore.js

const trackingmore = {
    name: 'TrackingMore',
    revoke: 'Replace it in the API settings of the TrackingMore account.',
    references: ['https://www.trackingmore.com/docs/trackingmore/quick-start'],
    kinds: [
        {
            how: 'named',
            id: 'trackingmore-api-key',
            title: 'TrackingMore API key',
            severity: 'medium',
            names: ['trackingmore', 'tracking more'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tradier.js

const tradier = {
    name: 'Tradier',
    revoke: 'Reset it under API Access of the dashboard.',
    references: ['https://docs.tradier.com/'],
    kinds: [
        {
            how: 'named',
            id: 'tradier-access-token',
            title: 'Tradier access token',
            severity: 'critical',
            names: ['tradier'],
            grammar: [(0,grammar/* base62 */.Yb)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/transifex.js

const transifex = {
    name: 'Transifex',
    revoke: 'Revoke it under User settings > API token.',
    references: ['https://developers.transifex.com/reference/api-authentication'],
    kinds: [
        {
            how: 'named',
            id: 'transifex-api-token',
            title: 'Transifex API token',
            names: ['transifex', 'tx token', 'tx api'],
            grammar: ['1/', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/travelpayouts.js

const travelpayouts = {
    name: 'Travelpayouts',
    revoke: 'Replace it in the API settings of the Travelpayouts account.',
    references: ['https://support.travelpayouts.com/hc/en-us/articles/203956163'],
    kinds: [
        {
            how: 'named',
            id: 'travelpayouts-api-token',
            title: 'Travelpayouts API token',
            severity: 'medium',
            names: ['travelpayouts', 'travel payouts'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trigger-dev.js

const triggerDev = {
    name: 'Trigger.dev',
    revoke: 'Regenerate it under API Keys of the project.',
    references: ['https://trigger.dev/docs/apikeys'],
    kinds: [
        {
            how: 'token',
            id: 'trigger-dev-secret-key',
            title: 'Trigger.dev secret key',
            grammar: [(0,grammar/* either */.gP)('tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_'), (0,grammar/* base62 */.Yb)(20, 40)],
        },
        {
            how: 'token',
            id: 'trigger-dev-personal-token',
            title: 'Trigger.dev personal access token',
            severity: 'critical',
            grammar: ['tr_pat_', (0,grammar/* base62 */.Yb)(36, 48)],
        },
        {
            how: 'token',
            id: 'trigger-dev-public-key',
            title: 'Trigger.dev public key',
            severity: 'low',
            grammar: ['pk_', (0,grammar/* either */.gP)('dev', 'prod', 'stg'), '_', (0,grammar/* base62 */.Yb)(20, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/truelayer.js

const truelayer = {
    name: 'TrueLayer',
    revoke: 'Reset it under App Settings of the Console.',
    references: ['https://docs.truelayer.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'truelayer-client-secret',
            title: 'TrueLayer client secret',
            severity: 'critical',
            names: ['truelayer', 'true layer'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trufflehog.js

const trufflehog = {
    name: 'TruffleHog Enterprise',
    revoke: 'Replace it in the API settings of the TruffleHog Enterprise account.',
    references: ['https://docs.trufflesecurity.com/'],
    kinds: [
        {
            how: 'token',
            id: 'trufflehog-secret',
            title: 'TruffleHog Enterprise secret',
            grammar: ['thog-secret-', (0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'token',
            id: 'trufflehog-key',
            title: 'TruffleHog Enterprise key',
            severity: 'low',
            grammar: ['thog-key-', (0,grammar/* hex */.uh)(16)],
        },
        {
            how: 'token',
            id: 'trufflehog-agent-token',
            title: 'TruffleHog Enterprise agent token',
            grammar: ['thog-agent-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/trustpilot.js

const trustpilot = {
    name: 'Trustpilot',
    revoke: 'Replace it in the API settings of the Trustpilot account.',
    references: ['https://developers.trustpilot.com/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'trustpilot-api-key',
            title: 'Trustpilot API key',
            names: ['trustpilot', 'trust pilot'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'trustpilot-api-secret',
            title: 'Trustpilot API secret',
            severity: 'high',
            names: ['trustpilot', 'trust pilot'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/turbopuffer.js

const turbopuffer = {
    name: 'turbopuffer',
    revoke: 'Delete it in the dashboard.',
    references: ['https://turbopuffer.com/docs/auth'],
    kinds: [
        {
            how: 'token',
            id: 'turbopuffer-api-key',
            title: 'turbopuffer API key',
            severity: 'critical',
            grammar: ['tpuf_', (0,grammar/* base62 */.Yb)(28, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twelve-data.js

const twelveData = {
    name: 'Twelve Data',
    revoke: 'Replace it in the API settings of the Twelve Data account.',
    references: ['https://twelvedata.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'twelve-data-api-key',
            title: 'Twelve Data API key',
            severity: 'medium',
            names: ['twelvedata', 'twelve data'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twelve-labs.js

const twelveLabs = {
    name: 'TwelveLabs',
    revoke: 'Revoke it under API keys of the dashboard.',
    references: ['https://docs.twelvelabs.io/'],
    kinds: [
        {
            how: 'token',
            id: 'twelve-labs-api-key',
            title: 'TwelveLabs API key',
            grammar: ['tlk_', (0,grammar/* upperDigits */.RO)(24, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/twingate.js

const twingate = {
    name: 'Twingate',
    revoke: 'Delete it under Settings > API.',
    references: ['https://www.twingate.com/docs/api-overview'],
    kinds: [
        {
            how: 'named',
            id: 'twingate-api-token',
            title: 'Twingate API token',
            severity: 'critical',
            names: ['twingate'],
            words: ['key', 'token', 'secret', 'password', 'access'],
            grammar: [(0,grammar/* base64url */.r0)(64, 110)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/two-captcha.js

const twoCaptcha = {
    name: '2Captcha',
    revoke: 'Regenerate it in the API settings of the 2Captcha account.',
    references: ['https://2captcha.com/2captcha-api'],
    kinds: [
        {
            how: 'named',
            id: 'two-captcha-api-key',
            title: '2Captcha API key',
            names: ['2captcha', 'two captcha'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/tyntec.js

const tyntec = {
    name: 'tyntec',
    revoke: 'Replace it in the API settings of the tyntec account.',
    references: ['https://api.tyntec.com/reference/'],
    kinds: [
        {
            how: 'named',
            id: 'tyntec-api-key',
            title: 'tyntec API key',
            names: ['tyntec'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/typeform.js

const typeform = {
    name: 'Typeform',
    revoke: 'Delete it under Personal tokens of the account.',
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
    kinds: [
        {
            how: 'token',
            id: 'typeform-personal-token',
            title: 'Typeform personal access token',
            aliases: ['typeform-api-token'],
            grammar: ['tfp_', (0,grammar/* from */.HT)('0-9A-Za-z_.=-', 50, 65)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uber.js

const uber = {
    name: 'Uber',
    revoke: 'Regenerate it under Auth of the app in the developer dashboard.',
    references: ['https://developer.uber.com/docs/riders/guides/authentication/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'uber-client-secret',
            title: 'Uber client secret or server token',
            names: ['uber client', 'uber server', 'uber secret', 'uber api', 'uber token'],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ubidots.js

const ubidots = {
    name: 'Ubidots',
    revoke: 'Delete it under API Credentials of the profile.',
    references: ['https://docs.ubidots.com/v1.6/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'ubidots-token',
            title: 'Ubidots token or API key',
            grammar: [(0,grammar/* either */.gP)('BBFF-', 'BBUS-', 'BBAU-'), (0,grammar/* base62 */.Yb)(30, 40)],
        },
        {
            how: 'named',
            id: 'ubidots-named-token',
            title: 'Ubidots token beside its name',
            names: ['ubidots'],
            grammar: ['A1E-', (0,grammar/* base62 */.Yb)(30, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uclassify.js

const uclassify = {
    name: 'uClassify',
    revoke: 'Replace it in the API settings of the uClassify account.',
    references: ['https://www.uclassify.com/docs/restapi'],
    kinds: [
        {
            how: 'named',
            id: 'uclassify-api-key',
            title: 'uClassify API key',
            severity: 'medium',
            names: ['uclassify'],
            grammar: [(0,grammar/* base62 */.Yb)(12)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unifyid.js

const unifyid = {
    name: 'UnifyID',
    revoke: 'Replace it in the API settings of the UnifyID account.',
    references: ['https://developer.unify.id/'],
    kinds: [
        {
            how: 'named',
            id: 'unifyid-api-key',
            title: 'UnifyID API key',
            names: ['unifyid', 'unify id'],
            grammar: [(0,grammar/* base64url */.r0)(43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unisender.js

const unisender = {
    name: 'Unisender',
    revoke: 'Replace it in the API settings of the Unisender account.',
    references: ['https://www.unisender.com/en/support/api/common/bulk-email/'],
    kinds: [
        {
            how: 'named',
            id: 'unisender-api-key',
            title: 'Unisender API key',
            names: ['unisender', 'uni sender'],
            grammar: [(0,grammar/* lowerDigits */.q2)(54, 61)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unity.js

const unity = {
    name: 'Unity',
    revoke: 'Return the seat in the organization settings of the Unity ID.',
    references: ['https://docs.unity3d.com/Manual/ManagingYourUnityLicense.html'],
    kinds: [
        {
            how: 'named',
            id: 'unity-serial',
            title: 'Unity license serial',
            severity: 'medium',
            names: ['unity serial', 'unity license'],
            words: [],
            grammar: [
                (0,grammar/* upperDigits */.RO)(2),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
                '-',
                (0,grammar/* upperDigits */.RO)(4),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/unkey.js

const unkey = {
    name: 'Unkey',
    revoke: 'Delete it under Settings > Root Keys of the workspace.',
    references: ['https://www.unkey.com/docs/security/root-keys'],
    kinds: [
        {
            how: 'token',
            id: 'unkey-root-key',
            title: 'Unkey root key',
            severity: 'critical',
            grammar: ['unkey_', (0,grammar/* base62 */.Yb)(20, 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upcdatabase.js

const upcdatabase = {
    name: 'UPCDatabase',
    revoke: 'Replace it in the API settings of the UPCDatabase account.',
    references: ['https://upcdatabase.org/api'],
    kinds: [
        {
            how: 'named',
            id: 'upcdatabase-api-key',
            title: 'UPCDatabase API key',
            severity: 'medium',
            names: ['upcdatabase', 'upc database'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upcloud.js

const upcloud = {
    name: 'UpCloud',
    revoke: 'Delete it under API tokens of the UpCloud account.',
    references: ['https://developers.upcloud.com/1.3/3-accounts/'],
    kinds: [
        {
            how: 'token',
            id: 'upcloud-api-token',
            title: 'UpCloud API token',
            severity: 'critical',
            grammar: ['ucat_', (0,grammar/* upperDigits */.RO)(26)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/updown.js

const updown = {
    name: 'updown.io',
    revoke: 'Replace it in the API settings of the updown.io account.',
    references: ['https://updown.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'updown-api-key',
            title: 'updown.io API key',
            severity: 'medium',
            names: ['updown io', 'updown api', 'updown key'],
            grammar: [(0,grammar/* optional */.lq)('ro-'), (0,grammar/* base62 */.Yb)(20, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uplead.js

const uplead = {
    name: 'UpLead',
    revoke: 'Replace it in the API settings of the UpLead account.',
    references: ['https://docs.uplead.com/'],
    kinds: [
        {
            how: 'named',
            id: 'uplead-api-key',
            title: 'UpLead API key',
            names: ['uplead'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uploadcare.js

const uploadcare = {
    name: 'Uploadcare',
    revoke: 'Delete the secret key under API keys of the project.',
    references: ['https://uploadcare.com/docs/api/rest/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'uploadcare-secret-key',
            title: 'Uploadcare secret key',
            severity: 'high',
            names: ['uploadcare', 'upload care'],
            words: ['secret', 'private', 'api key', 'apikey'],
            grammar: [(0,grammar/* lowerDigits */.q2)(20)],
        },
        {
            how: 'named',
            id: 'uploadcare-public-key',
            title: 'Uploadcare public key',
            severity: 'info',
            names: ['uploadcare public', 'uploadcare pub', 'upload care public'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uploadthing.js

const uploadthing = {
    name: 'UploadThing',
    revoke: 'Roll it under API Keys of the dashboard.',
    references: ['https://docs.uploadthing.com/'],
    kinds: [
        {
            how: 'token',
            id: 'uploadthing-token',
            title: 'UploadThing token',
            grammar: ['eyJhcGlLZXkiOiJza19', (0,grammar/* either */.gP)('saXZlX', '0ZXN0X'), (0,grammar/* base64 */.K3)(60, 500)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ups.js

const ups = {
    name: 'UPS',
    revoke: 'Regenerate it on the page of the app in the UPS developer portal.',
    references: ['https://developer.ups.com/oauth-developer-guide'],
    kinds: [
        {
            how: 'named',
            id: 'ups-client-secret',
            title: 'UPS client secret',
            severity: 'high',
            names: ['ups client secret', 'ups secret', 'ups api secret'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/upwave.js

const upwave = {
    name: 'Upwave',
    revoke: 'Replace it in the API settings of the Upwave account.',
    references: ['https://www.upwave.com/'],
    kinds: [
        {
            how: 'named',
            id: 'upwave-api-key',
            title: 'Upwave API key',
            names: ['upwave'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/urlscan.js

const urlscan = {
    name: 'urlscan.io',
    revoke: 'Delete it under Settings & API of the urlscan.io profile.',
    references: ['https://urlscan.io/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'urlscan-api-key',
            title: 'urlscan.io API key',
            severity: 'medium',
            names: ['urlscan', 'url scan io'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/userflow.js

const userflow = {
    name: 'Userflow',
    revoke: 'Delete it under Settings > API.',
    references: ['https://docs.userflow.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'userflow-api-key',
            title: 'Userflow API key',
            names: ['userflow'],
            grammar: ['ak_', (0,grammar/* lowerDigits */.q2)(26, 32)],
        },
        {
            how: 'named',
            id: 'userflow-client-token',
            title: 'Userflow client token',
            severity: 'low',
            names: ['userflow'],
            grammar: ['ct_', (0,grammar/* lowerDigits */.q2)(26, 32)],
        },
        {
            how: 'named',
            id: 'userflow-signing-key',
            title: 'Userflow identity verification secret',
            names: ['userflow'],
            grammar: ['sk_', (0,grammar/* lowerDigits */.q2)(26, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/uservoice.js

const uservoice = {
    name: 'UserVoice',
    revoke: 'Replace it in the API settings of the UserVoice account.',
    references: ['https://developer.uservoice.com/docs/api/v2/getting-started/'],
    kinds: [
        {
            how: 'named',
            id: 'uservoice-api-secret',
            title: 'UserVoice API key or secret',
            names: ['uservoice', 'user voice'],
            grammar: [(0,grammar/* base62 */.Yb)(40, 43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vagrant-cloud.js

const vagrantCloud = {
    name: 'Vagrant Cloud',
    revoke: 'Revoke it under Settings > Security > Authentication.',
    references: ['https://developer.hashicorp.com/vagrant/vagrant-cloud'],
    kinds: [
        {
            how: 'named',
            id: 'vagrant-cloud-access-token',
            title: 'Vagrant Cloud access token',
            names: ['vagrant cloud', 'atlas token'],
            grammar: [(0,grammar/* base62 */.Yb)(14), '.atlasv1.', (0,grammar/* base64url */.r0)(60, 70)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/val-town.js

const valTown = {
    name: 'Val Town',
    revoke: 'Delete it under Settings > API Tokens.',
    references: ['https://docs.val.town/api/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'val-town-api-token',
            title: 'Val Town API token',
            severity: 'critical',
            grammar: ['vtwn_', (0,grammar/* base62 */.Yb)(24, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vanta.js

const vanta = {
    name: 'Vanta',
    revoke: 'Regenerate it on the page of the application in the developer console.',
    references: ['https://developer.vanta.com/docs/api-access-setup'],
    kinds: [
        {
            how: 'named',
            id: 'vanta-client-secret',
            title: 'Vanta OAuth client secret',
            severity: 'critical',
            names: ['vanta'],
            grammar: ['vcs_', (0,grammar/* base62 */.Yb)(4, 8), '_', (0,grammar/* base62 */.Yb)(40, 60)],
        },
        {
            how: 'token',
            id: 'vanta-access-token',
            title: 'Vanta access token',
            severity: 'critical',
            grammar: ['vat_', (0,grammar/* base62 */.Yb)(4, 8), '_', (0,grammar/* base62 */.Yb)(20, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vast-ai.js

const vastAi = {
    name: 'Vast.ai',
    revoke: 'Delete it under Keys of the console.',
    references: ['https://docs.vast.ai/api-reference/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'vast-ai-api-key',
            title: 'Vast.ai API key',
            severity: 'critical',
            names: ['vastai', 'vast ai', 'vast api', 'vast key', 'vast token'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vbout.js

const vbout = {
    name: 'VBOUT',
    revoke: 'Replace it in the API settings of the VBOUT account.',
    references: ['https://developers.vbout.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'vbout-api-key',
            title: 'VBOUT API key',
            names: ['vbout'],
            grammar: [(0,grammar/* digits */.vm)(25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vectara.js

const vectara = {
    name: 'Vectara',
    revoke: 'Delete it under API Access of the console.',
    references: ['https://docs.vectara.com/docs/api-keys'],
    kinds: [
        {
            how: 'named',
            id: 'vectara-api-key',
            title: 'Vectara API key',
            names: ['vectara'],
            grammar: [(0,grammar/* either */.gP)('zut_', 'zqt_', 'zwt_', 'zst_'), (0,grammar/* base64url */.r0)(34, 60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/veeva-vault.js

const veevaVault = {
    name: 'Veeva Vault',
    revoke: "Revoke it in the user's sessions.",
    references: ['https://developer.veevavault.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'veeva-vault-session-id',
            title: 'Veeva Vault session id',
            names: ['veeva', 'veeva vault'],
            grammar: [(0,grammar/* upperHex */.gh)(64, 130)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/venice.js

const venice = {
    name: 'Venice',
    revoke: 'Revoke it under Settings > API.',
    references: ['https://docs.venice.ai/'],
    kinds: [
        {
            how: 'named',
            id: 'venice-api-key',
            title: 'Venice API key',
            names: ['venice ai', 'venice api'],
            grammar: [(0,grammar/* base64url */.r0)(40, 50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/verifalia.js

const verifalia = {
    name: 'Verifalia',
    revoke: 'Replace it in the API settings of the Verifalia account.',
    references: ['https://verifalia.com/developers'],
    kinds: [
        {
            how: 'named',
            id: 'verifalia-api-key',
            title: 'Verifalia API key',
            names: ['verifalia'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/verimail.js

const verimail = {
    name: 'Verimail',
    revoke: 'Replace it in the API settings of the Verimail account.',
    references: ['https://verimail.io/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'verimail-api-key',
            title: 'Verimail API key',
            severity: 'medium',
            names: ['verimail'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/veriphone.js

const veriphone = {
    name: 'Veriphone',
    revoke: 'Replace it in the API settings of the Veriphone account.',
    references: ['https://veriphone.io/docs/v2'],
    kinds: [
        {
            how: 'named',
            id: 'veriphone-api-key',
            title: 'Veriphone API key',
            severity: 'medium',
            names: ['veriphone'],
            grammar: [(0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/versioneye.js

const versioneye = {
    name: 'VersionEye',
    revoke: 'Replace it in the API settings of the VersionEye account.',
    references: ['https://github.com/versioneye'],
    kinds: [
        {
            how: 'named',
            id: 'versioneye-api-key',
            title: 'VersionEye API key',
            names: ['versioneye', 'version eye'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/viewneo.js

const viewneo = {
    name: 'viewneo',
    revoke: 'Replace it in the API settings of the viewneo account.',
    references: ['https://viewneo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'viewneo-access-token',
            title: 'viewneo access token',
            names: ['viewneo'],
            grammar: [(0,grammar/* base64url */.r0)(30, 400), '.', (0,grammar/* base64url */.r0)(100, 600), '.', (0,grammar/* base64url */.r0)(300, 1000)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/visual-crossing.js

const visualCrossing = {
    name: 'Visual Crossing',
    revoke: 'Replace it in the API settings of the Visual Crossing account.',
    references: ['https://www.visualcrossing.com/resources/documentation/weather-api/'],
    kinds: [
        {
            how: 'named',
            id: 'visual-crossing-api-key',
            title: 'Visual Crossing API key',
            severity: 'medium',
            names: ['visualcrossing', 'visual crossing'],
            grammar: [(0,grammar/* upperDigits */.RO)(25)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vmware.js

const vmware_password = /^Connect-(?:VI|CI|HV|Nsxt?|Srm)Server\b[^\n|;]{0,300}?\s-Password[ \t]+["']?([^\s"'$|;][^\s"'|;]{2,127})/i;
function findPassword(text, at) {
    const match = vmware_password.exec(text.slice(at));
    const value = match?.[1];
    if (match === null || value === undefined)
        return undefined;
    const end = at + match[0].length;
    return { start: end - value.length, end };
}
const vmware = {
    name: 'VMware',
    revoke: 'Change the password of the account in vCenter Single Sign-On or in its directory.',
    references: [
        'https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver',
    ],
    kinds: [
        {
            how: 'block',
            id: 'vmware-connect-password',
            title: 'Password in a PowerCLI connection',
            severity: 'critical',
            literals: [
                'Connect-VIServer',
                'Connect-CIServer',
                'Connect-HVServer',
                'Connect-NsxServer',
                'Connect-NsxtServer',
                'Connect-SrmServer',
            ],
            reach: { before: 0, behind: 512 },
            find: findPassword,
            sample: (random) => `Connect-VIServer -Server vc.acme.example -User ci -Password ${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(16)], random)}`,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/voiceflow.js

const voiceflow = {
    name: 'Voiceflow',
    revoke: 'Regenerate it under Integrations > API keys.',
    references: ['https://docs.voiceflow.com/reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'voiceflow-api-key',
            title: 'Voiceflow API key',
            grammar: ['VF.', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('DM', 'WS'), '.'), (0,grammar/* hex */.uh)(24), '.', (0,grammar/* base62 */.Yb)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/voicegain.js

const voicegain = {
    name: 'Voicegain',
    revoke: 'Replace it in the API settings of the Voicegain account.',
    references: ['https://www.voicegain.ai/developers'],
    kinds: [
        {
            how: 'named',
            id: 'voicegain-access-token',
            title: 'Voicegain access token',
            names: ['voicegain'],
            grammar: ['ey', (0,grammar/* base64url */.r0)(20, 100), '.ey', (0,grammar/* base64url */.r0)(60, 400), '.', (0,grammar/* base64url */.r0)(30, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/voodoosms.js

const voodoosms = {
    name: 'VoodooSMS',
    revoke: 'Replace it in the API settings of the VoodooSMS account.',
    references: ['https://help.voodoosms.com/'],
    kinds: [
        {
            how: 'named',
            id: 'voodoosms-api-key',
            title: 'VoodooSMS API key',
            names: ['voodoosms', 'voodoo sms'],
            grammar: [(0,grammar/* base62 */.Yb)(45, 46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vouchery.js

const vouchery = {
    name: 'Vouchery',
    revoke: 'Replace it in the API settings of the Vouchery account.',
    references: ['https://docs.vouchery.io/'],
    kinds: [
        {
            how: 'named',
            id: 'vouchery-api-key',
            title: 'Vouchery API key',
            names: ['vouchery'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/vpnapi.js

const vpnapi = {
    name: 'vpnapi.io',
    revoke: 'Replace it in the API settings of the vpnapi.io account.',
    references: ['https://vpnapi.io/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'vpnapi-api-key',
            title: 'vpnapi.io API key',
            severity: 'medium',
            names: ['vpnapi', 'vpn api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wakatime.js

const wakatime = {
    name: 'WakaTime',
    revoke: 'Regenerate it under Settings > Account > API Key.',
    references: ['https://wakatime.com/developers'],
    kinds: [
        {
            how: 'token',
            id: 'wakatime-api-key',
            title: 'WakaTime API key or OAuth token',
            severity: 'medium',
            grammar: ['waka_', (0,grammar/* optional */.lq)((0,grammar/* either */.gP)('tok', 'sec', 'ref'), '_'), (0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* lowerDigits */.q2)(30, 100)])],
        },
        {
            how: 'named',
            id: 'wakatime-old-api-key',
            title: 'WakaTime API key of the older format',
            severity: 'medium',
            names: ['wakatime', 'waka time'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/walkscore.js

const walkscore = {
    name: 'Walk Score',
    revoke: 'Replace it in the API settings of the Walk Score account.',
    references: ['https://www.walkscore.com/professional/api.php'],
    kinds: [
        {
            how: 'named',
            id: 'walkscore-api-key',
            title: 'Walk Score API key',
            severity: 'medium',
            names: ['walkscore', 'walk score'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/wandb.js

const wandb = {
    name: 'Weights & Biases',
    revoke: 'Delete it under API Keys of the user settings.',
    references: [
        'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
    ],
    kinds: [
        {
            how: 'token',
            id: 'wandb-api-key',
            title: 'Weights & Biases API key',
            grammar: ['wandb_v1_', (0,grammar/* base62 */.Yb)(27), '_', (0,grammar/* base62 */.Yb)(45, 52)],
        },
        {
            how: 'named',
            id: 'wandb-old-api-key',
            title: 'Weights & Biases API key of the older format',
            names: ['wandb', 'weights and biases', 'weightsandbiases'],
            words: ['key', 'token', 'secret', 'password', 'access', 'api', 'login', 'wandb'],
            grammar: [(0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weatherbit.js

const weatherbit = {
    name: 'Weatherbit',
    revoke: 'Replace it in the API settings of the Weatherbit account.',
    references: ['https://www.weatherbit.io/api'],
    kinds: [
        {
            how: 'named',
            id: 'weatherbit-api-key',
            title: 'Weatherbit API key',
            severity: 'medium',
            names: ['weatherbit'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/weatherstack.js

const weatherstack = {
    name: 'weatherstack',
    revoke: 'Replace it in the API settings of the weatherstack account.',
    references: ['https://weatherstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'weatherstack-api-key',
            title: 'weatherstack API key',
            severity: 'medium',
            names: ['weatherstack', 'weather stack'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/web3-storage.js

const web3Storage = {
    name: 'web3.storage',
    revoke: 'Replace it in the API settings of the web3.storage account.',
    references: ['https://web3.storage/docs/'],
    kinds: [
        {
            how: 'named',
            id: 'web3-storage-api-token',
            title: 'web3.storage API token',
            names: [
                'web3 storage',
                'web3storage',
                'web3 access',
                'web3 key',
                'web3 token',
                'web3 api',
                'web3 secret',
            ],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(20, 100), '.', (0,grammar/* base64url */.r0)(60, 400), '.', (0,grammar/* base64url */.r0)(30, 100)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webpurify.js

const webpurify = {
    name: 'WebPurify',
    revoke: 'Replace it in the API settings of the WebPurify account.',
    references: ['https://www.webpurify.com/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'webpurify-api-key',
            title: 'WebPurify API key',
            severity: 'medium',
            names: ['webpurify'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webscraper.js

const webscraper = {
    name: 'Web Scraper',
    revoke: 'Replace it in the API settings of the Web Scraper account.',
    references: ['https://webscraper.io/documentation/web-scraper-cloud/api'],
    kinds: [
        {
            how: 'named',
            id: 'webscraper-api-token',
            title: 'Web Scraper API token',
            names: ['webscraper', 'web scraper'],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/webshare.js

const webshare = {
    name: 'Webshare',
    revoke: 'Replace it in the API settings of the Webshare account.',
    references: ['https://apidocs.webshare.io/'],
    kinds: [
        {
            how: 'named',
            id: 'webshare-api-key',
            title: 'Webshare API key',
            severity: 'medium',
            names: ['webshare'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/websitepulse.js

const websitepulse = {
    name: 'WebSitePulse',
    revoke: 'Replace it in the API settings of the WebSitePulse account.',
    references: ['https://www.websitepulse.com/api-guide'],
    kinds: [
        {
            how: 'named',
            id: 'websitepulse-api-key',
            title: 'WebSitePulse API key',
            names: ['websitepulse', 'website pulse'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-23.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
