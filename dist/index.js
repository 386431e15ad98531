/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = require("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 9412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText),
/* harmony export */   O: () => (/* binding */ isEnabled)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6992);

const inputText = (env, name) => env[`INPUT_${name.toUpperCase()}`]?.trim();
function isEnabled(env) {
    const enabled = (0,_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(inputText(env, 'enabled') ?? '');
    return !('value' in enabled) || enabled.value;
}


/***/ }),

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony export splitList */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4715);

const value = (parsed) => ({ value: parsed });
const problem = (...problems) => ({ problems });
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
function gather(parsed) {
    return {
        values: parsed.flatMap((one) => ('value' in one ? [one.value] : [])),
        problems: parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
    };
}
const splitList = (text) => text
    .split(/[,\n\r]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
const splitLines = (text) => text
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const booleans = new Map([
    ...['true', 'True', 'TRUE'].map((text) => [text, true]),
    ...['false', 'False', 'FALSE'].map((text) => [text, false]),
]);
const boolean = (text) => {
    const found = booleans.get(text);
    return found === undefined ? problem(`${quote(text)} is neither true nor false`) : value(found);
};
const word = (words, aliases = new Map()) => (text) => {
    const lower = text.toLowerCase();
    const found = words.find((known) => known.toLowerCase() === lower) ?? aliases.get(lower);
    return found === undefined ? problem(`${quote(text)} is not one of ${words.join(', ')}`) : value(found);
};
const list = (item) => (text) => {
    const { values, problems } = gather(splitList(text).map(item));
    return problems.length > 0 ? { problems } : value([...new Set(values)]);
};
const text = value;
const lines = (input) => value(splitLines(input));
const matching = (pattern, form) => (input) => pattern.test(input) ? value(input) : problem(`${quote(input)} is not ${form}`);
const minutes = (most) => (input) => {
    const count = /^\d+(\.\d+)?$|^\.\d+$/.test(input) ? Number(input) : Number.NaN;
    return count > 0 && count <= most
        ? value(count * 60_000)
        : problem(`${quote(input)} is not a number of minutes, more than 0 and at most ${most}`);
};
const json = (input) => {
    try {
        const parsed = JSON.parse(input);
        if (parsed === null)
            return value(undefined);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parsed) ? value(parsed) : problem('it is JSON, but not an object in braces');
    }
    catch (error) {
        return problem(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
};
const timeZone = (input) => {
    try {
        new Intl.DateTimeFormat('en', { timeZone: input });
        return value(input);
    }
    catch {
        return problem(`${quote(input)} is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC`);
    }
};


/***/ }),

/***/ 2470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    name = 'InputError';
    constructor(problems) {
        super(problems.length === 1
            ? `Wrong input. ${problems[0]}.`
            : [`${problems.length} wrong inputs.`, ...problems.map((problem) => `- ${problem}.`)].join('\n'));
    }
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lC: () => (/* binding */ timeAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isObject(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
function timeAt(value, ...path) {
    const milliseconds = Date.parse(textAt(value, ...path) ?? '');
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}


/***/ }),

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export LONGEST_REPLY */
const PHASE_LIMITS = {
    connect: 10_000,
    tls: 10_000,
    headers: 20_000,
    body: 10_000,
};
const LONGEST_REPLY = 65_536;
const uptime = () => Number(process.hrtime.bigint()) / 1e6;
const exchange = ({ url, timeout }, signal, peer, start) => new Promise((resolve) => {
    const deadline = uptime() + timeout;
    const chunks = [];
    let length = 0;
    let head = { status: 0, headers: {} };
    let phase = 'connect';
    let timer;
    let open = true;
    const settle = (result) => {
        open = false;
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        resolve(result);
        queueMicrotask(() => close());
    };
    const fail = (code, host = phase === 'connect' ? peer : url.host) => settle({ kind: 'failure', code, phase, host });
    const stop = () => fail('STOPPED');
    const setPhase = (next) => {
        clearTimeout(timer);
        if (!open)
            return;
        phase = next;
        timer = setTimeout(fail, Math.min(PHASE_LIMITS[next], deadline - uptime()), 'TIMEOUT');
    };
    const finish = (truncated) => {
        const body = Buffer.concat(chunks).subarray(0, LONGEST_REPLY).toString();
        settle({ kind: 'reply', ...head, body, truncated });
    };
    setPhase('connect');
    signal.addEventListener('abort', stop);
    const close = start({
        enter: setPhase,
        begin(status, headers) {
            const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
            head = { status, headers: Object.fromEntries(texts) };
            setPhase('body');
        },
        read(chunk) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > LONGEST_REPLY)
                finish(true);
        },
        end: () => finish(false),
        fail: ({ code = 'ECONNRESET' }, host) => fail(code, host),
    });
    if (signal.aborted)
        stop();
});


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5011);

