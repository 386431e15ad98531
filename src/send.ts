/** What only a step with a message to send needs: a quarter of the bundle, loaded when run.ts has decided to send. */
export { deliver } from './dingtalk/deliver.js';
export { composeMessage } from './message/compose.js';
