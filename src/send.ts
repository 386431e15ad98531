/** What only a step with a message to send needs: a third of the bundle, loaded when run.ts has decided to send. */
export { deliver } from './dingtalk/deliver.js';
export { readRunDetails } from './github/run-details.js';
export { composeMessage } from './message/compose.js';
export { findMentions, nobody } from './message/mentions.js';
