if (process.env.STATE_job_start) require('./index.js').start('post');
