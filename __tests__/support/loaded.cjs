// Preloaded: writes what a process has loaded when it ends, and whether it built a format of dates or numbers.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const formats = [];
for (const name of ['DateTimeFormat', 'NumberFormat', 'Segmenter']) {
  Intl[name] = new Proxy(Intl[name], {
    construct(target, args, newTarget) {
      formats.push(name);
      return Reflect.construct(target, args, newTarget);
    },
  });
}
process.once('exit', () => {
  const files = Object.keys(require.cache).filter(
    (file) => file.includes(`${path.sep}dist${path.sep}`) && !file.includes('node_modules'),
  );
  const loaded = { modules: process.moduleLoadList, files, formats };
  fs.writeFileSync(process.env.LOADED_FILE, JSON.stringify(loaded));
});
