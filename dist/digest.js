require('./digest.index.js').startDigest(require('./index.js').shared);
