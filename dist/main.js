require('./index.js').start('main');
