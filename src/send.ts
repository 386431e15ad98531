/**
 * What only a step that sends needs. It is loaded where there may be something to send, from a file of its own in dist/:
 * a step that sends nothing ends sooner by what it takes to compile this.
 */
export { deliver } from './dingtalk/deliver.js';
export { readRunDetails } from './github/run-details.js';
export { composeMessage } from './message/compose.js';
export { findMentions, nobody } from './message/mentions.js';
export { post } from './network/https.js';
