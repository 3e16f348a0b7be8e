export const id = 5503;
export const ids = [5503];
export const modules = {

/***/ 15503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownRelease: () => (/* binding */ ownRelease)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_files_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10101);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46081);




/** Which published Portcullis this copy is; undefined where it cannot tell. `entry`: the file that was started. */
async function ownRelease(entry) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry)));
    const placed = (0,_home_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfCopy */ .Gw)(folder);
    const repository = placed ? `${placed.owner}/${placed.name}` : repositoryIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'));
    const commit = placed ? commitIn(placed.ref) : await headOf(folder);
    return repository === undefined || commit === undefined ? undefined : { repository, commit };
}
const commitIn = (ref) => (/^[0-9a-f]{40}$/u.test(ref) ? ref : undefined);
/** Undefined while nobody owns it. */
function repositoryIn(packageJson) {
    try {
        const { repository } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(packageJson, 'utf8'));
        const [, owner = 'OWNER', name = ''] = /github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?$/u.exec(repository?.url ?? '') ?? [];
        return owner === 'OWNER' ? undefined : `${owner}/${name}`;
    }
    catch {
        return undefined;
    }
}
/** Only of a checkout of its own: installed as a package it lies in somebody else's. */
async function headOf(folder) {
    try {
        const { root, head } = await (0,_shared_files_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)([folder], folder);
        return root === folder && head !== null ? commitIn(head) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
