require('./digest.index.js').start(require('./index.js').toolkit);
