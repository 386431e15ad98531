require('./index.js').start('post');