const variable = (env, name) => env[name]?.trim() || env[name.toUpperCase()]?.trim() || undefined;
function proxyFor(url, env) {
    const text = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (text === undefined || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname) || isExcepted(url, variable(env, 'no_proxy'))) {
        return undefined;
    }
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(withScheme))
        return null;
    const proxy = new URL(withScheme);
    return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : null;
}
function isExcepted({ hostname, port, protocol }, exceptions = '') {
    const host = withoutBrackets(hostname);
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    return exceptions
        .toLowerCase()
        .split(/[,\s]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, entryPort = ownPort] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
        const domain = withoutBrackets(name).replace(/^\*?\./, '');
        return domain !== '' && entryPort === ownPort && (host === domain || host.endsWith(`.${domain}`));
    });
}
const withoutBrackets = (host) => host.replace(/^\[(.*)\]$/, '$1');


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
// EXTERNAL MODULE: ./build/src/network/exchange.js
var exchange = __nccwpck_require__(4703);
;// CONCATENATED MODULE: ./build/src/network/direct.js

async function requesterFor({ protocol }) {
    const { request } = protocol === 'http:' ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    return request;
}
const postDirectly = async ({ url, body, timeout }, signal) => {
    const requester = await requesterFor(url);
    const content = Buffer.from(body);
    const options = {
        method: 'POST',
        agent: false,
        headers: { 'content-type': 'application/json', 'content-length': content.length },
    };
    return (0,exchange/* exchange */.c)({ url, timeout }, signal, url.host, (exchange) => {
        const request = requester(url, options);
        request.once('socket', (socket) => {
            socket.once('connect', () => exchange.enter(url.protocol === 'http:' ? 'headers' : 'tls'));
            socket.once('secureConnect', () => exchange.enter('headers'));
        });
        request.once('response', (response) => receive(response, exchange));
        request.on('error', exchange.fail);
        request.once('close', () => exchange.fail({}));
        request.end(content);
        return () => request.destroy();
    });
};
function receive(response, { begin, read, end, fail }) {
    begin(response.statusCode ?? 0, response.headers);
    response.on('data', read);
    response.once('end', end);
    response.on('error', fail);
}

// EXTERNAL MODULE: ./build/src/network/proxy-choice.js
var proxy_choice = __nccwpck_require__(6186);
;// CONCATENATED MODULE: ./build/src/network/post.js


async function post(request, signal, env) {
    const proxy = (0,proxy_choice/* proxyFor */.i)(request.url, env);
    if (proxy === undefined)
        return postDirectly(request, signal);
    if (proxy === null) {
        return { kind: 'failure', code: 'PROXY_ADDRESS', phase: 'connect', host: request.url.host };
    }
    const { postThrough } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2240));
    return postThrough(proxy, request, signal);
}

;// CONCATENATED MODULE: ./build/src/runner.js

