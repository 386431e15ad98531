// Preloaded: standard output is a pipe that doesn't block, as process.stdout makes it; whenever a write would
// block, the standard error output tells.
'use strict';
const fs = require('node:fs');
const { writeSync } = fs;

process.stdout.on('error', () => {});
fs.writeSync = (...parameters) => {
  try {
    return writeSync(...parameters);
  } catch (error) {
    writeSync(2, error.code);
    throw error;
  }
};
