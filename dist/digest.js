require('./index.js').start('digest');
