// The least that a process can do to post a card to a robot: sign it, post it, check the answer.
'use strict';
const { createHmac } = require('node:crypto');
const { request } = require('node:https');

const { WEBHOOK, SECRET, BODY } = process.env;
const timestamp = Date.now();
const sign = createHmac('sha256', SECRET).update(`${timestamp}\n${SECRET}`).digest('base64');
const url = `${WEBHOOK}&timestamp=${timestamp}&sign=${encodeURIComponent(sign)}`;
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) };

request(url, { method: 'POST', headers }, (response) => {
  let text = '';
  response.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  response.on('end', () => {
    if (JSON.parse(text).errcode !== 0) throw new Error(text);
  });
}).end(BODY);