const print = (line) => {
    process.stdout.write(`${line}\n`);
};
const command = (name) => (text) => print(`::${name}::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
const inert = (text) => text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?=\s*::)/, '| ').replaceAll('##[', '## ['))
    .join('\n');
function append(file, name, value) {
    if (!file)
        return;
    let end = 'end-of-value';
    while (value.includes(end))
        end += '-';
    external_node_fs_namespaceObject.appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
}
const createRunner = (env) => ({
    mask: command('add-mask'),
    info: (text) => print(inert(text)),
    debug: command('debug'),
    notice: command('notice'),
    warning: command('warning'),
    error: command('error'),
    output: (name, value) => append(env['GITHUB_OUTPUT'], name, value),
    saveState: (name, value) => append(env['GITHUB_STATE'], name, value),
    async summary(markdown) {
        const file = env['GITHUB_STEP_SUMMARY'];
        if (!file)
            throw new Error('the runner names no file for it');
        external_node_fs_namespaceObject.appendFileSync(file, `${markdown}\n`);
    },
});

;// CONCATENATED MODULE: ./build/src/real-world.js




function stopSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Error(`the runner sent ${name}`)));
    }
    return controller.signal;
}
const realWorld = () => ({
    env: process.env,
    readFile: (path) => external_node_fs_namespaceObject.readFileSync(path, 'utf8'),
    clock: {
        now: Date.now,
        async sleep(milliseconds, signal) {
            await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal });
        },
    },
    random: Math.random,
    post: (request, signal) => post(request, signal, process.env),
    async fetch(url, init) {
        const { fetchFor } = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
        const fetch = await fetchFor(new URL(url), process.env);
        return fetch(url, init);
    },
    runner: createRunner(process.env),
    stopped: stopSignal(),
});

// EXTERNAL MODULE: ./build/src/enabled.js
var enabled = __nccwpck_require__(9412);
// EXTERNAL MODULE: ./build/src/input-error.js
var input_error = __nccwpck_require__(2470);
;// CONCATENATED MODULE: ./build/src/report.js
const nothing = {
    sent: false,
    reason: 'not-delivered',
    status: '',
    title: '',
    message: '',
    errcode: '',
    errmsg: '',
    results: '[]',
};
const outputNames = Object.keys(nothing);
function outputsOf(outcome) {
    switch (outcome.kind) {
        case 'skipped':
            return { ...nothing, reason: outcome.reason, status: outcome.status ?? '' };
        case 'dry-run':
            return { ...textsOf(outcome.told), reason: 'dry-run' };
        case 'answered': {
            const { told, deliveries, sent } = outcome;
            const answer = deliveries.find(({ delivered }) => !delivered) ?? deliveries[0];
            return {
                ...textsOf(told),
                sent,
                reason: sent ? '' : 'not-delivered',
                errcode: answer?.errcode ?? '',
                errmsg: answer?.errmsg ?? '',
                results: JSON.stringify(deliveries.map(({ robot, delivered, errcode, errmsg, attempts, milliseconds }) => ({
                    robot,
                    delivered,
                    errcode: errcode ?? null,
                    errmsg,
                    attempts,
                    milliseconds,
                }))),
            };
        }
        default:
            return nothing;
    }
}
const textsOf = ({ status, title, body }) => ({ ...nothing, status, title, message: body });
function logOf(outcome) {
    switch (outcome.kind) {
        case 'skipped':
            return outcome.reason === 'no-webhook' ? [] : [`Nothing was sent: ${outcome.why}.`];
        case 'dry-run':
            return [
                'Nothing was sent: dry-run is true. This is the message:',
                JSON.stringify(outcome.told.payload, null, 2),
            ];
        case 'answered':
            return outcome.deliveries
                .filter(({ delivered }) => delivered)
                .map(({ name, attempts, milliseconds }) => `Delivered by ${name} in ${milliseconds} ms${attempts > 1 ? `, try ${attempts}` : ''}.`);
        default:
            return [];
    }
}
function failureOf(outcome) {
    switch (outcome.kind) {
        case 'wrong-inputs':
            return { text: outcome.text, fatal: true };
        case 'bug':
            return {
                text: `This is a bug of the action; please report it with this text. ${outcome.text}`,
                fatal: true,
            };
        case 'answered': {
            const { deliveries, told, sent } = outcome;
            if (sent)
                return undefined;
            const lines = deliveries.flatMap(({ name, problem }) => problem ? [`${name}: ${problem.text} ${problem.advice}`] : []);
            return {
                text: ['The message was not delivered.', ...lines].join('\n'),
                fatal: told.failOnError,
            };
        }
        default:
            return undefined;
    }
}
async function report(outcome, runner) {
    if (outcome.kind === 'nothing-left')
        return 0;
    for (const [name, value] of Object.entries(outputsOf(outcome)))
        runner.output(name, String(value));
    for (const line of logOf(outcome))
        runner.info(line);
    if (outcome.kind === 'skipped' && outcome.reason === 'no-webhook')
        runner.notice(`Nothing was sent: ${outcome.why}.`);
    const summary = 'told' in outcome ? outcome.told.summary : undefined;
    if (summary !== undefined) {
        await runner
            .summary(summary)
            .catch((error) => runner.notice(`There is no job summary: ${error instanceof Error ? error.message : error}`));
    }
    const failure = failureOf(outcome);
    if (failure === undefined)
        return 0;
    if (failure.fatal)
        runner.error(failure.text);
    else
        runner.warning(failure.text);
    return failure.fatal ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/secrets.js
const SHORTEST = 8;
function formsOf(value) {
    const encoded = encodeURIComponent(Buffer.from(value).toString());
    const inSmallLetters = encoded.replace(/%../g, (byte) => byte.toLowerCase());
    const forms = [value, encoded, inSmallLetters, JSON.stringify(value).slice(1, -1)];
    try {
        forms.push(decodeURIComponent(value));
    }
    catch {
    }
    return forms;
}
function createSecrets(mask) {
    const known = new Set();
    return {
        add(value) {
            const lines = value.split(/[\r\n]+/).map((line) => line.trim());
            for (const form of lines.filter((line) => line.length >= SHORTEST).flatMap(formsOf)) {
                if (known.has(form))
                    continue;
                known.add(form);
                mask(form);
            }
        },
        redact(text) {
            const longestFirst = [...known].sort((a, b) => b.length - a.length);
            return longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/run.js




const state = { main: 'main', jobEndSince: 'job_end_since' };
async function run(world) {
    const secrets = createSecrets(world.runner.mask);
    const runner = redacting(world.runner, secrets);
    let outcome;
    try {
        outcome = await tell({ ...world, runner }, secrets);
    }
    catch (error) {
        outcome =
            error instanceof input_error/* InputError */.d
                ? { kind: 'wrong-inputs', text: error.message }
                : { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    return report(outcome, runner);
}
async function tell(world, secrets) {
    const { env, runner, clock } = world;
    const startedAt = clock.now();
    const isPost = env[`STATE_${state.main}`] !== undefined;
    const jobEndSince = env[`STATE_${state.jobEndSince}`];
    if (isPost && jobEndSince === undefined)
        return { kind: 'nothing-left' };
    if (!isPost)
        runner.saveState(state.main, 'ran');
    if (!(0,enabled/* isEnabled */.O)(env))
        return { kind: 'skipped', reason: 'disabled', why: 'enabled is false' };
    const { readAssignment } = await __nccwpck_require__.e(/* import() */ 956).then(__nccwpck_require__.bind(__nccwpck_require__, 7956));
    const assignment = await readAssignment(world, secrets, isPost);
    if (assignment.kind === 'skipped') {
        if (assignment.reason === 'at-job-end')
            runner.saveState(state.jobEndSince, String(startedAt));
        return assignment;
    }
    const { notify } = await __nccwpck_require__.e(/* import() */ 546).then(__nccwpck_require__.bind(__nccwpck_require__, 2546));
    const jobStart = jobEndSince === undefined ? {} : { jobStartedAt: Number(jobEndSince) };
    return notify(assignment, { startedAt, ...jobStart }, world, secrets);
}
function redacting(runner, { redact }) {
    return {
        mask: runner.mask,
        info: (text) => runner.info(redact(text)),
        debug: (text) => runner.debug(redact(text)),
        notice: (text) => runner.notice(redact(text)),
        warning: (text) => runner.warning(redact(text)),
        error: (text) => runner.error(redact(text)),
        output: (name, value) => runner.output(name, redact(value)),
        saveState: (name, value) => runner.saveState(name, redact(value)),
        summary: (markdown) => runner.summary(redact(markdown)),
    };
}

;// CONCATENATED MODULE: ./build/src/index.js


void run(realWorld()).then((exitCode) => {
    process.exitCode = exitCode;
});

module.exports = __webpack_exports__;
/******/ })()
;